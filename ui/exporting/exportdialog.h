#pragma once

#include "core/exporting/exportsetup.h"

#include <QDialog>

class QLabel;
class QScrollArea;

namespace Iconwright {

class ExportFoot;
class ExportJob;
class ExportPreviewPane;
class ExportSettings;
class FilterEdit;
class PresetBox;
class StepBar;
class TargetList;
class TargetPage;
class UserPrompts;
struct ExportOutcome;

//! Icons into a folder or a ZIP: what for on the left, how in the middle, every file that will be written on
//! the right, where to below; under 960 px the three become steps. Show it with open(); it stays until its
//! report was read.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    //! `prompts` outlives the dialog. `start` fills the fields; `presets` are the user's own.
    ExportDialog(const QList<ExportItem> &items, const ExportSetup &start, const QList<ExportPreset> &presets,
        UserPrompts &prompts, QWidget *parent = nullptr);
    ~ExportDialog() override;

    //! The icons are a set that was exported into `folder`: says so, above everything.
    void showLink(const QString &folder, const QDateTime &at);
    //! As it stands, also when it is faulty.
    [[nodiscard]] ExportSetup setup() const;

    void retranslate();

    void reject() override;

Q_SIGNALS:
    void exportStarted(const Iconwright::ExportSetup &setup);
    void exportEnded(const Iconwright::ExportOutcome &outcome);
    void presetsChanged(const QList<Iconwright::ExportPreset> &presets);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeWhat();
    void makePages();
    void makeLayout();
    void connectParts();
    void setSetup(const ExportSetup &setup);
    void arrange();
    void showPage();
    void takeChange();
    void takePreview();
    void start();
    void finish(const ExportOutcome &outcome);
    void showObstacle(const Error &error);
    void showState();
    void showInFolder();
    [[nodiscard]] QString obstacle() const;

    const QList<ExportItem> m_items;
    QLabel *m_link;
    QString m_linkFolder; //!< empty: none
    QDateTime m_linkedAt;
    StepBar *m_steps;
    QWidget *m_columns;
    QWidget *m_what;
    PresetBox *m_presets;
    FilterEdit *m_search;
    TargetList *m_targets;
    QScrollArea *m_pngPane; //!< scrolls what is too high
    QScrollArea *m_targetPane; //!< one of the two is shown
    ExportSettings *m_settings;
    TargetPage *m_page;
    ExportPreviewPane *m_preview;
    ExportFoot *m_foot;
    ExportJob *m_job;
    QString m_outcome; //!< of the last run in words, until something changes
    QString m_fault; //!< found by looking, of anything but the place
    QString m_written; //!< where the last run wrote to
    bool m_isFilling = false; //!< changes are ours
};

} // namespace Iconwright
