#include "ui/preferences/advancedpage.h"

#include "ui/common/userprompts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

AdvancedPage::AdvancedPage(UserPrompts &prompts, QWidget *parent)
    : SettingsPage(parent)
    , m_prompts(prompts)
    , m_level(addChoice(Setting::LogLevel, u"logLevel"_s))
    , m_log(addButtonRow(u"showLog"_s, m_logRow))
    , m_reset(nullptr)
{
    addSeparator();
    m_reset = addButtonRow(u"resetAll"_s, m_resetRow);
    m_reset->setProperty("kind", u"danger"_s);
    for (const QString &level : { u"info"_s, u"warning"_s, u"error"_s })
        m_level->addItem(QString(), level);
    connect(m_log, &QPushButton::clicked, this, &AdvancedPage::logRequested);
    connect(m_reset, &QPushButton::clicked, this, &AdvancedPage::askForReset);
    retranslate();
}

QPushButton *AdvancedPage::addButtonRow(const QString &name, SettingRow *&row)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    auto *field = new QWidget;
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button);
    layout->addStretch(1);
    row = addRow(field, button);
    return button;
}

void AdvancedPage::askForReset()
{
    const UserPrompts::Question question {
        .title = tr("Reset all settings?"),
        .text = tr("Everything in these preferences goes back to how it was at first. Your key, your icons, "
                   "styles and color schemes stay."),
        .verb = tr("Reset"),
        .destructive = true,
    };
    m_prompts.ask(window(), question, [this](bool agreed) {
        if (agreed)
            Q_EMIT resetAllRequested();
    });
}

void AdvancedPage::retranslate()
{
    setHeading(tr("Advanced"), tr("The log, and everything back to how it was at first."));
    row(Setting::LogLevel)
        .setWords({ tr("Log level"), tr("What goes into the log. Keys never do."),
            tr("log level debug errors warnings messages") });
    const QStringList levels { tr("Everything"), tr("Warnings and errors"), tr("Errors only") };
    for (int i = 0; i < int(levels.size()); ++i)
        m_level->setItemText(i, levels[i]);
    m_logRow->setWords({ tr("Log file"), {}, tr("show log file messages") });
    m_resetRow->setWords(
        { tr("All settings"), tr("Your key and your icons stay."), tr("reset restore factory defaults") });
    m_log->setText(tr("Show log"));
    m_reset->setText(tr("Reset all settings…"));
    for (QPushButton *button : { m_log, m_reset })
        button->setAccessibleName(button->text());
}

} // namespace Iconwright
