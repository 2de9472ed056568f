#pragma once

#include "core/library/iconlisting.h"
#include "ui/library/gallerysearch.h"

#include <QWidget>

class QPushButton;

namespace Iconwright {

class FilterChip;
class FilterPopup;

//! In the bar of the gallery: "+ Filter", the filters in force as chips, then up to five facets of what is
//! shown. Never wraps: what has no room is found in the list behind "+ Filter". The chips are one tab stop
//! with arrow keys inside.
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
    //! `search` outlives the row.
    explicit FilterRow(GallerySearch &search, QWidget *parent = nullptr);

    //! Of the icons shown now, `icons` in number.
    void setFacets(const IconFacets &facets, qsizetype icons);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Offer
    {
        SearchTerm term;
        qsizetype icons = 0;
    };
    [[nodiscard]] QList<Offer> offers() const;
    void showFilters();
    void showFacets();
    FilterChip *addChip(FilterChip *chip);
    void removeChip(FilterChip *chip);
    void openList();
    void arrange();
    [[nodiscard]] int place(QWidget *widget, int left);
    [[nodiscard]] bool chipKey(FilterChip *chip, int key);
    [[nodiscard]] QList<FilterChip *> shownChips() const;
    void setTabStop();

    GallerySearch &m_search;
    QPushButton *m_button;
    FilterPopup *m_list = nullptr; //!< made when it is first opened
    QList<FilterChip *> m_filters;
    QList<FilterChip *> m_facetChips;
    IconFacets m_facets;
    qsizetype m_icons = 0;
    int m_separator = -1; //!< x between filters and facets, as if left to right; -1: none
};

} // namespace Iconwright
