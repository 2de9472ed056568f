#include "core/base/iconspec.h"

#include <QTest>

#include <functional>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

IconSpec sample()
{
    IconSpec spec;
    spec.category = u"office supplies"_s;
    spec.elements = { u"pen"_s, u"stapler"_s };
    spec.styleId = u"flat"_s;
    spec.colorSchemeId = u"blue_tones"_s;
    spec.palette = { u"#0b2559"_s, u"#1b4fb8"_s };
    spec.instructions = u"rounded"_s;
    spec.variation = 2;
    spec.take = 3;
    spec.model = { u"openai"_s, u"https://api.openai.com"_s, u"gpt-image-2.5-flare"_s, u"medium"_s,
        QSize(1024, 1024), u"transparent"_s, u"png"_s };
    return spec;
}

} // namespace

class IconSpecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsEverything()
    {
        QCOMPARE(iconSpecFromJson(toJson(sample())), sample());
        IconSpec automatic = sample();
        automatic.model.size = QSize();
        QCOMPARE(iconSpecFromJson(toJson(automatic)), automatic);
    }

    void sizesAreReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("size");
        QTest::newRow("square") << u"1024x1024"_s << QSize(1024, 1024);
        QTest::newRow("auto") << u"auto"_s << QSize();
        QTest::newRow("negative") << u"-1x5"_s << QSize();
        QTest::newRow("blank") << u" 10x10"_s << QSize();
        QTest::newRow("newline") << u"10x10\n"_s << QSize();
        QTest::newRow("huge") << u"1000000x10"_s << QSize();
    }

    void sizesAreReadStrictly()
    {
        QFETCH(QString, text);
        QTEST(sizeFromText(text), "size");
    }

    void everythingThatIsSentChangesTheCacheKey()
    {
        const QByteArray key = cacheKey(sample(), u"prompt"_s);
        QCOMPARE(key.size(), 32);
        QCOMPARE(cacheKey(sample(), u"prompt"_s), key);
        QVERIFY(cacheKey(sample(), u"prompt "_s) != key);
        const QList<std::function<void(IconSpec &)>> changes {
            [](IconSpec &s) { s.model.provider = u"offline"_s; },
            [](IconSpec &s) { s.model.origin = u"http://127.0.0.1:80"_s; },
            [](IconSpec &s) { s.model.model = u"gpt-image-2"_s; },
            [](IconSpec &s) { s.model.quality = u"low"_s; },
            [](IconSpec &s) { s.model.size = QSize(1536, 1024); },
            [](IconSpec &s) { s.model.background = u"opaque"_s; },
            [](IconSpec &s) { s.model.format = u"webp"_s; },
            [](IconSpec &s) { s.variation = 1; },
        };
        for (const auto &change : changes) {
            IconSpec other = sample();
            change(other);
            QVERIFY(cacheKey(other, u"prompt"_s) != key);
        }
    }

    void theTakeDoesNotChangeTheCacheKey()
    {
        IconSpec other = sample();
        other.take = 9;
        QCOMPARE(cacheKey(other, u"p"_s), cacheKey(sample(), u"p"_s));
    }

    void partsCannotRunIntoOneAnother()
    {
        IconSpec one = sample();
        one.model.model = u"a"_s;
        one.model.provider = u"bc"_s;
        IconSpec two = one;
        two.model.model = u"ab"_s;
        two.model.provider = u"c"_s;
        QVERIFY(cacheKey(one, QString()) != cacheKey(two, QString()));
    }
};

QTEST_GUILESS_MAIN(IconSpecTest)
#include "tst_iconspec.moc"
