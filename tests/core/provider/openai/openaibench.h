#pragma once

#include "core/catalog/catalog.h"
#include "core/provider/openai/openaiprovider.h"
#include "tests/support/imageserver.h"
#include "tests/support/manualclock.h"

#include <QBuffer>

#include <limits>
#include <memory>

namespace Iconwright::Tests {

inline const QByteArray apiKey = "sk-test-0123456789abcdef";

//! A sink that can be full.
class Sink final : public QBuffer
{
    Q_OBJECT

public:
    Sink() { open(QIODevice::ReadWrite); }
    qint64 capacity = std::numeric_limits<qint64>::max();

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        return QBuffer::writeData(data, std::min(length, capacity - size()));
    }
};

//! One request and how it ended.
struct Run
{
    std::unique_ptr<Sink> sink = std::make_unique<Sink>();
    std::unique_ptr<ImageOperation> operation;
    ImageOutcome outcome;
    int finished = 0;
};

//! The provider and a server of its own to talk to.
class OpenAiBench
{
public:
    [[nodiscard]] ImageRequest request(const QString &prompt = QStringLiteral("A pen")) const;
    [[nodiscard]] Credentials credentials() const
    {
        return { .baseUrl = server.baseUrl(), .apiKey = apiKey };
    }
    [[nodiscard]] std::unique_ptr<OpenAiProvider> provider(const TransferTimes &times = {}) const;
    [[nodiscard]] std::unique_ptr<Run> start(OpenAiProvider &with, const ImageRequest &what) const;
    //! Waits for the end.
    [[nodiscard]] std::unique_ptr<Run> runWith(OpenAiProvider &with, const ImageRequest &what) const;
    [[nodiscard]] std::unique_ptr<Run> run(Fault fault, const TransferTimes &times = {});

    Catalog catalog = Catalog::load({}).value();
    ManualClock clock;
    ImageServer server;
};

} // namespace Iconwright::Tests
