#pragma once

#include <QObject>

class QWidget;

namespace Iconwright {

//! Tells once when a window has been painted for the first time: what the first picture does not need is
//! started then, and takes nothing from it.
class FirstPaint final : public QObject
{
    Q_OBJECT

public:
    //! `window` is the parent.
    explicit FirstPaint(QWidget &window);

Q_SIGNALS:
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Iconwright
