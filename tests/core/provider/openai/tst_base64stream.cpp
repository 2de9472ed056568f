#include "core/provider/openai/base64block.h"
#include "core/provider/openai/base64stream.h"

#include <QRandomGenerator>
#include <QTest>

#include <optional>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

//! In pieces of `piece` characters; nothing where it is damaged. Room is exactly what bound() asks for.
std::optional<QByteArray> decoded(QByteArrayView text, qsizetype piece)
{
    Base64Stream stream;
    QByteArray all;
    for (qsizetype at = 0; at < text.size(); at += piece) {
        const QByteArrayView part = text.sliced(at, std::min(piece, text.size() - at));
        QByteArray out(Base64Stream::bound(part.size()), '\0');
        const qsizetype size = stream.decode(part, out.data());
        if (size < 0)
            return std::nullopt;
        all += out.first(size);
    }
    QByteArray out(Base64Stream::bound(0), '\0');
    const qsizetype size = stream.finish(out.data());
    return size < 0 ? std::nullopt : std::optional(all + out.first(size));
}

} // namespace

class TestBase64Stream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLengthIsDecoded();
    void everyCutGivesTheSame();
    void blanksAnywhereAreSkipped();
    void aWrongCharacterAnywhereIsDamage_data();
    void aWrongCharacterAnywhereIsDamage();
    void blocksEndBeforeWhatIsNoBase64();
};

void TestBase64Stream::everyLengthIsDecoded()
{
    const QByteArray bytes = randomBytes(300);
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        const QByteArray part = bytes.first(size);
        QCOMPARE(decoded(part.toBase64(), 1000).value_or("damaged"), part);
        QCOMPARE(decoded(part.toBase64(QByteArray::OmitTrailingEquals), 1000).value_or("damaged"), part);
    }
}

void TestBase64Stream::everyCutGivesTheSame()
{
    const QByteArray bytes = randomBytes(200);
    for (qsizetype piece = 1; piece < 80; ++piece)
        QCOMPARE(decoded(bytes.toBase64(), piece).value_or("damaged"), bytes);
}

void TestBase64Stream::blanksAnywhereAreSkipped()
{
    const QByteArray bytes = randomBytes(60);
    const QByteArray text = bytes.toBase64();
    for (qsizetype at = 0; at <= text.size(); ++at)
        QCOMPARE(decoded(QByteArray(text).insert(at, "\r\n \t"), 100).value_or("damaged"), bytes);
}

void TestBase64Stream::aWrongCharacterAnywhereIsDamage_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code < 256; ++code) {
        const char character = static_cast<char>(code);
        const QByteArray fine("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/= \t\r\n");
        if (!fine.contains(character))
            QTest::addRow("%02x", code) << code;
    }
}

void TestBase64Stream::aWrongCharacterAnywhereIsDamage()
{
    QFETCH(int, code);
    const QByteArray text = randomBytes(30).toBase64();
    for (qsizetype at = 0; at < text.size(); ++at) {
        QByteArray wrong = text;
        wrong[at] = static_cast<char>(code);
        QVERIFY(!decoded(wrong, 100));
    }
}

void TestBase64Stream::blocksEndBeforeWhatIsNoBase64()
{
    const QByteArray text = randomBytes(36).toBase64();
    QByteArray out(64, '\0');
    if (decodeBase64Blocks(text, out.data()) == 0)
        QSKIP("This processor decodes no blocks.");
    QCOMPARE(decodeBase64Blocks(text, out.data()), 48);
    QCOMPARE(out.first(36), randomBytes(36));
    QCOMPARE(decodeBase64Blocks(text.first(31), out.data()), 16);
    QCOMPARE(decodeBase64Blocks(text.first(15), out.data()), 0);
    QCOMPARE(decodeBase64Blocks(QByteArray(text).insert(20, '='), out.data()), 16);
}

QTEST_GUILESS_MAIN(TestBase64Stream)
#include "tst_base64stream.moc"
