<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Inlet::CommandLine</name>
    <message>
        <source>Designer for inbound email activities.</source>
        <translation>Designer für Aktivitäten zum E-Mail-Empfang.</translation>
    </message>
    <message>
        <source>Project file to open.</source>
        <translation>Zu öffnende Projektdatei.</translation>
    </message>
    <message>
        <source>Open the saved JSON Lines log FILE in the journal.</source>
        <translation>Die gespeicherte JSON-Lines-Protokolldatei FILE im Protokoll öffnen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Only one project can be opened.</source>
        <translation>Es kann nur ein Projekt geöffnet werden.</translation>
    </message>
    <message>
        <source>Run &quot;inlet --help&quot; for the options.</source>
        <translation>Die Optionen zeigt „inlet --help“.</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::DurationText</name>
    <message>
        <source>A duration is needed, such as &quot;%1&quot;.</source>
        <translation>Es wird eine Dauer benötigt, zum Beispiel „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative. A duration goes forward only.</source>
        <translation>„%1“ ist negativ. Eine Dauer geht nur vorwärts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Enter numbers with units, such as &quot;%2&quot;.</source>
        <translation>„%1“ ist keine Dauer. Geben Sie Zahlen mit Einheiten ein, zum Beispiel „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no unit. The units are %2.</source>
        <translation>„%1“ hat keine Einheit. Die Einheiten sind %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit. The units are %2.</source>
        <translation>„%1“ ist keine Einheit. Die Einheiten sind %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means months, and a month has no fixed length. Write &quot;%2&quot; for minutes, or days.</source>
        <translation>„%1“ bedeutet Monate, und ein Monat hat keine feste Länge. Schreiben Sie „%2“ für Minuten oder verwenden Sie Tage.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives the same unit twice.</source>
        <translation>„%1“ gibt dieselbe Einheit zweimal an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Days and years follow the calendar and cannot be divided.</source>
        <translation>„%1“ ist keine ganze Zahl. Tage und Jahre folgen dem Kalender und lassen sich nicht teilen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long. The longest duration is %2 years.</source>
        <translation>„%1“ ist zu lang. Die längste Dauer beträgt %2 Jahre.</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::EventText</name>
    <message>
        <source>Task started as a dry run: nothing is deleted, delivered or remembered.</source>
        <translation>Aufgabe als Probelauf gestartet: Es wird nichts gelöscht, zugestellt oder gespeichert.</translation>
    </message>
    <message>
        <source>Task started.</source>
        <translation>Aufgabe gestartet.</translation>
    </message>
    <message>
        <source>Pass %1 started; it was due at %2.</source>
        <translation>Durchlauf %1 gestartet; er war am %2 fällig.</translation>
    </message>
    <message>
        <source>Pass %1 started for a missed launch (%2).</source>
        <translation>Durchlauf %1 für eine verpasste Ausführung (%2) gestartet.</translation>
    </message>
    <message>
        <source>Pass %1 started.</source>
        <translation>Durchlauf %1 gestartet.</translation>
    </message>
    <message>
        <source>Pass %1 failed. %2</source>
        <translation>Durchlauf %1 fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>Pass %1 stopped. %2</source>
        <translation>Durchlauf %1 angehalten. %2</translation>
    </message>
    <message>
        <source>Pass %1 finished. %2</source>
        <translation>Durchlauf %1 abgeschlossen. %2</translation>
    </message>
    <message>
        <source>Task failed. %1</source>
        <translation>Aufgabe fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Task stopped. %1</source>
        <translation>Aufgabe angehalten. %1</translation>
    </message>
    <message>
        <source>Task expired. %1</source>
        <translation>Aufgabe abgelaufen. %1</translation>
    </message>
    <message>
        <source>Task finished. %1</source>
        <translation>Aufgabe abgeschlossen. %1</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, without encryption.</source>
        <translation>Mit %1, Port %2, ohne Verschlüsselung verbunden.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, with TLS (%3, %4).</source>
        <translation>Mit %1, Port %2, über TLS (%3, %4) verbunden.</translation>
    </message>
    <message>
        <source>Logged in as &quot;%1&quot; (%2).</source>
        <translation>Als „%1“ angemeldet (%2).</translation>
    </message>
    <message>
        <source>The mailbox is empty.</source>
        <translation>Das Postfach ist leer.</translation>
    </message>
    <message>
        <source>Messages in the mailbox: %1 (%2); to handle: %3.</source>
        <translation>Nachrichten im Postfach: %1 (%2); zu verarbeiten: %3.</translation>
    </message>
    <message>
        <source>#%1 &quot;%2&quot;</source>
        <translation>#%1 „%2“</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>message from sender</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>deleted from the server</source>
        <translation>vom Server gelöscht</translation>
    </message>
    <message>
        <source>left on the server</source>
        <translation>auf dem Server belassen</translation>
    </message>
    <message>
        <source>transition %1</source>
        <translation>Transition %1</translation>
    </message>
    <message>
        <source>skipped parts: %1</source>
        <translation>ignorierte Teile: %1</translation>
    </message>
    <message>
        <source>Transition %1 fired. It was not accepted yet and stays in the outbox.</source>
        <translation>Transition %1 ausgelöst. Sie wurde noch nicht angenommen und bleibt im Ausgang.</translation>
    </message>
    <message>
        <source>Transition %1 fired for message %2. It was not accepted yet and stays in the outbox.</source>
        <translation>Transition %1 für Nachricht %2 ausgelöst. Sie wurde noch nicht angenommen und bleibt im Ausgang.</translation>
    </message>
    <message>
        <source>Transition %1 fired.</source>
        <translation>Transition %1 ausgelöst.</translation>
    </message>
    <message>
        <source>Transition %1 fired for message %2.</source>
        <translation>Transition %1 für Nachricht %2 ausgelöst.</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>%1 of %2 messages handled.</source>
        <translation>%1 von %2 Nachrichten verarbeitet.</translation>
    </message>
    <message>
        <source>The session ended before the server confirmed it: nothing was deleted there.</source>
        <translation>Die Sitzung endete, bevor der Server sie bestätigt hat: Dort wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Session closed: %1 deleted from the server, %2 left.</source>
        <translation>Sitzung geschlossen: %1 vom Server gelöscht, %2 belassen.</translation>
    </message>
    <message>
        <source>Expiration &quot;%1&quot; reached: the task ends.</source>
        <translation>Ablauf „%1“ erreicht: Die Aufgabe endet.</translation>
    </message>
    <message>
        <source>Expiration &quot;%1&quot; reached: the task goes on.</source>
        <translation>Ablauf „%1“ erreicht: Die Aufgabe läuft weiter.</translation>
    </message>
    <message>
        <source>Waiting for the next launch at %1; next expiration at %2.</source>
        <translation>Warten auf die nächste Ausführung am %1; nächster Ablauf am %2.</translation>
    </message>
    <message>
        <source>Waiting for the next launch at %1.</source>
        <translation>Warten auf die nächste Ausführung am %1.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>Warten.</translation>
    </message>
    <message>
        <source>Waiting for the next expiration at %1.</source>
        <translation>Warten auf den nächsten Ablauf am %1.</translation>
    </message>
    <message>
        <source>Messages: %1, deleted: %2, left: %3, transitions: %4, seconds: %5.</source>
        <translation>Nachrichten: %1, gelöscht: %2, belassen: %3, Transitionen: %4, Sekunden: %5.</translation>
    </message>
    <message>
        <source>%1 (script line %2)</source>
        <translation>%1 (Scriptzeile %2)</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>No email</source>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>the activity ended in error</source>
        <translation>die Aktivität endete mit einem Fehler</translation>
    </message>
    <message>
        <source>the runner was started in a way it does not know</source>
        <translation>der Runner wurde auf eine ihm unbekannte Weise gestartet</translation>
    </message>
    <message>
        <source>the project is not valid</source>
        <translation>das Projekt ist nicht gültig</translation>
    </message>
    <message>
        <source>a file was not found</source>
        <translation>eine Datei wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the server could not be reached, or TLS or the protocol failed</source>
        <translation>der Server war nicht erreichbar, oder TLS oder das Protokoll ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>internal error of the runner</source>
        <translation>interner Fehler des Runners</translation>
    </message>
    <message>
        <source>the mailbox is busy; try again later</source>
        <translation>das Postfach ist belegt; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>the server refused the login</source>
        <translation>der Server hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>unknown exit status</source>
        <translation>unbekannter Exit-Status</translation>
    </message>
    <message>
        <source>Sample &quot;%1&quot;: as expected.</source>
        <translation>Beispiel „%1“: wie erwartet.</translation>
    </message>
    <message>
        <source>Sample &quot;%1&quot;: the message is not there.</source>
        <translation>Beispiel „%1“: Die Nachricht ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Sample &quot;%1&quot;: not as expected in %2.</source>
        <extracomment>%2 is a list of names such as &quot;returnCode, vars.ticket&quot;</extracomment>
        <translation>Beispiel „%1“: nicht wie erwartet in %2.</translation>
    </message>
    <message>
        <source>Samples as expected: %1 of %2.</source>
        <translation>Beispiele wie erwartet: %1 von %2.</translation>
    </message>
    <message>
        <source>Pass %1 started out of schedule, on request.</source>
        <translation>Durchlauf %1 auf Anforderung außerhalb der Planung gestartet.</translation>
    </message>
    <message>
        <source>Pass %1 started for the rest of the one that the pause cut short.</source>
        <translation>Durchlauf %1 für den Rest des Durchlaufs gestartet, den die Pause abgebrochen hat.</translation>
    </message>
    <message>
        <source>would be deleted from the server (dry run)</source>
        <translation>würde vom Server gelöscht (Probelauf)</translation>
    </message>
    <message>
        <source>would be left on the server (dry run)</source>
        <translation>würde auf dem Server belassen (Probelauf)</translation>
    </message>
    <message>
        <source>Message &quot;%1&quot; from %2 is in quarantine (%3): %4</source>
        <translation>Nachricht „%1“ von %2 ist in Quarantäne (%3): %4</translation>
    </message>
    <message>
        <source>Waiting for the next attempt at %1.</source>
        <translation>Warten auf den nächsten Versuch am %1.</translation>
    </message>
    <message>
        <source>The activity goes on after the pause.</source>
        <translation>Die Aktivität läuft nach der Pause weiter.</translation>
    </message>
    <message>
        <source>The task is held: it is activated but not executed.</source>
        <translation>Die Aufgabe wird angehalten: Sie ist aktiviert, wird aber nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Pause requested: the message in hand is finished first.</source>
        <translation>Aussetzen angefordert: Die aktuelle Nachricht wird noch fertig verarbeitet.</translation>
    </message>
    <message>
        <source>The activity is paused.</source>
        <translation>Die Aktivität ist ausgesetzt.</translation>
    </message>
    <message>
        <source>Stop requested.</source>
        <translation>Anhalten angefordert.</translation>
    </message>
    <message>
        <source>The runner is alive.</source>
        <translation>Der Runner ist aktiv.</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::PrivateFolder</name>
    <message>
        <source>The folder &quot;%1&quot; cannot be created: a file has this name. Move the file away or choose another folder.</source>
        <translation>Der Ordner „%1“ kann nicht erstellt werden: Eine Datei trägt diesen Namen. Verschieben Sie die Datei oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be created. Check the permissions of the folder around it.</source>
        <translation>Der Ordner „%1“ kann nicht erstellt werden. Prüfen Sie die Berechtigungen des übergeordneten Ordners.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written to disk. Check its permissions and the disk.</source>
        <translation>Der Ordner „%1“ kann nicht auf den Datenträger geschrieben werden. Prüfen Sie seine Berechtigungen und den Datenträger.</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::RawMessage</name>
    <message>
        <source>A large message cannot be kept in the temporary folder. Check that the disk is not full.</source>
        <translation>Eine große Nachricht kann nicht im temporären Ordner abgelegt werden. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::CommandDelivery</name>
    <message>
        <source>The program &quot;%1&quot; was not found. Install it, or give its full path in the transition.</source>
        <translation>Das Programm „%1“ wurde nicht gefunden. Installieren Sie es oder geben Sie in der Transition seinen vollständigen Pfad an.</translation>
    </message>
    <message numerus="yes">
        <source>The program &quot;%1&quot; did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>Das Programm „%1“ wurde nicht innerhalb von %n Sekunde fertig und wurde angehalten.</numerusform>
            <numerusform>Das Programm „%1“ wurde nicht innerhalb von %n Sekunden fertig und wurde angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; was ended by signal %2.</source>
        <translation>Das Programm „%1“ wurde durch das Signal %2 beendet.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; did not accept the event: it ended with exit status %2.</source>
        <translation>Das Programm „%1“ hat das Ereignis nicht angenommen: Es endete mit dem Exit-Status %2.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; cannot be started. Check that it exists and that it may be executed.</source>
        <translation>Das Programm „%1“ kann nicht gestartet werden. Prüfen Sie, ob es existiert und ausgeführt werden darf.</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::Deliverer</name>
    <message>
        <source>The transition has no folder for its events. Enter one.</source>
        <translation>Die Transition hat keinen Ordner für ihre Ereignisse. Geben Sie einen an.</translation>
    </message>
    <message>
        <source>The transition has no program to start. Enter one.</source>
        <translation>Die Transition hat kein Programm, das gestartet werden kann. Geben Sie eines an.</translation>
    </message>
    <message>
        <source>The transition has no valid address to send its events to. Enter one that begins with &quot;https://&quot; or &quot;http://&quot;.</source>
        <translation>Die Transition hat keine gültige Adresse, an die ihre Ereignisse gesendet werden können. Geben Sie eine ein, die mit „https://“ oder „http://“ beginnt.</translation>
    </message>
    <message>
        <source>Events cannot be delivered by &quot;%1&quot;. The known ways are &quot;file&quot;, &quot;command&quot; and &quot;http&quot;.</source>
        <translation>Ereignisse können nicht über „%1“ zugestellt werden. Die bekannten Wege sind „file“, „command“ und „http“.</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::FileDelivery</name>
    <message>
        <source>The event file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>Die Ereignisdatei „%1“ kann nicht geschrieben werden. Prüfen Sie die Berechtigungen ihres Ordners und den Datenträger.</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::HttpDelivery</name>
    <message numerus="yes">
        <source>The address &quot;%1&quot; did not answer within %n second(s).</source>
        <translation>
            <numerusform>Die Adresse „%1“ hat nicht innerhalb von %n Sekunde geantwortet.</numerusform>
            <numerusform>Die Adresse „%1“ hat nicht innerhalb von %n Sekunden geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event cannot be sent to &quot;%1&quot;. Check the address, the network and the certificate.</source>
        <translation>Das Ereignis kann nicht an „%1“ gesendet werden. Prüfen Sie die Adresse, das Netzwerk und das Zertifikat.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; redirects the event to another one, which is not followed. Enter the new address in the transition if it is the right one.</source>
        <translation>Die Adresse „%1“ leitet das Ereignis an eine andere um, der nicht gefolgt wird. Geben Sie in der Transition die neue Adresse ein, wenn sie die richtige ist.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; did not accept the event: it answered with status %2.</source>
        <translation>Die Adresse „%1“ hat das Ereignis nicht angenommen: Sie antwortete mit dem Status %2.</translation>
    </message>
</context>
<context>
    <name>Inlet::Document::ProjectDocument</name>
    <message>
        <source>New Activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Duplicate Activity</source>
        <translation>Aktivität duplizieren</translation>
    </message>
    <message>
        <source>Delete Activity</source>
        <translation>Aktivität löschen</translation>
    </message>
    <message>
        <source>Move Activity</source>
        <translation>Aktivität verschieben</translation>
    </message>
    <message>
        <source>Inbound Emails</source>
        <translation>E-Mail-Empfang</translation>
    </message>
