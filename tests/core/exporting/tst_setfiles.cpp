#include "core/exporting/contactsheet.h"
#include "core/exporting/setfiles.h"
#include "core/exporting/svgsprite.h"
#include "tests/core/exporting/foreignprogram.h"
#include "tests/core/exporting/targetbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Its colors come from a gradient, a class and an id: all of them names that other icons have as well.
QByteArray vectorDrawing(const char *color)
{
    return QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>\n"
                      "<style>.a{fill:%1} #b{fill:%1} rect,path{stroke:none}</style>\n"
                      "<defs><linearGradient id='g'><stop stop-color='%1'/></linearGradient></defs>\n"
                      "<rect width='24' height='8' fill='url(#g)'/>\n"
                      "<path class='a' d='M0 8h24v8H0z'/>\n"
                      "<path id='b' d='M0 16h24v8H0z'/>\n"
                      "</svg>")
        .replace("%1", color);
}

//! The color of each third of a picture, from top to bottom.
QList<QColor> thirds(const QImage &image)
{
    QList<QColor> colors;
    for (const int sixth : { 1, 3, 5 })
        colors << image.pixelColor(image.width() / 2, image.height() * sixth / 6);
    return colors;
}

} // namespace

//! Targets that show all icons together, and vectors.
class TestSetFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TargetBench> m_bench;

    ExportItem vector(const QString &category, const char *color)
    {
        ExportItem item = m_bench->item(category);
        ExportBench::put(item.original, vectorDrawing(color));
        item.vector = true;
        return item;
    }

    //! A symbol of the sprite, drawn by rsvg-convert.
    QImage drawnSymbol(const QByteArray &sprite, const QString &name)
    {
        QByteArray page = sprite;
        page.replace(" style=\"position:absolute;width:0;height:0\"", " viewBox=\"0 0 24 24\"");
        page.replace("</svg>\n",
            QByteArray("<use href=\"#icon-" + name.toUtf8() + "\" width=\"24\" height=\"24\"/></svg>\n"));
        ExportBench::put(m_bench->target(u"page.svg"_s), page);
        const QString png = m_bench->target(u"page.png"_s);
        const Verdict drawn = verdictOf(u"rsvg-convert"_s,
            { u"-w"_s, u"48"_s, u"-h"_s, u"48"_s, u"-o"_s, png, m_bench->target(u"page.svg"_s) });
        if (drawn.status != 0)
            qWarning("%s", drawn.text.constData());
        return QImage(png);
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TargetBench>(); }

    void aVectorIsWrittenWithoutWhatCouldHarm()
    {
        ExportItem item = vector(u"pens"_s, "#ff0000");
        ExportBench::put(
            item.original, vectorDrawing("#ff0000").replace("<defs>", "<script>alert(1)</script><defs>"));
        const ExportItem raster = m_bench->item(u"music"_s);
        const Result<TargetReport> report
            = answerOf(exportTargets({ item, raster }, m_bench->options({ u"svg"_s })));
        QVERIFY(report);
        QCOMPARE(report->leftOut, QStringList { u"music"_s });
        QCOMPARE(ExportBench::files(m_bench->out(u"svg"_s)), QStringList { u"pens.svg"_s });
        const QByteArray svg = ExportBench::bytes(m_bench->out(u"svg/pens.svg"_s));
        QVERIFY(!svg.contains("script"));
        QCOMPARE(verdictOf(u"xmllint"_s, { u"--noout"_s, m_bench->out(u"svg/pens.svg"_s) }).status, 0);
        QCOMPARE(thirds(drawnSymbol("<svg xmlns=\"http://www.w3.org/2000/svg\">"
                                    "<symbol id=\"icon-pens\" viewBox=\"0 0 24 24\">"
                         + svg.mid(svg.indexOf("<svg")) + "</symbol></svg>\n",
                     u"pens"_s)),
            QList<QColor>(3, Qt::red));
    }

    void whereNothingIsAVectorNothingIsWritten()
    {
        const QList<ExportItem> items { m_bench->item(u"music"_s) };
        QCOMPARE(refusal(items, m_bench->options({ u"svg"_s, u"tray"_s })), ErrorCode::NoVector);
        QVERIFY(!QFile::exists(m_bench->out()));
    }

    void symbolsOfASpriteDoNotReachOneAnother()
    {
        const QList<ExportItem> items { vector(u"pens"_s, "#ff0000"), vector(u"music"_s, "#0000ff"),
            vector(u"pens"_s, "#00ff00") };
        const Result<TargetReport> report
            = answerOf(exportTargets(items, m_bench->options({ u"svg-sprite"_s })));
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(ExportBench::files(m_bench->out(u"svg-sprite"_s)),
            (QStringList {
                u"icons.d.ts"_s, u"icons.json"_s, u"sprite.css"_s, u"sprite.html"_s, u"sprite.svg"_s }));
        const QString path = m_bench->out(u"svg-sprite/sprite.svg"_s);
        const Verdict valid = verdictOf(u"xmllint"_s, { u"--noout"_s, path });
        QVERIFY2(valid.status == 0, valid.text.constData());
        const QByteArray sprite = ExportBench::bytes(path);
        QCOMPARE(thirds(drawnSymbol(sprite, u"pens"_s)), QList<QColor>(3, QColor(255, 0, 0)));
        QCOMPARE(thirds(drawnSymbol(sprite, u"music"_s)), QList<QColor>(3, QColor(0, 0, 255)));
        QCOMPARE(thirds(drawnSymbol(sprite, u"pens-2"_s)), QList<QColor>(3, QColor(0, 255, 0)));
        const QJsonDocument names
            = QJsonDocument::fromJson(ExportBench::bytes(m_bench->out(u"svg-sprite/icons.json"_s)));
        QCOMPARE(names.array(), (QJsonArray { u"pens"_s, u"music"_s, u"pens-2"_s }));
        const QByteArray html = ExportBench::bytes(m_bench->out(u"svg-sprite/sprite.html"_s));
        QVERIFY(html.contains("sprite.svg#icon-music"));
        QVERIFY(html.contains("Pens &amp; Co"));
    }

    void aSheetHasEveryIconOnPagesOfA4()
    {
        QList<ExportItem> items = m_bench->items(ContactSheet::perPage + 1);
        const TargetOptions options = m_bench->options({ u"contact-sheet"_s });
        const Result<TargetReport> report = answerOf(exportTargets(items, options));
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(ExportBench::files(m_bench->out(u"contact-sheet"_s)),
            (QStringList { u"contact-sheet-1.png"_s, u"contact-sheet-2.png"_s, u"contact-sheet-dark-1.png"_s,
                u"contact-sheet-dark-2.png"_s, u"contact-sheet-dark.pdf"_s, u"contact-sheet.pdf"_s }));
        const Verdict info = verdictOf(u"pdfinfo"_s, { m_bench->out(u"contact-sheet/contact-sheet.pdf"_s) });
        QCOMPARE(info.status, 0);
        QVERIFY2(info.text.simplified().contains("Pages: 2 "), info.text.constData());
        QVERIFY2(info.text.contains("(A4)"), info.text.constData());
        QVERIFY2(info.text.contains("Pens & Co"), info.text.constData());
        const QImage light(m_bench->out(u"contact-sheet/contact-sheet-1.png"_s));
        const QImage dark(m_bench->out(u"contact-sheet/contact-sheet-dark-2.png"_s));
        QCOMPARE(light.size(), ContactSheet::pixels);
        QCOMPARE(light.pixelColor(0, 0), QColor(Qt::white));
        QVERIFY(dark.pixelColor(0, 0).lightness() < 40);
        QVERIFY(!light.hasAlphaChannel());
    }

    void aSheetIsTheSameEveryTime()
    {
        const QList<ExportItem> items = m_bench->items(3);
        const TargetOptions options = m_bench->options({ u"contact-sheet"_s });
        QVERIFY(answerOf(exportTargets(items, options)));
        const QByteArray first = ExportBench::bytes(m_bench->out(u"contact-sheet/contact-sheet.pdf"_s));
        QVERIFY(first.startsWith("%PDF"));
        QTest::qWait(1100); // the day is written down to the second
        TargetOptions check = options;
        check.checkOnly = true;
        const Result<TargetReport> again = answerOf(exportTargets(items, check));
        QVERIFY(again);
        QVERIFY(again->isCurrent());
    }

    void aBrokenMasterIsNamedAndNothingIsWritten()
    {
        QList<ExportItem> items = m_bench->items(3);
        ExportBench::put(items[2].original, "no picture");
        const auto refused = answerOf(exportTargets(items, m_bench->options({ u"contact-sheet"_s })));
        QVERIFY(!refused);
        QCOMPARE(refused.error().category, items[2].category);
        QVERIFY(!QFile::exists(m_bench->out(u"contact-sheet"_s)));
    }

    void targetsTakeTheVectorWhereThereIsOne()
    {
        const QList<ExportItem> items { vector(u"pens"_s, "#ff0000") };
        QVERIFY(
            answerOf(exportTargets(items, m_bench->options({ u"web"_s, u"hicolor"_s, u"icon-theme"_s }))));
        QVERIFY(ExportBench::bytes(m_bench->out(u"web/favicon-head.html"_s)).contains("/favicon.svg"));
        for (const QString &file :
            { u"web/favicon.svg"_s, u"hicolor/share/icons/hicolor/scalable/apps/org.example.Pens.svg"_s,
                u"icon-theme/pens-co/scalable/actions/pens.svg"_s })
            QVERIFY2(ExportBench::bytes(m_bench->out(file)).contains("<path"), qPrintable(file));
        const Verdict cache = verdictOf(
            u"gtk-update-icon-cache"_s, { u"-f"_s, u"-t"_s, m_bench->out(u"icon-theme/pens-co"_s) });
        QVERIFY2(cache.status == 0, cache.text.constData());
        // Without one nothing points at it.
        TargetBench plain;
        QVERIFY(answerOf(exportTargets({ plain.disc() }, plain.options({ u"web"_s }))));
        QVERIFY(!ExportBench::bytes(plain.out(u"web/favicon-head.html"_s)).contains("favicon.svg"));
    }
};

QTEST_GUILESS_MAIN(TestSetFiles)
#include "tst_setfiles.moc"
