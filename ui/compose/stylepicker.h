#pragma once

#include "core/catalog/catalog.h"
#include "ui/compose/choicegrid.h"
#include "ui/compose/stylepreviews.h"

#include <QWidget>

namespace Iconwright {

class ChoiceModel;
class ChoicePicker;

//! How icons are drawn, chosen by pictures: two rows of four, and "All 16" with a search. The pictures are
//! drawn in the colors chosen, of what the icons are of; until they come their places are empty, not another
//! size. Reaches `overlap` pixels beyond what its pictures are aligned with, on both sides; see
//! addOverhanging().
class StylePicker final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int overlap = ChoiceGrid::overlap;

    //! `catalog` outlives it. `drawing` is called in another thread and may be empty: then there are names
    //! only.
    StylePicker(const Catalog &catalog, StyleDrawing drawing, QWidget *parent = nullptr);

    [[nodiscard]] QString chosen() const;
    //! Without a signal.
    void setChosen(const QString &id);
    //! "#rrggbb", dark to light.
    void setColors(const QStringList &colors);
    //! The first category; empty shows something of ours.
    void setSubject(const QString &category);
    //! 1 or 2 of four pictures.
    void setRows(int rows);

    void retranslate();

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void draw();
    [[nodiscard]] double ratio() const { return devicePixelRatioF(); }

    const Catalog &m_catalog;
    ChoiceModel *m_model;
    ChoicePicker *m_picker;
    StylePreviews *m_previews;
    QStringList m_colors;
    QString m_subject;
    bool m_allAsked = false; //!< the list of all was opened: those not among the few are wanted too
};

} // namespace Iconwright
