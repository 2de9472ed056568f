#include "core/catalog/catalog.h"
#include "core/provider/openai/openaiprovider.h"
#include "tests/support/imageserver.h"
#include "tests/support/manualclock.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <vector>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray apiKey = "sk-test-0123456789abcdef";

//! A sink that remembers the most that was written to it at once, and can be full.
class Sink final : public QBuffer
{
public:
    Sink() { open(QIODevice::ReadWrite); }
    qint64 capacity = std::numeric_limits<qint64>::max();

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        return QBuffer::writeData(data, std::min(length, capacity - size()));
    }
};

//! One request and how it ended.
struct Run
{
    std::unique_ptr<Sink> sink = std::make_unique<Sink>();
    std::unique_ptr<ImageOperation> operation;
    ImageOutcome outcome;
    int finished = 0;
};

} // namespace

class OpenAiProviderTest : public QObject
{
    Q_OBJECT

private:
    ImageRequest request(const QString &prompt = u"A pen"_s) const
    {
        ImageRequest request { .prompt = prompt };
        request.spec.model.model = u"gpt-image-2.5-flare"_s;
        request.spec.model.origin = m_server->origin();
        request.spec.model.quality = u"medium"_s;
        request.spec.model.size = QSize(1024, 1024);
        request.spec.model.background = u"transparent"_s;
        return request;
    }

    Credentials credentials() const { return { .baseUrl = m_server->baseUrl(), .apiKey = apiKey }; }

    std::unique_ptr<OpenAiProvider> provider(const TransferTimes &times = {}) const
    {
        auto made = std::make_unique<OpenAiProvider>(m_catalog, m_clock, times);
        made->setCredentials(credentials());
        return made;
    }

    std::unique_ptr<Run> start(OpenAiProvider &with, const ImageRequest &what)
    {
        auto run = std::make_unique<Run>();
        run->operation.reset(with.generate(what, *run->sink));
        connect(run->operation.get(), &ImageOperation::finished, this,
            [raw = run.get()](const ImageOutcome &outcome) {
                raw->outcome = outcome;
                ++raw->finished;
            });
        return run;
    }

