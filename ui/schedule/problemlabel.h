// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Inlet::Ui {

/** Says beside a field why its input cannot be; takes no room while there is nothing to say. */
class ProblemLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    /** Shows @p text, or nothing when it is empty. */
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_text;
};

} // namespace Inlet::Ui
