#pragma once

#include <QByteArray>
#include <QString>

namespace Iconwright::Tests {

//! An authority nobody trusts, and a certificate it has signed, made for one test.
struct TestCertificates
{
    QByteArray authority; //!< PEM
    QByteArray certificate; //!< PEM
    QByteArray privateKey; //!< PEM, RSA
};

//! `name` as openssl writes it: "DNS:api.iconwright.test" or "IP:127.0.0.1". All empty where openssl is not
//! there.
[[nodiscard]] TestCertificates makeCertificates(const QString &name);

} // namespace Iconwright::Tests
