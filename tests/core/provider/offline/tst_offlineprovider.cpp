#include "core/provider/offline/offlineprovider.h"

#include "core/provider/offline/draftattribution.h"
#include "core/provider/offline/draftpainter.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList reds { u"#5a0a0a"_s, u"#d02020"_s, u"#f08080"_s };

IconSpec specOf(const QString &category, const QString &style = u"flat"_s)
{
    IconSpec spec;
    spec.category = category;
    spec.styleId = style;
    spec.palette = reds;
    spec.model.provider = u"offline"_s;
    spec.model.size = { 256, 256 };
    return spec;
}

//! Smallest rectangle around all pixels more opaque than `alpha`.
QRect covered(const QImage &image, int alpha)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > alpha)
                box |= QRect(x, y, 1, 1);
    }
    return box;
}

//! Pixels that are colored, and not with the red of the palette.
int strayPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            const bool isGray = color.hsvSaturation() < 40 || color.value() < 40 || color.alpha() < 128;
            const int hue = color.hsvHue();
            count += !isGray && hue > 20 && hue < 340 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class OfflineProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = Catalog::load({});
        QVERIFY2(loaded.has_value(), "the catalog's own data is sound");
        m_catalog = *loaded;
    }

    void costsNothing() { QVERIFY(!OfflineProvider(m_catalog).isMetered()); }

    void theSameSpecGivesTheSameBytes_data() { addRecipes(); }
    void theSameSpecGivesTheSameBytes()
    {
        QFETCH(QString, recipe);
        const QByteArray first = draw(specOf(u"electronics"_s, recipe));
        QVERIFY(!first.isEmpty());
        QCOMPARE(draw(specOf(u"electronics"_s, recipe)), first);
    }

    void variationsAndTakesDiffer_data()
    {
        QTest::addColumn<QString>("category");
        QTest::newRow("many glyphs") << u"electronics"_s;
        QTest::newRow("one glyph") << u"dentist"_s;
        QTest::newRow("no glyph") << u"qqzzxxw"_s;
    }
    void variationsAndTakesDiffer()
    {
        QFETCH(QString, category);
        QSet<QByteArray> pictures;
        IconSpec spec = specOf(category);
        for (spec.variation = 1; spec.variation <= 4; ++spec.variation)
            pictures << draw(spec);
        QCOMPARE(pictures.size(), 4);
        spec.variation = 1;
        spec.take = 1;
        QVERIFY(draw(spec) != draw(specOf(category)));
    }

    void aDraftTakesTheColorsOfWhatItMatches()
    {
        const QTemporaryDir folder;
        QFile anchor(folder.filePath(u"anchor.png"_s));
        QVERIFY(anchor.open(QIODevice::WriteOnly));
        anchor.write(draw(specOf(u"electronics"_s)));
        anchor.close();
        IconSpec spec = specOf(u"photography"_s);
        spec.palette = QStringList { u"#0a3a0a"_s, u"#20a020"_s };
        QVERIFY(strayPixels(QImage::fromData(draw(spec))) > 100);
        spec.anchor = QString(64, u'a');
        const QByteArray matched = draw(spec, anchor.fileName());
        QCOMPARE(strayPixels(QImage::fromData(matched)), 0);
        QCOMPARE(draw(spec, anchor.fileName()), matched);
        QCOMPARE(draw(spec), QByteArray()); // nothing to match
    }

    void everyRecipeDrawsWithinItsMarginInColorsOfThePalette_data() { addRecipes(); }
    void everyRecipeDrawsWithinItsMarginInColorsOfThePalette()
    {
        QFETCH(QString, recipe);
        const QImage image = QImage::fromData(draw(specOf(u"photography"_s, recipe)));
        const QRect box = covered(image, 100);
        QVERIFY2(
            box.width() > 256 * 0.6 && box.width() < 256 * 0.82, qPrintable(QString::number(box.width())));
        QVERIFY2(std::abs(box.center().x() - 128) <= 8 && std::abs(box.center().y() - 128) <= 10,
            qPrintable(u"%1 %2"_s.arg(box.center().x()).arg(box.center().y())));
        QVERIFY(QRect(8, 8, 240, 240).contains(covered(image, 8)));
        QCOMPARE(strayPixels(image), 0);
    }

    void recipesDiffer()
    {
        QSet<QByteArray> pictures;
        for (const QString &recipe : DraftPainter::recipes())
            pictures << draw(specOf(u"photography"_s, recipe));
        QCOMPARE(pictures.size(), DraftPainter::recipes().size());
        QCOMPARE(pictures.size(), 16);
    }

    void everyStyleOfTheCatalogNamesARecipe()
    {
        for (const Style &style : m_catalog.styles())
            QVERIFY2(
                DraftPainter::recipes().contains(style.draft), qPrintable(style.id + u' ' + style.draft));
    }

    void everySuggestionHasAGlyph()
    {
        const auto composer = DraftFonts(m_catalog, DraftFonts::defaultFolders()).composer();
        QVERIFY(composer.has_value());
        QStringList missing;
        for (const SuggestionGroup &group : m_catalog.suggestionGroups()) {
            for (const Suggestion &suggestion : group.suggestions)
                if ((*composer)->matcher().match(suggestion.name, {}).isEmpty())
                    missing << suggestion.name;
        }
        QCOMPARE(missing, QStringList());
    }

    void findsGlyphsByWordPluralAndElement_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QStringList>("elements");
        QTest::addColumn<QString>("glyph");
        QTest::newRow("table") << u"electronics"_s << QStringList() << u"d:laptop"_s;
        QTest::newRow("case and gaps") << u"  ELECTRONICS "_s << QStringList() << u"d:laptop"_s;
        QTest::newRow("singular") << u"guitars"_s << QStringList() << u"d:guitar-electric"_s;
        QTest::newRow("head of the phrase") << u"red mountain bicycle"_s << QStringList() << u"d:bike"_s;
        QTest::newRow("name of a glyph")
            << u"mushroom submarine turtle wrench"_s << QStringList() << u"d:wrench"_s;
        QTest::newRow("element first") << u"electronics"_s << QStringList { u"circuit"_s } << u"d:chip"_s;
        QTest::newRow("with a filler word") << u"Windows  and curtains"_s << QStringList() << u"m:curtains"_s;
        QTest::newRow("one stem") << u"photographic"_s << QStringList() << u"d:camera"_s;
    }
    void findsGlyphsByWordPluralAndElement()
    {
        QFETCH(QString, category);
        QFETCH(QStringList, elements);
        const auto composer = DraftFonts(m_catalog, DraftFonts::defaultFolders()).composer();
        QVERIFY(composer.has_value());
        QTEST((*composer)->matcher().match(category, elements).value(0), "glyph");
    }

    void drawsWhateverTheTextIs_data()
    {
        QTest::addColumn<QString>("category");
        QTest::newRow("unknown") << u"xyzzyplugh"_s;
        QTest::newRow("emoji") << u"\U0001F680\U0001F308"_s;
        QTest::newRow("right to left")
            << u"\u05DE\u05D7\u05E9\u05D1 \u0627\u0644\u0639\u0631\u0628\u064A\u0629"_s;
        QTest::newRow("500 characters") << QString(500, u'w');
        QTest::newRow("500 words") << u"a b "_s.repeated(125);
        QTest::newRow("control characters") << u"\u0001\u0002\n"_s;
        QTest::newRow("path characters") << u"../../etc"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd83d));
        QTest::newRow("empty") << QString();
    }
    void drawsWhateverTheTextIs()
    {
        QFETCH(QString, category);
        const QImage image = QImage::fromData(draw(specOf(category)));
        QVERIFY(covered(image, 100).width() > 256 / 2);
    }

    void drawsWithAnyPalette_data()
    {
        QTest::addColumn<QStringList>("palette");
        QTest::newRow("none") << QStringList();
        QTest::newRow("no colors") << QStringList { u"nonsense"_s };
        QTest::newRow("white") << QStringList { u"#ffffff"_s };
        QTest::newRow("black") << QStringList { u"#000000"_s };
    }
    void drawsWithAnyPalette()
    {
        QFETCH(QStringList, palette);
        for (const QString &recipe : DraftPainter::recipes()) {
            IconSpec spec = specOf(u"photography"_s, recipe);
            spec.palette = palette;
            QVERIFY2(covered(QImage::fromData(draw(spec)), 100).width() > 256 / 2, qPrintable(recipe));
        }
    }

    void keepsTheSizeAndTheBackground()
    {
        IconSpec spec = specOf(u"tools"_s);
        spec.model.size = { 384, 256 };
        spec.model.background = u"opaque"_s;
        const QImage image = QImage::fromData(draw(spec));
        QCOMPARE(image.size(), QSize(384, 256));
        QCOMPARE(qAlpha(image.pixel(0, 0)), 255);
        spec.model.size = {};
        QCOMPARE(QImage::fromData(draw(spec)).size(), QSize(1024, 1024));
    }

    void isMarkedAsADraft()
    {
        const QImage image = QImage::fromData(draw(specOf(u"tools"_s)));
        QCOMPARE(image.text(u"Description"_s), QString(DraftAttribution::description));
        QCOMPARE(image.text(u"Software"_s), QString(DraftAttribution::software));
    }

    void missingFontsAreSaid()
    {
        const QTemporaryDir empty;
        OfflineProvider provider(m_catalog, { empty.path() });
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        const ImageOutcome outcome = run(provider, specOf(u"tools"_s), sink);
        QCOMPARE(outcome.error.code, ErrorCode::DraftFontsMissing);
        QVERIFY(outcome.error.detail.contains(empty.path()));
        QVERIFY(sink.data().isEmpty());
    }

    void aDamagedFontIsAMissingOne()
    {
        const QTemporaryDir folder;
        QFile font(folder.filePath(u"MaterialIcons-Regular.ttf"_s));
        QVERIFY(font.open(QIODevice::WriteOnly));
        font.write(QByteArray(4000, 'x'));
        font.close();
        OfflineProvider provider(m_catalog, { folder.path() });
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        QCOMPARE(run(provider, specOf(u"tools"_s), sink).error.code, ErrorCode::DraftFontsMissing);
    }

    void aSinkThatRefusesIsSaid()
    {
        OfflineProvider provider(m_catalog);
        QBuffer sink;
        sink.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QCOMPARE(run(provider, specOf(u"tools"_s), sink).error.code, ErrorCode::DiskFull);
    }

    void abortEndsItOnceAndLater()
    {
        OfflineProvider provider(m_catalog);
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        const std::unique_ptr<ImageOperation> operation(provider.generate({ specOf(u"tools"_s), {} }, sink));
        QSignalSpy finished(operation.get(), &ImageOperation::finished);
        operation->abort();
        operation->abort();
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        const auto outcome = finished.first().first().value<ImageOutcome>();
        QCOMPARE(outcome.error.code, ErrorCode::Cancelled);
        QCOMPARE(outcome.delivery, Delivery::NotSent);
        QVERIFY(sink.data().isEmpty());
    }

    void anOperationMayGoWhileItIsDrawn()
    {
        OfflineProvider provider(m_catalog);
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        delete provider.generate({ specOf(u"tools"_s), {} }, sink);
        QVERIFY(!draw(specOf(u"tools"_s)).isEmpty());
        QVERIFY(sink.data().isEmpty());
    }

private:
    static void addRecipes()
    {
        QTest::addColumn<QString>("recipe");
        for (const QString &recipe : DraftPainter::recipes())
            QTest::newRow(qPrintable(recipe)) << recipe;
    }

    static ImageOutcome run(
        OfflineProvider &provider, const IconSpec &spec, QIODevice &sink, const QString &reference = {})
    {
        const std::unique_ptr<ImageOperation> operation(provider.generate({ spec, {}, reference }, sink));
        QSignalSpy finished(operation.get(), &ImageOperation::finished);
        if (finished.isEmpty() && !finished.wait(60000))
            return {};
        return finished.first().first().value<ImageOutcome>();
    }

    QByteArray draw(const IconSpec &spec, const QString &reference = {})
    {
        if (!m_provider)
            m_provider = std::make_unique<OfflineProvider>(m_catalog);
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        const ImageOutcome outcome = run(*m_provider, spec, sink, reference);
        return outcome.error.code == ErrorCode::None ? sink.data() : QByteArray();
    }

    Catalog m_catalog;
    std::unique_ptr<OfflineProvider> m_provider;
};

QTEST_GUILESS_MAIN(OfflineProviderTest)
#include "tst_offlineprovider.moc"
