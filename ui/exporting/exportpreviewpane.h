#pragma once

#include "core/exporting/exportpreview.h"

#include <QFutureWatcher>
#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTreeView;

namespace Iconwright {

class ExportTreeModel;

//! "What will be written": every name as it will be, what becomes of files that are there, how large it all
//! is. Names, conflicts and sizes are found in pool threads; what was asked before is given up when the
//! options change.
class ExportPreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreviewPane(const QList<ExportItem> &items, QWidget *parent = nullptr);
    ~ExportPreviewPane() override;

    //! `isValid`: the options can be exported; else the pane says that it waits.
    void setOptions(const PngExportOptions &options, bool isValid);
    //! The last one that was found; none while the next is looked for.
    [[nodiscard]] const std::optional<ExportPreview> &preview() const { return m_preview; }

    void retranslate();

Q_SIGNALS:
    void previewChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void takePreview();
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
    PngExportOptions m_options;
    bool m_isValid = false;
    std::optional<ExportPreview> m_preview;
    QTimer m_pause; //!< typing: not with every letter
    QFutureWatcher<ExportPreview> m_looking;
    QFutureWatcher<MeasuredIcon> m_measuring;
    QList<qsizetype> m_measured; //!< items of m_measuring, by its index
    QHash<qsizetype, MeasuredIcon> m_icons; //!< all that was measured, by item
};

} // namespace Iconwright
