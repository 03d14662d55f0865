// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"
#include "ui/diagram/runtally.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Inlet::Ui {

/** What a part of the diagram tells by its colour, and by a shape and a word as well. */
enum class DiagramState { None, Pending, Done, Warning, Error };

/** What the diagram of one activity shows. */
struct DiagramPicture
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::DiagramPicture)

public:
    struct Arrow
    {
        QString name; ///< of the transition
        QString text; ///< its label, with the count in front once it fired: "3 - Ok"
        QString note; ///< more about it in words, such as what is in the outbox
        QString last; ///< the last message it fired for
        DiagramState state = DiagramState::None;

        friend bool operator==(const Arrow &, const Arrow &) = default;
    };

    QString label;
    QString note; ///< its state in words; empty before it ran
    DiagramState state = DiagramState::None;
    QList<Arrow> arrows; ///< from top to bottom

    /** @p activity as it is being edited, with what became of it when it ran. */
    [[nodiscard]] static DiagramPicture of(const Model::Activity &activity,
                                           const ActivityTally &tally);

    friend bool operator==(const DiagramPicture &, const DiagramPicture &) = default;
};

} // namespace Inlet::Ui
