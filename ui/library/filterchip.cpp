#include "ui/library/filterchip.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastHeight = 24;
constexpr int padding = 10;
constexpr int gap = 4;
constexpr int crossEdge = 14;
constexpr int widest = 200;

class ChipAccessible final : public QAccessibleWidget
{
public:
    explicit ChipAccessible(FilterChip *chip)
        : QAccessibleWidget(chip, QAccessible::ListItem)
    {
    }

    [[nodiscard]] QStringList actionNames() const override { return { pressAction(), setFocusAction() }; }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            static_cast<FilterChip *>(widget())->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *chip = qobject_cast<FilterChip *>(object);
    return chip != nullptr ? new ChipAccessible(chip) : nullptr;
}

} // namespace

FilterChip::FilterChip(Kind kind, const SearchTerm &term, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_term(term)
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    setObjectName((kind == Kind::Active ? u"filter "_s : u"facet "_s) + searchText(term));
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
}

void FilterChip::setLabel(const QString &text, qsizetype count)
{
    setText(text);
    m_count = count;
    retranslate();
    updateGeometry();
}

void FilterChip::retranslate()
{
    if (m_kind == Kind::Active) {
        setAccessibleName(text());
        setAccessibleDescription(tr("Delete removes it."));
        setToolTip(tr("Remove %1").arg(isolated(text())));
    } else {
        //: %1: a style, color scheme or category; %2: "12 icons"
        setAccessibleName(tr("%1, %2").arg(isolated(text()), iconsText(int(m_count))));
        setToolTip(tr("Show only %1").arg(isolated(text())));
    }
}

QString FilterChip::countLabel() const
{
    return countText(m_count);
}

int FilterChip::tailWidth() const
{
    if (m_kind == Kind::Active)
        return crossEdge;
    return QFontMetrics(roleFont(TextRole::Caption)).horizontalAdvance(countLabel());
}

QSize FilterChip::sizeHint() const
{
    // A pixel more than the rounded width, or elision would take a letter.
    const int words = std::min(fontMetrics().horizontalAdvance(text()) + 1, widest);
    return { 2 * padding + words + gap + tailWidth(), std::max(leastHeight, fontMetrics().height() + 8) };
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const bool active = m_kind == Kind::Active;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = hasFocus() ? 2 : 1;
    const QRectF pill = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(hasFocus() ? QPen(t.focus, 2) : active ? QPen(Qt::NoPen) : QPen(t.line, 1));
    painter.setBrush(active ? t.selection : isDown() ? t.pressed : underMouse() ? t.hover : t.window);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const QRect tail(this->width() - padding - tailWidth(), 0, tailWidth(), height());
    const QRect words(padding, 0, tail.left() - gap - padding, height());
    painter.setPen(active ? t.selText : t.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    paintTail(painter, QStyle::visualRect(layoutDirection(), rect(), tail));
}

void FilterChip::paintTail(QPainter &painter, const QRect &tail) const
{
    const Tokens &t = tokensOf(palette());
    if (m_kind == Kind::Active) {
        QRectF cross(0, 0, crossEdge, crossEdge);
        cross.moveCenter(QRectF(tail).center());
        drawGlyph(painter, Glyph::Cross, cross, t.selText);
        return;
    }
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(t.muted);
    painter.drawText(tail, Qt::AlignCenter, countLabel());
}

void FilterChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace Iconwright
