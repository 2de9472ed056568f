#include "app/targetarguments.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<std::string> targetIds()
{
    std::vector<std::string> ids;
    for (const IconTarget &target : iconTargets())
        ids.emplace_back(target.id);
    return ids;
}

std::string listOfTargets()
{
    std::string list;
    for (const std::string &id : targetIds())
        list += (list.empty() ? "" : ", ") + id;
    return list;
}

QColor colorOf(const std::string &text)
{
    static const QRegularExpression hex(u"\\A#?([0-9a-fA-F]{6})\\z"_s);
    const QRegularExpressionMatch match = hex.match(QString::fromStdString(text));
    if (!match.hasMatch())
        throw CLI::ValidationError("--background", "wants a color as #rrggbb, not \"" + text + "\"");
    return QColor(u'#' + match.captured(1));
}

bool isGiven(const CLI::App &command, const char *option)
{
    return command.get_option(option)->count() > 0;
}

void refuse(const CLI::App &command, std::initializer_list<const char *> options, const char *why)
{
    for (const char *option : options)
        if (isGiven(command, option))
            throw CLI::ValidationError(option, why);
}

bool isArchive(const QString &path)
{
    return path.endsWith(u".zip"_s, Qt::CaseInsensitive);
}

void checkPlainExport(const CLI::App &command)
{
    refuse(
        command, { "--app-name", "--app-id", "--app-icon", "--background", "--check" }, "only with --target");
    if (!isGiven(command, "--sizes"))
        throw CLI::RequiredError("--sizes or --target");
}

} // namespace

void addTargetOptions(CLI::App *command, ExportArguments &arguments)
{
    TargetOptions &targets = arguments.targets;
    command
        ->add_option_function<std::vector<std::string>>(
            "--target",
            [&targets](const std::vector<std::string> &ids) {
                for (const std::string &id : ids)
                    targets.targets << QString::fromStdString(id);
            },
            "What to export for, each into a folder of its own: " + listOfTargets())
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("ID,ID,...")
        ->check(CLI::IsMember(targetIds()).description(""));
    const auto text = [command](const char *name, QString &to, const char *type, const char *description) {
        command
            ->add_option_function<std::string>(
                name, [&to](const std::string &value) { to = QString::fromStdString(value); }, description)
            ->type_name(type);
    };
    text("--app-name", targets.appName, "NAME", "What people read under the icon; by default its category");
    text("--app-id", targets.appId, "ID", "Name of the file in a hicolor theme, as org.example.App");
    command
        ->add_option(
            "--app-icon", targets.appIcon.value, "Which icon stands for the app, when there are several")
        ->type_name("ID");
    command
        ->add_option_function<std::string>(
            "--background", [&targets](const std::string &value) { targets.background = colorOf(value); },
            "Below what must not be transparent; by default white")
        ->type_name("#RRGGBB");
    command->add_flag("--check", targets.checkOnly,
        "Write nothing; exit status 1 when files in the folder are missing or out of date");
}

void checkTargetOptions(const CLI::App &command, ExportArguments &arguments)
{
    TargetOptions &targets = arguments.targets;
    if (targets.targets.isEmpty()) {
        checkPlainExport(command);
        return;
    }
    refuse(command, { "--name" }, "not with --target, which has names of its own");
    const bool wantsSizes = targets.targets.contains(u"png"_s);
    if (!wantsSizes)
        refuse(command, { "--sizes" }, "with --target only for png: all others have sizes of their own");
    else if (isGiven(command, "--sizes"))
        targets.sizes = arguments.options.sizes;
    if (isGiven(command, "--conflict") && arguments.options.conflict != ConflictRule::Replace)
        throw CLI::ValidationError("--conflict",
            "with --target only replace; by default files that somebody else edited are left alone");
    targets.replaceEdited = isGiven(command, "--conflict");
    if (targets.checkOnly && isArchive(arguments.options.target))
        throw CLI::ValidationError("--check", "wants a folder: an archive is always written whole");
    if (targets.appIcon.value != 0 && !arguments.all && arguments.batch.isEmpty() && arguments.set.isEmpty()
        && !arguments.icons.contains(targets.appIcon.value))
        arguments.icons << targets.appIcon.value;
}

} // namespace Iconwright