</context>
<context>
    <name>Inlet::Document::UndoCommands</name>
    <message>
        <source>Change Activity</source>
        <translation>Aktivität ändern</translation>
    </message>
    <message>
        <source>Change Project</source>
        <translation>Projekt ändern</translation>
    </message>
    <message>
        <source>Change External Accounts</source>
        <translation>Externe Konten ändern</translation>
    </message>
    <message>
        <source>Change Activities</source>
        <translation>Aktivitäten ändern</translation>
    </message>
    <message>
        <source>Change Name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Change Label</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Change Use of an External Account</source>
        <translation>Verwendung eines externen Kontos ändern</translation>
    </message>
    <message>
        <source>Change External Account</source>
        <translation>Externes Konto ändern</translation>
    </message>
    <message>
        <source>Change POP3 Server</source>
        <translation>POP3-Server ändern</translation>
    </message>
    <message>
        <source>Change Port</source>
        <translation>Port ändern</translation>
    </message>
    <message>
        <source>Change POP3 Account</source>
        <translation>POP3-Konto ändern</translation>
    </message>
    <message>
        <source>Change Security</source>
        <translation>Sicherheit ändern</translation>
    </message>
    <message>
        <source>Change Stop Option</source>
        <translation>Beenden-Option ändern</translation>
    </message>
    <message>
        <source>Change Script</source>
        <translation>Script ändern</translation>
    </message>
    <message>
        <source>Change Skipping of Portions</source>
        <translation>Ignorieren von Segmenten ändern</translation>
    </message>
    <message>
        <source>Change Process Errors</source>
        <translation>Fehlerverarbeitung ändern</translation>
    </message>
    <message>
        <source>Change Process Email Nonexistence</source>
        <translation>Bearbeitung fehlender E-Mails ändern</translation>
    </message>
    <message>
        <source>Change Plan Execution</source>
        <translation>Planung der Ausführung ändern</translation>
    </message>
    <message>
        <source>Change Stop of the Schedule</source>
        <translation>Anhalten der Planung ändern</translation>
    </message>
    <message>
        <source>Change Schedule</source>
        <translation>Planung ändern</translation>
    </message>
    <message>
        <source>Change Expirations</source>
        <translation>Abläufe ändern</translation>
    </message>
    <message>
        <source>Change Advanced Parameters</source>
        <translation>Erweiterte Parameter ändern</translation>
    </message>
    <message>
        <source>Change Trusted Certificates</source>
        <translation>Vertrauenswürdige Zertifikate ändern</translation>
    </message>
    <message>
        <source>Change Samples</source>
        <translation>Beispiele ändern</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine</name>
    <message>
        <source>%1: The template cannot be evaluated. %2</source>
        <translation>%1: Die Vorlage kann nicht ausgewertet werden. %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::ActivityRun</name>
    <message>
        <source>The task has been running for longer than its maximum duration (%1). It goes on.</source>
        <translation>Die Aufgabe läuft länger als ihre maximale Dauer (%1). Sie läuft weiter.</translation>
    </message>
    <message>
        <source>The activity is set to &quot;Do not activate&quot;: nothing is run.</source>
        <translation>Die Aktivität steht auf „Nicht aktivieren“: Es wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>The activity is set to &quot;Activate but do not execute&quot;: the task is held until somebody chooses normal execution.</source>
        <translation>Die Aktivität steht auf „Aktivieren, aber nicht ausführen“: Die Aufgabe wird angehalten, bis die normale Ausführung gewählt wird.</translation>
    </message>
    <message>
        <source>The initialization script failed: %1</source>
        <translation>Das Initialisierungsscript ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The script of the expiration &quot;%1&quot; gave no date: %2</source>
        <translation>Das Script des Ablaufs „%1“ hat kein Datum geliefert: %2</translation>
    </message>
    <message>
        <source>The schedule has no further launch.</source>
        <translation>Die Planung hat keine weitere Ausführung.</translation>
    </message>
    <message>
        <source>The launch of %1 is skipped because the one before is still running.</source>
        <translation>Die Ausführung vom %1 wird übersprungen, weil die vorherige noch läuft.</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2 s (attempt %3 of %4).</source>
        <translation>%1 In %2 s wird es erneut versucht (Versuch %3 von %4).</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused the login of &quot;%2&quot; at %3. It is not repeated, so that the account is not locked. Correct the account or the password, then start the activity again.</source>
        <translation>Der Server „%1“ hat die Anmeldung von „%2“ am %3 abgelehnt. Sie wird nicht wiederholt, damit das Konto nicht gesperrt wird. Korrigieren Sie das Konto oder das Passwort und starten Sie die Aktivität dann erneut.</translation>
    </message>
    <message>
        <source>The launch of %1 is held back because the activity is paused.</source>
        <translation>Die Ausführung vom %1 wird zurückgehalten, weil die Aktivität ausgesetzt ist.</translation>
    </message>
    <message>
        <source>The clock of this machine was set back by about %1 s.</source>
        <translation>Die Uhr dieses Rechners wurde um etwa %1 s zurückgestellt.</translation>
    </message>
    <message>
        <source>Missed launches are skipped, from that of %1 on.</source>
        <translation>Verpasste Ausführungen werden übersprungen, ab der vom %1.</translation>
    </message>
    <message>
        <source>Nothing is executed while the activity is paused. Resume it first.</source>
        <translation>Solange die Aktivität ausgesetzt ist, wird nichts ausgeführt. Setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>The task is held until somebody chooses normal execution: nothing is executed.</source>
        <translation>Die Aufgabe wird angehalten, bis die normale Ausführung gewählt wird: Es wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Nothing is pending: the activity is being executed.</source>
        <translation>Es steht nichts aus: Die Aktivität wird gerade ausgeführt.</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::DeliveryQueue</name>
    <message>
        <source>The transition &quot;%1&quot; that could not be delivered before was accepted now (event %2).</source>
        <translation>Die Transition „%1“, die vorher nicht zugestellt werden konnte, wurde jetzt angenommen (Ereignis %2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 The transition &quot;%2&quot; was tried %n time(s) and is given up. It stays in the ledger: send it again with &quot;inlet-run ledger --resend %3&quot;.</source>
        <translation>
            <numerusform>%1 Die Transition „%2“ wurde einmal versucht und wird aufgegeben. Sie bleibt im Register: Senden Sie sie mit „inlet-run ledger --resend %3“ noch einmal.</numerusform>
            <numerusform>%1 Die Transition „%2“ wurde %n-mal versucht und wird aufgegeben. Sie bleibt im Register: Senden Sie sie mit „inlet-run ledger --resend %3“ noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::MailPass</name>
    <message>
        <source>The connection to &quot;%1&quot; is not encrypted: the password and all messages can be read on the way. Choose another security when the server offers it.</source>
        <translation>Die Verbindung mit „%1“ ist nicht verschlüsselt: Das Passwort und alle Nachrichten können unterwegs gelesen werden. Wählen Sie eine andere Sicherheit, wenn der Server sie anbietet.</translation>
    </message>
    <message>
        <source>The server refused to delete message %1; it is tried again in the next pass. The server said: %2</source>
        <translation>Der Server hat es abgelehnt, Nachricht %1 zu löschen; im nächsten Durchlauf wird es erneut versucht. Antwort des Servers: %2</translation>
    </message>
    <message>
        <source>Message %1 was handled before the last session broke off (code %2). It is deleted now; the handler does not run again.</source>
        <translation>Nachricht %1 wurde verarbeitet, bevor die letzte Sitzung abbrach (Code %2). Sie wird jetzt gelöscht; der Handler wird nicht noch einmal ausgeführt.</translation>
    </message>
    <message>
        <source>Message %1 was handled before the last session broke off (code %2). It stays on the server; the handler does not run again.</source>
        <translation>Nachricht %1 wurde verarbeitet, bevor die letzte Sitzung abbrach (Code %2). Sie bleibt auf dem Server; der Handler wird nicht noch einmal ausgeführt.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not confirm the deletions at the end of the session. They are tried again in the next pass; the handler does not run again for these messages.</source>
        <translation>Der Server „%1“ hat die Löschungen am Ende der Sitzung nicht bestätigt. Sie werden im nächsten Durchlauf erneut versucht; der Handler wird für diese Nachrichten nicht noch einmal ausgeführt.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; wants some time between two logins. The session waits until %2.</source>
        <translation>Der Server „%1“ verlangt eine Pause zwischen zwei Anmeldungen. Die Sitzung wartet bis %2.</translation>
    </message>
    <message>
        <source>At QUIT the server &quot;%1&quot; may delete every message that was fetched (EXPIRE 0), and not all of these are decided. The session is closed without QUIT, which deletes nothing.</source>
        <translation>Bei QUIT darf der Server „%1“ jede abgerufene Nachricht löschen (EXPIRE 0), und nicht über alle ist entschieden. Die Sitzung wird ohne QUIT beendet, dabei wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused the access token. The login is tried once more with a new one.</source>
        <translation>Der Server „%1“ hat das Zugriffstoken abgelehnt. Die Anmeldung wird noch einmal mit einem neuen versucht.</translation>
    </message>
    <message>
        <source>Message %1 broke off the session each time it was fetched. It is left on the server; the others are handled without it. %2</source>
        <translation>Die Nachricht %1 hat die Sitzung bei jedem Abruf abbrechen lassen. Sie bleibt auf dem Server; die anderen werden ohne sie verarbeitet. %2</translation>
    </message>
    <message>
        <source>%1 The session is opened again for the other messages.</source>
        <translation>%1 Für die anderen Nachrichten wird die Sitzung erneut geöffnet.</translation>
    </message>
    <message>
        <source>Message %1 is in quarantine and is not handled until it is released.</source>
        <translation>Nachricht %1 ist in Quarantäne und wird nicht verarbeitet, bis sie freigegeben wird.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not tell unique-ids (UIDL), so that messages to be passed over cannot be recognised later. Choose to handle all messages.</source>
        <translation>Der Server „%1“ nennt keine eindeutigen IDs (UIDL), sodass sich Nachrichten, die zu übergehen sind, später nicht wiedererkennen lassen. Wählen Sie, dass alle Nachrichten verarbeitet werden.</translation>
    </message>
    <message>
        <source>The mailbox is met for the first time and holds %1 messages. All of them are handled; the option --first-contact chooses otherwise.</source>
        <translation>Das Postfach wird zum ersten Mal abgerufen und enthält %1 Nachrichten. Alle werden verarbeitet; mit der Option --first-contact lässt sich das ändern.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer TOP, so that the age of messages cannot be told without receiving them. Choose to handle all messages, or only those from now on.</source>
        <translation>Der Server „%1“ bietet TOP nicht an, sodass sich das Alter von Nachrichten nicht feststellen lässt, ohne sie zu empfangen. Wählen Sie, dass alle Nachrichten verarbeitet werden oder nur die ab jetzt.</translation>
    </message>
    <message>
        <source>The mailbox is met for the first time. %1 of its %2 messages are passed over: they stay on the server and are not handled.</source>
        <translation>Das Postfach wird zum ersten Mal abgerufen. %1 seiner %2 Nachrichten werden übergangen: Sie bleiben auf dem Server und werden nicht verarbeitet.</translation>
    </message>
    <message>
        <source>The mailbox is met for the first time and holds %1 messages. Nothing is done before somebody chooses what becomes of them.</source>
        <translation>Das Postfach wird zum ersten Mal abgerufen und enthält %1 Nachrichten. Es geschieht nichts, bis jemand wählt, was aus ihnen werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in quarantine are not handled until somebody releases them.</source>
        <translation>
            <numerusform>%n Nachricht in Quarantäne wird nicht verarbeitet, bis jemand sie freigibt.</numerusform>
            <numerusform>%n Nachrichten in Quarantäne werden nicht verarbeitet, bis jemand sie freigibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; gives no unique-id (UIDL) to some messages or to all. These are recognised by their content, so they are fetched in every pass, even those that were left before.</source>
        <translation>Der Server „%1“ gibt einigen oder allen Nachrichten keine eindeutige ID (UIDL). Diese werden an ihrem Inhalt erkannt und daher in jedem Durchlauf abgerufen, auch die schon früher belassenen.</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::QuarantineCopy</name>
    <message>
        <source>The copy &quot;%1&quot; of a message for the quarantine cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>Die Kopie „%1“ einer Nachricht für die Quarantäne kann nicht geschrieben werden. Prüfen Sie die Berechtigungen ihres Ordners und den Datenträger.</translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::HandlerClient</name>
    <message>
        <source>The handler host gave an answer without a decision.</source>
        <translation>Der Handler-Host hat eine Antwort ohne Entscheidung gegeben.</translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::Host</name>
    <message>
        <source>The message is badly formed or uses an unsupported encoding: %1</source>
        <translation>Die Nachricht ist schlecht geformt oder verwendet eine nicht unterstützte Kodierung: %1</translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::HostLink</name>
    <message>
        <source>It did not answer.</source>
        <translation>Er hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The script did not end within its time limit of %1 s and was stopped.</source>
        <translation>Das Script wurde nicht innerhalb seines Zeitlimits von %1 s fertig und wurde angehalten.</translation>
    </message>
    <message>
        <source>The message could not be read within %1 s.</source>
        <translation>Die Nachricht konnte nicht innerhalb von %1 s gelesen werden.</translation>
    </message>
    <message>
        <source>The script needed more memory than its memory limit of %1 MB and was stopped.</source>
        <translation>Das Script benötigte mehr Speicher als sein Speicherlimit von %1 MB und wurde angehalten.</translation>
    </message>
    <message>
        <source>The message needs more memory than there is for reading it.</source>
        <translation>Die Nachricht benötigt mehr Speicher, als zum Lesen zur Verfügung steht.</translation>
    </message>
    <message>
        <source>The script crashed its process (%1).</source>
        <translation>Das Script hat seinen Prozess zum Absturz gebracht (%1).</translation>
    </message>
    <message>
        <source>Reading the message crashed the process that does it (%1).</source>
        <translation>Das Lesen der Nachricht hat den zuständigen Prozess zum Absturz gebracht (%1).</translation>
    </message>
    <message>
        <source>The handler host sent something that is no answer and was stopped.</source>
        <translation>Der Handler-Host hat etwas gesendet, das keine Antwort ist, und wurde angehalten.</translation>
    </message>
    <message>
        <source>The handler host ended without an answer (exit status %1).</source>
        <translation>Der Handler-Host endete ohne Antwort (Exit-Status %1).</translation>
    </message>
    <message>
        <source>The handler host &quot;%1&quot; cannot be run. Check the installation.</source>
        <translation>Der Handler-Host „%1“ kann nicht ausgeführt werden. Prüfen Sie die Installation.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Api</name>
    <message>
        <source>The message the handler runs for. Read-only. All texts are decoded; what is absent is an empty text, an empty list or null.</source>
        <translation>Die Nachricht, für die der Handler ausgeführt wird. Nur lesbar. Alle Texte sind dekodiert; was fehlt, ist ein leerer Text, eine leere Liste oder null.</translation>
    </message>
    <message>
        <source>Variables of this message. They travel on the transition when it fires: texts, numbers, booleans and dates as they are, other values as JSON. At most 1 MB.</source>
        <translation>Variablen dieser Nachricht. Sie gehen mit der Transition, wenn diese ausgelöst wird: Texte, Zahlen, Wahrheitswerte und Datumswerte unverändert, andere Werte als JSON. Höchstens 1 MB.</translation>
    </message>
    <message>
        <source>The running task: one activation of the activity.</source>
        <translation>Die laufende Aufgabe: eine Aktivierung der Aktivität.</translation>
    </message>
    <message>
        <source>The project the activity belongs to.</source>
        <translation>Das Projekt, zu dem die Aktivität gehört.</translation>
    </message>
    <message>
        <source>The activity the script belongs to. Only an initialization script may change its members.</source>
        <translation>Die Aktivität, zu der das Script gehört. Nur ein Initialisierungsscript darf ihre Eigenschaften ändern.</translation>
    </message>
    <message>
        <source>What activated the task.</source>
        <translation>Was die Aufgabe aktiviert hat.</translation>
    </message>
    <message>
        <source>Writes a line to the journal.</source>
        <translation>Schreibt eine Zeile ins Protokoll.</translation>
    </message>
    <message>
        <source>the line; other values are turned into text</source>
        <translation>die Zeile; andere Werte werden in Text umgewandelt</translation>
    </message>
    <message>
        <source>Writes a warning to the journal. The script goes on.</source>
        <translation>Schreibt eine Warnung ins Protokoll. Das Script läuft weiter.</translation>
    </message>
    <message>
        <source>Writes an error to the journal and interrupts the script, also inside try. The message stays on the server.</source>
        <translation>Schreibt einen Fehler ins Protokoll und bricht das Script ab, auch innerhalb von try. Die Nachricht bleibt auf dem Server.</translation>
    </message>
    <message>
        <source>Writes a detail to the journal, which is shown on request only.</source>
        <translation>Schreibt eine Einzelheit ins Protokoll, die nur auf Wunsch angezeigt wird.</translation>
    </message>
    <message>
        <source>Writes a date in the time zone of the activity. Letters: %4Y year, %2M month, %2D day, %2H hour, %2N minute, %2S second (the number is the width), %Bl English name of the month; other text stays. null gives an empty text.</source>
        <translation>Schreibt ein Datum in der Zeitzone der Aktivität. Buchstaben: %4Y Jahr, %2M Monat, %2D Tag, %2H Stunde, %2N Minute, %2S Sekunde (die Zahl ist die Breite), %Bl englischer Name des Monats; anderer Text bleibt stehen. null ergibt einen leeren Text.</translation>
    </message>
    <message>
        <source>Reads a date of a mail header (RFC 5322) or ISO 8601. null when it is neither.</source>
        <translation>Liest ein Datum eines Mailheaders (RFC 5322) oder nach ISO 8601. null, wenn es keines von beiden ist.</translation>
    </message>
    <message>
        <source>the date; without an offset it is in the time zone of the activity</source>
        <translation>das Datum; ohne Zeitversatz gilt die Zeitzone der Aktivität</translation>
    </message>
    <message>
        <source>A random identifier: 36 characters, lower case, with hyphens.</source>
        <translation>Ein zufälliger Bezeichner: 36 Zeichen, Kleinbuchstaben, mit Bindestrichen.</translation>
    </message>
    <message>
        <source>MD5 of the UTF-8 form of a text: 32 hexadecimal digits. Not for security.</source>
        <translation>MD5 der UTF-8-Form eines Textes: 32 Hexadezimalziffern. Nicht für Sicherheitszwecke.</translation>
    </message>
    <message>
        <source>what is hashed</source>
        <translation>wovon der Hashwert gebildet wird</translation>
    </message>
    <message>
        <source>SHA-256 of the UTF-8 form of a text: 64 hexadecimal digits.</source>
        <translation>SHA-256 der UTF-8-Form eines Textes: 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Writes the characters &amp; &lt; &gt; &quot; &apos; so that the text can stand in XML or HTML.</source>
        <translation>Schreibt die Zeichen &amp; &lt; &gt; &quot; &apos; so, dass der Text in XML oder HTML stehen kann.</translation>
    </message>
    <message>
        <source>what is written</source>
        <translation>was geschrieben wird</translation>
    </message>
    <message>
        <source>The readable text of HTML: no tags, blocks on lines of their own.</source>
        <translation>Der lesbare Text von HTML: keine Tags, Blöcke in eigenen Zeilen.</translation>
    </message>
    <message>
        <source>A message: the one the handler runs for, or one inside it.</source>
        <translation>Eine Nachricht: die, für die der Handler ausgeführt wird, oder eine darin enthaltene.</translation>
    </message>
    <message>
        <source>First Subject field, decoded and on one line.</source>
        <translation>Erstes Feld Subject, dekodiert und in einer Zeile.</translation>
    </message>
    <message>
        <source>First address of From; null when there is none.</source>
        <translation>Erste Adresse von From; null, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>Address of the sender, as from.address.</source>
        <translation>Adresse des Absenders, wie from.address.</translation>
    </message>
    <message>
        <source>Name of the sender, as from.name.</source>
        <translation>Name des Absenders, wie from.name.</translation>
    </message>
    <message>
        <source>Address of the field Sender, which differs from From when someone else sent the message.</source>
        <translation>Adresse des Feldes Sender, die von From abweicht, wenn jemand anderes die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>Address errors go to. Its address is empty for &lt;&gt;, which bounces carry.</source>
        <translation>Adresse, an die Fehler gehen. Ihre Adresse ist leer bei &lt;&gt;, wie es in Unzustellbarkeitsmeldungen steht.</translation>
    </message>
    <message>
        <source>Addresses of all To fields, groups included.</source>
        <translation>Adressen aller To-Felder, einschließlich der Gruppen.</translation>
    </message>
    <message>
        <source>Addresses of all Cc fields.</source>
        <translation>Adressen aller Cc-Felder.</translation>
    </message>
    <message>
        <source>Addresses of all Bcc fields; most servers remove them.</source>
        <translation>Adressen aller Bcc-Felder; die meisten Server entfernen sie.</translation>
    </message>
    <message>
        <source>Addresses an answer should go to.</source>
        <translation>Adressen, an die eine Antwort gehen soll.</translation>
    </message>
    <message>
        <source>All distinct addresses of To, Cc, Bcc, Delivered-To and X-Original-To.</source>
        <translation>Alle verschiedenen Adressen von To, Cc, Bcc, Delivered-To und X-Original-To.</translation>
    </message>
    <message>
        <source>Moment of the field Date; null when it is missing or makes no sense.</source>
        <translation>Zeitpunkt des Feldes Date; null, wenn es fehlt oder keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The field Date as it was sent.</source>
        <translation>Das Feld Date, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>Moment of the topmost Received field: when the mailbox got the message.</source>
        <translation>Zeitpunkt des obersten Received-Feldes: wann das Postfach die Nachricht erhalten hat.</translation>
    </message>
    <message>
        <source>Message-ID without angle brackets.</source>
        <translation>Message-ID ohne spitze Klammern.</translation>
    </message>
    <message>
        <source>Message-ID this message answers, without angle brackets.</source>
        <translation>Message-ID, auf die diese Nachricht antwortet, ohne spitze Klammern.</translation>
    </message>
    <message>
        <source>Message-IDs of the conversation, oldest first.</source>
        <translation>Message-IDs der Unterhaltung, älteste zuerst.</translation>
    </message>
    <message>
        <source>All header fields in their order.</source>
        <translation>Alle Headerfelder in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>First header field of that name, decoded; an empty text when there is none.</source>
        <translation>Erstes Headerfeld dieses Namens, dekodiert; ein leerer Text, wenn es keines gibt.</translation>
    </message>
    <message>
        <source>All header fields of that name, decoded.</source>
        <translation>Alle Headerfelder dieses Namens, dekodiert.</translation>
    </message>
    <message>
        <source>Whether there is a header field of that name.</source>
        <translation>Ob es ein Headerfeld dieses Namens gibt.</translation>
    </message>
    <message>
        <source>A parameter of a header field, decoded.</source>
        <translation>Ein Parameter eines Headerfeldes, dekodiert.</translation>
    </message>
    <message>
        <source>Type of the whole message in lower case, such as &quot;multipart/mixed&quot;.</source>
        <translation>Typ der ganzen Nachricht in Kleinbuchstaben, zum Beispiel &quot;multipart/mixed&quot;.</translation>
    </message>
    <message>
        <source>Character set the message declares; an empty text when it declares none.</source>
        <translation>Zeichensatz, den die Nachricht angibt; ein leerer Text, wenn sie keinen angibt.</translation>
    </message>
    <message>
        <source>First plain text body, with LF line ends; an empty text when there is none.</source>
        <translation>Erster Hauptteil als reiner Text, mit LF als Zeilenende; ein leerer Text, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>First HTML body as it was sent: not made safe.</source>
        <translation>Erster HTML-Hauptteil, wie er gesendet wurde: nicht abgesichert.</translation>
    </message>
    <message>
        <source>The body as text: text, or text made from html.</source>
        <translation>Der Hauptteil als Text: text oder aus html erzeugter Text.</translation>
    </message>
    <message>
        <source>plainText without the quoted history and the signature, as far as they can be told.</source>
        <translation>plainText ohne den zitierten Verlauf und die Signatur, soweit sie erkennbar sind.</translation>
    </message>
    <message>
        <source>text with the soft line breaks of format=flowed (RFC 3676) joined.</source>
        <translation>text mit zusammengefügten weichen Zeilenumbrüchen von format=flowed (RFC 3676).</translation>
    </message>
    <message>
        <source>Whether a body was longer than the limit of 16 MB and was cut.</source>
        <translation>Ob ein Hauptteil länger als das Limit von 16 MB war und gekürzt wurde.</translation>
    </message>
    <message>
        <source>Files the message carries, in their order.</source>
        <translation>Dateien, die die Nachricht enthält, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>The uppermost MIME parts; those inside them are in their children.</source>
        <translation>Die obersten MIME-Teile; die darin enthaltenen stehen in ihrem children.</translation>
    </message>
    <message>
        <source>Messages inside this one, as forwarded or returned mail carries them.</source>
        <translation>Nachrichten innerhalb dieser, wie sie weitergeleitete oder zurückgesendete E-Mails enthalten.</translation>
    </message>
    <message>
        <source>Whether this is a delivery failure.</source>
        <translation>Ob dies eine Unzustellbarkeitsmeldung ist.</translation>
    </message>
    <message>
        <source>Fields of a delivery report (RFC 3464); null when the message is none.</source>
        <translation>Felder eines Zustellberichts (RFC 3464); null, wenn die Nachricht keiner ist.</translation>
    </message>
    <message>
        <source>Whether a program sent this answer: out of office and the like (RFC 3834).</source>
        <translation>Ob ein Programm diese Antwort gesendet hat: Abwesenheitsnotiz und Ähnliches (RFC 3834).</translation>
    </message>
    <message>
        <source>Fields of a complaint (RFC 5965); null when the message is none.</source>
        <translation>Felder einer Beschwerde (RFC 5965); null, wenn die Nachricht keine ist.</translation>
    </message>
    <message>
        <source>Size of the message as received, in bytes.</source>
        <translation>Größe der Nachricht, wie sie empfangen wurde, in Bytes.</translation>
    </message>
    <message>
        <source>The message as received, in bytes.</source>
        <translation>Die Nachricht, wie sie empfangen wurde, in Bytes.</translation>
    </message>
    <message>
        <source>The message as received, each byte one character (Latin-1).</source>
        <translation>Die Nachricht, wie sie empfangen wurde, jedes Byte als ein Zeichen (Latin-1).</translation>
    </message>
    <message>
        <source>Identifier of the message on the server (UIDL); an empty text when the server has none.</source>
        <translation>Bezeichner der Nachricht auf dem Server (UIDL); ein leerer Text, wenn der Server keinen hat.</translation>
    </message>
    <message>
        <source>Number of the message in the mailbox, from 1. 0 for a message inside another.</source>
        <translation>Nummer der Nachricht im Postfach, ab 1. 0 bei einer Nachricht innerhalb einer anderen.</translation>
    </message>
    <message>
        <source>Name of the account the message was fetched with.</source>
        <translation>Name des Kontos, mit dem die Nachricht abgerufen wurde.</translation>
    </message>
    <message>
        <source>What is wrong with the message. Grows while more of it is decoded.</source>
        <translation>Was an der Nachricht nicht stimmt. Wird länger, während mehr von ihr dekodiert wird.</translation>
    </message>
    <message>
        <source>Parts left out because they are badly formed or use an unsupported encoding.</source>
        <translation>Ausgelassene Teile, die schlecht geformt sind oder eine nicht unterstützte Kodierung verwenden.</translation>
    </message>
    <message>
        <source>Subject and sender in one line.</source>
        <translation>Betreff und Absender in einer Zeile.</translation>
    </message>
    <message>
        <source>What JSON.stringify(mailMessage) writes: fields, bodies and attachments without their bytes.</source>
        <translation>Was JSON.stringify(mailMessage) schreibt: Felder, Hauptteile und Anhänge ohne ihre Bytes.</translation>
    </message>
    <message>
        <source>An e-mail address with its name.</source>
        <translation>Eine E-Mail-Adresse mit ihrem Namen.</translation>
    </message>
    <message>
        <source>Name in front of the address, decoded; an empty text when there is none.</source>
        <translation>Name vor der Adresse, dekodiert; ein leerer Text, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>The address as it was sent.</source>
        <translation>Die Adresse, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Part before the @.</source>
        <translation>Teil vor dem @.</translation>
    </message>
    <message>
        <source>Part behind the @.</source>
        <translation>Teil nach dem @.</translation>
    </message>
    <message>
        <source>Part of user behind +; an empty text when there is none.</source>
        <translation>Teil von user nach dem +; ein leerer Text, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>The domain with the letters people read, for one that was sent as xn--...</source>
        <translation>Die Domain mit lesbaren Buchstaben, wenn sie in dieser Form gesendet wurde: xn--...</translation>
    </message>
    <message>
        <source>Name of the group the address was listed in; an empty text when in none.</source>
        <translation>Name der Gruppe, in der die Adresse aufgeführt war; ein leerer Text, wenn in keiner.</translation>
    </message>
    <message>
        <source>The address as it stood in the header.</source>
        <translation>Die Adresse, wie sie im Header stand.</translation>
    </message>
    <message>
        <source>A header field.</source>
        <translation>Ein Headerfeld.</translation>
    </message>
    <message>
        <source>Name of the field as it was sent.</source>
        <translation>Name des Feldes, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>Value, decoded and on one line.</source>
        <translation>Wert, dekodiert und in einer Zeile.</translation>
    </message>
    <message>
        <source>Value as it was sent, each byte one character.</source>
        <translation>Wert, wie er gesendet wurde, jedes Byte als ein Zeichen.</translation>
    </message>
    <message>
        <source>Place in the header, from 0.</source>
        <translation>Position im Header, ab 0.</translation>
    </message>
    <message>
        <source>A file that a message carries.</source>
        <translation>Eine Datei, die eine Nachricht enthält.</translation>
    </message>
    <message>
        <source>Name of the file, safe to be used: no folders, no control characters.</source>
        <translation>Name der Datei, sicher verwendbar: keine Ordner, keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>Name of the file as it was sent, decoded.</source>
        <translation>Name der Datei, wie er gesendet wurde, dekodiert.</translation>
    </message>
    <message>
        <source>Type in lower case, such as &quot;application/pdf&quot;.</source>
        <translation>Typ in Kleinbuchstaben, zum Beispiel &quot;application/pdf&quot;.</translation>
    </message>
    <message>
        <source>Character set the attachment declares.</source>
        <translation>Zeichensatz, den der Anhang angibt.</translation>
    </message>
    <message>
        <source>&quot;attachment&quot;, &quot;inline&quot; or an empty text.</source>
        <translation>&quot;attachment&quot;, &quot;inline&quot; oder ein leerer Text.</translation>
    </message>
    <message>
        <source>Content-ID without angle brackets, by which HTML refers to it.</source>
        <translation>Content-ID ohne spitze Klammern, mit der HTML auf ihn verweist.</translation>
    </message>
    <message>
        <source>Whether it is shown inside the text, as a picture in HTML.</source>
        <translation>Ob er innerhalb des Textes angezeigt wird, wie ein Bild in HTML.</translation>
    </message>
    <message>
        <source>Whether it is a winmail.dat of Outlook, which holds the real attachments.</source>
        <translation>Ob er eine winmail.dat von Outlook ist, die die eigentlichen Anhänge enthält.</translation>
    </message>
    <message>
        <source>Size when decoded, in bytes.</source>
        <translation>Größe nach dem Dekodieren, in Bytes.</translation>
    </message>
    <message>
        <source>Whether something of its content could not be decoded.</source>
        <translation>Ob etwas von seinem Inhalt nicht dekodiert werden konnte.</translation>
    </message>
    <message>
        <source>The message it holds when it is a forwarded message; else null.</source>
        <translation>Die enthaltene Nachricht, wenn er eine weitergeleitete Nachricht ist; sonst null.</translation>
    </message>
    <message>
        <source>Its content, decoded, in bytes.</source>
        <translation>Sein Inhalt, dekodiert, in Bytes.</translation>
    </message>
    <message>
        <source>Its content as text, by its character set.</source>
        <translation>Sein Inhalt als Text, gemäß seinem Zeichensatz.</translation>
    </message>
    <message>
        <source>SHA-256 of its content: 64 hexadecimal digits.</source>
        <translation>SHA-256 seines Inhalts: 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Not available: always throws, for a script has no access to files.</source>
        <translation>Nicht verfügbar: wirft immer eine Ausnahme, denn ein Script hat keinen Zugriff auf Dateien.</translation>
    </message>
    <message>
        <source>What JSON.stringify() writes: all but the content.</source>
        <translation>Was JSON.stringify() schreibt: alles außer dem Inhalt.</translation>
    </message>
    <message>
        <source>A MIME part of a message.</source>
        <translation>Ein MIME-Teil einer Nachricht.</translation>
    </message>
    <message>
        <source>Place in the tree, such as &quot;1.2&quot;.</source>
        <translation>Position im Baum, zum Beispiel &quot;1.2&quot;.</translation>
    </message>
    <message>
        <source>Type in lower case.</source>
        <translation>Typ in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Header fields of the part.</source>
        <translation>Headerfelder des Teils.</translation>
    </message>
    <message>
        <source>First header field of that name of the part, decoded.</source>
        <translation>Erstes Headerfeld dieses Namens des Teils, dekodiert.</translation>
    </message>
    <message>
        <source>All header fields of that name of the part.</source>
        <translation>Alle Headerfelder dieses Namens des Teils.</translation>
    </message>
    <message>
        <source>Whether the part has a header field of that name.</source>
        <translation>Ob der Teil ein Headerfeld dieses Namens hat.</translation>
    </message>
    <message>
        <source>A parameter of a header field of the part.</source>
        <translation>Ein Parameter eines Headerfeldes des Teils.</translation>
    </message>
    <message>
        <source>Parts inside this one.</source>
        <translation>Teile innerhalb dieses Teils.</translation>
    </message>
    <message>
        <source>What JSON.stringify() writes: path, type and children.</source>
        <translation>Was JSON.stringify() schreibt: path, type und children.</translation>
    </message>
    <message>
        <source>Something wrong with a message.</source>
        <translation>Etwas, das an einer Nachricht nicht stimmt.</translation>
    </message>
    <message>
        <source>&quot;error&quot; or &quot;warning&quot;.</source>
        <translation>&quot;error&quot; oder &quot;warning&quot;.</translation>
    </message>
    <message>
        <source>Short name, such as &quot;base64-damaged&quot;.</source>
        <translation>Kurzer Name, zum Beispiel &quot;base64-damaged&quot;.</translation>
    </message>
    <message>
        <source>Path of the part it is about; an empty text for the header.</source>
        <translation>Pfad des Teils, um den es geht; ein leerer Text für den Header.</translation>
    </message>
    <message>
        <source>Where in the message it was met, in bytes; -1 when unknown.</source>
        <translation>Wo es in der Nachricht angetroffen wurde, in Bytes; -1, wenn unbekannt.</translation>
    </message>
    <message>
        <source>A sentence for people.</source>
        <translation>Ein Satz für Menschen.</translation>
    </message>
    <message>
        <source>A report on what became of a message (RFC 3464).</source>
        <translation>Ein Bericht darüber, was aus einer Nachricht wurde (RFC 3464).</translation>
    </message>
    <message>
        <source>Server that reports.</source>
        <translation>Server, der berichtet.</translation>
    </message>
    <message>
        <source>When that server got the message.</source>
        <translation>Wann dieser Server die Nachricht erhalten hat.</translation>
    </message>
    <message>
        <source>What became of it for each recipient.</source>
        <translation>Was für jeden Empfänger aus ihr wurde.</translation>
    </message>
    <message>
        <source>Message-ID of the message the report is about.</source>
        <translation>Message-ID der Nachricht, um die es im Bericht geht.</translation>
    </message>
    <message>
        <source>Subject of the message the report is about.</source>
        <translation>Betreff der Nachricht, um die es im Bericht geht.</translation>
    </message>
    <message>
        <source>What became of a message for one recipient.</source>
        <translation>Was für einen Empfänger aus einer Nachricht wurde.</translation>
    </message>
    <message>
        <source>Address it was delivered to in the end.</source>
        <translation>Adresse, an die sie schließlich zugestellt wurde.</translation>
    </message>
    <message>
        <source>Address the sender gave.</source>
        <translation>Adresse, die der Absender angegeben hat.</translation>
    </message>
    <message>
        <source>&quot;failed&quot;, &quot;delayed&quot;, &quot;delivered&quot;, &quot;relayed&quot; or &quot;expanded&quot;.</source>
        <translation>&quot;failed&quot;, &quot;delayed&quot;, &quot;delivered&quot;, &quot;relayed&quot; oder &quot;expanded&quot;.</translation>
    </message>
    <message>
        <source>Status code (RFC 3463): &quot;5.1.1&quot; says that there is no such mailbox. 5 is for good, 4 for now.</source>
        <translation>Statuscode (RFC 3463): &quot;5.1.1&quot; bedeutet, dass es kein solches Postfach gibt. 5 gilt endgültig, 4 vorläufig.</translation>
    </message>
    <message>
        <source>What the other server said.</source>
        <translation>Was der andere Server geantwortet hat.</translation>
    </message>
    <message>
        <source>The other server.</source>
        <translation>Der andere Server.</translation>
    </message>
    <message>
        <source>A complaint about a message (RFC 5965).</source>
        <translation>Eine Beschwerde über eine Nachricht (RFC 5965).</translation>
    </message>
    <message>
        <source>&quot;abuse&quot;, &quot;fraud&quot;, &quot;virus&quot;, &quot;not-spam&quot; or other.</source>
        <translation>&quot;abuse&quot;, &quot;fraud&quot;, &quot;virus&quot;, &quot;not-spam&quot; oder anderes.</translation>
    </message>
    <message>
        <source>Program that wrote the report.</source>
        <translation>Programm, das den Bericht geschrieben hat.</translation>
    </message>
    <message>
        <source>Version of the format.</source>
        <translation>Version des Formats.</translation>
    </message>
    <message>
        <source>Envelope identifier of the message complained about.</source>
        <translation>Umschlag-ID (envelope ID) der beanstandeten Nachricht.</translation>
    </message>
    <message>
        <source>Address the message complained about was sent from.</source>
        <translation>Adresse, von der die beanstandete Nachricht gesendet wurde.</translation>
    </message>
    <message>
        <source>Network address the message complained about came from.</source>
        <translation>Netzwerkadresse, von der die beanstandete Nachricht kam.</translation>
    </message>
    <message>
        <source>How many complaints the report stands for.</source>
        <translation>Für wie viele Beschwerden der Bericht steht.</translation>
    </message>
    <message>
        <source>When the message complained about arrived.</source>
        <translation>Wann die beanstandete Nachricht eintraf.</translation>
    </message>
    <message>
        <source>What the checks of the sender found.</source>
        <translation>Was die Prüfungen des Absenders ergeben haben.</translation>
    </message>
    <message>
        <source>Addresses the message complained about was sent to.</source>
        <translation>Adressen, an die die beanstandete Nachricht gesendet wurde.</translation>
    </message>
    <message>
        <source>Domains the complaint is about.</source>
        <translation>Domains, um die es in der Beschwerde geht.</translation>
    </message>
    <message>
        <source>Links the complaint is about.</source>
        <translation>Links, um die es in der Beschwerde geht.</translation>
    </message>
    <message>
        <source>Message-ID of the message complained about.</source>
        <translation>Message-ID der beanstandeten Nachricht.</translation>
    </message>
    <message>
        <source>Subject of the message complained about.</source>
        <translation>Betreff der beanstandeten Nachricht.</translation>
    </message>
    <message>
        <source>The running task.</source>
        <translation>Die laufende Aufgabe.</translation>
    </message>
    <message>
        <source>Identifier of the task.</source>
        <translation>Bezeichner der Aufgabe.</translation>
    </message>
    <message>
        <source>When the task started.</source>
        <translation>Wann die Aufgabe gestartet wurde.</translation>
    </message>
    <message>
        <source>Which visit to the mailbox this is, from 1; 0 outside a pass.</source>
        <translation>Der wievielte Abruf des Postfachs dies ist, ab 1; 0 außerhalb eines Durchlaufs.</translation>
    </message>
    <message>
        <source>Whether nothing is deleted and nothing fires.</source>
        <translation>Ob nichts gelöscht und nichts ausgelöst wird.</translation>
    </message>
    <message>
        <source>Variables that live as long as the task, from message to message.</source>
        <translation>Variablen, die so lange leben wie die Aufgabe, von Nachricht zu Nachricht.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Das Projekt.</translation>
    </message>
    <message>
        <source>Label of the project.</source>
        <translation>Titel des Projekts.</translation>
    </message>
    <message>
        <source>Variables that are kept in the state folder, from run to run. At most 1 MB.</source>
        <translation>Variablen, die von Lauf zu Lauf im Zustandsordner aufbewahrt werden. Höchstens 1 MB.</translation>
    </message>
    <message>
        <source>The activity.</source>
        <translation>Die Aktivität.</translation>
    </message>
    <message>
        <source>Internal name.</source>
        <translation>Interner Name.</translation>
    </message>
    <message>
        <source>Label.</source>
        <translation>Titel.</translation>
    </message>
    <message>
        <source>Variables of the event; empty here.</source>
        <translation>Variablen des Ereignisses; hier leer.</translation>
    </message>
    <message>
        <source>Variables: members of any name. Texts, numbers, booleans, dates and JSON values are kept.</source>
        <translation>Variablen: Eigenschaften beliebigen Namens. Texte, Zahlen, Wahrheitswerte, Datumswerte und JSON-Werte bleiben erhalten.</translation>
    </message>
    <message>
        <source>the moment; null is allowed</source>
        <translation>der Zeitpunkt; null ist erlaubt</translation>
    </message>
    <message>
        <source>text with the letters</source>
        <translation>Text mit den Buchstaben</translation>
    </message>
    <message>
        <source>HTML text</source>
        <translation>HTML-Text</translation>
    </message>
    <message>
        <source>name of the field; upper or lower case does not matter</source>
        <translation>Name des Feldes; Groß- oder Kleinschreibung spielt keine Rolle</translation>
    </message>
    <message>
        <source>name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>name of the parameter, such as &quot;charset&quot;</source>
        <translation>Name des Parameters, zum Beispiel &quot;charset&quot;</translation>
    </message>
    <message>
        <source>has no effect</source>
        <translation>hat keine Wirkung</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::ApiHtml</name>
    <message>
        <source>Handler Reference</source>
        <translation>Handler-Referenz</translation>
    </message>
    <message>
        <source>A handler is the body of a JavaScript function. It runs once for each message and returns a code:</source>
        <translation>Ein Handler ist der Rumpf einer JavaScript-Funktion. Er wird für jede Nachricht einmal ausgeführt und gibt einen Code zurück:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message on the server</source>
        <translation>Nachricht auf dem Server</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>wird ausgelöst</translation>
    </message>
    <message>
        <source>left</source>
        <translation>belassen</translation>
    </message>
    <message>
        <source>Anything else, an exception or logError() is an error of that message: it stays on the server and its transition does not fire. Nothing a handler changes is seen by the next message, but for task.vars and instance.vars.</source>
        <translation>Alles andere, eine Ausnahme oder logError() ist ein Fehler dieser Nachricht: Sie bleibt auf dem Server, und ihre Transition wird nicht ausgelöst. Nichts, was ein Handler ändert, ist für die nächste Nachricht sichtbar, außer task.vars und instance.vars.</translation>
    </message>
    <message>
        <source>Objects and Functions</source>
        <translation>Objekte und Funktionen</translation>
    </message>
    <message>
        <source>Members of the Objects</source>
        <translation>Eigenschaften der Objekte</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>The language is ES2016 with ?., ??, ** and Object.entries(). These are missing: async and await, &quot;...&quot; in objects, fields of classes, catch without a name, logical assignment, BigInt, named groups, look-behind, \p{...} and the flag s of regular expressions. The editor names what to write in their place.</source>
        <translation>Die Sprache ist ES2016 mit ?., ??, ** und Object.entries(). Es fehlen: async und await, &quot;...&quot; in Objekten, Felder von Klassen, catch ohne Namen, logische Zuweisungen, BigInt, benannte Gruppen, Lookbehind, \p{...} und das Flag s regulärer Ausdrücke. Der Editor nennt, was stattdessen zu schreiben ist.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Names</name>
    <message>
        <source>%1 has no member &quot;%2&quot;.</source>
        <translation>%1 hat kein Element &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 has no member &quot;%2&quot;; &quot;%3&quot; is near.</source>
        <translation>%1 hat kein Element &quot;%2&quot;; ähnlich ist &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither declared nor known here.</source>
        <translation>&quot;%1&quot; ist hier weder deklariert noch bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither declared nor known here; &quot;%2&quot; is near.</source>
        <translation>&quot;%1&quot; ist hier weder deklariert noch bekannt; ähnlich ist &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Returns</name>
    <message>
        <source>The script can end here without a value. It has to return %1.</source>
        <translation>Das Script kann hier ohne Wert enden. Es muss %1 zurückgeben.</translation>
    </message>
    <message>
        <source>The script returns no value. It has to return %1.</source>
        <translation>Das Script gibt keinen Wert zurück. Es muss %1 zurückgeben.</translation>
    </message>
    <message>
        <source>1, 2, 3 or 4</source>
        <translation>1, 2, 3 oder 4</translation>
    </message>
    <message>
        <source>a Date</source>
        <translation>ein Date</translation>
    </message>
    <message>
        <source>&quot;return&quot; gives no value here. It has to return %1.</source>
        <translation>&quot;return&quot; liefert hier keinen Wert. Es muss %1 zurückgeben.</translation>
    </message>
    <message>
        <source>%1 is not a value this script may return. It has to return %2.</source>
        <translation>%1 ist kein Wert, den dieses Script zurückgeben darf. Es muss %2 zurückgeben.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::SyntaxGuess</name>
    <message>
        <source>A string that begins with %1 is not closed on its line.</source>
        <translation>Eine Zeichenkette, die mit %1 beginnt, wird in ihrer Zeile nicht geschlossen.</translation>
    </message>
    <message>
        <source>A text that begins with ` is not closed.</source>
        <translation>Ein Text, der mit ` beginnt, wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>A regular expression that begins with / is not closed on its line.</source>
        <translation>Ein regulärer Ausdruck, der mit / beginnt, wird in seiner Zeile nicht geschlossen.</translation>
    </message>
    <message>
        <source>The %1 of line %2 is not closed.</source>
        <translation>%1 in Zeile %2 wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The %1 of line %2 closes nothing.</source>
        <translation>%1 in Zeile %2 schließt nichts.</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit: %1.</source>
        <translation>Ein Name kann nicht mit einer Ziffer beginnen: %1.</translation>
    </message>
    <message>
        <source>This &quot;else&quot; belongs to no &quot;if&quot;.</source>
        <translation>Dieses &quot;else&quot; gehört zu keinem &quot;if&quot;.</translation>
    </message>
    <message>
        <source>%1 compares two values. To give a value write &quot;=&quot;.</source>
        <translation>%1 vergleicht zwei Werte. Um einen Wert zuzuweisen, schreiben Sie &quot;=&quot;.</translation>
    </message>
    <message>
        <source>A function that stands alone needs a name: function name() { }.</source>
        <translation>Eine allein stehende Funktion benötigt einen Namen: function name() { }.</translation>
    </message>
    <message>
        <source>Is %1 meant to be %2?</source>
        <translation>Ist mit %1 vielleicht %2 gemeint?</translation>
    </message>
    <message>
        <source>A value is missing between %1 and %2.</source>
        <translation>Zwischen %1 und %2 fehlt ein Wert.</translation>
    </message>
    <message>
        <source>An operator or &quot;;&quot; is missing before %1.</source>
        <translation>Vor %1 fehlt ein Operator oder &quot;;&quot;.</translation>
    </message>
    <message>
        <source>A comment that begins with /* is not closed.</source>
        <translation>Ein Kommentar, der mit /* beginnt, wird nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Unsupported</name>
    <message>
        <source>&quot;flat&quot; does not exist here. Write: [].concat(...list).</source>
        <translation>&quot;flat&quot; gibt es hier nicht. Schreiben Sie: [].concat(...list).</translation>
    </message>
    <message>
        <source>&quot;flatMap&quot; does not exist here. Write: [].concat(...list.map(f)).</source>
        <translation>&quot;flatMap&quot; gibt es hier nicht. Schreiben Sie: [].concat(...list.map(f)).</translation>
    </message>
    <message>
        <source>&quot;replaceAll&quot; does not exist here. Write: text.split(a).join(b), or replace() with the flag g.</source>
        <translation>&quot;replaceAll&quot; gibt es hier nicht. Schreiben Sie: text.split(a).join(b), oder replace() mit dem Flag g.</translation>
    </message>
    <message>
        <source>&quot;matchAll&quot; does not exist here. Call exec() with the flag g in a loop.</source>
        <translation>&quot;matchAll&quot; gibt es hier nicht. Rufen Sie exec() mit dem Flag g in einer Schleife auf.</translation>
    </message>
    <message>
        <source>&quot;at&quot; does not exist here. Write: list[list.length - 1].</source>
        <translation>&quot;at&quot; gibt es hier nicht. Schreiben Sie: list[list.length - 1].</translation>
    </message>
    <message>
        <source>&quot;trimEnd&quot; does not exist here. Write: text.replace(/\s+$/, &quot;&quot;), or trim().</source>
        <translation>&quot;trimEnd&quot; gibt es hier nicht. Schreiben Sie: text.replace(/\s+$/, &quot;&quot;), oder trim().</translation>
    </message>
    <message>
        <source>&quot;trimStart&quot; does not exist here. Write: text.replace(/^\s+/, &quot;&quot;), or trim().</source>
        <translation>&quot;trimStart&quot; gibt es hier nicht. Schreiben Sie: text.replace(/^\s+/, &quot;&quot;), oder trim().</translation>
    </message>
    <message>
        <source>&quot;trimRight&quot; does not exist here. Write: text.replace(/\s+$/, &quot;&quot;), or trim().</source>
        <translation>&quot;trimRight&quot; gibt es hier nicht. Schreiben Sie: text.replace(/\s+$/, &quot;&quot;), oder trim().</translation>
    </message>
    <message>
        <source>&quot;trimLeft&quot; does not exist here. Write: text.replace(/^\s+/, &quot;&quot;), or trim().</source>
        <translation>&quot;trimLeft&quot; gibt es hier nicht. Schreiben Sie: text.replace(/^\s+/, &quot;&quot;), oder trim().</translation>
    </message>
    <message>
        <source>&quot;findLast&quot; does not exist here. Write: list.slice().reverse().find(f).</source>
        <translation>&quot;findLast&quot; gibt es hier nicht. Schreiben Sie: list.slice().reverse().find(f).</translation>
    </message>
    <message>
        <source>&quot;findLastIndex&quot; does not exist here. Count down with a loop.</source>
        <translation>&quot;findLastIndex&quot; gibt es hier nicht. Zählen Sie in einer Schleife abwärts.</translation>
    </message>
    <message>
        <source>&quot;toSorted&quot; does not exist here. Write: list.slice().sort(f).</source>
        <translation>&quot;toSorted&quot; gibt es hier nicht. Schreiben Sie: list.slice().sort(f).</translation>
    </message>
    <message>
        <source>&quot;toReversed&quot; does not exist here. Write: list.slice().reverse().</source>
        <translation>&quot;toReversed&quot; gibt es hier nicht. Schreiben Sie: list.slice().reverse().</translation>
    </message>
    <message>
        <source>XML in scripts (E4X) is not supported. Build the text as a string.</source>
        <translation>XML in Scripts (E4X) wird nicht unterstützt. Setzen Sie den Text als Zeichenkette zusammen.</translation>
    </message>
    <message>
        <source>&quot;Object.fromEntries&quot; does not exist here. Set the members in a loop.</source>
        <translation>&quot;Object.fromEntries&quot; gibt es hier nicht. Setzen Sie die Eigenschaften in einer Schleife.</translation>
    </message>
    <message>
        <source>&quot;Object.hasOwn&quot; does not exist here. Write: object.hasOwnProperty(name).</source>
        <translation>&quot;Object.hasOwn&quot; gibt es hier nicht. Schreiben Sie: object.hasOwnProperty(name).</translation>
    </message>
    <message>
        <source>&quot;Object.groupBy&quot; does not exist here. Use reduce().</source>
        <translation>&quot;Object.groupBy&quot; gibt es hier nicht. Verwenden Sie reduce().</translation>
    </message>
    <message>
        <source>&quot;task.setCompleted&quot; does not exist here. The code that is returned decides.</source>
        <translation>&quot;task.setCompleted&quot; gibt es hier nicht. Der zurückgegebene Code entscheidet.</translation>
    </message>
    <message>
        <source>&quot;task.postEvent&quot; does not exist here. Return 1 or 2 to fire the transition.</source>
        <translation>&quot;task.postEvent&quot; gibt es hier nicht. Geben Sie 1 oder 2 zurück, um die Transition auszulösen.</translation>
    </message>
    <message>
        <source>&quot;task.setNextProcessingDate&quot; does not exist here. Use the tab Scheduling.</source>
        <translation>&quot;task.setNextProcessingDate&quot; gibt es hier nicht. Verwenden Sie die Registerkarte „Planung“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script runs from start to end.</source>
        <translation>&quot;%1&quot; gibt es hier nicht: Ein Script läuft von Anfang bis Ende durch.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script has no access to files.</source>
        <translation>&quot;%1&quot; gibt es hier nicht: Ein Script hat keinen Zugriff auf Dateien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script has no access to the network.</source>
        <translation>&quot;%1&quot; gibt es hier nicht: Ein Script hat keinen Zugriff auf das Netzwerk.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script has no database.</source>
        <translation>&quot;%1&quot; gibt es hier nicht: Ein Script hat keine Datenbank.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script starts no programs.</source>
        <translation>&quot;%1&quot; gibt es hier nicht: Ein Script startet keine Programme.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script is one function body.</source>
        <translation>&quot;%1&quot; gibt es hier nicht: Ein Script ist ein einziger Funktionsrumpf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: read XML with regular expressions.</source>
        <translation>&quot;%1&quot; gibt es hier nicht: Lesen Sie XML mit regulären Ausdrücken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here. Keep values in instance.vars.</source>
        <translation>&quot;%1&quot; gibt es hier nicht. Bewahren Sie Werte in instance.vars auf.</translation>
    </message>
    <message>
        <source>&quot;globalThis&quot; does not exist here. Use the name alone.</source>
        <translation>&quot;globalThis&quot; gibt es hier nicht. Verwenden Sie nur den Namen.</translation>
    </message>
    <message>
        <source>&quot;window&quot; does not exist here: there is no page.</source>
        <translation>&quot;window&quot; gibt es hier nicht: Es gibt keine Seite.</translation>
    </message>
    <message>
        <source>&quot;document&quot; does not exist here: there is no page.</source>
        <translation>&quot;document&quot; gibt es hier nicht: Es gibt keine Seite.</translation>
    </message>
    <message>
        <source>&quot;Intl&quot; does not exist here. Use formatDate() and toFixed().</source>
        <translation>&quot;Intl&quot; gibt es hier nicht. Verwenden Sie formatDate() und toFixed().</translation>
    </message>
    <message>
        <source>&quot;BigInt&quot; does not exist here. Keep long numbers as text.</source>
        <translation>&quot;BigInt&quot; gibt es hier nicht. Bewahren Sie lange Zahlen als Text auf.</translation>
    </message>
    <message>
        <source>&quot;console&quot; does not exist here. Write: logInfo(text).</source>
        <translation>&quot;console&quot; gibt es hier nicht. Schreiben Sie: logInfo(text).</translation>
    </message>
    <message>
        <source>&quot;print&quot; does not exist here. Write: logInfo(text).</source>
        <translation>&quot;print&quot; gibt es hier nicht. Schreiben Sie: logInfo(text).</translation>
    </message>
    <message>
        <source>&quot;alert&quot; does not exist here. Write: logInfo(text).</source>
        <translation>&quot;alert&quot; gibt es hier nicht. Schreiben Sie: logInfo(text).</translation>
    </message>
    <message>
        <source>&quot;btoa&quot; does not exist here.</source>
        <translation>&quot;btoa&quot; gibt es hier nicht.</translation>
    </message>
    <message>
        <source>&quot;atob&quot; does not exist here. Attachments are decoded: use bytes() or text().</source>
        <translation>&quot;atob&quot; gibt es hier nicht. Anhänge sind dekodiert: Verwenden Sie bytes() oder text().</translation>
    </message>
    <message>
        <source>&quot;Buffer&quot; does not exist here. Use Uint8Array.</source>
        <translation>&quot;Buffer&quot; gibt es hier nicht. Verwenden Sie Uint8Array.</translation>
    </message>
    <message>
        <source>&quot;structuredClone&quot; does not exist here. Write: JSON.parse(JSON.stringify(value)).</source>
        <translation>&quot;structuredClone&quot; gibt es hier nicht. Schreiben Sie: JSON.parse(JSON.stringify(value)).</translation>
    </message>
    <message>
        <source>&quot;getCurrentDate&quot; does not exist here. Write: new Date().</source>
        <translation>&quot;getCurrentDate&quot; gibt es hier nicht. Schreiben Sie: new Date().</translation>
    </message>
    <message>
        <source>&quot;parseTimeStamp&quot; does not exist here. Write: parseDate(text).</source>
        <translation>&quot;parseTimeStamp&quot; gibt es hier nicht. Schreiben Sie: parseDate(text).</translation>
    </message>
    <message>
        <source>&quot;formatNumber&quot; does not exist here. Write: number.toFixed(digits).</source>
        <translation>&quot;formatNumber&quot; gibt es hier nicht. Schreiben Sie: number.toFixed(digits).</translation>
    </message>
    <message>
        <source>Private members (#name) are not supported. Begin the name with _.</source>
        <translation>Private Eigenschaften (#name) werden nicht unterstützt. Beginnen Sie den Namen mit _.</translation>
    </message>
    <message>
        <source>&quot;for each&quot; is not supported. Write: for (const item of list).</source>
        <translation>&quot;for each&quot; wird nicht unterstützt. Schreiben Sie: for (const item of list).</translation>
    </message>
    <message>
        <source>&quot;async&quot; and &quot;await&quot; are not supported: a script runs from start to end.</source>
        <translation>&quot;async&quot; und &quot;await&quot; werden nicht unterstützt: Ein Script läuft von Anfang bis Ende durch.</translation>
    </message>
    <message>
        <source>&quot;catch&quot; needs a name. Write: catch (error) { }.</source>
        <translation>&quot;catch&quot; benötigt einen Namen. Schreiben Sie: catch (error) { }.</translation>
    </message>
    <message>
        <source>&quot;import&quot; and &quot;export&quot; are not available: a script is one function body.</source>
        <translation>&quot;import&quot; und &quot;export&quot; sind nicht verfügbar: Ein Script ist ein einziger Funktionsrumpf.</translation>
    </message>
    <message>
        <source>Fields of classes are not supported. Set them in the constructor: this.name = value.</source>
        <translation>Felder von Klassen werden nicht unterstützt. Setzen Sie sie im Konstruktor: this.name = value.</translation>
    </message>
    <message>
        <source>&quot;_&quot; inside a number is not supported.</source>
        <translation>&quot;_&quot; innerhalb einer Zahl wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Numbers that end in n (BigInt) are not supported.</source>
        <translation>Zahlen, die auf n enden (BigInt), werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>The flag s of regular expressions is not supported. Write [^] for any character.</source>
        <translation>Das Flag s regulärer Ausdrücke wird nicht unterstützt. Schreiben Sie [^] für ein beliebiges Zeichen.</translation>
    </message>
    <message>
        <source>The flags d and v of regular expressions are not supported.</source>
        <translation>Die Flags d und v regulärer Ausdrücke werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Look-behind (?&lt;= and (?&lt;! is not supported in regular expressions. Capture what is before it.</source>
        <translation>Lookbehind (?&lt;= und (?&lt;! wird in regulären Ausdrücken nicht unterstützt. Erfassen Sie, was davor steht.</translation>
    </message>
    <message>
        <source>Named groups are not supported in regular expressions. Count the groups: match[1].</source>
        <translation>Benannte Gruppen werden in regulären Ausdrücken nicht unterstützt. Zählen Sie die Gruppen: match[1].</translation>
    </message>
    <message>
        <source>\p{...} is not supported in regular expressions. Write the characters: [A-Za-z\u00C0-\uFFFF].</source>
        <translation>\p{...} wird in regulären Ausdrücken nicht unterstützt. Schreiben Sie die Zeichen: [A-Za-z\u00C0-\uFFFF].</translation>
    </message>
    <message>
        <source>Logical assignment is not supported. Write: a = a || b.</source>
        <translation>Logische Zuweisungen werden nicht unterstützt. Schreiben Sie: a = a || b.</translation>
    </message>
    <message>
        <source>&quot;...&quot; is not supported in objects. Use Object.assign().</source>
        <translation>&quot;...&quot; wird in Objekten nicht unterstützt. Verwenden Sie Object.assign().</translation>
    </message>
    <message>
        <source>Typographic quotes do not begin a string. Write &apos; or &quot;.</source>
        <translation>Typografische Anführungszeichen beginnen keine Zeichenkette. Schreiben Sie &apos; oder &quot;.</translation>
    </message>
    <message>
        <source>A &quot;#!&quot; line is not part of a script here. Remove it.</source>
        <translation>Eine &quot;#!&quot;-Zeile gehört hier nicht in ein Script. Entfernen Sie sie.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::Database</name>
    <message>
        <source>The SQLite driver of Qt is not installed, so that no ledger can be kept. Install the package with the plugin &quot;qsqlite&quot;.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert, sodass kein Register geführt werden kann. Installieren Sie das Paket mit dem Plugin „qsqlite“.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be kept safe against a crash in its folder. Choose a state folder on a local disk.</source>
        <translation>Das Register „%1“ kann in seinem Ordner nicht absturzsicher geführt werden. Wählen Sie einen Zustandsordner auf einem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is damaged. Restore it from a backup, or move it away together with its &quot;-wal&quot; and &quot;-shm&quot; files to begin a new one; messages that were handled and are still on the server are then handled again.</source>
        <translation>Das Register „%1“ ist beschädigt. Stellen Sie es aus einer Sicherung wieder her, oder verschieben Sie es zusammen mit seinen Dateien „-wal“ und „-shm“, um ein neues zu beginnen; Nachrichten, die schon verarbeitet wurden und noch auf dem Server liegen, werden dann noch einmal verarbeitet.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be written because the disk is full. Free some space.</source>
        <translation>Das Register „%1“ kann nicht geschrieben werden, weil der Datenträger voll ist. Geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is in use by another program. Close that program.</source>
        <translation>Das Register „%1“ wird von einem anderen Programm verwendet. Schließen Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be read or written. Check the permissions of the file and its folder, and the disk.</source>
        <translation>Das Register „%1“ kann nicht gelesen oder geschrieben werden. Prüfen Sie die Berechtigungen der Datei und ihres Ordners sowie den Datenträger.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::LedgerFile</name>
    <message>
        <source>The ledger &quot;%1&quot; cannot be created. Check the permissions of its folder and the disk.</source>
        <translation>Das Register „%1“ kann nicht erstellt werden. Prüfen Sie die Berechtigungen seines Ordners und den Datenträger.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is missing, but its write-ahead log &quot;%1-wal&quot; is there. Restore the ledger from a backup, or move the log away to begin a new one.</source>
        <translation>Das Register „%1“ fehlt, aber sein Write-Ahead-Log „%1-wal“ ist vorhanden. Stellen Sie das Register aus einer Sicherung wieder her, oder verschieben Sie das Log, um ein neues zu beginnen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can be read by others, and this cannot be changed. Make it accessible to its owner only.</source>
        <translation>Die Datei „%1“ kann von anderen gelesen werden, und das lässt sich nicht ändern. Machen Sie sie nur für ihren Besitzer zugänglich.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::LedgerReader</name>
    <message>
        <source>There is no ledger &quot;%1&quot;: nothing has been handled yet.</source>
        <translation>Es gibt kein Register „%1“: Es wurde noch nichts verarbeitet.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::MailboxLock</name>
    <message>
        <source>The lock &quot;%1&quot; cannot be taken. Check the permissions of the file and its folder, and that the state folder is on a local disk.</source>
        <translation>Die Sperre „%1“ kann nicht gesetzt werden. Prüfen Sie die Berechtigungen der Datei und ihres Ordners und ob der Zustandsordner auf einem lokalen Datenträger liegt.</translation>
    </message>
    <message>
        <source>unknown process</source>
        <translation>unbekannter Prozess</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>The mailbox is in use by another runner (%1). Stop that runner or wait until it ends.</source>
        <translation>Das Postfach wird von einem anderen Runner verwendet (%1). Halten Sie diesen Runner an oder warten Sie, bis er endet.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::MessageCopies</name>
    <message>
        <source>No copy of the message can be kept in &quot;%1&quot;. Check the permissions of the folder and the disk.</source>
        <translation>In „%1“ kann keine Kopie der Nachricht aufbewahrt werden. Prüfen Sie die Berechtigungen des Ordners und den Datenträger.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::Schema</name>
    <message>
        <source>The file &quot;%1&quot; is not a ledger of Inlet. Move it away or choose another state folder.</source>
        <translation>Die Datei „%1“ ist kein Register von Inlet. Verschieben Sie sie oder wählen Sie einen anderen Zustandsordner.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; was written by a newer version of Inlet (format %2, this version knows formats up to %3). Use the newer version, or choose another state folder.</source>
        <translation>Das Register „%1“ wurde von einer neueren Version von Inlet geschrieben (Format %2, diese Version kennt Formate bis %3). Verwenden Sie die neuere Version oder wählen Sie einen anderen Zustandsordner.</translation>
    </message>
</context>
<context>
    <name>Inlet::Message</name>
    <message>
        <source>The header field %1 occurs more than once. The first one counts.</source>
        <translation>Das Headerfeld %1 kommt mehrmals vor. Das erste gilt.</translation>
    </message>
    <message>
        <source>An address field is too long or nested too deeply. Its end was not read.</source>
        <translation>Ein Adressfeld ist zu lang oder zu tief verschachtelt. Sein Ende wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>An address field has an entry without an address.</source>
        <translation>Ein Adressfeld hat einen Eintrag ohne Adresse.</translation>
    </message>
    <message>
        <source>A name in an address field is badly encoded.</source>
        <translation>Ein Name in einem Adressfeld ist fehlerhaft kodiert.</translation>
    </message>
    <message>
        <source>The content type cannot be read.</source>
        <translation>Der Inhaltstyp kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The content type of a multipart is too long, so it was not divided.</source>
        <translation>Der Inhaltstyp eines mehrteiligen Inhalts ist zu lang, daher wurde dieser nicht zerlegt.</translation>
    </message>
    <message>
        <source>A multipart has a transfer encoding. It was ignored.</source>
        <translation>Ein mehrteiliger Inhalt hat eine Übertragungskodierung. Sie wurde ignoriert.</translation>
    </message>
    <message>
        <source>The transfer encoding &quot;%1&quot; is not supported.</source>
        <translation>Die Übertragungskodierung „%1“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The header is too long. Its end was not read.</source>
        <translation>Der Header ist zu lang. Sein Ende wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A line of the header is no header field and was left out.</source>
        <translation>Eine Zeile des Headers ist kein Headerfeld und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The header field %1 occurs twice with different values. The first one counts.</source>
        <translation>Das Headerfeld %1 kommt zweimal mit verschiedenen Werten vor. Der erste gilt.</translation>
    </message>
    <message>
        <source>The charset &quot;%1&quot; is not supported.</source>
        <translation>Der Zeichensatz „%1“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The base64 data is damaged: %1 of %2 characters do not belong to it.</source>
        <translation>Die Base64-Daten sind beschädigt: %1 von %2 Zeichen gehören nicht dazu.</translation>
    </message>
    <message>
        <source>The base64 data is slightly damaged.</source>
        <translation>Die Base64-Daten sind leicht beschädigt.</translation>
    </message>
    <message>
        <source>The transfer encoding is damaged (places: %1).</source>
        <translation>Die Übertragungskodierung ist beschädigt (Stellen: %1).</translation>
    </message>
    <message>
        <source>A header field is too long. Its end was not decoded.</source>
        <translation>Ein Headerfeld ist zu lang. Sein Ende wurde nicht dekodiert.</translation>
    </message>
    <message>
        <source>An encoded word uses an unknown charset and was left as it is.</source>
        <translation>Ein kodiertes Wort verwendet einen unbekannten Zeichensatz und wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>An encoded word is damaged.</source>
        <translation>Ein kodiertes Wort ist beschädigt.</translation>
    </message>
    <message>
        <source>The text has bytes that mean nothing in its charset.</source>
        <translation>Der Text enthält Bytes, die in seinem Zeichensatz nichts bedeuten.</translation>
    </message>
    <message>
        <source>The text is too long and was cut.</source>
        <translation>Der Text ist zu lang und wurde gekürzt.</translation>
    </message>
    <message>
        <source>Messages are nested deeper than %1 levels.</source>
        <translation>Nachrichten sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>A header field gives a parameter twice. The first one counts.</source>
        <translation>Ein Headerfeld gibt einen Parameter zweimal an. Der erste gilt.</translation>
    </message>
    <message>
        <source>The final boundary of a multipart is missing; the message may have been cut off.</source>
        <translation>Die abschließende Grenze eines mehrteiligen Inhalts fehlt; die Nachricht wurde möglicherweise abgeschnitten.</translation>
    </message>
    <message>
        <source>A part ends before its body begins.</source>
        <translation>Ein Teil endet, bevor sein Hauptteil beginnt.</translation>
    </message>
    <message>
        <source>The first line is no header field and was left out.</source>
        <translation>Die erste Zeile ist kein Headerfeld und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>The message has no header; all of it is taken as text.</source>
        <translation>Die Nachricht hat keinen Header; alles gilt als Text.</translation>
    </message>
    <message>
        <source>The message has more than %1 parts. The rest is left out.</source>
        <translation>Die Nachricht hat mehr als %1 Teile. Der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>Parts are nested deeper than %1 levels.</source>
        <translation>Teile sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>A multipart has no content.</source>
        <translation>Ein mehrteiliger Inhalt ist leer.</translation>
    </message>
    <message>
        <source>A multipart names no boundary, so its parts cannot be told apart.</source>
        <translation>Ein mehrteiliger Inhalt nennt keine Grenze, sodass seine Teile nicht unterschieden werden können.</translation>
    </message>
    <message>
        <source>The boundary of a multipart does not occur in it.</source>
        <translation>Die Grenze eines mehrteiligen Inhalts kommt darin nicht vor.</translation>
    </message>
    <message>
        <source>The message in this part is too large to be opened here.</source>
        <translation>Die Nachricht in diesem Teil ist zu groß, um hier geöffnet zu werden.</translation>
    </message>
</context>
<context>
    <name>Inlet::Model</name>
    <message>
        <source>The activity &quot;%1&quot; uses an external account, but none is chosen. Choose one in the tab Inbound Emails.</source>
        <translation>Die Aktivität „%1“ verwendet ein externes Konto, aber es ist keines ausgewählt. Wählen Sie auf der Registerkarte „E-Mail-Empfang“ eines aus.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; uses the external account &quot;%2&quot;, which does not exist. Choose another one or add it.</source>
        <translation>Die Aktivität „%1“ verwendet das externe Konto „%2“, das nicht existiert. Wählen Sie ein anderes oder fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; uses the external account &quot;%2&quot;, which is disabled. Enable the account or choose another one.</source>
        <translation>Die Aktivität „%1“ verwendet das externe Konto „%2“, das deaktiviert ist. Aktivieren Sie das Konto oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Ok</source>
        <comment>label of the normal transition</comment>
        <translation>Ok</translation>
    </message>
    <message>
        <source>No email</source>
        <comment>label of the transition that fires when the mailbox is empty</comment>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>label of the error transition</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Use an IANA name such as Europe/Paris.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt. Verwenden Sie einen IANA-Namen wie Europe/Paris.</translation>
    </message>
    <message>
        <source>A template begins with &lt;%= and has no %&gt; behind it.</source>
        <translation>Eine Vorlage beginnt mit &lt;%=, aber es folgt kein %&gt;.</translation>
    </message>
</context>
<context>
    <name>Inlet::Model::OAuthValidator</name>
    <message>
        <source>OAuth 2.0 goes with the authentication &quot;xoauth2&quot; or &quot;oauthbearer&quot;. Choose one of them, or remove it.</source>
        <translation>OAuth 2.0 gehört zur Authentifizierung „xoauth2“ oder „oauthbearer“. Wählen Sie eine davon, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>No client ID is given. The provider gives one when the application is registered there.</source>
        <translation>Es ist keine Client-ID angegeben. Der Anbieter vergibt eine, wenn die Anwendung dort registriert wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tenant. Give its domain or its ID.</source>
        <translation>„%1“ ist kein Mandant. Geben Sie seine Domain oder seine ID an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a scope. Give each scope for itself, without blanks.</source>
        <translation>„%1“ ist kein Scope. Geben Sie jeden Scope einzeln und ohne Leerzeichen an.</translation>
    </message>
    <message>
        <source>Microsoft 365 needs the tenant for client credentials.</source>
        <translation>Microsoft 365 benötigt für Client Credentials den Mandanten.</translation>
    </message>
    <message>
        <source>Google opens no mailbox to client credentials. Let a person sign in.</source>
        <translation>Google öffnet mit Client Credentials kein Postfach. Lassen Sie eine Person sich anmelden.</translation>
    </message>
    <message>
        <source>No address is given. The provider&apos;s documentation names it.</source>
        <translation>Es ist keine Adresse angegeben. Die Dokumentation des Anbieters nennt sie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: the address has to begin with https://.</source>
        <translation>„%1“ kann nicht verwendet werden: Die Adresse muss mit https:// beginnen.</translation>
    </message>
</context>
<context>
    <name>Inlet::Model::Validation</name>
    <message>
        <source>No hour is selected. Add at least one.</source>
        <translation>Es ist keine Uhrzeit ausgewählt. Fügen Sie mindestens eine hinzu.</translation>
    </message>
    <message>
        <source>%1 is not an interval from one second (PT1S) to under one day, in hours, minutes and seconds.</source>
        <translation>%1 ist kein Intervall von einer Sekunde (PT1S) bis unter einem Tag in Stunden, Minuten und Sekunden.</translation>
    </message>
    <message>
        <source>None of the chosen months has a day %1. Choose another day or the last day of the month.</source>
        <translation>Keiner der ausgewählten Monate hat einen Tag %1. Wählen Sie einen anderen Tag oder den letzten Tag des Monats.</translation>
    </message>
    <message>
        <source>No date is given.</source>
        <translation>Es ist kein Datum angegeben.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The number of iterations has to be at least 1.</source>
        <translation>Die Anzahl der Ausführungen muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The step has to be at least 1.</source>
        <translation>Die Schrittweite muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>No date is given from which the steps of %1 are counted.</source>
        <translation>Es ist kein Datum angegeben, ab dem in Schritten von %1 gezählt wird.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Use an IANA name such as Europe/Paris.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt. Verwenden Sie einen IANA-Namen wie Europe/Paris.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name. Use letters from A to Z, digits and _, not beginning with a digit.</source>
        <translation>„%1“ ist kein Name. Verwenden Sie Buchstaben von A bis Z, Ziffern und _, ohne Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken already. Choose another one.</source>
        <translation>Der Name „%1“ ist bereits vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>No POP3 server is given.</source>
        <translation>Es ist kein POP3-Server angegeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address with a scheme. Give the host name alone.</source>
        <translation>„%1“ ist eine Adresse mit Schema. Geben Sie nur den Hostnamen an.</translation>
    </message>
    <message>
        <source>The server name &quot;%1&quot; has blanks in it. Remove them.</source>
        <translation>Der Servername „%1“ enthält Leerzeichen. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name. Give the host name alone.</source>
        <translation>„%1“ ist kein Hostname. Geben Sie nur den Hostnamen an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a port in it. Give the host name alone; the port has its own field.</source>
        <translation>„%1“ enthält einen Port. Geben Sie nur den Hostnamen an; der Port hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>The practice server has no folder. Write it behind &quot;practice:&quot;.</source>
        <translation>Der Übungsserver hat keinen Ordner. Schreiben Sie ihn hinter „practice:“.</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 ist kein Port.</translation>
    </message>
    <message>
        <source>No POP3 account is given.</source>
        <translation>Es ist kein POP3-Konto angegeben.</translation>
    </message>
    <message>
        <source>A limit of no time lets nothing run. Give at least one second.</source>
        <translation>Ein Limit ohne Dauer lässt nichts laufen. Geben Sie mindestens eine Sekunde an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of another transition. Choose another one.</source>
        <translation>„%1“ ist der Name einer anderen Transition. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The script is empty. It has to return a Date.</source>
        <translation>Das Script ist leer. Es muss ein Date zurückgeben.</translation>
    </message>
    <message>
        <source>No folder is given for the files.</source>
        <translation>Es ist kein Ordner für die Dateien angegeben.</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>Es ist kein Programm angegeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a web service. It has to begin with http:// or https://.</source>
        <translation>„%1“ ist nicht die Adresse eines Webdienstes. Sie muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>Nothing fires the transition &quot;%1&quot;: there is no expiration of that name.</source>
        <translation>Die Transition „%1“ wird von nichts ausgelöst: Es gibt keinen Ablauf dieses Namens.</translation>
    </message>
    <message>
        <source>The script is empty. It has to return 1, 2, 3 or 4 for each message.</source>
        <translation>Das Script ist leer. Es muss für jede Nachricht 1, 2, 3 oder 4 zurückgeben.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; is a sample already. Remove one of the two.</source>
        <translation>Die Nachricht „%1“ ist bereits ein Beispiel. Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>A handler never fires &quot;%1&quot;. Give &quot;ok&quot;, or an empty text when nothing fires.</source>
        <translation>Ein Handler löst nie „%1“ aus. Geben Sie „ok“ an, oder einen leeren Text, wenn nichts ausgelöst wird.</translation>
    </message>
    <message>
        <source>There is a line break or another control character in it. Remove it.</source>
        <translation>Darin steht ein Zeilenumbruch oder ein anderes Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>A template is not evaluated in an external account. Write the value itself, or give the activity a connection of its own.</source>
        <translation>In einem externen Konto wird keine Vorlage ausgewertet. Geben Sie den Wert selbst ein oder geben Sie der Aktivität eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>What is kept for no time is not kept. Give at least one day.</source>
        <translation>Was null Tage lang aufbewahrt wird, wird nicht aufbewahrt. Geben Sie mindestens einen Tag an.</translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::FormPost</name>
    <message numerus="yes">
        <source>&quot;%1&quot; did not answer within %n second(s). Check the network, or try again later.</source>
        <translation>
            <numerusform>„%1“ hat nicht innerhalb von %n Sekunde geantwortet. Prüfen Sie das Netzwerk oder versuchen Sie es später noch einmal.</numerusform>
            <numerusform>„%1“ hat nicht innerhalb von %n Sekunden geantwortet. Prüfen Sie das Netzwerk oder versuchen Sie es später noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used to get access: it has to begin with https://.</source>
        <translation>Die Adresse „%1“ kann nicht verwendet werden, um Zugriff zu erhalten: Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sent far more than an answer. Check that it is the address of the provider&apos;s service.</source>
        <translation>„%1“ hat weit mehr als eine Antwort gesendet. Prüfen Sie, ob es die Adresse des Dienstes des Anbieters ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; redirects to another address, which is not followed with secrets. Check the address.</source>
        <translation>„%1“ leitet an eine andere Adresse um, der mit geheimen Daten nicht gefolgt wird. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; cannot be trusted. Nothing was sent. Check the address and the certificate authorities of this machine.</source>
        <translation>Dem Zertifikat von „%1“ kann nicht vertraut werden. Es wurde nichts gesendet. Prüfen Sie die Adresse und die Zertifizierungsstellen dieses Rechners.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached. Check the address, the network and the proxy.</source>
        <translation>„%1“ ist nicht erreichbar. Prüfen Sie die Adresse, das Netzwerk und den Proxy.</translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::RedirectListener</name>
    <message>
        <source>This request is too long.</source>
        <translation>Diese Anfrage ist zu lang.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Inlet is waiting for. Start it again in Inlet.</source>
        <translation>Diese Seite gehört nicht zu der Anmeldung, auf die Inlet wartet. Starten Sie die Anmeldung in Inlet noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in failed. Go back to Inlet to see why.</source>
        <translation>Die Anmeldung ist fehlgeschlagen. Kehren Sie zu Inlet zurück, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Inlet.</source>
        <translation>Sie können diese Seite jetzt schließen und zu Inlet zurückkehren.</translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::TokenErrors</name>
    <message>
        <source>&quot;%1&quot; gives no access at the moment. Try again later.</source>
        <translation>„%1“ gewährt derzeit keinen Zugriff. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept the sign-in for &quot;%2&quot; (any more): it was withdrawn, is too old, or the password was changed. Sign in again.</source>
        <translation>„%1“ akzeptiert die Anmeldung für „%2“ nicht (mehr): Sie wurde widerrufen, ist zu alt, oder das Passwort wurde geändert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not know the client &quot;%2&quot;, or its secret is wrong or too old. Check the client ID and the client secret.</source>
        <translation>„%1“ kennt den Client „%2“ nicht, oder sein Geheimnis ist falsch oder zu alt. Prüfen Sie die Client-ID und das Client-Geheimnis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let the client &quot;%2&quot; sign in in this way. Allow it where the application is registered, or choose another way.</source>
        <translation>„%1“ lässt den Client „%2“ sich nicht auf diese Weise anmelden. Erlauben Sie es dort, wo die Anwendung registriert ist, oder wählen Sie eine andere Weise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not grant the scopes &quot;%2&quot;. Check the scopes, and what the application may ask for where it is registered.</source>
        <translation>„%1“ gewährt die Scopes „%2“ nicht. Prüfen Sie die Scopes und was die Anwendung dort, wo sie registriert ist, anfordern darf.</translation>
    </message>
    <message>
        <source>The sign-in at &quot;%1&quot; was declined. Sign in again and accept, or ask the administrator to allow the application.</source>
        <translation>Die Anmeldung bei „%1“ wurde abgelehnt. Melden Sie sich erneut an und stimmen Sie zu, oder bitten Sie den Administrator, die Anwendung zu erlauben.</translation>
    </message>
    <message>
        <source>The code was not entered at &quot;%1&quot; in time. Sign in again.</source>
        <translation>Der Code wurde bei „%1“ nicht rechtzeitig eingegeben. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a person to sign in for &quot;%2&quot; again. Sign in again.</source>
        <translation>„%1“ verlangt, dass sich für „%2“ wieder eine Person anmeldet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused access for &quot;%2&quot; (%3). Check the settings of OAuth 2.0, then sign in again.</source>
        <translation>„%1“ hat den Zugriff für „%2“ abgelehnt (%3). Prüfen Sie die Einstellungen von OAuth 2.0 und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as an OAuth 2.0 service. Check its addresses.</source>
        <translation>„%1“ antwortet nicht wie ein OAuth-2.0-Dienst. Prüfen Sie seine Adressen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gave access for the moment only, without a refresh token. Add the scope for it (usually offline_access), or allow it where the application is registered.</source>
        <translation>„%1“ hat nur vorübergehend Zugriff gewährt, ohne Refresh-Token. Fügen Sie den Scope dafür hinzu (meist offline_access), oder erlauben Sie es dort, wo die Anwendung registriert ist.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody signed in at &quot;%1&quot; within %n minute(s). Sign in again.</source>
        <translation>
            <numerusform>Innerhalb von %n Minute hat sich niemand bei „%1“ angemeldet. Melden Sie sich erneut an.</numerusform>
            <numerusform>Innerhalb von %n Minuten hat sich niemand bei „%1“ angemeldet. Melden Sie sich erneut an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser cannot hand the sign-in over: no port of this machine can be used. Sign in with a code instead.</source>
        <translation>Der Browser kann die Anmeldung nicht übergeben: Es kann kein Port dieses Rechners verwendet werden. Melden Sie sich stattdessen mit einem Code an.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::CertificateFaults</name>
    <message>
        <source>The certificate of &quot;%1&quot; is not trusted. No password was sent.</source>
        <translation>Dem Zertifikat von „%1“ wird nicht vertraut. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>It was issued to &quot;%1&quot; by &quot;%2&quot;, valid from %3 to %4, SHA-256 %5.</source>
        <translation>Es wurde für „%1“ von „%2“ ausgestellt, gültig von %3 bis %4, SHA-256 %5.</translation>
    </message>
    <message>
        <source>If it is the right one, add &quot;sha256:%1&quot; to the pinned certificates, or name the file of its certificate authority.</source>
        <translation>Wenn es das richtige ist, fügen Sie „sha256:%1“ zu den vertrauenswürdigen Zertifikaten hinzu oder geben Sie die Datei seiner Zertifizierungsstelle an.</translation>
    </message>
    <message>
        <source>It is self-signed: no certificate authority vouches for it.</source>
        <translation>Es ist selbstsigniert: Keine Zertifizierungsstelle bürgt dafür.</translation>
    </message>
    <message>
        <source>It was issued by &quot;%1&quot;, a certificate authority that this machine does not know, unless the server sent only a part of its chain.</source>
        <translation>Es wurde von „%1“ ausgestellt, einer Zertifizierungsstelle, die dieser Rechner nicht kennt, sofern der Server nicht nur einen Teil seiner Zertifikatskette gesendet hat.</translation>
    </message>
    <message>
        <source>It expired on %1. The server needs a new certificate, unless this machine&apos;s clock is wrong.</source>
        <translation>Es ist am %1 abgelaufen. Der Server benötigt ein neues Zertifikat, sofern die Uhr dieses Rechners nicht falsch geht.</translation>
    </message>
    <message>
        <source>It is valid only from %1. Check this machine&apos;s clock.</source>
        <translation>Es ist erst ab dem %1 gültig. Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>It names no host as a subject alternative name, which it must.</source>
        <translation>Es nennt keinen Host als alternativen Antragstellernamen (subject alternative name), obwohl es das muss.</translation>
    </message>
    <message>
        <source>It is not made for the host name &quot;%1&quot; but for %2: use one of these names as the server.</source>
        <translation>Es ist nicht für den Hostnamen „%1“ ausgestellt, sondern für %2: Verwenden Sie einen dieser Namen als Server.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Command</name>
    <message>
        <source>A value for the POP3 command %1 contains a line break or a NUL character, which the protocol cannot carry. Correct the account name or the password.</source>
        <translation>Ein Wert für den POP3-Befehl %1 enthält einen Zeilenumbruch oder ein NUL-Zeichen, die das Protokoll nicht übertragen kann. Korrigieren Sie den Kontonamen oder das Passwort.</translation>
    </message>
    <message>
        <source>The POP3 command %1 would be longer than the 255 octets that the protocol allows. Shorten the account name or the password.</source>
        <translation>Der POP3-Befehl %1 wäre länger als die 255 Oktette, die das Protokoll erlaubt. Kürzen Sie den Kontonamen oder das Passwort.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Login</name>
    <message>
        <source>The server accepted the login without proving that it knows the password. It may not be the server that it claims to be.</source>
        <translation>Der Server hat die Anmeldung angenommen, ohne zu beweisen, dass er das Passwort kennt. Er ist möglicherweise nicht der Server, für den er sich ausgibt.</translation>
    </message>
    <message>
        <source>The login was broken off: the server sent something that is no challenge.</source>
        <translation>Die Anmeldung wurde abgebrochen: Der Server hat etwas gesendet, das keine Challenge ist.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Mechanism</name>
    <message>
        <source>The authentication &quot;apop&quot; is not possible: the server&apos;s greeting has no timestamp. Choose another authentication.</source>
        <translation>Die Authentifizierung „apop“ ist nicht möglich: Die Begrüßung des Servers enthält keinen Zeitstempel. Wählen Sie eine andere Authentifizierung.</translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; is not possible without TLS. Choose the security &quot;tls&quot; or &quot;starttls&quot;.</source>
        <translation>Die Authentifizierung „%1“ ist ohne TLS nicht möglich. Wählen Sie die Sicherheit „tls“ oder „starttls“.</translation>
    </message>
    <message>
        <source>The server does not offer the authentication &quot;%1&quot;. Choose another one, or &quot;auto&quot;.</source>
        <translation>Der Server bietet die Authentifizierung „%1“ nicht an. Wählen Sie eine andere oder „auto“.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SaslExchange</name>
    <message>
        <source>The login was broken off: the server&apos;s part of the authentication is not correct. If this happens again, choose another authentication.</source>
        <translation>Die Anmeldung wurde abgebrochen: Der Beitrag des Servers zur Authentifizierung ist nicht korrekt. Wenn das wieder vorkommt, wählen Sie eine andere Authentifizierung.</translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; cannot be used on this machine. Choose another one.</source>
        <translation>Die Authentifizierung „%1“ kann auf diesem Rechner nicht verwendet werden. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::ScramExchange</name>
    <message>
        <source>The account name or the password contains a character that the authentication SCRAM does not allow. Choose the authentication &quot;password&quot; if the server really expects it.</source>
        <translation>Der Kontoname oder das Passwort enthält ein Zeichen, das die Authentifizierung SCRAM nicht erlaubt. Wählen Sie die Authentifizierung „password“, wenn der Server es wirklich erwartet.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SessionErrors</name>
    <message>
        <source>No server name is given.</source>
        <translation>Es ist kein Servername angegeben.</translation>
    </message>
    <message>
        <source>No account is given.</source>
        <translation>Es ist kein Konto angegeben.</translation>
    </message>
    <message>
        <source>The account name or the password contains a line break or another control character that no login can carry.</source>
        <translation>Der Kontoname oder das Passwort enthält einen Zeilenumbruch oder ein anderes Steuerzeichen, das keine Anmeldung übertragen kann.</translation>
    </message>
    <message>
        <source>Cannot connect to &quot;%1&quot;. %2</source>
        <translation>Mit „%1“ kann keine Verbindung hergestellt werden. %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not accept a session now. The server said: %2</source>
        <translation>Der Server „%1“ nimmt derzeit keine Sitzung an. Antwort des Servers: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as a POP3 server. Check the server name and the port.</source>
        <translation>„%1“ antwortet nicht wie ein POP3-Server. Prüfen Sie den Servernamen und den Port.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer STLS, which the security &quot;starttls&quot; requires. No password was sent. Use the security &quot;tls&quot; with the port for it (usually 995), or ask the provider.</source>
        <translation>Der Server „%1“ bietet kein STLS an, das die Sicherheit „starttls“ erfordert. Es wurde kein Passwort gesendet. Verwenden Sie die Sicherheit „tls“ mit dem Port dafür (meist 995) oder fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused to begin TLS. No password was sent. The server said: %2</source>
        <translation>Der Server „%1“ hat es abgelehnt, TLS zu beginnen. Es wurde kein Passwort gesendet. Antwort des Servers: %2</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; was closed: unencrypted data arrived where the TLS handshake must begin. Someone may be tampering with the connection. No password was sent.</source>
        <translation>Die Verbindung mit „%1“ wurde geschlossen: Wo der TLS-Handshake beginnen muss, trafen unverschlüsselte Daten ein. Möglicherweise manipuliert jemand die Verbindung. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer STLS, and without it the password would travel unprotected. Use the security &quot;tls&quot; with the port for it (usually 995), or choose the security &quot;none&quot; to accept this.</source>
        <translation>Der Server „%1“ bietet kein STLS an, und ohne dieses würde das Passwort ungeschützt übertragen. Verwenden Sie die Sicherheit „tls“ mit dem Port dafür (meist 995), oder wählen Sie die Sicherheit „none“, um das in Kauf zu nehmen.</translation>
    </message>
    <message>
        <source>The mailbox of &quot;%1&quot; on &quot;%2&quot; is in use by another session. Try again later. The server said: %3</source>
        <translation>Das Postfach von „%1“ auf „%2“ wird von einer anderen Sitzung verwendet. Versuchen Sie es später noch einmal. Antwort des Servers: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let &quot;%2&quot; log in now. Try again later. The server said: %3</source>
        <translation>„%1“ erlaubt „%2“ derzeit keine Anmeldung. Versuchen Sie es später noch einmal. Antwort des Servers: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot open the mailbox of &quot;%2&quot; until someone repairs it there. The password was not the reason. Ask the provider. The server said: %3</source>
        <translation>„%1“ kann das Postfach von „%2“ nicht öffnen, bis es dort jemand repariert. Am Passwort lag es nicht. Fragen Sie den Anbieter. Antwort des Servers: %3</translation>
    </message>
    <message>
        <source>Cannot log in to &quot;%1&quot; as &quot;%2&quot; with %3. Check the account and the password. The server said: %4</source>
        <translation>Anmeldung bei „%1“ als „%2“ mit %3 nicht möglich. Prüfen Sie das Konto und das Passwort. Antwort des Servers: %4</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not list the mailbox: it refused %2. The server said: %3</source>
        <translation>Der Server „%1“ hat das Postfach nicht aufgelistet: Er hat %2 abgelehnt. Antwort des Servers: %3</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; sent an answer that POP3 does not allow. The connection was closed; no message was deleted.</source>
        <translation>Der Server „%1“ hat eine Antwort gesendet, die POP3 nicht erlaubt. Die Verbindung wurde geschlossen; es wurde keine Nachricht gelöscht.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; sent something that was not asked for. The connection was closed; no message was deleted. The server said: %2</source>
        <translation>Der Server „%1“ hat etwas gesendet, das nicht angefordert war. Die Verbindung wurde geschlossen; es wurde keine Nachricht gelöscht. Antwort des Servers: %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; closed the connection without a greeting. The port may expect TLS: then choose the security &quot;tls&quot;.</source>
        <translation>Der Server „%1“ hat die Verbindung ohne Begrüßung geschlossen. Möglicherweise erwartet der Port TLS: Wählen Sie dann die Sicherheit „tls“.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; closed the connection in the middle of the session. No message was deleted.</source>
        <translation>Der Server „%1“ hat die Verbindung mitten in der Sitzung geschlossen. Es wurde keine Nachricht gelöscht.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not confirm QUIT. Whether it deleted the messages shows at the next session.</source>
        <translation>Der Server „%1“ hat QUIT nicht bestätigt. Ob er die Nachrichten gelöscht hat, zeigt sich in der nächsten Sitzung.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not answer for %2 seconds. The connection was closed.</source>
        <translation>Der Server „%1“ hat %2 Sekunden lang nicht geantwortet. Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot; within %2 seconds. Check the server name, the port and the firewall.</source>
        <translation>Keine Verbindung mit „%1“ innerhalb von %2 Sekunden. Prüfen Sie den Servernamen, den Port und die Firewall.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepted the connection but sent no greeting within %2 seconds. The port may expect TLS: then choose the security &quot;tls&quot;.</source>
        <translation>Der Server „%1“ hat die Verbindung angenommen, aber innerhalb von %2 Sekunden keine Begrüßung gesendet. Möglicherweise erwartet der Port TLS: Wählen Sie dann die Sicherheit „tls“.</translation>
    </message>
    <message>
        <source>The mailbox on &quot;%1&quot; has no message %2.</source>
        <translation>Das Postfach auf „%1“ hat keine Nachricht %2.</translation>
    </message>
    <message>
        <source>Message %1 on &quot;%2&quot; is larger than the limit of %3 bytes. It stays on the server. Raise the limit to receive it.</source>
        <translation>Nachricht %1 auf „%2“ ist größer als das Limit von %3 Bytes. Sie bleibt auf dem Server. Erhöhen Sie das Limit, um sie zu empfangen.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not give message %2. The server said: %3</source>
        <translation>Der Server „%1“ hat die Nachricht %2 nicht herausgegeben. Antwort des Servers: %3</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not mark message %2 for deletion. The server said: %3</source>
        <translation>Der Server „%1“ hat die Nachricht %2 nicht zum Löschen markiert. Antwort des Servers: %3</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not take the deletions back, so the connection was closed; no message was deleted. The server said: %2</source>
        <translation>Der Server „%1“ hat die Löschungen nicht zurückgenommen, daher wurde die Verbindung geschlossen; es wurde keine Nachricht gelöscht. Antwort des Servers: %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepted the connection but not the TLS handshake within %2 seconds. The port may be one for plain POP3: then choose the security &quot;starttls&quot;, or the port for TLS (usually 995).</source>
        <translation>Der Server „%1“ hat die Verbindung angenommen, aber innerhalb von %2 Sekunden keinen TLS-Handshake. Möglicherweise ist der Port für einfaches POP3: Wählen Sie dann die Sicherheit „starttls“ oder den Port für TLS (meist 995).</translation>
    </message>
    <message>
        <source>an IMAP server</source>
        <translation>ein IMAP-Server</translation>
    </message>
    <message>
        <source>a server for sending mail (SMTP) or files (FTP)</source>
        <translation>ein Server zum Senden von E-Mails (SMTP) oder Dateien (FTP)</translation>
    </message>
    <message>
        <source>an SSH server</source>
        <translation>ein SSH-Server</translation>
    </message>
    <message>
        <source>a web server</source>
        <translation>ein Webserver</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as a POP3 server but as %2. Check the server name and the port.</source>
        <translation>„%1“ antwortet nicht wie ein POP3-Server, sondern wie %2. Prüfen Sie den Servernamen und den Port.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a longer pause between two logins of &quot;%2&quot;. The password was not the reason. Try again later. The server said: %3</source>
        <translation>„%1“ verlangt eine längere Pause zwischen zwei Anmeldungen von „%2“. Am Passwort lag es nicht. Versuchen Sie es später noch einmal. Antwort des Servers: %3</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot; gave no connection to &quot;%2&quot; within %3 seconds. Check the kind of the proxy (SOCKS5 or HTTP), its port, and the server name.</source>
        <translation>Der Proxy „%1“ hat innerhalb von %3 Sekunden keine Verbindung mit „%2“ hergestellt. Prüfen Sie die Art des Proxys (SOCKS5 oder HTTP), seinen Port und den Servernamen.</translation>
    </message>
    <message>
        <source>Cannot log in to &quot;%1&quot; as &quot;%2&quot; with %3: the access granted does not open this mailbox. Check that its owner is the one who signed in, that the application may use POP, and that POP is switched on for the mailbox. The server said: %4</source>
        <translation>Anmeldung bei „%1“ als „%2“ mit %3 nicht möglich: Der gewährte Zugriff öffnet dieses Postfach nicht. Prüfen Sie, ob sich dessen Besitzer angemeldet hat, ob die Anwendung POP verwenden darf und ob POP für das Postfach eingeschaltet ist. Antwort des Servers: %4</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; ends its lines with LF alone; POP3 requires CR LF. Check the server name and the port, or ask the provider. The server said: %2</source>
        <translation>Der Server &quot;%1&quot; beendet seine Zeilen nur mit LF; POP3 verlangt CR LF. Prüfen Sie Servernamen und Port oder fragen Sie den Anbieter. Der Server sagte: %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not give the header fields of message %2 (TOP), so that the age of messages cannot be told without receiving them. Choose to handle all messages, or only those from now on. The server said: %3</source>
        <translation>Der Server „%1“ hat die Kopfzeilen der Nachricht %2 nicht geliefert (TOP), sodass sich das Alter von Nachrichten nicht feststellen lässt, ohne sie zu empfangen. Wählen Sie, dass alle Nachrichten verarbeitet werden oder nur die ab jetzt. Antwort des Servers: %3</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SslTransport</name>
    <message>
        <source>Data arrived from &quot;%1&quot; before the TLS handshake.</source>
        <translation>Von „%1“ trafen Daten vor dem TLS-Handshake ein.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; with the certificate authority for &quot;%2&quot; cannot be read or holds no certificate in PEM form.</source>
        <translation>Die Datei „%1“ mit der Zertifizierungsstelle für „%2“ kann nicht gelesen werden oder enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Check the network.</source>
        <translation>Die Verbindung mit „%1“ ist abgebrochen. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; (port %2) cannot be found. Check its name and the network.</source>
        <translation>Der Server „%1“ (Port %2) wurde nicht gefunden. Prüfen Sie seinen Namen und das Netzwerk.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused the connection. Check the port, and that the server is running.</source>
        <translation>„%1“ hat die Verbindung abgelehnt. Prüfen Sie den Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;: it does not answer. Check the server name, the port and the firewall.</source>
        <translation>Keine Verbindung mit „%1“: Der Server antwortet nicht. Prüfen Sie den Servernamen, den Port und die Firewall.</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;. Check the network.</source>
        <translation>Keine Verbindung mit „%1“. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>The TLS handshake with &quot;%1&quot; failed. The port may be one for plain POP3: then choose the security &quot;starttls&quot;, or the port for TLS (usually 995).</source>
        <translation>Der TLS-Handshake mit „%1“ ist fehlgeschlagen. Möglicherweise ist der Port für einfaches POP3: Wählen Sie dann die Sicherheit „starttls“ oder den Port für TLS (meist 995).</translation>
    </message>
    <message>
        <source>The TLS handshake with &quot;%1&quot; failed. No password was sent. The server may support only versions older than TLS 1.2.</source>
        <translation>Der TLS-Handshake mit „%1“ ist fehlgeschlagen. Es wurde kein Passwort gesendet. Möglicherweise unterstützt der Server nur Versionen vor TLS 1.2.</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot;, through which &quot;%2&quot; is to be reached, does not answer. Check the proxy of the desktop or of the variable &quot;all_proxy&quot;.</source>
        <translation>Der Proxy „%1“, über den „%2“ erreicht werden soll, antwortet nicht. Prüfen Sie den Proxy des Desktops oder der Variablen „all_proxy“.</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot;, through which &quot;%2&quot; is to be reached, wants another name and password. Write them into the variable &quot;all_proxy&quot;.</source>
        <translation>Der Proxy „%1“, über den „%2“ erreicht werden soll, verlangt einen anderen Namen und ein anderes Passwort. Schreiben Sie sie in die Variable „all_proxy“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as the proxy through which &quot;%2&quot; is to be reached. Check its kind (SOCKS5 or HTTP) and its port.</source>
        <translation>„%1“ antwortet nicht wie der Proxy, über den „%2“ erreicht werden soll. Prüfen Sie seine Art (SOCKS5 oder HTTP) und seinen Port.</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot; gave no connection to &quot;%2&quot;. Check the server name and the port, and whether the proxy allows it.</source>
        <translation>Der Proxy „%1“ hat keine Verbindung mit „%2“ hergestellt. Prüfen Sie den Servernamen und den Port und ob der Proxy es erlaubt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; supports only versions of TLS older than 1.2, which are not safe. No password was sent. Ask the provider for a newer server.</source>
        <translation>„%1“ unterstützt nur TLS-Versionen vor 1.2, die nicht sicher sind. Es wurde kein Passwort gesendet. Bitten Sie den Anbieter um einen neueren Server.</translation>
    </message>
</context>
<context>
    <name>Inlet::Practice::PracticeMailbox</name>
    <message>
        <source>The practice folder &quot;%1&quot; does not exist or cannot be read. Create it and put messages as .eml files there, or name another one.</source>
        <translation>Der Übungsordner „%1“ existiert nicht oder kann nicht gelesen werden. Erstellen Sie ihn und legen Sie Nachrichten als .eml-Dateien darin ab, oder geben Sie einen anderen an.</translation>
    </message>
    <message>
        <source>The practice message &quot;%1&quot; cannot be read.</source>
        <translation>Die Übungsnachricht „%1“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Inlet::Practice::PracticeServer</name>
    <message>
        <source>The practice server cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <translation>Der Übungsserver kann den Port %1 nicht öffnen. Wählen Sie einen anderen Port, oder 0 für einen freien.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>Ein Argument fehlt: %1.</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is one too many: %2.</source>
        <translation>Das Argument „%1“ ist eines zu viel: %2.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--log wants text or jsonl, not &quot;%1&quot;.</source>
        <translation>--log erwartet text oder jsonl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 wants an instant with its offset, such as 2026-11-23T08:00:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 erwartet einen Zeitpunkt mit Zeitversatz wie 2026-11-23T08:00:00Z, nicht „%2“.</translation>
    </message>
    <message>
        <source>Form of the output: text or jsonl (one JSON object per line).</source>
        <translation>Form der Ausgabe: text oder jsonl (ein JSON-Objekt pro Zeile).</translation>
    </message>
    <message>
        <source>Project file.</source>
        <translation>Projektdatei.</translation>
    </message>
    <message>
        <source>Name of the activity; all of them when none is named.</source>
        <translation>Name der Aktivität; alle, wenn keine genannt ist.</translation>
    </message>
    <message>
        <source>One pass now, whatever the schedule.</source>
        <translation>Ein Durchlauf jetzt, unabhängig von der Planung.</translation>
    </message>
    <message>
        <source>Run the handlers, but delete, deliver and remember nothing.</source>
        <translation>Die Handler ausführen, aber nichts löschen, zustellen oder speichern.</translation>
    </message>
    <message>
        <source>Handle at most N messages in a pass.</source>
        <translation>Höchstens N Nachrichten in einem Durchlauf verarbeiten.</translation>
    </message>
    <message>
        <source>Folder of ledger, locks and instance.vars.</source>
        <translation>Ordner von Register, Sperren und instance.vars.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Das Passwort aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Keep a copy of each message in DIR, named in its event as file.</source>
        <translation>Eine Kopie jeder Nachricht in DIR aufbewahren, in ihrem Ereignis unter file genannt.</translation>
    </message>
    <message>
        <source>--password-stdin and --control-stdin cannot share standard input: choose one.</source>
        <translation>--password-stdin und --control-stdin können sich die Standardeingabe nicht teilen: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Name of the activity whose handler runs.</source>
        <translation>Name der Aktivität, deren Handler ausgeführt wird.</translation>
    </message>
    <message>
        <source>Saved messages (.eml).</source>
        <translation>Gespeicherte Nachrichten (.eml).</translation>
    </message>
    <message>
        <source>PROJECT is -: it comes on standard input, as for run.</source>
        <translation>PROJECT ist -: Es kommt über die Standardeingabe, wie bei run.</translation>
    </message>
    <message>
        <source>Name of the activity.</source>
        <translation>Name der Aktivität.</translation>
    </message>
    <message>
        <source>First instant to be listed, with its offset; now when absent.</source>
        <translation>Erster aufzulistender Zeitpunkt mit Zeitversatz; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>How many launches (10).</source>
        <translation>Anzahl der Ausführungen (10).</translation>
    </message>
    <message>
        <source>Start of the task, with its offset; now when absent.</source>
        <translation>Beginn der Aufgabe mit Zeitversatz; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>Folder with .eml files.</source>
        <translation>Ordner mit .eml-Dateien.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one when absent or 0.</source>
        <translation>Port auf 127.0.0.1; ohne Angabe oder bei 0 ein freier.</translation>
    </message>
    <message>
        <source>The only account that may log in; any when absent. The password is practice.</source>
        <translation>Das einzige Konto, das sich anmelden darf; ohne Angabe jedes. Das Passwort ist practice.</translation>
    </message>
    <message>
        <source>Delete the files of deleted messages.</source>
        <translation>Die Dateien gelöschter Nachrichten löschen.</translation>
    </message>
    <message>
        <source>No command is given. inlet-run --help lists the commands.</source>
        <translation>Es ist kein Befehl angegeben. inlet-run --help listet die Befehle auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command. inlet-run --help lists the commands.</source>
        <translation>„%1“ ist kein Befehl. inlet-run --help listet die Befehle auf.</translation>
    </message>
    <message>
        <source>The first line of standard input is not a JSON object with &quot;project&quot; and an absolute &quot;baseDirectory&quot;.</source>
        <translation>Die erste Zeile der Standardeingabe ist kein JSON-Objekt mit „project“ und einem absoluten „baseDirectory“.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; cannot be read. Check the name and the permissions of the file.</source>
        <translation>Die Nachricht „%1“ kann nicht gelesen werden. Prüfen Sie den Namen und die Berechtigungen der Datei.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>The project has no activity &quot;%1&quot;. Its activities: %2.</source>
        <translation>Das Projekt hat keine Aktivität „%1“. Seine Aktivitäten: %2.</translation>
    </message>
    <message>
        <source>Write the conversation with the server to FILE, without secrets.</source>
        <translation>Das Gespräch mit dem Server ohne Geheimnisse in FILE schreiben.</translation>
    </message>
    <message>
        <source>Name of an activity or external account; every connection when none is named.</source>
        <translation>Name einer Aktivität oder eines externen Kontos; jede Verbindung, wenn keiner genannt ist.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; for the transcript cannot be written. Name one in a folder that exists and is yours.</source>
        <translation>Die Datei „%1“ für das Gesprächsprotokoll kann nicht geschrieben werden. Geben Sie eine in einem Ordner an, der existiert und Ihnen gehört.</translation>
    </message>
    <message>
        <source>Adds the tree of parts and the fields as received.</source>
        <translation>Fügt den Baum der Teile und die Felder, wie sie empfangen wurden, hinzu.</translation>
    </message>
    <message>
        <source>Adds the HTML in a form that is safe to draw, and its pictures.</source>
        <translation>Fügt das HTML in einer sicher darstellbaren Form und seine Bilder hinzu.</translation>
    </message>
    <message>
        <source>Shows one part instead, such as 1.2.</source>
        <translation>Zeigt stattdessen einen Teil, zum Beispiel 1.2.</translation>
    </message>
    <message>
        <source>Saves the part to this file, decoded.</source>
        <translation>Speichert den Teil dekodiert in dieser Datei.</translation>
    </message>
    <message>
        <source>Saves all attachments to this folder instead.</source>
        <translation>Speichert stattdessen alle Anhänge in diesem Ordner.</translation>
    </message>
    <message>
        <source>--output wants the name of a file and --part with it.</source>
        <translation>--output erwartet den Namen einer Datei und dazu --part.</translation>
    </message>
    <message>
        <source>--save-attachments wants the name of a folder.</source>
        <translation>--save-attachments erwartet den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>--part and --save-attachments exclude each other.</source>
        <translation>--part und --save-attachments schließen sich gegenseitig aus.</translation>
    </message>
    <message>
        <source>--part and --save-attachments take one message.</source>
        <translation>--part und --save-attachments nehmen nur eine Nachricht.</translation>
    </message>
    <message>
        <source>Folder of the samples; NAME.samples beside NAME.inlet when absent.</source>
        <translation>Ordner der Beispiele; ohne Angabe NAME.samples neben NAME.inlet.</translation>
    </message>
    <message>
        <source>PROJECT is -: it comes on standard input, as for run; --samples says where its samples are.</source>
        <translation>PROJECT ist -: Es kommt über die Standardeingabe, wie bei run; --samples gibt an, wo seine Beispiele sind.</translation>
    </message>
    <message>
        <source>--control-stdin wants --samples DIR: a project on standard input has no folder of samples beside it.</source>
        <translation>--control-stdin erwartet --samples DIR: Neben einem Projekt auf der Standardeingabe liegt kein Ordner mit Beispielen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Check the name, the permissions of the folder and the space on the disk.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden. Prüfen Sie den Namen, die Berechtigungen des Ordners und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Usage: inlet-run COMMAND [ARGUMENTS]

Runs inbound email activities without a window.

Commands:
  run PROJECT [ACTIVITY]           run one activity, or all
  eval PROJECT ACTIVITY FILE...    run the handler on saved messages, without a server
  show FILE...                     parse saved messages
  check PROJECT                    list everything wrong with a project
  test PROJECT [ACTIVITY]          run the handlers on the samples and compare
  times PROJECT ACTIVITY           the next launches
  expirations PROJECT ACTIVITY     when the expirations fall due
  practice FOLDER                  serve a folder of .eml files as a POP3 mailbox
  doctor PROJECT [ACTIVITY]        test the connection stage by stage
  ledger PROJECT [ACTIVITY]        list what was handled, fired and failed
  sign-in PROJECT NAME             sign in for an account or activity with OAuth 2.0

inlet-run COMMAND --help tells the options of a command.

Exit status: 0 done; 1 ended in error; 64 usage; 65 project or message invalid;
66 file not found; 69 server unreachable, TLS or protocol failure; 70 internal error;
75 try later; 77 login refused.
</source>
        <translation>Aufruf: inlet-run COMMAND [ARGUMENTS]

Führt Aktivitäten zum E-Mail-Empfang ohne Fenster aus.

Befehle:
  run PROJECT [ACTIVITY]           eine Aktivität oder alle ausführen
  eval PROJECT ACTIVITY FILE...    den Handler ohne Server auf gespeicherte Nachrichten anwenden
  show FILE...                     gespeicherte Nachrichten auswerten
  check PROJECT                    alles auflisten, was an einem Projekt falsch ist
  test PROJECT [ACTIVITY]          die Handler auf die Beispiele anwenden und vergleichen
  times PROJECT ACTIVITY           die nächsten Ausführungen
  expirations PROJECT ACTIVITY     wann die Abläufe fällig werden
  practice FOLDER                  einen Ordner mit .eml-Dateien als POP3-Postfach bereitstellen
  doctor PROJECT [ACTIVITY]        die Verbindung Stufe für Stufe testen
  ledger PROJECT [ACTIVITY]        auflisten, was verarbeitet, ausgelöst und fehlgeschlagen ist
  sign-in PROJECT NAME             mit OAuth 2.0 für ein Konto oder eine Aktivität anmelden

inlet-run COMMAND --help nennt die Optionen eines Befehls.

Exit-Status: 0 fertig; 1 mit Fehler beendet; 64 Aufruf; 65 Projekt oder Nachricht ungültig;
66 Datei nicht gefunden; 69 Server nicht erreichbar, Fehler von TLS oder Protokoll; 70 interner Fehler;
75 später noch einmal versuchen; 77 Anmeldung abgelehnt.
</translation>
    </message>
    <message>
        <source>Name of an activity or external account.</source>
        <translation>Name einer Aktivität oder eines externen Kontos.</translation>
    </message>
    <message>
        <source>Print the refresh token instead of keeping it in the secret store.</source>
        <translation>Das Refresh-Token ausgeben, statt es im Passwortspeicher abzulegen.</translation>
    </message>
    <message>
        <source>Write the refresh token to FILE, for its owner only.</source>
        <translation>Das Refresh-Token in FILE schreiben, nur für den Besitzer lesbar.</translation>
    </message>
    <message>
        <source>--print and --output name two places for the token: choose one.</source>
        <translation>--print und --output nennen zwei Orte für das Token: Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The project has no activity to run. Add one.</source>
        <translation>Das Projekt hat keine Aktivität, die ausgeführt werden kann. Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>PROJECT is -: the first line of standard input is a JSON object {project, baseDirectory, passwords}; a line stop, or its end, stops the run; run knows pause, resume, execute and restart, too.</source>
        <translation>PROJECT ist -: Die erste Zeile der Standardeingabe ist ein JSON-Objekt {project, baseDirectory, passwords}; eine Zeile stop oder ihr Ende hält den Lauf an; run kennt außerdem pause, resume, execute und restart.</translation>
    </message>
    <message>
        <source>What becomes of the messages in a mailbox that is met for the first time: all (handled), from-now-on (none is), newer-than=WHEN (a date, an instant, or an age such as P7D), dry-run (one first), ask (where there are more than 500, an event tells it and nothing is done).</source>
        <translation>Was aus den Nachrichten in einem zum ersten Mal abgerufenen Postfach wird: all (alle verarbeiten), from-now-on (keine), newer-than=WHEN (ein Datum, ein Zeitpunkt oder ein Alter wie P7D), dry-run (zuerst ein Probelauf), ask (bei mehr als 500 meldet es ein Ereignis, und es geschieht nichts).</translation>
    </message>
    <message>
        <source>Emit a heartbeat event every SECONDS, so that a reader notices a runner that hangs.</source>
        <translation>Alle SECONDS Sekunden ein heartbeat-Ereignis ausgeben, damit ein Leser einen hängenden Runner bemerkt.</translation>
    </message>
    <message>
        <source>--first-contact wants all, from-now-on, dry-run, ask, or newer-than= with a date such as 2026-11-01, an instant with its offset or an age such as P7D, not &quot;%1&quot;.</source>
        <translation>--first-contact erwartet all, from-now-on, dry-run, ask oder newer-than= mit einem Datum wie 2026-11-01, einem Zeitpunkt mit Zeitversatz oder einem Alter wie P7D, nicht „%1“.</translation>
    </message>
    <message>
        <source>Run the handler on the copies of messages handled before, in place of files, and list those for which it decides otherwise.</source>
        <translation>Den Handler statt auf Dateien auf die Kopien früher verarbeiteter Nachrichten anwenden und die auflisten, bei denen er anders entscheidet.</translation>
    </message>
    <message>
        <source>With --against-ledger: folder of the ledger.</source>
        <translation>Mit --against-ledger: Ordner des Registers.</translation>
    </message>
    <message>
        <source>With --against-ledger: PROJECT is -, it comes on standard input, as for run.</source>
        <translation>Mit --against-ledger: PROJECT ist -, es kommt über die Standardeingabe, wie bei run.</translation>
    </message>
    <message>
        <source>--against-ledger takes no files: it uses the copies that were kept.</source>
        <translation>--against-ledger nimmt keine Dateien: Es verwendet die aufbewahrten Kopien.</translation>
    </message>
    <message>
        <source>--state and --control-stdin want --against-ledger.</source>
        <translation>--state und --control-stdin erwarten --against-ledger.</translation>
    </message>
    <message>
        <source>Form of the rows: text, jsonl or csv (RFC 4180).</source>
        <translation>Form der Zeilen: text, jsonl oder csv (RFC 4180).</translation>
    </message>
    <message>
        <source>Write the rows to FILE, for its owner only.</source>
        <translation>Die Zeilen in FILE schreiben, nur für den Besitzer lesbar.</translation>
    </message>
    <message>
        <source>Rows of one type: ledger, message, transition, quarantine or failing.</source>
        <translation>Zeilen eines Typs: ledger, message, transition, quarantine oder failing.</translation>
    </message>
    <message>
        <source>Transitions that were given up.</source>
        <translation>Aufgegebene Transitionen.</translation>
    </message>
    <message>
        <source>Send the dead letter ID, or all of them, again and end when it was tried.</source>
        <translation>Die aufgegebene Transition ID, oder alle, noch einmal senden und nach dem Versuch enden.</translation>
    </message>
    <message>
        <source>Messages in quarantine.</source>
        <translation>Nachrichten in Quarantäne.</translation>
    </message>
    <message>
        <source>Take the message ID, or all of them, out of quarantine.</source>
        <translation>Die Nachricht ID, oder alle, aus der Quarantäne nehmen.</translation>
    </message>
    <message>
        <source>Messages with TEXT in UIDL, Message-ID, subject or sender.</source>
        <translation>Nachrichten mit TEXT in UIDL, Message-ID, Betreff oder Absender.</translation>
    </message>
    <message>
        <source>Messages with this UIDL.</source>
        <translation>Nachrichten mit dieser UIDL.</translation>
    </message>
    <message>
        <source>Messages with this Message-ID.</source>
        <translation>Nachrichten mit dieser Message-ID.</translation>
    </message>
    <message>
        <source>Messages with TEXT in the subject.</source>
        <translation>Nachrichten mit TEXT im Betreff.</translation>
    </message>
    <message>
        <source>Messages with this return code, 1 to 4.</source>
        <translation>Nachrichten mit diesem Rückgabecode, 1 bis 4.</translation>
    </message>
    <message>
        <source>Messages handled at WHEN or later: a date or an instant.</source>
        <translation>Nachrichten, die zum Zeitpunkt WHEN oder später verarbeitet wurden: ein Datum oder ein Zeitpunkt.</translation>
    </message>
    <message>
        <source>Messages handled before the instant WHEN, or up to that day.</source>
        <translation>Nachrichten, die vor dem Zeitpunkt WHEN oder bis einschließlich dieses Tages verarbeitet wurden.</translation>
    </message>
    <message>
        <source>--log and --format both name the form of the rows: choose one.</source>
        <translation>--log und --format nennen beide die Form der Zeilen: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>--format wants text, jsonl or csv, not &quot;%1&quot;.</source>
        <translation>--format erwartet text, jsonl oder csv, nicht „%1“.</translation>
    </message>
    <message>
        <source>--only, --dead-letters, --quarantine, --resend and --release exclude each other.</source>
        <translation>--only, --dead-letters, --quarantine, --resend und --release schließen sich gegenseitig aus.</translation>
    </message>
    <message>
        <source>--%1 wants an id, or &quot;all&quot;.</source>
        <translation>--%1 erwartet eine ID oder „all“.</translation>
    </message>
    <message>
        <source>--only wants ledger, message, transition, quarantine or failing, not &quot;%1&quot;.</source>
        <translation>--only erwartet ledger, message, transition, quarantine oder failing, nicht „%1“.</translation>
    </message>
    <message>
        <source>--output wants the name of a file.</source>
        <translation>--output erwartet den Namen einer Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command: stop, pause, resume, execute or restart is expected.</source>
        <translation>„%1“ ist kein Befehl: stop, pause, resume, execute oder restart wird erwartet.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::AccessSecret</name>
    <message>
        <source>The identity provider replaced the refresh token of &quot;%1&quot;, and the place it came from cannot be written. The new one is used until this program ends; then the old one may be refused. Sign in with &quot;inlet-run sign-in&quot; on this desktop, so that its secret store keeps the token, or ask the provider not to replace it.</source>
        <translation>Der Identitätsanbieter hat das Refresh-Token von „%1“ ersetzt, und der Ort, von dem es kam, kann nicht beschrieben werden. Das neue wird verwendet, bis dieses Programm endet; danach wird das alte möglicherweise abgelehnt. Melden Sie sich mit „inlet-run sign-in“ auf diesem Desktop an, damit sein Passwortspeicher das Token aufbewahrt, oder bitten Sie den Anbieter, es nicht zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ActivityTask</name>
    <message>
        <source>No temporary folder can be made for the practice run. Check that the disk is not full.</source>
        <translation>Für den Übungslauf kann kein temporärer Ordner angelegt werden. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::CheckCommand</name>
    <message>
        <source>%1 cannot be checked. %2</source>
        <translation>%1 kann nicht geprüft werden. %2</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; is not in &quot;%2&quot;. Put it back or remove the sample.</source>
        <translation>Die Nachricht „%1“ ist nicht in „%2“. Legen Sie sie wieder dort ab oder entfernen Sie das Beispiel.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::DoctorCommand</name>
    <message>
        <source>The project has neither an activity nor an external account called &quot;%1&quot;.</source>
        <translation>Das Projekt hat weder eine Aktivität noch ein externes Konto namens „%1“.</translation>
    </message>
    <message>
        <source>The project has no connection to test. Add an activity or an external account.</source>
        <translation>Das Projekt hat keine Verbindung, die getestet werden kann. Fügen Sie eine Aktivität oder ein externes Konto hinzu.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ExpirationsCommand</name>
    <message>
        <source>The script of the expiration &quot;%1&quot; gave no date (line %2): %3</source>
        <translation>Das Script des Ablaufs „%1“ hat kein Datum geliefert (Zeile %2): %3</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::HandlerBatch</name>
    <message>
        <source>The initialization script failed: %1</source>
        <translation>Das Initialisierungsscript ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::LedgerCommand</name>
    <message>
        <source>There is no ledger yet for the mailbox &quot;%1&quot;: nothing has been handled with this state folder. (A practice mailbox is remembered only when --state is given.)</source>
        <translation>Für das Postfach „%1“ gibt es noch kein Register: Mit diesem Zustandsordner wurde nichts verarbeitet. (An ein Übungspostfach erinnert sich Inlet nur, wenn --state angegeben ist.)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>zu löschen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>belassen</translation>
    </message>
    <message>
        <source>%1 code %2, %3, transition %4: &quot;%5&quot; from %6</source>
        <translation>%1 Code %2, %3, Transition %4: „%5“ von %6</translation>
    </message>
    <message>
        <source>%1 %2 %3 delivered</source>
        <translation>%1 %2 %3 zugestellt</translation>
    </message>
    <message>
        <source>waiting %1 %2 after %3 attempts: %4</source>
        <translation>wartend %1 %2 nach %3 Versuchen: %4</translation>
    </message>
    <message>
        <source>%1: %2 handled, of these %3 deleted, %4 to be deleted, %5 left; %6 transitions fired, of these %7 delivered (%8 had no destination), %9 waiting, %10 given up; %11 messages in quarantine, %12 failing.</source>
        <translation>%1: %2 verarbeitet, davon %3 gelöscht, %4 zu löschen, %5 belassen; %6 Transitionen ausgelöst, davon %7 zugestellt (%8 ohne Ziel), %9 wartend, %10 aufgegeben; %11 Nachrichten in Quarantäne, %12 mit Fehler.</translation>
    </message>
    <message>
        <source>%1 %2 %3 given up after %4 attempts: %5</source>
        <translation>%1 %2 %3 nach %4 Versuchen aufgegeben: %5</translation>
    </message>
    <message>
        <source>%1 %2 failed %3 times: &quot;%4&quot; from %5: %6</source>
        <translation>%1 %2 %3-mal fehlgeschlagen: „%4“ von %5: %6</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::LedgerOutput</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden. Prüfen Sie die Berechtigungen ihres Ordners und den Datenträger.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::PartCommand</name>
    <message>
        <source>The message &quot;%1&quot; has no part %2.</source>
        <translation>Die Nachricht „%1“ hat keinen Teil %2.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::PastHandling</name>
    <message>
        <source>fails: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: was code %2, now %3; different: %4</source>
        <extracomment>%2 &quot;code 4&quot;, %3 a list of names such as &quot;returnCode, vars.ticket&quot;</extracomment>
        <translation>„%1“: bisher Code %2, jetzt %3; Unterschiede: %4</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ProxyChoice</name>
    <message>
        <source>The variable &quot;all_proxy&quot; names no proxy that can be used. Write it as &quot;socks5://host:port&quot; or &quot;http://host:port&quot;.</source>
        <translation>Die Variable „all_proxy“ nennt keinen verwendbaren Proxy. Schreiben Sie sie als „socks5://host:port“ oder „http://host:port“.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ReleaseCommand</name>
    <message>
        <source>%1: the next pass handles it anew.</source>
        <translation>%1: Der nächste Durchlauf verarbeitet sie neu.</translation>
    </message>
    <message>
        <source>No message with the id &quot;%1&quot; is in quarantine. &quot;inlet-run ledger --quarantine&quot; lists those that are.</source>
        <translation>Keine Nachricht mit der ID „%1“ ist in Quarantäne. „inlet-run ledger --quarantine“ listet die vorhandenen auf.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ResendCommand</name>
    <message>
        <source>No dead letter has the id &quot;%1&quot;. &quot;inlet-run ledger --dead-letters&quot; lists those that there are.</source>
        <translation>Keine aufgegebene Transition hat die ID „%1“. „inlet-run ledger --dead-letters“ listet die vorhandenen auf.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::RunCommand</name>
    <message>
        <source>There is no activity &quot;%1&quot; in this run.</source>
        <translation>In diesem Lauf gibt es keine Aktivität „%1“.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::SampleReport</name>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>different</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1: is %2, but is not expected</source>
        <translation>%1: ist %2, wird aber nicht erwartet</translation>
    </message>
    <message>
        <source>%1: expected %2, but is not set</source>
        <translation>%1: %2 erwartet, ist aber nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: expected %2, is %3</source>
        <translation>%1: %2 erwartet, ist %3</translation>
    </message>
    <message>
        <source>script line %1</source>
        <translation>Scriptzeile %1</translation>
    </message>
    <message>
        <source>There are no samples to test.</source>
        <translation>Es gibt keine Beispiele zu testen.</translation>
    </message>
    <message>
        <source>%1 of %2 as expected; different: %3, failed: %4, missing: %5.</source>
        <translation>%1 von %2 wie erwartet; abweichend: %3, fehlgeschlagen: %4, fehlend: %5.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ShowCommand</name>
    <message>
        <source>The message &quot;%1&quot; cannot be shown. %2</source>
        <translation>Die Nachricht „%1“ kann nicht angezeigt werden. %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::SignInCommand</name>
    <message>
        <source>The project has neither an activity nor an external account called &quot;%1&quot;.</source>
        <translation>Das Projekt hat weder eine Aktivität noch ein externes Konto namens „%1“.</translation>
    </message>
    <message>
        <source>The refresh token cannot be written to &quot;%1&quot;. Sign in again with another file.</source>
        <translation>Das Refresh-Token kann nicht in „%1“ geschrieben werden. Melden Sie sich mit einer anderen Datei erneut an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not use OAuth 2.0, so nobody can sign in for it. Set its authentication and &quot;oauth&quot; in the project.</source>
        <translation>„%1“ verwendet kein OAuth 2.0, daher kann sich niemand dafür anmelden. Stellen Sie im Projekt die Authentifizierung und „oauth“ ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses client credentials, for which nobody signs in. Give its client secret instead of a password.</source>
        <translation>„%1“ verwendet Client Credentials, für die sich niemand anmeldet. Geben Sie statt eines Passworts das Client-Geheimnis an.</translation>
    </message>
    <message>
        <source>The provider of &quot;%1&quot; has no address for signing in with a code. Give &quot;deviceEndpoint&quot; in the project, or sign in in the designer.</source>
        <translation>Der Anbieter von „%1“ hat keine Adresse für die Anmeldung mit einem Code. Geben Sie im Projekt „deviceEndpoint“ an, oder melden Sie sich im Designer an.</translation>
    </message>
    <message>
        <source>To sign in for &quot;%1&quot;, open this page on any device:
  %2
and enter the code:
  %3
</source>
        <translation>Um sich für „%1“ anzumelden, öffnen Sie auf einem beliebigen Gerät diese Seite:
  %2
und geben Sie den Code ein:
  %3
</translation>
    </message>
    <message>
        <source>Or open the page with the code in it:
  %1
</source>
        <translation>Oder öffnen Sie die Seite, in der der Code schon steht:
  %1
</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for %n minute(s).</source>
        <translation>
            <numerusform>Der Code ist %n Minute lang gültig.</numerusform>
            <numerusform>Der Code ist %n Minuten lang gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in. The refresh token is in &quot;%1&quot;.</source>
        <translation>Angemeldet. Das Refresh-Token steht in „%1“.</translation>
    </message>
    <message>
        <source>The sign-in succeeded, but the desktop&apos;s secret store does not take the refresh token. Sign in again with --output FILE, and hand the file to the runner as a credential.</source>
        <translation>Die Anmeldung war erfolgreich, aber der Passwortspeicher des Desktops nimmt das Refresh-Token nicht an. Melden Sie sich mit --output FILE erneut an und übergeben Sie die Datei dem Runner als Credential.</translation>
    </message>
    <message>
        <source>Signed in. The refresh token is in the desktop&apos;s secret store.</source>
        <translation>Angemeldet. Das Refresh-Token liegt im Passwortspeicher des Desktops.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::StageTexts</name>
    <message>
        <source>The server name &quot;%1&quot; cannot be resolved to an address.</source>
        <translation>Der Servername „%1“ kann nicht in eine Adresse aufgelöst werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the address %2.</source>
        <translation>„%1“ hat die Adresse %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address; there is no name to resolve.</source>
        <translation>„%1“ ist eine Adresse; es gibt keinen Namen aufzulösen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; accepts connections.</source>
        <translation>„%1“ nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>A POP3 server answers: %1</source>
        <translation>Ein POP3-Server antwortet: %1</translation>
    </message>
    <message>
        <source>The certificate expires soon: have it renewed before %1.</source>
        <translation>Das Zertifikat läuft bald ab: Lassen Sie es vor dem %1 erneuern.</translation>
    </message>
    <message>
        <source>The line is encrypted with %1, %2. The certificate of &quot;%3&quot; is valid until %4, SHA-256 %5.</source>
        <translation>Die Verbindung ist mit %1, %2 verschlüsselt. Das Zertifikat von „%3“ ist gültig bis %4, SHA-256 %5.</translation>
    </message>
    <message>
        <source>The server offers STLS: set the security to &quot;starttls&quot;.</source>
        <translation>Der Server bietet STLS an: Stellen Sie die Sicherheit auf „starttls“.</translation>
    </message>
    <message>
        <source>When the server has a port for TLS (usually 995), use it with the security &quot;tls&quot;.</source>
        <translation>Wenn der Server einen Port für TLS hat (meist 995), verwenden Sie ihn mit der Sicherheit „tls“.</translation>
    </message>
    <message>
        <source>The line is not encrypted: password and mail can be read on the way.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Passwort und E-Mails können unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>The server tells no capabilities; only the basic commands are used.</source>
        <translation>Der Server nennt keine Fähigkeiten; es werden nur die Grundbefehle verwendet.</translation>
    </message>
    <message>
        <source>The server offers: %1.</source>
        <translation>Der Server bietet an: %1.</translation>
    </message>
    <message>
        <source>Logged in as &quot;%1&quot; with %2.</source>
        <translation>Als „%1“ mit %2 angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>The mailbox has %n message(s) with %1 bytes.</source>
        <translation>
            <numerusform>Das Postfach hat %n Nachricht mit %1 Bytes.</numerusform>
            <numerusform>Das Postfach hat %n Nachrichten mit %1 Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has a unique-id (UIDL).</source>
        <translation>Jede Nachricht hat eine eindeutige ID (UIDL).</translation>
    </message>
    <message>
        <source>The mailbox is empty and the server does not say whether it has unique-ids (UIDL).</source>
        <translation>Das Postfach ist leer, und der Server sagt nicht, ob er eindeutige IDs (UIDL) hat.</translation>
    </message>
    <message>
        <source>Test again when there is a message.</source>
        <translation>Testen Sie noch einmal, wenn eine Nachricht da ist.</translation>
    </message>
    <message>
        <source>The server gives no unique-ids (UIDL): messages are recognised by their content, so every pass receives all of them.</source>
        <translation>Der Server gibt keine eindeutigen IDs (UIDL): Nachrichten werden an ihrem Inhalt erkannt, daher empfängt jeder Durchlauf sie alle.</translation>
    </message>
    <message>
        <source>Let the script delete what it has handled, so that the mailbox stays small, or use a server with UIDL.</source>
        <translation>Lassen Sie das Script löschen, was es verarbeitet hat, damit das Postfach klein bleibt, oder verwenden Sie einen Server mit UIDL.</translation>
    </message>
    <message>
        <source>The server asks for no pause between two logins.</source>
        <translation>Der Server verlangt keine Pause zwischen zwei Anmeldungen.</translation>
    </message>
    <message>
        <source>The server wants at least %1 seconds between two logins.</source>
        <translation>Der Server verlangt mindestens %1 Sekunden zwischen zwei Anmeldungen.</translation>
    </message>
    <message>
        <source>Plan launches at least that far apart.</source>
        <translation>Planen Sie Ausführungen mindestens in diesem Abstand.</translation>
    </message>
    <message>
        <source>The server never deletes messages by itself.</source>
        <translation>Der Server löscht nie von sich aus Nachrichten.</translation>
    </message>
    <message>
        <source>The server does not say whether it deletes messages by itself.</source>
        <translation>Der Server sagt nicht, ob er von sich aus Nachrichten löscht.</translation>
    </message>
    <message>
        <source>The server may delete every message that was received, even when the script leaves it there (EXPIRE 0).</source>
        <translation>Der Server löscht möglicherweise jede empfangene Nachricht, auch wenn das Script sie dort belässt (EXPIRE 0).</translation>
    </message>
    <message>
        <source>Do not rely on the return codes 2 and 4 with this server, or ask the provider to keep mail.</source>
        <translation>Verlassen Sie sich bei diesem Server nicht auf die Rückgabecodes 2 und 4, oder bitten Sie den Anbieter, E-Mails aufzubewahren.</translation>
    </message>
    <message numerus="yes">
        <source>The server may delete messages after %n day(s), even when the script leaves them there.</source>
        <translation>
            <numerusform>Der Server löscht Nachrichten möglicherweise nach %n Tag, auch wenn das Script sie dort belässt.</numerusform>
            <numerusform>Der Server löscht Nachrichten möglicherweise nach %n Tagen, auch wenn das Script sie dort belässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server confirmed the end of the session. Nothing was received, deleted or remembered.</source>
        <translation>Der Server hat das Ende der Sitzung bestätigt. Es wurde nichts empfangen, gelöscht oder gespeichert.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused to end the session; it would not confirm deletions either. The server said: %2</source>
        <translation>Der Server „%1“ hat es abgelehnt, die Sitzung zu beenden; er würde auch Löschungen nicht bestätigen. Antwort des Servers: %2</translation>
    </message>
    <message>
        <source>Not tried, because &quot;%1&quot; failed.</source>
        <translation>Nicht versucht, weil „%1“ fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>POP3 is usually found on port 995 with the security &quot;tls&quot;, or on port 110 with &quot;starttls&quot;; this connection names port %1.</source>
        <translation>POP3 ist meist auf Port 995 mit der Sicherheit „tls“ oder auf Port 110 mit „starttls“ zu finden; diese Verbindung nennt Port %1.</translation>
    </message>
    <message>
        <source>Close other programs that read this mailbox, wait a few minutes, and plan launches further apart.</source>
        <translation>Schließen Sie andere Programme, die dieses Postfach lesen, warten Sie einige Minuten und planen Sie die Ausführungen in größerem Abstand.</translation>
    </message>
    <message>
        <source>Give the password in one of these ways, and try again.</source>
        <translation>Geben Sie das Passwort auf einem dieser Wege an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Correct the connection in the project; &quot;inlet-run check&quot; lists everything that is wrong with it.</source>
        <translation>Korrigieren Sie die Verbindung im Projekt; „inlet-run check“ listet alles auf, was daran falsch ist.</translation>
    </message>
    <message>
        <source>Check the spelling of the server name, and that this machine is connected to the network.</source>
        <translation>Prüfen Sie die Schreibweise des Servernamens und ob dieser Rechner mit dem Netzwerk verbunden ist.</translation>
    </message>
    <message>
        <source>A firewall may also stand in between.</source>
        <translation>Auch eine Firewall kann dazwischenstehen.</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot; resolves the name &quot;%2&quot;.</source>
        <translation>Der Proxy „%1“ löst den Namen „%2“ auf.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the SHA-256 of its certificate. When it is this one, trust the certificate for this connection, or give the file of the certificate authority. When it is another one, someone may stand in between: go no further.</source>
        <translation>Fragen Sie den Betreiber des Servers nach dem SHA-256 seines Zertifikats. Wenn es dieses ist, vertrauen Sie dem Zertifikat für diese Verbindung oder geben Sie die Datei der Zertifizierungsstelle an. Wenn es ein anderes ist, steht möglicherweise jemand dazwischen: Machen Sie nicht weiter.</translation>
    </message>
    <message>
        <source>The line is not encrypted, but it does not leave this machine.</source>
        <translation>Die Verbindung ist nicht verschlüsselt, verlässt aber diesen Rechner nicht.</translation>
    </message>
    <message>
        <source>Wait some minutes before the next test, and plan launches further apart.</source>
        <translation>Warten Sie vor dem nächsten Test einige Minuten und planen Sie die Ausführungen in größerem Abstand.</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again. When it goes on, show the provider what the server said.</source>
        <translation>Warten Sie einige Minuten und testen Sie noch einmal. Wenn es so bleibt, zeigen Sie dem Anbieter, was der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>Set the authentication to &quot;auto&quot;, or to one that the server offers.</source>
        <translation>Stellen Sie die Authentifizierung auf „auto“ oder auf eine, die der Server anbietet.</translation>
    </message>
    <message>
        <source>Show the provider what the server said; nothing can be done from here.</source>
        <translation>Zeigen Sie dem Anbieter, was der Server geantwortet hat; von hier aus lässt sich nichts tun.</translation>
    </message>
    <message>
        <source>Type the password anew, and try the account name in full (with &quot;@&quot; and domain). Some providers want POP3 to be switched on first, and a password of its own for programs.</source>
        <translation>Geben Sie das Passwort neu ein und versuchen Sie es mit dem vollständigen Kontonamen (mit „@“ und Domain). Bei manchen Anbietern muss POP3 erst eingeschaltet und für Programme ein eigenes Passwort verwendet werden.</translation>
    </message>
    <message>
        <source>When name, port and security are right, the server hangs: test again later.</source>
        <translation>Wenn Name, Port und Sicherheit stimmen, hängt der Server: Testen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>Show the provider what the server said; the wire transcript (--transcript FILE) holds the whole conversation.</source>
        <translation>Zeigen Sie dem Anbieter, was der Server geantwortet hat; das Gesprächsprotokoll (--transcript FILE) enthält das ganze Gespräch.</translation>
    </message>
    <message>
        <source>The mail server was not asked: first the identity provider has to give access. Test again when that is done.</source>
        <translation>Der Mailserver wurde nicht gefragt: Zuerst muss der Identitätsanbieter Zugriff gewähren. Testen Sie noch einmal, wenn das erledigt ist.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::TestCommand</name>
    <message>
        <source>The message &quot;%1&quot; is not in &quot;%2&quot;. Put it back or remove the sample.</source>
        <translation>Die Nachricht „%1“ ist nicht in „%2“. Legen Sie sie wieder dort ab oder entfernen Sie das Beispiel.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::WhatIfCommand</name>
    <message>
        <source>Of %1 messages, %2 would be handled differently, %3 of these fail.</source>
        <translation>Von %1 Nachrichten würden %2 anders verarbeitet, davon %3 mit Fehler.</translation>
    </message>
    <message>
        <source>Of %1 more messages no copy is kept; &quot;memory.keepMessages&quot; of the activity keeps them.</source>
        <translation>Von %1 weiteren Nachrichten gibt es keine Kopie; „memory.keepMessages“ der Aktivität bewahrt sie auf.</translation>
    </message>
</context>
<context>
    <name>Inlet::Schedule::Sentence</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the end of a list: %1 is &quot;monday, tuesday&quot;, %2 is &quot;friday&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>every day of the week</comment>
        <translation>täglich</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>%1 is a list of weekdays such as &quot;tuesday and thursday&quot;</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a list of times such as &quot;5:00:00 AM and 9:00:00 AM&quot;</extracomment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>each month</source>
        <comment>the first monday of each month</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>first</source>
        <comment>week of a month</comment>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <comment>week of a month</comment>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <comment>week of a month</comment>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>week of a month</comment>
        <translation>vierten</translation>
    </message>
    <message>
        <source>last</source>
        <comment>week of a month</comment>
        <translation>letzten</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1 is a duration such as &quot;30m&quot;</extracomment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Every %1 from %2 to %3</source>
        <extracomment>%1 is a duration such as &quot;30m&quot;, %2 and %3 are times</extracomment>
        <translation>alle %1 von %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>every %n days from %1</source>
        <extracomment>%n is at least 2, %1 a date</extracomment>
        <translation>
            <numerusform>alle %n Tage ab dem %1</numerusform>
            <numerusform>alle %n Tage ab dem %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks from %1</source>
        <extracomment>%n is at least 2, %1 a date</extracomment>
        <translation>
            <numerusform>alle %n Wochen ab dem %1</numerusform>
            <numerusform>alle %n Wochen ab dem %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on last day of %1</source>
        <extracomment>%1 is &quot;each month&quot; or a list of months</extracomment>
        <translation>am letzten Tag im %1</translation>
    </message>
    <message>
        <source>on day %1 of %2</source>
        <extracomment>%1 is a number, %2 is &quot;each month&quot; or a list of months</extracomment>
        <translation>am %1. Tag im %2</translation>
    </message>
    <message>
        <source>on %1 %2 of %3</source>
        <extracomment>%1 is &quot;first&quot;, %2 is &quot;monday&quot;, %3 is &quot;each month&quot; or a list of months</extracomment>
        <translation>am %1 %2 im %3</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>gültig vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>at most once from %1 at %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>höchstens einmal ab dem %1 um %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n times from %1 at %2</source>
        <extracomment>%n is at least 2, %1 a date, %2 a time</extracomment>
        <translation>
            <numerusform>höchstens %n-mal ab dem %1 um %2</numerusform>
            <numerusform>höchstens %n-mal ab dem %1 um %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduling of task is not defined. Press &apos;Change&apos; to define the frequency of the task.</source>
        <translation>Für die Aufgabe ist keine Planung festgelegt. Klicken Sie auf „Ändern“, um die Häufigkeit der Ausführung festzulegen.</translation>
    </message>
    <message>
        <source>Triggering %1.</source>
        <extracomment>%1 is for example &quot;at 4:00:00 AM, Daily&quot;</extracomment>
        <translation>Auslösung %1.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::HandlerScript</name>
    <message>
        <source>The braces do not match: a } closes the script before its end.</source>
        <translation>Die geschweiften Klammern passen nicht zusammen: Eine } schließt das Script vor seinem Ende.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptContext</name>
    <message>
        <source>The script did not end within its time limit of %1 s and was stopped.</source>
        <translation>Das Script wurde nicht innerhalb seines Zeitlimits von %1 s fertig und wurde angehalten.</translation>
    </message>
    <message>
        <source>The script threw a value that cannot be shown.</source>
        <translation>Das Script hat einen Wert geworfen, der nicht angezeigt werden kann.</translation>
    </message>
    <message>
        <source>The script failed: %1</source>
        <translation>Das Script ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The script threw: %1</source>
        <translation>Das Script hat eine Ausnahme geworfen: %1</translation>
    </message>
    <message>
        <source>The members of &quot;%1&quot; cannot be read: %2</source>
        <translation>Die Eigenschaften von „%1“ können nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced by a value that is not an object. It is ignored.</source>
        <translation>„%1“ wurde durch einen Wert ersetzt, der kein Objekt ist. Er wird ignoriert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 1 MB. Keep less in it.</source>
        <translation>„%1“ ist größer als 1 MB. Bewahren Sie weniger darin auf.</translation>
    </message>
    <message>
        <source>The members of &quot;%1&quot; cannot be read.</source>
        <translation>Die Eigenschaften von „%1“ können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&quot;%1.%2&quot; holds something that is not JSON. That is left out.</source>
        <translation>„%1.%2“ enthält etwas, das kein JSON ist. Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>The members of &quot;activity&quot; cannot be read.</source>
        <translation>Die Eigenschaften von „activity“ können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptLog</name>
    <message>
        <source>The script wrote more than %1 lines or 1 MB to the log. The rest is dropped.</source>
        <translation>Das Script hat mehr als %1 Zeilen oder 1 MB ins Protokoll geschrieben. Der Rest wird verworfen.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptRunner</name>
    <message>
        <source>The script returned %1. It must return 1, 2, 3 or 4.</source>
        <translation>Das Script hat %1 zurückgegeben. Es muss 1, 2, 3 oder 4 zurückgeben.</translation>
    </message>
    <message>
        <source>The script returned %1. It must return a Date.</source>
        <translation>Das Script hat %1 zurückgegeben. Es muss ein Date zurückgeben.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::SyntaxError</name>
    <message>
        <source>The script ends in the middle of a statement.</source>
        <translation>Das Script endet mitten in einer Anweisung.</translation>
    </message>
    <message>
        <source>An operator or &quot;;&quot; is missing here.</source>
        <translation>Hier fehlt ein Operator oder &quot;;&quot;.</translation>
    </message>
    <message>
        <source>A character is not expected here.</source>
        <translation>Ein Zeichen wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here.</source>
        <translation>&quot;%1&quot; wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>A name is missing here, or a reserved word is used as a name.</source>
        <translation>Hier fehlt ein Name, oder ein reserviertes Wort wird als Name verwendet.</translation>
    </message>
    <message>
        <source>A word is not expected here, or a &quot;}&quot; is missing.</source>
        <translation>Ein Wort wird hier nicht erwartet, oder eine &quot;}&quot; fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>Hier fehlt &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;break&quot; and &quot;continue&quot; stand inside loops only.</source>
        <translation>&quot;break&quot; und &quot;continue&quot; stehen nur in Schleifen.</translation>
    </message>
    <message>
        <source>&quot;const&quot; needs a value. Write: const name = value;</source>
        <translation>&quot;const&quot; benötigt einen Wert. Schreiben Sie: const name = value;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared twice.</source>
        <translation>&quot;%1&quot; ist zweimal deklariert.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::JsonValues</name>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 stands where %2 is expected</source>
        <extracomment>%1 is a kind of JSON value such as &quot;a number&quot;, %2 another one such as &quot;a text&quot;</extracomment>
        <translation>%1 steht da, wo %2 erwartet wird</translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <extracomment>%1 is a quoted word, %2 a list of words</extracomment>
        <translation>%1 ist keines von: %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 ist kein Port</translation>
    </message>
    <message>
        <source>%1 is not a day of a month (1 to 31, or -1 for the last)</source>
        <translation>%1 ist kein Tag eines Monats (1 bis 31, oder -1 für den letzten)</translation>
    </message>
    <message>
        <source>%1 is not a week of a month (1 to 4, or -1 for the last)</source>
        <translation>%1 ist keine Woche eines Monats (1 bis 4, oder -1 für die letzte)</translation>
    </message>
    <message>
        <source>%1 is not a name (letters A to Z, digits and _, not beginning with a digit)</source>
        <translation>%1 ist kein Name (Buchstaben A bis Z, Ziffern und _, ohne Ziffer am Anfang)</translation>
    </message>
    <message>
        <source>%1 is not &quot;sha256:&quot; followed by 64 hexadecimal digits</source>
        <translation>%1 ist nicht &quot;sha256:&quot; gefolgt von 64 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>%1 is not a duration of years, days, hours, minutes and seconds such as PT1H30M</source>
        <translation>%1 ist keine Dauer aus Jahren, Tagen, Stunden, Minuten und Sekunden wie PT1H30M</translation>
    </message>
    <message>
        <source>%1 is not an interval from PT1S to under P1D in hours, minutes and seconds</source>
        <translation>%1 ist kein Intervall von PT1S bis unter P1D in Stunden, Minuten und Sekunden</translation>
    </message>
    <message>
        <source>%1 is not a time HH:MM:SS</source>
        <translation>%1 ist keine Uhrzeit HH:MM:SS</translation>
    </message>
    <message>
        <source>%1 is not a date YYYY-MM-DD</source>
        <translation>%1 ist kein Datum YYYY-MM-DD</translation>
    </message>
    <message>
        <source>%1 is not a date and time YYYY-MM-DDTHH:MM:SS</source>
        <translation>%1 ist kein Datum mit Uhrzeit YYYY-MM-DDTHH:MM:SS</translation>
    </message>
    <message>
        <source>%1 is not a path inside the folder of the samples</source>
        <translation>%1 ist kein Pfad innerhalb des Ordners der Beispiele</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ObjectReader</name>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ProjectReader</name>
    <message>
        <source>%1 is the name of another one already</source>
        <translation>%1 ist bereits der Name eines anderen Eintrags</translation>
    </message>
    <message>
        <source>%1 is not &quot;inlet-project&quot;</source>
        <extracomment>%1 is a quoted text, inlet-project a fixed word</extracomment>
        <translation>%1 ist nicht &quot;inlet-project&quot;</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The project file is not valid.</source>
        <translation>Die Projektdatei ist nicht gültig.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that is read.</source>
        <translation>Die Datei ist größer als %1 MB; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Cannot read the project file &quot;%1&quot;: %2. Check the path and the permissions.</source>
        <translation>Die Projektdatei „%1“ kann nicht gelesen werden: %2. Prüfen Sie den Pfad und die Berechtigungen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: %1.</source>
        <translation>Die Datei ist kein UTF-8-Text: %1.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1: %2.</source>
        <extracomment>%1 is a place such as &quot;line 3, column 5&quot;, %2 the words of the JSON parser</extracomment>
        <translation>Die Datei ist kein gültiges JSON: %1: %2.</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>Die Datei enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>the file was made by a newer version of Inlet: this one reads format versions up to %1, not %2</source>
        <translation>die Datei wurde mit einer neueren Version von Inlet erstellt: Diese liest Formatversionen bis %1, nicht %2</translation>
    </message>
    <message>
        <source>The project file was made by a newer version of Inlet. Update Inlet to open it.</source>
        <translation>Die Projektdatei wurde mit einer neueren Version von Inlet erstellt. Aktualisieren Sie Inlet, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence</extracomment>
        <translation>„%1“ kann nicht geöffnet werden. %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ProjectWriter</name>
    <message>
        <source>Cannot save the project as &quot;%1&quot;: %2.</source>
        <translation>Das Projekt kann nicht als „%1“ gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; does not exist</source>
        <translation>der Ordner „%1“ existiert nicht</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ScheduleReader</name>
    <message>
        <source>cannot stand beside &quot;%1&quot;</source>
        <translation>kann nicht neben „%1“ stehen</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::SecretSources</name>
    <message>
        <source>No password is known for &quot;%1&quot;. Put it into the variable %2, into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, on standard input with --password-stdin, or into the desktop&apos;s secret store.</source>
        <translation>Für „%1“ ist kein Passwort bekannt. Legen Sie es in der Variablen %2, in der Datei „%1“ von $CREDENTIALS_DIRECTORY oder im Passwortspeicher des Desktops ab, oder übergeben Sie es mit --password-stdin über die Standardeingabe.</translation>
    </message>
    <message>
        <source>The password file &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>Die Passwortdatei „%1“ kann nicht gelesen werden. Prüfen Sie ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>Nobody has signed in for &quot;%1&quot;. Sign in in the designer or with &quot;inlet-run sign-in&quot;, or put the refresh token into the variable %2 or into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, or on standard input with --password-stdin.</source>
        <translation>Für „%1“ hat sich niemand angemeldet. Melden Sie sich im Designer oder mit „inlet-run sign-in“ an, oder legen Sie das Refresh-Token in der Variablen %2 oder in der Datei „%1“ von $CREDENTIALS_DIRECTORY ab, oder übergeben Sie es mit --password-stdin über die Standardeingabe.</translation>
    </message>
    <message>
        <source>No client secret is known for &quot;%1&quot;. Put it into the variable %2, into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, on standard input with --password-stdin, or into the desktop&apos;s secret store.</source>
        <translation>Für „%1“ ist kein Client-Geheimnis bekannt. Legen Sie es in der Variablen %2, in der Datei „%1“ von $CREDENTIALS_DIRECTORY oder im Passwortspeicher des Desktops ab, oder übergeben Sie es mit --password-stdin über die Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::SecretStore</name>
    <message>
        <source>The desktop&apos;s secret store has no password for &quot;%1&quot;.</source>
        <translation>Der Passwortspeicher des Desktops hat kein Passwort für „%1“.</translation>
    </message>
    <message>
        <source>The desktop&apos;s secret store cannot be used for &quot;%1&quot;. Unlock it, or give the password in another way.</source>
        <translation>Der Passwortspeicher des Desktops kann für „%1“ nicht verwendet werden. Entsperren Sie ihn oder übergeben Sie das Passwort auf andere Weise.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Aussetzen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;Execute Pending Tasks Now</source>
        <translation>Aufgabe(n) jetzt &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Start in Si&amp;mulation Mode</source>
        <translation>Im Si&amp;mulationsmodus starten</translation>
    </message>
    <message>
        <source>The activity is started already. Restart it to use what you changed since.</source>
        <translation>Die Aktivität ist schon gestartet. Starten Sie sie neu, um zu verwenden, was Sie seitdem geändert haben.</translation>
    </message>
    <message>
        <source>The activity belongs to another project. Open that project to start it.</source>
        <translation>Die Aktivität gehört zu einem anderen Projekt. Öffnen Sie dieses Projekt, um sie zu starten.</translation>
    </message>
    <message>
        <source>The activity is not started.</source>
        <translation>Die Aktivität ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The activity is being stopped already.</source>
        <translation>Die Aktivität wird schon angehalten.</translation>
    </message>
    <message>
        <source>Start: go on after the pause</source>
        <translation>Starten: nach der Pause weiterlaufen</translation>
    </message>
    <message>
        <source>Start: follow the schedule and the expirations</source>
        <translation>Starten: der Planung und den Abläufen folgen</translation>
    </message>
    <message>
        <source>Follow the schedule without effect: nothing is deleted, delivered or remembered</source>
        <translation>Der Planung ohne Wirkung folgen: Es wird nichts gelöscht, zugestellt oder gespeichert</translation>
    </message>
    <message>
        <source>Pause: finish the message in hand and begin nothing new until it is started again</source>
        <translation>Aussetzen: die aktuelle Nachricht fertig verarbeiten und nichts Neues beginnen, bis wieder gestartet wird</translation>
    </message>
    <message>
        <source>The activity is paused already.</source>
        <translation>Die Aktivität ist schon ausgesetzt.</translation>
    </message>
    <message>
        <source>Stop: end the session under way and the activity</source>
        <translation>Anhalten: die laufende Sitzung und die Aktivität beenden</translation>
    </message>
    <message>
        <source>Restart: stop, then start with the project as it is now</source>
        <translation>Neu starten: anhalten, dann mit dem Projekt starten, wie es jetzt ist</translation>
    </message>
    <message>
        <source>The activity belongs to another project. Open that project to restart it.</source>
        <translation>Die Aktivität gehört zu einem anderen Projekt. Öffnen Sie dieses Projekt, um sie neu zu starten.</translation>
    </message>
    <message>
        <source>Visit the mailbox now, without waiting for the next launch</source>
        <translation>Das Postfach jetzt abrufen, ohne auf die nächste Ausführung zu warten</translation>
    </message>
    <message>
        <source>The activity is paused. Start it first.</source>
        <translation>Die Aktivität ist ausgesetzt. Starten Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityEditor</name>
    <message>
        <source>Checking the script...</source>
        <translation>Script wird geprüft...</translation>
    </message>
    <message>
        <source>Script, line %1: %2</source>
        <translation>Script, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation>Script: %1</translation>
    </message>
    <message>
        <source>No problem was found in the script.</source>
        <translation>Im Script wurde kein Problem gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found in the script.</source>
        <translation>
            <numerusform>%n Problem im Script gefunden.</numerusform>
            <numerusform>%n Probleme im Script gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbound Emails</source>
        <translation>E-Mail-Empfang</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>This project has no activity. Choose Activity &gt; New Activity to add one.</source>
        <translation>Dieses Projekt hat keine Aktivität. Wählen Sie „Aktivität &gt; Neue Aktivität“, um eine hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityLedger</name>
    <message>
        <source>Nothing is remembered of a practice mailbox: each run starts anew.</source>
        <translation>Von einem Übungspostfach wird nichts gespeichert: Jeder Lauf beginnt von vorn.</translation>
    </message>
    <message>
        <source>The mailbox is known only during a run, because its server or account is an expression.</source>
        <translation>Das Postfach ist nur während eines Laufs bekannt, weil sein Server oder sein Konto ein Ausdruck ist.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityStatus</name>
    <message>
        <source>The runner has given no sign of life since %1. Stop the activity and start it again.</source>
        <translation>Der Runner hat seit %1 kein Lebenszeichen gegeben. Halten Sie die Aktivität an und starten Sie sie erneut.</translation>
    </message>
    <message>
        <source>The activity failed.</source>
        <translation>Die Aktivität ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n pass(es) failed.</source>
        <translation>
            <numerusform>Der letzte Durchlauf ist fehlgeschlagen.</numerusform>
            <numerusform>Die letzten %n Durchläufe sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being edited</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Start pending</source>
        <translation>Start ausstehend</translation>
    </message>
    <message>
        <source>Started in simulation</source>
        <translation>In Simulation gestartet</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Started, but not executed</source>
        <translation>Gestartet, aber nicht ausgeführt</translation>
    </message>
    <message>
        <source>Pause requested</source>
        <translation>Aussetzen angefordert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Stop requested</source>
        <translation>Anhalten angefordert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, with errors</source>
        <translation>%1, mit Fehlern</translation>
    </message>
    <message>
        <source>Next launch: %1</source>
        <translation>Nächste Ausführung: %1</translation>
    </message>
    <message>
        <source>Last good session: %1</source>
        <translation>Letzte gute Sitzung: %1</translation>
    </message>
    <message>
        <source>No next launch</source>
        <translation>Keine weitere Ausführung</translation>
    </message>
    <message>
        <source>No good session yet</source>
        <translation>Noch keine gute Sitzung</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityStatusLabel</name>
    <message numerus="yes">
        <source>%n other activity(ies) in trouble</source>
        <translation>
            <numerusform>%n andere Aktivität mit Problemen</numerusform>
            <numerusform>%n andere Aktivitäten mit Problemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::AdvancedDialog</name>
    <message>
        <source>This activity uses an external account. Edit the account to change how its connection is secured.</source>
        <translation>Diese Aktivität verwendet ein externes Konto. Bearbeiten Sie das Konto, um zu ändern, wie seine Verbindung gesichert ist.</translation>
    </message>
    <message>
        <source>Advanced Parameters</source>
        <translation>Erweiterte Parameter</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Initialization Script</source>
        <translation>Initialisierungsscript</translation>
    </message>
    <message>
        <source>Messages and Limits</source>
        <translation>Nachrichten und Limits</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transitionen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Aufbewahrung</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::AttachmentsPage</name>
    <message>
        <source>inline</source>
        <translation>eingebettet</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>Name of a checksum; not translated in most languages</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>Save All...</source>
        <translation>Alle speichern...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::CertificatePanel</name>
    <message>
        <source>&amp;Trust This Certificate for This Connection...</source>
        <translation>Für diese &amp;Verbindung vertrauen...</translation>
    </message>
    <message>
        <source>Choose CA &amp;File...</source>
        <translation>&amp;Datei der Zertifizierungsstelle...</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Zertifikate des Servers</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Issued to &quot;%1&quot; by &quot;%2&quot;, valid until %3, SHA-256 %4</source>
        <translation>Ausgestellt für „%1“ von „%2“, gültig bis %3, SHA-256 %4</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Trust the certificate of &quot;%1&quot; although it cannot be verified?</source>
        <translation>Dem Zertifikat von „%1“ vertrauen, obwohl es nicht überprüft werden kann?</translation>
    </message>
    <message>
        <source>From then on this connection accepts the certificate with the SHA-256
%1
whatever its name, issuer and dates are, and sends the password to whoever holds it. Do so only when the administrator of the server told you the same SHA-256. Other connections are not affected. A new certificate must be trusted anew.</source>
        <translation>Diese Verbindung akzeptiert dann das Zertifikat mit dem SHA-256
%1
unabhängig von Name, Aussteller und Daten und sendet das Passwort an jeden, der es besitzt. Tun Sie das nur, wenn Ihnen der Administrator des Servers denselben SHA-256 genannt hat. Andere Verbindungen sind nicht betroffen. Einem neuen Zertifikat muss erneut vertraut werden.</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Vertrauen</translation>
    </message>
    <message>
        <source>Choose Certificate Authorities</source>
        <translation>Zertifizierungsstellen auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Choices</name>
    <message>
        <source>By default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>POP3 + STARTTLS</source>
        <translation>POP3 + STARTTLS</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>POP3S</source>
        <translation>POP3S</translation>
    </message>
    <message>
        <source>Best the server offers</source>
        <translation>Beste vom Server angebotene</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>APOP</source>
        <translation>APOP</translation>
    </message>
    <message>
        <source>CRAM-MD5</source>
        <translation>CRAM-MD5</translation>
    </message>
    <message>
        <source>PLAIN</source>
        <translation>PLAIN</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256</source>
        <translation>SCRAM-SHA-256</translation>
    </message>
    <message>
        <source>OAuth 2.0 (XOAUTH2)</source>
        <translation>OAuth 2.0 (XOAUTH2)</translation>
    </message>
    <message>
        <source>OAuth 2.0 (OAUTHBEARER)</source>
        <translation>OAuth 2.0 (OAUTHBEARER)</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Do not activate</source>
        <translation>Nicht aktivieren</translation>
    </message>
    <message>
        <source>Activate but do not execute</source>
        <translation>Aktivieren, aber nicht ausführen</translation>
    </message>
    <message>
        <source>Multiple tasks authorized</source>
        <translation>Mehrere autorisierte Aufgaben</translation>
    </message>
    <message>
        <source>The current task has priority</source>
        <translation>Laufende Aufgabe hat Vorrang</translation>
    </message>
    <message>
        <source>Suspend the process</source>
        <translation>Prozess aussetzen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Abort on error</source>
        <translation>Abbruch bei Fehler</translation>
    </message>
    <message>
        <source>Handle them again at the next run</source>
        <translation>Beim nächsten Lauf erneut verarbeiten</translation>
    </message>
    <message>
        <source>Handle each of them once</source>
        <translation>Jede nur einmal verarbeiten</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>LOGIN</translation>
    </message>
    <message>
        <source>SCRAM-SHA-1</source>
        <translation>SCRAM-SHA-1</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ConnectionTestDialog</name>
    <message>
        <source>&amp;Run Again</source>
        <translation>Er&amp;neut testen</translation>
    </message>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>Test abbre&amp;chen</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Test the Connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>&amp;Wire Transcript</source>
        <translation>&amp;Gesprächsprotokoll</translation>
    </message>
    <message>
        <source>The connection of &quot;%1&quot; is being tested.</source>
        <translation>Die Verbindung von „%1“ wird getestet.</translation>
    </message>
    <message>
        <source>Not tried, because the test was canceled.</source>
        <translation>Nicht versucht, weil der Test abgebrochen wurde.</translation>
    </message>
    <message>
        <source>The test was canceled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection of &quot;%1&quot; to &quot;%2&quot; is being tested.</source>
        <translation>Die Verbindung von „%1“ mit „%2“ wird getestet.</translation>
    </message>
    <message>
        <source>No password is known for &quot;%1&quot;.</source>
        <translation>Für „%1“ ist kein Passwort bekannt.</translation>
    </message>
    <message>
        <source>Type the password below, and log in.</source>
        <translation>Geben Sie unten das Passwort ein und melden Sie sich an.</translation>
    </message>
    <message>
        <source>The connection does not work: &quot;%1&quot; failed.</source>
        <translation>Die Verbindung funktioniert nicht: „%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Not tried, because the test ended.</source>
        <translation>Nicht versucht, weil der Test beendet wurde.</translation>
    </message>
    <message>
        <source>The runner ended unexpectedly.</source>
        <translation>Der Runner endete unerwartet.</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s). Nothing was received, deleted or remembered.</source>
        <translation>
            <numerusform>Die Verbindung funktioniert, mit %n Warnung. Es wurde nichts empfangen, gelöscht oder gespeichert.</numerusform>
            <numerusform>Die Verbindung funktioniert, mit %n Warnungen. Es wurde nichts empfangen, gelöscht oder gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works. Nothing was received, deleted or remembered.</source>
        <translation>Die Verbindung funktioniert. Es wurde nichts empfangen, gelöscht oder gespeichert.</translation>
    </message>
    <message>
        <source>Not tried, because the test could not be made.</source>
        <translation>Nicht versucht, weil der Test nicht durchgeführt werden konnte.</translation>
    </message>
    <message>
        <source>The connection could not be tested: %1</source>
        <translation>Die Verbindung konnte nicht getestet werden: %1</translation>
    </message>
    <message>
        <source>Test of the connection of &quot;%1&quot; to &quot;%2&quot;, %3</source>
        <translation>Test der Verbindung von „%1“ mit „%2“, %3</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DailyPage</name>
    <message>
        <source>Day selection</source>
        <translation>Auswahl der Tage</translation>
    </message>
    <message>
        <source>Ever&amp;y day</source>
        <translation>&amp;Jeden Tag</translation>
    </message>
    <message>
        <source> day(s)</source>
        <translation> Tag(e)</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once a day.</source>
        <translation>Dieser Modus eignet sich für Ereignisse, die einmal am Tag auftreten.</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>&amp;Startzeit:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DaySelection</name>
    <message>
        <source>Day selection</source>
        <translation>Auswahl der Tage</translation>
    </message>
    <message>
        <source>Ever&amp;y day</source>
        <translation>Jeden Ta&amp;g</translation>
    </message>
    <message>
        <source>Check at least one day, or Every day.</source>
        <translation>Wählen Sie mindestens einen Tag oder „Jeden Tag“.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DecisionPage</name>
    <message>
        <source>Return code</source>
        <translation>Rückgabecode</translation>
    </message>
    <message>
        <source>none</source>
        <comment>return code</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Deleted from the server</source>
        <translation>Vom Server gelöscht</translation>
    </message>
    <message>
        <source>Left on the server</source>
        <translation>Auf dem Server belassen</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>none</source>
        <comment>transition</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 (script line %2)</source>
        <translation>%1 (Scriptzeile %2)</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Verarbeitungszeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Number in mailbox</source>
        <translation>Nummer im Postfach</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Decision of the handler</source>
        <translation>Entscheidung des Handlers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Event variables</source>
        <translation>Ereignisvariablen</translation>
    </message>
    <message>
        <source>Script log</source>
        <translation>Scriptprotokoll</translation>
    </message>
    <message>
        <source>Event variables (vars):</source>
        <translation>Ereignisvariablen (vars):</translation>
    </message>
    <message>
        <source>Script log:</source>
        <translation>Scriptprotokoll:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Dry run: nothing of this was done</source>
        <translation>Probelauf: Nichts davon wurde ausgeführt</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiagramDock</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Export &amp;Diagram...</source>
        <translation>&amp;Diagramm exportieren...</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>The project has no activity.</source>
        <translation>Das Projekt hat keine Aktivität.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiagramPicture</name>
    <message>
        <source>The diagram cannot be saved to &quot;%1&quot;. Choose another folder.</source>
        <translation>Das Diagramm kann nicht in „%1“ gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <extracomment>%1: how often a transition fired, %2: its label</extracomment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>In the outbox: %1</source>
        <translation>Im Ausgang: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Aktivität %1</translation>
    </message>
    <message>
        <source>Activity %1: %2</source>
        <translation>Aktivität %1: %2</translation>
    </message>
    <message>
        <source>Go to the fields of the activity</source>
        <translation>Zu den Feldern der Aktivität gehen</translation>
    </message>
    <message>
        <source>Transition %1</source>
        <translation>Transition %1</translation>
    </message>
    <message>
        <source>Transition %1: %2</source>
        <translation>Transition %1: %2</translation>
    </message>
    <message>
        <source>Go to what makes this transition</source>
        <translation>Dorthin gehen, wo diese Transition entsteht</translation>
    </message>
    <message>
        <source>%1
Last message: %2</source>
        <translation>%1
Letzte Nachricht: %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiskChangeBar</name>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Show the project as it is in the file now</source>
        <translation>Das Projekt so anzeigen, wie es jetzt in der Datei ist</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>Go on with the project as it is here</source>
        <translation>Mit dem Projekt so weiterarbeiten, wie es hier ist</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was removed or renamed. Save the project to write it again.</source>
        <translation>Die Datei „%1“ wurde entfernt oder umbenannt. Speichern Sie das Projekt, um sie neu zu schreiben.</translation>
    </message>
    <message>
        <source>Another program changed &quot;%1&quot;. Your changes are not saved, so save them under another name, or decide when you save.</source>
        <translation>Ein anderes Programm hat „%1“ geändert. Ihre Änderungen sind nicht gespeichert: Speichern Sie sie unter einem anderen Namen, oder entscheiden Sie beim Speichern.</translation>
    </message>
    <message>
        <source>Another program changed &quot;%1&quot;. What is shown here is older than the file.</source>
        <translation>Ein anderes Programm hat „%1“ geändert. Was hier angezeigt wird, ist älter als die Datei.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DurationEdit</name>
    <message>
        <source>A number with a unit, such as 90s, 10m, 1h 30m or 2d</source>
        <translation>Eine Zahl mit Einheit, zum Beispiel 90s, 10min, 1h 30min oder 2T</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::EditorArea</name>
    <message>
        <source>Sample Project</source>
        <translation>Beispielprojekt</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpectationDialog</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Compare &amp;variables (JSON, all of them):</source>
        <translation>&amp;Variablen vergleichen (JSON, alle):</translation>
    </message>
    <message>
        <source>Expectation of &quot;%1&quot;</source>
        <translation>Erwartung für „%1“</translation>
    </message>
    <message>
        <source>&amp;Return code:</source>
        <translation>&amp;Rückgabecode:</translation>
    </message>
    <message>
        <source>&amp;Transition:</source>
        <translation>&amp;Transition:</translation>
    </message>
    <message>
        <source>&amp;Error:</source>
        <translation>&amp;Fehler:</translation>
    </message>
    <message>
        <source>Te&amp;xt of the error:</source>
        <translation>Fehlerte&amp;xt:</translation>
    </message>
    <message>
        <source>&amp;Use Result</source>
        <translation>&amp;Ergebnis verwenden</translation>
    </message>
    <message>
        <source>Fill in what the handler did with this message</source>
        <translation>Eintragen, was der Handler mit dieser Nachricht gemacht hat</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>1: delete, fire the transition</source>
        <translation>1: löschen, Transition auslösen</translation>
    </message>
    <message>
        <source>2: leave, fire the transition</source>
        <translation>2: belassen, Transition auslösen</translation>
    </message>
    <message>
        <source>3: delete</source>
        <translation>3: löschen</translation>
    </message>
    <message>
        <source>4: leave</source>
        <translation>4: belassen</translation>
    </message>
    <message>
        <source>none: the handler fails</source>
        <translation>keiner: der Handler schlägt fehl</translation>
    </message>
    <message>
        <source>ok fires</source>
        <translation>ok wird ausgelöst</translation>
    </message>
    <message>
        <source>none fires</source>
        <translation>keine wird ausgelöst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>one with this text in it</source>
        <translation>einer mit diesem Text</translation>
    </message>
    <message>
        <source>Variables as JSON</source>
        <translation>Variablen als JSON</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1: %2.</source>
        <extracomment>%1 is a place such as &quot;line 3, column 5&quot;, %2 the words of the JSON parser</extracomment>
        <translation>Dies ist kein gültiges JSON: %1: %2.</translation>
    </message>
    <message>
        <source>Variables are an object: { &quot;name&quot;: value }.</source>
        <translation>Variablen sind ein Objekt: { &quot;name&quot;: value }.</translation>
    </message>
    <message>
        <source>The text of the error is empty.</source>
        <translation>Der Fehlertext ist leer.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationDialog</name>
    <message>
        <source>D&amp;o not terminate the task</source>
        <translation>Aufgabe nicht &amp;beenden</translation>
    </message>
    <message>
        <source>D&amp;elay:</source>
        <translation>Time&amp;out:</translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>Script:</source>
        <translation>Script:</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Free text; it has no effect</source>
        <translation>Freitext ohne Wirkung</translation>
    </message>
    <message>
        <source>O&amp;k</source>
        <translation>O&amp;k</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>B&amp;estimmungsziel:</translation>
    </message>
    <message>
        <source>Expiration &amp;type:</source>
        <translation>&amp;Art des Ablaufs:</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>Ko&amp;mmentar:</translation>
    </message>
    <message>
        <source>A name has letters A to Z, digits and &quot;_&quot; only, and does not begin with a digit.</source>
        <translation>Ein Name besteht nur aus Buchstaben von A bis Z, Ziffern und „_“ und beginnt nicht mit einer Ziffer.</translation>
    </message>
    <message>
        <source>Another transition is called &quot;%1&quot;.</source>
        <translation>Eine andere Transition heißt „%1“.</translation>
    </message>
    <message>
        <source>Write a script that returns a Date, or choose another type.</source>
        <translation>Schreiben Sie ein Script, das ein Date zurückgibt, oder wählen Sie eine andere Art.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationModel</name>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Delay after task start</source>
        <translation>Nach Beginn der Aufgabe</translation>
    </message>
    <message>
        <source>Delay after a given date</source>
        <translation>Nach einem bestimmten Datum</translation>
    </message>
    <message>
        <source>Delay before a given date</source>
        <translation>Vor einem bestimmten Datum</translation>
    </message>
    <message>
        <source>Expiration calculated by script</source>
        <translation>Durch ein Script berechnet</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Expiration type</source>
        <translation>Art des Ablaufs</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationPage</name>
    <message>
        <source>Dela&amp;yed events</source>
        <translation>Ereignisse bei &amp;Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Delayed events</source>
        <translation>Ereignisse bei Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Detail...</source>
        <translation>Details...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExternalAccountsDialog</name>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Internal name:</source>
        <translation>&amp;Interner Name:</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <translation>A&amp;ktiviert</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>Ko&amp;nto:</translation>
    </message>
    <message>
        <source>External Accounts</source>
        <translation>Externe Konten</translation>
    </message>
    <message>
        <source>External accounts</source>
        <translation>Externe Konten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Inbound emails</source>
        <translation>E-Mail-Empfang</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>Authentication and certificates</source>
        <translation>Authentifizierung und Zertifikate</translation>
    </message>
    <message>
        <source>POP3 account</source>
        <translation>POP3-Konto</translation>
    </message>
    <message>
        <source>The account needs a label.</source>
        <translation>Das Konto benötigt einen Titel.</translation>
    </message>
    <message>
        <source>The account needs an internal name.</source>
        <translation>Das Konto benötigt einen internen Namen.</translation>
    </message>
    <message>
        <source>Enter the name or address of the POP3 server.</source>
        <translation>Geben Sie den Namen oder die Adresse des POP3-Servers ein.</translation>
    </message>
    <message>
        <source>Enter the user name of the mailbox.</source>
        <translation>Geben Sie den Benutzernamen des Postfachs ein.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; needs a label.</source>
        <translation>Das Konto „%1“ benötigt einen Titel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an internal name. Use letters, digits and underscores, beginning with a letter or an underscore.</source>
        <translation>„%1“ kann kein interner Name sein. Verwenden Sie Buchstaben, Ziffern und Unterstriche, mit einem Buchstaben oder Unterstrich am Anfang.</translation>
    </message>
    <message>
        <source>The internal name &quot;%1&quot; is given twice. Each account needs a name of its own.</source>
        <translation>Der interne Name „%1“ ist zweimal vergeben. Jedes Konto benötigt einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Test the &amp;Connection...</source>
        <translation>Ver&amp;bindung testen...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FindBar</name>
    <message>
        <source>&quot;%1&quot; does not occur.</source>
        <translation>„%1“ kommt nicht vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation>
            <numerusform>%n Ersetzung</numerusform>
            <numerusform>%n Ersetzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation>Ersetzen durch:</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Zu suchender Text</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Text, der an seine Stelle tritt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no earlier occurrence.</source>
        <translation>Davor gibt es kein Vorkommen.</translation>
    </message>
    <message>
        <source>There is no further occurrence.</source>
        <translation>Danach gibt es kein Vorkommen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%n Vorkommen</numerusform>
            <numerusform>%n Vorkommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1</source>
        <translation>Der reguläre Ausdruck ist nicht gültig: %1</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>$1 in the replacement stands for the first group</source>
        <translation>$1 in der Ersetzung steht für die erste Gruppe</translation>
    </message>
    <message>
        <source>Go round</source>
        <translation>Umlaufend</translation>
    </message>
    <message>
        <source>Go on at the other end of the script</source>
        <translation>Am anderen Ende des Scripts weitersuchen</translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation>Vorheriges Vorkommen</translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation>Nächstes Vorkommen</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FirstContactDialog</name>
    <message>
        <source>New Mailbox</source>
        <translation>Neues Postfach</translation>
    </message>
    <message>
        <source>The mailbox &quot;%1&quot; at &quot;%2&quot; is met for the first time. It holds %3 messages (%4). What is to become of them?</source>
        <translation>Das Postfach „%1“ bei „%2“ wird zum ersten Mal abgerufen. Es enthält %3 Nachrichten (%4). Was soll aus ihnen werden?</translation>
    </message>
    <message>
        <source>&amp;Dry run first</source>
        <translation>Zuerst ein &amp;Probelauf</translation>
    </message>
    <message>
        <source>The handler runs on all %1 messages, and the journal shows what it would do. Nothing is deleted, delivered or remembered, and the next run asks again.</source>
        <translation>Der Handler wird auf alle %1 Nachrichten angewendet, und das Protokoll zeigt, was er tun würde. Es wird nichts gelöscht, zugestellt oder gespeichert, und der nächste Lauf fragt wieder.</translation>
    </message>
    <message>
        <source>Process &amp;all</source>
        <translation>&amp;Alle verarbeiten</translation>
    </message>
    <message>
        <source>All %1 messages are handled now, and deleted or left as the handler decides.</source>
        <translation>Alle %1 Nachrichten werden jetzt verarbeitet und gelöscht oder belassen, wie der Handler entscheidet.</translation>
    </message>
    <message>
        <source>Only those from &amp;now on</source>
        <translation>Nur die ab &amp;jetzt</translation>
    </message>
    <message>
        <source>These %1 messages stay on the server and are never handled. They are not received.</source>
        <translation>Diese %1 Nachrichten bleiben auf dem Server und werden nie verarbeitet. Sie werden nicht empfangen.</translation>
    </message>
    <message>
        <source>Only ne&amp;wer than:</source>
        <translation>Nur &amp;neuere als:</translation>
    </message>
    <message>
        <source>Messages from this day on are handled; older ones stay on the server and are never handled. The header fields of all %1 messages are read for this.</source>
        <translation>Nachrichten ab diesem Tag werden verarbeitet; ältere bleiben auf dem Server und werden nie verarbeitet. Dazu werden die Kopfzeilen aller %1 Nachrichten gelesen.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>The run you started is a dry run: whatever you choose holds for this run only, and nothing is deleted.</source>
        <translation>Der gestartete Lauf ist ein Probelauf: Was Sie auch wählen, gilt nur für diesen Lauf, und es wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FrequencyTypePage</name>
    <message>
        <source>Select frequency type</source>
        <translation>Häufigkeit der Ausführung auswählen</translation>
    </message>
    <message>
        <source>Select the type of frequency for the scheduling.</source>
        <translation>Wählen Sie aus, wie häufig die Ausführung geplant wird.</translation>
    </message>
    <message>
        <source>&amp;Several times a day</source>
        <translation>&amp;Mehrmals pro Tag</translation>
    </message>
    <message>
        <source>&amp;Daily</source>
        <translation>&amp;Täglich</translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation>Wö&amp;chentlich</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>M&amp;onatlich</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>&amp;Einmal</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::GeneralPage</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Conse&amp;cutive errors:</source>
        <translation>Fehler in Fol&amp;ge:</translation>
    </message>
    <message>
        <source>Never suspend</source>
        <translation>Nie aussetzen</translation>
    </message>
    <message>
        <source>Suspends after this many failed passes in a row.</source>
        <translation>Setzt nach so vielen fehlgeschlagenen Durchläufen in Folge aus.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an internal name. Use letters, digits and underscores, beginning with a letter or an underscore.</source>
        <translation>„%1“ kann kein interner Name sein. Verwenden Sie Buchstaben, Ziffern und Unterstriche, mit einem Buchstaben oder Unterstrich am Anfang.</translation>
    </message>
    <message>
        <source>Another activity has the internal name &quot;%1&quot;. Choose another one.</source>
        <translation>Eine andere Aktivität hat den internen Namen „%1“. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Max. execution duration: %1</source>
        <translation>Max. Ausführungsdauer: %1</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose one of the list.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>E&amp;xecution:</source>
        <translation>Aus&amp;führung:</translation>
    </message>
    <message>
        <source>&amp;Max. execution duration:</source>
        <translation>&amp;Max. Ausführungsdauer:</translation>
    </message>
    <message>
        <source>&amp;Behavior:</source>
        <translation>&amp;Verhalten:</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>&amp;Zeitzone:</translation>
    </message>
    <message>
        <source>Error management</source>
        <translation>Umgang mit Fehlern</translation>
    </message>
    <message>
        <source>In case of &amp;error:</source>
        <translation>Bei F&amp;ehler:</translation>
    </message>
    <message>
        <source>The activity needs an internal name.</source>
        <translation>Die Aktivität benötigt einen internen Namen.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Handbook</name>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Diese Seite ist noch nicht übersetzt.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HandbookWindow</name>
    <message>
        <source>Handbook - Inlet</source>
        <translation>Handbuch - Inlet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Nothing in the handbook has this text.</source>
        <translation>Dieser Text kommt im Handbuch nicht vor.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HandlerReference</name>
    <message>
        <source>Inlet</source>
        <translation>Inlet</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Globals</source>
        <translation>Globale</translation>
    </message>
    <message>
        <source>Handler Reference - Inlet</source>
        <translation>Handler-Referenz - Inlet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the reference</source>
        <translation>In der Referenz suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Nothing in the reference has this text.</source>
        <translation>Dieser Text kommt in der Referenz nicht vor.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HeadersPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Headerfelder</translation>
    </message>
    <message>
        <source>Header fields as received</source>
        <translation>Headerfelder, wie empfangen</translation>
    </message>
    <message>
        <source>Show the fields as received</source>
        <translation>Felder wie empfangen zeigen</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HtmlPage</name>
    <message>
        <source>HTML text</source>
        <translation>HTML-Text</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>HTML-Quelltext</translation>
    </message>
    <message>
        <source>Target of the link</source>
        <translation>Ziel des Links</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from the network were not loaded.</source>
        <translation>
            <numerusform>%n Bild aus dem Netzwerk wurde nicht geladen.</numerusform>
            <numerusform>%n Bilder aus dem Netzwerk wurden nicht geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the beginning is shown, because the HTML is very long or complex.</source>
        <translation>Nur der Anfang wird angezeigt, weil das HTML sehr lang oder komplex ist.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>The message wants to open this address in the web browser or mail program:</source>
        <translation>Die Nachricht möchte diese Adresse im Webbrowser oder Mailprogramm öffnen:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Co&amp;py Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Show the HTML source</source>
        <translation>HTML-Quelltext zeigen</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::InboundEmailsPage</name>
    <message>
        <source>La&amp;bel:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>POP3 server</source>
        <translation>POP3-Server</translation>
    </message>
    <message>
        <source>&amp;Use an external account</source>
        <translation>E&amp;xternes Konto verwenden</translation>
    </message>
    <message>
        <source>E&amp;xternal account:</source>
        <translation>Externes &amp;Konto:</translation>
    </message>
    <message>
        <source>Choose or add an external account</source>
        <translation>Externes Konto auswählen oder hinzufügen</translation>
    </message>
    <message>
        <source>Edit the external account</source>
        <translation>Externes Konto bearbeiten</translation>
    </message>
    <message>
        <source>P&amp;OP3 server:</source>
        <translation>P&amp;OP3-Server:</translation>
    </message>
    <message>
        <source>POP3 accou&amp;nt:</source>
        <translation>&amp;POP3-Konto:</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>Po&amp;rt:</translation>
    </message>
    <message>
        <source>Securit&amp;y:</source>
        <translation>S&amp;icherheit:</translation>
    </message>
    <message>
        <source>Stop as soon as an email is &amp;processed</source>
        <translation>Beenden, sobald eine E-Mail &amp;verarbeitet wurde</translation>
    </message>
    <message>
        <source>S&amp;cript</source>
        <translation>S&amp;cript</translation>
    </message>
    <message>
        <source>The script must return what happens to each message: 1 deletes it and activates the transition, 2 leaves it on the server and activates the transition, 3 deletes it, 4 leaves it on the server.</source>
        <translation>Das Script muss zurückgeben, was mit jeder Nachricht geschieht: 1 löscht sie und aktiviert die Transition, 2 belässt sie auf dem Server und aktiviert die Transition, 3 löscht sie, 4 belässt sie auf dem Server.</translation>
    </message>
    <message>
        <source>S&amp;kip portions of emails that are badly formed or use an unsupported encoding.</source>
        <translation>Schlecht geformte oder eine nicht unterstüt&amp;zte Kodierung aufweisende E-Mail-Segmente ignorieren.</translation>
    </message>
    <message>
        <source>Process error&amp;s</source>
        <translation>&amp;Fehler verarbeiten</translation>
    </message>
    <message>
        <source>Process e&amp;mail nonexistence</source>
        <translation>Fehlen von E-&amp;Mails bearbeiten</translation>
    </message>
    <message>
        <source>A&amp;dvanced parameters...</source>
        <translation>&amp;Erweiterte Parameter...</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (existiert nicht)</translation>
    </message>
    <message>
        <source>The activity needs a label.</source>
        <translation>Die Aktivität benötigt einen Titel.</translation>
    </message>
    <message>
        <source>Choose the external account that holds the mailbox.</source>
        <translation>Wählen Sie das externe Konto des Postfachs aus.</translation>
    </message>
    <message>
        <source>Enter the name or address of the POP3 server.</source>
        <translation>Geben Sie den Namen oder die Adresse des POP3-Servers ein.</translation>
    </message>
    <message>
        <source>Enter the user name of the mailbox.</source>
        <translation>Geben Sie den Benutzernamen des Postfachs ein.</translation>
    </message>
    <message>
        <source>&amp;Test the Connection...</source>
        <translation>Verbindung te&amp;sten...</translation>
    </message>
    <message>
        <source>Connect to the server and log in, stage by stage; nothing is received or deleted</source>
        <translation>Stufe für Stufe mit dem Server verbinden und anmelden; es wird nichts empfangen oder gelöscht</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::IntervalSelection</name>
    <message>
        <source>&amp;Every:</source>
        <translation>A&amp;lle:</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>&amp;Ab:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalDock</name>
    <message>
        <source>Lines of &quot;%1&quot; that are not events were passed over: %2.</source>
        <translation>Zeilen von „%1“, die keine Ereignisse sind, wurden übergangen: %2.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>All Events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Information and Above</source>
        <translation>Ab Information</translation>
    </message>
    <message>
        <source>Warnings and Errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors Only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source> Fi&amp;lter: </source>
        <translation> Fi&amp;lter: </translation>
    </message>
    <message>
        <source>Text in message or activity</source>
        <translation>Text in Nachricht oder Aktivität</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Keep the newest row in view</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Open Log...</source>
        <translation>Protokoll öffnen...</translation>
    </message>
    <message>
        <source>Show a saved log in place of this journal</source>
        <translation>Ein gespeichertes Protokoll anstelle dieses Protokolls anzeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove all rows of the journal</source>
        <translation>Alle Zeilen des Protokolls entfernen</translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.log);;All files (*)</source>
        <translation>JSON Lines (*.jsonl *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rows shown / rows in the journal</source>
        <translation>Angezeigte Zeilen / Zeilen im Protokoll</translation>
    </message>
    <message>
        <source>Show in the &amp;Wire Transcript</source>
        <translation>Im &amp;Gesprächsprotokoll anzeigen</translation>
    </message>
    <message>
        <source>&amp;Keep as Sample</source>
        <translation>Als &amp;Beispiel behalten</translation>
    </message>
    <message>
        <source>Try the handler of the row&apos;s activity on this message after each edit from now on</source>
        <translation>Das Script der Aktivität dieser Zeile ab jetzt nach jeder Änderung an dieser Nachricht erproben</translation>
    </message>
    <message>
        <source>The log was not read to its end.</source>
        <translation>Das Protokoll wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Message %1 (%2)</source>
        <translation>Nachricht %1 (%2)</translation>
    </message>
    <message>
        <source>One Message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transitionen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Raw Log</source>
        <translation>Rohprotokoll</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Look at the same events in another way</source>
        <translation>Dieselben Ereignisse auf andere Weise betrachten</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by activity, transition and return code</source>
        <translation>Nach Aktivität, Transition und Rückgabecode filtern</translation>
    </message>
    <message>
        <source>Show &amp;Only This Message</source>
        <translation>&amp;Nur diese Nachricht anzeigen</translation>
    </message>
    <message>
        <source>Show all events about the message of this row and no others</source>
        <translation>Alle Ereignisse zur Nachricht dieser Zeile und keine anderen anzeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save the journal as JSON Lines or CSV</source>
        <translation>Das Protokoll als JSON Lines oder CSV speichern</translation>
    </message>
    <message>
        <source>&amp;All Rows...</source>
        <translation>&amp;Alle Zeilen...</translation>
    </message>
    <message>
        <source>Rows &amp;Shown...</source>
        <translation>An&amp;gezeigte Zeilen...</translation>
    </message>
    <message>
        <source>Open &amp;Log...</source>
        <translation>&amp;Protokoll öffnen...</translation>
    </message>
    <message>
        <source>Opening &quot;%1&quot;</source>
        <translation>„%1“ wird geöffnet</translation>
    </message>
    <message>
        <source>Saving &quot;%1&quot;</source>
        <translation>„%1“ wird gespeichert</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>The first %1 of the selected rows were copied. Export writes all of them.</source>
        <translation>Die ersten %1 der ausgewählten Zeilen wurden kopiert. „Exportieren“ schreibt alle.</translation>
    </message>
    <message>
        <source>The journal cannot be written to &quot;%1&quot;: %2. The newest %3 rows are kept. Make room there, or set TMPDIR to another folder.</source>
        <translation>Das Protokoll kann nicht in „%1“ geschrieben werden: %2. Die neuesten %3 Zeilen werden behalten. Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalFilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source> Activity: </source>
        <extracomment>space before and after, for a label in a tool bar</extracomment>
        <translation> Aktivität: </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source> Transition: </source>
        <translation> Transition: </translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source> Return code: </source>
        <translation> Rückgabecode: </translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Rückgabecode</translation>
    </message>
    <message>
        <source>1 (deleted, activated)</source>
        <translation>1 (gelöscht, aktiviert)</translation>
    </message>
    <message>
        <source>2 (left, activated)</source>
        <translation>2 (belassen, aktiviert)</translation>
    </message>
    <message>
        <source>3 (deleted)</source>
        <translation>3 (gelöscht)</translation>
    </message>
    <message>
        <source>4 (left)</source>
        <translation>4 (belassen)</translation>
    </message>
    <message>
        <source>None (error)</source>
        <translation>Keiner (Fehler)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show the rows of all activities, transitions and messages</source>
        <translation>Die Zeilen aller Aktivitäten, Transitionen und Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>Show the events about all messages again</source>
        <translation>Wieder die Ereignisse zu allen Nachrichten anzeigen</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalLabels</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>label and internal name of an activity</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>No email</source>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalModel</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>%1
UID: %2</source>
        <translation>%1
UID: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Ausgang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Return Code</source>
        <translation>Rückgabecode</translation>
    </message>
    <message>
        <source>On the Server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Next Execution</source>
        <translation>Nächste Ausführung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalStore</name>
    <message>
        <source>This row was not kept: the disk took no more.</source>
        <translation>Diese Zeile wurde nicht behalten: Der Datenträger nahm nichts mehr auf.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalTasks</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LaunchList</name>
    <message>
        <source>Launch times</source>
        <translation>Nächste Ausführung</translation>
    </message>
    <message>
        <source>Extend list</source>
        <translation>Liste erweitern</translation>
    </message>
    <message>
        <source>%1  (clock change)</source>
        <translation>%1  (Zeitumstellung)</translation>
    </message>
    <message>
        <source>No launch from now on</source>
        <translation>Ab jetzt keine Ausführung</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LeaveQuestion</name>
    <message>
        <source>Activities Are Started</source>
        <translation>Gestartete Aktivitäten</translation>
    </message>
    <message>
        <source>They can go on while another project is open. The project tree shows them.</source>
        <translation>Sie können weiterlaufen, während ein anderes Projekt geöffnet ist. Der Projektbaum zeigt sie an.</translation>
    </message>
    <message>
        <source>They can go on in the minimized window. Without the window they end.</source>
        <translation>Sie können im minimierten Fenster weiterlaufen. Ohne das Fenster enden sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) of this window are started: %1.</source>
        <translation>
            <numerusform>%n Aktivität dieses Fensters ist gestartet: %1.</numerusform>
            <numerusform>%n Aktivitäten dieses Fensters sind gestartet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LedgerDock</name>
    <message>
        <source>Nothing is remembered yet: no run of this activity has handled a message of this mailbox.</source>
        <translation>Es ist noch nichts gespeichert: Kein Lauf dieser Aktivität hat eine Nachricht dieses Postfachs verarbeitet.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Choose a message to see what is remembered of it.</source>
        <translation>Wählen Sie eine Nachricht, um zu sehen, was von ihr gespeichert ist.</translation>
    </message>
    <message>
        <source> Search: </source>
        <translation> Suchen: </translation>
    </message>
    <message>
        <source>Subject, sender, UIDL, Message-ID</source>
        <translation>Betreff, Absender, UIDL, Message-ID</translation>
    </message>
    <message>
        <source>All Codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Rückgabecode</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Last Day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the ledger again</source>
        <translation>Das Register erneut lesen</translation>
    </message>
    <message>
        <source>Open Message</source>
        <translation>Nachricht öffnen</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Save the rows shown as CSV or JSON Lines</source>
        <translation>Die angezeigten Zeilen als CSV oder JSON Lines speichern</translation>
    </message>
    <message>
        <source>What If...</source>
        <translation>Was wäre, wenn...</translation>
    </message>
    <message>
        <source>Run the handler as it is now on the copies of past messages, and show what changes</source>
        <translation>Den Handler, wie er jetzt ist, auf die Kopien früherer Nachrichten anwenden und zeigen, was sich ändert</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching... %1</source>
        <translation>Suche... %1</translation>
    </message>
    <message>
        <source>Messages found / messages in the ledger</source>
        <translation>Gefundene Nachrichten / Nachrichten im Register</translation>
    </message>
    <message>
        <source>Export Ledger</source>
        <translation>Register exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>Kommagetrennte Werte (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Rows written to &quot;%1&quot;: %2.</source>
        <translation>In „%1“ geschriebene Zeilen: %2.</translation>
    </message>
    <message>
        <source>Show the copy of the message</source>
        <translation>Die Kopie der Nachricht anzeigen</translation>
    </message>
    <message>
        <source>No copy of this message was kept. Advanced Parameters &gt; Memory keeps copies from the next run on.</source>
        <translation>Von dieser Nachricht wurde keine Kopie aufbewahrt. „Erweiterte Parameter &gt; Aufbewahrung“ bewahrt ab dem nächsten Lauf Kopien auf.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Transition id</source>
        <translation>ID der Transition</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>UIDL</source>
        <translation>UIDL</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>Variablen:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LedgerExport</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden. Prüfen Sie die Berechtigungen ihres Ordners und den Datenträger.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LedgerModel</name>
    <message>
        <source>(no longer in the ledger)</source>
        <translation>(nicht mehr im Register)</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Gone from the server</source>
        <translation>Nicht mehr auf dem Server</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Zu löschen</translation>
    </message>
    <message>
        <source>Left on the server</source>
        <translation>Auf dem Server belassen</translation>
    </message>
    <message>
        <source>%1, waiting</source>
        <translation>%1, wartet</translation>
    </message>
    <message>
        <source>%1, delivered</source>
        <translation>%1, zugestellt</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LimitsPage</name>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Messages left on the server</source>
        <translation>Auf dem Server belassene Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Left messages:</source>
        <translation>&amp;Belassene Nachrichten:</translation>
    </message>
    <message>
        <source>Limits of a session</source>
        <translation>Limits einer Sitzung</translation>
    </message>
    <message>
        <source>&amp;Messages per session:</source>
        <translation>&amp;Nachrichten pro Sitzung:</translation>
    </message>
    <message>
        <source>Longest &amp;session:</source>
        <translation>Längste &amp;Sitzung:</translation>
    </message>
    <message>
        <source>Longest &amp;wait for the server:</source>
        <translation>Längste &amp;Wartezeit auf den Server:</translation>
    </message>
    <message>
        <source>Lar&amp;gest message:</source>
        <translation>&amp;Größte Nachricht:</translation>
    </message>
    <message>
        <source>Limits of the script, for each message</source>
        <translation>Limits des Scripts für jede Nachricht</translation>
    </message>
    <message>
        <source>Longest &amp;run:</source>
        <translation>Längste &amp;Laufzeit:</translation>
    </message>
    <message>
        <source>Mem&amp;ory:</source>
        <translation>S&amp;peicher:</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Längste Sitzung</translation>
    </message>
    <message>
        <source>Longest wait for the server</source>
        <translation>Längste Wartezeit auf den Server</translation>
    </message>
    <message>
        <source>Longest run of the script</source>
        <translation>Längste Laufzeit des Scripts</translation>
    </message>
    <message>
        <source>%1: the duration must be longer than zero.</source>
        <translation>%1: Die Dauer muss länger als null sein.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LogReader</name>
    <message>
        <source>The log &quot;%1&quot; cannot be read.</source>
        <translation>Das Protokoll „%1“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LogWriter</name>
    <message>
        <source>The journal cannot be saved to &quot;%1&quot;. Choose another folder.</source>
        <translation>Das Protokoll kann nicht in „%1“ gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MainWindow</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
    <message>
        <source>Project &amp;Properties...</source>
        <translation>Projekt&amp;eigenschaften...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;New Activity</source>
        <translation>&amp;Neue Aktivität</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Ad&amp;vanced Parameters...</source>
        <translation>&amp;Erweiterte Parameter...</translation>
    </message>
    <message>
        <source>External &amp;Accounts...</source>
        <translation>E&amp;xterne Konten...</translation>
    </message>
    <message>
        <source>&amp;About Inlet</source>
        <translation>Ü&amp;ber Inlet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>&amp;Test Run</source>
        <translation>&amp;Testlauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Choose External Account</source>
        <translation>Externes Konto auswählen</translation>
    </message>
    <message>
        <source>About Inlet</source>
        <translation>Über Inlet</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Inlet %1&lt;/h3&gt;&lt;p&gt;Designer and runner for inbound email activities.&lt;/p&gt;&lt;p&gt;Licensed under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Inlet %1&lt;/h3&gt;&lt;p&gt;Designer und Runner für Aktivitäten zum E-Mail-Empfang.&lt;/p&gt;&lt;p&gt;Lizenziert unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1[*] - Inlet</source>
        <translation>%1[*] - Inlet</translation>
    </message>
    <message>
        <source>Open Message</source>
        <translation>Nachricht öffnen</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>Nachrichten (*.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open &amp;Message...</source>
        <translation>Nac&amp;hricht öffnen...</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Test the &amp;Connection...</source>
        <translation>&amp;Verbindung testen...</translation>
    </message>
    <message>
        <source>&amp;Handler Reference</source>
        <translation>&amp;Handler-Referenz</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>Be&amp;ispiele</translation>
    </message>
    <message>
        <source>Hand&amp;book</source>
        <translation>Handb&amp;uch</translation>
    </message>
    <message>
        <source>&amp;Welcome Page</source>
        <translation>&amp;Willkommensseite</translation>
    </message>
    <message>
        <source>Runnin&amp;g</source>
        <translation>Ausführun&amp;g</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MemoryPage</name>
    <message>
        <source>&amp;Keep a copy of handled messages</source>
        <translation>&amp;Kopien verarbeiteter Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>Folder of the runner, for your account only</source>
        <translation>Ordner des Runners, nur für Ihr Konto</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Remember for at &amp;least:</source>
        <translation>&amp;Merken für mindestens:</translation>
    </message>
    <message>
        <source>Counted from when a message is gone from the server. As long as it is there, and as long as its transition is not delivered, it is never forgotten.</source>
        <translation>Gezählt ab dem Zeitpunkt, zu dem eine Nachricht nicht mehr auf dem Server ist. Solange sie dort ist und solange ihre Transition nicht zugestellt ist, wird sie nie vergessen.</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>Aus&amp;wählen...</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Remove &amp;after:</source>
        <translation>&amp;Entfernen nach:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>With copies, past messages can be read in the ledger, and a changed handler can be run over them (What If). The files are readable by your account only.</source>
        <translation>Mit Kopien lassen sich frühere Nachrichten im Register lesen, und ein geänderter Handler lässt sich auf sie anwenden (Was wäre, wenn). Die Dateien sind nur für Ihr Konto lesbar.</translation>
    </message>
    <message>
        <source>Remember for at least</source>
        <translation>Merken für mindestens</translation>
    </message>
    <message>
        <source>Remove after</source>
        <translation>Entfernen nach</translation>
    </message>
    <message>
        <source>%1: the duration must be longer than zero.</source>
        <translation>%1: Die Dauer muss länger als null sein.</translation>
    </message>
    <message>
        <source>Folder for Copies of Messages</source>
        <translation>Ordner für Kopien von Nachrichten</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageDock</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageLoader</name>
    <message>
        <source>The message &quot;%1&quot; cannot be shown.</source>
        <translation>Die Nachricht „%1“ kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Reading it took longer than %1 s and was stopped.</source>
        <translation>Das Lesen hat länger als %1 s gedauert und wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageView</name>
    <message>
        <source>Subject:</source>
        <translation>Betreff:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>An:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The content of this message is not kept any more. Run the activity again to see it.</source>
        <translation>Der Inhalt dieser Nachricht wird nicht mehr aufbewahrt. Führen Sie die Aktivität noch einmal aus, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Reading the message...</source>
        <translation>Nachricht wird gelesen...</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>none, or not a date</source>
        <translation>keines oder kein Datum</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>This part was skipped.</source>
        <translation>Dieser Teil wurde ignoriert.</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Anhänge (%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n Datei in „%1“ gespeichert.</numerusform>
            <numerusform>%n Dateien in „%1“ gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving failed. %1</source>
        <translation>Speichern fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Problems of the message</source>
        <translation>Probleme der Nachricht</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>A problem of the message as a whole, not of one part</extracomment>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>Save Part</source>
        <translation>Teil speichern</translation>
    </message>
    <message>
        <source>Save All Attachments In</source>
        <translation>Alle Anhänge speichern in</translation>
    </message>
    <message>
        <source>All pages of the message</source>
        <translation>Alle Seiten der Nachricht</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MonthlyPage</name>
    <message>
        <source>On &amp;day:</source>
        <translation>Am &amp;Tag:</translation>
    </message>
    <message>
        <source>On the &amp;last day</source>
        <translation>Am &amp;letzten Tag</translation>
    </message>
    <message>
        <source>On t&amp;he:</source>
        <translation>A&amp;m:</translation>
    </message>
    <message>
        <source>Month selection</source>
        <translation>Auswahl der Monate</translation>
    </message>
    <message>
        <source>Every &amp;month</source>
        <translation>&amp;Jeden Monat</translation>
    </message>
    <message>
        <source>Check at least one month, or Every month.</source>
        <translation>Wählen Sie mindestens einen Monat oder „Jeden Monat“.</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once a month.</source>
        <translation>Dieser Modus eignet sich für Ereignisse, die einmal im Monat auftreten.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>Welche Woche</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>As in &quot;the first Monday of the month&quot;</extracomment>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>&amp;Startzeit:</translation>
    </message>
    <message>
        <source>Day selection</source>
        <translation>Auswahl der Tage</translation>
    </message>
    <message>
        <source>None of the checked months has a day %1.</source>
        <translation>Keiner der ausgewählten Monate hat einen Tag %1.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::OAuthFields</name>
    <message>
        <source>Si&amp;gn-in:</source>
        <translation>Anmeldun&amp;g:</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>Mit einem Code auf einem beliebigen Gerät</translation>
    </message>
    <message>
        <source>None: the application itself (client credentials)</source>
        <translation>Keine: die Anwendung selbst (Client Credentials)</translation>
    </message>
    <message>
        <source>None: the password is an access token</source>
        <translation>Keine: das Passwort ist ein Zugriffstoken</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Anbiete&amp;r:</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>Tena&amp;nt:</source>
        <translation>&amp;Mandant:</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>Beliebige Organisation</translation>
    </message>
    <message>
        <source>Domain or ID of the organization at Microsoft 365.</source>
        <translation>Domain oder ID der Organisation bei Microsoft 365.</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>&amp;Client-ID:</translation>
    </message>
    <message>
        <source>What the provider calls the application that you registered there.</source>
        <translation>Wie der Anbieter die Anwendung nennt, die Sie dort registriert haben.</translation>
    </message>
    <message>
        <source>Client sec&amp;ret:</source>
        <translation>Client-G&amp;eheimnis:</translation>
    </message>
    <message>
        <source>None, unless the provider gave one</source>
        <translation>Keines, außer der Anbieter hat eines vergeben</translation>
    </message>
    <message>
        <source>Authori&amp;zation address:</source>
        <translation>Aut&amp;orisierungsadresse:</translation>
    </message>
    <message>
        <source>To&amp;ken address:</source>
        <translation>Token-A&amp;dresse:</translation>
    </message>
    <message>
        <source>Device address:</source>
        <translation>Geräteadresse:</translation>
    </message>
    <message>
        <source>Rig&amp;hts (scopes):</source>
        <translation>Rec&amp;hte (Scopes):</translation>
    </message>
    <message>
        <source>What the sign-in asks for, separated by blanks.</source>
        <translation>Was bei der Anmeldung angefordert wird, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Sign In...</source>
        <translation>Anmelden...</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Forget the sign-in on this desktop</source>
        <translation>Die Anmeldung auf diesem Desktop vergessen</translation>
    </message>
    <message>
        <source>Enter server and account first.</source>
        <translation>Geben Sie zuerst Server und Konto ein.</translation>
    </message>
    <message>
        <source>Signed in for &quot;%1&quot;.</source>
        <translation>Für „%1“ angemeldet.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Nicht angemeldet.</translation>
    </message>
    <message>
        <source>Enter the client ID: register the application with the provider to get one.</source>
        <translation>Geben Sie die Client-ID ein: Registrieren Sie die Anwendung beim Anbieter, um eine zu erhalten.</translation>
    </message>
    <message>
        <source>Enter the address that the provider&apos;s documentation calls token endpoint.</source>
        <translation>Geben Sie die Adresse ein, die in der Dokumentation des Anbieters „token endpoint“ heißt.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::OncePage</name>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>This mode is appropriate for an event occurring a single time.</source>
        <translation>Dieser Modus eignet sich für ein Ereignis, das ein einziges Mal auftritt.</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>&amp;Startzeit:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::PassProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation>%1 Zeilen pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: how fast, %2: how long</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::PasswordPanel</name>
    <message>
        <source>&amp;Remember in the password store of the desktop</source>
        <translation>Im Passwort&amp;speicher des Desktops merken</translation>
    </message>
    <message>
        <source>&amp;Log In</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Password of &quot;%1&quot;:</source>
        <translation>&amp;Passwort von „%1“:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Passwords</name>
    <message>
        <source>Kept in the password store of the desktop</source>
        <translation>Wird im Passwortspeicher des Desktops aufbewahrt</translation>
    </message>
    <message>
        <source>Kept until Inlet is closed</source>
        <translation>Bleibt, bis Inlet geschlossen wird</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client-Geheimnis:</translation>
    </message>
    <message>
        <source>Access token:</source>
        <translation>Zugriffstoken:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsBar</name>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n weiteres Problem</numerusform>
            <numerusform>%n weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsDialog</name>
    <message>
        <source>Project Not Opened</source>
        <translation>Projekt nicht geöffnet</translation>
    </message>
    <message>
        <source>The project that is open has not been changed.</source>
        <translation>Das geöffnete Projekt wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Probleme der Datei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>&amp;Copy List</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsDock</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Checking the project...</source>
        <translation>Das Projekt wird geprüft...</translation>
    </message>
    <message>
        <source>No problem was found in the project.</source>
        <translation>Im Projekt wurde kein Problem gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). Click one to go to its field.</source>
        <translation>
            <numerusform>%n Problem. Klicken Sie darauf, um zu seinem Feld zu gelangen.</numerusform>
            <numerusform>%n Probleme. Klicken Sie auf eines, um zu seinem Feld zu gelangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectCheck</name>
    <message>
        <source>The runner did not answer in time.</source>
        <translation>Der Runner hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The project and its scripts cannot be checked, for the runner failed.</source>
        <translation>Das Projekt und seine Scripts können nicht geprüft werden, weil der Runner fehlgeschlagen ist.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectDialog</name>
    <message>
        <source>Project Properties</source>
        <translation>Projekteigenschaften</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>&amp;Zeitzone:</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose one of the list.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt. Wählen Sie eine aus der Liste.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectFiles</name>
    <message>
        <source>Inlet projects (*.inlet)</source>
        <translation>Inlet-Projekte (*.inlet)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; has changes that are not saved.</source>
        <translation>Das Projekt „%1“ hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>Nicht gespeicherte Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Project Not Saved</source>
        <translation>Projekt nicht gespeichert</translation>
    </message>
    <message>
        <source>File Removed</source>
        <translation>Datei entfernt</translation>
    </message>
    <message>
        <source>File Changed on Disk</source>
        <translation>Datei auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was removed or renamed since it was read.</source>
        <translation>Die Datei „%1“ wurde entfernt oder umbenannt, seit sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Another program changed &quot;%1&quot; since it was read.</source>
        <translation>Ein anderes Programm hat „%1“ geändert, seit die Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>Saving writes it again.</source>
        <translation>Beim Speichern wird sie neu geschrieben.</translation>
    </message>
    <message>
        <source>Overwriting it drops what the other program wrote.</source>
        <translation>Beim Überschreiben geht verloren, was das andere Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>&amp;Write Again</source>
        <translation>&amp;Neu schreiben</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectTree</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectTreeModel</name>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>External Accounts</source>
        <translation>Externe Konten</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>Internal name: %1</source>
        <translation>Interner Name: %1</translation>
    </message>
    <message>
        <source>Started from Other Projects</source>
        <translation>Aus anderen Projekten gestartet</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunActions</name>
    <message>
        <source>&amp;Dry Run</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>&amp;Run Once</source>
        <translation>&amp;Einmal ausführen</translation>
    </message>
    <message>
        <source>Run the handler on the messages of the mailbox; nothing is deleted, delivered or remembered</source>
        <translation>Den Handler auf die Nachrichten des Postfachs anwenden; es wird nichts gelöscht, zugestellt oder gespeichert</translation>
    </message>
    <message>
        <source>Visit the mailbox once, whatever the schedule says</source>
        <translation>Das Postfach einmal abrufen, unabhängig von der Planung</translation>
    </message>
    <message>
        <source>No run is going on.</source>
        <translation>Es läuft keine Ausführung.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Ausführung anhalten</translation>
    </message>
    <message>
        <source>Test Run (Run Once)</source>
        <translation>Testlauf (Einmal ausführen)</translation>
    </message>
    <message>
        <source>Test Run (Dry Run)</source>
        <translation>Testlauf (Probelauf)</translation>
    </message>
    <message>
        <source>Test Run (Run Once): handle the messages of the practice mailbox</source>
        <translation>Testlauf (Einmal ausführen): die Nachrichten des Übungspostfachs verarbeiten</translation>
    </message>
    <message>
        <source>Test Run (Dry Run): run the handler on the messages of the mailbox; nothing is deleted, delivered or remembered</source>
        <translation>Testlauf (Probelauf): den Handler auf die Nachrichten des Postfachs anwenden; es wird nichts gelöscht, zugestellt oder gespeichert</translation>
    </message>
    <message>
        <source>A run is going on. Stop it first.</source>
        <translation>Es läuft eine Ausführung. Halten Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>&amp;Keep the Wire Transcript</source>
        <translation>&amp;Gesprächsprotokoll aufbewahren</translation>
    </message>
    <message>
        <source>Keep the conversation of each run with the server, without passwords and bodies</source>
        <translation>Das Gespräch jeder Ausführung mit dem Server aufbewahren, ohne Passwörter und Hauptteile</translation>
    </message>
    <message>
        <source>&amp;Stop Test Run</source>
        <translation>Testlauf &amp;anhalten</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunController</name>
    <message>
        <source>A folder for the messages of this run cannot be made in &quot;%1&quot;.</source>
        <translation>In „%1“ kann kein Ordner für die Nachrichten dieser Ausführung angelegt werden.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Die Ausführung wurde angehalten.</translation>
    </message>
    <message>
        <source>The runner ended unexpectedly (signal %1). Nothing was deleted on the server that it had not reported. Start the run again.</source>
        <translation>Der Runner endete unerwartet (Signal %1). Auf dem Server wurde nichts gelöscht, was er nicht gemeldet hat. Starten Sie die Ausführung noch einmal.</translation>
    </message>
    <message>
        <source>The run ended with exit status %1: %2.</source>
        <translation>Die Ausführung endete mit dem Exit-Status %1: %2.</translation>
    </message>
    <message>
        <source>The runner &quot;%1&quot; is neither in &quot;%2&quot; nor on the PATH. Install Inlet again.</source>
        <translation>Der Runner „%1“ liegt weder in „%2“ noch im PATH. Installieren Sie Inlet neu.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunPreparation</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of &quot;%1&quot; at &quot;%2&quot;.
It is kept until Inlet is closed.</source>
        <translation>Passwort von „%1“ bei „%2“.
Es wird aufbewahrt, bis Inlet geschlossen wird.</translation>
    </message>
    <message>
        <source>The password of the mailbox is being looked for.</source>
        <translation>Das Passwort des Postfachs wird gesucht.</translation>
    </message>
    <message>
        <source>The project has no activity to run.</source>
        <translation>Das Projekt hat keine Aktivität, die ausgeführt werden kann.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunStatus</name>
    <message>
        <source>Stopping...</source>
        <translation>Wird angehalten...</translation>
    </message>
    <message>
        <source>Running... %1/%2 messages</source>
        <translation>Läuft... %1/%2 Nachrichten</translation>
    </message>
    <message>
        <source>Running...</source>
        <translation>Läuft...</translation>
    </message>
    <message>
        <source>Dry run... %1/%2 messages</source>
        <translation>Probelauf... %1/%2 Nachrichten</translation>
    </message>
    <message>
        <source>Dry run...</source>
        <translation>Probelauf...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunnerProcess</name>
    <message>
        <source>The runner &quot;%1&quot; cannot be started. Install Inlet again.</source>
        <translation>Der Runner „%1“ kann nicht gestartet werden. Installieren Sie Inlet neu.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleDetails</name>
    <message>
        <source>Member</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Expected and actual values of the sample</source>
        <translation>Erwartete und tatsächliche Werte des Beispiels</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not yet run</source>
        <translation>noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1, different</source>
        <extracomment>Read aloud: %1 is a name such as &quot;vars.ticket&quot;</extracomment>
        <translation>%1, abweichend</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleFiles</name>
    <message>
        <source>The message cannot be written to &quot;%1&quot;. Check the permissions and the space there.</source>
        <translation>Die Nachricht kann nicht in „%1“ geschrieben werden. Prüfen Sie dort die Berechtigungen und den Platz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be added. %2</source>
        <translation>„%1“ kann nicht hinzugefügt werden. %2</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, the most that is taken.</source>
        <translation>Sie ist größer als %1 MB; mehr wird nicht angenommen.</translation>
    </message>
    <message>
        <source>It holds %1 messages; at most %2 are taken from one file.</source>
        <translation>Sie enthält %1 Nachrichten; aus einer Datei werden höchstens %2 übernommen.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleModel</name>
    <message>
        <source>Not yet run</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>Nothing expected</source>
        <translation>Nichts erwartet</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: a column&apos;s name and its value, such as &quot;Subject: Re: Your order&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename Sample</source>
        <translation>Beispiel umbenennen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>This is from before the last change. It is being tested, or the test was broken off.</source>
        <translation>Dies stammt von vor der letzten Änderung. Der Test läuft noch oder wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleProject</name>
    <message>
        <source>The sample project cannot be copied to &quot;%1&quot;. Make room there, or open the file with the rights to write.</source>
        <translation>Das Beispielprojekt kann nicht nach „%1“ kopiert werden. Schaffen Sie dort Platz, oder sorgen Sie für Schreibrechte.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleTester</name>
    <message>
        <source>The samples cannot be tested. Put right what is wrong first.</source>
        <translation>Die Beispiele können nicht getestet werden. Korrigieren Sie zuerst, was falsch ist.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SamplesDock</name>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>&amp;Add Files...</source>
        <translation>&amp;Dateien hinzufügen...</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen...</translation>
    </message>
    <message>
        <source>Add saved messages (.eml) and mailboxes (.mbox) as samples</source>
        <translation>Gespeicherte Nachrichten (.eml) und Postfächer (.mbox) als Beispiele hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Show Message</source>
        <translation>&amp;Nachricht anzeigen</translation>
    </message>
    <message>
        <source>Show Message</source>
        <translation>Nachricht anzeigen</translation>
    </message>
    <message>
        <source>Show the message of this sample</source>
        <translation>Die Nachricht dieses Beispiels anzeigen</translation>
    </message>
    <message>
        <source>A&amp;ccept Result</source>
        <translation>Er&amp;gebnis übernehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Accept A&amp;ll Results</source>
        <translation>A&amp;lle Ergebnisse übernehmen</translation>
    </message>
    <message>
        <source>Accept All</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Expect from now on what the handler did with all samples</source>
        <translation>Ab jetzt erwarten, was der Handler mit allen Beispielen gemacht hat</translation>
    </message>
    <message>
        <source>&amp;Edit Expectation...</source>
        <translation>&amp;Erwartung bearbeiten...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>Edit what the handler has to do with this sample</source>
        <translation>Bearbeiten, was der Handler mit diesem Beispiel machen muss</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change the label of this sample</source>
        <translation>Den Titel dieses Beispiels ändern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected samples; their messages stay in the folder</source>
        <translation>Die ausgewählten Beispiele entfernen; ihre Nachrichten bleiben im Ordner</translation>
    </message>
    <message>
        <source>R&amp;un All</source>
        <translation>&amp;Alle ausführen</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Test all samples again now</source>
        <translation>Jetzt alle Beispiele noch einmal testen</translation>
    </message>
    <message>
        <source>Add Samples</source>
        <translation>Beispiele hinzufügen</translation>
    </message>
    <message>
        <source>Messages and mailboxes (*.eml *.mbox *.mbx);;All files (*)</source>
        <translation>Nachrichten und Postfächer (*.eml *.mbox *.mbx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add Sample</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Accept Result</source>
        <translation>Ergebnis übernehmen</translation>
    </message>
    <message>
        <source>Accept All Results</source>
        <translation>Alle Ergebnisse übernehmen</translation>
    </message>
    <message>
        <source>Edit Expectation</source>
        <translation>Erwartung bearbeiten</translation>
    </message>
    <message>
        <source>Remove Sample</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>Remove Samples</source>
        <translation>Beispiele entfernen</translation>
    </message>
    <message>
        <source>Samples: %1 of %2 as expected</source>
        <extracomment>%1 and %2 are numbers of samples, as in &quot;14 of 15 as expected&quot;</extracomment>
        <translation>Beispiele: %1 von %2 wie erwartet</translation>
    </message>
    <message>
        <source>Drop saved messages (.eml, .mbox) here, or keep one from the journal. The handler is tried on them after each edit.</source>
        <translation>Legen Sie gespeicherte Nachrichten (.eml, .mbox) hier ab oder behalten Sie eine aus dem Protokoll. Der Handler wird nach jeder Bearbeitung auf sie angewendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in &quot;%1&quot; belong to no sample.</source>
        <translation>
            <numerusform>%n Nachricht in „%1“ gehört zu keinem Beispiel.</numerusform>
            <numerusform>%n Nachrichten in „%1“ gehören zu keinem Beispiel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect from now on what the handler did with the selected samples; of an error, the text that the script threw or, where Inlet found it, the text in the language of this window</source>
        <translation>Ab jetzt erwarten, was das Script mit den ausgewählten Beispielen getan hat; bei einem Fehler den Text, den das Script geworfen hat, oder, wo Inlet ihn gefunden hat, den Text in der Sprache dieses Fensters</translation>
    </message>
    <message>
        <source>Samples: testing %1 of %2</source>
        <extracomment>The number of the sample that is tested now, and the number of all</extracomment>
        <translation>Beispiele: %1 von %2 im Test</translation>
    </message>
    <message numerus="yes">
        <source>Samples: %n without expectation</source>
        <translation>
            <numerusform>Beispiele: %n ohne Erwartung</numerusform>
            <numerusform>Beispiele: %n ohne Erwartung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without expectation</source>
        <extracomment>%1: &quot;Samples: 14 of 15 as expected&quot;</extracomment>
        <translation>
            <numerusform>%1, %n ohne Erwartung</numerusform>
            <numerusform>%1, %n ohne Erwartung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScheduleRules</name>
    <message>
        <source>On %1 the clocks go from %2 to %3: a launch between the two comes at %3.</source>
        <translation>Am %1 springen die Uhren von %2 auf %3: Eine Ausführung dazwischen findet um %3 statt.</translation>
    </message>
    <message>
        <source>On %1 the clocks go back from %2 to %3: a launch in the time that comes twice runs once, the first time.</source>
        <translation>Am %1 werden die Uhren von %2 auf %3 zurückgestellt: Eine Ausführung in der Zeit, die zweimal kommt, findet einmal statt, beim ersten Mal.</translation>
    </message>
    <message>
        <source>The clocks of %1 are not changed in the coming year.</source>
        <translation>Die Uhren von %1 werden im kommenden Jahr nicht umgestellt.</translation>
    </message>
    <message>
        <source>Between two launches the same time elapses, whatever the clocks show.</source>
        <translation>Zwischen zwei Ausführungen vergeht immer dieselbe Zeit, was die Uhren auch anzeigen.</translation>
    </message>
    <message>
        <source>Launches missed while the activity is stopped, paused or the machine is off: one pass at the next start stands for all of them.</source>
        <translation>Ausführungen, die verpasst werden, während die Aktivität angehalten oder ausgesetzt oder der Rechner ausgeschaltet ist: Ein Durchlauf beim nächsten Start steht für alle.</translation>
    </message>
    <message>
        <source>Launches missed while the activity is stopped, paused or the machine is off are skipped; the journal names them.</source>
        <translation>Ausführungen, die verpasst werden, während die Aktivität angehalten oder ausgesetzt oder der Rechner ausgeschaltet ist, werden übersprungen; das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>A launch that comes due while a pass is running is skipped; the journal names it. There are never two sessions on one mailbox.</source>
        <translation>Eine Ausführung, die fällig wird, während ein Durchlauf läuft, wird übersprungen; das Protokoll nennt sie. Für ein Postfach gibt es nie zwei Sitzungen zugleich.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScheduleWizard</name>
    <message>
        <source>Schedule editing wizard</source>
        <translation>Planungsassistent</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>&lt; P&amp;revious</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SchedulingPage</name>
    <message>
        <source>&amp;Plan execution</source>
        <translation>Ausführung &amp;planen</translation>
    </message>
    <message>
        <source>&amp;Stop schedule as soon as an email has been received and an event generated</source>
        <translation>Planung anhalten, sobald eine E-Mail emp&amp;fangen und ein Ereignis gesendet wurde</translation>
    </message>
    <message>
        <source>Execution schedule</source>
        <translation>Ausführungsplanung</translation>
    </message>
    <message>
        <source>&amp;Next launches:</source>
        <translation>Nä&amp;chste Ausführungen:</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>Ände&amp;rn...</translation>
    </message>
    <message>
        <source>Launches &amp;missed while not running:</source>
        <translation>&amp;Verpasste Ausführungen:</translation>
    </message>
    <message>
        <source>Run once at start</source>
        <translation>Beim Start einmal ausführen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zeitzone: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScriptEditor</name>
    <message>
        <source>Script tools</source>
        <translation>Script-Werkzeuge</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Press Escape, then Tab to leave the script.</source>
        <translation>Drücken Sie Escape und dann Tab, um das Script zu verlassen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Suchen und Ersetzen</translation>
    </message>
    <message>
        <source>Check Syntax</source>
        <translation>Syntax prüfen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Insert an object, a variable, a function or a return code</source>
        <translation>Ein Objekt, eine Variable, eine Funktion oder einen Rückgabecode einsetzen</translation>
    </message>
    <message>
        <source>&amp;Complete Word</source>
        <translation>Wort &amp;vervollständigen</translation>
    </message>
    <message>
        <source>Show &amp;Parameters</source>
        <translation>&amp;Parameter anzeigen</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rückwärts &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Go to Line...</source>
        <translation>&amp;Gehe zu Zeile...</translation>
    </message>
    <message>
        <source>Next Pro&amp;blem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Toggle Co&amp;mment</source>
        <translation>&amp;Kommentar umschalten</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Einrücken</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>Ausrü&amp;cken</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold All</source>
        <translation>&amp;Alles ein- oder ausklappen</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Größerer &amp;Text</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>K&amp;leinerer Text</translation>
    </message>
    <message>
        <source>N&amp;ormal Text Size</source>
        <translation>N&amp;ormale Textgröße</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>Zeile (1 bis %1):</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Complete, find, comment, indent, zoom</source>
        <translation>Vervollständigen, suchen, kommentieren, einrücken, zoomen</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Zum nächsten Problem gehen</translation>
    </message>
    <message>
        <source>R&amp;eplace...</source>
        <translation>&amp;Ersetzen...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SeveralTimesADayPage</name>
    <message>
        <source>&amp;On selected hours:</source>
        <translation>Zu bestimmten &amp;Uhrzeiten:</translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>A&amp;lle:</translation>
    </message>
    <message>
        <source>Many times a day</source>
        <translation>Mehrmals pro Tag</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once or more per day.</source>
        <translation>Dieser Modus eignet sich für Ereignisse, die einmal oder mehrmals pro Tag auftreten.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>&amp;Ab:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>B&amp;is:</translation>
    </message>
    <message>
        <source>Hour selection</source>
        <translation>Auswahl der Uhrzeit</translation>
    </message>
    <message>
        <source>Add at least one hour.</source>
        <translation>Fügen Sie mindestens eine Uhrzeit hinzu.</translation>
    </message>
    <message>
        <source>The interval is a day or longer. Go back and choose Daily.</source>
        <translation>Das Intervall beträgt einen Tag oder mehr. Gehen Sie zurück und wählen Sie „Täglich“.</translation>
    </message>
    <message>
        <source>The interval is shorter than one second.</source>
        <translation>Das Intervall ist kürzer als eine Sekunde.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SignInDialog</name>
    <message>
        <source>Co&amp;de:</source>
        <translation>Co&amp;de:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the Page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>Copy the &amp;Address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The browser is being opened...</source>
        <translation>Der Browser wird geöffnet...</translation>
    </message>
    <message>
        <source>Sign in at &quot;%1&quot; in the browser, as the owner of the mailbox &quot;%2&quot;. Then come back here.</source>
        <translation>Melden Sie sich im Browser bei „%1“ als Besitzer des Postfachs „%2“ an. Kehren Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>The browser is done. &quot;%1&quot; is asked for access...</source>
        <translation>Der Browser ist fertig. „%1“ wird um Zugriff gebeten...</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked for a code...</source>
        <translation>„%1“ wird um einen Code gebeten...</translation>
    </message>
    <message>
        <source>The browser cannot be opened. Copy the address into one.</source>
        <translation>Der Browser kann nicht geöffnet werden. Kopieren Sie die Adresse in einen Browser.</translation>
    </message>
    <message>
        <source>Open the page %1 on any device, enter the code, and sign in as the owner of the mailbox &quot;%2&quot;.</source>
        <translation>Öffnen Sie auf einem beliebigen Gerät die Seite %1, geben Sie den Code ein und melden Sie sich als Besitzer des Postfachs „%2“ an.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Snippets</name>
    <message>
        <source>Return Codes</source>
        <translation>Rückgabecodes</translation>
    </message>
    <message>
        <source>delete the message, activate the transition</source>
        <translation>löscht die Nachricht, aktiviert die Transition</translation>
    </message>
    <message>
        <source>leave the message, activate the transition</source>
        <translation>lässt die Nachricht, aktiviert die Transition</translation>
    </message>
    <message>
        <source>delete the message</source>
        <translation>löscht die Nachricht</translation>
    </message>
    <message>
        <source>leave the message</source>
        <translation>lässt die Nachricht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>the moment of the expiration</source>
        <translation>der Zeitpunkt des Ablaufs</translation>
    </message>
    <message>
        <source>one hour after the start of the task</source>
        <translation>eine Stunde nach Beginn der Aufgabe</translation>
    </message>
    <message>
        <source>Ready Handlers</source>
        <translation>Fertige Handler</translation>
    </message>
    <message>
        <source>Ticket Number in the Subject</source>
        <translation>Ticketnummer im Betreff</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Unzustellbarkeit</translation>
    </message>
    <message>
        <source>Automatic Reply</source>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>Save by Sender</source>
        <translation>Nach Absender speichern</translation>
    </message>
    <message>
        <source>Objects and Variables</source>
        <translation>Objekte und Variablen</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SourceView</name>
    <message>
        <source>Source of the message</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StageModel</name>
    <message>
        <source>Not tried, because &quot;%1&quot; failed.</source>
        <translation>Nicht versucht, weil „%1“ fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Verbindung (TCP)</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Unique-ids (UIDL)</source>
        <translation>Eindeutige IDs (UIDL)</translation>
    </message>
    <message>
        <source>Pause between logins</source>
        <translation>Pause zwischen Anmeldungen</translation>
    </message>
    <message>
        <source>Expiry of messages</source>
        <translation>Ablauf von Nachrichten</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Ende der Sitzung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>No answer yet after %n second(s). The test gives up by itself when the server stays silent.</source>
        <translation>
            <numerusform>Nach %n Sekunde noch keine Antwort. Der Test gibt von selbst auf, wenn der Server schweigt.</numerusform>
            <numerusform>Nach %n Sekunden noch keine Antwort. Der Test gibt von selbst auf, wenn der Server schweigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StageView</name>
    <message>
        <source>Stages of the test</source>
        <translation>Stufen des Tests</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StartedActivity</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>The runner of &quot;%1&quot; ended unexpectedly (signal %2). Nothing was deleted on the server that it had not reported. Start the activity again.</source>
        <translation>Der Runner von „%1“ endete unerwartet (Signal %2). Auf dem Server wurde nichts gelöscht, was er nicht gemeldet hatte. Starten Sie die Aktivität erneut.</translation>
    </message>
    <message>
        <source>The activity ended with exit status %1: %2.</source>
        <translation>Die Aktivität endete mit dem Exit-Status %1: %2.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StructurePage</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Reading the part...</source>
        <translation>Teil wird gelesen...</translation>
    </message>
    <message>
        <source>Select a part to see what is in it.</source>
        <translation>Wählen Sie einen Teil aus, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>These are the first %1. Save the part to see all of it.</source>
        <translation>Dies sind die ersten %1. Speichern Sie den Teil, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Name or subject</source>
        <translation>Name oder Betreff</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Charset</source>
        <extracomment>Name of a character encoding such as utf-8</extracomment>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>Transfer encoding such as base64</extracomment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Teile der Nachricht</translation>
    </message>
    <message>
        <source>Content of the selected part</source>
        <translation>Inhalt des ausgewählten Teils</translation>
    </message>
    <message>
        <source>Save Part...</source>
        <translation>Teil speichern...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Sums up the configuration and shows the next launch times.</source>
        <translation>Fasst die Konfiguration zusammen und zeigt die nächsten Ausführungen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Launch times:</source>
        <translation>&amp;Nächste Ausführung:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TextPage</name>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird angezeigt.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimeList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>Ausgewählte Uhrzeiten</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimeZoneBox</name>
    <message>
        <source>Default (of the project)</source>
        <translation>Standard (des Projekts)</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <translation>System (%1)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Timeline</name>
    <message>
        <source>The activity is set to &quot;Do not activate&quot;.</source>
        <translation>Die Aktivität steht auf „Nicht aktivieren“.</translation>
    </message>
    <message>
        <source>Execution is not planned: one pass, at once.</source>
        <translation>Die Ausführung ist nicht geplant: ein Durchlauf, sofort.</translation>
    </message>
    <message>
        <source>The schedule has no further launch.</source>
        <translation>Die Planung hat keine weitere Ausführung.</translation>
    </message>
    <message>
        <source>The task expires.</source>
        <translation>Die Aufgabe läuft ab.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, terminates the task</source>
        <translation>„%1“, beendet die Aufgabe</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, the task goes on</source>
        <translation>„%1“, die Aufgabe läuft weiter</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>the first %n launch(es)</source>
        <translation>
            <numerusform>die erste Ausführung</numerusform>
            <numerusform>die ersten %n Ausführungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es)</source>
        <translation>
            <numerusform>%n Ausführung</numerusform>
            <numerusform>%n Ausführungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiration(s)</source>
        <translation>
            <numerusform>%n Ablauf</numerusform>
            <numerusform>%n Abläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>; expirations calculated by script are not shown</source>
        <translation>; durch Script berechnete Abläufe werden nicht angezeigt</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Stopped pass</source>
        <translation>Angehaltener Durchlauf</translation>
    </message>
    <message>
        <source>Failed pass</source>
        <translation>Fehlgeschlagener Durchlauf</translation>
    </message>
    <message>
        <source>Clock change</source>
        <translation>Zeitumstellung</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>End of the task</source>
        <translation>Ende der Aufgabe</translation>
    </message>
    <message>
        <source>The only pass is under way.</source>
        <translation>Der einzige Durchlauf läuft gerade.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimelineDock</name>
    <message>
        <source>&quot;%1&quot; is started: %2</source>
        <translation>„%1“ ist gestartet: %2</translation>
    </message>
    <message>
        <source>If &quot;%1&quot; were started now: %2</source>
        <translation>Würde „%1“ jetzt gestartet: %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Simulate the next:</source>
        <translation>Simulierter Zeitraum:</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Go to the present (Home)</source>
        <translation>Zur Gegenwart (Pos1)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The tab Table lists what is drawn here.</source>
        <translation>Die Registerkarte „Tabelle“ listet auf, was hier gezeichnet ist.</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Zeitachse als Tabelle</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptDock</name>
    <message>
        <source>Wire Transcript</source>
        <translation>Gesprächsprotokoll</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptFindBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorheriges (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächstes (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Suchen:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptModel</name>
    <message>
        <source>Session with %1</source>
        <translation>Sitzung mit %1</translation>
    </message>
    <message>
        <source>Encrypted from here on: %1</source>
        <translation>Ab hier verschlüsselt: %1</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Ende der Sitzung</translation>
    </message>
    <message>
        <source>End of the session: %1</source>
        <translation>Ende der Sitzung: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptReader</name>
    <message>
        <source>The transcript &quot;%1&quot; cannot be read.</source>
        <translation>Das Gesprächsprotokoll „%1“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptView</name>
    <message>
        <source>Wire transcript</source>
        <translation>Gesprächsprotokoll</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>Save the transcript as text</source>
        <translation>Das Gesprächsprotokoll als Text speichern</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>Show a saved transcript in place of this one</source>
        <translation>Ein gespeichertes Gesprächsprotokoll anstelle dieses anzeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove all lines</source>
        <translation>Alle Zeilen entfernen</translation>
    </message>
    <message>
        <source>The transcript cannot be saved to &quot;%1&quot;. Choose another folder. %2</source>
        <translation>Das Gesprächsprotokoll kann nicht in „%1“ gespeichert werden. Wählen Sie einen anderen Ordner. %2</translation>
    </message>
    <message>
        <source>No wire transcript of that session was kept. Check &quot;Keep the Wire Transcript&quot; in the menu Activity &gt; Test Run before a run.</source>
        <translation>Von dieser Sitzung wurde kein Gesprächsprotokoll aufbewahrt. Aktivieren Sie vor einer Ausführung „Gesprächsprotokoll aufbewahren“ im Menü „Aktivität &gt; Testlauf“.</translation>
    </message>
    <message>
        <source>Open Transcript</source>
        <translation>Gesprächsprotokoll öffnen</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>Text (*.txt *.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation>Gesprächsprotokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The oldest %1 lines were dropped. &quot;inlet-run run --transcript&quot; writes all of them to a file.</source>
        <translation>Die ältesten %1 Zeilen wurden verworfen. „inlet-run run --transcript“ schreibt alle in eine Datei.</translation>
    </message>
    <message>
        <source>Find text in the transcript (%1)</source>
        <extracomment>%1 is a shortcut</extracomment>
        <translation>Text im Gesprächsprotokoll suchen (%1)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TransitionsPage</name>
    <message>
        <source>Enter the folder that the transition &quot;%1&quot; writes to.</source>
        <translation>Geben Sie den Ordner an, in den die Transition „%1“ schreibt.</translation>
    </message>
    <message>
        <source>Enter the program that the transition &quot;%1&quot; starts.</source>
        <translation>Geben Sie das Programm an, das die Transition „%1“ startet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address that the transition &quot;%2&quot; can be sent to. Begin it with https:// or http://.</source>
        <translation>„%1“ ist keine Webadresse, an die die Transition „%2“ gesendet werden kann. Beginnen Sie sie mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transitionen</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>File in a folder</source>
        <translation>Datei in einem Ordner</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Web address (HTTP)</source>
        <translation>Webadresse (HTTP)</translation>
    </message>
    <message>
        <source>Relative to the project file</source>
        <translation>Relativ zur Projektdatei</translation>
    </message>
    <message>
        <source>One argument per line</source>
        <translation>Ein Argument pro Zeile</translation>
    </message>
    <message>
        <source>La&amp;bel:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Delivery:</source>
        <translation>&amp;Zustellung:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>&amp;Programm:</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <translation>A&amp;rgumente:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TransportSecurityEdit</name>
    <message>
        <source>&quot;%1&quot; is not the fingerprint of a certificate. Write &quot;sha256:&quot; and 64 hexadecimal digits.</source>
        <translation>„%1“ ist nicht der Fingerabdruck eines Zertifikats. Schreiben Sie „sha256:“ und 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Choose Certificate Authorities</source>
        <translation>Zertifizierungsstellen auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Au&amp;thentication:</source>
        <translation>&amp;Authentifizierung:</translation>
    </message>
    <message>
        <source>Trusted certi&amp;ficates:</source>
        <translation>Vertrauenswürdige Zerti&amp;fikate:</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints of server certificates that this connection trusts, one per line.</source>
        <translation>SHA-256-Fingerabdrücke von Serverzertifikaten, denen diese Verbindung vertraut, einer pro Zeile.</translation>
    </message>
    <message>
        <source>A&amp;uthorities file:</source>
        <translation>&amp;Zertifizierungsstellen:</translation>
    </message>
    <message>
        <source>PEM file with certificate authorities, relative to the project file.</source>
        <translation>PEM-Datei mit Zertifizierungsstellen, relativ zur Projektdatei.</translation>
    </message>
    <message>
        <source>Authorities of the system</source>
        <translation>Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::UndoHistory</name>
    <message>
        <source>Undo History</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Project as It Was Opened</source>
        <translation>Projekt, wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ValidityPage</name>
    <message>
        <source>&amp;Permanent validity</source>
        <translation>&amp;Dauerhaft gültig</translation>
    </message>
    <message>
        <source>&amp;Valid from:</source>
        <translation>&amp;Gültig ab:</translation>
    </message>
    <message>
        <source>Ma&amp;ximum number of iterations:</source>
        <translation>Ausführungen ma&amp;x.:</translation>
    </message>
    <message>
        <source>Validity period</source>
        <translation>Gültigkeitszeitraum</translation>
    </message>
    <message>
        <source>Allow to limit event consequences by defining a validity range or a maximum of iterations.</source>
        <translation>Begrenzt die Folgen von Ereignissen durch einen Gültigkeitszeitraum oder eine Höchstzahl von Ausführungen.</translation>
    </message>
    <message>
        <source> time(s)</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>Maximum number of iterations</source>
        <translation>Ausführungen max.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>&amp;To (included):</source>
        <translation>B&amp;is (einschließlich):</translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation>&amp;Ab:</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>&amp;Um:</translation>
    </message>
    <message>
        <source>The last day comes before the first day.</source>
        <translation>Der letzte Tag liegt vor dem ersten Tag.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WeeklyPage</name>
    <message>
        <source>Week selection</source>
        <translation>Auswahl der Wochen</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>&amp;Jede Woche</translation>
    </message>
    <message>
        <source> week(s)</source>
        <translation> Woche(n)</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring on days of the week.</source>
        <translation>Dieser Modus eignet sich für Ereignisse, die an bestimmten Wochentagen auftreten.</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>&amp;Startzeit:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WelcomePage</name>
    <message>
        <source>Welcome to Inlet</source>
        <translation>Willkommen bei Inlet</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>Beispiel aus&amp;probieren</translation>
    </message>
    <message>
        <source>A mailbox to practise on: nothing can be lost.</source>
        <translation>Ein Postfach zum Üben: Es kann nichts verloren gehen.</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>Neues Pro&amp;jekt</translation>
    </message>
    <message>
        <source>With one activity, ready to be filled in.</source>
        <translation>Mit einer Aktivität, bereit zum Ausfüllen.</translation>
    </message>
    <message>
        <source>&amp;Open a Project...</source>
        <translation>Projekt ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>A file with the extension .inlet.</source>
        <translation>Eine Datei mit der Endung .inlet.</translation>
    </message>
    <message>
        <source>Next Steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>&amp;Connect a Mailbox</source>
        <translation>Postfach &amp;verbinden</translation>
    </message>
    <message>
        <source>Enter the server and test the connection.</source>
        <translation>Den Server eingeben und die Verbindung testen.</translation>
    </message>
    <message>
        <source>&amp;Write a Handler</source>
        <translation>Handler &amp;schreiben</translation>
    </message>
    <message>
        <source>Ten worked handlers, each with its message and result.</source>
        <translation>Zehn ausgearbeitete Handler, jeder mit Nachricht und Ergebnis.</translation>
    </message>
    <message>
        <source>&amp;Run It on a Server</source>
        <translation>Auf einem Se&amp;rver ausführen</translation>
    </message>
    <message>
        <source>As a service, without a window.</source>
        <translation>Als Dienst, ohne Fenster.</translation>
    </message>
    <message>
        <source>Recent Projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Projects that you open or save are offered here.</source>
        <translation>Projekte, die Sie öffnen oder speichern, werden hier angeboten.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WhatIfDialog</name>
    <message>
        <source>What If</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Messages handled differently</source>
        <translation>Anders verarbeitete Nachrichten</translation>
    </message>
    <message>
        <source>T&amp;hen:</source>
        <translation>&amp;Damals:</translation>
    </message>
    <message>
        <source>&amp;Now:</source>
        <translation>&amp;Jetzt:</translation>
    </message>
    <message>
        <source>&amp;Ask Again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Open Message</source>
        <translation>Nachricht ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The handler runs on the copies of past messages...</source>
        <translation>Der Handler wird auf die Kopien früherer Nachrichten angewendet...</translation>
    </message>
    <message>
        <source>The handler decides the same for all %1 messages.</source>
        <translation>Der Handler entscheidet bei allen %1 Nachrichten wie bisher.</translation>
    </message>
    <message>
        <source>The handler decides otherwise for %1 of %2 messages (errors: %3).</source>
        <translation>Der Handler entscheidet bei %1 von %2 Nachrichten anders (Fehler: %3).</translation>
    </message>
    <message>
        <source>Messages without a copy: %1. Advanced Parameters &gt; Memory keeps copies from the next run on.</source>
        <translation>Nachrichten ohne Kopie: %1. „Erweiterte Parameter &gt; Aufbewahrung“ bewahrt ab dem nächsten Lauf Kopien auf.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WhatIfModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Code Then</source>
        <translation>Code damals</translation>
    </message>
    <message>
        <source>Code Now</source>
        <translation>Code jetzt</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Abweichend</translation>
    </message>
</context>
</TS>
