#include "core/catalog/catalog.h"

#include <QFile>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

//! Names in the catalog's JSON can be translated only if translations/catalogwords.h lists them.
class CatalogWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameOfTheCatalogIsListedForTranslators()
    {
        QFile file(QStringLiteral(ICONWRIGHT_SOURCE_DIR) + u"/translations/catalogwords.h"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString listed = QString::fromUtf8(file.readAll());
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        QStringList names;
        for (const Style &style : catalog->styles())
            names.append(style.name);
        for (const ColorScheme &scheme : catalog->colorSchemes())
            names.append(scheme.name);
        for (const SuggestionGroup &group : catalog->suggestionGroups())
            names.append(group.name);
        QVERIFY(names.size() > 40);
        for (const QString &name : std::as_const(names))
            QVERIFY2(listed.contains(u"\"catalog\", \"%1\""_s.arg(name)), qPrintable(name));
    }

    void germanIsComplete()
    {
        QFile file(QStringLiteral(ICONWRIGHT_SOURCE_DIR) + u"/translations/iconwright_de.ts"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString german = QString::fromUtf8(file.readAll());
        QVERIFY(german.count(u"<message"_s) > 800);
        QVERIFY(german.contains(u"<name>Iconwright::MainMenu</name>"_s)); // as Qt looks contexts up
        QVERIFY(!german.contains(u"type=\"unfinished\""_s));
    }
};

QTEST_GUILESS_MAIN(CatalogWordsTest)
#include "tst_catalogwords.moc"
