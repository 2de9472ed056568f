#pragma once

#include "core/exporting/exportsetup.h"
#include "core/exporting/targetexport.h"

#include <QFutureWatcher>
#include <QObject>

namespace Iconwright {

struct SetExport;

//! What became of an export, in words.
struct ExportOutcome
{
    QString text;
    QString written; //!< absolute: the folder or archive; empty: nothing was written
    bool isWhole = false; //!< everything that was to be written is written
};

//! One export under way, of PNG sizes or for targets.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    //! What is being written ends whole in its own thread; nobody is told any more.
    ~ExportJob() override;

    void start(const QList<ExportItem> &items, const ExportSetup &setup);
    //! As a set remembers it.
    void startAgain(const QList<ExportItem> &items, const SetExport &link);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int done, int all);
    void ended(const Iconwright::ExportOutcome &outcome);

private:
    void begin(const QString &place);
    template <typename Report> void watch(QFutureWatcher<Result<Report>> &watcher);
    template <typename Report> void finish(const QFutureWatcher<Result<Report>> &watcher);
    [[nodiscard]] ExportOutcome outcomeOf(const ExportReport &report) const;
    [[nodiscard]] ExportOutcome outcomeOf(const TargetReport &report) const;
    [[nodiscard]] QString cancelledText() const;

    QFutureWatcher<Result<ExportReport>> m_pngs;
    QFutureWatcher<Result<TargetReport>> m_targets;
    bool m_isRunning = false;
    bool m_isZip = false;
};

} // namespace Iconwright
