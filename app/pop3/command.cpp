// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/command.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace Inlet::Pop3 {

using Core::Error;
using Core::ErrorCode;
using Core::Result;

namespace {

constexpr qsizetype MaxCommandBytes = 255; // RFC 2449 section 4, CRLF included
constexpr qsizetype NoSecret = std::numeric_limits<qsizetype>::max();

struct Traits
{
    Verb verb;
    QByteArrayView keyword;
    Shape answer;
    qsizetype firstSecret; // index of the first argument that must not be seen
    bool alone;
};

constexpr std::array verbTable{
    Traits{Verb::Capa, "CAPA", Shape::Listing, NoSecret, false},
    Traits{Verb::Stls, "STLS", Shape::StatusLine, NoSecret, true},
    Traits{Verb::Utf8, "UTF8", Shape::StatusLine, NoSecret, true},
    Traits{Verb::User, "USER", Shape::StatusLine, NoSecret, false},
    Traits{Verb::Pass, "PASS", Shape::StatusLine, 0, false},
    Traits{Verb::Apop, "APOP", Shape::StatusLine, 1, true},
    Traits{Verb::Auth, "AUTH", Shape::Challenge, 1, true},
    Traits{Verb::SaslResponse, "", Shape::Challenge, 0, true},
    Traits{Verb::Stat, "STAT", Shape::StatusLine, NoSecret, false},
    Traits{Verb::List, "LIST", Shape::Listing, NoSecret, false},
    Traits{Verb::Uidl, "UIDL", Shape::Listing, NoSecret, false},
    Traits{Verb::Retr, "RETR", Shape::Body, NoSecret, false},
    Traits{Verb::Top, "TOP", Shape::Body, NoSecret, false},
    Traits{Verb::Dele, "DELE", Shape::StatusLine, NoSecret, false},
    Traits{Verb::Rset, "RSET", Shape::StatusLine, NoSecret, false},
    Traits{Verb::Noop, "NOOP", Shape::StatusLine, NoSecret, false},
    Traits{Verb::Quit, "QUIT", Shape::StatusLine, NoSecret, false},
};

const Traits &traits(Verb verb)
{
    const Traits &row = verbTable.at(static_cast<size_t>(verb));
    Q_ASSERT(row.verb == verb);
    return row;
}

QByteArray joined(Verb verb, const QByteArrayList &arguments)
{
    QByteArrayList words = arguments;
    if (const QByteArrayView keyword = traits(verb).keyword; !keyword.isEmpty())
        words.prepend(keyword.toByteArray());
    return words.join(' ');
}

Error refusal(Verb verb, const QString &text)
{
    return {ErrorCode::Configuration, text.arg(QString::fromLatin1(traits(verb).keyword)), {}};
}

} // namespace

Result<Command> Command::create(Verb verb, const QByteArrayList &arguments)
{
    const auto breaksLine = [](char byte) { return byte == '\r' || byte == '\n' || byte == '\0'; };
    const Command command(verb, arguments);
    const QByteArray line = joined(verb, arguments);
    if (std::ranges::any_of(line, breaksLine)) {
        return refusal(
            verb,
            QCoreApplication::translate(
                "Inlet::Pop3::Command",
                "A value for the POP3 command %1 contains a line break or a NUL character, which "
                "the protocol cannot carry. Correct the account name or the password."));
    }
    if (verb != Verb::SaslResponse && line.size() + 2 > MaxCommandBytes) {
        return refusal(
            verb, QCoreApplication::translate(
                      "Inlet::Pop3::Command",
                      "The POP3 command %1 would be longer than the 255 octets that the protocol "
                      "allows. Shorten the account name or the password."));
    }
    return command;
}

Command::Command(Verb verb)
    : m_verb(verb)
{}

Command::Command(Verb verb, int number)
    : m_verb(verb)
    , m_number(number)
{}

Command::Command(Verb verb, const QByteArrayList &arguments)
    : m_verb(verb)
    , m_arguments(arguments)
{}

Shape Command::answerShape() const
{
    return traits(m_verb).answer;
}

bool Command::travelsAlone() const
{
    return traits(m_verb).alone;
}

QByteArray Command::wire() const
{
    // There may be thousands of those with a number.
    if (m_number > 0) {
        const QByteArrayView end = m_verb == Verb::Top ? " 0\r\n" : "\r\n";
        return traits(m_verb).keyword.toByteArray() + ' ' + QByteArray::number(m_number)
               + end.toByteArray();
    }
    return joined(m_verb, m_arguments) + "\r\n";
}

qsizetype Command::firstSecret() const
{
    return qMin(traits(m_verb).firstSecret, m_arguments.size());
}

QByteArray Command::redacted() const
{
    if (m_number > 0)
        return wire().chopped(2);
    QByteArrayList shown = m_arguments;
    for (qsizetype i = firstSecret(); i < shown.size(); ++i)
        shown[i] = "****";
    return joined(m_verb, shown);
}

} // namespace Inlet::Pop3
