// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/preludesource.h"

#include <QFile>
#include <QHash>

namespace Inlet::Script {

using namespace Qt::StringLiterals;

namespace {

QString sourceOf(const QString &name)
{
    QFile file(":/inlet/script/"_L1 + name + ".js"_L1);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString preludeSource(const QString &name)
{
    static const QHash<QString, QString> sources{{u"prelude"_s, sourceOf(u"prelude"_s)},
                                                 {u"parts"_s, sourceOf(u"parts"_s)},
                                                 {u"realm"_s, sourceOf(u"realm"_s)},
                                                 {u"values"_s, sourceOf(u"values"_s)}};
    return sources.value(name);
}

} // namespace Inlet::Script
