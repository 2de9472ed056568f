#include "tests/core/provider/openai/openaibench.h"
#include "tests/support/testpicture.h"

#include "core/provider/openai/bodydevice.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! Requests that go by a picture: what is sent, and that it is never sent twice.
class ImageEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<OpenAiBench>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        m_bench.reset();
        m_folder.reset();
    }

    void thePictureGoesFirstAndTheBodyIsAsLongAsItSays()
    {
        const QByteArray png = testPicture(7, 64);
        auto with = m_bench->provider();
        const auto done = m_bench->runWith(*with, matching(fileOf(png)));
        QCOMPARE(done->outcome.error.code, ErrorCode::None);
        const Arrival arrival = m_bench->server.journal().value(0);
        QCOMPARE(arrival.path, QByteArray("/v1/images/edits"));
        QCOMPARE(arrival.header("content-type"), QByteArray("application/json"));
        QCOMPARE(arrival.body,
            R"({"images":[{"image_url":"data:image/png;base64,)" + png.toBase64()
                + R"("}],"background":"transparent","model":"gpt-image-2.5-flare","moderation":"auto","n":1,)"
                  R"("output_format":"png","prompt":"A pen","quality":"medium","size":"1024x1024"})");
        QCOMPARE(arrival.header("content-length").toLongLong(), arrival.body.size());
        QCOMPARE(arrival.header("transfer-encoding"), QByteArray());
    }

    void everyLengthIsEncodedWhole_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : { 0, 1, 2, 3, 4, 49'151, 49'152, 49'153, 49'154, 1'000'000 })
            QTest::addRow("%d", bytes) << bytes;
    }

    void everyLengthIsEncodedWhole()
    {
        QFETCH(int, bytes);
        QByteArray raw(bytes, '\0');
        for (qsizetype i = 0; i < raw.size(); ++i)
            raw[i] = static_cast<char>(i * 31 + i / 251);
        auto picture = std::make_shared<QBuffer>();
        picture->setData(raw);
        picture->open(QIODevice::ReadOnly);
        BodyDevice body({ u"images/edits"_s, "head:", picture, ":tail" });
        QVERIFY(body.isSequential());
        QCOMPARE(body.bytesAvailable(), 10 + base64Size(bytes));
        QByteArray read;
        for (QByteArray piece = body.read(10'007); !piece.isEmpty(); piece = body.read(10'007))
            read += piece;
        QCOMPARE(read, "head:" + raw.toBase64() + ":tail");
        QVERIFY(body.wasHandedOver());
    }

    void aPictureThatHasShrunkIsNotMadeUp()
    {
        const QString path = fileOf(QByteArray(300'000, 'x'));
        auto file = std::make_shared<QFile>(path);
        QVERIFY(file->open(QIODevice::ReadOnly));
        BodyDevice body({ u"images/edits"_s, "head", file, "tail" });
        QVERIFY(QFile::resize(path, 100'000));
        QByteArray read;
        for (QByteArray piece = body.read(65'536); !piece.isEmpty(); piece = body.read(65'536))
            read += piece;
        QVERIFY(!read.endsWith("tail"));
        QVERIFY(!body.wasHandedOver());
    }

    void whatIsTooLongForAnAddressGoesAsASmallCopy()
    {
        QImage large(2400, 2400, QImage::Format_RGB32);
        for (int y = 0; y < large.height(); ++y)
            for (int x = 0; x < large.width(); ++x)
                large.setPixel(x, y, QRgb(qHash(quint64(y) * 2400 + x)) | 0xff000000);
        const QString path = m_folder->filePath(u"large.png"_s);
        QVERIFY(large.save(path, "png", 100));
        QVERIFY(base64Size(QFileInfo(path).size()) > 20'971'520);
        const Result<RequestBody> body
            = requestBody(matching(path), m_bench->catalog.model(u"gpt-image-2.5-flare"_s));
        QVERIFY(body.has_value());
        const QImage sent = QImage::fromData(body->picture->readAll());
        QCOMPARE(sent.size(), QSize(1024, 1024));
    }

    void aMissingPictureIsToldBeforeAnythingIsSent()
    {
        auto with = m_bench->provider();
        const auto done = m_bench->runWith(*with, matching({}));
        QCOMPARE(done->outcome.error.code, ErrorCode::AnchorMissing);
        QCOMPARE(done->outcome.delivery, Delivery::NotSent);
        QCOMPARE(m_bench->server.arrivals(), 0);
    }

    void whatMayHaveBeenBilledIsNotSentAgain_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("closed in the headers") << Fault::CutInHeaders;
        QTest::newRow("closed with no answer") << Fault::CutAfterReading;
    }

    void whatMayHaveBeenBilledIsNotSentAgain()
    {
        QFETCH(Fault, fault);
        auto with = m_bench->provider();
        m_bench->server.setFaults({ fault });
        const auto done = m_bench->runWith(*with, matching(fileOf(testPicture(7, 64))));
        QCOMPARE(done->outcome.delivery, Delivery::Unclear);
        QCOMPARE(m_bench->server.arrivals(), 1);
    }

private:
    QString fileOf(const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(u"anchor.png"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the anchor could not be written");
        return file.fileName();
    }

    [[nodiscard]] ImageRequest matching(const QString &path) const
    {
        ImageRequest request = m_bench->request();
        request.spec.anchor = QString(64, u'a');
        request.referencePath = path;
        return request;
    }

    std::unique_ptr<OpenAiBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ImageEditsTest)
#include "tst_imageedits.moc"
