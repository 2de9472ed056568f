#include "core/catalog/jsonlines.h"

#include <QJsonDocument>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestJsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathHasTheLineOfItsValue_data();
    void aPathHasTheLineOfItsValue();
    void ofTwoMembersOfOneNameTheLastCounts();
    void brokenTextEndsTheSearch_data();
    void brokenTextEndsTheSearch();
};

namespace {

const QByteArray sample = "\xef\xbb\xbf{\n" // 1
                          "  \"a\": [\n" // 2
                          "    { \"b\": 1, \"text\": \"},]\\\"\" },\n" // 3
                          "    {\n" // 4
                          "      \"b\": true,\n" // 5
                          "      \"c\":\n" // 6
                          "        -2.5e3\n" // 7
                          "    }, []\n" // 8
                          "  ],\n" // 9
                          "  \"ab\": null,\n" // 10
                          "  \"\\u0064\": {}\n" // 11
                          "}\n";

}

void TestJsonLines::aPathHasTheLineOfItsValue_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::newRow("the whole") << u""_s << 1;
    QTest::newRow("a list") << u"a"_s << 2;
    QTest::newRow("first entry") << u"a[0]"_s << 3;
    QTest::newRow("second entry") << u"a[1]"_s << 4;
    QTest::newRow("a member of it") << u"a[1].b"_s << 5;
    QTest::newRow("a value on a line of its own") << u"a[1].c"_s << 7;
    QTest::newRow("third entry") << u"a[2]"_s << 8;
    QTest::newRow("a name that begins like another") << u"ab"_s << 10;
    QTest::newRow("an escaped name") << u"d"_s << 11;
    QTest::newRow("a missing member has its parent's line") << u"a[1].missing"_s << 4;
    QTest::newRow("a missing entry has its list's line") << u"a[9].b"_s << 2;
    QTest::newRow("nothing at all") << u"nowhere.to.be[1].found"_s << 1;
}

void TestJsonLines::aPathHasTheLineOfItsValue()
{
    QFETCH(QString, path);
    QFETCH(int, line);
    QVERIFY(QJsonDocument::fromJson(sample).isObject());
    QCOMPARE(JsonLines(sample).lineOf(path), line);
}

void TestJsonLines::ofTwoMembersOfOneNameTheLastCounts()
{
    const QByteArray json("{\n\"a\": 1,\n\"a\": 2\n}");
    QCOMPARE(QJsonDocument::fromJson(json)[u"a"_s].toInt(), 2);
    QCOMPARE(JsonLines(json).lineOf(u"a"_s), 3);
}

void TestJsonLines::brokenTextEndsTheSearch_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
        { "", "{", "[", "{\"a", "{\"a\"", "{\"a\":", "{\"a\\", "[1", "[1,", "[}", "{]", "}", "\xef\xbb\xbf" })
        QTest::newRow(json) << QByteArray(json);
}

void TestJsonLines::brokenTextEndsTheSearch()
{
    QFETCH(QByteArray, json);
    QCOMPARE(JsonLines(json).lineOf(u"a[0].b"_s), 1);
}

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
