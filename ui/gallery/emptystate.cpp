#include "ui/gallery/emptystate.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int textWidth = 592;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_samples(new QPushButton(this))
    , m_key(new QPushButton(this))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setTextRole(*m_title, TextRole::Page);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(textWidth);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_samples->setObjectName(u"samples"_s);
    m_key->setObjectName(u"emptyAddKey"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_samples);
    buttons->addWidget(m_key);
    buttons->addStretch(1);
    auto *words = new QHBoxLayout;
    words->addStretch(1);
    words->addWidget(m_text, 100);
    words->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::page, Measure::page, Measure::page, Measure::page);
    layout->setSpacing(Measure::section);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addLayout(words);
    layout->addSpacing(Measure::section);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_samples, &QPushButton::clicked, this, &EmptyState::samplesRequested);
    connect(m_key, &QPushButton::clicked, this, &EmptyState::addKeyRequested);
    retranslate();
}

void EmptyState::setKeyAvailable(bool available)
{
    m_key->setVisible(!available);
}

void EmptyState::retranslate()
{
    m_title->setText(tr("Make your first icon set"));
    m_text->setText(
        tr("Type what the icons are of on the left, pick a style and colors, and press Generate."));
    m_samples->setText(tr("Make 8 sample drafts"));
    m_samples->setToolTip(
        tr("Drawn on this computer from an open icon font. No key, no cost, works offline."));
    m_key->setText(tr("Add API key…"));
    m_key->setToolTip(tr("Finished pictures from your own OpenAI account."));
    m_samples->setAccessibleName(m_samples->text());
    m_key->setAccessibleName(m_key->text());
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
