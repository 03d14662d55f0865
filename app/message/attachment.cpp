// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/attachment.h"

#include "message/part.h"

#include <QCryptographicHash>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

Attachment::Attachment(const Part &part)
    : m_part(&part)
{}

QString Attachment::filename() const
{
    return m_part->filename();
}

QString Attachment::filenameRaw() const
{
    return m_part->filenameRaw();
}

QString Attachment::contentType() const
{
    return m_part->contentType();
}

QString Attachment::charset() const
{
    return m_part->charset();
}

QString Attachment::disposition() const
{
    return m_part->disposition();
}

QString Attachment::contentId() const
{
    return m_part->contentId();
}

bool Attachment::isInline() const
{
    return disposition() == "inline"_L1 || (disposition().isEmpty() && !contentId().isEmpty());
}

bool Attachment::isDamaged() const
{
    return m_part->isDamaged();
}

bool Attachment::isTnef() const
{
    return m_part->isTnef();
}

QByteArray Attachment::bytes() const
{
    return m_part->bytes();
}

qint64 Attachment::size() const
{
    return m_part->size();
}

QByteArray Attachment::sha256() const
{
    return QCryptographicHash::hash(m_part->canonicalBytes(), QCryptographicHash::Sha256);
}

QString Attachment::text() const
{
    return m_part->text();
}

const MailMessage *Attachment::message() const
{
    return m_part->message();
}

} // namespace Inlet::Message
