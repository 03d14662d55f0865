// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCommandLinkButton;
class QLabel;
class QVBoxLayout;

namespace Inlet::Ui {

/** What the window shows while no project is open: ways to begin, the recent projects, and what to read next. */
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /** Paths, the latest first; the first few are offered. */
    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void fileRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QCommandLinkButton *addButton(QVBoxLayout *layout, const QString &objectName,
                                  const QString &iconName);
    QCommandLinkButton *addStep(QVBoxLayout *layout, const QString &objectName,
                                const QString &topic);
    void createLayout();
    void fillRecent();
    void retranslate();

    QStringList m_recentFiles;
    QLabel *m_title;
    QLabel *m_startTitle;
    QLabel *m_recentTitle;
    QLabel *m_noRecentLabel;
    QLabel *m_stepsTitle;
    QVBoxLayout *m_recentLayout;
    QCommandLinkButton *m_sampleButton = nullptr;
    QCommandLinkButton *m_newButton = nullptr;
    QCommandLinkButton *m_openButton = nullptr;
    QCommandLinkButton *m_firstStep = nullptr;
    QCommandLinkButton *m_secondStep = nullptr;
    QCommandLinkButton *m_thirdStep = nullptr;
};

} // namespace Inlet::Ui
