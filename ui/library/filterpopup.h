#pragma once

#include "core/library/iconlisting.h"
#include "ui/library/gallerysearch.h"

#include <QFrame>

class QListView;

namespace Iconwright {

class FilterEdit;
class FilterListModel;

//! Every filter there is as one list to check: marks, styles, color schemes, categories, each with what it
//! would leave; typing finds. What is checked is in force at once.
class FilterPopup final : public QFrame
{
    Q_OBJECT

public:
    //! `search` outlives the list.
    explicit FilterPopup(GallerySearch &search, QWidget *parent = nullptr);

    void setFacets(const IconFacets &facets);
    //! Opens with its leading top corner there, inside the screen; the keyboard finds.
    void openAt(QPoint position);

    [[nodiscard]] QSize sizeHint() const override;
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find(const QString &text);
    [[nodiscard]] bool fieldKey(int key);

    FilterEdit *m_field;
    QListView *m_view;
    FilterListModel *m_model;
};

} // namespace Iconwright
