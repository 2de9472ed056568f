#include "app/arguments.h"

#include "app/setarguments.h"
#include "app/targetarguments.h"
#include "app/version.h"
#include "core/queue/requesttext.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QSet>

#include <iostream>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

using Strings = std::vector<std::string>;

QString toQt(const std::string &text)
{
    return QString::fromStdString(text);
}

QStringList commaList(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            list << part.trimmed();
    return list;
}

//! The parser while it is being filled: each verb writes into `arguments` when it was the one given.
struct Parser
{
    CLI::App app { "Iconwright, a desktop icon foundry.\nWithout a verb it opens the window." };
    Arguments arguments;

    CLI::App *verb(CLI::App *parent, const char *name, const char *description, const char *examples)
    {
        CLI::App *command = parent->add_subcommand(name, description);
        command->footer(std::string("Examples:\n") + examples);
        profile(command);
        return command;
    }

    //! Before the verb or behind it, and in the help of both.
    void profile(CLI::App *command)
    {
        const auto take = [this](const std::string &value) {
            if (toQt(value).trimmed().isEmpty())
                throw CLI::ValidationError("--profile", "wants a folder");
            arguments.profile = toQt(value);
        };
        command->add_option_function<std::string>("--profile", take, "Keep everything in this folder")
            ->type_name("DIR");
    }

    void json(CLI::App *command)
    {
        command->add_flag("--json", arguments.json, "Print JSON, one object per line");
    }
};

template <typename Target>
CLI::Option *text(CLI::App *command, const char *name, Target &target, const char *description)
{
    return command->add_option_function<std::string>(
        name, [&target](const std::string &value) { target = toQt(value); }, description);
}

template <typename Target>
CLI::Option *number(CLI::App *command, const char *name, Target &target, const char *description)
{
    return command->add_option_function<int>(
        name, [&target](int value) { target = value; }, description);
}

void addElements(GenerateArguments &generate, const Strings &values)
{
    for (const std::string &value : values) {
        const QString entry = toQt(value);
        const qsizetype equals = entry.indexOf(u'=');
        if (equals <= 0)
            throw CLI::ValidationError("--elements", "wants CATEGORY=ELEMENT,ELEMENT, not \"" + value + "\"");
        generate.elements[entry.left(equals).trimmed()] << commaList(entry.mid(equals + 1));
    }
}

//! Elements of a category that is not asked for would be lost without a word.
void checkElements(const GenerateArguments &generate)
{
    QSet<QString> asked;
    for (const QString &category : generate.categories)
        asked.insert(foldedKey(cleanLine(category)));
    for (auto entry = generate.elements.cbegin(); entry != generate.elements.cend(); ++entry)
        if (!asked.contains(foldedKey(cleanLine(entry.key()))))
            throw CLI::ValidationError("--elements",
                "names \"" + entry.key().toStdString() + "\", which is not among the categories");
}

