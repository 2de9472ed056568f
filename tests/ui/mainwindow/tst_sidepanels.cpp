#include "ui/mainwindow/sidepanels.h"

#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;

class TestSidePanels : public QObject
{
    Q_OBJECT

private:
    QWidget *m_library = nullptr;
    QWidget *m_compose = nullptr;
    QWidget *m_gallery = nullptr;
    QWidget *m_inspector = nullptr;
    std::unique_ptr<SidePanels> m_panels;

    void show(int width)
    {
        m_panels->resize(width, 700);
        m_panels->show();
    }

private Q_SLOTS:
    void init()
    {
        m_library = new QWidget;
        m_compose = new QWidget;
        m_gallery = new QWidget;
        m_inspector = new QWidget;
        m_gallery->setFocusPolicy(Qt::StrongFocus);
        m_panels = std::make_unique<SidePanels>(
            SidePanels::Parts { m_library, m_compose, m_gallery, m_inspector });
    }

    void widthClassesBeginAtTheirWidths_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("expected");
        QTest::newRow("smallest") << 720 << int(WidthClass::Drawers);
        QTest::newRow("last of drawers") << 1023 << int(WidthClass::Drawers);
        QTest::newRow("narrow") << 1024 << int(WidthClass::Narrow);
        QTest::newRow("usual") << 1280 << int(WidthClass::Usual);
        QTest::newRow("wide") << 1680 << int(WidthClass::Wide);
    }

    void widthClassesBeginAtTheirWidths()
    {
        QFETCH(int, width);
        QFETCH(int, expected);
        QCOMPARE(int(widthClassOf(width)), expected);
    }

    void theUsualWindowHasOneLeftColumnGalleryAndInspector()
    {
        show(1280);
        QVERIFY(m_compose->isVisible());
        QVERIFY(!m_library->isVisible());
        QVERIFY(m_inspector->isVisible());
        QCOMPARE(m_compose->width(), 312);
        QCOMPARE(m_inspector->width(), 304);
        QCOMPARE(m_panels->dockedWidth(Panel::Left), 312);
    }

    void theInspectorIsClosedAtFirstInANarrowWindowAndClosesTheLeftColumn()
    {
        show(1024);
        QVERIFY(!m_inspector->isVisible());
        QVERIFY(m_compose->isVisible());
        m_panels->setOpen(Panel::Inspector, true);
        QVERIFY(m_inspector->isVisible());
        QVERIFY(!m_compose->isVisible());
        QVERIFY(m_gallery->width() >= 480);
    }

    void aWideWindowShowsLibraryAndFormTogether()
    {
        show(1700);
        QVERIFY(m_compose->isVisible());
        QVERIFY(m_library->isVisible());
        m_panels->setLeft(SidePanels::Left::Library);
        QVERIFY(!m_compose->isVisible());
        QVERIFY(m_library->isVisible());
    }

    void aSmallWindowHasDrawersOverTheGalleryThatEscCloses()
    {
        show(960);
        QVERIFY(m_compose->isVisible());
        QCOMPARE(m_gallery->width(), 960);
        QCOMPARE(m_panels->dockedWidth(Panel::Left), 0);
        QTest::keyClick(m_compose, Qt::Key_Escape);
        QVERIFY(!m_compose->isVisible());
    }

    void whatIsOpenIsRememberedForEachWidthClass()
    {
        show(1280);
        m_panels->setOpen(Panel::Inspector, false);
        m_panels->resize(1700, 700);
        QVERIFY(m_inspector->isVisible());
        m_panels->resize(1300, 700);
        QVERIFY(!m_inspector->isVisible());
    }

    void theStateComesBack()
    {
        show(1280);
        m_panels->setLeft(SidePanels::Left::Library);
        m_panels->setOpen(Panel::Inspector, false);
        const QByteArray state = m_panels->saveState();
        init();
        show(1280);
        QSignalSpy changed(m_panels.get(), &SidePanels::changed);
        m_panels->restoreState(state);
        QCOMPARE(m_panels->left(), SidePanels::Left::Library);
        QVERIFY(m_library->isVisible());
        QVERIFY(!m_inspector->isVisible());
        QVERIFY(!changed.isEmpty());
    }

    void aStateThatCannotBeReadChangesNothing()
    {
        show(1280);
        for (const QByteArray &state : { QByteArray(), QByteArray("nonsense"), QByteArray(64, '\xff') })
            m_panels->restoreState(state);
        QVERIFY(m_compose->isVisible());
        QCOMPARE(m_compose->width(), 312);
    }

    void rightToLeftTheFormStandsAtTheRight()
    {
        m_panels->setLayoutDirection(Qt::RightToLeft);
        show(1280);
        QVERIFY(m_compose->mapTo(m_panels.get(), QPoint()).x() > 900);
        m_panels->resize(900, 700);
        QVERIFY(m_compose->mapTo(m_panels.get(), QPoint()).x() > 500);
    }
};

QTEST_MAIN(TestSidePanels)
#include "tst_sidepanels.moc"
