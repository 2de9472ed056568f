#pragma once

#include "core/provider/openai/answerscanner.h"
#include "core/provider/openai/eventlines.h"

#include <QBuffer>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace Iconwright {

//! What a streamed answer may cost in memory and time.
struct StreamLimits
{
    qint64 total = 256LL * 1024 * 1024; //!< bytes of the whole stream
    AnswerLimits event; //!< of the final picture's event
    AnswerLimits partial { .total = 24LL * 1024 * 1024 }; //!< of any other, which is held in memory
};

//! Reads the events of a picture that is streamed: partial pictures are handed over, the final one goes to
//! the sink. Only the final one's faults count: a damaged partial picture is left out.
class PictureStream final : private EventLines::Receiver
{
public:
    using Fault = AnswerScanner::Fault;
    using TakePartial = std::function<void(const QByteArray &picture)>;

    PictureStream(QIODevice &sink, TakePartial takePartial, const StreamLimits &limits = {});

    //! The next bytes. False when nothing more is wanted: isComplete(), error() or a fault.
    bool feed(QByteArrayView bytes);
    //! After the last byte.
    void finish();

    //! The event of the final picture came whole.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    //! Something was drawn: a partial picture, or the beginning of the final one.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] qint64 pictureBytes() const { return m_pictureBytes; } //!< once complete
    //! Of the final event all but its picture: usage and so on.
    [[nodiscard]] const QJsonObject &rest() const { return m_rest; }
    //! What the server said instead of a picture.
    [[nodiscard]] const std::optional<QJsonObject> &error() const { return m_error; }

private:
    enum class Kind { Other, Partial, Final, Error };

    void takeName(const QByteArray &name) override;
    void takeData(QByteArrayView piece) override;
    void takeEnd() override;
    void open();
    void endEvent(AnswerScanner &scanner);
    void complete(const AnswerScanner &scanner);
    void keepHeld();
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] static Kind kindOf(const QByteArray &name);

    QIODevice &m_sink;
    TakePartial m_takePartial;
    StreamLimits m_limits;
    EventLines m_lines { *this };
    std::optional<AnswerScanner> m_scanner; //!< of the event under way, once it is seen to be an object
    QBuffer m_held; //!< the picture of an event that is not, or not yet known to be, the final one's
    Kind m_kind = Kind::Other; //!< by the event's name; Other: its members tell
    qint64 m_total = 0;
    qint64 m_pictureBytes = 0;
    QJsonObject m_rest;
    std::optional<QJsonObject> m_error;
    Fault m_fault = Fault::None;
    bool m_isSkipped = false; //!< the event under way is no object: "[DONE]"
    bool m_isComplete = false;
    bool m_hasBegun = false;
};

} // namespace Iconwright