void addGenerateOptions(CLI::App *command, GenerateArguments &generate)
{
    command
        ->add_option_function<Strings>(
            "--category",
            [&generate](const Strings &values) {
                for (const std::string &value : values)
                    generate.categories << toQt(value);
            },
            "What the icons are of; may be given several times")
        ->required()
        ->type_name("NAME")
        ->allow_extra_args(false);
    command
        ->add_option_function<Strings>(
            "--elements", [&generate](const Strings &values) { addElements(generate, values); },
            "What must appear: \"electronics=circuit,device\"")
        ->type_name("CATEGORY=LIST")
        ->allow_extra_args(false);
    text(command, "--style", generate.style, "Style, see `iconwright styles`")->type_name("ID");
    text(command, "--colors", generate.colors,
        "Color scheme, see `iconwright colors`, or hex values: ff0000,0000ff")
        ->type_name("ID|HEX,...");
    number(command, "--variations", generate.variations, "Icons of each category")
        ->type_name("N")
        ->check(CLI::Range(1, 20));
    text(command, "--provider", generate.provider, "Who draws")
        ->type_name("")
        ->check(CLI::IsMember({ "openai", "offline" }));
    text(command, "--model", generate.model, "Model, see `iconwright models`")->type_name("ID");
    text(command, "--format", generate.format, "what the model sends: png, webp, jpeg, svg, as it offers")
        ->type_name("F");
    text(command, "--rendering", generate.rendering, "vivid or natural: what DALL-E 3 calls style")
        ->type_name("R");
    text(command, "--quality", generate.quality, "low, medium, high, ... as the model offers")
        ->type_name("Q");
    text(command, "--size", generate.size, "Size of the master in pixels, or auto")->type_name("WxH");
    text(command, "--background", generate.background, "transparent, opaque or auto")->type_name("B");
    text(command, "--instructions", generate.instructions, "More words for the prompt")->type_name("TEXT");
    text(command, "--match", generate.match, "Icon whose style all are to match; see `iconwright list`")
        ->type_name("ID|FILE");
    number(command, "--concurrency", generate.concurrency, "Requests in flight at once")
        ->type_name("N")
        ->check(CLI::Range(1, 64));
    command
        ->add_option_function<double>(
            "--max-cost", [&generate](double dollars) { generate.maxCost = dollars; },
            "The batch never costs more dollars; what would pass them waits")
        ->type_name("USD")
        ->check(CLI::Range(0.01, 100000.0));
    command
        ->add_option_function<double>(
            "--price", [&generate](double dollars) { generate.price = dollars; },
            "What one picture costs, for a model whose price is not known")
        ->type_name("USD")
        ->check(CLI::Range(0.0001, 1000.0));
    command->add_flag("--fresh", generate.fresh, "Ask for new pictures even where the library has an answer");
    command->add_flag("--dry-run", generate.dryRun, "Print prompts, price and time; send nothing");
}

void addGenerate(Parser &parser)
{
    CLI::App *command = parser.verb(&parser.app, "generate", "Draw icons",
        "  iconwright generate --category electronics --category tools --style flat --colors blue_tones\n"
        "  iconwright generate --provider offline --category weather --variations 4 --json\n"
        "  iconwright generate --category \"office supplies\" --elements \"office supplies=pen,stapler\" "
        "--dry-run");
    auto generate = std::make_shared<GenerateArguments>();
    addGenerateOptions(command, *generate);
    parser.json(command);
    command->callback([&parser, generate] {
        checkElements(*generate);
        parser.arguments.verb = *generate;
    });
}

void addBatches(Parser &parser)
{
    CLI::App *command = parser.verb(&parser.app, "batches", "List batches, or go on with unfinished ones",
        "  iconwright batches --json\n  iconwright batches --resume");
    auto batches = std::make_shared<BatchesArguments>();
    command->add_flag("--resume", batches->resume, "Go on with what was not sent yet, and wait for it");
    parser.json(command);
    command->callback([&parser, batches] { parser.arguments.verb = *batches; });
}

//! What `retry` and `resolve-...` can be limited to.
void addIconOptions(CLI::App *command, BatchArguments &batch)
{
    CLI::Option *one = number(
        command, "--number", batch.number, "Retry or resolve only this icon, numbered as `result` does");
    one->type_name("N")->check(CLI::Range(1, 2000));
    CLI::Option *category = text(command, "--category", batch.category, "Retry that icon in other words");
    category->type_name("NAME")->needs(one);
    command
        ->add_option_function<std::string>(
            "--elements", [&batch](const std::string &list) { batch.elements = commaList(toQt(list)); },
            "What must appear in it")
        ->type_name("LIST")
        ->needs(category);
}

void checkIconOptions(const BatchArguments &batch)
{
    using Action = BatchArguments::Action;
    const bool retries = batch.action == Action::Retry;
    const bool resolves = batch.action == Action::ResolveResend || batch.action == Action::ResolveDrop;
    if (batch.number > 0 && !retries && !resolves)
        throw CLI::ValidationError("--number", "only with retry, resolve-resend and resolve-drop");
    if (!batch.category.isEmpty() && !retries)
        throw CLI::ValidationError("--category", "only with retry");
}

