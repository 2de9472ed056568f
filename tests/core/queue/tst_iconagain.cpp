#include "core/queue/iconagain.h"
#include "tests/core/queue/queuebench.h"

#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

//! New pictures of icons that exist.
class IconAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<QueueBench>(); }
    void cleanup() { m_bench.reset(); }

    void theSameIsAskedForWordForWord()
    {
        BatchRequest request = QueueProfile::request({ u"tools"_s }, 2);
        request.elements = { { u"tools"_s, { u"hammer"_s } } };
        const IconRecord icon = icons(request).last();
        const auto plan = planFromIcon(icon, m_bench->profile().catalog);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->newIcons, 1);
        QCOMPARE(plan->name, u"tools"_s);
        QVERIFY(plan->costMicroUsd.value_or(0) > 0);
        const auto again = m_bench->queue().enqueue(*plan);
        QVERIFY(again.has_value());
        QTRY_VERIFY(m_bench->profile().hasEnded(*again));
        QCOMPARE(m_bench->openai().arrivals(), 3);
        const ImageRequest sent = m_bench->openai().requests().last();
        QCOMPARE(sent.prompt, icon.prompt);
        QCOMPARE(sent.spec.variation, icon.spec.variation);
        QCOMPARE(sent.spec.elements, icon.spec.elements);
        QCOMPARE(sent.spec.take, 1);
        const IconRecord newest = *m_bench->profile().library->icon(m_bench->profile().jobs(*again)[0].icon);
        QVERIFY(newest.id != icon.id);
        QCOMPARE(newest.cacheKey, icon.cacheKey);
    }

    void anotherQualityIsAnotherRequest()
    {
        const IconRecord icon = icons(QueueProfile::request({ u"tools"_s })).first();
        const auto plan = planFromIcon(icon, m_bench->profile().catalog, u"high"_s);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->icons.first().spec.model.quality, u"high"_s);
        QCOMPARE(plan->icons.first().prompt, icon.prompt);
        QVERIFY(plan->icons.first().cacheKey != icon.cacheKey);
        const auto same = planFromIcon(icon, m_bench->profile().catalog);
        QVERIFY(*plan->costMicroUsd > *same->costMicroUsd);
    }

    void aQualityTheModelDoesNotKnowIsRefused()
    {
        const IconRecord icon = icons(QueueProfile::request({ u"tools"_s })).first();
        const auto plan = planFromIcon(icon, m_bench->profile().catalog, u"superb"_s);
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().code, ErrorCode::InvalidQuality);
    }

    void severalIconsAreOneBatch()
    {
        const QList<IconRecord> made = icons(QueueProfile::request({ u"tools"_s, u"food"_s }, 2));
        const auto plan = planFromIcons(made + made, m_bench->profile().catalog);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->icons.size(), 4);
        QCOMPARE(plan->request.categories.size(), 2);
        QVERIFY(plan->request.fresh);
    }

    void aDraftIsDrawnOnceMore()
    {
        BatchRequest request = QueueProfile::request({ u"tools"_s });
        request.model.provider = u"offline"_s;
        const IconRecord draft = icons(request).first();
        const auto plan = planFromIcon(draft, m_bench->profile().catalog, u"high"_s);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->costMicroUsd, 0);
        QCOMPARE(plan->icons.first().cacheKey, draft.cacheKey);
    }

    void aStyleThatIsGoneIsNoObstacle()
    {
        IconRecord icon = icons(QueueProfile::request({ u"tools"_s })).first();
        icon.spec.styleId = u"deleted_by_the_user"_s;
        QVERIFY(planFromIcon(icon, m_bench->profile().catalog).has_value());
    }

    void aPictureOfUnknownOriginCannotBeAskedForAgain()
    {
        IconRecord recovered;
        recovered.spec.category = u"recovered"_s;
        const auto plan = planFromIcon(recovered, m_bench->profile().catalog);
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().code, ErrorCode::NotFound);
        QCOMPARE(planFromIcons({}, m_bench->profile().catalog).error().code, ErrorCode::CategoryMissing);
    }

private:
    //! What came of `request`, in the order of the form.
    QList<IconRecord> icons(const BatchRequest &request)
    {
        BatchId id;
        if (!m_bench->run(request, id))
            qFatal("the batch does not end");
        QList<IconRecord> result;
        for (const JobStatus &job : m_bench->profile().jobs(id))
            result << *m_bench->profile().library->icon(job.icon);
        return result;
    }

    std::unique_ptr<QueueBench> m_bench;
};

QTEST_GUILESS_MAIN(IconAgainTest)
#include "tst_iconagain.moc"
