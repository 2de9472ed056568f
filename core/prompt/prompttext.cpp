#include "core/prompt/prompttext.h"

#include <QList>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDirectionMark(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
}

bool isDoubleQuote(char32_t c)
{
    return (c >= 0x201c && c <= 0x201f) || c == 0x00ab || c == 0x00bb || c == 0x2033 || c == 0xff02;
}

bool isBreak(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

} // namespace

QString promptText(const QString &words)
{
    QList<char32_t> clean;
    // toUcs4() also replaces halves of surrogate pairs, which no UTF-8 request can carry.
    for (const char32_t c : words.toUcs4())
        if (isBreak(c))
            clean << U' ';
        else if (isDoubleQuote(c))
            clean << U'"';
        else if (!isDirectionMark(c))
            clean << c;
    return QString::fromUcs4(clean.constData(), clean.size()).simplified();
}

QString quotedPromptText(const QString &words)
{
    QString text = promptText(words);
    text.replace(u'"', u'\'');
    return u'"' + text + u'"';
}

} // namespace Iconwright
