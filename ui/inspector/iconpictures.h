#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace Iconwright {

//! One icon's picture at several sizes, for a screen of some ratio.
struct IconPictures
{
    QList<QImage> pictures; //!< in the order asked for, with their devicePixelRatio; empty where it failed
    QImage original; //!< as it was decoded
    Error error; //!< FileNotReadable, PictureDamaged or PictureTooLarge
};

//! Decodes an original within limits and scales it in linear light, in a pool thread. Only what was asked for
//! last is told: answers to earlier questions are dropped. GUI thread.
class IconPictureReader final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Squares of `edges` logical pixels at `ratio`. arrived() follows, never before this returns.
    void read(const QString &path, const QList<int> &edges, double ratio);
    //! What is under way is not told any more.
    void forget() { ++*m_generation; }

Q_SIGNALS:
    void arrived(const Iconwright::IconPictures &pictures);

private:
    using Generation = std::atomic<quint64>;

    //! Shared with the pool, which leaves what nobody waits for.
    std::shared_ptr<Generation> m_generation = std::make_shared<Generation>(0);
};

} // namespace Iconwright
