#include "tests/core/queue/fakeprovider.h"

#include "tests/support/testpicture.h"

#include <QIODevice>

#include <algorithm>

namespace Iconwright::Tests {

class FakeOperation final : public ImageOperation
{
public:
    FakeOperation(const FakeAnswer &answer, const QByteArray &picture, QIODevice &sink)
        : m_answer(answer)
        , m_picture(picture)
        , m_sink(sink)
    {
        if (!answer.held) {
            QMetaObject::invokeMethod(
                this, [this] { answerNow(); }, Qt::QueuedConnection);
        }
    }

    void abort() override
    {
        m_answer.error = Error { .code = ErrorCode::Cancelled };
        m_answer.delivery = Delivery::Unclear;
        QMetaObject::invokeMethod(
            this, [this] { answerNow(); }, Qt::QueuedConnection);
    }

    void answerNow()
    {
        if (m_done)
            return;
        m_done = true;
        ImageOutcome outcome;
        outcome.error = m_answer.error;
        outcome.delivery = m_answer.delivery;
        outcome.retryAfter = m_answer.retryAfter;
        if (m_answer.error.code == ErrorCode::None || m_answer.bytes)
            m_sink.write(m_answer.bytes.value_or(m_picture));
        if (m_answer.error.code == ErrorCode::None) {
            outcome.usage = m_answer.usage;
            outcome.httpStatus = 200;
            outcome.requestId = QStringLiteral("req_1");
        }
        Q_EMIT finished(outcome);
    }

    [[nodiscard]] bool isDone() const { return m_done; }

private:
    FakeAnswer m_answer;
    QByteArray m_picture;
    QIODevice &m_sink;
    bool m_done = false;
};

FakeAnswer refusal(ErrorCode code, std::chrono::milliseconds retryAfter)
{
    return { .error = { .code = code }, .delivery = Delivery::Refused, .retryAfter = retryAfter };
}

FakeAnswer notSent(ErrorCode code)
{
    FakeAnswer answer = refusal(code);
    answer.delivery = Delivery::NotSent;
    return answer;
}

FakeAnswer noAnswer(ErrorCode code)
{
    return { .error = { .code = code }, .delivery = Delivery::Unclear };
}

FakeAnswer cutAfter(const QByteArray &bytes, Delivery delivery)
{
    return { .error = { .code = ErrorCode::ConnectionCut }, .delivery = delivery, .bytes = bytes };
}

FakeAnswer paidBytes(const QByteArray &bytes)
{
    return { .bytes = bytes };
}

FakeAnswer held()
{
    return { .held = true };
}

void FakeProvider::setAnswers(const QList<FakeAnswer> &answers, const FakeAnswer &otherwise)
{
    m_answers = answers;
    m_otherwise = otherwise;
}

void FakeProvider::answerHeld()
{
    const QList<QPointer<FakeOperation>> operations = m_operations;
    for (const QPointer<FakeOperation> &operation : operations)
        if (operation)
            operation->answerNow();
}

ImageOperation *FakeProvider::generate(const ImageRequest &request, QIODevice &sink)
{
    const FakeAnswer answer = m_answers.isEmpty() ? m_otherwise : m_answers.takeFirst();
    m_requests << request;
    auto *operation = new FakeOperation(answer, testPicture(arrivals(), 64), sink);
    m_operations << operation;
    const auto inFlight = std::ranges::count_if(
        m_operations, [](const QPointer<FakeOperation> &each) { return each && !each->isDone(); });
    m_mostInFlight = std::max(m_mostInFlight, static_cast<int>(inFlight));
    return operation;
}

} // namespace Iconwright::Tests
