#include "core/library/iconsets.h"
#include "core/library/librarysearch.h"
#include "core/library/thumbnailloader.h"
#include "core/provider/openai/openaiprovider.h"
#include "core/queue/batchcontroller.h"
#include "core/queue/batchplanner.h"
#include "tests/core/queue/queueprofile.h"
#include "tests/support/imageserver.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/finishingnote.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! Closing the window while paid icons are on their way, with the real queue and a server on loopback.
class TestClosing : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 20'000;

    SystemClock m_clock;
    ScriptedPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImageServer> m_server;
    std::unique_ptr<OpenAiProvider> m_provider;
    std::unique_ptr<QueueProfile> m_profile;
    std::unique_ptr<BatchController> m_controller;
    std::unique_ptr<Thumbnails> m_thumbnails;
    std::unique_ptr<ThumbnailLoader> m_loader;
    std::unique_ptr<LibrarySearch> m_search;
    std::unique_ptr<BatchPlanner> m_planner;
    std::unique_ptr<IconSets> m_sets;
    std::unique_ptr<MainWindow> m_window;

    BatchId start(int icons)
    {
        BatchRequest request = QueueProfile::request({ u"tools"_s }, icons);
        request.model.origin = m_server->origin();
        return m_profile->start(request);
    }

    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_window->findChild<QPushButton *>(name);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ImageServer>(ServerOptions { .latency = 300ms });
        m_provider = std::make_unique<OpenAiProvider>(*Catalog::load({}), m_clock);
        m_provider->setCredentials({ .baseUrl = m_server->baseUrl(), .apiKey = "test-key-1234567890" });
        m_profile = std::make_unique<QueueProfile>(
            m_folder->path(), QHash<QString, ImageProvider *> { { u"openai"_s, m_provider.get() } });
        m_controller = std::make_unique<BatchController>(*m_profile->queue);
        m_thumbnails = std::make_unique<Thumbnails>(m_folder->path(), *m_profile->originals);
        m_loader = std::make_unique<ThumbnailLoader>(*m_thumbnails);
        m_search = std::make_unique<LibrarySearch>(m_folder->filePath(u"library.sqlite"_s));
        m_sets = std::make_unique<IconSets>(*m_profile->database);
        m_planner = std::make_unique<BatchPlanner>(m_profile->catalog, *Profile::open(m_folder->path()));
        m_window = std::make_unique<MainWindow>(
            MainWindow::Dependencies { m_profile->catalog, *m_profile->library, *m_sets, *m_search,
                *m_planner, *m_loader, *m_controller, m_prompts, m_clock },
            Companions::Facts());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_planner.reset();
        m_sets.reset();
        m_search.reset();
        m_loader.reset();
        m_controller.reset();
        m_profile.reset();
        m_provider.reset();
        m_server.reset();
    }

    void whatIsSentIsAwaitedThenItCloses()
    {
        const BatchId id = start(12);
        QTRY_COMPARE(m_server->arrivals(), 5);
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->findChild<FinishingNote *>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
        QCOMPARE(m_profile->status(id).succeeded, 5); // paid for and kept
        QCOMPARE(m_profile->status(id).unclear, 0);
        QCOMPARE(m_server->arrivals(), 5); // nothing more was sent
    }

    void keepOpenGoesOn()
    {
        const BatchId id = start(12);
        QTRY_COMPARE(m_server->arrivals(), 5);
        QVERIFY(!m_window->close());
        QTest::mouseClick(button(u"keepOpen"_s), Qt::LeftButton);
        QVERIFY(!m_window->findChild<FinishingNote *>()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_profile->status(id).succeeded, 12, patience);
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_server->arrivals(), 12);
        QVERIFY(m_window->close());
    }

    void keepOpenAfterTheLastAnswerGoesOnToo()
    {
        const BatchId id = start(12);
        QTRY_COMPARE(m_server->arrivals(), 5);
        QVERIFY(!m_window->close());
        QTRY_VERIFY(m_controller->status(id).sending < 5);
        if (m_window->isVisible())
            QTest::mouseClick(button(u"keepOpen"_s), Qt::LeftButton);
        else
            m_controller->goOn();
        QTRY_COMPARE_WITH_TIMEOUT(m_profile->status(id).succeeded, 12, patience);
    }

    void stopWaitingClosesAndMarksWhatMayBeBilled()
    {
        m_server->setOptions({ .latency = 60s });
        const BatchId id = start(3);
        QTRY_COMPARE(m_server->arrivals(), 3);
        QVERIFY(!m_window->close());
        QTest::mouseClick(button(u"stopWaiting"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
        QCOMPARE(m_profile->status(id).unclear, 3);
    }
};

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
