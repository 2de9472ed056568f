#include "core/catalog/catalog.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/common/pseudotranslator.h"
#include "ui/common/theme.h"
#include "ui/preferences/advancedpage.h"
#include "ui/preferences/keypage.h"
#include "ui/preferences/limitspage.h"
#include "ui/preferences/pagelist.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/resultbanner.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const Catalog &catalog()
{
    static const Result<Catalog> loaded = Catalog::load({});
    return *loaded;
}

PreferencesValues defaults()
{
    PreferencesValues values;
    for (const SettingInfo &row : settingsTable())
        values[row.id] = { row.fallback, {} };
    return values;
}

//! The dialog with every default in it, shown.
struct Bench
{
    ScriptedPrompts prompts;
    PreferencesDialog dialog { catalog(), prompts };
    QSignalSpy changed { &dialog, &PreferencesDialog::changed };

    Bench()
    {
        dialog.setValues(defaults());
        dialog.show();
    }

    template <typename T> T *find(const QString &name)
    {
        T *found = dialog.findChild<T *>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void openPage(const QString &title)
    {
        auto *list = find<PageList>(u"preferencesPages"_s);
        const QList<QListWidgetItem *> found = list->findItems(title, Qt::MatchExactly);
        if (found.size() != 1)
            qFatal("no page %s", qPrintable(title));
        list->setCurrentItem(found.constFirst());
    }
    void choose(const QString &name, const QVariant &value)
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    //! What the last change was of, and to what.
    [[nodiscard]] std::pair<Setting, QVariant> last() const
    {
        return changed.isEmpty() ? std::pair<Setting, QVariant>()
                                 : std::pair(changed.last().at(0).value<Setting>(), changed.last().at(1));
    }
};

using Change = std::pair<Setting, QVariant>;

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void showingValuesTellsNobody()
    {
        Bench bench;
        QCOMPARE(bench.changed.size(), 0);
        QCOMPARE(bench.find<QSpinBox>(u"requestsPerMinute"_s)->value(), 50);
        QCOMPARE(bench.find<QComboBox>(u"defaultStyle"_s)->currentData().toString(), u"flat"_s);
    }

    void picturesOnTheWayAreOffAndSayWhatTheyCost()
    {
        Bench bench;
        QCOMPARE(bench.find<QComboBox>(u"defaultPartials"_s)->currentData().toInt(), 0);
        bench.choose(u"defaultPartials"_s, 2);
        QCOMPARE(bench.last(), Change(Setting::PartialImages, 2));
        bool saysPrice = false;
        for (const QLabel *label : bench.dialog.findChildren<QLabel *>())
            saysPrice = saysPrice || label->text().contains(u"$0.30"_s);
        QVERIFY(saysPrice);
    }

