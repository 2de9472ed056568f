#pragma once

#include "app/appearance.h"
#include "app/windowsession.h"
#include "tests/support/imageserver.h"
#include "tests/ui/scriptedprompts.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Iconwright::Tests {

//! Before the application is made: without a screen of its own the program gets one of 2560x1440, not Qt's
//! 800x800. The text is Inter where it is installed, standing in for the system's font.
void prepareScreen();
void prepareFont();

//! How a picture of the window is taken.
struct Look
{
    QString name; //!< part of the file's name: "dark"
    QString theme; //!< as the setting
    QString language; //!< as the setting
};

//! The real program with a profile of its own, drawn into PNG files.
class Stage
{
public:
    //! `key`: with a key for `server`, else without any.
    Stage(const QString &folder, const Look &look, const ImageServer &server, bool key);
    ~Stage();

    [[nodiscard]] MainWindow &window() { return *m_session->window(); }
    [[nodiscard]] WindowSession &session() { return *m_session; }
    //! Closes the window and opens it again, with another look.
    void open(const Look &look, QSize size = { 1440, 900 });
    //! Lets the window work until `done`; false when it does not come.
    [[nodiscard]] bool until(const std::function<bool()> &done) const;
    //! What is asynchronous and has no signal to wait for: thumbnails, facets, previews.
    void settle() const;

    //! Drafts in several styles, as the first days of a designer leave them.
    void fillLibrary();
    //! Types `categories` into the form and presses Generate.
    void generate(const QStringList &categories, int variations);

    //! Into FOLDER/`screen`-`look`.png: the window, or the dialog that is open.
    void grab(const QString &screen, QWidget *widget = nullptr);
    //! The window with what has popped up over it; closes that.
    void grabWithPopups(const QString &screen);
    //! The dialog that is open now.
    [[nodiscard]] QWidget *dialog() const;

private:
    void save(const QPixmap &picture, const QString &screen) const;
    [[nodiscard]] BatchRequest draftRequest(const QStringList &categories, int variations) const;

    QString m_folder;
    Look m_look;
    QProcessEnvironment m_environment;
    QTemporaryDir m_profile;
    ScriptedPrompts m_prompts;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<WindowSession> m_session;
};

} // namespace Iconwright::Tests
