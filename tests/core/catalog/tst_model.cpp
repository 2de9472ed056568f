#include "core/catalog/catalog.h"

#include <QTest>

#include <array>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tokensAreThePublishedOnes_data();
    void tokensAreThePublishedOnes();
    void halvesAreRoundedToEven();
    void tokensAreUnknownWhereNothingIsPublished_data();
    void tokensAreUnknownWhereNothingIsPublished();
    void sizesFollowTheRule_data();
    void sizesFollowTheRule();
    void thePriceCountsPromptAndPicture();
    void theRealPriceComesFromUsage();
    void withoutPricesThereIsNoPrice();

private:
    Catalog m_catalog;
};

namespace {

struct PublishedRow
{
    const char *model;
    QSize size;
    std::array<int, 5> tokens; //!< low to max; 0: not published
};

constexpr std::array qualities { "low", "medium", "high", "xhigh", "max" };

//! The calculator of https://developers.openai.com/api/docs/guides/image-generation
const std::array published = std::to_array<PublishedRow>({
    { "gpt-image-2.5-flare", { 816, 816 }, { 171, 384, 1536, 2730, 6143 } },
    { "gpt-image-2.5-flare", { 1024, 1024 }, { 196, 439, 1756, 3122, 7024 } },
    { "gpt-image-2.5-flare", { 1536, 1024 }, { 158, 343, 1372, 2459, 5488 } },
    { "gpt-image-2.5-flare", { 1024, 1536 }, { 158, 343, 1372, 2459, 5488 } },
    { "gpt-image-2.5-flare", { 2048, 2048 }, { 397, 892, 3568, 6343, 14272 } },
    { "gpt-image-2.5-flare", { 3840, 2160 }, { 371, 865, 3336, 5930, 13342 } },
    { "gpt-image-2.5-sunburst", { 1024, 1024 }, { 196, 439, 1756, 3122, 7024 } },
    { "gpt-image-2.5-sunburst", { 3840, 2160 }, { 371, 865, 3336, 5930, 13342 } },
    { "gpt-image-2.6-flare", { 1024, 1024 }, { 781, 1544, 1756, 3122, 7024 } },
    { "gpt-image-2.6-sunburst", { 1024, 1024 }, { 781, 1544, 1756, 3122, 7024 } },
    // Measured, not by the formula: low and high.
    { "gpt-image-2.6-flare", { 1536, 1024 }, { 664, 1206, 1353, 2459, 5488 } },
    { "gpt-image-2.6-sunburst", { 1024, 1536 }, { 664, 1206, 1353, 2459, 5488 } },
    { "gpt-image-2.6-flare", { 3840, 2160 }, { 0, 0, 3336, 5930, 13342 } },
    { "gpt-image-2", { 1024, 1024 }, { 196, 1756, 7024, 0, 0 } },
    { "gpt-image-2", { 1536, 1024 }, { 158, 1372, 5488, 0, 0 } },
    { "gpt-image-1.5", { 1024, 1024 }, { 272, 1056, 4160, 0, 0 } },
    { "gpt-image-1.5", { 1024, 1536 }, { 408, 1584, 6240, 0, 0 } },
    { "gpt-image-1.5", { 1536, 1024 }, { 400, 1568, 6208, 0, 0 } },
    { "gpt-image-1-mini", { 1024, 1024 }, { 272, 1056, 4160, 0, 0 } },
    { "gpt-image-1", { 1536, 1024 }, { 400, 1568, 6208, 0, 0 } },
});

}

void TestModel::initTestCase()
{
    const Result<Catalog> catalog = Catalog::load(QString());
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
    m_catalog = *catalog;
}

void TestModel::tokensAreThePublishedOnes_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("quality");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("tokens");
    for (const PublishedRow &row : published) {
        for (size_t i = 0; i < qualities.size(); ++i) {
            if (row.tokens[i] > 0)
                QTest::addRow("%s %dx%d %s", row.model, row.size.width(), row.size.height(), qualities[i])
                    << QString::fromLatin1(row.model) << QString::fromLatin1(qualities[i]) << row.size
                    << row.tokens[i];
        }
    }
}

void TestModel::tokensAreThePublishedOnes()
{
    QFETCH(QString, model);
    QFETCH(QString, quality);
    QFETCH(QSize, size);
    QFETCH(int, tokens);
    const Model known = m_catalog.model(model);
    QVERIFY(known.acceptsSize(size));
    QCOMPARE(known.outputTokens(quality, size).value_or(-1), tokens);
}

void TestModel::halvesAreRoundedToEven()
{
    Model model;
    model.tokenBase = { { u"q"_s, 5 } };
    // 5 / 2 = 2.5 becomes 2 and 5 * 3 / 10 = 1.5 becomes 2.
    QCOMPARE(model.outputTokens(u"q"_s, { 2000, 1000 }).value_or(-1), 5 * 2 * 4'000'000 / 4'000'000);
    QCOMPARE(model.outputTokens(u"q"_s, { 2000, 600 }).value_or(-1), 5 * 2 * 3'200'000 / 4'000'000);
}

