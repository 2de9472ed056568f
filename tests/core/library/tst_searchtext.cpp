#include "core/library/searchtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

using Field = TermField;

SearchNames someNames()
{
    SearchNames names;
    names.styles = { { u"flat"_s, u"Flach"_s }, { u"flat_design"_s, u"Flat design"_s },
        { u"line_art"_s, u"Line art"_s } };
    names.colorSchemes = { { u"sunset"_s, u"Sunset"_s }, { u"blue_tones"_s, u"Blue tones"_s } };
    names.models = { { u"gpt-image-2.5-flare"_s, u"2.5 Flare"_s } };
    names.categories = { u"music"_s, u"sheet music"_s, u"museum"_s };
    names.batches = { u"Trail map"_s };
    return names;
}

IconQuery queryOf(const QString &text)
{
    IconQuery query;
    narrow(query, parseSearch(text), someNames());
    return query;
}

QStringList completed(const QString &text)
{
    QStringList texts;
    for (const SearchCompletion &completion : searchCompletions(text, someNames(), 6))
        texts += completion.text;
    return texts;
}

} // namespace

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsReadAsTerms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SearchTerms>("terms");
        QTest::addColumn<QString>("written");
        const auto row = [](const QString &text, const SearchTerms &terms, const QString &written) {
            QTest::newRow(qPrintable(text)) << text << terms << written;
        };
        row(u""_s, {}, u""_s);
        row(u"  boat \t sea "_s, { { Field::Word, u"boat"_s }, { Field::Word, u"sea"_s } }, u"boat sea"_s);
        row(u"style:flat"_s, { { Field::Style, u"flat"_s } }, u"style:flat"_s);
        row(u"STYLE:flat"_s, { { Field::Style, u"flat"_s } }, u"style:flat"_s);
        row(u"scheme:sunset"_s, { { Field::ColorScheme, u"sunset"_s } }, u"colors:sunset"_s);
        row(u"category:\"world map\""_s, { { Field::Category, u"world map"_s } },
            u"category:\"world map\""_s);
        row(u"is:favorite -is:draft"_s, { { Field::Favorite, {} }, { Field::Draft, {}, true } },
            u"is:favorite -is:draft"_s);
        row(u"-boat"_s, { { Field::Word, u"boat"_s, true } }, u"-boat"_s);
        row(u"-\"two words\""_s, { { Field::Word, u"two words"_s, true } }, u"-\"two words\""_s);
        row(u"-style:flat"_s, { { Field::Style, u"flat"_s, true } }, u"-style:flat"_s);
        row(u"after:2026-11-15"_s, { { Field::After, u"2026-11-15"_s } }, u"after:2026-11-15"_s);
        row(u"-after:2026-11-15"_s, { { Field::Before, u"2026-11-15"_s } }, u"before:2026-11-15"_s);
        row(u"after:soon"_s, { { Field::Word, u"after:soon"_s } }, u"\"after:soon\""_s);
        row(u"is:nice"_s, { { Field::Word, u"is:nice"_s } }, u"\"is:nice\""_s);
        row(u"rating:>4"_s, { { Field::Word, u"rating:>4"_s } }, u"rating:>4"_s);
        row(u"http://x"_s, { { Field::Word, u"http://x"_s } }, u"http://x"_s);
        row(u"\"style:flat\""_s, { { Field::Word, u"style:flat"_s } }, u"\"style:flat\""_s);
        row(u"style"_s, { { Field::Word, u"style"_s } }, u"style"_s);
        row(u"style: - \"\" batch:\"\""_s, {}, u""_s);
        row(u"batch:\"Trail"_s, { { Field::Batch, u"Trail"_s } }, u"batch:Trail"_s);
        row(u"5\" rock'n'roll"_s, { { Field::Word, u"5\""_s }, { Field::Word, u"rock'n'roll"_s } },
            u"\"5\"\"\" rock'n'roll"_s);
    }

    void aTextIsReadAsTerms()
    {
        QFETCH(QString, text);
        QFETCH(SearchTerms, terms);
        QFETCH(QString, written);
        QCOMPARE(parseSearch(text), terms);
        QCOMPARE(searchText(terms), written);
        QCOMPARE(parseSearch(written), terms);
    }

    void termsKnowWhereTheyStand()
    {
        const QString text = u" boat style:flat \"open"_s;
        const QList<PlacedTerm> terms = placedTerms(text);
        QCOMPARE(terms.size(), 3);
        QCOMPARE(text.mid(terms[0].from, terms[0].length), u"boat"_s);
        QCOMPARE(text.mid(terms[1].from, terms[1].length), u"style:flat"_s);
        QVERIFY(!terms[1].open && terms[2].open);
    }

    void whateverIsTypedComesBackTheSame()
    {
        const QString alphabet = u"a:\" -isdraft\tstyle\u00e4*(){}^'%_\0\U0001F600"_s;
        QRandomGenerator random(4);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = random.bounded(24); i > 0; --i)
                text += alphabet[random.bounded(int(alphabet.size()))];
            const SearchTerms terms = parseSearch(text);
            QCOMPARE(parseSearch(searchText(terms)), terms);
        }
    }

    void termsOfOneFieldWidenThoseOfDifferentFieldsNarrow()
    {
        const IconQuery query
            = queryOf(u"boat -sea style:line_art style:flat -colors:sunset is:favorite -is:draft "
                      "category:music model:gpt batch:trail"_s);
        QCOMPARE(query.words, QStringList { u"boat"_s });
        QCOMPARE(query.withoutWords, QStringList { u"sea"_s });
        QCOMPARE(query.styles.any, (QStringList { u"line_art"_s, u"flat"_s }));
        QCOMPARE(query.colorSchemes.none, QStringList { u"sunset"_s });
        QCOMPARE(query.favorites, Which::Only);
        QCOMPARE(query.drafts, Which::Without);
        QCOMPARE(query.categories.any, QStringList { u"music"_s });
        QCOMPARE(query.models.any, QStringList { u"gpt-image-2.5-flare"_s });
        QCOMPARE(query.batchNames.any, QStringList { u"trail"_s });
    }

    void namesOfTheCatalogAreFoundInEveryWriting_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("id") << u"flat"_s << QStringList { u"flat"_s };
        QTest::newRow("translated") << u"flach"_s << QStringList { u"flat"_s };
        QTest::newRow("name") << u"\"Line Art\""_s << QStringList { u"line_art"_s };
        QTest::newRow("hyphen") << u"line-art"_s << QStringList { u"line_art"_s };
        QTest::newRow("beginning") << u"fl"_s << QStringList { u"flat"_s, u"flat_design"_s };
        QTest::newRow("unknown") << u"baroque"_s << QStringList { u"baroque"_s };
    }

    void namesOfTheCatalogAreFoundInEveryWriting()
    {
        QFETCH(QString, value);
        QFETCH(QStringList, ids);
        QCOMPARE(queryOf(u"style:"_s + value).styles.any, ids);
    }

    void datesAreWholeDays()
    {
        const IconQuery query = queryOf(u"after:2026-11-15 before:2026-11-16"_s);
        QCOMPARE(query.madeFrom, QDate(2026, 11, 15).startOfDay());
        QCOMPARE(query.madeBefore, QDate(2026, 11, 16).startOfDay());
        const IconQuery narrower = queryOf(u"after:2026-11-15 after:2026-11-17 after:2026-11-16"_s);
        QCOMPARE(narrower.madeFrom, QDate(2026, 11, 17).startOfDay());
    }

    void whatIsBeingTypedIsCompleted()
    {
        QCOMPARE(completed(u"st"_s), QStringList { u"style:"_s });
        QCOMPARE(completed(u"boat is:"_s), (QStringList { u"is:favorite"_s, u"is:draft"_s }));
        QCOMPARE(completed(u"-is:d"_s), QStringList { u"-is:draft"_s });
        QCOMPARE(completed(u"style:fla"_s), (QStringList { u"style:flat"_s, u"style:flat_design"_s }));
        QCOMPARE(completed(u"colors:tones"_s), QStringList { u"colors:blue_tones"_s });
        QCOMPARE(completed(u"category:mus"_s),
            (QStringList { u"category:music"_s, u"category:museum"_s, u"category:\"sheet music\""_s }));
        QCOMPARE(completed(u"batch:\"Trail m"_s), QStringList { u"batch:\"Trail map\""_s });
        QCOMPARE(completed(u"boat "_s), QStringList());
        QCOMPARE(completed(u"after:"_s), QStringList());
        QCOMPARE(searchCompletions(u"style:"_s, someNames(), 2).size(), 2);
        QCOMPARE(searchCompletions(u"style:line"_s, someNames(), 2).first().name, u"Line art"_s);
    }

    void theLastWordIsWhereItIsTyped()
    {
        QCOMPARE(lastWordOf(u"boat st"_s), 5);
        QCOMPARE(lastWordOf(u"boat "_s), 5);
        QCOMPARE(lastWordOf(u"a batch:\"Trail m"_s), 2);
        QCOMPARE(lastWordOf(u"5\" st"_s), 3);
        QCOMPARE(lastWordOf({}), 0);
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
