#include "core/provider/openai/answerscanner.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;
using Fault = AnswerScanner::Fault;

namespace {

struct Scanned
{
    Fault fault = Fault::None;
    QByteArray picture;
    QByteArray url;
    QByteArray rest;
};

Scanned scan(const QByteArray &answer, qsizetype piece, const AnswerLimits &limits = {})
{
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    AnswerScanner scanner(sink, limits);
    for (qsizetype at = 0; at < answer.size(); at += piece)
        (void)scanner.feed(QByteArrayView(answer).sliced(at, std::min(piece, answer.size() - at)));
    const Fault fault = scanner.finish();
    return { fault, sink.data(), scanner.pictureUrl(), scanner.rest() };
}

//! With ' for ", for the sake of the eye.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray answerWith(const QByteArray &base64)
{
    return json("{'data':[{'b64_json':'") + base64 + json("'}]}");
}

QByteArray randomBytes(int size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

} // namespace

class AnswerScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePictureHoweverTheAnswerIsCut_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : { 1, 2, 3, 5, 7, 64, 1000, 100'000 })
            QTest::addRow("%d", piece) << piece;
    }

    void findsThePictureHoweverTheAnswerIsCut()
    {
        QFETCH(int, piece);
        for (int size = 0; size < 10; ++size) {
            const QByteArray picture = randomBytes(3000 + size, quint32(size));
            const QByteArray answer = json("{'created':1,'data':[{'b64_json':'") + picture.toBase64()
                + json("','x':'\\'b64_json\\':\\''}],'usage':{'output_tokens':7}}");
            const Scanned scanned = scan(answer, piece);
            QCOMPARE(int(scanned.fault), int(Fault::None));
            QCOMPARE(scanned.picture, picture);
            const QJsonObject rest = QJsonDocument::fromJson(scanned.rest).object();
            QCOMPARE(rest[u"usage"_s][u"output_tokens"_s].toInt(), 7);
        }
    }

    void base64WithoutPaddingAndWithLineBreaksIsRead()
    {
        for (int size = 1; size < 200; ++size) {
            const QByteArray picture = randomBytes(size, 9);
            QByteArray text = picture.toBase64(QByteArray::OmitTrailingEquals);
            for (qsizetype at = 60; at < text.size(); at += 64)
                text.insert(at, "\\r\\n");
            QCOMPARE(scan(answerWith(text), 11).picture, picture);
        }
    }

