#include "core/catalog/catalogfile.h"

#include "core/catalog/jsonlines.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

Error invalid(const QString &detail)
{
    return { .code = ErrorCode::CatalogInvalid, .detail = detail };
}

Result<QByteArray> bytesOf(const QString &path)
{
    // Opening a pipe would wait for its writer.
    if (!QFileInfo(path).isFile())
        return invalid(path + u": is not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(path + u": "_s + file.errorString());
    const QByteArray bytes = file.read(CatalogFile::maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return invalid(path + u": "_s + file.errorString());
    if (bytes.size() > CatalogFile::maxBytes)
        return invalid(u"%1: is larger than %2 bytes"_s.arg(path).arg(CatalogFile::maxBytes));
    return bytes;
}

qsizetype lineAt(const QByteArray &bytes, int offset)
{
    return bytes.first(qBound(0, offset, static_cast<int>(bytes.size()))).count('\n') + 1;
}

} // namespace

Result<CatalogFile> CatalogFile::read(const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return invalid(u"%1:%2: no valid JSON: %3"_s.arg(path)
                           .arg(lineAt(*bytes, fault.offset))
                           .arg(fault.errorString()));
    if (!document.isObject())
        return invalid(path + u":1: must be a JSON object"_s);
    CatalogFile file;
    file.m_path = path;
    file.m_bytes = *bytes;
    file.m_root = document.object();
    return file;
}

void CatalogFile::report(const QString &field, const QString &message)
{
    if (m_fault)
        return;
    const int line = JsonLines(m_bytes).lineOf(field);
    const QString what = field.isEmpty() ? message : QString(field + u": "_s + message);
    m_fault = invalid(u"%1:%2: "_s.arg(m_path).arg(line) + what);
}

} // namespace Iconwright
