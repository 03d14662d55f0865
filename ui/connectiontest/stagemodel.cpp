// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectiontest/stagemodel.h"

#include "ui/icons.h"

#include <algorithm>
#include <chrono>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto PatienceInterval = 1s;
constexpr auto PatienceBegins = 3s; // until then most servers have answered

QIcon stateIcon(StageModel::State state)
{
    using State = StageModel::State;
    switch (state) {
    case State::Waiting: return icon(u"test-waiting"_s);
    case State::Running: return icon(u"view-refresh"_s);
    case State::Done: return icon(u"dialog-ok"_s);
    case State::Warning: return icon(u"dialog-warning"_s);
    case State::Failed: return icon(u"dialog-error"_s);
    case State::Skipped: return icon(u"test-skipped"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

StageModel::StageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_patience.setInterval(PatienceInterval);
    connect(&m_patience, &QTimer::timeout, this, &StageModel::showPatience);
}

void StageModel::begin(const QStringList &stages)
{
    const QStringList usual{u"name"_s,         u"tcp"_s,    u"greeting"_s, u"tls"_s,
                            u"capabilities"_s, u"login"_s,  u"mailbox"_s,  u"uidl"_s,
                            u"login-delay"_s,  u"expire"_s, u"quit"_s};
    beginResetModel();
    m_stages.clear();
    for (const QString &name : stages.isEmpty() ? usual : stages)
        m_stages.append({name, State::Waiting, {}, {}, {}});
    m_stages.first().state = State::Running;
    endResetModel();
    watchRunning();
}

void StageModel::report(const QJsonObject &members)
{
    Stage stage{members.value("stage"_L1).toString(), State::Skipped,
                members.value("text"_L1).toString(), members.value("advice"_L1).toString(),
                members};
    if (const QJsonValue ok = members.value("ok"_L1); ok.isBool()) {
        stage.state = !ok.toBool()             ? State::Failed
                      : stage.advice.isEmpty() ? State::Done
                                               : State::Warning;
    }
    // The runner names the stages in the words of its output.
    if (const int failed = failedRow(); stage.state == State::Skipped && failed >= 0)
        stage.found = tr("Not tried, because \"%1\" failed.").arg(title(m_stages.at(failed).name));
    const auto known = std::ranges::find(m_stages, stage.name, &Stage::name);
    if (known == m_stages.end()) {
        beginInsertRows({}, 0, 0);
        m_stages.prepend(stage);
        endInsertRows();
    } else {
        *known = stage;
        const int row = static_cast<int>(known - m_stages.begin());
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (stage.state == State::Done || stage.state == State::Warning)
        runFirstWaiting();
    watchRunning();
}

void StageModel::watchRunning()
{
    m_runningSince.start();
    if (std::ranges::find(m_stages, State::Running, &Stage::state) == m_stages.end())
        m_patience.stop();
    else
        m_patience.start();
}

/** A server that says nothing must not look like a designer that hangs. */
void StageModel::showPatience()
{
    const auto running = std::ranges::find(m_stages, State::Running, &Stage::state);
    const std::chrono::milliseconds elapsed(m_runningSince.elapsed());

    if (running == m_stages.end() || elapsed < PatienceBegins)
        return;
    running->found = tr("No answer yet after %n second(s). The test gives up by itself when the "
                        "server stays silent.",
                        nullptr, static_cast<int>(elapsed / 1s));
    const int row = static_cast<int>(running - m_stages.begin());
    Q_EMIT dataChanged(index(row, ResultColumn), index(row, ResultColumn));
}

void StageModel::runFirstWaiting()
{
    const auto running = std::ranges::find(m_stages, State::Running, &Stage::state);
    const auto next = std::ranges::find(m_stages, State::Waiting, &Stage::state);
    if (running != m_stages.end() || next == m_stages.end())
        return;
    next->state = State::Running;
    const int row = static_cast<int>(next - m_stages.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void StageModel::end(const QString &reason)
{
    for (Stage &stage : m_stages) {
        if (stage.state == State::Waiting || stage.state == State::Running) {
            stage.state = State::Skipped;
            stage.found = reason;
        }
    }
    m_patience.stop();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StageModel::failedRow() const
{
    const auto failed = std::ranges::find(m_stages, State::Failed, &Stage::state);
    return failed == m_stages.end() ? -1 : static_cast<int>(failed - m_stages.begin());
}

int StageModel::warnings() const
{
    return static_cast<int>(std::ranges::count(m_stages, State::Warning, &Stage::state));
}

QString StageModel::toText() const
{
    QStringList paragraphs;
    for (const Stage &stage : m_stages) {
        QString found = result(stage);
        found.replace(u'\n', u"\n  "_s);
        paragraphs += u"%1: %2\n  %3"_s.arg(title(stage.name), stateName(stage.state), found);
    }
    return paragraphs.join(u'\n');
}

QString StageModel::title(const QString &stage)
{
    const QHash<QString, QString> titles{{u"settings"_s, tr("Settings")},
                                         {u"name"_s, tr("Server name")},
                                         {u"tcp"_s, tr("Connection (TCP)")},
                                         {u"greeting"_s, tr("Greeting")},
                                         {u"tls"_s, tr("Encryption (TLS)")},
                                         {u"capabilities"_s, tr("Capabilities")},
                                         {u"login"_s, tr("Login")},
                                         {u"mailbox"_s, tr("Mailbox")},
                                         {u"uidl"_s, tr("Unique-ids (UIDL)")},
                                         {u"login-delay"_s, tr("Pause between logins")},
                                         {u"expire"_s, tr("Expiry of messages")},
                                         {u"quit"_s, tr("End of the session")}};
    return titles.value(stage, stage);
}

QString StageModel::stateName(State state)
{
    switch (state) {
    case State::Waiting: return tr("Waiting");
    case State::Running: return tr("Running");
    case State::Done: return tr("Done");
    case State::Warning: return tr("Warning");
    case State::Failed: return tr("Failed");
    case State::Skipped: return tr("Skipped");
    }
    Q_UNREACHABLE();
}

QString StageModel::result(const Stage &stage)
{
    if (stage.advice.isEmpty())
        return stage.found;
    return stage.found + u'\n' + tr("What to do: %1").arg(stage.advice);
}

int StageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stages.size());
}

int StageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Stage &stage = m_stages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case StageColumn: return title(stage.name);
        case StateColumn: return stateName(stage.state);
        case ResultColumn: return result(stage);
        }
        return {};
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(stateIcon(stage.state)) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignLeft | Qt::AlignTop);
    case StageRole: return stage.name;
    case TestStateRole: return QVariant::fromValue(stage.state);
    case FoundRole: return stage.found;
    case AdviceRole: return stage.advice;
    case MembersRole: return stage.members;
    default: return {};
    }
}

QVariant StageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StageColumn: return tr("Stage");
    case StateColumn: return tr("State");
    case ResultColumn: return tr("What was found");
    default: return {};
    }
}

} // namespace Inlet::Ui
