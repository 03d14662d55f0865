// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchmail.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <random>

namespace Inlet::Bench {

namespace {

constexpr double MedianBytes = 16'400;
constexpr double Spread = 1.37; // of the logarithm
constexpr qsizetype SmallestBytes = 2 * 1024;
constexpr qsizetype LargestBytes = 1024 * 1024;

// The distributions of <random> differ between libraries; the generators do not.
double uniform(std::mt19937 &generator)
{
    return (static_cast<double>(generator()) + 0.5) / 4294967296.0;
}

QByteArray words(std::mt19937 &generator, qsizetype size, QByteArrayView lineStart)
{
    static constexpr const char *Lexicon[] = {
        "the",      "order",  "invoice", "customer", "delivery", "please",  "find",
        "attached", "with",   "our",     "regards",  "meeting",  "number",  "address",
        "of",       "to",     "and",     "from",     "your",     "message", "account",
        "on",       "Monday", "will",    "tomorrow", "question"};
    QByteArray text;
    text.reserve(size + 80);
    qsizetype column = 0;
    while (text.size() < size) {
        if (column == 0)
            text += lineStart;
        const char *word = Lexicon[generator() % std::size(Lexicon)];
        text += word;
        column += qsizetype(std::strlen(word)) + 1;
        if (column > 66) {
            text += '\n';
            column = 0;
        } else {
            text += ' ';
        }
    }
    text += '\n';
    return text;
}

QByteArray base64Lines(std::mt19937 &generator, qsizetype size)
{
    QByteArray data(size * 3 / 4, Qt::Uninitialized);
    std::ranges::generate(data, [&generator] { return static_cast<char>(generator()); });
    const QByteArray encoded = data.toBase64();
    QByteArray lines;
    lines.reserve(encoded.size() + encoded.size() / 76 + 1);
    for (qsizetype at = 0; at < encoded.size(); at += 76)
        lines += encoded.mid(at, 76) + '\n';
    return lines;
}

QByteArray header(int index)
{
    const QByteArray number = QByteArray::number(index);
    QByteArray text;
    for (int hop = 0; hop < 4; ++hop) {
        text += "Received: from mx" + QByteArray::number(hop) + ".example.net (mx"
                + QByteArray::number(hop) + ".example.net [192.0.2." + QByteArray::number(hop + 1)
                + "])\n\tby mail.example.org (Postfix) with ESMTPS id 4F"
                + number.rightJustified(8, '0')
                + "\n\tfor <support@example.org>; Mon, 23 Nov 2026 09:0" + QByteArray::number(hop)
                + ":00 +0100 (CET)\n";
    }
    return text + "From: =?UTF-8?Q?Ren=C3=A9e_Customer?= <renee" + number
           + "@example.com>\nTo: Support <support@example.org>\nSubject: =?UTF-8?B?QW5mcmFnZSBmw7xyIE51bW1lcg==?= #"
           + number + "\nDate: Mon, 23 Nov 2026 09:00:00 +0100\nMessage-ID: <" + number
           + ".bench@example.com>\nMIME-Version: 1.0\nX-Mailer: Example Mailer 12.3\n";
}

} // namespace

qsizetype mixedSize(int index)
{
    std::mt19937 generator(static_cast<std::mt19937::result_type>(index + 1));
    const double radius = std::sqrt(-2 * std::log(uniform(generator)));
    const double normal = radius * std::cos(2 * std::numbers::pi * uniform(generator));
    const double size = MedianBytes * std::exp(Spread * normal);
    return std::clamp(static_cast<qsizetype>(std::min(size, 1e9)), SmallestBytes, LargestBytes);
}

QByteArray benchMail(int index, qsizetype size)
{
    constexpr qsizetype TextOnlyBytes = 8 * 1024;
    std::mt19937 generator(static_cast<std::mt19937::result_type>(index + 1));
    QByteArray mail = header(index);
    const qsizetype left = std::max<qsizetype>(100, size - mail.size() - 60);
    if (size <= TextOnlyBytes)
        return mail + "Content-Type: text/plain; charset=utf-8\n\n" + words(generator, left, {});
    const qsizetype text = std::min<qsizetype>(left / 4, 6000);
    mail +=
        "Content-Type: multipart/mixed; boundary=\"outer\"\n\n--outer\n"
        "Content-Type: multipart/alternative; boundary=\"inner\"\n\n--inner\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        + words(generator, text, {})
        + "--inner\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
          "<html><body>\n"
        + words(generator, text * 2, "<p>=C3=A9 ") + "</body></html>\n--inner--\n--outer\n"
        + "Content-Type: application/pdf; name=\"order.pdf\"\nContent-Disposition: attachment; "
          "filename=\"order.pdf\"\nContent-Transfer-Encoding: base64\n\n";
    mail += base64Lines(generator, std::max<qsizetype>(76, (size - mail.size() - 20) * 76 / 77));
    return mail + "--outer--\n";
}

} // namespace Inlet::Bench
