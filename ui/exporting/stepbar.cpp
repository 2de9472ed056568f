#include "ui/exporting/stepbar.h"

#include "ui/common/segmentedcontrol.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QAbstractButton>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

StepBar::StepBar(int steps, QWidget *parent)
    : QWidget(parent)
    , m_count(steps)
    , m_segments(new SegmentedControl(steps, this))
{
    setObjectName(u"steps"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::edge, Measure::gap, Measure::edge, Measure::gap);
    for (int i = 0; i < steps; ++i)
        m_segments->segment(i).setObjectName(u"step-%1"_s.arg(i + 1));
    layout->addWidget(m_segments);
    layout->addStretch(1);
    connect(m_segments, &SegmentedControl::chosen, this, &StepBar::stepChanged);
}

int StepBar::step() const
{
    return m_segments->current();
}

void StepBar::goOn()
{
    if (isLast())
        return;
    m_segments->setCurrent(step() + 1);
    Q_EMIT stepChanged(step());
}

bool StepBar::isLast() const
{
    return step() == m_count - 1;
}

void StepBar::setTitles(const QStringList &titles)
{
    for (int i = 0; i < titles.size(); ++i)
        m_segments->setText(i, countText(i + 1) + u' ' + titles[i]);
}

} // namespace Iconwright
