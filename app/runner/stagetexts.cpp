// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/stagetexts.h"

#include "core/clock.h"
#include "pop3/endpoint.h"
#include "pop3/reply.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::ErrorCode;

namespace {

constexpr auto RenewalNotice = 14 * 24h;

StageReport passed(ConnectionStage stage, const QString &text, const QJsonObject &facts = {},
                   const QString &advice = {})
{
    return {stage, true, text, advice, facts};
}

QString displayName(const QStringList &names)
{
    return names.isEmpty() ? u"-"_s : Pop3::displayable(names.join(u", "_s).toUtf8());
}

QString subject(const QSslCertificate &certificate)
{
    return displayName(certificate.subjectInfo(QSslCertificate::CommonName));
}

QString displayDate(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString sha256(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

QJsonArray toJson(const QList<QSslCertificate> &certificates)
{
    QJsonArray array;
    for (const QSslCertificate &certificate : certificates) {
        array.append(QJsonObject{
            {u"subject"_s, subject(certificate)},
            {u"issuer"_s, displayName(certificate.issuerInfo(QSslCertificate::CommonName))},
            {u"validFrom"_s, Core::toEventTime(certificate.effectiveDate())},
            {u"validUntil"_s, Core::toEventTime(certificate.expiryDate())},
            {u"sha256"_s, sha256(certificate)}});
    }
    return array;
}

/** The words behind @p tag in its line of CAPA; nothing when there is no such line. */
std::optional<QStringList> parameters(const QStringList &capabilities, QLatin1StringView tag)
{
    for (const QString &line : capabilities) {
        QStringList words = line.split(u' ');
        if (words.takeFirst() == tag)
            return words;
    }
    return {};
}

} // namespace

StageTexts::StageTexts(const Pop3::SessionSettings &settings)
    : m_settings(settings)
{}

QString StageTexts::server() const
{
    Pop3::Endpoint endpoint;
    endpoint.host = m_settings.host;
    endpoint.port = m_settings.port;
    return endpoint.toString();
}

StageReport StageTexts::name(const QHostInfo &host) const
{
    if (host.error() != QHostInfo::NoError || host.addresses().isEmpty()) {
        return failed(
            ConnectionStage::Name,
            {ErrorCode::Connect,
             tr("The server name \"%1\" cannot be resolved to an address.").arg(m_settings.host),
             host.errorString()});
    }
    QStringList addresses;
    for (const QHostAddress &address : host.addresses())
        addresses += address.toString();
    return passed(ConnectionStage::Name,
                  tr("\"%1\" has the address %2.").arg(m_settings.host, addresses.join(u", "_s)),
                  {{u"addresses"_s, QJsonArray::fromStringList(addresses)}});
}

StageReport StageTexts::nameLeftToProxy() const
{
    const QString proxy =
        m_settings.proxy.hostName() + u':' + QString::number(m_settings.proxy.port());
    return passed(ConnectionStage::Name,
                  tr("The proxy \"%1\" resolves the name \"%2\".").arg(proxy, m_settings.host),
                  {{u"proxy"_s, proxy}});
}

StageReport StageTexts::nameIsAddress() const
{
    return passed(ConnectionStage::Name,
                  tr("\"%1\" is an address; there is no name to resolve.").arg(m_settings.host),
                  {{u"addresses"_s, QJsonArray{m_settings.host}}});
}

StageReport StageTexts::tcp() const
{
    return passed(ConnectionStage::Tcp, tr("\"%1\" accepts connections.").arg(server()));
}

StageReport StageTexts::greeting(const QString &words) const
{
    return passed(ConnectionStage::Greeting, tr("A POP3 server answers: %1").arg(words),
                  {{u"greeting"_s, words}});
}

StageReport StageTexts::tls(const Pop3::TlsInfo &info, const QDateTime &now) const
{
    const QSslCertificate leaf = info.certificates.value(0);
    QString advice;
    if (leaf.expiryDate() < now.addDuration(RenewalNotice)) {
        advice = tr("The certificate expires soon: have it renewed before %1.")
                     .arg(displayDate(leaf.expiryDate()));
    }
    return passed(ConnectionStage::Tls,
                  tr("The line is encrypted with %1, %2. The certificate of \"%3\" is valid until "
                     "%4, SHA-256 %5.")
                      .arg(info.protocol, info.cipher, subject(leaf),
                           displayDate(leaf.expiryDate()), sha256(leaf)),
                  {{u"protocol"_s, info.protocol},
                   {u"cipher"_s, info.cipher},
                   {u"sha256"_s, sha256(leaf)},
                   {u"certificates"_s, toJson(info.certificates)}},
                  advice);
}

StageReport StageTexts::certificatesRefused(const QList<QSslCertificate> &certificates,
                                            const Core::Error &error) const
{
    StageReport report = failed(ConnectionStage::Tls, error);
    report.facts.insert(u"certificates"_s, toJson(certificates));
    report.advice =
        tr("Ask whoever runs the server for the SHA-256 of its certificate. When it is this one, "
           "trust the certificate for this connection, or give the file of the certificate "
           "authority. When it is another one, someone may stand in between: go no further.");
    return report;
}

StageReport StageTexts::withoutTls(const QStringList &capabilities) const
{
    QString advice;
    if (parameters(capabilities, "STLS"_L1)) {
        advice = tr("The server offers STLS: set the security to \"starttls\".");
    } else if (m_settings.host == "localhost"_L1 || QHostAddress(m_settings.host).isLoopback()) {
        return passed(ConnectionStage::Tls,
                      tr("The line is not encrypted, but it does not leave this machine."));
    } else {
        advice = tr("When the server has a port for TLS (usually 995), use it with the security "
                    "\"tls\".");
    }
    return passed(ConnectionStage::Tls,
                  tr("The line is not encrypted: password and mail can be read on the way."), {},
                  advice);
}

StageReport StageTexts::capabilities(const QStringList &capabilities) const
{
    const QString text =
        capabilities.isEmpty()
            ? tr("The server tells no capabilities; only the basic commands are used.")
            : tr("The server offers: %1.").arg(capabilities.join(u"; "_s));
    return passed(ConnectionStage::Capabilities, text,
                  {{u"capabilities"_s, QJsonArray::fromStringList(capabilities)}});
}

StageReport StageTexts::login(const QString &mechanism) const
{
    return passed(ConnectionStage::Login,
                  tr("Logged in as \"%1\" with %2.").arg(m_settings.account, mechanism),
                  {{u"account"_s, m_settings.account}, {u"mechanism"_s, mechanism}});
}

StageReport StageTexts::mailbox(const Pop3::Listing &messages, qint64 totalBytes) const
{
    return passed(ConnectionStage::Mailbox,
                  tr("The mailbox has %n message(s) with %1 bytes.", nullptr,
                     static_cast<int>(messages.size()))
                      .arg(QLocale::c().toString(totalBytes)),
                  {{u"messages"_s, messages.size()}, {u"bytes"_s, totalBytes}});
}

StageReport StageTexts::uniqueIds(const Pop3::Listing &messages,
                                  const QStringList &capabilities) const
{
    const bool allHave = Pop3::UidIndex(messages).isComplete();
    const bool told = !messages.isEmpty() && allHave;
    if (told || (allHave && parameters(capabilities, "UIDL"_L1))) {
        return passed(ConnectionStage::UniqueIds, tr("Every message has a unique-id (UIDL)."),
                      {{u"supported"_s, true}});
    }
    if (allHave) {
        return passed(ConnectionStage::UniqueIds,
                      tr("The mailbox is empty and the server does not say whether it has "
                         "unique-ids (UIDL)."),
                      {{u"supported"_s, QJsonValue::Null}},
                      tr("Test again when there is a message."));
    }
    return passed(ConnectionStage::UniqueIds,
                  tr("The server gives no unique-ids (UIDL): messages are recognised by their "
                     "content, so every pass receives all of them."),
                  {{u"supported"_s, false}},
                  tr("Let the script delete what it has handled, so that the mailbox stays small, "
                     "or use a server with UIDL."));
}

StageReport StageTexts::loginDelay(const QStringList &capabilities) const
{
    const auto words = parameters(capabilities, "LOGIN-DELAY"_L1);
    const int seconds = words ? words->value(0).toInt() : 0;
    if (seconds <= 0) {
        return passed(ConnectionStage::LoginDelay,
                      tr("The server asks for no pause between two logins."), {{u"seconds"_s, 0}});
    }
    return passed(ConnectionStage::LoginDelay,
                  tr("The server wants at least %1 seconds between two logins.").arg(seconds),
                  {{u"seconds"_s, seconds}}, tr("Plan launches at least that far apart."));
}

StageReport StageTexts::expire(const QStringList &capabilities) const
{
    const auto words = parameters(capabilities, "EXPIRE"_L1);
    bool isNumber = false;
    const int days = words ? words->value(0).toInt(&isNumber) : 0;
    if (!isNumber) {
        return passed(ConnectionStage::Expire,
                      words ? tr("The server never deletes messages by itself.")
                            : tr("The server does not say whether it deletes messages by itself."),
                      {{u"days"_s, QJsonValue::Null}});
    }
    if (days == 0) {
        return passed(ConnectionStage::Expire,
                      tr("The server may delete every message that was received, even when the "
                         "script leaves it there (EXPIRE 0)."),
                      {{u"days"_s, days}},
                      tr("Do not rely on the return codes 2 and 4 with this server, or ask the "
                         "provider to keep mail."));
    }
    return passed(ConnectionStage::Expire,
                  tr("The server may delete messages after %n day(s), even when the script leaves "
                     "them there.",
                     nullptr, days),
                  {{u"days"_s, days}});
}

StageReport StageTexts::quit() const
{
    return passed(ConnectionStage::Quit,
                  tr("The server confirmed the end of the session. Nothing was received, deleted "
                     "or remembered."));
}

StageReport StageTexts::quitRefused(const QString &words) const
{
    return failed(ConnectionStage::Quit,
                  {ErrorCode::Protocol,
                   tr("The server \"%1\" refused to end the session; it would not confirm "
                      "deletions either. The server said: %2")
                       .arg(server(), words),
                   words});
}

StageReport StageTexts::passwordMissing(const Core::Error &error) const
{
    StageReport report = failed(ConnectionStage::Login, error);
    report.facts.insert(u"passwordMissing"_s, true);
    report.advice = tr("Give the password in one of these ways, and try again.");
    return report;
}

StageReport StageTexts::accessRefused(const Core::Error &error) const
{
    StageReport report = failed(ConnectionStage::Login, error);
    report.advice = tr("The mail server was not asked: first the identity provider has to give "
                       "access. Test again when that is done.");
    return report;
}

StageReport StageTexts::failed(ConnectionStage stage, const Core::Error &error,
                               const QByteArray &refusal) const
{
    QJsonObject facts{{u"code"_s, Core::eventCode(error.code)}};
    if (!error.detail.isEmpty())
        facts.insert(u"detail"_s, error.detail);
    if (!refusal.isEmpty())
        facts.insert(u"refusal"_s, Pop3::displayable(refusal));
    return {stage, false, error.message, advice(stage, error.code, refusal), facts};
}

StageReport StageTexts::notTried(ConnectionStage stage, ConnectionStage failed)
{
    return {stage, {}, tr("Not tried, because \"%1\" failed.").arg(stageName(failed)), {}, {}};
}

QString StageTexts::usualPorts() const
{
    return tr("POP3 is usually found on port 995 with the security \"tls\", or on port 110 with "
              "\"starttls\"; this connection names port %1.")
        .arg(m_settings.port);
}

QString StageTexts::adviceToWait(const QByteArray &responseCode)
{
    if (responseCode == "LOGIN-DELAY")
        return tr("Wait some minutes before the next test, and plan launches further apart.");
    if (responseCode == "IN-USE") {
        return tr("Close other programs that read this mailbox, wait a few minutes, and plan "
                  "launches further apart.");
    }
    return tr("Wait a few minutes and test again. When it goes on, show the provider what the "
              "server said.");
}

QString StageTexts::loginAdvice(const QByteArray &refusal)
{
    if (refusal.isEmpty())
        return tr("Set the authentication to \"auto\", or to one that the server offers.");
    if (Pop3::Reply{Pop3::Reply::Status::Error, refusal}.code() == "SYS/PERM")
        return tr("Show the provider what the server said; nothing can be done from here.");
    return tr("Type the password anew, and try the account name in full (with \"@\" and domain). "
              "Some providers want POP3 to be switched on first, and a password of its own for "
              "programs.");
}

QString StageTexts::advice(ConnectionStage stage, ErrorCode code, const QByteArray &refusal) const
{
    if (code == ErrorCode::Busy)
        return adviceToWait(Pop3::Reply{Pop3::Reply::Status::Error, refusal}.code());
    if (code == ErrorCode::Configuration) {
        return tr("Correct the connection in the project; \"inlet-run check\" lists everything "
                  "that is wrong with it.");
    }
    switch (stage) {
    case ConnectionStage::Name:
        return tr("Check the spelling of the server name, and that this machine is connected to "
                  "the network.");
    case ConnectionStage::Tcp:
        if (code == ErrorCode::Timeout)
            return usualPorts() + u' ' + tr("A firewall may also stand in between.");
        return usualPorts();
    case ConnectionStage::Greeting:
        if (!refusal.isEmpty())
            return adviceToWait({});
        [[fallthrough]];
    case ConnectionStage::Tls:
    case ConnectionStage::Capabilities:
        if (code == ErrorCode::Timeout) {
            return usualPorts() + u' '
                   + tr("When name, port and security are right, the server hangs: test again "
                        "later.");
        }
        return usualPorts();
    case ConnectionStage::Login: return loginAdvice(refusal);
    case ConnectionStage::Settings:
    case ConnectionStage::Mailbox:
    case ConnectionStage::UniqueIds:
    case ConnectionStage::LoginDelay:
    case ConnectionStage::Expire:
    case ConnectionStage::Quit: break;
    }
    return tr("Show the provider what the server said; the wire transcript (--transcript FILE) "
              "holds the whole conversation.");
}

} // namespace Inlet::Runner
