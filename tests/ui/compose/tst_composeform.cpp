#include "ui/common/fieldmessage.h"
#include "ui/compose/composeform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Iconwright::BatchPlan)

class TestComposeForm : public QObject
{
    Q_OBJECT

private:
    Catalog m_catalog;

    BatchRequest usual() const
    {
        BatchRequest request;
        request.styleId = u"flat"_s;
        request.colorSchemeId = u"blue_tones"_s;
        request.model.model = u"gpt-image-2.5-flare"_s;
        request.model.quality = u"medium"_s;
        request.model.size = QSize(1024, 1024);
        request.model.background = u"transparent"_s;
        return request;
    }

    static QPushButton &generate(ComposeForm &form) { return *form.findChild<QPushButton *>(u"generate"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        m_catalog = catalog.value();
    }

    void whatIsTypedIsAskedFor()
    {
        ComposeForm form(m_catalog, nullptr);
        form.setRequest(usual());
        QSignalSpy changed(&form, &ComposeForm::requestChanged);
        QTest::keyClicks(form.findChild<QLineEdit *>(u"categories"_s), u"electronics,music"_s);
        QTest::keyClick(form.findChild<QLineEdit *>(u"categories"_s), Qt::Key_Return);
        QTest::keyClicks(form.findChild<QLineEdit *>(u"elements-1"_s), u"circuit, device"_s);
        form.findChild<QSpinBox *>(u"variations"_s)->setValue(3);
        QVERIFY(changed.wait());
        const auto request = changed.last().first().value<BatchRequest>();
        QCOMPARE(request.categories, (QStringList { u"electronics"_s, u"music"_s }));
        QCOMPARE(request.elements.value(u"electronics"_s), (QStringList { u"circuit"_s, u"device"_s }));
        QCOMPARE(request.variations, 3);
        QCOMPARE(request.styleId, u"flat"_s);
        QCOMPARE(request.model, usual().model);
        QVERIFY(form.findChild<QLabel *>(u"estimate"_s)->text().startsWith(u"6 icons, about $"_s));
        QVERIFY(form.findChild<QPlainTextEdit *>(u"prompt"_s)->toPlainText().contains(u"circuit"_s));
    }

    void anEmptyFormSaysWhatToDo()
    {
        ComposeForm form(m_catalog, nullptr);
        form.setRequest(usual());
        QVERIFY(!generate(form).isEnabled());
        QCOMPARE(form.findChild<QLabel *>(u"estimateNote"_s)->text(), u"Add at least one category."_s);
        for (const FieldMessage *message : form.findChildren<FieldMessage *>())
            QVERIFY(message->isHidden());
    }

    void aFaultIsSaidUnderItsField()
    {
        ComposeForm form(m_catalog, nullptr);
        BatchRequest request = usual();
        request.categories = { QString(500, u'x') };
        form.setRequest(request);
        QVERIFY(!generate(form).isEnabled());
        const auto messages = form.findChildren<FieldMessage *>();
        QCOMPARE(
            std::count_if(messages.cbegin(), messages.cend(), [](auto *m) { return !m->isHidden(); }), 1);
        QVERIFY(form.findChild<QLineEdit *>(u"categories"_s) != nullptr);
    }

    void generateHandsOverThePlan()
    {
        ComposeForm form(m_catalog, nullptr);
        form.setRequest(usual());
        QSignalSpy generated(&form, &ComposeForm::generateRequested);
        form.generate();
        QCOMPARE(generated.size(), 0);
        QTest::keyClicks(form.findChild<QLineEdit *>(u"categories"_s), u"music"_s);
        form.generate();
        QCOMPARE(generated.size(), 1);
        QCOMPARE(generated.first().first().value<BatchPlan>().icons.size(), 1);
    }

    void withoutAKeyOnlyDraftsCanBeMade()
    {
        ComposeForm form(m_catalog, nullptr);
        BatchRequest request = usual();
        request.categories = { u"music"_s };
        form.setRequest(request);
        form.setKeyAvailable(false);
        QVERIFY(!generate(form).isEnabled());
        QVERIFY(!form.findChild<QPushButton *>(u"addKey"_s)->isHidden());
        auto *models = form.findChild<QComboBox *>(u"model"_s);
        models->setCurrentIndex(models->findData(u"offline"_s));
        QVERIFY(form.findChild<QComboBox *>(u"quality"_s)->isHidden());
        QCOMPARE(form.request().model.provider, u"offline"_s);
        QCOMPARE(form.request().model.model, u"gpt-image-2.5-flare"_s);
        QTRY_VERIFY(generate(form).isEnabled());
    }

    void theModelDecidesWhatIsOffered()
    {
        ComposeForm form(m_catalog, nullptr);
        form.setRequest(usual());
        auto *models = form.findChild<QComboBox *>(u"model"_s);
        for (int i = 0; i < models->count(); ++i) {
            if (models->itemData(i) == u"offline"_s)
                continue;
            models->setCurrentIndex(i);
            const Model model = m_catalog.model(models->itemData(i).toString());
            QCOMPARE(form.findChild<QComboBox *>(u"quality"_s)->count(), model.qualities.size());
            QCOMPARE(form.findChild<QComboBox *>(u"background"_s)->count(), model.backgrounds.size());
            QVERIFY(model.acceptsSize(form.request().model.size));
        }
    }

    void everyFieldIsNamed()
    {
        ComposeForm form(m_catalog, nullptr);
        for (const QString &name :
            { u"categories"_s, u"style"_s, u"colorScheme"_s, u"variations"_s, u"model"_s })
            QVERIFY2(!form.findChild<QWidget *>(name)->accessibleName().isEmpty(), qPrintable(name));
    }
};

QTEST_MAIN(TestComposeForm)
#include "tst_composeform.moc"
