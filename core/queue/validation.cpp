#include "core/queue/batchplan.h"
#include "core/queue/estimate.h"
#include "core/queue/requesttext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int instructionsLimit = 4000; // characters
constexpr int variationsLimit = 20;
constexpr int colorsLimit = 8;
constexpr int draftEdgeLimit = 2048; // pixels

using Field = FieldError::Field;

//! Collects the faults of one request.
class Checker
{
public:
    Checker(const BatchRequest &request, const Catalog &catalog)
        : m_request(request)
        , m_catalog(catalog)
    {
    }

    QList<FieldError> faults()
    {
        checkCategories();
        checkElements();
        checkLook();
        checkCounts();
        checkProvider();
        return m_faults;
    }

private:
    void add(Field field, ErrorCode code, const QString &detail)
    {
        m_faults << FieldError { field, Error { .code = code, .detail = detail } };
    }

    void checkCategories()
    {
        if (m_request.categories.isEmpty())
            add(Field::Categories, ErrorCode::CategoryMissing, {});
        for (const QString &category : m_request.categories)
            if (category.isEmpty())
                add(Field::Categories, ErrorCode::CategoryEmpty, {});
            else if (!isReadable(category))
                add(Field::Categories, ErrorCode::CategoryUnreadable, category);
            else if (characterCount(category) > lineLimit)
                add(Field::Categories, ErrorCode::CategoryTooLong, category);
    }

    void checkElements()
    {
        for (const QString &category : m_request.categories) {
            const QStringList elements = m_request.elements.value(category);
            for (const QString &element : elements)
                if (!isReadable(element))
                    add(Field::Elements, ErrorCode::CategoryUnreadable, element);
                else if (characterCount(element) > lineLimit)
                    add(Field::Elements, ErrorCode::ElementTooLong, element);
        }
    }

    void checkLook()
    {
        static const QRegularExpression hex(u"^#[0-9a-f]{6}$"_s);
        if (!m_catalog.style(m_request.styleId))
            add(Field::Style, ErrorCode::UnknownStyle, m_request.styleId);
        // An own palette needs no scheme, but a scheme that is named must exist.
        const bool paletteAlone = m_request.colorSchemeId.isEmpty() && !m_request.palette.isEmpty();
        if (!paletteAlone && !m_catalog.colorScheme(m_request.colorSchemeId))
            add(Field::ColorScheme, ErrorCode::UnknownColorScheme, m_request.colorSchemeId);
        for (const QString &color : m_request.palette)
            if (!hex.match(color).hasMatch())
                add(Field::ColorScheme, ErrorCode::InvalidColor, color);
        if (m_request.palette.size() > colorsLimit)
            add(Field::ColorScheme, ErrorCode::TooManyColors, QString::number(m_request.palette.size()));
        if (characterCount(m_request.instructions) > instructionsLimit)
            add(Field::Instructions, ErrorCode::InstructionsTooLong, QString::number(instructionsLimit));
    }

    void checkCounts()
    {
        if (m_request.variations < 1 || m_request.variations > variationsLimit) {
            add(Field::Variations, ErrorCode::InvalidVariations, QString::number(m_request.variations));
            return;
        }
        const qint64 icons = m_request.categories.size() * static_cast<qint64>(m_request.variations);
        if (icons > iconsLimit)
            add(Field::Categories, ErrorCode::TooManyIcons, QString::number(icons));
    }

    void checkProvider()
    {
        if (m_request.model.provider == u"openai"_s) {
            const Model model = m_catalog.model(m_request.model.model);
            checkModel(model);
            if (m_request.capMicroUsd > 0 && isPricedByUser(m_request.model, m_catalog)
                && !ownPrice(m_request.model))
                add(Field::Model, ErrorCode::PriceUnknown, m_request.model.model);
        } else if (m_request.model.provider == u"offline"_s) {
            const QSize size = m_request.model.size;
            if (size.isValid() && (size.isEmpty() || std::max(size.width(), size.height()) > draftEdgeLimit))
                add(Field::Size, ErrorCode::InvalidSize, sizeText(size));
        } else {
            add(Field::Provider, ErrorCode::UnknownProvider, m_request.model.provider);
        }
    }

    void checkModel(const Model &model)
    {
        const ModelSettings &wanted = m_request.model;
        if (cleanLine(wanted.model).isEmpty() || !isReadable(wanted.model)
            || characterCount(wanted.model) > lineLimit) {
            add(Field::Model, ErrorCode::InvalidModel, wanted.model);
            return;
        }
        const bool gone = model.shutdown.isValid() && model.shutdown <= QDate::currentDate();
        if ((model.retired || gone) && wanted.origin == u"https://api.openai.com"_s)
            add(Field::Model, ErrorCode::ModelRetired, model.replacement);
        if (!wanted.format.isEmpty() && !model.formats.isEmpty() && !model.formats.contains(wanted.format))
            add(Field::Model, ErrorCode::InvalidFormat, wanted.format);
        if (!wanted.quality.isEmpty() && !model.qualities.isEmpty()
            && !model.qualities.contains(wanted.quality))
            add(Field::Quality, ErrorCode::InvalidQuality, wanted.quality);
        if (!wanted.rendering.isEmpty() && !model.renderings.contains(wanted.rendering))
            add(Field::Model, ErrorCode::InvalidSetting, wanted.rendering);
        if (!model.acceptsSize(wanted.size))
            add(Field::Size, ErrorCode::InvalidSize, sizeText(wanted.size));
        checkBackground(model);
        if (!m_request.anchor.isEmpty() && !model.edits)
            add(Field::Anchor, ErrorCode::AnchorUnsupported, wanted.model);
    }

    void checkBackground(const Model &model)
    {
        const ModelSettings &wanted = m_request.model;
        const bool refused = !wanted.background.isEmpty() && !model.backgrounds.isEmpty()
            && !model.backgrounds.contains(wanted.background);
        const bool noAlpha = wanted.background == u"transparent"_s && wanted.format == u"jpeg"_s;
        if (refused || noAlpha)
            add(Field::Background, ErrorCode::InvalidBackground, wanted.background);
    }

    const BatchRequest &m_request;
    const Catalog &m_catalog;
    QList<FieldError> m_faults;
};

} // namespace

QList<FieldError> validate(const BatchRequest &request, const Catalog &catalog)
{
    const BatchRequest clean = cleaned(request);
    return Checker(clean, catalog).faults();
}

} // namespace Iconwright
