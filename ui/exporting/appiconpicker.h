#pragma once

#include "core/exporting/exportpreview.h"

#include <QComboBox>
#include <QFutureWatcher>

namespace Iconwright {

//! Which of several icons stands for the app. Small pictures come from a pool thread, of the first icons.
class AppIconPicker final : public QComboBox
{
    Q_OBJECT

public:
    explicit AppIconPicker(const QList<ExportItem> &items, QWidget *parent = nullptr);
    ~AppIconPicker() override;

    //! The first where `icon` is none of them.
    void setIcon(IconId icon);
    //! Of the icons.
    [[nodiscard]] qsizetype index() const;

private:
    void take(int index);

    const QList<ExportItem> m_items;
    QFutureWatcher<MeasuredIcon> m_watcher;
};

} // namespace Iconwright
