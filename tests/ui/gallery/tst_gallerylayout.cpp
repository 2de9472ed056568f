#include "ui/gallery/gallerylayout.h"

#include <QTest>

using namespace Iconwright;

class TestGalleryLayout : public QObject
{
    Q_OBJECT

private:
    static GalleryLayout layout(const QList<GalleryLayout::Group> &groups, int width = 792, int zoom = 92)
    {
        GalleryLayout layout;
        layout.set(groups, { .width = width, .zoom = zoom });
        return layout;
    }

private Q_SLOTS:
    void theGridIsFlushOnBothSides_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : { 448, 792, 801, 1111, 2528 })
            QTest::addRow("%d", width) << width;
    }

    void theGridIsFlushOnBothSides()
    {
        QFETCH(int, width);
        const GalleryLayout l = layout({ { 100 } }, width);
        QCOMPARE(l.columns(), (width + 8) / (92 + 8));
        QCOMPARE(l.tileRect(0).left(), 0);
        QCOMPARE(l.tileRect(l.columns() - 1).right() + 1, width);
        QVERIFY(l.plateEdge() >= 92);
        for (int row = 1; row < l.columns(); ++row)
            QVERIFY(l.tileRect(row).left() - l.tileRect(row - 1).right() > 7);
    }

    void everyTileIsFoundWhereItLies()
    {
        const GalleryLayout l = layout({ { 9 }, { 1 }, { 20 } });
        for (int row = 0; row < 30; ++row)
            QCOMPARE(l.rowAt(l.tileRect(row).center()), row);
        QCOMPARE(l.rowAt({ 5, 5 }), -1);
    }

    void aFoldedGroupKeepsItsHeaderOnly()
    {
        const GalleryLayout l = layout({ { 9, true }, { 3 } });
        QVERIFY(l.tileRect(0).isEmpty());
        QCOMPARE(l.headerRect(0).height(), GalleryLayout::headerHeight);
        QCOMPARE(l.unfolded(0, 1), 9);
        QCOMPARE(l.unfolded(8, -1), -1);
        QCOMPARE(l.rowAt(l.tileRect(9).center()), 9);
    }

    void movingDownKeepsTheColumnAcrossGroups()
    {
        const GalleryLayout l = layout({ { 10 }, { 5, true }, { 4 } });
        QCOMPARE(l.columns(), 8);
        QCOMPARE(l.rowBelow(1, 1), 9);
        QCOMPARE(l.rowBelow(7, 1), 9);
        QCOMPARE(l.rowBelow(9, 1), 16);
        QCOMPARE(l.rowBelow(16, -1), 9);
        QCOMPARE(l.rowBelow(1, 99), 16);
        QCOMPARE(l.rowBelow(1, -1), 1);
    }

    void aHeaderSticksUntilTheNextPushesItOut()
    {
        const GalleryLayout l = layout({ { 40 }, { 40 } });
        const int next = l.headerRect(1).top();
        QCOMPARE(l.stickyRect(0, 50).top(), 50);
        QCOMPARE(l.stickyRect(0, next - 10).bottom() + 1, next);
        QCOMPARE(l.groupAt(next - 1), 0);
        QCOMPARE(l.groupAt(next), 1);
    }

    void onlyRowsInSightAreVisited()
    {
        const GalleryLayout l = layout(QList<GalleryLayout::Group>(1000, { 100 }));
        int rows = 0;
        for (const auto &[first, end] : l.rowsBetween(l.height() / 2, l.height() / 2 + 800))
            rows += end - first;
        QVERIFY(rows > 0);
        QVERIFY(rows < 100);
    }
};

QTEST_GUILESS_MAIN(TestGalleryLayout)
#include "tst_gallerylayout.moc"
