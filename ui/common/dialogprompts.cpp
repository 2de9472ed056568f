#include "ui/common/dialogprompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

void openFileDialog(QFileDialog *dialog, std::function<void(const QString &)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace

void DialogPrompts::chooseFolder(
    QWidget *parent, const QString &title, const QString &start, std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, std::move(answer));
}

void DialogPrompts::chooseFile(QWidget *parent, const QString &title, const QStringList &filters,
    std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    openFileDialog(dialog, std::move(answer));
}

void DialogPrompts::chooseNewFile(
    QWidget *parent, const QString &start, const QString &suffix, std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, QString(), start, u"*."_s + suffix);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    openFileDialog(dialog, std::move(answer));
}

void DialogPrompts::ask(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    auto *box
        = new QMessageBox(QMessageBox::NoIcon, question.title, question.title, QMessageBox::Cancel, parent);
    box->setInformativeText(question.text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(
        question.verb, question.destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    auto *no = qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel));
    box->setDefaultButton(question.destructive ? no : yes);
    QObject::connect(box, &QDialog::finished, box,
        [box, yes, answer = std::move(answer)](int) { answer(box->clickedButton() == yes); });
    box->open();
}

void DialogPrompts::tell(QWidget *parent, const QString &text, const QString &detail)
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, QCoreApplication::applicationName(), text, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDetailedText(detail);
    box->open();
}

} // namespace Iconwright
