#pragma once

#include "core/exporting/pngexport.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Iconwright {

class ExportDestination;
class ExportPreviewPane;
class ExportSettings;
class SizePresets;
class StepBar;
class UserPrompts;

//! Icons into a folder or a ZIP: what on the left, how in the middle, every file that will be written on the
//! right, where to below; under 960 px the three become steps. Show it with open(); it stays until its report
//! was read.
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
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeWhat();
    QWidget *makeFoot(UserPrompts &prompts);
    QWidget *makeActions(QWidget *foot);
    void makeLayout();
    void connectParts();
    void arrange();
    void takeChange();
    void takePreview();
    void start();
    void finish();
    void setRunning(bool running);
    void showState();
    [[nodiscard]] QString previewText() const;
    [[nodiscard]] QString obstacle() const;
    void showReport(const ExportReport &report);
    void showInFolder();

    const QList<ExportItem> m_items;
    StepBar *m_steps;
    QWidget *m_columns;
    QWidget *m_what;
    QLabel *m_whatLabel;
    SizePresets *m_presets;
    QWidget *m_settingsPane; //!< scrolls the settings where they are too high
    ExportSettings *m_settings;
    ExportPreviewPane *m_preview;
    QWidget *m_foot;
    ExportDestination *m_destination; //!< in sight at every step
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_show;
    QPushButton *m_cancel;
    QPushButton *m_next; //!< while there are steps
    QPushButton *m_export;
    QFutureWatcher<Result<ExportReport>> m_watcher;
    QString m_outcome; //!< of the last run in words, until something changes
    QString m_written; //!< where the last run wrote to
};

} // namespace Iconwright
