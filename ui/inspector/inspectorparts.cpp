#include "ui/inspector/inspectorparts.h"

#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace Iconwright {

QToolButton *makeTool(Glyph glyph, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(glyphIcon(glyph));
    button->setIconSize(QSize(18, 18));
    button->setFixedSize(Measure::control, Measure::control);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    return button;
}

void nameTool(QAbstractButton &button, const QString &text)
{
    button.setAccessibleName(text);
    button.setToolTip(text);
}

QPushButton *makeAction(Glyph glyph, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setIcon(glyphIcon(glyph));
    button->setAutoDefault(false);
    return button;
}

void nameAction(QPushButton &button, const QString &text)
{
    button.setText(text);
    button.setAccessibleName(text);
}

QLabel *makeText(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QScrollArea *makeScrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    area->setWidget(content);
    return area;
}

QPixmap signPixmap(Glyph glyph, int edge, const QColor &color, const QWidget &widget)
{
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap((QSizeF(edge, edge) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawGlyph(painter, glyph, QRectF(0, 0, edge, edge), color);
    return pixmap;
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace Iconwright
