// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/channelbinding.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <array>
#include <optional>

namespace Inlet::Pop3 {

using namespace Qt::StringLiterals;

namespace {

constexpr char Sequence = 0x30;
constexpr char ObjectIdentifier = 0x06;
constexpr char HashOfPss = '\xa0'; // [0] of RSASSA-PSS-params (RFC 4055 section 3.1)

/** One element of DER (X.690); both views lie inside the certificate. */
struct Element
{
    char tag = 0;
    QByteArrayView content;
};

/** Takes the element at the front of @p der; nothing when it does not fit into it. */
std::optional<Element> takeElement(QByteArrayView &der)
{
    if (der.size() < 2)
        return std::nullopt;
    const auto byteAt = [der](qsizetype index) { return static_cast<quint8>(der[index]); };
    qsizetype begin = 2;
    qsizetype length = byteAt(1);
    if (length > 0x7f) {
        const qsizetype lengthBytes = length & 0x7f;
        if (lengthBytes < 1 || lengthBytes > 4 || der.size() < begin + lengthBytes)
            return std::nullopt;
        length = 0;
        for (qsizetype i = 0; i < lengthBytes; ++i)
            length = length << 8 | byteAt(begin + i);
        begin += lengthBytes;
    }
    if (length > der.size() - begin)
        return std::nullopt;
    const Element element{der[0], der.sliced(begin, length)};
    der = der.sliced(begin + length);
    return element;
}

std::optional<Element> takeElement(QByteArrayView &der, char tag)
{
    const std::optional<Element> element = takeElement(der);
    return element && element->tag == tag ? element : std::nullopt;
}

struct Algorithm
{
    QByteArrayView oid; // the content of its DER
    QCryptographicHash::Algorithm hash;
};

// MD5 and SHA-1 are replaced by SHA-256 (RFC 5929 section 4.1).
constexpr std::array signatureAlgorithms{
    Algorithm{"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x04", QCryptographicHash::Sha256}, // md5WithRSA
    Algorithm{"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x05", QCryptographicHash::Sha256}, // sha1WithRSA
    Algorithm{"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0b", QCryptographicHash::Sha256}, // sha256WithRSA
    Algorithm{"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0c", QCryptographicHash::Sha384}, // sha384WithRSA
    Algorithm{"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0d", QCryptographicHash::Sha512}, // sha512WithRSA
    Algorithm{"\x2a\x86\x48\xce\x3d\x04\x01", QCryptographicHash::Sha256},         // ecdsaWithSHA1
    Algorithm{"\x2a\x86\x48\xce\x3d\x04\x03\x02", QCryptographicHash::Sha256}, // ecdsaWithSHA256
    Algorithm{"\x2a\x86\x48\xce\x3d\x04\x03\x03", QCryptographicHash::Sha384}, // ecdsaWithSHA384
    Algorithm{"\x2a\x86\x48\xce\x3d\x04\x03\x04", QCryptographicHash::Sha512}, // ecdsaWithSHA512
};
constexpr QByteArrayView RsaPss = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0a";
constexpr std::array hashAlgorithms{
    Algorithm{"\x2b\x0e\x03\x02\x1a", QCryptographicHash::Sha256}, // SHA-1
    Algorithm{"\x60\x86\x48\x01\x65\x03\x04\x02\x01", QCryptographicHash::Sha256},
    Algorithm{"\x60\x86\x48\x01\x65\x03\x04\x02\x02", QCryptographicHash::Sha384},
    Algorithm{"\x60\x86\x48\x01\x65\x03\x04\x02\x03", QCryptographicHash::Sha512},
};

template <std::size_t Size>
std::optional<QCryptographicHash::Algorithm> findHash(const std::array<Algorithm, Size> &table,
                                                      QByteArrayView oid)
{
    for (const Algorithm &algorithm : table) {
        if (algorithm.oid == oid)
            return algorithm.hash;
    }
    return std::nullopt;
}

/** The hash in the parameters of an RSASSA-PSS signature; SHA-1 where they name none. */
std::optional<QCryptographicHash::Algorithm> hashOfPss(QByteArrayView parameters)
{
    const std::optional<Element> sequence = takeElement(parameters, Sequence);
    if (!sequence)
        return std::nullopt;
    QByteArrayView fields = sequence->content;
    const std::optional<Element> tagged = takeElement(fields);
    if (!tagged || tagged->tag != HashOfPss)
        return QCryptographicHash::Sha256;
    QByteArrayView inner = tagged->content;
    const std::optional<Element> identifier = takeElement(inner, Sequence);
    if (!identifier)
        return std::nullopt;
    QByteArrayView name = identifier->content;
    const std::optional<Element> oid = takeElement(name, ObjectIdentifier);
    return oid ? findHash(hashAlgorithms, oid->content) : std::nullopt;
}

/** Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signature } (RFC 5280 section 4.1). */
std::optional<QCryptographicHash::Algorithm> signatureHash(QByteArrayView der)
{
    const std::optional<Element> certificate = takeElement(der, Sequence);
    if (!certificate)
        return std::nullopt;
    QByteArrayView fields = certificate->content;
    if (!takeElement(fields, Sequence))
        return std::nullopt;
    const std::optional<Element> identifier = takeElement(fields, Sequence);
    if (!identifier)
        return std::nullopt;
    QByteArrayView algorithm = identifier->content;
    const std::optional<Element> oid = takeElement(algorithm, ObjectIdentifier);
    if (!oid)
        return std::nullopt;
    return oid->content == RsaPss ? hashOfPss(algorithm)
                                  : findHash(signatureAlgorithms, oid->content);
}

} // namespace

ChannelBinding serverEndPoint(const QSslCertificate &leaf)
{
    const QByteArray der = leaf.toDer();
    const std::optional<QCryptographicHash::Algorithm> hash = signatureHash(der);
    if (!hash)
        return {};
    return {"tls-server-end-point"_ba, QCryptographicHash::hash(der, *hash)};
}

} // namespace Inlet::Pop3
