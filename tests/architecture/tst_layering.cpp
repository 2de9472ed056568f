#include "tests/architecture/sourcefiles.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

//! One folder: which of our folders its files may include besides their own, and which Qt modules they must
//! not see.
struct Rule
{
    QString folder;
    QStringList mayInclude;
    QStringList forbiddenQt;
};

const QStringList noWidgets { u"QtWidgets"_s };
const QStringList noWidgetsNetworkSql { u"QtWidgets"_s, u"QtNetwork"_s, u"QtSql"_s };
const QStringList noNetworkSql { u"QtNetwork"_s, u"QtSql"_s };

//! Longest prefix wins. A file without a rule fails: a new folder must be thought about.
const QList<Rule> rules {
    { u"core/base/"_s, {}, noWidgetsNetworkSql },
    { u"core/settings/"_s, { u"core/base/"_s }, noWidgetsNetworkSql },
    { u"core/catalog/"_s, { u"core/base/"_s }, noWidgetsNetworkSql },
    { u"core/prompt/"_s, { u"core/base/"_s, u"core/catalog/"_s }, noWidgetsNetworkSql },
    { u"core/secrets/"_s, { u"core/base/"_s }, noWidgetsNetworkSql },
    { u"core/imaging/"_s, { u"core/base/"_s }, noWidgetsNetworkSql },
    { u"core/throttle/"_s, { u"core/base/"_s }, noWidgetsNetworkSql },
    { u"core/provider/"_s, { u"core/base/"_s }, noWidgetsNetworkSql },
    { u"core/provider/openai/"_s,
        { u"core/base/"_s, u"core/catalog/"_s, u"core/imaging/"_s, u"core/provider/"_s },
        { u"QtWidgets"_s, u"QtSql"_s } },
    { u"core/provider/offline/"_s,
        { u"core/base/"_s, u"core/catalog/"_s, u"core/imaging/"_s, u"core/provider/"_s },
        noWidgetsNetworkSql },
    { u"core/library/"_s, { u"core/base/"_s, u"core/imaging/"_s }, { u"QtWidgets"_s, u"QtNetwork"_s } },
    { u"core/queue/"_s,
        { u"core/base/"_s, u"core/catalog/"_s, u"core/prompt/"_s, u"core/provider/"_s, u"core/throttle/"_s,
            u"core/library/"_s, u"core/imaging/"_s },
        { u"QtWidgets"_s, u"QtNetwork"_s } },
    { u"core/exporting/"_s, { u"core/base/"_s, u"core/imaging/"_s, u"core/library/"_s },
        noWidgetsNetworkSql },
    { u"ui/"_s, { u"core/"_s, u"ui/"_s }, noNetworkSql },
    { u"app/"_s, { u"core/"_s, u"ui/"_s, u"app/"_s }, {} },
};

const Rule *ruleOf(const QString &file)
{
    const Rule *best = nullptr;
    for (const Rule &rule : rules)
        if (file.startsWith(rule.folder) && (!best || rule.folder.size() > best->folder.size()))
            best = &rule;
    return best;
}

//! The Qt module of an include: "QtWidgets/QWidget" says it, "QWidget" is looked up among the installed
//! headers.
QString qtModuleOf(const QString &include)
{
    const qsizetype slash = include.indexOf(u'/');
    if (slash > 0)
        return include.left(slash);
    for (const QString &module : { u"QtWidgets"_s, u"QtNetwork"_s, u"QtSql"_s })
        if (QFile::exists(QStringLiteral(QT_HEADERS) + u'/' + module + u'/' + include))
            return module;
    return {};
}

bool mayInclude(const Rule &rule, const QString &include)
{
    if (include.startsWith(rule.folder) && ruleOf(include) == &rule)
        return true;
    const Rule *target = ruleOf(include);
    return std::any_of(rule.mayInclude.begin(), rule.mayInclude.end(), [&](const QString &prefix) {
        // "core/provider/" allows the interface, not the providers below it; "core/" allows all of core.
        return include.startsWith(prefix) && (!target || target->folder == prefix || prefix.count(u'/') == 1);
    });
}

QStringList violations(const QString &file, const Rule &rule)
{
    static const QRegularExpression directive(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QStringList found;
    const QStringList lines = linesOf(file);
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = directive.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString include = match.captured(2);
        if (include.startsWith(u"moc_"))
            continue;
        const bool isOurs = match.captured(1) == u"\"";
        if (isOurs ? !mayInclude(rule, include) : rule.forbiddenQt.contains(qtModuleOf(include)))
            found << u"%1:%2 must not include %3"_s.arg(file).arg(i + 1).arg(include);
    }
    return found;
}

} // namespace

class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheInstalledHeadersOfQt()
    {
        QCOMPARE(qtModuleOf(u"QWidget"_s), u"QtWidgets"_s);
        QCOMPARE(qtModuleOf(u"QSqlQuery"_s), u"QtSql"_s);
        QCOMPARE(qtModuleOf(u"QNetworkReply"_s), u"QtNetwork"_s);
        QCOMPARE(qtModuleOf(u"QStringView"_s), QString());
    }

    void seesPlantedFaults()
    {
        QVERIFY(!mayInclude(*ruleOf(u"core/base/error.h"_s), u"core/catalog/catalog.h"_s));
        QVERIFY(!mayInclude(*ruleOf(u"core/queue/batch.h"_s), u"core/provider/openai/openaiprovider.h"_s));
        QVERIFY(!mayInclude(*ruleOf(u"core/queue/batch.h"_s), u"ui/gallery/galleryview.h"_s));
        QVERIFY(!mayInclude(*ruleOf(u"ui/gallery/galleryview.h"_s), u"app/application.h"_s));
        QVERIFY(mayInclude(*ruleOf(u"core/provider/offline/a.h"_s), u"core/provider/imageprovider.h"_s));
        QVERIFY(mayInclude(*ruleOf(u"ui/gallery/a.h"_s), u"core/queue/batch.h"_s));
    }

    void everyFileKeepsItsLayer_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : sourceFiles({ u"core"_s, u"ui"_s, u"app"_s }))
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyFileKeepsItsLayer()
    {
        QFETCH(QString, file);
        const Rule *rule = ruleOf(file);
        QVERIFY2(rule, "no rule for this folder: add one to the table above");
        const QStringList found = violations(file, *rule);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
