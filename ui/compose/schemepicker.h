#pragma once

#include "core/catalog/catalog.h"
#include "ui/compose/choicegrid.h"

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace Iconwright {

class ChoiceModel;
class ChoicePicker;
class PaletteEditor;
class UserPrompts;

//! Which colors icons have, chosen by strips: two rows of three, "All 21" with a search, and "+" for the
//! designer's own palette, which stays among the six. Picking the own one once more opens it for editing.
//! Reaches `overlap` pixels beyond what its strips are aligned with, on both sides; see addOverhanging().
class SchemePicker final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int overlap = ChoiceGrid::overlap;

    //! Both outlive it.
    SchemePicker(const Catalog &catalog, UserPrompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] QString chosen() const;
    //! The designer's own colors, "#rrggbb"; empty unless the own scheme is chosen and has colors of its own.
    [[nodiscard]] QStringList ownPalette() const;
    //! What icons will be drawn in, whichever is chosen.
    [[nodiscard]] QStringList colors() const;
    //! Without a signal. An empty palette leaves the own one as it is; what is no color is left out.
    void setChosen(const QString &id, const QStringList &palette);
    void editPalette();

    void retranslate();

Q_SIGNALS:
    //! Another scheme, or other own colors.
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isOwn(const QString &id) const;
    void takePalette(const QStringList &colors);
    void showPalette();

    const Catalog &m_catalog;
    UserPrompts &m_prompts;
    ChoiceModel *m_model;
    ChoicePicker *m_picker;
    QToolButton *m_edit;
    QPointer<PaletteEditor> m_editor;
    QString m_ownId; //!< empty when the catalog has no such scheme
    QStringList m_own; //!< empty: not made yet
};

} // namespace Iconwright
