#include "core/queue/batchranks.h"

#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

//! "a1 b0 c0": names and ranks.
QList<RankedBatch> batches(const QString &text)
{
    QList<RankedBatch> result;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts))
        result.append({ BatchId { each.left(1) }, each.mid(1).toInt() });
    return result;
}

QString changes(const QHash<BatchId, int> &ranks)
{
    QStringList result;
    for (auto rank = ranks.cbegin(); rank != ranks.cend(); ++rank)
        result << rank.key().value + QString::number(rank.value());
    result.sort();
    return result.join(u' ');
}

} // namespace

class BatchRanksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatMustChangeChanges_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("moved");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("changed");
        QTest::newRow("first, the others share on") << u"a0 b0 c0"_s << u"c"_s << u"a"_s << u"c1"_s;
        QTest::newRow("between two that shared") << u"a0 b0 c0"_s << u"c"_s << u"b"_s << u"a2 c1"_s;
        QTest::newRow("last, the others share on") << u"a0 b0 c0"_s << u"a"_s << QString() << u"b1 c1"_s;
        QTest::newRow("ahead of the first") << u"a2 b1 c0"_s << u"b"_s << u"a"_s << u"a1 b2"_s;
        QTest::newRow("gaps are closed") << u"a9 b5 c0"_s << u"c"_s << u"a"_s << u"a1 b0 c2"_s;
        QTest::newRow("the lower ones share on") << u"a1 b0 c0 d0"_s << u"a"_s << u"c"_s << u"b2"_s;
        QTest::newRow("ahead of itself") << u"a0 b0"_s << u"a"_s << u"a"_s << QString();
        QTest::newRow("unknown") << u"a0 b0"_s << u"x"_s << u"a"_s << QString();
        QTest::newRow("ahead of one that has ended") << u"a0 b0"_s << u"b"_s << u"x"_s << QString();
        QTest::newRow("alone") << u"a0"_s << u"a"_s << QString() << QString();
    }

    void onlyWhatMustChangeChanges()
    {
        QFETCH(QString, order);
        QFETCH(QString, moved);
        QFETCH(QString, before);
        QTEST(changes(ranksAfterMove(batches(order), BatchId { moved }, BatchId { before })), "changed");
    }
};

QTEST_GUILESS_MAIN(BatchRanksTest)
#include "tst_batchranks.moc"
