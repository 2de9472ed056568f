#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/originalstore.h"
#include "core/library/thumbnailloader.h"
#include "tests/support/testpicture.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/common/errortext.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/gallery/emptystate.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/iconactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QDrag>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;
using Kind = IconActions::Kind;

class TestGalleryPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IconLibrary> m_library;
    std::unique_ptr<Thumbnails> m_thumbnails;
    std::unique_ptr<ThumbnailLoader> m_loader;
    std::unique_ptr<GalleryModel> m_model;
    std::unique_ptr<GalleryPage> m_page;

    void add(int number)
    {
        const QByteArray picture = Tests::testPicture(number, 64);
        const QString sha256
            = QString::fromLatin1(QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
        QFile file(m_originals->path(sha256, u"png"_s));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(picture), picture.size());
        IconRecord record;
        record.batch = BatchId { u"a"_s };
        record.spec.category = u"Office supplies"_s;
        record.spec.variation = number;
        record.prompt = u"prompt %1"_s.arg(number);
        record.sha256 = sha256;
        record.format = u"png"_s;
        record.pixels = QSize(64, 64);
        record.createdAt = QDateTime::currentDateTimeUtc();
        QVERIFY(m_library->add(record));
    }

    JobStatus addJob(qint64 id, JobState state, ErrorCode error)
    {
        JobStatus job;
        job.id = JobId { id };
        job.batch = BatchId { u"jobs"_s };
        job.spec.category = u"music"_s;
        job.state = state;
        job.error.code = error;
        m_model->setJob(job);
        return job;
    }

    GalleryView &view() { return m_page->view(); }
    QAction &action(Kind kind) { return m_page->icons().action(kind); }
    IconId icon(int row) const { return m_model->index(row).data(GalleryModel::IconIdRole).value<IconId>(); }
    bool isFavorite(IconId id) const { return m_library->icon(id)->favorite; }
    QPoint center(int row) { return view().visualRect(m_model->index(row)).center(); }
    void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, center(row));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view(), key, modifiers);
    }
    QMenu *openMenu(int row)
    {
        const auto before = m_page->findChildren<QMenu *>();
        Q_EMIT view().customContextMenuRequested(center(row));
        for (QMenu *menu : m_page->findChildren<QMenu *>())
            if (!before.contains(menu))
                return menu;
        return nullptr;
    }
    QString emptyText(const QString &name) { return m_page->findChild<QLabel *>(name)->text(); }
    void showTrash(bool trash)
    {
        IconQuery query;
        query.trashed = trash;
        m_model->setQuery(query);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_originals = std::make_unique<OriginalStore>(m_folder->path());
        QVERIFY(m_originals->prepare());
        auto database = Database::open(m_folder->filePath(u"library.sqlite"_s), Durability::Normal);
        QVERIFY(database);
        m_database = std::move(*database);
        m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
        m_thumbnails = std::make_unique<Thumbnails>(m_folder->path(), *m_originals);
        m_loader = std::make_unique<ThumbnailLoader>(*m_thumbnails);
        m_model = std::make_unique<GalleryModel>(*m_library);
        for (int number = 1; number <= 6; ++number)
            add(number);
        m_model->reload();
        m_page = std::make_unique<GalleryPage>(*m_library, *m_model, *m_loader);
        m_page->resize(900, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        view().setFocus();
    }

    void cleanup()
    {
        m_page.reset();
        m_model.reset();
        m_loader.reset();
        m_library.reset();
        m_database.reset();
    }

    void actionsNeedASelection()
    {
        QVERIFY(!action(Kind::Favorite).isEnabled());
        QVERIFY(!action(Kind::Trash).isEnabled());
        QVERIFY(!action(Kind::CopyPicture).isEnabled());
        QVERIFY(action(Kind::Export).isEnabled());
        click(0);
        QVERIFY(action(Kind::Favorite).isEnabled());
        QVERIFY(action(Kind::Trash).isEnabled());
        QVERIFY(action(Kind::CopyPicture).isEnabled());
    }

    void favoriteByEitherKeyIsUndoneAndRedone()
    {
        const IconId first = icon(0);
        const IconId second = icon(1);
        QVERIFY(m_library->setFavorite({ second }, true));
        click(0);
        click(1, Qt::ControlModifier);
        key(Qt::Key_F);
        QVERIFY(isFavorite(first) && isFavorite(second));
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!isFavorite(first));
        QVERIFY2(isFavorite(second), "what was a favorite before stays one");
        key(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(isFavorite(first));
        key(Qt::Key_P);
        QVERIFY(!isFavorite(first) && !isFavorite(second));
    }

    void trashIsUndoneByKeyAndByNotice()
    {
        click(0);
        click(1, Qt::ControlModifier);
        key(Qt::Key_Delete);
        QCOMPARE(m_model->iconCount(), 4);
        QCOMPARE(m_page->notice().text(), u"2 icons moved to trash."_s);
        QCOMPARE(action(Kind::Undo).text(), u"Undo move to trash"_s);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_model->iconCount(), 6);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_model->iconCount(), 4);
        click(0);
        key(Qt::Key_Delete);
        QTest::mouseClick(m_page->notice().findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(m_model->iconCount(), 4);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_model->iconCount(), 6);
        QVERIFY(!action(Kind::Undo).isEnabled());
    }

    void inTheTrashIconsAreDeletedForGoodWhenTheUserAgrees()
    {
        Tests::ScriptedPrompts prompts;
        m_page->setPrompts(prompts);
        click(0);
        QVERIFY(!action(Kind::Delete).isEnabled());
        click(1, Qt::ControlModifier);
        click(2, Qt::ControlModifier);
        const QList<IconId> icons = view().selectedIcons();
        const QString path = m_library->originalPath(*m_library->icon(icons.first()));
        key(Qt::Key_Delete);
        showTrash(true);
        QCOMPARE(m_model->rowCount(), 3);
        click(m_model->indexOf(icons.first()).row());
        prompts.agrees = false;
        key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(m_model->rowCount(), 3);
        prompts.agrees = true;
        key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!m_library->icon(icons.first()));
        QCOMPARE(m_page->notice().text(), u"1 icon deleted."_s);
    }

    void iconsAreDraggedOutAsNamedFiles_data()
    {
        QTest::addColumn<int>("icons");
        QTest::newRow("one") << 1;
        QTest::newRow("several") << 3;
    }

    void iconsAreDraggedOutAsNamedFiles()
    {
        QFETCH(int, icons);
        std::unique_ptr<QDrag> drag;
        m_page->icons().drag().setStart([&](QDrag *started) { drag.reset(started); });
        click(0);
        click(icons - 1, Qt::ShiftModifier);
        QCOMPARE(view().selectedIcons().size(), icons);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, center(0));
        for (const int far : { 10, 20, 30 }) {
            const QPointF at = center(0) + QPoint(far, far);
            QMouseEvent move(QEvent::MouseMove, at, view().viewport()->mapToGlobal(at), Qt::NoButton,
                Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view().viewport(), &move);
        }
        QTRY_VERIFY(drag != nullptr);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, center(0));
        const QList<QUrl> urls = drag->mimeData()->urls();
        QCOMPARE(urls.size(), icons);
        for (const QUrl &url : urls) {
            QVERIFY(url.fileName().startsWith(u"office-supplies"_s));
            QVERIFY(!QImage(url.toLocalFile()).isNull());
        }
        QCOMPARE(drag->mimeData()->hasImage(), icons == 1);
        QVERIFY(!drag->pixmap().isNull());
        QCOMPARE(view().selectedIcons().size(), icons);
    }

    void undoWorksWhenTheGridIsEmptied()
    {
        view().selectAll();
        key(Qt::Key_Delete);
        QCOMPARE(m_model->iconCount(), 0);
        QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_model->iconCount(), 6);
    }

    void theTrashRestores()
    {
        click(0);
        action(Kind::Trash).trigger();
        showTrash(true);
        QVERIFY(!action(Kind::Trash).isVisible());
        QVERIFY(action(Kind::Restore).isVisible());
        click(0);
        action(Kind::Restore).trigger();
        showTrash(false);
        QCOMPARE(m_model->iconCount(), 6);
        QVERIFY(action(Kind::Trash).isVisible());
    }

    void aPictureIsCopiedAsImageAndFileWithAReadableName()
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        click(0);
        click(1, Qt::ControlModifier);
        key(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->urls().size(), 2);
        QVERIFY2(data->urls().first().fileName().startsWith(u"office-supplies-"_s),
            qPrintable(data->urls().first().fileName()));
        QVERIFY(QFileInfo(data->urls().first().toLocalFile()).size() > 0);
        QCOMPARE(data->imageData().value<QImage>().size(), QSize(64, 64));
        const QString file = data->urls().first().toLocalFile();
        m_page.reset();
        QVERIFY2(!QFileInfo::exists(file), "copies go with the window");
    }

    void promptsAreCopied()
    {
        click(0);
        const QString prompt = m_library->icon(icon(0))->prompt;
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), prompt);
    }

    void otherPartsAreAsked()
    {
        QSignalSpy inspect(&m_page->icons(), &IconActions::inspectRequested);
        QSignalSpy reroll(&m_page->icons(), &IconActions::rerollRequested);
        QSignalSpy open(&m_page->icons(), &IconActions::openRequested);
        QSignalSpy exported(m_page.get(), &GalleryPage::exportRequested);
        click(2);
        key(Qt::Key_Return);
        QCOMPARE(inspect.size(), 1);
        QCOMPARE(inspect.first().first().value<IconId>(), icon(2));
        key(Qt::Key_R);
        QCOMPARE(reroll.first().first().value<QList<IconId>>(), QList<IconId> { icon(2) });
        action(Kind::Open).trigger();
        QCOMPARE(open.size(), 1);
        view().clearSelection();
        key(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(exported.first().first().value<QList<IconId>>().size(), 6);
    }

    void theRequestIdOfAFailedTileIsCopied()
    {
        JobStatus job = addJob(7, JobState::Failed, ErrorCode::ServerError);
        QMenu *menu = openMenu(0);
        QVERIFY(menu && !menu->findChild<QAction *>(u"copyRequestId"_s)); // there is none
        menu->close();
        job.error.requestId = u"req_abc"_s;
        m_model->setJob(job);
        menu = openMenu(0);
        QVERIFY(menu);
        menu->findChild<QAction *>(u"copyRequestId"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"req_abc"_s);
    }

    void aFailedTileSaysWhyAndIsRetriedAlone()
    {
        const JobStatus job = addJob(7, JobState::Failed, ErrorCode::ModerationBlocked);
        QSignalSpy retry(m_page.get(), &GalleryPage::retryJobRequested);
        QMenu *menu = openMenu(0);
        QVERIFY(menu);
        const QAction *reason = menu->findChild<QAction *>(u"reason"_s);
        QVERIFY(!reason->isEnabled());
        QVERIFY(errorText(job.error).startsWith(reason->text()));
        QCOMPARE(reason->toolTip(), errorText(job.error));
        menu->findChild<QAction *>(u"retryJob"_s)->trigger();
        QCOMPARE(retry.size(), 1);
        QCOMPARE(retry.first().first().value<BatchId>(), job.batch);
        QCOMPARE(retry.first().last().value<JobId>(), job.id);
        const int rows = m_model->rowCount();
        menu->findChild<QAction *>(u"removeTile"_s)->trigger();
        QCOMPARE(m_model->rowCount(), rows - 1);
    }

    void anUnclearTileIsSentAgainOrLeft()
    {
        const JobStatus job = addJob(8, JobState::Unclear, ErrorCode::ConnectionCut);
        m_page->setPriceOf([](const JobStatus &) { return std::optional<qint64>(13'000); });
        QSignalSpy resolve(m_page.get(), &GalleryPage::resolveJobRequested);
        QMenu *menu = openMenu(0);
        QVERIFY(menu);
        QAction *again = menu->findChild<QAction *>(u"sendAgain"_s);
        QCOMPARE(again->text(), u"Send again, about $0.01"_s);
        again->trigger();
        menu->findChild<QAction *>(u"leaveJob"_s)->trigger();
        QCOMPARE(resolve.size(), 2);
        QCOMPARE(resolve.first().at(1).value<JobId>(), job.id);
        QCOMPARE(resolve.first().at(2).value<Resolution>(), Resolution::Resend);
        QCOMPARE(resolve.last().at(2).value<Resolution>(), Resolution::Drop);
    }

    void theToolTipOfAFailedTileIsItsReason()
    {
        const JobStatus job = addJob(9, JobState::Failed, ErrorCode::NoNetwork);
        QHelpEvent event(QEvent::ToolTip, center(0), view().viewport()->mapToGlobal(center(0)));
        QCoreApplication::sendEvent(view().viewport(), &event);
        QCOMPARE(QToolTip::text(), errorText(job.error));
        QToolTip::hideText();
    }

    void theMenuOfAnIconHasItsActions()
    {
        click(0);
        QMenu *menu = openMenu(0);
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(&action(Kind::Favorite)));
        QVERIFY(menu->actions().contains(&action(Kind::Trash)));
    }

    void whatIsEmptySaysWhy()
    {
        EmptyState &empty = m_page->emptyState();
        IconQuery query;
        query.favorites = Which::Only;
        m_model->setQuery(query);
        QVERIFY(empty.isVisible());
        QCOMPARE(emptyText(u"emptyText"_s), u"Press F on an icon to keep it here."_s);
        showTrash(true);
        QCOMPARE(emptyText(u"emptyTitle"_s), u"The trash is empty"_s);
        QVERIFY(!empty.findChild<QPushButton *>(u"samples"_s)->isVisible());
        query = {};
        query.words = { u"nothing"_s };
        empty.setSearchText(u"<b>nothing"_s);
        m_model->setQuery(query);
        QCOMPARE(emptyText(u"emptyTitle"_s), u"No icon matches “<b>nothing”."_s);
        QSignalSpy clear(&empty, &EmptyState::clearSearchRequested);
        QTest::mouseClick(empty.findChild<QPushButton *>(u"clearSearch"_s), Qt::LeftButton);
        QCOMPARE(clear.size(), 1);
    }

    void anEmptyLibraryOffersTwoWaysToBegin()
    {
        EmptyState &empty = m_page->emptyState();
        view().selectAll();
        action(Kind::Trash).trigger();
        QCOMPARE(empty.reason(), EmptyState::Reason::Library);
        auto *samples = empty.findChild<QPushButton *>(u"samples"_s);
        auto *key = empty.findChild<QPushButton *>(u"emptyAddKey"_s);
        QSignalSpy samplesAsked(&empty, &EmptyState::samplesRequested);
        QSignalSpy keyAsked(&empty, &EmptyState::addKeyRequested);
        QTest::mouseClick(samples, Qt::LeftButton);
        QTest::mouseClick(key, Qt::LeftButton);
        QCOMPARE(samplesAsked.size(), 1);
        QCOMPARE(keyAsked.size(), 1);
        empty.setKeyAvailable(true);
        QVERIFY(!key->isVisible());
        QVERIFY(samples->isVisible());
    }

    void aBarFloatsOverTwoOrMore()
    {
        auto *bar = view().findChild<QWidget *>(u"actionBar"_s);
        QVERIFY(!bar->isVisible());
        click(0);
        QVERIFY(!bar->isVisible());
        click(1, Qt::ControlModifier);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->findChild<QLabel *>(u"selectedCount"_s)->text(), u"2 selected"_s);
        QVERIFY(std::abs(bar->geometry().center().x() - view().rect().center().x()) <= 1);
        QVERIFY(!bar->findChild<QPushButton *>(u"barRestore"_s)->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton *>(u"barFavorite"_s), Qt::LeftButton);
        QVERIFY(isFavorite(icon(0)) && isFavorite(icon(1)));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), bar->findChild<QPushButton *>(u"barFavorite"_s));
        QTest::mouseClick(bar->findChild<QPushButton *>(u"clearSelection"_s), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QVERIFY(view().hasFocus());
    }

    void theLastRowScrollsAboveTheBar()
    {
        m_page->resize(300, 300);
        view().selectAll();
        view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());
        auto *bar = view().findChild<QWidget *>(u"actionBar"_s);
        const int inside = 12; // its shadow may lie over tiles
        QVERIFY(view().visualRect(m_model->index(5)).bottom() < bar->y() + inside);
    }
};

QTEST_MAIN(TestGalleryPage)
#include "tst_gallerypage.moc"
