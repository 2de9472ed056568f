#pragma once

#include "core/base/error.h"
#include "core/base/iconspec.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <optional>

class QIODevice;

namespace Iconwright {

//! One picture to be drawn.
struct ImageRequest
{
    IconSpec spec;
    QString prompt; //!< final, as shown to the user
    QString referencePath = {}; //!< of the original of spec.anchor; empty: none, or it is gone
};

//! Tokens as the provider counted them; zero where it did not say.
struct TokenUsage
{
    qint64 inputTokens = 0;
    qint64 inputImageTokens = 0;
    qint64 outputTokens = 0;
    [[nodiscard]] qint64 total() const { return inputTokens + outputTokens; }
};

//! What the provider told of its limits with an answer (x-ratelimit-* headers); each may be missing.
struct RateLimitReport
{
    struct Limit
    {
        std::optional<qint64> limit; //!< per minute
        std::optional<qint64> remaining;
        std::optional<std::chrono::milliseconds> reset; //!< until `remaining` is `limit` again
    };
    Limit requests;
    Limit tokens;
    Limit images;
};

//! What is known of the request once an operation has failed.
enum class Delivery {
    NotSent, //!< not wholly written: repeating it cannot cost twice
    Refused, //!< answered with the provider's own error: nothing drawn, nothing billed
    Unclear, //!< wholly or maybe wholly written, no answer of the provider: may have been billed
    Answered, //!< a 200 arrived: billed, whatever its bytes are worth
};

//! How an operation ended. Success when error.code is None: the picture's bytes are in the sink.
struct ImageOutcome
{
    Error error;
    Delivery delivery = Delivery::Answered;
    std::optional<std::chrono::milliseconds> retryAfter; //!< the provider's own wish
    std::optional<bool> shouldRetry; //!< x-should-retry
    TokenUsage usage;
    RateLimitReport limits;
    QString requestId;
    int httpStatus = 0;
};

//! One picture under way. Emits finished() exactly once (never from inside generate()), then may be deleted.
class ImageOperation : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Stops waiting. finished() follows: Cancelled with delivery NotSent if nothing was written yet, else
    //! Unclear.
    virtual void abort() = 0;

Q_SIGNALS:
    //! 0.0 to 1.0, never backwards; not emitted where nothing is known.
    void progress(double fraction);
    //! A picture on the way to the final one, as a file; only for showing, and not to be trusted.
    void partial(const QByteArray &picture);
    //! The answer is there and counts, but only tells where the picture can be fetched: to be written down
    //! before this returns, so that it can be fetched again whatever happens meanwhile.
    void addressed(const Iconwright::ImageOutcome &answer, const QString &address);
    void finished(const Iconwright::ImageOutcome &outcome);
};

//! Who draws. Implementations: OpenAiProvider, OfflineProvider. One thread, the one that made it.
class ImageProvider
{
public:
    virtual ~ImageProvider() = default;

    //! Starts drawing; writes the picture's bytes, as they come, to `sink`, which must stay open until
    //! finished(). Never sends a request twice. The caller owns the operation.
    [[nodiscard]] virtual ImageOperation *generate(const ImageRequest &request, QIODevice &sink) = 0;

    //! Fetches a picture that an earlier answer gave the address of: costs nothing. Null where answers always
    //! bring their pictures along.
    [[nodiscard]] virtual ImageOperation *fetch(const QString & /*address*/, QIODevice & /*sink*/)
    {
        return nullptr;
    }

    //! True where requests cost money and pass the throttle and the ledger.
    [[nodiscard]] virtual bool isMetered() const = 0;
};

} // namespace Iconwright

Q_DECLARE_METATYPE(Iconwright::ImageOutcome)
