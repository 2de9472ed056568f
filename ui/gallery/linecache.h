#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>

class QPainter;

namespace Iconwright {

//! Lines of text in one font, shaped and elided once: names are drawn for every tile of every frame. What has
//! not been asked for lately is forgotten when there are too many.
class LineCache final
{
public:
    struct Line
    {
        QStaticText text;
        int width = 0; //!< in pixels
    };

    explicit LineCache(const QFont &font = {});

    //! Forgets what was shaped in the one before.
    void setFont(const QFont &font);
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] int height() const { return m_height; }
    //! `text` as it is, never read as markup, at most `most` pixels wide. Valid until the next call.
    [[nodiscard]] const Line &line(const QString &text, int most);
    //! In the middle of `rect`, with the painter's pen.
    void draw(QPainter &painter, const QRect &rect, const QString &text, int most);

private:
    [[nodiscard]] Line shaped(const QString &text, int most) const;

    QFont m_font;
    int m_height = 0;
    QHash<std::pair<QString, int>, Line> m_lines; //!< by text and most
};

} // namespace Iconwright
