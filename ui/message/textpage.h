// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace Inlet::Ui {

/** Text of a message to read and copy; says when only its beginning is shown. */
class TextPage final : public QWidget
{
    Q_OBJECT

public:
    /** @p viewName: object name of the text widget. */
    explicit TextPage(const QString &viewName, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setWrapped(bool wrapped);
    void setViewAccessibleName(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPlainTextEdit *m_view;
    QLabel *m_cutLabel;
};

} // namespace Inlet::Ui
