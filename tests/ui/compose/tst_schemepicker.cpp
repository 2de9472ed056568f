#include "tests/ui/scriptedprompts.h"
#include "ui/common/theme.h"
#include "ui/compose/choicemodel.h"
#include "ui/compose/paletteeditor.h"
#include "ui/compose/schemepicker.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class TestSchemePicker : public QObject
{
    Q_OBJECT

private:
    Catalog m_catalog;
    ScriptedPrompts m_prompts;

    static QListView &grid(SchemePicker &picker) { return *picker.findChild<QListView *>(u"colorScheme"_s); }

    static QStringList ids(QListView &view)
    {
        QStringList ids;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            ids.append(view.model()->index(row, 0).data(ChoiceModel::IdRole).toString());
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        m_catalog = catalog.value();
    }

    void sixAreSeenAndTheOwnOneStays()
    {
        SchemePicker picker(m_catalog, m_prompts);
        picker.setChosen(u"blue_tones"_s, {});
        QCOMPARE(ids(grid(picker)),
            (QStringList {
                u"blue_tones"_s, u"sunset"_s, u"forest"_s, u"mono"_s, u"candy"_s, u"brand_colors"_s }));
        picker.setChosen(u"retro"_s, {});
        QCOMPARE(ids(grid(picker)),
            (QStringList {
                u"blue_tones"_s, u"sunset"_s, u"forest"_s, u"mono"_s, u"brand_colors"_s, u"retro"_s }));
        QCOMPARE(picker.findChild<QToolButton *>(u"all"_s)->text(), u"All 21"_s);
    }

    void ownColorsBelongToTheOwnScheme()
    {
        SchemePicker picker(m_catalog, m_prompts);
        picker.setChosen(u"brand_colors"_s, {});
        QCOMPARE(picker.ownPalette(), QStringList());
        QCOMPARE(picker.colors(), m_catalog.colorScheme(u"brand_colors"_s)->palette);
        const QStringList own { u"#112233"_s, u"#ffd84d"_s };
        picker.setChosen(u"brand_colors"_s, { u"#112233"_s, u"no color"_s, u"FFD84D"_s });
        QCOMPARE(picker.ownPalette(), own);
        QCOMPARE(picker.colors(), own);
        picker.setChosen(u"sunset"_s, {});
        QCOMPARE(picker.ownPalette(), QStringList());
        QCOMPARE(picker.colors(), m_catalog.colorScheme(u"sunset"_s)->palette);
        picker.setChosen(u"brand_colors"_s, {});
        QCOMPARE(picker.ownPalette(), own);
    }

    void plusMakesAPaletteAndChoosesIt()
    {
        SchemePicker picker(m_catalog, m_prompts);
        picker.setChosen(u"sunset"_s, {});
        picker.show();
        QSignalSpy changed(&picker, &SchemePicker::chosenChanged);
        QTest::mouseClick(picker.findChild<QToolButton *>(u"ownPalette"_s), Qt::LeftButton);
        auto *editor = picker.findChild<PaletteEditor *>();
        QCOMPARE(editor->colors(), m_catalog.colorScheme(u"sunset"_s)->palette);
        auto *field = editor->findChild<QLineEdit *>(u"color-1"_s);
        field->selectAll();
        QTest::keyClicks(field, u"#123456"_s);
        QTest::mouseClick(editor->findChild<QPushButton *>(u"done"_s), Qt::LeftButton);
        QCOMPARE(picker.chosen(), u"brand_colors"_s);
        QCOMPARE(picker.ownPalette().constFirst(), u"#123456"_s);
        QCOMPARE(changed.size(), 1);
    }

    void whoCancelsChangesNothing()
    {
        SchemePicker picker(m_catalog, m_prompts);
        picker.setChosen(u"sunset"_s, {});
        picker.show();
        QSignalSpy changed(&picker, &SchemePicker::chosenChanged);
        picker.editPalette();
        QTest::keyClick(picker.findChild<PaletteEditor *>(), Qt::Key_Escape);
        QCOMPARE(picker.chosen(), u"sunset"_s);
        QVERIFY(changed.isEmpty());
    }

    void pickingTheOwnOneAgainEditsIt()
    {
        SchemePicker picker(m_catalog, m_prompts);
        picker.setChosen(u"brand_colors"_s, {});
        picker.show();
        QTest::keyClick(&grid(picker), Qt::Key_Return);
        QVERIFY(picker.findChild<PaletteEditor *>() != nullptr);
    }

    void stripsReadTheirColors()
    {
        SchemePicker picker(m_catalog, m_prompts);
        picker.setChosen(u"blue_tones"_s, {});
        QCOMPARE(grid(picker).model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"Blue tones, #0B2559, #1B4FB8, #3B82F6, #9DC6FC, #E8F1FE, chosen"_s);
    }
};

QTEST_MAIN(TestSchemePicker)
#include "tst_schemepicker.moc"
