#include "core/exporting/pngexport.h"

#include "tests/core/exporting/exportbench.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <ctime>

#include <sys/mount.h>
#include <sys/resource.h>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray output(const QString &program, const QStringList &arguments, int *status)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    *status
        = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAll();
}

//! A file system of `kilobytes`, for as long as it lives.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, int kilobytes)
        : m_folder(folder.toLocal8Bit())
    {
        QDir().mkpath(folder);
        const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
        m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

//! No file of this process may grow beyond `bytes`, for as long as it lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited { bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before {};
};

Error refusal(const QList<ExportItem> &items, const PngExportOptions &options)
{
    const Result<ExportReport> answer = answerOf(exportPngs(items, options));
    return answer ? answer->stopped : answer.error();
}

} // namespace

class TestExportTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkedFolderInTheTargetIsRefused()
    {
        ExportBench bench;
        const QString outside = bench.target(u"outside"_s);
        QVERIFY(QDir().mkpath(outside) && QDir().mkpath(bench.target(u"out"_s)));
        QVERIFY(QFile::link(outside, bench.target(u"out/flat"_s)));
        const Error error
            = refusal({ bench.item(u"a"_s) }, { bench.target(u"out"_s), { 16 }, u"{style}/{category}"_s });
        QCOMPARE(error.code, ErrorCode::ExportTargetIsLink);
        QVERIFY(error.detail.contains(u"out/flat"_s));
        QVERIFY(ExportBench::files(outside).isEmpty());
    }

    void aLinkedFileInTheTargetIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ConflictRule>("rule");
        QTest::newRow("picture") << u"a-1.png"_s << ConflictRule::Replace;
        QTest::newRow("picture, keep") << u"a-1.png"_s << ConflictRule::Keep;
        QTest::newRow("picture, rename") << u"a-1.png"_s << ConflictRule::Rename;
        QTest::newRow("manifest") << u"manifest.json"_s << ConflictRule::Replace;
    }

    void aLinkedFileInTheTargetIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(ConflictRule, rule);
        ExportBench bench;
        QVERIFY(QDir().mkpath(bench.target(u"out"_s)));
        ExportBench::put(bench.target(u"precious"_s), "precious");
        QVERIFY(QFile::link(bench.target(u"precious"_s), bench.target(u"out/"_s + name)));
        const Error error = refusal({ bench.item(u"a"_s) }, { bench.target(u"out"_s), { 16 }, {}, rule });
        QCOMPARE(error.code, ErrorCode::ExportTargetIsLink);
        QCOMPARE(ExportBench::bytes(bench.target(u"precious"_s)), QByteArray("precious"));
    }

    void aLinkToNothingIsALinkToo()
    {
        ExportBench bench;
        QVERIFY(QDir().mkpath(bench.target(u"out"_s)));
        QVERIFY(QFile::link(bench.target(u"nowhere"_s), bench.target(u"out/a-1.png"_s)));
        QCOMPARE(refusal({ bench.item(u"a"_s) }, { bench.target(u"out"_s), { 16 } }).code,
            ErrorCode::ExportTargetIsLink);
        QVERIFY(!QFile::exists(bench.target(u"nowhere"_s)));
    }

    void aLinkedZipIsRefused()
    {
        ExportBench bench;
        ExportBench::put(bench.target(u"precious"_s), "precious");
        QVERIFY(QFile::link(bench.target(u"precious"_s), bench.target(u"out.zip"_s)));
        QCOMPARE(refusal({ bench.item(u"a"_s) }, { bench.target(u"out.zip"_s), { 16 } }).code,
            ErrorCode::ExportTargetIsLink);
        QCOMPARE(ExportBench::bytes(bench.target(u"precious"_s)), QByteArray("precious"));
    }

    void aTargetThatTheUserReachesByALinkIsTheirs()
    {
        ExportBench bench;
        QVERIFY(QDir().mkpath(bench.target(u"real"_s)));
        QVERIFY(QFile::link(bench.target(u"real"_s), bench.target(u"link"_s)));
        QVERIFY(answerOf(exportPngs({ bench.item(u"a"_s) }, { bench.target(u"link"_s), { 16 } })));
        QVERIFY(QFile::exists(bench.target(u"real/a-1.png"_s)));
    }

    void conflictsAreSettledByTheRule_data()
    {
        QTest::addColumn<ConflictRule>("rule");
        QTest::addColumn<QStringList>("written");
        QTest::addColumn<QStringList>("kept");
        QTest::addColumn<bool>("oldStays");
        QTest::newRow("replace") << ConflictRule::Replace << QStringList { u"a-1.png"_s, u"b-1.png"_s }
                                 << QStringList() << false;
        QTest::newRow("keep") << ConflictRule::Keep << QStringList { u"b-1.png"_s }
                              << QStringList { u"a-1.png"_s } << true;
        QTest::newRow("rename") << ConflictRule::Rename << QStringList { u"a-1 (3).png"_s, u"b-1.png"_s }
                                << QStringList() << true;
    }

    void conflictsAreSettledByTheRule()
    {
        QFETCH(ConflictRule, rule);
        QFETCH(bool, oldStays);
        ExportBench bench;
        QVERIFY(QDir().mkpath(bench.target(u"out"_s)));
        ExportBench::put(bench.target(u"out/a-1.png"_s), "old");
        ExportBench::put(bench.target(u"out/a-1 (2).png"_s), "older");
        const QList<ExportItem> items { bench.item(u"a"_s), bench.item(u"b"_s) };
        const Result<ExportReport> report
            = answerOf(exportPngs(items, { bench.target(u"out"_s), { 16 }, {}, rule }));
        QVERIFY(report);
        QTEST(report->written, "written");
        QTEST(report->kept, "kept");
        QCOMPARE(ExportBench::bytes(bench.target(u"out/a-1.png"_s)) == "old", oldStays);
        QCOMPARE(ExportBench::bytes(bench.target(u"out/a-1 (2).png"_s)), QByteArray("older"));
    }

    void whatIsAllThereIsLeftAlone()
    {
        ExportBench bench;
        const PngExportOptions options { bench.target(u"out"_s), { 16, 32 }, {}, ConflictRule::Keep };
        const QList<ExportItem> items = bench.items(2);
        QVERIFY(answerOf(exportPngs(items, options)));
        const Result<ExportReport> again = answerOf(exportPngs(items, options));
        QVERIFY(again);
        QCOMPARE(again->kept.size(), 4);
        QVERIFY(again->written.isEmpty() && again->manifest.isEmpty());
    }

    void anotherProgramsManifestIsNeverReplaced()
    {
        ExportBench bench;
        QVERIFY(QDir().mkpath(bench.target(u"out"_s)));
        ExportBench::put(bench.target(u"out/manifest.json"_s), "{ \"name\": \"My web app\" }");
        const PngExportOptions options { bench.target(u"out"_s), { 16 } };
        const Result<ExportReport> report = answerOf(exportPngs({ bench.item(u"a"_s) }, options));
        QCOMPARE(report->manifest, u"manifest (2).json"_s);
        QCOMPARE(ExportBench::bytes(bench.target(u"out/manifest.json"_s)),
            QByteArray("{ \"name\": \"My web app\" }"));
    }

    void ourOwnManifestIsReplaced()
    {
        ExportBench bench;
        const PngExportOptions options { bench.target(u"out"_s), { 16 } };
        QVERIFY(answerOf(exportPngs({ bench.item(u"a"_s) }, options)));
        const Result<ExportReport> report = answerOf(exportPngs({ bench.item(u"b"_s) }, options));
        QCOMPARE(report->manifest, u"manifest.json"_s);
        const QByteArray manifest = ExportBench::bytes(bench.target(u"out/manifest.json"_s));
        QVERIFY(manifest.contains("b-1.png") && !manifest.contains("a-1.png"));
    }

    void aFolderInTheWayIsSaid()
    {
        ExportBench bench;
        QVERIFY(QDir().mkpath(bench.target(u"out/a-1.png"_s)));
        const Error error = refusal({ bench.item(u"a"_s) }, { bench.target(u"out"_s), { 16 } });
        QCOMPARE(error.code, ErrorCode::ExportConflict);
        QVERIFY(error.detail.contains(u"a-1.png"_s));
    }

    void aFileWhereTheFolderShouldBeIsSaid()
    {
        ExportBench bench;
        ExportBench::put(bench.target(u"out"_s), "file");
        const Error error = refusal({ bench.item(u"a"_s) }, { bench.target(u"out"_s), { 16 } });
        QCOMPARE(error.code, ErrorCode::FileNotWritable);
        QVERIFY(error.detail.contains(bench.target(u"out"_s)));
    }

    void anyUnzipReadsTheArchive()
    {
        ExportBench bench;
        const QString zip = bench.target(u"icons.zip"_s);
        const QList<ExportItem> items { bench.item(u"pens"_s), bench.item(u"כלים"_s), bench.item(u"文"_s) };
        const Result<ExportReport> report = answerOf(exportPngs(items, { zip, { 16, 64 } }));
        QVERIFY(report);
        QCOMPARE(report->target, zip);
        int status = -1;
        const QByteArray tested = output(u"unzip"_s, { u"-t"_s, zip }, &status);
        QVERIFY2(status == 0, tested.constData());
        QVERIFY(QDir().mkpath(bench.target(u"unpacked"_s)));
        (void)output(u"unzip"_s, { zip, u"-d"_s, bench.target(u"unpacked"_s) }, &status);
        QCOMPARE(status, 0);
        QStringList expected = report->written;
        expected << report->manifest;
        expected.sort();
        QCOMPARE(ExportBench::files(bench.target(u"unpacked"_s)), expected);
        QCOMPARE(QImage(bench.target(u"unpacked/pens-1-64.png"_s)).size(), QSize(64, 64));
    }

    void theArchiveHoldsTheFilesOfTheFolder()
    {
        ExportBench bench;
        const QList<ExportItem> items = bench.items(3);
        QVERIFY(answerOf(exportPngs(items, { bench.target(u"out"_s), { 16, 64 } })));
        QVERIFY(answerOf(exportPngs(items, { bench.target(u"out.zip"_s), { 16, 64 } })));
        int status = -1;
        (void)output(
            u"unzip"_s, { bench.target(u"out.zip"_s), u"-d"_s, bench.target(u"unpacked"_s) }, &status);
        QCOMPARE(status, 0);
        const QStringList files = ExportBench::files(bench.target(u"out"_s));
        QCOMPARE(ExportBench::files(bench.target(u"unpacked"_s)), files);
        for (const QString &file : files)
            QCOMPARE(ExportBench::bytes(bench.target(u"unpacked/"_s + file)),
                ExportBench::bytes(bench.target(u"out/"_s + file)));
    }

    void theSameArchiveIsTheSameBytesInAnyZone()
    {
        ExportBench bench;
        const QList<ExportItem> items = bench.items(6);
        QByteArrayList archives;
        for (const char *zone : { "UTC", "Asia/Tokyo", "America/Los_Angeles" }) {
            qputenv("TZ", zone);
            ::tzset();
            const QString zip = bench.target(QString::fromLatin1(zone).replace(u'/', u'-') + u".zip"_s);
            QVERIFY(answerOf(exportPngs(items, { zip, { 16, 24 } })));
            archives << ExportBench::bytes(zip);
        }
        qunsetenv("TZ");
        ::tzset();
        QVERIFY(archives[0].size() > 1000);
        QCOMPARE(archives[1], archives[0]);
        QCOMPARE(archives[2], archives[0]);
    }

    void entriesAreSortedPlainAndFromTheFirstDay()
    {
        ExportBench bench;
        const QString zip = bench.target(u"out.zip"_s);
        QVERIFY(answerOf(exportPngs({ bench.item(u"z"_s), bench.item(u"a"_s) }, { zip, { 32, 16 } })));
        int status = -1;
        const QByteArrayList lines
            = output(u"zipinfo"_s, { u"-T"_s, u"--h-t"_s, zip }, &status).trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        QByteArrayList names;
        for (const QByteArray &line : lines) {
            QVERIFY2(line.startsWith("-rw-r--r--") && line.contains("19800101.000000"), line.constData());
            names << line.mid(line.lastIndexOf(' ') + 1);
        }
        QCOMPARE(names,
            (QByteArrayList { "a-1-16.png", "a-1-32.png", "manifest.json", "z-1-16.png", "z-1-32.png" }));
    }

    void anArchiveThatIsThereFollowsTheRule()
    {
        ExportBench bench;
        const QString zip = bench.target(u"out.zip"_s);
        const ExportItem item = bench.item(u"a"_s);
        ExportBench::put(zip, "old");
        const Result<ExportReport> kept
            = answerOf(exportPngs({ item }, { zip, { 16 }, {}, ConflictRule::Keep }));
        QCOMPARE(kept->kept, QStringList { u"out.zip"_s });
        QCOMPARE(ExportBench::bytes(zip), QByteArray("old"));
        const Result<ExportReport> renamed
            = answerOf(exportPngs({ item }, { zip, { 16 }, {}, ConflictRule::Rename }));
        QCOMPARE(renamed->target, bench.target(u"out (2).zip"_s));
        QVERIFY(QFile::exists(renamed->target));
        QCOMPARE(ExportBench::bytes(zip), QByteArray("old"));
        QVERIFY(answerOf(exportPngs({ item }, { zip, { 16 } })));
        QVERIFY(ExportBench::bytes(zip).startsWith("PK"));
    }

    void aFullDiskIsSaidAndLeavesNoHalfFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder") << u"disk/out"_s;
        QTest::newRow("zip") << u"disk/out.zip"_s;
    }

    void aFullDiskIsSaidAndLeavesNoHalfFile()
    {
        QFETCH(QString, name);
        ExportBench bench;
        const SmallDisk disk(bench.target(u"disk"_s), 64);
        if (!disk.isMounted())
            QSKIP("a small tmpfs needs root");
        const Error error = refusal(bench.items(60), { bench.target(name), { 128 } });
        QCOMPARE(error.code, ErrorCode::DiskFull);
        QVERIFY2(error.detail.contains(bench.target(name)), qPrintable(error.detail));
        for (const QString &file : ExportBench::files(bench.target(u"disk"_s)))
            QVERIFY2(!QImage(bench.target(u"disk/"_s + file)).isNull(), qPrintable(file));
    }

    void aFileThatMayNotGrowLeavesNothing()
    {
        ExportBench bench;
        const QList<ExportItem> items { bench.item(u"a"_s, 1, Qt::red, 512) };
        Error error;
        {
            const FileSizeLimit limit(1000);
            error = refusal(items, { bench.target(u"out"_s), { 512 } });
        }
        QCOMPARE(error.code, ErrorCode::DiskFull);
        QVERIFY(error.detail.contains(u"a-1.png"_s));
        QVERIFY(ExportBench::files(bench.target(u"out"_s)).isEmpty());
    }

    void aReadOnlyDiskIsSaid()
    {
        ExportBench bench;
        const SmallDisk disk(bench.target(u"disk"_s), 64);
        const QByteArray folder = bench.target(u"disk"_s).toLocal8Bit();
        if (!disk.isMounted()
            || ::mount("tmpfs", folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) != 0)
            QSKIP("a small tmpfs needs root");
        for (const QString &name : { u"disk/out"_s, u"disk/out.zip"_s, u"disk"_s }) {
            const Error error = refusal({ bench.item(u"a"_s) }, { bench.target(name), { 16 } });
            QCOMPARE(error.code, ErrorCode::FileNotWritable);
            QVERIFY2(error.detail.contains(bench.target(u"disk"_s)), qPrintable(error.detail));
        }
    }
};

QTEST_GUILESS_MAIN(TestExportTarget)

#include "tst_exporttarget.moc"
