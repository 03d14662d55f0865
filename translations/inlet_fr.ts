<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Inlet::CommandLine</name>
    <message>
        <source>Designer for inbound email activities.</source>
        <translation>Éditeur d&apos;activités de réception d&apos;emails.</translation>
    </message>
    <message>
        <source>Project file to open.</source>
        <translation>Fichier de projet à ouvrir.</translation>
    </message>
    <message>
        <source>Open the saved JSON Lines log FILE in the journal.</source>
        <translation>Ouvrir dans le journal le fichier JSON Lines enregistré FILE.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Only one project can be opened.</source>
        <translation>Un seul projet peut être ouvert.</translation>
    </message>
    <message>
        <source>Run &quot;inlet --help&quot; for the options.</source>
        <translation>Exécutez «&#xa0;inlet --help&#xa0;» pour voir les options.</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::DurationText</name>
    <message>
        <source>A duration is needed, such as &quot;%1&quot;.</source>
        <translation>Une durée est nécessaire, par exemple «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative. A duration goes forward only.</source>
        <translation>«&#xa0;%1&#xa0;» est une valeur négative. Une durée ne peut qu&apos;être positive.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Enter numbers with units, such as &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une durée. Saisissez des nombres suivis d&apos;unités, par exemple «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no unit. The units are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas d&apos;unité. Les unités sont %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a unit. The units are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une unité. Les unités sont %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means months, and a month has no fixed length. Write &quot;%2&quot; for minutes, or days.</source>
        <translation>«&#xa0;%1&#xa0;» désigne des mois, et un mois n&apos;a pas de durée fixe. Écrivez «&#xa0;%2&#xa0;» pour les minutes, ou indiquez des jours.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives the same unit twice.</source>
        <translation>«&#xa0;%1&#xa0;» indique deux fois la même unité.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Days and years follow the calendar and cannot be divided.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre entier. Les jours et les années suivent le calendrier et ne peuvent pas être divisés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long. The longest duration is %2 years.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long. La durée maximale est de %2 ans.</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::EventText</name>
    <message>
        <source>Task started as a dry run: nothing is deleted, delivered or remembered.</source>
        <translation>Tâche démarrée en simulation&#xa0;: rien n&apos;est supprimé, remis ni mémorisé.</translation>
    </message>
    <message>
        <source>Task started.</source>
        <translation>Tâche démarrée.</translation>
    </message>
    <message>
        <source>Pass %1 started; it was due at %2.</source>
        <translation>Passage %1 démarré&#xa0;; il était prévu le %2.</translation>
    </message>
    <message>
        <source>Pass %1 started for a missed launch (%2).</source>
        <translation>Passage %1 démarré pour un lancement manqué (%2).</translation>
    </message>
    <message>
        <source>Pass %1 started.</source>
        <translation>Passage %1 démarré.</translation>
    </message>
    <message>
        <source>Pass %1 failed. %2</source>
        <translation>Passage %1 en échec. %2</translation>
    </message>
    <message>
        <source>Pass %1 stopped. %2</source>
        <translation>Passage %1 stoppé. %2</translation>
    </message>
    <message>
        <source>Pass %1 finished. %2</source>
        <translation>Passage %1 terminé. %2</translation>
    </message>
    <message>
        <source>Task failed. %1</source>
        <translation>Tâche en échec. %1</translation>
    </message>
    <message>
        <source>Task stopped. %1</source>
        <translation>Tâche stoppée. %1</translation>
    </message>
    <message>
        <source>Task expired. %1</source>
        <translation>Tâche expirée. %1</translation>
    </message>
    <message>
        <source>Task finished. %1</source>
        <translation>Tâche terminée. %1</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, without encryption.</source>
        <translation>Connecté à %1, port %2, sans chiffrement.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, with TLS (%3, %4).</source>
        <translation>Connecté à %1, port %2, avec TLS (%3, %4).</translation>
    </message>
    <message>
        <source>Logged in as &quot;%1&quot; (%2).</source>
        <translation>Connecté en tant que «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>The mailbox is empty.</source>
        <translation>La boîte aux lettres est vide.</translation>
    </message>
    <message>
        <source>Messages in the mailbox: %1 (%2); to handle: %3.</source>
        <translation>Messages dans la boîte aux lettres&#xa0;: %1 (%2)&#xa0;; à traiter&#xa0;: %3.</translation>
    </message>
    <message>
        <source>#%1 &quot;%2&quot;</source>
        <translation>N° %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>message from sender</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>deleted from the server</source>
        <translation>supprimé du serveur</translation>
    </message>
    <message>
        <source>left on the server</source>
        <translation>laissé sur le serveur</translation>
    </message>
    <message>
        <source>transition %1</source>
        <translation>transition %1</translation>
    </message>
    <message>
        <source>skipped parts: %1</source>
        <translation>parties ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Transition %1 fired. It was not accepted yet and stays in the outbox.</source>
        <translation>Transition %1 activée. Elle n&apos;a pas encore été acceptée et reste dans la file d&apos;envoi.</translation>
    </message>
    <message>
        <source>Transition %1 fired for message %2. It was not accepted yet and stays in the outbox.</source>
        <translation>Transition %1 activée pour le message %2. Elle n&apos;a pas encore été acceptée et reste dans la file d&apos;envoi.</translation>
    </message>
    <message>
        <source>Transition %1 fired.</source>
        <translation>Transition %1 activée.</translation>
    </message>
    <message>
        <source>Transition %1 fired for message %2.</source>
        <translation>Transition %1 activée pour le message %2.</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Détail&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 messages handled.</source>
        <translation>%1 messages traités sur %2.</translation>
    </message>
    <message>
        <source>The session ended before the server confirmed it: nothing was deleted there.</source>
        <translation>La session s&apos;est terminée avant la confirmation du serveur&#xa0;: rien n&apos;y a été supprimé.</translation>
    </message>
    <message>
        <source>Session closed: %1 deleted from the server, %2 left.</source>
        <translation>Session fermée. Messages supprimés du serveur&#xa0;: %1, laissés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Expiration &quot;%1&quot; reached: the task ends.</source>
        <translation>Expiration «&#xa0;%1&#xa0;» atteinte&#xa0;: la tâche se termine.</translation>
    </message>
    <message>
        <source>Expiration &quot;%1&quot; reached: the task goes on.</source>
        <translation>Expiration «&#xa0;%1&#xa0;» atteinte&#xa0;: la tâche continue.</translation>
    </message>
    <message>
        <source>Waiting for the next launch at %1; next expiration at %2.</source>
        <translation>En attente du prochain lancement, le %1&#xa0;; prochaine expiration le %2.</translation>
    </message>
    <message>
        <source>Waiting for the next launch at %1.</source>
        <translation>En attente du prochain lancement, le %1.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>En attente.</translation>
    </message>
    <message>
        <source>Waiting for the next expiration at %1.</source>
        <translation>En attente de la prochaine expiration, le %1.</translation>
    </message>
    <message>
        <source>Messages: %1, deleted: %2, left: %3, transitions: %4, seconds: %5.</source>
        <translation>Messages&#xa0;: %1, supprimés&#xa0;: %2, laissés&#xa0;: %3, transitions&#xa0;: %4, secondes&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 (script line %2)</source>
        <translation>%1 (ligne %2 du script)</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>No email</source>
        <translation>Aucun email</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>the activity ended in error</source>
        <translation>l&apos;activité s&apos;est terminée en erreur</translation>
    </message>
    <message>
        <source>the runner was started in a way it does not know</source>
        <translation>le moteur d&apos;exécution a été démarré d&apos;une manière qu&apos;il ne connaît pas</translation>
    </message>
    <message>
        <source>the project is not valid</source>
        <translation>le projet n&apos;est pas valide</translation>
    </message>
    <message>
        <source>a file was not found</source>
        <translation>un fichier est introuvable</translation>
    </message>
    <message>
        <source>the server could not be reached, or TLS or the protocol failed</source>
        <translation>le serveur est injoignable, ou TLS ou le protocole a échoué</translation>
    </message>
    <message>
        <source>internal error of the runner</source>
        <translation>erreur interne du moteur d&apos;exécution</translation>
    </message>
    <message>
        <source>the mailbox is busy; try again later</source>
        <translation>la boîte aux lettres est occupée&#xa0;; réessayez plus tard</translation>
    </message>
    <message>
        <source>the server refused the login</source>
        <translation>le serveur a refusé la connexion du compte</translation>
    </message>
    <message>
        <source>unknown exit status</source>
        <translation>code de sortie inconnu</translation>
    </message>
    <message>
        <source>Sample &quot;%1&quot;: as expected.</source>
        <translation>Exemple «&#xa0;%1&#xa0;»&#xa0;: conforme.</translation>
    </message>
    <message>
        <source>Sample &quot;%1&quot;: the message is not there.</source>
        <translation>Exemple «&#xa0;%1&#xa0;»&#xa0;: le message est absent.</translation>
    </message>
    <message>
        <source>Sample &quot;%1&quot;: not as expected in %2.</source>
        <extracomment>%2 is a list of names such as &quot;returnCode, vars.ticket&quot;</extracomment>
        <translation>Exemple «&#xa0;%1&#xa0;»&#xa0;: non conforme pour %2.</translation>
    </message>
    <message>
        <source>Samples as expected: %1 of %2.</source>
        <translation>Exemples conformes&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Pass %1 started out of schedule, on request.</source>
        <translation>Passage %1 démarré hors planning, à la demande.</translation>
    </message>
    <message>
        <source>Pass %1 started for the rest of the one that the pause cut short.</source>
        <translation>Passage %1 démarré pour le reste de celui que la pause a écourté.</translation>
    </message>
    <message>
        <source>would be deleted from the server (dry run)</source>
        <translation>serait supprimé du serveur (simulation)</translation>
    </message>
    <message>
        <source>would be left on the server (dry run)</source>
        <translation>serait laissé sur le serveur (simulation)</translation>
    </message>
    <message>
        <source>Message &quot;%1&quot; from %2 is in quarantine (%3): %4</source>
        <translation>Le message «&#xa0;%1&#xa0;» de %2 est en quarantaine (%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>Waiting for the next attempt at %1.</source>
        <translation>En attente de la prochaine tentative, le %1.</translation>
    </message>
    <message>
        <source>The activity goes on after the pause.</source>
        <translation>L&apos;activité reprend après la pause.</translation>
    </message>
    <message>
        <source>The task is held: it is activated but not executed.</source>
        <translation>La tâche est suspendue&#xa0;: elle est activée mais n&apos;est pas exécutée.</translation>
    </message>
    <message>
        <source>Pause requested: the message in hand is finished first.</source>
        <translation>Pause demandée&#xa0;: le message en cours est d&apos;abord terminé.</translation>
    </message>
    <message>
        <source>The activity is paused.</source>
        <translation>L&apos;activité est en pause.</translation>
    </message>
    <message>
        <source>Stop requested.</source>
        <translation>Arrêt demandé.</translation>
    </message>
    <message>
        <source>The runner is alive.</source>
        <translation>Le moteur d&apos;exécution est actif.</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::PrivateFolder</name>
    <message>
        <source>The folder &quot;%1&quot; cannot be created: a file has this name. Move the file away or choose another folder.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé&#xa0;: un fichier porte ce nom. Déplacez le fichier ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be created. Check the permissions of the folder around it.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé. Vérifiez les droits du dossier parent.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written to disk. Check its permissions and the disk.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être écrit sur le disque. Vérifiez ses droits et le disque.</translation>
    </message>
</context>
<context>
    <name>Inlet::Core::RawMessage</name>
    <message>
        <source>A large message cannot be kept in the temporary folder. Check that the disk is not full.</source>
        <translation>Un message volumineux ne peut pas être conservé dans le dossier temporaire. Vérifiez que le disque n&apos;est pas plein.</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::CommandDelivery</name>
    <message>
        <source>The program &quot;%1&quot; was not found. Install it, or give its full path in the transition.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» est introuvable. Installez-le ou indiquez son chemin complet dans la transition.</translation>
    </message>
    <message numerus="yes">
        <source>The program &quot;%1&quot; did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>Le programme «&#xa0;%1&#xa0;» ne s&apos;est pas terminé en %n seconde et a été arrêté.</numerusform>
            <numerusform>Le programme «&#xa0;%1&#xa0;» ne s&apos;est pas terminé en %n secondes et a été arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; was ended by signal %2.</source>
        <translation>Le signal %2 a mis fin au programme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; did not accept the event: it ended with exit status %2.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» n&apos;a pas accepté l&apos;événement&#xa0;: il s&apos;est terminé avec le code de sortie %2.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; cannot be started. Check that it exists and that it may be executed.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» ne peut pas être démarré. Vérifiez qu&apos;il existe et qu&apos;il est exécutable.</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::Deliverer</name>
    <message>
        <source>The transition has no folder for its events. Enter one.</source>
        <translation>La transition n&apos;a pas de dossier pour ses événements. Saisissez-en un.</translation>
    </message>
    <message>
        <source>The transition has no program to start. Enter one.</source>
        <translation>La transition n&apos;a pas de programme à démarrer. Saisissez-en un.</translation>
    </message>
    <message>
        <source>The transition has no valid address to send its events to. Enter one that begins with &quot;https://&quot; or &quot;http://&quot;.</source>
        <translation>La transition n&apos;a pas d&apos;adresse valide où envoyer ses événements. Saisissez-en une qui commence par «&#xa0;https://&#xa0;» ou «&#xa0;http://&#xa0;».</translation>
    </message>
    <message>
        <source>Events cannot be delivered by &quot;%1&quot;. The known ways are &quot;file&quot;, &quot;command&quot; and &quot;http&quot;.</source>
        <translation>Les événements ne peuvent pas être remis par «&#xa0;%1&#xa0;». Les modes connus sont «&#xa0;file&#xa0;», «&#xa0;command&#xa0;» et «&#xa0;http&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::FileDelivery</name>
    <message>
        <source>The event file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>Le fichier d&apos;événement «&#xa0;%1&#xa0;» ne peut pas être écrit. Vérifiez les droits de son dossier et le disque.</translation>
    </message>
</context>
<context>
    <name>Inlet::Delivery::HttpDelivery</name>
    <message numerus="yes">
        <source>The address &quot;%1&quot; did not answer within %n second(s).</source>
        <translation>
            <numerusform>L&apos;adresse «&#xa0;%1&#xa0;» n&apos;a pas répondu en %n seconde.</numerusform>
            <numerusform>L&apos;adresse «&#xa0;%1&#xa0;» n&apos;a pas répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event cannot be sent to &quot;%1&quot;. Check the address, the network and the certificate.</source>
        <translation>L&apos;événement ne peut pas être envoyé à «&#xa0;%1&#xa0;». Vérifiez l&apos;adresse, le réseau et le certificat.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; redirects the event to another one, which is not followed. Enter the new address in the transition if it is the right one.</source>
        <translation>L&apos;adresse «&#xa0;%1&#xa0;» redirige l&apos;événement vers une autre adresse, ce qui n&apos;est pas suivi. Saisissez la nouvelle adresse dans la transition si c&apos;est la bonne.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; did not accept the event: it answered with status %2.</source>
        <translation>L&apos;adresse «&#xa0;%1&#xa0;» n&apos;a pas accepté l&apos;événement&#xa0;: elle a répondu par le statut %2.</translation>
    </message>
</context>
<context>
    <name>Inlet::Document::ProjectDocument</name>
    <message>
        <source>New Activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Duplicate Activity</source>
        <translation>Duplication d&apos;activité</translation>
    </message>
    <message>
        <source>Delete Activity</source>
        <translation>Suppression d&apos;activité</translation>
    </message>
    <message>
        <source>Move Activity</source>
        <translation>Déplacement d&apos;activité</translation>
    </message>
    <message>
        <source>Inbound Emails</source>
        <translation>Réception d&apos;emails</translation>
    </message>
</context>
<context>
    <name>Inlet::Document::UndoCommands</name>
    <message>
        <source>Change Activity</source>
        <translation>Modification de l&apos;activité</translation>
    </message>
    <message>
        <source>Change Project</source>
        <translation>Modification du projet</translation>
    </message>
    <message>
        <source>Change External Accounts</source>
        <translation>Modification des comptes externes</translation>
    </message>
    <message>
        <source>Change Activities</source>
        <translation>Modification des activités</translation>
    </message>
    <message>
        <source>Change Name</source>
        <translation>Modification du nom</translation>
    </message>
    <message>
        <source>Change Label</source>
        <translation>Modification du libellé</translation>
    </message>
    <message>
        <source>Change Use of an External Account</source>
        <translation>Utilisation d&apos;un compte externe</translation>
    </message>
    <message>
        <source>Change External Account</source>
        <translation>Choix du compte externe</translation>
    </message>
    <message>
        <source>Change POP3 Server</source>
        <translation>Modification du serveur POP3</translation>
    </message>
    <message>
        <source>Change Port</source>
        <translation>Modification du port</translation>
    </message>
    <message>
        <source>Change POP3 Account</source>
        <translation>Modification du compte POP3</translation>
    </message>
    <message>
        <source>Change Security</source>
        <translation>Modification de la sécurité</translation>
    </message>
    <message>
        <source>Change Stop Option</source>
        <translation>Modification de l&apos;option d&apos;arrêt</translation>
    </message>
    <message>
        <source>Change Script</source>
        <translation>Modification du script</translation>
    </message>
    <message>
        <source>Change Skipping of Portions</source>
        <translation>Modification de l&apos;option Ignorer les parties</translation>
    </message>
    <message>
        <source>Change Process Errors</source>
        <translation>Modification de l&apos;option Traiter les erreurs</translation>
    </message>
    <message>
        <source>Change Process Email Nonexistence</source>
        <translation>Modification de l&apos;option Traiter l&apos;absence d&apos;email</translation>
    </message>
    <message>
        <source>Change Plan Execution</source>
        <translation>Modification de l&apos;option Planifier l&apos;exécution</translation>
    </message>
    <message>
        <source>Change Stop of the Schedule</source>
        <translation>Modification de l&apos;arrêt du planning</translation>
    </message>
    <message>
        <source>Change Schedule</source>
        <translation>Modification du planning</translation>
    </message>
    <message>
        <source>Change Expirations</source>
        <translation>Modification des expirations</translation>
    </message>
    <message>
        <source>Change Advanced Parameters</source>
        <translation>Modification des paramètres avancés</translation>
    </message>
    <message>
        <source>Change Trusted Certificates</source>
        <translation>Modification des certificats de confiance</translation>
    </message>
    <message>
        <source>Change Samples</source>
        <translation>Modification des exemples</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine</name>
    <message>
        <source>%1: The template cannot be evaluated. %2</source>
        <translation>%1&#xa0;: le modèle ne peut pas être évalué. %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::ActivityRun</name>
    <message>
        <source>The task has been running for longer than its maximum duration (%1). It goes on.</source>
        <translation>La tâche dépasse sa durée maximale d&apos;exécution (%1). Elle continue.</translation>
    </message>
    <message>
        <source>The activity is set to &quot;Do not activate&quot;: nothing is run.</source>
        <translation>L&apos;activité est réglée sur «&#xa0;Ne pas activer&#xa0;»&#xa0;: rien n&apos;est exécuté.</translation>
    </message>
    <message>
        <source>The activity is set to &quot;Activate but do not execute&quot;: the task is held until somebody chooses normal execution.</source>
        <translation>L&apos;activité est réglée sur «&#xa0;Activer mais ne pas exécuter&#xa0;»&#xa0;: la tâche est suspendue jusqu&apos;à ce que l&apos;exécution normale soit choisie.</translation>
    </message>
    <message>
        <source>The initialization script failed: %1</source>
        <translation>Le script d&apos;initialisation a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The script of the expiration &quot;%1&quot; gave no date: %2</source>
        <translation>Le script de l&apos;expiration «&#xa0;%1&#xa0;» n&apos;a pas fourni de date&#xa0;: %2</translation>
    </message>
    <message>
        <source>The schedule has no further launch.</source>
        <translation>Le planning n&apos;a plus de lancement.</translation>
    </message>
    <message>
        <source>The launch of %1 is skipped because the one before is still running.</source>
        <translation>Le lancement du %1 est ignoré car le précédent est encore en cours.</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2 s (attempt %3 of %4).</source>
        <translation>%1 Nouvelle tentative dans %2 s (tentative %3 sur %4).</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused the login of &quot;%2&quot; at %3. It is not repeated, so that the account is not locked. Correct the account or the password, then start the activity again.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a refusé la connexion de «&#xa0;%2&#xa0;» le %3. Elle n&apos;est pas répétée, afin que le compte ne soit pas verrouillé. Corrigez le compte ou le mot de passe, puis redémarrez l&apos;activité.</translation>
    </message>
    <message>
        <source>The launch of %1 is held back because the activity is paused.</source>
        <translation>Le lancement du %1 est retenu car l&apos;activité est en pause.</translation>
    </message>
    <message>
        <source>The clock of this machine was set back by about %1 s.</source>
        <translation>L&apos;horloge de cette machine a été reculée d&apos;environ %1 s.</translation>
    </message>
    <message>
        <source>Missed launches are skipped, from that of %1 on.</source>
        <translation>Les lancements manqués sont ignorés, à partir de celui du %1.</translation>
    </message>
    <message>
        <source>Nothing is executed while the activity is paused. Resume it first.</source>
        <translation>Rien n&apos;est exécuté tant que l&apos;activité est en pause. Reprenez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The task is held until somebody chooses normal execution: nothing is executed.</source>
        <translation>La tâche est suspendue jusqu&apos;à ce que l&apos;exécution normale soit choisie&#xa0;: rien n&apos;est exécuté.</translation>
    </message>
    <message>
        <source>Nothing is pending: the activity is being executed.</source>
        <translation>Rien n&apos;est en attente&#xa0;: l&apos;activité est en cours d&apos;exécution.</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::DeliveryQueue</name>
    <message>
        <source>The transition &quot;%1&quot; that could not be delivered before was accepted now (event %2).</source>
        <translation>La transition «&#xa0;%1&#xa0;», qui n&apos;avait pas pu être remise, vient d&apos;être acceptée (événement %2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 The transition &quot;%2&quot; was tried %n time(s) and is given up. It stays in the ledger: send it again with &quot;inlet-run ledger --resend %3&quot;.</source>
        <translation>
            <numerusform>%1 La transition «&#xa0;%2&#xa0;» a été tentée %n fois et est abandonnée. Elle reste dans le registre&#xa0;: renvoyez-la avec «&#xa0;inlet-run ledger --resend %3&#xa0;».</numerusform>
            <numerusform>%1 La transition «&#xa0;%2&#xa0;» a été tentée %n fois et est abandonnée. Elle reste dans le registre&#xa0;: renvoyez-la avec «&#xa0;inlet-run ledger --resend %3&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::MailPass</name>
    <message>
        <source>The connection to &quot;%1&quot; is not encrypted: the password and all messages can be read on the way. Choose another security when the server offers it.</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» n&apos;est pas chiffrée&#xa0;: le mot de passe et tous les messages peuvent être lus en chemin. Choisissez une autre sécurité si le serveur en propose une.</translation>
    </message>
    <message>
        <source>The server refused to delete message %1; it is tried again in the next pass. The server said: %2</source>
        <translation>Le serveur a refusé de supprimer le message %1&#xa0;; une nouvelle tentative aura lieu au prochain passage. Réponse du serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Message %1 was handled before the last session broke off (code %2). It is deleted now; the handler does not run again.</source>
        <translation>Le message %1 a été traité avant l&apos;interruption de la dernière session (code %2). Il est supprimé maintenant&#xa0;; le script n&apos;est pas réexécuté.</translation>
    </message>
    <message>
        <source>Message %1 was handled before the last session broke off (code %2). It stays on the server; the handler does not run again.</source>
        <translation>Le message %1 a été traité avant l&apos;interruption de la dernière session (code %2). Il reste sur le serveur&#xa0;; le script n&apos;est pas réexécuté.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not confirm the deletions at the end of the session. They are tried again in the next pass; the handler does not run again for these messages.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a pas confirmé les suppressions à la fin de la session. Une nouvelle tentative aura lieu au prochain passage&#xa0;; le script n&apos;est pas réexécuté pour ces messages.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; wants some time between two logins. The session waits until %2.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» exige un délai entre deux connexions. La session attend jusqu&apos;à %2.</translation>
    </message>
    <message>
        <source>At QUIT the server &quot;%1&quot; may delete every message that was fetched (EXPIRE 0), and not all of these are decided. The session is closed without QUIT, which deletes nothing.</source>
        <translation>Au QUIT, le serveur «&#xa0;%1&#xa0;» peut supprimer tous les messages lus (EXPIRE 0), or tous n&apos;ont pas été décidés. La session est fermée sans QUIT, ce qui ne supprime rien.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused the access token. The login is tried once more with a new one.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a refusé le jeton d&apos;accès. La connexion est tentée encore une fois avec un nouveau jeton.</translation>
    </message>
    <message>
        <source>Message %1 broke off the session each time it was fetched. It is left on the server; the others are handled without it. %2</source>
        <translation>Le message %1 a interrompu la session à chaque téléchargement. Il reste sur le serveur&#xa0;; les autres sont traités sans lui. %2</translation>
    </message>
    <message>
        <source>%1 The session is opened again for the other messages.</source>
        <translation>%1 La session est rouverte pour les autres messages.</translation>
    </message>
    <message>
        <source>Message %1 is in quarantine and is not handled until it is released.</source>
        <translation>Le message %1 est en quarantaine et n&apos;est pas traité avant d&apos;être libéré.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not tell unique-ids (UIDL), so that messages to be passed over cannot be recognised later. Choose to handle all messages.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» ne donne pas d&apos;identifiants uniques (UIDL)&#xa0;; les messages à laisser de côté ne pourraient donc pas être reconnus plus tard. Choisissez de traiter tous les messages.</translation>
    </message>
    <message>
        <source>The mailbox is met for the first time and holds %1 messages. All of them are handled; the option --first-contact chooses otherwise.</source>
        <translation>La boîte aux lettres est relevée pour la première fois et contient %1 messages. Tous sont traités&#xa0;; l&apos;option --first-contact permet un autre choix.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer TOP, so that the age of messages cannot be told without receiving them. Choose to handle all messages, or only those from now on.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» ne propose pas TOP&#xa0;; l&apos;âge des messages ne peut donc pas être connu sans les recevoir. Choisissez de traiter tous les messages, ou seulement ceux à partir de maintenant.</translation>
    </message>
    <message>
        <source>The mailbox is met for the first time. %1 of its %2 messages are passed over: they stay on the server and are not handled.</source>
        <translation>La boîte aux lettres est relevée pour la première fois. %1 de ses %2 messages sont laissés de côté&#xa0;: ils restent sur le serveur et ne sont pas traités.</translation>
    </message>
    <message>
        <source>The mailbox is met for the first time and holds %1 messages. Nothing is done before somebody chooses what becomes of them.</source>
        <translation>La boîte aux lettres est relevée pour la première fois et contient %1 messages. Rien n&apos;est fait avant que quelqu&apos;un ne choisisse ce qu&apos;ils deviennent.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in quarantine are not handled until somebody releases them.</source>
        <translation>
            <numerusform>%n message en quarantaine n&apos;est pas traité avant que quelqu&apos;un ne le libère.</numerusform>
            <numerusform>%n messages en quarantaine ne sont pas traités avant que quelqu&apos;un ne les libère.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; gives no unique-id (UIDL) to some messages or to all. These are recognised by their content, so they are fetched in every pass, even those that were left before.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» ne donne pas d&apos;identifiant unique (UIDL) à certains messages, ou à aucun. Ces messages sont reconnus à leur contenu et donc téléchargés à chaque passage, même ceux déjà laissés auparavant.</translation>
    </message>
