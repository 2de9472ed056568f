#include "tests/ui/scriptedprompts.h"
#include "ui/common/theme.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/exportjob.h"
#include "ui/exporting/sizepresets.h"
#include "ui/exporting/sizetag.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Takes the place of the system's file browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url.toLocalFile()); }
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Tests::ScriptedPrompts m_prompts;

    [[nodiscard]] QList<ExportItem> items(int count = 1) const
    {
        const QString master = m_folder->filePath(u"master.png"_s);
        QImage image(64, 64, QImage::Format_ARGB32);
        image.fill(Qt::blue);
        image.save(master);
        QList<ExportItem> result;
        for (int i = 0; i < count; ++i) {
            ExportItem item;
            item.icon = IconId { i + 1 };
            item.original = master;
            item.category = u"Office supplies"_s;
            item.variation = i + 1;
            result.append(item);
        }
        return result;
    }

    [[nodiscard]] QString newTarget(const QString &name = u"out"_s) const
    {
        const QString target = m_folder->filePath(name);
        QDir().mkpath(target);
        return target;
    }

    static void write(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
    }

    template <typename T> [[nodiscard]] static T *find(const QDialog &dialog, const QString &name)
    {
        return dialog.findChild<T *>(name);
    }

    [[nodiscard]] static QString text(const QDialog &dialog, const QString &name)
    {
        return find<QLabel>(dialog, name)->text();
    }

    //! Every row of the tree as a screen reader says it: "a-16.png, Replaces, 0.6 kB".
    static void collect(const QModelIndex &parent, const QAbstractItemModel &model, QStringList &rows)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            rows.append(index.data(Qt::AccessibleTextRole).toString());
            collect(index, model, rows);
        }
    }

    [[nodiscard]] static QStringList rows(const QDialog &dialog)
    {
        QStringList result;
        collect({}, *find<QTreeView>(dialog, u"exportTree"_s)->model(), result);
        return result;
    }

    [[nodiscard]] static bool hasRow(const QDialog &dialog, const QString &start)
    {
        const QStringList all = rows(dialog);
        return std::ranges::any_of(all, [&](const QString &row) { return row.startsWith(start); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<ExportOutcome>();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, Theme::Light);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_prompts.path.clear();
    }

    void withoutSizesOrTargetExportIsOffAndSaysWhy()
    {
        ExportDialog dialog(items(), {}, {}, m_prompts);
        auto *start = find<QPushButton>(dialog, u"start"_s);
        QVERIFY(!start->isEnabled());
        QVERIFY(!text(dialog, u"status"_s).isEmpty());
        find<QCheckBox>(dialog, u"size-32"_s)->setChecked(true);
        QVERIFY(!start->isEnabled());
        QCOMPARE(text(dialog, u"status"_s), u"Choose where the files go."_s);
        m_prompts.path = m_folder->path();
        find<QPushButton>(dialog, u"choose"_s)->click();
        QVERIFY(start->isEnabled());
        QCOMPARE(start->text(), u"Export 2 files"_s);
    }

    void aPatternThatLeavesTheFolderIsRefusedBesideTheField()
    {
        ExportDialog dialog(items(), { .place = m_folder->path(), .sizes = { 16 } }, {}, m_prompts);
        QVERIFY(find<QPushButton>(dialog, u"start"_s)->isEnabled());
        auto *pattern = find<QLineEdit>(dialog, u"pattern"_s);
        pattern->setText(u"../{category}"_s);
        QVERIFY(!find<QPushButton>(dialog, u"start"_s)->isEnabled());
        QVERIFY(!pattern->accessibleDescription().isEmpty());
        pattern->setText(u"{category}/{id}"_s);
        QVERIFY(pattern->accessibleDescription().isEmpty());
        QCOMPARE(text(dialog, u"example"_s), u"Example: office-supplies/1.png"_s);
    }

    void aWordIsAddedToThePatternByItsButton()
    {
        ExportDialog dialog(items(),
            { .place = m_folder->path(), .sizes = { 16 }, .pattern = u"{category}"_s }, {}, m_prompts);
        find<QPushButton>(dialog, u"placeholder-style"_s)->click();
        QCOMPARE(find<QLineEdit>(dialog, u"pattern"_s)->text(), u"{category}-{style}"_s);
    }

    void aZipGetsItsEnding()
    {
        ExportDialog dialog(
            items(), { .place = m_folder->filePath(u"set"_s), .sizes = { 16 } }, {}, m_prompts);
        find<QAbstractButton>(dialog, u"zip"_s)->click();
        QCOMPARE(dialog.setup().place, m_folder->filePath(u"set.zip"_s));
        find<QAbstractButton>(dialog, u"folder"_s)->click();
        QCOMPARE(dialog.setup().place, m_folder->filePath(u"set"_s));
    }

    void presetsAndSizesFollowOneAnother()
    {
        ExportDialog dialog(items(2), { .place = m_folder->path(), .sizes = { 16, 1024 } }, {}, m_prompts);
        auto *presets = find<SizePresets>(dialog, u"presets"_s);
        QCOMPARE(presets->currentText(), u"Own sizes"_s);
        presets->setCurrentIndex(0);
        QCOMPARE(dialog.setup().sizes, (QList { 16, 32, 64, 128, 256, 512 }));
        QCOMPARE(find<QPushButton>(dialog, u"start"_s)->text(), u"Export 13 files"_s);
        find<QCheckBox>(dialog, u"size-512"_s)->setChecked(false);
        QCOMPARE(presets->currentText(), u"Own sizes"_s);
        presets->setCurrentIndex(1);
        presets->setCurrentIndex(5);
        QCOMPARE(dialog.setup().sizes, (QList { 16, 32, 64, 128, 256 })); // one's own come back
    }

    void theTreeShowsEveryNameWithItsSize()
    {
        ExportDialog dialog(items(2), { .place = newTarget(), .sizes = { 16, 32 } }, {}, m_prompts);
        auto *model = find<QTreeView>(dialog, u"exportTree"_s)->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(hasRow(dialog, u"office-supplies-1-16.png, "_s)); // with a size behind it
        QTRY_VERIFY(hasRow(dialog, u"office-supplies-2-32.png, "_s));
        QVERIFY(hasRow(dialog, u"out, about "_s));
        QVERIFY(hasRow(dialog, u"manifest.json"_s));
        QCOMPARE(rows(dialog).size(), 6);
        QVERIFY(text(dialog, u"exportTotal"_s).startsWith(u"5 files, about "_s));
        QCOMPARE(QDir(newTarget()).entryList(QDir::Files | QDir::NoDotAndDotDot).size(), 0); // only looked
    }

    void whatIsThereIsTaggedBeforeAnythingIsWritten()
    {
        const QString target = newTarget();
        write(target + u"/office-supplies-1.png"_s);
        ExportDialog dialog(items(2), { .place = target, .sizes = { 16 } }, {}, m_prompts);
        QTRY_VERIFY(hasRow(dialog, u"office-supplies-1.png, Replaces"_s));
        QVERIFY(!hasRow(dialog, u"office-supplies-2.png, Replaces"_s));
        QCOMPARE(text(dialog, u"status"_s), u"1 file will be replaced."_s);
        auto *conflict = find<QComboBox>(dialog, u"conflict"_s);
        conflict->setCurrentIndex(1);
        QTRY_VERIFY(hasRow(dialog, u"office-supplies-1.png, Kept"_s));
        conflict->setCurrentIndex(2);
        QTRY_VERIFY(hasRow(dialog, u"office-supplies-1 (2).png, New name"_s));
    }

    void namesThatMeetAreShownNumbered()
    {
        ExportDialog dialog(
            items(2), { .place = newTarget(), .sizes = { 16 }, .pattern = u"{category}"_s }, {}, m_prompts);
        QTRY_VERIFY(hasRow(dialog, u"office-supplies-2.png, Numbered"_s));
        QCOMPARE(text(dialog, u"status"_s), u"1 file shares a name and is numbered."_s);
    }

    void aPlaceThatCannotBeWrittenIsSaidBesideItsField()
    {
        const QString file = m_folder->filePath(u"plain"_s);
        write(file);
        ExportDialog dialog(items(), { .place = file, .sizes = { 16 } }, {}, m_prompts);
        auto *target = find<QLineEdit>(dialog, u"target"_s);
        QTRY_VERIFY(!target->accessibleDescription().isEmpty());
        QTRY_VERIFY(!find<QPushButton>(dialog, u"start"_s)->isEnabled());
        target->setText(m_folder->filePath(u"new/deep"_s));
        QTRY_VERIFY(hasRow(dialog, u"office-supplies-1.png"_s));
        QVERIFY(find<QPushButton>(dialog, u"start"_s)->isEnabled());
        QVERIFY(!QFile::exists(m_folder->filePath(u"new"_s))); // looking makes no folder
    }

    void ofManyFilesTheFirstAreListed()
    {
        ExportDialog dialog(items(3000), { .place = newTarget(), .sizes = { 16, 32 } }, {}, m_prompts);
        QTRY_VERIFY(hasRow(dialog, u"and 5,800 more"_s));
        QVERIFY(rows(dialog).size() <= 203);
    }

    void iconsAreWrittenCountedAndShown()
    {
        const QString target = newTarget();
        ExportDialog dialog(items(), { .place = target, .sizes = { 16, 32 } }, {}, m_prompts);
        QSignalSpy ended(&dialog, &ExportDialog::exportEnded);
        QVERIFY(find<QPushButton>(dialog, u"showInFolder"_s)->isHidden());
        find<QPushButton>(dialog, u"start"_s)->click();
        QVERIFY(ended.wait());
        QCOMPARE(QDir(target).entryList({ u"*.png"_s }, QDir::Files | QDir::NoDotAndDotDot).size(), 2);
        QVERIFY(text(dialog, u"status"_s).startsWith(u"3 files written."_s));
        Browser browser;
        QDesktopServices::setUrlHandler(u"file"_s, &browser, "open");
        find<QPushButton>(dialog, u"showInFolder"_s)->click();
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(browser.opened, QStringList { target });
    }

    void cancelledItLeavesNoHalfFile()
    {
        const QString target = newTarget();
        ExportDialog dialog(items(400), { .place = target, .sizes = { 512, 1024 } }, {}, m_prompts);
        find<QPushButton>(dialog, u"start"_s)->click();
        QTRY_VERIFY(!QDir(target).isEmpty());
        dialog.reject();
        QVERIFY(dialog.isHidden());
        QTRY_COMPARE(text(dialog, u"status"_s), u"Cancelled. What was written whole stays."_s);
        const QStringList files = QDir(target).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY(files.size() < 800);
        for (const QString &file : files)
            QVERIFY2(!QImage(QDir(target).filePath(file)).isNull(), qPrintable(file));
    }

    void inANarrowWindowTheColumnsAreSteps()
    {
        ExportDialog dialog(items(), { .place = newTarget(), .sizes = { 16 } }, {}, m_prompts);
        dialog.resize(1120, 716);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *presets = find<QWidget>(dialog, u"targets"_s);
        auto *pattern = find<QWidget>(dialog, u"pattern"_s);
        auto *tree = find<QWidget>(dialog, u"exportTree"_s);
        QTRY_VERIFY(presets->isVisible() && pattern->isVisible() && tree->isVisible());
        QVERIFY(!find<QWidget>(dialog, u"steps"_s)->isVisible());
        dialog.resize(720, 460);
        QTRY_VERIFY(find<QWidget>(dialog, u"steps"_s)->isVisible());
        QVERIFY(presets->isVisible() && !pattern->isVisible() && !tree->isVisible());
        QTest::mouseClick(find<QPushButton>(dialog, u"next"_s), Qt::LeftButton);
        QVERIFY(!presets->isVisible() && pattern->isVisible());
        QVERIFY(find<QWidget>(dialog, u"target"_s)->isVisible());
        QTest::mouseClick(find<QAbstractButton>(dialog, u"step-3"_s), Qt::LeftButton);
        QVERIFY(!find<QPushButton>(dialog, u"next"_s)->isVisible());
        QVERIFY(tree->isVisible());
        QVERIFY(find<QPushButton>(dialog, u"start"_s)->isVisible()); // reachable in each step
        QCOMPARE(dialog.size(), QSize(720, 460));
    }

    void whereTheFilesGoIsInSightAtEveryWidthAndStep()
    {
        ExportDialog dialog(items(), { .sizes = { 16 } }, {}, m_prompts);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *place = find<QWidget>(dialog, u"target"_s);
        auto *start = find<QPushButton>(dialog, u"start"_s);
        for (const int width : { 1120, 480 }) {
            dialog.resize(width, 500);
            QTRY_COMPARE(dialog.width(), width);
            QTRY_VERIFY(place->isVisible() && place->width() >= 120);
            const auto below = [&] { // of the button's middle under the path's
                const auto middle
                    = [&](const QWidget *of) { return of->mapTo(&dialog, of->rect().center()).y(); };
                return middle(start) - middle(place);
            };
            QTRY_VERIFY(width == 480 ? below() > 20 : std::abs(below()) <= 2);
        }
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
