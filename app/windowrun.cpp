#include "app/windowrun.h"

#include "app/console.h"
#include "app/interrupts.h"
#include "app/version.h"
#include "app/windowsession.h"
#include "ui/common/dialogprompts.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QTranslator>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

void loadTranslations(QApplication &application)
{
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), u"iconwright"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

//! The window cannot open: says why and ends when that has been read.
void showFailure(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, u"Iconwright"_s, errorText(error));
    box->setDetailedText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        box, &QDialog::finished, box, [status = exitStatusOf(error)] { QCoreApplication::exit(status); });
    box->open();
}

void start(WindowSession &session)
{
    session.open().then(
        &session,
        [&session](const Result<void> &opened) {
            if (opened)
                session.window()->show();
            else
                showFailure(opened.error());
        });
}

} // namespace

int runWindow(int &argc, char **argv, const QString &profileFolder)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"iconwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ICONWRIGHT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Iconwright"_s);
    QGuiApplication::setDesktopFileName(u"org.iconwright.Iconwright"_s);
    loadTranslations(application);
    applyTheme(application, platformTheme(application));
    DialogPrompts prompts;
    WindowSession session(profileFolder, QProcessEnvironment::systemEnvironment(), prompts);
    const Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, &session, [&session] {
        if (session.window())
            session.window()->close();
        else
            QCoreApplication::exit(0);
    });
    start(session);
    return QApplication::exec();
}

} // namespace Iconwright
