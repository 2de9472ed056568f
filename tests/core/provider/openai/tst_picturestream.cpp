#include "core/provider/openai/picturestream.h"

#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;
using Fault = PictureStream::Fault;

namespace {

//! With ' for ", for the sake of the eye.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray partialEvent
    = json("event: image_generation.partial_image\ndata: {'type':'image_generation.partial_image',"
           "'b64_json':'UEFSVA==','partial_image_index':0}\n\n");
const QByteArray finalEvent = json("event: image_generation.completed\ndata: {'b64_json':'RklOQUw=',"
                                   "'usage':{'output_tokens':539}}\n\n");

struct Read
{
    QByteArray picture;
    QList<QByteArray> partials;
    QJsonObject rest;
    std::optional<QJsonObject> error;
    Fault fault = Fault::None;
    bool isComplete = false;
    bool hasBegun = false;
};

Read readPieces(const QList<QByteArray> &pieces, const StreamLimits &limits = {})
{
    Read read;
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    PictureStream stream(
        sink, [&read](const QByteArray &picture) { read.partials << picture; }, limits);
    for (const QByteArray &piece : pieces)
        (void)stream.feed(piece);
    stream.finish();
    read.picture = sink.data();
    read.rest = stream.rest();
    read.error = stream.error();
    read.fault = stream.fault();
    read.isComplete = stream.isComplete();
    read.hasBegun = stream.hasBegun();
    return read;
}

Read read(const QByteArray &bytes, const StreamLimits &limits = {})
{
    return readPieces({ bytes }, limits);
}

} // namespace

class PictureStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partialsAreHandedOverAndTheFinalPictureGoesToTheSink()
    {
        const Read all = read(partialEvent + partialEvent + finalEvent);
        QVERIFY(all.isComplete);
        QCOMPARE(all.picture, "FINAL");
        QCOMPARE(all.partials, (QList<QByteArray> { "PART", "PART" }));
        QCOMPARE(all.rest[u"usage"_s][u"output_tokens"_s].toInt(), 539);
    }

    void isTheSameHoweverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("stream");
        const QByteArray plain = ": hi\n\n" + partialEvent + finalEvent + "data: [DONE]\n\n";
        QTest::newRow("line feeds") << plain;
        QTest::newRow("both") << QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("returns") << QByteArray(plain).replace("\n", "\r");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain;
        QTest::newRow("no blank") << QByteArray(plain).replace(": ", ":");
        QTest::newRow("lines of data") << QByteArray(plain).replace(",", ",\ndata: ");
        QTest::newRow("name last") << json("data: {'type':'image_edit.completed','b64_json':'RklOQUw=',"
                                           "'usage':{'output_tokens':539}}\nevent: image_edit.completed\n\n");
        QTest::newRow("no names") << json(
            "data: {'type':'image_edit.partial_image','b64_json':'UEFSVA=='}\n\n"
            "data: {'b64_json':'RklOQUw=','type':'image_edit.completed',"
            "'usage':{'output_tokens':539}}\n\n");
        QTest::newRow("no empty line at the end") << QByteArray(partialEvent + finalEvent).trimmed();
    }

    void isTheSameHoweverItIsCut()
    {
        QFETCH(QByteArray, stream);
        const Read whole = read(stream);
        QCOMPARE(whole.picture, "FINAL");
        QVERIFY(whole.isComplete);
        for (qsizetype at = 0; at <= stream.size(); ++at) {
            const Read halves = readPieces({ stream.left(at), stream.mid(at) });
            QVERIFY2(halves.isComplete, qPrintable(QString::number(at)));
            QCOMPARE(halves.picture, whole.picture);
            QCOMPARE(halves.partials, whole.partials);
            QCOMPARE(halves.rest, whole.rest);
        }
        QList<QByteArray> bytes;
        for (const char byte : std::as_const(stream))
            bytes << QByteArray(1, byte);
        QCOMPARE(readPieces(bytes).picture, whole.picture);
        QCOMPARE(readPieces(bytes).partials, whole.partials);
    }

    void noCutStreamIsComplete()
    {
        const QByteArray stream = partialEvent + finalEvent.trimmed();
        for (qsizetype at = 0; at < stream.size(); ++at) {
            const Read cut = read(stream.left(at));
            QVERIFY2(!cut.isComplete, qPrintable(QString::number(at)));
            QCOMPARE(cut.fault, Fault::Truncated);
        }
    }

    void aPartialPictureNeverReachesTheSink()
    {
        const Read cut = read(partialEvent);
        QCOMPARE(cut.picture, QByteArray());
        QVERIFY(cut.hasBegun);
        QCOMPARE(cut.fault, Fault::Truncated);
    }

    void anErrorEventEndsIt_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("named") << json("event: error\ndata: {'error':{'code':'x'}}\n\n");
        QTest::newRow("bare") << json("event: error\ndata: {'code':'x','message':'m'}\n\n");
        QTest::newRow("in another event")
            << json("event: image_generation.completed\ndata: {'error':{'code':'x'}}\n\n");
        QTest::newRow("text") << json("data: {'error':'x'}\n\n");
    }

    void anErrorEventEndsIt()
    {
        QFETCH(QByteArray, event);
        const Read result = read(event + finalEvent);
        QVERIFY(result.error.has_value());
        QVERIFY(!result.isComplete);
        QCOMPARE(result.picture, QByteArray());
    }

    void noErrorIsNone() { QVERIFY(read(json("data: {'error':null}\n\n") + finalEvent).isComplete); }

    void aDamagedPartialPictureIsLeftOut()
    {
        const Read result = read(QByteArray(partialEvent).replace("UEFS", "****") + finalEvent);
        QVERIFY(result.isComplete);
        QVERIFY(result.partials.isEmpty());
    }

    void aDamagedFinalPictureIsSaid()
    {
        QCOMPARE(read(QByteArray(finalEvent).replace("Rkl", "***")).fault, Fault::PictureDamaged);
    }

    void limitsHold()
    {
        StreamLimits limits;
        limits.total = 1000;
        QCOMPARE(read(": " + QByteArray(2000, 'x'), limits).fault, Fault::TooLarge);
        limits = {};
        limits.event.total = 100;
        QCOMPARE(read(QByteArray(finalEvent).replace("RklOQUw=", QByteArray(200, 'A')), limits).fault,
            Fault::TooLarge);
        limits = {};
        limits.partial.total = 20;
        const Read result = read(partialEvent + finalEvent, limits);
        QVERIFY(result.isComplete);
        QVERIFY(result.partials.isEmpty());
    }

    void deepNestingIsNoMatterInOtherEvents()
    {
        QVERIFY(read("data: {\"a\":" + QByteArray(5000, '[') + "\n\n" + finalEvent).isComplete);
    }
};

QTEST_GUILESS_MAIN(PictureStreamTest)

#include "tst_picturestream.moc"
