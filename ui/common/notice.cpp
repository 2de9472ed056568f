#include "ui/common/notice.h"

#include "ui/common/fadecover.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr double radius = 8;
constexpr std::chrono::milliseconds usualStay = 8s;
constexpr std::chrono::milliseconds stayWithoutMotion = 12s;

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"notice"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_button->setObjectName(u"noticeAction"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::edge, Measure::gapSmall, Measure::gap, Measure::gapSmall);
    layout->setSpacing(Measure::section);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addStrut(Measure::control);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notice::dismissUnlessUsed);
    connect(m_button, &QPushButton::clicked, this, &Notice::act);
    hide();
}

void Notice::say(const QString &text, const QString &verb, std::function<void()> action)
{
    if (!m_button->hasFocus())
        m_before = QApplication::focusWidget();
    m_text->setText(text);
    m_button->setText(verb);
    m_button->setVisible(!verb.isEmpty());
    m_button->setAccessibleName(verb);
    m_action = std::move(action);
    FadeCover::reveal(*this);
    const auto stay = FadeCover::isMotionReduced(*this) ? stayWithoutMotion : usualStay;
    m_timer.start(m_stay > 0 ? std::chrono::milliseconds(m_stay) : stay);
    announce();
}

void Notice::announce()
{
    setAccessibleName(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Notice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Notice::act()
{
    const auto action = std::exchange(m_action, {});
    dismiss();
    if (action)
        action();
}

void Notice::dismiss()
{
    m_timer.stop();
    if (m_button->hasFocus() && m_before != nullptr)
        m_before->setFocus();
    FadeCover::conceal(*this);
}

void Notice::dismissUnlessUsed()
{
    if (underMouse() || m_button->hasFocus())
        m_timer.start();
    else
        dismiss();
}

void Notice::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.raised);
    painter.setPen(QPen(t.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace Iconwright
