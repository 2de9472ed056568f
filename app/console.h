#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace Iconwright {

//! What the command line prints: results on standard output, progress and messages on standard error.
class Console
{
public:
    enum class Stream { Output, Messages };
    //! Takes a line in UTF-8, without its end.
    using Sink = std::function<void(Stream, const QByteArray &)>;

    //! Prints on standard output and standard error.
    explicit Console(bool json);
    Console(bool json, Sink sink)
        : m_json(json)
        , m_sink(std::move(sink))
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }
    //! One JSON object on a line of its own.
    void object(const QJsonObject &object) const;
    void line(const QString &text) const;
    void note(const QString &text) const;
    //! What another process has printed already.
    void pass(Stream stream, const QByteArray &line) const { m_sink(stream, line); }
    //! The sentence a user sees and, where it says more, the detail; with --json the object as well.
    void failure(const Error &error) const;

private:
    bool m_json;
    Sink m_sink;
};

//! The guide's error shape: success, message, error, code, metadata {category, attempts}.
[[nodiscard]] QJsonObject errorObject(const Error &error);
//! The exit status an error leads to.
[[nodiscard]] int exitStatusOf(const Error &error);

} // namespace Iconwright
