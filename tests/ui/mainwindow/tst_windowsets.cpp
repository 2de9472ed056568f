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
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/iconactions.h"
#include "ui/gallery/setactions.h"
#include "ui/library/librarysidebar.h"
#include "ui/mainwindow/browsing.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

//! Sets in the whole window, over a real library.
class TestWindowSets : public QObject
{
    Q_OBJECT

private:
    using Kind = SetActions::Kind;

    Catalog m_catalog;
    SystemClock m_clock;
    ScriptedPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IconLibrary> m_library;
    std::unique_ptr<IconSets> m_sets;
    std::unique_ptr<Thumbnails> m_thumbnails;
    std::unique_ptr<ThumbnailLoader> m_loader;
    std::unique_ptr<LibrarySearch> m_search;
    std::unique_ptr<BatchQueue> m_queue;
    std::unique_ptr<BatchController> m_batches;
    std::unique_ptr<BatchPlanner> m_planner;
    std::unique_ptr<MainWindow> m_window;
    QList<IconId> m_icons;

    [[nodiscard]] GalleryView &view() { return m_window->gallery().view(); }
    [[nodiscard]] GalleryModel &model() { return *static_cast<GalleryModel *>(view().model()); }
    [[nodiscard]] QAction &action(Kind kind) { return m_window->gallery().sets().action(kind); }
    [[nodiscard]] LibrarySidebar &sidebar() { return *m_window->findChild<LibrarySidebar *>(); }
    [[nodiscard]] QString noticeText() { return m_window->gallery().notice().text(); }

    void undo() { m_window->gallery().icons().action(IconActions::Kind::Undo).trigger(); }

    void select(const QList<IconId> &icons)
    {
        view().clearSelection();
        for (const IconId icon : icons)
            view().selectionModel()->select(model().indexOf(icon), QItemSelectionModel::Select);
    }

    [[nodiscard]] QList<IconId> shown()
    {
        QList<IconId> icons;
        for (int row = 0; row < model().rowCount(); ++row)
            icons << model().iconAt(row);
        return icons;
    }

    [[nodiscard]] SetId makeSet(const QList<IconId> &icons)
    {
        const Result<SetId> id = m_sets->create(u"Garden"_s, icons);
        return id ? *id : SetId();
    }

