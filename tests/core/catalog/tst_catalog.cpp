#include "core/catalog/catalog.h"

#include <QColor>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProgramBringsEnoughToChooseFrom();
    void idsAreUnique();
    void everyOfflineRecipeHasItsStyle();
    void everyPaletteIsValidAndRunsFromDarkToLight();
    void noTwoPalettesAreAlike();
    void suggestionsAreUsable();
    void aSuggestionIsFoundByNameAndSynonym_data();
    void aSuggestionIsFoundByNameAndSynonym();
    void theDefaultModelDrawsTransparentIcons();
    void aSnapshotMeansItsModel();
    void everyReplacementIsAModelInService();
    void aRetiredModelNamesItsReplacement_data();
    void aRetiredModelNamesItsReplacement();
    void modelsAboutToEndSayWhen();
    void anUnknownModelIsGeneric();
    void anUnknownModelOfAKnownFamilyTakesItsFields();
    void userFilesGoOnTop();
    void aUserModelReplacesOursWhole();
    void aUserPaletteIsPutInOrder();
    void aMissingUserFolderIsNoFault();

private:
    void write(const QString &name, const QByteArray &json) const;

    Catalog m_catalog;
    QTemporaryDir m_folder;
};

namespace {

template <typename Entry> int distinctIds(const QList<Entry> &entries)
{
    QSet<QString> ids;
    for (const Entry &entry : entries)
        ids << entry.id;
    return static_cast<int>(ids.size());
}

double luma(const QString &hex)
{
    const QColor color(hex);
    return 0.2126 * color.redF() + 0.7152 * color.greenF() + 0.0722 * color.blueF();
}

//! Mean distance of the colors at five places of two palettes, 0 to 1.7.
double distance(const QStringList &a, const QStringList &b)
{
    double sum = 0;
    for (qsizetype i = 0; i < 5; ++i) {
        const QColor first(a[i * (a.size() - 1) / 4]);
        const QColor second(b[i * (b.size() - 1) / 4]);
        sum += std::hypot(
            first.redF() - second.redF(), first.greenF() - second.greenF(), first.blueF() - second.blueF());
    }
    return sum / 5;
}

}

void TestCatalog::initTestCase()
{
    const Result<Catalog> catalog = Catalog::load(QString());
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
    m_catalog = *catalog;
}

void TestCatalog::write(const QString &name, const QByteArray &json) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(json), json.size());
}

void TestCatalog::theProgramBringsEnoughToChooseFrom()
{
    QVERIFY(m_catalog.models().size() >= 11);
    QVERIFY(m_catalog.styles().size() >= 16);
    QVERIFY(m_catalog.colorSchemes().size() >= 16);
    QVERIFY(m_catalog.suggestionGroups().size() >= 14);
    qsizetype suggestions = 0;
    for (const SuggestionGroup &group : m_catalog.suggestionGroups())
        suggestions += group.suggestions.size();
    QVERIFY(suggestions >= 200);
    QVERIFY(m_catalog.style(u"modern"_s) != nullptr);
    QVERIFY(m_catalog.style(u"no such style"_s) == nullptr);
    QVERIFY(m_catalog.colorScheme(u"blue_tones"_s) != nullptr);
    QVERIFY(m_catalog.colorScheme(u"brand_colors"_s)->own);
    QVERIFY(m_catalog.colorScheme(QString()) == nullptr);
}

void TestCatalog::idsAreUnique()
{
    QCOMPARE(distinctIds(m_catalog.models()), m_catalog.models().size());
    QCOMPARE(distinctIds(m_catalog.styles()), m_catalog.styles().size());
    QCOMPARE(distinctIds(m_catalog.colorSchemes()), m_catalog.colorSchemes().size());
    QCOMPARE(distinctIds(m_catalog.suggestionGroups()), m_catalog.suggestionGroups().size());
}

void TestCatalog::everyOfflineRecipeHasItsStyle()
{
    const QStringList recipes
        = u"flat modern outline gradient duotone clay pixel glyph sticker neon glass sketch "
          "long_shadow badge isometric watercolor"_s.split(u' ');
    for (const QString &recipe : recipes) {
        const Style *style = m_catalog.style(recipe);
        QVERIFY2(style != nullptr, qPrintable(recipe));
        QCOMPARE(style->draft, recipe);
        QVERIFY2(style->prompt.size() > 200, qPrintable(recipe));
    }
}

