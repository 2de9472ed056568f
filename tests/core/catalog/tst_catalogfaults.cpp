#include "core/catalog/catalog.h"
#include "core/catalog/catalogfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

//! What a designer reads who made a mistake in a catalog file: file, line, field.
class TestCatalogFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFaultNamesFileLineAndField_data();
    void aFaultNamesFileLineAndField();
    void aFileThatIsTooLargeIsRefused();
    void tooManyEntriesAreRefused();
    void aFolderInPlaceOfAFileIsRefused();
    void aPipeInPlaceOfAFileIsRefused();
    void aLinkToNowhereIsRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString faultDetail() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

struct Mistake
{
    const char *title;
    const char *file;
    const char *json;
    const char *fault; //!< begins the detail after the file's path
};

//! Three lines; a field of interest goes to the third.
#define STYLE(fields)                                                                                        \
    "{ \"styles\": [\n{ \"id\": \"x\", \"name\": \"X\", \"prompt\": \"p\",\n" fields " } ] }"
#define SCHEME(fields) "{ \"color_schemes\": [\n{ \"id\": \"x\", \"name\": \"X\",\n" fields " } ] }"
#define MODEL(fields) "{ \"models\": [\n{ \"id\": \"x\", \"name\": \"X\",\n" fields " } ] }"
#define GROUP(fields)                                                                                        \
    "{ \"groups\": [\n{ \"id\": \"x\", \"name\": \"X\", \"suggestions\": [\n" fields " ] } ] }"

const Mistake mistakes[] = {
    { "empty file", "styles.json", "", ":1: no valid JSON" },
    { "broken JSON", "styles.json", "{\n\"styles\": [\n{ \"id\": }\n] }", ":3: no valid JSON" },
    { "cut off", "styles.json", "{\n\"styles\": [\n", ":3: no valid JSON" },
    { "no UTF-8", "styles.json", "{\n\"note\": \"\xff\xfe\" }", ":2: no valid JSON" },
    { "no object", "styles.json", "[]", ":1: must be a JSON object" },
    { "list missing", "styles.json", "{}", ":1: styles: is missing" },
    { "list is none", "styles.json", "{\n\"styles\": {} }", ":2: styles: must be a list" },
    { "entry is none", "styles.json", "{ \"styles\": [\n7 ] }", ":2: styles[0]: must be an object" },
    { "misspelled top field", "styles.json", "{ \"styles\": [],\n\"stiles\": [] }",
        ":2: stiles: is not a known field" },
    { "misspelled field", "styles.json", STYLE("\"drafft\": \"flat\""),
        ":3: styles[0].drafft: is not a known field" },
    { "unknown recipe", "styles.json", STYLE("\"draft\": \"cubism\""),
        ":3: styles[0].draft: must be one of flat modern" },
    { "wrong type", "styles.json", STYLE("\"draft\": 3"), ":3: styles[0].draft: must be text" },
    { "line break in a name", "styles.json",
        "{ \"styles\": [ { \"id\": \"x\",\n\"name\": \"a\\nb\", \"prompt\": \"p\" } ] }",
        ":2: styles[0].name: must not contain line breaks" },
    { "missing field", "styles.json", "{ \"styles\": [ {\n\"id\": \"x\", \"name\": \"X\" } ] }",
        ":1: styles[0].prompt: is missing" },
    { "blank field", "styles.json",
        "{ \"styles\": [ { \"id\": \"x\",\n\"name\": \" \", \"prompt\": \"p\" } ] }",
        ":2: styles[0].name: must not be empty" },
    { "bad id", "styles.json",
        "{ \"styles\": [ {\n\"id\": \"../x\", \"name\": \"X\", \"prompt\": \"p\" } ] }",
        ":2: styles[0].id: must consist of a-z" },
    { "id used twice", "styles.json",
        "{ \"styles\": [ { \"id\": \"x\", \"name\": \"X\", \"prompt\": \"p\" },\n"
        "{ \"id\": \"x\", \"name\": \"Y\", \"prompt\": \"p\" } ] }",
        ":2: styles[1].id: is used twice: x" },
    { "palette missing", "colorschemes.json", SCHEME("\"own\": true"),
        ":2: color_schemes[0].palette: is missing" },
    { "no color", "colorschemes.json", SCHEME("\"palette\": [\"#112233\",\n\"red\"]"),
        ":4: color_schemes[0].palette[1]: must be a color" },
    { "one color", "colorschemes.json", SCHEME("\"palette\": [\"#112233\"]"),
        ":3: color_schemes[0].palette: must have 2 to 8 entries" },
    { "flag as text", "colorschemes.json",
        SCHEME("\"palette\": [\"#112233\", \"#ffffff\"],\n\"own\": \"yes\""),
        ":4: color_schemes[0].own: must be true or false" },
    { "bad model id", "models.json", "{ \"models\": [ {\n\"id\": \"a b\", \"name\": \"X\" } ] }",
        ":2: models[0].id: must be a model id" },
    { "bad snapshot", "models.json", MODEL("\"snapshots\": [\"a\",\n\"b c\"]"),
        ":4: models[0].snapshots[1]: must be a model id" },
    { "snapshot of two models", "models.json",
        "{ \"models\": [ { \"id\": \"a\", \"name\": \"A\" },\n{ \"id\": \"b\", \"name\": \"B\", "
        "\"snapshots\": [\"a\"] } ] }",
        ":2: models[1].id: is used twice: a" },
    { "price as text", "models.json",
        MODEL("\"prices\": { \"text_input\": 5, \"image_input\": 8,\n\"image_output\": \"30\" }"),
        ":4: models[0].prices.image_output: must be a number" },
    { "negative price", "models.json", MODEL("\"prices\": { \"text_input\": -5 }"),
        ":3: models[0].prices.text_input: must be a number" },
    { "price missing", "models.json", MODEL("\"prices\": { \"text_input\": 5 }"),
        ":3: models[0].prices.image_input: is missing" },
    { "fraction of a token", "models.json", MODEL("\"token_base\": { \"low\": 1.5 }"),
        ":3: models[0].token_base.low: must be a whole number from 1 to 1000" },
    { "huge token base", "models.json", MODEL("\"token_base\": { \"low\": 1e300 }"),
        ":3: models[0].token_base.low: must be a whole" },
    { "table row is no object", "models.json", MODEL("\"token_table\": { \"low\": 272 }"),
        ":3: models[0].token_table.low: must be an object" },
    { "size of nothing", "models.json", MODEL("\"sizes\": { \"fixed\": [\"0x0\"] }"),
        ":3: models[0].sizes.fixed[0]: must be a size" },
    { "limits crossed", "models.json", MODEL("\"sizes\": { \"min_pixels\": 9, \"max_pixels\": 4 }"),
        ":3: models[0].sizes.min_pixels: must not be above" },
    { "multiple of zero", "models.json", MODEL("\"sizes\": { \"multiple_of\": 0 }"),
        ":3: models[0].sizes.multiple_of: must be a whole number from 1" },
    { "no such day", "models.json", MODEL("\"shutdown\": \"2026-02-30\""),
        ":3: models[0].shutdown: must be a date" },
    { "retired without a successor", "models.json", MODEL("\"retired\": true"),
        ":2: models[0].replacement: is missing" },
    { "suggestion without a name", "suggestions.json", GROUP("{ \"elements\": [] }"),
        ":3: groups[0].suggestions[0].name: is missing" },
    { "empty element", "suggestions.json", GROUP("{ \"name\": \"n\", \"elements\": [\"a\", \"\"] }"),
        ":3: groups[0].suggestions[0].elements[1]: must not be empty" },
    { "suggested twice", "suggestions.json", GROUP("{ \"name\": \"Tea\" },\n{ \"name\": \"tea\" }"),
        ":4: groups[0].suggestions[1].name: is used twice: tea" },
};