    void show(SetId id)
    {
        m_window->browsing().search().setPlace({ LibraryPlace::Kind::Set, {}, id });
        QTRY_COMPARE(model().query().set, id);
    }

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, Theme::Light);
        m_catalog = *Catalog::load({});
        m_folder = std::make_unique<QTemporaryDir>();
        m_originals = std::make_unique<OriginalStore>(m_folder->path());
        QVERIFY(m_originals->prepare());
        const QString path = m_folder->filePath(u"library.sqlite"_s);
        m_database = std::move(*Database::open(path, Durability::Full));
        m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
        m_sets = std::make_unique<IconSets>(*m_database);
        m_thumbnails = std::make_unique<Thumbnails>(m_folder->path(), *m_originals);
        m_loader = std::make_unique<ThumbnailLoader>(*m_thumbnails);
        QueueServices services { m_database.get(), m_library.get(), m_originals.get(), &m_clock, {},
            m_catalog };
        m_queue = std::make_unique<BatchQueue>(services, QueueLimits());
        m_batches = std::make_unique<BatchController>(*m_queue);
        m_search = std::make_unique<LibrarySearch>(path);
        m_planner = std::make_unique<BatchPlanner>(m_catalog, *Profile::open(m_folder->path()));
        m_icons.clear();
        for (int seed = 1; seed <= 4; ++seed)
            m_icons << *m_library->add(storedIcon(*m_originals, seed));
        m_window = std::make_unique<MainWindow>(
            MainWindow::Dependencies { m_catalog, *m_library, *m_sets, *m_search, *m_planner, *m_loader,
                *m_batches, m_prompts, m_clock },
            Companions::Facts());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(model().rowCount(), 4);
    }

    void cleanup()
    {
        QCoreApplication::processEvents();
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

    void aSelectionBecomesASetWhoseNameIsTypedInTheSidebar()
    {
        select({ m_icons[0], m_icons[2] });
        action(Kind::New).trigger();
        auto *field = sidebar().findChild<QListView *>(u"places"_s)->findChild<QLineEdit *>();
        QVERIFY(field != nullptr);
        QCOMPARE(field->text(), u"New set"_s);
        field->selectAll();
        QTest::keyClicks(field, u"Garden"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_sets->named(u"Garden"_s));
        QCOMPARE(m_sets->named(u"Garden"_s)->icons, 2);
        undo();
        QVERIFY(m_sets->named(u"New set"_s));
        undo();
        QVERIFY(m_sets->sets()->isEmpty());
    }

    void aSetIsShownInItsOrderAndIconsMoveInIt()
    {
        const SetId id = makeSet({ m_icons[2], m_icons[0], m_icons[3] });
        show(id);
        QTRY_COMPARE(shown(), (QList { m_icons[2], m_icons[0], m_icons[3] }));
        QCOMPARE(m_window->browsing().title(), u"Garden"_s);
        select({ m_icons[0], m_icons[3] });
        action(Kind::Earlier).trigger();
        QTRY_COMPARE(shown(), (QList { m_icons[0], m_icons[3], m_icons[2] }));
        QCOMPARE(view().selectedIcons(), (QList { m_icons[0], m_icons[3] }));
        action(Kind::Earlier).trigger(); // both are at the beginning already
        QCOMPARE(*m_sets->members(id), (QList { m_icons[0], m_icons[3], m_icons[2] }));
        undo();
        QTRY_COMPARE(shown(), (QList { m_icons[2], m_icons[0], m_icons[3] }));
    }

    void iconsComeAndGoAndAreBackInTheirPlace()
    {
        const SetId id = makeSet({ m_icons[0], m_icons[1], m_icons[2] });
        show(id);
        QTRY_COMPARE(model().rowCount(), 3);
        select({ m_icons[1] });
        action(Kind::Remove).trigger();
        QTRY_COMPARE(shown(), (QList { m_icons[0], m_icons[2] }));
        undo();
        QTRY_COMPARE(shown(), (QList { m_icons[0], m_icons[1], m_icons[2] }));
        m_window->gallery().sets().add(id, { m_icons[1], m_icons[3] });
        QVERIFY2(noticeText().contains(u"1 icon"_s), qPrintable(noticeText()));
        QCOMPARE(m_sets->members(id)->size(), 4);
        undo();
        QCOMPARE(*m_sets->members(id), (QList { m_icons[0], m_icons[1], m_icons[2] }));
    }

    void aRemovedSetCanBeTakenBack()
    {
        const SetId id = makeSet({ m_icons[3], m_icons[1] });
        show(id);
        m_window->gallery().sets().remove(id);
        QVERIFY(m_sets->sets()->isEmpty());
        QCOMPARE(m_window->browsing().search().place(), LibraryPlace());
        undo();
        QCOMPARE(*m_sets->members(id), (QList { m_icons[3], m_icons[1] }));
        QCOMPARE(m_sets->set(id)->name, u"Garden"_s);
    }

    void whatGoesToTheTrashTellsItsSet()
    {
        const SetId id = makeSet({ m_icons[0], m_icons[1] });
        select({ m_icons[0] });
        m_window->gallery().icons().action(IconActions::Kind::Trash).trigger();
        QVERIFY2(noticeText().contains(u"Garden"_s), qPrintable(noticeText()));
        QCOMPARE(m_sets->members(id)->size(), 1);
        undo();
        QCOMPARE(*m_sets->members(id), (QList { m_icons[0], m_icons[1] }));
    }

    void anotherProcessIsNoticedWhenTheWindowComesToTheFront()
    {
        const auto other = Database::openAgain(m_folder->filePath(u"library.sqlite"_s), Durability::Normal);
        QVERIFY(other && IconSets(**other).create(u"Made elsewhere"_s, m_icons));
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(m_window.get(), &activated);
        const QAbstractItemModel *rows = sidebar().findChild<QListView *>(u"places"_s)->model();
        QCOMPARE(rows->match(rows->index(0, 0), Qt::DisplayRole, u"Made elsewhere"_s).size(), 1);
    }

    void anExportIsRepeatedAndEditedFilesStay()
    {
        const SetId id = makeSet({ m_icons[0] });
        const QString folder = m_folder->filePath(u"out"_s);
        QVERIFY(m_sets->setLastExport(
            id, { .folder = folder, .targets = { u"png"_s }, .background = u"#ffffff"_s, .sizes = { 16 } }));
        show(id);
        QTRY_VERIFY(action(Kind::Update).isEnabled());
        action(Kind::Update).trigger();
        QTRY_VERIFY2(noticeText().startsWith(u"Garden: "_s) || noticeText().contains(u"written"_s),
            qPrintable(noticeText()));
        QVERIFY(QDir(folder + u"/png"_s).exists());
        QVERIFY(m_sets->set(id)->lastExport.exportedAt.isValid());
        m_window->gallery().say(QString());
        action(Kind::Update).trigger();
        QTRY_VERIFY2(noticeText().contains(u"up to date"_s), qPrintable(noticeText()));
        QDirIterator files(folder, { u"*.png"_s }, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QFile edited(files.next());
        QVERIFY(edited.open(QIODevice::WriteOnly) && edited.write("mine") == 4);
        edited.close();
        action(Kind::Update).trigger();
        QTRY_VERIFY2(noticeText().contains(u"left alone"_s), qPrintable(noticeText()));
        QCOMPARE(QFileInfo(edited.fileName()).size(), 4);
    }
};

QTEST_MAIN(TestWindowSets)
#include "tst_windowsets.moc"
