#include "ui/preferences/keypage.h"
#include "ui/preferences/limitspage.h"
#include "ui/preferences/preferencesdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTypedKeyIsHandedOverAndForgotten()
    {
        PreferencesDialog dialog;
        QSignalSpy entered(&dialog.keyPage(), &KeyPage::keyEntered);
        auto *field = dialog.findChild<QLineEdit *>(u"key"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, u"  sk-test  "_s);
        dialog.findChild<QPushButton *>(u"saveKey"_s)->click();
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().at(0).toByteArray(), QByteArray("sk-test"));
        QVERIFY(!entered.first().at(1).toBool());
        QVERIFY(field->text().isEmpty());
    }

    void withoutAKeychainTheKeyIsForThisRun()
    {
        PreferencesDialog dialog;
        dialog.keyPage().showKeyState(KeyState::None, { .code = ErrorCode::KeychainUnavailable });
        const auto *box = dialog.findChild<QCheckBox *>(u"thisRun"_s);
        QVERIFY(box->isChecked());
        QVERIFY(!box->isEnabled());
    }

    void onlyAKeyThatIsThereCanBeTestedOrRemoved()
    {
        PreferencesDialog dialog;
        dialog.keyPage().showKeyState(KeyState::None, {});
        QVERIFY(!dialog.findChild<QPushButton *>(u"removeKey"_s)->isEnabled());
        dialog.keyPage().showKeyState(KeyState::InKeychain, {});
        QVERIFY(dialog.findChild<QPushButton *>(u"removeKey"_s)->isEnabled());
        QVERIFY(dialog.findChild<QPushButton *>(u"testKey"_s)->isEnabled());
        dialog.keyPage().showKeyState(KeyState::FromEnvironment, {});
        QVERIFY(!dialog.findChild<QPushButton *>(u"removeKey"_s)->isEnabled());
    }

    void limitsAreToldOnceTheUserChangesThem()
    {
        PreferencesDialog dialog;
        QSignalSpy changed(&dialog.limitsPage(), &LimitsPage::limitsChanged);
        dialog.limitsPage().setLimits({ 10, 1000, 0, 2 });
        QCOMPARE(changed.size(), 0);
        dialog.findChild<QSpinBox *>(u"concurrency"_s)->setValue(3);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(dialog.limitsPage().limits(), (SendLimits { 10, 1000, 0, 3 }));
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
