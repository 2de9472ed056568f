#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace Iconwright {

//! Draws `subject` in a style and colors, on nothing; null when it cannot. Called in other threads.
using StyleDrawing = std::function<QImage(
    const QString &styleId, const QStringList &colors, const QString &subject, QSize devicePixels)>;

//! Pictures of styles, drawn beside the GUI thread one after the other and kept for when they are asked for
//! again. A new look drops what was asked for the one before.
class StylePreviews final : public QObject
{
    Q_OBJECT

public:
    struct Look
    {
        QStringList colors;
        QString subject;
        int edge = 0; //!< of a square, in device pixels

        bool operator==(const Look &) const = default;
    };

    explicit StylePreviews(StyleDrawing drawing, QObject *parent = nullptr);
    //! Waits for the one drawing that has begun.
    ~StylePreviews() override;
    Q_DISABLE_COPY_MOVE(StylePreviews)

    //! False when it is the present one.
    bool setLook(const Look &look);
    //! Each is answered by drawn(), at once if it is known.
    void ask(const QStringList &styleIds);

Q_SIGNALS:
    //! Of the present look.
    void drawn(const QString &styleId, const QImage &picture);

private:
    void askOne(const QString &styleId);

    StyleDrawing m_drawing;
    Look m_look;
    QCache<QString, QImage> m_known;
    QStringList m_underWay; //!< style ids of the present look
    std::shared_ptr<std::atomic<int>> m_newest; //!< number of the present look
    QThreadPool m_threads; // of its own: pictures to choose by must not keep others waiting
};

} // namespace Iconwright
