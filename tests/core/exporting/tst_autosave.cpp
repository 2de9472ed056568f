#include "core/exporting/autosave.h"
#include "tests/core/library/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

IconRecord icon(const QString &category, int variation = 1, const QString &format = u"png"_s)
{
    IconRecord record;
    record.id = IconId { 7 };
    record.spec.category = category;
    record.spec.variation = variation;
    record.spec.styleId = u"flat"_s;
    record.format = format;
    record.pixels = { 1024, 1024 };
    return record;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class TestAutosave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
        m_original = m_folder->filePath(u"original"_s);
        put(m_original, QByteArray(3'000'000, 'x') + "end");
    }

    void anOriginalIsCopiedByteForByteUnderAReadableName()
    {
        AutosaveFolder folder({ out(), {} });
        const Result<QString> saved = folder.save(icon(u"Office Supplies"_s, 2), m_original);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
        QCOMPARE(*saved, out() + u"/office-supplies-2.png"_s);
        QCOMPARE(bytesOf(*saved), bytesOf(m_original));
        QCOMPARE(files(), QStringList { u"office-supplies-2.png"_s });
    }

    void thePatternMakesFoldersAndTheFormatTheEnding()
    {
        AutosaveFolder folder({ out(), u"{style}/{category} {size}"_s });
        const Result<QString> saved = folder.save(icon(u"pen"_s, 1, u"webp"_s), m_original);
        QVERIFY(saved);
        QCOMPARE(*saved, out() + u"/flat/pen 1024.webp"_s);
    }

    void nothingIsReplaced()
    {
        put(out() + u"/pen-1.png"_s, "mine");
        AutosaveFolder folder({ out(), {} });
        QCOMPARE(folder.save(icon(u"pen"_s), m_original).value(), out() + u"/pen-1 (2).png"_s);
        QCOMPARE(folder.save(icon(u"pen"_s), m_original).value(), out() + u"/pen-1 (3).png"_s);
        QCOMPARE(bytesOf(out() + u"/pen-1.png"_s), QByteArray("mine"));
    }

    void aLinkInTheFolderIsNeitherFollowedNorReplaced()
    {
        put(m_folder->filePath(u"victim"_s), "safe");
        QVERIFY(QFile::link(m_folder->filePath(u"victim"_s), out() + u"/pen-1.png"_s));
        AutosaveFolder folder({ out(), {} });
        QCOMPARE(folder.save(icon(u"pen"_s), m_original).value(), out() + u"/pen-1 (2).png"_s);
        QCOMPARE(bytesOf(m_folder->filePath(u"victim"_s)), QByteArray("safe"));
    }

    void aFolderThatIsALinkIsRefused()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
        QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), out() + u"/flat"_s));
        AutosaveFolder folder({ out(), u"{style}/{category}"_s });
        QVERIFY(!folder.save(icon(u"pen"_s), m_original));
        QVERIFY(QDir(m_folder->filePath(u"elsewhere"_s)).isEmpty());
    }

    void hostileNamesStayInTheFolder_data()
    {
        QTest::addColumn<QString>("category");
        QTest::newRow("parent") << u"../../escaped"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s;
        QTest::newRow("windows") << u"C:\\windows\\con"_s;
        QTest::newRow("device") << u"con"_s;
        QTest::newRow("hidden") << u".bashrc"_s;
        QTest::newRow("nothing left") << u"///..\u202E\u0000\n"_s;
        QTest::newRow("long") << QString(5000, u'ä');
        QTest::newRow("placeholder") << u"{category}{id}"_s;
        QTest::newRow("emoji") << u"\U0001F680"_s;
    }

    void hostileNamesStayInTheFolder()
    {
        QFETCH(QString, category);
        AutosaveFolder folder({ out(), {} });
        const Result<QString> saved = folder.save(icon(category), m_original);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
        QCOMPARE(QFileInfo(*saved).canonicalPath(), QFileInfo(out()).canonicalFilePath());
        QCOMPARE(files().size(), 1);
        QVERIFY(!files().constFirst().startsWith(u'.'));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            (QStringList { u"original"_s, u"out"_s }));
    }

    void hostilePatternsAndFormatsAreRefused()
    {
        const auto code = [this](const QString &pattern, const QString &format) {
            const Result<QString> saved
                = AutosaveFolder({ out(), pattern }).save(icon(u"pen"_s, 1, format), m_original);
            return saved ? ErrorCode::None : saved.error().code;
        };
        QCOMPARE(code(u"../{category}"_s, u"png"_s), ErrorCode::ExportOutsideTarget);
        QCOMPARE(code(u"/tmp/{category}"_s, u"png"_s), ErrorCode::ExportOutsideTarget);
        QCOMPARE(code(u"{nonsense}"_s, u"png"_s), ErrorCode::ExportPatternInvalid);
        QCOMPARE(code({}, u"png/../../x"_s), ErrorCode::FileNotReadable);
        QVERIFY(files().isEmpty());
    }

    void aMissingFolderIsNotMade()
    {
        AutosaveFolder folder({ m_folder->filePath(u"unplugged"_s), {} });
        QCOMPARE(folder.save(icon(u"pen"_s), m_original).error().code, ErrorCode::FileNotWritable);
        QVERIFY(!QDir(m_folder->filePath(u"unplugged"_s)).exists());
    }

    void aMissingOriginalLeavesNothing()
    {
        AutosaveFolder folder({ out(), {} });
        QCOMPARE(folder.save(icon(u"pen"_s), m_folder->filePath(u"gone"_s)).error().code,
            ErrorCode::FileNotReadable);
        QVERIFY(files().isEmpty());
        QCOMPARE(folder.save(icon(u"pen"_s), m_original).value(), out() + u"/pen-1.png"_s);
    }

    void aFullDiskIsSaidAndLeavesNothing()
    {
        const SmallDisk disk(1024);
        if (!disk.isMounted())
            QSKIP("mounting is not permitted here");
        AutosaveFolder folder({ disk.path(), {} });
        QCOMPARE(folder.save(icon(u"pen"_s), m_original).error().code, ErrorCode::DiskFull);
        QVERIFY(QDir(disk.path()).isEmpty());
    }

    void iconsAreSavedInTheBackgroundAndFailuresToldOnce()
    {
        Autosave autosave;
        const QSignalSpy saved(&autosave, &Autosave::saved);
        const QSignalSpy failed(&autosave, &Autosave::failed);
        autosave.save(icon(u"pen"_s), m_original); // off: nothing
        autosave.setOptions({ out() + u"/later"_s, {} });
        for (int i = 0; i < 3; ++i)
            autosave.save(icon(u"pen"_s), m_original);
        QTRY_COMPARE(failed.size(), 1);
        autosave.setOptions({ out(), {} });
        for (int i = 0; i < 3; ++i)
            autosave.save(icon(u"pen"_s), m_original);
        QTRY_COMPARE(saved.size(), 3);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(files(), (QStringList { u"pen-1 (2).png"_s, u"pen-1 (3).png"_s, u"pen-1.png"_s }));
    }

    void aFailureAfterASuccessIsToldAgain()
    {
        Autosave autosave;
        const QSignalSpy saved(&autosave, &Autosave::saved);
        const QSignalSpy failed(&autosave, &Autosave::failed);
        autosave.setOptions({ out(), {} });
        const QString gone = m_folder->filePath(u"gone"_s);
        autosave.save(icon(u"pen"_s), gone);
        autosave.save(icon(u"pen"_s), m_original);
        autosave.save(icon(u"pen"_s), gone);
        autosave.save(icon(u"pen"_s), gone);
        autosave.save(icon(u"pen"_s), m_original);
        QTRY_COMPARE(saved.size(), 2);
        QCOMPARE(failed.size(), 2);
    }

    void whatWasHandedOverIsSavedBeforeTheEnd()
    {
        {
            Autosave autosave;
            autosave.setOptions({ out(), {} });
            for (int i = 1; i <= 20; ++i)
                autosave.save(icon(u"pen"_s, i), m_original);
        }
        QCOMPARE(files().size(), 20);
    }

private:
    [[nodiscard]] QString out() const { return m_folder->filePath(u"out"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(out()).entryList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_original;
};

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
