#pragma once

#include "core/provider/openai/editrequest.h"

#include <QByteArray>
#include <QIODevice>

namespace Iconwright {

//! A request's body that can be read once and never again: QNetworkAccessManager rewinds and repeats a POST
//! when the server closes the connection before it answers, and a picture must not be paid twice.
class BodyDevice final : public QIODevice
{
    Q_OBJECT

public:
    //! Open for reading from the start. The picture of `body` is read and encoded as it is asked for.
    explicit BodyDevice(const RequestBody &body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_size - m_taken + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

    //! Some bytes were handed over: they may be on the wire.
    [[nodiscard]] bool wasTouched() const { return m_taken > 0; }
    //! All bytes were handed over: the server may have the whole request.
    [[nodiscard]] bool wasHandedOver() const { return m_taken == m_size; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool encodeMore();

    const RequestBody m_body;
    const qint64 m_size;
    QByteArray m_piece; //!< ready to be handed over
    qsizetype m_used = 0; //!< of m_piece
    bool m_tailReached = false;
    qint64 m_taken = 0;
};

} // namespace Iconwright
