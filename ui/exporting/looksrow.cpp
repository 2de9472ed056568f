#include "ui/exporting/looksrow.h"

#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/exporting/lookpainter.h"
#include "ui/exporting/targetwords.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPixmap>
#include <QPromise>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <memory>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int largestPicture = 192; // a layer of Android, larger than its mask, in pixels of ours

} // namespace

LooksRow::LooksRow(QWidget *parent)
    : QWidget(parent)
    , m_cardsBox(new QWidget(this))
    , m_flow(new FlowLayout(m_cardsBox))
    , m_fault(new QLabel(this))
    , m_safeZone(new QCheckBox(this))
{
    setObjectName(u"looks"_s);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(Measure::section);
    m_fault->setObjectName(u"looksFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_safeZone->setObjectName(u"safeZone"_s);
    m_safeZone->setChecked(true);
    m_safeZone->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gap);
    layout->addWidget(m_cardsBox);
    layout->addWidget(m_fault);
    layout->addWidget(m_safeZone);
    m_pause.setSingleShot(true);
    m_pause.setInterval(60ms);
    connect(&m_pause, &QTimer::timeout, this, &LooksRow::draw);
    connect(m_safeZone, &QCheckBox::toggled, this, &LooksRow::draw);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LooksRow::take);
    retranslate();
}

LooksRow::~LooksRow()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void LooksRow::setTarget(const ExportItem &item, const TargetOptions &options, const QString &target)
{
    m_item = item;
    m_options = options;
    m_target = target;
    m_pause.start();
}

void LooksRow::draw()
{
    m_watcher.cancel();
    const double ratio = devicePixelRatioF();
    const LookPaint paint { .background = m_options.background,
        .darkBackground = m_options.darkBackground,
        .outline = tokensOf(palette()).line,
        .title = m_options.appName.isEmpty() ? m_item.category : m_options.appName,
        .font = roleFont(TextRole::Body),
        .ratio = ratio,
        .withSafeZone = m_safeZone->isChecked() };
    const auto promise = std::make_shared<QPromise<Result<QList<Painted>>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, paint, ratio, item = m_item, options = m_options,
                                             target = m_target] {
        const Result<QList<LookPicture>> looks = promise->isCanceled()
            ? Result<QList<LookPicture>>(QList<LookPicture>())
            : lookPictures(item, options, target, qRound(largestPicture * ratio), ratio);
        QList<Painted> painted;
        if (looks)
            for (const LookPicture &look : *looks)
                painted << Painted { look.look, paintedLook(look, paint) };
        promise->addResult(looks ? Result<QList<Painted>>(painted) : Result<QList<Painted>>(looks.error()));
        promise->finish();
    });
}

void LooksRow::take()
{
    const QFuture<Result<QList<Painted>>> future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<QList<Painted>> result = future.result();
    const QList<Painted> looks = result ? *result : QList<Painted>();
    while (m_cards.size() < looks.size())
        addCard();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        Card &card = m_cards[i];
        card.card->setVisible(i < looks.size());
        if (i >= looks.size())
            continue;
        card.look = looks[i].look;
        card.picture->setPixmap(QPixmap::fromImage(looks[i].image));
        showTexts(card);
    }
    m_fault->setText(result ? QString() : errorText(result.error()));
    m_fault->setVisible(!result);
    m_safeZone->setVisible(std::any_of(
        looks.begin(), looks.end(), [](const Painted &look) { return hasSafeZone(look.look.form); }));
    updateGeometry();
    Q_EMIT drawn();
}

void LooksRow::addCard()
{
    auto *card = new QWidget(m_cardsBox);
    card->setObjectName(u"look-%1"_s.arg(m_cards.size() + 1));
    auto *picture = new QLabel(card);
    auto *caption = new QLabel(card);
    setTextRole(*caption, TextRole::Caption);
    caption->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gapSmall);
    layout->addWidget(picture, 0, Qt::AlignHCenter | Qt::AlignBottom);
    layout->addWidget(caption);
    m_flow->addWidget(card);
    m_cards.append({ card, picture, caption, {} });
}

void LooksRow::showTexts(const Card &card)
{
    const QString text = lookText(card.look);
    card.caption->setText(text);
    card.picture->setAccessibleName(text);
}

void LooksRow::retranslate()
{
    //: Of a launcher's mask: the part of the picture that no mask cuts off
    m_safeZone->setText(tr("Show the zone that is never cut off"));
    m_safeZone->setAccessibleName(m_safeZone->text());
    for (const Card &card : std::as_const(m_cards))
        showTexts(card);
}

void LooksRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && !m_target.isEmpty())
        m_pause.start();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
