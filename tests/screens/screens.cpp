#include "tests/screens/stage.h"

#include "app/version.h"
#include "core/library/iconlibrary.h"
#include "core/queue/batchcontroller.h"
#include "core/settings/settings.h"
#include "ui/compose/composeform.h"
#include "ui/compose/schemepicker.h"
#include "ui/compose/stylepicker.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/mainwindow/browsing.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTextStream>
#include <QTimer>

//! Draws every screen and state of the window:  screens FOLDER [LOOK ...]
//! LOOK: light, dark, contrast-light, contrast-dark, german, right-to-left; default: all.

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QList<Look> looks {
    { u"light"_s, u"light"_s, u"en"_s },
    { u"dark"_s, u"dark"_s, u"en"_s },
    { u"contrast-light"_s, u"contrast-light"_s, u"en"_s },
    { u"contrast-dark"_s, u"contrast-dark"_s, u"en"_s },
    { u"german"_s, u"light"_s, u"de"_s },
    { u"right-to-left"_s, u"dark"_s, u"qps"_s },
};

void trigger(Stage &stage, const QString &command)
{
    stage.window().findChild<QAction *>(command)->trigger();
    stage.settle();
}

void closeDialog(Stage &stage)
{
    if (QWidget *dialog = stage.dialog())
        dialog->close();
    stage.settle();
}

void grabDialog(Stage &stage, const QString &command, const QString &screen)
{
    trigger(stage, command);
    if (QWidget *dialog = stage.dialog())
        stage.grab(screen, dialog);
    closeDialog(stage);
}

void grabPreferences(Stage &stage)
{
    trigger(stage, u"preferences"_s);
    QWidget *dialog = stage.dialog();
    auto *pages = dialog->findChild<QListView *>();
    for (int row = 0; pages && row < pages->model()->rowCount(); ++row) {
        pages->setCurrentIndex(pages->model()->index(row, 0));
        stage.grab(u"preferences-%1"_s.arg(row + 1), dialog);
    }
    closeDialog(stage);
}

void grabPopup(Stage &stage, QAbstractButton *button, const QString &screen)
{
    if (!button)
        qFatal("nothing opens %s", qPrintable(screen));
    // A button's menu keeps the click until it is closed.
    bool isGrabbed = false;
    QTimer::singleShot(0, &stage.window(), [&] {
        stage.grabWithPopups(screen);
        isGrabbed = true;
    });
    button->click();
    (void)stage.until([&isGrabbed] { return isGrabbed; });
}

//! The small windows over form, gallery and header.
void grabPopups(Stage &stage)
{
    MainWindow &window = stage.window();
    auto *style = window.findChild<StylePicker *>();
    auto *scheme = window.findChild<SchemePicker *>();
    grabPopup(stage, style->findChild<QAbstractButton *>(u"all"_s), u"all-styles"_s);
    grabPopup(stage, scheme->findChild<QAbstractButton *>(u"all"_s), u"all-schemes"_s);
    grabPopup(stage, scheme->findChild<QAbstractButton *>(u"ownPalette"_s), u"own-palette"_s);
    grabPopup(stage, window.findChild<QAbstractButton *>(u"recipes"_s), u"recipes"_s);
    grabPopup(stage, window.findChild<QAbstractButton *>(u"addFilter"_s), u"filters"_s);
    grabPopup(stage, window.findChild<QAbstractButton *>(u"sort"_s), u"sort"_s);
    for (auto *button : window.compose().findChildren<QAbstractButton *>())
        if (const QString name = button->objectName();
            name == u"pasteCategories" || name == u"suggestCategories")
            grabPopup(stage, button, name);
    trigger(stage, u"findCommand"_s);
    stage.grabWithPopups(u"find-command"_s);
    GalleryView &view = window.gallery().view();
    Q_EMIT view.customContextMenuRequested(view.visualRect(view.currentIndex()).center());
    stage.grabWithPopups(u"icon-menu"_s);
}

//! Without a key: first start, drafts, library, search, dialogs, small windows.
void drawOffline(const QString &folder, const Look &look, const ImageServer &server)
{
    Stage stage(folder, look, server, false);
    stage.grab(u"first-start"_s);
    stage.fillLibrary();
    GalleryView &view = stage.window().gallery().view();
    view.setCurrentIndex(view.model()->index(1, 0));
    stage.grab(u"main"_s);
    grabPopups(stage);
    trigger(stage, u"matchIcon"_s);
    stage.grab(u"matched"_s);
    stage.window().findChild<QAbstractButton *>(u"removeAnchor"_s)->click();
    trigger(stage, u"showLibrary"_s);
    view.selectAll();
    stage.grab(u"library-selected"_s);
    view.clearSelection();
    auto *field = stage.window().findChild<QLineEdit *>(u"search"_s);
    if (field) {
        QTest::keyClicks(field, u"style:flat boat"_s);
        stage.grab(u"no-results"_s);
        stage.window().browsing().search().clear();
    }
    trigger(stage, u"showCreate"_s);
    stage.window().findChild<QPushButton *>(u"export"_s)->click();
    stage.settle();
    if (QWidget *dialog = stage.dialog())
        stage.grab(u"export"_s, dialog);
    closeDialog(stage);
    grabPreferences(stage);
    grabDialog(stage, u"statistics"_s, u"statistics"_s);
    grabDialog(stage, u"log"_s, u"log"_s);
    grabDialog(stage, u"shortcuts"_s, u"shortcuts"_s);
    grabDialog(stage, u"about"_s, u"about"_s);
    stage.window().resize(1024, 700);
    stage.grab(u"narrow"_s);
    stage.window().resize(960, 540);
    stage.grab(u"drawers"_s);
    stage.window().resize(2560, 1440);
    stage.grab(u"wide"_s);
}