    void aTypedKeyIsHandedOverAndForgotten()
    {
        Bench bench;
        const QSignalSpy entered(&bench.dialog.keyPage(), &KeyPage::keyEntered);
        auto *field = bench.find<QLineEdit>(u"key"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, u"  sk-test  "_s);
        QTest::mouseClick(bench.find<QPushButton>(u"saveKey"_s), Qt::LeftButton);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().at(0).toByteArray(), QByteArray("sk-test"));
        QVERIFY(!entered.first().at(1).toBool());
        QVERIFY(field->text().isEmpty());
    }

    void withoutAKeychainTheKeyIsForThisRun()
    {
        Bench bench;
        bench.dialog.keyPage().showKeyState(KeyState::None, { .code = ErrorCode::KeychainUnavailable });
        const auto *box = bench.find<QCheckBox>(u"thisRun"_s);
        QVERIFY(box->isChecked());
        QVERIFY(!box->isEnabled());
        QVERIFY(!bench.find<QLabel>(u"keyHint"_s)->text().isEmpty());
    }

    void onlyAKeyThatIsThereCanBeTestedOrRemoved()
    {
        Bench bench;
        KeyPage &page = bench.dialog.keyPage();
        const QSignalSpy removed(&page, &KeyPage::keyRemoved);
        page.showKeyState(KeyState::None, {});
        QVERIFY(!bench.find<QPushButton>(u"removeKey"_s)->isVisible());
        QVERIFY(!bench.find<QPushButton>(u"testKey"_s)->isEnabled());
        page.showKeyState(KeyState::InKeychain, {});
        QVERIFY(bench.find<QPushButton>(u"removeKey"_s)->isEnabled());
        QVERIFY(bench.find<QPushButton>(u"testKey"_s)->isEnabled());
        QTest::mouseClick(bench.find<QPushButton>(u"removeKey"_s), Qt::LeftButton);
        QCOMPARE(removed.size(), 1);
        page.showKeyState(KeyState::FromEnvironment, {});
        QVERIFY(!bench.find<QPushButton>(u"removeKey"_s)->isVisible());
        QVERIFY(!bench.find<QPushButton>(u"replaceKey"_s)->isVisible());
        QCOMPARE(bench.find<QLabel>(u"keyVariable"_s)->text(), u"OPENAI_API_KEY"_s);
        page.showKeyState(KeyState::InKeychain, {});
        QVERIFY(!bench.find<QLabel>(u"keyVariable"_s)->isVisible());
    }

    void aStoredKeyIsNeverShownAndCanBeReplaced()
    {
        Bench bench;
        KeyPage &page = bench.dialog.keyPage();
        page.showKeyState(KeyState::InKeychain, {});
        QVERIFY(!bench.find<QLineEdit>(u"key"_s)->isVisible());
        QVERIFY(bench.find<QLineEdit>(u"storedKey"_s)->isReadOnly());
        QTest::mouseClick(bench.find<QPushButton>(u"replaceKey"_s), Qt::LeftButton);
        QVERIFY(bench.find<QLineEdit>(u"key"_s)->isVisible());
        QTest::keyClicks(bench.find<QLineEdit>(u"key"_s), u"half"_s);
        QTest::mouseClick(bench.find<QPushButton>(u"cancelKey"_s), Qt::LeftButton);
        QVERIFY(!bench.find<QLineEdit>(u"key"_s)->isVisible());
        QVERIFY(bench.find<QLineEdit>(u"key"_s)->text().isEmpty());
    }

    void theTestOfTheConnectionSaysHowItWent()
    {
        Bench bench;
        KeyPage &page = bench.dialog.keyPage();
        page.showKeyState(KeyState::InKeychain, {});
        const QSignalSpy asked(&page, &KeyPage::testRequested);
        QTest::mouseClick(bench.find<QPushButton>(u"testKey"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!bench.find<QPushButton>(u"testKey"_s)->isEnabled());
        page.showTestResult({ .models = 5,
            .took = std::chrono::milliseconds(312),
            .ends = { { u"2.5 Flare"_s, QDate(2027, 1, 31) } } });
        const auto *banner = bench.find<ResultBanner>(u"keyResult"_s);
        QCOMPARE(banner->kind(), ResultBanner::Kind::Good);
        QVERIFY(banner->accessibleName().contains(u"312 ms"));
        page.showTestResult({ .error = { .code = ErrorCode::KeyRefused } });
        QCOMPARE(banner->kind(), ResultBanner::Kind::Bad);
        QVERIFY(bench.find<QPushButton>(u"testKey"_s)->isEnabled());
    }

    void limitsAreToldOnceTheUserChangesThem()
    {
        Bench bench;
        const QSignalSpy changed(&bench.dialog.limitsPage(), &LimitsPage::limitsChanged);
        bench.dialog.limitsPage().setLimits({ 10, 1000, 0, 2 });
        QCOMPARE(changed.size(), 0);
        bench.find<QSpinBox>(u"concurrency"_s)->setValue(3);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.dialog.limitsPage().limits(), (SendLimits { 10, 1000, 0, 3 }));
        QCOMPARE(bench.last(), Change(Setting::Concurrency, 3));
    }

    void capsAreTypedAsMoneyAndToldInCents()
    {
        Bench bench;
        auto *cap = bench.find<QSpinBox>(u"capPerDay"_s);
        QCOMPARE(cap->text(), u"no cap"_s);
        cap->setFocus();
        cap->selectAll();
        QTest::keyClicks(cap, u"12.5"_s);
        QTest::keyClick(cap, Qt::Key_Return);
        QCOMPARE(bench.last(), Change(Setting::CapPerDay, 1250));
        QCOMPARE(cap->text(), u"$12.50"_s);
        bench.dialog.limitsPage().setSpent(1'230'000, 4'560'000);
        QVERIFY(bench.dialog.limitsPage().isAncestorOf(cap));
    }

    void aTextIsToldWhenItIsWholeAndUsable()
    {
        Bench bench;
        auto *project = bench.find<QLineEdit>(u"project"_s);
        QTest::keyClicks(project, u"trail map"_s);
        QVERIFY(!bench.find<QLabel>(u"projectFault"_s)->text().isEmpty());
        QTest::keyClick(project, Qt::Key_Return);
        QCOMPARE(bench.changed.size(), 0);
        project->clear();
        QTest::keyClicks(project, u"proj_1"_s);
        QVERIFY(bench.find<QLabel>(u"projectFault"_s)->text().isEmpty());
        QCOMPARE(bench.changed.size(), 0);
        QTest::keyClick(project, Qt::Key_Return);
        QCOMPARE(bench.last(), Change(Setting::Project, u"proj_1"_s));
        QCOMPARE(bench.changed.size(), 1);
        QVERIFY(bench.dialog.isVisible());
    }

    void aServerWithoutEncryptionIsRefusedWhileTyping()
    {
        Bench bench;
        auto *server = bench.find<QLineEdit>(u"baseUrl"_s);
        server->selectAll();
        QTest::keyClicks(server, u"http://example.com/v1"_s);
        QVERIFY(!bench.find<QLabel>(u"baseUrlFault"_s)->text().isEmpty());
        QTest::keyClick(server, Qt::Key_Return);
        QCOMPARE(bench.changed.size(), 0);
    }

    void aRefusedValueIsSaidUnderItsField()
    {
        Bench bench;
        bench.dialog.showRefused(Setting::Organization, { .code = ErrorCode::InvalidSetting });
        QVERIFY(!bench.find<QLabel>(u"organizationFault"_s)->text().isEmpty());
    }

    void whatTheEnvironmentSetsIsReadOnlyAndNamed()
    {
        Bench bench;
        bench.dialog.setValue(Setting::BaseUrl, { u"https://images.example/v1"_s, u"OPENAI_BASE_URL"_s });
        bench.dialog.setValue(Setting::RequestsPerMinute, { 7, u"OPENAI_RATE_LIMIT_RPM"_s });
        bench.dialog.setValue(Setting::Model, { u"my-model"_s, u"OPENAI_MODEL"_s });
        QVERIFY(bench.find<QLineEdit>(u"baseUrl"_s)->isReadOnly());
        QVERIFY(bench.find<QLabel>(u"baseUrlVariable"_s)->isVisibleTo(&bench.dialog.keyPage()));
        QCOMPARE(bench.find<QLabel>(u"baseUrlVariable"_s)->text(), u"OPENAI_BASE_URL"_s);
        QVERIFY(!bench.find<QSpinBox>(u"requestsPerMinute"_s)->isEnabled());
        QVERIFY(!bench.find<QComboBox>(u"defaultModel"_s)->isEnabled());
        QCOMPARE(bench.find<QComboBox>(u"defaultModel"_s)->currentData().toString(), u"my-model"_s);
        bench.dialog.setValue(Setting::BaseUrl, { u"https://api.openai.com/v1"_s, {} });
        QVERIFY(!bench.find<QLineEdit>(u"baseUrl"_s)->isReadOnly());
    }

    void choicesAreToldWithTheirValues_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<Setting>("setting");
        QTest::newRow("provider") << u"defaultProvider"_s << QVariant(u"offline"_s) << Setting::Provider;
        QTest::newRow("quality") << u"defaultQuality"_s << QVariant(u"high"_s) << Setting::Quality;
        QTest::newRow("size") << u"defaultSize"_s << QVariant(u"1536x1024"_s) << Setting::ImageSize;
        QTest::newRow("background") << u"defaultBackground"_s << QVariant(u"opaque"_s) << Setting::Background;
        QTest::newRow("style") << u"defaultStyle"_s << QVariant(u"outline"_s) << Setting::Style;
        QTest::newRow("plate") << u"galleryPlate"_s << QVariant(u"black"_s) << Setting::GalleryPlate;
        QTest::newRow("language") << u"language"_s << QVariant(u"de"_s) << Setting::Language;
        QTest::newRow("log") << u"logLevel"_s << QVariant(u"error"_s) << Setting::LogLevel;
    }

    void choicesAreToldWithTheirValues()
    {
        QFETCH(QString, name);
        QFETCH(QVariant, value);
        QFETCH(Setting, setting);
        Bench bench;
        QVERIFY(bench.find<QComboBox>(name)->findData(value) >= 0);
        bench.choose(name, value);
        QCOMPARE(bench.last(), Change(setting, value));
    }

    void aModelOffersOnlyWhatItCanDoButKeepsTheChoice()
    {
        Bench bench;
        bench.dialog.setValue(Setting::Quality, { u"strange"_s, {} });
        auto *quality = bench.find<QComboBox>(u"defaultQuality"_s);
        auto *model = bench.find<QComboBox>(u"defaultModel"_s);
        QVERIFY(model->count() > 1);
        model->setCurrentIndex(model->currentIndex() == 0 ? 1 : 0);
        QCOMPARE(quality->currentData().toString(), u"strange"_s);
        QCOMPARE(bench.changed.size(), 0);
    }

    void aThemeIsChosenByItsPicture()
    {
        Bench bench;
        bench.openPage(u"Appearance and language"_s);
        auto *dark = bench.find<QAbstractButton>(u"theme-dark"_s);
        QTest::mouseClick(dark, Qt::LeftButton);
        QCOMPARE(bench.last(), Change(Setting::Theme, u"dark"_s));
        QVERIFY(dark->isChecked());
        bench.dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
        dark->setFocus();
        QTest::keyClick(dark, Qt::Key_Right);
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Space);
        QCOMPARE(bench.last(), Change(Setting::Theme, u"contrast-light"_s));
    }

    void switchesAreToldAsNumbers()
    {
        Bench bench;
        bench.find<QCheckBox>(u"reduceMotion"_s)->click();
        QCOMPARE(bench.last(), Change(Setting::ReduceMotion, 1));
    }

    void searchFindsByLabelAndByOtherWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("pages");
        QTest::newRow("label") << u"variations"_s << QStringList { u"Defaults"_s };
        QTest::newRow("synonym") << u"Dark mode"_s << QStringList { u"Appearance and language"_s };
        QTest::newRow("title") << u"lang"_s << QStringList { u"Appearance and language"_s };
        QTest::newRow("hint") << u"parallel"_s << QStringList { u"Limits and budget"_s };
        QTest::newRow("several") << u"folder"_s << QStringList { u"Storage"_s };
        QTest::newRow("nothing") << u"quux"_s << QStringList {};
    }

    void searchFindsByLabelAndByOtherWords()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, pages);
        Bench bench;
        auto *search = bench.find<QLineEdit>(u"searchSettings"_s);
        QTest::keyClicks(search, typed);
        const auto *list = bench.find<PageList>(u"preferencesPages"_s);
        QStringList shown;
        for (int i = 0; i < list->count(); ++i)
            if (!list->item(i)->isHidden())
                shown << list->item(i)->text();
        QCOMPARE(shown, pages);
        QCOMPARE(bench.find<QLabel>(u"nothingFound"_s)->isVisible(), pages.isEmpty());
        if (!pages.isEmpty())
            QCOMPARE(list->currentItem()->text(), pages.constFirst());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(bench.dialog.isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!bench.dialog.isVisible());
    }

    void whatIsFoundIsMarked()
    {
        Bench bench;
        bench.find<QLineEdit>(u"searchSettings"_s)->setText(u"reduce motion"_s);
        QStringList found;
        for (const SettingRow *row : bench.dialog.findChildren<SettingRow *>())
            if (row->isFound())
                found << row->words().label;
        QCOMPARE(found, QStringList { u"Reduce motion"_s });
        bench.find<QLineEdit>(u"searchSettings"_s)->clear();
        for (const SettingRow *row : bench.dialog.findChildren<SettingRow *>())
            QVERIFY(!row->isFound());
    }

    void aSmallWindowHasABoxForItsPages()
    {
        Bench bench;
        auto *box = bench.find<QComboBox>(u"preferencesPageBox"_s);
        QVERIFY(!box->isVisible());
        bench.dialog.resize(720, 460);
        QTRY_VERIFY(box->isVisible());
        QVERIFY(!bench.find<PageList>(u"preferencesPages"_s)->isVisible());
        QVERIFY(bench.find<QLineEdit>(u"searchSettings"_s)->isVisible());
        box->setCurrentIndex(2);
        Q_EMIT box->activated(2);
        QVERIFY(bench.find<QSpinBox>(u"requestsPerMinute"_s)->isVisible());
        bench.dialog.resize(912, 684);
        QTRY_VERIFY(!box->isVisible());
        QCOMPARE(bench.find<PageList>(u"preferencesPages"_s)->currentRow(), 2);
        QVERIFY(bench.find<QLineEdit>(u"searchSettings"_s)->isVisible());
    }

    void aPageGoesBackToItsDefaults()
    {
        Bench bench;
        const QSignalSpy reset(&bench.dialog, &PreferencesDialog::resetRequested);
        bench.openPage(u"Limits and budget"_s);
        QTest::mouseClick(bench.find<QAbstractButton>(u"restorePage"_s), Qt::LeftButton);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(reset.first().first().value<QList<Setting>>(),
            (QList<Setting> { Setting::RequestsPerMinute, Setting::TokensPerMinute, Setting::ImagesPerMinute,
                Setting::Concurrency, Setting::CapPerBatch, Setting::CapPerDay, Setting::CapPerMonth }));
    }

    void theKeyPageOpensWithTheCursorInItsField()
    {
        Bench bench;
        bench.openPage(u"Storage"_s);
        bench.find<QLineEdit>(u"searchSettings"_s)->setText(u"folder"_s);
        bench.dialog.openKeyPage();
        QVERIFY(bench.find<QLineEdit>(u"key"_s)->isVisible());
        QTRY_VERIFY(bench.find<QLineEdit>(u"key"_s)->hasFocus());
    }

    void anotherLanguageShowsAtOnceAndFitsTheWindow()
    {
        Bench bench;
        auto *list = bench.find<PageList>(u"preferencesPages"_s);
        QCOMPARE(list->item(0)->text(), u"Account"_s);
        PseudoTranslator longer;
        QVERIFY(QCoreApplication::installTranslator(&longer));
        QTRY_VERIFY(list->item(0)->text() != u"Account"_s);
        QCOMPARE(list->item(list->count() - 1)->text(), bench.dialog.advancedPage().title());
        for (int page = 0; page < list->count(); ++page) {
            list->setCurrentRow(page);
            const auto *scroll
                = bench.dialog.findChild<QStackedWidget *>()->currentWidget()->findChild<QScrollArea *>();
            QTRY_VERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                qPrintable(list->item(page)->text()));
        }
        QCOMPARE(bench.changed.size(), 0);
        QCoreApplication::removeTranslator(&longer);
        QTRY_COMPARE(list->item(0)->text(), u"Account"_s);
    }

    void labelsStandAboveTheirFieldsWhereThereIsNoRoom()
    {
        Bench bench;
        bench.openPage(u"Limits and budget"_s);
        const auto *box = bench.find<QSpinBox>(u"concurrency"_s);
        const auto labelOf = [&bench, box]() -> const QLabel * {
            for (const QLabel *label : bench.dialog.findChildren<QLabel *>())
                if (label->buddy() == box)
                    return label;
            return nullptr;
        };
        const auto top
            = [&bench](const QWidget *widget) { return widget->mapTo(&bench.dialog, QPoint()).y(); };
        QTRY_COMPARE(top(labelOf()), top(box));
        bench.dialog.resize(480, 500);
        QTRY_VERIFY(top(labelOf()) + labelOf()->height() <= top(box));
    }

    void everyControlHasANameThatIsItsLabel()
    {
        Bench bench;
        for (const QLabel *label : bench.dialog.findChildren<QLabel *>())
            if (label->buddy() != nullptr && !label->text().isEmpty()
                && qobject_cast<QAbstractButton *>(label->buddy()) == nullptr)
                QCOMPARE(label->buddy()->accessibleName(), label->text());
        for (const QWidget *widget : bench.dialog.findChildren<QWidget *>()) {
            const bool isControl
                = (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->objectName().startsWith(u"qt_");
            if (isControl && widget->isVisibleTo(&bench.dialog))
                QVERIFY2(!widget->accessibleName().isEmpty(),
                    qPrintable(
                        QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        for (const QAbstractButton *button : bench.dialog.findChildren<QAbstractButton *>())
            if (!button->text().isEmpty())
                QCOMPARE(button->accessibleName(), button->text());
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
