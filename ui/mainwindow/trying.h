#pragma once

#include "core/catalog/catalog.h"
#include "core/library/iconrecord.h"
#include "core/queue/batchplan.h"

#include <QObject>

namespace Iconwright {

class BatchController;
class ComposeForm;
class IconLibrary;
class TrialRow;

//! "Try one first": sends the first icon of the form alone, shows it in the form when it is there, and tells
//! when the others are to match it. A new trial takes the place of the one before; its icon stays.
class Trying final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    struct Dependencies
    {
        const Catalog &catalog;
        IconLibrary &library;
        BatchController &batches;
        ComposeForm &form;
    };

    Trying(const Dependencies &with, QObject *parent);

Q_SIGNALS:
    void approved(Iconwright::IconId icon);
    void failed(const Iconwright::Error &error);

private:
    void start(const BatchPlan &plan);
    void again();
    void takeJob(const BatchId &batch, JobId job);
    void showIcon(IconId icon);

    Dependencies m_with;
    TrialRow &m_row;
    BatchId m_batch; //!< the trial's, until its icon is there
    IconId m_icon;
};

} // namespace Iconwright
