#include "ui/compose/chip.h"
#include "ui/compose/chipfield.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestChipField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnAndCommaEndAChip()
    {
        ChipField field;
        QSignalSpy changed(&field, &ChipField::chipsChanged);
        QTest::keyClicks(&field.editor(), u"office supplies,music"_s);
        QCOMPARE(field.chips(), QStringList { u"office supplies"_s });
        QTest::keyClick(&field.editor(), Qt::Key_Return);
        QCOMPARE(field.chips(), (QStringList { u"office supplies"_s, u"music"_s }));
        QCOMPARE(changed.size(), 2);
        QVERIFY(field.editor().text().isEmpty());
    }

    void whatIsBeingTypedCountsAlready()
    {
        ChipField field;
        QTest::keyClicks(&field.editor(), u"music"_s);
        QVERIFY(field.chips().isEmpty());
        QCOMPARE(field.texts(), QStringList { u"music"_s });
    }

    void duplicatesAreNotTaken()
    {
        ChipField field;
        field.add(u"Music, music ,\n MUSIC"_s);
        QCOMPARE(field.chips(), QStringList { u"Music"_s });
    }

    void aChipIsRemovedByClickAndByKey()
    {
        ChipField field;
        field.setChips({ u"a"_s, u"b"_s, u"c"_s });
        field.findChildren<Chip *>().at(1)->click();
        QCOMPARE(field.chips(), (QStringList { u"a"_s, u"c"_s }));
        field.show();
        field.editor().setFocus();
        QTest::keyClick(&field.editor(), Qt::Key_Backspace);
        QTest::keyClick(field.findChildren<Chip *>().last(), Qt::Key_Delete);
        QCOMPARE(field.chips(), QStringList { u"a"_s });
    }
};

QTEST_MAIN(TestChipField)
#include "tst_chipfield.moc"
