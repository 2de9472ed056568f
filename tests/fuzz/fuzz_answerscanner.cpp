#include "core/provider/openai/answerscanner.h"
#include "core/provider/openai/apierror.h"

#include <QBuffer>

#include <cstdlib>

using namespace Iconwright;

namespace {

struct Scanned
{
    AnswerScanner::Fault fault;
    QByteArray picture;
    QByteArray rest;
};

Scanned scan(QByteArrayView answer, qsizetype piece)
{
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    AnswerScanner scanner(sink);
    for (qsizetype at = 0; at < answer.size(); at += piece)
        (void)scanner.feed(answer.sliced(at, std::min(piece, answer.size() - at)));
    const AnswerScanner::Fault fault = scanner.finish();
    return { fault, sink.data(), scanner.rest() };
}

} // namespace

//! The first byte says into how small pieces the answer is cut; however it is cut, the result is the same.
//! The same bytes then pass the parsers of error bodies and headers.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView answer(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    // A byte order mark is only looked for in the first piece.
    const Scanned whole = scan(answer, std::max<qsizetype>(1, answer.size()));
    const Scanned cut = scan(answer, 3 + data[0] % 61);
    if (whole.fault != cut.fault)
        std::abort();
    if (whole.fault == AnswerScanner::Fault::None && (whole.picture != cut.picture || whole.rest != cut.rest))
        std::abort();
    const HttpAnswer refused { .status = 400 + data[0] * 2,
        .headers
        = { { "retry-after", answer.toByteArray() }, { "x-ratelimit-reset-requests", answer.toByteArray() } },
        .body = answer.toByteArray() };
    (void)refusedOutcome(refused, "sk-key", QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    return 0;
}
