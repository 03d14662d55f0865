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
</context>
<context>
    <name>Inlet::Engine::DeliveryQueue</name>
    <message>
        <source>The transition &quot;%1&quot; that could not be delivered before was accepted now (event %2).</source>
        <translation>La transition «&#xa0;%1&#xa0;», qui n&apos;avait pas pu être remise, vient d&apos;être acceptée (événement %2).</translation>
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
        <source>If it is the right one, add &quot;sha256:%1&quot; to the pinned certificates, or name the file of its certificate authority. No password was sent.</source>
        <translation>S&apos;il est correct, ajoutez «&#xa0;sha256:%1&#xa0;» aux certificats de confiance, ou indiquez le fichier de son autorité de certification. Aucun mot de passe n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>It names no host as a subject alternative name, which it must.</source>
        <translation>Il n&apos;indique aucun hôte comme nom alternatif du sujet, ce qui est obligatoire.</translation>
    </message>
    <message>
        <source>It is made for %1: use one of these names as the server.</source>
        <translation>Il est établi pour %1&#xa0;: utilisez l&apos;un de ces noms comme serveur.</translation>
    </message>
    <message>
        <source>The server needs a new certificate, unless this machine&apos;s clock is wrong.</source>
        <translation>Le serveur a besoin d&apos;un nouveau certificat, à moins que l&apos;horloge de cette machine ne soit fausse.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Vérifiez l&apos;horloge de cette machine.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not trusted: %2. It was issued to &quot;%3&quot; by &quot;%4&quot;, valid from %5 to %6, SHA-256 %7.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n&apos;est pas approuvé&#xa0;: %2. Il a été délivré à «&#xa0;%3&#xa0;» par «&#xa0;%4&#xa0;», valide du %5 au %6, SHA-256 %7.</translation>
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
        <source>PROJECT is -: the first line of standard input is a JSON object {project, baseDirectory, passwords}; a line stop, or its end, stops the run.</source>
        <translation>PROJECT vaut -&#xa0;: la première ligne de l&apos;entrée standard est un objet JSON {project, baseDirectory, passwords}&#xa0;; une ligne stop, ou la fin de l&apos;entrée, arrête l&apos;exécution.</translation>
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
        <translation>Utilisation&#xa0;: inlet-run COMMAND [ARGUMENTS]

Exécute des activités de réception d&apos;emails sans fenêtre.

Commandes&#xa0;:
  run PROJECT [ACTIVITY]           exécuter une activité, ou toutes
  eval PROJECT ACTIVITY FILE...    exécuter le script sur des messages enregistrés, sans serveur
  show FILE...                     analyser des messages enregistrés
  check PROJECT                    lister tout ce qui ne va pas dans un projet
  times PROJECT ACTIVITY           les prochains lancements
  expirations PROJECT ACTIVITY     les échéances des expirations
  practice FOLDER                  servir un dossier de fichiers .eml comme boîte POP3
  doctor PROJECT [ACTIVITY]        tester la connexion étape par étape
  ledger PROJECT [ACTIVITY]        lister ce qui a été traité, activé ou en échec

inlet-run COMMAND --help présente les options d&apos;une commande.

