#include "core/exporting/contactsheet.h"

#include "core/imaging/fontoutlines.h"
#include "core/imaging/textpath.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

// All in points.
constexpr QSizeF paper(595, 842); // A4
constexpr double margin = 40;
constexpr double headHeight = 48;
constexpr double pictureEdge = 76;
constexpr double cellHeight = 118;
constexpr double cellWidth = (595 - 2 * margin) / ContactSheet::columns;
constexpr double titleSize = 18;
constexpr double nameSize = 8;
constexpr double nameDrop = 14; // from picture to baseline

constexpr QRgb lightGround = 0xffffffff;
constexpr QRgb lightInk = 0xff1f2024;
constexpr QRgb darkGround = 0xff1b1c1f;
constexpr QRgb darkInk = 0xffe6e7ea;
constexpr double quiet = 0.62; // how much of the ink second words have

QColor mixed(QRgb ink, QRgb ground, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share) + 0.5); };
    return QColor(
        part(qRed(ink), qRed(ground)), part(qGreen(ink), qGreen(ground)), part(qBlue(ink), qBlue(ground)));
}

//! Left of `right` where that is given, else right of `left`.
void write(QPainter &painter, const QPainterPath &words, const QPointF &baseline, const QColor &color)
{
    painter.fillPath(words.translated(baseline), color);
}

//! Qt writes the day into every document.
QByteArray withoutDay(QByteArray document)
{
    static const QRegularExpression day(u"/CreationDate \\(D:[^)]*\\)"_s);
    const QRegularExpressionMatch found = day.match(QString::fromLatin1(document));
    if (!found.hasMatch())
        return document;
    // As long as before: a PDF knows where its objects begin.
    const QByteArray fixed
        = QByteArray("/CreationDate (D:20000101000000Z").leftJustified(found.capturedLength() - 1, ' ') + ')';
    return document.replace(found.capturedStart(), found.capturedLength(), fixed);
}

} // namespace

ContactSheet::ContactSheet(const QString &title, qsizetype icons)
    : m_title(title)
    , m_icons(icons)
    , m_font(FontOutlines::open(u":/exporting/labels.otf"_s))
{
}

ContactSheet::~ContactSheet() = default;

int ContactSheet::pagesFor(qsizetype icons)
{
    return std::max(1, static_cast<int>((icons + perPage - 1) / perPage));
}

void ContactSheet::paint(QPainter &painter, int page, const QList<SheetCell> &cells, bool dark) const
{
    const QRgb ground = dark ? darkGround : lightGround;
    const QRgb ink = dark ? darkInk : lightInk;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF({ 0, 0 }, paper), QColor(ground));
    for (qsizetype i = 0; i < std::min<qsizetype>(cells.size(), perPage); ++i)
        paintCell(painter,
            { margin + static_cast<double>(i % columns) * cellWidth,
                margin + headHeight + static_cast<double>(i / columns) * cellHeight },
            cells[i], mixed(ink, ground, 1));
    if (!m_font)
        return;
    const QColor second = mixed(ink, ground, quiet);
    const double room = paper.width() - 2 * margin;
    write(painter, textPath(*m_font, m_title, titleSize, room), { margin, margin + titleSize }, QColor(ink));
    const QString number = u"%1 / %2"_s.arg(page + 1).arg(pages());
    const double width = textWidth(*m_font, number, nameSize);
    write(painter, textPath(*m_font, number, nameSize),
        { paper.width() - margin - width, paper.height() - margin / 2 }, second);
}

void ContactSheet::paintCell(
    QPainter &painter, const QPointF &corner, const SheetCell &cell, const QColor &ink) const
{
    const QSizeF size = QSizeF(cell.picture.size()).scaled(pictureEdge, pictureEdge, Qt::KeepAspectRatio);
    const QPointF middle(corner.x() + cellWidth / 2, corner.y() + pictureEdge / 2);
    if (!cell.picture.isNull())
        painter.drawImage(QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size), cell.picture);
    if (!m_font)
        return;
    const QPainterPath name = textPath(*m_font, cell.name, nameSize, cellWidth - nameSize);
    const double width = std::min(textWidth(*m_font, cell.name, nameSize), cellWidth - nameSize);
    write(painter, name, { middle.x() - width / 2, corner.y() + pictureEdge + nameDrop }, ink);
}

QImage ContactSheet::picture(int page, const QList<SheetCell> &cells, bool dark) const
{
    QImage image(pixels, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(pixels.width() / paper.width(), pixels.height() / paper.height());
    paint(painter, page, cells, dark);
    painter.end();
    return image.convertToFormat(QImage::Format_RGBA8888);
}

SheetDocument::SheetDocument(const QString &title)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF());
    m_writer->setResolution(72 * 10); // so that places are exact enough
    m_writer->setTitle(title);
    m_writer->setCreator(u"Iconwright"_s);
}

SheetDocument::~SheetDocument() = default;

void SheetDocument::add(const ContactSheet &sheet, int page, const QList<SheetCell> &cells, bool dark)
{
    if (m_painter)
        m_writer->newPage();
    else
        m_painter = std::make_unique<QPainter>(m_writer.get());
    m_painter->resetTransform();
    m_painter->scale(m_writer->width() / paper.width(), m_writer->height() / paper.height());
    sheet.paint(*m_painter, page, cells, dark);
}

QByteArray SheetDocument::finished()
{
    m_painter.reset();
    m_writer.reset();
    return withoutDay(m_buffer.data());
}

} // namespace Iconwright
