#include "core/provider/offline/draftpreview.h"

#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestDraftPreview : public QObject
{
    Q_OBJECT

private:
    Catalog m_catalog;
    const QStringList m_colors { u"#0b2559"_s, u"#3b82f6"_s, u"#e8f1fe"_s };

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        m_catalog = catalog.value();
    }

    void everyStyleHasAPictureOfItsOwn()
    {
        const DraftPreview draw = draftPreview(m_catalog);
        QList<QImage> pictures;
        for (const Style &style : m_catalog.styles()) {
            const QImage picture = draw(style.id, m_colors, u"camera"_s, { 80, 80 });
            QCOMPARE(picture.size(), QSize(80, 80));
            QVERIFY2(!pictures.contains(picture), qPrintable(style.id));
            pictures.append(picture);
        }
    }

    void theSameQuestionHasTheSameAnswer()
    {
        const DraftPreview draw = draftPreview(m_catalog);
        const QImage blue = draw(u"flat"_s, m_colors, u"camera"_s, { 40, 40 });
        QCOMPARE(draw(u"flat"_s, m_colors, u"camera"_s, { 40, 40 }), blue);
        QVERIFY(draw(u"flat"_s, { u"#5c1a3d"_s, u"#f3734a"_s }, u"camera"_s, { 40, 40 }) != blue);
        QVERIFY(draw(u"flat"_s, m_colors, u"guitar"_s, { 40, 40 }) != blue);
    }

    void withoutFontsThereIsNone()
    {
        const DraftPreview draw = draftPreview(m_catalog, { u"/nowhere"_s });
        QVERIFY(draw(u"flat"_s, m_colors, u"camera"_s, { 40, 40 }).isNull());
    }
};

QTEST_GUILESS_MAIN(TestDraftPreview)
#include "tst_draftpreview.moc"
