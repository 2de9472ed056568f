#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace Iconwright {

//! A few choices of which one is in force, side by side on a track. One tab stop; arrow keys choose.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    //! The first of `segments` is chosen.
    explicit SegmentedControl(int segments, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    //! Without a signal.
    void setCurrent(int segment);
    void setText(int segment, const QString &text);
    void setToolTip(int segment, const QString &text);
    //! For object names and tests.
    [[nodiscard]] QAbstractButton &segment(int segment) const;

Q_SIGNALS:
    void chosen(int segment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace Iconwright