void addBatch(Parser &parser)
{
    using Action = BatchArguments::Action;
    CLI::App *command = parser.verb(&parser.app, "batch", "Look after one batch",
        "  iconwright batch 1f0c... status --json\n"
        "  iconwright batch 1f0c... result            its icons, numbered\n"
        "  iconwright batch 1f0c... retry             all that failed\n"
        "  iconwright batch 1f0c... retry --number 3  only the third\n"
        "  iconwright batch 1f0c... retry --number 3 --category \"garden tools\" --elements rake,spade\n"
        "  iconwright batch 1f0c... resolve-resend    send \"sent, no answer\" icons again; they may be "
        "billed twice\n"
        "  iconwright batch 1f0c... resolve-drop      leave them\n"
        "  iconwright batch 1f0c... first             ahead of all other batches\n"
        "  iconwright batch 1f0c... remove            off the list; its icons stay");
    auto batch = std::make_shared<BatchArguments>();
    text(command, "id", batch->id, "Id, see `iconwright batches`")->required()->type_name("ID");
    const std::map<std::string, Action> actions { { "status", Action::Status }, { "result", Action::Result },
        { "cancel", Action::Cancel }, { "retry", Action::Retry }, { "resolve-resend", Action::ResolveResend },
        { "resolve-drop", Action::ResolveDrop }, { "remove", Action::Remove }, { "first", Action::First } };
    command
        ->add_option("action", batch->action,
            "status, result, cancel, retry, resolve-resend, resolve-drop, remove or first")
        ->required()
        ->type_name("ACTION")
        ->transform(CLI::CheckedTransformer(actions).description(""));
    addIconOptions(command, *batch);
    parser.json(command);
    command->callback([&parser, batch] {
        checkIconOptions(*batch);
        parser.arguments.verb = *batch;
    });
}

void addShow(Parser &parser, const char *name, const char *description, ShowArguments::Subject subject)
{
    const std::string example = std::string("  iconwright ") + name + "\n  iconwright " + name + " --json";
    CLI::App *command = parser.verb(&parser.app, name, description, example.c_str());
    parser.json(command);
    command->callback([&parser, subject] { parser.arguments.verb = ShowArguments { subject }; });
}

void addCache(Parser &parser)
{
    CLI::App *cache = parser.verb(&parser.app, "cache", "The request cache", "  iconwright cache clear");
    cache->require_subcommand(1);
    CLI::App *command = parser.verb(
        cache, "clear", "Forget which icon answers which request; icons stay", "  iconwright cache clear");
    parser.json(command);
    command->callback([&parser] { parser.arguments.verb = CacheClearArguments {}; });
}

void addKey(Parser &parser)
{
    using Action = KeyArguments::Action;
    CLI::App *key = parser.verb(&parser.app, "key", "The API key in the system's keychain",
        "  iconwright key set < key.txt\n  iconwright key test\n  iconwright key remove");
    key->require_subcommand(1);
    const auto add
        = [&parser, key](const char *name, const char *description, const char *example, Action action) {
              CLI::App *command = parser.verb(key, name, description, example);
              parser.json(command);
              command->callback([&parser, action] { parser.arguments.verb = KeyArguments { action }; });
          };
    add("set", "Store the key read from standard input", "  iconwright key set < key.txt", Action::Set);
    add("remove", "Remove the key", "  iconwright key remove", Action::Remove);
    add("test", "Ask the server whether it takes the key; costs nothing", "  iconwright key test",
        Action::Test);
}

