#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace Iconwright {

//! What the placeholders of a name stand for.
struct NameValues
{
    QString category;
    int variation = 1;
    QString styleId;
    QString colorSchemeId;
    qsizetype index = 1; //!< 1-based position in the export
    qsizetype count = 1; //!< icons of the export: {index} has as many digits
    qint64 id = 0;
};

//! A file name pattern. Placeholders: {category} {variation} {style} {colors} {size} {index} {id}; '/' makes
//! folders. Whatever the values are, the path stays inside the target and can be written on Linux, Windows
//! and macOS.
class ExportName
{
public:
    //! Empty: "{category}-{variation}". ExportOutsideTarget for absolute paths, drives, "~" and "..";
    //! ExportPatternInvalid for unknown placeholders, unpaired braces, hidden or empty folders, and
    //! characters that some system forbids. A ".png" at the end is taken as said.
    [[nodiscard]] static Result<ExportName> parse(const QString &pattern);

    [[nodiscard]] bool hasSize() const;
    //! Relative, with '/' and ".png". `clash` above 1 is appended as "-2"; then "-<size>" when `markSize`.
    [[nodiscard]] QString path(const NameValues &values, int size, int clash, bool markSize) const;

private:
    //! Text to be copied, or the name of a placeholder.
    struct Part
    {
        QString text;
        bool placeholder = false;
    };

    [[nodiscard]] bool splitParts(const QString &pattern);
    [[nodiscard]] QString expanded(const NameValues &values, int size) const;

    QList<Part> m_parts;
};

} // namespace Iconwright
