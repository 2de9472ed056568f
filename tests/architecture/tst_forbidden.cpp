#include "tests/architecture/sourcefiles.h"

#include <QRegularExpression>
#include <QTest>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Ban
{
    QRegularExpression pattern;
    QStringList folders;
    QString reason;
};

const QStringList everywhere { u"core/"_s, u"ui/"_s, u"app/"_s };

const QList<Ban> bans {
    { QRegularExpression(u"\\bQEventLoop\\b"_s), everywhere, u"nested event loop"_s },
    { QRegularExpression(u"\\bwaitForFinished\\("_s), everywhere, u"waiting"_s },
    { QRegularExpression(u"\\b(SIGNAL|SLOT)\\("_s), everywhere, u"string-based connect"_s },
    { QRegularExpression(u"\\b(QThread::u?m?sleep|std::this_thread::sleep_for|usleep)\\b"_s), everywhere,
        u"sleeping"_s },
    { QRegularExpression(u"\\bprocessEvents\\("_s), everywhere, u"nested event loop"_s },
    { QRegularExpression(u"\\bignoreSslErrors\\b|\\bVerifyNone\\b"_s), everywhere,
        u"TLS is always verified"_s },
    { QRegularExpression(u"setInsecureFallback\\(true"_s), everywhere, u"keys only in the keychain"_s },
    { QRegularExpression(u"\\btr\\(|QCoreApplication::translate"_s), { u"core/"_s },
        u"core makes no sentences"_s },
    { QRegularExpression(u"\\bQPixmap\\b"_s), { u"core/"_s }, u"QImage only outside the window"_s },
    { QRegularExpression(u"\\b(TODO|FIXME|XXX)\\b"_s), everywhere, u"unfinished"_s },
    { QRegularExpression(u"\\bclass (?!Q)\\w+(Manager|Helper|Utils|Impl)\\b"_s), everywhere,
        u"a name that says nothing"_s },
    { QRegularExpression(u"\\bfriend class \\w*Test"_s), everywhere, u"tests see what everybody sees"_s },
    { QRegularExpression(u"\\btry\\s*\\{|\\bthrow\\b"_s), { u"core/"_s, u"ui/"_s },
        u"no exceptions in our code"_s },
};

} // namespace

class ForbiddenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileHoldsWhatIsBanned_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : sourceFiles({ u"core"_s, u"ui"_s, u"app"_s }))
            QTest::newRow(qPrintable(file)) << file;
    }

    void noFileHoldsWhatIsBanned()
    {
        QFETCH(QString, file);
        const QStringList lines = linesOf(file);
        for (const Ban &ban : bans) {
            const bool applies = std::any_of(ban.folders.begin(), ban.folders.end(),
                [&file](const QString &folder) { return file.startsWith(folder); });
            for (int i = 0; applies && i < lines.size(); ++i) {
                const bool isComment = lines[i].trimmed().startsWith(u"//");
                QVERIFY2(isComment || !ban.pattern.match(lines[i]).hasMatch(),
                    qPrintable(u"%1:%2: %3: %4"_s.arg(file).arg(i + 1).arg(ban.reason, lines[i].trimmed())));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ForbiddenTest)
#include "tst_forbidden.moc"
