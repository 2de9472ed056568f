#include "ui/inspector/jobface.h"

#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/inspector/inspectorparts.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int signEdge = 20;

Glyph signOf(const JobStatus &job)
{
    if (job.state == JobState::Unclear)
        return Glyph::Question;
    if (job.state != JobState::Failed)
        return Glyph::Clock;
    return job.error.code == ErrorCode::ModerationBlocked ? Glyph::Shield : Glyph::Failed;
}

QColor signColor(const JobStatus &job, const Tokens &t)
{
    if (job.state == JobState::Failed && job.error.code == ErrorCode::ModerationBlocked)
        return t.warning;
    return job.state == JobState::Failed || job.state == JobState::Unclear ? t.danger : t.muted;
}

} // namespace

QString wordingText(const QString &category, const QStringList &elements)
{
    return elements.isEmpty() ? category : category + u": "_s + elements.join(u", "_s);
}

JobWording wordingFromText(const QString &text)
{
    JobWording wording;
    const qsizetype colon = text.indexOf(u':');
    wording.category = text.left(colon).trimmed(); // all of it without a colon
    if (colon < 0)
        return wording;
    for (const QString &element : text.mid(colon + 1).split(u','))
        if (!element.trimmed().isEmpty())
            wording.elements << element.trimmed();
    return wording;
}

JobFace::JobFace(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_sign(new QLabel(this))
    , m_title(makeText(u"jobTitle"_s, this))
    , m_sentence(makeText(u"jobSentence"_s, this))
    , m_progress(new QProgressBar(this))
    , m_wording(new QLineEdit(this))
    , m_actions(new QWidget(this))
    , m_tryAgain(makeAction(Glyph::Retry, u"jobTryAgain"_s, m_actions))
    , m_remove(makeAction(Glyph::Cross, u"jobRemove"_s, m_actions))
    , m_sendAgain(makeAction(Glyph::Retry, u"jobSendAgain"_s, m_actions))
    , m_leave(makeAction(Glyph::Cross, u"jobLeave"_s, m_actions))
    , m_note(makeText(u"jobNote"_s, this))
    , m_request(makeText(u"jobRequest"_s, this))
    , m_copy(makeTool(Glyph::Copy, u"jobCopyRequest"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measure::edge, Measure::edge, Measure::edge, Measure::edge);
    column->setSpacing(Measure::gap);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_request, 1);
    foot->addWidget(m_copy);
    column->addLayout(head);
    for (QWidget *line : { static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_progress),
             static_cast<QWidget *>(m_wording), m_actions, static_cast<QWidget *>(m_note) })
        column->addWidget(line);
    column->addLayout(foot);
    column->addStretch(1);
    setTextRole(*m_title, TextRole::Title);
    setTextRole(*m_note, TextRole::Caption);
    setTextRole(*m_request, TextRole::Caption);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setTextVisible(false);
    m_wording->setObjectName(u"jobWording"_s);
    addButtons();
    retranslate();
}

void JobFace::addButtons()
{
    auto *flow = new FlowLayout(m_actions);
    m_tryAgain->setProperty("kind", u"primary"_s);
    for (QPushButton *button : { m_tryAgain, m_remove, m_sendAgain, m_leave }) {
        button->setIcon({});
        flow->addWidget(button);
    }
    connect(m_tryAgain, &QPushButton::clicked, this, &JobFace::tryAgain);
    connect(m_wording, &QLineEdit::returnPressed, this, &JobFace::tryAgain);
    connect(m_wording, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_tryAgain->setEnabled(!wordingFromText(text).category.isEmpty()); });
    connect(m_remove, &QPushButton::clicked, this, &JobFace::dismissRequested);
    connect(
        m_sendAgain, &QPushButton::clicked, this, [this] { Q_EMIT resolveRequested(Resolution::Resend); });
    connect(
        m_leave, &QPushButton::clicked, this, [this] { Q_EMIT resolveRequested(Resolution::Drop); });
    connect(m_copy, &QToolButton::clicked, this, [this] { copyText(m_job.error.requestId); });
}

void JobFace::tryAgain()
{
    const JobWording wording = wordingFromText(m_wording->text());
    if (wording.category.isEmpty())
        return;
    if (wording.category == m_job.spec.category && wording.elements == m_job.spec.elements)
        Q_EMIT retryRequested();
    else
        Q_EMIT rewordRequested(wording);
}