void TestCatalog::everyPaletteIsValidAndRunsFromDarkToLight()
{
    static const QRegularExpression color(u"\\A#[0-9a-f]{6}\\z"_s);
    for (const ColorScheme &scheme : m_catalog.colorSchemes()) {
        QVERIFY2(scheme.palette.size() >= 4 && scheme.palette.size() <= 6, qPrintable(scheme.id));
        for (const QString &hex : scheme.palette)
            QVERIFY2(color.match(hex).hasMatch(), qPrintable(scheme.id));
        QVERIFY2(std::is_sorted(scheme.palette.begin(), scheme.palette.end(),
                     [](const QString &a, const QString &b) { return luma(a) < luma(b); }),
            qPrintable(scheme.id));
        QVERIFY2(luma(scheme.palette.last()) - luma(scheme.palette.first()) > 0.4, qPrintable(scheme.id));
    }
}

void TestCatalog::noTwoPalettesAreAlike()
{
    const QList<ColorScheme> &schemes = m_catalog.colorSchemes();
    for (qsizetype i = 0; i < schemes.size(); ++i) {
        for (qsizetype j = i + 1; j < schemes.size(); ++j)
            QVERIFY2(distance(schemes[i].palette, schemes[j].palette) > 0.1,
                qPrintable(QString(schemes[i].id + u' ' + schemes[j].id)));
    }
}

void TestCatalog::suggestionsAreUsable()
{
    QSet<QString> words;
    for (const SuggestionGroup &group : m_catalog.suggestionGroups()) {
        QVERIFY2(group.suggestions.size() >= 10, qPrintable(group.id));
        for (const Suggestion &suggestion : group.suggestions) {
            QCOMPARE(suggestion.name, suggestion.name.toLower());
            QVERIFY2(suggestion.elements.size() >= 2 && suggestion.elements.size() <= 6,
                qPrintable(suggestion.name));
            const QStringList own = suggestion.synonyms + QStringList(suggestion.name);
            for (const QString &word : own) {
                QVERIFY2(!words.contains(word), qPrintable(QString(word + u" means two things"_s)));
                words << word;
            }
        }
    }
}

void TestCatalog::aSuggestionIsFoundByNameAndSynonym_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << u"office supplies"_s << u"office supplies"_s;
    QTest::newRow("other case") << u"Office Supplies"_s << u"office supplies"_s;
    QTest::newRow("as an identifier") << u"office_supplies"_s << u"office supplies"_s;
    QTest::newRow("blanks around") << u"  office   supplies "_s << u"office supplies"_s;
    QTest::newRow("synonym") << u"stationery"_s << u"office supplies"_s;
    QTest::newRow("synonym in other case") << u"E-Mail"_s << u"email"_s;
    QTest::newRow("unknown") << u"quasar husbandry"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestCatalog::aSuggestionIsFoundByNameAndSynonym()
{
    QFETCH(QString, category);
    QFETCH(QString, name);
    const Suggestion *suggestion = m_catalog.suggestion(category);
    QCOMPARE(suggestion != nullptr ? suggestion->name : QString(), name);
}

void TestCatalog::theDefaultModelDrawsTransparentIcons()
{
    const Model model = m_catalog.model(u"gpt-image-2.5-flare"_s);
    QVERIFY(!model.generic);
    QCOMPARE(model.name, u"2.5 Flare"_s);
    QVERIFY(model.acceptsSize({ 1024, 1024 }));
    QVERIFY(model.qualities.contains(u"medium"_s));
    QVERIFY(model.backgrounds.contains(u"transparent"_s));
    QVERIFY(model.formats.contains(u"png"_s));
    QVERIFY(!model.sendsResponseFormat);
    QVERIFY(model.shutdown.isNull());
    QVERIFY(!m_catalog.model(u"gpt-image-2"_s).backgrounds.contains(u"transparent"_s));
}

void TestCatalog::aSnapshotMeansItsModel()
{
    QCOMPARE(m_catalog.model(u"gpt-image-2.5-flare-2026-09-08"_s).id, u"gpt-image-2.5-flare"_s);
    QCOMPARE(m_catalog.model(u"gpt-image-1.5-2025-12-16"_s).id, u"gpt-image-1.5"_s);
}

void TestCatalog::everyReplacementIsAModelInService()
{
    for (const Model &model : m_catalog.models()) {
        QVERIFY2(!model.retired || !model.replacement.isEmpty(), qPrintable(model.id));
        if (model.replacement.isEmpty())
            continue;
        const Model replacement = m_catalog.model(model.replacement);
        QVERIFY2(!replacement.generic && !replacement.retired && replacement.shutdown.isNull(),
            qPrintable(model.id));
    }
}

void TestCatalog::aRetiredModelNamesItsReplacement_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : { "dall-e-2", "dall-e-3", "gpt-image-1" })
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestCatalog::aRetiredModelNamesItsReplacement()
{
    QFETCH(QString, id);
    const Model model = m_catalog.model(id);
    QVERIFY(model.retired);
    QVERIFY(!model.generic);
    QCOMPARE(model.replacement, u"gpt-image-2.5-flare"_s);
}

