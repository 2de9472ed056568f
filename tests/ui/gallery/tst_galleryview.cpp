#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/originalstore.h"
#include "core/library/thumbnailloader.h"
#include "ui/common/theme.h"
#include "ui/gallery/arrivals.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/galleryview.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

class PaintCounter final : public QObject
{
public:
    int paints = 0;
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            ++paints;
            region = static_cast<QPaintEvent *>(event)->region();
        }
        return false;
    }
};

QImage picture(const QColor &color)
{
    QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
    image.fill(color);
    return image;
}

} // namespace

class TestGalleryView : public QObject
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
    std::unique_ptr<GalleryView> m_view;

    void add(const QString &batch, int count)
    {
        for (int i = 0; i < count; ++i) {
            IconRecord record;
            record.batch = BatchId { batch };
            record.spec.category = u"%1 supplies"_s.arg(batch);
            record.spec.variation = i + 1;
            record.sha256 = QString(64, u'a');
            record.format = u"png"_s;
            record.pixels = QSize(16, 16);
            record.draft = batch == u"b"_s;
            record.createdAt = QDateTime::currentDateTimeUtc();
            QVERIFY(m_library->add(record));
        }
    }

    void addJob(qint64 id, JobState state, ErrorCode error = ErrorCode::None)
    {
        JobStatus job;
        job.id = JobId { id };
        job.batch = BatchId { u"jobs"_s };
        job.position = int(id);
        job.spec.category = u"music"_s;
        job.state = state;
        job.progress = 0.64;
        job.error.code = error;
        m_model->setJob(job);
    }

    void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, center(row));
    }

    QPoint center(int row) const { return m_view->visualRect(m_model->index(row)).center(); }
    IconId icon(int row) const { return m_model->index(row).data(GalleryModel::IconIdRole).value<IconId>(); }
    int selected() const { return int(m_view->selectedIcons().size()); }

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
        m_view = std::make_unique<GalleryView>(*m_model, *m_loader);
        add(u"a"_s, 12);
        add(u"b"_s, 40);
        m_view->resize(844, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        m_loader.reset();
        m_library.reset();
        m_database.reset();
    }

    void clicksSelectAsEverywhere()
    {
        click(2);
        QCOMPARE(m_view->selectedIcons(), QList<IconId> { icon(2) });
        click(5, Qt::ShiftModifier);
        QCOMPARE(selected(), 4);
        click(9, Qt::ControlModifier);
        QCOMPARE(selected(), 5);
        click(3, Qt::ControlModifier);
        QCOMPARE(selected(), 4);
        click(0);
        QCOMPARE(selected(), 1);
    }

    void theCheckBoxAddsToTheSelection()
    {
        click(0);
        const QPoint box = m_view->visualRect(m_model->index(1)).topLeft() + QPoint(10, 10);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, box);
        QCOMPARE(selected(), 2);
    }

    void arrowsMoveShiftExtendsAndControlOnlyMoves()
    {
        click(0);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->selectedIcons(), QList<IconId> { icon(1) });
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selected(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(selected(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selected(), 3);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentIndex().row(), m_model->rowCount() - 1);
    }

    void aHeaderFoldsItsGroup()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(60, 16));
        QVERIFY(m_view->isFolded(0));
        QVERIFY(m_view->visualRect(m_model->index(0)).isEmpty());
        QVERIFY(!m_view->visualRect(m_model->index(40)).isEmpty());
    }

    void theSelectionStaysOverGroupingAndFolding()
    {
        click(2);
        click(4, Qt::ControlModifier);
        const auto before = m_view->selectedIcons();
        m_model->setGrouping(GalleryModel::Grouping::Style);
        QCOMPARE(m_view->selectedIcons(), before);
        m_view->setFolded(0, true);
        QCOMPARE(m_view->selectedIcons(), before);
    }

    void whatArrivesDoesNotMoveWhatIsLookedAt()
    {
        m_view->verticalScrollBar()->setValue(150);
        const IconId seen = icon(24);
        const QRect before = m_view->visualRect(m_model->indexOf(seen));
        add(u"new"_s, 3);
        QCOMPARE(m_view->visualRect(m_model->indexOf(seen)), before);
    }

    void picturesThatArriveTogetherArePaintedTogether()
    {
        PaintCounter counter;
        QCoreApplication::processEvents();
        m_view->viewport()->installEventFilter(&counter);
        for (int row = 0; row < 10; ++row)
            Q_EMIT m_loader->ready(icon(row), picture(Qt::red));
        QCOMPARE(counter.paints, 0);
        QTRY_VERIFY(counter.paints > 0);
        for (int row = 0; row < 10; ++row)
            QVERIFY(counter.region.contains(m_view->visualRect(m_model->index(row))));
        QVERIFY(!counter.region.contains(m_view->visualRect(m_model->index(20))));
    }

    void aPictureThatWasMissedFadesIn()
    {
        Arrivals arrivals;
        const QSignalSpy changed(&arrivals, &Arrivals::changed);
        const IconId missed { 1 };
        const IconId other { 2 };
        const IconId still { 3 };
        const IconId soon { 4 };
        arrivals.missed(missed, true);
        arrivals.missed(still, true);
        arrivals.missed(soon, false);
        QVERIFY(!arrivals.average(missed).isValid());
        arrivals.arrived(missed, picture(Qt::red), true);
        arrivals.arrived(other, picture(Qt::red), true);
        arrivals.arrived(still, picture(Qt::red), false);
        arrivals.arrived(soon, picture(Qt::red), true);
        QCOMPARE(arrivals.opacity(soon), 1.0);
        QVERIFY(arrivals.opacity(missed) < 1);
        QCOMPARE(arrivals.opacity(other), 1.0);
        QCOMPARE(arrivals.opacity(still), 1.0);
        QTRY_COMPARE(arrivals.opacity(missed), 1.0);
        QTRY_VERIFY(changed.size() > 1);
        QCOMPARE(changed.first().first().value<QList<IconId>>().size(), 4);
        QCOMPARE(changed.last().first().value<QList<IconId>>(), QList { missed });
        QCOMPARE(arrivals.average(missed), QColor(Qt::red));
    }

    void anApostropheAndLettersJumpToAName()
    {
        click(45);
        const auto backdrop = m_view->backdrop();
        QTest::keyClick(m_view.get(), Qt::Key_Apostrophe);
        QTest::keyClick(m_view.get(), Qt::Key_B);
        QCOMPARE(m_view->currentIndex().row(), 0);
        QCOMPARE(m_view->selectedIcons(), QList { icon(0) });
        QVERIFY2(m_view->backdrop() == backdrop, "letters are no shortcuts meanwhile");
        QTest::keyClick(m_view.get(), Qt::Key_Backspace);
        QTest::keyClick(m_view.get(), Qt::Key_A);
        QCOMPARE(m_view->currentIndex().row(), 40);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(selected(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_B);
        QVERIFY(m_view->backdrop() != backdrop);
    }

    void aColorOfOnesOwnIsInTheRoundOfBackdrops()
    {
        const auto round = [this] {
            int own = 0;
            for (int i = 0; i < 10; ++i) {
                QTest::keyClick(m_view.get(), Qt::Key_B);
                own += m_view->backdrop().color == QColor(1, 2, 3) ? 1 : 0;
            }
            return own;
        };
        QCOMPARE(round(), 0);
        m_view->setOwnBackdrop(QColor(1, 2, 3));
        QCOMPARE(round(), 2);
    }

    void theZoomIsToldOnlyWhenItHasChanged()
    {
        const QSignalSpy zoomed(m_view.get(), &GalleryView::zoomChanged);
        m_view->setZoom(m_view->zoom());
        QCOMPARE(zoomed.size(), 0);
        m_view->setZoom(128);
        m_view->setZoom(1000);
        m_view->setZoom(2000);
        QCOMPARE(zoomed.size(), 2);
    }

    void screenReadersFindAListOfTiles()
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 52);
        for (int row = 0; row < 52; ++row) // more than are kept
            QCOMPARE(list->indexOfChild(list->child(row)), row);
        QAccessibleInterface *tile = list->child(40);
        QCOMPARE(tile->text(QAccessible::Name), u"a supplies, 1 of 12"_s);
        QCOMPARE(tile->role(), QAccessible::ListItem);
        QCOMPARE(tile->parent(), list);
        QVERIFY(list->child(0)->text(QAccessible::Name).contains(u"draft"_s));
        m_view->setFocus();
        click(3);
        QCOMPARE(list->indexOfChild(list->focusChild()), 3);
        QVERIFY(list->child(3)->state().selected);
        QVERIFY(!list->child(4)->state().selected);
        const QPoint at = list->child(5)->rect().center();
        QCOMPARE(list->indexOfChild(list->childAt(at.x(), at.y())), 5);
        list->child(4)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(selected(), 2);
    }

    void allStatesCanBeLookedAt()
    {
        addJob(1, JobState::Sending);
        addJob(2, JobState::Queued);
        addJob(3, JobState::Failed, ErrorCode::NoNetwork);
        addJob(4, JobState::Failed, ErrorCode::ModerationBlocked);
        addJob(5, JobState::Unclear, ErrorCode::ConnectionCut);
        QVERIFY(m_library->setFavorite({ icon(6) }, true));
        m_view->verticalScrollBar()->setValue(0);
        click(7);
        click(9, Qt::ControlModifier);
        const QString folder = qEnvironmentVariable("ICONWRIGHT_PICTURES");
        for (const Theme theme : { Theme::Light, Theme::Dark }) {
            applyTheme(*qApp, theme);
            for (const auto direction : { Qt::LeftToRight, Qt::RightToLeft }) {
                m_view->setLayoutDirection(direction);
                QCoreApplication::processEvents(); // the palette reaches the view
                const QPixmap picture = m_view->grab();
                QVERIFY(!picture.isNull());
                if (!folder.isEmpty())
                    picture.save(u"%1/gallery-%2-%3.png"_s.arg(folder).arg(int(theme)).arg(int(direction)));
            }
        }
        m_view->setLayoutDirection(Qt::LeftToRight);
        applyTheme(*qApp, Theme::Light);
    }
};

QTEST_MAIN(TestGalleryView)
#include "tst_galleryview.moc"