//! With a key: a batch on its way, and what can stop it.
void drawOnline(const QString &folder, const Look &look, ImageServer &server)
{
    server.setOptions({ .latency = 2500ms });
    Stage stage(folder, look, server, true);
    stage.generate({ u"electronics"_s, u"music"_s, u"science"_s }, 4);
    (void)stage.until([&] { return server.answers() >= 3; });
    stage.grab(u"running"_s);
    server.setOptions({ .latency = 20ms });
    (void)stage.until([&] { return server.answers() >= 12; });
    stage.grab(u"finished"_s);
    server.setFaults({ Fault::ModerationOfPrompt, Fault::CutAfterReading });
    stage.generate({ u"medicine"_s, u"tools"_s }, 2);
    stage.settle();
    GalleryView &view = stage.window().gallery().view();
    view.setCurrentIndex(view.model()->index(0, 0));
    stage.grab(u"blocked-and-unclear"_s);
    server.setFaults({ Fault::WrongKey, Fault::WrongKey, Fault::WrongKey, Fault::WrongKey, Fault::WrongKey });
    stage.generate({ u"travel"_s, u"food"_s }, 3);
    stage.grab(u"key-refused"_s);
}

//! With a key: what else can stop a batch. A window of its own for each, since the queue stays stopped.
void drawStops(const QString &folder, const Look &look, ImageServer &server)
{
    const auto fail = [&](Fault fault, const QString &category, const QString &screen) {
        Stage stage(folder, look, server, true);
        server.setOptions({ .latency = 20ms });
        server.setFaults(QList<Fault>(8, fault));
        stage.generate({ category }, 4);
        stage.grab(screen);
        server.setFaults({});
    };
    fail(Fault::NoCredit, u"kitchen"_s, u"no-credit"_s);
    fail(Fault::NotVerified, u"sports"_s, u"not-verified"_s);
    fail(Fault::ModelMissing, u"weather"_s, u"model-gone"_s);
}

//! With a key: batches that wait for the server, and for their user.
void drawWaits(const QString &folder, const Look &look, ImageServer &server)
{
    Stage stage(folder, look, server, true);
    (void)stage.session().application().settings().set(Setting::CapPerBatch, 5);
    server.setOptions({ .latency = 20ms });
    stage.generate({ u"animals"_s }, 8);
    stage.grab(u"cap-reached"_s);
    (void)stage.session().application().settings().set(Setting::CapPerBatch, 0);
    const int before = server.answers();
    server.setOptions({ .latency = 20ms, .requestsPerMinute = 4 });
    stage.generate({ u"books"_s, u"cars"_s, u"toys"_s }, 3);
    (void)stage.until([&] { return server.answers() >= before + 4; });
    stage.grab(u"limit-reached"_s);
}

//! With a key: one icon first, then the rest after it, under a cap that has no room for all.
void drawTrial(const QString &folder, const Look &look, ImageServer &server)
{
    Stage stage(folder, look, server, true);
    server.setOptions({ .latency = 1500ms });
    ComposeForm &form = stage.window().compose();
    BatchRequest request = form.request();
    request.categories = { u"camera"_s, u"guitar"_s, u"compass"_s };
    request.variations = 4;
    form.setRequest(request);
    stage.settle();
    stage.grab(u"form-priced"_s);
    form.findChild<QAbstractButton *>(u"tryOne"_s)->click();
    const int before = server.answers();
    stage.grab(u"trial-waiting"_s);
    (void)stage.until([&] { return server.answers() > before; });
    (void)stage.until([&] { return form.findChild<QAbstractButton *>(u"useTrial"_s)->isVisible(); });
    stage.grab(u"trial"_s);
    form.findChild<QAbstractButton *>(u"useTrial"_s)->click();
    (void)stage.session().application().settings().set(Setting::CapPerDay, 35);
    stage.settle();
    stage.grab(u"over-budget"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    prepareScreen();
    QApplication application(argc, argv);
    prepareFont();
    QCoreApplication::setApplicationName(u"iconwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ICONWRIGHT_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        QTextStream(stderr) << "usage: screens FOLDER [LOOK ...]\n";
        return 2;
    }
    for (const Look &look : looks) {
        if (arguments.size() > 2 && !arguments.mid(2).contains(look.name))
            continue;
        ImageServer server;
        drawOffline(arguments[1], look, server);
        drawOnline(arguments[1], look, server);
        drawStops(arguments[1], look, server);
        drawTrial(arguments[1], look, server);
        drawWaits(arguments[1], look, server);
    }
    return 0;
}
