// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalmodel.h"

#include "core/oneline.h"
#include "ui/icons.h"

#include <QFontDatabase>
#include <QJsonArray>
#include <QLocale>
#include <QPixmap>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxSubject = 60; ///< characters of a subject in a row about something else
constexpr qsizetype MaxShown = 4000; ///< characters of a cell; laying out more makes scrolling slow

QIcon severityIcon(Core::Severity severity)
{
    static const QIcon none = [] {
        QPixmap blank(16, 16);
        blank.fill(Qt::transparent);
        return QIcon(blank);
    }();
    switch (severity) {
    case Core::Severity::Verbose: return none; // keeps the words of the column in line
    case Core::Severity::Information: return icon(u"dialog-information"_s);
    case Core::Severity::Warning: return icon(u"dialog-warning"_s);
    case Core::Severity::Error: return icon(u"dialog-error"_s);
    }
    Q_UNREACHABLE();
}

QIcon statusIcon(JournalTask::Status status)
{
    switch (status) {
    case JournalTask::Status::Running: return icon(u"media-playback-start"_s);
    case JournalTask::Status::Waiting: return icon(u"appointment-soon"_s);
    case JournalTask::Status::Finished: return icon(u"dialog-ok"_s);
    case JournalTask::Status::Stopped: return icon(u"media-playback-stop"_s);
    case JournalTask::Status::Expired: return icon(u"dialog-warning"_s);
    case JournalTask::Status::Failed: return icon(u"dialog-error"_s);
    }
    Q_UNREACHABLE();
}

/** The same for all events about one message in one pass. */
quint64 threadOf(const Core::Event &event)
{
    const QString uid = event.members.value("uid"_L1).toString();
    if (uid.isEmpty())
        return 0;
    // 0 is taken by events about no message.
    return std::max<quint64>(1, qHashMulti(0, event.task, event.pass, uid));
}

RowKind kindOf(const Core::Event &event)
{
    if (event.type == Core::EventType::Message)
        return RowKind::Message;
    if (event.type == Core::EventType::Transition || event.type == Core::EventType::Expiration)
        return RowKind::Transition;
    return event.type == Core::EventType::TaskStarted ? RowKind::TaskStarted : RowKind::Other;
}

QString transitionOf(const Core::Event &event)
{
    const bool isMessage = event.type == Core::EventType::Message;
    if (!isMessage && kindOf(event) != RowKind::Transition)
        return {};
    return event.members.value(isMessage ? "transition"_L1 : "name"_L1).toString();
}

QString localTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) : QString();
}

/** `from` of a message: a list of mailboxes or one, each as text or with its address. */
QString senderOf(const QJsonValue &from)
{
    if (from.isArray())
        return senderOf(from.toArray().first());
    return from.isObject() ? from.toObject().value("address"_L1).toString() : from.toString();
}

} // namespace

JournalModel::JournalModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_batchTimer.setSingleShot(true);
    m_batchTimer.setInterval(BatchInterval);
    connect(&m_batchTimer, &QTimer::timeout, this, &JournalModel::flush);
}

void JournalModel::append(const Core::Event &event, const QByteArray &line)
{
    m_pending.push_back(newRow(event, line));
    const qsizetype row = m_store.size() + static_cast<qsizetype>(m_pending.size()) - 1;
    if (const JournalTask *changed = m_tasks.note(event, row);
        changed && !m_changedTasks.contains(changed->row)) {
        m_changedTasks.append(changed->row);
    }
    if (!m_batchTimer.isActive())
        m_batchTimer.start();
}

JournalStore::NewRow JournalModel::newRow(const Core::Event &event, const QByteArray &line)
{
    JournalStore::NewRow added{.row = {}, .entry = JournalEntry::fromEvent(event, line)};
    added.row.thread = threadOf(event);
    added.row.kind = kindOf(event);
    added.row.severity = added.entry.severity;
    added.row.activity = note(event.activity, m_activityNames);
    added.row.transition = note(transitionOf(event), m_transitionNames);
    if (added.row.kind == RowKind::Message) {
        const int code = event.members.value("returnCode"_L1).toInt();
        added.row.returnCode = static_cast<qint8>(std::clamp(code, 0, 127));
    }
    if (const QString message = messageName(event); !message.isEmpty()) {
        Core::Event named = event;
        named.members.insert(u"uid"_s, message);
        added.entry.text = Core::EventText::describe(named);
    }
    return added;
}

