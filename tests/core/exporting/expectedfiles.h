#pragma once

#include <QMap>
#include <QSize>
#include <QString>

namespace Iconwright {

//! What the tables of the platforms ask of one file.
struct Expectation
{
    enum class Kind {
        Clear, //!< PNG with alpha; the corners are transparent where the master's are
        Opaque, //!< PNG without an alpha channel
        OpaqueWithChannel, //!< 32-bit PNG, nothing transparent
        Other, //!< no PNG
    };

    QSize pixels;
    Kind kind = Kind::Other;
};

//! By path below the folder of the target. Written down from the pages of the platforms, not from our code:
//! every name and every number stands here a second time.
[[nodiscard]] QMap<QString, Expectation> expectedFiles(const QString &target);

//! Every target there are expectations of.
[[nodiscard]] QStringList expectedTargets();

} // namespace Iconwright
