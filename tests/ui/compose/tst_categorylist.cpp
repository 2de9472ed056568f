#include "core/queue/requesttext.h"
#include "ui/compose/categorylist.h"
#include "ui/compose/suggestionfinder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestCategoryList : public QObject
{
    Q_OBJECT

private:
    Catalog m_catalog;

    QStringList completions(const QString &typed, const QStringList &taken = {})
    {
        QStringList names;
        for (const FoundSuggestion &found : completionsOf(m_catalog, typed, taken, 20))
            names.append(found.name);
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        m_catalog = catalog.value();
    }

    void everySeparatorEndsACategory()
    {
        const CategoryList list
            = readCategories(u"a,b;c\td\ne\r\nf\u060Cg\u3001h\uFF0Ci\u2028j , ,  k  l "_s, {});
        QCOMPARE(list.taken.join(u'|'), u"a|b|c|d|e|f|g|h|i|j|k l"_s);
        QCOMPARE(list.dropped(), 0);
    }

    void bulletsAndNumbersAreNoWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("category");
        QTest::newRow("dash") << u"- pens"_s << u"pens"_s;
        QTest::newRow("dot") << u" \u2022 pens"_s << u"pens"_s;
        QTest::newRow("number") << u"12. pens"_s << u"pens"_s;
        QTest::newRow("bracket") << u"3) pens"_s << u"pens"_s;
        QTest::newRow("a year") << u"1920 cars"_s << u"1920 cars"_s;
        QTest::newRow("a hyphen") << u"-pens"_s << u"-pens"_s;
        QTest::newRow("a decimal") << u"3.5 inch disk"_s << u"3.5 inch disk"_s;
        QTest::newRow("a number alone") << u"7."_s << u"7."_s;
    }

    void bulletsAndNumbersAreNoWords()
    {
        QFETCH(QString, line);
        QTEST(readCategories(line, {}).taken.value(0), "category");
    }

    void whatIsDroppedIsCountedByReason()
    {
        const QString text = u"tea\nPENS\npens\n"_s + QString(lineLimit + 1, u'x') + u'\n'
            + QString(100000, u'y') + u"\n\u0001\n"_s + QString(lineLimit, u'z');
        const CategoryList list = readCategories(text, { u"Tea"_s });
        QCOMPARE(list.taken, (QStringList { u"PENS"_s, QString(lineLimit, u'z') }));
        QCOMPARE(list.known, 2);
        QCOMPARE(list.tooLong, 2);
        QCOMPARE(list.unreadable, 1);
        QCOMPARE(
            droppedText(list), u"2 are there already, 2 are longer than 200 characters, 1 cannot be read."_s);
        QVERIFY(droppedText({}).isEmpty());
    }

    void theLimitCountsWhatIsThere()
    {
        QStringList present;
        for (int i = 0; i < iconsLimit - 1; ++i)
            present.append(QString::number(i));
        const CategoryList list = readCategories(u"a,b,c"_s, present);
        QCOMPARE(list.taken, QStringList { u"a"_s });
        QCOMPARE(list.tooMany, 2);
    }

    void aHugeTextIsReadInTime()
    {
        QElapsedTimer clock;
        clock.start();
        const CategoryList list = readCategories(u"one word and another,"_s.repeated(200000), {});
        QCOMPARE(list.taken.size(), 1);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }

    void listsAreRecognized()
    {
        QVERIFY(looksLikeList(u"pens\ncups"_s));
        QVERIFY(looksLikeList(u"pens, cups"_s));
        QVERIFY(!looksLikeList(u"pens"_s));
        QVERIFY(!looksLikeList({}));
        QVERIFY(!looksLikeList(QString(QString(300, u'x') + u'\n').repeated(3)));
    }

    void completionsBeginWithTheBeginning()
    {
        const QStringList names = completions(u"pa"_s);
        QVERIFY(names.indexOf(u"passwords"_s) < names.indexOf(u"heart health"_s)
            || !names.contains(u"heart health"_s));
        QVERIFY(names.first().startsWith(u"pa"_s));
        const QStringList care = completions(u"car"_s);
        QVERIFY(care.indexOf(u"cars"_s) < care.indexOf(u"electric cars"_s)); // start, then start of a word
        QVERIFY(care.indexOf(u"electric cars"_s) >= 0);
    }

    void synonymsCompleteToo()
    {
        const auto found = completionsOf(m_catalog, u"stationery"_s, {}, 20);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().name, u"office supplies"_s);
        QCOMPARE(found.first().through, u"stationery"_s);
        QVERIFY(completions(u"stationery"_s, { u"Office Supplies"_s }).isEmpty());
        QVERIFY(completions(u"  "_s).isEmpty());
    }

    void suggestionsGoWithWhatIsThere()
    {
        QCOMPARE(relatedTo(m_catalog, {}, 3), (QStringList { u"weather"_s, u"travel"_s, u"kitchen"_s }));
        const QStringList related
            = relatedTo(m_catalog, { u"electronics"_s, u"office supplies"_s, u"travel"_s }, 3);
        QCOMPARE(related, (QStringList { u"vacation"_s, u"meetings"_s, u"computers"_s }));
        QVERIFY(!relatedTo(m_catalog, { u"mail"_s }, 300).contains(u"email"_s)); // the same by another word
        QCOMPARE(relatedTo(m_catalog, { u"qwertz"_s }, 3).size(), 3);
    }
};

QTEST_MAIN(TestCategoryList)
#include "tst_categorylist.moc"
