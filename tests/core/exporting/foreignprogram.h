#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace Iconwright {

//! What a program that is not ours says about our files.
struct Verdict
{
    int status = -1; //!< -1: did not run
    QByteArray text; //!< standard output and error
};

[[nodiscard]] inline Verdict verdictOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ran = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
    return { ran ? process.exitCode() : -1, process.readAll() };
}

} // namespace Iconwright
