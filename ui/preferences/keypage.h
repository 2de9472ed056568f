#pragma once

#include "core/base/error.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Iconwright {

//! Where the key in use comes from.
enum class KeyState { Unknown, None, InKeychain, ThisRunOnly, FromEnvironment };

//! The API key: set, replace, remove, test. Never shows a stored key and keeps no typed one.
class KeyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPage(QWidget *parent = nullptr);

    //! `keychainError`: why the keychain cannot be used (code None when it can); offers the key for this run
    //! only.
    void showKeyState(KeyState state, const Error &keychainError);
    //! How storing, removing or testing went; code None: it worked.
    void showTestResult(const Error &error);
    void showStoreResult(const Error &error);

    void retranslate();

Q_SIGNALS:
    void keyEntered(const QByteArray &key, bool thisRunOnly);
    void keyRemoved();
    void testRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();
    void say(const QString &text, bool fault);
    [[nodiscard]] QString stateText() const;

    QLabel *m_state;
    QLabel *m_label;
    QLineEdit *m_key;
    QCheckBox *m_thisRun;
    QPushButton *m_save;
    QPushButton *m_test;
    QPushButton *m_remove;
    QLabel *m_result;
    KeyState m_keyState = KeyState::Unknown;
    Error m_keychainError;
};

} // namespace Iconwright
