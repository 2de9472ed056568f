#pragma once

#include <QBuffer>
#include <QImage>
#include <QList>
#include <QString>

#include <memory>

class QPainter;
class QPdfWriter;

namespace Iconwright {

class FontOutlines;

//! An icon on a sheet.
struct SheetCell
{
    QString name; //!< below it
    QImage picture; //!< of any size, shown whole
};

//! A set on pages of A4: each icon with its name, the title above, the number of the page below. The same on
//! every machine and without a display: letters are outlines of a font of ours. One thread.
class ContactSheet
{
public:
    static constexpr int columns = 5;
    static constexpr int rows = 6;
    static constexpr int perPage = columns * rows;
    static constexpr int pagesOfDocument = 40; //!< what a document holds at most, so that it fits into memory
    static constexpr QSize pixels { 1240, 1754 }; //!< of a page as a picture: 150 to the inch
    static constexpr int cellPixels = 240; //!< that a picture needs for both kinds, along its longer edge

    ContactSheet(const QString &title, qsizetype icons);
    ~ContactSheet();

    [[nodiscard]] static int pagesFor(qsizetype icons);
    [[nodiscard]] int pages() const { return pagesFor(m_icons); }

    //! `painter` is in points, 1/72 inch; `page`: 0-based; `cells`: those of the page, perPage at most.
    void paint(QPainter &painter, int page, const QList<SheetCell> &cells, bool dark) const;
    //! Likewise, as an opaque picture of `pixels`.
    [[nodiscard]] QImage picture(int page, const QList<SheetCell> &cells, bool dark) const;

private:
    void paintCell(QPainter &painter, const QPointF &corner, const SheetCell &cell, const QColor &ink) const;

    QString m_title;
    qsizetype m_icons;
    std::unique_ptr<FontOutlines>
        m_font; //!< null only where the program's own data is missing: no words then
};

//! Pages of a contact sheet as a PDF: the same bytes for the same pages, whenever they are written.
class SheetDocument
{
public:
    explicit SheetDocument(const QString &title);
    ~SheetDocument();

    void add(const ContactSheet &sheet, int page, const QList<SheetCell> &cells, bool dark);
    //! Call once, after the last page.
    [[nodiscard]] QByteArray finished();

private:
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter; //!< there once there is a page
};

} // namespace Iconwright
