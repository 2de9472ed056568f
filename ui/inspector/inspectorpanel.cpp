#include "ui/inspector/inspectorpanel.h"

#include "ui/common/theme.h"
#include "ui/inspector/iconface.h"
#include "ui/inspector/inspectorparts.h"
#include "ui/inspector/jobface.h"
#include "ui/inspector/severalface.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int usualWidth = 304;
constexpr int leastWidth = 280;
constexpr int mostWidth = 440;

} // namespace

InspectorPanel::InspectorPanel(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_nothing(new QWidget)
    , m_nothingText(makeText(u"inspectorNothing"_s, m_nothing))
    , m_icon(new IconFace(catalog))
    , m_several(new SeveralFace(catalog))
    , m_job(new JobFace(catalog))
{
    setObjectName(u"inspector"_s);
    setMinimumWidth(leastWidth);
    setMaximumWidth(mostWidth);
    m_nothingText->setAlignment(Qt::AlignCenter);
    m_nothingText->setForegroundRole(QPalette::PlaceholderText);
    auto *middle = new QVBoxLayout(m_nothing);
    middle->setContentsMargins(Measure::page, Measure::page, Measure::page, Measure::page);
    middle->addWidget(m_nothingText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *face : faces())
        column->addWidget(face);
    connectIconFace();
    connectSeveralFace();
    connectJobFace();
    showNothing();
    retranslate();
}

QList<QWidget *> InspectorPanel::faces() const
{
    return { m_nothing, m_icon, m_several, m_job };
}

void InspectorPanel::showFace(QWidget *face)
{
    for (QWidget *other : faces())
        other->setVisible(other == face);
    if (face != m_icon)
        m_icon->forget();
}

void InspectorPanel::showNothing()
{
    m_icons.clear();
    showFace(m_nothing);
}

void InspectorPanel::showIcon(const IconRecord &icon, const QString &originalPath, int variationsInBatch)
{
    m_icons = { icon.id };
    m_icon->showIcon(icon, originalPath, variationsInBatch);
    showFace(m_icon);
}

void InspectorPanel::showIcons(const QList<IconRecord> &icons)
{
    if (icons.size() < 2) {
        showNothing();
        return;
    }
    m_icons.clear();
    for (const IconRecord &icon : icons)
        m_icons << icon.id;
    m_several->showIcons(icons);
    showFace(m_several);
}

void InspectorPanel::showMany(const QList<IconId> &icons)
{
    if (icons.size() < 2) {
        showNothing();
        return;
    }
    m_icons = icons;
    m_several->showMany(int(icons.size()));
    showFace(m_several);
}

void InspectorPanel::showJob(const JobStatus &job)
{
    m_icons.clear();
    m_shownJob = job.id;
    m_shownBatch = job.batch;
    m_job->showJob(job);
    showFace(m_job);
}

void InspectorPanel::setBackdrop(const Backdrop &backdrop)
{
    m_icon->setBackdrop(backdrop);
}

void InspectorPanel::focusFirstAction()
{
    const QStringList firsts { u"inspectorReroll"_s, u"severalReroll"_s, u"jobTryAgain"_s,
        u"jobSendAgain"_s };
    for (const QString &name : firsts) {
        auto *button = findChild<QAbstractButton *>(name);
        if (button->isVisibleTo(this)) {
            button->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void InspectorPanel::connectIconFace()
{
    const auto passOn = [this](void (IconFace::*from)(), void (InspectorPanel::*to)(IconId)) {
        connect(
            m_icon, from, this,
            [this, to] {
                Q_EMIT(this->*to)
                (m_icons.value(0));
            });
    };
    const auto passAll = [this](void (IconFace::*from)(), void (InspectorPanel::*to)(const QList<IconId> &)) {
        connect(m_icon, from, this, [this, to] { Q_EMIT(this->*to)(m_icons); });
    };
    passOn(&IconFace::editRequested, &InspectorPanel::editRequested);
    passOn(&IconFace::copyRequested, &InspectorPanel::copyRequested);
    passOn(&IconFace::openRequested, &InspectorPanel::openRequested);
    passOn(&IconFace::revealRequested, &InspectorPanel::revealRequested);
    passAll(&IconFace::rerollRequested, &InspectorPanel::rerollRequested);
    passAll(&IconFace::exportRequested, &InspectorPanel::exportRequested);
    passAll(&IconFace::trashRequested, &InspectorPanel::trashRequested);
    connect(
        m_icon, &IconFace::favoriteToggled, this,
        [this](bool favorite) { Q_EMIT favoriteToggled(m_icons.value(0), favorite); });
    connect(m_icon, &IconFace::higherQualityRequested, this,
        [this](const QString &quality) { Q_EMIT higherQualityRequested(m_icons, quality); });
    connect(m_icon, &IconFace::backdropChanged, this, &InspectorPanel::backdropChanged);
}

void InspectorPanel::connectSeveralFace()
{
    connect(
        m_several, &SeveralFace::rerollRequested, this, [this] { Q_EMIT rerollRequested(m_icons); });
    connect(
        m_several, &SeveralFace::exportRequested, this, [this] { Q_EMIT exportRequested(m_icons); });
    connect(
        m_several, &SeveralFace::trashRequested, this, [this] { Q_EMIT trashRequested(m_icons); });
    connect(
        m_several, &SeveralFace::favoriteRequested, this, [this] { Q_EMIT favoritesToggled(m_icons); });
    connect(m_several, &SeveralFace::higherQualityRequested, this,
        [this](const QString &quality) { Q_EMIT higherQualityRequested(m_icons, quality); });
}

void InspectorPanel::connectJobFace()
{
    connect(
        m_job, &JobFace::retryRequested, this, [this] { Q_EMIT retryRequested(m_shownBatch, m_shownJob); });
    connect(
        m_job, &JobFace::rewordRequested, this,
        [this](const JobWording &wording) { Q_EMIT rewordRequested(m_shownBatch, m_shownJob, wording); });
    connect(
        m_job, &JobFace::resolveRequested, this,
        [this](Resolution resolution) { Q_EMIT resolveRequested(m_shownBatch, m_shownJob, resolution); });
    connect(m_job, &JobFace::dismissRequested, this, [this] { Q_EMIT dismissRequested(m_shownJob); });
}

QSize InspectorPanel::sizeHint() const
{
    return { usualWidth, QWidget::sizeHint().height() };
}

void InspectorPanel::retranslate()
{
    setAccessibleName(tr("Inspector"));
    m_nothingText->setText(tr("Choose an icon to see it here"));
}

void InspectorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
