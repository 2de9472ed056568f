#include "core/catalog/recipebook.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestRecipeBook : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    static Recipe recipe(const QString &name, const QString &style = u"flat"_s)
    {
        Recipe recipe;
        recipe.name = name;
        recipe.styleId = style;
        return recipe;
    }

    static QStringList names(const QList<Recipe> &recipes)
    {
        QStringList names;
        for (const Recipe &recipe : recipes)
            names.append(recipe.name);
        return names;
    }

    QString file() const { return m_folder->filePath(u"recipes.json"_s); }

    void put(const QByteArray &bytes) const
    {
        QFile file(this->file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsKeptIsThereAgain()
    {
        {
            RecipeBook book(m_folder->path());
            QVERIFY(book.load());
            QVERIFY(book.save(recipe(u"a"_s)));
            book.noteUse(recipe({}, u"pixel"_s));
            book.savePalette({ u"mine"_s, { u"#112233"_s } });
        }
        RecipeBook again(m_folder->path());
        QVERIFY(again.load());
        QCOMPARE(names(again.recipes().saved), QStringList { u"a"_s });
        QCOMPARE(again.recipes().recent, QList { recipe({}, u"pixel"_s) });
        QCOMPARE(again.palettes().size(), 1);
    }

    void theSameWayIsRecentOnlyOnceAndTheOldestGoes()
    {
        RecipeBook book;
        for (int i = 0; i < RecipeList::maxRecent + 3; ++i)
            book.noteUse(recipe({}, QString::number(i)));
        QCOMPARE(book.recipes().recent.size(), RecipeList::maxRecent);
        book.noteUse(recipe({}, u"5"_s));
        QCOMPARE(book.recipes().recent.size(), RecipeList::maxRecent);
        QCOMPARE(book.recipes().recent.first().styleId, u"5"_s);
    }

    void aNameIsTakenOnce()
    {
        RecipeBook book;
        QSignalSpy changed(&book, &RecipeBook::recipesChanged);
        QVERIFY(book.save(recipe(u"Brand"_s)));
        QVERIFY(book.save(recipe(u"BRAND"_s, u"pixel"_s)));
        QCOMPARE(book.recipes().saved, QList { recipe(u"BRAND"_s, u"pixel"_s) });
        QVERIFY(book.save(recipe(u"other"_s)));
        QVERIFY(!book.rename(1, u"brand"_s));
        QVERIFY(!book.rename(1, u"  "_s));
        QVERIFY(book.rename(1, u" New \n name "_s));
        QCOMPARE(names(book.recipes().saved), (QStringList { u"BRAND"_s, u"New name"_s }));
        QCOMPARE(changed.size(), 4);
    }

    void noMoreThanTheFileMayHold()
    {
        RecipeBook book;
        for (int i = 0; i < RecipeList::maxSaved; ++i)
            QVERIFY(book.save(recipe(QString::number(i))));
        QVERIFY(!book.save(recipe(u"one more"_s)));
        QVERIFY(book.save(recipe(u"7"_s, u"pixel"_s)));
    }

    void aDeletedOneComesBackWhereItWas()
    {
        RecipeBook book;
        for (const QString &name : { u"a"_s, u"b"_s, u"c"_s })
            QVERIFY(book.save(recipe(name)));
        const Recipe gone = book.remove(1);
        QCOMPARE(names(book.recipes().saved), (QStringList { u"a"_s, u"c"_s }));
        book.restore(1, gone);
        QCOMPARE(names(book.recipes().saved), (QStringList { u"a"_s, u"b"_s, u"c"_s }));
    }

    void aDamagedFileIsPutAside()
    {
        put("{\"version\":1, \"saved\": [");
        {
            RecipeBook book(m_folder->path());
            const Result<void> loaded = book.load();
            QVERIFY(!loaded);
            QVERIFY(loaded.error().detail.contains(u"recipes.json"_s));
            QVERIFY(book.save(recipe(u"after"_s)));
        }
        QFile aside(file() + u".damaged"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), QByteArray("{\"version\":1, \"saved\": ["));
        RecipeBook again(m_folder->path());
        QVERIFY(again.load());
        QCOMPARE(names(again.recipes().saved), QStringList { u"after"_s });
    }

    void aFolderInItsPlaceIsPutAside()
    {
        QVERIFY(QDir().mkpath(file()));
        RecipeBook book(m_folder->path());
        const Result<void> loaded = book.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::FileNotReadable);
        QVERIFY(!QFile::exists(file()));
    }

    void twoWritersNeverLeaveATornFile()
    {
        {
            RecipeBook one(m_folder->path());
            RecipeBook two(m_folder->path());
            for (int i = 0; i < 60; ++i) {
                QVERIFY(one.save(recipe(u"one %1"_s.arg(i))));
                QVERIFY(two.save(recipe(u"two %1"_s.arg(i))));
            }
        }
        RecipeBook again(m_folder->path());
        QVERIFY(again.load());
        QCOMPARE(again.recipes().saved.size(), 60);
    }

    void whatCannotBeWrittenIsTold()
    {
        RecipeBook book(m_folder->filePath(u"missing"_s));
        QSignalSpy failed(&book, &RecipeBook::writeFailed);
        QVERIFY(book.save(recipe(u"a"_s)));
        QVERIFY(failed.size() == 1 || failed.wait());
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestRecipeBook)
#include "tst_recipebook.moc"
