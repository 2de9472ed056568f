#include "ui/common/segmentedcontrol.h"

#include "ui/common/controlpainting.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>

namespace Iconwright {

namespace {

constexpr int inset = 2; // of the chosen segment from the track
constexpr int textEdge = 12;

class Segment final : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        return { metrics.horizontalAdvance(text()) + 2 * textEdge,
            std::max(Measure::control, metrics.height() + 12) };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        const Tokens &t = tokensOf(palette());
        const QRect face = rect().adjusted(inset, inset, -inset, -inset);
        if (isChecked())
            paintBox(painter, face, t.raised, t.line);
        if (isFocusShown(option))
            paintBox(painter, rect(), Qt::transparent, t.focus, 2);
        painter.setPen(!isEnabled() ? t.disabled : isChecked() || underMouse() ? t.text : t.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(int segments, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < segments; ++i) {
        auto *button = new Segment(this);
        m_group->addButton(button, i);
        layout->addWidget(button);
    }
    setCurrent(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int segment)
{
    m_group->button(segment)->setChecked(true);
}

void SegmentedControl::setText(int segment, const QString &text)
{
    QAbstractButton *button = m_group->button(segment);
    button->setText(text);
    button->setAccessibleName(text);
    button->updateGeometry();
}

void SegmentedControl::setToolTip(int segment, const QString &text)
{
    m_group->button(segment)->setToolTip(text);
}

QAbstractButton &SegmentedControl::segment(int segment) const
{
    return *m_group->button(segment);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    // Without fills, in high contrast, the border alone says what belongs together.
    const Theme theme = themeOf(palette());
    const bool isContrast = theme == Theme::ContrastLight || theme == Theme::ContrastDark;
    paintBox(painter, rect(), t.window, isContrast ? t.line : QColor());
}

} // namespace Iconwright
