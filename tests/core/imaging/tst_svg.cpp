#include "core/imaging/decode.h"
#include "core/imaging/svgpicture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray svg(const QByteArray &content, const QByteArray &attributes = "viewBox=\"0 0 10 10\"")
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        + attributes + ">" + content + "</svg>";
}

const QByteArray redSquare = "<rect width=\"10\" height=\"10\" fill=\"#ff0000\"/>";

} // namespace

//! SVG from whoever drew it: shapes are drawn, everything that reaches out or grows without bound is not.
class SvgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesAreDrawn()
    {
        const auto picture = drawn(svg("<rect width=\"5\" height=\"10\" fill=\"#ff0000\"/>"));
        QCOMPARE(picture.size(), QSize(100, 100));
        QCOMPARE(picture.pixelColor(20, 50), QColor(255, 0, 0));
        QCOMPARE(picture.pixelColor(80, 50).alpha(), 0);
    }

    void halfTransparencyKeepsItsColor()
    {
        const auto picture
            = drawn(svg("<rect width=\"10\" height=\"10\" fill=\"#ff0000\" opacity=\"0.5\"/>"));
        const QColor color = picture.pixelColor(50, 50);
        QVERIFY(qAbs(color.alpha() - 128) <= 1);
        QVERIFY(color.red() >= 254);
    }

    void theLongerEdgeIsAsLongAsAsked_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("view box") << QByteArray("viewBox=\"0 0 24 24\"") << QSize(100, 100);
        QTest::newRow("lengths") << QByteArray("width=\"48px\" height=\"24\"") << QSize(100, 50);
        QTest::newRow("percent") << QByteArray("width=\"100%\" height=\"100%\" viewBox=\"0,0 10 20\"")
                                 << QSize(50, 100);
        QTest::newRow("nothing") << QByteArray() << QSize(100, 100);
        QTest::newRow("huge") << QByteArray("viewBox=\"0 0 1e9 1e9\"") << QSize(100, 100);
    }

    void theLongerEdgeIsAsLongAsAsked()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QSize, pixels);
        QCOMPARE(drawn(svg(redSquare, attributes)).size(), pixels);
    }

    void whatReachesOutIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("script") << QByteArray("<script>alert(1)</script>");
        QTest::newRow("script elsewhere")
            << QByteArray("<script xlink:href=\"http://127.0.0.1:%PORT%/a.js\"/>");
        QTest::newRow("handler") << QByteArray("<rect width=\"1\" height=\"1\" onload=\"alert(1)\"/>");
        QTest::newRow("foreign object")
            << QByteArray("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><img "
                          "src=\"http://127.0.0.1:%PORT%/x.png\"/></body></foreignObject>");
        QTest::newRow("picture elsewhere")
            << QByteArray("<image width=\"9\" height=\"9\" xlink:href=\"http://127.0.0.1:%PORT%/x.png\"/>");
        QTest::newRow("file") << QByteArray("<image width=\"9\" height=\"9\" href=\"file:///etc/passwd\"/>");
        QTest::newRow("use elsewhere") << QByteArray("<use href=\"http://127.0.0.1:%PORT%/x.svg#a\"/>");
        QTest::newRow("paint elsewhere")
            << QByteArray("<rect width=\"1\" height=\"1\" fill=\"url(http://127.0.0.1:%PORT%/x.svg#a)\"/>");
        QTest::newRow("style attribute")
            << QByteArray("<rect width=\"1\" height=\"1\" style=\"fill:url('http://127.0.0.1:%PORT%/x')\"/>");
        QTest::newRow("import") << QByteArray("<style>@import url(http://127.0.0.1:%PORT%/x.css);</style>");
        QTest::newRow("hidden import")
            << QByteArray("<style>@\\69mport 'http://127.0.0.1:%PORT%/x.css';</style>");
        QTest::newRow("font") << QByteArray("<style>@font-face{src:url(http://127.0.0.1:%PORT%/f)}</style>");
        QTest::newRow("animation") << QByteArray(
            "<animate attributeName=\"href\" to=\"http://127.0.0.1:%PORT%/\"/>");
        QTest::newRow("base") << QByteArray("<g xml:base=\"http://127.0.0.1:%PORT%/\"/>");
        QTest::newRow("data") << QByteArray("<image href=\"data:image/png;base64,iVBORw0KGgo=\"/>");
    }

    void whatReachesOutIsLeftOut()
    {
        QFETCH(QByteArray, content);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        content.replace("%PORT%", QByteArray::number(server.serverPort()));
        const auto checked = checkSvg(svg(redSquare + content));
        QVERIFY(checked.has_value());
        for (const char *trace : { "http://127", "file:", "alert", "data:", "import", "onload", "passwd" })
            QVERIFY2(!checked->document.contains(trace), checked->document.constData());
        QCOMPARE(drawn(svg(redSquare + content)).pixelColor(50, 50), QColor(255, 0, 0));
        QTest::qWait(0);
        QVERIFY2(!server.hasPendingConnections(), "it called somebody");
    }

    void whatStaysInsideIsKept()
    {
        const auto picture
            = drawn(svg("<defs><linearGradient id=\"a\"><stop stop-color=\"#00ff00\"/></linearGradient>"
                        "<rect id=\"b\" width=\"5\" height=\"10\" fill=\"url(#a)\"/></defs>"
                        "<use xlink:href=\"#b\"/><use href=\"#b\" x=\"5\"/>"
                        "<style>.c{fill:#0000ff}</style><rect class=\"c\" width=\"1\" height=\"1\"/>"));
        QCOMPARE(picture.pixelColor(30, 50), QColor(0, 255, 0));
        QCOMPARE(picture.pixelColor(80, 50), QColor(0, 255, 0));
        QCOMPARE(picture.pixelColor(4, 4), QColor(0, 0, 255));
    }

    void hostileDocumentsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const auto damaged = ErrorCode::PictureDamaged;
        const auto large = ErrorCode::PictureTooLarge;
        QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"ha\">";
        for (char c = 'b'; c < 'k'; ++c)
            laughs += QByteArray("<!ENTITY ") + c + " \"" + QByteArray(QByteArray("&") + char(c - 1) + ';').repeated(10)
                + "\">";
        QTest::newRow("a billion laughs") << laughs + "]>" + svg("<text>&j;</text>") << damaged;
        QTest::newRow("document type")
            << "<!DOCTYPE svg SYSTEM \"http://127.0.0.1/x.dtd\">" + svg(redSquare) << damaged;
        QTest::newRow("unknown entity") << svg("<text>&what;</text>") << damaged;
        QTest::newRow("deep") << svg(QByteArray("<g>").repeated(5000) + QByteArray("</g>").repeated(5000))
                              << large;
        QTest::newRow("deep in what is skipped")
            << svg(QByteArray("<x>").repeated(5000) + QByteArray("</x>").repeated(5000)) << large;
        QTest::newRow("many") << svg(QByteArray("<g/>").repeated(100'000)) << large;
        QTest::newRow("many uses") << svg(QByteArray("<use href=\"#a\"/>").repeated(1000)) << large;
        QTest::newRow("many blurs") << svg(
            "<filter>" + QByteArray("<feGaussianBlur stdDeviation=\"99\"/>").repeated(100) + "</filter>")
                                    << large;
        QTest::newRow("long") << svg("<path d=\"" + QByteArray(5 << 20, ' ') + "\"/>") << large;
        QTest::newRow("cut short") << svg(redSquare).chopped(9) << damaged;
        QTest::newRow("after its end") << svg(redSquare) + "<svg/>" << damaged;
        QTest::newRow("HTML") << QByteArray("<html><body/></html>") << damaged;
        QTest::newRow("no namespace") << QByteArray("<svg><rect/></svg>") << damaged;
        QTest::newRow("a line") << svg(redSquare, "viewBox=\"0 0 1e9 1\"") << damaged;
        QTest::newRow("empty") << QByteArray() << damaged;
    }

    void hostileDocumentsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto checked = checkSvg(bytes);
        QVERIFY(!checked.has_value());
        QCOMPARE(checked.error().code, code);
    }

    //! Ten levels of ten uses would be ten thousand million squares.
    void usesOfUsesEnd()
    {
        QByteArray content = "<defs><rect id=\"a0\" width=\"1\" height=\"1\"/>";
        for (int level = 1; level <= 10; ++level) {
            const QByteArray below = "<use href=\"#a" + QByteArray::number(level - 1) + "\"/>";
            content += "<g id=\"a" + QByteArray::number(level) + "\">" + below.repeated(10) + "</g>";
        }
        const auto checked = checkSvg(svg(content + "</defs><use href=\"#a10\"/>"));
        QVERIFY(checked.has_value());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!renderSvg(*checked, QSize(16, 16)).has_value());
        QVERIFY2(timer.elapsed() < 30'000, "minutes for one picture");
    }

    void itIsAPictureLikeOthers()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"icon.png"_s)); // the name says nothing
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- drawn -->\n"
            + svg(redSquare, "viewBox=\"0 0 20 10\""));
        file.close();
        const auto info = inspectPicture(file.fileName());
        QVERIFY(info.has_value());
        QCOMPARE(info->format, u"svg"_s);
        QCOMPARE(info->pixels, QSize(1024, 512));
        QVERIFY(provePicture(file.fileName()).has_value());
        QVERIFY(checkPictureComplete(file.fileName()).has_value());
        QCOMPARE(decodePicture(file.fileName())->size(), QSize(1024, 512));
    }

private:
    static QImage drawn(const QByteArray &bytes)
    {
        const auto checked = checkSvg(bytes);
        const auto picture
            = checked ? renderSvg(*checked, svgPixels(*checked, 100)) : Result<QImage>(checked.error());
        return picture ? *picture : QImage();
    }
};

QTEST_GUILESS_MAIN(SvgTest)
#include "tst_svg.moc"
