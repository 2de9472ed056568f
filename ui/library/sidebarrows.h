#pragma once

#include "ui/library/librarysidebar.h"
#include "ui/library/sidebarmodel.h"

#include <QCoreApplication>

namespace Iconwright {

//! What the rows of the sidebar read.
class SidebarRows
{
    Q_DECLARE_TR_FUNCTIONS(Iconwright::LibrarySidebar)

public:
    //! All icons, Favorites, Recent, and below titles the sets and the batches if there are any.
    [[nodiscard]] static QList<SidebarRow> places(
        const LibraryCounts &counts, const QList<IconSet> &sets, const QList<BatchStatus> &batches);
    [[nodiscard]] static SidebarRow trash(const LibraryCounts &counts);

private:
    [[nodiscard]] static SidebarRow place(
        LibraryPlace::Kind kind, Glyph glyph, const QString &title, qint64 icons);
    [[nodiscard]] static SidebarRow heading(const QString &title);
    [[nodiscard]] static SidebarRow set(const IconSet &set);
    [[nodiscard]] static SidebarRow batch(const BatchStatus &status);
    [[nodiscard]] static QString batchTitle(const QString &name);
    [[nodiscard]] static Glyph batchGlyph(const BatchStatus &status);
    [[nodiscard]] static QString batchState(const BatchStatus &status);
};

} // namespace Iconwright
