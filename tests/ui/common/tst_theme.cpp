#include "ui/common/backdrop.h"
#include "ui/common/glyphs.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOption>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void settingsNameThemes()
    {
        QCOMPARE(themeFromText(u"dark"_s, Theme::Light), Theme::Dark);
        QCOMPARE(themeFromText(u"contrast-light"_s, Theme::Dark), Theme::ContrastLight);
        QCOMPARE(themeFromText(u"system"_s, Theme::ContrastDark), Theme::ContrastDark);
        QCOMPARE(themeFromText(u"nonsense"_s, Theme::Dark), Theme::Dark);
    }

    void aThemeIsSwitchedAtOnce()
    {
        QWidget window;
        window.show();
        applyTheme(*qApp, Theme::Dark);
        QTRY_COMPARE(window.palette().window().color(), tokens(Theme::Dark).panel);
        applyTheme(*qApp, Theme::Light);
        QTRY_COMPARE(window.palette().window().color(), tokens(Theme::Light).panel);
    }

    void controlsAreAsHighAsTheSpecificationSays()
    {
        QPushButton usual(u"Export"_s);
        QPushButton primary(u"Generate"_s);
        primary.setProperty("kind", u"primary"_s);
        QCOMPARE(usual.sizeHint().height(), std::max(28, usual.fontMetrics().height() + 12));
        QVERIFY(primary.sizeHint().height() >= 36);
    }

    void scrollBarsHaveNoButtonsAndReachBothEnds()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1000);
        bar.setPageStep(100);
        bar.resize(12, 400);
        QCOMPARE(bar.style()->pixelMetric(QStyle::PM_ScrollBarExtent), 12);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.maximum = 1000;
        option.pageStep = 100;
        option.orientation = Qt::Vertical;
        const auto part = [&](QStyle::SubControl sub) {
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, sub, &bar);
        };
        QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
        QCOMPARE(part(QStyle::SC_ScrollBarSlider).top(), 0);
        option.sliderPosition = 1000;
        QCOMPARE(part(QStyle::SC_ScrollBarSlider).bottom(), 399);
    }

    void withoutMotionAnimationsTakeNoTime()
    {
        applyMotion(false);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        applyMotion(true);
    }

    void everyGlyphHasAnOutlineInsideItsSquare()
    {
        for (int i = 0; i <= int(Glyph::TrayUp); ++i) {
            QImage image(72, 72, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            drawGlyph(painter, Glyph(i), QRectF(24, 24, 24, 24), Qt::black);
            painter.end();
            qint64 inside = 0;
            qint64 outside = 0;
            for (int y = 0; y < 72; ++y) {
                for (int x = 0; x < 72; ++x) {
                    const bool in = QRect(23, 23, 26, 26).contains(x, y);
                    (in ? inside : outside) += qAlpha(image.pixel(x, y));
                }
            }
            QVERIFY2(inside > 0, qPrintable(QString::number(i)));
            QVERIFY2(outside == 0, qPrintable(QString::number(i)));
        }
    }

    void backdropsAreKeptAsText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "theme", "white", "black", "checkerboard", "#ff8800" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void backdropsAreKeptAsText()
    {
        QFETCH(QString, text);
        QCOMPARE(backdropText(backdropFromText(text)), text);
    }

    void backdropsCycleThroughAllKinds()
    {
        Backdrop backdrop;
        QSet<QString> seen;
        for (int i = 0; i < 5; ++i) {
            seen.insert(backdropText(backdrop));
            backdrop = nextBackdrop(backdrop, QColor(u"#123456"_s));
        }
        QCOMPARE(seen.size(), 5);
        QCOMPARE(backdrop, Backdrop());
    }

    void aSegmentIsChosenByClickAndArrow()
    {
        SegmentedControl control(2);
        control.setText(0, u"Create"_s);
        control.setText(1, u"Library"_s);
        control.show();
        QVERIFY(QTest::qWaitForWindowActive(&control));
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        QTest::mouseClick(&control.segment(1), Qt::LeftButton);
        QCOMPARE(control.current(), 1);
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(&control.segment(1), Qt::Key_Left);
        QCOMPARE(control.current(), 0);
        QCOMPARE(chosen.size(), 2);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
