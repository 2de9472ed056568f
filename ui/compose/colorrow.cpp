#include "ui/compose/colorrow.h"

#include "core/catalog/palettefile.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/compose/palettestrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int fieldWidth = 104; // "#DDDDDD" with room for a larger font's digits
constexpr int toolIcon = 16;

} // namespace

ColorRow::ColorRow(const QString &color, QWidget *parent)
    : QWidget(parent)
    , m_swatch(new PaletteStrip)
    , m_field(new QLineEdit(color.toUpper()))
    , m_message(new FieldMessage(m_field))
    , m_remove(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gap);
    layout->addWidget(m_swatch);
    layout->addWidget(m_field);
    layout->addWidget(m_message, 1);
    layout->addStretch();
    layout->addWidget(m_remove);
    m_swatch->setFixedSize(Measure::control, Measure::control);
    m_field->setMinimumWidth(fieldWidth);
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // A hex value is read from the left in every language.
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_remove->setIcon(glyphIcon(Glyph::Clear));
    m_remove->setIconSize({ toolIcon, toolIcon });
    m_remove->setFixedSize(Measure::control, Measure::control);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);
    if (!color.isEmpty())
        m_swatch->setColors({ color });
    connect(m_field, &QLineEdit::textEdited, this, &ColorRow::read);
    connect(m_remove, &QToolButton::clicked, this, &ColorRow::removeRequested);
    retranslate();
}

QString ColorRow::color() const
{
    return hexColor(m_field->text());
}

void ColorRow::read(const QString &text)
{
    if (const QStringList colors = hexColorsIn(text); colors.size() > 1) {
        Q_EMIT listTyped(colors);
        return;
    }
    m_swatch->setColors(color().isEmpty() ? QStringList() : QStringList { color() });
    showFault();
    Q_EMIT colorChanged();
}

void ColorRow::setNumber(int number)
{
    m_number = number;
    m_field->setObjectName(u"color-%1"_s.arg(number));
    m_message->setObjectName(u"colorFault-%1"_s.arg(number));
    m_remove->setObjectName(u"removeColor-%1"_s.arg(number));
    retranslate();
}

void ColorRow::setTwice(bool twice)
{
    m_twice = twice;
    showFault();
}

void ColorRow::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

//! An empty field is no fault yet: the dialog says that it is to be filled.
void ColorRow::showFault()
{
    const bool wrong = !m_field->text().trimmed().isEmpty() && color().isEmpty();
    const bool fault = wrong || m_twice;
    m_message->setMessage(wrong ? tr("Write it like %1").arg(leftToRight(u"#2B59D9"_s))
            : m_twice           ? tr("Is there already")
                                : QString());
    if (m_field->property("error").toBool() == fault)
        return;
    m_field->setProperty("error", fault);
    m_field->update();
}

void ColorRow::retranslate()
{
    //: one of the colors of a palette, by its number
    m_field->setAccessibleName(tr("Color %1").arg(countText(m_number)));
    m_remove->setText(tr("Remove color %1").arg(countText(m_number)));
    m_remove->setAccessibleName(m_remove->text());
    m_remove->setToolTip(m_remove->text());
    m_field->setPlaceholderText(u"#2B59D9"_s);
    showFault();
}

void ColorRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
