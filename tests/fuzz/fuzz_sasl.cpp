// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/login.h"

#include <array>
#include <cstdint>

using namespace Inlet::Pop3;

namespace {

const QByteArray Password = QByteArrayLiteral("pass-word-of-anna");

/** One line to the server, and the password in it only where it must travel. */
void check(const Command &command)
{
    const QByteArray wire = command.wire();
    if (!wire.endsWith("\r\n") || wire.count('\n') != 1 || wire.count('\r') != 1)
        qFatal("A command is not one line");
    if (command.redacted().contains(Password))
        qFatal("A password stands in a transcript");
}

Reply toReply(const QByteArray &line)
{
    switch (line.isEmpty() ? '\0' : line.front()) {
    case '+': return {Reply::Status::Challenge, line.sliced(1)};
    case '=': return {Reply::Status::Challenge, line.sliced(1).toBase64()};
    case 'o': return {Reply::Status::Ok, line.sliced(1)};
    default: return {Reply::Status::Error, line};
    }
}

} // namespace

/**
 * A server may answer a login with anything. The first byte chooses the mechanism; each line behind it is an answer:
 * `+` a challenge as it is, `=` one that gets its Base64, `o` acceptance, anything else a refusal.
 */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static constexpr std::array mechanisms{
        Mechanism::UserPass,        Mechanism::Apop,          Mechanism::Plain,
        Mechanism::CramMd5,         Mechanism::ScramSha256,   Mechanism::XOAuth2,
        Mechanism::OAuthBearer,     Mechanism::Login,         Mechanism::ScramSha1,
        Mechanism::ScramSha256Plus, Mechanism::ScramSha1Plus,
    };
    if (size < 1)
        return 0;
    const QByteArray answers(reinterpret_cast<const char *>(data + 1),
                             static_cast<qsizetype>(size - 1));
    LoginConditions conditions;
    conditions.encrypted = true;
    conditions.timestamp = apopTimestamp(answers);
    conditions.binding = {"tls-server-end-point", "a hash of a certificate"};
    if (!conditions.capabilities.addLine(answers.first(answers.indexOf('\n') + 1)))
        return 0;
    const Redaction redaction(Password);
    const auto login = Login::create(mechanisms.at(data[0] % mechanisms.size()),
                                     {"anna", Password, QStringLiteral("pop.example.org"), 995},
                                     conditions, redaction);
    if (!login)
        return 0;
    Login::Step step = (*login)->start();
    for (const QByteArray &line : answers.split('\n')) {
        const auto *command = std::get_if<Command>(&step);
        if (!command)
            break;
        check(*command);
        step = (*login)->next(toReply(line));
    }
    return 0;
}
