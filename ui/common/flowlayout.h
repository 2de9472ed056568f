#pragma once

#include <QLayout>
#include <QList>

namespace Iconwright {

//! Children one after the other, wrapped at the width, mirrored right to left. `stretchLast` gives the last
//! child what is left of its row.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void setStretchLast(bool stretch) { m_stretchLast = stretch; }
    //! Puts `widget` at `index` instead of at the end.
    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    //! Returns the height used; moves the children only when `apply`.
    int arrange(const QRect &rect, bool apply) const;
    void place(const QList<QLayoutItem *> &row, const QRect &area, int top, bool last) const;

    QList<QLayoutItem *> m_items;
    bool m_stretchLast = false;
};

} // namespace Iconwright
