#include "ui/common/pseudotranslator.h"

#include <QHash>

namespace Iconwright {

namespace {

constexpr double lengthening = 0.4;
constexpr QChar rightToLeftMark(0x200F);

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> letters = [] {
        const QString plain = QStringLiteral("aeiouycnsgzAEIOUYCNSGZ");
        const QString marked = QStringLiteral("áéíóúýçñšğžÁÉÍÓÚÝÇÑŠĞŽ");
        QHash<QChar, QChar> result;
        for (qsizetype i = 0; i < plain.size(); ++i)
            result.insert(plain[i], marked[i]);
        return result;
    }();
    return letters.value(letter, letter);
}

} // namespace

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // %1, %n, %Ln and tags as <b> are not words.
        const bool afterPercent = i > 0 && text[i - 1] == u'%';
        const bool isPlaceHolder = afterPercent || (i > 1 && text[i - 1] == u'L' && text[i - 2] == u'%');
        const bool isInTag = text.lastIndexOf(u'<', i) > text.lastIndexOf(u'>', i);
        result += isPlaceHolder || isInTag ? text[i] : accented(text[i]);
    }
    const auto filler = qsizetype(double(text.size()) * lengthening);
    return rightToLeftMark + result + QString(filler, u'~') + rightToLeftMark;
}

} // namespace Iconwright
