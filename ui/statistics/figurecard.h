#pragma once

#include <QWidget>

class QLabel;

namespace Iconwright {

//! One figure: what it is, how much, and a line that says more.
class FigureCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setWords(const QString &label, const QString &value, const QString &detail);
    //! What the words need in a card of this width, on the grid of 4 px.
    [[nodiscard]] int heightIn(int width) const;
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString detail() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QLabel *m_value;
    QLabel *m_detail;
};

} // namespace Iconwright
