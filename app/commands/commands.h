#pragma once

#include "app/arguments.h"

#include <QFuture>

namespace Iconwright {

class Application;
class Console;
struct Handover;

//! Each verb of the command line: starts at once and finishes with the exit status. `application` and
//! `console` outlive the future. One file each.
[[nodiscard]] QFuture<int> runVerb(
    Application &application, const Console &console, const GenerateArguments &arguments);
[[nodiscard]] QFuture<int> runVerb(
    Application &application, const Console &console, const BatchesArguments &arguments);
[[nodiscard]] QFuture<int> runVerb(
    Application &application, const Console &console, const BatchArguments &arguments);
[[nodiscard]] QFuture<int> runVerb(
    Application &application, const Console &console, const ShowArguments &arguments);
[[nodiscard]] QFuture<int> runVerb(
    Application &application, const Console &console, const CacheClearArguments &arguments);
[[nodiscard]] QFuture<int> runVerb(
    Application &application, const Console &console, const KeyArguments &arguments);
[[nodiscard]] QFuture<int> runVerb(
    Application &application, const Console &console, const SetArguments &arguments);
[[nodiscard]] QFuture<int> runVerb(
    Application &application, const Console &console, const ExportArguments &arguments);

//! A finished future: for verbs, and ends of verbs, that need no waiting.
[[nodiscard]] inline QFuture<int> ended(int status)
{
    return QtFuture::makeReadyFuture(status);
}

//! Tells of the error and ends with its status.
[[nodiscard]] QFuture<int> failed(const Console &console, const Error &error);
//! The queue of the profile could not be had because of `error`: where another process has it, that one does it.
[[nodiscard]] QFuture<int> handOver(
    Application &application, const Console &console, const Error &error, Handover handover);

} // namespace Iconwright