Code de sortie&#xa0;: 0 terminé&#xa0;; 1 terminé en erreur&#xa0;; 64 utilisation&#xa0;; 65 projet ou message
non valide&#xa0;; 66 fichier introuvable&#xa0;; 69 serveur injoignable, échec de TLS ou du protocole&#xa0;;
70 erreur interne&#xa0;; 75 réessayer plus tard&#xa0;; 77 connexion du compte refusée.
</translation>
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
</context>
<context>
    <name>Inlet::Runner::ExpirationsCommand</name>
    <message>
        <source>The script of the expiration &quot;%1&quot; gave no date (line %2): %3</source>
        <translation>Le script de l&apos;expiration «&#xa0;%1&#xa0;» n&apos;a pas fourni de date (ligne %2)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::LedgerCommand</name>
    <message>
        <source>There is no ledger yet for the mailbox &quot;%1&quot;: nothing has been handled with this state folder. (A practice mailbox is remembered only when --state is given.)</source>
        <translation>Il n&apos;y a pas encore de registre pour la boîte aux lettres «&#xa0;%1&#xa0;»&#xa0;: rien n&apos;a été traité avec ce dossier d&apos;état. (Une boîte d&apos;entraînement n&apos;est mémorisée que si --state est indiqué.)</translation>
    </message>
    <message>
        <source>%1: %2 handled, of these %3 deleted, %4 to be deleted, %5 left; %6 fired a transition; %7 transitions delivered to a destination, %8 waiting; %9 messages in quarantine.</source>
        <translation>%1&#xa0;: %2 traités, dont %3 supprimés, %4 à supprimer, %5 laissés&#xa0;; %6 ont activé une transition&#xa0;; %7 transitions remises à une destination, %8 en attente&#xa0;; %9 messages en quarantaine.</translation>
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
        <source>%1 failed %2 times: &quot;%3&quot; from %4: %5</source>
        <translation>%1 en échec %2 fois&#xa0;: «&#xa0;%3&#xa0;» de %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1 %2 %3 delivered</source>
        <translation>%1 %2 %3 remise</translation>
    </message>
    <message>
        <source>waiting %1 %2 after %3 attempts: %4</source>
        <translation>en attente %1 %2 après %3 tentatives&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>Inlet::Runner::RunCommand</name>
    <message>
        <source>The project has no activity to run. Add one.</source>
        <translation>Le projet n&apos;a pas d&apos;activité à exécuter. Ajoutez-en une.</translation>
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
        <translation>Indiquez le mot de passe de l’une de ces façons, puis réessayez.</translation>
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
        <source>Certificates are always checked, and no password is sent before that succeeds: set the connection right, or have the server set right.</source>
        <translation>Les certificats sont toujours vérifiés, et aucun mot de passe n&apos;est envoyé avant que cela réussisse&#xa0;: corrigez la connexion ou faites corriger le serveur.</translation>
    </message>
    <message>
        <source>Try the account name in full (with &quot;@&quot; and domain). Some providers want POP3 to be switched on first, and a password of its own for programs.</source>
        <translation>Essayez le nom de compte complet (avec «&#xa0;@&#xa0;» et le domaine). Certains fournisseurs exigent d&apos;abord l&apos;activation de POP3, et un mot de passe propre aux programmes.</translation>
    </message>
    <message>
        <source>Show the provider what the server said; with --transcript FILE the whole conversation is kept.</source>
        <translation>Montrez au fournisseur la réponse du serveur&#xa0;; avec --transcript FILE, tout le dialogue est conservé.</translation>
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
        <source>&quot;for each&quot; is not supported. Write: for (const item of list).</source>
        <translation>«&#xa0;for each&#xa0;» n&apos;est pas supporté. Écrivez&#xa0;: for (const item of list).</translation>
    </message>
    <message>
        <source>XML in scripts (E4X) is not supported. Build the text as a string.</source>
        <translation>Le XML dans les scripts (E4X) n&apos;est pas supporté. Construisez le texte sous forme de chaîne.</translation>
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
        <source>Typographic quotes do not begin a string. Write &apos; or &quot;.</source>
        <translation>Les guillemets typographiques n&apos;ouvrent pas de chaîne. Écrivez &apos; ou &quot;.</translation>
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
        <source>Numbers that end in n (BigInt) are not supported.</source>
        <translation>Les nombres qui se terminent par n (BigInt) ne sont pas supportés.</translation>
    </message>
    <message>
        <source>&quot;_&quot; inside a number is not supported.</source>
        <translation>«&#xa0;_&#xa0;» n&apos;est pas supporté dans un nombre.</translation>
    </message>
    <message>
        <source>A &quot;#!&quot; line is not part of a script here. Remove it.</source>
        <translation>Une ligne «&#xa0;#!&#xa0;» n&apos;a pas sa place dans un script ici. Supprimez-la.</translation>
    </message>
    <message>
        <source>A string that begins with %1 is not closed on its line.</source>
        <translation>Une chaîne qui commence par %1 n&apos;est pas fermée sur sa ligne.</translation>
    </message>
    <message>
        <source>A text that begins with ` is not closed.</source>
        <translation>Un texte qui commence par ` n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>A comment that begins with /* is not closed.</source>
        <translation>Un commentaire qui commence par /* n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>The script ends in the middle of a statement.</source>
        <translation>Le script se termine au milieu d&apos;une instruction.</translation>
    </message>
    <message>
        <source>An operator or &quot;;&quot; is missing here.</source>
        <translation>Il manque ici un opérateur ou «&#xa0;;&#xa0;».</translation>
    </message>
    <message>
        <source>A regular expression that begins with / is not closed on its line.</source>
        <translation>Une expression régulière qui commence par / n&apos;est pas fermée sur sa ligne.</translation>
    </message>
    <message>
        <source>The script ends too early: a closing ), ] or } is missing.</source>
        <translation>Le script se termine trop tôt&#xa0;: il manque un ), un ] ou un } fermant.</translation>
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
    <name>Inlet::Ui::DurationEdit</name>
    <message>
        <source>A number with a unit, such as 90s, 10m, 1h 30m or 2d</source>
        <translation>Un nombre avec une unité, par exemple 90s, 10mn, 1h 30mn ou 2j</translation>
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
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
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
        <source>Close (Escape)</source>
        <translation>Fermer (Escape)</translation>
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
        <source>Previous occurrence (Shift+F3)</source>
        <translation>Occurrence précédente (Shift+F3)</translation>
    </message>
    <message>
        <source>Next occurrence (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
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
        <translation>Compte e&amp;xterne&#xa0;:</translation>
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
        <source>Pass&amp;word:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>Po&amp;rt&#xa0;:</translation>
    </message>
    <message>
        <source>Securit&amp;y:</source>
        <translation>&amp;Sécurité&#xa0;:</translation>
    </message>
    <message>
        <source>Stop as soon as an email is &amp;processed</source>
        <translation>Ter&amp;miner dès qu&apos;un email est traité</translation>
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
        <source>Save As...</source>
        <translation>Enregistrer sous...</translation>
    </message>
    <message>
        <source>Save the journal as JSON Lines</source>
        <translation>Enregistrer le journal au format JSON Lines</translation>
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
        <source>Save Journal</source>
        <translation>Enregistrer le journal</translation>
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
        <source> (oldest %1 dropped)</source>
        <translation> (%1 plus anciennes abandonnées)</translation>
    </message>
    <message>
        <source>The journal keeps the newest %1 rows. &quot;inlet-run run --log jsonl&quot; writes all of them to a file.</source>
        <translation>Le journal garde les %1 lignes les plus récentes. «&#xa0;inlet-run run --log jsonl&#xa0;» les écrit toutes dans un fichier.</translation>
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
        <source>The journal cannot be saved to &quot;%1&quot;. Choose another folder.</source>
        <translation>Le journal ne peut pas être enregistré sous «&#xa0;%1&#xa0;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The log &quot;%1&quot; cannot be read.</source>
        <translation>Le journal «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
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
        <source>Cu&amp;t	Ctrl+X</source>
        <translation>Co&amp;uper	Ctrl+X</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Copier	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Paste	Ctrl+V</source>
        <translation>C&amp;oller	Ctrl+V</translation>
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
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
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
        <source>HTML Source</source>
        <translation>Source HTML</translation>
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
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>Return code</source>
        <translation>Code retour</translation>
    </message>
    <message>
        <source>none</source>
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
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1 (script line %2)</source>
        <translation>%1 (ligne %2 du script)</translation>
    </message>
    <message>
        <source>Script log</source>
        <translation>Journal du script</translation>
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
        <source>none, or not a date</source>
        <translation>aucune, ou pas une date</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>incorporée</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
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
    <name>Inlet::Ui::Passwords</name>
    <message>
        <source>Kept in the password store of the desktop</source>
        <translation>Conservé dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>Kept until Inlet is closed</source>
        <translation>Conservé jusqu&apos;à la fermeture d&apos;Inlet</translation>
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
        <source>&amp;Stop</source>
        <translation>S&amp;topper</translation>
    </message>
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
        <source>The password of the mailbox is being looked for.</source>
        <translation>Recherche du mot de passe de la boîte aux lettres en cours.</translation>
    </message>
    <message>
        <source>The project has no activity to run.</source>
        <translation>Le projet n&apos;a pas d&apos;activité à exécuter.</translation>
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
        <source>The runner &quot;%1&quot; cannot be started. Install Inlet again.</source>
        <translation>Le moteur d&apos;exécution «&#xa0;%1&#xa0;» ne peut pas être démarré. Réinstallez Inlet.</translation>
    </message>
    <message>
        <source>The runner &quot;%1&quot; is neither in &quot;%2&quot; nor on the PATH. Install Inlet again.</source>
        <translation>Le moteur d&apos;exécution «&#xa0;%1&#xa0;» ne se trouve ni dans «&#xa0;%2&#xa0;» ni dans le PATH. Réinstallez Inlet.</translation>
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
        <translation>Arrêter le planning dès qu&apos;un email a été &amp;reçu et un événement généré</translation>
    </message>
    <message>
        <source>Execution schedule</source>
        <translation>Planning d&apos;exécution</translation>
    </message>
    <message>
        <source>&amp;Next launches:</source>
        <translation>Prochains &amp;lancements&#xa0;:</translation>
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
</context>
<context>
    <name>Inlet::Ui::ScriptChecker</name>
    <message>
        <source>The runner did not answer in time.</source>
        <translation>Le moteur d&apos;exécution n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The script cannot be checked, for the runner failed.</source>
        <translation>Le script ne peut pas être vérifié, car le moteur d&apos;exécution a échoué.</translation>
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
        <source>Find Next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rechercher le précédent</translation>
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
        <source>subject, decoded</source>
        <translation>objet, décodé</translation>
    </message>
    <message>
        <source>sender: name, address, domain; null when there is none</source>
        <translation>expéditeur&#xa0;: name, address, domain&#xa0;; null s&apos;il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>address of the sender</source>
        <translation>adresse de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>list of addresses</source>
        <translation>liste d&apos;adresses</translation>
    </message>
    <message>
        <source>all distinct addresses it went to</source>
        <translation>toutes les adresses destinataires, sans doublons</translation>
    </message>
    <message>
        <source>Date, or null</source>
        <translation>Date, ou null</translation>
    </message>
    <message>
        <source>Message-ID without angle brackets</source>
        <translation>Message-ID sans chevrons</translation>
    </message>
    <message>
        <source>first header of that name, decoded</source>
        <translation>premier en-tête de ce nom, décodé</translation>
    </message>
    <message>
        <source>all headers of that name</source>
        <translation>tous les en-têtes de ce nom</translation>
    </message>
    <message>
        <source>plain text body</source>
        <translation>corps en texte brut</translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation>corps HTML</translation>
    </message>
    <message>
        <source>plain text, made from HTML when there is none</source>
        <translation>texte brut, tiré du HTML s&apos;il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>text without quoted history and signature</source>
        <translation>texte sans l&apos;historique cité ni la signature</translation>
    </message>
    <message>
        <source>list of attachments</source>
        <translation>liste des pièces jointes</translation>
    </message>
    <message>
        <source>true for a delivery failure</source>
        <translation>true pour un échec de remise</translation>
    </message>
    <message>
        <source>parts of a delivery report, or null</source>
        <translation>parties d&apos;un rapport de remise, ou null</translation>
    </message>
    <message>
        <source>true for an automatic answer</source>
        <translation>true pour une réponse automatique</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>taille en octets</translation>
    </message>
    <message>
        <source>identifier on the server</source>
        <translation>identifiant sur le serveur</translation>
    </message>
    <message>
        <source>what is wrong with the message</source>
        <translation>ce qui ne va pas dans le message</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>travels on the transition</source>
        <translation>circule sur la transition</translation>
    </message>
    <message>
        <source>kept for this task</source>
        <translation>conservé pour cette tâche</translation>
    </message>
    <message>
        <source>kept in the state folder</source>
        <translation>conservé dans le dossier d&apos;état</translation>
    </message>
    <message>
        <source>identifier of the task</source>
        <translation>identifiant de la tâche</translation>
    </message>
    <message>
        <source>Date at which the task started</source>
        <translation>Date de début de la tâche</translation>
    </message>
    <message>
        <source>internal name of the activity</source>
        <translation>nom interne de l&apos;activité</translation>
    </message>
    <message>
        <source>label of the activity</source>
        <translation>libellé de l&apos;activité</translation>
    </message>
    <message>
        <source>label of the project</source>
        <translation>libellé du projet</translation>
    </message>
    <message>
        <source>of what activated the task</source>
        <translation>de ce qui a activé la tâche</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>line in the journal</source>
        <translation>ligne dans le journal</translation>
    </message>
    <message>
        <source>warning in the journal</source>
        <translation>avertissement dans le journal</translation>
    </message>
    <message>
        <source>error in the journal; interrupts the script</source>
        <translation>erreur dans le journal&#xa0;; interrompt le script</translation>
    </message>
    <message>
        <source>detail in the journal</source>
        <translation>détail dans le journal</translation>
    </message>
    <message>
        <source>Date as text</source>
        <translation>Date en texte</translation>
    </message>
    <message>
        <source>text as Date, or null</source>
        <translation>texte en Date, ou null</translation>
    </message>
    <message>
        <source>random identifier</source>
        <translation>identifiant aléatoire</translation>
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
</TS>
