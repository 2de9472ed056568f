#pragma once

#include "core/exporting/targetplan.h"
#include "core/imaging/svgcheck.h"

#include <functional>

namespace Iconwright {

class ContactSheet;
struct SheetCell;

//! The master of an icon that is a vector, checked. FileNotReadable, and as checkSvg(); with the icon's name.
[[nodiscard]] Result<CheckedSvg> vectorOf(const ExportItem &item);

//! Makes the files of a plan that show all icons together: sprites, contact sheets. A page at a time, so that
//! ten thousand icons need the memory of one document. One thread, which others of the pool help when free.
class SetFiles
{
public:
    //! How a file gets where it belongs; an error ends it all.
    using Settle = std::function<Result<void>(qsizetype file, const QByteArray &bytes)>;

    //! All outlive it. `goesOn`: false leaves off before the next file.
    SetFiles(
        const QList<ExportItem> &items, const TargetPlan &plan, Settle settle, std::function<bool()> goesOn);

    [[nodiscard]] Result<void> make();

private:
    [[nodiscard]] Result<void> makeSprite(qsizetype file);
    [[nodiscard]] Result<void> makeSheets();
    [[nodiscard]] Result<void> makePages(const ContactSheet &sheet, int first, int last);
    [[nodiscard]] Result<QList<SheetCell>> cellsOf(int page) const;
    //! -1: the plan has none.
    [[nodiscard]] qsizetype fileOf(TargetFile::Kind kind, int page, bool dark) const;

    const QList<ExportItem> &m_items;
    const TargetPlan &m_plan;
    Settle m_settle;
    std::function<bool()> m_goesOn;
};

} // namespace Iconwright
