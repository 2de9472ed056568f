#include "tests/app/witness.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QSet>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? hashOf(file.readAll()) : QByteArray();
}

int repeated(const QList<Arrival> &journal)
{
    QHash<QByteArray, int> seen;
    int twice = 0;
    for (const Arrival &arrival : journal)
        if (arrival.method == "POST" && !arrival.body.isEmpty() && seen[arrival.body]++ > 0)
            ++twice;
    return twice;
}

QList<QJsonObject> ask(const Program &program, const QString &verb, Witness &witness)
{
    const ProgramResult result = program.run({ verb, u"--json"_s });
    if (result.status != 0)
        witness.trouble += verb.toLatin1() + ' ' + told(result);
    return result.objects();
}

} // namespace

QByteArray Witness::heading()
{
    return "wanted arrivals twice answers icons unclear lost wrong";
}

QByteArray Witness::line() const
{
    return QString::asprintf(
        "%6d %8d %5d %7d %5d %7d %4d %5d", wanted, arrivals, twice, answers, icons, unclear, lost, wrong)
        .toLatin1();
}

Witness &Witness::operator+=(const Witness &other)
{
    wanted += other.wanted;
    arrivals += other.arrivals;
    twice += other.twice;
    answers += other.answers;
    icons += other.icons;
    unclear += other.unclear;
    lost += other.lost;
    wrong += other.wrong;
    return *this;
}

Witness witness(int wanted, const ImageServer &server, const Program &program)
{
    Witness seen { .wanted = wanted };
    seen.twice = repeated(server.journal());
    seen.arrivals = server.arrivals();
    seen.answers = server.answers();
    QSet<QByteArray> sent;
    for (int i = 0; i < seen.answers; ++i)
        sent << hashOf(server.picture(i));
    QDirIterator left(program.profile() + u"/originals/incoming"_s, QDir::Files);
    while (left.hasNext())
        seen.lost += sent.contains(hashOfFile(left.next())) ? 1 : 0;
    const QList<QJsonObject> icons = ask(program, u"list"_s, seen);
    for (const QJsonObject &icon : icons) {
        seen.icons += 1;
        seen.wrong += sent.contains(hashOfFile(icon[u"local_path"_s].toString())) ? 0 : 1;
    }
    const QList<QJsonObject> batches = ask(program, u"batches"_s, seen);
    for (const QJsonObject &batch : batches)
        seen.unclear += batch[u"unclear"_s].toInt();
    return seen;
}

QStringList generateIcons(int icons, int inFlight)
{
    QStringList arguments { u"generate"_s, u"--provider"_s, u"openai"_s, u"--concurrency"_s,
        QString::number(inFlight), u"--json"_s };
    for (int i = 0; i < icons; ++i)
        arguments << u"--category"_s << u"category %1"_s.arg(i);
    return arguments;
}

void useServer(Program &program, const ImageServer &server)
{
    program.set(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
    program.set(u"OPENAI_API_KEY"_s, u"sk-proj-Secret0123456789abcdef"_s);
    program.set(u"OPENAI_RATE_LIMIT_RPM"_s, u"10000"_s);
    program.set(u"OPENAI_RATE_LIMIT_TPM"_s, u"1000000000"_s);
}

} // namespace Iconwright::Tests
