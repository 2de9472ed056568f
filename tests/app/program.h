#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace Iconwright::Tests {

//! What a run of the program left behind.
struct ProgramResult
{
    int status = -1; //!< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> objects() const; //!< standard output, one object a line
};

//! Exit status and standard error, for the message of a failed check.
[[nodiscard]] QByteArray told(const ProgramResult &result);

//! The program in a process of its own, with a profile of its own and no display.
class Program
{
public:
    Program();

    [[nodiscard]] QString profile() const { return m_home.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }

    [[nodiscard]] ProgramResult run(const QStringList &arguments, const QByteArray &input = {}) const;
    //! `wrapper` starts the program: {"strace", "-f"}.
    [[nodiscard]] ProgramResult runUnder(const QStringList &wrapper, const QStringList &arguments) const;
    //! Started, not waited for.
    void start(QProcess &process, const QStringList &arguments) const;

private:
    [[nodiscard]] static ProgramResult wait(QProcess &process);
    void prepare(QProcess &process) const;

    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace Iconwright::Tests
