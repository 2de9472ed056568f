#pragma once

#include "core/base/result.h"
#include "core/library/iconset.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace Iconwright {

class GalleryModel;
class GalleryView;
class IconLibrary;
class IconSets;
class LibraryChanges;

//! What can be done with sets and with the selected icons in them, as actions for menus and keys. Everything
//! is undone and redone like all else that is done with icons.
class SetActions final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    struct Dependencies
    {
        IconLibrary &library;
        IconSets &sets;
        GalleryModel &model;
        GalleryView &view;
        LibraryChanges &changes;
    };

    enum class Kind { New, Add, Remove, Earlier, Later, Update };
    static constexpr int kinds = int(Kind::Update) + 1;

    explicit SetActions(const Dependencies &with, QObject *parent = nullptr);
    ~SetActions() override;

    [[nodiscard]] QAction &action(Kind kind) const { return *m_actions.at(int(kind)); }
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void fill(QMenu &menu) const;

    //! Of the selected icons; its name is asked for where it is shown, see nameWanted().
    void createFromSelection();
    //! Of the favorites of the batch, or of all its icons where there are none.
    void createFromBatch(const BatchId &batch, const QString &name);
    void add(SetId id, const QList<IconId> &icons);
    void rename(SetId id, const QString &name);
    //! The icons stay in the library.
    void remove(SetId id);

    void retranslate();

Q_SIGNALS:
    //! A new set has the name that was there to be had: the user may give it another.
    void nameWanted(Iconwright::SetId set);
    //! The one that is shown.
    void updateRequested(Iconwright::SetId set);

private:
    void addActions();
    void showState();
    void listSets();
    void create(const QString &name, const QList<IconId> &icons);
    void removeSelected();
    void move(int step);
    [[nodiscard]] QString freeName(const QString &wanted) const;
    [[nodiscard]] SetId shown() const;

    Dependencies m_with;
    QList<QAction *> m_actions; //!< by Kind
    QMenu *m_setMenu;
};

} // namespace Iconwright
