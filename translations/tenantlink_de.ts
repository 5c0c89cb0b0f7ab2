<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Activation</name>
    <message>
        <source>the sub-domain</source>
        <translation>die Unterdomäne</translation>
    </message>
    <message>
        <source>Make sure that the domain %1 is verified in the customer&apos;s tenant.</source>
        <translation>Stellen Sie sicher, dass die Domäne %1 im Mandanten des Kunden verifiziert ist.</translation>
    </message>
    <message>
        <source>Open %1 and sign in as a User Administrator or a Global Administrator of the customer&apos;s tenant.</source>
        <translation>Öffnen Sie %1, und melden Sie sich als User Administrator oder Global Administrator des Mandanten des Kunden an.</translation>
    </message>
    <message>
        <source>Go to Users &gt; Active users and choose &quot;Add a user&quot;.</source>
        <translation>Wechseln Sie zu „Benutzer“ &gt; „Aktive Benutzer“, und wählen Sie „Benutzer hinzufügen“.</translation>
    </message>
    <message>
        <source>Display name and user name: %1. Domain: %2.</source>
        <translation>Anzeigename und Benutzername: %1. Domäne: %2.</translation>
    </message>
    <message>
        <source>Let Microsoft make the password. Nobody needs it.</source>
        <translation>Lassen Sie das Kennwort von Microsoft erstellen. Niemand benötigt es.</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s country as the location, and assign one licence with Microsoft Teams or Teams Phone.</source>
        <translation>Wählen Sie das Land des Kunden als Standort, und weisen Sie eine Lizenz mit Microsoft Teams oder Teams Phone zu.</translation>
    </message>
    <message>
        <source>Finish and come back here to check. Activation can take up to 24 hours.</source>
        <translation>Schließen Sie den Vorgang ab, und kehren Sie zum Prüfen hierher zurück. Die Aktivierung kann bis zu 24 Stunden dauern.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>What you do not save is lost.</source>
        <translation>Was Sie nicht speichern, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Service created</source>
        <translation>Dienst erstellt</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>Dienst geändert</translation>
    </message>
    <message>
        <source>Service given to another customer</source>
        <translation>Dienst einem anderen Kunden zugeordnet</translation>
    </message>
    <message>
        <source>License type of a service changed</source>
        <translation>Lizenztyp eines Dienstes geändert</translation>
    </message>
    <message>
        <source>Deploy status set</source>
        <translation>Bereitstellungsstatus festgelegt</translation>
    </message>
    <message>
        <source>Task of a service</source>
        <translation>Aufgabe eines Dienstes</translation>
    </message>
    <message>
        <source>Service deleted</source>
        <translation>Dienst gelöscht</translation>
    </message>
    <message>
        <source>Continued in spite of a problem</source>
        <translation>Trotz eines Problems fortgefahren</translation>
    </message>
    <message>
        <source>App registration changed</source>
        <translation>App-Registrierung geändert</translation>
    </message>
    <message>
        <source>App registration checked</source>
        <translation>App-Registrierung geprüft</translation>
    </message>
    <message>
        <source>Rights removed from an App registration</source>
        <translation>Rechte einer App-Registrierung entfernt</translation>
    </message>
    <message>
        <source>Client secret removed</source>
        <translation>Geheimer Clientschlüssel entfernt</translation>
    </message>
    <message>
        <source>Domain added to a customer&apos;s tenant</source>
        <translation>Domäne zum Mandanten eines Kunden hinzugefügt</translation>
    </message>
    <message>
        <source>Domain verified in a customer&apos;s tenant</source>
        <translation>Domäne im Mandanten eines Kunden verifiziert</translation>
    </message>
    <message>
        <source>Activation user created</source>
        <translation>Aktivierungsbenutzer erstellt</translation>
    </message>
    <message>
        <source>Activation user licensed</source>
        <translation>Aktivierungsbenutzer lizenziert</translation>
    </message>
    <message>
        <source>Activation user deleted</source>
        <translation>Aktivierungsbenutzer gelöscht</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Kunde hinzugefügt</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>Kunde gelöscht</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Kunden importiert</translation>
    </message>
    <message>
        <source>Invitation created</source>
        <translation>Einladung erstellt</translation>
    </message>
    <message>
        <source>Invitation&apos;s link replaced</source>
        <translation>Link einer Einladung ersetzt</translation>
    </message>
    <message>
        <source>Invitation&apos;s status changed</source>
        <translation>Status einer Einladung geändert</translation>
    </message>
    <message>
        <source>Invitation answered</source>
        <translation>Einladung beantwortet</translation>
    </message>
    <message>
        <source>Invitation onboarded</source>
        <translation>Onboarding einer Einladung abgeschlossen</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>Einladung abgelaufen</translation>
    </message>
    <message>
        <source>Invitation valid again</source>
        <translation>Einladung wieder gültig</translation>
    </message>
    <message>
        <source>Authentication of an invitation left unfinished</source>
        <translation>Authentifizierung einer Einladung nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Invitation cancelled</source>
        <translation>Einladung zurückgezogen</translation>
    </message>
    <message>
        <source>Invitation deleted</source>
        <translation>Einladung gelöscht</translation>
    </message>
    <message>
        <source>Mail queued</source>
        <translation>E-Mail in die Warteschlange gestellt</translation>
    </message>
    <message>
        <source>Mail handed to the mail server</source>
        <translation>E-Mail an den E-Mail-Server übergeben</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>Mail not sent</source>
        <translation>E-Mail nicht gesendet</translation>
    </message>
    <message>
        <source>Mail may have been sent</source>
        <translation>E-Mail wurde möglicherweise gesendet</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Anbieter geändert</translation>
    </message>
    <message>
        <source>Email server changed</source>
        <translation>E-Mail-Server geändert</translation>
    </message>
    <message>
        <source>Account that sends mails changed</source>
        <translation>Konto für den E-Mail-Versand geändert</translation>
    </message>
    <message>
        <source>Invitation settings changed</source>
        <translation>Einladungseinstellungen geändert</translation>
    </message>
    <message>
        <source>Commercial information changed</source>
        <translation>Kaufmännische Angaben geändert</translation>
    </message>
    <message>
        <source>SBCs changed</source>
        <translation>SBCs geändert</translation>
    </message>
    <message>
        <source>Script templates changed</source>
        <translation>Skriptvorlagen geändert</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>full name was: %1</source>
        <translation>vollständiger Name vorher: %1</translation>
    </message>
    <message>
        <source>licensed users: %1 to %2</source>
        <translation>lizenzierte Benutzer: von %1 auf %2</translation>
    </message>
    <message>
        <source>carrier password changed</source>
        <translation>Carrier-Kennwort geändert</translation>
    </message>
    <message>
        <source>carrier password removed</source>
        <translation>Carrier-Kennwort entfernt</translation>
    </message>
    <message>
        <source>set-up was changed</source>
        <translation>Konfiguration wurde geändert</translation>
    </message>
    <message>
        <source>after the tasks</source>
        <translation>nach den Aufgaben</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>validated again</source>
        <translation>erneut validiert</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>signing key created</source>
        <translation>Signaturschlüssel erstellt</translation>
    </message>
    <message>
        <source>signing key renewed</source>
        <translation>Signaturschlüssel erneuert</translation>
    </message>
    <message>
        <source>signing key imported</source>
        <translation>Signaturschlüssel importiert</translation>
    </message>
    <message>
        <source>continued although the check was not valid</source>
        <translation>trotz nicht gültiger Prüfung fortgefahren</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>bestätigt: %1</translation>
    </message>
    <message>
        <source>enabled, no Terms and Conditions</source>
        <translation>aktiviert, keine Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>disabled, no Terms and Conditions</source>
        <translation>deaktiviert, keine Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>enabled, %1, version %2</source>
        <translation>aktiviert, %1, Version %2</translation>
    </message>
    <message>
        <source>disabled, %1, version %2</source>
        <translation>deaktiviert, %1, Version %2</translation>
    </message>
    <message>
        <source>commercial information</source>
        <translation>kaufmännische Angaben</translation>
    </message>
    <message>
        <source>Microsoft 365 domain</source>
        <translation>Microsoft 365-Domäne</translation>
    </message>
    <message>
        <source>routing and DNS</source>
        <translation>Routing und DNS</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>SIP-Verbindung</translation>
    </message>
    <message>
        <source>Direct Routing</source>
        <translation>Direct Routing</translation>
    </message>
    <message>
        <source>QOE</source>
        <translation>QOE</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>that it is the customer&apos;s tenant</source>
        <translation>dass es der Mandant des Kunden ist</translation>
    </message>
    <message>
        <source>a reply after the link&apos;s end</source>
        <translation>eine Antwort nach Ablauf des Links</translation>
    </message>
    <message>
        <source>a reply to a replaced link</source>
        <translation>eine Antwort auf einen ersetzten Link</translation>
    </message>
    <message>
        <source>a second, different reply</source>
        <translation>eine zweite, abweichende Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>tenant name, domains and licences</source>
        <translation>Mandantenname, Domänen und Lizenzen</translation>
    </message>
    <message>
        <source>Shows that the registration belongs to the right tenant, and counts its licences; Teams PowerShell needs it too.</source>
        <translation>Zeigt, dass die Registrierung zum richtigen Mandanten gehört, und zählt dessen Lizenzen; auch Teams PowerShell benötigt sie.</translation>
    </message>
    <message>
        <source>users and their phone licences</source>
        <translation>Benutzer und ihre Telefonielizenzen</translation>
    </message>
    <message>
        <source>Reads the users who shall get a phone number, and their licences.</source>
        <translation>Liest die Benutzer, die eine Telefonnummer erhalten sollen, und ihre Lizenzen.</translation>
    </message>
    <message>
        <source>check of the directory roles</source>
        <translation>Prüfung der Verzeichnisrollen</translation>
    </message>
    <message>
        <source>Shows which directory roles the registration holds, so that missing rights are found before the set-up fails.</source>
        <translation>Zeigt, welche Verzeichnisrollen die Registrierung hat, damit fehlende Rechte auffallen, bevor die Einrichtung fehlschlägt.</translation>
    </message>
    <message>
        <source>groups and administrative units</source>
        <translation>Gruppen und Verwaltungseinheiten</translation>
    </message>
    <message>
        <source>Needed when the registration is limited to administrative units, and for policies that are assigned to groups.</source>
        <translation>Erforderlich, wenn die Registrierung auf Verwaltungseinheiten beschränkt ist, und für Richtlinien, die Gruppen zugewiesen sind.</translation>
    </message>
    <message>
        <source>the client secret&apos;s end and the granted permissions</source>
        <translation>Ablauf des geheimen Clientschlüssels und erteilte Berechtigungen</translation>
    </message>
    <message>
        <source>Reads when the client secret ends and which permissions were really granted.</source>
        <translation>Liest, wann der geheime Clientschlüssel abläuft und welche Berechtigungen tatsächlich erteilt wurden.</translation>
    </message>
    <message>
        <source>check of manual DNS records</source>
        <translation>Prüfung manueller DNS-Einträge</translation>
    </message>
    <message>
        <source>Checks the SBC&apos;s domain when the DNS records are set by hand.</source>
        <translation>Prüft die Domäne des SBC, wenn die DNS-Einträge manuell festgelegt werden.</translation>
    </message>
    <message>
        <source>life-cycle templates of Hosted Pro</source>
        <translation>Lebenszyklusvorlagen von Hosted Pro</translation>
    </message>
    <message>
        <source>Lets the life-cycle templates of Hosted Pro change group memberships.</source>
        <translation>Ermöglicht es den Lebenszyklusvorlagen von Hosted Pro, Gruppenmitgliedschaften zu ändern.</translation>
    </message>
    <message>
        <source>automatic set-up of the SBC&apos;s domain</source>
        <translation>automatische Einrichtung der Domäne des SBC</translation>
    </message>
    <message>
        <source>Adds and verifies the SBC&apos;s sub-domain in the tenant.</source>
        <translation>Fügt die Unterdomäne des SBC im Mandanten hinzu und verifiziert sie.</translation>
    </message>
    <message>
        <source>the activation user</source>
        <translation>Aktivierungsbenutzer</translation>
    </message>
    <message>
        <source>Creates and licenses the user that activates the SBC&apos;s domain.</source>
        <translation>Erstellt und lizenziert den Benutzer, der die Domäne des SBC aktiviert.</translation>
    </message>
    <message>
        <source>renewal of the secret by the registration itself</source>
        <translation>Erneuerung des geheimen Clientschlüssels durch die Registrierung selbst</translation>
    </message>
    <message>
        <source>Lets the registration add its own next client secret. Off by default.</source>
        <translation>Ermöglicht es der Registrierung, ihren nächsten geheimen Clientschlüssel selbst hinzuzufügen. Standardmäßig deaktiviert.</translation>
    </message>
    <message>
        <source>call quality reports</source>
        <translation>Berichte zur Anrufqualität</translation>
    </message>
    <message>
        <source>Reads the call records from which the quality of experience is reported.</source>
        <translation>Liest die Anrufdatensätze, aus denen die Berichte zur Anrufqualität erstellt werden.</translation>
    </message>
    <message>
        <source>tenant name and domains</source>
        <translation>Mandantenname und Domänen</translation>
    </message>
    <message>
        <source>Shows that the registration belongs to the right tenant.</source>
        <translation>Zeigt, dass die Registrierung zum richtigen Mandanten gehört.</translation>
    </message>
    <message>
        <source>all Teams settings</source>
        <translation>alle Teams-Einstellungen</translation>
    </message>
    <message>
        <source>Carries the rights of every Teams cmdlet that the set-up runs. Or the two roles below together.</source>
        <translation>Enthält die Rechte aller Teams-Cmdlets, die bei der Einrichtung ausgeführt werden. Alternativ die beiden folgenden Rollen zusammen.</translation>
    </message>
    <message>
        <source>voice routes and gateways</source>
        <translation>VoIP-Routen und Gateways</translation>
    </message>
    <message>
        <source>Together with Teams Communications Administrator or Teams Telephony Administrator a narrower choice than Teams Administrator.</source>
        <translation>Zusammen mit Teams Communications Administrator oder Teams Telephony Administrator eine engere Alternative zu Teams Administrator.</translation>
    </message>
    <message>
        <source>calling settings</source>
        <translation>Anrufeinstellungen</translation>
    </message>
    <message>
        <source>Narrower than Teams Administrator; needs Skype for Business Administrator beside it.</source>
        <translation>Enger als Teams Administrator; benötigt zusätzlich Skype for Business Administrator.</translation>
    </message>
    <message>
        <source>telephony settings</source>
        <translation>Telefonieeinstellungen</translation>
    </message>
    <message>
        <source>administrative units</source>
        <translation>Verwaltungseinheiten</translation>
    </message>
    <message>
        <source>Needed for the whole tenant when Teams Administrator is held for one administrative unit only.</source>
        <translation>Für den gesamten Mandanten erforderlich, wenn Teams Administrator nur für eine Verwaltungseinheit zugewiesen ist.</translation>
    </message>
    <message>
        <source>the SBC&apos;s domain</source>
        <translation>Domäne des SBC</translation>
    </message>
    <message>
        <source>Lets Teams PowerShell and people manage the SBC&apos;s domain.</source>
        <translation>Ermöglicht Teams PowerShell und Personen, die Domäne des SBC zu verwalten.</translation>
    </message>
    <message>
        <source>Lets the registration manage the users of the tenant or of one administrative unit.</source>
        <translation>Ermöglicht es der Registrierung, die Benutzer des Mandanten oder einer Verwaltungseinheit zu verwalten.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Enough, but far more than is needed. Prefer Teams Administrator.</source>
        <translation>Ausreichend, aber weit mehr als nötig. Verwenden Sie besser Teams Administrator.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Teams administration</source>
        <translation>Teams-Verwaltung</translation>
    </message>
    <message>
        <source>Right tenant</source>
        <translation>Richtiger Mandant</translation>
    </message>
    <message>
        <source>Right application</source>
        <translation>Richtige Anwendung</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <translation>Berechtigung %1</translation>
    </message>
    <message>
        <source>Optional permissions</source>
        <translation>Optionale Berechtigungen</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>Verzeichnisrollen</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Tenant, Client ID and client secret have the right form.</source>
        <translation>Mandant, Client-ID und geheimer Clientschlüssel haben das richtige Format.</translation>
    </message>
    <message>
        <source>The tenant is missing.</source>
        <translation>Der Mandant fehlt.</translation>
    </message>
    <message>
        <source>Enter the Tenant ID from the Entra admin center, Overview, or a domain of the tenant.</source>
        <translation>Geben Sie die Mandanten-ID aus dem Microsoft Entra Admin Center („Übersicht“) oder eine Domäne des Mandanten ein.</translation>
    </message>
    <message>
        <source>The tenant is neither an id nor a domain.</source>
        <translation>Der Mandant ist weder eine ID noch eine Domäne.</translation>
    </message>
    <message>
        <source>Enter the Tenant ID (a GUID) or a domain such as contoso.onmicrosoft.com.</source>
        <translation>Geben Sie die Mandanten-ID (eine GUID) oder eine Domäne wie contoso.onmicrosoft.com ein.</translation>
    </message>
    <message>
        <source>The Application (Client) ID is missing.</source>
        <translation>Die Anwendungs-ID (Client) fehlt.</translation>
    </message>
    <message>
        <source>Copy it from the App registration&apos;s overview.</source>
        <translation>Kopieren Sie sie aus der Übersicht der App-Registrierung.</translation>
    </message>
    <message>
        <source>The Application (Client) ID is not a GUID.</source>
        <translation>Die Anwendungs-ID (Client) ist keine GUID.</translation>
    </message>
    <message>
        <source>Copy &quot;Application (client) ID&quot; from the App registration&apos;s overview; it has 36 characters.</source>
        <translation>Kopieren Sie „Anwendungs-ID (Client)“ aus der Übersicht der App-Registrierung; sie hat 36 Zeichen.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Der geheime Clientschlüssel fehlt.</translation>
    </message>
    <message>
        <source>Enter the client secret&apos;s Value.</source>
        <translation>Geben Sie den Wert des geheimen Clientschlüssels ein.</translation>
    </message>
    <message>
        <source>This looks like the Secret ID, not the secret&apos;s Value. Nothing was sent.</source>
        <translation>Das scheint die geheime ID zu sein, nicht der Wert des geheimen Clientschlüssels. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Copy the column Value, which Microsoft shows only right after creating the secret. If it is gone, create a new secret.</source>
        <translation>Kopieren Sie die Spalte „Wert“, die Microsoft nur direkt nach dem Erstellen des geheimen Clientschlüssels anzeigt. Ist der Wert nicht mehr sichtbar, erstellen Sie einen neuen geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <source>The client secret has blanks or line ends inside, or is too long.</source>
        <translation>Der geheime Clientschlüssel enthält Leerzeichen oder Zeilenumbrüche oder ist zu lang.</translation>
    </message>
    <message>
        <source>Copy only the secret&apos;s Value again. Microsoft&apos;s client secrets have 16 to 64 characters.</source>
        <translation>Kopieren Sie nur den Wert des geheimen Clientschlüssels noch einmal. Geheime Clientschlüssel von Microsoft haben 16 bis 64 Zeichen.</translation>
    </message>
    <message>
        <source>The tenant exists: %1.</source>
        <translation>Der Mandant ist vorhanden: %1.</translation>
    </message>
    <message>
        <source>This tenant is in the cloud %1.</source>
        <translation>Dieser Mandant befindet sich in der Cloud %1.</translation>
    </message>
    <message>
        <source>Choose that cloud and try again.</source>
        <translation>Wählen Sie diese Cloud, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in addresses of this tenant lead to a server that does not belong to the chosen cloud (%1). The secret was not sent.</source>
        <translation>Die Anmeldeadressen dieses Mandanten führen zu einem Server, der nicht zur gewählten Cloud gehört (%1). Der geheime Clientschlüssel wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the chosen cloud. If it is right, ask your network administrator whether something alters the traffic.</source>
        <translation>Prüfen Sie die gewählte Cloud. Ist sie richtig, fragen Sie Ihren Netzwerkadministrator, ob etwas den Datenverkehr verändert.</translation>
    </message>
    <message>
        <source>Microsoft accepted the credentials.</source>
        <translation>Microsoft hat die Anmeldeinformationen akzeptiert.</translation>
    </message>
    <message>
        <source>Microsoft Graph confirms the tenant %1 (%2).</source>
        <translation>Microsoft Graph bestätigt den Mandanten %1 (%2).</translation>
    </message>
    <message>
        <source>The credentials belong to another tenant (%2) than the one entered (%1).</source>
        <translation>Die Anmeldeinformationen gehören zu einem anderen Mandanten (%2) als dem eingegebenen (%1).</translation>
    </message>
    <message>
        <source>Enter the Tenant ID of the tenant in which the App registration was made.</source>
        <translation>Geben Sie die Mandanten-ID des Mandanten ein, in dem die App-Registrierung erstellt wurde.</translation>
    </message>
    <message>
        <source>The enterprise application %1 belongs to this registration and is enabled.</source>
        <translation>Die Unternehmensanwendung %1 gehört zu dieser Registrierung und ist aktiviert.</translation>
    </message>
    <message>
        <source>Microsoft Graph answered for another application than the one entered.</source>
        <translation>Microsoft Graph hat für eine andere Anwendung als die eingegebene geantwortet.</translation>
    </message>
    <message>
        <source>Check the Application (Client) ID and try again.</source>
        <translation>Prüfen Sie die Anwendungs-ID (Client), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The enterprise application %1 is disabled.</source>
        <translation>Die Unternehmensanwendung %1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>Enable it in the Entra admin center under Enterprise applications, Properties.</source>
        <translation>Aktivieren Sie sie im Microsoft Entra Admin Center unter „Unternehmensanwendungen“ &gt; „Eigenschaften“.</translation>
    </message>
    <message>
        <source>The application %1 was registered in another tenant; its secret and its requested permissions can only be seen there.</source>
        <translation>Die Anwendung %1 wurde in einem anderen Mandanten registriert; ihr geheimer Clientschlüssel und ihre angeforderten Berechtigungen sind nur dort sichtbar.</translation>
    </message>
    <message>
        <source>Use an App registration of the customer&apos;s own tenant.</source>
        <translation>Verwenden Sie eine App-Registrierung aus dem eigenen Mandanten des Kunden.</translation>
    </message>
    <message>
        <source>Granted. It serves: %2.</source>
        <translation>Erteilt. Zweck: %2.</translation>
    </message>
    <message>
        <source>Covered by the granted permission %2. It serves: %3.</source>
        <translation>Durch die erteilte Berechtigung %2 abgedeckt. Zweck: %3.</translation>
    </message>
    <message>
        <source>%1 is not granted. Without it this does not work: %2.</source>
        <translation>%1 wurde nicht erteilt. Ohne diese Berechtigung funktioniert Folgendes nicht: %2.</translation>
    </message>
    <message>
        <source>In the App registration under API permissions add the Microsoft Graph application permission %1 and grant admin consent.</source>
        <translation>Fügen Sie in der App-Registrierung unter „API-Berechtigungen“ die Microsoft Graph-Anwendungsberechtigung %1 hinzu, und erteilen Sie die Administratorzustimmung.</translation>
    </message>
    <message>
        <source>%1 was requested, but admin consent is missing. Without it this does not work: %2.</source>
        <translation>%1 wurde angefordert, aber die Administratorzustimmung fehlt. Ohne sie funktioniert Folgendes nicht: %2.</translation>
    </message>
    <message>
        <source>Click &quot;Grant admin consent&quot; in the App registration under API permissions.</source>
        <translation>Klicken Sie in der App-Registrierung unter „API-Berechtigungen“ auf „Administratorzustimmung erteilen“.</translation>
    </message>
    <message>
        <source>The recommended permission %1 is not granted. It serves: %2.</source>
        <translation>Die empfohlene Berechtigung %1 wurde nicht erteilt. Zweck: %2.</translation>
    </message>
    <message>
        <source>Add the Microsoft Graph application permission %1 and grant admin consent, if you want that.</source>
        <translation>Wenn Sie das möchten, fügen Sie die Microsoft Graph-Anwendungsberechtigung %1 hinzu, und erteilen Sie die Administratorzustimmung.</translation>
    </message>
    <message>
        <source>All optional permissions are granted.</source>
        <translation>Alle optionalen Berechtigungen sind erteilt.</translation>
    </message>
    <message>
        <source>Not granted, and only needed for extra features: %1.</source>
        <translation>Nicht erteilt und nur für Zusatzfunktionen erforderlich: %1.</translation>
    </message>
    <message>
        <source>The registration holds: %1.</source>
        <translation>Die Registrierung hat: %1.</translation>
    </message>
    <message>
        <source>The registration lacks a directory role to manage Teams.</source>
        <translation>Der Registrierung fehlt eine Verzeichnisrolle zum Verwalten von Teams.</translation>
    </message>
    <message>
        <source>Assign to the enterprise application: %1 (Entra admin center, Roles and administrators).</source>
        <translation>Weisen Sie der Unternehmensanwendung Folgendes zu: %1 (Microsoft Entra Admin Center, „Rollen und Administratoren“).</translation>
    </message>
    <message>
        <source>%1 is held only for the administrative unit %2. Users of that unit can be managed; voice routes, gateways and domains cannot.</source>
        <translation>%1 ist nur für die Verwaltungseinheit %2 zugewiesen. Die Benutzer dieser Einheit können verwaltet werden; VoIP-Routen, Gateways und Domänen nicht.</translation>
    </message>
    <message>
        <source>Assign the role for the whole tenant if voice routes, gateways or domains shall be set up.</source>
        <translation>Weisen Sie die Rolle für den gesamten Mandanten zu, wenn VoIP-Routen, Gateways oder Domänen eingerichtet werden sollen.</translation>
    </message>
    <message>
        <source>%1 is held only for an administrative unit, which is not enough.</source>
        <translation>%1 ist nur für eine Verwaltungseinheit zugewiesen, das reicht nicht aus.</translation>
    </message>
    <message>
        <source>Assign the role for the whole tenant.</source>
        <translation>Weisen Sie die Rolle für den gesamten Mandanten zu.</translation>
    </message>
    <message>
        <source>%1 is held only for the administrative unit %2, and Directory Readers is missing.</source>
        <translation>%1 ist nur für die Verwaltungseinheit %2 zugewiesen, und Directory Readers fehlt.</translation>
    </message>
    <message>
        <source>Assign Directory Readers for the whole tenant, or the role itself for the whole tenant.</source>
        <translation>Weisen Sie Directory Readers für den gesamten Mandanten zu oder die Rolle selbst für den gesamten Mandanten.</translation>
    </message>
    <message>
        <source>No directory role is needed.</source>
        <translation>Es wird keine Verzeichnisrolle benötigt.</translation>
    </message>
    <message>
        <source>The client secret is valid until %2 (days left: %1).</source>
        <translation>Der geheime Clientschlüssel ist bis %2 gültig (verbleibende Tage: %1).</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %2 (days left: %1).</source>
        <translation>Der geheime Clientschlüssel läuft bald ab: am %2 (verbleibende Tage: %1).</translation>
    </message>
    <message>
        <source>Plan a new client secret: add it to the App registration, then replace it here.</source>
        <translation>Planen Sie einen neuen geheimen Clientschlüssel ein: Fügen Sie ihn der App-Registrierung hinzu, und ersetzen Sie ihn dann hier.</translation>
    </message>
    <message>
        <source>Critical: the client secret ends very soon, on %2 (days left: %1).</source>
        <translation>Kritisch: Der geheime Clientschlüssel läuft sehr bald ab, am %2 (verbleibende Tage: %1).</translation>
    </message>
    <message>
        <source>Add a new client secret to the App registration now and replace it here, before the service stops.</source>
        <translation>Fügen Sie der App-Registrierung jetzt einen neuen geheimen Clientschlüssel hinzu, und ersetzen Sie ihn hier, bevor der Dienst ausfällt.</translation>
    </message>
    <message>
        <source>The client secret ended on %2.</source>
        <translation>Der geheime Clientschlüssel ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Add a new client secret to the App registration and enter its Value here.</source>
        <translation>Fügen Sie der App-Registrierung einen neuen geheimen Clientschlüssel hinzu, und geben Sie seinen Wert hier ein.</translation>
    </message>
    <message>
        <source>Several client secrets of the registration begin with &quot;%3&quot;, so it is not certain which one this is. The earliest ends on %2 (days left: %1).</source>
        <translation>Mehrere geheime Clientschlüssel der Registrierung beginnen mit „%3“, daher ist nicht sicher, welcher es ist. Der früheste läuft am %2 ab (verbleibende Tage: %1).</translation>
    </message>
    <message>
        <source>Remove the secrets that are no longer used from the App registration.</source>
        <translation>Entfernen Sie nicht mehr verwendete geheime Clientschlüssel aus der App-Registrierung.</translation>
    </message>
    <message>
        <source>No client secret of the registration begins with &quot;%1&quot;, so its end is not known.</source>
        <translation>Kein geheimer Clientschlüssel der Registrierung beginnt mit „%1“, daher ist sein Ablaufdatum nicht bekannt.</translation>
    </message>
    <message>
        <source>Look up the secret&apos;s end in the App registration under Certificates &amp; secrets.</source>
        <translation>Das Ablaufdatum finden Sie in der App-Registrierung unter „Zertifikate &amp; Geheimnisse“.</translation>
    </message>
    <message>
        <source>%1 Teams Phone licences are free, %2 are needed.</source>
        <translation>Freie Teams Phone-Lizenzen: %1, benötigt: %2.</translation>
    </message>
    <message>
        <source>%1 Teams Phone licences are free.</source>
        <translation>Freie Teams Phone-Lizenzen: %1.</translation>
    </message>
    <message>
        <source>Only %1 Teams Phone licences are free, %2 are needed.</source>
        <translation>Nur %1 Teams Phone-Lizenzen sind frei, benötigt werden %2.</translation>
    </message>
    <message>
        <source>Let the customer buy more licences with Teams Phone, or lower the number of licensed users.</source>
        <translation>Lassen Sie den Kunden weitere Lizenzen mit Teams Phone kaufen, oder verringern Sie die Anzahl der lizenzierten Benutzer.</translation>
    </message>
    <message>
        <source>The tenant has no licence that includes Teams Phone.</source>
        <translation>Der Mandant hat keine Lizenz, die Teams Phone enthält.</translation>
    </message>
    <message>
        <source>Let the customer buy licences with Teams Phone, for example Teams Phone Standard.</source>
        <translation>Lassen Sie den Kunden Lizenzen mit Teams Phone kaufen, zum Beispiel Teams Phone Standard.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier step did not succeed.</source>
        <translation>Nicht geprüft, weil ein vorheriger Schritt nicht erfolgreich war.</translation>
    </message>
    <message>
        <source>Solve the problem above first.</source>
        <translation>Lösen Sie zuerst das Problem weiter oben.</translation>
    </message>
    <message>
        <source>It could not be checked, because the registration may not read it.</source>
        <translation>Die Prüfung war nicht möglich, weil die Registrierung das nicht lesen darf.</translation>
    </message>
    <message>
        <source>Grant the application permission %1, or check it in the Entra admin center.</source>
        <translation>Erteilen Sie die Anwendungsberechtigung %1, oder prüfen Sie es im Microsoft Entra Admin Center.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>The App registration is valid</source>
        <translation>Die App-Registrierung ist gültig</translation>
    </message>
    <message>
        <source>The App registration has problems</source>
        <translation>Die App-Registrierung hat Probleme</translation>
    </message>
    <message>
        <source>The App registration could not be checked completely</source>
        <translation>Die App-Registrierung konnte nicht vollständig geprüft werden</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Covered by a stronger one</source>
        <translation>Durch eine stärkere abgedeckt</translation>
    </message>
    <message>
        <source>Requested, not granted</source>
        <translation>Angefordert, nicht erteilt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>CheckAll</name>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Secret ends</source>
        <translation>Clientschlüssel läuft ab</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Verbleibende Tage</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>What is not OK</source>
        <translation>Was nicht OK ist</translation>
    </message>
    <message>
        <source>Check of all services</source>
        <translation>Prüfung aller Dienste</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>The check was stopped: services are missing here.</source>
        <translation>Die Prüfung wurde angehalten: Hier fehlen Dienste.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>There is no service with the short name %1.</source>
        <translation>Es gibt keinen Dienst mit dem Kurznamen %1.</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>%1 of %2 services checked</source>
        <translation>%1 von %2 Diensten geprüft</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reply for %1 (%2)</source>
        <translation>Antwort für %1 (%2)</translation>
    </message>
    <message>
        <source>Tenant: %1 %2 %3</source>
        <translation>Mandant: %1 %2 %3</translation>
    </message>
    <message>
        <source>Application (client) ID: %1</source>
        <translation>Anwendungs-ID (Client): %1</translation>
    </message>
    <message>
        <source>The reply is about the tenant %1, not about %2.</source>
        <translation>Die Antwort betrifft den Mandanten %1, nicht %2.</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>Imported. %1: %2</source>
        <translation>Importiert. %1: %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>E-Mail für Einladung</translation>
    </message>
    <message>
        <source>M365 Admin Email</source>
        <translation>E-Mail des M365-Admins</translation>
    </message>
    <message>
        <source>Email Sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>Email Invitation Sent Count</source>
        <translation>Anzahl Einladungs-E-Mails</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Device Authenticated</source>
        <translation>Gerät authentifiziert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>Auth-URL</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Connects a customer&apos;s Microsoft 365 tenant to a Teams Direct Routing provider.

Commands:
  (none)              open the window
  LINK or FILE        open an invitation in the Invitation wizard
  check               validate an App registration without a window
  import-reply FILE   import a customer&apos;s reply (-: standard input) without a window
  invitations         list the invitations without a window

Exit status 0 valid or done, 1 problems or refused, 2 wrong usage, 3 could not check.</source>
        <translation>Verbindet den Microsoft 365-Mandanten eines Kunden mit einem Anbieter für Teams Direct Routing.

Befehle:
  (keiner)            das Fenster öffnen
  LINK oder DATEI     eine Einladung im Einladungsassistenten öffnen
  check               eine App-Registrierung ohne Fenster validieren
  import-reply DATEI  die Antwort eines Kunden (-: Standardeingabe) ohne Fenster importieren
  invitations         die Einladungen ohne Fenster auflisten

Beendigungsstatus: 0 gültig oder erledigt, 1 Probleme oder abgelehnt, 2 falscher Aufruf, 3 nicht prüfbar.</translation>
    </message>
    <message>
        <source>A command, or an invitation&apos;s link or file.</source>
        <translation>Ein Befehl oder der Link oder die Datei einer Einladung.</translation>
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
        <source>Test libraries, SQLite, TLS, translations, catalogue and keychain; exit status 0 when all answer.</source>
        <translation>Bibliotheken, SQLite, TLS, Übersetzungen, Katalog und Schlüsselbund testen; Beendigungsstatus 0, wenn alle antworten.</translation>
    </message>
    <message>
        <source>Start the Invitation wizard only, also without a link.</source>
        <translation>Nur den Einladungsassistenten starten, auch ohne Link.</translation>
    </message>
    <message>
        <source>Folder for data, settings and logs.</source>
        <translation>Ordner für Daten, Einstellungen und Protokolle.</translation>
    </message>
    <message>
        <source>Language of the program, for example en.</source>
        <translation>Sprache des Programms, zum Beispiel en.</translation>
    </message>
    <message>
        <source>File with further clouds (JSON).</source>
        <translation>Datei mit weiteren Clouds (JSON).</translation>
    </message>
    <message>
        <source>Cloud to use: global, usgov, usdod, china, or one of the cloud file.</source>
        <translation>Zu verwendende Cloud: global, usgov, usdod, china oder eine aus der Clouddatei.</translation>
    </message>
    <message>
        <source>check: Tenant ID or domain.</source>
        <translation>check: Mandanten-ID oder Domäne.</translation>
    </message>
    <message>
        <source>check: Application (client) ID.</source>
        <translation>check: Anwendungs-ID (Client).</translation>
    </message>
    <message>
        <source>check: read the client secret from standard input.</source>
        <translation>check: geheimen Clientschlüssel von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>check: compare the free licences with this number.</source>
        <translation>check: die freien Lizenzen mit dieser Zahl vergleichen.</translation>
    </message>
    <message>
        <source>check: direct-routing (default) or qoe.</source>
        <translation>check: direct-routing (Standard) oder qoe.</translation>
    </message>
    <message>
        <source>check: the service with this short name, from the store and the keychain.</source>
        <translation>check: der Dienst mit diesem Kurznamen, aus dem Datenspeicher und dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>check: every service; invitations: finished ones, too.</source>
        <translation>check: alle Dienste; invitations: auch abgeschlossene.</translation>
    </message>
    <message>
        <source>import-reply: yes, this is the customer&apos;s tenant.</source>
        <translation>import-reply: ja, das ist der Mandant des Kunden.</translation>
    </message>
    <message>
        <source>import-reply: although the link had ended.</source>
        <translation>import-reply: obwohl der Link abgelaufen war.</translation>
    </message>
    <message>
        <source>import-reply: although the link was replaced by a newer one.</source>
        <translation>import-reply: obwohl der Link durch einen neueren ersetzt wurde.</translation>
    </message>
    <message>
        <source>import-reply: in place of another reply that was imported before.</source>
        <translation>import-reply: anstelle einer anderen, zuvor importierten Antwort.</translation>
    </message>
    <message>
        <source>Commands: answer as JSON.</source>
        <translation>Befehle: als JSON antworten.</translation>
    </message>
    <message>
        <source>--%1 goes with: %2</source>
        <translation>--%1 gehört zu: %2</translation>
    </message>
    <message>
        <source>--%1 goes with no command.</source>
        <translation>--%1 gehört zu keinem Befehl.</translation>
    </message>
    <message>
        <source>--profile is direct-routing or qoe.</source>
        <translation>--profile ist direct-routing oder qoe.</translation>
    </message>
    <message>
        <source>--licensed-users is a number from 1 to 500.</source>
        <translation>--licensed-users ist eine Zahl von 1 bis 500.</translation>
    </message>
    <message>
        <source>Name one registration (--tenant, --client, --secret-stdin), or one --service, or --all.</source>
        <translation>Geben Sie eine Registrierung (--tenant, --client, --secret-stdin), einen Dienst mit --service oder --all an.</translation>
    </message>
    <message>
        <source>--tenant, --client and --secret-stdin belong together.</source>
        <translation>--tenant, --client und --secret-stdin gehören zusammen.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 benötigt einen Wert.</translation>
    </message>
    <message>
        <source>Name the reply&apos;s file, or - for standard input.</source>
        <translation>Geben Sie die Datei der Antwort an oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>--confirm-tenant is a Tenant ID (a GUID).</source>
        <translation>--confirm-tenant ist eine Mandanten-ID (eine GUID).</translation>
    </message>
    <message>
        <source>Unknown command or argument: %1</source>
        <translation>Unbekannter Befehl oder unbekanntes Argument: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>See tenantlink --help.</source>
        <translation>Siehe tenantlink --help.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2</source>
        <translation>Die Sprache %1 gibt es nicht. Verfügbar sind: %2</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Geheimer Clientschlüssel: </translation>
    </message>
    <message>
        <source>TenantLink is running already, but it does not answer.</source>
        <translation>TenantLink wird bereits ausgeführt, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Wait until it has finished what it does, or end it. Then try again.</source>
        <translation>Warten Sie, bis der laufende Vorgang abgeschlossen ist, oder beenden Sie TenantLink. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>There is no cloud %1. There are: %2</source>
        <translation>Die Cloud %1 gibt es nicht. Verfügbar sind: %2</translation>
    </message>
</context>
<context>
    <name>Commercial</name>
    <message>
        <source>Pay-as-you-go</source>
        <translation>Nutzungsbasiert</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 Monate</translation>
    </message>
    <message>
        <source>36 months</source>
        <translation>36 Monate</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>POC</source>
        <translation>POC</translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>Verwenden Sie keine Zeilenumbrüche, Tabulatoren oder andere Steuerzeichen.</translation>
    </message>
    <message>
        <source>Enter the number of the purchase order for this service.</source>
        <translation>Geben Sie die Bestellnummer für diesen Dienst ein.</translation>
    </message>
</context>
<context>
    <name>CustomerCsv</name>
    <message>
        <source>More cells than columns: is a text with a separator in it not quoted?</source>
        <translation>Mehr Zellen als Spalten: Steht ein Text mit Trennzeichen nicht in Anführungszeichen?</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet, aber nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>Hinter einem schließenden Anführungszeichen steht noch Text.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 has the same name.</source>
        <translation>Zeile %1 hat denselben Namen.</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>Verwenden Sie keine Zeilenumbrüche, Tabulatoren oder andere Steuerzeichen.</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation>Geben Sie den Namen des Kunden ein.</translation>
    </message>
    <message>
        <source>Enter the Tenant ID (a GUID) or a domain such as contoso.onmicrosoft.com.</source>
        <translation>Geben Sie die Mandanten-ID (eine GUID) oder eine Domäne wie contoso.onmicrosoft.com ein.</translation>
    </message>
    <message>
        <source>Enter a mail address such as name@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse wie name@example.com ein.</translation>
    </message>
    <message>
        <source>Enter a phone number such as +49 30 123456.</source>
        <translation>Geben Sie eine Telefonnummer wie +49 30 123456 ein.</translation>
    </message>
</context>
<context>
    <name>CustomerMail</name>
    <message>
        <source>Microsoft 365 tenant: %1</source>
        <translation>Microsoft 365-Mandant: %1</translation>
    </message>
    <message>
        <source>License type: %1, licensed users: %2</source>
        <translation>Lizenztyp: %1, lizenzierte Benutzer: %2</translation>
    </message>
    <message>
        <source>Your sub-domain for Direct Routing: %1 (verified, as read on %2)</source>
        <translation>Ihre Unterdomäne für Direct Routing: %1 (verifiziert, Stand %2)</translation>
    </message>
    <message>
        <source>SIP connection: %1</source>
        <translation>SIP-Verbindung: %1</translation>
    </message>
    <message>
        <source>Main line: %1</source>
        <translation>Hauptrufnummer: %1</translation>
    </message>
    <message>
        <source>type %1, name %2, value %3</source>
        <translation>Typ %1, Name %2, Wert %3</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Not finished yet: %1. We will contact you about it.</source>
        <translation>Noch nicht abgeschlossen: %1. Wir werden uns deswegen bei Ihnen melden.</translation>
    </message>
    <message>
        <source>DNS record: %1</source>
        <translation>DNS-Eintrag: %1</translation>
    </message>
    <message>
        <source>The domain %1 was added to your tenant and waits for its DNS record. We enter it where we manage that domain; please leave the domain in your tenant.</source>
        <translation>Die Domäne %1 wurde Ihrem Mandanten hinzugefügt und wartet auf ihren DNS-Eintrag. Wir tragen ihn dort ein, wo wir diese Domäne verwalten; bitte belassen Sie die Domäne in Ihrem Mandanten.</translation>
    </message>
    <message>
        <source>The domain %1 is in your tenant and not verified. When its DNS record is entered, verify it in the Microsoft 365 admin center under Settings, Domains; we enter the record where we manage that domain.</source>
        <translation>Die Domäne %1 ist in Ihrem Mandanten vorhanden, aber nicht verifiziert. Sobald der DNS-Eintrag gesetzt ist, verifizieren Sie sie bitte im Microsoft 365 Admin Center unter „Einstellungen“ &gt; „Domänen“; den Eintrag setzen wir dort, wo wir diese Domäne verwalten.</translation>
    </message>
    <message>
        <source>Add the domain %1 in the Microsoft 365 admin center under Settings, Domains, and send us the TXT record that Microsoft shows. We enter it and tell you when you can verify the domain.</source>
        <translation>Bitte fügen Sie die Domäne %1 im Microsoft 365 Admin Center unter „Einstellungen“ &gt; „Domänen“ hinzu, und senden Sie uns den TXT-Eintrag, den Microsoft anzeigt. Wir tragen ihn ein und teilen Ihnen mit, wann Sie die Domäne verifizieren können.</translation>
    </message>
    <message>
        <source>When the domain is verified, create the user %1 in the Microsoft 365 admin center and assign a licence with Microsoft Teams. Microsoft can take up to 24 hours to activate the domain.</source>
        <translation>Sobald die Domäne verifiziert ist, erstellen Sie bitte im Microsoft 365 Admin Center den Benutzer %1, und weisen Sie ihm eine Lizenz mit Microsoft Teams zu. Die Aktivierung der Domäne durch Microsoft kann bis zu 24 Stunden dauern.</translation>
    </message>
    <message>
        <source>No licence was free for the user %1. Assign it a licence with Microsoft Teams, so that Microsoft activates the domain.</source>
        <translation>Für den Benutzer %1 war keine Lizenz frei. Bitte weisen Sie ihm eine Lizenz mit Microsoft Teams zu, damit Microsoft die Domäne aktiviert.</translation>
    </message>
    <message>
        <source>The user %1 is blocked from signing in. Unblock it in the Microsoft 365 admin center, so that Microsoft activates the domain.</source>
        <translation>Die Anmeldung des Benutzers %1 ist blockiert. Bitte heben Sie die Blockierung im Microsoft 365 Admin Center auf, damit Microsoft die Domäne aktiviert.</translation>
    </message>
    <message>
        <source>Make sure that the licence of the user %1 is one with Microsoft Teams; we may not read your licences.</source>
        <translation>Bitte stellen Sie sicher, dass die Lizenz des Benutzers %1 Microsoft Teams enthält; wir dürfen Ihre Lizenzen nicht lesen.</translation>
    </message>
    <message>
        <source>Please keep the user %1 with its licence: Microsoft needs it to activate the domain, which can take up to 24 hours.</source>
        <translation>Bitte behalten Sie den Benutzer %1 mit seiner Lizenz bei: Microsoft benötigt ihn, um die Domäne zu aktivieren, was bis zu 24 Stunden dauern kann.</translation>
    </message>
    <message>
        <source>Licences with Teams Phone that are free: %1, needed: %2. Please order more before all users are connected.</source>
        <translation>Freie Lizenzen mit Teams Phone: %1, benötigt: %2. Bitte bestellen Sie weitere, bevor alle Benutzer verbunden werden.</translation>
    </message>
    <message>
        <source>Unless we do it for you: run the script %1 of the service package in PowerShell as a Teams administrator. It asks for what it needs and holds no password.</source>
        <translation>Sofern wir das nicht für Sie übernehmen: Führen Sie das Skript %1 aus dem Dienstpaket als Teams-Administrator in PowerShell aus. Es fragt nach allen nötigen Angaben und enthält kein Kennwort.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>your Microsoft Teams Direct Routing service %1 was prepared.</source>
        <translation>Ihr Microsoft Teams Direct Routing-Dienst %1 wurde vorbereitet.</translation>
    </message>
    <message>
        <source>%2 has prepared your Microsoft Teams Direct Routing service %1.</source>
        <translation>%2 hat Ihren Microsoft Teams Direct Routing-Dienst %1 vorbereitet.</translation>
    </message>
    <message>
        <source>What was set up:</source>
        <translation>Was eingerichtet wurde:</translation>
    </message>
    <message>
        <source>What you should know or do now:</source>
        <translation>Was Sie jetzt wissen oder tun sollten:</translation>
    </message>
    <message>
        <source>There is nothing left for you to do.</source>
        <translation>Für Sie ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Questions? Please contact:</source>
        <translation>Haben Sie Fragen? Bitte wenden Sie sich an:</translation>
    </message>
    <message>
        <source>Microsoft Teams Direct Routing: %1</source>
        <translation>Microsoft Teams Direct Routing: %1</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>&quot;version&quot; must be 1</source>
        <translation>„version“ muss 1 sein</translation>
    </message>
    <message>
        <source>a profile needs an id of its own</source>
        <translation>jedes Profil benötigt eine eigene ID</translation>
    </message>
    <message>
        <source>there is no role %1</source>
        <translation>es gibt keine Rolle %1</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; is missing</source>
        <translation>das Profil „%1“ fehlt</translation>
    </message>
    <message>
        <source>a permission needs a name</source>
        <translation>eine Berechtigung benötigt einen Namen</translation>
    </message>
    <message>
        <source>&quot;api&quot; must be the API&apos;s application id</source>
        <translation>„api“ muss die Anwendungs-ID der API sein</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be the application permission&apos;s GUID</source>
        <translation>„id“ muss die GUID der Anwendungsberechtigung sein</translation>
    </message>
    <message>
        <source>&quot;need&quot; must be mandatory, recommended or optional</source>
        <translation>„need“ muss mandatory, recommended oder optional sein</translation>
    </message>
    <message>
        <source>feature and reason must be told</source>
        <translation>„feature“ und „reason“ müssen angegeben sein</translation>
    </message>
    <message>
        <source>a role needs name, templateId and need</source>
        <translation>eine Rolle benötigt „name“, „templateId“ und „need“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>„%1“ ist keine Webadresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not hold a user name, a query or a fragment</source>
        <translation>„%1“ darf keinen Benutzernamen, keine Abfrage und kein Fragment enthalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be https (plain http is accepted on this computer only)</source>
        <translation>„%1“ muss https verwenden (einfaches http ist nur auf diesem Computer zulässig)</translation>
    </message>
    <message>
        <source>&quot;clouds&quot; must be a list with at least one cloud</source>
        <translation>„clouds“ muss eine Liste mit mindestens einer Cloud sein</translation>
    </message>
    <message>
        <source>each cloud must be an object</source>
        <translation>jede Cloud muss ein Objekt sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>„%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have 1 to 40 of the characters a-z, 0-9, dot, hyphen and underscore</source>
        <translation>„%1“ muss aus 1 bis 40 der Zeichen a-z, 0-9, Punkt, Bindestrich und Unterstrich bestehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the file</source>
        <translation>„%1“ kommt in der Datei doppelt vor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold host names only</source>
        <translation>„%1“ darf nur Hostnamen enthalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a GUID</source>
        <translation>„%1“ muss eine GUID sein</translation>
    </message>
    <message>
        <source>the file must hold one JSON object</source>
        <translation>die Datei muss genau ein JSON-Objekt enthalten</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is too long: at most 253 characters.</source>
        <translation>Der Name ist zu lang: höchstens 253 Zeichen.</translation>
    </message>
    <message>
        <source>Enter the first part of the customer&apos;s sub-domain.</source>
        <translation>Geben Sie den ersten Teil der Unterdomäne des Kunden ein.</translation>
    </message>
    <message>
        <source>Leave out dots: this is only the first part of the name.</source>
        <translation>Verwenden Sie keine Punkte: Das ist nur der erste Teil des Namens.</translation>
    </message>
    <message>
        <source>Begin and end with a letter or a digit.</source>
        <translation>Beginnen und enden Sie mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Use at most 63 characters, as DNS counts them.</source>
        <translation>Verwenden Sie höchstens 63 Zeichen nach DNS-Zählweise.</translation>
    </message>
    <message>
        <source>Use only letters, digits and hyphens.</source>
        <translation>Verwenden Sie nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Enter a domain, for example sbc.contoso.com.</source>
        <translation>Geben Sie eine Domäne ein, zum Beispiel sbc.contoso.com.</translation>
    </message>
    <message>
        <source>Enter a name instead of an IP address.</source>
        <translation>Geben Sie einen Namen statt einer IP-Adresse ein.</translation>
    </message>
    <message>
        <source>This is no domain name. Use letters, digits and hyphens, at most 63 characters between two dots, for example sbc.contoso.com.</source>
        <translation>Das ist kein Domänenname. Verwenden Sie Buchstaben, Ziffern und Bindestriche, höchstens 63 Zeichen zwischen zwei Punkten, zum Beispiel sbc.contoso.com.</translation>
    </message>
    <message>
        <source>Enter the whole name with its dots, for example sbc.contoso.com.</source>
        <translation>Geben Sie den vollständigen Namen mit Punkten ein, zum Beispiel sbc.contoso.com.</translation>
    </message>
    <message>
        <source>Use a domain of your own: Microsoft accepts no SBC in its own domains such as onmicrosoft.com.</source>
        <translation>Verwenden Sie eine eigene Domäne: Microsoft akzeptiert keinen SBC in Microsoft-eigenen Domänen wie onmicrosoft.com.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie ihn erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Dieser Computer hat keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation>Stellen Sie eine Internetverbindung her, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server %1 was not found.</source>
        <translation>Der Server %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network connection, the DNS settings and the chosen cloud, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, die DNS-Einstellungen und die gewählte Cloud, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections.</source>
        <translation>Der Server %1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask your network administrator whether a firewall blocks it.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Bleibt das Problem bestehen, fragen Sie Ihren Netzwerkadministrator, ob eine Firewall die Verbindung blockiert.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung mit %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the network connection and the proxy.</source>
        <translation>Versuchen Sie es erneut. Bleibt das Problem bestehen, prüfen Sie die Netzwerkverbindung und den Proxy.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent.</source>
        <translation>Es konnte keine sichere Verbindung mit %1 hergestellt werden, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time. If your network inspects encrypted traffic, ask its administrator to exempt this server.</source>
        <translation>Prüfen Sie Datum und Uhrzeit des Computers. Wenn Ihr Netzwerk verschlüsselten Datenverkehr untersucht, bitten Sie dessen Administrator, diesen Server auszunehmen.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the connection to %1 through.</source>
        <translation>Der Proxy des Netzwerks hat die Verbindung mit %1 nicht zugelassen.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network administrator to allow this server.</source>
        <translation>Prüfen Sie die Proxyeinstellungen dieses Computers, oder bitten Sie Ihren Netzwerkadministrator, diesen Server zuzulassen.</translation>
    </message>
    <message>
        <source>The server %1 wanted to pass the request on to another address. That was refused to protect the secret.</source>
        <translation>Der Server %1 wollte die Anforderung an eine andere Adresse weiterleiten. Zum Schutz des Geheimnisses wurde das abgelehnt.</translation>
    </message>
    <message>
        <source>If you are on a public network, sign in to it in your browser first. Otherwise ask your network administrator.</source>
        <translation>Wenn Sie in einem öffentlichen Netzwerk sind, melden Sie sich dort zuerst im Browser an. Fragen Sie andernfalls Ihren Netzwerkadministrator.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large to be right.</source>
        <translation>Die Antwort von %1 ist zu groß, um richtig zu sein.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between this computer and Microsoft alters the answers: ask your network administrator.</source>
        <translation>Versuchen Sie es erneut. Bleibt das Problem bestehen, verändert etwas zwischen diesem Computer und Microsoft die Antworten: Fragen Sie Ihren Netzwerkadministrator.</translation>
    </message>
    <message>
        <source>Something other than Microsoft answered for %1, for example a network&apos;s sign-in page.</source>
        <translation>Nicht Microsoft, sondern etwas anderes hat für %1 geantwortet, zum Beispiel die Anmeldeseite eines Netzwerks.</translation>
    </message>
    <message>
        <source>Open a web page in your browser to see whether the network asks you to sign in, then try again.</source>
        <translation>Öffnen Sie eine Webseite im Browser, um zu sehen, ob das Netzwerk eine Anmeldung verlangt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer from %1 is not what Microsoft documents.</source>
        <translation>Die Antwort von %1 entspricht nicht der Dokumentation von Microsoft.</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, send the details to support.</source>
        <translation>Versuchen Sie es später erneut. Bleibt das Problem bestehen, senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <source>The answer from %1 pointed to a different server for its next page. That was not followed to protect the access.</source>
        <translation>Die Antwort von %1 hat für ihre nächste Seite auf einen anderen Server verwiesen. Zum Schutz des Zugriffs wurde dem nicht gefolgt.</translation>
    </message>
    <message>
        <source>Ask your network administrator whether something alters the traffic, and send the details to support.</source>
        <translation>Fragen Sie Ihren Netzwerkadministrator, ob etwas den Datenverkehr verändert, und senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down: too many requests at the moment.</source>
        <translation>Microsoft bittet um weniger Anforderungen: Es sind derzeit zu viele.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service is temporarily unavailable.</source>
        <translation>Der Microsoft-Dienst ist vorübergehend nicht verfügbar.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Microsoft&apos;s service health page shows known outages.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Bekannte Störungen finden Sie auf der Microsoft-Seite zum Dienststatus.</translation>
    </message>
    <message>
        <source>The server %1 answered with an error that is not known here.</source>
        <translation>Der Server %1 hat mit einem Fehler geantwortet, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send the details to support.</source>
        <translation>Versuchen Sie es erneut. Bleibt das Problem bestehen, senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <source>Microsoft Graph does not let this registration read that.</source>
        <translation>Microsoft Graph erlaubt dieser Registrierung nicht, das zu lesen.</translation>
    </message>
    <message>
        <source>Grant the missing permission with admin consent, then try again.</source>
        <translation>Erteilen Sie die fehlende Berechtigung mit Administratorzustimmung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It does not exist in the customer&apos;s tenant.</source>
        <translation>Das ist im Mandanten des Kunden nicht vorhanden.</translation>
    </message>
    <message>
        <source>Check the ids. Something that was just created can take a few minutes to appear.</source>
        <translation>Prüfen Sie die IDs. Bei gerade erst Erstelltem kann es einige Minuten dauern, bis es sichtbar ist.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep a secret.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der ein Geheimnis speichern könnte.</translation>
    </message>
    <message>
        <source>Install and start a keychain (on Linux for example GNOME Keyring or KWallet), then start TenantLink again. Looking things up works meanwhile; secrets cannot be kept.</source>
        <translation>Installieren und starten Sie einen Schlüsselbund (unter Linux zum Beispiel GNOME Keyring oder KWallet), und starten Sie dann TenantLink erneut. Ansehen und Nachschlagen funktioniert bis dahin; Geheimnisse können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again. What needs no secret works meanwhile.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut. Was kein Geheimnis benötigt, funktioniert bis dahin.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert.</translation>
    </message>
    <message>
        <source>Allow TenantLink to use the keychain and try again. What needs no secret works meanwhile.</source>
        <translation>Erlauben Sie TenantLink, den Schlüsselbund zu verwenden, und versuchen Sie es erneut. Was kein Geheimnis benötigt, funktioniert bis dahin.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Look for a window that asks for the keychain&apos;s password, or sign out and in again, then try again.</source>
        <translation>Suchen Sie nach einem Fenster, das nach dem Kennwort des Schlüsselbunds fragt, oder melden Sie sich ab und wieder an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the keychain with its own program.</source>
        <translation>Versuchen Sie es erneut. Bleibt das Problem bestehen, prüfen Sie den Schlüsselbund mit seinem eigenen Programm.</translation>
    </message>
    <message>
        <source>The client secret is not in this computer&apos;s keychain; it may be on the computer where it was entered.</source>
        <translation>Der geheime Clientschlüssel ist nicht im Schlüsselbund dieses Computers; möglicherweise ist er auf dem Computer, auf dem er eingegeben wurde.</translation>
    </message>
    <message>
        <source>Enter the client secret here again, or use the other computer.</source>
        <translation>Geben Sie den geheimen Clientschlüssel hier erneut ein, oder verwenden Sie den anderen Computer.</translation>
    </message>
    <message>
        <source>The secret is too long to be kept (over 1,024 bytes).</source>
        <translation>Das Geheimnis ist zu lang zum Speichern (über 1.024 Bytes).</translation>
    </message>
    <message>
        <source>Check that only the secret&apos;s value was pasted. Microsoft&apos;s client secrets have 16 to 64 characters.</source>
        <translation>Prüfen Sie, ob nur der Wert des geheimen Clientschlüssels eingefügt wurde. Geheime Clientschlüssel von Microsoft haben 16 bis 64 Zeichen.</translation>
    </message>
    <message>
        <source>The data file is in use by another program.</source>
        <translation>Die Datendatei wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Close the other TenantLink window, backup or database program that uses it, then try again.</source>
        <translation>Schließen Sie das andere TenantLink-Fenster, das Sicherungs- oder das Datenbankprogramm, das sie verwendet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the folder, or start TenantLink with another one (--data-dir).</source>
        <translation>Geben Sie sich das Recht, in den Ordner zu schreiben, oder starten Sie TenantLink mit einem anderen Ordner (--data-dir).</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is.</source>
        <translation>Die Datendatei ist beschädigt. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Close TenantLink and put a backup in its place; backups are beside the file.</source>
        <translation>Schließen Sie TenantLink, und ersetzen Sie die Datei durch eine Sicherung; Sicherungen liegen neben der Datei.</translation>
    </message>
    <message>
        <source>The data file was written by a newer version of TenantLink. It was left as it is.</source>
        <translation>Die Datendatei wurde von einer neueren Version von TenantLink geschrieben. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another data folder (--data-dir).</source>
        <translation>Installieren Sie die neuere Version, oder starten Sie TenantLink mit einem anderen Datenordner (--data-dir).</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved.</source>
        <translation>Der Datenträger ist voll, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Free some space and try again. What you entered is still here.</source>
        <translation>Geben Sie Speicherplatz frei, und versuchen Sie es erneut. Ihre Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation>Die Datendatei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the disk, and send the details to support.</source>
        <translation>Versuchen Sie es erneut. Bleibt das Problem bestehen, prüfen Sie den Datenträger, und senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <source>The name %1 is already used.</source>
        <translation>Der Name %1 wird bereits verwendet.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>Der Eintrag wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Go back to the list; it shows what is there now.</source>
        <translation>Kehren Sie zur Liste zurück; sie zeigt den aktuellen Stand.</translation>
    </message>
    <message>
        <source>It was changed meanwhile in another window, so your change was not saved.</source>
        <translation>Der Eintrag wurde inzwischen in einem anderen Fenster geändert, daher wurde Ihre Änderung nicht gespeichert.</translation>
    </message>
    <message>
        <source>Look at the new values and make your change again.</source>
        <translation>Sehen Sie sich die neuen Werte an, und nehmen Sie Ihre Änderung erneut vor.</translation>
    </message>
    <message>
        <source>The customer still has services or open invitations.</source>
        <translation>Der Kunde hat noch Dienste oder offene Einladungen.</translation>
    </message>
    <message>
        <source>Delete them first, on the pages Services and Pending Invitations.</source>
        <translation>Löschen Sie diese zuerst auf den Seiten „Dienste“ und „Ausstehende Einladungen“.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Prüfen Sie, ob sie vorhanden ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the free space, or choose another place.</source>
        <translation>Prüfen Sie die Rechte am Ordner und den freien Speicherplatz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file is not valid: %1</source>
        <translation>Die Datei ist ungültig: %1</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>Korrigieren Sie die Datei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The provider&apos;s name and contact are not complete yet, so nobody could tell who invites.</source>
        <translation>Name und Kontakt des Anbieters sind noch nicht vollständig, daher könnte niemand erkennen, wer einlädt.</translation>
    </message>
    <message>
        <source>Open Configuration &gt; Provider and fill in the name and the contact&apos;s name and mail address.</source>
        <translation>Öffnen Sie „Konfiguration“ &gt; „Anbieter“, und geben Sie den Namen sowie Name und E-Mail-Adresse des Kontakts ein.</translation>
    </message>
    <message>
        <source>The key that signs invitations is not in this computer&apos;s keychain.</source>
        <translation>Der Schlüssel, der Einladungen signiert, ist nicht im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Open Configuration &gt; Provider and create the key, or import it from the colleague&apos;s export.</source>
        <translation>Öffnen Sie „Konfiguration“ &gt; „Anbieter“, und erstellen Sie den Schlüssel, oder importieren Sie ihn aus dem Export Ihres Kollegen.</translation>
    </message>
    <message>
        <source>The file is not an exported signing key, or it is damaged.</source>
        <translation>Die Datei ist kein exportierter Signaturschlüssel, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Ask for a new export of the key and import that.</source>
        <translation>Bitten Sie um einen neuen Export des Schlüssels, und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key.</source>
        <translation>Die Passphrase öffnet diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was exported.</source>
        <translation>Geben Sie die Passphrase ein, die beim Export des Schlüssels gewählt wurde.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>Use at least 12 characters, for example four random words.</source>
        <translation>Verwenden Sie mindestens 12 Zeichen, zum Beispiel vier zufällige Wörter.</translation>
    </message>
    <message>
        <source>%1 cannot be the provider&apos;s sign-in application.</source>
        <translation>%1 kann nicht die Anmelde-App des Anbieters sein.</translation>
    </message>
    <message>
        <source>Enter the Application (client) ID of an application that the provider registered itself. Microsoft&apos;s own ids are not accepted.</source>
        <translation>Geben Sie die Anwendungs-ID (Client) einer Anwendung ein, die der Anbieter selbst registriert hat. Eigene IDs von Microsoft werden nicht akzeptiert.</translation>
    </message>
    <message>
        <source>No mail server is set up yet.</source>
        <translation>Es ist noch kein E-Mail-Server eingerichtet.</translation>
    </message>
    <message>
        <source>Set it up in Configuration &gt; Email server, or send the invitation with your own mail program.</source>
        <translation>Richten Sie ihn unter „Konfiguration“ &gt; „E-Mail-Server“ ein, oder senden Sie die Einladung mit Ihrem eigenen E-Mail-Programm.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the sign-in.</source>
        <translation>Der E-Mail-Server %1 hat die Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check user name and password in Configuration &gt; Email server. Some providers ask for an app password instead of the account&apos;s own. In Exchange Online an administrator has to allow authenticated SMTP for the mailbox.</source>
        <translation>Prüfen Sie Benutzername und Kennwort unter „Konfiguration“ &gt; „E-Mail-Server“. Einige Anbieter verlangen ein App-Kennwort statt des Kennworts des Kontos. In Exchange Online muss ein Administrator authentifiziertes SMTP für das Postfach zulassen.</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer the way to sign in that is set up for it.</source>
        <translation>Der E-Mail-Server %1 bietet die für ihn eingerichtete Anmeldemethode nicht an.</translation>
    </message>
    <message>
        <source>Ask the mail server&apos;s administrator, or send the invitation with your own mail program.</source>
        <translation>Fragen Sie den Administrator des E-Mail-Servers, oder senden Sie die Einladung mit Ihrem eigenen E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Without encryption the password would travel in the clear, so nothing was sent to %1.</source>
        <translation>Ohne Verschlüsselung würde das Kennwort im Klartext übertragen, daher wurde nichts an %1 gesendet.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS in Configuration &gt; Email server, or remove user name and password.</source>
        <translation>Wählen Sie unter „Konfiguration“ &gt; „E-Mail-Server“ STARTTLS oder TLS, oder entfernen Sie Benutzername und Kennwort.</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer encryption (STARTTLS), so nothing was sent.</source>
        <translation>Der E-Mail-Server %1 bietet keine Verschlüsselung (STARTTLS) an, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check port and security in Configuration &gt; Email server; port 465 usually needs TLS instead of STARTTLS.</source>
        <translation>Prüfen Sie Port und Sicherheit unter „Konfiguration“ &gt; „E-Mail-Server“; Port 465 erfordert meist TLS statt STARTTLS.</translation>
    </message>
    <message>
        <source>The mail server does not let %1 send mail.</source>
        <translation>Der E-Mail-Server erlaubt %1 nicht, E-Mails zu senden.</translation>
    </message>
    <message>
        <source>Check the From address in Configuration &gt; Email server; many servers only accept the account&apos;s own address.</source>
        <translation>Prüfen Sie die Absenderadresse unter „Konfiguration“ &gt; „E-Mail-Server“; viele Server akzeptieren nur die Adresse des Kontos selbst.</translation>
    </message>
    <message>
        <source>The mail server refused the recipient %1.</source>
        <translation>Der E-Mail-Server hat den Empfänger %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Check the mail address for a typing error, then send again.</source>
        <translation>Prüfen Sie die E-Mail-Adresse auf Tippfehler, und senden Sie die E-Mail dann erneut.</translation>
    </message>
    <message>
        <source>The mail server %1 asked to try again later.</source>
        <translation>Der E-Mail-Server %1 bittet um einen späteren Versuch.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again; an invitation is tried again by itself. If it stays so, ask the mail server&apos;s administrator.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es erneut; bei einer Einladung geschieht das automatisch. Bleibt das Problem bestehen, fragen Sie den Administrator des E-Mail-Servers.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the message.</source>
        <translation>Der E-Mail-Server %1 hat die Nachricht abgelehnt.</translation>
    </message>
    <message>
        <source>Send the details to the mail server&apos;s administrator, or send the invitation with your own mail program.</source>
        <translation>Senden Sie die Details an den Administrator des E-Mail-Servers, oder senden Sie die Einladung mit Ihrem eigenen E-Mail-Programm.</translation>
    </message>
    <message>
        <source>The mail server cannot deliver to the international address %1.</source>
        <translation>Der E-Mail-Server kann nicht an die internationale Adresse %1 zustellen.</translation>
    </message>
    <message>
        <source>Use an address of plain ASCII characters, or another mail server.</source>
        <translation>Verwenden Sie eine Adresse, die nur aus ASCII-Zeichen besteht, oder einen anderen E-Mail-Server.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost after the whole message had been handed over: it may have been sent.</source>
        <translation>Die Verbindung mit %1 wurde unterbrochen, nachdem die gesamte Nachricht übergeben war: Sie wurde möglicherweise gesendet.</translation>
    </message>
    <message>
        <source>Ask the recipient whether the mail arrived before you send it again.</source>
        <translation>Fragen Sie den Empfänger, ob die E-Mail angekommen ist, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The mail text uses a placeholder that does not exist: %1</source>
        <translation>Der E-Mail-Text verwendet einen Platzhalter, den es nicht gibt: %1</translation>
    </message>
    <message>
        <source>Correct it in Configuration &gt; Invitation; the page lists the placeholders.</source>
        <translation>Korrigieren Sie ihn unter „Konfiguration“ &gt; „Einladung“; die Seite listet die Platzhalter auf.</translation>
    </message>
    <message>
        <source>This is not a TenantLink invitation.</source>
        <translation>Das ist keine TenantLink-Einladung.</translation>
    </message>
    <message>
        <source>Open the link from the mail, or the attached file that ends in .tenantlink.</source>
        <translation>Öffnen Sie den Link aus der E-Mail oder die angehängte Datei mit der Endung .tenantlink.</translation>
    </message>
    <message>
        <source>The invitation is damaged: it was cut short or altered on its way.</source>
        <translation>Die Einladung ist beschädigt: Sie wurde unterwegs abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>Copy the whole link again, or open the attached file instead. If it stays so, ask the provider for a new invitation.</source>
        <translation>Kopieren Sie den ganzen Link noch einmal, oder öffnen Sie stattdessen die angehängte Datei. Bleibt das Problem bestehen, bitten Sie den Anbieter um eine neue Einladung.</translation>
    </message>
    <message>
        <source>The invitation is far too long to be genuine.</source>
        <translation>Die Einladung ist viel zu lang, um echt zu sein.</translation>
    </message>
    <message>
        <source>Copy only the link, or open the attached file instead.</source>
        <translation>Kopieren Sie nur den Link, oder öffnen Sie stattdessen die angehängte Datei.</translation>
    </message>
    <message>
        <source>The invitation was made by a newer version of TenantLink.</source>
        <translation>Die Einladung wurde mit einer neueren Version von TenantLink erstellt.</translation>
    </message>
    <message>
        <source>Install the newest version of TenantLink and open the invitation again.</source>
        <translation>Installieren Sie die neueste Version von TenantLink, und öffnen Sie die Einladung erneut.</translation>
    </message>
    <message>
        <source>The invitation is for a Microsoft cloud that is not known here: %1</source>
        <translation>Die Einladung gilt für eine Microsoft-Cloud, die hier nicht bekannt ist: %1</translation>
    </message>
    <message>
        <source>Ask the provider for the file that describes this cloud, and start TenantLink with it.</source>
        <translation>Bitten Sie den Anbieter um die Datei, die diese Cloud beschreibt, und starten Sie TenantLink damit.</translation>
    </message>
    <message>
        <source>The invitation asks for a set of permissions that is not known here: %1</source>
        <translation>Die Einladung verlangt Berechtigungen, die hier nicht bekannt sind: %1</translation>
    </message>
    <message>
        <source>The invitation ended on %1.</source>
        <translation>Die Einladung ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Ask the provider for a new link.</source>
        <translation>Bitten Sie den Anbieter um einen neuen Link.</translation>
    </message>
    <message>
        <source>This invitation was already answered from this computer.</source>
        <translation>Diese Einladung wurde von diesem Computer aus bereits beantwortet.</translation>
    </message>
    <message>
        <source>There is nothing more to do. If the provider did not receive the reply, ask for a new link.</source>
        <translation>Es ist nichts weiter zu tun. Falls der Anbieter die Antwort nicht erhalten hat, bitten Sie um einen neuen Link.</translation>
    </message>
    <message>
        <source>There is a newer link for this invitation; this one is no longer valid.</source>
        <translation>Für diese Einladung gibt es einen neueren Link; dieser ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Use the newest link that the provider sent.</source>
        <translation>Verwenden Sie den neuesten Link, den der Anbieter gesendet hat.</translation>
    </message>
    <message>
        <source>The link would be longer than 1,900 characters, and some mail programs would cut it.</source>
        <translation>Der Link wäre länger als 1.900 Zeichen, und manche E-Mail-Programme würden ihn abschneiden.</translation>
    </message>
    <message>
        <source>Use a shorter address for the landing page in Configuration &gt; Invitation, or shorter names.</source>
        <translation>Verwenden Sie eine kürzere Adresse für die Zielseite unter „Konfiguration“ &gt; „Einladung“ oder kürzere Namen.</translation>
    </message>
    <message>
        <source>The invitation code is not the one of this invitation. Do not go on.</source>
        <translation>Der Einladungscode gehört nicht zu dieser Einladung. Fahren Sie nicht fort.</translation>
    </message>
    <message>
        <source>Let the provider read out the code again, on a telephone number that you know. If it stays different, somebody may have altered the invitation: tell the provider.</source>
        <translation>Lassen Sie sich den Code vom Anbieter erneut vorlesen, unter einer Telefonnummer, die Sie kennen. Weicht er weiterhin ab, hat möglicherweise jemand die Einladung verändert: Informieren Sie den Anbieter.</translation>
    </message>
    <message>
        <source>An invitation in the name of %1 came with another key before. This one may be forged.</source>
        <translation>Eine frühere Einladung im Namen von %1 hatte einen anderen Schlüssel. Diese ist möglicherweise gefälscht.</translation>
    </message>
    <message>
        <source>Call the provider on a number that you know and ask whether the key was changed; then enter the invitation code.</source>
        <translation>Rufen Sie den Anbieter unter einer Nummer an, die Sie kennen, und fragen Sie, ob der Schlüssel geändert wurde; geben Sie dann den Einladungscode ein.</translation>
    </message>
    <message>
        <source>%1 does not publish the key of this invitation.</source>
        <translation>%1 veröffentlicht den Schlüssel dieser Einladung nicht.</translation>
    </message>
    <message>
        <source>Confirm the provider with the invitation code instead: call the provider and let the code be read out.</source>
        <translation>Bestätigen Sie den Anbieter stattdessen mit dem Einladungscode: Rufen Sie ihn an, und lassen Sie sich den Code vorlesen.</translation>
    </message>
    <message>
        <source>The provider cancelled this invitation.</source>
        <translation>Der Anbieter hat diese Einladung zurückgezogen.</translation>
    </message>
    <message>
        <source>Ask the provider whether a new one is needed.</source>
        <translation>Fragen Sie den Anbieter, ob eine neue erforderlich ist.</translation>
    </message>
    <message>
        <source>This link was replaced by a newer one.</source>
        <translation>Dieser Link wurde durch einen neueren ersetzt.</translation>
    </message>
    <message>
        <source>This invitation is finished: its service exists already.</source>
        <translation>Diese Einladung ist abgeschlossen: Ihr Dienst ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>The invitation %1 is not authenticated yet.</source>
        <translation>Die Einladung %1 ist noch nicht authentifiziert.</translation>
    </message>
    <message>
        <source>Wait for the customer&apos;s reply, or import it under Pending Invitations.</source>
        <translation>Warten Sie auf die Antwort des Kunden, oder importieren Sie sie unter „Ausstehende Einladungen“.</translation>
    </message>
    <message>
        <source>This is not a reply to a TenantLink invitation.</source>
        <translation>Das ist keine Antwort auf eine TenantLink-Einladung.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .tenantlink-reply, or paste the whole block from BEGIN to END.</source>
        <translation>Wählen Sie die Datei mit der Endung .tenantlink-reply, oder fügen Sie den ganzen Block von BEGIN bis END ein.</translation>
    </message>
    <message>
        <source>The reply is damaged: it was cut short or altered on its way.</source>
        <translation>Die Antwort ist beschädigt: Sie wurde unterwegs abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>Ask the customer to send the reply again, best as a file.</source>
        <translation>Bitten Sie den Kunden, die Antwort erneut zu senden, am besten als Datei.</translation>
    </message>
    <message>
        <source>The reply is far too large to be genuine.</source>
        <translation>Die Antwort ist viel zu groß, um echt zu sein.</translation>
    </message>
    <message>
        <source>Ask the customer to send the reply again, as the file that TenantLink saved.</source>
        <translation>Bitten Sie den Kunden, die Antwort erneut zu senden, und zwar als die Datei, die TenantLink gespeichert hat.</translation>
    </message>
    <message>
        <source>The reply was made by a newer version of TenantLink.</source>
        <translation>Die Antwort wurde mit einer neueren Version von TenantLink erstellt.</translation>
    </message>
    <message>
        <source>Install the newest version of TenantLink and import the reply again.</source>
        <translation>Installieren Sie die neueste Version von TenantLink, und importieren Sie die Antwort erneut.</translation>
    </message>
    <message>
        <source>The reply belongs to no invitation of this installation.</source>
        <translation>Die Antwort gehört zu keiner Einladung dieser Installation.</translation>
    </message>
    <message>
        <source>Import it on the computer that sent the invitation.</source>
        <translation>Importieren Sie sie auf dem Computer, der die Einladung gesendet hat.</translation>
    </message>
    <message>
        <source>The reply for %1 cannot be opened any more: its key is not in this computer&apos;s keychain.</source>
        <translation>Die Antwort für %1 kann nicht mehr geöffnet werden: Ihr Schlüssel ist nicht im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Use Replace link to send the customer a new link, and ask for a new reply.</source>
        <translation>Senden Sie dem Kunden mit „Link ersetzen“ einen neuen Link, und bitten Sie um eine neue Antwort.</translation>
    </message>
    <message>
        <source>The reply was sealed for %1, but speaks of another invitation. It was refused.</source>
        <translation>Die Antwort wurde für %1 versiegelt, nennt aber eine andere Einladung. Sie wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Ask the customer to answer the right invitation. If that does not help, somebody may have tampered with it.</source>
        <translation>Bitten Sie den Kunden, die richtige Einladung zu beantworten. Hilft das nicht, hat möglicherweise jemand die Antwort manipuliert.</translation>
    </message>
    <message>
        <source>The reply does not belong to the link of %1 that it names. It was refused.</source>
        <translation>Die Antwort gehört nicht zu dem Link von %1, den sie nennt. Sie wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Ask the customer to open the newest link and to send a new reply.</source>
        <translation>Bitten Sie den Kunden, den neuesten Link zu öffnen und eine neue Antwort zu senden.</translation>
    </message>
    <message>
        <source>The reply for %1 was imported before.</source>
        <translation>Die Antwort für %1 wurde bereits importiert.</translation>
    </message>
    <message>
        <source>There is nothing to do; nothing was changed.</source>
        <translation>Es ist nichts zu tun; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The invitation %1 was cancelled, so its reply was refused.</source>
        <translation>Die Einladung %1 wurde zurückgezogen, daher wurde die Antwort darauf abgelehnt.</translation>
    </message>
    <message>
        <source>Tell the customer&apos;s administrator to delete the App registration that was made for it; its id stands under Details.</source>
        <translation>Bitten Sie den Administrator des Kunden, die dafür erstellte App-Registrierung zu löschen; ihre ID steht unter „Details“.</translation>
    </message>
    <message>
        <source>The reply for %1 is about another tenant than the invitation was made for. It was refused.</source>
        <translation>Die Antwort für %1 betrifft einen anderen Mandanten als den, für den die Einladung erstellt wurde. Sie wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Ask the customer to answer with an App registration of the expected tenant; both ids stand under Details.</source>
        <translation>Bitten Sie den Kunden, mit einer App-Registrierung des erwarteten Mandanten zu antworten; beide IDs stehen unter „Details“.</translation>
    </message>
    <message>
        <source>The link of %1 is over.</source>
        <translation>Der Link von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Use Replace link to send a new one.</source>
        <translation>Senden Sie mit „Link ersetzen“ einen neuen.</translation>
    </message>
    <message>
        <source>The client secret that came back for %1 is not in this computer&apos;s keychain any more.</source>
        <translation>Der zurückgesendete geheime Clientschlüssel für %1 ist nicht mehr im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Go on at the computer where the reply was imported, or use Replace link to ask the customer once more.</source>
        <translation>Machen Sie auf dem Computer weiter, auf dem die Antwort importiert wurde, oder bitten Sie den Kunden mit „Link ersetzen“ noch einmal.</translation>
    </message>
    <message>
        <source>The reply needs your confirmation before it is imported: %1</source>
        <translation>Die Antwort benötigt vor dem Import Ihre Bestätigung: %1</translation>
    </message>
    <message>
        <source>Confirm it, or leave the reply aside.</source>
        <translation>Bestätigen Sie sie, oder lassen Sie die Antwort unberücksichtigt.</translation>
    </message>
    <message>
        <source>The provider has no sign-in application for %1.</source>
        <translation>Der Anbieter hat keine Anmelde-App für %1.</translation>
    </message>
    <message>
        <source>Ask the provider to set one up, or choose Use App Registration instead.</source>
        <translation>Bitten Sie den Anbieter, eine einzurichten, oder wählen Sie stattdessen „App-Registrierung verwenden“.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time.</source>
        <translation>Der Code wurde nicht rechtzeitig eingegeben.</translation>
    </message>
    <message>
        <source>Ask for a new code, and enter it on the page that opens.</source>
        <translation>Fordern Sie einen neuen Code an, und geben Sie ihn auf der Seite ein, die sich öffnet.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Start again, and accept on Microsoft&apos;s page if you trust the application that is named there.</source>
        <translation>Beginnen Sie erneut, und akzeptieren Sie auf der Seite von Microsoft, wenn Sie der dort genannten Anwendung vertrauen.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s answer names a sign-in page on %1, which is not one of the chosen cloud.</source>
        <translation>Die Antwort von Microsoft nennt eine Anmeldeseite auf %1, die nicht zur gewählten Cloud gehört.</translation>
    </message>
    <message>
        <source>Do not sign in there. Check the chosen cloud, or sign in with this computer&apos;s browser.</source>
        <translation>Melden Sie sich dort nicht an. Prüfen Sie die gewählte Cloud, oder melden Sie sich mit dem Browser dieses Computers an.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Auf diesem Computer konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Set a default browser, or sign in with a code.</source>
        <translation>Legen Sie einen Standardbrowser fest, oder melden Sie sich mit einem Code an.</translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in in time.</source>
        <translation>Der Browser ist nicht rechtzeitig von der Anmeldung zurückgekehrt.</translation>
    </message>
    <message>
        <source>Start again, and finish the sign-in in the browser window that opens.</source>
        <translation>Beginnen Sie erneut, und schließen Sie die Anmeldung in dem Browserfenster ab, das sich öffnet.</translation>
    </message>
    <message>
        <source>The browser came back with an answer that does not belong to this sign-in.</source>
        <translation>Der Browser ist mit einer Antwort zurückgekehrt, die nicht zu dieser Anmeldung gehört.</translation>
    </message>
    <message>
        <source>Start again. Use only the browser window that TenantLink opens.</source>
        <translation>Beginnen Sie erneut. Verwenden Sie nur das Browserfenster, das TenantLink öffnet.</translation>
    </message>
    <message>
        <source>This computer does not let TenantLink wait for the browser&apos;s answer on 127.0.0.1.</source>
        <translation>Dieser Computer lässt nicht zu, dass TenantLink auf 127.0.0.1 auf die Antwort des Browsers wartet.</translation>
    </message>
    <message>
        <source>Ask your administrator whether security software blocks it, or sign in with a code.</source>
        <translation>Fragen Sie Ihren Administrator, ob eine Sicherheitssoftware das blockiert, oder melden Sie sich mit einem Code an.</translation>
    </message>
    <message>
        <source>You signed in to another tenant than the one that is expected: %1.</source>
        <translation>Sie haben sich bei einem anderen Mandanten als dem erwarteten angemeldet: %1.</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account of the expected tenant.</source>
        <translation>Melden Sie sich mit einem Administratorkonto des erwarteten Mandanten an.</translation>
    </message>
    <message>
        <source>Microsoft did not give the right %1, which this needs.</source>
        <translation>Microsoft hat das hierfür benötigte Recht %1 nicht erteilt.</translation>
    </message>
    <message>
        <source>Sign in again and accept all rights that are listed, or let an administrator do so.</source>
        <translation>Melden Sie sich erneut an, und akzeptieren Sie alle aufgeführten Rechte, oder lassen Sie das einen Administrator tun.</translation>
    </message>
    <message>
        <source>The sign-in has ended or was revoked.</source>
        <translation>Die Anmeldung ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>Sign in again. What is done stays done.</source>
        <translation>Melden Sie sich erneut an. Erledigtes bleibt erledigt.</translation>
    </message>
    <message>
        <source>The signed-in account may not do this. It takes: %1.</source>
        <translation>Das angemeldete Konto darf das nicht. Erforderlich: %1.</translation>
    </message>
    <message>
        <source>Sign in with an account that has such a role, or ask an administrator who has.</source>
        <translation>Melden Sie sich mit einem Konto an, das eine solche Rolle hat, oder bitten Sie einen Administrator mit dieser Rolle.</translation>
    </message>
    <message>
        <source>A policy of this tenant forbids client secrets for App registrations.</source>
        <translation>Eine Richtlinie dieses Mandanten verbietet geheime Clientschlüssel für App-Registrierungen.</translation>
    </message>
    <message>
        <source>Ask an administrator to exempt this registration from the app management policy, then try again.</source>
        <translation>Bitten Sie einen Administrator, diese Registrierung von der App-Verwaltungsrichtlinie auszunehmen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A policy of this tenant allows only a shorter life for client secrets.</source>
        <translation>Eine Richtlinie dieses Mandanten erlaubt für geheime Clientschlüssel nur eine kürzere Gültigkeitsdauer.</translation>
    </message>
    <message>
        <source>Choose a shorter life and go on.</source>
        <translation>Wählen Sie eine kürzere Gültigkeitsdauer, und fahren Sie fort.</translation>
    </message>
    <message>
        <source>A policy of this tenant refused the App registration (%1).</source>
        <translation>Eine Richtlinie dieses Mandanten hat die App-Registrierung abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The App registration is not there any more.</source>
        <translation>Die App-Registrierung ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. Undo what is left and start again, or restore it in the Azure portal.</source>
        <translation>Sie wurde inzwischen gelöscht. Machen Sie rückgängig, was übrig ist, und beginnen Sie erneut, oder stellen Sie sie im Azure-Portal wieder her.</translation>
    </message>
    <message>
        <source>It cannot be known yet whether Microsoft created the App registration.</source>
        <translation>Es steht noch nicht fest, ob Microsoft die App-Registrierung erstellt hat.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again: TenantLink looks for it before it creates another.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es erneut: TenantLink sucht danach, bevor es eine weitere erstellt.</translation>
    </message>
    <message>
        <source>Microsoft has not taken the changes over everywhere within the usual time.</source>
        <translation>Microsoft hat die Änderungen nicht innerhalb der üblichen Zeit überall übernommen.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again. What is done stays done.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es erneut. Erledigtes bleibt erledigt.</translation>
    </message>
    <message>
        <source>Another window of TenantLink works on this registration.</source>
        <translation>Ein anderes TenantLink-Fenster bearbeitet diese Registrierung.</translation>
    </message>
    <message>
        <source>Go on there, or close it and try again.</source>
        <translation>Machen Sie dort weiter, oder schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The registration may not renew its own client secret.</source>
        <translation>Die Registrierung darf ihren eigenen geheimen Clientschlüssel nicht erneuern.</translation>
    </message>
    <message>
        <source>Sign in as an administrator instead.</source>
        <translation>Melden Sie sich stattdessen als Administrator an.</translation>
    </message>
    <message>
        <source>The account has no mailbox in Exchange Online.</source>
        <translation>Das Konto hat kein Postfach in Exchange Online.</translation>
    </message>
    <message>
        <source>Choose an account with a mailbox, or use a mail server.</source>
        <translation>Wählen Sie ein Konto mit Postfach, oder verwenden Sie einen E-Mail-Server.</translation>
    </message>
    <message>
        <source>The account did not give TenantLink the right to send mail.</source>
        <translation>Das Konto hat TenantLink das Recht zum Senden von E-Mails nicht erteilt.</translation>
    </message>
    <message>
        <source>Sign in again and accept the right Mail.Send, or let an administrator approve it.</source>
        <translation>Melden Sie sich erneut an, und akzeptieren Sie das Recht Mail.Send, oder lassen Sie es von einem Administrator genehmigen.</translation>
    </message>
    <message>
        <source>The Terms and Conditions of the moment are not approved for this service.</source>
        <translation>Den aktuellen Geschäftsbedingungen wurde für diesen Dienst nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Go back to Commercial information, read them and tick Click to approve.</source>
        <translation>Gehen Sie zurück zu „Kaufmännische Angaben“, lesen Sie die Geschäftsbedingungen, und aktivieren Sie „Zum Zustimmen anklicken“.</translation>
    </message>
    <message>
        <source>The SBC of this service is not in the list any more.</source>
        <translation>Der SBC dieses Dienstes ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Choose another one on the page SIP connection, or add it again under Configuration &gt; SBCs.</source>
        <translation>Wählen Sie auf der Seite „SIP-Verbindung“ einen anderen, oder fügen Sie ihn unter „Konfiguration“ &gt; „SBCs“ wieder hinzu.</translation>
    </message>
    <message>
        <source>A script template of this service is not in the list any more.</source>
        <translation>Eine Skriptvorlage dieses Dienstes ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Choose another one on the page SIP connection; the list stands under Configuration &gt; Script templates.</source>
        <translation>Wählen Sie auf der Seite „SIP-Verbindung“ eine andere; die Liste finden Sie unter „Konfiguration“ &gt; „Skriptvorlagen“.</translation>
    </message>
    <message>
        <source>No script could be made from the template: %1</source>
        <translation>Aus der Vorlage konnte kein Skript erstellt werden: %1</translation>
    </message>
    <message>
        <source>Correct the template, or the value that it asks for, and try again. Templates stand under Configuration &gt; Script templates.</source>
        <translation>Korrigieren Sie die Vorlage oder den Wert, den sie verlangt, und versuchen Sie es erneut. Vorlagen finden Sie unter „Konfiguration“ &gt; „Skriptvorlagen“.</translation>
    </message>
    <message>
        <source>Something is missing to set the service up: %1</source>
        <translation>Zum Einrichten des Dienstes fehlt etwas: %1</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Ergänzen Sie die Angabe, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to another Microsoft 365 tenant already.</source>
        <translation>Die Domäne %1 gehört bereits zu einem anderen Microsoft 365-Mandanten.</translation>
    </message>
    <message>
        <source>Choose another name for the sub-domain, or have the domain removed from the other tenant first.</source>
        <translation>Wählen Sie einen anderen Namen für die Unterdomäne, oder lassen Sie die Domäne zuerst aus dem anderen Mandanten entfernen.</translation>
    </message>
    <message>
        <source>Microsoft does not accept %1 as a domain.</source>
        <translation>Microsoft akzeptiert %1 nicht als Domäne.</translation>
    </message>
    <message>
        <source>Check the name for typing errors and choose another one. Shorter names without unusual characters are safest.</source>
        <translation>Prüfen Sie den Namen auf Tippfehler, und wählen Sie einen anderen. Am sichersten sind kürzere Namen ohne ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>The domain %1 is not in the customer&apos;s tenant.</source>
        <translation>Die Domäne %1 ist nicht im Mandanten des Kunden.</translation>
    </message>
    <message>
        <source>Add it first: with the button on the page Routing and DNS, or in the Microsoft 365 admin center under Settings &gt; Domains.</source>
        <translation>Fügen Sie sie zuerst hinzu: mit der Schaltfläche auf der Seite „Routing und DNS“ oder im Microsoft 365 Admin Center unter „Einstellungen“ &gt; „Domänen“.</translation>
    </message>
    <message>
        <source>The registration may not add or verify the domain %1.</source>
        <translation>Die Registrierung darf die Domäne %1 nicht hinzufügen oder verifizieren.</translation>
    </message>
    <message>
        <source>Grant it Domain.ReadWrite.All with admin consent, or let the customer&apos;s administrator add the domain in the Microsoft 365 admin center, then check again.</source>
        <translation>Erteilen Sie ihr Domain.ReadWrite.All mit Administratorzustimmung, oder lassen Sie den Administrator des Kunden die Domäne im Microsoft 365 Admin Center hinzufügen, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Microsoft does not see the DNS record of %1 yet.</source>
        <translation>Microsoft sieht den DNS-Eintrag von %1 noch nicht.</translation>
    </message>
    <message>
        <source>Check that the record was entered exactly as shown. It can take from minutes up to 72 hours until it is seen everywhere; you can leave and check again later.</source>
        <translation>Prüfen Sie, ob der Eintrag genau wie angezeigt eingegeben wurde. Es kann Minuten bis zu 72 Stunden dauern, bis er überall sichtbar ist; Sie können die Seite verlassen und später erneut prüfen.</translation>
    </message>
    <message>
        <source>The registration may not create or license the activation user.</source>
        <translation>Die Registrierung darf den Aktivierungsbenutzer nicht erstellen oder lizenzieren.</translation>
    </message>
    <message>
        <source>Grant it User.ReadWrite.All with admin consent, or let the customer&apos;s administrator create and license the user as the manual steps say.</source>
        <translation>Erteilen Sie ihr User.ReadWrite.All mit Administratorzustimmung, oder lassen Sie den Administrator des Kunden den Benutzer gemäß den manuellen Schritten erstellen und lizenzieren.</translation>
    </message>
    <message>
        <source>No unit of the licence %1 is free.</source>
        <translation>Von der Lizenz %1 ist keine Einheit frei.</translation>
    </message>
    <message>
        <source>Choose another licence, or let the customer buy or free one, then try again.</source>
        <translation>Wählen Sie eine andere Lizenz, oder lassen Sie den Kunden eine kaufen oder freigeben, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The activation user needs a country before it can be licensed, and the tenant names none.</source>
        <translation>Der Aktivierungsbenutzer benötigt ein Land, bevor er lizenziert werden kann, und im Mandanten ist keines angegeben.</translation>
    </message>
    <message>
        <source>Choose the country in which the service is used, then try again.</source>
        <translation>Wählen Sie das Land, in dem der Dienst verwendet wird, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The activation user %1 is still needed: no other licensed user has an address in its domain.</source>
        <translation>Der Aktivierungsbenutzer %1 wird noch benötigt: Kein anderer lizenzierter Benutzer hat eine Adresse in seiner Domäne.</translation>
    </message>
    <message>
        <source>Give a licensed user an address in this domain first, and wait until calls work, then take the activation user back.</source>
        <translation>Geben Sie zuerst einem lizenzierten Benutzer eine Adresse in dieser Domäne, warten Sie, bis Anrufe funktionieren, und entfernen Sie dann den Aktivierungsbenutzer.</translation>
    </message>
    <message>
        <source>Another window of TenantLink works on this service.</source>
        <translation>Ein anderes TenantLink-Fenster bearbeitet diesen Dienst.</translation>
    </message>
    <message>
        <source>Wait until it is done, or go on there.</source>
        <translation>Warten Sie, bis es fertig ist, oder machen Sie dort weiter.</translation>
    </message>
</context>
<context>
    <name>ForeignCloud</name>
    <message>
        <source>Not Microsoft - secrets go to %1</source>
        <translation>Nicht Microsoft – Geheimnisse gehen an %1</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>The reply for %1 is about the tenant %2 (%3, initial domain %4). Is that the customer&apos;s tenant?</source>
        <translation>Die Antwort für %1 betrifft den Mandanten %2 (%3, Anfangsdomäne %4). Ist das der Mandant des Kunden?</translation>
    </message>
    <message>
        <source>The invitation %1 ended on %2, before this reply was imported. Import it all the same?</source>
        <translation>Die Einladung %1 ist am %2 abgelaufen, bevor diese Antwort importiert wurde. Trotzdem importieren?</translation>
    </message>
    <message>
        <source>The reply for %1 answers a link that was replaced by a newer one. Import it all the same?</source>
        <translation>Die Antwort für %1 bezieht sich auf einen Link, der durch einen neueren ersetzt wurde. Trotzdem importieren?</translation>
    </message>
    <message>
        <source>Another reply for %1 was imported before, with the registration %2 of tenant %3. This one has the registration %4 of tenant %5. Put it in the other&apos;s place?</source>
        <translation>Für %1 wurde bereits eine andere Antwort importiert, mit der Registrierung %2 des Mandanten %3. Diese enthält die Registrierung %4 des Mandanten %5. Soll sie die andere ersetzen?</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Email Failed</source>
        <translation>E-Mail fehlgeschlagen</translation>
    </message>
    <message>
        <source>Authentication In Progress</source>
        <translation>Authentifizierung läuft</translation>
    </message>
    <message>
        <source>Authentication Complete</source>
        <translation>Authentifizierung abgeschlossen</translation>
    </message>
    <message>
        <source>Authentication Failed</source>
        <translation>Authentifizierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>Onboarding abgeschlossen</translation>
    </message>
    <message>
        <source>Not sent by TenantLink</source>
        <translation>Nicht von TenantLink gesendet</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Möglicherweise gesendet</translation>
    </message>
</context>
<context>
    <name>InvitationMail</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is too long (at most 100 kB).</source>
        <translation>Der Text ist zu lang (höchstens 100 kB).</translation>
    </message>
    <message>
        <source>The placeholder %1 does not exist.</source>
        <translation>Den Platzhalter %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The text must hold the link: %1</source>
        <translation>Der Text muss den Link enthalten: %1</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, for example https://www.contoso.com/tenantlink/.</source>
        <translation>Erforderlich ist eine Adresse mit https://, zum Beispiel https://www.contoso.com/tenantlink/.</translation>
    </message>
    <message>
        <source>Leave out the user name and password.</source>
        <translation>Lassen Sie Benutzername und Kennwort weg.</translation>
    </message>
    <message>
        <source>Leave out # and what follows: the invitation is put there.</source>
        <translation>Lassen Sie # und alles danach weg: Dort wird die Einladung eingefügt.</translation>
    </message>
    <message>
        <source>{{ProviderName}}: activate your Microsoft 365 tenant for Teams Direct Routing</source>
        <translation>{{ProviderName}}: Aktivieren Sie Ihren Microsoft 365-Mandanten für Teams Direct Routing</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>{{ProviderName}} invites {{CustomerName}} to connect its Microsoft 365 tenant, so that Microsoft Teams Direct Routing can be set up.</source>
        <translation>{{ProviderName}} lädt {{CustomerName}} ein, den eigenen Microsoft 365-Mandanten zu verbinden, damit Microsoft Teams Direct Routing eingerichtet werden kann.</translation>
    </message>
    <message>
        <source>Install TenantLink, then open the attachment of this mail (its name ends in .tenantlink).</source>
        <translation>Bitte installieren Sie TenantLink, und öffnen Sie dann den Anhang dieser E-Mail (sein Name endet auf .tenantlink).</translation>
    </message>
    <message>
        <source>Once TenantLink is installed, this link opens the invitation as well:</source>
        <translation>Sobald TenantLink installiert ist, öffnet auch dieser Link die Einladung:</translation>
    </message>
    <message>
        <source>Open this link to begin:</source>
        <translation>Öffnen Sie zum Beginnen bitte diesen Link:</translation>
    </message>
    <message>
        <source>If the link does not work: install TenantLink, then open the attachment of this mail (its name ends in .tenantlink).</source>
        <translation>Falls der Link nicht funktioniert: Installieren Sie bitte TenantLink, und öffnen Sie dann den Anhang dieser E-Mail (sein Name endet auf .tenantlink).</translation>
    </message>
    <message>
        <source>Click here to activate your tenant</source>
        <translation>Klicken Sie hier, um Ihren Mandanten zu aktivieren</translation>
    </message>
    <message>
        <source>TenantLink asks for an invitation code. {{ProviderName}} tells you this code by telephone; it is never sent by mail.</source>
        <translation>TenantLink fragt nach einem Einladungscode. {{ProviderName}} teilt Ihnen diesen Code telefonisch mit; er wird nie per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>The invitation is valid until {{ExpiresAt}}.</source>
        <translation>Die Einladung ist bis {{ExpiresAt}} gültig.</translation>
    </message>
    <message>
        <source>If you did not expect this mail, ask {{ProviderName}} before you open anything.</source>
        <translation>Falls Sie diese E-Mail nicht erwartet haben, fragen Sie bitte bei {{ProviderName}} nach, bevor Sie etwas öffnen.</translation>
    </message>
    <message>
        <source>Enter a subject.</source>
        <translation>Geben Sie einen Betreff ein.</translation>
    </message>
    <message>
        <source>Enter a number of days between 1 and 90.</source>
        <translation>Geben Sie eine Anzahl von Tagen zwischen 1 und 90 ein.</translation>
    </message>
</context>
<context>
    <name>InvitationPreview</name>
    <message>
        <source>Fabrikam</source>
        <translation>Fabrikam</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <source>1 December 2026 09:00</source>
        <translation>1. Dezember 2026 09:00</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Enter a mail address, for example invitations@contoso.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel invitations@contoso.com.</translation>
    </message>
    <message>
        <source>The user name is too long (at most 254 characters).</source>
        <translation>Der Benutzername ist zu lang (höchstens 254 Zeichen).</translation>
    </message>
    <message>
        <source>Enter the mail server&apos;s name, for example smtp.contoso.com.</source>
        <translation>Geben Sie den Namen des E-Mail-Servers ein, zum Beispiel smtp.contoso.com.</translation>
    </message>
    <message>
        <source>Enter a port between 1 and 65535.</source>
        <translation>Geben Sie einen Port zwischen 1 und 65535 ein.</translation>
    </message>
</context>
<context>
    <name>Maintain</name>
    <message>
        <source>Permission %1 of %2</source>
        <translation>Berechtigung %1 von %2</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>Role %1 for the administrative unit %2</source>
        <translation>Rolle %1 für die Verwaltungseinheit %2</translation>
    </message>
    <message>
        <source>Role %1 for %2</source>
        <translation>Rolle %1 für %2</translation>
    </message>
    <message>
        <source>List of requested permissions</source>
        <translation>Liste der angeforderten Berechtigungen</translation>
    </message>
</context>
<context>
    <name>NameRule</name>
    <message>
        <source>Use at least 3 characters.</source>
        <translation>Verwenden Sie mindestens 3 Zeichen.</translation>
    </message>
    <message>
        <source>Use at most 15 characters.</source>
        <translation>Verwenden Sie höchstens 15 Zeichen.</translation>
    </message>
    <message>
        <source>Leave out the characters \ / : * ? &quot; &lt; &gt; |.</source>
        <translation>Verwenden Sie nicht die Zeichen \ / : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>Leave out dots.</source>
        <translation>Verwenden Sie keine Punkte.</translation>
    </message>
    <message>
        <source>Leave out blanks.</source>
        <translation>Verwenden Sie keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>Verwenden Sie keine Zeilenumbrüche, Tabulatoren oder andere Steuerzeichen.</translation>
    </message>
    <message>
        <source>Use only the letters A to Z, digits and simple signs.</source>
        <translation>Verwenden Sie nur die Buchstaben A bis Z, Ziffern und einfache Zeichen.</translation>
    </message>
    <message>
        <source>The name must not contain the reserved word &quot;audit&quot;.</source>
        <translation>Der Name darf das reservierte Wort „audit“ nicht enthalten.</translation>
    </message>
    <message>
        <source>This name is reserved by Windows. Choose another one.</source>
        <translation>Dieser Name ist von Windows reserviert. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>PendingList</name>
    <message>
        <source>Can be added.</source>
        <translation>Kann hinzugefügt werden.</translation>
    </message>
    <message>
        <source>It belongs to the service %1, which exists already; its result is applied on the page Pending Invitations.</source>
        <translation>Sie gehört zum bereits vorhandenen Dienst %1; ihr Ergebnis wird auf der Seite „Ausstehende Einladungen“ angewendet.</translation>
    </message>
    <message>
        <source>The administrator has not answered yet.</source>
        <translation>Der Administrator hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The mail could not be sent. Resend it on the page Pending Invitations, or hand the link over another way.</source>
        <translation>Die E-Mail konnte nicht gesendet werden. Senden Sie sie auf der Seite „Ausstehende Einladungen“ erneut, oder geben Sie den Link auf andere Weise weiter.</translation>
    </message>
    <message>
        <source>The authentication has begun and is not finished.</source>
        <translation>Die Authentifizierung hat begonnen und ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>What came back is not valid. Validate it again on the page Pending Invitations, or ask the administrator for another answer.</source>
        <translation>Die zurückgesendeten Daten sind nicht gültig. Validieren Sie sie auf der Seite „Ausstehende Einladungen“ erneut, oder bitten Sie den Administrator um eine andere Antwort.</translation>
    </message>
    <message>
        <source>The link has expired. Replace it on the page Pending Invitations.</source>
        <translation>Der Link ist abgelaufen. Ersetzen Sie ihn auf der Seite „Ausstehende Einladungen“.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Sie wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Its service exists already.</source>
        <translation>Ihr Dienst ist bereits vorhanden.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Short name of the service</source>
        <translation>Kurzname des Dienstes</translation>
    </message>
    <message>
        <source>Full name of the service</source>
        <translation>Vollständiger Name des Dienstes</translation>
    </message>
    <message>
        <source>What names on the SBC and in the tenant begin with: the short name that the service was made with</source>
        <translation>Womit Namen auf dem SBC und im Mandanten beginnen: der Kurzname, mit dem der Dienst erstellt wurde</translation>
    </message>
    <message>
        <source>License type of the service</source>
        <translation>Lizenztyp des Dienstes</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>Lizenzierte Benutzer</translation>
    </message>
    <message>
        <source>Tenant ID of the customer</source>
        <translation>Mandanten-ID des Kunden</translation>
    </message>
    <message>
        <source>Name of the customer&apos;s tenant</source>
        <translation>Name des Mandanten des Kunden</translation>
    </message>
    <message>
        <source>Microsoft 365 domain (override admin domain)</source>
        <translation>Microsoft 365-Domäne (Admin-Domäne überschreiben)</translation>
    </message>
    <message>
        <source>Application (client) ID of the App registration</source>
        <translation>Anwendungs-ID (Client) der App-Registrierung</translation>
    </message>
    <message>
        <source>The customer&apos;s sub-domain on the SBC domain</source>
        <translation>Die Unterdomäne des Kunden in der SBC-Domäne</translation>
    </message>
    <message>
        <source>First part of the customer&apos;s sub-domain</source>
        <translation>Erster Teil der Unterdomäne des Kunden</translation>
    </message>
    <message>
        <source>The provider&apos;s SBC domain</source>
        <translation>Die SBC-Domäne des Anbieters</translation>
    </message>
    <message>
        <source>Name of the SBC</source>
        <translation>Name des SBC</translation>
    </message>
    <message>
        <source>Host name (FQDN) of the SBC</source>
        <translation>Hostname (FQDN) des SBC</translation>
    </message>
    <message>
        <source>SIP port of the SBC</source>
        <translation>SIP-Port des SBC</translation>
    </message>
    <message>
        <source>Name of the SIP connection</source>
        <translation>Name der SIP-Verbindung</translation>
    </message>
    <message>
        <source>Concurrent calls; -1: no limit</source>
        <translation>Gleichzeitige Anrufe; -1: unbegrenzt</translation>
    </message>
    <message>
        <source>User name at the carrier</source>
        <translation>Benutzername beim Carrier</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Hauptrufnummer</translation>
    </message>
    <message>
        <source>Host name of the SIP connection</source>
        <translation>Hostname der SIP-Verbindung</translation>
    </message>
    <message>
        <source>User whose licence activates the sub-domain</source>
        <translation>Benutzer, dessen Lizenz die Unterdomäne aktiviert</translation>
    </message>
    <message>
        <source>Name of the PSTN usage</source>
        <translation>Name der PSTN-Nutzung</translation>
    </message>
    <message>
        <source>Name of the voice route</source>
        <translation>Name der VoIP-Route</translation>
    </message>
    <message>
        <source>Name of the voice routing policy</source>
        <translation>Name der VoIP-Routingrichtlinie</translation>
    </message>
    <message>
        <source>Host from which Teams sends calls, by the cloud</source>
        <translation>Host, von dem Teams Anrufe sendet, je nach Cloud</translation>
    </message>
    <message>
        <source>Address at which Microsoft signs in</source>
        <translation>Anmeldeadresse von Microsoft</translation>
    </message>
    <message>
        <source>Address of Microsoft Graph</source>
        <translation>Adresse von Microsoft Graph</translation>
    </message>
    <message>
        <source>Your name as provider</source>
        <translation>Ihr Name als Anbieter</translation>
    </message>
    <message>
        <source>When the service was made</source>
        <translation>Zeitpunkt, zu dem der Dienst erstellt wurde</translation>
    </message>
</context>
<context>
    <name>PortalWork</name>
    <message>
        <source>%1 (QOE)</source>
        <translation>%1 (QOE)</translation>
    </message>
</context>
<context>
    <name>ProviderField</name>
    <message>
        <source>Enter the name under which customers know you.</source>
        <translation>Geben Sie den Namen ein, unter dem Kunden Sie kennen.</translation>
    </message>
    <message>
        <source>Enter the person whom customers can ask.</source>
        <translation>Geben Sie die Person ein, an die sich Kunden wenden können.</translation>
    </message>
    <message>
        <source>Enter the mail address to which customers reply.</source>
        <translation>Geben Sie die E-Mail-Adresse ein, an die Kunden antworten.</translation>
    </message>
    <message>
        <source>Enter a domain, for example contoso.com.</source>
        <translation>Geben Sie eine Domäne ein, zum Beispiel contoso.com.</translation>
    </message>
</context>
<context>
    <name>ProvisionPlan</name>
    <message>
        <source>App registration %1 in the tenant %2, for this tenant only</source>
        <translation>App-Registrierung %1 im Mandanten %2, nur für diesen Mandanten</translation>
    </message>
    <message>
        <source>its enterprise application (service principal)</source>
        <translation>ihre Unternehmensanwendung (Dienstprinzipal)</translation>
    </message>
    <message>
        <source>the enterprise application of Microsoft&apos;s Teams administration, if it is missing in the tenant</source>
        <translation>die Unternehmensanwendung der Teams-Verwaltung von Microsoft, falls sie im Mandanten fehlt</translation>
    </message>
    <message>
        <source>application permission %1, with admin consent</source>
        <translation>Anwendungsberechtigung %1, mit Administratorzustimmung</translation>
    </message>
    <message>
        <source>directory role %1, for the administrative unit %2 only</source>
        <translation>Verzeichnisrolle %1, nur für die Verwaltungseinheit %2</translation>
    </message>
    <message>
        <source>directory role %1, for the whole tenant</source>
        <translation>Verzeichnisrolle %1, für den gesamten Mandanten</translation>
    </message>
    <message>
        <source>the registration becomes its own owner, so that it can renew its secret</source>
        <translation>die Registrierung wird ihr eigener Besitzer, damit sie ihren geheimen Clientschlüssel erneuern kann</translation>
    </message>
    <message>
        <source>client secret %1 that ends on %2</source>
        <translation>geheimer Clientschlüssel %1, der am %2 abläuft</translation>
    </message>
    <message>
        <source>Sign in to %1 as Privileged Role Administrator or Global Administrator of the tenant %2.</source>
        <translation>Melden Sie sich bei %1 als Privileged Role Administrator oder Global Administrator des Mandanten %2 an.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Administrative units &gt; %1 &gt; Roles and administrators &gt; %2 &gt; Add assignments.</source>
        <translation>Microsoft Entra ID &gt; Verwaltungseinheiten &gt; %1 &gt; Rollen und Administratoren &gt; %2 &gt; Zuweisungen hinzufügen.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Roles and administrators &gt; %1 &gt; Add assignments.</source>
        <translation>Microsoft Entra ID &gt; Rollen und Administratoren &gt; %1 &gt; Zuweisungen hinzufügen.</translation>
    </message>
    <message>
        <source>Search for %1 (Application ID %2), choose it, and assign the role as active and permanent.</source>
        <translation>Suchen Sie nach %1 (Anwendungs-ID %2), wählen Sie die Anwendung aus, und weisen Sie die Rolle als aktiv und dauerhaft zu.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>App registration</source>
        <translation>App-Registrierung</translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation>Unternehmensanwendung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Admin consent</source>
        <translation>Administratorzustimmung</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>Verzeichnisrollen</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Waiting until Microsoft knows it everywhere</source>
        <translation>Warten, bis Microsoft alles überall übernommen hat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht erforderlich</translation>
    </message>
    <message>
        <source>Needs another administrator</source>
        <translation>Anderer Administrator erforderlich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Hello,

the App registration &quot;%1&quot; in the tenant %2 needs the consent of an administrator. It takes the role Global Administrator or Privileged Role Administrator.

Please open this link, sign in, compare the name and the permissions, and accept:

%3

Permissions: %4

An almost empty page of Microsoft at the end is normal: the consent is given then. Nobody will ask you for a code or a password for it.
</source>
        <translation>Guten Tag,

die App-Registrierung „%1“ im Mandanten %2 benötigt die Zustimmung eines Administrators. Dafür ist die Rolle Global Administrator oder Privileged Role Administrator erforderlich.

Bitte öffnen Sie diesen Link, melden Sie sich an, vergleichen Sie den Namen und die Berechtigungen, und akzeptieren Sie:

%3

Berechtigungen: %4

Eine fast leere Microsoft-Seite am Ende ist normal: Die Zustimmung ist dann erteilt. Niemand wird Sie dafür nach einem Code oder Kennwort fragen.
</translation>
    </message>
    <message>
        <source>App registration %1</source>
        <translation>App-Registrierung %1</translation>
    </message>
    <message>
        <source>Directory role %1</source>
        <translation>Verzeichnisrolle %1</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <translation>Berechtigung %1</translation>
    </message>
    <message>
        <source>Client secret %1</source>
        <translation>Geheimer Clientschlüssel %1</translation>
    </message>
    <message>
        <source>Owner of itself</source>
        <translation>Besitzer von sich selbst</translation>
    </message>
    <message>
        <source>Permissions that the registration asks for</source>
        <translation>Von der Registrierung angeforderte Berechtigungen</translation>
    </message>
    <message>
        <source>Service principal of the Teams API</source>
        <translation>Dienstprinzipal der Teams-API</translation>
    </message>
</context>
<context>
    <name>RegistrationGuide</name>
    <message>
        <source>needed</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Sign in to the Microsoft Entra admin center of the customer&apos;s tenant (entra.microsoft.com) as Privileged Role Administrator or Global Administrator.</source>
        <translation>Melden Sie sich beim Microsoft Entra Admin Center des Mandanten des Kunden (entra.microsoft.com) als Privileged Role Administrator oder Global Administrator an.</translation>
    </message>
    <message>
        <source>Open Applications &gt; App registrations and choose New registration. Enter a name, keep &quot;Accounts in this organizational directory only&quot;, leave the redirect URI empty, and choose Register.</source>
        <translation>Öffnen Sie „Anwendungen“ &gt; „App-Registrierungen“, und wählen Sie „Neue Registrierung“. Geben Sie einen Namen ein, belassen Sie „Nur Konten in diesem Organisationsverzeichnis“, lassen Sie den Umleitungs-URI leer, und wählen Sie „Registrieren“.</translation>
    </message>
    <message>
        <source>On the Overview page copy the Application (client) ID and the Directory (tenant) ID.</source>
        <translation>Kopieren Sie auf der Seite „Übersicht“ die „Anwendungs-ID (Client)“ und die „Verzeichnis-ID (Mandant)“.</translation>
    </message>
    <message>
        <source>Open API permissions, choose Add a permission &gt; Microsoft Graph &gt; Application permissions, and tick the permissions of the table below. Not Delegated permissions: those do nothing here.</source>
        <translation>Öffnen Sie „API-Berechtigungen“, wählen Sie „Berechtigung hinzufügen“ &gt; „Microsoft Graph“ &gt; „Anwendungsberechtigungen“, und aktivieren Sie die Berechtigungen aus der folgenden Tabelle. Nicht „Delegierte Berechtigungen“: Diese haben hier keine Wirkung.</translation>
    </message>
    <message>
        <source>Choose Grant admin consent and confirm. Every line must show &quot;Granted&quot; afterwards.</source>
        <translation>Wählen Sie „Administratorzustimmung erteilen“, und bestätigen Sie. Danach muss in jeder Zeile „Gewährt“ stehen.</translation>
    </message>
    <message>
        <source>Open Certificates &amp; secrets &gt; Client secrets &gt; New client secret, choose how long it shall last, and copy the Value at once. It is shown only this once. Do not copy the Secret ID.</source>
        <translation>Öffnen Sie „Zertifikate &amp; Geheimnisse“ &gt; „Geheime Clientschlüssel“ &gt; „Neuer geheimer Clientschlüssel“, wählen Sie die Gültigkeitsdauer, und kopieren Sie sofort den „Wert“. Er wird nur dieses eine Mal angezeigt. Kopieren Sie nicht die „Geheime ID“.</translation>
    </message>
    <message>
        <source>Open Roles &amp; admins, pick each role of the table below, choose Add assignments, and select the registration by its name.</source>
        <translation>Öffnen Sie „Rollen und Administratoren“, wählen Sie jede Rolle aus der folgenden Tabelle, dann „Zuweisungen hinzufügen“, und wählen Sie die Registrierung anhand ihres Namens aus.</translation>
    </message>
    <message>
        <source>Hand over the Tenant ID, the Client ID and the secret&apos;s Value in a safe way. Never send the secret by plain mail.</source>
        <translation>Übergeben Sie die Mandanten-ID, die Client-ID und den Wert des geheimen Clientschlüssels auf sicherem Weg. Senden Sie den geheimen Clientschlüssel nie in einer unverschlüsselten E-Mail.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How much it is needed</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Why it is asked for</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Any one of these is enough:</source>
        <translation>Eine davon genügt:</translation>
    </message>
    <message>
        <source>How to create an App registration</source>
        <translation>So erstellen Sie eine App-Registrierung</translation>
    </message>
    <message>
        <source>Microsoft Graph application permissions</source>
        <translation>Microsoft Graph-Anwendungsberechtigungen</translation>
    </message>
    <message>
        <source>Directory roles of the registration</source>
        <translation>Verzeichnisrollen der Registrierung</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>TenantLink: reply to the invitation %1</source>
        <translation>TenantLink: Antwort auf die Einladung %1</translation>
    </message>
    <message>
        <source>Here is the reply to your invitation. Import it in TenantLink under Pending Invitations. Only your installation can read it.</source>
        <translation>Hier ist die Antwort auf Ihre Einladung. Importieren Sie sie in TenantLink unter „Ausstehende Einladungen“. Nur Ihre Installation kann sie lesen.</translation>
    </message>
    <message>
        <source>The reply to your invitation is the attached file %1, or the block of text below. Import it in TenantLink under Pending Invitations. Only your installation can read it.</source>
        <translation>Die Antwort auf Ihre Einladung ist die angehängte Datei %1 oder der folgende Textblock. Importieren Sie sie in TenantLink unter „Ausstehende Einladungen“. Nur Ihre Installation kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>Sbc</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>Verwenden Sie keine Zeilenumbrüche, Tabulatoren oder andere Steuerzeichen.</translation>
    </message>
    <message>
        <source>Enter a name for this SBC.</source>
        <translation>Geben Sie einen Namen für diesen SBC ein.</translation>
    </message>
</context>
<context>
    <name>ScriptTemplate</name>
    <message>
        <source>There is no placeholder %1.</source>
        <translation>Den Platzhalter %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 would be a secret. Secrets are never written into scripts: let the script ask for it.</source>
        <translation>%1 wäre ein Geheimnis. Geheimnisse werden nie in Skripts geschrieben: Lassen Sie das Skript danach fragen.</translation>
    </message>
    <message>
        <source>Two braces {{ are opened here and not closed with }} on the same line.</source>
        <translation>Zwei Klammern {{ werden hier geöffnet und nicht in derselben Zeile mit }} geschlossen.</translation>
    </message>
    <message>
        <source>%1 stands inside a here-string (@&apos; or @&quot;), where no value is safe. Put it into a variable before.</source>
        <translation>%1 steht in einem Here-String (@&apos; oder @&quot;), in dem kein Wert sicher ist. Weisen Sie den Wert vorher einer Variablen zu.</translation>
    </message>
    <message>
        <source>The value of %1 has a character that is not safe at this place. Put the placeholder into quotes, or change the value.</source>
        <translation>Der Wert von %1 enthält ein Zeichen, das an dieser Stelle nicht sicher ist. Setzen Sie den Platzhalter in Anführungszeichen, oder ändern Sie den Wert.</translation>
    </message>
    <message>
        <source>%1 is glued to other text, where no value is certain to be safe. Put blanks around it, or put both into quotes.</source>
        <translation>%1 steht direkt an anderem Text, wo kein Wert zuverlässig sicher ist. Setzen Sie Leerzeichen darum, oder setzen Sie beides in Anführungszeichen.</translation>
    </message>
    <message>
        <source>SBC command line</source>
        <translation>SBC-Befehlszeile</translation>
    </message>
    <message>
        <source>Microsoft 365 PowerShell</source>
        <translation>Microsoft 365 PowerShell</translation>
    </message>
    <message>
        <source>Any (plain text)</source>
        <translation>Beliebig (Nur-Text)</translation>
    </message>
    <message>
        <source>AudioCodes SBC: onboarding</source>
        <translation>AudioCodes SBC: Onboarding</translation>
    </message>
    <message>
        <source>AudioCodes SBC: clean-up</source>
        <translation>AudioCodes SBC: Bereinigung</translation>
    </message>
    <message>
        <source>Teams routing: derived trunk</source>
        <translation>Teams-Routing: abgeleiteter Trunk</translation>
    </message>
    <message>
        <source>Teams routing: derived trunk, clean-up</source>
        <translation>Teams-Routing: abgeleiteter Trunk, Bereinigung</translation>
    </message>
    <message>
        <source>Teams routing: own gateway</source>
        <translation>Teams-Routing: eigenes Gateway</translation>
    </message>
    <message>
        <source>Teams routing: own gateway, clean-up</source>
        <translation>Teams-Routing: eigenes Gateway, Bereinigung</translation>
    </message>
    <message>
        <source>Enter a name for the template.</source>
        <translation>Geben Sie einen Namen für die Vorlage ein.</translation>
    </message>
    <message>
        <source>The name may have at most %1 characters.</source>
        <translation>Der Name darf höchstens %1 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be shown.</source>
        <translation>Der Name enthält Zeichen, die nicht angezeigt werden können.</translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>Eine andere Vorlage hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>SecretLife</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) - soon</source>
        <translation>
            <numerusform>%n Tag – bald</numerusform>
            <numerusform>%n Tage – bald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) - very soon</source>
        <translation>
            <numerusform>%n Tag – sehr bald</numerusform>
            <numerusform>%n Tage – sehr bald</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Heute abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>Vor %n Tag abgelaufen</numerusform>
            <numerusform>Vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretWatch</name>
    <message>
        <source>Client secrets need attention</source>
        <translation>Geheime Clientschlüssel erfordern Ihre Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) ended.</source>
        <translation>
            <numerusform>%n geheimer Clientschlüssel ist abgelaufen.</numerusform>
            <numerusform>%n geheime Clientschlüssel sind abgelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) will end within 14 days.</source>
        <translation>
            <numerusform>%n geheimer Clientschlüssel läuft innerhalb von 14 Tagen ab.</numerusform>
            <numerusform>%n geheime Clientschlüssel laufen innerhalb von 14 Tagen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) will end within 30 days.</source>
        <translation>
            <numerusform>%n geheimer Clientschlüssel läuft innerhalb von 30 Tagen ab.</numerusform>
            <numerusform>%n geheime Clientschlüssel laufen innerhalb von 30 Tagen ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Hosted Essentials+</source>
        <translation>Hosted Essentials+</translation>
    </message>
    <message>
        <source>Hosted Pro</source>
        <translation>Hosted Pro</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Nicht validiert</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Hosted Pro adds the life-cycle templates, which change group memberships. They need the permission Group.ReadWrite.All. Nothing is lost.</source>
        <translation>Hosted Pro bietet zusätzlich die Lebenszyklusvorlagen, die Gruppenmitgliedschaften ändern. Sie benötigen die Berechtigung Group.ReadWrite.All. Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>With Hosted Essentials+ the life-cycle templates stop working for this service. Its users, numbers and routing stay as they are; the permission Group.ReadWrite.All is no longer needed.</source>
        <translation>Mit Hosted Essentials+ funktionieren die Lebenszyklusvorlagen für diesen Dienst nicht mehr. Benutzer, Rufnummern und Routing bleiben unverändert; die Berechtigung Group.ReadWrite.All wird nicht mehr benötigt.</translation>
    </message>
</context>
<context>
    <name>ServicePackage</name>
    <message>
        <source>the customer&apos;s sub-domain on the SBC domain</source>
        <translation>die Unterdomäne des Kunden in der SBC-Domäne</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>DNS-Einträge für %1</translation>
    </message>
    <message>
        <source>The domain is verified in the customer&apos;s tenant: no record is needed for that.</source>
        <translation>Die Domäne ist im Mandanten des Kunden verifiziert: Dafür ist kein Eintrag erforderlich.</translation>
    </message>
    <message>
        <source>Microsoft named no record yet. Add the domain to the customer&apos;s tenant first.</source>
        <translation>Microsoft hat noch keinen Eintrag genannt. Fügen Sie zuerst die Domäne dem Mandanten des Kunden hinzu.</translation>
    </message>
    <message>
        <source>Enter one of these at the DNS of the SBC domain, then verify the domain:</source>
        <translation>Tragen Sie einen der folgenden Einträge im DNS der SBC-Domäne ein, und verifizieren Sie dann die Domäne:</translation>
    </message>
    <message>
        <source>As read from the tenant on %1.</source>
        <translation>Aus dem Mandanten gelesen am %1.</translation>
    </message>
    <message>
        <source>The name %1 also has to lead to the public address of the SBC (A record, or a wildcard above it).</source>
        <translation>Der Name %1 muss außerdem zur öffentlichen Adresse des SBC führen (A-Eintrag oder ein übergeordneter Platzhaltereintrag).</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>License type</source>
        <translation>Lizenztyp</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>Lizenzierte Benutzer</translation>
    </message>
    <message>
        <source>Deploy status</source>
        <translation>Bereitstellungsstatus</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>Kaufmännische Angaben</translation>
    </message>
    <message>
        <source>Channel PO Number</source>
        <translation>Channel-Bestellnummer</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Payment Terms</source>
        <translation>Zahlungsweise</translation>
    </message>
    <message>
        <source>Deployment Type</source>
        <translation>Bereitstellungsart</translation>
    </message>
    <message>
        <source>DPA Number</source>
        <translation>DPA-Nummer</translation>
    </message>
    <message>
        <source>Terms and Conditions approved by</source>
        <translation>Geschäftsbedingungen zugestimmt von</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Zugestimmt am</translation>
    </message>
    <message>
        <source>Version of the Terms and Conditions</source>
        <translation>Version der Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>M365 Domain</source>
        <translation>M365-Domäne</translation>
    </message>
    <message>
        <source>Authentication status</source>
        <translation>Authentifizierungsstatus</translation>
    </message>
    <message>
        <source>Client secret ends</source>
        <translation>Clientschlüssel läuft ab</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>Routing und DNS</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Trunk model</source>
        <translation>Trunkmodell</translation>
    </message>
    <message>
        <source>Sub-domain</source>
        <translation>Unterdomäne</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>Aktivierungsbenutzer</translation>
    </message>
    <message>
        <source>PSTN usage</source>
        <translation>PSTN-Nutzung</translation>
    </message>
    <message>
        <source>Voice route</source>
        <translation>VoIP-Route</translation>
    </message>
    <message>
        <source>Voice routing policy</source>
        <translation>VoIP-Routingrichtlinie</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>SIP-Verbindung</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Verbindungsname</translation>
    </message>
    <message>
        <source>SBC</source>
        <translation>SBC</translation>
    </message>
    <message>
        <source>Concurrent calls</source>
        <translation>Gleichzeitige Anrufe</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Carrier user name</source>
        <translation>Carrier-Benutzername</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Hauptrufnummer</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Files of this package</source>
        <translation>Dateien dieses Pakets</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Written by TenantLink on %1.</source>
        <translation>Von TenantLink am %1 geschrieben.</translation>
    </message>
    <message>
        <source>No file of this package holds a secret: the scripts ask for them.</source>
        <translation>Keine Datei dieses Pakets enthält ein Geheimnis: Die Skripts fragen danach.</translation>
    </message>
</context>
<context>
    <name>ServiceSetup</name>
    <message>
        <source>M365 default routing and SBC configuration</source>
        <translation>M365-Standardrouting und SBC-Konfiguration</translation>
    </message>
    <message>
        <source>SBC only</source>
        <translation>Nur SBC</translation>
    </message>
    <message>
        <source>Derived trunk</source>
        <translation>Abgeleiteter Trunk</translation>
    </message>
    <message>
        <source>Own gateway</source>
        <translation>Eigenes Gateway</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>Zweistufig</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>Verwenden Sie keine Zeilenumbrüche, Tabulatoren oder andere Steuerzeichen.</translation>
    </message>
    <message>
        <source>Enter a name for the SIP connection.</source>
        <translation>Geben Sie einen Namen für die SIP-Verbindung ein.</translation>
    </message>
    <message>
        <source>Leave out the (0): it is not part of the number.</source>
        <translation>Lassen Sie die (0) weg: Sie ist nicht Teil der Nummer.</translation>
    </message>
    <message>
        <source>Enter the number with + and the country&apos;s code, for example +49 30 123456: 5 to 15 digits.</source>
        <translation>Geben Sie die Nummer mit + und Landesvorwahl ein, zum Beispiel +49 30 123456: 5 bis 15 Ziffern.</translation>
    </message>
    <message>
        <source>Enter a host name such as pbx.contoso.com, or an IP address.</source>
        <translation>Geben Sie einen Hostnamen wie pbx.contoso.com oder eine IP-Adresse ein.</translation>
    </message>
</context>
<context>
    <name>ServiceTask</name>
    <message>
        <source>Validate credentials</source>
        <translation>Anmeldeinformationen validieren</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>Aktivierungsbenutzer</translation>
    </message>
    <message>
        <source>Gateway and routing script</source>
        <translation>Gateway- und Routingskript</translation>
    </message>
    <message>
        <source>SBC script</source>
        <translation>SBC-Skript</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>In Progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Completed Success</source>
        <translation>Erfolgreich abgeschlossen</translation>
    </message>
    <message>
        <source>Completed with Warnings</source>
        <translation>Mit Warnungen abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The App registration is valid.</source>
        <translation>Die App-Registrierung ist gültig.</translation>
    </message>
    <message>
        <source>The App registration has problems; it was continued anyway.</source>
        <translation>Die App-Registrierung hat Probleme; es wurde trotzdem fortgefahren.</translation>
    </message>
    <message>
        <source>Open Microsoft 365 settings in the Service portal, correct what is listed there and validate again.</source>
        <translation>Öffnen Sie „Microsoft 365-Einstellungen“ im Dienstportal, korrigieren Sie, was dort aufgeführt ist, und validieren Sie erneut.</translation>
    </message>
    <message>
        <source>The App registration has problems.</source>
        <translation>Die App-Registrierung hat Probleme.</translation>
    </message>
    <message>
        <source>The App registration could not be checked now.</source>
        <translation>Die App-Registrierung konnte jetzt nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Retry this task later.</source>
        <translation>Wiederholen Sie diese Aufgabe später.</translation>
    </message>
    <message>
        <source>Teams Phone licences: %1 free, %2 asked for.</source>
        <translation>Teams Phone-Lizenzen: %1 frei, %2 benötigt.</translation>
    </message>
    <message>
        <source>Teams Phone licences: only %1 free, %2 asked for.</source>
        <translation>Teams Phone-Lizenzen: nur %1 frei, %2 benötigt.</translation>
    </message>
    <message>
        <source>Tell the customer to get the missing licences before users get numbers. Users who have one already do not need another.</source>
        <translation>Bitten Sie den Kunden, die fehlenden Lizenzen zu beschaffen, bevor Benutzer Rufnummern erhalten. Benutzer, die bereits eine Lizenz haben, benötigen keine weitere.</translation>
    </message>
    <message>
        <source>The tenant&apos;s licences could not be read.</source>
        <translation>Die Lizenzen des Mandanten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator whether enough Teams Phone licences are free.</source>
        <translation>Fragen Sie den Administrator des Kunden, ob genügend Teams Phone-Lizenzen frei sind.</translation>
    </message>
    <message>
        <source>The domain %1 is verified.</source>
        <translation>Die Domäne %1 ist verifiziert.</translation>
    </message>
    <message>
        <source>The domain %1 was added; Microsoft does not see its DNS record yet.</source>
        <translation>Die Domäne %1 wurde hinzugefügt; Microsoft sieht ihren DNS-Eintrag noch nicht.</translation>
    </message>
    <message>
        <source>Enter the DNS record as it is shown under Routing and DNS, and retry this task when it is seen. That can take up to 72 hours.</source>
        <translation>Tragen Sie den DNS-Eintrag wie unter „Routing und DNS“ angezeigt ein, und wiederholen Sie diese Aufgabe, sobald er sichtbar ist. Das kann bis zu 72 Stunden dauern.</translation>
    </message>
    <message>
        <source>The domain %1 is added and not verified.</source>
        <translation>Die Domäne %1 wurde hinzugefügt, aber nicht verifiziert.</translation>
    </message>
    <message>
        <source>Enter the DNS record as it is shown under Routing and DNS, let the customer&apos;s administrator verify the domain in the Microsoft 365 admin center under Settings &gt; Domains, then retry this task.</source>
        <translation>Tragen Sie den DNS-Eintrag wie unter „Routing und DNS“ angezeigt ein, lassen Sie den Administrator des Kunden die Domäne im Microsoft 365 Admin Center unter „Einstellungen“ &gt; „Domänen“ verifizieren, und wiederholen Sie dann diese Aufgabe.</translation>
    </message>
    <message>
        <source>The domain %1 has to be added to the tenant by hand.</source>
        <translation>Die Domäne %1 muss dem Mandanten manuell hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Let the customer&apos;s administrator add and verify it in the Microsoft 365 admin center under Settings &gt; Domains, then retry this task.</source>
        <translation>Lassen Sie den Administrator des Kunden sie im Microsoft 365 Admin Center unter „Einstellungen“ &gt; „Domänen“ hinzufügen und verifizieren, und wiederholen Sie dann diese Aufgabe.</translation>
    </message>
    <message>
        <source>The domain %1 is verified by the domain %2 above it.</source>
        <translation>Die Domäne %1 ist durch die übergeordnete Domäne %2 verifiziert.</translation>
    </message>
    <message>
        <source>It could not be read whether the domain %1 is verified.</source>
        <translation>Es konnte nicht gelesen werden, ob die Domäne %1 verifiziert ist.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator to look in the Microsoft 365 admin center under Settings &gt; Domains.</source>
        <translation>Bitten Sie den Administrator des Kunden, im Microsoft 365 Admin Center unter „Einstellungen“ &gt; „Domänen“ nachzusehen.</translation>
    </message>
    <message>
        <source>The activation user %1 is there and has a licence.</source>
        <translation>Der Aktivierungsbenutzer %1 ist vorhanden und hat eine Lizenz.</translation>
    </message>
    <message>
        <source>The activation user %1 has a licence; it could not be read whether it is one with Teams.</source>
        <translation>Der Aktivierungsbenutzer %1 hat eine Lizenz; es konnte nicht gelesen werden, ob sie Teams enthält.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator to look in the Microsoft 365 admin center under Users &gt; Active users.</source>
        <translation>Bitten Sie den Administrator des Kunden, im Microsoft 365 Admin Center unter „Benutzer“ &gt; „Aktive Benutzer“ nachzusehen.</translation>
    </message>
    <message>
        <source>The activation user %1 is blocked from signing in.</source>
        <translation>Die Anmeldung des Aktivierungsbenutzers %1 ist blockiert.</translation>
    </message>
    <message>
        <source>Let the customer&apos;s administrator unblock it in the Microsoft 365 admin center under Users &gt; Active users, then retry this task.</source>
        <translation>Lassen Sie den Administrator des Kunden die Blockierung im Microsoft 365 Admin Center unter „Benutzer“ &gt; „Aktive Benutzer“ aufheben, und wiederholen Sie dann diese Aufgabe.</translation>
    </message>
    <message>
        <source>The activation user %1 was created and licensed. Activation can take up to 24 hours.</source>
        <translation>Der Aktivierungsbenutzer %1 wurde erstellt und lizenziert. Die Aktivierung kann bis zu 24 Stunden dauern.</translation>
    </message>
    <message>
        <source>The activation user %1 has no licence: none is free.</source>
        <translation>Der Aktivierungsbenutzer %1 hat keine Lizenz: Es ist keine frei.</translation>
    </message>
    <message>
        <source>Let the customer free or buy a licence with Teams, then retry this task.</source>
        <translation>Lassen Sie den Kunden eine Lizenz mit Teams freigeben oder kaufen, und wiederholen Sie dann diese Aufgabe.</translation>
    </message>
    <message>
        <source>The activation user %1 is to be created and licensed by hand.</source>
        <translation>Der Aktivierungsbenutzer %1 muss manuell erstellt und lizenziert werden.</translation>
    </message>
    <message>
        <source>Follow the manual steps under Routing and DNS, then retry this task to check it. Activation can take up to 24 hours.</source>
        <translation>Führen Sie die manuellen Schritte unter „Routing und DNS“ aus, und wiederholen Sie dann diese Aufgabe, um das Ergebnis zu prüfen. Die Aktivierung kann bis zu 24 Stunden dauern.</translation>
    </message>
    <message>
        <source>The activation user can be created once the domain is verified.</source>
        <translation>Der Aktivierungsbenutzer kann erstellt werden, sobald die Domäne verifiziert ist.</translation>
    </message>
    <message>
        <source>Retry this task after the domain&apos;s.</source>
        <translation>Wiederholen Sie diese Aufgabe nach der Aufgabe für die Domäne.</translation>
    </message>
    <message>
        <source>No activation user is needed.</source>
        <translation>Es wird kein Aktivierungsbenutzer benötigt.</translation>
    </message>
    <message>
        <source>The script %1 is ready to be run.</source>
        <translation>Das Skript %1 kann ausgeführt werden.</translation>
    </message>
    <message>
        <source>No script is needed.</source>
        <translation>Es wird kein Skript benötigt.</translation>
    </message>
    <message>
        <source>No template was chosen: the SBC is configured by other means.</source>
        <translation>Es wurde keine Vorlage gewählt: Der SBC wird auf andere Weise konfiguriert.</translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation>Der Dienst ist gespeichert.</translation>
    </message>
    <message>
        <source>TenantLink ended while this was running.</source>
        <translation>TenantLink wurde währenddessen beendet.</translation>
    </message>
    <message>
        <source>Retry this task. What is done stays done.</source>
        <translation>Wiederholen Sie diese Aufgabe. Erledigtes bleibt erledigt.</translation>
    </message>
    <message>
        <source>It was cancelled before it was done.</source>
        <translation>Der Vorgang wurde abgebrochen, bevor er abgeschlossen war.</translation>
    </message>
    <message>
        <source>Retry this task when you are ready.</source>
        <translation>Wiederholen Sie diese Aufgabe, wenn Sie bereit sind.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>the commercial information of the service</source>
        <translation>die kaufmännischen Angaben des Dienstes</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Microsoft refused the sign-in.</source>
        <translation>Microsoft hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check Tenant ID, Client ID and client secret. The details name Microsoft&apos;s reason and the ids that its support asks for.</source>
        <translation>Prüfen Sie Mandanten-ID, Client-ID und geheimen Clientschlüssel. Die Details nennen den Grund von Microsoft und die IDs, nach denen der Microsoft-Support fragt.</translation>
    </message>
</context>
<context>
    <name>SignInApp</name>
    <message>
        <source>Enter an Application (client) ID, for example 11111111-2222-3333-4444-555555555555, or leave it empty.</source>
        <translation>Geben Sie eine Anwendungs-ID (Client) ein, zum Beispiel 11111111-2222-3333-4444-555555555555, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This is an application of Microsoft&apos;s own. Register one of yours, so that customers see who asks for their sign-in.</source>
        <translation>Das ist eine Anwendung von Microsoft selbst. Registrieren Sie eine eigene, damit Kunden sehen, wer um ihre Anmeldung bittet.</translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <source>Back to TenantLink</source>
        <translation>Zurück zu TenantLink</translation>
    </message>
    <message>
        <source>Microsoft&apos;s part is done. You can close this page and go on in the TenantLink window.</source>
        <translation>Der Teil bei Microsoft ist erledigt. Sie können diese Seite schließen und im TenantLink-Fenster weitermachen.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>You can close this page. The TenantLink window says what happened and what you can do.</source>
        <translation>Sie können diese Seite schließen. Im TenantLink-Fenster steht, was geschehen ist und was Sie tun können.</translation>
    </message>
</context>
<context>
    <name>SignInGuide</name>
    <message>
        <source>Sign in to the Microsoft Entra admin center of your own tenant (entra.microsoft.com; each cloud has its own) as Cloud Application Administrator.</source>
        <translation>Melden Sie sich beim Microsoft Entra Admin Center Ihres eigenen Mandanten (entra.microsoft.com; jede Cloud hat ein eigenes) als Cloud Application Administrator an.</translation>
    </message>
    <message>
        <source>Open Applications &gt; App registrations and choose New registration. Enter a name that customers know you by: they see it when they sign in.</source>
        <translation>Öffnen Sie „Anwendungen“ &gt; „App-Registrierungen“, und wählen Sie „Neue Registrierung“. Geben Sie einen Namen ein, unter dem Kunden Sie kennen: Sie sehen ihn bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Choose &quot;Accounts in any organizational directory (Multitenant)&quot;, leave the redirect URI empty, and choose Register.</source>
        <translation>Wählen Sie „Konten in einem beliebigen Organisationsverzeichnis (mehrinstanzenfähig)“, lassen Sie den Umleitungs-URI leer, und wählen Sie „Registrieren“.</translation>
    </message>
    <message>
        <source>Open Authentication &gt; Add a platform &gt; Mobile and desktop applications, and enter the custom redirect URI http://localhost.</source>
        <translation>Öffnen Sie „Authentifizierung“ &gt; „Plattform hinzufügen“ &gt; „Mobilgerät- und Desktopanwendungen“, und geben Sie den benutzerdefinierten Umleitungs-URI http://localhost ein.</translation>
    </message>
    <message>
        <source>On the same page set &quot;Allow public client flows&quot; to Yes: the sign-in with a code needs it. Save.</source>
        <translation>Setzen Sie auf derselben Seite „Öffentliche Clientflows zulassen“ auf „Ja“: Die Anmeldung mit einem Code erfordert das. Speichern Sie.</translation>
    </message>
    <message>
        <source>Add no client secret and no certificate. The application runs on other people&apos;s computers, where a credential would be no secret.</source>
        <translation>Fügen Sie keinen geheimen Clientschlüssel und kein Zertifikat hinzu. Die Anwendung läuft auf fremden Computern, auf denen Anmeldeinformationen nicht geheim blieben.</translation>
    </message>
    <message>
        <source>Open Branding &amp; properties and verify the publisher domain. With a verified publisher the customer&apos;s admin sees your company&apos;s name with a blue mark; many tenants refuse unverified ones.</source>
        <translation>Öffnen Sie „Branding und Eigenschaften“, und verifizieren Sie die Herausgeberdomäne. Bei einem verifizierten Herausgeber sieht der Administrator des Kunden den Namen Ihres Unternehmens mit einem blauen Häkchen; viele Mandanten lehnen nicht verifizierte ab.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page into TenantLink.</source>
        <translation>Kopieren Sie die „Anwendungs-ID (Client)“ von der Seite „Übersicht“ in TenantLink.</translation>
    </message>
    <message>
        <source>Use an application of your own. Ids of Microsoft&apos;s own applications are refused: they are not yours to speak for.</source>
        <translation>Verwenden Sie eine eigene Anwendung. IDs von Microsoft-eigenen Anwendungen werden abgelehnt: Sie können nicht in deren Namen auftreten.</translation>
    </message>
    <message>
        <source>Each cloud needs its own registration, because clouds do not share directories.</source>
        <translation>Jede Cloud benötigt eine eigene Registrierung, da Clouds keine Verzeichnisse gemeinsam nutzen.</translation>
    </message>
    <message>
        <source>It is asked for delegated permissions only while an admin signs in; it can do nothing by itself.</source>
        <translation>Sie fordert delegierte Berechtigungen nur an, während sich ein Administrator anmeldet; allein kann sie nichts tun.</translation>
    </message>
    <message>
        <source>How to create a sign-in application</source>
        <translation>So erstellen Sie eine Anmelde-App</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>TenantDomain</name>
    <message>
        <source>%1 is verified in the tenant. Nothing is left to do.</source>
        <translation>%1 ist im Mandanten verifiziert. Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Open %1 and sign in as a Domain Name Administrator or a Global Administrator of the customer&apos;s tenant.</source>
        <translation>Öffnen Sie %1, und melden Sie sich als Domain Name Administrator oder Global Administrator des Mandanten des Kunden an.</translation>
    </message>
    <message>
        <source>Go to Settings &gt; Domains, choose &quot;Add domain&quot; and enter %1.</source>
        <translation>Wechseln Sie zu „Einstellungen“ &gt; „Domänen“, wählen Sie „Domäne hinzufügen“, und geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>Go to Settings &gt; Domains, choose %1 and continue its set-up.</source>
        <translation>Wechseln Sie zu „Einstellungen“ &gt; „Domänen“, wählen Sie %1, und setzen Sie die Einrichtung fort.</translation>
    </message>
    <message>
        <source>%1 above it is verified in this tenant, so Microsoft asks for no record.</source>
        <translation>Die übergeordnete Domäne %1 ist in diesem Mandanten verifiziert, daher verlangt Microsoft keinen Eintrag.</translation>
    </message>
    <message>
        <source>Choose to verify it with a TXT record. Microsoft shows a value that begins with MS=.</source>
        <translation>Wählen Sie die Überprüfung mit einem TXT-Eintrag. Microsoft zeigt einen Wert an, der mit MS= beginnt.</translation>
    </message>
    <message>
        <source>At the DNS provider, add a TXT record with the name %1 and that value.</source>
        <translation>Fügen Sie beim DNS-Anbieter einen TXT-Eintrag mit dem Namen %1 und diesem Wert hinzu.</translation>
    </message>
    <message>
        <source>At the DNS provider, add an MX record with the name %1, the value %2, priority %3 and a TTL of %4 seconds.</source>
        <translation>Fügen Sie beim DNS-Anbieter einen MX-Eintrag mit dem Namen %1, dem Wert %2, der Priorität %3 und einer TTL von %4 Sekunden hinzu.</translation>
    </message>
    <message>
        <source>At the DNS provider, add a %1 record with the name %2, the value %3 and a TTL of %4 seconds.</source>
        <translation>Fügen Sie beim DNS-Anbieter einen %1-Eintrag mit dem Namen %2, dem Wert %3 und einer TTL von %4 Sekunden hinzu.</translation>
    </message>
    <message>
        <source>Choose Verify there. A new DNS record can take up to an hour, sometimes longer, until Microsoft sees it.</source>
        <translation>Wählen Sie dort „Überprüfen“. Es kann bis zu einer Stunde, manchmal länger, dauern, bis Microsoft einen neuen DNS-Eintrag sieht.</translation>
    </message>
    <message>
        <source>Skip the set-up of e-mail and other services: Direct Routing needs the verified domain only.</source>
        <translation>Überspringen Sie die Einrichtung von E-Mail und anderen Diensten: Direct Routing benötigt nur die verifizierte Domäne.</translation>
    </message>
    <message>
        <source>Come back here and check again.</source>
        <translation>Kehren Sie hierher zurück, und prüfen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AboutDialog</name>
    <message>
        <source>About TenantLink</source>
        <translation>Info zu TenantLink</translation>
    </message>
    <message>
        <source>TenantLink %1</source>
        <translation>TenantLink %1</translation>
    </message>
    <message>
        <source>Connects customers&apos; Microsoft 365 tenants to a Teams Direct Routing provider.
Qt %1 on %2</source>
        <translation>Verbindet Microsoft 365-Mandanten von Kunden mit einem Anbieter für Teams Direct Routing.
Qt %1 unter %2</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>TenantLink is free software under the Apache License 2.0.

It uses:</source>
        <translation>TenantLink ist freie Software unter der Apache-Lizenz 2.0.

Es verwendet:</translation>
    </message>
    <message>
        <source>Microsoft, Microsoft 365, Microsoft Entra, Microsoft Teams and Azure are trademarks of Microsoft. TenantLink is not made by Microsoft.</source>
        <translation>Microsoft, Microsoft 365, Microsoft Entra, Microsoft Teams und Azure sind Marken von Microsoft. TenantLink stammt nicht von Microsoft.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>TenantLink::ActivationPanel</name>
    <message>
        <source>Pick a free one</source>
        <translation>Eine freie auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 - %n free</source>
        <comment>licence</comment>
        <translation>
            <numerusform>%1 – %n frei</numerusform>
            <numerusform>%1 – %n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>The licence that was chosen before</source>
        <translation>Die bisher gewählte Lizenz</translation>
    </message>
    <message>
        <source>Take the activation user back</source>
        <translation>Aktivierungsbenutzer entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the tenant? Its licence becomes free again.</source>
        <comment>UPN</comment>
        <translation>%1 aus dem Mandanten entfernen? Die Lizenz wird dadurch wieder frei.</translation>
    </message>
    <message>
        <source>Another licensed user has this suffix, so the sub-domain stays activated.</source>
        <translation>Ein anderer lizenzierter Benutzer hat dieses Suffix, daher bleibt die Unterdomäne aktiviert.</translation>
    </message>
    <message>
        <source>&amp;Remove the user</source>
        <translation>&amp;Benutzer entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep the user</source>
        <translation>Benut&amp;zer behalten</translation>
    </message>
    <message>
        <source>Looking for the activation user ...</source>
        <translation>Aktivierungsbenutzer wird gesucht ...</translation>
    </message>
    <message>
        <source>Making %1 ...</source>
        <comment>UPN</comment>
        <translation>%1 wird erstellt ...</translation>
    </message>
    <message>
        <source>Removing %1 ...</source>
        <comment>UPN</comment>
        <translation>%1 wird entfernt ...</translation>
    </message>
    <message>
        <source>The sub-domain is not complete yet.</source>
        <translation>Die Unterdomäne ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Whether there is an activation user is not known.</source>
        <translation>Es ist nicht bekannt, ob ein Aktivierungsbenutzer vorhanden ist.</translation>
    </message>
    <message>
        <source>%1 is there, but has no licence.</source>
        <comment>UPN</comment>
        <translation>%1 ist vorhanden, hat aber keine Lizenz.</translation>
    </message>
    <message>
        <source>%1 is there and has a licence.</source>
        <comment>UPN</comment>
        <translation>%1 ist vorhanden und hat eine Lizenz.</translation>
    </message>
    <message>
        <source>Another licensed user has this suffix: no activation user is needed.</source>
        <translation>Ein anderer lizenzierter Benutzer hat dieses Suffix: Es wird kein Aktivierungsbenutzer benötigt.</translation>
    </message>
    <message>
        <source>The activation user can be made once the sub-domain is verified.</source>
        <translation>Der Aktivierungsbenutzer kann erstellt werden, sobald die Unterdomäne verifiziert ist.</translation>
    </message>
    <message>
        <source>There is no activation user yet.</source>
        <translation>Es gibt noch keinen Aktivierungsbenutzer.</translation>
    </message>
    <message>
        <source>Whether there is an activation user was not read yet.</source>
        <translation>Es wurde noch nicht abgefragt, ob ein Aktivierungsbenutzer vorhanden ist.</translation>
    </message>
    <message>
        <source>No unit of this licence is free any more. Choose another one.</source>
        <translation>Von dieser Lizenz ist keine Einheit mehr frei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The tenant has no free licence with Teams or Teams Phone: the user is made once there is one.</source>
        <translation>Der Mandant hat keine freie Lizenz mit Teams oder Teams Phone: Der Benutzer wird erstellt, sobald eine frei ist.</translation>
    </message>
    <message>
        <source>Choose the country where the user is: Microsoft licenses nobody without it.</source>
        <translation>Wählen Sie das Land, in dem sich der Benutzer befindet: Ohne diese Angabe weist Microsoft keine Lizenz zu.</translation>
    </message>
    <message>
        <source>The organisation names no country in the tenant.</source>
        <translation>Für die Organisation ist im Mandanten kein Land angegeben.</translation>
    </message>
    <message>
        <source>Make the activation user automaticall&amp;y</source>
        <translation>Aktivierungsbenutzer automatis&amp;ch erstellen</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <comment>UPN</comment>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>This App registration may not make users (User.ReadWrite.All was not granted): an administrator of the tenant does it by hand.</source>
        <translation>Diese App-Registrierung darf keine Benutzer erstellen (User.ReadWrite.All wurde nicht erteilt): Ein Administrator des Mandanten erledigt es manuell.</translation>
    </message>
    <message>
        <source>Licenc&amp;e for the activation user:</source>
        <translation>&amp;Lizenz für den Aktivierungsbenutzer:</translation>
    </message>
    <message>
        <source>Usage locat&amp;ion:</source>
        <translation>&amp;Verwendungsstandort:</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte auswählen</translation>
    </message>
    <message>
        <source>The organisation&apos;s</source>
        <translation>Wie die Organisation</translation>
    </message>
    <message>
        <source>&amp;Create now</source>
        <translation>Jetzt &amp;erstellen</translation>
    </message>
    <message>
        <source>Create activation user now</source>
        <translation>Aktivierungsbenutzer jetzt erstellen</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Check activation user again</source>
        <translation>Aktivierungsbenutzer erneut prüfen</translation>
    </message>
    <message>
        <source>Ta&amp;ke the user back</source>
        <translation>Be&amp;nutzer entfernen</translation>
    </message>
    <message>
        <source>Progress of the activation user</source>
        <translation>Fortschritt des Aktivierungsbenutzers</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>Aktivierungsbenutzer</translation>
    </message>
    <message>
        <source>Activation can take up to 24 hours.</source>
        <translation>Die Aktivierung kann bis zu 24 Stunden dauern.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AddMissingDialog</name>
    <message>
        <source>Permissions and roles can only be granted by an administrator of the customer&apos;s tenant.</source>
        <translation>Berechtigungen und Rollen kann nur ein Administrator des Mandanten des Kunden erteilen.</translation>
    </message>
    <message>
        <source>Permission %1, requested and granted for the whole tenant. %2</source>
        <translation>Berechtigung %1, angefordert und für den gesamten Mandanten erteilt. %2</translation>
    </message>
    <message>
        <source>Role %1, assigned for the whole tenant. %2</source>
        <translation>Rolle %1, zugewiesen für den gesamten Mandanten. %2</translation>
    </message>
    <message>
        <source>The registration becomes an owner of itself, so that it may renew its own secret.</source>
        <translation>Die Registrierung wird Besitzer von sich selbst, damit sie ihren eigenen geheimen Clientschlüssel erneuern kann.</translation>
    </message>
    <message>
        <source>Reading the registration ...</source>
        <translation>Registrierung wird gelesen ...</translation>
    </message>
    <message>
        <source>Looking for an unfinished change ...</source>
        <translation>Nicht abgeschlossene Änderung wird gesucht ...</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>This will be written into the tenant:</source>
        <translation>In den Mandanten wird Folgendes geschrieben:</translation>
    </message>
    <message>
        <source>Another administrator has to do the rest. It can be completed here at any time.</source>
        <translation>Den Rest muss ein anderer Administrator erledigen. Sie können den Vorgang hier jederzeit abschließen.</translation>
    </message>
    <message>
        <source>Everything that was missing is there. The App registration is valid.</source>
        <translation>Alles, was gefehlt hat, ist jetzt vorhanden. Die App-Registrierung ist gültig.</translation>
    </message>
    <message>
        <source>What was missing was added. The check has found something else: see Validate Authentication.</source>
        <translation>Was gefehlt hat, wurde hinzugefügt. Die Prüfung hat etwas anderes gefunden: siehe „Authentifizierung validieren“.</translation>
    </message>
    <message>
        <source>Removing what this change made ...</source>
        <translation>Was diese Änderung erstellt hat, wird entfernt ...</translation>
    </message>
    <message>
        <source>Add what is missing: %1</source>
        <translation>Fehlendes hinzufügen: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant. Then you see exactly what will be written, before anything is. Closing this window is safe at any time: what was done is kept, and you can resume or undo it here.</source>
        <translation>Sie melden sich als Administrator des Mandanten des Kunden an. Dann sehen Sie genau, was geschrieben wird, bevor etwas geschrieben wird. Sie können dieses Fenster jederzeit gefahrlos schließen: Erledigtes bleibt erhalten, und Sie können es hier fortsetzen oder rückgängig machen.</translation>
    </message>
    <message>
        <source>A change of this registration was not finished. Resume goes on where it stopped; Undo removes what it made, and only that.</source>
        <translation>Eine Änderung dieser Registrierung wurde nicht abgeschlossen. „Fortsetzen“ macht dort weiter, wo sie unterbrochen wurde; „Rückgängig machen“ entfernt nur das, was sie erstellt hat.</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Auswahl</translation>
    </message>
    <message>
        <source>Platform versions before %1 do not ask for it by themselves: there it has to be added here.</source>
        <translation>Plattformversionen vor %1 fordern sie nicht selbst an: Dort muss sie hier hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The registration has all permissions and roles that are needed.</source>
        <translation>Die Registrierung hat alle erforderlichen Berechtigungen und Rollen.</translation>
    </message>
    <message>
        <source>Your roles do not allow to grant permissions of Microsoft Graph. They are requested, and you get a link for an administrator who may grant them.</source>
        <translation>Ihre Rollen erlauben es nicht, Berechtigungen für Microsoft Graph zu erteilen. Sie werden angefordert, und Sie erhalten einen Link für einen Administrator, der sie erteilen darf.</translation>
    </message>
    <message>
        <source>Your roles do not allow to assign directory roles. You get the steps for an administrator who may.</source>
        <translation>Ihre Rollen erlauben es nicht, Verzeichnisrollen zuzuweisen. Sie erhalten die Schritte für einen Administrator, der das darf.</translation>
    </message>
    <message>
        <source>The directory roles of the registration could not be read: nothing is changed about them.</source>
        <translation>Die Verzeichnisrollen der Registrierung konnten nicht gelesen werden: An ihnen wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>TenantLink::AdminAccountPage</name>
    <message>
        <source>Admin account</source>
        <translation>Administratorkonto</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account of your tenant. Nothing is created before you have seen and confirmed what will be.</source>
        <translation>Melden Sie sich mit einem Administratorkonto Ihres Mandanten an. Es wird nichts erstellt, bevor Sie es gesehen und bestätigt haben.</translation>
    </message>
    <message>
        <source>Start &amp;authentication</source>
        <translation>&amp;Authentifizierung starten</translation>
    </message>
    <message>
        <source>The account needs the role Global Administrator, or Privileged Role Administrator together with Application Administrator. With less, what is missing is said before anything is written.</source>
        <translation>Das Konto benötigt die Rolle Global Administrator oder Privileged Role Administrator zusammen mit Application Administrator. Reichen die Rechte nicht aus, erfahren Sie vor dem ersten Schreibvorgang, was fehlt.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AdminDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TenantLink::AppRegistrationPage</name>
    <message>
        <source>App registration</source>
        <translation>App-Registrierung</translation>
    </message>
    <message>
        <source>Enter the App registration of your tenant. It is checked with Microsoft on the next page; nothing is sent before.</source>
        <translation>Geben Sie die App-Registrierung Ihres Mandanten ein. Sie wird auf der nächsten Seite bei Microsoft geprüft; vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Start &amp;authentication</source>
        <translation>&amp;Authentifizierung starten</translation>
    </message>
    <message>
        <source>The client secret goes to this computer&apos;s keychain.</source>
        <translation>Der geheime Clientschlüssel wird im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>The client secret stays in memory only, until it is sealed for %1.</source>
        <translation>Der geheime Clientschlüssel bleibt nur im Arbeitsspeicher, bis er für %1 versiegelt ist.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>TenantLink::AuditTrailPage</name>
    <message>
        <source>&amp;Show entry</source>
        <translation>&amp;Eintrag anzeigen</translation>
    </message>
    <message>
        <source>Shows all of the selected entry</source>
        <translation>Zeigt den ausgewählten Eintrag vollständig an</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>&amp;Nur zwischen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two days</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Überwachungsprotokoll</translation>
    </message>
    <message>
        <source>Filter audit trail</source>
        <translation>Überwachungsprotokoll filtern</translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation>Einträge kopieren</translation>
    </message>
    <message>
        <source>Export CSV of the audit trail</source>
        <translation>CSV exportieren: Überwachungsprotokoll</translation>
    </message>
    <message>
        <source>Columns of the audit trail</source>
        <translation>Spalten des Überwachungsprotokolls</translation>
    </message>
    <message>
        <source>Nothing was done between these days.</source>
        <translation>Zwischen diesen Tagen wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Es wurde noch nichts ausgeführt.</translation>
    </message>
    <message>
        <source>No entry matches the filter.</source>
        <translation>Kein Eintrag entspricht dem Filter.</translation>
    </message>
    <message>
        <source>audit-trail.csv</source>
        <comment>file name</comment>
        <translation>ueberwachungsprotokoll.csv</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Protokolleintrag</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage anzeigen</translation>
    </message>
</context>
<context>
    <name>TenantLink::ChangeCustomerDialog</name>
    <message>
        <source>The service will be one of %1.</source>
        <translation>Der Dienst gehört dann zu %1.</translation>
    </message>
    <message>
        <source>Choose the customer that the service shall belong to.</source>
        <translation>Wählen Sie den Kunden, zu dem der Dienst gehören soll.</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <source>The service %1 goes to another customer with its App registration and its settings. Nothing changes in any tenant.</source>
        <translation>Der Dienst %1 geht mit seiner App-Registrierung und seinen Einstellungen an einen anderen Kunden über. In keinem Mandanten ändert sich etwas.</translation>
    </message>
    <message>
        <source>There is no customer.</source>
        <translation>Es ist kein Kunde vorhanden.</translation>
    </message>
    <message>
        <source>&amp;Change customer</source>
        <translation>&amp;Kunden ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckAllDialog</name>
    <message>
        <source>The services could not be checked.</source>
        <translation>Die Dienste konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>There is no service to check.</source>
        <translation>Es gibt keinen Dienst zum Prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) checked.</source>
        <translation>
            <numerusform>%n Dienst geprüft.</numerusform>
            <numerusform>%n Dienste geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n service(s) checked.</source>
        <translation>
            <numerusform>Angehalten: %n Dienst geprüft.</numerusform>
            <numerusform>Angehalten: %n Dienste geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Wird angehalten ...</translation>
    </message>
    <message>
        <source>Reading the services ...</source>
        <translation>Dienste werden gelesen ...</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Wird geprüft ...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Just checked: %1 - %2</source>
        <comment>a service and its state</comment>
        <translation>Zuletzt geprüft: %1 – %2</translation>
    </message>
    <message>
        <source>Valid: %1. With problems: %2. Could not be checked: %3.</source>
        <translation>Gültig: %1. Mit Problemen: %2. Nicht prüfbar: %3.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more service(s): save the report to see all of them.</source>
        <translation>
            <numerusform>... und %n weiterer Dienst: Speichern Sie den Bericht, um alle zu sehen.</numerusform>
            <numerusform>... und %n weitere Dienste: Speichern Sie den Bericht, um alle zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every service that was checked is OK.</source>
        <translation>Alle geprüften Dienste sind OK.</translation>
    </message>
    <message>
        <source>Check all services</source>
        <translation>Alle Dienste prüfen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Services that are &amp;not OK</source>
        <translation>&amp;Dienste, die nicht OK sind</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Save &amp;report ...</source>
        <translation>&amp;Bericht speichern ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>check-of-services.html</source>
        <comment>file name</comment>
        <translation>pruefung-der-dienste.html</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckListView</name>
    <message>
        <source>Check list</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Wird geprüft ...</translation>
    </message>
    <message numerus="yes">
        <source>Checking ... %n item(s) done so far.</source>
        <translation>
            <numerusform>Wird geprüft ... %n Punkt bisher erledigt.</numerusform>
            <numerusform>Wird geprüft ... %n Punkte bisher erledigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckPage</name>
    <message>
        <source>You can put this right and try again, or continue anyway: the provider will see what is missing.</source>
        <translation>Sie können das beheben und es erneut versuchen oder trotzdem fortfahren: Der Anbieter sieht dann, was fehlt.</translation>
    </message>
    <message>
        <source>You chose to continue anyway. The provider will see what is missing.</source>
        <translation>Sie haben sich entschieden, trotzdem fortzufahren. Der Anbieter sieht dann, was fehlt.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckRow</name>
    <message>
        <source>%1: %2</source>
        <comment>check item and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::CloseQuestion</name>
    <message>
        <source>Close the Onboarding wizard?</source>
        <translation>Onboarding-Assistenten schließen?</translation>
    </message>
    <message>
        <source>The client secret is never kept in a draft. You will be asked for it again.</source>
        <translation>Der geheime Clientschlüssel wird nie in einem Entwurf gespeichert. Sie werden erneut danach gefragt.</translation>
    </message>
    <message>
        <source>Everything else can be kept, so that you can go on later from the Services page.</source>
        <translation>Alles andere kann gespeichert werden, damit Sie später auf der Seite „Dienste“ weitermachen können.</translation>
    </message>
    <message>
        <source>The client secret that was created here is not used yet. It is never kept in a draft, and is removed from the App registration when you close.</source>
        <translation>Der hier erstellte geheime Clientschlüssel wird noch nicht verwendet. Er wird nie in einem Entwurf gespeichert und beim Schließen aus der App-Registrierung entfernt.</translation>
    </message>
    <message>
        <source>Everything else can be kept, so that you can go on later from the Services page. If the sign-in has run out by now, remove the secret in the Azure portal.</source>
        <translation>Alles andere kann gespeichert werden, damit Sie später auf der Seite „Dienste“ weitermachen können. Falls die Anmeldung bis dahin abgelaufen ist, entfernen Sie den geheimen Clientschlüssel im Azure-Portal.</translation>
    </message>
    <message>
        <source>The client secret and the carrier password are never kept in a draft. You will be asked for them again.</source>
        <translation>Der geheime Clientschlüssel und das Carrier-Kennwort werden nie in einem Entwurf gespeichert. Sie werden erneut danach gefragt.</translation>
    </message>
    <message>
        <source>The carrier password is never kept in a draft. You will be asked for it again.</source>
        <translation>Das Carrier-Kennwort wird nie in einem Entwurf gespeichert. Sie werden erneut danach gefragt.</translation>
    </message>
    <message>
        <source>The customer that you are entering has not been added yet. It is not part of the draft.</source>
        <translation>Der Kunde, den Sie gerade eingeben, wurde noch nicht hinzugefügt. Er ist nicht Teil des Entwurfs.</translation>
    </message>
    <message>
        <source>Go on and choose Add customer if you want to keep it.</source>
        <translation>Fahren Sie fort, und wählen Sie „Kunden hinzufügen“, wenn Sie ihn behalten möchten.</translation>
    </message>
    <message>
        <source>The draft could not be kept.</source>
        <translation>Der Entwurf konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Keep as draft: try again</source>
        <translation>Als Entwurf &amp;speichern: erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>&amp;Als Entwurf speichern</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Entwurf verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
</context>
<context>
    <name>TenantLink::CloudBanner</name>
    <message>
        <source>Not Microsoft - secrets go to %1</source>
        <translation>Nicht Microsoft – Geheimnisse gehen an %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::CodeView</name>
    <message>
        <source>The code has run out. Microsoft is asked whether it was entered in time ...</source>
        <translation>Der Code ist abgelaufen. Microsoft wird gefragt, ob er rechtzeitig eingegeben wurde ...</translation>
    </message>
    <message>
        <source>The code is valid for another %1. When it runs out, you can have a new one.</source>
        <comment>minutes:seconds</comment>
        <translation>Der Code ist noch %1 gültig. Wenn er abläuft, können Sie einen neuen anfordern.</translation>
    </message>
    <message numerus="yes">
        <source>The code is valid for about %n more minute(s).</source>
        <translation>
            <numerusform>Der Code ist noch etwa %n Minute gültig.</numerusform>
            <numerusform>Der Code ist noch etwa %n Minuten gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this page, enter the code there, and sign in with your administrator&apos;s account.</source>
        <translation>Öffnen Sie diese Seite, geben Sie dort den Code ein, und melden Sie sich mit Ihrem Administratorkonto an.</translation>
    </message>
    <message>
        <source>Co&amp;de:</source>
        <translation>&amp;Code:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy Code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>&amp;Link of the page:</source>
        <translation>Link &amp;der Seite:</translation>
    </message>
    <message>
        <source>Copy code and &amp;open page</source>
        <translation>Code kopieren und &amp;Seite öffnen</translation>
    </message>
    <message>
        <source>No browser could be opened. The code is copied; open the page yourself by its link.</source>
        <translation>Es konnte kein Browser geöffnet werden. Der Code wurde kopiert; öffnen Sie die Seite selbst über ihren Link.</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>Opens %1 on a telephone. The code itself is not in it.</source>
        <translation>Öffnet %1 auf einem Telefon. Der Code selbst ist nicht darin enthalten.</translation>
    </message>
    <message>
        <source>With a telephone you can scan the QR code instead of typing the link.</source>
        <translation>Mit einem Telefon können Sie den QR-Code scannen, statt den Link einzugeben.</translation>
    </message>
    <message>
        <source>Enter this code only because you started this here yourself. Never accept a code from anyone or pass one on.</source>
        <translation>Geben Sie diesen Code nur ein, wenn Sie den Vorgang hier selbst gestartet haben. Nehmen Sie nie einen Code von anderen an, und geben Sie keinen weiter.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommandsDialog</name>
    <message>
        <source>Save commands</source>
        <translation>Befehle speichern</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell-Skripts (*.ps1)</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Shell-Skripts (*.sh)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Show as commands</source>
        <translation>Als Befehle anzeigen</translation>
    </message>
    <message>
        <source>The same as the wizard does, to run it yourself. It asks you to sign in, and prints the client secret once, at its end. Then choose Use App Registration on the wizard&apos;s first page, and enter there what it printed.</source>
        <translation>Die gleichen Schritte wie im Assistenten, zum Selbstausführen. Sie werden zur Anmeldung aufgefordert, und am Ende wird der geheime Clientschlüssel einmal ausgegeben. Wählen Sie dann auf der ersten Seite des Assistenten „App-Registrierung verwenden“, und geben Sie dort die ausgegebenen Werte ein.</translation>
    </message>
    <message>
        <source>&amp;PowerShell</source>
        <translation>&amp;PowerShell</translation>
    </message>
    <message>
        <source>&amp;Azure CLI</source>
        <translation>&amp;Azure CLI</translation>
    </message>
    <message>
        <source>PowerShell commands</source>
        <translation>PowerShell-Befehle</translation>
    </message>
    <message>
        <source>Azure CLI commands</source>
        <translation>Azure CLI-Befehle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Speichern...</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Kinds of commands</source>
        <translation>Arten von Befehlen</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialBox</name>
    <message>
        <source>Commercial information</source>
        <translation>Kaufmännische Angaben</translation>
    </message>
    <message>
        <source>Channel PO Number:</source>
        <translation>Channel-Bestellnummer:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>Laufzeit:</translation>
    </message>
    <message>
        <source>Payment terms:</source>
        <translation>Zahlungsweise:</translation>
    </message>
    <message>
        <source>Deployment type:</source>
        <translation>Bereitstellungsart:</translation>
    </message>
    <message>
        <source>DPA number:</source>
        <translation>DPA-Nummer:</translation>
    </message>
    <message>
        <source>Terms and Conditions:</source>
        <translation>Geschäftsbedingungen:</translation>
    </message>
    <message>
        <source>Version %1 approved by %2, %3</source>
        <comment>version, user name, time</comment>
        <translation>Version %1, zugestimmt von %2, %3</translation>
    </message>
    <message>
        <source>None were approved</source>
        <translation>Keinen zugestimmt</translation>
    </message>
    <message>
        <source>It was not asked for when this service was added.</source>
        <translation>Beim Hinzufügen dieses Dienstes wurde nicht danach gefragt.</translation>
    </message>
    <message>
        <source>Sho&amp;w approved terms</source>
        <translation>&amp;Akzeptierte Bedingungen anzeigen</translation>
    </message>
    <message>
        <source>Show approved terms</source>
        <translation>Akzeptierte Bedingungen anzeigen</translation>
    </message>
    <message>
        <source>The document of this version is not kept on this computer.</source>
        <translation>Das Dokument dieser Version ist auf diesem Computer nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialPage</name>
    <message>
        <source>Read the Terms and Conditions and approve them before you go on.</source>
        <translation>Lesen Sie die Geschäftsbedingungen, und stimmen Sie ihnen zu, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The Terms and Conditions have changed since they were approved. Approve the new ones.</source>
        <translation>Die Geschäftsbedingungen haben sich seit der Zustimmung geändert. Stimmen Sie den neuen zu.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>Kaufmännische Angaben</translation>
    </message>
    <message>
        <source>What was agreed with the customer for this service.</source>
        <translation>Was für diesen Dienst mit dem Kunden vereinbart wurde.</translation>
    </message>
    <message>
        <source>Channel &amp;PO Number:</source>
        <translation>&amp;Channel-Bestellnummer:</translation>
    </message>
    <message>
        <source>&amp;Terms:</source>
        <translation>Lau&amp;fzeit:</translation>
    </message>
    <message>
        <source>Pay&amp;ment Terms:</source>
        <translation>Za&amp;hlungsweise:</translation>
    </message>
    <message>
        <source>Deplo&amp;yment Type:</source>
        <translation>&amp;Bereitstellungsart:</translation>
    </message>
    <message>
        <source>&amp;DPA Number:</source>
        <translation>&amp;DPA-Nummer:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Terms and C&amp;onditions:</source>
        <translation>&amp;Geschäftsbedingungen:</translation>
    </message>
    <message>
        <source>Click to &amp;approve</source>
        <translation>Zum Zustimmen &amp;anklicken</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialSettingsPage</name>
    <message>
        <source>Upload Terms and Conditions</source>
        <translation>Geschäftsbedingungen hochladen</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md)</source>
        <translation>Text und Markdown (*.txt *.md)</translation>
    </message>
    <message>
        <source>File: %1, version %2</source>
        <translation>Datei: %1, Version %2</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may read it.</source>
        <translation>%1 konnte nicht gelesen werden. Prüfen Sie, ob die Datei vorhanden ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 is of another kind. Choose a file that ends in .txt or .md.</source>
        <translation>%1 hat einen anderen Dateityp. Wählen Sie eine Datei mit der Endung .txt oder .md.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2.</source>
        <translation>%1 ist zu groß: höchstens %2.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8, or it is empty. Save it as UTF-8 and choose it again.</source>
        <translation>%1 ist kein Text in UTF-8 oder ist leer. Speichern Sie die Datei als UTF-8, und wählen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>Kaufmännische Angaben</translation>
    </message>
    <message>
        <source>&amp;Ask for commercial information when a service is added</source>
        <translation>&amp;Beim Hinzufügen eines Dienstes nach kaufmännischen Angaben fragen</translation>
    </message>
    <message>
        <source>The Onboarding wizard then asks for the purchase order, the terms and the deployment type, and for the approval of the Terms and Conditions below.</source>
        <translation>Der Onboarding-Assistent fragt dann nach Bestellnummer, Laufzeit und Bereitstellungsart sowie nach der Zustimmung zu den folgenden Geschäftsbedingungen.</translation>
    </message>
    <message>
        <source>Terms and Conditions</source>
        <translation>Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>&amp;Upload Terms and Conditions ...</source>
        <translation>&amp;Geschäftsbedingungen hochladen ...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove Terms and Conditions</source>
        <translation>Geschäftsbedingungen entfernen</translation>
    </message>
    <message>
        <source>There is no document, so nothing is to approve. Choose a .txt or .md file, or drop it here.</source>
        <translation>Es gibt kein Dokument, daher ist keine Zustimmung erforderlich. Wählen Sie eine .txt- oder .md-Datei, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Vers&amp;ion (SHA-256):</source>
        <translation>&amp;Version (SHA-256):</translation>
    </message>
    <message>
        <source>Version (SHA-256)</source>
        <translation>Version (SHA-256)</translation>
    </message>
    <message>
        <source>Every version stays readable. After a change the terms must be approved again for the next service.</source>
        <translation>Jede Version bleibt lesbar. Nach einer Änderung muss den Geschäftsbedingungen für den nächsten Dienst erneut zugestimmt werden.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommitPage</name>
    <message>
        <source>Fill in &amp;commercial information</source>
        <translation>Kaufmännische &amp;Angaben ausfüllen</translation>
    </message>
    <message>
        <source>Read and &amp;approve the terms</source>
        <translation>&amp;Geschäftsbedingungen lesen und ihnen zustimmen</translation>
    </message>
    <message>
        <source>Change the &amp;short name</source>
        <translation>&amp;Kurznamen ändern</translation>
    </message>
</context>
<context>
    <name>TenantLink::ConfirmProvider</name>
    <message>
        <source>Is it really this provider?</source>
        <translation>Ist es wirklich dieser Anbieter?</translation>
    </message>
    <message>
        <source>Call the provider on a telephone number that you know, not one from the invitation, and let the invitation code be read out to you.</source>
        <translation>Rufen Sie den Anbieter unter einer Telefonnummer an, die Sie kennen, nicht unter einer aus der Einladung, und lassen Sie sich den Einladungscode vorlesen.</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>&amp;Einladungscode:</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Confirm provider</source>
        <translation>Anbieter bestätigen</translation>
    </message>
    <message>
        <source>&amp;Go on without confirming the provider</source>
        <translation>&amp;Ohne Bestätigung des Anbieters fortfahren</translation>
    </message>
    <message>
        <source>The client secret goes to whoever sent this invitation. If that is not your provider, a stranger gets access to your tenant.</source>
        <translation>Der geheime Clientschlüssel geht an den Absender dieser Einladung. Ist das nicht Ihr Anbieter, erhält ein Fremder Zugriff auf Ihren Mandanten.</translation>
    </message>
    <message>
        <source>&amp;Look up %1</source>
        <translation>Bei %1 &amp;nachschlagen</translation>
    </message>
    <message>
        <source>Asking %1 for its published key ...</source>
        <translation>Veröffentlichter Schlüssel wird bei %1 abgefragt ...</translation>
    </message>
</context>
<context>
    <name>TenantLink::ConsentHelp</name>
    <message>
        <source>What another administrator still has to do</source>
        <translation>Was ein anderer Administrator noch tun muss</translation>
    </message>
    <message>
        <source>Admin consent: a Global Administrator or Privileged Role Administrator of the tenant opens this link, signs in and accepts.</source>
        <translation>Administratorzustimmung: Ein Global Administrator oder Privileged Role Administrator des Mandanten öffnet diesen Link, meldet sich an und akzeptiert.</translation>
    </message>
    <message>
        <source>Directory roles: a Global Administrator or Privileged Role Administrator assigns them, by the steps or by the commands below.</source>
        <translation>Verzeichnisrollen: Ein Global Administrator oder Privileged Role Administrator weist sie anhand der folgenden Schritte oder Befehle zu.</translation>
    </message>
    <message>
        <source>Consent &amp;link:</source>
        <translation>Zu&amp;stimmungslink:</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>Zustimmungslink</translation>
    </message>
    <message>
        <source>After accepting, the browser ends on a blank page: that is all right.</source>
        <translation>Nach dem Akzeptieren bleibt im Browser eine leere Seite: Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Te&amp;xt to forward:</source>
        <translation>Te&amp;xt zum Weiterleiten:</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy text to forward</source>
        <translation>Text kopieren (zum Weiterleiten)</translation>
    </message>
    <message>
        <source>&amp;Roles in the portal:</source>
        <translation>&amp;Rollen im Portal:</translation>
    </message>
    <message>
        <source>Copy steps</source>
        <translation>Schritte kopieren</translation>
    </message>
    <message>
        <source>Copy roles in the portal</source>
        <translation>Schritte kopieren (Rollen im Portal)</translation>
    </message>
    <message>
        <source>Roles by co&amp;mmands (PowerShell):</source>
        <translation>Rollen per &amp;Befehl (PowerShell):</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>Copy roles by commands</source>
        <translation>Befehle kopieren (Rollen)</translation>
    </message>
</context>
<context>
    <name>TenantLink::CopyCell</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>TenantLink::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>TenantLink::CreatePage</name>
    <message>
        <source>Stopping ...</source>
        <translation>Wird angehalten ...</translation>
    </message>
    <message>
        <source>The service is saved. Its other tasks are running ...</source>
        <translation>Der Dienst ist gespeichert. Die weiteren Aufgaben werden ausgeführt ...</translation>
    </message>
    <message>
        <source>Creating the service ...</source>
        <translation>Dienst wird erstellt ...</translation>
    </message>
    <message>
        <source>Service saved; scripts are ready to be run</source>
        <translation>Dienst gespeichert; die Skripts können ausgeführt werden</translation>
    </message>
    <message>
        <source>The service is saved; the tasks that were stopped can be run from Edit Service &gt; Tasks</source>
        <translation>Der Dienst ist gespeichert; die angehaltenen Aufgaben können Sie unter „Dienst bearbeiten“ &gt; „Aufgaben“ ausführen</translation>
    </message>
    <message>
        <source>Service saved; a task failed</source>
        <translation>Dienst gespeichert; eine Aufgabe ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped. The service was not saved. What you entered is still here.</source>
        <translation>Angehalten. Der Dienst wurde nicht gespeichert. Ihre Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>The service was not saved. What you entered is still here.</source>
        <translation>Der Dienst wurde nicht gespeichert. Ihre Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>Run the scripts, then confirm under Edit Service that %1 is deployed. The service package holds the scripts, the DNS records and a summary for whoever does it. The client secret is not in it.</source>
        <translation>Führen Sie die Skripts aus, und bestätigen Sie dann unter „Dienst bearbeiten“, dass %1 bereitgestellt ist. Das Dienstpaket enthält die Skripts, die DNS-Einträge und eine Zusammenfassung für die ausführende Person. Der geheime Clientschlüssel ist nicht enthalten.</translation>
    </message>
    <message>
        <source>%1 is on the Services page now. Tasks that are not done can be tried again, here or later under Edit Service &gt; Tasks.</source>
        <translation>%1 ist jetzt auf der Seite „Dienste“ zu finden. Nicht erledigte Aufgaben können Sie hier oder später unter „Dienst bearbeiten“ &gt; „Aufgaben“ erneut versuchen.</translation>
    </message>
    <message>
        <source>Create service</source>
        <translation>Dienst erstellen</translation>
    </message>
    <message>
        <source>The service is saved on this computer; its secrets go to the keychain. Then it is set up.</source>
        <translation>Der Dienst wird auf diesem Computer gespeichert; seine Geheimnisse kommen in den Schlüsselbund. Danach wird er eingerichtet.</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Fortschritt beim Speichern</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerDialog</name>
    <message>
        <source>Edit Customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The customer was not saved.</source>
        <translation>Der Kunde wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerForm</name>
    <message>
        <source>There is a customer of this name already. Choose another name.</source>
        <translation>Es gibt bereits einen Kunden mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>Tenant &amp;ID:</source>
        <translation>&amp;Mandanten-ID:</translation>
    </message>
    <message>
        <source>&amp;Email:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>&amp;Phone:</source>
        <translation>Tele&amp;fon:</translation>
    </message>
    <message>
        <source>&amp;Secondary Email:</source>
        <translation>&amp;Zweite E-Mail:</translation>
    </message>
    <message>
        <source>Secondary P&amp;hone:</source>
        <translation>Z&amp;weites Telefon:</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerList</name>
    <message>
        <source>No customer matches the filter.</source>
        <translation>Kein Kunde entspricht dem Filter.</translation>
    </message>
    <message>
        <source>&amp;Filter customers:</source>
        <translation>Kunden &amp;filtern:</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerPage</name>
    <message>
        <source>Chosen customer: %1</source>
        <translation>Ausgewählter Kunde: %1</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or add a new one.</source>
        <translation>Wählen Sie einen Kunden aus der Liste, oder fügen Sie einen neuen hinzu.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>For which customer do you add a Direct Routing service?</source>
        <translation>Für welchen Kunden fügen Sie einen Direct Routing-Dienst hinzu?</translation>
    </message>
    <message>
        <source>There are no customers yet. Add the first one with New customer.</source>
        <translation>Es sind noch keine Kunden vorhanden. Fügen Sie mit „Neuer Kunde“ den ersten hinzu.</translation>
    </message>
    <message>
        <source>N&amp;ew customer ...</source>
        <translation>&amp;Neuer Kunde ...</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation>&amp;Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Choose from the &amp;list instead</source>
        <translation>&amp;Stattdessen aus der Liste wählen</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Secondary Email</source>
        <translation>Zweite E-Mail</translation>
    </message>
    <message>
        <source>Secondary Phone</source>
        <translation>Zweites Telefon</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomersPage</name>
    <message>
        <source>&amp;Add Customer</source>
        <translation>Kunden hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Edit Customer</source>
        <translation>Kunden &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete Customer</source>
        <translation>K&amp;unden löschen</translation>
    </message>
    <message>
        <source>&amp;Import CSV</source>
        <translation>CS&amp;V importieren</translation>
    </message>
    <message>
        <source>Adds customers from a file, after a preview</source>
        <translation>Fügt nach einer Vorschau Kunden aus einer Datei hinzu</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Kunden filtern</translation>
    </message>
    <message>
        <source>Copy customers</source>
        <translation>Kunden kopieren</translation>
    </message>
    <message>
        <source>Export CSV of customers</source>
        <translation>CSV exportieren: Kunden</translation>
    </message>
    <message>
        <source>Columns of customers</source>
        <translation>Spalten der Kunden</translation>
    </message>
    <message>
        <source>There is no customer yet.
Add one, or import a CSV file.</source>
        <translation>Es ist noch kein Kunde vorhanden.
Fügen Sie einen hinzu, oder importieren Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>No customer matches the filter.</source>
        <translation>Kein Kunde entspricht dem Filter.</translation>
    </message>
    <message>
        <source>customers.csv</source>
        <comment>file name</comment>
        <translation>kunden.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n customer(s) to delete</source>
        <translation>
            <numerusform>Wählen Sie zum Löschen höchstens %n Kunden aus</numerusform>
            <numerusform>Wählen Sie zum Löschen höchstens %n Kunden aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected customers; refused while they have services</source>
        <translation>Löscht die ausgewählten Kunden; wird abgelehnt, solange sie Dienste haben</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>Kunden löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n customer(s): %1?</source>
        <translation>
            <numerusform>%n Kunden löschen: %1?</numerusform>
            <numerusform>%n Kunden löschen: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer who still has services or open invitations is kept.</source>
        <translation>Kunden, die noch Dienste oder offene Einladungen haben, bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lösche&amp;n</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted.</source>
        <translation>
            <numerusform>%n Kunde gelöscht.</numerusform>
            <numerusform>%n Kunden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have services: %1.</source>
        <translation>
            <numerusform>%n Kunde hat noch Dienste: %1.</numerusform>
            <numerusform>%n Kunden haben noch Dienste: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported.</source>
        <translation>
            <numerusform>%n Kunde importiert.</numerusform>
            <numerusform>%n Kunden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first customer</source>
        <translation>Ersten Kunden hinzufügen</translation>
    </message>
</context>
<context>
    <name>TenantLink::DeleteServicesDialog</name>
    <message>
        <source>the App registrations with their client secrets, permissions and directory roles</source>
        <translation>die App-Registrierungen mit ihren geheimen Clientschlüsseln, Berechtigungen und Verzeichnisrollen</translation>
    </message>
    <message>
        <source>the sub-domains and activation users that were added for them</source>
        <translation>die Unterdomänen und Aktivierungsbenutzer, die dafür hinzugefügt wurden</translation>
    </message>
    <message>
        <source>voice routes, PSTN usages, voice routing policies, gateways</source>
        <translation>VoIP-Routen, PSTN-Nutzungen, VoIP-Routingrichtlinien und Gateways</translation>
    </message>
    <message>
        <source>the configuration of the SBCs</source>
        <translation>die Konfiguration der SBCs</translation>
    </message>
    <message>
        <source>the App registration %1 in %2 with its client secret, permissions and directory roles</source>
        <comment>application id, tenant</comment>
        <translation>die App-Registrierung %1 in %2 mit ihrem geheimen Clientschlüssel, ihren Berechtigungen und Verzeichnisrollen</translation>
    </message>
    <message>
        <source>the domain %1, where it was added</source>
        <translation>die Domäne %1, sofern sie hinzugefügt wurde</translation>
    </message>
    <message>
        <source>the activation user %1 and its licence, where it was made</source>
        <translation>der Aktivierungsbenutzer %1 und seine Lizenz, sofern er erstellt wurde</translation>
    </message>
    <message>
        <source>voice route, PSTN usage, voice routing policy, and the gateway %1</source>
        <translation>VoIP-Route, PSTN-Nutzung, VoIP-Routingrichtlinie und das Gateway %1</translation>
    </message>
    <message>
        <source>voice route, PSTN usage and voice routing policy</source>
        <translation>VoIP-Route, PSTN-Nutzung und VoIP-Routingrichtlinie</translation>
    </message>
    <message>
        <source>the configuration of the SBC</source>
        <translation>die Konfiguration des SBC</translation>
    </message>
    <message>
        <source>Save clean-up scripts in a folder</source>
        <translation>Bereinigungsskripts in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Saving the clean-up scripts ...</source>
        <translation>Bereinigungsskripts werden gespeichert ...</translation>
    </message>
    <message numerus="yes">
        <source>%n clean-up script(s) saved in %1.</source>
        <translation>
            <numerusform>%n Bereinigungsskript in %1 gespeichert.</numerusform>
            <numerusform>%n Bereinigungsskripts in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clean-up script is needed for %1.</source>
        <comment>short names</comment>
        <translation>Für %1 wird kein Bereinigungsskript benötigt.</translation>
    </message>
    <message>
        <source>No script for %1: %2</source>
        <comment>short name, reason</comment>
        <translation>Kein Skript für %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And for %n more.</source>
        <translation>
            <numerusform>Und für %n weiteren.</numerusform>
            <numerusform>Und für %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be deleted all the same.</source>
        <translation>Sie können trotzdem gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete services</source>
        <translation>Dienste löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s): %1?</source>
        <translation>
            <numerusform>%n Dienst löschen: %1?</numerusform>
            <numerusform>%n Dienste löschen: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Client secret and carrier password are removed from this computer&apos;s keychain. Nothing in the customer&apos;s tenant is changed. What was set up there stays:</source>
        <translation>Der geheime Clientschlüssel und das Carrier-Kennwort werden aus dem Schlüsselbund dieses Computers entfernt. Im Mandanten des Kunden wird nichts geändert. Was dort eingerichtet wurde, bleibt bestehen:</translation>
    </message>
    <message>
        <source>&amp;Save clean-up scripts ...</source>
        <translation>&amp;Bereinigungsskripts speichern ...</translation>
    </message>
    <message>
        <source>Save clean-up scripts</source>
        <translation>Bereinigungsskripts speichern</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TenantLink::DeployDialog</name>
    <message>
        <source>Confirm as deployed</source>
        <translation>Als bereitgestellt bestätigen</translation>
    </message>
    <message>
        <source>Report a failure</source>
        <translation>Fehlschlag melden</translation>
    </message>
    <message>
        <source>You confirm that the scripts of %1 ran well and that calls work. Your user name and the time are kept with it.</source>
        <translation>Sie bestätigen, dass die Skripts von %1 fehlerfrei ausgeführt wurden und Anrufe funktionieren. Ihr Benutzername und die Uhrzeit werden dazu gespeichert.</translation>
    </message>
    <message>
        <source>You report that %1 could not be deployed. Your user name and the time are kept with it.</source>
        <translation>Sie melden, dass %1 nicht bereitgestellt werden konnte. Ihr Benutzername und die Uhrzeit werden dazu gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Note (optional):</source>
        <translation>&amp;Hinweis (optional):</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Melden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TenantLink::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy details: %1</source>
        <translation>Details kopieren: %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::DetailsPage</name>
    <message>
        <source>Invitation:</source>
        <translation>Einladung:</translation>
    </message>
    <message>
        <source>Tenant name:</source>
        <translation>Mandantenname:</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>Mandanten-ID:</translation>
    </message>
    <message>
        <source>Initial domain:</source>
        <translation>Anfangsdomäne:</translation>
    </message>
    <message>
        <source>Application (Client) ID:</source>
        <translation>Anwendungs-ID (Client):</translation>
    </message>
    <message>
        <source>Client Secret:</source>
        <translation>Geheimer Clientschlüssel:</translation>
    </message>
    <message>
        <source>Client Secret ends:</source>
        <translation>Clientschlüssel läuft ab:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (signed in)</source>
        <comment>UPN</comment>
        <translation>%1 (angemeldet)</translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <comment>UPN</comment>
        <translation>%1 (angegeben)</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Last validated:</source>
        <translation>Zuletzt validiert:</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Consent pending: the administrator has not granted all permissions yet. Validation says which are missing.</source>
        <translation>Zustimmung ausstehend: Der Administrator hat noch nicht alle Berechtigungen erteilt. Die Validierung zeigt, welche fehlen.</translation>
    </message>
    <message>
        <source>Registration details</source>
        <translation>Registrierungsdetails</translation>
    </message>
    <message>
        <source>This came back from the customer&apos;s administrator. The next page validates it again.</source>
        <translation>Das kam vom Administrator des Kunden zurück. Auf der nächsten Seite wird es erneut validiert.</translation>
    </message>
</context>
<context>
    <name>TenantLink::DnsPanel</name>
    <message>
        <source>The sub-domain is not complete yet.</source>
        <translation>Die Unterdomäne ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Reading the domain&apos;s state from the tenant ...</source>
        <translation>Status der Domäne wird aus dem Mandanten gelesen ...</translation>
    </message>
    <message>
        <source>Adding %1 to the tenant ...</source>
        <comment>domain</comment>
        <translation>%1 wird dem Mandanten hinzugefügt ...</translation>
    </message>
    <message>
        <source>Microsoft looks for the DNS record ...</source>
        <translation>Microsoft sucht den DNS-Eintrag ...</translation>
    </message>
    <message>
        <source>Waiting for the DNS record ...</source>
        <translation>Es wird auf den DNS-Eintrag gewartet ...</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the DNS record: Microsoft looked %n times ...</source>
        <translation>
            <numerusform>Es wird auf den DNS-Eintrag gewartet: Microsoft hat %n Mal nachgesehen ...</numerusform>
            <numerusform>Es wird auf den DNS-Eintrag gewartet: Microsoft hat %n Mal nachgesehen ...</numerusform>
        </translation>
    </message>
    <message>
        <source>The state of %1 in the tenant is not known.</source>
        <comment>domain</comment>
        <translation>Der Status von %1 im Mandanten ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The state of %1 was not read yet.</source>
        <comment>domain</comment>
        <translation>Der Status von %1 wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is not added to the tenant.</source>
        <comment>domain</comment>
        <translation>%1 ist nicht im Mandanten hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is not added to the tenant. It needs no DNS record: %2 above it is verified.</source>
        <translation>%1 ist nicht im Mandanten hinzugefügt. Es ist kein DNS-Eintrag nötig: Die übergeordnete Domäne %2 ist verifiziert.</translation>
    </message>
    <message>
        <source>%1 is added, and waits for the DNS record.</source>
        <comment>domain</comment>
        <translation>%1 ist hinzugefügt und wartet auf den DNS-Eintrag.</translation>
    </message>
    <message>
        <source>%1 is added. It needs no DNS record: %2 above it is verified.</source>
        <translation>%1 ist hinzugefügt. Es ist kein DNS-Eintrag nötig: Die übergeordnete Domäne %2 ist verifiziert.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <comment>domain</comment>
        <translation>%1 ist verifiziert.</translation>
    </message>
    <message>
        <source>%1 is verified through %2.</source>
        <translation>%1 ist durch %2 verifiziert.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n seconds.</source>
        <translation>
            <numerusform>Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Microsoft ...</source>
        <translation>Microsoft wird gefragt ...</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>&amp;Domäne hinzufügen</translation>
    </message>
    <message>
        <source>Add domain to tenant</source>
        <translation>Domäne hinzufügen (im Mandanten)</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>Jetzt &amp;verifizieren</translation>
    </message>
    <message>
        <source>Verify domain</source>
        <translation>Domäne jetzt verifizieren</translation>
    </message>
    <message>
        <source>Wait for the &amp;record</source>
        <translation>&amp;Auf den Eintrag warten</translation>
    </message>
    <message>
        <source>Sto&amp;p waiting</source>
        <translation>&amp;Nicht mehr warten</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>Check domain again</source>
        <translation>Domäne erneut prüfen</translation>
    </message>
    <message>
        <source>Progress of the domain</source>
        <translation>Fortschritt der Domäne</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>You can go on and come back days later: the state is read from the tenant each time.</source>
        <translation>Sie können weitermachen und auch erst nach Tagen zurückkehren: Der Status wird jedes Mal aus dem Mandanten gelesen.</translation>
    </message>
</context>
<context>
    <name>TenantLink::DnsRecordView</name>
    <message>
        <source>Enter this TXT record at the DNS provider of the SBC domain:</source>
        <translation>Tragen Sie diesen TXT-Eintrag beim DNS-Anbieter der SBC-Domäne ein:</translation>
    </message>
    <message>
        <source>Only where the DNS provider takes no TXT record, enter this MX record instead:</source>
        <translation>Nur wenn der DNS-Anbieter keinen TXT-Eintrag annimmt, tragen Sie stattdessen diesen MX-Eintrag ein:</translation>
    </message>
    <message>
        <source>TXT record name:</source>
        <translation>Name des TXT-Eintrags:</translation>
    </message>
    <message>
        <source>MX record name:</source>
        <translation>Name des MX-Eintrags:</translation>
    </message>
    <message>
        <source>TXT record value:</source>
        <translation>Wert des TXT-Eintrags:</translation>
    </message>
    <message>
        <source>MX mail server:</source>
        <translation>MX-E-Mail-Server:</translation>
    </message>
    <message>
        <source>TXT record TTL (seconds):</source>
        <translation>TTL des TXT-Eintrags (Sekunden):</translation>
    </message>
    <message>
        <source>MX record TTL (seconds):</source>
        <translation>TTL des MX-Eintrags (Sekunden):</translation>
    </message>
    <message>
        <source>MX preference:</source>
        <translation>MX-Priorität:</translation>
    </message>
</context>
<context>
    <name>TenantLink::DonePage</name>
    <message>
        <source>Save reply</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>TenantLink replies (*.tenantlink-reply)</source>
        <translation>TenantLink-Antworten (*.tenantlink-reply)</translation>
    </message>
    <message>
        <source>Saving the client secret in the keychain, and the result ...</source>
        <translation>Geheimer Clientschlüssel wird im Schlüsselbund gespeichert, Ergebnis wird gespeichert ...</translation>
    </message>
    <message>
        <source>The result was not saved. What you entered is still here.</source>
        <translation>Das Ergebnis wurde nicht gespeichert. Ihre Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>The reply for %1 is ready to go</source>
        <translation>Die Antwort für %1 ist versandbereit</translation>
    </message>
    <message>
        <source>One step left: send the reply to %1</source>
        <translation>Noch ein Schritt: Senden Sie die Antwort an %1</translation>
    </message>
    <message>
        <source>The result is saved</source>
        <translation>Das Ergebnis ist gespeichert</translation>
    </message>
    <message>
        <source>Another administrator still has to do something</source>
        <translation>Ein anderer Administrator muss noch etwas tun</translation>
    </message>
    <message>
        <source>The App registration is complete</source>
        <translation>Die App-Registrierung ist vollständig</translation>
    </message>
    <message>
        <source>The reply went to the provider before. Nothing has to be sent.</source>
        <translation>Die Antwort ging bereits an den Anbieter. Es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <source>It stands under Pending Invitations now. Nothing has to be sent.</source>
        <translation>Es steht jetzt unter „Ausstehende Einladungen“. Es muss nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Send it by mail to %1, or give it to the provider in another way. It is sealed: only the installation that made this invitation can read it.</source>
        <translation>Senden Sie sie per E-Mail an %1, oder übergeben Sie sie dem Anbieter auf andere Weise. Sie ist versiegelt: Nur die Installation, die diese Einladung erstellt hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Saved as %1. Send this file to the provider.</source>
        <translation>Als %1 gespeichert. Senden Sie diese Datei an den Anbieter.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail to the provider, and send that.</source>
        <translation>Kopiert. Fügen Sie den Text in eine E-Mail an den Anbieter ein, und senden Sie sie.</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. Press Send there.</source>
        <translation>Ihr E-Mail-Programm wurde aufgefordert, die E-Mail zu öffnen. Klicken Sie dort auf „Senden“.</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. The reply is too long to be put in by itself: it was copied. Paste it into the mail, or attach the saved file, and press Send there.</source>
        <translation>Ihr E-Mail-Programm wurde aufgefordert, die E-Mail zu öffnen. Die Antwort ist zu lang, um automatisch eingefügt zu werden: Sie wurde kopiert. Fügen Sie sie in die E-Mail ein, oder hängen Sie die gespeicherte Datei an, und klicken Sie dort auf „Senden“.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the reply, or copy it.</source>
        <translation>Es konnte kein E-Mail-Programm geöffnet werden. Speichern oder kopieren Sie die Antwort.</translation>
    </message>
    <message>
        <source>Tenant: %1 (%2)</source>
        <translation>Mandant: %1 (%2)</translation>
    </message>
    <message>
        <source>App registration: %1 (%2)</source>
        <translation>App-Registrierung: %1 (%2)</translation>
    </message>
    <message>
        <source>The client secret ends on %1. Make a new one in time, and give it to the provider.</source>
        <translation>Der geheime Clientschlüssel läuft am %1 ab. Erstellen Sie rechtzeitig einen neuen, und geben Sie ihn dem Anbieter.</translation>
    </message>
    <message>
        <source>When the client secret ends could not be found out.</source>
        <translation>Es konnte nicht ermittelt werden, wann der geheime Clientschlüssel abläuft.</translation>
    </message>
    <message>
        <source>The check found something that is not as it should be; the provider will see it.</source>
        <translation>Die Prüfung hat etwas gefunden, das nicht so ist, wie es sein sollte; der Anbieter wird es sehen.</translation>
    </message>
    <message>
        <source>Another administrator has to grant admin consent by the link that you got on the page before.</source>
        <translation>Ein anderer Administrator muss die Administratorzustimmung über den Link erteilen, den Sie auf der vorherigen Seite erhalten haben.</translation>
    </message>
    <message>
        <source>Another administrator has to assign the directory roles by the steps that you got on the page before.</source>
        <translation>Ein anderer Administrator muss die Verzeichnisrollen anhand der Schritte zuweisen, die Sie auf der vorherigen Seite erhalten haben.</translation>
    </message>
    <message>
        <source>Once that is done, open the invitation&apos;s link again on this computer and choose Check again.</source>
        <translation>Öffnen Sie danach den Link der Einladung erneut auf diesem Computer, und wählen Sie „Erneut prüfen“.</translation>
    </message>
    <message>
        <source>There is nothing more to do here.</source>
        <translation>Hier ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Once the reply is sent, there is nothing more to do here.</source>
        <translation>Sobald die Antwort gesendet ist, ist hier nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Removing the sign-in app ...</source>
        <translation>Anmelde-App wird entfernt ...</translation>
    </message>
    <message>
        <source>%1 is removed when you press Finish. It was only needed for signing in here; the App registration that was made does not need it. Keep it if others of your tenant sign in with it.</source>
        <translation>%1 wird entfernt, wenn Sie auf „Fertigstellen“ klicken. Sie wurde nur für die Anmeldung hier benötigt; die erstellte App-Registrierung benötigt sie nicht. Behalten Sie sie, wenn sich andere Personen in Ihrem Mandanten damit anmelden.</translation>
    </message>
    <message>
        <source>The sign-in app</source>
        <translation>Die Anmelde-App</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The App registration was checked; the provider goes on from here.</source>
        <translation>Die App-Registrierung wurde geprüft; ab hier macht der Anbieter weiter.</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Fortschritt beim Speichern</translation>
    </message>
    <message>
        <source>&amp;Save reply file...</source>
        <translation>Antwortdatei &amp;speichern...</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>In E-&amp;Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy reply</source>
        <translation>&amp;Antwort kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove the sign-in app from my tenant</source>
        <translation>Anmelde-App aus meinem Mandanten &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>TenantLink::DraftsBar</name>
    <message>
        <source>%1 for %2, left on %3</source>
        <translation>%1 für %2, unterbrochen am %3</translation>
    </message>
    <message>
        <source>For %1, left on %2</source>
        <translation>Für %1, unterbrochen am %2</translation>
    </message>
    <message>
        <source>Without a customer, left on %1</source>
        <translation>Ohne Kunden, unterbrochen am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished onboarding(s):</source>
        <translation>
            <numerusform>%n nicht abgeschlossenes Onboarding:</numerusform>
            <numerusform>%n nicht abgeschlossene Onboardings:</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the unfinished onboarding?</source>
        <translation>Nicht abgeschlossenes Onboarding verwerfen?</translation>
    </message>
    <message>
        <source>What was entered is deleted. Nothing in the customer&apos;s tenant changes.</source>
        <translation>Die Eingaben werden gelöscht. Im Mandanten des Kunden ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Unfinished onboardings</source>
        <translation>Nicht abgeschlossene Onboardings</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Di&amp;scard</source>
        <translation>Ve&amp;rwerfen</translation>
    </message>
</context>
<context>
    <name>TenantLink::FailureView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>TenantLink::FieldProblem</name>
    <message numerus="yes">
        <source>The text was too long: only %n characters fit into this field.</source>
        <translation>
            <numerusform>Der Text war zu lang: In dieses Feld passt nur %n Zeichen.</numerusform>
            <numerusform>Der Text war zu lang: In dieses Feld passen nur %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::FlowWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>TenantLink::GrantsModel</name>
    <message>
        <source>Directory role</source>
        <translation>Verzeichnisrolle</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht benötigt</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>Nicht angefordert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>TenantLink::GuideDialog</name>
    <message>
        <source>&amp;Print ...</source>
        <translation>&amp;Drucken ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>TenantLink::HandMailDialog</name>
    <message>
        <source>Save mail file</source>
        <translation>E-Mail-Datei speichern</translation>
    </message>
    <message>
        <source>Mail files (*.eml)</source>
        <translation>E-Mail-Dateien (*.eml)</translation>
    </message>
    <message>
        <source>Save invitation file</source>
        <translation>Einladungsdatei speichern</translation>
    </message>
    <message>
        <source>Invitations (*.tenantlink)</source>
        <translation>Einladungen (*.tenantlink)</translation>
    </message>
    <message>
        <source>Your mail program was asked to open. Attach the invitation file and send the mail.</source>
        <translation>Ihr E-Mail-Programm wurde aufgefordert, sich zu öffnen. Hängen Sie die Einladungsdatei an, und senden Sie die E-Mail.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the mail file instead.</source>
        <translation>Es konnte kein E-Mail-Programm geöffnet werden. Speichern Sie stattdessen die E-Mail-Datei.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Send the invitation for %1 by hand</source>
        <translation>Einladung für %1 manuell senden</translation>
    </message>
    <message>
        <source>Send the mail yourself. The invitation code is not in it: read it out by telephone.</source>
        <translation>Senden Sie die E-Mail selbst. Der Einladungscode ist nicht darin enthalten: Lesen Sie ihn am Telefon vor.</translation>
    </message>
    <message>
        <source>A mail file has the invitation attached already; many mail programs open it for sending.</source>
        <translation>In einer E-Mail-Datei ist die Einladung bereits angehängt; viele E-Mail-Programme öffnen sie zum Senden.</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>In &amp;meinem E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>Save &amp;mail file</source>
        <translation>&amp;E-Mail-Datei speichern</translation>
    </message>
    <message>
        <source>Save &amp;invitation file</source>
        <translation>Ei&amp;nladungsdatei speichern</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>TenantLink::HandOver</name>
    <message>
        <source>Save mail</source>
        <translation>E-Mail speichern</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>E-Mails (*.eml)</translation>
    </message>
    <message>
        <source>Save invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>Invitations (*.tenantlink)</source>
        <translation>Einladungen (*.tenantlink)</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. If the mail shows without the attachment, add the saved .tenantlink file to it.</source>
        <translation>Ihr E-Mail-Programm wurde aufgefordert, die E-Mail zu öffnen. Wenn die E-Mail ohne Anhang angezeigt wird, fügen Sie die gespeicherte .tenantlink-Datei hinzu.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the mail, or copy the link.</source>
        <translation>Es konnte kein E-Mail-Programm geöffnet werden. Speichern Sie die E-Mail, oder kopieren Sie den Link.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>In &amp;meinem E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>Save mail as .&amp;eml ...</source>
        <translation>&amp;E-Mail als .eml speichern ...</translation>
    </message>
    <message>
        <source>Save mail as .eml</source>
        <translation>E-Mail als .eml speichern</translation>
    </message>
    <message>
        <source>S&amp;ave .tenantlink file ...</source>
        <translation>.tenantlink-&amp;Datei speichern ...</translation>
    </message>
    <message>
        <source>Save .tenantlink file</source>
        <translation>.tenantlink-Datei speichern</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>TenantLink::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>&amp;Find in help:</source>
        <translation>In der &amp;Hilfe suchen:</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Vorheriges</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorheriges suchen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächstes</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>&amp;Drucken ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Not found in any chapter.</source>
        <translation>In keinem Kapitel gefunden.</translation>
    </message>
    <message>
        <source>This link leads out of the program, to %1</source>
        <translation>Dieser Link führt aus dem Programm hinaus zu %1</translation>
    </message>
    <message>
        <source>This file comes with the source code: %1</source>
        <translation>Diese Datei wird mit dem Quellcode geliefert: %1</translation>
    </message>
    <message>
        <source>The text of the help is in English.</source>
        <translation>Der Text der Hilfe ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportDialog</name>
    <message>
        <source>Reading the file ...</source>
        <translation>Datei wird gelesen ...</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) can be imported.</source>
        <translation>
            <numerusform>%n Kunde kann importiert werden.</numerusform>
            <numerusform>%n Kunden können importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot, the reason stands beside them.</source>
        <translation>
            <numerusform>%n Zeile nicht, der Grund steht daneben.</numerusform>
            <numerusform>%n Zeilen nicht, der Grund steht jeweils daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large. Divide it into files of at most %1 MB.</source>
        <translation>Die Datei ist zu groß. Teilen Sie sie in Dateien von höchstens %1 MB auf.</translation>
    </message>
    <message>
        <source>The first line names the columns, but none is called Name.</source>
        <translation>Die erste Zeile benennt die Spalten, aber keine heißt „Name“.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>There is no customer in this file.</source>
        <translation>In dieser Datei ist kein Kunde enthalten.</translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation>Wird importiert ...</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported.</source>
        <translation>
            <numerusform>%n Kunde importiert.</numerusform>
            <numerusform>%n Kunden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken.</source>
        <translation>
            <numerusform>%n Zeile nicht übernommen.</numerusform>
            <numerusform>%n Zeilen nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the rows behind line %1 are not in it.</source>
        <translation>Der Import wurde angehalten; die Zeilen nach Zeile %1 sind nicht enthalten.</translation>
    </message>
    <message>
        <source>The file is not Unicode. It was read as Latin-1: look whether accented letters are right.</source>
        <translation>Die Datei ist nicht in Unicode. Sie wurde als Latin-1 gelesen: Prüfen Sie, ob Umlaute und Akzente stimmen.</translation>
    </message>
    <message>
        <source>The first line has no column titles. The columns were taken in this order: Name, Description, Tenant ID, Email, Phone, Secondary Email, Secondary Phone.</source>
        <translation>Die erste Zeile enthält keine Spaltentitel. Die Spalten wurden in dieser Reihenfolge übernommen: Name, Beschreibung, Mandanten-ID, E-Mail, Telefon, Zweite E-Mail, Zweites Telefon.</translation>
    </message>
    <message>
        <source>Columns that were not used: %1.</source>
        <translation>Nicht verwendete Spalten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) were read.</source>
        <translation>
            <numerusform>Nur die erste %n Zeile wurde gelesen.</numerusform>
            <numerusform>Nur die ersten %n Zeilen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more row(s)</source>
        <translation>
            <numerusform>... und %n weitere Zeile</numerusform>
            <numerusform>... und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import customers from %1</source>
        <translation>Kunden aus %1 importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Show only the rows with &amp;problems</source>
        <translation>&amp;Nur Zeilen mit Problemen anzeigen</translation>
    </message>
    <message>
        <source>Preview of the customers</source>
        <translation>Vorschau der Kunden</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportRepliesDialog</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being validated ...</source>
        <translation>Wird validiert ...</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Benötigt Ihre Antwort</translation>
    </message>
    <message>
        <source>Being imported ...</source>
        <translation>Wird importiert ...</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not imported, as you decided</source>
        <translation>Nicht importiert, wie von Ihnen entschieden</translation>
    </message>
    <message>
        <source>Nothing is changed until you have answered the question.</source>
        <translation>Es wird nichts geändert, bis Sie die Frage beantwortet haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reply(s) done ...</source>
        <translation>
            <numerusform>%1 von %n Antwort erledigt ...</numerusform>
            <numerusform>%1 von %n Antworten erledigt ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reply(s) imported.</source>
        <translation>
            <numerusform>%1 von %n Antwort importiert.</numerusform>
            <numerusform>%1 von %n Antworten importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n reply(s) were taken.</source>
        <translation>
            <numerusform>Nur die erste %n Antwort wurde übernommen.</numerusform>
            <numerusform>Nur die ersten %n Antworten wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Einladung: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Mandant: %1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>Mandanten-ID: %1</translation>
    </message>
    <message>
        <source>Initial domain: %1</source>
        <translation>Anfangsdomäne: %1</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the customer&apos;s tenant</source>
        <translation>Ja, &amp;das ist der Mandant des Kunden</translation>
    </message>
    <message>
        <source>&amp;No, do not import</source>
        <translation>&amp;Nein, nicht importieren</translation>
    </message>
    <message>
        <source>&amp;Import it anyway</source>
        <translation>T&amp;rotzdem importieren</translation>
    </message>
    <message>
        <source>Do &amp;not import</source>
        <translation>Ni&amp;cht importieren</translation>
    </message>
    <message>
        <source>&amp;Replace the earlier result</source>
        <translation>&amp;Früheres Ergebnis ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep the earlier result</source>
        <translation>Früheres Ergebnis &amp;behalten</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Re&amp;place link</source>
        <translation>Link &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationFacts</name>
    <message>
        <source>Provider:</source>
        <translation>Anbieter:</translation>
    </message>
    <message>
        <source>Contact:</source>
        <translation>Kontakt:</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>Kunde:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Dienst:</translation>
    </message>
    <message>
        <source>Expected tenant:</source>
        <translation>Erwarteter Mandant:</translation>
    </message>
    <message>
        <source>Microsoft cloud:</source>
        <translation>Microsoft-Cloud:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Gültig bis:</translation>
    </message>
    <message>
        <source>Stated by the sender, not verified</source>
        <translation>Angabe des Absenders, nicht überprüft</translation>
    </message>
    <message>
        <source>Made on this computer</source>
        <translation>Auf diesem Computer erstellt</translation>
    </message>
    <message>
        <source>Confirmed before on this computer</source>
        <translation>Früher auf diesem Computer bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by the invitation code</source>
        <translation>Durch den Einladungscode bestätigt</translation>
    </message>
    <message>
        <source>Confirmed: %1 publishes the key of this invitation</source>
        <translation>Bestätigt: %1 veröffentlicht den Schlüssel dieser Einladung</translation>
    </message>
    <message>
        <source>Not verified: this name came with another key before</source>
        <translation>Nicht überprüft: Dieser Name hatte früher einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint of the provider&apos;s key</source>
        <translation>Fingerabdruck des Schlüssels des Anbieters</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Link number</source>
        <translation>Linknummer</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationSettingsPage</name>
    <message>
        <source>These are the usual texts. Save keeps them, Revert takes yours back.</source>
        <translation>Das sind die üblichen Texte. „Speichern“ übernimmt sie, „Zurücksetzen“ stellt Ihre wieder her.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Save landing page</source>
        <translation>Zielseite speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1. Put it on your web server and enter its https address.</source>
        <translation>Als %1 gespeichert. Legen Sie die Datei auf Ihren Webserver, und geben Sie ihre https-Adresse ein.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Reset to &amp;default</source>
        <translation>Standard &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Puts back the usual texts, expiry and sign-in method; the landing page stays</source>
        <translation>Stellt die üblichen Texte, den Ablauf und die Anmeldemethode wieder her; die Zielseite bleibt</translation>
    </message>
    <message>
        <source>&amp;Expires after (days):</source>
        <translation>Läuft ab nach (Ta&amp;gen):</translation>
    </message>
    <message>
        <source>Default sign-in &amp;method:</source>
        <translation>Standardanm&amp;eldemethode:</translation>
    </message>
    <message>
        <source>Code (device login)</source>
        <translation>Code (Geräteanmeldung)</translation>
    </message>
    <message>
        <source>Browser of the customer&apos;s computer</source>
        <translation>Browser auf dem Computer des Kunden</translation>
    </message>
    <message>
        <source>&amp;Landing page address:</source>
        <translation>Adresse der &amp;Zielseite:</translation>
    </message>
    <message>
        <source>Optional, https://...</source>
        <translation>Optional, https://...</translation>
    </message>
    <message>
        <source>Save landing pa&amp;ge</source>
        <translation>Zielseite spei&amp;chern</translation>
    </message>
    <message>
        <source>Many mail programs make no link of &quot;tenantlink:&quot;. With a page of yours the mail has an https link; the page opens the invitation and sends nothing to any server.</source>
        <translation>Viele E-Mail-Programme machen aus „tenantlink:“ keinen Link. Mit einer eigenen Seite enthält die E-Mail einen https-Link; die Seite öffnet die Einladung und sendet nichts an einen Server.</translation>
    </message>
    <message>
        <source>Placeholders: a click inserts one into the text that you edited last.</source>
        <translation>Platzhalter: Ein Klick fügt einen Platzhalter in den zuletzt bearbeiteten Text ein.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>&amp;Plain text:</source>
        <translation>&amp;Nur-Text:</translation>
    </message>
    <message>
        <source>HTML te&amp;xt:</source>
        <translation>HT&amp;ML-Text:</translation>
    </message>
    <message>
        <source>Preview with example values</source>
        <translation>Vorschau mit Beispielwerten</translation>
    </message>
    <message>
        <source>Wi&amp;th formatting</source>
        <translation>Mit &amp;Formatierung</translation>
    </message>
    <message>
        <source>Pl&amp;ain</source>
        <translation>Nu&amp;r Text</translation>
    </message>
    <message>
        <source>Kinds of preview</source>
        <translation>Arten der Vorschau</translation>
    </message>
    <message>
        <source>Preview of the HTML text</source>
        <translation>Vorschau: HTML-Text</translation>
    </message>
    <message>
        <source>Preview of the plain text</source>
        <translation>Vorschau: Nur-Text</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationWizard</name>
    <message>
        <source>Start &amp;undoing</source>
        <translation>&amp;Rückgängigmachen starten</translation>
    </message>
    <message>
        <source>&amp;Resume provisioning</source>
        <translation>&amp;Einrichtung fortsetzen</translation>
    </message>
    <message>
        <source>TenantLink invitation</source>
        <translation>TenantLink-Einladung</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationsModel</name>
    <message>
        <source>true</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>false</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Accepted by the mail server: %1</source>
        <translation>Vom E-Mail-Server akzeptiert: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>E-Mail für Einladung</translation>
    </message>
    <message>
        <source>M365 Admin Email</source>
        <translation>E-Mail des M365-Admins</translation>
    </message>
    <message>
        <source>Email Sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>Email Invitation Sent Count</source>
        <translation>Anzahl Einladungs-E-Mails</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Device Authenticated</source>
        <translation>Gerät authentifiziert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>Auth-URL</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedDialog</name>
    <message>
        <source>Invitation for %1</source>
        <translation>Einladung für %1</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedPage</name>
    <message>
        <source>Signing the link and saving the invitation ...</source>
        <translation>Link wird signiert, Einladung wird gespeichert ...</translation>
    </message>
    <message>
        <source>Invitation created</source>
        <translation>Einladung erstellt</translation>
    </message>
    <message>
        <source>The invitation was not created. What you entered is still here.</source>
        <translation>Die Einladung wurde nicht erstellt. Ihre Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>The mail is being sent in the background; Pending Invitations shows how it went.</source>
        <translation>Die E-Mail wird im Hintergrund gesendet; das Ergebnis sehen Sie unter „Ausstehende Einladungen“.</translation>
    </message>
    <message>
        <source>TenantLink sends no mail for this invitation. Hand the link over yourself:</source>
        <translation>TenantLink sendet für diese Einladung keine E-Mail. Geben Sie den Link selbst weiter:</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>The customer&apos;s administrator authenticates the tenant with this link.</source>
        <translation>Mit diesem Link authentifiziert der Administrator des Kunden den Mandanten.</translation>
    </message>
    <message>
        <source>Progress of inviting</source>
        <translation>Fortschritt der Einladung</translation>
    </message>
    <message>
        <source>Recipient:</source>
        <translation>Empfänger:</translation>
    </message>
    <message>
        <source>Expires at:</source>
        <translation>Läuft ab am:</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>Ei&amp;nladungscode:</translation>
    </message>
    <message>
        <source>Read it to the administrator by telephone: it proves that the link is yours. It is never in the mail, so do not mail it.</source>
        <translation>Lesen Sie ihn dem Administrator am Telefon vor: Er beweist, dass der Link von Ihnen stammt. Er steht nie in der E-Mail, senden Sie ihn also nicht per E-Mail.</translation>
    </message>
    <message>
        <source>A&amp;uth URL:</source>
        <translation>&amp;Auth-URL:</translation>
    </message>
    <message>
        <source>Once the administrator has answered and the status is Authentication Complete, finish the service: Add Service, then Start, Pending Invitations, Add.</source>
        <translation>Sobald der Administrator geantwortet hat und der Status „Authentifizierung abgeschlossen“ lautet, schließen Sie den Dienst ab: „Dienst hinzufügen“, dann „Start“, „Ausstehende Einladungen“, „Hinzufügen“.</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedView</name>
    <message>
        <source>Recipient:</source>
        <translation>Empfänger:</translation>
    </message>
    <message>
        <source>M365 Admin Email:</source>
        <translation>E-Mail des M365-Admins:</translation>
    </message>
    <message>
        <source>Expires at:</source>
        <translation>Läuft ab am:</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>&amp;Einladungscode:</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Einladungscode</translation>
    </message>
    <message>
        <source>Read the code out by telephone when the customer&apos;s admin asks for it: it proves that the invitation is yours. Never send it by mail.</source>
        <translation>Lesen Sie den Code am Telefon vor, wenn der Administrator des Kunden danach fragt: Er beweist, dass die Einladung von Ihnen stammt. Senden Sie ihn nie per E-Mail.</translation>
    </message>
    <message>
        <source>Auth &amp;URL:</source>
        <translation>&amp;Auth-URL:</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>Auth-URL</translation>
    </message>
    <message>
        <source>The invitation is ready. TenantLink sends no mail for it: hand the link over yourself.</source>
        <translation>Die Einladung ist bereit. TenantLink sendet keine E-Mail dafür: Geben Sie den Link selbst weiter.</translation>
    </message>
    <message>
        <source>The invitation is ready. The mail to %1 is sent in the background; Pending Invitations shows how it went.</source>
        <translation>Die Einladung ist bereit. Die E-Mail an %1 wird im Hintergrund gesendet; das Ergebnis sehen Sie unter „Ausstehende Einladungen“.</translation>
    </message>
    <message>
        <source>The invitation was sent to %1.</source>
        <translation>Die Einladung wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>The mail to %1 could not be sent. The link below is valid: hand it over yourself, or choose Resend under Pending Invitations.</source>
        <translation>Die E-Mail an %1 konnte nicht gesendet werden. Der folgende Link ist gültig: Geben Sie ihn selbst weiter, oder wählen Sie unter „Ausstehende Einladungen“ die Option „Erneut senden“.</translation>
    </message>
    <message>
        <source>The mail to %1 may have been sent. Ask whether it arrived before you send it again.</source>
        <translation>Die E-Mail an %1 wurde möglicherweise gesendet. Fragen Sie nach, ob sie angekommen ist, bevor Sie sie erneut senden.</translation>
    </message>
</context>
<context>
    <name>TenantLink::KeyFileDialog</name>
    <message>
        <source>Import key</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>Signing keys (*.tenantlink-key);;All files (*)</source>
        <translation>Signaturschlüssel (*.tenantlink-key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the file with the key.</source>
        <translation>Wählen Sie die Datei mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file.</source>
        <translation>Geben Sie die Passphrase der Datei ein.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>Schlüssel exportieren</translation>
    </message>
    <message>
        <source>The file lets a colleague sign invitations as you. Keep it in a safe place and tell the passphrase in another way.</source>
        <translation>Mit der Datei kann ein Kollege Einladungen in Ihrem Namen signieren. Bewahren Sie sie an einem sicheren Ort auf, und teilen Sie die Passphrase auf anderem Weg mit.</translation>
    </message>
    <message>
        <source>The imported key replaces the one that is here. Who knows only the key that is here will be warned that your key changed. This cannot be undone unless you exported it before.</source>
        <translation>Der importierte Schlüssel ersetzt den hier vorhandenen. Wer nur den hier vorhandenen Schlüssel kennt, wird gewarnt, dass sich Ihr Schlüssel geändert hat. Das lässt sich nicht rückgängig machen, es sei denn, Sie haben den Schlüssel vorher exportiert.</translation>
    </message>
    <message>
        <source>Choose the file that a colleague made by Export key.</source>
        <translation>Wählen Sie die Datei, die ein Kollege mit „Schlüssel exportieren“ erstellt hat.</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>&amp;Schlüsseldatei:</translation>
    </message>
    <message>
        <source>C&amp;hoose ...</source>
        <translation>&amp;Auswählen ...</translation>
    </message>
    <message>
        <source>Choose key file</source>
        <translation>Schlüsseldatei auswählen</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Repeat passphrase:</source>
        <translation>Passphrase &amp;wiederholen:</translation>
    </message>
    <message>
        <source>repeated passphrase</source>
        <translation>wiederholte Passphrase</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TenantLink::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of all windows, and how dates and numbers are written. It changes at once; what you have typed stays.</source>
        <translation>Die Sprache aller Fenster sowie die Schreibweise von Datumsangaben und Zahlen. Sie ändert sich sofort; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem (%1)</source>
        <translation>&amp;Wie das System (%1)</translation>
    </message>
    <message>
        <source>This time the program was started in %1 by the command line. What you choose here holds at once, and from the next start without that.</source>
        <translation>Diesmal wurde das Programm über die Befehlszeile in der Sprache „%1“ gestartet. Ihre Auswahl hier gilt sofort und ab dem nächsten Start ohne diese Vorgabe.</translation>
    </message>
    <message>
        <source>Invitation mails and script templates that you saved stay in the language that you wrote them in.</source>
        <translation>Gespeicherte Einladungs-E-Mails und Skriptvorlagen bleiben in der Sprache, in der Sie sie geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>TenantLink::LeaveQuestion</name>
    <message>
        <source>Close the Invitation wizard?</source>
        <translation>Einladungsassistenten schließen?</translation>
    </message>
    <message>
        <source>Open the other invitation?</source>
        <translation>Die andere Einladung öffnen?</translation>
    </message>
    <message>
        <source>What you entered here is not kept, in particular the client secret.</source>
        <translation>Ihre Eingaben hier werden nicht gespeichert, insbesondere nicht der geheime Clientschlüssel.</translation>
    </message>
    <message>
        <source>The invitation stays valid: open its link again to answer it later.</source>
        <translation>Die Einladung bleibt gültig: Öffnen Sie ihren Link erneut, um sie später zu beantworten.</translation>
    </message>
    <message>
        <source>Nothing in your tenant has been created yet. The sign-in and what you chose here are not kept.</source>
        <translation>In Ihrem Mandanten wurde noch nichts erstellt. Die Anmeldung und Ihre Auswahl hier werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The App registration is not finished. What was made in your tenant so far is remembered.</source>
        <translation>Die App-Registrierung ist nicht abgeschlossen. TenantLink merkt sich, was in Ihrem Mandanten bisher erstellt wurde.</translation>
    </message>
    <message>
        <source>Open the invitation&apos;s link again on this computer to resume it, or to undo it.</source>
        <translation>Öffnen Sie den Link der Einladung erneut auf diesem Computer, um den Vorgang fortzusetzen oder rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The reply was not sent yet. Without it %1 learns nothing of your answer.</source>
        <translation>Die Antwort wurde noch nicht gesendet. Ohne sie erfährt %1 nichts von Ihrer Antwort.</translation>
    </message>
    <message>
        <source>Save the reply, copy it, or open it in your mail program first. Otherwise open the invitation&apos;s link again on this computer: the App registration is remembered.</source>
        <translation>Speichern Sie zuerst die Antwort, kopieren Sie sie, oder öffnen Sie sie in Ihrem E-Mail-Programm. Öffnen Sie andernfalls den Link der Einladung erneut auf diesem Computer: TenantLink merkt sich die App-Registrierung.</translation>
    </message>
    <message>
        <source>Save the reply, copy it, or open it in your mail program first. Otherwise open the invitation&apos;s link again and enter everything once more.</source>
        <translation>Speichern Sie zuerst die Antwort, kopieren Sie sie, oder öffnen Sie sie in Ihrem E-Mail-Programm. Öffnen Sie andernfalls den Link der Einladung erneut, und geben Sie alles noch einmal ein.</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>&amp;Hier weitermachen</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Trotzdem &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Open the other one</source>
        <translation>&amp;Andere öffnen</translation>
    </message>
</context>
<context>
    <name>TenantLink::M365SettingsPage</name>
    <message>
        <source>The organisation could not be read.</source>
        <translation>Die Organisation konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The permission Organization.Read.All, with admin consent, gives tenant name, country and licences.</source>
        <translation>Die Berechtigung Organization.Read.All mit Administratorzustimmung liefert Mandantenname, Land und Lizenzen.</translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s data from Microsoft ...</source>
        <translation>Mandantendaten werden von Microsoft gelesen ...</translation>
    </message>
    <message>
        <source>Read from the tenant: %1</source>
        <comment>time</comment>
        <translation>Aus dem Mandanten gelesen: %1</translation>
    </message>
    <message>
        <source>Some of the tenant&apos;s data could not be read. You can go on with the rest.</source>
        <translation>Einige Mandantendaten konnten nicht gelesen werden. Sie können mit dem Rest fortfahren.</translation>
    </message>
    <message>
        <source>The tenant&apos;s data was not read. You can go on without it, or try again.</source>
        <translation>Die Mandantendaten wurden nicht gelesen. Sie können ohne sie fortfahren oder es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 (initial domain)</source>
        <comment>domain</comment>
        <translation>%1 (Anfangsdomäne)</translation>
    </message>
    <message>
        <source>The initial domain</source>
        <translation>Die Anfangsdomäne</translation>
    </message>
    <message>
        <source>The list of domains could not be read.</source>
        <translation>Die Liste der Domänen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The permission Domain.Read.All, with admin consent, gives it. Until then type the domain, or leave it empty for the initial one.</source>
        <translation>Die Berechtigung Domain.Read.All mit Administratorzustimmung liefert sie. Geben Sie die Domäne bis dahin selbst ein, oder lassen Sie das Feld für die Anfangsdomäne leer.</translation>
    </message>
    <message>
        <source>The permission Domain.Read.All, with admin consent, gives it. These are the verified domains that the organisation names.</source>
        <translation>Die Berechtigung Domain.Read.All mit Administratorzustimmung liefert sie. Hier sehen Sie die verifizierten Domänen, die die Organisation nennt.</translation>
    </message>
    <message>
        <source>This is no domain name.</source>
        <translation>Das ist kein Domänenname.</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this tenant any more. Choose another one.</source>
        <translation>%1 ist keine verifizierte Domäne dieses Mandanten mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Override admin domain: the domain with which commands sign in to the tenant. Normally the initial one.</source>
        <translation>Admin-Domäne überschreiben: die Domäne, mit der sich Befehle beim Mandanten anmelden. Normalerweise die Anfangsdomäne.</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <translation>Die Lizenzen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The permission LicenseAssignment.Read.All or Organization.Read.All, with admin consent, gives them.</source>
        <translation>Die Berechtigung LicenseAssignment.Read.All oder Organization.Read.All mit Administratorzustimmung liefert sie.</translation>
    </message>
    <message>
        <source>Teams Phone: %1 free, %2 asked for.</source>
        <translation>Teams Phone: %1 frei, %2 benötigt.</translation>
    </message>
    <message>
        <source>Too few: users without a licence cannot be called. The service can be created all the same.</source>
        <translation>Zu wenige: Benutzer ohne Lizenz können nicht angerufen werden. Der Dienst kann trotzdem erstellt werden.</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>Microsoft 365-Einstellungen</translation>
    </message>
    <message>
        <source>This is read from the customer&apos;s tenant now. Nothing is changed there.</source>
        <translation>Das wird jetzt aus dem Mandanten des Kunden gelesen. Dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Tenant name:</source>
        <translation>&amp;Mandantenname:</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>Mandantenname</translation>
    </message>
    <message>
        <source>Tenant &amp;ID:</source>
        <translation>Ma&amp;ndanten-ID:</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>&amp;M365 Domain:</source>
        <translation>M365-&amp;Domäne:</translation>
    </message>
    <message>
        <source>&amp;Licences of the tenant:</source>
        <translation>Lizenzen de&amp;s Mandanten:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Refresh tenant data</source>
        <translation>Mandantendaten aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen &amp;anhalten</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt beim Lesen</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailAccountBox</name>
    <message>
        <source>TenantLink sends invitations from this account&apos;s mailbox. It reads no mail.</source>
        <translation>TenantLink sendet Einladungen aus dem Postfach dieses Kontos. Es liest keine E-Mails.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>The kept sign-in is removed from this computer&apos;s keychain. Invitations are not mailed until somebody signs in again.</source>
        <translation>Die gespeicherte Anmeldung wird aus dem Schlüsselbund dieses Computers entfernt. Einladungen werden nicht per E-Mail gesendet, bis sich wieder jemand anmeldet.</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Signed in as %1, %2.</source>
        <translation>Angemeldet als %1, %2.</translation>
    </message>
    <message>
        <source>%1 signed in for the other Microsoft way. Sign in again for this one.</source>
        <translation>%1 hat sich für die andere Microsoft-Versandart angemeldet. Melden Sie sich für diese erneut an.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>There is no sign-in application for %1 yet. Enter one in Configuration &gt; Provider, where a guide says how it is created.</source>
        <translation>Es gibt noch keine Anmelde-App für %1. Geben Sie eine unter „Konfiguration“ &gt; „Anbieter“ ein; dort beschreibt eine Anleitung, wie sie erstellt wird.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Microsoft &amp;cloud:</source>
        <translation>&amp;Microsoft-Cloud:</translation>
    </message>
    <message>
        <source>Sig&amp;n in with Microsoft</source>
        <translation>Mit Mi&amp;crosoft anmelden</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailPage</name>
    <message>
        <source>Stopped. The test mail may have been sent.</source>
        <translation>Angehalten. Die Test-E-Mail wurde möglicherweise gesendet.</translation>
    </message>
    <message>
        <source>Set. Type a new one to replace it.</source>
        <translation>Festgelegt. Geben Sie zum Ersetzen einen neuen Wert ein.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>This is not the signed-in account. Microsoft sends it only if %1 may send as this address; otherwise leave the field empty.</source>
        <translation>Das ist nicht das angemeldete Konto. Microsoft sendet die E-Mail nur, wenn %1 als diese Adresse senden darf; lassen Sie das Feld andernfalls leer.</translation>
    </message>
    <message>
        <source>Empty: the signed-in account&apos;s address</source>
        <translation>Leer: die Adresse des angemeldeten Kontos</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the mails. The password is sent this way only to a mail server on this computer.</source>
        <translation>Ohne Verschlüsselung kann unterwegs jeder die E-Mails lesen. Das Kennwort wird auf diese Weise nur an einen E-Mail-Server auf diesem Computer gesendet.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the mails.</source>
        <translation>Ohne Verschlüsselung kann unterwegs jeder die E-Mails lesen.</translation>
    </message>
    <message>
        <source>The test mail was accepted. Look whether it arrived at %1.</source>
        <translation>Die Test-E-Mail wurde akzeptiert. Sehen Sie nach, ob sie bei %1 angekommen ist.</translation>
    </message>
    <message>
        <source>Sending the test mail ...</source>
        <translation>Test-E-Mail wird gesendet ...</translation>
    </message>
    <message>
        <source>Email server</source>
        <translation>E-Mail-Server</translation>
    </message>
    <message>
        <source>How the mail with an invitation reaches the customer. It never holds a secret.</source>
        <translation>Wie die E-Mail mit einer Einladung zum Kunden gelangt. Sie enthält nie ein Geheimnis.</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>Mail &amp;user name:</source>
        <translation>E-Mail-&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Empty: without sign-in</source>
        <translation>Leer: ohne Anmeldung</translation>
    </message>
    <message>
        <source>Mail pass&amp;word:</source>
        <translation>E-Mail-&amp;Kennwort:</translation>
    </message>
    <message>
        <source>mail password</source>
        <translation>E-Mail-Kennwort</translation>
    </message>
    <message>
        <source>Mail host:</source>
        <translation>E-Mail-Host:</translation>
    </message>
    <message>
        <source>Mail &amp;port:</source>
        <translation>&amp;E-Mail-Port:</translation>
    </message>
    <message>
        <source>Exchange host:</source>
        <translation>Exchange-Host:</translation>
    </message>
    <message>
        <source>Exchange port:</source>
        <translation>Exchange-Port:</translation>
    </message>
    <message>
        <source>Mail securit&amp;y:</source>
        <translation>E-Mail-Si&amp;cherheit:</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Test recip&amp;ient:</source>
        <translation>Testemp&amp;fänger:</translation>
    </message>
    <message>
        <source>Send test mai&amp;l</source>
        <translation>Test-E-&amp;Mail senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the test mail</source>
        <translation>Anhalten: Test-E-Mail</translation>
    </message>
    <message>
        <source>Progress of the test mail</source>
        <translation>Fortschritt der Test-E-Mail</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailWays</name>
    <message>
        <source>A mail server of your own or of your hoster. Microsoft withdraws this kind of sign-in from Exchange Online: if your mailbox is there, choose Microsoft Graph.</source>
        <translation>Ein E-Mail-Server von Ihnen oder Ihrem Hoster. Microsoft stellt diese Art der Anmeldung für Exchange Online ein: Ist Ihr Postfach dort, wählen Sie Microsoft Graph.</translation>
    </message>
    <message>
        <source>Mails leave from the mailbox of the account that signs in, and stand in its Sent Items. TenantLink may then send mail, and read none. The sign-in is kept in this computer&apos;s keychain until you sign out.</source>
        <translation>E-Mails werden aus dem Postfach des angemeldeten Kontos gesendet und stehen dort unter „Gesendete Elemente“. TenantLink darf dann E-Mails senden, aber keine lesen. Die Anmeldung bleibt im Schlüsselbund dieses Computers, bis Sie sich abmelden.</translation>
    </message>
    <message>
        <source>The mail server of Exchange Online, with a Microsoft sign-in instead of a password. An administrator has to allow authenticated SMTP for the mailbox. The sign-in is kept in this computer&apos;s keychain until you sign out.</source>
        <translation>Der E-Mail-Server von Exchange Online, mit einer Microsoft-Anmeldung statt eines Kennworts. Ein Administrator muss authentifiziertes SMTP für das Postfach zulassen. Die Anmeldung bleibt im Schlüsselbund dieses Computers, bis Sie sich abmelden.</translation>
    </message>
    <message>
        <source>TenantLink sends nothing itself: your mail program opens with the finished mail.</source>
        <translation>TenantLink sendet selbst nichts: Ihr E-Mail-Programm öffnet sich mit der fertigen E-Mail.</translation>
    </message>
    <message>
        <source>Send by a &amp;mail server</source>
        <translation>Übe&amp;r einen E-Mail-Server senden</translation>
    </message>
    <message>
        <source>Send by Microsoft &amp;Graph</source>
        <translation>Über Microsoft &amp;Graph senden</translation>
    </message>
    <message>
        <source>Send by the mail server of E&amp;xchange Online</source>
        <translation>Über den E-Mail-Server &amp;von Exchange Online senden</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>In meinem E-Mail-&amp;Programm öffnen</translation>
    </message>
</context>
<context>
    <name>TenantLink::MainWindow</name>
    <message>
        <source>&amp;Services</source>
        <translation>Die&amp;nste</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;Pending Invitations</source>
        <translation>Ausstehende Einladun&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Audit trail</source>
        <translation>Über&amp;wachungsprotokoll</translation>
    </message>
    <message>
        <source>Pro&amp;vider</source>
        <translation>Anbi&amp;eter</translation>
    </message>
    <message>
        <source>&amp;Email server</source>
        <translation>E-&amp;Mail-Server</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>Einlad&amp;ung</translation>
    </message>
    <message>
        <source>Commercial i&amp;nformation</source>
        <translation>Kaufm&amp;ännische Angaben</translation>
    </message>
    <message>
        <source>S&amp;BCs</source>
        <translation>&amp;SBCs</translation>
    </message>
    <message>
        <source>Script &amp;templates</source>
        <translation>Skript&amp;vorlagen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>TenantLink</source>
        <translation>TenantLink</translation>
    </message>
    <message>
        <source>Until then customers and services can be looked at and edited; validating a registration, replacing a secret and adding a service need the keychain.</source>
        <translation>Bis dahin können Sie Kunden und Dienste ansehen und bearbeiten; für das Validieren einer Registrierung, das Ersetzen eines geheimen Clientschlüssels und das Hinzufügen eines Dienstes wird der Schlüsselbund benötigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message about the keychain</source>
        <translation>Schließen: Meldung zum Schlüsselbund</translation>
    </message>
    <message>
        <source>Opening your data ...</source>
        <translation>Ihre Daten werden geöffnet ...</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add Service</source>
        <translation>D&amp;ienst hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Direct Routing</source>
        <translation>Dire&amp;ct Routing</translation>
    </message>
    <message>
        <source>&amp;Import customers</source>
        <translation>Kunden im&amp;portieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About TenantLink</source>
        <translation>Info &amp;zu TenantLink</translation>
    </message>
</context>
<context>
    <name>TenantLink::NewSecretDialog</name>
    <message>
        <source>A new client secret can only be added by an administrator of the customer&apos;s tenant.</source>
        <translation>Einen neuen geheimen Clientschlüssel kann nur ein Administrator des Mandanten des Kunden hinzufügen.</translation>
    </message>
    <message>
        <source>Create a new client secret</source>
        <translation>Neuen geheimen Clientschlüssel erstellen</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant, and a client secret for the service %1 is added to the App registration %2. Nothing else of it changes, and the secrets of other services stay as they are. If you do not use it, it is removed again when you close the wizard.</source>
        <translation>Sie melden sich als Administrator des Mandanten des Kunden an, und der App-Registrierung %2 wird ein geheimer Clientschlüssel für den Dienst %1 hinzugefügt. Sonst ändert sich nichts daran, und die geheimen Clientschlüssel anderer Dienste bleiben unverändert. Wenn Sie ihn nicht verwenden, wird er beim Schließen des Assistenten wieder entfernt.</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Gültig für:</translation>
    </message>
    <message>
        <source>Adding the client secret ...</source>
        <translation>Geheimer Clientschlüssel wird hinzugefügt ...</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>TenantLink::OnboardingWizard</name>
    <message>
        <source>Onboarding wizard - Direct Routing</source>
        <translation>Onboarding-Assistent – Direct Routing</translation>
    </message>
</context>
<context>
    <name>TenantLink::OpenPage</name>
    <message>
        <source>Open invitation file</source>
        <translation>Einladungsdatei öffnen</translation>
    </message>
    <message>
        <source>TenantLink invitations (*.tenantlink);;All files (*)</source>
        <translation>TenantLink-Einladungen (*.tenantlink);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open invitation</source>
        <translation>Einladung öffnen</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere and nothing is kept by opening an invitation.</source>
        <translation>Beim Öffnen einer Einladung wird nichts gesendet und nichts gespeichert.</translation>
    </message>
    <message>
        <source>Paste the link from the provider&apos;s mail here, or the whole text of the mail; or choose or drop the attached file that ends in .tenantlink.</source>
        <translation>Fügen Sie hier den Link aus der E-Mail des Anbieters oder den ganzen Text der E-Mail ein, oder wählen Sie die angehängte Datei mit der Endung .tenantlink, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>&amp;Invitation link:</source>
        <translation>&amp;Einladungslink:</translation>
    </message>
    <message>
        <source>Choose &amp;file...</source>
        <translation>&amp;Datei auswählen...</translation>
    </message>
</context>
<context>
    <name>TenantLink::PendingInvitationsPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hi&amp;nzufügen</translation>
    </message>
    <message>
        <source>Goes on with the Onboarding wizard; needs the status Authentication Complete</source>
        <translation>Macht mit dem Onboarding-Assistenten weiter; erfordert den Status „Authentifizierung abgeschlossen“</translation>
    </message>
    <message>
        <source>App&amp;ly to service</source>
        <translation>Au&amp;f Dienst anwenden</translation>
    </message>
    <message>
        <source>The registration that came back becomes the service&apos;s</source>
        <translation>Die zurückgesendete Registrierung wird für den Dienst übernommen</translation>
    </message>
    <message>
        <source>&amp;Import reply</source>
        <translation>Ant&amp;wort importieren</translation>
    </message>
    <message>
        <source>Also by dropping files or text here</source>
        <translation>Auch durch Ziehen von Dateien oder Text hierher</translation>
    </message>
    <message>
        <source>Where the reply comes from</source>
        <translation>Woher die Antwort kommt</translation>
    </message>
    <message>
        <source>From &amp;files ...</source>
        <translation>Aus &amp;Dateien ...</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Aus der Zwisc&amp;henablage einfügen</translation>
    </message>
    <message>
        <source>Copy Auth &amp;URL</source>
        <translation>Auth-&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Show invitation co&amp;de</source>
        <translation>Einladungscode an&amp;zeigen</translation>
    </message>
    <message>
        <source>To read it out by telephone</source>
        <translation>Zum Vorlesen am Telefon</translation>
    </message>
    <message>
        <source>Open in Invitation &amp;wizard</source>
        <translation>Im Einladun&amp;gsassistenten öffnen</translation>
    </message>
    <message>
        <source>On behalf of the customer, on this computer</source>
        <translation>Im Namen des Kunden, auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>The same link once more</source>
        <translation>Denselben Link noch einmal</translation>
    </message>
    <message>
        <source>Replace lin&amp;k</source>
        <translation>Link e&amp;rsetzen</translation>
    </message>
    <message>
        <source>A new link with a new expiry; the old one is withdrawn</source>
        <translation>Ein neuer Link mit neuem Ablaufdatum; der alte wird ungültig</translation>
    </message>
    <message>
        <source>Se&amp;nd by hand</source>
        <translation>&amp;Manuell senden</translation>
    </message>
    <message>
        <source>Valida&amp;te again</source>
        <translation>Erneut &amp;validieren</translation>
    </message>
    <message>
        <source>Checks the registration that came back once more</source>
        <translation>Prüft die zurückgesendete Registrierung noch einmal</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>Einladung zurückziehen</translation>
    </message>
    <message>
        <source>Delete invitation</source>
        <translation>Einladung löschen</translation>
    </message>
    <message>
        <source>&amp;Show finished</source>
        <translation>A&amp;bgeschlossene anzeigen</translation>
    </message>
    <message>
        <source>Provider settings</source>
        <translation>Anbietereinstellungen</translation>
    </message>
    <message>
        <source>Pending Invitations</source>
        <translation>Ausstehende Einladungen</translation>
    </message>
    <message>
        <source>Filter invitations</source>
        <translation>Einladungen filtern</translation>
    </message>
    <message>
        <source>Copy invitations</source>
        <translation>Einladungen kopieren</translation>
    </message>
    <message>
        <source>Export CSV of invitations</source>
        <translation>CSV exportieren: Einladungen</translation>
    </message>
    <message>
        <source>Columns of invitations</source>
        <translation>Spalten der Einladungen</translation>
    </message>
    <message>
        <source>No invitation is pending.
Choose Services &gt; Add Service &gt; Direct Routing and &quot;Send link to IT administrator&quot; to invite one.</source>
        <translation>Es stehen keine Einladungen aus.
Wählen Sie „Dienste“ &gt; „Dienst hinzufügen“ &gt; „Direct Routing“ und „Link zur Authentifizierung an IT-Administrator senden“, um jemanden einzuladen.</translation>
    </message>
    <message>
        <source>No invitation matches the filter.</source>
        <translation>Keine Einladung entspricht dem Filter.</translation>
    </message>
    <message>
        <source>invitations.csv</source>
        <comment>file name</comment>
        <translation>einladungen.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n invitation(s) to delete</source>
        <translation>
            <numerusform>Wählen Sie zum Löschen höchstens %n Einladung aus</numerusform>
            <numerusform>Wählen Sie zum Löschen höchstens %n Einladungen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected invitations with their keys</source>
        <translation>Löscht die ausgewählten Einladungen mit ihren Schlüsseln</translation>
    </message>
    <message>
        <source>No invitation can be sent yet.</source>
        <translation>Es kann noch keine Einladung gesendet werden.</translation>
    </message>
    <message>
        <source>The Auth URL of %1 was copied.</source>
        <translation>Die Auth-URL von %1 wurde kopiert.</translation>
    </message>
    <message>
        <source>Apply to service</source>
        <translation>Auf Dienst anwenden</translation>
    </message>
    <message>
        <source>Use the registration that came back for the service %1?</source>
        <translation>Die zurückgesendete Registrierung für den Dienst %1 verwenden?</translation>
    </message>
    <message>
        <source>It takes the place of the registration that the service has now. The old client secret is removed from this computer&apos;s keychain; in the customer&apos;s tenant nothing changes.</source>
        <translation>Sie ersetzt die aktuelle Registrierung des Dienstes. Der alte geheime Clientschlüssel wird aus dem Schlüsselbund dieses Computers entfernt; im Mandanten des Kunden ändert sich nichts.</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>The service %1 has the new registration.</source>
        <translation>Der Dienst %1 hat die neue Registrierung.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are sent in the background.</source>
        <translation>
            <numerusform>%n E-Mail wird im Hintergrund gesendet.</numerusform>
            <numerusform>%n E-Mails werden im Hintergrund gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Nicht erneut gesendet</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>Send the mail of %n invitation(s) again: %1?</source>
        <translation>
            <numerusform>E-Mail von %n Einladung erneut senden: %1?</numerusform>
            <numerusform>E-Mails von %n Einladungen erneut senden: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link stays the same, and so does its expiry.</source>
        <translation>Der Link und sein Ablaufdatum bleiben gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) cancelled.</source>
        <translation>
            <numerusform>%n Einladung zurückgezogen.</numerusform>
            <numerusform>%n Einladungen zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Nicht zurückgezogen</translation>
    </message>
    <message>
        <source>Cancel invitations</source>
        <translation>Einladungen zurückziehen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s): %1?</source>
        <translation>
            <numerusform>%n Einladung zurückziehen: %1?</numerusform>
            <numerusform>%n Einladungen zurückziehen: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply to it is refused from now on. The customer is not told; nothing in the customer&apos;s tenant is changed.</source>
        <translation>Eine Antwort darauf wird ab jetzt abgelehnt. Der Kunde wird nicht informiert; im Mandanten des Kunden wird nichts geändert.</translation>
    </message>
    <message>
        <source>Cancel in&amp;vitation</source>
        <translation>Einladung zurü&amp;ckziehen</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) deleted.</source>
        <translation>
            <numerusform>%n Einladung gelöscht.</numerusform>
            <numerusform>%n Einladungen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Delete invitations</source>
        <translation>Einladungen löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n invitation(s): %1?</source>
        <translation>
            <numerusform>%n Einladung löschen: %1?</numerusform>
            <numerusform>%n Einladungen löschen: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys, and a client secret that came back and was not added, are removed from this computer&apos;s keychain: a reply to it cannot be opened any more. Nothing in the customer&apos;s tenant is changed.</source>
        <translation>Ihre Schlüssel und ein zurückgesendeter, noch nicht hinzugefügter geheimer Clientschlüssel werden aus dem Schlüsselbund dieses Computers entfernt: Eine Antwort darauf kann nicht mehr geöffnet werden. Im Mandanten des Kunden wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The old link is withdrawn and the new one is sent by mail. It has a new invitation code and a new expiry.</source>
        <translation>Der alte Link wird ungültig, und der neue wird per E-Mail gesendet. Er hat einen neuen Einladungscode und ein neues Ablaufdatum.</translation>
    </message>
    <message>
        <source>The old link is withdrawn. Send the new one yourself. It has a new invitation code and a new expiry.</source>
        <translation>Der alte Link wird ungültig. Senden Sie den neuen selbst. Er hat einen neuen Einladungscode und ein neues Ablaufdatum.</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>Link ersetzen</translation>
    </message>
    <message>
        <source>Make a new link for %1?</source>
        <translation>Einen neuen Link für %1 erstellen?</translation>
    </message>
    <message>
        <source>&amp;Replace link</source>
        <translation>Lin&amp;k ersetzen</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>Antworten importieren</translation>
    </message>
    <message>
        <source>Replies (*.tenantlink-reply *.eml *.txt);;All files (*)</source>
        <translation>Antworten (*.tenantlink-reply *.eml *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy the whole reply first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst die ganze Antwort.</translation>
    </message>
    <message>
        <source>Invite an administrator</source>
        <translation>Administrator einladen</translation>
    </message>
</context>
<context>
    <name>TenantLink::PendingList</name>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>E-Mail für Einladung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Can it be added?</source>
        <translation>Hinzufügen möglich?</translation>
    </message>
</context>
<context>
    <name>TenantLink::PermissionsTab</name>
    <message>
        <source>As of %1. Validate Authentication reads them again.</source>
        <translation>Stand: %1. „Authentifizierung validieren“ liest sie erneut.</translation>
    </message>
    <message>
        <source>Not read yet. Choose Validate Authentication under Microsoft 365 settings.</source>
        <translation>Noch nicht gelesen. Wählen Sie „Authentifizierung validieren“ unter „Microsoft 365-Einstellungen“.</translation>
    </message>
    <message>
        <source>Open in the A&amp;zure portal</source>
        <translation>Im &amp;Azure-Portal öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy permissions and roles</source>
        <translation>Berechtigungen und Rollen kopieren</translation>
    </message>
    <message>
        <source>Filter permissions</source>
        <translation>Berechtigungen filtern</translation>
    </message>
    <message>
        <source>Permissions and roles of the registration</source>
        <translation>Berechtigungen und Rollen der Registrierung</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Fehlendes hinzufügen</translation>
    </message>
    <message>
        <source>Signs in as an administrator, shows what will be written, and writes it</source>
        <translation>Meldet sich als Administrator an, zeigt, was geschrieben wird, und schreibt es</translation>
    </message>
    <message>
        <source>&amp;Remove what is no longer needed</source>
        <translation>&amp;Nicht mehr Benötigtes entfernen</translation>
    </message>
    <message>
        <source>Signs in as an administrator and shows what the service does not need</source>
        <translation>Meldet sich als Administrator an und zeigt, was der Dienst nicht benötigt</translation>
    </message>
    <message>
        <source>A change of this registration was not finished. Add what is missing lets you resume or undo it.</source>
        <translation>Eine Änderung dieser Registrierung wurde nicht abgeschlossen. Mit „Fehlendes hinzufügen“ können Sie sie fortsetzen oder rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProgressInterface</name>
    <message>
        <source>Working</source>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how far it is</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProviderPage</name>
    <message>
        <source>the provider&apos;s name</source>
        <translation>der Name des Anbieters</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>der Name des Kontakts</translation>
    </message>
    <message>
        <source>the contact&apos;s mail address</source>
        <translation>die E-Mail-Adresse des Kontakts</translation>
    </message>
    <message>
        <source>No invitation can be sent yet.</source>
        <translation>Es kann noch keine Einladung gesendet werden.</translation>
    </message>
    <message>
        <source>Before an invitation can be sent this page needs the provider&apos;s name and a contact.</source>
        <translation>Bevor eine Einladung gesendet werden kann, benötigt diese Seite den Namen des Anbieters und einen Kontakt.</translation>
    </message>
    <message>
        <source>This is what customers see in an invitation, and whom they can ask.</source>
        <translation>Das sehen Kunden in einer Einladung, und hier können sie nachfragen.</translation>
    </message>
    <message>
        <source>No invitation can be sent yet. Still missing: %1.</source>
        <translation>Es kann noch keine Einladung gesendet werden. Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider &amp;name:</source>
        <translation>Name des An&amp;bieters:</translation>
    </message>
    <message>
        <source>&amp;Contact name:</source>
        <translation>&amp;Name des Kontakts:</translation>
    </message>
    <message>
        <source>Contact &amp;mail:</source>
        <translation>&amp;E-Mail des Kontakts:</translation>
    </message>
    <message>
        <source>Contact &amp;phone:</source>
        <translation>Telefon des &amp;Kontakts:</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>Do&amp;mäne:</translation>
    </message>
    <message>
        <source>Optional, for example contoso.com</source>
        <translation>Optional, zum Beispiel contoso.com</translation>
    </message>
    <message>
        <source>Where the signing key can be published, so that customers confirm an invitation without a telephone call.</source>
        <translation>Wo der Signaturschlüssel veröffentlicht werden kann, damit Kunden eine Einladung ohne Telefonanruf bestätigen können.</translation>
    </message>
    <message>
        <source>Sign-in applications</source>
        <translation>Anmelde-Apps</translation>
    </message>
    <message>
        <source>With it a customer&apos;s admin signs in when TenantLink is to create the registration. It is a public client of yours: it has no secret, and its id is no secret.</source>
        <translation>Damit meldet sich der Administrator eines Kunden an, wenn TenantLink die Registrierung erstellen soll. Es ist ein öffentlicher Client von Ihnen: Er hat kein Geheimnis, und seine ID ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>Sign-in application of %1:</source>
        <translation>Anmelde-App von %1:</translation>
    </message>
    <message>
        <source>Optional: Application (Client) ID</source>
        <translation>Optional: Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>Ho&amp;w do I create a sign-in application?</source>
        <translation>&amp;Wie erstelle ich eine Anmelde-App?</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisionList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Progress of the steps</source>
        <translation>Fortschritt der Schritte</translation>
    </message>
    <message>
        <source>Working ...</source>
        <translation>Wird ausgeführt ...</translation>
    </message>
    <message>
        <source>%1 ... (%2 of %3 steps are done)</source>
        <comment>step that runs</comment>
        <translation>%1 ... (%2 von %3 Schritten erledigt)</translation>
    </message>
    <message>
        <source>Not everything could be done.</source>
        <translation>Es konnte nicht alles erledigt werden.</translation>
    </message>
    <message>
        <source>Everything that you may do is done; the rest needs another administrator.</source>
        <translation>Alles, was Sie dürfen, ist erledigt; für den Rest ist ein anderer Administrator erforderlich.</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Alles ist erledigt.</translation>
    </message>
    <message>
        <source>Interrupted: %1 of %2 steps are done.</source>
        <translation>Unterbrochen: %1 von %2 Schritten erledigt.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisionRow</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>state of a step, how far it is</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisioningPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Another administrator has to do the rest, see below. Check again once that is done, also days later by opening the invitation&apos;s link again.</source>
        <translation>Den Rest muss ein anderer Administrator erledigen, siehe unten. Prüfen Sie danach erneut; das geht auch Tage später, indem Sie den Link der Einladung erneut öffnen.</translation>
    </message>
    <message>
        <source>Another administrator has to do the rest, see below. The reply may go meanwhile, marked &quot;consent pending&quot;: just go on. Check again once it is done, also days later by opening the invitation&apos;s link again.</source>
        <translation>Den Rest muss ein anderer Administrator erledigen, siehe unten. Die Antwort kann inzwischen mit dem Vermerk „Zustimmung ausstehend“ gesendet werden: Fahren Sie einfach fort. Prüfen Sie danach erneut; das geht auch Tage später, indem Sie den Link der Einladung erneut öffnen.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>The App registration is made in your tenant. What is done so far is remembered: it can be interrupted, and goes on when the invitation&apos;s link is opened again.</source>
        <translation>Die App-Registrierung wird in Ihrem Mandanten erstellt. TenantLink merkt sich den erreichten Stand: Sie können unterbrechen, und es geht weiter, wenn der Link der Einladung erneut geöffnet wird.</translation>
    </message>
    <message>
        <source>Shorter &amp;life of the secret:</source>
        <translation>&amp;Kürzere Gültigkeitsdauer des Clientschlüssels:</translation>
    </message>
    <message>
        <source>&amp;Use this life</source>
        <translation>&amp;Diese Gültigkeitsdauer verwenden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Erneut &amp;anmelden</translation>
    </message>
    <message>
        <source>Un&amp;do what was made</source>
        <translation>Erstelltes rückgängig &amp;machen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationFields</name>
    <message>
        <source>The invitation is for this tenant.</source>
        <translation>Die Einladung gilt für diesen Mandanten.</translation>
    </message>
    <message>
        <source>Enter a sign-in name such as admin@contoso.com, or nothing.</source>
        <translation>Geben Sie einen Anmeldenamen wie admin@contoso.com ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Optional: the sign-in name (UPN) of the customer&apos;s Microsoft 365 administrator.</source>
        <translation>Optional: der Anmeldename (UPN) des Microsoft 365-Administrators des Kunden.</translation>
    </message>
    <message>
        <source>Customer Microsoft &amp;Tenant ID:</source>
        <translation>Microsoft-Mandanten-ID des &amp;Kunden:</translation>
    </message>
    <message>
        <source>Application (Client) &amp;ID:</source>
        <translation>Anwendungs-ID (&amp;Client):</translation>
    </message>
    <message>
        <source>Client &amp;Secret:</source>
        <translation>&amp;Geheimer Clientschlüssel:</translation>
    </message>
    <message>
        <source>&amp;M365 admin:</source>
        <translation>M365-A&amp;dministrator:</translation>
    </message>
    <message>
        <source>&amp;How do I create one?</source>
        <translation>Wie &amp;erstelle ich eine?</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationGuide</name>
    <message>
        <source>How do I create an App registration?</source>
        <translation>Wie erstelle ich eine App-Registrierung?</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationPage</name>
    <message>
        <source>A new client secret was added in the tenant and filled in.</source>
        <translation>Ein neuer geheimer Clientschlüssel wurde im Mandanten hinzugefügt und hier eingetragen.</translation>
    </message>
    <message>
        <source>Where another service uses this registration already: each service should have a client secret of its own. An administrator of the tenant signs in.</source>
        <translation>Wenn ein anderer Dienst diese Registrierung bereits verwendet: Jeder Dienst sollte einen eigenen geheimen Clientschlüssel haben. Ein Administrator des Mandanten meldet sich an.</translation>
    </message>
    <message>
        <source>Known registration</source>
        <translation>Bekannte Registrierung</translation>
    </message>
    <message>
        <source>Enter the App registration of the customer&apos;s tenant. It is checked on the next page; nothing is sent before.</source>
        <translation>Geben Sie die App-Registrierung des Mandanten des Kunden ein. Sie wird auf der nächsten Seite geprüft; vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Create a new secret by si&amp;gning in</source>
        <translation>&amp;Neuen Clientschlüssel per Anmeldung erstellen</translation>
    </message>
    <message>
        <source>Microsoft c&amp;loud:</source>
        <translation>&amp;Microsoft-Cloud:</translation>
    </message>
    <message>
        <source>The client secret was not kept with the draft. Enter it again.</source>
        <translation>Der geheime Clientschlüssel wurde nicht mit dem Entwurf gespeichert. Geben Sie ihn erneut ein.</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationTab</name>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Set. Type a new one to replace it.</source>
        <translation>Festgelegt. Geben Sie zum Ersetzen einen neuen Wert ein.</translation>
    </message>
    <message>
        <source>Set, begins with %1. Type a new one to replace it.</source>
        <translation>Festgelegt, beginnt mit %1. Geben Sie zum Ersetzen einen neuen Wert ein.</translation>
    </message>
    <message>
        <source>The client secret of this service is not on this computer. Validate and renew it where it was entered, or enter a secret here.</source>
        <translation>Der geheime Clientschlüssel dieses Dienstes ist nicht auf diesem Computer. Validieren und erneuern Sie ihn dort, wo er eingegeben wurde, oder geben Sie hier einen ein.</translation>
    </message>
    <message>
        <source>Unknown until the registration may read it</source>
        <translation>Unbekannt, bis die Registrierung es lesen darf</translation>
    </message>
    <message>
        <source>Ask for a new client secret before this one ends.</source>
        <translation>Bitten Sie um einen neuen geheimen Clientschlüssel, bevor dieser abläuft.</translation>
    </message>
    <message>
        <source>The client secret has ended. Enter a new one.</source>
        <translation>Der geheime Clientschlüssel ist abgelaufen. Geben Sie einen neuen ein.</translation>
    </message>
    <message>
        <source>Signed in: Microsoft confirmed this account.</source>
        <translation>Angemeldet: Microsoft hat dieses Konto bestätigt.</translation>
    </message>
    <message>
        <source>Stated: nobody signed in with this account.</source>
        <translation>Angegeben: Mit diesem Konto hat sich niemand angemeldet.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Saves what you changed, then validates it</source>
        <translation>Speichert Ihre Änderungen und validiert sie dann</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Wird gespeichert ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The same client secret</source>
        <translation>Derselbe geheime Clientschlüssel</translation>
    </message>
    <message>
        <source>The service %1 uses this client secret already.</source>
        <translation>Der Dienst %1 verwendet diesen geheimen Clientschlüssel bereits.</translation>
    </message>
    <message>
        <source>Each service should have a secret of its own, so that renewing one does not stop the other. Ask for another secret of the same App registration.</source>
        <translation>Jeder Dienst sollte einen eigenen haben, damit das Erneuern des einen den anderen nicht lahmlegt. Bitten Sie um einen weiteren geheimen Clientschlüssel derselben App-Registrierung.</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>Trotzdem &amp;verwenden</translation>
    </message>
    <message>
        <source>QOE &amp;Tenant ID:</source>
        <translation>QOE-Man&amp;danten-ID:</translation>
    </message>
    <message>
        <source>QOE &amp;Client ID:</source>
        <translation>&amp;QOE-Client-ID:</translation>
    </message>
    <message>
        <source>QOE Client S&amp;ecret:</source>
        <translation>Ge&amp;heimer QOE-Clientschlüssel:</translation>
    </message>
    <message>
        <source>QOE Client Secret</source>
        <translation>Geheimer QOE-Clientschlüssel</translation>
    </message>
    <message>
        <source>QOE Client Secret expiration date:</source>
        <translation>Ablaufdatum des QOE-Clientschlüssels:</translation>
    </message>
    <message>
        <source>QOE Client Secret Days Until Expire:</source>
        <translation>Verbleibende Tage des QOE-Clientschlüssels:</translation>
    </message>
    <message>
        <source>Last QOE authentication status:</source>
        <translation>Letzter QOE-Authentifizierungsstatus:</translation>
    </message>
    <message>
        <source>Last QOE authentication:</source>
        <translation>Letzte QOE-Authentifizierung:</translation>
    </message>
    <message>
        <source>Vali&amp;date QOE Authentication</source>
        <translation>QOE-Authentifi&amp;zierung validieren</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop the QOE validation</source>
        <translation>Anhalten: QOE-Validierung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save QOE settings</source>
        <translation>QOE-Einstellungen speichern</translation>
    </message>
    <message>
        <source>Rene&amp;w secret</source>
        <translation>&amp;Clientschlüssel erneuern</translation>
    </message>
    <message>
        <source>Renew QOE secret</source>
        <translation>QOE-Clientschlüssel erneuern</translation>
    </message>
    <message>
        <source>&amp;Tenant ID:</source>
        <translation>&amp;Mandanten-ID:</translation>
    </message>
    <message>
        <source>&amp;Application ID:</source>
        <translation>A&amp;nwendungs-ID:</translation>
    </message>
    <message>
        <source>&amp;Client Secret:</source>
        <translation>&amp;Geheimer Clientschlüssel:</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Client Secret expiration date:</source>
        <translation>Ablaufdatum des Clientschlüssels:</translation>
    </message>
    <message>
        <source>Client Secret Days Until Expire:</source>
        <translation>Verbleibende Tage des Clientschlüssels:</translation>
    </message>
    <message>
        <source>Last authentication status:</source>
        <translation>Letzter Authentifizierungsstatus:</translation>
    </message>
    <message>
        <source>Last authentication:</source>
        <translation>Letzte Authentifizierung:</translation>
    </message>
    <message>
        <source>Vali&amp;date Authentication</source>
        <translation>Authenti&amp;fizierung validieren</translation>
    </message>
    <message>
        <source>Stop the validation</source>
        <translation>Anhalten: Validierung</translation>
    </message>
    <message>
        <source>Re-&amp;initiate authentication</source>
        <translation>Authentifizierung neu &amp;einleiten</translation>
    </message>
    <message>
        <source>Sends the customer&apos;s admin a new invitation for this service</source>
        <translation>Sendet dem Administrator des Kunden eine neue Einladung für diesen Dienst</translation>
    </message>
    <message>
        <source>Adds a new client secret in the tenant, tests it and switches to it</source>
        <translation>Fügt im Mandanten einen neuen geheimen Clientschlüssel hinzu, testet ihn und stellt auf ihn um</translation>
    </message>
    <message>
        <source>Assigned Entra roles:</source>
        <translation>Zugewiesene Entra-Rollen:</translation>
    </message>
    <message>
        <source>&amp;User Name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Not validated yet.</source>
        <translation>Noch nicht validiert.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ReinitiateDialog</name>
    <message>
        <source>Enter a mail address, for example admin@contoso.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, zum Beispiel admin@contoso.com.</translation>
    </message>
    <message numerus="yes">
        <source>The mail is sent by your mail server; the link is valid for %n day(s).</source>
        <translation>
            <numerusform>Die E-Mail wird von Ihrem E-Mail-Server gesendet; der Link ist %n Tag gültig.</numerusform>
            <numerusform>Die E-Mail wird von Ihrem E-Mail-Server gesendet; der Link ist %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set up: the invitation is made, and you hand the link over yourself. It is valid for %n day(s).</source>
        <translation>
            <numerusform>Es ist kein E-Mail-Server eingerichtet: Die Einladung wird erstellt, und Sie geben den Link selbst weiter. Er ist %n Tag gültig.</numerusform>
            <numerusform>Es ist kein E-Mail-Server eingerichtet: Die Einladung wird erstellt, und Sie geben den Link selbst weiter. Er ist %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-initiate authentication of %1</source>
        <translation>Authentifizierung neu einleiten: %1</translation>
    </message>
    <message>
        <source>The customer&apos;s admin gets a new invitation for this service. Only the service&apos;s own tenant is accepted. The present registration stays in use until the new one was imported and applied under Pending Invitations.</source>
        <translation>Der Administrator des Kunden erhält eine neue Einladung für diesen Dienst. Nur der eigene Mandant des Dienstes wird akzeptiert. Die aktuelle Registrierung bleibt in Verwendung, bis die neue unter „Ausstehende Einladungen“ importiert und angewendet wurde.</translation>
    </message>
    <message>
        <source>&amp;Invitation Email:</source>
        <translation>E-Mail &amp;für Einladung:</translation>
    </message>
    <message>
        <source>M365 &amp;Admin Email:</source>
        <translation>E-&amp;Mail des M365-Admins:</translation>
    </message>
    <message>
        <source>Empty: the same</source>
        <translation>Leer: dieselbe</translation>
    </message>
    <message>
        <source>&amp;Send invitation</source>
        <translation>&amp;Einladung senden</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TenantLink::RemoveSurplusDialog</name>
    <message>
        <source>Permissions and roles can only be removed by an administrator of the customer&apos;s tenant.</source>
        <translation>Berechtigungen und Rollen kann nur ein Administrator des Mandanten des Kunden entfernen.</translation>
    </message>
    <message>
        <source>Nothing of this service needs it. Whatever else uses this registration with it stops working.</source>
        <translation>Für diesen Dienst wird das nicht benötigt. Was diese Registrierung sonst noch damit nutzt, funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>It serves %1, and another role of the registration does the same. Whatever else uses this registration with it stops working.</source>
        <translation>Zweck: %1. Eine andere Rolle der Registrierung leistet dasselbe. Was diese Registrierung sonst noch damit nutzt, funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Stops working: %1, and whatever else uses this registration with it.</source>
        <translation>Funktioniert nicht mehr: %1 und was diese Registrierung sonst noch damit nutzt.</translation>
    </message>
    <message>
        <source>Reading the registration ...</source>
        <translation>Registrierung wird gelesen ...</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>Tick what shall be removed:</source>
        <translation>Wählen Sie aus, was entfernt werden soll:</translation>
    </message>
    <message>
        <source>Removing ...</source>
        <translation>Wird entfernt ...</translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation>Es konnte nicht alles entfernt werden.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Remove what is no longer needed: %1</source>
        <translation>Nicht mehr Benötigtes entfernen: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant. Then you see which permissions and roles of the registration the service does not need, and choose. Nothing is removed that you did not tick.</source>
        <translation>Sie melden sich als Administrator des Mandanten des Kunden an. Dann sehen Sie, welche Berechtigungen und Rollen der Registrierung der Dienst nicht benötigt, und wählen aus. Es wird nichts entfernt, was Sie nicht ausgewählt haben.</translation>
    </message>
    <message>
        <source>The registration has only what the service asks for.</source>
        <translation>Die Registrierung hat nur, was der Dienst verlangt.</translation>
    </message>
    <message>
        <source>Other programs may use the same registration. What they need stops working for them at once.</source>
        <translation>Möglicherweise verwenden andere Programme dieselbe Registrierung. Was sie benötigen, funktioniert für sie sofort nicht mehr.</translation>
    </message>
    <message>
        <source>The directory roles of the registration could not be read.</source>
        <translation>Die Verzeichnisrollen der Registrierung konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>TenantLink::RenewSecretDialog</name>
    <message>
        <source>A new client secret can only be added by an administrator of the customer&apos;s tenant.</source>
        <translation>Einen neuen geheimen Clientschlüssel kann nur ein Administrator des Mandanten des Kunden hinzufügen.</translation>
    </message>
    <message>
        <source>The old client secret stays in use until the new one was tested.</source>
        <translation>Der alte geheime Clientschlüssel bleibt in Verwendung, bis der neue getestet wurde.</translation>
    </message>
    <message>
        <source>The old client secret was removed.</source>
        <translation>Der alte geheime Clientschlüssel wurde entfernt.</translation>
    </message>
    <message>
        <source>Removing the old client secret ...</source>
        <translation>Alter geheimer Clientschlüssel wird entfernt ...</translation>
    </message>
    <message>
        <source>The service uses the new client secret now. It ends on %1.</source>
        <translation>Der Dienst verwendet jetzt den neuen geheimen Clientschlüssel. Er läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Renew the client secret: %1</source>
        <translation>Geheimen Clientschlüssel erneuern: %1</translation>
    </message>
    <message>
        <source>A new client secret is added to the App registration, tested, and used from then on. The old one is not touched before you say so.</source>
        <translation>Der App-Registrierung wird ein neuer geheimer Clientschlüssel hinzugefügt, getestet und ab dann verwendet. Der alte wird erst angetastet, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>By the registration &amp;itself</source>
        <translation>&amp;Durch die Registrierung selbst</translation>
    </message>
    <message>
        <source>Looking whether the registration may do that ...</source>
        <translation>Es wird ermittelt, ob die Registrierung das darf ...</translation>
    </message>
    <message>
        <source>It has the permission Application.ReadWrite.OwnedBy and is an owner of itself. Nobody has to sign in.</source>
        <translation>Sie hat die Berechtigung Application.ReadWrite.OwnedBy und ist Besitzer von sich selbst. Niemand muss sich anmelden.</translation>
    </message>
    <message>
        <source>Not possible: that needs the permission Application.ReadWrite.OwnedBy, a registration that is an owner of itself, and a client secret that still works.</source>
        <translation>Nicht möglich: Dafür sind die Berechtigung Application.ReadWrite.OwnedBy, eine Registrierung, die Besitzer von sich selbst ist, und ein noch funktionierender geheimer Clientschlüssel erforderlich.</translation>
    </message>
    <message>
        <source>By signing in as an &amp;administrator</source>
        <translation>Du&amp;rch Anmelden als Administrator</translation>
    </message>
    <message>
        <source>An owner of the registration, or an Application Administrator, signs in.</source>
        <translation>Ein Besitzer der Registrierung oder ein Application Administrator meldet sich an.</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Gültig für:</translation>
    </message>
    <message>
        <source>the old client secret, which begins with %1 and ends on %2</source>
        <translation>den alten geheimen Clientschlüssel, der mit %1 beginnt und am %2 abläuft</translation>
    </message>
    <message>
        <source>the old client secret, which begins with %1</source>
        <translation>den alten geheimen Clientschlüssel, der mit %1 beginnt</translation>
    </message>
    <message>
        <source>Only the new client secret works from now on.</source>
        <translation>Ab jetzt funktioniert nur noch der neue geheime Clientschlüssel.</translation>
    </message>
    <message>
        <source>It is not certain which of the registration&apos;s client secrets is %1. Remove it in the Azure portal, if nothing else uses it.</source>
        <translation>Für %1 ist nicht sicher, welcher geheime Clientschlüssel der Registrierung es ist. Entfernen Sie ihn im Azure-Portal, wenn ihn sonst nichts verwendet.</translation>
    </message>
    <message>
        <source>Remove %1? Whatever else still uses it stops working at once. If you keep it, it works until it ends.</source>
        <translation>Möchten Sie %1 entfernen? Was ihn noch verwendet, funktioniert sofort nicht mehr. Wenn Sie ihn behalten, funktioniert er, bis er abläuft.</translation>
    </message>
    <message>
        <source>Remove the &amp;old secret</source>
        <translation>&amp;Alten Clientschlüssel entfernen</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>Choose a shorter &amp;life</source>
        <translation>&amp;Kürzere Gültigkeitsdauer wählen</translation>
    </message>
</context>
<context>
    <name>TenantLink::RightsPage</name>
    <message>
        <source>Your account&apos;s roles do not include making App registrations. Where the tenant lets everybody make them it may work all the same.</source>
        <translation>Die Rollen Ihres Kontos umfassen nicht das Erstellen von App-Registrierungen. Wenn im Mandanten alle sie erstellen dürfen, kann es trotzdem funktionieren.</translation>
    </message>
    <message>
        <source>Your account may not grant admin consent. Everything else is done, and you get a link to forward to a Global Administrator or Privileged Role Administrator.</source>
        <translation>Ihr Konto darf keine Administratorzustimmung erteilen. Alles andere wird erledigt, und Sie erhalten einen Link zum Weiterleiten an einen Global Administrator oder Privileged Role Administrator.</translation>
    </message>
    <message>
        <source>Your account may not assign directory roles. Everything else is done, and you get the steps and commands to forward to a Global Administrator or Privileged Role Administrator.</source>
        <translation>Ihr Konto darf keine Verzeichnisrollen zuweisen. Alles andere wird erledigt, und Sie erhalten die Schritte und Befehle zum Weiterleiten an einen Global Administrator oder Privileged Role Administrator.</translation>
    </message>
    <message>
        <source>It could not be checked whether your account&apos;s roles suffice. What it may not do is told afterwards, with what to forward to another administrator.</source>
        <translation>Es konnte nicht geprüft werden, ob die Rollen Ihres Kontos ausreichen. Was es nicht darf, erfahren Sie danach, zusammen mit dem, was Sie an einen anderen Administrator weiterleiten können.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>permission, how much it is needed, reason</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Er läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Name and rights</source>
        <translation>Name und Rechte</translation>
    </message>
    <message>
        <source>Nothing in your tenant has been created yet. Choose what shall be, and read below exactly what will be written.</source>
        <translation>In Ihrem Mandanten wurde noch nichts erstellt. Treffen Sie Ihre Auswahl, und lesen Sie unten genau, was geschrieben wird.</translation>
    </message>
    <message>
        <source>Start &amp;provisioning</source>
        <translation>&amp;Einrichtung starten</translation>
    </message>
    <message>
        <source>Na&amp;me of the App registration:</source>
        <translation>&amp;Name der App-Registrierung:</translation>
    </message>
    <message>
        <source>&amp;Life of the client secret:</source>
        <translation>&amp;Gültigkeitsdauer des Clientschlüssels:</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Show as &amp;commands ...</source>
        <translation>&amp;Als Befehle anzeigen ...</translation>
    </message>
    <message>
        <source>Show as commands</source>
        <translation>Als Befehle anzeigen</translation>
    </message>
</context>
<context>
    <name>TenantLink::RightsView</name>
    <message>
        <source>Rights that the App registration needs, and why</source>
        <translation>Rechte, die die App-Registrierung benötigt, und warum</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4</source>
        <comment>name, kind, how much it is needed, reason</comment>
        <translation>%1 (%2, %3): %4</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>directory role</source>
        <translation>Verzeichnisrolle</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoleChoice</name>
    <message>
        <source>The roles then hold for the users and groups of that unit only. Voice routes, gateways and domains belong to the whole tenant: they cannot be set up this way. Directory Readers is assigned for the whole tenant beside it.</source>
        <translation>Die Rollen gelten dann nur für die Benutzer und Gruppen dieser Einheit. VoIP-Routen, Gateways und Domänen gehören zum gesamten Mandanten: Sie können so nicht eingerichtet werden. Directory Readers wird zusätzlich für den gesamten Mandanten zugewiesen.</translation>
    </message>
    <message>
        <source>Reading the administrative units needs one more right, for which you sign in again.</source>
        <translation>Zum Lesen der Verwaltungseinheiten ist ein weiteres Recht erforderlich, für das Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>There is no administrative unit in this tenant.</source>
        <translation>In diesem Mandanten gibt es keine Verwaltungseinheit.</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>Verzeichnisrollen</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two roles</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>Teams Administrator is the usual choice; two roles together are narrower.</source>
        <translation>Teams Administrator ist die übliche Wahl; zwei Rollen zusammen sind enger gefasst.</translation>
    </message>
    <message>
        <source>Also %1</source>
        <comment>role</comment>
        <translation>Auch %1</translation>
    </message>
    <message>
        <source>Only for one administrative &amp;unit</source>
        <translation>Nur &amp;für eine Verwaltungseinheit</translation>
    </message>
    <message>
        <source>Administrati&amp;ve unit:</source>
        <translation>&amp;Verwaltungseinheit:</translation>
    </message>
    <message>
        <source>Si&amp;gn in again to read the units</source>
        <translation>Zum Lesen &amp;der Einheiten erneut anmelden</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingForm</name>
    <message>
        <source>The known SBCs could not be read: %1 You can type the domain.</source>
        <translation>Die bekannten SBCs konnten nicht gelesen werden: %1 Sie können die Domäne selbst eingeben.</translation>
    </message>
    <message>
        <source>No SBC is known yet (Configuration &gt; SBCs). You can type the domain.</source>
        <translation>Es ist noch kein SBC bekannt („Konfiguration“ &gt; „SBCs“). Sie können die Domäne selbst eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>Microsoft takes at most %n characters after the @ of a user name: in this domain there can be no activation user. Choose a shorter name.</source>
        <translation>
            <numerusform>Microsoft akzeptiert höchstens %n Zeichen nach dem @ eines Benutzernamens: In dieser Domäne kann es keinen Aktivierungsbenutzer geben. Wählen Sie einen kürzeren Namen.</numerusform>
            <numerusform>Microsoft akzeptiert höchstens %n Zeichen nach dem @ eines Benutzernamens: In dieser Domäne kann es keinen Aktivierungsbenutzer geben. Wählen Sie einen kürzeren Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually the short name. Letters, digits and inner hyphens.</source>
        <translation>Üblicherweise der Kurzname. Buchstaben, Ziffern und Bindestriche im Inneren.</translation>
    </message>
    <message>
        <source>As it is written: %1. DNS and Microsoft 365 have the name above.</source>
        <translation>In Originalschreibweise: %1. DNS und Microsoft 365 verwenden den Namen oben.</translation>
    </message>
    <message>
        <source>What is configured</source>
        <translation>Was konfiguriert wird</translation>
    </message>
    <message>
        <source>&amp;M365 default routing and SBC configuration</source>
        <translation>M365-Standardr&amp;outing und SBC-Konfiguration</translation>
    </message>
    <message>
        <source>SBC &amp;only</source>
        <translation>&amp;Nur SBC</translation>
    </message>
    <message>
        <source>Trunk model</source>
        <translation>Trunkmodell</translation>
    </message>
    <message>
        <source>&amp;Derived trunk</source>
        <translation>&amp;Abgeleiteter Trunk</translation>
    </message>
    <message>
        <source>The voice route names the customer&apos;s sub-domain; no gateway is registered in the customer&apos;s tenant. Usual for hosted services.</source>
        <translation>Die VoIP-Route nennt die Unterdomäne des Kunden; im Mandanten des Kunden wird kein Gateway registriert. Üblich bei gehosteten Diensten.</translation>
    </message>
    <message>
        <source>O&amp;wn gateway</source>
        <translation>Eigenes &amp;Gateway</translation>
    </message>
    <message>
        <source>A gateway with the sub-domain&apos;s name is registered in the customer&apos;s tenant.</source>
        <translation>Im Mandanten des Kunden wird ein Gateway mit dem Namen der Unterdomäne registriert.</translation>
    </message>
    <message>
        <source>&amp;SBC domain:</source>
        <translation>&amp;SBC-Domäne:</translation>
    </message>
    <message>
        <source>S&amp;ub-domain:</source>
        <translation>&amp;Unterdomäne:</translation>
    </message>
    <message>
        <source>Sub-domain preview:</source>
        <translation>Vorschau der Unterdomäne:</translation>
    </message>
    <message>
        <source>Sub-domain preview</source>
        <translation>Vorschau der Unterdomäne</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>&amp;Two-step (recommended)</source>
        <translation>Zweistu&amp;fig (empfohlen)</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>Zweistufig</translation>
    </message>
    <message>
        <source>Manua&amp;l</source>
        <translation>&amp;Manuell</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>Aktivierungsbenutzer</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingPage</name>
    <message>
        <source>Routing and DNS</source>
        <translation>Routing und DNS</translation>
    </message>
    <message>
        <source>The customer gets a name of its own on the SBC&apos;s domain. The tenant has to know it and prove it.</source>
        <translation>Der Kunde erhält einen eigenen Namen in der Domäne des SBC. Der Mandant muss ihn kennen und nachweisen.</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingScripts</name>
    <message>
        <source>The templates could not be read: %1</source>
        <translation>Die Vorlagen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Built-in for this trunk model</source>
        <translation>Integriert für dieses Trunkmodell</translation>
    </message>
    <message>
        <source>A template that was deleted</source>
        <translation>Eine gelöschte Vorlage</translation>
    </message>
    <message>
        <source>The chosen template</source>
        <translation>Die gewählte Vorlage</translation>
    </message>
    <message>
        <source>Teams sc&amp;ript template:</source>
        <translation>Teams-S&amp;kriptvorlage:</translation>
    </message>
    <message>
        <source>Teams clean-u&amp;p template:</source>
        <translation>Teams-&amp;Bereinigungsvorlage:</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingTab</name>
    <message>
        <source>Saving ...</source>
        <translation>Wird gespeichert ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>What was set up for %1 stays in the tenant and on the SBC. Run its clean-up scripts before you save (Tasks); afterwards tasks and scripts must run again.</source>
        <translation>Was für %1 eingerichtet wurde, bleibt im Mandanten und auf dem SBC. Führen Sie vor dem Speichern die Bereinigungsskripts aus („Aufgaben“); danach müssen Aufgaben und Skripts erneut ausgeführt werden.</translation>
    </message>
    <message>
        <source>Tasks and scripts must run again: choose Run all that is left under Tasks, then run the scripts.</source>
        <translation>Aufgaben und Skripts müssen erneut ausgeführt werden: Wählen Sie „Alle offenen ausführen“ unter „Aufgaben“, und führen Sie dann die Skripts aus.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save Routing and DNS</source>
        <translation>Speichern: Routing und DNS</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>Routing und DNS</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcDialog</name>
    <message>
        <source>There is an SBC of this name already. Choose another name.</source>
        <translation>Es gibt bereits einen SBC mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Edit SBC</source>
        <translation>SBC bearbeiten</translation>
    </message>
    <message>
        <source>Add SBC</source>
        <translation>SBC hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;FQDN:</source>
        <translation>&amp;FQDN:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>The base domain of the SBC, for example sbc.example.com. The customers&apos; sub-domains are below it.</source>
        <translation>Die Basisdomäne des SBC, zum Beispiel sbc.example.com. Die Unterdomänen der Kunden liegen darunter.</translation>
    </message>
    <message>
        <source>&amp;SIP port:</source>
        <translation>&amp;SIP-Port:</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>SIP port</source>
        <translation>SIP-Port</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcsPage</name>
    <message>
        <source>&amp;Add SBC</source>
        <translation>SBC hi&amp;nzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit SBC</source>
        <translation>SBC bea&amp;rbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove SBC</source>
        <translation>S&amp;BC entfernen</translation>
    </message>
    <message>
        <source>Removes the selected SBCs from this list; nothing is changed on them</source>
        <translation>Entfernt die ausgewählten SBCs aus dieser Liste; auf ihnen selbst wird nichts geändert</translation>
    </message>
    <message>
        <source>SBCs</source>
        <translation>SBCs</translation>
    </message>
    <message>
        <source>Filter SBCs</source>
        <translation>SBCs filtern</translation>
    </message>
    <message>
        <source>Copy SBCs</source>
        <translation>SBCs kopieren</translation>
    </message>
    <message>
        <source>Export CSV of SBCs</source>
        <translation>CSV exportieren: SBCs</translation>
    </message>
    <message>
        <source>Columns of SBCs</source>
        <translation>Spalten der SBCs</translation>
    </message>
    <message>
        <source>There is no SBC yet.
Add the ones that you have, so that services can be set up on them.</source>
        <translation>Es ist noch kein SBC vorhanden.
Fügen Sie Ihre SBCs hinzu, damit Dienste darauf eingerichtet werden können.</translation>
    </message>
    <message>
        <source>No SBC matches the filter.</source>
        <translation>Kein SBC entspricht dem Filter.</translation>
    </message>
    <message>
        <source>sbcs.csv</source>
        <comment>file name</comment>
        <translation>sbcs.csv</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Remove SBCs</source>
        <translation>SBCs entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n SBC(s) from the list: %1?</source>
        <translation>
            <numerusform>%n SBC aus der Liste entfernen: %1?</numerusform>
            <numerusform>%n SBCs aus der Liste entfernen: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Services that are set up on it keep working, but no script can be made for them until another SBC is chosen. Nothing is changed on the SBC itself.</source>
        <translation>Dienste, die darauf eingerichtet sind, funktionieren weiter, aber für sie kann kein Skript erstellt werden, bis ein anderer SBC gewählt ist. Auf dem SBC selbst wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n SBC(s) removed.</source>
        <translation>
            <numerusform>%n SBC entfernt.</numerusform>
            <numerusform>%n SBCs entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first SBC</source>
        <translation>Ersten SBC hinzufügen</translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Shows the secret while you hold this button</source>
        <translation>Zeigt das Geheimnis an, solange Sie diese Schaltfläche gedrückt halten</translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretLifeBox</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretsBanner</name>
    <message>
        <source>Show services</source>
        <translation>Dienste anzeigen</translation>
    </message>
    <message>
        <source>Shows the services whose client secrets end first</source>
        <translation>Zeigt die Dienste, deren geheime Clientschlüssel zuerst ablaufen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message about client secrets</source>
        <translation>Schließen: Meldung zu geheimen Clientschlüsseln</translation>
    </message>
</context>
<context>
    <name>TenantLink::SendLinkPage</name>
    <message>
        <source>Enter a mail address such as name@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse wie name@example.com ein.</translation>
    </message>
    <message>
        <source>No email address is kept for this customer. Enter the administrator&apos;s.</source>
        <translation>Für diesen Kunden ist keine E-Mail-Adresse gespeichert. Geben Sie die des Administrators ein.</translation>
    </message>
    <message>
        <source>The mail with the link goes there.</source>
        <translation>Die E-Mail mit dem Link geht an diese Adresse.</translation>
    </message>
    <message>
        <source>Enter a sign-in name such as admin@contoso.com.</source>
        <translation>Geben Sie einen Anmeldenamen wie admin@contoso.com ein.</translation>
    </message>
    <message>
        <source>The sign-in name (UPN) of the Microsoft 365 administrator who will authenticate.</source>
        <translation>Der Anmeldename (UPN) des Microsoft 365-Administrators, der sich authentifizieren wird.</translation>
    </message>
    <message>
        <source>Checking whether an invitation can be made ...</source>
        <translation>Es wird geprüft, ob eine Einladung erstellt werden kann ...</translation>
    </message>
    <message numerus="yes">
        <source>You then send the link yourself. It is valid for %n day(s).</source>
        <translation>
            <numerusform>Sie senden den Link dann selbst. Er ist %n Tag gültig.</numerusform>
            <numerusform>Sie senden den Link dann selbst. Er ist %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mail goes off at once. Its link is valid for %n day(s).</source>
        <translation>
            <numerusform>Die E-Mail wird sofort gesendet. Ihr Link ist %n Tag gültig.</numerusform>
            <numerusform>Die E-Mail wird sofort gesendet. Ihr Link ist %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create invitation</source>
        <translation>Ei&amp;nladung erstellen</translation>
    </message>
    <message>
        <source>&amp;Send invitation</source>
        <translation>&amp;Einladung senden</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Link senden</translation>
    </message>
    <message>
        <source>Invite the customer&apos;s IT administrator to authenticate the tenant. Nothing is sent before the next page.</source>
        <translation>Laden Sie den IT-Administrator des Kunden ein, den Mandanten zu authentifizieren. Vor der nächsten Seite wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Who gets the mail</source>
        <translation>Wer die E-Mail erhält</translation>
    </message>
    <message>
        <source>The c&amp;ustomer&apos;s administrator</source>
        <translation>Der &amp;Administrator des Kunden</translation>
    </message>
    <message>
        <source>The &amp;provider&apos;s own account</source>
        <translation>&amp;Das eigene Konto des Anbieters</translation>
    </message>
    <message>
        <source>Microsoft clou&amp;d:</source>
        <translation>Microsoft-&amp;Cloud:</translation>
    </message>
    <message>
        <source>Invitation &amp;Email:</source>
        <translation>E-Mail &amp;für Einladung:</translation>
    </message>
    <message>
        <source>&amp;M365 Admin Email:</source>
        <translation>E-&amp;Mail des M365-Admins:</translation>
    </message>
    <message>
        <source>How the link gets there</source>
        <translation>Wie der Link dorthin gelangt</translation>
    </message>
    <message>
        <source>No mail server is set up, so TenantLink cannot send the mail itself.</source>
        <translation>Es ist kein E-Mail-Server eingerichtet, daher kann TenantLink die E-Mail nicht selbst senden.</translation>
    </message>
    <message>
        <source>Set up the mail ser&amp;ver ...</source>
        <translation>E-Mail-&amp;Server einrichten ...</translation>
    </message>
    <message>
        <source>Set up the mail server</source>
        <translation>E-Mail-Server einrichten</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>In meinem E-Mail-&amp;Programm öffnen</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServiceActions</name>
    <message>
        <source>Run it in PowerShell with the module MicrosoftTeams. It asks for the client secret: no secret is in it.</source>
        <translation>Führen Sie es in PowerShell mit dem Modul MicrosoftTeams aus. Es fragt nach dem geheimen Clientschlüssel: Es enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Enter it at the command line of the SBC. No secret is in it: enter those where it says so.</source>
        <translation>Geben Sie es in der Befehlszeile des SBC ein. Es enthält kein Geheimnis: Geben Sie Geheimnisse dort ein, wo es angegeben ist.</translation>
    </message>
    <message>
        <source>Teams routing script</source>
        <translation>Teams-Routingskript</translation>
    </message>
    <message>
        <source>Teams routing clean-up script</source>
        <translation>Teams-Routing-Bereinigungsskript</translation>
    </message>
    <message>
        <source>SBC script</source>
        <translation>SBC-Skript</translation>
    </message>
    <message>
        <source>SBC clean-up script</source>
        <translation>SBC-Bereinigungsskript</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <comment>a mail to copy</comment>
        <translation>An: %1
Betreff: %2

%3</translation>
    </message>
    <message>
        <source>Mail to the customer</source>
        <translation>E-Mail an den Kunden</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the text into a mail of your own.</source>
        <translation>Es konnte kein E-Mail-Programm geöffnet werden. Kopieren Sie den Text in eine eigene E-Mail.</translation>
    </message>
    <message>
        <source>Save service package</source>
        <translation>Dienstpaket speichern</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Save service package in a folder</source>
        <translation>Dienstpaket in Ordner speichern</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. Read it before you send it.</source>
        <translation>Ihr E-Mail-Programm wurde aufgefordert, die E-Mail zu öffnen. Lesen Sie sie, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>The service package was saved: %1</source>
        <translation>Das Dienstpaket wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Show Teams &amp;routing script</source>
        <translation>Teams-&amp;Routingskript anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;SBC script</source>
        <translation>&amp;SBC-Skript anzeigen</translation>
    </message>
    <message>
        <source>Show Teams routing c&amp;lean-up script</source>
        <translation>Tea&amp;ms-Routing-Bereinigungsskript anzeigen</translation>
    </message>
    <message>
        <source>Show SBC cl&amp;ean-up script</source>
        <translation>SB&amp;C-Bereinigungsskript anzeigen</translation>
    </message>
    <message>
        <source>Save service package as &amp;zip file ...</source>
        <translation>Die&amp;nstpaket als ZIP-Datei speichern ...</translation>
    </message>
    <message>
        <source>Save service package as zip file</source>
        <translation>Dienstpaket als ZIP-Datei speichern</translation>
    </message>
    <message>
        <source>Save service package in a f&amp;older ...</source>
        <translation>&amp;Dienstpaket in Ordner speichern ...</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer</source>
        <translation>&amp;Kunden informieren</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicePortal</name>
    <message>
        <source>%1 - Service portal</source>
        <translation>%1 – Dienstportal</translation>
    </message>
    <message>
        <source>Service portal</source>
        <translation>Dienstportal</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Wird geladen ...</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>full name, short name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Direct Routing service of %1</source>
        <translation>Direct Routing-Dienst von %1</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>Microsoft 365-Einstellungen</translation>
    </message>
    <message>
        <source>Permissions and roles</source>
        <translation>Berechtigungen und Rollen</translation>
    </message>
    <message>
        <source>QOE integration with Microsoft Teams</source>
        <translation>QOE-Integration mit Microsoft Teams</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>Routing und DNS</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>SIP-Verbindung</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <translation>Teile des Dienstes</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Es gibt nicht gespeicherte Änderungen.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServiceTab</name>
    <message>
        <source>Another service has this name already.</source>
        <translation>Ein anderer Dienst hat diesen Namen bereits.</translation>
    </message>
    <message>
        <source>This name is no DNS label: it cannot be used as a sub-domain.</source>
        <translation>Dieser Name ist kein DNS-Label: Er kann nicht als Unterdomäne verwendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the license type</source>
        <translation>Lizenztyp ändern</translation>
    </message>
    <message>
        <source>Change %1 to %2?</source>
        <comment>short name, license type</comment>
        <translation>%1 auf %2 ändern?</translation>
    </message>
    <message>
        <source>&amp;Change license type</source>
        <translation>Lize&amp;nztyp ändern</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Wird gespeichert ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>Kunde:</translation>
    </message>
    <message>
        <source>&amp;Full Name of Service:</source>
        <translation>&amp;Vollständiger Name des Dienstes:</translation>
    </message>
    <message>
        <source>&amp;Unique Short Name:</source>
        <translation>&amp;Eindeutiger Kurzname:</translation>
    </message>
    <message>
        <source>&amp;License type:</source>
        <translation>Li&amp;zenztyp:</translation>
    </message>
    <message>
        <source>Lice&amp;nsed users:</source>
        <translation>Lizenzierte &amp;Benutzer:</translation>
    </message>
    <message>
        <source>Deploy status:</source>
        <translation>Bereitstellungsstatus:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Erstellt:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>Speichern: Dienst</translation>
    </message>
    <message>
        <source>&amp;Change customer ...</source>
        <translation>&amp;Kunden ändern ...</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>Der Kurzname</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicesModel</name>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>License type</source>
        <translation>Lizenztyp</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>Lizenzierte Benutzer</translation>
    </message>
    <message>
        <source>Deploy status</source>
        <translation>Bereitstellungsstatus</translation>
    </message>
    <message>
        <source>Authentication status</source>
        <translation>Authentifizierungsstatus</translation>
    </message>
    <message>
        <source>Secret expires in</source>
        <translation>Clientschlüssel läuft ab in</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicesPage</name>
    <message>
        <source>&amp;Add Service</source>
        <translation>Dienst hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>Arten von Diensten</translation>
    </message>
    <message>
        <source>&amp;Direct Routing</source>
        <translation>Dir&amp;ect Routing</translation>
    </message>
    <message>
        <source>&amp;Edit Service</source>
        <translation>Dienst &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Opens the Service portal of the selected service</source>
        <translation>Öffnet das Dienstportal des ausgewählten Dienstes</translation>
    </message>
    <message>
        <source>&amp;Delete Service</source>
        <translation>Die&amp;nst löschen</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>Alle &amp;prüfen</translation>
    </message>
    <message>
        <source>Validates the registrations of all services, one after the other</source>
        <translation>Validiert nacheinander die Registrierungen aller Dienste</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Dienste filtern</translation>
    </message>
    <message>
        <source>Copy services</source>
        <translation>Dienste kopieren</translation>
    </message>
    <message>
        <source>Export CSV of services</source>
        <translation>CSV exportieren: Dienste</translation>
    </message>
    <message>
        <source>Columns of services</source>
        <translation>Spalten der Dienste</translation>
    </message>
    <message>
        <source>There is no service yet.
Choose Add Service &gt; Direct Routing to onboard the first customer.</source>
        <translation>Es ist noch kein Dienst vorhanden.
Wählen Sie „Dienst hinzufügen“ &gt; „Direct Routing“, um das Onboarding des ersten Kunden zu starten.</translation>
    </message>
    <message>
        <source>No service matches the filter.</source>
        <translation>Kein Dienst entspricht dem Filter.</translation>
    </message>
    <message>
        <source>services.csv</source>
        <comment>file name</comment>
        <translation>dienste.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n service(s) to delete</source>
        <translation>
            <numerusform>Wählen Sie zum Löschen höchstens %n Dienst aus</numerusform>
            <numerusform>Wählen Sie zum Löschen höchstens %n Dienste aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected services from this program</source>
        <translation>Löscht die ausgewählten Dienste aus diesem Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) deleted.</source>
        <translation>
            <numerusform>%n Dienst gelöscht.</numerusform>
            <numerusform>%n Dienste gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service deleted</source>
        <translation>Dienst gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) deleted: %1.</source>
        <translation>
            <numerusform>%n Dienst gelöscht: %1.</numerusform>
            <numerusform>%n Dienste gelöscht: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the customer&apos;s tenant these stay as they are: the App registration with its client secret, the permissions that were granted to it, its directory roles, and everything that was set up for Direct Routing (domain, voice routes, users). If the registration is not needed any more, ask the customer&apos;s admin to delete it under App registrations in the Azure portal.</source>
        <translation>Im Mandanten des Kunden bleibt Folgendes unverändert: die App-Registrierung mit ihrem geheimen Clientschlüssel, die ihr erteilten Berechtigungen, ihre Verzeichnisrollen und alles, was für Direct Routing eingerichtet wurde (Domäne, VoIP-Routen, Benutzer). Wird die Registrierung nicht mehr benötigt, bitten Sie den Administrator des Kunden, sie im Azure-Portal unter „App-Registrierungen“ zu löschen.</translation>
    </message>
    <message>
        <source>Add the first service</source>
        <translation>Ersten Dienst hinzufügen</translation>
    </message>
</context>
<context>
    <name>TenantLink::SettingsPage</name>
    <message>
        <source>Not saved: see the fields that are marked.</source>
        <translation>Nicht gespeichert: siehe die markierten Felder.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Es gibt nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Wird gespeichert ...</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Wird geladen ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Reve&amp;rt</source>
        <translation>Z&amp;urücksetzen</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInAppBox</name>
    <message>
        <source>Sign-in app</source>
        <translation>Anmelde-App</translation>
    </message>
    <message>
        <source>The sign-in app %1 was removed from the tenant. The next sign-in adds it again.</source>
        <translation>Die Anmelde-App %1 wurde aus dem Mandanten entfernt. Die nächste Anmeldung fügt sie wieder hinzu.</translation>
    </message>
    <message>
        <source>This sign-in added the application %1 to the tenant. It is needed only while you work here: you can remove it now.</source>
        <translation>Diese Anmeldung hat die Anwendung %1 im Mandanten hinzugefügt. Sie wird nur benötigt, während Sie hier arbeiten: Sie können sie jetzt entfernen.</translation>
    </message>
    <message>
        <source>The application %1, by which you signed in, was in the tenant before. You can remove it; the next sign-in adds it again.</source>
        <translation>Die Anwendung %1, über die Sie sich angemeldet haben, war bereits im Mandanten vorhanden. Sie können sie entfernen; die nächste Anmeldung fügt sie wieder hinzu.</translation>
    </message>
    <message>
        <source>Removing ...</source>
        <translation>Wird entfernt ...</translation>
    </message>
    <message>
        <source>Remove the sign-in a&amp;pp from my tenant</source>
        <translation>&amp;Anmelde-App aus meinem Mandanten entfernen</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInDialog</name>
    <message>
        <source>Sign in to the tenant</source>
        <translation>Beim Mandanten anmelden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Start authentication</source>
        <translation>&amp;Authentifizierung starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInForm</name>
    <message>
        <source>The sign-in name (UPN) of your tenant&apos;s administrator, such as admin@contoso.com. What comes after the @ says which tenant it is.</source>
        <translation>Der Anmeldename (UPN) des Administrators Ihres Mandanten, zum Beispiel admin@contoso.com. Der Teil nach dem @ gibt an, um welchen Mandanten es geht.</translation>
    </message>
    <message>
        <source>&amp;M365 admin (UPN):</source>
        <translation>M365-&amp;Administrator (UPN):</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Wie möchten Sie sich anmelden?</translation>
    </message>
    <message>
        <source>Sign in with a c&amp;ode</source>
        <translation>&amp;Mit einem Code anmelden</translation>
    </message>
    <message>
        <source>You enter a short code on Microsoft&apos;s page, on this computer or on your telephone.</source>
        <translation>Sie geben auf der Seite von Microsoft einen kurzen Code ein, auf diesem Computer oder auf Ihrem Telefon.</translation>
    </message>
    <message>
        <source>Sign in with this computer&apos;s b&amp;rowser</source>
        <translation>Mit &amp;dem Browser dieses Computers anmelden</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page opens in your browser. Also works where your organisation blocks sign-in with codes.</source>
        <translation>Die Seite von Microsoft öffnet sich in Ihrem Browser. Funktioniert auch, wenn Ihre Organisation die Anmeldung mit Codes blockiert.</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInGuide</name>
    <message>
        <source>How do I create a sign-in application?</source>
        <translation>Wie erstelle ich eine Anmelde-App?</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>You sign in at Microsoft. TenantLink never sees your password.</source>
        <translation>Sie melden sich bei Microsoft an. TenantLink sieht Ihr Kennwort nie.</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInView</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Sie sind angemeldet als %1.</translation>
    </message>
    <message>
        <source>Microsoft is asked for a code ...</source>
        <translation>Bei Microsoft wird ein Code angefordert ...</translation>
    </message>
    <message>
        <source>The sign-in is prepared ...</source>
        <translation>Die Anmeldung wird vorbereitet ...</translation>
    </message>
    <message>
        <source>Waiting until you have entered the code and signed in ...</source>
        <translation>Es wird gewartet, bis Sie den Code eingegeben und sich angemeldet haben ...</translation>
    </message>
    <message>
        <source>Waiting until you have signed in with your browser ...</source>
        <translation>Es wird gewartet, bis Sie sich mit Ihrem Browser angemeldet haben ...</translation>
    </message>
    <message>
        <source>The connection to Microsoft is lost. The sign-in goes on as soon as it is back.</source>
        <translation>Die Verbindung mit Microsoft ist unterbrochen. Die Anmeldung wird fortgesetzt, sobald sie wieder besteht.</translation>
    </message>
    <message>
        <source>Microsoft has answered. Finding out who signed in ...</source>
        <translation>Microsoft hat geantwortet. Es wird ermittelt, wer sich angemeldet hat ...</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>Erneut &amp;anmelden</translation>
    </message>
    <message>
        <source>Ne&amp;w code</source>
        <translation>&amp;Neuer Code</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page was opened in your browser. Sign in there with your administrator&apos;s account; this window goes on by itself. Keep it open meanwhile.</source>
        <translation>Die Seite von Microsoft wurde in Ihrem Browser geöffnet. Melden Sie sich dort mit Ihrem Administratorkonto an; dieses Fenster macht von selbst weiter. Lassen Sie es bis dahin geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Seite erneut öffnen</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>Adresse &amp;der Seite kopieren</translation>
    </message>
    <message>
        <source>Sign in with this computer&apos;s b&amp;rowser</source>
        <translation>Mit dem &amp;Browser dieses Computers anmelden</translation>
    </message>
    <message>
        <source>Sign in with a c&amp;ode</source>
        <translation>&amp;Mit einem Code anmelden</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignedInPage</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Check who signed in, where and through which application before you go on.</source>
        <translation>Prüfen Sie, wer sich wo und über welche Anwendung angemeldet hat, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignedInView</name>
    <message>
        <source>Could not check: %1</source>
        <translation>Nicht prüfbar: %1</translation>
    </message>
    <message>
        <source>Could not check. Go on only if you trust who invited you.</source>
        <translation>Nicht prüfbar. Fahren Sie nur fort, wenn Sie demjenigen vertrauen, der Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>%1, verified by Microsoft</source>
        <translation>%1, von Microsoft verifiziert</translation>
    </message>
    <message>
        <source>Not verified by Microsoft. Go on only if you know from the provider that this is its application.</source>
        <translation>Nicht von Microsoft verifiziert. Fahren Sie nur fort, wenn Sie vom Anbieter wissen, dass das seine Anwendung ist.</translation>
    </message>
    <message>
        <source>Microsoft does not say</source>
        <translation>Keine Angabe von Microsoft</translation>
    </message>
    <message>
        <source>This tenant itself</source>
        <translation>Dieser Mandant selbst</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message>
        <source>Not all roles of this account are known. What it may not do is said, and nothing is left half done.</source>
        <translation>Nicht alle Rollen dieses Kontos sind bekannt. Sie erfahren, was es nicht darf, und nichts bleibt halb erledigt.</translation>
    </message>
    <message>
        <source>App registrations and client secrets need the role Application Administrator, Cloud Application Administrator or Global Administrator. Without it nothing can be created: sign in with another account.</source>
        <translation>Für App-Registrierungen und geheime Clientschlüssel ist die Rolle Application Administrator, Cloud Application Administrator oder Global Administrator erforderlich. Ohne sie kann nichts erstellt werden: Melden Sie sich mit einem anderen Konto an.</translation>
    </message>
    <message>
        <source>This account has no role for App registrations. That is enough only where the tenant lets everybody register applications.</source>
        <translation>Dieses Konto hat keine Rolle für App-Registrierungen. Das reicht nur, wenn im Mandanten alle Anwendungen registrieren dürfen.</translation>
    </message>
    <message>
        <source>Consent to permissions of Microsoft Graph needs the role Privileged Role Administrator or Global Administrator; Application Administrator is not enough. Without it, everything else is finished, and you get a link for an administrator who may consent.</source>
        <translation>Für die Zustimmung zu Berechtigungen von Microsoft Graph ist die Rolle Privileged Role Administrator oder Global Administrator erforderlich; Application Administrator reicht nicht aus. Ohne sie wird alles andere fertiggestellt, und Sie erhalten einen Link für einen Administrator, der zustimmen darf.</translation>
    </message>
    <message>
        <source>Assigning directory roles needs the role Privileged Role Administrator or Global Administrator. Without it, everything else is finished, and you get the steps for an administrator who may assign them.</source>
        <translation>Zum Zuweisen von Verzeichnisrollen ist die Rolle Privileged Role Administrator oder Global Administrator erforderlich. Ohne sie wird alles andere fertiggestellt, und Sie erhalten die Schritte für einen Administrator, der sie zuweisen darf.</translation>
    </message>
    <message>
        <source>If your role is given for a time (PIM), activate it first and sign in again.</source>
        <translation>Wenn Ihre Rolle zeitlich begrenzt ist (PIM), aktivieren Sie sie zuerst, und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Could not check the roles of this account. You can go on: what it may not do is said, and nothing is left half done. A partner&apos;s account (GDAP) has its rights through the partner relationship, and often may not consent or assign roles.</source>
        <translation>Die Rollen dieses Kontos konnten nicht geprüft werden. Sie können fortfahren: Sie erfahren, was es nicht darf, und nichts bleibt halb erledigt. Ein Partnerkonto (GDAP) hat seine Rechte über die Partnerbeziehung und darf oft weder zustimmen noch Rollen zuweisen.</translation>
    </message>
    <message>
        <source>The roles of this account suffice.</source>
        <translation>Die Rollen dieses Kontos reichen aus.</translation>
    </message>
    <message>
        <source>Roles of this account: none.</source>
        <translation>Rollen dieses Kontos: keine.</translation>
    </message>
    <message>
        <source>Roles of this account: %1</source>
        <translation>Rollen dieses Kontos: %1</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Mandant:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>&amp;Yes, go on with this account</source>
        <translation>Ja, &amp;mit diesem Konto fortfahren</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;Erneut anmelden</translation>
    </message>
    <message>
        <source>The application that you signed in through</source>
        <translation>Die Anwendung, über die Sie sich angemeldet haben</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>Herausgeber:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Besitzer:</translation>
    </message>
    <message>
        <source>It may do this for you, while you are signed in here:</source>
        <translation>Das darf sie für Sie tun, solange Sie hier angemeldet sind:</translation>
    </message>
    <message>
        <source>Do your account&apos;s roles suffice?</source>
        <translation>Reichen die Rollen Ihres Kontos aus?</translation>
    </message>
    <message>
        <source>The connection has been successfully established. Nothing in your tenant has been created yet.</source>
        <translation>Die Verbindung wurde erfolgreich hergestellt. In Ihrem Mandanten wurde noch nichts erstellt.</translation>
    </message>
    <message>
        <source>You are signed in, but to another tenant. Nothing was changed there.</source>
        <translation>Sie sind angemeldet, aber bei einem anderen Mandanten. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The connection has been successfully established. Nothing in the tenant has been changed yet.</source>
        <translation>Die Verbindung wurde erfolgreich hergestellt. Im Mandanten wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>A guest: the account&apos;s home is another tenant.</source>
        <translation>Ein Gast: Das Konto gehört zu einem anderen Mandanten.</translation>
    </message>
    <message>
        <source>You entered %1, but signed in as %2. Is that right?</source>
        <translation>Sie haben %1 eingegeben, sich aber als %2 angemeldet. Ist das richtig?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names of rights, why they are asked for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::SigningKeyBox</name>
    <message>
        <source>Working ...</source>
        <translation>Wird ausgeführt ...</translation>
    </message>
    <message>
        <source>The signing key was created.</source>
        <translation>Der Signaturschlüssel wurde erstellt.</translation>
    </message>
    <message>
        <source>Renew the signing key</source>
        <translation>Signaturschlüssel erneuern</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Einen neuen Signaturschlüssel erstellen?</translation>
    </message>
    <message>
        <source>The old key endorses the new one: customers who confirmed the old key go on trusting you. Invitations that are out stay valid. Afterwards give the new key to your colleagues by Export key, and put a new tenantlink.json on your web server.</source>
        <translation>Der alte Schlüssel bestätigt den neuen: Kunden, die den alten Schlüssel bestätigt haben, vertrauen Ihnen weiterhin. Bereits versendete Einladungen bleiben gültig. Geben Sie danach den neuen Schlüssel mit „Schlüssel exportieren“ an Ihre Kollegen weiter, und stellen Sie eine neue tenantlink.json auf Ihren Webserver.</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>The signing key was renewed.</source>
        <translation>Der Signaturschlüssel wurde erneuert.</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>Schlüssel exportieren</translation>
    </message>
    <message>
        <source>signing-key.tenantlink-key</source>
        <comment>file name</comment>
        <translation>signaturschluessel.tenantlink-key</translation>
    </message>
    <message>
        <source>Signing keys (*.tenantlink-key)</source>
        <translation>Signaturschlüssel (*.tenantlink-key)</translation>
    </message>
    <message>
        <source>The key was exported to %1. Tell the passphrase in another way.</source>
        <translation>Der Schlüssel wurde nach %1 exportiert. Teilen Sie die Passphrase auf anderem Weg mit.</translation>
    </message>
    <message>
        <source>The key was imported.</source>
        <translation>Der Schlüssel wurde importiert.</translation>
    </message>
    <message>
        <source>Save tenantlink.json</source>
        <translation>tenantlink.json speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>It signs your invitations, so that a changed one is noticed. Customers compare its fingerprint, or the invitation code, with what you read out by telephone.</source>
        <translation>Er signiert Ihre Einladungen, damit eine veränderte auffällt. Kunden vergleichen seinen Fingerabdruck oder den Einladungscode mit dem, was Sie am Telefon vorlesen.</translation>
    </message>
    <message>
        <source>There is no signing key yet. The first invitation creates it, or create it now.</source>
        <translation>Es gibt noch keinen Signaturschlüssel. Er wird mit der ersten Einladung erstellt, oder Sie erstellen ihn jetzt.</translation>
    </message>
    <message>
        <source>The signing key is on another computer, so no invitation can be signed here. Choose Export key there and Import key here.</source>
        <translation>Der Signaturschlüssel ist auf einem anderen Computer, daher kann hier keine Einladung signiert werden. Wählen Sie dort „Schlüssel exportieren“ und hier „Schlüssel importieren“.</translation>
    </message>
    <message>
        <source>Enter a domain above to publish the key: then customers confirm your invitations with one click.</source>
        <translation>Geben Sie oben eine Domäne ein, um den Schlüssel zu veröffentlichen: Dann bestätigen Kunden Ihre Einladungen mit einem Klick.</translation>
    </message>
    <message>
        <source>To publish the key put the file at https://%1/.well-known/tenantlink.json. It holds no secret.</source>
        <translation>Um den Schlüssel zu veröffentlichen, stellen Sie die Datei unter https://%1/.well-known/tenantlink.json bereit. Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Fingerabdruck:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Created at:</source>
        <translation>Erstellt am:</translation>
    </message>
    <message>
        <source>Create signin&amp;g key</source>
        <translation>&amp;Signaturschlüssel erstellen</translation>
    </message>
    <message>
        <source>&amp;Export key</source>
        <translation>Schlüssel e&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Import key</source>
        <translation>Schlüssel impo&amp;rtieren</translation>
    </message>
    <message>
        <source>Renew &amp;key</source>
        <translation>S&amp;chlüssel erneuern</translation>
    </message>
    <message>
        <source>Save tenant&amp;link.json</source>
        <translation>tenantlink.js&amp;on speichern</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipForm</name>
    <message>
        <source>No SBC is known yet</source>
        <translation>Es ist noch kein SBC bekannt</translation>
    </message>
    <message>
        <source>Choose an SBC</source>
        <translation>SBC auswählen</translation>
    </message>
    <message>
        <source>%1 - %2:%3</source>
        <comment>SBC: name, FQDN and port</comment>
        <translation>%1 – %2:%3</translation>
    </message>
    <message>
        <source>None: the SBC is configured by other means</source>
        <translation>Keine: Der SBC wird auf andere Weise konfiguriert</translation>
    </message>
    <message>
        <source>A template that was deleted</source>
        <translation>Eine gelöschte Vorlage</translation>
    </message>
    <message>
        <source>Choose the SBC of this connection, or add one.</source>
        <translation>Wählen Sie den SBC dieser Verbindung, oder fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>The customer&apos;s sub-domain is below %1, which is another SBC.</source>
        <translation>Die Unterdomäne des Kunden liegt unter %1, das ist ein anderer SBC.</translation>
    </message>
    <message>
        <source>SBCs are kept under Configuration &gt; SBCs. Add SBC adds the first one there.</source>
        <translation>SBCs werden unter „Konfiguration“ &gt; „SBCs“ verwaltet. „SBC hinzufügen“ fügt dort den ersten hinzu.</translation>
    </message>
    <message>
        <source>This template was deleted. Choose another one.</source>
        <translation>Diese Vorlage wurde gelöscht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>&amp;Connection name:</source>
        <translation>&amp;Verbindungsname:</translation>
    </message>
    <message>
        <source>Carrier &amp;user name:</source>
        <translation>Carrier-&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Main line:</source>
        <translation>Haupt&amp;rufnummer:</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>&amp;Hostname:</translation>
    </message>
    <message>
        <source>&amp;SBC:</source>
        <translation>&amp;SBC:</translation>
    </message>
    <message>
        <source>&amp;Add SBC</source>
        <translation>SBC hi&amp;nzufügen</translation>
    </message>
    <message>
        <source>&amp;Onboarding script template:</source>
        <translation>Skriptvorlage &amp;für Onboarding:</translation>
    </message>
    <message>
        <source>C&amp;lean-up script template:</source>
        <translation>Skri&amp;ptvorlage für Bereinigung:</translation>
    </message>
    <message>
        <source>CAC &amp;profile (concurrent calls):</source>
        <translation>CAC-Profil (gleichzeitige &amp;Anrufe):</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Carrier pass&amp;word:</source>
        <translation>Carrier-&amp;Kennwort:</translation>
    </message>
    <message>
        <source>Carrier password</source>
        <translation>Carrier-Kennwort</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipPage</name>
    <message>
        <source>Preview of the SBC script</source>
        <translation>Vorschau des SBC-Skripts</translation>
    </message>
    <message>
        <source>This is what the SBC gets. No secret is in it: where it has two parts, you type the carrier password on the SBC between them, as it says at the end of part 1.</source>
        <translation>Das erhält der SBC. Es enthält kein Geheimnis: Wenn es aus zwei Teilen besteht, geben Sie dazwischen das Carrier-Kennwort auf dem SBC ein, wie am Ende von Teil 1 beschrieben.</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>SIP-Verbindung</translation>
    </message>
    <message>
        <source>The connection between the carrier and the SBC that serves this customer.</source>
        <translation>Die Verbindung zwischen dem Carrier und dem SBC, der diesen Kunden bedient.</translation>
    </message>
    <message>
        <source>Pre&amp;view script</source>
        <translation>Skriptvors&amp;chau</translation>
    </message>
    <message>
        <source>A password is not kept with a draft. Enter it again if the carrier wants one.</source>
        <translation>Ein Kennwort wird nicht mit einem Entwurf gespeichert. Geben Sie es erneut ein, wenn der Carrier eines verlangt.</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipTab</name>
    <message>
        <source>Saving ...</source>
        <translation>Wird gespeichert ...</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Wird geladen ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved. The SBC has the old values until its script is run again (Tasks).</source>
        <translation>Gespeichert. Der SBC hat die alten Werte, bis sein Skript erneut ausgeführt wird („Aufgaben“).</translation>
    </message>
    <message>
        <source>There is no SIP connection yet.</source>
        <translation>Es ist noch keine SIP-Verbindung vorhanden.</translation>
    </message>
    <message>
        <source>A password is kept. Type a new one to replace it.</source>
        <translation>Ein Kennwort ist gespeichert. Geben Sie zum Ersetzen ein neues ein.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>The password is in this computer&apos;s keychain, or in that of the computer where it was entered. It is never shown.</source>
        <translation>Das Kennwort ist im Schlüsselbund dieses Computers oder des Computers, auf dem es eingegeben wurde. Es wird nie angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Remove the carrier password that is kept</source>
        <translation>&amp;Gespeichertes Carrier-Kennwort entfernen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Save SIP connection</source>
        <translation>Speichern: SIP-Verbindung</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>SIP-Verbindung</translation>
    </message>
</context>
<context>
    <name>TenantLink::StartPage</name>
    <message>
        <source>Choose an invitation in the list.</source>
        <translation>Wählen Sie eine Einladung in der Liste.</translation>
    </message>
    <message>
        <source>%1 is authenticated. Choose Add to go on with it.</source>
        <translation>%1 ist authentifiziert. Wählen Sie „Hinzufügen“, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 cannot be added: %2</source>
        <comment>short name, reason</comment>
        <translation>%1 kann nicht hinzugefügt werden: %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>There is no invitation to go on with. Choose Add New Tenant.</source>
        <translation>Es gibt keine Einladung zum Weitermachen. Wählen Sie „Neuen Mandanten hinzufügen“.</translation>
    </message>
    <message>
        <source>Choose an invitation and then Add, or choose Add New Tenant.</source>
        <translation>Wählen Sie eine Einladung und dann „Hinzufügen“, oder wählen Sie „Neuen Mandanten hinzufügen“.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Add a tenant of this customer yourself, or go on with one whose administrator answered an invitation.</source>
        <translation>Fügen Sie selbst einen Mandanten dieses Kunden hinzu, oder machen Sie mit einem weiter, dessen Administrator eine Einladung beantwortet hat.</translation>
    </message>
    <message>
        <source>&amp;Add New Tenant</source>
        <translation>&amp;Neuen Mandanten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Pending Invitations</source>
        <translation>&amp;Ausstehende Einladungen</translation>
    </message>
    <message>
        <source>You enter the service&apos;s details and authenticate the tenant.</source>
        <translation>Sie geben die Angaben zum Dienst ein und authentifizieren den Mandanten.</translation>
    </message>
    <message>
        <source>There are no invitations for %1 yet.</source>
        <translation>Für %1 sind noch keine Einladungen vorhanden.</translation>
    </message>
    <message>
        <source>Invitations of this customer</source>
        <translation>Einladungen dieses Kunden</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>TenantLink::StoreFailurePage</name>
    <message>
        <source>Opening the data again ...</source>
        <translation>Die Daten werden erneut geöffnet ...</translation>
    </message>
    <message>
        <source>The data cannot be opened</source>
        <translation>Die Daten können nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Your data was not changed.</source>
        <translation>Ihre Daten wurden nicht geändert.</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;Datenordner öffnen</translation>
    </message>
</context>
<context>
    <name>TenantLink::SummaryPage</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>Kunde:</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>Kaufmännische Angaben</translation>
    </message>
    <message>
        <source>Channel PO Number:</source>
        <translation>Channel-Bestellnummer:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>Laufzeit:</translation>
    </message>
    <message>
        <source>Payment Terms:</source>
        <translation>Zahlungsweise:</translation>
    </message>
    <message>
        <source>Deployment Type:</source>
        <translation>Bereitstellungsart:</translation>
    </message>
    <message>
        <source>DPA Number:</source>
        <translation>DPA-Nummer:</translation>
    </message>
    <message>
        <source>Terms and Conditions:</source>
        <translation>Geschäftsbedingungen:</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <comment>user name and time</comment>
        <translation>zugestimmt von %1, %2</translation>
    </message>
    <message>
        <source>Tenant details</source>
        <translation>Mandantendetails</translation>
    </message>
    <message>
        <source>Full Name of Service:</source>
        <translation>Vollständiger Name des Dienstes:</translation>
    </message>
    <message>
        <source>Unique Short Name:</source>
        <translation>Eindeutiger Kurzname:</translation>
    </message>
    <message>
        <source>License type:</source>
        <translation>Lizenztyp:</translation>
    </message>
    <message>
        <source>Includes:</source>
        <translation>Enthält:</translation>
    </message>
    <message>
        <source>Direct Routing for Microsoft Teams, management of phone numbers and users, and templates that set users up and take them down automatically.</source>
        <translation>Direct Routing für Microsoft Teams, Verwaltung von Rufnummern und Benutzern sowie Vorlagen, die Benutzer automatisch einrichten und wieder entfernen.</translation>
    </message>
    <message>
        <source>Direct Routing for Microsoft Teams, and management of phone numbers and users.</source>
        <translation>Direct Routing für Microsoft Teams sowie Verwaltung von Rufnummern und Benutzern.</translation>
    </message>
    <message>
        <source>Licensed users:</source>
        <translation>Lizenzierte Benutzer:</translation>
    </message>
    <message>
        <source>Known registration</source>
        <translation>Bekannte Registrierung</translation>
    </message>
    <message>
        <source>Registration details</source>
        <translation>Registrierungsdetails</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tenant as entered and its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>client id and its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Microsoft cloud:</source>
        <translation>Microsoft-Cloud:</translation>
    </message>
    <message>
        <source>Customer Microsoft Tenant ID:</source>
        <translation>Microsoft-Mandanten-ID des Kunden:</translation>
    </message>
    <message>
        <source>Application (Client) ID:</source>
        <translation>Anwendungs-ID (Client):</translation>
    </message>
    <message>
        <source>Client Secret:</source>
        <translation>Geheimer Clientschlüssel:</translation>
    </message>
    <message>
        <source>M365 admin:</source>
        <translation>M365-Administrator:</translation>
    </message>
    <message>
        <source>%1. You chose to continue anyway.</source>
        <comment>verdict</comment>
        <translation>%1. Sie haben sich entschieden, trotzdem fortzufahren.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Ergebnis:</translation>
    </message>
    <message>
        <source>Client Secret ends:</source>
        <translation>Clientschlüssel läuft ab:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>Microsoft 365-Einstellungen</translation>
    </message>
    <message>
        <source>Tenant name:</source>
        <translation>Mandantenname:</translation>
    </message>
    <message>
        <source>M365 Domain:</source>
        <translation>M365-Domäne:</translation>
    </message>
    <message>
        <source>Free Teams Phone licences:</source>
        <translation>Freie Teams Phone-Lizenzen:</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>eine freie</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>Routing und DNS</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Konfiguration:</translation>
    </message>
    <message>
        <source>Trunk model:</source>
        <translation>Trunkmodell:</translation>
    </message>
    <message>
        <source>Customer&apos;s sub-domain:</source>
        <translation>Unterdomäne des Kunden:</translation>
    </message>
    <message>
        <source>DNS:</source>
        <translation>DNS:</translation>
    </message>
    <message>
        <source>Activation user:</source>
        <translation>Aktivierungsbenutzer:</translation>
    </message>
    <message>
        <source>by hand, or not needed</source>
        <translation>manuell oder nicht erforderlich</translation>
    </message>
    <message>
        <source>Licence for the activation user:</source>
        <translation>Lizenz für den Aktivierungsbenutzer:</translation>
    </message>
    <message>
        <source>Usage location:</source>
        <translation>Verwendungsstandort:</translation>
    </message>
    <message>
        <source>the organisation&apos;s</source>
        <translation>wie die Organisation</translation>
    </message>
    <message>
        <source>None: the SBC is configured by other means</source>
        <translation>Keine: Der SBC wird auf andere Weise konfiguriert</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>SIP-Verbindung</translation>
    </message>
    <message>
        <source>Connection name:</source>
        <translation>Verbindungsname:</translation>
    </message>
    <message>
        <source>SBC:</source>
        <translation>SBC:</translation>
    </message>
    <message>
        <source>%1 - %2:%3</source>
        <comment>SBC: name, FQDN and port</comment>
        <translation>%1 – %2:%3</translation>
    </message>
    <message>
        <source>Onboarding script template:</source>
        <translation>Skriptvorlage für Onboarding:</translation>
    </message>
    <message>
        <source>Clean-up script template:</source>
        <translation>Skriptvorlage für Bereinigung:</translation>
    </message>
    <message>
        <source>CAC profile (concurrent calls):</source>
        <translation>CAC-Profil (gleichzeitige Anrufe):</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Carrier user name:</source>
        <translation>Carrier-Benutzername:</translation>
    </message>
    <message>
        <source>Carrier password:</source>
        <translation>Carrier-Kennwort:</translation>
    </message>
    <message>
        <source>Main line:</source>
        <translation>Hauptrufnummer:</translation>
    </message>
    <message>
        <source>Host name:</source>
        <translation>Hostname:</translation>
    </message>
    <message>
        <source>Warning: the service %1 uses the same client secret. Each service should have a secret of its own, so that one can be replaced without the other.</source>
        <translation>Warnung: Der Dienst %1 verwendet denselben geheimen Clientschlüssel. Jeder Dienst sollte einen eigenen haben, damit der eine ohne den anderen ersetzt werden kann.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>Zusammenfassung von %1</translation>
    </message>
    <message>
        <source>Save the summary as PDF</source>
        <translation>Zusammenfassung als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Check what you chose. Nothing has been saved yet; Create service does that.</source>
        <translation>Prüfen Sie Ihre Auswahl. Es wurde noch nichts gespeichert; das geschieht mit „Dienst erstellen“.</translation>
    </message>
    <message>
        <source>&amp;Create service</source>
        <translation>Dienst &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>&amp;Drucken ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as P&amp;DF ...</source>
        <translation>&amp;Als PDF speichern ...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>TenantLink::TableLayout</name>
    <message>
        <source>Reset the columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>TenantLink::TablePage</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows</source>
        <translation>Kopiert die ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>E&amp;xport CSV</source>
        <translation>&amp;CSV exportieren</translation>
    </message>
    <message>
        <source>Writes all rows that match the filter, with the columns that are shown, to a file</source>
        <translation>Schreibt alle Zeilen, die dem Filter entsprechen, mit den angezeigten Spalten in eine Datei</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop copying or exporting</source>
        <translation>Anhalten: Kopieren oder Exportieren</translation>
    </message>
    <message>
        <source>Progress of copying or exporting</source>
        <translation>Fortschritt beim Kopieren oder Exportieren</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Wird geladen ...</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>Suche läuft ...</translation>
    </message>
    <message>
        <source>Counting ...</source>
        <translation>Wird gezählt ...</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many rows for the clipboard. Use Export CSV instead.</source>
        <translation>Das sind zu viele Zeilen für die Zwischenablage. Verwenden Sie stattdessen „CSV exportieren“.</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written ...</source>
        <translation>
            <numerusform>%n Zeile geschrieben ...</numerusform>
            <numerusform>%n Zeilen geschrieben ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 exportiert.</numerusform>
            <numerusform>%n Zeilen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>TenantLink::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Progress of the tasks</source>
        <translation>Fortschritt der Aufgaben</translation>
    </message>
    <message>
        <source>Working ...</source>
        <translation>Wird ausgeführt ...</translation>
    </message>
    <message>
        <source>%1 ... (%2 of %3 tasks are done)</source>
        <comment>task that runs</comment>
        <translation>%1 ... (%2 von %3 Aufgaben erledigt)</translation>
    </message>
    <message>
        <source>Not every task could be completed: %1 of %2 are done.</source>
        <translation>Nicht alle Aufgaben konnten abgeschlossen werden: %1 von %2 erledigt.</translation>
    </message>
    <message>
        <source>All tasks are completed, some with warnings.</source>
        <translation>Alle Aufgaben sind abgeschlossen, einige mit Warnungen.</translation>
    </message>
    <message>
        <source>All tasks are completed.</source>
        <translation>Alle Aufgaben sind abgeschlossen.</translation>
    </message>
    <message>
        <source>Interrupted: %1 of %2 tasks are done.</source>
        <translation>Unterbrochen: %1 von %2 Aufgaben erledigt.</translation>
    </message>
</context>
<context>
    <name>TenantLink::TaskRow</name>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>%n Versuch.</numerusform>
            <numerusform>%n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Began %1. %2</source>
        <comment>time, how often</comment>
        <translation>Begonnen: %1. %2</translation>
    </message>
    <message>
        <source>Began %1, ended %2. %3</source>
        <comment>time, time, how often</comment>
        <translation>Begonnen: %1, beendet: %2. %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <comment>task</comment>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::TasksTab</name>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Deploy status:</source>
        <translation>Bereitstellungsstatus:</translation>
    </message>
    <message>
        <source>Last changed:</source>
        <translation>Zuletzt geändert:</translation>
    </message>
    <message>
        <source>&amp;Confirm as deployed ...</source>
        <translation>Als &amp;bereitgestellt bestätigen ...</translation>
    </message>
    <message>
        <source>Confirm as deployed</source>
        <translation>Als bereitgestellt bestätigen</translation>
    </message>
    <message>
        <source>Report a &amp;failure ...</source>
        <translation>&amp;Fehlschlag melden ...</translation>
    </message>
    <message>
        <source>Report a failure</source>
        <translation>Fehlschlag melden</translation>
    </message>
    <message>
        <source>Tasks of Create service</source>
        <translation>Aufgaben von „Dienst erstellen“</translation>
    </message>
    <message>
        <source>This service has no tasks: it was added before there were any. Run all that is left runs them all.</source>
        <translation>Dieser Dienst hat keine Aufgaben: Er wurde hinzugefügt, bevor es welche gab. „Alle offenen ausführen“ führt alle aus.</translation>
    </message>
    <message>
        <source>Run &amp;all that is left</source>
        <translation>Alle &amp;offenen ausführen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop the tasks</source>
        <translation>Anhalten: Aufgaben</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Scripts and service package</source>
        <translation>Skripts und Dienstpaket</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, user name</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplateEditor</name>
    <message>
        <source>The text is too long: at most %L1 characters.</source>
        <translation>Der Text ist zu lang: höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>Eine andere Vorlage hat diesen Namen.</translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation>Die Vorlage wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Built-in template</source>
        <translation>Integrierte Vorlage</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Template &amp;name:</source>
        <translation>Vo&amp;rlagenname:</translation>
    </message>
    <message>
        <source>Template t&amp;ype:</source>
        <translation>V&amp;orlagentyp:</translation>
    </message>
    <message>
        <source>Template te&amp;xt:</source>
        <translation>Vorlage&amp;ntext:</translation>
    </message>
    <message>
        <source>&amp;Preview:</source>
        <translation>&amp;Vorschau:</translation>
    </message>
    <message>
        <source>Place&amp;holders:</source>
        <translation>&amp;Platzhalter:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>A built-in template cannot be changed. Duplicate it to make one of your own.</source>
        <translation>Eine integrierte Vorlage kann nicht geändert werden. Duplizieren Sie sie, um eine eigene zu erstellen.</translation>
    </message>
    <message>
        <source>The preview shows sample values. Values are escaped for the place where they stand. Secrets are never written into scripts.</source>
        <translation>Die Vorschau zeigt Beispielwerte. Werte werden passend zu der Stelle maskiert, an der sie stehen. Geheimnisse werden nie in Skripts geschrieben.</translation>
    </message>
    <message>
        <source>Placeholders stand in two braces: {{ServiceShortName}}.</source>
        <translation>Platzhalter stehen in doppelten geschweiften Klammern: {{ServiceShortName}}.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplatesModel</name>
    <message>
        <source>Built in</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplatesPage</name>
    <message>
        <source> (copy)</source>
        <translation> (Kopie)</translation>
    </message>
    <message>
        <source> (copy %1)</source>
        <translation> (Kopie %1)</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Neue Vorlage</translation>
    </message>
    <message>
        <source>&amp;Duplicate template</source>
        <translation>Vorlage dupli&amp;zieren</translation>
    </message>
    <message>
        <source>&amp;Remove template</source>
        <translation>&amp;Vorlage entfernen</translation>
    </message>
    <message>
        <source>Script templates</source>
        <translation>Skriptvorlagen</translation>
    </message>
    <message>
        <source>Filter script templates</source>
        <translation>Skriptvorlagen filtern</translation>
    </message>
    <message>
        <source>Copy script templates</source>
        <translation>Skriptvorlagen kopieren</translation>
    </message>
    <message>
        <source>Export CSV of script templates</source>
        <translation>CSV exportieren: Skriptvorlagen</translation>
    </message>
    <message>
        <source>Columns of script templates</source>
        <translation>Spalten der Skriptvorlagen</translation>
    </message>
    <message>
        <source>There is no script template.</source>
        <translation>Es ist keine Skriptvorlage vorhanden.</translation>
    </message>
    <message>
        <source>No script template matches the filter.</source>
        <translation>Keine Skriptvorlage entspricht dem Filter.</translation>
    </message>
    <message>
        <source>script-templates.csv</source>
        <comment>file name</comment>
        <translation>skriptvorlagen.csv</translation>
    </message>
    <message>
        <source>Sho&amp;w template</source>
        <translation>Vo&amp;rlage anzeigen</translation>
    </message>
    <message>
        <source>&amp;Edit template</source>
        <translation>Vorlage &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Built-in templates cannot be removed</source>
        <translation>Integrierte Vorlagen können nicht entfernt werden</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Remove script templates</source>
        <translation>Skriptvorlagen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n template(s): %1?</source>
        <translation>
            <numerusform>%n Vorlage entfernen: %1?</numerusform>
            <numerusform>%n Vorlagen entfernen: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>For services that use it no script can be made until another template is chosen. Scripts that were saved before stay as they are.</source>
        <translation>Für Dienste, die sie verwenden, kann kein Skript erstellt werden, bis eine andere Vorlage gewählt ist. Bereits gespeicherte Skripts bleiben unverändert.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) removed.</source>
        <translation>
            <numerusform>%n Vorlage entfernt.</numerusform>
            <numerusform>%n Vorlagen entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::TenantPage</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
            <numerusform>Verwenden Sie höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>Verwenden Sie keine Zeilenumbrüche, Tabulatoren oder andere Steuerzeichen.</translation>
    </message>
    <message>
        <source>Another service has this name already. Choose another one.</source>
        <translation>Ein anderer Dienst hat diesen Namen bereits. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Whether the name is free could not be checked now: %1</source>
        <translation>Ob der Name frei ist, konnte jetzt nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>This name cannot be part of a DNS name. Letters, digits and inner hyphens can.</source>
        <translation>Dieser Name kann nicht Teil eines DNS-Namens sein. Buchstaben, Ziffern und Bindestriche im Inneren sind möglich.</translation>
    </message>
    <message>
        <source>3 to 15 letters, digits and simple signs; no blanks, no dots.</source>
        <translation>3 bis 15 Buchstaben, Ziffern und einfache Zeichen; keine Leerzeichen, keine Punkte.</translation>
    </message>
    <message>
        <source>This customer has no other service</source>
        <translation>Dieser Kunde hat keinen anderen Dienst</translation>
    </message>
    <message>
        <source>No, I enter the registration</source>
        <translation>Nein, ich gebe die Registrierung ein</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tenant ID and Client ID are filled in on the next page. Each service needs a client secret of its own.</source>
        <translation>Mandanten-ID und Client-ID werden auf der nächsten Seite eingetragen. Jeder Dienst benötigt einen eigenen geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <source>Tenant details</source>
        <translation>Mandantendetails</translation>
    </message>
    <message>
        <source>Name the service and say how the customer&apos;s tenant is authenticated.</source>
        <translation>Benennen Sie den Dienst, und legen Sie fest, wie der Mandant des Kunden authentifiziert wird.</translation>
    </message>
    <message>
        <source>&amp;Full Name of Service:</source>
        <translation>Vollständiger Name &amp;des Dienstes:</translation>
    </message>
    <message>
        <source>Optional; the short name if left empty</source>
        <translation>Optional; wenn leer, der Kurzname</translation>
    </message>
    <message>
        <source>&amp;Unique Short Name:</source>
        <translation>&amp;Eindeutiger Kurzname:</translation>
    </message>
    <message>
        <source>&amp;License type:</source>
        <translation>Lize&amp;nztyp:</translation>
    </message>
    <message>
        <source>Licensed use&amp;rs:</source>
        <translation>Lizenzierte &amp;Benutzer:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>&amp;Send link to IT administrator for authentication</source>
        <translation>Link zur Authentifizierung an IT-Administrator &amp;senden</translation>
    </message>
    <message>
        <source>The administrator opens the link, authenticates the tenant, and sends the result back to you.</source>
        <translation>Der Administrator öffnet den Link, authentifiziert den Mandanten und sendet Ihnen das Ergebnis zurück.</translation>
    </message>
    <message>
        <source>Use &amp;known App registration</source>
        <translation>Bekannte App-&amp;Registrierung verwenden</translation>
    </message>
    <message>
        <source>Fr&amp;om another service of this customer:</source>
        <translation>&amp;Von einem anderen Dienst dieses Kunden:</translation>
    </message>
</context>
<context>
    <name>TenantLink::TermsDialog</name>
    <message>
        <source>Approved Terms and Conditions</source>
        <translation>Akzeptierte Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>file name, version</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>TenantLink::TextDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>TenantLink::UndoPage</name>
    <message>
        <source>Removing what was made ...</source>
        <translation>Erstelltes wird entfernt ...</translation>
    </message>
    <message>
        <source>Not everything was removed.</source>
        <translation>Es wurde nicht alles entfernt.</translation>
    </message>
    <message>
        <source>What is left is remembered: try again now, or open the invitation&apos;s link again later.</source>
        <translation>TenantLink merkt sich, was übrig ist: Versuchen Sie es jetzt erneut, oder öffnen Sie später den Link der Einladung erneut.</translation>
    </message>
    <message>
        <source>Everything that was made has been removed.</source>
        <translation>Alles Erstellte wurde entfernt.</translation>
    </message>
    <message>
        <source>Microsoft keeps the deleted App registration restorable for 30 days: Microsoft Entra admin center, App registrations, Deleted applications. There is nothing more to do here.</source>
        <translation>Microsoft hält die gelöschte App-Registrierung 30 Tage lang wiederherstellbar: Microsoft Entra Admin Center, „App-Registrierungen“, „Gelöschte Anwendungen“. Hier ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>What was made for this invitation is removed from your tenant, and only that.</source>
        <translation>Was für diese Einladung erstellt wurde, wird aus Ihrem Mandanten entfernt, und nur das.</translation>
    </message>
    <message>
        <source>Progress of removing</source>
        <translation>Fortschritt beim Entfernen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>TenantLink::UndoneList</name>
    <message>
        <source>What was removed</source>
        <translation>Was entfernt wurde</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <comment>what was removed</comment>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1: not removed. %2</source>
        <comment>what could not be removed, why</comment>
        <translation>%1: nicht entfernt. %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::UnfinishedPage</name>
    <message>
        <source>Begun before</source>
        <translation>Bereits begonnen</translation>
    </message>
    <message>
        <source>Nothing is done before you have chosen.</source>
        <translation>Es geschieht nichts, bevor Sie gewählt haben.</translation>
    </message>
    <message>
        <source>What shall happen?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Looks whether the other administrator has given the consent and the roles. Nobody has to sign in for that.</source>
        <translation>Sieht nach, ob der andere Administrator die Zustimmung und die Rollen erteilt hat. Dafür muss sich niemand anmelden.</translation>
    </message>
    <message>
        <source>You sign in again, and what is missing is done. Nothing is made a second time.</source>
        <translation>Sie melden sich erneut an, und was fehlt, wird erledigt. Nichts wird ein zweites Mal erstellt.</translation>
    </message>
    <message>
        <source>You sign in again, and what was made is removed from your tenant, and only that. Microsoft keeps a deleted App registration restorable for 30 days.</source>
        <translation>Sie melden sich erneut an, und was erstellt wurde, wird aus Ihrem Mandanten entfernt, und nur das. Microsoft hält eine gelöschte App-Registrierung 30 Tage lang wiederherstellbar.</translation>
    </message>
    <message>
        <source>The App registration %1 was begun on %2 in the tenant %3.</source>
        <translation>Die App-Registrierung %1 wurde am %2 im Mandanten %3 begonnen.</translation>
    </message>
    <message>
        <source>The App registration %1 was prepared for the tenant %2; it is not known whether it was made.</source>
        <translation>Die App-Registrierung %1 wurde für den Mandanten %2 vorbereitet; es ist nicht bekannt, ob sie erstellt wurde.</translation>
    </message>
    <message>
        <source>App registration, Application (Client) ID %1</source>
        <translation>App-Registrierung, Anwendungs-ID (Client) %1</translation>
    </message>
    <message>
        <source>its enterprise application</source>
        <translation>ihre Unternehmensanwendung</translation>
    </message>
    <message>
        <source>%1 of %2 permissions</source>
        <translation>%1 von %2 Berechtigungen</translation>
    </message>
    <message>
        <source>%1 of %2 directory roles</source>
        <translation>%1 von %2 Verzeichnisrollen</translation>
    </message>
    <message>
        <source>client secret that ends on %1</source>
        <translation>geheimer Clientschlüssel, der am %1 abläuft</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Admin consent of another administrator was still missing.</source>
        <translation>Die Administratorzustimmung eines anderen Administrators fehlte noch.</translation>
    </message>
    <message>
        <source>Directory roles, which another administrator assigns, were still missing.</source>
        <translation>Verzeichnisrollen, die ein anderer Administrator zuweist, fehlten noch.</translation>
    </message>
    <message>
        <source>The reply went to the provider before: undoing takes away the access that the provider got.</source>
        <translation>Die Antwort ging bereits an den Anbieter: Das Rückgängigmachen entzieht dem Anbieter den erhaltenen Zugriff.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidateDialog</name>
    <message>
        <source>Registration for %1</source>
        <translation>Registrierung für %1</translation>
    </message>
    <message>
        <source>&amp;Validate again</source>
        <translation>&amp;Erneut validieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidationPage</name>
    <message>
        <source>You can put this right and try again, or continue anyway. Continuing is written to the audit trail.</source>
        <translation>Sie können das beheben und es erneut versuchen oder trotzdem fortfahren. Das Fortfahren wird im Überwachungsprotokoll vermerkt.</translation>
    </message>
    <message>
        <source>You chose to continue anyway. This is in the audit trail.</source>
        <translation>Sie haben sich entschieden, trotzdem fortzufahren. Das steht im Überwachungsprotokoll.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidationStep</name>
    <message>
        <source>This has to be put right before the wizard can go on. Change it with Back, or try again.</source>
        <translation>Das muss behoben werden, bevor der Assistent fortfahren kann. Ändern Sie es mit „Zurück“, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>The tenant&apos;s credentials, permissions and roles are checked with Microsoft.</source>
        <translation>Anmeldeinformationen, Berechtigungen und Rollen des Mandanten werden bei Microsoft geprüft.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>Trotzdem &amp;fortfahren</translation>
    </message>
</context>
<context>
    <name>TenantLink::WelcomePage</name>
    <message>
        <source>%1 invites %2 to let the call quality reports of its tenant be read.</source>
        <translation>%1 lädt %2 ein, das Lesen der Berichte zur Anrufqualität des eigenen Mandanten zu erlauben.</translation>
    </message>
    <message>
        <source>%1 invites %2 to let Microsoft Teams Direct Routing be set up in its tenant.</source>
        <translation>%1 lädt %2 ein, Microsoft Teams Direct Routing im eigenen Mandanten einrichten zu lassen.</translation>
    </message>
    <message>
        <source>Contact as stated in the invitation: %1</source>
        <translation>Kontakt laut Einladung: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of your tenant, and TenantLink makes the registration for you. Before anything is written you see exactly what.</source>
        <translation>Sie melden sich als Administrator Ihres Mandanten an, und TenantLink erstellt die Registrierung für Sie. Bevor etwas geschrieben wird, sehen Sie genau, was.</translation>
    </message>
    <message>
        <source>There is no application to sign in through for %1. The next page has a guide to make the registration by hand.</source>
        <translation>Für %1 gibt es keine Anwendung, über die Sie sich anmelden können. Die nächste Seite enthält eine Anleitung zum manuellen Erstellen der Registrierung.</translation>
    </message>
    <message>
        <source>What will happen: you sign in to your tenant; TenantLink makes an App registration with the rights below and a client secret, and checks it; then you send the sealed reply to the provider. It holds the client secret, and only the provider that made this invitation can read it.</source>
        <translation>Was geschieht: Sie melden sich bei Ihrem Mandanten an; TenantLink erstellt eine App-Registrierung mit den unten genannten Rechten und einem geheimen Clientschlüssel und prüft sie; dann senden Sie die versiegelte Antwort an den Anbieter. Sie enthält den geheimen Clientschlüssel, und nur der Anbieter, der diese Einladung erstellt hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>What will happen: you enter an App registration of your tenant; TenantLink checks it with Microsoft, from this computer, and only reads; then you send the sealed reply to the provider. It holds the client secret, and only the provider that made this invitation can read it.</source>
        <translation>Was geschieht: Sie geben eine App-Registrierung Ihres Mandanten ein; TenantLink prüft sie von diesem Computer aus bei Microsoft und liest dabei nur; dann senden Sie die versiegelte Antwort an den Anbieter. Sie enthält den geheimen Clientschlüssel, und nur der Anbieter, der diese Einladung erstellt hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Read who invites you to what. Nothing is sent before you start the authentication.</source>
        <translation>Lesen Sie, wer Sie wozu einlädt. Es wird nichts gesendet, bevor Sie die Authentifizierung starten.</translation>
    </message>
    <message>
        <source>Opening the invitation ...</source>
        <translation>Einladung wird geöffnet ...</translation>
    </message>
    <message>
        <source>Whether the invitation was cancelled or replaced cannot be known on this computer: the provider decides when it imports your reply.</source>
        <translation>Ob die Einladung zurückgezogen oder ersetzt wurde, lässt sich auf diesem Computer nicht feststellen: Der Anbieter entscheidet beim Import Ihrer Antwort.</translation>
    </message>
    <message>
        <source>&amp;Use App Registration</source>
        <translation>&amp;App-Registrierung verwenden</translation>
    </message>
    <message>
        <source>C&amp;reate New App Registration</source>
        <translation>Neue App-&amp;Registrierung erstellen</translation>
    </message>
    <message>
        <source>You began to make an App registration for this invitation before. The next page offers to go on with it, or to undo it.</source>
        <translation>Sie haben bereits früher begonnen, für diese Einladung eine App-Registrierung zu erstellen. Die nächste Seite bietet an, damit weiterzumachen oder es rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>TestMail</name>
    <message>
        <source>TenantLink test mail</source>
        <translation>TenantLink-Test-E-Mail</translation>
    </message>
    <message>
        <source>This mail shows that TenantLink can send invitations in this way.</source>
        <translation>Diese E-Mail zeigt, dass TenantLink auf diese Weise Einladungen senden kann.</translation>
    </message>
</context>
</TS>
