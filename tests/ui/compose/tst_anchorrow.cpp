#include "tests/ui/scriptedprompts.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/iconmime.h"
#include "ui/compose/anchorrow.h"
#include "ui/compose/composeform.h"

#include <QDropEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

//! The icon that the form's others match: dropped, shown, removed.
class AnchorRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        m_catalog = catalog.value();
    }

    void anIconOfTheGalleryCanBeDropped()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        QSignalSpy dropped(&form, &ComposeForm::iconDropped);
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(u"/tmp/pen.png"_s) });
        setDraggedIcon(data, IconId { 12 });
        QVERIFY(drop(form, data));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.at(0).at(0).value<IconId>(), IconId { 12 });
    }

    void aFileFromOutsideCanBeDropped()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        QSignalSpy dropped(&form, &ComposeForm::fileDropped);
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(u"/tmp/pen.png"_s) });
        QVERIFY(drop(form, data));
        QCOMPARE(dropped.value(0).value(0).toString(), u"/tmp/pen.png"_s);
    }

    void severalFilesAndAddressesAreNotTaken()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        QMimeData several;
        several.setUrls({ QUrl::fromLocalFile(u"/tmp/a.png"_s), QUrl::fromLocalFile(u"/tmp/b.png"_s) });
        QVERIFY(!drop(form, several));
        QMimeData address;
        address.setUrls({ QUrl(u"https://example.com/a.png"_s) });
        QVERIFY(!drop(form, address));
    }

    void theAnchorIsAskedForUntilItIsRemoved()
    {
        ComposeForm form(m_catalog, m_prompts, {});
        form.setRequest(usual());
        form.show();
        auto *row = form.findChild<AnchorRow *>();
        QVERIFY(!row->isVisible());
        QSignalSpy changed(&form, &ComposeForm::requestChanged);
        form.setAnchor(sha256, u"tools"_s);
        QVERIFY(changed.wait());
        QVERIFY(row->isVisible());
        QCOMPARE(row->findChild<QLabel *>(u"anchorName"_s)->text(), u"tools"_s);
        QCOMPARE(form.request().anchor, sha256);
        QCOMPARE(form.recipe().anchor, sha256);
        auto *remove = row->findChild<QToolButton *>(u"removeAnchor"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(form.request().anchor, QString());
        QVERIFY(!row->isVisible());
    }

    void onlyThePictureOfThePresentAnchorIsShown()
    {
        AnchorRow row;
        row.setAnchor(sha256, u"tools"_s);
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(Qt::red);
        row.setPicture(QString(64, u'b'), picture);
        QVERIFY(row.grab().toImage().pixelColor(20, row.height() / 2) != QColor(Qt::red));
        row.setPicture(sha256, picture);
        QCOMPARE(row.grab().toImage().pixelColor(20, row.height() / 2), QColor(Qt::red));
    }

    void aModelThatCannotMatchSaysSo()
    {
        BatchRequest request = usual();
        request.anchor = sha256;
        const QString path = m_folder.filePath(u"models.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"models":[{"id":"words-only","name":"Words only"}]})");
        file.close();
        const Result<Catalog> catalog = Catalog::load(m_folder.path());
        QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().detail));
        request.model = {};
        request.model.model = u"words-only"_s;
        ComposeForm form(*catalog, m_prompts, {});
        form.setRequest(request);
        const QList<FieldError> faults = validate(form.request(), *catalog);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.constFirst().field, FieldError::Field::Anchor);
        form.setAnchor({}, {});
        QVERIFY(validate(form.request(), *catalog).isEmpty());
    }

private:
    static bool drop(ComposeForm &form, const QMimeData &data)
    {
        QDragEnterEvent enter({ 20, 20 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&form, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({ 20, 20 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&form, &event);
        return event.isAccepted();
    }

    static BatchRequest usual()
    {
        BatchRequest request;
        request.categories = { u"food"_s };
        request.styleId = u"flat"_s;
        request.colorSchemeId = u"blue_tones"_s;
        request.model.model = u"gpt-image-2.5-flare"_s;
        request.model.quality = u"medium"_s;
        request.model.size = QSize(1024, 1024);
        return request;
    }

    const QString sha256 = QString(64, u'a');
    Catalog m_catalog;
    Tests::ScriptedPrompts m_prompts;
    QTemporaryDir m_folder;
};

QTEST_MAIN(AnchorRowTest)
#include "tst_anchorrow.moc"
