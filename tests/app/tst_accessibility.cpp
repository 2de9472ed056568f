#include "tests/app/accessibilitywalk.h"
#include "tests/screens/stage.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextStream>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

//! Walks the accessibility tree of every window: no control without a name, none that the keyboard cannot
//! reach. The table of what was found is left beside the test, accessibility.tsv.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        m_table.setFileName(QStringLiteral(ICONWRIGHT_TABLE));
        QVERIFY(m_table.open(QIODevice::WriteOnly | QIODevice::Text));
        QTextStream(&m_table) << "screen\trole\tname\tkeyboard\tobject\n";
        m_stage
            = std::make_unique<Stage>(QString(), Look { u"light"_s, u"light"_s, u"en"_s }, m_server, false);
    }

    void cleanupTestCase() { m_stage.reset(); }

    void theWindowAtItsFirstStart() { check(u"first start"_s, m_stage->window()); }

    void theWindowWithIcons()
    {
        m_stage->fillLibrary();
        GalleryView &view = m_stage->window().gallery().view();
        view.setCurrentIndex(view.model()->index(1, 0));
        m_stage->settle();
        check(u"create"_s, m_stage->window());
    }

    void theLibraryWithASelection()
    {
        trigger(u"showLibrary"_s);
        m_stage->window().gallery().view().selectAll();
        m_stage->settle();
        check(u"library, all selected"_s, m_stage->window());
        m_stage->window().gallery().view().clearSelection();
        trigger(u"showCreate"_s);
    }

    void exporting()
    {
        m_stage->window().findChild<QPushButton *>(u"export"_s)->click();
        checkDialog(u"export"_s);
    }

    void preferences()
    {
        trigger(u"preferences"_s);
        QWidget *dialog = m_stage->dialog();
        QVERIFY(dialog);
        auto *pages = dialog->findChild<QListView *>();
        QVERIFY(pages && pages->model()->rowCount() >= 7);
        for (int row = 0; row < pages->model()->rowCount(); ++row) {
            pages->setCurrentIndex(pages->model()->index(row, 0));
            m_stage->settle();
            check(u"preferences, "_s + pages->currentIndex().data().toString(), *dialog);
        }
        dialog->close();
    }

    void otherWindows_data()
    {
        QTest::addColumn<QString>("command");
        for (const auto *command : { "statistics", "log", "shortcuts", "about" })
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void otherWindows()
    {
        QFETCH(QString, command);
        trigger(command);
        checkDialog(command);
    }

    //! What has no button is in a menu, and every menu opens with F10 and arrows.
    void everyActionHasAKeyOrAMenu()
    {
        const auto menus = m_stage->window().findChildren<QMenu *>();
        QSet<const QAction *> listed;
        for (const QMenu *menu : menus)
            for (const QAction *action : menu->actions())
                listed.insert(action);
        for (const QAction *action : m_stage->window().findChildren<QAction *>()) {
            const bool ofField = qobject_cast<QLineEdit *>(action->parent()); // its sign, or what Esc does
            if (ofField || action->isSeparator() || action->text().isEmpty())
                continue;
            const bool reachable = listed.contains(action) || !action->shortcut().isEmpty();
            QTextStream(&m_table) << "actions\tAction\t" << action->text() << '\t'
                                  << (listed.contains(action) ? "menu " : "") << action->shortcut().toString()
                                  << '\t' << action->objectName() << '\n';
            QVERIFY2(reachable, qPrintable(action->objectName() + u": "_s + action->text()));
        }
    }

private:
    void trigger(const QString &command)
    {
        auto *action = m_stage->window().findChild<QAction *>(command);
        QVERIFY(action);
        action->trigger();
        m_stage->settle();
    }

    void checkDialog(const QString &screen)
    {
        m_stage->settle();
        QWidget *dialog = m_stage->dialog();
        QVERIFY(dialog);
        check(screen, *dialog);
        dialog->close();
        m_stage->settle();
    }

    void check(const QString &screen, QWidget &window)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QList<Control> controls = controlsIn(window);
        QVERIFY(!controls.isEmpty());
        QStringList faults;
        QTextStream table(&m_table);
        for (const Control &control : controls) {
            table << screen << '\t' << control.role << '\t' << control.name << '\t' << control.keyboard
                  << '\t' << control.object << '\n';
            if (control.name.trimmed().isEmpty() || control.keyboard.isEmpty())
                faults << control.role + u" \""_s + control.name + u"\" ["_s + control.keyboard + u"] "_s
                        + control.object;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(screen + u":\n"_s + faults.join(u'\n')));
    }

    ImageServer m_server;
    QFile m_table;
    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
