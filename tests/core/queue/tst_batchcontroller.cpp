#include "core/queue/batchcontroller.h"
#include "tests/core/queue/fakeprovider.h"
#include "tests/core/queue/queueprofile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class BatchControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirrorsAQueueOfAnotherThread()
    {
        QTemporaryDir folder;
        QThread thread;
        QObject worker; // whatever runs in the thread is sent to it
        worker.moveToThread(&thread);
        thread.start();
        FakeProvider provider;
        std::unique_ptr<QueueProfile> profile;
        BatchPlan plan;
        QMetaObject::invokeMethod(
            &worker,
            [&] {
                profile = std::make_unique<QueueProfile>(
                    folder.path(), QHash<QString, ImageProvider *> { { u"openai"_s, &provider } });
                plan = profile->plan(QueueProfile::request({ u"tools"_s, u"food"_s }, 2));
            },
            Qt::BlockingQueuedConnection);

        auto controller = std::make_unique<BatchController>(*profile->queue);
        QVERIFY(controller->isIdle());
        QSignalSpy icons(controller.get(), &BatchController::iconArrived);
        const QFuture<Result<BatchId>> started = controller->generate(plan);
        QTRY_VERIFY(started.isFinished());
        const BatchId id = *started.result();
        QTRY_COMPARE(controller->status(id).succeeded, 4);
        QCOMPARE(controller->jobs(id).size(), 4);
        QCOMPARE(controller->jobs(id)[3].position, 3);
        QCOMPARE(controller->batches().size(), 1);
        QCOMPARE(icons.size(), 4);
        QVERIFY(controller->isIdle());

        BatchController later(*profile->queue);
        QTRY_COMPARE(later.batches().size(), 1);
        QSignalSpy drained(controller.get(), &BatchController::drained);
        controller->drain();
        QTRY_COMPARE(drained.size(), 1);
        controller.reset();
        QMetaObject::invokeMethod(
            &worker, [&] { profile.reset(); }, Qt::BlockingQueuedConnection);
        thread.quit();
        QVERIFY(thread.wait());
    }
};

QTEST_GUILESS_MAIN(BatchControllerTest)
#include "tst_batchcontroller.moc"
