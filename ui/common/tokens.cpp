#include "ui/common/tokens.h"

namespace Iconwright {

namespace {

constexpr QRgb opaque = 0xFF000000;

const Tokens lightTokens {
    .window = QColor(opaque | 0xECECEE),
    .panel = QColor(opaque | 0xF7F7F8),
    .raised = QColor(opaque | 0xFFFFFF),
    .plate = QColor(opaque | 0xFFFFFF),
    .hover = QColor(opaque | 0xE9E9EC),
    .pressed = QColor(opaque | 0xDEDEE3),
    .line = QColor(opaque | 0xDCDCE1),
    .control = QColor(opaque | 0x8C8C96),
    .text = QColor(opaque | 0x1B1B1E),
    .muted = QColor(opaque | 0x5C5C66),
    .disabled = QColor(opaque | 0x9C9CA6),
    .accent = QColor(opaque | 0x2B59D9),
    .accentHover = QColor(opaque | 0x234CC0),
    .accentText = QColor(opaque | 0xFFFFFF),
    .link = QColor(opaque | 0x2450C4),
    .selection = QColor(opaque | 0xDBE5FD),
    .selText = QColor(opaque | 0x1B1B1E),
    .focus = QColor(opaque | 0x2B59D9),
    .progress = QColor(opaque | 0x2B59D9),
    .track = QColor(opaque | 0xD9D9DF),
    .success = QColor(opaque | 0x17733E),
    .successFill = QColor(opaque | 0xE3F3E8),
    .warning = QColor(opaque | 0x855300),
    .warningFill = QColor(opaque | 0xFBF0D6),
    .danger = QColor(opaque | 0xBE2530),
    .dangerFill = QColor(opaque | 0xFCE8E8),
    .infoFill = QColor(opaque | 0xE8EEFD),
    .heart = QColor(opaque | 0xD6336C),
    .star = QColor(opaque | 0x8A6100),
    .checkA = QColor(opaque | 0xFFFFFF),
    .checkB = QColor(opaque | 0xE4E4E8),
};

const Tokens darkTokens {
    .window = QColor(opaque | 0x151517),
    .panel = QColor(opaque | 0x1E1E21),
    .raised = QColor(opaque | 0x29292D),
    .plate = QColor(opaque | 0x232326),
    .hover = QColor(opaque | 0x2F2F34),
    .pressed = QColor(opaque | 0x3A3A40),
    .line = QColor(opaque | 0x34343A),
    .control = QColor(opaque | 0x7C7C88),
    .text = QColor(opaque | 0xECECEF),
    .muted = QColor(opaque | 0xA6A6B0),
    .disabled = QColor(opaque | 0x6A6A74),
    .accent = QColor(opaque | 0x3F6BEA),
    .accentHover = QColor(opaque | 0x3560DC),
    .accentText = QColor(opaque | 0xFFFFFF),
    .link = QColor(opaque | 0x93B1FF),
    .selection = QColor(opaque | 0x263A6B),
    .selText = QColor(opaque | 0xFFFFFF),
    .focus = QColor(opaque | 0x93B1FF),
    .progress = QColor(opaque | 0x7096FF),
    .track = QColor(opaque | 0x3C3C43),
    .success = QColor(opaque | 0x55C98D),
    .successFill = QColor(opaque | 0x18301F),
    .warning = QColor(opaque | 0xE9B44C),
    .warningFill = QColor(opaque | 0x372B12),
    .danger = QColor(opaque | 0xFF8585),
    .dangerFill = QColor(opaque | 0x40201F),
    .infoFill = QColor(opaque | 0x1D2A4A),
    .heart = QColor(opaque | 0xFF7FA8),
    .star = QColor(opaque | 0xE9B44C),
    .checkA = QColor(opaque | 0x3A3A3F),
    .checkB = QColor(opaque | 0x2E2E32),
};

const Tokens contrastLightTokens {
    .window = QColor(opaque | 0xFFFFFF),
    .panel = QColor(opaque | 0xFFFFFF),
    .raised = QColor(opaque | 0xFFFFFF),
    .plate = QColor(opaque | 0xFFFFFF),
    .hover = QColor(opaque | 0xE6E6E6),
    .pressed = QColor(opaque | 0xCCCCCC),
    .line = QColor(opaque | 0x000000),
    .control = QColor(opaque | 0x000000),
    .text = QColor(opaque | 0x000000),
    .muted = QColor(opaque | 0x2B2B2B),
    .disabled = QColor(opaque | 0x595959),
    .accent = QColor(opaque | 0x0030B3),
    .accentHover = QColor(opaque | 0x00227F),
    .accentText = QColor(opaque | 0xFFFFFF),
    .link = QColor(opaque | 0x0030B3),
    .selection = QColor(opaque | 0x0030B3),
    .selText = QColor(opaque | 0xFFFFFF),
    .focus = QColor(opaque | 0x000000),
    .progress = QColor(opaque | 0x0030B3),
    .track = QColor(opaque | 0xBFBFBF),
    .success = QColor(opaque | 0x00501F),
    .successFill = QColor(opaque | 0xFFFFFF),
    .warning = QColor(opaque | 0x5C3A00),
    .warningFill = QColor(opaque | 0xFFFFFF),
    .danger = QColor(opaque | 0x8F0010),
    .dangerFill = QColor(opaque | 0xFFFFFF),
    .infoFill = QColor(opaque | 0xFFFFFF),
    .heart = QColor(opaque | 0x8F0046),
    .star = QColor(opaque | 0x5C3A00),
    .checkA = QColor(opaque | 0xFFFFFF),
    .checkB = QColor(opaque | 0xD0D0D0),
};

const Tokens contrastDarkTokens {
    .window = QColor(opaque | 0x000000),
    .panel = QColor(opaque | 0x000000),
    .raised = QColor(opaque | 0x000000),
    .plate = QColor(opaque | 0x000000),
    .hover = QColor(opaque | 0x262626),
    .pressed = QColor(opaque | 0x404040),
    .line = QColor(opaque | 0xFFFFFF),
    .control = QColor(opaque | 0xFFFFFF),
    .text = QColor(opaque | 0xFFFFFF),
    .muted = QColor(opaque | 0xE0E0E0),
    .disabled = QColor(opaque | 0xA6A6A6),
    .accent = QColor(opaque | 0xFFD84D),
    .accentHover = QColor(opaque | 0xFFE684),
    .accentText = QColor(opaque | 0x000000),
    .link = QColor(opaque | 0x8CD3FF),
    .selection = QColor(opaque | 0xFFD84D),
    .selText = QColor(opaque | 0x000000),
    .focus = QColor(opaque | 0xFFFFFF),
    .progress = QColor(opaque | 0xFFD84D),
    .track = QColor(opaque | 0x595959),
    .success = QColor(opaque | 0x7CF2A8),
    .successFill = QColor(opaque | 0x000000),
    .warning = QColor(opaque | 0xFFD84D),
    .warningFill = QColor(opaque | 0x000000),
    .danger = QColor(opaque | 0xFF9E9E),
    .dangerFill = QColor(opaque | 0x000000),
    .infoFill = QColor(opaque | 0x000000),
    .heart = QColor(opaque | 0xFF9EC4),
    .star = QColor(opaque | 0xFFD84D),
    .checkA = QColor(opaque | 0x404040),
    .checkB = QColor(opaque | 0x202020),
};

void setText(QPalette &palette, const Tokens &t)
{
    for (const auto role :
        { QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText }) {
        palette.setColor(role, t.text);
        palette.setColor(QPalette::Disabled, role, t.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.selText);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::LinkVisited, t.link);
    palette.setColor(QPalette::BrightText, t.danger);
}

} // namespace

const Tokens &tokens(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return lightTokens;
    case Theme::Dark:
        return darkTokens;
    case Theme::ContrastLight:
        return contrastLightTokens;
    case Theme::ContrastDark:
        return contrastDarkTokens;
    }
    return lightTokens;
}

bool isHighContrast(const Tokens &tokens)
{
    return &tokens == &Iconwright::tokens(Theme::ContrastLight)
        || &tokens == &Iconwright::tokens(Theme::ContrastDark);
}

QPalette themePalette(Theme theme)
{
    const Tokens &t = tokens(theme);
    QPalette palette;
    palette.setColor(QPalette::Window, t.panel);
    palette.setColor(QPalette::Base, t.raised);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Light, t.hover);
    palette.setColor(QPalette::Midlight, t.pressed);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.control);
    palette.setColor(QPalette::Shadow, t.line);
    setText(palette, t);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, t.accent);
#endif
    return palette;
}

Theme themeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool dark = window.lightness() < text.lightness();
    const Theme contrast = dark ? Theme::ContrastDark : Theme::ContrastLight;
    if (window == tokens(contrast).panel && text == tokens(contrast).text)
        return contrast;
    return dark ? Theme::Dark : Theme::Light;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return tokens(themeOf(palette));
}

} // namespace Iconwright
