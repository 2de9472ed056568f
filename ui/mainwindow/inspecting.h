#pragma once

#include "core/catalog/catalog.h"
#include "core/queue/batch.h"

#include <QObject>

class QModelIndex;
class QWidget;

namespace Iconwright {

class BatchController;
class Browsing;
class Companions;
class GalleryView;
class Generating;
class IconLibrary;
class InspectorPanel;
class LargePreview;
struct Backdrop;
struct IconRecord;

//! What is chosen in the gallery, seen in the inspector; what the inspector asks for, done.
class Inspecting final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    struct Dependencies
    {
        const Catalog &catalog;
        IconLibrary &library;
        BatchController &batches;
        Browsing &browsing;
        Generating &generating;
        Companions &companions;
    };

    explicit Inspecting(const Dependencies &with, QObject *parent = nullptr);

    //! Made without a parent: the window takes it over.
    [[nodiscard]] QWidget *panel() const;
    //! Where the large preview is shown: over all of `area`.
    void setPreviewArea(QWidget &area);
    void setBackdrop(const Backdrop &backdrop);

Q_SIGNALS:
    //! The name above the inspector; empty: nothing is chosen.
    void inspected(const QString &name);
    //! The form is to hold this.
    void editRequested(const Iconwright::BatchRequest &request);
    //! The user wants another color behind the picture.
    void backdropChanged(const Iconwright::Backdrop &backdrop);

private:
    void connectGallery();
    void connectIcons();
    void connectJobs();
    void showChosen();
    void showIcon(const IconRecord &icon);
    void showCurrent(const QModelIndex &current);
    [[nodiscard]] int variationsOf(const IconRecord &icon) const;
    void edit(IconId icon);
    void takeBackdrop(const Backdrop &backdrop);
    void preview();
    void previewNext(int step);
    [[nodiscard]] GalleryView &view() const;
    void openOriginal(IconId icon, bool folder);

    Dependencies m_with;
    InspectorPanel *m_panel;
    LargePreview *m_preview = nullptr; //!< null without an area
    JobId m_job; //!< shown now, follows its progress
};

} // namespace Iconwright
