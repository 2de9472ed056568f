#pragma once

#include "core/queue/batchqueue.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace Iconwright {

class EmptyState;
class GalleryModel;
class GalleryView;
class IconActions;
class IconLibrary;
class Notice;
class ThumbnailLoader;

//! The middle of the window: the grid, or what to do while it is empty, and what can be done with what is
//! selected.
class GalleryPage final : public QWidget
{
    Q_OBJECT

public:
    //! All outlive the page.
    GalleryPage(
        IconLibrary &library, GalleryModel &model, ThumbnailLoader &thumbnails, QWidget *parent = nullptr);

    [[nodiscard]] GalleryView &view() { return *m_view; }
    [[nodiscard]] Notice &notice() { return *m_notice; }
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }
    //! Its signals say what is wanted elsewhere: open, show in folder, re-roll.
    [[nodiscard]] IconActions &icons() { return *m_actions; }
    //! For the menu; also in the context menu and, by their keys, in the grid.
    [[nodiscard]] QList<QAction *> iconActions() const;

    //! The selected icons, or all when none is.
    void exportSelected();

    void retranslate();

Q_SIGNALS:
    void exportRequested(const QList<Iconwright::IconId> &icons);
    void retryRequested(const Iconwright::BatchId &batch);
    void resolveRequested(const Iconwright::BatchId &batch, Iconwright::Resolution resolution);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectActions();
    void showContents();
    void openMenu(QPoint position);
    void addJobActions(class QMenu &menu, const QModelIndex &index);

    GalleryModel &m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    GalleryView *m_view;
    Notice *m_notice;
    IconActions *m_actions;
};

} // namespace Iconwright
