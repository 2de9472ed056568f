#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Iconwright {

//! One JSON file of the catalog while it is read: its content and the first fault found in it.
class CatalogFile
{
public:
    static constexpr qint64 maxBytes = 1024 * 1024;

    //! CatalogInvalid when it is no ordinary file, too large, not readable, or no JSON object.
    [[nodiscard]] static Result<CatalogFile> read(const QString &path);

    [[nodiscard]] const QJsonObject &root() const { return m_root; }

    //! Keeps the first fault; `field` is a path such as "styles[3].draft", empty for the whole file.
    void report(const QString &field, const QString &message);
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    QString m_path;
    QByteArray m_bytes;
    QJsonObject m_root;
    std::optional<Error> m_fault;
};

} // namespace Iconwright
