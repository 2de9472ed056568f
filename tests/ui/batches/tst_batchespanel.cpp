#include "core/queue/batchcontroller.h"
#include "tests/core/queue/fakeprovider.h"
#include "tests/core/queue/queueprofile.h"
#include "ui/batches/batchespanel.h"
#include "ui/batches/batchrow.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Counts how often a widget paints.
class PaintCounter final : public QObject
{
public:
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

//! The panel over a real queue, with a provider that does as it is told.
class TestBatchesPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeProvider m_provider;
    int m_arrivedBefore = 0; //!< in earlier tests
    std::unique_ptr<QueueProfile> m_profile;
    std::unique_ptr<BatchController> m_controller;
    std::unique_ptr<QWidget> m_window;
    BatchesPanel *m_panel = nullptr;

    BatchId start(const QStringList &categories, int variations = 1)
    {
        const BatchId id = m_profile->start(QueueProfile::request(categories, variations));
        return id;
    }

    [[nodiscard]] QList<BatchRow *> rows() const { return m_panel->findChildren<BatchRow *>(); }

    //! The first visible one of that name.
    template <typename T> [[nodiscard]] T *button(const QString &name) const
    {
        for (T *each : m_panel->findChildren<T *>(name))
            if (each->isVisibleTo(m_panel))
                return each;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_provider.setAnswers({});
        m_arrivedBefore = m_provider.arrivals();
        m_profile = std::make_unique<QueueProfile>(
            m_folder->path(), QHash<QString, ImageProvider *> { { u"openai"_s, &m_provider } });
        m_controller = std::make_unique<BatchController>(*m_profile->queue);
        m_window = std::make_unique<QWidget>();
        m_panel = new BatchesPanel(*m_controller, m_profile->clock);
        m_panel->setCatalog(m_profile->catalog);
        auto *layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addStretch(1);
        layout->addWidget(m_panel);
        m_window->resize(900, 820);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_controller.reset();
        m_profile.reset();
    }

    void itIsHiddenUntilTheFirstBatch()
    {
        QVERIFY(!m_panel->isVisible());
        start({ u"tools"_s });
        QTRY_VERIFY(m_panel->isVisible());
        QTRY_COMPARE(m_controller->batches().constFirst().state, BatchState::Completed);
        QCOMPARE(m_panel->rowCount(), 1);
        QCOMPARE(rows().constFirst()->accessibleName(), u"Tools"_s);
        QTRY_COMPARE(rows().constFirst()->accessibleDescription(), u"done, 1 of 1"_s);
        QVERIFY(rows().constFirst()->stateText().startsWith(u"done in "_s));
    }

    void itsHeightsAreThoseOfTheSpecification()
    {
        m_provider.setAnswers({}, held());
        start({ u"tools"_s });
        QTRY_VERIFY(m_panel->isVisible());
        QCOMPARE(m_panel->height(), 140);
        QSignalSpy changed(m_panel, &BatchesPanel::openChanged);
        QTest::mouseClick(button<QToolButton>(u"batchesToggle"_s), Qt::LeftButton);
        QTRY_COMPARE(m_panel->height(), 36);
        QCOMPARE(changed.constFirst().constFirst().toBool(), false);
        // A click anywhere on the strip opens it again.
        QTest::mouseClick(
            m_panel->findChild<QWidget *>(u"batchStrip"_s), Qt::LeftButton, {}, QPoint(300, 18));
        QTRY_COMPARE(m_panel->height(), 140);
    }

