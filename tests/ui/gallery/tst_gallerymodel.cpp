#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/librarysearch.h"
#include "core/library/originalstore.h"
#include "core/library/query.h"
#include "ui/gallery/gallerymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestGalleryModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IconLibrary> m_library;
    std::unique_ptr<GalleryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    IconId add(const QString &category)
    {
        IconRecord record;
        record.spec.category = category;
        record.sha256 = QString(64, u'a');
        record.format = u"png"_s;
        record.pixels = QSize(16, 16);
        record.bytes = 1;
        record.cacheKey = category.toUtf8();
        record.createdAt = QDateTime::currentDateTimeUtc();
        const Result<IconId> id = m_library->add(record);
        return id ? id.value() : IconId();
    }

    static JobStatus job(qint64 id, const QString &batch, int position, JobState state = JobState::Queued)
    {
        JobStatus status;
        status.id = JobId { id };
        status.batch = BatchId { batch };
        status.position = position;
        status.state = state;
        status.spec.category = u"job %1"_s.arg(id);
        return status;
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names.append(m_model->index(row).data().toString());
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_originals = std::make_unique<OriginalStore>(m_folder->path());
        QVERIFY(m_originals->prepare());
        auto database = Database::open(m_folder->filePath(u"library.sqlite"_s), Durability::Normal);
        QVERIFY(database);
        m_database = std::move(*database);
        m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
        m_model = std::make_unique<GalleryModel>(*m_library);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void aPartialPictureIsShownWhileItsJobIsInFlight()
    {
        QImage picture(8, 8, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::green);
        const auto shown
            = [this] { return m_model->index(0).data(GalleryModel::PartialRole).value<QImage>(); };
        m_model->setPartial(JobId { 1 }, picture); // nobody knows it
        m_model->setJob(job(1, u"a"_s, 0));
        QVERIFY(shown().isNull());
        m_model->setPartial(JobId { 1 }, picture); // not sent yet
        QVERIFY(shown().isNull());
        m_model->setJob(job(1, u"a"_s, 0, JobState::Sending));
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setPartial(JobId { 1 }, picture);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown(), picture);
        m_model->setJob(job(1, u"a"_s, 0, JobState::Failed));
        QVERIFY(shown().isNull());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_library.reset();
        m_database.reset();
    }

    //! From the first job on, not only once the library is read anew.
    void aBatchSaysWhatItsIconsShare()
    {
        JobStatus first = job(1, u"a"_s, 0);
        first.spec.styleId = u"flat"_s;
        first.spec.colorSchemeId = u"sunset"_s;
        JobStatus second = job(2, u"a"_s, 1);
        second.spec.styleId = u"flat"_s;
        second.spec.colorSchemeId = u"ocean"_s;
        m_model->setJob(first);
        QCOMPARE(m_model->factsOf(m_model->sections().constFirst()), u"flat, sunset"_s);
        m_model->setJob(second);
        QCOMPARE(m_model->factsOf(m_model->sections().constFirst()), u"flat"_s);
    }

    void newIconsComeFirst()
    {
        add(u"a"_s);
        add(u"b"_s);
        QCOMPARE(names(), (QStringList { u"b"_s, u"a"_s }));
        m_model->reload();
        QCOMPARE(names(), (QStringList { u"b"_s, u"a"_s }));
    }

    void jobsStandFirstInTheOrderOfTheForm()
    {
        add(u"a"_s);
        m_model->setJob(job(2, u"x"_s, 1));
        m_model->setJob(job(1, u"x"_s, 0));
        m_model->setJob(job(3, u"x"_s, 2));
        m_model->setJob(job(9, u"y"_s, 0));
        QCOMPARE(names(), (QStringList { u"job 9"_s, u"job 1"_s, u"job 2"_s, u"job 3"_s, u"a"_s }));
        QCOMPARE(m_model->iconCount(), 1);
    }

    void aJobBecomesItsIconInPlace()
    {
        m_model->setJob(job(1, u"x"_s, 0));
        m_model->setJob(job(2, u"x"_s, 1));
        const IconId icon = add(u"pen"_s);
        JobStatus done = job(1, u"x"_s, 0, JobState::Succeeded);
        done.icon = icon;
        m_model->setJob(done);
        QCOMPARE(names(), (QStringList { u"pen"_s, u"job 2"_s }));
        QCOMPARE(m_model->index(0).data(GalleryModel::IconIdRole).value<IconId>(), icon);
        m_model->addIcon(icon);
        QCOMPARE(m_model->rowCount(), 2);
    }

    void aCancelledJobGoesAndAFailedOneStays()
    {
        m_model->setJob(job(1, u"x"_s, 0));
        m_model->setJob(job(2, u"x"_s, 1));
        m_model->setJob(job(1, u"x"_s, 0, JobState::Cancelled));
        JobStatus failed = job(2, u"x"_s, 1, JobState::Failed);
        failed.error.code = ErrorCode::ModerationBlocked;
        m_model->setJob(failed);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->index(0).data(GalleryModel::StateRole).value<GalleryModel::TileState>(),
            GalleryModel::TileState::Blocked);
        QVERIFY(m_model->index(0).data(Qt::ToolTipRole).toString().endsWith(u'.'));
        m_model->dismiss(JobId { 2 });
        QCOMPARE(m_model->rowCount(), 0);
    }

    void theTrashTakesTilesAwayAndGivesThemBack()
    {
        const IconId a = add(u"a"_s);
        add(u"b"_s);
        QVERIFY(m_library->moveToTrash({ a }));
        QCOMPARE(names(), QStringList { u"b"_s });
        QVERIFY(m_library->restore({ a }));
        QCOMPARE(names(), (QStringList { u"b"_s, u"a"_s }));
    }

    void amongFavoritesOnlyFavoritesStand()
    {
        const IconId a = add(u"a"_s);
        QVERIFY(m_library->setFavorite({ a }, true));
        m_model->setJob(job(1, u"x"_s, 0));
        m_model->setQuery({ .favorites = Which::Only });
        QCOMPARE(names(), QStringList { u"a"_s });
        const IconId b = add(u"b"_s);
        m_model->setJob(job(2, u"x"_s, 1));
        QCOMPARE(names(), QStringList { u"a"_s });
        QVERIFY(m_library->setFavorite({ b }, true));
        QVERIFY(m_library->setFavorite({ a }, false));
        QCOMPARE(names(), QStringList { u"b"_s });
        m_model->setQuery({});
        QCOMPARE(names(), (QStringList { u"job 1"_s, u"job 2"_s, u"b"_s, u"a"_s }));
        QCOMPARE(m_model->iconCount(), 2);
    }

    void theTrashShowsWhatIsInIt()
    {
        const IconId a = add(u"a"_s);
        add(u"b"_s);
        m_model->setQuery({ .trashed = true });
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_library->moveToTrash({ a }));
        QCOMPARE(names(), QStringList { u"a"_s });
        add(u"c"_s);
        QCOMPARE(names(), QStringList { u"a"_s });
        QVERIFY(m_library->restore({ a }));
        QCOMPARE(m_model->rowCount(), 0);
    }

    void iconsAreGroupedByWhatIsAskedFor()
    {
        add(u"pen"_s);
        add(u"cup"_s);
        add(u"pen"_s);
        m_model->setGrouping(GalleryModel::Grouping::Category);
        QCOMPARE(names(), (QStringList { u"pen"_s, u"pen"_s, u"cup"_s }));
        QCOMPARE(m_model->sections().size(), 2);
        QCOMPARE(m_model->titleOf(m_model->sections().at(1)), u"Cup"_s);
        add(u"cup"_s);
        QCOMPARE(m_model->sections().at(1).count, 2);
        QCOMPARE(m_model->sections().at(1).first, 2);
    }

    void manyThatGoAtOnceGoInOneStep()
    {
        QList<IconId> icons;
        for (int i = 0; i < 200; ++i)
            icons.append(add(u"icon %1"_s.arg(i)));
        QList<IconId> everyOther;
        for (int i = 0; i < 200; i += 2)
            everyOther.append(icons.at(i));
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(m_library->moveToTrash(everyOther));
        QCOMPARE(m_model->rowCount(), 100);
        QCOMPARE(reset.size() + removed.size(), 1);
        QVERIFY(m_library->moveToTrash({ icons.at(1), icons.at(3), icons.at(5) }));
        QCOMPARE(removed.size(), 1); // neighbors by now
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->indexOf(m_model->iconAt(row)).row(), row);
        QVERIFY(!m_model->indexOf(icons.at(3)).isValid());
    }

    void rowsAreFoundWhileTilesComeAndGo()
    {
        QList<IconId> icons;
        for (int i = 0; i < 1200; ++i) {
            icons.append(add(u"icon %1"_s.arg(i)));
            if (i % 3 == 2)
                QVERIFY(m_library->moveToTrash({ icons.at(i - 1) }));
            QCOMPARE(m_model->indexOf(icons.at(i)).row(), 0);
        }
        QCOMPARE(m_model->rowCount(), 800);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->indexOf(m_model->iconAt(row)).row(), row);
    }

    void theLibraryIsReadInAnotherThread()
    {
        add(u"pen"_s);
        add(u"cup"_s);
        LibrarySearch search(m_folder->filePath(u"library.sqlite"_s));
        m_model->setSearch(search);
        m_model->setQuery({ .words = { u"pen"_s } });
        QCOMPARE(m_model->rowCount(), 2);
        QTRY_COMPARE(names(), QStringList { u"pen"_s });
        m_model->setGrouping(GalleryModel::Grouping::Category);
        m_model->setQuery({});
        add(u"map"_s); // while the question is on its way
        QTRY_COMPARE(names(), (QStringList { u"map"_s, u"cup"_s, u"pen"_s }));
        QCOMPARE(m_model->grouping(), GalleryModel::Grouping::Category);
        QCOMPARE(m_model->sections().size(), 3);
    }

    void aNameIsFoundByItsBeginningGoingRound()
    {
        for (const auto &name : { u"compass"_s, u"cup"_s, u"Compote"_s, u"pen"_s })
            add(name);
        m_model->reload();
        add(u"comb"_s); // comb, pen, Compote, cup, compass
        QCOMPARE(m_model->find(u"com"_s, -1), 0);
        QCOMPARE(m_model->find(u"com"_s, 0), 2);
        QCOMPARE(m_model->find(u"COMP"_s, 2), 4);
        QCOMPARE(m_model->find(u"comp"_s, 4), 2);
        QCOMPARE(m_model->find(u"x"_s, 0), -1);
    }

    void aTileIsReadAloudInFull()
    {
        SearchNames known;
        known.styles = { { u"flat"_s, u"Flat"_s } };
        m_model->setNames(known);
        add(u"pen"_s);
        QVERIFY(m_library->setFavorite({ add(u"cup"_s) }, true));
        QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"cup, favorite, 1 of 2"_s);
        JobStatus sending = job(1, u"x"_s, 0, JobState::Sending);
        sending.progress = 0.79;
        m_model->setJob(sending);
        QCOMPARE(
            m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"job 1 1, drawing, 60 percent"_s);
    }

    void whatIsSeenIsReadInOneQuery()
    {
        const IconId pen = add(u"pen"_s);
        add(u"cup"_s);
        m_model->prefetch({ { 0, 2 } });
        // What another connection writes is not told: the record is still the one that was read ahead.
        QVERIFY(execute(*m_database, u"UPDATE icons SET favorite = 1"_s));
        QVERIFY(!m_model->index(1).data(GalleryModel::FavoriteRole).toBool());
        QVERIFY(m_library->setFavorite({ pen }, true));
        QVERIFY(m_model->index(1).data(GalleryModel::FavoriteRole).toBool());
    }

    void aFavoriteShowsAtOnce()
    {
        const IconId a = add(u"a"_s);
        QVERIFY(!m_model->index(0).data(GalleryModel::FavoriteRole).toBool());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(m_library->setFavorite({ a }, true));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_model->index(0).data(GalleryModel::FavoriteRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestGalleryModel)
#include "tst_gallerymodel.moc"
