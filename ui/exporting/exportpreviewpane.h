#pragma once

#include "core/exporting/exportsetup.h"
#include "core/exporting/targetpreview.h"

#include <QFutureWatcher>
#include <QHash>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTreeView;

namespace Iconwright {

class ExportTreeModel;

//! All files of an export, with those that tell of the others.
[[nodiscard]] qsizetype filesOf(const ExportPreview &preview);

//! "What will be written": every name as it will be, what becomes of files that are there, how large it all
//! is. All of it is found in pool threads: names first, then what changes and how large it is, by drawing
//! everything as the export would. What was asked before is given up when the setup changes.
class ExportPreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreviewPane(const QList<ExportItem> &items, QWidget *parent = nullptr);
    ~ExportPreviewPane() override;

    //! `isValid`: it can be exported; else the pane says that it waits.
    void setSetup(const ExportSetup &setup, bool isValid);
    //! Looks again: something was written.
    void refresh();
    //! Leaves off what takes time, for the export itself.
    void pause();
    //! The target whose files are to be seen first.
    void setCurrentTarget(const QString &target);
    //! Whether files that somebody else edited are to be replaced.
    [[nodiscard]] bool replacesEdited() const;
    //! The last one that was found; none while the next is looked for.
    [[nodiscard]] const std::optional<ExportPreview> &preview() const { return m_preview; }

    void retranslate();

Q_SIGNALS:
    void previewChanged();
    void replacesEditedChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeLayout();
    void look();
    void takePreview();
    void expand();
    void check();
    void takeChecked();
    void measure();
    void takeMeasured(int index);
    void showTotal();
    [[nodiscard]] std::optional<qint64> estimatedBytes() const;

    const QList<ExportItem> m_items;
    QLabel *m_title;
    QLabel *m_total;
    QLabel *m_note;
    QTreeView *m_tree;
    ExportTreeModel *m_model;
    QCheckBox *m_replace;
    ExportSetup m_setup;
    QString m_currentTarget;
    qint64 m_checkedBytes = -1; //!< of all files; below 0: not known
    bool m_isValid = false;
    std::optional<ExportPreview> m_preview;
    QTimer m_pause; //!< typing: not with every letter
    QTimer m_rest; //!< before everything is drawn
    QFutureWatcher<ExportPreview> m_looking;
    QFutureWatcher<Result<TargetReport>> m_checking;
    QFutureWatcher<MeasuredIcon> m_measuring;
    QList<qsizetype> m_measured; //!< items of m_measuring, by its index
    QHash<qsizetype, MeasuredIcon> m_icons; //!< all that was measured, by item
};

} // namespace Iconwright