void addExportOptions(CLI::App *command, ExportArguments &arguments)
{
    CLI::Option *batch = text(command, "--batch", arguments.batch, "All icons of a batch");
    CLI::Option *icons
        = command->add_option("--icon", arguments.icons, "One icon; may be given several times");
    CLI::Option *all = command->add_flag("--all", arguments.all, "Every icon of the library");
    text(command, "--set", arguments.set, "All icons of a set; with --target it remembers how")
        ->type_name("NAME")
        ->excludes(batch)
        ->excludes(icons)
        ->excludes(all);
    batch->type_name("ID")->excludes(icons)->excludes(all);
    icons->type_name("ID")->allow_extra_args(false)->excludes(all);
    command->add_option("--sizes", arguments.options.sizes, "Edges in pixels, 16 to 1024")
        ->delimiter(',')
        ->type_name("N,N,...")
        ->check(CLI::Range(16, 1024));
    text(command, "--out", arguments.options.target, "A folder, or a file ending in .zip")
        ->required()
        ->type_name("DIR|FILE.zip");
    text(command, "--name", arguments.options.pattern,
        "File name: {category} {variation} {style} {colors} {size} {index} {id}")
        ->type_name("PATTERN");
    const std::map<std::string, ConflictRule> rules { { "replace", ConflictRule::Replace },
        { "rename", ConflictRule::Rename }, { "skip", ConflictRule::Keep } };
    command
        ->add_option("--conflict", arguments.options.conflict,
            "Files that exist: replace, rename or skip; by default an earlier export is replaced and all "
            "else renamed")
        ->type_name("RULE")
        ->transform(CLI::CheckedTransformer(rules).description(""));
}

void addExport(Parser &parser)
{
    CLI::App *command = parser.verb(&parser.app, "export",
        "Write icons as PNG files, or as what a platform wants them to be",
        "  iconwright export --all --sizes 16,32,64,512 --out icons.zip\n"
        "  iconwright export --icon 12 --target web,ios,android --app-name \"Pens & Co\" --background "
        "\"#191a20\" "
        "--out ./icons\n"
        "  iconwright export --icon 12 --target web --out ./icons --check   exit status 1 when something is "
        "out of date\n"
        "  iconwright export --all --target qt,icon-theme --out ./icons\n"
        "  iconwright export --icon 12 --icon 13 --sizes 256 --out ./icons --name \"{category}-{style}\"");
    auto arguments = std::make_shared<ExportArguments>();
    arguments->options.conflict = ConflictRule::ReplaceOwn;
    addExportOptions(command, *arguments);
    addTargetOptions(command, *arguments);
    parser.json(command);
    command->callback([&parser, command, arguments] {
        checkTargetOptions(*command, *arguments);
        if (arguments->batch.isEmpty() && arguments->set.isEmpty() && arguments->icons.isEmpty()
            && !arguments->all)
            throw CLI::RequiredError("--batch, --set, --icon or --all");
        arguments->options.target = QDir::current().absoluteFilePath(arguments->options.target);
        arguments->targets.folder = arguments->options.target;
        parser.arguments.verb = *arguments;
    });
}

void addSet(Parser &parser)
{
    CLI::App *command = parser.verb(&parser.app, "set", "Icons that are exported together", setExamples);
    auto set = std::make_shared<SetArguments>();
    addSetOptions(command, *set);
    parser.json(command);
    command->callback([&parser, command, set] {
        checkSetOptions(*command, *set);
        parser.arguments.verb = *set;
    });
}

void addVerbs(Parser &parser)
{
    using Subject = ShowArguments::Subject;
    addGenerate(parser);
    addBatches(parser);
    addBatch(parser);
    addShow(parser, "list", "List the icons of the library", Subject::Icons);
    addShow(parser, "stats", "Figures of the library", Subject::Statistics);
    addShow(parser, "suggestions", "Categories to choose from", Subject::Suggestions);
    addShow(parser, "styles", "Styles to choose from", Subject::Styles);
    addShow(parser, "colors", "Color schemes to choose from", Subject::Colors);
    addShow(parser, "models", "Models, their prices and dates", Subject::Models);
    addCache(parser);
    addKey(parser);
    addSet(parser);
    addExport(parser);
}

} // namespace

std::variant<Arguments, int> parseArguments(int argc, const char *const *argv)
{
    Parser parser;
    parser.app.name("iconwright");
    parser.app.set_version_flag("--version", std::string("iconwright ") + ICONWRIGHT_VERSION);
    parser.app.fallthrough();
    parser.app.require_subcommand(0, 1);
    parser.profile(&parser.app);
    addVerbs(parser);
    try {
        parser.app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int status = parser.app.exit(error, std::cout, std::cerr);
        return status == 0 ? static_cast<int>(AllDone) : static_cast<int>(WrongUsage);
    }
    return parser.arguments;
}

} // namespace Iconwright
