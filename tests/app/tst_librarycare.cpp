#include "app/windowsession.h"
#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/originalstore.h"
#include "core/library/profile.h"
#include "tests/core/library/samplepictures.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/common/theme.h"
#include "ui/gallery/gallerypage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr int icons = 3;

} // namespace

//! What the window does with the library by itself and from the preferences: none of it holds up the window,
//! and nothing goes without being told.
class LibraryCareTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSession> m_session;
    ScriptedPrompts m_prompts;

    //! Icons of 2020: old enough for any number of days that the tests set.
    void fillLibrary() const
    {
        const Result<Profile> profile = Profile::open(m_folder->path());
        QVERIFY(profile);
        OriginalStore originals(profile->folder());
        QVERIFY(originals.prepare());
        auto database = Database::open(profile->databasePath(), Durability::Normal);
        QVERIFY(database);
        IconLibrary library(**database, originals);
        for (int seed = 0; seed < icons; ++seed) {
            IconRecord icon = storedIcon(originals, seed);
            icon.createdAt = QDateTime(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC);
            QVERIFY(library.add(icon));
        }
    }

    //! With a key of its own, so that no keychain is asked; nothing is sent.
    [[nodiscard]] static QProcessEnvironment environment()
    {
        QProcessEnvironment variables;
        variables.insert(u"OPENAI_BASE_URL"_s, u"http://127.0.0.1:9/v1"_s);
        variables.insert(u"OPENAI_API_KEY"_s, u"sk-proj-0123456789abcdef"_s);
        return variables;
    }

    bool open()
    {
        m_session = std::make_unique<WindowSession>(m_folder->path(), environment(), m_prompts);
        const QFuture<Result<void>> opened = m_session->open();
        if (!QTest::qWaitFor([&opened] { return opened.isFinished(); }, patience) || !opened.result())
            return false;
        m_session->window()->show();
        return QTest::qWaitForWindowExposed(m_session->window());
    }

    [[nodiscard]] qsizetype shown() const { return m_session->application().library()->ids()->size(); }
    [[nodiscard]] qint64 trashed() const { return m_session->application().library()->statistics()->trashed; }
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return m_session->window()->findChild<T *>(name);
    }
    [[nodiscard]] QString notice() const { return find<QLabel>(u"noticeText"_s)->text(); }

    //! One click on the arrow of "Keep icons for", in the preferences.
    void stepRetention() const
    {
        m_session->window()->preferences().open();
        auto *days = find<QSpinBox>(u"retentionDays"_s);
        QTest::keyClick(days, Qt::Key_Up);
        QCOMPARE(m_session->application().settings().number(Setting::RetentionDays), 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, Theme::Light);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_session.reset(); }

    void retentionWaitsUntilThePreferencesClose()
    {
        fillLibrary();
        QVERIFY(open());
        stepRetention();
        // What a step had begun would be done before this, which is done in the same place.
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"clearCache"_s)->isEnabled(), patience);
        QTest::mouseClick(find<QPushButton>(u"clearCache"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>(u"clearCacheHint"_s)->text().contains(u"No icon was deleted"_s), patience);
        QCOMPARE(shown(), icons);

        m_session->window()->preferences().close();
        QTRY_COMPARE_WITH_TIMEOUT(trashed(), icons, patience);
        QTRY_COMPARE_WITH_TIMEOUT(notice(), u"3 icons moved to trash, as set in Preferences."_s, patience);
        QTest::mouseClick(find<QPushButton>(u"noticeAction"_s), Qt::LeftButton);
        QCOMPARE(shown(), icons);
        QCOMPARE(trashed(), 0);
    }

    void whatRetentionTookIsUndoneFromTheMenuToo()
    {
        fillLibrary();
        QVERIFY(open());
        stepRetention();
        m_session->window()->preferences().close();
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"undo"_s)->isEnabled(), patience);
        find<QAction>(u"undo"_s)->trigger();
        QCOMPARE(shown(), icons);
        find<QAction>(u"redo"_s)->trigger();
        QCOMPARE(trashed(), icons);
    }

    void steppedThereAndBackNothingGoes()
    {
        fillLibrary();
        QVERIFY(open());
        stepRetention();
        QTest::keyClick(find<QSpinBox>(u"retentionDays"_s), Qt::Key_Down);
        QCOMPARE(m_session->application().settings().number(Setting::RetentionDays), 0);
        m_session->window()->preferences().close();
        m_session.reset();
        QVERIFY(open());
        QCOMPARE(shown(), icons);
    }

    void retentionAtTheStartIsToldToo()
    {
        fillLibrary();
        QVERIFY(open());
        QVERIFY(m_session->application().settings().set(Setting::RetentionDays, 1));
        m_session.reset();
        QVERIFY(open());
        QTRY_COMPARE_WITH_TIMEOUT(notice(), u"3 icons moved to trash, as set in Preferences."_s, patience);
        QCOMPARE(trashed(), icons);
    }

    void theTrashIsEmptiedAsideAndItsResultStays()
    {
        fillLibrary();
        QVERIFY(open());
        IconLibrary *library = m_session->application().library();
        QVERIFY(library->moveToTrash(*library->ids()));
        m_session->window()->preferences().open();
        auto *empty = find<QPushButton>(u"emptyTrash"_s);
        QTRY_VERIFY_WITH_TIMEOUT(empty->isEnabled(), patience);
        empty->click();
        QVERIFY(!empty->isEnabled());
        QVERIFY(!find<QLabel>(u"emptyTrashHint"_s)->text().contains(u"gone for good"_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QLabel>(u"emptyTrashHint"_s)->text(), u"3 icons are gone for good."_s, patience);
        QCOMPARE(trashed(), 0);
    }

    void theCacheIsClearedAsideAndItsResultStays()
    {
        fillLibrary();
        QVERIFY(open());
        m_session->window()->preferences().open();
        auto *clear = find<QPushButton>(u"clearCache"_s);
        QTRY_VERIFY_WITH_TIMEOUT(clear->isEnabled(), patience);
        clear->click();
        QVERIFY(!clear->isEnabled());
        QVERIFY(!find<QLabel>(u"clearCacheHint"_s)->text().contains(u"No icon was deleted"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>(u"clearCacheHint"_s)->text().contains(u"No icon was deleted"_s), patience);
        QCOMPARE(shown(), icons);
    }

    //! A rescue reads every original: the thread of the window goes on meanwhile.
    void aRescueRunsBesideTheWindow()
    {
        fillLibrary();
        const QString database = Profile::open(m_folder->path())->databasePath();
        QFile file(database);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray("This was a database once. ").repeated(400));
        file.close();

        m_session = std::make_unique<WindowSession>(m_folder->path(), environment(), m_prompts);
        const QFuture<Result<void>> opened = m_session->open();
        QVERIFY(!m_session->application().library());
        QVERIFY(!opened.isFinished() && !m_session->window());
        QVERIFY(QTest::qWaitFor([&opened] { return opened.isFinished(); }, patience));
        QVERIFY(opened.result() && m_session->window());
        QCOMPARE(shown(), icons);
        QVERIFY(m_session->application().rescued().startsWith(database + u".damaged-"_s));
        QVERIFY(find<QLabel>(u"bannerTitle"_s));
    }

    void aSessionEndsWhileItStillOpens()
    {
        fillLibrary();
        m_session = std::make_unique<WindowSession>(m_folder->path(), environment(), m_prompts);
        const QFuture<Result<void>> opened = m_session->open();
        m_session.reset();
        QCOMPARE(opened.resultCount(), 0);
        QVERIFY(open());
        QCOMPARE(shown(), icons);
    }
};

QTEST_MAIN(LibraryCareTest)
#include "tst_librarycare.moc"
