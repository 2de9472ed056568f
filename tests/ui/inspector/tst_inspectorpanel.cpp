#include "tests/support/testpicture.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/inspector/factlist.h"
#include "ui/inspector/iconface.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/inspector/jobface.h"
#include "ui/inspector/picturestage.h"
#include "ui/inspector/pixelzoom.h"
#include "ui/inspector/severalface.h"
#include "ui/inspector/truesizes.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QColorDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QProgressBar>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Iconwright::JobWording)

class TestInspectorPanel : public QObject
{
    Q_OBJECT

private:
    Catalog m_catalog;
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    static IconRecord icon(qint64 id)
    {
        IconRecord record;
        record.id = { id };
        record.spec.category = u"electronics"_s;
        record.spec.elements = QStringList { u"circuit"_s, u"device"_s };
        record.spec.styleId = u"flat"_s;
        record.spec.colorSchemeId = u"blue_tones"_s;
        record.spec.palette = QStringList { u"#0b2559"_s, u"#2b59d9"_s, u"#9cc4fc"_s };
        record.spec.variation = 2;
        record.spec.model.model = u"gpt-image-2.5-flare"_s;
        record.spec.model.quality = u"medium"_s;
        record.spec.model.size = QSize(1024, 1024);
        record.prompt = u"A flat icon of electronics that clearly shows a circuit and a device."_s;
        record.pixels = QSize(1024, 1024);
        record.format = u"png"_s;
        record.bytes = 1'234'567;
        record.costMicroUsd = 13'000;
        record.estimatedMicroUsd = 14'000;
        record.generationMs = 8'400;
        record.requestId = u"req_8f31c0"_s;
        record.createdAt = QDateTime::currentDateTimeUtc();
        return record;
    }

    static JobStatus job(JobState state, ErrorCode code = ErrorCode::None)
    {
        JobStatus status;
        status.id = { 7 };
        status.batch = { u"b"_s };
        status.spec = icon(1).spec;
        status.spec.category = u"medicine"_s;
        status.spec.elements = QStringList { u"syringe"_s, u"pills"_s };
        status.state = state;
        status.error = { code, {}, 400, code == ErrorCode::None ? QString() : u"req_8f31c0"_s };
        return status;
    }

