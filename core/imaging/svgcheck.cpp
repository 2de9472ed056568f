#include "core/imaging/svgcheck.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString svgNamespace = u"http://www.w3.org/2000/svg"_s;
const QString linkNamespace = u"http://www.w3.org/1999/xlink"_s;
constexpr double mostLopsided = 64; // one edge of the view box to the other

const QSet<QString> &shapes()
{
    static const QSet<QString> names { u"svg"_s, u"g"_s, u"a"_s, u"switch"_s, u"defs"_s, u"symbol"_s,
        u"use"_s, u"path"_s, u"rect"_s, u"circle"_s, u"ellipse"_s, u"line"_s, u"polyline"_s, u"polygon"_s,
        u"text"_s, u"tspan"_s, u"linearGradient"_s, u"radialGradient"_s, u"stop"_s, u"clipPath"_s, u"mask"_s,
        u"pattern"_s, u"marker"_s, u"style"_s, u"title"_s, u"desc"_s, u"filter"_s };
    return names;
}

//! Those whose cost grows with a number in the file are not among them.
const QSet<QString> &filterPrimitives()
{
    static const QSet<QString> names { u"feGaussianBlur"_s, u"feOffset"_s, u"feBlend"_s, u"feColorMatrix"_s,
        u"feComponentTransfer"_s, u"feFuncR"_s, u"feFuncG"_s, u"feFuncB"_s, u"feFuncA"_s, u"feComposite"_s,
        u"feFlood"_s, u"feMerge"_s, u"feMergeNode"_s, u"feDropShadow"_s };
    return names;
}

