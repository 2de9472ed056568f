#pragma once

#include "core/exporting/pngexport.h"
#include "core/exporting/targetplan.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Iconwright {

//! Exit statuses of the command line.
enum ExitStatus {
    AllDone = 0,
    SomeFailed = 1, //!< or undecided
    WrongUsage = 2,
    AccountStops = 3, //!< no key, key refused, no credit, not verified
    ProfileNotUsable = 4,
    Interrupted = 130,
};

//! No verb: open the window.
struct WindowArguments
{
};

//! Unset members take the settings' value.
struct GenerateArguments
{
    QStringList categories;
    QHash<QString, QStringList> elements;
    std::optional<QString> style;
    std::optional<QString> colors; //!< id of a scheme, or hex values with commas
    std::optional<int> variations;
    std::optional<QString> provider;
    std::optional<QString> model;
    std::optional<QString> quality;
    std::optional<QString> format;
    std::optional<QString> rendering;
    std::optional<QString> size;
    std::optional<QString> background;
    QString instructions;
    QString match; //!< id of an icon or a file that sets the style; empty: none
    std::optional<int> concurrency;
    std::optional<double> maxCost;
    std::optional<double> price; //!< dollars the batch never passes
    bool fresh = false;
    bool dryRun = false;
};

struct BatchesArguments
{
    bool resume = false;
};

struct BatchArguments
{
    enum class Action { Status, Result, Cancel, Retry, ResolveResend, ResolveDrop, Remove, First };
    QString id;
    Action action = Action::Status;
    int number = 0; //!< of one icon, 1-based as `result` counts them; 0: all
    QString category; //!< other words for that icon; empty: the same again
    QStringList elements;
};

//! Commands that only print something.
struct ShowArguments
{
    enum class Subject { Icons, Statistics, Suggestions, Styles, Colors, Models };
    Subject subject = Subject::Icons;
};

struct CacheClearArguments
{
};

struct KeyArguments
{
    enum class Action { Set, Remove, Test };
    Action action = Action::Test;
};

//! What becomes of sets.
struct SetArguments
{
    enum class Action { List, Show, Create, Add, Remove, Delete, Rename, Export };
    Action action = Action::List;
    QString name; //!< empty: List
    QString newName; //!< Rename
    QString batch; //!< its icons are meant; empty: `icons`
    QList<qint64> icons;
    bool checkOnly = false; //!< Export: write nothing, say what is out of date
    bool replaceEdited = false; //!< Export: write what somebody else edited, too
};

struct ExportArguments
{
    QString batch;
    QString set; //!< name
    QList<qint64> icons;
    bool all = false;
    PngExportOptions options;
    TargetOptions targets; //!< without a target: a plain export by `options`
};

using VerbArguments = std::variant<WindowArguments, GenerateArguments, BatchesArguments, BatchArguments,
    ShowArguments, CacheClearArguments, KeyArguments, SetArguments, ExportArguments>;

//! The command line as a value.
struct Arguments
{
    QString profile; //!< empty: the system's place
    bool json = false;
    VerbArguments verb;
};

//! Either arguments, or the exit status after help, version or a usage error has been printed.
[[nodiscard]] std::variant<Arguments, int> parseArguments(int argc, const char *const *argv);

} // namespace Iconwright
