// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QComboBox>
#include <QList>

#include <utility>

namespace Inlet::Ui {

/** Values of an enumeration with their translated names, in the order of a drop-down. */
template <typename Enum>
using Choices = QList<std::pair<Enum, QString>>;

[[nodiscard]] Choices<Model::Security> securityChoices();
[[nodiscard]] Choices<Model::Authentication> authenticationChoices();
[[nodiscard]] Choices<Model::Execution> executionChoices();
[[nodiscard]] Choices<Model::Behavior> behaviorChoices();
[[nodiscard]] Choices<Model::OnError> onErrorChoices();
[[nodiscard]] Choices<Model::LeftMessages> leftMessagesChoices();

/** Fills @p box, or renames its items in place when it holds these values already. */
template <typename Enum>
void setChoices(QComboBox *box, const Choices<Enum> &choices)
{
    if (box->count() == 0) {
        for (const auto &[value, name] : choices)
            box->addItem(name, QVariant::fromValue(value));
        return;
    }
    for (qsizetype index = 0; index < choices.size(); ++index)
        box->setItemText(static_cast<int>(index), choices.at(index).second);
}

template <typename Enum>
[[nodiscard]] Enum currentChoice(const QComboBox *box)
{
    return box->currentData().value<Enum>();
}

template <typename Enum>
void setCurrentChoice(QComboBox *box, Enum value)
{
    box->setCurrentIndex(box->findData(QVariant::fromValue(value)));
}

} // namespace Inlet::Ui
