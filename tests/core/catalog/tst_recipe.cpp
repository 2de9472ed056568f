#include "core/catalog/recipe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestRecipe : public QObject
{
    Q_OBJECT

private:
    static Recipe full()
    {
        Recipe recipe;
        recipe.name = u"Brand \"one\" 日本"_s;
        recipe.styleId = u"flat"_s;
        recipe.colorSchemeId = u"own"_s;
        recipe.palette = { u"#112233"_s, u"#aabbcc"_s };
        recipe.model.model = u"gpt-image-2.5-flare"_s;
        recipe.model.quality = u"medium"_s;
        recipe.model.size = QSize(1024, 1536);
        recipe.model.background = u"transparent"_s;
        recipe.instructions = u"Two lines\nof text"_s;
        recipe.variations = 20;
        recipe.subjects = { u"music"_s, u"office supplies"_s };
        return recipe;
    }

    //! A file with one saved recipe whose `field` is `value`.
    static QByteArray fileWith(const QString &field, const QJsonValue &value)
    {
        QJsonObject root = QJsonDocument::fromJson(toJson({ { full() }, {} })).object();
        QJsonObject recipe = root[u"saved"_s].toArray().first().toObject();
        recipe[field] = value;
        root[u"saved"_s] = QJsonArray { recipe };
        return QJsonDocument(root).toJson();
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        Recipe used = full();
        used.name.clear();
        used.model.size = {};
        const auto read = recipesFromJson(toJson({ { full() }, { used } }), u"x"_s);
        QVERIFY(read);
        QCOMPARE(read->saved, QList { full() });
        QCOMPARE(read->recent, QList { used });
    }

    void nameAndSubjectsAreNotTheWay()
    {
        Recipe other = full();
        other.name = u"else"_s;
        other.subjects.clear();
        QVERIFY(isSameWay(full(), other));
        other.variations = 1;
        QVERIFY(!isSameWay(full(), other));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no text") << u"name"_s << QJsonValue(7);
        QTest::newRow("long name") << u"name"_s << QJsonValue(QString(65, u'x'));
        QTest::newRow("control character") << u"style"_s << QJsonValue(u"a\u0007b"_s);
        QTest::newRow("long instructions") << u"instructions"_s << QJsonValue(QString(4001, u'x'));
        QTest::newRow("no variations") << u"variations"_s << QJsonValue(0);
        QTest::newRow("too many variations") << u"variations"_s << QJsonValue(21);
        QTest::newRow("half a variation") << u"variations"_s << QJsonValue(1.5);
        QTest::newRow("huge variations") << u"variations"_s << QJsonValue(1e300);
        QTest::newRow("no palette") << u"palette"_s << QJsonValue(u"#112233"_s);
        QTest::newRow("no color") << u"palette"_s << QJsonValue(QJsonArray { u"red; drop"_s });
        QTest::newRow("many colors") << u"palette"_s
                                     << QJsonValue(QJsonArray::fromStringList(QStringList(9, u"#112233"_s)));
        QTest::newRow("subjects of objects") << u"subjects"_s << QJsonValue(QJsonArray { QJsonObject() });
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const auto read = recipesFromJson(fileWith(field, value), u"file"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::CatalogInvalid);
        QVERIFY2(read.error().detail.startsWith(u"file: saved[0]: %1: "_s.arg(field)),
            qPrintable(read.error().detail));
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << toJson({ { full() }, {} }).chopped(20);
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("other version") << QByteArray(R"({"version":2})");
        QTest::newRow("saved is no list") << QByteArray(R"({"version":1,"saved":{}})");
        QTest::newRow("entries are no objects") << QByteArray(R"({"version":1,"recent":[1,2]})");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x80", 4);
        QTest::newRow("large") << QByteArray(RecipeList::maxBytes + 1, ' ');
        const QList<Recipe> many(RecipeList::maxSaved + 1, full());
        QTest::newRow("many saved") << toJson({ many, {} });
        QTest::newRow("many recent") << toJson({ {}, many });
    }

    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = recipesFromJson(bytes, u"file"_s);
        QVERIFY(!read);
        QVERIFY(read.error().detail.startsWith(u"file"_s));
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
