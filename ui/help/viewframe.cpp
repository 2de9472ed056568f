#include "ui/help/viewframe.h"

#include "ui/common/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Iconwright {

namespace {

constexpr double radius = 8;
constexpr int inset = 4; // corners of the view stay inside the round ones
constexpr int fadeHeight = 20;

//! Hides half a line softly instead of cutting it.
class Fade final : public QWidget
{
public:
    explicit Fade(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QColor end = tokensOf(palette()).raised;
        QColor begin = end;
        begin.setAlpha(0);
        QLinearGradient gradient(0, 0, 0, height());
        gradient.setColorAt(0, begin);
        gradient.setColorAt(0.8, end);
        QPainter(this).fillRect(rect(), gradient);
    }
};

} // namespace

ViewFrame::ViewFrame(QAbstractScrollArea *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_fade(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->addWidget(view);
    m_fade = new Fade(this);
    view->setFrameShape(QFrame::NoFrame);
    view->viewport()->setAutoFillBackground(false);
    view->installEventFilter(this);
    const QScrollBar *bar = view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ViewFrame::placeFade);
    connect(bar, &QScrollBar::rangeChanged, this, &ViewFrame::placeFade);
    placeFade();
}

void ViewFrame::placeFade()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    QRect place = m_view->viewport()->geometry().translated(m_view->pos());
    place.setTop(place.bottom() - fadeHeight + 1);
    m_fade->setGeometry(place);
    m_fade->setVisible(bar->value() < bar->maximum());
    m_fade->raise();
}

bool ViewFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        break;
    case QEvent::Resize:
    case QEvent::LayoutRequest:
        placeFade();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ViewFrame::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const double width = m_view->hasFocus() ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.raised);
    painter.setPen(QPen(m_view->hasFocus() ? t.focus : t.line, width));
    const double half = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

} // namespace Iconwright
