#pragma once

#include "core/exporting/pngexport.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Iconwright {

class UserPrompts;

//! Icons into a folder or a ZIP: sizes, names, what to do with files that are there. Show it with open(); it
//! stays until its report was read.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    //! `prompts` outlives the dialog. `start` fills the fields.
    ExportDialog(const QList<ExportItem> &items, const PngExportOptions &start, UserPrompts &prompts,
        QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] PngExportOptions options() const;

    void retranslate();

    void reject() override;

Q_SIGNALS:
    void exportStarted(const Iconwright::PngExportOptions &options);
    void exportEnded(const Iconwright::ExportReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSizes();
    void makeForm();
    void makeFoot();
    void connectFields();
    void chooseTarget();
    void showExample();
    //! The reason why Export is off; empty when it is on.
    [[nodiscard]] QString obstacle() const;
    void start();
    void finish();
    void setRunning(bool running);
    void showReport(const ExportReport &report);

    const QList<ExportItem> m_items;
    UserPrompts &m_prompts;
    QLabel *m_title;
    QLabel *m_sizesLabel;
    QList<QCheckBox *> m_sizes;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_targetLabel;
    QLineEdit *m_target;
    QPushButton *m_choose;
    QLabel *m_patternLabel;
    QLineEdit *m_pattern;
    QLabel *m_example;
    QLabel *m_conflictLabel;
    QComboBox *m_conflict;
    QWidget *m_fields;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_export;
    QFutureWatcher<Result<ExportReport>> m_watcher;
    std::optional<ExportReport> m_report; //!< of the last run
};

} // namespace Iconwright
