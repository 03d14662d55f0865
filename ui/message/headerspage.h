// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QWidget>

class QCheckBox;
class QTreeWidget;

namespace Inlet::Ui {

class TextPage;

/** The header fields of a message: decoded in a table, or as received. */
class HeadersPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HeadersPage(QWidget *parent = nullptr);

    /** @p headers: `{name, value, raw}` of each field. */
    void setHeaders(const QJsonArray &headers);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTreeWidget *m_table;
    TextPage *m_raw;
    QCheckBox *m_rawCheckBox;
};

} // namespace Inlet::Ui
