#pragma once

#include <QWidget>

namespace Iconwright {

class SegmentedControl;

//! "1 What  2 Settings  3 Files": where a window is too narrow for what stands side by side, one after the
//! other.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(int steps, QWidget *parent = nullptr);

    void setTitles(const QStringList &titles);
    [[nodiscard]] int step() const;
    [[nodiscard]] bool isLast() const;
    //! To the next step; at the last one nothing.
    void goOn();

Q_SIGNALS:
    void stepChanged(int step); //!< 0 is the first

private:
    int m_count;
    SegmentedControl *m_segments;
};

} // namespace Iconwright
