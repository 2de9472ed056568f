#include "core/base/after.h"

#include <QTest>
#include <QThread>

using namespace Iconwright;

class AfterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResultComesInTheThreadOfTheContext()
    {
        QPromise<int> promise;
        promise.start();
        QThread *where = nullptr;
        const QFuture<int> doubled = after(promise.future(), this, [&](int value) {
            where = QThread::currentThread();
            return 2 * value;
        });
        const std::unique_ptr<QThread> other(QThread::create([&] {
            promise.addResult(21);
            promise.finish();
        }));
        other->start();
        QTRY_VERIFY(doubled.isFinished());
        QVERIFY(other->wait());
        QCOMPARE(doubled.result(), 42);
        QCOMPARE(where, thread());
    }

    void aContextThatHasDiedIsNotCalled()
    {
        QPromise<int> promise;
        promise.start();
        bool called = false;
        auto context = std::make_unique<QObject>();
        const QFuture<void> done = after(promise.future(), context.get(), [&](int) { called = true; });
        context.reset();
        QVERIFY(done.isCanceled() && done.isFinished());
        promise.addResult(1);
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    //! The race that QFuture::then(context, ...) loses: the context goes while another thread finishes.
    void aContextMayDieWhileTheFutureEnds()
    {
        for (int i = 0; i < 300; ++i) {
            QPromise<int> promise;
            promise.start();
            auto context = std::make_unique<QObject>();
            after(promise.future(), context.get(), [](int) {});
            const std::unique_ptr<QThread> other(QThread::create([&] {
                promise.addResult(1);
                promise.finish();
            }));
            other->start();
            context.reset();
            QVERIFY(other->wait());
        }
        QCoreApplication::processEvents();
    }

    void aFutureWithoutAResultCallsNobody()
    {
        bool called = false;
        QFuture<int> future;
        {
            QPromise<int> promise;
            promise.start();
            future = promise.future();
        }
        const QFuture<void> done = after(future, this, [&](int) { called = true; });
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.isCanceled());
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(AfterTest)
#include "tst_after.moc"
