<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Activation</name>
    <message>
        <source>the sub-domain</source>
        <translation>le sous-domaine</translation>
    </message>
    <message>
        <source>Make sure that the domain %1 is verified in the customer&apos;s tenant.</source>
        <translation>Assurez-vous que le domaine %1 est vérifié dans le locataire du client.</translation>
    </message>
    <message>
        <source>Open %1 and sign in as a User Administrator or a Global Administrator of the customer&apos;s tenant.</source>
        <translation>Ouvrez %1 et connectez-vous en tant que User Administrator ou Global Administrator du locataire du client.</translation>
    </message>
    <message>
        <source>Go to Users &gt; Active users and choose &quot;Add a user&quot;.</source>
        <translation>Allez dans Utilisateurs &gt; Utilisateurs actifs et choisissez «&#xa0;Ajouter un utilisateur&#xa0;».</translation>
    </message>
    <message>
        <source>Display name and user name: %1. Domain: %2.</source>
        <translation>Nom d’affichage et nom d’utilisateur&#xa0;: %1. Domaine&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Let Microsoft make the password. Nobody needs it.</source>
        <translation>Laissez Microsoft générer le mot de passe. Personne n’en a besoin.</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s country as the location, and assign one licence with Microsoft Teams or Teams Phone.</source>
        <translation>Choisissez le pays du client comme emplacement et attribuez une licence comprenant Microsoft Teams ou Teams Phone.</translation>
    </message>
    <message>
        <source>Finish and come back here to check. Activation can take up to 24 hours.</source>
        <translation>Terminez, puis revenez ici pour vérifier. L’activation peut prendre jusqu’à 24 heures.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>What you do not save is lost.</source>
        <translation>Ce que vous n’enregistrez pas sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Ignorer les &amp;modifications</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Service created</source>
        <translation>Service créé</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>Service modifié</translation>
    </message>
    <message>
        <source>Service given to another customer</source>
        <translation>Service attribué à un autre client</translation>
    </message>
    <message>
        <source>License type of a service changed</source>
        <translation>Type de licence d’un service modifié</translation>
    </message>
    <message>
        <source>Deploy status set</source>
        <translation>État du déploiement défini</translation>
    </message>
    <message>
        <source>Task of a service</source>
        <translation>Tâche d’un service</translation>
    </message>
    <message>
        <source>Service deleted</source>
        <translation>Service supprimé</translation>
    </message>
    <message>
        <source>Continued in spite of a problem</source>
        <translation>Poursuite malgré un problème</translation>
    </message>
    <message>
        <source>App registration changed</source>
        <translation>Inscription d’application modifiée</translation>
    </message>
    <message>
        <source>App registration checked</source>
        <translation>Inscription d’application vérifiée</translation>
    </message>
    <message>
        <source>Rights removed from an App registration</source>
        <translation>Droits retirés d’une inscription d’application</translation>
    </message>
    <message>
        <source>Client secret removed</source>
        <translation>Secret client supprimé</translation>
    </message>
    <message>
        <source>Domain added to a customer&apos;s tenant</source>
        <translation>Domaine ajouté au locataire d’un client</translation>
    </message>
    <message>
        <source>Domain verified in a customer&apos;s tenant</source>
        <translation>Domaine vérifié dans le locataire d’un client</translation>
    </message>
    <message>
        <source>Activation user created</source>
        <translation>Utilisateur d’activation créé</translation>
    </message>
    <message>
        <source>Activation user licensed</source>
        <translation>Licence attribuée à l’utilisateur d’activation</translation>
    </message>
    <message>
        <source>Activation user deleted</source>
        <translation>Utilisateur d’activation supprimé</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Client ajouté</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>Client supprimé</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Clients importés</translation>
    </message>
    <message>
        <source>Invitation created</source>
        <translation>Invitation créée</translation>
    </message>
    <message>
        <source>Invitation&apos;s link replaced</source>
        <translation>Lien d’une invitation remplacé</translation>
    </message>
    <message>
        <source>Invitation&apos;s status changed</source>
        <translation>État d’une invitation modifié</translation>
    </message>
    <message>
        <source>Invitation answered</source>
        <translation>Invitation ayant reçu une réponse</translation>
    </message>
    <message>
        <source>Invitation onboarded</source>
        <translation>Invitation intégrée</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>Invitation expirée</translation>
    </message>
    <message>
        <source>Invitation valid again</source>
        <translation>Invitation de nouveau valable</translation>
    </message>
    <message>
        <source>Authentication of an invitation left unfinished</source>
        <translation>Authentification d’une invitation laissée inachevée</translation>
    </message>
    <message>
        <source>Invitation cancelled</source>
        <translation>Invitation annulée</translation>
    </message>
    <message>
        <source>Invitation deleted</source>
        <translation>Invitation supprimée</translation>
    </message>
    <message>
        <source>Mail queued</source>
        <translation>E-mail mis en file d’attente</translation>
    </message>
    <message>
        <source>Mail handed to the mail server</source>
        <translation>E-mail remis au serveur de messagerie</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>Mail not sent</source>
        <translation>E-mail non envoyé</translation>
    </message>
    <message>
        <source>Mail may have been sent</source>
        <translation>E-mail peut-être envoyé</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Fournisseur modifié</translation>
    </message>
    <message>
        <source>Email server changed</source>
        <translation>Serveur de messagerie modifié</translation>
    </message>
    <message>
        <source>Account that sends mails changed</source>
        <translation>Compte d’envoi des e-mails modifié</translation>
    </message>
    <message>
        <source>Invitation settings changed</source>
        <translation>Paramètres d’invitation modifiés</translation>
    </message>
    <message>
        <source>Commercial information changed</source>
        <translation>Informations commerciales modifiées</translation>
    </message>
    <message>
        <source>SBCs changed</source>
        <translation>SBC modifiés</translation>
    </message>
    <message>
        <source>Script templates changed</source>
        <translation>Modèles de scripts modifiés</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>full name was: %1</source>
        <translation>nom complet avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>licensed users: %1 to %2</source>
        <translation>utilisateurs sous licence&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>carrier password changed</source>
        <translation>mot de passe opérateur modifié</translation>
    </message>
    <message>
        <source>carrier password removed</source>
        <translation>mot de passe opérateur supprimé</translation>
    </message>
    <message>
        <source>set-up was changed</source>
        <translation>configuration modifiée</translation>
    </message>
    <message>
        <source>after the tasks</source>
        <translation>après les tâches</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>validated again</source>
        <translation>nouvelle validation</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>aucune modification</translation>
    </message>
    <message>
        <source>signing key created</source>
        <translation>clé de signature créée</translation>
    </message>
    <message>
        <source>signing key renewed</source>
        <translation>clé de signature renouvelée</translation>
    </message>
    <message>
        <source>signing key imported</source>
        <translation>clé de signature importée</translation>
    </message>
    <message>
        <source>continued although the check was not valid</source>
        <translation>poursuite malgré une vérification non valide</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>lien %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>confirmation&#xa0;: %1</translation>
    </message>
    <message>
        <source>enabled, no Terms and Conditions</source>
        <translation>activées, sans conditions générales</translation>
    </message>
    <message>
        <source>disabled, no Terms and Conditions</source>
        <translation>désactivées, sans conditions générales</translation>
    </message>
    <message>
        <source>enabled, %1, version %2</source>
        <translation>activées, %1, version %2</translation>
    </message>
    <message>
        <source>disabled, %1, version %2</source>
        <translation>désactivées, %1, version %2</translation>
    </message>
    <message>
        <source>commercial information</source>
        <translation>informations commerciales</translation>
    </message>
    <message>
        <source>Microsoft 365 domain</source>
        <translation>domaine Microsoft 365</translation>
    </message>
    <message>
        <source>routing and DNS</source>
        <translation>routage et DNS</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>connexion SIP</translation>
    </message>
    <message>
        <source>Direct Routing</source>
        <translation>routage direct</translation>
    </message>
    <message>
        <source>QOE</source>
        <translation>QOE</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>that it is the customer&apos;s tenant</source>
        <translation>il s’agit bien du locataire du client</translation>
    </message>
    <message>
        <source>a reply after the link&apos;s end</source>
        <translation>réponse reçue après l’expiration du lien</translation>
    </message>
    <message>
        <source>a reply to a replaced link</source>
        <translation>réponse à un lien remplacé</translation>
    </message>
    <message>
        <source>a second, different reply</source>
        <translation>deuxième réponse, différente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>nom du locataire, domaines et licences</translation>
    </message>
    <message>
        <source>Shows that the registration belongs to the right tenant, and counts its licences; Teams PowerShell needs it too.</source>
        <translation>Montre que l’inscription appartient au bon locataire et compte ses licences&#x202f;; nécessaire aussi à Teams PowerShell.</translation>
    </message>
    <message>
        <source>users and their phone licences</source>
        <translation>utilisateurs et leurs licences téléphoniques</translation>
    </message>
    <message>
        <source>Reads the users who shall get a phone number, and their licences.</source>
        <translation>Lit les utilisateurs qui doivent recevoir un numéro de téléphone, ainsi que leurs licences.</translation>
    </message>
    <message>
        <source>check of the directory roles</source>
        <translation>vérification des rôles d’annuaire</translation>
    </message>
    <message>
        <source>Shows which directory roles the registration holds, so that missing rights are found before the set-up fails.</source>
        <translation>Montre quels rôles d’annuaire l’inscription possède, afin de repérer les droits manquants avant que la configuration échoue.</translation>
    </message>
    <message>
        <source>groups and administrative units</source>
        <translation>groupes et unités administratives</translation>
    </message>
    <message>
        <source>Needed when the registration is limited to administrative units, and for policies that are assigned to groups.</source>
        <translation>Nécessaire quand l’inscription est limitée à des unités administratives, et pour les stratégies attribuées à des groupes.</translation>
    </message>
    <message>
        <source>the client secret&apos;s end and the granted permissions</source>
        <translation>expiration du secret client et autorisations accordées</translation>
    </message>
    <message>
        <source>Reads when the client secret ends and which permissions were really granted.</source>
        <translation>Lit la date d’expiration du secret client et les autorisations réellement accordées.</translation>
    </message>
    <message>
        <source>check of manual DNS records</source>
        <translation>vérification des enregistrements DNS manuels</translation>
    </message>
    <message>
        <source>Checks the SBC&apos;s domain when the DNS records are set by hand.</source>
        <translation>Vérifie le domaine du SBC quand les enregistrements DNS sont saisis manuellement.</translation>
    </message>
    <message>
        <source>life-cycle templates of Hosted Pro</source>
        <translation>modèles de cycle de vie de Hosted Pro</translation>
    </message>
    <message>
        <source>Lets the life-cycle templates of Hosted Pro change group memberships.</source>
        <translation>Permet aux modèles de cycle de vie de Hosted Pro de modifier l’appartenance aux groupes.</translation>
    </message>
    <message>
        <source>automatic set-up of the SBC&apos;s domain</source>
        <translation>configuration automatique du domaine du SBC</translation>
    </message>
    <message>
        <source>Adds and verifies the SBC&apos;s sub-domain in the tenant.</source>
        <translation>Ajoute et vérifie le sous-domaine du SBC dans le locataire.</translation>
    </message>
    <message>
        <source>the activation user</source>
        <translation>utilisateur d’activation</translation>
    </message>
    <message>
        <source>Creates and licenses the user that activates the SBC&apos;s domain.</source>
        <translation>Crée l’utilisateur qui active le domaine du SBC et lui attribue une licence.</translation>
    </message>
    <message>
        <source>renewal of the secret by the registration itself</source>
        <translation>renouvellement du secret par l’inscription elle-même</translation>
    </message>
    <message>
        <source>Lets the registration add its own next client secret. Off by default.</source>
        <translation>Permet à l’inscription d’ajouter elle-même son prochain secret client. Désactivé par défaut.</translation>
    </message>
    <message>
        <source>call quality reports</source>
        <translation>rapports sur la qualité des appels</translation>
    </message>
    <message>
        <source>Reads the call records from which the quality of experience is reported.</source>
        <translation>Lit les enregistrements d’appels à partir desquels la qualité d’expérience est évaluée.</translation>
    </message>
    <message>
        <source>tenant name and domains</source>
        <translation>nom du locataire et domaines</translation>
    </message>
    <message>
        <source>Shows that the registration belongs to the right tenant.</source>
        <translation>Montre que l’inscription appartient au bon locataire.</translation>
    </message>
    <message>
        <source>all Teams settings</source>
        <translation>tous les paramètres Teams</translation>
    </message>
    <message>
        <source>Carries the rights of every Teams cmdlet that the set-up runs. Or the two roles below together.</source>
        <translation>Donne les droits de toutes les cmdlets Teams exécutées par la configuration. Sinon, les deux rôles ci-dessous ensemble.</translation>
    </message>
    <message>
        <source>voice routes and gateways</source>
        <translation>itinéraires vocaux et passerelles</translation>
    </message>
    <message>
        <source>Together with Teams Communications Administrator or Teams Telephony Administrator a narrower choice than Teams Administrator.</source>
        <translation>Avec Teams Communications Administrator ou Teams Telephony Administrator, un choix plus restreint que Teams Administrator.</translation>
    </message>
    <message>
        <source>calling settings</source>
        <translation>paramètres d’appel</translation>
    </message>
    <message>
        <source>Narrower than Teams Administrator; needs Skype for Business Administrator beside it.</source>
        <translation>Plus restreint que Teams Administrator&#x202f;; nécessite en plus Skype for Business Administrator.</translation>
    </message>
    <message>
        <source>telephony settings</source>
        <translation>paramètres de téléphonie</translation>
    </message>
    <message>
        <source>administrative units</source>
        <translation>unités administratives</translation>
    </message>
    <message>
        <source>Needed for the whole tenant when Teams Administrator is held for one administrative unit only.</source>
        <translation>Nécessaire pour tout le locataire quand Teams Administrator n’est attribué que pour une seule unité administrative.</translation>
    </message>
    <message>
        <source>the SBC&apos;s domain</source>
        <translation>domaine du SBC</translation>
    </message>
    <message>
        <source>Lets Teams PowerShell and people manage the SBC&apos;s domain.</source>
        <translation>Permet à Teams PowerShell et aux personnes de gérer le domaine du SBC.</translation>
    </message>
    <message>
        <source>Lets the registration manage the users of the tenant or of one administrative unit.</source>
        <translation>Permet à l’inscription de gérer les utilisateurs du locataire ou d’une seule unité administrative.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Enough, but far more than is needed. Prefer Teams Administrator.</source>
        <translation>Suffisant, mais bien plus que nécessaire. Préférez Teams Administrator.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Input</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Informations d’identification</translation>
    </message>
    <message>
        <source>Teams administration</source>
        <translation>Administration de Teams</translation>
    </message>
    <message>
        <source>Right tenant</source>
        <translation>Bon locataire</translation>
    </message>
    <message>
        <source>Right application</source>
        <translation>Bonne application</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <translation>Autorisation %1</translation>
    </message>
    <message>
        <source>Optional permissions</source>
        <translation>Autorisations facultatives</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>Rôles d’annuaire</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Tenant, Client ID and client secret have the right form.</source>
        <translation>Le locataire, l’ID client et le secret client ont la bonne forme.</translation>
    </message>
    <message>
        <source>The tenant is missing.</source>
        <translation>Le locataire n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Enter the Tenant ID from the Entra admin center, Overview, or a domain of the tenant.</source>
        <translation>Saisissez l’ID de locataire indiqué dans le centre d’administration Entra, Vue d’ensemble, ou un domaine du locataire.</translation>
    </message>
    <message>
        <source>The tenant is neither an id nor a domain.</source>
        <translation>Le locataire n’est ni un ID ni un domaine.</translation>
    </message>
    <message>
        <source>Enter the Tenant ID (a GUID) or a domain such as contoso.onmicrosoft.com.</source>
        <translation>Saisissez l’ID de locataire (un GUID) ou un domaine tel que contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The Application (Client) ID is missing.</source>
        <translation>L’ID d’application (client) n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Copy it from the App registration&apos;s overview.</source>
        <translation>Copiez-le depuis la vue d’ensemble de l’inscription d’application.</translation>
    </message>
    <message>
        <source>The Application (Client) ID is not a GUID.</source>
        <translation>L’ID d’application (client) n’est pas un GUID.</translation>
    </message>
    <message>
        <source>Copy &quot;Application (client) ID&quot; from the App registration&apos;s overview; it has 36 characters.</source>
        <translation>Copiez «&#xa0;ID d’application (client)&#xa0;» depuis la vue d’ensemble de l’inscription d’application&#x202f;; il compte 36 caractères.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Le secret client n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Enter the client secret&apos;s Value.</source>
        <translation>Saisissez la valeur du secret client.</translation>
    </message>
    <message>
        <source>This looks like the Secret ID, not the secret&apos;s Value. Nothing was sent.</source>
        <translation>Cela ressemble à l’ID de secret, et non à la valeur du secret. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Copy the column Value, which Microsoft shows only right after creating the secret. If it is gone, create a new secret.</source>
        <translation>Copiez la colonne Valeur, que Microsoft n’affiche que juste après la création du secret. Si elle n’est plus visible, créez un nouveau secret.</translation>
    </message>
    <message>
        <source>The client secret has blanks or line ends inside, or is too long.</source>
        <translation>Le secret client contient des espaces ou des sauts de ligne, ou il est trop long.</translation>
    </message>
    <message>
        <source>Copy only the secret&apos;s Value again. Microsoft&apos;s client secrets have 16 to 64 characters.</source>
        <translation>Copiez de nouveau la valeur du secret, et rien d’autre. Les secrets client de Microsoft comptent de 16 à 64 caractères.</translation>
    </message>
    <message>
        <source>The tenant exists: %1.</source>
        <translation>Le locataire existe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This tenant is in the cloud %1.</source>
        <translation>Ce locataire se trouve dans le cloud %1.</translation>
    </message>
    <message>
        <source>Choose that cloud and try again.</source>
        <translation>Choisissez ce cloud et réessayez.</translation>
    </message>
    <message>
        <source>The sign-in addresses of this tenant lead to a server that does not belong to the chosen cloud (%1). The secret was not sent.</source>
        <translation>Les adresses de connexion de ce locataire mènent à un serveur qui n’appartient pas au cloud choisi (%1). Le secret n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Check the chosen cloud. If it is right, ask your network administrator whether something alters the traffic.</source>
        <translation>Vérifiez le cloud choisi. S’il est correct, demandez à votre administrateur réseau si quelque chose modifie le trafic.</translation>
    </message>
    <message>
        <source>Microsoft accepted the credentials.</source>
        <translation>Microsoft a accepté les informations d’identification.</translation>
    </message>
    <message>
        <source>Microsoft Graph confirms the tenant %1 (%2).</source>
        <translation>Microsoft Graph confirme le locataire %1 (%2).</translation>
    </message>
    <message>
        <source>The credentials belong to another tenant (%2) than the one entered (%1).</source>
        <translation>Les informations d’identification appartiennent à un autre locataire (%2) que celui saisi (%1).</translation>
    </message>
    <message>
        <source>Enter the Tenant ID of the tenant in which the App registration was made.</source>
        <translation>Saisissez l’ID du locataire dans lequel l’inscription d’application a été créée.</translation>
    </message>
    <message>
        <source>The enterprise application %1 belongs to this registration and is enabled.</source>
        <translation>L’application d’entreprise %1 appartient à cette inscription et elle est activée.</translation>
    </message>
    <message>
        <source>Microsoft Graph answered for another application than the one entered.</source>
        <translation>Microsoft Graph a répondu pour une autre application que celle saisie.</translation>
    </message>
    <message>
        <source>Check the Application (Client) ID and try again.</source>
        <translation>Vérifiez l’ID d’application (client) et réessayez.</translation>
    </message>
    <message>
        <source>The enterprise application %1 is disabled.</source>
        <translation>L’application d’entreprise %1 est désactivée.</translation>
    </message>
    <message>
        <source>Enable it in the Entra admin center under Enterprise applications, Properties.</source>
        <translation>Activez-la dans le centre d’administration Entra sous Applications d’entreprise, Propriétés.</translation>
    </message>
    <message>
        <source>The application %1 was registered in another tenant; its secret and its requested permissions can only be seen there.</source>
        <translation>L’application %1 a été inscrite dans un autre locataire&#x202f;; son secret et ses autorisations demandées ne sont visibles que là.</translation>
    </message>
    <message>
        <source>Use an App registration of the customer&apos;s own tenant.</source>
        <translation>Utilisez une inscription d’application du locataire du client.</translation>
    </message>
    <message>
        <source>Granted. It serves: %2.</source>
        <translation>Accordée. Elle sert à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Covered by the granted permission %2. It serves: %3.</source>
        <translation>Couverte par l’autorisation accordée %2. Elle sert à&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is not granted. Without it this does not work: %2.</source>
        <translation>%1 n’est pas accordée. Sans elle, ceci ne fonctionne pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>In the App registration under API permissions add the Microsoft Graph application permission %1 and grant admin consent.</source>
        <translation>Dans l’inscription d’application, sous Autorisations d’API, ajoutez l’autorisation d’application Microsoft Graph %1 et accordez le consentement administrateur.</translation>
    </message>
    <message>
        <source>%1 was requested, but admin consent is missing. Without it this does not work: %2.</source>
        <translation>%1 a été demandée, mais le consentement administrateur manque. Sans elle, ceci ne fonctionne pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Click &quot;Grant admin consent&quot; in the App registration under API permissions.</source>
        <translation>Cliquez sur «&#xa0;Accorder un consentement d’administrateur&#xa0;» dans l’inscription d’application, sous Autorisations d’API.</translation>
    </message>
    <message>
        <source>The recommended permission %1 is not granted. It serves: %2.</source>
        <translation>L’autorisation recommandée %1 n’est pas accordée. Elle sert à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add the Microsoft Graph application permission %1 and grant admin consent, if you want that.</source>
        <translation>Si vous le souhaitez, ajoutez l’autorisation d’application Microsoft Graph %1 et accordez le consentement administrateur.</translation>
    </message>
    <message>
        <source>All optional permissions are granted.</source>
        <translation>Toutes les autorisations facultatives sont accordées.</translation>
    </message>
    <message>
        <source>Not granted, and only needed for extra features: %1.</source>
        <translation>Non accordées, et nécessaires uniquement pour des fonctions supplémentaires&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The registration holds: %1.</source>
        <translation>L’inscription possède&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The registration lacks a directory role to manage Teams.</source>
        <translation>Il manque à l’inscription un rôle d’annuaire pour gérer Teams.</translation>
    </message>
    <message>
        <source>Assign to the enterprise application: %1 (Entra admin center, Roles and administrators).</source>
        <translation>Attribuez à l’application d’entreprise&#xa0;: %1 (centre d’administration Entra, Rôles et administrateurs).</translation>
    </message>
    <message>
        <source>%1 is held only for the administrative unit %2. Users of that unit can be managed; voice routes, gateways and domains cannot.</source>
        <translation>%1 n’est attribué que pour l’unité administrative %2. Les utilisateurs de cette unité peuvent être gérés, mais pas les itinéraires vocaux, les passerelles ni les domaines.</translation>
    </message>
    <message>
        <source>Assign the role for the whole tenant if voice routes, gateways or domains shall be set up.</source>
        <translation>Attribuez le rôle pour tout le locataire si des itinéraires vocaux, des passerelles ou des domaines doivent être configurés.</translation>
    </message>
    <message>
        <source>%1 is held only for an administrative unit, which is not enough.</source>
        <translation>%1 n’est attribué que pour une unité administrative, ce qui ne suffit pas.</translation>
    </message>
    <message>
        <source>Assign the role for the whole tenant.</source>
        <translation>Attribuez le rôle pour tout le locataire.</translation>
    </message>
    <message>
        <source>%1 is held only for the administrative unit %2, and Directory Readers is missing.</source>
        <translation>%1 n’est attribué que pour l’unité administrative %2, et Directory Readers manque.</translation>
    </message>
    <message>
        <source>Assign Directory Readers for the whole tenant, or the role itself for the whole tenant.</source>
        <translation>Attribuez Directory Readers pour tout le locataire, ou le rôle lui-même pour tout le locataire.</translation>
    </message>
    <message>
        <source>No directory role is needed.</source>
        <translation>Aucun rôle d’annuaire n’est nécessaire.</translation>
    </message>
    <message>
        <source>The client secret is valid until %2 (days left: %1).</source>
        <translation>Le secret client est valable jusqu’au %2 (jours restants&#xa0;: %1).</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %2 (days left: %1).</source>
        <translation>Le secret client expire bientôt, le %2 (jours restants&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Plan a new client secret: add it to the App registration, then replace it here.</source>
        <translation>Prévoyez un nouveau secret client&#xa0;: ajoutez-le à l’inscription d’application, puis remplacez l’ancien ici.</translation>
    </message>
    <message>
        <source>Critical: the client secret ends very soon, on %2 (days left: %1).</source>
        <translation>Critique&#xa0;: le secret client expire très bientôt, le %2 (jours restants&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Add a new client secret to the App registration now and replace it here, before the service stops.</source>
        <translation>Ajoutez maintenant un nouveau secret client à l’inscription d’application et remplacez l’ancien ici, avant que le service s’arrête.</translation>
    </message>
    <message>
        <source>The client secret ended on %2.</source>
        <translation>Le secret client a expiré le %2.</translation>
    </message>
    <message>
        <source>Add a new client secret to the App registration and enter its Value here.</source>
        <translation>Ajoutez un nouveau secret client à l’inscription d’application et saisissez sa valeur ici.</translation>
    </message>
    <message>
        <source>Several client secrets of the registration begin with &quot;%3&quot;, so it is not certain which one this is. The earliest ends on %2 (days left: %1).</source>
        <translation>Plusieurs secrets client de l’inscription commencent par «&#xa0;%3&#xa0;»&#xa0;: on ne peut pas dire avec certitude duquel il s’agit. Le premier expire le %2 (jours restants&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Remove the secrets that are no longer used from the App registration.</source>
        <translation>Supprimez de l’inscription d’application les secrets qui ne sont plus utilisés.</translation>
    </message>
    <message>
        <source>No client secret of the registration begins with &quot;%1&quot;, so its end is not known.</source>
        <translation>Aucun secret client de l’inscription ne commence par «&#xa0;%1&#xa0;»&#xa0;: sa date d’expiration n’est donc pas connue.</translation>
    </message>
    <message>
        <source>Look up the secret&apos;s end in the App registration under Certificates &amp; secrets.</source>
        <translation>Consultez la date d’expiration du secret dans l’inscription d’application, sous Certificats et secrets.</translation>
    </message>
    <message>
        <source>%1 Teams Phone licences are free, %2 are needed.</source>
        <translation>Licences Teams Phone libres&#xa0;: %1, nécessaires&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Teams Phone licences are free.</source>
        <translation>Licences Teams Phone libres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only %1 Teams Phone licences are free, %2 are needed.</source>
        <translation>Licences Teams Phone libres&#xa0;: seulement %1, nécessaires&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Let the customer buy more licences with Teams Phone, or lower the number of licensed users.</source>
        <translation>Demandez au client d’acheter d’autres licences avec Teams Phone, ou réduisez le nombre d’utilisateurs sous licence.</translation>
    </message>
    <message>
        <source>The tenant has no licence that includes Teams Phone.</source>
        <translation>Le locataire n’a aucune licence comprenant Teams Phone.</translation>
    </message>
    <message>
        <source>Let the customer buy licences with Teams Phone, for example Teams Phone Standard.</source>
        <translation>Demandez au client d’acheter des licences avec Teams Phone, par exemple Teams Phone Standard.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier step did not succeed.</source>
        <translation>Non vérifié, car une étape précédente n’a pas abouti.</translation>
    </message>
    <message>
        <source>Solve the problem above first.</source>
        <translation>Résolvez d’abord le problème ci-dessus.</translation>
    </message>
    <message>
        <source>It could not be checked, because the registration may not read it.</source>
        <translation>La vérification n’a pas été possible, car l’inscription n’a pas le droit de lire cette information.</translation>
    </message>
    <message>
        <source>Grant the application permission %1, or check it in the Entra admin center.</source>
        <translation>Accordez l’autorisation d’application %1, ou vérifiez dans le centre d’administration Entra.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>The App registration is valid</source>
        <translation>L’inscription d’application est valide</translation>
    </message>
    <message>
        <source>The App registration has problems</source>
        <translation>L’inscription d’application présente des problèmes</translation>
    </message>
    <message>
        <source>The App registration could not be checked completely</source>
        <translation>L’inscription d’application n’a pas pu être entièrement vérifiée</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Covered by a stronger one</source>
        <translation>Couvert par un droit plus fort</translation>
    </message>
    <message>
        <source>Requested, not granted</source>
        <translation>Demandé, non accordé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
</context>
<context>
    <name>CheckAll</name>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Secret ends</source>
        <translation>Expiration du secret</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>What is not OK</source>
        <translation>Ce qui n’est pas OK</translation>
    </message>
    <message>
        <source>Check of all services</source>
        <translation>Vérification de tous les services</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>The check was stopped: services are missing here.</source>
        <translation>La vérification a été arrêtée&#xa0;: il manque des services ici.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>There is no service with the short name %1.</source>
        <translation>Aucun service n’a le nom court %1.</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>%1 of %2 services checked</source>
        <translation>Services vérifiés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reply for %1 (%2)</source>
        <translation>Réponse pour %1 (%2)</translation>
    </message>
    <message>
        <source>Tenant: %1 %2 %3</source>
        <translation>Locataire&#xa0;: %1 %2 %3</translation>
    </message>
    <message>
        <source>Application (client) ID: %1</source>
        <translation>ID d’application (client)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The reply is about the tenant %1, not about %2.</source>
        <translation>La réponse concerne le locataire %1, et non %2.</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Oui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Imported. %1: %2</source>
        <translation>Importée. %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>E-mail d’invitation</translation>
    </message>
    <message>
        <source>M365 Admin Email</source>
        <translation>E-mail admin M365</translation>
    </message>
    <message>
        <source>Email Sent</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>Email Invitation Sent Count</source>
        <translation>Nombre d’e-mails d’invitation envoyés</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Device Authenticated</source>
        <translation>Appareil authentifié</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>URL d’authentification</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>Relie le locataire Microsoft 365 d’un client à un fournisseur de routage direct pour Teams.

Commandes&#xa0;:
  (aucune)              ouvrir la fenêtre
  LIEN ou FICHIER       ouvrir une invitation dans l’assistant d’invitation
  check                 valider une inscription d’application sans fenêtre
  import-reply FICHIER  importer la réponse d’un client (-&#xa0;: entrée standard) sans fenêtre
  invitations           lister les invitations sans fenêtre

Code de sortie 0 valide ou terminé, 1 problèmes ou refus, 2 mauvaise utilisation, 3 vérification impossible.</translation>
    </message>
    <message>
        <source>A command, or an invitation&apos;s link or file.</source>
        <translation>Une commande, ou le lien ou le fichier d’une invitation.</translation>
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
        <source>Test libraries, SQLite, TLS, translations, catalogue and keychain; exit status 0 when all answer.</source>
        <translation>Tester les bibliothèques, SQLite, TLS, les traductions, le catalogue et le trousseau&#x202f;; code de sortie 0 si tous répondent.</translation>
    </message>
    <message>
        <source>Start the Invitation wizard only, also without a link.</source>
        <translation>Démarrer uniquement l’assistant d’invitation, même sans lien.</translation>
    </message>
    <message>
        <source>Folder for data, settings and logs.</source>
        <translation>Dossier des données, des paramètres et des journaux.</translation>
    </message>
    <message>
        <source>Language of the program, for example en.</source>
        <translation>Langue du programme, par exemple en.</translation>
    </message>
    <message>
        <source>File with further clouds (JSON).</source>
        <translation>Fichier décrivant d’autres clouds (JSON).</translation>
    </message>
    <message>
        <source>Cloud to use: global, usgov, usdod, china, or one of the cloud file.</source>
        <translation>Cloud à utiliser&#xa0;: global, usgov, usdod, china, ou un cloud du fichier des clouds.</translation>
    </message>
    <message>
        <source>check: Tenant ID or domain.</source>
        <translation>check&#xa0;: ID de locataire ou domaine.</translation>
    </message>
    <message>
        <source>check: Application (client) ID.</source>
        <translation>check&#xa0;: ID d’application (client).</translation>
    </message>
    <message>
        <source>check: read the client secret from standard input.</source>
        <translation>check&#xa0;: lire le secret client sur l’entrée standard.</translation>
    </message>
    <message>
        <source>check: compare the free licences with this number.</source>
        <translation>check&#xa0;: comparer les licences libres à ce nombre.</translation>
    </message>
    <message>
        <source>check: direct-routing (default) or qoe.</source>
        <translation>check&#xa0;: direct-routing (par défaut) ou qoe.</translation>
    </message>
    <message>
        <source>check: the service with this short name, from the store and the keychain.</source>
        <translation>check&#xa0;: le service portant ce nom court, avec les données enregistrées et le trousseau.</translation>
    </message>
    <message>
        <source>check: every service; invitations: finished ones, too.</source>
        <translation>check&#xa0;: tous les services&#x202f;; invitations&#xa0;: y compris celles qui sont terminées.</translation>
    </message>
    <message>
        <source>import-reply: yes, this is the customer&apos;s tenant.</source>
        <translation>import-reply&#xa0;: oui, c’est le locataire du client.</translation>
    </message>
    <message>
        <source>import-reply: although the link had ended.</source>
        <translation>import-reply&#xa0;: même si le lien avait expiré.</translation>
    </message>
    <message>
        <source>import-reply: although the link was replaced by a newer one.</source>
        <translation>import-reply&#xa0;: même si le lien a été remplacé par un plus récent.</translation>
    </message>
    <message>
        <source>import-reply: in place of another reply that was imported before.</source>
        <translation>import-reply&#xa0;: à la place d’une autre réponse importée auparavant.</translation>
    </message>
    <message>
        <source>Commands: answer as JSON.</source>
        <translation>Commandes&#xa0;: répondre en JSON.</translation>
    </message>
    <message>
        <source>--%1 goes with: %2</source>
        <translation>--%1 s’utilise avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>--%1 goes with no command.</source>
        <translation>--%1 ne s’utilise avec aucune commande.</translation>
    </message>
    <message>
        <source>--profile is direct-routing or qoe.</source>
        <translation>--profile est direct-routing ou qoe.</translation>
    </message>
    <message>
        <source>--licensed-users is a number from 1 to 500.</source>
        <translation>--licensed-users est un nombre de 1 à 500.</translation>
    </message>
    <message>
        <source>Name one registration (--tenant, --client, --secret-stdin), or one --service, or --all.</source>
        <translation>Indiquez une inscription (--tenant, --client, --secret-stdin), ou un --service, ou --all.</translation>
    </message>
    <message>
        <source>--tenant, --client and --secret-stdin belong together.</source>
        <translation>--tenant, --client et --secret-stdin vont ensemble.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 nécessite une valeur.</translation>
    </message>
    <message>
        <source>Name the reply&apos;s file, or - for standard input.</source>
        <translation>Indiquez le fichier de la réponse, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>--confirm-tenant is a Tenant ID (a GUID).</source>
        <translation>--confirm-tenant est un ID de locataire (un GUID).</translation>
    </message>
    <message>
        <source>Unknown command or argument: %1</source>
        <translation>Commande ou argument inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>See tenantlink --help.</source>
        <translation>Voir tenantlink --help.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2</source>
        <translation>La langue %1 n’existe pas. Langues disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Secret client&#xa0;: </translation>
    </message>
    <message>
        <source>TenantLink is running already, but it does not answer.</source>
        <translation>TenantLink est déjà en cours d’exécution, mais il ne répond pas.</translation>
    </message>
    <message>
        <source>Wait until it has finished what it does, or end it. Then try again.</source>
        <translation>Attendez qu’il ait terminé ce qu’il fait, ou quittez-le. Puis réessayez.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>There is no cloud %1. There are: %2</source>
        <translation>Le cloud %1 n’existe pas. Clouds disponibles&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Commercial</name>
    <message>
        <source>Pay-as-you-go</source>
        <translation>Paiement à l’utilisation</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 mois</translation>
    </message>
    <message>
        <source>36 months</source>
        <translation>36 mois</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>En une fois</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>POC</source>
        <translation>POC</translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>N’utilisez pas de sauts de ligne, de tabulations ni d’autres caractères de contrôle.</translation>
    </message>
    <message>
        <source>Enter the number of the purchase order for this service.</source>
        <translation>Saisissez le numéro de commande pour ce service.</translation>
    </message>
</context>
<context>
    <name>CustomerCsv</name>
    <message>
        <source>More cells than columns: is a text with a separator in it not quoted?</source>
        <translation>Plus de cellules que de colonnes&#xa0;: un texte contenant un séparateur n’est-il pas entre guillemets&#x202f;?</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>Du texte suit un guillemet fermant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, problem</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 has the same name.</source>
        <translation>La ligne %1 porte le même nom.</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Utilisez %n caractère au maximum.</numerusform>
            <numerusform>Utilisez %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>N’utilisez pas de sauts de ligne, de tabulations ni d’autres caractères de contrôle.</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation>Saisissez le nom du client.</translation>
    </message>
    <message>
        <source>Enter the Tenant ID (a GUID) or a domain such as contoso.onmicrosoft.com.</source>
        <translation>Saisissez l’ID de locataire (un GUID) ou un domaine tel que contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Enter a mail address such as name@example.com.</source>
        <translation>Saisissez une adresse e-mail telle que nom@example.com.</translation>
    </message>
    <message>
        <source>Enter a phone number such as +49 30 123456.</source>
        <translation>Saisissez un numéro de téléphone tel que +33 1 23 45 67 89.</translation>
    </message>
</context>
<context>
    <name>CustomerMail</name>
    <message>
        <source>Microsoft 365 tenant: %1</source>
        <translation>Locataire Microsoft 365&#xa0;: %1</translation>
    </message>
    <message>
        <source>License type: %1, licensed users: %2</source>
        <translation>Type de licence&#xa0;: %1, utilisateurs sous licence&#xa0;: %2</translation>
    </message>
    <message>
        <source>Your sub-domain for Direct Routing: %1 (verified, as read on %2)</source>
        <translation>Votre sous-domaine pour le routage direct&#xa0;: %1 (vérifié, état lu le %2)</translation>
    </message>
    <message>
        <source>SIP connection: %1</source>
        <translation>Connexion SIP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Main line: %1</source>
        <translation>Ligne principale&#xa0;: %1</translation>
    </message>
    <message>
        <source>type %1, name %2, value %3</source>
        <translation>type %1, nom %2, valeur %3</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>Not finished yet: %1. We will contact you about it.</source>
        <translation>Pas encore terminé&#xa0;: %1. Nous vous contacterons à ce sujet.</translation>
    </message>
    <message>
        <source>DNS record: %1</source>
        <translation>Enregistrement DNS&#xa0;: %1</translation>
    </message>
    <message>
        <source>The domain %1 was added to your tenant and waits for its DNS record. We enter it where we manage that domain; please leave the domain in your tenant.</source>
        <translation>Le domaine %1 a été ajouté à votre locataire et attend son enregistrement DNS. Nous le saisissons là où nous gérons ce domaine&#x202f;; veuillez laisser le domaine dans votre locataire.</translation>
    </message>
    <message>
        <source>The domain %1 is in your tenant and not verified. When its DNS record is entered, verify it in the Microsoft 365 admin center under Settings, Domains; we enter the record where we manage that domain.</source>
        <translation>Le domaine %1 se trouve dans votre locataire et n’est pas vérifié. Nous saisissons l’enregistrement DNS là où nous gérons ce domaine&#x202f;; une fois cela fait, vérifiez le domaine dans le centre d’administration Microsoft 365 sous Paramètres, Domaines.</translation>
    </message>
    <message>
        <source>Add the domain %1 in the Microsoft 365 admin center under Settings, Domains, and send us the TXT record that Microsoft shows. We enter it and tell you when you can verify the domain.</source>
        <translation>Ajoutez le domaine %1 dans le centre d’administration Microsoft 365 sous Paramètres, Domaines, et envoyez-nous l’enregistrement TXT affiché par Microsoft. Nous le saisissons et vous indiquons quand vous pouvez vérifier le domaine.</translation>
    </message>
    <message>
        <source>When the domain is verified, create the user %1 in the Microsoft 365 admin center and assign a licence with Microsoft Teams. Microsoft can take up to 24 hours to activate the domain.</source>
        <translation>Une fois le domaine vérifié, créez l’utilisateur %1 dans le centre d’administration Microsoft 365 et attribuez-lui une licence comprenant Microsoft Teams. Microsoft peut mettre jusqu’à 24 heures pour activer le domaine.</translation>
    </message>
    <message>
        <source>No licence was free for the user %1. Assign it a licence with Microsoft Teams, so that Microsoft activates the domain.</source>
        <translation>Aucune licence n’était libre pour l’utilisateur %1. Attribuez-lui une licence comprenant Microsoft Teams, afin que Microsoft active le domaine.</translation>
    </message>
    <message>
        <source>The user %1 is blocked from signing in. Unblock it in the Microsoft 365 admin center, so that Microsoft activates the domain.</source>
        <translation>La connexion de l’utilisateur %1 est bloquée. Débloquez-la dans le centre d’administration Microsoft 365, afin que Microsoft active le domaine.</translation>
    </message>
    <message>
        <source>Make sure that the licence of the user %1 is one with Microsoft Teams; we may not read your licences.</source>
        <translation>Assurez-vous que la licence de l’utilisateur %1 comprend Microsoft Teams&#x202f;; nous n’avons pas le droit de lire vos licences.</translation>
    </message>
    <message>
        <source>Please keep the user %1 with its licence: Microsoft needs it to activate the domain, which can take up to 24 hours.</source>
        <translation>Veuillez conserver l’utilisateur %1 et sa licence&#xa0;: Microsoft en a besoin pour activer le domaine, ce qui peut prendre jusqu’à 24 heures.</translation>
    </message>
    <message>
        <source>Licences with Teams Phone that are free: %1, needed: %2. Please order more before all users are connected.</source>
        <translation>Licences avec Teams Phone libres&#xa0;: %1, nécessaires&#xa0;: %2. Veuillez en commander d’autres avant que tous les utilisateurs soient connectés.</translation>
    </message>
    <message>
        <source>Unless we do it for you: run the script %1 of the service package in PowerShell as a Teams administrator. It asks for what it needs and holds no password.</source>
        <translation>Si nous ne nous en chargeons pas pour vous&#xa0;: exécutez le script %1 du package du service dans PowerShell en tant que Teams Administrator. Il demande ce dont il a besoin et ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>your Microsoft Teams Direct Routing service %1 was prepared.</source>
        <translation>Votre service de routage direct Microsoft Teams %1 a été préparé.</translation>
    </message>
    <message>
        <source>%2 has prepared your Microsoft Teams Direct Routing service %1.</source>
        <translation>%2 a préparé votre service de routage direct Microsoft Teams %1.</translation>
    </message>
    <message>
        <source>What was set up:</source>
        <translation>Ce qui a été configuré&#xa0;:</translation>
    </message>
    <message>
        <source>What you should know or do now:</source>
        <translation>Ce que vous devez savoir ou faire maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>There is nothing left for you to do.</source>
        <translation>Vous n’avez plus rien à faire.</translation>
    </message>
    <message>
        <source>Questions? Please contact:</source>
        <translation>Des questions&#x202f;? Veuillez contacter&#xa0;:</translation>
    </message>
    <message>
        <source>Microsoft Teams Direct Routing: %1</source>
        <translation>Routage direct Microsoft Teams&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>&quot;version&quot; must be 1</source>
        <translation>«&#xa0;version&#xa0;» doit valoir 1</translation>
    </message>
    <message>
        <source>a profile needs an id of its own</source>
        <translation>chaque profil doit avoir un ID qui lui est propre</translation>
    </message>
    <message>
        <source>there is no role %1</source>
        <translation>le rôle %1 n’existe pas</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; is missing</source>
        <translation>le profil «&#xa0;%1&#xa0;» est manquant</translation>
    </message>
    <message>
        <source>a permission needs a name</source>
        <translation>une autorisation doit avoir un nom</translation>
    </message>
    <message>
        <source>&quot;api&quot; must be the API&apos;s application id</source>
        <translation>«&#xa0;api&#xa0;» doit être l’ID d’application de l’API</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be the application permission&apos;s GUID</source>
        <translation>«&#xa0;id&#xa0;» doit être le GUID de l’autorisation d’application</translation>
    </message>
    <message>
        <source>&quot;need&quot; must be mandatory, recommended or optional</source>
        <translation>«&#xa0;need&#xa0;» doit valoir mandatory, recommended ou optional</translation>
    </message>
    <message>
        <source>feature and reason must be told</source>
        <translation>«&#xa0;feature&#xa0;» et «&#xa0;reason&#xa0;» doivent être indiqués</translation>
    </message>
    <message>
        <source>a role needs name, templateId and need</source>
        <translation>un rôle doit avoir «&#xa0;name&#xa0;», «&#xa0;templateId&#xa0;» et «&#xa0;need&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not hold a user name, a query or a fragment</source>
        <translation>«&#xa0;%1&#xa0;» ne doit contenir ni nom d’utilisateur, ni requête, ni fragment</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be https (plain http is accepted on this computer only)</source>
        <translation>«&#xa0;%1&#xa0;» doit être en https (http simple n’est accepté que sur cet ordinateur)</translation>
    </message>
    <message>
        <source>&quot;clouds&quot; must be a list with at least one cloud</source>
        <translation>«&#xa0;clouds&#xa0;» doit être une liste contenant au moins un cloud</translation>
    </message>
    <message>
        <source>each cloud must be an object</source>
        <translation>chaque cloud doit être un objet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have 1 to 40 of the characters a-z, 0-9, dot, hyphen and underscore</source>
        <translation>«&#xa0;%1&#xa0;» doit compter de 1 à 40 caractères parmi a-z, 0-9, point, trait d’union et trait de soulignement</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the file</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans le fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>«&#xa0;%1&#xa0;» est manquant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold host names only</source>
        <translation>«&#xa0;%1&#xa0;» ne doit contenir que des noms d’hôte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a GUID</source>
        <translation>«&#xa0;%1&#xa0;» doit être un GUID</translation>
    </message>
    <message>
        <source>the file must hold one JSON object</source>
        <translation>le fichier doit contenir un seul objet JSON</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is too long: at most 253 characters.</source>
        <translation>Le nom est trop long&#xa0;: 253 caractères au maximum.</translation>
    </message>
    <message>
        <source>Enter the first part of the customer&apos;s sub-domain.</source>
        <translation>Saisissez la première partie du sous-domaine du client.</translation>
    </message>
    <message>
        <source>Leave out dots: this is only the first part of the name.</source>
        <translation>N’utilisez pas de points&#xa0;: ce n’est que la première partie du nom.</translation>
    </message>
    <message>
        <source>Begin and end with a letter or a digit.</source>
        <translation>Commencez et terminez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Use at most 63 characters, as DNS counts them.</source>
        <translation>Utilisez au maximum 63 caractères, tels que le DNS les compte.</translation>
    </message>
    <message>
        <source>Use only letters, digits and hyphens.</source>
        <translation>Utilisez uniquement des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>Enter a domain, for example sbc.contoso.com.</source>
        <translation>Saisissez un domaine, par exemple sbc.contoso.com.</translation>
    </message>
    <message>
        <source>Enter a name instead of an IP address.</source>
        <translation>Saisissez un nom au lieu d’une adresse IP.</translation>
    </message>
    <message>
        <source>This is no domain name. Use letters, digits and hyphens, at most 63 characters between two dots, for example sbc.contoso.com.</source>
        <translation>Ce n’est pas un nom de domaine. Utilisez des lettres, des chiffres et des traits d’union, 63 caractères au maximum entre deux points, par exemple sbc.contoso.com.</translation>
    </message>
    <message>
        <source>Enter the whole name with its dots, for example sbc.contoso.com.</source>
        <translation>Saisissez le nom entier avec ses points, par exemple sbc.contoso.com.</translation>
    </message>
    <message>
        <source>Use a domain of your own: Microsoft accepts no SBC in its own domains such as onmicrosoft.com.</source>
        <translation>Utilisez un domaine à vous&#xa0;: Microsoft n’accepte aucun SBC dans ses propres domaines tels que onmicrosoft.com.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Relancez-la quand vous serez prêt.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Cet ordinateur n’a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation>Connectez-vous à Internet et réessayez.</translation>
    </message>
    <message>
        <source>The server %1 was not found.</source>
        <translation>Le serveur %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check the network connection, the DNS settings and the chosen cloud, then try again.</source>
        <translation>Vérifiez la connexion réseau, les paramètres DNS et le cloud choisi, puis réessayez.</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections.</source>
        <translation>Le serveur %1 n’accepte pas les connexions.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask your network administrator whether a firewall blocks it.</source>
        <translation>Réessayez dans quelques minutes. Si le problème persiste, demandez à votre administrateur réseau si un pare-feu bloque la connexion.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Vérifiez la connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>Le serveur %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the network connection and the proxy.</source>
        <translation>Réessayez. Si le problème persiste, vérifiez la connexion réseau et le proxy.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time. If your network inspects encrypted traffic, ask its administrator to exempt this server.</source>
        <translation>Vérifiez la date et l’heure de l’ordinateur. Si votre réseau inspecte le trafic chiffré, demandez à son administrateur d’exempter ce serveur.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the connection to %1 through.</source>
        <translation>Le proxy du réseau n’a pas laissé passer la connexion à %1.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network administrator to allow this server.</source>
        <translation>Vérifiez les paramètres de proxy de cet ordinateur, ou demandez à votre administrateur réseau d’autoriser ce serveur.</translation>
    </message>
    <message>
        <source>The server %1 wanted to pass the request on to another address. That was refused to protect the secret.</source>
        <translation>Le serveur %1 voulait rediriger la demande vers une autre adresse. Cela a été refusé pour protéger le secret.</translation>
    </message>
    <message>
        <source>If you are on a public network, sign in to it in your browser first. Otherwise ask your network administrator.</source>
        <translation>Si vous êtes sur un réseau public, connectez-vous-y d’abord dans votre navigateur. Sinon, adressez-vous à votre administrateur réseau.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large to be right.</source>
        <translation>La réponse de %1 est trop volumineuse pour être correcte.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between this computer and Microsoft alters the answers: ask your network administrator.</source>
        <translation>Réessayez. Si le problème persiste, quelque chose entre cet ordinateur et Microsoft modifie les réponses&#xa0;: adressez-vous à votre administrateur réseau.</translation>
    </message>
    <message>
        <source>Something other than Microsoft answered for %1, for example a network&apos;s sign-in page.</source>
        <translation>Quelque chose d’autre que Microsoft a répondu pour %1, par exemple la page de connexion d’un réseau.</translation>
    </message>
    <message>
        <source>Open a web page in your browser to see whether the network asks you to sign in, then try again.</source>
        <translation>Ouvrez une page web dans votre navigateur pour voir si le réseau vous demande de vous connecter, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer from %1 is not what Microsoft documents.</source>
        <translation>La réponse de %1 ne correspond pas à la documentation de Microsoft.</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, send the details to support.</source>
        <translation>Réessayez plus tard. Si le problème persiste, envoyez les détails au support.</translation>
    </message>
    <message>
        <source>The answer from %1 pointed to a different server for its next page. That was not followed to protect the access.</source>
        <translation>La réponse de %1 renvoyait à un autre serveur pour la page suivante. Ce renvoi n’a pas été suivi, pour protéger l’accès.</translation>
    </message>
    <message>
        <source>Ask your network administrator whether something alters the traffic, and send the details to support.</source>
        <translation>Demandez à votre administrateur réseau si quelque chose modifie le trafic, et envoyez les détails au support.</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down: too many requests at the moment.</source>
        <translation>Microsoft demande de ralentir&#xa0;: trop de demandes en ce moment.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service is temporarily unavailable.</source>
        <translation>Le service de Microsoft est temporairement indisponible.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Microsoft&apos;s service health page shows known outages.</source>
        <translation>Réessayez dans quelques minutes. La page d’état des services de Microsoft indique les pannes connues.</translation>
    </message>
    <message>
        <source>The server %1 answered with an error that is not known here.</source>
        <translation>Le serveur %1 a répondu par une erreur inconnue ici.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send the details to support.</source>
        <translation>Réessayez. Si le problème persiste, envoyez les détails au support.</translation>
    </message>
    <message>
        <source>Microsoft Graph does not let this registration read that.</source>
        <translation>Microsoft Graph ne permet pas à cette inscription de lire cette information.</translation>
    </message>
    <message>
        <source>Grant the missing permission with admin consent, then try again.</source>
        <translation>Accordez l’autorisation manquante avec le consentement administrateur, puis réessayez.</translation>
    </message>
    <message>
        <source>It does not exist in the customer&apos;s tenant.</source>
        <translation>L’élément n’existe pas dans le locataire du client.</translation>
    </message>
    <message>
        <source>Check the ids. Something that was just created can take a few minutes to appear.</source>
        <translation>Vérifiez les ID. Un élément qui vient d’être créé peut mettre quelques minutes à apparaître.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep a secret.</source>
        <translation>Cet ordinateur n’a pas de trousseau capable de conserver un secret.</translation>
    </message>
    <message>
        <source>Install and start a keychain (on Linux for example GNOME Keyring or KWallet), then start TenantLink again. Looking things up works meanwhile; secrets cannot be kept.</source>
        <translation>Installez et démarrez un trousseau (sous Linux, par exemple GNOME Keyring ou KWallet), puis redémarrez TenantLink. En attendant, la consultation fonctionne, mais aucun secret ne peut être conservé.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again. What needs no secret works meanwhile.</source>
        <translation>Déverrouillez-le et réessayez. En attendant, ce qui ne nécessite aucun secret fonctionne.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>L’accès au trousseau a été refusé.</translation>
    </message>
    <message>
        <source>Allow TenantLink to use the keychain and try again. What needs no secret works meanwhile.</source>
        <translation>Autorisez TenantLink à utiliser le trousseau et réessayez. En attendant, ce qui ne nécessite aucun secret fonctionne.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>Look for a window that asks for the keychain&apos;s password, or sign out and in again, then try again.</source>
        <translation>Cherchez une fenêtre qui demande le mot de passe du trousseau, ou fermez puis rouvrez votre session, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Le trousseau a signalé une erreur.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the keychain with its own program.</source>
        <translation>Réessayez. Si le problème persiste, vérifiez le trousseau avec son propre programme.</translation>
    </message>
    <message>
        <source>The client secret is not in this computer&apos;s keychain; it may be on the computer where it was entered.</source>
        <translation>Le secret client ne se trouve pas dans le trousseau de cet ordinateur&#x202f;; il est peut-être sur l’ordinateur où il a été saisi.</translation>
    </message>
    <message>
        <source>Enter the client secret here again, or use the other computer.</source>
        <translation>Saisissez de nouveau le secret client ici, ou utilisez l’autre ordinateur.</translation>
    </message>
    <message>
        <source>The secret is too long to be kept (over 1,024 bytes).</source>
        <translation>Le secret est trop long pour être conservé (plus de 1&#x202f;024 octets).</translation>
    </message>
    <message>
        <source>Check that only the secret&apos;s value was pasted. Microsoft&apos;s client secrets have 16 to 64 characters.</source>
        <translation>Vérifiez que seule la valeur du secret a été collée. Les secrets client de Microsoft comptent de 16 à 64 caractères.</translation>
    </message>
    <message>
        <source>The data file is in use by another program.</source>
        <translation>Le fichier de données est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close the other TenantLink window, backup or database program that uses it, then try again.</source>
        <translation>Fermez l’autre fenêtre TenantLink ou le programme de sauvegarde ou de base de données qui l’utilise, puis réessayez.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier de données.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the folder, or start TenantLink with another one (--data-dir).</source>
        <translation>Donnez-vous le droit d’écrire dans ce dossier, ou démarrez TenantLink avec un autre dossier (--data-dir).</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is.</source>
        <translation>Le fichier de données est endommagé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Close TenantLink and put a backup in its place; backups are beside the file.</source>
        <translation>Fermez TenantLink et mettez une sauvegarde à sa place&#x202f;; les sauvegardes se trouvent à côté du fichier.</translation>
    </message>
    <message>
        <source>The data file was written by a newer version of TenantLink. It was left as it is.</source>
        <translation>Le fichier de données a été écrit par une version plus récente de TenantLink. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another data folder (--data-dir).</source>
        <translation>Installez la version plus récente, ou démarrez avec un autre dossier de données (--data-dir).</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Free some space and try again. What you entered is still here.</source>
        <translation>Libérez de l’espace et réessayez. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation>Le fichier de données n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the disk, and send the details to support.</source>
        <translation>Réessayez. Si le problème persiste, vérifiez le disque et envoyez les détails au support.</translation>
    </message>
    <message>
        <source>The name %1 is already used.</source>
        <translation>Le nom %1 est déjà utilisé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>L’élément a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Go back to the list; it shows what is there now.</source>
        <translation>Revenez à la liste&#x202f;; elle affiche ce qui existe maintenant.</translation>
    </message>
    <message>
        <source>It was changed meanwhile in another window, so your change was not saved.</source>
        <translation>L’élément a été modifié entre-temps dans une autre fenêtre&#xa0;: votre modification n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Look at the new values and make your change again.</source>
        <translation>Regardez les nouvelles valeurs et refaites votre modification.</translation>
    </message>
    <message>
        <source>The customer still has services or open invitations.</source>
        <translation>Le client a encore des services ou des invitations ouvertes.</translation>
    </message>
    <message>
        <source>Delete them first, on the pages Services and Pending Invitations.</source>
        <translation>Supprimez-les d’abord, sur les pages Services et Invitations en attente.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the free space, or choose another place.</source>
        <translation>Vérifiez les droits sur le dossier et l’espace libre, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file is not valid: %1</source>
        <translation>Le fichier n’est pas valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>Corrigez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>The provider&apos;s name and contact are not complete yet, so nobody could tell who invites.</source>
        <translation>Le nom et le contact du fournisseur ne sont pas encore complets&#xa0;: personne ne pourrait savoir qui invite.</translation>
    </message>
    <message>
        <source>Open Configuration &gt; Provider and fill in the name and the contact&apos;s name and mail address.</source>
        <translation>Ouvrez Configuration &gt; Fournisseur et indiquez le nom, ainsi que le nom et l’adresse e-mail du contact.</translation>
    </message>
    <message>
        <source>The key that signs invitations is not in this computer&apos;s keychain.</source>
        <translation>La clé qui signe les invitations ne se trouve pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Open Configuration &gt; Provider and create the key, or import it from the colleague&apos;s export.</source>
        <translation>Ouvrez Configuration &gt; Fournisseur et créez la clé, ou importez-la à partir du fichier exporté par un collègue.</translation>
    </message>
    <message>
        <source>The file is not an exported signing key, or it is damaged.</source>
        <translation>Le fichier n’est pas une clé de signature exportée, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Ask for a new export of the key and import that.</source>
        <translation>Demandez une nouvelle exportation de la clé et importez-la.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key.</source>
        <translation>La phrase secrète n’ouvre pas cette clé.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was exported.</source>
        <translation>Saisissez la phrase secrète choisie lors de l’exportation de la clé.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase secrète est trop courte.</translation>
    </message>
    <message>
        <source>Use at least 12 characters, for example four random words.</source>
        <translation>Utilisez au moins 12 caractères, par exemple quatre mots au hasard.</translation>
    </message>
    <message>
        <source>%1 cannot be the provider&apos;s sign-in application.</source>
        <translation>%1 ne peut pas être l’application de connexion du fournisseur.</translation>
    </message>
    <message>
        <source>Enter the Application (client) ID of an application that the provider registered itself. Microsoft&apos;s own ids are not accepted.</source>
        <translation>Saisissez l’ID d’application (client) d’une application que le fournisseur a inscrite lui-même. Les ID des applications de Microsoft ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>No mail server is set up yet.</source>
        <translation>Aucun serveur de messagerie n’est encore configuré.</translation>
    </message>
    <message>
        <source>Set it up in Configuration &gt; Email server, or send the invitation with your own mail program.</source>
        <translation>Configurez-le dans Configuration &gt; Serveur de messagerie, ou envoyez l’invitation avec votre propre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the sign-in.</source>
        <translation>Le serveur de messagerie %1 n’a pas accepté la connexion au compte.</translation>
    </message>
    <message>
        <source>Check user name and password in Configuration &gt; Email server. Some providers ask for an app password instead of the account&apos;s own. In Exchange Online an administrator has to allow authenticated SMTP for the mailbox.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe dans Configuration &gt; Serveur de messagerie. Certains fournisseurs exigent un mot de passe d’application au lieu de celui du compte. Dans Exchange Online, un administrateur doit autoriser SMTP authentifié pour la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer the way to sign in that is set up for it.</source>
        <translation>Le serveur de messagerie %1 ne propose pas la méthode de connexion configurée pour lui.</translation>
    </message>
    <message>
        <source>Ask the mail server&apos;s administrator, or send the invitation with your own mail program.</source>
        <translation>Adressez-vous à l’administrateur du serveur de messagerie, ou envoyez l’invitation avec votre propre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Without encryption the password would travel in the clear, so nothing was sent to %1.</source>
        <translation>Sans chiffrement, le mot de passe circulerait en clair&#xa0;: rien n’a été envoyé à %1.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS in Configuration &gt; Email server, or remove user name and password.</source>
        <translation>Choisissez STARTTLS ou TLS dans Configuration &gt; Serveur de messagerie, ou supprimez le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer encryption (STARTTLS), so nothing was sent.</source>
        <translation>Le serveur de messagerie %1 ne propose pas de chiffrement (STARTTLS)&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check port and security in Configuration &gt; Email server; port 465 usually needs TLS instead of STARTTLS.</source>
        <translation>Vérifiez le port et la sécurité dans Configuration &gt; Serveur de messagerie&#x202f;; le port 465 exige généralement TLS au lieu de STARTTLS.</translation>
    </message>
    <message>
        <source>The mail server does not let %1 send mail.</source>
        <translation>Le serveur de messagerie ne permet pas à %1 d’envoyer des e-mails.</translation>
    </message>
    <message>
        <source>Check the From address in Configuration &gt; Email server; many servers only accept the account&apos;s own address.</source>
        <translation>Vérifiez l’adresse de l’expéditeur dans Configuration &gt; Serveur de messagerie&#x202f;; de nombreux serveurs n’acceptent que l’adresse du compte.</translation>
    </message>
    <message>
        <source>The mail server refused the recipient %1.</source>
        <translation>Le serveur de messagerie a refusé le destinataire %1.</translation>
    </message>
    <message>
        <source>Check the mail address for a typing error, then send again.</source>
        <translation>Vérifiez que l’adresse e-mail ne contient pas de faute de frappe, puis renvoyez l’e-mail.</translation>
    </message>
    <message>
        <source>The mail server %1 asked to try again later.</source>
        <translation>Le serveur de messagerie %1 demande de réessayer plus tard.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again; an invitation is tried again by itself. If it stays so, ask the mail server&apos;s administrator.</source>
        <translation>Attendez quelques minutes et réessayez&#x202f;; pour une invitation, un nouvel essai a lieu automatiquement. Si le problème persiste, adressez-vous à l’administrateur du serveur de messagerie.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the message.</source>
        <translation>Le serveur de messagerie %1 a refusé le message.</translation>
    </message>
    <message>
        <source>Send the details to the mail server&apos;s administrator, or send the invitation with your own mail program.</source>
        <translation>Envoyez les détails à l’administrateur du serveur de messagerie, ou envoyez l’invitation avec votre propre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The mail server cannot deliver to the international address %1.</source>
        <translation>Le serveur de messagerie ne peut pas distribuer de messages à l’adresse internationale %1.</translation>
    </message>
    <message>
        <source>Use an address of plain ASCII characters, or another mail server.</source>
        <translation>Utilisez une adresse en caractères ASCII simples, ou un autre serveur de messagerie.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost after the whole message had been handed over: it may have been sent.</source>
        <translation>La connexion à %1 a été perdue après la remise de tout le message&#xa0;: il a peut-être été envoyé.</translation>
    </message>
    <message>
        <source>Ask the recipient whether the mail arrived before you send it again.</source>
        <translation>Demandez au destinataire si l’e-mail est arrivé avant de le renvoyer.</translation>
    </message>
    <message>
        <source>The mail text uses a placeholder that does not exist: %1</source>
        <translation>Le texte de l’e-mail utilise un espace réservé qui n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct it in Configuration &gt; Invitation; the page lists the placeholders.</source>
        <translation>Corrigez-le dans Configuration &gt; Invitation&#x202f;; la page indique les espaces réservés.</translation>
    </message>
    <message>
        <source>This is not a TenantLink invitation.</source>
        <translation>Ceci n’est pas une invitation TenantLink.</translation>
    </message>
    <message>
        <source>Open the link from the mail, or the attached file that ends in .tenantlink.</source>
        <translation>Ouvrez le lien de l’e-mail, ou le fichier joint qui se termine par .tenantlink.</translation>
    </message>
    <message>
        <source>The invitation is damaged: it was cut short or altered on its way.</source>
        <translation>L’invitation est endommagée&#xa0;: elle a été tronquée ou modifiée en chemin.</translation>
    </message>
    <message>
        <source>Copy the whole link again, or open the attached file instead. If it stays so, ask the provider for a new invitation.</source>
        <translation>Copiez de nouveau le lien entier, ou ouvrez plutôt le fichier joint. Si le problème persiste, demandez une nouvelle invitation au fournisseur.</translation>
    </message>
    <message>
        <source>The invitation is far too long to be genuine.</source>
        <translation>L’invitation est bien trop longue pour être authentique.</translation>
    </message>
    <message>
        <source>Copy only the link, or open the attached file instead.</source>
        <translation>Copiez uniquement le lien, ou ouvrez plutôt le fichier joint.</translation>
    </message>
    <message>
        <source>The invitation was made by a newer version of TenantLink.</source>
        <translation>L’invitation a été créée par une version plus récente de TenantLink.</translation>
    </message>
    <message>
        <source>Install the newest version of TenantLink and open the invitation again.</source>
        <translation>Installez la dernière version de TenantLink et ouvrez de nouveau l’invitation.</translation>
    </message>
    <message>
        <source>The invitation is for a Microsoft cloud that is not known here: %1</source>
        <translation>L’invitation concerne un cloud Microsoft qui n’est pas connu ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the provider for the file that describes this cloud, and start TenantLink with it.</source>
        <translation>Demandez au fournisseur le fichier qui décrit ce cloud, et démarrez TenantLink avec ce fichier.</translation>
    </message>
    <message>
        <source>The invitation asks for a set of permissions that is not known here: %1</source>
        <translation>L’invitation demande un ensemble d’autorisations qui n’est pas connu ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The invitation ended on %1.</source>
        <translation>L’invitation a expiré le %1.</translation>
    </message>
    <message>
        <source>Ask the provider for a new link.</source>
        <translation>Demandez un nouveau lien au fournisseur.</translation>
    </message>
    <message>
        <source>This invitation was already answered from this computer.</source>
        <translation>Une réponse à cette invitation a déjà été donnée depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing more to do. If the provider did not receive the reply, ask for a new link.</source>
        <translation>Il n’y a plus rien à faire. Si le fournisseur n’a pas reçu la réponse, demandez un nouveau lien.</translation>
    </message>
    <message>
        <source>There is a newer link for this invitation; this one is no longer valid.</source>
        <translation>Il existe un lien plus récent pour cette invitation&#x202f;; celui-ci n’est plus valable.</translation>
    </message>
    <message>
        <source>Use the newest link that the provider sent.</source>
        <translation>Utilisez le dernier lien envoyé par le fournisseur.</translation>
    </message>
    <message>
        <source>The link would be longer than 1,900 characters, and some mail programs would cut it.</source>
        <translation>Le lien compterait plus de 1&#x202f;900 caractères, et certains logiciels de messagerie le couperaient.</translation>
    </message>
    <message>
        <source>Use a shorter address for the landing page in Configuration &gt; Invitation, or shorter names.</source>
        <translation>Utilisez une adresse plus courte pour la page de destination dans Configuration &gt; Invitation, ou des noms plus courts.</translation>
    </message>
    <message>
        <source>The invitation code is not the one of this invitation. Do not go on.</source>
        <translation>Le code d’invitation n’est pas celui de cette invitation. Ne continuez pas.</translation>
    </message>
    <message>
        <source>Let the provider read out the code again, on a telephone number that you know. If it stays different, somebody may have altered the invitation: tell the provider.</source>
        <translation>Demandez au fournisseur de vous dicter de nouveau le code, à un numéro de téléphone que vous connaissez. S’il est toujours différent, quelqu’un a peut-être modifié l’invitation&#xa0;: signalez-le au fournisseur.</translation>
    </message>
    <message>
        <source>An invitation in the name of %1 came with another key before. This one may be forged.</source>
        <translation>Une invitation au nom de %1 est déjà arrivée avec une autre clé. Celle-ci est peut-être falsifiée.</translation>
    </message>
    <message>
        <source>Call the provider on a number that you know and ask whether the key was changed; then enter the invitation code.</source>
        <translation>Appelez le fournisseur à un numéro que vous connaissez et demandez si la clé a changé&#x202f;; saisissez ensuite le code d’invitation.</translation>
    </message>
    <message>
        <source>%1 does not publish the key of this invitation.</source>
        <translation>%1 ne publie pas la clé de cette invitation.</translation>
    </message>
    <message>
        <source>Confirm the provider with the invitation code instead: call the provider and let the code be read out.</source>
        <translation>Confirmez plutôt le fournisseur avec le code d’invitation&#xa0;: appelez-le et faites-vous dicter le code.</translation>
    </message>
    <message>
        <source>The provider cancelled this invitation.</source>
        <translation>Le fournisseur a annulé cette invitation.</translation>
    </message>
    <message>
        <source>Ask the provider whether a new one is needed.</source>
        <translation>Demandez au fournisseur si une nouvelle invitation est nécessaire.</translation>
    </message>
    <message>
        <source>This link was replaced by a newer one.</source>
        <translation>Ce lien a été remplacé par un plus récent.</translation>
    </message>
    <message>
        <source>This invitation is finished: its service exists already.</source>
        <translation>Cette invitation est terminée&#xa0;: son service existe déjà.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>The invitation %1 is not authenticated yet.</source>
        <translation>L’invitation %1 n’est pas encore authentifiée.</translation>
    </message>
    <message>
        <source>Wait for the customer&apos;s reply, or import it under Pending Invitations.</source>
        <translation>Attendez la réponse du client, ou importez-la sous Invitations en attente.</translation>
    </message>
    <message>
        <source>This is not a reply to a TenantLink invitation.</source>
        <translation>Ceci n’est pas une réponse à une invitation TenantLink.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .tenantlink-reply, or paste the whole block from BEGIN to END.</source>
        <translation>Choisissez le fichier qui se termine par .tenantlink-reply, ou collez le bloc entier, de BEGIN à END.</translation>
    </message>
    <message>
        <source>The reply is damaged: it was cut short or altered on its way.</source>
        <translation>La réponse est endommagée&#xa0;: elle a été tronquée ou modifiée en chemin.</translation>
    </message>
    <message>
        <source>Ask the customer to send the reply again, best as a file.</source>
        <translation>Demandez au client de renvoyer la réponse, de préférence sous forme de fichier.</translation>
    </message>
    <message>
        <source>The reply is far too large to be genuine.</source>
        <translation>La réponse est bien trop volumineuse pour être authentique.</translation>
    </message>
    <message>
        <source>Ask the customer to send the reply again, as the file that TenantLink saved.</source>
        <translation>Demandez au client de renvoyer la réponse, sous la forme du fichier enregistré par TenantLink.</translation>
    </message>
    <message>
        <source>The reply was made by a newer version of TenantLink.</source>
        <translation>La réponse a été créée par une version plus récente de TenantLink.</translation>
    </message>
    <message>
        <source>Install the newest version of TenantLink and import the reply again.</source>
        <translation>Installez la dernière version de TenantLink et importez de nouveau la réponse.</translation>
    </message>
    <message>
        <source>The reply belongs to no invitation of this installation.</source>
        <translation>La réponse n’appartient à aucune invitation de cette installation.</translation>
    </message>
    <message>
        <source>Import it on the computer that sent the invitation.</source>
        <translation>Importez-la sur l’ordinateur qui a envoyé l’invitation.</translation>
    </message>
    <message>
        <source>The reply for %1 cannot be opened any more: its key is not in this computer&apos;s keychain.</source>
        <translation>La réponse pour %1 ne peut plus être ouverte&#xa0;: sa clé ne se trouve pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Use Replace link to send the customer a new link, and ask for a new reply.</source>
        <translation>Utilisez Remplacer le lien pour envoyer un nouveau lien au client, et demandez une nouvelle réponse.</translation>
    </message>
    <message>
        <source>The reply was sealed for %1, but speaks of another invitation. It was refused.</source>
        <translation>La réponse a été scellée pour %1, mais elle parle d’une autre invitation. Elle a été refusée.</translation>
    </message>
    <message>
        <source>Ask the customer to answer the right invitation. If that does not help, somebody may have tampered with it.</source>
        <translation>Demandez au client de répondre à la bonne invitation. Si cela ne suffit pas, quelqu’un l’a peut-être falsifiée.</translation>
    </message>
    <message>
        <source>The reply does not belong to the link of %1 that it names. It was refused.</source>
        <translation>La réponse n’appartient pas au lien de %1 qu’elle mentionne. Elle a été refusée.</translation>
    </message>
    <message>
        <source>Ask the customer to open the newest link and to send a new reply.</source>
        <translation>Demandez au client d’ouvrir le dernier lien et d’envoyer une nouvelle réponse.</translation>
    </message>
    <message>
        <source>The reply for %1 was imported before.</source>
        <translation>La réponse pour %1 a déjà été importée.</translation>
    </message>
    <message>
        <source>There is nothing to do; nothing was changed.</source>
        <translation>Il n’y a rien à faire&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The invitation %1 was cancelled, so its reply was refused.</source>
        <translation>L’invitation %1 a été annulée&#xa0;: sa réponse a été refusée.</translation>
    </message>
    <message>
        <source>Tell the customer&apos;s administrator to delete the App registration that was made for it; its id stands under Details.</source>
        <translation>Demandez à l’administrateur du client de supprimer l’inscription d’application créée pour elle&#x202f;; son ID figure sous Détails.</translation>
    </message>
    <message>
        <source>The reply for %1 is about another tenant than the invitation was made for. It was refused.</source>
        <translation>La réponse pour %1 concerne un autre locataire que celui prévu par l’invitation. Elle a été refusée.</translation>
    </message>
    <message>
        <source>Ask the customer to answer with an App registration of the expected tenant; both ids stand under Details.</source>
        <translation>Demandez au client de répondre avec une inscription d’application du locataire attendu&#x202f;; les deux ID figurent sous Détails.</translation>
    </message>
    <message>
        <source>The link of %1 is over.</source>
        <translation>Le lien de %1 n’est plus valable.</translation>
    </message>
    <message>
        <source>Use Replace link to send a new one.</source>
        <translation>Utilisez Remplacer le lien pour en envoyer un nouveau.</translation>
    </message>
    <message>
        <source>The client secret that came back for %1 is not in this computer&apos;s keychain any more.</source>
        <translation>Le secret client renvoyé pour %1 ne se trouve plus dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Go on at the computer where the reply was imported, or use Replace link to ask the customer once more.</source>
        <translation>Continuez sur l’ordinateur où la réponse a été importée, ou utilisez Remplacer le lien pour interroger de nouveau le client.</translation>
    </message>
    <message>
        <source>The reply needs your confirmation before it is imported: %1</source>
        <translation>La réponse nécessite votre confirmation avant d’être importée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm it, or leave the reply aside.</source>
        <translation>Confirmez-la, ou laissez la réponse de côté.</translation>
    </message>
    <message>
        <source>The provider has no sign-in application for %1.</source>
        <translation>Le fournisseur n’a pas d’application de connexion pour %1.</translation>
    </message>
    <message>
        <source>Ask the provider to set one up, or choose Use App Registration instead.</source>
        <translation>Demandez au fournisseur d’en configurer une, ou choisissez plutôt Utiliser une inscription d’application.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time.</source>
        <translation>Personne n’a saisi le code à temps.</translation>
    </message>
    <message>
        <source>Ask for a new code, and enter it on the page that opens.</source>
        <translation>Demandez un nouveau code et saisissez-le sur la page qui s’ouvre.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>Start again, and accept on Microsoft&apos;s page if you trust the application that is named there.</source>
        <translation>Recommencez, et acceptez sur la page de Microsoft si vous faites confiance à l’application qui y est nommée.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s answer names a sign-in page on %1, which is not one of the chosen cloud.</source>
        <translation>La réponse de Microsoft indique une page de connexion sur %1, qui n’appartient pas au cloud choisi.</translation>
    </message>
    <message>
        <source>Do not sign in there. Check the chosen cloud, or sign in with this computer&apos;s browser.</source>
        <translation>Ne vous y connectez pas. Vérifiez le cloud choisi, ou connectez-vous avec le navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Aucun navigateur n’a pu être ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Set a default browser, or sign in with a code.</source>
        <translation>Définissez un navigateur par défaut, ou connectez-vous avec un code.</translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in in time.</source>
        <translation>Le navigateur n’est pas revenu à temps de la connexion.</translation>
    </message>
    <message>
        <source>Start again, and finish the sign-in in the browser window that opens.</source>
        <translation>Recommencez, et terminez la connexion dans la fenêtre de navigateur qui s’ouvre.</translation>
    </message>
    <message>
        <source>The browser came back with an answer that does not belong to this sign-in.</source>
        <translation>Le navigateur est revenu avec une réponse qui n’appartient pas à cette connexion.</translation>
    </message>
    <message>
        <source>Start again. Use only the browser window that TenantLink opens.</source>
        <translation>Recommencez. Utilisez uniquement la fenêtre de navigateur ouverte par TenantLink.</translation>
    </message>
    <message>
        <source>This computer does not let TenantLink wait for the browser&apos;s answer on 127.0.0.1.</source>
        <translation>Cet ordinateur ne permet pas à TenantLink d’attendre la réponse du navigateur sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>Ask your administrator whether security software blocks it, or sign in with a code.</source>
        <translation>Demandez à votre administrateur si un logiciel de sécurité bloque cela, ou connectez-vous avec un code.</translation>
    </message>
    <message>
        <source>You signed in to another tenant than the one that is expected: %1.</source>
        <translation>Vous vous êtes connecté à un autre locataire que celui attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account of the expected tenant.</source>
        <translation>Connectez-vous avec un compte administrateur du locataire attendu.</translation>
    </message>
    <message>
        <source>Microsoft did not give the right %1, which this needs.</source>
        <translation>Microsoft n’a pas donné le droit %1, nécessaire ici.</translation>
    </message>
    <message>
        <source>Sign in again and accept all rights that are listed, or let an administrator do so.</source>
        <translation>Reconnectez-vous et acceptez tous les droits indiqués, ou demandez à un administrateur de le faire.</translation>
    </message>
    <message>
        <source>The sign-in has ended or was revoked.</source>
        <translation>La connexion a expiré ou a été révoquée.</translation>
    </message>
    <message>
        <source>Sign in again. What is done stays done.</source>
        <translation>Reconnectez-vous. Ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>The signed-in account may not do this. It takes: %1.</source>
        <translation>Le compte connecté n’a pas le droit de faire cela. Il faut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sign in with an account that has such a role, or ask an administrator who has.</source>
        <translation>Connectez-vous avec un compte qui possède un tel rôle, ou adressez-vous à un administrateur qui le possède.</translation>
    </message>
    <message>
        <source>A policy of this tenant forbids client secrets for App registrations.</source>
        <translation>Une stratégie de ce locataire interdit les secrets client pour les inscriptions d’applications.</translation>
    </message>
    <message>
        <source>Ask an administrator to exempt this registration from the app management policy, then try again.</source>
        <translation>Demandez à un administrateur d’exempter cette inscription de la stratégie de gestion des applications, puis réessayez.</translation>
    </message>
    <message>
        <source>A policy of this tenant allows only a shorter life for client secrets.</source>
        <translation>Une stratégie de ce locataire n’autorise qu’une durée de validité plus courte pour les secrets client.</translation>
    </message>
    <message>
        <source>Choose a shorter life and go on.</source>
        <translation>Choisissez une durée de validité plus courte et continuez.</translation>
    </message>
    <message>
        <source>A policy of this tenant refused the App registration (%1).</source>
        <translation>Une stratégie de ce locataire a refusé l’inscription d’application (%1).</translation>
    </message>
    <message>
        <source>The App registration is not there any more.</source>
        <translation>L’inscription d’application n’existe plus.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. Undo what is left and start again, or restore it in the Azure portal.</source>
        <translation>Elle a été supprimée entre-temps. Défaites ce qui reste et recommencez, ou restaurez-la dans le portail Azure.</translation>
    </message>
    <message>
        <source>It cannot be known yet whether Microsoft created the App registration.</source>
        <translation>On ne peut pas encore savoir si Microsoft a créé l’inscription d’application.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again: TenantLink looks for it before it creates another.</source>
        <translation>Attendez quelques minutes et réessayez&#xa0;: TenantLink la recherche avant d’en créer une autre.</translation>
    </message>
    <message>
        <source>Microsoft has not taken the changes over everywhere within the usual time.</source>
        <translation>Microsoft n’a pas propagé les modifications partout dans le délai habituel.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again. What is done stays done.</source>
        <translation>Attendez quelques minutes et réessayez. Ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>Another window of TenantLink works on this registration.</source>
        <translation>Une autre fenêtre de TenantLink travaille sur cette inscription.</translation>
    </message>
    <message>
        <source>Go on there, or close it and try again.</source>
        <translation>Continuez dans celle-là, ou fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>The registration may not renew its own client secret.</source>
        <translation>L’inscription n’a pas le droit de renouveler son propre secret client.</translation>
    </message>
    <message>
        <source>Sign in as an administrator instead.</source>
        <translation>Connectez-vous plutôt en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>The account has no mailbox in Exchange Online.</source>
        <translation>Le compte n’a pas de boîte aux lettres dans Exchange Online.</translation>
    </message>
    <message>
        <source>Choose an account with a mailbox, or use a mail server.</source>
        <translation>Choisissez un compte avec une boîte aux lettres, ou utilisez un serveur de messagerie.</translation>
    </message>
    <message>
        <source>The account did not give TenantLink the right to send mail.</source>
        <translation>Le compte n’a pas donné à TenantLink le droit d’envoyer des e-mails.</translation>
    </message>
    <message>
        <source>Sign in again and accept the right Mail.Send, or let an administrator approve it.</source>
        <translation>Reconnectez-vous et acceptez le droit Mail.Send, ou demandez à un administrateur de l’approuver.</translation>
    </message>
    <message>
        <source>The Terms and Conditions of the moment are not approved for this service.</source>
        <translation>Les conditions générales actuelles ne sont pas approuvées pour ce service.</translation>
    </message>
    <message>
        <source>Go back to Commercial information, read them and tick Click to approve.</source>
        <translation>Revenez à Informations commerciales, lisez-les et cochez Cliquer pour approuver.</translation>
    </message>
    <message>
        <source>The SBC of this service is not in the list any more.</source>
        <translation>Le SBC de ce service ne figure plus dans la liste.</translation>
    </message>
    <message>
        <source>Choose another one on the page SIP connection, or add it again under Configuration &gt; SBCs.</source>
        <translation>Choisissez-en un autre sur la page Connexion SIP, ou ajoutez-le de nouveau sous Configuration &gt; SBC.</translation>
    </message>
    <message>
        <source>A script template of this service is not in the list any more.</source>
        <translation>Un modèle de script de ce service ne figure plus dans la liste.</translation>
    </message>
    <message>
        <source>Choose another one on the page SIP connection; the list stands under Configuration &gt; Script templates.</source>
        <translation>Choisissez-en un autre sur la page Connexion SIP&#x202f;; la liste se trouve sous Configuration &gt; Modèles de scripts.</translation>
    </message>
    <message>
        <source>No script could be made from the template: %1</source>
        <translation>Aucun script n’a pu être généré à partir du modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct the template, or the value that it asks for, and try again. Templates stand under Configuration &gt; Script templates.</source>
        <translation>Corrigez le modèle, ou la valeur qu’il demande, et réessayez. Les modèles se trouvent sous Configuration &gt; Modèles de scripts.</translation>
    </message>
    <message>
        <source>Something is missing to set the service up: %1</source>
        <translation>Il manque quelque chose pour configurer le service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Complétez et réessayez.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to another Microsoft 365 tenant already.</source>
        <translation>Le domaine %1 appartient déjà à un autre locataire Microsoft 365.</translation>
    </message>
    <message>
        <source>Choose another name for the sub-domain, or have the domain removed from the other tenant first.</source>
        <translation>Choisissez un autre nom pour le sous-domaine, ou faites d’abord supprimer le domaine de l’autre locataire.</translation>
    </message>
    <message>
        <source>Microsoft does not accept %1 as a domain.</source>
        <translation>Microsoft n’accepte pas %1 comme domaine.</translation>
    </message>
    <message>
        <source>Check the name for typing errors and choose another one. Shorter names without unusual characters are safest.</source>
        <translation>Vérifiez que le nom ne contient pas de faute de frappe et choisissez-en un autre. Les noms courts sans caractères inhabituels sont les plus sûrs.</translation>
    </message>
    <message>
        <source>The domain %1 is not in the customer&apos;s tenant.</source>
        <translation>Le domaine %1 ne se trouve pas dans le locataire du client.</translation>
    </message>
    <message>
        <source>Add it first: with the button on the page Routing and DNS, or in the Microsoft 365 admin center under Settings &gt; Domains.</source>
        <translation>Ajoutez-le d’abord&#xa0;: avec le bouton de la page Routage et DNS, ou dans le centre d’administration Microsoft 365 sous Paramètres &gt; Domaines.</translation>
    </message>
    <message>
        <source>The registration may not add or verify the domain %1.</source>
        <translation>L’inscription n’a pas le droit d’ajouter ou de vérifier le domaine %1.</translation>
    </message>
    <message>
        <source>Grant it Domain.ReadWrite.All with admin consent, or let the customer&apos;s administrator add the domain in the Microsoft 365 admin center, then check again.</source>
        <translation>Accordez-lui Domain.ReadWrite.All avec le consentement administrateur, ou demandez à l’administrateur du client d’ajouter le domaine dans le centre d’administration Microsoft 365, puis revérifiez.</translation>
    </message>
    <message>
        <source>Microsoft does not see the DNS record of %1 yet.</source>
        <translation>Microsoft ne voit pas encore l’enregistrement DNS de %1.</translation>
    </message>
    <message>
        <source>Check that the record was entered exactly as shown. It can take from minutes up to 72 hours until it is seen everywhere; you can leave and check again later.</source>
        <translation>Vérifiez que l’enregistrement a été saisi exactement comme indiqué. Il peut s’écouler de quelques minutes à 72 heures avant qu’il soit visible partout&#x202f;; vous pouvez quitter et revérifier plus tard.</translation>
    </message>
    <message>
        <source>The registration may not create or license the activation user.</source>
        <translation>L’inscription n’a pas le droit de créer l’utilisateur d’activation ou de lui attribuer une licence.</translation>
    </message>
    <message>
        <source>Grant it User.ReadWrite.All with admin consent, or let the customer&apos;s administrator create and license the user as the manual steps say.</source>
        <translation>Accordez-lui User.ReadWrite.All avec le consentement administrateur, ou demandez à l’administrateur du client de créer l’utilisateur et de lui attribuer une licence comme l’indiquent les étapes manuelles.</translation>
    </message>
    <message>
        <source>No unit of the licence %1 is free.</source>
        <translation>Aucune unité de la licence %1 n’est libre.</translation>
    </message>
    <message>
        <source>Choose another licence, or let the customer buy or free one, then try again.</source>
        <translation>Choisissez une autre licence, ou demandez au client d’en acheter ou d’en libérer une, puis réessayez.</translation>
    </message>
    <message>
        <source>The activation user needs a country before it can be licensed, and the tenant names none.</source>
        <translation>L’utilisateur d’activation a besoin d’un pays avant de pouvoir recevoir une licence, et le locataire n’en indique aucun.</translation>
    </message>
    <message>
        <source>Choose the country in which the service is used, then try again.</source>
        <translation>Choisissez le pays dans lequel le service est utilisé, puis réessayez.</translation>
    </message>
    <message>
        <source>The activation user %1 is still needed: no other licensed user has an address in its domain.</source>
        <translation>L’utilisateur d’activation %1 est encore nécessaire&#xa0;: aucun autre utilisateur sous licence n’a d’adresse dans son domaine.</translation>
    </message>
    <message>
        <source>Give a licensed user an address in this domain first, and wait until calls work, then take the activation user back.</source>
        <translation>Donnez d’abord à un utilisateur sous licence une adresse dans ce domaine et attendez que les appels fonctionnent, puis retirez l’utilisateur d’activation.</translation>
    </message>
    <message>
        <source>Another window of TenantLink works on this service.</source>
        <translation>Une autre fenêtre de TenantLink travaille sur ce service.</translation>
    </message>
    <message>
        <source>Wait until it is done, or go on there.</source>
        <translation>Attendez qu’elle ait terminé, ou continuez dans celle-là.</translation>
    </message>
</context>
<context>
    <name>ForeignCloud</name>
    <message>
        <source>Not Microsoft - secrets go to %1</source>
        <translation>Pas Microsoft - les secrets sont envoyés à %1</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>The reply for %1 is about the tenant %2 (%3, initial domain %4). Is that the customer&apos;s tenant?</source>
        <translation>La réponse pour %1 concerne le locataire %2 (%3, domaine initial %4). Est-ce le locataire du client&#x202f;?</translation>
    </message>
    <message>
        <source>The invitation %1 ended on %2, before this reply was imported. Import it all the same?</source>
        <translation>L’invitation %1 a expiré le %2, avant l’importation de cette réponse. L’importer tout de même&#x202f;?</translation>
    </message>
    <message>
        <source>The reply for %1 answers a link that was replaced by a newer one. Import it all the same?</source>
        <translation>La réponse pour %1 répond à un lien qui a été remplacé par un plus récent. L’importer tout de même&#x202f;?</translation>
    </message>
    <message>
        <source>Another reply for %1 was imported before, with the registration %2 of tenant %3. This one has the registration %4 of tenant %5. Put it in the other&apos;s place?</source>
        <translation>Une autre réponse pour %1 a déjà été importée, avec l’inscription %2 du locataire %3. Celle-ci contient l’inscription %4 du locataire %5. La mettre à la place de l’autre&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Email Failed</source>
        <translation>Échec de l’e-mail</translation>
    </message>
    <message>
        <source>Authentication In Progress</source>
        <translation>Authentification en cours</translation>
    </message>
    <message>
        <source>Authentication Complete</source>
        <translation>Authentification terminée</translation>
    </message>
    <message>
        <source>Authentication Failed</source>
        <translation>Échec de l’authentification</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>Intégrée</translation>
    </message>
    <message>
        <source>Not sent by TenantLink</source>
        <translation>Non envoyé par TenantLink</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Peut-être envoyé</translation>
    </message>
</context>
<context>
    <name>InvitationMail</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Utilisez %n caractère au maximum.</numerusform>
            <numerusform>Utilisez %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is too long (at most 100 kB).</source>
        <translation>Le texte est trop long (100 Ko au maximum).</translation>
    </message>
    <message>
        <source>The placeholder %1 does not exist.</source>
        <translation>L’espace réservé %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The text must hold the link: %1</source>
        <translation>Le texte doit contenir le lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, for example https://www.contoso.com/tenantlink/.</source>
        <translation>Saisissez une adresse qui commence par https://, par exemple https://www.contoso.com/tenantlink/.</translation>
    </message>
    <message>
        <source>Leave out the user name and password.</source>
        <translation>N’indiquez pas de nom d’utilisateur ni de mot de passe.</translation>
    </message>
    <message>
        <source>Leave out # and what follows: the invitation is put there.</source>
        <translation>Omettez # et ce qui suit&#xa0;: l’invitation y est placée.</translation>
    </message>
    <message>
        <source>{{ProviderName}}: activate your Microsoft 365 tenant for Teams Direct Routing</source>
        <translation>{{ProviderName}}&#xa0;: activez votre locataire Microsoft 365 pour le routage direct Teams</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>{{ProviderName}} invites {{CustomerName}} to connect its Microsoft 365 tenant, so that Microsoft Teams Direct Routing can be set up.</source>
        <translation>{{ProviderName}} invite {{CustomerName}} à connecter son locataire Microsoft 365, afin de pouvoir configurer le routage direct Microsoft Teams.</translation>
    </message>
    <message>
        <source>Install TenantLink, then open the attachment of this mail (its name ends in .tenantlink).</source>
        <translation>Installez TenantLink, puis ouvrez la pièce jointe de cet e-mail (son nom se termine par .tenantlink).</translation>
    </message>
    <message>
        <source>Once TenantLink is installed, this link opens the invitation as well:</source>
        <translation>Une fois TenantLink installé, ce lien ouvre également l’invitation&#xa0;:</translation>
    </message>
    <message>
        <source>Open this link to begin:</source>
        <translation>Ouvrez ce lien pour commencer&#xa0;:</translation>
    </message>
    <message>
        <source>If the link does not work: install TenantLink, then open the attachment of this mail (its name ends in .tenantlink).</source>
        <translation>Si le lien ne fonctionne pas&#xa0;: installez TenantLink, puis ouvrez la pièce jointe de cet e-mail (son nom se termine par .tenantlink).</translation>
    </message>
    <message>
        <source>Click here to activate your tenant</source>
        <translation>Cliquez ici pour activer votre locataire</translation>
    </message>
    <message>
        <source>TenantLink asks for an invitation code. {{ProviderName}} tells you this code by telephone; it is never sent by mail.</source>
        <translation>TenantLink demande un code d’invitation. {{ProviderName}} vous communique ce code par téléphone&#x202f;; il n’est jamais envoyé par e-mail.</translation>
    </message>
    <message>
        <source>The invitation is valid until {{ExpiresAt}}.</source>
        <translation>L’invitation est valable jusqu’au {{ExpiresAt}}.</translation>
    </message>
    <message>
        <source>If you did not expect this mail, ask {{ProviderName}} before you open anything.</source>
        <translation>Si vous n’attendiez pas cet e-mail, renseignez-vous auprès de {{ProviderName}} avant d’ouvrir quoi que ce soit.</translation>
    </message>
    <message>
        <source>Enter a subject.</source>
        <translation>Saisissez un objet.</translation>
    </message>
    <message>
        <source>Enter a number of days between 1 and 90.</source>
        <translation>Saisissez un nombre de jours entre 1 et 90.</translation>
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
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>1 December 2026 09:00</source>
        <translation>1er décembre 2026 09:00</translation>
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
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Enter a mail address, for example invitations@contoso.com.</source>
        <translation>Saisissez une adresse e-mail, par exemple invitations@contoso.com.</translation>
    </message>
    <message>
        <source>The user name is too long (at most 254 characters).</source>
        <translation>Le nom d’utilisateur est trop long (254 caractères au maximum).</translation>
    </message>
    <message>
        <source>Enter the mail server&apos;s name, for example smtp.contoso.com.</source>
        <translation>Saisissez le nom du serveur de messagerie, par exemple smtp.contoso.com.</translation>
    </message>
    <message>
        <source>Enter a port between 1 and 65535.</source>
        <translation>Saisissez un port entre 1 et 65535.</translation>
    </message>
</context>
<context>
    <name>Maintain</name>
    <message>
        <source>Permission %1 of %2</source>
        <translation>Autorisation %1 de %2</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rôle %1</translation>
    </message>
    <message>
        <source>Role %1 for the administrative unit %2</source>
        <translation>Rôle %1 pour l’unité administrative %2</translation>
    </message>
    <message>
        <source>Role %1 for %2</source>
        <translation>Rôle %1 pour %2</translation>
    </message>
    <message>
        <source>List of requested permissions</source>
        <translation>Liste des autorisations demandées</translation>
    </message>
</context>
<context>
    <name>NameRule</name>
    <message>
        <source>Use at least 3 characters.</source>
        <translation>Utilisez au moins 3 caractères.</translation>
    </message>
    <message>
        <source>Use at most 15 characters.</source>
        <translation>Utilisez au maximum 15 caractères.</translation>
    </message>
    <message>
        <source>Leave out the characters \ / : * ? &quot; &lt; &gt; |.</source>
        <translation>N’utilisez pas les caractères \ / : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>Leave out dots.</source>
        <translation>N’utilisez pas de points.</translation>
    </message>
    <message>
        <source>Leave out blanks.</source>
        <translation>N’utilisez pas d’espaces.</translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>N’utilisez pas de sauts de ligne, de tabulations ni d’autres caractères de contrôle.</translation>
    </message>
    <message>
        <source>Use only the letters A to Z, digits and simple signs.</source>
        <translation>Utilisez uniquement les lettres de A à Z sans accent, des chiffres et des signes simples.</translation>
    </message>
    <message>
        <source>The name must not contain the reserved word &quot;audit&quot;.</source>
        <translation>Le nom ne doit pas contenir le mot réservé «&#xa0;audit&#xa0;».</translation>
    </message>
    <message>
        <source>This name is reserved by Windows. Choose another one.</source>
        <translation>Ce nom est réservé par Windows. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>PendingList</name>
    <message>
        <source>Can be added.</source>
        <translation>Peut être ajoutée.</translation>
    </message>
    <message>
        <source>It belongs to the service %1, which exists already; its result is applied on the page Pending Invitations.</source>
        <translation>Elle appartient au service %1, qui existe déjà&#x202f;; son résultat s’applique sur la page Invitations en attente.</translation>
    </message>
    <message>
        <source>The administrator has not answered yet.</source>
        <translation>L’administrateur n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The mail could not be sent. Resend it on the page Pending Invitations, or hand the link over another way.</source>
        <translation>L’e-mail n’a pas pu être envoyé. Renvoyez-le sur la page Invitations en attente, ou transmettez le lien d’une autre manière.</translation>
    </message>
    <message>
        <source>The authentication has begun and is not finished.</source>
        <translation>L’authentification a commencé et n’est pas terminée.</translation>
    </message>
    <message>
        <source>What came back is not valid. Validate it again on the page Pending Invitations, or ask the administrator for another answer.</source>
        <translation>Ce qui a été renvoyé n’est pas valide. Validez-le de nouveau sur la page Invitations en attente, ou demandez une autre réponse à l’administrateur.</translation>
    </message>
    <message>
        <source>The link has expired. Replace it on the page Pending Invitations.</source>
        <translation>Le lien a expiré. Remplacez-le sur la page Invitations en attente.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Elle a été annulée.</translation>
    </message>
    <message>
        <source>Its service exists already.</source>
        <translation>Son service existe déjà.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Name of the customer</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Short name of the service</source>
        <translation>Nom court du service</translation>
    </message>
    <message>
        <source>Full name of the service</source>
        <translation>Nom complet du service</translation>
    </message>
    <message>
        <source>What names on the SBC and in the tenant begin with: the short name that the service was made with</source>
        <translation>Début des noms sur le SBC et dans le locataire&#xa0;: le nom court avec lequel le service a été créé</translation>
    </message>
    <message>
        <source>License type of the service</source>
        <translation>Type de licence du service</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>Utilisateurs sous licence</translation>
    </message>
    <message>
        <source>Tenant ID of the customer</source>
        <translation>ID de locataire du client</translation>
    </message>
    <message>
        <source>Name of the customer&apos;s tenant</source>
        <translation>Nom du locataire du client</translation>
    </message>
    <message>
        <source>Microsoft 365 domain (override admin domain)</source>
        <translation>Domaine Microsoft 365 (OverrideAdminDomain)</translation>
    </message>
    <message>
        <source>Application (client) ID of the App registration</source>
        <translation>ID d’application (client) de l’inscription d’application</translation>
    </message>
    <message>
        <source>The customer&apos;s sub-domain on the SBC domain</source>
        <translation>Sous-domaine du client sur le domaine SBC</translation>
    </message>
    <message>
        <source>First part of the customer&apos;s sub-domain</source>
        <translation>Première partie du sous-domaine du client</translation>
    </message>
    <message>
        <source>The provider&apos;s SBC domain</source>
        <translation>Domaine SBC du fournisseur</translation>
    </message>
    <message>
        <source>Name of the SBC</source>
        <translation>Nom du SBC</translation>
    </message>
    <message>
        <source>Host name (FQDN) of the SBC</source>
        <translation>Nom d’hôte (FQDN) du SBC</translation>
    </message>
    <message>
        <source>SIP port of the SBC</source>
        <translation>Port SIP du SBC</translation>
    </message>
    <message>
        <source>Name of the SIP connection</source>
        <translation>Nom de la connexion SIP</translation>
    </message>
    <message>
        <source>Concurrent calls; -1: no limit</source>
        <translation>Appels simultanés&#x202f;; -1&#xa0;: pas de limite</translation>
    </message>
    <message>
        <source>User name at the carrier</source>
        <translation>Nom d’utilisateur chez l’opérateur</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Ligne principale</translation>
    </message>
    <message>
        <source>Host name of the SIP connection</source>
        <translation>Nom d’hôte de la connexion SIP</translation>
    </message>
    <message>
        <source>User whose licence activates the sub-domain</source>
        <translation>Utilisateur dont la licence active le sous-domaine</translation>
    </message>
    <message>
        <source>Name of the PSTN usage</source>
        <translation>Nom de l’utilisation PSTN</translation>
    </message>
    <message>
        <source>Name of the voice route</source>
        <translation>Nom de l’itinéraire vocal</translation>
    </message>
    <message>
        <source>Name of the voice routing policy</source>
        <translation>Nom de la stratégie de routage vocal</translation>
    </message>
    <message>
        <source>Host from which Teams sends calls, by the cloud</source>
        <translation>Hôte depuis lequel Teams envoie les appels, selon le cloud</translation>
    </message>
    <message>
        <source>Address at which Microsoft signs in</source>
        <translation>Adresse de connexion de Microsoft</translation>
    </message>
    <message>
        <source>Address of Microsoft Graph</source>
        <translation>Adresse de Microsoft Graph</translation>
    </message>
    <message>
        <source>Your name as provider</source>
        <translation>Votre nom de fournisseur</translation>
    </message>
    <message>
        <source>When the service was made</source>
        <translation>Date de création du service</translation>
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
        <translation>Saisissez le nom sous lequel les clients vous connaissent.</translation>
    </message>
    <message>
        <source>Enter the person whom customers can ask.</source>
        <translation>Saisissez la personne à laquelle les clients peuvent s’adresser.</translation>
    </message>
    <message>
        <source>Enter the mail address to which customers reply.</source>
        <translation>Saisissez l’adresse e-mail à laquelle les clients répondent.</translation>
    </message>
    <message>
        <source>Enter a domain, for example contoso.com.</source>
        <translation>Saisissez un domaine, par exemple contoso.com.</translation>
    </message>
</context>
<context>
    <name>ProvisionPlan</name>
    <message>
        <source>App registration %1 in the tenant %2, for this tenant only</source>
        <translation>inscription d’application %1 dans le locataire %2, pour ce locataire uniquement</translation>
    </message>
    <message>
        <source>its enterprise application (service principal)</source>
        <translation>son application d’entreprise (principal de service)</translation>
    </message>
    <message>
        <source>the enterprise application of Microsoft&apos;s Teams administration, if it is missing in the tenant</source>
        <translation>l’application d’entreprise de l’administration Teams de Microsoft, si elle manque dans le locataire</translation>
    </message>
    <message>
        <source>application permission %1, with admin consent</source>
        <translation>autorisation d’application %1, avec consentement administrateur</translation>
    </message>
    <message>
        <source>directory role %1, for the administrative unit %2 only</source>
        <translation>rôle d’annuaire %1, pour l’unité administrative %2 uniquement</translation>
    </message>
    <message>
        <source>directory role %1, for the whole tenant</source>
        <translation>rôle d’annuaire %1, pour tout le locataire</translation>
    </message>
    <message>
        <source>the registration becomes its own owner, so that it can renew its secret</source>
        <translation>l’inscription devient son propre propriétaire, afin de pouvoir renouveler son secret</translation>
    </message>
    <message>
        <source>client secret %1 that ends on %2</source>
        <translation>secret client %1 qui expire le %2</translation>
    </message>
    <message>
        <source>Sign in to %1 as Privileged Role Administrator or Global Administrator of the tenant %2.</source>
        <translation>Connectez-vous à %1 en tant que Privileged Role Administrator ou Global Administrator du locataire %2.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Administrative units &gt; %1 &gt; Roles and administrators &gt; %2 &gt; Add assignments.</source>
        <translation>Microsoft Entra ID &gt; Unités administratives &gt; %1 &gt; Rôles et administrateurs &gt; %2 &gt; Ajouter des affectations.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Roles and administrators &gt; %1 &gt; Add assignments.</source>
        <translation>Microsoft Entra ID &gt; Rôles et administrateurs &gt; %1 &gt; Ajouter des affectations.</translation>
    </message>
    <message>
        <source>Search for %1 (Application ID %2), choose it, and assign the role as active and permanent.</source>
        <translation>Recherchez %1 (ID d’application %2), choisissez cette application et attribuez le rôle comme actif et permanent.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>App registration</source>
        <translation>Inscription d’application</translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation>Application d’entreprise</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Admin consent</source>
        <translation>Consentement administrateur</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>Rôles d’annuaire</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Waiting until Microsoft knows it everywhere</source>
        <translation>Attente de la propagation chez Microsoft</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non commencé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non nécessaire</translation>
    </message>
    <message>
        <source>Needs another administrator</source>
        <translation>Nécessite un autre administrateur</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Hello,

the App registration &quot;%1&quot; in the tenant %2 needs the consent of an administrator. It takes the role Global Administrator or Privileged Role Administrator.

Please open this link, sign in, compare the name and the permissions, and accept:

%3

Permissions: %4

An almost empty page of Microsoft at the end is normal: the consent is given then. Nobody will ask you for a code or a password for it.
</source>
        <translation>Bonjour,

L’inscription d’application «&#xa0;%1&#xa0;» dans le locataire %2 nécessite le consentement d’un administrateur ayant le rôle Global Administrator ou Privileged Role Administrator.

Veuillez ouvrir ce lien, vous connecter, comparer le nom et les autorisations, puis accepter&#xa0;:

%3

Autorisations&#xa0;: %4

Une page Microsoft presque vide à la fin est normale&#xa0;: le consentement est alors donné. Personne ne vous demandera de code ni de mot de passe pour cela.
</translation>
    </message>
    <message>
        <source>App registration %1</source>
        <translation>Inscription d’application %1</translation>
    </message>
    <message>
        <source>Directory role %1</source>
        <translation>Rôle d’annuaire %1</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <translation>Autorisation %1</translation>
    </message>
    <message>
        <source>Client secret %1</source>
        <translation>Secret client %1</translation>
    </message>
    <message>
        <source>Owner of itself</source>
        <translation>Propriétaire d’elle-même</translation>
    </message>
    <message>
        <source>Permissions that the registration asks for</source>
        <translation>Autorisations demandées par l’inscription</translation>
    </message>
    <message>
        <source>Service principal of the Teams API</source>
        <translation>Principal de service de l’API Teams</translation>
    </message>
</context>
<context>
    <name>RegistrationGuide</name>
    <message>
        <source>needed</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Sign in to the Microsoft Entra admin center of the customer&apos;s tenant (entra.microsoft.com) as Privileged Role Administrator or Global Administrator.</source>
        <translation>Connectez-vous au centre d’administration Microsoft Entra du locataire du client (entra.microsoft.com) en tant que Privileged Role Administrator ou Global Administrator.</translation>
    </message>
    <message>
        <source>Open Applications &gt; App registrations and choose New registration. Enter a name, keep &quot;Accounts in this organizational directory only&quot;, leave the redirect URI empty, and choose Register.</source>
        <translation>Ouvrez Applications &gt; Inscriptions d’applications et choisissez Nouvelle inscription. Saisissez un nom, conservez «&#xa0;Comptes dans cet annuaire d’organisation uniquement&#xa0;», laissez l’URI de redirection vide et choisissez S’inscrire.</translation>
    </message>
    <message>
        <source>On the Overview page copy the Application (client) ID and the Directory (tenant) ID.</source>
        <translation>Sur la page Vue d’ensemble, copiez l’ID d’application (client) et l’ID de l’annuaire (locataire).</translation>
    </message>
    <message>
        <source>Open API permissions, choose Add a permission &gt; Microsoft Graph &gt; Application permissions, and tick the permissions of the table below. Not Delegated permissions: those do nothing here.</source>
        <translation>Ouvrez Autorisations d’API, choisissez Ajouter une autorisation &gt; Microsoft Graph &gt; Autorisations d’application, et cochez les autorisations du tableau ci-dessous. Pas les autorisations déléguées&#xa0;: elles n’ont ici aucun effet.</translation>
    </message>
    <message>
        <source>Choose Grant admin consent and confirm. Every line must show &quot;Granted&quot; afterwards.</source>
        <translation>Choisissez «&#xa0;Accorder un consentement d’administrateur&#xa0;» et confirmez. Chaque ligne doit ensuite afficher «&#xa0;Accordé&#xa0;».</translation>
    </message>
    <message>
        <source>Open Certificates &amp; secrets &gt; Client secrets &gt; New client secret, choose how long it shall last, and copy the Value at once. It is shown only this once. Do not copy the Secret ID.</source>
        <translation>Ouvrez Certificats et secrets &gt; Secrets client &gt; Nouveau secret client, choisissez sa durée de validité et copiez aussitôt la valeur. Elle n’est affichée que cette fois. Ne copiez pas l’ID de secret.</translation>
    </message>
    <message>
        <source>Open Roles &amp; admins, pick each role of the table below, choose Add assignments, and select the registration by its name.</source>
        <translation>Ouvrez Rôles et administrateurs, sélectionnez chaque rôle du tableau ci-dessous, choisissez Ajouter des affectations et sélectionnez l’inscription par son nom.</translation>
    </message>
    <message>
        <source>Hand over the Tenant ID, the Client ID and the secret&apos;s Value in a safe way. Never send the secret by plain mail.</source>
        <translation>Transmettez l’ID de locataire, l’ID client et la valeur du secret de manière sûre. N’envoyez jamais le secret par simple e-mail.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How much it is needed</source>
        <translation>Nécessité</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Why it is asked for</source>
        <translation>Pourquoi c’est demandé</translation>
    </message>
    <message>
        <source>Any one of these is enough:</source>
        <translation>L’une de ces possibilités suffit&#xa0;:</translation>
    </message>
    <message>
        <source>How to create an App registration</source>
        <translation>Comment créer une inscription d’application</translation>
    </message>
    <message>
        <source>Microsoft Graph application permissions</source>
        <translation>Autorisations d’application Microsoft Graph</translation>
    </message>
    <message>
        <source>Directory roles of the registration</source>
        <translation>Rôles d’annuaire de l’inscription</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>TenantLink: reply to the invitation %1</source>
        <translation>TenantLink&#xa0;: réponse à l’invitation %1</translation>
    </message>
    <message>
        <source>Here is the reply to your invitation. Import it in TenantLink under Pending Invitations. Only your installation can read it.</source>
        <translation>Voici la réponse à votre invitation. Importez-la dans TenantLink sous Invitations en attente. Seule votre installation peut la lire.</translation>
    </message>
    <message>
        <source>The reply to your invitation is the attached file %1, or the block of text below. Import it in TenantLink under Pending Invitations. Only your installation can read it.</source>
        <translation>La réponse à votre invitation est le fichier joint %1, ou le bloc de texte ci-dessous. Importez-la dans TenantLink sous Invitations en attente. Seule votre installation peut la lire.</translation>
    </message>
</context>
<context>
    <name>Sbc</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Utilisez %n caractère au maximum.</numerusform>
            <numerusform>Utilisez %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>N’utilisez pas de sauts de ligne, de tabulations ni d’autres caractères de contrôle.</translation>
    </message>
    <message>
        <source>Enter a name for this SBC.</source>
        <translation>Saisissez un nom pour ce SBC.</translation>
    </message>
</context>
<context>
    <name>ScriptTemplate</name>
    <message>
        <source>There is no placeholder %1.</source>
        <translation>L’espace réservé %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 would be a secret. Secrets are never written into scripts: let the script ask for it.</source>
        <translation>%1 serait un secret. Les secrets ne sont jamais écrits dans les scripts&#xa0;: laissez le script le demander.</translation>
    </message>
    <message>
        <source>Two braces {{ are opened here and not closed with }} on the same line.</source>
        <translation>Deux accolades {{ sont ouvertes ici sans être fermées par }} sur la même ligne.</translation>
    </message>
    <message>
        <source>%1 stands inside a here-string (@&apos; or @&quot;), where no value is safe. Put it into a variable before.</source>
        <translation>%1 se trouve dans une here-string (@&apos; ou @&quot;), où aucune valeur n’est sûre. Placez-le auparavant dans une variable.</translation>
    </message>
    <message>
        <source>The value of %1 has a character that is not safe at this place. Put the placeholder into quotes, or change the value.</source>
        <translation>La valeur de %1 contient un caractère qui n’est pas sûr à cet endroit. Mettez l’espace réservé entre guillemets, ou modifiez la valeur.</translation>
    </message>
    <message>
        <source>%1 is glued to other text, where no value is certain to be safe. Put blanks around it, or put both into quotes.</source>
        <translation>%1 est collé à un autre texte, où la sécurité d’une valeur n’est pas garantie. Entourez-le d’espaces, ou mettez les deux entre guillemets.</translation>
    </message>
    <message>
        <source>SBC command line</source>
        <translation>Ligne de commande du SBC</translation>
    </message>
    <message>
        <source>Microsoft 365 PowerShell</source>
        <translation>PowerShell Microsoft 365</translation>
    </message>
    <message>
        <source>Any (plain text)</source>
        <translation>Quelconque (texte brut)</translation>
    </message>
    <message>
        <source>AudioCodes SBC: onboarding</source>
        <translation>SBC AudioCodes&#xa0;: intégration</translation>
    </message>
    <message>
        <source>AudioCodes SBC: clean-up</source>
        <translation>SBC AudioCodes&#xa0;: nettoyage</translation>
    </message>
    <message>
        <source>Teams routing: derived trunk</source>
        <translation>Routage Teams&#xa0;: jonction dérivée</translation>
    </message>
    <message>
        <source>Teams routing: derived trunk, clean-up</source>
        <translation>Routage Teams&#xa0;: jonction dérivée, nettoyage</translation>
    </message>
    <message>
        <source>Teams routing: own gateway</source>
        <translation>Routage Teams&#xa0;: passerelle dédiée</translation>
    </message>
    <message>
        <source>Teams routing: own gateway, clean-up</source>
        <translation>Routage Teams&#xa0;: passerelle dédiée, nettoyage</translation>
    </message>
    <message>
        <source>Enter a name for the template.</source>
        <translation>Saisissez un nom pour le modèle.</translation>
    </message>
    <message>
        <source>The name may have at most %1 characters.</source>
        <translation>Le nom peut comporter au maximum %1 caractères.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be shown.</source>
        <translation>Le nom contient des caractères qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>Un autre modèle porte ce nom.</translation>
    </message>
</context>
<context>
    <name>SecretLife</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) - soon</source>
        <translation>
            <numerusform>%n jour - bientôt</numerusform>
            <numerusform>%n jours - bientôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) - very soon</source>
        <translation>
            <numerusform>%n jour - très bientôt</numerusform>
            <numerusform>%n jours - très bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Expiré aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>Expiré il y a %n jour</numerusform>
            <numerusform>Expiré il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretWatch</name>
    <message>
        <source>Client secrets need attention</source>
        <translation>Des secrets client demandent votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) ended.</source>
        <translation>
            <numerusform>%n secret client a expiré.</numerusform>
            <numerusform>%n secrets client ont expiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) will end within 14 days.</source>
        <translation>
            <numerusform>%n secret client expire dans les 14 prochains jours.</numerusform>
            <numerusform>%n secrets client expirent dans les 14 prochains jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) will end within 30 days.</source>
        <translation>
            <numerusform>%n secret client expire dans les 30 prochains jours.</numerusform>
            <numerusform>%n secrets client expirent dans les 30 prochains jours.</numerusform>
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
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Déployé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Non validé</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Hosted Pro adds the life-cycle templates, which change group memberships. They need the permission Group.ReadWrite.All. Nothing is lost.</source>
        <translation>Hosted Pro ajoute les modèles de cycle de vie, qui modifient l’appartenance aux groupes. Ils nécessitent l’autorisation Group.ReadWrite.All. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>With Hosted Essentials+ the life-cycle templates stop working for this service. Its users, numbers and routing stay as they are; the permission Group.ReadWrite.All is no longer needed.</source>
        <translation>Avec Hosted Essentials+, les modèles de cycle de vie cessent de fonctionner pour ce service. Ses utilisateurs, ses numéros et son routage restent tels quels&#x202f;; l’autorisation Group.ReadWrite.All n’est plus nécessaire.</translation>
    </message>
</context>
<context>
    <name>ServicePackage</name>
    <message>
        <source>the customer&apos;s sub-domain on the SBC domain</source>
        <translation>le sous-domaine du client sur le domaine SBC</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>Enregistrements DNS pour %1</translation>
    </message>
    <message>
        <source>The domain is verified in the customer&apos;s tenant: no record is needed for that.</source>
        <translation>Le domaine est vérifié dans le locataire du client&#xa0;: aucun enregistrement n’est nécessaire pour cela.</translation>
    </message>
    <message>
        <source>Microsoft named no record yet. Add the domain to the customer&apos;s tenant first.</source>
        <translation>Microsoft n’a encore indiqué aucun enregistrement. Ajoutez d’abord le domaine au locataire du client.</translation>
    </message>
    <message>
        <source>Enter one of these at the DNS of the SBC domain, then verify the domain:</source>
        <translation>Saisissez l’un d’eux dans le DNS du domaine SBC, puis vérifiez le domaine&#xa0;:</translation>
    </message>
    <message>
        <source>As read from the tenant on %1.</source>
        <translation>État lu dans le locataire le %1.</translation>
    </message>
    <message>
        <source>The name %1 also has to lead to the public address of the SBC (A record, or a wildcard above it).</source>
        <translation>Le nom %1 doit également mener à l’adresse publique du SBC (enregistrement A, ou enregistrement générique à un niveau supérieur).</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>License type</source>
        <translation>Type de licence</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>Utilisateurs sous licence</translation>
    </message>
    <message>
        <source>Deploy status</source>
        <translation>État du déploiement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>Informations commerciales</translation>
    </message>
    <message>
        <source>Channel PO Number</source>
        <translation>N° de commande partenaire</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Durée d’engagement</translation>
    </message>
    <message>
        <source>Payment Terms</source>
        <translation>Modalités de paiement</translation>
    </message>
    <message>
        <source>Deployment Type</source>
        <translation>Type de déploiement</translation>
    </message>
    <message>
        <source>DPA Number</source>
        <translation>N° de DPA</translation>
    </message>
    <message>
        <source>Terms and Conditions approved by</source>
        <translation>Conditions générales approuvées par</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Approuvées le</translation>
    </message>
    <message>
        <source>Version of the Terms and Conditions</source>
        <translation>Version des conditions générales</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>ID d’application (client)</translation>
    </message>
    <message>
        <source>M365 Domain</source>
        <translation>Domaine M365</translation>
    </message>
    <message>
        <source>Authentication status</source>
        <translation>État de l’authentification</translation>
    </message>
    <message>
        <source>Client secret ends</source>
        <translation>Expiration du secret client</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>Routage et DNS</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Trunk model</source>
        <translation>Modèle de jonction</translation>
    </message>
    <message>
        <source>Sub-domain</source>
        <translation>Sous-domaine</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>Utilisateur d’activation</translation>
    </message>
    <message>
        <source>PSTN usage</source>
        <translation>Utilisation PSTN</translation>
    </message>
    <message>
        <source>Voice route</source>
        <translation>Itinéraire vocal</translation>
    </message>
    <message>
        <source>Voice routing policy</source>
        <translation>Stratégie de routage vocal</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>Connexion SIP</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>SBC</source>
        <translation>SBC</translation>
    </message>
    <message>
        <source>Concurrent calls</source>
        <translation>Appels simultanés</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Pas de limite</translation>
    </message>
    <message>
        <source>Carrier user name</source>
        <translation>Nom d’utilisateur opérateur</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Ligne principale</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Files of this package</source>
        <translation>Fichiers de ce package</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Written by TenantLink on %1.</source>
        <translation>Rédigé par TenantLink le %1.</translation>
    </message>
    <message>
        <source>No file of this package holds a secret: the scripts ask for them.</source>
        <translation>Aucun fichier de ce package ne contient de secret&#xa0;: les scripts les demandent.</translation>
    </message>
</context>
<context>
    <name>ServiceSetup</name>
    <message>
        <source>M365 default routing and SBC configuration</source>
        <translation>Routage M365 par défaut et configuration SBC</translation>
    </message>
    <message>
        <source>SBC only</source>
        <translation>SBC uniquement</translation>
    </message>
    <message>
        <source>Derived trunk</source>
        <translation>Jonction dérivée</translation>
    </message>
    <message>
        <source>Own gateway</source>
        <translation>Passerelle dédiée</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>En deux étapes</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Utilisez %n caractère au maximum.</numerusform>
            <numerusform>Utilisez %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>N’utilisez pas de sauts de ligne, de tabulations ni d’autres caractères de contrôle.</translation>
    </message>
    <message>
        <source>Enter a name for the SIP connection.</source>
        <translation>Saisissez un nom pour la connexion SIP.</translation>
    </message>
    <message>
        <source>Leave out the (0): it is not part of the number.</source>
        <translation>Omettez le (0)&#xa0;: il ne fait pas partie du numéro.</translation>
    </message>
    <message>
        <source>Enter the number with + and the country&apos;s code, for example +49 30 123456: 5 to 15 digits.</source>
        <translation>Saisissez le numéro avec + et l’indicatif du pays, par exemple +33 1 23 45 67 89&#xa0;: de 5 à 15 chiffres.</translation>
    </message>
    <message>
        <source>Enter a host name such as pbx.contoso.com, or an IP address.</source>
        <translation>Saisissez un nom d’hôte tel que pbx.contoso.com, ou une adresse IP.</translation>
    </message>
</context>
<context>
    <name>ServiceTask</name>
    <message>
        <source>Validate credentials</source>
        <translation>Validation des informations d’identification</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>Utilisateur d’activation</translation>
    </message>
    <message>
        <source>Gateway and routing script</source>
        <translation>Script de passerelle et de routage</translation>
    </message>
    <message>
        <source>SBC script</source>
        <translation>Script SBC</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In Progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed Success</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Completed with Warnings</source>
        <translation>Terminée avec avertissements</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>The App registration is valid.</source>
        <translation>L’inscription d’application est valide.</translation>
    </message>
    <message>
        <source>The App registration has problems; it was continued anyway.</source>
        <translation>L’inscription d’application présente des problèmes&#x202f;; l’opération a continué quand même.</translation>
    </message>
    <message>
        <source>Open Microsoft 365 settings in the Service portal, correct what is listed there and validate again.</source>
        <translation>Ouvrez Paramètres Microsoft 365 dans le portail du service, corrigez ce qui y est indiqué et validez de nouveau.</translation>
    </message>
    <message>
        <source>The App registration has problems.</source>
        <translation>L’inscription d’application présente des problèmes.</translation>
    </message>
    <message>
        <source>The App registration could not be checked now.</source>
        <translation>L’inscription d’application n’a pas pu être vérifiée maintenant.</translation>
    </message>
    <message>
        <source>Retry this task later.</source>
        <translation>Relancez cette tâche plus tard.</translation>
    </message>
    <message>
        <source>Teams Phone licences: %1 free, %2 asked for.</source>
        <translation>Licences Teams Phone&#xa0;: %1 libres, %2 demandées.</translation>
    </message>
    <message>
        <source>Teams Phone licences: only %1 free, %2 asked for.</source>
        <translation>Licences Teams Phone&#xa0;: seulement %1 libres, %2 demandées.</translation>
    </message>
    <message>
        <source>Tell the customer to get the missing licences before users get numbers. Users who have one already do not need another.</source>
        <translation>Demandez au client de se procurer les licences manquantes avant que les utilisateurs reçoivent des numéros. Les utilisateurs qui en ont déjà une n’en ont pas besoin d’une autre.</translation>
    </message>
    <message>
        <source>The tenant&apos;s licences could not be read.</source>
        <translation>Les licences du locataire n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator whether enough Teams Phone licences are free.</source>
        <translation>Demandez à l’administrateur du client si suffisamment de licences Teams Phone sont libres.</translation>
    </message>
    <message>
        <source>The domain %1 is verified.</source>
        <translation>Le domaine %1 est vérifié.</translation>
    </message>
    <message>
        <source>The domain %1 was added; Microsoft does not see its DNS record yet.</source>
        <translation>Le domaine %1 a été ajouté&#x202f;; Microsoft ne voit pas encore son enregistrement DNS.</translation>
    </message>
    <message>
        <source>Enter the DNS record as it is shown under Routing and DNS, and retry this task when it is seen. That can take up to 72 hours.</source>
        <translation>Saisissez l’enregistrement DNS tel qu’il est affiché sous Routage et DNS, et relancez cette tâche quand il est visible. Cela peut prendre jusqu’à 72 heures.</translation>
    </message>
    <message>
        <source>The domain %1 is added and not verified.</source>
        <translation>Le domaine %1 est ajouté, mais pas vérifié.</translation>
    </message>
    <message>
        <source>Enter the DNS record as it is shown under Routing and DNS, let the customer&apos;s administrator verify the domain in the Microsoft 365 admin center under Settings &gt; Domains, then retry this task.</source>
        <translation>Saisissez l’enregistrement DNS tel qu’il est affiché sous Routage et DNS, demandez à l’administrateur du client de vérifier le domaine dans le centre d’administration Microsoft 365 sous Paramètres &gt; Domaines, puis relancez cette tâche.</translation>
    </message>
    <message>
        <source>The domain %1 has to be added to the tenant by hand.</source>
        <translation>Le domaine %1 doit être ajouté manuellement au locataire.</translation>
    </message>
    <message>
        <source>Let the customer&apos;s administrator add and verify it in the Microsoft 365 admin center under Settings &gt; Domains, then retry this task.</source>
        <translation>Demandez à l’administrateur du client de l’ajouter et de le vérifier dans le centre d’administration Microsoft 365 sous Paramètres &gt; Domaines, puis relancez cette tâche.</translation>
    </message>
    <message>
        <source>The domain %1 is verified by the domain %2 above it.</source>
        <translation>Le domaine %1 est vérifié par son domaine parent %2.</translation>
    </message>
    <message>
        <source>It could not be read whether the domain %1 is verified.</source>
        <translation>Impossible de lire si le domaine %1 est vérifié.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator to look in the Microsoft 365 admin center under Settings &gt; Domains.</source>
        <translation>Demandez à l’administrateur du client de regarder dans le centre d’administration Microsoft 365 sous Paramètres &gt; Domaines.</translation>
    </message>
    <message>
        <source>The activation user %1 is there and has a licence.</source>
        <translation>L’utilisateur d’activation %1 existe et a une licence.</translation>
    </message>
    <message>
        <source>The activation user %1 has a licence; it could not be read whether it is one with Teams.</source>
        <translation>L’utilisateur d’activation %1 a une licence&#x202f;; impossible de lire si elle comprend Teams.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator to look in the Microsoft 365 admin center under Users &gt; Active users.</source>
        <translation>Demandez à l’administrateur du client de regarder dans le centre d’administration Microsoft 365 sous Utilisateurs &gt; Utilisateurs actifs.</translation>
    </message>
    <message>
        <source>The activation user %1 is blocked from signing in.</source>
        <translation>La connexion de l’utilisateur d’activation %1 est bloquée.</translation>
    </message>
    <message>
        <source>Let the customer&apos;s administrator unblock it in the Microsoft 365 admin center under Users &gt; Active users, then retry this task.</source>
        <translation>Demandez à l’administrateur du client de la débloquer dans le centre d’administration Microsoft 365 sous Utilisateurs &gt; Utilisateurs actifs, puis relancez cette tâche.</translation>
    </message>
    <message>
        <source>The activation user %1 was created and licensed. Activation can take up to 24 hours.</source>
        <translation>L’utilisateur d’activation %1 a été créé et a reçu une licence. L’activation peut prendre jusqu’à 24 heures.</translation>
    </message>
    <message>
        <source>The activation user %1 has no licence: none is free.</source>
        <translation>L’utilisateur d’activation %1 n’a pas de licence&#xa0;: aucune n’est libre.</translation>
    </message>
    <message>
        <source>Let the customer free or buy a licence with Teams, then retry this task.</source>
        <translation>Demandez au client de libérer ou d’acheter une licence avec Teams, puis relancez cette tâche.</translation>
    </message>
    <message>
        <source>The activation user %1 is to be created and licensed by hand.</source>
        <translation>L’utilisateur d’activation %1 doit être créé et recevoir une licence manuellement.</translation>
    </message>
    <message>
        <source>Follow the manual steps under Routing and DNS, then retry this task to check it. Activation can take up to 24 hours.</source>
        <translation>Suivez les étapes manuelles sous Routage et DNS, puis relancez cette tâche pour vérifier. L’activation peut prendre jusqu’à 24 heures.</translation>
    </message>
    <message>
        <source>The activation user can be created once the domain is verified.</source>
        <translation>L’utilisateur d’activation pourra être créé une fois le domaine vérifié.</translation>
    </message>
    <message>
        <source>Retry this task after the domain&apos;s.</source>
        <translation>Relancez cette tâche après celle du domaine.</translation>
    </message>
    <message>
        <source>No activation user is needed.</source>
        <translation>Aucun utilisateur d’activation n’est nécessaire.</translation>
    </message>
    <message>
        <source>The script %1 is ready to be run.</source>
        <translation>Le script %1 est prêt à être exécuté.</translation>
    </message>
    <message>
        <source>No script is needed.</source>
        <translation>Aucun script n’est nécessaire.</translation>
    </message>
    <message>
        <source>No template was chosen: the SBC is configured by other means.</source>
        <translation>Aucun modèle n’a été choisi&#xa0;: le SBC est configuré par d’autres moyens.</translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation>Le service est enregistré.</translation>
    </message>
    <message>
        <source>TenantLink ended while this was running.</source>
        <translation>TenantLink s’est arrêté pendant l’exécution.</translation>
    </message>
    <message>
        <source>Retry this task. What is done stays done.</source>
        <translation>Relancez cette tâche. Ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>It was cancelled before it was done.</source>
        <translation>Elle a été annulée avant d’être terminée.</translation>
    </message>
    <message>
        <source>Retry this task when you are ready.</source>
        <translation>Relancez cette tâche quand vous serez prêt.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>the commercial information of the service</source>
        <translation>les informations commerciales du service</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Microsoft refused the sign-in.</source>
        <translation>Microsoft a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check Tenant ID, Client ID and client secret. The details name Microsoft&apos;s reason and the ids that its support asks for.</source>
        <translation>Vérifiez l’ID de locataire, l’ID client et le secret client. Les détails indiquent la raison donnée par Microsoft et les ID que son support demande.</translation>
    </message>
</context>
<context>
    <name>SignInApp</name>
    <message>
        <source>Enter an Application (client) ID, for example 11111111-2222-3333-4444-555555555555, or leave it empty.</source>
        <translation>Saisissez un ID d’application (client), par exemple 11111111-2222-3333-4444-555555555555, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>This is an application of Microsoft&apos;s own. Register one of yours, so that customers see who asks for their sign-in.</source>
        <translation>C’est une application de Microsoft. Inscrivez-en une à vous, afin que les clients voient qui leur demande de se connecter.</translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <source>Back to TenantLink</source>
        <translation>Retour à TenantLink</translation>
    </message>
    <message>
        <source>Microsoft&apos;s part is done. You can close this page and go on in the TenantLink window.</source>
        <translation>La partie Microsoft est terminée. Vous pouvez fermer cette page et continuer dans la fenêtre TenantLink.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>La connexion n’a pas été terminée</translation>
    </message>
    <message>
        <source>You can close this page. The TenantLink window says what happened and what you can do.</source>
        <translation>Vous pouvez fermer cette page. La fenêtre TenantLink indique ce qui s’est passé et ce que vous pouvez faire.</translation>
    </message>
</context>
<context>
    <name>SignInGuide</name>
    <message>
        <source>Sign in to the Microsoft Entra admin center of your own tenant (entra.microsoft.com; each cloud has its own) as Cloud Application Administrator.</source>
        <translation>Connectez-vous au centre d’administration Microsoft Entra de votre propre locataire (entra.microsoft.com&#x202f;; chaque cloud a le sien) en tant que Cloud Application Administrator.</translation>
    </message>
    <message>
        <source>Open Applications &gt; App registrations and choose New registration. Enter a name that customers know you by: they see it when they sign in.</source>
        <translation>Ouvrez Applications &gt; Inscriptions d’applications et choisissez Nouvelle inscription. Saisissez un nom sous lequel les clients vous connaissent&#xa0;: ils le voient quand ils se connectent.</translation>
    </message>
    <message>
        <source>Choose &quot;Accounts in any organizational directory (Multitenant)&quot;, leave the redirect URI empty, and choose Register.</source>
        <translation>Choisissez «&#xa0;Comptes dans un annuaire d’organisation (Multilocataire)&#xa0;», laissez l’URI de redirection vide et choisissez S’inscrire.</translation>
    </message>
    <message>
        <source>Open Authentication &gt; Add a platform &gt; Mobile and desktop applications, and enter the custom redirect URI http://localhost.</source>
        <translation>Ouvrez Authentification &gt; Ajouter une plateforme &gt; Applications mobiles et de bureau, et saisissez l’URI de redirection personnalisé http://localhost.</translation>
    </message>
    <message>
        <source>On the same page set &quot;Allow public client flows&quot; to Yes: the sign-in with a code needs it. Save.</source>
        <translation>Sur la même page, définissez «&#xa0;Autoriser les flux clients publics&#xa0;» sur Oui&#xa0;: la connexion avec un code en a besoin. Enregistrez.</translation>
    </message>
    <message>
        <source>Add no client secret and no certificate. The application runs on other people&apos;s computers, where a credential would be no secret.</source>
        <translation>N’ajoutez ni secret client ni certificat. L’application s’exécute sur les ordinateurs d’autres personnes, où des informations d’identification ne resteraient pas secrètes.</translation>
    </message>
    <message>
        <source>Open Branding &amp; properties and verify the publisher domain. With a verified publisher the customer&apos;s admin sees your company&apos;s name with a blue mark; many tenants refuse unverified ones.</source>
        <translation>Ouvrez Personnalisation et propriétés et vérifiez le domaine de l’éditeur. Avec un éditeur vérifié, l’administrateur du client voit le nom de votre entreprise avec une marque bleue&#x202f;; de nombreux locataires refusent les éditeurs non vérifiés.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page into TenantLink.</source>
        <translation>Copiez l’ID d’application (client) de la page Vue d’ensemble dans TenantLink.</translation>
    </message>
    <message>
        <source>Use an application of your own. Ids of Microsoft&apos;s own applications are refused: they are not yours to speak for.</source>
        <translation>Utilisez une application à vous. Les ID des applications de Microsoft sont refusés&#xa0;: vous ne pouvez pas agir en leur nom.</translation>
    </message>
    <message>
        <source>Each cloud needs its own registration, because clouds do not share directories.</source>
        <translation>Chaque cloud a besoin de sa propre inscription, car les clouds ne partagent pas leurs annuaires.</translation>
    </message>
    <message>
        <source>It is asked for delegated permissions only while an admin signs in; it can do nothing by itself.</source>
        <translation>Seules des autorisations déléguées lui sont demandées, pendant qu’un administrateur se connecte&#x202f;; elle ne peut rien faire par elle-même.</translation>
    </message>
    <message>
        <source>How to create a sign-in application</source>
        <translation>Comment créer une application de connexion</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>TenantDomain</name>
    <message>
        <source>%1 is verified in the tenant. Nothing is left to do.</source>
        <translation>%1 est vérifié dans le locataire. Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Open %1 and sign in as a Domain Name Administrator or a Global Administrator of the customer&apos;s tenant.</source>
        <translation>Ouvrez %1 et connectez-vous en tant que Domain Name Administrator ou Global Administrator du locataire du client.</translation>
    </message>
    <message>
        <source>Go to Settings &gt; Domains, choose &quot;Add domain&quot; and enter %1.</source>
        <translation>Allez dans Paramètres &gt; Domaines, choisissez «&#xa0;Ajouter un domaine&#xa0;» et saisissez %1.</translation>
    </message>
    <message>
        <source>Go to Settings &gt; Domains, choose %1 and continue its set-up.</source>
        <translation>Allez dans Paramètres &gt; Domaines, choisissez %1 et poursuivez sa configuration.</translation>
    </message>
    <message>
        <source>%1 above it is verified in this tenant, so Microsoft asks for no record.</source>
        <translation>Le domaine parent %1 est vérifié dans ce locataire&#xa0;: Microsoft ne demande donc aucun enregistrement.</translation>
    </message>
    <message>
        <source>Choose to verify it with a TXT record. Microsoft shows a value that begins with MS=.</source>
        <translation>Choisissez la vérification par enregistrement TXT. Microsoft affiche une valeur qui commence par MS=.</translation>
    </message>
    <message>
        <source>At the DNS provider, add a TXT record with the name %1 and that value.</source>
        <translation>Auprès du fournisseur DNS, ajoutez un enregistrement TXT avec le nom %1 et cette valeur.</translation>
    </message>
    <message>
        <source>At the DNS provider, add an MX record with the name %1, the value %2, priority %3 and a TTL of %4 seconds.</source>
        <translation>Auprès du fournisseur DNS, ajoutez un enregistrement MX avec le nom %1, la valeur %2, la priorité %3 et un TTL de %4 secondes.</translation>
    </message>
    <message>
        <source>At the DNS provider, add a %1 record with the name %2, the value %3 and a TTL of %4 seconds.</source>
        <translation>Auprès du fournisseur DNS, ajoutez un enregistrement %1 avec le nom %2, la valeur %3 et un TTL de %4 secondes.</translation>
    </message>
    <message>
        <source>Choose Verify there. A new DNS record can take up to an hour, sometimes longer, until Microsoft sees it.</source>
        <translation>Choisissez-y Vérifier. Il peut s’écouler jusqu’à une heure, parfois plus, avant que Microsoft voie un nouvel enregistrement DNS.</translation>
    </message>
    <message>
        <source>Skip the set-up of e-mail and other services: Direct Routing needs the verified domain only.</source>
        <translation>Ignorez la configuration de la messagerie et des autres services&#xa0;: le routage direct n’a besoin que du domaine vérifié.</translation>
    </message>
    <message>
        <source>Come back here and check again.</source>
        <translation>Revenez ici et revérifiez.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AboutDialog</name>
    <message>
        <source>About TenantLink</source>
        <translation>À propos de TenantLink</translation>
    </message>
    <message>
        <source>TenantLink %1</source>
        <translation>TenantLink %1</translation>
    </message>
    <message>
        <source>Connects customers&apos; Microsoft 365 tenants to a Teams Direct Routing provider.
Qt %1 on %2</source>
        <translation>Relie les locataires Microsoft 365 des clients à un fournisseur de routage direct pour Teams.
Qt %1 sur %2</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>TenantLink is free software under the Apache License 2.0.

It uses:</source>
        <translation>TenantLink est un logiciel libre distribué sous licence Apache 2.0.

Il utilise&#xa0;:</translation>
    </message>
    <message>
        <source>Microsoft, Microsoft 365, Microsoft Entra, Microsoft Teams and Azure are trademarks of Microsoft. TenantLink is not made by Microsoft.</source>
        <translation>Microsoft, Microsoft 365, Microsoft Entra, Microsoft Teams et Azure sont des marques de Microsoft. TenantLink n’est pas un produit de Microsoft.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>TenantLink::ActivationPanel</name>
    <message>
        <source>Pick a free one</source>
        <translation>Choisir une licence libre</translation>
    </message>
    <message numerus="yes">
        <source>%1 - %n free</source>
        <comment>licence</comment>
        <translation>
            <numerusform>%1 - %n libre</numerusform>
            <numerusform>%1 - %n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>The licence that was chosen before</source>
        <translation>La licence choisie précédemment</translation>
    </message>
    <message>
        <source>Take the activation user back</source>
        <translation>Retirer l’utilisateur d’activation</translation>
    </message>
    <message>
        <source>Remove %1 from the tenant? Its licence becomes free again.</source>
        <comment>UPN</comment>
        <translation>Supprimer %1 du locataire&#x202f;? Sa licence redeviendra libre.</translation>
    </message>
    <message>
        <source>Another licensed user has this suffix, so the sub-domain stays activated.</source>
        <translation>Un autre utilisateur sous licence a ce suffixe&#xa0;: le sous-domaine reste activé.</translation>
    </message>
    <message>
        <source>&amp;Remove the user</source>
        <translation>&amp;Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Keep the user</source>
        <translation>&amp;Garder l’utilisateur</translation>
    </message>
    <message>
        <source>Looking for the activation user ...</source>
        <translation>Recherche de l’utilisateur d’activation ...</translation>
    </message>
    <message>
        <source>Making %1 ...</source>
        <comment>UPN</comment>
        <translation>Création de %1 ...</translation>
    </message>
    <message>
        <source>Removing %1 ...</source>
        <comment>UPN</comment>
        <translation>Suppression de %1 ...</translation>
    </message>
    <message>
        <source>The sub-domain is not complete yet.</source>
        <translation>Le sous-domaine n’est pas encore complet.</translation>
    </message>
    <message>
        <source>Whether there is an activation user is not known.</source>
        <translation>On ne sait pas s’il existe un utilisateur d’activation.</translation>
    </message>
    <message>
        <source>%1 is there, but has no licence.</source>
        <comment>UPN</comment>
        <translation>%1 existe, mais n’a pas de licence.</translation>
    </message>
    <message>
        <source>%1 is there and has a licence.</source>
        <comment>UPN</comment>
        <translation>%1 existe et a une licence.</translation>
    </message>
    <message>
        <source>Another licensed user has this suffix: no activation user is needed.</source>
        <translation>Un autre utilisateur sous licence a ce suffixe&#xa0;: aucun utilisateur d’activation n’est nécessaire.</translation>
    </message>
    <message>
        <source>The activation user can be made once the sub-domain is verified.</source>
        <translation>L’utilisateur d’activation pourra être créé une fois le sous-domaine vérifié.</translation>
    </message>
    <message>
        <source>There is no activation user yet.</source>
        <translation>Il n’y a pas encore d’utilisateur d’activation.</translation>
    </message>
    <message>
        <source>Whether there is an activation user was not read yet.</source>
        <translation>La présence d’un utilisateur d’activation n’a pas encore été vérifiée.</translation>
    </message>
    <message>
        <source>No unit of this licence is free any more. Choose another one.</source>
        <translation>Plus aucune unité de cette licence n’est libre. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The tenant has no free licence with Teams or Teams Phone: the user is made once there is one.</source>
        <translation>Le locataire n’a aucune licence libre avec Teams ou Teams Phone&#xa0;: l’utilisateur sera créé dès qu’il y en aura une.</translation>
    </message>
    <message>
        <source>Choose the country where the user is: Microsoft licenses nobody without it.</source>
        <translation>Choisissez le pays où se trouve l’utilisateur&#xa0;: sans lui, Microsoft n’attribue aucune licence.</translation>
    </message>
    <message>
        <source>The organisation names no country in the tenant.</source>
        <translation>L’organisation n’indique aucun pays dans le locataire.</translation>
    </message>
    <message>
        <source>Make the activation user automaticall&amp;y</source>
        <translation>Créer l’utilisateur d’activation automati&amp;quement</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <comment>UPN</comment>
        <translation>Nom d’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>This App registration may not make users (User.ReadWrite.All was not granted): an administrator of the tenant does it by hand.</source>
        <translation>Cette inscription d’application n’est pas autorisée à créer des utilisateurs (User.ReadWrite.All n’a pas été accordée)&#xa0;: un administrateur du locataire s’en charge manuellement.</translation>
    </message>
    <message>
        <source>Licenc&amp;e for the activation user:</source>
        <translation>Licence de l’utilisateur d’&amp;activation :</translation>
    </message>
    <message>
        <source>Usage locat&amp;ion:</source>
        <translation>&amp;Emplacement d’utilisation :</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>The organisation&apos;s</source>
        <translation>Celui de l’organisation</translation>
    </message>
    <message>
        <source>&amp;Create now</source>
        <translation>&amp;Créer maintenant</translation>
    </message>
    <message>
        <source>Create activation user now</source>
        <translation>Créer l’utilisateur d’activation maintenant</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>Check activation user again</source>
        <translation>Revérifier l’utilisateur d’activation</translation>
    </message>
    <message>
        <source>Ta&amp;ke the user back</source>
        <translation>Retirer l’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Progress of the activation user</source>
        <translation>Progression pour l’utilisateur d’activation</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>Utilisateur d’activation</translation>
    </message>
    <message>
        <source>Activation can take up to 24 hours.</source>
        <translation>L’activation peut prendre jusqu’à 24 heures.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AddMissingDialog</name>
    <message>
        <source>Permissions and roles can only be granted by an administrator of the customer&apos;s tenant.</source>
        <translation>Les autorisations et les rôles ne peuvent être accordés que par un administrateur du locataire du client.</translation>
    </message>
    <message>
        <source>Permission %1, requested and granted for the whole tenant. %2</source>
        <translation>Autorisation %1, demandée et accordée pour tout le locataire. %2</translation>
    </message>
    <message>
        <source>Role %1, assigned for the whole tenant. %2</source>
        <translation>Rôle %1, attribué pour tout le locataire. %2</translation>
    </message>
    <message>
        <source>The registration becomes an owner of itself, so that it may renew its own secret.</source>
        <translation>L’inscription devient propriétaire d’elle-même, afin de pouvoir renouveler son propre secret.</translation>
    </message>
    <message>
        <source>Reading the registration ...</source>
        <translation>Lecture de l’inscription ...</translation>
    </message>
    <message>
        <source>Looking for an unfinished change ...</source>
        <translation>Recherche d’une modification inachevée ...</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>This will be written into the tenant:</source>
        <translation>Voici ce qui sera écrit dans le locataire&#xa0;:</translation>
    </message>
    <message>
        <source>Another administrator has to do the rest. It can be completed here at any time.</source>
        <translation>Un autre administrateur doit faire le reste. Vous pourrez terminer ici à tout moment.</translation>
    </message>
    <message>
        <source>Everything that was missing is there. The App registration is valid.</source>
        <translation>Tout ce qui manquait est en place. L’inscription d’application est valide.</translation>
    </message>
    <message>
        <source>What was missing was added. The check has found something else: see Validate Authentication.</source>
        <translation>Ce qui manquait a été ajouté. La vérification a relevé autre chose&#xa0;: voir Valider l’authentification.</translation>
    </message>
    <message>
        <source>Removing what this change made ...</source>
        <translation>Suppression de ce que cette modification a créé ...</translation>
    </message>
    <message>
        <source>Add what is missing: %1</source>
        <translation>Ajouter ce qui manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant. Then you see exactly what will be written, before anything is. Closing this window is safe at any time: what was done is kept, and you can resume or undo it here.</source>
        <translation>Vous vous connectez en tant qu’administrateur du locataire du client. Vous voyez alors exactement ce qui va être écrit, avant toute écriture. Vous pouvez fermer cette fenêtre à tout moment sans risque&#xa0;: ce qui a été fait est conservé, et vous pourrez ici le reprendre ou le défaire.</translation>
    </message>
    <message>
        <source>A change of this registration was not finished. Resume goes on where it stopped; Undo removes what it made, and only that.</source>
        <translation>Une modification de cette inscription n’a pas été achevée. Reprendre continue là où elle s’est arrêtée&#x202f;; Défaire supprime ce qu’elle a créé, et rien d’autre.</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>Platform versions before %1 do not ask for it by themselves: there it has to be added here.</source>
        <translation>Les versions de la plateforme antérieures à %1 ne la demandent pas d’elles-mêmes&#xa0;: il faut alors l’ajouter ici.</translation>
    </message>
    <message>
        <source>The registration has all permissions and roles that are needed.</source>
        <translation>L’inscription a toutes les autorisations et tous les rôles nécessaires.</translation>
    </message>
    <message>
        <source>Your roles do not allow to grant permissions of Microsoft Graph. They are requested, and you get a link for an administrator who may grant them.</source>
        <translation>Vos rôles ne permettent pas d’accorder des autorisations Microsoft Graph. Elles seront demandées, et vous recevrez un lien à transmettre à un administrateur habilité à les accorder.</translation>
    </message>
    <message>
        <source>Your roles do not allow to assign directory roles. You get the steps for an administrator who may.</source>
        <translation>Vos rôles ne permettent pas d’attribuer des rôles d’annuaire. Vous recevrez la marche à suivre pour un administrateur habilité.</translation>
    </message>
    <message>
        <source>The directory roles of the registration could not be read: nothing is changed about them.</source>
        <translation>Les rôles d’annuaire de l’inscription n’ont pas pu être lus&#xa0;: ils ne seront pas modifiés.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
</context>
<context>
    <name>TenantLink::AdminAccountPage</name>
    <message>
        <source>Admin account</source>
        <translation>Compte administrateur</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account of your tenant. Nothing is created before you have seen and confirmed what will be.</source>
        <translation>Connectez-vous avec un compte administrateur de votre locataire. Rien n’est créé avant que vous ayez vu et confirmé ce qui le sera.</translation>
    </message>
    <message>
        <source>Start &amp;authentication</source>
        <translation>Lancer l’&amp;authentification</translation>
    </message>
    <message>
        <source>The account needs the role Global Administrator, or Privileged Role Administrator together with Application Administrator. With less, what is missing is said before anything is written.</source>
        <translation>Le compte doit avoir le rôle Global Administrator, ou Privileged Role Administrator avec Application Administrator. S’il a moins, ce qui manque vous est indiqué avant toute écriture.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AdminDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TenantLink::AppRegistrationPage</name>
    <message>
        <source>App registration</source>
        <translation>Inscription d’application</translation>
    </message>
    <message>
        <source>Enter the App registration of your tenant. It is checked with Microsoft on the next page; nothing is sent before.</source>
        <translation>Saisissez l’inscription d’application de votre locataire. Elle est vérifiée auprès de Microsoft à la page suivante&#x202f;; rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Start &amp;authentication</source>
        <translation>La&amp;ncer l’authentification</translation>
    </message>
    <message>
        <source>The client secret goes to this computer&apos;s keychain.</source>
        <translation>Le secret client est placé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The client secret stays in memory only, until it is sealed for %1.</source>
        <translation>Le secret client reste uniquement en mémoire, jusqu’à ce qu’il soit scellé pour %1.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>TenantLink::AuditTrailPage</name>
    <message>
        <source>&amp;Show entry</source>
        <translation>Affic&amp;her l’entrée</translation>
    </message>
    <message>
        <source>Shows all of the selected entry</source>
        <translation>Affiche toute l’entrée sélectionnée</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>&amp;Seulement entre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two days</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Filter audit trail</source>
        <translation>Filtrer le journal d’audit</translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation>Copier les entrées</translation>
    </message>
    <message>
        <source>Export CSV of the audit trail</source>
        <translation>Exporter le journal d’audit au format CSV</translation>
    </message>
    <message>
        <source>Columns of the audit trail</source>
        <translation>Colonnes du journal d’audit</translation>
    </message>
    <message>
        <source>Nothing was done between these days.</source>
        <translation>Rien n’a été fait entre ces jours.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>No entry matches the filter.</source>
        <translation>Aucune entrée ne correspond au filtre.</translation>
    </message>
    <message>
        <source>audit-trail.csv</source>
        <comment>file name</comment>
        <translation>journal-audit.csv</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Entrée du journal d’audit</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Afficher tous les jours</translation>
    </message>
</context>
<context>
    <name>TenantLink::ChangeCustomerDialog</name>
    <message>
        <source>The service will be one of %1.</source>
        <translation>Le service appartiendra à %1.</translation>
    </message>
    <message>
        <source>Choose the customer that the service shall belong to.</source>
        <translation>Choisissez le client auquel le service doit appartenir.</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Changer de client</translation>
    </message>
    <message>
        <source>The service %1 goes to another customer with its App registration and its settings. Nothing changes in any tenant.</source>
        <translation>Le service %1 passe à un autre client avec son inscription d’application et ses paramètres. Rien ne change dans aucun locataire.</translation>
    </message>
    <message>
        <source>There is no customer.</source>
        <translation>Il n’y a aucun client.</translation>
    </message>
    <message>
        <source>&amp;Change customer</source>
        <translation>&amp;Changer de client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckAllDialog</name>
    <message>
        <source>The services could not be checked.</source>
        <translation>Les services n’ont pas pu être vérifiés.</translation>
    </message>
    <message>
        <source>There is no service to check.</source>
        <translation>Il n’y a aucun service à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) checked.</source>
        <translation>
            <numerusform>%n service vérifié.</numerusform>
            <numerusform>%n services vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n service(s) checked.</source>
        <translation>
            <numerusform>Arrêt&#xa0;: %n service vérifié.</numerusform>
            <numerusform>Arrêt&#xa0;: %n services vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Arrêt en cours ...</translation>
    </message>
    <message>
        <source>Reading the services ...</source>
        <translation>Lecture des services ...</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Vérification ...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Just checked: %1 - %2</source>
        <comment>a service and its state</comment>
        <translation>Vient d’être vérifié&#xa0;: %1 - %2</translation>
    </message>
    <message>
        <source>Valid: %1. With problems: %2. Could not be checked: %3.</source>
        <translation>Valides&#xa0;: %1. Avec problèmes&#xa0;: %2. Vérification impossible&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more service(s): save the report to see all of them.</source>
        <translation>
            <numerusform>... et %n autre service&#xa0;: enregistrez le rapport pour tout voir.</numerusform>
            <numerusform>... et %n autres services&#xa0;: enregistrez le rapport pour tout voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every service that was checked is OK.</source>
        <translation>Tous les services vérifiés sont OK.</translation>
    </message>
    <message>
        <source>Check all services</source>
        <translation>Vérifier tous les services</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Services that are &amp;not OK</source>
        <translation>&amp;Services qui ne sont pas OK</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Save &amp;report ...</source>
        <translation>&amp;Enregistrer le rapport ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>check-of-services.html</source>
        <comment>file name</comment>
        <translation>verification-services.html</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckListView</name>
    <message>
        <source>Check list</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Vérification ...</translation>
    </message>
    <message numerus="yes">
        <source>Checking ... %n item(s) done so far.</source>
        <translation>
            <numerusform>Vérification ... %n élément traité pour l’instant.</numerusform>
            <numerusform>Vérification ... %n éléments traités pour l’instant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckPage</name>
    <message>
        <source>You can put this right and try again, or continue anyway: the provider will see what is missing.</source>
        <translation>Vous pouvez corriger cela et réessayer, ou continuer quand même&#xa0;: le fournisseur verra ce qui manque.</translation>
    </message>
    <message>
        <source>You chose to continue anyway. The provider will see what is missing.</source>
        <translation>Vous avez choisi de continuer quand même. Le fournisseur verra ce qui manque.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckRow</name>
    <message>
        <source>%1: %2</source>
        <comment>check item and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::CloseQuestion</name>
    <message>
        <source>Close the Onboarding wizard?</source>
        <translation>Fermer l’assistant d’intégration&#x202f;?</translation>
    </message>
    <message>
        <source>The client secret is never kept in a draft. You will be asked for it again.</source>
        <translation>Le secret client n’est jamais conservé dans un brouillon. Il vous sera redemandé.</translation>
    </message>
    <message>
        <source>Everything else can be kept, so that you can go on later from the Services page.</source>
        <translation>Tout le reste peut être conservé, pour continuer plus tard depuis la page Services.</translation>
    </message>
    <message>
        <source>The client secret that was created here is not used yet. It is never kept in a draft, and is removed from the App registration when you close.</source>
        <translation>Le secret client créé ici n’est pas encore utilisé. Il n’est jamais conservé dans un brouillon et il est supprimé de l’inscription d’application à la fermeture.</translation>
    </message>
    <message>
        <source>Everything else can be kept, so that you can go on later from the Services page. If the sign-in has run out by now, remove the secret in the Azure portal.</source>
        <translation>Tout le reste peut être conservé, pour continuer plus tard depuis la page Services. Si la connexion a expiré entre-temps, supprimez le secret dans le portail Azure.</translation>
    </message>
    <message>
        <source>The client secret and the carrier password are never kept in a draft. You will be asked for them again.</source>
        <translation>Le secret client et le mot de passe opérateur ne sont jamais conservés dans un brouillon. Ils vous seront redemandés.</translation>
    </message>
    <message>
        <source>The carrier password is never kept in a draft. You will be asked for it again.</source>
        <translation>Le mot de passe opérateur n’est jamais conservé dans un brouillon. Il vous sera redemandé.</translation>
    </message>
    <message>
        <source>The customer that you are entering has not been added yet. It is not part of the draft.</source>
        <translation>Le client que vous êtes en train de saisir n’a pas encore été ajouté. Il ne fait pas partie du brouillon.</translation>
    </message>
    <message>
        <source>Go on and choose Add customer if you want to keep it.</source>
        <translation>Pour le conserver, continuez et choisissez Ajouter le client.</translation>
    </message>
    <message>
        <source>The draft could not be kept.</source>
        <translation>Le brouillon n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>&amp;Keep as draft: try again</source>
        <translation>Garder en brouillon : &amp;réessayer</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>&amp;Garder en brouillon</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Abandonner le brouillon</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>TenantLink::CloudBanner</name>
    <message>
        <source>Not Microsoft - secrets go to %1</source>
        <translation>Pas Microsoft - les secrets sont envoyés à %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::CodeView</name>
    <message>
        <source>The code has run out. Microsoft is asked whether it was entered in time ...</source>
        <translation>Le code a expiré. Vérification auprès de Microsoft s’il a été saisi à temps ...</translation>
    </message>
    <message>
        <source>The code is valid for another %1. When it runs out, you can have a new one.</source>
        <comment>minutes:seconds</comment>
        <translation>Le code est encore valable pendant %1. Quand il aura expiré, vous pourrez en obtenir un nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The code is valid for about %n more minute(s).</source>
        <translation>
            <numerusform>Le code est encore valable environ %n minute.</numerusform>
            <numerusform>Le code est encore valable environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this page, enter the code there, and sign in with your administrator&apos;s account.</source>
        <translation>Ouvrez cette page, saisissez-y le code et connectez-vous avec votre compte administrateur.</translation>
    </message>
    <message>
        <source>Co&amp;de:</source>
        <translation>&amp;Code :</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copie&amp;r</translation>
    </message>
    <message>
        <source>Copy Code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>&amp;Link of the page:</source>
        <translation>Lien &amp;de la page :</translation>
    </message>
    <message>
        <source>Copy code and &amp;open page</source>
        <translation>Copier le code et &amp;ouvrir la page</translation>
    </message>
    <message>
        <source>No browser could be opened. The code is copied; open the page yourself by its link.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Le code est copié&#x202f;; ouvrez vous-même la page à partir de son lien.</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>Opens %1 on a telephone. The code itself is not in it.</source>
        <translation>Ouvre %1 sur un téléphone. Il ne contient pas le code de connexion.</translation>
    </message>
    <message>
        <source>With a telephone you can scan the QR code instead of typing the link.</source>
        <translation>Avec un téléphone, vous pouvez scanner le code QR au lieu de taper le lien.</translation>
    </message>
    <message>
        <source>Enter this code only because you started this here yourself. Never accept a code from anyone or pass one on.</source>
        <translation>Ne saisissez ce code que si vous avez vous-même lancé cette opération ici. N’acceptez jamais un code de quelqu’un et n’en transmettez jamais.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommandsDialog</name>
    <message>
        <source>Save commands</source>
        <translation>Enregistrer les commandes</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>Scripts PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Scripts shell (*.sh)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation>Le fichier %1 n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Show as commands</source>
        <translation>Afficher les commandes</translation>
    </message>
    <message>
        <source>The same as the wizard does, to run it yourself. It asks you to sign in, and prints the client secret once, at its end. Then choose Use App Registration on the wizard&apos;s first page, and enter there what it printed.</source>
        <translation>Les mêmes opérations que l’assistant, à exécuter vous-même. Les commandes vous demandent de vous connecter et affichent le secret client une seule fois, à la fin. Choisissez ensuite Utiliser une inscription d’application sur la première page de l’assistant, et saisissez-y ce qui a été affiché.</translation>
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
        <translation>Commandes PowerShell</translation>
    </message>
    <message>
        <source>Azure CLI commands</source>
        <translation>Commandes Azure CLI</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>Copier les commandes</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Enregistrer...</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Kinds of commands</source>
        <translation>Types de commandes</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialBox</name>
    <message>
        <source>Commercial information</source>
        <translation>Informations commerciales</translation>
    </message>
    <message>
        <source>Channel PO Number:</source>
        <translation>N° de commande partenaire&#xa0;:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>Durée d’engagement&#xa0;:</translation>
    </message>
    <message>
        <source>Payment terms:</source>
        <translation>Modalités de paiement&#xa0;:</translation>
    </message>
    <message>
        <source>Deployment type:</source>
        <translation>Type de déploiement&#xa0;:</translation>
    </message>
    <message>
        <source>DPA number:</source>
        <translation>N° de DPA&#xa0;:</translation>
    </message>
    <message>
        <source>Terms and Conditions:</source>
        <translation>Conditions générales&#xa0;:</translation>
    </message>
    <message>
        <source>Version %1 approved by %2, %3</source>
        <comment>version, user name, time</comment>
        <translation>Version %1 approuvée par %2, %3</translation>
    </message>
    <message>
        <source>None were approved</source>
        <translation>Aucune approuvée</translation>
    </message>
    <message>
        <source>It was not asked for when this service was added.</source>
        <translation>Non demandé lors de l’ajout de ce service.</translation>
    </message>
    <message>
        <source>Sho&amp;w approved terms</source>
        <translation>&amp;Afficher les conditions approuvées</translation>
    </message>
    <message>
        <source>Show approved terms</source>
        <translation>Afficher les conditions approuvées</translation>
    </message>
    <message>
        <source>The document of this version is not kept on this computer.</source>
        <translation>Le document de cette version n’est pas conservé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialPage</name>
    <message>
        <source>Read the Terms and Conditions and approve them before you go on.</source>
        <translation>Lisez les conditions générales et approuvez-les avant de continuer.</translation>
    </message>
    <message>
        <source>The Terms and Conditions have changed since they were approved. Approve the new ones.</source>
        <translation>Les conditions générales ont changé depuis leur approbation. Approuvez les nouvelles.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>Informations commerciales</translation>
    </message>
    <message>
        <source>What was agreed with the customer for this service.</source>
        <translation>Ce qui a été convenu avec le client pour ce service.</translation>
    </message>
    <message>
        <source>Channel &amp;PO Number:</source>
        <translation>N° de &amp;commande partenaire :</translation>
    </message>
    <message>
        <source>&amp;Terms:</source>
        <translation>&amp;Durée d’engagement :</translation>
    </message>
    <message>
        <source>Pay&amp;ment Terms:</source>
        <translation>M&amp;odalités de paiement :</translation>
    </message>
    <message>
        <source>Deplo&amp;yment Type:</source>
        <translation>Type de déploie&amp;ment :</translation>
    </message>
    <message>
        <source>&amp;DPA Number:</source>
        <translation>&amp;N° de DPA :</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Terms and C&amp;onditions:</source>
        <translation>Conditions &amp;générales :</translation>
    </message>
    <message>
        <source>Click to &amp;approve</source>
        <translation>Cliquer pour &amp;approuver</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialSettingsPage</name>
    <message>
        <source>Upload Terms and Conditions</source>
        <translation>Charger les conditions générales</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md)</source>
        <translation>Texte et Markdown (*.txt *.md)</translation>
    </message>
    <message>
        <source>File: %1, version %2</source>
        <translation>Fichier&#xa0;: %1, version %2</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may read it.</source>
        <translation>%1 n’a pas pu être lu. Vérifiez que le fichier existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is of another kind. Choose a file that ends in .txt or .md.</source>
        <translation>%1 est d’un autre type. Choisissez un fichier qui se termine par .txt ou .md.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2.</source>
        <translation>%1 est trop volumineux&#xa0;: %2 au maximum.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8, or it is empty. Save it as UTF-8 and choose it again.</source>
        <translation>%1 n’est pas un texte en UTF-8, ou il est vide. Enregistrez-le en UTF-8 et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>Informations commerciales</translation>
    </message>
    <message>
        <source>&amp;Ask for commercial information when a service is added</source>
        <translation>&amp;Demander les informations commerciales lors de l’ajout d’un service</translation>
    </message>
    <message>
        <source>The Onboarding wizard then asks for the purchase order, the terms and the deployment type, and for the approval of the Terms and Conditions below.</source>
        <translation>L’assistant d’intégration demande alors le numéro de commande, la durée d’engagement, le type de déploiement et l’approbation des conditions générales ci-dessous.</translation>
    </message>
    <message>
        <source>Terms and Conditions</source>
        <translation>Conditions générales</translation>
    </message>
    <message>
        <source>&amp;Upload Terms and Conditions ...</source>
        <translation>Charger les conditions &amp;générales ...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove Terms and Conditions</source>
        <translation>Supprimer les conditions générales</translation>
    </message>
    <message>
        <source>There is no document, so nothing is to approve. Choose a .txt or .md file, or drop it here.</source>
        <translation>Il n’y a pas de document, donc rien à approuver. Choisissez un fichier .txt ou .md, ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Vers&amp;ion (SHA-256):</source>
        <translation>&amp;Version (SHA-256) :</translation>
    </message>
    <message>
        <source>Version (SHA-256)</source>
        <translation>Version (SHA-256)</translation>
    </message>
    <message>
        <source>Every version stays readable. After a change the terms must be approved again for the next service.</source>
        <translation>Chaque version reste lisible. Après une modification, les conditions doivent être approuvées de nouveau pour le service suivant.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommitPage</name>
    <message>
        <source>Fill in &amp;commercial information</source>
        <translation>&amp;Remplir les informations commerciales</translation>
    </message>
    <message>
        <source>Read and &amp;approve the terms</source>
        <translation>Lire et approuver les &amp;conditions</translation>
    </message>
    <message>
        <source>Change the &amp;short name</source>
        <translation>&amp;Modifier le nom court</translation>
    </message>
</context>
<context>
    <name>TenantLink::ConfirmProvider</name>
    <message>
        <source>Is it really this provider?</source>
        <translation>Est-ce bien ce fournisseur&#x202f;?</translation>
    </message>
    <message>
        <source>Call the provider on a telephone number that you know, not one from the invitation, and let the invitation code be read out to you.</source>
        <translation>Appelez le fournisseur à un numéro de téléphone que vous connaissez, pas à celui de l’invitation, et faites-vous dicter le code d’invitation.</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>Code &amp;d’invitation :</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Confirm provider</source>
        <translation>Confirmer le fournisseur</translation>
    </message>
    <message>
        <source>&amp;Go on without confirming the provider</source>
        <translation>Continuer sans confirmer le &amp;fournisseur</translation>
    </message>
    <message>
        <source>The client secret goes to whoever sent this invitation. If that is not your provider, a stranger gets access to your tenant.</source>
        <translation>Le secret client sera remis à la personne qui a envoyé cette invitation. Si ce n’est pas votre fournisseur, un inconnu obtient l’accès à votre locataire.</translation>
    </message>
    <message>
        <source>&amp;Look up %1</source>
        <translation>Co&amp;nsulter %1</translation>
    </message>
    <message>
        <source>Asking %1 for its published key ...</source>
        <translation>Demande à %1 de sa clé publiée ...</translation>
    </message>
</context>
<context>
    <name>TenantLink::ConsentHelp</name>
    <message>
        <source>What another administrator still has to do</source>
        <translation>Ce qu’un autre administrateur doit encore faire</translation>
    </message>
    <message>
        <source>Admin consent: a Global Administrator or Privileged Role Administrator of the tenant opens this link, signs in and accepts.</source>
        <translation>Consentement administrateur&#xa0;: un Global Administrator ou Privileged Role Administrator du locataire ouvre ce lien, se connecte et accepte.</translation>
    </message>
    <message>
        <source>Directory roles: a Global Administrator or Privileged Role Administrator assigns them, by the steps or by the commands below.</source>
        <translation>Rôles d’annuaire&#xa0;: un Global Administrator ou Privileged Role Administrator les attribue, en suivant les étapes ou avec les commandes ci-dessous.</translation>
    </message>
    <message>
        <source>Consent &amp;link:</source>
        <translation>Lien &amp;de consentement :</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>Lien de consentement</translation>
    </message>
    <message>
        <source>After accepting, the browser ends on a blank page: that is all right.</source>
        <translation>Après l’acceptation, le navigateur finit sur une page vide&#xa0;: c’est normal.</translation>
    </message>
    <message>
        <source>Te&amp;xt to forward:</source>
        <translation>Te&amp;xte à transmettre :</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy text to forward</source>
        <translation>Copier le texte à transmettre</translation>
    </message>
    <message>
        <source>&amp;Roles in the portal:</source>
        <translation>Rôles da&amp;ns le portail :</translation>
    </message>
    <message>
        <source>Copy steps</source>
        <translation>Copier les étapes</translation>
    </message>
    <message>
        <source>Copy roles in the portal</source>
        <translation>Copier les rôles dans le portail</translation>
    </message>
    <message>
        <source>Roles by co&amp;mmands (PowerShell):</source>
        <translation>Rôles par co&amp;mmandes (PowerShell) :</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>Copier les commandes</translation>
    </message>
    <message>
        <source>Copy roles by commands</source>
        <translation>Copier les rôles par commandes</translation>
    </message>
</context>
<context>
    <name>TenantLink::CopyCell</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>TenantLink::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::CreatePage</name>
    <message>
        <source>Stopping ...</source>
        <translation>Arrêt en cours ...</translation>
    </message>
    <message>
        <source>The service is saved. Its other tasks are running ...</source>
        <translation>Le service est enregistré. Ses autres tâches sont en cours ...</translation>
    </message>
    <message>
        <source>Creating the service ...</source>
        <translation>Création du service ...</translation>
    </message>
    <message>
        <source>Service saved; scripts are ready to be run</source>
        <translation>Service enregistré&#x202f;; les scripts sont prêts à être exécutés</translation>
    </message>
    <message>
        <source>The service is saved; the tasks that were stopped can be run from Edit Service &gt; Tasks</source>
        <translation>Le service est enregistré&#x202f;; les tâches arrêtées peuvent être exécutées depuis Modifier le service &gt; Tâches</translation>
    </message>
    <message>
        <source>Service saved; a task failed</source>
        <translation>Service enregistré&#x202f;; une tâche a échoué</translation>
    </message>
    <message>
        <source>Stopped. The service was not saved. What you entered is still here.</source>
        <translation>Arrêté. Le service n’a pas été enregistré. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>The service was not saved. What you entered is still here.</source>
        <translation>Le service n’a pas été enregistré. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Run the scripts, then confirm under Edit Service that %1 is deployed. The service package holds the scripts, the DNS records and a summary for whoever does it. The client secret is not in it.</source>
        <translation>Exécutez les scripts, puis confirmez sous Modifier le service que %1 est déployé. Le package du service contient les scripts, les enregistrements DNS et un récapitulatif pour la personne qui s’en charge. Le secret client n’y figure pas.</translation>
    </message>
    <message>
        <source>%1 is on the Services page now. Tasks that are not done can be tried again, here or later under Edit Service &gt; Tasks.</source>
        <translation>%1 figure maintenant sur la page Services. Les tâches non terminées peuvent être relancées, ici ou plus tard sous Modifier le service &gt; Tâches.</translation>
    </message>
    <message>
        <source>Create service</source>
        <translation>Créer le service</translation>
    </message>
    <message>
        <source>The service is saved on this computer; its secrets go to the keychain. Then it is set up.</source>
        <translation>Le service est enregistré sur cet ordinateur&#x202f;; ses secrets sont placés dans le trousseau. Il est ensuite configuré.</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Progression de l’enregistrement</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerDialog</name>
    <message>
        <source>Edit Customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The customer was not saved.</source>
        <translation>Le client n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerForm</name>
    <message>
        <source>There is a customer of this name already. Choose another name.</source>
        <translation>Un client porte déjà ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>De&amp;scription :</translation>
    </message>
    <message>
        <source>Tenant &amp;ID:</source>
        <translation>ID &amp;de locataire :</translation>
    </message>
    <message>
        <source>&amp;Email:</source>
        <translation>&amp;E-mail :</translation>
    </message>
    <message>
        <source>&amp;Phone:</source>
        <translation>Télép&amp;hone :</translation>
    </message>
    <message>
        <source>&amp;Secondary Email:</source>
        <translation>E-&amp;mail secondaire :</translation>
    </message>
    <message>
        <source>Secondary P&amp;hone:</source>
        <translation>Téléphone se&amp;condaire :</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerList</name>
    <message>
        <source>No customer matches the filter.</source>
        <translation>Aucun client ne correspond au filtre.</translation>
    </message>
    <message>
        <source>&amp;Filter customers:</source>
        <translation>&amp;Filtrer les clients :</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerPage</name>
    <message>
        <source>Chosen customer: %1</source>
        <translation>Client choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or add a new one.</source>
        <translation>Choisissez un client dans la liste, ou ajoutez-en un nouveau.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>For which customer do you add a Direct Routing service?</source>
        <translation>Pour quel client ajoutez-vous un service de routage direct&#x202f;?</translation>
    </message>
    <message>
        <source>There are no customers yet. Add the first one with New customer.</source>
        <translation>Il n’y a pas encore de client. Ajoutez le premier avec Nouveau client.</translation>
    </message>
    <message>
        <source>N&amp;ew customer ...</source>
        <translation>&amp;Nouveau client ...</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation>&amp;Ajouter le client</translation>
    </message>
    <message>
        <source>Choose from the &amp;list instead</source>
        <translation>&amp;Choisir plutôt dans la liste</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomersModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Secondary Email</source>
        <translation>E-mail secondaire</translation>
    </message>
    <message>
        <source>Secondary Phone</source>
        <translation>Téléphone secondaire</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomersPage</name>
    <message>
        <source>&amp;Add Customer</source>
        <translation>Ajouter &amp;un client</translation>
    </message>
    <message>
        <source>&amp;Edit Customer</source>
        <translation>Mo&amp;difier le client</translation>
    </message>
    <message>
        <source>&amp;Delete Customer</source>
        <translation>Su&amp;pprimer le client</translation>
    </message>
    <message>
        <source>&amp;Import CSV</source>
        <translation>I&amp;mporter CSV</translation>
    </message>
    <message>
        <source>Adds customers from a file, after a preview</source>
        <translation>Ajoute des clients à partir d’un fichier, après un aperçu</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtrer les clients</translation>
    </message>
    <message>
        <source>Copy customers</source>
        <translation>Copier les clients</translation>
    </message>
    <message>
        <source>Export CSV of customers</source>
        <translation>Exporter les clients au format CSV</translation>
    </message>
    <message>
        <source>Columns of customers</source>
        <translation>Colonnes des clients</translation>
    </message>
    <message>
        <source>There is no customer yet.
Add one, or import a CSV file.</source>
        <translation>Il n’y a pas encore de client.
Ajoutez-en un, ou importez un fichier CSV.</translation>
    </message>
    <message>
        <source>No customer matches the filter.</source>
        <translation>Aucun client ne correspond au filtre.</translation>
    </message>
    <message>
        <source>customers.csv</source>
        <comment>file name</comment>
        <translation>clients.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n customer(s) to delete</source>
        <translation>
            <numerusform>Sélectionnez %n client au maximum à supprimer</numerusform>
            <numerusform>Sélectionnez %n clients au maximum à supprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected customers; refused while they have services</source>
        <translation>Supprime les clients sélectionnés&#x202f;; refusé tant qu’ils ont des services</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>Supprimer des clients</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n customer(s): %1?</source>
        <translation>
            <numerusform>Supprimer %n client&#xa0;: %1&#x202f;?</numerusform>
            <numerusform>Supprimer %n clients&#xa0;: %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer who still has services or open invitations is kept.</source>
        <translation>Un client qui a encore des services ou des invitations ouvertes est conservé.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted.</source>
        <translation>
            <numerusform>%n client supprimé.</numerusform>
            <numerusform>%n clients supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Non supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have services: %1.</source>
        <translation>
            <numerusform>%n client a encore des services&#xa0;: %1.</numerusform>
            <numerusform>%n clients ont encore des services&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported.</source>
        <translation>
            <numerusform>%n client importé.</numerusform>
            <numerusform>%n clients importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first customer</source>
        <translation>Ajouter le premier client</translation>
    </message>
</context>
<context>
    <name>TenantLink::DeleteServicesDialog</name>
    <message>
        <source>the App registrations with their client secrets, permissions and directory roles</source>
        <translation>les inscriptions d’application avec leurs secrets client, leurs autorisations et leurs rôles d’annuaire</translation>
    </message>
    <message>
        <source>the sub-domains and activation users that were added for them</source>
        <translation>les sous-domaines et les utilisateurs d’activation ajoutés pour ces services</translation>
    </message>
    <message>
        <source>voice routes, PSTN usages, voice routing policies, gateways</source>
        <translation>les itinéraires vocaux, utilisations PSTN, stratégies de routage vocal et passerelles</translation>
    </message>
    <message>
        <source>the configuration of the SBCs</source>
        <translation>la configuration des SBC</translation>
    </message>
    <message>
        <source>the App registration %1 in %2 with its client secret, permissions and directory roles</source>
        <comment>application id, tenant</comment>
        <translation>l’inscription d’application %1 dans %2 avec son secret client, ses autorisations et ses rôles d’annuaire</translation>
    </message>
    <message>
        <source>the domain %1, where it was added</source>
        <translation>le domaine %1, s’il a été ajouté</translation>
    </message>
    <message>
        <source>the activation user %1 and its licence, where it was made</source>
        <translation>l’utilisateur d’activation %1 et sa licence, s’il a été créé</translation>
    </message>
    <message>
        <source>voice route, PSTN usage, voice routing policy, and the gateway %1</source>
        <translation>l’itinéraire vocal, l’utilisation PSTN, la stratégie de routage vocal et la passerelle %1</translation>
    </message>
    <message>
        <source>voice route, PSTN usage and voice routing policy</source>
        <translation>l’itinéraire vocal, l’utilisation PSTN et la stratégie de routage vocal</translation>
    </message>
    <message>
        <source>the configuration of the SBC</source>
        <translation>la configuration du SBC</translation>
    </message>
    <message>
        <source>Save clean-up scripts in a folder</source>
        <translation>Enregistrer les scripts de nettoyage dans un dossier</translation>
    </message>
    <message>
        <source>Saving the clean-up scripts ...</source>
        <translation>Enregistrement des scripts de nettoyage ...</translation>
    </message>
    <message numerus="yes">
        <source>%n clean-up script(s) saved in %1.</source>
        <translation>
            <numerusform>%n script de nettoyage enregistré dans %1.</numerusform>
            <numerusform>%n scripts de nettoyage enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clean-up script is needed for %1.</source>
        <comment>short names</comment>
        <translation>Aucun script de nettoyage n’est nécessaire pour %1.</translation>
    </message>
    <message>
        <source>No script for %1: %2</source>
        <comment>short name, reason</comment>
        <translation>Aucun script pour %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And for %n more.</source>
        <translation>
            <numerusform>Et pour %n autre.</numerusform>
            <numerusform>Et pour %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be deleted all the same.</source>
        <translation>La suppression est tout de même possible.</translation>
    </message>
    <message>
        <source>Delete services</source>
        <translation>Supprimer des services</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s): %1?</source>
        <translation>
            <numerusform>Supprimer %n service&#xa0;: %1&#x202f;?</numerusform>
            <numerusform>Supprimer %n services&#xa0;: %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Client secret and carrier password are removed from this computer&apos;s keychain. Nothing in the customer&apos;s tenant is changed. What was set up there stays:</source>
        <translation>Le secret client et le mot de passe opérateur sont supprimés du trousseau de cet ordinateur. Rien n’est modifié dans le locataire du client. Ce qui y a été configuré reste en place&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save clean-up scripts ...</source>
        <translation>&amp;Enregistrer les scripts de nettoyage ...</translation>
    </message>
    <message>
        <source>Save clean-up scripts</source>
        <translation>Enregistrer les scripts de nettoyage</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TenantLink::DeployDialog</name>
    <message>
        <source>Confirm as deployed</source>
        <translation>Confirmer le déploiement</translation>
    </message>
    <message>
        <source>Report a failure</source>
        <translation>Signaler un échec</translation>
    </message>
    <message>
        <source>You confirm that the scripts of %1 ran well and that calls work. Your user name and the time are kept with it.</source>
        <translation>Vous confirmez que les scripts de %1 se sont bien exécutés et que les appels fonctionnent. Votre nom d’utilisateur et l’heure sont enregistrés avec cette confirmation.</translation>
    </message>
    <message>
        <source>You report that %1 could not be deployed. Your user name and the time are kept with it.</source>
        <translation>Vous signalez que %1 n’a pas pu être déployé. Votre nom d’utilisateur et l’heure sont enregistrés avec ce signalement.</translation>
    </message>
    <message>
        <source>&amp;Note (optional):</source>
        <translation>&amp;Note (facultative) :</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Signaler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TenantLink::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy details: %1</source>
        <translation>Copier les détails&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::DetailsPage</name>
    <message>
        <source>Invitation:</source>
        <translation>Invitation&#xa0;:</translation>
    </message>
    <message>
        <source>Tenant name:</source>
        <translation>Nom du locataire&#xa0;:</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>ID de locataire&#xa0;:</translation>
    </message>
    <message>
        <source>Initial domain:</source>
        <translation>Domaine initial&#xa0;:</translation>
    </message>
    <message>
        <source>Application (Client) ID:</source>
        <translation>ID d’application (client)&#xa0;:</translation>
    </message>
    <message>
        <source>Client Secret:</source>
        <translation>Secret client&#xa0;:</translation>
    </message>
    <message>
        <source>Client Secret ends:</source>
        <translation>Expiration du secret client&#xa0;:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1 (signed in)</source>
        <comment>UPN</comment>
        <translation>%1 (connecté)</translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <comment>UPN</comment>
        <translation>%1 (déclaré)</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Last validated:</source>
        <translation>Dernière validation&#xa0;:</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Consent pending: the administrator has not granted all permissions yet. Validation says which are missing.</source>
        <translation>Consentement en attente&#xa0;: l’administrateur n’a pas encore accordé toutes les autorisations. La validation indique lesquelles manquent.</translation>
    </message>
    <message>
        <source>Registration details</source>
        <translation>Détails de l’inscription</translation>
    </message>
    <message>
        <source>This came back from the customer&apos;s administrator. The next page validates it again.</source>
        <translation>Voici ce que l’administrateur du client a renvoyé. La page suivante le valide de nouveau.</translation>
    </message>
</context>
<context>
    <name>TenantLink::DnsPanel</name>
    <message>
        <source>The sub-domain is not complete yet.</source>
        <translation>Le sous-domaine n’est pas encore complet.</translation>
    </message>
    <message>
        <source>Reading the domain&apos;s state from the tenant ...</source>
        <translation>Lecture de l’état du domaine dans le locataire ...</translation>
    </message>
    <message>
        <source>Adding %1 to the tenant ...</source>
        <comment>domain</comment>
        <translation>Ajout de %1 au locataire ...</translation>
    </message>
    <message>
        <source>Microsoft looks for the DNS record ...</source>
        <translation>Microsoft recherche l’enregistrement DNS ...</translation>
    </message>
    <message>
        <source>Waiting for the DNS record ...</source>
        <translation>Attente de l’enregistrement DNS ...</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the DNS record: Microsoft looked %n times ...</source>
        <translation>
            <numerusform>Attente de l’enregistrement DNS&#xa0;: Microsoft l’a recherché %n fois ...</numerusform>
            <numerusform>Attente de l’enregistrement DNS&#xa0;: Microsoft l’a recherché %n fois ...</numerusform>
        </translation>
    </message>
    <message>
        <source>The state of %1 in the tenant is not known.</source>
        <comment>domain</comment>
        <translation>L’état de %1 dans le locataire n’est pas connu.</translation>
    </message>
    <message>
        <source>The state of %1 was not read yet.</source>
        <comment>domain</comment>
        <translation>L’état de %1 n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>%1 is not added to the tenant.</source>
        <comment>domain</comment>
        <translation>%1 n’est pas ajouté au locataire.</translation>
    </message>
    <message>
        <source>%1 is not added to the tenant. It needs no DNS record: %2 above it is verified.</source>
        <translation>%1 n’est pas ajouté au locataire. Aucun enregistrement DNS n’est nécessaire&#xa0;: le domaine parent %2 est vérifié.</translation>
    </message>
    <message>
        <source>%1 is added, and waits for the DNS record.</source>
        <comment>domain</comment>
        <translation>%1 est ajouté et attend l’enregistrement DNS.</translation>
    </message>
    <message>
        <source>%1 is added. It needs no DNS record: %2 above it is verified.</source>
        <translation>%1 est ajouté. Aucun enregistrement DNS n’est nécessaire&#xa0;: le domaine parent %2 est vérifié.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <comment>domain</comment>
        <translation>%1 est vérifié.</translation>
    </message>
    <message>
        <source>%1 is verified through %2.</source>
        <translation>%1 est vérifié par l’intermédiaire de %2.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n seconds.</source>
        <translation>
            <numerusform>Prochain essai dans %n seconde.</numerusform>
            <numerusform>Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Microsoft ...</source>
        <translation>Interrogation de Microsoft ...</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>Ajouter &amp;le domaine</translation>
    </message>
    <message>
        <source>Add domain to tenant</source>
        <translation>Ajouter le domaine au locataire</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>Vérifier &amp;maintenant</translation>
    </message>
    <message>
        <source>Verify domain</source>
        <translation>Vérifier le domaine</translation>
    </message>
    <message>
        <source>Wait for the &amp;record</source>
        <translation>Attendre l’&amp;enregistrement</translation>
    </message>
    <message>
        <source>Sto&amp;p waiting</source>
        <translation>&amp;Arrêter l’attente</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Re&amp;vérifier</translation>
    </message>
    <message>
        <source>Check domain again</source>
        <translation>Revérifier le domaine</translation>
    </message>
    <message>
        <source>Progress of the domain</source>
        <translation>Progression pour le domaine</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>You can go on and come back days later: the state is read from the tenant each time.</source>
        <translation>Vous pouvez continuer et revenir des jours plus tard&#xa0;: l’état est relu à chaque fois dans le locataire.</translation>
    </message>
</context>
<context>
    <name>TenantLink::DnsRecordView</name>
    <message>
        <source>Enter this TXT record at the DNS provider of the SBC domain:</source>
        <translation>Saisissez cet enregistrement TXT auprès du fournisseur DNS du domaine SBC&#xa0;:</translation>
    </message>
    <message>
        <source>Only where the DNS provider takes no TXT record, enter this MX record instead:</source>
        <translation>Seulement si le fournisseur DNS n’accepte pas d’enregistrement TXT, saisissez à la place cet enregistrement MX&#xa0;:</translation>
    </message>
    <message>
        <source>TXT record name:</source>
        <translation>Nom de l’enregistrement TXT&#xa0;:</translation>
    </message>
    <message>
        <source>MX record name:</source>
        <translation>Nom de l’enregistrement MX&#xa0;:</translation>
    </message>
    <message>
        <source>TXT record value:</source>
        <translation>Valeur de l’enregistrement TXT&#xa0;:</translation>
    </message>
    <message>
        <source>MX mail server:</source>
        <translation>Serveur de messagerie MX&#xa0;:</translation>
    </message>
    <message>
        <source>TXT record TTL (seconds):</source>
        <translation>TTL de l’enregistrement TXT (secondes)&#xa0;:</translation>
    </message>
    <message>
        <source>MX record TTL (seconds):</source>
        <translation>TTL de l’enregistrement MX (secondes)&#xa0;:</translation>
    </message>
    <message>
        <source>MX preference:</source>
        <translation>Préférence MX&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TenantLink::DonePage</name>
    <message>
        <source>Save reply</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>TenantLink replies (*.tenantlink-reply)</source>
        <translation>Réponses TenantLink (*.tenantlink-reply)</translation>
    </message>
    <message>
        <source>Saving the client secret in the keychain, and the result ...</source>
        <translation>Enregistrement du secret client dans le trousseau, et du résultat ...</translation>
    </message>
    <message>
        <source>The result was not saved. What you entered is still here.</source>
        <translation>Le résultat n’a pas été enregistré. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>The reply for %1 is ready to go</source>
        <translation>La réponse pour %1 est prête à partir</translation>
    </message>
    <message>
        <source>One step left: send the reply to %1</source>
        <translation>Plus qu’une étape&#xa0;: envoyez la réponse à %1</translation>
    </message>
    <message>
        <source>The result is saved</source>
        <translation>Le résultat est enregistré</translation>
    </message>
    <message>
        <source>Another administrator still has to do something</source>
        <translation>Un autre administrateur doit encore intervenir</translation>
    </message>
    <message>
        <source>The App registration is complete</source>
        <translation>L’inscription d’application est complète</translation>
    </message>
    <message>
        <source>The reply went to the provider before. Nothing has to be sent.</source>
        <translation>La réponse a déjà été transmise au fournisseur. Rien n’est à envoyer.</translation>
    </message>
    <message>
        <source>It stands under Pending Invitations now. Nothing has to be sent.</source>
        <translation>Elle figure maintenant sous Invitations en attente. Rien n’est à envoyer.</translation>
    </message>
    <message>
        <source>Send it by mail to %1, or give it to the provider in another way. It is sealed: only the installation that made this invitation can read it.</source>
        <translation>Envoyez-la par e-mail à %1, ou transmettez-la au fournisseur d’une autre manière. Elle est scellée&#xa0;: seule l’installation qui a créé cette invitation peut la lire.</translation>
    </message>
    <message>
        <source>Saved as %1. Send this file to the provider.</source>
        <translation>Enregistrée sous %1. Envoyez ce fichier au fournisseur.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail to the provider, and send that.</source>
        <translation>Copiée. Collez-la dans un e-mail au fournisseur et envoyez-le.</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. Press Send there.</source>
        <translation>Votre logiciel de messagerie a été invité à ouvrir l’e-mail. Cliquez-y sur Envoyer.</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. The reply is too long to be put in by itself: it was copied. Paste it into the mail, or attach the saved file, and press Send there.</source>
        <translation>Votre logiciel de messagerie a été invité à ouvrir l’e-mail. La réponse est trop longue pour y être insérée automatiquement&#xa0;: elle a été copiée. Collez-la dans l’e-mail ou joignez le fichier enregistré, puis cliquez sur Envoyer.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the reply, or copy it.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert. Enregistrez la réponse, ou copiez-la.</translation>
    </message>
    <message>
        <source>Tenant: %1 (%2)</source>
        <translation>Locataire&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>App registration: %1 (%2)</source>
        <translation>Inscription d’application&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The client secret ends on %1. Make a new one in time, and give it to the provider.</source>
        <translation>Le secret client expire le %1. Créez-en un nouveau à temps et transmettez-le au fournisseur.</translation>
    </message>
    <message>
        <source>When the client secret ends could not be found out.</source>
        <translation>La date d’expiration du secret client n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>The check found something that is not as it should be; the provider will see it.</source>
        <translation>La vérification a relevé une anomalie&#x202f;; le fournisseur la verra.</translation>
    </message>
    <message>
        <source>Another administrator has to grant admin consent by the link that you got on the page before.</source>
        <translation>Un autre administrateur doit accorder le consentement administrateur avec le lien que vous avez reçu à la page précédente.</translation>
    </message>
    <message>
        <source>Another administrator has to assign the directory roles by the steps that you got on the page before.</source>
        <translation>Un autre administrateur doit attribuer les rôles d’annuaire en suivant les étapes que vous avez reçues à la page précédente.</translation>
    </message>
    <message>
        <source>Once that is done, open the invitation&apos;s link again on this computer and choose Check again.</source>
        <translation>Une fois cela fait, ouvrez de nouveau le lien d’invitation sur cet ordinateur et choisissez Revérifier.</translation>
    </message>
    <message>
        <source>There is nothing more to do here.</source>
        <translation>Il n’y a plus rien à faire ici.</translation>
    </message>
    <message>
        <source>Once the reply is sent, there is nothing more to do here.</source>
        <translation>Une fois la réponse envoyée, il n’y a plus rien à faire ici.</translation>
    </message>
    <message>
        <source>Removing the sign-in app ...</source>
        <translation>Suppression de l’application de connexion ...</translation>
    </message>
    <message>
        <source>%1 is removed when you press Finish. It was only needed for signing in here; the App registration that was made does not need it. Keep it if others of your tenant sign in with it.</source>
        <translation>%1 est supprimée quand vous cliquez sur Terminer. Elle ne servait qu’à vous connecter ici&#x202f;; l’inscription d’application créée n’en a pas besoin. Conservez-la si d’autres personnes de votre locataire se connectent avec elle.</translation>
    </message>
    <message>
        <source>The sign-in app</source>
        <translation>L’application de connexion</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The App registration was checked; the provider goes on from here.</source>
        <translation>L’inscription d’application a été vérifiée&#x202f;; le fournisseur prend la suite.</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Progression de l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Save reply file...</source>
        <translation>&amp;Enregistrer le fichier de réponse...</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>&amp;Ouvrir dans le logiciel de messagerie</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>Ouvrir le logiciel de messagerie</translation>
    </message>
    <message>
        <source>&amp;Copy reply</source>
        <translation>&amp;Copier la réponse</translation>
    </message>
    <message>
        <source>&amp;Remove the sign-in app from my tenant</source>
        <translation>&amp;Supprimer l’application de connexion de mon locataire</translation>
    </message>
</context>
<context>
    <name>TenantLink::DraftsBar</name>
    <message>
        <source>%1 for %2, left on %3</source>
        <translation>%1 pour %2, interrompue le %3</translation>
    </message>
    <message>
        <source>For %1, left on %2</source>
        <translation>Pour %1, interrompue le %2</translation>
    </message>
    <message>
        <source>Without a customer, left on %1</source>
        <translation>Sans client, interrompue le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished onboarding(s):</source>
        <translation>
            <numerusform>%n intégration inachevée&#xa0;:</numerusform>
            <numerusform>%n intégrations inachevées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the unfinished onboarding?</source>
        <translation>Abandonner l’intégration inachevée&#x202f;?</translation>
    </message>
    <message>
        <source>What was entered is deleted. Nothing in the customer&apos;s tenant changes.</source>
        <translation>Ce qui a été saisi est supprimé. Rien ne change dans le locataire du client.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Unfinished onboardings</source>
        <translation>Intégrations inachevées</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Repren&amp;dre</translation>
    </message>
    <message>
        <source>Di&amp;scard</source>
        <translation>Aband&amp;onner</translation>
    </message>
</context>
<context>
    <name>TenantLink::FailureView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>TenantLink::FieldProblem</name>
    <message numerus="yes">
        <source>The text was too long: only %n characters fit into this field.</source>
        <translation>
            <numerusform>Le texte était trop long&#xa0;: ce champ ne peut contenir que %n caractère.</numerusform>
            <numerusform>Le texte était trop long&#xa0;: ce champ ne peut contenir que %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::FlowWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Te&amp;rminer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>TenantLink::GrantsModel</name>
    <message>
        <source>Directory role</source>
        <translation>Rôle d’annuaire</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non nécessaire</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessité</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonctionnalité</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>TenantLink::GuideDialog</name>
    <message>
        <source>&amp;Print ...</source>
        <translation>I&amp;mprimer ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>TenantLink::HandMailDialog</name>
    <message>
        <source>Save mail file</source>
        <translation>Enregistrer le fichier e-mail</translation>
    </message>
    <message>
        <source>Mail files (*.eml)</source>
        <translation>Fichiers e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Save invitation file</source>
        <translation>Enregistrer le fichier d’invitation</translation>
    </message>
    <message>
        <source>Invitations (*.tenantlink)</source>
        <translation>Invitations (*.tenantlink)</translation>
    </message>
    <message>
        <source>Your mail program was asked to open. Attach the invitation file and send the mail.</source>
        <translation>Votre logiciel de messagerie a été invité à s’ouvrir. Joignez le fichier d’invitation et envoyez l’e-mail.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the mail file instead.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert. Enregistrez plutôt le fichier e-mail.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Send the invitation for %1 by hand</source>
        <translation>Envoyer manuellement l’invitation pour %1</translation>
    </message>
    <message>
        <source>Send the mail yourself. The invitation code is not in it: read it out by telephone.</source>
        <translation>Envoyez l’e-mail vous-même. Il ne contient pas le code d’invitation&#xa0;: dictez-le par téléphone.</translation>
    </message>
    <message>
        <source>A mail file has the invitation attached already; many mail programs open it for sending.</source>
        <translation>Dans un fichier e-mail, l’invitation est déjà jointe&#x202f;; de nombreux logiciels de messagerie l’ouvrent prêt à l’envoi.</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>&amp;Ouvrir dans mon logiciel de messagerie</translation>
    </message>
    <message>
        <source>Save &amp;mail file</source>
        <translation>&amp;Enregistrer le fichier e-mail</translation>
    </message>
    <message>
        <source>Save &amp;invitation file</source>
        <translation>Enregistrer le fichier &amp;d’invitation</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>TenantLink::HandOver</name>
    <message>
        <source>Save mail</source>
        <translation>Enregistrer l’e-mail</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>E-mails (*.eml)</translation>
    </message>
    <message>
        <source>Save invitation</source>
        <translation>Enregistrer l’invitation</translation>
    </message>
    <message>
        <source>Invitations (*.tenantlink)</source>
        <translation>Invitations (*.tenantlink)</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. If the mail shows without the attachment, add the saved .tenantlink file to it.</source>
        <translation>Votre logiciel de messagerie a été invité à ouvrir l’e-mail. Si l’e-mail s’affiche sans la pièce jointe, ajoutez-y le fichier .tenantlink enregistré.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the mail, or copy the link.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert. Enregistrez l’e-mail, ou copiez le lien.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Le lien se trouve dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>&amp;Ouvrir dans mon logiciel de messagerie</translation>
    </message>
    <message>
        <source>Save mail as .&amp;eml ...</source>
        <translation>Enregistrer l’e-&amp;mail au format .eml ...</translation>
    </message>
    <message>
        <source>Save mail as .eml</source>
        <translation>Enregistrer l’e-mail au format .eml</translation>
    </message>
    <message>
        <source>S&amp;ave .tenantlink file ...</source>
        <translation>&amp;Enregistrer le fichier .tenantlink ...</translation>
    </message>
    <message>
        <source>Save .tenantlink file</source>
        <translation>Enregistrer le fichier .tenantlink</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
</context>
<context>
    <name>TenantLink::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation>Sommaire de l’aide</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte de l’aide</translation>
    </message>
    <message>
        <source>&amp;Find in help:</source>
        <translation>Rechercher &amp;dans l’aide :</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>I&amp;mprimer ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Not found in any chapter.</source>
        <translation>Aucun résultat dans les chapitres.</translation>
    </message>
    <message>
        <source>This link leads out of the program, to %1</source>
        <translation>Ce lien mène hors du programme, vers %1</translation>
    </message>
    <message>
        <source>This file comes with the source code: %1</source>
        <translation>Ce fichier est fourni avec le code source&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text of the help is in English.</source>
        <translation>Le texte de l’aide est en anglais.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportDialog</name>
    <message>
        <source>Reading the file ...</source>
        <translation>Lecture du fichier ...</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) can be imported.</source>
        <translation>
            <numerusform>%n client peut être importé.</numerusform>
            <numerusform>%n clients peuvent être importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot, the reason stands beside them.</source>
        <translation>
            <numerusform>%n ligne ne peut pas l’être, la raison figure à côté.</numerusform>
            <numerusform>%n lignes ne peuvent pas l’être, la raison figure à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large. Divide it into files of at most %1 MB.</source>
        <translation>Le fichier est trop volumineux. Divisez-le en fichiers de %1 Mo au maximum.</translation>
    </message>
    <message>
        <source>The first line names the columns, but none is called Name.</source>
        <translation>La première ligne indique les colonnes, mais aucune ne s’appelle Nom.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is no customer in this file.</source>
        <translation>Ce fichier ne contient aucun client.</translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation>Importation ...</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported.</source>
        <translation>
            <numerusform>%n client importé.</numerusform>
            <numerusform>%n clients importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken.</source>
        <translation>
            <numerusform>%n ligne non reprise.</numerusform>
            <numerusform>%n lignes non reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the rows behind line %1 are not in it.</source>
        <translation>L’importation a été arrêtée&#x202f;; les lignes après la ligne %1 n’y figurent pas.</translation>
    </message>
    <message>
        <source>The file is not Unicode. It was read as Latin-1: look whether accented letters are right.</source>
        <translation>Le fichier n’est pas en Unicode. Il a été lu comme du Latin-1&#xa0;: vérifiez que les lettres accentuées sont correctes.</translation>
    </message>
    <message>
        <source>The first line has no column titles. The columns were taken in this order: Name, Description, Tenant ID, Email, Phone, Secondary Email, Secondary Phone.</source>
        <translation>La première ligne ne contient pas de titres de colonnes. Les colonnes ont été prises dans cet ordre&#xa0;: Nom, Description, ID de locataire, E-mail, Téléphone, E-mail secondaire, Téléphone secondaire.</translation>
    </message>
    <message>
        <source>Columns that were not used: %1.</source>
        <translation>Colonnes non utilisées&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) were read.</source>
        <translation>
            <numerusform>Seule la première ligne a été lue (%n).</numerusform>
            <numerusform>Seules les %n premières lignes ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more row(s)</source>
        <translation>
            <numerusform>... et %n autre ligne</numerusform>
            <numerusform>... et %n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import customers from %1</source>
        <translation>Importer des clients à partir de %1</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Show only the rows with &amp;problems</source>
        <translation>Afficher uniquement les lignes avec &amp;des problèmes</translation>
    </message>
    <message>
        <source>Preview of the customers</source>
        <translation>Aperçu des clients</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Rapport d’importation</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportRepliesDialog</name>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being validated ...</source>
        <translation>Validation en cours ...</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Attend votre réponse</translation>
    </message>
    <message>
        <source>Being imported ...</source>
        <translation>Importation en cours ...</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Not imported, as you decided</source>
        <translation>Non importée, selon votre décision</translation>
    </message>
    <message>
        <source>Nothing is changed until you have answered the question.</source>
        <translation>Rien n’est modifié tant que vous n’avez pas répondu à la question.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reply(s) done ...</source>
        <translation>
            <numerusform>%1 réponse sur %n traitée ...</numerusform>
            <numerusform>%1 réponses sur %n traitées ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reply(s) imported.</source>
        <translation>
            <numerusform>%1 réponse sur %n importée.</numerusform>
            <numerusform>%1 réponses sur %n importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n reply(s) were taken.</source>
        <translation>
            <numerusform>Seule la première réponse a été prise (%n).</numerusform>
            <numerusform>Seules les %n premières réponses ont été prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Invitation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Locataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>ID de locataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Initial domain: %1</source>
        <translation>Domaine initial&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the customer&apos;s tenant</source>
        <translation>&amp;Oui, c’est le locataire du client</translation>
    </message>
    <message>
        <source>&amp;No, do not import</source>
        <translation>&amp;Non, ne pas importer</translation>
    </message>
    <message>
        <source>&amp;Import it anyway</source>
        <translation>Importer quand &amp;même</translation>
    </message>
    <message>
        <source>Do &amp;not import</source>
        <translation>Ne &amp;pas importer</translation>
    </message>
    <message>
        <source>&amp;Replace the earlier result</source>
        <translation>Rempla&amp;cer le résultat précédent</translation>
    </message>
    <message>
        <source>&amp;Keep the earlier result</source>
        <translation>&amp;Garder le résultat précédent</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>Importer des réponses</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Re&amp;place link</source>
        <translation>&amp;Remplacer le lien</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationFacts</name>
    <message>
        <source>Provider:</source>
        <translation>Fournisseur&#xa0;:</translation>
    </message>
    <message>
        <source>Contact:</source>
        <translation>Contact&#xa0;:</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>Client&#xa0;:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Service&#xa0;:</translation>
    </message>
    <message>
        <source>Expected tenant:</source>
        <translation>Locataire attendu&#xa0;:</translation>
    </message>
    <message>
        <source>Microsoft cloud:</source>
        <translation>Cloud Microsoft&#xa0;:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Valable jusqu’au&#xa0;:</translation>
    </message>
    <message>
        <source>Stated by the sender, not verified</source>
        <translation>Déclaré par l’expéditeur, non vérifié</translation>
    </message>
    <message>
        <source>Made on this computer</source>
        <translation>Invitation créée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Confirmed before on this computer</source>
        <translation>Déjà confirmé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Confirmed by the invitation code</source>
        <translation>Confirmé par le code d’invitation</translation>
    </message>
    <message>
        <source>Confirmed: %1 publishes the key of this invitation</source>
        <translation>Confirmé&#xa0;: %1 publie la clé de cette invitation</translation>
    </message>
    <message>
        <source>Not verified: this name came with another key before</source>
        <translation>Non vérifié&#xa0;: ce nom est déjà arrivé avec une autre clé</translation>
    </message>
    <message>
        <source>Fingerprint of the provider&apos;s key</source>
        <translation>Empreinte de la clé du fournisseur</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Link number</source>
        <translation>Numéro du lien</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationSettingsPage</name>
    <message>
        <source>These are the usual texts. Save keeps them, Revert takes yours back.</source>
        <translation>Voici les textes habituels. Enregistrer les conserve, Rétablir reprend les vôtres.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save landing page</source>
        <translation>Enregistrer la page de destination</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1. Put it on your web server and enter its https address.</source>
        <translation>Enregistrée sous %1. Placez-la sur votre serveur web et saisissez son adresse https.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Reset to &amp;default</source>
        <translation>&amp;Valeurs par défaut</translation>
    </message>
    <message>
        <source>Puts back the usual texts, expiry and sign-in method; the landing page stays</source>
        <translation>Remet les textes, le délai d’expiration et la méthode de connexion habituels&#x202f;; la page de destination est conservée</translation>
    </message>
    <message>
        <source>&amp;Expires after (days):</source>
        <translation>Expire aprè&amp;s (jours) :</translation>
    </message>
    <message>
        <source>Default sign-in &amp;method:</source>
        <translation>Méthode de co&amp;nnexion par défaut :</translation>
    </message>
    <message>
        <source>Code (device login)</source>
        <translation>Code d’appareil</translation>
    </message>
    <message>
        <source>Browser of the customer&apos;s computer</source>
        <translation>Navigateur de l’ordinateur du client</translation>
    </message>
    <message>
        <source>&amp;Landing page address:</source>
        <translation>Adresse &amp;de la page de destination :</translation>
    </message>
    <message>
        <source>Optional, https://...</source>
        <translation>Facultatif, https://...</translation>
    </message>
    <message>
        <source>Save landing pa&amp;ge</source>
        <translation>Enregistrer la &amp;page de destination</translation>
    </message>
    <message>
        <source>Many mail programs make no link of &quot;tenantlink:&quot;. With a page of yours the mail has an https link; the page opens the invitation and sends nothing to any server.</source>
        <translation>De nombreux logiciels de messagerie ne transforment pas «&#xa0;tenantlink:&#xa0;» en lien. Avec une page à vous, l’e-mail contient un lien https&#x202f;; la page ouvre l’invitation et n’envoie rien à aucun serveur.</translation>
    </message>
    <message>
        <source>Placeholders: a click inserts one into the text that you edited last.</source>
        <translation>Espaces réservés&#xa0;: un clic en insère un dans le dernier texte que vous avez modifié.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>&amp;Objet :</translation>
    </message>
    <message>
        <source>&amp;Plain text:</source>
        <translation>Texte &amp;brut :</translation>
    </message>
    <message>
        <source>HTML te&amp;xt:</source>
        <translation>Texte &amp;HTML :</translation>
    </message>
    <message>
        <source>Preview with example values</source>
        <translation>Aperçu avec des valeurs d’exemple</translation>
    </message>
    <message>
        <source>Wi&amp;th formatting</source>
        <translation>Avec &amp;mise en forme</translation>
    </message>
    <message>
        <source>Pl&amp;ain</source>
        <translation>Te&amp;xte brut</translation>
    </message>
    <message>
        <source>Kinds of preview</source>
        <translation>Types d’aperçu</translation>
    </message>
    <message>
        <source>Preview of the HTML text</source>
        <translation>Aperçu du texte HTML</translation>
    </message>
    <message>
        <source>Preview of the plain text</source>
        <translation>Aperçu du texte brut</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationWizard</name>
    <message>
        <source>Start &amp;undoing</source>
        <translation>&amp;Commencer à défaire</translation>
    </message>
    <message>
        <source>&amp;Resume provisioning</source>
        <translation>&amp;Reprendre le provisionnement</translation>
    </message>
    <message>
        <source>TenantLink invitation</source>
        <translation>Invitation TenantLink</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationsModel</name>
    <message>
        <source>true</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>false</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Accepted by the mail server: %1</source>
        <translation>Accepté par le serveur de messagerie&#xa0;: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>E-mail d’invitation</translation>
    </message>
    <message>
        <source>M365 Admin Email</source>
        <translation>E-mail admin M365</translation>
    </message>
    <message>
        <source>Email Sent</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>Email Invitation Sent Count</source>
        <translation>Nombre d’e-mails d’invitation envoyés</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Device Authenticated</source>
        <translation>Appareil authentifié</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>URL d’authentification</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedDialog</name>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitation pour %1</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedPage</name>
    <message>
        <source>Signing the link and saving the invitation ...</source>
        <translation>Signature du lien et enregistrement de l’invitation ...</translation>
    </message>
    <message>
        <source>Invitation created</source>
        <translation>Invitation créée</translation>
    </message>
    <message>
        <source>The invitation was not created. What you entered is still here.</source>
        <translation>L’invitation n’a pas été créée. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>The mail is being sent in the background; Pending Invitations shows how it went.</source>
        <translation>L’e-mail est envoyé en arrière-plan&#x202f;; Invitations en attente indique le résultat.</translation>
    </message>
    <message>
        <source>TenantLink sends no mail for this invitation. Hand the link over yourself:</source>
        <translation>TenantLink n’envoie aucun e-mail pour cette invitation. Transmettez le lien vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>The customer&apos;s administrator authenticates the tenant with this link.</source>
        <translation>L’administrateur du client authentifie le locataire avec ce lien.</translation>
    </message>
    <message>
        <source>Progress of inviting</source>
        <translation>Progression de l’invitation</translation>
    </message>
    <message>
        <source>Recipient:</source>
        <translation>Destinataire&#xa0;:</translation>
    </message>
    <message>
        <source>Expires at:</source>
        <translation>Expire le&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>Code &amp;d’invitation :</translation>
    </message>
    <message>
        <source>Read it to the administrator by telephone: it proves that the link is yours. It is never in the mail, so do not mail it.</source>
        <translation>Dictez-le à l’administrateur par téléphone&#xa0;: il prouve que le lien vient de vous. Il ne figure jamais dans l’e-mail&#x202f;; ne l’envoyez donc pas par e-mail.</translation>
    </message>
    <message>
        <source>A&amp;uth URL:</source>
        <translation>&amp;URL d’authentification :</translation>
    </message>
    <message>
        <source>Once the administrator has answered and the status is Authentication Complete, finish the service: Add Service, then Start, Pending Invitations, Add.</source>
        <translation>Une fois que l’administrateur a répondu et que l’état est Authentification terminée, terminez le service&#xa0;: Ajouter un service, puis Démarrage, Invitations en attente, Ajouter.</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedView</name>
    <message>
        <source>Recipient:</source>
        <translation>Destinataire&#xa0;:</translation>
    </message>
    <message>
        <source>M365 Admin Email:</source>
        <translation>E-mail admin M365&#xa0;:</translation>
    </message>
    <message>
        <source>Expires at:</source>
        <translation>Expire le&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>&amp;Code d’invitation :</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Code d’invitation</translation>
    </message>
    <message>
        <source>Read the code out by telephone when the customer&apos;s admin asks for it: it proves that the invitation is yours. Never send it by mail.</source>
        <translation>Dictez le code par téléphone quand l’administrateur du client le demande&#xa0;: il prouve que l’invitation vient de vous. Ne l’envoyez jamais par e-mail.</translation>
    </message>
    <message>
        <source>Auth &amp;URL:</source>
        <translation>&amp;URL d’authentification :</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>URL d’authentification</translation>
    </message>
    <message>
        <source>The invitation is ready. TenantLink sends no mail for it: hand the link over yourself.</source>
        <translation>L’invitation est prête. TenantLink n’envoie aucun e-mail pour elle&#xa0;: transmettez le lien vous-même.</translation>
    </message>
    <message>
        <source>The invitation is ready. The mail to %1 is sent in the background; Pending Invitations shows how it went.</source>
        <translation>L’invitation est prête. L’e-mail à %1 est envoyé en arrière-plan&#x202f;; Invitations en attente indique le résultat.</translation>
    </message>
    <message>
        <source>The invitation was sent to %1.</source>
        <translation>L’invitation a été envoyée à %1.</translation>
    </message>
    <message>
        <source>The mail to %1 could not be sent. The link below is valid: hand it over yourself, or choose Resend under Pending Invitations.</source>
        <translation>L’e-mail à %1 n’a pas pu être envoyé. Le lien ci-dessous est valable&#xa0;: transmettez-le vous-même, ou choisissez Renvoyer sous Invitations en attente.</translation>
    </message>
    <message>
        <source>The mail to %1 may have been sent. Ask whether it arrived before you send it again.</source>
        <translation>L’e-mail à %1 a peut-être été envoyé. Demandez s’il est arrivé avant de le renvoyer.</translation>
    </message>
</context>
<context>
    <name>TenantLink::KeyFileDialog</name>
    <message>
        <source>Import key</source>
        <translation>Importer une clé</translation>
    </message>
    <message>
        <source>Signing keys (*.tenantlink-key);;All files (*)</source>
        <translation>Clés de signature (*.tenantlink-key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the file with the key.</source>
        <translation>Choisissez le fichier contenant la clé.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file.</source>
        <translation>Saisissez la phrase secrète du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Utilisez au moins %n caractère.</numerusform>
            <numerusform>Utilisez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>Exporter la clé</translation>
    </message>
    <message>
        <source>The file lets a colleague sign invitations as you. Keep it in a safe place and tell the passphrase in another way.</source>
        <translation>Ce fichier permet à un collègue de signer des invitations en votre nom. Conservez-le en lieu sûr et communiquez la phrase secrète par un autre moyen.</translation>
    </message>
    <message>
        <source>The imported key replaces the one that is here. Who knows only the key that is here will be warned that your key changed. This cannot be undone unless you exported it before.</source>
        <translation>La clé importée remplace celle qui se trouve ici. Les personnes qui ne connaissent que cette dernière seront averties que votre clé a changé. Cette opération est irréversible, sauf si vous avez d’abord exporté la clé actuelle.</translation>
    </message>
    <message>
        <source>Choose the file that a colleague made by Export key.</source>
        <translation>Choisissez le fichier qu’un collègue a créé avec Exporter la clé.</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>&amp;Fichier de clé :</translation>
    </message>
    <message>
        <source>C&amp;hoose ...</source>
        <translation>&amp;Choisir ...</translation>
    </message>
    <message>
        <source>Choose key file</source>
        <translation>Choisir le fichier de clé</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète :</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Repeat passphrase:</source>
        <translation>&amp;Répéter la phrase secrète :</translation>
    </message>
    <message>
        <source>repeated passphrase</source>
        <translation>phrase secrète répétée</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Remplacer la clé</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TenantLink::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of all windows, and how dates and numbers are written. It changes at once; what you have typed stays.</source>
        <translation>La langue de toutes les fenêtres et le format des dates et des nombres. Le changement est immédiat&#x202f;; ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem (%1)</source>
        <translation>Comme le &amp;système (%1)</translation>
    </message>
    <message>
        <source>This time the program was started in %1 by the command line. What you choose here holds at once, and from the next start without that.</source>
        <translation>Cette fois, le programme a été démarré en ligne de commande dans la langue «&#xa0;%1&#xa0;». Votre choix ici s’applique immédiatement, puis à chaque démarrage sans cette option.</translation>
    </message>
    <message>
        <source>Invitation mails and script templates that you saved stay in the language that you wrote them in.</source>
        <translation>Les e-mails d’invitation et les modèles de scripts que vous avez enregistrés restent dans la langue dans laquelle vous les avez écrits.</translation>
    </message>
</context>
<context>
    <name>TenantLink::LeaveQuestion</name>
    <message>
        <source>Close the Invitation wizard?</source>
        <translation>Fermer l’assistant d’invitation&#x202f;?</translation>
    </message>
    <message>
        <source>Open the other invitation?</source>
        <translation>Ouvrir l’autre invitation&#x202f;?</translation>
    </message>
    <message>
        <source>What you entered here is not kept, in particular the client secret.</source>
        <translation>Ce que vous avez saisi ici n’est pas conservé, en particulier le secret client.</translation>
    </message>
    <message>
        <source>The invitation stays valid: open its link again to answer it later.</source>
        <translation>L’invitation reste valable&#xa0;: ouvrez de nouveau son lien pour y répondre plus tard.</translation>
    </message>
    <message>
        <source>Nothing in your tenant has been created yet. The sign-in and what you chose here are not kept.</source>
        <translation>Rien n’a encore été créé dans votre locataire. La connexion et vos choix ne sont pas conservés.</translation>
    </message>
    <message>
        <source>The App registration is not finished. What was made in your tenant so far is remembered.</source>
        <translation>L’inscription d’application n’est pas terminée. Ce qui a été créé jusqu’ici dans votre locataire est mémorisé.</translation>
    </message>
    <message>
        <source>Open the invitation&apos;s link again on this computer to resume it, or to undo it.</source>
        <translation>Ouvrez de nouveau le lien d’invitation sur cet ordinateur pour la reprendre, ou pour la défaire.</translation>
    </message>
    <message>
        <source>The reply was not sent yet. Without it %1 learns nothing of your answer.</source>
        <translation>La réponse n’a pas encore été envoyée. Sans elle, %1 ne saura rien de votre réponse.</translation>
    </message>
    <message>
        <source>Save the reply, copy it, or open it in your mail program first. Otherwise open the invitation&apos;s link again on this computer: the App registration is remembered.</source>
        <translation>Enregistrez d’abord la réponse, copiez-la ou ouvrez-la dans votre logiciel de messagerie. Sinon, ouvrez de nouveau le lien d’invitation sur cet ordinateur&#xa0;: l’inscription d’application est mémorisée.</translation>
    </message>
    <message>
        <source>Save the reply, copy it, or open it in your mail program first. Otherwise open the invitation&apos;s link again and enter everything once more.</source>
        <translation>Enregistrez d’abord la réponse, copiez-la ou ouvrez-la dans votre logiciel de messagerie. Sinon, ouvrez de nouveau le lien d’invitation et ressaisissez tout.</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>&amp;Continuer ici</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>&amp;Open the other one</source>
        <translation>&amp;Ouvrir l’autre</translation>
    </message>
</context>
<context>
    <name>TenantLink::M365SettingsPage</name>
    <message>
        <source>The organisation could not be read.</source>
        <translation>L’organisation n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The permission Organization.Read.All, with admin consent, gives tenant name, country and licences.</source>
        <translation>L’autorisation Organization.Read.All, avec le consentement administrateur, donne le nom du locataire, le pays et les licences.</translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s data from Microsoft ...</source>
        <translation>Lecture des données du locataire auprès de Microsoft ...</translation>
    </message>
    <message>
        <source>Read from the tenant: %1</source>
        <comment>time</comment>
        <translation>Lu dans le locataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some of the tenant&apos;s data could not be read. You can go on with the rest.</source>
        <translation>Certaines données du locataire n’ont pas pu être lues. Vous pouvez continuer avec les autres.</translation>
    </message>
    <message>
        <source>The tenant&apos;s data was not read. You can go on without it, or try again.</source>
        <translation>Les données du locataire n’ont pas été lues. Vous pouvez continuer sans elles, ou réessayer.</translation>
    </message>
    <message>
        <source>%1 (initial domain)</source>
        <comment>domain</comment>
        <translation>%1 (domaine initial)</translation>
    </message>
    <message>
        <source>The initial domain</source>
        <translation>Le domaine initial</translation>
    </message>
    <message>
        <source>The list of domains could not be read.</source>
        <translation>La liste des domaines n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The permission Domain.Read.All, with admin consent, gives it. Until then type the domain, or leave it empty for the initial one.</source>
        <translation>L’autorisation Domain.Read.All, avec le consentement administrateur, la donne. En attendant, saisissez le domaine, ou laissez le champ vide pour le domaine initial.</translation>
    </message>
    <message>
        <source>The permission Domain.Read.All, with admin consent, gives it. These are the verified domains that the organisation names.</source>
        <translation>L’autorisation Domain.Read.All, avec le consentement administrateur, la donne. Voici les domaines vérifiés que l’organisation indique.</translation>
    </message>
    <message>
        <source>This is no domain name.</source>
        <translation>Ce n’est pas un nom de domaine.</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this tenant any more. Choose another one.</source>
        <translation>%1 n’est plus un domaine vérifié de ce locataire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Override admin domain: the domain with which commands sign in to the tenant. Normally the initial one.</source>
        <translation>Domaine d’administration (OverrideAdminDomain)&#xa0;: le domaine avec lequel les commandes se connectent au locataire. Normalement le domaine initial.</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <translation>Les licences n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The permission LicenseAssignment.Read.All or Organization.Read.All, with admin consent, gives them.</source>
        <translation>L’autorisation LicenseAssignment.Read.All ou Organization.Read.All, avec le consentement administrateur, les donne.</translation>
    </message>
    <message>
        <source>Teams Phone: %1 free, %2 asked for.</source>
        <translation>Teams Phone&#xa0;: %1 libres, %2 demandées.</translation>
    </message>
    <message>
        <source>Too few: users without a licence cannot be called. The service can be created all the same.</source>
        <translation>Trop peu&#xa0;: les utilisateurs sans licence ne peuvent pas être appelés. Le service peut tout de même être créé.</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>Paramètres Microsoft 365</translation>
    </message>
    <message>
        <source>This is read from the customer&apos;s tenant now. Nothing is changed there.</source>
        <translation>Ces données sont lues maintenant dans le locataire du client. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>&amp;Tenant name:</source>
        <translation>Nom du locatai&amp;re :</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>Nom du locataire</translation>
    </message>
    <message>
        <source>Tenant &amp;ID:</source>
        <translation>ID &amp;de locataire :</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>&amp;M365 Domain:</source>
        <translation>Domaine &amp;M365 :</translation>
    </message>
    <message>
        <source>&amp;Licences of the tenant:</source>
        <translation>Lice&amp;nces du locataire :</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ctualiser</translation>
    </message>
    <message>
        <source>Refresh tenant data</source>
        <translation>Actualiser les données du locataire</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Arrêter la lecture</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progression de la lecture</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailAccountBox</name>
    <message>
        <source>TenantLink sends invitations from this account&apos;s mailbox. It reads no mail.</source>
        <translation>TenantLink envoie les invitations depuis la boîte aux lettres de ce compte. Il ne lit aucun e-mail.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>Déconnecter %1&#x202f;?</translation>
    </message>
    <message>
        <source>The kept sign-in is removed from this computer&apos;s keychain. Invitations are not mailed until somebody signs in again.</source>
        <translation>La connexion conservée est supprimée du trousseau de cet ordinateur. Les invitations ne seront plus envoyées par e-mail tant que personne ne se sera reconnecté.</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>&amp;Se déconnecter</translation>
    </message>
    <message>
        <source>Signed in as %1, %2.</source>
        <translation>Connecté en tant que %1, %2.</translation>
    </message>
    <message>
        <source>%1 signed in for the other Microsoft way. Sign in again for this one.</source>
        <translation>%1 s’est connecté pour l’autre méthode Microsoft. Reconnectez-vous pour celle-ci.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>There is no sign-in application for %1 yet. Enter one in Configuration &gt; Provider, where a guide says how it is created.</source>
        <translation>Il n’y a pas encore d’application de connexion pour %1. Saisissez-en une dans Configuration &gt; Fournisseur, où un guide explique comment la créer.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Microsoft &amp;cloud:</source>
        <translation>&amp;Cloud Microsoft :</translation>
    </message>
    <message>
        <source>Sig&amp;n in with Microsoft</source>
        <translation>Se connecter avec &amp;Microsoft</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailPage</name>
    <message>
        <source>Stopped. The test mail may have been sent.</source>
        <translation>Arrêté. L’e-mail de test a peut-être été envoyé.</translation>
    </message>
    <message>
        <source>Set. Type a new one to replace it.</source>
        <translation>Défini. Saisissez-en un nouveau pour le remplacer.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>This is not the signed-in account. Microsoft sends it only if %1 may send as this address; otherwise leave the field empty.</source>
        <translation>Ce n’est pas le compte connecté. Microsoft n’envoie l’e-mail que si %1 a le droit d’envoyer sous cette adresse&#x202f;; sinon, laissez le champ vide.</translation>
    </message>
    <message>
        <source>Empty: the signed-in account&apos;s address</source>
        <translation>Vide&#xa0;: l’adresse du compte connecté</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the mails. The password is sent this way only to a mail server on this computer.</source>
        <translation>Sans chiffrement, n’importe qui sur le trajet peut lire les e-mails. Le mot de passe n’est envoyé ainsi qu’à un serveur de messagerie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the mails.</source>
        <translation>Sans chiffrement, n’importe qui sur le trajet peut lire les e-mails.</translation>
    </message>
    <message>
        <source>The test mail was accepted. Look whether it arrived at %1.</source>
        <translation>L’e-mail de test a été accepté. Regardez s’il est arrivé à %1.</translation>
    </message>
    <message>
        <source>Sending the test mail ...</source>
        <translation>Envoi de l’e-mail de test ...</translation>
    </message>
    <message>
        <source>Email server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>How the mail with an invitation reaches the customer. It never holds a secret.</source>
        <translation>Comment l’e-mail contenant une invitation parvient au client. Il ne contient jamais de secret.</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Expéditeur&#xa0;:</translation>
    </message>
    <message>
        <source>Mail &amp;user name:</source>
        <translation>&amp;Nom d’utilisateur e-mail :</translation>
    </message>
    <message>
        <source>Empty: without sign-in</source>
        <translation>Vide&#xa0;: sans connexion au compte</translation>
    </message>
    <message>
        <source>Mail pass&amp;word:</source>
        <translation>&amp;Mot de passe e-mail :</translation>
    </message>
    <message>
        <source>mail password</source>
        <translation>mot de passe e-mail</translation>
    </message>
    <message>
        <source>Mail host:</source>
        <translation>Hôte de messagerie&#xa0;:</translation>
    </message>
    <message>
        <source>Mail &amp;port:</source>
        <translation>&amp;Port de messagerie :</translation>
    </message>
    <message>
        <source>Exchange host:</source>
        <translation>Hôte Exchange&#xa0;:</translation>
    </message>
    <message>
        <source>Exchange port:</source>
        <translation>Port Exchange&#xa0;:</translation>
    </message>
    <message>
        <source>Mail securit&amp;y:</source>
        <translation>&amp;Sécurité de messagerie :</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Test recip&amp;ient:</source>
        <translation>&amp;Destinataire du test :</translation>
    </message>
    <message>
        <source>Send test mai&amp;l</source>
        <translation>Envoyer &amp;un e-mail de test</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the test mail</source>
        <translation>Arrêter l’e-mail de test</translation>
    </message>
    <message>
        <source>Progress of the test mail</source>
        <translation>Progression de l’e-mail de test</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailWays</name>
    <message>
        <source>A mail server of your own or of your hoster. Microsoft withdraws this kind of sign-in from Exchange Online: if your mailbox is there, choose Microsoft Graph.</source>
        <translation>Un serveur de messagerie à vous ou chez votre hébergeur. Microsoft retire ce type de connexion d’Exchange Online&#xa0;: si votre boîte aux lettres s’y trouve, choisissez Microsoft Graph.</translation>
    </message>
    <message>
        <source>Mails leave from the mailbox of the account that signs in, and stand in its Sent Items. TenantLink may then send mail, and read none. The sign-in is kept in this computer&apos;s keychain until you sign out.</source>
        <translation>Les e-mails partent de la boîte aux lettres du compte qui se connecte et figurent dans ses Éléments envoyés. TenantLink peut alors envoyer des e-mails, mais n’en lit aucun. La connexion est conservée dans le trousseau de cet ordinateur jusqu’à ce que vous vous déconnectiez.</translation>
    </message>
    <message>
        <source>The mail server of Exchange Online, with a Microsoft sign-in instead of a password. An administrator has to allow authenticated SMTP for the mailbox. The sign-in is kept in this computer&apos;s keychain until you sign out.</source>
        <translation>Le serveur de messagerie d’Exchange Online, avec une connexion Microsoft au lieu d’un mot de passe. Un administrateur doit autoriser SMTP authentifié pour la boîte aux lettres. La connexion est conservée dans le trousseau de cet ordinateur jusqu’à ce que vous vous déconnectiez.</translation>
    </message>
    <message>
        <source>TenantLink sends nothing itself: your mail program opens with the finished mail.</source>
        <translation>TenantLink n’envoie rien lui-même&#xa0;: votre logiciel de messagerie s’ouvre avec l’e-mail prêt.</translation>
    </message>
    <message>
        <source>Send by a &amp;mail server</source>
        <translation>En&amp;voyer par un serveur de messagerie</translation>
    </message>
    <message>
        <source>Send by Microsoft &amp;Graph</source>
        <translation>Envoyer par Microsoft &amp;Graph</translation>
    </message>
    <message>
        <source>Send by the mail server of E&amp;xchange Online</source>
        <translation>Envoyer par le serveur de messagerie d’E&amp;xchange Online</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>&amp;Ouvrir dans mon logiciel de messagerie</translation>
    </message>
</context>
<context>
    <name>TenantLink::MainWindow</name>
    <message>
        <source>&amp;Services</source>
        <translation>Ser&amp;vices</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>Cli&amp;ents</translation>
    </message>
    <message>
        <source>&amp;Pending Invitations</source>
        <translation>Invitati&amp;ons en attente</translation>
    </message>
    <message>
        <source>&amp;Audit trail</source>
        <translation>Journal &amp;d’audit</translation>
    </message>
    <message>
        <source>Pro&amp;vider</source>
        <translation>Fo&amp;urnisseur</translation>
    </message>
    <message>
        <source>&amp;Email server</source>
        <translation>Serveur de &amp;messagerie</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>I&amp;nvitation</translation>
    </message>
    <message>
        <source>Commercial i&amp;nformation</source>
        <translation>Informations commercia&amp;les</translation>
    </message>
    <message>
        <source>S&amp;BCs</source>
        <translation>&amp;SBC</translation>
    </message>
    <message>
        <source>Script &amp;templates</source>
        <translation>Mod&amp;èles de scripts</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>TenantLink</source>
        <translation>TenantLink</translation>
    </message>
    <message>
        <source>Until then customers and services can be looked at and edited; validating a registration, replacing a secret and adding a service need the keychain.</source>
        <translation>En attendant, les clients et les services peuvent être consultés et modifiés&#x202f;; la validation d’une inscription, le remplacement d’un secret et l’ajout d’un service nécessitent le trousseau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message about the keychain</source>
        <translation>Fermer le message sur le trousseau</translation>
    </message>
    <message>
        <source>Opening your data ...</source>
        <translation>Ouverture de vos données ...</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add Service</source>
        <translation>A&amp;jouter un service</translation>
    </message>
    <message>
        <source>&amp;Direct Routing</source>
        <translation>Routage d&amp;irect</translation>
    </message>
    <message>
        <source>&amp;Import customers</source>
        <translation>Im&amp;porter des clients</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Filt&amp;rer</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualiser</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About TenantLink</source>
        <translation>À propos de TenantLin&amp;k</translation>
    </message>
</context>
<context>
    <name>TenantLink::NewSecretDialog</name>
    <message>
        <source>A new client secret can only be added by an administrator of the customer&apos;s tenant.</source>
        <translation>Un nouveau secret client ne peut être ajouté que par un administrateur du locataire du client.</translation>
    </message>
    <message>
        <source>Create a new client secret</source>
        <translation>Créer un nouveau secret client</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant, and a client secret for the service %1 is added to the App registration %2. Nothing else of it changes, and the secrets of other services stay as they are. If you do not use it, it is removed again when you close the wizard.</source>
        <translation>Vous vous connectez en tant qu’administrateur du locataire du client, et un secret client pour le service %1 est ajouté à l’inscription d’application %2. Rien d’autre n’y change, et les secrets des autres services restent tels quels. Si vous ne l’utilisez pas, il est supprimé à la fermeture de l’assistant.</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Durée de validité :</translation>
    </message>
    <message>
        <source>Adding the client secret ...</source>
        <translation>Ajout du secret client ...</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
</context>
<context>
    <name>TenantLink::OnboardingWizard</name>
    <message>
        <source>Onboarding wizard - Direct Routing</source>
        <translation>Assistant d’intégration - Routage direct</translation>
    </message>
</context>
<context>
    <name>TenantLink::OpenPage</name>
    <message>
        <source>Open invitation file</source>
        <translation>Ouvrir un fichier d’invitation</translation>
    </message>
    <message>
        <source>TenantLink invitations (*.tenantlink);;All files (*)</source>
        <translation>Invitations TenantLink (*.tenantlink);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere and nothing is kept by opening an invitation.</source>
        <translation>L’ouverture d’une invitation n’envoie rien nulle part et ne conserve rien.</translation>
    </message>
    <message>
        <source>Paste the link from the provider&apos;s mail here, or the whole text of the mail; or choose or drop the attached file that ends in .tenantlink.</source>
        <translation>Collez ici le lien de l’e-mail du fournisseur, ou tout le texte de l’e-mail&#x202f;; ou bien choisissez ou déposez le fichier joint qui se termine par .tenantlink.</translation>
    </message>
    <message>
        <source>&amp;Invitation link:</source>
        <translation>Lien &amp;d’invitation :</translation>
    </message>
    <message>
        <source>Choose &amp;file...</source>
        <translation>&amp;Choisir un fichier...</translation>
    </message>
</context>
<context>
    <name>TenantLink::PendingInvitationsPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>Aj&amp;outer</translation>
    </message>
    <message>
        <source>Goes on with the Onboarding wizard; needs the status Authentication Complete</source>
        <translation>Continue avec l’assistant d’intégration&#x202f;; nécessite l’état Authentification terminée</translation>
    </message>
    <message>
        <source>App&amp;ly to service</source>
        <translation>Appli&amp;quer au service</translation>
    </message>
    <message>
        <source>The registration that came back becomes the service&apos;s</source>
        <translation>L’inscription renvoyée devient celle du service</translation>
    </message>
    <message>
        <source>&amp;Import reply</source>
        <translation>Im&amp;porter une réponse</translation>
    </message>
    <message>
        <source>Also by dropping files or text here</source>
        <translation>Également en déposant des fichiers ou du texte ici</translation>
    </message>
    <message>
        <source>Where the reply comes from</source>
        <translation>D’où vient la réponse</translation>
    </message>
    <message>
        <source>From &amp;files ...</source>
        <translation>&amp;Depuis des fichiers ...</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>&amp;Coller depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Copy Auth &amp;URL</source>
        <translation>Copier l’URL d’au&amp;thentification</translation>
    </message>
    <message>
        <source>Show invitation co&amp;de</source>
        <translation>Afficher le code d’&amp;invitation</translation>
    </message>
    <message>
        <source>To read it out by telephone</source>
        <translation>Pour le dicter par téléphone</translation>
    </message>
    <message>
        <source>Open in Invitation &amp;wizard</source>
        <translation>Ouvrir dans &amp;l’assistant d’invitation</translation>
    </message>
    <message>
        <source>On behalf of the customer, on this computer</source>
        <translation>Pour le compte du client, sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>The same link once more</source>
        <translation>Le même lien encore une fois</translation>
    </message>
    <message>
        <source>Replace lin&amp;k</source>
        <translation>Re&amp;mplacer le lien</translation>
    </message>
    <message>
        <source>A new link with a new expiry; the old one is withdrawn</source>
        <translation>Un nouveau lien avec une nouvelle expiration&#x202f;; l’ancien n’est plus valable</translation>
    </message>
    <message>
        <source>Se&amp;nd by hand</source>
        <translation>Envo&amp;yer manuellement</translation>
    </message>
    <message>
        <source>Valida&amp;te again</source>
        <translation>Valider de no&amp;uveau</translation>
    </message>
    <message>
        <source>Checks the registration that came back once more</source>
        <translation>Vérifie encore une fois l’inscription renvoyée</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>Annuler l’invitation</translation>
    </message>
    <message>
        <source>Delete invitation</source>
        <translation>Supprimer l’invitation</translation>
    </message>
    <message>
        <source>&amp;Show finished</source>
        <translation>Affic&amp;her les terminées</translation>
    </message>
    <message>
        <source>Provider settings</source>
        <translation>Paramètres du fournisseur</translation>
    </message>
    <message>
        <source>Pending Invitations</source>
        <translation>Invitations en attente</translation>
    </message>
    <message>
        <source>Filter invitations</source>
        <translation>Filtrer les invitations</translation>
    </message>
    <message>
        <source>Copy invitations</source>
        <translation>Copier les invitations</translation>
    </message>
    <message>
        <source>Export CSV of invitations</source>
        <translation>Exporter les invitations au format CSV</translation>
    </message>
    <message>
        <source>Columns of invitations</source>
        <translation>Colonnes des invitations</translation>
    </message>
    <message>
        <source>No invitation is pending.
Choose Services &gt; Add Service &gt; Direct Routing and &quot;Send link to IT administrator&quot; to invite one.</source>
        <translation>Aucune invitation n’est en attente.
Choisissez Services &gt; Ajouter un service &gt; Routage direct et «&#xa0;Envoyer un lien à l’administrateur informatique&#xa0;» pour en créer une.</translation>
    </message>
    <message>
        <source>No invitation matches the filter.</source>
        <translation>Aucune invitation ne correspond au filtre.</translation>
    </message>
    <message>
        <source>invitations.csv</source>
        <comment>file name</comment>
        <translation>invitations.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n invitation(s) to delete</source>
        <translation>
            <numerusform>Sélectionnez %n invitation au maximum à supprimer</numerusform>
            <numerusform>Sélectionnez %n invitations au maximum à supprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected invitations with their keys</source>
        <translation>Supprime les invitations sélectionnées et leurs clés</translation>
    </message>
    <message>
        <source>No invitation can be sent yet.</source>
        <translation>Aucune invitation ne peut encore être envoyée.</translation>
    </message>
    <message>
        <source>The Auth URL of %1 was copied.</source>
        <translation>L’URL d’authentification de %1 a été copiée.</translation>
    </message>
    <message>
        <source>Apply to service</source>
        <translation>Appliquer au service</translation>
    </message>
    <message>
        <source>Use the registration that came back for the service %1?</source>
        <translation>Utiliser l’inscription renvoyée pour le service %1&#x202f;?</translation>
    </message>
    <message>
        <source>It takes the place of the registration that the service has now. The old client secret is removed from this computer&apos;s keychain; in the customer&apos;s tenant nothing changes.</source>
        <translation>Elle prend la place de l’inscription actuelle du service. L’ancien secret client est supprimé du trousseau de cet ordinateur&#x202f;; rien ne change dans le locataire du client.</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>The service %1 has the new registration.</source>
        <translation>Le service %1 a la nouvelle inscription.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are sent in the background.</source>
        <translation>
            <numerusform>%n e-mail est envoyé en arrière-plan.</numerusform>
            <numerusform>%n e-mails sont envoyés en arrière-plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Non renvoyé</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message numerus="yes">
        <source>Send the mail of %n invitation(s) again: %1?</source>
        <translation>
            <numerusform>Renvoyer l’e-mail de %n invitation&#xa0;: %1&#x202f;?</numerusform>
            <numerusform>Renvoyer les e-mails de %n invitations&#xa0;: %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link stays the same, and so does its expiry.</source>
        <translation>Le lien reste le même, et son expiration aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) cancelled.</source>
        <translation>
            <numerusform>%n invitation annulée.</numerusform>
            <numerusform>%n invitations annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Non annulé</translation>
    </message>
    <message>
        <source>Cancel invitations</source>
        <translation>Annuler des invitations</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s): %1?</source>
        <translation>
            <numerusform>Annuler %n invitation&#xa0;: %1&#x202f;?</numerusform>
            <numerusform>Annuler %n invitations&#xa0;: %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply to it is refused from now on. The customer is not told; nothing in the customer&apos;s tenant is changed.</source>
        <translation>Toute réponse est désormais refusée. Le client n’en est pas informé&#x202f;; rien n’est modifié dans le locataire du client.</translation>
    </message>
    <message>
        <source>Cancel in&amp;vitation</source>
        <translation>A&amp;nnuler l’invitation</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) deleted.</source>
        <translation>
            <numerusform>%n invitation supprimée.</numerusform>
            <numerusform>%n invitations supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Non supprimé</translation>
    </message>
    <message>
        <source>Delete invitations</source>
        <translation>Supprimer des invitations</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n invitation(s): %1?</source>
        <translation>
            <numerusform>Supprimer %n invitation&#xa0;: %1&#x202f;?</numerusform>
            <numerusform>Supprimer %n invitations&#xa0;: %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys, and a client secret that came back and was not added, are removed from this computer&apos;s keychain: a reply to it cannot be opened any more. Nothing in the customer&apos;s tenant is changed.</source>
        <translation>Les clés, ainsi qu’un secret client renvoyé mais non ajouté, sont supprimés du trousseau de cet ordinateur&#xa0;: une réponse ne pourra plus être ouverte. Rien n’est modifié dans le locataire du client.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The old link is withdrawn and the new one is sent by mail. It has a new invitation code and a new expiry.</source>
        <translation>L’ancien lien n’est plus valable et le nouveau est envoyé par e-mail. Il a un nouveau code d’invitation et une nouvelle expiration.</translation>
    </message>
    <message>
        <source>The old link is withdrawn. Send the new one yourself. It has a new invitation code and a new expiry.</source>
        <translation>L’ancien lien n’est plus valable. Envoyez le nouveau vous-même. Il a un nouveau code d’invitation et une nouvelle expiration.</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>Remplacer le lien</translation>
    </message>
    <message>
        <source>Make a new link for %1?</source>
        <translation>Créer un nouveau lien pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Replace link</source>
        <translation>&amp;Remplacer le lien</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>Importer des réponses</translation>
    </message>
    <message>
        <source>Replies (*.tenantlink-reply *.eml *.txt);;All files (*)</source>
        <translation>Réponses (*.tenantlink-reply *.eml *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy the whole reply first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord la réponse entière.</translation>
    </message>
    <message>
        <source>Invite an administrator</source>
        <translation>Inviter un administrateur</translation>
    </message>
</context>
<context>
    <name>TenantLink::PendingList</name>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>E-mail d’invitation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Can it be added?</source>
        <translation>Ajout possible&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TenantLink::PermissionsTab</name>
    <message>
        <source>As of %1. Validate Authentication reads them again.</source>
        <translation>État au %1. Valider l’authentification relit les données.</translation>
    </message>
    <message>
        <source>Not read yet. Choose Validate Authentication under Microsoft 365 settings.</source>
        <translation>Pas encore lu. Choisissez Valider l’authentification sous Paramètres Microsoft 365.</translation>
    </message>
    <message>
        <source>Open in the A&amp;zure portal</source>
        <translation>&amp;Ouvrir dans le portail Azure</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy permissions and roles</source>
        <translation>Copier les autorisations et les rôles</translation>
    </message>
    <message>
        <source>Filter permissions</source>
        <translation>Filtrer les autorisations</translation>
    </message>
    <message>
        <source>Permissions and roles of the registration</source>
        <translation>Autorisations et rôles de l’inscription</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Ajouter ce qui manque</translation>
    </message>
    <message>
        <source>Signs in as an administrator, shows what will be written, and writes it</source>
        <translation>Se connecte en tant qu’administrateur, montre ce qui va être écrit, puis l’écrit</translation>
    </message>
    <message>
        <source>&amp;Remove what is no longer needed</source>
        <translation>&amp;Supprimer ce qui n’est plus nécessaire</translation>
    </message>
    <message>
        <source>Signs in as an administrator and shows what the service does not need</source>
        <translation>Se connecte en tant qu’administrateur et montre ce dont le service n’a pas besoin</translation>
    </message>
    <message>
        <source>A change of this registration was not finished. Add what is missing lets you resume or undo it.</source>
        <translation>Une modification de cette inscription n’a pas été achevée. Ajouter ce qui manque vous permet de la reprendre ou de la défaire.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProgressInterface</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how far it is</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProviderPage</name>
    <message>
        <source>the provider&apos;s name</source>
        <translation>le nom du fournisseur</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>le nom du contact</translation>
    </message>
    <message>
        <source>the contact&apos;s mail address</source>
        <translation>l’adresse e-mail du contact</translation>
    </message>
    <message>
        <source>No invitation can be sent yet.</source>
        <translation>Aucune invitation ne peut encore être envoyée.</translation>
    </message>
    <message>
        <source>Before an invitation can be sent this page needs the provider&apos;s name and a contact.</source>
        <translation>Avant l’envoi d’une invitation, cette page doit contenir le nom du fournisseur et un contact.</translation>
    </message>
    <message>
        <source>This is what customers see in an invitation, and whom they can ask.</source>
        <translation>Voici ce que les clients voient dans une invitation, et à qui ils peuvent s’adresser.</translation>
    </message>
    <message>
        <source>No invitation can be sent yet. Still missing: %1.</source>
        <translation>Aucune invitation ne peut encore être envoyée. Il manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Provider &amp;name:</source>
        <translation>No&amp;m du fournisseur :</translation>
    </message>
    <message>
        <source>&amp;Contact name:</source>
        <translation>&amp;Nom du contact :</translation>
    </message>
    <message>
        <source>Contact &amp;mail:</source>
        <translation>E-mail d&amp;u contact :</translation>
    </message>
    <message>
        <source>Contact &amp;phone:</source>
        <translation>Télép&amp;hone du contact :</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>&amp;Domaine :</translation>
    </message>
    <message>
        <source>Optional, for example contoso.com</source>
        <translation>Facultatif, par exemple contoso.com</translation>
    </message>
    <message>
        <source>Where the signing key can be published, so that customers confirm an invitation without a telephone call.</source>
        <translation>Où la clé de signature peut être publiée, afin que les clients confirment une invitation sans appel téléphonique.</translation>
    </message>
    <message>
        <source>Sign-in applications</source>
        <translation>Applications de connexion</translation>
    </message>
    <message>
        <source>With it a customer&apos;s admin signs in when TenantLink is to create the registration. It is a public client of yours: it has no secret, and its id is no secret.</source>
        <translation>L’administrateur d’un client l’utilise pour se connecter quand TenantLink doit créer l’inscription. C’est un client public qui vous appartient&#xa0;: elle n’a pas de secret, et son ID n’est pas secret.</translation>
    </message>
    <message>
        <source>Sign-in application of %1:</source>
        <translation>Application de connexion de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Optional: Application (Client) ID</source>
        <translation>Facultatif&#xa0;: ID d’application (client)</translation>
    </message>
    <message>
        <source>Ho&amp;w do I create a sign-in application?</source>
        <translation>C&amp;omment créer une application de connexion ?</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisionList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Progress of the steps</source>
        <translation>Progression des étapes</translation>
    </message>
    <message>
        <source>Working ...</source>
        <translation>En cours ...</translation>
    </message>
    <message>
        <source>%1 ... (%2 of %3 steps are done)</source>
        <comment>step that runs</comment>
        <translation>%1 ... (étapes terminées&#xa0;: %2 sur %3)</translation>
    </message>
    <message>
        <source>Not everything could be done.</source>
        <translation>Tout n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>Everything that you may do is done; the rest needs another administrator.</source>
        <translation>Tout ce que vous avez le droit de faire est fait&#x202f;; le reste nécessite un autre administrateur.</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Tout est fait.</translation>
    </message>
    <message>
        <source>Interrupted: %1 of %2 steps are done.</source>
        <translation>Interrompu. Étapes terminées&#xa0;: %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisionRow</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>state of a step, how far it is</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisioningPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Another administrator has to do the rest, see below. Check again once that is done, also days later by opening the invitation&apos;s link again.</source>
        <translation>Un autre administrateur doit faire le reste, voir ci-dessous. Revérifiez une fois cela fait, même des jours plus tard, en ouvrant de nouveau le lien d’invitation.</translation>
    </message>
    <message>
        <source>Another administrator has to do the rest, see below. The reply may go meanwhile, marked &quot;consent pending&quot;: just go on. Check again once it is done, also days later by opening the invitation&apos;s link again.</source>
        <translation>Un autre administrateur doit faire le reste, voir ci-dessous. La réponse peut déjà partir, avec la mention «&#xa0;consentement en attente&#xa0;»&#xa0;: il suffit de continuer. Revérifiez une fois cela fait, même des jours plus tard, en ouvrant de nouveau le lien d’invitation.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionnement</translation>
    </message>
    <message>
        <source>The App registration is made in your tenant. What is done so far is remembered: it can be interrupted, and goes on when the invitation&apos;s link is opened again.</source>
        <translation>L’inscription d’application est créée dans votre locataire. Ce qui est déjà fait est mémorisé&#xa0;: l’opération peut être interrompue et continue quand le lien d’invitation est ouvert de nouveau.</translation>
    </message>
    <message>
        <source>Shorter &amp;life of the secret:</source>
        <translation>Duré&amp;e de validité plus courte :</translation>
    </message>
    <message>
        <source>&amp;Use this life</source>
        <translation>&amp;Utiliser cette durée</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Se re&amp;connecter</translation>
    </message>
    <message>
        <source>Un&amp;do what was made</source>
        <translation>Défaire ce qui &amp;a été créé</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Re&amp;vérifier</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationFields</name>
    <message>
        <source>The invitation is for this tenant.</source>
        <translation>L’invitation concerne ce locataire.</translation>
    </message>
    <message>
        <source>Enter a sign-in name such as admin@contoso.com, or nothing.</source>
        <translation>Saisissez un nom de connexion tel que admin@contoso.com, ou rien.</translation>
    </message>
    <message>
        <source>Optional: the sign-in name (UPN) of the customer&apos;s Microsoft 365 administrator.</source>
        <translation>Facultatif&#xa0;: le nom de connexion (UPN) de l’administrateur Microsoft 365 du client.</translation>
    </message>
    <message>
        <source>Customer Microsoft &amp;Tenant ID:</source>
        <translation>ID de locatai&amp;re Microsoft du client :</translation>
    </message>
    <message>
        <source>Application (Client) &amp;ID:</source>
        <translation>ID &amp;d’application (client) :</translation>
    </message>
    <message>
        <source>Client &amp;Secret:</source>
        <translation>Secret &amp;client :</translation>
    </message>
    <message>
        <source>&amp;M365 admin:</source>
        <translation>&amp;Admin M365 :</translation>
    </message>
    <message>
        <source>&amp;How do I create one?</source>
        <translation>Comment &amp;en créer une ?</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationGuide</name>
    <message>
        <source>How do I create an App registration?</source>
        <translation>Comment créer une inscription d’application&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationPage</name>
    <message>
        <source>A new client secret was added in the tenant and filled in.</source>
        <translation>Un nouveau secret client a été ajouté dans le locataire et inséré ici.</translation>
    </message>
    <message>
        <source>Where another service uses this registration already: each service should have a client secret of its own. An administrator of the tenant signs in.</source>
        <translation>Si un autre service utilise déjà cette inscription&#xa0;: chaque service doit avoir son propre secret client. Un administrateur du locataire se connecte.</translation>
    </message>
    <message>
        <source>Known registration</source>
        <translation>Inscription connue</translation>
    </message>
    <message>
        <source>Enter the App registration of the customer&apos;s tenant. It is checked on the next page; nothing is sent before.</source>
        <translation>Saisissez l’inscription d’application du locataire du client. Elle est vérifiée à la page suivante&#x202f;; rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Create a new secret by si&amp;gning in</source>
        <translation>Créer un &amp;nouveau secret en se connectant</translation>
    </message>
    <message>
        <source>Microsoft c&amp;loud:</source>
        <translation>Cloud &amp;Microsoft :</translation>
    </message>
    <message>
        <source>The client secret was not kept with the draft. Enter it again.</source>
        <translation>Le secret client n’a pas été conservé avec le brouillon. Saisissez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationTab</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Set. Type a new one to replace it.</source>
        <translation>Défini. Saisissez-en un nouveau pour le remplacer.</translation>
    </message>
    <message>
        <source>Set, begins with %1. Type a new one to replace it.</source>
        <translation>Défini, commence par %1. Saisissez-en un nouveau pour le remplacer.</translation>
    </message>
    <message>
        <source>The client secret of this service is not on this computer. Validate and renew it where it was entered, or enter a secret here.</source>
        <translation>Le secret client de ce service n’est pas sur cet ordinateur. Validez-le et renouvelez-le là où il a été saisi, ou saisissez un secret ici.</translation>
    </message>
    <message>
        <source>Unknown until the registration may read it</source>
        <translation>Inconnu tant que l’inscription n’a pas le droit de le lire</translation>
    </message>
    <message>
        <source>Ask for a new client secret before this one ends.</source>
        <translation>Demandez un nouveau secret client avant l’expiration de celui-ci.</translation>
    </message>
    <message>
        <source>The client secret has ended. Enter a new one.</source>
        <translation>Le secret client a expiré. Saisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>Signed in: Microsoft confirmed this account.</source>
        <translation>Connecté&#xa0;: Microsoft a confirmé ce compte.</translation>
    </message>
    <message>
        <source>Stated: nobody signed in with this account.</source>
        <translation>Déclaré&#xa0;: personne ne s’est connecté avec ce compte.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Saves what you changed, then validates it</source>
        <translation>Enregistre vos modifications, puis valide</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Enregistrement ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The same client secret</source>
        <translation>Le même secret client</translation>
    </message>
    <message>
        <source>The service %1 uses this client secret already.</source>
        <translation>Le service %1 utilise déjà ce secret client.</translation>
    </message>
    <message>
        <source>Each service should have a secret of its own, so that renewing one does not stop the other. Ask for another secret of the same App registration.</source>
        <translation>Chaque service doit avoir son propre secret, pour que le renouvellement de l’un n’arrête pas l’autre. Demandez un autre secret de la même inscription d’application.</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>Utiliser quand &amp;même</translation>
    </message>
    <message>
        <source>QOE &amp;Tenant ID:</source>
        <translation>ID de locatai&amp;re QOE :</translation>
    </message>
    <message>
        <source>QOE &amp;Client ID:</source>
        <translation>ID client &amp;QOE :</translation>
    </message>
    <message>
        <source>QOE Client S&amp;ecret:</source>
        <translation>Secret clie&amp;nt QOE :</translation>
    </message>
    <message>
        <source>QOE Client Secret</source>
        <translation>Secret client QOE</translation>
    </message>
    <message>
        <source>QOE Client Secret expiration date:</source>
        <translation>Date d’expiration du secret client QOE&#xa0;:</translation>
    </message>
    <message>
        <source>QOE Client Secret Days Until Expire:</source>
        <translation>Jours avant expiration du secret client QOE&#xa0;:</translation>
    </message>
    <message>
        <source>Last QOE authentication status:</source>
        <translation>Dernier état d’authentification QOE&#xa0;:</translation>
    </message>
    <message>
        <source>Last QOE authentication:</source>
        <translation>Dernière authentification QOE&#xa0;:</translation>
    </message>
    <message>
        <source>Vali&amp;date QOE Authentication</source>
        <translation>Valider l’authentificati&amp;on QOE</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the QOE validation</source>
        <translation>Arrêter la validation QOE</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save QOE settings</source>
        <translation>Enregistrer les paramètres QOE</translation>
    </message>
    <message>
        <source>Rene&amp;w secret</source>
        <translation>Renou&amp;veler le secret</translation>
    </message>
    <message>
        <source>Renew QOE secret</source>
        <translation>Renouveler le secret QOE</translation>
    </message>
    <message>
        <source>&amp;Tenant ID:</source>
        <translation>ID de lo&amp;cataire :</translation>
    </message>
    <message>
        <source>&amp;Application ID:</source>
        <translation>ID &amp;d’application :</translation>
    </message>
    <message>
        <source>&amp;Client Secret:</source>
        <translation>&amp;Secret client :</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Client Secret expiration date:</source>
        <translation>Date d’expiration du secret client&#xa0;:</translation>
    </message>
    <message>
        <source>Client Secret Days Until Expire:</source>
        <translation>Jours avant expiration du secret client&#xa0;:</translation>
    </message>
    <message>
        <source>Last authentication status:</source>
        <translation>Dernier état d’authentification&#xa0;:</translation>
    </message>
    <message>
        <source>Last authentication:</source>
        <translation>Dernière authentification&#xa0;:</translation>
    </message>
    <message>
        <source>Vali&amp;date Authentication</source>
        <translation>Valider l’authenti&amp;fication</translation>
    </message>
    <message>
        <source>Stop the validation</source>
        <translation>Arrêter la validation</translation>
    </message>
    <message>
        <source>Re-&amp;initiate authentication</source>
        <translation>Relancer l’aut&amp;hentification</translation>
    </message>
    <message>
        <source>Sends the customer&apos;s admin a new invitation for this service</source>
        <translation>Envoie à l’administrateur du client une nouvelle invitation pour ce service</translation>
    </message>
    <message>
        <source>Adds a new client secret in the tenant, tests it and switches to it</source>
        <translation>Ajoute un nouveau secret client dans le locataire, le teste et l’utilise désormais</translation>
    </message>
    <message>
        <source>Assigned Entra roles:</source>
        <translation>Rôles Entra attribués&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User Name:</source>
        <translation>Nom d’&amp;utilisateur :</translation>
    </message>
    <message>
        <source>Not validated yet.</source>
        <translation>Pas encore validé.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ReinitiateDialog</name>
    <message>
        <source>Enter a mail address, for example admin@contoso.com.</source>
        <translation>Saisissez une adresse e-mail, par exemple admin@contoso.com.</translation>
    </message>
    <message numerus="yes">
        <source>The mail is sent by your mail server; the link is valid for %n day(s).</source>
        <translation>
            <numerusform>L’e-mail est envoyé par votre serveur de messagerie&#x202f;; le lien est valable %n jour.</numerusform>
            <numerusform>L’e-mail est envoyé par votre serveur de messagerie&#x202f;; le lien est valable %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set up: the invitation is made, and you hand the link over yourself. It is valid for %n day(s).</source>
        <translation>
            <numerusform>Aucun serveur de messagerie n’est configuré&#xa0;: l’invitation est créée, et vous transmettez le lien vous-même. Il est valable %n jour.</numerusform>
            <numerusform>Aucun serveur de messagerie n’est configuré&#xa0;: l’invitation est créée, et vous transmettez le lien vous-même. Il est valable %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-initiate authentication of %1</source>
        <translation>Relancer l’authentification de %1</translation>
    </message>
    <message>
        <source>The customer&apos;s admin gets a new invitation for this service. Only the service&apos;s own tenant is accepted. The present registration stays in use until the new one was imported and applied under Pending Invitations.</source>
        <translation>L’administrateur du client reçoit une nouvelle invitation pour ce service. Seul le locataire du service est accepté. L’inscription actuelle reste utilisée jusqu’à ce que la nouvelle soit importée et appliquée sous Invitations en attente.</translation>
    </message>
    <message>
        <source>&amp;Invitation Email:</source>
        <translation>&amp;E-mail d’invitation :</translation>
    </message>
    <message>
        <source>M365 &amp;Admin Email:</source>
        <translation>E-&amp;mail admin M365 :</translation>
    </message>
    <message>
        <source>Empty: the same</source>
        <translation>Vide&#xa0;: le même</translation>
    </message>
    <message>
        <source>&amp;Send invitation</source>
        <translation>E&amp;nvoyer l’invitation</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TenantLink::RemoveSurplusDialog</name>
    <message>
        <source>Permissions and roles can only be removed by an administrator of the customer&apos;s tenant.</source>
        <translation>Les autorisations et les rôles ne peuvent être supprimés que par un administrateur du locataire du client.</translation>
    </message>
    <message>
        <source>Nothing of this service needs it. Whatever else uses this registration with it stops working.</source>
        <translation>Rien dans ce service n’en a besoin. Tout autre élément qui utilise cette inscription avec ce droit cesse de fonctionner.</translation>
    </message>
    <message>
        <source>It serves %1, and another role of the registration does the same. Whatever else uses this registration with it stops working.</source>
        <translation>Cela sert à&#xa0;: %1, et un autre rôle de l’inscription fait la même chose. Tout autre élément qui utilise cette inscription avec ce droit cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Stops working: %1, and whatever else uses this registration with it.</source>
        <translation>Cesse de fonctionner&#xa0;: %1, et tout autre élément qui utilise cette inscription avec ce droit.</translation>
    </message>
    <message>
        <source>Reading the registration ...</source>
        <translation>Lecture de l’inscription ...</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>Tick what shall be removed:</source>
        <translation>Cochez ce qui doit être supprimé&#xa0;:</translation>
    </message>
    <message>
        <source>Removing ...</source>
        <translation>Suppression ...</translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation>Tout n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Remove what is no longer needed: %1</source>
        <translation>Supprimer ce qui n’est plus nécessaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant. Then you see which permissions and roles of the registration the service does not need, and choose. Nothing is removed that you did not tick.</source>
        <translation>Vous vous connectez en tant qu’administrateur du locataire du client. Vous voyez alors de quelles autorisations et de quels rôles de l’inscription le service n’a pas besoin, et vous choisissez. Rien de ce que vous n’avez pas coché n’est supprimé.</translation>
    </message>
    <message>
        <source>The registration has only what the service asks for.</source>
        <translation>L’inscription n’a que ce que le service demande.</translation>
    </message>
    <message>
        <source>Other programs may use the same registration. What they need stops working for them at once.</source>
        <translation>D’autres programmes utilisent peut-être la même inscription. Ce dont ils ont besoin cesse aussitôt de fonctionner pour eux.</translation>
    </message>
    <message>
        <source>The directory roles of the registration could not be read.</source>
        <translation>Les rôles d’annuaire de l’inscription n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>TenantLink::RenewSecretDialog</name>
    <message>
        <source>A new client secret can only be added by an administrator of the customer&apos;s tenant.</source>
        <translation>Un nouveau secret client ne peut être ajouté que par un administrateur du locataire du client.</translation>
    </message>
    <message>
        <source>The old client secret stays in use until the new one was tested.</source>
        <translation>L’ancien secret client reste utilisé jusqu’à ce que le nouveau soit testé.</translation>
    </message>
    <message>
        <source>The old client secret was removed.</source>
        <translation>L’ancien secret client a été supprimé.</translation>
    </message>
    <message>
        <source>Removing the old client secret ...</source>
        <translation>Suppression de l’ancien secret client ...</translation>
    </message>
    <message>
        <source>The service uses the new client secret now. It ends on %1.</source>
        <translation>Le service utilise maintenant le nouveau secret client. Il expire le %1.</translation>
    </message>
    <message>
        <source>Renew the client secret: %1</source>
        <translation>Renouveler le secret client&#xa0;: %1</translation>
    </message>
    <message>
        <source>A new client secret is added to the App registration, tested, and used from then on. The old one is not touched before you say so.</source>
        <translation>Un nouveau secret client est ajouté à l’inscription d’application, testé, puis utilisé. L’ancien n’est pas touché tant que vous ne le demandez pas.</translation>
    </message>
    <message>
        <source>By the registration &amp;itself</source>
        <translation>&amp;Par l’inscription elle-même</translation>
    </message>
    <message>
        <source>Looking whether the registration may do that ...</source>
        <translation>Vérification des droits de l’inscription ...</translation>
    </message>
    <message>
        <source>It has the permission Application.ReadWrite.OwnedBy and is an owner of itself. Nobody has to sign in.</source>
        <translation>Elle a l’autorisation Application.ReadWrite.OwnedBy et elle est propriétaire d’elle-même. Personne n’a besoin de se connecter.</translation>
    </message>
    <message>
        <source>Not possible: that needs the permission Application.ReadWrite.OwnedBy, a registration that is an owner of itself, and a client secret that still works.</source>
        <translation>Impossible&#xa0;: cela nécessite l’autorisation Application.ReadWrite.OwnedBy, une inscription propriétaire d’elle-même et un secret client qui fonctionne encore.</translation>
    </message>
    <message>
        <source>By signing in as an &amp;administrator</source>
        <translation>&amp;En se connectant en tant qu’administrateur</translation>
    </message>
    <message>
        <source>An owner of the registration, or an Application Administrator, signs in.</source>
        <translation>Un propriétaire de l’inscription, ou un Application Administrator, se connecte.</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Durée de validité :</translation>
    </message>
    <message>
        <source>the old client secret, which begins with %1 and ends on %2</source>
        <translation>l’ancien secret client, qui commence par %1 et expire le %2</translation>
    </message>
    <message>
        <source>the old client secret, which begins with %1</source>
        <translation>l’ancien secret client, qui commence par %1</translation>
    </message>
    <message>
        <source>Only the new client secret works from now on.</source>
        <translation>Seul le nouveau secret client fonctionne désormais.</translation>
    </message>
    <message>
        <source>It is not certain which of the registration&apos;s client secrets is %1. Remove it in the Azure portal, if nothing else uses it.</source>
        <translation>On ne sait pas avec certitude lequel des secrets client de l’inscription est %1. Supprimez-le dans le portail Azure, si rien d’autre ne l’utilise.</translation>
    </message>
    <message>
        <source>Remove %1? Whatever else still uses it stops working at once. If you keep it, it works until it ends.</source>
        <translation>Supprimer %1&#x202f;? Tout ce qui l’utilise encore cesse aussitôt de fonctionner. Si vous le gardez, il fonctionne jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Remove the &amp;old secret</source>
        <translation>&amp;Supprimer l’ancien secret</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Renouveler</translation>
    </message>
    <message>
        <source>Choose a shorter &amp;life</source>
        <translation>&amp;Choisir une durée plus courte</translation>
    </message>
</context>
<context>
    <name>TenantLink::RightsPage</name>
    <message>
        <source>Your account&apos;s roles do not include making App registrations. Where the tenant lets everybody make them it may work all the same.</source>
        <translation>Les rôles de votre compte ne permettent pas de créer des inscriptions d’applications. Si le locataire permet à tout le monde d’en créer, cela peut tout de même fonctionner.</translation>
    </message>
    <message>
        <source>Your account may not grant admin consent. Everything else is done, and you get a link to forward to a Global Administrator or Privileged Role Administrator.</source>
        <translation>Votre compte n’a pas le droit d’accorder le consentement administrateur. Tout le reste est fait, et vous recevez un lien à transmettre à un Global Administrator ou Privileged Role Administrator.</translation>
    </message>
    <message>
        <source>Your account may not assign directory roles. Everything else is done, and you get the steps and commands to forward to a Global Administrator or Privileged Role Administrator.</source>
        <translation>Votre compte n’a pas le droit d’attribuer des rôles d’annuaire. Tout le reste est fait, et vous recevez les étapes et les commandes à transmettre à un Global Administrator ou Privileged Role Administrator.</translation>
    </message>
    <message>
        <source>It could not be checked whether your account&apos;s roles suffice. What it may not do is told afterwards, with what to forward to another administrator.</source>
        <translation>Impossible de vérifier si les rôles de votre compte suffisent. Ce qu’il n’a pas le droit de faire vous est indiqué ensuite, avec ce qu’il faut transmettre à un autre administrateur.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandée</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>permission, how much it is needed, reason</comment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Il expire le %1.</translation>
    </message>
    <message>
        <source>Name and rights</source>
        <translation>Nom et droits</translation>
    </message>
    <message>
        <source>Nothing in your tenant has been created yet. Choose what shall be, and read below exactly what will be written.</source>
        <translation>Rien n’a encore été créé dans votre locataire. Choisissez ce qui doit l’être, et lisez ci-dessous exactement ce qui va être écrit.</translation>
    </message>
    <message>
        <source>Start &amp;provisioning</source>
        <translation>Dé&amp;marrer le provisionnement</translation>
    </message>
    <message>
        <source>Na&amp;me of the App registration:</source>
        <translation>&amp;Nom de l’inscription d’application :</translation>
    </message>
    <message>
        <source>&amp;Life of the client secret:</source>
        <translation>&amp;Durée de validité du secret client :</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui va être écrit</translation>
    </message>
    <message>
        <source>Show as &amp;commands ...</source>
        <translation>&amp;Afficher les commandes ...</translation>
    </message>
    <message>
        <source>Show as commands</source>
        <translation>Afficher les commandes</translation>
    </message>
</context>
<context>
    <name>TenantLink::RightsView</name>
    <message>
        <source>Rights that the App registration needs, and why</source>
        <translation>Droits dont l’inscription d’application a besoin, et pourquoi</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4</source>
        <comment>name, kind, how much it is needed, reason</comment>
        <translation>%1 (%2, droit %3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>autorisation</translation>
    </message>
    <message>
        <source>directory role</source>
        <translation>rôle d’annuaire</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoleChoice</name>
    <message>
        <source>The roles then hold for the users and groups of that unit only. Voice routes, gateways and domains belong to the whole tenant: they cannot be set up this way. Directory Readers is assigned for the whole tenant beside it.</source>
        <translation>Les rôles ne valent alors que pour les utilisateurs et les groupes de cette unité. Les itinéraires vocaux, les passerelles et les domaines appartiennent à tout le locataire&#xa0;: ils ne peuvent pas être configurés ainsi. Directory Readers est attribué en plus pour tout le locataire.</translation>
    </message>
    <message>
        <source>Reading the administrative units needs one more right, for which you sign in again.</source>
        <translation>La lecture des unités administratives nécessite un droit de plus, pour lequel vous devez vous reconnecter.</translation>
    </message>
    <message>
        <source>There is no administrative unit in this tenant.</source>
        <translation>Il n’y a aucune unité administrative dans ce locataire.</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>Rôles d’annuaire</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two roles</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>Teams Administrator is the usual choice; two roles together are narrower.</source>
        <translation>Teams Administrator est le choix habituel&#x202f;; deux rôles ensemble sont plus restreints.</translation>
    </message>
    <message>
        <source>Also %1</source>
        <comment>role</comment>
        <translation>Également %1</translation>
    </message>
    <message>
        <source>Only for one administrative &amp;unit</source>
        <translation>Pou&amp;r une seule unité administrative</translation>
    </message>
    <message>
        <source>Administrati&amp;ve unit:</source>
        <translation>&amp;Unité administrative :</translation>
    </message>
    <message>
        <source>Si&amp;gn in again to read the units</source>
        <translation>&amp;Se reconnecter pour lire les unités</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingForm</name>
    <message>
        <source>The known SBCs could not be read: %1 You can type the domain.</source>
        <translation>Les SBC connus n’ont pas pu être lus&#xa0;: %1 Vous pouvez saisir le domaine.</translation>
    </message>
    <message>
        <source>No SBC is known yet (Configuration &gt; SBCs). You can type the domain.</source>
        <translation>Aucun SBC n’est encore connu (Configuration &gt; SBC). Vous pouvez saisir le domaine.</translation>
    </message>
    <message numerus="yes">
        <source>Microsoft takes at most %n characters after the @ of a user name: in this domain there can be no activation user. Choose a shorter name.</source>
        <translation>
            <numerusform>Microsoft accepte au maximum %n caractère après le @ d’un nom d’utilisateur&#xa0;: ce domaine ne peut pas avoir d’utilisateur d’activation. Choisissez un nom plus court.</numerusform>
            <numerusform>Microsoft accepte au maximum %n caractères après le @ d’un nom d’utilisateur&#xa0;: ce domaine ne peut pas avoir d’utilisateur d’activation. Choisissez un nom plus court.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually the short name. Letters, digits and inner hyphens.</source>
        <translation>Habituellement le nom court. Lettres, chiffres et traits d’union à l’intérieur.</translation>
    </message>
    <message>
        <source>As it is written: %1. DNS and Microsoft 365 have the name above.</source>
        <translation>Tel qu’il s’écrit&#xa0;: %1. Le DNS et Microsoft 365 utilisent le nom ci-dessus.</translation>
    </message>
    <message>
        <source>What is configured</source>
        <translation>Ce qui est configuré</translation>
    </message>
    <message>
        <source>&amp;M365 default routing and SBC configuration</source>
        <translation>Routage M365 par dé&amp;faut et configuration SBC</translation>
    </message>
    <message>
        <source>SBC &amp;only</source>
        <translation>SBC &amp;uniquement</translation>
    </message>
    <message>
        <source>Trunk model</source>
        <translation>Modèle de jonction</translation>
    </message>
    <message>
        <source>&amp;Derived trunk</source>
        <translation>J&amp;onction dérivée</translation>
    </message>
    <message>
        <source>The voice route names the customer&apos;s sub-domain; no gateway is registered in the customer&apos;s tenant. Usual for hosted services.</source>
        <translation>L’itinéraire vocal nomme le sous-domaine du client&#x202f;; aucune passerelle n’est inscrite dans le locataire du client. Habituel pour les services hébergés.</translation>
    </message>
    <message>
        <source>O&amp;wn gateway</source>
        <translation>Passerelle &amp;dédiée</translation>
    </message>
    <message>
        <source>A gateway with the sub-domain&apos;s name is registered in the customer&apos;s tenant.</source>
        <translation>Une passerelle portant le nom du sous-domaine est inscrite dans le locataire du client.</translation>
    </message>
    <message>
        <source>&amp;SBC domain:</source>
        <translation>Domaine S&amp;BC :</translation>
    </message>
    <message>
        <source>S&amp;ub-domain:</source>
        <translation>Sous-domai&amp;ne :</translation>
    </message>
    <message>
        <source>Sub-domain preview:</source>
        <translation>Aperçu du sous-domaine&#xa0;:</translation>
    </message>
    <message>
        <source>Sub-domain preview</source>
        <translation>Aperçu du sous-domaine</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>&amp;Two-step (recommended)</source>
        <translation>En deu&amp;x étapes (recommandé)</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>En deux étapes</translation>
    </message>
    <message>
        <source>Manua&amp;l</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>Utilisateur d’activation</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingPage</name>
    <message>
        <source>Routing and DNS</source>
        <translation>Routage et DNS</translation>
    </message>
    <message>
        <source>The customer gets a name of its own on the SBC&apos;s domain. The tenant has to know it and prove it.</source>
        <translation>Le client reçoit son propre nom dans le domaine du SBC. Le locataire doit le connaître et prouver qu’il lui appartient.</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingScripts</name>
    <message>
        <source>The templates could not be read: %1</source>
        <translation>Les modèles n’ont pas pu être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Built-in for this trunk model</source>
        <translation>Modèle intégré pour ce modèle de jonction</translation>
    </message>
    <message>
        <source>A template that was deleted</source>
        <translation>Un modèle qui a été supprimé</translation>
    </message>
    <message>
        <source>The chosen template</source>
        <translation>Le modèle choisi</translation>
    </message>
    <message>
        <source>Teams sc&amp;ript template:</source>
        <translation>Modèle de script &amp;Teams :</translation>
    </message>
    <message>
        <source>Teams clean-u&amp;p template:</source>
        <translation>Modèl&amp;e de nettoyage Teams :</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingTab</name>
    <message>
        <source>Saving ...</source>
        <translation>Enregistrement ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>What was set up for %1 stays in the tenant and on the SBC. Run its clean-up scripts before you save (Tasks); afterwards tasks and scripts must run again.</source>
        <translation>Ce qui a été configuré pour %1 reste dans le locataire et sur le SBC. Exécutez ses scripts de nettoyage avant d’enregistrer (Tâches)&#x202f;; ensuite, les tâches et les scripts doivent être exécutés de nouveau.</translation>
    </message>
    <message>
        <source>Tasks and scripts must run again: choose Run all that is left under Tasks, then run the scripts.</source>
        <translation>Les tâches et les scripts doivent être exécutés de nouveau&#xa0;: choisissez Exécuter tout ce qui reste sous Tâches, puis exécutez les scripts.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save Routing and DNS</source>
        <translation>Enregistrer Routage et DNS</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>Routage et DNS</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcDialog</name>
    <message>
        <source>There is an SBC of this name already. Choose another name.</source>
        <translation>Un SBC porte déjà ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Edit SBC</source>
        <translation>Modifier le SBC</translation>
    </message>
    <message>
        <source>Add SBC</source>
        <translation>Ajouter un SBC</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;FQDN:</source>
        <translation>&amp;FQDN :</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Description :</translation>
    </message>
    <message>
        <source>The base domain of the SBC, for example sbc.example.com. The customers&apos; sub-domains are below it.</source>
        <translation>Le domaine de base du SBC, par exemple sbc.example.com. Les sous-domaines des clients se trouvent en dessous.</translation>
    </message>
    <message>
        <source>&amp;SIP port:</source>
        <translation>&amp;Port SIP :</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>SIP port</source>
        <translation>Port SIP</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcsPage</name>
    <message>
        <source>&amp;Add SBC</source>
        <translation>Ajouter &amp;un SBC</translation>
    </message>
    <message>
        <source>&amp;Edit SBC</source>
        <translation>Mo&amp;difier le SBC</translation>
    </message>
    <message>
        <source>&amp;Remove SBC</source>
        <translation>Suppri&amp;mer le SBC</translation>
    </message>
    <message>
        <source>Removes the selected SBCs from this list; nothing is changed on them</source>
        <translation>Supprime de cette liste les SBC sélectionnés&#x202f;; rien n’est modifié sur les SBC eux-mêmes</translation>
    </message>
    <message>
        <source>SBCs</source>
        <translation>SBC</translation>
    </message>
    <message>
        <source>Filter SBCs</source>
        <translation>Filtrer les SBC</translation>
    </message>
    <message>
        <source>Copy SBCs</source>
        <translation>Copier les SBC</translation>
    </message>
    <message>
        <source>Export CSV of SBCs</source>
        <translation>Exporter les SBC au format CSV</translation>
    </message>
    <message>
        <source>Columns of SBCs</source>
        <translation>Colonnes des SBC</translation>
    </message>
    <message>
        <source>There is no SBC yet.
Add the ones that you have, so that services can be set up on them.</source>
        <translation>Il n’y a pas encore de SBC.
Ajoutez ceux que vous avez, afin d’y configurer des services.</translation>
    </message>
    <message>
        <source>No SBC matches the filter.</source>
        <translation>Aucun SBC ne correspond au filtre.</translation>
    </message>
    <message>
        <source>sbcs.csv</source>
        <comment>file name</comment>
        <translation>sbc.csv</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Remove SBCs</source>
        <translation>Supprimer des SBC</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n SBC(s) from the list: %1?</source>
        <translation>
            <numerusform>Supprimer %n SBC de la liste&#xa0;: %1&#x202f;?</numerusform>
            <numerusform>Supprimer %n SBC de la liste&#xa0;: %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Services that are set up on it keep working, but no script can be made for them until another SBC is chosen. Nothing is changed on the SBC itself.</source>
        <translation>Les services qui y sont configurés continuent de fonctionner, mais aucun script ne peut être généré pour eux tant qu’un autre SBC n’est pas choisi. Rien n’est modifié sur le SBC lui-même.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n SBC(s) removed.</source>
        <translation>
            <numerusform>%n SBC supprimé.</numerusform>
            <numerusform>%n SBC supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first SBC</source>
        <translation>Ajouter le premier SBC</translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shows the secret while you hold this button</source>
        <translation>Affiche le secret tant que vous maintenez ce bouton enfoncé</translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretLifeBox</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretsBanner</name>
    <message>
        <source>Show services</source>
        <translation>Afficher les services</translation>
    </message>
    <message>
        <source>Shows the services whose client secrets end first</source>
        <translation>Affiche les services dont les secrets client expirent en premier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message about client secrets</source>
        <translation>Fermer le message sur les secrets client</translation>
    </message>
</context>
<context>
    <name>TenantLink::SendLinkPage</name>
    <message>
        <source>Enter a mail address such as name@example.com.</source>
        <translation>Saisissez une adresse e-mail telle que nom@example.com.</translation>
    </message>
    <message>
        <source>No email address is kept for this customer. Enter the administrator&apos;s.</source>
        <translation>Aucune adresse e-mail n’est enregistrée pour ce client. Saisissez celle de l’administrateur.</translation>
    </message>
    <message>
        <source>The mail with the link goes there.</source>
        <translation>L’e-mail contenant le lien est envoyé à cette adresse.</translation>
    </message>
    <message>
        <source>Enter a sign-in name such as admin@contoso.com.</source>
        <translation>Saisissez un nom de connexion tel que admin@contoso.com.</translation>
    </message>
    <message>
        <source>The sign-in name (UPN) of the Microsoft 365 administrator who will authenticate.</source>
        <translation>Le nom de connexion (UPN) de l’administrateur Microsoft 365 qui va s’authentifier.</translation>
    </message>
    <message>
        <source>Checking whether an invitation can be made ...</source>
        <translation>Vérification de la possibilité de créer une invitation ...</translation>
    </message>
    <message numerus="yes">
        <source>You then send the link yourself. It is valid for %n day(s).</source>
        <translation>
            <numerusform>Vous envoyez ensuite le lien vous-même. Il est valable %n jour.</numerusform>
            <numerusform>Vous envoyez ensuite le lien vous-même. Il est valable %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mail goes off at once. Its link is valid for %n day(s).</source>
        <translation>
            <numerusform>L’e-mail part immédiatement. Son lien est valable %n jour.</numerusform>
            <numerusform>L’e-mail part immédiatement. Son lien est valable %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create invitation</source>
        <translation>C&amp;réer l’invitation</translation>
    </message>
    <message>
        <source>&amp;Send invitation</source>
        <translation>E&amp;nvoyer l’invitation</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Envoi du lien</translation>
    </message>
    <message>
        <source>Invite the customer&apos;s IT administrator to authenticate the tenant. Nothing is sent before the next page.</source>
        <translation>Invitez l’administrateur informatique du client à authentifier le locataire. Rien n’est envoyé avant la page suivante.</translation>
    </message>
    <message>
        <source>Who gets the mail</source>
        <translation>Qui reçoit l’e-mail</translation>
    </message>
    <message>
        <source>The c&amp;ustomer&apos;s administrator</source>
        <translation>L’&amp;administrateur du client</translation>
    </message>
    <message>
        <source>The &amp;provider&apos;s own account</source>
        <translation>Le compte du &amp;fournisseur</translation>
    </message>
    <message>
        <source>Microsoft clou&amp;d:</source>
        <translation>Clou&amp;d Microsoft :</translation>
    </message>
    <message>
        <source>Invitation &amp;Email:</source>
        <translation>E-&amp;mail d’invitation :</translation>
    </message>
    <message>
        <source>&amp;M365 Admin Email:</source>
        <translation>&amp;E-mail admin M365 :</translation>
    </message>
    <message>
        <source>How the link gets there</source>
        <translation>Comment le lien est transmis</translation>
    </message>
    <message>
        <source>No mail server is set up, so TenantLink cannot send the mail itself.</source>
        <translation>Aucun serveur de messagerie n’est configuré&#xa0;: TenantLink ne peut pas envoyer l’e-mail lui-même.</translation>
    </message>
    <message>
        <source>Set up the mail ser&amp;ver ...</source>
        <translation>Configurer le &amp;serveur de messagerie ...</translation>
    </message>
    <message>
        <source>Set up the mail server</source>
        <translation>Configurer le serveur de messagerie</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>&amp;Ouvrir dans mon logiciel de messagerie</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServiceActions</name>
    <message>
        <source>Run it in PowerShell with the module MicrosoftTeams. It asks for the client secret: no secret is in it.</source>
        <translation>Exécutez-le dans PowerShell avec le module MicrosoftTeams. Il demande le secret client&#xa0;: il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Enter it at the command line of the SBC. No secret is in it: enter those where it says so.</source>
        <translation>Saisissez-le dans la ligne de commande du SBC. Il ne contient aucun secret&#xa0;: saisissez-les là où il l’indique.</translation>
    </message>
    <message>
        <source>Teams routing script</source>
        <translation>Script de routage Teams</translation>
    </message>
    <message>
        <source>Teams routing clean-up script</source>
        <translation>Script de nettoyage du routage Teams</translation>
    </message>
    <message>
        <source>SBC script</source>
        <translation>Script SBC</translation>
    </message>
    <message>
        <source>SBC clean-up script</source>
        <translation>Script de nettoyage SBC</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <comment>a mail to copy</comment>
        <translation>À&#xa0;: %1
Objet&#xa0;: %2

%3</translation>
    </message>
    <message>
        <source>Mail to the customer</source>
        <translation>E-mail au client</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the text into a mail of your own.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert. Copiez le texte dans un e-mail.</translation>
    </message>
    <message>
        <source>Save service package</source>
        <translation>Enregistrer le package du service</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Save service package in a folder</source>
        <translation>Enregistrer le package du service dans un dossier</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. Read it before you send it.</source>
        <translation>Votre logiciel de messagerie a été invité à ouvrir l’e-mail. Relisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>The service package was saved: %1</source>
        <translation>Le package du service a été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show Teams &amp;routing script</source>
        <translation>A&amp;fficher le script de routage Teams</translation>
    </message>
    <message>
        <source>Show &amp;SBC script</source>
        <translation>Afficher le &amp;script SBC</translation>
    </message>
    <message>
        <source>Show Teams routing c&amp;lean-up script</source>
        <translation>Afficher le script de nettoyage du &amp;routage Teams</translation>
    </message>
    <message>
        <source>Show SBC cl&amp;ean-up script</source>
        <translation>Affic&amp;her le script de nettoyage SBC</translation>
    </message>
    <message>
        <source>Save service package as &amp;zip file ...</source>
        <translation>Enregistrer le package du service en fichier &amp;ZIP ...</translation>
    </message>
    <message>
        <source>Save service package as zip file</source>
        <translation>Enregistrer le package du service en fichier ZIP</translation>
    </message>
    <message>
        <source>Save service package in a f&amp;older ...</source>
        <translation>E&amp;nregistrer le package du service dans un dossier ...</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer</source>
        <translation>Informer le &amp;client</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicePortal</name>
    <message>
        <source>%1 - Service portal</source>
        <translation>%1 - Portail du service</translation>
    </message>
    <message>
        <source>Service portal</source>
        <translation>Portail du service</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Chargement ...</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>full name, short name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Direct Routing service of %1</source>
        <translation>Service de routage direct de %1</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>Paramètres Microsoft 365</translation>
    </message>
    <message>
        <source>Permissions and roles</source>
        <translation>Autorisations et rôles</translation>
    </message>
    <message>
        <source>QOE integration with Microsoft Teams</source>
        <translation>Intégration QOE avec Microsoft Teams</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>Routage et DNS</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>Connexion SIP</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <translation>Parties du service</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Certaines modifications n’ont pas été enregistrées.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServiceTab</name>
    <message>
        <source>Another service has this name already.</source>
        <translation>Un autre service porte déjà ce nom.</translation>
    </message>
    <message>
        <source>This name is no DNS label: it cannot be used as a sub-domain.</source>
        <translation>Ce nom n’est pas une étiquette DNS&#xa0;: il ne peut pas servir de sous-domaine.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Utilisez %n caractère au maximum.</numerusform>
            <numerusform>Utilisez %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the license type</source>
        <translation>Changer le type de licence</translation>
    </message>
    <message>
        <source>Change %1 to %2?</source>
        <comment>short name, license type</comment>
        <translation>Passer %1 à %2&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Change license type</source>
        <translation>C&amp;hanger le type de licence</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Enregistrement ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>Client&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Full Name of Service:</source>
        <translation>Nom complet du &amp;service :</translation>
    </message>
    <message>
        <source>&amp;Unique Short Name:</source>
        <translation>&amp;Nom court unique :</translation>
    </message>
    <message>
        <source>&amp;License type:</source>
        <translation>Type &amp;de licence :</translation>
    </message>
    <message>
        <source>Lice&amp;nsed users:</source>
        <translation>&amp;Utilisateurs sous licence :</translation>
    </message>
    <message>
        <source>Deploy status:</source>
        <translation>État du déploiement&#xa0;:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Créé le&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>Enregistrer le service</translation>
    </message>
    <message>
        <source>&amp;Change customer ...</source>
        <translation>&amp;Changer de client ...</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Changer de client</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>Le nom court</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicesModel</name>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>License type</source>
        <translation>Type de licence</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>Utilisateurs sous licence</translation>
    </message>
    <message>
        <source>Deploy status</source>
        <translation>État du déploiement</translation>
    </message>
    <message>
        <source>Authentication status</source>
        <translation>État de l’authentification</translation>
    </message>
    <message>
        <source>Secret expires in</source>
        <translation>Le secret expire dans</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicesPage</name>
    <message>
        <source>&amp;Add Service</source>
        <translation>A&amp;jouter un service</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>Types de service</translation>
    </message>
    <message>
        <source>&amp;Direct Routing</source>
        <translation>Ro&amp;utage direct</translation>
    </message>
    <message>
        <source>&amp;Edit Service</source>
        <translation>&amp;Modifier le service</translation>
    </message>
    <message>
        <source>Opens the Service portal of the selected service</source>
        <translation>Ouvre le portail du service sélectionné</translation>
    </message>
    <message>
        <source>&amp;Delete Service</source>
        <translation>&amp;Supprimer le service</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>Tout &amp;vérifier</translation>
    </message>
    <message>
        <source>Validates the registrations of all services, one after the other</source>
        <translation>Valide les inscriptions de tous les services, l’une après l’autre</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Filtrer les services</translation>
    </message>
    <message>
        <source>Copy services</source>
        <translation>Copier les services</translation>
    </message>
    <message>
        <source>Export CSV of services</source>
        <translation>Exporter les services au format CSV</translation>
    </message>
    <message>
        <source>Columns of services</source>
        <translation>Colonnes des services</translation>
    </message>
    <message>
        <source>There is no service yet.
Choose Add Service &gt; Direct Routing to onboard the first customer.</source>
        <translation>Il n’y a pas encore de service.
Choisissez Ajouter un service &gt; Routage direct pour intégrer le premier client.</translation>
    </message>
    <message>
        <source>No service matches the filter.</source>
        <translation>Aucun service ne correspond au filtre.</translation>
    </message>
    <message>
        <source>services.csv</source>
        <comment>file name</comment>
        <translation>services.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n service(s) to delete</source>
        <translation>
            <numerusform>Sélectionnez %n service au maximum à supprimer</numerusform>
            <numerusform>Sélectionnez %n services au maximum à supprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected services from this program</source>
        <translation>Supprime les services sélectionnés de ce programme</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) deleted.</source>
        <translation>
            <numerusform>%n service supprimé.</numerusform>
            <numerusform>%n services supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service deleted</source>
        <translation>Service supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) deleted: %1.</source>
        <translation>
            <numerusform>%n service supprimé&#xa0;: %1.</numerusform>
            <numerusform>%n services supprimés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the customer&apos;s tenant these stay as they are: the App registration with its client secret, the permissions that were granted to it, its directory roles, and everything that was set up for Direct Routing (domain, voice routes, users). If the registration is not needed any more, ask the customer&apos;s admin to delete it under App registrations in the Azure portal.</source>
        <translation>Dans le locataire du client, les éléments suivants restent tels quels&#xa0;: l’inscription d’application avec son secret client, les autorisations qui lui ont été accordées, ses rôles d’annuaire, et tout ce qui a été configuré pour le routage direct (domaine, itinéraires vocaux, utilisateurs). Si l’inscription n’est plus nécessaire, demandez à l’administrateur du client de la supprimer sous Inscriptions d’applications dans le portail Azure.</translation>
    </message>
    <message>
        <source>Add the first service</source>
        <translation>Ajouter le premier service</translation>
    </message>
</context>
<context>
    <name>TenantLink::SettingsPage</name>
    <message>
        <source>Not saved: see the fields that are marked.</source>
        <translation>Non enregistré&#xa0;: voir les champs signalés.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Certaines modifications n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Enregistrement ...</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Chargement ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Reve&amp;rt</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInAppBox</name>
    <message>
        <source>Sign-in app</source>
        <translation>Application de connexion</translation>
    </message>
    <message>
        <source>The sign-in app %1 was removed from the tenant. The next sign-in adds it again.</source>
        <translation>L’application de connexion %1 a été supprimée du locataire. La prochaine connexion l’ajoutera de nouveau.</translation>
    </message>
    <message>
        <source>This sign-in added the application %1 to the tenant. It is needed only while you work here: you can remove it now.</source>
        <translation>Cette connexion a ajouté l’application %1 au locataire. Elle n’est nécessaire que pendant que vous travaillez ici&#xa0;: vous pouvez la supprimer maintenant.</translation>
    </message>
    <message>
        <source>The application %1, by which you signed in, was in the tenant before. You can remove it; the next sign-in adds it again.</source>
        <translation>L’application %1, avec laquelle vous vous êtes connecté, se trouvait déjà dans le locataire. Vous pouvez la supprimer&#x202f;; la prochaine connexion l’ajoutera de nouveau.</translation>
    </message>
    <message>
        <source>Removing ...</source>
        <translation>Suppression ...</translation>
    </message>
    <message>
        <source>Remove the sign-in a&amp;pp from my tenant</source>
        <translation>&amp;Supprimer l’application de connexion de mon locataire</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInDialog</name>
    <message>
        <source>Sign in to the tenant</source>
        <translation>Se connecter au locataire</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Start authentication</source>
        <translation>Lancer l’&amp;authentification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInForm</name>
    <message>
        <source>The sign-in name (UPN) of your tenant&apos;s administrator, such as admin@contoso.com. What comes after the @ says which tenant it is.</source>
        <translation>Le nom de connexion (UPN) de l’administrateur de votre locataire, par exemple admin@contoso.com. La partie après le @ indique de quel locataire il s’agit.</translation>
    </message>
    <message>
        <source>&amp;M365 admin (UPN):</source>
        <translation>&amp;Admin M365 (UPN) :</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Comment voulez-vous vous connecter&#x202f;?</translation>
    </message>
    <message>
        <source>Sign in with a c&amp;ode</source>
        <translation>&amp;Se connecter avec un code</translation>
    </message>
    <message>
        <source>You enter a short code on Microsoft&apos;s page, on this computer or on your telephone.</source>
        <translation>Vous saisissez un code court sur la page de Microsoft, sur cet ordinateur ou sur votre téléphone.</translation>
    </message>
    <message>
        <source>Sign in with this computer&apos;s b&amp;rowser</source>
        <translation>Se &amp;connecter avec le navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page opens in your browser. Also works where your organisation blocks sign-in with codes.</source>
        <translation>La page de Microsoft s’ouvre dans votre navigateur. Fonctionne aussi quand votre organisation bloque la connexion avec des codes.</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInGuide</name>
    <message>
        <source>How do I create a sign-in application?</source>
        <translation>Comment créer une application de connexion&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>You sign in at Microsoft. TenantLink never sees your password.</source>
        <translation>Vous vous connectez auprès de Microsoft. TenantLink ne voit jamais votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInView</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Vous êtes connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Microsoft is asked for a code ...</source>
        <translation>Demande d’un code à Microsoft ...</translation>
    </message>
    <message>
        <source>The sign-in is prepared ...</source>
        <translation>Préparation de la connexion ...</translation>
    </message>
    <message>
        <source>Waiting until you have entered the code and signed in ...</source>
        <translation>En attente de la saisie du code et de votre connexion ...</translation>
    </message>
    <message>
        <source>Waiting until you have signed in with your browser ...</source>
        <translation>En attente de votre connexion dans le navigateur ...</translation>
    </message>
    <message>
        <source>The connection to Microsoft is lost. The sign-in goes on as soon as it is back.</source>
        <translation>La connexion réseau à Microsoft est perdue. L’opération continue dès qu’elle est rétablie.</translation>
    </message>
    <message>
        <source>Microsoft has answered. Finding out who signed in ...</source>
        <translation>Microsoft a répondu. Identification de la personne connectée ...</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
    <message>
        <source>Ne&amp;w code</source>
        <translation>&amp;Nouveau code</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page was opened in your browser. Sign in there with your administrator&apos;s account; this window goes on by itself. Keep it open meanwhile.</source>
        <translation>La page de Microsoft a été ouverte dans votre navigateur. Connectez-vous-y avec votre compte administrateur&#x202f;; cette fenêtre continue automatiquement. Gardez-la ouverte entre-temps.</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Rouvrir la &amp;page</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>&amp;Copier l’adresse de la page</translation>
    </message>
    <message>
        <source>Sign in with this computer&apos;s b&amp;rowser</source>
        <translation>Se connecter avec le navigateur &amp;de cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in with a c&amp;ode</source>
        <translation>Se connecter &amp;avec un code</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignedInPage</name>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Check who signed in, where and through which application before you go on.</source>
        <translation>Avant de continuer, vérifiez qui s’est connecté, où et avec quelle application.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignedInView</name>
    <message>
        <source>Could not check: %1</source>
        <translation>Vérification impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Could not check. Go on only if you trust who invited you.</source>
        <translation>Vérification impossible. Ne continuez que si vous faites confiance à la personne qui vous a invité.</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>%1, verified by Microsoft</source>
        <translation>%1, vérifié par Microsoft</translation>
    </message>
    <message>
        <source>Not verified by Microsoft. Go on only if you know from the provider that this is its application.</source>
        <translation>Non vérifié par Microsoft. Ne continuez que si le fournisseur vous a confirmé que c’est son application.</translation>
    </message>
    <message>
        <source>Microsoft does not say</source>
        <translation>Non indiqué par Microsoft</translation>
    </message>
    <message>
        <source>This tenant itself</source>
        <translation>Ce locataire lui-même</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Locataire %1</translation>
    </message>
    <message>
        <source>Not all roles of this account are known. What it may not do is said, and nothing is left half done.</source>
        <translation>Les rôles de ce compte ne sont pas tous connus. Ce qu’il n’a pas le droit de faire vous est indiqué, et rien ne reste à moitié fait.</translation>
    </message>
    <message>
        <source>App registrations and client secrets need the role Application Administrator, Cloud Application Administrator or Global Administrator. Without it nothing can be created: sign in with another account.</source>
        <translation>Les inscriptions d’applications et les secrets client nécessitent le rôle Application Administrator, Cloud Application Administrator ou Global Administrator. Sans lui, rien ne peut être créé&#xa0;: connectez-vous avec un autre compte.</translation>
    </message>
    <message>
        <source>This account has no role for App registrations. That is enough only where the tenant lets everybody register applications.</source>
        <translation>Ce compte n’a aucun rôle pour les inscriptions d’applications. Cela ne suffit que si le locataire permet à tout le monde d’inscrire des applications.</translation>
    </message>
    <message>
        <source>Consent to permissions of Microsoft Graph needs the role Privileged Role Administrator or Global Administrator; Application Administrator is not enough. Without it, everything else is finished, and you get a link for an administrator who may consent.</source>
        <translation>Le consentement aux autorisations Microsoft Graph nécessite le rôle Privileged Role Administrator ou Global Administrator&#x202f;; Application Administrator ne suffit pas. Sans lui, tout le reste est terminé, et vous recevez un lien pour un administrateur habilité à donner le consentement.</translation>
    </message>
    <message>
        <source>Assigning directory roles needs the role Privileged Role Administrator or Global Administrator. Without it, everything else is finished, and you get the steps for an administrator who may assign them.</source>
        <translation>L’attribution de rôles d’annuaire nécessite le rôle Privileged Role Administrator ou Global Administrator. Sans lui, tout le reste est terminé, et vous recevez les étapes pour un administrateur habilité à les attribuer.</translation>
    </message>
    <message>
        <source>If your role is given for a time (PIM), activate it first and sign in again.</source>
        <translation>Si votre rôle est accordé pour une durée limitée (PIM), activez-le d’abord et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Could not check the roles of this account. You can go on: what it may not do is said, and nothing is left half done. A partner&apos;s account (GDAP) has its rights through the partner relationship, and often may not consent or assign roles.</source>
        <translation>Impossible de vérifier les rôles de ce compte. Vous pouvez continuer&#xa0;: ce qu’il n’a pas le droit de faire vous est indiqué, et rien ne reste à moitié fait. Un compte de partenaire (GDAP) tient ses droits de la relation de partenariat et, souvent, n’a pas le droit de donner le consentement ni d’attribuer des rôles.</translation>
    </message>
    <message>
        <source>The roles of this account suffice.</source>
        <translation>Les rôles de ce compte suffisent.</translation>
    </message>
    <message>
        <source>Roles of this account: none.</source>
        <translation>Rôles de ce compte&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Roles of this account: %1</source>
        <translation>Rôles de ce compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Locataire&#xa0;:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Compte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Yes, go on with this account</source>
        <translation>&amp;Oui, continuer avec ce compte</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
    <message>
        <source>The application that you signed in through</source>
        <translation>L’application avec laquelle vous vous êtes connecté</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>Éditeur&#xa0;:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Propriétaire&#xa0;:</translation>
    </message>
    <message>
        <source>It may do this for you, while you are signed in here:</source>
        <translation>Elle peut faire ceci en votre nom, pendant que vous êtes connecté ici&#xa0;:</translation>
    </message>
    <message>
        <source>Do your account&apos;s roles suffice?</source>
        <translation>Les rôles de votre compte suffisent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>The connection has been successfully established. Nothing in your tenant has been created yet.</source>
        <translation>La connexion a bien été établie. Rien n’a encore été créé dans votre locataire.</translation>
    </message>
    <message>
        <source>You are signed in, but to another tenant. Nothing was changed there.</source>
        <translation>Vous êtes connecté, mais à un autre locataire. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The connection has been successfully established. Nothing in the tenant has been changed yet.</source>
        <translation>La connexion a bien été établie. Rien n’a encore été modifié dans le locataire.</translation>
    </message>
    <message>
        <source>A guest: the account&apos;s home is another tenant.</source>
        <translation>Un invité&#xa0;: le compte appartient à un autre locataire.</translation>
    </message>
    <message>
        <source>You entered %1, but signed in as %2. Is that right?</source>
        <translation>Vous avez saisi %1, mais vous vous êtes connecté en tant que %2. Est-ce correct&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names of rights, why they are asked for</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::SigningKeyBox</name>
    <message>
        <source>Working ...</source>
        <translation>En cours ...</translation>
    </message>
    <message>
        <source>The signing key was created.</source>
        <translation>La clé de signature a été créée.</translation>
    </message>
    <message>
        <source>Renew the signing key</source>
        <translation>Renouveler la clé de signature</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Créer une nouvelle clé de signature&#x202f;?</translation>
    </message>
    <message>
        <source>The old key endorses the new one: customers who confirmed the old key go on trusting you. Invitations that are out stay valid. Afterwards give the new key to your colleagues by Export key, and put a new tenantlink.json on your web server.</source>
        <translation>L’ancienne clé certifie la nouvelle&#xa0;: les clients qui ont confirmé l’ancienne clé continuent de vous faire confiance. Les invitations déjà envoyées restent valables. Donnez ensuite la nouvelle clé à vos collègues avec Exporter la clé, et placez un nouveau fichier tenantlink.json sur votre serveur web.</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>&amp;Renouveler</translation>
    </message>
    <message>
        <source>The signing key was renewed.</source>
        <translation>La clé de signature a été renouvelée.</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>Exporter la clé</translation>
    </message>
    <message>
        <source>signing-key.tenantlink-key</source>
        <comment>file name</comment>
        <translation>cle-signature.tenantlink-key</translation>
    </message>
    <message>
        <source>Signing keys (*.tenantlink-key)</source>
        <translation>Clés de signature (*.tenantlink-key)</translation>
    </message>
    <message>
        <source>The key was exported to %1. Tell the passphrase in another way.</source>
        <translation>La clé a été exportée vers %1. Communiquez la phrase secrète par un autre moyen.</translation>
    </message>
    <message>
        <source>The key was imported.</source>
        <translation>La clé a été importée.</translation>
    </message>
    <message>
        <source>Save tenantlink.json</source>
        <translation>Enregistrer tenantlink.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>It signs your invitations, so that a changed one is noticed. Customers compare its fingerprint, or the invitation code, with what you read out by telephone.</source>
        <translation>Elle signe vos invitations, pour que toute modification soit remarquée. Les clients comparent son empreinte, ou le code d’invitation, avec ce que vous leur dictez par téléphone.</translation>
    </message>
    <message>
        <source>There is no signing key yet. The first invitation creates it, or create it now.</source>
        <translation>Il n’y a pas encore de clé de signature. La première invitation la crée, ou créez-la maintenant.</translation>
    </message>
    <message>
        <source>The signing key is on another computer, so no invitation can be signed here. Choose Export key there and Import key here.</source>
        <translation>La clé de signature se trouve sur un autre ordinateur&#xa0;: aucune invitation ne peut être signée ici. Choisissez Exporter la clé là-bas et Importer une clé ici.</translation>
    </message>
    <message>
        <source>Enter a domain above to publish the key: then customers confirm your invitations with one click.</source>
        <translation>Saisissez un domaine ci-dessus pour publier la clé&#xa0;: les clients confirment alors vos invitations en un clic.</translation>
    </message>
    <message>
        <source>To publish the key put the file at https://%1/.well-known/tenantlink.json. It holds no secret.</source>
        <translation>Pour publier la clé, placez le fichier à l’adresse https://%1/.well-known/tenantlink.json. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Empreinte&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Created at:</source>
        <translation>Créée le&#xa0;:</translation>
    </message>
    <message>
        <source>Create signin&amp;g key</source>
        <translation>&amp;Créer une clé de signature</translation>
    </message>
    <message>
        <source>&amp;Export key</source>
        <translation>E&amp;xporter la clé</translation>
    </message>
    <message>
        <source>&amp;Import key</source>
        <translation>Im&amp;porter une clé</translation>
    </message>
    <message>
        <source>Renew &amp;key</source>
        <translation>Renou&amp;veler la clé</translation>
    </message>
    <message>
        <source>Save tenant&amp;link.json</source>
        <translation>Enregi&amp;strer tenantlink.json</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipForm</name>
    <message>
        <source>No SBC is known yet</source>
        <translation>Aucun SBC n’est encore connu</translation>
    </message>
    <message>
        <source>Choose an SBC</source>
        <translation>Choisissez un SBC</translation>
    </message>
    <message>
        <source>%1 - %2:%3</source>
        <comment>SBC: name, FQDN and port</comment>
        <translation>%1 - %2:%3</translation>
    </message>
    <message>
        <source>None: the SBC is configured by other means</source>
        <translation>Aucun&#xa0;: le SBC est configuré par d’autres moyens</translation>
    </message>
    <message>
        <source>A template that was deleted</source>
        <translation>Un modèle qui a été supprimé</translation>
    </message>
    <message>
        <source>Choose the SBC of this connection, or add one.</source>
        <translation>Choisissez le SBC de cette connexion, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>The customer&apos;s sub-domain is below %1, which is another SBC.</source>
        <translation>Le sous-domaine du client se trouve sous %1, qui est un autre SBC.</translation>
    </message>
    <message>
        <source>SBCs are kept under Configuration &gt; SBCs. Add SBC adds the first one there.</source>
        <translation>Les SBC sont gérés sous Configuration &gt; SBC. Ajouter un SBC y ajoute le premier.</translation>
    </message>
    <message>
        <source>This template was deleted. Choose another one.</source>
        <translation>Ce modèle a été supprimé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&amp;Connection name:</source>
        <translation>Nom &amp;de la connexion :</translation>
    </message>
    <message>
        <source>Carrier &amp;user name:</source>
        <translation>Nom d’utilisateur &amp;opérateur :</translation>
    </message>
    <message>
        <source>&amp;Main line:</source>
        <translation>Ligne p&amp;rincipale :</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>&amp;Nom d’hôte :</translation>
    </message>
    <message>
        <source>&amp;SBC:</source>
        <translation>S&amp;BC :</translation>
    </message>
    <message>
        <source>&amp;Add SBC</source>
        <translation>&amp;Ajouter un SBC</translation>
    </message>
    <message>
        <source>&amp;Onboarding script template:</source>
        <translation>Modèle de script d’inté&amp;gration :</translation>
    </message>
    <message>
        <source>C&amp;lean-up script template:</source>
        <translation>Modèle de script de netto&amp;yage :</translation>
    </message>
    <message>
        <source>CAC &amp;profile (concurrent calls):</source>
        <translation>Pro&amp;fil CAC (appels simultanés) :</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Pas de limite</translation>
    </message>
    <message>
        <source>Carrier pass&amp;word:</source>
        <translation>&amp;Mot de passe opérateur :</translation>
    </message>
    <message>
        <source>Carrier password</source>
        <translation>Mot de passe opérateur</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipPage</name>
    <message>
        <source>Preview of the SBC script</source>
        <translation>Aperçu du script SBC</translation>
    </message>
    <message>
        <source>This is what the SBC gets. No secret is in it: where it has two parts, you type the carrier password on the SBC between them, as it says at the end of part 1.</source>
        <translation>Voici ce que le SBC reçoit. Aucun secret n’y figure&#xa0;: si le script comporte deux parties, vous saisissez entre elles le mot de passe opérateur sur le SBC, comme indiqué à la fin de la partie 1.</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>Connexion SIP</translation>
    </message>
    <message>
        <source>The connection between the carrier and the SBC that serves this customer.</source>
        <translation>La connexion entre l’opérateur et le SBC qui sert ce client.</translation>
    </message>
    <message>
        <source>Pre&amp;view script</source>
        <translation>Aperçu du s&amp;cript</translation>
    </message>
    <message>
        <source>A password is not kept with a draft. Enter it again if the carrier wants one.</source>
        <translation>Un mot de passe n’est pas conservé avec un brouillon. Saisissez-le de nouveau si l’opérateur en exige un.</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipTab</name>
    <message>
        <source>Saving ...</source>
        <translation>Enregistrement ...</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Chargement ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Saved. The SBC has the old values until its script is run again (Tasks).</source>
        <translation>Enregistré. Le SBC garde les anciennes valeurs jusqu’à ce que son script soit de nouveau exécuté (Tâches).</translation>
    </message>
    <message>
        <source>There is no SIP connection yet.</source>
        <translation>Il n’y a pas encore de connexion SIP.</translation>
    </message>
    <message>
        <source>A password is kept. Type a new one to replace it.</source>
        <translation>Un mot de passe est conservé. Saisissez-en un nouveau pour le remplacer.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>The password is in this computer&apos;s keychain, or in that of the computer where it was entered. It is never shown.</source>
        <translation>Le mot de passe se trouve dans le trousseau de cet ordinateur, ou dans celui de l’ordinateur où il a été saisi. Il n’est jamais affiché.</translation>
    </message>
    <message>
        <source>&amp;Remove the carrier password that is kept</source>
        <translation>&amp;Supprimer le mot de passe opérateur conservé</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save SIP connection</source>
        <translation>Enregistrer la connexion SIP</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>Connexion SIP</translation>
    </message>
</context>
<context>
    <name>TenantLink::StartPage</name>
    <message>
        <source>Choose an invitation in the list.</source>
        <translation>Choisissez une invitation dans la liste.</translation>
    </message>
    <message>
        <source>%1 is authenticated. Choose Add to go on with it.</source>
        <translation>%1 est authentifiée. Choisissez Ajouter pour continuer avec elle.</translation>
    </message>
    <message>
        <source>%1 cannot be added: %2</source>
        <comment>short name, reason</comment>
        <translation>%1 ne peut pas être ajoutée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no invitation to go on with. Choose Add New Tenant.</source>
        <translation>Il n’y a aucune invitation avec laquelle continuer. Choisissez Ajouter un nouveau locataire.</translation>
    </message>
    <message>
        <source>Choose an invitation and then Add, or choose Add New Tenant.</source>
        <translation>Choisissez une invitation puis Ajouter, ou choisissez Ajouter un nouveau locataire.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Add a tenant of this customer yourself, or go on with one whose administrator answered an invitation.</source>
        <translation>Ajoutez vous-même un locataire de ce client, ou continuez avec celui dont l’administrateur a répondu à une invitation.</translation>
    </message>
    <message>
        <source>&amp;Add New Tenant</source>
        <translation>Ajouter un &amp;nouveau locataire</translation>
    </message>
    <message>
        <source>&amp;Pending Invitations</source>
        <translation>Invitations &amp;en attente</translation>
    </message>
    <message>
        <source>You enter the service&apos;s details and authenticate the tenant.</source>
        <translation>Vous saisissez les détails du service et authentifiez le locataire.</translation>
    </message>
    <message>
        <source>There are no invitations for %1 yet.</source>
        <translation>Il n’y a pas encore d’invitation pour %1.</translation>
    </message>
    <message>
        <source>Invitations of this customer</source>
        <translation>Invitations de ce client</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Ajouter</translation>
    </message>
</context>
<context>
    <name>TenantLink::StoreFailurePage</name>
    <message>
        <source>Opening the data again ...</source>
        <translation>Nouvelle ouverture des données ...</translation>
    </message>
    <message>
        <source>The data cannot be opened</source>
        <translation>Les données ne peuvent pas être ouvertes</translation>
    </message>
    <message>
        <source>Your data was not changed.</source>
        <translation>Vos données n’ont pas été modifiées.</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;Ouvrir le dossier de données</translation>
    </message>
</context>
<context>
    <name>TenantLink::SummaryPage</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>Client&#xa0;:</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>Informations commerciales</translation>
    </message>
    <message>
        <source>Channel PO Number:</source>
        <translation>N° de commande partenaire&#xa0;:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>Durée d’engagement&#xa0;:</translation>
    </message>
    <message>
        <source>Payment Terms:</source>
        <translation>Modalités de paiement&#xa0;:</translation>
    </message>
    <message>
        <source>Deployment Type:</source>
        <translation>Type de déploiement&#xa0;:</translation>
    </message>
    <message>
        <source>DPA Number:</source>
        <translation>N° de DPA&#xa0;:</translation>
    </message>
    <message>
        <source>Terms and Conditions:</source>
        <translation>Conditions générales&#xa0;:</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <comment>user name and time</comment>
        <translation>approuvées par %1, %2</translation>
    </message>
    <message>
        <source>Tenant details</source>
        <translation>Détails du locataire</translation>
    </message>
    <message>
        <source>Full Name of Service:</source>
        <translation>Nom complet du service&#xa0;:</translation>
    </message>
    <message>
        <source>Unique Short Name:</source>
        <translation>Nom court unique&#xa0;:</translation>
    </message>
    <message>
        <source>License type:</source>
        <translation>Type de licence&#xa0;:</translation>
    </message>
    <message>
        <source>Includes:</source>
        <translation>Comprend&#xa0;:</translation>
    </message>
    <message>
        <source>Direct Routing for Microsoft Teams, management of phone numbers and users, and templates that set users up and take them down automatically.</source>
        <translation>Le routage direct pour Microsoft Teams, la gestion des numéros de téléphone et des utilisateurs, et des modèles qui configurent et retirent automatiquement les utilisateurs.</translation>
    </message>
    <message>
        <source>Direct Routing for Microsoft Teams, and management of phone numbers and users.</source>
        <translation>Le routage direct pour Microsoft Teams, et la gestion des numéros de téléphone et des utilisateurs.</translation>
    </message>
    <message>
        <source>Licensed users:</source>
        <translation>Utilisateurs sous licence&#xa0;:</translation>
    </message>
    <message>
        <source>Known registration</source>
        <translation>Inscription connue</translation>
    </message>
    <message>
        <source>Registration details</source>
        <translation>Détails de l’inscription</translation>
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
        <translation>Cloud Microsoft&#xa0;:</translation>
    </message>
    <message>
        <source>Customer Microsoft Tenant ID:</source>
        <translation>ID de locataire Microsoft du client&#xa0;:</translation>
    </message>
    <message>
        <source>Application (Client) ID:</source>
        <translation>ID d’application (client)&#xa0;:</translation>
    </message>
    <message>
        <source>Client Secret:</source>
        <translation>Secret client&#xa0;:</translation>
    </message>
    <message>
        <source>M365 admin:</source>
        <translation>Admin M365&#xa0;:</translation>
    </message>
    <message>
        <source>%1. You chose to continue anyway.</source>
        <comment>verdict</comment>
        <translation>%1. Vous avez choisi de continuer quand même.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Résultat&#xa0;:</translation>
    </message>
    <message>
        <source>Client Secret ends:</source>
        <translation>Expiration du secret client&#xa0;:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>Paramètres Microsoft 365</translation>
    </message>
    <message>
        <source>Tenant name:</source>
        <translation>Nom du locataire&#xa0;:</translation>
    </message>
    <message>
        <source>M365 Domain:</source>
        <translation>Domaine M365&#xa0;:</translation>
    </message>
    <message>
        <source>Free Teams Phone licences:</source>
        <translation>Licences Teams Phone libres&#xa0;:</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>une licence libre</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>Routage et DNS</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Configuration&#xa0;:</translation>
    </message>
    <message>
        <source>Trunk model:</source>
        <translation>Modèle de jonction&#xa0;:</translation>
    </message>
    <message>
        <source>Customer&apos;s sub-domain:</source>
        <translation>Sous-domaine du client&#xa0;:</translation>
    </message>
    <message>
        <source>DNS:</source>
        <translation>DNS&#xa0;:</translation>
    </message>
    <message>
        <source>Activation user:</source>
        <translation>Utilisateur d’activation&#xa0;:</translation>
    </message>
    <message>
        <source>by hand, or not needed</source>
        <translation>manuellement, ou non nécessaire</translation>
    </message>
    <message>
        <source>Licence for the activation user:</source>
        <translation>Licence de l’utilisateur d’activation&#xa0;:</translation>
    </message>
    <message>
        <source>Usage location:</source>
        <translation>Emplacement d’utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>the organisation&apos;s</source>
        <translation>celui de l’organisation</translation>
    </message>
    <message>
        <source>None: the SBC is configured by other means</source>
        <translation>Aucun&#xa0;: le SBC est configuré par d’autres moyens</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>Connexion SIP</translation>
    </message>
    <message>
        <source>Connection name:</source>
        <translation>Nom de la connexion&#xa0;:</translation>
    </message>
    <message>
        <source>SBC:</source>
        <translation>SBC&#xa0;:</translation>
    </message>
    <message>
        <source>%1 - %2:%3</source>
        <comment>SBC: name, FQDN and port</comment>
        <translation>%1 - %2:%3</translation>
    </message>
    <message>
        <source>Onboarding script template:</source>
        <translation>Modèle de script d’intégration&#xa0;:</translation>
    </message>
    <message>
        <source>Clean-up script template:</source>
        <translation>Modèle de script de nettoyage&#xa0;:</translation>
    </message>
    <message>
        <source>CAC profile (concurrent calls):</source>
        <translation>Profil CAC (appels simultanés)&#xa0;:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Pas de limite</translation>
    </message>
    <message>
        <source>Carrier user name:</source>
        <translation>Nom d’utilisateur opérateur&#xa0;:</translation>
    </message>
    <message>
        <source>Carrier password:</source>
        <translation>Mot de passe opérateur&#xa0;:</translation>
    </message>
    <message>
        <source>Main line:</source>
        <translation>Ligne principale&#xa0;:</translation>
    </message>
    <message>
        <source>Host name:</source>
        <translation>Nom d’hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Warning: the service %1 uses the same client secret. Each service should have a secret of its own, so that one can be replaced without the other.</source>
        <translation>Avertissement&#xa0;: le service %1 utilise le même secret client. Chaque service doit avoir son propre secret, pour que l’un puisse être remplacé sans l’autre.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>Récapitulatif de %1</translation>
    </message>
    <message>
        <source>Save the summary as PDF</source>
        <translation>Enregistrer le récapitulatif en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Check what you chose. Nothing has been saved yet; Create service does that.</source>
        <translation>Vérifiez vos choix. Rien n’a encore été enregistré&#x202f;; c’est Créer le service qui le fait.</translation>
    </message>
    <message>
        <source>&amp;Create service</source>
        <translation>&amp;Créer le service</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>I&amp;mprimer ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as P&amp;DF ...</source>
        <translation>&amp;Enregistrer en PDF ...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>TenantLink::TableLayout</name>
    <message>
        <source>Reset the columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>TenantLink::TablePage</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copie&amp;r</translation>
    </message>
    <message>
        <source>Copies the selected rows</source>
        <translation>Copie les lignes sélectionnées</translation>
    </message>
    <message>
        <source>E&amp;xport CSV</source>
        <translation>&amp;Exporter CSV</translation>
    </message>
    <message>
        <source>Writes all rows that match the filter, with the columns that are shown, to a file</source>
        <translation>Écrit dans un fichier toutes les lignes qui correspondent au filtre, avec les colonnes affichées</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop copying or exporting</source>
        <translation>Arrêter la copie ou l’exportation</translation>
    </message>
    <message>
        <source>Progress of copying or exporting</source>
        <translation>Progression de la copie ou de l’exportation</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Chargement ...</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>Recherche ...</translation>
    </message>
    <message>
        <source>Counting ...</source>
        <translation>Comptage ...</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many rows for the clipboard. Use Export CSV instead.</source>
        <translation>Il y a trop de lignes pour le presse-papiers. Utilisez plutôt Exporter CSV.</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written ...</source>
        <translation>
            <numerusform>%n ligne écrite ...</numerusform>
            <numerusform>%n lignes écrites ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n ligne exportée vers %1.</numerusform>
            <numerusform>%n lignes exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>TenantLink::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Progress of the tasks</source>
        <translation>Progression des tâches</translation>
    </message>
    <message>
        <source>Working ...</source>
        <translation>En cours ...</translation>
    </message>
    <message>
        <source>%1 ... (%2 of %3 tasks are done)</source>
        <comment>task that runs</comment>
        <translation>%1 ... (tâches terminées&#xa0;: %2 sur %3)</translation>
    </message>
    <message>
        <source>Not every task could be completed: %1 of %2 are done.</source>
        <translation>Toutes les tâches n’ont pas pu être terminées&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>All tasks are completed, some with warnings.</source>
        <translation>Toutes les tâches sont terminées, certaines avec des avertissements.</translation>
    </message>
    <message>
        <source>All tasks are completed.</source>
        <translation>Toutes les tâches sont terminées.</translation>
    </message>
    <message>
        <source>Interrupted: %1 of %2 tasks are done.</source>
        <translation>Interrompu. Tâches terminées&#xa0;: %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>TenantLink::TaskRow</name>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>%n essai.</numerusform>
            <numerusform>%n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Began %1. %2</source>
        <comment>time, how often</comment>
        <translation>Début&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Began %1, ended %2. %3</source>
        <comment>time, time, how often</comment>
        <translation>Début&#xa0;: %1, fin&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <comment>task</comment>
        <translation>Relancer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::TasksTab</name>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Deploy status:</source>
        <translation>État du déploiement&#xa0;:</translation>
    </message>
    <message>
        <source>Last changed:</source>
        <translation>Dernière modification&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Confirm as deployed ...</source>
        <translation>Confirmer le &amp;déploiement ...</translation>
    </message>
    <message>
        <source>Confirm as deployed</source>
        <translation>Confirmer le déploiement</translation>
    </message>
    <message>
        <source>Report a &amp;failure ...</source>
        <translation>Signaler &amp;un échec ...</translation>
    </message>
    <message>
        <source>Report a failure</source>
        <translation>Signaler un échec</translation>
    </message>
    <message>
        <source>Tasks of Create service</source>
        <translation>Tâches de Créer le service</translation>
    </message>
    <message>
        <source>This service has no tasks: it was added before there were any. Run all that is left runs them all.</source>
        <translation>Ce service n’a pas de tâches&#xa0;: il a été ajouté avant leur introduction. Exécuter tout ce qui reste les exécute toutes.</translation>
    </message>
    <message>
        <source>Run &amp;all that is left</source>
        <translation>&amp;Exécuter tout ce qui reste</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the tasks</source>
        <translation>Arrêter les tâches</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Scripts and service package</source>
        <translation>Scripts et package du service</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, user name</comment>
        <translation>%1 par %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplateEditor</name>
    <message>
        <source>The text is too long: at most %L1 characters.</source>
        <translation>Le texte est trop long&#xa0;: %L1 caractères au maximum.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>Un autre modèle porte ce nom.</translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation>Le modèle n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Built-in template</source>
        <translation>Modèle intégré</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <source>Template &amp;name:</source>
        <translation>Nom du &amp;modèle :</translation>
    </message>
    <message>
        <source>Template t&amp;ype:</source>
        <translation>Type &amp;de modèle :</translation>
    </message>
    <message>
        <source>Template te&amp;xt:</source>
        <translation>Te&amp;xte du modèle :</translation>
    </message>
    <message>
        <source>&amp;Preview:</source>
        <translation>&amp;Aperçu :</translation>
    </message>
    <message>
        <source>Place&amp;holders:</source>
        <translation>Espaces &amp;réservés :</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>I&amp;nsérer</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>Insérer l’espace réservé</translation>
    </message>
    <message>
        <source>A built-in template cannot be changed. Duplicate it to make one of your own.</source>
        <translation>Un modèle intégré ne peut pas être modifié. Dupliquez-le pour créer le vôtre.</translation>
    </message>
    <message>
        <source>The preview shows sample values. Values are escaped for the place where they stand. Secrets are never written into scripts.</source>
        <translation>L’aperçu montre des valeurs d’exemple. Les valeurs sont protégées selon l’endroit où elles se trouvent. Les secrets ne sont jamais écrits dans les scripts.</translation>
    </message>
    <message>
        <source>Placeholders stand in two braces: {{ServiceShortName}}.</source>
        <translation>Les espaces réservés s’écrivent entre doubles accolades&#xa0;: {{ServiceShortName}}.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplatesModel</name>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplatesPage</name>
    <message>
        <source> (copy)</source>
        <translation> (copie)</translation>
    </message>
    <message>
        <source> (copy %1)</source>
        <translation> (copie %1)</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>Nou&amp;veau modèle</translation>
    </message>
    <message>
        <source>&amp;Duplicate template</source>
        <translation>&amp;Dupliquer le modèle</translation>
    </message>
    <message>
        <source>&amp;Remove template</source>
        <translation>S&amp;upprimer le modèle</translation>
    </message>
    <message>
        <source>Script templates</source>
        <translation>Modèles de scripts</translation>
    </message>
    <message>
        <source>Filter script templates</source>
        <translation>Filtrer les modèles de scripts</translation>
    </message>
    <message>
        <source>Copy script templates</source>
        <translation>Copier les modèles de scripts</translation>
    </message>
    <message>
        <source>Export CSV of script templates</source>
        <translation>Exporter les modèles de scripts au format CSV</translation>
    </message>
    <message>
        <source>Columns of script templates</source>
        <translation>Colonnes des modèles de scripts</translation>
    </message>
    <message>
        <source>There is no script template.</source>
        <translation>Il n’y a aucun modèle de script.</translation>
    </message>
    <message>
        <source>No script template matches the filter.</source>
        <translation>Aucun modèle de script ne correspond au filtre.</translation>
    </message>
    <message>
        <source>script-templates.csv</source>
        <comment>file name</comment>
        <translation>modeles-scripts.csv</translation>
    </message>
    <message>
        <source>Sho&amp;w template</source>
        <translation>Affic&amp;her le modèle</translation>
    </message>
    <message>
        <source>&amp;Edit template</source>
        <translation>&amp;Modifier le modèle</translation>
    </message>
    <message>
        <source>Built-in templates cannot be removed</source>
        <translation>Les modèles intégrés ne peuvent pas être supprimés</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Remove script templates</source>
        <translation>Supprimer des modèles de scripts</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n template(s): %1?</source>
        <translation>
            <numerusform>Supprimer %n modèle&#xa0;: %1&#x202f;?</numerusform>
            <numerusform>Supprimer %n modèles&#xa0;: %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>For services that use it no script can be made until another template is chosen. Scripts that were saved before stay as they are.</source>
        <translation>Pour les services qui l’utilisent, aucun script ne peut être généré tant qu’un autre modèle n’est pas choisi. Les scripts déjà enregistrés restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) removed.</source>
        <translation>
            <numerusform>%n modèle supprimé.</numerusform>
            <numerusform>%n modèles supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::TenantPage</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Utilisez %n caractère au maximum.</numerusform>
            <numerusform>Utilisez %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>N’utilisez pas de sauts de ligne, de tabulations ni d’autres caractères de contrôle.</translation>
    </message>
    <message>
        <source>Another service has this name already. Choose another one.</source>
        <translation>Un autre service porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Whether the name is free could not be checked now: %1</source>
        <translation>Impossible de vérifier maintenant si le nom est libre&#xa0;: %1</translation>
    </message>
    <message>
        <source>This name cannot be part of a DNS name. Letters, digits and inner hyphens can.</source>
        <translation>Ce nom ne peut pas faire partie d’un nom DNS. Utilisez des lettres, des chiffres et des traits d’union à l’intérieur.</translation>
    </message>
    <message>
        <source>3 to 15 letters, digits and simple signs; no blanks, no dots.</source>
        <translation>De 3 à 15 lettres, chiffres et signes simples&#x202f;; pas d’espaces ni de points.</translation>
    </message>
    <message>
        <source>This customer has no other service</source>
        <translation>Ce client n’a pas d’autre service</translation>
    </message>
    <message>
        <source>No, I enter the registration</source>
        <translation>Non, je saisis l’inscription</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tenant ID and Client ID are filled in on the next page. Each service needs a client secret of its own.</source>
        <translation>L’ID de locataire et l’ID client sont remplis à la page suivante. Chaque service a besoin de son propre secret client.</translation>
    </message>
    <message>
        <source>Tenant details</source>
        <translation>Détails du locataire</translation>
    </message>
    <message>
        <source>Name the service and say how the customer&apos;s tenant is authenticated.</source>
        <translation>Nommez le service et indiquez comment le locataire du client est authentifié.</translation>
    </message>
    <message>
        <source>&amp;Full Name of Service:</source>
        <translation>No&amp;m complet du service :</translation>
    </message>
    <message>
        <source>Optional; the short name if left empty</source>
        <translation>Facultatif&#x202f;; le nom court si ce champ est vide</translation>
    </message>
    <message>
        <source>&amp;Unique Short Name:</source>
        <translation>&amp;Nom court unique :</translation>
    </message>
    <message>
        <source>&amp;License type:</source>
        <translation>Type &amp;de licence :</translation>
    </message>
    <message>
        <source>Licensed use&amp;rs:</source>
        <translation>&amp;Utilisateurs sous licence :</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>&amp;Send link to IT administrator for authentication</source>
        <translation>&amp;Envoyer un lien à l’administrateur informatique pour l’authentification</translation>
    </message>
    <message>
        <source>The administrator opens the link, authenticates the tenant, and sends the result back to you.</source>
        <translation>L’administrateur ouvre le lien, authentifie le locataire et vous renvoie le résultat.</translation>
    </message>
    <message>
        <source>Use &amp;known App registration</source>
        <translation>Utiliser une inscription d’&amp;application connue</translation>
    </message>
    <message>
        <source>Fr&amp;om another service of this customer:</source>
        <translation>D’un autre service de &amp;ce client :</translation>
    </message>
</context>
<context>
    <name>TenantLink::TermsDialog</name>
    <message>
        <source>Approved Terms and Conditions</source>
        <translation>Conditions générales approuvées</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>file name, version</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>TenantLink::TextDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>TenantLink::UndoPage</name>
    <message>
        <source>Removing what was made ...</source>
        <translation>Suppression de ce qui a été créé ...</translation>
    </message>
    <message>
        <source>Not everything was removed.</source>
        <translation>Tout n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>What is left is remembered: try again now, or open the invitation&apos;s link again later.</source>
        <translation>Ce qui reste est mémorisé&#xa0;: réessayez maintenant, ou ouvrez de nouveau le lien d’invitation plus tard.</translation>
    </message>
    <message>
        <source>Everything that was made has been removed.</source>
        <translation>Tout ce qui avait été créé a été supprimé.</translation>
    </message>
    <message>
        <source>Microsoft keeps the deleted App registration restorable for 30 days: Microsoft Entra admin center, App registrations, Deleted applications. There is nothing more to do here.</source>
        <translation>Microsoft permet de restaurer l’inscription d’application supprimée pendant 30 jours&#xa0;: centre d’administration Microsoft Entra, Inscriptions d’applications, Applications supprimées. Il n’y a plus rien à faire ici.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>What was made for this invitation is removed from your tenant, and only that.</source>
        <translation>Ce qui a été créé pour cette invitation est supprimé de votre locataire, et rien d’autre.</translation>
    </message>
    <message>
        <source>Progress of removing</source>
        <translation>Progression de la suppression</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
</context>
<context>
    <name>TenantLink::UndoneList</name>
    <message>
        <source>What was removed</source>
        <translation>Ce qui a été supprimé</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <comment>what was removed</comment>
        <translation>%1&#xa0;: suppression effectuée</translation>
    </message>
    <message>
        <source>%1: not removed. %2</source>
        <comment>what could not be removed, why</comment>
        <translation>%1&#xa0;: suppression impossible. %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::UnfinishedPage</name>
    <message>
        <source>Begun before</source>
        <translation>Déjà commencé</translation>
    </message>
    <message>
        <source>Nothing is done before you have chosen.</source>
        <translation>Rien n’est fait avant que vous ayez choisi.</translation>
    </message>
    <message>
        <source>What shall happen?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Re&amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>Looks whether the other administrator has given the consent and the roles. Nobody has to sign in for that.</source>
        <translation>Regarde si l’autre administrateur a donné le consentement et les rôles. Personne n’a besoin de se connecter pour cela.</translation>
    </message>
    <message>
        <source>You sign in again, and what is missing is done. Nothing is made a second time.</source>
        <translation>Vous vous reconnectez, et ce qui manque est fait. Rien n’est créé une deuxième fois.</translation>
    </message>
    <message>
        <source>You sign in again, and what was made is removed from your tenant, and only that. Microsoft keeps a deleted App registration restorable for 30 days.</source>
        <translation>Vous vous reconnectez, et ce qui a été créé est supprimé de votre locataire, et rien d’autre. Microsoft permet de restaurer une inscription d’application supprimée pendant 30 jours.</translation>
    </message>
    <message>
        <source>The App registration %1 was begun on %2 in the tenant %3.</source>
        <translation>L’inscription d’application %1 a été commencée le %2 dans le locataire %3.</translation>
    </message>
    <message>
        <source>The App registration %1 was prepared for the tenant %2; it is not known whether it was made.</source>
        <translation>L’inscription d’application %1 a été préparée pour le locataire %2&#x202f;; on ne sait pas si elle a été créée.</translation>
    </message>
    <message>
        <source>App registration, Application (Client) ID %1</source>
        <translation>inscription d’application, ID d’application (client) %1</translation>
    </message>
    <message>
        <source>its enterprise application</source>
        <translation>son application d’entreprise</translation>
    </message>
    <message>
        <source>%1 of %2 permissions</source>
        <translation>autorisations&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 directory roles</source>
        <translation>rôles d’annuaire&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>client secret that ends on %1</source>
        <translation>secret client qui expire le %1</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secret client</translation>
    </message>
    <message>
        <source>Admin consent of another administrator was still missing.</source>
        <translation>Le consentement administrateur d’un autre administrateur manquait encore.</translation>
    </message>
    <message>
        <source>Directory roles, which another administrator assigns, were still missing.</source>
        <translation>Les rôles d’annuaire, attribués par un autre administrateur, manquaient encore.</translation>
    </message>
    <message>
        <source>The reply went to the provider before: undoing takes away the access that the provider got.</source>
        <translation>La réponse a déjà été transmise au fournisseur&#xa0;: défaire retire au fournisseur l’accès qu’il a obtenu.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidateDialog</name>
    <message>
        <source>Registration for %1</source>
        <translation>Inscription pour %1</translation>
    </message>
    <message>
        <source>&amp;Validate again</source>
        <translation>&amp;Valider de nouveau</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidationPage</name>
    <message>
        <source>You can put this right and try again, or continue anyway. Continuing is written to the audit trail.</source>
        <translation>Vous pouvez corriger cela et réessayer, ou continuer quand même. La poursuite est inscrite dans le journal d’audit.</translation>
    </message>
    <message>
        <source>You chose to continue anyway. This is in the audit trail.</source>
        <translation>Vous avez choisi de continuer quand même. Cela figure dans le journal d’audit.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidationStep</name>
    <message>
        <source>This has to be put right before the wizard can go on. Change it with Back, or try again.</source>
        <translation>Cela doit être corrigé avant que l’assistant puisse continuer. Modifiez-le avec Précédent, ou réessayez.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>The tenant&apos;s credentials, permissions and roles are checked with Microsoft.</source>
        <translation>Les informations d’identification, les autorisations et les rôles du locataire sont vérifiés auprès de Microsoft.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>&amp;Continuer quand même</translation>
    </message>
</context>
<context>
    <name>TenantLink::WelcomePage</name>
    <message>
        <source>%1 invites %2 to let the call quality reports of its tenant be read.</source>
        <translation>%1 invite %2 à autoriser la lecture des rapports sur la qualité des appels de son locataire.</translation>
    </message>
    <message>
        <source>%1 invites %2 to let Microsoft Teams Direct Routing be set up in its tenant.</source>
        <translation>%1 invite %2 à autoriser la configuration du routage direct Microsoft Teams dans son locataire.</translation>
    </message>
    <message>
        <source>Contact as stated in the invitation: %1</source>
        <translation>Contact indiqué dans l’invitation&#xa0;: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of your tenant, and TenantLink makes the registration for you. Before anything is written you see exactly what.</source>
        <translation>Vous vous connectez en tant qu’administrateur de votre locataire, et TenantLink crée l’inscription pour vous. Avant toute écriture, vous voyez exactement ce qui va être écrit.</translation>
    </message>
    <message>
        <source>There is no application to sign in through for %1. The next page has a guide to make the registration by hand.</source>
        <translation>Il n’existe aucune application de connexion pour %1. La page suivante propose un guide pour créer l’inscription manuellement.</translation>
    </message>
    <message>
        <source>What will happen: you sign in to your tenant; TenantLink makes an App registration with the rights below and a client secret, and checks it; then you send the sealed reply to the provider. It holds the client secret, and only the provider that made this invitation can read it.</source>
        <translation>Ce qui va se passer&#xa0;: vous vous connectez à votre locataire&#x202f;; TenantLink crée une inscription d’application avec les droits ci-dessous et un secret client, puis la vérifie&#x202f;; vous envoyez ensuite la réponse scellée au fournisseur. Elle contient le secret client, et seul le fournisseur qui a créé cette invitation peut la lire.</translation>
    </message>
    <message>
        <source>What will happen: you enter an App registration of your tenant; TenantLink checks it with Microsoft, from this computer, and only reads; then you send the sealed reply to the provider. It holds the client secret, and only the provider that made this invitation can read it.</source>
        <translation>Ce qui va se passer&#xa0;: vous saisissez une inscription d’application de votre locataire&#x202f;; TenantLink la vérifie auprès de Microsoft, depuis cet ordinateur, en lecture seule&#x202f;; vous envoyez ensuite la réponse scellée au fournisseur. Elle contient le secret client, et seul le fournisseur qui a créé cette invitation peut la lire.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Read who invites you to what. Nothing is sent before you start the authentication.</source>
        <translation>Lisez qui vous invite et à quoi. Rien n’est envoyé avant que vous lanciez l’authentification.</translation>
    </message>
    <message>
        <source>Opening the invitation ...</source>
        <translation>Ouverture de l’invitation ...</translation>
    </message>
    <message>
        <source>Whether the invitation was cancelled or replaced cannot be known on this computer: the provider decides when it imports your reply.</source>
        <translation>Cet ordinateur ne peut pas savoir si l’invitation a été annulée ou remplacée&#xa0;: le fournisseur en décide quand il importe votre réponse.</translation>
    </message>
    <message>
        <source>&amp;Use App Registration</source>
        <translation>&amp;Utiliser une inscription d’application</translation>
    </message>
    <message>
        <source>C&amp;reate New App Registration</source>
        <translation>Créer une inscription d’&amp;application</translation>
    </message>
    <message>
        <source>You began to make an App registration for this invitation before. The next page offers to go on with it, or to undo it.</source>
        <translation>Vous avez déjà commencé à créer une inscription d’application pour cette invitation. La page suivante propose de continuer avec elle, ou de la défaire.</translation>
    </message>
</context>
<context>
    <name>TestMail</name>
    <message>
        <source>TenantLink test mail</source>
        <translation>E-mail de test TenantLink</translation>
    </message>
    <message>
        <source>This mail shows that TenantLink can send invitations in this way.</source>
        <translation>Cet e-mail montre que TenantLink peut envoyer des invitations de cette manière.</translation>
    </message>
</context>
</TS>