    std::unique_ptr<Run> runWith(OpenAiProvider &with, const ImageRequest &what)
    {
        auto run = start(with, what);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(run->finished, 1, 20'000); }();
        return run;
    }

    std::unique_ptr<Run> run(Fault fault, const TransferTimes &times = {})
    {
        m_server->setFaults({ fault });
        auto with = provider(times);
        return runWith(*with, request());
    }

    Catalog m_catalog = Catalog::load({}).value();
    ManualClock m_clock;
    std::unique_ptr<ImageServer> m_server;

private Q_SLOTS:
    void init() { m_server = std::make_unique<ImageServer>(); }

    void aPictureArrivesByteForByte_data()
    {
        QTest::addColumn<Fault>("fault");
        for (const Fault fault : { Fault::None, Fault::EscapedAnswer, Fault::ChunkedAnswer,
                 Fault::DataUrlAnswer, Fault::UrlAnswer, Fault::CloseAfterAnswer })
            QTest::newRow(QMetaEnum::fromType<Fault>().valueToKey(int(fault))) << fault;
    }

    void aPictureArrivesByteForByte()
    {
        QFETCH(Fault, fault);
        const auto done = run(fault);
        QCOMPARE(done->outcome.error.code, ErrorCode::None);
        QCOMPARE(done->outcome.delivery, Delivery::Answered);
        QCOMPARE(done->sink->data(), m_server->picture(0));
        QVERIFY(done->outcome.usage.outputTokens > 0);
        QVERIFY(!done->outcome.requestId.isEmpty());
        QCOMPARE(m_server->arrivals(), 1);
        QCOMPARE(done->finished, 1);
    }

    void sendsWhatTheApiExpects()
    {
        auto with = provider();
        Credentials known = credentials();
        known.organization = u"org-1"_s;
        known.project = u"proj-1"_s;
        with->setCredentials(known);
        (void)runWith(*with, request());
        const Arrival arrival = m_server->journal().value(0);
        QCOMPARE(arrival.method, QByteArray("POST"));
        QCOMPARE(arrival.path, QByteArray("/v1/images/generations"));
        QCOMPARE(arrival.header("authorization"), "Bearer " + apiKey);
        QCOMPARE(arrival.header("openai-organization"), QByteArray("org-1"));
        QCOMPARE(arrival.header("openai-project"), QByteArray("proj-1"));
        QVERIFY(arrival.header("user-agent").startsWith("Iconwright/"));
        QVERIFY(arrival.header("cookie").isEmpty());
        const QJsonObject expected { { u"model"_s, u"gpt-image-2.5-flare"_s }, { u"prompt"_s, u"A pen"_s },
            { u"n"_s, 1 }, { u"size"_s, u"1024x1024"_s }, { u"quality"_s, u"medium"_s },
            { u"background"_s, u"transparent"_s }, { u"output_format"_s, u"png"_s },
            { u"moderation"_s, u"auto"_s } };
        QCOMPARE(arrival.json(), expected);
    }

    void anUnknownModelGetsWhatCompatibleServersTake()
    {
        auto with = provider();
        ImageRequest generic = request();
        generic.spec.model.model = u"x/z-image-turbo"_s;
        (void)runWith(*with, generic);
        const QJsonObject body = m_server->journal().value(0).json();
        QCOMPARE(body[u"response_format"_s].toString(), u"b64_json"_s);
        QVERIFY(!body.contains(u"moderation"_s));
    }

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
        row(Fault::SlowDown, ErrorCode::RateLimited, Delivery::Refused);
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
        row(Fault::ModerationOfPicture, ErrorCode::ModerationBlocked, Delivery::Refused);
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
        const auto done = run(fault);
        QCOMPARE(errorCodeName(done->outcome.error.code), errorCodeName(code));
        QCOMPARE(int(done->outcome.delivery), int(delivery));
        QCOMPARE(m_server->arrivals(), 1);
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
        const auto done = run(fault);
        QVERIFY(done->outcome.error.code != ErrorCode::None);
        QVERIFY(done->outcome.delivery != Delivery::Refused);
        QCOMPARE(m_server->arrivals(), 1);
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
        m_server->setFaults({ Fault::None, fault });
        auto with = provider();
        const auto first = runWith(*with, request());
        QCOMPARE(first->outcome.error.code, ErrorCode::None);
        const auto second = runWith(*with, request());
        QCOMPARE(m_server->connections(), 1);
        QCOMPARE(second->outcome.error.code, ErrorCode::ConnectionCut);
        QCOMPARE(m_server->arrivals(), 2);
    }

    void aConnectionClosedWhileIdleIsReplaced()
    {
        m_server->setFaults({ Fault::CloseAfterAnswer });
        auto with = provider();
        QCOMPARE(runWith(*with, request())->outcome.error.code, ErrorCode::None);
        const auto second = runWith(*with, request());
        QVERIFY(second->outcome.error.code == ErrorCode::None
            || second->outcome.error.code == ErrorCode::ConnectionCut);
        QVERIFY(m_server->arrivals() <= 2);
    }

    void nobodyListeningIsNotSent()
    {
        m_server->stopListening();
        const auto done = run(Fault::None);
        QCOMPARE(done->outcome.error.code, ErrorCode::NoNetwork);
        QCOMPARE(done->outcome.delivery, Delivery::NotSent);
        QCOMPARE(done->outcome.httpStatus, 0);
    }

    void whatIsNoTlsIsNotSent()
    {
        auto with = provider();
        Credentials overTls = credentials();
        overTls.baseUrl.setScheme(u"https"_s);
        with->setCredentials(overTls);
        ImageRequest what = request();
        what.spec.model.origin = overTls.origin();
        const auto done = runWith(*with, what);
        QVERIFY(done->outcome.error.code == ErrorCode::TlsFailed
            || done->outcome.error.code == ErrorCode::ConnectionCut);
        QCOMPARE(done->outcome.delivery, Delivery::NotSent);
        QCOMPARE(m_server->arrivals(), 0);
    }

    void aSilentServerTimesOut()
    {
        const auto done = run(Fault::Silence, { .total = 300ms });
        QCOMPARE(done->outcome.error.code, ErrorCode::Timeout);
        QCOMPARE(done->outcome.delivery, Delivery::Unclear);
        QCOMPARE(m_server->arrivals(), 1);
    }

