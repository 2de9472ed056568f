#pragma once

#include "core/exporting/exportsetup.h"
#include "tests/ui/scriptedprompts.h"

#include <QTemporaryDir>

class QDialog;

namespace Iconwright::Tests {

//! Icons to export, a place for them, and what a test reads of the export dialog.
class ExportDesk
{
public:
    ScriptedPrompts prompts;

    //! "Office supplies" in variations, a blue disc on nothing.
    [[nodiscard]] QList<ExportItem> items(int count = 1) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    //! A folder that is there.
    [[nodiscard]] QString newFolder(const QString &name = QStringLiteral("out")) const;
    void write(const QString &path, const QByteArray &bytes = "mine") const;
    [[nodiscard]] QByteArray read(const QString &path) const;

private:
    QTemporaryDir m_folder;
};

//! Every row of the tree as a screen reader says it: "a-16.png, Replaces, 0.6 kB".
[[nodiscard]] QStringList treeRows(const QDialog &dialog);
[[nodiscard]] bool hasTreeRow(const QDialog &dialog, const QString &start);
//! Of a label.
[[nodiscard]] QString labelText(const QDialog &dialog, const QString &name);

} // namespace Iconwright::Tests
