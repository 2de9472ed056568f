#include "core/exporting/exportpreview.h"
#include "tests/ui/exporting/exportdesk.h"
#include "ui/common/theme.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/exportjob.h"
#include "ui/exporting/looksrow.h"
#include "ui/exporting/targetlist.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T> T *find(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<T *>(name);
}

TargetList &targetsOf(const QDialog &dialog)
{
    return *dialog.findChild<TargetList *>();
}

QModelIndex rowOf(const TargetList &list, const QString &name)
{
    const QModelIndexList found
        = list.model()->match(list.model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    return found.value(0);
}

QStringList shownRows(const TargetList &list)
{
    QStringList rows;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        if (!list.isRowHidden(row))
            rows << list.model()->index(row, 0).data().toString();
    return rows;
}

QString startText(const QDialog &dialog)
{
    return find<QPushButton>(dialog, u"start"_s)->text();
}

void run(ExportDialog &dialog)
{
    QSignalSpy ended(&dialog, &ExportDialog::exportEnded);
    QTRY_VERIFY(find<QPushButton>(dialog, u"start"_s)->isEnabled());
    find<QPushButton>(dialog, u"start"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
}

} // namespace

class TestExportTargetsDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ExportDesk> m_desk;

    [[nodiscard]] std::unique_ptr<ExportDialog> dialog(
        const QStringList &targets, int icons = 1, const QString &place = u"out"_s) const
    {
        ExportSetup setup;
        setup.place = m_desk->path(place);
        setup.targets = targets;
        setup.sizes = { 16, 32 };
        setup.appName = u"Pens"_s;
        return std::make_unique<ExportDialog>(
            m_desk->items(icons), setup, QList<ExportPreset>(), m_desk->prompts);
    }

    [[nodiscard]] QString out(const QString &path) const { return m_desk->path(u"out/"_s + path); }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<ExportOutcome>();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, Theme::Light);
    }

    void init() { m_desk = std::make_unique<ExportDesk>(); }

    void aPathThatEndsInZipIsAnArchive()
    {
        const auto made = dialog({ u"png"_s });
        auto *zip = find<QAbstractButton>(*made, u"zip"_s);
        QVERIFY(!zip->isChecked());
        find<QLineEdit>(*made, u"target"_s)->setText(m_desk->path(u"set.ZIP"_s));
        QVERIFY(zip->isChecked());
        QCOMPARE(made->setup().place, m_desk->path(u"set.ZIP"_s));
        find<QAbstractButton>(*made, u"folder"_s)->click();
        QCOMPARE(made->setup().place, m_desk->path(u"set"_s));
    }

    void theCountOfFilesIsThatOfTheFolder()
    {
        const auto pngs = dialog({ u"png"_s });
        QCOMPARE(startText(*pngs), u"Export 3 files"_s);
        run(*pngs);
        QCOMPARE(QDir(m_desk->path(u"out"_s)).entryList(QDir::Files).size(), 3);
        QCOMPARE(labelText(*pngs, u"status"_s), u"3 files written."_s);
        const auto tray = dialog({ u"tray"_s }, 1, u"tray"_s);
        QTRY_COMPARE(startText(*tray), u"Export 6 files"_s); // four, manifest and provenance
        QTRY_VERIFY(labelText(*tray, u"exportTotal"_s).startsWith(u"6 files"_s));
    }

    void targetsAreCheckedByMouseAndKeyboard()
    {
        const auto made = dialog({ u"png"_s });
        made->show();
        QVERIFY(QTest::qWaitForWindowExposed(made.get()));
        TargetList &list = targetsOf(*made);
        const QRect row = list.visualRect(rowOf(list, u"Favicon and web app"_s));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 14, row.center().y()));
        QCOMPARE(made->setup().targets, (QStringList { u"png"_s, u"web"_s }));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center()); // the name only shows its page
        QCOMPARE(made->setup().targets, (QStringList { u"png"_s, u"web"_s }));
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(made->setup().targets, (QStringList { u"png"_s, u"web"_s, u"web-compat"_s }));
        QTest::keyClick(&list, Qt::Key_Space);
        QTest::keyClick(&list, Qt::Key_Up);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(made->setup().targets, QStringList { u"png"_s });
        const QAbstractItemModelTester tester(list.model());
    }

    void theSearchLeavesWhatHasTheWords()
    {
        const auto made = dialog({ u"png"_s });
        TargetList &list = targetsOf(*made);
        const qsizetype all = shownRows(list).size();
        auto *search = find<QLineEdit>(*made, u"searchTargets"_s);
        search->setText(u"iphone dark"_s);
        QCOMPARE(shownRows(list),
            (QStringList { u"One icon as the app icon"_s, u"Apple"_s, u"iOS and iPadOS"_s }));
        search->setText(u"qrc"_s);
        QCOMPARE(shownRows(list), (QStringList { u"Every icon"_s, u"Qt resources"_s }));
        QTest::keyClick(search, Qt::Key_Return); // to what was found; exports nothing
        QCOMPARE(list.current(), u"qt"_s);
        QVERIFY(find<QPushButton>(*made, u"start"_s)->isEnabled());
        search->setText(u"betamax"_s);
        QVERIFY(shownRows(list).isEmpty());
        search->clear();
        QCOMPARE(shownRows(list).size(), all);
        QCOMPARE(made->setup().targets, QStringList { u"png"_s }); // what is hidden stays chosen
    }

    void nothingChosenIsSaid()
    {
        const auto made = dialog({});
        QVERIFY(!find<QPushButton>(*made, u"start"_s)->isEnabled());
        QCOMPARE(labelText(*made, u"status"_s), u"Choose what to export for."_s);
    }

    void severalTargetsAreWrittenAsTheTreeShowsThem()
    {
        const auto made = dialog({ u"png"_s, u"web"_s, u"tray"_s });
        const QAbstractItemModelTester tester(find<QTreeView>(*made, u"exportTree"_s)->model());
        QTRY_VERIFY(hasTreeRow(*made, u"favicon.ico, "_s)); // with a size behind it
        QVERIFY(hasTreeRow(*made, u"web, "_s)); // folders have their sum
        QVERIFY(hasTreeRow(*made, u"office-supplies-1-16.png"_s)); // named as in an export of PNGs alone
        QVERIFY(hasTreeRow(*made, u"PROVENANCE.json"_s));
        QVERIFY(!QFile::exists(m_desk->path(u"out"_s)));
        run(*made);
        QVERIFY(QFile::exists(out(u"png/office-supplies-1-16.png"_s)));
        QVERIFY(QFile::exists(out(u"web/favicon.ico"_s)));
        QVERIFY(QFile::exists(out(u"tray/trayTemplate.png"_s)));
        QVERIFY(QFile::exists(out(u"manifest.json"_s)));
        QCOMPARE(labelText(*made, u"status"_s), u"16 new files written."_s);
        QCOMPARE(find<QPushButton>(*made, u"cancel"_s)->text(), u"Close"_s);
        QVERIFY(!find<QPushButton>(*made, u"showInFolder"_s)->isHidden());
    }

    void whatWasExportedBeforeIsUpdated()
    {
        run(*dialog({ u"web"_s }));
        const auto same = dialog({ u"web"_s });
        QTRY_COMPARE(startText(*same), u"Up to date"_s);
        QVERIFY(!find<QPushButton>(*same, u"start"_s)->isEnabled());
        QCOMPARE(labelText(*same, u"status"_s), u"Everything there is up to date."_s);
        QVERIFY(hasTreeRow(*same, u"favicon.ico, Up to date"_s));
        m_desk->write(out(u"web/site.webmanifest"_s), "{}");
        QFile::remove(out(u"web/icon-512.png"_s));
        const auto changed = dialog({ u"web"_s });
        find<QLineEdit>(*changed, u"background"_s)->setText(u"#0000FF"_s);
        QTRY_COMPARE(startText(*changed), u"Update 5 files"_s);
        QCOMPARE(labelText(*changed, u"status"_s),
            u"4 files are out of date. 1 file is not there yet. "
            "1 was edited by somebody else and is left alone."_s);
        QVERIFY(hasTreeRow(*changed, u"site.webmanifest, Left alone"_s));
        run(*changed);
        QCOMPARE(labelText(*changed, u"status"_s),
            u"1 new file written. 4 files brought up to date. 1 edited by somebody else and left alone."_s);
        QCOMPARE(m_desk->read(out(u"web/site.webmanifest"_s)), QByteArray("{}"));
        QVERIFY(QFile::exists(out(u"web/icon-512.png"_s)));
    }

    void editedFilesAreReplacedWhenThatIsWanted()
    {
        run(*dialog({ u"web"_s }));
        m_desk->write(out(u"web/site.webmanifest"_s), "{}");
        const auto made = dialog({ u"web"_s });
        auto *replace = find<QCheckBox>(*made, u"replaceEdited"_s);
        QVERIFY(replace->isHidden());
        QTRY_VERIFY(!replace->isHidden());
        replace->setChecked(true);
        QTRY_COMPARE(startText(*made), u"Update 1 file"_s);
        run(*made);
        QVERIFY(m_desk->read(out(u"web/site.webmanifest"_s)).contains("Pens"));
        QVERIFY(made->setup().replaceEdited);
        find<QLineEdit>(*made, u"target"_s)->setText(m_desk->path(u"elsewhere"_s));
        QVERIFY(!made->setup().replaceEdited); // that was said of other files
    }

    void presetsChooseTargets()
    {
        const auto made = dialog({ u"png"_s });
        auto *box = find<QComboBox>(*made, u"preset"_s);
        QCOMPARE(box->currentIndex(), -1);
        Q_EMIT box->activated(box->findText(u"iOS and Android"_s));
        QCOMPARE(made->setup().targets, (QStringList { u"ios"_s, u"android"_s }));
        QCOMPARE(box->currentText(), u"iOS and Android"_s);
        QCOMPARE(labelText(*made, u"targetTitle"_s), u"iOS and iPadOS"_s); // its first page is open
        QCOMPARE(made->setup().appName, u"Pens"_s);
    }

    void onesOwnPresetsAreSavedAndRemoved()
    {
        const auto made = dialog({ u"web"_s, u"tray"_s });
        made->show();
        QSignalSpy changed(made.get(), &ExportDialog::presetsChanged);
        auto *box = find<QComboBox>(*made, u"preset"_s);
        auto *remove = find<QToolButton>(*made, u"removePreset"_s);
        QVERIFY(!remove->isVisible());
        QTest::mouseClick(find<QToolButton>(*made, u"savePreset"_s), Qt::LeftButton);
        auto *name = find<QLineEdit>(*made, u"presetName"_s);
        QVERIFY(name->isVisible());
        QVERIFY(!find<QPushButton>(*made, u"keepPreset"_s)->isEnabled());
        QTest::keyClicks(name, u"Website and tray"_s);
        QTest::mouseClick(find<QPushButton>(*made, u"keepPreset"_s), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        const auto kept = changed[0][0].value<QList<ExportPreset>>();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].name, u"Website and tray"_s);
        QCOMPARE(kept[0].setup.targets, (QStringList { u"web"_s, u"tray"_s }));
        QCOMPARE(box->currentText(), u"Website and tray"_s);
        QVERIFY(remove->isVisible());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(changed.size(), 2);
        QVERIFY(changed[1][0].value<QList<ExportPreset>>().isEmpty());
        QCOMPARE(box->findText(u"Website and tray"_s), -1);
        QCOMPARE(made->setup().targets, (QStringList { u"web"_s, u"tray"_s }));
    }

    void returnInTheNameOfAPresetStartsNoExport()
    {
        const auto made = dialog({ u"tray"_s });
        made->show();
        QTRY_VERIFY(find<QPushButton>(*made, u"start"_s)->isEnabled());
        find<QToolButton>(*made, u"savePreset"_s)->click();
        auto *name = find<QLineEdit>(*made, u"presetName"_s);
        QTest::keyClicks(name, u"Mine"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(find<QComboBox>(*made, u"preset"_s)->currentText(), u"Mine"_s);
        QVERIFY(!QFile::exists(m_desk->path(u"out"_s)));
        QVERIFY(find<QPushButton>(*made, u"start"_s)->isEnabled());
    }

    void ofSeveralIconsOneStandsForTheApp()
    {
        const auto made = dialog({ u"hicolor"_s }, 3);
        auto *picker = find<QComboBox>(*made, u"appIcon"_s);
        QVERIFY(!picker->isHidden());
        QCOMPARE(picker->currentText(), u"Office supplies"_s);
        picker->setCurrentIndex(2);
        QCOMPARE(made->setup().appIcon, IconId { 3 });
        TargetList &list = targetsOf(*made);
        QVERIFY(rowOf(list, u"One icon as the app icon"_s)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u", Office supplies 3"_s));
        list.setCurrent(u"qt"_s);
        QVERIFY(picker->isHidden()); // every icon
        const auto one = dialog({ u"hicolor"_s }, 1);
        QVERIFY(find<QComboBox>(*one, u"appIcon"_s)->isHidden());
    }

    void aPageAsksForWhatItsTargetNeeds()
    {
        const auto made = dialog({ u"ios"_s });
        TargetList &list = targetsOf(*made);
        const auto isAsked = [&](const QString &name) { return !find<QWidget>(*made, name)->isHidden(); };
        QVERIFY(!find<QLineEdit>(*made, u"background"_s)->parentWidget()->isHidden());
        QVERIFY(!isAsked(u"appName"_s) && !isAsked(u"appId"_s));
        list.setCurrent(u"web"_s);
        QVERIFY(isAsked(u"appName"_s));
        list.setCurrent(u"hicolor"_s);
        QVERIFY(isAsked(u"appId"_s));
        QVERIFY(find<QLineEdit>(*made, u"background"_s)->parentWidget()->isHidden());
    }

    void faultsAreSaidBesideTheirFieldsAndOnlyWhereTheyMatter()
    {
        const auto made = dialog({ u"ios"_s });
        auto *start = find<QPushButton>(*made, u"start"_s);
        auto *background = find<QLineEdit>(*made, u"background"_s);
        background->setText(u"#12"_s);
        QVERIFY(!background->accessibleDescription().isEmpty());
        QVERIFY(!start->isEnabled());
        background->setText(u"123456"_s);
        QVERIFY(background->accessibleDescription().isEmpty());
        QVERIFY(start->isEnabled());
        QCOMPARE(made->setup().background, QColor(u"#123456"_s));
        find<QLineEdit>(*made, u"appId"_s)->setText(u"no id"_s);
        QVERIFY(start->isEnabled()); // iOS asks for none
        targetsOf(*made).setTargets({ u"hicolor"_s });
        Q_EMIT targetsOf(*made).targetsChanged();
        QVERIFY(!start->isEnabled());
    }

    void linesToPasteAreCopied()
    {
        const auto made = dialog({ u"android"_s });
        made->show();
        QCOMPARE(labelText(*made, u"instruction-1"_s), u"Copy android/res to app/src/main/res"_s);
        const QString lines = find<QPlainTextEdit>(*made, u"lines-2"_s)->toPlainText();
        QVERIFY(lines.contains(u"@mipmap/ic_launcher_round"_s));
        auto *copy = find<QToolButton>(*made, u"copy-2"_s);
        QCOMPARE(copy->accessibleName(), u"Copy"_s);
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), lines);
        QCOMPARE(copy->accessibleName(), u"Copied"_s);
        targetsOf(*made).setCurrent(u"expo"_s);
        QCOMPARE(copy->accessibleName(), u"Copy"_s);
    }

    void looksAreDrawnFromTheIcon()
    {
        const auto made = dialog({ u"android"_s });
        auto *looks = made->findChild<LooksRow *>(); // of the page of PNG sizes comes first or second
        for (LooksRow *row : made->findChildren<LooksRow *>())
            if (row->parentWidget()->objectName() == u"targetPage")
                looks = row;
        QSignalSpy drawn(looks, &LooksRow::drawn);
        QTRY_VERIFY(drawn.size() >= 1);
        const auto cards = [looks] {
            QStringList names;
            for (const QLabel *label : looks->findChildren<QLabel *>())
                if (!label->pixmap(Qt::ReturnByValue).isNull() && !label->parentWidget()->isHidden())
                    names << label->accessibleName();
            return names;
        };
        QCOMPARE(cards(),
            (QStringList { u"Circle"_s, u"Squircle"_s, u"Rounded square"_s, u"Circle, dark"_s, u"Themed"_s,
                u"Themed, dark"_s }));
        const auto middleOfFirst = [looks] {
            const QPixmap picture
                = looks->findChild<QWidget *>(u"look-1"_s)->findChild<QLabel *>()->pixmap(Qt::ReturnByValue);
            return picture.toImage().pixelColor(picture.width() / 2, 3);
        };
        QCOMPARE(middleOfFirst(), QColor(Qt::white));
        find<QLineEdit>(*made, u"background"_s)->setText(u"#FF0000"_s);
        QTRY_COMPARE(middleOfFirst(), QColor(Qt::red));
        targetsOf(*made).setCurrent(u"ios"_s);
        QTRY_COMPARE(cards(), (QStringList { u"Home screen"_s, u"Home screen, dark"_s, u"Tinted"_s }));
    }

    void aMasterThatCannotBeReadIsSaidBeforeAnythingIsWritten()
    {
        const auto made = dialog({ u"tray"_s, u"web"_s });
        QTRY_VERIFY(find<QPushButton>(*made, u"start"_s)->isEnabled());
        m_desk->write(m_desk->path(u"master.png"_s), "no picture");
        find<QLineEdit>(*made, u"appName"_s)->setText(u"Other"_s);
        QTRY_VERIFY(!find<QPushButton>(*made, u"start"_s)->isEnabled());
        QTRY_VERIFY(labelText(*made, u"status"_s).contains(u"Office supplies"_s));
        QVERIFY(!find<QLabel>(*made, u"looksFault"_s)->text().isEmpty()
            || !made->findChildren<QLabel *>(u"looksFault"_s).isEmpty());
        (void)m_desk->items(); // whole again
        find<QLineEdit>(*made, u"appName"_s)->setText(u"Pens"_s);
        QTRY_VERIFY(find<QPushButton>(*made, u"start"_s)->isEnabled());
    }

    void anErrorNamesTheFileAndSaysWhatWasNotWritten()
    {
        const auto made = dialog({ u"tray"_s });
        QTRY_COMPARE(startText(*made), u"Export 6 files"_s);
        QSignalSpy ended(made.get(), &ExportDialog::exportEnded);
        // After looking, somebody puts a folder where a file goes.
        QVERIFY(QDir().mkpath(out(u"tray/tray@16.png"_s)));
        find<QPushButton>(*made, u"start"_s)->click();
        QVERIFY(ended.wait());
        const QString status = labelText(*made, u"status"_s);
        QVERIFY2(status.contains(out(u"tray/tray@16.png"_s)), qPrintable(status));
        QVERIFY2(status.endsWith(u"Nothing was written."_s), qPrintable(status));
        QVERIFY(!QFile::exists(out(u"tray/tray.png"_s)));
    }

    void cancelledItLeavesNoHalfFilesAndIsToldToTheNext()
    {
        const auto made = dialog({ u"qt"_s, u"png"_s }, 300);
        QTRY_VERIFY(find<QPushButton>(*made, u"start"_s)->isEnabled());
        QSignalSpy ended(made.get(), &ExportDialog::exportEnded);
        find<QPushButton>(*made, u"start"_s)->click();
        QTRY_VERIFY(QFile::exists(m_desk->path(u"out"_s)));
        find<QPushButton>(*made, u"cancel"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(labelText(*made, u"status"_s), u"Cancelled. What was written whole stays."_s);
        QCOMPARE(find<QPushButton>(*made, u"cancel"_s)->text(), u"Cancel"_s);
    }

    void theFilesOfThePageThatIsOpenAreSeen()
    {
        const auto made = dialog({ u"ios"_s, u"android"_s, u"tray"_s });
        auto *tree = find<QTreeView>(*made, u"exportTree"_s);
        QTRY_VERIFY(hasTreeRow(*made, u"tray.png"_s));
        const auto isOpen = [tree](const QString &folder) {
            const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole,
                folder, 1, Qt::MatchExactly | Qt::MatchRecursive);
            return tree->isExpanded(found.value(0));
        };
        QVERIFY(isOpen(u"ios"_s) && !isOpen(u"tray"_s));
        targetsOf(*made).setCurrent(u"tray"_s);
        QVERIFY(isOpen(u"tray"_s) && !isOpen(u"ios"_s));
        targetsOf(*made).setCurrent(u"macos"_s); // not chosen: nothing to be seen of it
        QVERIFY(isOpen(u"ios"_s));
    }

    //! What takes time is done elsewhere: no icon is looked at by the thread of the window.
    void tenThousandIconsOpenAtOnce()
    {
        const QList<ExportItem> items = m_desk->items(10'000);
        ExportSetup setup;
        setup.place = m_desk->path(u"out"_s);
        setup.targets = QStringList { u"png"_s, u"ios"_s, u"qt"_s };
        setup.sizes = { 16, 32, 64 };
        QElapsedTimer time;
        time.start();
        ExportDialog made(items, setup, {}, m_desk->prompts);
        made.show();
        const qint64 opened = time.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(hasTreeRow(made, u"icons.qrc"_s), 30'000);
        qInfo("opened in %lld ms", opened);
        QVERIFY2(opened < 1000, qPrintable(QString::number(opened)));
        QVERIFY(treeRows(made).size() < 3 * ExportPreview::listed);
    }

    void inEveryLanguageTextsFollow()
    {
        const auto made = dialog({ u"ios"_s, u"android"_s }, 2);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(made.get(), &change);
        for (QWidget *child : made->findChildren<QWidget *>())
            QApplication::sendEvent(child, &change);
        QCOMPARE(made->setup().targets, (QStringList { u"ios"_s, u"android"_s }));
        QCOMPARE(made->setup().appName, u"Pens"_s);
    }
};

QTEST_MAIN(TestExportTargetsDialog)
#include "tst_exporttargetsdialog.moc"
