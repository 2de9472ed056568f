#include "ui/help/logmodel.h"
#include "ui/help/logtail.h"
#include "ui/help/logwindow.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray line(int number, const char *severity = "info")
{
    return QByteArray("2026-11-22T19:07:45.") + QByteArray::number(number % 1000).rightJustified(3, '0')
        + "+00:00 " + severity + " line " + QByteArray::number(number) + '\n';
}

} // namespace

class TestLogWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void linesAreTakenApart()
    {
        const LogLine parsed = LogLine::parse(u"2026-11-22T19:07:45.123+00:00 warning two words"_s);
        QCOMPARE(parsed.time, u"2026-11-22T19:07:45.123+00:00"_s);
        QCOMPARE(parsed.severity, LogSeverity::Warning);
        QCOMPARE(parsed.text, u"two words"_s);
        QCOMPARE(parsed.whole(), u"2026-11-22T19:07:45.123+00:00 warning two words"_s);
        QCOMPARE(LogLine::parse(u"something else"_s).text, u"something else"_s);
        QCOMPARE(LogLine::parse({}).text, QString());
    }

    void theModelKeepsTheLastFiveThousand()
    {
        LogModel model;
        const QAbstractItemModelTester tester(&model);
        QStringList lines;
        for (int i = 0; i < 3000; ++i)
            lines << QString::fromLatin1(line(i)).trimmed();
        model.append(lines);
        model.append(lines);
        QCOMPARE(model.rowCount(), LogModel::mostLines);
        QCOMPARE(model.index(0, 0).data().toString(), u"line 1000"_s);
        model.append(lines + lines + lines);
        QCOMPARE(model.rowCount(), LogModel::mostLines);
        QCOMPARE(model.index(4999, 0).data().toString(), u"line 2999"_s);
    }

    void theFileIsReadAndFollowed()
    {
        LogTail tail(path());
        QStringList read;
        connect(&tail, &LogTail::linesRead, this, [&read](const QStringList &lines) { read << lines; });
        tail.start(); // the file comes later
        write(line(1) + line(2).chopped(3));
        QTRY_COMPARE(read.size(), 1);
        write(line(2).right(3) + line(3));
        QTRY_COMPARE(read.size(), 3);
        QCOMPARE(read.at(1), QString::fromLatin1(line(2)).trimmed());
    }

    void linesWrittenJustBeforeTheFileIsPutAsideAreNotLost()
    {
        LogTail tail(path());
        QStringList read;
        connect(&tail, &LogTail::linesRead, this, [&read](const QStringList &lines) { read << lines; });
        write(line(1));
        tail.start();
        QTRY_COMPARE(read.size(), 1);
        write(line(2) + line(3));
        QVERIFY(QFile::rename(path(), m_folder->filePath(u"iconwright.1.log"_s)));
        write(line(4) + line(5));
        QTRY_COMPARE(read.size(), 5);
        QCOMPARE(read.last(), QString::fromLatin1(line(5)).trimmed());
        QVERIFY(read.at(2).endsWith(u"line 3"_s));
    }

    void aLargeFileIsReadFromNearItsEndInSlices()
    {
        QByteArray bytes;
        for (int i = 0; bytes.size() < 2'000'000; ++i)
            bytes += line(i);
        write(bytes);
        LogTail tail(path());
        const QSignalSpy spy(&tail, &LogTail::linesRead);
        tail.start();
        QTRY_VERIFY(!spy.isEmpty() && spy.last().first().toStringList().last() == lastOf(bytes));
        QVERIFY(spy.size() >= 16);
        qsizetype count = 0;
        for (const QList<QVariant> &arguments : spy)
            count += arguments.first().toStringList().size();
        QVERIFY(count < bytes.count('\n') * 6 / 10);
        QVERIFY(spy.first().first().toStringList().first().startsWith(u"2026-"_s)); // no half line
    }

    void bytesWithoutALineEndDoNotFillTheMemory()
    {
        write(QByteArray(3'000'000, 'x'));
        write("\n" + line(1));
        LogTail tail(path());
        const QSignalSpy spy(&tail, &LogTail::linesRead);
        tail.start();
        QTRY_VERIFY(!spy.isEmpty());
        for (const QString &text : spy.last().first().toStringList())
            QVERIFY(text.size() <= 64 * 1024);
    }

    void theWindowFiltersAndSearches()
    {
        write(line(1) + line(2, "warning") + line(3, "error") + line(4, "warning"));
        LogWindow window(path());
        window.show();
        const QAbstractItemModel *model = view(window).model();
        QTRY_COMPARE(model->rowCount(), 4);
        window.findChild<QComboBox *>(u"logSeverity"_s)->setCurrentIndex(1);
        QCOMPARE(model->rowCount(), 3);
        window.findChild<QComboBox *>(u"logSeverity"_s)->setCurrentIndex(2);
        QCOMPARE(model->rowCount(), 1);
        window.findChild<QComboBox *>(u"logSeverity"_s)->setCurrentIndex(0);
        QTest::keyClicks(window.findChild<QLineEdit *>(u"searchLog"_s), u"LINE 2"_s);
        QCOMPARE(model->rowCount(), 1);
        QTest::keyClicks(window.findChild<QLineEdit *>(u"searchLog"_s), u"zz"_s);
        QCOMPARE(model->rowCount(), 0);
        QCOMPARE(window.findChild<QLabel *>(u"logState"_s)->text(), u"No line matches."_s);
        QTest::keyClick(window.findChild<QLineEdit *>(u"searchLog"_s), Qt::Key_Escape);
        QCOMPARE(model->rowCount(), 4);
        QVERIFY(window.isVisible());
    }

    void linesAreCopied()
    {
        write(line(1) + line(2) + line(3));
        LogWindow window(path());
        window.show();
        QTRY_COMPARE(view(window).model()->rowCount(), 3);
        auto *copy = window.findChild<QPushButton *>(u"copyLog"_s);
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().toLatin1() + '\n', line(1) + line(2) + line(3));
        view(window).setCurrentIndex(view(window).model()->index(1, 0));
        QCOMPARE(copy->text(), u"Copy selected lines"_s);
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().toLatin1() + '\n', line(2));
    }

    void theViewFollowsWhileItIsAtTheEnd()
    {
        QByteArray bytes;
        for (int i = 0; i < 200; ++i)
            bytes += line(i);
        write(bytes);
        LogWindow window(path());
        window.show();
        QScrollBar *bar = view(window).verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        write(line(200));
        QTRY_COMPARE(view(window).model()->rowCount(), 201);
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->setValue(3);
        write(line(201));
        QTRY_COMPARE(view(window).model()->rowCount(), 202);
        QCOMPARE(bar->value(), 3);
    }

    void aBatchIsNamedByEightLettersAndInFullInTheToolTip()
    {
        const QString id = u"5f3c1d2e-0a1b-4c2d-8e3f-0123456789ab"_s;
        write("2026-11-22T19:07:45.123+00:00 info batch " + id.toLatin1() + " is done\n");
        LogWindow window(path());
        window.show();
        const QAbstractItemModel *model = view(window).model();
        QTRY_COMPARE(model->rowCount(), 1);
        const QModelIndex first = model->index(0, 0);
        QCOMPARE(first.data().toString(), u"batch 5f3c1d2e is done"_s);
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains(id));
    }

    void linesLookTheSameInAWindowFromRightToLeft()
    {
        write(line(1) + line(2, "warning") + line(3, "error"));
        const auto picture = [this] {
            LogWindow window(path());
            window.resize(700, 400);
            window.show();
            [&] { QTRY_COMPARE(view(window).model()->rowCount(), 3); }();
            return view(window).viewport()->grab().toImage();
        };
        const QImage usual = picture();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = picture();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored, usual);
    }

    void theFolderIsAskedFor()
    {
        LogWindow window(path());
        window.show();
        const QSignalSpy asked(&window, &LogWindow::openFolderRequested);
        QTest::mouseClick(window.findChild<QPushButton *>(u"openLogFolder"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), m_folder->path());
        QCOMPARE(window.findChild<QLabel *>(u"logState"_s)->text(), u"Nothing was written yet."_s);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"iconwright.log"_s); }
    [[nodiscard]] static QListView &view(const LogWindow &window)
    {
        return *window.findChild<QListView *>(u"logLines"_s);
    }
    [[nodiscard]] static QString lastOf(const QByteArray &bytes)
    {
        return QString::fromLatin1(bytes.trimmed().mid(bytes.trimmed().lastIndexOf('\n') + 1));
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestLogWindow)
#include "tst_logwindow.moc"
