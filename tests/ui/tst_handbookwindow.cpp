// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbookwindow.h"

#include "ui/pictures.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class tst_HandbookWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void opensOnce()
    {
        HandbookWindow::open(m_window.get(), {});
        QCOMPARE(title(), u"First steps"_s);
        HandbookWindow::open(m_window.get(), u"port"_s);
        QCOMPARE(m_window->findChildren<HandbookWindow *>().size(), 1);
        QCOMPARE(title(), u"Port"_s);
    }

    void showsAParagraph()
    {
        HandbookWindow::open(m_window.get(), u"missed-launches"_s);
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        QVERIFY(page()->toPlainText().contains("Run once at start"_L1));
        QCOMPARE(title(), u"Launches missed while not running"_s);
        QTRY_VERIFY(page()->verticalScrollBar()->value() > 0);
        Inlet::Tests::takePictures(window(), u"handbook-scheduling"_s);
        HandbookWindow::open(m_window.get(), u"return-codes"_s);
        Inlet::Tests::takePictures(window(), u"handbook-codes"_s);
        HandbookWindow::open(m_window.get(), u"handlers"_s);
        Inlet::Tests::takePictures(window(), u"handbook-handlers"_s);
        HandbookWindow::open(m_window.get(), {});
        Inlet::Tests::takePictures(window(), u"handbook-first"_s);
    }

    void goesBackAndForward()
    {
        HandbookWindow::open(m_window.get(), {});
        QVERIFY(QTest::qWaitForWindowActive(window()));
        auto *back = find<QAction>(u"handbookBackAction"_s);
        auto *forward = find<QAction>(u"handbookForwardAction"_s);
        QVERIFY(!back->isEnabled());
        HandbookWindow::open(m_window.get(), u"expiration"_s);
        HandbookWindow::open(m_window.get(), u"promises"_s);
        QVERIFY(back->isEnabled());
        QTest::keyClick(page(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(title(), u"The tab Expiration"_s);
        QVERIFY(page()->toPlainText().contains("Do not terminate"_L1));
        QVERIFY(forward->isEnabled());
        QTest::keyClick(page(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(title(), u"Promises and limits"_s);
    }

    void followsLinks()
    {
        HandbookWindow::open(m_window.get(), u"handler-errors"_s);
        Q_EMIT page()->anchorClicked(
            page()->source().resolved(QUrl(u"inbound-emails.md#process-errors"_s)));
        QCOMPARE(title(), u"Process errors"_s);
        QVERIFY(page()->toPlainText().contains("stop as soon"_L1, Qt::CaseInsensitive));
    }

    void contentsLeadToPages()
    {
        HandbookWindow::open(m_window.get(), {});
        QVERIFY(QTest::qWaitForWindowActive(window()));
        contents()->setFocus();
        QTest::keyClick(contents(), Qt::Key_End);
        QCOMPARE(page()->source().fileName(), u"from-campaign.md"_s);
        QVERIFY(page()->toPlainText().contains("Affinity"_L1));
    }

    void isSearched()
    {
        HandbookWindow::open(m_window.get(), {});
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QTest::keySequence(window(), QKeySequence::Find);
        auto *search = find<QLineEdit>(u"handbookSearchEdit"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"clock changes"_s);
        QCOMPARE(title(), u"Clock changes"_s);
        QVERIFY(!page()->extraSelections().isEmpty());
        Inlet::Tests::takePictures(window(), u"handbook-search"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(contents()->hasFocus());
        search->clear();
        QVERIFY(page()->extraSelections().isEmpty());
        QTest::keyClicks(search, u"no such words"_s);
        QVERIFY(find<QLabel>(u"handbookNothingLabel"_s)->isVisible());
    }

    void showsTheReference()
    {
        HandbookWindow::open(m_window.get(), u"MailMessage.deliveryReport"_s);
        QCOMPARE(page()->source().fileName(), u"handler-reference.md"_s);
        QVERIFY(title().startsWith("deliveryReport"_L1));
    }

    void keepsThePlaceInAnotherLight()
    {
        HandbookWindow::open(m_window.get(), u"security"_s);
        const QUrl source = page()->source();
        QApplication::setPalette(Inlet::Tests::darkPalette());
        QCoreApplication::processEvents();
        QCOMPARE(page()->source(), source);
        QVERIFY(page()->toPlainText().contains("POP3S"_L1));
        QApplication::setPalette({});
    }

    void followsTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::Korean));
        HandbookWindow::open(m_window.get(), {});
        QCOMPARE(title(), u"첫걸음"_s);
        Inlet::Tests::takePictures(window(), u"handbook-korean"_s);
        QLocale::setDefault(QLocale(QLocale::German));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window(), &change);
        QVERIFY(page()->toPlainText().startsWith("Erste Schritte"_L1));
        HandbookWindow::open(m_window.get(), u"promises"_s);
        QVERIFY(page()->toPlainText().startsWith("This page has not been translated yet."_L1));
        QLocale::setDefault(QLocale::c());
    }

    void escapeCloses()
    {
        HandbookWindow::open(m_window.get(), {});
        QTest::keyClick(page(), Qt::Key_Escape);
        QTRY_VERIFY(!window());
    }

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    HandbookWindow *window() const { return m_window->findChild<HandbookWindow *>(); }
    QTextBrowser *page() const { return find<QTextBrowser>(u"handbookPage"_s); }
    QTreeWidget *contents() const { return find<QTreeWidget>(u"handbookContents"_s); }
    QString title() const { return contents()->currentItem()->text(0); }

    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(tst_HandbookWindow)
#include "tst_handbookwindow.moc"
