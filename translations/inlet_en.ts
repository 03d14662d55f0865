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
    <name>Inlet::Ui::SamplesDock</name>
    <message numerus="yes">
        <source>%n message(s) in &quot;%1&quot; belong to no sample.</source>
        <translation>
            <numerusform>%n message in &quot;%1&quot; belongs to no sample.</numerusform>
            <numerusform>%n messages in &quot;%1&quot; belong to no sample.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cannot be moved to the trash. Remove them from &quot;%1&quot; with another program.</source>
        <translation>
            <numerusform>%n message cannot be moved to the trash. Remove it from &quot;%1&quot; with another program.</numerusform>
            <numerusform>%n messages cannot be moved to the trash. Remove them from &quot;%1&quot; with another program.</numerusform>
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
</TS>
