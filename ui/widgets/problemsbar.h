// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace Inlet::Ui {

/** A banner above a page that says what is wrong; hidden while nothing is. */
class ProblemsBar final : public QFrame
{
    Q_OBJECT

public:
    /** More are summed up in one line and listed in the tool tip. */
    static constexpr int MaxShown = 3;

    explicit ProblemsBar(QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_label;
    QStringList m_texts;
};

} // namespace Inlet::Ui
