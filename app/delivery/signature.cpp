// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace Inlet::Delivery {

QByteArray signature(const QByteArray &key, const QByteArray &timestamp, const QByteArray &body)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(timestamp);
    code.addData(".");
    code.addData(body);
    return "v1=" + code.result().toHex();
}

} // namespace Inlet::Delivery
