#pragma once

#include "tests/support/serverscript.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

namespace Iconwright::Tests {

class ServerState;

//! The image API on 127.0.0.1: POST /v1/images/generations and GET /v1/models, with latency, limits and
//! faults. Listens from construction on and answers in a thread of its own; every function may be called from
//! any thread. Every picture is a valid PNG unlike all others.
class ImageServer final : public QObject
{
    Q_OBJECT

public:
    explicit ImageServer(const ServerOptions &options = {}, QObject *parent = nullptr);
    ~ImageServer() override;

    [[nodiscard]] quint16 port() const { return m_port; } //!< 0: could not listen
    [[nodiscard]] QUrl baseUrl() const; //!< "http://127.0.0.1:PORT/v1"
    [[nodiscard]] QString origin() const; //!< "http://127.0.0.1:PORT"

    void setOptions(const ServerOptions &options); //!< for requests that arrive from now on; the port stays
    //! The next requests for a picture meet these, one each; later ones meet ServerOptions::fault.
    void setFaults(const QList<Fault> &faults);
    //! Drops all connections and accepts none until listenAgain().
    void stopListening();
    void listenAgain(); //!< on the same port

    //! Requests for a picture whose first bytes came over the wire, answered or not.
    [[nodiscard]] int arrivals() const;
    [[nodiscard]] int answers() const; //!< pictures sent whole
    [[nodiscard]] int connections() const; //!< accepted so far
    [[nodiscard]] int mostInFlight() const; //!< requests for a picture under way at the same time
    [[nodiscard]] QList<Arrival> journal() const; //!< every request, in order of arrival
    //! The bytes of the picture with which the `index`th whole answer (from 0) came.
    [[nodiscard]] QByteArray picture(int index) const;

Q_SIGNALS:
    void arrived(int arrivals);
    void answered(int answers);

private:
    std::shared_ptr<ServerState> m_state;
    QThread m_thread;
    QObject *m_listener = nullptr; //!< lives in m_thread
    quint16 m_port = 0;
};

} // namespace Iconwright::Tests
