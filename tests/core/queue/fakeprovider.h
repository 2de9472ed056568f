#pragma once

#include "core/provider/imageprovider.h"

#include <QList>
#include <QPointer>

namespace Iconwright::Tests {

//! How the fake provider answers one request. Success with a picture of its own unless told otherwise.
struct FakeAnswer
{
    Error error;
    Delivery delivery = Delivery::Answered;
    std::optional<QByteArray> bytes; //!< none: a valid picture, or nothing where there is an error
    std::optional<std::chrono::milliseconds> retryAfter;
    TokenUsage usage { 50, 0, 400 };
    bool held = false; //!< waits for answerHeld()
};

[[nodiscard]] FakeAnswer refusal(
    ErrorCode code, std::chrono::milliseconds retryAfter = std::chrono::milliseconds(1));
[[nodiscard]] FakeAnswer notSent(ErrorCode code);
[[nodiscard]] FakeAnswer noAnswer(ErrorCode code);
//! The connection is cut when `bytes` have come.
[[nodiscard]] FakeAnswer cutAfter(const QByteArray &bytes, Delivery delivery);
[[nodiscard]] FakeAnswer paidBytes(const QByteArray &bytes);
[[nodiscard]] FakeAnswer held();

class FakeOperation;

//! A provider that does as it is told and counts what reaches it.
class FakeProvider final : public ImageProvider
{
public:
    explicit FakeProvider(bool metered = true)
        : m_metered(metered)
    {
    }

    //! One for each of the next requests; later ones get `otherwise`.
    void setAnswers(const QList<FakeAnswer> &answers, const FakeAnswer &otherwise = {});
    void answerHeld();
    [[nodiscard]] int arrivals() const { return static_cast<int>(m_requests.size()); }
    [[nodiscard]] const QList<ImageRequest> &requests() const { return m_requests; }
    [[nodiscard]] int mostInFlight() const { return m_mostInFlight; }

    [[nodiscard]] ImageOperation *generate(const ImageRequest &request, QIODevice &sink) override;
    [[nodiscard]] bool isMetered() const override { return m_metered; }

private:
    bool m_metered;
    QList<FakeAnswer> m_answers;
    FakeAnswer m_otherwise;
    QList<ImageRequest> m_requests;
    QList<QPointer<FakeOperation>> m_operations;
    int m_mostInFlight = 0;
};

} // namespace Iconwright::Tests

Q_DECLARE_METATYPE(Iconwright::Tests::FakeAnswer)
