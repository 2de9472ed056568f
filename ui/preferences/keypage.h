#pragma once

#include "ui/preferences/settingspage.h"

#include <QDate>
#include <QList>

#include <chrono>
#include <utility>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Iconwright {

class ResultBanner;

//! Where the key in use comes from.
enum class KeyState { Unknown, None, InKeychain, ThisRunOnly, FromEnvironment };

//! The account: the API key (set, replace, remove, test) and the server it is for. Never shows a stored key
//! and keeps no typed one.
class KeyPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit KeyPage(QWidget *parent = nullptr);

    //! `keychainError`: why the keychain cannot be used (code None when it can); offers the key for this run
    //! only.
    void showKeyState(KeyState state, const Error &keychainError);
    //! A model, by the name it is shown with, and its last day.
    using ModelEnd = std::pair<QString, QDate>;
    //! How testing went.
    struct TestResult
    {
        Error error; //!< code None: it worked
        int models = -1; //!< that the server lists; negative: not known
        std::chrono::milliseconds took { 0 };
        QList<ModelEnd> ends; //!< of models that draw
    };
    void showTestResult(const TestResult &result);
    //! How storing or removing went; code None: it worked.
    void showStoreResult(const Error &error);
    //! The cursor into the field of the key.
    void focusKey();

Q_SIGNALS:
    void keyEntered(const QByteArray &key, bool thisRunOnly);
    void keyRemoved();
    void testRequested();

private:
    enum class Told { Nothing, Testing, Works, TestFailed, StoreFailed };

    void retranslate() override;
    void addKeyRow();
    void addServerRows();
    void save();
    void setEditing(bool editing);
    void showState();
    void showTold();
    void showHeading();
    [[nodiscard]] bool lacksKeychain() const;
    [[nodiscard]] bool hasKey() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString testText() const;
    [[nodiscard]] QString idFault(const QString &id, const QString &prefix, const QString &fault) const;

    QLineEdit *m_key;
    QLineEdit *m_stored;
    QToolButton *m_storedSign; //!< the key before the dots
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_replace;
    QPushButton *m_remove;
    QCheckBox *m_thisRun;
    ResultBanner *m_result;
    SettingRow *m_keyRow = nullptr;
    SettingRow *m_thisRunRow = nullptr;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_organization = nullptr;
    QLineEdit *m_project = nullptr;
    KeyState m_keyState = KeyState::Unknown;
    Error m_keychainError;
    bool m_editing = true;
    Told m_told = Told::Nothing;
    Error m_toldError;
    TestResult m_test;
};

} // namespace Iconwright
