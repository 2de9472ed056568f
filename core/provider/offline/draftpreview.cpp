#include "core/provider/offline/draftpreview.h"

#include "core/provider/offline/draftpainter.h"

#include <memory>

namespace Iconwright {

DraftPreview draftPreview(const Catalog &catalog, const QStringList &fontFolders)
{
    const auto fonts = std::make_shared<DraftFonts>(catalog, fontFolders);
    return [catalog, fonts](const QString &styleId, const QStringList &colors, const QString &subject,
               QSize devicePixels) {
        const auto composer = fonts->composer();
        if (!composer)
            return QImage();
        const Style *style = catalog.style(styleId);
        IconSpec spec;
        spec.category = subject;
        spec.palette = colors;
        return DraftPainter::paint((*composer)->compose(spec),
            style != nullptr && !style->draft.isEmpty() ? style->draft : styleId, { devicePixels, false });
    };
}

} // namespace Iconwright
