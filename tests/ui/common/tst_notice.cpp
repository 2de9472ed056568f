#include "ui/common/notice.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestNotice : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    Notice *m_notice = nullptr;

    [[nodiscard]] QPushButton *button() const
    {
        return m_notice->findChild<QPushButton *>(u"noticeAction"_s);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new QLineEdit;
        m_notice = new Notice;
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_field);
        layout->addWidget(m_notice);
        m_window->resize(400, 160);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }

    void itSaysAnnouncesAndGoes()
    {
        m_notice->setStay(50);
        m_notice->say(u"12 icons moved to trash."_s);
        QCOMPARE(m_notice->text(), u"12 icons moved to trash."_s);
        QCOMPARE(m_notice->accessibleName(), u"12 icons moved to trash."_s);
        QVERIFY(button()->isHidden());
        QTRY_VERIFY(m_notice->isHidden());
        QCOMPARE(m_notice->text(), QString());
    }

    void undoIsDoneOnceAndGivesTheKeyboardBack()
    {
        int undone = 0;
        m_notice->say(u"12 icons moved to trash."_s, u"Undo"_s, [&undone] { ++undone; });
        QCOMPARE(button()->text(), u"Undo"_s);
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Space);
        QCOMPARE(undone, 1);
        QTRY_VERIFY(m_notice->isHidden());
        QVERIFY(m_field->hasFocus());
    }

    void itStaysWhileTheKeyboardIsInIt()
    {
        m_notice->setStay(50);
        m_notice->say(u"Deleted."_s, u"Undo"_s, [] {});
        button()->setFocus();
        QTRY_VERIFY(button()->hasFocus());
        QTest::qWait(200); // four times as long as it would stay
        QVERIFY(m_notice->isVisible());
        m_field->setFocus();
        QTRY_VERIFY(m_notice->isHidden());
    }

    void theLastWordWins()
    {
        int first = 0;
        m_notice->say(u"One."_s, u"Undo"_s, [&first] { ++first; });
        m_notice->say(u"Two."_s, u"Redo"_s, [] {});
        QCOMPARE(m_notice->text(), u"Two."_s);
        button()->click();
        QCOMPARE(first, 0);
    }
};

QTEST_MAIN(TestNotice)
#include "tst_notice.moc"
