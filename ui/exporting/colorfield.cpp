#include "ui/exporting/colorfield.h"

#include "ui/common/fieldmessage.h"
#include "ui/common/glyphs.h"
#include "ui/common/swatches.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 112; // "#DDDDDD" with room for a larger font's digits
constexpr int swatchEdge = 18;

} // namespace

ColorField::ColorField(const QString &name, bool isOptional, QWidget *parent)
    : QWidget(parent)
    , m_isOptional(isOptional)
    , m_swatch(new QToolButton(this))
    , m_field(new QLineEdit(this))
    , m_message(new FieldMessage(m_field, this))
{
    m_field->setObjectName(name);
    m_swatch->setObjectName(name + u"Choose"_s);
    m_field->setMinimumWidth(fieldWidth);
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // A hex value is read from the left in every language.
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_swatch->setFixedSize(Measure::control, Measure::control);
    m_swatch->setIconSize({ swatchEdge, swatchEdge });
    m_swatch->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(Measure::gapSmall);
    row->addWidget(m_swatch);
    row->addWidget(m_field);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gapSmall);
    layout->addLayout(row);
    layout->addWidget(m_message);
    connect(m_swatch, &QToolButton::clicked, this, &ColorField::choose);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        showState();
        Q_EMIT changed();
    });
}

void ColorField::setColor(const QColor &color)
{
    m_field->setText(color.isValid() ? color.name(QColor::HexRgb).toUpper() : QString());
    showState();
}

QColor ColorField::color() const
{
    static const QRegularExpression hex(u"\\A#?([0-9a-fA-F]{6})\\z"_s);
    const QRegularExpressionMatch match = hex.match(m_field->text().trimmed());
    return match.hasMatch() ? QColor(u'#' + match.captured(1)) : QColor();
}

QString ColorField::fault() const
{
    const bool isEmpty = m_field->text().trimmed().isEmpty();
    if (color().isValid() || (isEmpty && m_isOptional))
        return {};
    return tr("Write it like %1").arg(leftToRight(u"#2B59D9"_s));
}

void ColorField::choose()
{
    auto *dialog = new QColorDialog(color().isValid() ? color() : tokensOf(palette()).accent, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, &ColorField::setColor);
    dialog->open();
}

void ColorField::showState()
{
    m_message->setMessage(fault());
    const QColor shown = color();
    m_swatch->setIcon(shown.isValid()
            ? swatchIcon({ shown.name() }, { swatchEdge, swatchEdge }, devicePixelRatioF(), palette())
            : glyphIcon(Glyph::Palette));
}

void ColorField::setTexts(const QString &label, const QString &placeholder)
{
    m_field->setAccessibleName(label);
    m_field->setPlaceholderText(placeholder);
    //: %1 is what the color is for: "Background"
    m_swatch->setText(tr("Choose color: %1").arg(label));
    m_swatch->setAccessibleName(m_swatch->text());
    m_swatch->setToolTip(m_swatch->text());
    showState();
}

} // namespace Iconwright
