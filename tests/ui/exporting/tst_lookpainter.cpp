#include "ui/common/tokens.h"
#include "ui/exporting/lookpainter.h"

#include <QGuiApplication>
#include <QTest>

using namespace Iconwright;

namespace {

using Form = TargetLook::Form;

QImage filled(QColor color, int edge = 108)
{
    QImage image(edge, edge, QImage::Format_RGBA8888);
    image.fill(color);
    return image;
}

LookPicture lookOf(Form form, const QImage &picture, bool dark = false)
{
    return { { "", form, dark, "" }, { picture } };
}

LookPaint paintOf(double ratio = 1)
{
    LookPaint paint;
    paint.background = Qt::red;
    paint.outline = Qt::transparent;
    paint.title = QStringLiteral("Pens");
    paint.ratio = ratio;
    return paint;
}

QColor middle(const QImage &image)
{
    return image.pixelColor(image.width() / 2, image.height() / 2);
}

} // namespace

class TestLookPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLookHasItsSizeAtEveryScale()
    {
        for (int form = int(Form::Squircle); form <= int(Form::Toolbar); ++form) {
            for (const double ratio : { 1.0, 1.5, 2.0 }) {
                const QImage image = paintedLook(lookOf(Form(form), filled(Qt::blue)), paintOf(ratio));
                QCOMPARE(image.size(), lookSize(Form(form)) * ratio);
                QCOMPARE(image.devicePixelRatio(), ratio);
            }
        }
    }

    void masksCutTheCorners_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<bool>("cuts"); // 12 pixels in: a circle does, a rounded square does not
        QTest::newRow("iOS") << Form::Squircle << false;
        QTest::newRow("watch") << Form::Watch << true;
        QTest::newRow("circle") << Form::LayerCircle << true;
        QTest::newRow("squircle") << Form::LayerSquircle << false;
        QTest::newRow("rounded") << Form::LayerRounded << false;
        QTest::newRow("maskable") << Form::Maskable << true;
    }

    void masksCutTheCorners()
    {
        QFETCH(Form, form);
        QFETCH(bool, cuts);
        const QImage image = paintedLook(lookOf(form, filled(Qt::blue)), paintOf());
        QCOMPARE(image.pixelColor(1, 1).alpha(), 0);
        QCOMPARE(image.pixelColor(12, 12).alpha(), cuts ? 0 : 255);
        QCOMPARE(middle(image), QColor(Qt::blue));
    }

    //! Of a layer of 108 only the 72 in its middle are seen.
    void layersReachBeyondTheirMask()
    {
        QImage layer = filled(Qt::transparent);
        for (int y = 0; y < layer.height(); ++y)
            for (int x = 0; x < layer.width(); ++x)
                if (x < 14 || y < 14 || x >= 94 || y >= 94)
                    layer.setPixelColor(x, y, Qt::blue); // outside of the 72, but for resampling
        const QImage image = paintedLook(lookOf(Form::LayerRounded, layer), paintOf());
        for (int x = 4; x < image.width() - 4; ++x)
            QCOMPARE(image.pixelColor(x, image.height() / 2), QColor(Qt::red));
    }

    void theDarkBackgroundIsThatOfTheDark()
    {
        LookPaint paint = paintOf();
        const QImage nothing = filled(Qt::transparent);
        QCOMPARE(middle(paintedLook(lookOf(Form::LayerCircle, nothing, true), paint)), QColor(Qt::red));
        paint.darkBackground = Qt::green;
        QCOMPARE(middle(paintedLook(lookOf(Form::LayerCircle, nothing, true), paint)), QColor(Qt::green));
        QCOMPARE(middle(paintedLook(lookOf(Form::LayerCircle, nothing, false), paint)), QColor(Qt::red));
    }

    void theSafeZoneIsDrawnWhereThereIsOne()
    {
        LookPaint with = paintOf();
        with.withSafeZone = true;
        for (int form = int(Form::Squircle); form <= int(Form::Toolbar); ++form) {
            const LookPicture look = lookOf(Form(form), filled(Qt::blue));
            QCOMPARE(paintedLook(look, with) != paintedLook(look, paintOf()), hasSafeZone(Form(form)));
        }
    }

    void shapesTakeTheColorOfTheirPlace()
    {
        const QImage shape = filled(Qt::black);
        const QImage light = paintedLook(lookOf(Form::Themed, shape), paintOf());
        QCOMPARE(middle(light), tokens(Theme::Light).link);
        const QImage bar = paintedLook(lookOf(Form::Template, shape, true), paintOf());
        QCOMPARE(bar.pixelColor(bar.width() - 3 * 28 + 8, bar.height() / 2), tokens(Theme::Dark).text);
    }

    void aLookWithoutPictureIsNothing()
    {
        QVERIFY(paintedLook({ { "", Form::Tab, false, "" }, {} }, paintOf()).isNull());
    }
};

QTEST_MAIN(TestLookPainter)
#include "tst_lookpainter.moc"
