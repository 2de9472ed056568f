#include "app/windowsession.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences/keyedit.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000;
const QKeySequence newKey(Qt::CTRL | Qt::SHIFT | Qt::Key_G);

} // namespace

//! Keys changed in the preferences count at once, at the next start, and until they are restored.
class ChangedKeysTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<WindowSession> m_session;
    ScriptedPrompts m_prompts;

    bool open()
    {
        QProcessEnvironment variables;
        variables.insert(u"OPENAI_BASE_URL"_s, u"http://127.0.0.1:9/v1"_s);
        variables.insert(u"OPENAI_API_KEY"_s, u"sk-proj-0123456789abcdef"_s);
        m_session = std::make_unique<WindowSession>(m_folder.path(), variables, m_prompts);
        const QFuture<Result<void>> opened = m_session->open();
        return QTest::qWaitFor([&opened] { return opened.isFinished(); }, patience) && opened.result();
    }
    [[nodiscard]] QList<QKeySequence> keysOf(const QString &command) const
    {
        return m_session->window()->findChild<QAction *>(command)->shortcuts();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        applyTheme(*qApp, Theme::Light);
    }
    void cleanup() { m_session.reset(); }

    void aChangedKeyCountsAtOnceAndAtTheNextStart()
    {
        QVERIFY(open());
        const QList<QKeySequence> usual = keysOf(u"generate"_s);
        m_session->window()->preferences().open();
        auto *edit = m_session->window()->findChild<KeyEdit *>(u"keys-generate"_s);
        QTest::keyClick(edit, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(keysOf(u"generate"_s), QList { newKey });
        m_session.reset();

        QVERIFY(open());
        QCOMPARE(keysOf(u"generate"_s), QList { newKey });
        m_session->window()->preferences().open();
        m_session->window()->findChild<QAbstractButton *>(u"restoreKeys-generate"_s)->click();
        QCOMPARE(keysOf(u"generate"_s), usual);
    }

    void everyCommandHasAFieldForItsKeys()
    {
        QVERIFY(open());
        m_session->window()->preferences().open();
        for (const QString &command :
            { u"newForm"_s, u"search"_s, u"shortcuts"_s, u"exportIcons"_s, u"rerollIcons"_s, u"undo"_s })
            QVERIFY2(m_session->window()->findChild<KeyEdit *>(u"keys-"_s + command), qPrintable(command));
    }

    //! A key that two commands have calls neither.
    void noUsualKeyBelongsToTwoCommands()
    {
        QVERIFY(open());
        m_session->window()->preferences().open();
        QMap<QKeySequence, QString> owners;
        for (const KeyEdit *edit : m_session->window()->findChildren<KeyEdit *>())
            for (const QKeySequence &keys : keysOf(edit->objectName().mid(5))) {
                QVERIFY2(!owners.contains(keys), qPrintable(keys.toString()));
                owners.insert(keys, edit->objectName());
            }
    }
};

QTEST_MAIN(ChangedKeysTest)
#include "tst_changedkeys.moc"
