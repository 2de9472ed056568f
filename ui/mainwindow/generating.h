#pragma once

#include "core/base/clock.h"
#include "core/library/iconrecord.h"
#include "core/queue/batchplan.h"

#include <QObject>

class QWidget;

namespace Iconwright {

class BatchController;
class UserPrompts;

//! Everything that makes icons: from the form, the samples, and again from icons that are there. A batch that
//! may cost more than five dollars asks once.
class Generating final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    struct Dependencies
    {
        const Catalog &catalog;
        IconLibrary &library;
        BatchController &batches;
        UserPrompts &prompts;
    };

    //! Questions stand before `window`.
    Generating(const Dependencies &with, QWidget &window);

    void generate(const BatchPlan &plan);
    //! Drafts of the first categories of the catalog, in style and colors of `form`.
    void makeSamples(const BatchRequest &form);
    //! New pictures with the same specs; `quality` replaces theirs unless it is empty.
    void makeAgain(const QList<IconId> &icons, const QString &quality = {});
    //! What the form would have held for this icon; false when it is not known any more.
    [[nodiscard]] bool requestFor(IconId icon, BatchRequest &request) const;

Q_SIGNALS:
    //! The queue has taken it, or not.
    void started();
    void failed(const Iconwright::Error &error);

private:
    void send(const BatchPlan &plan);

    Dependencies m_with;
    QWidget &m_window;
};

} // namespace Iconwright
