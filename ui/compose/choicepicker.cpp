#include "ui/compose/choicepicker.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/compose/choicemodel.h"
#include "ui/compose/choicepopup.h"
#include "ui/common/linkbutton.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

ChoicePicker::ChoicePicker(ChoiceGrid::Kind kind, ChoiceModel &model, int rows, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_kind(kind)
    , m_label(new QLabel(this))
    , m_all(new LinkButton(this))
    , m_head(new QHBoxLayout)
    , m_few(new FewChoices(this))
    , m_grid(new ChoiceGrid(kind, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head->setContentsMargins(ChoiceGrid::overlap, 0, ChoiceGrid::overlap, 0);
    m_head->setSpacing(Measure::gapSmall);
    m_head->addWidget(m_label);
    m_head->addStretch(1);
    m_head->addWidget(m_all);
    layout->addLayout(m_head);
    layout->addWidget(m_grid);
    setTextRole(*m_label, TextRole::Section);
    m_all->setObjectName(u"all"_s);
    m_label->setBuddy(m_grid);
    m_few->setSourceModel(&model);
    m_grid->setModel(m_few);
    setRows(rows);
    setFocusProxy(m_grid);
    connect(m_all, &QToolButton::clicked, this, &ChoicePicker::openAll);
    connect(m_grid, &ChoiceGrid::picked, this, &ChoicePicker::choose);
    retranslate();
}

void ChoicePicker::setLabel(const QString &label)
{
    m_label->setText(label);
    m_grid->setAccessibleName(label);
    m_all->setAccessibleDescription(label);
}

void ChoicePicker::addButton(QToolButton *button)
{
    m_head->insertWidget(m_head->count() - 1, button);
}

void ChoicePicker::setRows(int rows)
{
    m_few->setMost(rows * m_grid->columns());
    m_grid->setRows(rows);
    m_grid->setChosen(m_chosen);
}

void ChoicePicker::setChosen(const QString &id)
{
    m_chosen = id;
    m_model.setChosen(id);
    m_few->setChosen(id);
    m_grid->setChosen(id);
}

void ChoicePicker::setKept(const QString &id)
{
    m_few->setKept(id);
}

void ChoicePicker::refresh()
{
    m_few->invalidate();
    setChosen(m_chosen);
    retranslate();
}

void ChoicePicker::choose(const QString &id)
{
    if (id == m_chosen) {
        Q_EMIT chosenAgain();
        return;
    }
    setChosen(id);
    Q_EMIT chosenChanged();
}

void ChoicePicker::openAll()
{
    if (m_popup == nullptr) {
        m_popup = new ChoicePopup(m_kind, m_model, this);
        connect(m_popup, &ChoicePopup::chosen, this, &ChoicePicker::choose);
    }
    Q_EMIT allOpened();
    m_popup->openFor(*m_grid, m_chosen, m_label->text());
}

void ChoicePicker::retranslate()
{
    //: a link that opens the full list of styles or color schemes; %1 is their number
    m_all->setText(tr("All %1").arg(countText(m_model.rowCount())));
    m_all->setAccessibleName(m_all->text());
}

void ChoicePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
