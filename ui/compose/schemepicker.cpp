#include "ui/compose/schemepicker.h"

#include "core/catalog/palettefile.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/compose/choicemodel.h"
#include "ui/compose/choicepicker.h"
#include "ui/compose/paletteeditor.h"

#include <QCoreApplication>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int rows = 2;
constexpr int ownPlace = 5; // the last of the six
constexpr int toolIcon = 18;
constexpr int toolEdge = 24;

QStringList clean(const QStringList &colors)
{
    QStringList result;
    for (const QString &text : colors)
        if (const QString color = hexColor(text); !color.isEmpty())
            result.append(color);
    return result;
}

} // namespace

SchemePicker::SchemePicker(const Catalog &catalog, UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_prompts(prompts)
    , m_model(new ChoiceModel(this))
    , m_picker(new ChoicePicker(ChoiceGrid::Kind::Strip, *m_model, rows))
    , m_edit(new QToolButton)
{
    for (const ColorScheme &scheme : catalog.colorSchemes())
        if (scheme.own && m_ownId.isEmpty())
            m_ownId = scheme.id;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picker);
    m_picker->grid().setObjectName(u"colorScheme"_s);
    m_picker->addButton(m_edit);
    m_edit->setObjectName(u"ownPalette"_s);
    m_edit->setIcon(glyphIcon(Glyph::Plus));
    m_edit->setIconSize({ toolIcon, toolIcon });
    m_edit->setFixedSize(toolEdge, toolEdge);
    m_edit->setAutoRaise(true);
    m_edit->setFocusPolicy(Qt::TabFocus);
    m_edit->setVisible(!m_ownId.isEmpty());
    setFocusProxy(&m_picker->grid());
    connect(m_edit, &QToolButton::clicked, this, &SchemePicker::editPalette);
    connect(m_picker, &ChoicePicker::chosenChanged, this, &SchemePicker::chosenChanged);
    connect(m_picker, &ChoicePicker::chosenAgain, this, [this] {
        if (isOwn(chosen()))
            editPalette();
    });
    retranslate();
    m_picker->setKept(m_ownId);
}

bool SchemePicker::isOwn(const QString &id) const
{
    return !m_ownId.isEmpty() && id == m_ownId;
}

QString SchemePicker::chosen() const
{
    return m_picker->chosen();
}

QStringList SchemePicker::ownPalette() const
{
    return isOwn(chosen()) ? m_own : QStringList();
}

QStringList SchemePicker::colors() const
{
    const int row = m_model->rowOf(chosen());
    return row < 0 ? QStringList() : m_model->choices().at(row).colors;
}

void SchemePicker::setChosen(const QString &id, const QStringList &palette)
{
    if (const QStringList colors = clean(palette); !colors.isEmpty())
        m_own = colors;
    showPalette();
    m_picker->setChosen(id);
}

void SchemePicker::editPalette()
{
    if (m_ownId.isEmpty())
        return;
    if (m_editor == nullptr) {
        m_editor = new PaletteEditor(m_prompts, this);
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_editor, &PaletteEditor::accepted, this, [this] { takePalette(m_editor->colors()); });
        m_editor->setColors(m_own.isEmpty() ? colors() : m_own);
    }
    m_editor->open();
}

void SchemePicker::takePalette(const QStringList &colors)
{
    if (colors == m_own && isOwn(chosen()))
        return;
    m_own = colors;
    showPalette();
    m_picker->setChosen(m_ownId);
    Q_EMIT chosenChanged();
}

void SchemePicker::showPalette()
{
    if (!m_own.isEmpty())
        m_model->setColors(m_ownId, m_own);
}

void SchemePicker::retranslate()
{
    QList<Choice> choices;
    Choice own;
    for (const ColorScheme &scheme : m_catalog.colorSchemes()) {
        Choice choice { scheme.id, QCoreApplication::translate("catalog", scheme.name.toUtf8().constData()),
            scheme.palette };
        if (isOwn(scheme.id))
            own = choice;
        else
            choices.append(choice);
    }
    if (!m_ownId.isEmpty())
        choices.insert(std::min<qsizetype>(ownPlace, choices.size()), own);
    m_model->setChoices(choices);
    showPalette();
    m_picker->refresh();
    m_picker->setLabel(tr("Color scheme"));
    m_edit->setText(tr("Own palette"));
    m_edit->setAccessibleName(m_edit->text());
    m_edit->setToolTip(m_edit->text());
}

void SchemePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
