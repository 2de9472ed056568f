#include "ui/inspector/severalface.h"

#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/inspector/inspectorparts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

SeveralFace::SeveralFace(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_title(makeText(u"severalTitle"_s, this))
    , m_shared(makeText(u"severalShared"_s, this))
    , m_cost(makeText(u"severalCost"_s, this))
    , m_reroll(makeAction(Glyph::Retry, u"severalReroll"_s, this))
    , m_higher(makeAction(Glyph::HighQuality, u"severalHigherQuality"_s, this))
    , m_favorite(makeAction(Glyph::HeartOutline, u"severalFavorite"_s, this))
    , m_export(makeAction(Glyph::Export, u"severalExport"_s, this))
    , m_trash(makeAction(Glyph::Trash, u"severalTrash"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::edge, Measure::edge, Measure::edge, Measure::edge);
    column->setSpacing(Measure::gap);
    setTextRole(*m_title, TextRole::Title);
    m_shared->setForegroundRole(QPalette::PlaceholderText);
    auto *actions = new QWidget(this);
    auto *flow = new FlowLayout(actions);
    for (QPushButton *button : { m_reroll, m_higher, m_favorite, m_export, m_trash })
        flow->addWidget(button);
    for (QWidget *line :
        { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_shared), static_cast<QWidget *>(m_cost) })
        column->addWidget(line);
    column->addSpacing(Measure::gapSmall);
    column->addWidget(actions);
    column->addStretch(1);
    connect(m_reroll, &QPushButton::clicked, this, &SeveralFace::rerollRequested);
    connect(m_favorite, &QPushButton::clicked, this, &SeveralFace::favoriteRequested);
    connect(m_export, &QPushButton::clicked, this, &SeveralFace::exportRequested);
    connect(m_trash, &QPushButton::clicked, this, &SeveralFace::trashRequested);
    connect(m_higher, &QPushButton::clicked, this, [this] {
        if (const auto step = sharedStep())
            Q_EMIT higherQualityRequested(step->quality);
    });
    retranslate();
}

void SeveralFace::showIcons(const QList<IconRecord> &icons)
{
    m_icons = icons;
    m_count = int(icons.size());
    fill();
}

void SeveralFace::showMany(int count)
{
    m_icons.clear();
    m_count = count;
    fill();
}

QString SeveralFace::sharedText() const
{
    if (m_icons.isEmpty())
        return {};
    const auto shared = [this](auto of) {
        return std::all_of(m_icons.begin(), m_icons.end(),
            [&of, this](const IconRecord &icon) { return of(icon) == of(m_icons.first()); });
    };
    QStringList parts;
    const IconSpec spec = m_icons.value(0).spec;
    if (shared([](const IconRecord &icon) { return icon.spec.category; }))
        parts << isolated(spec.category);
    if (shared([](const IconRecord &icon) { return icon.spec.styleId; }))
        parts << styleText(m_catalog, spec.styleId);
    if (shared([](const IconRecord &icon) { return icon.spec.colorSchemeId; }))
        parts << colorSchemeText(m_catalog, spec.colorSchemeId);
    if (shared([this](const IconRecord &icon) { return modelText(m_catalog, icon.spec.model); }))
        parts << modelText(m_catalog, spec.model);
    parts.removeAll(QString());
    //: What several icons have in common: "All of them: Flat, Sunset"
    return parts.isEmpty() ? QString() : tr("All of them: %1").arg(parts.join(u", "_s));
}

std::optional<QualityStep> SeveralFace::sharedStep() const
{
    std::optional<QualityStep> shared;
    for (const IconRecord &icon : m_icons) {
        const auto step = nextQuality(m_catalog, icon);
        const ModelSettings &first = m_icons.first().spec.model;
        if (!step || icon.spec.model.model != first.model || icon.spec.model.quality != first.quality)
            return {};
        if (!shared)
            shared = step;
        else if (shared->costMicroUsd && step->costMicroUsd)
            *shared->costMicroUsd += *step->costMicroUsd;
        else
            shared->costMicroUsd.reset();
    }
    return shared;
}

void SeveralFace::fill()
{
    qint64 cost = 0;
    for (const IconRecord &icon : m_icons)
        cost += icon.costMicroUsd;
    m_title->setText(iconsText(m_count));
    m_shared->setText(sharedText());
    m_cost->setVisible(!m_icons.isEmpty());
    m_shared->setVisible(!m_shared->text().isEmpty());
    //: %1 is money: what these icons have cost
    m_cost->setText(tr("Cost together: %1").arg(leftToRight(cost == 0 ? moneyText(0) : spentText(cost))));
    const auto step = sharedStep();
    m_higher->setVisible(step.has_value());
    nameAction(*m_higher,
        step && step->costMicroUsd
            //: %1 is a price: "Higher quality, about $0.05"
            ? tr("Higher quality, about %1").arg(leftToRight(moneyText(*step->costMicroUsd)))
            : tr("Higher quality"));
}

void SeveralFace::retranslate()
{
    nameAction(*m_reroll, tr("Re-roll"));
    nameAction(*m_favorite, tr("Favorite"));
    nameAction(*m_export, tr("Export…"));
    nameAction(*m_trash, tr("Move to trash"));
    fill();
}

void SeveralFace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
