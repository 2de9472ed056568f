#pragma once

#include "core/base/result.h"
#include "core/library/iconlisting.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <memory>

namespace Iconwright {

class LibraryReader;

//! Asks the library in a thread of its own, over a connection of its own, so that no query ever holds up a
//! frame. Questions are answered in their order; one whose future was canceled before its turn is dropped.
//! Lives in the GUI thread; futures finish in the reader's: continue with then(object, ...).
class LibrarySearch final : public QObject
{
    Q_OBJECT

public:
    //! `databasePath` must exist by the first question.
    explicit LibrarySearch(const QString &databasePath, QObject *parent = nullptr);
    //! Waits for the query that runs, less than a tenth of a second at 100,000 icons.
    ~LibrarySearch() override;

    [[nodiscard]] QFuture<Result<IconListing>> list(const IconQuery &query);
    //! One number for each query.
    [[nodiscard]] QFuture<Result<QList<qint64>>> counts(const QList<IconQuery> &queries);
    //! The name of every batch that has icons, newest first, each once.
    [[nodiscard]] QFuture<Result<QStringList>> batchNames();

private:
    QThread m_thread;
    LibraryReader *m_reader; //!< lives in m_thread, and goes with it
};

} // namespace Iconwright
