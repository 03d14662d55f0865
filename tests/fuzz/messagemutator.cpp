// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagemutator.h"

#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <iterator>

namespace {

constexpr const char *Pieces[] = {
    "Content-Type: multipart/mixed; boundary=b\r\n",
    "Content-Type: multipart/digest; boundary=\"\"\r\n",
    "Content-Type: message/rfc822\r\n",
    "Content-Type: text/html; charset=utf-16\r\n",
    "Content-Type: text/plain; charset=iso-2022-jp; format=flowed; delsp=yes\r\n",
    "Content-Transfer-Encoding: base64\r\n",
    "Content-Transfer-Encoding: quoted-printable\r\n",
    "Content-Transfer-Encoding: x-uuencode\r\n",
    "Content-Disposition: attachment; filename*1*=%41; filename*0*=utf-8''%ff\r\n",
    "Subject: =?utf-8?B?w6k=?= =?utf-8?B?w6k=?= =?x?Q?=ZZ?=\r\n",
    "To: a:b:c:d@example.org;;, \"x\\\" <y@[1.2.3.4]> (((\r\n",
    "Date: Mon, 99 Foo 12026 25:61:61 +9999 (a(b(c\r\n",
    "--b\r\n",
    "--b--\r\n",
    "\r\n",
    "\r\n\r\n",
    " folded\r\n",
    "<table><tr><td colspan=9999><img src=\"cid:x\"><a href='javascript:x'>\r\n",
    "Final-Recipient: rfc822; x@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n",
};

QList<QByteArray> linesOf(const QByteArray &message)
{
    QList<QByteArray> lines;
    qsizetype pos = 0;
    while (pos < message.size()) {
        const qsizetype newline = message.indexOf('\n', pos);
        const qsizetype end = newline < 0 ? message.size() : newline + 1;
        lines.append(message.sliced(pos, end - pos));
        pos = end;
    }
    return lines;
}

class Mutation
{
public:
    Mutation(const QByteArray &message, std::uint32_t seed)
        : m_random(seed)
        , m_lines(linesOf(message))
    {}

    QByteArray apply()
    {
        const int changes = below(4) + 1;
        for (int i = 0; i < changes; ++i)
            change();
        QByteArray message = m_lines.join();
        if (below(8) == 0)
            message.truncate(below(message.size() + 1));
        return message;
    }

private:
    int below(qsizetype limit)
    {
        return static_cast<int>(m_random.bounded(static_cast<quint32>(limit)));
    }

    void change()
    {
        if (m_lines.isEmpty()) {
            m_lines.append(piece());
            return;
        }
        const int line = below(m_lines.size());
        if (m_lines.at(line).isEmpty())
            m_lines[line] = piece();
        const int other = below(m_lines.size());
        switch (below(9)) {
        case 0: m_lines.insert(other, m_lines.at(line)); break;
        case 1: m_lines.swapItemsAt(line, other); break;
        case 2:
            m_lines.remove(line, std::min<qsizetype>(m_lines.size() - line, 1 + below(8)));
            break;
        case 3: m_lines.insert(line, piece()); break;
        case 4: exchangeBoundaries(); break;
        case 5: flipBit(m_lines[line]); break;
        case 6: m_lines[line].truncate(below(m_lines.at(line).size())); break;
        case 7: m_lines[line].insert(below(m_lines.at(line).size()), piece()); break;
        default: repeatBlock(line); break;
        }
    }

    [[nodiscard]] QByteArray piece() { return Pieces[below(std::ssize(Pieces))]; }

    void flipBit(QByteArray &line)
    {
        const int at = below(line.size());
        line[at] = static_cast<char>(line.at(at) ^ (1 << below(8)));
    }

    void exchangeBoundaries()
    {
        QList<int> boundaries;
        for (int i = 0; i < m_lines.size(); ++i) {
            if (m_lines.at(i).startsWith("--"))
                boundaries.append(i);
        }
        if (boundaries.size() > 1)
            m_lines.swapItemsAt(boundaries.at(below(boundaries.size())),
                                boundaries.at(below(boundaries.size())));
    }

    void repeatBlock(int line)
    {
        const QList<QByteArray> block = m_lines.mid(line, 1 + below(6));
        const int times = 1 + below(20);
        for (int i = 0; i < times; ++i) {
            for (qsizetype j = block.size(); j > 0; --j)
                m_lines.insert(line, block.at(j - 1));
        }
    }

    QRandomGenerator m_random;
    QList<QByteArray> m_lines;
};

} // namespace

QByteArray mutatedMessage(const QByteArray &message, std::uint32_t seed)
{
    return Mutation(message, seed).apply();
}
