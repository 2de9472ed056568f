#include "ui/common/paragraph.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestParagraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void linesStandOneAndAHalfSizesApart()
    {
        Paragraph text;
        text.setText(u"one two three four five six seven eight nine ten"_s);
        const int one = text.heightForWidth(10'000);
        QCOMPARE(one, text.lineHeight());
        QVERIFY(text.lineHeight() >= qRound(QFontInfo(text.font()).pixelSize() * 1.5));
        const int wrapped = text.heightForWidth(100);
        QVERIFY(wrapped > one);
        QCOMPARE(wrapped % one, 0);
    }

    void nothingIsCutAtItsOwnHeight_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void nothingIsCutAtItsOwnHeight()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Paragraph text;
        text.setLayoutDirection(direction);
        text.setText(u"gypsy jumping quickly over a wide page"_s);
        text.resize(90, text.heightForWidth(90) + 40);
        const QImage picture = text.grab().toImage();
        const QRgb ground = picture.pixel(0, picture.height() - 1);
        int last = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixel(x, y) != ground)
                    last = y;
        QVERIFY(last > 0);
        QVERIFY(last < text.heightForWidth(90) * picture.devicePixelRatio());
    }
};

QTEST_MAIN(TestParagraph)
#include "tst_paragraph.moc"