    void anAnswerThatStopsTimesOut()
    {
        m_server->setOptions({ .byteInterval = 60s });
        const auto done = run(Fault::SlowAnswer, { .idle = 300ms });
        QCOMPARE(done->outcome.error.code, ErrorCode::Timeout);
        QCOMPARE(done->outcome.delivery, Delivery::Answered);
    }

    void aConnectionThatIsNeverMadeIsNotSent()
    {
        QTcpServer mute; // accepts by the kernel's backlog only: TLS never begins
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        auto with = provider({ .connect = 300ms });
        Credentials overTls = credentials();
        overTls.baseUrl = QUrl(u"https://127.0.0.1:%1/v1"_s.arg(mute.serverPort()));
        with->setCredentials(overTls);
        ImageRequest what = request();
        what.spec.model.origin = overTls.origin();
        const auto done = runWith(*with, what);
        QCOMPARE(done->outcome.error.code, ErrorCode::Timeout);
        QCOMPARE(done->outcome.delivery, Delivery::NotSent);
    }

    void anAnswerByteByByteIsWhole()
    {
        m_server->setOptions({ .pictureEdge = 16, .byteInterval = 0ms });
        const auto done = run(Fault::SlowAnswer);
        QCOMPARE(done->outcome.error.code, ErrorCode::None);
        QCOMPARE(done->sink->data(), m_server->picture(0));
    }

    void thePictureReachesTheSinkBeforeTheAnswerEnds()
    {
        m_server->setOptions({ .byteInterval = 2ms });
        auto with = provider();
        m_server->setFaults({ Fault::SlowAnswer });
        const auto running = start(*with, request());
        QTRY_VERIFY(running->sink->size() > 0);
        QCOMPARE(running->finished, 0);
        running->operation->abort();
        QTRY_COMPARE(running->finished, 1);
        QCOMPARE(running->outcome.error.code, ErrorCode::Cancelled);
        QCOMPARE(running->outcome.delivery, Delivery::Unclear);
    }

