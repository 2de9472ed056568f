#pragma once

#include "ui/gallery/iconactions.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Iconwright {

//! Floats above the bottom of the view while two or more icons are selected: how many, and what can be done
//! with all of them. The view can scroll its last row above it. Follows the view in the order of Tab.
class ActionBar final : public QWidget
{
    Q_OBJECT

public:
    //! A child of `view`; both outlive the bar.
    ActionBar(GalleryView &view, const IconActions &actions);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QAction *action;
        QPushButton *button;
    };

    void addButton(QHBoxLayout &layout, IconActions::Kind kind, const QString &name);
    void showSelection();
    void showEntry(const Entry &entry);
    void place();

    GalleryView &m_view;
    const IconActions &m_actions;
    QLabel *m_count;
    QList<Entry> m_entries;
    QPushButton *m_close;
};

} // namespace Iconwright
