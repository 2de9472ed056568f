#include "core/exporting/exportpreview.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class ExportPreviewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QList<ExportItem> items(int count) const
    {
        const QString master = m_folder->filePath(u"master.png"_s);
        QImage image(64, 64, QImage::Format_ARGB32);
        image.fill(Qt::red);
        image.save(master);
        QList<ExportItem> result;
        for (int i = 0; i < count; ++i)
            result << ExportItem {
                .icon = { i + 1 }, .original = master, .category = u"tools"_s, .variation = i % 3 + 1
            };
        return result;
    }

    [[nodiscard]] static ExportPreview preview(
        const QList<ExportItem> &items, const PngExportOptions &options)
    {
        QFuture<ExportPreview> future = previewExport(items, options);
        future.waitForFinished();
        return future.result();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    //! The promise: what is shown is what is then written, under every rule, folder and archive.
    void whatIsShownIsWhatIsWritten_data()
    {
        QTest::addColumn<ConflictRule>("rule");
        QTest::addColumn<QString>("target");
        for (const QString &target : { u"out"_s, u"set.zip"_s }) {
            QTest::addRow("replace %s", qPrintable(target)) << ConflictRule::Replace << target;
            QTest::addRow("keep %s", qPrintable(target)) << ConflictRule::Keep << target;
            QTest::addRow("rename %s", qPrintable(target)) << ConflictRule::Rename << target;
            QTest::addRow("replace own %s", qPrintable(target)) << ConflictRule::ReplaceOwn << target;
        }
    }

    void whatIsShownIsWhatIsWritten()
    {
        QFETCH(ConflictRule, rule);
        QFETCH(QString, target);
        const QList<ExportItem> five = items(5); // variations 1 2 3 1 2: names meet
        PngExportOptions options { m_folder->filePath(target), { 16, 32 }, u"a/{category}-{variation}"_s,
            rule };
        for (int run = 0; run < 2; ++run) { // the second finds what the first wrote
            const ExportPreview shown = preview(five, options);
            QCOMPARE(shown.obstacle.code, ErrorCode::None);
            QFuture<Result<ExportReport>> future = exportPngs(five, options);
            future.waitForFinished();
            const Result<ExportReport> written = future.result();
            QVERIFY(written);
            QStringList paths;
            QStringList kept;
            for (const PreviewFile &file : shown.first)
                (file.fate == PreviewFile::Fate::Kept ? kept : paths) << file.path;
            QCOMPARE(paths, written->written);
            QCOMPARE(kept.isEmpty(), written->kept.isEmpty());
            QCOMPARE(shown.target, written->target);
            QCOMPARE(shown.files, 10);
            QCOMPARE(shown.numbered, 4);
            if (!written->manifest.isEmpty())
                QCOMPARE(shown.manifest.path, written->manifest);
            const bool replaces = rule == ConflictRule::Replace || rule == ConflictRule::ReplaceOwn;
            if (run == 1 && replaces && target == u"out")
                QCOMPARE(shown.replaced, 10);
        }
    }

    void itMakesNoFolder()
    {
        const ExportPreview shown = preview(items(1), { m_folder->filePath(u"new/deep"_s), { 16 } });
        QCOMPARE(shown.obstacle.code, ErrorCode::None);
        QCOMPARE(shown.first.size(), 1);
        QVERIFY(!QFile::exists(m_folder->filePath(u"new"_s)));
    }

    void aFileWhereAFolderIsNeededIsAnObstacle()
    {
        QFile file(m_folder->filePath(u"plain"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &target : { u"plain"_s, u"plain/below"_s }) {
            const ExportPreview shown = preview(items(1), { m_folder->filePath(target), { 16 } });
            QCOMPARE(shown.obstacle.code, ErrorCode::FileNotWritable);
        }
    }

    void aLinkInTheTargetIsAnObstacle()
    {
        QDir().mkpath(m_folder->filePath(u"out"_s));
        QFile::link(m_folder->filePath(u"elsewhere"_s), m_folder->filePath(u"out/tools-1.png"_s));
        const ExportPreview shown = preview(items(1), { m_folder->filePath(u"out"_s), { 16 } });
        QCOMPARE(shown.obstacle.code, ErrorCode::ExportTargetIsLink);
    }

    void ofManyTheFirstAreListedAndAllAreCounted()
    {
        const ExportPreview shown = preview(items(10'000), { m_folder->filePath(u"out"_s), { 16, 32 } });
        QCOMPARE(shown.files, 20'000);
        QCOMPARE(shown.first.size(), ExportPreview::listed);
    }

    void givenUpItHasNoResult()
    {
        QFuture<ExportPreview> future
            = previewExport(items(10'000), { m_folder->filePath(u"out"_s), { 16, 32 } });
        future.cancel();
        future.waitForFinished();
        QVERIFY(future.isCanceled());
    }

    void measuredSizesAreThoseOfTheFiles()
    {
        const QString target = m_folder->filePath(u"out"_s);
        const QList<ExportItem> one = items(1);
        QFuture<Result<ExportReport>> written = exportPngs(one, { target, { 16, 32 } });
        written.waitForFinished();
        QFuture<MeasuredIcon> future = measureExport(one, { 16, 32 }, 16);
        future.waitForFinished();
        QCOMPARE(future.resultCount(), 1);
        const MeasuredIcon icon = future.result();
        QCOMPARE(icon.bytes.value(16), QFile(target + u"/tools-1-16.png"_s).size());
        QCOMPARE(icon.bytes.value(32), QFile(target + u"/tools-1-32.png"_s).size());
        QCOMPARE(icon.picture.size(), QSize(16, 16));
    }
};

QTEST_GUILESS_MAIN(ExportPreviewTest)
#include "tst_exportpreview.moc"
