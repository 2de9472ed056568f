#include "ui/mainwindow/modeladvice.h"

#include "core/queue/batch.h"
#include "ui/common/bannerstack.h"
#include "ui/compose/composeform.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysBefore = 30;

} // namespace

ModelAdvice::ModelAdvice(
    const Catalog &catalog, const Clock &clock, ComposeForm &form, BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_form(form)
    , m_banners(banners)
{
    connect(&form, &ComposeForm::requestChanged, this, &ModelAdvice::look);
    connect(&form, &ComposeForm::requestShown, this, &ModelAdvice::look);
    connect(&banners, &BannerStack::useModelRequested, &form, &ComposeForm::useModel);
}

void ModelAdvice::look(const BatchRequest &request)
{
    const Model model = m_catalog.model(request.model.model);
    const QDate today = m_clock.now().toLocalTime().date();
    const bool ends = model.shutdown.isValid() && today.addDays(daysBefore) >= model.shutdown;
    if (request.model.provider != u"openai"_s || !ends) {
        m_said.clear();
        m_banners.clearModelEnd();
        return;
    }
    if (m_said == model.id)
        return;
    m_said = model.id;
    const QString instead = model.replacement.isEmpty() ? QString() : m_catalog.model(model.replacement).name;
    m_banners.showModelEnd(
        { model.name, model.shutdown, instead, model.shutdown <= today }, model.replacement);
}

} // namespace Iconwright
