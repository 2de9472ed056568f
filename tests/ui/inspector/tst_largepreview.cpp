#include "tests/support/testpicture.h"
#include "ui/common/theme.h"
#include "ui/inspector/largepreview.h"
#include "ui/inspector/pixelzoom.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

//! A window with a field to come from.
struct Scene
{
    Scene()
    {
        window.resize(640, 480);
        (new QVBoxLayout(&window))->addWidget(&field);
        window.show();
        QApplication::setActiveWindow(&window);
        field.setFocus();
    }

    QWidget window;
    QLineEdit field { &window };
    LargePreview preview { &window };
};

class TestLargePreview : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

    static IconRecord compass()
    {
        IconRecord record;
        record.id = { 3 };
        record.spec.category = u"compass"_s;
        return record;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        m_path = m_folder.filePath(u"compass.png"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(Tests::testPicture(1, 256)) > 0);
    }

    void itCoversItsParentAndSaysWhatItShows()
    {
        Scene scene;
        QVERIFY(scene.preview.isHidden());
        scene.preview.showIcon(compass(), m_path, 3, 16);
        QTRY_VERIFY(scene.preview.hasPicture());
        QCOMPARE(scene.preview.geometry(), scene.window.rect());
        QCOMPARE(scene.preview.findChild<QLabel *>(u"previewName"_s)->text(), u"compass"_s);
        QCOMPARE(scene.preview.findChild<QLabel *>(u"previewPlace"_s)->text(), u"3 of 16"_s);
        QCOMPARE(scene.preview.accessibleName(), u"compass, 3 of 16"_s);
        scene.window.resize(700, 500);
        QTRY_COMPARE(scene.preview.geometry(), scene.window.rect());
    }

    void theFocusGoesBackToWhereItWas_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Space") << int(Qt::Key_Space);
        QTest::newRow("Esc") << int(Qt::Key_Escape);
    }

    void theFocusGoesBackToWhereItWas()
    {
        QFETCH(int, key);
        Scene scene;
        QTRY_VERIFY(scene.field.hasFocus());
        scene.preview.showIcon(compass(), m_path, 3, 16);
        QVERIFY(scene.preview.hasFocus());
        QTest::keyClick(&scene.preview, Qt::Key_Tab);
        QVERIFY(scene.preview.hasFocus());
        scene.preview.showIcon(compass(), m_path, 4, 16); // paging is no second opening
        QSignalSpy closed(&scene.preview, &LargePreview::closed);
        QTest::keyClick(&scene.preview, Qt::Key(key));
        QVERIFY(scene.preview.isHidden());
        QVERIFY(scene.field.hasFocus());
        QCOMPARE(closed.size(), 1);
    }

    void arrowsAskForTheNeighbors()
    {
        Scene scene;
        scene.preview.showIcon(compass(), m_path, 1, 2);
        QSignalSpy moved(&scene.preview, &LargePreview::moveRequested);
        QTest::keyClick(&scene.preview, Qt::Key_Left);
        QCOMPARE(moved.size(), 0);
        QVERIFY(!scene.preview.findChild<QToolButton *>(u"previewPrevious"_s)->isEnabled());
        QTest::keyClick(&scene.preview, Qt::Key_Right);
        QCOMPARE(moved.takeFirst().first().toInt(), 1);
        scene.preview.findChild<QToolButton *>(u"previewNext"_s)->click();
        QCOMPARE(moved.takeFirst().first().toInt(), 1);
        scene.preview.showIcon(compass(), m_path, 2, 2);
        QTest::keyClick(&scene.preview, Qt::Key_Up);
        QCOMPARE(moved.takeFirst().first().toInt(), -1);
        scene.preview.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&scene.preview, Qt::Key_Right);
        QCOMPARE(moved.takeFirst().first().toInt(), -1);
    }

    void itsPixelsCanBeLookedAtAndArrowsStillPage()
    {
        Scene scene;
        scene.preview.showIcon(compass(), m_path, 1, 2);
        QTRY_VERIFY(scene.preview.hasPicture());
        QTest::keyClick(&scene.preview, Qt::Key_Z);
        QVERIFY(scene.preview.zoom().isOn());
        QCOMPARE(scene.preview.findChild<QLabel *>(u"previewPlace"_s)->text(), u"1 of 2, 100 %, 256 × 256"_s);
        QSignalSpy moved(&scene.preview, &LargePreview::moveRequested);
        QTest::keyClick(&scene.preview, Qt::Key_Right);
        QCOMPARE(moved.size(), 1);
        QTest::keyClick(&scene.preview, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(scene.preview.zoom().center(), QPointF(160, 128));
        QTest::keyClick(&scene.preview, Qt::Key_Escape);
        QVERIFY(!scene.preview.zoom().isOn());
    }

    void theBackgroundGoesAround()
    {
        Scene scene;
        scene.preview.showIcon(compass(), m_path, 1, 2);
        scene.preview.setBackdrop({ Backdrop::Kind::Color, QColor(u"#336699"_s) });
        scene.preview.setBackdrop({ Backdrop::Kind::Black, {} });
        QSignalSpy changed(&scene.preview, &LargePreview::backdropChanged);
        QTest::keyClick(&scene.preview, Qt::Key_B);
        QTest::keyClick(&scene.preview, Qt::Key_B);
        QCOMPARE(backdropText(changed.value(0).value(0).value<Backdrop>()), u"checkerboard"_s);
        QCOMPARE(backdropText(changed.value(1).value(0).value<Backdrop>()), u"#336699"_s);
    }

    void aMissingFileIsSaidAndPagingGoesOn()
    {
        Scene scene;
        scene.preview.showIcon(compass(), m_folder.filePath(u"missing.png"_s), 1, 2);
        QTRY_VERIFY(!scene.preview.message().isEmpty());
        scene.preview.showIcon(compass(), {}, 1, 2);
        QVERIFY(!scene.preview.message().isEmpty());
        scene.preview.showIcon(compass(), m_path, 2, 2);
        QTRY_VERIFY(scene.preview.hasPicture());
        QVERIFY(scene.preview.message().isEmpty());
    }
};

QTEST_MAIN(TestLargePreview)
#include "tst_largepreview.moc"
