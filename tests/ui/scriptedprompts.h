#pragma once

#include "ui/common/userprompts.h"

#include <QStringList>

namespace Iconwright::Tests {

//! Answers at once what the test says.
class ScriptedPrompts final : public UserPrompts
{
public:
    QString path; //!< of every file and folder
    bool agrees = true;
    QStringList told;

    void chooseFolder(
        QWidget *, const QString &, const QString &, std::function<void(const QString &)> answer) override
    {
        answer(path);
    }
    void chooseFile(
        QWidget *, const QString &, const QStringList &, std::function<void(const QString &)> answer) override
    {
        answer(path);
    }
    void chooseNewFile(
        QWidget *, const QString &, const QString &, std::function<void(const QString &)> answer) override
    {
        answer(path);
    }
    void ask(QWidget *, const Question &, std::function<void(bool)> answer) override { answer(agrees); }
    void tell(QWidget *, const QString &text, const QString &) override { told.append(text); }
};

} // namespace Iconwright::Tests
