#pragma once

#include "core/catalog/catalog.h"
#include "core/provider/imageprovider.h"
#include "core/provider/offline/draftfonts.h"

#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace Iconwright {

//! Draws drafts from open icon fonts, without a key and without a network. Costs nothing, so it passes no
//! throttle. The same spec always gives the same bytes (a PNG that says in its text chunks that it is a
//! draft). Errors: DraftFontsMissing, NotEnoughMemory, DiskFull when the sink refuses, Cancelled.
class OfflineProvider final : public ImageProvider
{
public:
    explicit OfflineProvider(const Catalog &catalog, QStringList fontFolders = DraftFonts::defaultFolders());
    //! Waits for the drawings that have begun.
    ~OfflineProvider() override;
    Q_DISABLE_COPY_MOVE(OfflineProvider)

    [[nodiscard]] ImageOperation *generate(const ImageRequest &request, QIODevice &sink) override;
    [[nodiscard]] bool isMetered() const override { return false; }

private:
    Catalog m_catalog;
    std::shared_ptr<DraftFonts> m_fonts;
    QThreadPool m_threads; // of its own: a long batch of drafts must not keep others waiting
};

} // namespace Iconwright