JournalNames::Id JournalModel::note(const QString &name, QStringList &seen)
{
    if (!name.isEmpty() && !seen.contains(name)) {
        seen += name;
        m_newNames = true;
    }
    return m_store.names().idOf(name);
}

QString JournalModel::messageName(const Core::Event &event)
{
    const QString uid = event.members.value("uid"_L1).toString();
    if (uid.isEmpty())
        return {};
    const QString key = event.task + u' ' + uid;
    if (event.type == Core::EventType::Message) {
        if (m_messages.size() >= JournalStore::MemoryRows)
            m_messages.clear();
        const QString subject = event.members.value("subject"_L1).toString();
        const QString number = QString::number(event.members.value("number"_L1).toInteger());
        m_messages.insert(
            key, subject.isEmpty() ? number : u"%1 (%2)"_s.arg(number, subject.left(MaxSubject)));
    }
    return event.type == Core::EventType::Transition ? m_messages.value(key) : QString();
}

void JournalModel::flush()
{
    m_batchTimer.stop();
    if (m_pending.empty())
        return;
    if (std::exchange(m_newNames, false))
        Q_EMIT namesChanged();
    const int first = static_cast<int>(m_store.size());
    beginInsertRows({}, first, first + static_cast<int>(m_pending.size()) - 1);
    m_store.append(std::exchange(m_pending, {}));
    endInsertRows();
    for (const qsizetype row : std::exchange(m_changedTasks, {})) {
        Q_EMIT dataChanged(index(static_cast<int>(row), 0),
                           index(static_cast<int>(row), ColumnCount - 1));
    }
}

void JournalModel::clear()
{
    beginResetModel();
    m_batchTimer.stop();
    m_store.clear();
    m_tasks.clear();
    m_pending.clear();
    m_changedTasks.clear();
    m_messages.clear();
    m_parsedRow = -1;
    m_activityNames.clear();
    m_transitionNames.clear();
    m_newNames = false;
    endResetModel();
    Q_EMIT namesChanged();
}

void JournalModel::setLabels(const JournalLabels &labels)
{
    if (m_labels == labels)
        return;
    m_labels = labels;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT namesChanged();
}

QList<Core::Event> JournalModel::eventsAbout(const Core::Event &about) const
{
    QList<Core::Event> events;
    const quint64 thread = threadOf(about);
    for (qsizetype row = 0; thread != 0 && row < m_store.size(); ++row) {
        if (m_store.row(row).thread == thread)
            events.append(m_store.entry(row).event());
    }
    return events;
}

QStringList JournalModel::scriptLines(const Core::Event &message) const
{
    QStringList texts;
    for (const Core::Event &event : eventsAbout(message)) {
        if (event.type == Core::EventType::Log) {
            texts += Core::EventText::severityName(Core::EventText::severity(event)) + u": "_s
                     + Core::EventText::describe(event);
        }
    }
    return texts;
}

