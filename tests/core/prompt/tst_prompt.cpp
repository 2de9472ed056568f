#include "core/prompt/prompt.h"

#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameSpecGivesTheSamePrompt();
    void theOrderIsSubjectCompositionStyleConstraints();
    void categoryAndElementsAreNamed();
    void allIconsOfABatchShareTheStyleBlock();
    void variationsDifferInTheSubjectOnly();
    void everyStyleBringsItsOwnWords();
    void colorsAreExact();
    void anOwnPaletteReplacesTheSchemes();
    void withoutAPaletteTheSchemesIsUsed();
    void aTransparentBackgroundIsAskedForWithoutNamingAnother();
    void theBackgroundIsOnlyAskedForWhenItIsSet();
    void wordsCannotLeaveTheirSentence_data();
    void wordsCannotLeaveTheirSentence();
    void otherScriptsStayAsTheyAre_data();
    void otherScriptsStayAsTheyAre();
    void instructionsComeLastOnOneLine();
    void halfACharacterDoesNotBreakTheRequest();
    void aPromptFitsTheSmallestLimit();

private:
    [[nodiscard]] IconSpec spec() const;

    Catalog m_catalog;
};

void TestPrompt::initTestCase()
{
    const Result<Catalog> catalog = Catalog::load(QString());
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
    m_catalog = *catalog;
}

IconSpec TestPrompt::spec() const
{
    IconSpec spec;
    spec.category = u"electronics"_s;
    spec.elements = { u"circuit"_s, u"device"_s };
    spec.styleId = u"flat"_s;
    spec.colorSchemeId = u"blue_tones"_s;
    spec.palette = m_catalog.colorScheme(u"blue_tones"_s)->palette;
    spec.model.background = u"transparent"_s;
    return spec;
}

void TestPrompt::theSameSpecGivesTheSamePrompt()
{
    const Result<Catalog> again = Catalog::load(QString());
    QCOMPARE(buildPrompt(spec(), m_catalog), buildPrompt(spec(), *again));
}

void TestPrompt::theOrderIsSubjectCompositionStyleConstraints()
{
    IconSpec full = spec();
    full.instructions = u"Make it friendly."_s;
    const QString prompt = buildPrompt(full, m_catalog);
    qsizetype last = -1;
    for (const char *part : { "Subject: ", "\nComposition: ", "\nStyle: ", "\nColors: ", "\nConstraints: ",
             "\nFurther instructions: " }) {
        const qsizetype at = prompt.indexOf(QLatin1String(part));
        QVERIFY2(at > last, part);
        last = at;
    }
    QCOMPARE(prompt.count(u'\n'), 5);
}

void TestPrompt::categoryAndElementsAreNamed()
{
    const QString prompt = buildPrompt(spec(), m_catalog);
    QVERIFY(prompt.contains(u"\"electronics\""));
    QVERIFY(prompt.contains(u"\"circuit\", \"device\""));
    IconSpec plain = spec();
    plain.elements = { u" "_s };
    QVERIFY(!buildPrompt(plain, m_catalog).contains(u"must clearly show"));
}

void TestPrompt::allIconsOfABatchShareTheStyleBlock()
{
    const QString shared = styleBlock(spec(), m_catalog);
    IconSpec other = spec();
    other.category = u"tools"_s;
    other.elements = {};
    other.variation = 7;
    other.take = 3;
    QCOMPARE(styleBlock(other, m_catalog), shared);
    QVERIFY(buildPrompt(spec(), m_catalog).endsWith(u'\n' + shared));
    QVERIFY(buildPrompt(other, m_catalog).endsWith(u'\n' + shared));
    QVERIFY(!shared.contains(u"electronics"));
}

void TestPrompt::variationsDifferInTheSubjectOnly()
{
    QStringList prompts;
    for (int variation = 1; variation <= 5; ++variation) {
        IconSpec varied = spec();
        varied.variation = variation;
        prompts << buildPrompt(varied, m_catalog);
    }
    QCOMPARE(QSet<QString>(prompts.begin(), prompts.end()).size(), 5);
}

void TestPrompt::everyStyleBringsItsOwnWords()
{
    for (const Style &style : m_catalog.styles()) {
        IconSpec styled = spec();
        styled.styleId = style.id;
        QVERIFY2(buildPrompt(styled, m_catalog).contains(style.prompt), qPrintable(style.id));
    }
}

void TestPrompt::colorsAreExact()
{
    const QString prompt = buildPrompt(spec(), m_catalog);
    QVERIFY(prompt.contains(u"#0B2559, #1B4FB8, #3B82F6, #9DC6FC, #E8F1FE"));
    QVERIFY(prompt.contains(m_catalog.colorScheme(u"blue_tones"_s)->prompt));
    QVERIFY(prompt.contains(u"Neutral white balance"));
}

void TestPrompt::anOwnPaletteReplacesTheSchemes()
{
    IconSpec own = spec();
    own.colorSchemeId = u"brand_colors"_s;
    own.palette = { u"#ff0000"_s, u"#0000ff"_s };
    const QString prompt = buildPrompt(own, m_catalog);
    QVERIFY(prompt.contains(u"#FF0000, #0000FF."));
    QCOMPARE(prompt.count(u'#'), 2);
}

