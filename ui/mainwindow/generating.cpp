#include "ui/mainwindow/generating.h"

#include "core/base/after.h"
#include "core/library/iconlibrary.h"
#include "core/queue/batchcontroller.h"
#include "core/queue/iconagain.h"
#include "ui/common/units.h"
#include "ui/common/userprompts.h"

#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int sampleIcons = 8;
constexpr qint64 askAbove = 5'000'000; // micro-dollars

} // namespace

Generating::Generating(const Dependencies &with, QWidget &window)
    : QObject(&window)
    , m_with(with)
    , m_window(window)
{
}

void Generating::generate(const BatchPlan &plan)
{
    if (plan.costMicroUsd.value_or(0) <= askAbove) {
        send(plan);
        return;
    }
    const QString price = moneyText(*plan.costMicroUsd);
    m_with.prompts.ask(&m_window,
        { .title = tr("Make %1 for about %2?").arg(iconsText(plan.newIcons), price),
            .text = tr("Each picture is paid for when OpenAI has drawn it. You can pause or cancel at any "
                       "time; what has arrived is kept."),
            //: On the button that starts an expensive batch.
            .verb = tr("Generate") },
        [this, plan](bool yes) {
            if (yes)
                send(plan);
        });
}

void Generating::send(const BatchPlan &plan)
{
    after(
        m_with.batches.generate(plan), this,
        [this](const Result<BatchId> &result) {
            if (!result)
                Q_EMIT failed(result.error());
            Q_EMIT started();
        });
}

void Generating::makeSamples(const BatchRequest &form)
{
    BatchRequest request = form;
    request.categories.clear();
    request.elements.clear();
    for (const SuggestionGroup &group : m_with.catalog.suggestionGroups())
        if (!group.suggestions.isEmpty() && request.categories.size() < sampleIcons)
            request.categories.append(group.suggestions.constFirst().name);
    request.variations = 1;
    request.model.provider = u"offline"_s;
    request.model.origin.clear();
    const Result<BatchPlan> plan = planBatch(request, m_with.catalog, &m_with.library);
    if (plan)
        send(*plan);
    else
        Q_EMIT failed(plan.error());
}

void Generating::makeAgain(const QList<IconId> &icons, const QString &quality)
{
    QList<IconRecord> records;
    for (const IconId id : icons)
        if (const Result<IconRecord> record = m_with.library.icon(id))
            records.append(*record);
    const Result<BatchPlan> plan = planFromIcons(records, m_with.catalog, quality);
    if (plan)
        generate(*plan);
    else
        Q_EMIT failed(plan.error());
}

bool Generating::requestFor(IconId icon, BatchRequest &request) const
{
    const Result<IconRecord> record = m_with.library.icon(icon);
    if (!record || record->spec.category.isEmpty())
        return false;
    const IconSpec &spec = record->spec;
    request.categories = { spec.category };
    request.elements = { { spec.category, spec.elements } };
    request.styleId = spec.styleId;
    request.colorSchemeId = spec.colorSchemeId;
    request.palette = spec.palette;
    request.instructions = spec.instructions;
    request.anchor = spec.anchor;
    request.variations = 1;
    request.fresh = true;
    request.model = spec.model;
    return true;
}

} // namespace Iconwright
