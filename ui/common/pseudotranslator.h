#pragma once

#include <QTranslator>

namespace Iconwright {

//! A language generated from the English source, to find texts that are cut, not translated or not mirrored:
//! letters with accents, about 40 % longer, to be shown right to left. Place holders, mnemonics and line
//! breaks stay.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace Iconwright
