#include "tests/app/witness.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int icons = 12;
constexpr int inFlight = 5; // as `batches --resume` has it
constexpr int longestPause = 60; // ms from an arrival to the kill
constexpr int mostKills = 3; // of one batch
constexpr int longestRun = 120'000; // ms

//! A batch that is killed at random moments, taken up, killed again, and at last left in peace.
class KilledBatch
{
public:
    explicit KilledBatch(QRandomGenerator &random)
        : m_random(random)
        , m_server(ServerOptions { .latency = std::chrono::milliseconds(random.bounded(5, 120)) })
    {
        useServer(m_program, m_server);
    }

    [[nodiscard]] Witness run()
    {
        QStringList arguments = generateIcons(icons, inFlight);
        for (int kills = m_random.bounded(1, mostKills + 1); kills > 0; --kills) {
            killSomeTime(arguments);
            arguments = QStringList { u"batches"_s, u"--resume"_s, u"--json"_s };
        }
        const ProgramResult last = m_program.run(arguments);
        if (last.status != 0 && last.status != 1)
            m_trouble = told(last);
        m_story = last.out + last.err + m_program.run({ u"batches"_s, u"--json"_s }).out;
        return witness(icons, m_server, m_program);
    }

    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] const QByteArray &trouble() const { return m_trouble; }
    [[nodiscard]] const QByteArray &story() const { return m_story; } //!< for whoever has to find out

private:
    void killSomeTime(const QStringList &arguments)
    {
        QProcess process;
        const int sendsUntil = m_server.arrivals() + m_random.bounded(1, icons - 1);
        const int pause = m_random.bounded(longestPause);
        QObject::connect(&m_server, &ImageServer::arrived, &process, [&](int arrivals) {
            if (arrivals == sendsUntil)
                QTimer::singleShot(pause, &process, &QProcess::kill);
        });
        QSignalSpy finished(&process, &QProcess::finished);
        m_program.start(process, arguments);
        if (finished.isEmpty() && !finished.wait(longestRun))
            m_trouble = "did not end";
        m_kills += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
    }

    QRandomGenerator &m_random;
    ImageServer m_server;
    Program m_program;
    int m_kills = 0;
    QByteArray m_trouble;
    QByteArray m_story;
};

} // namespace

//! kill -9 at random moments of a running batch: nothing that was received is lost, nothing that may have
//! been billed is sent twice. ICONWRIGHT_KILLS: how many kills; ICONWRIGHT_SEED: the same ones again, as far
//! as the machine is as fast.
class KillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingIsSentTwice()
    {
        const int wanted = std::max(12, qEnvironmentVariableIntValue("ICONWRIGHT_KILLS"));
        const int given = qEnvironmentVariableIntValue("ICONWRIGHT_SEED");
        const int seed = given > 0 ? given : QRandomGenerator::global()->bounded(1, 1'000'000);
        QRandomGenerator random(seed);
        qInfo("seed %d\nbatch kills %s", seed, Witness::heading().constData());
        Witness all;
        int kills = 0;
        int bad = 0;
        for (int batch = 1; kills < wanted; ++batch) {
            QVERIFY2(batch <= 10 * wanted, "the program cannot be killed in time");
            KilledBatch killed(random);
            const Witness seen = killed.run();
            const bool isGood
                = seen.isGood() && killed.trouble().isEmpty() && seen.unclear <= inFlight * killed.kills();
            qInfo("%5d %5d %s %s %s", batch, killed.kills(), seen.line().constData(), isGood ? "" : "BAD",
                isGood ? "" : QByteArray(seen.trouble + killed.trouble() + killed.story()).constData());
            bad += isGood ? 0 : 1;
            kills += killed.kills();
            all += seen;
        }
        qInfo("  all %5d %s", kills, all.line().constData());
        QCOMPARE(bad, 0);
    }
};

QTEST_GUILESS_MAIN(KillsTest)
#include "tst_kills.moc"