    void aLowWindowClosesItUntilTheUserOpensIt()
    {
        m_provider.setAnswers({}, held());
        start({ u"tools"_s });
        QTRY_VERIFY(m_panel->isVisible());
        m_window->resize(900, 700);
        QTRY_VERIFY(!m_panel->isOpen());
        m_panel->toggle();
        QVERIFY(m_panel->isOpen());
        m_window->resize(900, 690);
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_panel->isOpen());
    }

    void theTitleCountsWhatRunsAndWhatIsPaused()
    {
        m_provider.setAnswers({}, held());
        start({ u"tools"_s });
        const BatchId second = start({ u"food"_s });
        QTRY_COMPARE(m_panel->rowCount(), 2);
        auto *counts = m_panel->findChild<QLabel *>(u"batchesCounts"_s);
        QTRY_COMPARE(counts->text(), u"2 running"_s);
        m_controller->pause(second);
        QTRY_COMPARE(counts->text(), u"1 running, 1 paused"_s);
    }

    void pauseAndResumeAreOneButton()
    {
        m_provider.setAnswers({}, held());
        const BatchId id = start({ u"tools"_s }, 8);
        QTRY_VERIFY(button<QToolButton>(u"pause"_s));
        auto *pause = button<QToolButton>(u"pause"_s);
        QCOMPARE(pause->accessibleName(), u"Pause"_s);
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_COMPARE(m_controller->status(id).state, BatchState::Paused);
        QTRY_COMPARE(pause->accessibleName(), u"Resume"_s);
        QTRY_VERIFY(rows().constFirst()->stateText().startsWith(u"paused"_s));
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_COMPARE(m_controller->status(id).state, BatchState::Running);
        m_provider.setAnswers({});
        m_provider.answerHeld();
        QTRY_COMPARE(m_controller->status(id).state, BatchState::Completed);
        QTRY_VERIFY(pause->isHidden());
    }

    void cancelThenRemove()
    {
        m_provider.setAnswers({}, held());
        const BatchId id = start({ u"tools"_s }, 8);
        QTRY_VERIFY(button<QToolButton>(u"cancel"_s));
        auto *cancel = button<QToolButton>(u"cancel"_s);
        QCOMPARE(cancel->accessibleName(), u"Cancel"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE(m_controller->status(id).state, BatchState::Cancelled);
        m_provider.answerHeld();
        QTRY_COMPARE(cancel->accessibleName(), u"Remove from list"_s);
        QTRY_COMPARE(m_controller->status(id).sending, 0);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE(m_panel->rowCount(), 0);
        QVERIFY(m_controller->batches().isEmpty());
        QVERIFY(!m_panel->isVisible());
    }

    void whatFailedIsRetriedByItsButton()
    {
        m_provider.setAnswers({ refusal(ErrorCode::ModerationBlocked) });
        const BatchId id = start({ u"tools"_s }, 2);
        QTRY_COMPARE(m_controller->status(id).failed, 1);
        QTRY_VERIFY(button<QPushButton>(u"retry"_s));
        auto *retry = button<QPushButton>(u"retry"_s);
        QCOMPARE(retry->text(), u"Retry 1"_s);
        QTRY_COMPARE(rows().constFirst()->stateText(), u"1 failed"_s);
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_COMPARE(m_controller->status(id).succeeded, 2);
        QTRY_VERIFY(retry->isHidden());
        QCOMPARE(m_provider.arrivals() - m_arrivedBefore, 3);
    }

    void sentWithoutAnswerIsChosenInTheRow()
    {
        m_provider.setAnswers({ noAnswer(ErrorCode::ConnectionCut), noAnswer(ErrorCode::Timeout) });
        const BatchId id = start({ u"tools"_s, u"food"_s });
        QTRY_COMPARE(m_controller->status(id).unclear, 2);
        QTRY_VERIFY(button<QPushButton>(u"resend"_s));
        auto *resend = button<QPushButton>(u"resend"_s);
        QVERIFY2(resend->text().startsWith(u"Send 2 again, about $0."_s), qPrintable(resend->text()));
        QCOMPARE(rows().constFirst()->stateText(), u"2 may be billed"_s);
        QCOMPARE(m_provider.arrivals() - m_arrivedBefore, 2);
        QTest::mouseClick(resend, Qt::LeftButton);
        QTRY_COMPARE(m_controller->status(id).succeeded, 2);
        QCOMPARE(m_provider.arrivals() - m_arrivedBefore, 4);
        QTRY_VERIFY(resend->isHidden());
    }

    void eachIconHasItsOwnChoiceInTheMenu()
    {
        m_provider.setAnswers({ noAnswer(ErrorCode::ConnectionCut), refusal(ErrorCode::ModerationBlocked) });
        const BatchId id = start({ u"tools"_s, u"food"_s });
        QTRY_COMPARE(m_controller->status(id).unclear, 1);
        QTRY_COMPARE(m_controller->status(id).failed, 1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(50, 10), QPoint(50, 10));
        QCoreApplication::sendEvent(rows().constFirst(), &event);
        auto *menu = m_panel->findChild<QMenu *>(u"batchMenu"_s);
        QVERIFY(menu);
        const auto choose = [menu](const QString &icon, const QString &verb) {
            for (QMenu *choices : menu->findChildren<QMenu *>())
                for (QAction *action : choices->actions())
                    if (choices->title() == icon && action->text().startsWith(verb))
                        action->trigger();
        };
        choose(u"tools 1"_s, u"Leave"_s);
        choose(u"food 1"_s, u"Retry"_s);
        menu->close();
        QTRY_COMPARE(m_controller->jobs(id)[0].state, JobState::Failed);
        QTRY_COMPARE(m_controller->jobs(id)[1].state, JobState::Succeeded);
        QCOMPARE(m_provider.arrivals() - m_arrivedBefore, 3); // the one that was left was not sent again
    }

private:
    //! Titles from top to bottom.
    [[nodiscard]] QStringList titles() const
    {
        QList<BatchRow *> shown = rows();
        std::ranges::sort(shown, {}, [](const BatchRow *row) { return row->y(); });
        QStringList result;
        for (const BatchRow *row : shown)
            result << row->accessibleName();
        return result;
    }

    [[nodiscard]] BatchRow *row(const BatchId &id) const
    {
        for (BatchRow *each : rows())
            if (each->status().id == id)
                return each;
        return nullptr;
    }

    void startThree(BatchId &tools, BatchId &food, BatchId &music)
    {
        m_provider.setAnswers({}, held());
        tools = start({ u"tools"_s }, 9);
        food = start({ u"food"_s }, 9);
        music = start({ u"music"_s }, 9);
        QTRY_COMPARE(m_panel->rowCount(), 3);
        QTRY_COMPARE(titles(), (QStringList { u"Music"_s, u"Food"_s, u"Tools"_s }));
    }

private Q_SLOTS:
    void theMenuPutsABatchFirst()
    {
        BatchId tools;
        BatchId food;
        BatchId music;
        startThree(tools, food, music);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(50, 10), QPoint(50, 10));
        QCoreApplication::sendEvent(row(tools), &event);
        auto *menu = m_panel->findChild<QMenu *>(u"batchMenu"_s);
        QVERIFY(menu->findChild<QAction *>(u"batchFirst"_s)->isEnabled());
        QVERIFY(!menu->findChild<QAction *>(u"batchDown"_s)->isEnabled());
        menu->findChild<QAction *>(u"batchFirst"_s)->trigger();
        menu->close();
        QTRY_COMPARE(titles(), (QStringList { u"Tools"_s, u"Music"_s, u"Food"_s }));
        QCOMPARE(m_controller->status(tools).rank, 1);
        QCOMPARE(m_controller->status(food).rank, 0);
        QTRY_VERIFY(m_panel->findChild<QMenu *>(u"batchMenu"_s) == nullptr);
        QCoreApplication::sendEvent(row(tools), &event);
        menu = m_panel->findChild<QMenu *>(u"batchMenu"_s);
        QVERIFY(!menu->findChild<QAction *>(u"batchFirst"_s)->isEnabled());
        menu->close();
    }

    void keysMoveABatchInTheOrder()
    {
        BatchId tools;
        BatchId food;
        BatchId music;
        startThree(tools, food, music);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        row(tools)->setFocus();
        QTest::keyClick(row(tools), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(titles(), (QStringList { u"Music"_s, u"Tools"_s, u"Food"_s }));
        QVERIFY(row(tools)->hasFocus()); // the row keeps the keyboard
        QTest::keyClick(row(tools), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(titles(), (QStringList { u"Music"_s, u"Food"_s, u"Tools"_s }));
        QTest::keyClick(row(tools), Qt::Key_Home, Qt::AltModifier);
        QTRY_COMPARE(titles(), (QStringList { u"Tools"_s, u"Music"_s, u"Food"_s }));
    }

    void aRowIsDraggedToItsPlace()
    {
        BatchId tools;
        BatchId food;
        BatchId music;
        startThree(tools, food, music);
        auto *line = m_panel->findChild<QWidget *>(u"batchDropLine"_s);
        BatchRow *dragged = row(tools);
        const QPoint from(200, 10);
        const auto over = [&](const BatchId &id, int y) {
            return dragged->mapFromGlobal(row(id)->mapToGlobal(QPoint(200, y)));
        };
        QTest::mousePress(dragged, Qt::LeftButton, {}, from);
        QTest::mouseMove(dragged, over(food, 4));
        QVERIFY(line->isVisible());
        QTest::keyClick(dragged, Qt::Key_Escape);
        QVERIFY(line->isHidden());
        QTest::mouseRelease(dragged, Qt::LeftButton, {}, over(food, 4));
        QTest::mousePress(dragged, Qt::LeftButton, {}, from);
        QTest::mouseMove(dragged, over(food, 4));
        QTest::mouseRelease(dragged, Qt::LeftButton, {}, over(food, 4));
        QVERIFY(line->isHidden());
        QTRY_COMPARE(titles(), (QStringList { u"Music"_s, u"Tools"_s, u"Food"_s }));
    }

    void keysMoveShowPauseAndRemove()
    {
        m_provider.setAnswers({}, held());
        const BatchId first = start({ u"tools"_s });
        const BatchId second = start({ u"food"_s });
        QTRY_COMPARE(m_panel->rowCount(), 2);
        m_window->activateWindow();
        BatchRow *top = rows()[0]->y() < rows()[1]->y() ? rows()[0] : rows()[1];
        BatchRow *below = top == rows()[0] ? rows()[1] : rows()[0];
        QCOMPARE(top->status().id, second); // the newest is on top
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        top->setFocus();
        QTRY_VERIFY(top->hasFocus());
        QSignalSpy icons(m_panel, &BatchesPanel::iconsRequested);
        QTest::keyClick(top, Qt::Key_Return);
        QCOMPARE(icons.takeFirst().constFirst().value<BatchId>(), second);
        QTest::keyClick(top, Qt::Key_Down);
        QTRY_VERIFY(below->hasFocus());
        QCOMPARE(below->focusPolicy(), Qt::StrongFocus); // the list is one stop for Tab
        QCOMPARE(top->focusPolicy(), Qt::ClickFocus);
        QTest::keyClick(below, Qt::Key_Space);
        QTRY_COMPARE(m_controller->status(first).state, BatchState::Paused);
        QTest::keyClick(below, Qt::Key_Delete); // not ended: stays
        QCOMPARE(m_panel->rowCount(), 2);
        QTest::mouseDClick(below, Qt::LeftButton, {}, QPoint(100, 10));
        QCOMPARE(icons.takeFirst().constFirst().value<BatchId>(), first);
    }

    void removingTheRowWithTheKeyboardKeepsTheKeyboard()
    {
        start({ u"tools"_s });
        start({ u"food"_s });
        QTRY_COMPARE(m_panel->rowCount(), 2);
        QTRY_VERIFY(m_controller->isIdle());
        m_window->activateWindow();
        BatchRow *row = rows().constFirst();
        QTRY_COMPARE(row->status().state, BatchState::Completed);
        row->setFocus();
        QTRY_VERIFY(row->hasFocus());
        QTest::keyClick(row, Qt::Key_Delete);
        QTRY_COMPARE(m_panel->rowCount(), 1);
        QTRY_VERIFY(qobject_cast<BatchRow *>(QApplication::focusWidget()));
    }

    void whatEndedInAnEarlierRunIsNotListed()
    {
        const BatchId old = start({ u"tools"_s });
        QTRY_COMPARE(m_controller->status(old).state, BatchState::Completed);
        BatchesPanel later(*m_controller, m_profile->clock);
        QCOMPARE(later.rowCount(), 0);
        QVERIFY(later.isHidden());
    }

    void aBurstOfChangesRepaintsFifteenTimesASecond()
    {
        BatchRow row;
        row.resize(800, 32);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        PaintCounter counter;
        row.installEventFilter(&counter);
        BatchStatus status;
        status.id = { u"a"_s };
        status.name = u"tools"_s;
        status.state = BatchState::Running;
        status.total = 10'000;
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 1000) {
            ++status.succeeded;
            row.setStatus(status, {});
            QCoreApplication::processEvents();
        }
        QVERIFY(status.succeeded > 100);
        QVERIFY2(counter.paints <= 17, qPrintable(QString::number(counter.paints)));
        QVERIFY(counter.paints > 3);
    }

    void changesMakeNoNewWidgets()
    {
        m_provider.setAnswers({}, held());
        const BatchId id = start({ u"tools"_s }, 6);
        QTRY_COMPARE(m_controller->status(id).sending, 5);
        const QList<QWidget *> before = m_panel->findChildren<QWidget *>();
        m_provider.setAnswers({});
        m_provider.answerHeld();
        QTRY_COMPARE(m_controller->status(id).succeeded, 6);
        for (const QWidget *widget : before)
            QVERIFY(m_panel->findChildren<QWidget *>().contains(widget));
    }
};

QTEST_MAIN(TestBatchesPanel)
#include "tst_batchespanel.moc"
