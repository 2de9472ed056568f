#include "ui/preferences/keypage.h"

#include "core/provider/openai/credentials.h"
#include "ui/common/errortext.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/preferences/resultbanner.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int keyLength = 1000;
constexpr int shownDots = 20; // says nothing of the key's length

QPushButton *addButton(QHBoxLayout &layout, const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout.addWidget(button);
    return button;
}

} // namespace

KeyPage::KeyPage(QWidget *parent)
    : SettingsPage(parent)
    , m_key(new QLineEdit)
    , m_stored(new QLineEdit)
    , m_thisRun(new QCheckBox)
    , m_result(new ResultBanner)
{
    addKeyRow();
    addServerRows();
    connect(m_key, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &KeyPage::save);
    connect(m_save, &QPushButton::clicked, this, &KeyPage::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { setEditing(false); });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        setEditing(true);
        m_key->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &KeyPage::keyRemoved);
    connect(&m_result->button(), &QPushButton::clicked, this, [this] {
        m_told = Told::Testing;
        showTold();
        Q_EMIT testRequested();
    });
    retranslate();
}

void KeyPage::addKeyRow()
{
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setMaxLength(keyLength);
    m_key->setObjectName(u"key"_s);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_stored->setObjectName(u"storedKey"_s);
    m_stored->setReadOnly(true);
    m_stored->setText(QString(shownDots, u'\u2022'));
    m_stored->addAction(glyphIcon(Glyph::Key), QLineEdit::LeadingPosition);
    m_storedSign = m_stored->findChild<QToolButton *>();
    m_stored->setMinimumWidth(120);
    m_key->setMinimumWidth(120);
    m_thisRun->setObjectName(u"thisRun"_s);
    m_result->setObjectName(u"keyResult"_s);
    m_result->button().setObjectName(u"testKey"_s);
    auto *field = new QWidget;
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_key, 1);
    layout->addWidget(m_stored, 1);
    m_save = addButton(*layout, u"saveKey"_s);
    m_save->setEnabled(false);
    m_cancel = addButton(*layout, u"cancelKey"_s);
    m_replace = addButton(*layout, u"replaceKey"_s);
    m_remove = addButton(*layout, u"removeKey"_s);
    m_remove->setProperty("kind", u"danger"_s);
    m_keyRow = addRow(field, m_key);
    m_thisRunRow = addRow(m_thisRun, m_thisRun);
    addRow(m_result, m_result);
}

void KeyPage::addServerRows()
{
    addSeparator();
    m_server = addText(
        Setting::BaseUrl, u"baseUrl"_s,
        [](const QString &text) {
            const Result<void> usable = checkBaseUrl(QUrl(text, QUrl::StrictMode));
            return usable ? QString() : errorText(usable.error());
        });
    m_organization = addText(
        Setting::Organization, u"organization"_s,
        [this](const QString &text) {
            return idFault(text, u"org-"_s,
                tr("An organization id starts with “org-”. Copy it from your OpenAI settings."));
        });
    m_project = addText(Setting::Project, u"project"_s, [this](const QString &text) {
        return idFault(text, u"proj_"_s,
            tr("A project id starts with “proj_”. Copy it from your OpenAI project settings."));
    });
    for (QLineEdit *line : { m_server, m_organization, m_project })
        line->setLayoutDirection(Qt::LeftToRight);
}

//! Other servers may name these as they like.
QString KeyPage::idFault(const QString &id, const QString &prefix, const QString &fault) const
{
    const bool isOpenAi = originOf(QUrl(m_server->text().trimmed())) == u"https://api.openai.com";
    return !isOpenAi || id.isEmpty() || id.startsWith(prefix) ? QString() : fault;
}

bool KeyPage::lacksKeychain() const
{
    return m_keychainError.code != ErrorCode::None;
}

bool KeyPage::hasKey() const
{
    return m_keyState != KeyState::None && m_keyState != KeyState::Unknown;
}

void KeyPage::showKeyState(KeyState state, const Error &keychainError)
{
    if (state != m_keyState)
        m_told = Told::Nothing;
    m_keyState = state;
    m_keychainError = keychainError;
    m_thisRun->setChecked(m_thisRun->isChecked() || lacksKeychain());
    m_thisRun->setEnabled(!lacksKeychain());
    showHeading();
    setEditing(false);
    showTold();
}

void KeyPage::showTestResult(const TestResult &result)
{
    m_told = result.error.code == ErrorCode::None ? Told::Works : Told::TestFailed;
    m_toldError = result.error;
    m_test = result;
    showTold();
}

void KeyPage::showStoreResult(const Error &error)
{
    m_told = error.code == ErrorCode::None ? Told::Nothing : Told::StoreFailed;
    m_toldError = error;
    if (m_told == Told::Nothing)
        setEditing(false);
    showTold();
}

void KeyPage::focusKey()
{
    if (m_editing)
        m_key->setFocus(Qt::OtherFocusReason);
    else
        m_stored->setFocus(Qt::OtherFocusReason);
}

void KeyPage::save()
{
    const QByteArray key = m_key->text().trimmed().toUtf8();
    if (key.isEmpty())
        return;
    m_key->clear();
    m_told = Told::Nothing;
    showTold();
    Q_EMIT keyEntered(key, m_thisRun->isChecked());
}

//! Without a key there is nothing to show instead of the field to type one in.
void KeyPage::setEditing(bool editing)
{
    m_editing = editing || !hasKey();
    if (!m_editing)
        m_key->clear();
    showState();
}

