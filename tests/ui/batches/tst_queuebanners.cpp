#include "core/provider/openai/openaiprovider.h"
#include "core/queue/batchcontroller.h"
#include "tests/core/queue/fakeprovider.h"
#include "tests/core/queue/queueprofile.h"
#include "tests/support/imageserver.h"
#include "ui/batches/queuebanners.h"
#include "ui/common/bannerstack.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! What a stopped queue says at the top of the gallery, and that its buttons make it go on.
class TestQueueBanners : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImageServer> m_server;
    std::unique_ptr<OpenAiProvider> m_provider;
    FakeProvider m_fake;
    std::unique_ptr<QueueProfile> m_profile;
    std::unique_ptr<BatchController> m_controller;
    std::unique_ptr<BannerStack> m_stack;
    std::unique_ptr<QueueBanners> m_banners;

    void open(ImageProvider &provider)
    {
        m_profile = std::make_unique<QueueProfile>(
            m_folder->path(), QHash<QString, ImageProvider *> { { u"openai"_s, &provider } });
        m_controller = std::make_unique<BatchController>(*m_profile->queue);
        m_stack = std::make_unique<BannerStack>();
        m_banners = std::make_unique<QueueBanners>(*m_controller, *m_stack);
    }

    void openServer(Fault fault)
    {
        ServerOptions options;
        options.fault = fault;
        m_server = std::make_unique<ImageServer>(options);
        m_provider = std::make_unique<OpenAiProvider>(*Catalog::load({}), m_clock);
        m_provider->setCredentials({ .baseUrl = m_server->baseUrl(), .apiKey = "test-key-1234567890" });
        open(*m_provider);
    }

    BatchId start(int icons)
    {
        BatchRequest request = QueueProfile::request({ u"tools"_s }, icons);
        if (m_server)
            request.model.origin = m_server->origin();
        return m_profile->start(request);
    }

    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = m_stack->findChild<QLabel *>(name);
        return label != nullptr ? label->text() : QString();
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fake.setAnswers({});
    }

    void cleanup()
    {
        m_banners.reset();
        m_stack.reset();
        m_controller.reset();
        m_profile.reset();
        m_provider.reset();
        m_server.reset();
    }

    void aRefusedKeyIsSaidOnceWithWhatWaits()
    {
        openServer(Fault::WrongKey);
        const BatchId id = start(12);
        QTRY_COMPARE(text(u"bannerTitle"_s), u"OpenAI refused the key."_s);
        QTRY_COMPARE(m_controller->status(id).sending, 0);
        QTRY_COMPARE(text(u"bannerText"_s), u"The queue is stopped. 12 icons wait for a working key."_s);
        QVERIFY(m_stack->findChild<QPushButton *>(u"bannerKeySettings"_s));
        QVERIFY(!m_stack->isHidden());
        // A working key: the window calls goOn() when there is one.
        m_server->setOptions({});
        m_controller->goOn();
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->status(id).succeeded, 12, 20'000);
        QVERIFY(m_stack->isHidden());
    }

    void goOnGoesOn()
    {
        openServer(Fault::NoCredit);
        const BatchId id = start(2);
        QTRY_COMPARE(text(u"bannerTitle"_s), u"Your OpenAI account has no credit left."_s);
        m_server->setOptions({});
        QTest::mouseClick(m_stack->findChild<QPushButton *>(u"bannerGoOn"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->status(id).succeeded, 2, 20'000);
        QVERIFY(m_stack->isHidden());
    }

    void withoutANetworkWhatFailedIsAskedForAgain()
    {
        m_fake.setAnswers({}, notSent(ErrorCode::NoNetwork));
        open(m_fake);
        m_banners->setRetryTime(1s);
        const BatchId id = start(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->status(id).failed, 1, 60'000);
        QCOMPARE(text(u"bannerTitle"_s), u"No connection to api.openai.com."_s);
        QCOMPARE(text(u"bannerText"_s), u"Nothing was sent, nothing is lost. Tries again in 1 s."_s);
        m_fake.setAnswers({}); // the network is back
        QTRY_COMPARE(m_controller->status(id).succeeded, 1); // without a hand
        QVERIFY(m_stack->isHidden());
    }

    void aLowerLimitOfTheAccountIsAHint_data()
    {
        QTest::addColumn<LimitKind>("kind");
        QTest::addColumn<RateLimits>("told");
        QTest::addColumn<int>("use");
        QTest::addColumn<QString>("names");
        const auto none = std::nullopt;
        QTest::newRow("requests") << LimitKind::Requests << RateLimits { 20, none, none } << 20
                                  << u"20 requests per minute; Iconwright is set to 50"_s;
        QTest::newRow("tokens") << LimitKind::Tokens << RateLimits { none, 30'000, none } << 30'000
                                << u"tokens per minute"_s;
        QTest::newRow("images") << LimitKind::Images << RateLimits { none, none, 5 } << 5
                                << u"5 images per minute; Iconwright is set to 10"_s;
        // Each with its own setting: 30 is less than 50 requests, but more than 10 images.
        QTest::newRow("only the lower one") << LimitKind::Requests << RateLimits { 30, none, 30 } << 30
                                            << u"30 requests per minute; Iconwright is set to 50"_s;
    }

    void aLowerLimitOfTheAccountIsAHint()
    {
        QFETCH(LimitKind, kind);
        QFETCH(RateLimits, told);
        QFETCH(int, use);
        QFETCH(QString, names);
        open(m_fake);
        m_banners->setOwnLimits({ 50, 40'000, 10 });
        ThrottleStatus status { .requestsThisMinute = 3, .requestLimit = 50, .nextSlot = 9s };
        Q_EMIT m_controller->throttled(status);
        QVERIFY(m_stack->isHidden()); // the user's own limit is no news
        status.told = told;
        Q_EMIT m_controller->throttled(status);
        QCOMPARE(text(u"bannerTitle"_s), u"Often waiting?"_s);
        QVERIFY2(text(u"bannerText"_s).contains(names), qPrintable(text(u"bannerText"_s)));
        QSignalSpy wanted(m_stack.get(), &BannerStack::useLimitRequested);
        QTest::mouseClick(m_stack->findChild<QPushButton *>(u"bannerUseLimit"_s), Qt::LeftButton);
        QCOMPARE(wanted.constFirst()[0].value<LimitKind>(), kind);
        QCOMPARE(wanted.constFirst()[1].toInt(), use);
        m_banners->setOwnLimits({ 20, 30'000, 5 });
        Q_EMIT m_controller->throttled(status);
        QVERIFY(m_stack->isHidden());
    }

    void aLimitOfOneKindIsNoHintForAnother()
    {
        open(m_fake);
        m_banners->setOwnLimits({ 50, std::nullopt, 100 });
        ThrottleStatus status { .requestsThisMinute = 3, .requestLimit = 50, .nextSlot = 9s };
        status.told = { 60, std::nullopt, 150 };
        Q_EMIT m_controller->throttled(status);
        QVERIFY(m_stack->isHidden());
    }
};

QTEST_MAIN(TestQueueBanners)
#include "tst_queuebanners.moc"