//! Whether a value or a style sheet looks nowhere but into this document. Escapes could hide anything.
bool staysInside(const QString &text)
{
    static const QRegularExpression outside(
        u"url\\s*\\(\\s*[\"']?\\s*[^#\"'\\s]|@import|@font-face|expression\\s*\\(|"
        "javascript:|\\\\"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !text.contains(outside);
}

bool isHarmless(const QXmlStreamAttribute &attribute)
{
    const QString name = attribute.name().toString();
    const QString value = attribute.value().toString();
    if (name.startsWith(u"on"_s, Qt::CaseInsensitive) || name == u"base" || !staysInside(value))
        return false;
    if (name == u"href")
        return value.trimmed().startsWith(u'#');
    const QStringView space = attribute.namespaceUri();
    return space.isEmpty() || space == u"http://www.w3.org/XML/1998/namespace";
}

//! "24", "24px", "1.5em" as a number; 0 for percentages and whatever has no size of its own.
double lengthOf(QStringView text)
{
    static const QRegularExpression length(
        u"^\\s*([0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\\s*(px|pt|pc|mm|cm|in|em|ex)?\\s*$"_s);
    const QRegularExpressionMatch match = length.match(text.toString());
    return match.hasMatch() ? match.captured(1).toDouble() : 0;
}

//! Of the root; the view box first, since that is what is drawn.
QSizeF sizeOf(const QXmlStreamAttributes &attributes)
{
    const QStringList box
        = attributes.value(u"viewBox"_s).toString().split(QRegularExpression(u"[\\s,]+"_s), Qt::SkipEmptyParts);
    QSizeF size(lengthOf(attributes.value(u"width"_s)), lengthOf(attributes.value(u"height"_s)));
    if (size.isEmpty() && box.size() == 4)
        size = { box[2].toDouble(), box[3].toDouble() };
    return size.isEmpty() ? QSizeF(1, 1) : size;
}

class SvgCopy
{
public:
    SvgCopy(const QByteArray &bytes, const SvgLimits &limits)
        : m_limits(limits)
        , m_reader(bytes)
        , m_writer(&m_checked.document)
    {
        m_reader.setNamespaceProcessing(true);
        m_writer.writeDefaultNamespace(svgNamespace);
        m_writer.writeNamespace(linkNamespace, u"xlink"_s);
    }

    Result<CheckedSvg> run()
    {
        while (m_fault == ErrorCode::None && !m_reader.atEnd())
            take(m_reader.readNext());
        if (m_fault == ErrorCode::None && (m_reader.hasError() || !m_isWhole))
            m_fault = ErrorCode::PictureDamaged;
        if (m_fault != ErrorCode::None)
            return Error { .code = m_fault, .detail = m_reader.errorString() };
        return m_checked;
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement:
            return begin();
        case QXmlStreamReader::EndElement:
            m_writer.writeEndElement();
            m_isWhole = --m_depth == 0;
            return;
        case QXmlStreamReader::Characters:
            if (m_depth > 0 && staysInside(m_reader.text().toString()))
                m_writer.writeCharacters(m_reader.text().toString());
            return;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_fault = ErrorCode::PictureDamaged;
            return;
        default:
            return; // comments and processing instructions are left out
        }
    }

    void begin()
    {
        const QString name = m_reader.name().toString();
        const bool isOurs = m_reader.namespaceUri() == svgNamespace;
        if (m_depth == 0 && !beginRoot(name, isOurs))
            return;
        if (++m_elements > m_limits.elements || m_depth >= m_limits.depth) {
            m_fault = ErrorCode::PictureTooLarge;
            return;
        }
        if (!isOurs || !isKnown(name)) {
            skip();
            return;
        }
        ++m_depth;
        m_writer.writeStartElement(svgNamespace, name);
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            copy(attribute);
    }

    bool beginRoot(const QString &name, bool isOurs)
    {
        m_checked.size = sizeOf(m_reader.attributes());
        const double ratio = m_checked.size.width() / m_checked.size.height();
        const bool isUsable = std::isfinite(ratio) && ratio <= mostLopsided && ratio >= 1 / mostLopsided;
        if (!isOurs || name != u"svg" || !isUsable)
            m_fault = ErrorCode::PictureDamaged;
        return m_fault == ErrorCode::None;
    }

    //! Counts what multiplies.
    bool isKnown(const QString &name)
    {
        const bool isFilter = filterPrimitives().contains(name);
        m_uses += name == u"use" ? 1 : 0;
        m_filters += isFilter ? 1 : 0;
        if (m_uses > m_limits.uses || m_filters > m_limits.filters)
            m_fault = ErrorCode::PictureTooLarge;
        return isFilter || shapes().contains(name);
    }

    void copy(const QXmlStreamAttribute &attribute)
    {
        const QString name = attribute.name().toString();
        const bool isLink = attribute.namespaceUri() == linkNamespace;
        if (isLink && name == u"href" && attribute.value().trimmed().startsWith(u'#'))
            m_writer.writeAttribute(linkNamespace, name, attribute.value().toString());
        else if (!isLink && isHarmless(attribute))
            m_writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
    }

    //! What is left out is counted too: its size is as hostile as the rest.
    void skip()
    {
        for (int depth = 1; depth > 0 && !m_reader.atEnd() && m_fault == ErrorCode::None;) {
            const QXmlStreamReader::TokenType token = m_reader.readNext();
            depth += token == QXmlStreamReader::StartElement ? 1
                : token == QXmlStreamReader::EndElement      ? -1
                                                             : 0;
            m_elements += token == QXmlStreamReader::StartElement ? 1 : 0;
            if (depth + m_depth > m_limits.depth || m_elements > m_limits.elements)
                m_fault = ErrorCode::PictureTooLarge;
            else if (token == QXmlStreamReader::EntityReference)
                m_fault = ErrorCode::PictureDamaged;
        }
    }

    SvgLimits m_limits;
    QXmlStreamReader m_reader;
    CheckedSvg m_checked;
    QXmlStreamWriter m_writer;
    ErrorCode m_fault = ErrorCode::None;
    int m_elements = 0;
    int m_depth = 0;
    int m_uses = 0;
    int m_filters = 0;
    bool m_isWhole = false;
};

} // namespace

Result<CheckedSvg> checkSvg(const QByteArray &bytes, const SvgLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return Error { .code = ErrorCode::PictureTooLarge, .detail = u"%1 bytes"_s.arg(bytes.size()) };
    return SvgCopy(bytes, limits).run();
}

} // namespace Iconwright
