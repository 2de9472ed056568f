#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace Iconwright {

class Notice;

//! The one stack of what was done to the library and can be undone and redone. Says what went wrong.
class LibraryChanges final : public QObject
{
    Q_OBJECT

public:
    using Step = std::function<Result<void>()>;

    //! `notice` outlives it.
    explicit LibraryChanges(Notice &notice);

    //! `step` now and on redo, `back` on undo; says what went wrong. False: nothing was done.
    bool perform(const QString &text, const Step &step, const Step &back);
    //! The same of what has been done already.
    void push(const QString &text, const Step &step, const Step &back);
    //! Says `text`, with a button that takes back the last command, `back`.
    void offerUndo(const QString &text, const Step &back);
    void tell(const Error &error);

    void undo() { m_undo.undo(); }
    void redo() { m_undo.redo(); }
    [[nodiscard]] bool canUndo() const { return m_undo.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_undo.canRedo(); }
    //! What would be undone and redone: "move to trash".
    [[nodiscard]] QString undoText() const { return m_undo.undoText(); }
    [[nodiscard]] QString redoText() const { return m_undo.redoText(); }

Q_SIGNALS:
    void changed(); //!< any of the last four

private:
    Notice &m_notice;
    QUndoStack m_undo;
};

} // namespace Iconwright
