#include "tests/ui/scriptedprompts.h"
#include "ui/preferences/advancedpage.h"
#include "ui/preferences/storagepage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class TestStoragePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_page = std::make_unique<StoragePage>(*m_prompts);
        m_changed = std::make_unique<QSignalSpy>(m_page.get(), &SettingsPage::changed);
        for (const SettingInfo &row : settingsTable())
            m_page->setValue(row.id, { row.fallback, {} });
        m_page->setFigures({ u"/home/anna/iconwright"_s, 1284, 812'000'000, 12, 340 });
        m_page->resize(700, 900);
        m_page->show();
    }

    void theLibraryIsShownAndItsPathCopied()
    {
        const QSignalSpy shown(m_page.get(), &StoragePage::showFolderRequested);
        QCOMPARE(find<QLineEdit>(u"libraryFolder"_s)->text(), u"/home/anna/iconwright"_s);
        QCOMPARE(find<QLabel>(u"libraryFolderHint"_s)->text(), u"1,284 icons, 812.0 MB on the disk."_s);
        click(u"copyLibraryFolder"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"/home/anna/iconwright"_s);
        click(u"showLibraryFolder"_s);
        QCOMPARE(shown.first().first().toString(), u"/home/anna/iconwright"_s);
    }

    void theCacheIsClearedWithoutAskingAndSaysWhatStays()
    {
        const QSignalSpy cleared(m_page.get(), &StoragePage::clearCacheRequested);
        QVERIFY(find<QLabel>(u"clearCacheHint"_s)->text().contains(u"340"_s));
        QVERIFY(find<QLabel>(u"clearCacheHint"_s)->text().contains(u"originals stay"_s));
        click(u"clearCache"_s);
        QCOMPARE(cleared.size(), 1);
        m_page->showCacheCleared(340);
        QVERIFY(find<QLabel>(u"clearCacheHint"_s)->text().contains(u"No icon was deleted"_s));
        QVERIFY(!find<QPushButton>(u"clearCache"_s)->isEnabled());
    }

    void theTrashIsEmptiedOnlyWhenAgreed()
    {
        const QSignalSpy emptied(m_page.get(), &StoragePage::emptyTrashRequested);
        m_prompts->agrees = false;
        click(u"emptyTrash"_s);
        QCOMPARE(emptied.size(), 0);
        m_prompts->agrees = true;
        click(u"emptyTrash"_s);
        QCOMPARE(emptied.size(), 1);
        m_page->showTrashEmptied(12);
        QVERIFY(!find<QPushButton>(u"emptyTrash"_s)->isEnabled());
        QVERIFY(find<QLabel>(u"emptyTrashHint"_s)->text().contains(u"12"_s));
    }

    void aButtonIsOffWhileItsWorkRuns()
    {
        m_page->setClearing(true);
        m_page->setEmptying(true);
        QVERIFY(!find<QPushButton>(u"clearCache"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(u"emptyTrash"_s)->isEnabled());
        m_page->setFigures({ u"/home/anna/iconwright"_s, 1284, 812'000'000, 11, 339 });
        QVERIFY(!find<QPushButton>(u"clearCache"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(u"emptyTrash"_s)->isEnabled());
        m_page->setClearing(false);
        m_page->setEmptying(false);
        QVERIFY(find<QPushButton>(u"clearCache"_s)->isEnabled());
        QVERIFY(find<QPushButton>(u"emptyTrash"_s)->isEnabled());
    }

    void aFailureIsSaidOnThePage()
    {
        m_page->showFailure({ .code = ErrorCode::DatabaseFailed });
        QVERIFY(find<QLabel>(u"emptyTrashFault"_s)->isVisible());
    }

    void retentionIsToldInDaysAndMegabytes()
    {
        QCOMPARE(find<QSpinBox>(u"retentionDays"_s)->text(), u"for good"_s);
        find<QSpinBox>(u"retentionDays"_s)->setValue(90);
        QCOMPARE(last(), Change(Setting::RetentionDays, 90));
        find<QSpinBox>(u"retentionMegabytes"_s)->setValue(2000);
        QCOMPARE(last(), Change(Setting::RetentionMegabytes, 2000));
        QCOMPARE(find<QSpinBox>(u"retentionMegabytes"_s)->text(), u"2,000 MB"_s);
    }

    void switchingAutosaveOnAsksForAFolderOnce()
    {
        m_prompts->path = u"/home/anna/icons"_s;
        QTest::mouseClick(find<QCheckBox>(u"autosave"_s), Qt::LeftButton, {}, { 8, 14 });
        QCOMPARE(m_changed->size(), 2);
        QCOMPARE(m_changed->at(0).at(0).value<Setting>(), Setting::Autosave);
        QCOMPARE(m_changed->at(0).at(1).toInt(), 1);
        QCOMPARE(last(), Change(Setting::AutosaveFolder, u"/home/anna/icons"_s));
        QCOMPARE(find<QLineEdit>(u"autosaveFolder"_s)->text(), u"/home/anna/icons"_s);
        QTest::mouseClick(find<QCheckBox>(u"autosave"_s), Qt::LeftButton, {}, { 8, 14 });
        QTest::mouseClick(find<QCheckBox>(u"autosave"_s), Qt::LeftButton, {}, { 8, 14 });
        QCOMPARE(m_changed->size(), 4); // off and on again: the folder is known
    }

    void withoutAFolderAutosaveGoesOffAgain()
    {
        QTest::mouseClick(find<QCheckBox>(u"autosave"_s), Qt::LeftButton, {}, { 8, 14 });
        QVERIFY(!find<QCheckBox>(u"autosave"_s)->isChecked());
        QCOMPARE(last(), Change(Setting::Autosave, 0));
    }

    void namesShowAnExampleAndTheirFault()
    {
        auto *pattern = find<QLineEdit>(u"autosavePattern"_s);
        QVERIFY(find<QLabel>(u"autosavePatternHint"_s)->text().contains(u"office-supplies-2.png"_s));
        QTest::keyClicks(pattern, u"{style}/{category} {id}"_s);
        QVERIFY(find<QLabel>(u"autosavePatternHint"_s)->text().contains(u"flat/office-supplies 1284.png"_s));
        QTest::keyClick(pattern, Qt::Key_Return);
        QCOMPARE(last(), Change(Setting::AutosavePattern, u"{style}/{category} {id}"_s));
        const qsizetype told = m_changed->size();
        pattern->clear();
        QTest::keyClicks(pattern, u"../{category}"_s);
        QVERIFY(find<QLabel>(u"autosavePatternFault"_s)->isVisible());
        QTest::keyClick(pattern, Qt::Key_Return);
        QCOMPARE(m_changed->size(), told);
    }

    void everythingIsResetOnlyWhenAgreed()
    {
        AdvancedPage page(*m_prompts);
        page.show();
        const QSignalSpy reset(&page, &AdvancedPage::resetAllRequested);
        const QSignalSpy log(&page, &AdvancedPage::logRequested);
        m_prompts->agrees = false;
        page.findChild<QPushButton *>(u"resetAll"_s)->click();
        QCOMPARE(reset.size(), 0);
        m_prompts->agrees = true;
        page.findChild<QPushButton *>(u"resetAll"_s)->click();
        QCOMPARE(reset.size(), 1);
        page.findChild<QPushButton *>(u"showLog"_s)->click();
        QCOMPARE(log.size(), 1);
    }

private:
    using Change = std::pair<Setting, QVariant>;

    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] Change last() const
    {
        return m_changed->isEmpty()
            ? Change()
            : Change(m_changed->last().at(0).value<Setting>(), m_changed->last().at(1));
    }

    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<StoragePage> m_page;
    std::unique_ptr<QSignalSpy> m_changed;
};

QTEST_MAIN(TestStoragePage)
#include "tst_storagepage.moc"
