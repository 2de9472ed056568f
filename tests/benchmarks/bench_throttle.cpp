// How much of a limit per minute is used, and how often a strict server refuses, beside the same work done
// with a fixed number in flight and the retries of OpenAI's SDK.
//   bench_throttle [--json] [--real]
// Virtual time: seconds instead of hours. --real also sends 210 pictures through the whole program to a
// server that allows 100 a minute, which takes two minutes.

#include "tests/benchmarks/throttlesimulation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int realPerMinute = 100;
constexpr int realIcons = 210; // two whole minutes, and a few that show that the third has begun

const char *nameOf(Client client)
{
    switch (client) {
    case Client::Ours:
        return "ours";
    case Client::OursLearning:
        return "ours, learning";
    case Client::Plain:
        return "plain";
    case Client::Patient:
        break;
    }
    return "plain, patient";
}

void print(const SimulationPlan &plan, const SimulationResult &result, bool json)
{
    const char *server = plan.tokenBucket ? "token bucket" : "sliding window";
    const double latency = double(plan.latency.count()) / 1000;
    if (json)
        std::printf("{\"server\":\"%s\",\"per_minute\":%d,\"latency\":%.1f,\"client\":\"%s\",\"share\":%.4f,"
                    "\"refused\":%d,\"refused_when_known\":%d,\"lost\":%d,\"minutes\":%.2f}\n",
            server, plan.perMinute, latency, nameOf(plan.client), result.share, result.refused,
            result.refusedWhenKnown, result.lost, result.minutes);
    else
        std::printf("%-15s %6d %8.1f  %-15s %6.1f %% %7d %7d %6d\n", server, plan.perMinute, latency,
            nameOf(plan.client), result.share * 100, result.refused, result.refusedWhenKnown, result.lost);
}

void printAll(bool json)
{
    if (!json)
        std::printf("%-15s %6s %8s  %-15s %8s %7s %7s %6s\n", "server", "limit", "latency", "client", "share",
            "429", "known", "lost");
    for (const bool tokenBucket : { false, true })
        for (const int perMinute : { 5, 50, 500 })
            for (const auto latency : { 200ms, 2'000ms, 20'000ms })
                for (const Client client :
                    { Client::Ours, Client::OursLearning, Client::Plain, Client::Patient }) {
                    const SimulationPlan plan { client, perMinute, tokenBucket, latency, 60 };
                    print(plan, simulate(plan), json);
                }
}

//! What the server says it has seen: "arrival 250" and "answer 250" lines.
struct Seen
{
    int arrivals = 0;
    int answers = 0;
};

Seen seenBy(QProcess &server)
{
    server.waitForReadyRead(500);
    Seen seen;
    while (server.canReadLine()) {
        const QList<QByteArray> words = server.readLine().trimmed().split(' ');
        if (words.size() == 2)
            (words[0] == "arrival" ? seen.arrivals : seen.answers) = words[1].toInt();
    }
    return seen;
}

int runProgram(const QString &port, const QString &profile)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OPENAI_BASE_URL"_s, u"http://127.0.0.1:%1/v1"_s.arg(port));
    environment.insert(u"OPENAI_API_KEY"_s, u"sk-bench-0123456789abcdef"_s);
    environment.insert(u"OPENAI_RATE_LIMIT_RPM"_s, QString::number(realPerMinute));
    environment.insert(u"OPENAI_RATE_LIMIT_TPM"_s, u"1000000000"_s);
    program.setProcessEnvironment(environment);
    program.setStandardOutputFile(QProcess::nullDevice());
    program.setStandardErrorFile(QProcess::nullDevice());
    QStringList arguments { u"--profile"_s, profile, u"generate"_s, u"--provider"_s, u"openai"_s,
        u"--variations"_s, u"10"_s };
    for (int i = 0; i < realIcons / 10; ++i)
        arguments << u"--category"_s << u"category %1"_s.arg(i + 1);
    program.start(QStringLiteral(ICONWRIGHT_PROGRAM), arguments);
    program.waitForFinished(-1);
    return program.exitCode();
}

int printReal(bool json)
{
    QProcess server;
    server.start(QStringLiteral(ICONWRIGHT_IMAGE_SERVER),
        { u"--rpm"_s, QString::number(realPerMinute), u"--latency"_s, u"800"_s });
    if (!server.waitForStarted() || !server.waitForReadyRead())
        return 1;
    const QString port = QString::fromLatin1(server.readLine()).trimmed();
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const int status = runProgram(port, folder.filePath(u"profile"_s));
    const double minutes = double(timer.elapsed()) / 60'000;
    const Seen seen = seenBy(server);
    server.kill();
    server.waitForFinished();
    // A client that knows all sends the last ones after so many whole minutes.
    const double ideal = (realIcons - 1) / realPerMinute;
    std::printf(json
            ? "{\"real\":true,\"per_minute\":%d,\"icons\":%d,\"status\":%d,\"minutes\":%.3f,\"share\":%.4f,"
              "\"refused\":%d,\"answers\":%d}\n"
            : "real, %d a minute: %d icons, exit status %d, %.2f minutes, %.4f of the limit, 429: %d, "
              "pictures: %d\n",
        realPerMinute, realIcons, status, minutes, ideal / minutes, seen.arrivals - seen.answers,
        seen.answers);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool json = arguments.contains(u"--json"_s);
    printAll(json);
    return arguments.contains(u"--real"_s) ? printReal(json) : 0;
}