void TestCatalog::modelsAboutToEndSayWhen()
{
    for (const QString &id : { u"gpt-image-1.5"_s, u"gpt-image-1-mini"_s, u"chatgpt-image-latest"_s }) {
        const Model model = m_catalog.model(id);
        QCOMPARE(model.shutdown, QDate(2026, 12, 1));
        QVERIFY(!model.retired);
        QVERIFY(model.replacement.startsWith(u"gpt-image-2.6-"));
    }
}

void TestCatalog::anUnknownModelIsGeneric()
{
    const Model model = m_catalog.model(u"black-forest-labs/flux"_s);
    QVERIFY(model.generic);
    QCOMPARE(model.id, u"black-forest-labs/flux"_s);
    QVERIFY(model.qualities.isEmpty());
    QVERIFY(model.backgrounds.isEmpty());
    QVERIFY(model.formats.isEmpty());
    QVERIFY(model.sendsResponseFormat);
    QVERIFY(!model.sendsModeration);
    QVERIFY(!model.prices);
    QVERIFY(!model.retired);
}

void TestCatalog::anUnknownModelOfAKnownFamilyTakesItsFields()
{
    const Model model = m_catalog.model(u"gpt-image-9-nova"_s);
    QVERIFY(model.generic);
    QCOMPARE(model.id, u"gpt-image-9-nova"_s);
    QVERIFY(model.backgrounds.contains(u"transparent"_s));
    QVERIFY(!model.sendsResponseFormat);
    QVERIFY(!model.prices);
    QVERIFY(!model.outputTokens(u"medium"_s, { 1024, 1024 }));
}

void TestCatalog::userFilesGoOnTop()
{
    write(u"styles.json"_s, R"({ "styles": [
        { "id": "flat", "name": "My flat", "prompt": "Flat, but mine." },
        { "id": "origami", "name": "Origami", "prompt": "Folded paper.", "draft": "isometric",
          "note": "free text" } ] })");
    write(u"suggestions.json"_s, R"({ "groups": [ { "id": "mine", "name": "Mine", "suggestions": [
        { "name": "mate tea", "elements": ["gourd"], "synonyms": ["stationery"] } ] } ] })");
    const Result<Catalog> catalog = Catalog::load(m_folder.path());
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
    QCOMPARE(catalog->styles().size(), m_catalog.styles().size() + 1);
    QCOMPARE(catalog->styles().first().name, u"My flat"_s);
    QCOMPARE(catalog->style(u"flat"_s)->draft, u"flat"_s);
    QCOMPARE(catalog->style(u"origami"_s)->draft, u"isometric"_s);
    QCOMPARE(catalog->suggestion(u"mate tea"_s)->elements, QStringList { u"gourd"_s });
    QCOMPARE(catalog->suggestion(u"stationery"_s)->name, u"mate tea"_s);
}

void TestCatalog::aUserModelReplacesOursWhole()
{
    write(u"models.json"_s, R"({ "models": [ { "id": "gpt-image-2.5-flare", "name": "House flare",
        "sizes": { "fixed": ["512x512"] },
        "prices": { "text_input": 0, "image_input": 0, "image_output": 1.5 },
        "token_table": { "only": { "512x512": 1000 } } } ] })");
    const Result<Catalog> catalog = Catalog::load(m_folder.path());
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
    const Model model = catalog->model(u"gpt-image-2.5-flare"_s);
    QCOMPARE(model.name, u"House flare"_s);
    QVERIFY(model.qualities.isEmpty());
    QVERIFY(!model.acceptsSize({ 1024, 1024 }));
    QCOMPARE(model.costMicroUsd(u"only"_s, { 512, 512 }, 0).value_or(-1), 1500);
    QCOMPARE(catalog->models().size(), m_catalog.models().size());
}

void TestCatalog::aUserPaletteIsPutInOrder()
{
    write(u"colorschemes.json"_s,
        R"({ "color_schemes": [ { "id": "mine", "name": "Mine", 
            "palette": ["#FFFFFF", "#102030", "#808080"] } ] })");
    const Result<Catalog> catalog = Catalog::load(m_folder.path());
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
    QCOMPARE(
        catalog->colorScheme(u"mine"_s)->palette, QStringList({ u"#102030"_s, u"#808080"_s, u"#ffffff"_s }));
}

void TestCatalog::aMissingUserFolderIsNoFault()
{
    QVERIFY(Catalog::load(m_folder.filePath(u"nowhere"_s)));
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
