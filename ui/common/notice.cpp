#include "ui/common/notice.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Iconwright {

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setObjectName(u"notice"_s);
    m_button->setObjectName(u"noticeAction"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::edge, Measure::gapSmall, Measure::gap, Measure::gapSmall);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8s);
    connect(&m_timer, &QTimer::timeout, this, &Notice::dismissUnlessUsed);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, {}))
            action();
    });
    hide();
}

void Notice::say(const QString &text, const QString &verb, std::function<void()> action)
{
    m_text->setText(text);
    m_button->setText(verb);
    m_button->setVisible(!verb.isEmpty());
    m_button->setAccessibleName(verb);
    m_action = std::move(action);
    show();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    setAccessibleName(text);
    QAccessible::updateAccessibility(&alert);
}

QString Notice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Notice::dismissUnlessUsed()
{
    if (underMouse() || m_button->hasFocus()) {
        m_timer.start();
        return;
    }
    hide();
}

} // namespace Iconwright
