// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalfilter.h"

#include <QTableView>

namespace Inlet::Ui {

/** The rows of the journal: the columns of one view, equal heights, and a tail that is followed until a person scrolls up. */
class JournalTable final : public QTableView
{
    Q_OBJECT

public:
    /** Whoever selects more wants a file. */
    static constexpr int MaxCopiedRows = 50'000;

    explicit JournalTable(JournalFilter *filter, QWidget *parent = nullptr);

    /** Shows the columns of @p view. */
    void showColumns(JournalView view);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);

    /** The selected rows as lines of cells with tabs between them, the first MaxCopiedRows of them. */
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] bool isTooMuchSelected() const;

Q_SIGNALS:
    void followingChanged(bool following);

private:
    void setDefaultWidths();
    void scrollAfterBatch();
    [[nodiscard]] QString rowText(int row) const;

    JournalFilter *m_filter;
    bool m_following = true;
};

} // namespace Inlet::Ui
