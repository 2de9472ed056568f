#include "core/queue/batchcontroller.h"
#include "tests/core/queue/fakeprovider.h"
#include "tests/core/queue/queueprofile.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/compose/composeform.h"
#include "ui/compose/trialrow.h"
#include "ui/mainwindow/trying.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

//! "Try one first", from the link in the form to the rest of the batch.
class TryingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_openai = std::make_unique<FakeProvider>();
        m_profile = std::make_unique<QueueProfile>(
            m_folder->path(), QHash<QString, ImageProvider *> { { u"openai"_s, m_openai.get() } });
        m_batches = std::make_unique<BatchController>(*m_profile->queue);
        m_form = std::make_unique<ComposeForm>(m_profile->catalog, m_prompts, ComposeForm::Services());
        m_trying = std::make_unique<Trying>(
            Trying::Dependencies { m_profile->catalog, *m_profile->library, *m_batches, *m_form }, this);
        m_form->setRequest(QueueProfile::request({ u"tools"_s, u"food"_s, u"music"_s }));
        m_form->show();
    }

    void cleanup()
    {
        QCoreApplication::processEvents();
        m_trying.reset();
        m_form.reset();
        m_batches.reset();
        m_profile.reset();
    }

    void oneIsDrawnAndShownAndTheRestIsNot()
    {
        m_openai->setAnswers({}, held());
        button(u"tryOne"_s).click();
        QTRY_COMPARE(m_openai->arrivals(), 1);
        QVERIFY(m_form->trial().isVisible());
        QVERIFY(!button(u"useTrial"_s).isVisible());
        QVERIFY(text().contains(u"tools"_s));
        m_openai->answerHeld();
        QTRY_VERIFY(button(u"useTrial"_s).isVisible());
        QVERIFY(!m_form->findChild<QLabel *>(u"trialPicture"_s)->pixmap().isNull());
        QCOMPARE(m_openai->arrivals(), 1);
        QCOMPARE(m_profile->iconCount(), 1);
    }

    void onceApprovedTheOthersMatchIt()
    {
        QSignalSpy approved(m_trying.get(), &Trying::approved);
        tryOne();
        BatchRequest asked = m_form->request();
        asked.fresh = true;
        m_form->setRequest(asked);
        button(u"useTrial"_s).click();
        QCOMPARE(approved.size(), 1);
        QVERIFY(!m_form->trial().isVisible());
        QVERIFY2(!m_form->request().fresh, "the approved icon would be paid for again");
        const auto icon = m_profile->library->icon(approved.first().first().value<IconId>());
        QVERIFY(icon.has_value());
        BatchRequest rest = m_form->request();
        rest.anchor = icon->sha256;
        const BatchId id = m_profile->start(rest);
        QTRY_COMPARE(m_profile->status(id).succeeded, 3);
        QCOMPARE(m_openai->arrivals(), 3); // one of them before
        QCOMPARE(m_profile->jobs(id).constFirst().icon, icon->id);
    }

    void anotherOneTakesItsPlaceAndTheFirstStays()
    {
        tryOne();
        QSignalSpy approved(m_trying.get(), &Trying::approved);
        button(u"tryAgain"_s).click();
        QTRY_COMPARE(m_profile->iconCount(), 2);
        QTRY_VERIFY(button(u"useTrial"_s).isVisible());
        button(u"useTrial"_s).click();
        QCOMPARE(m_profile->library->icon(approved.first().first().value<IconId>())->spec.take, 1);
    }

    void whereItIsNotDrawnTheFormIsAsBefore()
    {
        m_openai->setAnswers({ refusal(ErrorCode::ModerationBlocked) });
        button(u"tryOne"_s).click();
        QVERIFY(m_form->trial().isVisible());
        QTRY_VERIFY(!m_form->trial().isVisible());
        QVERIFY(button(u"tryOne"_s).isVisible());
    }

    void aModelThatDrawsAfterWordsAloneOffersNoMatch()
    {
        BatchRequest request = m_form->request();
        request.model.model = u"chatgpt-image-latest"_s;
        m_form->setRequest(request);
        button(u"tryOne"_s).click();
        QTRY_VERIFY(button(u"tryAgain"_s).isVisible());
        QVERIFY(!button(u"useTrial"_s).isVisible());
    }

private:
    QAbstractButton &button(const QString &name) const { return *m_form->findChild<QAbstractButton *>(name); }

    QString text() const { return m_form->findChild<QLabel *>(u"trialText"_s)->text(); }

    void tryOne()
    {
        button(u"tryOne"_s).click();
        QTRY_VERIFY(button(u"useTrial"_s).isVisible());
    }

    Tests::ScriptedPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeProvider> m_openai;
    std::unique_ptr<QueueProfile> m_profile;
    std::unique_ptr<BatchController> m_batches;
    std::unique_ptr<ComposeForm> m_form;
    std::unique_ptr<Trying> m_trying;
};

QTEST_MAIN(TryingTest)
#include "tst_trying.moc"
