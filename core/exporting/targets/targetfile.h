#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QSize>
#include <QSizeF>
#include <QString>

namespace Iconwright {

//! How a master becomes one picture.
struct PictureRule
{
    enum class Tone { Color, Gray, Black }; //!< Black: the shape alone, in black
    enum class Backing { None, Background, Black }; //!< what is put below: alpha stays only with None
    enum class Fit {
        Canvas, //!< the whole master, its frame and all, into `art`
        Plate, //!< what can be seen of the master, into `art`, its frame at most into all; an opaque one
               //!< fills the picture
        Circle, //!< what can be seen of the master, into a circle: `art` of the shorter side across
    };
    enum class Shape { Square, Disc };

    QSize pixels;
    Fit fit = Fit::Canvas;
    QSizeF art { 1, 1 }; //!< shares of width and height
    Tone tone = Tone::Color;
    Backing backing = Backing::None;
    Shape shape = Shape::Square;
    bool alphaChannel = false; //!< the file has one even where all is opaque

    bool operator==(const PictureRule &) const = default;

    [[nodiscard]] PictureRule at(int edge) const { return at(QSize(edge, edge)); }
    [[nodiscard]] PictureRule at(QSize size) const
    {
        PictureRule rule = *this;
        rule.pixels = size;
        return rule;
    }
};

//! One file of a target, before anything is drawn.
struct TargetFile
{
    enum class Kind {
        Png,
        Ico,
        Icns,
        Svg, //!< the master itself, checked: only of icons that are vectors
        Text,
        // of all icons together
        Sprite, //!< every vector as a symbol of one SVG
        SheetPage, //!< a page of the contact sheet as PNG
        SheetDocument, //!< pages of the contact sheet as PDF
    };

    QString path; //!< relative to the folder of the target, with '/'
    Kind kind = Kind::Text;
    QList<PictureRule> pictures; //!< one for Png; the frames of a container, in order; none for Text
    QByteArray text;
    qsizetype icon = 0; //!< index of the icon it shows
    int page = 0; //!< of SheetPage: 0-based; of SheetDocument: its first
    bool dark = false; //!< the ground of a sheet

    [[nodiscard]] bool isOfAll() const { return kind >= Kind::Sprite; }
};

[[nodiscard]] TargetFile pngFile(const QString &path, const PictureRule &rule, qsizetype icon = 0);
//! Frames of the whole master on nothing.
[[nodiscard]] TargetFile icoOf(const QString &path, const QList<int> &edges);
//! All elements of a macOS icon.
[[nodiscard]] TargetFile icnsOf(const QString &path);
[[nodiscard]] TargetFile svgFile(const QString &path, qsizetype icon = 0);
[[nodiscard]] TargetFile textFile(const QString &path, const QString &text);
//! The same bytes for the same object; UTF-8.
[[nodiscard]] TargetFile jsonFile(const QString &path, const QJsonObject &object);
//! `text` between tags or quotes of XML and HTML.
[[nodiscard]] QString escaped(const QString &text);

//! The rules that several targets share.
namespace Picture {
//! The master as it is.
inline constexpr PictureRule plain {};
//! A full, opaque square of the background color, the master on it.
inline constexpr PictureRule plate {
    .fit = PictureRule::Fit::Plate, .art = { 0.8, 0.8 }, .backing = PictureRule::Backing::Background
};
//! W3C's safe zone of maskable icons: a circle of 80 %.
inline constexpr PictureRule maskable {
    .fit = PictureRule::Fit::Circle, .art = { 0.8, 0.8 }, .backing = PictureRule::Backing::Background
};
}

} // namespace Iconwright
