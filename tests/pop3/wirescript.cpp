// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirescript.h"

#include <QFile>

namespace Inlet::Test {

namespace {

QByteArray unescaped(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        switch (text[++i]) {
        case 'r': result += '\r'; break;
        case 'n': result += '\n'; break;
        case '0': result += '\0'; break;
        default: result += text[i]; break;
        }
    }
    return result;
}

} // namespace

WireScript WireScript::load(const QString &path)
{
    WireScript script;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    int number = 0;
    for (QByteArray line : file.readAll().split('\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const char kind = line.front();
        if (line.size() < 2 || line[1] != ':' || !QByteArrayView("OSRCTXAEMUB").contains(kind))
            return {};
        const QByteArray text = line.sliced(qMin<qsizetype>(3, line.size()));
        switch (kind) {
        case 'O': {
            const qsizetype equals = text.indexOf('=');
            script.options.insert(text.first(equals), text.sliced(equals + 1));
            break;
        }
        case 'S': script.steps.append({'S', text + "\r\n", number}); break;
        case 'R': script.steps.append({'S', unescaped(text), number}); break;
        case 'B': script.steps.append({'B', unescaped(text), number}); break;
        default: script.steps.append({kind, text, number}); break;
        }
    }
    return script;
}

} // namespace Inlet::Test
