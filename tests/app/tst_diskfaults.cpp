#include "tests/app/witness.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int icons = 2;
constexpr int points = 16; // of a usual run, spread over all changes of files
constexpr int longestRun = 30'000; // ms

//! One run of the program whose files cannot be changed any more from the `at`-th change on.
class FaultyRun
{
public:
    FaultyRun()
    {
        useServer(m_program, m_server);
        m_program.set(u"LD_PRELOAD"_s, QStringLiteral(ICONWRIGHT_DISKFAULTS));
        m_program.set(u"ICONWRIGHT_FAULT_FOLDER"_s, m_program.profile());
        m_program.set(u"ICONWRIGHT_FAULT_COUNT"_s, m_program.path(u"changes"_s));
    }

    //! How many changes there are when all goes well; 0: preloading does not work here.
    [[nodiscard]] int changes() const
    {
        if (m_program.run(generateIcons(icons, 1)).status != 0)
            return 0;
        QFile file(m_program.path(u"changes"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toInt() : 0;
    }

    [[nodiscard]] Witness run(const QString &fault, int at)
    {
        m_program.set(u"ICONWRIGHT_FAULT"_s, fault);
        m_program.set(u"ICONWRIGHT_FAULT_AT"_s, QString::number(at));
        runUntilItGivesUp();
        m_program.set(u"LD_PRELOAD"_s, {});
        // Before the batch was written there is nothing to go on with.
        const bool hasBatch = !m_program.run({ u"batches"_s, u"--json"_s }).objects().isEmpty();
        m_result = m_program.run(
            hasBatch ? QStringList { u"batches"_s, u"--resume"_s, u"--json"_s } : generateIcons(icons, 1));
        return witness(icons, m_server, m_program);
    }

    [[nodiscard]] const ProgramResult &result() const { return m_result; }
    [[nodiscard]] bool hung() const { return m_hung; } //!< and said nothing of it

private:
    //! A disk that takes nothing is waited for: then it is killed, which is the worst that can happen to it.
    void runUntilItGivesUp()
    {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        QByteArray said;
        QObject::connect(&process, &QProcess::readyReadStandardError, &process, [&] {
            said += process.readAllStandardError();
            if (said.contains("Ctrl+C gives up"))
                process.kill();
        });
        m_program.start(process, generateIcons(icons, 1));
        if (finished.isEmpty() && !finished.wait(longestRun))
            m_hung = true;
        process.kill();
        process.waitForFinished();
    }

    ImageServer m_server;
    Program m_program;
    ProgramResult m_result;
    bool m_hung = false;
};

} // namespace

//! The disk is full at, or the process killed before, each change of a file: nothing is lost, nothing sent
//! twice, and the next start goes on. ICONWRIGHT_EACH_WRITE: at each, not at some.
class DiskFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_changes = FaultyRun().changes();
        if (m_changes == 0)
            QSKIP("LD_PRELOAD does nothing here");
        QVERIFY(m_changes > 20);
    }

    void nothingIsLostWhereverItHappens_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("full") << u"full"_s;
        QTest::newRow("kill") << u"kill"_s;
    }

    void nothingIsLostWhereverItHappens()
    {
        QFETCH(QString, fault);
        const int step
            = qEnvironmentVariableIsSet("ICONWRIGHT_EACH_WRITE") ? 1 : std::max(1, m_changes / points);
        qInfo("%d changes; %s at change, status after, %s", m_changes, qPrintable(fault),
            Witness::heading().constData());
        int bad = 0;
        for (int at = 1; at <= m_changes; at += step) {
            FaultyRun run;
            const Witness seen = run.run(fault, at);
            const int status = run.result().status;
            const bool isGood
                = seen.isGood() && (status == 0 || status == 1) && seen.unclear <= 1 && !run.hung();
            qInfo("%4d %2d %s %s %s", at, status, seen.line().constData(), isGood ? "" : "BAD",
                isGood ? "" : run.result().err.constData());
            bad += isGood ? 0 : 1;
        }
        QCOMPARE(bad, 0);
    }

private:
    int m_changes = 0;
};

QTEST_GUILESS_MAIN(DiskFaultsTest)
#include "tst_diskfaults.moc"
