#include "ui/compose/recipesaver.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int nameLimit = 64;
constexpr int popupWidth = 280;

} // namespace

RecipeSaver::RecipeSaver(QWidget *parent)
    : PopupFrame(parent)
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("Name of the recipe"), this);
    label->setBuddy(m_name);
    setTextRole(*label, TextRole::Section);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::section, Measure::section, Measure::section, Measure::section);
    layout->setSpacing(Measure::gapSmall);
    layout->addWidget(label);
    layout->addLayout(row);
    m_name->setObjectName(u"recipeName"_s);
    m_name->setAccessibleName(label->text());
    m_name->setMaxLength(nameLimit);
    m_save->setObjectName(u"keepRecipe"_s);
    m_save->setText(tr("Save"));
    m_save->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_save->setEnabled(!text.simplified().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &RecipeSaver::accept);
    connect(m_save, &QPushButton::clicked, this, &RecipeSaver::accept);
}

void RecipeSaver::openBelow(const QWidget &anchor)
{
    openAt(anchor, sizeHint().expandedTo(QSize(popupWidth, 0)));
    m_name->setFocus(Qt::PopupFocusReason);
}

void RecipeSaver::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    Q_EMIT nameGiven(name);
    close();
}

} // namespace Iconwright
