#include "ui/gallery/emptystate.h"

#include "core/catalog/catalog.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/gallery/emptycard.h"
#include "ui/gallery/startercard.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int contentWidth = 592;
// Where the window is low the least useful goes first.
constexpr int leastForExamples = 640;
constexpr int leastForStarters = 480;

const QList<Sample> &examples()
{
    static const QList<Sample> all {
        { u"camera"_s, u"flat"_s, u"blue_tones"_s },
        { u"compass"_s, u"flat"_s, u"sunset"_s },
        { u"coffee"_s, u"gradient"_s, u"teal"_s },
        { u"map"_s, u"modern"_s, u"candy"_s },
        { u"pencil"_s, u"flat"_s, u"candy"_s },
        { u"tent"_s, u"flat"_s, u"forest"_s },
        { u"shopping cart"_s, u"duotone"_s, u"berry"_s },
    };
    return all;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_samples(new EmptyCard(Glyph::Drafts, u"samples"_s, this))
    , m_key(new EmptyCard(Glyph::Key, u"emptyAddKey"_s, this))
    , m_clear(new QPushButton(this))
    , m_examples(new SampleRow(examples(), SampleRow::Plates::Shown, 64, 16, this))
    , m_starters(new QWidget(this))
    , m_startersTitle(new QLabel(m_starters))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setTextRole(*m_title, TextRole::Page);
    for (QLabel *label : { m_title, m_text }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // holds what was typed
    }
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_samples->button().setProperty("kind", u"primary"_s);
    m_clear->setObjectName(u"clearSearch"_s);
    layOut();
    connect(&m_samples->button(), &QPushButton::clicked, this, &EmptyState::samplesRequested);
    connect(&m_key->button(), &QPushButton::clicked, this, &EmptyState::addKeyRequested);
    connect(m_clear, &QPushButton::clicked, this, &EmptyState::clearSearchRequested);
    retranslate();
}

void EmptyState::layOut()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Measure::page);
    cards->addWidget(m_samples, 1);
    cards->addWidget(m_key, 1);
    auto *content = new QWidget(this);
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measure::section);
    column->addWidget(m_examples, 0, Qt::AlignHCenter);
    column->addSpacing(Measure::section);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(Measure::section);
    column->addLayout(cards);
    addStarters(*column);
    column->addWidget(m_clear, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::page, Measure::page, Measure::page, Measure::page);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
}

void EmptyState::addStarters(QVBoxLayout &column)
{
    setTextRole(*m_startersTitle, TextRole::Section);
    auto *grid = new QGridLayout(m_starters);
    grid->setContentsMargins(0, Measure::page, 0, 0);
    grid->setHorizontalSpacing(Measure::page);
    grid->setVerticalSpacing(Measure::section);
    grid->addWidget(m_startersTitle, 0, 0, 1, 2);
    for (const Starter &starter : starters()) {
        const int number = int(m_starterCards.size());
        auto *card = new StarterCard(starter, m_starters);
        card->setObjectName(u"starter-%1"_s.arg(number + 1));
        grid->addWidget(card, 1 + number / 2, number % 2);
        connect(card, &QAbstractButton::clicked, this,
            [this, card] { Q_EMIT starterRequested(card->starter()); });
        m_starterCards.append(card);
    }
    column.addWidget(m_starters);
}

void EmptyState::setDrawing(const SampleDrawing &drawing)
{
    m_examples->setDrawing(drawing);
    for (StarterCard *card : std::as_const(m_starterCards))
        card->samples().setDrawing(drawing);
}

void EmptyState::setPrice(std::optional<qint64> microUsd)
{
    m_price = microUsd;
    retranslate();
}

void EmptyState::fitHeight()
{
    const bool isLibrary = m_reason == Reason::Library;
    m_examples->setVisible(isLibrary && height() >= leastForExamples);
    m_starters->setVisible(isLibrary && height() >= leastForStarters);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void EmptyState::setReason(Reason reason)
{
    m_reason = reason;
    showReason();
}

void EmptyState::setSearchText(const QString &text)
{
    m_search = text;
    showReason();
}

void EmptyState::setTrashDays(int days)
{
    m_trashDays = days;
    showReason();
}

void EmptyState::setKeyAvailable(bool available)
{
    m_keyAvailable = available;
    showReason();
}

void EmptyState::showReason()
{
    m_title->setText(title());
    m_text->setText(text());
    m_text->setVisible(!m_text->text().isEmpty());
    m_samples->setVisible(m_reason == Reason::Library);
    m_key->setVisible(m_reason == Reason::Library && !m_keyAvailable);
    m_clear->setVisible(m_reason == Reason::Search);
    fitHeight();
}

QString EmptyState::title() const
{
    switch (m_reason) {
    case Reason::Search:
        //: %1 is what was searched for.
        return m_search.isEmpty() ? tr("No icon matches.")
                                  : tr("No icon matches “%1”.").arg(isolated(m_search));
    case Reason::Favorites:
        return tr("No favorites yet");
    case Reason::Set:
        return tr("This set is empty");
    case Reason::Trash:
        return tr("The trash is empty");
    case Reason::Library:
        break;
    }
    return tr("Make your first icon set");
}

QString EmptyState::text() const
{
    switch (m_reason) {
    case Reason::Search:
        return {};
    case Reason::Favorites:
        return tr("Press F on an icon to keep it here.");
    case Reason::Set:
        return tr("Drag icons onto its name in the library.");
    case Reason::Trash:
        return m_trashDays > 0
            ? tr("Deleted icons stay here for %n day(s), then they are removed.", nullptr, m_trashDays)
            : tr("Deleted icons stay here until you empty the trash.");
    case Reason::Library:
        break;
    }
    return tr("Type what the icons are of on the left, pick a style and colors, and press Generate.");
}

void EmptyState::retranslate()
{
    m_samples->setTexts(tr("Start with free drafts"),
        tr("Drawn on this computer from an open icon font. No key, no cost, works offline."),
        tr("Make 8 sample drafts"), tr("Takes about 2 seconds"));
    m_key->setTexts(tr("Connect OpenAI"),
        m_price
            //: %1 is money
            ? tr("Finished pictures from your own OpenAI account, about %1 per icon at medium quality.")
                  .arg(leftToRight(moneyText(*m_price)))
            : tr("Finished pictures from your own OpenAI account, paid for by the icon."),
        tr("Add API key…"), tr("Kept in your system keychain, never in a file"));
    nameStarters();
    m_clear->setText(tr("Clear search"));
    m_clear->setAccessibleName(m_clear->text());
    showReason();
}

void EmptyState::nameStarters()
{
    m_startersTitle->setText(tr("Or start from a recipe"));
    const auto translated = [](const QString &name) {
        return QCoreApplication::translate("catalog", name.toUtf8().constData());
    };
    for (StarterCard *card : std::as_const(m_starterCards)) {
        const Style *style = m_catalog ? m_catalog->style(card->starter().styleId) : nullptr;
        const ColorScheme *scheme
            = m_catalog ? m_catalog->colorScheme(card->starter().colorSchemeId) : nullptr;
        card->setVisible(style && scheme);
        if (style && scheme)
            card->setLook(u"%1, %2"_s.arg(translated(style->name), translated(scheme->name)));
    }
}

void EmptyState::setCatalog(const Catalog &catalog)
{
    m_catalog = &catalog;
    nameStarters();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
