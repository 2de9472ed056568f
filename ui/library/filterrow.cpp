#include "ui/library/filterrow.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/library/filterchip.h"
#include "ui/library/filterpopup.h"
#include "ui/library/termtext.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostFacets = 5;
constexpr int gap = 6;
constexpr int separatorSpace = 13; // 6 px, a line, 6 px

bool hasField(const SearchTerms &terms, TermField field)
{
    return std::any_of(
        terms.begin(), terms.end(), [field](const SearchTerm &term) { return term.field == field; });
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *row = qobject_cast<FilterRow *>(object);
    return row != nullptr ? new QAccessibleWidget(row, QAccessible::List) : nullptr;
}

} // namespace

FilterRow::FilterRow(GallerySearch &search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_button(new QPushButton(this))
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    setObjectName(u"filterRow"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setObjectName(u"addFilter"_s);
    m_button->setProperty("kind", u"quiet"_s);
    m_button->setIcon(glyphIcon(Glyph::Plus));
    connect(m_button, &QPushButton::clicked, this, &FilterRow::openList);
    connect(&m_search, &GallerySearch::filtersChanged, this, &FilterRow::showFilters);
    connect(&m_search, &GallerySearch::namesChanged, this, &FilterRow::retranslate);
    retranslate();
}

void FilterRow::setFacets(const IconFacets &facets, qsizetype icons)
{
    m_facets = facets;
    m_icons = icons;
    if (m_list != nullptr)
        m_list->setFacets(facets);
    showFacets();
}

//! Values that would narrow what is shown: color schemes first, then styles, then categories. None while
//! everything is shown.
QList<FilterRow::Offer> FilterRow::offers() const
{
    QList<Offer> offers;
    const SearchTerms terms = m_search.terms();
    if (terms.isEmpty())
        return offers;
    const std::pair<TermField, const QList<Facet> &> fields[] = {
        { TermField::ColorScheme, m_facets.colorSchemes },
        { TermField::Style, m_facets.styles },
        { TermField::Category, m_facets.categories },
    };
    for (const auto &[field, facets] : fields)
        for (const Facet &facet : facets)
            if (!hasField(terms, field) && facet.count < m_icons && offers.size() < mostFacets)
                offers.append({ { field, facet.value, false }, facet.count });
    return offers;
}

void FilterRow::showFilters()
{
    const SearchTerms &terms = m_search.filters();
    for (FilterChip *chip : QList(m_filters))
        if (!terms.contains(chip->term()))
            removeChip(chip);
    QList<FilterChip *> chips;
    for (const SearchTerm &term : terms) {
        const auto kept = std::find_if(m_filters.cbegin(), m_filters.cend(),
            [&term](const FilterChip *chip) { return chip->term() == term; });
        chips += kept != m_filters.cend() ? *kept
                                          : addChip(new FilterChip(FilterChip::Kind::Active, term, this));
        chips.last()->setLabel(termText(term, m_search.names()));
    }
    m_filters = chips;
    showFacets();
}

void FilterRow::showFacets()
{
    const QList<Offer> wanted = offers();
    while (m_facetChips.size() > 0)
        removeChip(m_facetChips.last());
    for (const Offer &offer : wanted) {
        FilterChip *chip = addChip(new FilterChip(FilterChip::Kind::Facet, offer.term, this));
        chip->setLabel(termText(offer.term, m_search.names()), offer.icons);
        m_facetChips += chip;
    }
    arrange();
}

FilterChip *FilterRow::addChip(FilterChip *chip)
{
    chip->installEventFilter(this);
    connect(chip, &FilterChip::clicked, this, [this, chip] {
        if (chip->kind() == FilterChip::Kind::Active)
            m_search.remove(chip->term());
        else
            m_search.add(chip->term());
    });
    return chip;
}

//! The keyboard goes on with the neighbor.
void FilterRow::removeChip(FilterChip *chip)
{
    const bool hadFocus = chip->hasFocus();
    const QList<FilterChip *> shown = shownChips();
    const qsizetype index = shown.indexOf(chip);
    m_filters.removeAll(chip);
    m_facetChips.removeAll(chip);
    chip->removeEventFilter(this);
    if (hadFocus && index >= 0 && shown.size() > 1)
        shown.at(index + 1 < shown.size() ? index + 1 : index - 1)->setFocus();
    else if (hadFocus)
        m_button->setFocus();
    chip->hide();
    chip->deleteLater();
}

void FilterRow::openList()
{
    if (m_list == nullptr) {
        m_list = new FilterPopup(m_search, this);
        m_list->setFacets(m_facets);
    }
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : m_button->width() - m_list->sizeHint().width();
    m_list->openAt(m_button->mapToGlobal(QPoint(x, m_button->height() + Measure::gapSmall)));
}

QSize FilterRow::sizeHint() const
{
    int width = m_button->sizeHint().width();
    for (const FilterChip *chip : m_filters + m_facetChips)
        width += gap + chip->sizeHint().width();
    return { width + separatorSpace, minimumSizeHint().height() };
}

QSize FilterRow::minimumSizeHint() const
{
    return { m_button->sizeHint().width(), std::max(Measure::control, m_button->sizeHint().height()) };
}

//! Shows `widget` at `left` and returns where the next one begins; hides it and returns -1 when there is no
//! room.
int FilterRow::place(QWidget *widget, int left)
{
    const QSize size = widget->sizeHint();
    const bool fits = left >= 0 && left + size.width() <= width();
    const QRect rect(left, (height() - size.height()) / 2, size.width(), size.height());
    if (fits)
        widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    widget->setVisible(fits);
    return fits ? left + size.width() + gap : -1;
}

void FilterRow::arrange()
{
    // Without a gap: the button has room around its text.
    int left = place(m_button, 0) - gap;
    for (FilterChip *chip : std::as_const(m_filters))
        left = place(chip, left);
    const bool apart = left >= 0 && !m_filters.isEmpty() && !m_facetChips.isEmpty();
    const int separator = left;
    left += apart ? separatorSpace - gap : 0;
    for (FilterChip *chip : std::as_const(m_facetChips))
        left = place(chip, left);
    m_separator = apart && !m_facetChips.first()->isHidden() ? separator : -1;
    setTabStop();
    updateGeometry();
    update();
}

QList<FilterChip *> FilterRow::shownChips() const
{
    QList<FilterChip *> chips;
    for (FilterChip *chip : m_filters + m_facetChips)
        if (!chip->isHidden())
            chips += chip;
    return chips;
}

void FilterRow::setTabStop()
{
    QWidget *before = m_button;
    bool isFirst = true;
    for (FilterChip *chip : shownChips()) {
        chip->setFocusPolicy(isFirst ? Qt::StrongFocus : Qt::ClickFocus);
        isFirst = false;
        setTabOrder(before, chip);
        before = chip;
    }
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<FilterChip *>(watched);
    if (chip != nullptr && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && chipKey(chip, key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool FilterRow::chipKey(FilterChip *chip, int key)
{
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const QList<FilterChip *> chips = shownChips();
    qsizetype index = chips.indexOf(chip);
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (chip->kind() == FilterChip::Kind::Active)
            m_search.remove(chip->term());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chip->click();
        return true;
    case Qt::Key_Home:
        index = 0;
        break;
    case Qt::Key_End:
        index = chips.size() - 1;
        break;
    case Qt::Key_Left:
        index += leftToRight ? -1 : 1;
        break;
    case Qt::Key_Right:
        index += leftToRight ? 1 : -1;
        break;
    default:
        return false;
    }
    if (index < 0)
        m_button->setFocus(Qt::OtherFocusReason);
    else if (index < chips.size())
        chips.at(index)->setFocus(Qt::OtherFocusReason);
    return true;
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterRow::paintEvent(QPaintEvent *)
{
    if (m_separator < 0)
        return;
    QPainter painter(this);
    const QRect line(m_separator, (height() - 16) / 2, 1, 16);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), tokensOf(palette()).line);
}

void FilterRow::retranslate()
{
    m_button->setText(tr("Filter"));
    m_button->setAccessibleName(m_button->text());
    m_button->setToolTip(tr("Show only some icons"));
    setAccessibleName(tr("Filters"));
    if (m_list != nullptr)
        m_list->retranslate();
    showFilters();
}

void FilterRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
