#include "core/base/log.h"
#include "core/base/redaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class LogTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QByteArray written(const QTemporaryDir &folder)
    {
        QByteArray all;
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile log(file.filePath());
            if (log.open(QIODevice::ReadOnly))
                all += log.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void cleanup() { stopLogging(); }

    void levelsAreKept()
    {
        const QTemporaryDir folder;
        const KnownSecrets secrets;
        QVERIFY(startLogging(folder.path(), LogLevel::Warning, secrets));
        logInfo(u"quiet"_s);
        logWarning(u"limit"_s);
        logError(u"failed"_s);
        stopLogging();
        const QByteArray log = written(folder);
        QVERIFY(!log.contains("quiet") && log.contains("limit") && log.contains("failed"));
    }

    void noKeyReachesTheFile()
    {
        const QTemporaryDir folder;
        KnownSecrets secrets;
        secrets.add("local-server-secret");
        QVERIFY(startLogging(folder.path(), LogLevel::Info, secrets));
        logInfo(u"sent with sk-proj-1234567890abcdef"_s);
        logError(u"refused: local-server-secret"_s);
        qWarning("Qt says Bearer local-server-secret");
        stopLogging();
        const QByteArray log = written(folder);
        QVERIFY(log.contains("Qt says"));
        QVERIFY2(!log.contains("1234567890") && !log.contains("local-server-secret"), log.constData());
    }

    void aWarningOfQtIsNoWarningToTheUser()
    {
        const QTemporaryDir folder;
        const KnownSecrets secrets;
        QVERIFY(startLogging(folder.path(), LogLevel::Info, secrets));
        qWarning("This plugin does not support raise()");
        qCritical("Qt gives up");
        stopLogging();
        const QByteArray log = written(folder);
        QVERIFY(log.contains(" info This plugin") && !log.contains(" warning "));
        QVERIFY(log.contains(" error Qt gives up"));
    }

    void aLineStaysOneLine()
    {
        const QTemporaryDir folder;
        const KnownSecrets secrets;
        QVERIFY(startLogging(folder.path(), LogLevel::Info, secrets));
        logInfo(u"first\nERROR forged"_s);
        stopLogging();
        QCOMPARE(written(folder).count('\n'), 1);
    }

    void theFileIsForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const KnownSecrets secrets;
        QVERIFY(startLogging(folder.path(), LogLevel::Info, secrets));
        const auto permissions = QFile::permissions(QDir(folder.path()).filePath(u"iconwright.log"_s));
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aFolderThatCannotBeWrittenIsAnErrorNotACrash()
    {
        const KnownSecrets secrets;
        const Result<void> started = startLogging(u"/proc/nowhere"_s, LogLevel::Info, secrets);
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::FileNotWritable);
        logInfo(u"dropped"_s);
    }

    void theLogDoesNotGrowWithoutEnd()
    {
        const QTemporaryDir folder;
        const KnownSecrets secrets;
        QVERIFY(startLogging(folder.path(), LogLevel::Info, secrets));
        const QString line(64 * 1024, u'x');
        for (int i = 0; i < 200; ++i)
            logInfo(line);
        stopLogging();
        QVERIFY(written(folder).size() <= 3 * 2'200'000);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
