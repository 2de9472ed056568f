#include "app/windowsession.h"
#include "core/library/iconlibrary.h"
#include "tests/support/imageserver.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/common/theme.h"
#include "ui/compose/composeform.h"
#include "ui/exporting/exportdialog.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000;

//! What a designer sees and touches, found by name.
struct Desk
{
    MainWindow *window;

    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
};

} // namespace

//! The whole way through the real window: form, Generate, gallery, export, files.
class EndToEndTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedPrompts m_prompts;

    [[nodiscard]] static QProcessEnvironment environmentFor(const ImageServer &server)
    {
        QProcessEnvironment environment;
        environment.insert(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
        environment.insert(u"OPENAI_API_KEY"_s, u"sk-proj-0123456789abcdef"_s);
        return environment;
    }

    static bool open(WindowSession &session)
    {
        const QFuture<Result<void>> opened = session.open();
        if (!QTest::qWaitFor([&opened] { return opened.isFinished(); }, patience) || !opened.result()
            || !session.window())
            return false;
        session.window()->show();
        return QTest::qWaitForWindowExposed(session.window());
    }

    static void fillForm(const Desk &desk, const QString &provider)
    {
        auto *editor = desk.find<QLineEdit>(u"categories"_s);
        QTest::keyClicks(editor, u"electronics,tools"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        auto *models = desk.find<QComboBox>(u"model"_s);
        models->setCurrentIndex(provider == u"offline"_s ? models->findData(provider) : 0);
    }

    //! Tiles that show a picture and no longer a job.
    static int pictures(const QAbstractItemModel &gallery)
    {
        int count = 0;
        for (int row = 0; row < gallery.rowCount(); ++row)
            count += gallery.index(row, 0).data(GalleryModel::IconIdRole).value<IconId>().isValid() ? 1 : 0;
        return count;
    }

    static void exportEverything(const Desk &desk, const QString &target)
    {
        QTest::mouseClick(desk.find<QPushButton>(u"export"_s), Qt::LeftButton);
        auto *dialog = desk.window->findChild<ExportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        for (auto *box : dialog->findChildren<QCheckBox *>())
            box->setChecked(box->objectName() == u"size-32" || box->objectName() == u"size-256");
        dialog->findChild<QLineEdit *>(u"target"_s)->setText(target);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"start"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QDir(target).filePath(u"manifest.json"_s)), patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        applyTheme(*qApp, Theme::Light);
    }

    void fromTheFormToExportedFiles_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::newRow("offline") << u"offline"_s;
        QTest::newRow("openai") << u"openai"_s;
    }

    void fromTheFormToExportedFiles()
    {
        QFETCH(QString, provider);
        const ImageServer server;
        WindowSession session(m_folder.filePath(provider), environmentFor(server), m_prompts);
        QVERIFY(open(session));
        const Desk desk { session.window() };
        fillForm(desk, provider);
        auto *generate = desk.find<QPushButton>(u"generate"_s);
        QTRY_VERIFY_WITH_TIMEOUT(generate->isEnabled(), patience);
        QTest::mouseClick(generate, Qt::LeftButton);
        QAbstractItemModel *gallery = desk.window->gallery().view().model();
        QTRY_COMPARE_WITH_TIMEOUT(session.application().library()->ids()->size(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(pictures(*gallery), 2, patience);
        QCOMPARE(server.arrivals(), provider == u"openai" ? 2 : 0);

        const QString target = m_folder.filePath(provider + u"-out"_s);
        exportEverything(desk, target);
        for (const auto *name :
            { "electronics-1-32.png", "electronics-1-256.png", "tools-1-32.png", "tools-1-256.png" }) {
            const QImage picture(QDir(target).filePath(QString::fromLatin1(name)));
            QVERIFY2(!picture.isNull(), name);
            QCOMPARE(picture.width(), QByteArray(name).contains("256") ? 256 : 32);
        }
    }

    void theSameSetAgainSendsNothing()
    {
        const ImageServer server;
        WindowSession session(m_folder.filePath(u"again"_s), environmentFor(server), m_prompts);
        QVERIFY(open(session));
        const Desk desk { session.window() };
        fillForm(desk, u"openai"_s);
        auto *generate = desk.find<QPushButton>(u"generate"_s);
        QTRY_VERIFY_WITH_TIMEOUT(generate->isEnabled(), patience);
        QTest::mouseClick(generate, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(session.application().library()->ids()->size(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(generate->isEnabled(), patience);
        QTest::mouseClick(generate, Qt::LeftButton);
        QTest::qWait(0);
        QTRY_VERIFY_WITH_TIMEOUT(session.application().library()->statistics()->cacheHits >= 2, patience);
        QCOMPARE(server.arrivals(), 2);
    }

    void aSecondWindowOnTheProfileSaysThatItIsInUse()
    {
        const ImageServer server;
        WindowSession first(m_folder.filePath(u"shared"_s), environmentFor(server), m_prompts);
        QVERIFY(open(first));
        WindowSession second(m_folder.filePath(u"shared"_s), environmentFor(server), m_prompts);
        const QFuture<Result<void>> opened = second.open();
        QVERIFY(QTest::qWaitFor([&opened] { return opened.isFinished(); }, patience));
        QVERIFY(!opened.result());
        QCOMPARE(opened.result().error().code, ErrorCode::ProfileInUse);
        QVERIFY(!second.window());
    }

    void theWindowComesBackAsItWasLeft()
    {
        const ImageServer server;
        const QString profile = m_folder.filePath(u"kept"_s);
        {
            WindowSession session(profile, environmentFor(server), m_prompts);
            QVERIFY(open(session));
            const Desk desk { session.window() };
            auto *styles = desk.find<QListView>(u"style"_s);
            QTest::keyClick(styles, Qt::Key_Right);
            QTest::keyClick(styles, Qt::Key_Return);
            auto *models = desk.find<QComboBox>(u"model"_s);
            models->setCurrentIndex(models->findData(u"offline"_s));
            QTRY_COMPARE_WITH_TIMEOUT(
                session.application().settings().text(Setting::Style), u"modern"_s, patience);
        }
        WindowSession again(profile, environmentFor(server), m_prompts);
        QVERIFY(open(again));
        QCOMPARE(again.window()->compose().request().styleId, u"modern"_s);
        QCOMPARE(again.window()->compose().request().model.provider, u"offline"_s);
    }
};

QTEST_MAIN(EndToEndTest)
#include "tst_endtoend.moc"
