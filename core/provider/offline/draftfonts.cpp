#include "core/provider/offline/draftfonts.h"

#include <QStandardPaths>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

DraftFonts::DraftFonts(Catalog catalog, QStringList folders)
    : m_catalog(std::move(catalog))
    , m_folders(std::move(folders))
{
}

Result<std::shared_ptr<const DraftComposer>> DraftFonts::composer()
{
    const QMutexLocker lock(&m_mutex);
    if (m_composer)
        return m_composer;
    SubjectTable subjects = SubjectTable::load();
    auto index = GlyphIndex::load(m_folders, subjects);
    if (!index)
        return index.error();
    m_composer = std::make_shared<const DraftComposer>(*index, std::move(subjects), m_catalog);
    return m_composer;
}

QStringList DraftFonts::defaultFolders()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
    for (const QString &base : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << base + u"/fonts"_s << base + u"/fonts/truetype"_s;
    folders << u"/usr/share/fonts/truetype"_s << u"/usr/local/share/fonts"_s;
    folders.removeDuplicates();
    return folders;
}

} // namespace Iconwright
