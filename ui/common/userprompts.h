#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace Iconwright {

//! Questions that stand before everything else. Abstract so that tests can answer them. Returns at once;
//! `answer` is called later, once, unless `parent` is gone by then.
class UserPrompts
{
public:
    struct Question
    {
        QString title; //!< what it is about
        QString text; //!< what happens and what is safe
        QString verb; //!< on the button that does it
        bool destructive = false;
    };

    virtual ~UserPrompts() = default;

    //! An absolute path, empty when the user chose none.
    virtual void chooseFolder(QWidget *parent, const QString &title, const QString &start,
        std::function<void(const QString &)> answer)
        = 0;
    //! A file to be read; empty when the user chose none. `filters` as "Palettes (*.gpl *.json)".
    virtual void chooseFile(QWidget *parent, const QString &title, const QStringList &filters,
        std::function<void(const QString &)> answer)
        = 0;
    //! A file to be written; asks before it replaces one. `suffix` without dot is added where missing.
    virtual void chooseNewFile(QWidget *parent, const QString &start, const QString &suffix,
        std::function<void(const QString &)> answer)
        = 0;
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer) = 0;
    //! Says something that cannot be said in the window itself. `detail` is technical and folded away.
    virtual void tell(QWidget *parent, const QString &text, const QString &detail) = 0;
};

} // namespace Iconwright
