#pragma once

#include <QWidget>

class QButtonGroup;

namespace Iconwright {

//! "1 What  2 Settings  3 Files": where a window is too narrow for what stands side by side, one after the
//! other.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(int steps, QWidget *parent = nullptr);

    void setTitles(const QStringList &titles);
    [[nodiscard]] int step() const;

Q_SIGNALS:
    void stepChanged(int step); //!< 0 is the first

private:
    QButtonGroup *m_buttons;
};

} // namespace Iconwright
