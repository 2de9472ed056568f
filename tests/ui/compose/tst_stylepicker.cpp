#include "core/provider/offline/draftpreview.h"
#include "ui/common/theme.h"
#include "ui/compose/choicemodel.h"
#include "ui/compose/stylepicker.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMutex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestStylePicker : public QObject
{
    Q_OBJECT

private:
    Catalog m_catalog;
    const QStringList m_blue { u"#0b2559"_s, u"#3b82f6"_s, u"#e8f1fe"_s };
    const QStringList m_red { u"#5c1a3d"_s, u"#f3734a"_s, u"#fff0cf"_s };

    static QListView &grid(StylePicker &picker) { return *picker.findChild<QListView *>(u"style"_s); }

    static QStringList ids(QListView &view)
    {
        QStringList ids;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            ids.append(view.model()->index(row, 0).data(ChoiceModel::IdRole).toString());
        return ids;
    }

    static QImage picture(QListView &view, int row)
    {
        return view.model()->index(row, 0).data(ChoiceModel::PictureRole).value<QImage>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        m_catalog = catalog.value();
    }

    void picturesComeFromAnotherThreadWithoutChangingTheLayout()
    {
        std::atomic<QThread *> thread = nullptr;
        StylePicker picker(m_catalog, [&](const QString &, const QStringList &, const QString &, QSize size) {
            thread = QThread::currentThread();
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            return image;
        });
        picker.show();
        const QSize before = picker.sizeHint();
        picker.setColors(m_blue);
        QTRY_VERIFY(!picture(grid(picker), 7).isNull());
        QVERIFY(thread.load() != QThread::currentThread());
        QCOMPARE(picker.sizeHint(), before);
    }

    void everyStyleOfTheFirstEightIsDrawn()
    {
        StylePicker picker(m_catalog, draftPreview(m_catalog));
        picker.setColors(m_blue);
        for (int row = 0; row < 8; ++row)
            QTRY_VERIFY(!picture(grid(picker), row).isNull());
        QVERIFY(picture(grid(picker), 0) != picture(grid(picker), 1));
    }

    void whatIsKnownIsNotDrawnAgainAndWhatIsOutdatedNotAtAll()
    {
        QMutex mutex;
        QStringList drawn;
        QSemaphore go;
        const auto count = [&](const QString &words) {
            const QMutexLocker lock(&mutex);
            return drawn.filter(words).size();
        };
        StylePicker picker(
            m_catalog, [&](const QString &id, const QStringList &colors, const QString &subject, QSize size) {
                go.acquire();
                const QMutexLocker lock(&mutex);
                drawn.append(id + colors.constFirst() + subject);
                QImage image(size, QImage::Format_ARGB32_Premultiplied);
                image.fill(QColor(subject == u"camera" ? colors.constFirst() : colors.constLast()));
                return image;
            });
        picker.setColors(m_red);
        picker.setColors(m_blue);
        go.release(100);
        QTRY_COMPARE(picture(grid(picker), 7).pixelColor(0, 0), QColor(m_blue.constFirst()));
        // At most the one that had begun is of the colors nobody wants any more.
        QVERIFY(count(m_red.constFirst()) <= 1);
        QCOMPARE(count(m_blue.constFirst()), 8);
        picker.setSubject(u"guitar"_s);
        QTRY_COMPARE(picture(grid(picker), 7).pixelColor(0, 0), QColor(m_blue.constLast()));
        QCOMPARE(count(u"guitar"_s), 8);
        picker.setSubject({});
        picker.setSubject(u"guitar"_s);
        QCOMPARE(count(u"camera"_s), 8 + count(m_red.constFirst()));
        QCOMPARE(count(u"guitar"_s), 8);
    }

    void arrowKeysMoveAndSpacePicks()
    {
        StylePicker picker(m_catalog, {});
        picker.resize(288, picker.sizeHint().height());
        picker.setChosen(u"flat"_s);
        picker.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picker));
        picker.setFocus();
        QSignalSpy changed(&picker, &StylePicker::chosenChanged);
        QTest::keyClick(&grid(picker), Qt::Key_Right);
        QCOMPARE(picker.chosen(), u"flat"_s);
        QTest::keyClick(&grid(picker), Qt::Key_Space);
        QCOMPARE(picker.chosen(), u"modern"_s);
        QTest::keyClick(&grid(picker), Qt::Key_Down);
        QTest::keyClick(&grid(picker), Qt::Key_Return);
        QCOMPARE(picker.chosen(), u"clay"_s);
        QTest::mouseClick(grid(picker).viewport(), Qt::LeftButton, {},
            grid(picker).visualRect(grid(picker).model()->index(3, 0)).center());
        QCOMPARE(picker.chosen(), u"gradient"_s);
        QCOMPARE(changed.size(), 3);
    }

    void fourPicturesOf64StandInEachRow()
    {
        StylePicker picker(m_catalog, {});
        picker.resize(280 + 2 * StylePicker::overlap, picker.sizeHint().height());
        picker.show();
        const auto cell
            = [&](int row) { return grid(picker).visualRect(grid(picker).model()->index(row, 0)); };
        QTRY_COMPARE(cell(0).width(), 72);
        QCOMPARE(cell(3).topLeft(), QPoint(216, 0));
        QCOMPARE(cell(4).topLeft(), QPoint(0, cell(0).height()));
        picker.setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(cell(0).left(), 217);
        const int height = picker.sizeHint().height();
        picker.setRows(1);
        QCOMPARE(grid(picker).model()->rowCount(), 4);
        QTRY_VERIFY(picker.sizeHint().height() < height);
    }

    void theChosenOneIsAlwaysSeen()
    {
        StylePicker picker(m_catalog, {});
        QAbstractItemModelTester tester(
            grid(picker).model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        picker.setChosen(u"watercolor"_s);
        QCOMPARE(ids(grid(picker)).size(), 8);
        QCOMPARE(ids(grid(picker)).last(), u"watercolor"_s);
        QCOMPARE(picker.chosen(), u"watercolor"_s);
        picker.setChosen(u"flat"_s);
        QCOMPARE(ids(grid(picker)).last(), u"glyph"_s);
        picker.setChosen(u"of another profile"_s);
        QCOMPARE(ids(grid(picker)).size(), 8);
        QVERIFY(grid(picker).selectionModel()->selectedIndexes().isEmpty());
    }

    void allAreFoundByTheirNames()
    {
        StylePicker picker(m_catalog, {});
        picker.setChosen(u"flat"_s);
        picker.show();
        auto *all = picker.findChild<QToolButton *>(u"all"_s);
        QCOMPARE(all->text(), u"All 16"_s);
        QTest::mouseClick(all, Qt::LeftButton);
        auto *search = picker.findChild<QLineEdit *>(u"searchChoices"_s);
        auto *list = picker.findChild<QListView *>(u"allChoices"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 16);
        QTest::keyClicks(search, u"water"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(picker.chosen(), u"watercolor"_s);
        QVERIFY(!list->isVisible());
    }

    void itSaysWhichIsChosen()
    {
        StylePicker picker(m_catalog, {});
        picker.setChosen(u"flat"_s);
        const QAbstractItemModel &model = *grid(picker).model();
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Flat, chosen"_s);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Modern"_s);
        QCOMPARE(grid(picker).accessibleName(), u"Style"_s);
    }
};

QTEST_MAIN(TestStylePicker)
#include "tst_stylepicker.moc"
