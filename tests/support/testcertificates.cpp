#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

namespace {

bool openssl(const QString &folder, const QString &arguments)
{
    QProcess program;
    program.setWorkingDirectory(folder);
    program.start(u"openssl"_s, arguments.split(u' '));
    return program.waitForFinished() && program.exitCode() == 0;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestCertificates makeCertificates(const QString &name)
{
    const QTemporaryDir folder;
    QFile extensions(folder.filePath(u"names"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return {};
    extensions.write("subjectAltName=" + name.toLatin1());
    extensions.close();
    const bool made
        = openssl(folder.path(),
              u"req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Test -keyout ca.key -out ca.pem"_s)
        && openssl(folder.path(),
            u"req -newkey rsa:2048 -nodes -subj /CN=Server -keyout server.key -out server.csr"_s)
        && openssl(folder.path(),
            u"x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile names -out server.pem"_s);
    return made ? TestCertificates { contents(folder.filePath(u"ca.pem"_s)),
        contents(folder.filePath(u"server.pem"_s)), contents(folder.filePath(u"server.key"_s)) }
                : TestCertificates();
}

} // namespace Iconwright::Tests
