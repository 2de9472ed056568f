#include "core/catalog/catalog.h"
#include "ui/common/theme.h"
#include "ui/compose/chipfield.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

//! The field in a window, between two others, with the keyboard.
struct Desk
{
    QWidget window;
    QLineEdit before { &window };
    ChipField field;
    QLineEdit after { &window };
    bool isActive = false;

    explicit Desk(const QStringList &chips = {}, const Catalog *catalog = nullptr)
        : field(catalog, &window)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&before);
        layout->addWidget(&field);
        layout->addWidget(&after);
        window.resize(312, 400);
        window.show();
        window.activateWindow();
        isActive = QTest::qWaitForWindowActive(&window);
        field.setChips(chips);
        field.editor().setFocus();
    }

    QWidget *viewport() { return field.viewport(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QPoint cross(int chip) { return chipCross(field.chipRect(chip), field.layoutDirection()).center(); }
    QPoint words(int chip) { return field.chipRect(chip).center() - QPoint(8, 0); }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        for (const QPoint place : { from + (to - from) / 2, to }) {
            QMouseEvent move(QEvent::MouseMove, place, viewport()->mapToGlobal(place), Qt::LeftButton,
                Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(viewport(), &move);
        }
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    }
};

const QStringList abc { u"apples"_s, u"boats"_s, u"clouds"_s };

} // namespace

