#pragma once

#include <QAbstractButton>

namespace Iconwright {

//! "+ kitchen": an outlined pill.
class SuggestionChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SuggestionChip(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    //! With another text.
    [[nodiscard]] int widthFor(const QString &text) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Iconwright
