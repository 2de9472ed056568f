#include "ui/preferences/shortcutspage.h"

#include "ui/common/linkbutton.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/preferences/keyedit.h"

#include <QAction>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int editWidth = 176;

//! As in a menu, without the mark of the mnemonic and the dots.
QString nameOf(const QAction &action)
{
    QString name = action.text();
    name.remove(u'&');
    while (name.endsWith(u'…') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

QString shown(const QKeySequence &keys)
{
    return leftToRight(keys.toString(QKeySequence::NativeText));
}

} // namespace

ShortcutsPage::ShortcutsPage(QWidget *parent)
    : SettingsPage(parent)
{
    bind(Setting::Shortcuts, nullptr, [this](const QVariant &value) {
        m_keymap = Keymap::fromText(value.toString());
        showKeys();
    });
    retranslate();
}

void ShortcutsPage::setCommands(const QList<ShortcutCommand> &commands)
{
    for (const ShortcutCommand &command : commands)
        if (command.action != nullptr)
            addLine(command);
    showKeys();
    arrangeLabels();
}

void ShortcutsPage::addLine(const ShortcutCommand &command)
{
    Line *line = m_lines.emplace_back(std::make_unique<Line>()).get();
    const QString id = command.action->objectName();
    line->command = command;
    line->edit = new KeyEdit;
    line->take = new LinkButton;
    line->restore = new LinkButton;
    line->edit->setObjectName(u"keys-"_s + id);
    line->take->setObjectName(u"takeKeys-"_s + id);
    line->restore->setObjectName(u"restoreKeys-"_s + id);
    line->edit->setFixedWidth(editWidth);
    line->take->hide();
    auto *field = new QWidget;
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::section);
    for (QWidget *part : { static_cast<QWidget *>(line->edit), static_cast<QWidget *>(line->take),
             static_cast<QWidget *>(line->restore) })
        layout->addWidget(part);
    layout->addStretch(1);
    line->row = addRow(field, line->edit);
    connect(
        line->edit, &KeyEdit::recorded, this, [this, line](const QKeySequence &keys) { use(*line, keys); });
    connect(
        line->take, &LinkButton::clicked, this, [this, line] { take(*line); });
    connect(
        line->restore, &LinkButton::clicked, this, [this, line] { restore(*line); });
    connect(command.action, &QAction::changed, this, [this, line] { name(*line); });
    name(*line);
}

void ShortcutsPage::name(Line &line)
{
    if (line.command.action == nullptr)
        return;
    const QString name = nameOf(*line.command.action);
    line.take->setText(tr("Use it here"));
    line.restore->setText(tr("Restore default"));
    line.take->setAccessibleName(line.take->text());
    line.restore->setAccessibleName(line.restore->text());
    line.edit->setLabel(name, tr("No key"));
    if (line.row->words().label != name)
        line.row->setWords({ name, {}, tr("shortcut key keyboard hotkey") });
}

void ShortcutsPage::showKeys()
{
    for (const auto &line : m_lines) {
        const QList<QKeySequence> keys = keysOf(*line);
        line->edit->setKeys(keys.isEmpty() ? QKeySequence() : keys.constFirst());
        line->restore->setVisible(keys != line->command.usual);
        line->take->hide();
        line->row->setFault({});
        line->wished = {};
    }
}

void ShortcutsPage::use(Line &line, const QKeySequence &keys)
{
    if (const Line *owner = ownerOf(withTwins(keys), line))
        ask(line, keys, *owner);
    else
        change(line, keys);
}

//! The command keeps the key it has until the user says otherwise.
void ShortcutsPage::ask(Line &line, const QKeySequence &keys, const Line &owner)
{
    showKeys();
    line.wished = keys;
    line.edit->setKeys(keys);
    line.take->show();
    line.restore->hide(); // no room for both
    //: %1: a key like "Ctrl+E", %2: the name of a command
    line.row->setFault(tr("%1 belongs to “%2”.").arg(shown(keys), isolated(nameOf(*owner.command.action))));
}

void ShortcutsPage::change(Line &line, const QKeySequence &keys)
{
    const QString id = line.command.action->objectName();
    if (withTwins(keys) == line.command.usual)
        m_keymap.reset(id);
    else
        m_keymap.set(id, keys);
    tell();
}

void ShortcutsPage::take(Line &line)
{
    const QKeySequence keys = line.wished;
    while (const Line *owner = ownerOf(withTwins(keys), line))
        m_keymap.set(owner->command.action->objectName(), {});
    change(line, keys);
    line.edit->setFocus();
}

//! The usual key may have gone to another command meanwhile: then it is asked for like any other.
void ShortcutsPage::restore(Line &line)
{
    const Line *owner = ownerOf(line.command.usual, line);
    line.edit->setFocus();
    if (owner != nullptr) {
        ask(line, line.command.usual.constFirst(), *owner);
        return;
    }
    m_keymap.reset(line.command.action->objectName());
    tell();
}

void ShortcutsPage::tell()
{
    showKeys();
    Q_EMIT changed(Setting::Shortcuts, m_keymap.toText());
}

QList<QKeySequence> ShortcutsPage::keysOf(const Line &line) const
{
    if (line.command.action == nullptr)
        return {};
    return m_keymap.keys(line.command.action->objectName()).value_or(line.command.usual);
}

ShortcutsPage::Line *ShortcutsPage::ownerOf(const QList<QKeySequence> &keys, const Line &besides)
{
    for (const auto &line : m_lines) {
        if (line.get() == &besides)
            continue;
        const QList<QKeySequence> its = keysOf(*line);
        if (std::any_of(
                its.begin(), its.end(), [&keys](const QKeySequence &one) { return keys.contains(one); }))
            return line.get();
    }
    return nullptr;
}

int ShortcutsPage::search(const QStringList &words)
{
    const int found = SettingsPage::search(words);
    for (SettingRow *row : rows())
        row->setVisible(found == 0 || row->isFound());
    return found;
}

void ShortcutsPage::retranslate()
{
    setHeading(tr("Shortcuts"),
        tr("Choose a field and press the new key; Backspace takes the key away. Single letters act only "
           "while "
           "the gallery has the keyboard."));
    for (const auto &line : m_lines) {
        line->row->setWords({});
        name(*line);
    }
}

} // namespace Iconwright
