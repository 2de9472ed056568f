#include "core/exporting/setfiles.h"

#include "core/exporting/contactsheet.h"
#include "core/exporting/freethreads.h"
#include "core/exporting/pngwriter.h"
#include "core/exporting/svgsprite.h"
#include "core/imaging/decode.h"
#include "core/imaging/resize.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <optional>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

Error about(Error error, const ExportItem &item)
{
    error.category = item.category;
    return error;
}

//! As large as a sheet can use.
QImage cellPicture(const QImage &master)
{
    const QSize size
        = master.size().scaled(ContactSheet::cellPixels, ContactSheet::cellPixels, Qt::KeepAspectRatio);
    return resized(master, size.expandedTo({ 1, 1 }).boundedTo(master.size()));
}

} // namespace

Result<CheckedSvg> vectorOf(const ExportItem &item)
{
    QFile file(item.original);
    if (!file.open(QIODevice::ReadOnly))
        return about(
            Error { ErrorCode::FileNotReadable, item.original + u": "_s + file.errorString() }, item);
    const Result<CheckedSvg> svg = checkSvg(file.read(SvgLimits().bytes + 1));
    if (svg)
        return svg;
    return about(Error { svg.error().code, item.original + u": "_s + svg.error().detail }, item);
}

SetFiles::SetFiles(
    const QList<ExportItem> &items, const TargetPlan &plan, Settle settle, std::function<bool()> goesOn)
    : m_items(items)
    , m_plan(plan)
    , m_settle(std::move(settle))
    , m_goesOn(std::move(goesOn))
{
}

Result<void> SetFiles::make()
{
    bool hasSheets = false;
    for (qsizetype file = 0; file < m_plan.files.size(); ++file) {
        const TargetFile::Kind kind = m_plan.files[file].file.kind;
        hasSheets = hasSheets || kind == TargetFile::Kind::SheetPage;
        if (kind != TargetFile::Kind::Sprite)
            continue;
        if (const Result<void> made = makeSprite(file); !made)
            return made;
    }
    return hasSheets ? makeSheets() : Result<void>();
}

Result<void> SetFiles::makeSprite(qsizetype file)
{
    SvgSprite sprite;
    for (qsizetype icon = 0; icon < m_items.size(); ++icon) {
        if (!isVector(m_plan.brief, icon))
            continue;
        if (!m_goesOn())
            return {};
        const Result<CheckedSvg> svg = vectorOf(m_items[icon]);
        if (!svg)
            return svg.error();
        sprite.add(m_plan.brief.names[icon], *svg);
    }
    return m_settle(file, sprite.document());
}

Result<void> SetFiles::makeSheets()
{
    const ContactSheet sheet(m_plan.brief.appName, m_items.size());
    for (int first = 0; first < sheet.pages(); first += ContactSheet::pagesOfDocument) {
        const int last = std::min(first + ContactSheet::pagesOfDocument, sheet.pages());
        if (const Result<void> made = makePages(sheet, first, last); !made)
            return made;
    }
    return {};
}

//! The pages of one document, and the same as pictures.
Result<void> SetFiles::makePages(const ContactSheet &sheet, int first, int last)
{
    std::array<SheetDocument, 2> documents { SheetDocument(m_plan.brief.appName),
        SheetDocument(m_plan.brief.appName) };
    PngWriter writer;
    for (int page = first; page < last; ++page) {
        const Result<QList<SheetCell>> cells = cellsOf(page);
        if (!cells)
            return cells.error();
        for (const bool dark : { false, true }) {
            if (!m_goesOn())
                return {};
            documents[dark ? 1 : 0].add(sheet, page, *cells, dark);
            const QByteArray png = writer.encoded(sheet.picture(page, *cells, dark));
            const Result<void> settled = m_settle(fileOf(TargetFile::Kind::SheetPage, page, dark), png);
            if (!settled)
                return settled;
        }
    }
    for (const bool dark : { false, true }) {
        const qsizetype file = fileOf(TargetFile::Kind::SheetDocument, first, dark);
        if (const Result<void> settled = m_settle(file, documents[dark ? 1 : 0].finished()); !settled)
            return settled;
    }
    return {};
}

Result<QList<SheetCell>> SetFiles::cellsOf(int page) const
{
    const qsizetype first = qsizetype(page) * ContactSheet::perPage;
    const qsizetype count = std::min<qsizetype>(ContactSheet::perPage, m_items.size() - first);
    QList<SheetCell> cells(count);
    QList<std::optional<Error>> faults(count);
    SheetCell *to = cells.data();
    std::optional<Error> *fault = faults.data();
    inFreeThreads(count, [this, first, to, fault](qsizetype i) {
        const ExportItem &item = m_items[first + i];
        const Result<QImage> master = decodePicture(item.original);
        if (master)
            to[i] = { m_plan.brief.names[first + i], cellPicture(*master) };
        else
            fault[i] = about(master.error(), item);
    });
    for (const std::optional<Error> &one : std::as_const(faults))
        if (one)
            return *one;
    return cells;
}

qsizetype SetFiles::fileOf(TargetFile::Kind kind, int page, bool dark) const
{
    const auto found
        = std::find_if(m_plan.files.begin(), m_plan.files.end(), [=](const PlannedTargetFile &planned) {
              return planned.file.kind == kind && planned.file.page == page && planned.file.dark == dark;
          });
    return found == m_plan.files.end() ? -1 : found - m_plan.files.begin();
}

} // namespace Iconwright
