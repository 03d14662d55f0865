<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Inlet::CommandLine</name>
    <message>
        <source>Designer for inbound email activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project file to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the saved JSON Lines log FILE in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one project can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;inlet --help&quot; for the options.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Core::DurationText</name>
    <message>
        <source>A duration is needed, such as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative. A duration goes forward only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Enter numbers with units, such as &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no unit. The units are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit. The units are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; means months, and a month has no fixed length. Write &quot;%2&quot; for minutes, or days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives the same unit twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Days and years follow the calendar and cannot be divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long. The longest duration is %2 years.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Core::EventText</name>
    <message>
        <source>Task started as a dry run: nothing is deleted, delivered or remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass %1 started; it was due at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass %1 started for a missed launch (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass %1 started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass %1 failed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass %1 stopped. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass %1 finished. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task failed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task stopped. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task expired. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task finished. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1, port %2, without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1, port %2, with TLS (%3, %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in as &quot;%1&quot; (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in the mailbox: %1 (%2); to handle: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>message from sender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped parts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition %1 fired. It was not accepted yet and stays in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition %1 fired for message %2. It was not accepted yet and stays in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition %1 fired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition %1 fired for message %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ended before the server confirmed it: nothing was deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session closed: %1 deleted from the server, %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiration &quot;%1&quot; reached: the task ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiration &quot;%1&quot; reached: the task goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the next launch at %1; next expiration at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the next launch at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the next expiration at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages: %1, deleted: %2, left: %3, transitions: %4, seconds: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (script line %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activity ended in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runner was started in a way it does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server could not be reached, or TLS or the protocol failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error of the runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox is busy; try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown exit status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Core::PrivateFolder</name>
    <message>
        <source>The folder &quot;%1&quot; cannot be created: a file has this name. Move the file away or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be created. Check the permissions of the folder around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written to disk. Check its permissions and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Core::RawMessage</name>
    <message>
        <source>A large message cannot be kept in the temporary folder. Check that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::CommandDelivery</name>
    <message>
        <source>The program &quot;%1&quot; was not found. Install it, or give its full path in the transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The program &quot;%1&quot; did not end within %n second(s) and was stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; was ended by signal %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; did not accept the event: it ended with exit status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; cannot be started. Check that it exists and that it may be executed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::Deliverer</name>
    <message>
        <source>The transition has no folder for its events. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transition has no program to start. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transition has no valid address to send its events to. Enter one that begins with &quot;https://&quot; or &quot;http://&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events cannot be delivered by &quot;%1&quot;. The known ways are &quot;file&quot;, &quot;command&quot; and &quot;http&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::FileDelivery</name>
    <message>
        <source>The event file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>The event cannot be sent to &quot;%1&quot;. Check the address, the network and the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; redirects the event to another one, which is not followed. Enter the new address in the transition if it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; did not accept the event: it answered with status %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Document::ProjectDocument</name>
    <message>
        <source>New Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound Emails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Document::UndoCommands</name>
    <message>
        <source>Change Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change External Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Use of an External Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change External Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change POP3 Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change POP3 Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Stop Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Skipping of Portions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Process Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Process Email Nonexistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Plan Execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Stop of the Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Expirations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Advanced Parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::ActivityRun</name>
    <message>
        <source>The task has been running for longer than its maximum duration (%1). It goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is set to &quot;Do not activate&quot;: nothing is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is set to &quot;Activate but do not execute&quot;: the task is held until somebody chooses normal execution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initialization script failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script of the expiration &quot;%1&quot; gave no date: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule has no further launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The launch of %1 is skipped because the one before is still running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::DeliveryQueue</name>
    <message>
        <source>The transition &quot;%1&quot; that could not be delivered before was accepted now (event %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::MailPass</name>
    <message>
        <source>The connection to &quot;%1&quot; is not encrypted: the password and all messages can be read on the way. Choose another security when the server offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused to delete message %1; it is tried again in the next pass. The server said: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 was handled before the last session broke off (code %2). It is deleted now; the handler does not run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 was handled before the last session broke off (code %2). It stays on the server; the handler does not run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not confirm the deletions at the end of the session. They are tried again in the next pass; the handler does not run again for these messages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::HandlerClient</name>
    <message>
        <source>The handler host gave an answer without a decision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::Host</name>
    <message>
        <source>The message is badly formed or uses an unsupported encoding: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::HostLink</name>
    <message>
        <source>It did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script did not end within its time limit of %1 s and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be read within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script needed more memory than its memory limit of %1 MB and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message needs more memory than there is for reading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script crashed its process (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the message crashed the process that does it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler host sent something that is no answer and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler host ended without an answer (exit status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler host &quot;%1&quot; cannot be run. Check the installation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::Database</name>
    <message>
        <source>The SQLite driver of Qt is not installed, so that no ledger can be kept. Install the package with the plugin &quot;qsqlite&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be kept safe against a crash in its folder. Choose a state folder on a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is damaged. Restore it from a backup, or move it away together with its &quot;-wal&quot; and &quot;-shm&quot; files to begin a new one; messages that were handled and are still on the server are then handled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be written because the disk is full. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is in use by another program. Close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be read or written. Check the permissions of the file and its folder, and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::LedgerFile</name>
    <message>
        <source>The ledger &quot;%1&quot; cannot be created. Check the permissions of its folder and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is missing, but its write-ahead log &quot;%1-wal&quot; is there. Restore the ledger from a backup, or move the log away to begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can be read by others, and this cannot be changed. Make it accessible to its owner only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::MailboxLock</name>
    <message>
        <source>The lock &quot;%1&quot; cannot be taken. Check the permissions of the file and its folder, and that the state folder is on a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is in use by another runner (%1). Stop that runner or wait until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::Schema</name>
    <message>
        <source>The file &quot;%1&quot; is not a ledger of Inlet. Move it away or choose another state folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; was written by a newer version of Inlet (format %2, this version knows formats up to %3). Use the newer version, or choose another state folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Message</name>
    <message>
        <source>The header field %1 occurs more than once. The first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address field is too long or nested too deeply. Its end was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address field has an entry without an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in an address field is badly encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content type cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content type of a multipart is too long, so it was not divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multipart has a transfer encoding. It was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer encoding &quot;%1&quot; is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is too long. Its end was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the header is no header field and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header field %1 occurs twice with different values. The first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charset &quot;%1&quot; is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base64 data is damaged: %1 of %2 characters do not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base64 data is slightly damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer encoding is damaged (places: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header field is too long. Its end was not decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encoded word uses an unknown charset and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encoded word is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has bytes that mean nothing in its charset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header field gives a parameter twice. The first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final boundary of a multipart is missing; the message may have been cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part ends before its body begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is no header field and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no header; all of it is taken as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has more than %1 parts. The rest is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multipart has no content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multipart names no boundary, so its parts cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundary of a multipart does not occur in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Model</name>
    <message>
        <source>The activity &quot;%1&quot; uses an external account, but none is chosen. Choose one in the tab Inbound Emails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; uses the external account &quot;%2&quot;, which does not exist. Choose another one or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; uses the external account &quot;%2&quot;, which is disabled. Enable the account or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ok</source>
        <comment>label of the normal transition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No email</source>
        <comment>label of the transition that fires when the mailbox is empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <comment>label of the error transition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Use an IANA name such as Europe/Paris.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Model::Validation</name>
    <message>
        <source>No hour is selected. Add at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an interval from one second (PT1S) to under one day, in hours, minutes and seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen months has a day %1. Choose another day or the last day of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of iterations has to be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step has to be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is given from which the steps of %1 are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Use an IANA name such as Europe/Paris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name. Use letters from A to Z, digits and _, not beginning with a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No POP3 server is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address with a scheme. Give the host name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name &quot;%1&quot; has blanks in it. Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name. Give the host name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a port in it. Give the host name alone; the port has its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server has no folder. Write it behind &quot;practice:&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No POP3 account is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of no time lets nothing run. Give at least one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of another transition. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is empty. It has to return a Date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is given for the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a web service. It has to begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fires the transition &quot;%1&quot;: there is no expiration of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is empty. It has to return 1, 2, 3 or 4 for each message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Command</name>
    <message>
        <source>A value for the POP3 command %1 contains a line break or a NUL character, which the protocol cannot carry. Correct the account name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The POP3 command %1 would be longer than the 255 octets that the protocol allows. Shorten the account name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Login</name>
    <message>
        <source>The server accepted the login without proving that it knows the password. It may not be the server that it claims to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was broken off: the server sent something that is no challenge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Mechanism</name>
    <message>
        <source>The authentication &quot;apop&quot; is not possible: the server&apos;s greeting has no timestamp. Choose another authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; is not possible without TLS. Choose the security &quot;tls&quot; or &quot;starttls&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer the authentication &quot;%1&quot;. Choose another one, or &quot;auto&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SaslExchange</name>
    <message>
        <source>The login was broken off: the server&apos;s part of the authentication is not correct. If this happens again, choose another authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; cannot be used on this machine. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SessionErrors</name>
    <message>
        <source>No server name is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account name or the password contains a line break or another control character that no login can carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot connect to &quot;%1&quot;. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not accept a session now. The server said: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as a POP3 server. Check the server name and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer STLS, which the security &quot;starttls&quot; requires. No password was sent. Use the security &quot;tls&quot; with the port for it (usually 995), or ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused to begin TLS. No password was sent. The server said: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; was closed: unencrypted data arrived where the TLS handshake must begin. Someone may be tampering with the connection. No password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer STLS, and without it the password would travel unprotected. Use the security &quot;tls&quot; with the port for it (usually 995), or choose the security &quot;none&quot; to accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox of &quot;%1&quot; on &quot;%2&quot; is in use by another session. Try again later. The server said: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let &quot;%2&quot; log in now. Try again later. The server said: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot open the mailbox of &quot;%2&quot; until someone repairs it there. The password was not the reason. Ask the provider. The server said: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot log in to &quot;%1&quot; as &quot;%2&quot; with %3. Check the account and the password. The server said: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not list the mailbox: it refused %2. The server said: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; sent an answer that POP3 does not allow. The connection was closed; no message was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; sent something that was not asked for. The connection was closed; no message was deleted. The server said: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; closed the connection without a greeting. The port may expect TLS: then choose the security &quot;tls&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; closed the connection in the middle of the session. No message was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not confirm QUIT. Whether it deleted the messages shows at the next session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not answer for %2 seconds. The connection was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot; within %2 seconds. Check the server name, the port and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepted the connection but sent no greeting within %2 seconds. The port may expect TLS: then choose the security &quot;tls&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox on &quot;%1&quot; has no message %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 on &quot;%2&quot; is larger than the limit of %3 bytes. It stays on the server. Raise the limit to receive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not give message %2. The server said: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not mark message %2 for deletion. The server said: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not take the deletions back, so the connection was closed; no message was deleted. The server said: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepted the connection but not the TLS handshake within %2 seconds. The port may be one for plain POP3: then choose the security &quot;starttls&quot;, or the port for TLS (usually 995).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SslTransport</name>
    <message>
        <source>Data arrived from &quot;%1&quot; before the TLS handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; with the certificate authority for &quot;%2&quot; cannot be read or holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; (port %2) cannot be found. Check its name and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused the connection. Check the port, and that the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;: it does not answer. Check the server name, the port and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with &quot;%1&quot; failed. The port may be one for plain POP3: then choose the security &quot;starttls&quot;, or the port for TLS (usually 995).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with &quot;%1&quot; failed. No password was sent. The server may support only versions older than TLS 1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not trusted: %2 It was issued to &quot;%3&quot; by &quot;%4&quot;, valid from %5 to %6, SHA-256 %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the right one, add &quot;sha256:%1&quot; to the pinned certificates, or name the file of its certificate authority. No password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no host as a subject alternative name, which it must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made for %1: use one of these names as the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server needs a new certificate, unless this machine&apos;s clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Practice::PracticeMailbox</name>
    <message>
        <source>The practice folder &quot;%1&quot; does not exist or cannot be read. Create it and put messages as .eml files there, or name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice message &quot;%1&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Practice::PracticeServer</name>
    <message>
        <source>The practice server cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Runner</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is one too many: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--log wants text or jsonl, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants an instant with its offset, such as 2026-11-23T08:00:00Z, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the output: text or jsonl (one JSON object per line).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the activity; all of them when none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pass now, whatever the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the handlers, but delete, deliver and remember nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle at most N messages in a pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of ledger, locks and instance.vars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROJECT is -: the first line of standard input is a JSON object {project, baseDirectory, passwords}; a line stop, or its end, stops the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of each message in DIR, named in its event as file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--password-stdin and --control-stdin cannot share standard input: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the activity whose handler runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved messages (.eml).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROJECT is -: it comes on standard input, as for run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First instant to be listed, with its offset; now when absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many launches (10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the task, with its offset; now when absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with .eml files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one when absent or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only account that may log in; any when absent. The password is practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the files of deleted messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is given. inlet-run --help lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command. inlet-run --help lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of standard input is not a JSON object with &quot;project&quot; and an absolute &quot;baseDirectory&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; cannot be read. Check the name and the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no activity &quot;%1&quot;. Its activities: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: inlet-run COMMAND [ARGUMENTS]

Runs inbound email activities without a window.

Commands:
  run PROJECT [ACTIVITY]           run one activity, or all
  eval PROJECT ACTIVITY FILE...    run the handler on saved messages, without a server
  show FILE...                     parse saved messages
  check PROJECT                    list everything wrong with a project
  times PROJECT ACTIVITY           the next launches
  expirations PROJECT ACTIVITY     when the expirations fall due
  practice FOLDER                  serve a folder of .eml files as a POP3 mailbox
  doctor PROJECT [ACTIVITY]        test the connection stage by stage
  ledger PROJECT [ACTIVITY]        list what was handled, fired and failed

inlet-run COMMAND --help tells the options of a command.

Exit status: 0 done; 1 ended in error; 64 usage; 65 project or message invalid;
66 file not found; 69 server unreachable, TLS or protocol failure; 70 internal error;
75 try later; 77 login refused.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the conversation with the server to FILE, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of an activity or external account; every connection when none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; for the transcript cannot be written. Name one in a folder that exists and is yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ActivityTask</name>
    <message>
        <source>No temporary folder can be made for the practice run. Check that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::CheckCommand</name>
    <message>
        <source>%1 cannot be checked. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::DoctorCommand</name>
    <message>
        <source>The project has neither an activity nor an external account called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no connection to test. Add an activity or an external account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ExpirationsCommand</name>
    <message>
        <source>The script of the expiration &quot;%1&quot; gave no date (line %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::LedgerCommand</name>
    <message>
        <source>There is no ledger yet for the mailbox &quot;%1&quot;: nothing has been handled with this state folder. (A practice mailbox is remembered only when --state is given.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 handled, of these %3 deleted, %4 to be deleted, %5 left; %6 fired a transition; %7 transitions delivered to a destination, %8 waiting; %9 messages in quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 code %2, %3, transition %4: &quot;%5&quot; from %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed %2 times: &quot;%3&quot; from %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3 delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting %1 %2 after %3 attempts: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::RunCommand</name>
    <message>
        <source>The project has no activity to run. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ShowCommand</name>
    <message>
        <source>The message &quot;%1&quot; cannot be shown. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::StageTexts</name>
    <message>
        <source>The server name &quot;%1&quot; cannot be resolved to an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the address %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address; there is no name to resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; accepts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A POP3 server answers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate expires soon: have it renewed before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is encrypted with %1, %2. The certificate of &quot;%3&quot; is valid until %4, SHA-256 %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers STLS: set the security to &quot;starttls&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the server has a port for TLS (usually 995), use it with the security &quot;tls&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not encrypted: password and mail can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells no capabilities; only the basic commands are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in as &quot;%1&quot; with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The mailbox has %n message(s) with %1 bytes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has a unique-id (UIDL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is empty and the server does not say whether it has unique-ids (UIDL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again when there is a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives no unique-ids (UIDL): messages are recognised by their content, so every pass receives all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the script delete what it has handled, so that the mailbox stays small, or use a server with UIDL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for no pause between two logins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants at least %1 seconds between two logins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan launches at least that far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server never deletes messages by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say whether it deletes messages by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may delete every message that was received, even when the script leaves it there (EXPIRE 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on the return codes 2 and 4 with this server, or ask the provider to keep mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server may delete messages after %n day(s), even when the script leaves them there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server confirmed the end of the session. Nothing was received, deleted or remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused to end the session; it would not confirm deletions either. The server said: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried, because &quot;%1&quot; failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 is usually found on port 995 with the security &quot;tls&quot;, or on port 110 with &quot;starttls&quot;; this connection names port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that read this mailbox, wait a few minutes, and plan launches further apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the connection in the project; &quot;inlet-run check&quot; lists everything that is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the server name, and that this machine is connected to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall may also stand in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are always checked, and no password is sent before that succeeds: set the connection right, or have the server set right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the account name in full (with &quot;@&quot; and domain). Some providers want POP3 to be switched on first, and a password of its own for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the provider what the server said; with --transcript FILE the whole conversation is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Schedule::Sentence</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the end of a list: %1 is &quot;monday, tuesday&quot;, %2 is &quot;friday&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>every day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>%1 is a list of weekdays such as &quot;tuesday and thursday&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a list of times such as &quot;5:00:00 AM and 9:00:00 AM&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each month</source>
        <comment>the first monday of each month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <comment>week of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <comment>week of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <comment>week of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>week of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <comment>week of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1 is a duration such as &quot;30m&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 from %2 to %3</source>
        <extracomment>%1 is a duration such as &quot;30m&quot;, %2 and %3 are times</extracomment>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>on last day of %1</source>
        <extracomment>%1 is &quot;each month&quot; or a list of months</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of %2</source>
        <extracomment>%1 is a number, %2 is &quot;each month&quot; or a list of months</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 %2 of %3</source>
        <extracomment>%1 is &quot;first&quot;, %2 is &quot;monday&quot;, %3 is &quot;each month&quot; or a list of months</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most once from %1 at %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n times from %1 at %2</source>
        <extracomment>%n is at least 2, %1 a date, %2 a time</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduling of task is not defined. Press &apos;Change&apos; to define the frequency of the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggering %1.</source>
        <extracomment>%1 is for example &quot;at 4:00:00 AM, Daily&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Script::HandlerScript</name>
    <message>
        <source>The braces do not match: a } closes the script before its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptContext</name>
    <message>
        <source>The script did not end within its time limit of %1 s and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script threw a value that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script threw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of &quot;%1&quot; cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced by a value that is not an object. It is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 1 MB. Keep less in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of &quot;%1&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1.%2&quot; holds something that is not JSON. That is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of &quot;activity&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptLog</name>
    <message>
        <source>The script wrote more than %1 lines or 1 MB to the log. The rest is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptRunner</name>
    <message>
        <source>The script returned %1. It must return 1, 2, 3 or 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script returned %1. It must return a Date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Script::SyntaxError</name>
    <message>
        <source>&quot;for each&quot; is not supported. Write: for (const item of list).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML in scripts (E4X) is not supported. Build the text as a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;async&quot; and &quot;await&quot; are not supported: a script runs from start to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;catch&quot; needs a name. Write: catch (error) { }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;import&quot; and &quot;export&quot; are not available: a script is one function body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typographic quotes do not begin a string. Write &apos; or &quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical assignment is not supported. Write: a = a || b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;...&quot; is not supported in objects. Use Object.assign().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that end in n (BigInt) are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;_&quot; inside a number is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &quot;#!&quot; line is not part of a script here. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string that begins with %1 is not closed on its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that begins with ` is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment that begins with /* is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script ends in the middle of a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operator or &quot;;&quot; is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression that begins with / is not closed on its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script ends too early: a closing ), ] or } is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing here, or a reserved word is used as a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is not expected here, or a &quot;}&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::JsonValues</name>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands where %2 is expected</source>
        <extracomment>%1 is a kind of JSON value such as &quot;a number&quot;, %2 another one such as &quot;a text&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <extracomment>%1 is a quoted word, %2 a list of words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a day of a month (1 to 31, or -1 for the last)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a week of a month (1 to 4, or -1 for the last)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a name (letters A to Z, digits and _, not beginning with a digit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not &quot;sha256:&quot; followed by 64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a duration of years, days, hours, minutes and seconds such as PT1H30M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an interval from PT1S to under P1D in hours, minutes and seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time HH:MM:SS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date and time YYYY-MM-DDTHH:MM:SS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ObjectReader</name>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ProjectReader</name>
    <message>
        <source>%1 is the name of another one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not &quot;inlet-project&quot;</source>
        <extracomment>%1 is a quoted text, inlet-project a fixed word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the project file &quot;%1&quot;: %2. Check the path and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1: %2.</source>
        <extracomment>%1 is a place such as &quot;line 3, column 5&quot;, %2 the words of the JSON parser</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was made by a newer version of Inlet: this one reads format versions up to %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file was made by a newer version of Inlet. Update Inlet to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ProjectWriter</name>
    <message>
        <source>Cannot save the project as &quot;%1&quot;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ScheduleReader</name>
    <message>
        <source>cannot stand beside &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::SecretSources</name>
    <message>
        <source>No password is known for &quot;%1&quot;. Put it into the variable %2, into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, on standard input with --password-stdin, or into the desktop&apos;s secret store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::SecretStore</name>
    <message>
        <source>The desktop&apos;s secret store has no password for &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s secret store cannot be used for &quot;%1&quot;. Unlock it, or give the password in another way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityEditor</name>
    <message>
        <source>Checking the script...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem was found in the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found in the script.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Inbound Emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no activity. Choose Activity &gt; New Activity to add one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::AdvancedDialog</name>
    <message>
        <source>This activity uses an external account. Edit the account to change how its connection is secured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialization Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages and Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Choices</name>
    <message>
        <source>By default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 + STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best the server offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRAM-MD5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCRAM-SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0 (XOAUTH2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0 (OAUTHBEARER)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate but do not execute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple tasks authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current task has priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort on error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle them again at the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle each of them once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DailyPage</name>
    <message>
        <source>Day selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever&amp;y day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> day(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DaySelection</name>
    <message>
        <source>Day selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever&amp;y day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check at least one day, or Every day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DurationEdit</name>
    <message>
        <source>A number with a unit, such as 90s, 10m, 1h 30m or 2d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationDialog</name>
    <message>
        <source>D&amp;o not terminate the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elay:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text; it has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiration &amp;type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has letters A to Z, digits and &quot;_&quot; only, and does not begin with a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another transition is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationModel</name>
    <message>
        <source>Expiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay after task start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay after a given date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay before a given date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiration calculated by script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiration type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationPage</name>
    <message>
        <source>Dela&amp;yed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExternalAccountsDialog</name>
    <message>
        <source>&amp;Label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Internal name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs an internal name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name or address of the POP3 server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name of the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; needs a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an internal name. Use letters, digits and underscores, beginning with a letter or an underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internal name &quot;%1&quot; is given twice. Each account needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FindBar</name>
    <message>
        <source>&quot;%1&quot; does not occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous occurrence (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next occurrence (F3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FrequencyTypePage</name>
    <message>
        <source>Select frequency type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the type of frequency for the scheduling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Several times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::GeneralPage</name>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conse&amp;cutive errors:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspends after this many failed passes in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an internal name. Use letters, digits and underscores, beginning with a letter or an underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another activity has the internal name &quot;%1&quot;. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max. execution duration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xecution:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Max. execution duration:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Behavior:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In case of &amp;error:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity needs an internal name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::InboundEmailsPage</name>
    <message>
        <source>La&amp;bel:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use an external account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xternal account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or add an external account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the external account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;OP3 server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 accou&amp;nt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Securit&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop as soon as an email is &amp;processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script must return what happens to each message: 1 deletes it and activates the transition, 2 leaves it on the server and activates the transition, 3 deletes it, 4 leaves it on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip portions of emails that are badly formed or use an unsupported encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process error&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process e&amp;mail nonexistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dvanced parameters...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity needs a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the external account that holds the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name or address of the POP3 server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name of the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::IntervalSelection</name>
    <message>
        <source>&amp;Every:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalDock</name>
    <message>
        <source>Lines of &quot;%1&quot; that are not events were passed over: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information and Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Fi&amp;lter: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in message or activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest row in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the journal as JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a saved log in place of this journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all rows of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.log);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown / rows in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (oldest %1 dropped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal keeps the newest %1 rows. &quot;inlet-run run --log jsonl&quot; writes all of them to a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LaunchList</name>
    <message>
        <source>Launch times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (clock change)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No launch from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LimitsPage</name>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages left on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left messages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages per session:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest &amp;session:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest &amp;wait for the server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;gest message:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the script, for each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest &amp;run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mem&amp;ory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest run of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the duration must be longer than zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LogReader</name>
    <message>
        <source>The journal cannot be saved to &quot;%1&quot;. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log &quot;%1&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MainWindow</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project &amp;Properties...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t	Ctrl+X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste	Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vanced Parameters...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External &amp;Accounts...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Inlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose External Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Inlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Inlet %1&lt;/h3&gt;&lt;p&gt;Designer and runner for inbound email activities.&lt;/p&gt;&lt;p&gt;Licensed under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] - Inlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageDock</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageLoader</name>
    <message>
        <source>The message &quot;%1&quot; cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageView</name>
    <message>
        <source>Subject:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>Name of a checksum; not translated in most languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this message is not kept any more. Run the activity again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the message...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (script line %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MonthlyPage</name>
    <message>
        <source>On &amp;day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the &amp;last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On t&amp;he:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every &amp;month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check at least one month, or Every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>As in &quot;the first Monday of the month&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the checked months has a day %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::OncePage</name>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mode is appropriate for an event occurring a single time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Passwords</name>
    <message>
        <source>Kept in the password store of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory until this window is closed</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsDialog</name>
    <message>
        <source>Project Not Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project that is open has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectDialog</name>
    <message>
        <source>Project Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectFiles</name>
    <message>
        <source>Inlet projects (*.inlet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project Not Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectTree</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectTreeModel</name>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal name: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunActions</name>
    <message>
        <source>&amp;Dry Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of &quot;%1&quot; at &quot;%2&quot;.
It is kept until Inlet is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the handler on the messages of the mailbox; nothing is deleted, delivered or remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit the mailbox once, whatever the schedule says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Run (Run Once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Run (Dry Run)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Run (Run Once): handle the messages of the practice mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Run (Dry Run): run the handler on the messages of the mailbox; nothing is deleted, delivered or remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is going on. Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the mailbox is being looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no activity to run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunController</name>
    <message>
        <source>A folder for the messages of this run cannot be made in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner ended unexpectedly (signal %1). Nothing was deleted on the server that it had not reported. Start the run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended with exit status %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner &quot;%1&quot; cannot be started. Install Inlet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner &quot;%1&quot; is neither in &quot;%2&quot; nor on the PATH. Install Inlet again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunStatus</name>
    <message>
        <source>Stopping...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running... %1/%2 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScheduleWizard</name>
    <message>
        <source>Schedule editing wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; P&amp;revious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SchedulingPage</name>
    <message>
        <source>&amp;Plan execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop schedule as soon as an email has been received and an event generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next launches:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launches &amp;missed while not running:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run once at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScriptChecker</name>
    <message>
        <source>The runner did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script cannot be checked, for the runner failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScriptEditor</name>
    <message>
        <source>Script tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Escape, then Tab to leave the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Syntax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert an object, a variable, a function or a return code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SeveralTimesADayPage</name>
    <message>
        <source>&amp;On selected hours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once or more per day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval is a day or longer. Go back and choose Daily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval is shorter than one second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Snippets</name>
    <message>
        <source>Return Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the message, activate the transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the message, activate the transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject, decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender: name, address, domain; null when there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all distinct addresses it went to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message-ID without angle brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first header of that name, decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all headers of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text, made from HTML when there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text without quoted history and signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true for a delivery failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of a delivery report, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true for an automatic answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is wrong with the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travels on the transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the state folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date at which the task started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal name of the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label of the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what activated the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error in the journal; interrupts the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detail in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text as Date, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the moment of the expiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one hour after the start of the task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums up the configuration and shows the next launch times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Launch times:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimeList</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimeZoneBox</name>
    <message>
        <source>Default (of the project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TransitionsPage</name>
    <message>
        <source>Enter the folder that the transition &quot;%1&quot; writes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the program that the transition &quot;%1&quot; starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address that the transition &quot;%2&quot; can be sent to. Begin it with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address (HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative to the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One argument per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;bel:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delivery:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TransportSecurityEdit</name>
    <message>
        <source>&quot;%1&quot; is not the fingerprint of a certificate. Write &quot;sha256:&quot; and 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Certificate Authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au&amp;thentication:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted certi&amp;ficates:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprints of server certificates that this connection trusts, one per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthorities file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with certificate authorities, relative to the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ValidityPage</name>
    <message>
        <source>&amp;Permanent validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Valid from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ximum number of iterations:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow to limit event consequences by defining a validity range or a maximum of iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> time(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum number of iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To (included):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WeeklyPage</name>
    <message>
        <source>Week selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> week(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring on days of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
