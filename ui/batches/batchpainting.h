#pragma once

#include "ui/batches/batchwords.h"
#include "ui/common/tokens.h"

#include <QElapsedTimer>
#include <QRectF>

class QPainter;

namespace Iconwright {

//! How far a batch is: parts of the whole, 0 to 1.
struct BarValue
{
    double done = 0;
    double failed = 0; //!< comes after `done`

    bool operator==(const BarValue &) const = default;
};

[[nodiscard]] BarValue barValue(const BatchStatus &status);

//! Moves a bar to a new value in 200 ms, evenly; jumps where motion is reduced.
class BarGlide
{
public:
    //! A first value is shown at once.
    void moveTo(const BarValue &value, bool jump);
    [[nodiscard]] BarValue value() const;
    [[nodiscard]] bool isMoving() const;

private:
    BarValue m_from;
    BarValue m_to;
    QElapsedTimer m_since; //!< invalid: nothing was shown yet
};

//! A bar of 4 px in the middle of `rect`, filled from the leading side.
void drawBatchBar(QPainter &painter, const QRectF &rect, const BarValue &value, BatchSign sign,
    const Tokens &tokens, Qt::LayoutDirection direction);
//! A sign of 16 px in `rect`: its shape tells the state, the color only repeats it.
void drawBatchSign(QPainter &painter, const QRectF &rect, BatchSign sign, const Tokens &tokens);

} // namespace Iconwright
