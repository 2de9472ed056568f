#include "ui/help/aboutdialog.h"
#include "ui/help/systemfacts.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTest>
#include <QTextBrowser>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionAndLicensesAreShown()
    {
        AboutDialog dialog(u"1.2.3"_s);
        dialog.show();
        QCOMPARE(dialog.findChild<QLabel *>(u"nameAndVersion"_s)->text(), u"Iconwright 1.2.3"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"license"_s)->text().contains(u"gpl-3.0"_s));
        const QString used = dialog.findChild<QTextBrowser *>(u"components"_s)->toPlainText();
        for (const QString &name : { u"Qt"_s, u"SQLite"_s, u"spdlog"_s, u"Material Design Icons"_s })
            QVERIFY2(used.contains(name), qPrintable(name));
    }

    void everyLibraryThatIsLinkedIsNamed()
    {
        QFile file(QStringLiteral(ICONWRIGHT_SOURCE_DIR "/CMakeLists.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString build = QString::fromUtf8(file.readAll());
        static const QRegularExpression library(
            u"find_package\\((\\w+)|pkg_check_modules\\(\\w+ REQUIRED IMPORTED_TARGET ([a-z]+)"_s);
        QStringList names;
        for (auto match = library.globalMatch(build); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            names << found.captured(found.hasCaptured(2) ? 2 : 1).replace(u"Qt6"_s, u"Qt"_s);
        }
        names.removeAll(u"PkgConfig"_s);
        QVERIFY(names.size() >= 7);
        for (const QString &name : std::as_const(names))
            QVERIFY2(licensesText().contains(name, Qt::CaseInsensitive), qPrintable(name));
    }

    void factsAreCopiedWithoutAnythingPersonal()
    {
        qputenv("OPENAI_API_KEY", "sk-secret");
        AboutDialog dialog(u"1.2.3"_s);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"copyFacts"_s), Qt::LeftButton);
        const QString facts = QGuiApplication::clipboard()->text();
        QVERIFY(facts.startsWith(u"Iconwright 1.2.3\nQt 6"_s));
        QVERIFY(!facts.contains(u"sk-secret"_s));
        QVERIFY(!facts.contains(QDir::homePath()));
        QVERIFY(!facts.contains(QSysInfo::machineHostName()));
        qunsetenv("OPENAI_API_KEY");
    }

    void itCloses()
    {
        AboutDialog dialog(u"1.2.3"_s);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"closeAbout"_s), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
