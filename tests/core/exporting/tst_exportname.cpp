#include "core/exporting/exportname.h"
#include "core/exporting/exportplan.h"
#include "core/exporting/slug.h"

#include <QSet>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

NameValues someValues()
{
    return { u"Office Supplies"_s, 3, u"flat"_s, u"blue_tones"_s, 7, 12, 41 };
}

QString expanded(const QString &pattern, const NameValues &values = someValues())
{
    const Result<ExportName> name = ExportName::parse(pattern);
    return name ? name->path(values, 32, 1, false) : QString(errorCodeName(name.error().code));
}

ExportItem item(const QString &category, int variation = 1)
{
    ExportItem item;
    item.category = category;
    item.variation = variation;
    return item;
}

QStringList paths(const QList<ExportItem> &items, const QList<int> &sizes, const QString &pattern = {})
{
    const Result<ExportName> name = ExportName::parse(pattern);
    QStringList paths;
    for (const PlannedIcon &icon : planExport(items, sizes, *name))
        for (const PlannedFile &file : icon)
            paths << file.path;
    return paths;
}

} // namespace

class TestExportName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlugIsAPlainName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("words") << u"Office Supplies"_s << u"office-supplies"_s;
        QTest::newRow("edges") << u"  --Tools!!  "_s << u"tools"_s;
        QTest::newRow("underscore") << u"blue_tones"_s << u"blue-tones"_s;
        QTest::newRow("apostrophe") << u"Don't, Ben’s"_s << u"dont-bens"_s;
        QTest::newRow("parent folder") << u"../x"_s << u"x"_s;
        QTest::newRow("path") << u"/etc/pass\\wd:x"_s << u"etc-pass-wd-x"_s;
        QTest::newRow("dots") << u"..."_s << u"icon"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("empty") << u""_s << u"icon"_s;
        QTest::newRow("emoji only") << u"😀👨‍👩‍👧❤️"_s << u"icon"_s;
        QTest::newRow("emoji and words") << u"fire 🔥 truck"_s << u"fire-truck"_s;
        QTest::newRow("keycap") << u"1️⃣ one"_s << u"1-one"_s;
        QTest::newRow("hebrew") << u"כלי עבודה"_s << u"כלי-עבודה"_s;
        QTest::newRow("arabic with direction marks") << u"\u202Eأدوات\u200F مكتب"_s << u"أدوات-مكتب"_s;
        QTest::newRow("devanagari keeps its vowels") << u"हिन्दी"_s << u"हिन्दी"_s;
        QTest::newRow("japanese") << u"文房具・ペン"_s << u"文房具-ペン"_s;
        QTest::newRow("decomposed") << u"Cafe\u0301"_s << u"café"_s;
        QTest::newRow("control") << u"a\u0000b\nc\u001Fd"_s << u"a-b-c-d"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"a-b"_s;
        QTest::newRow("beyond the first plane") << u"𐐀𐐁"_s << u"𐐨𐐩"_s;
    }

    void aSlugIsAPlainName()
    {
        QFETCH(QString, text);
        QTEST(slug(text), "expected");
    }

    void aSlugIsAtMost120Bytes()
    {
        QCOMPARE(slug(QString(500, u'a')).size(), 120);
        const QString japanese = slug(QString(500, u'文'));
        QCOMPARE(japanese.toUtf8().size(), 120);
        const QString deseret = slug(u"𐐨"_s.repeated(500) + u"x"_s);
        QVERIFY(deseret.isValidUtf16());
        QVERIFY(deseret.toUtf8().size() <= 120);
        QVERIFY(!slug(QString(119, u'a') + u" b"_s).endsWith(u'-'));
    }

    void placeholdersAreFilled_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing said") << u""_s << u"office-supplies-3.png"_s;
        QTest::newRow("all") << u"{category}.{variation}.{style}.{colors}.{size}.{index}.{id}"_s
                             << u"office-supplies.3.flat.blue-tones.32.07.41.png"_s;
        QTest::newRow("folders") << u"{style}/{size}px/{category}"_s << u"flat/32px/office-supplies.png"_s;
        QTest::newRow("extension said") << u"{category}.PNG"_s << u"office-supplies.png"_s;
        QTest::newRow("trailing dots and spaces")
            << u"{category} . ./{id}. "_s << u"office-supplies/41.png"_s;
        QTest::newRow("spaces inside") << u"My {category} 1"_s << u"My office-supplies 1.png"_s;
        QTest::newRow("device") << u"con"_s << u"icon-con.png"_s;
        QTest::newRow("device folder") << u"Aux/{id}"_s << u"icon-Aux/41.png"_s;
        QTest::newRow("device with extension") << u"LPT1.x"_s << u"icon-LPT1.x.png"_s;
        QTest::newRow("like a device") << u"console"_s << u"console.png"_s;
    }

    void placeholdersAreFilled()
    {
        QFETCH(QString, pattern);
        QTEST(expanded(pattern), "expected");
    }

    void aCategoryNamedLikeADeviceCanBeWritten()
    {
        NameValues values = someValues();
        values.category = u"CON"_s;
        QCOMPARE(expanded(u"{category}"_s, values), u"icon-con.png"_s);
        QCOMPARE(expanded({}, values), u"con-3.png"_s);
    }

    void aPatternThatLeavesTheTargetIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const QString &pattern : { u"../x"_s, u"a/../../x"_s, u"/etc/x"_s, u"..\\x"_s, u"C:x"_s,
                 u"c:\\x"_s, u"\\\\server\\x"_s, u".."_s, u"~/x"_s, u"{category}/.."_s })
            QTest::newRow(qPrintable(pattern)) << pattern;
    }

    void aPatternThatLeavesTheTargetIsRefused()
    {
        QFETCH(QString, pattern);
        QCOMPARE(expanded(pattern), u"export_outside_target"_s);
    }

    void aPatternThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("unknown placeholder") << u"{hash}"_s;
        QTest::newRow("empty placeholder") << u"a{}"_s;
        QTest::newRow("open brace") << u"{category"_s;
        QTest::newRow("close brace") << u"category}"_s;
        QTest::newRow("nested") << u"{{category}}"_s;
        QTest::newRow("NUL") << u"a\u0000b"_s;
        QTest::newRow("new line") << u"a\nb"_s;
        QTest::newRow("direction override") << u"a\u202Egnp"_s;
        QTest::newRow("backslash") << u"a\\b"_s;
        QTest::newRow("question") << u"a?b"_s;
        QTest::newRow("empty folder") << u"a//b"_s;
        QTest::newRow("no name") << u"a/"_s;
        QTest::newRow("hidden") << u".{category}"_s;
        QTest::newRow("only an extension") << u".png"_s;
        QTest::newRow("only dots") << u"..."_s;
        QTest::newRow("here") << u"./x"_s;
        QTest::newRow("manifest as a folder") << u"Manifest.json/{id}"_s;
        QTest::newRow("endless") << QString(500, u'a');
        QTest::newRow("deep") << u"a/"_s.repeated(9) + u"a"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xDC00);
    }

    void aPatternThatMakesNoSenseIsRefused()
    {
        QFETCH(QString, pattern);
        QCOMPARE(expanded(pattern), u"export_pattern_invalid"_s);
    }

    void noNameIsTooLongForAFileSystem()
    {
        NameValues values = someValues();
        values.category = QString(500, u'文');
        const Result<ExportName> name = ExportName::parse(u"{category}{category}{category}"_s);
        QVERIFY(name->path(values, 1024, 123456, true).toUtf8().size() <= 255);
    }

    void severalSizesAreToldApart()
    {
        QCOMPARE(paths({ item(u"tools"_s) }, { 32 }), QStringList { u"tools-1.png"_s });
        QCOMPARE(paths({ item(u"tools"_s) }, { 32, 16 }),
            (QStringList { u"tools-1-32.png"_s, u"tools-1-16.png"_s }));
        QCOMPARE(paths({ item(u"tools"_s) }, { 32, 16 }, u"{size}/{category}"_s),
            (QStringList { u"32/tools.png"_s, u"16/tools.png"_s }));
    }

    void equalNamesAreNumbered()
    {
        const QList<ExportItem> items { item(u"Tools"_s), item(u"tools!"_s), item(u"tools"_s, 2),
            item(u"TOOLS"_s) };
        QCOMPARE(paths(items, { 16 }),
            (QStringList { u"tools-1.png"_s, u"tools-1-2.png"_s, u"tools-2.png"_s, u"tools-1-3.png"_s }));
        QCOMPARE(paths({ item(u"a"_s), item(u"a"_s) }, { 16, 32 }),
            (QStringList { u"a-1-16.png"_s, u"a-1-32.png"_s, u"a-1-2-16.png"_s, u"a-1-2-32.png"_s }));
    }

    void numberingNeverMeetsAnotherName()
    {
        const QList<ExportItem> items { item(u"a"_s), item(u"a 2"_s), item(u"a"_s), item(u"a"_s) };
        const QStringList all = paths(items, { 16 }, u"{category}"_s);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 4);
        QCOMPARE(all, (QStringList { u"a.png"_s, u"a-2.png"_s, u"a-3.png"_s, u"a-4.png"_s }));
    }

    void manyEqualNamesStayCheap()
    {
        QList<ExportItem> items(20000, item(u"a"_s));
        const QStringList all = paths(items, { 16 }, u"same"_s);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 20000);
        QCOMPARE(all.last(), u"same-20000.png"_s);
    }
};

QTEST_GUILESS_MAIN(TestExportName)

#include "tst_exportname.moc"
