#include "tests/ui/scriptedprompts.h"
#include "ui/exporting/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Tests::ScriptedPrompts m_prompts;

    QList<ExportItem> items() const
    {
        const QString master = m_folder.filePath(u"master.png"_s);
        QImage image(64, 64, QImage::Format_ARGB32);
        image.fill(Qt::blue);
        image.save(master);
        ExportItem item;
        item.icon = IconId { 1 };
        item.original = master;
        item.category = u"Office supplies"_s;
        return { item };
    }

private Q_SLOTS:
    void withoutSizesOrTargetExportIsOffAndSaysWhy()
    {
        ExportDialog dialog(items(), {}, m_prompts);
        QVERIFY(!dialog.findChild<QPushButton *>(u"start"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QLabel *>(u"status"_s)->text().isEmpty());
        dialog.findChild<QCheckBox *>(u"size-32"_s)->setChecked(true);
        QVERIFY(!dialog.findChild<QPushButton *>(u"start"_s)->isEnabled());
        m_prompts.path = m_folder.path();
        dialog.findChild<QPushButton *>(u"choose"_s)->click();
        QVERIFY(dialog.findChild<QPushButton *>(u"start"_s)->isEnabled());
    }

    void aPatternThatLeavesTheFolderIsRefused()
    {
        ExportDialog dialog(items(), { .target = m_folder.path(), .sizes = { 16 } }, m_prompts);
        QVERIFY(dialog.findChild<QPushButton *>(u"start"_s)->isEnabled());
        dialog.findChild<QLineEdit *>(u"pattern"_s)->setText(u"../{category}"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"start"_s)->isEnabled());
    }

    void aZipGetsItsEnding()
    {
        ExportDialog dialog(items(), { .target = m_folder.filePath(u"set"_s), .sizes = { 16 } }, m_prompts);
        dialog.findChild<QComboBox *>(u"kind"_s)->setCurrentIndex(1);
        QCOMPARE(dialog.options().target, m_folder.filePath(u"set.zip"_s));
    }

    void iconsAreWrittenAndCounted()
    {
        const QString target = m_folder.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(target));
        ExportDialog dialog(items(), { .target = target, .sizes = { 16, 32 } }, m_prompts);
        QSignalSpy ended(&dialog, &ExportDialog::exportEnded);
        dialog.findChild<QPushButton *>(u"start"_s)->click();
        QVERIFY(ended.wait());
        QCOMPARE(QDir(target).entryList({ u"*.png"_s }, QDir::Files | QDir::NoDotAndDotDot).size(), 2);
        QVERIFY(dialog.findChild<QLabel *>(u"status"_s)->text().startsWith(u"2 files written."_s));
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
