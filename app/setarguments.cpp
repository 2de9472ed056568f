#include "app/setarguments.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace Iconwright {

namespace {

using Action = SetArguments::Action;

bool isOneOf(Action action, std::initializer_list<Action> actions)
{
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}

void onlyWith(const CLI::App &command, const char *option, bool fits, const char *why)
{
    if (command.get_option(option)->count() > 0 && !fits)
        throw CLI::ValidationError(option, why);
}

CLI::Option *text(CLI::App *command, const char *name, QString &to, const char *description)
{
    return command->add_option_function<std::string>(
        name, [&to](const std::string &value) { to = QString::fromStdString(value); }, description);
}

} // namespace

const char *const setExamples
    = "  iconwright set create \"Garden tools\" --icon 12 --icon 13\n"
      "  iconwright set create Pens --batch 1f0c...\n"
      "  iconwright set add Pens --icon 14\n"
      "  iconwright set remove Pens --icon 14       no member any more; the icon stays\n"
      "  iconwright set show Pens --json            its icons, in their order\n"
      "  iconwright set rename Pens --to \"Pens & Co\"\n"
      "  iconwright set delete Pens                 the set alone; its icons stay\n"
      "  iconwright export --set Pens --target qt,icon-theme --out ./icons\n"
      "  iconwright set export Pens                 the same again, what has changed\n"
      "  iconwright set export Pens --check         exit status 1 when something is out of date";

void addSetOptions(CLI::App *command, SetArguments &arguments)
{
    const std::map<std::string, Action> actions { { "list", Action::List }, { "show", Action::Show },
        { "create", Action::Create }, { "add", Action::Add }, { "remove", Action::Remove },
        { "delete", Action::Delete }, { "rename", Action::Rename }, { "export", Action::Export } };
    command
        ->add_option("action", arguments.action, "list, show, create, add, remove, delete, rename or export")
        ->required()
        ->type_name("ACTION")
        ->transform(CLI::CheckedTransformer(actions).description(""));
    text(command, "name", arguments.name, "Of the set; all but list want it")->type_name("NAME");
    CLI::Option *batch = text(command, "--batch", arguments.batch, "All icons of a batch");
    command->add_option("--icon", arguments.icons, "One icon; may be given several times")
        ->type_name("ID")
        ->allow_extra_args(false)
        ->excludes(batch);
    batch->type_name("ID");
    text(command, "--to", arguments.newName, "With rename: the new name")->type_name("NAME");
    command->add_flag("--check", arguments.checkOnly,
        "With export: write nothing; exit status 1 when files are missing or out of date");
    command->add_flag("--replace-edited", arguments.replaceEdited,
        "With export: write what somebody else edited, too; by default it is left alone");
}

void checkSetOptions(const CLI::App &command, const SetArguments &arguments)
{
    const Action action = arguments.action;
    const bool hasName = command.get_option("name")->count() > 0;
    if (action != Action::List && !hasName)
        throw CLI::RequiredError("NAME");
    if (action == Action::List && hasName)
        throw CLI::ValidationError("NAME", "not with list, which lists all sets");
    const bool takesIcons = isOneOf(action, { Action::Create, Action::Add, Action::Remove });
    onlyWith(command, "--icon", takesIcons, "only with create, add and remove");
    onlyWith(command, "--batch", takesIcons, "only with create, add and remove");
    onlyWith(command, "--to", action == Action::Rename, "only with rename");
    onlyWith(command, "--check", action == Action::Export, "only with export");
    onlyWith(command, "--replace-edited", action == Action::Export, "only with export");
    const bool wantsIcons = isOneOf(action, { Action::Add, Action::Remove });
    if (wantsIcons && arguments.icons.isEmpty() && arguments.batch.isEmpty())
        throw CLI::RequiredError("--icon or --batch");
    if (action == Action::Rename && command.get_option("--to")->count() == 0)
        throw CLI::RequiredError("--to");
}

} // namespace Iconwright
