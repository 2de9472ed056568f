#include "ui/common/theme.h"

#include "ui/common/windowstyle.h"

#include <QApplication>
#include <QWidget>

namespace Iconwright {

namespace {

double factor(TextRole role)
{
    switch (role) {
    case TextRole::Page:
        return 1.54;
    case TextRole::Title:
        return 1.15;
    case TextRole::Section:
    case TextRole::Body:
        return 1.0;
    case TextRole::Caption:
        return 0.85;
    case TextRole::Badge:
        return 0.77;
    }
    return 1.0;
}

} // namespace

void applyTheme(QApplication &application, Theme theme)
{
    if (qobject_cast<WindowStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new WindowStyle);
    application.setPalette(themePalette(theme));
}

void applyMotion(bool motion)
{
    if (auto *style = qobject_cast<WindowStyle *>(QApplication::style()))
        style->setMotion(motion);
}

Theme themeFromText(const QString &text, Theme system)
{
    if (text == u"light")
        return Theme::Light;
    if (text == u"dark")
        return Theme::Dark;
    if (text == u"contrast-light")
        return Theme::ContrastLight;
    if (text == u"contrast-dark")
        return Theme::ContrastDark;
    return system;
}

Theme platformTheme(const QApplication &application)
{
    return themeOf(application.palette());
}

QFont roleFont(TextRole role)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor(role));
    else
        font.setPixelSize(qRound(font.pixelSize() * factor(role)));
    if (role != TextRole::Body && role != TextRole::Caption)
        font.setWeight(QFont::DemiBold);
    return font;
}

void setTextRole(QWidget &widget, TextRole role)
{
    widget.setFont(roleFont(role));
    widget.setForegroundRole(role == TextRole::Caption ? QPalette::PlaceholderText : QPalette::NoRole);
}

} // namespace Iconwright
