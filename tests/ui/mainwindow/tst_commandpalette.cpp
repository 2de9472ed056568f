#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/commands.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

//! The German words as they stand in the source, without plurals.
class German final : public QTranslator
{
public:
    German()
    {
        QFile file(QStringLiteral(ICONWRIGHT_SOURCE_DIR "/translations/iconwright_de.ts"));
        if (file.open(QIODevice::ReadOnly))
            read(QXmlStreamReader(&file));
    }

    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return m_words.value(QLatin1StringView(context) + u'/' + QString::fromUtf8(source));
    }

private:
    void read(QXmlStreamReader &&xml)
    {
        QString context;
        QString source;
        while (xml.readNextStartElement() || !xml.atEnd()) {
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"translation")
                m_words.insert(
                    context + u'/' + source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }

    QHash<QString, QString> m_words;
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private:
    QWidget m_window;
    Commands m_commands;

private Q_SLOTS:
    void initTestCase()
    {
        m_window.resize(1280, 800);
        m_window.show();
    }

    void everyCommandHasAWordAndNoShortcutTwice()
    {
        QSet<QKeySequence> seen;
        for (const QAction *action : m_commands.actions()) {
            QVERIFY(!action->text().isEmpty());
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!seen.contains(keys), qPrintable(keys.toString()));
                seen.insert(keys);
            }
        }
    }

    void everyCommandIsTranslatedInMenusShortcutsAndPalette()
    {
        German german;
        QVERIFY(QCoreApplication::installTranslator(&german));
        const Commands commands;
        QCoreApplication::removeTranslator(&german);
        const QList<QAction *> english = m_commands.actions();
        const QList<QAction *> translated = commands.actions();
        QCOMPARE(translated.first()->text(), u"Neues Formular"_s);
        int same = 0;
        for (qsizetype i = 0; i < english.size(); ++i)
            same += english[i]->text() == translated[i]->text() ? 1 : 0;
        QCOMPARE(same, 0);
    }

    void wordsInAnyOrderFindACommandAndReturnDoesIt()
    {
        CommandPalette palette(&m_window);
        QSignalSpy triggered(&m_commands.action(Command::Batches), &QAction::triggered);
        palette.open(m_commands.actions());
        auto *field = palette.findChild<QLineEdit *>(u"commandField"_s);
        auto *list = palette.findChild<QListView *>(u"commandList"_s);
        QTest::keyClicks(field, u"batch open"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
        QVERIFY(!palette.isVisible());
    }

    void arrowsChooseAnother()
    {
        CommandPalette palette(&m_window);
        palette.open(m_commands.actions());
        auto *field = palette.findChild<QLineEdit *>(u"commandField"_s);
        auto *list = palette.findChild<QListView *>(u"commandList"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 0);
    }

    void whatCannotBeDoneNowIsNotOffered()
    {
        CommandPalette palette(&m_window);
        m_commands.action(Command::Preferences).setEnabled(false);
        palette.open(m_commands.actions());
        const auto *model = palette.findChild<QListView *>(u"commandList"_s)->model();
        QCOMPARE(model->rowCount(), m_commands.actions().size() - 1);
        m_commands.action(Command::Preferences).setEnabled(true);
    }

    void nonsenseFindsNothingAndReturnDoesNothing()
    {
        CommandPalette palette(&m_window);
        palette.open(m_commands.actions());
        auto *field = palette.findChild<QLineEdit *>(u"commandField"_s);
        QTest::keyClicks(field, u"(*xq["_s);
        QCOMPARE(palette.findChild<QListView *>(u"commandList"_s)->model()->rowCount(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette.isVisible());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
