#pragma once

#include "core/base/ids.h"

#include <QColor>
#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Iconwright {

//! Pictures that arrive while their tiles are looked at: told once per frame, and faded in by one clock for
//! all. Remembers the average color of what has been here, for when a picture must be fetched again.
class Arrivals final : public QObject
{
    Q_OBJECT

public:
    static constexpr int fadeMs = 120;
    static constexpr int patienceMs = 150; //!< nobody sees a tile as empty that is filled sooner

    explicit Arrivals(QObject *parent = nullptr);

    //! The tile has been painted without its picture. That of a new icon fades in whenever it comes, one that
    //! has only to be read again if it lets itself be waited for.
    void missed(IconId icon, bool isNew);
    void arrived(IconId icon, const QImage &picture, bool motion);
    //! 0 to 1, easing out; 1 for what does not fade.
    [[nodiscard]] double opacity(IconId icon) const;
    //! Invalid for what has never been here.
    [[nodiscard]] QColor average(IconId icon) const;

Q_SIGNALS:
    //! These look different now; at most once per frame.
    void changed(const QList<Iconwright::IconId> &icons);

private:
    void endFrame();

    QTimer m_frame;
    QElapsedTimer m_clock;
    QHash<IconId, qint64> m_missed; //!< from when on they fade, by m_clock
    QSet<IconId> m_arrived; //!< in this frame
    QHash<IconId, qint64> m_begun; //!< when each fade began, by m_clock
    QHash<IconId, QRgb> m_averages;
};

} // namespace Iconwright
