#include "core/catalog/palettefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestPaletteFile : public QObject
{
    Q_OBJECT

private:
    const QStringList m_two { u"#1b4fb8"_s, u"#ffd84d"_s };

    static QByteArray gplOf(int colors)
    {
        QByteArray text = "GIMP Palette\nName: Many\n";
        for (int i = 0; i < colors; ++i)
            text += QByteArray::number(i % 256) + ' ' + QByteArray::number(i / 256) + " 7\tcolor\n";
        return text;
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void readsWhatProgramsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("gpl") << QByteArray(
            "GIMP Palette\nName: Brand\nColumns: 2\n# ours\n\n 27  79 184\tBlue\n255 216 77\n")
                             << u"Brand"_s;
        QTest::newRow("gpl of Windows")
            << QByteArray("GIMP Palette\r\nName: Brand\r\n#\r\n27 79 184 Blue 2\r\n255 216 77\r\n")
            << u"Brand"_s;
        QTest::newRow("gpl of GIMP 2.0")
            << QByteArray("GIMP Palette\n27 79 184\n255 216 77\n27 79 184") << QString();
        QTest::newRow("list") << QByteArray("[\"#1B4FB8\", \"ffd84d\"]") << QString();
        QTest::newRow("list with byte order mark")
            << QByteArray("\xEF\xBB\xBF[\"#1B4FB8\", \"ffd84d\"]") << QString();
        QTest::newRow("list of objects")
            << QByteArray("[{\"hex\": \"#1B4FB8\"}, {\"hex\": \"#ffd84d\"}]") << QString();
        QTest::newRow("object") << QByteArray("{\"name\": \"Brand\", \"colors\": [\"#1b4fb8\", \"#ffd84d\"]}")
                                << u"Brand"_s;
        QTest::newRow("our catalog") << QByteArray(
            "{\"color_schemes\": [{\"id\": \"x\", \"name\": \"Brand\", \"palette\": [\"#1b4fb8\", "
            "\"#FFD84D\"]}]}") << u"Brand"_s;
    }

    void readsWhatProgramsWrite()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const auto palettes = PaletteFile::parse(bytes, u"file"_s);
        QVERIFY2(palettes, palettes ? "" : qPrintable(palettes.error().detail));
        QCOMPARE(palettes->size(), 1);
        QCOMPARE(palettes->constFirst(), (NamedPalette { name, m_two }));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fault");
        QTest::newRow("nothing") << QByteArray() << u"file: is empty"_s;
        QTest::newRow("blank") << QByteArray(" \n ") << u"file: is empty"_s;
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\0\0", 8) << u"file:1: no valid JSON"_s;
        QTest::newRow("broken JSON") << QByteArray("[\n\"#fff\",\n") << u"file:3: no valid JSON"_s;
        QTest::newRow("deep JSON") << QByteArray(100'000, '[') << u"file:1: no valid JSON"_s;
        QTest::newRow("no color") << QByteArray("[\"#fff\", \"blue\"]") << u"file: color 2 must be"_s;
        QTest::newRow("number") << QByteArray("[1, 2]") << u"file: a palette needs a list"_s;
        QTest::newRow("no palette") << QByteArray("{}") << u"file: a palette needs a list"_s;
        QTest::newRow("empty palette")
            << QByteArray("{\"colors\": []}") << u"file: a palette without colors"_s;
        QTest::newRow("gpl above 255")
            << QByteArray("GIMP Palette\n#\n256 0 0\n") << u"file:3: must be three numbers"_s;
        QTest::newRow("gpl below 0") << QByteArray("GIMP Palette\n-1 0 0\n")
                                     << u"file:2: must be three numbers"_s;
        QTest::newRow("gpl of two") << QByteArray("GIMP Palette\n1 2\n")
                                    << u"file:2: must be three numbers"_s;
        QTest::newRow("gpl without colors")
            << QByteArray("GIMP Palette\nName: x\n") << u"file: holds no color"_s;
        QTest::newRow("gpl of too many") << gplOf(257) << u"file:259: more than 256 colors"_s;
        QTest::newRow("too large") << QByteArray(PaletteFile::maxBytes + 1, ' ') << u"file: is larger"_s;
        QTest::newRow("too many palettes")
            << QByteArray("[" + QByteArray("[\"#fff\"],").repeated(200) + "[\"#fff\"]]")
            << u"file: more than 200 palettes"_s;
    }

    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fault);
        const auto palettes = PaletteFile::parse(bytes, u"file"_s);
        QVERIFY(!palettes);
        QCOMPARE(palettes.error().code, ErrorCode::CatalogInvalid);
        QVERIFY2(palettes.error().detail.startsWith(fault), qPrintable(palettes.error().detail));
    }

    void readsUpToTheLimits()
    {
        const auto many = PaletteFile::parse(gplOf(256), u"file"_s);
        QVERIFY(many);
        QCOMPARE(many->constFirst().colors.size(), 256);
        const QByteArray json("[" + QByteArray("[\"#fff\"],").repeated(199) + "[\"#fff\"]]");
        QCOMPARE(PaletteFile::parse(json, u"file"_s)->size(), 200);
    }

    void namesAreOneShortLine()
    {
        const QByteArray name = QByteArray("a\\n\\u202eb\\u0000 ") + QByteArray(100, 'x');
        const auto palettes
            = PaletteFile::parse("{\"name\": \"" + name + "\", \"colors\": [\"#fff\"]}", u"file"_s);
        QVERIFY(palettes);
        const QString read = palettes->constFirst().name;
        QVERIFY(read.startsWith(u"a b xxx"_s));
        QVERIFY(read.size() <= 64);
    }

    void aFileGivesItsNameToThePalette()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"spring.json"_s), "[\"#1b4fb8\", \"#ffd84d\"]");
        const auto palettes = PaletteFile::read(folder.filePath(u"spring.json"_s));
        QVERIFY(palettes);
        QCOMPARE(palettes->constFirst(), (NamedPalette { u"spring"_s, m_two }));
    }

    void whatIsNoFileIsRefused()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.gpl"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        for (const QString &path : { pipe, folder.path(), folder.filePath(u"missing.gpl"_s) })
            QCOMPARE(PaletteFile::read(path).error().code, ErrorCode::CatalogInvalid);
        write(folder.filePath(u"large.gpl"_s), QByteArray(PaletteFile::maxBytes + 1, '#'));
        QVERIFY(PaletteFile::read(folder.filePath(u"large.gpl"_s)).error().detail.contains(u"is larger"_s));
    }

    void whatIsWrittenIsRead()
    {
        const QList<NamedPalette> palettes { { u"“Brand” \\ <&>"_s, m_two },
            { QString(), { u"#000000"_s } } };
        const auto read = PaletteFile::parse(PaletteFile::toJson(palettes), u"file"_s);
        QVERIFY(read);
        QCOMPARE(*read, palettes);
    }

    void oneColor()
    {
        for (const QString &text : { u"#1B4FB8"_s, u"1b4fb8"_s, u" #1b4fB8\n"_s })
            QCOMPARE(hexColor(text), u"#1b4fb8"_s);
        QCOMPARE(hexColor(u"#FA0"_s), u"#ffaa00"_s);
        for (const QString &text : { u""_s, u"#"_s, u"#12"_s, u"#1234"_s, u"#12345g"_s, u"#1b4fb8ff"_s,
                 u"##fff"_s, u"blue"_s, u"#１23456"_s })
            QVERIFY2(hexColor(text).isEmpty(), qPrintable(text));
    }

    void colorsOfAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("commas") << u"#1B4FB8, #FFD84D"_s;
        QTest::newRow("no hashes") << u"1b4fb8 ffd84d"_s;
        QTest::newRow("lines, twice") << u"#1b4fb8\n#ffd84d\n#1B4FB8"_s;
        QTest::newRow("style sheet") << u"--blue: #1b4fb8;\n  --sun:#ffd84d; /* 2024 */"_s;
        QTest::newRow("code") << u"{0x1B4FB8, 0xFFD84D}"_s;
        QTest::newRow("address") << u"https://coolors.co/1b4fb8-ffd84d"_s;
    }

    void colorsOfAnyText()
    {
        QFETCH(QString, text);
        QCOMPARE(hexColorsIn(text), m_two);
    }

    void noColorsInWords()
    {
        QVERIFY(hexColorsIn(u"bad 123 #12345 #1b4fb8ff effaced1"_s).isEmpty());
        // Words of the letters a to f, as people write them, are words.
        QVERIFY(hexColorsIn(u"A facade, a decade"_s).isEmpty());
        QCOMPARE(hexColorsIn(u"#facade"_s), QStringList { u"#facade"_s });
        QCOMPARE(hexColorsIn(u"#fff"_s), QStringList { u"#ffffff"_s });
        QVERIFY(hexColorsIn(QString(2'000'000, u'#')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPaletteFile)
#include "tst_palettefile.moc"
