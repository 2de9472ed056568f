#pragma once

#include "app/arguments.h"
#include "core/queue/batch.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Iconwright {

//! What a second process asks the one that owns the profile to do. Never a key: the owner's counts.
struct Handover
{
    enum class Task { Raise, Generate, Change, Resume };

    Task task = Task::Raise;
    BatchRequest request; //!< of Generate
    BatchArguments change; //!< of Change
    bool json = false; //!< how the second process wants its results
    QByteArray
        activationToken; //!< of Raise: what lets a window come to the front where the system asks for leave
};

//! A line of the answer: something to be printed, and last the exit status.
struct HandoverAnswer
{
    enum class Kind { Output, Message, Exit };

    Kind kind = Kind::Message;
    QByteArray text; //!< UTF-8, without its end
    int status = 0; //!< of Exit
};

constexpr qint64 longestHandover = 4 * 1024 * 1024; //!< bytes of a line; 2,000 icons fit

//! One line of JSON each, its end included.
[[nodiscard]] QByteArray encoded(const Handover &handover);
[[nodiscard]] QByteArray encoded(const HandoverAnswer &answer);
//! None: no such line, or one of another version of the program.
[[nodiscard]] std::optional<Handover> handoverFrom(const QByteArray &line);
[[nodiscard]] std::optional<HandoverAnswer> answerFrom(const QByteArray &line);

//! Where the owner of the profile in `folder` (absolute) listens: in the profile, which only its user may
//! enter, or where that path is too long for a socket, in the user's folder of the running system.
[[nodiscard]] QString handoverAddress(const QString &folder);

} // namespace Iconwright
