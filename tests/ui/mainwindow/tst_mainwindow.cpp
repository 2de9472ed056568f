#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/iconsets.h"
#include "core/library/librarysearch.h"
#include "core/library/originalstore.h"
#include "core/library/thumbnailloader.h"
#include "core/queue/batchcontroller.h"
#include "core/queue/batchplanner.h"
#include "tests/core/library/samplepictures.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/common/theme.h"
#include "ui/compose/composeform.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/inspector/largepreview.h"
#include "ui/mainwindow/browsing.h"
#include "ui/mainwindow/generating.h"
#include "ui/mainwindow/inspecting.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IconLibrary> m_library;
    std::unique_ptr<IconSets> m_sets;
    std::unique_ptr<Thumbnails> m_thumbnails;
    std::unique_ptr<ThumbnailLoader> m_loader;
    std::unique_ptr<BatchQueue> m_queue;
    std::unique_ptr<BatchController> m_batches;
    std::unique_ptr<LibrarySearch> m_search;
    std::unique_ptr<BatchPlanner> m_planner;
    std::unique_ptr<MainWindow> m_window;
    SystemClock m_clock;
    Tests::ScriptedPrompts m_prompts;
    Catalog m_catalog;

    void addIcons(const QStringList &categories)
    {
        for (const QString &category : categories) {
            IconRecord icon = Tests::storedIcon(*m_originals, int(category.size()));
            icon.spec.category = category;
            QVERIFY(m_library->add(icon));
        }
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init()
    {
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        m_catalog = catalog.value();
        m_folder = std::make_unique<QTemporaryDir>();
        m_originals = std::make_unique<OriginalStore>(m_folder->path());
        QVERIFY(m_originals->prepare());
        auto database = Database::open(m_folder->filePath(u"library.sqlite"_s), Durability::Full);
        QVERIFY(database);
        m_database = std::move(*database);
        m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
        m_sets = std::make_unique<IconSets>(*m_database);
        m_thumbnails = std::make_unique<Thumbnails>(m_folder->path(), *m_originals);
        m_loader = std::make_unique<ThumbnailLoader>(*m_thumbnails);
        QueueServices services { m_database.get(), m_library.get(), m_originals.get(), &m_clock, {},
            m_catalog };
        m_queue = std::make_unique<BatchQueue>(services, QueueLimits());
        m_batches = std::make_unique<BatchController>(*m_queue);
        m_search = std::make_unique<LibrarySearch>(m_folder->filePath(u"library.sqlite"_s));
        m_planner = std::make_unique<BatchPlanner>(m_catalog, *Profile::open(m_folder->path()));
        m_window = std::make_unique<MainWindow>(
            MainWindow::Dependencies { m_catalog, *m_library, *m_sets, *m_search, *m_planner, *m_loader,
                *m_batches, m_prompts, m_clock },
            Companions::Facts());
    }

    void cleanup()
    {
        QCoreApplication::processEvents(); // questions to the queue are answered while both sides live
        m_window.reset();
        m_planner.reset();
        m_search.reset();
        m_batches.reset();
        m_queue.reset();
        m_loader.reset();
        m_thumbnails.reset();
        m_sets.reset();
        m_library.reset();
        m_database.reset();
    }

    void itOpensAtItsSizeAndCanBeMadeSmall()
    {
        QCOMPARE(m_window->size(), QSize(1280, 800));
        m_window->resize(720, 480);
        m_window->show();
        QCOMPARE(m_window->size(), QSize(720, 480));
    }

    void everyButtonAndFieldIsNamed()
    {
        m_window->show();
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(widget) != nullptr
                || qobject_cast<const QLineEdit *>(widget) != nullptr;
            const bool ours = isControl && widget->isVisible() && !widget->objectName().startsWith(u"qt_"_s);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named
                = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(!ours || named, qPrintable(widget->objectName()));
        }
    }

    void aModelThatHasEndedIsExplainedAndTheOneInsteadIsOneClickAway()
    {
        auto *form = m_window->findChild<ComposeForm *>();
        BatchRequest request = form->request();
        request.model.provider = u"openai"_s;
        request.model.model = u"gpt-image-1"_s;
        form->setRequest(request);
        QTRY_VERIFY(m_window->findChild<QAbstractButton *>(u"bannerUseModel"_s));
        QVERIFY(m_window->findChild<QLabel *>(u"bannerTitle"_s)->text().contains(u"was shut down on"_s));
        const QSignalSpy kept(form, &ComposeForm::requestChanged);
        m_window->findChild<QAbstractButton *>(u"bannerUseModel"_s)->click();
        QCOMPARE(kept.size(), 1); // so that the next start begins with it
        QCOMPARE(form->request().model.model, m_catalog.model(u"gpt-image-1"_s).replacement);
        QTRY_VERIFY(!m_window->findChild<QAbstractButton *>(u"bannerUseModel"_s));
    }

    void aSearchNarrowsTheGalleryAndSaysHowManyAreLeft()
    {
        addIcons({ u"music"_s, u"tools"_s });
        m_window->show();
        auto *field = m_window->findChild<QLineEdit *>(u"search"_s);
        const QAbstractItemModel *tiles = m_window->gallery().view().model();
        QTRY_COMPARE(tiles->rowCount(), 2);
        QTest::keyClicks(field, u"music"_s);
        QTRY_COMPARE(tiles->rowCount(), 1);
        QTRY_COMPARE(m_window->findChild<QLabel *>(u"shownCount"_s)->text(), u"1 of 2"_s);
        m_window->browsing().search().clear();
        QTRY_COMPARE(tiles->rowCount(), 2);
    }

    void whatIsChosenIsInspectedAndSpaceShowsItLarge()
    {
        addIcons({ u"music"_s });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        GalleryView &view = m_window->gallery().view();
        view.setFocus();
        view.setCurrentIndex(view.model()->index(0, 0));
        QTRY_COMPARE(m_window->findChild<QLabel *>(u"inspectedName"_s)->text(), u"music 1"_s);
        auto *preview = m_window->findChild<LargePreview *>();
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(preview->isVisible());
        // A background chosen here is seen in the inspector, too.
        m_window->inspecting().setBackdrop({ Backdrop::Kind::White, {} });
        QSignalSpy chosen(&m_window->inspecting(), &Inspecting::backdropChanged);
        QTest::keyClick(preview, Qt::Key_B);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(m_window->findChild<QAbstractButton *>(u"backdropDark"_s)->isChecked());
        QTest::keyClick(preview, Qt::Key_Escape);
        QVERIFY(!preview->isVisible());
    }

    void whatIsNoLongerShownIsNoLongerInspected()
    {
        addIcons({ u"compass"_s, u"camera"_s, u"kitchen"_s });
        m_window->show();
        const GalleryView &view = m_window->gallery().view();
        QTRY_COMPARE(view.model()->rowCount(), 3);
        m_window->gallery().view().selectAll();
        auto *again = m_window->findChild<QWidget *>(u"severalReroll"_s);
        QVERIFY(again && again->isVisible());
        m_window->browsing().search().setPlace({ LibraryPlace::Kind::Trash, {} });
        QTRY_COMPARE(view.model()->rowCount(), 0);
        QTRY_VERIFY(!again->isVisible());
    }

    void aBatchThatCostsMoreThanFiveDollarsAsksFirst()
    {
        Generating generating({ m_catalog, *m_library, *m_batches, m_prompts }, *m_window);
        QSignalSpy started(&generating, &Generating::started);
        BatchRequest request;
        request.categories = { u"music"_s };
        request.styleId = u"flat"_s;
        request.colorSchemeId = u"blue_tones"_s;
        request.model.model = u"gpt-image-2.5-flare"_s;
        Result<BatchPlan> plan = planBatch(request, m_catalog, m_library.get());
        QVERIFY(plan);
        plan->costMicroUsd = 5'000'001;
        m_prompts.agrees = false;
        generating.generate(*plan);
        QCoreApplication::processEvents();
        QVERIFY(started.isEmpty());
        QVERIFY(m_batches->batches().isEmpty());
        m_prompts.agrees = true;
        generating.generate(*plan);
        QTRY_COMPARE(started.size(), 1);
    }

    void thePreferencesAreMadeWhenTheyAreFirstAskedFor()
    {
        QSignalSpy made(m_window.get(), &MainWindow::preferencesMade);
        QVERIFY(!m_window->findChild<PreferencesDialog *>());
        m_window->findChild<QAction *>(u"preferences"_s)->trigger();
        m_window->findChild<QAction *>(u"preferences"_s)->trigger();
        QCOMPARE(made.size(), 1);
        QVERIFY(m_window->preferences().isVisible());
    }

    void f6GoesThroughTheRegions()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSet<QWidget *> seen;
        for (int i = 0; i < 3; ++i) {
            m_window->findChild<QAction *>(u"nextRegion"_s)->trigger();
            seen.insert(QApplication::focusWidget());
        }
        QCOMPARE(seen.size(), 3);
    }

    void anIdleWindowClosesAtOnce()
    {
        m_window->show();
        QVERIFY(m_window->close());
    }

    void aChangeOfLanguageReachesEveryPart()
    {
        m_window->setWindowTitle({});
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_window.get(), &change);
        QCOMPARE(m_window->windowTitle(), u"Iconwright"_s);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
