// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Inlet::Ui {

/** Notices when another program changes or removes the file of the open project. */
class ProjectFileWatch final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Same,
        Changed, ///< other bytes; a new time alone is no change
        Gone,    ///< removed, renamed, or not readable any more
    };

    /** A program that writes a file piece by piece is waited for. */
    static constexpr std::chrono::milliseconds Delay{200};

    explicit ProjectFileWatch(QObject *parent = nullptr);

    /** SHA-256 of the file in @p path; empty when it cannot be read. */
    [[nodiscard]] static QByteArray fingerprint(const QString &path);

    /** Compares with @p known, the file's fingerprint at the time it was read or written. An empty path: no file. */
    void watch(const QString &path, const QByteArray &known);

    /** Reads the file now, as no notice may have come yet. */
    [[nodiscard]] State state() const;

    /** What stateChanged() said last; Same in the beginning. */
    [[nodiscard]] State toldState() const { return m_told; }

Q_SIGNALS:
    /** The file is not in the state that was told last. */
    void stateChanged(Inlet::Ui::ProjectFileWatch::State state);

private:
    void follow();
    void check();

    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QString m_path;
    QByteArray m_known;
    State m_told = State::Same;
};

} // namespace Inlet::Ui
