<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Activation</name>
    <message>
        <source>the sub-domain</source>
        <translation>el subdominio</translation>
    </message>
    <message>
        <source>Make sure that the domain %1 is verified in the customer&apos;s tenant.</source>
        <translation>Asegúrese de que el dominio %1 esté verificado en el inquilino del cliente.</translation>
    </message>
    <message>
        <source>Open %1 and sign in as a User Administrator or a Global Administrator of the customer&apos;s tenant.</source>
        <translation>Abra %1 e inicie sesión como User Administrator o Global Administrator del inquilino del cliente.</translation>
    </message>
    <message>
        <source>Go to Users &gt; Active users and choose &quot;Add a user&quot;.</source>
        <translation>Vaya a Usuarios &gt; Usuarios activos y seleccione “Agregar un usuario”.</translation>
    </message>
    <message>
        <source>Display name and user name: %1. Domain: %2.</source>
        <translation>Nombre para mostrar y nombre de usuario: %1. Dominio: %2.</translation>
    </message>
    <message>
        <source>Let Microsoft make the password. Nobody needs it.</source>
        <translation>Deje que Microsoft genere la contraseña. Nadie la necesita.</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s country as the location, and assign one licence with Microsoft Teams or Teams Phone.</source>
        <translation>Seleccione el país del cliente como ubicación y asigne una licencia con Microsoft Teams o Teams Phone.</translation>
    </message>
    <message>
        <source>Finish and come back here to check. Activation can take up to 24 hours.</source>
        <translation>Finalice y vuelva aquí para comprobarlo. La activación puede tardar hasta 24 horas.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>What you do not save is lost.</source>
        <translation>Lo que no se guarde se perderá.</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Service created</source>
        <translation>Servicio creado</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>Servicio modificado</translation>
    </message>
    <message>
        <source>Service given to another customer</source>
        <translation>Servicio asignado a otro cliente</translation>
    </message>
    <message>
        <source>License type of a service changed</source>
        <translation>Tipo de licencia de un servicio modificado</translation>
    </message>
    <message>
        <source>Deploy status set</source>
        <translation>Estado de implementación establecido</translation>
    </message>
    <message>
        <source>Task of a service</source>
        <translation>Tarea de un servicio</translation>
    </message>
    <message>
        <source>Service deleted</source>
        <translation>Servicio eliminado</translation>
    </message>
    <message>
        <source>Continued in spite of a problem</source>
        <translation>Se continuó a pesar de un problema</translation>
    </message>
    <message>
        <source>App registration changed</source>
        <translation>Registro de aplicación modificado</translation>
    </message>
    <message>
        <source>App registration checked</source>
        <translation>Registro de aplicación comprobado</translation>
    </message>
    <message>
        <source>Rights removed from an App registration</source>
        <translation>Derechos quitados de un registro de aplicación</translation>
    </message>
    <message>
        <source>Client secret removed</source>
        <translation>Secreto de cliente quitado</translation>
    </message>
    <message>
        <source>Domain added to a customer&apos;s tenant</source>
        <translation>Dominio agregado al inquilino de un cliente</translation>
    </message>
    <message>
        <source>Domain verified in a customer&apos;s tenant</source>
        <translation>Dominio verificado en el inquilino de un cliente</translation>
    </message>
    <message>
        <source>Activation user created</source>
        <translation>Usuario de activación creado</translation>
    </message>
    <message>
        <source>Activation user licensed</source>
        <translation>Licencia asignada al usuario de activación</translation>
    </message>
    <message>
        <source>Activation user deleted</source>
        <translation>Usuario de activación eliminado</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Cliente agregado</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Cliente modificado</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>Cliente eliminado</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>Clientes importados</translation>
    </message>
    <message>
        <source>Invitation created</source>
        <translation>Invitación creada</translation>
    </message>
    <message>
        <source>Invitation&apos;s link replaced</source>
        <translation>Vínculo de la invitación reemplazado</translation>
    </message>
    <message>
        <source>Invitation&apos;s status changed</source>
        <translation>Estado de la invitación modificado</translation>
    </message>
    <message>
        <source>Invitation answered</source>
        <translation>Invitación respondida</translation>
    </message>
    <message>
        <source>Invitation onboarded</source>
        <translation>Invitación incorporada</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>Invitación expirada</translation>
    </message>
    <message>
        <source>Invitation valid again</source>
        <translation>Invitación válida de nuevo</translation>
    </message>
    <message>
        <source>Authentication of an invitation left unfinished</source>
        <translation>Autenticación de una invitación sin terminar</translation>
    </message>
    <message>
        <source>Invitation cancelled</source>
        <translation>Invitación cancelada</translation>
    </message>
    <message>
        <source>Invitation deleted</source>
        <translation>Invitación eliminada</translation>
    </message>
    <message>
        <source>Mail queued</source>
        <translation>Correo en cola</translation>
    </message>
    <message>
        <source>Mail handed to the mail server</source>
        <translation>Correo entregado al servidor de correo</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Correo enviado</translation>
    </message>
    <message>
        <source>Mail not sent</source>
        <translation>Correo no enviado</translation>
    </message>
    <message>
        <source>Mail may have been sent</source>
        <translation>Correo posiblemente enviado</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Proveedor modificado</translation>
    </message>
    <message>
        <source>Email server changed</source>
        <translation>Servidor de correo modificado</translation>
    </message>
    <message>
        <source>Account that sends mails changed</source>
        <translation>Cuenta que envía los correos modificada</translation>
    </message>
    <message>
        <source>Invitation settings changed</source>
        <translation>Configuración de invitación modificada</translation>
    </message>
    <message>
        <source>Commercial information changed</source>
        <translation>Información comercial modificada</translation>
    </message>
    <message>
        <source>SBCs changed</source>
        <translation>SBC modificados</translation>
    </message>
    <message>
        <source>Script templates changed</source>
        <translation>Plantillas de script modificadas</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>full name was: %1</source>
        <translation>nombre completo anterior: %1</translation>
    </message>
    <message>
        <source>licensed users: %1 to %2</source>
        <translation>usuarios con licencia: de %1 a %2</translation>
    </message>
    <message>
        <source>carrier password changed</source>
        <translation>contraseña del operador cambiada</translation>
    </message>
    <message>
        <source>carrier password removed</source>
        <translation>contraseña del operador quitada</translation>
    </message>
    <message>
        <source>set-up was changed</source>
        <translation>se cambió la configuración</translation>
    </message>
    <message>
        <source>after the tasks</source>
        <translation>después de las tareas</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>validated again</source>
        <translation>nueva validación</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>signing key created</source>
        <translation>clave de firma creada</translation>
    </message>
    <message>
        <source>signing key renewed</source>
        <translation>clave de firma renovada</translation>
    </message>
    <message>
        <source>signing key imported</source>
        <translation>clave de firma importada</translation>
    </message>
    <message>
        <source>continued although the check was not valid</source>
        <translation>se continuó aunque la comprobación no era válida</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>vínculo %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>se agregó: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>se cambió: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>se quitó: %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>se confirmó: %1</translation>
    </message>
    <message>
        <source>enabled, no Terms and Conditions</source>
        <translation>habilitada, sin Términos y condiciones</translation>
    </message>
    <message>
        <source>disabled, no Terms and Conditions</source>
        <translation>deshabilitada, sin Términos y condiciones</translation>
    </message>
    <message>
        <source>enabled, %1, version %2</source>
        <translation>habilitada, %1, versión %2</translation>
    </message>
    <message>
        <source>disabled, %1, version %2</source>
        <translation>deshabilitada, %1, versión %2</translation>
    </message>
    <message>
        <source>commercial information</source>
        <translation>información comercial</translation>
    </message>
    <message>
        <source>Microsoft 365 domain</source>
        <translation>dominio de Microsoft 365</translation>
    </message>
    <message>
        <source>routing and DNS</source>
        <translation>enrutamiento y DNS</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>conexión SIP</translation>
    </message>
    <message>
        <source>Direct Routing</source>
        <translation>enrutamiento directo</translation>
    </message>
    <message>
        <source>QOE</source>
        <translation>QOE</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>that it is the customer&apos;s tenant</source>
        <translation>que es el inquilino del cliente</translation>
    </message>
    <message>
        <source>a reply after the link&apos;s end</source>
        <translation>una respuesta tras la expiración del vínculo</translation>
    </message>
    <message>
        <source>a reply to a replaced link</source>
        <translation>una respuesta a un vínculo reemplazado</translation>
    </message>
    <message>
        <source>a second, different reply</source>
        <translation>una segunda respuesta, distinta</translation>
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
        <translation>nombre, dominios y licencias del inquilino</translation>
    </message>
    <message>
        <source>Shows that the registration belongs to the right tenant, and counts its licences; Teams PowerShell needs it too.</source>
        <translation>Demuestra que el registro pertenece al inquilino correcto y cuenta sus licencias; Teams PowerShell también lo necesita.</translation>
    </message>
    <message>
        <source>users and their phone licences</source>
        <translation>usuarios y sus licencias de telefonía</translation>
    </message>
    <message>
        <source>Reads the users who shall get a phone number, and their licences.</source>
        <translation>Lee los usuarios que van a recibir un número de teléfono y sus licencias.</translation>
    </message>
    <message>
        <source>check of the directory roles</source>
        <translation>comprobación de los roles de directorio</translation>
    </message>
    <message>
        <source>Shows which directory roles the registration holds, so that missing rights are found before the set-up fails.</source>
        <translation>Muestra qué roles de directorio tiene el registro, para detectar los derechos que faltan antes de que falle la configuración.</translation>
    </message>
    <message>
        <source>groups and administrative units</source>
        <translation>grupos y unidades administrativas</translation>
    </message>
    <message>
        <source>Needed when the registration is limited to administrative units, and for policies that are assigned to groups.</source>
        <translation>Necesario cuando el registro está limitado a unidades administrativas y para las directivas asignadas a grupos.</translation>
    </message>
    <message>
        <source>the client secret&apos;s end and the granted permissions</source>
        <translation>la expiración del secreto de cliente y los permisos concedidos</translation>
    </message>
    <message>
        <source>Reads when the client secret ends and which permissions were really granted.</source>
        <translation>Lee cuándo expira el secreto de cliente y qué permisos se concedieron realmente.</translation>
    </message>
    <message>
        <source>check of manual DNS records</source>
        <translation>comprobación de registros DNS manuales</translation>
    </message>
    <message>
        <source>Checks the SBC&apos;s domain when the DNS records are set by hand.</source>
        <translation>Comprueba el dominio del SBC cuando los registros DNS se configuran a mano.</translation>
    </message>
    <message>
        <source>life-cycle templates of Hosted Pro</source>
        <translation>plantillas de ciclo de vida de Hosted Pro</translation>
    </message>
    <message>
        <source>Lets the life-cycle templates of Hosted Pro change group memberships.</source>
        <translation>Permite que las plantillas de ciclo de vida de Hosted Pro cambien la pertenencia a grupos.</translation>
    </message>
    <message>
        <source>automatic set-up of the SBC&apos;s domain</source>
        <translation>configuración automática del dominio del SBC</translation>
    </message>
    <message>
        <source>Adds and verifies the SBC&apos;s sub-domain in the tenant.</source>
        <translation>Agrega y verifica el subdominio del SBC en el inquilino.</translation>
    </message>
    <message>
        <source>the activation user</source>
        <translation>el usuario de activación</translation>
    </message>
    <message>
        <source>Creates and licenses the user that activates the SBC&apos;s domain.</source>
        <translation>Crea el usuario que activa el dominio del SBC y le asigna una licencia.</translation>
    </message>
    <message>
        <source>renewal of the secret by the registration itself</source>
        <translation>renovación del secreto por el propio registro</translation>
    </message>
    <message>
        <source>Lets the registration add its own next client secret. Off by default.</source>
        <translation>Permite que el registro agregue su próximo secreto de cliente. Desactivado de forma predeterminada.</translation>
    </message>
    <message>
        <source>call quality reports</source>
        <translation>informes de calidad de las llamadas</translation>
    </message>
    <message>
        <source>Reads the call records from which the quality of experience is reported.</source>
        <translation>Lee los registros de llamadas con los que se informa de la calidad de la experiencia.</translation>
    </message>
    <message>
        <source>tenant name and domains</source>
        <translation>nombre y dominios del inquilino</translation>
    </message>
    <message>
        <source>Shows that the registration belongs to the right tenant.</source>
        <translation>Demuestra que el registro pertenece al inquilino correcto.</translation>
    </message>
    <message>
        <source>all Teams settings</source>
        <translation>toda la configuración de Teams</translation>
    </message>
    <message>
        <source>Carries the rights of every Teams cmdlet that the set-up runs. Or the two roles below together.</source>
        <translation>Incluye los derechos de todos los cmdlets de Teams que ejecuta la configuración. Como alternativa, los dos roles siguientes juntos.</translation>
    </message>
    <message>
        <source>voice routes and gateways</source>
        <translation>rutas de voz y puertas de enlace</translation>
    </message>
    <message>
        <source>Together with Teams Communications Administrator or Teams Telephony Administrator a narrower choice than Teams Administrator.</source>
        <translation>Junto con Teams Communications Administrator o Teams Telephony Administrator, una opción más limitada que Teams Administrator.</translation>
    </message>
    <message>
        <source>calling settings</source>
        <translation>configuración de llamadas</translation>
    </message>
    <message>
        <source>Narrower than Teams Administrator; needs Skype for Business Administrator beside it.</source>
        <translation>Más limitado que Teams Administrator; necesita además Skype for Business Administrator.</translation>
    </message>
    <message>
        <source>telephony settings</source>
        <translation>configuración de telefonía</translation>
    </message>
    <message>
        <source>administrative units</source>
        <translation>unidades administrativas</translation>
    </message>
    <message>
        <source>Needed for the whole tenant when Teams Administrator is held for one administrative unit only.</source>
        <translation>Necesario para todo el inquilino cuando Teams Administrator se tiene solo para una unidad administrativa.</translation>
    </message>
    <message>
        <source>the SBC&apos;s domain</source>
        <translation>el dominio del SBC</translation>
    </message>
    <message>
        <source>Lets Teams PowerShell and people manage the SBC&apos;s domain.</source>
        <translation>Permite que Teams PowerShell y las personas administren el dominio del SBC.</translation>
    </message>
    <message>
        <source>Lets the registration manage the users of the tenant or of one administrative unit.</source>
        <translation>Permite que el registro administre los usuarios del inquilino o de una unidad administrativa.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Enough, but far more than is needed. Prefer Teams Administrator.</source>
        <translation>Suficiente, pero mucho más de lo necesario. Es preferible Teams Administrator.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Input</source>
        <translation>Datos introducidos</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Teams administration</source>
        <translation>Administración de Teams</translation>
    </message>
    <message>
        <source>Right tenant</source>
        <translation>Inquilino correcto</translation>
    </message>
    <message>
        <source>Right application</source>
        <translation>Aplicación correcta</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <translation>Permiso %1</translation>
    </message>
    <message>
        <source>Optional permissions</source>
        <translation>Permisos opcionales</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>Roles de directorio</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Tenant, Client ID and client secret have the right form.</source>
        <translation>El inquilino, el id. de cliente y el secreto de cliente tienen el formato correcto.</translation>
    </message>
    <message>
        <source>The tenant is missing.</source>
        <translation>Falta el inquilino.</translation>
    </message>
    <message>
        <source>Enter the Tenant ID from the Entra admin center, Overview, or a domain of the tenant.</source>
        <translation>Escriba el id. de inquilino que aparece en Información general en el Centro de administración de Microsoft Entra, o un dominio del inquilino.</translation>
    </message>
    <message>
        <source>The tenant is neither an id nor a domain.</source>
        <translation>El inquilino no es ni un id. ni un dominio.</translation>
    </message>
    <message>
        <source>Enter the Tenant ID (a GUID) or a domain such as contoso.onmicrosoft.com.</source>
        <translation>Escriba el id. de inquilino (un GUID) o un dominio como contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The Application (Client) ID is missing.</source>
        <translation>Falta el id. de aplicación (cliente).</translation>
    </message>
    <message>
        <source>Copy it from the App registration&apos;s overview.</source>
        <translation>Cópielo de la información general del registro de aplicación.</translation>
    </message>
    <message>
        <source>The Application (Client) ID is not a GUID.</source>
        <translation>El id. de aplicación (cliente) no es un GUID.</translation>
    </message>
    <message>
        <source>Copy &quot;Application (client) ID&quot; from the App registration&apos;s overview; it has 36 characters.</source>
        <translation>Copie “Id. de aplicación (cliente)” de la información general del registro de aplicación; tiene 36 caracteres.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Falta el secreto de cliente.</translation>
    </message>
    <message>
        <source>Enter the client secret&apos;s Value.</source>
        <translation>Escriba el valor del secreto de cliente (columna Valor).</translation>
    </message>
    <message>
        <source>This looks like the Secret ID, not the secret&apos;s Value. Nothing was sent.</source>
        <translation>Esto parece el id. de secreto, no el valor del secreto. No se envió nada.</translation>
    </message>
    <message>
        <source>Copy the column Value, which Microsoft shows only right after creating the secret. If it is gone, create a new secret.</source>
        <translation>Copie la columna Valor, que Microsoft solo muestra justo después de crear el secreto. Si ya no aparece, cree un secreto nuevo.</translation>
    </message>
    <message>
        <source>The client secret has blanks or line ends inside, or is too long.</source>
        <translation>El secreto de cliente contiene espacios o saltos de línea, o es demasiado largo.</translation>
    </message>
    <message>
        <source>Copy only the secret&apos;s Value again. Microsoft&apos;s client secrets have 16 to 64 characters.</source>
        <translation>Vuelva a copiar solo el valor del secreto. Los secretos de cliente de Microsoft tienen entre 16 y 64 caracteres.</translation>
    </message>
    <message>
        <source>The tenant exists: %1.</source>
        <translation>El inquilino existe: %1.</translation>
    </message>
    <message>
        <source>This tenant is in the cloud %1.</source>
        <translation>Este inquilino está en la nube %1.</translation>
    </message>
    <message>
        <source>Choose that cloud and try again.</source>
        <translation>Seleccione esa nube e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in addresses of this tenant lead to a server that does not belong to the chosen cloud (%1). The secret was not sent.</source>
        <translation>Las direcciones de inicio de sesión de este inquilino conducen a un servidor que no pertenece a la nube seleccionada (%1). El secreto no se envió.</translation>
    </message>
    <message>
        <source>Check the chosen cloud. If it is right, ask your network administrator whether something alters the traffic.</source>
        <translation>Compruebe la nube seleccionada. Si es la correcta, pregunte al administrador de red si algo altera el tráfico.</translation>
    </message>
    <message>
        <source>Microsoft accepted the credentials.</source>
        <translation>Microsoft aceptó las credenciales.</translation>
    </message>
    <message>
        <source>Microsoft Graph confirms the tenant %1 (%2).</source>
        <translation>Microsoft Graph confirma el inquilino %1 (%2).</translation>
    </message>
    <message>
        <source>The credentials belong to another tenant (%2) than the one entered (%1).</source>
        <translation>Las credenciales pertenecen a un inquilino (%2) distinto del indicado (%1).</translation>
    </message>
    <message>
        <source>Enter the Tenant ID of the tenant in which the App registration was made.</source>
        <translation>Escriba el id. del inquilino en el que se creó el registro de aplicación.</translation>
    </message>
    <message>
        <source>The enterprise application %1 belongs to this registration and is enabled.</source>
        <translation>La aplicación empresarial %1 pertenece a este registro y está habilitada.</translation>
    </message>
    <message>
        <source>Microsoft Graph answered for another application than the one entered.</source>
        <translation>Microsoft Graph respondió por una aplicación distinta de la indicada.</translation>
    </message>
    <message>
        <source>Check the Application (Client) ID and try again.</source>
        <translation>Compruebe el id. de aplicación (cliente) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The enterprise application %1 is disabled.</source>
        <translation>La aplicación empresarial %1 está deshabilitada.</translation>
    </message>
    <message>
        <source>Enable it in the Entra admin center under Enterprise applications, Properties.</source>
        <translation>Habilítela en el Centro de administración de Microsoft Entra, en Aplicaciones empresariales, Propiedades.</translation>
    </message>
    <message>
        <source>The application %1 was registered in another tenant; its secret and its requested permissions can only be seen there.</source>
        <translation>La aplicación %1 se registró en otro inquilino; su secreto y los permisos que solicita solo se pueden ver allí.</translation>
    </message>
    <message>
        <source>Use an App registration of the customer&apos;s own tenant.</source>
        <translation>Use un registro de aplicación del propio inquilino del cliente.</translation>
    </message>
    <message>
        <source>Granted. It serves: %2.</source>
        <translation>Concedido. Sirve para: %2.</translation>
    </message>
    <message>
        <source>Covered by the granted permission %2. It serves: %3.</source>
        <translation>Cubierto por el permiso concedido %2. Sirve para: %3.</translation>
    </message>
    <message>
        <source>%1 is not granted. Without it this does not work: %2.</source>
        <translation>%1 no está concedido. Sin este permiso no funciona: %2.</translation>
    </message>
    <message>
        <source>In the App registration under API permissions add the Microsoft Graph application permission %1 and grant admin consent.</source>
        <translation>En el registro de aplicación, en Permisos de API, agregue el permiso de aplicación de Microsoft Graph %1 y conceda el consentimiento de administrador.</translation>
    </message>
    <message>
        <source>%1 was requested, but admin consent is missing. Without it this does not work: %2.</source>
        <translation>%1 se solicitó, pero falta el consentimiento de administrador. Sin este permiso no funciona: %2.</translation>
    </message>
    <message>
        <source>Click &quot;Grant admin consent&quot; in the App registration under API permissions.</source>
        <translation>Haga clic en “Conceder consentimiento de administrador” en el registro de aplicación, en Permisos de API.</translation>
    </message>
    <message>
        <source>The recommended permission %1 is not granted. It serves: %2.</source>
        <translation>El permiso recomendado %1 no está concedido. Sirve para: %2.</translation>
    </message>
    <message>
        <source>Add the Microsoft Graph application permission %1 and grant admin consent, if you want that.</source>
        <translation>Si lo desea, agregue el permiso de aplicación de Microsoft Graph %1 y conceda el consentimiento de administrador.</translation>
    </message>
    <message>
        <source>All optional permissions are granted.</source>
        <translation>Todos los permisos opcionales están concedidos.</translation>
    </message>
    <message>
        <source>Not granted, and only needed for extra features: %1.</source>
        <translation>No concedidos y necesarios solo para funciones adicionales: %1.</translation>
    </message>
    <message>
        <source>The registration holds: %1.</source>
        <translation>El registro tiene: %1.</translation>
    </message>
    <message>
        <source>The registration lacks a directory role to manage Teams.</source>
        <translation>Al registro le falta un rol de directorio para administrar Teams.</translation>
    </message>
    <message>
        <source>Assign to the enterprise application: %1 (Entra admin center, Roles and administrators).</source>
        <translation>Asigne a la aplicación empresarial: %1 (Centro de administración de Microsoft Entra, Roles y administradores).</translation>
    </message>
    <message>
        <source>%1 is held only for the administrative unit %2. Users of that unit can be managed; voice routes, gateways and domains cannot.</source>
        <translation>%1 se tiene solo para la unidad administrativa %2. Se pueden administrar los usuarios de esa unidad, pero no las rutas de voz, las puertas de enlace ni los dominios.</translation>
    </message>
    <message>
        <source>Assign the role for the whole tenant if voice routes, gateways or domains shall be set up.</source>
        <translation>Asigne el rol para todo el inquilino si se van a configurar rutas de voz, puertas de enlace o dominios.</translation>
    </message>
    <message>
        <source>%1 is held only for an administrative unit, which is not enough.</source>
        <translation>%1 se tiene solo para una unidad administrativa, y eso no es suficiente.</translation>
    </message>
    <message>
        <source>Assign the role for the whole tenant.</source>
        <translation>Asigne el rol para todo el inquilino.</translation>
    </message>
    <message>
        <source>%1 is held only for the administrative unit %2, and Directory Readers is missing.</source>
        <translation>%1 se tiene solo para la unidad administrativa %2 y falta Directory Readers.</translation>
    </message>
    <message>
        <source>Assign Directory Readers for the whole tenant, or the role itself for the whole tenant.</source>
        <translation>Asigne Directory Readers para todo el inquilino, o bien el propio rol para todo el inquilino.</translation>
    </message>
    <message>
        <source>No directory role is needed.</source>
        <translation>No se necesita ningún rol de directorio.</translation>
    </message>
    <message>
        <source>The client secret is valid until %2 (days left: %1).</source>
        <translation>El secreto de cliente es válido hasta el %2 (días restantes: %1).</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %2 (days left: %1).</source>
        <translation>El secreto de cliente expira pronto, el %2 (días restantes: %1).</translation>
    </message>
    <message>
        <source>Plan a new client secret: add it to the App registration, then replace it here.</source>
        <translation>Prevea un secreto de cliente nuevo: agréguelo al registro de aplicación y reemplácelo después aquí.</translation>
    </message>
    <message>
        <source>Critical: the client secret ends very soon, on %2 (days left: %1).</source>
        <translation>Crítico: el secreto de cliente expira muy pronto, el %2 (días restantes: %1).</translation>
    </message>
    <message>
        <source>Add a new client secret to the App registration now and replace it here, before the service stops.</source>
        <translation>Agregue ahora un secreto de cliente nuevo al registro de aplicación y reemplácelo aquí antes de que el servicio deje de funcionar.</translation>
    </message>
    <message>
        <source>The client secret ended on %2.</source>
        <translation>El secreto de cliente expiró el %2.</translation>
    </message>
    <message>
        <source>Add a new client secret to the App registration and enter its Value here.</source>
        <translation>Agregue un secreto de cliente nuevo al registro de aplicación y escriba aquí su valor.</translation>
    </message>
    <message>
        <source>Several client secrets of the registration begin with &quot;%3&quot;, so it is not certain which one this is. The earliest ends on %2 (days left: %1).</source>
        <translation>Varios secretos de cliente del registro empiezan por “%3”, por lo que no es seguro cuál es este. El primero expira el %2 (días restantes: %1).</translation>
    </message>
    <message>
        <source>Remove the secrets that are no longer used from the App registration.</source>
        <translation>Quite del registro de aplicación los secretos que ya no se usen.</translation>
    </message>
    <message>
        <source>No client secret of the registration begins with &quot;%1&quot;, so its end is not known.</source>
        <translation>Ningún secreto de cliente del registro empieza por “%1”, por lo que no se sabe cuándo expira.</translation>
    </message>
    <message>
        <source>Look up the secret&apos;s end in the App registration under Certificates &amp; secrets.</source>
        <translation>Consulte la expiración del secreto en el registro de aplicación, en Certificados y secretos.</translation>
    </message>
    <message>
        <source>%1 Teams Phone licences are free, %2 are needed.</source>
        <translation>Licencias de Teams Phone libres: %1; necesarias: %2.</translation>
    </message>
    <message>
        <source>%1 Teams Phone licences are free.</source>
        <translation>Licencias de Teams Phone libres: %1.</translation>
    </message>
    <message>
        <source>Only %1 Teams Phone licences are free, %2 are needed.</source>
        <translation>Licencias de Teams Phone libres: solo %1; necesarias: %2.</translation>
    </message>
    <message>
        <source>Let the customer buy more licences with Teams Phone, or lower the number of licensed users.</source>
        <translation>Pida al cliente que compre más licencias con Teams Phone o reduzca el número de usuarios con licencia.</translation>
    </message>
    <message>
        <source>The tenant has no licence that includes Teams Phone.</source>
        <translation>El inquilino no tiene ninguna licencia que incluya Teams Phone.</translation>
    </message>
    <message>
        <source>Let the customer buy licences with Teams Phone, for example Teams Phone Standard.</source>
        <translation>Pida al cliente que compre licencias con Teams Phone, por ejemplo Teams Phone Standard.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier step did not succeed.</source>
        <translation>No se comprobó porque un paso anterior no se completó correctamente.</translation>
    </message>
    <message>
        <source>Solve the problem above first.</source>
        <translation>Resuelva primero el problema anterior.</translation>
    </message>
    <message>
        <source>It could not be checked, because the registration may not read it.</source>
        <translation>No se pudo comprobar porque el registro no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Grant the application permission %1, or check it in the Entra admin center.</source>
        <translation>Conceda el permiso de aplicación %1 o compruébelo en el Centro de administración de Microsoft Entra.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>The App registration is valid</source>
        <translation>El registro de aplicación es válido</translation>
    </message>
    <message>
        <source>The App registration has problems</source>
        <translation>El registro de aplicación tiene problemas</translation>
    </message>
    <message>
        <source>The App registration could not be checked completely</source>
        <translation>El registro de aplicación no se pudo comprobar por completo</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Covered by a stronger one</source>
        <translation>Cubierto por otro más amplio</translation>
    </message>
    <message>
        <source>Requested, not granted</source>
        <translation>Solicitado, no concedido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>CheckAll</name>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Secret ends</source>
        <translation>Expiración del secreto</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>What is not OK</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Check of all services</source>
        <translation>Comprobación de todos los servicios</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>The check was stopped: services are missing here.</source>
        <translation>La comprobación se detuvo: faltan servicios aquí.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>There is no service with the short name %1.</source>
        <translation>No hay ningún servicio con el nombre corto %1.</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>%1 of %2 services checked</source>
        <translation>%1 de %2 servicios comprobados</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Reply for %1 (%2)</source>
        <translation>Respuesta para %1 (%2)</translation>
    </message>
    <message>
        <source>Tenant: %1 %2 %3</source>
        <translation>Inquilino: %1 %2 %3</translation>
    </message>
    <message>
        <source>Application (client) ID: %1</source>
        <translation>Id. de aplicación (cliente): %1</translation>
    </message>
    <message>
        <source>The reply is about the tenant %1, not about %2.</source>
        <translation>La respuesta se refiere al inquilino %1, no a %2.</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Sí: %1</translation>
    </message>
    <message>
        <source>Imported. %1: %2</source>
        <translation>Importada. %1: %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>Correo de invitación</translation>
    </message>
    <message>
        <source>M365 Admin Email</source>
        <translation>Correo del administrador de M365</translation>
    </message>
    <message>
        <source>Email Sent</source>
        <translation>Correo enviado</translation>
    </message>
    <message>
        <source>Email Invitation Sent Count</source>
        <translation>N.º de envíos de la invitación</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Expira el</translation>
    </message>
    <message>
        <source>Device Authenticated</source>
        <translation>Dispositivo autenticado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>URL de autenticación</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>Conecta el inquilino de Microsoft 365 de un cliente con un proveedor de enrutamiento directo de Teams.

Comandos:
  (ninguno)           abre la ventana
  LINK o FILE         abre una invitación en el Asistente de invitación
  check               valida un registro de aplicación sin ventana
  import-reply FILE   importa la respuesta de un cliente (-: entrada estándar) sin ventana
  invitations         muestra la lista de invitaciones sin ventana

Estado de salida: 0 válido o realizado, 1 problemas o rechazo, 2 uso incorrecto, 3 no se pudo comprobar.</translation>
    </message>
    <message>
        <source>A command, or an invitation&apos;s link or file.</source>
        <translation>Un comando, o el vínculo o el archivo de una invitación.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Test libraries, SQLite, TLS, translations, catalogue and keychain; exit status 0 when all answer.</source>
        <translation>Prueba las bibliotecas, SQLite, TLS, las traducciones, el catálogo y el llavero; el estado de salida es 0 si todo responde.</translation>
    </message>
    <message>
        <source>Start the Invitation wizard only, also without a link.</source>
        <translation>Inicia solo el Asistente de invitación, aunque no haya vínculo.</translation>
    </message>
    <message>
        <source>Folder for data, settings and logs.</source>
        <translation>Carpeta para datos, configuración y registros.</translation>
    </message>
    <message>
        <source>Language of the program, for example en.</source>
        <translation>Idioma del programa, por ejemplo en.</translation>
    </message>
    <message>
        <source>File with further clouds (JSON).</source>
        <translation>Archivo con más nubes (JSON).</translation>
    </message>
    <message>
        <source>Cloud to use: global, usgov, usdod, china, or one of the cloud file.</source>
        <translation>Nube que se va a usar: global, usgov, usdod, china o una del archivo de nubes.</translation>
    </message>
    <message>
        <source>check: Tenant ID or domain.</source>
        <translation>check: id. de inquilino o dominio.</translation>
    </message>
    <message>
        <source>check: Application (client) ID.</source>
        <translation>check: id. de aplicación (cliente).</translation>
    </message>
    <message>
        <source>check: read the client secret from standard input.</source>
        <translation>check: lee el secreto de cliente de la entrada estándar.</translation>
    </message>
    <message>
        <source>check: compare the free licences with this number.</source>
        <translation>check: compara las licencias libres con este número.</translation>
    </message>
    <message>
        <source>check: direct-routing (default) or qoe.</source>
        <translation>check: direct-routing (predeterminado) o qoe.</translation>
    </message>
    <message>
        <source>check: the service with this short name, from the store and the keychain.</source>
        <translation>check: el servicio con este nombre corto, del almacén y del llavero.</translation>
    </message>
    <message>
        <source>check: every service; invitations: finished ones, too.</source>
        <translation>check: todos los servicios; invitations: también las finalizadas.</translation>
    </message>
    <message>
        <source>import-reply: yes, this is the customer&apos;s tenant.</source>
        <translation>import-reply: sí, este es el inquilino del cliente.</translation>
    </message>
    <message>
        <source>import-reply: although the link had ended.</source>
        <translation>import-reply: aunque el vínculo hubiera expirado.</translation>
    </message>
    <message>
        <source>import-reply: although the link was replaced by a newer one.</source>
        <translation>import-reply: aunque el vínculo se reemplazara por otro más reciente.</translation>
    </message>
    <message>
        <source>import-reply: in place of another reply that was imported before.</source>
        <translation>import-reply: en lugar de otra respuesta importada antes.</translation>
    </message>
    <message>
        <source>Commands: answer as JSON.</source>
        <translation>Comandos: responde en formato JSON.</translation>
    </message>
    <message>
        <source>--%1 goes with: %2</source>
        <translation>--%1 se usa con: %2</translation>
    </message>
    <message>
        <source>--%1 goes with no command.</source>
        <translation>--%1 no se usa con ningún comando.</translation>
    </message>
    <message>
        <source>--profile is direct-routing or qoe.</source>
        <translation>--profile es direct-routing o qoe.</translation>
    </message>
    <message>
        <source>--licensed-users is a number from 1 to 500.</source>
        <translation>--licensed-users es un número del 1 al 500.</translation>
    </message>
    <message>
        <source>Name one registration (--tenant, --client, --secret-stdin), or one --service, or --all.</source>
        <translation>Indique un registro (--tenant, --client, --secret-stdin), un servicio (--service) o --all.</translation>
    </message>
    <message>
        <source>--tenant, --client and --secret-stdin belong together.</source>
        <translation>--tenant, --client y --secret-stdin se usan juntos.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>Name the reply&apos;s file, or - for standard input.</source>
        <translation>Indique el archivo de la respuesta, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>--confirm-tenant is a Tenant ID (a GUID).</source>
        <translation>--confirm-tenant es un id. de inquilino (un GUID).</translation>
    </message>
    <message>
        <source>Unknown command or argument: %1</source>
        <translation>Comando o argumento desconocido: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>See tenantlink --help.</source>
        <translation>Consulte tenantlink --help.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2</source>
        <translation>No existe el idioma %1. Idiomas disponibles: %2</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Secreto de cliente: </translation>
    </message>
    <message>
        <source>TenantLink is running already, but it does not answer.</source>
        <translation>TenantLink ya se está ejecutando, pero no responde.</translation>
    </message>
    <message>
        <source>Wait until it has finished what it does, or end it. Then try again.</source>
        <translation>Espere a que termine lo que está haciendo o ciérrelo. Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>There is no cloud %1. There are: %2</source>
        <translation>No existe la nube %1. Nubes disponibles: %2</translation>
    </message>
</context>
<context>
    <name>Commercial</name>
    <message>
        <source>Pay-as-you-go</source>
        <translation>Pago por uso</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 meses</translation>
    </message>
    <message>
        <source>36 months</source>
        <translation>36 meses</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Pago único</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>POC</source>
        <translation>Prueba de concepto</translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>No use saltos de línea, tabulaciones ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>Enter the number of the purchase order for this service.</source>
        <translation>Escriba el número del pedido de compra de este servicio.</translation>
    </message>
</context>
<context>
    <name>CustomerCsv</name>
    <message>
        <source>More cells than columns: is a text with a separator in it not quoted?</source>
        <translation>Hay más celdas que columnas: ¿falta poner entre comillas un texto que contiene un separador?</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Se abren unas comillas que nunca se cierran.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>Hay texto después de unas comillas de cierre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 has the same name.</source>
        <translation>La línea %1 tiene el mismo nombre.</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use como máximo %n carácter.</numerusform>
            <numerusform>Use como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>No use saltos de línea, tabulaciones ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation>Escriba el nombre del cliente.</translation>
    </message>
    <message>
        <source>Enter the Tenant ID (a GUID) or a domain such as contoso.onmicrosoft.com.</source>
        <translation>Escriba el id. de inquilino (un GUID) o un dominio como contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Enter a mail address such as name@example.com.</source>
        <translation>Escriba una dirección de correo como nombre@example.com.</translation>
    </message>
    <message>
        <source>Enter a phone number such as +49 30 123456.</source>
        <translation>Escriba un número de teléfono como +49 30 123456.</translation>
    </message>
</context>
<context>
    <name>CustomerMail</name>
    <message>
        <source>Microsoft 365 tenant: %1</source>
        <translation>Inquilino de Microsoft 365: %1</translation>
    </message>
    <message>
        <source>License type: %1, licensed users: %2</source>
        <translation>Tipo de licencia: %1; usuarios con licencia: %2</translation>
    </message>
    <message>
        <source>Your sub-domain for Direct Routing: %1 (verified, as read on %2)</source>
        <translation>Su subdominio para el enrutamiento directo: %1 (verificado, según la consulta del %2)</translation>
    </message>
    <message>
        <source>SIP connection: %1</source>
        <translation>Conexión SIP: %1</translation>
    </message>
    <message>
        <source>Main line: %1</source>
        <translation>Número principal: %1</translation>
    </message>
    <message>
        <source>type %1, name %2, value %3</source>
        <translation>tipo %1, nombre %2, valor %3</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>Not finished yet: %1. We will contact you about it.</source>
        <translation>Aún sin terminar: %1. Nos pondremos en contacto con usted al respecto.</translation>
    </message>
    <message>
        <source>DNS record: %1</source>
        <translation>Registro DNS: %1</translation>
    </message>
    <message>
        <source>The domain %1 was added to your tenant and waits for its DNS record. We enter it where we manage that domain; please leave the domain in your tenant.</source>
        <translation>El dominio %1 se agregó a su inquilino y está a la espera de su registro DNS. Lo introduciremos donde administramos ese dominio; le rogamos que no quite el dominio de su inquilino.</translation>
    </message>
    <message>
        <source>The domain %1 is in your tenant and not verified. When its DNS record is entered, verify it in the Microsoft 365 admin center under Settings, Domains; we enter the record where we manage that domain.</source>
        <translation>El dominio %1 está en su inquilino y no está verificado. Cuando se haya introducido su registro DNS, verifíquelo en el Centro de administración de Microsoft 365, en Configuración, Dominios; nosotros introducimos el registro donde administramos ese dominio.</translation>
    </message>
    <message>
        <source>Add the domain %1 in the Microsoft 365 admin center under Settings, Domains, and send us the TXT record that Microsoft shows. We enter it and tell you when you can verify the domain.</source>
        <translation>Agregue el dominio %1 en el Centro de administración de Microsoft 365, en Configuración, Dominios, y envíenos el registro TXT que muestra Microsoft. Lo introduciremos y le avisaremos cuando pueda verificar el dominio.</translation>
    </message>
    <message>
        <source>When the domain is verified, create the user %1 in the Microsoft 365 admin center and assign a licence with Microsoft Teams. Microsoft can take up to 24 hours to activate the domain.</source>
        <translation>Cuando el dominio esté verificado, cree el usuario %1 en el Centro de administración de Microsoft 365 y asígnele una licencia con Microsoft Teams. Microsoft puede tardar hasta 24 horas en activar el dominio.</translation>
    </message>
    <message>
        <source>No licence was free for the user %1. Assign it a licence with Microsoft Teams, so that Microsoft activates the domain.</source>
        <translation>No había ninguna licencia libre para el usuario %1. Asígnele una licencia con Microsoft Teams para que Microsoft active el dominio.</translation>
    </message>
    <message>
        <source>The user %1 is blocked from signing in. Unblock it in the Microsoft 365 admin center, so that Microsoft activates the domain.</source>
        <translation>El usuario %1 tiene bloqueado el inicio de sesión. Desbloquéelo en el Centro de administración de Microsoft 365 para que Microsoft active el dominio.</translation>
    </message>
    <message>
        <source>Make sure that the licence of the user %1 is one with Microsoft Teams; we may not read your licences.</source>
        <translation>Asegúrese de que la licencia del usuario %1 incluya Microsoft Teams; no tenemos permiso para leer sus licencias.</translation>
    </message>
    <message>
        <source>Please keep the user %1 with its licence: Microsoft needs it to activate the domain, which can take up to 24 hours.</source>
        <translation>Le rogamos que conserve el usuario %1 con su licencia: Microsoft lo necesita para activar el dominio, lo que puede tardar hasta 24 horas.</translation>
    </message>
    <message>
        <source>Licences with Teams Phone that are free: %1, needed: %2. Please order more before all users are connected.</source>
        <translation>Licencias con Teams Phone libres: %1; necesarias: %2. Le rogamos que adquiera más antes de que se conecten todos los usuarios.</translation>
    </message>
    <message>
        <source>Unless we do it for you: run the script %1 of the service package in PowerShell as a Teams administrator. It asks for what it needs and holds no password.</source>
        <translation>A menos que lo hagamos por usted: ejecute el script %1 del paquete del servicio en PowerShell como administrador de Teams. El script pide lo que necesita y no contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>your Microsoft Teams Direct Routing service %1 was prepared.</source>
        <translation>Se ha preparado su servicio de enrutamiento directo de Microsoft Teams %1.</translation>
    </message>
    <message>
        <source>%2 has prepared your Microsoft Teams Direct Routing service %1.</source>
        <translation>%2 ha preparado su servicio de enrutamiento directo de Microsoft Teams %1.</translation>
    </message>
    <message>
        <source>What was set up:</source>
        <translation>Qué se ha configurado:</translation>
    </message>
    <message>
        <source>What you should know or do now:</source>
        <translation>Qué debe saber o hacer ahora:</translation>
    </message>
    <message>
        <source>There is nothing left for you to do.</source>
        <translation>No tiene que hacer nada más.</translation>
    </message>
    <message>
        <source>Questions? Please contact:</source>
        <translation>¿Tiene preguntas? Póngase en contacto con:</translation>
    </message>
    <message>
        <source>Microsoft Teams Direct Routing: %1</source>
        <translation>Enrutamiento directo de Microsoft Teams: %1</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>&quot;version&quot; must be 1</source>
        <translation>“version” debe ser 1</translation>
    </message>
    <message>
        <source>a profile needs an id of its own</source>
        <translation>cada perfil necesita un id. propio</translation>
    </message>
    <message>
        <source>there is no role %1</source>
        <translation>no hay ningún rol %1</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; is missing</source>
        <translation>falta el perfil “%1”</translation>
    </message>
    <message>
        <source>a permission needs a name</source>
        <translation>un permiso necesita un nombre</translation>
    </message>
    <message>
        <source>&quot;api&quot; must be the API&apos;s application id</source>
        <translation>“api” debe ser el id. de aplicación de la API</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be the application permission&apos;s GUID</source>
        <translation>“id” debe ser el GUID del permiso de aplicación</translation>
    </message>
    <message>
        <source>&quot;need&quot; must be mandatory, recommended or optional</source>
        <translation>“need” debe ser mandatory, recommended u optional</translation>
    </message>
    <message>
        <source>feature and reason must be told</source>
        <translation>se deben indicar “feature” y “reason”</translation>
    </message>
    <message>
        <source>a role needs name, templateId and need</source>
        <translation>un rol necesita “name”, “templateId” y “need”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>“%1” no es una dirección web</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not hold a user name, a query or a fragment</source>
        <translation>“%1” no debe contener un nombre de usuario, una consulta ni un fragmento</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be https (plain http is accepted on this computer only)</source>
        <translation>“%1” debe ser https (http sin cifrar solo se acepta en este equipo)</translation>
    </message>
    <message>
        <source>&quot;clouds&quot; must be a list with at least one cloud</source>
        <translation>“clouds” debe ser una lista con al menos una nube</translation>
    </message>
    <message>
        <source>each cloud must be an object</source>
        <translation>cada nube debe ser un objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>“%1” no se reconoce</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>“%1” debe ser una lista</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>“%1” debe ser un texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have 1 to 40 of the characters a-z, 0-9, dot, hyphen and underscore</source>
        <translation>“%1” debe tener de 1 a 40 de los caracteres a-z, 0-9, punto, guion y guion bajo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the file</source>
        <translation>“%1” aparece dos veces en el archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold host names only</source>
        <translation>“%1” solo debe contener nombres de host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a GUID</source>
        <translation>“%1” debe ser un GUID</translation>
    </message>
    <message>
        <source>the file must hold one JSON object</source>
        <translation>el archivo debe contener un único objeto JSON</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is too long: at most 253 characters.</source>
        <translation>El nombre es demasiado largo: como máximo 253 caracteres.</translation>
    </message>
    <message>
        <source>Enter the first part of the customer&apos;s sub-domain.</source>
        <translation>Escriba la primera parte del subdominio del cliente.</translation>
    </message>
    <message>
        <source>Leave out dots: this is only the first part of the name.</source>
        <translation>No use puntos: esto es solo la primera parte del nombre.</translation>
    </message>
    <message>
        <source>Begin and end with a letter or a digit.</source>
        <translation>Empiece y termine con una letra o un dígito.</translation>
    </message>
    <message>
        <source>Use at most 63 characters, as DNS counts them.</source>
        <translation>Use como máximo 63 caracteres, según los cuenta DNS.</translation>
    </message>
    <message>
        <source>Use only letters, digits and hyphens.</source>
        <translation>Use solo letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>Enter a domain, for example sbc.contoso.com.</source>
        <translation>Escriba un dominio, por ejemplo sbc.contoso.com.</translation>
    </message>
    <message>
        <source>Enter a name instead of an IP address.</source>
        <translation>Escriba un nombre en lugar de una dirección IP.</translation>
    </message>
    <message>
        <source>This is no domain name. Use letters, digits and hyphens, at most 63 characters between two dots, for example sbc.contoso.com.</source>
        <translation>Esto no es un nombre de dominio. Use letras, dígitos y guiones, como máximo 63 caracteres entre dos puntos, por ejemplo sbc.contoso.com.</translation>
    </message>
    <message>
        <source>Enter the whole name with its dots, for example sbc.contoso.com.</source>
        <translation>Escriba el nombre completo con sus puntos, por ejemplo sbc.contoso.com.</translation>
    </message>
    <message>
        <source>Use a domain of your own: Microsoft accepts no SBC in its own domains such as onmicrosoft.com.</source>
        <translation>Use un dominio propio: Microsoft no acepta ningún SBC en sus propios dominios, como onmicrosoft.com.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Vuelva a iniciarlo cuando lo desee.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Este equipo no tiene conexión de red.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation>Conéctese a Internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server %1 was not found.</source>
        <translation>No se encontró el servidor %1.</translation>
    </message>
    <message>
        <source>Check the network connection, the DNS settings and the chosen cloud, then try again.</source>
        <translation>Compruebe la conexión de red, la configuración de DNS y la nube seleccionada, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections.</source>
        <translation>El servidor %1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask your network administrator whether a firewall blocks it.</source>
        <translation>Inténtelo de nuevo en unos minutos. Si el problema continúa, pregunte al administrador de red si un firewall lo bloquea.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Se perdió la conexión con %1.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>El servidor %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the network connection and the proxy.</source>
        <translation>Inténtelo de nuevo. Si el problema continúa, compruebe la conexión de red y el proxy.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent.</source>
        <translation>No se pudo establecer una conexión segura con %1, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time. If your network inspects encrypted traffic, ask its administrator to exempt this server.</source>
        <translation>Compruebe la fecha y la hora del equipo. Si su red inspecciona el tráfico cifrado, pida a su administrador que exceptúe este servidor.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the connection to %1 through.</source>
        <translation>El proxy de la red no permitió la conexión con %1.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network administrator to allow this server.</source>
        <translation>Compruebe la configuración de proxy de este equipo o pida al administrador de red que permita este servidor.</translation>
    </message>
    <message>
        <source>The server %1 wanted to pass the request on to another address. That was refused to protect the secret.</source>
        <translation>El servidor %1 quiso pasar la solicitud a otra dirección. Se rechazó para proteger el secreto.</translation>
    </message>
    <message>
        <source>If you are on a public network, sign in to it in your browser first. Otherwise ask your network administrator.</source>
        <translation>Si está en una red pública, inicie sesión en ella primero con el navegador. De lo contrario, consulte al administrador de red.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large to be right.</source>
        <translation>La respuesta de %1 es demasiado grande para ser correcta.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between this computer and Microsoft alters the answers: ask your network administrator.</source>
        <translation>Inténtelo de nuevo. Si el problema continúa, algo entre este equipo y Microsoft altera las respuestas: consulte al administrador de red.</translation>
    </message>
    <message>
        <source>Something other than Microsoft answered for %1, for example a network&apos;s sign-in page.</source>
        <translation>Algo distinto de Microsoft respondió por %1, por ejemplo la página de inicio de sesión de una red.</translation>
    </message>
    <message>
        <source>Open a web page in your browser to see whether the network asks you to sign in, then try again.</source>
        <translation>Abra una página web en el navegador para ver si la red le pide que inicie sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer from %1 is not what Microsoft documents.</source>
        <translation>La respuesta de %1 no se ajusta a la documentación de Microsoft.</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, send the details to support.</source>
        <translation>Inténtelo más tarde. Si el problema continúa, envíe los detalles al soporte técnico.</translation>
    </message>
    <message>
        <source>The answer from %1 pointed to a different server for its next page. That was not followed to protect the access.</source>
        <translation>La respuesta de %1 remitía a un servidor distinto para la página siguiente. No se siguió para proteger el acceso.</translation>
    </message>
    <message>
        <source>Ask your network administrator whether something alters the traffic, and send the details to support.</source>
        <translation>Pregunte al administrador de red si algo altera el tráfico y envíe los detalles al soporte técnico.</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down: too many requests at the moment.</source>
        <translation>Microsoft pide reducir el ritmo: hay demasiadas solicitudes en este momento.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service is temporarily unavailable.</source>
        <translation>El servicio de Microsoft no está disponible temporalmente.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Microsoft&apos;s service health page shows known outages.</source>
        <translation>Inténtelo de nuevo en unos minutos. La página de estado del servicio de Microsoft muestra las interrupciones conocidas.</translation>
    </message>
    <message>
        <source>The server %1 answered with an error that is not known here.</source>
        <translation>El servidor %1 respondió con un error desconocido.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send the details to support.</source>
        <translation>Inténtelo de nuevo. Si el problema continúa, envíe los detalles al soporte técnico.</translation>
    </message>
    <message>
        <source>Microsoft Graph does not let this registration read that.</source>
        <translation>Microsoft Graph no permite que este registro lea eso.</translation>
    </message>
    <message>
        <source>Grant the missing permission with admin consent, then try again.</source>
        <translation>Conceda el permiso que falta con consentimiento de administrador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It does not exist in the customer&apos;s tenant.</source>
        <translation>No existe en el inquilino del cliente.</translation>
    </message>
    <message>
        <source>Check the ids. Something that was just created can take a few minutes to appear.</source>
        <translation>Compruebe los identificadores. Algo recién creado puede tardar unos minutos en aparecer.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep a secret.</source>
        <translation>Este equipo no tiene ningún llavero donde guardar un secreto.</translation>
    </message>
    <message>
        <source>Install and start a keychain (on Linux for example GNOME Keyring or KWallet), then start TenantLink again. Looking things up works meanwhile; secrets cannot be kept.</source>
        <translation>Instale e inicie un llavero (en Linux, por ejemplo, GNOME Keyring o KWallet) y vuelva a iniciar TenantLink. Mientras tanto se pueden consultar datos, pero no guardar secretos.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again. What needs no secret works meanwhile.</source>
        <translation>Desbloquéelo e inténtelo de nuevo. Mientras tanto funciona lo que no necesita secretos.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>Se denegó el acceso al llavero.</translation>
    </message>
    <message>
        <source>Allow TenantLink to use the keychain and try again. What needs no secret works meanwhile.</source>
        <translation>Permita que TenantLink use el llavero e inténtelo de nuevo. Mientras tanto funciona lo que no necesita secretos.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>Look for a window that asks for the keychain&apos;s password, or sign out and in again, then try again.</source>
        <translation>Busque una ventana que pida la contraseña del llavero, o cierre la sesión y vuelva a iniciarla, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>El llavero notificó un error.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the keychain with its own program.</source>
        <translation>Inténtelo de nuevo. Si el problema continúa, compruebe el llavero con su propio programa.</translation>
    </message>
    <message>
        <source>The client secret is not in this computer&apos;s keychain; it may be on the computer where it was entered.</source>
        <translation>El secreto de cliente no está en el llavero de este equipo; puede estar en el equipo donde se introdujo.</translation>
    </message>
    <message>
        <source>Enter the client secret here again, or use the other computer.</source>
        <translation>Vuelva a escribir aquí el secreto de cliente o use el otro equipo.</translation>
    </message>
    <message>
        <source>The secret is too long to be kept (over 1,024 bytes).</source>
        <translation>El secreto es demasiado largo para guardarlo (más de 1024 bytes).</translation>
    </message>
    <message>
        <source>Check that only the secret&apos;s value was pasted. Microsoft&apos;s client secrets have 16 to 64 characters.</source>
        <translation>Compruebe que solo se haya pegado el valor del secreto. Los secretos de cliente de Microsoft tienen entre 16 y 64 caracteres.</translation>
    </message>
    <message>
        <source>The data file is in use by another program.</source>
        <translation>Otro programa está usando el archivo de datos.</translation>
    </message>
    <message>
        <source>Close the other TenantLink window, backup or database program that uses it, then try again.</source>
        <translation>Cierre la otra ventana de TenantLink, o el programa de copia de seguridad o de base de datos que lo usa, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the folder, or start TenantLink with another one (--data-dir).</source>
        <translation>Concédase permiso de escritura en la carpeta o inicie TenantLink con otra (--data-dir).</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is.</source>
        <translation>El archivo de datos está dañado. Se dejó como está.</translation>
    </message>
    <message>
        <source>Close TenantLink and put a backup in its place; backups are beside the file.</source>
        <translation>Cierre TenantLink y ponga en su lugar una copia de seguridad; las copias están junto al archivo.</translation>
    </message>
    <message>
        <source>The data file was written by a newer version of TenantLink. It was left as it is.</source>
        <translation>El archivo de datos se escribió con una versión más reciente de TenantLink. Se dejó como está.</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another data folder (--data-dir).</source>
        <translation>Instale la versión más reciente o inicie con otra carpeta de datos (--data-dir).</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved.</source>
        <translation>El disco está lleno, por lo que no se guardó nada.</translation>
    </message>
    <message>
        <source>Free some space and try again. What you entered is still here.</source>
        <translation>Libere espacio e inténtelo de nuevo. Los datos introducidos siguen aquí.</translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation>No se pudo leer o escribir el archivo de datos.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the disk, and send the details to support.</source>
        <translation>Inténtelo de nuevo. Si el problema continúa, compruebe el disco y envíe los detalles al soporte técnico.</translation>
    </message>
    <message>
        <source>The name %1 is already used.</source>
        <translation>El nombre %1 ya está en uso.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>Se eliminó mientras tanto.</translation>
    </message>
    <message>
        <source>Go back to the list; it shows what is there now.</source>
        <translation>Vuelva a la lista; muestra lo que hay ahora.</translation>
    </message>
    <message>
        <source>It was changed meanwhile in another window, so your change was not saved.</source>
        <translation>Se modificó mientras tanto en otra ventana, por lo que su cambio no se guardó.</translation>
    </message>
    <message>
        <source>Look at the new values and make your change again.</source>
        <translation>Revise los valores nuevos y vuelva a hacer el cambio.</translation>
    </message>
    <message>
        <source>The customer still has services or open invitations.</source>
        <translation>El cliente aún tiene servicios o invitaciones abiertas.</translation>
    </message>
    <message>
        <source>Delete them first, on the pages Services and Pending Invitations.</source>
        <translation>Elimínelos primero en las páginas Servicios e Invitaciones pendientes.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the free space, or choose another place.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre, o seleccione otra ubicación.</translation>
    </message>
    <message>
        <source>The file is not valid: %1</source>
        <translation>El archivo no es válido: %1</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>Corrija el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider&apos;s name and contact are not complete yet, so nobody could tell who invites.</source>
        <translation>El nombre y el contacto del proveedor aún no están completos, por lo que nadie podría saber quién invita.</translation>
    </message>
    <message>
        <source>Open Configuration &gt; Provider and fill in the name and the contact&apos;s name and mail address.</source>
        <translation>Abra Configuración &gt; Proveedor y rellene el nombre, así como el nombre y la dirección de correo del contacto.</translation>
    </message>
    <message>
        <source>The key that signs invitations is not in this computer&apos;s keychain.</source>
        <translation>La clave que firma las invitaciones no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Open Configuration &gt; Provider and create the key, or import it from the colleague&apos;s export.</source>
        <translation>Abra Configuración &gt; Proveedor y cree la clave, o impórtela del archivo que exportó su colega.</translation>
    </message>
    <message>
        <source>The file is not an exported signing key, or it is damaged.</source>
        <translation>El archivo no es una clave de firma exportada o está dañado.</translation>
    </message>
    <message>
        <source>Ask for a new export of the key and import that.</source>
        <translation>Pida que le exporten de nuevo la clave e impórtela.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key.</source>
        <translation>La frase de contraseña no abre esta clave.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was exported.</source>
        <translation>Escriba la frase de contraseña que se eligió al exportar la clave.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La frase de contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>Use at least 12 characters, for example four random words.</source>
        <translation>Use al menos 12 caracteres, por ejemplo cuatro palabras al azar.</translation>
    </message>
    <message>
        <source>%1 cannot be the provider&apos;s sign-in application.</source>
        <translation>%1 no puede ser la aplicación de inicio de sesión del proveedor.</translation>
    </message>
    <message>
        <source>Enter the Application (client) ID of an application that the provider registered itself. Microsoft&apos;s own ids are not accepted.</source>
        <translation>Escriba el id. de aplicación (cliente) de una aplicación que haya registrado el propio proveedor. No se aceptan los identificadores de Microsoft.</translation>
    </message>
    <message>
        <source>No mail server is set up yet.</source>
        <translation>Aún no hay ningún servidor de correo configurado.</translation>
    </message>
    <message>
        <source>Set it up in Configuration &gt; Email server, or send the invitation with your own mail program.</source>
        <translation>Configúrelo en Configuración &gt; Servidor de correo o envíe la invitación con su propio programa de correo.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the sign-in.</source>
        <translation>El servidor de correo %1 no aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check user name and password in Configuration &gt; Email server. Some providers ask for an app password instead of the account&apos;s own. In Exchange Online an administrator has to allow authenticated SMTP for the mailbox.</source>
        <translation>Compruebe el nombre de usuario y la contraseña en Configuración &gt; Servidor de correo. Algunos proveedores piden una contraseña de aplicación en lugar de la de la cuenta. En Exchange Online, un administrador tiene que permitir SMTP autenticado para el buzón.</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer the way to sign in that is set up for it.</source>
        <translation>El servidor de correo %1 no ofrece el método de inicio de sesión que se ha configurado para él.</translation>
    </message>
    <message>
        <source>Ask the mail server&apos;s administrator, or send the invitation with your own mail program.</source>
        <translation>Consulte al administrador del servidor de correo o envíe la invitación con su propio programa de correo.</translation>
    </message>
    <message>
        <source>Without encryption the password would travel in the clear, so nothing was sent to %1.</source>
        <translation>Sin cifrado, la contraseña viajaría sin protección, por lo que no se envió nada a %1.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS in Configuration &gt; Email server, or remove user name and password.</source>
        <translation>Seleccione STARTTLS o TLS en Configuración &gt; Servidor de correo, o quite el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer encryption (STARTTLS), so nothing was sent.</source>
        <translation>El servidor de correo %1 no ofrece cifrado (STARTTLS), por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Check port and security in Configuration &gt; Email server; port 465 usually needs TLS instead of STARTTLS.</source>
        <translation>Compruebe el puerto y la seguridad en Configuración &gt; Servidor de correo; el puerto 465 suele necesitar TLS en lugar de STARTTLS.</translation>
    </message>
    <message>
        <source>The mail server does not let %1 send mail.</source>
        <translation>El servidor de correo no permite que %1 envíe correo.</translation>
    </message>
    <message>
        <source>Check the From address in Configuration &gt; Email server; many servers only accept the account&apos;s own address.</source>
        <translation>Compruebe la dirección del remitente en Configuración &gt; Servidor de correo; muchos servidores solo aceptan la dirección de la propia cuenta.</translation>
    </message>
    <message>
        <source>The mail server refused the recipient %1.</source>
        <translation>El servidor de correo rechazó el destinatario %1.</translation>
    </message>
    <message>
        <source>Check the mail address for a typing error, then send again.</source>
        <translation>Compruebe si hay errores de escritura en la dirección de correo y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>The mail server %1 asked to try again later.</source>
        <translation>El servidor de correo %1 pidió que se intentara más tarde.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again; an invitation is tried again by itself. If it stays so, ask the mail server&apos;s administrator.</source>
        <translation>Espere unos minutos e inténtelo de nuevo; las invitaciones se reintentan automáticamente. Si el problema continúa, consulte al administrador del servidor de correo.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the message.</source>
        <translation>El servidor de correo %1 rechazó el mensaje.</translation>
    </message>
    <message>
        <source>Send the details to the mail server&apos;s administrator, or send the invitation with your own mail program.</source>
        <translation>Envíe los detalles al administrador del servidor de correo o envíe la invitación con su propio programa de correo.</translation>
    </message>
    <message>
        <source>The mail server cannot deliver to the international address %1.</source>
        <translation>El servidor de correo no puede entregar a la dirección internacional %1.</translation>
    </message>
    <message>
        <source>Use an address of plain ASCII characters, or another mail server.</source>
        <translation>Use una dirección que solo tenga caracteres ASCII u otro servidor de correo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost after the whole message had been handed over: it may have been sent.</source>
        <translation>La conexión con %1 se perdió después de entregar el mensaje completo: es posible que se haya enviado.</translation>
    </message>
    <message>
        <source>Ask the recipient whether the mail arrived before you send it again.</source>
        <translation>Pregunte al destinatario si el correo llegó antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>The mail text uses a placeholder that does not exist: %1</source>
        <translation>El texto del correo usa un marcador de posición que no existe: %1</translation>
    </message>
    <message>
        <source>Correct it in Configuration &gt; Invitation; the page lists the placeholders.</source>
        <translation>Corríjalo en Configuración &gt; Invitación; la página muestra los marcadores de posición.</translation>
    </message>
    <message>
        <source>This is not a TenantLink invitation.</source>
        <translation>Esto no es una invitación de TenantLink.</translation>
    </message>
    <message>
        <source>Open the link from the mail, or the attached file that ends in .tenantlink.</source>
        <translation>Abra el vínculo del correo o el archivo adjunto que termina en .tenantlink.</translation>
    </message>
    <message>
        <source>The invitation is damaged: it was cut short or altered on its way.</source>
        <translation>La invitación está dañada: se cortó o se alteró por el camino.</translation>
    </message>
    <message>
        <source>Copy the whole link again, or open the attached file instead. If it stays so, ask the provider for a new invitation.</source>
        <translation>Vuelva a copiar el vínculo completo o abra en su lugar el archivo adjunto. Si el problema continúa, pida al proveedor una invitación nueva.</translation>
    </message>
    <message>
        <source>The invitation is far too long to be genuine.</source>
        <translation>La invitación es demasiado larga para ser auténtica.</translation>
    </message>
    <message>
        <source>Copy only the link, or open the attached file instead.</source>
        <translation>Copie solo el vínculo o abra en su lugar el archivo adjunto.</translation>
    </message>
    <message>
        <source>The invitation was made by a newer version of TenantLink.</source>
        <translation>La invitación se creó con una versión más reciente de TenantLink.</translation>
    </message>
    <message>
        <source>Install the newest version of TenantLink and open the invitation again.</source>
        <translation>Instale la versión más reciente de TenantLink y vuelva a abrir la invitación.</translation>
    </message>
    <message>
        <source>The invitation is for a Microsoft cloud that is not known here: %1</source>
        <translation>La invitación es para una nube de Microsoft desconocida aquí: %1</translation>
    </message>
    <message>
        <source>Ask the provider for the file that describes this cloud, and start TenantLink with it.</source>
        <translation>Pida al proveedor el archivo que describe esta nube e inicie TenantLink con él.</translation>
    </message>
    <message>
        <source>The invitation asks for a set of permissions that is not known here: %1</source>
        <translation>La invitación solicita un conjunto de permisos desconocido aquí: %1</translation>
    </message>
    <message>
        <source>The invitation ended on %1.</source>
        <translation>La invitación expiró el %1.</translation>
    </message>
    <message>
        <source>Ask the provider for a new link.</source>
        <translation>Pida al proveedor un vínculo nuevo.</translation>
    </message>
    <message>
        <source>This invitation was already answered from this computer.</source>
        <translation>Esta invitación ya se respondió desde este equipo.</translation>
    </message>
    <message>
        <source>There is nothing more to do. If the provider did not receive the reply, ask for a new link.</source>
        <translation>No hay nada más que hacer. Si el proveedor no recibió la respuesta, pida un vínculo nuevo.</translation>
    </message>
    <message>
        <source>There is a newer link for this invitation; this one is no longer valid.</source>
        <translation>Hay un vínculo más reciente para esta invitación; este ya no es válido.</translation>
    </message>
    <message>
        <source>Use the newest link that the provider sent.</source>
        <translation>Use el vínculo más reciente que envió el proveedor.</translation>
    </message>
    <message>
        <source>The link would be longer than 1,900 characters, and some mail programs would cut it.</source>
        <translation>El vínculo tendría más de 1900 caracteres y algunos programas de correo lo cortarían.</translation>
    </message>
    <message>
        <source>Use a shorter address for the landing page in Configuration &gt; Invitation, or shorter names.</source>
        <translation>Use una dirección más corta para la página de aterrizaje en Configuración &gt; Invitación, o nombres más cortos.</translation>
    </message>
    <message>
        <source>The invitation code is not the one of this invitation. Do not go on.</source>
        <translation>El código de invitación no corresponde a esta invitación. No continúe.</translation>
    </message>
    <message>
        <source>Let the provider read out the code again, on a telephone number that you know. If it stays different, somebody may have altered the invitation: tell the provider.</source>
        <translation>Pida al proveedor que le vuelva a leer el código, llamando a un número de teléfono que usted conozca. Si sigue sin coincidir, puede que alguien haya alterado la invitación: avise al proveedor.</translation>
    </message>
    <message>
        <source>An invitation in the name of %1 came with another key before. This one may be forged.</source>
        <translation>Anteriormente llegó una invitación a nombre de %1 con otra clave. Esta puede estar falsificada.</translation>
    </message>
    <message>
        <source>Call the provider on a number that you know and ask whether the key was changed; then enter the invitation code.</source>
        <translation>Llame al proveedor a un número que conozca y pregunte si la clave ha cambiado; después, escriba el código de invitación.</translation>
    </message>
    <message>
        <source>%1 does not publish the key of this invitation.</source>
        <translation>%1 no publica la clave de esta invitación.</translation>
    </message>
    <message>
        <source>Confirm the provider with the invitation code instead: call the provider and let the code be read out.</source>
        <translation>Confirme el proveedor con el código de invitación: llame al proveedor y pida que le lean el código.</translation>
    </message>
    <message>
        <source>The provider cancelled this invitation.</source>
        <translation>El proveedor canceló esta invitación.</translation>
    </message>
    <message>
        <source>Ask the provider whether a new one is needed.</source>
        <translation>Pregunte al proveedor si se necesita una nueva.</translation>
    </message>
    <message>
        <source>This link was replaced by a newer one.</source>
        <translation>Este vínculo se reemplazó por otro más reciente.</translation>
    </message>
    <message>
        <source>This invitation is finished: its service exists already.</source>
        <translation>Esta invitación está finalizada: su servicio ya existe.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>The invitation %1 is not authenticated yet.</source>
        <translation>La invitación %1 aún no está autenticada.</translation>
    </message>
    <message>
        <source>Wait for the customer&apos;s reply, or import it under Pending Invitations.</source>
        <translation>Espere la respuesta del cliente o impórtela en Invitaciones pendientes.</translation>
    </message>
    <message>
        <source>This is not a reply to a TenantLink invitation.</source>
        <translation>Esto no es una respuesta a una invitación de TenantLink.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .tenantlink-reply, or paste the whole block from BEGIN to END.</source>
        <translation>Seleccione el archivo que termina en .tenantlink-reply o pegue el bloque completo desde BEGIN hasta END.</translation>
    </message>
    <message>
        <source>The reply is damaged: it was cut short or altered on its way.</source>
        <translation>La respuesta está dañada: se cortó o se alteró por el camino.</translation>
    </message>
    <message>
        <source>Ask the customer to send the reply again, best as a file.</source>
        <translation>Pida al cliente que vuelva a enviar la respuesta, preferiblemente como archivo.</translation>
    </message>
    <message>
        <source>The reply is far too large to be genuine.</source>
        <translation>La respuesta es demasiado grande para ser auténtica.</translation>
    </message>
    <message>
        <source>Ask the customer to send the reply again, as the file that TenantLink saved.</source>
        <translation>Pida al cliente que vuelva a enviar la respuesta como el archivo que guardó TenantLink.</translation>
    </message>
    <message>
        <source>The reply was made by a newer version of TenantLink.</source>
        <translation>La respuesta se creó con una versión más reciente de TenantLink.</translation>
    </message>
    <message>
        <source>Install the newest version of TenantLink and import the reply again.</source>
        <translation>Instale la versión más reciente de TenantLink y vuelva a importar la respuesta.</translation>
    </message>
    <message>
        <source>The reply belongs to no invitation of this installation.</source>
        <translation>La respuesta no pertenece a ninguna invitación de esta instalación.</translation>
    </message>
    <message>
        <source>Import it on the computer that sent the invitation.</source>
        <translation>Impórtela en el equipo que envió la invitación.</translation>
    </message>
    <message>
        <source>The reply for %1 cannot be opened any more: its key is not in this computer&apos;s keychain.</source>
        <translation>La respuesta para %1 ya no se puede abrir: su clave no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Use Replace link to send the customer a new link, and ask for a new reply.</source>
        <translation>Use Reemplazar vínculo para enviar al cliente un vínculo nuevo y pida una respuesta nueva.</translation>
    </message>
    <message>
        <source>The reply was sealed for %1, but speaks of another invitation. It was refused.</source>
        <translation>La respuesta se selló para %1, pero se refiere a otra invitación. Se rechazó.</translation>
    </message>
    <message>
        <source>Ask the customer to answer the right invitation. If that does not help, somebody may have tampered with it.</source>
        <translation>Pida al cliente que responda a la invitación correcta. Si eso no ayuda, puede que alguien la haya manipulado.</translation>
    </message>
    <message>
        <source>The reply does not belong to the link of %1 that it names. It was refused.</source>
        <translation>La respuesta no pertenece al vínculo de %1 que indica. Se rechazó.</translation>
    </message>
    <message>
        <source>Ask the customer to open the newest link and to send a new reply.</source>
        <translation>Pida al cliente que abra el vínculo más reciente y envíe una respuesta nueva.</translation>
    </message>
    <message>
        <source>The reply for %1 was imported before.</source>
        <translation>La respuesta para %1 ya se importó anteriormente.</translation>
    </message>
    <message>
        <source>There is nothing to do; nothing was changed.</source>
        <translation>No hay nada que hacer; no se cambió nada.</translation>
    </message>
    <message>
        <source>The invitation %1 was cancelled, so its reply was refused.</source>
        <translation>La invitación %1 se canceló, por lo que se rechazó su respuesta.</translation>
    </message>
    <message>
        <source>Tell the customer&apos;s administrator to delete the App registration that was made for it; its id stands under Details.</source>
        <translation>Pida al administrador del cliente que elimine el registro de aplicación que se creó para ella; su identificador figura en Detalles.</translation>
    </message>
    <message>
        <source>The reply for %1 is about another tenant than the invitation was made for. It was refused.</source>
        <translation>La respuesta para %1 se refiere a un inquilino distinto de aquel para el que se creó la invitación. Se rechazó.</translation>
    </message>
    <message>
        <source>Ask the customer to answer with an App registration of the expected tenant; both ids stand under Details.</source>
        <translation>Pida al cliente que responda con un registro de aplicación del inquilino esperado; ambos identificadores figuran en Detalles.</translation>
    </message>
    <message>
        <source>The link of %1 is over.</source>
        <translation>El vínculo de %1 ya no está vigente.</translation>
    </message>
    <message>
        <source>Use Replace link to send a new one.</source>
        <translation>Use Reemplazar vínculo para enviar uno nuevo.</translation>
    </message>
    <message>
        <source>The client secret that came back for %1 is not in this computer&apos;s keychain any more.</source>
        <translation>El secreto de cliente que se recibió para %1 ya no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Go on at the computer where the reply was imported, or use Replace link to ask the customer once more.</source>
        <translation>Continúe en el equipo donde se importó la respuesta o use Reemplazar vínculo para volver a pedírsela al cliente.</translation>
    </message>
    <message>
        <source>The reply needs your confirmation before it is imported: %1</source>
        <translation>La respuesta necesita su confirmación antes de importarse: %1</translation>
    </message>
    <message>
        <source>Confirm it, or leave the reply aside.</source>
        <translation>Confírmela o deje la respuesta sin importar.</translation>
    </message>
    <message>
        <source>The provider has no sign-in application for %1.</source>
        <translation>El proveedor no tiene ninguna aplicación de inicio de sesión para %1.</translation>
    </message>
    <message>
        <source>Ask the provider to set one up, or choose Use App Registration instead.</source>
        <translation>Pida al proveedor que configure una o seleccione Usar registro de aplicación.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time.</source>
        <translation>Nadie introdujo el código a tiempo.</translation>
    </message>
    <message>
        <source>Ask for a new code, and enter it on the page that opens.</source>
        <translation>Solicite un código nuevo e introdúzcalo en la página que se abre.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>Se rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Start again, and accept on Microsoft&apos;s page if you trust the application that is named there.</source>
        <translation>Vuelva a empezar y acepte en la página de Microsoft si confía en la aplicación que se indica allí.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s answer names a sign-in page on %1, which is not one of the chosen cloud.</source>
        <translation>La respuesta de Microsoft indica una página de inicio de sesión en %1, que no pertenece a la nube seleccionada.</translation>
    </message>
    <message>
        <source>Do not sign in there. Check the chosen cloud, or sign in with this computer&apos;s browser.</source>
        <translation>No inicie sesión allí. Compruebe la nube seleccionada o inicie sesión con el navegador de este equipo.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>No se pudo abrir ningún navegador en este equipo.</translation>
    </message>
    <message>
        <source>Set a default browser, or sign in with a code.</source>
        <translation>Establezca un navegador predeterminado o inicie sesión con un código.</translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in in time.</source>
        <translation>El navegador no volvió a tiempo del inicio de sesión.</translation>
    </message>
    <message>
        <source>Start again, and finish the sign-in in the browser window that opens.</source>
        <translation>Vuelva a empezar y termine el inicio de sesión en la ventana del navegador que se abre.</translation>
    </message>
    <message>
        <source>The browser came back with an answer that does not belong to this sign-in.</source>
        <translation>El navegador volvió con una respuesta que no pertenece a este inicio de sesión.</translation>
    </message>
    <message>
        <source>Start again. Use only the browser window that TenantLink opens.</source>
        <translation>Vuelva a empezar. Use solo la ventana del navegador que abre TenantLink.</translation>
    </message>
    <message>
        <source>This computer does not let TenantLink wait for the browser&apos;s answer on 127.0.0.1.</source>
        <translation>Este equipo no permite que TenantLink espere la respuesta del navegador en 127.0.0.1.</translation>
    </message>
    <message>
        <source>Ask your administrator whether security software blocks it, or sign in with a code.</source>
        <translation>Pregunte al administrador si algún software de seguridad lo bloquea o inicie sesión con un código.</translation>
    </message>
    <message>
        <source>You signed in to another tenant than the one that is expected: %1.</source>
        <translation>Inició sesión en un inquilino distinto del esperado: %1.</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account of the expected tenant.</source>
        <translation>Inicie sesión con una cuenta de administrador del inquilino esperado.</translation>
    </message>
    <message>
        <source>Microsoft did not give the right %1, which this needs.</source>
        <translation>Microsoft no concedió el derecho %1, que se necesita para esto.</translation>
    </message>
    <message>
        <source>Sign in again and accept all rights that are listed, or let an administrator do so.</source>
        <translation>Vuelva a iniciar sesión y acepte todos los derechos que se muestran, o deje que lo haga un administrador.</translation>
    </message>
    <message>
        <source>The sign-in has ended or was revoked.</source>
        <translation>El inicio de sesión expiró o se revocó.</translation>
    </message>
    <message>
        <source>Sign in again. What is done stays done.</source>
        <translation>Vuelva a iniciar sesión. Lo ya hecho se conserva.</translation>
    </message>
    <message>
        <source>The signed-in account may not do this. It takes: %1.</source>
        <translation>La cuenta con la que se inició sesión no puede hacer esto. Se necesita: %1.</translation>
    </message>
    <message>
        <source>Sign in with an account that has such a role, or ask an administrator who has.</source>
        <translation>Inicie sesión con una cuenta que tenga ese rol o pídaselo a un administrador que lo tenga.</translation>
    </message>
    <message>
        <source>A policy of this tenant forbids client secrets for App registrations.</source>
        <translation>Una directiva de este inquilino prohíbe los secretos de cliente en los registros de aplicación.</translation>
    </message>
    <message>
        <source>Ask an administrator to exempt this registration from the app management policy, then try again.</source>
        <translation>Pida a un administrador que exceptúe este registro de la directiva de administración de aplicaciones e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A policy of this tenant allows only a shorter life for client secrets.</source>
        <translation>Una directiva de este inquilino solo permite una duración más corta para los secretos de cliente.</translation>
    </message>
    <message>
        <source>Choose a shorter life and go on.</source>
        <translation>Seleccione una duración más corta y continúe.</translation>
    </message>
    <message>
        <source>A policy of this tenant refused the App registration (%1).</source>
        <translation>Una directiva de este inquilino rechazó el registro de aplicación (%1).</translation>
    </message>
    <message>
        <source>The App registration is not there any more.</source>
        <translation>El registro de aplicación ya no existe.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. Undo what is left and start again, or restore it in the Azure portal.</source>
        <translation>Se eliminó mientras tanto. Deshaga lo que quede y vuelva a empezar, o restáurelo en Azure Portal.</translation>
    </message>
    <message>
        <source>It cannot be known yet whether Microsoft created the App registration.</source>
        <translation>Aún no se puede saber si Microsoft creó el registro de aplicación.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again: TenantLink looks for it before it creates another.</source>
        <translation>Espere unos minutos e inténtelo de nuevo: TenantLink lo busca antes de crear otro.</translation>
    </message>
    <message>
        <source>Microsoft has not taken the changes over everywhere within the usual time.</source>
        <translation>Microsoft no aplicó los cambios en todas partes dentro del tiempo habitual.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again. What is done stays done.</source>
        <translation>Espere unos minutos e inténtelo de nuevo. Lo ya hecho se conserva.</translation>
    </message>
    <message>
        <source>Another window of TenantLink works on this registration.</source>
        <translation>Otra ventana de TenantLink está trabajando en este registro.</translation>
    </message>
    <message>
        <source>Go on there, or close it and try again.</source>
        <translation>Continúe en ella, o ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The registration may not renew its own client secret.</source>
        <translation>El registro no puede renovar su propio secreto de cliente.</translation>
    </message>
    <message>
        <source>Sign in as an administrator instead.</source>
        <translation>Inicie sesión como administrador.</translation>
    </message>
    <message>
        <source>The account has no mailbox in Exchange Online.</source>
        <translation>La cuenta no tiene buzón en Exchange Online.</translation>
    </message>
    <message>
        <source>Choose an account with a mailbox, or use a mail server.</source>
        <translation>Seleccione una cuenta con buzón o use un servidor de correo.</translation>
    </message>
    <message>
        <source>The account did not give TenantLink the right to send mail.</source>
        <translation>La cuenta no concedió a TenantLink el derecho a enviar correo.</translation>
    </message>
    <message>
        <source>Sign in again and accept the right Mail.Send, or let an administrator approve it.</source>
        <translation>Vuelva a iniciar sesión y acepte el derecho Mail.Send, o deje que lo apruebe un administrador.</translation>
    </message>
    <message>
        <source>The Terms and Conditions of the moment are not approved for this service.</source>
        <translation>Los Términos y condiciones actuales no están aprobados para este servicio.</translation>
    </message>
    <message>
        <source>Go back to Commercial information, read them and tick Click to approve.</source>
        <translation>Vuelva a Información comercial, léalos y active Haga clic para aprobar.</translation>
    </message>
    <message>
        <source>The SBC of this service is not in the list any more.</source>
        <translation>El SBC de este servicio ya no está en la lista.</translation>
    </message>
    <message>
        <source>Choose another one on the page SIP connection, or add it again under Configuration &gt; SBCs.</source>
        <translation>Seleccione otro en la página Conexión SIP o vuelva a agregarlo en Configuración &gt; SBC.</translation>
    </message>
    <message>
        <source>A script template of this service is not in the list any more.</source>
        <translation>Una plantilla de script de este servicio ya no está en la lista.</translation>
    </message>
    <message>
        <source>Choose another one on the page SIP connection; the list stands under Configuration &gt; Script templates.</source>
        <translation>Seleccione otra en la página Conexión SIP; la lista está en Configuración &gt; Plantillas de script.</translation>
    </message>
    <message>
        <source>No script could be made from the template: %1</source>
        <translation>No se pudo crear ningún script a partir de la plantilla: %1</translation>
    </message>
    <message>
        <source>Correct the template, or the value that it asks for, and try again. Templates stand under Configuration &gt; Script templates.</source>
        <translation>Corrija la plantilla, o el valor que esta pide, e inténtelo de nuevo. Las plantillas están en Configuración &gt; Plantillas de script.</translation>
    </message>
    <message>
        <source>Something is missing to set the service up: %1</source>
        <translation>Falta algo para configurar el servicio: %1</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Rellénelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to another Microsoft 365 tenant already.</source>
        <translation>El dominio %1 ya pertenece a otro inquilino de Microsoft 365.</translation>
    </message>
    <message>
        <source>Choose another name for the sub-domain, or have the domain removed from the other tenant first.</source>
        <translation>Elija otro nombre para el subdominio o haga que se quite primero el dominio del otro inquilino.</translation>
    </message>
    <message>
        <source>Microsoft does not accept %1 as a domain.</source>
        <translation>Microsoft no acepta %1 como dominio.</translation>
    </message>
    <message>
        <source>Check the name for typing errors and choose another one. Shorter names without unusual characters are safest.</source>
        <translation>Compruebe si hay errores de escritura en el nombre y elija otro. Los nombres más cortos y sin caracteres inusuales son los más seguros.</translation>
    </message>
    <message>
        <source>The domain %1 is not in the customer&apos;s tenant.</source>
        <translation>El dominio %1 no está en el inquilino del cliente.</translation>
    </message>
    <message>
        <source>Add it first: with the button on the page Routing and DNS, or in the Microsoft 365 admin center under Settings &gt; Domains.</source>
        <translation>Agréguelo primero: con el botón de la página Enrutamiento y DNS o en el Centro de administración de Microsoft 365, en Configuración &gt; Dominios.</translation>
    </message>
    <message>
        <source>The registration may not add or verify the domain %1.</source>
        <translation>El registro no puede agregar ni verificar el dominio %1.</translation>
    </message>
    <message>
        <source>Grant it Domain.ReadWrite.All with admin consent, or let the customer&apos;s administrator add the domain in the Microsoft 365 admin center, then check again.</source>
        <translation>Concédale Domain.ReadWrite.All con consentimiento de administrador, o deje que el administrador del cliente agregue el dominio en el Centro de administración de Microsoft 365, y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>Microsoft does not see the DNS record of %1 yet.</source>
        <translation>Microsoft aún no ve el registro DNS de %1.</translation>
    </message>
    <message>
        <source>Check that the record was entered exactly as shown. It can take from minutes up to 72 hours until it is seen everywhere; you can leave and check again later.</source>
        <translation>Compruebe que el registro se introdujo exactamente como se muestra. Pueden pasar desde unos minutos hasta 72 horas hasta que se vea en todas partes; puede salir y comprobarlo más tarde.</translation>
    </message>
    <message>
        <source>The registration may not create or license the activation user.</source>
        <translation>El registro no puede crear el usuario de activación ni asignarle una licencia.</translation>
    </message>
    <message>
        <source>Grant it User.ReadWrite.All with admin consent, or let the customer&apos;s administrator create and license the user as the manual steps say.</source>
        <translation>Concédale User.ReadWrite.All con consentimiento de administrador, o deje que el administrador del cliente cree el usuario y le asigne una licencia según los pasos manuales.</translation>
    </message>
    <message>
        <source>No unit of the licence %1 is free.</source>
        <translation>No hay ninguna unidad libre de la licencia %1.</translation>
    </message>
    <message>
        <source>Choose another licence, or let the customer buy or free one, then try again.</source>
        <translation>Seleccione otra licencia, o deje que el cliente compre o libere una, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The activation user needs a country before it can be licensed, and the tenant names none.</source>
        <translation>El usuario de activación necesita un país para poder recibir una licencia, y el inquilino no indica ninguno.</translation>
    </message>
    <message>
        <source>Choose the country in which the service is used, then try again.</source>
        <translation>Seleccione el país en el que se usa el servicio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The activation user %1 is still needed: no other licensed user has an address in its domain.</source>
        <translation>El usuario de activación %1 sigue siendo necesario: ningún otro usuario con licencia tiene una dirección en su dominio.</translation>
    </message>
    <message>
        <source>Give a licensed user an address in this domain first, and wait until calls work, then take the activation user back.</source>
        <translation>Asigne primero a un usuario con licencia una dirección de este dominio, espere a que funcionen las llamadas y retire entonces el usuario de activación.</translation>
    </message>
    <message>
        <source>Another window of TenantLink works on this service.</source>
        <translation>Otra ventana de TenantLink está trabajando en este servicio.</translation>
    </message>
    <message>
        <source>Wait until it is done, or go on there.</source>
        <translation>Espere a que termine o continúe en ella.</translation>
    </message>
</context>
<context>
    <name>ForeignCloud</name>
    <message>
        <source>Not Microsoft - secrets go to %1</source>
        <translation>No es Microsoft: los secretos se envían a %1</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>The reply for %1 is about the tenant %2 (%3, initial domain %4). Is that the customer&apos;s tenant?</source>
        <translation>La respuesta para %1 se refiere al inquilino %2 (%3, dominio inicial %4). ¿Es ese el inquilino del cliente?</translation>
    </message>
    <message>
        <source>The invitation %1 ended on %2, before this reply was imported. Import it all the same?</source>
        <translation>La invitación %1 expiró el %2, antes de que se importara esta respuesta. ¿Desea importarla de todos modos?</translation>
    </message>
    <message>
        <source>The reply for %1 answers a link that was replaced by a newer one. Import it all the same?</source>
        <translation>La respuesta para %1 corresponde a un vínculo que se reemplazó por otro más reciente. ¿Desea importarla de todos modos?</translation>
    </message>
    <message>
        <source>Another reply for %1 was imported before, with the registration %2 of tenant %3. This one has the registration %4 of tenant %5. Put it in the other&apos;s place?</source>
        <translation>Anteriormente se importó otra respuesta para %1, con el registro %2 del inquilino %3. Esta tiene el registro %4 del inquilino %5. ¿Desea reemplazar la anterior por esta?</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Email Failed</source>
        <translation>Error de correo</translation>
    </message>
    <message>
        <source>Authentication In Progress</source>
        <translation>Autenticación en curso</translation>
    </message>
    <message>
        <source>Authentication Complete</source>
        <translation>Autenticación completada</translation>
    </message>
    <message>
        <source>Authentication Failed</source>
        <translation>Error de autenticación</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>Incorporada</translation>
    </message>
    <message>
        <source>Not sent by TenantLink</source>
        <translation>No enviado por TenantLink</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Posiblemente enviado</translation>
    </message>
</context>
<context>
    <name>InvitationMail</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use como máximo %n carácter.</numerusform>
            <numerusform>Use como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is too long (at most 100 kB).</source>
        <translation>El texto es demasiado largo (como máximo 100 kB).</translation>
    </message>
    <message>
        <source>The placeholder %1 does not exist.</source>
        <translation>El marcador de posición %1 no existe.</translation>
    </message>
    <message>
        <source>The text must hold the link: %1</source>
        <translation>El texto debe contener el vínculo: %1</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, for example https://www.contoso.com/tenantlink/.</source>
        <translation>Escriba una dirección que empiece por https://, por ejemplo https://www.contoso.com/tenantlink/.</translation>
    </message>
    <message>
        <source>Leave out the user name and password.</source>
        <translation>No incluya el nombre de usuario ni la contraseña.</translation>
    </message>
    <message>
        <source>Leave out # and what follows: the invitation is put there.</source>
        <translation>No incluya # ni lo que sigue: ahí se pone la invitación.</translation>
    </message>
    <message>
        <source>{{ProviderName}}: activate your Microsoft 365 tenant for Teams Direct Routing</source>
        <translation>{{ProviderName}}: active su inquilino de Microsoft 365 para el enrutamiento directo de Teams</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>{{ProviderName}} invites {{CustomerName}} to connect its Microsoft 365 tenant, so that Microsoft Teams Direct Routing can be set up.</source>
        <translation>{{ProviderName}} invita a {{CustomerName}} a conectar su inquilino de Microsoft 365 para poder configurar el enrutamiento directo de Microsoft Teams.</translation>
    </message>
    <message>
        <source>Install TenantLink, then open the attachment of this mail (its name ends in .tenantlink).</source>
        <translation>Instale TenantLink y, a continuación, abra el archivo adjunto de este correo (su nombre termina en .tenantlink).</translation>
    </message>
    <message>
        <source>Once TenantLink is installed, this link opens the invitation as well:</source>
        <translation>Una vez instalado TenantLink, este vínculo también abre la invitación:</translation>
    </message>
    <message>
        <source>Open this link to begin:</source>
        <translation>Abra este vínculo para empezar:</translation>
    </message>
    <message>
        <source>If the link does not work: install TenantLink, then open the attachment of this mail (its name ends in .tenantlink).</source>
        <translation>Si el vínculo no funciona, instale TenantLink y, a continuación, abra el archivo adjunto de este correo (su nombre termina en .tenantlink).</translation>
    </message>
    <message>
        <source>Click here to activate your tenant</source>
        <translation>Haga clic aquí para activar su inquilino</translation>
    </message>
    <message>
        <source>TenantLink asks for an invitation code. {{ProviderName}} tells you this code by telephone; it is never sent by mail.</source>
        <translation>TenantLink pide un código de invitación. {{ProviderName}} le comunica este código por teléfono; nunca se envía por correo.</translation>
    </message>
    <message>
        <source>The invitation is valid until {{ExpiresAt}}.</source>
        <translation>La invitación es válida hasta el {{ExpiresAt}}.</translation>
    </message>
    <message>
        <source>If you did not expect this mail, ask {{ProviderName}} before you open anything.</source>
        <translation>Si no esperaba este correo, pregunte a {{ProviderName}} antes de abrir nada.</translation>
    </message>
    <message>
        <source>Enter a subject.</source>
        <translation>Escriba un asunto.</translation>
    </message>
    <message>
        <source>Enter a number of days between 1 and 90.</source>
        <translation>Escriba un número de días entre 1 y 90.</translation>
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
        <translation>Su empresa</translation>
    </message>
    <message>
        <source>1 December 2026 09:00</source>
        <translation>1 de diciembre de 2026 09:00</translation>
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
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Enter a mail address, for example invitations@contoso.com.</source>
        <translation>Escriba una dirección de correo, por ejemplo invitaciones@contoso.com.</translation>
    </message>
    <message>
        <source>The user name is too long (at most 254 characters).</source>
        <translation>El nombre de usuario es demasiado largo (como máximo 254 caracteres).</translation>
    </message>
    <message>
        <source>Enter the mail server&apos;s name, for example smtp.contoso.com.</source>
        <translation>Escriba el nombre del servidor de correo, por ejemplo smtp.contoso.com.</translation>
    </message>
    <message>
        <source>Enter a port between 1 and 65535.</source>
        <translation>Escriba un puerto entre 1 y 65535.</translation>
    </message>
</context>
<context>
    <name>Maintain</name>
    <message>
        <source>Permission %1 of %2</source>
        <translation>Permiso %1 de %2</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rol %1</translation>
    </message>
    <message>
        <source>Role %1 for the administrative unit %2</source>
        <translation>Rol %1 para la unidad administrativa %2</translation>
    </message>
    <message>
        <source>Role %1 for %2</source>
        <translation>Rol %1 para %2</translation>
    </message>
    <message>
        <source>List of requested permissions</source>
        <translation>Lista de permisos solicitados</translation>
    </message>
</context>
<context>
    <name>NameRule</name>
    <message>
        <source>Use at least 3 characters.</source>
        <translation>Use al menos 3 caracteres.</translation>
    </message>
    <message>
        <source>Use at most 15 characters.</source>
        <translation>Use como máximo 15 caracteres.</translation>
    </message>
    <message>
        <source>Leave out the characters \ / : * ? &quot; &lt; &gt; |.</source>
        <translation>No use los caracteres \ / : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>Leave out dots.</source>
        <translation>No use puntos.</translation>
    </message>
    <message>
        <source>Leave out blanks.</source>
        <translation>No use espacios.</translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>No use saltos de línea, tabulaciones ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>Use only the letters A to Z, digits and simple signs.</source>
        <translation>Use solo las letras de la A a la Z, dígitos y signos simples.</translation>
    </message>
    <message>
        <source>The name must not contain the reserved word &quot;audit&quot;.</source>
        <translation>El nombre no debe contener la palabra reservada “audit”.</translation>
    </message>
    <message>
        <source>This name is reserved by Windows. Choose another one.</source>
        <translation>Windows reserva este nombre. Elija otro.</translation>
    </message>
</context>
<context>
    <name>PendingList</name>
    <message>
        <source>Can be added.</source>
        <translation>Se puede agregar.</translation>
    </message>
    <message>
        <source>It belongs to the service %1, which exists already; its result is applied on the page Pending Invitations.</source>
        <translation>Pertenece al servicio %1, que ya existe; su resultado se aplica en la página Invitaciones pendientes.</translation>
    </message>
    <message>
        <source>The administrator has not answered yet.</source>
        <translation>El administrador aún no ha respondido.</translation>
    </message>
    <message>
        <source>The mail could not be sent. Resend it on the page Pending Invitations, or hand the link over another way.</source>
        <translation>No se pudo enviar el correo. Reenvíelo en la página Invitaciones pendientes o facilite el vínculo por otra vía.</translation>
    </message>
    <message>
        <source>The authentication has begun and is not finished.</source>
        <translation>La autenticación ha comenzado y no ha terminado.</translation>
    </message>
    <message>
        <source>What came back is not valid. Validate it again on the page Pending Invitations, or ask the administrator for another answer.</source>
        <translation>Lo recibido no es válido. Valídelo de nuevo en la página Invitaciones pendientes o pida otra respuesta al administrador.</translation>
    </message>
    <message>
        <source>The link has expired. Replace it on the page Pending Invitations.</source>
        <translation>El vínculo ha expirado. Reemplácelo en la página Invitaciones pendientes.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>Its service exists already.</source>
        <translation>Su servicio ya existe.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Name of the customer</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Short name of the service</source>
        <translation>Nombre corto del servicio</translation>
    </message>
    <message>
        <source>Full name of the service</source>
        <translation>Nombre completo del servicio</translation>
    </message>
    <message>
        <source>What names on the SBC and in the tenant begin with: the short name that the service was made with</source>
        <translation>Con qué empiezan los nombres en el SBC y en el inquilino: el nombre corto con el que se creó el servicio</translation>
    </message>
    <message>
        <source>License type of the service</source>
        <translation>Tipo de licencia del servicio</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>Usuarios con licencia</translation>
    </message>
    <message>
        <source>Tenant ID of the customer</source>
        <translation>Id. de inquilino del cliente</translation>
    </message>
    <message>
        <source>Name of the customer&apos;s tenant</source>
        <translation>Nombre del inquilino del cliente</translation>
    </message>
    <message>
        <source>Microsoft 365 domain (override admin domain)</source>
        <translation>Dominio de Microsoft 365 (invalida el dominio de administración)</translation>
    </message>
    <message>
        <source>Application (client) ID of the App registration</source>
        <translation>Id. de aplicación (cliente) del registro de aplicación</translation>
    </message>
    <message>
        <source>The customer&apos;s sub-domain on the SBC domain</source>
        <translation>El subdominio del cliente en el dominio del SBC</translation>
    </message>
    <message>
        <source>First part of the customer&apos;s sub-domain</source>
        <translation>Primera parte del subdominio del cliente</translation>
    </message>
    <message>
        <source>The provider&apos;s SBC domain</source>
        <translation>El dominio del SBC del proveedor</translation>
    </message>
    <message>
        <source>Name of the SBC</source>
        <translation>Nombre del SBC</translation>
    </message>
    <message>
        <source>Host name (FQDN) of the SBC</source>
        <translation>Nombre de host (FQDN) del SBC</translation>
    </message>
    <message>
        <source>SIP port of the SBC</source>
        <translation>Puerto SIP del SBC</translation>
    </message>
    <message>
        <source>Name of the SIP connection</source>
        <translation>Nombre de la conexión SIP</translation>
    </message>
    <message>
        <source>Concurrent calls; -1: no limit</source>
        <translation>Llamadas simultáneas; -1: sin límite</translation>
    </message>
    <message>
        <source>User name at the carrier</source>
        <translation>Nombre de usuario en el operador</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Número principal</translation>
    </message>
    <message>
        <source>Host name of the SIP connection</source>
        <translation>Nombre de host de la conexión SIP</translation>
    </message>
    <message>
        <source>User whose licence activates the sub-domain</source>
        <translation>Usuario cuya licencia activa el subdominio</translation>
    </message>
    <message>
        <source>Name of the PSTN usage</source>
        <translation>Nombre del uso de RTC</translation>
    </message>
    <message>
        <source>Name of the voice route</source>
        <translation>Nombre de la ruta de voz</translation>
    </message>
    <message>
        <source>Name of the voice routing policy</source>
        <translation>Nombre de la directiva de enrutamiento de voz</translation>
    </message>
    <message>
        <source>Host from which Teams sends calls, by the cloud</source>
        <translation>Host desde el que Teams envía las llamadas, según la nube</translation>
    </message>
    <message>
        <source>Address at which Microsoft signs in</source>
        <translation>Dirección en la que Microsoft inicia la sesión</translation>
    </message>
    <message>
        <source>Address of Microsoft Graph</source>
        <translation>Dirección de Microsoft Graph</translation>
    </message>
    <message>
        <source>Your name as provider</source>
        <translation>Su nombre como proveedor</translation>
    </message>
    <message>
        <source>When the service was made</source>
        <translation>Cuándo se creó el servicio</translation>
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
        <translation>Escriba el nombre con el que le conocen los clientes.</translation>
    </message>
    <message>
        <source>Enter the person whom customers can ask.</source>
        <translation>Escriba la persona a la que pueden dirigirse los clientes.</translation>
    </message>
    <message>
        <source>Enter the mail address to which customers reply.</source>
        <translation>Escriba la dirección de correo a la que responden los clientes.</translation>
    </message>
    <message>
        <source>Enter a domain, for example contoso.com.</source>
        <translation>Escriba un dominio, por ejemplo contoso.com.</translation>
    </message>
</context>
<context>
    <name>ProvisionPlan</name>
    <message>
        <source>App registration %1 in the tenant %2, for this tenant only</source>
        <translation>Registro de aplicación %1 en el inquilino %2, solo para este inquilino</translation>
    </message>
    <message>
        <source>its enterprise application (service principal)</source>
        <translation>su aplicación empresarial (entidad de servicio)</translation>
    </message>
    <message>
        <source>the enterprise application of Microsoft&apos;s Teams administration, if it is missing in the tenant</source>
        <translation>la aplicación empresarial de la administración de Teams de Microsoft, si falta en el inquilino</translation>
    </message>
    <message>
        <source>application permission %1, with admin consent</source>
        <translation>permiso de aplicación %1, con consentimiento de administrador</translation>
    </message>
    <message>
        <source>directory role %1, for the administrative unit %2 only</source>
        <translation>rol de directorio %1, solo para la unidad administrativa %2</translation>
    </message>
    <message>
        <source>directory role %1, for the whole tenant</source>
        <translation>rol de directorio %1, para todo el inquilino</translation>
    </message>
    <message>
        <source>the registration becomes its own owner, so that it can renew its secret</source>
        <translation>el registro pasa a ser su propio propietario para poder renovar su secreto</translation>
    </message>
    <message>
        <source>client secret %1 that ends on %2</source>
        <translation>secreto de cliente %1, que expira el %2</translation>
    </message>
    <message>
        <source>Sign in to %1 as Privileged Role Administrator or Global Administrator of the tenant %2.</source>
        <translation>Inicie sesión en %1 como Privileged Role Administrator o Global Administrator del inquilino %2.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Administrative units &gt; %1 &gt; Roles and administrators &gt; %2 &gt; Add assignments.</source>
        <translation>Microsoft Entra ID &gt; Unidades administrativas &gt; %1 &gt; Roles y administradores &gt; %2 &gt; Agregar asignaciones.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Roles and administrators &gt; %1 &gt; Add assignments.</source>
        <translation>Microsoft Entra ID &gt; Roles y administradores &gt; %1 &gt; Agregar asignaciones.</translation>
    </message>
    <message>
        <source>Search for %1 (Application ID %2), choose it, and assign the role as active and permanent.</source>
        <translation>Busque %1 (id. de aplicación %2), selecciónelo y asigne el rol como activo y permanente.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>App registration</source>
        <translation>Registro de aplicación</translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation>Aplicación empresarial</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Admin consent</source>
        <translation>Consentimiento de administrador</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>Roles de directorio</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Waiting until Microsoft knows it everywhere</source>
        <translation>Espera hasta que Microsoft lo conozca en todas partes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesario</translation>
    </message>
    <message>
        <source>Needs another administrator</source>
        <translation>Necesita otro administrador</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Hello,

the App registration &quot;%1&quot; in the tenant %2 needs the consent of an administrator. It takes the role Global Administrator or Privileged Role Administrator.

Please open this link, sign in, compare the name and the permissions, and accept:

%3

Permissions: %4

An almost empty page of Microsoft at the end is normal: the consent is given then. Nobody will ask you for a code or a password for it.
</source>
        <translation>Hola:

El registro de aplicación “%1” del inquilino %2 necesita el consentimiento de un administrador. Se requiere el rol Global Administrator o Privileged Role Administrator.

Abra este vínculo, inicie sesión, compare el nombre y los permisos, y acepte:

%3

Permisos: %4

Es normal que al final aparezca una página de Microsoft casi vacía: el consentimiento ya está dado. Nadie le pedirá un código ni una contraseña para ello.
</translation>
    </message>
    <message>
        <source>App registration %1</source>
        <translation>Registro de aplicación %1</translation>
    </message>
    <message>
        <source>Directory role %1</source>
        <translation>Rol de directorio %1</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <translation>Permiso %1</translation>
    </message>
    <message>
        <source>Client secret %1</source>
        <translation>Secreto de cliente %1</translation>
    </message>
    <message>
        <source>Owner of itself</source>
        <translation>Propietario de sí mismo</translation>
    </message>
    <message>
        <source>Permissions that the registration asks for</source>
        <translation>Permisos que solicita el registro</translation>
    </message>
    <message>
        <source>Service principal of the Teams API</source>
        <translation>Entidad de servicio de la API de Teams</translation>
    </message>
</context>
<context>
    <name>RegistrationGuide</name>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Sign in to the Microsoft Entra admin center of the customer&apos;s tenant (entra.microsoft.com) as Privileged Role Administrator or Global Administrator.</source>
        <translation>Inicie sesión en el Centro de administración de Microsoft Entra del inquilino del cliente (entra.microsoft.com) como Privileged Role Administrator o Global Administrator.</translation>
    </message>
    <message>
        <source>Open Applications &gt; App registrations and choose New registration. Enter a name, keep &quot;Accounts in this organizational directory only&quot;, leave the redirect URI empty, and choose Register.</source>
        <translation>Abra Aplicaciones &gt; Registros de aplicaciones y seleccione Nuevo registro. Escriba un nombre, mantenga “Solo las cuentas de este directorio organizativo”, deje vacío el URI de redirección y seleccione Registrar.</translation>
    </message>
    <message>
        <source>On the Overview page copy the Application (client) ID and the Directory (tenant) ID.</source>
        <translation>En la página Información general, copie el Id. de aplicación (cliente) y el Id. de directorio (inquilino).</translation>
    </message>
    <message>
        <source>Open API permissions, choose Add a permission &gt; Microsoft Graph &gt; Application permissions, and tick the permissions of the table below. Not Delegated permissions: those do nothing here.</source>
        <translation>Abra Permisos de API, seleccione Agregar un permiso &gt; Microsoft Graph &gt; Permisos de aplicación y marque los permisos de la tabla siguiente. No use Permisos delegados: aquí no sirven.</translation>
    </message>
    <message>
        <source>Choose Grant admin consent and confirm. Every line must show &quot;Granted&quot; afterwards.</source>
        <translation>Seleccione Conceder consentimiento de administrador y confirme. Después, todas las líneas deben mostrar “Concedido”.</translation>
    </message>
    <message>
        <source>Open Certificates &amp; secrets &gt; Client secrets &gt; New client secret, choose how long it shall last, and copy the Value at once. It is shown only this once. Do not copy the Secret ID.</source>
        <translation>Abra Certificados y secretos &gt; Secretos de cliente &gt; Nuevo secreto de cliente, seleccione su duración y copie el valor (columna Valor) de inmediato. Solo se muestra esta vez. No copie el Id. de secreto.</translation>
    </message>
    <message>
        <source>Open Roles &amp; admins, pick each role of the table below, choose Add assignments, and select the registration by its name.</source>
        <translation>Abra Roles y administradores, elija cada rol de la tabla siguiente, seleccione Agregar asignaciones y seleccione el registro por su nombre.</translation>
    </message>
    <message>
        <source>Hand over the Tenant ID, the Client ID and the secret&apos;s Value in a safe way. Never send the secret by plain mail.</source>
        <translation>Facilite el id. de inquilino, el id. de cliente y el valor del secreto de forma segura. Nunca envíe el secreto por correo sin protección.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How much it is needed</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Why it is asked for</source>
        <translation>Por qué se solicita</translation>
    </message>
    <message>
        <source>Any one of these is enough:</source>
        <translation>Cualquiera de estas opciones es suficiente:</translation>
    </message>
    <message>
        <source>How to create an App registration</source>
        <translation>Cómo se crea un registro de aplicación</translation>
    </message>
    <message>
        <source>Microsoft Graph application permissions</source>
        <translation>Permisos de aplicación de Microsoft Graph</translation>
    </message>
    <message>
        <source>Directory roles of the registration</source>
        <translation>Roles de directorio del registro</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>TenantLink: reply to the invitation %1</source>
        <translation>TenantLink: respuesta a la invitación %1</translation>
    </message>
    <message>
        <source>Here is the reply to your invitation. Import it in TenantLink under Pending Invitations. Only your installation can read it.</source>
        <translation>Esta es la respuesta a su invitación. Impórtela en TenantLink, en Invitaciones pendientes. Solo puede leerla su instalación.</translation>
    </message>
    <message>
        <source>The reply to your invitation is the attached file %1, or the block of text below. Import it in TenantLink under Pending Invitations. Only your installation can read it.</source>
        <translation>La respuesta a su invitación es el archivo adjunto %1 o el bloque de texto que figura a continuación. Impórtela en TenantLink, en Invitaciones pendientes. Solo puede leerla su instalación.</translation>
    </message>
</context>
<context>
    <name>Sbc</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use como máximo %n carácter.</numerusform>
            <numerusform>Use como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>No use saltos de línea, tabulaciones ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>Enter a name for this SBC.</source>
        <translation>Escriba un nombre para este SBC.</translation>
    </message>
</context>
<context>
    <name>ScriptTemplate</name>
    <message>
        <source>There is no placeholder %1.</source>
        <translation>No existe el marcador de posición %1.</translation>
    </message>
    <message>
        <source>%1 would be a secret. Secrets are never written into scripts: let the script ask for it.</source>
        <translation>%1 sería un secreto. Los secretos no se escriben nunca en los scripts: haga que el script lo pida.</translation>
    </message>
    <message>
        <source>Two braces {{ are opened here and not closed with }} on the same line.</source>
        <translation>Aquí se abren dos llaves {{ que no se cierran con }} en la misma línea.</translation>
    </message>
    <message>
        <source>%1 stands inside a here-string (@&apos; or @&quot;), where no value is safe. Put it into a variable before.</source>
        <translation>%1 está dentro de una cadena here (@&apos; o @&quot;), donde ningún valor es seguro. Póngalo antes en una variable.</translation>
    </message>
    <message>
        <source>The value of %1 has a character that is not safe at this place. Put the placeholder into quotes, or change the value.</source>
        <translation>El valor de %1 tiene un carácter que no es seguro en este lugar. Ponga el marcador de posición entre comillas o cambie el valor.</translation>
    </message>
    <message>
        <source>%1 is glued to other text, where no value is certain to be safe. Put blanks around it, or put both into quotes.</source>
        <translation>%1 está pegado a otro texto, donde no hay certeza de que ningún valor sea seguro. Ponga espacios alrededor o ponga ambos entre comillas.</translation>
    </message>
    <message>
        <source>SBC command line</source>
        <translation>Línea de comandos del SBC</translation>
    </message>
    <message>
        <source>Microsoft 365 PowerShell</source>
        <translation>PowerShell de Microsoft 365</translation>
    </message>
    <message>
        <source>Any (plain text)</source>
        <translation>Cualquiera (texto sin formato)</translation>
    </message>
    <message>
        <source>AudioCodes SBC: onboarding</source>
        <translation>SBC de AudioCodes: incorporación</translation>
    </message>
    <message>
        <source>AudioCodes SBC: clean-up</source>
        <translation>SBC de AudioCodes: limpieza</translation>
    </message>
    <message>
        <source>Teams routing: derived trunk</source>
        <translation>Enrutamiento de Teams: tronco derivado</translation>
    </message>
    <message>
        <source>Teams routing: derived trunk, clean-up</source>
        <translation>Enrutamiento de Teams: tronco derivado, limpieza</translation>
    </message>
    <message>
        <source>Teams routing: own gateway</source>
        <translation>Enrutamiento de Teams: puerta de enlace propia</translation>
    </message>
    <message>
        <source>Teams routing: own gateway, clean-up</source>
        <translation>Enrutamiento de Teams: puerta de enlace propia, limpieza</translation>
    </message>
    <message>
        <source>Enter a name for the template.</source>
        <translation>Escriba un nombre para la plantilla.</translation>
    </message>
    <message>
        <source>The name may have at most %1 characters.</source>
        <translation>El nombre puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be shown.</source>
        <translation>El nombre tiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>Otra plantilla tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>SecretLife</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) - soon</source>
        <translation>
            <numerusform>%n día - pronto</numerusform>
            <numerusform>%n días - pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) - very soon</source>
        <translation>
            <numerusform>%n día - muy pronto</numerusform>
            <numerusform>%n días - muy pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Expiró hoy</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>Expiró hace %n día</numerusform>
            <numerusform>Expiró hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretWatch</name>
    <message>
        <source>Client secrets need attention</source>
        <translation>Hay secretos de cliente que requieren atención</translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) ended.</source>
        <translation>
            <numerusform>%n secreto de cliente expiró.</numerusform>
            <numerusform>%n secretos de cliente expiraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) will end within 14 days.</source>
        <translation>
            <numerusform>%n secreto de cliente expirará en los próximos 14 días.</numerusform>
            <numerusform>%n secretos de cliente expirarán en los próximos 14 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) will end within 30 days.</source>
        <translation>
            <numerusform>%n secreto de cliente expirará en los próximos 30 días.</numerusform>
            <numerusform>%n secretos de cliente expirarán en los próximos 30 días.</numerusform>
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
        <translation>Listo</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Implementado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Sin validar</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Hosted Pro adds the life-cycle templates, which change group memberships. They need the permission Group.ReadWrite.All. Nothing is lost.</source>
        <translation>Hosted Pro agrega las plantillas de ciclo de vida, que cambian la pertenencia a grupos. Necesitan el permiso Group.ReadWrite.All. No se pierde nada.</translation>
    </message>
    <message>
        <source>With Hosted Essentials+ the life-cycle templates stop working for this service. Its users, numbers and routing stay as they are; the permission Group.ReadWrite.All is no longer needed.</source>
        <translation>Con Hosted Essentials+, las plantillas de ciclo de vida dejan de funcionar para este servicio. Sus usuarios, números y enrutamiento se quedan como están; el permiso Group.ReadWrite.All ya no es necesario.</translation>
    </message>
</context>
<context>
    <name>ServicePackage</name>
    <message>
        <source>the customer&apos;s sub-domain on the SBC domain</source>
        <translation>el subdominio del cliente en el dominio del SBC</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>Registros DNS para %1</translation>
    </message>
    <message>
        <source>The domain is verified in the customer&apos;s tenant: no record is needed for that.</source>
        <translation>El dominio está verificado en el inquilino del cliente: no se necesita ningún registro para ello.</translation>
    </message>
    <message>
        <source>Microsoft named no record yet. Add the domain to the customer&apos;s tenant first.</source>
        <translation>Microsoft aún no ha indicado ningún registro. Agregue primero el dominio al inquilino del cliente.</translation>
    </message>
    <message>
        <source>Enter one of these at the DNS of the SBC domain, then verify the domain:</source>
        <translation>Introduzca uno de estos en el DNS del dominio del SBC y después verifique el dominio:</translation>
    </message>
    <message>
        <source>As read from the tenant on %1.</source>
        <translation>Según se leyó del inquilino el %1.</translation>
    </message>
    <message>
        <source>The name %1 also has to lead to the public address of the SBC (A record, or a wildcard above it).</source>
        <translation>El nombre %1 también tiene que conducir a la dirección pública del SBC (registro A o un comodín de nivel superior).</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>License type</source>
        <translation>Tipo de licencia</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>Usuarios con licencia</translation>
    </message>
    <message>
        <source>Deploy status</source>
        <translation>Estado de implementación</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>Información comercial</translation>
    </message>
    <message>
        <source>Channel PO Number</source>
        <translation>N.º de pedido del canal</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Payment Terms</source>
        <translation>Condiciones de pago</translation>
    </message>
    <message>
        <source>Deployment Type</source>
        <translation>Tipo de implementación</translation>
    </message>
    <message>
        <source>DPA Number</source>
        <translation>N.º de DPA</translation>
    </message>
    <message>
        <source>Terms and Conditions approved by</source>
        <translation>Términos y condiciones aprobados por</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Aprobados el</translation>
    </message>
    <message>
        <source>Version of the Terms and Conditions</source>
        <translation>Versión de los Términos y condiciones</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Id. de aplicación (cliente)</translation>
    </message>
    <message>
        <source>M365 Domain</source>
        <translation>Dominio de M365</translation>
    </message>
    <message>
        <source>Authentication status</source>
        <translation>Estado de autenticación</translation>
    </message>
    <message>
        <source>Client secret ends</source>
        <translation>Expiración del secreto de cliente</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>Enrutamiento y DNS</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Trunk model</source>
        <translation>Modelo de tronco</translation>
    </message>
    <message>
        <source>Sub-domain</source>
        <translation>Subdominio</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>Usuario de activación</translation>
    </message>
    <message>
        <source>PSTN usage</source>
        <translation>Uso de RTC</translation>
    </message>
    <message>
        <source>Voice route</source>
        <translation>Ruta de voz</translation>
    </message>
    <message>
        <source>Voice routing policy</source>
        <translation>Directiva de enrutamiento de voz</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>Conexión SIP</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>SBC</source>
        <translation>SBC</translation>
    </message>
    <message>
        <source>Concurrent calls</source>
        <translation>Llamadas simultáneas</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Carrier user name</source>
        <translation>Usuario del operador</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Número principal</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Files of this package</source>
        <translation>Archivos de este paquete</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
    <message>
        <source>Written by TenantLink on %1.</source>
        <translation>Escrito por TenantLink el %1.</translation>
    </message>
    <message>
        <source>No file of this package holds a secret: the scripts ask for them.</source>
        <translation>Ningún archivo de este paquete contiene secretos: los scripts los piden.</translation>
    </message>
</context>
<context>
    <name>ServiceSetup</name>
    <message>
        <source>M365 default routing and SBC configuration</source>
        <translation>Enrutamiento predeterminado de M365 y configuración del SBC</translation>
    </message>
    <message>
        <source>SBC only</source>
        <translation>Solo SBC</translation>
    </message>
    <message>
        <source>Derived trunk</source>
        <translation>Tronco derivado</translation>
    </message>
    <message>
        <source>Own gateway</source>
        <translation>Puerta de enlace propia</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>En dos pasos</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use como máximo %n carácter.</numerusform>
            <numerusform>Use como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>No use saltos de línea, tabulaciones ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>Enter a name for the SIP connection.</source>
        <translation>Escriba un nombre para la conexión SIP.</translation>
    </message>
    <message>
        <source>Leave out the (0): it is not part of the number.</source>
        <translation>No incluya el (0): no forma parte del número.</translation>
    </message>
    <message>
        <source>Enter the number with + and the country&apos;s code, for example +49 30 123456: 5 to 15 digits.</source>
        <translation>Escriba el número con + y el prefijo del país, por ejemplo +49 30 123456: de 5 a 15 dígitos.</translation>
    </message>
    <message>
        <source>Enter a host name such as pbx.contoso.com, or an IP address.</source>
        <translation>Escriba un nombre de host como pbx.contoso.com o una dirección IP.</translation>
    </message>
</context>
<context>
    <name>ServiceTask</name>
    <message>
        <source>Validate credentials</source>
        <translation>Validar credenciales</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>Usuario de activación</translation>
    </message>
    <message>
        <source>Gateway and routing script</source>
        <translation>Puerta de enlace y script de enrutamiento</translation>
    </message>
    <message>
        <source>SBC script</source>
        <translation>Script de SBC</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>In Progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed Success</source>
        <translation>Completada correctamente</translation>
    </message>
    <message>
        <source>Completed with Warnings</source>
        <translation>Completada con advertencias</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>The App registration is valid.</source>
        <translation>El registro de aplicación es válido.</translation>
    </message>
    <message>
        <source>The App registration has problems; it was continued anyway.</source>
        <translation>El registro de aplicación tiene problemas; se continuó de todos modos.</translation>
    </message>
    <message>
        <source>Open Microsoft 365 settings in the Service portal, correct what is listed there and validate again.</source>
        <translation>Abra Configuración de Microsoft 365 en el Portal del servicio, corrija lo que se indica allí y vuelva a validar.</translation>
    </message>
    <message>
        <source>The App registration has problems.</source>
        <translation>El registro de aplicación tiene problemas.</translation>
    </message>
    <message>
        <source>The App registration could not be checked now.</source>
        <translation>El registro de aplicación no se pudo comprobar en este momento.</translation>
    </message>
    <message>
        <source>Retry this task later.</source>
        <translation>Reintente esta tarea más tarde.</translation>
    </message>
    <message>
        <source>Teams Phone licences: %1 free, %2 asked for.</source>
        <translation>Licencias de Teams Phone: %1 libres, %2 solicitadas.</translation>
    </message>
    <message>
        <source>Teams Phone licences: only %1 free, %2 asked for.</source>
        <translation>Licencias de Teams Phone: solo %1 libres, %2 solicitadas.</translation>
    </message>
    <message>
        <source>Tell the customer to get the missing licences before users get numbers. Users who have one already do not need another.</source>
        <translation>Pida al cliente que obtenga las licencias que faltan antes de que los usuarios reciban números. Los usuarios que ya tienen una no necesitan otra.</translation>
    </message>
    <message>
        <source>The tenant&apos;s licences could not be read.</source>
        <translation>No se pudieron leer las licencias del inquilino.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator whether enough Teams Phone licences are free.</source>
        <translation>Pregunte al administrador del cliente si hay suficientes licencias de Teams Phone libres.</translation>
    </message>
    <message>
        <source>The domain %1 is verified.</source>
        <translation>El dominio %1 está verificado.</translation>
    </message>
    <message>
        <source>The domain %1 was added; Microsoft does not see its DNS record yet.</source>
        <translation>El dominio %1 se agregó; Microsoft aún no ve su registro DNS.</translation>
    </message>
    <message>
        <source>Enter the DNS record as it is shown under Routing and DNS, and retry this task when it is seen. That can take up to 72 hours.</source>
        <translation>Introduzca el registro DNS tal como se muestra en Enrutamiento y DNS, y reintente esta tarea cuando sea visible. Puede tardar hasta 72 horas.</translation>
    </message>
    <message>
        <source>The domain %1 is added and not verified.</source>
        <translation>El dominio %1 está agregado y no está verificado.</translation>
    </message>
    <message>
        <source>Enter the DNS record as it is shown under Routing and DNS, let the customer&apos;s administrator verify the domain in the Microsoft 365 admin center under Settings &gt; Domains, then retry this task.</source>
        <translation>Introduzca el registro DNS tal como se muestra en Enrutamiento y DNS, pida al administrador del cliente que verifique el dominio en el Centro de administración de Microsoft 365, en Configuración &gt; Dominios, y reintente después esta tarea.</translation>
    </message>
    <message>
        <source>The domain %1 has to be added to the tenant by hand.</source>
        <translation>El dominio %1 se tiene que agregar a mano al inquilino.</translation>
    </message>
    <message>
        <source>Let the customer&apos;s administrator add and verify it in the Microsoft 365 admin center under Settings &gt; Domains, then retry this task.</source>
        <translation>Pida al administrador del cliente que lo agregue y lo verifique en el Centro de administración de Microsoft 365, en Configuración &gt; Dominios, y reintente después esta tarea.</translation>
    </message>
    <message>
        <source>The domain %1 is verified by the domain %2 above it.</source>
        <translation>El dominio %1 está verificado a través del dominio de nivel superior %2.</translation>
    </message>
    <message>
        <source>It could not be read whether the domain %1 is verified.</source>
        <translation>No se pudo leer si el dominio %1 está verificado.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator to look in the Microsoft 365 admin center under Settings &gt; Domains.</source>
        <translation>Pida al administrador del cliente que lo consulte en el Centro de administración de Microsoft 365, en Configuración &gt; Dominios.</translation>
    </message>
    <message>
        <source>The activation user %1 is there and has a licence.</source>
        <translation>El usuario de activación %1 existe y tiene una licencia.</translation>
    </message>
    <message>
        <source>The activation user %1 has a licence; it could not be read whether it is one with Teams.</source>
        <translation>El usuario de activación %1 tiene una licencia; no se pudo leer si incluye Teams.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator to look in the Microsoft 365 admin center under Users &gt; Active users.</source>
        <translation>Pida al administrador del cliente que lo consulte en el Centro de administración de Microsoft 365, en Usuarios &gt; Usuarios activos.</translation>
    </message>
    <message>
        <source>The activation user %1 is blocked from signing in.</source>
        <translation>El usuario de activación %1 tiene bloqueado el inicio de sesión.</translation>
    </message>
    <message>
        <source>Let the customer&apos;s administrator unblock it in the Microsoft 365 admin center under Users &gt; Active users, then retry this task.</source>
        <translation>Pida al administrador del cliente que lo desbloquee en el Centro de administración de Microsoft 365, en Usuarios &gt; Usuarios activos, y reintente después esta tarea.</translation>
    </message>
    <message>
        <source>The activation user %1 was created and licensed. Activation can take up to 24 hours.</source>
        <translation>El usuario de activación %1 se creó y recibió una licencia. La activación puede tardar hasta 24 horas.</translation>
    </message>
    <message>
        <source>The activation user %1 has no licence: none is free.</source>
        <translation>El usuario de activación %1 no tiene licencia: no hay ninguna libre.</translation>
    </message>
    <message>
        <source>Let the customer free or buy a licence with Teams, then retry this task.</source>
        <translation>Pida al cliente que libere o compre una licencia con Teams y reintente después esta tarea.</translation>
    </message>
    <message>
        <source>The activation user %1 is to be created and licensed by hand.</source>
        <translation>El usuario de activación %1 se tiene que crear y recibir una licencia a mano.</translation>
    </message>
    <message>
        <source>Follow the manual steps under Routing and DNS, then retry this task to check it. Activation can take up to 24 hours.</source>
        <translation>Siga los pasos manuales de Enrutamiento y DNS y reintente después esta tarea para comprobarlo. La activación puede tardar hasta 24 horas.</translation>
    </message>
    <message>
        <source>The activation user can be created once the domain is verified.</source>
        <translation>El usuario de activación podrá crearse cuando el dominio esté verificado.</translation>
    </message>
    <message>
        <source>Retry this task after the domain&apos;s.</source>
        <translation>Reintente esta tarea después de la del dominio.</translation>
    </message>
    <message>
        <source>No activation user is needed.</source>
        <translation>No se necesita ningún usuario de activación.</translation>
    </message>
    <message>
        <source>The script %1 is ready to be run.</source>
        <translation>El script %1 está listo para ejecutarse.</translation>
    </message>
    <message>
        <source>No script is needed.</source>
        <translation>No se necesita ningún script.</translation>
    </message>
    <message>
        <source>No template was chosen: the SBC is configured by other means.</source>
        <translation>No se seleccionó ninguna plantilla: el SBC se configura por otros medios.</translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation>El servicio está guardado.</translation>
    </message>
    <message>
        <source>TenantLink ended while this was running.</source>
        <translation>TenantLink terminó mientras esto se estaba ejecutando.</translation>
    </message>
    <message>
        <source>Retry this task. What is done stays done.</source>
        <translation>Reintente esta tarea. Lo ya hecho se conserva.</translation>
    </message>
    <message>
        <source>It was cancelled before it was done.</source>
        <translation>Se canceló antes de terminar.</translation>
    </message>
    <message>
        <source>Retry this task when you are ready.</source>
        <translation>Reintente esta tarea cuando lo desee.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>the commercial information of the service</source>
        <translation>la información comercial del servicio</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Microsoft refused the sign-in.</source>
        <translation>Microsoft rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check Tenant ID, Client ID and client secret. The details name Microsoft&apos;s reason and the ids that its support asks for.</source>
        <translation>Compruebe el id. de inquilino, el id. de cliente y el secreto de cliente. Los detalles indican el motivo de Microsoft y los identificadores que pide su soporte técnico.</translation>
    </message>
</context>
<context>
    <name>SignInApp</name>
    <message>
        <source>Enter an Application (client) ID, for example 11111111-2222-3333-4444-555555555555, or leave it empty.</source>
        <translation>Escriba un id. de aplicación (cliente), por ejemplo 11111111-2222-3333-4444-555555555555, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>This is an application of Microsoft&apos;s own. Register one of yours, so that customers see who asks for their sign-in.</source>
        <translation>Esta es una aplicación de la propia Microsoft. Registre una suya para que los clientes vean quién les pide que inicien sesión.</translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <source>Back to TenantLink</source>
        <translation>Volver a TenantLink</translation>
    </message>
    <message>
        <source>Microsoft&apos;s part is done. You can close this page and go on in the TenantLink window.</source>
        <translation>La parte de Microsoft ha terminado. Puede cerrar esta página y continuar en la ventana de TenantLink.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>El inicio de sesión no se completó</translation>
    </message>
    <message>
        <source>You can close this page. The TenantLink window says what happened and what you can do.</source>
        <translation>Puede cerrar esta página. La ventana de TenantLink indica qué ocurrió y qué puede hacer.</translation>
    </message>
</context>
<context>
    <name>SignInGuide</name>
    <message>
        <source>Sign in to the Microsoft Entra admin center of your own tenant (entra.microsoft.com; each cloud has its own) as Cloud Application Administrator.</source>
        <translation>Inicie sesión en el Centro de administración de Microsoft Entra de su propio inquilino (entra.microsoft.com; cada nube tiene el suyo) como Cloud Application Administrator.</translation>
    </message>
    <message>
        <source>Open Applications &gt; App registrations and choose New registration. Enter a name that customers know you by: they see it when they sign in.</source>
        <translation>Abra Aplicaciones &gt; Registros de aplicaciones y seleccione Nuevo registro. Escriba un nombre con el que le conozcan los clientes: lo ven al iniciar sesión.</translation>
    </message>
    <message>
        <source>Choose &quot;Accounts in any organizational directory (Multitenant)&quot;, leave the redirect URI empty, and choose Register.</source>
        <translation>Seleccione “Cuentas en cualquier directorio organizativo (multiinquilino)”, deje vacío el URI de redirección y seleccione Registrar.</translation>
    </message>
    <message>
        <source>Open Authentication &gt; Add a platform &gt; Mobile and desktop applications, and enter the custom redirect URI http://localhost.</source>
        <translation>Abra Autenticación &gt; Agregar una plataforma &gt; Aplicaciones móviles y de escritorio y escriba el URI de redirección personalizado http://localhost.</translation>
    </message>
    <message>
        <source>On the same page set &quot;Allow public client flows&quot; to Yes: the sign-in with a code needs it. Save.</source>
        <translation>En la misma página, establezca “Permitir flujos de clientes públicos” en Sí: lo necesita el inicio de sesión con un código. Guarde los cambios.</translation>
    </message>
    <message>
        <source>Add no client secret and no certificate. The application runs on other people&apos;s computers, where a credential would be no secret.</source>
        <translation>No agregue ningún secreto de cliente ni certificado. La aplicación se ejecuta en equipos de otras personas, donde una credencial no sería secreta.</translation>
    </message>
    <message>
        <source>Open Branding &amp; properties and verify the publisher domain. With a verified publisher the customer&apos;s admin sees your company&apos;s name with a blue mark; many tenants refuse unverified ones.</source>
        <translation>Abra Personalización de marca y propiedades y verifique el dominio del editor. Con un editor verificado, el administrador del cliente ve el nombre de su empresa con una marca azul; muchos inquilinos rechazan los no verificados.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page into TenantLink.</source>
        <translation>Copie el Id. de aplicación (cliente) de la página Información general en TenantLink.</translation>
    </message>
    <message>
        <source>Use an application of your own. Ids of Microsoft&apos;s own applications are refused: they are not yours to speak for.</source>
        <translation>Use una aplicación propia. Se rechazan los identificadores de las aplicaciones de Microsoft: no le corresponde actuar en nombre de ellas.</translation>
    </message>
    <message>
        <source>Each cloud needs its own registration, because clouds do not share directories.</source>
        <translation>Cada nube necesita su propio registro, porque las nubes no comparten directorios.</translation>
    </message>
    <message>
        <source>It is asked for delegated permissions only while an admin signs in; it can do nothing by itself.</source>
        <translation>Solo se le piden permisos delegados mientras un administrador inicia sesión; por sí misma no puede hacer nada.</translation>
    </message>
    <message>
        <source>How to create a sign-in application</source>
        <translation>Cómo se crea una aplicación de inicio de sesión</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Información útil</translation>
    </message>
</context>
<context>
    <name>TenantDomain</name>
    <message>
        <source>%1 is verified in the tenant. Nothing is left to do.</source>
        <translation>%1 está verificado en el inquilino. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Open %1 and sign in as a Domain Name Administrator or a Global Administrator of the customer&apos;s tenant.</source>
        <translation>Abra %1 e inicie sesión como Domain Name Administrator o Global Administrator del inquilino del cliente.</translation>
    </message>
    <message>
        <source>Go to Settings &gt; Domains, choose &quot;Add domain&quot; and enter %1.</source>
        <translation>Vaya a Configuración &gt; Dominios, seleccione “Agregar dominio” y escriba %1.</translation>
    </message>
    <message>
        <source>Go to Settings &gt; Domains, choose %1 and continue its set-up.</source>
        <translation>Vaya a Configuración &gt; Dominios, seleccione %1 y continúe su configuración.</translation>
    </message>
    <message>
        <source>%1 above it is verified in this tenant, so Microsoft asks for no record.</source>
        <translation>%1, de nivel superior, está verificado en este inquilino, por lo que Microsoft no pide ningún registro.</translation>
    </message>
    <message>
        <source>Choose to verify it with a TXT record. Microsoft shows a value that begins with MS=.</source>
        <translation>Elija verificarlo con un registro TXT. Microsoft muestra un valor que empieza por MS=.</translation>
    </message>
    <message>
        <source>At the DNS provider, add a TXT record with the name %1 and that value.</source>
        <translation>En el proveedor de DNS, agregue un registro TXT con el nombre %1 y ese valor.</translation>
    </message>
    <message>
        <source>At the DNS provider, add an MX record with the name %1, the value %2, priority %3 and a TTL of %4 seconds.</source>
        <translation>En el proveedor de DNS, agregue un registro MX con el nombre %1, el valor %2, la prioridad %3 y un TTL de %4 segundos.</translation>
    </message>
    <message>
        <source>At the DNS provider, add a %1 record with the name %2, the value %3 and a TTL of %4 seconds.</source>
        <translation>En el proveedor de DNS, agregue un registro %1 con el nombre %2, el valor %3 y un TTL de %4 segundos.</translation>
    </message>
    <message>
        <source>Choose Verify there. A new DNS record can take up to an hour, sometimes longer, until Microsoft sees it.</source>
        <translation>Seleccione allí Comprobar. Un registro DNS nuevo puede tardar hasta una hora, a veces más, hasta que Microsoft lo ve.</translation>
    </message>
    <message>
        <source>Skip the set-up of e-mail and other services: Direct Routing needs the verified domain only.</source>
        <translation>Omita la configuración del correo electrónico y de otros servicios: el enrutamiento directo solo necesita el dominio verificado.</translation>
    </message>
    <message>
        <source>Come back here and check again.</source>
        <translation>Vuelva aquí y compruébelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AboutDialog</name>
    <message>
        <source>About TenantLink</source>
        <translation>Acerca de TenantLink</translation>
    </message>
    <message>
        <source>TenantLink %1</source>
        <translation>TenantLink %1</translation>
    </message>
    <message>
        <source>Connects customers&apos; Microsoft 365 tenants to a Teams Direct Routing provider.
Qt %1 on %2</source>
        <translation>Conecta inquilinos de Microsoft 365 de clientes con un proveedor de enrutamiento directo de Teams.
Qt %1 en %2</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>TenantLink is free software under the Apache License 2.0.

It uses:</source>
        <translation>TenantLink es software libre publicado con la licencia Apache 2.0.

Utiliza:</translation>
    </message>
    <message>
        <source>Microsoft, Microsoft 365, Microsoft Entra, Microsoft Teams and Azure are trademarks of Microsoft. TenantLink is not made by Microsoft.</source>
        <translation>Microsoft, Microsoft 365, Microsoft Entra, Microsoft Teams y Azure son marcas comerciales de Microsoft. TenantLink no es un producto de Microsoft.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>TenantLink::ActivationPanel</name>
    <message>
        <source>Pick a free one</source>
        <translation>Elegir una libre</translation>
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
        <translation>La licencia elegida anteriormente</translation>
    </message>
    <message>
        <source>Take the activation user back</source>
        <translation>Retirar el usuario de activación</translation>
    </message>
    <message>
        <source>Remove %1 from the tenant? Its licence becomes free again.</source>
        <comment>UPN</comment>
        <translation>¿Desea quitar %1 del inquilino? Su licencia volverá a quedar libre.</translation>
    </message>
    <message>
        <source>Another licensed user has this suffix, so the sub-domain stays activated.</source>
        <translation>Otro usuario con licencia tiene este sufijo, por lo que el subdominio sigue activado.</translation>
    </message>
    <message>
        <source>&amp;Remove the user</source>
        <translation>&amp;Quitar el usuario</translation>
    </message>
    <message>
        <source>&amp;Keep the user</source>
        <translation>Conservar &amp;el usuario</translation>
    </message>
    <message>
        <source>Looking for the activation user ...</source>
        <translation>Buscando el usuario de activación ...</translation>
    </message>
    <message>
        <source>Making %1 ...</source>
        <comment>UPN</comment>
        <translation>Creando %1 ...</translation>
    </message>
    <message>
        <source>Removing %1 ...</source>
        <comment>UPN</comment>
        <translation>Quitando %1 ...</translation>
    </message>
    <message>
        <source>The sub-domain is not complete yet.</source>
        <translation>El subdominio aún no está completo.</translation>
    </message>
    <message>
        <source>Whether there is an activation user is not known.</source>
        <translation>No se sabe si existe un usuario de activación.</translation>
    </message>
    <message>
        <source>%1 is there, but has no licence.</source>
        <comment>UPN</comment>
        <translation>%1 existe, pero no tiene licencia.</translation>
    </message>
    <message>
        <source>%1 is there and has a licence.</source>
        <comment>UPN</comment>
        <translation>%1 existe y tiene una licencia.</translation>
    </message>
    <message>
        <source>Another licensed user has this suffix: no activation user is needed.</source>
        <translation>Otro usuario con licencia tiene este sufijo: no se necesita un usuario de activación.</translation>
    </message>
    <message>
        <source>The activation user can be made once the sub-domain is verified.</source>
        <translation>El usuario de activación podrá crearse cuando el subdominio esté verificado.</translation>
    </message>
    <message>
        <source>There is no activation user yet.</source>
        <translation>Todavía no hay un usuario de activación.</translation>
    </message>
    <message>
        <source>Whether there is an activation user was not read yet.</source>
        <translation>Todavía no se ha consultado si existe un usuario de activación.</translation>
    </message>
    <message>
        <source>No unit of this licence is free any more. Choose another one.</source>
        <translation>Ya no queda ninguna unidad libre de esta licencia. Elija otra.</translation>
    </message>
    <message>
        <source>The tenant has no free licence with Teams or Teams Phone: the user is made once there is one.</source>
        <translation>El inquilino no tiene ninguna licencia libre con Teams o Teams Phone: el usuario se creará cuando haya una.</translation>
    </message>
    <message>
        <source>Choose the country where the user is: Microsoft licenses nobody without it.</source>
        <translation>Seleccione el país donde está el usuario: sin él, Microsoft no asigna licencias.</translation>
    </message>
    <message>
        <source>The organisation names no country in the tenant.</source>
        <translation>La organización no indica ningún país en el inquilino.</translation>
    </message>
    <message>
        <source>Make the activation user automaticall&amp;y</source>
        <translation>Crear automát&amp;icamente el usuario de activación</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <comment>UPN</comment>
        <translation>Nombre de usuario: %1</translation>
    </message>
    <message>
        <source>This App registration may not make users (User.ReadWrite.All was not granted): an administrator of the tenant does it by hand.</source>
        <translation>Este registro de aplicación no puede crear usuarios (no se concedió User.ReadWrite.All): lo hará a mano un administrador del inquilino.</translation>
    </message>
    <message>
        <source>Licenc&amp;e for the activation user:</source>
        <translation>&amp;Licencia para el usuario de activación:</translation>
    </message>
    <message>
        <source>Usage locat&amp;ion:</source>
        <translation>&amp;Ubicación de uso:</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Seleccione una opción</translation>
    </message>
    <message>
        <source>The organisation&apos;s</source>
        <translation>La de la organización</translation>
    </message>
    <message>
        <source>&amp;Create now</source>
        <translation>&amp;Crear ahora</translation>
    </message>
    <message>
        <source>Create activation user now</source>
        <translation>Crear ahora el usuario de activación</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>Check activation user again</source>
        <translation>Volver a comprobar el usuario de activación</translation>
    </message>
    <message>
        <source>Ta&amp;ke the user back</source>
        <translation>&amp;Retirar el usuario</translation>
    </message>
    <message>
        <source>Progress of the activation user</source>
        <translation>Progreso del usuario de activación</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>Usuario de activación</translation>
    </message>
    <message>
        <source>Activation can take up to 24 hours.</source>
        <translation>La activación puede tardar hasta 24 horas.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AddMissingDialog</name>
    <message>
        <source>Permissions and roles can only be granted by an administrator of the customer&apos;s tenant.</source>
        <translation>Solo un administrador del inquilino del cliente puede conceder permisos y roles.</translation>
    </message>
    <message>
        <source>Permission %1, requested and granted for the whole tenant. %2</source>
        <translation>Permiso %1, solicitado y concedido para todo el inquilino. %2</translation>
    </message>
    <message>
        <source>Role %1, assigned for the whole tenant. %2</source>
        <translation>Rol %1, asignado para todo el inquilino. %2</translation>
    </message>
    <message>
        <source>The registration becomes an owner of itself, so that it may renew its own secret.</source>
        <translation>El registro pasa a ser propietario de sí mismo para poder renovar su propio secreto.</translation>
    </message>
    <message>
        <source>Reading the registration ...</source>
        <translation>Leyendo el registro ...</translation>
    </message>
    <message>
        <source>Looking for an unfinished change ...</source>
        <translation>Buscando un cambio sin terminar ...</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>This will be written into the tenant:</source>
        <translation>Esto se escribirá en el inquilino:</translation>
    </message>
    <message>
        <source>Another administrator has to do the rest. It can be completed here at any time.</source>
        <translation>Otro administrador tiene que hacer el resto. Se puede completar aquí en cualquier momento.</translation>
    </message>
    <message>
        <source>Everything that was missing is there. The App registration is valid.</source>
        <translation>Ya está todo lo que faltaba. El registro de aplicación es válido.</translation>
    </message>
    <message>
        <source>What was missing was added. The check has found something else: see Validate Authentication.</source>
        <translation>Se agregó lo que faltaba. La comprobación encontró algo más: consulte Validar autenticación.</translation>
    </message>
    <message>
        <source>Removing what this change made ...</source>
        <translation>Quitando lo que creó este cambio ...</translation>
    </message>
    <message>
        <source>Add what is missing: %1</source>
        <translation>Agregar lo que falta: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant. Then you see exactly what will be written, before anything is. Closing this window is safe at any time: what was done is kept, and you can resume or undo it here.</source>
        <translation>Inicie sesión como administrador del inquilino del cliente. Después verá exactamente qué se va a escribir, antes de que se escriba nada. Esta ventana se puede cerrar sin riesgo en cualquier momento: lo hecho se conserva y puede reanudarse o deshacerse aquí.</translation>
    </message>
    <message>
        <source>A change of this registration was not finished. Resume goes on where it stopped; Undo removes what it made, and only that.</source>
        <translation>Un cambio de este registro quedó sin terminar. Reanudar continúa donde se detuvo; Deshacer quita lo que se creó, y solo eso.</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>A su elección</translation>
    </message>
    <message>
        <source>Platform versions before %1 do not ask for it by themselves: there it has to be added here.</source>
        <translation>Las versiones de la plataforma anteriores a %1 no lo solicitan por sí mismas: en ellas hay que agregarlo aquí.</translation>
    </message>
    <message>
        <source>The registration has all permissions and roles that are needed.</source>
        <translation>El registro tiene todos los permisos y roles necesarios.</translation>
    </message>
    <message>
        <source>Your roles do not allow to grant permissions of Microsoft Graph. They are requested, and you get a link for an administrator who may grant them.</source>
        <translation>Sus roles no permiten conceder permisos de Microsoft Graph. Los permisos se solicitan y usted obtiene un vínculo para un administrador que pueda concederlos.</translation>
    </message>
    <message>
        <source>Your roles do not allow to assign directory roles. You get the steps for an administrator who may.</source>
        <translation>Sus roles no permiten asignar roles de directorio. Usted obtiene los pasos para un administrador que pueda hacerlo.</translation>
    </message>
    <message>
        <source>The directory roles of the registration could not be read: nothing is changed about them.</source>
        <translation>No se pudieron leer los roles de directorio del registro: no se cambia nada en ellos.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>TenantLink::AdminAccountPage</name>
    <message>
        <source>Admin account</source>
        <translation>Cuenta de administrador</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account of your tenant. Nothing is created before you have seen and confirmed what will be.</source>
        <translation>Inicie sesión con una cuenta de administrador de su inquilino. No se crea nada antes de que usted vea y confirme lo que se va a crear.</translation>
    </message>
    <message>
        <source>Start &amp;authentication</source>
        <translation>Iniciar &amp;autenticación</translation>
    </message>
    <message>
        <source>The account needs the role Global Administrator, or Privileged Role Administrator together with Application Administrator. With less, what is missing is said before anything is written.</source>
        <translation>La cuenta necesita el rol Global Administrator, o Privileged Role Administrator junto con Application Administrator. Si tiene menos, se indica qué falta antes de escribir nada.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AdminDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TenantLink::AppRegistrationPage</name>
    <message>
        <source>App registration</source>
        <translation>Registro de aplicación</translation>
    </message>
    <message>
        <source>Enter the App registration of your tenant. It is checked with Microsoft on the next page; nothing is sent before.</source>
        <translation>Escriba los datos del registro de aplicación de su inquilino. Se comprueba con Microsoft en la página siguiente; antes no se envía nada.</translation>
    </message>
    <message>
        <source>Start &amp;authentication</source>
        <translation>I&amp;niciar autenticación</translation>
    </message>
    <message>
        <source>The client secret goes to this computer&apos;s keychain.</source>
        <translation>El secreto de cliente se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The client secret stays in memory only, until it is sealed for %1.</source>
        <translation>El secreto de cliente permanece solo en la memoria hasta que se sella para %1.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>TenantLink::AuditTrailPage</name>
    <message>
        <source>&amp;Show entry</source>
        <translation>Mostrar e&amp;ntrada</translation>
    </message>
    <message>
        <source>Shows all of the selected entry</source>
        <translation>Muestra todo el contenido de la entrada seleccionada</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>&amp;Solo entre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two days</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Filter audit trail</source>
        <translation>Filtrar el registro de auditoría</translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation>Copiar entradas</translation>
    </message>
    <message>
        <source>Export CSV of the audit trail</source>
        <translation>Exportar a CSV el registro de auditoría</translation>
    </message>
    <message>
        <source>Columns of the audit trail</source>
        <translation>Columnas del registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing was done between these days.</source>
        <translation>No se hizo nada entre estos días.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>No entry matches the filter.</source>
        <translation>Ninguna entrada coincide con el filtro.</translation>
    </message>
    <message>
        <source>audit-trail.csv</source>
        <comment>file name</comment>
        <translation>registro-de-auditoria.csv</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Entrada del registro de auditoría</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Mostrar todos los días</translation>
    </message>
</context>
<context>
    <name>TenantLink::ChangeCustomerDialog</name>
    <message>
        <source>The service will be one of %1.</source>
        <translation>El servicio pasará a %1.</translation>
    </message>
    <message>
        <source>Choose the customer that the service shall belong to.</source>
        <translation>Seleccione el cliente al que debe pertenecer el servicio.</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Cambiar cliente</translation>
    </message>
    <message>
        <source>The service %1 goes to another customer with its App registration and its settings. Nothing changes in any tenant.</source>
        <translation>El servicio %1 pasa a otro cliente con su registro de aplicación y su configuración. No cambia nada en ningún inquilino.</translation>
    </message>
    <message>
        <source>There is no customer.</source>
        <translation>No hay ningún cliente.</translation>
    </message>
    <message>
        <source>&amp;Change customer</source>
        <translation>&amp;Cambiar cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckAllDialog</name>
    <message>
        <source>The services could not be checked.</source>
        <translation>No se pudieron comprobar los servicios.</translation>
    </message>
    <message>
        <source>There is no service to check.</source>
        <translation>No hay ningún servicio que comprobar.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) checked.</source>
        <translation>
            <numerusform>%n servicio comprobado.</numerusform>
            <numerusform>%n servicios comprobados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n service(s) checked.</source>
        <translation>
            <numerusform>Comprobación detenida: %n servicio comprobado.</numerusform>
            <numerusform>Comprobación detenida: %n servicios comprobados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Deteniendo ...</translation>
    </message>
    <message>
        <source>Reading the services ...</source>
        <translation>Leyendo los servicios ...</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Comprobando ...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Just checked: %1 - %2</source>
        <comment>a service and its state</comment>
        <translation>Último comprobado: %1 - %2</translation>
    </message>
    <message>
        <source>Valid: %1. With problems: %2. Could not be checked: %3.</source>
        <translation>Válidos: %1. Con problemas: %2. No se pudieron comprobar: %3.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>El informe se guardó como %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more service(s): save the report to see all of them.</source>
        <translation>
            <numerusform>... y %n servicio más: guarde el informe para verlo.</numerusform>
            <numerusform>... y %n servicios más: guarde el informe para verlos todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every service that was checked is OK.</source>
        <translation>Todos los servicios comprobados están correctos.</translation>
    </message>
    <message>
        <source>Check all services</source>
        <translation>Comprobar todos los servicios</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Services that are &amp;not OK</source>
        <translation>&amp;Servicios con incidencias</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Save &amp;report ...</source>
        <translation>&amp;Guardar informe ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>check-of-services.html</source>
        <comment>file name</comment>
        <translation>comprobacion-de-servicios.html</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckListView</name>
    <message>
        <source>Check list</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Comprobando ...</translation>
    </message>
    <message numerus="yes">
        <source>Checking ... %n item(s) done so far.</source>
        <translation>
            <numerusform>Comprobando ... %n elemento listo hasta ahora.</numerusform>
            <numerusform>Comprobando ... %n elementos listos hasta ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckPage</name>
    <message>
        <source>You can put this right and try again, or continue anyway: the provider will see what is missing.</source>
        <translation>Puede corregirlo e intentarlo de nuevo, o continuar de todos modos: el proveedor verá lo que falta.</translation>
    </message>
    <message>
        <source>You chose to continue anyway. The provider will see what is missing.</source>
        <translation>Eligió continuar de todos modos. El proveedor verá lo que falta.</translation>
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
        <translation>¿Desea cerrar el Asistente de incorporación?</translation>
    </message>
    <message>
        <source>The client secret is never kept in a draft. You will be asked for it again.</source>
        <translation>El secreto de cliente no se guarda nunca en un borrador. Se le volverá a pedir.</translation>
    </message>
    <message>
        <source>Everything else can be kept, so that you can go on later from the Services page.</source>
        <translation>Todo lo demás se puede conservar para continuar más tarde desde la página Servicios.</translation>
    </message>
    <message>
        <source>The client secret that was created here is not used yet. It is never kept in a draft, and is removed from the App registration when you close.</source>
        <translation>El secreto de cliente que se creó aquí aún no se usa. No se guarda nunca en un borrador y se quita del registro de aplicación al cerrar.</translation>
    </message>
    <message>
        <source>Everything else can be kept, so that you can go on later from the Services page. If the sign-in has run out by now, remove the secret in the Azure portal.</source>
        <translation>Todo lo demás se puede conservar para continuar más tarde desde la página Servicios. Si el inicio de sesión ya expiró, quite el secreto en Azure Portal.</translation>
    </message>
    <message>
        <source>The client secret and the carrier password are never kept in a draft. You will be asked for them again.</source>
        <translation>El secreto de cliente y la contraseña del operador no se guardan nunca en un borrador. Se le volverán a pedir.</translation>
    </message>
    <message>
        <source>The carrier password is never kept in a draft. You will be asked for it again.</source>
        <translation>La contraseña del operador no se guarda nunca en un borrador. Se le volverá a pedir.</translation>
    </message>
    <message>
        <source>The customer that you are entering has not been added yet. It is not part of the draft.</source>
        <translation>El cliente que está introduciendo aún no se ha agregado. No forma parte del borrador.</translation>
    </message>
    <message>
        <source>Go on and choose Add customer if you want to keep it.</source>
        <translation>Continúe y seleccione Agregar cliente si desea conservarlo.</translation>
    </message>
    <message>
        <source>The draft could not be kept.</source>
        <translation>No se pudo guardar el borrador.</translation>
    </message>
    <message>
        <source>&amp;Keep as draft: try again</source>
        <translation>Guardar como &amp;borrador: intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>&amp;Guardar como borrador</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Descartar borrador</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>TenantLink::CloudBanner</name>
    <message>
        <source>Not Microsoft - secrets go to %1</source>
        <translation>No es Microsoft: los secretos se envían a %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::CodeView</name>
    <message>
        <source>The code has run out. Microsoft is asked whether it was entered in time ...</source>
        <translation>El código expiró. Consultando a Microsoft si se introdujo a tiempo ...</translation>
    </message>
    <message>
        <source>The code is valid for another %1. When it runs out, you can have a new one.</source>
        <comment>minutes:seconds</comment>
        <translation>El código es válido durante %1 más. Cuando expire, podrá obtener uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The code is valid for about %n more minute(s).</source>
        <translation>
            <numerusform>El código es válido durante %n minuto aproximadamente.</numerusform>
            <numerusform>El código es válido durante unos %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this page, enter the code there, and sign in with your administrator&apos;s account.</source>
        <translation>Abra esta página, escriba en ella el código e inicie sesión con su cuenta de administrador.</translation>
    </message>
    <message>
        <source>Co&amp;de:</source>
        <translation>&amp;Código:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <source>Copy Code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>&amp;Link of the page:</source>
        <translation>&amp;Vínculo de la página:</translation>
    </message>
    <message>
        <source>Copy code and &amp;open page</source>
        <translation>Copiar código y abrir &amp;página</translation>
    </message>
    <message>
        <source>No browser could be opened. The code is copied; open the page yourself by its link.</source>
        <translation>No se pudo abrir ningún navegador. El código está copiado; abra usted la página con su vínculo.</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR del vínculo</translation>
    </message>
    <message>
        <source>Opens %1 on a telephone. The code itself is not in it.</source>
        <translation>Abre %1 en un teléfono. El código en sí no está incluido.</translation>
    </message>
    <message>
        <source>With a telephone you can scan the QR code instead of typing the link.</source>
        <translation>Con un teléfono se puede escanear el código QR en lugar de escribir el vínculo.</translation>
    </message>
    <message>
        <source>Enter this code only because you started this here yourself. Never accept a code from anyone or pass one on.</source>
        <translation>Escriba este código solo porque usted mismo ha iniciado aquí este proceso. Nunca acepte un código de nadie ni lo comparta.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommandsDialog</name>
    <message>
        <source>Save commands</source>
        <translation>Guardar comandos</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>Scripts de PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Scripts de shell (*.sh)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo %1. Seleccione otra carpeta.</translation>
    </message>
    <message>
        <source>Show as commands</source>
        <translation>Mostrar como comandos</translation>
    </message>
    <message>
        <source>The same as the wizard does, to run it yourself. It asks you to sign in, and prints the client secret once, at its end. Then choose Use App Registration on the wizard&apos;s first page, and enter there what it printed.</source>
        <translation>Lo mismo que hace el asistente, para que lo ejecute usted. Le pide que inicie sesión y, al final, muestra el secreto de cliente una sola vez. Después, seleccione Usar registro de aplicación en la primera página del asistente y escriba allí lo que se mostró.</translation>
    </message>
    <message>
        <source>&amp;PowerShell</source>
        <translation>&amp;PowerShell</translation>
    </message>
    <message>
        <source>&amp;Azure CLI</source>
        <translation>CLI &amp;de Azure</translation>
    </message>
    <message>
        <source>PowerShell commands</source>
        <translation>Comandos de PowerShell</translation>
    </message>
    <message>
        <source>Azure CLI commands</source>
        <translation>Comandos de la CLI de Azure</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>Copiar comandos</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Guardar...</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Kinds of commands</source>
        <translation>Tipos de comandos</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialBox</name>
    <message>
        <source>Commercial information</source>
        <translation>Información comercial</translation>
    </message>
    <message>
        <source>Channel PO Number:</source>
        <translation>N.º de pedido del canal:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>Plazo:</translation>
    </message>
    <message>
        <source>Payment terms:</source>
        <translation>Condiciones de pago:</translation>
    </message>
    <message>
        <source>Deployment type:</source>
        <translation>Tipo de implementación:</translation>
    </message>
    <message>
        <source>DPA number:</source>
        <translation>N.º de DPA:</translation>
    </message>
    <message>
        <source>Terms and Conditions:</source>
        <translation>Términos y condiciones:</translation>
    </message>
    <message>
        <source>Version %1 approved by %2, %3</source>
        <comment>version, user name, time</comment>
        <translation>Versión %1 aprobada por %2, %3</translation>
    </message>
    <message>
        <source>None were approved</source>
        <translation>No se aprobaron</translation>
    </message>
    <message>
        <source>It was not asked for when this service was added.</source>
        <translation>No se solicitó cuando se agregó este servicio.</translation>
    </message>
    <message>
        <source>Sho&amp;w approved terms</source>
        <translation>&amp;Mostrar términos aprobados</translation>
    </message>
    <message>
        <source>Show approved terms</source>
        <translation>Mostrar términos aprobados</translation>
    </message>
    <message>
        <source>The document of this version is not kept on this computer.</source>
        <translation>El documento de esta versión no se conserva en este equipo.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialPage</name>
    <message>
        <source>Read the Terms and Conditions and approve them before you go on.</source>
        <translation>Lea los Términos y condiciones y apruébelos antes de continuar.</translation>
    </message>
    <message>
        <source>The Terms and Conditions have changed since they were approved. Approve the new ones.</source>
        <translation>Los Términos y condiciones han cambiado desde que se aprobaron. Apruebe los nuevos.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>Información comercial</translation>
    </message>
    <message>
        <source>What was agreed with the customer for this service.</source>
        <translation>Lo acordado con el cliente para este servicio.</translation>
    </message>
    <message>
        <source>Channel &amp;PO Number:</source>
        <translation>N.º &amp;de pedido del canal:</translation>
    </message>
    <message>
        <source>&amp;Terms:</source>
        <translation>&amp;Plazo:</translation>
    </message>
    <message>
        <source>Pay&amp;ment Terms:</source>
        <translation>&amp;Condiciones de pago:</translation>
    </message>
    <message>
        <source>Deplo&amp;yment Type:</source>
        <translation>Tipo de i&amp;mplementación:</translation>
    </message>
    <message>
        <source>&amp;DPA Number:</source>
        <translation>&amp;N.º de DPA:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Terms and C&amp;onditions:</source>
        <translation>Términos &amp;y condiciones:</translation>
    </message>
    <message>
        <source>Click to &amp;approve</source>
        <translation>&amp;Haga clic para aprobar</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialSettingsPage</name>
    <message>
        <source>Upload Terms and Conditions</source>
        <translation>Cargar Términos y condiciones</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md)</source>
        <translation>Texto y Markdown (*.txt *.md)</translation>
    </message>
    <message>
        <source>File: %1, version %2</source>
        <translation>Archivo: %1, versión %2</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may read it.</source>
        <translation>No se pudo leer %1. Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 is of another kind. Choose a file that ends in .txt or .md.</source>
        <translation>%1 es de otro tipo. Seleccione un archivo que termine en .txt o .md.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2.</source>
        <translation>%1 es demasiado grande: como máximo %2.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8, or it is empty. Save it as UTF-8 and choose it again.</source>
        <translation>%1 no es un texto en UTF-8 o está vacío. Guárdelo como UTF-8 y vuelva a seleccionarlo.</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>Información comercial</translation>
    </message>
    <message>
        <source>&amp;Ask for commercial information when a service is added</source>
        <translation>&amp;Pedir información comercial al agregar un servicio</translation>
    </message>
    <message>
        <source>The Onboarding wizard then asks for the purchase order, the terms and the deployment type, and for the approval of the Terms and Conditions below.</source>
        <translation>El Asistente de incorporación pide entonces el pedido de compra, el plazo y el tipo de implementación, así como la aprobación de los Términos y condiciones que figuran a continuación.</translation>
    </message>
    <message>
        <source>Terms and Conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>&amp;Upload Terms and Conditions ...</source>
        <translation>&amp;Cargar Términos y condiciones ...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove Terms and Conditions</source>
        <translation>Quitar Términos y condiciones</translation>
    </message>
    <message>
        <source>There is no document, so nothing is to approve. Choose a .txt or .md file, or drop it here.</source>
        <translation>No hay ningún documento, por lo que no hay nada que aprobar. Seleccione un archivo .txt o .md, o colóquelo aquí.</translation>
    </message>
    <message>
        <source>Vers&amp;ion (SHA-256):</source>
        <translation>Versión (&amp;SHA-256):</translation>
    </message>
    <message>
        <source>Version (SHA-256)</source>
        <translation>Versión (SHA-256)</translation>
    </message>
    <message>
        <source>Every version stays readable. After a change the terms must be approved again for the next service.</source>
        <translation>Todas las versiones siguen siendo legibles. Después de un cambio, los términos deben aprobarse de nuevo para el servicio siguiente.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommitPage</name>
    <message>
        <source>Fill in &amp;commercial information</source>
        <translation>&amp;Rellenar la información comercial</translation>
    </message>
    <message>
        <source>Read and &amp;approve the terms</source>
        <translation>Leer &amp;y aprobar los términos</translation>
    </message>
    <message>
        <source>Change the &amp;short name</source>
        <translation>&amp;Cambiar el nombre corto</translation>
    </message>
</context>
<context>
    <name>TenantLink::ConfirmProvider</name>
    <message>
        <source>Is it really this provider?</source>
        <translation>¿Es realmente este proveedor?</translation>
    </message>
    <message>
        <source>Call the provider on a telephone number that you know, not one from the invitation, and let the invitation code be read out to you.</source>
        <translation>Llame al proveedor a un número de teléfono que usted conozca, no a uno que figure en la invitación, y pida que le lean el código de invitación.</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>Código &amp;de invitación:</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>Confirm provider</source>
        <translation>Confirmar proveedor</translation>
    </message>
    <message>
        <source>&amp;Go on without confirming the provider</source>
        <translation>Continuar sin confirmar &amp;el proveedor</translation>
    </message>
    <message>
        <source>The client secret goes to whoever sent this invitation. If that is not your provider, a stranger gets access to your tenant.</source>
        <translation>El secreto de cliente llega a quien haya enviado esta invitación. Si no es su proveedor, un desconocido obtiene acceso a su inquilino.</translation>
    </message>
    <message>
        <source>&amp;Look up %1</source>
        <translation>Co&amp;nsultar %1</translation>
    </message>
    <message>
        <source>Asking %1 for its published key ...</source>
        <translation>Pidiendo a %1 su clave publicada ...</translation>
    </message>
</context>
<context>
    <name>TenantLink::ConsentHelp</name>
    <message>
        <source>What another administrator still has to do</source>
        <translation>Lo que aún tiene que hacer otro administrador</translation>
    </message>
    <message>
        <source>Admin consent: a Global Administrator or Privileged Role Administrator of the tenant opens this link, signs in and accepts.</source>
        <translation>Consentimiento de administrador: un Global Administrator o Privileged Role Administrator del inquilino abre este vínculo, inicia sesión y acepta.</translation>
    </message>
    <message>
        <source>Directory roles: a Global Administrator or Privileged Role Administrator assigns them, by the steps or by the commands below.</source>
        <translation>Roles de directorio: un Global Administrator o Privileged Role Administrator los asigna con los pasos o los comandos siguientes.</translation>
    </message>
    <message>
        <source>Consent &amp;link:</source>
        <translation>Vínculo de consenti&amp;miento:</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>Vínculo de consentimiento</translation>
    </message>
    <message>
        <source>After accepting, the browser ends on a blank page: that is all right.</source>
        <translation>Después de aceptar, el navegador termina en una página en blanco: es correcto.</translation>
    </message>
    <message>
        <source>Te&amp;xt to forward:</source>
        <translation>Texto &amp;para reenviar:</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy text to forward</source>
        <translation>Copiar texto para reenviar</translation>
    </message>
    <message>
        <source>&amp;Roles in the portal:</source>
        <translation>&amp;Roles en el portal:</translation>
    </message>
    <message>
        <source>Copy steps</source>
        <translation>Copiar pasos</translation>
    </message>
    <message>
        <source>Copy roles in the portal</source>
        <translation>Copiar roles en el portal</translation>
    </message>
    <message>
        <source>Roles by co&amp;mmands (PowerShell):</source>
        <translation>Roles mediante comandos (Po&amp;werShell):</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>Copiar comandos</translation>
    </message>
    <message>
        <source>Copy roles by commands</source>
        <translation>Copiar roles mediante comandos</translation>
    </message>
</context>
<context>
    <name>TenantLink::CopyCell</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>TenantLink::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::CreatePage</name>
    <message>
        <source>Stopping ...</source>
        <translation>Deteniendo ...</translation>
    </message>
    <message>
        <source>The service is saved. Its other tasks are running ...</source>
        <translation>El servicio está guardado. Sus demás tareas se están ejecutando ...</translation>
    </message>
    <message>
        <source>Creating the service ...</source>
        <translation>Creando el servicio ...</translation>
    </message>
    <message>
        <source>Service saved; scripts are ready to be run</source>
        <translation>Servicio guardado; los scripts están listos para ejecutarse</translation>
    </message>
    <message>
        <source>The service is saved; the tasks that were stopped can be run from Edit Service &gt; Tasks</source>
        <translation>El servicio está guardado; las tareas que se detuvieron se pueden ejecutar desde Editar servicio &gt; Tareas</translation>
    </message>
    <message>
        <source>Service saved; a task failed</source>
        <translation>Servicio guardado; se produjo un error en una tarea</translation>
    </message>
    <message>
        <source>Stopped. The service was not saved. What you entered is still here.</source>
        <translation>Detenido. El servicio no se guardó. Los datos introducidos siguen aquí.</translation>
    </message>
    <message>
        <source>The service was not saved. What you entered is still here.</source>
        <translation>El servicio no se guardó. Los datos introducidos siguen aquí.</translation>
    </message>
    <message>
        <source>Run the scripts, then confirm under Edit Service that %1 is deployed. The service package holds the scripts, the DNS records and a summary for whoever does it. The client secret is not in it.</source>
        <translation>Ejecute los scripts y confirme después en Editar servicio que %1 está implementado. El paquete del servicio contiene los scripts, los registros DNS y un resumen para quien se encargue de ello. El secreto de cliente no está incluido.</translation>
    </message>
    <message>
        <source>%1 is on the Services page now. Tasks that are not done can be tried again, here or later under Edit Service &gt; Tasks.</source>
        <translation>%1 ya está en la página Servicios. Las tareas sin terminar se pueden intentar de nuevo, aquí o más tarde en Editar servicio &gt; Tareas.</translation>
    </message>
    <message>
        <source>Create service</source>
        <translation>Crear servicio</translation>
    </message>
    <message>
        <source>The service is saved on this computer; its secrets go to the keychain. Then it is set up.</source>
        <translation>El servicio se guarda en este equipo; sus secretos van al llavero. Después se configura.</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Progreso del guardado</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerDialog</name>
    <message>
        <source>Edit Customer</source>
        <translation>Editar cliente</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The customer was not saved.</source>
        <translation>El cliente no se guardó.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerForm</name>
    <message>
        <source>There is a customer of this name already. Choose another name.</source>
        <translation>Ya existe un cliente con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>De&amp;scripción:</translation>
    </message>
    <message>
        <source>Tenant &amp;ID:</source>
        <translation>Id. &amp;de inquilino:</translation>
    </message>
    <message>
        <source>&amp;Email:</source>
        <translation>&amp;Correo:</translation>
    </message>
    <message>
        <source>&amp;Phone:</source>
        <translation>Telé&amp;fono:</translation>
    </message>
    <message>
        <source>&amp;Secondary Email:</source>
        <translation>Co&amp;rreo secundario:</translation>
    </message>
    <message>
        <source>Secondary P&amp;hone:</source>
        <translation>T&amp;eléfono secundario:</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerList</name>
    <message>
        <source>No customer matches the filter.</source>
        <translation>Ningún cliente coincide con el filtro.</translation>
    </message>
    <message>
        <source>&amp;Filter customers:</source>
        <translation>&amp;Filtrar clientes:</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerPage</name>
    <message>
        <source>Chosen customer: %1</source>
        <translation>Cliente seleccionado: %1</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or add a new one.</source>
        <translation>Seleccione un cliente de la lista o agregue uno nuevo.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>For which customer do you add a Direct Routing service?</source>
        <translation>¿Para qué cliente se agrega un servicio de enrutamiento directo?</translation>
    </message>
    <message>
        <source>There are no customers yet. Add the first one with New customer.</source>
        <translation>Todavía no hay clientes. Agregue el primero con Nuevo cliente.</translation>
    </message>
    <message>
        <source>N&amp;ew customer ...</source>
        <translation>&amp;Nuevo cliente ...</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation>&amp;Agregar cliente</translation>
    </message>
    <message>
        <source>Choose from the &amp;list instead</source>
        <translation>Seleccionar &amp;de la lista</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomersModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Secondary Email</source>
        <translation>Correo secundario</translation>
    </message>
    <message>
        <source>Secondary Phone</source>
        <translation>Teléfono secundario</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomersPage</name>
    <message>
        <source>&amp;Add Customer</source>
        <translation>A&amp;gregar cliente</translation>
    </message>
    <message>
        <source>&amp;Edit Customer</source>
        <translation>E&amp;ditar cliente</translation>
    </message>
    <message>
        <source>&amp;Delete Customer</source>
        <translation>E&amp;liminar cliente</translation>
    </message>
    <message>
        <source>&amp;Import CSV</source>
        <translation>Importar C&amp;SV</translation>
    </message>
    <message>
        <source>Adds customers from a file, after a preview</source>
        <translation>Agrega clientes desde un archivo, tras una vista previa</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtrar clientes</translation>
    </message>
    <message>
        <source>Copy customers</source>
        <translation>Copiar clientes</translation>
    </message>
    <message>
        <source>Export CSV of customers</source>
        <translation>Exportar a CSV los clientes</translation>
    </message>
    <message>
        <source>Columns of customers</source>
        <translation>Columnas de clientes</translation>
    </message>
    <message>
        <source>There is no customer yet.
Add one, or import a CSV file.</source>
        <translation>Todavía no hay ningún cliente.
Agregue uno o importe un archivo CSV.</translation>
    </message>
    <message>
        <source>No customer matches the filter.</source>
        <translation>Ningún cliente coincide con el filtro.</translation>
    </message>
    <message>
        <source>customers.csv</source>
        <comment>file name</comment>
        <translation>clientes.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n customer(s) to delete</source>
        <translation>
            <numerusform>Seleccione como máximo %n cliente para eliminar</numerusform>
            <numerusform>Seleccione como máximo %n clientes para eliminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected customers; refused while they have services</source>
        <translation>Elimina los clientes seleccionados; se rechaza mientras tengan servicios</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>Eliminar clientes</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n customer(s): %1?</source>
        <translation>
            <numerusform>¿Desea eliminar %n cliente: %1?</numerusform>
            <numerusform>¿Desea eliminar %n clientes: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer who still has services or open invitations is kept.</source>
        <translation>Los clientes que aún tengan servicios o invitaciones abiertas se conservan.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Elimi&amp;nar</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted.</source>
        <translation>
            <numerusform>%n cliente eliminado.</numerusform>
            <numerusform>%n clientes eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>No eliminados</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have services: %1.</source>
        <translation>
            <numerusform>%n cliente aún tiene servicios: %1.</numerusform>
            <numerusform>%n clientes aún tienen servicios: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported.</source>
        <translation>
            <numerusform>%n cliente importado.</numerusform>
            <numerusform>%n clientes importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first customer</source>
        <translation>Agregar el primer cliente</translation>
    </message>
</context>
<context>
    <name>TenantLink::DeleteServicesDialog</name>
    <message>
        <source>the App registrations with their client secrets, permissions and directory roles</source>
        <translation>los registros de aplicación con sus secretos de cliente, permisos y roles de directorio</translation>
    </message>
    <message>
        <source>the sub-domains and activation users that were added for them</source>
        <translation>los subdominios y usuarios de activación que se agregaron para ellos</translation>
    </message>
    <message>
        <source>voice routes, PSTN usages, voice routing policies, gateways</source>
        <translation>rutas de voz, usos de RTC, directivas de enrutamiento de voz, puertas de enlace</translation>
    </message>
    <message>
        <source>the configuration of the SBCs</source>
        <translation>la configuración de los SBC</translation>
    </message>
    <message>
        <source>the App registration %1 in %2 with its client secret, permissions and directory roles</source>
        <comment>application id, tenant</comment>
        <translation>el registro de aplicación %1 en %2 con su secreto de cliente, permisos y roles de directorio</translation>
    </message>
    <message>
        <source>the domain %1, where it was added</source>
        <translation>el dominio %1, donde se agregó</translation>
    </message>
    <message>
        <source>the activation user %1 and its licence, where it was made</source>
        <translation>el usuario de activación %1 y su licencia, donde se creó</translation>
    </message>
    <message>
        <source>voice route, PSTN usage, voice routing policy, and the gateway %1</source>
        <translation>ruta de voz, uso de RTC, directiva de enrutamiento de voz y la puerta de enlace %1</translation>
    </message>
    <message>
        <source>voice route, PSTN usage and voice routing policy</source>
        <translation>ruta de voz, uso de RTC y directiva de enrutamiento de voz</translation>
    </message>
    <message>
        <source>the configuration of the SBC</source>
        <translation>la configuración del SBC</translation>
    </message>
    <message>
        <source>Save clean-up scripts in a folder</source>
        <translation>Guardar scripts de limpieza en una carpeta</translation>
    </message>
    <message>
        <source>Saving the clean-up scripts ...</source>
        <translation>Guardando los scripts de limpieza ...</translation>
    </message>
    <message numerus="yes">
        <source>%n clean-up script(s) saved in %1.</source>
        <translation>
            <numerusform>%n script de limpieza guardado en %1.</numerusform>
            <numerusform>%n scripts de limpieza guardados en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clean-up script is needed for %1.</source>
        <comment>short names</comment>
        <translation>No se necesita ningún script de limpieza para %1.</translation>
    </message>
    <message>
        <source>No script for %1: %2</source>
        <comment>short name, reason</comment>
        <translation>No hay script para %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And for %n more.</source>
        <translation>
            <numerusform>Y para %n más.</numerusform>
            <numerusform>Y para %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be deleted all the same.</source>
        <translation>Se pueden eliminar de todos modos.</translation>
    </message>
    <message>
        <source>Delete services</source>
        <translation>Eliminar servicios</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s): %1?</source>
        <translation>
            <numerusform>¿Desea eliminar %n servicio: %1?</numerusform>
            <numerusform>¿Desea eliminar %n servicios: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Client secret and carrier password are removed from this computer&apos;s keychain. Nothing in the customer&apos;s tenant is changed. What was set up there stays:</source>
        <translation>El secreto de cliente y la contraseña del operador se quitan del llavero de este equipo. No se cambia nada en el inquilino del cliente. Se conserva lo que se configuró allí:</translation>
    </message>
    <message>
        <source>&amp;Save clean-up scripts ...</source>
        <translation>&amp;Guardar scripts de limpieza ...</translation>
    </message>
    <message>
        <source>Save clean-up scripts</source>
        <translation>Guardar scripts de limpieza</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TenantLink::DeployDialog</name>
    <message>
        <source>Confirm as deployed</source>
        <translation>Confirmar como implementado</translation>
    </message>
    <message>
        <source>Report a failure</source>
        <translation>Notificar un error</translation>
    </message>
    <message>
        <source>You confirm that the scripts of %1 ran well and that calls work. Your user name and the time are kept with it.</source>
        <translation>Usted confirma que los scripts de %1 se ejecutaron correctamente y que las llamadas funcionan. Se guardan también su nombre de usuario y la hora.</translation>
    </message>
    <message>
        <source>You report that %1 could not be deployed. Your user name and the time are kept with it.</source>
        <translation>Usted notifica que %1 no se pudo implementar. Se guardan también su nombre de usuario y la hora.</translation>
    </message>
    <message>
        <source>&amp;Note (optional):</source>
        <translation>&amp;Nota (opcional):</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Noti&amp;ficar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TenantLink::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy details: %1</source>
        <translation>Copiar detalles: %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::DetailsPage</name>
    <message>
        <source>Invitation:</source>
        <translation>Invitación:</translation>
    </message>
    <message>
        <source>Tenant name:</source>
        <translation>Nombre del inquilino:</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>Id. de inquilino:</translation>
    </message>
    <message>
        <source>Initial domain:</source>
        <translation>Dominio inicial:</translation>
    </message>
    <message>
        <source>Application (Client) ID:</source>
        <translation>Id. de aplicación (cliente):</translation>
    </message>
    <message>
        <source>Client Secret:</source>
        <translation>Secreto de cliente:</translation>
    </message>
    <message>
        <source>Client Secret ends:</source>
        <translation>Expiración del secreto de cliente:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 (signed in)</source>
        <comment>UPN</comment>
        <translation>%1 (con sesión iniciada)</translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <comment>UPN</comment>
        <translation>%1 (indicado)</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>Last validated:</source>
        <translation>Última validación:</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Consent pending: the administrator has not granted all permissions yet. Validation says which are missing.</source>
        <translation>Consentimiento pendiente: el administrador aún no ha concedido todos los permisos. En Validación se indica cuáles faltan.</translation>
    </message>
    <message>
        <source>Registration details</source>
        <translation>Detalles del registro</translation>
    </message>
    <message>
        <source>This came back from the customer&apos;s administrator. The next page validates it again.</source>
        <translation>Esto lo devolvió el administrador del cliente. La página siguiente lo vuelve a validar.</translation>
    </message>
</context>
<context>
    <name>TenantLink::DnsPanel</name>
    <message>
        <source>The sub-domain is not complete yet.</source>
        <translation>El subdominio aún no está completo.</translation>
    </message>
    <message>
        <source>Reading the domain&apos;s state from the tenant ...</source>
        <translation>Leyendo del inquilino el estado del dominio ...</translation>
    </message>
    <message>
        <source>Adding %1 to the tenant ...</source>
        <comment>domain</comment>
        <translation>Agregando %1 al inquilino ...</translation>
    </message>
    <message>
        <source>Microsoft looks for the DNS record ...</source>
        <translation>Microsoft está buscando el registro DNS ...</translation>
    </message>
    <message>
        <source>Waiting for the DNS record ...</source>
        <translation>Esperando el registro DNS ...</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the DNS record: Microsoft looked %n times ...</source>
        <translation>
            <numerusform>Esperando el registro DNS: Microsoft lo buscó %n vez ...</numerusform>
            <numerusform>Esperando el registro DNS: Microsoft lo buscó %n veces ...</numerusform>
        </translation>
    </message>
    <message>
        <source>The state of %1 in the tenant is not known.</source>
        <comment>domain</comment>
        <translation>No se conoce el estado de %1 en el inquilino.</translation>
    </message>
    <message>
        <source>The state of %1 was not read yet.</source>
        <comment>domain</comment>
        <translation>El estado de %1 aún no se ha leído.</translation>
    </message>
    <message>
        <source>%1 is not added to the tenant.</source>
        <comment>domain</comment>
        <translation>%1 no está agregado al inquilino.</translation>
    </message>
    <message>
        <source>%1 is not added to the tenant. It needs no DNS record: %2 above it is verified.</source>
        <translation>%1 no está agregado al inquilino. No necesita ningún registro DNS: %2, de nivel superior, está verificado.</translation>
    </message>
    <message>
        <source>%1 is added, and waits for the DNS record.</source>
        <comment>domain</comment>
        <translation>%1 está agregado y a la espera del registro DNS.</translation>
    </message>
    <message>
        <source>%1 is added. It needs no DNS record: %2 above it is verified.</source>
        <translation>%1 está agregado. No necesita ningún registro DNS: %2, de nivel superior, está verificado.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <comment>domain</comment>
        <translation>%1 está verificado.</translation>
    </message>
    <message>
        <source>%1 is verified through %2.</source>
        <translation>%1 está verificado a través de %2.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n seconds.</source>
        <translation>
            <numerusform>Próximo intento en %n segundo.</numerusform>
            <numerusform>Próximo intento en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Microsoft ...</source>
        <translation>Consultando a Microsoft ...</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>Ag&amp;regar dominio</translation>
    </message>
    <message>
        <source>Add domain to tenant</source>
        <translation>Agregar dominio al inquilino</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Verificar ahora</translation>
    </message>
    <message>
        <source>Verify domain</source>
        <translation>Verificar dominio</translation>
    </message>
    <message>
        <source>Wait for the &amp;record</source>
        <translation>&amp;Esperar el registro</translation>
    </message>
    <message>
        <source>Sto&amp;p waiting</source>
        <translation>&amp;Dejar de esperar</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>V&amp;olver a comprobar</translation>
    </message>
    <message>
        <source>Check domain again</source>
        <translation>Volver a comprobar el dominio</translation>
    </message>
    <message>
        <source>Progress of the domain</source>
        <translation>Progreso del dominio</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>You can go on and come back days later: the state is read from the tenant each time.</source>
        <translation>Puede continuar y volver días después: el estado se lee cada vez del inquilino.</translation>
    </message>
</context>
<context>
    <name>TenantLink::DnsRecordView</name>
    <message>
        <source>Enter this TXT record at the DNS provider of the SBC domain:</source>
        <translation>Introduzca este registro TXT en el proveedor de DNS del dominio del SBC:</translation>
    </message>
    <message>
        <source>Only where the DNS provider takes no TXT record, enter this MX record instead:</source>
        <translation>Solo si el proveedor de DNS no admite registros TXT, introduzca en su lugar este registro MX:</translation>
    </message>
    <message>
        <source>TXT record name:</source>
        <translation>Nombre del registro TXT:</translation>
    </message>
    <message>
        <source>MX record name:</source>
        <translation>Nombre del registro MX:</translation>
    </message>
    <message>
        <source>TXT record value:</source>
        <translation>Valor del registro TXT:</translation>
    </message>
    <message>
        <source>MX mail server:</source>
        <translation>Servidor de correo MX:</translation>
    </message>
    <message>
        <source>TXT record TTL (seconds):</source>
        <translation>TTL del registro TXT (segundos):</translation>
    </message>
    <message>
        <source>MX record TTL (seconds):</source>
        <translation>TTL del registro MX (segundos):</translation>
    </message>
    <message>
        <source>MX preference:</source>
        <translation>Preferencia MX:</translation>
    </message>
</context>
<context>
    <name>TenantLink::DonePage</name>
    <message>
        <source>Save reply</source>
        <translation>Guardar respuesta</translation>
    </message>
    <message>
        <source>TenantLink replies (*.tenantlink-reply)</source>
        <translation>Respuestas de TenantLink (*.tenantlink-reply)</translation>
    </message>
    <message>
        <source>Saving the client secret in the keychain, and the result ...</source>
        <translation>Guardando el secreto de cliente en el llavero y el resultado ...</translation>
    </message>
    <message>
        <source>The result was not saved. What you entered is still here.</source>
        <translation>El resultado no se guardó. Los datos introducidos siguen aquí.</translation>
    </message>
    <message>
        <source>The reply for %1 is ready to go</source>
        <translation>La respuesta para %1 está lista para enviarse</translation>
    </message>
    <message>
        <source>One step left: send the reply to %1</source>
        <translation>Queda un paso: enviar la respuesta a %1</translation>
    </message>
    <message>
        <source>The result is saved</source>
        <translation>El resultado está guardado</translation>
    </message>
    <message>
        <source>Another administrator still has to do something</source>
        <translation>Otro administrador aún tiene que hacer algo</translation>
    </message>
    <message>
        <source>The App registration is complete</source>
        <translation>El registro de aplicación está completo</translation>
    </message>
    <message>
        <source>The reply went to the provider before. Nothing has to be sent.</source>
        <translation>La respuesta ya se envió al proveedor. No hay que enviar nada.</translation>
    </message>
    <message>
        <source>It stands under Pending Invitations now. Nothing has to be sent.</source>
        <translation>Ya figura en Invitaciones pendientes. No hay que enviar nada.</translation>
    </message>
    <message>
        <source>Send it by mail to %1, or give it to the provider in another way. It is sealed: only the installation that made this invitation can read it.</source>
        <translation>Envíela por correo a %1 o hágala llegar al proveedor de otra manera. Está sellada: solo puede leerla la instalación que creó esta invitación.</translation>
    </message>
    <message>
        <source>Saved as %1. Send this file to the provider.</source>
        <translation>Guardado como %1. Envíe este archivo al proveedor.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail to the provider, and send that.</source>
        <translation>Copiada. Péguela en un correo dirigido al proveedor y envíelo.</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. Press Send there.</source>
        <translation>Se pidió a su programa de correo que abriera el correo. Pulse Enviar en él.</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. The reply is too long to be put in by itself: it was copied. Paste it into the mail, or attach the saved file, and press Send there.</source>
        <translation>Se pidió a su programa de correo que abriera el correo. La respuesta es demasiado larga para insertarla automáticamente: se copió. Péguela en el correo, o adjunte el archivo guardado, y pulse Enviar.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the reply, or copy it.</source>
        <translation>No se pudo abrir ningún programa de correo. Guarde la respuesta o cópiela.</translation>
    </message>
    <message>
        <source>Tenant: %1 (%2)</source>
        <translation>Inquilino: %1 (%2)</translation>
    </message>
    <message>
        <source>App registration: %1 (%2)</source>
        <translation>Registro de aplicación: %1 (%2)</translation>
    </message>
    <message>
        <source>The client secret ends on %1. Make a new one in time, and give it to the provider.</source>
        <translation>El secreto de cliente expira el %1. Cree uno nuevo a tiempo y facilíteselo al proveedor.</translation>
    </message>
    <message>
        <source>When the client secret ends could not be found out.</source>
        <translation>No se pudo averiguar cuándo expira el secreto de cliente.</translation>
    </message>
    <message>
        <source>The check found something that is not as it should be; the provider will see it.</source>
        <translation>La comprobación encontró algo que no es como debería; el proveedor lo verá.</translation>
    </message>
    <message>
        <source>Another administrator has to grant admin consent by the link that you got on the page before.</source>
        <translation>Otro administrador tiene que conceder el consentimiento de administrador con el vínculo de la página anterior.</translation>
    </message>
    <message>
        <source>Another administrator has to assign the directory roles by the steps that you got on the page before.</source>
        <translation>Otro administrador tiene que asignar los roles de directorio con los pasos de la página anterior.</translation>
    </message>
    <message>
        <source>Once that is done, open the invitation&apos;s link again on this computer and choose Check again.</source>
        <translation>Cuando esté hecho, vuelva a abrir el vínculo de la invitación en este equipo y seleccione Volver a comprobar.</translation>
    </message>
    <message>
        <source>There is nothing more to do here.</source>
        <translation>No hay nada más que hacer aquí.</translation>
    </message>
    <message>
        <source>Once the reply is sent, there is nothing more to do here.</source>
        <translation>Cuando se haya enviado la respuesta, no habrá nada más que hacer aquí.</translation>
    </message>
    <message>
        <source>Removing the sign-in app ...</source>
        <translation>Quitando la aplicación de inicio de sesión ...</translation>
    </message>
    <message>
        <source>%1 is removed when you press Finish. It was only needed for signing in here; the App registration that was made does not need it. Keep it if others of your tenant sign in with it.</source>
        <translation>%1 se quita al pulsar Finalizar. Solo se necesitaba para iniciar sesión aquí; el registro de aplicación que se creó no la necesita. Consérvela si otras personas de su inquilino inician sesión con ella.</translation>
    </message>
    <message>
        <source>The sign-in app</source>
        <translation>La aplicación de inicio de sesión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The App registration was checked; the provider goes on from here.</source>
        <translation>El registro de aplicación se comprobó; el proveedor continúa a partir de aquí.</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Progreso del guardado</translation>
    </message>
    <message>
        <source>&amp;Save reply file...</source>
        <translation>&amp;Guardar archivo de respuesta...</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>Abrir en el programa &amp;de correo</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>Abrir programa de correo</translation>
    </message>
    <message>
        <source>&amp;Copy reply</source>
        <translation>&amp;Copiar respuesta</translation>
    </message>
    <message>
        <source>&amp;Remove the sign-in app from my tenant</source>
        <translation>&amp;Quitar de mi inquilino la aplicación de inicio de sesión</translation>
    </message>
</context>
<context>
    <name>TenantLink::DraftsBar</name>
    <message>
        <source>%1 for %2, left on %3</source>
        <translation>%1 para %2, interrumpida el %3</translation>
    </message>
    <message>
        <source>For %1, left on %2</source>
        <translation>Para %1, interrumpida el %2</translation>
    </message>
    <message>
        <source>Without a customer, left on %1</source>
        <translation>Sin cliente, interrumpida el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished onboarding(s):</source>
        <translation>
            <numerusform>%n incorporación sin terminar:</numerusform>
            <numerusform>%n incorporaciones sin terminar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the unfinished onboarding?</source>
        <translation>¿Desea descartar la incorporación sin terminar?</translation>
    </message>
    <message>
        <source>What was entered is deleted. Nothing in the customer&apos;s tenant changes.</source>
        <translation>Se eliminarán los datos introducidos. No cambia nada en el inquilino del cliente.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Unfinished onboardings</source>
        <translation>Incorporaciones sin terminar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>Di&amp;scard</source>
        <translation>De&amp;scartar</translation>
    </message>
</context>
<context>
    <name>TenantLink::FailureView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
</context>
<context>
    <name>TenantLink::FieldProblem</name>
    <message numerus="yes">
        <source>The text was too long: only %n characters fit into this field.</source>
        <translation>
            <numerusform>El texto era demasiado largo: en este campo solo cabe %n carácter.</numerusform>
            <numerusform>El texto era demasiado largo: en este campo solo caben %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::FlowWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>TenantLink::GrantsModel</name>
    <message>
        <source>Directory role</source>
        <translation>Rol de directorio</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesario</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>No solicitado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>TenantLink::GuideDialog</name>
    <message>
        <source>&amp;Print ...</source>
        <translation>I&amp;mprimir ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Copia&amp;r texto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>TenantLink::HandMailDialog</name>
    <message>
        <source>Save mail file</source>
        <translation>Guardar archivo de correo</translation>
    </message>
    <message>
        <source>Mail files (*.eml)</source>
        <translation>Archivos de correo (*.eml)</translation>
    </message>
    <message>
        <source>Save invitation file</source>
        <translation>Guardar archivo de invitación</translation>
    </message>
    <message>
        <source>Invitations (*.tenantlink)</source>
        <translation>Invitaciones (*.tenantlink)</translation>
    </message>
    <message>
        <source>Your mail program was asked to open. Attach the invitation file and send the mail.</source>
        <translation>Se pidió a su programa de correo que se abriera. Adjunte el archivo de invitación y envíe el correo.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the mail file instead.</source>
        <translation>No se pudo abrir ningún programa de correo. Guarde en su lugar el archivo de correo.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Send the invitation for %1 by hand</source>
        <translation>Enviar a mano la invitación de %1</translation>
    </message>
    <message>
        <source>Send the mail yourself. The invitation code is not in it: read it out by telephone.</source>
        <translation>Envíe usted el correo. El código de invitación no está incluido: léalo por teléfono.</translation>
    </message>
    <message>
        <source>A mail file has the invitation attached already; many mail programs open it for sending.</source>
        <translation>El archivo de correo ya lleva adjunta la invitación; muchos programas de correo lo abren listo para enviar.</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>&amp;Abrir en mi programa de correo</translation>
    </message>
    <message>
        <source>Save &amp;mail file</source>
        <translation>&amp;Guardar archivo de correo</translation>
    </message>
    <message>
        <source>Save &amp;invitation file</source>
        <translation>Guardar archivo &amp;de invitación</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>TenantLink::HandOver</name>
    <message>
        <source>Save mail</source>
        <translation>Guardar correo</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>Correos (*.eml)</translation>
    </message>
    <message>
        <source>Save invitation</source>
        <translation>Guardar invitación</translation>
    </message>
    <message>
        <source>Invitations (*.tenantlink)</source>
        <translation>Invitaciones (*.tenantlink)</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. If the mail shows without the attachment, add the saved .tenantlink file to it.</source>
        <translation>Se pidió a su programa de correo que abriera el correo. Si el correo se muestra sin el archivo adjunto, agréguele el archivo .tenantlink guardado.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the mail, or copy the link.</source>
        <translation>No se pudo abrir ningún programa de correo. Guarde el correo o copie el vínculo.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>El vínculo está en el portapapeles.</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>Abrir en &amp;mi programa de correo</translation>
    </message>
    <message>
        <source>Save mail as .&amp;eml ...</source>
        <translation>&amp;Guardar correo como .eml ...</translation>
    </message>
    <message>
        <source>Save mail as .eml</source>
        <translation>Guardar correo como .eml</translation>
    </message>
    <message>
        <source>S&amp;ave .tenantlink file ...</source>
        <translation>Gua&amp;rdar archivo .tenantlink ...</translation>
    </message>
    <message>
        <source>Save .tenantlink file</source>
        <translation>Guardar archivo .tenantlink</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Copiar el &amp;vínculo</translation>
    </message>
</context>
<context>
    <name>TenantLink::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation>Contenido de la ayuda</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de la ayuda</translation>
    </message>
    <message>
        <source>&amp;Find in help:</source>
        <translation>&amp;Buscar en la ayuda:</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Copia&amp;r texto</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>I&amp;mprimir ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Abrir &amp;en el navegador</translation>
    </message>
    <message>
        <source>Not found in any chapter.</source>
        <translation>No se encontró en ningún capítulo.</translation>
    </message>
    <message>
        <source>This link leads out of the program, to %1</source>
        <translation>Este vínculo lleva fuera del programa, a %1</translation>
    </message>
    <message>
        <source>This file comes with the source code: %1</source>
        <translation>Este archivo se incluye con el código fuente: %1</translation>
    </message>
    <message>
        <source>The text of the help is in English.</source>
        <translation>El texto de la ayuda está en inglés.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportDialog</name>
    <message>
        <source>Reading the file ...</source>
        <translation>Leyendo el archivo ...</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) can be imported.</source>
        <translation>
            <numerusform>Se puede importar %n cliente.</numerusform>
            <numerusform>Se pueden importar %n clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot, the reason stands beside them.</source>
        <translation>
            <numerusform>%n fila no se puede importar; el motivo figura al lado.</numerusform>
            <numerusform>%n filas no se pueden importar; el motivo figura al lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large. Divide it into files of at most %1 MB.</source>
        <translation>El archivo es demasiado grande. Divídalo en archivos de %1 MB como máximo.</translation>
    </message>
    <message>
        <source>The first line names the columns, but none is called Name.</source>
        <translation>La primera línea indica las columnas, pero ninguna se llama Nombre.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>There is no customer in this file.</source>
        <translation>No hay ningún cliente en este archivo.</translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation>Importando ...</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported.</source>
        <translation>
            <numerusform>%n cliente importado.</numerusform>
            <numerusform>%n clientes importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken.</source>
        <translation>
            <numerusform>%n fila no importada.</numerusform>
            <numerusform>%n filas no importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the rows behind line %1 are not in it.</source>
        <translation>La importación se detuvo; las filas posteriores a la línea %1 no están incluidas.</translation>
    </message>
    <message>
        <source>The file is not Unicode. It was read as Latin-1: look whether accented letters are right.</source>
        <translation>El archivo no es Unicode. Se leyó como Latin-1: compruebe que las letras acentuadas sean correctas.</translation>
    </message>
    <message>
        <source>The first line has no column titles. The columns were taken in this order: Name, Description, Tenant ID, Email, Phone, Secondary Email, Secondary Phone.</source>
        <translation>La primera línea no tiene títulos de columna. Las columnas se tomaron en este orden: Nombre, Descripción, Id. de inquilino, Correo, Teléfono, Correo secundario, Teléfono secundario.</translation>
    </message>
    <message>
        <source>Columns that were not used: %1.</source>
        <translation>Columnas que no se usaron: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) were read.</source>
        <translation>
            <numerusform>Solo se leyó la primera fila (%n).</numerusform>
            <numerusform>Solo se leyeron las primeras %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more row(s)</source>
        <translation>
            <numerusform>... y %n fila más</numerusform>
            <numerusform>... y %n filas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Import customers from %1</source>
        <translation>Importar clientes desde %1</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Show only the rows with &amp;problems</source>
        <translation>Mostrar &amp;solo las filas con problemas</translation>
    </message>
    <message>
        <source>Preview of the customers</source>
        <translation>Vista previa de los clientes</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Informe de la importación</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copia&amp;r informe</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportRepliesDialog</name>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being validated ...</source>
        <translation>Validando ...</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Necesita su respuesta</translation>
    </message>
    <message>
        <source>Being imported ...</source>
        <translation>Importando ...</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importada: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Not imported, as you decided</source>
        <translation>No importada, según su decisión</translation>
    </message>
    <message>
        <source>Nothing is changed until you have answered the question.</source>
        <translation>No se cambia nada hasta que responda a la pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reply(s) done ...</source>
        <translation>
            <numerusform>%1 de %n respuesta procesada ...</numerusform>
            <numerusform>%1 de %n respuestas procesadas ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reply(s) imported.</source>
        <translation>
            <numerusform>%1 de %n respuesta importada.</numerusform>
            <numerusform>%1 de %n respuestas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n reply(s) were taken.</source>
        <translation>
            <numerusform>Solo se tomó la primera respuesta (%n).</numerusform>
            <numerusform>Solo se tomaron las primeras %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Invitación: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Inquilino: %1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>Id. de inquilino: %1</translation>
    </message>
    <message>
        <source>Initial domain: %1</source>
        <translation>Dominio inicial: %1</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the customer&apos;s tenant</source>
        <translation>&amp;Sí, este es el inquilino del cliente</translation>
    </message>
    <message>
        <source>&amp;No, do not import</source>
        <translation>&amp;No, no importar</translation>
    </message>
    <message>
        <source>&amp;Import it anyway</source>
        <translation>Impo&amp;rtar de todos modos</translation>
    </message>
    <message>
        <source>Do &amp;not import</source>
        <translation>No i&amp;mportar</translation>
    </message>
    <message>
        <source>&amp;Replace the earlier result</source>
        <translation>Reemplazar el resultado &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Keep the earlier result</source>
        <translation>Conservar &amp;el resultado anterior</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>Importar respuestas</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Re&amp;place link</source>
        <translation>Reemplazar &amp;vínculo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationFacts</name>
    <message>
        <source>Provider:</source>
        <translation>Proveedor:</translation>
    </message>
    <message>
        <source>Contact:</source>
        <translation>Contacto:</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>Cliente:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Servicio:</translation>
    </message>
    <message>
        <source>Expected tenant:</source>
        <translation>Inquilino esperado:</translation>
    </message>
    <message>
        <source>Microsoft cloud:</source>
        <translation>Nube de Microsoft:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Válida hasta:</translation>
    </message>
    <message>
        <source>Stated by the sender, not verified</source>
        <translation>Indicado por el remitente, sin verificar</translation>
    </message>
    <message>
        <source>Made on this computer</source>
        <translation>Creada en este equipo</translation>
    </message>
    <message>
        <source>Confirmed before on this computer</source>
        <translation>Confirmado anteriormente en este equipo</translation>
    </message>
    <message>
        <source>Confirmed by the invitation code</source>
        <translation>Confirmado con el código de invitación</translation>
    </message>
    <message>
        <source>Confirmed: %1 publishes the key of this invitation</source>
        <translation>Confirmado: %1 publica la clave de esta invitación</translation>
    </message>
    <message>
        <source>Not verified: this name came with another key before</source>
        <translation>Sin verificar: este nombre llegó anteriormente con otra clave</translation>
    </message>
    <message>
        <source>Fingerprint of the provider&apos;s key</source>
        <translation>Huella digital de la clave del proveedor</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Link number</source>
        <translation>Número de vínculo</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationSettingsPage</name>
    <message>
        <source>These are the usual texts. Save keeps them, Revert takes yours back.</source>
        <translation>Estos son los textos habituales. Guardar los conserva; Revertir recupera los suyos.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Save landing page</source>
        <translation>Guardar página de aterrizaje</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1. Put it on your web server and enter its https address.</source>
        <translation>Guardada como %1. Colóquela en su servidor web y escriba su dirección https.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Reset to &amp;default</source>
        <translation>Resta&amp;blecer valores</translation>
    </message>
    <message>
        <source>Puts back the usual texts, expiry and sign-in method; the landing page stays</source>
        <translation>Restaura los textos, la expiración y el método de inicio de sesión habituales; la página de aterrizaje se conserva</translation>
    </message>
    <message>
        <source>&amp;Expires after (days):</source>
        <translation>Expira a los (&amp;días):</translation>
    </message>
    <message>
        <source>Default sign-in &amp;method:</source>
        <translation>&amp;Método de inicio de sesión predeterminado:</translation>
    </message>
    <message>
        <source>Code (device login)</source>
        <translation>Código (inicio de sesión de dispositivo)</translation>
    </message>
    <message>
        <source>Browser of the customer&apos;s computer</source>
        <translation>Navegador del equipo del cliente</translation>
    </message>
    <message>
        <source>&amp;Landing page address:</source>
        <translation>Dirección de la &amp;página de aterrizaje:</translation>
    </message>
    <message>
        <source>Optional, https://...</source>
        <translation>Opcional, https://...</translation>
    </message>
    <message>
        <source>Save landing pa&amp;ge</source>
        <translation>Guardar página de &amp;aterrizaje</translation>
    </message>
    <message>
        <source>Many mail programs make no link of &quot;tenantlink:&quot;. With a page of yours the mail has an https link; the page opens the invitation and sends nothing to any server.</source>
        <translation>Muchos programas de correo no convierten “tenantlink:” en un vínculo. Con una página propia, el correo lleva un vínculo https; la página abre la invitación y no envía nada a ningún servidor.</translation>
    </message>
    <message>
        <source>Placeholders: a click inserts one into the text that you edited last.</source>
        <translation>Marcadores de posición: al hacer clic en uno, se inserta en el último texto que editó.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>A&amp;sunto:</translation>
    </message>
    <message>
        <source>&amp;Plain text:</source>
        <translation>Te&amp;xto sin formato:</translation>
    </message>
    <message>
        <source>HTML te&amp;xt:</source>
        <translation>Texto &amp;HTML:</translation>
    </message>
    <message>
        <source>Preview with example values</source>
        <translation>Vista previa con valores de ejemplo</translation>
    </message>
    <message>
        <source>Wi&amp;th formatting</source>
        <translation>&amp;Con formato</translation>
    </message>
    <message>
        <source>Pl&amp;ain</source>
        <translation>Sin &amp;formato</translation>
    </message>
    <message>
        <source>Kinds of preview</source>
        <translation>Tipos de vista previa</translation>
    </message>
    <message>
        <source>Preview of the HTML text</source>
        <translation>Vista previa del texto HTML</translation>
    </message>
    <message>
        <source>Preview of the plain text</source>
        <translation>Vista previa del texto sin formato</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationWizard</name>
    <message>
        <source>Start &amp;undoing</source>
        <translation>&amp;Empezar a deshacer</translation>
    </message>
    <message>
        <source>&amp;Resume provisioning</source>
        <translation>&amp;Reanudar aprovisionamiento</translation>
    </message>
    <message>
        <source>TenantLink invitation</source>
        <translation>Invitación de TenantLink</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationsModel</name>
    <message>
        <source>true</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>false</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Accepted by the mail server: %1</source>
        <translation>Aceptado por el servidor de correo: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>Correo de invitación</translation>
    </message>
    <message>
        <source>M365 Admin Email</source>
        <translation>Correo del administrador de M365</translation>
    </message>
    <message>
        <source>Email Sent</source>
        <translation>Correo enviado</translation>
    </message>
    <message>
        <source>Email Invitation Sent Count</source>
        <translation>N.º de envíos de la invitación</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Expira el</translation>
    </message>
    <message>
        <source>Device Authenticated</source>
        <translation>Dispositivo autenticado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>URL de autenticación</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedDialog</name>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitación de %1</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedPage</name>
    <message>
        <source>Signing the link and saving the invitation ...</source>
        <translation>Firmando el vínculo y guardando la invitación ...</translation>
    </message>
    <message>
        <source>Invitation created</source>
        <translation>Invitación creada</translation>
    </message>
    <message>
        <source>The invitation was not created. What you entered is still here.</source>
        <translation>La invitación no se creó. Los datos introducidos siguen aquí.</translation>
    </message>
    <message>
        <source>The mail is being sent in the background; Pending Invitations shows how it went.</source>
        <translation>El correo se está enviando en segundo plano; en Invitaciones pendientes se ve el resultado.</translation>
    </message>
    <message>
        <source>TenantLink sends no mail for this invitation. Hand the link over yourself:</source>
        <translation>TenantLink no envía ningún correo para esta invitación. Facilite usted el vínculo:</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>The customer&apos;s administrator authenticates the tenant with this link.</source>
        <translation>El administrador del cliente autentica el inquilino con este vínculo.</translation>
    </message>
    <message>
        <source>Progress of inviting</source>
        <translation>Progreso de la invitación</translation>
    </message>
    <message>
        <source>Recipient:</source>
        <translation>Destinatario:</translation>
    </message>
    <message>
        <source>Expires at:</source>
        <translation>Expira el:</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>&amp;Código de invitación:</translation>
    </message>
    <message>
        <source>Read it to the administrator by telephone: it proves that the link is yours. It is never in the mail, so do not mail it.</source>
        <translation>Léaselo al administrador por teléfono: demuestra que el vínculo es suyo. Nunca figura en el correo, así que no lo envíe por correo.</translation>
    </message>
    <message>
        <source>A&amp;uth URL:</source>
        <translation>&amp;URL de autenticación:</translation>
    </message>
    <message>
        <source>Once the administrator has answered and the status is Authentication Complete, finish the service: Add Service, then Start, Pending Invitations, Add.</source>
        <translation>Cuando el administrador haya respondido y el estado sea Autenticación completada, termine el servicio: Agregar servicio y, a continuación, Inicio, Invitaciones pendientes, Agregar.</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedView</name>
    <message>
        <source>Recipient:</source>
        <translation>Destinatario:</translation>
    </message>
    <message>
        <source>M365 Admin Email:</source>
        <translation>Correo del administrador de M365:</translation>
    </message>
    <message>
        <source>Expires at:</source>
        <translation>Expira el:</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>Código &amp;de invitación:</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Código de invitación</translation>
    </message>
    <message>
        <source>Read the code out by telephone when the customer&apos;s admin asks for it: it proves that the invitation is yours. Never send it by mail.</source>
        <translation>Lea el código por teléfono cuando el administrador del cliente lo pida: demuestra que la invitación es suya. Nunca lo envíe por correo.</translation>
    </message>
    <message>
        <source>Auth &amp;URL:</source>
        <translation>&amp;URL de autenticación:</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>URL de autenticación</translation>
    </message>
    <message>
        <source>The invitation is ready. TenantLink sends no mail for it: hand the link over yourself.</source>
        <translation>La invitación está lista. TenantLink no envía ningún correo para ella: facilite usted el vínculo.</translation>
    </message>
    <message>
        <source>The invitation is ready. The mail to %1 is sent in the background; Pending Invitations shows how it went.</source>
        <translation>La invitación está lista. El correo a %1 se envía en segundo plano; en Invitaciones pendientes se ve el resultado.</translation>
    </message>
    <message>
        <source>The invitation was sent to %1.</source>
        <translation>La invitación se envió a %1.</translation>
    </message>
    <message>
        <source>The mail to %1 could not be sent. The link below is valid: hand it over yourself, or choose Resend under Pending Invitations.</source>
        <translation>No se pudo enviar el correo a %1. El vínculo siguiente es válido: facilítelo usted o seleccione Reenviar en Invitaciones pendientes.</translation>
    </message>
    <message>
        <source>The mail to %1 may have been sent. Ask whether it arrived before you send it again.</source>
        <translation>Es posible que el correo a %1 se haya enviado. Pregunte si llegó antes de volver a enviarlo.</translation>
    </message>
</context>
<context>
    <name>TenantLink::KeyFileDialog</name>
    <message>
        <source>Import key</source>
        <translation>Importar clave</translation>
    </message>
    <message>
        <source>Signing keys (*.tenantlink-key);;All files (*)</source>
        <translation>Claves de firma (*.tenantlink-key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the file with the key.</source>
        <translation>Seleccione el archivo con la clave.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file.</source>
        <translation>Escriba la frase de contraseña del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Use al menos %n carácter.</numerusform>
            <numerusform>Use al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>Exportar clave</translation>
    </message>
    <message>
        <source>The file lets a colleague sign invitations as you. Keep it in a safe place and tell the passphrase in another way.</source>
        <translation>El archivo permite que un colega firme invitaciones en su nombre. Guárdelo en un lugar seguro y comunique la frase de contraseña por otra vía.</translation>
    </message>
    <message>
        <source>The imported key replaces the one that is here. Who knows only the key that is here will be warned that your key changed. This cannot be undone unless you exported it before.</source>
        <translation>La clave importada reemplaza a la que hay aquí. Quien solo conozca la clave actual recibirá una advertencia de que su clave ha cambiado. Esto no se puede deshacer, a menos que la haya exportado antes.</translation>
    </message>
    <message>
        <source>Choose the file that a colleague made by Export key.</source>
        <translation>Seleccione el archivo que un colega creó con Exportar clave.</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>&amp;Archivo de clave:</translation>
    </message>
    <message>
        <source>C&amp;hoose ...</source>
        <translation>&amp;Seleccionar ...</translation>
    </message>
    <message>
        <source>Choose key file</source>
        <translation>Seleccionar archivo de clave</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Repeat passphrase:</source>
        <translation>&amp;Repetir frase de contraseña:</translation>
    </message>
    <message>
        <source>repeated passphrase</source>
        <translation>frase de contraseña repetida</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Reemplazar la clave</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TenantLink::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of all windows, and how dates and numbers are written. It changes at once; what you have typed stays.</source>
        <translation>El idioma de todas las ventanas y el formato de las fechas y los números. Cambia de inmediato; lo que haya escrito se conserva.</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem (%1)</source>
        <translation>&amp;Como el sistema (%1)</translation>
    </message>
    <message>
        <source>This time the program was started in %1 by the command line. What you choose here holds at once, and from the next start without that.</source>
        <translation>Esta vez el programa se inició en el idioma “%1” desde la línea de comandos. Lo que elija aquí se aplica de inmediato y a partir del próximo inicio sin esa opción.</translation>
    </message>
    <message>
        <source>Invitation mails and script templates that you saved stay in the language that you wrote them in.</source>
        <translation>Los correos de invitación y las plantillas de script que haya guardado se conservan en el idioma en que los escribió.</translation>
    </message>
</context>
<context>
    <name>TenantLink::LeaveQuestion</name>
    <message>
        <source>Close the Invitation wizard?</source>
        <translation>¿Desea cerrar el Asistente de invitación?</translation>
    </message>
    <message>
        <source>Open the other invitation?</source>
        <translation>¿Desea abrir la otra invitación?</translation>
    </message>
    <message>
        <source>What you entered here is not kept, in particular the client secret.</source>
        <translation>Los datos introducidos aquí no se conservan, en particular el secreto de cliente.</translation>
    </message>
    <message>
        <source>The invitation stays valid: open its link again to answer it later.</source>
        <translation>La invitación sigue siendo válida: vuelva a abrir su vínculo para responderla más tarde.</translation>
    </message>
    <message>
        <source>Nothing in your tenant has been created yet. The sign-in and what you chose here are not kept.</source>
        <translation>Aún no se ha creado nada en su inquilino. El inicio de sesión y lo que eligió aquí no se conservan.</translation>
    </message>
    <message>
        <source>The App registration is not finished. What was made in your tenant so far is remembered.</source>
        <translation>El registro de aplicación no está terminado. Lo creado hasta ahora en su inquilino queda anotado.</translation>
    </message>
    <message>
        <source>Open the invitation&apos;s link again on this computer to resume it, or to undo it.</source>
        <translation>Vuelva a abrir el vínculo de la invitación en este equipo para reanudarlo o deshacerlo.</translation>
    </message>
    <message>
        <source>The reply was not sent yet. Without it %1 learns nothing of your answer.</source>
        <translation>La respuesta aún no se ha enviado. Sin ella, %1 no sabrá nada de su respuesta.</translation>
    </message>
    <message>
        <source>Save the reply, copy it, or open it in your mail program first. Otherwise open the invitation&apos;s link again on this computer: the App registration is remembered.</source>
        <translation>Antes guarde la respuesta, cópiela o ábrala en su programa de correo. De lo contrario, vuelva a abrir el vínculo de la invitación en este equipo: el registro de aplicación queda anotado.</translation>
    </message>
    <message>
        <source>Save the reply, copy it, or open it in your mail program first. Otherwise open the invitation&apos;s link again and enter everything once more.</source>
        <translation>Antes guarde la respuesta, cópiela o ábrala en su programa de correo. De lo contrario, vuelva a abrir el vínculo de la invitación y escriba todo otra vez.</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>Co&amp;ntinuar aquí</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Open the other one</source>
        <translation>&amp;Abrir la otra</translation>
    </message>
</context>
<context>
    <name>TenantLink::M365SettingsPage</name>
    <message>
        <source>The organisation could not be read.</source>
        <translation>No se pudo leer la organización.</translation>
    </message>
    <message>
        <source>The permission Organization.Read.All, with admin consent, gives tenant name, country and licences.</source>
        <translation>El permiso Organization.Read.All, con consentimiento de administrador, proporciona el nombre del inquilino, el país y las licencias.</translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s data from Microsoft ...</source>
        <translation>Leyendo de Microsoft los datos del inquilino ...</translation>
    </message>
    <message>
        <source>Read from the tenant: %1</source>
        <comment>time</comment>
        <translation>Leído del inquilino: %1</translation>
    </message>
    <message>
        <source>Some of the tenant&apos;s data could not be read. You can go on with the rest.</source>
        <translation>No se pudieron leer algunos datos del inquilino. Puede continuar con el resto.</translation>
    </message>
    <message>
        <source>The tenant&apos;s data was not read. You can go on without it, or try again.</source>
        <translation>No se leyeron los datos del inquilino. Puede continuar sin ellos o intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 (initial domain)</source>
        <comment>domain</comment>
        <translation>%1 (dominio inicial)</translation>
    </message>
    <message>
        <source>The initial domain</source>
        <translation>El dominio inicial</translation>
    </message>
    <message>
        <source>The list of domains could not be read.</source>
        <translation>No se pudo leer la lista de dominios.</translation>
    </message>
    <message>
        <source>The permission Domain.Read.All, with admin consent, gives it. Until then type the domain, or leave it empty for the initial one.</source>
        <translation>La proporciona el permiso Domain.Read.All, con consentimiento de administrador. Hasta entonces, escriba el dominio o deje el campo vacío para usar el inicial.</translation>
    </message>
    <message>
        <source>The permission Domain.Read.All, with admin consent, gives it. These are the verified domains that the organisation names.</source>
        <translation>La proporciona el permiso Domain.Read.All, con consentimiento de administrador. Estos son los dominios verificados que indica la organización.</translation>
    </message>
    <message>
        <source>This is no domain name.</source>
        <translation>Esto no es un nombre de dominio.</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this tenant any more. Choose another one.</source>
        <translation>%1 ya no es un dominio verificado de este inquilino. Seleccione otro.</translation>
    </message>
    <message>
        <source>Override admin domain: the domain with which commands sign in to the tenant. Normally the initial one.</source>
        <translation>Invalidar el dominio de administración: el dominio con el que los comandos inician sesión en el inquilino. Normalmente, el inicial.</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <translation>No se pudieron leer las licencias.</translation>
    </message>
    <message>
        <source>The permission LicenseAssignment.Read.All or Organization.Read.All, with admin consent, gives them.</source>
        <translation>Las proporciona el permiso LicenseAssignment.Read.All u Organization.Read.All, con consentimiento de administrador.</translation>
    </message>
    <message>
        <source>Teams Phone: %1 free, %2 asked for.</source>
        <translation>Teams Phone: licencias libres: %1; solicitadas: %2.</translation>
    </message>
    <message>
        <source>Too few: users without a licence cannot be called. The service can be created all the same.</source>
        <translation>Demasiado pocas: no se puede llamar a los usuarios sin licencia. El servicio se puede crear de todos modos.</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>Configuración de Microsoft 365</translation>
    </message>
    <message>
        <source>This is read from the customer&apos;s tenant now. Nothing is changed there.</source>
        <translation>Esto se lee ahora del inquilino del cliente. No se cambia nada en él.</translation>
    </message>
    <message>
        <source>&amp;Tenant name:</source>
        <translation>Nom&amp;bre del inquilino:</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>Nombre del inquilino</translation>
    </message>
    <message>
        <source>Tenant &amp;ID:</source>
        <translation>Id. &amp;de inquilino:</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>&amp;M365 Domain:</source>
        <translation>Dominio de &amp;M365:</translation>
    </message>
    <message>
        <source>&amp;Licences of the tenant:</source>
        <translation>Lic&amp;encias del inquilino:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
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
        <translation>A&amp;ctualizar</translation>
    </message>
    <message>
        <source>Refresh tenant data</source>
        <translation>Actualizar datos del inquilino</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Dete&amp;ner la lectura</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailAccountBox</name>
    <message>
        <source>TenantLink sends invitations from this account&apos;s mailbox. It reads no mail.</source>
        <translation>TenantLink envía las invitaciones desde el buzón de esta cuenta. No lee ningún correo.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>¿Desea cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>The kept sign-in is removed from this computer&apos;s keychain. Invitations are not mailed until somebody signs in again.</source>
        <translation>El inicio de sesión guardado se quita del llavero de este equipo. No se enviarán invitaciones por correo hasta que alguien vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>Signed in as %1, %2.</source>
        <translation>Sesión iniciada como %1, %2.</translation>
    </message>
    <message>
        <source>%1 signed in for the other Microsoft way. Sign in again for this one.</source>
        <translation>%1 inició sesión para el otro método de Microsoft. Vuelva a iniciar sesión para este.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>There is no sign-in application for %1 yet. Enter one in Configuration &gt; Provider, where a guide says how it is created.</source>
        <translation>Aún no hay ninguna aplicación de inicio de sesión para %1. Indique una en Configuración &gt; Proveedor, donde una guía explica cómo se crea.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Microsoft &amp;cloud:</source>
        <translation>&amp;Nube de Microsoft:</translation>
    </message>
    <message>
        <source>Sig&amp;n in with Microsoft</source>
        <translation>Iniciar &amp;sesión con Microsoft</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailPage</name>
    <message>
        <source>Stopped. The test mail may have been sent.</source>
        <translation>Detenido. Es posible que el correo de prueba se haya enviado.</translation>
    </message>
    <message>
        <source>Set. Type a new one to replace it.</source>
        <translation>Establecida. Escriba una nueva para reemplazarla.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>No establecida</translation>
    </message>
    <message>
        <source>This is not the signed-in account. Microsoft sends it only if %1 may send as this address; otherwise leave the field empty.</source>
        <translation>Esta no es la cuenta con la que se inició sesión. Microsoft solo lo envía si %1 puede enviar con esta dirección; de lo contrario, deje el campo vacío.</translation>
    </message>
    <message>
        <source>Empty: the signed-in account&apos;s address</source>
        <translation>Vacío: la dirección de la cuenta con la que se inició sesión</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the mails. The password is sent this way only to a mail server on this computer.</source>
        <translation>Sin cifrado, cualquiera puede leer los correos por el camino. De este modo, la contraseña solo se envía a un servidor de correo de este equipo.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the mails.</source>
        <translation>Sin cifrado, cualquiera puede leer los correos por el camino.</translation>
    </message>
    <message>
        <source>The test mail was accepted. Look whether it arrived at %1.</source>
        <translation>El correo de prueba fue aceptado. Compruebe si llegó a %1.</translation>
    </message>
    <message>
        <source>Sending the test mail ...</source>
        <translation>Enviando el correo de prueba ...</translation>
    </message>
    <message>
        <source>Email server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>How the mail with an invitation reaches the customer. It never holds a secret.</source>
        <translation>Cómo llega al cliente el correo con una invitación. Nunca contiene un secreto.</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>Mail &amp;user name:</source>
        <translation>&amp;Usuario de correo:</translation>
    </message>
    <message>
        <source>Empty: without sign-in</source>
        <translation>Vacío: sin inicio de sesión</translation>
    </message>
    <message>
        <source>Mail pass&amp;word:</source>
        <translation>&amp;Contraseña de correo:</translation>
    </message>
    <message>
        <source>mail password</source>
        <translation>contraseña de correo</translation>
    </message>
    <message>
        <source>Mail host:</source>
        <translation>Host de correo:</translation>
    </message>
    <message>
        <source>Mail &amp;port:</source>
        <translation>&amp;Puerto de correo:</translation>
    </message>
    <message>
        <source>Exchange host:</source>
        <translation>Host de Exchange:</translation>
    </message>
    <message>
        <source>Exchange port:</source>
        <translation>Puerto de Exchange:</translation>
    </message>
    <message>
        <source>Mail securit&amp;y:</source>
        <translation>&amp;Seguridad de correo:</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test recip&amp;ient:</source>
        <translation>Destinatario de prue&amp;ba:</translation>
    </message>
    <message>
        <source>Send test mai&amp;l</source>
        <translation>E&amp;nviar correo de prueba</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the test mail</source>
        <translation>Detener el correo de prueba</translation>
    </message>
    <message>
        <source>Progress of the test mail</source>
        <translation>Progreso del correo de prueba</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailWays</name>
    <message>
        <source>A mail server of your own or of your hoster. Microsoft withdraws this kind of sign-in from Exchange Online: if your mailbox is there, choose Microsoft Graph.</source>
        <translation>Un servidor de correo propio o de su proveedor de hosting. Microsoft está retirando este tipo de inicio de sesión de Exchange Online: si su buzón está allí, seleccione Microsoft Graph.</translation>
    </message>
    <message>
        <source>Mails leave from the mailbox of the account that signs in, and stand in its Sent Items. TenantLink may then send mail, and read none. The sign-in is kept in this computer&apos;s keychain until you sign out.</source>
        <translation>Los correos salen del buzón de la cuenta que inicia sesión y quedan en sus Elementos enviados. TenantLink puede entonces enviar correo, pero no leerlo. El inicio de sesión se guarda en el llavero de este equipo hasta que cierre la sesión.</translation>
    </message>
    <message>
        <source>The mail server of Exchange Online, with a Microsoft sign-in instead of a password. An administrator has to allow authenticated SMTP for the mailbox. The sign-in is kept in this computer&apos;s keychain until you sign out.</source>
        <translation>El servidor de correo de Exchange Online, con un inicio de sesión de Microsoft en lugar de una contraseña. Un administrador tiene que permitir SMTP autenticado para el buzón. El inicio de sesión se guarda en el llavero de este equipo hasta que cierre la sesión.</translation>
    </message>
    <message>
        <source>TenantLink sends nothing itself: your mail program opens with the finished mail.</source>
        <translation>TenantLink no envía nada por sí mismo: su programa de correo se abre con el correo terminado.</translation>
    </message>
    <message>
        <source>Send by a &amp;mail server</source>
        <translation>Enviar con un servidor &amp;de correo</translation>
    </message>
    <message>
        <source>Send by Microsoft &amp;Graph</source>
        <translation>Enviar con Microso&amp;ft Graph</translation>
    </message>
    <message>
        <source>Send by the mail server of E&amp;xchange Online</source>
        <translation>Enviar con el servidor de correo de Exchange &amp;Online</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>Abrir en &amp;mi programa de correo</translation>
    </message>
</context>
<context>
    <name>TenantLink::MainWindow</name>
    <message>
        <source>&amp;Services</source>
        <translation>S&amp;ervicios</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>Clie&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Pending Invitations</source>
        <translation>&amp;Invitaciones pendientes</translation>
    </message>
    <message>
        <source>&amp;Audit trail</source>
        <translation>Registro de a&amp;uditoría</translation>
    </message>
    <message>
        <source>Pro&amp;vider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Email server</source>
        <translation>Servid&amp;or de correo</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>Invit&amp;ación</translation>
    </message>
    <message>
        <source>Commercial i&amp;nformation</source>
        <translation>Informaci&amp;ón comercial</translation>
    </message>
    <message>
        <source>S&amp;BCs</source>
        <translation>&amp;SBC</translation>
    </message>
    <message>
        <source>Script &amp;templates</source>
        <translation>Plan&amp;tillas de script</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>TenantLink</source>
        <translation>TenantLink</translation>
    </message>
    <message>
        <source>Until then customers and services can be looked at and edited; validating a registration, replacing a secret and adding a service need the keychain.</source>
        <translation>Hasta entonces se pueden ver y editar clientes y servicios; para validar un registro, reemplazar un secreto y agregar un servicio se necesita el llavero.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the message about the keychain</source>
        <translation>Cerrar el mensaje sobre el llavero</translation>
    </message>
    <message>
        <source>Opening your data ...</source>
        <translation>Abriendo los datos ...</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Add Service</source>
        <translation>A&amp;gregar servicio</translation>
    </message>
    <message>
        <source>&amp;Direct Routing</source>
        <translation>Enruta&amp;miento directo</translation>
    </message>
    <message>
        <source>&amp;Import customers</source>
        <translation>Importar &amp;clientes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About TenantLink</source>
        <translation>Acerca de TenantLin&amp;k</translation>
    </message>
</context>
<context>
    <name>TenantLink::NewSecretDialog</name>
    <message>
        <source>A new client secret can only be added by an administrator of the customer&apos;s tenant.</source>
        <translation>Solo un administrador del inquilino del cliente puede agregar un secreto de cliente nuevo.</translation>
    </message>
    <message>
        <source>Create a new client secret</source>
        <translation>Crear un secreto de cliente nuevo</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant, and a client secret for the service %1 is added to the App registration %2. Nothing else of it changes, and the secrets of other services stay as they are. If you do not use it, it is removed again when you close the wizard.</source>
        <translation>Inicie sesión como administrador del inquilino del cliente; se agrega un secreto de cliente para el servicio %1 al registro de aplicación %2. No cambia nada más en él, y los secretos de otros servicios se quedan como están. Si no lo usa, se quita de nuevo al cerrar el asistente.</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Válido durante:</translation>
    </message>
    <message>
        <source>Adding the client secret ...</source>
        <translation>Agregando el secreto de cliente ...</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
</context>
<context>
    <name>TenantLink::OnboardingWizard</name>
    <message>
        <source>Onboarding wizard - Direct Routing</source>
        <translation>Asistente de incorporación - Enrutamiento directo</translation>
    </message>
</context>
<context>
    <name>TenantLink::OpenPage</name>
    <message>
        <source>Open invitation file</source>
        <translation>Abrir archivo de invitación</translation>
    </message>
    <message>
        <source>TenantLink invitations (*.tenantlink);;All files (*)</source>
        <translation>Invitaciones de TenantLink (*.tenantlink);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open invitation</source>
        <translation>Abrir invitación</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere and nothing is kept by opening an invitation.</source>
        <translation>Al abrir una invitación no se envía nada a ninguna parte ni se guarda nada.</translation>
    </message>
    <message>
        <source>Paste the link from the provider&apos;s mail here, or the whole text of the mail; or choose or drop the attached file that ends in .tenantlink.</source>
        <translation>Pegue aquí el vínculo del correo del proveedor o el texto completo del correo; también puede seleccionar o arrastrar aquí el archivo adjunto que termina en .tenantlink.</translation>
    </message>
    <message>
        <source>&amp;Invitation link:</source>
        <translation>&amp;Vínculo de invitación:</translation>
    </message>
    <message>
        <source>Choose &amp;file...</source>
        <translation>Seleccionar &amp;archivo...</translation>
    </message>
</context>
<context>
    <name>TenantLink::PendingInvitationsPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;gregar</translation>
    </message>
    <message>
        <source>Goes on with the Onboarding wizard; needs the status Authentication Complete</source>
        <translation>Continúa con el Asistente de incorporación; requiere el estado Autenticación completada</translation>
    </message>
    <message>
        <source>App&amp;ly to service</source>
        <translation>Apli&amp;car al servicio</translation>
    </message>
    <message>
        <source>The registration that came back becomes the service&apos;s</source>
        <translation>El registro recibido pasa a ser el del servicio</translation>
    </message>
    <message>
        <source>&amp;Import reply</source>
        <translation>Importar re&amp;spuesta</translation>
    </message>
    <message>
        <source>Also by dropping files or text here</source>
        <translation>También se pueden arrastrar aquí archivos o texto</translation>
    </message>
    <message>
        <source>Where the reply comes from</source>
        <translation>De dónde procede la respuesta</translation>
    </message>
    <message>
        <source>From &amp;files ...</source>
        <translation>&amp;Desde archivos ...</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>&amp;Pegar desde el portapapeles</translation>
    </message>
    <message>
        <source>Copy Auth &amp;URL</source>
        <translation>Copiar UR&amp;L de autenticación</translation>
    </message>
    <message>
        <source>Show invitation co&amp;de</source>
        <translation>Mostrar código de &amp;invitación</translation>
    </message>
    <message>
        <source>To read it out by telephone</source>
        <translation>Para leerlo por teléfono</translation>
    </message>
    <message>
        <source>Open in Invitation &amp;wizard</source>
        <translation>A&amp;brir en el Asistente de invitación</translation>
    </message>
    <message>
        <source>On behalf of the customer, on this computer</source>
        <translation>En nombre del cliente, en este equipo</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>Ree&amp;nviar</translation>
    </message>
    <message>
        <source>The same link once more</source>
        <translation>El mismo vínculo otra vez</translation>
    </message>
    <message>
        <source>Replace lin&amp;k</source>
        <translation>Reempla&amp;zar vínculo</translation>
    </message>
    <message>
        <source>A new link with a new expiry; the old one is withdrawn</source>
        <translation>Un vínculo nuevo con una nueva expiración; el anterior se retira</translation>
    </message>
    <message>
        <source>Se&amp;nd by hand</source>
        <translation>Enviar a man&amp;o</translation>
    </message>
    <message>
        <source>Valida&amp;te again</source>
        <translation>Validar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Checks the registration that came back once more</source>
        <translation>Vuelve a comprobar el registro recibido</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>Cancelar invitación</translation>
    </message>
    <message>
        <source>Delete invitation</source>
        <translation>Eliminar invitación</translation>
    </message>
    <message>
        <source>&amp;Show finished</source>
        <translation>Mostrar &amp;finalizadas</translation>
    </message>
    <message>
        <source>Provider settings</source>
        <translation>Configuración del proveedor</translation>
    </message>
    <message>
        <source>Pending Invitations</source>
        <translation>Invitaciones pendientes</translation>
    </message>
    <message>
        <source>Filter invitations</source>
        <translation>Filtrar invitaciones</translation>
    </message>
    <message>
        <source>Copy invitations</source>
        <translation>Copiar invitaciones</translation>
    </message>
    <message>
        <source>Export CSV of invitations</source>
        <translation>Exportar a CSV las invitaciones</translation>
    </message>
    <message>
        <source>Columns of invitations</source>
        <translation>Columnas de invitaciones</translation>
    </message>
    <message>
        <source>No invitation is pending.
Choose Services &gt; Add Service &gt; Direct Routing and &quot;Send link to IT administrator&quot; to invite one.</source>
        <translation>No hay ninguna invitación pendiente.
Para invitar a alguien, seleccione Servicios &gt; Agregar servicio &gt; Enrutamiento directo y “Enviar vínculo al administrador de TI”.</translation>
    </message>
    <message>
        <source>No invitation matches the filter.</source>
        <translation>Ninguna invitación coincide con el filtro.</translation>
    </message>
    <message>
        <source>invitations.csv</source>
        <comment>file name</comment>
        <translation>invitaciones.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n invitation(s) to delete</source>
        <translation>
            <numerusform>Seleccione como máximo %n invitación para eliminar</numerusform>
            <numerusform>Seleccione como máximo %n invitaciones para eliminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected invitations with their keys</source>
        <translation>Elimina las invitaciones seleccionadas con sus claves</translation>
    </message>
    <message>
        <source>No invitation can be sent yet.</source>
        <translation>Aún no se puede enviar ninguna invitación.</translation>
    </message>
    <message>
        <source>The Auth URL of %1 was copied.</source>
        <translation>La URL de autenticación de %1 se copió.</translation>
    </message>
    <message>
        <source>Apply to service</source>
        <translation>Aplicar al servicio</translation>
    </message>
    <message>
        <source>Use the registration that came back for the service %1?</source>
        <translation>¿Desea usar el registro recibido para el servicio %1?</translation>
    </message>
    <message>
        <source>It takes the place of the registration that the service has now. The old client secret is removed from this computer&apos;s keychain; in the customer&apos;s tenant nothing changes.</source>
        <translation>Ocupa el lugar del registro que tiene ahora el servicio. El secreto de cliente anterior se quita del llavero de este equipo; en el inquilino del cliente no cambia nada.</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>The service %1 has the new registration.</source>
        <translation>El servicio %1 tiene el registro nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are sent in the background.</source>
        <translation>
            <numerusform>%n correo se está enviando en segundo plano.</numerusform>
            <numerusform>%n correos se están enviando en segundo plano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>No se volvió a enviar</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message numerus="yes">
        <source>Send the mail of %n invitation(s) again: %1?</source>
        <translation>
            <numerusform>¿Desea volver a enviar el correo de %n invitación: %1?</numerusform>
            <numerusform>¿Desea volver a enviar el correo de %n invitaciones: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link stays the same, and so does its expiry.</source>
        <translation>El vínculo sigue siendo el mismo y su expiración no cambia.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) cancelled.</source>
        <translation>
            <numerusform>%n invitación cancelada.</numerusform>
            <numerusform>%n invitaciones canceladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>No canceladas</translation>
    </message>
    <message>
        <source>Cancel invitations</source>
        <translation>Cancelar invitaciones</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s): %1?</source>
        <translation>
            <numerusform>¿Desea cancelar %n invitación: %1?</numerusform>
            <numerusform>¿Desea cancelar %n invitaciones: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply to it is refused from now on. The customer is not told; nothing in the customer&apos;s tenant is changed.</source>
        <translation>A partir de ahora se rechazará cualquier respuesta. No se avisa al cliente; no se cambia nada en el inquilino del cliente.</translation>
    </message>
    <message>
        <source>Cancel in&amp;vitation</source>
        <translation>Cancela&amp;r invitación</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) deleted.</source>
        <translation>
            <numerusform>%n invitación eliminada.</numerusform>
            <numerusform>%n invitaciones eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>No eliminadas</translation>
    </message>
    <message>
        <source>Delete invitations</source>
        <translation>Eliminar invitaciones</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n invitation(s): %1?</source>
        <translation>
            <numerusform>¿Desea eliminar %n invitación: %1?</numerusform>
            <numerusform>¿Desea eliminar %n invitaciones: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys, and a client secret that came back and was not added, are removed from this computer&apos;s keychain: a reply to it cannot be opened any more. Nothing in the customer&apos;s tenant is changed.</source>
        <translation>Sus claves, y un secreto de cliente recibido que no se agregó, se quitan del llavero de este equipo: una respuesta ya no se podrá abrir. No se cambia nada en el inquilino del cliente.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The old link is withdrawn and the new one is sent by mail. It has a new invitation code and a new expiry.</source>
        <translation>El vínculo anterior se retira y el nuevo se envía por correo. Tiene un código de invitación nuevo y una nueva expiración.</translation>
    </message>
    <message>
        <source>The old link is withdrawn. Send the new one yourself. It has a new invitation code and a new expiry.</source>
        <translation>El vínculo anterior se retira. Envíe usted el nuevo. Tiene un código de invitación nuevo y una nueva expiración.</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>Reemplazar vínculo</translation>
    </message>
    <message>
        <source>Make a new link for %1?</source>
        <translation>¿Desea crear un vínculo nuevo para %1?</translation>
    </message>
    <message>
        <source>&amp;Replace link</source>
        <translation>Reemplazar &amp;vínculo</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>Importar respuestas</translation>
    </message>
    <message>
        <source>Replies (*.tenantlink-reply *.eml *.txt);;All files (*)</source>
        <translation>Respuestas (*.tenantlink-reply *.eml *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy the whole reply first.</source>
        <translation>El portapapeles no contiene texto. Copie primero la respuesta completa.</translation>
    </message>
    <message>
        <source>Invite an administrator</source>
        <translation>Invitar a un administrador</translation>
    </message>
</context>
<context>
    <name>TenantLink::PendingList</name>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>Correo de invitación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Can it be added?</source>
        <translation>¿Se puede agregar?</translation>
    </message>
</context>
<context>
    <name>TenantLink::PermissionsTab</name>
    <message>
        <source>As of %1. Validate Authentication reads them again.</source>
        <translation>Datos del %1. Validar autenticación los vuelve a leer.</translation>
    </message>
    <message>
        <source>Not read yet. Choose Validate Authentication under Microsoft 365 settings.</source>
        <translation>Aún no se han leído. Seleccione Validar autenticación en Configuración de Microsoft 365.</translation>
    </message>
    <message>
        <source>Open in the A&amp;zure portal</source>
        <translation>Abrir &amp;en Azure Portal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy permissions and roles</source>
        <translation>Copiar permisos y roles</translation>
    </message>
    <message>
        <source>Filter permissions</source>
        <translation>Filtrar permisos</translation>
    </message>
    <message>
        <source>Permissions and roles of the registration</source>
        <translation>Permisos y roles del registro</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Agregar lo que falta</translation>
    </message>
    <message>
        <source>Signs in as an administrator, shows what will be written, and writes it</source>
        <translation>Inicia sesión como administrador, muestra lo que se va a escribir y lo escribe</translation>
    </message>
    <message>
        <source>&amp;Remove what is no longer needed</source>
        <translation>&amp;Quitar lo que ya no se necesita</translation>
    </message>
    <message>
        <source>Signs in as an administrator and shows what the service does not need</source>
        <translation>Inicia sesión como administrador y muestra lo que el servicio no necesita</translation>
    </message>
    <message>
        <source>A change of this registration was not finished. Add what is missing lets you resume or undo it.</source>
        <translation>Un cambio de este registro quedó sin terminar. Agregar lo que falta permite reanudarlo o deshacerlo.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProgressInterface</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how far it is</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProviderPage</name>
    <message>
        <source>the provider&apos;s name</source>
        <translation>el nombre del proveedor</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>el nombre del contacto</translation>
    </message>
    <message>
        <source>the contact&apos;s mail address</source>
        <translation>la dirección de correo del contacto</translation>
    </message>
    <message>
        <source>No invitation can be sent yet.</source>
        <translation>Aún no se puede enviar ninguna invitación.</translation>
    </message>
    <message>
        <source>Before an invitation can be sent this page needs the provider&apos;s name and a contact.</source>
        <translation>Para poder enviar una invitación, esta página necesita el nombre del proveedor y un contacto.</translation>
    </message>
    <message>
        <source>This is what customers see in an invitation, and whom they can ask.</source>
        <translation>Esto es lo que ven los clientes en una invitación y a quién pueden dirigirse.</translation>
    </message>
    <message>
        <source>No invitation can be sent yet. Still missing: %1.</source>
        <translation>Aún no se puede enviar ninguna invitación. Falta: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Provider &amp;name:</source>
        <translation>Nombre del &amp;proveedor:</translation>
    </message>
    <message>
        <source>&amp;Contact name:</source>
        <translation>No&amp;mbre del contacto:</translation>
    </message>
    <message>
        <source>Contact &amp;mail:</source>
        <translation>Correo del co&amp;ntacto:</translation>
    </message>
    <message>
        <source>Contact &amp;phone:</source>
        <translation>Telé&amp;fono del contacto:</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>&amp;Dominio:</translation>
    </message>
    <message>
        <source>Optional, for example contoso.com</source>
        <translation>Opcional, por ejemplo contoso.com</translation>
    </message>
    <message>
        <source>Where the signing key can be published, so that customers confirm an invitation without a telephone call.</source>
        <translation>Donde se puede publicar la clave de firma para que los clientes confirmen una invitación sin una llamada telefónica.</translation>
    </message>
    <message>
        <source>Sign-in applications</source>
        <translation>Aplicaciones de inicio de sesión</translation>
    </message>
    <message>
        <source>With it a customer&apos;s admin signs in when TenantLink is to create the registration. It is a public client of yours: it has no secret, and its id is no secret.</source>
        <translation>Con ella inicia sesión el administrador del cliente cuando TenantLink va a crear el registro. Es un cliente público suyo: no tiene secreto, y su identificador no es secreto.</translation>
    </message>
    <message>
        <source>Sign-in application of %1:</source>
        <translation>Aplicación de inicio de sesión de %1:</translation>
    </message>
    <message>
        <source>Optional: Application (Client) ID</source>
        <translation>Opcional: id. de aplicación (cliente)</translation>
    </message>
    <message>
        <source>Ho&amp;w do I create a sign-in application?</source>
        <translation>¿Cómo &amp;se crea una aplicación de inicio de sesión?</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisionList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Progress of the steps</source>
        <translation>Progreso de los pasos</translation>
    </message>
    <message>
        <source>Working ...</source>
        <translation>Trabajando ...</translation>
    </message>
    <message>
        <source>%1 ... (%2 of %3 steps are done)</source>
        <comment>step that runs</comment>
        <translation>%1 ... (%2 de %3 pasos realizados)</translation>
    </message>
    <message>
        <source>Not everything could be done.</source>
        <translation>No se pudo hacer todo.</translation>
    </message>
    <message>
        <source>Everything that you may do is done; the rest needs another administrator.</source>
        <translation>Está hecho todo lo que usted puede hacer; el resto necesita otro administrador.</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Todo está hecho.</translation>
    </message>
    <message>
        <source>Interrupted: %1 of %2 steps are done.</source>
        <translation>Interrumpido: %1 de %2 pasos realizados.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisionRow</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>state of a step, how far it is</comment>
        <translation>%1 (%2 de %3)</translation>
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
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Another administrator has to do the rest, see below. Check again once that is done, also days later by opening the invitation&apos;s link again.</source>
        <translation>Otro administrador tiene que hacer el resto; consulte la información siguiente. Cuando esté hecho, vuelva a comprobarlo, incluso días después, abriendo de nuevo el vínculo de la invitación.</translation>
    </message>
    <message>
        <source>Another administrator has to do the rest, see below. The reply may go meanwhile, marked &quot;consent pending&quot;: just go on. Check again once it is done, also days later by opening the invitation&apos;s link again.</source>
        <translation>Otro administrador tiene que hacer el resto; consulte la información siguiente. Mientras tanto se puede enviar la respuesta, marcada como “consentimiento pendiente”: basta con continuar. Cuando esté hecho, vuelva a comprobarlo, incluso días después, abriendo de nuevo el vínculo de la invitación.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Aprovisionamiento</translation>
    </message>
    <message>
        <source>The App registration is made in your tenant. What is done so far is remembered: it can be interrupted, and goes on when the invitation&apos;s link is opened again.</source>
        <translation>El registro de aplicación se crea en su inquilino. Lo hecho hasta ahora queda anotado: se puede interrumpir y continúa cuando se vuelve a abrir el vínculo de la invitación.</translation>
    </message>
    <message>
        <source>Shorter &amp;life of the secret:</source>
        <translation>Duración más c&amp;orta del secreto:</translation>
    </message>
    <message>
        <source>&amp;Use this life</source>
        <translation>&amp;Usar esta duración</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Volver a ini&amp;ciar sesión</translation>
    </message>
    <message>
        <source>Un&amp;do what was made</source>
        <translation>&amp;Deshacer lo creado</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationFields</name>
    <message>
        <source>The invitation is for this tenant.</source>
        <translation>La invitación es para este inquilino.</translation>
    </message>
    <message>
        <source>Enter a sign-in name such as admin@contoso.com, or nothing.</source>
        <translation>Escriba un nombre de inicio de sesión como admin@contoso.com, o nada.</translation>
    </message>
    <message>
        <source>Optional: the sign-in name (UPN) of the customer&apos;s Microsoft 365 administrator.</source>
        <translation>Opcional: el nombre de inicio de sesión (UPN) del administrador de Microsoft 365 del cliente.</translation>
    </message>
    <message>
        <source>Customer Microsoft &amp;Tenant ID:</source>
        <translation>Id. de inquilino de Microso&amp;ft del cliente:</translation>
    </message>
    <message>
        <source>Application (Client) &amp;ID:</source>
        <translation>Id. &amp;de aplicación (cliente):</translation>
    </message>
    <message>
        <source>Client &amp;Secret:</source>
        <translation>Sec&amp;reto de cliente:</translation>
    </message>
    <message>
        <source>&amp;M365 admin:</source>
        <translation>Administrador de &amp;M365:</translation>
    </message>
    <message>
        <source>&amp;How do I create one?</source>
        <translation>¿&amp;Cómo se crea uno?</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationGuide</name>
    <message>
        <source>How do I create an App registration?</source>
        <translation>¿Cómo se crea un registro de aplicación?</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationPage</name>
    <message>
        <source>A new client secret was added in the tenant and filled in.</source>
        <translation>Se agregó un secreto de cliente nuevo en el inquilino y se rellenó el campo.</translation>
    </message>
    <message>
        <source>Where another service uses this registration already: each service should have a client secret of its own. An administrator of the tenant signs in.</source>
        <translation>Si otro servicio ya usa este registro: cada servicio debería tener su propio secreto de cliente. Inicia sesión un administrador del inquilino.</translation>
    </message>
    <message>
        <source>Known registration</source>
        <translation>Registro conocido</translation>
    </message>
    <message>
        <source>Enter the App registration of the customer&apos;s tenant. It is checked on the next page; nothing is sent before.</source>
        <translation>Escriba los datos del registro de aplicación del inquilino del cliente. Se comprueba en la página siguiente; antes no se envía nada.</translation>
    </message>
    <message>
        <source>Create a new secret by si&amp;gning in</source>
        <translation>Crear un secreto &amp;nuevo iniciando sesión</translation>
    </message>
    <message>
        <source>Microsoft c&amp;loud:</source>
        <translation>Nu&amp;be de Microsoft:</translation>
    </message>
    <message>
        <source>The client secret was not kept with the draft. Enter it again.</source>
        <translation>El secreto de cliente no se guardó con el borrador. Vuelva a escribirlo.</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationTab</name>
    <message>
        <source>Not set</source>
        <translation>No establecido</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>Set. Type a new one to replace it.</source>
        <translation>Establecido. Escriba uno nuevo para reemplazarlo.</translation>
    </message>
    <message>
        <source>Set, begins with %1. Type a new one to replace it.</source>
        <translation>Establecido, empieza por %1. Escriba uno nuevo para reemplazarlo.</translation>
    </message>
    <message>
        <source>The client secret of this service is not on this computer. Validate and renew it where it was entered, or enter a secret here.</source>
        <translation>El secreto de cliente de este servicio no está en este equipo. Valídelo y renuévelo donde se introdujo, o escriba aquí un secreto.</translation>
    </message>
    <message>
        <source>Unknown until the registration may read it</source>
        <translation>Desconocido hasta que el registro tenga permiso para leerlo</translation>
    </message>
    <message>
        <source>Ask for a new client secret before this one ends.</source>
        <translation>Solicite un secreto de cliente nuevo antes de que expire este.</translation>
    </message>
    <message>
        <source>The client secret has ended. Enter a new one.</source>
        <translation>El secreto de cliente ha expirado. Escriba uno nuevo.</translation>
    </message>
    <message>
        <source>Signed in: Microsoft confirmed this account.</source>
        <translation>Con sesión iniciada: Microsoft confirmó esta cuenta.</translation>
    </message>
    <message>
        <source>Stated: nobody signed in with this account.</source>
        <translation>Indicado: nadie inició sesión con esta cuenta.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Saves what you changed, then validates it</source>
        <translation>Guarda lo que cambió y después lo valida</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Guardando ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The same client secret</source>
        <translation>El mismo secreto de cliente</translation>
    </message>
    <message>
        <source>The service %1 uses this client secret already.</source>
        <translation>El servicio %1 ya usa este secreto de cliente.</translation>
    </message>
    <message>
        <source>Each service should have a secret of its own, so that renewing one does not stop the other. Ask for another secret of the same App registration.</source>
        <translation>Cada servicio debería tener su propio secreto, para que renovar uno no detenga el otro. Solicite otro secreto del mismo registro de aplicación.</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>&amp;Usar de todos modos</translation>
    </message>
    <message>
        <source>QOE &amp;Tenant ID:</source>
        <translation>Id. de inquilino de &amp;QOE:</translation>
    </message>
    <message>
        <source>QOE &amp;Client ID:</source>
        <translation>Id. de &amp;cliente de QOE:</translation>
    </message>
    <message>
        <source>QOE Client S&amp;ecret:</source>
        <translation>Secret&amp;o de cliente de QOE:</translation>
    </message>
    <message>
        <source>QOE Client Secret</source>
        <translation>Secreto de cliente de QOE</translation>
    </message>
    <message>
        <source>QOE Client Secret expiration date:</source>
        <translation>Fecha de expiración del secreto de cliente de QOE:</translation>
    </message>
    <message>
        <source>QOE Client Secret Days Until Expire:</source>
        <translation>Días hasta que expire el secreto de cliente de QOE:</translation>
    </message>
    <message>
        <source>Last QOE authentication status:</source>
        <translation>Último estado de autenticación de QOE:</translation>
    </message>
    <message>
        <source>Last QOE authentication:</source>
        <translation>Última autenticación de QOE:</translation>
    </message>
    <message>
        <source>Vali&amp;date QOE Authentication</source>
        <translation>Va&amp;lidar autenticación de QOE</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the QOE validation</source>
        <translation>Detener la validación de QOE</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save QOE settings</source>
        <translation>Guardar configuración de QOE</translation>
    </message>
    <message>
        <source>Rene&amp;w secret</source>
        <translation>Renovar &amp;secreto</translation>
    </message>
    <message>
        <source>Renew QOE secret</source>
        <translation>Renovar secreto de QOE</translation>
    </message>
    <message>
        <source>&amp;Tenant ID:</source>
        <translation>Id. de i&amp;nquilino:</translation>
    </message>
    <message>
        <source>&amp;Application ID:</source>
        <translation>Id. de &amp;aplicación:</translation>
    </message>
    <message>
        <source>&amp;Client Secret:</source>
        <translation>S&amp;ecreto de cliente:</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Client Secret expiration date:</source>
        <translation>Fecha de expiración del secreto de cliente:</translation>
    </message>
    <message>
        <source>Client Secret Days Until Expire:</source>
        <translation>Días hasta que expire el secreto de cliente:</translation>
    </message>
    <message>
        <source>Last authentication status:</source>
        <translation>Último estado de autenticación:</translation>
    </message>
    <message>
        <source>Last authentication:</source>
        <translation>Última autenticación:</translation>
    </message>
    <message>
        <source>Vali&amp;date Authentication</source>
        <translation>&amp;Validar autenticación</translation>
    </message>
    <message>
        <source>Stop the validation</source>
        <translation>Detener la validación</translation>
    </message>
    <message>
        <source>Re-&amp;initiate authentication</source>
        <translation>&amp;Reiniciar autenticación</translation>
    </message>
    <message>
        <source>Sends the customer&apos;s admin a new invitation for this service</source>
        <translation>Envía al administrador del cliente una invitación nueva para este servicio</translation>
    </message>
    <message>
        <source>Adds a new client secret in the tenant, tests it and switches to it</source>
        <translation>Agrega un secreto de cliente nuevo en el inquilino, lo prueba y cambia a él</translation>
    </message>
    <message>
        <source>Assigned Entra roles:</source>
        <translation>Roles de Entra asignados:</translation>
    </message>
    <message>
        <source>&amp;User Name:</source>
        <translation>No&amp;mbre de usuario:</translation>
    </message>
    <message>
        <source>Not validated yet.</source>
        <translation>Aún no se ha validado.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ReinitiateDialog</name>
    <message>
        <source>Enter a mail address, for example admin@contoso.com.</source>
        <translation>Escriba una dirección de correo, por ejemplo admin@contoso.com.</translation>
    </message>
    <message numerus="yes">
        <source>The mail is sent by your mail server; the link is valid for %n day(s).</source>
        <translation>
            <numerusform>El correo se envía con su servidor de correo; el vínculo es válido durante %n día.</numerusform>
            <numerusform>El correo se envía con su servidor de correo; el vínculo es válido durante %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set up: the invitation is made, and you hand the link over yourself. It is valid for %n day(s).</source>
        <translation>
            <numerusform>No hay ningún servidor de correo configurado: la invitación se crea y usted facilita el vínculo. Es válido durante %n día.</numerusform>
            <numerusform>No hay ningún servidor de correo configurado: la invitación se crea y usted facilita el vínculo. Es válido durante %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-initiate authentication of %1</source>
        <translation>Reiniciar autenticación de %1</translation>
    </message>
    <message>
        <source>The customer&apos;s admin gets a new invitation for this service. Only the service&apos;s own tenant is accepted. The present registration stays in use until the new one was imported and applied under Pending Invitations.</source>
        <translation>El administrador del cliente recibe una invitación nueva para este servicio. Solo se acepta el propio inquilino del servicio. El registro actual se sigue usando hasta que el nuevo se importe y se aplique en Invitaciones pendientes.</translation>
    </message>
    <message>
        <source>&amp;Invitation Email:</source>
        <translation>Correo &amp;de invitación:</translation>
    </message>
    <message>
        <source>M365 &amp;Admin Email:</source>
        <translation>Correo del administrador de &amp;M365:</translation>
    </message>
    <message>
        <source>Empty: the same</source>
        <translation>Vacío: el mismo</translation>
    </message>
    <message>
        <source>&amp;Send invitation</source>
        <translation>&amp;Enviar invitación</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TenantLink::RemoveSurplusDialog</name>
    <message>
        <source>Permissions and roles can only be removed by an administrator of the customer&apos;s tenant.</source>
        <translation>Solo un administrador del inquilino del cliente puede quitar permisos y roles.</translation>
    </message>
    <message>
        <source>Nothing of this service needs it. Whatever else uses this registration with it stops working.</source>
        <translation>Nada de este servicio lo necesita. Cualquier otra cosa que lo use con este registro dejará de funcionar.</translation>
    </message>
    <message>
        <source>It serves %1, and another role of the registration does the same. Whatever else uses this registration with it stops working.</source>
        <translation>Sirve para %1, y otro rol del registro hace lo mismo. Cualquier otra cosa que lo use con este registro dejará de funcionar.</translation>
    </message>
    <message>
        <source>Stops working: %1, and whatever else uses this registration with it.</source>
        <translation>Dejará de funcionar: %1, y cualquier otra cosa que lo use con este registro.</translation>
    </message>
    <message>
        <source>Reading the registration ...</source>
        <translation>Leyendo el registro ...</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>No hay nada que quitar.</translation>
    </message>
    <message>
        <source>Tick what shall be removed:</source>
        <translation>Marque lo que se debe quitar:</translation>
    </message>
    <message>
        <source>Removing ...</source>
        <translation>Quitando ...</translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation>No se pudo quitar todo.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Remove what is no longer needed: %1</source>
        <translation>Quitar lo que ya no se necesita: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant. Then you see which permissions and roles of the registration the service does not need, and choose. Nothing is removed that you did not tick.</source>
        <translation>Inicie sesión como administrador del inquilino del cliente. Después verá qué permisos y roles del registro no necesita el servicio y podrá elegir. No se quita nada que no haya marcado.</translation>
    </message>
    <message>
        <source>The registration has only what the service asks for.</source>
        <translation>El registro tiene solo lo que solicita el servicio.</translation>
    </message>
    <message>
        <source>Other programs may use the same registration. What they need stops working for them at once.</source>
        <translation>Es posible que otros programas usen el mismo registro. Lo que necesiten dejará de funcionarles de inmediato.</translation>
    </message>
    <message>
        <source>The directory roles of the registration could not be read.</source>
        <translation>No se pudieron leer los roles de directorio del registro.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>TenantLink::RenewSecretDialog</name>
    <message>
        <source>A new client secret can only be added by an administrator of the customer&apos;s tenant.</source>
        <translation>Solo un administrador del inquilino del cliente puede agregar un secreto de cliente nuevo.</translation>
    </message>
    <message>
        <source>The old client secret stays in use until the new one was tested.</source>
        <translation>El secreto de cliente anterior se sigue usando hasta que se pruebe el nuevo.</translation>
    </message>
    <message>
        <source>The old client secret was removed.</source>
        <translation>El secreto de cliente anterior se quitó.</translation>
    </message>
    <message>
        <source>Removing the old client secret ...</source>
        <translation>Quitando el secreto de cliente anterior ...</translation>
    </message>
    <message>
        <source>The service uses the new client secret now. It ends on %1.</source>
        <translation>El servicio usa ahora el secreto de cliente nuevo. Expira el %1.</translation>
    </message>
    <message>
        <source>Renew the client secret: %1</source>
        <translation>Renovar el secreto de cliente: %1</translation>
    </message>
    <message>
        <source>A new client secret is added to the App registration, tested, and used from then on. The old one is not touched before you say so.</source>
        <translation>Se agrega un secreto de cliente nuevo al registro de aplicación, se prueba y se usa a partir de ese momento. El anterior no se toca hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>By the registration &amp;itself</source>
        <translation>&amp;Mediante el propio registro</translation>
    </message>
    <message>
        <source>Looking whether the registration may do that ...</source>
        <translation>Comprobando si el registro puede hacerlo ...</translation>
    </message>
    <message>
        <source>It has the permission Application.ReadWrite.OwnedBy and is an owner of itself. Nobody has to sign in.</source>
        <translation>Tiene el permiso Application.ReadWrite.OwnedBy y es propietario de sí mismo. Nadie tiene que iniciar sesión.</translation>
    </message>
    <message>
        <source>Not possible: that needs the permission Application.ReadWrite.OwnedBy, a registration that is an owner of itself, and a client secret that still works.</source>
        <translation>No es posible: se necesita el permiso Application.ReadWrite.OwnedBy, un registro que sea propietario de sí mismo y un secreto de cliente que aún funcione.</translation>
    </message>
    <message>
        <source>By signing in as an &amp;administrator</source>
        <translation>Iniciando sesión &amp;como administrador</translation>
    </message>
    <message>
        <source>An owner of the registration, or an Application Administrator, signs in.</source>
        <translation>Inicia sesión un propietario del registro o un Application Administrator.</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Válido durante:</translation>
    </message>
    <message>
        <source>the old client secret, which begins with %1 and ends on %2</source>
        <translation>el secreto de cliente anterior, que empieza por %1 y expira el %2</translation>
    </message>
    <message>
        <source>the old client secret, which begins with %1</source>
        <translation>el secreto de cliente anterior, que empieza por %1</translation>
    </message>
    <message>
        <source>Only the new client secret works from now on.</source>
        <translation>A partir de ahora solo funciona el secreto de cliente nuevo.</translation>
    </message>
    <message>
        <source>It is not certain which of the registration&apos;s client secrets is %1. Remove it in the Azure portal, if nothing else uses it.</source>
        <translation>No es seguro cuál de los secretos de cliente del registro es %1. Quítelo en Azure Portal si nada más lo usa.</translation>
    </message>
    <message>
        <source>Remove %1? Whatever else still uses it stops working at once. If you keep it, it works until it ends.</source>
        <translation>¿Desea quitar %1? Lo que aún lo use dejará de funcionar de inmediato. Si lo conserva, funcionará hasta que expire.</translation>
    </message>
    <message>
        <source>Remove the &amp;old secret</source>
        <translation>&amp;Quitar el secreto anterior</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>Choose a shorter &amp;life</source>
        <translation>&amp;Seleccionar una duración más corta</translation>
    </message>
</context>
<context>
    <name>TenantLink::RightsPage</name>
    <message>
        <source>Your account&apos;s roles do not include making App registrations. Where the tenant lets everybody make them it may work all the same.</source>
        <translation>Los roles de su cuenta no incluyen la creación de registros de aplicación. Si el inquilino permite que cualquiera los cree, puede que funcione de todos modos.</translation>
    </message>
    <message>
        <source>Your account may not grant admin consent. Everything else is done, and you get a link to forward to a Global Administrator or Privileged Role Administrator.</source>
        <translation>Su cuenta no puede conceder el consentimiento de administrador. Se hace todo lo demás y usted obtiene un vínculo para reenviar a un Global Administrator o Privileged Role Administrator.</translation>
    </message>
    <message>
        <source>Your account may not assign directory roles. Everything else is done, and you get the steps and commands to forward to a Global Administrator or Privileged Role Administrator.</source>
        <translation>Su cuenta no puede asignar roles de directorio. Se hace todo lo demás y usted obtiene los pasos y los comandos para reenviar a un Global Administrator o Privileged Role Administrator.</translation>
    </message>
    <message>
        <source>It could not be checked whether your account&apos;s roles suffice. What it may not do is told afterwards, with what to forward to another administrator.</source>
        <translation>No se pudo comprobar si los roles de su cuenta son suficientes. Lo que no pueda hacer se indica después, junto con lo que se debe reenviar a otro administrador.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>permission, how much it is needed, reason</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Expira el %1.</translation>
    </message>
    <message>
        <source>Name and rights</source>
        <translation>Nombre y derechos</translation>
    </message>
    <message>
        <source>Nothing in your tenant has been created yet. Choose what shall be, and read below exactly what will be written.</source>
        <translation>Aún no se ha creado nada en su inquilino. Elija lo que se debe crear y lea a continuación qué se va a escribir exactamente.</translation>
    </message>
    <message>
        <source>Start &amp;provisioning</source>
        <translation>I&amp;niciar aprovisionamiento</translation>
    </message>
    <message>
        <source>Na&amp;me of the App registration:</source>
        <translation>Nombre del &amp;registro de aplicación:</translation>
    </message>
    <message>
        <source>&amp;Life of the client secret:</source>
        <translation>&amp;Duración del secreto de cliente:</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se va a escribir</translation>
    </message>
    <message>
        <source>Show as &amp;commands ...</source>
        <translation>&amp;Mostrar como comandos ...</translation>
    </message>
    <message>
        <source>Show as commands</source>
        <translation>Mostrar como comandos</translation>
    </message>
</context>
<context>
    <name>TenantLink::RightsView</name>
    <message>
        <source>Rights that the App registration needs, and why</source>
        <translation>Derechos que necesita el registro de aplicación y por qué</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4</source>
        <comment>name, kind, how much it is needed, reason</comment>
        <translation>%1 (%2, %3): %4</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>permiso</translation>
    </message>
    <message>
        <source>directory role</source>
        <translation>rol de directorio</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoleChoice</name>
    <message>
        <source>The roles then hold for the users and groups of that unit only. Voice routes, gateways and domains belong to the whole tenant: they cannot be set up this way. Directory Readers is assigned for the whole tenant beside it.</source>
        <translation>En ese caso, los roles solo se aplican a los usuarios y grupos de esa unidad. Las rutas de voz, las puertas de enlace y los dominios pertenecen a todo el inquilino: no se pueden configurar de este modo. Además, se asigna Directory Readers para todo el inquilino.</translation>
    </message>
    <message>
        <source>Reading the administrative units needs one more right, for which you sign in again.</source>
        <translation>Para leer las unidades administrativas se necesita un derecho más, para el que hay que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>There is no administrative unit in this tenant.</source>
        <translation>No hay ninguna unidad administrativa en este inquilino.</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>Roles de directorio</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two roles</comment>
        <translation> y </translation>
    </message>
    <message>
        <source>Teams Administrator is the usual choice; two roles together are narrower.</source>
        <translation>Teams Administrator es la opción habitual; dos roles juntos son más limitados.</translation>
    </message>
    <message>
        <source>Also %1</source>
        <comment>role</comment>
        <translation>También %1</translation>
    </message>
    <message>
        <source>Only for one administrative &amp;unit</source>
        <translation>&amp;Solo para una unidad administrativa</translation>
    </message>
    <message>
        <source>Administrati&amp;ve unit:</source>
        <translation>&amp;Unidad administrativa:</translation>
    </message>
    <message>
        <source>Si&amp;gn in again to read the units</source>
        <translation>&amp;Volver a iniciar sesión para leer las unidades</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingForm</name>
    <message>
        <source>The known SBCs could not be read: %1 You can type the domain.</source>
        <translation>No se pudieron leer los SBC conocidos: %1 Puede escribir el dominio.</translation>
    </message>
    <message>
        <source>No SBC is known yet (Configuration &gt; SBCs). You can type the domain.</source>
        <translation>Aún no se conoce ningún SBC (Configuración &gt; SBC). Puede escribir el dominio.</translation>
    </message>
    <message numerus="yes">
        <source>Microsoft takes at most %n characters after the @ of a user name: in this domain there can be no activation user. Choose a shorter name.</source>
        <translation>
            <numerusform>Microsoft admite como máximo %n carácter después de la @ de un nombre de usuario: en este dominio no puede haber usuario de activación. Elija un nombre más corto.</numerusform>
            <numerusform>Microsoft admite como máximo %n caracteres después de la @ de un nombre de usuario: en este dominio no puede haber usuario de activación. Elija un nombre más corto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually the short name. Letters, digits and inner hyphens.</source>
        <translation>Normalmente, el nombre corto. Letras, dígitos y guiones interiores.</translation>
    </message>
    <message>
        <source>As it is written: %1. DNS and Microsoft 365 have the name above.</source>
        <translation>Como se escribe: %1. DNS y Microsoft 365 usan el nombre anterior.</translation>
    </message>
    <message>
        <source>What is configured</source>
        <translation>Qué se configura</translation>
    </message>
    <message>
        <source>&amp;M365 default routing and SBC configuration</source>
        <translation>Enrutamiento predeterminado de M365 &amp;y configuración del SBC</translation>
    </message>
    <message>
        <source>SBC &amp;only</source>
        <translation>Solo S&amp;BC</translation>
    </message>
    <message>
        <source>Trunk model</source>
        <translation>Modelo de tronco</translation>
    </message>
    <message>
        <source>&amp;Derived trunk</source>
        <translation>Tro&amp;nco derivado</translation>
    </message>
    <message>
        <source>The voice route names the customer&apos;s sub-domain; no gateway is registered in the customer&apos;s tenant. Usual for hosted services.</source>
        <translation>La ruta de voz usa el subdominio del cliente; no se registra ninguna puerta de enlace en el inquilino del cliente. Habitual en servicios hospedados.</translation>
    </message>
    <message>
        <source>O&amp;wn gateway</source>
        <translation>P&amp;uerta de enlace propia</translation>
    </message>
    <message>
        <source>A gateway with the sub-domain&apos;s name is registered in the customer&apos;s tenant.</source>
        <translation>Se registra una puerta de enlace con el nombre del subdominio en el inquilino del cliente.</translation>
    </message>
    <message>
        <source>&amp;SBC domain:</source>
        <translation>Dominio d&amp;el SBC:</translation>
    </message>
    <message>
        <source>S&amp;ub-domain:</source>
        <translation>Sub&amp;dominio:</translation>
    </message>
    <message>
        <source>Sub-domain preview:</source>
        <translation>Vista previa del subdominio:</translation>
    </message>
    <message>
        <source>Sub-domain preview</source>
        <translation>Vista previa del subdominio</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>&amp;Two-step (recommended)</source>
        <translation>En dos &amp;pasos (recomendado)</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>En dos pasos</translation>
    </message>
    <message>
        <source>Manua&amp;l</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>Usuario de activación</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingPage</name>
    <message>
        <source>Routing and DNS</source>
        <translation>Enrutamiento y DNS</translation>
    </message>
    <message>
        <source>The customer gets a name of its own on the SBC&apos;s domain. The tenant has to know it and prove it.</source>
        <translation>El cliente recibe un nombre propio en el dominio del SBC. El inquilino tiene que conocerlo y demostrar que le pertenece.</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingScripts</name>
    <message>
        <source>The templates could not be read: %1</source>
        <translation>No se pudieron leer las plantillas: %1</translation>
    </message>
    <message>
        <source>Built-in for this trunk model</source>
        <translation>Integrada para este modelo de tronco</translation>
    </message>
    <message>
        <source>A template that was deleted</source>
        <translation>Una plantilla que se eliminó</translation>
    </message>
    <message>
        <source>The chosen template</source>
        <translation>La plantilla seleccionada</translation>
    </message>
    <message>
        <source>Teams sc&amp;ript template:</source>
        <translation>Plantilla de script de &amp;Teams:</translation>
    </message>
    <message>
        <source>Teams clean-u&amp;p template:</source>
        <translation>Plantilla de limpie&amp;za de Teams:</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingTab</name>
    <message>
        <source>Saving ...</source>
        <translation>Guardando ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>What was set up for %1 stays in the tenant and on the SBC. Run its clean-up scripts before you save (Tasks); afterwards tasks and scripts must run again.</source>
        <translation>Lo que se configuró para %1 se queda en el inquilino y en el SBC. Ejecute sus scripts de limpieza antes de guardar (Tareas); después hay que volver a ejecutar las tareas y los scripts.</translation>
    </message>
    <message>
        <source>Tasks and scripts must run again: choose Run all that is left under Tasks, then run the scripts.</source>
        <translation>Hay que volver a ejecutar las tareas y los scripts: seleccione Ejecutar todo lo pendiente en Tareas y, a continuación, ejecute los scripts.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save Routing and DNS</source>
        <translation>Guardar Enrutamiento y DNS</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>Enrutamiento y DNS</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcDialog</name>
    <message>
        <source>There is an SBC of this name already. Choose another name.</source>
        <translation>Ya existe un SBC con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Edit SBC</source>
        <translation>Editar SBC</translation>
    </message>
    <message>
        <source>Add SBC</source>
        <translation>Agregar SBC</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;FQDN:</source>
        <translation>&amp;FQDN:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Descripción:</translation>
    </message>
    <message>
        <source>The base domain of the SBC, for example sbc.example.com. The customers&apos; sub-domains are below it.</source>
        <translation>El dominio base del SBC, por ejemplo sbc.example.com. Los subdominios de los clientes dependen de él.</translation>
    </message>
    <message>
        <source>&amp;SIP port:</source>
        <translation>&amp;Puerto SIP:</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>SIP port</source>
        <translation>Puerto SIP</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcsPage</name>
    <message>
        <source>&amp;Add SBC</source>
        <translation>Agregar &amp;SBC</translation>
    </message>
    <message>
        <source>&amp;Edit SBC</source>
        <translation>E&amp;ditar SBC</translation>
    </message>
    <message>
        <source>&amp;Remove SBC</source>
        <translation>Quitar S&amp;BC</translation>
    </message>
    <message>
        <source>Removes the selected SBCs from this list; nothing is changed on them</source>
        <translation>Quita de esta lista los SBC seleccionados; no se cambia nada en ellos</translation>
    </message>
    <message>
        <source>SBCs</source>
        <translation>SBC</translation>
    </message>
    <message>
        <source>Filter SBCs</source>
        <translation>Filtrar SBC</translation>
    </message>
    <message>
        <source>Copy SBCs</source>
        <translation>Copiar SBC</translation>
    </message>
    <message>
        <source>Export CSV of SBCs</source>
        <translation>Exportar a CSV los SBC</translation>
    </message>
    <message>
        <source>Columns of SBCs</source>
        <translation>Columnas de SBC</translation>
    </message>
    <message>
        <source>There is no SBC yet.
Add the ones that you have, so that services can be set up on them.</source>
        <translation>Todavía no hay ningún SBC.
Agregue los que tenga para poder configurar servicios en ellos.</translation>
    </message>
    <message>
        <source>No SBC matches the filter.</source>
        <translation>Ningún SBC coincide con el filtro.</translation>
    </message>
    <message>
        <source>sbcs.csv</source>
        <comment>file name</comment>
        <translation>sbc.csv</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Remove SBCs</source>
        <translation>Quitar SBC</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n SBC(s) from the list: %1?</source>
        <translation>
            <numerusform>¿Desea quitar %n SBC de la lista: %1?</numerusform>
            <numerusform>¿Desea quitar %n SBC de la lista: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Services that are set up on it keep working, but no script can be made for them until another SBC is chosen. Nothing is changed on the SBC itself.</source>
        <translation>Los servicios configurados en él siguen funcionando, pero no se puede crear ningún script para ellos hasta que se seleccione otro SBC. No se cambia nada en el propio SBC.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n SBC(s) removed.</source>
        <translation>
            <numerusform>%n SBC quitado.</numerusform>
            <numerusform>%n SBC quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first SBC</source>
        <translation>Agregar el primer SBC</translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar secreto</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Shows the secret while you hold this button</source>
        <translation>Muestra el secreto mientras se mantiene pulsado este botón</translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretLifeBox</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretsBanner</name>
    <message>
        <source>Show services</source>
        <translation>Mostrar servicios</translation>
    </message>
    <message>
        <source>Shows the services whose client secrets end first</source>
        <translation>Muestra los servicios cuyos secretos de cliente expiran primero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the message about client secrets</source>
        <translation>Cerrar el mensaje sobre los secretos de cliente</translation>
    </message>
</context>
<context>
    <name>TenantLink::SendLinkPage</name>
    <message>
        <source>Enter a mail address such as name@example.com.</source>
        <translation>Escriba una dirección de correo como nombre@example.com.</translation>
    </message>
    <message>
        <source>No email address is kept for this customer. Enter the administrator&apos;s.</source>
        <translation>No hay ninguna dirección de correo guardada para este cliente. Escriba la del administrador.</translation>
    </message>
    <message>
        <source>The mail with the link goes there.</source>
        <translation>El correo con el vínculo se envía a esta dirección.</translation>
    </message>
    <message>
        <source>Enter a sign-in name such as admin@contoso.com.</source>
        <translation>Escriba un nombre de inicio de sesión como admin@contoso.com.</translation>
    </message>
    <message>
        <source>The sign-in name (UPN) of the Microsoft 365 administrator who will authenticate.</source>
        <translation>El nombre de inicio de sesión (UPN) del administrador de Microsoft 365 que se va a autenticar.</translation>
    </message>
    <message>
        <source>Checking whether an invitation can be made ...</source>
        <translation>Comprobando si se puede crear una invitación ...</translation>
    </message>
    <message numerus="yes">
        <source>You then send the link yourself. It is valid for %n day(s).</source>
        <translation>
            <numerusform>Después, envíe usted el vínculo. Es válido durante %n día.</numerusform>
            <numerusform>Después, envíe usted el vínculo. Es válido durante %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mail goes off at once. Its link is valid for %n day(s).</source>
        <translation>
            <numerusform>El correo se envía de inmediato. Su vínculo es válido durante %n día.</numerusform>
            <numerusform>El correo se envía de inmediato. Su vínculo es válido durante %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create invitation</source>
        <translation>&amp;Crear invitación</translation>
    </message>
    <message>
        <source>&amp;Send invitation</source>
        <translation>&amp;Enviar invitación</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Enviar vínculo</translation>
    </message>
    <message>
        <source>Invite the customer&apos;s IT administrator to authenticate the tenant. Nothing is sent before the next page.</source>
        <translation>Invite al administrador de TI del cliente a autenticar el inquilino. No se envía nada antes de la página siguiente.</translation>
    </message>
    <message>
        <source>Who gets the mail</source>
        <translation>Quién recibe el correo</translation>
    </message>
    <message>
        <source>The c&amp;ustomer&apos;s administrator</source>
        <translation>El admi&amp;nistrador del cliente</translation>
    </message>
    <message>
        <source>The &amp;provider&apos;s own account</source>
        <translation>La &amp;propia cuenta del proveedor</translation>
    </message>
    <message>
        <source>Microsoft clou&amp;d:</source>
        <translation>Nu&amp;be de Microsoft:</translation>
    </message>
    <message>
        <source>Invitation &amp;Email:</source>
        <translation>Correo &amp;de invitación:</translation>
    </message>
    <message>
        <source>&amp;M365 Admin Email:</source>
        <translation>Co&amp;rreo del administrador de M365:</translation>
    </message>
    <message>
        <source>How the link gets there</source>
        <translation>Cómo llega el vínculo</translation>
    </message>
    <message>
        <source>No mail server is set up, so TenantLink cannot send the mail itself.</source>
        <translation>No hay ningún servidor de correo configurado, por lo que TenantLink no puede enviar el correo.</translation>
    </message>
    <message>
        <source>Set up the mail ser&amp;ver ...</source>
        <translation>Configurar el &amp;servidor de correo ...</translation>
    </message>
    <message>
        <source>Set up the mail server</source>
        <translation>Configurar el servidor de correo</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>Abrir en &amp;mi programa de correo</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Copiar el &amp;vínculo</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServiceActions</name>
    <message>
        <source>Run it in PowerShell with the module MicrosoftTeams. It asks for the client secret: no secret is in it.</source>
        <translation>Ejecútelo en PowerShell con el módulo MicrosoftTeams. Pide el secreto de cliente: no contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Enter it at the command line of the SBC. No secret is in it: enter those where it says so.</source>
        <translation>Introdúzcalo en la línea de comandos del SBC. No contiene ningún secreto: introdúzcalos donde se indique.</translation>
    </message>
    <message>
        <source>Teams routing script</source>
        <translation>Script de enrutamiento de Teams</translation>
    </message>
    <message>
        <source>Teams routing clean-up script</source>
        <translation>Script de limpieza del enrutamiento de Teams</translation>
    </message>
    <message>
        <source>SBC script</source>
        <translation>Script de SBC</translation>
    </message>
    <message>
        <source>SBC clean-up script</source>
        <translation>Script de limpieza de SBC</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <comment>a mail to copy</comment>
        <translation>Para: %1
Asunto: %2

%3</translation>
    </message>
    <message>
        <source>Mail to the customer</source>
        <translation>Correo al cliente</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the text into a mail of your own.</source>
        <translation>No se pudo abrir ningún programa de correo. Copie el texto en un correo propio.</translation>
    </message>
    <message>
        <source>Save service package</source>
        <translation>Guardar paquete del servicio</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Save service package in a folder</source>
        <translation>Guardar paquete del servicio en una carpeta</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. Read it before you send it.</source>
        <translation>Se pidió a su programa de correo que abriera el correo. Léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>The service package was saved: %1</source>
        <translation>El paquete del servicio se guardó: %1</translation>
    </message>
    <message>
        <source>Show Teams &amp;routing script</source>
        <translation>Mostrar &amp;script de enrutamiento de Teams</translation>
    </message>
    <message>
        <source>Show &amp;SBC script</source>
        <translation>&amp;Mostrar script de SBC</translation>
    </message>
    <message>
        <source>Show Teams routing c&amp;lean-up script</source>
        <translation>Mostrar script de limpie&amp;za del enrutamiento de Teams</translation>
    </message>
    <message>
        <source>Show SBC cl&amp;ean-up script</source>
        <translation>Most&amp;rar script de limpieza de SBC</translation>
    </message>
    <message>
        <source>Save service package as &amp;zip file ...</source>
        <translation>Guardar &amp;paquete del servicio como archivo zip ...</translation>
    </message>
    <message>
        <source>Save service package as zip file</source>
        <translation>Guardar paquete del servicio como archivo zip</translation>
    </message>
    <message>
        <source>Save service package in a f&amp;older ...</source>
        <translation>&amp;Guardar paquete del servicio en una carpeta ...</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer</source>
        <translation>Informar al &amp;cliente</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicePortal</name>
    <message>
        <source>%1 - Service portal</source>
        <translation>%1 - Portal del servicio</translation>
    </message>
    <message>
        <source>Service portal</source>
        <translation>Portal del servicio</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Cargando ...</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>full name, short name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Direct Routing service of %1</source>
        <translation>Servicio de enrutamiento directo de %1</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>Configuración de Microsoft 365</translation>
    </message>
    <message>
        <source>Permissions and roles</source>
        <translation>Permisos y roles</translation>
    </message>
    <message>
        <source>QOE integration with Microsoft Teams</source>
        <translation>Integración de QOE con Microsoft Teams</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>Enrutamiento y DNS</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>Conexión SIP</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <translation>Partes del servicio</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServiceTab</name>
    <message>
        <source>Another service has this name already.</source>
        <translation>Otro servicio ya tiene este nombre.</translation>
    </message>
    <message>
        <source>This name is no DNS label: it cannot be used as a sub-domain.</source>
        <translation>Este nombre no es una etiqueta DNS: no se puede usar como subdominio.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Use como máximo %n carácter.</numerusform>
            <numerusform>Use como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the license type</source>
        <translation>Cambiar el tipo de licencia</translation>
    </message>
    <message>
        <source>Change %1 to %2?</source>
        <comment>short name, license type</comment>
        <translation>¿Desea cambiar %1 a %2?</translation>
    </message>
    <message>
        <source>&amp;Change license type</source>
        <translation>Cam&amp;biar tipo de licencia</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Guardando ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>Cliente:</translation>
    </message>
    <message>
        <source>&amp;Full Name of Service:</source>
        <translation>Nombre completo del &amp;servicio:</translation>
    </message>
    <message>
        <source>&amp;Unique Short Name:</source>
        <translation>&amp;Nombre corto único:</translation>
    </message>
    <message>
        <source>&amp;License type:</source>
        <translation>Tipo &amp;de licencia:</translation>
    </message>
    <message>
        <source>Lice&amp;nsed users:</source>
        <translation>&amp;Usuarios con licencia:</translation>
    </message>
    <message>
        <source>Deploy status:</source>
        <translation>Estado de implementación:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Creado:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>Guardar servicio</translation>
    </message>
    <message>
        <source>&amp;Change customer ...</source>
        <translation>&amp;Cambiar cliente ...</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Cambiar cliente</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>El nombre corto</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicesModel</name>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>License type</source>
        <translation>Tipo de licencia</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>Usuarios con licencia</translation>
    </message>
    <message>
        <source>Deploy status</source>
        <translation>Estado de implementación</translation>
    </message>
    <message>
        <source>Authentication status</source>
        <translation>Estado de autenticación</translation>
    </message>
    <message>
        <source>Secret expires in</source>
        <translation>El secreto expira en</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicesPage</name>
    <message>
        <source>&amp;Add Service</source>
        <translation>A&amp;gregar servicio</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>Tipos de servicio</translation>
    </message>
    <message>
        <source>&amp;Direct Routing</source>
        <translation>Enr&amp;utamiento directo</translation>
    </message>
    <message>
        <source>&amp;Edit Service</source>
        <translation>Editar servici&amp;o</translation>
    </message>
    <message>
        <source>Opens the Service portal of the selected service</source>
        <translation>Abre el Portal del servicio seleccionado</translation>
    </message>
    <message>
        <source>&amp;Delete Service</source>
        <translation>E&amp;liminar servicio</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>Compro&amp;bar todo</translation>
    </message>
    <message>
        <source>Validates the registrations of all services, one after the other</source>
        <translation>Valida los registros de todos los servicios, uno tras otro</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Filtrar servicios</translation>
    </message>
    <message>
        <source>Copy services</source>
        <translation>Copiar servicios</translation>
    </message>
    <message>
        <source>Export CSV of services</source>
        <translation>Exportar a CSV los servicios</translation>
    </message>
    <message>
        <source>Columns of services</source>
        <translation>Columnas de servicios</translation>
    </message>
    <message>
        <source>There is no service yet.
Choose Add Service &gt; Direct Routing to onboard the first customer.</source>
        <translation>Todavía no hay ningún servicio.
Seleccione Agregar servicio &gt; Enrutamiento directo para incorporar al primer cliente.</translation>
    </message>
    <message>
        <source>No service matches the filter.</source>
        <translation>Ningún servicio coincide con el filtro.</translation>
    </message>
    <message>
        <source>services.csv</source>
        <comment>file name</comment>
        <translation>servicios.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n service(s) to delete</source>
        <translation>
            <numerusform>Seleccione como máximo %n servicio para eliminar</numerusform>
            <numerusform>Seleccione como máximo %n servicios para eliminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected services from this program</source>
        <translation>Elimina de este programa los servicios seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) deleted.</source>
        <translation>
            <numerusform>%n servicio eliminado.</numerusform>
            <numerusform>%n servicios eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service deleted</source>
        <translation>Servicio eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) deleted: %1.</source>
        <translation>
            <numerusform>%n servicio eliminado: %1.</numerusform>
            <numerusform>%n servicios eliminados: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the customer&apos;s tenant these stay as they are: the App registration with its client secret, the permissions that were granted to it, its directory roles, and everything that was set up for Direct Routing (domain, voice routes, users). If the registration is not needed any more, ask the customer&apos;s admin to delete it under App registrations in the Azure portal.</source>
        <translation>En el inquilino del cliente se queda como está lo siguiente: el registro de aplicación con su secreto de cliente, los permisos que se le concedieron, sus roles de directorio y todo lo que se configuró para el enrutamiento directo (dominio, rutas de voz, usuarios). Si el registro ya no se necesita, pida al administrador del cliente que lo elimine en Registros de aplicaciones de Azure Portal.</translation>
    </message>
    <message>
        <source>Add the first service</source>
        <translation>Agregar el primer servicio</translation>
    </message>
</context>
<context>
    <name>TenantLink::SettingsPage</name>
    <message>
        <source>Not saved: see the fields that are marked.</source>
        <translation>No se ha guardado: revise los campos marcados.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Guardando ...</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Cargando ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no se ha guardado.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Reve&amp;rt</source>
        <translation>R&amp;evertir</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInAppBox</name>
    <message>
        <source>Sign-in app</source>
        <translation>Aplicación de inicio de sesión</translation>
    </message>
    <message>
        <source>The sign-in app %1 was removed from the tenant. The next sign-in adds it again.</source>
        <translation>La aplicación de inicio de sesión %1 se quitó del inquilino. El próximo inicio de sesión la vuelve a agregar.</translation>
    </message>
    <message>
        <source>This sign-in added the application %1 to the tenant. It is needed only while you work here: you can remove it now.</source>
        <translation>Este inicio de sesión agregó la aplicación %1 al inquilino. Solo se necesita mientras se trabaja aquí: puede quitarla ahora.</translation>
    </message>
    <message>
        <source>The application %1, by which you signed in, was in the tenant before. You can remove it; the next sign-in adds it again.</source>
        <translation>La aplicación %1, con la que inició sesión, ya estaba en el inquilino. Puede quitarla; el próximo inicio de sesión la vuelve a agregar.</translation>
    </message>
    <message>
        <source>Removing ...</source>
        <translation>Quitando ...</translation>
    </message>
    <message>
        <source>Remove the sign-in a&amp;pp from my tenant</source>
        <translation>&amp;Quitar de mi inquilino la aplicación de inicio de sesión</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInDialog</name>
    <message>
        <source>Sign in to the tenant</source>
        <translation>Iniciar sesión en el inquilino</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Paso siguiente</translation>
    </message>
    <message>
        <source>&amp;Start authentication</source>
        <translation>I&amp;niciar autenticación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInForm</name>
    <message>
        <source>The sign-in name (UPN) of your tenant&apos;s administrator, such as admin@contoso.com. What comes after the @ says which tenant it is.</source>
        <translation>El nombre de inicio de sesión (UPN) del administrador de su inquilino, como admin@contoso.com. Lo que sigue a la @ indica de qué inquilino se trata.</translation>
    </message>
    <message>
        <source>&amp;M365 admin (UPN):</source>
        <translation>&amp;Administrador de M365 (UPN):</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>¿Cómo desea iniciar sesión?</translation>
    </message>
    <message>
        <source>Sign in with a c&amp;ode</source>
        <translation>Iniciar sesión &amp;con un código</translation>
    </message>
    <message>
        <source>You enter a short code on Microsoft&apos;s page, on this computer or on your telephone.</source>
        <translation>Se escribe un código corto en la página de Microsoft, en este equipo o en el teléfono.</translation>
    </message>
    <message>
        <source>Sign in with this computer&apos;s b&amp;rowser</source>
        <translation>Iniciar sesión con el &amp;navegador de este equipo</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page opens in your browser. Also works where your organisation blocks sign-in with codes.</source>
        <translation>La página de Microsoft se abre en el navegador. Funciona también si su organización bloquea el inicio de sesión con códigos.</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInGuide</name>
    <message>
        <source>How do I create a sign-in application?</source>
        <translation>¿Cómo se crea una aplicación de inicio de sesión?</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>You sign in at Microsoft. TenantLink never sees your password.</source>
        <translation>Usted inicia sesión en Microsoft. TenantLink nunca ve su contraseña.</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInView</name>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Ha iniciado sesión como %1.</translation>
    </message>
    <message>
        <source>Microsoft is asked for a code ...</source>
        <translation>Solicitando un código a Microsoft ...</translation>
    </message>
    <message>
        <source>The sign-in is prepared ...</source>
        <translation>Preparando el inicio de sesión ...</translation>
    </message>
    <message>
        <source>Waiting until you have entered the code and signed in ...</source>
        <translation>Esperando a que escriba el código e inicie sesión ...</translation>
    </message>
    <message>
        <source>Waiting until you have signed in with your browser ...</source>
        <translation>Esperando a que inicie sesión con el navegador ...</translation>
    </message>
    <message>
        <source>The connection to Microsoft is lost. The sign-in goes on as soon as it is back.</source>
        <translation>Se perdió la conexión con Microsoft. El inicio de sesión continuará en cuanto se restablezca.</translation>
    </message>
    <message>
        <source>Microsoft has answered. Finding out who signed in ...</source>
        <translation>Microsoft ha respondido. Averiguando quién inició sesión ...</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Ne&amp;w code</source>
        <translation>&amp;Código nuevo</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page was opened in your browser. Sign in there with your administrator&apos;s account; this window goes on by itself. Keep it open meanwhile.</source>
        <translation>La página de Microsoft se abrió en el navegador. Inicie sesión en ella con su cuenta de administrador; esta ventana continúa sola. No la cierre mientras tanto.</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Abrir la página de nuevo</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>Copiar la &amp;dirección de la página</translation>
    </message>
    <message>
        <source>Sign in with this computer&apos;s b&amp;rowser</source>
        <translation>Iniciar sesión con &amp;el navegador de este equipo</translation>
    </message>
    <message>
        <source>Sign in with a c&amp;ode</source>
        <translation>Iniciar &amp;sesión con un código</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignedInPage</name>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Check who signed in, where and through which application before you go on.</source>
        <translation>Compruebe quién inició sesión, dónde y con qué aplicación antes de continuar.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Paso siguiente</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignedInView</name>
    <message>
        <source>Could not check: %1</source>
        <translation>No se pudo comprobar: %1</translation>
    </message>
    <message>
        <source>Could not check. Go on only if you trust who invited you.</source>
        <translation>No se pudo comprobar. Continúe solo si confía en quien le invitó.</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>%1, verified by Microsoft</source>
        <translation>%1, verificado por Microsoft</translation>
    </message>
    <message>
        <source>Not verified by Microsoft. Go on only if you know from the provider that this is its application.</source>
        <translation>No verificado por Microsoft. Continúe solo si sabe por el proveedor que esta es su aplicación.</translation>
    </message>
    <message>
        <source>Microsoft does not say</source>
        <translation>Microsoft no lo indica</translation>
    </message>
    <message>
        <source>This tenant itself</source>
        <translation>Este mismo inquilino</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>Inquilino %1</translation>
    </message>
    <message>
        <source>Not all roles of this account are known. What it may not do is said, and nothing is left half done.</source>
        <translation>No se conocen todos los roles de esta cuenta. Se indicará lo que no pueda hacer y nada quedará a medias.</translation>
    </message>
    <message>
        <source>App registrations and client secrets need the role Application Administrator, Cloud Application Administrator or Global Administrator. Without it nothing can be created: sign in with another account.</source>
        <translation>Los registros de aplicación y los secretos de cliente requieren el rol Application Administrator, Cloud Application Administrator o Global Administrator. Sin él no se puede crear nada: inicie sesión con otra cuenta.</translation>
    </message>
    <message>
        <source>This account has no role for App registrations. That is enough only where the tenant lets everybody register applications.</source>
        <translation>Esta cuenta no tiene ningún rol para registros de aplicación. Eso solo es suficiente si el inquilino permite que cualquiera registre aplicaciones.</translation>
    </message>
    <message>
        <source>Consent to permissions of Microsoft Graph needs the role Privileged Role Administrator or Global Administrator; Application Administrator is not enough. Without it, everything else is finished, and you get a link for an administrator who may consent.</source>
        <translation>El consentimiento para permisos de Microsoft Graph requiere el rol Privileged Role Administrator o Global Administrator; Application Administrator no es suficiente. Sin él, se termina todo lo demás y usted obtiene un vínculo para un administrador que pueda dar el consentimiento.</translation>
    </message>
    <message>
        <source>Assigning directory roles needs the role Privileged Role Administrator or Global Administrator. Without it, everything else is finished, and you get the steps for an administrator who may assign them.</source>
        <translation>La asignación de roles de directorio requiere el rol Privileged Role Administrator o Global Administrator. Sin él, se termina todo lo demás y usted obtiene los pasos para un administrador que pueda asignarlos.</translation>
    </message>
    <message>
        <source>If your role is given for a time (PIM), activate it first and sign in again.</source>
        <translation>Si su rol se concede por tiempo limitado (PIM), actívelo primero y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Could not check the roles of this account. You can go on: what it may not do is said, and nothing is left half done. A partner&apos;s account (GDAP) has its rights through the partner relationship, and often may not consent or assign roles.</source>
        <translation>No se pudieron comprobar los roles de esta cuenta. Puede continuar: se indicará lo que no pueda hacer y nada quedará a medias. La cuenta de un partner (GDAP) tiene sus derechos mediante la relación de partner y a menudo no puede dar el consentimiento ni asignar roles.</translation>
    </message>
    <message>
        <source>The roles of this account suffice.</source>
        <translation>Los roles de esta cuenta son suficientes.</translation>
    </message>
    <message>
        <source>Roles of this account: none.</source>
        <translation>Roles de esta cuenta: ninguno.</translation>
    </message>
    <message>
        <source>Roles of this account: %1</source>
        <translation>Roles de esta cuenta: %1</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Inquilino:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Cuenta:</translation>
    </message>
    <message>
        <source>&amp;Yes, go on with this account</source>
        <translation>&amp;Sí, continuar con esta cuenta</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>The application that you signed in through</source>
        <translation>La aplicación con la que inició sesión</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>Editor:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Propietario:</translation>
    </message>
    <message>
        <source>It may do this for you, while you are signed in here:</source>
        <translation>Puede hacer esto por usted mientras tiene la sesión iniciada aquí:</translation>
    </message>
    <message>
        <source>Do your account&apos;s roles suffice?</source>
        <translation>¿Son suficientes los roles de su cuenta?</translation>
    </message>
    <message>
        <source>The connection has been successfully established. Nothing in your tenant has been created yet.</source>
        <translation>La conexión se estableció correctamente. Aún no se ha creado nada en su inquilino.</translation>
    </message>
    <message>
        <source>You are signed in, but to another tenant. Nothing was changed there.</source>
        <translation>Ha iniciado sesión, pero en otro inquilino. No se cambió nada allí.</translation>
    </message>
    <message>
        <source>The connection has been successfully established. Nothing in the tenant has been changed yet.</source>
        <translation>La conexión se estableció correctamente. Aún no se ha cambiado nada en el inquilino.</translation>
    </message>
    <message>
        <source>A guest: the account&apos;s home is another tenant.</source>
        <translation>Un invitado: la cuenta pertenece a otro inquilino.</translation>
    </message>
    <message>
        <source>You entered %1, but signed in as %2. Is that right?</source>
        <translation>Escribió %1, pero inició sesión como %2. ¿Es correcto?</translation>
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
        <translation>Trabajando ...</translation>
    </message>
    <message>
        <source>The signing key was created.</source>
        <translation>La clave de firma se creó.</translation>
    </message>
    <message>
        <source>Renew the signing key</source>
        <translation>Renovar la clave de firma</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>¿Desea crear una clave de firma nueva?</translation>
    </message>
    <message>
        <source>The old key endorses the new one: customers who confirmed the old key go on trusting you. Invitations that are out stay valid. Afterwards give the new key to your colleagues by Export key, and put a new tenantlink.json on your web server.</source>
        <translation>La clave anterior respalda la nueva: los clientes que confirmaron la clave anterior siguen confiando en usted. Las invitaciones pendientes siguen siendo válidas. Después, entregue la clave nueva a sus colegas con Exportar clave y coloque un archivo tenantlink.json nuevo en su servidor web.</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>The signing key was renewed.</source>
        <translation>La clave de firma se renovó.</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>Exportar clave</translation>
    </message>
    <message>
        <source>signing-key.tenantlink-key</source>
        <comment>file name</comment>
        <translation>clave-de-firma.tenantlink-key</translation>
    </message>
    <message>
        <source>Signing keys (*.tenantlink-key)</source>
        <translation>Claves de firma (*.tenantlink-key)</translation>
    </message>
    <message>
        <source>The key was exported to %1. Tell the passphrase in another way.</source>
        <translation>La clave se exportó a %1. Comunique la frase de contraseña por otra vía.</translation>
    </message>
    <message>
        <source>The key was imported.</source>
        <translation>La clave se importó.</translation>
    </message>
    <message>
        <source>Save tenantlink.json</source>
        <translation>Guardar tenantlink.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>It signs your invitations, so that a changed one is noticed. Customers compare its fingerprint, or the invitation code, with what you read out by telephone.</source>
        <translation>Firma sus invitaciones para que se note si alguna se ha modificado. Los clientes comparan su huella digital, o el código de invitación, con lo que usted les lee por teléfono.</translation>
    </message>
    <message>
        <source>There is no signing key yet. The first invitation creates it, or create it now.</source>
        <translation>Aún no hay ninguna clave de firma. La crea la primera invitación, o puede crearla ahora.</translation>
    </message>
    <message>
        <source>The signing key is on another computer, so no invitation can be signed here. Choose Export key there and Import key here.</source>
        <translation>La clave de firma está en otro equipo, por lo que aquí no se puede firmar ninguna invitación. Seleccione Exportar clave allí e Importar clave aquí.</translation>
    </message>
    <message>
        <source>Enter a domain above to publish the key: then customers confirm your invitations with one click.</source>
        <translation>Escriba un dominio arriba para publicar la clave: así los clientes confirman sus invitaciones con un clic.</translation>
    </message>
    <message>
        <source>To publish the key put the file at https://%1/.well-known/tenantlink.json. It holds no secret.</source>
        <translation>Para publicar la clave, coloque el archivo en https://%1/.well-known/tenantlink.json. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Huella digital:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Created at:</source>
        <translation>Creada el:</translation>
    </message>
    <message>
        <source>Create signin&amp;g key</source>
        <translation>Crear clave &amp;de firma</translation>
    </message>
    <message>
        <source>&amp;Export key</source>
        <translation>E&amp;xportar clave</translation>
    </message>
    <message>
        <source>&amp;Import key</source>
        <translation>Imp&amp;ortar clave</translation>
    </message>
    <message>
        <source>Renew &amp;key</source>
        <translation>Renovar &amp;clave</translation>
    </message>
    <message>
        <source>Save tenant&amp;link.json</source>
        <translation>Guardar tenantlin&amp;k.json</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipForm</name>
    <message>
        <source>No SBC is known yet</source>
        <translation>Aún no se conoce ningún SBC</translation>
    </message>
    <message>
        <source>Choose an SBC</source>
        <translation>Seleccionar un SBC</translation>
    </message>
    <message>
        <source>%1 - %2:%3</source>
        <comment>SBC: name, FQDN and port</comment>
        <translation>%1 - %2:%3</translation>
    </message>
    <message>
        <source>None: the SBC is configured by other means</source>
        <translation>Ninguna: el SBC se configura por otros medios</translation>
    </message>
    <message>
        <source>A template that was deleted</source>
        <translation>Una plantilla que se eliminó</translation>
    </message>
    <message>
        <source>Choose the SBC of this connection, or add one.</source>
        <translation>Seleccione el SBC de esta conexión o agregue uno.</translation>
    </message>
    <message>
        <source>The customer&apos;s sub-domain is below %1, which is another SBC.</source>
        <translation>El subdominio del cliente depende de %1, que es otro SBC.</translation>
    </message>
    <message>
        <source>SBCs are kept under Configuration &gt; SBCs. Add SBC adds the first one there.</source>
        <translation>Los SBC se administran en Configuración &gt; SBC. Con Agregar SBC se agrega allí el primero.</translation>
    </message>
    <message>
        <source>This template was deleted. Choose another one.</source>
        <translation>Esta plantilla se eliminó. Seleccione otra.</translation>
    </message>
    <message>
        <source>&amp;Connection name:</source>
        <translation>Nombre &amp;de la conexión:</translation>
    </message>
    <message>
        <source>Carrier &amp;user name:</source>
        <translation>&amp;Usuario del operador:</translation>
    </message>
    <message>
        <source>&amp;Main line:</source>
        <translation>Número &amp;principal:</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>&amp;Nombre de host:</translation>
    </message>
    <message>
        <source>&amp;SBC:</source>
        <translation>S&amp;BC:</translation>
    </message>
    <message>
        <source>&amp;Add SBC</source>
        <translation>Ag&amp;regar SBC</translation>
    </message>
    <message>
        <source>&amp;Onboarding script template:</source>
        <translation>Plantilla d&amp;e script de incorporación:</translation>
    </message>
    <message>
        <source>C&amp;lean-up script template:</source>
        <translation>Plantilla de script de li&amp;mpieza:</translation>
    </message>
    <message>
        <source>CAC &amp;profile (concurrent calls):</source>
        <translation>Per&amp;fil CAC (llamadas simultáneas):</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Carrier pass&amp;word:</source>
        <translation>&amp;Contraseña del operador:</translation>
    </message>
    <message>
        <source>Carrier password</source>
        <translation>Contraseña del operador</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipPage</name>
    <message>
        <source>Preview of the SBC script</source>
        <translation>Vista previa del script de SBC</translation>
    </message>
    <message>
        <source>This is what the SBC gets. No secret is in it: where it has two parts, you type the carrier password on the SBC between them, as it says at the end of part 1.</source>
        <translation>Esto es lo que recibe el SBC. No contiene ningún secreto: si tiene dos partes, la contraseña del operador se escribe en el SBC entre ambas, como se indica al final de la parte 1.</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>Conexión SIP</translation>
    </message>
    <message>
        <source>The connection between the carrier and the SBC that serves this customer.</source>
        <translation>La conexión entre el operador y el SBC que presta servicio a este cliente.</translation>
    </message>
    <message>
        <source>Pre&amp;view script</source>
        <translation>&amp;Vista previa del script</translation>
    </message>
    <message>
        <source>A password is not kept with a draft. Enter it again if the carrier wants one.</source>
        <translation>Las contraseñas no se guardan con los borradores. Vuelva a escribirla si el operador la requiere.</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipTab</name>
    <message>
        <source>Saving ...</source>
        <translation>Guardando ...</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Cargando ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Saved. The SBC has the old values until its script is run again (Tasks).</source>
        <translation>Guardado. El SBC conserva los valores anteriores hasta que se vuelva a ejecutar su script (Tareas).</translation>
    </message>
    <message>
        <source>There is no SIP connection yet.</source>
        <translation>Aún no hay ninguna conexión SIP.</translation>
    </message>
    <message>
        <source>A password is kept. Type a new one to replace it.</source>
        <translation>Hay una contraseña guardada. Escriba una nueva para reemplazarla.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>No establecida</translation>
    </message>
    <message>
        <source>The password is in this computer&apos;s keychain, or in that of the computer where it was entered. It is never shown.</source>
        <translation>La contraseña está en el llavero de este equipo o en el del equipo donde se introdujo. No se muestra nunca.</translation>
    </message>
    <message>
        <source>&amp;Remove the carrier password that is kept</source>
        <translation>&amp;Quitar la contraseña del operador guardada</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save SIP connection</source>
        <translation>Guardar conexión SIP</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>Conexión SIP</translation>
    </message>
</context>
<context>
    <name>TenantLink::StartPage</name>
    <message>
        <source>Choose an invitation in the list.</source>
        <translation>Seleccione una invitación de la lista.</translation>
    </message>
    <message>
        <source>%1 is authenticated. Choose Add to go on with it.</source>
        <translation>%1 está autenticada. Seleccione Agregar para continuar con ella.</translation>
    </message>
    <message>
        <source>%1 cannot be added: %2</source>
        <comment>short name, reason</comment>
        <translation>%1 no se puede agregar: %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Agregada: %1</translation>
    </message>
    <message>
        <source>There is no invitation to go on with. Choose Add New Tenant.</source>
        <translation>No hay ninguna invitación con la que continuar. Seleccione Agregar nuevo inquilino.</translation>
    </message>
    <message>
        <source>Choose an invitation and then Add, or choose Add New Tenant.</source>
        <translation>Seleccione una invitación y después Agregar, o bien seleccione Agregar nuevo inquilino.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Add a tenant of this customer yourself, or go on with one whose administrator answered an invitation.</source>
        <translation>Agregue usted un inquilino de este cliente o continúe con uno cuyo administrador haya respondido a una invitación.</translation>
    </message>
    <message>
        <source>&amp;Add New Tenant</source>
        <translation>Agregar &amp;nuevo inquilino</translation>
    </message>
    <message>
        <source>&amp;Pending Invitations</source>
        <translation>Invitaciones &amp;pendientes</translation>
    </message>
    <message>
        <source>You enter the service&apos;s details and authenticate the tenant.</source>
        <translation>Usted introduce los detalles del servicio y autentica el inquilino.</translation>
    </message>
    <message>
        <source>There are no invitations for %1 yet.</source>
        <translation>Aún no hay invitaciones para %1.</translation>
    </message>
    <message>
        <source>Invitations of this customer</source>
        <translation>Invitaciones de este cliente</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Ag&amp;regar</translation>
    </message>
</context>
<context>
    <name>TenantLink::StoreFailurePage</name>
    <message>
        <source>Opening the data again ...</source>
        <translation>Abriendo de nuevo los datos ...</translation>
    </message>
    <message>
        <source>The data cannot be opened</source>
        <translation>No se pueden abrir los datos</translation>
    </message>
    <message>
        <source>Your data was not changed.</source>
        <translation>Sus datos no se modificaron.</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;Abrir carpeta de datos</translation>
    </message>
</context>
<context>
    <name>TenantLink::SummaryPage</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>Cliente:</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>Información comercial</translation>
    </message>
    <message>
        <source>Channel PO Number:</source>
        <translation>N.º de pedido del canal:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>Plazo:</translation>
    </message>
    <message>
        <source>Payment Terms:</source>
        <translation>Condiciones de pago:</translation>
    </message>
    <message>
        <source>Deployment Type:</source>
        <translation>Tipo de implementación:</translation>
    </message>
    <message>
        <source>DPA Number:</source>
        <translation>N.º de DPA:</translation>
    </message>
    <message>
        <source>Terms and Conditions:</source>
        <translation>Términos y condiciones:</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <comment>user name and time</comment>
        <translation>aprobados por %1, %2</translation>
    </message>
    <message>
        <source>Tenant details</source>
        <translation>Detalles del inquilino</translation>
    </message>
    <message>
        <source>Full Name of Service:</source>
        <translation>Nombre completo del servicio:</translation>
    </message>
    <message>
        <source>Unique Short Name:</source>
        <translation>Nombre corto único:</translation>
    </message>
    <message>
        <source>License type:</source>
        <translation>Tipo de licencia:</translation>
    </message>
    <message>
        <source>Includes:</source>
        <translation>Incluye:</translation>
    </message>
    <message>
        <source>Direct Routing for Microsoft Teams, management of phone numbers and users, and templates that set users up and take them down automatically.</source>
        <translation>Enrutamiento directo para Microsoft Teams, administración de números de teléfono y usuarios, y plantillas que configuran y dan de baja usuarios automáticamente.</translation>
    </message>
    <message>
        <source>Direct Routing for Microsoft Teams, and management of phone numbers and users.</source>
        <translation>Enrutamiento directo para Microsoft Teams y administración de números de teléfono y usuarios.</translation>
    </message>
    <message>
        <source>Licensed users:</source>
        <translation>Usuarios con licencia:</translation>
    </message>
    <message>
        <source>Known registration</source>
        <translation>Registro conocido</translation>
    </message>
    <message>
        <source>Registration details</source>
        <translation>Detalles del registro</translation>
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
        <translation>Nube de Microsoft:</translation>
    </message>
    <message>
        <source>Customer Microsoft Tenant ID:</source>
        <translation>Id. de inquilino de Microsoft del cliente:</translation>
    </message>
    <message>
        <source>Application (Client) ID:</source>
        <translation>Id. de aplicación (cliente):</translation>
    </message>
    <message>
        <source>Client Secret:</source>
        <translation>Secreto de cliente:</translation>
    </message>
    <message>
        <source>M365 admin:</source>
        <translation>Administrador de M365:</translation>
    </message>
    <message>
        <source>%1. You chose to continue anyway.</source>
        <comment>verdict</comment>
        <translation>%1. Eligió continuar de todos modos.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Resultado:</translation>
    </message>
    <message>
        <source>Client Secret ends:</source>
        <translation>Expiración del secreto de cliente:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>Configuración de Microsoft 365</translation>
    </message>
    <message>
        <source>Tenant name:</source>
        <translation>Nombre del inquilino:</translation>
    </message>
    <message>
        <source>M365 Domain:</source>
        <translation>Dominio de M365:</translation>
    </message>
    <message>
        <source>Free Teams Phone licences:</source>
        <translation>Licencias de Teams Phone libres:</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>una libre</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>Enrutamiento y DNS</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Configuración:</translation>
    </message>
    <message>
        <source>Trunk model:</source>
        <translation>Modelo de tronco:</translation>
    </message>
    <message>
        <source>Customer&apos;s sub-domain:</source>
        <translation>Subdominio del cliente:</translation>
    </message>
    <message>
        <source>DNS:</source>
        <translation>DNS:</translation>
    </message>
    <message>
        <source>Activation user:</source>
        <translation>Usuario de activación:</translation>
    </message>
    <message>
        <source>by hand, or not needed</source>
        <translation>a mano o no necesario</translation>
    </message>
    <message>
        <source>Licence for the activation user:</source>
        <translation>Licencia para el usuario de activación:</translation>
    </message>
    <message>
        <source>Usage location:</source>
        <translation>Ubicación de uso:</translation>
    </message>
    <message>
        <source>the organisation&apos;s</source>
        <translation>la de la organización</translation>
    </message>
    <message>
        <source>None: the SBC is configured by other means</source>
        <translation>Ninguna: el SBC se configura por otros medios</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>Conexión SIP</translation>
    </message>
    <message>
        <source>Connection name:</source>
        <translation>Nombre de la conexión:</translation>
    </message>
    <message>
        <source>SBC:</source>
        <translation>SBC:</translation>
    </message>
    <message>
        <source>%1 - %2:%3</source>
        <comment>SBC: name, FQDN and port</comment>
        <translation>%1 - %2:%3</translation>
    </message>
    <message>
        <source>Onboarding script template:</source>
        <translation>Plantilla de script de incorporación:</translation>
    </message>
    <message>
        <source>Clean-up script template:</source>
        <translation>Plantilla de script de limpieza:</translation>
    </message>
    <message>
        <source>CAC profile (concurrent calls):</source>
        <translation>Perfil CAC (llamadas simultáneas):</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Carrier user name:</source>
        <translation>Usuario del operador:</translation>
    </message>
    <message>
        <source>Carrier password:</source>
        <translation>Contraseña del operador:</translation>
    </message>
    <message>
        <source>Main line:</source>
        <translation>Número principal:</translation>
    </message>
    <message>
        <source>Host name:</source>
        <translation>Nombre de host:</translation>
    </message>
    <message>
        <source>Warning: the service %1 uses the same client secret. Each service should have a secret of its own, so that one can be replaced without the other.</source>
        <translation>Advertencia: el servicio %1 usa el mismo secreto de cliente. Cada servicio debería tener su propio secreto para que uno se pueda reemplazar sin el otro.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>Resumen de %1</translation>
    </message>
    <message>
        <source>Save the summary as PDF</source>
        <translation>Guardar el resumen como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Check what you chose. Nothing has been saved yet; Create service does that.</source>
        <translation>Compruebe lo que seleccionó. Aún no se ha guardado nada; de eso se encarga Crear servicio.</translation>
    </message>
    <message>
        <source>&amp;Create service</source>
        <translation>&amp;Crear servicio</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>I&amp;mprimir ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as P&amp;DF ...</source>
        <translation>&amp;Guardar como PDF ...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>TenantLink::TableLayout</name>
    <message>
        <source>Reset the columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
</context>
<context>
    <name>TenantLink::TablePage</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the selected rows</source>
        <translation>Copia las filas seleccionadas</translation>
    </message>
    <message>
        <source>E&amp;xport CSV</source>
        <translation>&amp;Exportar a CSV</translation>
    </message>
    <message>
        <source>Writes all rows that match the filter, with the columns that are shown, to a file</source>
        <translation>Escribe en un archivo todas las filas que coinciden con el filtro, con las columnas que se muestran</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Colu&amp;mnas</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop copying or exporting</source>
        <translation>Detener la copia o la exportación</translation>
    </message>
    <message>
        <source>Progress of copying or exporting</source>
        <translation>Progreso de la copia o la exportación</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Cargando ...</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>Buscando ...</translation>
    </message>
    <message>
        <source>Counting ...</source>
        <translation>Contando ...</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n fila copiada.</numerusform>
            <numerusform>%n filas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many rows for the clipboard. Use Export CSV instead.</source>
        <translation>Son demasiadas filas para el portapapeles. Use Exportar a CSV.</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar a CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written ...</source>
        <translation>
            <numerusform>%n fila escrita ...</numerusform>
            <numerusform>%n filas escritas ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>%n fila exportada a %1.</numerusform>
            <numerusform>%n filas exportadas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
</context>
<context>
    <name>TenantLink::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Progress of the tasks</source>
        <translation>Progreso de las tareas</translation>
    </message>
    <message>
        <source>Working ...</source>
        <translation>Trabajando ...</translation>
    </message>
    <message>
        <source>%1 ... (%2 of %3 tasks are done)</source>
        <comment>task that runs</comment>
        <translation>%1 ... (%2 de %3 tareas realizadas)</translation>
    </message>
    <message>
        <source>Not every task could be completed: %1 of %2 are done.</source>
        <translation>No se pudieron completar todas las tareas: %1 de %2 realizadas.</translation>
    </message>
    <message>
        <source>All tasks are completed, some with warnings.</source>
        <translation>Todas las tareas se completaron, algunas con advertencias.</translation>
    </message>
    <message>
        <source>All tasks are completed.</source>
        <translation>Todas las tareas se completaron.</translation>
    </message>
    <message>
        <source>Interrupted: %1 of %2 tasks are done.</source>
        <translation>Interrumpido: %1 de %2 tareas realizadas.</translation>
    </message>
</context>
<context>
    <name>TenantLink::TaskRow</name>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>%n intento.</numerusform>
            <numerusform>%n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Began %1. %2</source>
        <comment>time, how often</comment>
        <translation>Inicio: %1. %2</translation>
    </message>
    <message>
        <source>Began %1, ended %2. %3</source>
        <comment>time, time, how often</comment>
        <translation>Inicio: %1; fin: %2. %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <comment>task</comment>
        <translation>Reintentar %1</translation>
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
        <translation>Implementación</translation>
    </message>
    <message>
        <source>Deploy status:</source>
        <translation>Estado de implementación:</translation>
    </message>
    <message>
        <source>Last changed:</source>
        <translation>Último cambio:</translation>
    </message>
    <message>
        <source>&amp;Confirm as deployed ...</source>
        <translation>Con&amp;firmar como implementado ...</translation>
    </message>
    <message>
        <source>Confirm as deployed</source>
        <translation>Confirmar como implementado</translation>
    </message>
    <message>
        <source>Report a &amp;failure ...</source>
        <translation>&amp;Notificar un error ...</translation>
    </message>
    <message>
        <source>Report a failure</source>
        <translation>Notificar un error</translation>
    </message>
    <message>
        <source>Tasks of Create service</source>
        <translation>Tareas de Crear servicio</translation>
    </message>
    <message>
        <source>This service has no tasks: it was added before there were any. Run all that is left runs them all.</source>
        <translation>Este servicio no tiene tareas: se agregó antes de que existieran. Ejecutar todo lo pendiente las ejecuta todas.</translation>
    </message>
    <message>
        <source>Run &amp;all that is left</source>
        <translation>&amp;Ejecutar todo lo pendiente</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the tasks</source>
        <translation>Detener las tareas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Scripts and service package</source>
        <translation>Scripts y paquete del servicio</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, user name</comment>
        <translation>%1 por %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplateEditor</name>
    <message>
        <source>The text is too long: at most %L1 characters.</source>
        <translation>El texto es demasiado largo: como máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>Otra plantilla tiene este nombre.</translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation>La plantilla no se guardó.</translation>
    </message>
    <message>
        <source>Built-in template</source>
        <translation>Plantilla integrada</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Editar plantilla</translation>
    </message>
    <message>
        <source>Template &amp;name:</source>
        <translation>Nom&amp;bre de la plantilla:</translation>
    </message>
    <message>
        <source>Template t&amp;ype:</source>
        <translation>Tipo &amp;de plantilla:</translation>
    </message>
    <message>
        <source>Template te&amp;xt:</source>
        <translation>Texto de la &amp;plantilla:</translation>
    </message>
    <message>
        <source>&amp;Preview:</source>
        <translation>&amp;Vista previa:</translation>
    </message>
    <message>
        <source>Place&amp;holders:</source>
        <translation>&amp;Marcadores de posición:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>I&amp;nsertar</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>Insertar marcador de posición</translation>
    </message>
    <message>
        <source>A built-in template cannot be changed. Duplicate it to make one of your own.</source>
        <translation>Las plantillas integradas no se pueden modificar. Duplíquela para crear una propia.</translation>
    </message>
    <message>
        <source>The preview shows sample values. Values are escaped for the place where they stand. Secrets are never written into scripts.</source>
        <translation>La vista previa muestra valores de ejemplo. Los valores se adaptan con caracteres de escape al lugar en el que están. Los secretos no se escriben nunca en los scripts.</translation>
    </message>
    <message>
        <source>Placeholders stand in two braces: {{ServiceShortName}}.</source>
        <translation>Los marcadores de posición van entre llaves dobles: {{ServiceShortName}}.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplatesModel</name>
    <message>
        <source>Built in</source>
        <translation>Integrada</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplatesPage</name>
    <message>
        <source> (copy)</source>
        <translation> (copia)</translation>
    </message>
    <message>
        <source> (copy %1)</source>
        <translation> (copia %1)</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>&amp;Nueva plantilla</translation>
    </message>
    <message>
        <source>&amp;Duplicate template</source>
        <translation>&amp;Duplicar plantilla</translation>
    </message>
    <message>
        <source>&amp;Remove template</source>
        <translation>Q&amp;uitar plantilla</translation>
    </message>
    <message>
        <source>Script templates</source>
        <translation>Plantillas de script</translation>
    </message>
    <message>
        <source>Filter script templates</source>
        <translation>Filtrar plantillas de script</translation>
    </message>
    <message>
        <source>Copy script templates</source>
        <translation>Copiar plantillas de script</translation>
    </message>
    <message>
        <source>Export CSV of script templates</source>
        <translation>Exportar a CSV las plantillas de script</translation>
    </message>
    <message>
        <source>Columns of script templates</source>
        <translation>Columnas de plantillas de script</translation>
    </message>
    <message>
        <source>There is no script template.</source>
        <translation>No hay ninguna plantilla de script.</translation>
    </message>
    <message>
        <source>No script template matches the filter.</source>
        <translation>Ninguna plantilla de script coincide con el filtro.</translation>
    </message>
    <message>
        <source>script-templates.csv</source>
        <comment>file name</comment>
        <translation>plantillas-de-script.csv</translation>
    </message>
    <message>
        <source>Sho&amp;w template</source>
        <translation>Mo&amp;strar plantilla</translation>
    </message>
    <message>
        <source>&amp;Edit template</source>
        <translation>Editar &amp;plantilla</translation>
    </message>
    <message>
        <source>Built-in templates cannot be removed</source>
        <translation>Las plantillas integradas no se pueden quitar</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Remove script templates</source>
        <translation>Quitar plantillas de script</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n template(s): %1?</source>
        <translation>
            <numerusform>¿Desea quitar %n plantilla: %1?</numerusform>
            <numerusform>¿Desea quitar %n plantillas: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>For services that use it no script can be made until another template is chosen. Scripts that were saved before stay as they are.</source>
        <translation>Para los servicios que la usan no se puede crear ningún script hasta que se seleccione otra plantilla. Los scripts guardados anteriormente se quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) removed.</source>
        <translation>
            <numerusform>%n plantilla quitada.</numerusform>
            <numerusform>%n plantillas quitadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::TenantPage</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use como máximo %n carácter.</numerusform>
            <numerusform>Use como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>No use saltos de línea, tabulaciones ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>Another service has this name already. Choose another one.</source>
        <translation>Otro servicio ya tiene este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Whether the name is free could not be checked now: %1</source>
        <translation>No se pudo comprobar en este momento si el nombre está libre: %1</translation>
    </message>
    <message>
        <source>This name cannot be part of a DNS name. Letters, digits and inner hyphens can.</source>
        <translation>Este nombre no puede formar parte de un nombre DNS. Las letras, los dígitos y los guiones interiores sí pueden.</translation>
    </message>
    <message>
        <source>3 to 15 letters, digits and simple signs; no blanks, no dots.</source>
        <translation>De 3 a 15 letras, dígitos y signos simples; sin espacios ni puntos.</translation>
    </message>
    <message>
        <source>This customer has no other service</source>
        <translation>Este cliente no tiene ningún otro servicio</translation>
    </message>
    <message>
        <source>No, I enter the registration</source>
        <translation>No, introduciré el registro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tenant ID and Client ID are filled in on the next page. Each service needs a client secret of its own.</source>
        <translation>El id. de inquilino y el id. de cliente se rellenan en la página siguiente. Cada servicio necesita su propio secreto de cliente.</translation>
    </message>
    <message>
        <source>Tenant details</source>
        <translation>Detalles del inquilino</translation>
    </message>
    <message>
        <source>Name the service and say how the customer&apos;s tenant is authenticated.</source>
        <translation>Asigne un nombre al servicio e indique cómo se autentica el inquilino del cliente.</translation>
    </message>
    <message>
        <source>&amp;Full Name of Service:</source>
        <translation>No&amp;mbre completo del servicio:</translation>
    </message>
    <message>
        <source>Optional; the short name if left empty</source>
        <translation>Opcional; si se deja vacío, el nombre corto</translation>
    </message>
    <message>
        <source>&amp;Unique Short Name:</source>
        <translation>&amp;Nombre corto único:</translation>
    </message>
    <message>
        <source>&amp;License type:</source>
        <translation>Tipo &amp;de licencia:</translation>
    </message>
    <message>
        <source>Licensed use&amp;rs:</source>
        <translation>&amp;Usuarios con licencia:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>&amp;Send link to IT administrator for authentication</source>
        <translation>&amp;Enviar vínculo al administrador de TI para la autenticación</translation>
    </message>
    <message>
        <source>The administrator opens the link, authenticates the tenant, and sends the result back to you.</source>
        <translation>El administrador abre el vínculo, autentica el inquilino y le devuelve el resultado.</translation>
    </message>
    <message>
        <source>Use &amp;known App registration</source>
        <translation>Usar &amp;registro de aplicación conocido</translation>
    </message>
    <message>
        <source>Fr&amp;om another service of this customer:</source>
        <translation>De otro servicio de este &amp;cliente:</translation>
    </message>
</context>
<context>
    <name>TenantLink::TermsDialog</name>
    <message>
        <source>Approved Terms and Conditions</source>
        <translation>Términos y condiciones aprobados</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>file name, version</comment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>TenantLink::TextDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>TenantLink::UndoPage</name>
    <message>
        <source>Removing what was made ...</source>
        <translation>Quitando lo creado ...</translation>
    </message>
    <message>
        <source>Not everything was removed.</source>
        <translation>No se quitó todo.</translation>
    </message>
    <message>
        <source>What is left is remembered: try again now, or open the invitation&apos;s link again later.</source>
        <translation>Lo que queda está anotado: inténtelo de nuevo ahora o vuelva a abrir más tarde el vínculo de la invitación.</translation>
    </message>
    <message>
        <source>Everything that was made has been removed.</source>
        <translation>Se ha quitado todo lo creado.</translation>
    </message>
    <message>
        <source>Microsoft keeps the deleted App registration restorable for 30 days: Microsoft Entra admin center, App registrations, Deleted applications. There is nothing more to do here.</source>
        <translation>Microsoft permite restaurar el registro de aplicación eliminado durante 30 días: Centro de administración de Microsoft Entra, Registros de aplicaciones, Aplicaciones eliminadas. No hay nada más que hacer aquí.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What was made for this invitation is removed from your tenant, and only that.</source>
        <translation>Se quita de su inquilino lo que se creó para esta invitación, y solo eso.</translation>
    </message>
    <message>
        <source>Progress of removing</source>
        <translation>Progreso de la eliminación</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Volver a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>TenantLink::UndoneList</name>
    <message>
        <source>What was removed</source>
        <translation>Lo que se quitó</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <comment>what was removed</comment>
        <translation>%1: quitado</translation>
    </message>
    <message>
        <source>%1: not removed. %2</source>
        <comment>what could not be removed, why</comment>
        <translation>%1: no quitado. %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::UnfinishedPage</name>
    <message>
        <source>Begun before</source>
        <translation>Iniciado anteriormente</translation>
    </message>
    <message>
        <source>Nothing is done before you have chosen.</source>
        <translation>No se hace nada hasta que elija una opción.</translation>
    </message>
    <message>
        <source>What shall happen?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Looks whether the other administrator has given the consent and the roles. Nobody has to sign in for that.</source>
        <translation>Comprueba si el otro administrador ha dado el consentimiento y los roles. Para ello nadie tiene que iniciar sesión.</translation>
    </message>
    <message>
        <source>You sign in again, and what is missing is done. Nothing is made a second time.</source>
        <translation>Usted vuelve a iniciar sesión y se hace lo que falta. No se crea nada por segunda vez.</translation>
    </message>
    <message>
        <source>You sign in again, and what was made is removed from your tenant, and only that. Microsoft keeps a deleted App registration restorable for 30 days.</source>
        <translation>Usted vuelve a iniciar sesión y se quita de su inquilino lo que se creó, y solo eso. Microsoft permite restaurar un registro de aplicación eliminado durante 30 días.</translation>
    </message>
    <message>
        <source>The App registration %1 was begun on %2 in the tenant %3.</source>
        <translation>El registro de aplicación %1 se inició el %2 en el inquilino %3.</translation>
    </message>
    <message>
        <source>The App registration %1 was prepared for the tenant %2; it is not known whether it was made.</source>
        <translation>El registro de aplicación %1 se preparó para el inquilino %2; no se sabe si se llegó a crear.</translation>
    </message>
    <message>
        <source>App registration, Application (Client) ID %1</source>
        <translation>Registro de aplicación, Id. de aplicación (cliente) %1</translation>
    </message>
    <message>
        <source>its enterprise application</source>
        <translation>su aplicación empresarial</translation>
    </message>
    <message>
        <source>%1 of %2 permissions</source>
        <translation>%1 de %2 permisos</translation>
    </message>
    <message>
        <source>%1 of %2 directory roles</source>
        <translation>%1 de %2 roles de directorio</translation>
    </message>
    <message>
        <source>client secret that ends on %1</source>
        <translation>secreto de cliente que expira el %1</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secreto de cliente</translation>
    </message>
    <message>
        <source>Admin consent of another administrator was still missing.</source>
        <translation>Todavía faltaba el consentimiento de administrador, que tiene que dar otro administrador.</translation>
    </message>
    <message>
        <source>Directory roles, which another administrator assigns, were still missing.</source>
        <translation>Todavía faltaban los roles de directorio, que asigna otro administrador.</translation>
    </message>
    <message>
        <source>The reply went to the provider before: undoing takes away the access that the provider got.</source>
        <translation>La respuesta ya se envió al proveedor: al deshacer, se retira el acceso que el proveedor obtuvo.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidateDialog</name>
    <message>
        <source>Registration for %1</source>
        <translation>Registro para %1</translation>
    </message>
    <message>
        <source>&amp;Validate again</source>
        <translation>&amp;Validar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidationPage</name>
    <message>
        <source>You can put this right and try again, or continue anyway. Continuing is written to the audit trail.</source>
        <translation>Puede corregirlo e intentarlo de nuevo, o continuar de todos modos. La decisión de continuar se anota en el registro de auditoría.</translation>
    </message>
    <message>
        <source>You chose to continue anyway. This is in the audit trail.</source>
        <translation>Eligió continuar de todos modos. Consta en el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidationStep</name>
    <message>
        <source>This has to be put right before the wizard can go on. Change it with Back, or try again.</source>
        <translation>Esto se tiene que corregir antes de que el asistente pueda continuar. Cámbielo con Atrás o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>The tenant&apos;s credentials, permissions and roles are checked with Microsoft.</source>
        <translation>Las credenciales, los permisos y los roles del inquilino se comprueban con Microsoft.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>&amp;Continuar de todos modos</translation>
    </message>
</context>
<context>
    <name>TenantLink::WelcomePage</name>
    <message>
        <source>%1 invites %2 to let the call quality reports of its tenant be read.</source>
        <translation>%1 invita a %2 a permitir que se lean los informes de calidad de las llamadas de su inquilino.</translation>
    </message>
    <message>
        <source>%1 invites %2 to let Microsoft Teams Direct Routing be set up in its tenant.</source>
        <translation>%1 invita a %2 a permitir que se configure el enrutamiento directo de Microsoft Teams en su inquilino.</translation>
    </message>
    <message>
        <source>Contact as stated in the invitation: %1</source>
        <translation>Contacto según la invitación: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of your tenant, and TenantLink makes the registration for you. Before anything is written you see exactly what.</source>
        <translation>Usted inicia sesión como administrador de su inquilino y TenantLink crea el registro por usted. Antes de que se escriba nada, verá exactamente qué se va a escribir.</translation>
    </message>
    <message>
        <source>There is no application to sign in through for %1. The next page has a guide to make the registration by hand.</source>
        <translation>No hay ninguna aplicación con la que iniciar sesión para %1. La página siguiente contiene una guía para crear el registro a mano.</translation>
    </message>
    <message>
        <source>What will happen: you sign in to your tenant; TenantLink makes an App registration with the rights below and a client secret, and checks it; then you send the sealed reply to the provider. It holds the client secret, and only the provider that made this invitation can read it.</source>
        <translation>Qué va a ocurrir: usted inicia sesión en su inquilino; TenantLink crea un registro de aplicación con los derechos que figuran a continuación y un secreto de cliente, y lo comprueba; después, usted envía la respuesta sellada al proveedor. La respuesta contiene el secreto de cliente y solo puede leerla el proveedor que creó esta invitación.</translation>
    </message>
    <message>
        <source>What will happen: you enter an App registration of your tenant; TenantLink checks it with Microsoft, from this computer, and only reads; then you send the sealed reply to the provider. It holds the client secret, and only the provider that made this invitation can read it.</source>
        <translation>Qué va a ocurrir: usted introduce un registro de aplicación de su inquilino; TenantLink lo comprueba con Microsoft desde este equipo y solo lee datos; después, usted envía la respuesta sellada al proveedor. La respuesta contiene el secreto de cliente y solo puede leerla el proveedor que creó esta invitación.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Read who invites you to what. Nothing is sent before you start the authentication.</source>
        <translation>Lea quién le invita y a qué. No se envía nada antes de que inicie la autenticación.</translation>
    </message>
    <message>
        <source>Opening the invitation ...</source>
        <translation>Abriendo la invitación ...</translation>
    </message>
    <message>
        <source>Whether the invitation was cancelled or replaced cannot be known on this computer: the provider decides when it imports your reply.</source>
        <translation>En este equipo no se puede saber si la invitación se canceló o se reemplazó: lo decide el proveedor cuando importa su respuesta.</translation>
    </message>
    <message>
        <source>&amp;Use App Registration</source>
        <translation>&amp;Usar registro de aplicación</translation>
    </message>
    <message>
        <source>C&amp;reate New App Registration</source>
        <translation>Crear nuevo &amp;registro de aplicación</translation>
    </message>
    <message>
        <source>You began to make an App registration for this invitation before. The next page offers to go on with it, or to undo it.</source>
        <translation>Anteriormente empezó a crear un registro de aplicación para esta invitación. La página siguiente permite continuar con él o deshacerlo.</translation>
    </message>
</context>
<context>
    <name>TestMail</name>
    <message>
        <source>TenantLink test mail</source>
        <translation>Correo de prueba de TenantLink</translation>
    </message>
    <message>
        <source>This mail shows that TenantLink can send invitations in this way.</source>
        <translation>Este correo demuestra que TenantLink puede enviar invitaciones de este modo.</translation>
    </message>
</context>
</TS>