#undef STYLE
#undef SCHEME
#undef MODEL
#undef GROUP

}

void TestCatalogFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCatalogFaults::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QString TestCatalogFaults::faultDetail() const
{
    const Result<Catalog> catalog = Catalog::load(m_folder->path());
    if (catalog)
        return u"no fault"_s;
    return catalog.error().code == ErrorCode::CatalogInvalid ? catalog.error().detail : u"another code"_s;
}

void TestCatalogFaults::aFaultNamesFileLineAndField_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    for (const Mistake &mistake : mistakes)
        QTest::newRow(mistake.title) << QString::fromLatin1(mistake.file) << QByteArray(mistake.json)
                                     << QString::fromLatin1(mistake.fault);
}

void TestCatalogFaults::aFaultNamesFileLineAndField()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    write(file, json);
    const QString expected = path(file) + fault;
    const QString detail = faultDetail();
    QVERIFY2(detail.startsWith(expected), qPrintable(detail));
    QVERIFY(!detail.contains(u'\n'));
}

void TestCatalogFaults::aFileThatIsTooLargeIsRefused()
{
    const QByteArray valid = R"({ "styles": [] })";
    write(u"styles.json"_s, valid + QByteArray(CatalogFile::maxBytes - valid.size(), ' '));
    QCOMPARE(faultDetail(), u"no fault"_s);
    write(u"styles.json"_s, valid + QByteArray(CatalogFile::maxBytes - valid.size() + 1, ' '));
    QCOMPARE(faultDetail(), QString(path(u"styles.json"_s) + u": is larger than 1048576 bytes"_s));
}

void TestCatalogFaults::tooManyEntriesAreRefused()
{
    write(u"styles.json"_s, "{ \"styles\": [" + QByteArray("{},").repeated(600) + "{}] }");
    QCOMPARE(faultDetail(), QString(path(u"styles.json"_s) + u":1: styles: must have at most 500 entries"_s));
}

void TestCatalogFaults::aFolderInPlaceOfAFileIsRefused()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"models.json"_s));
    QCOMPARE(faultDetail(), QString(path(u"models.json"_s) + u": is not a file"_s));
}

void TestCatalogFaults::aPipeInPlaceOfAFileIsRefused()
{
    QCOMPARE(mkfifo(qPrintable(path(u"models.json"_s)), 0600), 0);
    QCOMPARE(faultDetail(), QString(path(u"models.json"_s) + u": is not a file"_s));
}

void TestCatalogFaults::aLinkToNowhereIsRefused()
{
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"models.json"_s)));
    QCOMPARE(faultDetail(), QString(path(u"models.json"_s) + u": is not a file"_s));
}

QTEST_GUILESS_MAIN(TestCatalogFaults)
#include "tst_catalogfaults.moc"
