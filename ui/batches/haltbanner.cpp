#include "ui/batches/haltbanner.h"

#include "ui/common/errortext.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int iconEdge = 20;
constexpr int textLines = 3; // the longest sentence beside its buttons in a narrow window

bool concernsKey(ErrorCode code)
{
    return code == ErrorCode::NoKey || code == ErrorCode::KeyRefused || code == ErrorCode::PermissionDenied
        || code == ErrorCode::KeychainDenied || code == ErrorCode::KeychainUnavailable;
}

} // namespace

HaltBanner::HaltBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_goOn(new QPushButton(this))
    , m_key(new QPushButton(this))
    , m_details(new QPushButton(this))
{
    setObjectName(u"haltBanner"_s);
    m_text->setObjectName(u"haltText"_s);
    m_goOn->setObjectName(u"goOn"_s);
    m_key->setObjectName(u"haltKey"_s);
    m_details->setObjectName(u"haltDetails"_s);
    m_details->setProperty("kind", u"quiet"_s);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(textLines * fontMetrics().lineSpacing());
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::edge + Measure::section + iconEdge + Measure::gap, Measure::gap,
        Measure::edge + Measure::gap, Measure::gap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_key);
    layout->addWidget(m_goOn);
    layout->addWidget(m_details);
    connect(m_goOn, &QPushButton::clicked, this, &HaltBanner::goOnRequested);
    connect(m_key, &QPushButton::clicked, this, &HaltBanner::keySettingsRequested);
    connect(m_details, &QPushButton::clicked, this, [this] { Q_EMIT detailsRequested(m_error); });
    hide();
}

void HaltBanner::setError(const Error &error)
{
    const bool isNew = error.code != ErrorCode::None && error != m_error;
    m_error = error;
    retranslate();
    setVisible(error.code != ErrorCode::None);
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void HaltBanner::retranslate()
{
    m_text->setText(
        m_error.code == ErrorCode::None ? QString() : tr("The queue is stopped. %1").arg(errorText(m_error)));
    setAccessibleName(m_text->text());
    m_goOn->setText(tr("Go on"));
    m_key->setText(m_error.code == ErrorCode::NoKey ? tr("Add API key…") : tr("Open key settings…"));
    m_details->setText(tr("Details"));
    m_key->setVisible(concernsKey(m_error.code));
    m_details->setVisible(!m_error.detail.isEmpty());
    for (QPushButton *button : { m_goOn, m_key, m_details })
        button->setAccessibleName(button->text());
}

void HaltBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void HaltBanner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const bool contrast = t.dangerFill == t.panel;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.dangerFill);
    painter.setPen(contrast ? QPen(t.line, 1) : QPen(Qt::NoPen));
    const QRect card = rect().adjusted(Measure::edge, 2, -Measure::edge, -2);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect icon(card.left() + Measure::section, card.center().y() - iconEdge / 2, iconEdge, iconEdge);
    drawGlyph(painter, Glyph::Failed, QStyle::visualRect(layoutDirection(), rect(), icon), t.danger);
}

} // namespace Iconwright