void TestModel::tokensAreUnknownWhereNothingIsPublished_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("quality");
    QTest::addColumn<QSize>("size");
    const QSize square(1024, 1024);
    QTest::newRow("quality left to the server") << u"gpt-image-2.5-flare"_s << u"auto"_s << square;
    QTest::newRow("quality not sent") << u"gpt-image-2.5-flare"_s << QString() << square;
    QTest::newRow("quality of newer models") << u"gpt-image-2"_s << u"max"_s << square;
    QTest::newRow("size left to the server") << u"gpt-image-2.5-flare"_s << u"low"_s << QSize();
    QTest::newRow("no area") << u"gpt-image-2.5-flare"_s << u"low"_s << QSize(0, 1024);
    QTest::newRow("absurd size") << u"gpt-image-2.5-flare"_s << u"low"_s
                                 << QSize(2'000'000'000, 2'000'000'000);
    QTest::newRow("size outside the table") << u"gpt-image-1.5"_s << u"low"_s << QSize(512, 512);
    QTest::newRow("unknown model") << u"flux-pro"_s << u"low"_s << square;
    QTest::newRow("retired model") << u"dall-e-3"_s << u"hd"_s << square;
}

void TestModel::tokensAreUnknownWhereNothingIsPublished()
{
    QFETCH(QString, model);
    QFETCH(QString, quality);
    QFETCH(QSize, size);
    QVERIFY(!m_catalog.model(model).outputTokens(quality, size));
    QVERIFY(!m_catalog.model(model).costMicroUsd(quality, size, 400));
}

void TestModel::sizesFollowTheRule_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("accepted");
    const QString flare = u"gpt-image-2.5-flare"_s;
    QTest::newRow("auto") << flare << QSize() << true;
    QTest::newRow("default") << flare << QSize(1024, 1024) << true;
    QTest::newRow("smallest square") << flare << QSize(816, 816) << true;
    QTest::newRow("too few pixels") << flare << QSize(800, 800) << false;
    QTest::newRow("256") << flare << QSize(256, 256) << false;
    QTest::newRow("no multiple of 16") << flare << QSize(1000, 1000) << false;
    QTest::newRow("only the width is no multiple") << flare << QSize(1030, 1024) << false;
    QTest::newRow("4K") << flare << QSize(3840, 2160) << true;
    QTest::newRow("too many pixels") << flare << QSize(3840, 2176) << false;
    QTest::newRow("edge too long") << flare << QSize(3856, 1600) << false;
    QTest::newRow("3:1") << flare << QSize(2304, 768) << true;
    QTest::newRow("1:3") << flare << QSize(768, 2304) << true;
    QTest::newRow("beyond 3:1") << flare << QSize(2320, 768) << false;
    QTest::newRow("empty") << flare << QSize(0, 0) << false;
    QTest::newRow("a listed size") << u"gpt-image-1.5"_s << QSize(1536, 1024) << true;
    QTest::newRow("not listed") << u"gpt-image-1.5"_s << QSize(816, 816) << false;
    QTest::newRow("auto not offered") << u"dall-e-3"_s << QSize() << false;
    QTest::newRow("any size of an unknown model") << u"flux-pro"_s << QSize(333, 512) << true;
}

void TestModel::sizesFollowTheRule()
{
    QFETCH(QString, model);
    QFETCH(QSize, size);
    QFETCH(bool, accepted);
    QCOMPARE(m_catalog.model(model).acceptsSize(size), accepted);
}

void TestModel::thePriceCountsPromptAndPicture()
{
    const Model model = m_catalog.model(u"gpt-image-2.5-flare"_s);
    // 439 tokens at $30 and 100 tokens (400 characters) at $5 per million.
    QCOMPARE(model.costMicroUsd(u"medium"_s, { 1024, 1024 }, 400).value_or(-1), 439 * 30 + 100 * 5);
    QCOMPARE(model.costMicroUsd(u"medium"_s, { 1024, 1024 }, 401).value_or(-1), 439 * 30 + 101 * 5);
    QCOMPARE(model.costMicroUsd(u"medium"_s, { 1024, 1024 }, 0).value_or(-1), 439 * 30);
}

void TestModel::theRealPriceComesFromUsage()
{
    const Model model = m_catalog.model(u"gpt-image-2.5-flare"_s);
    QCOMPARE(model.costMicroUsd(10, 40, 196).value_or(-1), 10 * 5 + 40 * 8 + 196 * 30);
}

void TestModel::withoutPricesThereIsNoPrice()
{
    QVERIFY(!m_catalog.model(u"flux-pro"_s).costMicroUsd(10, 40, 196));
}

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
