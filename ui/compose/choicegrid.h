#pragma once

#include <QListView>

namespace Iconwright {

//! Pictures or strips of colors with their names, in columns that fill the width. One tab stop, arrow keys
//! inside. Each cell has 4 px around it, so that the grid reaches 4 px beyond what it is aligned with.
class ChoiceGrid final : public QListView
{
    Q_OBJECT

public:
    enum class Kind { Picture, Strip };

    static constexpr int overlap = 4; //!< on each side

    explicit ChoiceGrid(Kind kind, QWidget *parent = nullptr);

    //! Pictures 4, strips 3.
    [[nodiscard]] int columns() const;
    [[nodiscard]] int rowHeight() const;
    //! Shows exactly `rows` rows and never scrolls; 0: as high as the layout gives, and scrolls.
    void setRows(int rows);
    //! Selects it, and makes it the current one.
    void setChosen(const QString &id);

Q_SIGNALS:
    //! By click, Space or Return; arrow keys only move.
    void picked(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;

private:
    Kind m_kind;
};

} // namespace Iconwright