void JobFace::showJob(const JobStatus &job)
{
    const bool isSame = job.id == m_job.id && job.state == m_job.state && job.spec == m_job.spec;
    m_job = job;
    if (!isSame)
        m_wording->setText(wordingText(job.spec.category, job.spec.elements));
    fill();
}

QString JobFace::title() const
{
    switch (m_job.state) {
    case JobState::Unclear:
        return tr("May have been billed");
    case JobState::Failed:
        return m_job.error.code == ErrorCode::ModerationBlocked ? tr("OpenAI did not draw this one")
                                                                : tr("This icon was not made");
    case JobState::Cancelled:
        return tr("Cancelled");
    case JobState::Sending:
        return tr("Drawing, %1 percent").arg(countText(qRound(m_job.progress * 100)));
    case JobState::Received:
    case JobState::Succeeded:
        return tr("Arrived, being put into the library");
    case JobState::Queued:
        break;
    }
    return tr("Queued");
}

QString JobFace::sentence() const
{
    const QString words = isolated(wordingText(m_job.spec.category, m_job.spec.elements));
    if (m_job.state == JobState::Failed && m_job.error.code == ErrorCode::ModerationBlocked)
        return tr("Its safety check stopped the request “%1”. This happens with harmless words too. "
                  "Change the wording and try again.")
            .arg(words);
    if (m_job.state == JobState::Failed)
        return errorText(m_job.error);
    if (m_job.state != JobState::Unclear)
        return words;
    if (m_job.error.code == ErrorCode::Timeout)
        return tr("No answer to the request “%1” came in time. Send it again, or leave it.").arg(words);
    if (m_job.error.code == ErrorCode::UnexpectedAnswer)
        return tr("Something between here and the server answered the request “%1” in its place. Check the "
                  "network, then send it again or leave it.")
            .arg(words);
    return tr("The connection broke after the request “%1” was sent. Send it again, or leave it.").arg(words);
}

QString JobFace::sendAgainText() const
{
    const ModelSettings &settings = m_job.spec.model;
    const auto cost = m_catalog.model(settings.model).costMicroUsd(settings, int(m_job.prompt.size()));
    return cost ? tr("Send again, about %1").arg(leftToRight(moneyText(*cost))) : tr("Send again");
}

void JobFace::fill()
{
    const bool isFailed = m_job.state == JobState::Failed;
    const bool isUnclear = m_job.state == JobState::Unclear;
    m_title->setText(title());
    m_sentence->setText(sentence());
    m_progress->setVisible(m_job.state == JobState::Sending);
    m_progress->setValue(qRound(m_job.progress * 100));
    m_wording->setVisible(isFailed);
    m_tryAgain->setVisible(isFailed);
    m_remove->setVisible(isFailed);
    m_sendAgain->setVisible(isUnclear);
    m_leave->setVisible(isUnclear);
    m_actions->setVisible(isFailed || isUnclear);
    m_note->setVisible(isFailed && m_job.error.code == ErrorCode::ModerationBlocked);
    nameAction(*m_sendAgain, sendAgainText());
    const QString request = m_job.error.requestId;
    m_request->setText(tr("Request %1").arg(leftToRight(request)));
    m_request->setVisible(!request.isEmpty());
    m_copy->setVisible(!request.isEmpty());
    fillSign();
}

void JobFace::fillSign()
{
    m_sign->setPixmap(signPixmap(signOf(m_job), signEdge, signColor(m_job, tokensOf(palette())), *this));
}

void JobFace::retranslate()
{
    m_wording->setAccessibleName(tr("Category and what must show"));
    m_wording->setToolTip(tr("A category, then a colon and what must show"));
    m_progress->setAccessibleName(tr("Progress"));
    nameAction(*m_tryAgain, tr("Try again"));
    nameAction(*m_remove, tr("Remove tile"));
    m_tryAgain->setFixedHeight(m_remove->sizeHint().height()); // a primary button is higher elsewhere
    nameAction(*m_leave, tr("Leave it"));
    m_note->setText(tr("This try may have been billed"));
    nameTool(*m_copy, tr("Copy request id"));
    fill();
}

void JobFace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fillSign();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
