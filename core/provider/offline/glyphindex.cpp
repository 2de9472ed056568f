#include "core/provider/offline/glyphindex.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString designIconsFile = u"materialdesignicons-webfont.ttf"_s;
const QString materialIconsFile = u"MaterialIcons-Regular.ttf"_s;

QString findFont(const QStringList &folders, const QString &fileName)
{
    for (const QString &folder : folders) {
        const QDir dir(folder);
        if (dir.exists(fileName))
            return dir.filePath(fileName);
        for (const QString &below : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString path = dir.filePath(below + u'/' + fileName);
            if (QFileInfo::exists(path))
                return path;
        }
    }
    return {};
}

//! What must never stand for a word that was not looked up in the table of subjects.
bool isUnfitForGuessing(const QString &name)
{
    static const QRegularExpression pattern(
        u"(?:^|[-_])(?:off|outline|outlined|box|circle|plus|minus|remove|alert|multiple)$"
        "|^(?:arrow|chevron|format|border|cursor|code|account|file|folder|page|language|vector|ray|skip|step|"
        "sort|table"
        "|view|numeric|battery|signal|currency|weather|window|windows|apple|android|google|facebook|twitter|"
        "github"
        "|microsoft|amazon|linux|ubuntu|steam|xbox|playstation|youtube|whatsapp|skype|spotify|dropbox|"
        "linkedin|xing"
        "|vk|wordpress|tumblr|pinterest|instagram|snapchat|telegram|slack|reddit|opera|firefox|internet|bing|"
        "beats"
        "|behance|bitbucket|black|blackberry|blogger|cisco|codepen|disqus|dribbble|drupal|etsy|evernote|"
        "flattr"
        "|foursquare|git|glassdoor|gmail|hangouts|houzz|instapaper|jira|jsfiddle|kodi|lastfm|lumx|maxcdn|"
        "medium"
        "|minecraft|mixcloud|nest|nodejs|odnoklassniki|onedrive|openid|pandora|pocket|pokeball|catching|"
        "quicktime"
        "|raspberrypi|rdio|sd|soundcloud|square-inc|stackoverflow|stackexchange|teamviewer|trello|twitch|"
        "umbraco"
        "|untappd|vimeo|vine|vlc|wechat|wikipedia|wii|wunderlist|xaml|xda|xml|yeast|yelp|hackernews|discord|"
        "qqchat"
        "|visualstudio|basecamp|appnet|alpha|alphabetical|beta|gamma|delta|omega|bio|blender|office)(?:[-_]|$)"_s);
    return pattern.match(name).hasMatch();
}

} // namespace

Result<std::shared_ptr<const GlyphIndex>> GlyphIndex::load(
    const QStringList &folders, const SubjectTable &subjects)
{
    std::shared_ptr<GlyphIndex> index(new GlyphIndex);
    if (auto font = FontOutlines::open(findFont(folders, designIconsFile)))
        index->addDesignIcons(std::move(font));
    if (auto font = FontOutlines::open(findFont(folders, materialIconsFile)))
        index->addMaterialIcons(std::move(font), subjects);
    if (index->m_places.isEmpty()) {
        return Error { .code = ErrorCode::DraftFontsMissing,
            .detail
            = u"neither %1 nor %2 in %3"_s.arg(designIconsFile, materialIconsFile, folders.join(u", "_s)) };
    }
    index->indexWords();
    return std::shared_ptr<const GlyphIndex>(std::move(index));
}

void GlyphIndex::addDesignIcons(std::unique_ptr<FontOutlines> font)
{
    const QHash<QString, uint> names = font->names();
    m_fonts.push_back(std::move(font));
    for (auto it = names.begin(); it != names.end(); ++it)
        m_places.insert(u"d:"_s + it.key(), { int(m_fonts.size()) - 1, it.value() });
}

void GlyphIndex::addMaterialIcons(std::unique_ptr<FontOutlines> font, const SubjectTable &subjects)
{
    const QHash<QString, char32_t> &icons = subjects.materialIcons();
    for (auto it = icons.begin(); it != icons.end(); ++it)
        if (const uint glyph = font->glyphOfCharacter(it.value()))
            m_places.insert(u"m:"_s + it.key(), { int(m_fonts.size()), glyph });
    m_fonts.push_back(std::move(font));
}

void GlyphIndex::indexWords()
{
    static const QRegularExpression separators(u"[-_:]"_s);
    for (auto it = m_places.begin(); it != m_places.end(); ++it) {
        const QString name = it.key().mid(2);
        if (isUnfitForGuessing(name))
            continue;
        for (const QString &word : name.split(separators, Qt::SkipEmptyParts))
            if (word.size() > 2)
                m_byWord[word] << it.key();
    }
    for (QStringList &glyphs : m_byWord) {
        std::sort(
            glyphs.begin(), glyphs.end(),
            [](const QString &a, const QString &b) {
                return a.size() != b.size() ? a.size() < b.size() : a < b;
            });
    }
}

QList<QPainterPath> GlyphIndex::contours(const QString &glyph) const
{
    const auto place = m_places.constFind(glyph);
    if (place == m_places.constEnd())
        return {};
    const QMutexLocker lock(&m_mutex);
    return m_fonts[size_t(place->font)]->contours(place->glyph);
}

} // namespace Iconwright
