#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/provider/offline/draftcomposer.h"

#include <QMutex>
#include <QStringList>

#include <memory>

namespace Iconwright {

//! The composer with its fonts, made when first asked for. Thread safe. While the fonts are missing, each
//! call looks again, so that installing them helps without a restart.
class DraftFonts
{
public:
    DraftFonts(Catalog catalog, QStringList folders);

    [[nodiscard]] Result<std::shared_ptr<const DraftComposer>> composer();
    //! Where the system keeps fonts: QStandardPaths::FontsLocation and the usual folders beside it.
    [[nodiscard]] static QStringList defaultFolders();

private:
    const Catalog m_catalog;
    const QStringList m_folders;
    QMutex m_mutex; // guards m_composer
    std::shared_ptr<const DraftComposer> m_composer;
};

} // namespace Iconwright
