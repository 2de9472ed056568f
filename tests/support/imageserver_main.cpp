#include "tests/support/imageserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Fault> faultsFrom(const QStringList &names)
{
    const QMetaEnum meta = QMetaEnum::fromType<Fault>();
    QList<Fault> faults;
    for (const QString &name : names)
        faults << static_cast<Fault>(std::max(0, meta.keyToValue(name.toLatin1().constData())));
    return faults;
}

ServerOptions optionsFrom(const QCommandLineParser &parser)
{
    ServerOptions options;
    options.port = static_cast<quint16>(parser.value(u"port"_s).toUInt());
    options.latency = std::chrono::milliseconds(parser.value(u"latency"_s).toInt());
    options.requestsPerMinute = parser.value(u"rpm"_s).toInt();
    options.tokenBucket = parser.isSet(u"token-bucket"_s);
    options.minute = std::chrono::milliseconds(parser.value(u"minute"_s).toInt());
    options.pictureBytes = parser.value(u"picture-bytes"_s).toLongLong();
    options.pictureEdge = parser.value(u"picture-edge"_s).toInt();
    options.key = parser.value(u"key"_s).toUtf8();
    options.fault = faultsFrom(parser.values(u"always"_s)).value(0);
    return options;
}

} // namespace

//! The first line on standard output is the port; then "arrival N" and "answer N" lines until it is ended.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        { u"port"_s, u"0: any free one"_s, u"N"_s, u"0"_s },
        { u"rpm"_s, u"requests per minute, 0: no limit"_s, u"N"_s, u"0"_s },
        { u"token-bucket"_s, u"limit as a token bucket, not a sliding window"_s },
        { u"minute"_s, u"length of a minute in ms"_s, u"MS"_s, u"60000"_s },
        { u"latency"_s, u"before an answer"_s, u"MS"_s, u"0"_s },
        { u"fault"_s, u"of the next request; may be repeated, \"None\" for a good one"_s, u"NAME"_s },
        { u"always"_s, u"fault of all other requests"_s, u"NAME"_s },
        { u"picture-bytes"_s, u"about; 0: small pictures"_s, u"N"_s, u"0"_s },
        { u"picture-edge"_s, u"pixels of small pictures"_s, u"N"_s, u"64"_s },
        { u"key"_s, u"the only key accepted"_s, u"KEY"_s },
    });
    parser.process(app);
    ImageServer server(optionsFrom(parser));
    if (server.port() == 0)
        return 1;
    server.setFaults(faultsFrom(parser.values(u"fault"_s)));
    const auto say = [](const char *what, int number) {
        std::printf("%s %d\n", what, number);
        std::fflush(stdout);
    };
    QObject::connect(
        &server, &ImageServer::arrived, &app, [say](int number) { say("arrival", number); });
    QObject::connect(&server, &ImageServer::answered, &app, [say](int number) { say("answer", number); });
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    return app.exec();
}
