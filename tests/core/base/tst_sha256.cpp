#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAreTheStandardsOwn_data();
    void hashesAreTheStandardsOwn();
    void piecesMakeTheSameHash();
    void aResultCanBeTakenInBetween();
};

//! FIPS 180-4, example values of NIST.
void TestSha256::hashesAreTheStandardsOwn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("nothing") << QByteArray()
                             << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
    QTest::newRow("one block") << "abc"_ba
                               << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba;
    QTest::newRow("two blocks") << "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"_ba
                                << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_ba;
    QTest::newRow("a million") << QByteArray(1'000'000, 'a')
                               << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_ba;
}

void TestSha256::hashesAreTheStandardsOwn()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hash);
    Sha256 sha;
    sha.add(text);
    QCOMPARE(sha.result().toHex(), hash);
}

void TestSha256::piecesMakeTheSameHash()
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += static_cast<char>(i * 7 % 251);
    for (qsizetype piece = 1; piece < 200; ++piece) {
        Sha256 sha;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            sha.add(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        QCOMPARE(sha.result(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
}

void TestSha256::aResultCanBeTakenInBetween()
{
    Sha256 sha;
    sha.add("ab");
    QCOMPARE(sha.result(), QCryptographicHash::hash("ab", QCryptographicHash::Sha256));
    sha.add("c");
    QCOMPARE(sha.result(), QCryptographicHash::hash("abc", QCryptographicHash::Sha256));
}

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
