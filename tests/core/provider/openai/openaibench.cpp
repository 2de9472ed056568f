#include "tests/core/provider/openai/openaibench.h"

#include <QTest>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

ImageRequest OpenAiBench::request(const QString &prompt) const
{
    ImageRequest request { .prompt = prompt };
    request.spec.model.model = u"gpt-image-2.5-flare"_s;
    request.spec.model.origin = server.origin();
    request.spec.model.quality = u"medium"_s;
    request.spec.model.size = QSize(1024, 1024);
    request.spec.model.background = u"transparent"_s;
    return request;
}

std::unique_ptr<OpenAiProvider> OpenAiBench::provider(const TransferTimes &times) const
{
    auto made = std::make_unique<OpenAiProvider>(catalog, clock, times);
    made->setCredentials(credentials());
    return made;
}

std::unique_ptr<Run> OpenAiBench::start(OpenAiProvider &with, const ImageRequest &what) const
{
    auto run = std::make_unique<Run>();
    run->operation.reset(with.generate(what, *run->sink));
    QObject::connect(run->operation.get(), &ImageOperation::finished, run->operation.get(),
        [raw = run.get()](const ImageOutcome &outcome) {
            raw->outcome = outcome;
            ++raw->finished;
        });
    return run;
}

std::unique_ptr<Run> OpenAiBench::runWith(OpenAiProvider &with, const ImageRequest &what) const
{
    auto run = start(with, what);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(run->finished, 1, 20'000); }();
    return run;
}

std::unique_ptr<Run> OpenAiBench::run(Fault fault, const TransferTimes &times)
{
    server.setFaults({ fault });
    auto with = provider(times);
    return runWith(*with, request());
}

} // namespace Iconwright::Tests
