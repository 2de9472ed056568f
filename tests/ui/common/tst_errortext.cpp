#include "ui/common/errortext.h"

#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsSentence_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        for (int code = 1; code <= int(ErrorCode::ExportConflict); ++code) {
            const QLatin1String name = errorCodeName(ErrorCode(code));
            QTest::newRow(name.data()) << code << QString();
            QTest::newRow((name + u", with detail"_s).toUtf8().constData()) << code << u"gpt-image-3"_s;
        }
    }

    void everyCodeHasItsSentence()
    {
        QFETCH(int, code);
        QFETCH(QString, detail);
        const QString text = errorText({ .code = ErrorCode(code), .detail = detail });
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY(text.at(0).isUpper() || text.at(0) == u'"');
        for (const QString &word : { u"%1"_s, u"!"_s, u"\u2014"_s, u"please"_s, u"oops"_s, u"  "_s })
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
    }

    void noErrorHasNoSentence() { QVERIFY(errorText({}).isEmpty()); }

    void theReplacementOfARetiredModelIsNamed()
    {
        QVERIFY(errorText({ .code = ErrorCode::ModelRetired, .detail = u"gpt-image-2"_s })
                    .contains(u"gpt-image-2"_s));
    }

    void technicalDetailIsNotShown()
    {
        const QString text = errorText({ .code = ErrorCode::ServerError, .detail = u"stack trace"_s });
        QVERIFY(!text.contains(u"stack"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
