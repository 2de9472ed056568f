#pragma once

#include "core/catalog/palettefile.h"
#include "core/catalog/recipe.h"

#include <QObject>
#include <QThreadPool>

namespace Iconwright {

//! What a designer keeps for the form: recipes and own palettes, in two files of the profile. Changes are
//! written at once, in another thread. Lives in the GUI thread.
class RecipeBook final : public QObject
{
    Q_OBJECT

public:
    //! `folder` holds recipes.json and palettes.json; empty: nothing is kept.
    explicit RecipeBook(QString folder = {}, QObject *parent = nullptr);
    //! Waits for what is being written.
    ~RecipeBook() override;

    //! Reads both files; a missing one is no error. A file that cannot be read is put aside (its name with
    //! ".damaged") so that nothing of it is lost, and its first fault is told.
    [[nodiscard]] Result<void> load();

    [[nodiscard]] const RecipeList &recipes() const { return m_recipes; }
    [[nodiscard]] const QList<NamedPalette> &palettes() const { return m_palettes; }

    //! To the front of the recent ones, where each way is only once.
    void noteUse(const Recipe &recipe);
    //! Adds a named one, or replaces the one of that name (by case folding). False when there are too many.
    bool save(const Recipe &recipe);
    //! False when the name is taken or empty.
    bool rename(qsizetype saved, const QString &name);
    //! Takes it out and returns it, for restore().
    Recipe remove(qsizetype saved);
    void restore(qsizetype saved, const Recipe &recipe);

    //! Adds, or replaces the palette of that name.
    void savePalette(const NamedPalette &palette);
    void removePalette(const QString &name);

Q_SIGNALS:
    void recipesChanged();
    void palettesChanged();
    //! Something was not kept: FileNotWritable.
    void writeFailed(const Iconwright::Error &error);

private:
    void recipesTouched();
    void palettesTouched();
    void write(const QString &file, const QByteArray &bytes);

    QString m_folder;
    RecipeList m_recipes;
    QList<NamedPalette> m_palettes;
    QThreadPool m_writer; //!< one thread: the last change is written last
};

} // namespace Iconwright
