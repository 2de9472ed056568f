#include "tests/architecture/sourcefiles.h"

#include <QRegularExpression>
#include <QTest>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sourceLimit = 400;
constexpr int headerLimit = 200;
constexpr int centerLimit = 300; // main window and application: where every program rots first
constexpr int functionLimit = 60;
constexpr int includeLimit = 25;

int lineLimit(const QString &file)
{
    if (file.endsWith(u"/mainwindow.cpp") || file.endsWith(u"/application.cpp"))
        return centerLimit;
    return file.endsWith(u".h") ? headerLimit : sourceLimit;
}

//! Longest run of lines between a brace that opens at the start of a line (our function style) and its end.
int longestFunction(const QStringList &lines)
{
    int longest = 0;
    int start = -1;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i] == u"{")
            start = i;
        else if (start >= 0 && lines[i].startsWith(u'}')) {
            // A closing brace with a semicolon ends a type, not a function.
            if (lines[i] == u"}")
                longest = std::max(longest, i - start - 1);
            start = -1;
        }
    }
    return longest;
}

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesALongFunction()
    {
        QStringList lines { u"void f()"_s, u"{"_s };
        lines += QStringList(functionLimit + 1, u"    g();"_s);
        lines << u"}"_s;
        QCOMPARE(longestFunction(lines), functionLimit + 1);
    }

    void everyFileIsShortEnough_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : sourceFiles({ u"core"_s, u"ui"_s, u"app"_s }))
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyFileIsShortEnough()
    {
        QFETCH(QString, file);
        const QStringList lines = linesOf(file);
        const auto includes = std::count_if(
            lines.begin(), lines.end(), [](const QString &line) { return line.startsWith(u"#include"); });
        QVERIFY2(lines.size() - 1 <= lineLimit(file),
            qPrintable(u"%1 lines, %2 allowed"_s.arg(lines.size() - 1).arg(lineLimit(file))));
        QVERIFY2(longestFunction(lines) <= functionLimit,
            qPrintable(u"a function of %1 lines"_s.arg(longestFunction(lines))));
        QVERIFY2(includes <= includeLimit, qPrintable(u"%1 includes"_s.arg(includes)));
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