</context>
<context>
    <name>Inlet::Engine::QuarantineCopy</name>
    <message>
        <source>The copy &quot;%1&quot; of a message for the quarantine cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>La copie «&#xa0;%1&#xa0;» d&apos;un message pour la quarantaine ne peut pas être écrite. Vérifiez les droits de son dossier et le disque.</translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::HandlerClient</name>
    <message>
        <source>The handler host gave an answer without a decision.</source>
        <translation>L&apos;hôte de scripts a donné une réponse sans décision.</translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::Host</name>
    <message>
        <source>The message is badly formed or uses an unsupported encoding: %1</source>
        <translation>Le message est mal formé ou son encodage n&apos;est pas supporté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Inlet::Handler::HostLink</name>
    <message>
        <source>It did not answer.</source>
        <translation>Il n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>The script did not end within its time limit of %1 s and was stopped.</source>
        <translation>Le script ne s&apos;est pas terminé dans la limite de %1 s et a été arrêté.</translation>
    </message>
    <message>
        <source>The message could not be read within %1 s.</source>
        <translation>Le message n&apos;a pas pu être lu en %1 s.</translation>
    </message>
    <message>
        <source>The script needed more memory than its memory limit of %1 MB and was stopped.</source>
        <translation>Le script a dépassé sa limite de mémoire de %1 Mo et a été arrêté.</translation>
    </message>
    <message>
        <source>The message needs more memory than there is for reading it.</source>
        <translation>La lecture du message demande plus de mémoire qu&apos;il n&apos;y en a.</translation>
    </message>
    <message>
        <source>The script crashed its process (%1).</source>
        <translation>Le script a fait planter son processus (%1).</translation>
    </message>
    <message>
        <source>Reading the message crashed the process that does it (%1).</source>
        <translation>La lecture du message a fait planter le processus qui en est chargé (%1).</translation>
    </message>
    <message>
        <source>The handler host sent something that is no answer and was stopped.</source>
        <translation>L&apos;hôte de scripts a envoyé des données qui ne sont pas une réponse et a été arrêté.</translation>
    </message>
    <message>
        <source>The handler host ended without an answer (exit status %1).</source>
        <translation>L&apos;hôte de scripts s&apos;est terminé sans réponse (code de sortie %1).</translation>
    </message>
    <message>
        <source>The handler host &quot;%1&quot; cannot be run. Check the installation.</source>
        <translation>L&apos;hôte de scripts «&#xa0;%1&#xa0;» ne peut pas être exécuté. Vérifiez l&apos;installation.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Api</name>
    <message>
        <source>The message the handler runs for. Read-only. All texts are decoded; what is absent is an empty text, an empty list or null.</source>
        <translation>Le message pour lequel le script s&apos;exécute. En lecture seule. Tous les textes sont décodés&#xa0;; ce qui est absent est un texte vide, une liste vide ou null.</translation>
    </message>
    <message>
        <source>Variables of this message. They travel on the transition when it fires: texts, numbers, booleans and dates as they are, other values as JSON. At most 1 MB.</source>
        <translation>Variables de ce message. Elles accompagnent la transition lorsqu&apos;elle est activée&#xa0;: textes, nombres, booléens et dates tels quels, autres valeurs en JSON. Au plus 1 Mo.</translation>
    </message>
    <message>
        <source>The running task: one activation of the activity.</source>
        <translation>La tâche en cours&#xa0;: une activation de l&apos;activité.</translation>
    </message>
    <message>
        <source>The project the activity belongs to.</source>
        <translation>Le projet auquel appartient l&apos;activité.</translation>
    </message>
    <message>
        <source>The activity the script belongs to. Only an initialization script may change its members.</source>
        <translation>L&apos;activité à laquelle appartient le script. Seul un script d&apos;initialisation peut modifier ses membres.</translation>
    </message>
    <message>
        <source>What activated the task.</source>
        <translation>Ce qui a activé la tâche.</translation>
    </message>
    <message>
        <source>Writes a line to the journal.</source>
        <translation>Écrit une ligne dans le journal.</translation>
    </message>
    <message>
        <source>the line; other values are turned into text</source>
        <translation>la ligne&#xa0;; les autres valeurs sont converties en texte</translation>
    </message>
    <message>
        <source>Writes a warning to the journal. The script goes on.</source>
        <translation>Écrit un avertissement dans le journal. Le script continue.</translation>
    </message>
    <message>
        <source>Writes an error to the journal and interrupts the script, also inside try. The message stays on the server.</source>
        <translation>Écrit une erreur dans le journal et interrompt le script, même dans un try. Le message reste sur le serveur.</translation>
    </message>
    <message>
        <source>Writes a detail to the journal, which is shown on request only.</source>
        <translation>Écrit dans le journal un détail qui ne s&apos;affiche que sur demande.</translation>
    </message>
    <message>
        <source>Writes a date in the time zone of the activity. Letters: %4Y year, %2M month, %2D day, %2H hour, %2N minute, %2S second (the number is the width), %Bl English name of the month; other text stays. null gives an empty text.</source>
        <translation>Écrit une date dans le fuseau horaire de l&apos;activité. Lettres&#xa0;: %4Y année, %2M mois, %2D jour, %2H heure, %2N minute, %2S seconde (le nombre est la largeur), %Bl nom anglais du mois&#xa0;; tout autre texte est conservé. null donne un texte vide.</translation>
    </message>
    <message>
        <source>Reads a date of a mail header (RFC 5322) or ISO 8601. null when it is neither.</source>
        <translation>Lit une date d&apos;un en-tête d&apos;email (RFC 5322) ou ISO 8601. null si ce n&apos;est ni l&apos;un ni l&apos;autre.</translation>
    </message>
    <message>
        <source>the date; without an offset it is in the time zone of the activity</source>
        <translation>la date&#xa0;; sans décalage, elle est dans le fuseau horaire de l&apos;activité</translation>
    </message>
    <message>
        <source>A random identifier: 36 characters, lower case, with hyphens.</source>
        <translation>Un identifiant aléatoire&#xa0;: 36 caractères, en minuscules, avec des tirets.</translation>
    </message>
    <message>
        <source>MD5 of the UTF-8 form of a text: 32 hexadecimal digits. Not for security.</source>
        <translation>MD5 de la forme UTF-8 d&apos;un texte&#xa0;: 32 chiffres hexadécimaux. Pas pour la sécurité.</translation>
    </message>
    <message>
        <source>what is hashed</source>
        <translation>ce dont l&apos;empreinte est calculée</translation>
    </message>
    <message>
        <source>SHA-256 of the UTF-8 form of a text: 64 hexadecimal digits.</source>
        <translation>SHA-256 de la forme UTF-8 d&apos;un texte&#xa0;: 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Writes the characters &amp; &lt; &gt; &quot; &apos; so that the text can stand in XML or HTML.</source>
        <translation>Écrit les caractères &amp; &lt; &gt; &quot; &apos; de sorte que le texte puisse figurer dans du XML ou du HTML.</translation>
    </message>
    <message>
        <source>what is written</source>
        <translation>ce qui est écrit</translation>
    </message>
    <message>
        <source>The readable text of HTML: no tags, blocks on lines of their own.</source>
        <translation>Le texte lisible du HTML&#xa0;: sans balises, chaque bloc sur ses propres lignes.</translation>
    </message>
    <message>
        <source>A message: the one the handler runs for, or one inside it.</source>
        <translation>Un message&#xa0;: celui pour lequel le script s&apos;exécute, ou un message qu&apos;il contient.</translation>
    </message>
    <message>
        <source>First Subject field, decoded and on one line.</source>
        <translation>Premier champ Subject, décodé et sur une seule ligne.</translation>
    </message>
    <message>
        <source>First address of From; null when there is none.</source>
        <translation>Première adresse de From&#xa0;; null s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Address of the sender, as from.address.</source>
        <translation>Adresse de l&apos;expéditeur, comme from.address.</translation>
    </message>
    <message>
        <source>Name of the sender, as from.name.</source>
        <translation>Nom de l&apos;expéditeur, comme from.name.</translation>
    </message>
    <message>
        <source>Address of the field Sender, which differs from From when someone else sent the message.</source>
        <translation>Adresse du champ Sender, qui diffère de From lorsque quelqu&apos;un d&apos;autre a envoyé le message.</translation>
    </message>
    <message>
        <source>Address errors go to. Its address is empty for &lt;&gt;, which bounces carry.</source>
        <translation>Adresse à laquelle vont les erreurs. Son adresse est vide pour &lt;&gt;, que portent les messages de non-remise.</translation>
    </message>
    <message>
        <source>Addresses of all To fields, groups included.</source>
        <translation>Adresses de tous les champs To, groupes compris.</translation>
    </message>
    <message>
        <source>Addresses of all Cc fields.</source>
        <translation>Adresses de tous les champs Cc.</translation>
    </message>
    <message>
        <source>Addresses of all Bcc fields; most servers remove them.</source>
        <translation>Adresses de tous les champs Bcc&#xa0;; la plupart des serveurs les suppriment.</translation>
    </message>
    <message>
        <source>Addresses an answer should go to.</source>
        <translation>Adresses auxquelles une réponse doit aller.</translation>
    </message>
    <message>
        <source>All distinct addresses of To, Cc, Bcc, Delivered-To and X-Original-To.</source>
        <translation>Toutes les adresses distinctes de To, Cc, Bcc, Delivered-To et X-Original-To.</translation>
    </message>
    <message>
        <source>Moment of the field Date; null when it is missing or makes no sense.</source>
        <translation>Instant du champ Date&#xa0;; null s&apos;il est absent ou n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>The field Date as it was sent.</source>
        <translation>Le champ Date tel qu&apos;il a été envoyé.</translation>
    </message>
    <message>
        <source>Moment of the topmost Received field: when the mailbox got the message.</source>
        <translation>Instant du premier champ Received&#xa0;: quand la boîte aux lettres a reçu le message.</translation>
    </message>
    <message>
        <source>Message-ID without angle brackets.</source>
        <translation>Message-ID sans chevrons.</translation>
    </message>
    <message>
        <source>Message-ID this message answers, without angle brackets.</source>
        <translation>Message-ID auquel ce message répond, sans chevrons.</translation>
    </message>
    <message>
        <source>Message-IDs of the conversation, oldest first.</source>
        <translation>Message-ID de la conversation, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>All header fields in their order.</source>
        <translation>Tous les champs d&apos;en-tête, dans leur ordre.</translation>
    </message>
    <message>
        <source>First header field of that name, decoded; an empty text when there is none.</source>
        <translation>Premier champ d&apos;en-tête de ce nom, décodé&#xa0;; un texte vide s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>All header fields of that name, decoded.</source>
        <translation>Tous les champs d&apos;en-tête de ce nom, décodés.</translation>
    </message>
    <message>
        <source>Whether there is a header field of that name.</source>
        <translation>S&apos;il existe un champ d&apos;en-tête de ce nom.</translation>
    </message>
    <message>
        <source>A parameter of a header field, decoded.</source>
        <translation>Un paramètre d&apos;un champ d&apos;en-tête, décodé.</translation>
    </message>
    <message>
        <source>Type of the whole message in lower case, such as &quot;multipart/mixed&quot;.</source>
        <translation>Type du message entier en minuscules, par exemple «&#xa0;multipart/mixed&#xa0;».</translation>
    </message>
    <message>
        <source>Character set the message declares; an empty text when it declares none.</source>
        <translation>Jeu de caractères que déclare le message&#xa0;; un texte vide s&apos;il n&apos;en déclare pas.</translation>
    </message>
    <message>
        <source>First plain text body, with LF line ends; an empty text when there is none.</source>
        <translation>Premier corps en texte brut, avec des fins de ligne LF&#xa0;; un texte vide s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>First HTML body as it was sent: not made safe.</source>
        <translation>Premier corps HTML tel qu&apos;il a été envoyé&#xa0;: non sécurisé.</translation>
    </message>
    <message>
        <source>The body as text: text, or text made from html.</source>
        <translation>Le corps sous forme de texte&#xa0;: text, ou un texte tiré de html.</translation>
    </message>
    <message>
        <source>plainText without the quoted history and the signature, as far as they can be told.</source>
        <translation>plainText sans l&apos;historique cité ni la signature, dans la mesure où ils sont reconnaissables.</translation>
    </message>
    <message>
        <source>text with the soft line breaks of format=flowed (RFC 3676) joined.</source>
        <translation>text dont les sauts de ligne souples de format=flowed (RFC 3676) sont joints.</translation>
    </message>
    <message>
        <source>Whether a body was longer than the limit of 16 MB and was cut.</source>
        <translation>Si un corps dépassait la limite de 16 Mo et a été coupé.</translation>
    </message>
    <message>
        <source>Files the message carries, in their order.</source>
        <translation>Fichiers que contient le message, dans leur ordre.</translation>
    </message>
    <message>
        <source>The uppermost MIME parts; those inside them are in their children.</source>
        <translation>Les parties MIME de premier niveau&#xa0;; celles qu&apos;elles contiennent sont dans leur children.</translation>
    </message>
    <message>
        <source>Messages inside this one, as forwarded or returned mail carries them.</source>
        <translation>Messages contenus dans celui-ci, comme dans les emails transférés ou retournés.</translation>
    </message>
    <message>
        <source>Whether this is a delivery failure.</source>
        <translation>S&apos;il s&apos;agit d&apos;un échec de remise.</translation>
    </message>
    <message>
        <source>Fields of a delivery report (RFC 3464); null when the message is none.</source>
        <translation>Champs d&apos;un rapport de remise (RFC 3464)&#xa0;; null si le message n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Whether a program sent this answer: out of office and the like (RFC 3834).</source>
        <translation>Si un programme a envoyé cette réponse&#xa0;: absence du bureau et autres (RFC 3834).</translation>
    </message>
    <message>
        <source>Fields of a complaint (RFC 5965); null when the message is none.</source>
        <translation>Champs d&apos;une plainte (RFC 5965)&#xa0;; null si le message n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>Size of the message as received, in bytes.</source>
        <translation>Taille du message tel que reçu, en octets.</translation>
    </message>
    <message>
        <source>The message as received, in bytes.</source>
        <translation>Le message tel que reçu, en octets.</translation>
    </message>
    <message>
        <source>The message as received, each byte one character (Latin-1).</source>
        <translation>Le message tel que reçu, un caractère par octet (Latin-1).</translation>
    </message>
    <message>
        <source>Identifier of the message on the server (UIDL); an empty text when the server has none.</source>
        <translation>Identifiant du message sur le serveur (UIDL)&#xa0;; un texte vide si le serveur n&apos;en a pas.</translation>
    </message>
    <message>
        <source>Number of the message in the mailbox, from 1. 0 for a message inside another.</source>
        <translation>Numéro du message dans la boîte aux lettres, à partir de 1. 0 pour un message contenu dans un autre.</translation>
    </message>
    <message>
        <source>Name of the account the message was fetched with.</source>
        <translation>Nom du compte avec lequel le message a été relevé.</translation>
    </message>
    <message>
        <source>What is wrong with the message. Grows while more of it is decoded.</source>
        <translation>Ce qui ne va pas dans le message. S&apos;allonge à mesure que le message est décodé.</translation>
    </message>
    <message>
        <source>Parts left out because they are badly formed or use an unsupported encoding.</source>
        <translation>Parties omises car mal formées ou dont l&apos;encodage n&apos;est pas supporté.</translation>
    </message>
    <message>
        <source>Subject and sender in one line.</source>
        <translation>Objet et expéditeur sur une ligne.</translation>
    </message>
    <message>
        <source>What JSON.stringify(mailMessage) writes: fields, bodies and attachments without their bytes.</source>
        <translation>Ce qu&apos;écrit JSON.stringify(mailMessage)&#xa0;: champs, corps et pièces jointes sans leurs octets.</translation>
    </message>
    <message>
        <source>An e-mail address with its name.</source>
        <translation>Une adresse email avec son nom.</translation>
    </message>
    <message>
        <source>Name in front of the address, decoded; an empty text when there is none.</source>
        <translation>Nom placé avant l&apos;adresse, décodé&#xa0;; un texte vide s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>The address as it was sent.</source>
        <translation>L&apos;adresse telle qu&apos;elle a été envoyée.</translation>
    </message>
    <message>
        <source>Part before the @.</source>
        <translation>Partie avant le @.</translation>
    </message>
    <message>
        <source>Part behind the @.</source>
        <translation>Partie après le @.</translation>
    </message>
    <message>
        <source>Part of user behind +; an empty text when there is none.</source>
        <translation>Partie de user après le +&#xa0;; un texte vide s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>The domain with the letters people read, for one that was sent as xn--...</source>
        <translation>Le domaine avec ses lettres lisibles, s&apos;il a été envoyé sous la forme xn--...</translation>
    </message>
    <message>
        <source>Name of the group the address was listed in; an empty text when in none.</source>
        <translation>Nom du groupe dans lequel figurait l&apos;adresse&#xa0;; un texte vide si aucun.</translation>
    </message>
    <message>
        <source>The address as it stood in the header.</source>
        <translation>L&apos;adresse telle qu&apos;elle figurait dans l&apos;en-tête.</translation>
    </message>
    <message>
        <source>A header field.</source>
        <translation>Un champ d&apos;en-tête.</translation>
    </message>
    <message>
        <source>Name of the field as it was sent.</source>
        <translation>Nom du champ tel qu&apos;il a été envoyé.</translation>
    </message>
    <message>
        <source>Value, decoded and on one line.</source>
        <translation>Valeur, décodée et sur une seule ligne.</translation>
    </message>
    <message>
        <source>Value as it was sent, each byte one character.</source>
        <translation>Valeur telle qu&apos;elle a été envoyée, un caractère par octet.</translation>
    </message>
    <message>
        <source>Place in the header, from 0.</source>
        <translation>Position dans l&apos;en-tête, à partir de 0.</translation>
    </message>
    <message>
        <source>A file that a message carries.</source>
        <translation>Un fichier que contient un message.</translation>
    </message>
    <message>
        <source>Name of the file, safe to be used: no folders, no control characters.</source>
        <translation>Nom du fichier, utilisable sans risque&#xa0;: ni dossiers, ni caractères de contrôle.</translation>
    </message>
    <message>
        <source>Name of the file as it was sent, decoded.</source>
        <translation>Nom du fichier tel qu&apos;il a été envoyé, décodé.</translation>
    </message>
    <message>
        <source>Type in lower case, such as &quot;application/pdf&quot;.</source>
        <translation>Type en minuscules, par exemple «&#xa0;application/pdf&#xa0;».</translation>
    </message>
    <message>
        <source>Character set the attachment declares.</source>
        <translation>Jeu de caractères que déclare la pièce jointe.</translation>
    </message>
    <message>
        <source>&quot;attachment&quot;, &quot;inline&quot; or an empty text.</source>
        <translation>«&#xa0;attachment&#xa0;», «&#xa0;inline&#xa0;» ou un texte vide.</translation>
    </message>
    <message>
        <source>Content-ID without angle brackets, by which HTML refers to it.</source>
        <translation>Content-ID sans chevrons, par lequel le HTML s&apos;y réfère.</translation>
    </message>
    <message>
        <source>Whether it is shown inside the text, as a picture in HTML.</source>
        <translation>Si elle s&apos;affiche dans le texte, comme une image en HTML.</translation>
    </message>
    <message>
        <source>Whether it is a winmail.dat of Outlook, which holds the real attachments.</source>
        <translation>Si c&apos;est un winmail.dat d&apos;Outlook, qui contient les véritables pièces jointes.</translation>
    </message>
    <message>
        <source>Size when decoded, in bytes.</source>
        <translation>Taille après décodage, en octets.</translation>
    </message>
    <message>
        <source>Whether something of its content could not be decoded.</source>
        <translation>Si une partie de son contenu n&apos;a pas pu être décodée.</translation>
    </message>
    <message>
        <source>The message it holds when it is a forwarded message; else null.</source>
        <translation>Le message qu&apos;elle contient si c&apos;est un message transféré&#xa0;; sinon null.</translation>
    </message>
    <message>
        <source>Its content, decoded, in bytes.</source>
        <translation>Son contenu, décodé, en octets.</translation>
    </message>
    <message>
        <source>Its content as text, by its character set.</source>
        <translation>Son contenu sous forme de texte, selon son jeu de caractères.</translation>
    </message>
    <message>
        <source>SHA-256 of its content: 64 hexadecimal digits.</source>
        <translation>SHA-256 de son contenu&#xa0;: 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Not available: always throws, for a script has no access to files.</source>
        <translation>Non disponible&#xa0;: lève toujours une exception, car un script n&apos;a pas accès aux fichiers.</translation>
    </message>
    <message>
        <source>What JSON.stringify() writes: all but the content.</source>
        <translation>Ce qu&apos;écrit JSON.stringify()&#xa0;: tout sauf le contenu.</translation>
    </message>
    <message>
        <source>A MIME part of a message.</source>
        <translation>Une partie MIME d&apos;un message.</translation>
    </message>
    <message>
        <source>Place in the tree, such as &quot;1.2&quot;.</source>
        <translation>Position dans l&apos;arbre, par exemple «&#xa0;1.2&#xa0;».</translation>
    </message>
    <message>
        <source>Type in lower case.</source>
        <translation>Type en minuscules.</translation>
    </message>
    <message>
        <source>Header fields of the part.</source>
        <translation>Champs d&apos;en-tête de la partie.</translation>
    </message>
    <message>
        <source>First header field of that name of the part, decoded.</source>
        <translation>Premier champ d&apos;en-tête de ce nom de la partie, décodé.</translation>
    </message>
    <message>
        <source>All header fields of that name of the part.</source>
        <translation>Tous les champs d&apos;en-tête de ce nom de la partie.</translation>
    </message>
    <message>
        <source>Whether the part has a header field of that name.</source>
        <translation>Si la partie a un champ d&apos;en-tête de ce nom.</translation>
    </message>
    <message>
        <source>A parameter of a header field of the part.</source>
        <translation>Un paramètre d&apos;un champ d&apos;en-tête de la partie.</translation>
    </message>
    <message>
        <source>Parts inside this one.</source>
        <translation>Parties contenues dans celle-ci.</translation>
    </message>
    <message>
        <source>What JSON.stringify() writes: path, type and children.</source>
        <translation>Ce qu&apos;écrit JSON.stringify()&#xa0;: path, type et children.</translation>
    </message>
    <message>
        <source>Something wrong with a message.</source>
        <translation>Un problème dans un message.</translation>
    </message>
    <message>
        <source>&quot;error&quot; or &quot;warning&quot;.</source>
        <translation>«&#xa0;error&#xa0;» ou «&#xa0;warning&#xa0;».</translation>
    </message>
    <message>
        <source>Short name, such as &quot;base64-damaged&quot;.</source>
        <translation>Nom court, par exemple «&#xa0;base64-damaged&#xa0;».</translation>
    </message>
    <message>
        <source>Path of the part it is about; an empty text for the header.</source>
        <translation>Chemin de la partie concernée&#xa0;; un texte vide pour l&apos;en-tête.</translation>
    </message>
    <message>
        <source>Where in the message it was met, in bytes; -1 when unknown.</source>
        <translation>Où il a été rencontré dans le message, en octets&#xa0;; -1 si inconnu.</translation>
    </message>
    <message>
        <source>A sentence for people.</source>
        <translation>Une phrase destinée aux humains.</translation>
    </message>
    <message>
        <source>A report on what became of a message (RFC 3464).</source>
        <translation>Un rapport sur le sort d&apos;un message (RFC 3464).</translation>
    </message>
    <message>
        <source>Server that reports.</source>
        <translation>Serveur qui établit le rapport.</translation>
    </message>
    <message>
        <source>When that server got the message.</source>
        <translation>Quand ce serveur a reçu le message.</translation>
    </message>
    <message>
        <source>What became of it for each recipient.</source>
        <translation>Son sort pour chaque destinataire.</translation>
    </message>
    <message>
        <source>Message-ID of the message the report is about.</source>
        <translation>Message-ID du message sur lequel porte le rapport.</translation>
    </message>
    <message>
        <source>Subject of the message the report is about.</source>
        <translation>Objet du message sur lequel porte le rapport.</translation>
    </message>
    <message>
        <source>What became of a message for one recipient.</source>
        <translation>Le sort d&apos;un message pour un destinataire.</translation>
    </message>
    <message>
        <source>Address it was delivered to in the end.</source>
        <translation>Adresse à laquelle il a finalement été remis.</translation>
    </message>
    <message>
        <source>Address the sender gave.</source>
        <translation>Adresse indiquée par l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>&quot;failed&quot;, &quot;delayed&quot;, &quot;delivered&quot;, &quot;relayed&quot; or &quot;expanded&quot;.</source>
        <translation>«&#xa0;failed&#xa0;», «&#xa0;delayed&#xa0;», «&#xa0;delivered&#xa0;», «&#xa0;relayed&#xa0;» ou «&#xa0;expanded&#xa0;».</translation>
    </message>
    <message>
        <source>Status code (RFC 3463): &quot;5.1.1&quot; says that there is no such mailbox. 5 is for good, 4 for now.</source>
        <translation>Code d&apos;état (RFC 3463)&#xa0;: «&#xa0;5.1.1&#xa0;» signifie que cette boîte aux lettres n&apos;existe pas. 5 est définitif, 4 provisoire.</translation>
    </message>
    <message>
        <source>What the other server said.</source>
        <translation>Ce que l&apos;autre serveur a répondu.</translation>
    </message>
    <message>
        <source>The other server.</source>
        <translation>L&apos;autre serveur.</translation>
    </message>
    <message>
        <source>A complaint about a message (RFC 5965).</source>
        <translation>Une plainte au sujet d&apos;un message (RFC 5965).</translation>
    </message>
    <message>
        <source>&quot;abuse&quot;, &quot;fraud&quot;, &quot;virus&quot;, &quot;not-spam&quot; or other.</source>
        <translation>«&#xa0;abuse&#xa0;», «&#xa0;fraud&#xa0;», «&#xa0;virus&#xa0;», «&#xa0;not-spam&#xa0;» ou autre.</translation>
    </message>
    <message>
        <source>Program that wrote the report.</source>
        <translation>Programme qui a écrit le rapport.</translation>
    </message>
    <message>
        <source>Version of the format.</source>
        <translation>Version du format.</translation>
    </message>
    <message>
        <source>Envelope identifier of the message complained about.</source>
        <translation>Identifiant d&apos;enveloppe du message visé par la plainte.</translation>
    </message>
    <message>
        <source>Address the message complained about was sent from.</source>
        <translation>Adresse d&apos;où a été envoyé le message visé par la plainte.</translation>
    </message>
    <message>
        <source>Network address the message complained about came from.</source>
        <translation>Adresse réseau d&apos;où provenait le message visé par la plainte.</translation>
    </message>
    <message>
        <source>How many complaints the report stands for.</source>
        <translation>Nombre de plaintes que représente le rapport.</translation>
    </message>
    <message>
        <source>When the message complained about arrived.</source>
        <translation>Quand le message visé par la plainte est arrivé.</translation>
    </message>
    <message>
        <source>What the checks of the sender found.</source>
        <translation>Le résultat des vérifications de l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Addresses the message complained about was sent to.</source>
        <translation>Adresses auxquelles a été envoyé le message visé par la plainte.</translation>
    </message>
    <message>
        <source>Domains the complaint is about.</source>
        <translation>Domaines sur lesquels porte la plainte.</translation>
    </message>
    <message>
        <source>Links the complaint is about.</source>
        <translation>Liens sur lesquels porte la plainte.</translation>
    </message>
    <message>
        <source>Message-ID of the message complained about.</source>
        <translation>Message-ID du message visé par la plainte.</translation>
    </message>
    <message>
        <source>Subject of the message complained about.</source>
        <translation>Objet du message visé par la plainte.</translation>
    </message>
    <message>
        <source>The running task.</source>
        <translation>La tâche en cours.</translation>
    </message>
    <message>
        <source>Identifier of the task.</source>
        <translation>Identifiant de la tâche.</translation>
    </message>
    <message>
        <source>When the task started.</source>
        <translation>Quand la tâche a démarré.</translation>
    </message>
    <message>
        <source>Which visit to the mailbox this is, from 1; 0 outside a pass.</source>
        <translation>De quel passage dans la boîte aux lettres il s&apos;agit, à partir de 1&#xa0;; 0 hors d&apos;un passage.</translation>
    </message>
    <message>
        <source>Whether nothing is deleted and nothing fires.</source>
        <translation>Si rien n&apos;est supprimé ni activé.</translation>
    </message>
    <message>
        <source>Variables that live as long as the task, from message to message.</source>
        <translation>Variables qui durent aussi longtemps que la tâche, d&apos;un message à l&apos;autre.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Le projet.</translation>
    </message>
    <message>
        <source>Label of the project.</source>
        <translation>Libellé du projet.</translation>
    </message>
    <message>
        <source>Variables that are kept in the state folder, from run to run. At most 1 MB.</source>
        <translation>Variables conservées dans le dossier d&apos;état, d&apos;une exécution à l&apos;autre. Au plus 1 Mo.</translation>
    </message>
    <message>
        <source>The activity.</source>
        <translation>L&apos;activité.</translation>
    </message>
    <message>
        <source>Internal name.</source>
        <translation>Nom interne.</translation>
    </message>
    <message>
        <source>Label.</source>
        <translation>Libellé.</translation>
    </message>
    <message>
        <source>Variables of the event; empty here.</source>
        <translation>Variables de l&apos;événement&#xa0;; vide ici.</translation>
    </message>
    <message>
        <source>Variables: members of any name. Texts, numbers, booleans, dates and JSON values are kept.</source>
        <translation>Variables&#xa0;: membres de nom quelconque. Les textes, nombres, booléens, dates et valeurs JSON sont conservés.</translation>
    </message>
    <message>
        <source>the moment; null is allowed</source>
        <translation>l&apos;instant&#xa0;; null est permis</translation>
    </message>
    <message>
        <source>text with the letters</source>
        <translation>texte avec les lettres</translation>
    </message>
    <message>
        <source>HTML text</source>
        <translation>texte HTML</translation>
    </message>
    <message>
        <source>name of the field; upper or lower case does not matter</source>
        <translation>nom du champ&#xa0;; majuscules et minuscules sont équivalentes</translation>
    </message>
    <message>
        <source>name of the field</source>
        <translation>nom du champ</translation>
    </message>
    <message>
        <source>name of the parameter, such as &quot;charset&quot;</source>
        <translation>nom du paramètre, par exemple «&#xa0;charset&#xa0;»</translation>
    </message>
    <message>
        <source>has no effect</source>
        <translation>sans effet</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::ApiHtml</name>
    <message>
        <source>Handler Reference</source>
        <translation>Référence des scripts</translation>
    </message>
    <message>
        <source>A handler is the body of a JavaScript function. It runs once for each message and returns a code:</source>
        <translation>Un script de traitement est le corps d&apos;une fonction JavaScript. Il s&apos;exécute une fois pour chaque message et renvoie un code&#xa0;:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message on the server</source>
        <translation>Message sur le serveur</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>left</source>
        <translation>laissé</translation>
    </message>
    <message>
        <source>Anything else, an exception or logError() is an error of that message: it stays on the server and its transition does not fire. Nothing a handler changes is seen by the next message, but for task.vars and instance.vars.</source>
        <translation>Toute autre valeur, une exception ou logError() est une erreur de ce message&#xa0;: il reste sur le serveur et sa transition n&apos;est pas activée. Rien de ce qu&apos;un script modifie n&apos;est visible pour le message suivant, hormis task.vars et instance.vars.</translation>
    </message>
    <message>
        <source>Objects and Functions</source>
        <translation>Objets et fonctions</translation>
    </message>
    <message>
        <source>Members of the Objects</source>
        <translation>Membres des objets</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>The language is ES2016 with ?., ??, ** and Object.entries(). These are missing: async and await, &quot;...&quot; in objects, fields of classes, catch without a name, logical assignment, BigInt, named groups, look-behind, \p{...} and the flag s of regular expressions. The editor names what to write in their place.</source>
        <translation>Le langage est ES2016 avec&#xa0;?.,&#xa0;??, ** et Object.entries(). Il manque&#xa0;: async et await, «&#xa0;...&#xa0;» dans les objets, les champs de classes, catch sans nom, l&apos;affectation logique, BigInt, les groupes nommés, l&apos;assertion arrière, \p{...} et l&apos;indicateur s des expressions régulières. L&apos;éditeur indique ce qu&apos;il faut écrire à la place.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Names</name>
    <message>
        <source>%1 has no member &quot;%2&quot;.</source>
        <translation>%1 n&apos;a pas de membre &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 has no member &quot;%2&quot;; &quot;%3&quot; is near.</source>
        <translation>%1 n&apos;a pas de membre &quot;%2&quot;&#xa0;; &quot;%3&quot; est proche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither declared nor known here.</source>
        <translation>&quot;%1&quot; n&apos;est ni déclaré ni connu ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither declared nor known here; &quot;%2&quot; is near.</source>
        <translation>&quot;%1&quot; n&apos;est ni déclaré ni connu ici&#xa0;; &quot;%2&quot; est proche.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Returns</name>
    <message>
        <source>The script can end here without a value. It has to return %1.</source>
        <translation>Le script peut se terminer ici sans valeur. Il doit renvoyer %1.</translation>
    </message>
    <message>
        <source>The script returns no value. It has to return %1.</source>
        <translation>Le script ne renvoie pas de valeur. Il doit renvoyer %1.</translation>
    </message>
    <message>
        <source>1, 2, 3 or 4</source>
        <translation>1, 2, 3 ou 4</translation>
    </message>
    <message>
        <source>a Date</source>
        <translation>une Date</translation>
    </message>
    <message>
        <source>&quot;return&quot; gives no value here. It has to return %1.</source>
        <translation>«&#xa0;return&#xa0;» ne donne pas de valeur ici. Il doit renvoyer %1.</translation>
    </message>
    <message>
        <source>%1 is not a value this script may return. It has to return %2.</source>
        <translation>%1 n&apos;est pas une valeur que ce script peut renvoyer. Il doit renvoyer %2.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::SyntaxGuess</name>
    <message>
        <source>A string that begins with %1 is not closed on its line.</source>
        <translation>Une chaîne qui commence par %1 n&apos;est pas fermée sur sa ligne.</translation>
    </message>
    <message>
        <source>A text that begins with ` is not closed.</source>
        <translation>Un texte qui commence par ` n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>A regular expression that begins with / is not closed on its line.</source>
        <translation>Une expression régulière qui commence par / n&apos;est pas fermée sur sa ligne.</translation>
    </message>
    <message>
        <source>The %1 of line %2 is not closed.</source>
        <translation>Le %1 de la ligne %2 n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>The %1 of line %2 closes nothing.</source>
        <translation>Le %1 de la ligne %2 ne ferme rien.</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit: %1.</source>
        <translation>Un nom ne peut pas commencer par un chiffre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This &quot;else&quot; belongs to no &quot;if&quot;.</source>
        <translation>Ce «&#xa0;else&#xa0;» n&apos;appartient à aucun «&#xa0;if&#xa0;».</translation>
    </message>
    <message>
        <source>%1 compares two values. To give a value write &quot;=&quot;.</source>
        <translation>%1 compare deux valeurs. Pour affecter une valeur, écrivez «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>A function that stands alone needs a name: function name() { }.</source>
        <translation>Une fonction isolée a besoin d&apos;un nom&#xa0;: function name() { }.</translation>
    </message>
    <message>
        <source>Is %1 meant to be %2?</source>
        <translation>%1 doit-il être %2&#xa0;?</translation>
    </message>
    <message>
        <source>A value is missing between %1 and %2.</source>
        <translation>Il manque une valeur entre %1 et %2.</translation>
    </message>
    <message>
        <source>An operator or &quot;;&quot; is missing before %1.</source>
        <translation>Il manque un opérateur ou «&#xa0;;&#xa0;» avant %1.</translation>
    </message>
    <message>
        <source>A comment that begins with /* is not closed.</source>
        <translation>Un commentaire qui commence par /* n&apos;est pas fermé.</translation>
    </message>
</context>
<context>
    <name>Inlet::Language::Unsupported</name>
    <message>
        <source>&quot;flat&quot; does not exist here. Write: [].concat(...list).</source>
        <translation>«&#xa0;flat&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: [].concat(...list).</translation>
    </message>
    <message>
        <source>&quot;flatMap&quot; does not exist here. Write: [].concat(...list.map(f)).</source>
        <translation>«&#xa0;flatMap&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: [].concat(...list.map(f)).</translation>
    </message>
    <message>
        <source>&quot;replaceAll&quot; does not exist here. Write: text.split(a).join(b), or replace() with the flag g.</source>
        <translation>«&#xa0;replaceAll&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: text.split(a).join(b), ou replace() avec l&apos;indicateur g.</translation>
    </message>
    <message>
        <source>&quot;matchAll&quot; does not exist here. Call exec() with the flag g in a loop.</source>
        <translation>«&#xa0;matchAll&#xa0;» n&apos;existe pas ici. Appelez exec() avec l&apos;indicateur g dans une boucle.</translation>
    </message>
    <message>
        <source>&quot;at&quot; does not exist here. Write: list[list.length - 1].</source>
        <translation>«&#xa0;at&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: list[list.length - 1].</translation>
    </message>
    <message>
        <source>&quot;trimEnd&quot; does not exist here. Write: text.replace(/\s+$/, &quot;&quot;), or trim().</source>
        <translation>«&#xa0;trimEnd&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: text.replace(/\s+$/, &quot;&quot;), ou trim().</translation>
    </message>
    <message>
        <source>&quot;trimStart&quot; does not exist here. Write: text.replace(/^\s+/, &quot;&quot;), or trim().</source>
        <translation>«&#xa0;trimStart&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: text.replace(/^\s+/, &quot;&quot;), ou trim().</translation>
    </message>
    <message>
        <source>&quot;trimRight&quot; does not exist here. Write: text.replace(/\s+$/, &quot;&quot;), or trim().</source>
        <translation>«&#xa0;trimRight&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: text.replace(/\s+$/, &quot;&quot;), ou trim().</translation>
    </message>
    <message>
        <source>&quot;trimLeft&quot; does not exist here. Write: text.replace(/^\s+/, &quot;&quot;), or trim().</source>
        <translation>«&#xa0;trimLeft&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: text.replace(/^\s+/, &quot;&quot;), ou trim().</translation>
    </message>
    <message>
        <source>&quot;findLast&quot; does not exist here. Write: list.slice().reverse().find(f).</source>
        <translation>«&#xa0;findLast&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: list.slice().reverse().find(f).</translation>
    </message>
    <message>
        <source>&quot;findLastIndex&quot; does not exist here. Count down with a loop.</source>
        <translation>«&#xa0;findLastIndex&#xa0;» n&apos;existe pas ici. Comptez à rebours dans une boucle.</translation>
    </message>
    <message>
        <source>&quot;toSorted&quot; does not exist here. Write: list.slice().sort(f).</source>
        <translation>«&#xa0;toSorted&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: list.slice().sort(f).</translation>
    </message>
    <message>
        <source>&quot;toReversed&quot; does not exist here. Write: list.slice().reverse().</source>
        <translation>«&#xa0;toReversed&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: list.slice().reverse().</translation>
    </message>
    <message>
        <source>XML in scripts (E4X) is not supported. Build the text as a string.</source>
        <translation>Le XML dans les scripts (E4X) n&apos;est pas supporté. Construisez le texte sous forme de chaîne.</translation>
    </message>
    <message>
        <source>&quot;Object.fromEntries&quot; does not exist here. Set the members in a loop.</source>
        <translation>«&#xa0;Object.fromEntries&#xa0;» n&apos;existe pas ici. Définissez les membres dans une boucle.</translation>
    </message>
    <message>
        <source>&quot;Object.hasOwn&quot; does not exist here. Write: object.hasOwnProperty(name).</source>
        <translation>«&#xa0;Object.hasOwn&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: object.hasOwnProperty(name).</translation>
    </message>
    <message>
        <source>&quot;Object.groupBy&quot; does not exist here. Use reduce().</source>
        <translation>«&#xa0;Object.groupBy&#xa0;» n&apos;existe pas ici. Utilisez reduce().</translation>
    </message>
    <message>
        <source>&quot;task.setCompleted&quot; does not exist here. The code that is returned decides.</source>
        <translation>«&#xa0;task.setCompleted&#xa0;» n&apos;existe pas ici. C&apos;est le code renvoyé qui décide.</translation>
    </message>
    <message>
        <source>&quot;task.postEvent&quot; does not exist here. Return 1 or 2 to fire the transition.</source>
        <translation>«&#xa0;task.postEvent&#xa0;» n&apos;existe pas ici. Renvoyez 1 ou 2 pour activer la transition.</translation>
    </message>
    <message>
        <source>&quot;task.setNextProcessingDate&quot; does not exist here. Use the tab Scheduling.</source>
        <translation>«&#xa0;task.setNextProcessingDate&#xa0;» n&apos;existe pas ici. Utilisez l&apos;onglet Planning.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script runs from start to end.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe pas ici&#xa0;: un script s&apos;exécute du début à la fin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script has no access to files.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe pas ici&#xa0;: un script n&apos;a pas accès aux fichiers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script has no access to the network.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe pas ici&#xa0;: un script n&apos;a pas accès au réseau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script has no database.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe pas ici&#xa0;: un script n&apos;a pas de base de données.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script starts no programs.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe pas ici&#xa0;: un script ne démarre pas de programmes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: a script is one function body.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe pas ici&#xa0;: un script est un seul corps de fonction.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here: read XML with regular expressions.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe pas ici&#xa0;: lisez le XML avec des expressions régulières.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist here. Keep values in instance.vars.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe pas ici. Conservez les valeurs dans instance.vars.</translation>
    </message>
    <message>
        <source>&quot;globalThis&quot; does not exist here. Use the name alone.</source>
        <translation>«&#xa0;globalThis&#xa0;» n&apos;existe pas ici. Utilisez le nom seul.</translation>
    </message>
    <message>
        <source>&quot;window&quot; does not exist here: there is no page.</source>
        <translation>«&#xa0;window&#xa0;» n&apos;existe pas ici&#xa0;: il n&apos;y a pas de page.</translation>
    </message>
    <message>
        <source>&quot;document&quot; does not exist here: there is no page.</source>
        <translation>«&#xa0;document&#xa0;» n&apos;existe pas ici&#xa0;: il n&apos;y a pas de page.</translation>
    </message>
    <message>
        <source>&quot;Intl&quot; does not exist here. Use formatDate() and toFixed().</source>
        <translation>«&#xa0;Intl&#xa0;» n&apos;existe pas ici. Utilisez formatDate() et toFixed().</translation>
    </message>
    <message>
        <source>&quot;BigInt&quot; does not exist here. Keep long numbers as text.</source>
        <translation>«&#xa0;BigInt&#xa0;» n&apos;existe pas ici. Conservez les grands nombres sous forme de texte.</translation>
    </message>
    <message>
        <source>&quot;console&quot; does not exist here. Write: logInfo(text).</source>
        <translation>«&#xa0;console&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: logInfo(text).</translation>
    </message>
    <message>
        <source>&quot;print&quot; does not exist here. Write: logInfo(text).</source>
        <translation>«&#xa0;print&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: logInfo(text).</translation>
    </message>
    <message>
        <source>&quot;alert&quot; does not exist here. Write: logInfo(text).</source>
        <translation>«&#xa0;alert&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: logInfo(text).</translation>
    </message>
    <message>
        <source>&quot;btoa&quot; does not exist here.</source>
        <translation>«&#xa0;btoa&#xa0;» n&apos;existe pas ici.</translation>
    </message>
    <message>
        <source>&quot;atob&quot; does not exist here. Attachments are decoded: use bytes() or text().</source>
        <translation>«&#xa0;atob&#xa0;» n&apos;existe pas ici. Les pièces jointes sont décodées&#xa0;: utilisez bytes() ou text().</translation>
    </message>
    <message>
        <source>&quot;Buffer&quot; does not exist here. Use Uint8Array.</source>
        <translation>«&#xa0;Buffer&#xa0;» n&apos;existe pas ici. Utilisez Uint8Array.</translation>
    </message>
    <message>
        <source>&quot;structuredClone&quot; does not exist here. Write: JSON.parse(JSON.stringify(value)).</source>
        <translation>«&#xa0;structuredClone&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: JSON.parse(JSON.stringify(value)).</translation>
    </message>
    <message>
        <source>&quot;getCurrentDate&quot; does not exist here. Write: new Date().</source>
        <translation>«&#xa0;getCurrentDate&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: new Date().</translation>
    </message>
    <message>
        <source>&quot;parseTimeStamp&quot; does not exist here. Write: parseDate(text).</source>
        <translation>«&#xa0;parseTimeStamp&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: parseDate(text).</translation>
    </message>
    <message>
        <source>&quot;formatNumber&quot; does not exist here. Write: number.toFixed(digits).</source>
        <translation>«&#xa0;formatNumber&#xa0;» n&apos;existe pas ici. Écrivez&#xa0;: number.toFixed(digits).</translation>
    </message>
    <message>
        <source>Private members (#name) are not supported. Begin the name with _.</source>
        <translation>Les membres privés (#name) ne sont pas supportés. Commencez le nom par _.</translation>
    </message>
    <message>
        <source>&quot;for each&quot; is not supported. Write: for (const item of list).</source>
        <translation>«&#xa0;for each&#xa0;» n&apos;est pas supporté. Écrivez&#xa0;: for (const item of list).</translation>
    </message>
    <message>
        <source>&quot;async&quot; and &quot;await&quot; are not supported: a script runs from start to end.</source>
        <translation>«&#xa0;async&#xa0;» et «&#xa0;await&#xa0;» ne sont pas supportés&#xa0;: un script s&apos;exécute du début à la fin.</translation>
    </message>
    <message>
        <source>&quot;catch&quot; needs a name. Write: catch (error) { }.</source>
        <translation>«&#xa0;catch&#xa0;» a besoin d&apos;un nom. Écrivez&#xa0;: catch (error) { }.</translation>
    </message>
    <message>
        <source>&quot;import&quot; and &quot;export&quot; are not available: a script is one function body.</source>
        <translation>«&#xa0;import&#xa0;» et «&#xa0;export&#xa0;» ne sont pas disponibles&#xa0;: un script est un seul corps de fonction.</translation>
    </message>
    <message>
        <source>Fields of classes are not supported. Set them in the constructor: this.name = value.</source>
        <translation>Les champs de classes ne sont pas supportés. Définissez-les dans le constructeur&#xa0;: this.name = value.</translation>
    </message>
    <message>
        <source>&quot;_&quot; inside a number is not supported.</source>
        <translation>«&#xa0;_&#xa0;» n&apos;est pas supporté dans un nombre.</translation>
    </message>
    <message>
        <source>Numbers that end in n (BigInt) are not supported.</source>
        <translation>Les nombres qui se terminent par n (BigInt) ne sont pas supportés.</translation>
    </message>
    <message>
        <source>The flag s of regular expressions is not supported. Write [^] for any character.</source>
        <translation>L&apos;indicateur s des expressions régulières n&apos;est pas supporté. Écrivez [^] pour un caractère quelconque.</translation>
    </message>
    <message>
        <source>The flags d and v of regular expressions are not supported.</source>
        <translation>Les indicateurs d et v des expressions régulières ne sont pas supportés.</translation>
    </message>
    <message>
        <source>Look-behind (?&lt;= and (?&lt;! is not supported in regular expressions. Capture what is before it.</source>
        <translation>L&apos;assertion arrière (?&lt;= et (?&lt;! n&apos;est pas supportée dans les expressions régulières. Capturez ce qui précède.</translation>
    </message>
    <message>
        <source>Named groups are not supported in regular expressions. Count the groups: match[1].</source>
        <translation>Les groupes nommés ne sont pas supportés dans les expressions régulières. Comptez les groupes&#xa0;: match[1].</translation>
    </message>
    <message>
        <source>\p{...} is not supported in regular expressions. Write the characters: [A-Za-z\u00C0-\uFFFF].</source>
        <translation>\p{...} n&apos;est pas supporté dans les expressions régulières. Écrivez les caractères&#xa0;: [A-Za-z\u00C0-\uFFFF].</translation>
    </message>
    <message>
        <source>Logical assignment is not supported. Write: a = a || b.</source>
        <translation>L&apos;affectation logique n&apos;est pas supportée. Écrivez&#xa0;: a = a || b.</translation>
    </message>
    <message>
        <source>&quot;...&quot; is not supported in objects. Use Object.assign().</source>
        <translation>«&#xa0;...&#xa0;» n&apos;est pas supporté dans les objets. Utilisez Object.assign().</translation>
    </message>
    <message>
        <source>Typographic quotes do not begin a string. Write &apos; or &quot;.</source>
        <translation>Les guillemets typographiques n&apos;ouvrent pas de chaîne. Écrivez &apos; ou &quot;.</translation>
    </message>
    <message>
        <source>A &quot;#!&quot; line is not part of a script here. Remove it.</source>
        <translation>Une ligne «&#xa0;#!&#xa0;» n&apos;a pas sa place dans un script ici. Supprimez-la.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::Database</name>
    <message>
        <source>The SQLite driver of Qt is not installed, so that no ledger can be kept. Install the package with the plugin &quot;qsqlite&quot;.</source>
        <translation>Le pilote SQLite de Qt n&apos;est pas installé&#xa0;; le registre ne peut donc pas être tenu. Installez le paquet qui contient le plugin «&#xa0;qsqlite&#xa0;».</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be kept safe against a crash in its folder. Choose a state folder on a local disk.</source>
        <translation>Dans son dossier, le registre «&#xa0;%1&#xa0;» ne peut pas être protégé contre un plantage. Choisissez un dossier d&apos;état sur un disque local.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is damaged. Restore it from a backup, or move it away together with its &quot;-wal&quot; and &quot;-shm&quot; files to begin a new one; messages that were handled and are still on the server are then handled again.</source>
        <translation>Le registre «&#xa0;%1&#xa0;» est endommagé. Restaurez-le depuis une sauvegarde, ou déplacez-le avec ses fichiers «&#xa0;-wal&#xa0;» et «&#xa0;-shm&#xa0;» pour en commencer un nouveau&#xa0;; les messages déjà traités qui sont encore sur le serveur seront alors traités à nouveau.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be written because the disk is full. Free some space.</source>
        <translation>Le registre «&#xa0;%1&#xa0;» ne peut pas être écrit car le disque est plein. Libérez de l&apos;espace.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is in use by another program. Close that program.</source>
        <translation>Le registre «&#xa0;%1&#xa0;» est utilisé par un autre programme. Fermez ce programme.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be read or written. Check the permissions of the file and its folder, and the disk.</source>
        <translation>Le registre «&#xa0;%1&#xa0;» ne peut pas être lu ou écrit. Vérifiez les droits du fichier et de son dossier, ainsi que le disque.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::LedgerFile</name>
    <message>
        <source>The ledger &quot;%1&quot; cannot be created. Check the permissions of its folder and the disk.</source>
        <translation>Le registre «&#xa0;%1&#xa0;» ne peut pas être créé. Vérifiez les droits de son dossier et le disque.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is missing, but its write-ahead log &quot;%1-wal&quot; is there. Restore the ledger from a backup, or move the log away to begin a new one.</source>
        <translation>Le registre «&#xa0;%1&#xa0;» est absent, mais son journal d&apos;écriture anticipée «&#xa0;%1-wal&#xa0;» est présent. Restaurez le registre depuis une sauvegarde, ou déplacez ce journal pour commencer un nouveau registre.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can be read by others, and this cannot be changed. Make it accessible to its owner only.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» peut être lu par d&apos;autres utilisateurs, et cela ne peut pas être changé. Rendez-le accessible à son seul propriétaire.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::LedgerReader</name>
    <message>
        <source>There is no ledger &quot;%1&quot;: nothing has been handled yet.</source>
        <translation>Il n&apos;y a pas de registre «&#xa0;%1&#xa0;»&#xa0;: rien n&apos;a encore été traité.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::MailboxLock</name>
    <message>
        <source>The lock &quot;%1&quot; cannot be taken. Check the permissions of the file and its folder, and that the state folder is on a local disk.</source>
        <translation>Le verrou «&#xa0;%1&#xa0;» ne peut pas être pris. Vérifiez les droits du fichier et de son dossier, et que le dossier d&apos;état est sur un disque local.</translation>
    </message>
    <message>
        <source>unknown process</source>
        <translation>processus inconnu</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>The mailbox is in use by another runner (%1). Stop that runner or wait until it ends.</source>
        <translation>La boîte aux lettres est utilisée par un autre moteur d&apos;exécution (%1). Arrêtez-le ou attendez qu&apos;il se termine.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::MessageCopies</name>
    <message>
        <source>No copy of the message can be kept in &quot;%1&quot;. Check the permissions of the folder and the disk.</source>
        <translation>Aucune copie du message ne peut être conservée dans «&#xa0;%1&#xa0;». Vérifiez les droits du dossier et le disque.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ledger::Schema</name>
    <message>
        <source>The file &quot;%1&quot; is not a ledger of Inlet. Move it away or choose another state folder.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n&apos;est pas un registre d&apos;Inlet. Déplacez-le ou choisissez un autre dossier d&apos;état.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; was written by a newer version of Inlet (format %2, this version knows formats up to %3). Use the newer version, or choose another state folder.</source>
        <translation>Le registre «&#xa0;%1&#xa0;» a été écrit par une version plus récente d&apos;Inlet (format %2, cette version connaît les formats jusqu&apos;à %3). Utilisez la version plus récente ou choisissez un autre dossier d&apos;état.</translation>
    </message>
</context>
<context>
    <name>Inlet::Message</name>
    <message>
        <source>The header field %1 occurs more than once. The first one counts.</source>
        <translation>Le champ d&apos;en-tête %1 apparaît plusieurs fois. Seul le premier compte.</translation>
    </message>
    <message>
        <source>An address field is too long or nested too deeply. Its end was not read.</source>
        <translation>Un champ d&apos;adresses est trop long ou trop imbriqué. Sa fin n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>An address field has an entry without an address.</source>
        <translation>Un champ d&apos;adresses contient une entrée sans adresse.</translation>
    </message>
    <message>
        <source>A name in an address field is badly encoded.</source>
        <translation>Un nom est mal encodé dans un champ d&apos;adresses.</translation>
    </message>
    <message>
        <source>The content type cannot be read.</source>
        <translation>Le type de contenu ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The content type of a multipart is too long, so it was not divided.</source>
        <translation>Le type de contenu d&apos;un multipart est trop long, celui-ci n&apos;a donc pas été divisé.</translation>
    </message>
    <message>
        <source>A multipart has a transfer encoding. It was ignored.</source>
        <translation>Un multipart a un encodage de transfert. Celui-ci a été ignoré.</translation>
    </message>
    <message>
        <source>The transfer encoding &quot;%1&quot; is not supported.</source>
        <translation>L&apos;encodage de transfert «&#xa0;%1&#xa0;» n&apos;est pas supporté.</translation>
    </message>
    <message>
        <source>The header is too long. Its end was not read.</source>
        <translation>L&apos;en-tête est trop long. Sa fin n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>A line of the header is no header field and was left out.</source>
        <translation>Une ligne de l&apos;en-tête n&apos;est pas un champ d&apos;en-tête et a été omise.</translation>
    </message>
    <message>
        <source>The header field %1 occurs twice with different values. The first one counts.</source>
        <translation>Le champ d&apos;en-tête %1 apparaît deux fois avec des valeurs différentes. Seul le premier compte.</translation>
    </message>
    <message>
        <source>The charset &quot;%1&quot; is not supported.</source>
        <translation>Le jeu de caractères «&#xa0;%1&#xa0;» n&apos;est pas supporté.</translation>
    </message>
    <message>
        <source>The base64 data is damaged: %1 of %2 characters do not belong to it.</source>
        <translation>Les données base64 sont endommagées&#xa0;: %1 caractères sur %2 n&apos;en font pas partie.</translation>
    </message>
    <message>
        <source>The base64 data is slightly damaged.</source>
        <translation>Les données base64 sont légèrement endommagées.</translation>
    </message>
    <message>
        <source>The transfer encoding is damaged (places: %1).</source>
        <translation>L&apos;encodage de transfert est endommagé (endroits&#xa0;: %1).</translation>
    </message>
    <message>
        <source>A header field is too long. Its end was not decoded.</source>
        <translation>Un champ d&apos;en-tête est trop long. Sa fin n&apos;a pas été décodée.</translation>
    </message>
    <message>
        <source>An encoded word uses an unknown charset and was left as it is.</source>
        <translation>Un mot encodé utilise un jeu de caractères inconnu et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>An encoded word is damaged.</source>
        <translation>Un mot encodé est endommagé.</translation>
    </message>
    <message>
        <source>The text has bytes that mean nothing in its charset.</source>
        <translation>Le texte contient des octets sans signification dans son jeu de caractères.</translation>
    </message>
    <message>
        <source>The text is too long and was cut.</source>
        <translation>Le texte est trop long et a été coupé.</translation>
    </message>
    <message>
        <source>Messages are nested deeper than %1 levels.</source>
        <translation>Les messages sont imbriqués sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>A header field gives a parameter twice. The first one counts.</source>
        <translation>Un champ d&apos;en-tête indique deux fois un paramètre. Seul le premier compte.</translation>
    </message>
    <message>
        <source>The final boundary of a multipart is missing; the message may have been cut off.</source>
        <translation>Le délimiteur final d&apos;un multipart est absent&#xa0;; le message a peut-être été tronqué.</translation>
    </message>
    <message>
        <source>A part ends before its body begins.</source>
        <translation>Une partie se termine avant le début de son corps.</translation>
    </message>
    <message>
        <source>The first line is no header field and was left out.</source>
        <translation>La première ligne n&apos;est pas un champ d&apos;en-tête et a été omise.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message>
        <source>The message has no header; all of it is taken as text.</source>
        <translation>Le message n&apos;a pas d&apos;en-tête&#xa0;; il est lu en entier comme du texte.</translation>
    </message>
    <message>
        <source>The message has more than %1 parts. The rest is left out.</source>
        <translation>Le message a plus de %1 parties. Le reste est omis.</translation>
    </message>
    <message>
        <source>Parts are nested deeper than %1 levels.</source>
        <translation>Les parties sont imbriquées sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>A multipart has no content.</source>
        <translation>Un multipart n&apos;a pas de contenu.</translation>
    </message>
    <message>
        <source>A multipart names no boundary, so its parts cannot be told apart.</source>
        <translation>Un multipart n&apos;indique pas de délimiteur, ses parties ne peuvent donc pas être distinguées.</translation>
    </message>
    <message>
        <source>The boundary of a multipart does not occur in it.</source>
        <translation>Le délimiteur d&apos;un multipart n&apos;y apparaît pas.</translation>
    </message>
    <message>
        <source>The message in this part is too large to be opened here.</source>
        <translation>Le message contenu dans cette partie est trop volumineux pour être ouvert ici.</translation>
    </message>
</context>
<context>
    <name>Inlet::Model</name>
    <message>
        <source>The activity &quot;%1&quot; uses an external account, but none is chosen. Choose one in the tab Inbound Emails.</source>
        <translation>L&apos;activité «&#xa0;%1&#xa0;» utilise un compte externe, mais aucun n&apos;est choisi. Choisissez-en un dans l&apos;onglet Réception d&apos;emails.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; uses the external account &quot;%2&quot;, which does not exist. Choose another one or add it.</source>
        <translation>L&apos;activité «&#xa0;%1&#xa0;» utilise le compte externe «&#xa0;%2&#xa0;», qui n&apos;existe pas. Choisissez-en un autre ou ajoutez-le.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; uses the external account &quot;%2&quot;, which is disabled. Enable the account or choose another one.</source>
        <translation>L&apos;activité «&#xa0;%1&#xa0;» utilise le compte externe «&#xa0;%2&#xa0;», qui est désactivé. Activez ce compte ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Ok</source>
        <comment>label of the normal transition</comment>
        <translation>Ok</translation>
    </message>
    <message>
        <source>No email</source>
        <comment>label of the transition that fires when the mailbox is empty</comment>
        <translation>Aucun email</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>label of the error transition</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Use an IANA name such as Europe/Paris.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n&apos;est pas connu. Utilisez un nom IANA, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>A template begins with &lt;%= and has no %&gt; behind it.</source>
        <translation>Un modèle commence par &lt;%= sans être suivi de %&gt;.</translation>
    </message>
</context>
<context>
    <name>Inlet::Model::OAuthValidator</name>
    <message>
        <source>OAuth 2.0 goes with the authentication &quot;xoauth2&quot; or &quot;oauthbearer&quot;. Choose one of them, or remove it.</source>
        <translation>OAuth 2.0 va avec l&apos;authentification «&#xa0;xoauth2&#xa0;» ou «&#xa0;oauthbearer&#xa0;». Choisissez l&apos;une d&apos;elles, ou supprimez OAuth 2.0.</translation>
    </message>
    <message>
        <source>No client ID is given. The provider gives one when the application is registered there.</source>
        <translation>Aucun ID client n&apos;est indiqué. Le fournisseur en donne un lorsque l&apos;application est enregistrée chez lui.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tenant. Give its domain or its ID.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un tenant. Indiquez son domaine ou son ID.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a scope. Give each scope for itself, without blanks.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un scope. Indiquez chaque scope séparément, sans espaces.</translation>
    </message>
    <message>
        <source>Microsoft 365 needs the tenant for client credentials.</source>
        <translation>Microsoft 365 exige le tenant pour les identifiants client.</translation>
    </message>
    <message>
        <source>Google opens no mailbox to client credentials. Let a person sign in.</source>
        <translation>Google n&apos;ouvre aucune boîte aux lettres avec des identifiants client. Une personne doit se connecter.</translation>
    </message>
    <message>
        <source>No address is given. The provider&apos;s documentation names it.</source>
        <translation>Aucune adresse n&apos;est indiquée. La documentation du fournisseur la mentionne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: the address has to begin with https://.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé&#xa0;: l&apos;adresse doit commencer par https://.</translation>
    </message>
</context>
<context>
    <name>Inlet::Model::Validation</name>
    <message>
        <source>No hour is selected. Add at least one.</source>
        <translation>Aucune heure n&apos;est choisie. Ajoutez-en au moins une.</translation>
    </message>
    <message>
        <source>%1 is not an interval from one second (PT1S) to under one day, in hours, minutes and seconds.</source>
        <translation>%1 n&apos;est pas un intervalle d&apos;une seconde (PT1S) à moins d&apos;un jour, en heures, minutes et secondes.</translation>
    </message>
    <message>
        <source>None of the chosen months has a day %1. Choose another day or the last day of the month.</source>
        <translation>Aucun des mois choisis n&apos;a de jour %1. Choisissez un autre jour ou le dernier jour du mois.</translation>
    </message>
    <message>
        <source>No date is given.</source>
        <translation>Aucune date n&apos;est indiquée.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>The number of iterations has to be at least 1.</source>
        <translation>Le nombre d&apos;itérations doit être d&apos;au moins 1.</translation>
    </message>
    <message>
        <source>The step has to be at least 1.</source>
        <translation>Le pas doit être d&apos;au moins 1.</translation>
    </message>
    <message>
        <source>No date is given from which the steps of %1 are counted.</source>
        <translation>Aucune date n&apos;est indiquée à partir de laquelle compter les pas de %1.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Use an IANA name such as Europe/Paris.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n&apos;est pas connu. Utilisez un nom IANA, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name. Use letters from A to Z, digits and _, not beginning with a digit.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom. Utilisez les lettres de A à Z, des chiffres et _, sans commencer par un chiffre.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken already. Choose another one.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No POP3 server is given.</source>
        <translation>Aucun serveur POP3 n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address with a scheme. Give the host name alone.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse avec un schéma. Indiquez seulement le nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>The server name &quot;%1&quot; has blanks in it. Remove them.</source>
        <translation>Le nom de serveur «&#xa0;%1&#xa0;» contient des espaces. Supprimez-les.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name. Give the host name alone.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom d&apos;hôte. Indiquez seulement le nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a port in it. Give the host name alone; the port has its own field.</source>
        <translation>«&#xa0;%1&#xa0;» contient un port. Indiquez seulement le nom d&apos;hôte&#xa0;; le port a son propre champ.</translation>
    </message>
    <message>
        <source>The practice server has no folder. Write it behind &quot;practice:&quot;.</source>
        <translation>Le serveur d&apos;entraînement n&apos;a pas de dossier. Indiquez-le après «&#xa0;practice:&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 n&apos;est pas un port.</translation>
    </message>
    <message>
        <source>No POP3 account is given.</source>
        <translation>Aucun compte POP3 n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>A limit of no time lets nothing run. Give at least one second.</source>
        <translation>Une limite de durée nulle ne laisse rien s&apos;exécuter. Indiquez au moins une seconde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of another transition. Choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d&apos;une autre transition. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The script is empty. It has to return a Date.</source>
        <translation>Le script est vide. Il doit renvoyer une Date.</translation>
    </message>
    <message>
        <source>No folder is given for the files.</source>
        <translation>Aucun dossier n&apos;est indiqué pour les fichiers.</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>Aucun programme n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a web service. It has to begin with http:// or https://.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;adresse d&apos;un service web. Elle doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>Nothing fires the transition &quot;%1&quot;: there is no expiration of that name.</source>
        <translation>Rien n&apos;active la transition «&#xa0;%1&#xa0;»&#xa0;: aucune expiration ne porte ce nom.</translation>
    </message>
    <message>
        <source>The script is empty. It has to return 1, 2, 3 or 4 for each message.</source>
        <translation>Le script est vide. Il doit renvoyer 1, 2, 3 ou 4 pour chaque message.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; is a sample already. Remove one of the two.</source>
        <translation>Le message «&#xa0;%1&#xa0;» est déjà un exemple. Supprimez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>A handler never fires &quot;%1&quot;. Give &quot;ok&quot;, or an empty text when nothing fires.</source>
        <translation>Un script n&apos;active jamais «&#xa0;%1&#xa0;». Indiquez «&#xa0;ok&#xa0;», ou un texte vide si rien n&apos;est activé.</translation>
    </message>
    <message>
        <source>There is a line break or another control character in it. Remove it.</source>
        <translation>Il contient un saut de ligne ou un autre caractère de contrôle. Supprimez-le.</translation>
    </message>
    <message>
        <source>A template is not evaluated in an external account. Write the value itself, or give the activity a connection of its own.</source>
        <translation>Un modèle n&apos;est pas évalué dans un compte externe. Saisissez la valeur elle-même ou donnez à l&apos;activité sa propre connexion.</translation>
    </message>
    <message>
        <source>What is kept for no time is not kept. Give at least one day.</source>
        <translation>Ce qui est conservé pendant zéro jour n&apos;est pas conservé. Indiquez au moins un jour.</translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::FormPost</name>
    <message numerus="yes">
        <source>&quot;%1&quot; did not answer within %n second(s). Check the network, or try again later.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» n&apos;a pas répondu en %n seconde. Vérifiez le réseau, ou réessayez plus tard.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» n&apos;a pas répondu en %n secondes. Vérifiez le réseau, ou réessayez plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; cannot be used to get access: it has to begin with https://.</source>
        <translation>L&apos;adresse «&#xa0;%1&#xa0;» ne peut pas servir à obtenir l&apos;accès&#xa0;: elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sent far more than an answer. Check that it is the address of the provider&apos;s service.</source>
        <translation>«&#xa0;%1&#xa0;» a envoyé bien plus qu&apos;une réponse. Vérifiez que c&apos;est l&apos;adresse du service du fournisseur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; redirects to another address, which is not followed with secrets. Check the address.</source>
        <translation>«&#xa0;%1&#xa0;» redirige vers une autre adresse, ce qui n&apos;est pas suivi avec des secrets. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; cannot be trusted. Nothing was sent. Check the address and the certificate authorities of this machine.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» ne peut pas être approuvé. Rien n&apos;a été envoyé. Vérifiez l&apos;adresse et les autorités de certification de cette machine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached. Check the address, the network and the proxy.</source>
        <translation>«&#xa0;%1&#xa0;» est injoignable. Vérifiez l&apos;adresse, le réseau et le proxy.</translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::RedirectListener</name>
    <message>
        <source>This request is too long.</source>
        <translation>Cette requête est trop longue.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n&apos;y a rien ici.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Inlet is waiting for. Start it again in Inlet.</source>
        <translation>Cette page n&apos;appartient pas à la connexion qu&apos;Inlet attend. Recommencez la connexion dans Inlet.</translation>
    </message>
    <message>
        <source>The sign-in failed. Go back to Inlet to see why.</source>
        <translation>La connexion a échoué. Revenez à Inlet pour en voir la raison.</translation>
    </message>
    <message>
        <source>You can close this page now and go back to Inlet.</source>
        <translation>Vous pouvez fermer cette page et revenir à Inlet.</translation>
    </message>
</context>
<context>
    <name>Inlet::OAuth::TokenErrors</name>
    <message>
        <source>&quot;%1&quot; gives no access at the moment. Try again later.</source>
        <translation>«&#xa0;%1&#xa0;» ne donne pas accès pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not accept the sign-in for &quot;%2&quot; (any more): it was withdrawn, is too old, or the password was changed. Sign in again.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;accepte pas (ou plus) la connexion pour «&#xa0;%2&#xa0;»&#xa0;: elle a été révoquée, est trop ancienne, ou le mot de passe a été changé. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not know the client &quot;%2&quot;, or its secret is wrong or too old. Check the client ID and the client secret.</source>
        <translation>«&#xa0;%1&#xa0;» ne connaît pas le client «&#xa0;%2&#xa0;», ou son secret est erroné ou trop ancien. Vérifiez l&apos;ID client et le secret client.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let the client &quot;%2&quot; sign in in this way. Allow it where the application is registered, or choose another way.</source>
        <translation>«&#xa0;%1&#xa0;» ne laisse pas le client «&#xa0;%2&#xa0;» se connecter de cette façon. Autorisez-le là où l&apos;application est enregistrée, ou choisissez une autre façon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not grant the scopes &quot;%2&quot;. Check the scopes, and what the application may ask for where it is registered.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;accorde pas les scopes «&#xa0;%2&#xa0;». Vérifiez les scopes, et ce que l&apos;application peut demander là où elle est enregistrée.</translation>
    </message>
    <message>
        <source>The sign-in at &quot;%1&quot; was declined. Sign in again and accept, or ask the administrator to allow the application.</source>
        <translation>La connexion auprès de «&#xa0;%1&#xa0;» a été refusée. Connectez-vous à nouveau et acceptez, ou demandez à l&apos;administrateur d&apos;autoriser l&apos;application.</translation>
    </message>
    <message>
        <source>The code was not entered at &quot;%1&quot; in time. Sign in again.</source>
        <translation>Le code n&apos;a pas été saisi à temps auprès de «&#xa0;%1&#xa0;». Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a person to sign in for &quot;%2&quot; again. Sign in again.</source>
        <translation>«&#xa0;%1&#xa0;» exige qu&apos;une personne se connecte à nouveau pour «&#xa0;%2&#xa0;». Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused access for &quot;%2&quot; (%3). Check the settings of OAuth 2.0, then sign in again.</source>
        <translation>«&#xa0;%1&#xa0;» a refusé l&apos;accès pour «&#xa0;%2&#xa0;» (%3). Vérifiez les paramètres d&apos;OAuth 2.0, puis connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as an OAuth 2.0 service. Check its addresses.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond pas comme un service OAuth 2.0. Vérifiez ses adresses.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gave access for the moment only, without a refresh token. Add the scope for it (usually offline_access), or allow it where the application is registered.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a donné accès que pour le moment, sans jeton d&apos;actualisation. Ajoutez le scope correspondant (en général offline_access), ou autorisez-le là où l&apos;application est enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody signed in at &quot;%1&quot; within %n minute(s). Sign in again.</source>
        <translation>
            <numerusform>Personne ne s&apos;est connecté auprès de «&#xa0;%1&#xa0;» en %n minute. Connectez-vous à nouveau.</numerusform>
            <numerusform>Personne ne s&apos;est connecté auprès de «&#xa0;%1&#xa0;» en %n minutes. Connectez-vous à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser cannot hand the sign-in over: no port of this machine can be used. Sign in with a code instead.</source>
        <translation>Le navigateur ne peut pas transmettre la connexion&#xa0;: aucun port de cette machine n&apos;est utilisable. Connectez-vous plutôt avec un code.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::CertificateFaults</name>
    <message>
        <source>The certificate of &quot;%1&quot; is not trusted. No password was sent.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n&apos;est pas approuvé. Aucun mot de passe n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>It was issued to &quot;%1&quot; by &quot;%2&quot;, valid from %3 to %4, SHA-256 %5.</source>
        <translation>Il a été délivré à «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;», valide du %3 au %4, SHA-256 %5.</translation>
    </message>
    <message>
        <source>If it is the right one, add &quot;sha256:%1&quot; to the pinned certificates, or name the file of its certificate authority.</source>
        <translation>S&apos;il est correct, ajoutez «&#xa0;sha256:%1&#xa0;» aux certificats de confiance, ou indiquez le fichier de son autorité de certification.</translation>
    </message>
    <message>
        <source>It is self-signed: no certificate authority vouches for it.</source>
        <translation>Il est autosigné&#xa0;: aucune autorité de certification ne s&apos;en porte garante.</translation>
    </message>
    <message>
        <source>It was issued by &quot;%1&quot;, a certificate authority that this machine does not know, unless the server sent only a part of its chain.</source>
        <translation>Il a été délivré par «&#xa0;%1&#xa0;», une autorité de certification que cette machine ne connaît pas, à moins que le serveur n&apos;ait envoyé qu&apos;une partie de sa chaîne.</translation>
    </message>
    <message>
        <source>It expired on %1. The server needs a new certificate, unless this machine&apos;s clock is wrong.</source>
        <translation>Il a expiré le %1. Le serveur a besoin d&apos;un nouveau certificat, à moins que l&apos;horloge de cette machine ne soit fausse.</translation>
    </message>
    <message>
        <source>It is valid only from %1. Check this machine&apos;s clock.</source>
        <translation>Il n&apos;est valide qu&apos;à partir du %1. Vérifiez l&apos;horloge de cette machine.</translation>
    </message>
    <message>
        <source>It names no host as a subject alternative name, which it must.</source>
        <translation>Il n&apos;indique aucun hôte comme nom alternatif du sujet, ce qui est obligatoire.</translation>
    </message>
    <message>
        <source>It is not made for the host name &quot;%1&quot; but for %2: use one of these names as the server.</source>
        <translation>Il n&apos;est pas établi pour le nom d&apos;hôte «&#xa0;%1&#xa0;» mais pour %2&#xa0;: utilisez l&apos;un de ces noms comme serveur.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Command</name>
    <message>
        <source>A value for the POP3 command %1 contains a line break or a NUL character, which the protocol cannot carry. Correct the account name or the password.</source>
        <translation>Une valeur de la commande POP3 %1 contient un saut de ligne ou un caractère NUL, que le protocole ne peut pas transporter. Corrigez le nom du compte ou le mot de passe.</translation>
    </message>
    <message>
        <source>The POP3 command %1 would be longer than the 255 octets that the protocol allows. Shorten the account name or the password.</source>
        <translation>La commande POP3 %1 dépasserait les 255 octets que le protocole permet. Raccourcissez le nom du compte ou le mot de passe.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Login</name>
    <message>
        <source>The server accepted the login without proving that it knows the password. It may not be the server that it claims to be.</source>
        <translation>Le serveur a accepté la connexion du compte sans prouver qu&apos;il connaît le mot de passe. Il n&apos;est peut-être pas le serveur qu&apos;il prétend être.</translation>
    </message>
    <message>
        <source>The login was broken off: the server sent something that is no challenge.</source>
        <translation>L&apos;authentification a été interrompue&#xa0;: le serveur a envoyé des données qui ne sont pas un défi.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::Mechanism</name>
    <message>
        <source>The authentication &quot;apop&quot; is not possible: the server&apos;s greeting has no timestamp. Choose another authentication.</source>
        <translation>L&apos;authentification «&#xa0;apop&#xa0;» n&apos;est pas possible&#xa0;: le message d&apos;accueil du serveur n&apos;a pas d&apos;horodatage. Choisissez une autre authentification.</translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; is not possible without TLS. Choose the security &quot;tls&quot; or &quot;starttls&quot;.</source>
        <translation>L&apos;authentification «&#xa0;%1&#xa0;» n&apos;est pas possible sans TLS. Choisissez la sécurité «&#xa0;tls&#xa0;» ou «&#xa0;starttls&#xa0;».</translation>
    </message>
    <message>
        <source>The server does not offer the authentication &quot;%1&quot;. Choose another one, or &quot;auto&quot;.</source>
        <translation>Le serveur ne propose pas l&apos;authentification «&#xa0;%1&#xa0;». Choisissez-en une autre, ou «&#xa0;auto&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SaslExchange</name>
    <message>
        <source>The login was broken off: the server&apos;s part of the authentication is not correct. If this happens again, choose another authentication.</source>
        <translation>L&apos;authentification a été interrompue&#xa0;: la partie du serveur n&apos;est pas correcte. Si cela se reproduit, choisissez une autre authentification.</translation>
    </message>
    <message>
        <source>The authentication &quot;%1&quot; cannot be used on this machine. Choose another one.</source>
        <translation>L&apos;authentification «&#xa0;%1&#xa0;» ne peut pas être utilisée sur cette machine. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::ScramExchange</name>
    <message>
        <source>The account name or the password contains a character that the authentication SCRAM does not allow. Choose the authentication &quot;password&quot; if the server really expects it.</source>
        <translation>Le nom du compte ou le mot de passe contient un caractère que l&apos;authentification SCRAM ne permet pas. Choisissez l&apos;authentification «&#xa0;password&#xa0;» si le serveur l&apos;attend réellement.</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SessionErrors</name>
    <message>
        <source>No server name is given.</source>
        <translation>Aucun nom de serveur n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>No account is given.</source>
        <translation>Aucun compte n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>The account name or the password contains a line break or another control character that no login can carry.</source>
        <translation>Le nom du compte ou le mot de passe contient un saut de ligne ou un autre caractère de contrôle qu&apos;aucune authentification ne peut transporter.</translation>
    </message>
    <message>
        <source>Cannot connect to &quot;%1&quot;. %2</source>
        <translation>Impossible de se connecter à «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not accept a session now. The server said: %2</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;accepte pas de session pour le moment. Réponse du serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as a POP3 server. Check the server name and the port.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond pas comme un serveur POP3. Vérifiez le nom du serveur et le port.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer STLS, which the security &quot;starttls&quot; requires. No password was sent. Use the security &quot;tls&quot; with the port for it (usually 995), or ask the provider.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» ne propose pas STLS, que la sécurité «&#xa0;starttls&#xa0;» exige. Aucun mot de passe n&apos;a été envoyé. Utilisez la sécurité «&#xa0;tls&#xa0;» avec le port correspondant (en général 995), ou adressez-vous au fournisseur.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused to begin TLS. No password was sent. The server said: %2</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a refusé de passer en TLS. Aucun mot de passe n&apos;a été envoyé. Réponse du serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; was closed: unencrypted data arrived where the TLS handshake must begin. Someone may be tampering with the connection. No password was sent.</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» a été fermée&#xa0;: des données non chiffrées sont arrivées là où la négociation TLS doit commencer. Quelqu&apos;un altère peut-être la connexion. Aucun mot de passe n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; does not offer STLS, and without it the password would travel unprotected. Use the security &quot;tls&quot; with the port for it (usually 995), or choose the security &quot;none&quot; to accept this.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» ne propose pas STLS, sans lequel le mot de passe circulerait sans protection. Utilisez la sécurité «&#xa0;tls&#xa0;» avec le port correspondant (en général 995), ou choisissez la sécurité «&#xa0;none&#xa0;» pour accepter cela.</translation>
    </message>
    <message>
        <source>The mailbox of &quot;%1&quot; on &quot;%2&quot; is in use by another session. Try again later. The server said: %3</source>
        <translation>La boîte aux lettres de «&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;» est utilisée par une autre session. Réessayez plus tard. Réponse du serveur&#xa0;: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not let &quot;%2&quot; log in now. Try again later. The server said: %3</source>
        <translation>«&#xa0;%1&#xa0;» ne laisse pas «&#xa0;%2&#xa0;» se connecter pour le moment. Réessayez plus tard. Réponse du serveur&#xa0;: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot open the mailbox of &quot;%2&quot; until someone repairs it there. The password was not the reason. Ask the provider. The server said: %3</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas ouvrir la boîte aux lettres de «&#xa0;%2&#xa0;» tant qu&apos;elle n&apos;y est pas réparée. Le mot de passe n&apos;est pas en cause. Adressez-vous au fournisseur. Réponse du serveur&#xa0;: %3</translation>
    </message>
    <message>
        <source>Cannot log in to &quot;%1&quot; as &quot;%2&quot; with %3. Check the account and the password. The server said: %4</source>
        <translation>Impossible de se connecter à «&#xa0;%1&#xa0;» en tant que «&#xa0;%2&#xa0;» avec %3. Vérifiez le compte et le mot de passe. Réponse du serveur&#xa0;: %4</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not list the mailbox: it refused %2. The server said: %3</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a pas listé la boîte aux lettres&#xa0;: il a refusé %2. Réponse du serveur&#xa0;: %3</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; sent an answer that POP3 does not allow. The connection was closed; no message was deleted.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a envoyé une réponse que POP3 ne permet pas. La connexion a été fermée&#xa0;; aucun message n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; sent something that was not asked for. The connection was closed; no message was deleted. The server said: %2</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a envoyé des données qui n&apos;étaient pas demandées. La connexion a été fermée&#xa0;; aucun message n&apos;a été supprimé. Réponse du serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; closed the connection without a greeting. The port may expect TLS: then choose the security &quot;tls&quot;.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a fermé la connexion sans message d&apos;accueil. Le port attend peut-être TLS&#xa0;: dans ce cas, choisissez la sécurité «&#xa0;tls&#xa0;».</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; closed the connection in the middle of the session. No message was deleted.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a fermé la connexion au milieu de la session. Aucun message n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not confirm QUIT. Whether it deleted the messages shows at the next session.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a pas confirmé QUIT. La prochaine session montrera s&apos;il a supprimé les messages.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not answer for %2 seconds. The connection was closed.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a pas répondu pendant %2 secondes. La connexion a été fermée.</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot; within %2 seconds. Check the server name, the port and the firewall.</source>
        <translation>Pas de connexion à «&#xa0;%1&#xa0;» en %2 secondes. Vérifiez le nom du serveur, le port et le pare-feu.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepted the connection but sent no greeting within %2 seconds. The port may expect TLS: then choose the security &quot;tls&quot;.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a accepté la connexion mais n&apos;a pas envoyé de message d&apos;accueil en %2 secondes. Le port attend peut-être TLS&#xa0;: dans ce cas, choisissez la sécurité «&#xa0;tls&#xa0;».</translation>
    </message>
    <message>
        <source>The mailbox on &quot;%1&quot; has no message %2.</source>
        <translation>La boîte aux lettres sur «&#xa0;%1&#xa0;» n&apos;a pas de message %2.</translation>
    </message>
    <message>
        <source>Message %1 on &quot;%2&quot; is larger than the limit of %3 bytes. It stays on the server. Raise the limit to receive it.</source>
        <translation>Le message %1 sur «&#xa0;%2&#xa0;» dépasse la limite de %3 octets. Il reste sur le serveur. Augmentez la limite pour le recevoir.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not give message %2. The server said: %3</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a pas fourni le message %2. Réponse du serveur&#xa0;: %3</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not mark message %2 for deletion. The server said: %3</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a pas marqué le message %2 pour suppression. Réponse du serveur&#xa0;: %3</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not take the deletions back, so the connection was closed; no message was deleted. The server said: %2</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a pas annulé les suppressions, la connexion a donc été fermée&#xa0;; aucun message n&apos;a été supprimé. Réponse du serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; accepted the connection but not the TLS handshake within %2 seconds. The port may be one for plain POP3: then choose the security &quot;starttls&quot;, or the port for TLS (usually 995).</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a accepté la connexion mais pas la négociation TLS en %2 secondes. Le port est peut-être prévu pour POP3 sans chiffrement&#xa0;: dans ce cas, choisissez la sécurité «&#xa0;starttls&#xa0;», ou le port pour TLS (en général 995).</translation>
    </message>
    <message>
        <source>an IMAP server</source>
        <translation>un serveur IMAP</translation>
    </message>
    <message>
        <source>a server for sending mail (SMTP) or files (FTP)</source>
        <translation>un serveur d&apos;envoi d&apos;emails (SMTP) ou de fichiers (FTP)</translation>
    </message>
    <message>
        <source>an SSH server</source>
        <translation>un serveur SSH</translation>
    </message>
    <message>
        <source>a web server</source>
        <translation>un serveur web</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as a POP3 server but as %2. Check the server name and the port.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond pas comme un serveur POP3 mais comme %2. Vérifiez le nom du serveur et le port.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants a longer pause between two logins of &quot;%2&quot;. The password was not the reason. Try again later. The server said: %3</source>
        <translation>«&#xa0;%1&#xa0;» exige une pause plus longue entre deux connexions de «&#xa0;%2&#xa0;». Le mot de passe n&apos;est pas en cause. Réessayez plus tard. Réponse du serveur&#xa0;: %3</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot; gave no connection to &quot;%2&quot; within %3 seconds. Check the kind of the proxy (SOCKS5 or HTTP), its port, and the server name.</source>
        <translation>Le proxy «&#xa0;%1&#xa0;» n&apos;a pas établi de connexion à «&#xa0;%2&#xa0;» en %3 secondes. Vérifiez le type du proxy (SOCKS5 ou HTTP), son port et le nom du serveur.</translation>
    </message>
    <message>
        <source>Cannot log in to &quot;%1&quot; as &quot;%2&quot; with %3: the access granted does not open this mailbox. Check that its owner is the one who signed in, that the application may use POP, and that POP is switched on for the mailbox. The server said: %4</source>
        <translation>Impossible de se connecter à «&#xa0;%1&#xa0;» en tant que «&#xa0;%2&#xa0;» avec %3&#xa0;: l&apos;accès accordé n&apos;ouvre pas cette boîte aux lettres. Vérifiez que c&apos;est bien son propriétaire qui s&apos;est connecté, que l&apos;application peut utiliser POP, et que POP est activé pour cette boîte. Réponse du serveur&#xa0;: %4</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; ends its lines with LF alone; POP3 requires CR LF. Check the server name and the port, or ask the provider. The server said: %2</source>
        <translation>Le serveur &quot;%1&quot; termine ses lignes par LF seul&#xa0;; POP3 exige CR LF. Vérifiez le nom du serveur et le port, ou demandez au fournisseur. Réponse du serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; did not give the header fields of message %2 (TOP), so that the age of messages cannot be told without receiving them. Choose to handle all messages, or only those from now on. The server said: %3</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n&apos;a pas fourni les en-têtes du message %2 (TOP)&#xa0;; l&apos;âge des messages ne peut donc pas être connu sans les recevoir. Choisissez de traiter tous les messages, ou seulement ceux à partir de maintenant. Réponse du serveur&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Inlet::Pop3::SslTransport</name>
    <message>
        <source>Data arrived from &quot;%1&quot; before the TLS handshake.</source>
        <translation>Des données sont arrivées de «&#xa0;%1&#xa0;» avant la négociation TLS.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; with the certificate authority for &quot;%2&quot; cannot be read or holds no certificate in PEM form.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» contenant l&apos;autorité de certification pour «&#xa0;%2&#xa0;» ne peut pas être lu ou ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Check the network.</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» a été coupée. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; (port %2) cannot be found. Check its name and the network.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» (port %2) est introuvable. Vérifiez son nom et le réseau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused the connection. Check the port, and that the server is running.</source>
        <translation>«&#xa0;%1&#xa0;» a refusé la connexion. Vérifiez le port, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;: it does not answer. Check the server name, the port and the firewall.</source>
        <translation>Pas de connexion à «&#xa0;%1&#xa0;»&#xa0;: il ne répond pas. Vérifiez le nom du serveur, le port et le pare-feu.</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;. Check the network.</source>
        <translation>Pas de connexion à «&#xa0;%1&#xa0;». Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The TLS handshake with &quot;%1&quot; failed. The port may be one for plain POP3: then choose the security &quot;starttls&quot;, or the port for TLS (usually 995).</source>
        <translation>La négociation TLS avec «&#xa0;%1&#xa0;» a échoué. Le port est peut-être prévu pour POP3 sans chiffrement&#xa0;: dans ce cas, choisissez la sécurité «&#xa0;starttls&#xa0;», ou le port pour TLS (en général 995).</translation>
    </message>
    <message>
        <source>The TLS handshake with &quot;%1&quot; failed. No password was sent. The server may support only versions older than TLS 1.2.</source>
        <translation>La négociation TLS avec «&#xa0;%1&#xa0;» a échoué. Aucun mot de passe n&apos;a été envoyé. Le serveur ne prend peut-être en charge que des versions antérieures à TLS 1.2.</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot;, through which &quot;%2&quot; is to be reached, does not answer. Check the proxy of the desktop or of the variable &quot;all_proxy&quot;.</source>
        <translation>Le proxy «&#xa0;%1&#xa0;», par lequel «&#xa0;%2&#xa0;» doit être joint, ne répond pas. Vérifiez le proxy du bureau ou de la variable «&#xa0;all_proxy&#xa0;».</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot;, through which &quot;%2&quot; is to be reached, wants another name and password. Write them into the variable &quot;all_proxy&quot;.</source>
        <translation>Le proxy «&#xa0;%1&#xa0;», par lequel «&#xa0;%2&#xa0;» doit être joint, exige un autre nom et un autre mot de passe. Indiquez-les dans la variable «&#xa0;all_proxy&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not answer as the proxy through which &quot;%2&quot; is to be reached. Check its kind (SOCKS5 or HTTP) and its port.</source>
        <translation>«&#xa0;%1&#xa0;» ne répond pas comme le proxy par lequel «&#xa0;%2&#xa0;» doit être joint. Vérifiez son type (SOCKS5 ou HTTP) et son port.</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot; gave no connection to &quot;%2&quot;. Check the server name and the port, and whether the proxy allows it.</source>
        <translation>Le proxy «&#xa0;%1&#xa0;» n&apos;a pas établi de connexion à «&#xa0;%2&#xa0;». Vérifiez le nom du serveur et le port, et que le proxy l&apos;autorise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; supports only versions of TLS older than 1.2, which are not safe. No password was sent. Ask the provider for a newer server.</source>
        <translation>«&#xa0;%1&#xa0;» ne prend en charge que des versions de TLS antérieures à 1.2, qui ne sont pas sûres. Aucun mot de passe n&apos;a été envoyé. Demandez au fournisseur un serveur plus récent.</translation>
    </message>
</context>
<context>
    <name>Inlet::Practice::PracticeMailbox</name>
    <message>
        <source>The practice folder &quot;%1&quot; does not exist or cannot be read. Create it and put messages as .eml files there, or name another one.</source>
        <translation>Le dossier d&apos;entraînement «&#xa0;%1&#xa0;» n&apos;existe pas ou ne peut pas être lu. Créez-le et placez-y des messages sous forme de fichiers .eml, ou indiquez-en un autre.</translation>
    </message>
    <message>
        <source>The practice message &quot;%1&quot; cannot be read.</source>
        <translation>Le message d&apos;entraînement «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>Inlet::Practice::PracticeServer</name>
    <message>
        <source>The practice server cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <translation>Le serveur d&apos;entraînement ne peut pas écouter sur le port %1. Choisissez un autre port, ou 0 pour un port libre.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner</name>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>Il manque un argument&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is one too many: %2.</source>
        <translation>L&apos;argument «&#xa0;%1&#xa0;» est en trop&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 attend un nombre entier de %2 à %3, et non «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>--log wants text or jsonl, not &quot;%1&quot;.</source>
        <translation>--log attend text ou jsonl, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 wants an instant with its offset, such as 2026-11-23T08:00:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 attend un instant avec son décalage, par exemple 2026-11-23T08:00:00Z, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Form of the output: text or jsonl (one JSON object per line).</source>
        <translation>Forme de la sortie&#xa0;: text ou jsonl (un objet JSON par ligne).</translation>
    </message>
    <message>
        <source>Project file.</source>
        <translation>Fichier de projet.</translation>
    </message>
    <message>
        <source>Name of the activity; all of them when none is named.</source>
        <translation>Nom de l&apos;activité&#xa0;; toutes si aucune n&apos;est indiquée.</translation>
    </message>
    <message>
        <source>One pass now, whatever the schedule.</source>
        <translation>Un seul passage maintenant, quel que soit le planning.</translation>
    </message>
    <message>
        <source>Run the handlers, but delete, deliver and remember nothing.</source>
        <translation>Exécuter les scripts, mais ne rien supprimer, remettre ni mémoriser.</translation>
    </message>
    <message>
        <source>Handle at most N messages in a pass.</source>
        <translation>Traiter au plus N messages par passage.</translation>
    </message>
    <message>
        <source>Folder of ledger, locks and instance.vars.</source>
        <translation>Dossier du registre, des verrous et de instance.vars.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Lire le mot de passe sur la première ligne de l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Keep a copy of each message in DIR, named in its event as file.</source>
        <translation>Garder une copie de chaque message dans DIR, indiquée par file dans son événement.</translation>
    </message>
    <message>
        <source>--password-stdin and --control-stdin cannot share standard input: choose one.</source>
        <translation>--password-stdin et --control-stdin ne peuvent pas partager l&apos;entrée standard&#xa0;: choisissez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>Name of the activity whose handler runs.</source>
        <translation>Nom de l&apos;activité dont le script s&apos;exécute.</translation>
    </message>
    <message>
        <source>Saved messages (.eml).</source>
        <translation>Messages enregistrés (.eml).</translation>
    </message>
    <message>
        <source>PROJECT is -: it comes on standard input, as for run.</source>
        <translation>PROJECT vaut -&#xa0;: il arrive sur l&apos;entrée standard, comme pour run.</translation>
    </message>
    <message>
        <source>Name of the activity.</source>
        <translation>Nom de l&apos;activité.</translation>
    </message>
    <message>
        <source>First instant to be listed, with its offset; now when absent.</source>
        <translation>Premier instant à lister, avec son décalage&#xa0;; maintenant si absent.</translation>
    </message>
    <message>
        <source>How many launches (10).</source>
        <translation>Nombre de lancements (10).</translation>
    </message>
    <message>
        <source>Start of the task, with its offset; now when absent.</source>
        <translation>Début de la tâche, avec son décalage&#xa0;; maintenant si absent.</translation>
    </message>
    <message>
        <source>Folder with .eml files.</source>
        <translation>Dossier contenant des fichiers .eml.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one when absent or 0.</source>
        <translation>Port sur 127.0.0.1&#xa0;; un port libre si absent ou 0.</translation>
    </message>
    <message>
        <source>The only account that may log in; any when absent. The password is practice.</source>
        <translation>Seul compte autorisé à se connecter&#xa0;; tous si absent. Le mot de passe est practice.</translation>
    </message>
    <message>
        <source>Delete the files of deleted messages.</source>
        <translation>Effacer les fichiers des messages supprimés.</translation>
    </message>
    <message>
        <source>No command is given. inlet-run --help lists the commands.</source>
        <translation>Aucune commande n&apos;est indiquée. inlet-run --help liste les commandes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command. inlet-run --help lists the commands.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une commande. inlet-run --help liste les commandes.</translation>
    </message>
    <message>
        <source>The first line of standard input is not a JSON object with &quot;project&quot; and an absolute &quot;baseDirectory&quot;.</source>
        <translation>La première ligne de l&apos;entrée standard n&apos;est pas un objet JSON avec «&#xa0;project&#xa0;» et un «&#xa0;baseDirectory&#xa0;» absolu.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; cannot be read. Check the name and the permissions of the file.</source>
        <translation>Le message «&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez le nom et les droits du fichier.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>C&apos;est un dossier.</translation>
    </message>
    <message>
        <source>The project has no activity &quot;%1&quot;. Its activities: %2.</source>
        <translation>Le projet n&apos;a pas d&apos;activité «&#xa0;%1&#xa0;». Ses activités&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write the conversation with the server to FILE, without secrets.</source>
        <translation>Écrire le dialogue avec le serveur dans FILE, sans les secrets.</translation>
    </message>
    <message>
        <source>Name of an activity or external account; every connection when none is named.</source>
        <translation>Nom d&apos;une activité ou d&apos;un compte externe&#xa0;; toutes les connexions si aucun n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; for the transcript cannot be written. Name one in a folder that exists and is yours.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» destiné au dialogue ne peut pas être écrit. Indiquez-en un dans un dossier qui existe et vous appartient.</translation>
    </message>
    <message>
        <source>Adds the tree of parts and the fields as received.</source>
        <translation>Ajoute l&apos;arbre des parties et les champs tels que reçus.</translation>
    </message>
    <message>
        <source>Adds the HTML in a form that is safe to draw, and its pictures.</source>
        <translation>Ajoute le HTML sous une forme pouvant être affichée sans risque, et ses images.</translation>
    </message>
    <message>
        <source>Shows one part instead, such as 1.2.</source>
        <translation>Affiche à la place une partie, par exemple 1.2.</translation>
    </message>
    <message>
        <source>Saves the part to this file, decoded.</source>
        <translation>Enregistre la partie, décodée, dans ce fichier.</translation>
    </message>
    <message>
        <source>Saves all attachments to this folder instead.</source>
        <translation>Enregistre à la place toutes les pièces jointes dans ce dossier.</translation>
    </message>
    <message>
        <source>--output wants the name of a file and --part with it.</source>
        <translation>--output attend le nom d&apos;un fichier, et --part avec lui.</translation>
    </message>
    <message>
        <source>--save-attachments wants the name of a folder.</source>
        <translation>--save-attachments attend le nom d&apos;un dossier.</translation>
    </message>
    <message>
        <source>--part and --save-attachments exclude each other.</source>
        <translation>--part et --save-attachments s&apos;excluent mutuellement.</translation>
    </message>
    <message>
        <source>--part and --save-attachments take one message.</source>
        <translation>--part et --save-attachments ne prennent qu&apos;un message.</translation>
    </message>
    <message>
        <source>Folder of the samples; NAME.samples beside NAME.inlet when absent.</source>
        <translation>Dossier des exemples&#xa0;; NAME.samples à côté de NAME.inlet si absent.</translation>
    </message>
    <message>
        <source>PROJECT is -: it comes on standard input, as for run; --samples says where its samples are.</source>
        <translation>PROJECT vaut -&#xa0;: il arrive sur l&apos;entrée standard, comme pour run&#xa0;; --samples indique où sont ses exemples.</translation>
    </message>
    <message>
        <source>--control-stdin wants --samples DIR: a project on standard input has no folder of samples beside it.</source>
        <translation>--control-stdin attend --samples DIR&#xa0;: un projet sur l&apos;entrée standard n&apos;a pas de dossier d&apos;exemples à côté de lui.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Check the name, the permissions of the folder and the space on the disk.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit. Vérifiez le nom, les droits du dossier et l&apos;espace sur le disque.</translation>
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
        <translation>Utilisation&#xa0;: inlet-run COMMAND [ARGUMENTS]

Exécute des activités de réception d&apos;emails sans fenêtre.

Commandes&#xa0;:
  run PROJECT [ACTIVITY]           exécuter une activité, ou toutes
  eval PROJECT ACTIVITY FILE...    exécuter le script sur des messages enregistrés, sans serveur
  show FILE...                     analyser des messages enregistrés
  check PROJECT                    lister tout ce qui ne va pas dans un projet
  test PROJECT [ACTIVITY]          exécuter les scripts sur les exemples et comparer
  times PROJECT ACTIVITY           les prochains lancements
  expirations PROJECT ACTIVITY     les échéances des expirations
  practice FOLDER                  servir un dossier de fichiers .eml comme boîte POP3
  doctor PROJECT [ACTIVITY]        tester la connexion étape par étape
  ledger PROJECT [ACTIVITY]        lister ce qui a été traité, activé ou en échec
  sign-in PROJECT NAME             se connecter pour un compte ou une activité avec OAuth 2.0

inlet-run COMMAND --help présente les options d&apos;une commande.

Code de sortie&#xa0;: 0 terminé&#xa0;; 1 terminé en erreur&#xa0;; 64 utilisation&#xa0;; 65 projet ou message
non valide&#xa0;; 66 fichier introuvable&#xa0;; 69 serveur injoignable, échec de TLS ou du protocole&#xa0;;
70 erreur interne&#xa0;; 75 réessayer plus tard&#xa0;; 77 connexion du compte refusée.
</translation>
    </message>
    <message>
        <source>Name of an activity or external account.</source>
        <translation>Nom d&apos;une activité ou d&apos;un compte externe.</translation>
    </message>
    <message>
        <source>Print the refresh token instead of keeping it in the secret store.</source>
        <translation>Afficher le jeton d&apos;actualisation au lieu de le conserver dans le trousseau.</translation>
    </message>
    <message>
        <source>Write the refresh token to FILE, for its owner only.</source>
        <translation>Écrire le jeton d&apos;actualisation dans FILE, pour son seul propriétaire.</translation>
    </message>
    <message>
        <source>--print and --output name two places for the token: choose one.</source>
        <translation>--print et --output indiquent deux destinations pour le jeton&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>The project has no activity to run. Add one.</source>
        <translation>Le projet n&apos;a pas d&apos;activité à exécuter. Ajoutez-en une.</translation>
    </message>
    <message>
        <source>PROJECT is -: the first line of standard input is a JSON object {project, baseDirectory, passwords}; a line stop, or its end, stops the run; run knows pause, resume, execute and restart, too.</source>
        <translation>PROJECT vaut -&#xa0;: la première ligne de l&apos;entrée standard est un objet JSON {project, baseDirectory, passwords}&#xa0;; une ligne stop, ou la fin de l&apos;entrée, arrête l&apos;exécution&#xa0;; run connaît aussi pause, resume, execute et restart.</translation>
    </message>
    <message>
        <source>What becomes of the messages in a mailbox that is met for the first time: all (handled), from-now-on (none is), newer-than=WHEN (a date, an instant, or an age such as P7D), dry-run (one first), ask (where there are more than 500, an event tells it and nothing is done).</source>
        <translation>Ce que deviennent les messages d&apos;une boîte aux lettres relevée pour la première fois&#xa0;: all (tous sont traités), from-now-on (aucun), newer-than=WHEN (une date, un instant, ou un âge comme P7D), dry-run (une simulation d&apos;abord), ask (au-delà de 500, un événement le signale et rien n&apos;est fait).</translation>
    </message>
    <message>
        <source>Emit a heartbeat event every SECONDS, so that a reader notices a runner that hangs.</source>
        <translation>Émettre un événement heartbeat toutes les SECONDS secondes, pour qu&apos;un lecteur remarque un moteur d&apos;exécution bloqué.</translation>
    </message>
    <message>
        <source>--first-contact wants all, from-now-on, dry-run, ask, or newer-than= with a date such as 2026-11-01, an instant with its offset or an age such as P7D, not &quot;%1&quot;.</source>
        <translation>--first-contact attend all, from-now-on, dry-run, ask, ou newer-than= avec une date comme 2026-11-01, un instant avec son décalage ou un âge comme P7D, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Run the handler on the copies of messages handled before, in place of files, and list those for which it decides otherwise.</source>
        <translation>Exécuter le script sur les copies des messages traités auparavant, à la place de fichiers, et lister ceux pour lesquels il décide autrement.</translation>
    </message>
    <message>
        <source>With --against-ledger: folder of the ledger.</source>
        <translation>Avec --against-ledger&#xa0;: dossier du registre.</translation>
    </message>
    <message>
        <source>With --against-ledger: PROJECT is -, it comes on standard input, as for run.</source>
        <translation>Avec --against-ledger&#xa0;: PROJECT vaut -, il arrive sur l&apos;entrée standard, comme pour run.</translation>
    </message>
    <message>
        <source>--against-ledger takes no files: it uses the copies that were kept.</source>
        <translation>--against-ledger ne prend pas de fichiers&#xa0;: elle utilise les copies conservées.</translation>
    </message>
    <message>
        <source>--state and --control-stdin want --against-ledger.</source>
        <translation>--state et --control-stdin attendent --against-ledger.</translation>
    </message>
    <message>
        <source>Form of the rows: text, jsonl or csv (RFC 4180).</source>
        <translation>Forme des lignes&#xa0;: text, jsonl ou csv (RFC 4180).</translation>
    </message>
    <message>
        <source>Write the rows to FILE, for its owner only.</source>
        <translation>Écrire les lignes dans FILE, pour son seul propriétaire.</translation>
    </message>
    <message>
        <source>Rows of one type: ledger, message, transition, quarantine or failing.</source>
        <translation>Lignes d&apos;un seul type&#xa0;: ledger, message, transition, quarantine ou failing.</translation>
    </message>
    <message>
        <source>Transitions that were given up.</source>
        <translation>Transitions abandonnées.</translation>
    </message>
    <message>
        <source>Send the dead letter ID, or all of them, again and end when it was tried.</source>
        <translation>Renvoyer la transition abandonnée ID, ou toutes, et terminer après la tentative.</translation>
    </message>
    <message>
        <source>Messages in quarantine.</source>
        <translation>Messages en quarantaine.</translation>
    </message>
    <message>
        <source>Take the message ID, or all of them, out of quarantine.</source>
        <translation>Sortir de quarantaine le message ID, ou tous.</translation>
    </message>
    <message>
        <source>Messages with TEXT in UIDL, Message-ID, subject or sender.</source>
        <translation>Messages avec TEXT dans l&apos;UIDL, le Message-ID, l&apos;objet ou l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Messages with this UIDL.</source>
        <translation>Messages avec cet UIDL.</translation>
    </message>
    <message>
        <source>Messages with this Message-ID.</source>
        <translation>Messages avec ce Message-ID.</translation>
    </message>
    <message>
        <source>Messages with TEXT in the subject.</source>
        <translation>Messages avec TEXT dans l&apos;objet.</translation>
    </message>
    <message>
        <source>Messages with this return code, 1 to 4.</source>
        <translation>Messages avec ce code retour, de 1 à 4.</translation>
    </message>
    <message>
        <source>Messages handled at WHEN or later: a date or an instant.</source>
        <translation>Messages traités à l&apos;instant WHEN ou plus tard&#xa0;: une date ou un instant.</translation>
    </message>
    <message>
        <source>Messages handled before the instant WHEN, or up to that day.</source>
        <translation>Messages traités avant l&apos;instant WHEN, ou jusqu&apos;à ce jour inclus.</translation>
    </message>
    <message>
        <source>--log and --format both name the form of the rows: choose one.</source>
        <translation>--log et --format indiquent tous deux la forme des lignes&#xa0;: choisissez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>--format wants text, jsonl or csv, not &quot;%1&quot;.</source>
        <translation>--format attend text, jsonl ou csv, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--only, --dead-letters, --quarantine, --resend and --release exclude each other.</source>
        <translation>--only, --dead-letters, --quarantine, --resend et --release s&apos;excluent mutuellement.</translation>
    </message>
    <message>
        <source>--%1 wants an id, or &quot;all&quot;.</source>
        <translation>--%1 attend un identifiant, ou «&#xa0;all&#xa0;».</translation>
    </message>
    <message>
        <source>--only wants ledger, message, transition, quarantine or failing, not &quot;%1&quot;.</source>
        <translation>--only attend ledger, message, transition, quarantine ou failing, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--output wants the name of a file.</source>
        <translation>--output attend le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command: stop, pause, resume, execute or restart is expected.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une commande&#xa0;: stop, pause, resume, execute ou restart est attendu.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::AccessSecret</name>
    <message>
        <source>The identity provider replaced the refresh token of &quot;%1&quot;, and the place it came from cannot be written. The new one is used until this program ends; then the old one may be refused. Sign in with &quot;inlet-run sign-in&quot; on this desktop, so that its secret store keeps the token, or ask the provider not to replace it.</source>
        <translation>Le fournisseur d&apos;identité a remplacé le jeton d&apos;actualisation de «&#xa0;%1&#xa0;», et l&apos;endroit d&apos;où il provient ne peut pas être écrit. Le nouveau est utilisé jusqu&apos;à la fin de ce programme&#xa0;; ensuite, l&apos;ancien sera peut-être refusé. Connectez-vous avec «&#xa0;inlet-run sign-in&#xa0;» sur ce bureau, pour que son trousseau conserve le jeton, ou demandez au fournisseur de ne pas le remplacer.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ActivityTask</name>
    <message>
        <source>No temporary folder can be made for the practice run. Check that the disk is not full.</source>
        <translation>Aucun dossier temporaire ne peut être créé pour l&apos;entraînement. Vérifiez que le disque n&apos;est pas plein.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::CheckCommand</name>
    <message>
        <source>%1 cannot be checked. %2</source>
        <translation>%1 ne peut pas être vérifié. %2</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; is not in &quot;%2&quot;. Put it back or remove the sample.</source>
        <translation>Le message «&#xa0;%1&#xa0;» n&apos;est pas dans «&#xa0;%2&#xa0;». Remettez-le en place ou supprimez l&apos;exemple.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::DoctorCommand</name>
    <message>
        <source>The project has neither an activity nor an external account called &quot;%1&quot;.</source>
        <translation>Le projet n&apos;a ni activité ni compte externe nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The project has no connection to test. Add an activity or an external account.</source>
        <translation>Le projet n&apos;a pas de connexion à tester. Ajoutez une activité ou un compte externe.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ExpirationsCommand</name>
    <message>
        <source>The script of the expiration &quot;%1&quot; gave no date (line %2): %3</source>
        <translation>Le script de l&apos;expiration «&#xa0;%1&#xa0;» n&apos;a pas fourni de date (ligne %2)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::HandlerBatch</name>
    <message>
        <source>The initialization script failed: %1</source>
        <translation>Le script d&apos;initialisation a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::LedgerCommand</name>
    <message>
        <source>There is no ledger yet for the mailbox &quot;%1&quot;: nothing has been handled with this state folder. (A practice mailbox is remembered only when --state is given.)</source>
        <translation>Il n&apos;y a pas encore de registre pour la boîte aux lettres «&#xa0;%1&#xa0;»&#xa0;: rien n&apos;a été traité avec ce dossier d&apos;état. (Une boîte d&apos;entraînement n&apos;est mémorisée que si --state est indiqué.)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>à supprimer</translation>
    </message>
    <message>
        <source>left</source>
        <translation>laissé</translation>
    </message>
    <message>
        <source>%1 code %2, %3, transition %4: &quot;%5&quot; from %6</source>
        <translation>%1 code %2, %3, transition %4&#xa0;: «&#xa0;%5&#xa0;» de %6</translation>
    </message>
    <message>
        <source>%1 %2 %3 delivered</source>
        <translation>%1 %2 %3 remise</translation>
    </message>
    <message>
        <source>waiting %1 %2 after %3 attempts: %4</source>
        <translation>en attente %1 %2 après %3 tentatives&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: %2 handled, of these %3 deleted, %4 to be deleted, %5 left; %6 transitions fired, of these %7 delivered (%8 had no destination), %9 waiting, %10 given up; %11 messages in quarantine, %12 failing.</source>
        <translation>%1&#xa0;: %2 traités, dont %3 supprimés, %4 à supprimer, %5 laissés&#xa0;; %6 transitions activées, dont %7 remises (%8 sans destination), %9 en attente, %10 abandonnées&#xa0;; %11 messages en quarantaine, %12 en échec.</translation>
    </message>
    <message>
        <source>%1 %2 %3 given up after %4 attempts: %5</source>
        <translation>%1 %2 %3 abandonnée après %4 tentatives&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1 %2 failed %3 times: &quot;%4&quot; from %5: %6</source>
        <translation>%1 %2 en échec %3 fois&#xa0;: «&#xa0;%4&#xa0;» de %5&#xa0;: %6</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::LedgerOutput</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit. Vérifiez les droits de son dossier et le disque.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::PartCommand</name>
    <message>
        <source>The message &quot;%1&quot; has no part %2.</source>
        <translation>Le message «&#xa0;%1&#xa0;» n&apos;a pas de partie %2.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::PastHandling</name>
    <message>
        <source>fails: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: was code %2, now %3; different: %4</source>
        <extracomment>%2 &quot;code 4&quot;, %3 a list of names such as &quot;returnCode, vars.ticket&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: auparavant code %2, maintenant %3&#xa0;; différences&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ProxyChoice</name>
    <message>
        <source>The variable &quot;all_proxy&quot; names no proxy that can be used. Write it as &quot;socks5://host:port&quot; or &quot;http://host:port&quot;.</source>
        <translation>La variable «&#xa0;all_proxy&#xa0;» n&apos;indique aucun proxy utilisable. Écrivez-la sous la forme «&#xa0;socks5://host:port&#xa0;» ou «&#xa0;http://host:port&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ReleaseCommand</name>
    <message>
        <source>%1: the next pass handles it anew.</source>
        <translation>%1&#xa0;: le prochain passage le traitera à nouveau.</translation>
    </message>
    <message>
        <source>No message with the id &quot;%1&quot; is in quarantine. &quot;inlet-run ledger --quarantine&quot; lists those that are.</source>
        <translation>Aucun message avec l&apos;identifiant «&#xa0;%1&#xa0;» n&apos;est en quarantaine. «&#xa0;inlet-run ledger --quarantine&#xa0;» liste ceux qui le sont.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ResendCommand</name>
    <message>
        <source>No dead letter has the id &quot;%1&quot;. &quot;inlet-run ledger --dead-letters&quot; lists those that there are.</source>
        <translation>Aucune transition abandonnée n&apos;a l&apos;identifiant «&#xa0;%1&#xa0;». «&#xa0;inlet-run ledger --dead-letters&#xa0;» liste celles qui existent.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::RunCommand</name>
    <message>
        <source>There is no activity &quot;%1&quot; in this run.</source>
        <translation>Cette exécution n&apos;a pas d&apos;activité «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::SampleReport</name>
    <message>
        <source>as expected</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1: is %2, but is not expected</source>
        <translation>%1&#xa0;: vaut %2, mais n&apos;est pas attendu</translation>
    </message>
    <message>
        <source>%1: expected %2, but is not set</source>
        <translation>%1&#xa0;: %2 attendu, mais non défini</translation>
    </message>
    <message>
        <source>%1: expected %2, is %3</source>
        <translation>%1&#xa0;: %2 attendu, vaut %3</translation>
    </message>
    <message>
        <source>script line %1</source>
        <translation>ligne %1 du script</translation>
    </message>
    <message>
        <source>There are no samples to test.</source>
        <translation>Il n&apos;y a pas d&apos;exemples à tester.</translation>
    </message>
    <message>
        <source>%1 of %2 as expected; different: %3, failed: %4, missing: %5.</source>
        <translation>Conformes&#xa0;: %1 sur %2&#xa0;; différents&#xa0;: %3, en échec&#xa0;: %4, absents&#xa0;: %5.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::ShowCommand</name>
    <message>
        <source>The message &quot;%1&quot; cannot be shown. %2</source>
        <translation>Le message «&#xa0;%1&#xa0;» ne peut pas être affiché. %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::SignInCommand</name>
    <message>
        <source>The project has neither an activity nor an external account called &quot;%1&quot;.</source>
        <translation>Le projet n&apos;a ni activité ni compte externe nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The refresh token cannot be written to &quot;%1&quot;. Sign in again with another file.</source>
        <translation>Le jeton d&apos;actualisation ne peut pas être écrit dans «&#xa0;%1&#xa0;». Connectez-vous à nouveau avec un autre fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not use OAuth 2.0, so nobody can sign in for it. Set its authentication and &quot;oauth&quot; in the project.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;utilise pas OAuth 2.0, personne ne peut donc se connecter pour lui. Réglez son authentification et «&#xa0;oauth&#xa0;» dans le projet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses client credentials, for which nobody signs in. Give its client secret instead of a password.</source>
        <translation>«&#xa0;%1&#xa0;» utilise des identifiants client, pour lesquels personne ne se connecte. Indiquez son secret client à la place d&apos;un mot de passe.</translation>
    </message>
    <message>
        <source>The provider of &quot;%1&quot; has no address for signing in with a code. Give &quot;deviceEndpoint&quot; in the project, or sign in in the designer.</source>
        <translation>Le fournisseur de «&#xa0;%1&#xa0;» n&apos;a pas d&apos;adresse pour la connexion avec un code. Indiquez «&#xa0;deviceEndpoint&#xa0;» dans le projet, ou connectez-vous dans l&apos;éditeur.</translation>
    </message>
    <message>
        <source>To sign in for &quot;%1&quot;, open this page on any device:
  %2
and enter the code:
  %3
</source>
        <translation>Pour vous connecter pour «&#xa0;%1&#xa0;», ouvrez cette page sur n&apos;importe quel appareil&#xa0;:
  %2
et saisissez le code&#xa0;:
  %3
</translation>
    </message>
    <message>
        <source>Or open the page with the code in it:
  %1
</source>
        <translation>Ou ouvrez la page qui contient déjà le code&#xa0;:
  %1
</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for %n minute(s).</source>
        <translation>
            <numerusform>Le code est valable %n minute.</numerusform>
            <numerusform>Le code est valable %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in. The refresh token is in &quot;%1&quot;.</source>
        <translation>Connecté. Le jeton d&apos;actualisation est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The sign-in succeeded, but the desktop&apos;s secret store does not take the refresh token. Sign in again with --output FILE, and hand the file to the runner as a credential.</source>
        <translation>La connexion a réussi, mais le trousseau du bureau n&apos;accepte pas le jeton d&apos;actualisation. Connectez-vous à nouveau avec --output FILE, et fournissez ce fichier au moteur d&apos;exécution comme identifiant (credential).</translation>
    </message>
    <message>
        <source>Signed in. The refresh token is in the desktop&apos;s secret store.</source>
        <translation>Connecté. Le jeton d&apos;actualisation est dans le trousseau du bureau.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::StageTexts</name>
    <message>
        <source>The server name &quot;%1&quot; cannot be resolved to an address.</source>
        <translation>Le nom de serveur «&#xa0;%1&#xa0;» ne peut pas être résolu en adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the address %2.</source>
        <translation>«&#xa0;%1&#xa0;» a l&apos;adresse %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address; there is no name to resolve.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse&#xa0;; il n&apos;y a pas de nom à résoudre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; accepts connections.</source>
        <translation>«&#xa0;%1&#xa0;» accepte les connexions.</translation>
    </message>
    <message>
        <source>A POP3 server answers: %1</source>
        <translation>Un serveur POP3 répond&#xa0;: %1</translation>
    </message>
    <message>
        <source>The certificate expires soon: have it renewed before %1.</source>
        <translation>Le certificat expire bientôt&#xa0;: faites-le renouveler avant le %1.</translation>
    </message>
    <message>
        <source>The line is encrypted with %1, %2. The certificate of &quot;%3&quot; is valid until %4, SHA-256 %5.</source>
        <translation>La ligne est chiffrée avec %1, %2. Le certificat de «&#xa0;%3&#xa0;» est valide jusqu&apos;au %4, SHA-256 %5.</translation>
    </message>
    <message>
        <source>The server offers STLS: set the security to &quot;starttls&quot;.</source>
        <translation>Le serveur propose STLS&#xa0;: réglez la sécurité sur «&#xa0;starttls&#xa0;».</translation>
    </message>
    <message>
        <source>When the server has a port for TLS (usually 995), use it with the security &quot;tls&quot;.</source>
        <translation>Si le serveur a un port pour TLS (en général 995), utilisez-le avec la sécurité «&#xa0;tls&#xa0;».</translation>
    </message>
    <message>
        <source>The line is not encrypted: password and mail can be read on the way.</source>
        <translation>La ligne n&apos;est pas chiffrée&#xa0;: le mot de passe et les emails peuvent être lus en chemin.</translation>
    </message>
    <message>
        <source>The server tells no capabilities; only the basic commands are used.</source>
        <translation>Le serveur n&apos;annonce aucune capacité&#xa0;; seules les commandes de base sont utilisées.</translation>
    </message>
    <message>
        <source>The server offers: %1.</source>
        <translation>Le serveur propose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Logged in as &quot;%1&quot; with %2.</source>
        <translation>Connecté en tant que «&#xa0;%1&#xa0;» avec %2.</translation>
    </message>
    <message numerus="yes">
        <source>The mailbox has %n message(s) with %1 bytes.</source>
        <translation>
            <numerusform>La boîte aux lettres contient %n message pour %1 octets.</numerusform>
            <numerusform>La boîte aux lettres contient %n messages pour %1 octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has a unique-id (UIDL).</source>
        <translation>Chaque message a un identifiant unique (UIDL).</translation>
    </message>
    <message>
        <source>The mailbox is empty and the server does not say whether it has unique-ids (UIDL).</source>
        <translation>La boîte aux lettres est vide et le serveur ne dit pas s&apos;il a des identifiants uniques (UIDL).</translation>
    </message>
    <message>
        <source>Test again when there is a message.</source>
        <translation>Refaites le test quand il y aura un message.</translation>
    </message>
    <message>
        <source>The server gives no unique-ids (UIDL): messages are recognised by their content, so every pass receives all of them.</source>
        <translation>Le serveur ne donne pas d&apos;identifiants uniques (UIDL)&#xa0;: les messages sont reconnus à leur contenu, chaque passage les reçoit donc tous.</translation>
    </message>
    <message>
        <source>Let the script delete what it has handled, so that the mailbox stays small, or use a server with UIDL.</source>
        <translation>Faites supprimer par le script ce qu&apos;il a traité, pour que la boîte aux lettres reste petite, ou utilisez un serveur avec UIDL.</translation>
    </message>
    <message>
        <source>The server asks for no pause between two logins.</source>
        <translation>Le serveur ne demande pas de pause entre deux connexions.</translation>
    </message>
    <message>
        <source>The server wants at least %1 seconds between two logins.</source>
        <translation>Le serveur exige au moins %1 secondes entre deux connexions.</translation>
    </message>
    <message>
        <source>Plan launches at least that far apart.</source>
        <translation>Espacez les lancements d&apos;au moins cette durée.</translation>
    </message>
    <message>
        <source>The server never deletes messages by itself.</source>
        <translation>Le serveur ne supprime jamais de messages de lui-même.</translation>
    </message>
    <message>
        <source>The server does not say whether it deletes messages by itself.</source>
        <translation>Le serveur ne dit pas s&apos;il supprime des messages de lui-même.</translation>
    </message>
    <message>
        <source>The server may delete every message that was received, even when the script leaves it there (EXPIRE 0).</source>
        <translation>Le serveur peut supprimer tout message reçu, même si le script l&apos;y laisse (EXPIRE 0).</translation>
    </message>
    <message>
        <source>Do not rely on the return codes 2 and 4 with this server, or ask the provider to keep mail.</source>
        <translation>Ne comptez pas sur les codes retour 2 et 4 avec ce serveur, ou demandez au fournisseur de conserver les emails.</translation>
    </message>
    <message numerus="yes">
        <source>The server may delete messages after %n day(s), even when the script leaves them there.</source>
        <translation>
            <numerusform>Le serveur peut supprimer les messages après %n jour, même si le script les y laisse.</numerusform>
            <numerusform>Le serveur peut supprimer les messages après %n jours, même si le script les y laisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server confirmed the end of the session. Nothing was received, deleted or remembered.</source>
        <translation>Le serveur a confirmé la fin de la session. Rien n&apos;a été reçu, supprimé ni mémorisé.</translation>
    </message>
    <message>
        <source>The server &quot;%1&quot; refused to end the session; it would not confirm deletions either. The server said: %2</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a refusé de terminer la session&#xa0;; il ne confirmerait pas non plus les suppressions. Réponse du serveur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not tried, because &quot;%1&quot; failed.</source>
        <translation>Non tenté, car «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>POP3 is usually found on port 995 with the security &quot;tls&quot;, or on port 110 with &quot;starttls&quot;; this connection names port %1.</source>
        <translation>POP3 se trouve en général sur le port 995 avec la sécurité «&#xa0;tls&#xa0;», ou sur le port 110 avec «&#xa0;starttls&#xa0;»&#xa0;; cette connexion indique le port %1.</translation>
    </message>
    <message>
        <source>Close other programs that read this mailbox, wait a few minutes, and plan launches further apart.</source>
        <translation>Fermez les autres programmes qui lisent cette boîte aux lettres, attendez quelques minutes et espacez davantage les lancements.</translation>
    </message>
    <message>
        <source>Give the password in one of these ways, and try again.</source>
        <translation>Indiquez le mot de passe de l&apos;une de ces façons, puis réessayez.</translation>
    </message>
    <message>
        <source>Correct the connection in the project; &quot;inlet-run check&quot; lists everything that is wrong with it.</source>
        <translation>Corrigez la connexion dans le projet&#xa0;; «&#xa0;inlet-run check&#xa0;» liste tout ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Check the spelling of the server name, and that this machine is connected to the network.</source>
        <translation>Vérifiez l&apos;orthographe du nom du serveur, et que cette machine est connectée au réseau.</translation>
    </message>
    <message>
        <source>A firewall may also stand in between.</source>
        <translation>Un pare-feu peut aussi faire obstacle.</translation>
    </message>
    <message>
        <source>The proxy &quot;%1&quot; resolves the name &quot;%2&quot;.</source>
        <translation>Le proxy «&#xa0;%1&#xa0;» résout le nom «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the SHA-256 of its certificate. When it is this one, trust the certificate for this connection, or give the file of the certificate authority. When it is another one, someone may stand in between: go no further.</source>
        <translation>Demandez au responsable du serveur le SHA-256 de son certificat. Si c&apos;est celui-ci, faites confiance au certificat pour cette connexion, ou indiquez le fichier de l&apos;autorité de certification. Si c&apos;en est un autre, quelqu&apos;un s&apos;interpose peut-être&#xa0;: n&apos;allez pas plus loin.</translation>
    </message>
    <message>
        <source>The line is not encrypted, but it does not leave this machine.</source>
        <translation>La ligne n&apos;est pas chiffrée, mais elle ne quitte pas cette machine.</translation>
    </message>
    <message>
        <source>Wait some minutes before the next test, and plan launches further apart.</source>
        <translation>Attendez quelques minutes avant le prochain test, et espacez davantage les lancements.</translation>
    </message>
    <message>
        <source>Wait a few minutes and test again. When it goes on, show the provider what the server said.</source>
        <translation>Attendez quelques minutes et refaites le test. Si cela persiste, montrez au fournisseur la réponse du serveur.</translation>
    </message>
    <message>
        <source>Set the authentication to &quot;auto&quot;, or to one that the server offers.</source>
        <translation>Réglez l&apos;authentification sur «&#xa0;auto&#xa0;», ou sur une que le serveur propose.</translation>
    </message>
    <message>
        <source>Show the provider what the server said; nothing can be done from here.</source>
        <translation>Montrez au fournisseur la réponse du serveur&#xa0;; rien ne peut être fait d&apos;ici.</translation>
    </message>
    <message>
        <source>Type the password anew, and try the account name in full (with &quot;@&quot; and domain). Some providers want POP3 to be switched on first, and a password of its own for programs.</source>
        <translation>Saisissez à nouveau le mot de passe, et essayez le nom de compte complet (avec «&#xa0;@&#xa0;» et le domaine). Certains fournisseurs exigent que POP3 soit d&apos;abord activé, et un mot de passe propre aux programmes.</translation>
    </message>
    <message>
        <source>When name, port and security are right, the server hangs: test again later.</source>
        <translation>Si le nom, le port et la sécurité sont corrects, le serveur est bloqué&#xa0;: refaites le test plus tard.</translation>
    </message>
    <message>
        <source>Show the provider what the server said; the wire transcript (--transcript FILE) holds the whole conversation.</source>
        <translation>Montrez au fournisseur la réponse du serveur&#xa0;; le dialogue enregistré (--transcript FILE) contient tout l&apos;échange.</translation>
    </message>
    <message>
        <source>The mail server was not asked: first the identity provider has to give access. Test again when that is done.</source>
        <translation>Le serveur de messagerie n&apos;a pas été interrogé&#xa0;: le fournisseur d&apos;identité doit d&apos;abord donner accès. Refaites le test quand ce sera fait.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::TestCommand</name>
    <message>
        <source>The message &quot;%1&quot; is not in &quot;%2&quot;. Put it back or remove the sample.</source>
        <translation>Le message «&#xa0;%1&#xa0;» n&apos;est pas dans «&#xa0;%2&#xa0;». Remettez-le en place ou supprimez l&apos;exemple.</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::WhatIfCommand</name>
    <message>
        <source>Of %1 messages, %2 would be handled differently, %3 of these fail.</source>
        <translation>Sur %1 messages, %2 seraient traités autrement, dont %3 en échec.</translation>
    </message>
    <message>
        <source>Of %1 more messages no copy is kept; &quot;memory.keepMessages&quot; of the activity keeps them.</source>
        <translation>Il n&apos;y a pas de copie de %1 autres messages&#xa0;; «&#xa0;memory.keepMessages&#xa0;» de l&apos;activité les conserve.</translation>
    </message>
</context>
<context>
    <name>Inlet::Schedule::Sentence</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the end of a list: %1 is &quot;monday, tuesday&quot;, %2 is &quot;friday&quot;</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>every day of the week</comment>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>%1 is a list of weekdays such as &quot;tuesday and thursday&quot;</extracomment>
        <translation>chaque %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a list of times such as &quot;5:00:00 AM and 9:00:00 AM&quot;</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>each month</source>
        <comment>the first monday of each month</comment>
        <translation>tous les mois</translation>
    </message>
    <message>
        <source>first</source>
        <comment>week of a month</comment>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <comment>week of a month</comment>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <comment>week of a month</comment>
        <translation>troisième</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>week of a month</comment>
        <translation>quatrième</translation>
    </message>
    <message>
        <source>last</source>
        <comment>week of a month</comment>
        <translation>dernier</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1 is a duration such as &quot;30m&quot;</extracomment>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>Every %1 from %2 to %3</source>
        <extracomment>%1 is a duration such as &quot;30m&quot;, %2 and %3 are times</extracomment>
        <translation>toutes les %1 de %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>every %n days from %1</source>
        <extracomment>%n is at least 2, %1 a date</extracomment>
        <translation>
            <numerusform>tous les %n jours à partir du %1</numerusform>
            <numerusform>tous les %n jours à partir du %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks from %1</source>
        <extracomment>%n is at least 2, %1 a date</extracomment>
        <translation>
            <numerusform>toutes les %n semaines à partir du %1</numerusform>
            <numerusform>toutes les %n semaines à partir du %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on last day of %1</source>
        <extracomment>%1 is &quot;each month&quot; or a list of months</extracomment>
        <translation>le dernier jour du mois (%1)</translation>
    </message>
    <message>
        <source>on day %1 of %2</source>
        <extracomment>%1 is a number, %2 is &quot;each month&quot; or a list of months</extracomment>
        <translation>le jour %1 du mois (%2)</translation>
    </message>
    <message>
        <source>on %1 %2 of %3</source>
        <extracomment>%1 is &quot;first&quot;, %2 is &quot;monday&quot;, %3 is &quot;each month&quot; or a list of months</extracomment>
        <translation>le %1 %2 du mois (%3)</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>valide du %1 au %2</translation>
    </message>
    <message>
        <source>at most once from %1 at %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>au plus une fois à partir du %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n times from %1 at %2</source>
        <extracomment>%n is at least 2, %1 a date, %2 a time</extracomment>
        <translation>
            <numerusform>au plus %n fois à partir du %1 à %2</numerusform>
            <numerusform>au plus %n fois à partir du %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduling of task is not defined. Press &apos;Change&apos; to define the frequency of the task.</source>
        <translation>Le planning de la tâche n&apos;est pas défini. Cliquez sur «&#xa0;Changer&#xa0;» pour définir la fréquence de la tâche.</translation>
    </message>
    <message>
        <source>Triggering %1.</source>
        <extracomment>%1 is for example &quot;at 4:00:00 AM, Daily&quot;</extracomment>
        <translation>Déclenchement %1.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::HandlerScript</name>
    <message>
        <source>The braces do not match: a } closes the script before its end.</source>
        <translation>Les accolades ne correspondent pas&#xa0;: un } ferme le script avant sa fin.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptContext</name>
    <message>
        <source>The script did not end within its time limit of %1 s and was stopped.</source>
        <translation>Le script ne s&apos;est pas terminé dans la limite de %1 s et a été arrêté.</translation>
    </message>
    <message>
        <source>The script threw a value that cannot be shown.</source>
        <translation>Le script a levé une valeur qui ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The script failed: %1</source>
        <translation>Le script a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The script threw: %1</source>
        <translation>Le script a levé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The members of &quot;%1&quot; cannot be read: %2</source>
        <translation>Les membres de «&#xa0;%1&#xa0;» ne peuvent pas être lus&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced by a value that is not an object. It is ignored.</source>
        <translation>«&#xa0;%1&#xa0;» a été remplacé par une valeur qui n&apos;est pas un objet. Elle est ignorée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 1 MB. Keep less in it.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 1 Mo. Conservez-y moins de données.</translation>
    </message>
    <message>
        <source>The members of &quot;%1&quot; cannot be read.</source>
        <translation>Les membres de «&#xa0;%1&#xa0;» ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>&quot;%1.%2&quot; holds something that is not JSON. That is left out.</source>
        <translation>«&#xa0;%1.%2&#xa0;» contient une valeur qui n&apos;est pas du JSON. Elle est omise.</translation>
    </message>
    <message>
        <source>The members of &quot;activity&quot; cannot be read.</source>
        <translation>Les membres de «&#xa0;activity&#xa0;» ne peuvent pas être lus.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptLog</name>
    <message>
        <source>The script wrote more than %1 lines or 1 MB to the log. The rest is dropped.</source>
        <translation>Le script a écrit plus de %1 lignes ou 1 Mo dans le journal. Le reste est abandonné.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::ScriptRunner</name>
    <message>
        <source>The script returned %1. It must return 1, 2, 3 or 4.</source>
        <translation>Le script a renvoyé %1. Il doit renvoyer 1, 2, 3 ou 4.</translation>
    </message>
    <message>
        <source>The script returned %1. It must return a Date.</source>
        <translation>Le script a renvoyé %1. Il doit renvoyer une Date.</translation>
    </message>
</context>
<context>
    <name>Inlet::Script::SyntaxError</name>
    <message>
        <source>The script ends in the middle of a statement.</source>
        <translation>Le script se termine au milieu d&apos;une instruction.</translation>
    </message>
    <message>
        <source>An operator or &quot;;&quot; is missing here.</source>
        <translation>Il manque ici un opérateur ou «&#xa0;;&#xa0;».</translation>
    </message>
    <message>
        <source>A character is not expected here.</source>
        <translation>Un caractère est inattendu ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here.</source>
        <translation>«&#xa0;%1&#xa0;» est inattendu ici.</translation>
    </message>
    <message>
        <source>A name is missing here, or a reserved word is used as a name.</source>
        <translation>Il manque un nom ici, ou un mot réservé est utilisé comme nom.</translation>
    </message>
    <message>
        <source>A word is not expected here, or a &quot;}&quot; is missing.</source>
        <translation>Un mot est inattendu ici, ou il manque un «&#xa0;}&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>Il manque «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>&quot;break&quot; and &quot;continue&quot; stand inside loops only.</source>
        <translation>«&#xa0;break&#xa0;» et «&#xa0;continue&#xa0;» ne s&apos;emploient que dans les boucles.</translation>
    </message>
    <message>
        <source>&quot;const&quot; needs a value. Write: const name = value;</source>
        <translation>«&#xa0;const&#xa0;» a besoin d&apos;une valeur. Écrivez&#xa0;: const name = value;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared twice.</source>
        <translation>«&#xa0;%1&#xa0;» est déclaré deux fois.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Il manque une valeur ici.</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::JsonValues</name>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>%1 stands where %2 is expected</source>
        <extracomment>%1 is a kind of JSON value such as &quot;a number&quot;, %2 another one such as &quot;a text&quot;</extracomment>
        <translation>il faut %2, et non %1</translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <extracomment>%1 is a quoted word, %2 a list of words</extracomment>
        <translation>%1 ne figure pas parmi&#xa0;: %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 n&apos;est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 est inférieur à %2</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 n&apos;est pas compris entre %2 et %3</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 n&apos;est pas un port</translation>
    </message>
    <message>
        <source>%1 is not a day of a month (1 to 31, or -1 for the last)</source>
        <translation>%1 n&apos;est pas un jour du mois (1 à 31, ou -1 pour le dernier)</translation>
    </message>
    <message>
        <source>%1 is not a week of a month (1 to 4, or -1 for the last)</source>
        <translation>%1 n&apos;est pas une semaine du mois (1 à 4, ou -1 pour la dernière)</translation>
    </message>
    <message>
        <source>%1 is not a name (letters A to Z, digits and _, not beginning with a digit)</source>
        <translation>%1 n&apos;est pas un nom (lettres de A à Z, chiffres et _, sans commencer par un chiffre)</translation>
    </message>
    <message>
        <source>%1 is not &quot;sha256:&quot; followed by 64 hexadecimal digits</source>
        <translation>%1 n&apos;est pas «&#xa0;sha256:&#xa0;» suivi de 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>%1 is not a duration of years, days, hours, minutes and seconds such as PT1H30M</source>
        <translation>%1 n&apos;est pas une durée en années, jours, heures, minutes et secondes, telle que PT1H30M</translation>
    </message>
    <message>
        <source>%1 is not an interval from PT1S to under P1D in hours, minutes and seconds</source>
        <translation>%1 n&apos;est pas un intervalle de PT1S à moins de P1D en heures, minutes et secondes</translation>
    </message>
    <message>
        <source>%1 is not a time HH:MM:SS</source>
        <translation>%1 n&apos;est pas une heure HH:MM:SS</translation>
    </message>
    <message>
        <source>%1 is not a date YYYY-MM-DD</source>
        <translation>%1 n&apos;est pas une date YYYY-MM-DD</translation>
    </message>
    <message>
        <source>%1 is not a date and time YYYY-MM-DDTHH:MM:SS</source>
        <translation>%1 n&apos;est pas une date avec heure YYYY-MM-DDTHH:MM:SS</translation>
    </message>
    <message>
        <source>%1 is not a path inside the folder of the samples</source>
        <translation>%1 n&apos;est pas un chemin dans le dossier des exemples</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ObjectReader</name>
    <message>
        <source>is missing</source>
        <translation>valeur manquante</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ProjectReader</name>
    <message>
        <source>%1 is the name of another one already</source>
        <translation>%1 est déjà le nom d&apos;un autre élément</translation>
    </message>
    <message>
        <source>%1 is not &quot;inlet-project&quot;</source>
        <extracomment>%1 is a quoted text, inlet-project a fixed word</extracomment>
        <translation>%1 n&apos;est pas «&#xa0;inlet-project&#xa0;»</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The project file is not valid.</source>
        <translation>Le fichier de projet n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that is read.</source>
        <translation>Le fichier dépasse %1 Mo, le maximum pouvant être lu.</translation>
    </message>
    <message>
        <source>Cannot read the project file &quot;%1&quot;: %2. Check the path and the permissions.</source>
        <translation>Impossible de lire le fichier de projet «&#xa0;%1&#xa0;»&#xa0;: %2. Vérifiez le chemin et les droits.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: %1.</source>
        <translation>Le fichier n&apos;est pas du texte UTF-8&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %1: %2.</source>
        <extracomment>%1 is a place such as &quot;line 3, column 5&quot;, %2 the words of the JSON parser</extracomment>
        <translation>Le fichier n&apos;est pas du JSON valide&#xa0;: %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>Le fichier ne contient pas d&apos;objet JSON.</translation>
    </message>
    <message>
        <source>the file was made by a newer version of Inlet: this one reads format versions up to %1, not %2</source>
        <translation>le fichier provient d&apos;une version plus récente d&apos;Inlet&#xa0;: celle-ci lit les versions de format jusqu&apos;à %1, pas %2</translation>
    </message>
    <message>
        <source>The project file was made by a newer version of Inlet. Update Inlet to open it.</source>
        <translation>Le fichier de projet provient d&apos;une version plus récente d&apos;Inlet. Mettez Inlet à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>Cannot open &quot;%1&quot;. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence</extracomment>
        <translation>Impossible d&apos;ouvrir «&#xa0;%1&#xa0;». %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ProjectWriter</name>
    <message>
        <source>Cannot save the project as &quot;%1&quot;: %2.</source>
        <translation>Impossible d&apos;enregistrer le projet sous «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; does not exist</source>
        <translation>le dossier «&#xa0;%1&#xa0;» n&apos;existe pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::ScheduleReader</name>
    <message>
        <source>cannot stand beside &quot;%1&quot;</source>
        <translation>incompatible avec «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::SecretSources</name>
    <message>
        <source>No password is known for &quot;%1&quot;. Put it into the variable %2, into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, on standard input with --password-stdin, or into the desktop&apos;s secret store.</source>
        <translation>Aucun mot de passe n&apos;est connu pour «&#xa0;%1&#xa0;». Placez-le dans la variable %2, dans le fichier «&#xa0;%1&#xa0;» de $CREDENTIALS_DIRECTORY, sur l&apos;entrée standard avec --password-stdin, ou dans le trousseau du bureau.</translation>
    </message>
    <message>
        <source>The password file &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>Le fichier de mot de passe «&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Nobody has signed in for &quot;%1&quot;. Sign in in the designer or with &quot;inlet-run sign-in&quot;, or put the refresh token into the variable %2 or into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, or on standard input with --password-stdin.</source>
        <translation>Personne ne s&apos;est connecté pour «&#xa0;%1&#xa0;». Connectez-vous dans l&apos;éditeur ou avec «&#xa0;inlet-run sign-in&#xa0;», ou placez le jeton d&apos;actualisation dans la variable %2, dans le fichier «&#xa0;%1&#xa0;» de $CREDENTIALS_DIRECTORY, ou sur l&apos;entrée standard avec --password-stdin.</translation>
    </message>
    <message>
        <source>No client secret is known for &quot;%1&quot;. Put it into the variable %2, into the file &quot;%1&quot; of $CREDENTIALS_DIRECTORY, on standard input with --password-stdin, or into the desktop&apos;s secret store.</source>
        <translation>Aucun secret client n&apos;est connu pour «&#xa0;%1&#xa0;». Placez-le dans la variable %2, dans le fichier «&#xa0;%1&#xa0;» de $CREDENTIALS_DIRECTORY, sur l&apos;entrée standard avec --password-stdin, ou dans le trousseau du bureau.</translation>
    </message>
</context>
<context>
    <name>Inlet::Storage::SecretStore</name>
    <message>
        <source>The desktop&apos;s secret store has no password for &quot;%1&quot;.</source>
        <translation>Le trousseau du bureau n&apos;a pas de mot de passe pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The desktop&apos;s secret store cannot be used for &quot;%1&quot;. Unlock it, or give the password in another way.</source>
        <translation>Le trousseau du bureau ne peut pas être utilisé pour «&#xa0;%1&#xa0;». Déverrouillez-le ou fournissez le mot de passe autrement.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topper</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Execute Pending Tasks Now</source>
        <translation>Tra&amp;itement anticipé de la (des) tâche(s)</translation>
    </message>
    <message>
        <source>Start in Si&amp;mulation Mode</source>
        <translation>Démarrer en &amp;mode simulation</translation>
    </message>
    <message>
        <source>The activity is started already. Restart it to use what you changed since.</source>
        <translation>L&apos;activité est déjà démarrée. Redémarrez-la pour utiliser ce que vous avez modifié depuis.</translation>
    </message>
    <message>
        <source>The activity belongs to another project. Open that project to start it.</source>
        <translation>L&apos;activité appartient à un autre projet. Ouvrez ce projet pour la démarrer.</translation>
    </message>
    <message>
        <source>The activity is not started.</source>
        <translation>L&apos;activité n&apos;est pas démarrée.</translation>
    </message>
    <message>
        <source>The activity is being stopped already.</source>
        <translation>L&apos;activité est déjà en cours d&apos;arrêt.</translation>
    </message>
    <message>
        <source>Start: go on after the pause</source>
        <translation>Démarrer&#xa0;: reprendre après la pause</translation>
    </message>
    <message>
        <source>Start: follow the schedule and the expirations</source>
        <translation>Démarrer&#xa0;: suivre le planning et les expirations</translation>
    </message>
    <message>
        <source>Follow the schedule without effect: nothing is deleted, delivered or remembered</source>
        <translation>Suivre le planning sans effet&#xa0;: rien n&apos;est supprimé, remis ni mémorisé</translation>
    </message>
    <message>
        <source>Pause: finish the message in hand and begin nothing new until it is started again</source>
        <translation>Pause&#xa0;: terminer le message en cours et ne rien commencer de nouveau avant le prochain démarrage</translation>
    </message>
    <message>
        <source>The activity is paused already.</source>
        <translation>L&apos;activité est déjà en pause.</translation>
    </message>
    <message>
        <source>Stop: end the session under way and the activity</source>
        <translation>Stopper&#xa0;: terminer la session en cours et l&apos;activité</translation>
    </message>
    <message>
        <source>Restart: stop, then start with the project as it is now</source>
        <translation>Redémarrer&#xa0;: stopper, puis démarrer avec le projet tel qu&apos;il est maintenant</translation>
    </message>
    <message>
        <source>The activity belongs to another project. Open that project to restart it.</source>
        <translation>L&apos;activité appartient à un autre projet. Ouvrez ce projet pour la redémarrer.</translation>
    </message>
    <message>
        <source>Visit the mailbox now, without waiting for the next launch</source>
        <translation>Relever la boîte aux lettres maintenant, sans attendre le prochain lancement</translation>
    </message>
    <message>
        <source>The activity is paused. Start it first.</source>
        <translation>L&apos;activité est en pause. Démarrez-la d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityEditor</name>
    <message>
        <source>Checking the script...</source>
        <translation>Vérification du script...</translation>
    </message>
    <message>
        <source>Script, line %1: %2</source>
        <translation>Script, ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation>Script&#xa0;: %1</translation>
    </message>
    <message>
        <source>No problem was found in the script.</source>
        <translation>Aucun problème trouvé dans le script.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found in the script.</source>
        <translation>
            <numerusform>%n problème trouvé dans le script.</numerusform>
            <numerusform>%n problèmes trouvés dans le script.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbound Emails</source>
        <translation>Réception d&apos;emails</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>This project has no activity. Choose Activity &gt; New Activity to add one.</source>
        <translation>Ce projet n&apos;a pas d&apos;activité. Choisissez Activité &gt; Nouvelle activité pour en ajouter une.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityLedger</name>
    <message>
        <source>Nothing is remembered of a practice mailbox: each run starts anew.</source>
        <translation>Rien n&apos;est mémorisé d&apos;une boîte d&apos;entraînement&#xa0;: chaque exécution repart de zéro.</translation>
    </message>
    <message>
        <source>The mailbox is known only during a run, because its server or account is an expression.</source>
        <translation>La boîte aux lettres n&apos;est connue que pendant une exécution, car son serveur ou son compte est une expression.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityStatus</name>
    <message>
        <source>The runner has given no sign of life since %1. Stop the activity and start it again.</source>
        <translation>Le moteur d&apos;exécution n&apos;a donné aucun signe de vie depuis %1. Stoppez l&apos;activité et redémarrez-la.</translation>
    </message>
    <message>
        <source>The activity failed.</source>
        <translation>L&apos;activité a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n pass(es) failed.</source>
        <translation>
            <numerusform>Le dernier passage a échoué.</numerusform>
            <numerusform>Les %n derniers passages ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being edited</source>
        <translation>En édition</translation>
    </message>
    <message>
        <source>Start pending</source>
        <translation>Démarrage en attente</translation>
    </message>
    <message>
        <source>Started in simulation</source>
        <translation>Démarrée en simulation</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Started, but not executed</source>
        <translation>Démarrée, mais non exécutée</translation>
    </message>
    <message>
        <source>Pause requested</source>
        <translation>Pause demandée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stop requested</source>
        <translation>Arrêt demandé</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>%1, with errors</source>
        <translation>%1, avec des erreurs</translation>
    </message>
    <message>
        <source>Next launch: %1</source>
        <translation>Prochain lancement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last good session: %1</source>
        <translation>Dernière session réussie&#xa0;: %1</translation>
    </message>
    <message>
        <source>No next launch</source>
        <translation>Pas de prochain lancement</translation>
    </message>
    <message>
        <source>No good session yet</source>
        <translation>Pas encore de session réussie</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ActivityStatusLabel</name>
    <message numerus="yes">
        <source>%n other activity(ies) in trouble</source>
        <translation>
            <numerusform>%n autre activité en difficulté</numerusform>
            <numerusform>%n autres activités en difficulté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::AdvancedDialog</name>
    <message>
        <source>This activity uses an external account. Edit the account to change how its connection is secured.</source>
        <translation>Cette activité utilise un compte externe. Modifiez ce compte pour changer la sécurité de sa connexion.</translation>
    </message>
    <message>
        <source>Advanced Parameters</source>
        <translation>Paramètres avancés</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Initialization Script</source>
        <translation>Script d&apos;initialisation</translation>
    </message>
    <message>
        <source>Messages and Limits</source>
        <translation>Messages et limites</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transitions</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Conservation</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::AttachmentsPage</name>
    <message>
        <source>inline</source>
        <translation>incorporée</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>Name of a checksum; not translated in most languages</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>Enregistrer sous...</translation>
    </message>
    <message>
        <source>Save All...</source>
        <translation>Tout enregistrer...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::CertificatePanel</name>
    <message>
        <source>&amp;Trust This Certificate for This Connection...</source>
        <translation>&amp;Faire confiance pour cette connexion...</translation>
    </message>
    <message>
        <source>Choose CA &amp;File...</source>
        <translation>Fichier d&apos;&amp;autorités...</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Certificats du serveur</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu&apos;au</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Issued to &quot;%1&quot; by &quot;%2&quot;, valid until %3, SHA-256 %4</source>
        <translation>Délivré à «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;», valide jusqu&apos;au %3, SHA-256 %4</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>Trust the certificate of &quot;%1&quot; although it cannot be verified?</source>
        <translation>Faire confiance au certificat de «&#xa0;%1&#xa0;» bien qu&apos;il ne puisse pas être vérifié&#xa0;?</translation>
    </message>
    <message>
        <source>From then on this connection accepts the certificate with the SHA-256
%1
whatever its name, issuer and dates are, and sends the password to whoever holds it. Do so only when the administrator of the server told you the same SHA-256. Other connections are not affected. A new certificate must be trusted anew.</source>
        <translation>Cette connexion acceptera dès lors le certificat dont le SHA-256 est
%1
quels que soient son nom, son émetteur et ses dates, et enverra le mot de passe à quiconque le détient. Ne le faites que si l&apos;administrateur du serveur vous a indiqué le même SHA-256. Les autres connexions ne sont pas concernées. Un nouveau certificat devra être approuvé à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Faire confiance</translation>
    </message>
    <message>
        <source>Choose Certificate Authorities</source>
        <translation>Choix des autorités de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Choices</name>
    <message>
        <source>By default</source>
        <translation>Par défaut</translation>
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
        <translation>La meilleure proposée par le serveur</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d&apos;utilisateur et mot de passe</translation>
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
        <translation>Normale</translation>
    </message>
    <message>
        <source>Do not activate</source>
        <translation>Ne pas activer</translation>
    </message>
    <message>
        <source>Activate but do not execute</source>
        <translation>Activer mais ne pas exécuter</translation>
    </message>
    <message>
        <source>Multiple tasks authorized</source>
        <translation>Plusieurs tâches autorisées</translation>
    </message>
    <message>
        <source>The current task has priority</source>
        <translation>La tâche en cours est prioritaire</translation>
    </message>
    <message>
        <source>Suspend the process</source>
        <translation>Suspendre le processus</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Abort on error</source>
        <translation>Abandon en erreur</translation>
    </message>
    <message>
        <source>Handle them again at the next run</source>
        <translation>Les traiter à nouveau à la prochaine exécution</translation>
    </message>
    <message>
        <source>Handle each of them once</source>
        <translation>Traiter chacun une seule fois</translation>
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
        <translation>Complétions</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ConnectionTestDialog</name>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>Annuler le &amp;test</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Test the Connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Wire Transcript</source>
        <translation>&amp;Dialogue</translation>
    </message>
    <message>
        <source>The connection of &quot;%1&quot; is being tested.</source>
        <translation>Test de la connexion de «&#xa0;%1&#xa0;» en cours.</translation>
    </message>
    <message>
        <source>Not tried, because the test was canceled.</source>
        <translation>Non tenté, car le test a été annulé.</translation>
    </message>
    <message>
        <source>The test was canceled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>The connection of &quot;%1&quot; to &quot;%2&quot; is being tested.</source>
        <translation>Test de la connexion de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;» en cours.</translation>
    </message>
    <message>
        <source>No password is known for &quot;%1&quot;.</source>
        <translation>Aucun mot de passe n&apos;est connu pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Type the password below, and log in.</source>
        <translation>Saisissez le mot de passe ci-dessous, puis connectez-vous.</translation>
    </message>
    <message>
        <source>The connection does not work: &quot;%1&quot; failed.</source>
        <translation>La connexion ne fonctionne pas&#xa0;: «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>Not tried, because the test ended.</source>
        <translation>Non tenté, car le test s&apos;est terminé.</translation>
    </message>
    <message>
        <source>The runner ended unexpectedly.</source>
        <translation>Le moteur d&apos;exécution s&apos;est terminé de façon inattendue.</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s). Nothing was received, deleted or remembered.</source>
        <translation>
            <numerusform>La connexion fonctionne, avec %n avertissement. Rien n&apos;a été reçu, supprimé ni mémorisé.</numerusform>
            <numerusform>La connexion fonctionne, avec %n avertissements. Rien n&apos;a été reçu, supprimé ni mémorisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works. Nothing was received, deleted or remembered.</source>
        <translation>La connexion fonctionne. Rien n&apos;a été reçu, supprimé ni mémorisé.</translation>
    </message>
    <message>
        <source>Not tried, because the test could not be made.</source>
        <translation>Non tenté, car le test n&apos;a pas pu être effectué.</translation>
    </message>
    <message>
        <source>The connection could not be tested: %1</source>
        <translation>La connexion n&apos;a pas pu être testée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test of the connection of &quot;%1&quot; to &quot;%2&quot;, %3</source>
        <translation>Test de la connexion de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;», %3</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DailyPage</name>
    <message>
        <source>Day selection</source>
        <translation>Sélection des jours</translation>
    </message>
    <message>
        <source>Ever&amp;y day</source>
        <translation>Tous les &amp;jours</translation>
    </message>
    <message>
        <source> day(s)</source>
        <translation> jour(s)</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidien</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once a day.</source>
        <translation>Ce mode convient aux événements qui se produisent une fois par jour.</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>&amp;Heure de départ&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DaySelection</name>
    <message>
        <source>Day selection</source>
        <translation>Sélection des jours</translation>
    </message>
    <message>
        <source>Ever&amp;y day</source>
        <translation>Tous les &amp;jours</translation>
    </message>
    <message>
        <source>Check at least one day, or Every day.</source>
        <translation>Cochez au moins un jour, ou Tous les jours.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DecisionPage</name>
    <message>
        <source>Return code</source>
        <translation>Code retour</translation>
    </message>
    <message>
        <source>none</source>
        <comment>return code</comment>
        <translation>néant</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Deleted from the server</source>
        <translation>Supprimé du serveur</translation>
    </message>
    <message>
        <source>Left on the server</source>
        <translation>Laissé sur le serveur</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>none</source>
        <comment>transition</comment>
        <translation>néant</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1 (script line %2)</source>
        <translation>%1 (ligne %2 du script)</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Durée du traitement</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Number in mailbox</source>
        <translation>Numéro dans la boîte</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Decision of the handler</source>
        <translation>Décision du script</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Event variables</source>
        <translation>Variables d&apos;événement</translation>
    </message>
    <message>
        <source>Script log</source>
        <translation>Journal du script</translation>
    </message>
    <message>
        <source>Event variables (vars):</source>
        <translation>Variables d&apos;événement (vars)&#xa0;:</translation>
    </message>
    <message>
        <source>Script log:</source>
        <translation>Journal du script&#xa0;:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Dry run: nothing of this was done</source>
        <translation>Simulation&#xa0;: rien de cela n&apos;a été fait</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiagramDock</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Export &amp;Diagram...</source>
        <translation>Exporter le &amp;diagramme...</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>The project has no activity.</source>
        <translation>Le projet n&apos;a pas d&apos;activité.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation>Exporter le diagramme</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiagramPicture</name>
    <message>
        <source>The diagram cannot be saved to &quot;%1&quot;. Choose another folder.</source>
        <translation>Le diagramme ne peut pas être enregistré sous «&#xa0;%1&#xa0;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <extracomment>%1: how often a transition fired, %2: its label</extracomment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>In the outbox: %1</source>
        <translation>Dans la file d&apos;envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiagramView</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Activité %1</translation>
    </message>
    <message>
        <source>Activity %1: %2</source>
        <translation>Activité %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go to the fields of the activity</source>
        <translation>Aller aux champs de l&apos;activité</translation>
    </message>
    <message>
        <source>Transition %1</source>
        <translation>Transition %1</translation>
    </message>
    <message>
        <source>Transition %1: %2</source>
        <translation>Transition %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go to what makes this transition</source>
        <translation>Aller à ce qui active cette transition</translation>
    </message>
    <message>
        <source>%1
Last message: %2</source>
        <translation>%1
Dernier message&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DiskChangeBar</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Show the project as it is in the file now</source>
        <translation>Afficher le projet tel qu&apos;il est maintenant dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Mas&amp;quer</translation>
    </message>
    <message>
        <source>Go on with the project as it is here</source>
        <translation>Continuer avec le projet tel qu&apos;il est ici</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was removed or renamed. Save the project to write it again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a été supprimé ou renommé. Enregistrez le projet pour l&apos;écrire à nouveau.</translation>
    </message>
    <message>
        <source>Another program changed &quot;%1&quot;. Your changes are not saved, so save them under another name, or decide when you save.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;». Vos modifications ne sont pas enregistrées&#xa0;: enregistrez-les sous un autre nom, ou décidez lors de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Another program changed &quot;%1&quot;. What is shown here is older than the file.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;». Ce qui est affiché ici est plus ancien que le fichier.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::DurationEdit</name>
    <message>
        <source>A number with a unit, such as 90s, 10m, 1h 30m or 2d</source>
        <translation>Un nombre avec une unité, par exemple 90s, 10mn, 1h 30mn ou 2j</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::EditorArea</name>
    <message>
        <source>Sample Project</source>
        <translation>Projet d&apos;exemple</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpectationDialog</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Compare &amp;variables (JSON, all of them):</source>
        <translation>Comparer les &amp;variables (JSON, toutes)&#xa0;:</translation>
    </message>
    <message>
        <source>Expectation of &quot;%1&quot;</source>
        <translation>Résultat attendu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Return code:</source>
        <translation>Code &amp;retour&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Transition:</source>
        <translation>&amp;Transition&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Error:</source>
        <translation>&amp;Erreur&#xa0;:</translation>
    </message>
    <message>
        <source>Te&amp;xt of the error:</source>
        <translation>Te&amp;xte de l&apos;erreur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Use Result</source>
        <translation>&amp;Utiliser le résultat</translation>
    </message>
    <message>
        <source>Fill in what the handler did with this message</source>
        <translation>Indiquer ce que le script a fait de ce message</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>1: delete, fire the transition</source>
        <translation>1&#xa0;: supprimer, activer la transition</translation>
    </message>
    <message>
        <source>2: leave, fire the transition</source>
        <translation>2&#xa0;: laisser, activer la transition</translation>
    </message>
    <message>
        <source>3: delete</source>
        <translation>3&#xa0;: supprimer</translation>
    </message>
    <message>
        <source>4: leave</source>
        <translation>4&#xa0;: laisser</translation>
    </message>
    <message>
        <source>none: the handler fails</source>
        <translation>aucun&#xa0;: le script échoue</translation>
    </message>
    <message>
        <source>ok fires</source>
        <translation>ok est activée</translation>
    </message>
    <message>
        <source>none fires</source>
        <translation>aucune n&apos;est activée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>one with this text in it</source>
        <translation>une contenant ce texte</translation>
    </message>
    <message>
        <source>Variables as JSON</source>
        <translation>Variables au format JSON</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1: %2.</source>
        <extracomment>%1 is a place such as &quot;line 3, column 5&quot;, %2 the words of the JSON parser</extracomment>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Variables are an object: { &quot;name&quot;: value }.</source>
        <translation>Les variables sont un objet&#xa0;: { &quot;name&quot;: value }.</translation>
    </message>
    <message>
        <source>The text of the error is empty.</source>
        <translation>Le texte de l&apos;erreur est vide.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationDialog</name>
    <message>
        <source>D&amp;o not terminate the task</source>
        <translation>Ne pas &amp;terminer la tâche</translation>
    </message>
    <message>
        <source>D&amp;elay:</source>
        <translation>Dé&amp;lai&#xa0;:</translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation>D&amp;ate&#xa0;:</translation>
    </message>
    <message>
        <source>Script:</source>
        <translation>Script&#xa0;:</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Free text; it has no effect</source>
        <translation>Texte libre&#xa0;; sans effet</translation>
    </message>
    <message>
        <source>O&amp;k</source>
        <translation>O&amp;k</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>Li&amp;bellé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Destination&#xa0;:</translation>
    </message>
    <message>
        <source>Expiration &amp;type:</source>
        <translation>T&amp;ype d&apos;expiration&#xa0;:</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>Co&amp;mmentaire&#xa0;:</translation>
    </message>
    <message>
        <source>A name has letters A to Z, digits and &quot;_&quot; only, and does not begin with a digit.</source>
        <translation>Un nom ne contient que les lettres de A à Z, des chiffres et «&#xa0;_&#xa0;», et ne commence pas par un chiffre.</translation>
    </message>
    <message>
        <source>Another transition is called &quot;%1&quot;.</source>
        <translation>Une autre transition se nomme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write a script that returns a Date, or choose another type.</source>
        <translation>Écrivez un script qui renvoie une Date, ou choisissez un autre type.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationModel</name>
    <message>
        <source>Expiration</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Delay after task start</source>
        <translation>Délai après le début de la tâche</translation>
    </message>
    <message>
        <source>Delay after a given date</source>
        <translation>Délai après une date donnée</translation>
    </message>
    <message>
        <source>Delay before a given date</source>
        <translation>Délai avant une date donnée</translation>
    </message>
    <message>
        <source>Expiration calculated by script</source>
        <translation>Expiration calculée par script</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Expiration type</source>
        <translation>Type d&apos;expiration</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExpirationPage</name>
    <message>
        <source>Dela&amp;yed events</source>
        <translation>É&amp;vénements différés</translation>
    </message>
    <message>
        <source>Delayed events</source>
        <translation>Événements différés</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Detail...</source>
        <translation>Détail...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ExternalAccountsDialog</name>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Libellé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Internal name:</source>
        <translation>Nom &amp;interne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <translation>&amp;Activé</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Compte&#xa0;:</translation>
    </message>
    <message>
        <source>External Accounts</source>
        <translation>Comptes externes</translation>
    </message>
    <message>
        <source>External accounts</source>
        <translation>Comptes externes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Inbound emails</source>
        <translation>Réception d&apos;emails</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>C&amp;hiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>Authentication and certificates</source>
        <translation>Authentification et certificats</translation>
    </message>
    <message>
        <source>POP3 account</source>
        <translation>Compte POP3</translation>
    </message>
    <message>
        <source>The account needs a label.</source>
        <translation>Le compte doit avoir un libellé.</translation>
    </message>
    <message>
        <source>The account needs an internal name.</source>
        <translation>Le compte doit avoir un nom interne.</translation>
    </message>
    <message>
        <source>Enter the name or address of the POP3 server.</source>
        <translation>Saisissez le nom ou l&apos;adresse du serveur POP3.</translation>
    </message>
    <message>
        <source>Enter the user name of the mailbox.</source>
        <translation>Saisissez le nom d&apos;utilisateur de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; needs a label.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» doit avoir un libellé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an internal name. Use letters, digits and underscores, beginning with a letter or an underscore.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom interne. Utilisez des lettres, des chiffres et des tirets bas, en commençant par une lettre ou un tiret bas.</translation>
    </message>
    <message>
        <source>The internal name &quot;%1&quot; is given twice. Each account needs a name of its own.</source>
        <translation>Le nom interne «&#xa0;%1&#xa0;» est indiqué deux fois. Chaque compte doit avoir son propre nom.</translation>
    </message>
    <message>
        <source>Test the &amp;Connection...</source>
        <translation>Tester la conne&amp;xion...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FindBar</name>
    <message>
        <source>&quot;%1&quot; does not occur.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable.</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation>Remplacer par&#xa0;:</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no earlier occurrence.</source>
        <translation>Il n&apos;y a pas d&apos;occurrence avant.</translation>
    </message>
    <message>
        <source>There is no further occurrence.</source>
        <translation>Il n&apos;y a pas d&apos;occurrence après.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1</source>
        <translation>L&apos;expression régulière n&apos;est pas valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>$1 in the replacement stands for the first group</source>
        <translation>$1 dans le remplacement désigne le premier groupe</translation>
    </message>
    <message>
        <source>Go round</source>
        <translation>En boucle</translation>
    </message>
    <message>
        <source>Go on at the other end of the script</source>
        <translation>Continuer à l&apos;autre bout du script</translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation>Occurrence suivante</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FirstContactDialog</name>
    <message>
        <source>New Mailbox</source>
        <translation>Nouvelle boîte aux lettres</translation>
    </message>
    <message>
        <source>The mailbox &quot;%1&quot; at &quot;%2&quot; is met for the first time. It holds %3 messages (%4). What is to become of them?</source>
        <translation>La boîte aux lettres «&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;» est relevée pour la première fois. Elle contient %3 messages (%4). Que doivent-ils devenir&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Dry run first</source>
        <translation>&amp;Simulation d&apos;abord</translation>
    </message>
    <message>
        <source>The handler runs on all %1 messages, and the journal shows what it would do. Nothing is deleted, delivered or remembered, and the next run asks again.</source>
        <translation>Le script s&apos;exécute sur les %1 messages, et le journal montre ce qu&apos;il ferait. Rien n&apos;est supprimé, remis ni mémorisé, et la prochaine exécution posera de nouveau la question.</translation>
    </message>
    <message>
        <source>Process &amp;all</source>
        <translation>&amp;Tous les traiter</translation>
    </message>
    <message>
        <source>All %1 messages are handled now, and deleted or left as the handler decides.</source>
        <translation>Les %1 messages sont traités maintenant, puis supprimés ou laissés selon la décision du script.</translation>
    </message>
    <message>
        <source>Only those from &amp;now on</source>
        <translation>Seulement à partir de &amp;maintenant</translation>
    </message>
    <message>
        <source>These %1 messages stay on the server and are never handled. They are not received.</source>
        <translation>Ces %1 messages restent sur le serveur et ne sont jamais traités. Ils ne sont pas reçus.</translation>
    </message>
    <message>
        <source>Only ne&amp;wer than:</source>
        <translation>Seulement plus &amp;récents que&#xa0;:</translation>
    </message>
    <message>
        <source>Messages from this day on are handled; older ones stay on the server and are never handled. The header fields of all %1 messages are read for this.</source>
        <translation>Les messages à partir de ce jour sont traités&#xa0;; les plus anciens restent sur le serveur et ne sont jamais traités. Les en-têtes des %1 messages sont lus pour cela.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>The run you started is a dry run: whatever you choose holds for this run only, and nothing is deleted.</source>
        <translation>L&apos;exécution démarrée est une simulation&#xa0;: votre choix ne vaut que pour cette exécution, et rien n&apos;est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::FrequencyTypePage</name>
    <message>
        <source>Select frequency type</source>
        <translation>Sélection de la fréquence</translation>
    </message>
    <message>
        <source>Select the type of frequency for the scheduling.</source>
        <translation>Choisissez le type de fréquence du planning.</translation>
    </message>
    <message>
        <source>&amp;Several times a day</source>
        <translation>Plusieurs &amp;fois par jour</translation>
    </message>
    <message>
        <source>&amp;Daily</source>
        <translation>&amp;Quotidien</translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation>&amp;Hebdomadaire</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>&amp;Mensuel</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>&amp;Une fois</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::GeneralPage</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Conse&amp;cutive errors:</source>
        <translation>Erreurs &amp;consécutives&#xa0;:</translation>
    </message>
    <message>
        <source>Never suspend</source>
        <translation>Ne jamais suspendre</translation>
    </message>
    <message>
        <source>Suspends after this many failed passes in a row.</source>
        <translation>Suspend après ce nombre de passages en échec consécutifs.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an internal name. Use letters, digits and underscores, beginning with a letter or an underscore.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom interne. Utilisez des lettres, des chiffres et des tirets bas, en commençant par une lettre ou un tiret bas.</translation>
    </message>
    <message>
        <source>Another activity has the internal name &quot;%1&quot;. Choose another one.</source>
        <translation>Une autre activité porte le nom interne «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Max. execution duration: %1</source>
        <translation>Durée max. d&apos;exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose one of the list.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n&apos;est pas connu. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>E&amp;xecution:</source>
        <translation>E&amp;xécution&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Max. execution duration:</source>
        <translation>&amp;Durée max. d&apos;exécution&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Behavior:</source>
        <translation>Com&amp;portement&#xa0;:</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>&amp;Fuseau horaire&#xa0;:</translation>
    </message>
    <message>
        <source>Error management</source>
        <translation>Gestion des erreurs</translation>
    </message>
    <message>
        <source>In case of &amp;error:</source>
        <translation>En cas d&apos;&amp;erreur&#xa0;:</translation>
    </message>
    <message>
        <source>The activity needs an internal name.</source>
        <translation>L&apos;activité doit avoir un nom interne.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Handbook</name>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Cette page n&apos;est pas encore traduite.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HandbookWindow</name>
    <message>
        <source>Handbook - Inlet</source>
        <translation>Manuel - Inlet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Nothing in the handbook has this text.</source>
        <translation>Ce texte ne figure nulle part dans le manuel.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
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
        <translation>Globaux</translation>
    </message>
    <message>
        <source>Handler Reference - Inlet</source>
        <translation>Référence des scripts - Inlet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the reference</source>
        <translation>Rechercher dans la référence</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Nothing in the reference has this text.</source>
        <translation>Ce texte ne figure pas dans la référence.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HeadersPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Champs d&apos;en-tête</translation>
    </message>
    <message>
        <source>Header fields as received</source>
        <translation>Champs d&apos;en-tête tels que reçus</translation>
    </message>
    <message>
        <source>Show the fields as received</source>
        <translation>Afficher les champs tels que reçus</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::HtmlPage</name>
    <message>
        <source>HTML text</source>
        <translation>Texte HTML</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>Source HTML</translation>
    </message>
    <message>
        <source>Target of the link</source>
        <translation>Cible du lien</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from the network were not loaded.</source>
        <translation>
            <numerusform>%n image du réseau n&apos;a pas été chargée.</numerusform>
            <numerusform>%n images du réseau n&apos;ont pas été chargées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the beginning is shown, because the HTML is very long or complex.</source>
        <translation>Seul le début est affiché, car le HTML est très long ou complexe.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>The message wants to open this address in the web browser or mail program:</source>
        <translation>Le message veut ouvrir cette adresse dans le navigateur web ou le logiciel de messagerie&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Co&amp;py Address</source>
        <translation>&amp;Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Show the HTML source</source>
        <translation>Afficher le source HTML</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::InboundEmailsPage</name>
    <message>
        <source>La&amp;bel:</source>
        <translation>&amp;Libellé&#xa0;:</translation>
    </message>
    <message>
        <source>POP3 server</source>
        <translation>Serveur POP3</translation>
    </message>
    <message>
        <source>&amp;Use an external account</source>
        <translation>&amp;Utiliser un compte externe</translation>
    </message>
    <message>
        <source>E&amp;xternal account:</source>
        <translation>C&amp;ompte externe&#xa0;:</translation>
    </message>
    <message>
        <source>Choose or add an external account</source>
        <translation>Choisir ou ajouter un compte externe</translation>
    </message>
    <message>
        <source>Edit the external account</source>
        <translation>Modifier le compte externe</translation>
    </message>
    <message>
        <source>P&amp;OP3 server:</source>
        <translation>Ser&amp;veur POP3&#xa0;:</translation>
    </message>
    <message>
        <source>POP3 accou&amp;nt:</source>
        <translation>C&amp;ompte POP3&#xa0;:</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>Securit&amp;y:</source>
        <translation>&amp;Sécurité&#xa0;:</translation>
    </message>
    <message>
        <source>Stop as soon as an email is &amp;processed</source>
        <translation>Terminer dès &amp;qu&apos;un email est traité</translation>
    </message>
    <message>
        <source>S&amp;cript</source>
        <translation>S&amp;cript</translation>
    </message>
    <message>
        <source>The script must return what happens to each message: 1 deletes it and activates the transition, 2 leaves it on the server and activates the transition, 3 deletes it, 4 leaves it on the server.</source>
        <translation>Le script doit renvoyer ce qu&apos;il advient de chaque message&#xa0;: 1 le supprime et active la transition, 2 le laisse sur le serveur et active la transition, 3 le supprime, 4 le laisse sur le serveur.</translation>
    </message>
    <message>
        <source>S&amp;kip portions of emails that are badly formed or use an unsupported encoding.</source>
        <translation>I&amp;gnorer les parties d&apos;emails mal formées ou dont l&apos;encodage n&apos;est pas supporté.</translation>
    </message>
    <message>
        <source>Process error&amp;s</source>
        <translation>Traiter les err&amp;eurs</translation>
    </message>
    <message>
        <source>Process e&amp;mail nonexistence</source>
        <translation>Traiter l&apos;a&amp;bsence d&apos;email</translation>
    </message>
    <message>
        <source>A&amp;dvanced parameters...</source>
        <translation>Paramètres ava&amp;ncés...</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (n&apos;existe pas)</translation>
    </message>
    <message>
        <source>The activity needs a label.</source>
        <translation>L&apos;activité doit avoir un libellé.</translation>
    </message>
    <message>
        <source>Choose the external account that holds the mailbox.</source>
        <translation>Choisissez le compte externe qui contient la boîte aux lettres.</translation>
    </message>
    <message>
        <source>Enter the name or address of the POP3 server.</source>
        <translation>Saisissez le nom ou l&apos;adresse du serveur POP3.</translation>
    </message>
    <message>
        <source>Enter the user name of the mailbox.</source>
        <translation>Saisissez le nom d&apos;utilisateur de la boîte aux lettres.</translation>
    </message>
    <message>
        <source>&amp;Test the Connection...</source>
        <translation>&amp;Tester la connexion...</translation>
    </message>
    <message>
        <source>Connect to the server and log in, stage by stage; nothing is received or deleted</source>
        <translation>Se connecter au serveur et au compte, étape par étape&#xa0;; rien n&apos;est reçu ni supprimé</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::IntervalSelection</name>
    <message>
        <source>&amp;Every:</source>
        <translation>&amp;Intervalle&#xa0;:</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>À pa&amp;rtir du&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalDock</name>
    <message>
        <source>Lines of &quot;%1&quot; that are not events were passed over: %2.</source>
        <translation>Lignes de «&#xa0;%1&#xa0;» ignorées car elles ne sont pas des événements&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>All Events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Information and Above</source>
        <translation>Informations et au-delà</translation>
    </message>
    <message>
        <source>Warnings and Errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors Only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source> Fi&amp;lter: </source>
        <translation> Fi&amp;ltre&#xa0;: </translation>
    </message>
    <message>
        <source>Text in message or activity</source>
        <translation>Texte du message ou de l&apos;activité</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest row in view</source>
        <translation>Garder visible la ligne la plus récente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Open Log...</source>
        <translation>Ouvrir un journal...</translation>
    </message>
    <message>
        <source>Show a saved log in place of this journal</source>
        <translation>Afficher un journal enregistré à la place de celui-ci</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Remove all rows of the journal</source>
        <translation>Supprimer toutes les lignes du journal</translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation>Ouvrir un journal</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.log);;All files (*)</source>
        <translation>JSON Lines (*.jsonl *.log);;Tous les fichiers (*)</translation>
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
        <translation>Lignes affichées / lignes du journal</translation>
    </message>
    <message>
        <source>Show in the &amp;Wire Transcript</source>
        <translation>Afficher dans le &amp;dialogue</translation>
    </message>
    <message>
        <source>&amp;Keep as Sample</source>
        <translation>&amp;Garder comme exemple</translation>
    </message>
    <message>
        <source>Try the handler of the row&apos;s activity on this message after each edit from now on</source>
        <translation>Désormais, essayer le script de l&apos;activité de la ligne sur ce message après chaque modification</translation>
    </message>
    <message>
        <source>The log was not read to its end.</source>
        <translation>Le journal n&apos;a pas été lu jusqu&apos;à la fin.</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrage</translation>
    </message>
    <message>
        <source>Message %1 (%2)</source>
        <translation>Message %1 (%2)</translation>
    </message>
    <message>
        <source>One Message</source>
        <translation>Un seul message</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transitions</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Raw Log</source>
        <translation>Journal brut</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Look at the same events in another way</source>
        <translation>Voir les mêmes événements autrement</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter by activity, transition and return code</source>
        <translation>Filtrer par activité, transition et code retour</translation>
    </message>
    <message>
        <source>Show &amp;Only This Message</source>
        <translation>Afficher &amp;seulement ce message</translation>
    </message>
    <message>
        <source>Show all events about the message of this row and no others</source>
        <translation>Afficher tous les événements du message de cette ligne et aucun autre</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save the journal as JSON Lines or CSV</source>
        <translation>Enregistrer le journal au format JSON Lines ou CSV</translation>
    </message>
    <message>
        <source>&amp;All Rows...</source>
        <translation>&amp;Toutes les lignes...</translation>
    </message>
    <message>
        <source>Rows &amp;Shown...</source>
        <translation>Lignes &amp;affichées...</translation>
    </message>
    <message>
        <source>Open &amp;Log...</source>
        <translation>Ouvrir un &amp;journal...</translation>
    </message>
    <message>
        <source>Opening &quot;%1&quot;</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saving &quot;%1&quot;</source>
        <translation>Enregistrement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export Journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>The first %1 of the selected rows were copied. Export writes all of them.</source>
        <translation>Les %1 premières lignes sélectionnées ont été copiées. «&#xa0;Exporter&#xa0;» les écrit toutes.</translation>
    </message>
    <message>
        <source>The journal cannot be written to &quot;%1&quot;: %2. The newest %3 rows are kept. Make room there, or set TMPDIR to another folder.</source>
        <translation>Le journal ne peut pas être écrit dans «&#xa0;%1&#xa0;»&#xa0;: %2. Les %3 lignes les plus récentes sont gardées. Libérez-y de l&apos;espace, ou définissez TMPDIR sur un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalFilterBar</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source> Activity: </source>
        <extracomment>space before and after, for a label in a tool bar</extracomment>
        <translation> Activité&#xa0;: </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source> Transition: </source>
        <translation> Transition&#xa0;: </translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source> Return code: </source>
        <translation> Code retour&#xa0;: </translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Code retour</translation>
    </message>
    <message>
        <source>1 (deleted, activated)</source>
        <translation>1 (supprimé, transition)</translation>
    </message>
    <message>
        <source>2 (left, activated)</source>
        <translation>2 (laissé, transition)</translation>
    </message>
    <message>
        <source>3 (deleted)</source>
        <translation>3 (supprimé)</translation>
    </message>
    <message>
        <source>4 (left)</source>
        <translation>4 (laissé)</translation>
    </message>
    <message>
        <source>None (error)</source>
        <translation>Aucun (erreur)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show the rows of all activities, transitions and messages</source>
        <translation>Afficher les lignes de toutes les activités, de toutes les transitions et de tous les messages</translation>
    </message>
    <message>
        <source>Show the events about all messages again</source>
        <translation>Afficher de nouveau les événements de tous les messages</translation>
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
        <translation>Aucun email</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1
UID: %2</source>
        <translation>%1
UID&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Laissé</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Dans la file d&apos;envoi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Return Code</source>
        <translation>Code retour</translation>
    </message>
    <message>
        <source>On the Server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Next Execution</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalStore</name>
    <message>
        <source>This row was not kept: the disk took no more.</source>
        <translation>Cette ligne n&apos;a pas été gardée&#xa0;: le disque n&apos;acceptait plus rien.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::JournalTasks</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LaunchList</name>
    <message>
        <source>Launch times</source>
        <translation>Prochains lancements</translation>
    </message>
    <message>
        <source>Extend list</source>
        <translation>Étendre la liste</translation>
    </message>
    <message>
        <source>%1  (clock change)</source>
        <translation>%1  (changement d&apos;heure)</translation>
    </message>
    <message>
        <source>No launch from now on</source>
        <translation>Aucun lancement à partir de maintenant</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LeaveQuestion</name>
    <message>
        <source>Activities Are Started</source>
        <translation>Activités démarrées</translation>
    </message>
    <message>
        <source>They can go on while another project is open. The project tree shows them.</source>
        <translation>Elles peuvent continuer pendant qu&apos;un autre projet est ouvert. L&apos;arborescence du projet les affiche.</translation>
    </message>
    <message>
        <source>They can go on in the minimized window. Without the window they end.</source>
        <translation>Elles peuvent continuer dans la fenêtre réduite. Sans la fenêtre, elles se terminent.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) of this window are started: %1.</source>
        <translation>
            <numerusform>%n activité de cette fenêtre est démarrée&#xa0;: %1.</numerusform>
            <numerusform>%n activités de cette fenêtre sont démarrées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>St&amp;opper</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LedgerDock</name>
    <message>
        <source>Nothing is remembered yet: no run of this activity has handled a message of this mailbox.</source>
        <translation>Rien n&apos;est encore mémorisé&#xa0;: aucune exécution de cette activité n&apos;a traité de message de cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose a message to see what is remembered of it.</source>
        <translation>Choisissez un message pour voir ce qui en est mémorisé.</translation>
    </message>
    <message>
        <source> Search: </source>
        <translation> Rechercher&#xa0;: </translation>
    </message>
    <message>
        <source>Subject, sender, UIDL, Message-ID</source>
        <translation>Objet, expéditeur, UIDL, Message-ID</translation>
    </message>
    <message>
        <source>All Codes</source>
        <translation>Tous les codes</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Code retour</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last Day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read the ledger again</source>
        <translation>Relire le registre</translation>
    </message>
    <message>
        <source>Open Message</source>
        <translation>Ouvrir le message</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Save the rows shown as CSV or JSON Lines</source>
        <translation>Enregistrer les lignes affichées au format CSV ou JSON Lines</translation>
    </message>
    <message>
        <source>What If...</source>
        <translation>Et si...</translation>
    </message>
    <message>
        <source>Run the handler as it is now on the copies of past messages, and show what changes</source>
        <translation>Exécuter le script tel qu&apos;il est maintenant sur les copies de messages passés, et montrer ce qui change</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching... %1</source>
        <translation>Recherche... %1</translation>
    </message>
    <message>
        <source>Messages found / messages in the ledger</source>
        <translation>Messages trouvés / messages du registre</translation>
    </message>
    <message>
        <source>Export Ledger</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>Valeurs séparées par des virgules (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Rows written to &quot;%1&quot;: %2.</source>
        <translation>Lignes écrites dans «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Show the copy of the message</source>
        <translation>Afficher la copie du message</translation>
    </message>
    <message>
        <source>No copy of this message was kept. Advanced Parameters &gt; Memory keeps copies from the next run on.</source>
        <translation>Aucune copie de ce message n&apos;a été conservée. «&#xa0;Paramètres avancés &gt; Conservation&#xa0;» garde des copies à partir de la prochaine exécution.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Transition id</source>
        <translation>Identifiant de la transition</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Dernière tentative</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Variables:</source>
        <translation>Variables&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LedgerExport</name>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Check the permissions of its folder and the disk.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit. Vérifiez les droits de son dossier et le disque.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LedgerModel</name>
    <message>
        <source>(no longer in the ledger)</source>
        <translation>(n&apos;est plus dans le registre)</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Gone from the server</source>
        <translation>N&apos;est plus sur le serveur</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>À supprimer</translation>
    </message>
    <message>
        <source>Left on the server</source>
        <translation>Laissé sur le serveur</translation>
    </message>
    <message>
        <source>%1, waiting</source>
        <translation>%1, en attente</translation>
    </message>
    <message>
        <source>%1, delivered</source>
        <translation>%1, remise</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LimitsPage</name>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Messages left on the server</source>
        <translation>Messages laissés sur le serveur</translation>
    </message>
    <message>
        <source>&amp;Left messages:</source>
        <translation>Messages &amp;laissés&#xa0;:</translation>
    </message>
    <message>
        <source>Limits of a session</source>
        <translation>Limites d&apos;une session</translation>
    </message>
    <message>
        <source>&amp;Messages per session:</source>
        <translation>&amp;Messages par session&#xa0;:</translation>
    </message>
    <message>
        <source>Longest &amp;session:</source>
        <translation>Durée max. de &amp;session&#xa0;:</translation>
    </message>
    <message>
        <source>Longest &amp;wait for the server:</source>
        <translation>&amp;Attente max. du serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Lar&amp;gest message:</source>
        <translation>Taille max. d&apos;un messa&amp;ge&#xa0;:</translation>
    </message>
    <message>
        <source>Limits of the script, for each message</source>
        <translation>Limites du script, pour chaque message</translation>
    </message>
    <message>
        <source>Longest &amp;run:</source>
        <translation>Durée max. d&apos;&amp;exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Mem&amp;ory:</source>
        <translation>Mém&amp;oire&#xa0;:</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Durée max. de session</translation>
    </message>
    <message>
        <source>Longest wait for the server</source>
        <translation>Attente max. du serveur</translation>
    </message>
    <message>
        <source>Longest run of the script</source>
        <translation>Durée max. d&apos;exécution du script</translation>
    </message>
    <message>
        <source>%1: the duration must be longer than zero.</source>
        <translation>%1&#xa0;: la durée doit être supérieure à zéro.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LogReader</name>
    <message>
        <source>The log &quot;%1&quot; cannot be read.</source>
        <translation>Le journal «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::LogWriter</name>
    <message>
        <source>The journal cannot be saved to &quot;%1&quot;. Choose another folder.</source>
        <translation>Le journal ne peut pas être enregistré sous «&#xa0;%1&#xa0;». Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MainWindow</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Ouvrir...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>Enregistrer &amp;sous...</translation>
    </message>
    <message>
        <source>Project &amp;Properties...</source>
        <translation>&amp;Propriétés du projet...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;New Activity</source>
        <translation>&amp;Nouvelle activité</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Ad&amp;vanced Parameters...</source>
        <translation>&amp;Paramètres avancés...</translation>
    </message>
    <message>
        <source>External &amp;Accounts...</source>
        <translation>Comptes e&amp;xternes...</translation>
    </message>
    <message>
        <source>&amp;About Inlet</source>
        <translation>À &amp;propos d&apos;Inlet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>&amp;Test Run</source>
        <translation>Exécution de &amp;test</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Choose External Account</source>
        <translation>Choix du compte externe</translation>
    </message>
    <message>
        <source>About Inlet</source>
        <translation>À propos d&apos;Inlet</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Inlet %1&lt;/h3&gt;&lt;p&gt;Designer and runner for inbound email activities.&lt;/p&gt;&lt;p&gt;Licensed under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Inlet %1&lt;/h3&gt;&lt;p&gt;Éditeur et moteur d&apos;exécution pour les activités de réception d&apos;emails.&lt;/p&gt;&lt;p&gt;Sous licence publique générale GNU (GNU General Public License), version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1[*] - Inlet</source>
        <translation>%1[*] - Inlet</translation>
    </message>
    <message>
        <source>Open Message</source>
        <translation>Ouvrir un message</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>Messages (*.eml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open &amp;Message...</source>
        <translation>Ouvrir un &amp;message...</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Test the &amp;Connection...</source>
        <translation>Tester la &amp;connexion...</translation>
    </message>
    <message>
        <source>&amp;Handler Reference</source>
        <translation>&amp;Référence des scripts</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Exemples</translation>
    </message>
    <message>
        <source>Hand&amp;book</source>
        <translation>Man&amp;uel</translation>
    </message>
    <message>
        <source>&amp;Welcome Page</source>
        <translation>Page d&apos;&amp;accueil</translation>
    </message>
    <message>
        <source>Runnin&amp;g</source>
        <translation>E&amp;xécution</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MemoryPage</name>
    <message>
        <source>&amp;Keep a copy of handled messages</source>
        <translation>&amp;Garder une copie des messages traités</translation>
    </message>
    <message>
        <source>Folder of the runner, for your account only</source>
        <translation>Dossier du moteur d&apos;exécution, pour votre seul compte</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Remember for at &amp;least:</source>
        <translation>Mémoriser au &amp;moins&#xa0;:</translation>
    </message>
    <message>
        <source>Counted from when a message is gone from the server. As long as it is there, and as long as its transition is not delivered, it is never forgotten.</source>
        <translation>Compté à partir du moment où un message n&apos;est plus sur le serveur. Tant qu&apos;il y est, et tant que sa transition n&apos;est pas remise, il n&apos;est jamais oublié.</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Choisir...</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Remove &amp;after:</source>
        <translation>Supprimer a&amp;près&#xa0;:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>With copies, past messages can be read in the ledger, and a changed handler can be run over them (What If). The files are readable by your account only.</source>
        <translation>Avec des copies, les messages passés peuvent être lus dans le registre, et un script modifié peut être exécuté sur eux (Et si). Les fichiers ne sont lisibles que par votre compte.</translation>
    </message>
    <message>
        <source>Remember for at least</source>
        <translation>Mémoriser au moins</translation>
    </message>
    <message>
        <source>Remove after</source>
        <translation>Supprimer après</translation>
    </message>
    <message>
        <source>%1: the duration must be longer than zero.</source>
        <translation>%1&#xa0;: la durée doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>Folder for Copies of Messages</source>
        <translation>Dossier des copies de messages</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageDock</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageLoader</name>
    <message>
        <source>The message &quot;%1&quot; cannot be shown.</source>
        <translation>Le message «&#xa0;%1&#xa0;» ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Reading it took longer than %1 s and was stopped.</source>
        <translation>La lecture a duré plus de %1 s et a été interrompue.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MessageView</name>
    <message>
        <source>Subject:</source>
        <translation>Objet&#xa0;:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De&#xa0;:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>À&#xa0;:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date&#xa0;:</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The content of this message is not kept any more. Run the activity again to see it.</source>
        <translation>Le contenu de ce message n&apos;est plus conservé. Exécutez à nouveau l&apos;activité pour le voir.</translation>
    </message>
    <message>
        <source>Reading the message...</source>
        <translation>Lecture du message...</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>none, or not a date</source>
        <translation>aucune, ou pas une date</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>This part was skipped.</source>
        <translation>Cette partie a été ignorée.</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Pièces jointes (%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n fichier enregistré dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n fichiers enregistrés dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving failed. %1</source>
        <translation>Échec de l&apos;enregistrement. %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Problems of the message</source>
        <translation>Problèmes du message</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>A problem of the message as a whole, not of one part</extracomment>
        <translation>tout</translation>
    </message>
    <message>
        <source>Save Part</source>
        <translation>Enregistrer la partie</translation>
    </message>
    <message>
        <source>Save All Attachments In</source>
        <translation>Enregistrer toutes les pièces jointes dans</translation>
    </message>
    <message>
        <source>All pages of the message</source>
        <translation>Toutes les pages du message</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::MonthlyPage</name>
    <message>
        <source>On &amp;day:</source>
        <translation>Le &amp;jour&#xa0;:</translation>
    </message>
    <message>
        <source>On the &amp;last day</source>
        <translation>Le &amp;dernier jour</translation>
    </message>
    <message>
        <source>On t&amp;he:</source>
        <translation>&amp;Le&#xa0;:</translation>
    </message>
    <message>
        <source>Month selection</source>
        <translation>Sélection des mois</translation>
    </message>
    <message>
        <source>Every &amp;month</source>
        <translation>Tous les &amp;mois</translation>
    </message>
    <message>
        <source>Check at least one month, or Every month.</source>
        <translation>Cochez au moins un mois, ou Tous les mois.</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuel</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once a month.</source>
        <translation>Ce mode convient aux événements qui se produisent une fois par mois.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Which week</source>
        <translation>Quelle semaine</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>As in &quot;the first Monday of the month&quot;</extracomment>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>quatrième</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>&amp;Heure de départ&#xa0;:</translation>
    </message>
    <message>
        <source>Day selection</source>
        <translation>Sélection des jours</translation>
    </message>
    <message>
        <source>None of the checked months has a day %1.</source>
        <translation>Aucun des mois cochés n&apos;a de jour %1.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::OAuthFields</name>
    <message>
        <source>Si&amp;gn-in:</source>
        <translation>Ou&amp;verture de session&#xa0;:</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>With a code on any device</source>
        <translation>Avec un code sur n&apos;importe quel appareil</translation>
    </message>
    <message>
        <source>None: the application itself (client credentials)</source>
        <translation>Aucune&#xa0;: l&apos;application elle-même (identifiants client)</translation>
    </message>
    <message>
        <source>None: the password is an access token</source>
        <translation>Aucune&#xa0;: le mot de passe est un jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Pro&amp;vider:</source>
        <translation>Fou&amp;rnisseur&#xa0;:</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Tena&amp;nt:</source>
        <translation>Te&amp;nant&#xa0;:</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>Toute organisation</translation>
    </message>
    <message>
        <source>Domain or ID of the organization at Microsoft 365.</source>
        <translation>Domaine ou ID de l&apos;organisation chez Microsoft 365.</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>I&amp;D client&#xa0;:</translation>
    </message>
    <message>
        <source>What the provider calls the application that you registered there.</source>
        <translation>Nom que le fournisseur donne à l&apos;application que vous y avez enregistrée.</translation>
    </message>
    <message>
        <source>Client sec&amp;ret:</source>
        <translation>S&amp;ecret client&#xa0;:</translation>
    </message>
    <message>
        <source>None, unless the provider gave one</source>
        <translation>Aucun, sauf si le fournisseur en a donné un</translation>
    </message>
    <message>
        <source>Authori&amp;zation address:</source>
        <translation>Pa&amp;ge d&apos;autorisation&#xa0;:</translation>
    </message>
    <message>
        <source>To&amp;ken address:</source>
        <translation>Adresse du &amp;jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Device address:</source>
        <translation>Adresse d&apos;appareil&#xa0;:</translation>
    </message>
    <message>
        <source>Rig&amp;hts (scopes):</source>
        <translation>Dr&amp;oits (scopes)&#xa0;:</translation>
    </message>
    <message>
        <source>What the sign-in asks for, separated by blanks.</source>
        <translation>Ce que demande la connexion, séparé par des espaces.</translation>
    </message>
    <message>
        <source>Sign In...</source>
        <translation>Se connecter...</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Forget the sign-in on this desktop</source>
        <translation>Oublier la connexion sur ce bureau</translation>
    </message>
    <message>
        <source>Enter server and account first.</source>
        <translation>Saisissez d&apos;abord le serveur et le compte.</translation>
    </message>
    <message>
        <source>Signed in for &quot;%1&quot;.</source>
        <translation>Connecté pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Enter the client ID: register the application with the provider to get one.</source>
        <translation>Saisissez l&apos;ID client&#xa0;: enregistrez l&apos;application auprès du fournisseur pour en obtenir un.</translation>
    </message>
    <message>
        <source>Enter the address that the provider&apos;s documentation calls token endpoint.</source>
        <translation>Saisissez l&apos;adresse que la documentation du fournisseur appelle «&#xa0;token endpoint&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::OncePage</name>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>This mode is appropriate for an event occurring a single time.</source>
        <translation>Ce mode convient à un événement qui ne se produit qu&apos;une seule fois.</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>&amp;Heure de départ&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::PassProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation>%1 lignes par seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
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
        <translation>Retenir dans le trousseau du &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Log In</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Password of &quot;%1&quot;:</source>
        <translation>Mot de &amp;passe de «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Passwords</name>
    <message>
        <source>Kept in the password store of the desktop</source>
        <translation>Conservé dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>Kept until Inlet is closed</source>
        <translation>Conservé jusqu&apos;à la fermeture d&apos;Inlet</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secret client&#xa0;:</translation>
    </message>
    <message>
        <source>Access token:</source>
        <translation>Jeton d&apos;accès&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsBar</name>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n autre problème</numerusform>
            <numerusform>%n autres problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsDialog</name>
    <message>
        <source>Project Not Opened</source>
        <translation>Projet non ouvert</translation>
    </message>
    <message>
        <source>The project that is open has not been changed.</source>
        <translation>Le projet ouvert n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Problèmes du fichier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>&amp;Copy List</source>
        <translation>&amp;Copier la liste</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsDock</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Checking the project...</source>
        <translation>Vérification du projet...</translation>
    </message>
    <message>
        <source>No problem was found in the project.</source>
        <translation>Aucun problème n&apos;a été trouvé dans le projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). Click one to go to its field.</source>
        <translation>
            <numerusform>%n problème. Cliquez dessus pour aller au champ concerné.</numerusform>
            <numerusform>%n problèmes. Cliquez sur l&apos;un d&apos;eux pour aller au champ concerné.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProblemsModel</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectCheck</name>
    <message>
        <source>The runner did not answer in time.</source>
        <translation>Le moteur d&apos;exécution n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The project and its scripts cannot be checked, for the runner failed.</source>
        <translation>Le projet et ses scripts ne peuvent pas être vérifiés, car le moteur d&apos;exécution a échoué.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectDialog</name>
    <message>
        <source>Project Properties</source>
        <translation>Propriétés du projet</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Libellé&#xa0;:</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>&amp;Fuseau horaire&#xa0;:</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known. Choose one of the list.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n&apos;est pas connu. Choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectFiles</name>
    <message>
        <source>Inlet projects (*.inlet)</source>
        <translation>Projets Inlet (*.inlet)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>The project &quot;%1&quot; has changes that are not saved.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>Les modifications non enregistrées seront perdues.</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Save Project As</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Project Not Saved</source>
        <translation>Projet non enregistré</translation>
    </message>
    <message>
        <source>File Removed</source>
        <translation>Fichier supprimé</translation>
    </message>
    <message>
        <source>File Changed on Disk</source>
        <translation>Fichier modifié sur le disque</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was removed or renamed since it was read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a été supprimé ou renommé depuis sa lecture.</translation>
    </message>
    <message>
        <source>Another program changed &quot;%1&quot; since it was read.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;» depuis sa lecture.</translation>
    </message>
    <message>
        <source>Saving writes it again.</source>
        <translation>L&apos;enregistrement l&apos;écrit à nouveau.</translation>
    </message>
    <message>
        <source>Overwriting it drops what the other program wrote.</source>
        <translation>L&apos;écraser fait perdre ce que l&apos;autre programme a écrit.</translation>
    </message>
    <message>
        <source>&amp;Write Again</source>
        <translation>Écrire à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>É&amp;craser</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>Enregistrer &amp;sous...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectTree</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ProjectTreeModel</name>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>External Accounts</source>
        <translation>Comptes externes</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>Internal name: %1</source>
        <translation>Nom interne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started from Other Projects</source>
        <translation>Démarrées depuis d&apos;autres projets</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunActions</name>
    <message>
        <source>&amp;Dry Run</source>
        <translation>&amp;Simulation</translation>
    </message>
    <message>
        <source>&amp;Run Once</source>
        <translation>&amp;Exécuter une fois</translation>
    </message>
    <message>
        <source>Run the handler on the messages of the mailbox; nothing is deleted, delivered or remembered</source>
        <translation>Exécuter le script sur les messages de la boîte aux lettres&#xa0;; rien n&apos;est supprimé, remis ni mémorisé</translation>
    </message>
    <message>
        <source>Visit the mailbox once, whatever the schedule says</source>
        <translation>Relever la boîte aux lettres une fois, quel que soit le planning</translation>
    </message>
    <message>
        <source>No run is going on.</source>
        <translation>Aucune exécution en cours.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Stopper l&apos;exécution</translation>
    </message>
    <message>
        <source>Test Run (Run Once)</source>
        <translation>Exécution de test (une fois)</translation>
    </message>
    <message>
        <source>Test Run (Dry Run)</source>
        <translation>Exécution de test (simulation)</translation>
    </message>
    <message>
        <source>Test Run (Run Once): handle the messages of the practice mailbox</source>
        <translation>Exécution de test (une fois)&#xa0;: traiter les messages de la boîte d&apos;entraînement</translation>
    </message>
    <message>
        <source>Test Run (Dry Run): run the handler on the messages of the mailbox; nothing is deleted, delivered or remembered</source>
        <translation>Exécution de test (simulation)&#xa0;: exécuter le script sur les messages de la boîte aux lettres&#xa0;; rien n&apos;est supprimé, remis ni mémorisé</translation>
    </message>
    <message>
        <source>A run is going on. Stop it first.</source>
        <translation>Une exécution est en cours. Stoppez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>&amp;Keep the Wire Transcript</source>
        <translation>&amp;Conserver le dialogue</translation>
    </message>
    <message>
        <source>Keep the conversation of each run with the server, without passwords and bodies</source>
        <translation>Conserver le dialogue de chaque exécution avec le serveur, sans mots de passe ni corps</translation>
    </message>
    <message>
        <source>&amp;Stop Test Run</source>
        <translation>St&amp;opper l&apos;exécution de test</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunController</name>
    <message>
        <source>A folder for the messages of this run cannot be made in &quot;%1&quot;.</source>
        <translation>Impossible de créer dans «&#xa0;%1&#xa0;» un dossier pour les messages de cette exécution.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L&apos;exécution a été stoppée.</translation>
    </message>
    <message>
        <source>The runner ended unexpectedly (signal %1). Nothing was deleted on the server that it had not reported. Start the run again.</source>
        <translation>Le moteur d&apos;exécution s&apos;est terminé de façon inattendue (signal %1). Rien d&apos;autre que ce qu&apos;il avait signalé n&apos;a été supprimé sur le serveur. Relancez l&apos;exécution.</translation>
    </message>
    <message>
        <source>The run ended with exit status %1: %2.</source>
        <translation>L&apos;exécution s&apos;est terminée avec le code de sortie %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The runner &quot;%1&quot; is neither in &quot;%2&quot; nor on the PATH. Install Inlet again.</source>
        <translation>Le moteur d&apos;exécution «&#xa0;%1&#xa0;» ne se trouve ni dans «&#xa0;%2&#xa0;» ni dans le PATH. Réinstallez Inlet.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunPreparation</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of &quot;%1&quot; at &quot;%2&quot;.
It is kept until Inlet is closed.</source>
        <translation>Mot de passe de «&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;».
Il est conservé jusqu&apos;à la fermeture d&apos;Inlet.</translation>
    </message>
    <message>
        <source>The password of the mailbox is being looked for.</source>
        <translation>Recherche du mot de passe de la boîte aux lettres en cours.</translation>
    </message>
    <message>
        <source>The project has no activity to run.</source>
        <translation>Le projet n&apos;a pas d&apos;activité à exécuter.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunStatus</name>
    <message>
        <source>Stopping...</source>
        <translation>Arrêt en cours...</translation>
    </message>
    <message>
        <source>Running... %1/%2 messages</source>
        <translation>Exécution en cours... %1/%2 messages</translation>
    </message>
    <message>
        <source>Running...</source>
        <translation>Exécution en cours...</translation>
    </message>
    <message>
        <source>Dry run... %1/%2 messages</source>
        <translation>Simulation... %1/%2 messages</translation>
    </message>
    <message>
        <source>Dry run...</source>
        <translation>Simulation...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::RunnerProcess</name>
    <message>
        <source>The runner &quot;%1&quot; cannot be started. Install Inlet again.</source>
        <translation>Le moteur d&apos;exécution «&#xa0;%1&#xa0;» ne peut pas être démarré. Réinstallez Inlet.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleDetails</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Expected and actual values of the sample</source>
        <translation>Valeurs attendues et obtenues de l&apos;exemple</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>not yet run</source>
        <translation>pas encore exécuté</translation>
    </message>
    <message>
        <source>%1, different</source>
        <extracomment>Read aloud: %1 is a name such as &quot;vars.ticket&quot;</extracomment>
        <translation>%1, différent</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleFiles</name>
    <message>
        <source>The message cannot be written to &quot;%1&quot;. Check the permissions and the space there.</source>
        <translation>Le message ne peut pas être écrit dans «&#xa0;%1&#xa0;». Vérifiez-y les droits et l&apos;espace disponible.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be added. %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ajouté. %2</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>C&apos;est un dossier.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, the most that is taken.</source>
        <translation>Il dépasse %1 Mo, le maximum accepté.</translation>
    </message>
    <message>
        <source>It holds %1 messages; at most %2 are taken from one file.</source>
        <translation>Il contient %1 messages&#xa0;; au plus %2 sont repris d&apos;un même fichier.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleModel</name>
    <message>
        <source>Not yet run</source>
        <translation>Pas encore exécuté</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Nothing expected</source>
        <translation>Rien d&apos;attendu</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Fichier absent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: a column&apos;s name and its value, such as &quot;Subject: Re: Your order&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rename Sample</source>
        <translation>Renommer l&apos;exemple</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>This is from before the last change. It is being tested, or the test was broken off.</source>
        <translation>Ceci date d&apos;avant la dernière modification. Le test est en cours ou a été interrompu.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleProject</name>
    <message>
        <source>The sample project cannot be copied to &quot;%1&quot;. Make room there, or open the file with the rights to write.</source>
        <translation>Le projet d&apos;exemple ne peut pas être copié dans «&#xa0;%1&#xa0;». Libérez-y de l&apos;espace, ou accordez-vous le droit d&apos;y écrire.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SampleTester</name>
    <message>
        <source>The samples cannot be tested. Put right what is wrong first.</source>
        <translation>Les exemples ne peuvent pas être testés. Corrigez d&apos;abord ce qui ne va pas.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SamplesDock</name>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>&amp;Add Files...</source>
        <translation>A&amp;jouter des fichiers...</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ajouter...</translation>
    </message>
    <message>
        <source>Add saved messages (.eml) and mailboxes (.mbox) as samples</source>
        <translation>Ajouter comme exemples des messages enregistrés (.eml) et des boîtes (.mbox)</translation>
    </message>
    <message>
        <source>&amp;Show Message</source>
        <translation>&amp;Afficher le message</translation>
    </message>
    <message>
        <source>Show Message</source>
        <translation>Afficher le message</translation>
    </message>
    <message>
        <source>Show the message of this sample</source>
        <translation>Afficher le message de cet exemple</translation>
    </message>
    <message>
        <source>A&amp;ccept Result</source>
        <translation>Acce&amp;pter le résultat</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept A&amp;ll Results</source>
        <translation>Accepter &amp;tous les résultats</translation>
    </message>
    <message>
        <source>Accept All</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Expect from now on what the handler did with all samples</source>
        <translation>Attendre désormais ce que le script a fait de tous les exemples</translation>
    </message>
    <message>
        <source>&amp;Edit Expectation...</source>
        <translation>&amp;Modifier le résultat attendu...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>Edit what the handler has to do with this sample</source>
        <translation>Modifier ce que le script doit faire de cet exemple</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Change the label of this sample</source>
        <translation>Modifier le libellé de cet exemple</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the selected samples; their messages stay in the folder</source>
        <translation>Supprimer les exemples sélectionnés&#xa0;; leurs messages restent dans le dossier</translation>
    </message>
    <message>
        <source>R&amp;un All</source>
        <translation>&amp;Exécuter tout</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>Exécuter tout</translation>
    </message>
    <message>
        <source>Test all samples again now</source>
        <translation>Tester à nouveau tous les exemples maintenant</translation>
    </message>
    <message>
        <source>Add Samples</source>
        <translation>Ajouter des exemples</translation>
    </message>
    <message>
        <source>Messages and mailboxes (*.eml *.mbox *.mbx);;All files (*)</source>
        <translation>Messages et boîtes (*.eml *.mbox *.mbx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add Sample</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <source>Accept Result</source>
        <translation>Accepter le résultat</translation>
    </message>
    <message>
        <source>Accept All Results</source>
        <translation>Accepter tous les résultats</translation>
    </message>
    <message>
        <source>Edit Expectation</source>
        <translation>Modifier le résultat attendu</translation>
    </message>
    <message>
        <source>Remove Sample</source>
        <translation>Supprimer l&apos;exemple</translation>
    </message>
    <message>
        <source>Remove Samples</source>
        <translation>Supprimer les exemples</translation>
    </message>
    <message>
        <source>Samples: %1 of %2 as expected</source>
        <extracomment>%1 and %2 are numbers of samples, as in &quot;14 of 15 as expected&quot;</extracomment>
        <translation>Exemples&#xa0;: %1 sur %2 conformes</translation>
    </message>
    <message>
        <source>Drop saved messages (.eml, .mbox) here, or keep one from the journal. The handler is tried on them after each edit.</source>
        <translation>Déposez ici des messages enregistrés (.eml, .mbox), ou gardez-en un du journal. Le script est essayé sur eux après chaque modification.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in &quot;%1&quot; belong to no sample.</source>
        <translation>
            <numerusform>%n message dans «&#xa0;%1&#xa0;» n&apos;appartient à aucun exemple.</numerusform>
            <numerusform>%n messages dans «&#xa0;%1&#xa0;» n&apos;appartiennent à aucun exemple.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect from now on what the handler did with the selected samples; of an error, the text that the script threw or, where Inlet found it, the text in the language of this window</source>
        <translation>Attendre désormais ce que le script a fait des exemples sélectionnés&#xa0;; pour une erreur, le texte levé par le script ou, si Inlet l&apos;a trouvée, le texte dans la langue de cette fenêtre</translation>
    </message>
    <message>
        <source>Samples: testing %1 of %2</source>
        <extracomment>The number of the sample that is tested now, and the number of all</extracomment>
        <translation>Exemples&#xa0;: test %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Samples: %n without expectation</source>
        <translation>
            <numerusform>Exemples&#xa0;: %n sans résultat attendu</numerusform>
            <numerusform>Exemples&#xa0;: %n sans résultat attendu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without expectation</source>
        <extracomment>%1: &quot;Samples: 14 of 15 as expected&quot;</extracomment>
        <translation>
            <numerusform>%1, %n sans résultat attendu</numerusform>
            <numerusform>%1, %n sans résultat attendu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScheduleRules</name>
    <message>
        <source>On %1 the clocks go from %2 to %3: a launch between the two comes at %3.</source>
        <translation>Le %1, les horloges passent de %2 à %3&#xa0;: un lancement prévu entre les deux a lieu à %3.</translation>
    </message>
    <message>
        <source>On %1 the clocks go back from %2 to %3: a launch in the time that comes twice runs once, the first time.</source>
        <translation>Le %1, les horloges reculent de %2 à %3&#xa0;: un lancement prévu dans la période répétée a lieu une seule fois, la première.</translation>
    </message>
    <message>
        <source>The clocks of %1 are not changed in the coming year.</source>
        <translation>Les horloges de %1 ne changent pas dans l&apos;année à venir.</translation>
    </message>
    <message>
        <source>Between two launches the same time elapses, whatever the clocks show.</source>
        <translation>Entre deux lancements s&apos;écoule toujours la même durée, quoi qu&apos;indiquent les horloges.</translation>
    </message>
    <message>
        <source>Launches missed while the activity is stopped, paused or the machine is off: one pass at the next start stands for all of them.</source>
        <translation>Lancements manqués pendant que l&apos;activité est arrêtée ou en pause, ou la machine éteinte&#xa0;: un seul passage au prochain démarrage les remplace tous.</translation>
    </message>
    <message>
        <source>Launches missed while the activity is stopped, paused or the machine is off are skipped; the journal names them.</source>
        <translation>Les lancements manqués pendant que l&apos;activité est arrêtée ou en pause, ou la machine éteinte, sont ignorés&#xa0;; le journal les indique.</translation>
    </message>
    <message>
        <source>A launch that comes due while a pass is running is skipped; the journal names it. There are never two sessions on one mailbox.</source>
        <translation>Un lancement qui arrive à échéance pendant un passage est ignoré&#xa0;; le journal l&apos;indique. Il n&apos;y a jamais deux sessions en même temps sur une boîte aux lettres.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScheduleWizard</name>
    <message>
        <source>Schedule editing wizard</source>
        <translation>Assistant d&apos;édition du planning</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&lt; P&amp;revious</source>
        <translation>&lt; &amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SchedulingPage</name>
    <message>
        <source>&amp;Plan execution</source>
        <translation>&amp;Planifier l&apos;exécution</translation>
    </message>
    <message>
        <source>&amp;Stop schedule as soon as an email has been received and an event generated</source>
        <translation>Arrêter le planning dès &amp;qu&apos;un email a été reçu et un événement généré</translation>
    </message>
    <message>
        <source>Execution schedule</source>
        <translation>Planning d&apos;exécution</translation>
    </message>
    <message>
        <source>&amp;Next launches:</source>
        <translation>Pr&amp;ochains lancements&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;Changer...</translation>
    </message>
    <message>
        <source>Launches &amp;missed while not running:</source>
        <translation>Lancements &amp;manqués hors exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Run once at start</source>
        <translation>Exécuter une fois au démarrage</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Fuseau horaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ScriptEditor</name>
    <message>
        <source>Script tools</source>
        <translation>Outils de script</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Press Escape, then Tab to leave the script.</source>
        <translation>Appuyez sur Escape, puis sur Tab pour quitter le script.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Check Syntax</source>
        <translation>Vérifier la syntaxe</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert an object, a variable, a function or a return code</source>
        <translation>Insérer un objet, une variable, une fonction ou un code retour</translation>
    </message>
    <message>
        <source>&amp;Complete Word</source>
        <translation>&amp;Compléter le mot</translation>
    </message>
    <message>
        <source>Show &amp;Parameters</source>
        <translation>Afficher les &amp;paramètres</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence précé&amp;dente</translation>
    </message>
    <message>
        <source>&amp;Go to Line...</source>
        <translation>A&amp;ller à la ligne...</translation>
    </message>
    <message>
        <source>Next Pro&amp;blem</source>
        <translation>Pro&amp;blème suivant</translation>
    </message>
    <message>
        <source>Toggle Co&amp;mment</source>
        <translation>Co&amp;mmenter ou décommenter</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Indenter</translation>
    </message>
    <message>
        <source>&amp;Unindent</source>
        <translation>Désinden&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold All</source>
        <translation>Replier ou déplier t&amp;out</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>N&amp;ormal Text Size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>Ligne (1 à %1)&#xa0;:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Complete, find, comment, indent, zoom</source>
        <translation>Compléter, rechercher, commenter, indenter, agrandir</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Aller au problème suivant</translation>
    </message>
    <message>
        <source>R&amp;eplace...</source>
        <translation>R&amp;emplacer...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SeveralTimesADayPage</name>
    <message>
        <source>&amp;On selected hours:</source>
        <translation>Aux heures &amp;choisies&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>T&amp;outes les&#xa0;:</translation>
    </message>
    <message>
        <source>Many times a day</source>
        <translation>Plusieurs fois par jour</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring once or more per day.</source>
        <translation>Ce mode convient aux événements qui se produisent une ou plusieurs fois par jour.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>D&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;À&#xa0;:</translation>
    </message>
    <message>
        <source>Hour selection</source>
        <translation>Sélection des heures</translation>
    </message>
    <message>
        <source>Add at least one hour.</source>
        <translation>Ajoutez au moins une heure.</translation>
    </message>
    <message>
        <source>The interval is a day or longer. Go back and choose Daily.</source>
        <translation>L&apos;intervalle est d&apos;un jour ou plus. Revenez en arrière et choisissez Quotidien.</translation>
    </message>
    <message>
        <source>The interval is shorter than one second.</source>
        <translation>L&apos;intervalle est inférieur à une seconde.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SignInDialog</name>
    <message>
        <source>Co&amp;de:</source>
        <translation>Co&amp;de&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Open the Page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>Copy the &amp;Address</source>
        <translation>Copier l&apos;ad&amp;resse</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The browser is being opened...</source>
        <translation>Ouverture du navigateur...</translation>
    </message>
    <message>
        <source>Sign in at &quot;%1&quot; in the browser, as the owner of the mailbox &quot;%2&quot;. Then come back here.</source>
        <translation>Connectez-vous à «&#xa0;%1&#xa0;» dans le navigateur, en tant que propriétaire de la boîte aux lettres «&#xa0;%2&#xa0;». Puis revenez ici.</translation>
    </message>
    <message>
        <source>The browser is done. &quot;%1&quot; is asked for access...</source>
        <translation>Le navigateur a terminé. Demande d&apos;accès à «&#xa0;%1&#xa0;»...</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked for a code...</source>
        <translation>Demande d&apos;un code à «&#xa0;%1&#xa0;»...</translation>
    </message>
    <message>
        <source>The browser cannot be opened. Copy the address into one.</source>
        <translation>Le navigateur ne peut pas être ouvert. Copiez l&apos;adresse dans un navigateur.</translation>
    </message>
    <message>
        <source>Open the page %1 on any device, enter the code, and sign in as the owner of the mailbox &quot;%2&quot;.</source>
        <translation>Ouvrez la page %1 sur n&apos;importe quel appareil, saisissez le code et connectez-vous en tant que propriétaire de la boîte aux lettres «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Snippets</name>
    <message>
        <source>Return Codes</source>
        <translation>Codes retour</translation>
    </message>
    <message>
        <source>delete the message, activate the transition</source>
        <translation>supprime le message, active la transition</translation>
    </message>
    <message>
        <source>leave the message, activate the transition</source>
        <translation>laisse le message, active la transition</translation>
    </message>
    <message>
        <source>delete the message</source>
        <translation>supprime le message</translation>
    </message>
    <message>
        <source>leave the message</source>
        <translation>laisse le message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>the moment of the expiration</source>
        <translation>l&apos;instant de l&apos;expiration</translation>
    </message>
    <message>
        <source>one hour after the start of the task</source>
        <translation>une heure après le début de la tâche</translation>
    </message>
    <message>
        <source>Ready Handlers</source>
        <translation>Scripts prêts à l&apos;emploi</translation>
    </message>
    <message>
        <source>Ticket Number in the Subject</source>
        <translation>Numéro de ticket dans l&apos;objet</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Désinscription</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Non-remise</translation>
    </message>
    <message>
        <source>Automatic Reply</source>
        <translation>Réponse automatique</translation>
    </message>
    <message>
        <source>Save by Sender</source>
        <translation>Enregistrer par expéditeur</translation>
    </message>
    <message>
        <source>Objects and Variables</source>
        <translation>Objets et variables</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SourceView</name>
    <message>
        <source>Source of the message</source>
        <translation>Source du message</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StageModel</name>
    <message>
        <source>Not tried, because &quot;%1&quot; failed.</source>
        <translation>Non tenté, car «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Connexion (TCP)</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Message d&apos;accueil</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Unique-ids (UIDL)</source>
        <translation>Identifiants uniques (UIDL)</translation>
    </message>
    <message>
        <source>Pause between logins</source>
        <translation>Pause entre les connexions</translation>
    </message>
    <message>
        <source>Expiry of messages</source>
        <translation>Expiration des messages</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Fin de la session</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message numerus="yes">
        <source>No answer yet after %n second(s). The test gives up by itself when the server stays silent.</source>
        <translation>
            <numerusform>Pas encore de réponse après %n seconde. Le test s&apos;arrête de lui-même si le serveur reste muet.</numerusform>
            <numerusform>Pas encore de réponse après %n secondes. Le test s&apos;arrête de lui-même si le serveur reste muet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StageView</name>
    <message>
        <source>Stages of the test</source>
        <translation>Étapes du test</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StartedActivity</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>The runner of &quot;%1&quot; ended unexpectedly (signal %2). Nothing was deleted on the server that it had not reported. Start the activity again.</source>
        <translation>Le moteur d&apos;exécution de «&#xa0;%1&#xa0;» s&apos;est terminé de manière inattendue (signal %2). Rien n&apos;a été supprimé sur le serveur qu&apos;il n&apos;ait signalé. Redémarrez l&apos;activité.</translation>
    </message>
    <message>
        <source>The activity ended with exit status %1: %2.</source>
        <translation>L&apos;activité s&apos;est terminée avec le code de sortie %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::StructurePage</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Reading the part...</source>
        <translation>Lecture de la partie...</translation>
    </message>
    <message>
        <source>Select a part to see what is in it.</source>
        <translation>Sélectionnez une partie pour voir ce qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>These are the first %1. Save the part to see all of it.</source>
        <translation>Ce sont les premiers %1. Enregistrez la partie pour la voir en entier.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Name or subject</source>
        <translation>Nom ou objet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Charset</source>
        <extracomment>Name of a character encoding such as utf-8</extracomment>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>Transfer encoding such as base64</extracomment>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Parties du message</translation>
    </message>
    <message>
        <source>Content of the selected part</source>
        <translation>Contenu de la partie sélectionnée</translation>
    </message>
    <message>
        <source>Save Part...</source>
        <translation>Enregistrer la partie...</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Sums up the configuration and shows the next launch times.</source>
        <translation>Résume la configuration et affiche les prochains lancements.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>&amp;Launch times:</source>
        <translation>Prochains &amp;lancements&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TextPage</name>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Seul le début est affiché.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimeList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Selected hours</source>
        <translation>Heures choisies</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimeZoneBox</name>
    <message>
        <source>Default (of the project)</source>
        <translation>Par défaut (du projet)</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <translation>Système (%1)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::Timeline</name>
    <message>
        <source>The activity is set to &quot;Do not activate&quot;.</source>
        <translation>L&apos;activité est réglée sur «&#xa0;Ne pas activer&#xa0;».</translation>
    </message>
    <message>
        <source>Execution is not planned: one pass, at once.</source>
        <translation>L&apos;exécution n&apos;est pas planifiée&#xa0;: un seul passage, tout de suite.</translation>
    </message>
    <message>
        <source>The schedule has no further launch.</source>
        <translation>Le planning n&apos;a plus de lancement.</translation>
    </message>
    <message>
        <source>The task expires.</source>
        <translation>La tâche expire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, terminates the task</source>
        <translation>«&#xa0;%1&#xa0;», termine la tâche</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, the task goes on</source>
        <translation>«&#xa0;%1&#xa0;», la tâche continue</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>the first %n launch(es)</source>
        <translation>
            <numerusform>le premier lancement</numerusform>
            <numerusform>les %n premiers lancements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es)</source>
        <translation>
            <numerusform>%n lancement</numerusform>
            <numerusform>%n lancements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiration(s)</source>
        <translation>
            <numerusform>%n expiration</numerusform>
            <numerusform>%n expirations</numerusform>
        </translation>
    </message>
    <message>
        <source>; expirations calculated by script are not shown</source>
        <translation>&#xa0;; les expirations calculées par script ne sont pas affichées</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Stopped pass</source>
        <translation>Passage stoppé</translation>
    </message>
    <message>
        <source>Failed pass</source>
        <translation>Passage en échec</translation>
    </message>
    <message>
        <source>Clock change</source>
        <translation>Changement d&apos;heure</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>End of the task</source>
        <translation>Fin de la tâche</translation>
    </message>
    <message>
        <source>The only pass is under way.</source>
        <translation>Le seul passage est en cours.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimelineDock</name>
    <message>
        <source>&quot;%1&quot; is started: %2</source>
        <translation>L&apos;activité «&#xa0;%1&#xa0;» est démarrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>If &quot;%1&quot; were started now: %2</source>
        <translation>Si «&#xa0;%1&#xa0;» démarrait maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Simulate the next:</source>
        <translation>Période simulée&#xa0;:</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Go to the present (Home)</source>
        <translation>Aller au présent (Début)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The tab Table lists what is drawn here.</source>
        <translation>L&apos;onglet «&#xa0;Tableau&#xa0;» liste ce qui est dessiné ici.</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Chronologie sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptDock</name>
    <message>
        <source>Wire Transcript</source>
        <translation>Dialogue avec le serveur</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptFindBar</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Rechercher&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptModel</name>
    <message>
        <source>Session with %1</source>
        <translation>Session avec %1</translation>
    </message>
    <message>
        <source>Encrypted from here on: %1</source>
        <translation>Chiffré à partir d&apos;ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Fin de la session</translation>
    </message>
    <message>
        <source>End of the session: %1</source>
        <translation>Fin de la session&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptReader</name>
    <message>
        <source>The transcript &quot;%1&quot; cannot be read.</source>
        <translation>Le dialogue «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TranscriptView</name>
    <message>
        <source>Wire transcript</source>
        <translation>Dialogue avec le serveur</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Garder visible la ligne la plus récente</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation>Enregistrer sous...</translation>
    </message>
    <message>
        <source>Save the transcript as text</source>
        <translation>Enregistrer le dialogue sous forme de texte</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Ouvrir...</translation>
    </message>
    <message>
        <source>Show a saved transcript in place of this one</source>
        <translation>Afficher un dialogue enregistré à la place de celui-ci</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Remove all lines</source>
        <translation>Supprimer toutes les lignes</translation>
    </message>
    <message>
        <source>The transcript cannot be saved to &quot;%1&quot;. Choose another folder. %2</source>
        <translation>Le dialogue ne peut pas être enregistré sous «&#xa0;%1&#xa0;». Choisissez un autre dossier. %2</translation>
    </message>
    <message>
        <source>No wire transcript of that session was kept. Check &quot;Keep the Wire Transcript&quot; in the menu Activity &gt; Test Run before a run.</source>
        <translation>Aucun dialogue de cette session n&apos;a été conservé. Cochez «&#xa0;Conserver le dialogue&#xa0;» dans le menu Activité &gt; Exécution de test avant une exécution.</translation>
    </message>
    <message>
        <source>Open Transcript</source>
        <translation>Ouvrir un dialogue</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>Texte (*.txt *.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation>Enregistrer le dialogue</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The oldest %1 lines were dropped. &quot;inlet-run run --transcript&quot; writes all of them to a file.</source>
        <translation>Les %1 lignes les plus anciennes ont été abandonnées. «&#xa0;inlet-run run --transcript&#xa0;» les écrit toutes dans un fichier.</translation>
    </message>
    <message>
        <source>Find text in the transcript (%1)</source>
        <extracomment>%1 is a shortcut</extracomment>
        <translation>Rechercher un texte dans le dialogue (%1)</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TransitionsPage</name>
    <message>
        <source>Enter the folder that the transition &quot;%1&quot; writes to.</source>
        <translation>Saisissez le dossier dans lequel la transition «&#xa0;%1&#xa0;» écrit.</translation>
    </message>
    <message>
        <source>Enter the program that the transition &quot;%1&quot; starts.</source>
        <translation>Saisissez le programme que la transition «&#xa0;%1&#xa0;» démarre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address that the transition &quot;%2&quot; can be sent to. Begin it with https:// or http://.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse web où envoyer la transition «&#xa0;%2&#xa0;». Commencez-la par https:// ou http://.</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transitions</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non remise</translation>
    </message>
    <message>
        <source>File in a folder</source>
        <translation>Fichier dans un dossier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Web address (HTTP)</source>
        <translation>Adresse web (HTTP)</translation>
    </message>
    <message>
        <source>Relative to the project file</source>
        <translation>Relatif au fichier de projet</translation>
    </message>
    <message>
        <source>One argument per line</source>
        <translation>Un argument par ligne</translation>
    </message>
    <message>
        <source>La&amp;bel:</source>
        <translation>Li&amp;bellé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delivery:</source>
        <translation>&amp;Remise&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>&amp;Programme&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <translation>Ar&amp;guments&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::TransportSecurityEdit</name>
    <message>
        <source>&quot;%1&quot; is not the fingerprint of a certificate. Write &quot;sha256:&quot; and 64 hexadecimal digits.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;empreinte d&apos;un certificat. Écrivez «&#xa0;sha256:&#xa0;» suivi de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Choose Certificate Authorities</source>
        <translation>Choix des autorités de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Au&amp;thentication:</source>
        <translation>Au&amp;thentification&#xa0;:</translation>
    </message>
    <message>
        <source>Trusted certi&amp;ficates:</source>
        <translation>Certificats de con&amp;fiance&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints of server certificates that this connection trusts, one per line.</source>
        <translation>Empreintes SHA-256 des certificats de serveur auxquels cette connexion fait confiance, une par ligne.</translation>
    </message>
    <message>
        <source>A&amp;uthorities file:</source>
        <translation>Fichier d&apos;a&amp;utorités&#xa0;:</translation>
    </message>
    <message>
        <source>PEM file with certificate authorities, relative to the project file.</source>
        <translation>Fichier PEM d&apos;autorités de certification, relatif au fichier de projet.</translation>
    </message>
    <message>
        <source>Authorities of the system</source>
        <translation>Autorités du système</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::UndoHistory</name>
    <message>
        <source>Undo History</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Project as It Was Opened</source>
        <translation>Projet tel qu&apos;il a été ouvert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::ValidityPage</name>
    <message>
        <source>&amp;Permanent validity</source>
        <translation>Validité per&amp;manente</translation>
    </message>
    <message>
        <source>&amp;Valid from:</source>
        <translation>&amp;Valide du&#xa0;:</translation>
    </message>
    <message>
        <source>Ma&amp;ximum number of iterations:</source>
        <translation>Nombre ma&amp;ximum d&apos;itérations&#xa0;:</translation>
    </message>
    <message>
        <source>Validity period</source>
        <translation>Période de validité</translation>
    </message>
    <message>
        <source>Allow to limit event consequences by defining a validity range or a maximum of iterations.</source>
        <translation>Permet de limiter les effets des événements par une plage de validité ou un nombre maximum d&apos;itérations.</translation>
    </message>
    <message>
        <source> time(s)</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>Maximum number of iterations</source>
        <translation>Nombre maximum d&apos;itérations</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide du</translation>
    </message>
    <message>
        <source>&amp;To (included):</source>
        <translation>Au (&amp;inclus)&#xa0;:</translation>
    </message>
    <message>
        <source>Fr&amp;om:</source>
        <translation>À pa&amp;rtir du&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>&amp;À&#xa0;:</translation>
    </message>
    <message>
        <source>The last day comes before the first day.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WeeklyPage</name>
    <message>
        <source>Week selection</source>
        <translation>Sélection des semaines</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>Toutes les se&amp;maines</translation>
    </message>
    <message>
        <source> week(s)</source>
        <translation> semaine(s)</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message>
        <source>This mode is appropriate for events occurring on days of the week.</source>
        <translation>Ce mode convient aux événements qui se produisent certains jours de la semaine.</translation>
    </message>
    <message>
        <source>&amp;Start time:</source>
        <translation>&amp;Heure de départ&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WelcomePage</name>
    <message>
        <source>Welcome to Inlet</source>
        <translation>Bienvenue dans Inlet</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>&amp;Essayer l&apos;exemple</translation>
    </message>
    <message>
        <source>A mailbox to practise on: nothing can be lost.</source>
        <translation>Une boîte d&apos;entraînement&#xa0;: rien ne peut être perdu.</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>With one activity, ready to be filled in.</source>
        <translation>Avec une activité prête à être remplie.</translation>
    </message>
    <message>
        <source>&amp;Open a Project...</source>
        <translation>&amp;Ouvrir un projet...</translation>
    </message>
    <message>
        <source>A file with the extension .inlet.</source>
        <translation>Un fichier avec l&apos;extension .inlet.</translation>
    </message>
    <message>
        <source>Next Steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>&amp;Connect a Mailbox</source>
        <translation>&amp;Connecter une boîte aux lettres</translation>
    </message>
    <message>
        <source>Enter the server and test the connection.</source>
        <translation>Saisir le serveur et tester la connexion.</translation>
    </message>
    <message>
        <source>&amp;Write a Handler</source>
        <translation>Éc&amp;rire un script</translation>
    </message>
    <message>
        <source>Ten worked handlers, each with its message and result.</source>
        <translation>Dix scripts commentés, chacun avec son message et son résultat.</translation>
    </message>
    <message>
        <source>&amp;Run It on a Server</source>
        <translation>Exécuter sur un ser&amp;veur</translation>
    </message>
    <message>
        <source>As a service, without a window.</source>
        <translation>Comme service, sans fenêtre.</translation>
    </message>
    <message>
        <source>Recent Projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Projects that you open or save are offered here.</source>
        <translation>Les projets que vous ouvrez ou enregistrez sont proposés ici.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WhatIfDialog</name>
    <message>
        <source>What If</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Messages handled differently</source>
        <translation>Messages traités autrement</translation>
    </message>
    <message>
        <source>T&amp;hen:</source>
        <translation>A&amp;vant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Now:</source>
        <translation>&amp;Maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Ask Again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>&amp;Open Message</source>
        <translation>&amp;Ouvrir le message</translation>
    </message>
    <message>
        <source>The handler runs on the copies of past messages...</source>
        <translation>Le script s&apos;exécute sur les copies de messages passés...</translation>
    </message>
    <message>
        <source>The handler decides the same for all %1 messages.</source>
        <translation>Le script décide comme avant pour tous les messages (%1).</translation>
    </message>
    <message>
        <source>The handler decides otherwise for %1 of %2 messages (errors: %3).</source>
        <translation>Le script décide autrement pour %1 messages sur %2 (erreurs&#xa0;: %3).</translation>
    </message>
    <message>
        <source>Messages without a copy: %1. Advanced Parameters &gt; Memory keeps copies from the next run on.</source>
        <translation>Messages sans copie&#xa0;: %1. «&#xa0;Paramètres avancés &gt; Conservation&#xa0;» garde des copies à partir de la prochaine exécution.</translation>
    </message>
</context>
<context>
    <name>Inlet::Ui::WhatIfModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Code Then</source>
        <translation>Code avant</translation>
    </message>
    <message>
        <source>Code Now</source>
        <translation>Code maintenant</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différences</translation>
    </message>
</context>
</TS>
