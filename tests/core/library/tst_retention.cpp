#include "core/library/retention.h"

#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

//! Of 100 bytes, with an original of its own.
RetentionCandidate icon(qint64 id, int daysOld, bool favorite = false)
{
    return { IconId { id }, QString::number(id), 100, now.addDays(-daysOld), favorite };
}

RetentionPolicy policy(std::optional<int> days, std::optional<qint64> bytes)
{
    RetentionPolicy result;
    if (days)
        result.maxAge = std::chrono::days(*days);
    result.maxBytes = bytes;
    return result;
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGoesUntilItIsSet();
    void whatIsOlderThanTheAgeGoes();
    void theOldestGoUntilTheRestFits();
    void favoritesNeverGo();
    void aSharedOriginalFreesNothingUntilItsLastIconGoes();
    void ageAndSizeWorkTogether();
};

void TestRetention::nothingGoesUntilItIsSet()
{
    QCOMPARE(expiredIcons({ icon(1, 9999) }, {}, now), QList<IconId>());
}

void TestRetention::whatIsOlderThanTheAgeGoes()
{
    const QList icons { icon(1, 29), icon(2, 30), icon(3, 31) };
    QCOMPARE(expiredIcons(icons, policy(30, {}), now), QList { IconId { 3 } });
}

void TestRetention::theOldestGoUntilTheRestFits()
{
    const QList icons { icon(1, 1), icon(2, 3), icon(3, 2), icon(4, 0) };
    QCOMPARE(expiredIcons(icons, policy({}, 400), now), QList<IconId>());
    QCOMPARE(expiredIcons(icons, policy({}, 250), now), (QList { IconId { 2 }, IconId { 3 } }));
    QCOMPARE(expiredIcons(icons, policy({}, 0), now).size(), 4);
}

void TestRetention::favoritesNeverGo()
{
    const QList icons { icon(1, 100, true), icon(2, 50), icon(3, 1) };
    QCOMPARE(expiredIcons(icons, policy(10, {}), now), QList { IconId { 2 } });
    QCOMPARE(expiredIcons(icons, policy({}, 0), now), (QList { IconId { 2 }, IconId { 3 } }));
}

void TestRetention::aSharedOriginalFreesNothingUntilItsLastIconGoes()
{
    QList icons { icon(1, 3), icon(2, 2), icon(3, 1) };
    icons[0].sha256 = icons[1].sha256 = u"shared"_s;
    QCOMPARE(expiredIcons(icons, policy({}, 200), now), QList<IconId>());
    QCOMPARE(expiredIcons(icons, policy({}, 199), now), (QList { IconId { 1 }, IconId { 2 } }));
}

void TestRetention::ageAndSizeWorkTogether()
{
    const QList icons { icon(1, 40), icon(2, 20), icon(3, 10), icon(4, 1) };
    QCOMPARE(expiredIcons(icons, policy(30, 200), now), (QList { IconId { 1 }, IconId { 2 } }));
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
