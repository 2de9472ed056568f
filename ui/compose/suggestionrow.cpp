#include "ui/compose/suggestionrow.h"

#include "ui/common/flowlayout.h"
#include "ui/common/units.h"
#include "ui/compose/suggestionchip.h"
#include "ui/compose/suggestionfinder.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int places = 3;
constexpr int candidates = 12;
constexpr int usualWidth = 256; // of the narrowest column
constexpr int gap = 4;
constexpr int shortest = 72; // of a suggestion that is still to come

} // namespace

SuggestionRow::SuggestionRow(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
{
    auto *flow = new FlowLayout(this);
    for (int i = 0; i < places; ++i) {
        auto *chip = new SuggestionChip(this);
        chip->setObjectName(u"suggestion-%1"_s.arg(i + 1));
        chip->setFocusPolicy(i == 0 ? Qt::TabFocus : Qt::NoFocus);
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { pick(chip); });
        flow->addWidget(chip);
        m_chips.append(chip);
    }
    setCategories({});
}

QStringList SuggestionRow::suggestions() const
{
    QStringList names;
    for (const SuggestionChip *chip : m_chips)
        if (!chip->text().isEmpty())
            names.append(chip->text());
    return names;
}

void SuggestionRow::setCategories(const QStringList &categories)
{
    // Another order is no reason for other suggestions.
    const QSet<QString> known(categories.cbegin(), categories.cend());
    if (known == std::exchange(m_categories, known) && !suggestions().isEmpty())
        return;
    QStringList fresh = relatedTo(m_catalog, categories, candidates);
    const SuggestionChip *picked = std::exchange(m_picked, nullptr);
    // Where one was picked, the others stay: nothing moves under the mouse.
    for (const SuggestionChip *chip : std::as_const(m_chips))
        if (picked != nullptr && chip != picked)
            fresh.removeAll(chip->text());
    for (SuggestionChip *chip : std::as_const(m_chips))
        if (picked == nullptr || chip == picked)
            chip->setText({});
    for (SuggestionChip *chip : std::as_const(m_chips)) {
        if (picked != nullptr && chip != picked)
            continue;
        fill(chip, fresh);
    }
    retranslate();
}

//! The first of `names` that leaves all on one row: a second one would push away what is below.
void SuggestionRow::fill(SuggestionChip *chip, QStringList &names)
{
    int room = (isVisible() ? width() : usualWidth) - (places - 1) * gap;
    for (const SuggestionChip *other : std::as_const(m_chips))
        if (other != chip)
            room -= other->text().isEmpty() ? shortest : other->widthFor(other->text());
    const auto fits = [&](const QString &name) { return chip->widthFor(name) <= room; };
    const auto found = std::find_if(names.cbegin(), names.cend(), fits);
    const qsizetype at = found != names.cend() ? found - names.cbegin() : 0;
    chip->setVisible(!names.isEmpty());
    chip->setText(names.isEmpty() ? QString() : names.takeAt(at));
    chip->updateGeometry();
}

void SuggestionRow::pick(SuggestionChip *chip)
{
    m_picked = chip;
    Q_EMIT picked(chip->text());
    m_picked = nullptr;
}

void SuggestionRow::goTo(SuggestionChip *chip)
{
    for (SuggestionChip *other : std::as_const(m_chips))
        other->setFocusPolicy(other == chip ? Qt::TabFocus : Qt::NoFocus);
    chip->setFocus(Qt::TabFocusReason);
}

bool SuggestionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (key != forward && key != back)
        return QWidget::eventFilter(watched, event);
    const auto place = m_chips.indexOf(static_cast<SuggestionChip *>(watched));
    const qsizetype last = suggestions().size() - 1;
    goTo(m_chips.at(std::clamp<qsizetype>(place + (key == forward ? 1 : -1), 0, last)));
    return true;
}

void SuggestionRow::retranslate()
{
    setAccessibleName(tr("Suggestions"));
    for (SuggestionChip *chip : std::as_const(m_chips)) {
        chip->setAccessibleName(chip->text());
        //: %1 is a category that the program suggests
        const QString adds = tr("Add %1").arg(isolated(chip->text()));
        chip->setAccessibleDescription(adds);
        chip->setToolTip(adds);
    }
}

void SuggestionRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
