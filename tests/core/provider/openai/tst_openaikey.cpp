#include "tests/core/provider/openai/openaibench.h"

#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! Where the key goes, and where it does not.
class OpenAiKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OpenAiBench>(); }
    void cleanup() { m_bench.reset(); }

    void theKeyGoesToNoOtherOrigin()
    {
        ImageServer other;
        ImageRequest what = m_bench->request();
        what.spec.model.origin = other.origin();
        auto with = m_bench->provider();
        auto done = m_bench->runWith(*with, what);
        QCOMPARE(done->outcome.error.code, ErrorCode::InvalidBaseUrl);
        QCOMPARE(done->outcome.delivery, Delivery::NotSent);
        QCOMPARE(m_bench->server.arrivals() + other.arrivals(), 0);
    }

    void theKeyDoesNotFollowARedirect()
    {
        (void)m_bench->run(Fault::Redirect);
        QCOMPARE(m_bench->server.journal().size(), 1);
    }

    void theKeyDoesNotGoWithAPicturesAddress()
    {
        ImageServer other;
        m_bench->server.setOptions({ .foreignUrl = other.origin() + u"/files/0-16-0.png"_s });
        const auto done = m_bench->run(Fault::ForeignUrlAnswer);
        QCOMPARE(done->outcome.error.code, ErrorCode::None);
        QCOMPARE(other.journal().size(), 1);
        QVERIFY(other.journal().value(0).header("authorization").isEmpty());
    }

    void anAddressOutsideIsNotFetchedOverPlainHttp()
    {
        m_bench->server.setOptions({ .foreignUrl = u"http://192.0.2.1/picture.png"_s });
        const auto done = m_bench->run(Fault::ForeignUrlAnswer);
        QCOMPARE(done->outcome.error.code, ErrorCode::AnswerWithoutPicture);
    }

    void withoutAKeyNothingGoesToOpenAi()
    {
        auto with = std::make_unique<OpenAiProvider>(m_bench->catalog, m_bench->clock);
        with->setCredentials({});
        ImageRequest what = m_bench->request();
        what.spec.model.origin = u"https://api.openai.com"_s;
        const auto done = m_bench->runWith(*with, what);
        QCOMPARE(done->outcome.error.code, ErrorCode::NoKey);
        QCOMPARE(done->outcome.delivery, Delivery::NotSent);
    }

    void aServerHereWorksWithoutAKey()
    {
        auto with = m_bench->provider();
        with->setCredentials({ .baseUrl = m_bench->server.baseUrl() });
        const auto done = m_bench->runWith(*with, m_bench->request());
        QCOMPARE(done->outcome.error.code, ErrorCode::None);
        QVERIFY(m_bench->server.journal().value(0).header("authorization").isEmpty());
    }

    void aRefusedKeyIsNotQuoted()
    {
        const auto done = m_bench->run(Fault::WrongKey);
        QVERIFY(done->outcome.error.detail.contains(u"Incorrect API key provided"_s));
        QVERIFY(!done->outcome.error.detail.contains(u"sk-"_s));
    }

    void theConnectionTestTellsAWrongKey()
    {
        m_bench->server.setOptions({ .key = "sk-another-key-123" });
        auto with = m_bench->provider();
        auto future = with->testConnection();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::KeyRefused);
    }

private:
    std::unique_ptr<OpenAiBench> m_bench;
};

QTEST_GUILESS_MAIN(OpenAiKeyTest)
#include "tst_openaikey.moc"
