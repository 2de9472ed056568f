#include "tests/app/program.h"
#include "tests/support/imageserver.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

//! One system call as strace wrote it; begun and ended by line, because threads interleave.
struct Call
{
    QString text; //!< "fsync(5</profile/originals/incoming/paid-1-1>) = 0"
    int begun = 0;
    int ended = 0;
};

//! The calls that succeeded, in the order in which they ended.
QList<Call> callsIn(const QString &path)
{
    static const QRegularExpression line(u"^(\\d+) +(.*)$"_s);
    static const QRegularExpression resumed(u"^<\\.\\.\\. \\w+ resumed>(.*)$"_s);
    constexpr QLatin1String unfinished(" <unfinished ...>");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, Call> open; // by thread
    QList<Call> calls;
    for (int number = 1; !file.atEnd(); ++number) {
        const auto parts = line.match(QString::fromUtf8(file.readLine()).trimmed());
        const QString thread = parts.captured(1);
        QString text = parts.captured(2);
        if (text.endsWith(unfinished)) {
            open.insert(thread, { text.chopped(unfinished.size()), number, 0 });
            continue;
        }
        Call call { text, number, number };
        if (const auto rest = resumed.match(text); rest.hasMatch()) {
            call = open.take(thread);
            call.text += rest.captured(1);
            call.ended = number;
        }
        if (!call.text.contains(u"= -1 "_s))
            calls << call;
    }
    return calls;
}

} // namespace

//! What must be on the disk before the next thing is done, seen from outside the program. Were one of these
//! left out, no test of the results would notice before the power fails.
class WriteOrderTest : public QObject
{
    Q_OBJECT

private:
    QList<Call> m_calls;

    //! Index of the first call that matches and began after `after` ended; -1: none.
    [[nodiscard]] qsizetype next(qsizetype after, const QString &pattern) const
    {
        const QRegularExpression expression(pattern);
        const int from = after < 0 ? 0 : m_calls[after].ended;
        for (qsizetype i = after + 1; i < m_calls.size(); ++i)
            if (m_calls[i].begun > from && expression.match(m_calls[i].text).hasMatch())
                return i;
        return -1;
    }

    //! Index of the last call that matches and ended before `before` began; -1: none.
    [[nodiscard]] qsizetype last(qsizetype before, const QString &pattern) const
    {
        const QRegularExpression expression(pattern);
        for (qsizetype i = m_calls.size() - 1; i >= 0; --i)
            if (m_calls[i].ended < m_calls[before].begun && expression.match(m_calls[i].text).hasMatch())
                return i;
        return -1;
    }

    const QString m_commit = u"^f(data)?sync\\(\\d+<[^>]*library\\.sqlite-wal>"_s;
    const QString m_walWrite = u"^pwrite64\\(\\d+<[^>]*library\\.sqlite-wal>"_s;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            QSKIP("strace is not installed: packaging/install-dependencies test");
        ImageServer server;
        Program program;
        program.set(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
        program.set(u"OPENAI_API_KEY"_s, u"sk-proj-Secret0123456789abcdef"_s);
        const QString trace = program.path(u"trace"_s);
        const ProgramResult result = program.runUnder(
            { u"strace"_s, u"-f"_s, u"-y"_s, u"-s"_s, u"48"_s, u"-o"_s, trace, u"-e"_s,
                u"trace=openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink,ftruncate,"
                "sendto,writev,sendmsg"_s },
            { u"generate"_s, u"--provider"_s, u"openai"_s, u"--category"_s, u"tools"_s });
        if (result.err.contains("ptrace") || result.err.contains("Operation not permitted"))
            QSKIP("this system forbids ptrace, so strace cannot watch the program");
        QVERIFY2(result.status == 0, told(result).constData());
        QCOMPARE(server.answers(), 1);
        m_calls = callsIn(trace);
        QVERIFY(m_calls.size() > 20);
    }

    void theLedgerIsOnTheDiskBeforeAnythingIsSent()
    {
        const qsizetype sent = next(-1, u"^(write|sendto|writev|sendmsg)\\(.*POST /v1/images"_s);
        QVERIFY(sent >= 0);
        const qsizetype place = next(-1, u"^openat\\(.*/originals/incoming/paid-"_s);
        QVERIFY(place >= 0 && place < sent);
        const qsizetype committed = last(sent, m_commit);
        QVERIFY2(committed > place, "nothing was committed between the place for the answer and the request");
        QVERIFY2(last(sent, m_walWrite) < committed, "the ledger was written, but not synced");
    }

    void aPictureIsSafeBeforeTheNextStep()
    {
        const QList<QPair<QString, const char *>> steps {
            { u"^write\\(\\d+<[^>]*/originals/incoming/paid-"_s, "the picture is written" },
            { u"^fsync\\(\\d+<[^>]*/originals/incoming/paid-"_s, "its bytes are synced" },
            { u"^fsync\\(\\d+<[^>]*/originals/incoming>"_s, "its name is synced" },
            { m_walWrite, "the ledger says received" },
            { m_commit, "and is committed" },
            { u"^rename.*/originals/incoming/paid-.*/originals/[0-9a-f]{2}/"_s, "it gets its last name" },
            { u"^fsync\\(\\d+<[^>]*/originals/[0-9a-f]{2}>"_s, "which is synced" },
            { u"^fsync\\(\\d+<[^>]*/originals>"_s, "with the folder above" },
            { u"^fsync\\(\\d+<[^>]*/originals/incoming>"_s, "and the folder it left" },
            { m_walWrite, "the library knows it" },
            { m_commit, "and is committed" },
        };
        qsizetype at = -1;
        for (const auto &[pattern, what] : steps) {
            const qsizetype found = next(at, pattern);
            QVERIFY2(found > at, what);
            at = found;
        }
    }

    void noByteOfThePictureIsWrittenAfterItIsSynced()
    {
        const qsizetype synced = next(-1, u"^fsync\\(\\d+<[^>]*/originals/incoming/paid-"_s);
        QVERIFY(synced >= 0);
        QCOMPARE(next(synced, u"^(write|pwrite64|ftruncate)\\(\\d+<[^>]*/originals/incoming/paid-"_s),
            qsizetype(-1));
        QCOMPARE(next(-1, u"^unlink\\(.*/originals/"_s), qsizetype(-1));
    }
};

QTEST_GUILESS_MAIN(WriteOrderTest)
#include "tst_writeorder.moc"
