// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace Inlet::Core {

using namespace Qt::StringLiterals;

QLatin1StringView eventCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::Configuration:
    case ErrorCode::InvalidData:
    case ErrorCode::NotFound: return "configuration"_L1;
    case ErrorCode::Connect: return "connect"_L1;
    case ErrorCode::Tls: return "tls"_L1;
    case ErrorCode::Protocol: return "protocol"_L1;
    case ErrorCode::Timeout: return "timeout"_L1;
    case ErrorCode::Login: return "login"_L1;
    case ErrorCode::Busy: return "busy"_L1;
    case ErrorCode::Script: return "script"_L1;
    case ErrorCode::Message: return "message"_L1;
    case ErrorCode::Storage:
    case ErrorCode::Internal: return "storage"_L1;
    case ErrorCode::Delivery: return "delivery"_L1;
    }
    return "storage"_L1;
}

int exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage: return 64;
    case ErrorCode::Configuration:
    case ErrorCode::InvalidData: return 65;
    case ErrorCode::NotFound: return 66;
    case ErrorCode::Connect:
    case ErrorCode::Tls:
    case ErrorCode::Protocol:
    case ErrorCode::Timeout: return 69;
    case ErrorCode::Login: return 77;
    case ErrorCode::Busy: return 75;
    case ErrorCode::Script:
    case ErrorCode::Message:
    case ErrorCode::Delivery: return 1;
    case ErrorCode::Storage:
    case ErrorCode::Internal: return 70;
    }
    return 70;
}

} // namespace Inlet::Core
