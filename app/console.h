#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>

namespace Iconwright {

//! What the command line prints: results on standard output, progress and messages on standard error.
class Console
{
public:
    explicit Console(bool json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }
    //! One JSON object on a line of its own.
    void object(const QJsonObject &object) const;
    void line(const QString &text) const;
    void note(const QString &text) const;
    //! The sentence a user sees and, where it says more, the detail; with --json the object as well.
    void failure(const Error &error) const;

private:
    bool m_json;
};

//! The guide's error shape: success, message, error, code, metadata {category, attempts}.
[[nodiscard]] QJsonObject errorObject(const Error &error);
//! The exit status an error leads to.
[[nodiscard]] int exitStatusOf(const Error &error);

} // namespace Iconwright
