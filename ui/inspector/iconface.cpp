#include "ui/inspector/iconface.h"

#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/inspector/backdropbuttons.h"
#include "ui/inspector/factlist.h"
#include "ui/inspector/foldedtext.h"
#include "ui/inspector/inspectorparts.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/inspector/picturestage.h"
#include "ui/inspector/pixelzoom.h"
#include "ui/inspector/truesizes.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int heartEdge = 18;

} // namespace

IconFace::IconFace(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_reader(this)
    , m_content(new QWidget)
    , m_scroll(makeScrolling(m_content))
    , m_stage(new PictureStage(this))
    , m_caption(makeText(u"inspectorCaption"_s, this))
    , m_backdrops(new BackdropButtons(this))
    , m_sizes(new TrueSizes(this))
    , m_favorite(makeTool(Glyph::HeartOutline, u"inspectorFavorite"_s, this))
    , m_variation(new QLabel(this))
    , m_facts(new FactList(catalog, this))
    , m_promptTitle(new QLabel(this))
    , m_copyPrompt(makeTool(Glyph::Copy, u"copyPrompt"_s, this))
    , m_prompt(new FoldedText(u"inspectorPrompt"_s, this))
    , m_reroll(makeAction(Glyph::Retry, u"inspectorReroll"_s, this))
    , m_edit(makeAction(Glyph::Edit, u"inspectorEdit"_s, this))
    , m_more(makeTool(Glyph::More, u"inspectorMore"_s, this))
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Measure::edge, Measure::edge, Measure::edge, Measure::gapSmall);
    column->setSpacing(Measure::gap);
    addPicture(*column);
    addMarks(*column);
    column->addWidget(m_facts);
    addPrompt(*column);
    column->addStretch(1);
    m_content->installEventFilter(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(makeActions());
    connect(&m_stage->zoom(), &PixelZoom::changed, this, &IconFace::fillCaption);
    connect(&m_reader, &IconPictureReader::arrived, this, &IconFace::takePictures);
    connect(m_facts, &FactList::revealRequested, this, &IconFace::revealRequested);
    connect(m_backdrops, &BackdropButtons::backdropChanged, this, [this](const Backdrop &backdrop) {
        m_stage->setBackdrop(backdrop);
        Q_EMIT backdropChanged(backdrop);
    });
    retranslate();
}

void IconFace::addPicture(QVBoxLayout &column)
{
    m_stage->setObjectName(u"inspectorStage"_s);
    setTextRole(*m_caption, TextRole::Caption);
    auto *row = new QHBoxLayout;
    row->addWidget(m_caption, 1);
    row->addWidget(m_backdrops);
    m_sizes->setObjectName(u"trueSizes"_s);
    column.addWidget(m_stage);
    column.addLayout(row);
    column.addWidget(m_sizes);
}

void IconFace::addMarks(QVBoxLayout &column)
{
    m_favorite->setCheckable(true);
    m_variation->setObjectName(u"inspectorVariation"_s);
    m_variation->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_favorite);
    row->addStretch(1);
    row->addWidget(m_variation);
    column.addLayout(row);
    connect(m_favorite, &QToolButton::clicked, this, [this](bool isFavorite) {
        m_icon.favorite = isFavorite;
        fill();
        Q_EMIT favoriteToggled(isFavorite);
    });
}

void IconFace::addPrompt(QVBoxLayout &column)
{
    setTextRole(*m_promptTitle, TextRole::Section);
    m_promptTitle->setBuddy(m_prompt->label());
    auto *row = new QHBoxLayout;
    row->addWidget(m_promptTitle, 1);
    row->addWidget(m_copyPrompt);
    column.addSpacing(Measure::gapSmall);
    column.addLayout(row);
    column.addWidget(m_prompt);
    connect(m_copyPrompt, &QToolButton::clicked, this, [this] { copyText(m_icon.prompt); });
}

QWidget *IconFace::makeActions()
{
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(Measure::edge, Measure::section, Measure::edge, Measure::edge);
    row->setSpacing(Measure::gap);
    row->addWidget(m_reroll);
    row->addWidget(m_edit);
    row->addStretch(1);
    row->addWidget(m_more);
    addMenu();
    connect(m_reroll, &QPushButton::clicked, this, &IconFace::rerollRequested);
    connect(m_edit, &QPushButton::clicked, this, &IconFace::editRequested);
    return actions;
}