std::optional<Core::Event> JournalModel::messageOf(const Core::Event &event) const
{
    if (event.type == Core::EventType::Message)
        return event;
    for (const Core::Event &candidate : eventsAbout(event)) {
        if (candidate.type == Core::EventType::Message)
            return candidate;
    }
    return std::nullopt;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_store.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalRow &row = m_store.row(index.row());
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    // A tool tip would take a subject that looks like HTML for HTML.
    if (role == Qt::ToolTipRole && index.column() == MessageColumn) {
        const QString sentence = entry(index.row()).text;
        const QString uid = parsed(index.row()).members.value("uid"_L1).toString();
        const bool isNamed = uid.isEmpty() || sentence.contains(uid);
        return Qt::convertFromPlainText(isNamed ? sentence : tr("%1\nUID: %2").arg(sentence, uid));
    }
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return severityIcon(row.severity);
    if (role == Qt::DecorationRole && index.column() == StatusColumn)
        return statusIcon(m_tasks.task(parsed(index.row()).task).status);
    if (role == Qt::FontRole && index.column() == LineColumn)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role == Qt::FontRole && row.severity == Core::Severity::Error) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QString JournalModel::text(int row, int column) const
{
    switch (column) {
    case SeverityColumn: return Core::EventText::severityName(m_store.row(row).severity);
    case TimeColumn: return localTime(entry(row).time);
    case ActivityColumn: return m_labels.activity(entry(row).activity);
    case MessageColumn: return entry(row).text.left(MaxShown);
    case LineColumn: return Core::oneLine(QString::fromUtf8(entry(row).line.left(MaxShown)));
    default: break;
    }
    switch (m_store.row(row).kind) {
    case RowKind::TaskStarted: return taskText(row, column);
    case RowKind::Message: return messageText(row, column);
    case RowKind::Transition: return transitionText(row, column);
    case RowKind::Other: return {};
    }
    Q_UNREACHABLE();
}

QString JournalModel::taskText(int row, int column) const
{
    const JournalTask task = m_tasks.task(parsed(row).task);
    switch (column) {
    case StatusColumn: return JournalTasks::statusName(task.status);
    case DurationColumn:
        return task.seconds ? tr("%1 s").arg(QLocale().toString(*task.seconds, 'f', 1)) : QString();
    case MessagesColumn: return QString::number(task.messages);
    case NextLaunchColumn: return localTime(task.nextLaunch);
    default: return {};
    }
}

QString JournalModel::messageText(int row, int column) const
{
    const Core::Event &event = parsed(row);
    const QJsonObject &members = event.members;
    switch (column) {
    case NumberColumn: return QString::number(members.value("number"_L1).toInteger());
    case SenderColumn: return Core::oneLine(senderOf(members.value("from"_L1)));
    case SubjectColumn: return Core::oneLine(members.value("subject"_L1).toString());
    case CodeColumn:
        return members.value("returnCode"_L1).isDouble()
                   ? QString::number(members.value("returnCode"_L1).toInt())
                   : tr("None");
    case ServerColumn:
        return members.value("action"_L1).toString() == "delete"_L1 ? tr("Deleted") : tr("Left");
    case TransitionColumn: {
        const QString name = transitionOf(event);
        return name.isEmpty() ? QString() : m_labels.transition(event.activity, name);
    }
    case DurationColumn:
        return members.value("ms"_L1).isDouble()
                   ? tr("%1 ms").arg(QLocale().toString(members.value("ms"_L1).toInteger()))
                   : QString();
    default: return {};
    }
}

QString JournalModel::transitionText(int row, int column) const
{
    const Core::Event &event = parsed(row);
    if (column == TransitionColumn)
        return m_labels.transition(event.activity, transitionOf(event));
    if (column == DeliveryColumn && event.type == Core::EventType::Transition)
        return event.members.value("delivered"_L1).toBool() ? tr("Accepted") : tr("In the outbox");
    return {};
}

const Core::Event &JournalModel::parsed(int row) const
{
    if (row != m_parsedRow) {
        m_parsed = entry(row).event();
        m_parsedRow = row;
    }
    return m_parsed;
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case TimeColumn: return tr("Time");
    case StatusColumn: return tr("Status");
    case ActivityColumn: return tr("Activity");
    case NumberColumn: return tr("Number");
    case SenderColumn: return tr("From");
    case SubjectColumn: return tr("Subject");
    case CodeColumn: return tr("Return Code");
    case ServerColumn: return tr("On the Server");
    case TransitionColumn: return tr("Transition");
    case DeliveryColumn: return tr("Delivery");
    case MessageColumn: return tr("Message");
    case DurationColumn: return tr("Duration");
    case MessagesColumn: return tr("Messages");
    case NextLaunchColumn: return tr("Next Execution");
    case LineColumn: return tr("Event");
    default: return {};
    }
}

} // namespace Inlet::Ui
