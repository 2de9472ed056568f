#pragma once

#include "core/imaging/svgcheck.h"

#include <QByteArray>
#include <QString>

namespace Iconwright {

//! Vectors as symbols of one SVG, each with the id "icon-NAME" and its own view box. Ids and references of a
//! vector get the name before them, and its style sheets count inside its symbol only: nothing of one icon
//! reaches another. https://www.w3.org/TR/SVG11/struct.html#SymbolElement
class SvgSprite
{
public:
    //! `name`: of a-z, 0-9 and hyphens, not added yet.
    void add(const QString &name, const CheckedSvg &svg);
    [[nodiscard]] QByteArray document() const;

private:
    QByteArray m_symbols;
};

} // namespace Iconwright