    void damageIsSeen_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &answer, Fault fault) {
            QTest::newRow(name) << answer << int(fault);
        };
        row("nothing", "", Fault::NotJson);
        row("HTML", "<html>", Fault::NotJson);
        row("an array", "[1]", Fault::NotJson);
        row("text", "\"x\"", Fault::NotJson);
        row("mismatched", json("{'data':[}]"), Fault::NotJson);
        row("cut", json("{'data':[{'b64_json':'AAAA"), Fault::Truncated);
        row("cut after the picture", json("{'data':[{'b64_json':'AAAA'}"), Fault::Truncated);
        row("bad character", json("{'data':[{'b64_json':'AA*A'}]}"), Fault::PictureDamaged);
        row("one character left", json("{'data':[{'b64_json':'AAAAA'}]}"), Fault::PictureDamaged);
        row("text after padding", json("{'data':[{'b64_json':'AA==AA'}]}"), Fault::PictureDamaged);
        row("too much padding", json("{'data':[{'b64_json':'AA==='}]}"), Fault::PictureDamaged);
        row("padding only", json("{'data':[{'b64_json':'===='}]}"), Fault::PictureDamaged);
        row("bad escape", json("{'data':[{'b64_json':'AA\\qA'}]}"), Fault::NotJson);
        row("bad hex", json("{'data':[{'b64_json':'\\u00zz'}]}"), Fault::NotJson);
        row("data URL without base64", json("{'data':[{'url':'data:image/png,abc'}]}"),
            Fault::PictureDamaged);
        row("data URL without a comma", json("{'data':[{'url':'data:image/png;base64'}]}"),
            Fault::PictureDamaged);
        row("long address", json("{'data':[{'url':'https://") + QByteArray(9000, 'a') + json("'}]}"),
            Fault::PictureDamaged);
        row("deep", json("{'a':") + QByteArray(40, '['), Fault::TooDeep);
        row("much rest", json("{'a':'") + QByteArray(1100 * 1024, 'a') + "\"}", Fault::TooLarge);
    }

    void damageIsSeen()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, fault);
        for (const qsizetype piece : { qsizetype(1), qsizetype(4), qsizetype(1'000'000) })
            if (piece > 1 || answer.size() < 10'000)
                QCOMPARE(int(scan(answer, piece).fault), fault);
    }

    void theWholeAnswerIsLimited()
    {
        const Scanned scanned = scan(answerWith(QByteArray(5000, 'A')), 100, { .total = 4000 });
        QCOMPARE(int(scanned.fault), int(Fault::TooLarge));
    }

    void onlyTheFirstPictureIsTaken_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QByteArray>("url");
        const auto row = [](const char *name, const QByteArray &answer, const QByteArray &picture,
                             const QByteArray &url) { QTest::newRow(name) << answer << picture << url; };
        row("second entry", json("{'data':[{'b64_json':'QUJD'},{'b64_json':'REVG'}]}"), "ABC", "");
        row("outside data", json("{'b64_json':'QUJD','data':[]}"), "", "");
        row("deeper", json("{'data':[{'x':{'b64_json':'QUJD'}}]}"), "", "");
        row("data as object", json("{'data':{'b64_json':'QUJD'}}"), "", "");
        row("null", json("{'data':[{'b64_json':null,'url':'https:\\/\\/a\\/b'}]}"), "", "https://a/b");
        row("both", json("{'data':[{'b64_json':'QUJD','url':'https://a/b'}]}"), "ABC", "");
        row("both, address first", json("{'data':[{'url':'https://a/b','b64_json':'QUJD'}]}"), "ABC",
            "https://a/b");
        row("data URL", json("{'data':[{'url':'data:image/png;base64,QUJD'}]}"), "ABC", "");
        row("data URL as base64", json("{'data':[{'b64_json':'data:image/png;base64,QUJD'}]}"), "ABC", "");
        row("relative address", json("{'data':[{'url':'/f'}]}"), "", "/f");
        row("shorter than a scheme", json("{'data':[{'b64_json':'QQ=='}]}"), "A", "");
        row("key escaped", json("{'data':[{'\\u006264_json':'QUJD'}]}"), "ABC", "");
        row("data later", json("{'usage':{'data':[{'b64_json':'REVG'}]},'data':[{'b64_json':'QUJD'}]}"),
            "ABC", "");
    }

    void onlyTheFirstPictureIsTaken()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, picture);
        QFETCH(QByteArray, url);
        for (const qsizetype piece : { qsizetype(1), qsizetype(3), qsizetype(1000) }) {
            const Scanned scanned = scan(answer, piece);
            QCOMPARE(int(scanned.fault), int(Fault::None));
            QCOMPARE(scanned.picture, picture);
            QCOMPARE(scanned.url, url);
            QVERIFY(QJsonDocument::fromJson(scanned.rest).isObject());
        }
    }

    void aFullSinkIsSeen()
    {
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        AnswerScanner scanner(closed);
        QVERIFY(!scanner.feed(answerWith("QUJDQUJD")));
        QCOMPARE(int(scanner.fault()), int(Fault::SinkFull));
    }

    void base64AgreesWithQt()
    {
        const QByteArray picture = randomBytes(1'000'003, 3);
        QCOMPARE(scan(answerWith(picture.toBase64()), 65'536).picture, picture);
    }
};

QTEST_GUILESS_MAIN(AnswerScannerTest)
#include "tst_answerscanner.moc"
