// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/filename.h"

#include <QStringList>

#include <algorithm>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

// Most file systems allow 255 bytes; the rest is for a suffix such as " (2)" and a temporary name.
constexpr qsizetype MaxBytes = 240;
constexpr qsizetype MaxExtension = 20;

bool isInvisible(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD: // soft hyphen
    case 0x061C: // bidi mark and, below, embeddings, overrides and isolates
    case 0x180E:
    case 0x200B: // zero-width space and joiners
    case 0x200E:
    case 0x200F:
    case 0x2028:
    case 0x2029:
    case 0xFEFF: return true;
    default: break;
    }
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2060) && c <= QChar(0x2069))
           || c.category() == QChar::Other_Control;
}

/** CON, COM1.txt and the like open a device on Windows, whatever their extension. */
bool isDevice(const QString &name)
{
    static const QStringList devices = {u"con"_s, u"prn"_s,    u"aux"_s,
                                        u"nul"_s, u"conin$"_s, u"conout$"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    if (devices.contains(stem))
        return true;
    return stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1))
           && stem[3].isDigit();
}

/** The longest part of @p text that has at most @p bytes as UTF-8 and cuts no character. */
QString cutToBytes(const QString &text, qsizetype bytes)
{
    QString result = text.first(std::min(text.size(), bytes));
    while (result.toUtf8().size() > bytes)
        result.chop(1);
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    return result;
}

} // namespace

QString safeFilename(const QString &name)
{
    QString safe = name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    safe.removeIf(isInvisible);
    if (safe.size() >= 2 && safe[1] == u':' && safe[0].isLetter())
        safe.remove(0, 2);
    safe = safe.trimmed();
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty())
        return {};
    if (isDevice(safe))
        safe.prepend(u'_');
    if (safe.toUtf8().size() <= MaxBytes)
        return safe;
    const qsizetype dot = safe.lastIndexOf(u'.');
    const QString extension =
        dot > 0 && safe.size() - dot <= MaxExtension ? safe.sliced(dot) : QString();
    return cutToBytes(safe.chopped(extension.size()), MaxBytes - extension.toUtf8().size())
           + extension;
}

} // namespace Inlet::Message
