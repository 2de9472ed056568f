#pragma once

#include "core/queue/batchqueue.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QStackedWidget;

namespace Iconwright {

class EmptyState;
class GalleryModel;
class GalleryView;
class IconActions;
class IconLibrary;
class IconSets;
class SetActions;
class Notice;
class ThumbnailLoader;
class UserPrompts;

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
    //! A line below the icons that goes by itself.
    void say(const QString &text);
    [[nodiscard]] Notice &notice() { return *m_notice; }
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }
    //! Nothing was ever made, or all of it is gone: the ways to begin are shown.
    [[nodiscard]] bool isLibraryEmpty() const;
    //! Its signals say what is wanted elsewhere: open, show in folder, re-roll.
    [[nodiscard]] IconActions &icons() { return *m_actions; }
    //! Sets can be made and filled from now on; they outlive the page. Once, before iconActions().
    void setSets(IconSets &sets);
    //! After setSets().
    [[nodiscard]] SetActions &sets() { return *m_sets; }
    //! For the menu; also in the context menu and, by their keys, in the grid.
    [[nodiscard]] QList<QAction *> iconActions() const;

    //! The selected icons, or all when none is.
    void exportSelected();

    //! What sending a job again costs, in millionths of a dollar; none: not known.
    using PriceOf = std::function<std::optional<qint64>(const JobStatus &job)>;
    void setPriceOf(PriceOf priceOf) { m_priceOf = std::move(priceOf); }

    //! Who asks before icons are deleted for good; outlives the page.
    void setPrompts(UserPrompts &prompts);

    void retranslate();

Q_SIGNALS:
    void exportRequested(const QList<Iconwright::IconId> &icons);
    void retryRequested(const Iconwright::BatchId &batch);
    void retryJobRequested(const Iconwright::BatchId &batch, Iconwright::JobId job);
    void resolveJobRequested(
        const Iconwright::BatchId &batch, Iconwright::JobId job, Iconwright::Resolution resolution);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectActions();
    void showContents();
    void openMenu(QPoint position);
    void addJobActions(QMenu &menu, const JobStatus &job);
    [[nodiscard]] QString sendAgainText(const JobStatus &job) const;

    GalleryModel &m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    GalleryView *m_view;
    Notice *m_notice;
    IconActions *m_actions;
    SetActions *m_sets = nullptr;
    IconLibrary &m_library;
    PriceOf m_priceOf;
};

} // namespace Iconwright
