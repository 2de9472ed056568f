#include "tests/ui/scriptedprompts.h"
#include "ui/common/theme.h"
#include "ui/compose/paletteeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class TestPaletteEditor : public QObject
{
    Q_OBJECT

private:
    ScriptedPrompts m_prompts;
    QTemporaryDir m_folder;
    const QStringList m_two { u"#1b4fb8"_s, u"#ffd84d"_s };

    template <typename T> static T &part(PaletteEditor &editor, const QString &name)
    {
        return *editor.findChild<T *>(name);
    }

    static void click(PaletteEditor &editor, const QString &name)
    {
        QTest::mouseClick(editor.findChild<QAbstractButton *>(name), Qt::LeftButton);
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aFieldSaysWhatIsWrongWhileItIsTyped()
    {
        PaletteEditor editor(m_prompts);
        editor.setColors(m_two);
        editor.show();
        auto &field = part<QLineEdit>(editor, u"color-2"_s);
        field.selectAll();
        QTest::keyClicks(&field, u"#12345"_s);
        QVERIFY(part<QLabel>(editor, u"colorFault-2"_s).isVisible());
        QVERIFY(!field.accessibleDescription().isEmpty());
        QVERIFY(!part<QPushButton>(editor, u"done"_s).isEnabled());
        QVERIFY(!part<QLabel>(editor, u"paletteReason"_s).text().isEmpty());
        QTest::keyClicks(&field, u"6"_s);
        QVERIFY(!part<QLabel>(editor, u"colorFault-2"_s).isVisible());
        QVERIFY(part<QPushButton>(editor, u"done"_s).isEnabled());
        QCOMPARE(editor.colors(), (QStringList { u"#1b4fb8"_s, u"#123456"_s }));
        field.selectAll();
        QTest::keyClicks(&field, u"1B4FB8"_s);
        QVERIFY(part<QLabel>(editor, u"colorFault-2"_s).isVisible());
        QVERIFY(!part<QPushButton>(editor, u"done"_s).isEnabled());
    }

    void colorsAreAddedUpToEightAndRemovedDownToTwo()
    {
        PaletteEditor editor(m_prompts);
        editor.setColors(m_two);
        editor.show();
        QVERIFY(!part<QToolButton>(editor, u"removeColor-1"_s).isEnabled());
        for (int number = 3; number <= 8; ++number) {
            click(editor, u"addColor"_s);
            QTest::keyClicks(&part<QLineEdit>(editor, u"color-%1"_s.arg(number)), u"#00000%1"_s.arg(number));
        }
        QVERIFY(!part<QPushButton>(editor, u"addColor"_s).isEnabled());
        QCOMPARE(editor.colors().size(), 8);
        click(editor, u"removeColor-1"_s);
        QCOMPARE(editor.colors().constFirst(), u"#ffd84d"_s);
        QCOMPARE(editor.colors().size(), 7);
        QVERIFY(part<QPushButton>(editor, u"addColor"_s).isEnabled());
    }

    void aListIsPasted()
    {
        PaletteEditor editor(m_prompts);
        editor.show();
        QApplication::clipboard()->setText(u"--blue: #1B4FB8; --sun: #FFD84D"_s);
        click(editor, u"pasteColors"_s);
        QCOMPARE(editor.colors(), m_two);
        QApplication::clipboard()->setText(u"nothing"_s);
        click(editor, u"pasteColors"_s);
        QCOMPARE(editor.colors(), m_two);
        QVERIFY(part<QLabel>(editor, u"paletteFault"_s).isVisible());
    }

    void aListPastedIntoAFieldIsAList()
    {
        PaletteEditor editor(m_prompts);
        editor.setColors({ u"#000000"_s, u"#ffffff"_s });
        editor.show();
        QApplication::clipboard()->setText(u"#1B4FB8, #FFD84D"_s);
        auto &field = part<QLineEdit>(editor, u"color-1"_s);
        field.selectAll();
        QTest::keySequence(&field, QKeySequence::Paste);
        QTRY_COMPARE(editor.colors(), m_two);
    }

    void aPaletteFileIsImported()
    {
        PaletteEditor editor(m_prompts);
        editor.show();
        m_prompts.path = file(u"brand.gpl"_s, "GIMP Palette\n27 79 184\n255 216 77\n");
        click(editor, u"importPalette"_s);
        QTRY_COMPARE(editor.colors(), m_two);
        QVERIFY(!part<QComboBox>(editor, u"readPalettes"_s).isVisible());
        m_prompts.path = file(u"two.json"_s, "[[\"#000\", \"#fff\"], [\"#1b4fb8\", \"#ffd84d\"]]");
        click(editor, u"importPalette"_s);
        QTRY_COMPARE(part<QComboBox>(editor, u"readPalettes"_s).count(), 2);
        QTest::keyClick(&part<QComboBox>(editor, u"readPalettes"_s), Qt::Key_Down);
        QCOMPARE(editor.colors(), m_two);
    }

    void aFileThatIsNoneIsSaid()
    {
        PaletteEditor editor(m_prompts);
        editor.setColors(m_two);
        editor.show();
        m_prompts.path = file(u"bad.gpl"_s, "GIMP Palette\n300 0 0\n");
        click(editor, u"importPalette"_s);
        QTRY_VERIFY(part<QLabel>(editor, u"paletteFault"_s).text().contains(u"bad.gpl"_s));
        QCOMPARE(editor.colors(), m_two);
    }

    void aPictureGivesItsColors()
    {
        PaletteEditor editor(m_prompts);
        editor.show();
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(QColor(0x1b4fb8));
        for (int x = 32; x < 64; ++x)
            for (int y = 0; y < 64; ++y)
                picture.setPixel(x, y, 0xffffd84d);
        m_prompts.path = m_folder.filePath(u"picture.png"_s);
        QVERIFY(picture.save(m_prompts.path));
        click(editor, u"colorsFromPicture"_s);
        QTRY_COMPARE(editor.colors(), m_two);
    }

    void filesAreDropped()
    {
        PaletteEditor editor(m_prompts);
        editor.show();
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(file(u"dropped.json"_s, "[\"#1b4fb8\", \"#ffd84d\"]")) });
        QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&editor, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&editor, &drop);
        QTRY_COMPARE(editor.colors(), m_two);
    }

    void tooManyBecomeThoseThatDifferMost()
    {
        PaletteEditor editor(m_prompts);
        editor.show();
        QStringList many;
        for (int i = 0; i < 30; ++i)
            many.append(QColor::fromHsv(i * 12, 200, 200).name());
        QApplication::clipboard()->setText(many.join(u' '));
        click(editor, u"pasteColors"_s);
        QCOMPARE(editor.colors().size(), 8);
        QVERIFY(part<QLabel>(editor, u"paletteNote"_s).text().contains(u"30"_s));
        QVERIFY(part<QPushButton>(editor, u"done"_s).isEnabled());
    }
};

QTEST_MAIN(TestPaletteEditor)
#include "tst_paletteeditor.moc"
