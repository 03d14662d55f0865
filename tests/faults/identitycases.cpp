// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cases.h"

namespace Inlet::Faults {

using namespace Qt::StringLiterals;
using Test::Reaction;
using Test::ServerMail;
using Kind = Test::Reaction::Kind;

namespace {

/** A server whose names for its messages cannot be trusted. */
struct Naming
{
    QString name;
    QList<ServerMail> mails;
    std::function<void(FaultBox &)> change = {}; ///< between the broken session and the next
};

// A server that gives a UIDL it has given before to another message that is there, too, makes that one a new message by
// definition, and nothing else: the ledger's key is the UIDL.
QList<Naming> namings()
{
    const ServerMail a = mail({}, "1 a");
    const ServerMail b = mail({}, "1 b");
    const ServerMail c = mail({}, "2 c");
    const ServerMail d = mail({}, "3 d");
    const auto named = [](const QByteArray &uid, ServerMail mail) {
        mail.uid = uid;
        return mail;
    };
    const QList<ServerMail> usual{named("x", a), named("y", b), named("z", c), named("w", d)};
    return {
        {u"no UIDL"_s, {a, b, c, d}},
        {u"no UIDL, twins"_s, {a, b, a, c, d}},
        {u"one UIDL for two"_s, {named("x", a), named("x", b), named("y", c), named("z", d)}},
        {u"one UIDL for twins"_s, {named("x", a), named("x", a), named("y", c)}},
        {u"one UIDL for all"_s, {named("x", a), named("x", b), named("x", c), named("x", d)}},
        {u"two UIDLs for twins"_s, {named("x", a), named("y", a), named("z", c)}},
        {u"UIDLs reset"_s, usual,
         [](FaultBox &box) {
             box.renameMails({"1", "2", "3", "4", "5"});
         }},
        {u"UIDL used again"_s, usual,
         [named](FaultBox &box) {
             // The first message is replaced as if somebody had deleted it, once its decision is carried out.
             box.addMail(named("x", mail({}, "1 again")));
         }},
    };
}

} // namespace

QList<Case> identityCases()
{
    QList<Case> cases;
    for (const Naming &naming : namings()) {
        for (const char *at : {"RETR 2", "DELE 1", "QUIT", "QUIT at work"}) {
            BoxSettings settings{.mails = naming.mails};
            if (naming.mails.first().uid.isEmpty())
                settings.capabilities = {"PIPELINING"};
            const QString kind = u"UIDLs"_s;
            const QString name = naming.name + u", line lost at "_s + QString::fromLatin1(at);
            cases.append({kind, name, settings, [naming, at](FaultBox &box) {
                              box.react = [&box, at](int session, const QByteArray &command) {
                                  const QByteArray place(at);
                                  if (session != 1 || !place.startsWith(command))
                                      return Reaction();
                                  box.isFaultMet = true;
                                  for (const ServerMail &mail : box.marked(session)) {
                                      if (!place.endsWith("work"))
                                          break;
                                      const auto same = [&mail](const ServerMail &other) {
                                          return other.content == mail.content;
                                      };
                                      const auto found =
                                          std::ranges::find_if(box.server.mails, same);
                                      box.server.mails.erase(found);
                                  }
                                  return Reaction{Kind::HangUp};
                              };
                              static_cast<void>(box.run());
                              box.endFaults();
                              if (naming.change)
                                  naming.change(box);
                              box.verifyRecovery();
                          }});
        }
    }
    return cases;
}

} // namespace Inlet::Faults
