#include "ui/common/glyphs.h"

#include "ui/common/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QRawFont>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr double grid = 24; // the square the glyphs are designed for

//! In the order of Glyph; the names are those of pictogrammers.com/library/mdi.
constexpr std::array<char32_t, 95> characters {
    0xf0150, // Clock: clock-outline
    0xf05d6, // Failed: alert-circle-outline
    0xf0625, // Question: help-circle-outline
    0xf0499, // Shield: shield-outline
    0xf02d1, // Heart: heart
    0xf02d5, // HeartOutline: heart-outline
    0xf0156, // Cross: close
    0xf040a, // Play: play
    0xf03e4, // Pause: pause
    0xf0450, // Retry: refresh
    0xf012c, // Check: check
    0xf035c, // Menu: menu
    0xf10aa, // LeftPanel: dock-left
    0xf10ab, // RightPanel: dock-right
    0xf0349, // Search: magnify
    0xf0159, // Clear: close-circle
    0xf0236, // Filter: filter-variant
    0xf0415, // Plus: plus
    0xf0374, // Minus: minus
    0xf0140, // ChevronDown: chevron-down
    0xf0143, // ChevronUp: chevron-up
    0xf0142, // ChevronRight: chevron-right
    0xf0141, // ChevronLeft: chevron-left
    0xf0a38, // Paste: clipboard-text-outline
    0xf0336, // Suggestions: lightbulb-outline
    0xf0068, // Wand: auto-fix
    0xf0207, // Export: export
    0xf02fa, // Import: import
    0xf01da, // Download: download
    0xf04ce, // Star: star
    0xf04d2, // StarOutline: star-outline
    0xf0197, // Contrast: contrast-circle
    0xf0570, // Zoom: view-grid
    0xf114e, // Dice: dice-5-outline
    0xf0674, // MoreLike: creation
    0xf01d8, // More: dots-horizontal
    0xf018f, // Copy: content-copy
    0xf04fc, // Tag: tag-outline
    0xf0b9d, // AddToSet: folder-plus-outline
    0xf018a, // Compare: compare
    0xf09e7, // Trash: delete-outline
    0xf099b, // Restore: restore
    0xf02f9, // Pictures: image-multiple
    0xf0976, // Picture: image-outline
    0xf0256, // Folder: folder-outline
    0xf0224, // File: file-outline
    0xf05c4, // Zip: zip-box
    0xf02fd, // Info: information-outline
    0xf002a, // Warning: alert-outline
    0xf05e1, // Done: check-circle-outline
    0xf0765, // Circle: circle
    0xf030b, // Key: key-variant
    0xf030a, // KeyRefused: key-remove
    0xf051f, // Waiting: timer-sand
    0xf0584, // Wallet: wallet
    0xf1353, // Drafts: pencil-ruler
    0xf05aa, // NoNetwork: wifi-off
    0xf02ca, // Disk: harddisk
    0xf04db, // Stop: stop
    0xf020a, // Eyedropper: eyedropper
    0xf03d8, // Palette: palette
    0xf14f7, // Recipe: book-open-variant
    0xf00c3, // Bookmark: bookmark-outline
    0xf08bb, // Settings: cog-outline
    0xf0004, // Account: account
    0xf062e, // Tune: tune
    0xf01bc, // Storage: database
    0xf00e3, // Appearance: brush
    0xf05ca, // Language: translate
    0xf05b7, // Advanced: wrench
    0xf0128, // Statistics: chart-bar
    0xf0bc1, // Log: script
    0xf02fd, // About: information-outline
    0xf0339, // Link: link-variant
    0xf03cc, // External: open-in-new
    0xf01dd, // Drag: drag-vertical
    0xf06d0, // Eye: eye-outline
    0xf06d1, // EyeOff: eye-off-outline
    0xf0cb6, // Edit: pencil-outline
    0xf054c, // Undo: undo
    0xf044e, // Redo: redo
    0xf04ba, // Sort: sort
    0xf0279, // Group: format-list-bulleted
    0xf0293, // Fullscreen: fullscreen
    0xf030c, // Keyboard: keyboard
    0xf0032, // Android: android
    0xf0035, // Apple: apple
    0xf05b3, // Windows: microsoft-windows
    0xf059f, // Web: web
    0xf033d, // Linux: linux
    0xf0193, // Save: content-save
    0xf005d, // ArrowUp: arrow-up
    0xf0045, // ArrowDown: arrow-down
    0xf0435, // HighQuality: quality-high
    0xf011d, // TrayUp: tray-arrow-up
};
static_assert(characters.size() == static_cast<size_t>(Glyph::TrayUp) + 1);

QRawFont interfaceFont()
{
    QFile file(u":/interface/interface.ttf"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QRawFont(file.readAll(), grid);
}

//! In a square of 24 by 24, y downwards. Outlines are read once.
const QPainterPath &outline(Glyph glyph)
{
    static std::array<QPainterPath, characters.size()> paths;
    QPainterPath &path = paths[static_cast<size_t>(glyph)];
    if (path.isEmpty()) {
        static const QRawFont font = interfaceFont();
        const char32_t character = characters[static_cast<size_t>(glyph)];
        const auto indexes = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
        if (!indexes.isEmpty())
            path = font.pathForGlyph(indexes.constFirst()).translated(0, font.ascent());
    }
    return path;
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &t = tokensOf(QGuiApplication::palette());
        const double edge = std::min(rect.width(), rect.height());
        QRectF square(0, 0, edge, edge);
        square.moveCenter(QRectF(rect).center());
        drawGlyph(*painter, m_glyph, square, colorFor(t, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    static QColor colorFor(const Tokens &t, QIcon::Mode mode)
    {
        switch (mode) {
        case QIcon::Disabled:
            return t.disabled;
        case QIcon::Selected: // WindowStyle asks for it on a primary button
            return t.accentText;
        default:
            return t.muted;
        }
    }

    Glyph m_glyph;
};

} // namespace

void drawGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / grid, rect.height() / grid);
    painter.fillPath(outline(glyph), color);
    painter.restore();
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

} // namespace Iconwright