void TestPrompt::withoutAPaletteTheSchemesIsUsed()
{
    IconSpec unresolved = spec();
    unresolved.palette = {};
    QCOMPARE(buildPrompt(unresolved, m_catalog), buildPrompt(spec(), m_catalog));
}

void TestPrompt::aTransparentBackgroundIsAskedForWithoutNamingAnother()
{
    for (const Style &style : m_catalog.styles()) {
        for (const ColorScheme &scheme : m_catalog.colorSchemes()) {
            IconSpec styled = spec();
            styled.styleId = style.id;
            styled.colorSchemeId = scheme.id;
            styled.palette = scheme.palette;
            const QString prompt = buildPrompt(styled, m_catalog);
            QVERIFY(prompt.contains(u"transparent background"));
            for (const QString &word : { u"checker"_s, u"white back"_s, u"backdrop"_s, u"on white"_s })
                QVERIFY2(!prompt.contains(word, Qt::CaseInsensitive), qPrintable(style.id));
        }
    }
}

void TestPrompt::theBackgroundIsOnlyAskedForWhenItIsSet()
{
    IconSpec opaque = spec();
    opaque.model.background = u"opaque"_s;
    QVERIFY(buildPrompt(opaque, m_catalog).contains(u"Background: one plain, even color"));
    QVERIFY(!buildPrompt(opaque, m_catalog).contains(u"transparent background"));
    opaque.model.background = u"auto"_s;
    QVERIFY(!buildPrompt(opaque, m_catalog).contains(u"background", Qt::CaseInsensitive));
}

void TestPrompt::wordsCannotLeaveTheirSentence_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("inPrompt");
    QTest::newRow("quotes") << u"say \"hi\""_s << u"\"say 'hi'\""_s;
    QTest::newRow("typographic quotes") << u"say \u201chi\u201d"_s << u"\"say 'hi'\""_s;
    QTest::newRow("line breaks") << u"a\r\nStyle: none\u2028b"_s << u"\"a Style: none b\""_s;
    QTest::newRow("control characters") << u"a\tb\u0007c\u0085d"_s << u"\"a b c d\""_s;
    QTest::newRow("direction marks") << u"a\u202eb\u2066c\u200f"_s << u"\"abc\""_s;
    QTest::newRow("placeholder") << u"%1 %2"_s << u"\"%1 %2\""_s;
}

void TestPrompt::wordsCannotLeaveTheirSentence()
{
    QFETCH(QString, typed);
    QFETCH(QString, inPrompt);
    IconSpec tricky = spec();
    tricky.category = typed;
    tricky.elements = { typed };
    const QString prompt = buildPrompt(tricky, m_catalog);
    QCOMPARE(prompt.count(inPrompt), 2);
    QCOMPARE(prompt.count(u'\n'), buildPrompt(spec(), m_catalog).count(u'\n'));
    QCOMPARE(prompt.count(u'"'), 4);
}

void TestPrompt::otherScriptsStayAsTheyAre_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("emoji of several characters") << u"\U0001F469\u200D\U0001F680"_s;
    QTest::newRow("right to left") << u"\u0645\u0643\u062A\u0628"_s;
    QTest::newRow("combining") << u"cafe\u0301"_s;
}

void TestPrompt::otherScriptsStayAsTheyAre()
{
    QFETCH(QString, typed);
    IconSpec foreign = spec();
    foreign.category = typed;
    QVERIFY(buildPrompt(foreign, m_catalog).contains(u'"' + typed + u'"'));
}

void TestPrompt::instructionsComeLastOnOneLine()
{
    IconSpec instructed = spec();
    instructed.instructions = u"  Round corners.\n\nThe sign reads \u201cOPEN\u201d.  "_s;
    const QString end = u"\nFurther instructions: Round corners. The sign reads \"OPEN\"."_s;
    QVERIFY(buildPrompt(instructed, m_catalog).endsWith(end));
    instructed.instructions = u" \n "_s;
    QCOMPARE(buildPrompt(instructed, m_catalog), buildPrompt(spec(), m_catalog));
}

void TestPrompt::halfACharacterDoesNotBreakTheRequest()
{
    IconSpec half = spec();
    half.category = u"a"_s + QChar(0xd83d) + u"b"_s;
    const QString prompt = buildPrompt(half, m_catalog);
    QCOMPARE(QString::fromUtf8(prompt.toUtf8()), prompt);
    QVERIFY(prompt.isValidUtf16());
}

void TestPrompt::aPromptFitsTheSmallestLimit()
{
    int limit = 32000;
    for (const Model &model : m_catalog.models())
        limit = std::min(limit, model.promptLimit);
    for (const Style &style : m_catalog.styles()) {
        IconSpec styled = spec();
        styled.styleId = style.id;
        QVERIFY2(buildPrompt(styled, m_catalog).size() < limit / 2, qPrintable(style.id));
    }
}

QTEST_GUILESS_MAIN(TestPrompt)
#include "tst_prompt.moc"
