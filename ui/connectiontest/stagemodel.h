// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QTimer>

namespace Inlet::Ui {

/** The stages of one connection test: what `inlet-run doctor` reports of each, and which one it is working on. */
class StageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StageColumn, StateColumn, ResultColumn };
    static constexpr int ColumnCount = ResultColumn + 1;

    enum class State { Waiting, Running, Done, Warning, Failed, Skipped };
    Q_ENUM(State)

    enum Role {
        StageRole = Qt::UserRole, ///< the runner's word for the stage, such as "login-delay"
        TestStateRole,            ///< State
        FoundRole,                ///< what is, without the advice
        AdviceRole,               ///< what to do; empty when there is nothing
        MembersRole,              ///< QJsonObject: all members of the report
    };

    explicit StageModel(QObject *parent = nullptr);

    /** A test begins with these stages, in this order; the first one is running. Empty: in the usual order. */
    void begin(const QStringList &stages = {});

    /** Takes the members of a `stage` event. A stage that was not announced comes first. */
    void report(const QJsonObject &members);

    /** The test is over: what was not reported is skipped because of @p reason. */
    void end(const QString &reason);

    /** The row of the stage that failed; -1 when none has. */
    [[nodiscard]] int failedRow() const;
    [[nodiscard]] int warnings() const;

    /** All stages as plain text, one paragraph each. */
    [[nodiscard]] QString toText() const;

    /** The name of a stage for people. */
    [[nodiscard]] static QString title(const QString &stage);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Stage
    {
        QString name;
        State state = State::Waiting;
        QString found;
        QString advice;
        QJsonObject members;
    };

    [[nodiscard]] static QString result(const Stage &stage);
    [[nodiscard]] static QString stateName(State state);
    void runFirstWaiting();
    void watchRunning();
    void showPatience();

    QList<Stage> m_stages;
    QElapsedTimer m_runningSince;
    QTimer m_patience; ///< while a stage runs
};

} // namespace Inlet::Ui
