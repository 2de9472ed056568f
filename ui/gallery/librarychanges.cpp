#include "ui/gallery/librarychanges.h"

#include "ui/common/errortext.h"
#include "ui/common/notice.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Iconwright {

namespace {

//! A change of the library that has been made already when the command is pushed.
class LibraryCommand final : public QUndoCommand
{
public:
    using Step = std::function<Result<void>()>;

    LibraryCommand(const QString &text, Step step, Step back, std::function<void(const Error &)> failed)
        : QUndoCommand(text)
        , m_step(std::move(step))
        , m_back(std::move(back))
        , m_failed(std::move(failed))
    {
    }

    void redo() override
    {
        if (std::exchange(m_made, true))
            run(m_step);
    }
    void undo() override { run(m_back); }

private:
    void run(const Step &step)
    {
        if (const Result<void> done = step(); !done) {
            setObsolete(true);
            m_failed(done.error());
        }
    }

    Step m_step;
    Step m_back;
    std::function<void(const Error &)> m_failed;
    bool m_made = false;
};

} // namespace

LibraryChanges::LibraryChanges(Notice &notice)
    : m_notice(notice)
{
    connect(&m_undo, &QUndoStack::indexChanged, this, &LibraryChanges::changed);
}

bool LibraryChanges::perform(const QString &text, const Step &step, const Step &back)
{
    if (const Result<void> done = step(); !done) {
        tell(done.error());
        return false;
    }
    push(text, step, back);
    return true;
}

void LibraryChanges::push(const QString &text, const Step &step, const Step &back)
{
    m_undo.push(new LibraryCommand(
        text, step, back, [this](const Error &error) { tell(error); }));
}

void LibraryChanges::offerUndo(const QString &text, const Step &back)
{
    m_notice.say(
        text, QCoreApplication::translate("Iconwright::IconActions", "Undo"),
        [this, back, index = m_undo.index()] {
            if (m_undo.index() == index)
                m_undo.undo();
            else if (const Result<void> done = back(); !done)
                tell(done.error());
        });
}

void LibraryChanges::tell(const Error &error)
{
    m_notice.say(errorText(error));
}

} // namespace Iconwright
