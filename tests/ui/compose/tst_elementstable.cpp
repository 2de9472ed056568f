#include "ui/common/theme.h"
#include "ui/compose/elementsrow.h"
#include "ui/compose/elementstable.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestElementsTable : public QObject
{
    Q_OBJECT

private:
    Catalog m_catalog;

    static QLineEdit *field(QWidget &table, int category)
    {
        return table.findChild<QLineEdit *>(u"elements-%1"_s.arg(category));
    }

    static QString focused() { return QApplication::focusWidget()->objectName(); }

    static QStringList many()
    {
        QStringList names;
        for (int i = 1; i <= 30; ++i)
            names.append(u"category %1"_s.arg(i));
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        m_catalog = catalog.value();
    }

    void thereIsATableOnlyWithCategories()
    {
        QWidget window;
        ElementsTable table(m_catalog, &window);
        QVERIFY(table.isHidden());
        table.setCategories({ u"tea"_s });
        QVERIFY(!table.isHidden());
        table.setCategories({});
        QVERIFY(table.isHidden());
    }

    void everyCategoryHasARow()
    {
        ElementsTable table(m_catalog);
        table.resize(280, 200);
        table.setCategories({ u"office supplies"_s, u"qwertz"_s });
        table.show();
        QCOMPARE(field(table, 1)->accessibleName(), u"office supplies"_s);
        QVERIFY(field(table, 1)->accessibleDescription().startsWith(u"Custom elements"_s));
        QCOMPARE(field(table, 1)->placeholderText(), u"such as pen, stapler"_s);
        QCOMPARE(field(table, 2)->placeholderText(), u"anything"_s);
        for (QLabel *label : table.findChildren<QLabel *>())
            QVERIFY(label->objectName().isEmpty() || label->buddy() != nullptr);
    }

    void longNamesAreElidedWithTheWholeInTheToolTip()
    {
        ElementsTable table(m_catalog);
        table.resize(280, 200);
        const QString name = u"the whole history of office supplies"_s;
        table.setCategories({ name, u"tea"_s });
        table.show();
        const auto rows = table.findChildren<ElementsRow *>();
        const auto *first = rows.at(0)->findChild<QLabel *>();
        QVERIFY(first->text() != name);
        QCOMPARE(first->toolTip(), name);
        QVERIFY(rows.at(1)->findChild<QLabel *>()->toolTip().isEmpty());
    }

    void whatIsTypedIsToldByCategory()
    {
        ElementsTable table(m_catalog);
        table.setCategories({ u"tea"_s, u"cars"_s });
        QSignalSpy changed(&table, &ElementsTable::elementsChanged);
        QTest::keyClicks(field(table, 2), u"wheel,  door ,"_s);
        QCOMPARE(changed.size(), 14);
        const QHash<QString, QStringList> expected { { u"cars"_s, { u"wheel"_s, u"door"_s } } };
        QCOMPARE(table.elements(), expected);
    }

    void whatWasTypedFollowsItsCategory()
    {
        ElementsTable table(m_catalog);
        table.setCategories({ u"tea"_s, u"cars"_s });
        QTest::keyClicks(field(table, 1), u"cup"_s);
        table.setCategories({ u"cars"_s, u"tea"_s });
        QCOMPARE(field(table, 2)->text(), u"cup"_s);
        QVERIFY(field(table, 1)->text().isEmpty());
        table.rename(u"tea"_s, u"green tea"_s);
        table.setCategories({ u"cars"_s, u"green tea"_s });
        QCOMPARE(field(table, 2)->text(), u"cup"_s);
        table.setCategories({});
        table.setCategories({ u"green tea"_s });
        QCOMPARE(field(table, 1)->text(), u"cup"_s);
    }

    void arrowKeysGoFromRowToRow()
    {
        ElementsTable table(m_catalog);
        table.setCategories({ u"tea"_s, u"cars"_s });
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        field(table, 1)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(focused(), u"elements-1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(focused(), u"elements-2"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(focused(), u"elements-2"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(focused(), u"elements-2"_s);
    }

    void manyCategoriesShareAFewRows()
    {
        ElementsTable table(m_catalog);
        table.setCategories(many());
        table.show();
        QCOMPARE(table.findChildren<ElementsRow *>().size(), 8);
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        field(table, 1)->setFocus();
        for (int category = 1; category <= 30; ++category) {
            QCOMPARE(focused(), u"elements-%1"_s.arg(category));
            QTest::keyClicks(QApplication::focusWidget(), u"thing %1"_s.arg(category));
            if (category < 30)
                QTest::keyClick(QApplication::focusWidget(), category % 2 == 0 ? Qt::Key_Tab : Qt::Key_Down);
        }
        QCOMPARE(table.elements().size(), 30);
        QCOMPARE(table.elements().value(u"category 17"_s), QStringList { u"thing 17"_s });
        for (int category = 30; category > 1; --category)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(focused(), u"elements-1"_s);
        QCOMPARE(field(table, 1)->text(), u"thing 1"_s);
    }

    void aRequestIsShown()
    {
        ElementsTable table(m_catalog);
        table.setElements({ { u"tea"_s, { u"cup"_s, u"leaf"_s } } });
        table.setCategories({ u"tea"_s });
        QCOMPARE(field(table, 1)->text(), u"cup, leaf"_s);
    }
};

QTEST_MAIN(TestElementsTable)
#include "tst_elementstable.moc"
