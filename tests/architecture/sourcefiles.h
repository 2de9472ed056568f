#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace Iconwright::Tests {

//! Paths of our C++ files below the given top folders, relative to the source folder, sorted.
inline QStringList sourceFiles(const QStringList &folders)
{
    const QDir top(QStringLiteral(ICONWRIGHT_SOURCE_DIR));
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator iterator(top.filePath(folder), { QStringLiteral("*.cpp"), QStringLiteral("*.h") },
            QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            files << top.relativeFilePath(iterator.next());
    }
    files.sort();
    return files;
}

inline QStringList linesOf(const QString &file)
{
    QFile source(QDir(QStringLiteral(ICONWRIGHT_SOURCE_DIR)).filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(source.readAll()).split(QLatin1Char('\n'));
}

} // namespace Iconwright::Tests
