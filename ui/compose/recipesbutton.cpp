#include "ui/compose/recipesbutton.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/compose/recipeeditor.h"
#include "ui/compose/recipesaver.h"
#include "ui/common/swatches.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize swatchSize(32, 16);

QString catalogWord(const QString &text)
{
    return QCoreApplication::translate("catalog", text.toUtf8().constData());
}

//! Names written by users must not make a shortcut.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

RecipesButton::RecipesButton(const Catalog &catalog, QWidget *parent)
    : QToolButton(parent)
    , m_catalog(catalog)
    , m_menu(new QMenu(this))
{
    setObjectName(u"recipes"_s);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({ 18, 18 });
    setFixedSize(Measure::control, Measure::control);
    setIcon(glyphIcon(Glyph::Recipe));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &RecipesButton::fillMenu);
    hide();
    retranslate();
}

void RecipesButton::setBook(RecipeBook *book)
{
    m_book = book;
    setVisible(book != nullptr);
}

void RecipesButton::fillMenu()
{
    m_menu->clear();
    if (m_book == nullptr)
        return;
    const RecipeList &recipes = m_book->recipes();
    if (!recipes.recent.isEmpty()) {
        m_menu->addSection(tr("Recent"));
        addRecipes(recipes.recent);
    }
    if (!recipes.saved.isEmpty()) {
        m_menu->addSection(tr("Saved"));
        addRecipes(recipes.saved);
    }
    m_menu->addSeparator();
    m_menu->addAction(glyphIcon(Glyph::Save), tr("Save as recipe…"), this, &RecipesButton::openSaving)
        ->setObjectName(u"saveRecipe"_s);
    QAction *edit
        = m_menu->addAction(glyphIcon(Glyph::Edit), tr("Edit recipes…"), this, &RecipesButton::openEditing);
    edit->setObjectName(u"editRecipes"_s);
    edit->setEnabled(!recipes.saved.isEmpty());
}

void RecipesButton::addRecipes(const QList<Recipe> &recipes)
{
    for (const Recipe &recipe : recipes) {
        const QString way = wayText(recipe);
        QAction *action
            = m_menu->addAction(swatchIcon(colorsOf(recipe), swatchSize, devicePixelRatioF(), palette()),
                menuText(recipe.name.isEmpty() ? way : isolated(recipe.name)));
        action->setToolTip(way);
        connect(action, &QAction::triggered, this, [this, recipe] { Q_EMIT recipeChosen(recipe); });
    }
}

QString RecipesButton::wayText(const Recipe &recipe) const
{
    const Style *style = m_catalog.style(recipe.styleId);
    const ColorScheme *scheme = m_catalog.colorScheme(recipe.colorSchemeId);
    //: %1: a style such as Flat, %2: a color scheme such as Blue tones
    return tr("%1, %2").arg(catalogWord(style != nullptr ? style->name : recipe.styleId),
        catalogWord(scheme != nullptr ? scheme->name : recipe.colorSchemeId));
}

QStringList RecipesButton::colorsOf(const Recipe &recipe) const
{
    const ColorScheme *scheme = m_catalog.colorScheme(recipe.colorSchemeId);
    return !recipe.palette.isEmpty() || scheme == nullptr ? recipe.palette : scheme->palette;
}

void RecipesButton::openSaving()
{
    auto *saver = new RecipeSaver(this);
    connect(saver, &RecipeSaver::nameGiven, this, &RecipesButton::saveRequested);
    saver->openBelow(*this);
}

void RecipesButton::openEditing()
{
    if (m_book == nullptr)
        return;
    auto *editor = new RecipeEditor(*m_book, this);
    editor->openBelow(*this);
}

void RecipesButton::retranslate()
{
    setText(tr("Recipes"));
    setAccessibleName(text());
    setToolTip(tr("Style, colors and model used before"));
}

void RecipesButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace Iconwright
