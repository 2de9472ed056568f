#include "ui/compose/categoriessection.h"

#include "core/catalog/catalog.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/compose/chipfield.h"
#include "ui/compose/pastepopup.h"
#include "ui/compose/suggestionrow.h"
#include "ui/compose/suggestionspopup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int toolIcon = 18;

QToolButton *toolButton(Glyph glyph, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(glyphIcon(glyph));
    button->setIconSize({ toolIcon, toolIcon });
    button->setFixedSize(Measure::control, Measure::control);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

CategoriesSection::CategoriesSection(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_label(new QLabel)
    , m_count(new QLabel)
    , m_paste(toolButton(Glyph::Paste, u"pasteCategories"_s))
    , m_all(toolButton(Glyph::Suggestions, u"suggestCategories"_s))
    , m_field(new ChipField(&catalog))
    , m_dropped(new QLabel)
    , m_row(new SuggestionRow(catalog))
{
    m_field->setObjectName(u"categoryField"_s);
    m_field->editor().setObjectName(u"categories"_s);
    m_dropped->setObjectName(u"categoriesDropped"_s);
    m_dropped->setWordWrap(true);
    setTextRole(*m_dropped, TextRole::Caption);
    m_dropped->hide();
    setFocusProxy(&m_field->editor());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gapSmall);
    layout->addWidget(makeHeader());
    layout->addWidget(m_field);
    layout->addWidget(m_dropped);
    layout->addSpacing(Measure::gapSmall);
    layout->addWidget(m_row);
    connectParts();
    retranslate();
}

QWidget *CategoriesSection::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gapSmall);
    setTextRole(*m_label, TextRole::Section);
    m_label->setBuddy(&m_field->editor());
    m_count->setObjectName(u"categoriesCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_label);
    layout->addSpacing(Measure::gapSmall);
    layout->addWidget(m_count);
    layout->addStretch(1);
    m_tools = layout;
    layout->addWidget(m_paste);
    layout->addWidget(m_all);
    return header;
}

void CategoriesSection::addTool(QWidget &tool)
{
    m_tools->insertWidget(m_tools->indexOf(m_paste), &tool);
}

void CategoriesSection::connectParts()
{
    connect(m_field, &ChipField::chipRenamed, this, &CategoriesSection::chipRenamed);
    connect(m_field, &ChipField::textsChanged, this, &CategoriesSection::textsChanged);
    connect(m_field, &ChipField::additionRead, this, &CategoriesSection::tellDropped);
    connect(m_field, &ChipField::chipsChanged, this, [this] {
        showCount();
        m_row->setCategories(m_field->chips());
        if (m_suggestions != nullptr && m_suggestions->isVisible())
            m_suggestions->setCategories(m_field->chips());
        Q_EMIT chipsChanged();
    });
    connect(m_row, &SuggestionRow::picked, m_field, &ChipField::add);
    connect(m_paste, &QToolButton::clicked, this, &CategoriesSection::openPaste);
    connect(m_all, &QToolButton::clicked, this, &CategoriesSection::openSuggestions);
}

QStringList CategoriesSection::chips() const
{
    return m_field->chips();
}

QStringList CategoriesSection::texts() const
{
    return m_field->texts();
}

void CategoriesSection::setChips(const QStringList &categories)
{
    m_field->setChips(categories);
}

void CategoriesSection::commit()
{
    m_field->commit();
}

void CategoriesSection::clear()
{
    m_field->setChips({});
    m_field->editor().clear();
}

QLineEdit &CategoriesSection::editor() const
{
    return m_field->editor();
}

void CategoriesSection::showCount()
{
    m_count->setText(countText(m_field->chips().size()));
}

void CategoriesSection::tellDropped(const CategoryList &list)
{
    //: %1 is "2 are there already, 1 is longer than 200 characters."
    const QString text = list.dropped() == 0 ? QString() : tr("Left out: %1").arg(droppedText(list));
    m_dropped->setText(text);
    m_dropped->setVisible(!text.isEmpty());
    m_field->editor().setAccessibleDescription(text);
}

void CategoriesSection::openSuggestions()
{
    if (m_suggestions == nullptr) {
        m_suggestions = new SuggestionsPopup(m_catalog, this);
        connect(m_suggestions, &SuggestionsPopup::picked, m_field, &ChipField::add);
        connect(m_suggestions, &SuggestionsPopup::unpicked, this,
            [this](const QString &category) { m_field->remove(chipOf(category)); });
    }
    m_suggestions->setCategories(m_field->chips());
    m_suggestions->openFor(*m_field, m_field->width());
}

//! The chip may be another word for the suggestion.
int CategoriesSection::chipOf(const QString &suggestion) const
{
    const QStringList &chips = m_field->chips();
    for (int i = 0; i < chips.size(); ++i)
        if (const Suggestion *known = m_catalog.suggestion(chips.at(i));
            known != nullptr && known->name == suggestion)
            return i;
    return -1;
}

void CategoriesSection::openPaste()
{
    if (m_list == nullptr) {
        m_list = new PastePopup(this);
        connect(m_list, &PastePopup::added, m_field, &ChipField::add);
    }
    m_field->commit();
    m_list->openFor(*m_field, m_field->width(), m_field->chips());
}

void CategoriesSection::retranslate()
{
    m_label->setText(tr("Categories"));
    setAccessibleName(m_label->text());
    m_field->setAccessibleName(m_label->text());
    m_field->editor().setAccessibleName(m_label->text());
    m_paste->setText(tr("Paste list"));
    m_all->setText(tr("All suggestions"));
    for (QToolButton *button : { m_paste, m_all }) {
        button->setAccessibleName(button->text());
        button->setToolTip(button->text());
    }
    showCount();
}

void CategoriesSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
