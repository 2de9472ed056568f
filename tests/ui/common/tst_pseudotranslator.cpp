#include "ui/common/pseudotranslator.h"

#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestPseudoTranslator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsGrowByAThirdAndMore()
    {
        const QString text = PseudoTranslator().translate("", "Nothing is in your library yet", nullptr, -1);
        QVERIFY(text.size() >= 30 * 1.3);
        QVERIFY(!text.contains(u"Nothing"_s));
    }

    void placeHoldersAndTagsStay()
    {
        const QString text = PseudoTranslator().translate("", "%1 of %n in <b>%2</b>, %Ln", nullptr, -1);
        QVERIFY(text.contains(u"%1"_s) && text.contains(u"%n"_s) && text.contains(u"<b>%2</b>"_s));
        QVERIFY(text.contains(u"%Ln"_s));
    }

    void theFirstStrongLetterRunsRightToLeft()
    {
        QVERIFY(PseudoTranslator().translate("", "Generate", nullptr, -1).isRightToLeft());
    }
};

QTEST_MAIN(TestPseudoTranslator)
#include "tst_pseudotranslator.moc"
