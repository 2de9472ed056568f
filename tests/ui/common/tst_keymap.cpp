#include "ui/common/keymap.h"

#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestKeymap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        Keymap map;
        QCOMPARE(map.toText(), QString());
        map.set(u"quit"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
        map.set(u"log"_s, {});
        const Keymap read = Keymap::fromText(map.toText());
        QCOMPARE(read, map);
        QCOMPARE(*read.keys(u"quit"_s), QList { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q) });
        QVERIFY(read.keys(u"log"_s)->isEmpty());
        QVERIFY(!read.keys(u"search"_s));
        map.reset(u"quit"_s);
        map.reset(u"log"_s);
        QCOMPARE(map.toText(), QString());
    }

    void whatCannotBeReadLeavesTheUsualKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << u"quit=Ctrl+Q"_s;
        QTest::newRow("a list") << u"[\"Ctrl+Q\"]"_s;
        QTest::newRow("a number") << u"{\"quit\":7}"_s;
        QTest::newRow("no key") << u"{\"quit\":\"Ctrl+Nonsense\"}"_s;
        QTest::newRow("several") << u"{\"quit\":\"Ctrl+A, Ctrl+B\"}"_s;
    }

    void whatCannotBeReadLeavesTheUsualKeys()
    {
        QFETCH(QString, text);
        QVERIFY(!Keymap::fromText(text).keys(u"quit"_s));
    }

    void returnIsAlsoEnter()
    {
        QCOMPARE(withTwins(QKeySequence(Qt::CTRL | Qt::Key_Return)),
            (QList { QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) }));
        QVERIFY(withTwins({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestKeymap)
#include "tst_keymap.moc"
