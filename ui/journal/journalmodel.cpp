// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalmodel.h"

#include "ui/icons.h"

#include <QFont>
#include <QJsonDocument>
#include <QPixmap>
#include <QTextDocument>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxSubject = 60; ///< characters of a subject in a row about something else

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

} // namespace

JournalModel::JournalModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_batchTimer.setSingleShot(true);
    m_batchTimer.setInterval(BatchInterval);
    connect(&m_batchTimer, &QTimer::timeout, this, &JournalModel::flush);
}

void JournalModel::append(const Core::Event &event)
{
    m_pending.append(entryOf(event));
    if (!m_batchTimer.isActive())
        m_batchTimer.start();
}

JournalEntry JournalModel::entryOf(const Core::Event &event)
{
    JournalEntry entry = JournalEntry::fromEvent(event);
    const QString uid = event.members.value("uid"_L1).toString();
    if (uid.isEmpty())
        return entry;
    const QString key = event.task + u' ' + uid;
    if (event.type == Core::EventType::Message) {
        if (m_messages.size() >= MaxRows)
            m_messages.clear();
        const QString subject = event.members.value("subject"_L1).toString();
        const QString number = QString::number(event.members.value("number"_L1).toInteger());
        m_messages.insert(
            key, subject.isEmpty() ? number : u"%1 (%2)"_s.arg(number, subject.left(MaxSubject)));
    } else if (event.type == Core::EventType::Transition && m_messages.contains(key)) {
        Core::Event named = event;
        named.members.insert(u"uid"_s, m_messages.value(key));
        entry.text = Core::EventText::describe(named);
    }
    return entry;
}

void JournalModel::flush()
{
    m_batchTimer.stop();
    if (m_pending.isEmpty())
        return;
    if (const qsizetype surplus = m_pending.size() - MaxRows; surplus > 0) {
        m_pending.remove(0, surplus);
        m_dropped += surplus;
    }
    if (const qsizetype surplus = m_entries.size() + m_pending.size() - MaxRows; surplus > 0) {
        beginRemoveRows({}, 0, static_cast<int>(surplus) - 1);
        m_entries.remove(0, surplus);
        m_dropped += surplus;
        endRemoveRows();
    }
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(m_pending.size()) - 1);
    m_entries.append(std::move(m_pending));
    endInsertRows();
    m_pending.clear();
}

void JournalModel::clear()
{
    beginResetModel();
    m_batchTimer.stop();
    m_entries.clear();
    m_pending.clear();
    m_messages.clear();
    m_dropped = 0;
    endResetModel();
}

QList<Core::Event> JournalModel::eventsAbout(const Core::Event &about) const
{
    QList<Core::Event> events;
    const QString uid = about.members.value("uid"_L1).toString();
    if (uid.isEmpty())
        return events;
    // Looking for the bytes first spares parsing all the rows.
    const QByteArray object = QJsonDocument({{u"uid"_s, uid}}).toJson(QJsonDocument::Compact);
    const QByteArray needle = object.sliced(1, object.size() - 2);
    for (const JournalEntry &entry : m_entries) {
        if (!entry.line.contains(needle))
            continue;
        Core::Event event = entry.event();
        if (event.task == about.task && event.pass == about.pass
            && event.members.value("uid"_L1).toString() == uid) {
            events.append(std::move(event));
        }
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
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case SeverityColumn: return Core::EventText::severityName(entry.severity);
        case TimeColumn: return entry.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
        case ActivityColumn: return entry.activity;
        case MessageColumn: return entry.text;
        }
    }
    // A tool tip would take a subject that looks like HTML for HTML.
    if (role == Qt::ToolTipRole && index.column() == MessageColumn) {
        const QString uid = entry.event().members.value("uid"_L1).toString();
        const bool isNamed = uid.isEmpty() || entry.text.contains(uid);
        return Qt::convertFromPlainText(isNamed ? entry.text
                                                : tr("%1\nUID: %2").arg(entry.text, uid));
    }
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return severityIcon(entry.severity);
    if (role == Qt::FontRole && entry.severity == Core::Severity::Error) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case TimeColumn: return tr("Time");
    case ActivityColumn: return tr("Activity");
    case MessageColumn: return tr("Message");
    default: return {};
    }
}

} // namespace Inlet::Ui
