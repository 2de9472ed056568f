#include "core/provider/offline/draftrandom.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Iconwright {

DraftRandom DraftRandom::of(const QByteArray &text)
{
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return DraftRandom(qFromBigEndian<quint64>(hash.constData()));
}

quint64 DraftRandom::next()
{
    // Sebastiano Vigna, https://prng.di.unimi.it/splitmix64.c (public domain)
    m_state += 0x9e3779b97f4a7c15;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

double DraftRandom::real(double from, double to)
{
    return from + (to - from) * double(next() >> 11) * 0x1.0p-53;
}

int DraftRandom::integer(int below)
{
    return int(next() % quint64(below));
}

} // namespace Iconwright
