#include "core/queue/batchplan.h"
#include "core/queue/capacity.h"
#include "tests/core/queue/queueprofile.h"

#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

using Field = FieldError::Field;

//! "field code", the first fault only; empty when there is none.
std::pair<Field, ErrorCode> firstFault(const BatchRequest &request, const Catalog &catalog)
{
    const QList<FieldError> faults = validate(request, catalog);
    return faults.isEmpty() ? std::pair(Field::Categories, ErrorCode::None)
                            : std::pair(faults.first().field, faults.first().error.code);
}

} // namespace

Q_DECLARE_METATYPE(Iconwright::FieldError::Field)
Q_DECLARE_METATYPE(Iconwright::BatchRequest)

class BatchPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalog = Catalog::load({});
        QVERIFY2(catalog.has_value(), catalog ? "" : qPrintable(catalog.error().detail));
        m_catalog = *catalog;
    }

    void aGoodFormHasNoFaults()
    {
        QVERIFY(validate(QueueProfile::request({ u"tools"_s }), m_catalog).isEmpty());
    }

    void badCategoriesAreRefused_data()
    {
        QTest::addColumn<QStringList>("categories");
        QTest::addColumn<ErrorCode>("code");
        const auto none = ErrorCode::None;
        QTest::newRow("none") << QStringList() << ErrorCode::CategoryMissing;
        QTest::newRow("empty") << QStringList { u""_s } << ErrorCode::CategoryEmpty;
        QTest::newRow("blank") << QStringList { u" \t\n"_s } << ErrorCode::CategoryEmpty;
        QTest::newRow("200 characters") << QStringList { QString(200, u'x') } << none;
        QTest::newRow("201 characters") << QStringList { QString(201, u'x') } << ErrorCode::CategoryTooLong;
        QTest::newRow("500 characters") << QStringList { QString(500, u'x') } << ErrorCode::CategoryTooLong;
        QTest::newRow("200 emoji") << QStringList { u"😀"_s.repeated(200) } << none;
        QTest::newRow("control") << QStringList { u"to\u0007ols"_s } << ErrorCode::CategoryUnreadable;
        QTest::newRow("null character")
            << QStringList { u"to"_s + QChar(0) + u"ols"_s } << ErrorCode::CategoryUnreadable;
        QTest::newRow("half a pair") << QStringList { QString(QChar(0xd83d)) }
                                     << ErrorCode::CategoryUnreadable;
        QTest::newRow("nothing to see") << QStringList { u"\u200b\u200d"_s } << ErrorCode::CategoryUnreadable;
        QTest::newRow("path") << QStringList { u"../../etc/passwd"_s } << none;
        QTest::newRow("family emoji") << QStringList { u"👨‍👩‍👧 family"_s } << none;
        QTest::newRow("right to left") << QStringList { u"أدوات مكتبية"_s } << none;
        QTest::newRow("umlaut of two") << QStringList { u"Bu\u0308ro"_s } << none;
    }

    void badCategoriesAreRefused()
    {
        QFETCH(QStringList, categories);
        QFETCH(ErrorCode, code);
        const auto fault = firstFault(QueueProfile::request(categories), m_catalog);
        QCOMPARE(fault.second, code);
        QCOMPARE(fault.first, Field::Categories);
    }

    void badFieldsAreRefused_data()
    {
        QTest::addColumn<BatchRequest>("request");
        QTest::addColumn<Field>("field");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, Field field, ErrorCode code,
                             const std::function<void(BatchRequest &)> &change) {
            BatchRequest request = QueueProfile::request({ u"tools"_s });
            change(request);
            QTest::newRow(name) << request << field << code;
        };
        row(
            "style", Field::Style, ErrorCode::UnknownStyle, [](auto &r) { r.styleId = u"nope"_s; });
        row(
            "scheme", Field::ColorScheme, ErrorCode::UnknownColorScheme,
            [](auto &r) { r.colorSchemeId = u"nope"_s; });
        row(
            "color", Field::ColorScheme, ErrorCode::InvalidColor,
            [](auto &r) { r.palette = QStringList { u"red"_s }; });
        row(
            "colors", Field::ColorScheme, ErrorCode::TooManyColors,
            [](auto &r) {
                for (int i = 0; i < 9; ++i) {
                    r.palette << u"#00000%1"_s.arg(i);
                }
            });
        row(
            "no variation", Field::Variations, ErrorCode::InvalidVariations,
            [](auto &r) { r.variations = 0; });
        row(
            "21 variations", Field::Variations, ErrorCode::InvalidVariations,
            [](auto &r) { r.variations = 21; });
        row(
            "2001 icons", Field::Categories, ErrorCode::TooManyIcons,
            [](auto &r) {
                for (int i = 0; i < 2000; ++i) {
                    r.categories << QString::number(i);
                }
            });
        row(
            "element", Field::Elements, ErrorCode::ElementTooLong,
            [](auto &r) { r.elements.insert(u"Tools"_s, { QString(201, u'x') }); });
        row(
            "instructions", Field::Instructions, ErrorCode::InstructionsTooLong,
            [](auto &r) { r.instructions = QString(4001, u'x'); });
        row("no model", Field::Model, ErrorCode::InvalidModel, [](auto &r) { r.model.model.clear(); });
        row(
            "retired model", Field::Model, ErrorCode::ModelRetired,
            [](auto &r) {
                r.model.model = u"dall-e-3"_s;
                r.model.quality.clear();
                r.model.background.clear();
            });
        row(
            "quality", Field::Quality, ErrorCode::InvalidQuality,
            [](auto &r) { r.model.quality = u"best"_s; });
        row(
            "size", Field::Size, ErrorCode::InvalidSize, [](auto &r) { r.model.size = QSize(512, 512); });
        row(
            "background", Field::Background, ErrorCode::InvalidBackground,
            [](auto &r) { r.model.background = u"pink"_s; });
        row(
            "jpeg with alpha", Field::Background, ErrorCode::InvalidBackground,
            [](auto &r) { r.model.format = u"jpeg"_s; });
        row("provider", Field::Provider, ErrorCode::UnknownProvider,
            [](auto &r) { r.model.provider = u"x"_s; });
    }

    void badFieldsAreRefused()
    {
        QFETCH(BatchRequest, request);
        QFETCH(Field, field);
        QFETCH(ErrorCode, code);
        const auto fault = firstFault(request, m_catalog);
        QCOMPARE(fault.second, code);
        QCOMPARE(fault.first, field);
        QCOMPARE(planBatch(request, m_catalog, nullptr).error().code, code);
    }

    void aRetiredModelIsNamedWithItsReplacementAndFineElsewhere()
    {
        BatchRequest request = QueueProfile::request({ u"tools"_s });
        request.model.model = u"dall-e-3"_s;
        request.model.quality.clear();
        request.model.background.clear();
        QVERIFY(!validate(request, m_catalog).first().error.detail.isEmpty());
        request.model.origin = u"http://127.0.0.1:8080"_s;
        QCOMPARE(firstFault(request, m_catalog).second, ErrorCode::None);
    }

    void anUnknownModelIsFine()
    {
        BatchRequest request = QueueProfile::request({ u"tools"_s });
        request.model.model = u"my-own-model"_s;
        const auto plan = planBatch(request, m_catalog, nullptr);
        QVERIFY(plan.has_value());
        QVERIFY(!plan->costMicroUsd.has_value());
    }

    void textsAreCleanedAndMerged()
    {
        BatchRequest request = QueueProfile::request(
            { u"  Office \t supplies\n"_s, u"OFFICE SUPPLIES"_s, u"Bu\u0308ro"_s, u"büro"_s });
        request.elements.insert(u"office supplies"_s, { u" pen "_s, u"Pen"_s, u""_s, u"stapler"_s });
        request.palette = QStringList { u"F00"_s, u"#FF0000"_s, u"00ff00"_s };
        const auto plan = planBatch(request, m_catalog, nullptr);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->request.categories, (QStringList { u"Office supplies"_s, u"Büro"_s }));
        QCOMPARE(plan->name, u"Office supplies, Büro"_s);
        QCOMPARE(plan->icons.size(), 2);
        QCOMPARE(plan->icons[0].spec.elements, (QStringList { u"pen"_s, u"stapler"_s }));
        QCOMPARE(plan->icons[0].spec.palette, (QStringList { u"#ff0000"_s, u"#00ff00"_s }));
    }

    void iconsComeInTheOrderOfTheForm()
    {
        const auto plan = planBatch(QueueProfile::request({ u"tools"_s, u"food"_s }, 2), m_catalog, nullptr);
        QVERIFY(plan.has_value());
        QStringList order;
        for (const PlannedIcon &icon : plan->icons) {
            order << icon.spec.category + QString::number(icon.spec.variation);
            QVERIFY(!icon.prompt.isEmpty());
            QVERIFY(!icon.spec.palette.isEmpty());
        }
        QCOMPARE(order, (QStringList { u"tools1"_s, u"tools2"_s, u"food1"_s, u"food2"_s }));
    }

    void priceAndTimeAreEstimated()
    {
        const auto plan = planBatch(QueueProfile::request({ u"tools"_s, u"food"_s }, 5), m_catalog, nullptr);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->newIcons, 10);
        QVERIFY(plan->costMicroUsd.value_or(0) > 10 * 10'000);
        QVERIFY(plan->costMicroUsd.value_or(0) < 10 * 40'000);
        QVERIFY(plan->estimatedTokensPerIcon > 439);
        QVERIFY(plan->duration > std::chrono::seconds(5));
        BatchRequest drafts = QueueProfile::request({ u"tools"_s });
        drafts.model.provider = u"offline"_s;
        QCOMPARE(planBatch(drafts, m_catalog, nullptr)->costMicroUsd, 0);
    }

    void aTooSmallMachineIsToldBeforeSending()
    {
        const BatchPlan plan = *planBatch(QueueProfile::request({ u"tools"_s }, 10), m_catalog, nullptr);
        const qint64 much = 10'000'000'000;
        QVERIFY(checkCapacity(plan, much, much).has_value());
        QVERIFY(checkCapacity(plan, much, std::nullopt).has_value());
        QCOMPARE(checkCapacity(plan, 1'000'000, much).error().code, ErrorCode::NotEnoughDisk);
        QCOMPARE(checkCapacity(plan, much, 1'000'000).error().code, ErrorCode::NotEnoughMemory);
    }

private:
    Catalog m_catalog;
};

QTEST_GUILESS_MAIN(BatchPlanTest)
#include "tst_batchplan.moc"
