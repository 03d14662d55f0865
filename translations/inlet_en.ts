<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Inlet::Delivery::CommandDelivery</name>
    <message numerus="yes">
        <source>The program &quot;%1&quot; did not end within %n second(s) and was stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::HttpDelivery</name>
    <message numerus="yes">
        <source>The address &quot;%1&quot; did not answer within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::StageTexts</name>
    <message numerus="yes">
        <source>The mailbox has %n message(s) with %1 bytes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server may delete messages after %n day(s), even when the script leaves them there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Schedule::Sentence</name>
    <message numerus="yes">
        <source>every %n days from %1</source>
        <extracomment>%n is at least 2, %1 a date</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks from %1</source>
        <extracomment>%n is at least 2, %1 a date</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n times from %1 at %2</source>
        <extracomment>%n is at least 2, %1 a date, %2 a time</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityEditor</name>
    <message numerus="yes">
        <source>%n problem(s) found in the script.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FindBar</name>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsBar</name>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
