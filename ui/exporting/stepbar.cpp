#include "ui/exporting/stepbar.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

StepBar::StepBar(int steps, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"steps"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::edge, Measure::gap, Measure::edge, Measure::gap);
    layout->setSpacing(Measure::gapSmall);
    for (int i = 0; i < steps; ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"step-%1"_s.arg(i + 1));
        button->setProperty("kind", u"quiet"_s);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int step, bool checked) {
        if (checked)
            Q_EMIT stepChanged(step);
    });
}

int StepBar::step() const
{
    return m_buttons->checkedId();
}

void StepBar::setTitles(const QStringList &titles)
{
    for (int i = 0; i < titles.size(); ++i) {
        QAbstractButton *button = m_buttons->button(i);
        button->setText(countText(i + 1) + u' ' + titles[i]);
        button->setAccessibleName(button->text());
    }
}

} // namespace Iconwright
