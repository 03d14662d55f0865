// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/replytext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

// Lines this long are no attribution; not looking at them keeps the patterns cheap.
constexpr qsizetype MaxMarkerLength = 300;
constexpr qsizetype MaxHeaderBlock = 6;

bool isSeparator(const QString &line)
{
    static const QRegularExpression pattern(
        u"^[ *]*-{2,} ?(Original Message|Original Appointment|Forwarded message|Forwarded by "
        u".*|Urspr\u00FCngliche Nachricht|"
        "Weitergeleitete Nachricht|Message d'origine|Message transf\u00E9r\u00E9|Mensaje "
        "original|Messaggio originale|"
        "Oorspronkelijk bericht|Doorgestuurd bericht|Mensagem original|\uC6D0\uBCF8 "
        "\uBA54\uC2DC\uC9C0|\u539F\u59CB\u90AE\u4EF6|"
        "\u5143\u306E\u30E1\u30C3\u30BB\u30FC\u30B8) ?-{2,}[ *]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() <= MaxMarkerLength && pattern.match(line).hasMatch();
}

bool isFromField(const QString &line)
{
    static const QRegularExpression pattern(
        u"^[ *]*(From|Von|De|Da|Van|\uBCF4\uB0B8 \uC0AC\uB78C|\u53D1\u4EF6\u4EBA|"
        "\u5DEE\u51FA\u4EBA)[ *]*[:\uFF1A]"_s);
    return line.size() <= MaxMarkerLength && pattern.match(line).hasMatch();
}

bool isOtherField(const QString &line)
{
    static const QRegularExpression pattern(
        u"^[ "
        u"*]*(Sent|Date|To|Subject|Gesendet|Datum|An|Betreff|Envoy\u00E9|\u00C0|Objet|Enviado|Para|"
        u"Asunto|Assunto|"
        "Inviato|A|Oggetto|Verzonden|Aan|Onderwerp|\uBCF4\uB0B8 \uB0A0\uC9DC|\uBC1B\uB294 \uC0AC\uB78C|\uC81C\uBAA9)[ *]*[:\uFF1A]"_s);
    return line.size() <= MaxMarkerLength && pattern.match(line).hasMatch();
}

/** The header lines that mail programs put above a quoted message instead of marking its lines. */
bool isHeaderBlock(const QStringList &lines, qsizetype at)
{
    if (!isFromField(lines[at]))
        return false;
    int others = 0;
    for (qsizetype i = at + 1; i < std::min(lines.size(), at + MaxHeaderBlock); ++i)
        others += isOtherField(lines[i]);
    return others >= 2;
}

bool isSignature(const QString &line)
{
    static const QRegularExpression device(
        u"^(Sent from my |Sent from Mail for |Get Outlook for |Von meinem .* gesendet)"_s);
    return line == "-- "_L1 || line == "--"_L1
           || (line.size() <= MaxMarkerLength && device.match(line).hasMatch());
}

bool isQuoted(const QString &line)
{
    return line.trimmed().startsWith(u'>');
}

/** True when @p line, the last one before a quotation, tells who wrote what follows. */
bool isAttribution(const QString &line)
{
    const QString text = line.trimmed();
    return text.size() <= MaxMarkerLength && (text.endsWith(u':') || text.endsWith(u'\uFF1A'));
}

/** Removes the attribution, of one or two lines, at the end of @p kept. */
void dropAttribution(QStringList &kept)
{
    qsizetype last = kept.size() - 1;
    while (last >= 0 && kept[last].trimmed().isEmpty())
        --last;
    if (last < 0 || !isAttribution(kept[last]))
        return;
    static const QRegularExpression opening(u"^(On|Am|Le|El|Il|Op|Em) .*[0-9]"_s);
    const bool twoLines = last > 0 && !opening.match(kept[last]).hasMatch()
                          && kept[last - 1].size() <= MaxMarkerLength
                          && opening.match(kept[last - 1]).hasMatch();
    // "There are three points:" above a quotation is the author's; an attribution names a date or an address.
    const QString all = twoLines ? kept[last - 1] + kept[last] : kept[last];
    if (!all.contains(u'@')
        && !std::any_of(all.begin(), all.end(), [](QChar c) { return c.isDigit(); })
        && !all.contains("wrote"_L1)) {
        return;
    }
    kept.resize(twoLines ? last - 1 : last);
}

} // namespace

QString withoutQuotedHistory(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    QStringList kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (isSeparator(line) || isSignature(line) || isHeaderBlock(lines, i))
            break;
        if (!isQuoted(line)) {
            kept.append(line);
        } else if (i == 0 || !isQuoted(lines[i - 1])) {
            dropAttribution(kept);
        }
    }
    while (!kept.isEmpty() && kept.constLast().trimmed().count(u'_') >= 10
           && kept.constLast().trimmed().count(u'_') == kept.constLast().trimmed().size()) {
        kept.removeLast(); // the rule Outlook draws above its header block
    }
    const QString reply = kept.join(u'\n').trimmed();
    return reply.isEmpty() ? text.trimmed() : reply;
}

} // namespace Inlet::Message
