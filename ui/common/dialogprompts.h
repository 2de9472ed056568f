#pragma once

#include "ui/common/userprompts.h"

namespace Iconwright {

//! Asks with the system's dialogs.
class DialogPrompts final : public UserPrompts
{
public:
    void chooseFolder(QWidget *parent, const QString &title, const QString &start,
        std::function<void(const QString &)> answer) override;
    void chooseFile(QWidget *parent, const QString &title, const QStringList &filters,
        std::function<void(const QString &)> answer) override;
    void chooseNewFile(QWidget *parent, const QString &start, const QString &suffix,
        std::function<void(const QString &)> answer) override;
    void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer) override;
    void tell(QWidget *parent, const QString &text, const QString &detail) override;
};

} // namespace Iconwright
