// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/textpage.h"

#include "ui/message/shownbytes.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Inlet::Ui {

TextPage::TextPage(const QString &viewName, QWidget *parent)
    : QWidget(parent)
    , m_view(new QPlainTextEdit)
    , m_cutLabel(new QLabel)
{
    m_view->setObjectName(viewName);
    m_view->setReadOnly(true);
    m_view->setUndoRedoEnabled(false);
    m_view->setTabChangesFocus(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_cutLabel->setWordWrap(true);
    m_cutLabel->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_cutLabel);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    retranslate();
}

void TextPage::setText(const QString &text)
{
    const ShownText shown = shownText(text);
    m_view->setPlainText(shown.text);
    m_cutLabel->setVisible(shown.isCut);
}

void TextPage::setWrapped(bool wrapped)
{
    m_view->setLineWrapMode(wrapped ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

void TextPage::setViewAccessibleName(const QString &name)
{
    m_view->setAccessibleName(name);
}

void TextPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TextPage::retranslate()
{
    m_cutLabel->setText(tr("Only the beginning is shown."));
}

} // namespace Inlet::Ui
