#pragma once

#include "core/exporting/exportsetup.h"
#include "core/library/iconset.h"

#include <QObject>

namespace Iconwright {

class ExportJob;
class IconLibrary;
class IconSets;
struct ExportOutcome;

//! What sets remember of exports, and exporting one again as it was.
class SetExporting final : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it.
    SetExporting(IconLibrary &library, IconSets &sets, QObject *parent = nullptr);

    //! The set whose members, trash left out, are just `icons`; the one last exported where there are
    //! several. Its id is invalid when there is none.
    [[nodiscard]] IconSet setOf(const QList<IconId> &icons) const;
    //! `set` was exported like that.
    void remember(SetId set, const ExportSetup &setup);
    //! Writes what has changed, into where it was exported to; what others edited stays. Asks for the dialog
    //! by dialogWanted() where it never was. One at a time.
    void update(SetId set);

Q_SIGNALS:
    void dialogWanted(const QList<Iconwright::IconId> &icons);
    //! `reviewable`: the members, when something was left that the dialog can tell of; else empty.
    void updated(const QString &text, const QList<Iconwright::IconId> &reviewable);
    void failed(const Iconwright::Error &error);

private:
    void finish(const ExportOutcome &outcome);

    IconLibrary &m_library;
    IconSets &m_sets;
    ExportJob *m_job;
    IconSet m_set; //!< that is being updated
    QList<IconId> m_icons; //!< of it
};

} // namespace Iconwright
