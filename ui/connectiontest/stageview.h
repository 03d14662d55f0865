// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Inlet::Ui {

class StageModel;

/** The list of stages; rows are as high as what was found, and what to do, needs. */
class StageView final : public QTableView
{
    Q_OBJECT

public:
    explicit StageView(StageModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace Inlet::Ui
