<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Inlet::Delivery::CommandDelivery</name>
    <message numerus="yes">
        <source>The program &quot;%1&quot; did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>The program &quot;%1&quot; did not end within %n second and was stopped.</numerusform>
            <numerusform>The program &quot;%1&quot; did not end within %n seconds and was stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::HttpDelivery</name>
    <message numerus="yes">
        <source>The address &quot;%1&quot; did not answer within %n second(s).</source>
        <translation>
            <numerusform>The address &quot;%1&quot; did not answer within %n second.</numerusform>
            <numerusform>The address &quot;%1&quot; did not answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::DeliveryQueue</name>
    <message numerus="yes">
        <source>%1 The transition &quot;%2&quot; was tried %n time(s) and is given up. It stays in the ledger: send it again with &quot;inlet-run ledger --resend %3&quot;.</source>
        <translation>
            <numerusform>%1 The transition &quot;%2&quot; was tried %n time and is given up. It stays in the ledger: send it again with &quot;inlet-run ledger --resend %3&quot;.</numerusform>
            <numerusform>%1 The transition &quot;%2&quot; was tried %n times and is given up. It stays in the ledger: send it again with &quot;inlet-run ledger --resend %3&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::MailPass</name>
    <message numerus="yes">
        <source>%n message(s) in quarantine are not handled until somebody releases them.</source>
        <translation>
            <numerusform>%n message in quarantine is not handled until somebody releases it.</numerusform>
            <numerusform>%n messages in quarantine are not handled until somebody releases them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::FormPost</name>
    <message numerus="yes">
        <source>&quot;%1&quot; did not answer within %n second(s). Check the network, or try again later.</source>
        <translation>
            <numerusform>&quot;%1&quot; did not answer within %n second. Check the network, or try again later.</numerusform>
            <numerusform>&quot;%1&quot; did not answer within %n seconds. Check the network, or try again later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::TokenErrors</name>
    <message numerus="yes">
        <source>Nobody signed in at &quot;%1&quot; within %n minute(s). Sign in again.</source>
        <translation>
            <numerusform>Nobody signed in at &quot;%1&quot; within %n minute. Sign in again.</numerusform>
            <numerusform>Nobody signed in at &quot;%1&quot; within %n minutes. Sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::SignInCommand</name>
    <message numerus="yes">
        <source>The code is good for %n minute(s).</source>
        <translation>
            <numerusform>The code is good for %n minute.</numerusform>
            <numerusform>The code is good for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::StageTexts</name>
    <message numerus="yes">
        <source>The mailbox has %n message(s) with %1 bytes.</source>
        <translation>
            <numerusform>The mailbox has %n message with %1 bytes.</numerusform>
            <numerusform>The mailbox has %n messages with %1 bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server may delete messages after %n day(s), even when the script leaves them there.</source>
        <translation>
            <numerusform>The server may delete messages after %n day, even when the script leaves them there.</numerusform>
            <numerusform>The server may delete messages after %n days, even when the script leaves them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Schedule::Sentence</name>
    <message numerus="yes">
        <source>every %n days from %1</source>
        <extracomment>%n is at least 2, %1 a date</extracomment>
        <translation>
            <numerusform>every %n day from %1</numerusform>
            <numerusform>every %n days from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks from %1</source>
        <extracomment>%n is at least 2, %1 a date</extracomment>
        <translation>
            <numerusform>every %n week from %1</numerusform>
            <numerusform>every %n weeks from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n times from %1 at %2</source>
        <extracomment>%n is at least 2, %1 a date, %2 a time</extracomment>
        <translation>
            <numerusform>at most %n time from %1 at %2</numerusform>
            <numerusform>at most %n times from %1 at %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityEditor</name>
    <message numerus="yes">
        <source>%n problem(s) found in the script.</source>
        <translation>
            <numerusform>%n problem found in the script.</numerusform>
            <numerusform>%n problems found in the script.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityStatus</name>
    <message numerus="yes">
        <source>The last %n pass(es) failed.</source>
        <translation>
            <numerusform>The last pass failed.</numerusform>
            <numerusform>The last %n passes failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityStatusLabel</name>
    <message numerus="yes">
        <source>%n other activity(ies) in trouble</source>
        <translation>
            <numerusform>%n other activity in trouble</numerusform>
            <numerusform>%n other activities in trouble</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ConnectionTestDialog</name>
    <message numerus="yes">
        <source>The connection works, with %n warning(s). Nothing was received, deleted or remembered.</source>
        <translation>
            <numerusform>The connection works, with %n warning. Nothing was received, deleted or remembered.</numerusform>
            <numerusform>The connection works, with %n warnings. Nothing was received, deleted or remembered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FindBar</name>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation>
            <numerusform>%n replacement</numerusform>
            <numerusform>%n replacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HtmlPage</name>
    <message numerus="yes">
        <source>%n picture(s) from the network were not loaded.</source>
        <translation>
            <numerusform>%n picture from the network was not loaded.</numerusform>
            <numerusform>%n pictures from the network were not loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LeaveQuestion</name>
    <message numerus="yes">
        <source>%n activity(ies) of this window are started: %1.</source>
        <translation>
            <numerusform>%n activity of this window is started: %1.</numerusform>
            <numerusform>%n activities of this window are started: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageView</name>
    <message numerus="yes">
        <source>%n file(s) saved in &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n file saved in &quot;%1&quot;.</numerusform>
            <numerusform>%n files saved in &quot;%1&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::PassProgress</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsBar</name>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n more problem</numerusform>
            <numerusform>%n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsDock</name>
    <message numerus="yes">
        <source>%n problem(s). Click one to go to its field.</source>
        <translation>
            <numerusform>%n problem. Click it to go to its field.</numerusform>
            <numerusform>%n problems. Click one to go to its field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SamplesDock</name>
    <message numerus="yes">
        <source>%n message(s) in &quot;%1&quot; belong to no sample.</source>
        <translation>
            <numerusform>%n message in &quot;%1&quot; belongs to no sample.</numerusform>
            <numerusform>%n messages in &quot;%1&quot; belong to no sample.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Samples: %n without expectation</source>
        <translation>
            <numerusform>Samples: %n without expectation</numerusform>
            <numerusform>Samples: %n without expectation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without expectation</source>
        <extracomment>%1: &quot;Samples: 14 of 15 as expected&quot;</extracomment>
        <translation>
            <numerusform>%1, %n without expectation</numerusform>
            <numerusform>%1, %n without expectation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScriptEditor</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StageModel</name>
    <message numerus="yes">
        <source>No answer yet after %n second(s). The test gives up by itself when the server stays silent.</source>
        <translation>
            <numerusform>No answer yet after %n second. The test gives up by itself when the server stays silent.</numerusform>
            <numerusform>No answer yet after %n seconds. The test gives up by itself when the server stays silent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Timeline</name>
    <message numerus="yes">
        <source>the first %n launch(es)</source>
        <translation>
            <numerusform>the first launch</numerusform>
            <numerusform>the first %n launches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es)</source>
        <translation>
            <numerusform>%n launch</numerusform>
            <numerusform>%n launches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiration(s)</source>
        <translation>
            <numerusform>%n expiration</numerusform>
            <numerusform>%n expirations</numerusform>
        </translation>
    </message>
</context>
</TS>