class TestChipField : public QObject
{
    Q_OBJECT

private:
    Catalog m_catalog;

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        m_catalog = catalog.value();
    }

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

    void duplicatesAreNotTakenAndTold()
    {
        ChipField field;
        QSignalSpy read(&field, &ChipField::additionRead);
        field.add(u"Music, music ,\n MUSIC"_s);
        QCOMPARE(field.chips(), QStringList { u"Music"_s });
        QCOMPARE(read.last().first().value<CategoryList>().known, 2);
    }

    void aPastedListBecomesChips()
    {
        Desk desk({ u"tea"_s });
        QApplication::clipboard()->setText(u"- pens\r\n- tea\n3. maps; cups\tforks"_s);
        QTest::keyClicks(&desk.field.editor(), u"milk"_s);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.field.chips(),
            (QStringList { u"tea"_s, u"milk"_s, u"pens"_s, u"maps"_s, u"cups"_s, u"forks"_s }));
        QVERIFY(desk.field.editor().text().isEmpty());
    }

    void aPastedWordIsOnlyTyped()
    {
        Desk desk;
        QApplication::clipboard()->setText(u"pens"_s);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(desk.field.chips().isEmpty());
        QCOMPARE(desk.field.editor().text(), u"pens"_s);
    }

    void whatIsTooLongStaysInTheEditor()
    {
        Desk desk;
        desk.field.editor().setText(QString(300, u'x'));
        QSignalSpy read(&desk.field, &ChipField::additionRead);
        desk.key(Qt::Key_Return);
        QVERIFY(desk.field.chips().isEmpty());
        QCOMPARE(desk.field.editor().text().size(), 300);
        QCOMPARE(read.last().first().value<CategoryList>().tooLong, 1);
    }

    void aChipIsRemovedByItsCross()
    {
        Desk desk(abc);
        QTest::mouseClick(desk.viewport(), Qt::LeftButton, {}, desk.cross(1));
        QCOMPARE(desk.field.chips(), (QStringList { u"apples"_s, u"clouds"_s }));
        QVERIFY(desk.field.editor().hasFocus());
    }

    void twoQuickClicksOnCrossesRemoveTwo()
    {
        Desk desk(abc);
        QTest::mouseClick(desk.viewport(), Qt::LeftButton, {}, desk.cross(0));
        QTest::mouseDClick(desk.viewport(), Qt::LeftButton, {}, desk.cross(0));
        QVERIFY(desk.field.chips().size() <= 2);
        QVERIFY(desk.field.texts() == desk.field.chips()); // nothing is being edited
    }

    void backspaceAtTheStartGoesToTheLastChip()
    {
        Desk desk(abc);
        QTest::keyClicks(&desk.field.editor(), u"dogs"_s);
        desk.key(Qt::Key_Home);
        desk.key(Qt::Key_Backspace);
        QCOMPARE(desk.field.currentChip(), 2);
        QCOMPARE(desk.field.chips(), abc); // what is typed stays typed
        desk.key(Qt::Key_Backspace);
        QCOMPARE(desk.field.chips(), abc.mid(0, 2));
        QCOMPARE(desk.field.currentChip(), 1);
        desk.key(Qt::Key_Home);
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.field.chips(), abc.mid(1, 1));
        QCOMPARE(desk.field.currentChip(), 0);
        desk.key(Qt::Key_Delete);
        QVERIFY(desk.field.editor().hasFocus());
        QCOMPARE(desk.field.editor().text(), u"dogs"_s);
    }

    void arrowKeysGoToChipsAndBack()
    {
        Desk desk(abc);
        desk.key(Qt::Key_Left);
        QCOMPARE(desk.field.currentChip(), 2);
        desk.key(Qt::Key_Left);
        QCOMPARE(desk.field.currentChip(), 1);
        desk.key(Qt::Key_End);
        desk.key(Qt::Key_Right);
        QVERIFY(desk.field.editor().hasFocus());
    }

    void arrowKeysAreMirroredRightToLeft()
    {
        Desk desk(abc);
        desk.window.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(desk.field.chipRect(0).left() > desk.field.chipRect(1).right());
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.field.currentChip(), 2);
        desk.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(desk.field.chips(), (QStringList { abc[0], abc[2], abc[1] }));
    }

    void controlAndArrowsMoveAChip()
    {
        Desk desk(abc);
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_Left, Qt::ControlModifier);
        desk.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(desk.field.chips(), (QStringList { abc[2], abc[0], abc[1] }));
        QCOMPARE(desk.field.currentChip(), 0);
        desk.key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(desk.field.chips(), abc);
    }

    void aChipIsDragged()
    {
        Desk desk(abc);
        desk.drag(desk.words(2), desk.field.chipRect(0).center() - QPoint(12, 0));
        QCOMPARE(desk.field.chips(), (QStringList { abc[2], abc[0], abc[1] }));
        desk.drag(desk.words(0), desk.field.chipRect(2).center() + QPoint(12, 0));
        QCOMPARE(desk.field.chips(), abc);
    }

    void twoClicksEditAChip()
    {
        Desk desk(abc);
        QSignalSpy renamed(&desk.field, &ChipField::chipRenamed);
        QTest::mouseDClick(desk.viewport(), Qt::LeftButton, {}, desk.words(1));
        QCOMPARE(desk.field.editor().text(), u"boats"_s);
        QCOMPARE(desk.field.editor().selectedText(), u"boats"_s);
        QTest::keyClicks(&desk.field.editor(), u"ships"_s);
        QCOMPARE(desk.field.texts(), (QStringList { abc[0], u"ships"_s, abc[2] }));
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.field.chips(), (QStringList { abc[0], u"ships"_s, abc[2] }));
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed.first(), (QVariantList { u"boats"_s, u"ships"_s }));
    }

    void editingEndsWithEscAndNothingChanged()
    {
        Desk desk(abc);
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_F2);
        QTest::keyClicks(&desk.field.editor(), u"x"_s);
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.field.chips(), abc);
        QCOMPARE(desk.field.texts(), abc);
    }

    void anEditedChipMayBecomeSeveralOrNone()
    {
        Desk desk(abc);
        desk.field.edit(1);
        QTest::keyClicks(&desk.field.editor(), u"ships, "_s);
        QCOMPARE(desk.field.chips(), (QStringList { abc[0], u"ships"_s, abc[2] }));
        desk.field.edit(1);
        desk.field.editor().setText(u"ships,cars"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.field.chips(), (QStringList { abc[0], u"ships"_s, u"cars"_s, abc[2] }));
        desk.field.edit(1);
        desk.key(Qt::Key_Backspace);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.field.chips(), (QStringList { abc[0], u"cars"_s, abc[2] }));
    }

    void typingOnAChipTypesInTheEditor()
    {
        Desk desk(abc);
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_D);
        QVERIFY(desk.field.editor().hasFocus());
        QCOMPARE(desk.field.editor().text(), u"d"_s);
    }

    void keysOfAChipAreNoShortcuts()
    {
        Desk desk(abc);
        int triggered = 0;
        for (const QKeySequence &keys : { QKeySequence(Qt::Key_F), QKeySequence(Qt::Key_F2) }) {
            auto *action = new QAction(&desk.window);
            action->setShortcut(keys);
            connect(action, &QAction::triggered, this, [&triggered] { ++triggered; });
            desk.window.addAction(action);
        }
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_F2);
        QCOMPARE(desk.field.editor().text(), abc[2]);
        desk.key(Qt::Key_Escape);
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_F);
        QCOMPARE(desk.field.editor().text(), u"f"_s);
        QCOMPARE(triggered, 0);
        desk.after.setFocus();
        desk.key(Qt::Key_F2);
        QCOMPARE(triggered, 1);
    }

    void theFieldIsOneTabStop()
    {
        Desk desk(abc);
        desk.before.setFocus();
        desk.key(Qt::Key_Tab);
        QVERIFY(desk.field.editor().hasFocus());
        desk.key(Qt::Key_Tab);
        QVERIFY(desk.after.hasFocus());
        desk.field.setCurrentChip(0);
        desk.key(Qt::Key_Tab);
        QVERIFY(desk.after.hasFocus());
        desk.field.setCurrentChip(0);
        desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(desk.before.hasFocus());
    }

    void suggestionsCompleteWhatIsTyped()
    {
        Desk desk({ u"music"_s }, &m_catalog);
        QVERIFY(desk.isActive);
        QTest::keyClicks(&desk.field.editor(), u"mus"_s);
        const QPointer popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(popup);
        QCOMPARE(popup->model()->index(0, 0).data().toString(), u"musical instruments"_s);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(desk.field.chips(), (QStringList { u"music"_s, u"musical instruments"_s }));
        QVERIFY(desk.field.editor().text().isEmpty());
        QVERIFY(!popup->isVisible());
    }

    void returnWithoutAChoiceTakesWhatIsTyped()
    {
        Desk desk({}, &m_catalog);
        QVERIFY(desk.isActive);
        QTest::keyClicks(&desk.field.editor(), u"mus"_s);
        QVERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(desk.field.chips(), QStringList { u"mus"_s });
        QVERIFY(QApplication::activePopupWidget() == nullptr);
    }

    void theFieldGrowsToFiveRowsThenScrolls()
    {
        Desk desk;
        const int empty = desk.field.height();
        QStringList many;
        for (int i = 0; i < 100; ++i)
            many.append(u"category number %1"_s.arg(i));
        desk.field.setChips(many.mid(0, 4));
        QVERIFY(desk.field.height() > empty);
        desk.field.setChips(many);
        const int most = desk.field.height();
        QVERIFY(most <= 5 * 28 + 4 + 5 * std::max(0, chipHeight(desk.field.fontMetrics()) - 24));
        QVERIFY(desk.field.verticalScrollBar()->maximum() > 0);
        desk.field.setCurrentChip(0);
        QVERIFY(desk.viewport()->rect().contains(desk.field.chipRect(0)));
        desk.field.setCurrentChip(99);
        QVERIFY(desk.viewport()->rect().contains(desk.field.chipRect(99)));
        QTest::keyClick(&desk.field, Qt::Key_Right);
        QVERIFY(desk.viewport()->rect().contains(desk.field.editor().geometry()));
    }

    void aLongListIsAddedQuickly()
    {
        Desk desk;
        QStringList many;
        for (int i = 0; i < 2100; ++i)
            many.append(u"category number %1"_s.arg(i));
        QSignalSpy read(&desk.field, &ChipField::additionRead);
        QElapsedTimer clock;
        clock.start();
        desk.field.add(many.join(u'\n'));
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(desk.field.chips().size(), 2000);
        QCOMPARE(read.last().first().value<CategoryList>().tooMany, 100);
    }

    void chipsAreListItemsToScreenReaders()
    {
        Desk desk(abc);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.field);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 4);
        desk.field.setCurrentChip(1);
        QAccessibleInterface *chip = list->child(1);
        QCOMPARE(chip->role(), QAccessible::ListItem);
        QCOMPARE(chip->text(QAccessible::Name), u"boats"_s);
        QCOMPARE(chip->text(QAccessible::Description), u"Delete removes"_s);
        QVERIFY(chip->state().focused);
        QVERIFY(!list->child(0)->state().focused);
        QCOMPARE(list->focusChild(), chip);
        QCOMPARE(list->indexOfChild(chip), 1);
        QCOMPARE(list->child(3)->role(), QAccessible::EditableText);
        desk.field.setChips({});
        QVERIFY(!chip->isValid());
    }
};

QTEST_MAIN(TestChipField)
#include "tst_chipfield.moc"
