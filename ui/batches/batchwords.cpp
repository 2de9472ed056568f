#include "ui/batches/batchwords.h"

#include "ui/common/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright::BatchWords {

namespace {

struct Batches
{
    Q_DECLARE_TR_FUNCTIONS(Batches)
};

constexpr qint64 microUsdPerCent = 10'000;

QString capital(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString timeLeft(const BatchStatus &status, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(status.estimatedCompletion);
    //: %1 is a time: "18 s"
    return Batches::tr("about %1 left").arg(durationText(std::chrono::seconds(std::max<qint64>(1, seconds))));
}

QString doneText(const BatchStatus &status)
{
    const qint64 seconds = status.createdAt.secsTo(status.endedAt);
    //: %1 is a time: "48 s"
    const QString done = status.endedAt.isValid() && status.createdAt.isValid()
        ? Batches::tr("done in %1").arg(durationText(std::chrono::seconds(std::max<qint64>(1, seconds))))
        : Batches::tr("done");
    if (status.costMicroUsd <= 0)
        return done;
    const QString cost = moneyText(status.costMicroUsd);
    const QString estimate = moneyText(status.estimatedMicroUsd);
    if (status.estimatedMicroUsd > 0
        && estimate != cost) // as it reads: nobody wants "$0.01 (estimated $0.01)"
        //: %1 is "done in 48 s", %2 what it cost, %3 what was estimated before
        return Batches::tr("%1, %2 (estimated %3)").arg(done, leftToRight(cost), leftToRight(estimate));
    //: %1 is "done in 48 s", %2 a price
    return Batches::tr("%1, %2", "done, price").arg(done, leftToRight(cost));
}

QString runningText(const BatchStatus &status, const QDateTime &now, bool waiting)
{
    if (waiting)
        return Batches::tr("goes on by itself");
    if (!status.estimatedCompletion.isValid())
        return isolated(status.currentCategory);
    if (status.currentCategory.isEmpty())
        return timeLeft(status, now);
    //: %1 is what is being drawn, %2 "about 18 s left"
    return Batches::tr("%1, %2", "category, time")
        .arg(isolated(status.currentCategory), timeLeft(status, now));
}

QString cancelledText(const BatchStatus &status)
{
    return status.sending > 0 ? Batches::tr("finishing %1").arg(iconsText(status.sending))
                              : Batches::tr("cancelled");
}

//! Why it is paused, where a cap on spending has done it.
QString pausedText(const Error &stoppedBy)
{
    if (stoppedBy.code == ErrorCode::PriceUnknown)
        return Batches::tr("paused: price unknown");
    if (stoppedBy.code != ErrorCode::BudgetReached)
        return Batches::tr("paused");
    if (stoppedBy.detail == u"day"_s)
        return Batches::tr("paused: today's cap");
    return stoppedBy.detail == u"month"_s ? Batches::tr("paused: this month's cap")
                                          : Batches::tr("paused: cap of the batch");
}

QStringList problems(const BatchStatus &status)
{
    QStringList parts;
    if (status.failed > 0)
        parts.append(Batches::tr("%1 failed").arg(countText(status.failed)));
    if (status.unclear > 0)
        parts.append(Batches::tr("%1 may be billed").arg(countText(status.unclear)));
    return parts;
}

} // namespace

QString title(const BatchStatus &status)
{
    const QStringList names = status.name.split(u", "_s);
    const QString first = isolated(capital(names.first()));
    if (names.size() < 2)
        return first;
    return Batches::tr("%1 and %2 more").arg(first, countText(names.size() - 1));
}

QString counts(const BatchStatus &status)
{
    return Batches::tr("%1 of %2").arg(countText(status.succeeded), countText(status.total));
}

bool hasEnded(const BatchStatus &status)
{
    return status.state == BatchState::Completed || status.state == BatchState::Cancelled
        || status.state == BatchState::Failed;
}

BatchSign sign(const BatchStatus &status, bool waiting)
{
    if (status.state == BatchState::Paused)
        return BatchSign::Paused;
    if (!hasEnded(status))
        return status.state == BatchState::Queued ? BatchSign::Queued
            : waiting                             ? BatchSign::Waiting
                                                  : BatchSign::Running;
    if (status.unclear > 0)
        return BatchSign::Unclear;
    if (status.failed > 0)
        return BatchSign::Failed;
    return status.state == BatchState::Cancelled ? BatchSign::Cancelled : BatchSign::Done;
}

QString state(const BatchStatus &status, const QDateTime &now, bool waiting)
{
    QStringList parts = problems(status);
    if (status.state == BatchState::Paused)
        parts.prepend(pausedText(status.stoppedBy));
    else if (status.state == BatchState::Queued)
        parts.prepend(Batches::tr("waiting"));
    else if (status.state == BatchState::Cancelled)
        parts.prepend(cancelledText(status));
    else if (!hasEnded(status))
        parts.prepend(runningText(status, now, waiting));
    else if (parts.isEmpty())
        parts.append(doneText(status));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString shortState(const BatchStatus &status, const QDateTime &now, bool waiting)
{
    if (status.state == BatchState::Running && !waiting)
        return status.estimatedCompletion.isValid() ? timeLeft(status, now) : QString();
    return state(status, now, waiting);
}

QString sendAgain(int icons, std::optional<qint64> microUsd)
{
    const QString verb
        = icons == 1 ? Batches::tr("Send again") : Batches::tr("Send %1 again").arg(countText(icons));
    if (!microUsd || *microUsd <= 0)
        return verb;
    const QString price = leftToRight(moneyText(*microUsd * icons));
    //: %1 is "Send again", %2 a price
    return *microUsd * icons < microUsdPerCent ? Batches::tr("%1, %2", "verb, price").arg(verb, price)
                                               : Batches::tr("%1, about %2").arg(verb, price);
}

QString leave(int icons)
{
    return icons == 1 ? Batches::tr("Leave it") : Batches::tr("Leave them");
}

QString signName(BatchSign sign)
{
    switch (sign) {
    case BatchSign::Queued:
        return Batches::tr("waiting");
    case BatchSign::Running:
        return Batches::tr("running");
    case BatchSign::Waiting:
        return Batches::tr("waiting for the limit per minute");
    case BatchSign::Paused:
        return Batches::tr("paused");
    case BatchSign::Done:
        return Batches::tr("done");
    case BatchSign::Failed:
        return Batches::tr("some failed");
    case BatchSign::Unclear:
        return Batches::tr("sent, no answer");
    case BatchSign::Cancelled:
        return Batches::tr("cancelled");
    }
    return {};
}

} // namespace Iconwright::BatchWords