void KeyPage::showState()
{
    const bool isFixed = m_keyState == KeyState::FromEnvironment;
    m_key->setVisible(m_editing);
    m_save->setVisible(m_editing);
    m_cancel->setVisible(m_editing && hasKey());
    m_stored->setVisible(!m_editing);
    m_replace->setVisible(!m_editing && !isFixed);
    m_remove->setVisible(!m_editing && !isFixed);
    m_remove->setEnabled(hasKey() && !isFixed);
    m_replace->setEnabled(hasKey() && !isFixed);
    // Without a keychain there is no choice: the sentence says so.
    m_thisRunRow->setVisible(m_editing && !isFixed && !lacksKeychain());
    m_result->button().setEnabled(hasKey() && m_told != Told::Testing);
    m_keyRow->setVariable(isFixed ? u"OPENAI_API_KEY"_s : QString());
    m_keyRow->setNote(stateText());
    m_stored->setAccessibleName(m_keyRow->words().label);
    m_storedSign->setAccessibleName(m_keyRow->words().label);
    m_stored->setAccessibleDescription(stateText());
    m_save->setText(hasKey() ? tr("Replace key") : tr("Use key"));
    m_save->setAccessibleName(m_save->text());
}

void KeyPage::showTold()
{
    using Kind = ResultBanner::Kind;
    m_result->button().setText(m_told == Told::Works ? tr("Test again") : tr("Test connection"));
    m_result->button().setAccessibleName(m_result->button().text());
    m_result->button().setEnabled(hasKey() && m_told != Told::Testing);
    switch (m_told) {
    case Told::Nothing:
        m_result->say(Kind::Plain, hasKey() ? tr("Not tested yet.") : tr("Nothing to test yet."),
            hasKey() ? tr("The test asks for the list of models. It costs nothing.")
                     : tr("With a key, the connection can be tested here. Offline drafts need none."));
        break;
    case Told::Testing:
        m_result->say(Kind::Plain, tr("Testing the connection."));
        break;
    case Told::Works:
        m_result->say(Kind::Good, tr("Connected. The key works."), testText());
        break;
    case Told::TestFailed:
        m_result->say(Kind::Bad, tr("The test failed."), errorText(m_toldError));
        break;
    case Told::StoreFailed:
        m_result->say(Kind::Bad, tr("The key was not changed."), errorText(m_toldError));
        break;
    }
}

QString KeyPage::testText() const
{
    if (m_test.models < 0)
        return {};
    const QString took = tr("%1 ms").arg(countText(m_test.took.count()));
    //: %1: a time like "312 ms"
    QStringList text { tr("%Ln models available. Answered in %1.", nullptr, m_test.models).arg(took) };
    for (const auto &[model, day] : m_test.ends)
        //: %1: a model such as "2.5 Flare", %2: a date
        text << tr("%1 can be used until %2.")
                    .arg(leftToRight(model), QLocale().toString(day, QLocale::ShortFormat));
    return text.join(u' ');
}

QString KeyPage::stateText() const
{
    switch (m_keyState) {
    case KeyState::Unknown:
        return tr("No key is in use.");
    case KeyState::None:
        return m_keychainError.code == ErrorCode::KeychainUnavailable
            ? tr("Paste a key to use it. This system has no keychain, so it is forgotten when Iconwright "
                 "closes.")
            : lacksKeychain() ? errorText(m_keychainError)
                              : tr("Paste a key to use it. It is kept in your system's keychain.");
    case KeyState::InKeychain:
        return tr("A key is in your system's keychain.");
    case KeyState::ThisRunOnly:
        return tr("A key is in use for this run only. It is forgotten when Iconwright closes.");
    case KeyState::FromEnvironment:
        return tr("The key comes from OPENAI_API_KEY and counts for this run.");
    }
    return {};
}

//! Promises the keychain only where there is one.
void KeyPage::showHeading()
{
    setHeading(tr("Account"),
        lacksKeychain()
            ? tr("The key is sent only to the server below. It is never written to the library, the settings "
                 "or the log.")
            : tr("The key is kept in your system's keychain and sent only to the server below. It is never "
                 "written to the library, the settings or the log."));
}

void KeyPage::retranslate()
{
    showHeading();
    //: the last text is searched, not shown: other words for the same
    m_keyRow->setWords({ tr("API key"), {}, tr("OpenAI token secret password login keychain credentials") });
    m_thisRunRow->setWords(
        { tr("For this run only"), tr("The key is forgotten when Iconwright closes."), {} });
    row(Setting::BaseUrl)
        .setWords({ tr("Server"), tr("The address of the API, up to and with its version."),
            tr("base URL endpoint address proxy host compatible") });
    row(Setting::Organization).setWords({ tr("Organization"), {}, tr("account team OpenAI org id") });
    row(Setting::Project).setWords({ tr("Project"), {}, tr("OpenAI project id") });
    m_key->setPlaceholderText(tr("Paste your key"));
    m_organization->setPlaceholderText(tr("Optional, org-…"));
    m_project->setPlaceholderText(tr("Optional, proj_…"));
    m_cancel->setText(tr("Cancel"));
    m_replace->setText(tr("Replace…"));
    m_remove->setText(tr("Remove"));
    for (QPushButton *button : { m_cancel, m_replace, m_remove })
        button->setAccessibleName(button->text());
    showState();
    showTold();
}

} // namespace Iconwright
