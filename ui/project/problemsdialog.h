// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "model/problem.h"

#include <QDialog>

namespace Inlet::Ui {

/** Why a project could not be opened: the sentence, and every complaint with its place in the file. */
class ProblemsDialog final : public QDialog
{
    Q_OBJECT

public:
    ProblemsDialog(const Core::Error &error, const Model::Problems &problems,
                   QWidget *parent = nullptr);
};

} // namespace Inlet::Ui
