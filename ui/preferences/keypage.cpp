#include "ui/preferences/keypage.h"

#include "ui/common/errortext.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

KeyPage::KeyPage(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_label(new QLabel(this))
    , m_key(new QLineEdit(this))
    , m_thisRun(new QCheckBox(this))
    , m_save(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_result(new QLabel(this))
{
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setMaxLength(1000);
    m_key->setObjectName(u"key"_s);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_thisRun->setObjectName(u"thisRun"_s);
    m_save->setObjectName(u"saveKey"_s);
    m_save->setEnabled(false);
    m_test->setObjectName(u"testKey"_s);
    m_remove->setObjectName(u"removeKey"_s);
    m_result->setObjectName(u"keyResult"_s);
    m_label->setBuddy(m_key);
    setTextRole(*m_label, TextRole::Section);
    m_state->setWordWrap(true);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    setFocusProxy(m_key);
    for (QPushButton *button : { m_save, m_test, m_remove })
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_test);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::page, Measure::page, Measure::page, Measure::page);
    layout->addWidget(m_label);
    layout->addWidget(m_key);
    layout->addWidget(m_thisRun);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    layout->addWidget(m_result);
    layout->addStretch(1);
    connect(m_key, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &KeyPage::save);
    connect(m_save, &QPushButton::clicked, this, &KeyPage::save);
    connect(m_test, &QPushButton::clicked, this, [this] {
        say(tr("Testing the connection."), false);
        Q_EMIT testRequested();
    });
    connect(m_remove, &QPushButton::clicked, this, &KeyPage::keyRemoved);
    retranslate();
}

void KeyPage::showKeyState(KeyState state, const Error &keychainError)
{
    m_keyState = state;
    m_keychainError = keychainError;
    const bool noKeychain = keychainError.code != ErrorCode::None;
    m_thisRun->setChecked(m_thisRun->isChecked() || noKeychain);
    m_thisRun->setEnabled(!noKeychain);
    retranslate();
}

void KeyPage::showTestResult(const Error &error)
{
    const bool ok = error.code == ErrorCode::None;
    say(ok ? tr("The key works.") : errorText(error), !ok);
}

void KeyPage::showStoreResult(const Error &error)
{
    const bool ok = error.code == ErrorCode::None;
    say(ok ? QString() : errorText(error), !ok);
}

void KeyPage::save()
{
    const QByteArray key = m_key->text().trimmed().toUtf8();
    if (key.isEmpty())
        return;
    m_key->clear();
    say({}, false);
    Q_EMIT keyEntered(key, m_thisRun->isChecked());
}

void KeyPage::say(const QString &text, bool fault)
{
    m_result->setText(text);
    m_result->setForegroundRole(fault ? QPalette::BrightText : QPalette::WindowText);
}

QString KeyPage::stateText() const
{
    switch (m_keyState) {
    case KeyState::Unknown:
        return tr("Looking for a key.");
    case KeyState::None:
        return m_keychainError.code != ErrorCode::None
            ? errorText(m_keychainError)
            : tr("No key yet. It is kept in your system's keychain, never in a file.");
    case KeyState::InKeychain:
        return tr("A key is in your system's keychain. A new one replaces it.");
    case KeyState::ThisRunOnly:
        return tr("A key is in use for this run only. It is forgotten when Iconwright closes.");
    case KeyState::FromEnvironment:
        return tr("The key comes from OPENAI_API_KEY and counts for this run.");
    }
    return {};
}

void KeyPage::retranslate()
{
    m_label->setText(tr("OpenAI API key"));
    m_key->setAccessibleName(m_label->text());
    m_key->setPlaceholderText(m_keyState == KeyState::None ? tr("Paste your key") : tr("Paste a new key"));
    m_thisRun->setText(tr("For this run only"));
    m_save->setText(m_keyState == KeyState::InKeychain ? tr("Replace key") : tr("Use key"));
    m_test->setText(tr("Test connection"));
    m_remove->setText(tr("Remove key"));
    m_state->setText(stateText());
    m_key->setAccessibleDescription(m_state->text());
    const bool has = m_keyState != KeyState::None && m_keyState != KeyState::Unknown;
    m_test->setEnabled(has);
    m_remove->setEnabled(has && m_keyState != KeyState::FromEnvironment);
    for (QPushButton *button : { m_save, m_test, m_remove })
        button->setAccessibleName(button->text());
}

void KeyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
