#include "tests/app/program.h"

#include <QJsonDocument>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longest = 120'000;

} // namespace

QList<QJsonObject> ProgramResult::objects() const
{
    QList<QJsonObject> list;
    for (const QByteArray &line : out.split('\n'))
        if (!line.isEmpty())
            list << QJsonDocument::fromJson(line).object();
    return list;
}

QByteArray told(const ProgramResult &result)
{
    return QByteArray::number(result.status) + ": " + result.err;
}

Program::Program()
{
    for (const QString &name : m_environment.keys())
        if (name.startsWith(u"OPENAI_"))
            m_environment.remove(name);
    m_environment.remove(u"DISPLAY"_s);
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
}

void Program::prepare(QProcess &process) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
}

void Program::start(QProcess &process, const QStringList &arguments) const
{
    prepare(process);
    process.start(QStringLiteral(ICONWRIGHT_PROGRAM), QStringList { u"--profile"_s, profile() } + arguments);
}

ProgramResult Program::wait(QProcess &process)
{
    process.closeWriteChannel();
    ProgramResult result;
    if (process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

ProgramResult Program::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    return wait(process);
}

ProgramResult Program::runUnder(const QStringList &wrapper, const QStringList &arguments) const
{
    QProcess process;
    prepare(process);
    process.start(wrapper.first(),
        wrapper.mid(1) + QStringList { QStringLiteral(ICONWRIGHT_PROGRAM), u"--profile"_s, profile() }
            + arguments);
    return wait(process);
}

} // namespace Iconwright::Tests
