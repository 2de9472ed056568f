#pragma once

#include "core/base/clock.h"
#include "core/catalog/catalog.h"

#include <QObject>

namespace Iconwright {

class BannerStack;
class ComposeForm;
struct BatchRequest;

//! Says in a banner, from thirty days before, that the model chosen in the form ends or has ended, and puts
//! the one to use instead into the form. Said once for each model, so that a banner that was hidden stays
//! away.
class ModelAdvice final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    ModelAdvice(const Catalog &catalog, const Clock &clock, ComposeForm &form, BannerStack &banners,
        QObject *parent = nullptr);

private:
    void look(const BatchRequest &request);

    const Catalog &m_catalog;
    const Clock &m_clock;
    ComposeForm &m_form;
    BannerStack &m_banners;
    QString m_said; //!< id of the model that the banner is or was about
};

} // namespace Iconwright