    //! A picture of which every pixel differs from its neighbors.
    QString writePicture(const QString &name, QSize size) const
    {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
            for (int x = 0; x < size.width(); ++x)
                line[x] = qRgb(x % 251, y % 241, (x + y) % 2 * 255);
        }
        const QString path = m_folder.filePath(name);
        return image.save(path) ? path : QString();
    }

    static PictureStage &stageWith(InspectorPanel &panel, const QString &path)
    {
        panel.resize(304, 800);
        panel.show();
        panel.showIcon(icon(1), path, 1);
        return *panel.findChild<PictureStage *>();
    }

    static void turnWheel(QWidget &widget, QPointF at, int notches, Qt::KeyboardModifiers with)
    {
        QWheelEvent event(at, widget.mapToGlobal(at), {}, { 0, 120 * notches }, Qt::NoButton, with,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(&widget, &event);
    }

    template <typename T = QAbstractButton> static T &part(const QWidget &panel, const QString &name)
    {
        T *found = panel.findChild<T *>(name);
        Q_ASSERT(found != nullptr);
        return *found;
    }

    template <typename Face> static bool isShown(const InspectorPanel &panel)
    {
        return !panel.findChild<Face *>()->isHidden();
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        m_catalog = catalog.value();
    }

    void eachKindOfChoiceHasItsFace()
    {
        InspectorPanel panel(m_catalog);
        QVERIFY(!part<QLabel>(panel, u"inspectorNothing"_s).isHidden());
        QVERIFY(!isShown<IconFace>(panel) && !isShown<SeveralFace>(panel) && !isShown<JobFace>(panel));
        panel.showIcon(icon(1), {}, 4);
        QVERIFY(isShown<IconFace>(panel) && !isShown<SeveralFace>(panel) && !isShown<JobFace>(panel));
        panel.showIcons({ icon(1), icon(2) });
        QVERIFY(!isShown<IconFace>(panel) && isShown<SeveralFace>(panel) && !isShown<JobFace>(panel));
        panel.showJob(job(JobState::Queued));
        QVERIFY(!isShown<IconFace>(panel) && !isShown<SeveralFace>(panel) && isShown<JobFace>(panel));
        panel.showIcons({ icon(1) });
        QVERIFY(!isShown<IconFace>(panel) && !isShown<SeveralFace>(panel) && !isShown<JobFace>(panel));
    }

    void anIconIsShownAtAllSizesWithItsFacts()
    {
        InspectorPanel panel(m_catalog);
        panel.show();
        panel.showIcon(icon(1), write(u"a.png"_s, Tests::testPicture(1, 512)), 4);
        QTRY_VERIFY(panel.findChild<PictureStage *>()->hasPicture());
        QCOMPARE(panel.findChild<TrueSizes *>()->pictureCount(), 6);
        QCOMPARE(part<QLabel>(panel, u"inspectorVariation"_s).text(), u"Variation 2 of 4"_s);
        QCOMPARE(part<QLabel>(panel, u"mustShow"_s).text(), u"circuit, device"_s);
        QCOMPARE(part<QLabel>(panel, u"style"_s).text(), u"Flat"_s);
        QCOMPARE(part<QLabel>(panel, u"colorScheme"_s).text(), u"Blue tones"_s);
        QCOMPARE(part<QLabel>(panel, u"model"_s).text(), u"2.5 Flare, medium"_s);
        QCOMPARE(part<QLabel>(panel, u"cost"_s).text(), u"$0.013 (estimated $0.014), 8.4 s"_s);
        QVERIFY(part<QLabel>(panel, u"made"_s).text().startsWith(u"Today "));
        QCOMPARE(part<QLabel>(panel, u"file"_s).text(), u"a.png"_s);
    }

    void aPictureOfOnePixelIsShown()
    {
        InspectorPanel panel(m_catalog);
        panel.showIcon(icon(1), write(u"tiny.png"_s, Tests::testPicture(1, 1)), 1);
        QTRY_VERIFY(panel.findChild<PictureStage *>()->hasPicture());
        QVERIFY(part<QLabel>(panel, u"inspectorVariation"_s).isHidden());
    }

    void aPictureThatCannotBeReadIsSaidInItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("broken") << write(u"broken.png"_s, Tests::testPicture(1, 64).left(200));
        QTest::newRow("bomb") << write(u"bomb.png"_s, Tests::pictureBomb());
        QTest::newRow("missing") << m_folder.filePath(u"missing.png"_s);
        QTest::newRow("no path") << QString();
    }

    void aPictureThatCannotBeReadIsSaidInItsPlace()
    {
        QFETCH(QString, path);
        InspectorPanel panel(m_catalog);
        const auto &stage = *panel.findChild<PictureStage *>();
        panel.showIcon(icon(1), write(u"a.png"_s, Tests::testPicture(1, 64)), 1);
        QTRY_VERIFY(stage.hasPicture());
        panel.showIcon(icon(2), path, 1);
        QVERIFY(!stage.hasPicture());
        QTRY_VERIFY(!stage.message().isEmpty());
        QCOMPARE(panel.findChild<TrueSizes *>()->pictureCount(), 0);
        QVERIFY(!stage.hasPicture());
    }

    void anAnswerThatComesTooLateIsDropped()
    {
        InspectorPanel panel(m_catalog);
        const auto &stage = *panel.findChild<PictureStage *>();
        QSignalSpy arrived(panel.findChild<IconPictureReader *>(), &IconPictureReader::arrived);
        panel.showIcon(icon(1), write(u"large.png"_s, Tests::largeTestPicture(1, 3'000'000)), 1);
        panel.showIcon(icon(2), m_folder.filePath(u"missing.png"_s), 1);
        QTRY_VERIFY(!stage.message().isEmpty());
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::sendPostedEvents();
        QVERIFY(!stage.hasPicture());
        QCOMPARE(arrived.size(), 1);
    }

    void actionsOnOneIconAreAskedFor()
    {
        InspectorPanel panel(m_catalog);
        panel.show();
        panel.showIcon(icon(5), m_folder.filePath(u"x.png"_s), 4);
        QSignalSpy reroll(&panel, &InspectorPanel::rerollRequested);
        QSignalSpy higher(&panel, &InspectorPanel::higherQualityRequested);
        QSignalSpy edit(&panel, &InspectorPanel::editRequested);
        QSignalSpy favorite(&panel, &InspectorPanel::favoriteToggled);
        QSignalSpy reveal(&panel, &InspectorPanel::revealRequested);
        auto *higherAction = panel.findChild<QAction *>(u"inspectorHigherQuality"_s);
        QVERIFY(higherAction->text().startsWith(u"Higher quality, about $"));
        higherAction->trigger();
        for (const QString &name :
            { u"inspectorReroll"_s, u"inspectorEdit"_s, u"inspectorFavorite"_s, u"showInFolder"_s })
            QTest::mouseClick(&part(panel, name), Qt::LeftButton);
        QCOMPARE(reroll.value(0).value(0).value<QList<IconId>>(), QList<IconId> { IconId { 5 } });
        QCOMPARE(higher.value(0).value(0).value<QList<IconId>>(), QList<IconId> { IconId { 5 } });
        QCOMPARE(higher.value(0).value(1).toString(), u"high"_s);
        QCOMPARE(edit.value(0).value(0).value<IconId>(), IconId { 5 });
        QCOMPARE(favorite.value(0).value(0).value<IconId>(), IconId { 5 });
        QCOMPARE(favorite.value(0).value(1).toBool(), true);
        QCOMPARE(reveal.size(), 1);
    }

    void theMenuHasTheRest()
    {
        InspectorPanel panel(m_catalog);
        panel.showIcon(icon(5), {}, 1);
        QSignalSpy copy(&panel, &InspectorPanel::copyRequested);
        QSignalSpy open(&panel, &InspectorPanel::openRequested);
        QSignalSpy reveal(&panel, &InspectorPanel::revealRequested);
        QSignalSpy exporting(&panel, &InspectorPanel::exportRequested);
        QSignalSpy trash(&panel, &InspectorPanel::trashRequested);
        for (QAction *action : part<QToolButton>(panel, u"inspectorMore"_s).menu()->actions())
            action->trigger();
        for (QSignalSpy *spy : { &copy, &open, &reveal })
            QCOMPARE(spy->value(0).value(0).value<IconId>(), IconId { 5 });
        for (QSignalSpy *spy : { &exporting, &trash })
            QCOMPARE(spy->value(0).value(0).value<QList<IconId>>(), QList<IconId> { IconId { 5 } });
    }

    void theActionsStayInSightHoweverLowTheWindow()
    {
        InspectorPanel panel(m_catalog);
        panel.resize(304, 360);
        panel.show();
        panel.showIcon(icon(5), {}, 1);
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        for (const QString &name : { u"inspectorReroll"_s, u"inspectorEdit"_s, u"inspectorMore"_s }) {
            const QWidget &button = part(panel, name);
            const QRect place(button.mapTo(&panel, QPoint()), button.size());
            QVERIFY2(panel.rect().contains(place), qPrintable(name));
            QVERIFY(!button.visibleRegion().isEmpty());
        }
    }

    void severalBecomeFavoritesTogether()
    {
        InspectorPanel panel(m_catalog);
        panel.showIcons({ icon(1), icon(2) });
        QSignalSpy favorites(&panel, &InspectorPanel::favoritesToggled);
        part(panel, u"severalFavorite"_s).click();
        const QList<IconId> both { IconId { 1 }, IconId { 2 } };
        QCOMPARE(favorites.value(0).value(0).value<QList<IconId>>(), both);
    }

    void textsAreCopied()
    {
        InspectorPanel panel(m_catalog);
        panel.showIcon(icon(5), {}, 1);
        part(panel, u"copyPrompt"_s).click();
        QCOMPARE(QGuiApplication::clipboard()->text(), icon(5).prompt);
        part(panel, u"copyRequestId"_s).click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"req_8f31c0"_s);
    }

    void theBestQualityAndDraftsHaveNoHigherOne()
    {
        InspectorPanel panel(m_catalog);
        IconRecord best = icon(1);
        best.spec.model.quality = u"max"_s;
        panel.showIcon(best, {}, 1);
        QVERIFY(!panel.findChild<QAction *>(u"inspectorHigherQuality"_s)->isVisible());
        IconRecord draft = icon(2);
        draft.draft = true;
        panel.showIcon(draft, {}, 1);
        QVERIFY(!panel.findChild<QAction *>(u"inspectorHigherQuality"_s)->isVisible());
    }

    void aBackgroundIsChosen()
    {
        InspectorPanel panel(m_catalog);
        panel.showIcon(icon(1), {}, 1);
        QSignalSpy changed(&panel, &InspectorPanel::backdropChanged);
        panel.setBackdrop({ Backdrop::Kind::Checkerboard, {} });
        QVERIFY(part(panel, u"backdropCheckerboard"_s).isChecked());
        QCOMPARE(changed.size(), 0);
        part(panel, u"backdropDark"_s).click();
        QCOMPARE(changed.value(0).value(0).value<Backdrop>().kind, Backdrop::Kind::Black);
        QVERIFY(!part(panel, u"backdropCheckerboard"_s).isChecked());
        panel.setBackdrop({});
        QVERIFY(!part(panel, u"backdropDark"_s).isChecked());
    }

    void aColorOfOnesOwnIsChosenOrGivenUp()
    {
        InspectorPanel panel(m_catalog);
        panel.show();
        panel.showIcon(icon(1), {}, 1);
        panel.setBackdrop({ Backdrop::Kind::White, {} });
        QSignalSpy changed(&panel, &InspectorPanel::backdropChanged);
        part(panel, u"backdropOwn"_s).click();
        QPointer<QColorDialog> first = &part<QColorDialog>(panel, {});
        first->reject();
        QVERIFY(part(panel, u"backdropLight"_s).isChecked());
        QCOMPARE(changed.size(), 0);
        QTRY_VERIFY(!first);
        part(panel, u"backdropOwn"_s).click();
        auto &dialog = part<QColorDialog>(panel, {});
        dialog.setCurrentColor(QColor(u"#336699"_s));
        dialog.accept();
        QCOMPARE(backdropText(changed.value(0).value(0).value<Backdrop>()), u"#336699"_s);
        QVERIFY(part(panel, u"backdropOwn"_s).isChecked());
    }

    void oneToOneShowsThePixelsThemselves()
    {
        InspectorPanel panel(m_catalog);
        const QString path = writePicture(u"pixels.png"_s, { 1024, 1024 });
        PictureStage &stage = stageWith(panel, path);
        QTRY_VERIFY(stage.hasPicture());
        QTest::keyClick(&stage, Qt::Key_Z);
        QVERIFY(stage.zoom().isOn());
        QCOMPARE(part<QLabel>(panel, u"inspectorCaption"_s).text(), u"100 %, 1024 × 1024"_s);
        const QImage shown = stage.grab().toImage();
        const QImage original(path);
        const QPoint middle(shown.width() / 2, shown.height() / 2);
        for (const QPoint at : { QPoint(0, 0), QPoint(1, 0), QPoint(0, 1), QPoint(-90, 70) })
            QCOMPARE(shown.pixel(middle + at), original.pixel(QPoint(512, 512) + at));
        QTest::keyClick(&stage, Qt::Key_Z);
        QVERIFY(!stage.zoom().isOn());
        QCOMPARE(part<QLabel>(panel, u"inspectorCaption"_s).text(), u"256 px, actual size"_s);
    }

    void theWheelZoomsAroundTheMouseAndScrollsWhereNothingIsZoomed()
    {
        InspectorPanel panel(m_catalog);
        PictureStage &stage = stageWith(panel, writePicture(u"wheel.png"_s, { 1024, 1024 }));
        QTRY_VERIFY(stage.hasPicture());
        const QPointF at(100, 60);
        turnWheel(stage, at, 1, Qt::NoModifier);
        QVERIFY(!stage.zoom().isOn());
        turnWheel(stage, at, 2, Qt::ControlModifier);
        QVERIFY(stage.zoom().isOn());
        const auto under = [&] {
            return stage.zoom().center() + (at - QRectF(stage.rect()).center()) / stage.zoom().scale();
        };
        const QPointF before = under();
        turnWheel(stage, at, 3, Qt::NoModifier);
        QVERIFY((under() - before).manhattanLength() < 0.01);
        turnWheel(stage, at, -20, Qt::NoModifier);
        QVERIFY(!stage.zoom().isOn());
    }

    void aZoomedPictureIsPannedAndStaysInSight()
    {
        InspectorPanel panel(m_catalog);
        PictureStage &stage = stageWith(panel, writePicture(u"pan.png"_s, { 1024, 1024 }));
        QTRY_VERIFY(stage.hasPicture());
        QTest::keyClick(&stage, Qt::Key_Plus);
        QVERIFY(stage.zoom().isOn());
        QTest::keyClick(&stage, Qt::Key_Minus);
        QTest::keyClick(&stage, Qt::Key_Minus);
        QVERIFY(!stage.zoom().isOn());
        QTest::mouseDClick(&stage, Qt::LeftButton, {}, { 100, 100 });
        QVERIFY(stage.zoom().isOn());
        QTest::keyClick(&stage, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(stage.zoom().center(), QPointF(544, 512));
        QTest::mousePress(&stage, Qt::LeftButton, {}, { 100, 100 });
        QMouseEvent move(QEvent::MouseMove, QPointF(110, 140), stage.mapToGlobal(QPointF(110, 140)),
            Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&stage, &move);
        QCOMPARE(stage.zoom().center(), QPointF(534, 472));
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(&stage, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(stage.zoom().center(), QPointF(534, 0));
    }

    void anotherPictureIsFittedAgain()
    {
        InspectorPanel panel(m_catalog);
        PictureStage &stage = stageWith(panel, writePicture(u"one.png"_s, { 300, 300 }));
        QTRY_VERIFY(stage.hasPicture());
        QTest::keyClick(&stage, Qt::Key_Z);
        panel.showIcon(icon(2), m_folder.filePath(u"missing.png"_s), 1);
        QVERIFY(!stage.zoom().isOn());
        QTRY_VERIFY(!stage.message().isEmpty());
        QTest::keyClick(&stage, Qt::Key_Z);
        QVERIFY(!stage.zoom().isOn()); // there is nothing to look at
    }

    void onePixelAndWidePicturesCanBeZoomed_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("one pixel") << QSize(1, 1);
        QTest::newRow("wide") << QSize(1536, 512);
        QTest::newRow("longest edge") << QSize(8192, 2048);
    }

    void onePixelAndWidePicturesCanBeZoomed()
    {
        QFETCH(QSize, size);
        InspectorPanel panel(m_catalog);
        PictureStage &stage = stageWith(panel, writePicture(u"size.png"_s, size));
        QTRY_VERIFY_WITH_TIMEOUT(stage.hasPicture(), 30'000);
        QCOMPARE(panel.findChild<TrueSizes *>()->pictureCount(), 6);
        QTest::keyClick(&stage, Qt::Key_Z);
        QCOMPARE(stage.zoom().scale(), 1.0);
        QCOMPARE(stage.zoom().center(), QPointF(size.width() / 2.0, size.height() / 2.0));
        QVERIFY(!stage.grab().isNull());
    }

    void lettersActOnThePictureThatHasTheFocus()
    {
        InspectorPanel panel(m_catalog);
        PictureStage &stage = stageWith(panel, writePicture(u"keys.png"_s, { 64, 64 }));
        panel.setBackdrop({ Backdrop::Kind::Black, {} });
        QSignalSpy rerolled(&panel, &InspectorPanel::rerollRequested);
        QSignalSpy favored(&panel, &InspectorPanel::favoriteToggled);
        QSignalSpy changed(&panel, &InspectorPanel::backdropChanged);
        QTest::keyClick(&stage, Qt::Key_R);
        QTest::keyClick(&stage, Qt::Key_F);
        QTest::keyClick(&stage, Qt::Key_B);
        QCOMPARE(rerolled.size(), 1);
        QCOMPARE(favored.size(), 1);
        QCOMPARE(changed.value(0).value(0).value<Backdrop>().kind, Backdrop::Kind::Checkerboard);
        QTest::keyClick(&stage, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(rerolled.size(), 1);
    }

    void aLongPromptIsFoldedAndCopiedWhole()
    {
        InspectorPanel panel(m_catalog);
        panel.resize(304, 800);
        panel.show();
        IconRecord record = icon(1);
        record.prompt = QStringList(60, u"strong silhouette"_s).join(u", "_s);
        panel.showIcon(record, {}, 1);
        auto &shown = part<QLabel>(panel, u"inspectorPrompt"_s);
        auto &more = part(panel, u"inspectorPromptMore"_s);
        QTRY_VERIFY(shown.text().size() < record.prompt.size());
        QVERIFY(shown.text().endsWith(u"…"));
        part(panel, u"copyPrompt"_s).click();
        QCOMPARE(QApplication::clipboard()->text(), record.prompt);
        more.click();
        QCOMPARE(shown.text(), record.prompt);
        QCOMPARE(more.text(), u"Less"_s);
        more.click();
        QVERIFY(shown.text().endsWith(u"…"));
        IconRecord brief = icon(2);
        brief.prompt = u"A flat icon."_s;
        panel.showIcon(brief, {}, 1);
        QCOMPARE(shown.text(), brief.prompt);
        QVERIFY(more.isHidden());
    }

    void thePathIsCopied()
    {
        InspectorPanel panel(m_catalog);
        const QString path = writePicture(u"path.png"_s, { 8, 8 });
        panel.showIcon(icon(1), path, 1);
        part(panel, u"copyPath"_s).click();
        QCOMPARE(QApplication::clipboard()->text(), QDir::toNativeSeparators(path));
    }

    void theNarrowestColumnStillShowsThePictureWhole()
    {
        InspectorPanel panel(m_catalog);
        panel.resize(280, 400); // with a scroll bar
        panel.show();
        panel.showIcon(icon(1), {}, 4);
        const auto *scrolled = panel.findChild<QScrollArea *>();
        QTRY_VERIFY(scrolled->widget()->width() == scrolled->viewport()->width());
        QTRY_VERIFY(scrolled->viewport()->width() < 280);
        QTRY_VERIFY(panel.findChild<PictureStage *>()->width() >= PictureStage::pictureEdge);
        QVERIFY(panel.findChild<TrueSizes *>()->width() >= PictureStage::pictureEdge);
    }

    void severalSayWhatTheyShareAndCost()
    {
        InspectorPanel panel(m_catalog);
        IconRecord other = icon(2);
        other.spec.styleId = u"outline"_s;
        panel.showIcons({ icon(1), other });
        QCOMPARE(part<QLabel>(panel, u"severalTitle"_s).text(), u"2 icons"_s);
        QCOMPARE(part<QLabel>(panel, u"severalShared"_s).text(),
            u"All of them: electronics, Blue tones, 2.5 Flare, medium"_s);
        QCOMPARE(part<QLabel>(panel, u"severalCost"_s).text(), u"Cost together: $0.03"_s);
        QSignalSpy reroll(&panel, &InspectorPanel::rerollRequested);
        QSignalSpy higher(&panel, &InspectorPanel::higherQualityRequested);
        QSignalSpy exporting(&panel, &InspectorPanel::exportRequested);
        QSignalSpy trash(&panel, &InspectorPanel::trashRequested);
        for (const QString &name :
            { u"severalReroll"_s, u"severalHigherQuality"_s, u"severalExport"_s, u"severalTrash"_s })
            part(panel, name).click();
        const QList<IconId> both { IconId { 1 }, IconId { 2 } };
        for (QSignalSpy *spy : { &reroll, &higher, &exporting, &trash })
            QCOMPARE(spy->value(0).value(0).value<QList<IconId>>(), both);
        other.spec.model.quality = u"low"_s;
        panel.showIcons({ icon(1), other });
        QVERIFY(part(panel, u"severalHigherQuality"_s).isHidden());
    }

    void actionsOnVeryManyLeaveNoneOut()
    {
        InspectorPanel panel(m_catalog);
        QList<IconId> ids;
        for (qint64 id = 1; id <= 5000; ++id)
            ids << IconId { id };
        panel.showMany(ids);
        QCOMPARE(part<QLabel>(panel, u"severalTitle"_s).text(), iconsText(5000));
        QVERIFY(part<QLabel>(panel, u"severalCost"_s).isHidden());
        QVERIFY(part(panel, u"severalHigherQuality"_s).isHidden());
        QSignalSpy trash(&panel, &InspectorPanel::trashRequested);
        part(panel, u"severalTrash"_s).click();
        QCOMPARE(trash.value(0).value(0).value<QList<IconId>>(), ids);
    }

    void aBlockedIconIsAskedForInOtherWords()
    {
        InspectorPanel panel(m_catalog);
        panel.showJob(job(JobState::Failed, ErrorCode::ModerationBlocked));
        QCOMPARE(part<QLabel>(panel, u"jobTitle"_s).text(), u"OpenAI did not draw this one"_s);
        auto &wording = part<QLineEdit>(panel, u"jobWording"_s);
        QCOMPARE(wording.text(), u"medicine: syringe, pills"_s);
        QSignalSpy retry(&panel, &InspectorPanel::retryRequested);
        QSignalSpy reword(&panel, &InspectorPanel::rewordRequested);
        QSignalSpy dismiss(&panel, &InspectorPanel::dismissRequested);
        part(panel, u"jobTryAgain"_s).click();
        QCOMPARE(retry.value(0).value(0).value<BatchId>(), BatchId { u"b"_s });
        QCOMPARE(retry.value(0).value(1).value<JobId>(), JobId { 7 });
        wording.clear();
        QVERIFY(!part(panel, u"jobTryAgain"_s).isEnabled());
        QTest::keyClicks(&wording, u"medicine: first-aid kit, plaster"_s);
        // News of the same job do not take away what is being typed.
        panel.showJob(job(JobState::Failed, ErrorCode::ModerationBlocked));
        QTest::keyClick(&wording, Qt::Key_Return);
        const auto words = reword.value(0).value(2).value<JobWording>();
        QCOMPARE(words.category, u"medicine"_s);
        QCOMPARE(words.elements, (QStringList { u"first-aid kit"_s, u"plaster"_s }));
        part(panel, u"jobRemove"_s).click();
        QCOMPARE(dismiss.value(0).value(0).value<JobId>(), JobId { 7 });
        part(panel, u"jobCopyRequest"_s).click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"req_8f31c0"_s);
    }

    void anUnclearIconIsSentAgainOrLeft()
    {
        InspectorPanel panel(m_catalog);
        panel.showJob(job(JobState::Unclear, ErrorCode::ConnectionCut));
        QVERIFY(part<QLineEdit>(panel, u"jobWording"_s).isHidden());
        QVERIFY(part(panel, u"jobSendAgain"_s).text().startsWith(u"Send again, about $"));
        QSignalSpy resolve(&panel, &InspectorPanel::resolveRequested);
        part(panel, u"jobSendAgain"_s).click();
        part(panel, u"jobLeave"_s).click();
        QCOMPARE(resolve.value(0).value(2).value<Resolution>(), Resolution::Resend);
        QCOMPARE(resolve.value(1).value(2).value<Resolution>(), Resolution::Drop);
    }

    void drawingIsSaidInPercent()
    {
        InspectorPanel panel(m_catalog);
        JobStatus status = job(JobState::Sending);
        status.progress = 0.64;
        panel.showJob(status);
        QCOMPARE(part<QLabel>(panel, u"jobTitle"_s).text(), u"Drawing, 64 percent"_s);
        QCOMPARE(part<QProgressBar>(panel, u"jobProgress"_s).value(), 64);
        QVERIFY(part(panel, u"jobTryAgain"_s).isHidden());
    }

    void everyButtonHasAName()
    {
        InspectorPanel panel(m_catalog);
        for (const auto *button : panel.findChildren<QAbstractButton *>()) {
            if (button->objectName().startsWith(u"qt_"))
                continue;
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspectorpanel.moc"
