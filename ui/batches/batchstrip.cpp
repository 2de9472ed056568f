#include "ui/batches/batchstrip.h"

#include "ui/batches/throttlegauge.h"
#include "ui/common/fadecover.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QBasicTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int stripHeight = 36;
constexpr int signEdge = 16;
constexpr int mostBar = 112;
constexpr int leastBar = 48;
constexpr int frameTime = 70; // ms; coarse timers come up to a twentieth early: 15 a second at most
constexpr int roomyWidth = 640;

} // namespace

//! One batch in a line: sign, name, bar, "9 of 16, about 18 s left".
class BatchStrip::Summary final : public QWidget
{
public:
    explicit Summary(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

    void show(const BatchStatus &status, const QDateTime &now, bool waiting)
    {
        m_glide.moveTo(barValue(status), FadeCover::isMotionReduced(*this) || status.id != m_status.id);
        m_status = status;
        m_sign = BatchWords::sign(status, waiting);
        const QString state = BatchWords::shortState(status, now, waiting);
        const QString counts = BatchWords::counts(status);
        //: %1 is "9 of 16", %2 "about 18 s left"
        m_text = state.isEmpty() ? counts : BatchStrip::tr("%1, %2", "counts, time").arg(counts, state);
        if (!m_frame.isActive()) {
            update();
            m_frame.start(frameTime, this);
        }
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        if (!m_glide.isMoving())
            m_frame.stop();
        update();
    }

    void paintEvent(QPaintEvent *) override
    {
        if (!m_status.id.isValid())
            return;
        const Tokens &t = tokensOf(palette());
        QPainter painter(this);
        int left = 0;
        const auto take = [this, &left](int size, int after) {
            const QRect place(left, 0, size, height());
            left += size + after;
            return QStyle::visualRect(layoutDirection(), rect(), place);
        };
        const QString name = BatchWords::title(m_status);
        const int room = width() - signEdge - 3 * Measure::section;
        const int barWidth = room > 400 ? mostBar : leastBar;
        const int nameWidth = std::clamp(fontMetrics().horizontalAdvance(name) + 1, 0, room * 2 / 5);
        QRect sign = take(signEdge, Measure::section);
        sign = QRect(sign.left(), (height() - signEdge) / 2, signEdge, signEdge);
        drawBatchSign(painter, sign, m_sign, t);
        painter.setPen(t.text);
        drawText(painter, take(nameWidth, Measure::section), name);
        drawBatchBar(
            painter, take(barWidth, Measure::section), m_glide.value(), m_sign, t, layoutDirection());
        painter.setPen(m_sign == BatchSign::Failed || m_sign == BatchSign::Unclear ? t.danger : t.muted);
        drawText(painter, take(std::max(0, width() - left), 0), m_text);
    }

private:
    void drawText(QPainter &painter, const QRect &place, const QString &text) const
    {
        painter.drawText(place,
            int(Qt::AlignVCenter) | Qt::TextSingleLine
                | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)),
            fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }

    BatchStatus m_status;
    BatchSign m_sign = BatchSign::Queued;
    QString m_text;
    BarGlide m_glide;
    QBasicTimer m_frame;
};

BatchStrip::BatchStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_summary(new Summary(this))
    , m_gauge(new ThrottleGauge(this))
    , m_chevron(new QToolButton(this))
{
    setObjectName(u"batchStrip"_s);
    m_title->setObjectName(u"batchesTitle"_s);
    m_counts->setObjectName(u"batchesCounts"_s);
    m_chevron->setObjectName(u"batchesToggle"_s);
    setTextRole(*m_title, TextRole::Section);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_chevron->setAutoRaise(true);
    m_chevron->setFocusPolicy(Qt::TabFocus);
    m_chevron->setFixedSize(Measure::control, Measure::control);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::edge, 1, Measure::edge, 0);
    layout->setSpacing(Measure::section);
    layout->addWidget(m_title);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_gauge);
    layout->addWidget(m_chevron);
    setFixedHeight(std::max(stripHeight, fontMetrics().height() + Measure::section));
    connect(m_chevron, &QToolButton::clicked, this, &BatchStrip::toggleRequested);
    setOpen(true);
}

void BatchStrip::setOpen(bool open)
{
    m_open = open;
    m_counts->setVisible(open);
    m_summary->setVisible(!open);
    m_chevron->setIcon(glyphIcon(open ? Glyph::ChevronDown : Glyph::ChevronUp));
    makeRoom();
    retranslate();
}

void BatchStrip::makeRoom()
{
    using Room = ThrottleGauge::Room;
    m_gauge->setRoom(width() < roomyWidth ? Room::Least : m_open ? Room::Full : Room::Short);
}

void BatchStrip::setCounts(int running, int paused, bool waiting)
{
    if (m_running == running && m_paused == paused && m_waiting == waiting)
        return;
    m_running = running;
    m_paused = paused;
    m_waiting = waiting;
    retranslate();
}

void BatchStrip::setBatch(const BatchStatus &status, const QDateTime &now, bool waiting)
{
    if (!m_open)
        m_summary->show(status, now, waiting);
}

void BatchStrip::retranslate()
{
    m_title->setText(tr("Batches"));
    QStringList parts;
    if (m_running > 0)
        parts.append((m_waiting ? tr("%1 waiting") : tr("%1 running")).arg(countText(m_running)));
    if (m_paused > 0)
        parts.append(tr("%1 paused").arg(countText(m_paused)));
    m_counts->setText(parts.join(u", "_s));
    const QString verb = m_open ? tr("Close batches") : tr("Open batches");
    m_chevron->setAccessibleName(verb);
    m_chevron->setToolTip(
        verb + u" ("_s + QKeySequence(Qt::CTRL | Qt::Key_J).toString(QKeySequence::NativeText) + u')');
}

void BatchStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BatchStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT toggleRequested();
}

void BatchStrip::resizeEvent(QResizeEvent *event)
{
    makeRoom();
    QWidget::resizeEvent(event);
}

void BatchStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, tokensOf(palette()).line);
}

} // namespace Iconwright