void IconFace::addMenu()
{
    auto *menu = new QMenu(m_more);
    m_higher = menu->addAction(glyphIcon(Glyph::HighQuality), QString(), this, [this] {
        if (const auto step = nextQuality(m_catalog, m_icon))
            Q_EMIT higherQualityRequested(step->quality);
    });
    m_higher->setObjectName(u"inspectorHigherQuality"_s);
    const auto add = [this, menu](Glyph glyph, const QString &name, void (IconFace::*wanted)()) {
        QAction *action = menu->addAction(glyphIcon(glyph), QString(), this, wanted);
        action->setObjectName(name);
        m_menuActions << action;
    };
    add(Glyph::Copy, u"inspectorCopy"_s, &IconFace::copyRequested);
    add(Glyph::External, u"inspectorOpen"_s, &IconFace::openRequested);
    add(Glyph::Folder, u"inspectorReveal"_s, &IconFace::revealRequested);
    add(Glyph::Export, u"inspectorExport"_s, &IconFace::exportRequested);
    menu->addSeparator();
    add(Glyph::Trash, u"inspectorTrash"_s, &IconFace::trashRequested);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

void IconFace::showIcon(const IconRecord &icon, const QString &originalPath, int variations)
{
    const bool isSamePicture = icon.id == m_icon.id && originalPath == m_path && m_stage->hasPicture();
    m_icon = icon;
    m_path = originalPath;
    m_variations = variations;
    if (!isSamePicture)
        readPictures();
    fill();
}

void IconFace::readPictures()
{
    m_stage->setPicture({});
    m_sizes->setPictures({});
    m_stage->setMessage({});
    m_ratio = devicePixelRatioF();
    if (m_path.isEmpty()) {
        m_reader.forget();
        takePictures({ .error = { ErrorCode::FileNotReadable } });
        return;
    }
    m_reader.read(m_path, QList<int> { PictureStage::pictureEdge } + TrueSizes::edges(), m_ratio);
}

void IconFace::takePictures(const IconPictures &pictures)
{
    if (pictures.pictures.isEmpty()) {
        // The path is said below, in the facts.
        m_stage->setMessage(errorText({ pictures.error.code }));
        m_stage->setAccessibleDescription(m_stage->message());
        return;
    }
    m_stage->setAccessibleDescription({});
    m_stage->setPicture(pictures.pictures.first(), pictures.original);
    m_sizes->setPictures(pictures.pictures.mid(1));
}

void IconFace::forget()
{
    m_reader.forget();
    m_path.clear();
    m_icon = {};
    m_stage->setPicture({});
}

void IconFace::setBackdrop(const Backdrop &backdrop)
{
    m_backdrops->setBackdrop(backdrop);
    m_stage->setBackdrop(backdrop);
}

void IconFace::fill()
{
    m_favorite->setChecked(m_icon.favorite);
    fillHeart();
    m_variation->setText(
        tr("Variation %1 of %2").arg(countText(m_icon.spec.variation), countText(m_variations)));
    m_variation->setVisible(m_variations > 1);
    m_facts->showIcon(m_icon, m_path);
    m_prompt->setText(m_icon.prompt);
    m_stage->setAccessibleName(m_icon.spec.category);
    const auto step = nextQuality(m_catalog, m_icon);
    m_higher->setVisible(step.has_value());
    m_higher->setText(step && step->costMicroUsd
            //: %1 is a price: "Higher quality, about $0.05"
            ? tr("Higher quality, about %1").arg(leftToRight(moneyText(*step->costMicroUsd)))
            : tr("Higher quality"));
}

void IconFace::fillHeart()
{
    m_favorite->setIcon(m_icon.favorite
            ? QIcon(signPixmap(Glyph::Heart, heartEdge, tokensOf(palette()).heart, *this))
            : glyphIcon(Glyph::HeartOutline));
}

void IconFace::retranslate()
{
    //: %1 and %2 are keys
    m_stage->setToolTip(tr("Look at its pixels (%1), next background (%2)").arg(u"Z"_s, u"B"_s));
    fillCaption();
    nameTool(*m_favorite, tr("Favorite"));
    m_promptTitle->setText(tr("Prompt"));
    nameTool(*m_copyPrompt, tr("Copy prompt"));
    nameAction(*m_reroll, tr("Re-roll"));
    //: %1 is a key
    m_reroll->setToolTip(tr("Draw it again, differently (%1)").arg(u"R"_s));
    nameAction(*m_edit, tr("Edit…"));
    m_edit->setToolTip(tr("Change what was asked for, and run it again"));
    nameTool(*m_more, tr("More actions"));
    nameMenu();
    fill();
}

//! What is zoomed says how far.
void IconFace::fillCaption()
{
    const QString zoomed = m_stage->zoom().text();
    m_caption->setText(
        zoomed.isEmpty() ? tr("%1 px, actual size").arg(PictureStage::pictureEdge) : leftToRight(zoomed));
}

//! Letters come here only from what takes no text.
void IconFace::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier)
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_R)
        m_reroll->click();
    else if (event->key() == Qt::Key_F)
        m_favorite->click();
    else if (event->key() == Qt::Key_B)
        m_backdrops->chooseNext();
    else
        QWidget::keyPressEvent(event);
}

void IconFace::nameMenu()
{
    const QStringList names { tr("Copy picture"), tr("Open"), tr("Show in folder"), tr("Export…"),
        tr("Move to trash") };
    for (qsizetype i = 0; i < names.size(); ++i)
        m_menuActions.at(i)->setText(names.at(i));
}

void IconFace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fillHeart();
    QWidget::changeEvent(event);
}

//! In a narrow column the edges give way before the picture loses pixels.
bool IconFace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::Resize) {
        const int bar = width() - m_content->width(); // comes out of the margin beside it
        const int spare = (width() - PictureStage::pictureEdge) / 2;
        const int side = std::clamp(spare, int(Measure::gapSmall), int(Measure::edge));
        const int trailing = std::max(0, side - bar);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        m_content->layout()->setContentsMargins(
            isMirrored ? trailing : side, Measure::edge, isMirrored ? side : trailing, Measure::gapSmall);
    }
    return QWidget::eventFilter(watched, event);
}

bool IconFace::event(QEvent *event)
{
    // Another screen may have another ratio; Qt 6.4 has no event for it but these.
    const bool mayBeOther = event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::Show;
    if (mayBeOther && m_icon.id.isValid() && m_ratio != devicePixelRatioF())
        readPictures();
    return QWidget::event(event);
}

} // namespace Iconwright
