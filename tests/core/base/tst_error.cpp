#include "core/base/result.h"

#include <QSet>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasANameOfItsOwnThatLeadsBack()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(ErrorCode::ExportConflict); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            const QString name = errorCodeName(code);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names << name;
            QCOMPARE(errorCodeFromName(name), code);
        }
    }

    void aNameOfANewerVersionIsNoCrash()
    {
        QCOMPARE(errorCodeFromName(u"invented_in_2030"_s), ErrorCode::UnexpectedAnswer);
    }

    void onlyErrorsOfTheAccountStopIt()
    {
        QVERIFY(stopsAccount(ErrorCode::KeyRefused));
        QVERIFY(stopsAccount(ErrorCode::NoCredit));
        QVERIFY(!stopsAccount(ErrorCode::RateLimited));
        QVERIFY(!stopsAccount(ErrorCode::ModerationBlocked));
    }

    void aResultIsAValueOrAnError()
    {
        const Result<int> good = 3;
        const Result<int> bad = Error { .code = ErrorCode::DiskFull };
        QVERIFY(good && *good == 3);
        QVERIFY(!bad && bad.error().code == ErrorCode::DiskFull);
        QVERIFY(Result<void>());
        QVERIFY(!Result<void>(Error { .code = ErrorCode::NotFound }));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
