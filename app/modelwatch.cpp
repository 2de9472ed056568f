#include "app/modelwatch.h"

#include "app/application.h"
#include "app/connectionprobe.h"
#include "core/queue/batchcontroller.h"

namespace Iconwright {

ModelWatch::ModelWatch(Application &application, const BatchController &batches, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    connect(
        &batches, &BatchController::batchChanged, this,
        [this, &batches](const BatchId &id) { look(batches.status(id)); });
}

void ModelWatch::look(const BatchStatus &batch)
{
    if (batch.costMicroUsd == 0)
        return;
    Settings &settings = m_application.settings();
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const QString asked = originOf(m_application.baseUrl()) + u' ' + day;
    if (settings.text(Setting::ModelsAskedOn) == asked)
        return;
    (void)settings.set(Setting::ModelsAskedOn, asked); // any text is good
    (void)probeConnection(m_application); // what it learns it keeps; a server without a list is no fault
}

} // namespace Iconwright
