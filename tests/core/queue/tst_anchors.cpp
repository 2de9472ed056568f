#include "core/library/importedpicture.h"
#include "core/prompt/prompt.h"
#include "core/queue/iconagain.h"
#include "tests/core/queue/queuebench.h"
#include "tests/support/testpicture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

//! Batches that match an icon, from the plan to the library.
class AnchorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<QueueBench>(); }
    void cleanup() { m_bench.reset(); }

    void theAnchorIsPricedAndSaidAndKept()
    {
        const IconRecord anchor = makeAnchor();
        const BatchPlan without = profile().plan(QueueProfile::request({ u"food"_s }));
        const BatchPlan with = profile().plan(matching(anchor.sha256));
        QVERIFY(*with.costMicroUsd > *without.costMicroUsd + 8 * 1000);
        QVERIFY(*with.mostMicroUsd > *without.mostMicroUsd + 8 * 1000);
        QVERIFY(with.estimatedTokensPerIcon > without.estimatedTokensPerIcon + 1000);
        const PlannedIcon icon = with.icons.constFirst();
        QVERIFY(icon.prompt.contains(u"Image 1 sets the style"_s));
        QVERIFY(icon.prompt.endsWith(styleBlock(icon.spec, profile().catalog)));
        QVERIFY(icon.cacheKey != without.icons.constFirst().cacheKey);
        QCOMPARE(iconSpecFromJson(toJson(icon.spec)), icon.spec);
    }

    void theProviderGetsTheOriginal()
    {
        const IconRecord anchor = makeAnchor();
        const BatchId id = profile().start(matching(anchor.sha256));
        QTRY_COMPARE(profile().status(id).succeeded, 1);
        QCOMPARE(
            m_bench->openai().requests().constLast().referencePath, profile().library->originalPath(anchor));
        QCOMPARE(profile().library->icon(profile().jobs(id).constFirst().icon)->spec.anchor, anchor.sha256);
    }

    //! "Try one first": what was tried is one of the set, and is not paid for again.
    void theIconThatIsMatchedIsNotDrawnAgainForItself()
    {
        const IconRecord anchor = makeAnchor();
        const int sent = m_bench->openai().arrivals();
        BatchRequest request = matching(anchor.sha256);
        request.categories = { u"tools"_s, u"food"_s };
        const BatchPlan plan = profile().plan(request);
        QCOMPARE(plan.newIcons, 1);
        QCOMPARE(plan.icons.constFirst().cached, anchor.id);
        const BatchId id = profile().start(request);
        QTRY_COMPARE(profile().status(id).succeeded, 2);
        QCOMPARE(profile().jobs(id).constFirst().icon, anchor.id);
        QCOMPARE(profile().status(id).cached, 1);
        QCOMPARE(m_bench->openai().arrivals(), sent + 1);
    }

    void anotherTakeOfTheSameWordsIsNoAnswerToIt()
    {
        const IconRecord first = makeAnchor();
        BatchRequest again = QueueProfile::request({ u"tools"_s });
        again.fresh = true;
        const BatchId id = profile().start(again);
        QTRY_COMPARE(profile().status(id).succeeded, 1);
        const IconId second = profile().jobs(id).constFirst().icon;
        BatchRequest request = matching(first.sha256);
        request.categories = { u"tools"_s };
        QCOMPARE(profile().plan(request).icons.constFirst().cached, first.id);
        QVERIFY(profile().library->moveToTrash({ first.id }).has_value());
        request.anchor = profile().library->icon(second)->sha256;
        QCOMPARE(profile().plan(request).icons.constFirst().cached, second);
        request.fresh = true;
        QCOMPARE(profile().plan(request).newIcons, 1);
    }

    void anotherTakeKeepsTheAnchor()
    {
        const IconRecord anchor = makeAnchor();
        const BatchId id = profile().start(matching(anchor.sha256));
        QTRY_COMPARE(profile().status(id).succeeded, 1);
        const Result<IconRecord> made = profile().library->icon(profile().jobs(id).constFirst().icon);
        const Result<BatchPlan> again = planFromIcon(*made, profile().catalog);
        QVERIFY(again.has_value());
        QCOMPARE(again->icons.constFirst().spec.anchor, anchor.sha256);
        QCOMPARE(again->request.anchor, anchor.sha256);
    }

    void afterARestartTheAnchorGoesAlong()
    {
        const IconRecord anchor = makeAnchor();
        m_bench->openai().setAnswers({}, held());
        BatchRequest request = matching(anchor.sha256);
        request.variations = 8;
        const BatchId id = profile().start(request);
        QTRY_COMPARE(profile().status(id).sending, 5);
        m_bench->restart();
        m_bench->openai().setAnswers({});
        QVERIFY(m_bench->queue().recover(true).has_value());
        QTRY_COMPARE(profile().status(id).succeeded, 3);
        QCOMPARE(profile().status(id).unclear, 5);
        QVERIFY(m_bench->openai().requests().constLast().referencePath.contains(anchor.sha256));
    }

    void anAnchorInTheTrashIsNoAnchor()
    {
        const IconRecord anchor = makeAnchor();
        QVERIFY(profile().library->moveToTrash({ anchor.id }).has_value());
        const auto plan = planBatch(matching(anchor.sha256), profile().catalog, profile().library.get());
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().code, ErrorCode::AnchorMissing);
        QVERIFY(profile().library->restore({ anchor.id }).has_value());
        QVERIFY(planBatch(matching(anchor.sha256), profile().catalog, profile().library.get()).has_value());
        QVERIFY(QFile::remove(profile().library->originalPath(anchor)));
        QVERIFY(!planBatch(matching(anchor.sha256), profile().catalog, profile().library.get()).has_value());
    }

    void aFileFromOutsideMaySetTheStyle()
    {
        const QTemporaryDir folder;
        const QString path = write(folder.filePath(u"mine.png"_s), testPicture(3, 64));
        const Result<QString> imported = importPicture(*profile().originals, path);
        QVERIFY(imported.has_value());
        QVERIFY(profile().library->anchorPath(*imported).has_value());
        QCOMPARE(*importPicture(*profile().originals, path), *imported);
        QCOMPARE(profile().originals->incomingNames(), QStringList());
    }

    void aHostileFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray huge = testPicture(3, 64);
        huge.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff"));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("<svg/>");
        QTest::newRow("says it is 65535 square") << huge;
        QTest::newRow("cut short") << testPicture(3, 64).chopped(20);
    }

    void aHostileFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = write(folder.filePath(u"mine.png"_s), bytes);
        QVERIFY(!importPicture(*profile().originals, path).has_value());
        QCOMPARE(profile().originals->incomingNames(), QStringList());
    }

    void whatIsNoFileIsRefused()
    {
        QVERIFY(!importPicture(*profile().originals, u"/dev/zero"_s).has_value());
        QVERIFY(!importPicture(*profile().originals, u"/nowhere/at.png"_s).has_value());
    }

private:
    [[nodiscard]] QueueProfile &profile() { return m_bench->profile(); }

    static BatchRequest matching(const QString &sha256)
    {
        BatchRequest request = QueueProfile::request({ u"food"_s });
        request.anchor = sha256;
        return request;
    }

    static QString write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the picture could not be written");
        return path;
    }

    IconRecord makeAnchor()
    {
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }));
        if (!QTest::qWaitFor([&] { return profile().status(id).succeeded == 1; }))
            qFatal("the anchor was not made");
        return *profile().library->icon(profile().jobs(id).constFirst().icon);
    }

    std::unique_ptr<QueueBench> m_bench;
};

QTEST_GUILESS_MAIN(AnchorsTest)
#include "tst_anchors.moc"
