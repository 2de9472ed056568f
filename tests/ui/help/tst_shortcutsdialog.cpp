#include "ui/help/shortcutsdialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <memory>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestShortcutsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_generate = std::make_unique<QAction>(u"&Generate"_s);
        m_generate->setShortcuts(
            { QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) });
        m_export = std::make_unique<QAction>(u"Export…"_s);
        m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
        m_silent = std::make_unique<QAction>(u"Without a key"_s);
        m_dialog = std::make_unique<ShortcutsDialog>();
        m_dialog->setGroups({ { u"File"_s, { m_generate.get(), m_export.get(), m_silent.get() }, {} },
            { u"Gallery"_s, {}, { { u"Rating"_s, u"0 to 5"_s } } } });
        m_dialog->show();
    }

    void everyActionWithAShortcutIsListed()
    {
        QCOMPARE(rows(),
            (QStringList { u"File"_s, u"Generate, Ctrl+Return"_s, u"Export, Ctrl+E"_s, u"Gallery"_s,
                u"Rating, 0 to 5"_s }));
    }

    void searchFindsNamesAndKeys()
    {
        auto *search = m_dialog->findChild<QLineEdit *>(u"searchShortcuts"_s);
        QTest::keyClicks(search, u"ctrl+e"_s);
        QCOMPARE(rows(), (QStringList { u"File"_s, u"Export, Ctrl+E"_s }));
        search->clear();
        QTest::keyClicks(search, u"gall"_s);
        QCOMPARE(rows(), (QStringList { u"Gallery"_s, u"Rating, 0 to 5"_s }));
        QTest::keyClicks(search, u"xyz"_s);
        QVERIFY(rows().isEmpty());
        QVERIFY(m_dialog->findChild<QLabel *>(u"noShortcut"_s)->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(rows().size(), 5);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void aChangedShortcutAndAGoneActionShowAtTheNextOpening()
    {
        m_dialog->hide();
        m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_X));
        m_generate.reset();
        m_dialog->show();
        QCOMPARE(rows().mid(0, 2), (QStringList { u"File"_s, u"Export, Ctrl+X"_s }));
    }

private:
    [[nodiscard]] QStringList rows() const
    {
        const QAbstractItemModel *model = m_dialog->findChild<QListView *>(u"shortcutList"_s)->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            rows << (spoken.isEmpty() ? index.data().toString() : spoken);
        }
        return rows;
    }

    std::unique_ptr<QAction> m_generate;
    std::unique_ptr<QAction> m_export;
    std::unique_ptr<QAction> m_silent;
    std::unique_ptr<ShortcutsDialog> m_dialog;
};

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
