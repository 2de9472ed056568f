#include "tests/core/provider/openai/openaibench.h"

#include <QTcpServer>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! What goes wrong on the way, each told by its code, and nothing sent twice.
class OpenAiFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OpenAiBench>(); }
    void cleanup() { m_bench.reset(); }

    void eachFaultHasItsCodeAndIsSentOnce_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<Delivery>("delivery");
        const auto row = [](Fault fault, ErrorCode code, Delivery delivery) {
            QTest::newRow(QMetaEnum::fromType<Fault>().valueToKey(int(fault))) << fault << code << delivery;
        };
        row(Fault::RateLimited, ErrorCode::RateLimited, Delivery::Refused);
        row(Fault::RateLimitedByText, ErrorCode::RateLimited, Delivery::Refused);
        row(Fault::ImageLimit, ErrorCode::RateLimited, Delivery::Refused);
        row(Fault::SlowDown, ErrorCode::ServerOverloaded, Delivery::Refused);
        row(Fault::NoCredit, ErrorCode::NoCredit, Delivery::Refused);
        row(Fault::OldNoCredit, ErrorCode::NoCredit, Delivery::Refused);
        row(Fault::SpendLimit, ErrorCode::SpendLimitReached, Delivery::Refused);
        row(Fault::BillingHardLimit, ErrorCode::SpendLimitReached, Delivery::Refused);
        row(Fault::WrongKey, ErrorCode::KeyRefused, Delivery::Refused);
        row(Fault::NotVerified, ErrorCode::OrganizationNotVerified, Delivery::Refused);
        row(Fault::Region, ErrorCode::RegionNotSupported, Delivery::Refused);
        row(Fault::NotPermitted, ErrorCode::PermissionDenied, Delivery::Refused);
        row(Fault::ModelMissing, ErrorCode::ModelNotFound, Delivery::Refused);
        row(Fault::BadRequest, ErrorCode::RequestRejected, Delivery::Refused);
        row(Fault::ModerationOfPrompt, ErrorCode::ModerationBlocked, Delivery::Refused);
        row(Fault::ModerationOfPicture, ErrorCode::ModerationBlocked, Delivery::Answered);
        row(Fault::ServerError, ErrorCode::ServerError, Delivery::Refused);
        row(Fault::Overloaded, ErrorCode::ServerOverloaded, Delivery::Refused);
        row(Fault::HtmlServerError, ErrorCode::UnexpectedAnswer, Delivery::Unclear);
        row(Fault::HtmlBadGateway, ErrorCode::UnexpectedAnswer, Delivery::Unclear);
        row(Fault::HtmlUnavailable, ErrorCode::UnexpectedAnswer, Delivery::Unclear);
        row(Fault::HtmlGatewayTimeout, ErrorCode::Timeout, Delivery::Unclear);
        row(Fault::RequestTimeout, ErrorCode::Timeout, Delivery::Unclear);
        row(Fault::Conflict, ErrorCode::UnexpectedAnswer, Delivery::Unclear);
        row(Fault::Redirect, ErrorCode::RedirectRefused, Delivery::Refused);
        row(Fault::CutAfterReading, ErrorCode::ConnectionCut, Delivery::Unclear);
        row(Fault::TruncatedBody, ErrorCode::AnswerTruncated, Delivery::Answered);
        row(Fault::TruncatedJson, ErrorCode::AnswerTruncated, Delivery::Answered);
        row(Fault::BadBase64, ErrorCode::PictureDamaged, Delivery::Answered);
        row(Fault::NoPicture, ErrorCode::AnswerWithoutPicture, Delivery::Answered);
        row(Fault::HtmlOk, ErrorCode::UnexpectedAnswer, Delivery::Unclear);
        row(Fault::ErrorInOk, ErrorCode::AnswerWithoutPicture, Delivery::Answered);
        row(Fault::EndlessAnswer, ErrorCode::AnswerTooLarge, Delivery::Answered);
        row(Fault::EndlessRest, ErrorCode::AnswerTooLarge, Delivery::Answered);
        row(Fault::DeepNesting, ErrorCode::UnexpectedAnswer, Delivery::Answered);
        row(Fault::RedirectedUrlAnswer, ErrorCode::RedirectRefused, Delivery::Answered);
    }

    void eachFaultHasItsCodeAndIsSentOnce()
    {
        QFETCH(Fault, fault);
        QFETCH(ErrorCode, code);
        QFETCH(Delivery, delivery);
        const auto done = m_bench->run(fault);
        QCOMPARE(errorCodeName(done->outcome.error.code), errorCodeName(code));
        QCOMPARE(int(done->outcome.delivery), int(delivery));
        QCOMPARE(m_bench->server.arrivals(), 1);
        QVERIFY(!done->outcome.error.detail.contains(QString::fromLatin1(apiKey)));
    }

    void aConnectionCutEarlyIsNotRepeated_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("before reading") << Fault::CutBeforeReading;
        QTest::newRow("in the headers of the answer") << Fault::CutInHeaders;
    }

    void aConnectionCutEarlyIsNotRepeated()
    {
        QFETCH(Fault, fault);
        const auto done = m_bench->run(fault);
        QVERIFY(done->outcome.error.code != ErrorCode::None);
        QVERIFY(done->outcome.delivery != Delivery::Refused);
        QCOMPARE(m_bench->server.arrivals(), 1);
    }

    void aKeptConnectionThatIsCutIsNotRepeated_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("at the first bytes") << Fault::CutBeforeReading;
        QTest::newRow("after the request") << Fault::CutAfterReading;
    }

    void aKeptConnectionThatIsCutIsNotRepeated()
    {
        QFETCH(Fault, fault);
        m_bench->server.setFaults({ Fault::None, fault });
        auto with = m_bench->provider();
        const auto first = m_bench->runWith(*with, m_bench->request());
        QCOMPARE(first->outcome.error.code, ErrorCode::None);
        const auto second = m_bench->runWith(*with, m_bench->request());
        QCOMPARE(m_bench->server.connections(), 1);
        QCOMPARE(second->outcome.error.code, ErrorCode::ConnectionCut);
        QCOMPARE(m_bench->server.arrivals(), 2);
    }

    void aConnectionClosedWhileIdleIsReplaced()
    {
        m_bench->server.setFaults({ Fault::CloseAfterAnswer });
        auto with = m_bench->provider();
        QCOMPARE(m_bench->runWith(*with, m_bench->request())->outcome.error.code, ErrorCode::None);
        const auto second = m_bench->runWith(*with, m_bench->request());
        QVERIFY(second->outcome.error.code == ErrorCode::None
            || second->outcome.error.code == ErrorCode::ConnectionCut);
        QVERIFY(m_bench->server.arrivals() <= 2);
    }

    void aPictureGivenByItsAddressIsFetchedUntilItIsThere()
    {
        m_bench->server.setOptions({ .busyFiles = 3 });
        const auto done = m_bench->run(Fault::UrlAnswer, { .repeat = 5ms });
        QCOMPARE(done->outcome.error.code, ErrorCode::None);
        QCOMPARE(m_bench->server.arrivals(), 1);
        QCOMPARE(m_bench->server.journal().size(), 5);
    }

    void aPictureThatIsNeverThereIsGivenUp()
    {
        m_bench->server.setOptions({ .busyFiles = 100 });
        const auto done = m_bench->run(Fault::UrlAnswer, { .repeat = 1ms });
        QCOMPARE(done->outcome.error.code, ErrorCode::AnswerWithoutPicture);
        QCOMPARE(done->outcome.delivery, Delivery::Answered);
        QCOMPARE(m_bench->server.arrivals(), 1);
    }

    void nobodyListeningIsNotSent()
    {
        m_bench->server.stopListening();
        const auto done = m_bench->run(Fault::None);
        QCOMPARE(done->outcome.error.code, ErrorCode::NoNetwork);
        QCOMPARE(done->outcome.delivery, Delivery::NotSent);
        QCOMPARE(done->outcome.httpStatus, 0);
    }

    void whatIsNoTlsIsNotSent()
    {
        auto with = m_bench->provider();
        Credentials overTls = m_bench->credentials();
        overTls.baseUrl.setScheme(u"https"_s);
        with->setCredentials(overTls);
        ImageRequest what = m_bench->request();
        what.spec.model.origin = overTls.origin();
        const auto done = m_bench->runWith(*with, what);
        QVERIFY(done->outcome.error.code == ErrorCode::TlsFailed
            || done->outcome.error.code == ErrorCode::NoNetwork);
        QCOMPARE(done->outcome.delivery, Delivery::NotSent);
        QCOMPARE(m_bench->server.arrivals(), 0);
    }

    void aSilentServerTimesOut()
    {
        const auto done = m_bench->run(Fault::Silence, { .total = 300ms });
        QCOMPARE(done->outcome.error.code, ErrorCode::Timeout);
        QCOMPARE(done->outcome.delivery, Delivery::Unclear);
        QCOMPARE(m_bench->server.arrivals(), 1);
    }

    void anAnswerThatStopsTimesOut()
    {
        m_bench->server.setOptions({ .byteInterval = 60s });
        const auto done = m_bench->run(Fault::SlowAnswer, { .idle = 300ms });
        QCOMPARE(done->outcome.error.code, ErrorCode::Timeout);
        QCOMPARE(done->outcome.delivery, Delivery::Answered);
    }

    void aConnectionThatIsNeverMadeIsNotSent()
    {
        QTcpServer mute; // accepts by the kernel's backlog only: TLS never begins
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        auto with = m_bench->provider({ .connect = 300ms });
        Credentials overTls = m_bench->credentials();
        overTls.baseUrl = QUrl(u"https://127.0.0.1:%1/v1"_s.arg(mute.serverPort()));
        with->setCredentials(overTls);
        ImageRequest what = m_bench->request();
        what.spec.model.origin = overTls.origin();
        const auto done = m_bench->runWith(*with, what);
        // Not "may have been billed": nothing has left.
        QCOMPARE(done->outcome.error.code, ErrorCode::NoNetwork);
        QCOMPARE(done->outcome.delivery, Delivery::NotSent);
    }

    void aFullDiskIsSaid()
    {
        auto with = m_bench->provider();
        auto running = m_bench->start(*with, m_bench->request());
        running->sink->capacity = 100;
        QTRY_COMPARE(running->finished, 1);
        QCOMPARE(running->outcome.error.code, ErrorCode::DiskFull);
        QCOMPARE(running->outcome.delivery, Delivery::Answered);
    }

    void cancelledBeforeAnythingWentOutIsNotSent()
    {
        auto with = m_bench->provider();
        const auto running = m_bench->start(*with, m_bench->request());
        running->operation->abort();
        QTRY_COMPARE(running->finished, 1);
        QCOMPARE(running->outcome.error.code, ErrorCode::Cancelled);
        QCOMPARE(running->outcome.delivery == Delivery::NotSent,
            m_bench->server.arrivals() == 0 || m_bench->server.journal().value(0).body.isEmpty());
    }

    void cancelledAfterSendingIsUnclear()
    {
        auto with = m_bench->provider();
        m_bench->server.setFaults({ Fault::Silence });
        const auto running = m_bench->start(*with, m_bench->request());
        QTRY_VERIFY(!m_bench->server.journal().value(0).body.isEmpty());
        running->operation->abort();
        QTRY_COMPARE(running->finished, 1);
        QCOMPARE(running->outcome.delivery, Delivery::Unclear);
    }

private:
    std::unique_ptr<OpenAiBench> m_bench;
};

QTEST_GUILESS_MAIN(OpenAiFaultsTest)
#include "tst_openaifaults.moc"
