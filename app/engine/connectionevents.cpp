// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectionevents.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

void emitConnected(EventEmitter &events, const Pop3::ConnectionInfo &info)
{
    events.emitEvent(Core::EventType::Connected,
                     {{u"host"_s, info.host},
                      {u"port"_s, info.port},
                      {u"security"_s, info.encrypted ? u"tls"_s : u"none"_s},
                      {u"protocol"_s, info.protocol},
                      {u"cipher"_s, info.cipher},
                      {u"capabilities"_s, QJsonArray::fromStringList(info.capabilities)}});
    if (!info.clearTextWarning)
        return;
    events.log(
        u"warning"_s,
        QCoreApplication::translate(
            "Inlet::Engine::MailPass",
            "The connection to \"%1\" is not encrypted: the password and all messages can be "
            "read on the way. Choose another security when the server offers it.")
            .arg(info.host));
}

} // namespace Inlet::Engine
