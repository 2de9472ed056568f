#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A profile with four drafts, icons 1 to 4.
void draw(const Program &program)
{
    const ProgramResult result = program.run({ u"generate"_s, u"--provider"_s, u"offline"_s, u"--category"_s,
        u"pens"_s, u"--variations"_s, u"4"_s, u"--style"_s, u"flat"_s, u"--colors"_s, u"blue_tones"_s });
    if (result.status != 0)
        qFatal("%s", result.err.constData());
}

ProgramResult inJson(const Program &program, QStringList arguments)
{
    return program.run(arguments << u"--json"_s);
}

QJsonArray iconsOf(const Program &program, const QString &name)
{
    const ProgramResult result = inJson(program, { u"set"_s, u"show"_s, name });
    return result.objects().isEmpty() ? QJsonArray() : result.objects().constFirst()[u"icon_ids"].toArray();
}

} // namespace

class IconSetCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetIsMadeChangedAndDeleted()
    {
        const Program program;
        draw(program);
        ProgramResult result
            = program.run({ u"set"_s, u"create"_s, u"My pens"_s, u"--icon"_s, u"3"_s, u"--icon"_s, u"1"_s });
        QVERIFY2(result.status == 0, told(result).constData());
        QCOMPARE(iconsOf(program, u"my PENS"_s), (QJsonArray { 3, 1 }));
        QCOMPARE(program.run({ u"set"_s, u"add"_s, u"My pens"_s, u"--icon"_s, u"2"_s }).status, 0);
        QCOMPARE(program.run({ u"set"_s, u"remove"_s, u"My pens"_s, u"--icon"_s, u"3"_s }).status, 0);
        QCOMPARE(iconsOf(program, u"My pens"_s), (QJsonArray { 1, 2 }));
        QCOMPARE(program.run({ u"set"_s, u"rename"_s, u"My pens"_s, u"--to"_s, u"Pens"_s }).status, 0);
        QVERIFY(program.run({ u"set"_s, u"list"_s }).out.contains("2  Pens"));
        QCOMPARE(program.run({ u"set"_s, u"delete"_s, u"Pens"_s }).status, 0);
        QVERIFY(program.run({ u"set"_s, u"list"_s }).out.isEmpty());
        QCOMPARE(inJson(program, { u"list"_s }).objects().size(), 4);
    }

    void aBatchBecomesASet()
    {
        const Program program;
        draw(program);
        const ProgramResult batches = inJson(program, { u"batches"_s });
        const ProgramResult icons = inJson(program, { u"list"_s });
        QCOMPARE(batches.objects().size(), 1);
        const QString batch = icons.objects().constFirst()[u"batch_id"].toString();
        QCOMPARE(program.run({ u"set"_s, u"create"_s, u"Pens"_s, u"--batch"_s, batch }).status, 0);
        QCOMPARE(iconsOf(program, u"Pens"_s), (QJsonArray { 1, 2, 3, 4 }));
        QCOMPARE(program.run({ u"set"_s, u"create"_s, u"None"_s, u"--batch"_s, u"1f0c"_s }).status, 2);
        QVERIFY(!program.run({ u"set"_s, u"list"_s }).out.contains("None"));
    }

    void anExportOfASetIsRepeated()
    {
        const Program program;
        draw(program);
        QCOMPARE(program.run({ u"set"_s, u"create"_s, u"Pens"_s, u"--icon"_s, u"2"_s }).status, 0);
        const ProgramResult never = program.run({ u"set"_s, u"export"_s, u"Pens"_s });
        QVERIFY(never.status != 0);
        QVERIFY2(never.err.contains("never exported"), never.err.constData());
        ProgramResult result = program.run({ u"export"_s, u"--set"_s, u"Pens"_s, u"--target"_s, u"png"_s,
            u"--sizes"_s, u"16,32"_s, u"--out"_s, program.path(u"out"_s) });
        QVERIFY2(result.status == 0, told(result).constData());
        QCOMPARE(program.run({ u"set"_s, u"export"_s, u"Pens"_s, u"--check"_s }).status, 0);
        QCOMPARE(program.run({ u"set"_s, u"add"_s, u"Pens"_s, u"--icon"_s, u"4"_s }).status, 0);
        QCOMPARE(program.run({ u"set"_s, u"export"_s, u"Pens"_s, u"--check"_s }).status, 1);
        result = inJson(program, { u"set"_s, u"export"_s, u"Pens"_s });
        QVERIFY2(result.status == 0, told(result).constData());
        QCOMPARE(result.objects().constFirst()[u"new"].toArray().size(), 2);
        QCOMPARE(result.objects().constFirst()[u"unchanged"].toArray().size(), 2);
        QVERIFY(result.objects().constFirst()[u"target"].toString().endsWith(u"/out"_s));
    }

    void whatCannotBeMeantIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no action") << QStringList {};
        QTest::newRow("no name") << QStringList { u"create"_s };
        QTest::newRow("a name too many") << QStringList { u"list"_s, u"Pens"_s };
        QTest::newRow("no icon") << QStringList { u"add"_s, u"Pens"_s };
        QTest::newRow("no new name") << QStringList { u"rename"_s, u"Pens"_s };
        QTest::newRow("delete one icon") << QStringList { u"delete"_s, u"Pens"_s, u"--icon"_s, u"1"_s };
        QTest::newRow("check what is made") << QStringList { u"create"_s, u"New"_s, u"--check"_s };
        QTest::newRow("name is taken") << QStringList { u"create"_s, u"pens"_s };
        QTest::newRow("unknown set") << QStringList { u"show"_s, u"Tools"_s };
        QTest::newRow("unknown icon") << QStringList { u"add"_s, u"Pens"_s, u"--icon"_s, u"99"_s };
    }

    void whatCannotBeMeantIsSaid()
    {
        QFETCH(QStringList, arguments);
        const Program program;
        draw(program);
        QCOMPARE(program.run({ u"set"_s, u"create"_s, u"Pens"_s, u"--icon"_s, u"1"_s }).status, 0);
        const ProgramResult result = program.run(QStringList { u"set"_s } + arguments);
        QVERIFY2(result.status == 2, told(result).constData());
        QVERIFY(!result.err.isEmpty());
        QCOMPARE(iconsOf(program, u"Pens"_s), QJsonArray { 1 });
    }

    void aNewProfileHasNoSets()
    {
        const Program program;
        const ProgramResult result = program.run({ u"set"_s, u"list"_s });
        QVERIFY2(result.status == 0, told(result).constData());
        QVERIFY(result.out.isEmpty());
        QCOMPARE(program.run({ u"set"_s, u"show"_s, u"Pens"_s }).status, 2);
    }
};

QTEST_GUILESS_MAIN(IconSetCommandsTest)
#include "tst_iconsetcommands.moc"
