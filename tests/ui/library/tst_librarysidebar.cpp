#include "ui/common/iconmime.h"
#include "ui/library/librarysidebar.h"
#include "ui/library/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = LibraryPlace::Kind;

BatchStatus batch(const QString &id, BatchState state, int succeeded, int total)
{
    BatchStatus status;
    status.id = BatchId { id };
    status.name = id + u", other"_s;
    status.state = state;
    status.succeeded = succeeded;
    status.total = total;
    status.progress = total > 0 ? succeeded * 100 / total : 0;
    return status;
}

} // namespace

class TestLibrarySidebar : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GallerySearch> m_search;
    std::unique_ptr<LibrarySidebar> m_sidebar;

    [[nodiscard]] QListView *places() const { return m_sidebar->findChild<QListView *>(u"places"_s); }
    [[nodiscard]] QListView *trash() const { return m_sidebar->findChild<QListView *>(u"trash"_s); }
    [[nodiscard]] const SidebarModel *model() const
    {
        return static_cast<const SidebarModel *>(places()->model());
    }

    void click(QListView *list, const LibraryPlace &place)
    {
        const QModelIndex index = static_cast<const SidebarModel *>(list->model())->indexOf(place);
        QVERIFY(index.isValid());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    }

private Q_SLOTS:
    void init()
    {
        m_search = std::make_unique<GallerySearch>();
        m_sidebar = std::make_unique<LibrarySidebar>(*m_search);
        m_sidebar->setCounts({ 1284, 86, 48, 12 });
        m_sidebar->setBatches({ batch(u"running"_s, BatchState::Running, 9, 16),
            batch(u"done"_s, BatchState::Completed, 12, 12) });
        m_sidebar->resize(232, 600);
        m_sidebar->show();
        m_sidebar->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_sidebar.get()));
    }

    void cleanup()
    {
        m_sidebar.reset();
        m_search.reset();
    }

    //! Who walks through the window with Tab stays where he is.
    void passingByWithTabLeadsNowhere()
    {
        places()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(places(), Qt::Key_Tab);
        QVERIFY(trash()->hasFocus());
        QCOMPARE(m_search->place(), LibraryPlace());
        QTest::keyClick(trash(), Qt::Key_Space);
        QCOMPARE(m_search->place().kind, Kind::Trash);
    }

    void rowsSayNameAndNumber()
    {
        const auto &all = model()->row(model()->index(0));
        QCOMPARE(all.title, u"All icons"_s);
        QCOMPARE(all.tail, QLocale().toString(1284));
        const auto &running = model()->row(model()->indexOf({ Kind::Batch, { u"running"_s } }));
        QCOMPARE(running.title, u"running and 1 more"_s);
        QCOMPARE(running.tail, u"9/16"_s);
        QCOMPARE(running.percent, 56);
        QCOMPARE(running.description, u"running, other, running, 9 of 16"_s);
        QCOMPARE(model()->row(model()->indexOf({ Kind::Batch, { u"done"_s } })).percent, -1);
        QCOMPARE(trash()->model()->index(0, 0).data().toString(), u"Trash"_s);
    }

    void unknownCountsAreNotShownAsZero()
    {
        m_sidebar->setCounts({});
        QCOMPARE(model()->row(model()->index(0)).tail, QString());
    }

    void withoutBatchesThereIsNoTitle()
    {
        m_sidebar->setBatches({});
        QCOMPARE(model()->rowCount(), 3);
    }

    void setsHaveASectionAndAreRenamedInPlace()
    {
        m_sidebar->setSets({ { .id = { 7 }, .name = u"Garden"_s, .icons = 12 } });
        const QModelIndex row = model()->indexOf({ Kind::Set, {}, { 7 } });
        QCOMPARE(model()->row(row).tail, u"12"_s);
        QVERIFY(model()->row(row.siblingAtRow(row.row() - 1)).heading);
        QSignalSpy renamed(m_sidebar.get(), &LibrarySidebar::setRenamed);
        click(places(), { Kind::Set, {}, { 7 } });
        QCOMPARE(m_search->place().set, SetId { 7 });
        QTest::keyClick(places(), Qt::Key_F2);
        auto *field = places()->findChild<QLineEdit *>();
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, u"Tools"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(renamed.size(), 1); // the editor commits once the key is over
        QCOMPARE(renamed.first().at(1).toString(), u"Tools"_s);
        QSignalSpy removal(m_sidebar.get(), &LibrarySidebar::setRemovalRequested);
        QTest::keyClick(places(), Qt::Key_Delete);
        QCOMPARE(removal.size(), 1);
        m_sidebar->setSets({});
        QCOMPARE(m_search->place(), LibraryPlace());
    }

    void iconsAreDroppedOntoASet()
    {
        m_sidebar->setSets({ { .id = { 7 }, .name = u"Garden"_s } });
        QSignalSpy dropped(m_sidebar.get(), &LibrarySidebar::iconsDropped);
        QMimeData data;
        setDraggedIcons(data, { IconId { 3 }, IconId { 5 } });
        auto *rows = places()->model();
        QVERIFY(!rows->dropMimeData(&data, Qt::CopyAction, -1, -1, rows->index(0, 0)));
        const QModelIndex set = model()->indexOf({ Kind::Set, {}, { 7 } });
        QVERIFY(rows->canDropMimeData(&data, Qt::CopyAction, -1, -1, set));
        QVERIFY(rows->dropMimeData(&data, Qt::CopyAction, -1, -1, set));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(1).value<QList<IconId>>(), (QList { IconId { 3 }, IconId { 5 } }));
    }

    void aClickChooses()
    {
        QSignalSpy chosen(m_sidebar.get(), &LibrarySidebar::placeChosen);
        QSignalSpy batches(m_sidebar.get(), &LibrarySidebar::batchChosen);
        click(places(), { Kind::Favorites, {} });
        QCOMPARE(m_search->place().kind, Kind::Favorites);
        click(places(), { Kind::Batch, { u"done"_s } });
        QCOMPARE(m_search->place().batch, BatchId { u"done"_s });
        click(trash(), { Kind::Trash, {} });
        QCOMPARE(m_search->place().kind, Kind::Trash);
        QVERIFY(!places()->selectionModel()->hasSelection());
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(batches.size(), 1);
    }

    void theKeyboardGoesThroughAllOfIt()
    {
        places()->setFocus();
        for (const Kind kind : { Kind::Favorites, Kind::Recent, Kind::Batch, Kind::Batch, Kind::Trash }) {
            QTest::keyClick(
                m_sidebar->focusWidget() != nullptr ? QApplication::focusWidget() : places(), Qt::Key_Down);
            QCOMPARE(m_search->place().kind, kind);
        }
        QVERIFY(trash()->hasFocus());
        QTest::keyClick(trash(), Qt::Key_Up);
        QCOMPARE(m_search->place().batch, BatchId { u"done"_s });
        QVERIFY(places()->hasFocus());
        QTest::keyClick(places(), Qt::Key_Home);
        QCOMPARE(m_search->place().kind, Kind::All);
    }

    void thePlaceSetElsewhereIsSelected()
    {
        QSignalSpy chosen(m_sidebar.get(), &LibrarySidebar::placeChosen);
        m_search->setPlace({ Kind::Batch, { u"running"_s } });
        QCOMPARE(places()->currentIndex(), model()->indexOf(m_search->place()));
        m_search->setPlace({ Kind::Trash, {} });
        QVERIFY(trash()->selectionModel()->hasSelection());
        QCOMPARE(chosen.size(), 0);
    }

    void aNewBatchKeepsTheSelection()
    {
        m_search->setPlace({ Kind::Batch, { u"done"_s } });
        QSignalSpy placed(m_search.get(), &GallerySearch::placeChanged);
        m_sidebar->setBatch(batch(u"new"_s, BatchState::Queued, 0, 4));
        QCOMPARE(model()->row(model()->index(4)).place.batch, BatchId { u"new"_s });
        QCOMPARE(places()->currentIndex(), model()->indexOf({ Kind::Batch, { u"done"_s } }));
        QVERIFY(places()->selectionModel()->hasSelection());
        QCOMPARE(placed.size(), 0);
    }

    void aRemovedBatchLeavesAllIconsShown()
    {
        m_search->setPlace({ Kind::Batch, { u"done"_s } });
        m_sidebar->removeBatch({ u"running"_s });
        QCOMPARE(m_search->place().batch, BatchId { u"done"_s });
        m_sidebar->removeBatch({ u"done"_s });
        QCOMPARE(m_search->place(), LibraryPlace());
        QCOMPARE(places()->currentIndex(), model()->index(0));
        QCOMPARE(model()->rowCount(), 3);
    }

    void progressChangesARowInPlace()
    {
        QSignalSpy reset(places()->model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(places()->model(), &QAbstractItemModel::dataChanged);
        m_sidebar->setBatch(batch(u"running"_s, BatchState::Running, 10, 16));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        m_sidebar->setBatch(batch(u"running"_s, BatchState::Running, 10, 16));
        QCOMPARE(changed.size(), 1);
    }

    void theModelKeepsItsPromises()
    {
        SidebarModel rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SidebarRow heading;
        heading.heading = true;
        rows.setRows({ SidebarRow(), heading });
        rows.setRows({ SidebarRow() });
        rows.setRows({});
        QVERIFY(!rows.indexOf({}).isValid());
    }

    void rowsAre28High()
    {
        const QModelIndex first = model()->index(0);
        const int least = std::max(28, places()->fontMetrics().height() + 12);
        QCOMPARE(places()->visualRect(first).height(), least);
        QCOMPARE(m_sidebar->sizeHint().width(), 232);
    }
};

QTEST_MAIN(TestLibrarySidebar)
#include "tst_librarysidebar.moc"
