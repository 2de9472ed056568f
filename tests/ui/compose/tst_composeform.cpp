#include "core/catalog/recipebook.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/stepper.h"
#include "ui/compose/composeform.h"
#include "ui/compose/estimatefooter.h"
#include "ui/compose/generatebutton.h"
#include "ui/compose/planoffers.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Iconwright::BatchPlan)

class TestComposeForm : public QObject
{
    Q_OBJECT

private:
    Catalog m_catalog;
    Tests::ScriptedPrompts m_prompts;

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
        ComposeForm form(m_catalog, m_prompts, {});
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
        ComposeForm form(m_catalog, m_prompts, {});
        form.setRequest(usual());
        QVERIFY(!generate(form).isEnabled());
        QCOMPARE(form.findChild<QLabel *>(u"estimateNote"_s)->text(), u"Add at least one category."_s);
        for (const FieldMessage *message : form.findChildren<FieldMessage *>())
            QVERIFY(message->isHidden());
    }

    void aFaultIsSaidUnderItsField()
    {
        ComposeForm form(m_catalog, m_prompts, {});
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
        ComposeForm form(m_catalog, m_prompts, {});
        form.setRequest(usual());
        QSignalSpy generated(&form, &ComposeForm::generateRequested);
        form.generate();
        QCOMPARE(generated.size(), 0);
        QTest::keyClicks(form.findChild<QLineEdit *>(u"categories"_s), u"music"_s);
        form.generate();
        QCOMPARE(generated.size(), 1);
        QCOMPARE(generated.first().first().value<BatchPlan>().icons.size(), 1);
    }

    void oneCanBeTriedFirst()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        BatchRequest request = usual();
        request.categories = { u"music"_s, u"tools"_s };
        form.setRequest(request);
        form.show();
        auto *link = form.findChild<QToolButton *>(u"tryOne"_s);
        QVERIFY(link->isVisible());
        QVERIFY(link->text().startsWith(u"Try one first, $"_s));
        QSignalSpy tried(&form, &ComposeForm::tryRequested);
        QSignalSpy generated(&form, &ComposeForm::generateRequested);
        link->click();
        QCOMPARE(tried.size(), 1);
        QCOMPARE(generated.size(), 0);
        const auto one = tried.first().first().value<BatchPlan>();
        QCOMPARE(one.icons.size(), 1);
        QCOMPARE(one.icons.constFirst().spec.category, u"music"_s);
        request.categories = { u"music"_s };
        form.setRequest(request);
        QVERIFY(!link->isVisible()); // it is the one
        request.categories = { u"music"_s, u"tools"_s };
        request.model.provider = u"offline"_s;
        form.setRequest(request);
        QVERIFY(!link->isVisible()); // drafts cost nothing
    }

    void theCheapestSettingsAreOneClickAway()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        BatchRequest request = usual();
        request.categories = { u"music"_s, u"tools"_s };
        form.setRequest(request);
        form.show();
        auto *link = form.findChild<QToolButton *>(u"cheaper"_s);
        QVERIFY(link->isVisible());
        link->click();
        QTRY_VERIFY(!link->isVisible());
        QVERIFY(form.request().model != request.model);
        QCOMPARE(form.request().model.size, request.model.size);
    }

    void whatWouldPassACapIsSaidWithWhatCanBeDone()
    {
        EstimateFooter footer;
        footer.show();
        BatchRequest request = usual();
        request.categories = { u"music"_s, u"tools"_s };
        BatchPlan plan = *planBatch(request, m_catalog, nullptr);
        auto *message = footer.findChild<QLabel *>(u"overBudget"_s);
        footer.showPlan(plan, {});
        QVERIFY(!message->isVisible());
        plan.overBudget = OverBudget { u"day"_s, 10'000'000, 410'000, 1 };
        footer.showPlan(plan, {});
        QVERIFY(message->isVisible());
        QCOMPARE(message->text(), u"This batch would pass your limit of $10.00 for today by $0.41."_s);
        QVERIFY(!footer.findChild<QToolButton *>(u"tryOne"_s)->isVisible());
        QSignalSpy some(&footer.offers(), &PlanOffers::someRequested);
        auto *make = footer.findChild<QToolButton *>(u"makeSome"_s);
        QCOMPARE(make->text(), u"Make 1"_s);
        make->click();
        QCOMPARE(some.first().first().toInt(), 1);
        QSignalSpy limit(&footer.offers(), &PlanOffers::changeLimitRequested);
        footer.findChild<QToolButton *>(u"changeLimit"_s)->click();
        QCOMPARE(limit.size(), 1);
        plan.overBudget = OverBudget { u"month"_s, 10'000'000, {}, 0 };
        footer.showPlan(plan, {});
        QVERIFY(message->text().contains(u"is not known"_s));
        QVERIFY(!make->isVisible());
        footer.showReason(u"nothing"_s);
        QVERIFY(!message->isVisible());
    }

    void aPriceIsAskedForWhereNobodyKnowsOne()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        BatchRequest request = usual();
        request.categories = { u"music"_s, u"tools"_s };
        form.setRequest(request);
        form.show();
        auto *price = form.findChild<QSpinBox *>(u"modelPrice"_s);
        QVERIFY(!price->isVisible());
        request.model.model = u"somebody-elses-model"_s;
        form.setRequest(request);
        QVERIFY(price->isVisible());
        QVERIFY(!form.findChild<QLabel *>(u"estimate"_s)->text().contains(u'$'));
        QSignalSpy entered(&form, &ComposeForm::priceEntered);
        price->setValue(4);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().at(1).toLongLong(), 40'000);
        QTRY_VERIFY(form.findChild<QLabel *>(u"estimate"_s)->text().contains(u"$0.08"_s));
        QCOMPARE(form.request().model.priceMicroUsd, 40'000);
        request.model.model = u"gpt-image-2.5-flare"_s;
        form.setRequest(request);
        QCOMPARE(form.request().model.priceMicroUsd, 0);
    }

    void theFormatIsThereForWhoeverLooksForIt()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        BatchRequest request = usual();
        request.categories = { u"music"_s };
        request.model.model = u"gpt-image-2.6-flare"_s;
        form.setRequest(request);
        form.show();
        auto *format = form.findChild<QComboBox *>(u"format"_s);
        QVERIFY(!format->isVisible());
        form.findChild<QToolButton *>(u"fold"_s)->click();
        QVERIFY(format->isVisible());
        QCOMPARE(format->currentData().toString(), u"png"_s);
        format->setCurrentIndex(format->findData(u"svg"_s));
        QCOMPARE(form.request().model.format, u"svg"_s);
        QVERIFY(form.findChild<QSpinBox *>(u"modelPrice"_s)->isVisible());
        form.findChild<QToolButton *>(u"fold"_s)->click();
        QVERIFY2(format->isVisible(), "an unusual format must not be hidden");
        auto *model = form.findChild<QComboBox *>(u"model"_s);
        model->setCurrentIndex(model->findData(u"gpt-image-2.5-flare"_s));
        QCOMPARE(form.request().model.format, u"png"_s);
    }

    void dallE3HasQualitiesAndRenderingsOfItsOwn()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        BatchRequest request = usual();
        request.categories = { u"music"_s };
        request.model.origin = u"http://127.0.0.1:1234"_s;
        request.model.model = u"dall-e-3"_s;
        request.model.rendering = u"natural"_s;
        form.setRequest(request);
        form.show();
        QVERIFY(form.findChild<QComboBox *>(u"rendering"_s)->isVisible());
        QCOMPARE(form.request().model.rendering, u"natural"_s);
        QCOMPARE(form.request().model.quality, u"standard"_s);
    }

    void withoutAKeyOnlyDraftsCanBeMade()
    {
        ComposeForm form(m_catalog, m_prompts, {});
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
        ComposeForm form(m_catalog, m_prompts, {});
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

    void picturesOnTheWayAreInTheRequestAndItsPriceWhateverIsShown()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        BatchRequest asked = usual();
        asked.categories = { u"music"_s };
        asked.model.partials = 3; // as of a recipe
        form.setRequest(asked);
        QCOMPARE(form.request().model.partials, 0);
        const QString before = form.findChild<QLabel *>(u"estimate"_s)->text();
        form.setPartials(3);
        QCOMPARE(form.request().model.partials, 3);
        QTRY_VERIFY(form.findChild<QLabel *>(u"estimate"_s)->text() != before);
    }

    void aValueTheNewModelCannotDoFallsBackAndSaysSo()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        form.setRequest(usual());
        auto *models = form.findChild<QComboBox *>(u"model"_s);
        auto *fallback = form.findChild<QLabel *>(u"modelFallback"_s);
        const QString chosen = form.request().model.background;
        int strict = -1;
        for (int i = 0; i < models->count() && strict < 0; ++i)
            if (models->itemData(i) != u"offline"_s
                && !m_catalog.model(models->itemData(i).toString()).backgrounds.contains(chosen))
                strict = i;
        if (strict < 0)
            QSKIP("every model of the catalog can do it");
        QVERIFY(fallback->isHidden());
        models->setCurrentIndex(strict);
        QVERIFY(!fallback->isHidden());
        QVERIFY(fallback->text().contains(models->currentText()));
        QVERIFY(form.request().model.background != chosen);
        form.findChild<QComboBox *>(u"quality"_s)->setCurrentIndex(0);
        models->setCurrentIndex(models->findData(u"gpt-image-2.5-flare"_s));
        QVERIFY(fallback->isHidden());
    }

    void thePromptOfEachCategoryCanBeRead()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        BatchRequest request = usual();
        request.categories = { u"music"_s, u"travel"_s };
        form.setRequest(request);
        auto *prompt = form.findChild<QPlainTextEdit *>(u"prompt"_s);
        QVERIFY(prompt->toPlainText().contains(u"music"_s));
        form.findChild<QComboBox *>(u"promptCategory"_s)->setCurrentIndex(1);
        QVERIFY(prompt->toPlainText().contains(u"travel"_s));
        QVERIFY(!prompt->toPlainText().contains(u"music"_s));
        QVERIFY(prompt->isReadOnly());
        form.findChild<QToolButton *>(u"copyFormPrompt"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), prompt->toPlainText());
        form.startNew();
        QTRY_VERIFY(prompt->toPlainText().isEmpty());
    }

    void theColumnNeverScrollsSideways_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : { 288, 312, 400 })
            QTest::addRow("%d", width) << width;
    }

    void theColumnNeverScrollsSideways()
    {
        QFETCH(int, width);
        ComposeForm form(m_catalog, m_prompts, {});
        BatchRequest request = usual();
        request.categories = { u"office supplies"_s, u"travel"_s };
        form.setRequest(request);
        form.findChild<QToolButton *>(u"fold"_s)->click();
        form.resize(width, 420);
        form.show();
        const auto *column = form.findChild<QScrollArea *>();
        QTRY_VERIFY(column->verticalScrollBar()->isVisible());
        QCOMPARE(column->widget()->width(), column->viewport()->width());
        const auto *generate = form.findChild<QPushButton *>(u"generate"_s);
        QVERIFY(form.rect().contains(QRect(generate->mapTo(&form, QPoint()), generate->size())));
    }

    void theWheelTurnsOnlyWhatHasTheKeyboard()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        form.setRequest(usual());
        form.resize(312, 600);
        form.show();
        form.activateWindow();
        auto *variations = form.findChild<QSpinBox *>(u"variations"_s);
        const auto turn = [&] {
            QWheelEvent up(QPointF(5, 5), variations->mapToGlobal(QPointF(5, 5)), {}, { 0, 120 },
                Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(variations, &up);
        };
        turn();
        QCOMPARE(variations->value(), 1);
        variations->setFocus();
        QTRY_VERIFY(variations->hasFocus());
        turn();
        QCOMPARE(variations->value(), 2);
    }

    void theStepperHasItsLimits()
    {
        Stepper stepper;
        stepper.setRange(1, 3);
        stepper.show();
        const auto buttons = stepper.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(!buttons.first()->isEnabled());
        buttons.last()->click();
        buttons.last()->click();
        QCOMPARE(stepper.value(), 3);
        QVERIFY(!buttons.last()->isEnabled());
        QTest::keyClick(&stepper, Qt::Key_Down);
        QCOMPARE(stepper.value(), 2);
        stepper.selectAll();
        QTest::keyClicks(&stepper, u"3"_s);
        QCOMPARE(stepper.value(), 3);
    }

    void tabGoesFromTopToBottom()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        BatchRequest request = usual();
        request.categories = { u"music"_s, u"travel"_s };
        form.setRequest(request);
        form.show();
        const QStringList wanted { u"categories"_s, u"elements-1"_s, u"elements-2"_s, u"style"_s,
            u"colorScheme"_s, u"variations"_s, u"model"_s, u"quality"_s, u"size"_s, u"background"_s,
            u"fold"_s, u"generate"_s };
        QStringList met;
        const QWidget *first = form.findChild<QWidget *>(u"categories"_s);
        const QWidget *widget = first;
        do {
            if (wanted.contains(widget->objectName()))
                met.append(widget->objectName());
            widget = widget->nextInFocusChain();
        } while (widget != first);
        QCOMPARE(met, wanted);
    }

    void theKeysOfGenerateGiveWayToItsText()
    {
        GenerateButton button;
        button.setText(u"Generate 12 icons"_s);
        button.resize(280, 36);
        QVERIFY(button.shownHint().endsWith(QChar(0x23CE)));
        button.resize(160, 36);
        QVERIFY(button.shownHint().isEmpty());
    }

    void generateNotesHowItWasDone()
    {
        RecipeBook book;
        ComposeForm form(m_catalog, m_prompts, {});
        form.setRecipeBook(&book);
        BatchRequest request = usual();
        form.setRequest(request);
        form.generate();
        QVERIFY(book.recipes().recent.isEmpty());
        request.categories = { u"music"_s };
        form.setRequest(request);
        form.generate();
        QCOMPARE(book.recipes().recent.size(), 1);
        QCOMPARE(book.recipes().recent.first().subjects, QStringList { u"music"_s });
    }

    void aRecipeFillsEverythingButTheCategories()
    {
        RecipeBook book;
        Recipe recipe;
        recipe.name = u"Brand & co"_s;
        recipe.styleId = u"pixel"_s;
        recipe.colorSchemeId = u"blue_tones"_s;
        recipe.model = usual().model;
        recipe.model.origin = u"https://elsewhere.example"_s;
        recipe.model.quality = u"low"_s;
        recipe.instructions = u"thick lines"_s;
        recipe.variations = 5;
        QVERIFY(book.save(recipe));
        ComposeForm form(m_catalog, m_prompts, {});
        BatchRequest request = usual();
        request.categories = { u"music"_s };
        form.setRequest(request);
        form.setRecipeBook(&book);
        QSignalSpy changed(&form, &ComposeForm::requestChanged);
        auto *menu = form.findChild<QToolButton *>(u"recipes"_s)->menu();
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        const auto named = std::find_if(actions.begin(), actions.end(),
            [](const QAction *action) { return action->text() == u"Brand && co"_s; });
        QVERIFY(named != actions.end());
        (*named)->trigger();
        QCOMPARE(form.request().categories, QStringList { u"music"_s });
        QCOMPARE(form.request().styleId, u"pixel"_s);
        QCOMPARE(form.request().model.quality, u"low"_s);
        QCOMPARE(form.request().model.origin, usual().model.origin);
        QCOMPARE(form.request().instructions, u"thick lines"_s);
        QCOMPARE(form.request().variations, 5);
        QVERIFY(changed.wait());
    }

    void recipesAreKeptRenamedDeletedAndBroughtBack()
    {
        RecipeBook book;
        ComposeForm form(m_catalog, m_prompts, {});
        form.setRequest(usual());
        form.setRecipeBook(&book);
        form.show();
        auto *menu = form.findChild<QToolButton *>(u"recipes"_s)->menu();
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"saveRecipe"_s)->trigger();
        QTest::keyClicks(form.findChild<QLineEdit *>(u"recipeName"_s), u"Brand"_s);
        QTest::keyClick(form.findChild<QLineEdit *>(u"recipeName"_s), Qt::Key_Return);
        QCOMPARE(book.recipes().saved.size(), 1);
        QCOMPARE(book.recipes().saved.first().name, u"Brand"_s);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"editRecipes"_s)->trigger();
        auto *list = form.findChild<QListWidget *>(u"recipeList"_s);
        list->item(0)->setText(u"Brand 2"_s);
        QCOMPARE(book.recipes().saved.first().name, u"Brand 2"_s);
        list->item(0)->setText(u" "_s);
        QVERIFY(!form.findChild<QLabel *>(u"recipeMessage"_s)->text().isEmpty());
        QCOMPARE(list->item(0)->text(), u"Brand 2"_s);
        form.findChild<QPushButton *>(u"deleteRecipe"_s)->click();
        QVERIFY(book.recipes().saved.isEmpty());
        form.findChild<QPushButton *>(u"undoDelete"_s)->click();
        QCOMPARE(book.recipes().saved.size(), 1);
    }

    void everyFieldIsNamed()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        for (const QString &name :
            { u"categories"_s, u"style"_s, u"colorScheme"_s, u"variations"_s, u"model"_s, u"quality"_s,
                u"size"_s, u"background"_s, u"instructions"_s, u"prompt"_s, u"recipes"_s })
            QVERIFY2(!form.findChild<QWidget *>(name)->accessibleName().isEmpty(), qPrintable(name));
    }
};

QTEST_MAIN(TestComposeForm)
#include "tst_composeform.moc"
