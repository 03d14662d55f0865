// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/mailstore.h"

#include "bench/benchmail.h"

#include <QFile>

namespace Inlet::Bench {

using namespace Qt::StringLiterals;

MailStore::MailStore(int count, const std::function<qsizetype(int)> &sizeOf)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray mail = benchMail(i, sizeOf(i));
        const qint64 sent = mail.size() + mail.count('\n');
        // The sizes in the name are what Dovecot writes itself when it delivers a message.
        const QString path = m_folder.filePath(
            u"%1.M1P1.bench,S=%2,W=%3:2,"_s.arg(1'700'000'000 + i).arg(mail.size()).arg(sent));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size())
            qFatal("%s cannot be written", qPrintable(path));
        m_files.append(path);
        m_bytes += sent;
    }
}

void MailStore::fill(Test::Dovecot &dovecot) const
{
    if (!dovecot.replaceMail(m_files))
        qFatal("the mailbox cannot be filled");
}

} // namespace Inlet::Bench
