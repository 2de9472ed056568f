#include "core/exporting/svgsprite.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Copies what is inside the root element of a checked document into a symbol.
class SymbolCopy
{
public:
    SymbolCopy(const QString &name, const CheckedSvg &svg)
        : m_name(name)
        , m_svg(svg)
        , m_reader(svg.document)
        , m_writer(&m_bytes)
    {
    }

    QByteArray run()
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                begin();
            else if (m_reader.isEndElement())
                end();
            else if (m_reader.isCharacters() && m_depth > 0)
                m_writer.writeCharacters(
                    m_inStyle ? scoped(m_reader.text().toString()) : m_reader.text().toString());
        }
        return m_bytes;
    }

private:
    void begin()
    {
        const bool isRoot = m_depth++ == 0;
        m_writer.writeStartElement(isRoot ? u"symbol"_s : m_reader.name().toString());
        m_inStyle = m_reader.name() == u"style";
        if (isRoot)
            writeRoot();
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            if (!isRoot || isInherited(attribute.name()))
                m_writer.writeAttribute(attribute.name().toString(), renamed(attribute));
    }

    void end()
    {
        --m_depth;
        m_inStyle = false;
        m_writer.writeEndElement();
    }

    void writeRoot()
    {
        const QString viewBox = m_reader.attributes().value(u"viewBox"_s).toString();
        m_writer.writeAttribute(u"id"_s, u"icon-"_s + m_name);
        m_writer.writeAttribute(u"viewBox"_s,
            viewBox.isEmpty() ? u"0 0 %1 %2"_s.arg(m_svg.size.width()).arg(m_svg.size.height()) : viewBox);
    }

    //! Of the root, only what its children are drawn with.
    static bool isInherited(QStringView name)
    {
        static const QStringList kept { u"fill"_s, u"stroke"_s, u"style"_s, u"color"_s, u"fill-rule"_s,
            u"clip-rule"_s, u"opacity"_s, u"preserveAspectRatio"_s };
        return kept.contains(name) || name.startsWith(u"stroke-"_s) || name.startsWith(u"fill-"_s);
    }

    [[nodiscard]] QString renamed(const QXmlStreamAttribute &attribute) const
    {
        QString value = attribute.value().toString();
        if (attribute.name() == u"id")
            return m_name + u'-' + value;
        if (attribute.name() == u"href")
            return u'#' + m_name + u'-' + value.trimmed().mid(1);
        return withReferences(value);
    }

    //! url(#a) -> url(#name-a)
    [[nodiscard]] QString withReferences(QString text) const
    {
        static const QRegularExpression reference(u"url\\(\\s*(['\"]?)\\s*#"_s);
        return text.replace(reference, u"url(\\1#%1-"_s.arg(m_name));
    }

    //! Every rule for this symbol alone. What is no plain rule (@media and the like) is left out.
    [[nodiscard]] QString scoped(const QString &sheet) const
    {
        static const QRegularExpression comment(
            u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression rule(u"([^{}]+)\\{([^{}]*)\\}"_s);
        static const QRegularExpression id(u"#([A-Za-z_])"_s);
        QString scopedSheet;
        const QString plain = QString(sheet).remove(comment);
        for (auto match = rule.globalMatch(plain); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const QString selectors = found.captured(1).trimmed();
            if (selectors.contains(u'@'))
                continue;
            QStringList own;
            for (const QString &selector : selectors.split(u','))
                own << u"#icon-%1 "_s.arg(m_name) + selector.trimmed().replace(id, u"#%1-\\1"_s.arg(m_name));
            scopedSheet += own.join(u',') + u'{' + withReferences(found.captured(2)) + u'}';
        }
        return scopedSheet;
    }

    QString m_name;
    const CheckedSvg &m_svg;
    QXmlStreamReader m_reader;
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
    int m_depth = 0;
    bool m_inStyle = false;
};

} // namespace

void SvgSprite::add(const QString &name, const CheckedSvg &svg)
{
    m_symbols += SymbolCopy(name, svg).run() + '\n';
}

QByteArray SvgSprite::document() const
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" style=\"position:absolute;width:0;height:0\">\n"
        + m_symbols + "</svg>\n";
}

} // namespace Iconwright
