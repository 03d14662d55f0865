// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/redaction.h"

#include "pop3/reply.h"

#include <algorithm>

namespace Inlet::Pop3 {

namespace {

constexpr qsizetype ShortBytes = 4;
constexpr QByteArrayView Placeholder = "***";

bool isWordByte(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
           || (byte >= 'a' && byte <= 'z') || static_cast<uchar>(byte) >= 0x80;
}

bool isWholeWord(QByteArrayView text, qsizetype from, qsizetype size)
{
    const qsizetype end = from + size;
    return (from == 0 || !isWordByte(text[from - 1]))
           && (end == text.size() || !isWordByte(text[end]));
}

QByteArray without(const QByteArray &secret, const QByteArray &text)
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(secret); at >= 0;) {
        if (secret.size() >= ShortBytes || isWholeWord(text, at, secret.size())) {
            result += QByteArrayView(text).sliced(copied, at - copied);
            result += Placeholder;
            copied = at + secret.size();
            at = text.indexOf(secret, copied);
        } else {
            at = text.indexOf(secret, at + 1);
        }
    }
    result += QByteArrayView(text).sliced(copied);
    return result;
}

} // namespace

Redaction::Redaction(const QByteArray &secret)
{
    addWithForms(secret);
}

void Redaction::addSent(const QByteArray &argument, const QByteArray &account)
{
    if (argument == account)
        return;
    add(argument);
    const auto result =
        QByteArray::fromBase64Encoding(argument, QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray decoded = result ? *result : QByteArray();
    if (decoded == account)
        return;
    addWithForms(decoded);
    // CRAM-MD5 (RFC 2195): the digest behind the name.
    if (decoded.startsWith(account + ' '))
        add(decoded.sliced(account.size() + 1));
}

void Redaction::addWithForms(const QByteArray &secret)
{
    add(secret);
    // Of a short one they would be words like "61", which stand for something else.
    if (secret.size() < ShortBytes)
        return;
    add(secret.toBase64(QByteArray::OmitTrailingEquals));
    add(secret.toHex());
    add(secret.toHex().toUpper());
}

void Redaction::add(const QByteArray &secret)
{
    // "=" and "*" are signs of SASL (RFC 5034) and no response.
    if (secret.isEmpty() || secret == "=" || secret == "*" || m_secrets.contains(secret))
        return;
    const auto place = std::ranges::find_if(
        m_secrets, [&](const QByteArray &other) { return other.size() < secret.size(); });
    m_secrets.insert(place - m_secrets.begin(), secret);
}

QByteArray Redaction::applied(QByteArrayView text) const
{
    QByteArray result = text.toByteArray();
    for (const QByteArray &secret : m_secrets)
        result = without(secret, result);
    return result;
}

QString Redaction::quoted(QByteArrayView bytes) const
{
    return displayable(applied(bytes));
}

QStringList Redaction::quotedTexts(const QStringList &texts) const
{
    QStringList result;
    for (const QString &text : texts)
        result += quoted(text.toUtf8());
    return result;
}

} // namespace Inlet::Pop3
