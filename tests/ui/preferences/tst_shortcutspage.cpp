#include "ui/preferences/keyedit.h"
#include "ui/preferences/shortcutspage.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestShortcutsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_owner = std::make_unique<QObject>();
        m_page = std::make_unique<ShortcutsPage>();
        m_page->setCommands({ command(u"export"_s, u"&Export…"_s, { QKeySequence(Qt::CTRL | Qt::Key_E) }),
            command(u"favorite"_s, u"Favorite"_s, { QKeySequence(Qt::Key_F), QKeySequence(Qt::Key_P) }),
            command(u"generate"_s, u"Generate"_s, withTwins(QKeySequence(Qt::CTRL | Qt::Key_Return))),
            command(u"log"_s, u"Log"_s, {}) });
        m_page->setValue(Setting::Shortcuts, { QString(), {} });
        m_changed = std::make_unique<QSignalSpy>(m_page.get(), &SettingsPage::changed);
        m_page->resize(700, 600);
        m_page->show();
    }

    void theUsualKeysAreShownAndNothingCanBeRestored()
    {
        QCOMPARE(keysOf(u"export"_s), QKeySequence(Qt::CTRL | Qt::Key_E));
        QCOMPARE(keysOf(u"favorite"_s), QKeySequence(Qt::Key_F));
        QVERIFY(keysOf(u"log"_s).isEmpty());
        QVERIFY(!button(u"restoreKeys-export"_s)->isVisible());
        QCOMPARE(m_changed->size(), 0);
    }

    void aNewKeyIsToldAndCanBeRestored()
    {
        press(u"log"_s, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(told(), (Keymap::fromText(u"{\"log\":\"Ctrl+L\"}"_s)));
        QCOMPARE(keysOf(u"log"_s), QKeySequence(Qt::CTRL | Qt::Key_L));
        QVERIFY(button(u"restoreKeys-log"_s)->isVisible());
        button(u"restoreKeys-log"_s)->click();
        QCOMPARE(told(), Keymap());
        QVERIFY(keysOf(u"log"_s).isEmpty());
    }

    void aSecondKeyTakesThePlaceOfTheFirst()
    {
        press(u"log"_s, Qt::Key_L, Qt::ControlModifier);
        press(u"log"_s, Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(told(), (Keymap::fromText(u"{\"log\":\"Ctrl+G\"}"_s)));
    }

    void backspaceTakesTheKeyAway()
    {
        press(u"export"_s, Qt::Key_Backspace);
        QVERIFY(told().keys(u"export"_s) && told().keys(u"export"_s)->isEmpty());
    }

    void aKeyOfAnotherCommandIsNamedAndTakenOnlyOnDemand()
    {
        press(u"log"_s, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(m_changed->size(), 0);
        const auto *fault = m_page->findChild<QLabel *>(u"keys-logFault"_s);
        QVERIFY(fault->text().contains(u"Export"_s));
        QVERIFY(button(u"takeKeys-log"_s)->isVisible());
        button(u"takeKeys-log"_s)->click();
        QCOMPARE(told(), (Keymap::fromText(u"{\"log\":\"Ctrl+E\",\"export\":\"\"}"_s)));
        QVERIFY(fault->text().isEmpty());
        QVERIFY(keysOf(u"export"_s).isEmpty());
        // Its usual key now belongs to the log: asked for, not doubled.
        button(u"restoreKeys-export"_s)->click();
        QVERIFY(!m_page->findChild<QLabel *>(u"keys-exportFault"_s)->text().isEmpty());
        QCOMPARE(told(), (Keymap::fromText(u"{\"log\":\"Ctrl+E\",\"export\":\"\"}"_s)));
        button(u"takeKeys-export"_s)->click();
        QCOMPARE(told(), (Keymap::fromText(u"{\"log\":\"\"}"_s)));
    }

    void secondKeysOfACommandConflictToo()
    {
        press(u"log"_s, Qt::Key_P);
        QVERIFY(!m_page->findChild<QLabel *>(u"keys-logFault"_s)->text().isEmpty());
        press(u"log"_s, Qt::Key_Enter, Qt::ControlModifier);
        QVERIFY(m_page->findChild<QLabel *>(u"keys-logFault"_s)->text().contains(u"Generate"_s));
        QCOMPARE(m_changed->size(), 0);
    }

    void aKeptValueIsShown()
    {
        m_page->setValue(Setting::Shortcuts, { u"{\"export\":\"Ctrl+Shift+X\"}"_s, {} });
        QCOMPARE(keysOf(u"export"_s), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
        QVERIFY(button(u"restoreKeys-export"_s)->isVisible());
        QCOMPARE(m_changed->size(), 0);
    }

    void searchLeavesTheCommandsThatMatch()
    {
        QCOMPARE(m_page->search({ u"favor"_s }), 1);
        QVERIFY(edit(u"favorite"_s)->isVisible());
        QVERIFY(!edit(u"export"_s)->isVisible());
        (void)m_page->search({});
        QVERIFY(edit(u"export"_s)->isVisible());
    }

    void anotherTextOfACommandIsShown()
    {
        m_owner->findChild<QAction *>(u"log"_s)->setText(u"Protokoll"_s);
        QCOMPARE(edit(u"log"_s)->accessibleName(), u"Protokoll"_s);
    }

private:
    ShortcutCommand command(const QString &name, const QString &text, const QList<QKeySequence> &keys)
    {
        auto *action = new QAction(text, m_owner.get());
        action->setObjectName(name);
        return { action, keys };
    }
    [[nodiscard]] KeyEdit *edit(const QString &name) const
    {
        return m_page->findChild<KeyEdit *>(u"keys-"_s + name);
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return m_page->findChild<QAbstractButton *>(name);
    }
    [[nodiscard]] QKeySequence keysOf(const QString &name) const { return edit(name)->keySequence(); }
    void press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(edit(name), key, modifiers);
    }
    [[nodiscard]] Keymap told() const { return Keymap::fromText(m_changed->last().at(1).toString()); }

    std::unique_ptr<QObject> m_owner;
    std::unique_ptr<ShortcutsPage> m_page;
    std::unique_ptr<QSignalSpy> m_changed;
};

QTEST_MAIN(TestShortcutsPage)
#include "tst_shortcutspage.moc"
