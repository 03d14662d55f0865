// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/welcomepage.h"

#include "ui/help/handbookwindow.h"
#include "ui/mainwindow.h"
#include "ui/pictures.h"
#include "ui/project/sampleproject.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class tst_WelcomePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Inlet"_s);
        QCoreApplication::setApplicationName(u"tst_welcomepage"_s);
    }
    void init()
    {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>();
        m_window->showWelcome();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page = m_window->findChild<WelcomePage *>();
    }
    void cleanup()
    {
        m_window.reset();
        QDir(sampleFolder()).removeRecursively();
    }

    void opensTheSample()
    {
        QVERIFY(m_page->isVisible());
        Inlet::Tests::takePictures(m_window.get(), u"welcome"_s);
        click(u"welcomeSampleButton"_s);
        QVERIFY(!m_page->isVisible());
        const QString path = m_window->document()->fileName();
        QCOMPARE(QFileInfo(path).absolutePath(), QFileInfo(sampleFolder()).absoluteFilePath());
        QVERIFY(QFileInfo(path).isWritable());
        const QDir source(QStringLiteral(INLET_SOURCE_DIR "/resources/sample"));
        for (const QString &folder : QStringList{u"mailbox"_s, u"bounces"_s, u"sample.samples"_s})
            QCOMPARE(QDir(sampleFolder() + u'/' + folder).entryList(QDir::Files),
                     QDir(source.filePath(folder)).entryList(QDir::Files));
    }

    void keepsAChangedSample()
    {
        const auto path = provideSample(sampleFolder());
        QVERIFY(path);
        QFile file(*path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{}");
        file.close();
        QVERIFY(provideSample(sampleFolder()));
        QCOMPARE(QFileInfo(*path).size(), 2);
    }

    void saysWhenTheSampleCannotBeCopied()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"taken"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        const auto path = provideSample(folder.filePath(u"taken/sample"_s));
        QVERIFY(!path);
        QVERIFY(path.error().message.contains("taken"_L1));
    }

    void makesAProject()
    {
        click(u"welcomeNewButton"_s);
        QVERIFY(!m_page->isVisible());
        QVERIFY(m_window->document()->activity());
    }

    void leavesWhenTheProjectIsEdited()
    {
        m_window->document()->addActivity();
        QVERIFY(!m_page->isVisible());
        m_window->findChild<QAction *>(u"welcomeAction"_s)->trigger();
        QVERIFY(m_page->isVisible());
    }

    void offersRecentProjects()
    {
        QVERIFY(!m_page->findChild<QWidget *>(u"welcomeRecentButton"_s));
        click(u"welcomeSampleButton"_s);
        m_window->showWelcome();
        auto *recent = m_page->findChild<QCommandLinkButton *>(u"welcomeRecentButton"_s);
        QVERIFY(recent && recent->isVisible());
        QCOMPARE(recent->text(), u"sample"_s);
        Inlet::Tests::takePictures(m_window.get(), u"welcome-recent"_s);
        QTest::mouseClick(recent, Qt::LeftButton);
        QVERIFY(!m_page->isVisible());
        QVERIFY(m_window->document()->fileName().endsWith("sample.inlet"_L1));
    }

    void fitsASmallScreen()
    {
        const int least = m_window->minimumSizeHint().height();
        m_page->setRecentFiles({u"/a/1.inlet"_s, u"/a/2.inlet"_s, u"/a/3.inlet"_s, u"/a/4.inlet"_s,
                                u"/a/5.inlet"_s, u"/a/6.inlet"_s});
        const auto buttons = m_page->findChildren<QWidget *>(u"welcomeRecentButton"_s);
        QCOMPARE(buttons.size(), 5);
        QTRY_VERIFY(buttons.constLast()->isVisible());
        QCOMPARE(m_window->minimumSizeHint().height(), least);
        m_window->resize(1000, 680);
        QCOMPARE(m_window->size(), QSize(1000, 680));
        Inlet::Tests::takePictures(m_window.get(), u"welcome-small"_s);
    }

    void stepsOpenTheHandbook_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("title");
        QTest::newRow("connect") << u"welcomeFirstStep"_s << u"Connect your mailbox"_s;
        QTest::newRow("handlers") << u"welcomeSecondStep"_s << u"Ten worked handlers"_s;
        QTest::newRow("server") << u"welcomeThirdStep"_s << u"Running on a server"_s;
    }
    void stepsOpenTheHandbook()
    {
        QFETCH(QString, button);
        QFETCH(QString, title);
        click(button);
        const auto *handbook = m_window->findChild<HandbookWindow *>();
        QVERIFY(handbook);
        QCOMPARE(handbook->findChild<QTreeWidget *>()->currentItem()->text(0), title);
    }

    void keyboardReachesAll()
    {
        auto *first = m_page->findChild<QWidget *>(u"welcomeSampleButton"_s);
        first->setFocus();
        QStringList reached;
        for (int i = 0; i < 6; ++i) {
            reached.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached, (QStringList{u"welcomeSampleButton"_s, u"welcomeNewButton"_s,
                                       u"welcomeOpenButton"_s, u"welcomeFirstStep"_s,
                                       u"welcomeSecondStep"_s, u"welcomeThirdStep"_s}));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(m_window->document()->fileName().endsWith("sample.inlet"_L1));
    }

private:
    void click(const QString &name) const
    {
        QTest::mouseClick(m_page->findChild<QWidget *>(name), Qt::LeftButton);
    }

    std::unique_ptr<MainWindow> m_window;
    WelcomePage *m_page = nullptr;
};

QTEST_MAIN(tst_WelcomePage)
#include "tst_welcomepage.moc"