    void aLargePictureArrivesWithProgress()
    {
        m_server->setOptions({ .pictureBytes = 1'000'000 });
        auto with = provider();
        const auto running = start(*with, request());
        QList<double> seen;
        connect(running->operation.get(), &ImageOperation::progress, this,
            [&seen](double fraction) { seen << fraction; });
        QTRY_COMPARE(running->finished, 1);
        QCOMPARE(running->sink->data(), m_server->picture(0));
        QVERIFY(running->sink->size() > 900'000);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(!seen.isEmpty() && seen.last() <= 1.0);
    }

    void aFullDiskIsSaid()
    {
        auto with = provider();
        auto running = start(*with, request());
        running->sink->capacity = 100;
        QTRY_COMPARE(running->finished, 1);
        QCOMPARE(running->outcome.error.code, ErrorCode::DiskFull);
        QCOMPARE(running->outcome.delivery, Delivery::Answered);
    }

    void cancelledBeforeAnythingWentOutIsNotSent()
    {
        auto with = provider();
        const auto running = start(*with, request());
        running->operation->abort();
        QTRY_COMPARE(running->finished, 1);
        QCOMPARE(running->outcome.error.code, ErrorCode::Cancelled);
        QCOMPARE(running->outcome.delivery == Delivery::NotSent,
            m_server->arrivals() == 0 || m_server->journal().value(0).body.isEmpty());
    }

    void cancelledAfterSendingIsUnclear()
    {
        auto with = provider();
        m_server->setFaults({ Fault::Silence });
        const auto running = start(*with, request());
        QTRY_VERIFY(!m_server->journal().value(0).body.isEmpty());
        running->operation->abort();
        QTRY_COMPARE(running->finished, 1);
        QCOMPARE(running->outcome.delivery, Delivery::Unclear);
    }

    void theKeyGoesToNoOtherOrigin()
    {
        ImageServer other;
        ImageRequest what = request();
        what.spec.model.origin = other.origin();
        auto with = provider();
        auto done = runWith(*with, what);
        QCOMPARE(done->outcome.error.code, ErrorCode::InvalidBaseUrl);
        QCOMPARE(done->outcome.delivery, Delivery::NotSent);
        QCOMPARE(m_server->arrivals() + other.arrivals(), 0);
    }

    void theKeyDoesNotFollowARedirect()
    {
        (void)run(Fault::Redirect);
        QCOMPARE(m_server->journal().size(), 1);
    }

    void theKeyDoesNotGoWithAPicturesAddress()
    {
        ImageServer other;
        m_server->setOptions({ .foreignUrl = other.origin() + u"/files/0-16-0.png"_s });
        const auto done = run(Fault::ForeignUrlAnswer);
        QCOMPARE(done->outcome.error.code, ErrorCode::None);
        QCOMPARE(other.journal().size(), 1);
        QVERIFY(other.journal().value(0).header("authorization").isEmpty());
    }

    void anAddressOutsideIsNotFetchedOverPlainHttp()
    {
        m_server->setOptions({ .foreignUrl = u"http://192.0.2.1/picture.png"_s });
        const auto done = run(Fault::ForeignUrlAnswer);
        QCOMPARE(done->outcome.error.code, ErrorCode::AnswerWithoutPicture);
    }

    void withoutAKeyNothingGoesToOpenAi()
    {
        auto with = std::make_unique<OpenAiProvider>(m_catalog, m_clock);
        with->setCredentials({});
        ImageRequest what = request();
        what.spec.model.origin = u"https://api.openai.com"_s;
        const auto done = runWith(*with, what);
        QCOMPARE(done->outcome.error.code, ErrorCode::NoKey);
        QCOMPARE(done->outcome.delivery, Delivery::NotSent);
    }

    void aServerHereWorksWithoutAKey()
    {
        auto with = provider();
        with->setCredentials({ .baseUrl = m_server->baseUrl() });
        const auto done = runWith(*with, request());
        QCOMPARE(done->outcome.error.code, ErrorCode::None);
        QVERIFY(m_server->journal().value(0).header("authorization").isEmpty());
    }

    void aRefusedKeyIsNotQuoted()
    {
        const auto done = run(Fault::WrongKey);
        QVERIFY(done->outcome.error.detail.contains(u"Incorrect API key provided"_s));
        QVERIFY(!done->outcome.error.detail.contains(u"sk-"_s));
    }

    void limitsAreReported()
    {
        m_server->setOptions({ .requestsPerMinute = 1 });
        auto with = provider();
        const auto first = runWith(*with, request());
        QCOMPARE(first->outcome.limits.requests.limit, std::optional<qint64>(1));
        QCOMPARE(first->outcome.limits.requests.remaining, std::optional<qint64>(0));
        const auto second = runWith(*with, request());
        QCOMPARE(second->outcome.error.code, ErrorCode::RateLimited);
        QVERIFY(second->outcome.retryAfter > 50s);
    }

    void moreThanSixGoAtTheSameTime()
    {
        m_server->setOptions({ .latency = 500ms });
        auto with = provider();
        std::vector<std::unique_ptr<Run>> runs;
        for (int i = 0; i < 20; ++i)
            runs.push_back(start(*with, request(QString::number(i))));
        for (const auto &running : runs)
            QTRY_COMPARE_WITH_TIMEOUT(running->finished, 1, 20'000);
        QCOMPARE(m_server->mostInFlight(), 20);
        QCOMPARE(m_server->arrivals(), 20);
    }

    void deletingAnOperationEndsIt()
    {
        auto with = provider();
        m_server->setFaults({ Fault::Silence });
        auto running = start(*with, request());
        QTRY_COMPARE(m_server->arrivals(), 1);
        running->operation.reset();
        with.reset();
        QCOMPARE(running->finished, 0);
    }

    void anOperationOutlivesItsProvider()
    {
        m_server->setOptions({ .latency = 100ms });
        auto with = provider();
        const auto running = start(*with, request());
        with.reset();
        QTRY_COMPARE(running->finished, 1);
        QCOMPARE(running->outcome.error.code, ErrorCode::None);
    }

    void theConnectionTestListsModels()
    {
        auto with = provider();
        auto future = with->testConnection();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
        QCOMPARE(*future.result(), (QStringList { u"gpt-image-2.5-flare"_s, u"gpt-image-2.6-flare"_s }));
        QCOMPARE(m_server->arrivals(), 0);
    }

    void theConnectionTestTellsAWrongKey()
    {
        m_server->setOptions({ .key = "sk-another-key-123" });
        auto with = provider();
        auto future = with->testConnection();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::KeyRefused);
    }
};

QTEST_GUILESS_MAIN(OpenAiProviderTest)
#include "tst_openaiprovider.moc"
