// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/channelbinding.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet::Pop3;
using namespace Qt::StringLiterals;
using Hash = QCryptographicHash::Algorithm;

class TestChannelBinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("The openssl command line tool is not installed.");
    }

    void bindsToACertificate_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<std::optional<Hash>>("hash");
        const auto row = [](const char *name, const QString &options, std::optional<Hash> hash) {
            QTest::newRow(name) << options.split(u' ') << hash;
        };
        using enum QCryptographicHash::Algorithm;
        const QString rsa = u"-newkey rsa:2048 "_s;
        const QString pss = rsa + u"-sigopt rsa_padding_mode:pss "_s;
        const QString ec = u"-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 "_s;
        row("RSA, MD5", rsa + u"-md5"_s, Sha256);
        row("RSA, SHA-1", rsa + u"-sha1"_s, Sha256);
        row("RSA, SHA-256", rsa + u"-sha256"_s, Sha256);
        row("RSA, SHA-384", rsa + u"-sha384"_s, Sha384);
        row("RSA, SHA-512", rsa + u"-sha512"_s, Sha512);
        row("RSA-PSS, SHA-1 as none is named", pss + u"-sha1"_s, Sha256);
        row("RSA-PSS, SHA-256", pss + u"-sha256"_s, Sha256);
        row("RSA-PSS, SHA-384", pss + u"-sha384"_s, Sha384);
        row("RSA-PSS, SHA-512", pss + u"-sha512"_s, Sha512);
        row("ECDSA, SHA-1", ec + u"-sha1"_s, Sha256);
        row("ECDSA, SHA-256", ec + u"-sha256"_s, Sha256);
        row("ECDSA, SHA-384", ec + u"-sha384"_s, Sha384);
        row("ECDSA, SHA-512", ec + u"-sha512"_s, Sha512);
        row("another hash", ec + u"-sha3-256"_s, std::nullopt);
        row("Ed25519", u"-newkey ed25519"_s, std::nullopt);
    }

    void bindsToACertificate()
    {
        QFETCH(QStringList, options);
        QFETCH(std::optional<Hash>, hash);
        QTemporaryDir folder;
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s,
                                  u"-keyout"_s, folder.filePath(u"key"_s), u"-out"_s,
                                  folder.filePath(u"certificate"_s)}
                          + options);
        QVERIFY(openssl.waitForFinished());
        const auto certificates = QSslCertificate::fromPath(folder.filePath(u"certificate"_s));
        QVERIFY2(certificates.size() == 1, openssl.readAllStandardError().constData());
        const ChannelBinding binding = serverEndPoint(certificates.first());
        QCOMPARE(binding.isEmpty(), !hash.has_value());
        if (hash) {
            QCOMPARE(binding.type, "tls-server-end-point");
            QCOMPARE(binding.data, certificates.first().digest(*hash));
        }
    }

    void knowsNothingToBindTo() { QVERIFY(serverEndPoint(QSslCertificate()).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestChannelBinding)
#include "tst_channelbinding.moc"
