<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL">
<context>
    <name>Activation</name>
    <message>
        <source>the sub-domain</source>
        <translation>תת-התחום</translation>
    </message>
    <message>
        <source>Make sure that the domain %1 is verified in the customer&apos;s tenant.</source>
        <translation>יש לוודא שהתחום %1 מאומת בדייר של הלקוח.</translation>
    </message>
    <message>
        <source>Open %1 and sign in as a User Administrator or a Global Administrator of the customer&apos;s tenant.</source>
        <translation>יש לפתוח את %1 ולהיכנס בתור User Administrator או Global Administrator של הדייר של הלקוח.</translation>
    </message>
    <message>
        <source>Go to Users &gt; Active users and choose &quot;Add a user&quot;.</source>
        <translation>יש לעבור אל משתמשים &gt; משתמשים פעילים ולבחור &quot;הוספת משתמש&quot;.</translation>
    </message>
    <message>
        <source>Display name and user name: %1. Domain: %2.</source>
        <translation>שם תצוגה ושם משתמש: %1. תחום: %2.</translation>
    </message>
    <message>
        <source>Let Microsoft make the password. Nobody needs it.</source>
        <translation>כדאי לאפשר ל-Microsoft ליצור את הסיסמה. איש אינו זקוק לה.</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s country as the location, and assign one licence with Microsoft Teams or Teams Phone.</source>
        <translation>יש לבחור את מדינת הלקוח כמיקום, ולהקצות רישיון אחד הכולל Microsoft Teams או Teams Phone.</translation>
    </message>
    <message>
        <source>Finish and come back here to check. Activation can take up to 24 hours.</source>
        <translation>יש לסיים ולחזור לכאן כדי לבדוק. ההפעלה עשויה להימשך עד 24 שעות.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>שינויים שלא נשמרו</translation>
    </message>
    <message>
        <source>What you do not save is lost.</source>
        <translation>מה שלא יישמר יאבד.</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;שמירת השינויים</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;התעלמות מהשינויים</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>המשך עריכה</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Service created</source>
        <translation>שירות נוצר</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>שירות השתנה</translation>
    </message>
    <message>
        <source>Service given to another customer</source>
        <translation>שירות הועבר ללקוח אחר</translation>
    </message>
    <message>
        <source>License type of a service changed</source>
        <translation>סוג הרישיון של שירות השתנה</translation>
    </message>
    <message>
        <source>Deploy status set</source>
        <translation>מצב הפריסה נקבע</translation>
    </message>
    <message>
        <source>Task of a service</source>
        <translation>משימה של שירות</translation>
    </message>
    <message>
        <source>Service deleted</source>
        <translation>שירות נמחק</translation>
    </message>
    <message>
        <source>Continued in spite of a problem</source>
        <translation>ההליך נמשך למרות בעיה</translation>
    </message>
    <message>
        <source>App registration changed</source>
        <translation>רישום אפליקציה השתנה</translation>
    </message>
    <message>
        <source>App registration checked</source>
        <translation>רישום אפליקציה נבדק</translation>
    </message>
    <message>
        <source>Rights removed from an App registration</source>
        <translation>הרשאות הוסרו מרישום אפליקציה</translation>
    </message>
    <message>
        <source>Client secret removed</source>
        <translation>סוד לקוח הוסר</translation>
    </message>
    <message>
        <source>Domain added to a customer&apos;s tenant</source>
        <translation>תחום נוסף לדייר של לקוח</translation>
    </message>
    <message>
        <source>Domain verified in a customer&apos;s tenant</source>
        <translation>תחום אומת בדייר של לקוח</translation>
    </message>
    <message>
        <source>Activation user created</source>
        <translation>משתמש הפעלה נוצר</translation>
    </message>
    <message>
        <source>Activation user licensed</source>
        <translation>למשתמש הפעלה הוקצה רישיון</translation>
    </message>
    <message>
        <source>Activation user deleted</source>
        <translation>משתמש הפעלה נמחק</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>לקוח נוסף</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>לקוח השתנה</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>לקוח נמחק</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>לקוחות יובאו</translation>
    </message>
    <message>
        <source>Invitation created</source>
        <translation>הזמנה נוצרה</translation>
    </message>
    <message>
        <source>Invitation&apos;s link replaced</source>
        <translation>קישור של הזמנה הוחלף</translation>
    </message>
    <message>
        <source>Invitation&apos;s status changed</source>
        <translation>מצב של הזמנה השתנה</translation>
    </message>
    <message>
        <source>Invitation answered</source>
        <translation>הזמנה נענתה</translation>
    </message>
    <message>
        <source>Invitation onboarded</source>
        <translation>הזמנה נקלטה</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>תוקף של הזמנה פג</translation>
    </message>
    <message>
        <source>Invitation valid again</source>
        <translation>הזמנה חזרה לתוקף</translation>
    </message>
    <message>
        <source>Authentication of an invitation left unfinished</source>
        <translation>אימות של הזמנה לא הסתיים</translation>
    </message>
    <message>
        <source>Invitation cancelled</source>
        <translation>הזמנה בוטלה</translation>
    </message>
    <message>
        <source>Invitation deleted</source>
        <translation>הזמנה נמחקה</translation>
    </message>
    <message>
        <source>Mail queued</source>
        <translation>הודעת דואר נכנסה לתור</translation>
    </message>
    <message>
        <source>Mail handed to the mail server</source>
        <translation>הודעת דואר נמסרה לשרת הדואר</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>הודעת דואר נשלחה</translation>
    </message>
    <message>
        <source>Mail not sent</source>
        <translation>הודעת דואר לא נשלחה</translation>
    </message>
    <message>
        <source>Mail may have been sent</source>
        <translation>ייתכן שהודעת דואר נשלחה</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>הספק השתנה</translation>
    </message>
    <message>
        <source>Email server changed</source>
        <translation>שרת הדואר השתנה</translation>
    </message>
    <message>
        <source>Account that sends mails changed</source>
        <translation>החשבון ששולח הודעות דואר השתנה</translation>
    </message>
    <message>
        <source>Invitation settings changed</source>
        <translation>הגדרות ההזמנה השתנו</translation>
    </message>
    <message>
        <source>Commercial information changed</source>
        <translation>המידע המסחרי השתנה</translation>
    </message>
    <message>
        <source>SBCs changed</source>
        <translation>בקרי ה-SBC השתנו</translation>
    </message>
    <message>
        <source>Script templates changed</source>
        <translation>תבניות הסקריפטים השתנו</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>from %1 to %2</source>
        <translation>מ-%1 ל-%2</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>קודם לכן: %1</translation>
    </message>
    <message>
        <source>full name was: %1</source>
        <translation>השם המלא הקודם: %1</translation>
    </message>
    <message>
        <source>licensed users: %1 to %2</source>
        <translation>משתמשים בעלי רישיון: מ-%1 ל-%2</translation>
    </message>
    <message>
        <source>carrier password changed</source>
        <translation>סיסמת המפעיל השתנתה</translation>
    </message>
    <message>
        <source>carrier password removed</source>
        <translation>סיסמת המפעיל הוסרה</translation>
    </message>
    <message>
        <source>set-up was changed</source>
        <translation>התצורה השתנתה</translation>
    </message>
    <message>
        <source>after the tasks</source>
        <translation>לאחר המשימות</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>במחשב זה</translation>
    </message>
    <message>
        <source>validated again</source>
        <translation>בדיקת תקינות חוזרת</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>דבר לא השתנה</translation>
    </message>
    <message>
        <source>signing key created</source>
        <translation>מפתח חתימה נוצר</translation>
    </message>
    <message>
        <source>signing key renewed</source>
        <translation>מפתח חתימה חודש</translation>
    </message>
    <message>
        <source>signing key imported</source>
        <translation>מפתח חתימה יובא</translation>
    </message>
    <message>
        <source>continued although the check was not valid</source>
        <translation>ההליך נמשך אף שהבדיקה לא הייתה תקפה</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>ניסיון %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>קישור %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>נוספו: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>השתנו: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>הוסרו: %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>אושר: %1</translation>
    </message>
    <message>
        <source>enabled, no Terms and Conditions</source>
        <translation>מופעל, ללא תנאים והתניות</translation>
    </message>
    <message>
        <source>disabled, no Terms and Conditions</source>
        <translation>מושבת, ללא תנאים והתניות</translation>
    </message>
    <message>
        <source>enabled, %1, version %2</source>
        <translation>מופעל, %1, גרסה %2</translation>
    </message>
    <message>
        <source>disabled, %1, version %2</source>
        <translation>מושבת, %1, גרסה %2</translation>
    </message>
    <message>
        <source>commercial information</source>
        <translation>מידע מסחרי</translation>
    </message>
    <message>
        <source>Microsoft 365 domain</source>
        <translation>תחום Microsoft 365</translation>
    </message>
    <message>
        <source>routing and DNS</source>
        <translation>ניתוב ו-DNS</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>חיבור SIP</translation>
    </message>
    <message>
        <source>Direct Routing</source>
        <translation>ניתוב ישיר</translation>
    </message>
    <message>
        <source>QOE</source>
        <translation>QOE</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>that it is the customer&apos;s tenant</source>
        <translation>שזהו הדייר של הלקוח</translation>
    </message>
    <message>
        <source>a reply after the link&apos;s end</source>
        <translation>תשובה שהגיעה לאחר תפוגת הקישור</translation>
    </message>
    <message>
        <source>a reply to a replaced link</source>
        <translation>תשובה לקישור שהוחלף</translation>
    </message>
    <message>
        <source>a second, different reply</source>
        <translation>תשובה שנייה, שונה מהראשונה</translation>
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
        <translation>שם הדייר, תחומים ורישיונות</translation>
    </message>
    <message>
        <source>Shows that the registration belongs to the right tenant, and counts its licences; Teams PowerShell needs it too.</source>
        <translation>מראה שהרישום שייך לדייר הנכון, וסופר את הרישיונות שלו; נדרש גם עבור Teams PowerShell.</translation>
    </message>
    <message>
        <source>users and their phone licences</source>
        <translation>משתמשים ורישיונות הטלפון שלהם</translation>
    </message>
    <message>
        <source>Reads the users who shall get a phone number, and their licences.</source>
        <translation>קורא את המשתמשים שאמורים לקבל מספר טלפון, ואת הרישיונות שלהם.</translation>
    </message>
    <message>
        <source>check of the directory roles</source>
        <translation>בדיקת תפקידי הספרייה</translation>
    </message>
    <message>
        <source>Shows which directory roles the registration holds, so that missing rights are found before the set-up fails.</source>
        <translation>מראה אילו תפקידי ספרייה יש לרישום, כדי שהרשאות חסרות יימצאו לפני שההגדרה תיכשל.</translation>
    </message>
    <message>
        <source>groups and administrative units</source>
        <translation>קבוצות ויחידות ניהוליות</translation>
    </message>
    <message>
        <source>Needed when the registration is limited to administrative units, and for policies that are assigned to groups.</source>
        <translation>נדרש כאשר הרישום מוגבל ליחידות ניהוליות, ועבור מדיניות שמוקצית לקבוצות.</translation>
    </message>
    <message>
        <source>the client secret&apos;s end and the granted permissions</source>
        <translation>מועד התפוגה של סוד הלקוח וההרשאות שהוענקו</translation>
    </message>
    <message>
        <source>Reads when the client secret ends and which permissions were really granted.</source>
        <translation>קורא מתי יפוג תוקפו של סוד הלקוח ואילו הרשאות הוענקו בפועל.</translation>
    </message>
    <message>
        <source>check of manual DNS records</source>
        <translation>בדיקת רשומות DNS ידניות</translation>
    </message>
    <message>
        <source>Checks the SBC&apos;s domain when the DNS records are set by hand.</source>
        <translation>בודק את תחום ה-SBC כאשר רשומות ה-DNS מוגדרות באופן ידני.</translation>
    </message>
    <message>
        <source>life-cycle templates of Hosted Pro</source>
        <translation>תבניות מחזור חיים של Hosted Pro</translation>
    </message>
    <message>
        <source>Lets the life-cycle templates of Hosted Pro change group memberships.</source>
        <translation>מאפשר לתבניות מחזור החיים של Hosted Pro לשנות חברויות בקבוצות.</translation>
    </message>
    <message>
        <source>automatic set-up of the SBC&apos;s domain</source>
        <translation>הגדרה אוטומטית של תחום ה-SBC</translation>
    </message>
    <message>
        <source>Adds and verifies the SBC&apos;s sub-domain in the tenant.</source>
        <translation>מוסיף את תת-התחום של ה-SBC לדייר ומאמת אותו.</translation>
    </message>
    <message>
        <source>the activation user</source>
        <translation>משתמש ההפעלה</translation>
    </message>
    <message>
        <source>Creates and licenses the user that activates the SBC&apos;s domain.</source>
        <translation>יוצר את המשתמש שמפעיל את תחום ה-SBC ומקצה לו רישיון.</translation>
    </message>
    <message>
        <source>renewal of the secret by the registration itself</source>
        <translation>חידוש הסוד על-ידי הרישום עצמו</translation>
    </message>
    <message>
        <source>Lets the registration add its own next client secret. Off by default.</source>
        <translation>מאפשר לרישום להוסיף בעצמו את סוד הלקוח הבא שלו. כבוי כברירת מחדל.</translation>
    </message>
    <message>
        <source>call quality reports</source>
        <translation>דוחות איכות שיחות</translation>
    </message>
    <message>
        <source>Reads the call records from which the quality of experience is reported.</source>
        <translation>קורא את רשומות השיחות שמהן מופק דוח איכות החוויה.</translation>
    </message>
    <message>
        <source>tenant name and domains</source>
        <translation>שם הדייר ותחומים</translation>
    </message>
    <message>
        <source>Shows that the registration belongs to the right tenant.</source>
        <translation>מראה שהרישום שייך לדייר הנכון.</translation>
    </message>
    <message>
        <source>all Teams settings</source>
        <translation>כל הגדרות Teams</translation>
    </message>
    <message>
        <source>Carries the rights of every Teams cmdlet that the set-up runs. Or the two roles below together.</source>
        <translation>כולל את ההרשאות לכל פקודות ה-cmdlet של Teams שההגדרה מפעילה. לחלופין, שני התפקידים שלהלן יחד.</translation>
    </message>
    <message>
        <source>voice routes and gateways</source>
        <translation>נתיבים קוליים ושערים</translation>
    </message>
    <message>
        <source>Together with Teams Communications Administrator or Teams Telephony Administrator a narrower choice than Teams Administrator.</source>
        <translation>יחד עם Teams Communications Administrator או Teams Telephony Administrator, בחירה מצומצמת יותר מ-Teams Administrator.</translation>
    </message>
    <message>
        <source>calling settings</source>
        <translation>הגדרות שיחה</translation>
    </message>
    <message>
        <source>Narrower than Teams Administrator; needs Skype for Business Administrator beside it.</source>
        <translation>מצומצם יותר מ-Teams Administrator; נדרש לצדו Skype for Business Administrator.</translation>
    </message>
    <message>
        <source>telephony settings</source>
        <translation>הגדרות טלפוניה</translation>
    </message>
    <message>
        <source>administrative units</source>
        <translation>יחידות ניהוליות</translation>
    </message>
    <message>
        <source>Needed for the whole tenant when Teams Administrator is held for one administrative unit only.</source>
        <translation>נדרש לדייר כולו כאשר Teams Administrator מוחזק עבור יחידה ניהולית אחת בלבד.</translation>
    </message>
    <message>
        <source>the SBC&apos;s domain</source>
        <translation>תחום ה-SBC</translation>
    </message>
    <message>
        <source>Lets Teams PowerShell and people manage the SBC&apos;s domain.</source>
        <translation>מאפשר ל-Teams PowerShell ולאנשים לנהל את תחום ה-SBC.</translation>
    </message>
    <message>
        <source>Lets the registration manage the users of the tenant or of one administrative unit.</source>
        <translation>מאפשר לרישום לנהל את המשתמשים של הדייר או של יחידה ניהולית אחת.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Enough, but far more than is needed. Prefer Teams Administrator.</source>
        <translation>מספיק, אך הרבה מעבר לנדרש. עדיף Teams Administrator.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Input</source>
        <translation>קלט</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>דייר</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>אישורי כניסה</translation>
    </message>
    <message>
        <source>Teams administration</source>
        <translation>ניהול Teams</translation>
    </message>
    <message>
        <source>Right tenant</source>
        <translation>הדייר הנכון</translation>
    </message>
    <message>
        <source>Right application</source>
        <translation>האפליקציה הנכונה</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <translation>הרשאה %1</translation>
    </message>
    <message>
        <source>Optional permissions</source>
        <translation>הרשאות אופציונליות</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>תפקידי ספרייה</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>סוד לקוח</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
    <message>
        <source>Tenant, Client ID and client secret have the right form.</source>
        <translation>הדייר, מזהה האפליקציה וסוד הלקוח הם בתבנית הנכונה.</translation>
    </message>
    <message>
        <source>The tenant is missing.</source>
        <translation>הדייר חסר.</translation>
    </message>
    <message>
        <source>Enter the Tenant ID from the Entra admin center, Overview, or a domain of the tenant.</source>
        <translation>יש להזין את מזהה הדייר ממרכז הניהול של Microsoft Entra, תחת Overview, או תחום של הדייר.</translation>
    </message>
    <message>
        <source>The tenant is neither an id nor a domain.</source>
        <translation>הדייר אינו מזהה ואינו תחום.</translation>
    </message>
    <message>
        <source>Enter the Tenant ID (a GUID) or a domain such as contoso.onmicrosoft.com.</source>
        <translation>יש להזין את מזהה הדייר (GUID) או תחום, למשל contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The Application (Client) ID is missing.</source>
        <translation>מזהה האפליקציה (Client ID) חסר.</translation>
    </message>
    <message>
        <source>Copy it from the App registration&apos;s overview.</source>
        <translation>יש להעתיק אותו מדף הסקירה (Overview) של רישום האפליקציה.</translation>
    </message>
    <message>
        <source>The Application (Client) ID is not a GUID.</source>
        <translation>מזהה האפליקציה (Client ID) אינו GUID.</translation>
    </message>
    <message>
        <source>Copy &quot;Application (client) ID&quot; from the App registration&apos;s overview; it has 36 characters.</source>
        <translation>יש להעתיק את &quot;Application (client) ID&quot; מדף הסקירה (Overview) של רישום האפליקציה; הוא בן 36 תווים.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>סוד הלקוח חסר.</translation>
    </message>
    <message>
        <source>Enter the client secret&apos;s Value.</source>
        <translation>יש להזין את הערך (Value) של סוד הלקוח.</translation>
    </message>
    <message>
        <source>This looks like the Secret ID, not the secret&apos;s Value. Nothing was sent.</source>
        <translation>נראה שזהו מזהה הסוד (Secret ID) ולא הערך (Value) שלו. דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Copy the column Value, which Microsoft shows only right after creating the secret. If it is gone, create a new secret.</source>
        <translation>יש להעתיק את העמודה Value, ש-Microsoft מציגה רק מיד לאחר יצירת הסוד. אם הערך כבר אינו מוצג, יש ליצור סוד חדש.</translation>
    </message>
    <message>
        <source>The client secret has blanks or line ends inside, or is too long.</source>
        <translation>בסוד הלקוח יש רווחים או מעברי שורה, או שהוא ארוך מדי.</translation>
    </message>
    <message>
        <source>Copy only the secret&apos;s Value again. Microsoft&apos;s client secrets have 16 to 64 characters.</source>
        <translation>יש להעתיק שוב רק את הערך (Value) של הסוד. סודות הלקוח של Microsoft הם בני 16 עד 64 תווים.</translation>
    </message>
    <message>
        <source>The tenant exists: %1.</source>
        <translation>הדייר קיים: %1.</translation>
    </message>
    <message>
        <source>This tenant is in the cloud %1.</source>
        <translation>דייר זה נמצא בענן %1.</translation>
    </message>
    <message>
        <source>Choose that cloud and try again.</source>
        <translation>יש לבחור בענן זה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The sign-in addresses of this tenant lead to a server that does not belong to the chosen cloud (%1). The secret was not sent.</source>
        <translation>כתובות הכניסה של דייר זה מובילות לשרת שאינו שייך לענן שנבחר (%1). הסוד לא נשלח.</translation>
    </message>
    <message>
        <source>Check the chosen cloud. If it is right, ask your network administrator whether something alters the traffic.</source>
        <translation>יש לבדוק את הענן שנבחר. אם הוא נכון, יש לברר עם מנהל הרשת אם משהו משנה את התעבורה.</translation>
    </message>
    <message>
        <source>Microsoft accepted the credentials.</source>
        <translation>Microsoft קיבלה את אישורי הכניסה.</translation>
    </message>
    <message>
        <source>Microsoft Graph confirms the tenant %1 (%2).</source>
        <translation>Microsoft Graph מאשר את הדייר %1 (%2).</translation>
    </message>
    <message>
        <source>The credentials belong to another tenant (%2) than the one entered (%1).</source>
        <translation>אישורי הכניסה שייכים לדייר אחר (%2) ולא לזה שהוזן (%1).</translation>
    </message>
    <message>
        <source>Enter the Tenant ID of the tenant in which the App registration was made.</source>
        <translation>יש להזין את מזהה הדייר של הדייר שבו נוצר רישום האפליקציה.</translation>
    </message>
    <message>
        <source>The enterprise application %1 belongs to this registration and is enabled.</source>
        <translation>האפליקציה הארגונית %1 שייכת לרישום זה והיא זמינה.</translation>
    </message>
    <message>
        <source>Microsoft Graph answered for another application than the one entered.</source>
        <translation>Microsoft Graph השיב עבור אפליקציה אחרת מזו שהוזנה.</translation>
    </message>
    <message>
        <source>Check the Application (Client) ID and try again.</source>
        <translation>יש לבדוק את מזהה האפליקציה (Client ID) ולנסות שוב.</translation>
    </message>
    <message>
        <source>The enterprise application %1 is disabled.</source>
        <translation>האפליקציה הארגונית %1 מושבתת.</translation>
    </message>
    <message>
        <source>Enable it in the Entra admin center under Enterprise applications, Properties.</source>
        <translation>יש להפוך אותה לזמינה במרכז הניהול של Microsoft Entra תחת Enterprise applications, Properties.</translation>
    </message>
    <message>
        <source>The application %1 was registered in another tenant; its secret and its requested permissions can only be seen there.</source>
        <translation>האפליקציה %1 נרשמה בדייר אחר; רק שם אפשר לראות את הסוד שלה ואת ההרשאות שהיא מבקשת.</translation>
    </message>
    <message>
        <source>Use an App registration of the customer&apos;s own tenant.</source>
        <translation>יש להשתמש ברישום אפליקציה של הדייר של הלקוח עצמו.</translation>
    </message>
    <message>
        <source>Granted. It serves: %2.</source>
        <translation>הוענקה. היא משרתת את: %2.</translation>
    </message>
    <message>
        <source>Covered by the granted permission %2. It serves: %3.</source>
        <translation>מכוסה על-ידי ההרשאה %2 שהוענקה. היא משרתת את: %3.</translation>
    </message>
    <message>
        <source>%1 is not granted. Without it this does not work: %2.</source>
        <translation>ההרשאה %1 לא הוענקה. בלעדיה לא יפעל: %2.</translation>
    </message>
    <message>
        <source>In the App registration under API permissions add the Microsoft Graph application permission %1 and grant admin consent.</source>
        <translation>ברישום האפליקציה, תחת API permissions, יש להוסיף את הרשאת האפליקציה %1 של Microsoft Graph ולהעניק הסכמת מנהל מערכת.</translation>
    </message>
    <message>
        <source>%1 was requested, but admin consent is missing. Without it this does not work: %2.</source>
        <translation>ההרשאה %1 התבקשה, אך חסרה הסכמת מנהל מערכת. בלעדיה לא יפעל: %2.</translation>
    </message>
    <message>
        <source>Click &quot;Grant admin consent&quot; in the App registration under API permissions.</source>
        <translation>יש ללחוץ על &quot;Grant admin consent&quot; ברישום האפליקציה תחת API permissions.</translation>
    </message>
    <message>
        <source>The recommended permission %1 is not granted. It serves: %2.</source>
        <translation>ההרשאה המומלצת %1 לא הוענקה. היא משרתת את: %2.</translation>
    </message>
    <message>
        <source>Add the Microsoft Graph application permission %1 and grant admin consent, if you want that.</source>
        <translation>אם רוצים בכך, יש להוסיף את הרשאת האפליקציה %1 של Microsoft Graph ולהעניק הסכמת מנהל מערכת.</translation>
    </message>
    <message>
        <source>All optional permissions are granted.</source>
        <translation>כל ההרשאות האופציונליות הוענקו.</translation>
    </message>
    <message>
        <source>Not granted, and only needed for extra features: %1.</source>
        <translation>לא הוענקו, ונדרשות רק לתכונות נוספות: %1.</translation>
    </message>
    <message>
        <source>The registration holds: %1.</source>
        <translation>לרישום יש: %1.</translation>
    </message>
    <message>
        <source>The registration lacks a directory role to manage Teams.</source>
        <translation>לרישום חסר תפקיד ספרייה לניהול Teams.</translation>
    </message>
    <message>
        <source>Assign to the enterprise application: %1 (Entra admin center, Roles and administrators).</source>
        <translation>יש להקצות לאפליקציה הארגונית: %1 (מרכז הניהול של Microsoft Entra, Roles and administrators).</translation>
    </message>
    <message>
        <source>%1 is held only for the administrative unit %2. Users of that unit can be managed; voice routes, gateways and domains cannot.</source>
        <translation>%1 מוחזק רק עבור היחידה הניהולית %2. אפשר לנהל משתמשים של יחידה זו; נתיבים קוליים, שערים ותחומים לא ניתן לנהל.</translation>
    </message>
    <message>
        <source>Assign the role for the whole tenant if voice routes, gateways or domains shall be set up.</source>
        <translation>יש להקצות את התפקיד לדייר כולו אם יש להגדיר נתיבים קוליים, שערים או תחומים.</translation>
    </message>
    <message>
        <source>%1 is held only for an administrative unit, which is not enough.</source>
        <translation>%1 מוחזק רק עבור יחידה ניהולית, וזה אינו מספיק.</translation>
    </message>
    <message>
        <source>Assign the role for the whole tenant.</source>
        <translation>יש להקצות את התפקיד לדייר כולו.</translation>
    </message>
    <message>
        <source>%1 is held only for the administrative unit %2, and Directory Readers is missing.</source>
        <translation>%1 מוחזק רק עבור היחידה הניהולית %2, והתפקיד Directory Readers חסר.</translation>
    </message>
    <message>
        <source>Assign Directory Readers for the whole tenant, or the role itself for the whole tenant.</source>
        <translation>יש להקצות את Directory Readers לדייר כולו, או את התפקיד עצמו לדייר כולו.</translation>
    </message>
    <message>
        <source>No directory role is needed.</source>
        <translation>אין צורך בתפקיד ספרייה.</translation>
    </message>
    <message>
        <source>The client secret is valid until %2 (days left: %1).</source>
        <translation>סוד הלקוח תקף עד %2 (ימים שנותרו: %1).</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %2 (days left: %1).</source>
        <translation>תוקפו של סוד הלקוח יפוג בקרוב, ב-%2 (ימים שנותרו: %1).</translation>
    </message>
    <message>
        <source>Plan a new client secret: add it to the App registration, then replace it here.</source>
        <translation>יש לתכנן סוד לקוח חדש: להוסיף אותו לרישום האפליקציה, ואז להחליף אותו כאן.</translation>
    </message>
    <message>
        <source>Critical: the client secret ends very soon, on %2 (days left: %1).</source>
        <translation>קריטי: תוקפו של סוד הלקוח יפוג בקרוב מאוד, ב-%2 (ימים שנותרו: %1).</translation>
    </message>
    <message>
        <source>Add a new client secret to the App registration now and replace it here, before the service stops.</source>
        <translation>יש להוסיף כעת סוד לקוח חדש לרישום האפליקציה ולהחליף אותו כאן, לפני שהשירות יפסיק לפעול.</translation>
    </message>
    <message>
        <source>The client secret ended on %2.</source>
        <translation>תוקפו של סוד הלקוח פג ב-%2.</translation>
    </message>
    <message>
        <source>Add a new client secret to the App registration and enter its Value here.</source>
        <translation>יש להוסיף סוד לקוח חדש לרישום האפליקציה ולהזין כאן את הערך (Value) שלו.</translation>
    </message>
    <message>
        <source>Several client secrets of the registration begin with &quot;%3&quot;, so it is not certain which one this is. The earliest ends on %2 (days left: %1).</source>
        <translation>כמה סודות לקוח של הרישום מתחילים ב-&quot;%3&quot;, ולכן אין ודאות באיזה מהם מדובר. המוקדם שבהם יפוג ב-%2 (ימים שנותרו: %1).</translation>
    </message>
    <message>
        <source>Remove the secrets that are no longer used from the App registration.</source>
        <translation>יש להסיר מרישום האפליקציה את הסודות שכבר אינם בשימוש.</translation>
    </message>
    <message>
        <source>No client secret of the registration begins with &quot;%1&quot;, so its end is not known.</source>
        <translation>אף סוד לקוח של הרישום אינו מתחיל ב-&quot;%1&quot;, ולכן מועד התפוגה שלו אינו ידוע.</translation>
    </message>
    <message>
        <source>Look up the secret&apos;s end in the App registration under Certificates &amp; secrets.</source>
        <translation>אפשר לראות את מועד התפוגה של הסוד ברישום האפליקציה תחת Certificates &amp; secrets.</translation>
    </message>
    <message>
        <source>%1 Teams Phone licences are free, %2 are needed.</source>
        <translation>%1 רישיונות Teams Phone פנויים, דרושים %2.</translation>
    </message>
    <message>
        <source>%1 Teams Phone licences are free.</source>
        <translation>%1 רישיונות Teams Phone פנויים.</translation>
    </message>
    <message>
        <source>Only %1 Teams Phone licences are free, %2 are needed.</source>
        <translation>רק %1 רישיונות Teams Phone פנויים, דרושים %2.</translation>
    </message>
    <message>
        <source>Let the customer buy more licences with Teams Phone, or lower the number of licensed users.</source>
        <translation>יש לבקש מהלקוח לרכוש רישיונות נוספים הכוללים Teams Phone, או להפחית את מספר המשתמשים בעלי הרישיון.</translation>
    </message>
    <message>
        <source>The tenant has no licence that includes Teams Phone.</source>
        <translation>בדייר אין רישיון הכולל Teams Phone.</translation>
    </message>
    <message>
        <source>Let the customer buy licences with Teams Phone, for example Teams Phone Standard.</source>
        <translation>יש לבקש מהלקוח לרכוש רישיונות הכוללים Teams Phone, למשל Teams Phone Standard.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier step did not succeed.</source>
        <translation>לא נבדק, משום ששלב קודם לא הצליח.</translation>
    </message>
    <message>
        <source>Solve the problem above first.</source>
        <translation>יש לפתור תחילה את הבעיה שלעיל.</translation>
    </message>
    <message>
        <source>It could not be checked, because the registration may not read it.</source>
        <translation>לא ניתן היה לבדוק זאת, משום שהרישום אינו רשאי לקרוא את הנתון.</translation>
    </message>
    <message>
        <source>Grant the application permission %1, or check it in the Entra admin center.</source>
        <translation>יש להעניק את הרשאת האפליקציה %1, או לבדוק זאת במרכז הניהול של Microsoft Entra.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>בעיה</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>לא ניתן לבדוק</translation>
    </message>
    <message>
        <source>The App registration is valid</source>
        <translation>רישום האפליקציה תקין</translation>
    </message>
    <message>
        <source>The App registration has problems</source>
        <translation>יש בעיות ברישום האפליקציה</translation>
    </message>
    <message>
        <source>The App registration could not be checked completely</source>
        <translation>לא ניתן היה לבדוק את רישום האפליקציה במלואו</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>הוענקה</translation>
    </message>
    <message>
        <source>Covered by a stronger one</source>
        <translation>מכוסה על-ידי הרשאה חזקה יותר</translation>
    </message>
    <message>
        <source>Requested, not granted</source>
        <translation>התבקשה, לא הוענקה</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>חסרה</translation>
    </message>
</context>
<context>
    <name>CheckAll</name>
    <message>
        <source>Short name</source>
        <translation>שם קצר</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>דייר</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Secret ends</source>
        <translation>תפוגת הסוד</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>ימים שנותרו</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>מועד הבדיקה</translation>
    </message>
    <message>
        <source>What is not OK</source>
        <translation>מה אינו תקין</translation>
    </message>
    <message>
        <source>Check of all services</source>
        <translation>בדיקת כל השירותים</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>מ-%1 עד %2.</translation>
    </message>
    <message>
        <source>The check was stopped: services are missing here.</source>
        <translation>הבדיקה נעצרה: חסרים כאן שירותים.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>There is no service with the short name %1.</source>
        <translation>אין שירות עם השם הקצר %1.</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>שירות %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>נתונים</translation>
    </message>
    <message>
        <source>%1 of %2 services checked</source>
        <translation>נבדקו %1 מתוך %2 שירותים</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Reply for %1 (%2)</source>
        <translation>תשובה עבור %1 (%2)</translation>
    </message>
    <message>
        <source>Tenant: %1 %2 %3</source>
        <translation>דייר: %1 %2 %3</translation>
    </message>
    <message>
        <source>Application (client) ID: %1</source>
        <translation>מזהה אפליקציה (Client ID): %1</translation>
    </message>
    <message>
        <source>The reply is about the tenant %1, not about %2.</source>
        <translation>התשובה עוסקת בדייר %1 ולא ב-%2.</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>כן: %1</translation>
    </message>
    <message>
        <source>Imported. %1: %2</source>
        <translation>יובא. %1: %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>שם מלא</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>כתובת דואר להזמנה</translation>
    </message>
    <message>
        <source>M365 Admin Email</source>
        <translation>דואר מנהל מערכת M365</translation>
    </message>
    <message>
        <source>Email Sent</source>
        <translation>הדואר נשלח</translation>
    </message>
    <message>
        <source>Email Invitation Sent Count</source>
        <translation>מספר שליחות ההזמנה</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>מועד יצירה</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>מועד תפוגה</translation>
    </message>
    <message>
        <source>Device Authenticated</source>
        <translation>המכשיר אומת</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>URL לאימות</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
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
        <translation>מחבר דייר Microsoft 365 של לקוח לספק ניתוב ישיר של Teams.

פקודות:
  (none)              פתיחת החלון
  LINK or FILE        פתיחת הזמנה באשף ההזמנה
  check               בדיקת תקינות של רישום אפליקציה ללא חלון
  import-reply FILE   ייבוא תשובה של לקוח (-: קלט רגיל) ללא חלון
  invitations         הצגת ההזמנות ללא חלון

מצב יציאה: 0 תקין או בוצע, 1 בעיות או סירוב, 2 שימוש שגוי, 3 לא ניתן לבדוק.</translation>
    </message>
    <message>
        <source>A command, or an invitation&apos;s link or file.</source>
        <translation>פקודה, או קישור או קובץ של הזמנה.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>הצגת עזרה זו.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>הצגת הגרסה.</translation>
    </message>
    <message>
        <source>Test libraries, SQLite, TLS, translations, catalogue and keychain; exit status 0 when all answer.</source>
        <translation>בדיקת ספריות, SQLite, TLS, תרגומים, קטלוג וצרור המפתחות; מצב יציאה 0 כאשר כולם עונים.</translation>
    </message>
    <message>
        <source>Start the Invitation wizard only, also without a link.</source>
        <translation>הפעלת אשף ההזמנה בלבד, גם ללא קישור.</translation>
    </message>
    <message>
        <source>Folder for data, settings and logs.</source>
        <translation>תיקייה לנתונים, להגדרות וליומנים.</translation>
    </message>
    <message>
        <source>Language of the program, for example en.</source>
        <translation>שפת התוכנית, למשל en.</translation>
    </message>
    <message>
        <source>File with further clouds (JSON).</source>
        <translation>קובץ עם עננים נוספים (JSON).</translation>
    </message>
    <message>
        <source>Cloud to use: global, usgov, usdod, china, or one of the cloud file.</source>
        <translation>הענן שבו יש להשתמש: global, usgov, usdod, china, או אחד מקובץ העננים.</translation>
    </message>
    <message>
        <source>check: Tenant ID or domain.</source>
        <translation>check: מזהה דייר או תחום.</translation>
    </message>
    <message>
        <source>check: Application (client) ID.</source>
        <translation>check: מזהה אפליקציה (Client ID).</translation>
    </message>
    <message>
        <source>check: read the client secret from standard input.</source>
        <translation>check: קריאת סוד הלקוח מהקלט הרגיל.</translation>
    </message>
    <message>
        <source>check: compare the free licences with this number.</source>
        <translation>check: השוואת הרישיונות הפנויים למספר זה.</translation>
    </message>
    <message>
        <source>check: direct-routing (default) or qoe.</source>
        <translation>check: direct-routing (ברירת מחדל) או qoe.</translation>
    </message>
    <message>
        <source>check: the service with this short name, from the store and the keychain.</source>
        <translation>check: השירות בעל שם קצר זה, ממאגר הנתונים ומצרור המפתחות.</translation>
    </message>
    <message>
        <source>check: every service; invitations: finished ones, too.</source>
        <translation>check: כל השירותים; invitations: גם הזמנות שהסתיימו.</translation>
    </message>
    <message>
        <source>import-reply: yes, this is the customer&apos;s tenant.</source>
        <translation>import-reply: כן, זהו הדייר של הלקוח.</translation>
    </message>
    <message>
        <source>import-reply: although the link had ended.</source>
        <translation>import-reply: למרות שתוקף הקישור פג.</translation>
    </message>
    <message>
        <source>import-reply: although the link was replaced by a newer one.</source>
        <translation>import-reply: למרות שהקישור הוחלף בקישור חדש יותר.</translation>
    </message>
    <message>
        <source>import-reply: in place of another reply that was imported before.</source>
        <translation>import-reply: במקום תשובה אחרת שיובאה קודם לכן.</translation>
    </message>
    <message>
        <source>Commands: answer as JSON.</source>
        <translation>פקודות: מענה בתבנית JSON.</translation>
    </message>
    <message>
        <source>--%1 goes with: %2</source>
        <translation>--%1 משמש עם: %2</translation>
    </message>
    <message>
        <source>--%1 goes with no command.</source>
        <translation>--%1 אינו משמש עם אף פקודה.</translation>
    </message>
    <message>
        <source>--profile is direct-routing or qoe.</source>
        <translation>--profile הוא direct-routing או qoe.</translation>
    </message>
    <message>
        <source>--licensed-users is a number from 1 to 500.</source>
        <translation>--licensed-users הוא מספר מ-1 עד 500.</translation>
    </message>
    <message>
        <source>Name one registration (--tenant, --client, --secret-stdin), or one --service, or --all.</source>
        <translation>יש לציין רישום אחד (--tenant, --client, --secret-stdin), או --service אחד, או --all.</translation>
    </message>
    <message>
        <source>--tenant, --client and --secret-stdin belong together.</source>
        <translation>האפשרויות --tenant, --client, --secret-stdin שייכות זו לזו.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>עבור --%1 דרוש ערך.</translation>
    </message>
    <message>
        <source>Name the reply&apos;s file, or - for standard input.</source>
        <translation>יש לציין את קובץ התשובה, או - עבור קלט רגיל.</translation>
    </message>
    <message>
        <source>--confirm-tenant is a Tenant ID (a GUID).</source>
        <translation>--confirm-tenant הוא מזהה דייר (GUID).</translation>
    </message>
    <message>
        <source>Unknown command or argument: %1</source>
        <translation>פקודה או ארגומנט לא ידועים: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>See tenantlink --help.</source>
        <translation>מידע נוסף: tenantlink --help.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>מה לעשות: %1</translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2</source>
        <translation>אין שפה %1. השפות הקיימות: %2</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>סוד לקוח: </translation>
    </message>
    <message>
        <source>TenantLink is running already, but it does not answer.</source>
        <translation>TenantLink כבר פועלת, אך אינה עונה.</translation>
    </message>
    <message>
        <source>Wait until it has finished what it does, or end it. Then try again.</source>
        <translation>יש להמתין עד שתסיים את פעולתה, או לסיים אותה. לאחר מכן יש לנסות שוב.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>הקובץ גדול מדי</translation>
    </message>
    <message>
        <source>There is no cloud %1. There are: %2</source>
        <translation>אין ענן %1. העננים הקיימים: %2</translation>
    </message>
</context>
<context>
    <name>Commercial</name>
    <message>
        <source>Pay-as-you-go</source>
        <translation>תשלום לפי שימוש</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 חודשים</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 חודשים</translation>
    </message>
    <message>
        <source>36 months</source>
        <translation>36 חודשים</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>לחודש</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>לשנה</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>חד-פעמי</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>ייצור</translation>
    </message>
    <message>
        <source>POC</source>
        <translation>הוכחת היתכנות (POC)</translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>אין לכלול מעברי שורה, טאבים ותווי בקרה אחרים.</translation>
    </message>
    <message>
        <source>Enter the number of the purchase order for this service.</source>
        <translation>יש להזין את מספר הזמנת הרכש של שירות זה.</translation>
    </message>
</context>
<context>
    <name>CustomerCsv</name>
    <message>
        <source>More cells than columns: is a text with a separator in it not quoted?</source>
        <translation>יש יותר תאים מעמודות: האם חסרות מירכאות סביב טקסט שיש בו תו מפריד?</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>יש מירכאות שנפתחו ולא נסגרו.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>יש טקסט אחרי מירכאות סוגרות.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 has the same name.</source>
        <translation>בשורה %1 מופיע אותו שם.</translation>
    </message>
</context>
<context>
    <name>CustomerField</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>יש להשתמש בתו אחד לכל היותר.</numerusform>
            <numerusform>יש להשתמש ב-%n תווים לכל היותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>אין לכלול מעברי שורה, טאבים ותווי בקרה אחרים.</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation>יש להזין את שם הלקוח.</translation>
    </message>
    <message>
        <source>Enter the Tenant ID (a GUID) or a domain such as contoso.onmicrosoft.com.</source>
        <translation>יש להזין את מזהה הדייר (GUID) או תחום, למשל contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Enter a mail address such as name@example.com.</source>
        <translation>יש להזין כתובת דואר, למשל name@example.com.</translation>
    </message>
    <message>
        <source>Enter a phone number such as +49 30 123456.</source>
        <translation>יש להזין מספר טלפון, למשל +49 30 123456.</translation>
    </message>
</context>
<context>
    <name>CustomerMail</name>
    <message>
        <source>Microsoft 365 tenant: %1</source>
        <translation>דייר Microsoft 365: %1</translation>
    </message>
    <message>
        <source>License type: %1, licensed users: %2</source>
        <translation>סוג רישיון: %1, משתמשים בעלי רישיון: %2</translation>
    </message>
    <message>
        <source>Your sub-domain for Direct Routing: %1 (verified, as read on %2)</source>
        <translation>תת-התחום שלך לניתוב ישיר: %1 (מאומת, לפי הנתונים שנקראו ב-%2)</translation>
    </message>
    <message>
        <source>SIP connection: %1</source>
        <translation>חיבור SIP: %1</translation>
    </message>
    <message>
        <source>Main line: %1</source>
        <translation>קו ראשי: %1</translation>
    </message>
    <message>
        <source>type %1, name %2, value %3</source>
        <translation>סוג %1, שם %2, ערך %3</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>עדיפות %1</translation>
    </message>
    <message>
        <source>Not finished yet: %1. We will contact you about it.</source>
        <translation>עדיין לא הסתיים: %1. ניצור איתך קשר בעניין.</translation>
    </message>
    <message>
        <source>DNS record: %1</source>
        <translation>רשומת DNS: %1</translation>
    </message>
    <message>
        <source>The domain %1 was added to your tenant and waits for its DNS record. We enter it where we manage that domain; please leave the domain in your tenant.</source>
        <translation>התחום %1 נוסף לדייר שלך וממתין לרשומת ה-DNS שלו. אנו נזין אותה במקום שבו אנו מנהלים את התחום; נא להשאיר את התחום בדייר.</translation>
    </message>
    <message>
        <source>The domain %1 is in your tenant and not verified. When its DNS record is entered, verify it in the Microsoft 365 admin center under Settings, Domains; we enter the record where we manage that domain.</source>
        <translation>התחום %1 נמצא בדייר שלך ואינו מאומת. לאחר הזנת רשומת ה-DNS שלו, יש לאמת אותו במרכז הניהול של Microsoft 365 תחת הגדרות, תחומים; אנו נזין את הרשומה במקום שבו אנו מנהלים את התחום.</translation>
    </message>
    <message>
        <source>Add the domain %1 in the Microsoft 365 admin center under Settings, Domains, and send us the TXT record that Microsoft shows. We enter it and tell you when you can verify the domain.</source>
        <translation>נא להוסיף את התחום %1 במרכז הניהול של Microsoft 365 תחת הגדרות, תחומים, ולשלוח לנו את רשומת ה-TXT ש-Microsoft מציגה. אנו נזין אותה ונודיע לך מתי אפשר לאמת את התחום.</translation>
    </message>
    <message>
        <source>When the domain is verified, create the user %1 in the Microsoft 365 admin center and assign a licence with Microsoft Teams. Microsoft can take up to 24 hours to activate the domain.</source>
        <translation>לאחר שהתחום יאומת, נא ליצור את המשתמש %1 במרכז הניהול של Microsoft 365 ולהקצות לו רישיון הכולל Microsoft Teams. הפעלת התחום על-ידי Microsoft עשויה להימשך עד 24 שעות.</translation>
    </message>
    <message>
        <source>No licence was free for the user %1. Assign it a licence with Microsoft Teams, so that Microsoft activates the domain.</source>
        <translation>לא נמצא רישיון פנוי למשתמש %1. נא להקצות לו רישיון הכולל Microsoft Teams, כדי ש-Microsoft תפעיל את התחום.</translation>
    </message>
    <message>
        <source>The user %1 is blocked from signing in. Unblock it in the Microsoft 365 admin center, so that Microsoft activates the domain.</source>
        <translation>המשתמש %1 חסום לכניסה. נא לבטל את חסימתו במרכז הניהול של Microsoft 365, כדי ש-Microsoft תפעיל את התחום.</translation>
    </message>
    <message>
        <source>Make sure that the licence of the user %1 is one with Microsoft Teams; we may not read your licences.</source>
        <translation>נא לוודא שהרישיון של המשתמש %1 כולל Microsoft Teams; אין לנו הרשאה לקרוא את הרישיונות שלך.</translation>
    </message>
    <message>
        <source>Please keep the user %1 with its licence: Microsoft needs it to activate the domain, which can take up to 24 hours.</source>
        <translation>נא להשאיר את המשתמש %1 עם הרישיון שלו: הוא דרוש ל-Microsoft להפעלת התחום, שעשויה להימשך עד 24 שעות.</translation>
    </message>
    <message>
        <source>Licences with Teams Phone that are free: %1, needed: %2. Please order more before all users are connected.</source>
        <translation>רישיונות פנויים הכוללים Teams Phone: %1, דרושים: %2. נא להזמין רישיונות נוספים לפני שכל המשתמשים יחוברו.</translation>
    </message>
    <message>
        <source>Unless we do it for you: run the script %1 of the service package in PowerShell as a Teams administrator. It asks for what it needs and holds no password.</source>
        <translation>אלא אם אנו עושים זאת עבורך: נא להפעיל את הסקריפט %1 מחבילת השירות ב-PowerShell בתור מנהל מערכת של Teams. הסקריפט יבקש את מה שדרוש לו ואינו מכיל סיסמאות.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>שלום,</translation>
    </message>
    <message>
        <source>your Microsoft Teams Direct Routing service %1 was prepared.</source>
        <translation>שירות הניתוב הישיר של Microsoft Teams שלך, %1, הוכן.</translation>
    </message>
    <message>
        <source>%2 has prepared your Microsoft Teams Direct Routing service %1.</source>
        <translation>שירות הניתוב הישיר של Microsoft Teams שלך, %1, הוכן על-ידי %2.</translation>
    </message>
    <message>
        <source>What was set up:</source>
        <translation>מה הוגדר:</translation>
    </message>
    <message>
        <source>What you should know or do now:</source>
        <translation>מה חשוב לדעת או לעשות כעת:</translation>
    </message>
    <message>
        <source>There is nothing left for you to do.</source>
        <translation>לא נותר לך דבר לעשות.</translation>
    </message>
    <message>
        <source>Questions? Please contact:</source>
        <translation>יש לך שאלות? נא לפנות אל:</translation>
    </message>
    <message>
        <source>Microsoft Teams Direct Routing: %1</source>
        <translation>ניתוב ישיר של Microsoft Teams: %1</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>&quot;version&quot; must be 1</source>
        <translation>&quot;version&quot; חייב להיות 1</translation>
    </message>
    <message>
        <source>a profile needs an id of its own</source>
        <translation>לכל פרופיל דרוש מזהה משלו</translation>
    </message>
    <message>
        <source>there is no role %1</source>
        <translation>אין תפקיד %1</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; is missing</source>
        <translation>הפרופיל &quot;%1&quot; חסר</translation>
    </message>
    <message>
        <source>a permission needs a name</source>
        <translation>להרשאה דרוש שם</translation>
    </message>
    <message>
        <source>&quot;api&quot; must be the API&apos;s application id</source>
        <translation>&quot;api&quot; חייב להיות מזהה האפליקציה של ה-API</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be the application permission&apos;s GUID</source>
        <translation>&quot;id&quot; חייב להיות ה-GUID של הרשאת האפליקציה</translation>
    </message>
    <message>
        <source>&quot;need&quot; must be mandatory, recommended or optional</source>
        <translation>&quot;need&quot; חייב להיות mandatory, recommended או optional</translation>
    </message>
    <message>
        <source>feature and reason must be told</source>
        <translation>יש לציין feature ו-reason</translation>
    </message>
    <message>
        <source>a role needs name, templateId and need</source>
        <translation>לתפקיד דרושים name, templateId ו-need</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>&quot;%1&quot; אינו כתובת אינטרנט</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not hold a user name, a query or a fragment</source>
        <translation>אסור ש-&quot;%1&quot; יכיל שם משתמש, שאילתה או מקטע (fragment)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be https (plain http is accepted on this computer only)</source>
        <translation>&quot;%1&quot; חייב להיות https (חיבור http רגיל מתקבל במחשב זה בלבד)</translation>
    </message>
    <message>
        <source>&quot;clouds&quot; must be a list with at least one cloud</source>
        <translation>&quot;clouds&quot; חייב להיות רשימה עם ענן אחד לפחות</translation>
    </message>
    <message>
        <source>each cloud must be an object</source>
        <translation>כל ענן חייב להיות אובייקט</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>&quot;%1&quot; אינו מוכר</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>&quot;%1&quot; חייב להיות רשימה</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>&quot;%1&quot; חייב להיות טקסט</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have 1 to 40 of the characters a-z, 0-9, dot, hyphen and underscore</source>
        <translation>&quot;%1&quot; חייב להכיל 1 עד 40 תווים: a-z, 0-9, נקודה, מקף וקו תחתון</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the file</source>
        <translation>&quot;%1&quot; מופיע פעמיים בקובץ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; חסר</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold host names only</source>
        <translation>&quot;%1&quot; חייב להכיל שמות מארחים בלבד</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a GUID</source>
        <translation>&quot;%1&quot; חייב להיות GUID</translation>
    </message>
    <message>
        <source>the file must hold one JSON object</source>
        <translation>הקובץ חייב להכיל אובייקט JSON אחד</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>The name is too long: at most 253 characters.</source>
        <translation>השם ארוך מדי: 253 תווים לכל היותר.</translation>
    </message>
    <message>
        <source>Enter the first part of the customer&apos;s sub-domain.</source>
        <translation>יש להזין את החלק הראשון של תת-התחום של הלקוח.</translation>
    </message>
    <message>
        <source>Leave out dots: this is only the first part of the name.</source>
        <translation>אין לכלול נקודות: זהו רק החלק הראשון של השם.</translation>
    </message>
    <message>
        <source>Begin and end with a letter or a digit.</source>
        <translation>יש להתחיל ולסיים באות או בספרה.</translation>
    </message>
    <message>
        <source>Use at most 63 characters, as DNS counts them.</source>
        <translation>יש להשתמש ב-63 תווים לכל היותר, לפי ספירת DNS.</translation>
    </message>
    <message>
        <source>Use only letters, digits and hyphens.</source>
        <translation>יש להשתמש רק באותיות, בספרות ובמקפים.</translation>
    </message>
    <message>
        <source>Enter a domain, for example sbc.contoso.com.</source>
        <translation>יש להזין תחום, למשל sbc.contoso.com.</translation>
    </message>
    <message>
        <source>Enter a name instead of an IP address.</source>
        <translation>יש להזין שם במקום כתובת IP.</translation>
    </message>
    <message>
        <source>This is no domain name. Use letters, digits and hyphens, at most 63 characters between two dots, for example sbc.contoso.com.</source>
        <translation>זה אינו שם תחום. יש להשתמש באותיות, בספרות ובמקפים, 63 תווים לכל היותר בין שתי נקודות, למשל sbc.contoso.com.</translation>
    </message>
    <message>
        <source>Enter the whole name with its dots, for example sbc.contoso.com.</source>
        <translation>יש להזין את השם המלא כולל הנקודות, למשל sbc.contoso.com.</translation>
    </message>
    <message>
        <source>Use a domain of your own: Microsoft accepts no SBC in its own domains such as onmicrosoft.com.</source>
        <translation>יש להשתמש בתחום בבעלותך: Microsoft אינה מקבלת SBC בתחומים שלה, כגון onmicrosoft.com.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>It was cancelled.</source>
        <translation>הפעולה בוטלה.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>אפשר להתחיל אותה שוב בכל עת.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>למחשב זה אין חיבור לרשת.</translation>
    </message>
    <message>
        <source>Connect to the internet and try again.</source>
        <translation>יש להתחבר לאינטרנט ולנסות שוב.</translation>
    </message>
    <message>
        <source>The server %1 was not found.</source>
        <translation>השרת %1 לא נמצא.</translation>
    </message>
    <message>
        <source>Check the network connection, the DNS settings and the chosen cloud, then try again.</source>
        <translation>יש לבדוק את חיבור הרשת, את הגדרות ה-DNS ואת הענן שנבחר, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections.</source>
        <translation>השרת %1 אינו מקבל חיבורים.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask your network administrator whether a firewall blocks it.</source>
        <translation>יש לנסות שוב בעוד כמה דקות. אם הבעיה נמשכת, יש לברר עם מנהל הרשת אם חומת אש חוסמת אותו.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>החיבור אל %1 אבד.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>יש לבדוק את חיבור הרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time.</source>
        <translation>השרת %1 לא השיב בזמן.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the network connection and the proxy.</source>
        <translation>יש לנסות שוב. אם הבעיה נמשכת, יש לבדוק את חיבור הרשת ואת ה-Proxy.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent.</source>
        <translation>לא ניתן היה ליצור חיבור מאובטח אל %1, ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time. If your network inspects encrypted traffic, ask its administrator to exempt this server.</source>
        <translation>יש לבדוק את התאריך והשעה במחשב. אם הרשת שלך בודקת תעבורה מוצפנת, יש לבקש ממנהל הרשת להחריג שרת זה.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the connection to %1 through.</source>
        <translation>ה-Proxy של הרשת לא אפשר את החיבור אל %1.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network administrator to allow this server.</source>
        <translation>יש לבדוק את הגדרות ה-Proxy של מחשב זה, או לבקש ממנהל הרשת לאפשר שרת זה.</translation>
    </message>
    <message>
        <source>The server %1 wanted to pass the request on to another address. That was refused to protect the secret.</source>
        <translation>השרת %1 ביקש להפנות את הבקשה לכתובת אחרת. הבקשה סורבה כדי להגן על הסוד.</translation>
    </message>
    <message>
        <source>If you are on a public network, sign in to it in your browser first. Otherwise ask your network administrator.</source>
        <translation>אם מדובר ברשת ציבורית, יש להיכנס אליה תחילה בדפדפן. אחרת יש לפנות למנהל הרשת.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large to be right.</source>
        <translation>התשובה מ-%1 גדולה מכדי להיות תקינה.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between this computer and Microsoft alters the answers: ask your network administrator.</source>
        <translation>יש לנסות שוב. אם הבעיה נמשכת, משהו בין מחשב זה לבין Microsoft משנה את התשובות: יש לפנות למנהל הרשת.</translation>
    </message>
    <message>
        <source>Something other than Microsoft answered for %1, for example a network&apos;s sign-in page.</source>
        <translation>גורם שאינו Microsoft השיב עבור %1, למשל דף כניסה של רשת.</translation>
    </message>
    <message>
        <source>Open a web page in your browser to see whether the network asks you to sign in, then try again.</source>
        <translation>יש לפתוח דף אינטרנט בדפדפן כדי לראות אם הרשת דורשת כניסה, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The answer from %1 is not what Microsoft documents.</source>
        <translation>התשובה מ-%1 אינה תואמת לתיעוד של Microsoft.</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, send the details to support.</source>
        <translation>יש לנסות שוב מאוחר יותר. אם הבעיה נמשכת, יש לשלוח את הפרטים לתמיכה.</translation>
    </message>
    <message>
        <source>The answer from %1 pointed to a different server for its next page. That was not followed to protect the access.</source>
        <translation>התשובה מ-%1 הפנתה לשרת אחר עבור הדף הבא שלה. ההפניה לא בוצעה כדי להגן על הגישה.</translation>
    </message>
    <message>
        <source>Ask your network administrator whether something alters the traffic, and send the details to support.</source>
        <translation>יש לברר עם מנהל הרשת אם משהו משנה את התעבורה, ולשלוח את הפרטים לתמיכה.</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down: too many requests at the moment.</source>
        <translation>Microsoft מבקשת להאט: יש יותר מדי בקשות כרגע.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>יש להמתין כמה דקות ולנסות שוב.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service is temporarily unavailable.</source>
        <translation>השירות של Microsoft אינו זמין באופן זמני.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Microsoft&apos;s service health page shows known outages.</source>
        <translation>יש לנסות שוב בעוד כמה דקות. תקלות ידועות מוצגות בדף תקינות השירות של Microsoft.</translation>
    </message>
    <message>
        <source>The server %1 answered with an error that is not known here.</source>
        <translation>השרת %1 השיב בשגיאה שאינה מוכרת כאן.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send the details to support.</source>
        <translation>יש לנסות שוב. אם הבעיה נמשכת, יש לשלוח את הפרטים לתמיכה.</translation>
    </message>
    <message>
        <source>Microsoft Graph does not let this registration read that.</source>
        <translation>Microsoft Graph אינו מאפשר לרישום זה לקרוא נתון זה.</translation>
    </message>
    <message>
        <source>Grant the missing permission with admin consent, then try again.</source>
        <translation>יש להעניק את ההרשאה החסרה עם הסכמת מנהל מערכת, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>It does not exist in the customer&apos;s tenant.</source>
        <translation>הפריט אינו קיים בדייר של הלקוח.</translation>
    </message>
    <message>
        <source>Check the ids. Something that was just created can take a few minutes to appear.</source>
        <translation>יש לבדוק את המזהים. ייתכן שיחלפו כמה דקות עד שפריט שנוצר זה עתה יופיע.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep a secret.</source>
        <translation>במחשב זה אין צרור מפתחות שיכול לשמור סוד.</translation>
    </message>
    <message>
        <source>Install and start a keychain (on Linux for example GNOME Keyring or KWallet), then start TenantLink again. Looking things up works meanwhile; secrets cannot be kept.</source>
        <translation>יש להתקין ולהפעיל צרור מפתחות (ב-Linux למשל GNOME Keyring או KWallet), ואז להפעיל שוב את TenantLink. בינתיים אפשר לעיין בנתונים; לא ניתן לשמור סודות.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>צרור המפתחות נעול.</translation>
    </message>
    <message>
        <source>Unlock it and try again. What needs no secret works meanwhile.</source>
        <translation>יש לבטל את נעילתו ולנסות שוב. בינתיים פועל כל מה שאינו דורש סוד.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>הגישה לצרור המפתחות סורבה.</translation>
    </message>
    <message>
        <source>Allow TenantLink to use the keychain and try again. What needs no secret works meanwhile.</source>
        <translation>יש לאפשר ל-TenantLink להשתמש בצרור המפתחות ולנסות שוב. בינתיים פועל כל מה שאינו דורש סוד.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>צרור המפתחות אינו עונה.</translation>
    </message>
    <message>
        <source>Look for a window that asks for the keychain&apos;s password, or sign out and in again, then try again.</source>
        <translation>יש לחפש חלון המבקש את הסיסמה של צרור המפתחות, או לצאת מהמערכת ולהיכנס שוב, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>צרור המפתחות דיווח על שגיאה.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the keychain with its own program.</source>
        <translation>יש לנסות שוב. אם הבעיה נמשכת, יש לבדוק את צרור המפתחות באמצעות התוכנית שלו.</translation>
    </message>
    <message>
        <source>The client secret is not in this computer&apos;s keychain; it may be on the computer where it was entered.</source>
        <translation>סוד הלקוח אינו בצרור המפתחות של מחשב זה; ייתכן שהוא במחשב שבו הוזן.</translation>
    </message>
    <message>
        <source>Enter the client secret here again, or use the other computer.</source>
        <translation>יש להזין כאן שוב את סוד הלקוח, או להשתמש במחשב האחר.</translation>
    </message>
    <message>
        <source>The secret is too long to be kept (over 1,024 bytes).</source>
        <translation>הסוד ארוך מכדי שניתן יהיה לשמור אותו (מעל 1,024 בתים).</translation>
    </message>
    <message>
        <source>Check that only the secret&apos;s value was pasted. Microsoft&apos;s client secrets have 16 to 64 characters.</source>
        <translation>יש לבדוק שהודבק רק הערך (Value) של הסוד. סודות הלקוח של Microsoft הם בני 16 עד 64 תווים.</translation>
    </message>
    <message>
        <source>The data file is in use by another program.</source>
        <translation>קובץ הנתונים נמצא בשימוש של תוכנית אחרת.</translation>
    </message>
    <message>
        <source>Close the other TenantLink window, backup or database program that uses it, then try again.</source>
        <translation>יש לסגור את חלון TenantLink האחר, תוכנית הגיבוי או תוכנית מסד הנתונים שמשתמשים בו, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>לא ניתן לכתוב בתיקיית הנתונים.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the folder, or start TenantLink with another one (--data-dir).</source>
        <translation>יש לתת לעצמך הרשאת כתיבה לתיקייה, או להפעיל את TenantLink עם תיקייה אחרת (--data-dir).</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is.</source>
        <translation>קובץ הנתונים פגום. הוא נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>Close TenantLink and put a backup in its place; backups are beside the file.</source>
        <translation>יש לסגור את TenantLink ולהעתיק גיבוי למקומו; הגיבויים נמצאים ליד הקובץ.</translation>
    </message>
    <message>
        <source>The data file was written by a newer version of TenantLink. It was left as it is.</source>
        <translation>קובץ הנתונים נכתב על-ידי גרסה חדשה יותר של TenantLink. הוא נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another data folder (--data-dir).</source>
        <translation>יש להתקין את הגרסה החדשה יותר, או להפעיל עם תיקיית נתונים אחרת (--data-dir).</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved.</source>
        <translation>הדיסק מלא, ולכן דבר לא נשמר.</translation>
    </message>
    <message>
        <source>Free some space and try again. What you entered is still here.</source>
        <translation>יש לפנות מקום ולנסות שוב. מה שהזנת עדיין כאן.</translation>
    </message>
    <message>
        <source>The data file could not be read or written.</source>
        <translation>לא ניתן היה לקרוא את קובץ הנתונים או לכתוב בו.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the disk, and send the details to support.</source>
        <translation>יש לנסות שוב. אם הבעיה נמשכת, יש לבדוק את הדיסק ולשלוח את הפרטים לתמיכה.</translation>
    </message>
    <message>
        <source>The name %1 is already used.</source>
        <translation>השם %1 כבר בשימוש.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>הפריט נמחק בינתיים.</translation>
    </message>
    <message>
        <source>Go back to the list; it shows what is there now.</source>
        <translation>יש לחזור לרשימה; היא מציגה את מה שקיים כעת.</translation>
    </message>
    <message>
        <source>It was changed meanwhile in another window, so your change was not saved.</source>
        <translation>הפריט השתנה בינתיים בחלון אחר, ולכן השינוי שלך לא נשמר.</translation>
    </message>
    <message>
        <source>Look at the new values and make your change again.</source>
        <translation>יש לעיין בערכים החדשים ולבצע שוב את השינוי.</translation>
    </message>
    <message>
        <source>The customer still has services or open invitations.</source>
        <translation>ללקוח עדיין יש שירותים או הזמנות פתוחות.</translation>
    </message>
    <message>
        <source>Delete them first, on the pages Services and Pending Invitations.</source>
        <translation>יש למחוק אותם תחילה, בדפים &quot;שירותים&quot; ו&quot;הזמנות ממתינות&quot;.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>לא ניתן היה לקרוא את הקובץ: %1</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>יש לבדוק שהקובץ קיים ושיש לך הרשאה לקרוא אותו.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>לא ניתן היה לכתוב את הקובץ: %1</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and the free space, or choose another place.</source>
        <translation>יש לבדוק את הרשאות התיקייה ואת המקום הפנוי, או לבחור מקום אחר.</translation>
    </message>
    <message>
        <source>The file is not valid: %1</source>
        <translation>הקובץ אינו חוקי: %1</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>יש לתקן את הקובץ ולנסות שוב.</translation>
    </message>
    <message>
        <source>The provider&apos;s name and contact are not complete yet, so nobody could tell who invites.</source>
        <translation>השם ואיש הקשר של הספק עדיין לא מלאים, ולכן לא ניתן יהיה לדעת מי מזמין.</translation>
    </message>
    <message>
        <source>Open Configuration &gt; Provider and fill in the name and the contact&apos;s name and mail address.</source>
        <translation>יש לפתוח את תצורה &gt; ספק ולמלא את השם ואת השם וכתובת הדואר של איש הקשר.</translation>
    </message>
    <message>
        <source>The key that signs invitations is not in this computer&apos;s keychain.</source>
        <translation>המפתח שחותם על הזמנות אינו בצרור המפתחות של מחשב זה.</translation>
    </message>
    <message>
        <source>Open Configuration &gt; Provider and create the key, or import it from the colleague&apos;s export.</source>
        <translation>יש לפתוח את תצורה &gt; ספק וליצור את המפתח, או לייבא אותו מהקובץ שעמית ייצא.</translation>
    </message>
    <message>
        <source>The file is not an exported signing key, or it is damaged.</source>
        <translation>הקובץ אינו מפתח חתימה מיוצא, או שהוא פגום.</translation>
    </message>
    <message>
        <source>Ask for a new export of the key and import that.</source>
        <translation>יש לבקש ייצוא חדש של המפתח ולייבא אותו.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key.</source>
        <translation>ביטוי הסיסמה אינו פותח מפתח זה.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was exported.</source>
        <translation>יש להזין את ביטוי הסיסמה שנבחר כאשר המפתח יוצא.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>ביטוי הסיסמה קצר מדי.</translation>
    </message>
    <message>
        <source>Use at least 12 characters, for example four random words.</source>
        <translation>יש להשתמש ב-12 תווים לפחות, למשל ארבע מילים אקראיות.</translation>
    </message>
    <message>
        <source>%1 cannot be the provider&apos;s sign-in application.</source>
        <translation>%1 אינו יכול להיות אפליקציית הכניסה של הספק.</translation>
    </message>
    <message>
        <source>Enter the Application (client) ID of an application that the provider registered itself. Microsoft&apos;s own ids are not accepted.</source>
        <translation>יש להזין את מזהה האפליקציה (Client ID) של אפליקציה שהספק רשם בעצמו. מזהים של Microsoft עצמה אינם מתקבלים.</translation>
    </message>
    <message>
        <source>No mail server is set up yet.</source>
        <translation>עדיין לא הוגדר שרת דואר.</translation>
    </message>
    <message>
        <source>Set it up in Configuration &gt; Email server, or send the invitation with your own mail program.</source>
        <translation>יש להגדיר אותו תחת תצורה &gt; שרת דואר, או לשלוח את ההזמנה באמצעות תוכנת הדואר שלך.</translation>
    </message>
    <message>
        <source>The mail server %1 did not accept the sign-in.</source>
        <translation>שרת הדואר %1 לא קיבל את הכניסה.</translation>
    </message>
    <message>
        <source>Check user name and password in Configuration &gt; Email server. Some providers ask for an app password instead of the account&apos;s own. In Exchange Online an administrator has to allow authenticated SMTP for the mailbox.</source>
        <translation>יש לבדוק את שם המשתמש והסיסמה תחת תצורה &gt; שרת דואר. חלק מספקי הדואר דורשים סיסמת אפליקציה במקום סיסמת החשבון. ב-Exchange Online מנהל מערכת צריך לאפשר SMTP מאומת עבור תיבת הדואר.</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer the way to sign in that is set up for it.</source>
        <translation>שרת הדואר %1 אינו מציע את שיטת הכניסה שהוגדרה עבורו.</translation>
    </message>
    <message>
        <source>Ask the mail server&apos;s administrator, or send the invitation with your own mail program.</source>
        <translation>יש לפנות למנהל שרת הדואר, או לשלוח את ההזמנה באמצעות תוכנת הדואר שלך.</translation>
    </message>
    <message>
        <source>Without encryption the password would travel in the clear, so nothing was sent to %1.</source>
        <translation>ללא הצפנה הסיסמה הייתה עוברת כטקסט גלוי, ולכן דבר לא נשלח אל %1.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS in Configuration &gt; Email server, or remove user name and password.</source>
        <translation>יש לבחור STARTTLS או TLS תחת תצורה &gt; שרת דואר, או להסיר את שם המשתמש והסיסמה.</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer encryption (STARTTLS), so nothing was sent.</source>
        <translation>שרת הדואר %1 אינו מציע הצפנה (STARTTLS), ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Check port and security in Configuration &gt; Email server; port 465 usually needs TLS instead of STARTTLS.</source>
        <translation>יש לבדוק את היציאה והאבטחה תחת תצורה &gt; שרת דואר; יציאה 465 דורשת בדרך כלל TLS במקום STARTTLS.</translation>
    </message>
    <message>
        <source>The mail server does not let %1 send mail.</source>
        <translation>שרת הדואר אינו מאפשר ל-%1 לשלוח דואר.</translation>
    </message>
    <message>
        <source>Check the From address in Configuration &gt; Email server; many servers only accept the account&apos;s own address.</source>
        <translation>יש לבדוק את כתובת השולח תחת תצורה &gt; שרת דואר; שרתים רבים מקבלים רק את הכתובת של החשבון עצמו.</translation>
    </message>
    <message>
        <source>The mail server refused the recipient %1.</source>
        <translation>שרת הדואר דחה את הנמען %1.</translation>
    </message>
    <message>
        <source>Check the mail address for a typing error, then send again.</source>
        <translation>יש לבדוק אם נפלה שגיאת הקלדה בכתובת הדואר, ואז לשלוח שוב.</translation>
    </message>
    <message>
        <source>The mail server %1 asked to try again later.</source>
        <translation>שרת הדואר %1 ביקש לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again; an invitation is tried again by itself. If it stays so, ask the mail server&apos;s administrator.</source>
        <translation>יש להמתין כמה דקות ולנסות שוב; שליחת הזמנה תנוסה שוב אוטומטית. אם הבעיה נמשכת, יש לפנות למנהל שרת הדואר.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the message.</source>
        <translation>שרת הדואר %1 דחה את ההודעה.</translation>
    </message>
    <message>
        <source>Send the details to the mail server&apos;s administrator, or send the invitation with your own mail program.</source>
        <translation>יש לשלוח את הפרטים למנהל שרת הדואר, או לשלוח את ההזמנה באמצעות תוכנת הדואר שלך.</translation>
    </message>
    <message>
        <source>The mail server cannot deliver to the international address %1.</source>
        <translation>שרת הדואר אינו יכול למסור הודעות לכתובת הבינלאומית %1.</translation>
    </message>
    <message>
        <source>Use an address of plain ASCII characters, or another mail server.</source>
        <translation>יש להשתמש בכתובת הכוללת תווי ASCII רגילים בלבד, או בשרת דואר אחר.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost after the whole message had been handed over: it may have been sent.</source>
        <translation>החיבור אל %1 אבד לאחר שההודעה כולה נמסרה: ייתכן שהיא נשלחה.</translation>
    </message>
    <message>
        <source>Ask the recipient whether the mail arrived before you send it again.</source>
        <translation>יש לברר עם הנמען אם ההודעה הגיעה לפני ששולחים אותה שוב.</translation>
    </message>
    <message>
        <source>The mail text uses a placeholder that does not exist: %1</source>
        <translation>טקסט הודעת הדואר משתמש במציין מיקום שאינו קיים: %1</translation>
    </message>
    <message>
        <source>Correct it in Configuration &gt; Invitation; the page lists the placeholders.</source>
        <translation>יש לתקן אותו תחת תצורה &gt; הזמנה; הדף מפרט את מצייני המיקום.</translation>
    </message>
    <message>
        <source>This is not a TenantLink invitation.</source>
        <translation>זו אינה הזמנה של TenantLink.</translation>
    </message>
    <message>
        <source>Open the link from the mail, or the attached file that ends in .tenantlink.</source>
        <translation>יש לפתוח את הקישור מהודעת הדואר, או את הקובץ המצורף המסתיים ב-.tenantlink.</translation>
    </message>
    <message>
        <source>The invitation is damaged: it was cut short or altered on its way.</source>
        <translation>ההזמנה פגומה: היא נקטעה או שונתה בדרך.</translation>
    </message>
    <message>
        <source>Copy the whole link again, or open the attached file instead. If it stays so, ask the provider for a new invitation.</source>
        <translation>יש להעתיק שוב את הקישור המלא, או לפתוח את הקובץ המצורף במקום זאת. אם הבעיה נמשכת, יש לבקש מהספק הזמנה חדשה.</translation>
    </message>
    <message>
        <source>The invitation is far too long to be genuine.</source>
        <translation>ההזמנה ארוכה מכדי להיות אמיתית.</translation>
    </message>
    <message>
        <source>Copy only the link, or open the attached file instead.</source>
        <translation>יש להעתיק רק את הקישור, או לפתוח את הקובץ המצורף במקום זאת.</translation>
    </message>
    <message>
        <source>The invitation was made by a newer version of TenantLink.</source>
        <translation>ההזמנה נוצרה על-ידי גרסה חדשה יותר של TenantLink.</translation>
    </message>
    <message>
        <source>Install the newest version of TenantLink and open the invitation again.</source>
        <translation>יש להתקין את הגרסה החדשה ביותר של TenantLink ולפתוח שוב את ההזמנה.</translation>
    </message>
    <message>
        <source>The invitation is for a Microsoft cloud that is not known here: %1</source>
        <translation>ההזמנה מיועדת לענן של Microsoft שאינו מוכר כאן: %1</translation>
    </message>
    <message>
        <source>Ask the provider for the file that describes this cloud, and start TenantLink with it.</source>
        <translation>יש לבקש מהספק את הקובץ שמתאר ענן זה, ולהפעיל איתו את TenantLink.</translation>
    </message>
    <message>
        <source>The invitation asks for a set of permissions that is not known here: %1</source>
        <translation>ההזמנה מבקשת ערכת הרשאות שאינה מוכרת כאן: %1</translation>
    </message>
    <message>
        <source>The invitation ended on %1.</source>
        <translation>תוקף ההזמנה פג ב-%1.</translation>
    </message>
    <message>
        <source>Ask the provider for a new link.</source>
        <translation>יש לבקש מהספק קישור חדש.</translation>
    </message>
    <message>
        <source>This invitation was already answered from this computer.</source>
        <translation>הזמנה זו כבר נענתה ממחשב זה.</translation>
    </message>
    <message>
        <source>There is nothing more to do. If the provider did not receive the reply, ask for a new link.</source>
        <translation>לא נותר דבר לעשות. אם הספק לא קיבל את התשובה, יש לבקש קישור חדש.</translation>
    </message>
    <message>
        <source>There is a newer link for this invitation; this one is no longer valid.</source>
        <translation>יש קישור חדש יותר להזמנה זו; קישור זה כבר אינו תקף.</translation>
    </message>
    <message>
        <source>Use the newest link that the provider sent.</source>
        <translation>יש להשתמש בקישור האחרון שהספק שלח.</translation>
    </message>
    <message>
        <source>The link would be longer than 1,900 characters, and some mail programs would cut it.</source>
        <translation>הקישור היה ארוך מ-1,900 תווים, וחלק מתוכנות הדואר היו קוטעות אותו.</translation>
    </message>
    <message>
        <source>Use a shorter address for the landing page in Configuration &gt; Invitation, or shorter names.</source>
        <translation>יש להשתמש בכתובת קצרה יותר לדף הנחיתה תחת תצורה &gt; הזמנה, או בשמות קצרים יותר.</translation>
    </message>
    <message>
        <source>The invitation code is not the one of this invitation. Do not go on.</source>
        <translation>קוד ההזמנה אינו הקוד של הזמנה זו. אין להמשיך.</translation>
    </message>
    <message>
        <source>Let the provider read out the code again, on a telephone number that you know. If it stays different, somebody may have altered the invitation: tell the provider.</source>
        <translation>יש לבקש מהספק להקריא שוב את הקוד, במספר טלפון המוכר לך. אם הקוד עדיין שונה, ייתכן שמישהו שינה את ההזמנה: יש להודיע על כך לספק.</translation>
    </message>
    <message>
        <source>An invitation in the name of %1 came with another key before. This one may be forged.</source>
        <translation>הזמנה בשם %1 הגיעה בעבר עם מפתח אחר. ייתכן שהזמנה זו מזויפת.</translation>
    </message>
    <message>
        <source>Call the provider on a number that you know and ask whether the key was changed; then enter the invitation code.</source>
        <translation>יש להתקשר לספק למספר המוכר לך ולברר אם המפתח השתנה; לאחר מכן יש להזין את קוד ההזמנה.</translation>
    </message>
    <message>
        <source>%1 does not publish the key of this invitation.</source>
        <translation>%1 אינו מפרסם את המפתח של הזמנה זו.</translation>
    </message>
    <message>
        <source>Confirm the provider with the invitation code instead: call the provider and let the code be read out.</source>
        <translation>במקום זאת יש לאשר את הספק באמצעות קוד ההזמנה: להתקשר לספק ולבקש שיקריא את הקוד.</translation>
    </message>
    <message>
        <source>The provider cancelled this invitation.</source>
        <translation>הספק ביטל הזמנה זו.</translation>
    </message>
    <message>
        <source>Ask the provider whether a new one is needed.</source>
        <translation>יש לברר עם הספק אם דרושה הזמנה חדשה.</translation>
    </message>
    <message>
        <source>This link was replaced by a newer one.</source>
        <translation>קישור זה הוחלף בקישור חדש יותר.</translation>
    </message>
    <message>
        <source>This invitation is finished: its service exists already.</source>
        <translation>הזמנה זו הסתיימה: השירות שלה כבר קיים.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>לא נותר דבר לעשות.</translation>
    </message>
    <message>
        <source>The invitation %1 is not authenticated yet.</source>
        <translation>ההזמנה %1 עדיין לא אומתה.</translation>
    </message>
    <message>
        <source>Wait for the customer&apos;s reply, or import it under Pending Invitations.</source>
        <translation>יש להמתין לתשובת הלקוח, או לייבא אותה תחת &quot;הזמנות ממתינות&quot;.</translation>
    </message>
    <message>
        <source>This is not a reply to a TenantLink invitation.</source>
        <translation>זו אינה תשובה להזמנה של TenantLink.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .tenantlink-reply, or paste the whole block from BEGIN to END.</source>
        <translation>יש לבחור את הקובץ המסתיים ב-.tenantlink-reply, או להדביק את כל הבלוק מ-BEGIN עד END.</translation>
    </message>
    <message>
        <source>The reply is damaged: it was cut short or altered on its way.</source>
        <translation>התשובה פגומה: היא נקטעה או שונתה בדרך.</translation>
    </message>
    <message>
        <source>Ask the customer to send the reply again, best as a file.</source>
        <translation>יש לבקש מהלקוח לשלוח שוב את התשובה, רצוי כקובץ.</translation>
    </message>
    <message>
        <source>The reply is far too large to be genuine.</source>
        <translation>התשובה גדולה מכדי להיות אמיתית.</translation>
    </message>
    <message>
        <source>Ask the customer to send the reply again, as the file that TenantLink saved.</source>
        <translation>יש לבקש מהלקוח לשלוח שוב את התשובה, כקובץ ש-TenantLink שמרה.</translation>
    </message>
    <message>
        <source>The reply was made by a newer version of TenantLink.</source>
        <translation>התשובה נוצרה על-ידי גרסה חדשה יותר של TenantLink.</translation>
    </message>
    <message>
        <source>Install the newest version of TenantLink and import the reply again.</source>
        <translation>יש להתקין את הגרסה החדשה ביותר של TenantLink ולייבא שוב את התשובה.</translation>
    </message>
    <message>
        <source>The reply belongs to no invitation of this installation.</source>
        <translation>התשובה אינה שייכת לאף הזמנה של התקנה זו.</translation>
    </message>
    <message>
        <source>Import it on the computer that sent the invitation.</source>
        <translation>יש לייבא אותה במחשב ששלח את ההזמנה.</translation>
    </message>
    <message>
        <source>The reply for %1 cannot be opened any more: its key is not in this computer&apos;s keychain.</source>
        <translation>לא ניתן עוד לפתוח את התשובה עבור %1: המפתח שלה אינו בצרור המפתחות של מחשב זה.</translation>
    </message>
    <message>
        <source>Use Replace link to send the customer a new link, and ask for a new reply.</source>
        <translation>יש להשתמש ב&quot;החלפת קישור&quot; כדי לשלוח ללקוח קישור חדש, ולבקש תשובה חדשה.</translation>
    </message>
    <message>
        <source>The reply was sealed for %1, but speaks of another invitation. It was refused.</source>
        <translation>התשובה הוצפנה עבור %1, אך היא עוסקת בהזמנה אחרת. היא נדחתה.</translation>
    </message>
    <message>
        <source>Ask the customer to answer the right invitation. If that does not help, somebody may have tampered with it.</source>
        <translation>יש לבקש מהלקוח לענות על ההזמנה הנכונה. אם זה לא עוזר, ייתכן שמישהו שינה אותה שלא כדין.</translation>
    </message>
    <message>
        <source>The reply does not belong to the link of %1 that it names. It was refused.</source>
        <translation>התשובה אינה שייכת לקישור של %1 שהיא מציינת. היא נדחתה.</translation>
    </message>
    <message>
        <source>Ask the customer to open the newest link and to send a new reply.</source>
        <translation>יש לבקש מהלקוח לפתוח את הקישור החדש ביותר ולשלוח תשובה חדשה.</translation>
    </message>
    <message>
        <source>The reply for %1 was imported before.</source>
        <translation>התשובה עבור %1 כבר יובאה קודם לכן.</translation>
    </message>
    <message>
        <source>There is nothing to do; nothing was changed.</source>
        <translation>אין מה לעשות; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The invitation %1 was cancelled, so its reply was refused.</source>
        <translation>ההזמנה %1 בוטלה, ולכן תשובתה נדחתה.</translation>
    </message>
    <message>
        <source>Tell the customer&apos;s administrator to delete the App registration that was made for it; its id stands under Details.</source>
        <translation>יש להודיע למנהל המערכת של הלקוח למחוק את רישום האפליקציה שנוצר עבורה; המזהה שלו מופיע תחת &quot;פרטים&quot;.</translation>
    </message>
    <message>
        <source>The reply for %1 is about another tenant than the invitation was made for. It was refused.</source>
        <translation>התשובה עבור %1 עוסקת בדייר אחר מזה שעבורו נוצרה ההזמנה. היא נדחתה.</translation>
    </message>
    <message>
        <source>Ask the customer to answer with an App registration of the expected tenant; both ids stand under Details.</source>
        <translation>יש לבקש מהלקוח לענות עם רישום אפליקציה של הדייר הצפוי; שני המזהים מופיעים תחת &quot;פרטים&quot;.</translation>
    </message>
    <message>
        <source>The link of %1 is over.</source>
        <translation>תוקף הקישור של %1 הסתיים.</translation>
    </message>
    <message>
        <source>Use Replace link to send a new one.</source>
        <translation>יש להשתמש ב&quot;החלפת קישור&quot; כדי לשלוח קישור חדש.</translation>
    </message>
    <message>
        <source>The client secret that came back for %1 is not in this computer&apos;s keychain any more.</source>
        <translation>סוד הלקוח שחזר עבור %1 כבר אינו בצרור המפתחות של מחשב זה.</translation>
    </message>
    <message>
        <source>Go on at the computer where the reply was imported, or use Replace link to ask the customer once more.</source>
        <translation>יש להמשיך במחשב שבו התשובה יובאה, או להשתמש ב&quot;החלפת קישור&quot; כדי לפנות שוב ללקוח.</translation>
    </message>
    <message>
        <source>The reply needs your confirmation before it is imported: %1</source>
        <translation>נדרש אישורך לתשובה לפני הייבוא שלה: %1</translation>
    </message>
    <message>
        <source>Confirm it, or leave the reply aside.</source>
        <translation>אפשר לאשר אותה, או להניח אותה בצד.</translation>
    </message>
    <message>
        <source>The provider has no sign-in application for %1.</source>
        <translation>לספק אין אפליקציית כניסה עבור %1.</translation>
    </message>
    <message>
        <source>Ask the provider to set one up, or choose Use App Registration instead.</source>
        <translation>יש לבקש מהספק להגדיר אפליקציה כזו, או לבחור &quot;שימוש ברישום אפליקציה&quot; במקום זאת.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time.</source>
        <translation>איש לא הזין את הקוד בזמן.</translation>
    </message>
    <message>
        <source>Ask for a new code, and enter it on the page that opens.</source>
        <translation>יש לבקש קוד חדש, ולהזין אותו בדף שנפתח.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>הכניסה נדחתה.</translation>
    </message>
    <message>
        <source>Start again, and accept on Microsoft&apos;s page if you trust the application that is named there.</source>
        <translation>יש להתחיל שוב, ולאשר בדף של Microsoft אם האפליקציה שצוינה שם ראויה לאמונך.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s answer names a sign-in page on %1, which is not one of the chosen cloud.</source>
        <translation>התשובה של Microsoft מציינת דף כניסה ב-%1, שאינו דף של הענן שנבחר.</translation>
    </message>
    <message>
        <source>Do not sign in there. Check the chosen cloud, or sign in with this computer&apos;s browser.</source>
        <translation>אין להיכנס שם. יש לבדוק את הענן שנבחר, או להיכנס באמצעות הדפדפן של מחשב זה.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>לא ניתן היה לפתוח דפדפן במחשב זה.</translation>
    </message>
    <message>
        <source>Set a default browser, or sign in with a code.</source>
        <translation>יש להגדיר דפדפן ברירת מחדל, או להיכנס באמצעות קוד.</translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in in time.</source>
        <translation>הדפדפן לא חזר מהכניסה בזמן.</translation>
    </message>
    <message>
        <source>Start again, and finish the sign-in in the browser window that opens.</source>
        <translation>יש להתחיל שוב, ולסיים את הכניסה בחלון הדפדפן שנפתח.</translation>
    </message>
    <message>
        <source>The browser came back with an answer that does not belong to this sign-in.</source>
        <translation>הדפדפן חזר עם תשובה שאינה שייכת לכניסה זו.</translation>
    </message>
    <message>
        <source>Start again. Use only the browser window that TenantLink opens.</source>
        <translation>יש להתחיל שוב. יש להשתמש רק בחלון הדפדפן ש-TenantLink פותחת.</translation>
    </message>
    <message>
        <source>This computer does not let TenantLink wait for the browser&apos;s answer on 127.0.0.1.</source>
        <translation>מחשב זה אינו מאפשר ל-TenantLink להמתין לתשובת הדפדפן ב-127.0.0.1.</translation>
    </message>
    <message>
        <source>Ask your administrator whether security software blocks it, or sign in with a code.</source>
        <translation>יש לברר עם מנהל המערכת אם תוכנת אבטחה חוסמת זאת, או להיכנס באמצעות קוד.</translation>
    </message>
    <message>
        <source>You signed in to another tenant than the one that is expected: %1.</source>
        <translation>נכנסת לדייר אחר מזה הצפוי: %1.</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account of the expected tenant.</source>
        <translation>יש להיכנס עם חשבון של מנהל מערכת של הדייר הצפוי.</translation>
    </message>
    <message>
        <source>Microsoft did not give the right %1, which this needs.</source>
        <translation>Microsoft לא נתנה את ההרשאה %1, שדרושה לפעולה זו.</translation>
    </message>
    <message>
        <source>Sign in again and accept all rights that are listed, or let an administrator do so.</source>
        <translation>יש להיכנס שוב ולאשר את כל ההרשאות המפורטות, או לבקש ממנהל מערכת לעשות זאת.</translation>
    </message>
    <message>
        <source>The sign-in has ended or was revoked.</source>
        <translation>תוקף הכניסה פג או שהיא נשללה.</translation>
    </message>
    <message>
        <source>Sign in again. What is done stays done.</source>
        <translation>יש להיכנס שוב. מה שבוצע נשאר מבוצע.</translation>
    </message>
    <message>
        <source>The signed-in account may not do this. It takes: %1.</source>
        <translation>החשבון שנכנס אינו רשאי לעשות זאת. נדרש: %1.</translation>
    </message>
    <message>
        <source>Sign in with an account that has such a role, or ask an administrator who has.</source>
        <translation>יש להיכנס עם חשבון בעל תפקיד כזה, או לפנות למנהל מערכת בעל תפקיד כזה.</translation>
    </message>
    <message>
        <source>A policy of this tenant forbids client secrets for App registrations.</source>
        <translation>מדיניות של דייר זה אוסרת סודות לקוח עבור רישומי אפליקציות.</translation>
    </message>
    <message>
        <source>Ask an administrator to exempt this registration from the app management policy, then try again.</source>
        <translation>יש לבקש ממנהל מערכת להחריג רישום זה ממדיניות ניהול האפליקציות, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>A policy of this tenant allows only a shorter life for client secrets.</source>
        <translation>מדיניות של דייר זה מתירה רק תקופת תוקף קצרה יותר לסודות לקוח.</translation>
    </message>
    <message>
        <source>Choose a shorter life and go on.</source>
        <translation>יש לבחור תקופת תוקף קצרה יותר ולהמשיך.</translation>
    </message>
    <message>
        <source>A policy of this tenant refused the App registration (%1).</source>
        <translation>מדיניות של דייר זה דחתה את רישום האפליקציה (%1).</translation>
    </message>
    <message>
        <source>The App registration is not there any more.</source>
        <translation>רישום האפליקציה כבר אינו קיים.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. Undo what is left and start again, or restore it in the Azure portal.</source>
        <translation>הוא נמחק בינתיים. יש לבטל את מה שנותר ולהתחיל שוב, או לשחזר אותו בפורטל Azure.</translation>
    </message>
    <message>
        <source>It cannot be known yet whether Microsoft created the App registration.</source>
        <translation>עדיין לא ניתן לדעת אם Microsoft יצרה את רישום האפליקציה.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again: TenantLink looks for it before it creates another.</source>
        <translation>יש להמתין כמה דקות ולנסות שוב: TenantLink מחפשת אותו לפני שהיא יוצרת רישום נוסף.</translation>
    </message>
    <message>
        <source>Microsoft has not taken the changes over everywhere within the usual time.</source>
        <translation>Microsoft לא החילה את השינויים בכל מקום בפרק הזמן הרגיל.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again. What is done stays done.</source>
        <translation>יש להמתין כמה דקות ולנסות שוב. מה שבוצע נשאר מבוצע.</translation>
    </message>
    <message>
        <source>Another window of TenantLink works on this registration.</source>
        <translation>חלון אחר של TenantLink עובד על רישום זה.</translation>
    </message>
    <message>
        <source>Go on there, or close it and try again.</source>
        <translation>יש להמשיך שם, או לסגור אותו ולנסות שוב.</translation>
    </message>
    <message>
        <source>The registration may not renew its own client secret.</source>
        <translation>הרישום אינו רשאי לחדש את סוד הלקוח של עצמו.</translation>
    </message>
    <message>
        <source>Sign in as an administrator instead.</source>
        <translation>במקום זאת יש להיכנס בתור מנהל מערכת.</translation>
    </message>
    <message>
        <source>The account has no mailbox in Exchange Online.</source>
        <translation>לחשבון אין תיבת דואר ב-Exchange Online.</translation>
    </message>
    <message>
        <source>Choose an account with a mailbox, or use a mail server.</source>
        <translation>יש לבחור חשבון בעל תיבת דואר, או להשתמש בשרת דואר.</translation>
    </message>
    <message>
        <source>The account did not give TenantLink the right to send mail.</source>
        <translation>החשבון לא נתן ל-TenantLink הרשאה לשלוח דואר.</translation>
    </message>
    <message>
        <source>Sign in again and accept the right Mail.Send, or let an administrator approve it.</source>
        <translation>יש להיכנס שוב ולאשר את ההרשאה Mail.Send, או לבקש ממנהל מערכת לאשר אותה.</translation>
    </message>
    <message>
        <source>The Terms and Conditions of the moment are not approved for this service.</source>
        <translation>התנאים וההתניות הנוכחיים לא אושרו עבור שירות זה.</translation>
    </message>
    <message>
        <source>Go back to Commercial information, read them and tick Click to approve.</source>
        <translation>יש לחזור אל &quot;מידע מסחרי&quot;, לקרוא אותם ולסמן את &quot;יש ללחוץ לאישור&quot;.</translation>
    </message>
    <message>
        <source>The SBC of this service is not in the list any more.</source>
        <translation>ה-SBC של שירות זה כבר אינו ברשימה.</translation>
    </message>
    <message>
        <source>Choose another one on the page SIP connection, or add it again under Configuration &gt; SBCs.</source>
        <translation>יש לבחור SBC אחר בדף &quot;חיבור SIP&quot;, או להוסיף אותו שוב תחת תצורה &gt; בקרי SBC.</translation>
    </message>
    <message>
        <source>A script template of this service is not in the list any more.</source>
        <translation>תבנית סקריפט של שירות זה כבר אינה ברשימה.</translation>
    </message>
    <message>
        <source>Choose another one on the page SIP connection; the list stands under Configuration &gt; Script templates.</source>
        <translation>יש לבחור תבנית אחרת בדף &quot;חיבור SIP&quot;; הרשימה נמצאת תחת תצורה &gt; תבניות סקריפטים.</translation>
    </message>
    <message>
        <source>No script could be made from the template: %1</source>
        <translation>לא ניתן היה ליצור סקריפט מהתבנית: %1</translation>
    </message>
    <message>
        <source>Correct the template, or the value that it asks for, and try again. Templates stand under Configuration &gt; Script templates.</source>
        <translation>יש לתקן את התבנית, או את הערך שהיא מבקשת, ולנסות שוב. התבניות נמצאות תחת תצורה &gt; תבניות סקריפטים.</translation>
    </message>
    <message>
        <source>Something is missing to set the service up: %1</source>
        <translation>חסר משהו להגדרת השירות: %1</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>יש למלא אותו ולנסות שוב.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to another Microsoft 365 tenant already.</source>
        <translation>התחום %1 כבר שייך לדייר Microsoft 365 אחר.</translation>
    </message>
    <message>
        <source>Choose another name for the sub-domain, or have the domain removed from the other tenant first.</source>
        <translation>יש לבחור שם אחר לתת-התחום, או לדאוג תחילה להסרת התחום מהדייר האחר.</translation>
    </message>
    <message>
        <source>Microsoft does not accept %1 as a domain.</source>
        <translation>Microsoft אינה מקבלת את %1 כתחום.</translation>
    </message>
    <message>
        <source>Check the name for typing errors and choose another one. Shorter names without unusual characters are safest.</source>
        <translation>יש לבדוק אם נפלו שגיאות הקלדה בשם ולבחור שם אחר. שמות קצרים יותר ללא תווים חריגים הם הבטוחים ביותר.</translation>
    </message>
    <message>
        <source>The domain %1 is not in the customer&apos;s tenant.</source>
        <translation>התחום %1 אינו בדייר של הלקוח.</translation>
    </message>
    <message>
        <source>Add it first: with the button on the page Routing and DNS, or in the Microsoft 365 admin center under Settings &gt; Domains.</source>
        <translation>יש להוסיף אותו תחילה: באמצעות הלחצן בדף &quot;ניתוב ו-DNS&quot;, או במרכז הניהול של Microsoft 365 תחת הגדרות &gt; תחומים.</translation>
    </message>
    <message>
        <source>The registration may not add or verify the domain %1.</source>
        <translation>הרישום אינו רשאי להוסיף או לאמת את התחום %1.</translation>
    </message>
    <message>
        <source>Grant it Domain.ReadWrite.All with admin consent, or let the customer&apos;s administrator add the domain in the Microsoft 365 admin center, then check again.</source>
        <translation>יש להעניק לו את Domain.ReadWrite.All עם הסכמת מנהל מערכת, או לבקש ממנהל המערכת של הלקוח להוסיף את התחום במרכז הניהול של Microsoft 365, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>Microsoft does not see the DNS record of %1 yet.</source>
        <translation>Microsoft עדיין אינה רואה את רשומת ה-DNS של %1.</translation>
    </message>
    <message>
        <source>Check that the record was entered exactly as shown. It can take from minutes up to 72 hours until it is seen everywhere; you can leave and check again later.</source>
        <translation>יש לבדוק שהרשומה הוזנה בדיוק כפי שהוצגה. ייתכן שיחלפו בין כמה דקות ל-72 שעות עד שתיראה בכל מקום; אפשר לצאת ולבדוק שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The registration may not create or license the activation user.</source>
        <translation>הרישום אינו רשאי ליצור את משתמש ההפעלה או להקצות לו רישיון.</translation>
    </message>
    <message>
        <source>Grant it User.ReadWrite.All with admin consent, or let the customer&apos;s administrator create and license the user as the manual steps say.</source>
        <translation>יש להעניק לו את User.ReadWrite.All עם הסכמת מנהל מערכת, או לבקש ממנהל המערכת של הלקוח ליצור את המשתמש ולהקצות לו רישיון לפי השלבים הידניים.</translation>
    </message>
    <message>
        <source>No unit of the licence %1 is free.</source>
        <translation>אין יחידה פנויה של הרישיון %1.</translation>
    </message>
    <message>
        <source>Choose another licence, or let the customer buy or free one, then try again.</source>
        <translation>יש לבחור רישיון אחר, או לבקש מהלקוח לרכוש או לפנות רישיון, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The activation user needs a country before it can be licensed, and the tenant names none.</source>
        <translation>יש לציין מדינה למשתמש ההפעלה לפני שניתן להקצות לו רישיון, ובדייר לא צוינה מדינה.</translation>
    </message>
    <message>
        <source>Choose the country in which the service is used, then try again.</source>
        <translation>יש לבחור את המדינה שבה נעשה שימוש בשירות, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The activation user %1 is still needed: no other licensed user has an address in its domain.</source>
        <translation>משתמש ההפעלה %1 עדיין דרוש: לאף משתמש אחר בעל רישיון אין כתובת בתחום שלו.</translation>
    </message>
    <message>
        <source>Give a licensed user an address in this domain first, and wait until calls work, then take the activation user back.</source>
        <translation>יש לתת תחילה למשתמש בעל רישיון כתובת בתחום זה ולהמתין עד שהשיחות יפעלו, ואז להסיר את משתמש ההפעלה.</translation>
    </message>
    <message>
        <source>Another window of TenantLink works on this service.</source>
        <translation>חלון אחר של TenantLink עובד על שירות זה.</translation>
    </message>
    <message>
        <source>Wait until it is done, or go on there.</source>
        <translation>יש להמתין עד שיסיים, או להמשיך שם.</translation>
    </message>
</context>
<context>
    <name>ForeignCloud</name>
    <message>
        <source>Not Microsoft - secrets go to %1</source>
        <translation>לא Microsoft - הסודות נשלחים אל %1</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>The reply for %1 is about the tenant %2 (%3, initial domain %4). Is that the customer&apos;s tenant?</source>
        <translation>התשובה עבור %1 עוסקת בדייר %2 (%3, תחום ראשוני %4). האם זהו הדייר של הלקוח?</translation>
    </message>
    <message>
        <source>The invitation %1 ended on %2, before this reply was imported. Import it all the same?</source>
        <translation>תוקף ההזמנה %1 פג ב-%2, לפני שתשובה זו יובאה. לייבא אותה בכל זאת?</translation>
    </message>
    <message>
        <source>The reply for %1 answers a link that was replaced by a newer one. Import it all the same?</source>
        <translation>התשובה עבור %1 מתייחסת לקישור שהוחלף בקישור חדש יותר. לייבא אותה בכל זאת?</translation>
    </message>
    <message>
        <source>Another reply for %1 was imported before, with the registration %2 of tenant %3. This one has the registration %4 of tenant %5. Put it in the other&apos;s place?</source>
        <translation>תשובה אחרת עבור %1 יובאה קודם לכן, עם הרישום %2 של הדייר %3. בתשובה זו הרישום הוא %4 של הדייר %5. להחליף בה את התשובה הקודמת?</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Pending</source>
        <translation>ממתינה</translation>
    </message>
    <message>
        <source>Email Failed</source>
        <translation>שליחת הדואר נכשלה</translation>
    </message>
    <message>
        <source>Authentication In Progress</source>
        <translation>האימות מתבצע</translation>
    </message>
    <message>
        <source>Authentication Complete</source>
        <translation>האימות הושלם</translation>
    </message>
    <message>
        <source>Authentication Failed</source>
        <translation>האימות נכשל</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>פג תוקף</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטלה</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>נקלטה</translation>
    </message>
    <message>
        <source>Not sent by TenantLink</source>
        <translation>לא נשלחה על-ידי TenantLink</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>ממתינה לשליחה</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>בשליחה</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלחה</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>לא נשלחה</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>ייתכן שנשלחה</translation>
    </message>
</context>
<context>
    <name>InvitationMail</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>יש להשתמש בתו אחד לכל היותר.</numerusform>
            <numerusform>יש להשתמש ב-%n תווים לכל היותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is too long (at most 100 kB).</source>
        <translation>הטקסט ארוך מדי (100 kB לכל היותר).</translation>
    </message>
    <message>
        <source>The placeholder %1 does not exist.</source>
        <translation>מציין המיקום %1 אינו קיים.</translation>
    </message>
    <message>
        <source>The text must hold the link: %1</source>
        <translation>הטקסט חייב לכלול את הקישור: %1</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, for example https://www.contoso.com/tenantlink/.</source>
        <translation>יש להזין כתובת שמתחילה ב-https://, למשל https://www.contoso.com/tenantlink/.</translation>
    </message>
    <message>
        <source>Leave out the user name and password.</source>
        <translation>אין לכלול את שם המשתמש והסיסמה.</translation>
    </message>
    <message>
        <source>Leave out # and what follows: the invitation is put there.</source>
        <translation>אין לכלול את # ואת מה שאחריו: ההזמנה תוצב שם.</translation>
    </message>
    <message>
        <source>{{ProviderName}}: activate your Microsoft 365 tenant for Teams Direct Routing</source>
        <translation>{{ProviderName}}: הפעלת דייר Microsoft 365 שלך לניתוב ישיר של Teams</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>שלום,</translation>
    </message>
    <message>
        <source>{{ProviderName}} invites {{CustomerName}} to connect its Microsoft 365 tenant, so that Microsoft Teams Direct Routing can be set up.</source>
        <translation>קיבלת הזמנה מאת {{ProviderName}} לחבר את דייר Microsoft 365 של {{CustomerName}}, כדי שניתן יהיה להגדיר ניתוב ישיר של Microsoft Teams.</translation>
    </message>
    <message>
        <source>Install TenantLink, then open the attachment of this mail (its name ends in .tenantlink).</source>
        <translation>נא להתקין את TenantLink, ולאחר מכן לפתוח את הקובץ המצורף להודעה זו (שמו מסתיים ב-.tenantlink).</translation>
    </message>
    <message>
        <source>Once TenantLink is installed, this link opens the invitation as well:</source>
        <translation>לאחר התקנת TenantLink, גם קישור זה פותח את ההזמנה:</translation>
    </message>
    <message>
        <source>Open this link to begin:</source>
        <translation>נא לפתוח קישור זה כדי להתחיל:</translation>
    </message>
    <message>
        <source>If the link does not work: install TenantLink, then open the attachment of this mail (its name ends in .tenantlink).</source>
        <translation>אם הקישור אינו פועל: נא להתקין את TenantLink, ולאחר מכן לפתוח את הקובץ המצורף להודעה זו (שמו מסתיים ב-.tenantlink).</translation>
    </message>
    <message>
        <source>Click here to activate your tenant</source>
        <translation>להפעלת הדייר שלך יש ללחוץ כאן</translation>
    </message>
    <message>
        <source>TenantLink asks for an invitation code. {{ProviderName}} tells you this code by telephone; it is never sent by mail.</source>
        <translation>TenantLink מבקשת קוד הזמנה. הקוד יימסר לך בטלפון על-ידי {{ProviderName}}; הוא לעולם אינו נשלח בדואר.</translation>
    </message>
    <message>
        <source>The invitation is valid until {{ExpiresAt}}.</source>
        <translation>ההזמנה תקפה עד {{ExpiresAt}}.</translation>
    </message>
    <message>
        <source>If you did not expect this mail, ask {{ProviderName}} before you open anything.</source>
        <translation>אם לא ציפית להודעה זו, נא לפנות אל {{ProviderName}} לפני שפותחים משהו.</translation>
    </message>
    <message>
        <source>Enter a subject.</source>
        <translation>יש להזין נושא.</translation>
    </message>
    <message>
        <source>Enter a number of days between 1 and 90.</source>
        <translation>יש להזין מספר ימים בין 1 ל-90.</translation>
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
        <translation>החברה שלך</translation>
    </message>
    <message>
        <source>1 December 2026 09:00</source>
        <translation>1 בדצמבר 2026 09:00</translation>
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
        <translation>ללא</translation>
    </message>
    <message>
        <source>Enter a mail address, for example invitations@contoso.com.</source>
        <translation>יש להזין כתובת דואר, למשל invitations@contoso.com.</translation>
    </message>
    <message>
        <source>The user name is too long (at most 254 characters).</source>
        <translation>שם המשתמש ארוך מדי (254 תווים לכל היותר).</translation>
    </message>
    <message>
        <source>Enter the mail server&apos;s name, for example smtp.contoso.com.</source>
        <translation>יש להזין את שם שרת הדואר, למשל smtp.contoso.com.</translation>
    </message>
    <message>
        <source>Enter a port between 1 and 65535.</source>
        <translation>יש להזין יציאה בין 1 ל-65535.</translation>
    </message>
</context>
<context>
    <name>Maintain</name>
    <message>
        <source>Permission %1 of %2</source>
        <translation>ההרשאה %1 של %2</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>תפקיד %1</translation>
    </message>
    <message>
        <source>Role %1 for the administrative unit %2</source>
        <translation>תפקיד %1 עבור היחידה הניהולית %2</translation>
    </message>
    <message>
        <source>Role %1 for %2</source>
        <translation>תפקיד %1 עבור %2</translation>
    </message>
    <message>
        <source>List of requested permissions</source>
        <translation>רשימת ההרשאות שהתבקשו</translation>
    </message>
</context>
<context>
    <name>NameRule</name>
    <message>
        <source>Use at least 3 characters.</source>
        <translation>יש להשתמש ב-3 תווים לפחות.</translation>
    </message>
    <message>
        <source>Use at most 15 characters.</source>
        <translation>יש להשתמש ב-15 תווים לכל היותר.</translation>
    </message>
    <message>
        <source>Leave out the characters \ / : * ? &quot; &lt; &gt; |.</source>
        <translation>אין לכלול את התווים \ / : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>Leave out dots.</source>
        <translation>אין לכלול נקודות.</translation>
    </message>
    <message>
        <source>Leave out blanks.</source>
        <translation>אין לכלול רווחים.</translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>אין לכלול מעברי שורה, טאבים ותווי בקרה אחרים.</translation>
    </message>
    <message>
        <source>Use only the letters A to Z, digits and simple signs.</source>
        <translation>יש להשתמש רק באותיות A עד Z, בספרות ובסימנים פשוטים.</translation>
    </message>
    <message>
        <source>The name must not contain the reserved word &quot;audit&quot;.</source>
        <translation>אסור שהשם יכלול את המילה השמורה &quot;audit&quot;.</translation>
    </message>
    <message>
        <source>This name is reserved by Windows. Choose another one.</source>
        <translation>שם זה שמור למערכת Windows. יש לבחור שם אחר.</translation>
    </message>
</context>
<context>
    <name>PendingList</name>
    <message>
        <source>Can be added.</source>
        <translation>אפשר להוסיף.</translation>
    </message>
    <message>
        <source>It belongs to the service %1, which exists already; its result is applied on the page Pending Invitations.</source>
        <translation>ההזמנה שייכת לשירות %1, שכבר קיים; את תוצאתה מחילים בדף &quot;הזמנות ממתינות&quot;.</translation>
    </message>
    <message>
        <source>The administrator has not answered yet.</source>
        <translation>מנהל המערכת עדיין לא ענה.</translation>
    </message>
    <message>
        <source>The mail could not be sent. Resend it on the page Pending Invitations, or hand the link over another way.</source>
        <translation>לא ניתן היה לשלוח את הודעת הדואר. יש לשלוח אותה שוב בדף &quot;הזמנות ממתינות&quot;, או למסור את הקישור בדרך אחרת.</translation>
    </message>
    <message>
        <source>The authentication has begun and is not finished.</source>
        <translation>האימות התחיל ולא הסתיים.</translation>
    </message>
    <message>
        <source>What came back is not valid. Validate it again on the page Pending Invitations, or ask the administrator for another answer.</source>
        <translation>מה שחזר אינו תקין. יש לבצע בדיקת תקינות חוזרת בדף &quot;הזמנות ממתינות&quot;, או לבקש ממנהל המערכת תשובה אחרת.</translation>
    </message>
    <message>
        <source>The link has expired. Replace it on the page Pending Invitations.</source>
        <translation>תוקף הקישור פג. יש להחליף אותו בדף &quot;הזמנות ממתינות&quot;.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>ההזמנה בוטלה.</translation>
    </message>
    <message>
        <source>Its service exists already.</source>
        <translation>השירות שלה כבר קיים.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Name of the customer</source>
        <translation>שם הלקוח</translation>
    </message>
    <message>
        <source>Short name of the service</source>
        <translation>השם הקצר של השירות</translation>
    </message>
    <message>
        <source>Full name of the service</source>
        <translation>השם המלא של השירות</translation>
    </message>
    <message>
        <source>What names on the SBC and in the tenant begin with: the short name that the service was made with</source>
        <translation>התחילית של שמות ב-SBC ובדייר: השם הקצר שבו השירות נוצר</translation>
    </message>
    <message>
        <source>License type of the service</source>
        <translation>סוג הרישיון של השירות</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>משתמשים בעלי רישיון</translation>
    </message>
    <message>
        <source>Tenant ID of the customer</source>
        <translation>מזהה הדייר של הלקוח</translation>
    </message>
    <message>
        <source>Name of the customer&apos;s tenant</source>
        <translation>שם הדייר של הלקוח</translation>
    </message>
    <message>
        <source>Microsoft 365 domain (override admin domain)</source>
        <translation>תחום Microsoft 365 (עקיפת תחום מנהל המערכת)</translation>
    </message>
    <message>
        <source>Application (client) ID of the App registration</source>
        <translation>מזהה האפליקציה (Client ID) של רישום האפליקציה</translation>
    </message>
    <message>
        <source>The customer&apos;s sub-domain on the SBC domain</source>
        <translation>תת-התחום של הלקוח בתחום ה-SBC</translation>
    </message>
    <message>
        <source>First part of the customer&apos;s sub-domain</source>
        <translation>החלק הראשון של תת-התחום של הלקוח</translation>
    </message>
    <message>
        <source>The provider&apos;s SBC domain</source>
        <translation>תחום ה-SBC של הספק</translation>
    </message>
    <message>
        <source>Name of the SBC</source>
        <translation>שם ה-SBC</translation>
    </message>
    <message>
        <source>Host name (FQDN) of the SBC</source>
        <translation>שם המארח (FQDN) של ה-SBC</translation>
    </message>
    <message>
        <source>SIP port of the SBC</source>
        <translation>יציאת ה-SIP של ה-SBC</translation>
    </message>
    <message>
        <source>Name of the SIP connection</source>
        <translation>שם חיבור ה-SIP</translation>
    </message>
    <message>
        <source>Concurrent calls; -1: no limit</source>
        <translation>שיחות בו-זמניות; -1: ללא הגבלה</translation>
    </message>
    <message>
        <source>User name at the carrier</source>
        <translation>שם המשתמש אצל המפעיל</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>קו ראשי</translation>
    </message>
    <message>
        <source>Host name of the SIP connection</source>
        <translation>שם המארח של חיבור ה-SIP</translation>
    </message>
    <message>
        <source>User whose licence activates the sub-domain</source>
        <translation>המשתמש שהרישיון שלו מפעיל את תת-התחום</translation>
    </message>
    <message>
        <source>Name of the PSTN usage</source>
        <translation>שם השימוש ב-PSTN</translation>
    </message>
    <message>
        <source>Name of the voice route</source>
        <translation>שם הנתיב הקולי</translation>
    </message>
    <message>
        <source>Name of the voice routing policy</source>
        <translation>שם מדיניות הניתוב הקולי</translation>
    </message>
    <message>
        <source>Host from which Teams sends calls, by the cloud</source>
        <translation>המארח שממנו Teams שולח שיחות, לפי הענן</translation>
    </message>
    <message>
        <source>Address at which Microsoft signs in</source>
        <translation>הכתובת שבה Microsoft מבצעת כניסה</translation>
    </message>
    <message>
        <source>Address of Microsoft Graph</source>
        <translation>הכתובת של Microsoft Graph</translation>
    </message>
    <message>
        <source>Your name as provider</source>
        <translation>שמך כספק</translation>
    </message>
    <message>
        <source>When the service was made</source>
        <translation>מועד יצירת השירות</translation>
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
        <translation>יש להזין את השם שבו הלקוחות מכירים אותך.</translation>
    </message>
    <message>
        <source>Enter the person whom customers can ask.</source>
        <translation>יש להזין את מי שהלקוחות יכולים לפנות אליו.</translation>
    </message>
    <message>
        <source>Enter the mail address to which customers reply.</source>
        <translation>יש להזין את כתובת הדואר שאליה הלקוחות עונים.</translation>
    </message>
    <message>
        <source>Enter a domain, for example contoso.com.</source>
        <translation>יש להזין תחום, למשל contoso.com.</translation>
    </message>
</context>
<context>
    <name>ProvisionPlan</name>
    <message>
        <source>App registration %1 in the tenant %2, for this tenant only</source>
        <translation>רישום האפליקציה %1 בדייר %2, לדייר זה בלבד</translation>
    </message>
    <message>
        <source>its enterprise application (service principal)</source>
        <translation>האפליקציה הארגונית שלו (service principal)</translation>
    </message>
    <message>
        <source>the enterprise application of Microsoft&apos;s Teams administration, if it is missing in the tenant</source>
        <translation>האפליקציה הארגונית של ניהול Teams של Microsoft, אם היא חסרה בדייר</translation>
    </message>
    <message>
        <source>application permission %1, with admin consent</source>
        <translation>הרשאת האפליקציה %1, עם הסכמת מנהל מערכת</translation>
    </message>
    <message>
        <source>directory role %1, for the administrative unit %2 only</source>
        <translation>תפקיד הספרייה %1, ליחידה הניהולית %2 בלבד</translation>
    </message>
    <message>
        <source>directory role %1, for the whole tenant</source>
        <translation>תפקיד הספרייה %1, לדייר כולו</translation>
    </message>
    <message>
        <source>the registration becomes its own owner, so that it can renew its secret</source>
        <translation>הרישום יהפוך לבעלים של עצמו, כדי שיוכל לחדש את הסוד שלו</translation>
    </message>
    <message>
        <source>client secret %1 that ends on %2</source>
        <translation>סוד לקוח %1 שתוקפו יפוג ב-%2</translation>
    </message>
    <message>
        <source>Sign in to %1 as Privileged Role Administrator or Global Administrator of the tenant %2.</source>
        <translation>יש להיכנס אל %1 בתור Privileged Role Administrator או Global Administrator של הדייר %2.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Administrative units &gt; %1 &gt; Roles and administrators &gt; %2 &gt; Add assignments.</source>
        <translation>יש לפתוח את Microsoft Entra ID &gt; Administrative units &gt; %1 &gt; Roles and administrators &gt; %2 &gt; Add assignments.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Roles and administrators &gt; %1 &gt; Add assignments.</source>
        <translation>יש לפתוח את Microsoft Entra ID &gt; Roles and administrators &gt; %1 &gt; Add assignments.</translation>
    </message>
    <message>
        <source>Search for %1 (Application ID %2), choose it, and assign the role as active and permanent.</source>
        <translation>יש לחפש את %1 (מזהה אפליקציה %2), לבחור אותו, ולהקצות את התפקיד כפעיל וקבוע (active, permanent).</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>App registration</source>
        <translation>רישום אפליקציה</translation>
    </message>
    <message>
        <source>Enterprise application</source>
        <translation>אפליקציה ארגונית</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>הרשאות</translation>
    </message>
    <message>
        <source>Admin consent</source>
        <translation>הסכמת מנהל מערכת</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>תפקידי ספרייה</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>סוד לקוח</translation>
    </message>
    <message>
        <source>Waiting until Microsoft knows it everywhere</source>
        <translation>המתנה עד שהשינוי יהיה מוכר בכל Microsoft</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>לא התחיל</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>לא נדרש</translation>
    </message>
    <message>
        <source>Needs another administrator</source>
        <translation>דרוש מנהל מערכת אחר</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Hello,

the App registration &quot;%1&quot; in the tenant %2 needs the consent of an administrator. It takes the role Global Administrator or Privileged Role Administrator.

Please open this link, sign in, compare the name and the permissions, and accept:

%3

Permissions: %4

An almost empty page of Microsoft at the end is normal: the consent is given then. Nobody will ask you for a code or a password for it.
</source>
        <translation>שלום,

לרישום האפליקציה &quot;%1&quot; בדייר %2 דרושה הסכמה של מנהל מערכת. לשם כך נדרש התפקיד Global Administrator או Privileged Role Administrator.

נא לפתוח קישור זה, להיכנס, להשוות את השם ואת ההרשאות ולאשר:

%3

הרשאות: %4

דף כמעט ריק של Microsoft בסוף הוא תקין: ההסכמה כבר ניתנה. איש לא יבקש ממך קוד או סיסמה לשם כך.
</translation>
    </message>
    <message>
        <source>App registration %1</source>
        <translation>רישום האפליקציה %1</translation>
    </message>
    <message>
        <source>Directory role %1</source>
        <translation>תפקיד הספרייה %1</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <translation>הרשאה %1</translation>
    </message>
    <message>
        <source>Client secret %1</source>
        <translation>סוד הלקוח %1</translation>
    </message>
    <message>
        <source>Owner of itself</source>
        <translation>בעלים של עצמו</translation>
    </message>
    <message>
        <source>Permissions that the registration asks for</source>
        <translation>ההרשאות שהרישום מבקש</translation>
    </message>
    <message>
        <source>Service principal of the Teams API</source>
        <translation>ישות השירות (service principal) של Teams API</translation>
    </message>
</context>
<context>
    <name>RegistrationGuide</name>
    <message>
        <source>needed</source>
        <translation>נדרש</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>מומלץ</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>אופציונלי</translation>
    </message>
    <message>
        <source>Sign in to the Microsoft Entra admin center of the customer&apos;s tenant (entra.microsoft.com) as Privileged Role Administrator or Global Administrator.</source>
        <translation>יש להיכנס אל מרכז הניהול של Microsoft Entra בדייר של הלקוח (entra.microsoft.com) בתור Privileged Role Administrator או Global Administrator.</translation>
    </message>
    <message>
        <source>Open Applications &gt; App registrations and choose New registration. Enter a name, keep &quot;Accounts in this organizational directory only&quot;, leave the redirect URI empty, and choose Register.</source>
        <translation>יש לפתוח את Applications &gt; App registrations ולבחור New registration. יש להזין שם, להשאיר את &quot;Accounts in this organizational directory only&quot;, להשאיר את Redirect URI ריק, ולבחור Register.</translation>
    </message>
    <message>
        <source>On the Overview page copy the Application (client) ID and the Directory (tenant) ID.</source>
        <translation>בדף Overview יש להעתיק את Application (client) ID ואת Directory (tenant) ID.</translation>
    </message>
    <message>
        <source>Open API permissions, choose Add a permission &gt; Microsoft Graph &gt; Application permissions, and tick the permissions of the table below. Not Delegated permissions: those do nothing here.</source>
        <translation>יש לפתוח את API permissions, לבחור Add a permission &gt; Microsoft Graph &gt; Application permissions, ולסמן את ההרשאות מהטבלה שלהלן. לא Delegated permissions: אין להן השפעה כאן.</translation>
    </message>
    <message>
        <source>Choose Grant admin consent and confirm. Every line must show &quot;Granted&quot; afterwards.</source>
        <translation>יש לבחור Grant admin consent ולאשר. לאחר מכן בכל שורה צריך להופיע &quot;Granted&quot;.</translation>
    </message>
    <message>
        <source>Open Certificates &amp; secrets &gt; Client secrets &gt; New client secret, choose how long it shall last, and copy the Value at once. It is shown only this once. Do not copy the Secret ID.</source>
        <translation>יש לפתוח את Certificates &amp; secrets &gt; Client secrets &gt; New client secret, לבחור כמה זמן הסוד יהיה תקף, ולהעתיק מיד את Value. הוא מוצג רק פעם אחת זו. אין להעתיק את Secret ID.</translation>
    </message>
    <message>
        <source>Open Roles &amp; admins, pick each role of the table below, choose Add assignments, and select the registration by its name.</source>
        <translation>יש לפתוח את Roles &amp; admins, לבחור כל תפקיד מהטבלה שלהלן, לבחור Add assignments, ולבחור את הרישום לפי שמו.</translation>
    </message>
    <message>
        <source>Hand over the Tenant ID, the Client ID and the secret&apos;s Value in a safe way. Never send the secret by plain mail.</source>
        <translation>יש למסור את מזהה הדייר, מזהה האפליקציה והערך (Value) של הסוד בדרך בטוחה. אין לשלוח את הסוד בהודעת דואר רגילה.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>How much it is needed</source>
        <translation>מידת הנחיצות</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>מה משרת</translation>
    </message>
    <message>
        <source>Why it is asked for</source>
        <translation>סיבת הבקשה</translation>
    </message>
    <message>
        <source>Any one of these is enough:</source>
        <translation>כל אחד מאלה מספיק:</translation>
    </message>
    <message>
        <source>How to create an App registration</source>
        <translation>כיצד ליצור רישום אפליקציה</translation>
    </message>
    <message>
        <source>Microsoft Graph application permissions</source>
        <translation>הרשאות אפליקציה של Microsoft Graph</translation>
    </message>
    <message>
        <source>Directory roles of the registration</source>
        <translation>תפקידי הספרייה של הרישום</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>TenantLink: reply to the invitation %1</source>
        <translation>TenantLink: תשובה להזמנה %1</translation>
    </message>
    <message>
        <source>Here is the reply to your invitation. Import it in TenantLink under Pending Invitations. Only your installation can read it.</source>
        <translation>מצורפת התשובה להזמנה שלך. יש לייבא אותה ב-TenantLink תחת &quot;הזמנות ממתינות&quot;. רק ההתקנה שלך יכולה לקרוא אותה.</translation>
    </message>
    <message>
        <source>The reply to your invitation is the attached file %1, or the block of text below. Import it in TenantLink under Pending Invitations. Only your installation can read it.</source>
        <translation>התשובה להזמנה שלך היא הקובץ המצורף %1, או בלוק הטקסט שלהלן. יש לייבא אותה ב-TenantLink תחת &quot;הזמנות ממתינות&quot;. רק ההתקנה שלך יכולה לקרוא אותה.</translation>
    </message>
</context>
<context>
    <name>Sbc</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>יש להשתמש בתו אחד לכל היותר.</numerusform>
            <numerusform>יש להשתמש ב-%n תווים לכל היותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>אין לכלול מעברי שורה, טאבים ותווי בקרה אחרים.</translation>
    </message>
    <message>
        <source>Enter a name for this SBC.</source>
        <translation>יש להזין שם ל-SBC זה.</translation>
    </message>
</context>
<context>
    <name>ScriptTemplate</name>
    <message>
        <source>There is no placeholder %1.</source>
        <translation>אין מציין מיקום %1.</translation>
    </message>
    <message>
        <source>%1 would be a secret. Secrets are never written into scripts: let the script ask for it.</source>
        <translation>%1 יהיה סוד. סודות לעולם אינם נכתבים בסקריפטים: הסקריפט צריך לבקש אותו.</translation>
    </message>
    <message>
        <source>Two braces {{ are opened here and not closed with }} on the same line.</source>
        <translation>שני סוגריים מסולסלים {{ נפתחו כאן ולא נסגרו ב-}} באותה שורה.</translation>
    </message>
    <message>
        <source>%1 stands inside a here-string (@&apos; or @&quot;), where no value is safe. Put it into a variable before.</source>
        <translation>%1 נמצא בתוך here-string (@&apos; או @&quot;), שבו אף ערך אינו בטוח. יש להציב אותו במשתנה לפני כן.</translation>
    </message>
    <message>
        <source>The value of %1 has a character that is not safe at this place. Put the placeholder into quotes, or change the value.</source>
        <translation>הערך של %1 כולל תו שאינו בטוח במקום זה. יש להקיף את מציין המיקום במירכאות, או לשנות את הערך.</translation>
    </message>
    <message>
        <source>%1 is glued to other text, where no value is certain to be safe. Put blanks around it, or put both into quotes.</source>
        <translation>%1 צמוד לטקסט אחר, במקום שבו אין ודאות שערך כלשהו בטוח. יש להקיף אותו ברווחים, או להקיף את שניהם במירכאות.</translation>
    </message>
    <message>
        <source>SBC command line</source>
        <translation>שורת הפקודה של SBC</translation>
    </message>
    <message>
        <source>Microsoft 365 PowerShell</source>
        <translation>PowerShell של Microsoft 365</translation>
    </message>
    <message>
        <source>Any (plain text)</source>
        <translation>כללי (טקסט רגיל)</translation>
    </message>
    <message>
        <source>AudioCodes SBC: onboarding</source>
        <translation>AudioCodes SBC: קליטה</translation>
    </message>
    <message>
        <source>AudioCodes SBC: clean-up</source>
        <translation>AudioCodes SBC: ניקוי</translation>
    </message>
    <message>
        <source>Teams routing: derived trunk</source>
        <translation>ניתוב Teams: טראנק נגזר</translation>
    </message>
    <message>
        <source>Teams routing: derived trunk, clean-up</source>
        <translation>ניתוב Teams: טראנק נגזר, ניקוי</translation>
    </message>
    <message>
        <source>Teams routing: own gateway</source>
        <translation>ניתוב Teams: שער ייעודי</translation>
    </message>
    <message>
        <source>Teams routing: own gateway, clean-up</source>
        <translation>ניתוב Teams: שער ייעודי, ניקוי</translation>
    </message>
    <message>
        <source>Enter a name for the template.</source>
        <translation>יש להזין שם לתבנית.</translation>
    </message>
    <message>
        <source>The name may have at most %1 characters.</source>
        <translation>השם יכול לכלול %1 תווים לכל היותר.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be shown.</source>
        <translation>השם כולל תווים שלא ניתן להציג.</translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>לתבנית אחרת יש שם זה.</translation>
    </message>
</context>
<context>
    <name>SecretLife</name>
    <message>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) - soon</source>
        <translation>
            <numerusform>יום אחד - בקרוב</numerusform>
            <numerusform>%n ימים - בקרוב</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) - very soon</source>
        <translation>
            <numerusform>יום אחד - בקרוב מאוד</numerusform>
            <numerusform>%n ימים - בקרוב מאוד</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>פג היום</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>פג לפני יום אחד</numerusform>
            <numerusform>פג לפני %n ימים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretWatch</name>
    <message>
        <source>Client secrets need attention</source>
        <translation>סודות לקוח דורשים טיפול</translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) ended.</source>
        <translation>
            <numerusform>תוקפו של סוד לקוח אחד פג.</numerusform>
            <numerusform>תוקפם של %n סודות לקוח פג.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) will end within 14 days.</source>
        <translation>
            <numerusform>תוקפו של סוד לקוח אחד יפוג בתוך 14 ימים.</numerusform>
            <numerusform>תוקפם של %n סודות לקוח יפוג בתוך 14 ימים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client secret(s) will end within 30 days.</source>
        <translation>
            <numerusform>תוקפו של סוד לקוח אחד יפוג בתוך 30 ימים.</numerusform>
            <numerusform>תוקפם של %n סודות לקוח יפוג בתוך 30 ימים.</numerusform>
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
        <translation>מוכן</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>נפרס</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>לא נבדקה תקינות</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>בעיות</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>לא ניתן לבדוק</translation>
    </message>
    <message>
        <source>Hosted Pro adds the life-cycle templates, which change group memberships. They need the permission Group.ReadWrite.All. Nothing is lost.</source>
        <translation>Hosted Pro מוסיף את תבניות מחזור החיים, שמשנות חברויות בקבוצות. דרושה להן ההרשאה Group.ReadWrite.All. דבר לא יאבד.</translation>
    </message>
    <message>
        <source>With Hosted Essentials+ the life-cycle templates stop working for this service. Its users, numbers and routing stay as they are; the permission Group.ReadWrite.All is no longer needed.</source>
        <translation>עם Hosted Essentials+ תבניות מחזור החיים מפסיקות לפעול עבור שירות זה. המשתמשים, המספרים והניתוב שלו נשארים כפי שהם; ההרשאה Group.ReadWrite.All אינה נדרשת עוד.</translation>
    </message>
</context>
<context>
    <name>ServicePackage</name>
    <message>
        <source>the customer&apos;s sub-domain on the SBC domain</source>
        <translation>תת-התחום של הלקוח בתחום ה-SBC</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>רשומות DNS עבור %1</translation>
    </message>
    <message>
        <source>The domain is verified in the customer&apos;s tenant: no record is needed for that.</source>
        <translation>התחום מאומת בדייר של הלקוח: אין צורך ברשומה לשם כך.</translation>
    </message>
    <message>
        <source>Microsoft named no record yet. Add the domain to the customer&apos;s tenant first.</source>
        <translation>Microsoft עדיין לא ציינה רשומה. יש להוסיף תחילה את התחום לדייר של הלקוח.</translation>
    </message>
    <message>
        <source>Enter one of these at the DNS of the SBC domain, then verify the domain:</source>
        <translation>יש להזין אחת מאלה ב-DNS של תחום ה-SBC, ולאחר מכן לאמת את התחום:</translation>
    </message>
    <message>
        <source>As read from the tenant on %1.</source>
        <translation>כפי שנקרא מהדייר ב-%1.</translation>
    </message>
    <message>
        <source>The name %1 also has to lead to the public address of the SBC (A record, or a wildcard above it).</source>
        <translation>השם %1 צריך גם להוביל לכתובת הציבורית של ה-SBC (רשומת A, או תו כללי מעליה).</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>שם קצר</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>שם מלא</translation>
    </message>
    <message>
        <source>License type</source>
        <translation>סוג רישיון</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>משתמשים בעלי רישיון</translation>
    </message>
    <message>
        <source>Deploy status</source>
        <translation>מצב פריסה</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>מידע מסחרי</translation>
    </message>
    <message>
        <source>Channel PO Number</source>
        <translation>מספר הזמנת רכש בערוץ</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>תקופת התקשרות</translation>
    </message>
    <message>
        <source>Payment Terms</source>
        <translation>תנאי תשלום</translation>
    </message>
    <message>
        <source>Deployment Type</source>
        <translation>סוג פריסה</translation>
    </message>
    <message>
        <source>DPA Number</source>
        <translation>מספר DPA</translation>
    </message>
    <message>
        <source>Terms and Conditions approved by</source>
        <translation>התנאים וההתניות אושרו על-ידי</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>מועד האישור</translation>
    </message>
    <message>
        <source>Version of the Terms and Conditions</source>
        <translation>גרסת התנאים וההתניות</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>דייר</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>מזהה דייר</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>מזהה אפליקציה (Client ID)</translation>
    </message>
    <message>
        <source>M365 Domain</source>
        <translation>תחום M365</translation>
    </message>
    <message>
        <source>Authentication status</source>
        <translation>מצב אימות</translation>
    </message>
    <message>
        <source>Client secret ends</source>
        <translation>תפוגת סוד הלקוח</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>ניתוב ו-DNS</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>תצורה</translation>
    </message>
    <message>
        <source>Trunk model</source>
        <translation>מודל הטראנק</translation>
    </message>
    <message>
        <source>Sub-domain</source>
        <translation>תת-תחום</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>משתמש הפעלה</translation>
    </message>
    <message>
        <source>PSTN usage</source>
        <translation>שימוש ב-PSTN</translation>
    </message>
    <message>
        <source>Voice route</source>
        <translation>נתיב קולי</translation>
    </message>
    <message>
        <source>Voice routing policy</source>
        <translation>מדיניות ניתוב קולי</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>חיבור SIP</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>שם החיבור</translation>
    </message>
    <message>
        <source>SBC</source>
        <translation>SBC</translation>
    </message>
    <message>
        <source>Concurrent calls</source>
        <translation>שיחות בו-זמניות</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ללא הגבלה</translation>
    </message>
    <message>
        <source>Carrier user name</source>
        <translation>שם משתמש אצל המפעיל</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>קו ראשי</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>שם מארח</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>משימות</translation>
    </message>
    <message>
        <source>Files of this package</source>
        <translation>הקבצים בחבילה זו</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>שירות %1</translation>
    </message>
    <message>
        <source>Written by TenantLink on %1.</source>
        <translation>נכתב על-ידי TenantLink ב-%1.</translation>
    </message>
    <message>
        <source>No file of this package holds a secret: the scripts ask for them.</source>
        <translation>אף קובץ בחבילה זו אינו מכיל סוד: הסקריפטים מבקשים אותם.</translation>
    </message>
</context>
<context>
    <name>ServiceSetup</name>
    <message>
        <source>M365 default routing and SBC configuration</source>
        <translation>ניתוב ברירת מחדל של M365 ותצורת SBC</translation>
    </message>
    <message>
        <source>SBC only</source>
        <translation>SBC בלבד</translation>
    </message>
    <message>
        <source>Derived trunk</source>
        <translation>טראנק נגזר</translation>
    </message>
    <message>
        <source>Own gateway</source>
        <translation>שער ייעודי</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>דו-שלבי</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>ידני</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>יש להשתמש בתו אחד לכל היותר.</numerusform>
            <numerusform>יש להשתמש ב-%n תווים לכל היותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>אין לכלול מעברי שורה, טאבים ותווי בקרה אחרים.</translation>
    </message>
    <message>
        <source>Enter a name for the SIP connection.</source>
        <translation>יש להזין שם לחיבור ה-SIP.</translation>
    </message>
    <message>
        <source>Leave out the (0): it is not part of the number.</source>
        <translation>אין לכלול את (0): הוא אינו חלק מהמספר.</translation>
    </message>
    <message>
        <source>Enter the number with + and the country&apos;s code, for example +49 30 123456: 5 to 15 digits.</source>
        <translation>יש להזין את המספר עם + וקידומת המדינה, למשל +49 30 123456: 5 עד 15 ספרות.</translation>
    </message>
    <message>
        <source>Enter a host name such as pbx.contoso.com, or an IP address.</source>
        <translation>יש להזין שם מארח, למשל pbx.contoso.com, או כתובת IP.</translation>
    </message>
</context>
<context>
    <name>ServiceTask</name>
    <message>
        <source>Validate credentials</source>
        <translation>בדיקת תקינות של אישורי הכניסה</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>תחום</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>משתמש הפעלה</translation>
    </message>
    <message>
        <source>Gateway and routing script</source>
        <translation>סקריפט שער וניתוב</translation>
    </message>
    <message>
        <source>SBC script</source>
        <translation>סקריפט SBC</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>בתור</translation>
    </message>
    <message>
        <source>In Progress</source>
        <translation>בביצוע</translation>
    </message>
    <message>
        <source>Completed Success</source>
        <translation>הושלם בהצלחה</translation>
    </message>
    <message>
        <source>Completed with Warnings</source>
        <translation>הושלם עם אזהרות</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>The App registration is valid.</source>
        <translation>רישום האפליקציה תקין.</translation>
    </message>
    <message>
        <source>The App registration has problems; it was continued anyway.</source>
        <translation>יש בעיות ברישום האפליקציה; ההליך נמשך בכל זאת.</translation>
    </message>
    <message>
        <source>Open Microsoft 365 settings in the Service portal, correct what is listed there and validate again.</source>
        <translation>יש לפתוח את &quot;הגדרות Microsoft 365&quot; בפורטל השירות, לתקן את מה שמפורט שם ולבצע שוב בדיקת תקינות.</translation>
    </message>
    <message>
        <source>The App registration has problems.</source>
        <translation>יש בעיות ברישום האפליקציה.</translation>
    </message>
    <message>
        <source>The App registration could not be checked now.</source>
        <translation>לא ניתן היה לבדוק כעת את רישום האפליקציה.</translation>
    </message>
    <message>
        <source>Retry this task later.</source>
        <translation>יש לנסות שוב משימה זו מאוחר יותר.</translation>
    </message>
    <message>
        <source>Teams Phone licences: %1 free, %2 asked for.</source>
        <translation>רישיונות Teams Phone: %1 פנויים, %2 התבקשו.</translation>
    </message>
    <message>
        <source>Teams Phone licences: only %1 free, %2 asked for.</source>
        <translation>רישיונות Teams Phone: רק %1 פנויים, %2 התבקשו.</translation>
    </message>
    <message>
        <source>Tell the customer to get the missing licences before users get numbers. Users who have one already do not need another.</source>
        <translation>יש להודיע ללקוח להשיג את הרישיונות החסרים לפני שמשתמשים יקבלו מספרים. משתמשים שכבר יש להם רישיון אינם זקוקים לרישיון נוסף.</translation>
    </message>
    <message>
        <source>The tenant&apos;s licences could not be read.</source>
        <translation>לא ניתן היה לקרוא את הרישיונות של הדייר.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator whether enough Teams Phone licences are free.</source>
        <translation>יש לברר עם מנהל המערכת של הלקוח אם יש די רישיונות Teams Phone פנויים.</translation>
    </message>
    <message>
        <source>The domain %1 is verified.</source>
        <translation>התחום %1 מאומת.</translation>
    </message>
    <message>
        <source>The domain %1 was added; Microsoft does not see its DNS record yet.</source>
        <translation>התחום %1 נוסף; Microsoft עדיין אינה רואה את רשומת ה-DNS שלו.</translation>
    </message>
    <message>
        <source>Enter the DNS record as it is shown under Routing and DNS, and retry this task when it is seen. That can take up to 72 hours.</source>
        <translation>יש להזין את רשומת ה-DNS כפי שהיא מוצגת תחת &quot;ניתוב ו-DNS&quot;, ולנסות שוב משימה זו כשהרשומה תיראה. הדבר עשוי להימשך עד 72 שעות.</translation>
    </message>
    <message>
        <source>The domain %1 is added and not verified.</source>
        <translation>התחום %1 נוסף ואינו מאומת.</translation>
    </message>
    <message>
        <source>Enter the DNS record as it is shown under Routing and DNS, let the customer&apos;s administrator verify the domain in the Microsoft 365 admin center under Settings &gt; Domains, then retry this task.</source>
        <translation>יש להזין את רשומת ה-DNS כפי שהיא מוצגת תחת &quot;ניתוב ו-DNS&quot;, לבקש ממנהל המערכת של הלקוח לאמת את התחום במרכז הניהול של Microsoft 365 תחת הגדרות &gt; תחומים, ואז לנסות שוב משימה זו.</translation>
    </message>
    <message>
        <source>The domain %1 has to be added to the tenant by hand.</source>
        <translation>יש להוסיף את התחום %1 לדייר באופן ידני.</translation>
    </message>
    <message>
        <source>Let the customer&apos;s administrator add and verify it in the Microsoft 365 admin center under Settings &gt; Domains, then retry this task.</source>
        <translation>יש לבקש ממנהל המערכת של הלקוח להוסיף ולאמת אותו במרכז הניהול של Microsoft 365 תחת הגדרות &gt; תחומים, ואז לנסות שוב משימה זו.</translation>
    </message>
    <message>
        <source>The domain %1 is verified by the domain %2 above it.</source>
        <translation>התחום %1 מאומת באמצעות התחום %2 שמעליו.</translation>
    </message>
    <message>
        <source>It could not be read whether the domain %1 is verified.</source>
        <translation>לא ניתן היה לקרוא אם התחום %1 מאומת.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator to look in the Microsoft 365 admin center under Settings &gt; Domains.</source>
        <translation>יש לבקש ממנהל המערכת של הלקוח לבדוק במרכז הניהול של Microsoft 365 תחת הגדרות &gt; תחומים.</translation>
    </message>
    <message>
        <source>The activation user %1 is there and has a licence.</source>
        <translation>משתמש ההפעלה %1 קיים ויש לו רישיון.</translation>
    </message>
    <message>
        <source>The activation user %1 has a licence; it could not be read whether it is one with Teams.</source>
        <translation>למשתמש ההפעלה %1 יש רישיון; לא ניתן היה לקרוא אם הוא כולל Teams.</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s administrator to look in the Microsoft 365 admin center under Users &gt; Active users.</source>
        <translation>יש לבקש ממנהל המערכת של הלקוח לבדוק במרכז הניהול של Microsoft 365 תחת משתמשים &gt; משתמשים פעילים.</translation>
    </message>
    <message>
        <source>The activation user %1 is blocked from signing in.</source>
        <translation>משתמש ההפעלה %1 חסום לכניסה.</translation>
    </message>
    <message>
        <source>Let the customer&apos;s administrator unblock it in the Microsoft 365 admin center under Users &gt; Active users, then retry this task.</source>
        <translation>יש לבקש ממנהל המערכת של הלקוח לבטל את חסימתו במרכז הניהול של Microsoft 365 תחת משתמשים &gt; משתמשים פעילים, ואז לנסות שוב משימה זו.</translation>
    </message>
    <message>
        <source>The activation user %1 was created and licensed. Activation can take up to 24 hours.</source>
        <translation>משתמש ההפעלה %1 נוצר והוקצה לו רישיון. ההפעלה עשויה להימשך עד 24 שעות.</translation>
    </message>
    <message>
        <source>The activation user %1 has no licence: none is free.</source>
        <translation>למשתמש ההפעלה %1 אין רישיון: אין רישיון פנוי.</translation>
    </message>
    <message>
        <source>Let the customer free or buy a licence with Teams, then retry this task.</source>
        <translation>יש לבקש מהלקוח לפנות או לרכוש רישיון הכולל Teams, ואז לנסות שוב משימה זו.</translation>
    </message>
    <message>
        <source>The activation user %1 is to be created and licensed by hand.</source>
        <translation>יש ליצור את משתמש ההפעלה %1 ולהקצות לו רישיון באופן ידני.</translation>
    </message>
    <message>
        <source>Follow the manual steps under Routing and DNS, then retry this task to check it. Activation can take up to 24 hours.</source>
        <translation>יש לבצע את השלבים הידניים תחת &quot;ניתוב ו-DNS&quot;, ואז לנסות שוב משימה זו כדי לבדוק. ההפעלה עשויה להימשך עד 24 שעות.</translation>
    </message>
    <message>
        <source>The activation user can be created once the domain is verified.</source>
        <translation>אפשר ליצור את משתמש ההפעלה לאחר שהתחום יאומת.</translation>
    </message>
    <message>
        <source>Retry this task after the domain&apos;s.</source>
        <translation>יש לנסות שוב משימה זו לאחר המשימה של התחום.</translation>
    </message>
    <message>
        <source>No activation user is needed.</source>
        <translation>אין צורך במשתמש הפעלה.</translation>
    </message>
    <message>
        <source>The script %1 is ready to be run.</source>
        <translation>הסקריפט %1 מוכן להפעלה.</translation>
    </message>
    <message>
        <source>No script is needed.</source>
        <translation>אין צורך בסקריפט.</translation>
    </message>
    <message>
        <source>No template was chosen: the SBC is configured by other means.</source>
        <translation>לא נבחרה תבנית: ה-SBC מוגדר באמצעים אחרים.</translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation>השירות נשמר.</translation>
    </message>
    <message>
        <source>TenantLink ended while this was running.</source>
        <translation>TenantLink נסגרה בזמן שהמשימה פעלה.</translation>
    </message>
    <message>
        <source>Retry this task. What is done stays done.</source>
        <translation>יש לנסות שוב משימה זו. מה שבוצע נשאר מבוצע.</translation>
    </message>
    <message>
        <source>It was cancelled before it was done.</source>
        <translation>המשימה בוטלה לפני שהסתיימה.</translation>
    </message>
    <message>
        <source>Retry this task when you are ready.</source>
        <translation>אפשר לנסות שוב משימה זו בכל עת.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>the commercial information of the service</source>
        <translation>המידע המסחרי של השירות</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Microsoft refused the sign-in.</source>
        <translation>Microsoft סירבה לכניסה.</translation>
    </message>
    <message>
        <source>Check Tenant ID, Client ID and client secret. The details name Microsoft&apos;s reason and the ids that its support asks for.</source>
        <translation>יש לבדוק את מזהה הדייר, מזהה האפליקציה וסוד הלקוח. ב&quot;פרטים&quot; מופיעים הסיבה של Microsoft והמזהים שהתמיכה שלה מבקשת.</translation>
    </message>
</context>
<context>
    <name>SignInApp</name>
    <message>
        <source>Enter an Application (client) ID, for example 11111111-2222-3333-4444-555555555555, or leave it empty.</source>
        <translation>יש להזין מזהה אפליקציה (Client ID), למשל 11111111-2222-3333-4444-555555555555, או להשאיר ריק.</translation>
    </message>
    <message>
        <source>This is an application of Microsoft&apos;s own. Register one of yours, so that customers see who asks for their sign-in.</source>
        <translation>זוהי אפליקציה של Microsoft עצמה. יש לרשום אפליקציה משלך, כדי שלקוחות יראו מי מבקש את כניסתם.</translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <source>Back to TenantLink</source>
        <translation>חזרה אל TenantLink</translation>
    </message>
    <message>
        <source>Microsoft&apos;s part is done. You can close this page and go on in the TenantLink window.</source>
        <translation>החלק של Microsoft הסתיים. אפשר לסגור דף זה ולהמשיך בחלון של TenantLink.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>הכניסה לא הסתיימה</translation>
    </message>
    <message>
        <source>You can close this page. The TenantLink window says what happened and what you can do.</source>
        <translation>אפשר לסגור דף זה. בחלון של TenantLink מוסבר מה קרה ומה אפשר לעשות.</translation>
    </message>
</context>
<context>
    <name>SignInGuide</name>
    <message>
        <source>Sign in to the Microsoft Entra admin center of your own tenant (entra.microsoft.com; each cloud has its own) as Cloud Application Administrator.</source>
        <translation>יש להיכנס אל מרכז הניהול של Microsoft Entra בדייר שלך (entra.microsoft.com; לכל ענן כתובת משלו) בתור Cloud Application Administrator.</translation>
    </message>
    <message>
        <source>Open Applications &gt; App registrations and choose New registration. Enter a name that customers know you by: they see it when they sign in.</source>
        <translation>יש לפתוח את Applications &gt; App registrations ולבחור New registration. יש להזין שם שהלקוחות מכירים אותך בו: הם רואים אותו כשהם נכנסים.</translation>
    </message>
    <message>
        <source>Choose &quot;Accounts in any organizational directory (Multitenant)&quot;, leave the redirect URI empty, and choose Register.</source>
        <translation>יש לבחור &quot;Accounts in any organizational directory (Multitenant)&quot;, להשאיר את Redirect URI ריק, ולבחור Register.</translation>
    </message>
    <message>
        <source>Open Authentication &gt; Add a platform &gt; Mobile and desktop applications, and enter the custom redirect URI http://localhost.</source>
        <translation>יש לפתוח את Authentication &gt; Add a platform &gt; Mobile and desktop applications, ולהזין את ה-Redirect URI המותאם אישית http://localhost.</translation>
    </message>
    <message>
        <source>On the same page set &quot;Allow public client flows&quot; to Yes: the sign-in with a code needs it. Save.</source>
        <translation>באותו דף יש להגדיר את &quot;Allow public client flows&quot; כ-Yes: הכניסה באמצעות קוד זקוקה לכך. יש לשמור.</translation>
    </message>
    <message>
        <source>Add no client secret and no certificate. The application runs on other people&apos;s computers, where a credential would be no secret.</source>
        <translation>אין להוסיף סוד לקוח או אישור. האפליקציה פועלת במחשבים של אחרים, שבהם אישור כניסה לא היה סודי.</translation>
    </message>
    <message>
        <source>Open Branding &amp; properties and verify the publisher domain. With a verified publisher the customer&apos;s admin sees your company&apos;s name with a blue mark; many tenants refuse unverified ones.</source>
        <translation>יש לפתוח את Branding &amp; properties ולאמת את תחום המפרסם. עם מפרסם מאומת, מנהל המערכת של הלקוח רואה את שם החברה שלך עם סימן כחול; דיירים רבים דוחים מפרסמים לא מאומתים.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page into TenantLink.</source>
        <translation>יש להעתיק את Application (client) ID מהדף Overview אל TenantLink.</translation>
    </message>
    <message>
        <source>Use an application of your own. Ids of Microsoft&apos;s own applications are refused: they are not yours to speak for.</source>
        <translation>יש להשתמש באפליקציה משלך. מזהים של אפליקציות של Microsoft עצמה נדחים: אין לך רשות לפעול בשמן.</translation>
    </message>
    <message>
        <source>Each cloud needs its own registration, because clouds do not share directories.</source>
        <translation>לכל ענן דרוש רישום משלו, משום שעננים אינם חולקים ספריות.</translation>
    </message>
    <message>
        <source>It is asked for delegated permissions only while an admin signs in; it can do nothing by itself.</source>
        <translation>ההרשאות המואצלות מתבקשות ממנה רק בזמן שמנהל מערכת נכנס; היא אינה יכולה לעשות דבר בעצמה.</translation>
    </message>
    <message>
        <source>How to create a sign-in application</source>
        <translation>כיצד ליצור אפליקציית כניסה</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>טוב לדעת</translation>
    </message>
</context>
<context>
    <name>TenantDomain</name>
    <message>
        <source>%1 is verified in the tenant. Nothing is left to do.</source>
        <translation>%1 מאומת בדייר. לא נותר דבר לעשות.</translation>
    </message>
    <message>
        <source>Open %1 and sign in as a Domain Name Administrator or a Global Administrator of the customer&apos;s tenant.</source>
        <translation>יש לפתוח את %1 ולהיכנס בתור Domain Name Administrator או Global Administrator של הדייר של הלקוח.</translation>
    </message>
    <message>
        <source>Go to Settings &gt; Domains, choose &quot;Add domain&quot; and enter %1.</source>
        <translation>יש לעבור אל הגדרות &gt; תחומים, לבחור &quot;הוספת תחום&quot; ולהזין %1.</translation>
    </message>
    <message>
        <source>Go to Settings &gt; Domains, choose %1 and continue its set-up.</source>
        <translation>יש לעבור אל הגדרות &gt; תחומים, לבחור את %1 ולהמשיך בהגדרתו.</translation>
    </message>
    <message>
        <source>%1 above it is verified in this tenant, so Microsoft asks for no record.</source>
        <translation>%1 שמעליו מאומת בדייר זה, ולכן Microsoft אינה מבקשת רשומה.</translation>
    </message>
    <message>
        <source>Choose to verify it with a TXT record. Microsoft shows a value that begins with MS=.</source>
        <translation>יש לבחור באימות באמצעות רשומת TXT. Microsoft מציגה ערך שמתחיל ב-MS=.</translation>
    </message>
    <message>
        <source>At the DNS provider, add a TXT record with the name %1 and that value.</source>
        <translation>אצל ספק ה-DNS יש להוסיף רשומת TXT עם השם %1 ועם ערך זה.</translation>
    </message>
    <message>
        <source>At the DNS provider, add an MX record with the name %1, the value %2, priority %3 and a TTL of %4 seconds.</source>
        <translation>אצל ספק ה-DNS יש להוסיף רשומת MX עם השם %1, הערך %2, עדיפות %3 ו-TTL של %4 שניות.</translation>
    </message>
    <message>
        <source>At the DNS provider, add a %1 record with the name %2, the value %3 and a TTL of %4 seconds.</source>
        <translation>אצל ספק ה-DNS יש להוסיף רשומת %1 עם השם %2, הערך %3 ו-TTL של %4 שניות.</translation>
    </message>
    <message>
        <source>Choose Verify there. A new DNS record can take up to an hour, sometimes longer, until Microsoft sees it.</source>
        <translation>יש לבחור שם באפשרות לאימות. ייתכן שתחלוף עד שעה, ולעתים יותר, עד ש-Microsoft תראה רשומת DNS חדשה.</translation>
    </message>
    <message>
        <source>Skip the set-up of e-mail and other services: Direct Routing needs the verified domain only.</source>
        <translation>יש לדלג על ההגדרה של דואר אלקטרוני ושירותים אחרים: לניתוב ישיר דרוש רק התחום המאומת.</translation>
    </message>
    <message>
        <source>Come back here and check again.</source>
        <translation>יש לחזור לכאן ולבדוק שוב.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AboutDialog</name>
    <message>
        <source>About TenantLink</source>
        <translation>אודות TenantLink</translation>
    </message>
    <message>
        <source>TenantLink %1</source>
        <translation>TenantLink %1</translation>
    </message>
    <message>
        <source>Connects customers&apos; Microsoft 365 tenants to a Teams Direct Routing provider.
Qt %1 on %2</source>
        <translation>מחבר דיירי Microsoft 365 של לקוחות לספק ניתוב ישיר של Teams.
Qt %1 ב-%2</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>רישיונות</translation>
    </message>
    <message>
        <source>TenantLink is free software under the Apache License 2.0.

It uses:</source>
        <translation>TenantLink היא תוכנה חופשית תחת Apache License 2.0.

היא משתמשת ברכיבים הבאים:</translation>
    </message>
    <message>
        <source>Microsoft, Microsoft 365, Microsoft Entra, Microsoft Teams and Azure are trademarks of Microsoft. TenantLink is not made by Microsoft.</source>
        <translation>Microsoft, Microsoft 365, Microsoft Entra, Microsoft Teams ו-Azure הם סימנים מסחריים של Microsoft. TenantLink אינה מוצר של Microsoft.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
</context>
<context>
    <name>TenantLink::ActivationPanel</name>
    <message>
        <source>Pick a free one</source>
        <translation>בחירת רישיון פנוי</translation>
    </message>
    <message numerus="yes">
        <source>%1 - %n free</source>
        <comment>licence</comment>
        <translation>
            <numerusform>%1 - רישיון פנוי אחד</numerusform>
            <numerusform>%1 - %n רישיונות פנויים</numerusform>
        </translation>
    </message>
    <message>
        <source>The licence that was chosen before</source>
        <translation>הרישיון שנבחר קודם לכן</translation>
    </message>
    <message>
        <source>Take the activation user back</source>
        <translation>הסרת משתמש ההפעלה</translation>
    </message>
    <message>
        <source>Remove %1 from the tenant? Its licence becomes free again.</source>
        <comment>UPN</comment>
        <translation>להסיר את %1 מהדייר? הרישיון של המשתמש יתפנה.</translation>
    </message>
    <message>
        <source>Another licensed user has this suffix, so the sub-domain stays activated.</source>
        <translation>למשתמש אחר בעל רישיון יש סיומת זו, ולכן תת-התחום נשאר פעיל.</translation>
    </message>
    <message>
        <source>&amp;Remove the user</source>
        <translation>ה&amp;סרת המשתמש</translation>
    </message>
    <message>
        <source>&amp;Keep the user</source>
        <translation>&amp;השארת המשתמש</translation>
    </message>
    <message>
        <source>Looking for the activation user ...</source>
        <translation>מתבצע חיפוש של משתמש ההפעלה ...</translation>
    </message>
    <message>
        <source>Making %1 ...</source>
        <comment>UPN</comment>
        <translation>מתבצעת יצירה של %1 ...</translation>
    </message>
    <message>
        <source>Removing %1 ...</source>
        <comment>UPN</comment>
        <translation>מתבצעת הסרה של %1 ...</translation>
    </message>
    <message>
        <source>The sub-domain is not complete yet.</source>
        <translation>תת-התחום עדיין לא מלא.</translation>
    </message>
    <message>
        <source>Whether there is an activation user is not known.</source>
        <translation>לא ידוע אם קיים משתמש הפעלה.</translation>
    </message>
    <message>
        <source>%1 is there, but has no licence.</source>
        <comment>UPN</comment>
        <translation>%1 קיים, אך אין לו רישיון.</translation>
    </message>
    <message>
        <source>%1 is there and has a licence.</source>
        <comment>UPN</comment>
        <translation>%1 קיים ויש לו רישיון.</translation>
    </message>
    <message>
        <source>Another licensed user has this suffix: no activation user is needed.</source>
        <translation>למשתמש אחר בעל רישיון יש סיומת זו: אין צורך במשתמש הפעלה.</translation>
    </message>
    <message>
        <source>The activation user can be made once the sub-domain is verified.</source>
        <translation>אפשר ליצור את משתמש ההפעלה לאחר שתת-התחום יאומת.</translation>
    </message>
    <message>
        <source>There is no activation user yet.</source>
        <translation>עדיין אין משתמש הפעלה.</translation>
    </message>
    <message>
        <source>Whether there is an activation user was not read yet.</source>
        <translation>עדיין לא נבדק אם קיים משתמש הפעלה.</translation>
    </message>
    <message>
        <source>No unit of this licence is free any more. Choose another one.</source>
        <translation>לא נותרו יחידות פנויות מרישיון זה. יש לבחור רישיון אחר.</translation>
    </message>
    <message>
        <source>The tenant has no free licence with Teams or Teams Phone: the user is made once there is one.</source>
        <translation>בדייר אין רישיון פנוי הכולל Teams או Teams Phone: המשתמש ייווצר כשיתפנה רישיון כזה.</translation>
    </message>
    <message>
        <source>Choose the country where the user is: Microsoft licenses nobody without it.</source>
        <translation>יש לבחור את המדינה שבה נמצא המשתמש: בלעדיה Microsoft אינה מקצה רישיון.</translation>
    </message>
    <message>
        <source>The organisation names no country in the tenant.</source>
        <translation>בפרטי הארגון שבדייר לא צוינה מדינה.</translation>
    </message>
    <message>
        <source>Make the activation user automaticall&amp;y</source>
        <translation>יצירה &amp;אוטומטית של משתמש ההפעלה</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <comment>UPN</comment>
        <translation>שם משתמש: %1</translation>
    </message>
    <message>
        <source>This App registration may not make users (User.ReadWrite.All was not granted): an administrator of the tenant does it by hand.</source>
        <translation>רישום האפליקציה אינו רשאי ליצור משתמשים (ההרשאה User.ReadWrite.All לא הוענקה): מנהל מערכת של הדייר יעשה זאת באופן ידני.</translation>
    </message>
    <message>
        <source>Licenc&amp;e for the activation user:</source>
        <translation>רישיון &amp;למשתמש ההפעלה:</translation>
    </message>
    <message>
        <source>Usage locat&amp;ion:</source>
        <translation>&amp;מיקום שימוש:</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>נא לבחור</translation>
    </message>
    <message>
        <source>The organisation&apos;s</source>
        <translation>המיקום של הארגון</translation>
    </message>
    <message>
        <source>&amp;Create now</source>
        <translation>יצירה &amp;כעת</translation>
    </message>
    <message>
        <source>Create activation user now</source>
        <translation>יצירת משתמש הפעלה כעת</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;בדיקה חוזרת</translation>
    </message>
    <message>
        <source>Check activation user again</source>
        <translation>בדיקה חוזרת של משתמש ההפעלה</translation>
    </message>
    <message>
        <source>Ta&amp;ke the user back</source>
        <translation>הס&amp;רת המשתמש</translation>
    </message>
    <message>
        <source>Progress of the activation user</source>
        <translation>התקדמות משתמש ההפעלה</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>משתמש הפעלה</translation>
    </message>
    <message>
        <source>Activation can take up to 24 hours.</source>
        <translation>ההפעלה עשויה להימשך עד 24 שעות.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AddMissingDialog</name>
    <message>
        <source>Permissions and roles can only be granted by an administrator of the customer&apos;s tenant.</source>
        <translation>רק מנהל מערכת של הדייר של הלקוח יכול להעניק הרשאות ותפקידים.</translation>
    </message>
    <message>
        <source>Permission %1, requested and granted for the whole tenant. %2</source>
        <translation>הרשאה %1, התבקשה והוענקה לדייר כולו. %2</translation>
    </message>
    <message>
        <source>Role %1, assigned for the whole tenant. %2</source>
        <translation>תפקיד %1, הוקצה לדייר כולו. %2</translation>
    </message>
    <message>
        <source>The registration becomes an owner of itself, so that it may renew its own secret.</source>
        <translation>הרישום יהפוך לבעלים של עצמו, כדי שיוכל לחדש את הסוד של עצמו.</translation>
    </message>
    <message>
        <source>Reading the registration ...</source>
        <translation>מתבצעת קריאה של הרישום ...</translation>
    </message>
    <message>
        <source>Looking for an unfinished change ...</source>
        <translation>מתבצע חיפוש של שינוי שלא הסתיים ...</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>לא חסר דבר.</translation>
    </message>
    <message>
        <source>This will be written into the tenant:</source>
        <translation>הפריטים הבאים ייכתבו בדייר:</translation>
    </message>
    <message>
        <source>Another administrator has to do the rest. It can be completed here at any time.</source>
        <translation>מנהל מערכת אחר צריך להשלים את השאר. אפשר להשלים זאת כאן בכל עת.</translation>
    </message>
    <message>
        <source>Everything that was missing is there. The App registration is valid.</source>
        <translation>כל מה שהיה חסר קיים כעת. רישום האפליקציה תקין.</translation>
    </message>
    <message>
        <source>What was missing was added. The check has found something else: see Validate Authentication.</source>
        <translation>מה שהיה חסר נוסף. הבדיקה מצאה דבר נוסף: יש לעיין ב&quot;בדיקת האימות&quot;.</translation>
    </message>
    <message>
        <source>Removing what this change made ...</source>
        <translation>מתבצעת הסרה של מה שנוצר בשינוי זה ...</translation>
    </message>
    <message>
        <source>Add what is missing: %1</source>
        <translation>הוספת מה שחסר: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant. Then you see exactly what will be written, before anything is. Closing this window is safe at any time: what was done is kept, and you can resume or undo it here.</source>
        <translation>יש להיכנס בתור מנהל מערכת של הדייר של הלקוח. לאחר מכן יוצג בדיוק מה ייכתב, לפני שייכתב דבר. אפשר לסגור חלון זה בבטחה בכל עת: מה שבוצע נשמר, ואפשר להמשיך או לבטל אותו כאן.</translation>
    </message>
    <message>
        <source>A change of this registration was not finished. Resume goes on where it stopped; Undo removes what it made, and only that.</source>
        <translation>שינוי ברישום זה לא הסתיים. &quot;המשך&quot; ממשיך מהמקום שבו נעצר; &quot;ביטול פעולה&quot; מסיר את מה שנוצר בו, ורק אותו.</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>הבחירה שלך</translation>
    </message>
    <message>
        <source>Platform versions before %1 do not ask for it by themselves: there it has to be added here.</source>
        <translation>גרסאות פלטפורמה קודמות ל-%1 אינן מבקשות זאת בעצמן: שם יש להוסיף זאת כאן.</translation>
    </message>
    <message>
        <source>The registration has all permissions and roles that are needed.</source>
        <translation>לרישום יש כל ההרשאות והתפקידים הדרושים.</translation>
    </message>
    <message>
        <source>Your roles do not allow to grant permissions of Microsoft Graph. They are requested, and you get a link for an administrator who may grant them.</source>
        <translation>התפקידים שלך אינם מאפשרים להעניק הרשאות של Microsoft Graph. ההרשאות יתבקשו, ויוצג קישור עבור מנהל מערכת שרשאי להעניק אותן.</translation>
    </message>
    <message>
        <source>Your roles do not allow to assign directory roles. You get the steps for an administrator who may.</source>
        <translation>התפקידים שלך אינם מאפשרים להקצות תפקידי ספרייה. יוצגו השלבים עבור מנהל מערכת שרשאי לעשות זאת.</translation>
    </message>
    <message>
        <source>The directory roles of the registration could not be read: nothing is changed about them.</source>
        <translation>לא ניתן היה לקרוא את תפקידי הספרייה של הרישום: לא משתנה בהם דבר.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;הוספה</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ה&amp;משך</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;כניסה</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
</context>
<context>
    <name>TenantLink::AdminAccountPage</name>
    <message>
        <source>Admin account</source>
        <translation>חשבון מנהל מערכת</translation>
    </message>
    <message>
        <source>Sign in with an administrator&apos;s account of your tenant. Nothing is created before you have seen and confirmed what will be.</source>
        <translation>יש להיכנס עם חשבון של מנהל מערכת בדייר שלך. דבר לא ייווצר לפני שהפרטים יוצגו לך ויאושרו על-ידך.</translation>
    </message>
    <message>
        <source>Start &amp;authentication</source>
        <translation>&amp;התחלת אימות</translation>
    </message>
    <message>
        <source>The account needs the role Global Administrator, or Privileged Role Administrator together with Application Administrator. With less, what is missing is said before anything is written.</source>
        <translation>לחשבון דרוש התפקיד Global Administrator, או Privileged Role Administrator יחד עם Application Administrator. אם יש לו פחות מכך, יצוין מה חסר לפני שייכתב דבר.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AdminDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>TenantLink::AppRegistrationPage</name>
    <message>
        <source>App registration</source>
        <translation>רישום אפליקציה</translation>
    </message>
    <message>
        <source>Enter the App registration of your tenant. It is checked with Microsoft on the next page; nothing is sent before.</source>
        <translation>יש להזין את רישום האפליקציה של הדייר שלך. הוא ייבדק מול Microsoft בדף הבא; לפני כן לא יישלח דבר.</translation>
    </message>
    <message>
        <source>Start &amp;authentication</source>
        <translation>&amp;התחלת אימות</translation>
    </message>
    <message>
        <source>The client secret goes to this computer&apos;s keychain.</source>
        <translation>סוד הלקוח יישמר בצרור המפתחות של מחשב זה.</translation>
    </message>
    <message>
        <source>The client secret stays in memory only, until it is sealed for %1.</source>
        <translation>סוד הלקוח נשאר בזיכרון בלבד, עד שיוצפן עבור %1.</translation>
    </message>
</context>
<context>
    <name>TenantLink::AuditModel</name>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>About</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
</context>
<context>
    <name>TenantLink::AuditTrailPage</name>
    <message>
        <source>&amp;Show entry</source>
        <translation>ה&amp;צגת רשומה</translation>
    </message>
    <message>
        <source>Shows all of the selected entry</source>
        <translation>מציג את כל פרטי הרשומה שנבחרה</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>&amp;רק בין</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>היום הראשון</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two days</comment>
        <translation>לבין</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>יומן ביקורת</translation>
    </message>
    <message>
        <source>Filter audit trail</source>
        <translation>סינון יומן הביקורת</translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation>העתקת רשומות</translation>
    </message>
    <message>
        <source>Export CSV of the audit trail</source>
        <translation>ייצוא CSV של יומן הביקורת</translation>
    </message>
    <message>
        <source>Columns of the audit trail</source>
        <translation>עמודות של יומן הביקורת</translation>
    </message>
    <message>
        <source>Nothing was done between these days.</source>
        <translation>לא בוצעו פעולות בין ימים אלה.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>עדיין לא בוצעו פעולות.</translation>
    </message>
    <message>
        <source>No entry matches the filter.</source>
        <translation>אין רשומה התואמת למסנן.</translation>
    </message>
    <message>
        <source>audit-trail.csv</source>
        <comment>file name</comment>
        <translation>audit-trail.csv</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 על-ידי %2</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>רשומת ביקורת</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>הצגת כל הימים</translation>
    </message>
</context>
<context>
    <name>TenantLink::ChangeCustomerDialog</name>
    <message>
        <source>The service will be one of %1.</source>
        <translation>השירות יהיה שייך אל %1.</translation>
    </message>
    <message>
        <source>Choose the customer that the service shall belong to.</source>
        <translation>יש לבחור את הלקוח שאליו השירות יהיה שייך.</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>שינוי לקוח</translation>
    </message>
    <message>
        <source>The service %1 goes to another customer with its App registration and its settings. Nothing changes in any tenant.</source>
        <translation>השירות %1 יעבור ללקוח אחר עם רישום האפליקציה וההגדרות שלו. דבר לא ישתנה באף דייר.</translation>
    </message>
    <message>
        <source>There is no customer.</source>
        <translation>אין לקוחות.</translation>
    </message>
    <message>
        <source>&amp;Change customer</source>
        <translation>&amp;שינוי לקוח</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckAllDialog</name>
    <message>
        <source>The services could not be checked.</source>
        <translation>לא ניתן היה לבדוק את השירותים.</translation>
    </message>
    <message>
        <source>There is no service to check.</source>
        <translation>אין שירותים לבדיקה.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) checked.</source>
        <translation>
            <numerusform>שירות אחד נבדק.</numerusform>
            <numerusform>%n שירותים נבדקו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n service(s) checked.</source>
        <translation>
            <numerusform>הבדיקה נעצרה: שירות אחד נבדק.</numerusform>
            <numerusform>הבדיקה נעצרה: %n שירותים נבדקו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>מתבצעת עצירה ...</translation>
    </message>
    <message>
        <source>Reading the services ...</source>
        <translation>מתבצעת קריאה של השירותים ...</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>מתבצעת בדיקה ...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Just checked: %1 - %2</source>
        <comment>a service and its state</comment>
        <translation>נבדק כעת: %1 - %2</translation>
    </message>
    <message>
        <source>Valid: %1. With problems: %2. Could not be checked: %3.</source>
        <translation>תקינים: %1. עם בעיות: %2. לא ניתן היה לבדוק: %3.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>הדוח נשמר בשם %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more service(s): save the report to see all of them.</source>
        <translation>
            <numerusform>... ושירות אחד נוסף: יש לשמור את הדוח כדי לראות את כולם.</numerusform>
            <numerusform>... ועוד %n שירותים: יש לשמור את הדוח כדי לראות את כולם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every service that was checked is OK.</source>
        <translation>כל השירותים שנבדקו תקינים.</translation>
    </message>
    <message>
        <source>Check all services</source>
        <translation>בדיקת כל השירותים</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>התקדמות הבדיקה</translation>
    </message>
    <message>
        <source>Services that are &amp;not OK</source>
        <translation>שירותים שאינם &amp;תקינים</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>Save &amp;report ...</source>
        <translation>&amp;שמירת הדוח ...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>דף אינטרנט (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>קובצי CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>שמירת הדוח</translation>
    </message>
    <message>
        <source>check-of-services.html</source>
        <comment>file name</comment>
        <translation>check-of-services.html</translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckListView</name>
    <message>
        <source>Check list</source>
        <translation>רשימת בדיקות</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>התקדמות הבדיקה</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>מתבצעת בדיקה ...</translation>
    </message>
    <message numerus="yes">
        <source>Checking ... %n item(s) done so far.</source>
        <translation>
            <numerusform>מתבצעת בדיקה ... עד כה הושלם פריט אחד.</numerusform>
            <numerusform>מתבצעת בדיקה ... עד כה הושלמו %n פריטים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::CheckPage</name>
    <message>
        <source>You can put this right and try again, or continue anyway: the provider will see what is missing.</source>
        <translation>אפשר לתקן זאת ולנסות שוב, או להמשיך בכל זאת: הספק יראה מה חסר.</translation>
    </message>
    <message>
        <source>You chose to continue anyway. The provider will see what is missing.</source>
        <translation>בחרת להמשיך בכל זאת. הספק יראה מה חסר.</translation>
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
        <translation>לסגור את אשף הקליטה?</translation>
    </message>
    <message>
        <source>The client secret is never kept in a draft. You will be asked for it again.</source>
        <translation>סוד הלקוח לעולם אינו נשמר בטיוטה. יהיה צורך להזין אותו שוב.</translation>
    </message>
    <message>
        <source>Everything else can be kept, so that you can go on later from the Services page.</source>
        <translation>כל השאר ניתן לשמירה, כך שאפשר יהיה להמשיך מאוחר יותר מהדף &quot;שירותים&quot;.</translation>
    </message>
    <message>
        <source>The client secret that was created here is not used yet. It is never kept in a draft, and is removed from the App registration when you close.</source>
        <translation>סוד הלקוח שנוצר כאן עדיין אינו בשימוש. הוא לעולם אינו נשמר בטיוטה, והוא יוסר מרישום האפליקציה בעת הסגירה.</translation>
    </message>
    <message>
        <source>Everything else can be kept, so that you can go on later from the Services page. If the sign-in has run out by now, remove the secret in the Azure portal.</source>
        <translation>כל השאר ניתן לשמירה, כך שאפשר יהיה להמשיך מאוחר יותר מהדף &quot;שירותים&quot;. אם תוקף הכניסה פג עד אז, יש להסיר את הסוד בפורטל Azure.</translation>
    </message>
    <message>
        <source>The client secret and the carrier password are never kept in a draft. You will be asked for them again.</source>
        <translation>סוד הלקוח וסיסמת המפעיל לעולם אינם נשמרים בטיוטה. יהיה צורך להזין אותם שוב.</translation>
    </message>
    <message>
        <source>The carrier password is never kept in a draft. You will be asked for it again.</source>
        <translation>סיסמת המפעיל לעולם אינה נשמרת בטיוטה. יהיה צורך להזין אותה שוב.</translation>
    </message>
    <message>
        <source>The customer that you are entering has not been added yet. It is not part of the draft.</source>
        <translation>הלקוח שהזנת עדיין לא נוסף. הוא אינו חלק מהטיוטה.</translation>
    </message>
    <message>
        <source>Go on and choose Add customer if you want to keep it.</source>
        <translation>כדי לשמור אותו, יש להמשיך ולבחור &quot;הוספת לקוח&quot;.</translation>
    </message>
    <message>
        <source>The draft could not be kept.</source>
        <translation>לא ניתן היה לשמור את הטיוטה.</translation>
    </message>
    <message>
        <source>&amp;Keep as draft: try again</source>
        <translation>שמירה &amp;כטיוטה: ניסיון חוזר</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>&amp;שמירה כטיוטה</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;מחיקת הטיוטה</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;המשך</translation>
    </message>
</context>
<context>
    <name>TenantLink::CloudBanner</name>
    <message>
        <source>Not Microsoft - secrets go to %1</source>
        <translation>לא Microsoft - הסודות נשלחים אל %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::CodeView</name>
    <message>
        <source>The code has run out. Microsoft is asked whether it was entered in time ...</source>
        <translation>תוקף הקוד פג. מתבצע בירור מול Microsoft אם הוא הוזן בזמן ...</translation>
    </message>
    <message>
        <source>The code is valid for another %1. When it runs out, you can have a new one.</source>
        <comment>minutes:seconds</comment>
        <translation>הקוד תקף לעוד %1. כשתוקפו יפוג, אפשר יהיה לקבל קוד חדש.</translation>
    </message>
    <message numerus="yes">
        <source>The code is valid for about %n more minute(s).</source>
        <translation>
            <numerusform>הקוד תקף לעוד כדקה אחת.</numerusform>
            <numerusform>הקוד תקף לעוד כ-%n דקות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this page, enter the code there, and sign in with your administrator&apos;s account.</source>
        <translation>יש לפתוח דף זה, להזין בו את הקוד ולהיכנס עם חשבון מנהל המערכת שלך.</translation>
    </message>
    <message>
        <source>Co&amp;de:</source>
        <translation>&amp;קוד:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>Copy Code</source>
        <translation>העתקת קוד</translation>
    </message>
    <message>
        <source>&amp;Link of the page:</source>
        <translation>קישור &amp;לדף:</translation>
    </message>
    <message>
        <source>Copy code and &amp;open page</source>
        <translation>העתקת קוד &amp;ופתיחת דף</translation>
    </message>
    <message>
        <source>No browser could be opened. The code is copied; open the page yourself by its link.</source>
        <translation>לא ניתן היה לפתוח דפדפן. הקוד הועתק; יש לפתוח את הדף באמצעות הקישור שלו.</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>קוד QR של הקישור</translation>
    </message>
    <message>
        <source>Opens %1 on a telephone. The code itself is not in it.</source>
        <translation>פותח את %1 בטלפון. הקוד עצמו אינו כלול בו.</translation>
    </message>
    <message>
        <source>With a telephone you can scan the QR code instead of typing the link.</source>
        <translation>בטלפון אפשר לסרוק את קוד ה-QR במקום להקליד את הקישור.</translation>
    </message>
    <message>
        <source>Enter this code only because you started this here yourself. Never accept a code from anyone or pass one on.</source>
        <translation>יש להזין קוד זה רק אם התחלת את התהליך כאן בעצמך. אין לקבל קוד מאף אחד ואין להעביר קוד הלאה.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommandsDialog</name>
    <message>
        <source>Save commands</source>
        <translation>שמירת פקודות</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>סקריפטים של PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>סקריפטים של Shell (*.sh)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>נשמר בשם %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation>לא ניתן היה לכתוב את הקובץ %1. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>Show as commands</source>
        <translation>הצגה כפקודות</translation>
    </message>
    <message>
        <source>The same as the wizard does, to run it yourself. It asks you to sign in, and prints the client secret once, at its end. Then choose Use App Registration on the wizard&apos;s first page, and enter there what it printed.</source>
        <translation>אותן פעולות שהאשף מבצע, להפעלה עצמאית. הפקודות יבקשו להיכנס, ויציגו את סוד הלקוח פעם אחת, בסופן. לאחר מכן יש לבחור &quot;שימוש ברישום אפליקציה&quot; בדף הראשון של האשף ולהזין שם את מה שהוצג.</translation>
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
        <translation>פקודות PowerShell</translation>
    </message>
    <message>
        <source>Azure CLI commands</source>
        <translation>פקודות Azure CLI</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>העתקת הפקודות</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;שמירה...</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Kinds of commands</source>
        <translation>סוגי פקודות</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialBox</name>
    <message>
        <source>Commercial information</source>
        <translation>מידע מסחרי</translation>
    </message>
    <message>
        <source>Channel PO Number:</source>
        <translation>מספר הזמנת רכש בערוץ:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>תקופת התקשרות:</translation>
    </message>
    <message>
        <source>Payment terms:</source>
        <translation>תנאי תשלום:</translation>
    </message>
    <message>
        <source>Deployment type:</source>
        <translation>סוג פריסה:</translation>
    </message>
    <message>
        <source>DPA number:</source>
        <translation>מספר DPA:</translation>
    </message>
    <message>
        <source>Terms and Conditions:</source>
        <translation>תנאים והתניות:</translation>
    </message>
    <message>
        <source>Version %1 approved by %2, %3</source>
        <comment>version, user name, time</comment>
        <translation>גרסה %1 אושרה על-ידי %2, %3</translation>
    </message>
    <message>
        <source>None were approved</source>
        <translation>לא אושרו תנאים והתניות</translation>
    </message>
    <message>
        <source>It was not asked for when this service was added.</source>
        <translation>המידע לא התבקש כאשר שירות זה נוסף.</translation>
    </message>
    <message>
        <source>Sho&amp;w approved terms</source>
        <translation>ה&amp;צגת התנאים שאושרו</translation>
    </message>
    <message>
        <source>Show approved terms</source>
        <translation>הצגת התנאים שאושרו</translation>
    </message>
    <message>
        <source>The document of this version is not kept on this computer.</source>
        <translation>המסמך של גרסה זו אינו שמור במחשב זה.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialPage</name>
    <message>
        <source>Read the Terms and Conditions and approve them before you go on.</source>
        <translation>יש לקרוא את התנאים וההתניות ולאשר אותם לפני שממשיכים.</translation>
    </message>
    <message>
        <source>The Terms and Conditions have changed since they were approved. Approve the new ones.</source>
        <translation>התנאים וההתניות השתנו מאז שאושרו. יש לאשר את החדשים.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, גרסה %2</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>מידע מסחרי</translation>
    </message>
    <message>
        <source>What was agreed with the customer for this service.</source>
        <translation>מה סוכם עם הלקוח לגבי שירות זה.</translation>
    </message>
    <message>
        <source>Channel &amp;PO Number:</source>
        <translation>מספר הזמנת &amp;רכש בערוץ:</translation>
    </message>
    <message>
        <source>&amp;Terms:</source>
        <translation>&amp;תקופת התקשרות:</translation>
    </message>
    <message>
        <source>Pay&amp;ment Terms:</source>
        <translation>ת&amp;נאי תשלום:</translation>
    </message>
    <message>
        <source>Deplo&amp;yment Type:</source>
        <translation>&amp;סוג פריסה:</translation>
    </message>
    <message>
        <source>&amp;DPA Number:</source>
        <translation>&amp;מספר DPA:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>אופציונלי</translation>
    </message>
    <message>
        <source>Terms and C&amp;onditions:</source>
        <translation>תנאים &amp;והתניות:</translation>
    </message>
    <message>
        <source>Click to &amp;approve</source>
        <translation>&amp;יש ללחוץ לאישור</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommercialSettingsPage</name>
    <message>
        <source>Upload Terms and Conditions</source>
        <translation>העלאת תנאים והתניות</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md)</source>
        <translation>טקסט ו-Markdown (*.txt *.md)</translation>
    </message>
    <message>
        <source>File: %1, version %2</source>
        <translation>קובץ: %1, גרסה %2</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may read it.</source>
        <translation>לא ניתן היה לקרוא את %1. יש לבדוק שהקובץ קיים ושיש לך הרשאה לקרוא אותו.</translation>
    </message>
    <message>
        <source>%1 is of another kind. Choose a file that ends in .txt or .md.</source>
        <translation>הקובץ %1 הוא מסוג אחר. יש לבחור קובץ שמסתיים ב-.txt או ב-.md.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2.</source>
        <translation>הקובץ %1 גדול מדי: לכל היותר %2.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8, or it is empty. Save it as UTF-8 and choose it again.</source>
        <translation>הקובץ %1 אינו טקסט ב-UTF-8, או שהוא ריק. יש לשמור אותו כ-UTF-8 ולבחור אותו שוב.</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>מידע מסחרי</translation>
    </message>
    <message>
        <source>&amp;Ask for commercial information when a service is added</source>
        <translation>בקשת &amp;מידע מסחרי בעת הוספת שירות</translation>
    </message>
    <message>
        <source>The Onboarding wizard then asks for the purchase order, the terms and the deployment type, and for the approval of the Terms and Conditions below.</source>
        <translation>אשף הקליטה יבקש את הזמנת הרכש, תקופת ההתקשרות וסוג הפריסה, ואת אישור התנאים וההתניות שלהלן.</translation>
    </message>
    <message>
        <source>Terms and Conditions</source>
        <translation>תנאים והתניות</translation>
    </message>
    <message>
        <source>&amp;Upload Terms and Conditions ...</source>
        <translation>העלאת תנאים &amp;והתניות ...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;הסרה</translation>
    </message>
    <message>
        <source>Remove Terms and Conditions</source>
        <translation>הסרת תנאים והתניות</translation>
    </message>
    <message>
        <source>There is no document, so nothing is to approve. Choose a .txt or .md file, or drop it here.</source>
        <translation>אין מסמך, ולכן אין מה לאשר. יש לבחור קובץ .txt או .md, או לשחרר אותו כאן.</translation>
    </message>
    <message>
        <source>Vers&amp;ion (SHA-256):</source>
        <translation>&amp;גרסה (SHA-256):</translation>
    </message>
    <message>
        <source>Version (SHA-256)</source>
        <translation>גרסה (SHA-256)</translation>
    </message>
    <message>
        <source>Every version stays readable. After a change the terms must be approved again for the next service.</source>
        <translation>כל גרסה נשארת זמינה לקריאה. לאחר שינוי יש לאשר את התנאים מחדש עבור השירות הבא.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CommitPage</name>
    <message>
        <source>Fill in &amp;commercial information</source>
        <translation>&amp;מילוי המידע המסחרי</translation>
    </message>
    <message>
        <source>Read and &amp;approve the terms</source>
        <translation>&amp;קריאה ואישור של התנאים</translation>
    </message>
    <message>
        <source>Change the &amp;short name</source>
        <translation>&amp;שינוי השם הקצר</translation>
    </message>
</context>
<context>
    <name>TenantLink::ConfirmProvider</name>
    <message>
        <source>Is it really this provider?</source>
        <translation>האם זה באמת ספק זה?</translation>
    </message>
    <message>
        <source>Call the provider on a telephone number that you know, not one from the invitation, and let the invitation code be read out to you.</source>
        <translation>יש להתקשר לספק למספר טלפון המוכר לך, לא למספר מההזמנה, ולבקש שיקריאו לך את קוד ההזמנה.</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>&amp;קוד הזמנה:</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;אישור</translation>
    </message>
    <message>
        <source>Confirm provider</source>
        <translation>אישור הספק</translation>
    </message>
    <message>
        <source>&amp;Go on without confirming the provider</source>
        <translation>המשך &amp;ללא אישור הספק</translation>
    </message>
    <message>
        <source>The client secret goes to whoever sent this invitation. If that is not your provider, a stranger gets access to your tenant.</source>
        <translation>סוד הלקוח יגיע למי ששלח הזמנה זו. אם זה אינו הספק שלך, גורם זר יקבל גישה לדייר שלך.</translation>
    </message>
    <message>
        <source>&amp;Look up %1</source>
        <translation>&amp;חיפוש ב-%1</translation>
    </message>
    <message>
        <source>Asking %1 for its published key ...</source>
        <translation>נשלחת אל %1 בקשה למפתח שפורסם ...</translation>
    </message>
</context>
<context>
    <name>TenantLink::ConsentHelp</name>
    <message>
        <source>What another administrator still has to do</source>
        <translation>מה נותר למנהל מערכת אחר לעשות</translation>
    </message>
    <message>
        <source>Admin consent: a Global Administrator or Privileged Role Administrator of the tenant opens this link, signs in and accepts.</source>
        <translation>הסכמת מנהל מערכת: Global Administrator או Privileged Role Administrator של הדייר פותח קישור זה, נכנס ומאשר.</translation>
    </message>
    <message>
        <source>Directory roles: a Global Administrator or Privileged Role Administrator assigns them, by the steps or by the commands below.</source>
        <translation>תפקידי ספרייה: Global Administrator או Privileged Role Administrator מקצה אותם, לפי השלבים או באמצעות הפקודות שלהלן.</translation>
    </message>
    <message>
        <source>Consent &amp;link:</source>
        <translation>קישור &amp;להסכמה:</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>קישור להסכמה</translation>
    </message>
    <message>
        <source>After accepting, the browser ends on a blank page: that is all right.</source>
        <translation>לאחר האישור הדפדפן מסתיים בדף ריק: זה תקין.</translation>
    </message>
    <message>
        <source>Te&amp;xt to forward:</source>
        <translation>&amp;טקסט להעברה:</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>העתקת הטקסט</translation>
    </message>
    <message>
        <source>Copy text to forward</source>
        <translation>העתקת הטקסט להעברה</translation>
    </message>
    <message>
        <source>&amp;Roles in the portal:</source>
        <translation>&amp;תפקידים בפורטל:</translation>
    </message>
    <message>
        <source>Copy steps</source>
        <translation>העתקת השלבים</translation>
    </message>
    <message>
        <source>Copy roles in the portal</source>
        <translation>העתקת התפקידים בפורטל</translation>
    </message>
    <message>
        <source>Roles by co&amp;mmands (PowerShell):</source>
        <translation>תפקידים באמצעות &amp;פקודות (PowerShell):</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>העתקת הפקודות</translation>
    </message>
    <message>
        <source>Copy roles by commands</source>
        <translation>העתקת התפקידים באמצעות פקודות</translation>
    </message>
</context>
<context>
    <name>TenantLink::CopyCell</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
</context>
<context>
    <name>TenantLink::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>העתקת %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::CreatePage</name>
    <message>
        <source>Stopping ...</source>
        <translation>מתבצעת עצירה ...</translation>
    </message>
    <message>
        <source>The service is saved. Its other tasks are running ...</source>
        <translation>השירות נשמר. המשימות האחרות שלו פועלות ...</translation>
    </message>
    <message>
        <source>Creating the service ...</source>
        <translation>מתבצעת יצירה של השירות ...</translation>
    </message>
    <message>
        <source>Service saved; scripts are ready to be run</source>
        <translation>השירות נשמר; הסקריפטים מוכנים להפעלה</translation>
    </message>
    <message>
        <source>The service is saved; the tasks that were stopped can be run from Edit Service &gt; Tasks</source>
        <translation>השירות נשמר; אפשר להפעיל את המשימות שנעצרו דרך עריכת שירות &gt; משימות</translation>
    </message>
    <message>
        <source>Service saved; a task failed</source>
        <translation>השירות נשמר; משימה נכשלה</translation>
    </message>
    <message>
        <source>Stopped. The service was not saved. What you entered is still here.</source>
        <translation>הפעולה נעצרה. השירות לא נשמר. מה שהזנת עדיין כאן.</translation>
    </message>
    <message>
        <source>The service was not saved. What you entered is still here.</source>
        <translation>השירות לא נשמר. מה שהזנת עדיין כאן.</translation>
    </message>
    <message>
        <source>Run the scripts, then confirm under Edit Service that %1 is deployed. The service package holds the scripts, the DNS records and a summary for whoever does it. The client secret is not in it.</source>
        <translation>יש להפעיל את הסקריפטים, ולאחר מכן לאשר תחת &quot;עריכת שירות&quot; ש-%1 נפרס. חבילת השירות מכילה את הסקריפטים, את רשומות ה-DNS ותקציר עבור מי שמבצע זאת. סוד הלקוח אינו כלול בה.</translation>
    </message>
    <message>
        <source>%1 is on the Services page now. Tasks that are not done can be tried again, here or later under Edit Service &gt; Tasks.</source>
        <translation>%1 מופיע כעת בדף &quot;שירותים&quot;. משימות שלא בוצעו אפשר לנסות שוב, כאן או מאוחר יותר תחת עריכת שירות &gt; משימות.</translation>
    </message>
    <message>
        <source>Create service</source>
        <translation>יצירת שירות</translation>
    </message>
    <message>
        <source>The service is saved on this computer; its secrets go to the keychain. Then it is set up.</source>
        <translation>השירות נשמר במחשב זה; הסודות שלו נשמרים בצרור המפתחות. לאחר מכן הוא מוגדר.</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>התקדמות השמירה</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;ניסיון חוזר</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerDialog</name>
    <message>
        <source>Edit Customer</source>
        <translation>עריכת לקוח</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>הוספת לקוח</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>ש&amp;מירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>The customer was not saved.</source>
        <translation>הלקוח לא נשמר.</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerForm</name>
    <message>
        <source>There is a customer of this name already. Choose another name.</source>
        <translation>כבר קיים לקוח בשם זה. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;שם:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;תיאור:</translation>
    </message>
    <message>
        <source>Tenant &amp;ID:</source>
        <translation>מזהה &amp;דייר:</translation>
    </message>
    <message>
        <source>&amp;Email:</source>
        <translation>דואר &amp;אלקטרוני:</translation>
    </message>
    <message>
        <source>&amp;Phone:</source>
        <translation>&amp;טלפון:</translation>
    </message>
    <message>
        <source>&amp;Secondary Email:</source>
        <translation>ד&amp;ואר אלקטרוני משני:</translation>
    </message>
    <message>
        <source>Secondary P&amp;hone:</source>
        <translation>ט&amp;לפון משני:</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerList</name>
    <message>
        <source>No customer matches the filter.</source>
        <translation>אין לקוח התואם למסנן.</translation>
    </message>
    <message>
        <source>&amp;Filter customers:</source>
        <translation>&amp;סינון לקוחות:</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomerPage</name>
    <message>
        <source>Chosen customer: %1</source>
        <translation>הלקוח שנבחר: %1</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or add a new one.</source>
        <translation>יש לבחור לקוח מהרשימה, או להוסיף לקוח חדש.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>For which customer do you add a Direct Routing service?</source>
        <translation>לאיזה לקוח יש להוסיף שירות ניתוב ישיר?</translation>
    </message>
    <message>
        <source>There are no customers yet. Add the first one with New customer.</source>
        <translation>עדיין אין לקוחות. אפשר להוסיף את הראשון באמצעות &quot;לקוח חדש&quot;.</translation>
    </message>
    <message>
        <source>N&amp;ew customer ...</source>
        <translation>&amp;לקוח חדש ...</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>לקוח חדש</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation>ה&amp;וספת לקוח</translation>
    </message>
    <message>
        <source>Choose from the &amp;list instead</source>
        <translation>&amp;בחירה מהרשימה במקום זאת</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomersModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>מזהה דייר</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>דואר אלקטרוני</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Secondary Email</source>
        <translation>דואר אלקטרוני משני</translation>
    </message>
    <message>
        <source>Secondary Phone</source>
        <translation>טלפון משני</translation>
    </message>
</context>
<context>
    <name>TenantLink::CustomersPage</name>
    <message>
        <source>&amp;Add Customer</source>
        <translation>הוספת &amp;לקוח</translation>
    </message>
    <message>
        <source>&amp;Edit Customer</source>
        <translation>ע&amp;ריכת לקוח</translation>
    </message>
    <message>
        <source>&amp;Delete Customer</source>
        <translation>&amp;מחיקת לקוח</translation>
    </message>
    <message>
        <source>&amp;Import CSV</source>
        <translation>ייבוא &amp;CSV</translation>
    </message>
    <message>
        <source>Adds customers from a file, after a preview</source>
        <translation>מוסיף לקוחות מקובץ, לאחר תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>סינון לקוחות</translation>
    </message>
    <message>
        <source>Copy customers</source>
        <translation>העתקת לקוחות</translation>
    </message>
    <message>
        <source>Export CSV of customers</source>
        <translation>ייצוא CSV של לקוחות</translation>
    </message>
    <message>
        <source>Columns of customers</source>
        <translation>עמודות של לקוחות</translation>
    </message>
    <message>
        <source>There is no customer yet.
Add one, or import a CSV file.</source>
        <translation>עדיין אין לקוחות.
אפשר להוסיף לקוח, או לייבא קובץ CSV.</translation>
    </message>
    <message>
        <source>No customer matches the filter.</source>
        <translation>אין לקוח התואם למסנן.</translation>
    </message>
    <message>
        <source>customers.csv</source>
        <comment>file name</comment>
        <translation>customers.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n customer(s) to delete</source>
        <translation>
            <numerusform>יש לבחור לקוח אחד לכל היותר למחיקה</numerusform>
            <numerusform>יש לבחור %n לקוחות לכל היותר למחיקה</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected customers; refused while they have services</source>
        <translation>מוחק את הלקוחות שנבחרו; אינו אפשרי כל עוד יש להם שירותים</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 נשמר.</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>מחיקת לקוחות</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n customer(s): %1?</source>
        <translation>
            <numerusform>למחוק לקוח אחד: %1?</numerusform>
            <numerusform>למחוק %n לקוחות: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer who still has services or open invitations is kept.</source>
        <translation>לקוח שעדיין יש לו שירותים או הזמנות פתוחות לא יימחק.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>מ&amp;חיקה</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted.</source>
        <translation>
            <numerusform>לקוח אחד נמחק.</numerusform>
            <numerusform>%n לקוחות נמחקו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>לא נמחק</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have services: %1.</source>
        <translation>
            <numerusform>ללקוח אחד עדיין יש שירותים: %1.</numerusform>
            <numerusform>ל-%n לקוחות עדיין יש שירותים: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>ייבוא לקוחות</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>קובצי CSV (*.csv *.txt *.tsv);;כל הקבצים (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported.</source>
        <translation>
            <numerusform>לקוח אחד יובא.</numerusform>
            <numerusform>%n לקוחות יובאו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first customer</source>
        <translation>הוספת הלקוח הראשון</translation>
    </message>
</context>
<context>
    <name>TenantLink::DeleteServicesDialog</name>
    <message>
        <source>the App registrations with their client secrets, permissions and directory roles</source>
        <translation>רישומי האפליקציות עם סודות הלקוח, ההרשאות ותפקידי הספרייה שלהם</translation>
    </message>
    <message>
        <source>the sub-domains and activation users that were added for them</source>
        <translation>תת-התחומים ומשתמשי ההפעלה שנוספו עבורם</translation>
    </message>
    <message>
        <source>voice routes, PSTN usages, voice routing policies, gateways</source>
        <translation>נתיבים קוליים, שימושים ב-PSTN, מדיניות ניתוב קולי, שערים</translation>
    </message>
    <message>
        <source>the configuration of the SBCs</source>
        <translation>התצורה של בקרי ה-SBC</translation>
    </message>
    <message>
        <source>the App registration %1 in %2 with its client secret, permissions and directory roles</source>
        <comment>application id, tenant</comment>
        <translation>רישום האפליקציה %1 ב-%2 עם סוד הלקוח, ההרשאות ותפקידי הספרייה שלו</translation>
    </message>
    <message>
        <source>the domain %1, where it was added</source>
        <translation>התחום %1, אם נוסף</translation>
    </message>
    <message>
        <source>the activation user %1 and its licence, where it was made</source>
        <translation>משתמש ההפעלה %1 והרישיון שלו, אם נוצר</translation>
    </message>
    <message>
        <source>voice route, PSTN usage, voice routing policy, and the gateway %1</source>
        <translation>נתיב קולי, שימוש ב-PSTN, מדיניות ניתוב קולי והשער %1</translation>
    </message>
    <message>
        <source>voice route, PSTN usage and voice routing policy</source>
        <translation>נתיב קולי, שימוש ב-PSTN ומדיניות ניתוב קולי</translation>
    </message>
    <message>
        <source>the configuration of the SBC</source>
        <translation>התצורה של ה-SBC</translation>
    </message>
    <message>
        <source>Save clean-up scripts in a folder</source>
        <translation>שמירת סקריפטי ניקוי בתיקייה</translation>
    </message>
    <message>
        <source>Saving the clean-up scripts ...</source>
        <translation>סקריפטי הניקוי נשמרים ...</translation>
    </message>
    <message numerus="yes">
        <source>%n clean-up script(s) saved in %1.</source>
        <translation>
            <numerusform>סקריפט ניקוי אחד נשמר ב-%1.</numerusform>
            <numerusform>%n סקריפטי ניקוי נשמרו ב-%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clean-up script is needed for %1.</source>
        <comment>short names</comment>
        <translation>אין צורך בסקריפט ניקוי עבור %1.</translation>
    </message>
    <message>
        <source>No script for %1: %2</source>
        <comment>short name, reason</comment>
        <translation>אין סקריפט עבור %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And for %n more.</source>
        <translation>
            <numerusform>ועבור אחד נוסף.</numerusform>
            <numerusform>ועבור עוד %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be deleted all the same.</source>
        <translation>אפשר למחוק אותם בכל זאת.</translation>
    </message>
    <message>
        <source>Delete services</source>
        <translation>מחיקת שירותים</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s): %1?</source>
        <translation>
            <numerusform>למחוק שירות אחד: %1?</numerusform>
            <numerusform>למחוק %n שירותים: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Client secret and carrier password are removed from this computer&apos;s keychain. Nothing in the customer&apos;s tenant is changed. What was set up there stays:</source>
        <translation>סוד הלקוח וסיסמת המפעיל יוסרו מצרור המפתחות של מחשב זה. דבר לא ישתנה בדייר של הלקוח. מה שהוגדר שם נשאר:</translation>
    </message>
    <message>
        <source>&amp;Save clean-up scripts ...</source>
        <translation>&amp;שמירת סקריפטי ניקוי ...</translation>
    </message>
    <message>
        <source>Save clean-up scripts</source>
        <translation>שמירת סקריפטי ניקוי</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;מחיקה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>TenantLink::DeployDialog</name>
    <message>
        <source>Confirm as deployed</source>
        <translation>אישור הפריסה</translation>
    </message>
    <message>
        <source>Report a failure</source>
        <translation>דיווח על כשל</translation>
    </message>
    <message>
        <source>You confirm that the scripts of %1 ran well and that calls work. Your user name and the time are kept with it.</source>
        <translation>בכך יאושר שהסקריפטים של %1 פעלו כראוי ושהשיחות פועלות. שם המשתמש שלך והשעה יישמרו עם האישור.</translation>
    </message>
    <message>
        <source>You report that %1 could not be deployed. Your user name and the time are kept with it.</source>
        <translation>בכך ידווח שלא ניתן היה לפרוס את %1. שם המשתמש שלך והשעה יישמרו עם הדיווח.</translation>
    </message>
    <message>
        <source>&amp;Note (optional):</source>
        <translation>&amp;הערה (אופציונלי):</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;אישור</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;דיווח</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>TenantLink::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>פרטים: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <source>Copy details: %1</source>
        <translation>העתקת הפרטים: %1</translation>
    </message>
</context>
<context>
    <name>TenantLink::DetailsPage</name>
    <message>
        <source>Invitation:</source>
        <translation>הזמנה:</translation>
    </message>
    <message>
        <source>Tenant name:</source>
        <translation>שם הדייר:</translation>
    </message>
    <message>
        <source>Tenant ID:</source>
        <translation>מזהה דייר:</translation>
    </message>
    <message>
        <source>Initial domain:</source>
        <translation>תחום ראשוני:</translation>
    </message>
    <message>
        <source>Application (Client) ID:</source>
        <translation>מזהה אפליקציה (Client ID):</translation>
    </message>
    <message>
        <source>Client Secret:</source>
        <translation>סוד לקוח:</translation>
    </message>
    <message>
        <source>Client Secret ends:</source>
        <translation>תפוגת סוד הלקוח:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>%1 (signed in)</source>
        <comment>UPN</comment>
        <translation>%1 (נכנס)</translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <comment>UPN</comment>
        <translation>%1 (הוצהר)</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>שם משתמש:</translation>
    </message>
    <message>
        <source>Last validated:</source>
        <translation>בדיקת תקינות אחרונה:</translation>
    </message>
    <message>
        <source>never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>Consent pending: the administrator has not granted all permissions yet. Validation says which are missing.</source>
        <translation>ממתין להסכמה: מנהל המערכת עדיין לא העניק את כל ההרשאות. בבדיקת התקינות יצוין אילו חסרות.</translation>
    </message>
    <message>
        <source>Registration details</source>
        <translation>פרטי הרישום</translation>
    </message>
    <message>
        <source>This came back from the customer&apos;s administrator. The next page validates it again.</source>
        <translation>פרטים אלה חזרו ממנהל המערכת של הלקוח. בדף הבא הם ייבדקו שוב.</translation>
    </message>
</context>
<context>
    <name>TenantLink::DnsPanel</name>
    <message>
        <source>The sub-domain is not complete yet.</source>
        <translation>תת-התחום עדיין לא מלא.</translation>
    </message>
    <message>
        <source>Reading the domain&apos;s state from the tenant ...</source>
        <translation>מצב התחום נקרא מהדייר ...</translation>
    </message>
    <message>
        <source>Adding %1 to the tenant ...</source>
        <comment>domain</comment>
        <translation>מתבצעת הוספה של %1 לדייר ...</translation>
    </message>
    <message>
        <source>Microsoft looks for the DNS record ...</source>
        <translation>Microsoft מחפשת את רשומת ה-DNS ...</translation>
    </message>
    <message>
        <source>Waiting for the DNS record ...</source>
        <translation>ממתין לרשומת ה-DNS ...</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the DNS record: Microsoft looked %n times ...</source>
        <translation>
            <numerusform>ממתין לרשומת ה-DNS: Microsoft בדקה פעם אחת ...</numerusform>
            <numerusform>ממתין לרשומת ה-DNS: Microsoft בדקה %n פעמים ...</numerusform>
        </translation>
    </message>
    <message>
        <source>The state of %1 in the tenant is not known.</source>
        <comment>domain</comment>
        <translation>המצב של %1 בדייר אינו ידוע.</translation>
    </message>
    <message>
        <source>The state of %1 was not read yet.</source>
        <comment>domain</comment>
        <translation>המצב של %1 עדיין לא נקרא.</translation>
    </message>
    <message>
        <source>%1 is not added to the tenant.</source>
        <comment>domain</comment>
        <translation>%1 לא נוסף לדייר.</translation>
    </message>
    <message>
        <source>%1 is not added to the tenant. It needs no DNS record: %2 above it is verified.</source>
        <translation>%1 לא נוסף לדייר. אין צורך ברשומת DNS: %2 שמעליו מאומת.</translation>
    </message>
    <message>
        <source>%1 is added, and waits for the DNS record.</source>
        <comment>domain</comment>
        <translation>%1 נוסף, וממתין לרשומת ה-DNS.</translation>
    </message>
    <message>
        <source>%1 is added. It needs no DNS record: %2 above it is verified.</source>
        <translation>%1 נוסף. אין צורך ברשומת DNS: %2 שמעליו מאומת.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <comment>domain</comment>
        <translation>%1 מאומת.</translation>
    </message>
    <message>
        <source>%1 is verified through %2.</source>
        <translation>%1 מאומת דרך %2.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n seconds.</source>
        <translation>
            <numerusform>הניסיון הבא בעוד שנייה אחת.</numerusform>
            <numerusform>הניסיון הבא בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking Microsoft ...</source>
        <translation>מתבצעת פנייה אל Microsoft ...</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>ה&amp;וספת תחום</translation>
    </message>
    <message>
        <source>Add domain to tenant</source>
        <translation>הוספת תחום לדייר</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;אימות כעת</translation>
    </message>
    <message>
        <source>Verify domain</source>
        <translation>אימות התחום</translation>
    </message>
    <message>
        <source>Wait for the &amp;record</source>
        <translation>המתנה &amp;לרשומה</translation>
    </message>
    <message>
        <source>Sto&amp;p waiting</source>
        <translation>&amp;הפסקת ההמתנה</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>בדיקה חו&amp;זרת</translation>
    </message>
    <message>
        <source>Check domain again</source>
        <translation>בדיקה חוזרת של התחום</translation>
    </message>
    <message>
        <source>Progress of the domain</source>
        <translation>התקדמות התחום</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>תחום</translation>
    </message>
    <message>
        <source>You can go on and come back days later: the state is read from the tenant each time.</source>
        <translation>אפשר להמשיך ולחזור כעבור ימים: המצב נקרא מהדייר בכל פעם.</translation>
    </message>
</context>
<context>
    <name>TenantLink::DnsRecordView</name>
    <message>
        <source>Enter this TXT record at the DNS provider of the SBC domain:</source>
        <translation>יש להזין רשומת TXT זו אצל ספק ה-DNS של תחום ה-SBC:</translation>
    </message>
    <message>
        <source>Only where the DNS provider takes no TXT record, enter this MX record instead:</source>
        <translation>רק אם ספק ה-DNS אינו מקבל רשומת TXT, יש להזין במקומה רשומת MX זו:</translation>
    </message>
    <message>
        <source>TXT record name:</source>
        <translation>שם רשומת TXT:</translation>
    </message>
    <message>
        <source>MX record name:</source>
        <translation>שם רשומת MX:</translation>
    </message>
    <message>
        <source>TXT record value:</source>
        <translation>ערך רשומת TXT:</translation>
    </message>
    <message>
        <source>MX mail server:</source>
        <translation>שרת דואר של MX:</translation>
    </message>
    <message>
        <source>TXT record TTL (seconds):</source>
        <translation>TTL של רשומת TXT (שניות):</translation>
    </message>
    <message>
        <source>MX record TTL (seconds):</source>
        <translation>TTL של רשומת MX (שניות):</translation>
    </message>
    <message>
        <source>MX preference:</source>
        <translation>העדפת MX:</translation>
    </message>
</context>
<context>
    <name>TenantLink::DonePage</name>
    <message>
        <source>Save reply</source>
        <translation>שמירת תשובה</translation>
    </message>
    <message>
        <source>TenantLink replies (*.tenantlink-reply)</source>
        <translation>תשובות של TenantLink (*.tenantlink-reply)</translation>
    </message>
    <message>
        <source>Saving the client secret in the keychain, and the result ...</source>
        <translation>סוד הלקוח נשמר בצרור המפתחות, והתוצאה נשמרת ...</translation>
    </message>
    <message>
        <source>The result was not saved. What you entered is still here.</source>
        <translation>התוצאה לא נשמרה. מה שהזנת עדיין כאן.</translation>
    </message>
    <message>
        <source>The reply for %1 is ready to go</source>
        <translation>התשובה עבור %1 מוכנה לשליחה</translation>
    </message>
    <message>
        <source>One step left: send the reply to %1</source>
        <translation>נותר שלב אחד: שליחת התשובה אל %1</translation>
    </message>
    <message>
        <source>The result is saved</source>
        <translation>התוצאה נשמרה</translation>
    </message>
    <message>
        <source>Another administrator still has to do something</source>
        <translation>מנהל מערכת אחר עדיין צריך לעשות משהו</translation>
    </message>
    <message>
        <source>The App registration is complete</source>
        <translation>רישום האפליקציה הושלם</translation>
    </message>
    <message>
        <source>The reply went to the provider before. Nothing has to be sent.</source>
        <translation>התשובה כבר הגיעה לספק קודם לכן. אין צורך לשלוח דבר.</translation>
    </message>
    <message>
        <source>It stands under Pending Invitations now. Nothing has to be sent.</source>
        <translation>היא מופיעה כעת תחת &quot;הזמנות ממתינות&quot;. אין צורך לשלוח דבר.</translation>
    </message>
    <message>
        <source>Send it by mail to %1, or give it to the provider in another way. It is sealed: only the installation that made this invitation can read it.</source>
        <translation>יש לשלוח אותה בדואר אל %1, או למסור אותה לספק בדרך אחרת. היא מוצפנת: רק ההתקנה שיצרה הזמנה זו יכולה לקרוא אותה.</translation>
    </message>
    <message>
        <source>Saved as %1. Send this file to the provider.</source>
        <translation>נשמר בשם %1. יש לשלוח קובץ זה לספק.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail to the provider, and send that.</source>
        <translation>הועתק. יש להדביק את התשובה בהודעת דואר לספק ולשלוח אותה.</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. Press Send there.</source>
        <translation>תוכנת הדואר שלך התבקשה לפתוח את ההודעה. יש ללחוץ בה על הלחצן לשליחה.</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. The reply is too long to be put in by itself: it was copied. Paste it into the mail, or attach the saved file, and press Send there.</source>
        <translation>תוכנת הדואר שלך התבקשה לפתוח את ההודעה. התשובה ארוכה מדי מכדי להיכלל בה אוטומטית: היא הועתקה. יש להדביק אותה בהודעה, או לצרף את הקובץ שנשמר, וללחוץ על הלחצן לשליחה.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the reply, or copy it.</source>
        <translation>לא ניתן היה לפתוח תוכנת דואר. יש לשמור את התשובה, או להעתיק אותה.</translation>
    </message>
    <message>
        <source>Tenant: %1 (%2)</source>
        <translation>דייר: %1 (%2)</translation>
    </message>
    <message>
        <source>App registration: %1 (%2)</source>
        <translation>רישום אפליקציה: %1 (%2)</translation>
    </message>
    <message>
        <source>The client secret ends on %1. Make a new one in time, and give it to the provider.</source>
        <translation>תוקפו של סוד הלקוח יפוג ב-%1. יש ליצור סוד חדש בזמן ולמסור אותו לספק.</translation>
    </message>
    <message>
        <source>When the client secret ends could not be found out.</source>
        <translation>לא ניתן היה לברר מתי יפוג תוקפו של סוד הלקוח.</translation>
    </message>
    <message>
        <source>The check found something that is not as it should be; the provider will see it.</source>
        <translation>בבדיקה נמצא משהו שאינו כפי שהוא אמור להיות; הספק יראה זאת.</translation>
    </message>
    <message>
        <source>Another administrator has to grant admin consent by the link that you got on the page before.</source>
        <translation>מנהל מערכת אחר צריך להעניק הסכמת מנהל מערכת באמצעות הקישור שהוצג בדף הקודם.</translation>
    </message>
    <message>
        <source>Another administrator has to assign the directory roles by the steps that you got on the page before.</source>
        <translation>מנהל מערכת אחר צריך להקצות את תפקידי הספרייה לפי השלבים שהוצגו בדף הקודם.</translation>
    </message>
    <message>
        <source>Once that is done, open the invitation&apos;s link again on this computer and choose Check again.</source>
        <translation>לאחר מכן יש לפתוח שוב את קישור ההזמנה במחשב זה ולבחור &quot;בדיקה חוזרת&quot;.</translation>
    </message>
    <message>
        <source>There is nothing more to do here.</source>
        <translation>לא נותר דבר לעשות כאן.</translation>
    </message>
    <message>
        <source>Once the reply is sent, there is nothing more to do here.</source>
        <translation>לאחר שליחת התשובה לא נותר דבר לעשות כאן.</translation>
    </message>
    <message>
        <source>Removing the sign-in app ...</source>
        <translation>אפליקציית הכניסה מוסרת ...</translation>
    </message>
    <message>
        <source>%1 is removed when you press Finish. It was only needed for signing in here; the App registration that was made does not need it. Keep it if others of your tenant sign in with it.</source>
        <translation>%1 תוסר בעת לחיצה על &quot;סיום&quot;. היא נדרשה רק לכניסה כאן; רישום האפליקציה שנוצר אינו זקוק לה. אם אחרים בדייר שלך נכנסים באמצעותה, כדאי להשאיר אותה.</translation>
    </message>
    <message>
        <source>The sign-in app</source>
        <translation>אפליקציית הכניסה</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>The App registration was checked; the provider goes on from here.</source>
        <translation>רישום האפליקציה נבדק; הספק ממשיך מכאן.</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>התקדמות השמירה</translation>
    </message>
    <message>
        <source>&amp;Save reply file...</source>
        <translation>&amp;שמירת קובץ תשובה...</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>&amp;פתיחה בתוכנת הדואר</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>פתיחת תוכנת הדואר</translation>
    </message>
    <message>
        <source>&amp;Copy reply</source>
        <translation>&amp;העתקת תשובה</translation>
    </message>
    <message>
        <source>&amp;Remove the sign-in app from my tenant</source>
        <translation>הסרת &amp;אפליקציית הכניסה מהדייר שלי</translation>
    </message>
</context>
<context>
    <name>TenantLink::DraftsBar</name>
    <message>
        <source>%1 for %2, left on %3</source>
        <translation>%1 עבור %2, הופסק ב-%3</translation>
    </message>
    <message>
        <source>For %1, left on %2</source>
        <translation>עבור %1, הופסק ב-%2</translation>
    </message>
    <message>
        <source>Without a customer, left on %1</source>
        <translation>ללא לקוח, הופסק ב-%1</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished onboarding(s):</source>
        <translation>
            <numerusform>קליטה אחת שלא הסתיימה:</numerusform>
            <numerusform>%n קליטות שלא הסתיימו:</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the unfinished onboarding?</source>
        <translation>למחוק את הקליטה שלא הסתיימה?</translation>
    </message>
    <message>
        <source>What was entered is deleted. Nothing in the customer&apos;s tenant changes.</source>
        <translation>מה שהוזן יימחק. דבר לא ישתנה בדייר של הלקוח.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>מח&amp;יקה</translation>
    </message>
    <message>
        <source>Unfinished onboardings</source>
        <translation>קליטות שלא הסתיימו</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>המ&amp;שך</translation>
    </message>
    <message>
        <source>Di&amp;scard</source>
        <translation>מ&amp;חיקה</translation>
    </message>
</context>
<context>
    <name>TenantLink::FailureView</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;ניסיון חוזר</translation>
    </message>
</context>
<context>
    <name>TenantLink::FieldProblem</name>
    <message numerus="yes">
        <source>The text was too long: only %n characters fit into this field.</source>
        <translation>
            <numerusform>הטקסט היה ארוך מדי: רק תו אחד נכנס בשדה זה.</numerusform>
            <numerusform>הטקסט היה ארוך מדי: רק %n תווים נכנסים בשדה זה.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::FlowWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>ה&amp;קודם</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;הבא</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;סיום</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>שלב %1 מתוך %2: %3</translation>
    </message>
</context>
<context>
    <name>TenantLink::GrantsModel</name>
    <message>
        <source>Directory role</source>
        <translation>תפקיד ספרייה</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>הרשאה</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>חובה</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>מומלץ</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>אופציונלי</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>לא נדרש</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>התבקש</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>לא התבקש</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>נדרש</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>הוענק</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>דרך</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>תכונה</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
</context>
<context>
    <name>TenantLink::GuideDialog</name>
    <message>
        <source>&amp;Print ...</source>
        <translation>&amp;הדפסה ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>ה&amp;עתקת הטקסט</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>מדריך</translation>
    </message>
</context>
<context>
    <name>TenantLink::HandMailDialog</name>
    <message>
        <source>Save mail file</source>
        <translation>שמירת קובץ דואר</translation>
    </message>
    <message>
        <source>Mail files (*.eml)</source>
        <translation>קובצי דואר (*.eml)</translation>
    </message>
    <message>
        <source>Save invitation file</source>
        <translation>שמירת קובץ הזמנה</translation>
    </message>
    <message>
        <source>Invitations (*.tenantlink)</source>
        <translation>הזמנות (*.tenantlink)</translation>
    </message>
    <message>
        <source>Your mail program was asked to open. Attach the invitation file and send the mail.</source>
        <translation>תוכנת הדואר שלך התבקשה להיפתח. יש לצרף את קובץ ההזמנה ולשלוח את ההודעה.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the mail file instead.</source>
        <translation>לא ניתן היה לפתוח תוכנת דואר. יש לשמור את קובץ הדואר במקום זאת.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>נשמר בשם %1.</translation>
    </message>
    <message>
        <source>Send the invitation for %1 by hand</source>
        <translation>שליחת ההזמנה עבור %1 באופן ידני</translation>
    </message>
    <message>
        <source>Send the mail yourself. The invitation code is not in it: read it out by telephone.</source>
        <translation>יש לשלוח את ההודעה בעצמך. קוד ההזמנה אינו כלול בה: יש להקריא אותו בטלפון.</translation>
    </message>
    <message>
        <source>A mail file has the invitation attached already; many mail programs open it for sending.</source>
        <translation>לקובץ דואר ההזמנה כבר מצורפת; תוכנות דואר רבות פותחות אותו לשליחה.</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>&amp;פתיחה בתוכנת הדואר שלי</translation>
    </message>
    <message>
        <source>Save &amp;mail file</source>
        <translation>&amp;שמירת קובץ דואר</translation>
    </message>
    <message>
        <source>Save &amp;invitation file</source>
        <translation>שמירת &amp;קובץ הזמנה</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;סגירה</translation>
    </message>
</context>
<context>
    <name>TenantLink::HandOver</name>
    <message>
        <source>Save mail</source>
        <translation>שמירת הודעת דואר</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>הודעות דואר (*.eml)</translation>
    </message>
    <message>
        <source>Save invitation</source>
        <translation>שמירת הזמנה</translation>
    </message>
    <message>
        <source>Invitations (*.tenantlink)</source>
        <translation>הזמנות (*.tenantlink)</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. If the mail shows without the attachment, add the saved .tenantlink file to it.</source>
        <translation>תוכנת הדואר שלך התבקשה לפתוח את ההודעה. אם ההודעה מוצגת ללא הקובץ המצורף, יש להוסיף אליה את קובץ ה-.tenantlink שנשמר.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Save the mail, or copy the link.</source>
        <translation>לא ניתן היה לפתוח תוכנת דואר. יש לשמור את ההודעה, או להעתיק את הקישור.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>נשמר בשם %1.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>הקישור נמצא בלוח.</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>&amp;פתיחה בתוכנת הדואר שלי</translation>
    </message>
    <message>
        <source>Save mail as .&amp;eml ...</source>
        <translation>&amp;שמירת ההודעה כ-.eml ...</translation>
    </message>
    <message>
        <source>Save mail as .eml</source>
        <translation>שמירת ההודעה כ-.eml</translation>
    </message>
    <message>
        <source>S&amp;ave .tenantlink file ...</source>
        <translation>ש&amp;מירת קובץ .tenantlink ...</translation>
    </message>
    <message>
        <source>Save .tenantlink file</source>
        <translation>שמירת קובץ .tenantlink</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>ה&amp;עתקת הקישור</translation>
    </message>
</context>
<context>
    <name>TenantLink::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation>תוכן העניינים של העזרה</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>טקסט העזרה</translation>
    </message>
    <message>
        <source>&amp;Find in help:</source>
        <translation>חיפוש &amp;בעזרה:</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>ה&amp;קודם</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>חיפוש הקודם</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;הבא</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>חיפוש הבא</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>העתקת &amp;טקסט</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>ה&amp;דפסה ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;פתיחה בדפדפן</translation>
    </message>
    <message>
        <source>Not found in any chapter.</source>
        <translation>לא נמצא באף פרק.</translation>
    </message>
    <message>
        <source>This link leads out of the program, to %1</source>
        <translation>קישור זה מוביל אל מחוץ לתוכנית, אל %1</translation>
    </message>
    <message>
        <source>This file comes with the source code: %1</source>
        <translation>קובץ זה מצורף לקוד המקור: %1</translation>
    </message>
    <message>
        <source>The text of the help is in English.</source>
        <translation>טקסט העזרה הוא באנגלית.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportDialog</name>
    <message>
        <source>Reading the file ...</source>
        <translation>מתבצעת קריאה של הקובץ ...</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) can be imported.</source>
        <translation>
            <numerusform>אפשר לייבא לקוח אחד.</numerusform>
            <numerusform>אפשר לייבא %n לקוחות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot, the reason stands beside them.</source>
        <translation>
            <numerusform>שורה אחת לא ניתן לייבא; הסיבה מופיעה לצדה.</numerusform>
            <numerusform>%n שורות לא ניתן לייבא; הסיבה מופיעה לצדן.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large. Divide it into files of at most %1 MB.</source>
        <translation>הקובץ גדול מדי. יש לחלק אותו לקבצים של %1 MB לכל היותר.</translation>
    </message>
    <message>
        <source>The first line names the columns, but none is called Name.</source>
        <translation>השורה הראשונה כוללת את שמות העמודות, אך אין בה עמודה בשם &quot;שם&quot; (Name).</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>דבר לא יובא.</translation>
    </message>
    <message>
        <source>There is no customer in this file.</source>
        <translation>אין לקוחות בקובץ זה.</translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation>מתבצע ייבוא ...</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported.</source>
        <translation>
            <numerusform>לקוח אחד יובא.</numerusform>
            <numerusform>%n לקוחות יובאו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken.</source>
        <translation>
            <numerusform>שורה אחת לא נקלטה.</numerusform>
            <numerusform>%n שורות לא נקלטו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; the rows behind line %1 are not in it.</source>
        <translation>הייבוא נעצר; השורות שאחרי שורה %1 אינן כלולות בו.</translation>
    </message>
    <message>
        <source>The file is not Unicode. It was read as Latin-1: look whether accented letters are right.</source>
        <translation>הקובץ אינו Unicode. הוא נקרא כ-Latin-1: יש לבדוק שאותיות עם סימני הטעמה מוצגות כראוי.</translation>
    </message>
    <message>
        <source>The first line has no column titles. The columns were taken in this order: Name, Description, Tenant ID, Email, Phone, Secondary Email, Secondary Phone.</source>
        <translation>בשורה הראשונה אין כותרות עמודה. העמודות נלקחו בסדר הזה: שם, תיאור, מזהה דייר, דואר אלקטרוני, טלפון, דואר אלקטרוני משני, טלפון משני.</translation>
    </message>
    <message>
        <source>Columns that were not used: %1.</source>
        <translation>עמודות שלא נעשה בהן שימוש: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) were read.</source>
        <translation>
            <numerusform>נקראה רק השורה הראשונה.</numerusform>
            <numerusform>נקראו רק %n השורות הראשונות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>שורה %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more row(s)</source>
        <translation>
            <numerusform>... ועוד שורה אחת</numerusform>
            <numerusform>... ועוד %n שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Import customers from %1</source>
        <translation>ייבוא לקוחות מ-%1</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>התקדמות הייבוא</translation>
    </message>
    <message>
        <source>Show only the rows with &amp;problems</source>
        <translation>הצגת השורות הבעייתיות &amp;בלבד</translation>
    </message>
    <message>
        <source>Preview of the customers</source>
        <translation>תצוגה מקדימה של הלקוחות</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>דוח הייבוא</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;העתקת הדוח</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;ייבוא</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>בעיה</translation>
    </message>
</context>
<context>
    <name>TenantLink::ImportRepliesDialog</name>
    <message>
        <source>Pasted text</source>
        <translation>טקסט שהודבק</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>Being validated ...</source>
        <translation>בבדיקת תקינות ...</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>נדרשת תשובתך</translation>
    </message>
    <message>
        <source>Being imported ...</source>
        <translation>בתהליך ייבוא ...</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>יובאה: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>נעצרה</translation>
    </message>
    <message>
        <source>Not imported, as you decided</source>
        <translation>לא יובאה, לפי החלטתך</translation>
    </message>
    <message>
        <source>Nothing is changed until you have answered the question.</source>
        <translation>דבר לא ישתנה עד שהשאלה תיענה.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reply(s) done ...</source>
        <translation>
            <numerusform>הושלמו %1 מתוך תשובה אחת ...</numerusform>
            <numerusform>הושלמו %1 מתוך %n תשובות ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reply(s) imported.</source>
        <translation>
            <numerusform>יובאו %1 מתוך תשובה אחת.</numerusform>
            <numerusform>יובאו %1 מתוך %n תשובות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n reply(s) were taken.</source>
        <translation>
            <numerusform>רק התשובה הראשונה נקלטה.</numerusform>
            <numerusform>רק %n התשובות הראשונות נקלטו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>הזמנה: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>לקוח: %1</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>דייר: %1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>מזהה דייר: %1</translation>
    </message>
    <message>
        <source>Initial domain: %1</source>
        <translation>תחום ראשוני: %1</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the customer&apos;s tenant</source>
        <translation>&amp;כן, זהו הדייר של הלקוח</translation>
    </message>
    <message>
        <source>&amp;No, do not import</source>
        <translation>&amp;לא, אין לייבא</translation>
    </message>
    <message>
        <source>&amp;Import it anyway</source>
        <translation>ייבוא &amp;בכל זאת</translation>
    </message>
    <message>
        <source>Do &amp;not import</source>
        <translation>ללא &amp;ייבוא</translation>
    </message>
    <message>
        <source>&amp;Replace the earlier result</source>
        <translation>ה&amp;חלפת התוצאה הקודמת</translation>
    </message>
    <message>
        <source>&amp;Keep the earlier result</source>
        <translation>&amp;השארת התוצאה הקודמת</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>ייבוא תשובות</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>התקדמות הייבוא</translation>
    </message>
    <message>
        <source>Re&amp;place link</source>
        <translation>החלפת &amp;קישור</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;סגירה</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationFacts</name>
    <message>
        <source>Provider:</source>
        <translation>ספק:</translation>
    </message>
    <message>
        <source>Contact:</source>
        <translation>איש קשר:</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>לקוח:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>שירות:</translation>
    </message>
    <message>
        <source>Expected tenant:</source>
        <translation>דייר צפוי:</translation>
    </message>
    <message>
        <source>Microsoft cloud:</source>
        <translation>ענן Microsoft:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>תקף עד:</translation>
    </message>
    <message>
        <source>Stated by the sender, not verified</source>
        <translation>לפי הצהרת השולח, לא אומת</translation>
    </message>
    <message>
        <source>Made on this computer</source>
        <translation>נוצרה במחשב זה</translation>
    </message>
    <message>
        <source>Confirmed before on this computer</source>
        <translation>אושר קודם לכן במחשב זה</translation>
    </message>
    <message>
        <source>Confirmed by the invitation code</source>
        <translation>אושר באמצעות קוד ההזמנה</translation>
    </message>
    <message>
        <source>Confirmed: %1 publishes the key of this invitation</source>
        <translation>אושר: %1 מפרסם את המפתח של הזמנה זו</translation>
    </message>
    <message>
        <source>Not verified: this name came with another key before</source>
        <translation>לא אומת: שם זה הגיע בעבר עם מפתח אחר</translation>
    </message>
    <message>
        <source>Fingerprint of the provider&apos;s key</source>
        <translation>טביעת האצבע של מפתח הספק</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Link number</source>
        <translation>מספר קישור</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationSettingsPage</name>
    <message>
        <source>These are the usual texts. Save keeps them, Revert takes yours back.</source>
        <translation>אלה הטקסטים הרגילים. &quot;שמירה&quot; תשמור אותם, &quot;ביטול שינויים&quot; יחזיר את הטקסטים שלך.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>נושא: %1</translation>
    </message>
    <message>
        <source>Save landing page</source>
        <translation>שמירת דף הנחיתה</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>דפי אינטרנט (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1. Put it on your web server and enter its https address.</source>
        <translation>נשמר בשם %1. יש להציב אותו בשרת האינטרנט שלך ולהזין את כתובת ה-https שלו.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Reset to &amp;default</source>
        <translation>&amp;איפוס לברירת המחדל</translation>
    </message>
    <message>
        <source>Puts back the usual texts, expiry and sign-in method; the landing page stays</source>
        <translation>מחזיר את הטקסטים, התפוגה ושיטת הכניסה הרגילים; דף הנחיתה נשאר</translation>
    </message>
    <message>
        <source>&amp;Expires after (days):</source>
        <translation>תפוגה &amp;לאחר (ימים):</translation>
    </message>
    <message>
        <source>Default sign-in &amp;method:</source>
        <translation>שיטת כניסה &amp;המוגדרת כברירת מחדל:</translation>
    </message>
    <message>
        <source>Code (device login)</source>
        <translation>קוד (כניסה ממכשיר)</translation>
    </message>
    <message>
        <source>Browser of the customer&apos;s computer</source>
        <translation>הדפדפן במחשב הלקוח</translation>
    </message>
    <message>
        <source>&amp;Landing page address:</source>
        <translation>&amp;כתובת דף הנחיתה:</translation>
    </message>
    <message>
        <source>Optional, https://...</source>
        <translation>אופציונלי, https://...</translation>
    </message>
    <message>
        <source>Save landing pa&amp;ge</source>
        <translation>שמירת &amp;דף הנחיתה</translation>
    </message>
    <message>
        <source>Many mail programs make no link of &quot;tenantlink:&quot;. With a page of yours the mail has an https link; the page opens the invitation and sends nothing to any server.</source>
        <translation>תוכנות דואר רבות אינן הופכות את &quot;tenantlink:&quot; לקישור. עם דף משלך יהיה בהודעה קישור https; הדף פותח את ההזמנה ואינו שולח דבר לאף שרת.</translation>
    </message>
    <message>
        <source>Placeholders: a click inserts one into the text that you edited last.</source>
        <translation>מצייני מיקום: לחיצה מוסיפה מציין מיקום לטקסט האחרון שנערך.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>הוספת %1</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>&amp;נושא:</translation>
    </message>
    <message>
        <source>&amp;Plain text:</source>
        <translation>&amp;טקסט רגיל:</translation>
    </message>
    <message>
        <source>HTML te&amp;xt:</source>
        <translation>טקסט &amp;HTML:</translation>
    </message>
    <message>
        <source>Preview with example values</source>
        <translation>תצוגה מקדימה עם ערכים לדוגמה</translation>
    </message>
    <message>
        <source>Wi&amp;th formatting</source>
        <translation>ע&amp;ם עיצוב</translation>
    </message>
    <message>
        <source>Pl&amp;ain</source>
        <translation>טקסט &amp;רגיל</translation>
    </message>
    <message>
        <source>Kinds of preview</source>
        <translation>סוגי תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Preview of the HTML text</source>
        <translation>תצוגה מקדימה של טקסט ה-HTML</translation>
    </message>
    <message>
        <source>Preview of the plain text</source>
        <translation>תצוגה מקדימה של הטקסט הרגיל</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationWizard</name>
    <message>
        <source>Start &amp;undoing</source>
        <translation>התחלת &amp;ביטול הפעולה</translation>
    </message>
    <message>
        <source>&amp;Resume provisioning</source>
        <translation>&amp;המשך ההקמה</translation>
    </message>
    <message>
        <source>TenantLink invitation</source>
        <translation>הזמנה של TenantLink</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitationsModel</name>
    <message>
        <source>true</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>false</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Accepted by the mail server: %1</source>
        <translation>התקבלה בשרת הדואר: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>שם מלא</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>כתובת דואר להזמנה</translation>
    </message>
    <message>
        <source>M365 Admin Email</source>
        <translation>דואר מנהל מערכת M365</translation>
    </message>
    <message>
        <source>Email Sent</source>
        <translation>הדואר נשלח</translation>
    </message>
    <message>
        <source>Email Invitation Sent Count</source>
        <translation>מספר שליחות ההזמנה</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>מועד יצירה</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>מועד תפוגה</translation>
    </message>
    <message>
        <source>Device Authenticated</source>
        <translation>המכשיר אומת</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>URL לאימות</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedDialog</name>
    <message>
        <source>Invitation for %1</source>
        <translation>הזמנה עבור %1</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;סגירה</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedPage</name>
    <message>
        <source>Signing the link and saving the invitation ...</source>
        <translation>הקישור נחתם וההזמנה נשמרת ...</translation>
    </message>
    <message>
        <source>Invitation created</source>
        <translation>ההזמנה נוצרה</translation>
    </message>
    <message>
        <source>The invitation was not created. What you entered is still here.</source>
        <translation>ההזמנה לא נוצרה. מה שהזנת עדיין כאן.</translation>
    </message>
    <message>
        <source>The mail is being sent in the background; Pending Invitations shows how it went.</source>
        <translation>הודעת הדואר נשלחת ברקע; בדף &quot;הזמנות ממתינות&quot; אפשר לראות את התוצאה.</translation>
    </message>
    <message>
        <source>TenantLink sends no mail for this invitation. Hand the link over yourself:</source>
        <translation>TenantLink אינה שולחת הודעת דואר עבור הזמנה זו. יש למסור את הקישור בעצמך:</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>The customer&apos;s administrator authenticates the tenant with this link.</source>
        <translation>מנהל המערכת של הלקוח מאמת את הדייר באמצעות קישור זה.</translation>
    </message>
    <message>
        <source>Progress of inviting</source>
        <translation>התקדמות ההזמנה</translation>
    </message>
    <message>
        <source>Recipient:</source>
        <translation>נמען:</translation>
    </message>
    <message>
        <source>Expires at:</source>
        <translation>מועד תפוגה:</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>קוד &amp;הזמנה:</translation>
    </message>
    <message>
        <source>Read it to the administrator by telephone: it proves that the link is yours. It is never in the mail, so do not mail it.</source>
        <translation>יש להקריא אותו למנהל המערכת בטלפון: הוא מוכיח שהקישור שלך. הוא לעולם אינו כלול בהודעת הדואר, לכן אין לשלוח אותו בדואר.</translation>
    </message>
    <message>
        <source>A&amp;uth URL:</source>
        <translation>&amp;URL לאימות:</translation>
    </message>
    <message>
        <source>Once the administrator has answered and the status is Authentication Complete, finish the service: Add Service, then Start, Pending Invitations, Add.</source>
        <translation>לאחר שמנהל המערכת יענה והמצב יהיה &quot;האימות הושלם&quot;, יש לסיים את השירות: הוספת שירות, ואז התחלה, הזמנות ממתינות, הוספה.</translation>
    </message>
</context>
<context>
    <name>TenantLink::InvitedView</name>
    <message>
        <source>Recipient:</source>
        <translation>נמען:</translation>
    </message>
    <message>
        <source>M365 Admin Email:</source>
        <translation>דואר מנהל מערכת M365:</translation>
    </message>
    <message>
        <source>Expires at:</source>
        <translation>מועד תפוגה:</translation>
    </message>
    <message>
        <source>&amp;Invitation code:</source>
        <translation>&amp;קוד הזמנה:</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>קוד הזמנה</translation>
    </message>
    <message>
        <source>Read the code out by telephone when the customer&apos;s admin asks for it: it proves that the invitation is yours. Never send it by mail.</source>
        <translation>יש להקריא את הקוד בטלפון כאשר מנהל המערכת של הלקוח מבקש אותו: הוא מוכיח שההזמנה שלך. אין לשלוח אותו בדואר.</translation>
    </message>
    <message>
        <source>Auth &amp;URL:</source>
        <translation>&amp;URL לאימות:</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>URL לאימות</translation>
    </message>
    <message>
        <source>The invitation is ready. TenantLink sends no mail for it: hand the link over yourself.</source>
        <translation>ההזמנה מוכנה. TenantLink אינה שולחת עבורה הודעת דואר: יש למסור את הקישור בעצמך.</translation>
    </message>
    <message>
        <source>The invitation is ready. The mail to %1 is sent in the background; Pending Invitations shows how it went.</source>
        <translation>ההזמנה מוכנה. הודעת הדואר אל %1 נשלחת ברקע; בדף &quot;הזמנות ממתינות&quot; אפשר לראות את התוצאה.</translation>
    </message>
    <message>
        <source>The invitation was sent to %1.</source>
        <translation>ההזמנה נשלחה אל %1.</translation>
    </message>
    <message>
        <source>The mail to %1 could not be sent. The link below is valid: hand it over yourself, or choose Resend under Pending Invitations.</source>
        <translation>לא ניתן היה לשלוח את הודעת הדואר אל %1. הקישור שלהלן תקף: אפשר למסור אותו בעצמך, או לבחור &quot;שליחה חוזרת&quot; תחת &quot;הזמנות ממתינות&quot;.</translation>
    </message>
    <message>
        <source>The mail to %1 may have been sent. Ask whether it arrived before you send it again.</source>
        <translation>ייתכן שהודעת הדואר אל %1 נשלחה. יש לברר אם היא הגיעה לפני ששולחים אותה שוב.</translation>
    </message>
</context>
<context>
    <name>TenantLink::KeyFileDialog</name>
    <message>
        <source>Import key</source>
        <translation>ייבוא מפתח</translation>
    </message>
    <message>
        <source>Signing keys (*.tenantlink-key);;All files (*)</source>
        <translation>מפתחות חתימה (*.tenantlink-key);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Choose the file with the key.</source>
        <translation>יש לבחור את הקובץ עם המפתח.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file.</source>
        <translation>יש להזין את ביטוי הסיסמה של הקובץ.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>יש להשתמש בתו אחד לפחות.</numerusform>
            <numerusform>יש להשתמש ב-%n תווים לפחות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>שני ביטויי הסיסמה שונים זה מזה.</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>ייצוא מפתח</translation>
    </message>
    <message>
        <source>The file lets a colleague sign invitations as you. Keep it in a safe place and tell the passphrase in another way.</source>
        <translation>הקובץ מאפשר לעמית לחתום על הזמנות בשמך. יש לשמור אותו במקום בטוח ולמסור את ביטוי הסיסמה בדרך אחרת.</translation>
    </message>
    <message>
        <source>The imported key replaces the one that is here. Who knows only the key that is here will be warned that your key changed. This cannot be undone unless you exported it before.</source>
        <translation>המפתח המיובא יחליף את המפתח שנמצא כאן. מי שמכיר רק את המפתח שנמצא כאן יקבל אזהרה שהמפתח שלך השתנה. לא ניתן לבטל זאת, אלא אם המפתח יוצא קודם לכן.</translation>
    </message>
    <message>
        <source>Choose the file that a colleague made by Export key.</source>
        <translation>יש לבחור את הקובץ שעמית יצר באמצעות &quot;ייצוא מפתח&quot;.</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>&amp;קובץ מפתח:</translation>
    </message>
    <message>
        <source>C&amp;hoose ...</source>
        <translation>ב&amp;חירה ...</translation>
    </message>
    <message>
        <source>Choose key file</source>
        <translation>בחירת קובץ מפתח</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>ביטוי &amp;סיסמה:</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>ביטוי סיסמה</translation>
    </message>
    <message>
        <source>&amp;Repeat passphrase:</source>
        <translation>בי&amp;טוי סיסמה חוזר:</translation>
    </message>
    <message>
        <source>repeated passphrase</source>
        <translation>ביטוי סיסמה חוזר</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;ייצוא</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>החלפת המפתח</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>יי&amp;בוא</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>TenantLink::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>The language of all windows, and how dates and numbers are written. It changes at once; what you have typed stays.</source>
        <translation>השפה של כל החלונות, והאופן שבו נכתבים תאריכים ומספרים. השינוי חל מיד; מה שהקלדת נשמר.</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem (%1)</source>
        <translation>&amp;לפי המערכת (%1)</translation>
    </message>
    <message>
        <source>This time the program was started in %1 by the command line. What you choose here holds at once, and from the next start without that.</source>
        <translation>הפעם התוכנית הופעלה בשפה %1 משורת הפקודה. הבחירה שלך כאן תחול מיד, וגם מההפעלה הבאה ללא ציון השפה בשורת הפקודה.</translation>
    </message>
    <message>
        <source>Invitation mails and script templates that you saved stay in the language that you wrote them in.</source>
        <translation>הודעות הזמנה ותבניות סקריפטים ששמרת נשארות בשפה שבה כתבת אותן.</translation>
    </message>
</context>
<context>
    <name>TenantLink::LeaveQuestion</name>
    <message>
        <source>Close the Invitation wizard?</source>
        <translation>לסגור את אשף ההזמנה?</translation>
    </message>
    <message>
        <source>Open the other invitation?</source>
        <translation>לפתוח את ההזמנה האחרת?</translation>
    </message>
    <message>
        <source>What you entered here is not kept, in particular the client secret.</source>
        <translation>מה שהזנת כאן לא יישמר, ובפרט סוד הלקוח.</translation>
    </message>
    <message>
        <source>The invitation stays valid: open its link again to answer it later.</source>
        <translation>ההזמנה נשארת בתוקף: אפשר לפתוח שוב את הקישור שלה כדי לענות עליה מאוחר יותר.</translation>
    </message>
    <message>
        <source>Nothing in your tenant has been created yet. The sign-in and what you chose here are not kept.</source>
        <translation>עדיין לא נוצר דבר בדייר שלך. הכניסה ומה שבחרת כאן לא יישמרו.</translation>
    </message>
    <message>
        <source>The App registration is not finished. What was made in your tenant so far is remembered.</source>
        <translation>רישום האפליקציה לא הסתיים. מה שנוצר עד כה בדייר שלך זכור.</translation>
    </message>
    <message>
        <source>Open the invitation&apos;s link again on this computer to resume it, or to undo it.</source>
        <translation>אפשר לפתוח שוב את קישור ההזמנה במחשב זה כדי להמשיך, או כדי לבטל את הפעולה.</translation>
    </message>
    <message>
        <source>The reply was not sent yet. Without it %1 learns nothing of your answer.</source>
        <translation>התשובה עדיין לא נשלחה. בלעדיה תשובתך לא תגיע אל %1.</translation>
    </message>
    <message>
        <source>Save the reply, copy it, or open it in your mail program first. Otherwise open the invitation&apos;s link again on this computer: the App registration is remembered.</source>
        <translation>יש לשמור את התשובה, להעתיק אותה, או לפתוח אותה בתוכנת הדואר תחילה. אחרת יש לפתוח שוב את קישור ההזמנה במחשב זה: רישום האפליקציה זכור.</translation>
    </message>
    <message>
        <source>Save the reply, copy it, or open it in your mail program first. Otherwise open the invitation&apos;s link again and enter everything once more.</source>
        <translation>יש לשמור את התשובה, להעתיק אותה, או לפתוח אותה בתוכנת הדואר תחילה. אחרת יש לפתוח שוב את קישור ההזמנה ולהזין הכול פעם נוספת.</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>&amp;המשך כאן</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;סגירה בכל זאת</translation>
    </message>
    <message>
        <source>&amp;Open the other one</source>
        <translation>&amp;פתיחת ההזמנה האחרת</translation>
    </message>
</context>
<context>
    <name>TenantLink::M365SettingsPage</name>
    <message>
        <source>The organisation could not be read.</source>
        <translation>לא ניתן היה לקרוא את פרטי הארגון.</translation>
    </message>
    <message>
        <source>The permission Organization.Read.All, with admin consent, gives tenant name, country and licences.</source>
        <translation>ההרשאה Organization.Read.All, עם הסכמת מנהל מערכת, מספקת את שם הדייר, המדינה והרישיונות.</translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s data from Microsoft ...</source>
        <translation>נתוני הדייר נקראים מ-Microsoft ...</translation>
    </message>
    <message>
        <source>Read from the tenant: %1</source>
        <comment>time</comment>
        <translation>נקרא מהדייר: %1</translation>
    </message>
    <message>
        <source>Some of the tenant&apos;s data could not be read. You can go on with the rest.</source>
        <translation>לא ניתן היה לקרוא חלק מנתוני הדייר. אפשר להמשיך עם השאר.</translation>
    </message>
    <message>
        <source>The tenant&apos;s data was not read. You can go on without it, or try again.</source>
        <translation>נתוני הדייר לא נקראו. אפשר להמשיך בלעדיהם, או לנסות שוב.</translation>
    </message>
    <message>
        <source>%1 (initial domain)</source>
        <comment>domain</comment>
        <translation>%1 (תחום ראשוני)</translation>
    </message>
    <message>
        <source>The initial domain</source>
        <translation>התחום הראשוני</translation>
    </message>
    <message>
        <source>The list of domains could not be read.</source>
        <translation>לא ניתן היה לקרוא את רשימת התחומים.</translation>
    </message>
    <message>
        <source>The permission Domain.Read.All, with admin consent, gives it. Until then type the domain, or leave it empty for the initial one.</source>
        <translation>ההרשאה Domain.Read.All, עם הסכמת מנהל מערכת, מספקת אותה. עד אז יש להקליד את התחום, או להשאיר ריק עבור התחום הראשוני.</translation>
    </message>
    <message>
        <source>The permission Domain.Read.All, with admin consent, gives it. These are the verified domains that the organisation names.</source>
        <translation>ההרשאה Domain.Read.All, עם הסכמת מנהל מערכת, מספקת אותה. אלה התחומים המאומתים שמופיעים בפרטי הארגון.</translation>
    </message>
    <message>
        <source>This is no domain name.</source>
        <translation>זה אינו שם תחום.</translation>
    </message>
    <message>
        <source>%1 is not a verified domain of this tenant any more. Choose another one.</source>
        <translation>%1 כבר אינו תחום מאומת של דייר זה. יש לבחור תחום אחר.</translation>
    </message>
    <message>
        <source>Override admin domain: the domain with which commands sign in to the tenant. Normally the initial one.</source>
        <translation>עקיפת תחום מנהל המערכת: התחום שבאמצעותו פקודות נכנסות לדייר. בדרך כלל התחום הראשוני.</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <translation>לא ניתן היה לקרוא את הרישיונות.</translation>
    </message>
    <message>
        <source>The permission LicenseAssignment.Read.All or Organization.Read.All, with admin consent, gives them.</source>
        <translation>ההרשאה LicenseAssignment.Read.All או Organization.Read.All, עם הסכמת מנהל מערכת, מספקת אותם.</translation>
    </message>
    <message>
        <source>Teams Phone: %1 free, %2 asked for.</source>
        <translation>Teams Phone: %1 פנויים, %2 התבקשו.</translation>
    </message>
    <message>
        <source>Too few: users without a licence cannot be called. The service can be created all the same.</source>
        <translation>מעט מדי: לא ניתן להתקשר למשתמשים ללא רישיון. אפשר ליצור את השירות בכל זאת.</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>הגדרות Microsoft 365</translation>
    </message>
    <message>
        <source>This is read from the customer&apos;s tenant now. Nothing is changed there.</source>
        <translation>נתונים אלה נקראים כעת מהדייר של הלקוח. דבר לא משתנה שם.</translation>
    </message>
    <message>
        <source>&amp;Tenant name:</source>
        <translation>&amp;שם הדייר:</translation>
    </message>
    <message>
        <source>Tenant name</source>
        <translation>שם הדייר</translation>
    </message>
    <message>
        <source>Tenant &amp;ID:</source>
        <translation>&amp;מזהה דייר:</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>מזהה דייר</translation>
    </message>
    <message>
        <source>&amp;M365 Domain:</source>
        <translation>&amp;תחום M365:</translation>
    </message>
    <message>
        <source>&amp;Licences of the tenant:</source>
        <translation>ר&amp;ישיונות הדייר:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>רישיון</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>פנויים</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סה&quot;כ</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;רענון</translation>
    </message>
    <message>
        <source>Refresh tenant data</source>
        <translation>רענון נתוני הדייר</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;עצירת הקריאה</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>התקדמות הקריאה</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailAccountBox</name>
    <message>
        <source>TenantLink sends invitations from this account&apos;s mailbox. It reads no mail.</source>
        <translation>TenantLink שולחת הזמנות מתיבת הדואר של חשבון זה. היא אינה קוראת דואר.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>יציאה מהחשבון</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>לצאת מהחשבון %1?</translation>
    </message>
    <message>
        <source>The kept sign-in is removed from this computer&apos;s keychain. Invitations are not mailed until somebody signs in again.</source>
        <translation>הכניסה השמורה תוסר מצרור המפתחות של מחשב זה. הזמנות לא יישלחו בדואר עד שמישהו ייכנס שוב.</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>&amp;יציאה מהחשבון</translation>
    </message>
    <message>
        <source>Signed in as %1, %2.</source>
        <translation>בוצעה כניסה בתור %1, %2.</translation>
    </message>
    <message>
        <source>%1 signed in for the other Microsoft way. Sign in again for this one.</source>
        <translation>%1 נכנס עבור הדרך האחרת של Microsoft. יש להיכנס שוב עבור דרך זו.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>איש לא נכנס.</translation>
    </message>
    <message>
        <source>There is no sign-in application for %1 yet. Enter one in Configuration &gt; Provider, where a guide says how it is created.</source>
        <translation>עדיין אין אפליקציית כניסה עבור %1. יש להזין אפליקציה תחת תצורה &gt; ספק, שם יש מדריך המסביר איך יוצרים אותה.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>יש להיכנס תחילה.</translation>
    </message>
    <message>
        <source>Microsoft &amp;cloud:</source>
        <translation>&amp;ענן Microsoft:</translation>
    </message>
    <message>
        <source>Sig&amp;n in with Microsoft</source>
        <translation>&amp;כניסה באמצעות Microsoft</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailPage</name>
    <message>
        <source>Stopped. The test mail may have been sent.</source>
        <translation>נעצר. ייתכן שהודעת הבדיקה נשלחה.</translation>
    </message>
    <message>
        <source>Set. Type a new one to replace it.</source>
        <translation>מוגדרת. כדי להחליף, יש להקליד סיסמה חדשה.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>לא מוגדרת</translation>
    </message>
    <message>
        <source>This is not the signed-in account. Microsoft sends it only if %1 may send as this address; otherwise leave the field empty.</source>
        <translation>זה אינו החשבון שנכנס. Microsoft תשלח את ההודעה רק אם %1 רשאי לשלוח בשם כתובת זו; אחרת יש להשאיר את השדה ריק.</translation>
    </message>
    <message>
        <source>Empty: the signed-in account&apos;s address</source>
        <translation>ריק: הכתובת של החשבון שנכנס</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the mails. The password is sent this way only to a mail server on this computer.</source>
        <translation>ללא הצפנה, כל אחד בדרך יכול לקרוא את הודעות הדואר. הסיסמה נשלחת כך רק לשרת דואר במחשב זה.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the mails.</source>
        <translation>ללא הצפנה, כל אחד בדרך יכול לקרוא את הודעות הדואר.</translation>
    </message>
    <message>
        <source>The test mail was accepted. Look whether it arrived at %1.</source>
        <translation>הודעת הבדיקה התקבלה בשרת. יש לבדוק אם היא הגיעה אל %1.</translation>
    </message>
    <message>
        <source>Sending the test mail ...</source>
        <translation>הודעת הבדיקה נשלחת ...</translation>
    </message>
    <message>
        <source>Email server</source>
        <translation>שרת דואר</translation>
    </message>
    <message>
        <source>How the mail with an invitation reaches the customer. It never holds a secret.</source>
        <translation>כיצד הודעת הדואר עם ההזמנה מגיעה ללקוח. ההודעה לעולם אינה כוללת סוד.</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>מאת:</translation>
    </message>
    <message>
        <source>Mail &amp;user name:</source>
        <translation>שם &amp;משתמש לדואר:</translation>
    </message>
    <message>
        <source>Empty: without sign-in</source>
        <translation>ריק: ללא כניסה</translation>
    </message>
    <message>
        <source>Mail pass&amp;word:</source>
        <translation>&amp;סיסמת דואר:</translation>
    </message>
    <message>
        <source>mail password</source>
        <translation>סיסמת דואר</translation>
    </message>
    <message>
        <source>Mail host:</source>
        <translation>מארח דואר:</translation>
    </message>
    <message>
        <source>Mail &amp;port:</source>
        <translation>&amp;יציאת דואר:</translation>
    </message>
    <message>
        <source>Exchange host:</source>
        <translation>מארח Exchange:</translation>
    </message>
    <message>
        <source>Exchange port:</source>
        <translation>יציאת Exchange:</translation>
    </message>
    <message>
        <source>Mail securit&amp;y:</source>
        <translation>&amp;אבטחת דואר:</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Test recip&amp;ient:</source>
        <translation>&amp;נמען הבדיקה:</translation>
    </message>
    <message>
        <source>Send test mai&amp;l</source>
        <translation>שליחת &amp;הודעת בדיקה</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Stop the test mail</source>
        <translation>עצירת הודעת הבדיקה</translation>
    </message>
    <message>
        <source>Progress of the test mail</source>
        <translation>התקדמות הודעת הבדיקה</translation>
    </message>
</context>
<context>
    <name>TenantLink::MailWays</name>
    <message>
        <source>A mail server of your own or of your hoster. Microsoft withdraws this kind of sign-in from Exchange Online: if your mailbox is there, choose Microsoft Graph.</source>
        <translation>שרת דואר שלך או של ספק האחסון שלך. Microsoft מבטלת שיטת כניסה זו ב-Exchange Online: אם תיבת הדואר שלך נמצאת שם, יש לבחור Microsoft Graph.</translation>
    </message>
    <message>
        <source>Mails leave from the mailbox of the account that signs in, and stand in its Sent Items. TenantLink may then send mail, and read none. The sign-in is kept in this computer&apos;s keychain until you sign out.</source>
        <translation>הודעות הדואר נשלחות מתיבת הדואר של החשבון שנכנס, ומופיעות בתיקייה &quot;פריטים שנשלחו&quot; שלו. TenantLink רשאית אז לשלוח דואר, אך לא לקרוא דואר. הכניסה נשמרת בצרור המפתחות של מחשב זה עד ליציאה מהחשבון.</translation>
    </message>
    <message>
        <source>The mail server of Exchange Online, with a Microsoft sign-in instead of a password. An administrator has to allow authenticated SMTP for the mailbox. The sign-in is kept in this computer&apos;s keychain until you sign out.</source>
        <translation>שרת הדואר של Exchange Online, עם כניסה של Microsoft במקום סיסמה. מנהל מערכת צריך לאפשר SMTP מאומת עבור תיבת הדואר. הכניסה נשמרת בצרור המפתחות של מחשב זה עד ליציאה מהחשבון.</translation>
    </message>
    <message>
        <source>TenantLink sends nothing itself: your mail program opens with the finished mail.</source>
        <translation>TenantLink אינה שולחת דבר בעצמה: תוכנת הדואר שלך נפתחת עם ההודעה המוכנה.</translation>
    </message>
    <message>
        <source>Send by a &amp;mail server</source>
        <translation>שליחה באמצעות שרת &amp;דואר</translation>
    </message>
    <message>
        <source>Send by Microsoft &amp;Graph</source>
        <translation>שליחה באמצעות &amp;Microsoft Graph</translation>
    </message>
    <message>
        <source>Send by the mail server of E&amp;xchange Online</source>
        <translation>שליחה באמצעות שרת הדואר של &amp;Exchange Online</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>&amp;פתיחה בתוכנת הדואר שלי</translation>
    </message>
</context>
<context>
    <name>TenantLink::MainWindow</name>
    <message>
        <source>&amp;Services</source>
        <translation>שיר&amp;ותים</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;לקוחות</translation>
    </message>
    <message>
        <source>&amp;Pending Invitations</source>
        <translation>הזמנות &amp;ממתינות</translation>
    </message>
    <message>
        <source>&amp;Audit trail</source>
        <translation>יומ&amp;ן ביקורת</translation>
    </message>
    <message>
        <source>Pro&amp;vider</source>
        <translation>&amp;ספק</translation>
    </message>
    <message>
        <source>&amp;Email server</source>
        <translation>שרת &amp;דואר</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;הזמנה</translation>
    </message>
    <message>
        <source>Commercial i&amp;nformation</source>
        <translation>מידע מס&amp;חרי</translation>
    </message>
    <message>
        <source>S&amp;BCs</source>
        <translation>בקרי &amp;SBC</translation>
    </message>
    <message>
        <source>Script &amp;templates</source>
        <translation>תבניות סקריפ&amp;טים</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>TenantLink</source>
        <translation>TenantLink</translation>
    </message>
    <message>
        <source>Until then customers and services can be looked at and edited; validating a registration, replacing a secret and adding a service need the keychain.</source>
        <translation>עד אז אפשר לעיין בלקוחות ובשירותים ולערוך אותם; לבדיקת תקינות של רישום, להחלפת סוד ולהוספת שירות דרוש צרור המפתחות.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Close the message about the keychain</source>
        <translation>סגירת ההודעה על צרור המפתחות</translation>
    </message>
    <message>
        <source>Opening your data ...</source>
        <translation>הנתונים שלך נפתחים ...</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ניווט</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>ניטור</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>תצורה</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Add Service</source>
        <translation>הוס&amp;פת שירות</translation>
    </message>
    <message>
        <source>&amp;Direct Routing</source>
        <translation>ניתו&amp;ב ישיר</translation>
    </message>
    <message>
        <source>&amp;Import customers</source>
        <translation>ייבו&amp;א לקוחות</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>סי&amp;נון</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;רענון</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;עזרה</translation>
    </message>
    <message>
        <source>&amp;About TenantLink</source>
        <translation>אודות Te&amp;nantLink</translation>
    </message>
</context>
<context>
    <name>TenantLink::NewSecretDialog</name>
    <message>
        <source>A new client secret can only be added by an administrator of the customer&apos;s tenant.</source>
        <translation>רק מנהל מערכת של הדייר של הלקוח יכול להוסיף סוד לקוח חדש.</translation>
    </message>
    <message>
        <source>Create a new client secret</source>
        <translation>יצירת סוד לקוח חדש</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant, and a client secret for the service %1 is added to the App registration %2. Nothing else of it changes, and the secrets of other services stay as they are. If you do not use it, it is removed again when you close the wizard.</source>
        <translation>יש להיכנס בתור מנהל מערכת של הדייר של הלקוח, וסוד לקוח עבור השירות %1 יתווסף לרישום האפליקציה %2. דבר אחר לא ישתנה בו, והסודות של שירותים אחרים יישארו כפי שהם. אם לא ייעשה בו שימוש, הוא יוסר שוב בעת סגירת האשף.</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;תקף למשך:</translation>
    </message>
    <message>
        <source>Adding the client secret ...</source>
        <translation>מתבצעת הוספה של סוד הלקוח ...</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;הוספה</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;כניסה</translation>
    </message>
</context>
<context>
    <name>TenantLink::OnboardingWizard</name>
    <message>
        <source>Onboarding wizard - Direct Routing</source>
        <translation>אשף הקליטה - ניתוב ישיר</translation>
    </message>
</context>
<context>
    <name>TenantLink::OpenPage</name>
    <message>
        <source>Open invitation file</source>
        <translation>פתיחת קובץ הזמנה</translation>
    </message>
    <message>
        <source>TenantLink invitations (*.tenantlink);;All files (*)</source>
        <translation>הזמנות של TenantLink (*.tenantlink);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Open invitation</source>
        <translation>פתיחת הזמנה</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere and nothing is kept by opening an invitation.</source>
        <translation>בעת פתיחת הזמנה דבר לא נשלח ודבר לא נשמר.</translation>
    </message>
    <message>
        <source>Paste the link from the provider&apos;s mail here, or the whole text of the mail; or choose or drop the attached file that ends in .tenantlink.</source>
        <translation>יש להדביק כאן את הקישור מהודעת הדואר של הספק, או את כל טקסט ההודעה; אפשר גם לבחור או לשחרר כאן את הקובץ המצורף המסתיים ב-.tenantlink.</translation>
    </message>
    <message>
        <source>&amp;Invitation link:</source>
        <translation>&amp;קישור ההזמנה:</translation>
    </message>
    <message>
        <source>Choose &amp;file...</source>
        <translation>&amp;בחירת קובץ...</translation>
    </message>
</context>
<context>
    <name>TenantLink::PendingInvitationsPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>ה&amp;וספה</translation>
    </message>
    <message>
        <source>Goes on with the Onboarding wizard; needs the status Authentication Complete</source>
        <translation>ממשיך באשף הקליטה; נדרש המצב &quot;האימות הושלם&quot;</translation>
    </message>
    <message>
        <source>App&amp;ly to service</source>
        <translation>החלה &amp;על השירות</translation>
    </message>
    <message>
        <source>The registration that came back becomes the service&apos;s</source>
        <translation>הרישום שחזר הופך לרישום של השירות</translation>
    </message>
    <message>
        <source>&amp;Import reply</source>
        <translation>יי&amp;בוא תשובה</translation>
    </message>
    <message>
        <source>Also by dropping files or text here</source>
        <translation>אפשר גם לשחרר כאן קבצים או טקסט</translation>
    </message>
    <message>
        <source>Where the reply comes from</source>
        <translation>מקור התשובה</translation>
    </message>
    <message>
        <source>From &amp;files ...</source>
        <translation>מ&amp;קבצים ...</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>ה&amp;דבקה מהלוח</translation>
    </message>
    <message>
        <source>Copy Auth &amp;URL</source>
        <translation>העתקת &amp;URL לאימות</translation>
    </message>
    <message>
        <source>Show invitation co&amp;de</source>
        <translation>ה&amp;צגת קוד ההזמנה</translation>
    </message>
    <message>
        <source>To read it out by telephone</source>
        <translation>להקראה בטלפון</translation>
    </message>
    <message>
        <source>Open in Invitation &amp;wizard</source>
        <translation>פתיחה באש&amp;ף ההזמנה</translation>
    </message>
    <message>
        <source>On behalf of the customer, on this computer</source>
        <translation>בשם הלקוח, במחשב זה</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>שליחה &amp;חוזרת</translation>
    </message>
    <message>
        <source>The same link once more</source>
        <translation>אותו קישור פעם נוספת</translation>
    </message>
    <message>
        <source>Replace lin&amp;k</source>
        <translation>החל&amp;פת קישור</translation>
    </message>
    <message>
        <source>A new link with a new expiry; the old one is withdrawn</source>
        <translation>קישור חדש עם תפוגה חדשה; הקישור הישן מבוטל</translation>
    </message>
    <message>
        <source>Se&amp;nd by hand</source>
        <translation>&amp;שליחה ידנית</translation>
    </message>
    <message>
        <source>Valida&amp;te again</source>
        <translation>בדיקת תקי&amp;נות חוזרת</translation>
    </message>
    <message>
        <source>Checks the registration that came back once more</source>
        <translation>בודק פעם נוספת את הרישום שחזר</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>ביטול הזמנה</translation>
    </message>
    <message>
        <source>Delete invitation</source>
        <translation>מחיקת הזמנה</translation>
    </message>
    <message>
        <source>&amp;Show finished</source>
        <translation>הצ&amp;גת הזמנות שהסתיימו</translation>
    </message>
    <message>
        <source>Provider settings</source>
        <translation>הגדרות הספק</translation>
    </message>
    <message>
        <source>Pending Invitations</source>
        <translation>הזמנות ממתינות</translation>
    </message>
    <message>
        <source>Filter invitations</source>
        <translation>סינון הזמנות</translation>
    </message>
    <message>
        <source>Copy invitations</source>
        <translation>העתקת הזמנות</translation>
    </message>
    <message>
        <source>Export CSV of invitations</source>
        <translation>ייצוא CSV של הזמנות</translation>
    </message>
    <message>
        <source>Columns of invitations</source>
        <translation>עמודות של הזמנות</translation>
    </message>
    <message>
        <source>No invitation is pending.
Choose Services &gt; Add Service &gt; Direct Routing and &quot;Send link to IT administrator&quot; to invite one.</source>
        <translation>אין הזמנות ממתינות.
כדי להזמין, יש לבחור שירותים &gt; הוספת שירות &gt; ניתוב ישיר ו&quot;שליחת קישור למנהל ה-IT&quot;.</translation>
    </message>
    <message>
        <source>No invitation matches the filter.</source>
        <translation>אין הזמנה התואמת למסנן.</translation>
    </message>
    <message>
        <source>invitations.csv</source>
        <comment>file name</comment>
        <translation>invitations.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n invitation(s) to delete</source>
        <translation>
            <numerusform>יש לבחור הזמנה אחת לכל היותר למחיקה</numerusform>
            <numerusform>יש לבחור %n הזמנות לכל היותר למחיקה</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected invitations with their keys</source>
        <translation>מוחק את ההזמנות שנבחרו עם המפתחות שלהן</translation>
    </message>
    <message>
        <source>No invitation can be sent yet.</source>
        <translation>עדיין לא ניתן לשלוח הזמנות.</translation>
    </message>
    <message>
        <source>The Auth URL of %1 was copied.</source>
        <translation>ה-URL לאימות של %1 הועתק.</translation>
    </message>
    <message>
        <source>Apply to service</source>
        <translation>החלה על השירות</translation>
    </message>
    <message>
        <source>Use the registration that came back for the service %1?</source>
        <translation>להשתמש ברישום שחזר עבור השירות %1?</translation>
    </message>
    <message>
        <source>It takes the place of the registration that the service has now. The old client secret is removed from this computer&apos;s keychain; in the customer&apos;s tenant nothing changes.</source>
        <translation>הוא יחליף את הרישום שיש לשירות כעת. סוד הלקוח הישן יוסר מצרור המפתחות של מחשב זה; בדייר של הלקוח דבר לא ישתנה.</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>&amp;החלה</translation>
    </message>
    <message>
        <source>The service %1 has the new registration.</source>
        <translation>לשירות %1 יש רישום חדש.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are sent in the background.</source>
        <translation>
            <numerusform>הודעת דואר אחת נשלחת ברקע.</numerusform>
            <numerusform>%n הודעות דואר נשלחות ברקע.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>לא נשלחה שוב</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>שליחה חוזרת</translation>
    </message>
    <message numerus="yes">
        <source>Send the mail of %n invitation(s) again: %1?</source>
        <translation>
            <numerusform>לשלוח שוב את הודעת הדואר של הזמנה אחת: %1?</numerusform>
            <numerusform>לשלוח שוב את הודעות הדואר של %n הזמנות: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link stays the same, and so does its expiry.</source>
        <translation>הקישור נשאר זהה, וכך גם תפוגתו.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) cancelled.</source>
        <translation>
            <numerusform>הזמנה אחת בוטלה.</numerusform>
            <numerusform>%n הזמנות בוטלו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>לא בוטלה</translation>
    </message>
    <message>
        <source>Cancel invitations</source>
        <translation>ביטול הזמנות</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s): %1?</source>
        <translation>
            <numerusform>לבטל הזמנה אחת: %1?</numerusform>
            <numerusform>לבטל %n הזמנות: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>A reply to it is refused from now on. The customer is not told; nothing in the customer&apos;s tenant is changed.</source>
        <translation>מעתה תידחה כל תשובה להזמנה. הלקוח לא יקבל הודעה; דבר לא ישתנה בדייר של הלקוח.</translation>
    </message>
    <message>
        <source>Cancel in&amp;vitation</source>
        <translation>ב&amp;יטול הזמנה</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) deleted.</source>
        <translation>
            <numerusform>הזמנה אחת נמחקה.</numerusform>
            <numerusform>%n הזמנות נמחקו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>לא נמחקה</translation>
    </message>
    <message>
        <source>Delete invitations</source>
        <translation>מחיקת הזמנות</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n invitation(s): %1?</source>
        <translation>
            <numerusform>למחוק הזמנה אחת: %1?</numerusform>
            <numerusform>למחוק %n הזמנות: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys, and a client secret that came back and was not added, are removed from this computer&apos;s keychain: a reply to it cannot be opened any more. Nothing in the customer&apos;s tenant is changed.</source>
        <translation>המפתחות של ההזמנה, וסוד לקוח שחזר ולא נוסף, יוסרו מצרור המפתחות של מחשב זה: לא ניתן יהיה עוד לפתוח תשובה להזמנה. דבר לא ישתנה בדייר של הלקוח.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;מחיקה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The old link is withdrawn and the new one is sent by mail. It has a new invitation code and a new expiry.</source>
        <translation>הקישור הישן יבוטל והקישור החדש יישלח בדואר. יהיו לו קוד הזמנה חדש ותפוגה חדשה.</translation>
    </message>
    <message>
        <source>The old link is withdrawn. Send the new one yourself. It has a new invitation code and a new expiry.</source>
        <translation>הקישור הישן יבוטל. יש לשלוח את הקישור החדש בעצמך. יהיו לו קוד הזמנה חדש ותפוגה חדשה.</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>החלפת קישור</translation>
    </message>
    <message>
        <source>Make a new link for %1?</source>
        <translation>ליצור קישור חדש עבור %1?</translation>
    </message>
    <message>
        <source>&amp;Replace link</source>
        <translation>הח&amp;לפת קישור</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>ייבוא תשובות</translation>
    </message>
    <message>
        <source>Replies (*.tenantlink-reply *.eml *.txt);;All files (*)</source>
        <translation>תשובות (*.tenantlink-reply *.eml *.txt);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy the whole reply first.</source>
        <translation>אין טקסט בלוח. יש להעתיק תחילה את התשובה כולה.</translation>
    </message>
    <message>
        <source>Invite an administrator</source>
        <translation>הזמנת מנהל מערכת</translation>
    </message>
</context>
<context>
    <name>TenantLink::PendingList</name>
    <message>
        <source>Short name</source>
        <translation>שם קצר</translation>
    </message>
    <message>
        <source>Invitation Email</source>
        <translation>כתובת דואר להזמנה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Can it be added?</source>
        <translation>האם ניתן להוסיף?</translation>
    </message>
</context>
<context>
    <name>TenantLink::PermissionsTab</name>
    <message>
        <source>As of %1. Validate Authentication reads them again.</source>
        <translation>נכון ל-%1. &quot;בדיקת האימות&quot; קוראת אותם שוב.</translation>
    </message>
    <message>
        <source>Not read yet. Choose Validate Authentication under Microsoft 365 settings.</source>
        <translation>עדיין לא נקראו. יש לבחור &quot;בדיקת האימות&quot; תחת &quot;הגדרות Microsoft 365&quot;.</translation>
    </message>
    <message>
        <source>Open in the A&amp;zure portal</source>
        <translation>&amp;פתיחה בפורטל Azure</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>Copy permissions and roles</source>
        <translation>העתקת הרשאות ותפקידים</translation>
    </message>
    <message>
        <source>Filter permissions</source>
        <translation>סינון הרשאות</translation>
    </message>
    <message>
        <source>Permissions and roles of the registration</source>
        <translation>הרשאות ותפקידים של הרישום</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>הוספת &amp;מה שחסר</translation>
    </message>
    <message>
        <source>Signs in as an administrator, shows what will be written, and writes it</source>
        <translation>נכנס בתור מנהל מערכת, מציג מה ייכתב, וכותב זאת</translation>
    </message>
    <message>
        <source>&amp;Remove what is no longer needed</source>
        <translation>הסרת מה &amp;שאינו נדרש עוד</translation>
    </message>
    <message>
        <source>Signs in as an administrator and shows what the service does not need</source>
        <translation>נכנס בתור מנהל מערכת ומציג מה אינו נדרש לשירות</translation>
    </message>
    <message>
        <source>A change of this registration was not finished. Add what is missing lets you resume or undo it.</source>
        <translation>שינוי ברישום זה לא הסתיים. באמצעות &quot;הוספת מה שחסר&quot; אפשר להמשיך או לבטל אותו.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProgressInterface</name>
    <message>
        <source>Working</source>
        <translation>מתבצעת עבודה</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how far it is</comment>
        <translation>%1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProviderPage</name>
    <message>
        <source>the provider&apos;s name</source>
        <translation>שם הספק</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>שם איש הקשר</translation>
    </message>
    <message>
        <source>the contact&apos;s mail address</source>
        <translation>כתובת הדואר של איש הקשר</translation>
    </message>
    <message>
        <source>No invitation can be sent yet.</source>
        <translation>עדיין לא ניתן לשלוח הזמנות.</translation>
    </message>
    <message>
        <source>Before an invitation can be sent this page needs the provider&apos;s name and a contact.</source>
        <translation>לפני שניתן לשלוח הזמנה, יש למלא בדף זה את שם הספק ואיש קשר.</translation>
    </message>
    <message>
        <source>This is what customers see in an invitation, and whom they can ask.</source>
        <translation>זה מה שהלקוחות רואים בהזמנה, ולמי הם יכולים לפנות.</translation>
    </message>
    <message>
        <source>No invitation can be sent yet. Still missing: %1.</source>
        <translation>עדיין לא ניתן לשלוח הזמנות. עוד חסרים: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Provider &amp;name:</source>
        <translation>שם &amp;הספק:</translation>
    </message>
    <message>
        <source>&amp;Contact name:</source>
        <translation>שם &amp;איש הקשר:</translation>
    </message>
    <message>
        <source>Contact &amp;mail:</source>
        <translation>&amp;דואר איש הקשר:</translation>
    </message>
    <message>
        <source>Contact &amp;phone:</source>
        <translation>&amp;טלפון איש הקשר:</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>ת&amp;חום:</translation>
    </message>
    <message>
        <source>Optional, for example contoso.com</source>
        <translation>אופציונלי, למשל contoso.com</translation>
    </message>
    <message>
        <source>Where the signing key can be published, so that customers confirm an invitation without a telephone call.</source>
        <translation>כאן אפשר לפרסם את מפתח החתימה, כדי שלקוחות יוכלו לאשר הזמנה ללא שיחת טלפון.</translation>
    </message>
    <message>
        <source>Sign-in applications</source>
        <translation>אפליקציות כניסה</translation>
    </message>
    <message>
        <source>With it a customer&apos;s admin signs in when TenantLink is to create the registration. It is a public client of yours: it has no secret, and its id is no secret.</source>
        <translation>באמצעותה מנהל המערכת של הלקוח נכנס כאשר TenantLink אמורה ליצור את הרישום. זהו לקוח ציבורי (public client) שלך: אין לו סוד, והמזהה שלו אינו סודי.</translation>
    </message>
    <message>
        <source>Sign-in application of %1:</source>
        <translation>אפליקציית כניסה של %1:</translation>
    </message>
    <message>
        <source>Optional: Application (Client) ID</source>
        <translation>אופציונלי: מזהה אפליקציה (Client ID)</translation>
    </message>
    <message>
        <source>Ho&amp;w do I create a sign-in application?</source>
        <translation>איך יוצרים אפליקציית &amp;כניסה?</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisionList</name>
    <message>
        <source>Steps</source>
        <translation>שלבים</translation>
    </message>
    <message>
        <source>Progress of the steps</source>
        <translation>התקדמות השלבים</translation>
    </message>
    <message>
        <source>Working ...</source>
        <translation>מתבצעת עבודה ...</translation>
    </message>
    <message>
        <source>%1 ... (%2 of %3 steps are done)</source>
        <comment>step that runs</comment>
        <translation>%1 ... (הושלמו %2 מתוך %3 שלבים)</translation>
    </message>
    <message>
        <source>Not everything could be done.</source>
        <translation>לא ניתן היה לבצע הכול.</translation>
    </message>
    <message>
        <source>Everything that you may do is done; the rest needs another administrator.</source>
        <translation>כל מה שמותר לך לעשות בוצע; לשאר דרוש מנהל מערכת אחר.</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>הכול בוצע.</translation>
    </message>
    <message>
        <source>Interrupted: %1 of %2 steps are done.</source>
        <translation>הופסק: הושלמו %1 מתוך %2 שלבים.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ProvisionRow</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>state of a step, how far it is</comment>
        <translation>%1 (%2 מתוך %3)</translation>
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
            <numerusform>חודש אחד</numerusform>
            <numerusform>%n חודשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Another administrator has to do the rest, see below. Check again once that is done, also days later by opening the invitation&apos;s link again.</source>
        <translation>מנהל מערכת אחר צריך לבצע את השאר, כמפורט להלן. לאחר שהדבר יבוצע יש לבצע &quot;בדיקה חוזרת&quot;, גם כעבור ימים, על-ידי פתיחת קישור ההזמנה שוב.</translation>
    </message>
    <message>
        <source>Another administrator has to do the rest, see below. The reply may go meanwhile, marked &quot;consent pending&quot;: just go on. Check again once it is done, also days later by opening the invitation&apos;s link again.</source>
        <translation>מנהל מערכת אחר צריך לבצע את השאר, כמפורט להלן. בינתיים אפשר לשלוח את התשובה, המסומנת &quot;ממתין להסכמה&quot;: פשוט להמשיך. לאחר שהדבר יבוצע יש לבצע &quot;בדיקה חוזרת&quot;, גם כעבור ימים, על-ידי פתיחת קישור ההזמנה שוב.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>הקמה</translation>
    </message>
    <message>
        <source>The App registration is made in your tenant. What is done so far is remembered: it can be interrupted, and goes on when the invitation&apos;s link is opened again.</source>
        <translation>רישום האפליקציה נוצר בדייר שלך. מה שבוצע עד כה זכור: אפשר להפסיק את התהליך, והוא ימשיך כאשר קישור ההזמנה ייפתח שוב.</translation>
    </message>
    <message>
        <source>Shorter &amp;life of the secret:</source>
        <translation>תקופת תוקף קצרה &amp;יותר לסוד:</translation>
    </message>
    <message>
        <source>&amp;Use this life</source>
        <translation>&amp;שימוש בתקופה זו</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;ניסיון חוזר</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;כניסה חוזרת</translation>
    </message>
    <message>
        <source>Un&amp;do what was made</source>
        <translation>ביטול &amp;מה שנוצר</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;בדיקה חוזרת</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationFields</name>
    <message>
        <source>The invitation is for this tenant.</source>
        <translation>ההזמנה מיועדת לדייר זה.</translation>
    </message>
    <message>
        <source>Enter a sign-in name such as admin@contoso.com, or nothing.</source>
        <translation>יש להזין שם כניסה, למשל admin@contoso.com, או להשאיר ריק.</translation>
    </message>
    <message>
        <source>Optional: the sign-in name (UPN) of the customer&apos;s Microsoft 365 administrator.</source>
        <translation>אופציונלי: שם הכניסה (UPN) של מנהל המערכת של Microsoft 365 אצל הלקוח.</translation>
    </message>
    <message>
        <source>Customer Microsoft &amp;Tenant ID:</source>
        <translation>מזהה &amp;דייר Microsoft של הלקוח:</translation>
    </message>
    <message>
        <source>Application (Client) &amp;ID:</source>
        <translation>מזהה אפליקציה (&amp;Client ID):</translation>
    </message>
    <message>
        <source>Client &amp;Secret:</source>
        <translation>&amp;סוד לקוח:</translation>
    </message>
    <message>
        <source>&amp;M365 admin:</source>
        <translation>&amp;מנהל מערכת M365:</translation>
    </message>
    <message>
        <source>&amp;How do I create one?</source>
        <translation>&amp;איך יוצרים רישום?</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationGuide</name>
    <message>
        <source>How do I create an App registration?</source>
        <translation>איך יוצרים רישום אפליקציה?</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationPage</name>
    <message>
        <source>A new client secret was added in the tenant and filled in.</source>
        <translation>סוד לקוח חדש נוסף בדייר ומולא כאן.</translation>
    </message>
    <message>
        <source>Where another service uses this registration already: each service should have a client secret of its own. An administrator of the tenant signs in.</source>
        <translation>כאשר שירות אחר כבר משתמש ברישום זה: לכל שירות צריך להיות סוד לקוח משלו. נדרשת כניסה של מנהל מערכת של הדייר.</translation>
    </message>
    <message>
        <source>Known registration</source>
        <translation>רישום ידוע</translation>
    </message>
    <message>
        <source>Enter the App registration of the customer&apos;s tenant. It is checked on the next page; nothing is sent before.</source>
        <translation>יש להזין את רישום האפליקציה של הדייר של הלקוח. הוא ייבדק בדף הבא; לפני כן לא יישלח דבר.</translation>
    </message>
    <message>
        <source>Create a new secret by si&amp;gning in</source>
        <translation>&amp;יצירת סוד חדש באמצעות כניסה</translation>
    </message>
    <message>
        <source>Microsoft c&amp;loud:</source>
        <translation>&amp;ענן Microsoft:</translation>
    </message>
    <message>
        <source>The client secret was not kept with the draft. Enter it again.</source>
        <translation>סוד הלקוח לא נשמר עם הטיוטה. יש להזין אותו שוב.</translation>
    </message>
</context>
<context>
    <name>TenantLink::RegistrationTab</name>
    <message>
        <source>Not set</source>
        <translation>לא מוגדר</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>לא במחשב זה</translation>
    </message>
    <message>
        <source>Set. Type a new one to replace it.</source>
        <translation>מוגדר. כדי להחליף, יש להקליד ערך חדש.</translation>
    </message>
    <message>
        <source>Set, begins with %1. Type a new one to replace it.</source>
        <translation>מוגדר, מתחיל ב-%1. כדי להחליף, יש להקליד ערך חדש.</translation>
    </message>
    <message>
        <source>The client secret of this service is not on this computer. Validate and renew it where it was entered, or enter a secret here.</source>
        <translation>סוד הלקוח של שירות זה אינו במחשב זה. יש לבצע בדיקת תקינות ולחדש אותו במקום שבו הוזן, או להזין סוד כאן.</translation>
    </message>
    <message>
        <source>Unknown until the registration may read it</source>
        <translation>לא ידוע עד שהרישום יהיה רשאי לקרוא זאת</translation>
    </message>
    <message>
        <source>Ask for a new client secret before this one ends.</source>
        <translation>יש לבקש סוד לקוח חדש לפני שתוקפו של סוד זה יפוג.</translation>
    </message>
    <message>
        <source>The client secret has ended. Enter a new one.</source>
        <translation>תוקפו של סוד הלקוח פג. יש להזין סוד חדש.</translation>
    </message>
    <message>
        <source>Signed in: Microsoft confirmed this account.</source>
        <translation>נכנס: Microsoft אישרה חשבון זה.</translation>
    </message>
    <message>
        <source>Stated: nobody signed in with this account.</source>
        <translation>הוצהר: איש לא נכנס עם חשבון זה.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>Saves what you changed, then validates it</source>
        <translation>שומר את השינויים שביצעת, ואז מבצע בדיקת תקינות</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>מתבצעת שמירה ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>עדיין לא נשמר.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>נשמר.</translation>
    </message>
    <message>
        <source>The same client secret</source>
        <translation>אותו סוד לקוח</translation>
    </message>
    <message>
        <source>The service %1 uses this client secret already.</source>
        <translation>השירות %1 כבר משתמש בסוד לקוח זה.</translation>
    </message>
    <message>
        <source>Each service should have a secret of its own, so that renewing one does not stop the other. Ask for another secret of the same App registration.</source>
        <translation>לכל שירות צריך להיות סוד משלו, כדי שחידוש של סוד אחד לא יעצור את השירות האחר. יש לבקש סוד נוסף של אותו רישום אפליקציה.</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>שימוש בו בכל &amp;זאת</translation>
    </message>
    <message>
        <source>QOE &amp;Tenant ID:</source>
        <translation>מזהה דייר &amp;QOE:</translation>
    </message>
    <message>
        <source>QOE &amp;Client ID:</source>
        <translation>מז&amp;הה אפליקציה QOE:</translation>
    </message>
    <message>
        <source>QOE Client S&amp;ecret:</source>
        <translation>סוד &amp;לקוח QOE:</translation>
    </message>
    <message>
        <source>QOE Client Secret</source>
        <translation>סוד לקוח QOE</translation>
    </message>
    <message>
        <source>QOE Client Secret expiration date:</source>
        <translation>תאריך התפוגה של סוד לקוח QOE:</translation>
    </message>
    <message>
        <source>QOE Client Secret Days Until Expire:</source>
        <translation>ימים עד תפוגת סוד לקוח QOE:</translation>
    </message>
    <message>
        <source>Last QOE authentication status:</source>
        <translation>מצב אימות QOE האחרון:</translation>
    </message>
    <message>
        <source>Last QOE authentication:</source>
        <translation>אימות QOE אחרון:</translation>
    </message>
    <message>
        <source>Vali&amp;date QOE Authentication</source>
        <translation>בדי&amp;קת אימות QOE</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>Stop the QOE validation</source>
        <translation>עצירת בדיקת התקינות של QOE</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ש&amp;מירה</translation>
    </message>
    <message>
        <source>Save QOE settings</source>
        <translation>שמירת הגדרות QOE</translation>
    </message>
    <message>
        <source>Rene&amp;w secret</source>
        <translation>&amp;חידוש הסוד</translation>
    </message>
    <message>
        <source>Renew QOE secret</source>
        <translation>חידוש סוד QOE</translation>
    </message>
    <message>
        <source>&amp;Tenant ID:</source>
        <translation>מזהה &amp;דייר:</translation>
    </message>
    <message>
        <source>&amp;Application ID:</source>
        <translation>מזהה &amp;אפליקציה:</translation>
    </message>
    <message>
        <source>&amp;Client Secret:</source>
        <translation>&amp;סוד לקוח:</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>סוד לקוח</translation>
    </message>
    <message>
        <source>Client Secret expiration date:</source>
        <translation>תאריך התפוגה של סוד הלקוח:</translation>
    </message>
    <message>
        <source>Client Secret Days Until Expire:</source>
        <translation>ימים עד תפוגת סוד הלקוח:</translation>
    </message>
    <message>
        <source>Last authentication status:</source>
        <translation>מצב האימות האחרון:</translation>
    </message>
    <message>
        <source>Last authentication:</source>
        <translation>אימות אחרון:</translation>
    </message>
    <message>
        <source>Vali&amp;date Authentication</source>
        <translation>&amp;בדיקת האימות</translation>
    </message>
    <message>
        <source>Stop the validation</source>
        <translation>עצירת בדיקת התקינות</translation>
    </message>
    <message>
        <source>Re-&amp;initiate authentication</source>
        <translation>&amp;ייזום אימות מחדש</translation>
    </message>
    <message>
        <source>Sends the customer&apos;s admin a new invitation for this service</source>
        <translation>שולח למנהל המערכת של הלקוח הזמנה חדשה לשירות זה</translation>
    </message>
    <message>
        <source>Adds a new client secret in the tenant, tests it and switches to it</source>
        <translation>מוסיף סוד לקוח חדש בדייר, בודק אותו ועובר להשתמש בו</translation>
    </message>
    <message>
        <source>Assigned Entra roles:</source>
        <translation>תפקידי Entra שהוקצו:</translation>
    </message>
    <message>
        <source>&amp;User Name:</source>
        <translation>&amp;שם משתמש:</translation>
    </message>
    <message>
        <source>Not validated yet.</source>
        <translation>עדיין לא בוצעה בדיקת תקינות.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ReinitiateDialog</name>
    <message>
        <source>Enter a mail address, for example admin@contoso.com.</source>
        <translation>יש להזין כתובת דואר, למשל admin@contoso.com.</translation>
    </message>
    <message numerus="yes">
        <source>The mail is sent by your mail server; the link is valid for %n day(s).</source>
        <translation>
            <numerusform>הודעת הדואר נשלחת על-ידי שרת הדואר שלך; הקישור תקף ליום אחד.</numerusform>
            <numerusform>הודעת הדואר נשלחת על-ידי שרת הדואר שלך; הקישור תקף ל-%n ימים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set up: the invitation is made, and you hand the link over yourself. It is valid for %n day(s).</source>
        <translation>
            <numerusform>לא הוגדר שרת דואר: ההזמנה נוצרת, ויש למסור את הקישור בעצמך. הוא תקף ליום אחד.</numerusform>
            <numerusform>לא הוגדר שרת דואר: ההזמנה נוצרת, ויש למסור את הקישור בעצמך. הוא תקף ל-%n ימים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-initiate authentication of %1</source>
        <translation>ייזום אימות מחדש של %1</translation>
    </message>
    <message>
        <source>The customer&apos;s admin gets a new invitation for this service. Only the service&apos;s own tenant is accepted. The present registration stays in use until the new one was imported and applied under Pending Invitations.</source>
        <translation>מנהל המערכת של הלקוח מקבל הזמנה חדשה לשירות זה. רק הדייר של השירות עצמו מתקבל. הרישום הנוכחי נשאר בשימוש עד שהחדש ייובא ויוחל תחת &quot;הזמנות ממתינות&quot;.</translation>
    </message>
    <message>
        <source>&amp;Invitation Email:</source>
        <translation>&amp;כתובת דואר להזמנה:</translation>
    </message>
    <message>
        <source>M365 &amp;Admin Email:</source>
        <translation>&amp;דואר מנהל מערכת M365:</translation>
    </message>
    <message>
        <source>Empty: the same</source>
        <translation>ריק: אותו דבר</translation>
    </message>
    <message>
        <source>&amp;Send invitation</source>
        <translation>&amp;שליחת הזמנה</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>TenantLink::RemoveSurplusDialog</name>
    <message>
        <source>Permissions and roles can only be removed by an administrator of the customer&apos;s tenant.</source>
        <translation>רק מנהל מערכת של הדייר של הלקוח יכול להסיר הרשאות ותפקידים.</translation>
    </message>
    <message>
        <source>Nothing of this service needs it. Whatever else uses this registration with it stops working.</source>
        <translation>דבר בשירות זה אינו זקוק לזה. כל דבר אחר המשתמש ברישום זה יחד איתו יפסיק לפעול.</translation>
    </message>
    <message>
        <source>It serves %1, and another role of the registration does the same. Whatever else uses this registration with it stops working.</source>
        <translation>זה משרת את %1, ותפקיד אחר של הרישום עושה אותו דבר. כל דבר אחר המשתמש ברישום זה יחד איתו יפסיק לפעול.</translation>
    </message>
    <message>
        <source>Stops working: %1, and whatever else uses this registration with it.</source>
        <translation>יפסיק לפעול: %1, וכל דבר אחר המשתמש ברישום זה יחד איתו.</translation>
    </message>
    <message>
        <source>Reading the registration ...</source>
        <translation>מתבצעת קריאה של הרישום ...</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>אין מה להסיר.</translation>
    </message>
    <message>
        <source>Tick what shall be removed:</source>
        <translation>יש לסמן מה להסיר:</translation>
    </message>
    <message>
        <source>Removing ...</source>
        <translation>מתבצעת הסרה ...</translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation>לא ניתן היה להסיר הכול.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>הוסר.</translation>
    </message>
    <message>
        <source>Remove what is no longer needed: %1</source>
        <translation>הסרת מה שאינו נדרש עוד: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of the customer&apos;s tenant. Then you see which permissions and roles of the registration the service does not need, and choose. Nothing is removed that you did not tick.</source>
        <translation>יש להיכנס בתור מנהל מערכת של הדייר של הלקוח. לאחר מכן יוצגו ההרשאות והתפקידים של הרישום שאינם נדרשים לשירות, ואפשר יהיה לבחור. דבר שלא סומן לא יוסר.</translation>
    </message>
    <message>
        <source>The registration has only what the service asks for.</source>
        <translation>לרישום יש רק מה שהשירות מבקש.</translation>
    </message>
    <message>
        <source>Other programs may use the same registration. What they need stops working for them at once.</source>
        <translation>ייתכן שתוכניות אחרות משתמשות באותו רישום. מה שדרוש להן יפסיק לפעול עבורן מיד.</translation>
    </message>
    <message>
        <source>The directory roles of the registration could not be read.</source>
        <translation>לא ניתן היה לקרוא את תפקידי הספרייה של הרישום.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;כניסה</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;הסרה</translation>
    </message>
</context>
<context>
    <name>TenantLink::RenewSecretDialog</name>
    <message>
        <source>A new client secret can only be added by an administrator of the customer&apos;s tenant.</source>
        <translation>רק מנהל מערכת של הדייר של הלקוח יכול להוסיף סוד לקוח חדש.</translation>
    </message>
    <message>
        <source>The old client secret stays in use until the new one was tested.</source>
        <translation>סוד הלקוח הישן נשאר בשימוש עד שהחדש ייבדק.</translation>
    </message>
    <message>
        <source>The old client secret was removed.</source>
        <translation>סוד הלקוח הישן הוסר.</translation>
    </message>
    <message>
        <source>Removing the old client secret ...</source>
        <translation>סוד הלקוח הישן מוסר ...</translation>
    </message>
    <message>
        <source>The service uses the new client secret now. It ends on %1.</source>
        <translation>השירות משתמש כעת בסוד הלקוח החדש. תוקפו יפוג ב-%1.</translation>
    </message>
    <message>
        <source>Renew the client secret: %1</source>
        <translation>חידוש סוד הלקוח: %1</translation>
    </message>
    <message>
        <source>A new client secret is added to the App registration, tested, and used from then on. The old one is not touched before you say so.</source>
        <translation>סוד לקוח חדש נוסף לרישום האפליקציה, נבדק, ומשמש מכאן ואילך. לא ייעשה דבר בסוד הישן בלי הוראה ממך.</translation>
    </message>
    <message>
        <source>By the registration &amp;itself</source>
        <translation>&amp;על-ידי הרישום עצמו</translation>
    </message>
    <message>
        <source>Looking whether the registration may do that ...</source>
        <translation>מתבצעת בדיקה אם הרישום רשאי לעשות זאת ...</translation>
    </message>
    <message>
        <source>It has the permission Application.ReadWrite.OwnedBy and is an owner of itself. Nobody has to sign in.</source>
        <translation>יש לו ההרשאה Application.ReadWrite.OwnedBy והוא בעלים של עצמו. אין צורך שמישהו ייכנס.</translation>
    </message>
    <message>
        <source>Not possible: that needs the permission Application.ReadWrite.OwnedBy, a registration that is an owner of itself, and a client secret that still works.</source>
        <translation>לא אפשרי: לשם כך דרושים ההרשאה Application.ReadWrite.OwnedBy, רישום שהוא בעלים של עצמו, וסוד לקוח שעדיין פועל.</translation>
    </message>
    <message>
        <source>By signing in as an &amp;administrator</source>
        <translation>באמצעות כניסה בתור &amp;מנהל מערכת</translation>
    </message>
    <message>
        <source>An owner of the registration, or an Application Administrator, signs in.</source>
        <translation>בעלים של הרישום, או Application Administrator, נכנס.</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;תקף למשך:</translation>
    </message>
    <message>
        <source>the old client secret, which begins with %1 and ends on %2</source>
        <translation>סוד הלקוח הישן, שמתחיל ב-%1 ושתוקפו יפוג ב-%2</translation>
    </message>
    <message>
        <source>the old client secret, which begins with %1</source>
        <translation>סוד הלקוח הישן, שמתחיל ב-%1</translation>
    </message>
    <message>
        <source>Only the new client secret works from now on.</source>
        <translation>מעתה פועל רק סוד הלקוח החדש.</translation>
    </message>
    <message>
        <source>It is not certain which of the registration&apos;s client secrets is %1. Remove it in the Azure portal, if nothing else uses it.</source>
        <translation>לא ברור איזה מסודות הלקוח של הרישום הוא %1. יש להסיר אותו בפורטל Azure, אם דבר אחר אינו משתמש בו.</translation>
    </message>
    <message>
        <source>Remove %1? Whatever else still uses it stops working at once. If you keep it, it works until it ends.</source>
        <translation>להסיר את %1? כל דבר אחר שעדיין משתמש בו יפסיק לפעול מיד. אם הסוד יישאר, הוא יפעל עד תום תוקפו.</translation>
    </message>
    <message>
        <source>Remove the &amp;old secret</source>
        <translation>&amp;הסרת הסוד הישן</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;חידוש</translation>
    </message>
    <message>
        <source>Choose a shorter &amp;life</source>
        <translation>&amp;בחירת תקופת תוקף קצרה יותר</translation>
    </message>
</context>
<context>
    <name>TenantLink::RightsPage</name>
    <message>
        <source>Your account&apos;s roles do not include making App registrations. Where the tenant lets everybody make them it may work all the same.</source>
        <translation>התפקידים של חשבונך אינם כוללים יצירת רישומי אפליקציות. אם הדייר מאפשר זאת לכולם, ייתכן שהדבר יצליח בכל זאת.</translation>
    </message>
    <message>
        <source>Your account may not grant admin consent. Everything else is done, and you get a link to forward to a Global Administrator or Privileged Role Administrator.</source>
        <translation>חשבונך אינו רשאי להעניק הסכמת מנהל מערכת. כל השאר יבוצע, ויוצג קישור להעברה אל Global Administrator או Privileged Role Administrator.</translation>
    </message>
    <message>
        <source>Your account may not assign directory roles. Everything else is done, and you get the steps and commands to forward to a Global Administrator or Privileged Role Administrator.</source>
        <translation>חשבונך אינו רשאי להקצות תפקידי ספרייה. כל השאר יבוצע, ויוצגו השלבים והפקודות להעברה אל Global Administrator או Privileged Role Administrator.</translation>
    </message>
    <message>
        <source>It could not be checked whether your account&apos;s roles suffice. What it may not do is told afterwards, with what to forward to another administrator.</source>
        <translation>לא ניתן היה לבדוק אם התפקידים של חשבונך מספיקים. מה שאינו רשאי לעשות יצוין לאחר מכן, עם מה שיש להעביר למנהל מערכת אחר.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>נדרש</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>מומלץ</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>permission, how much it is needed, reason</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>תוקפו יפוג ב-%1.</translation>
    </message>
    <message>
        <source>Name and rights</source>
        <translation>שם והרשאות</translation>
    </message>
    <message>
        <source>Nothing in your tenant has been created yet. Choose what shall be, and read below exactly what will be written.</source>
        <translation>עדיין לא נוצר דבר בדייר שלך. יש לבחור מה ייווצר, ולקרוא להלן בדיוק מה ייכתב.</translation>
    </message>
    <message>
        <source>Start &amp;provisioning</source>
        <translation>&amp;התחלת ההקמה</translation>
    </message>
    <message>
        <source>Na&amp;me of the App registration:</source>
        <translation>&amp;שם רישום האפליקציה:</translation>
    </message>
    <message>
        <source>&amp;Life of the client secret:</source>
        <translation>&amp;תקופת התוקף של סוד הלקוח:</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>חודש אחד</numerusform>
            <numerusform>%n חודשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>הרשאות</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>מה ייכתב</translation>
    </message>
    <message>
        <source>Show as &amp;commands ...</source>
        <translation>הצגה &amp;כפקודות ...</translation>
    </message>
    <message>
        <source>Show as commands</source>
        <translation>הצגה כפקודות</translation>
    </message>
</context>
<context>
    <name>TenantLink::RightsView</name>
    <message>
        <source>Rights that the App registration needs, and why</source>
        <translation>ההרשאות שרישום האפליקציה צריך, והסיבה לכך</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>נדרש</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>מומלץ</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>אופציונלי</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4</source>
        <comment>name, kind, how much it is needed, reason</comment>
        <translation>%1 (%2, %3): %4</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>הרשאה</translation>
    </message>
    <message>
        <source>directory role</source>
        <translation>תפקיד ספרייה</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoleChoice</name>
    <message>
        <source>The roles then hold for the users and groups of that unit only. Voice routes, gateways and domains belong to the whole tenant: they cannot be set up this way. Directory Readers is assigned for the whole tenant beside it.</source>
        <translation>במקרה זה התפקידים חלים רק על המשתמשים והקבוצות של אותה יחידה. נתיבים קוליים, שערים ותחומים שייכים לדייר כולו: לא ניתן להגדיר אותם בדרך זו. לצד זאת מוקצה Directory Readers לדייר כולו.</translation>
    </message>
    <message>
        <source>Reading the administrative units needs one more right, for which you sign in again.</source>
        <translation>לקריאת היחידות הניהוליות דרושה הרשאה אחת נוספת, ולשם כך יש להיכנס שוב.</translation>
    </message>
    <message>
        <source>There is no administrative unit in this tenant.</source>
        <translation>אין יחידה ניהולית בדייר זה.</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>תפקידי ספרייה</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two roles</comment>
        <translation> וכן </translation>
    </message>
    <message>
        <source>Teams Administrator is the usual choice; two roles together are narrower.</source>
        <translation>Teams Administrator הוא הבחירה הרגילה; שני תפקידים יחד מצומצמים יותר.</translation>
    </message>
    <message>
        <source>Also %1</source>
        <comment>role</comment>
        <translation>גם %1</translation>
    </message>
    <message>
        <source>Only for one administrative &amp;unit</source>
        <translation>&amp;רק ליחידה ניהולית אחת</translation>
    </message>
    <message>
        <source>Administrati&amp;ve unit:</source>
        <translation>&amp;יחידה ניהולית:</translation>
    </message>
    <message>
        <source>Si&amp;gn in again to read the units</source>
        <translation>כניסה &amp;חוזרת לקריאת היחידות</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingForm</name>
    <message>
        <source>The known SBCs could not be read: %1 You can type the domain.</source>
        <translation>לא ניתן היה לקרוא את בקרי ה-SBC הידועים: %1 אפשר להקליד את התחום.</translation>
    </message>
    <message>
        <source>No SBC is known yet (Configuration &gt; SBCs). You can type the domain.</source>
        <translation>עדיין אין SBC ידוע (תצורה &gt; בקרי SBC). אפשר להקליד את התחום.</translation>
    </message>
    <message numerus="yes">
        <source>Microsoft takes at most %n characters after the @ of a user name: in this domain there can be no activation user. Choose a shorter name.</source>
        <translation>
            <numerusform>Microsoft מקבלת תו אחד לכל היותר אחרי ה-@ של שם משתמש: בתחום זה לא יכול להיות משתמש הפעלה. יש לבחור שם קצר יותר.</numerusform>
            <numerusform>Microsoft מקבלת %n תווים לכל היותר אחרי ה-@ של שם משתמש: בתחום זה לא יכול להיות משתמש הפעלה. יש לבחור שם קצר יותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually the short name. Letters, digits and inner hyphens.</source>
        <translation>בדרך כלל השם הקצר. אותיות, ספרות ומקפים באמצע.</translation>
    </message>
    <message>
        <source>As it is written: %1. DNS and Microsoft 365 have the name above.</source>
        <translation>כפי שהוא נכתב: %1. ב-DNS וב-Microsoft 365 מופיע השם שלעיל.</translation>
    </message>
    <message>
        <source>What is configured</source>
        <translation>מה מוגדר</translation>
    </message>
    <message>
        <source>&amp;M365 default routing and SBC configuration</source>
        <translation>ניתוב ברירת &amp;מחדל של M365 ותצורת SBC</translation>
    </message>
    <message>
        <source>SBC &amp;only</source>
        <translation>&amp;SBC בלבד</translation>
    </message>
    <message>
        <source>Trunk model</source>
        <translation>מודל הטראנק</translation>
    </message>
    <message>
        <source>&amp;Derived trunk</source>
        <translation>&amp;טראנק נגזר</translation>
    </message>
    <message>
        <source>The voice route names the customer&apos;s sub-domain; no gateway is registered in the customer&apos;s tenant. Usual for hosted services.</source>
        <translation>הנתיב הקולי מציין את תת-התחום של הלקוח; לא נרשם שער בדייר של הלקוח. מקובל בשירותים מתארחים.</translation>
    </message>
    <message>
        <source>O&amp;wn gateway</source>
        <translation>&amp;שער ייעודי</translation>
    </message>
    <message>
        <source>A gateway with the sub-domain&apos;s name is registered in the customer&apos;s tenant.</source>
        <translation>שער בשם תת-התחום נרשם בדייר של הלקוח.</translation>
    </message>
    <message>
        <source>&amp;SBC domain:</source>
        <translation>ת&amp;חום SBC:</translation>
    </message>
    <message>
        <source>S&amp;ub-domain:</source>
        <translation>&amp;תת-תחום:</translation>
    </message>
    <message>
        <source>Sub-domain preview:</source>
        <translation>תצוגה מקדימה של תת-התחום:</translation>
    </message>
    <message>
        <source>Sub-domain preview</source>
        <translation>תצוגה מקדימה של תת-התחום</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>&amp;Two-step (recommended)</source>
        <translation>&amp;דו-שלבי (מומלץ)</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>דו-שלבי</translation>
    </message>
    <message>
        <source>Manua&amp;l</source>
        <translation>&amp;ידני</translation>
    </message>
    <message>
        <source>Activation user</source>
        <translation>משתמש הפעלה</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingPage</name>
    <message>
        <source>Routing and DNS</source>
        <translation>ניתוב ו-DNS</translation>
    </message>
    <message>
        <source>The customer gets a name of its own on the SBC&apos;s domain. The tenant has to know it and prove it.</source>
        <translation>הלקוח מקבל שם משלו בתחום ה-SBC. הדייר צריך להכיר אותו ולהוכיח אותו.</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingScripts</name>
    <message>
        <source>The templates could not be read: %1</source>
        <translation>לא ניתן היה לקרוא את התבניות: %1</translation>
    </message>
    <message>
        <source>Built-in for this trunk model</source>
        <translation>מובנית למודל הטראנק הזה</translation>
    </message>
    <message>
        <source>A template that was deleted</source>
        <translation>תבנית שנמחקה</translation>
    </message>
    <message>
        <source>The chosen template</source>
        <translation>התבנית שנבחרה</translation>
    </message>
    <message>
        <source>Teams sc&amp;ript template:</source>
        <translation>תבנית &amp;סקריפט Teams:</translation>
    </message>
    <message>
        <source>Teams clean-u&amp;p template:</source>
        <translation>תבנית &amp;ניקוי Teams:</translation>
    </message>
</context>
<context>
    <name>TenantLink::RoutingTab</name>
    <message>
        <source>Saving ...</source>
        <translation>מתבצעת שמירה ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>עדיין לא נשמר.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>נשמר.</translation>
    </message>
    <message>
        <source>What was set up for %1 stays in the tenant and on the SBC. Run its clean-up scripts before you save (Tasks); afterwards tasks and scripts must run again.</source>
        <translation>מה שהוגדר עבור %1 נשאר בדייר וב-SBC. יש להפעיל את סקריפטי הניקוי שלו לפני השמירה (משימות); לאחר מכן יש להפעיל מחדש את המשימות והסקריפטים.</translation>
    </message>
    <message>
        <source>Tasks and scripts must run again: choose Run all that is left under Tasks, then run the scripts.</source>
        <translation>יש להפעיל מחדש את המשימות והסקריפטים: יש לבחור &quot;הפעלת כל מה שנותר&quot; תחת &quot;משימות&quot;, ולאחר מכן להפעיל את הסקריפטים.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save Routing and DNS</source>
        <translation>שמירת ניתוב ו-DNS</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>ניתוב ו-DNS</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcDialog</name>
    <message>
        <source>There is an SBC of this name already. Choose another name.</source>
        <translation>כבר קיים SBC בשם זה. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>Edit SBC</source>
        <translation>עריכת SBC</translation>
    </message>
    <message>
        <source>Add SBC</source>
        <translation>הוספת SBC</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;שם:</translation>
    </message>
    <message>
        <source>&amp;FQDN:</source>
        <translation>&amp;FQDN:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;תיאור:</translation>
    </message>
    <message>
        <source>The base domain of the SBC, for example sbc.example.com. The customers&apos; sub-domains are below it.</source>
        <translation>תחום הבסיס של ה-SBC, למשל sbc.example.com. תתי-התחומים של הלקוחות נמצאים תחתיו.</translation>
    </message>
    <message>
        <source>&amp;SIP port:</source>
        <translation>&amp;יציאת SIP:</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>ש&amp;מירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcsModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>SIP port</source>
        <translation>יציאת SIP</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
</context>
<context>
    <name>TenantLink::SbcsPage</name>
    <message>
        <source>&amp;Add SBC</source>
        <translation>ה&amp;וספת SBC</translation>
    </message>
    <message>
        <source>&amp;Edit SBC</source>
        <translation>ע&amp;ריכת SBC</translation>
    </message>
    <message>
        <source>&amp;Remove SBC</source>
        <translation>הסרת &amp;SBC</translation>
    </message>
    <message>
        <source>Removes the selected SBCs from this list; nothing is changed on them</source>
        <translation>מסיר את בקרי ה-SBC שנבחרו מרשימה זו; דבר לא ישתנה בהם</translation>
    </message>
    <message>
        <source>SBCs</source>
        <translation>בקרי SBC</translation>
    </message>
    <message>
        <source>Filter SBCs</source>
        <translation>סינון בקרי SBC</translation>
    </message>
    <message>
        <source>Copy SBCs</source>
        <translation>העתקת בקרי SBC</translation>
    </message>
    <message>
        <source>Export CSV of SBCs</source>
        <translation>ייצוא CSV של בקרי SBC</translation>
    </message>
    <message>
        <source>Columns of SBCs</source>
        <translation>עמודות של בקרי SBC</translation>
    </message>
    <message>
        <source>There is no SBC yet.
Add the ones that you have, so that services can be set up on them.</source>
        <translation>עדיין אין SBC.
יש להוסיף את בקרי ה-SBC שברשותך, כדי שניתן יהיה להגדיר בהם שירותים.</translation>
    </message>
    <message>
        <source>No SBC matches the filter.</source>
        <translation>אין SBC התואם למסנן.</translation>
    </message>
    <message>
        <source>sbcs.csv</source>
        <comment>file name</comment>
        <translation>sbcs.csv</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 נשמר.</translation>
    </message>
    <message>
        <source>Remove SBCs</source>
        <translation>הסרת בקרי SBC</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n SBC(s) from the list: %1?</source>
        <translation>
            <numerusform>להסיר SBC אחד מהרשימה: %1?</numerusform>
            <numerusform>להסיר %n בקרי SBC מהרשימה: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Services that are set up on it keep working, but no script can be made for them until another SBC is chosen. Nothing is changed on the SBC itself.</source>
        <translation>שירותים שהוגדרו בו ימשיכו לפעול, אך לא ניתן יהיה ליצור עבורם סקריפט עד שייבחר SBC אחר. דבר לא ישתנה ב-SBC עצמו.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message numerus="yes">
        <source>%n SBC(s) removed.</source>
        <translation>
            <numerusform>SBC אחד הוסר.</numerusform>
            <numerusform>%n בקרי SBC הוסרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first SBC</source>
        <translation>הוספת ה-SBC הראשון</translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretField</name>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>הצגת הסוד</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>הצגת %1</translation>
    </message>
    <message>
        <source>Shows the secret while you hold this button</source>
        <translation>מציג את הסוד כל עוד לחצן זה לחוץ</translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretLifeBox</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>חודש אחד</numerusform>
            <numerusform>%n חודשים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::SecretsBanner</name>
    <message>
        <source>Show services</source>
        <translation>הצגת שירותים</translation>
    </message>
    <message>
        <source>Shows the services whose client secrets end first</source>
        <translation>מציג את השירותים שסודות הלקוח שלהם יפוגו ראשונים</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Close the message about client secrets</source>
        <translation>סגירת ההודעה על סודות לקוח</translation>
    </message>
</context>
<context>
    <name>TenantLink::SendLinkPage</name>
    <message>
        <source>Enter a mail address such as name@example.com.</source>
        <translation>יש להזין כתובת דואר, למשל name@example.com.</translation>
    </message>
    <message>
        <source>No email address is kept for this customer. Enter the administrator&apos;s.</source>
        <translation>לא שמורה כתובת דואר אלקטרוני ללקוח זה. יש להזין את הכתובת של מנהל המערכת.</translation>
    </message>
    <message>
        <source>The mail with the link goes there.</source>
        <translation>הודעת הדואר עם הקישור תישלח לשם.</translation>
    </message>
    <message>
        <source>Enter a sign-in name such as admin@contoso.com.</source>
        <translation>יש להזין שם כניסה, למשל admin@contoso.com.</translation>
    </message>
    <message>
        <source>The sign-in name (UPN) of the Microsoft 365 administrator who will authenticate.</source>
        <translation>שם הכניסה (UPN) של מנהל המערכת של Microsoft 365 שיבצע את האימות.</translation>
    </message>
    <message>
        <source>Checking whether an invitation can be made ...</source>
        <translation>מתבצעת בדיקה אם ניתן ליצור הזמנה ...</translation>
    </message>
    <message numerus="yes">
        <source>You then send the link yourself. It is valid for %n day(s).</source>
        <translation>
            <numerusform>לאחר מכן יש לשלוח את הקישור בעצמך. הוא תקף ליום אחד.</numerusform>
            <numerusform>לאחר מכן יש לשלוח את הקישור בעצמך. הוא תקף ל-%n ימים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mail goes off at once. Its link is valid for %n day(s).</source>
        <translation>
            <numerusform>הודעת הדואר נשלחת מיד. הקישור שבה תקף ליום אחד.</numerusform>
            <numerusform>הודעת הדואר נשלחת מיד. הקישור שבה תקף ל-%n ימים.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create invitation</source>
        <translation>&amp;יצירת הזמנה</translation>
    </message>
    <message>
        <source>&amp;Send invitation</source>
        <translation>ש&amp;ליחת הזמנה</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>שליחת קישור</translation>
    </message>
    <message>
        <source>Invite the customer&apos;s IT administrator to authenticate the tenant. Nothing is sent before the next page.</source>
        <translation>הזמנת מנהל ה-IT של הלקוח לאמת את הדייר. דבר לא יישלח לפני הדף הבא.</translation>
    </message>
    <message>
        <source>Who gets the mail</source>
        <translation>מי מקבל את הודעת הדואר</translation>
    </message>
    <message>
        <source>The c&amp;ustomer&apos;s administrator</source>
        <translation>&amp;מנהל המערכת של הלקוח</translation>
    </message>
    <message>
        <source>The &amp;provider&apos;s own account</source>
        <translation>ה&amp;חשבון של הספק</translation>
    </message>
    <message>
        <source>Microsoft clou&amp;d:</source>
        <translation>&amp;ענן Microsoft:</translation>
    </message>
    <message>
        <source>Invitation &amp;Email:</source>
        <translation>&amp;כתובת דואר להזמנה:</translation>
    </message>
    <message>
        <source>&amp;M365 Admin Email:</source>
        <translation>&amp;דואר מנהל מערכת M365:</translation>
    </message>
    <message>
        <source>How the link gets there</source>
        <translation>כיצד הקישור מגיע</translation>
    </message>
    <message>
        <source>No mail server is set up, so TenantLink cannot send the mail itself.</source>
        <translation>לא הוגדר שרת דואר, ולכן TenantLink אינה יכולה לשלוח את הודעת הדואר בעצמה.</translation>
    </message>
    <message>
        <source>Set up the mail ser&amp;ver ...</source>
        <translation>הגדרת &amp;שרת הדואר ...</translation>
    </message>
    <message>
        <source>Set up the mail server</source>
        <translation>הגדרת שרת הדואר</translation>
    </message>
    <message>
        <source>&amp;Open in my mail program</source>
        <translation>&amp;פתיחה בתוכנת הדואר שלי</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>&amp;העתקת הקישור</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServiceActions</name>
    <message>
        <source>Run it in PowerShell with the module MicrosoftTeams. It asks for the client secret: no secret is in it.</source>
        <translation>יש להפעיל אותו ב-PowerShell עם המודול MicrosoftTeams. הוא יבקש את סוד הלקוח: אין בו סודות.</translation>
    </message>
    <message>
        <source>Enter it at the command line of the SBC. No secret is in it: enter those where it says so.</source>
        <translation>יש להזין אותו בשורת הפקודה של ה-SBC. אין בו סודות: יש להזין אותם במקומות המצוינים.</translation>
    </message>
    <message>
        <source>Teams routing script</source>
        <translation>סקריפט ניתוב Teams</translation>
    </message>
    <message>
        <source>Teams routing clean-up script</source>
        <translation>סקריפט ניקוי ניתוב Teams</translation>
    </message>
    <message>
        <source>SBC script</source>
        <translation>סקריפט SBC</translation>
    </message>
    <message>
        <source>SBC clean-up script</source>
        <translation>סקריפט ניקוי SBC</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <comment>a mail to copy</comment>
        <translation>אל: %1
נושא: %2

%3</translation>
    </message>
    <message>
        <source>Mail to the customer</source>
        <translation>הודעת דואר ללקוח</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the text into a mail of your own.</source>
        <translation>לא ניתן היה לפתוח תוכנת דואר. יש להעתיק את הטקסט להודעה משלך.</translation>
    </message>
    <message>
        <source>Save service package</source>
        <translation>שמירת חבילת השירות</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>ארכיוני zip (*.zip)</translation>
    </message>
    <message>
        <source>Save service package in a folder</source>
        <translation>שמירת חבילת השירות בתיקייה</translation>
    </message>
    <message>
        <source>Your mail program was asked to open the mail. Read it before you send it.</source>
        <translation>תוכנת הדואר שלך התבקשה לפתוח את ההודעה. יש לקרוא אותה לפני השליחה.</translation>
    </message>
    <message>
        <source>The service package was saved: %1</source>
        <translation>חבילת השירות נשמרה: %1</translation>
    </message>
    <message>
        <source>Show Teams &amp;routing script</source>
        <translation>הצגת סקריפט &amp;ניתוב Teams</translation>
    </message>
    <message>
        <source>Show &amp;SBC script</source>
        <translation>הצגת סקריפט &amp;SBC</translation>
    </message>
    <message>
        <source>Show Teams routing c&amp;lean-up script</source>
        <translation>ה&amp;צגת סקריפט ניקוי ניתוב Teams</translation>
    </message>
    <message>
        <source>Show SBC cl&amp;ean-up script</source>
        <translation>הצגת &amp;סקריפט ניקוי SBC</translation>
    </message>
    <message>
        <source>Save service package as &amp;zip file ...</source>
        <translation>שמירת &amp;חבילת השירות כקובץ zip ...</translation>
    </message>
    <message>
        <source>Save service package as zip file</source>
        <translation>שמירת חבילת השירות כקובץ zip</translation>
    </message>
    <message>
        <source>Save service package in a f&amp;older ...</source>
        <translation>&amp;שמירת חבילת השירות בתיקייה ...</translation>
    </message>
    <message>
        <source>Tell the c&amp;ustomer</source>
        <translation>עדכון &amp;הלקוח</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicePortal</name>
    <message>
        <source>%1 - Service portal</source>
        <translation>%1 - פורטל השירות</translation>
    </message>
    <message>
        <source>Service portal</source>
        <translation>פורטל השירות</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>בטעינה ...</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>full name, short name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Direct Routing service of %1</source>
        <translation>שירות ניתוב ישיר של %1</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>הגדרות Microsoft 365</translation>
    </message>
    <message>
        <source>Permissions and roles</source>
        <translation>הרשאות ותפקידים</translation>
    </message>
    <message>
        <source>QOE integration with Microsoft Teams</source>
        <translation>שילוב QOE עם Microsoft Teams</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>ניתוב ו-DNS</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>חיבור SIP</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>משימות</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <translation>חלקי השירות</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>יש שינויים שלא נשמרו.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServiceTab</name>
    <message>
        <source>Another service has this name already.</source>
        <translation>לשירות אחר כבר יש שם זה.</translation>
    </message>
    <message>
        <source>This name is no DNS label: it cannot be used as a sub-domain.</source>
        <translation>שם זה אינו תווית DNS: לא ניתן להשתמש בו כתת-תחום.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>יש להשתמש בתו אחד לכל היותר.</numerusform>
            <numerusform>יש להשתמש ב-%n תווים לכל היותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the license type</source>
        <translation>שינוי סוג הרישיון</translation>
    </message>
    <message>
        <source>Change %1 to %2?</source>
        <comment>short name, license type</comment>
        <translation>לשנות את %1 ל-%2?</translation>
    </message>
    <message>
        <source>&amp;Change license type</source>
        <translation>שינוי סוג &amp;הרישיון</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>מתבצעת שמירה ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>עדיין לא נשמר.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>נשמר.</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>לקוח:</translation>
    </message>
    <message>
        <source>&amp;Full Name of Service:</source>
        <translation>שם &amp;מלא של השירות:</translation>
    </message>
    <message>
        <source>&amp;Unique Short Name:</source>
        <translation>שם &amp;קצר ייחודי:</translation>
    </message>
    <message>
        <source>&amp;License type:</source>
        <translation>&amp;סוג רישיון:</translation>
    </message>
    <message>
        <source>Lice&amp;nsed users:</source>
        <translation>משתמשים &amp;בעלי רישיון:</translation>
    </message>
    <message>
        <source>Deploy status:</source>
        <translation>מצב פריסה:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>נוצר:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>Save service</source>
        <translation>שמירת השירות</translation>
    </message>
    <message>
        <source>&amp;Change customer ...</source>
        <translation>שינוי &amp;לקוח ...</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>שינוי לקוח</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>השם הקצר</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicesModel</name>
    <message>
        <source>Short name</source>
        <translation>שם קצר</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>שם מלא</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>License type</source>
        <translation>סוג רישיון</translation>
    </message>
    <message>
        <source>Licensed users</source>
        <translation>משתמשים בעלי רישיון</translation>
    </message>
    <message>
        <source>Deploy status</source>
        <translation>מצב פריסה</translation>
    </message>
    <message>
        <source>Authentication status</source>
        <translation>מצב אימות</translation>
    </message>
    <message>
        <source>Secret expires in</source>
        <translation>הסוד יפוג בעוד</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
</context>
<context>
    <name>TenantLink::ServicesPage</name>
    <message>
        <source>&amp;Add Service</source>
        <translation>ה&amp;וספת שירות</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>סוגי שירות</translation>
    </message>
    <message>
        <source>&amp;Direct Routing</source>
        <translation>&amp;ניתוב ישיר</translation>
    </message>
    <message>
        <source>&amp;Edit Service</source>
        <translation>ע&amp;ריכת שירות</translation>
    </message>
    <message>
        <source>Opens the Service portal of the selected service</source>
        <translation>פותח את פורטל השירות של השירות שנבחר</translation>
    </message>
    <message>
        <source>&amp;Delete Service</source>
        <translation>&amp;מחיקת שירות</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>&amp;בדיקת הכול</translation>
    </message>
    <message>
        <source>Validates the registrations of all services, one after the other</source>
        <translation>מבצע בדיקת תקינות של הרישומים של כל השירותים, בזה אחר זה</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>שירותים</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>סינון שירותים</translation>
    </message>
    <message>
        <source>Copy services</source>
        <translation>העתקת שירותים</translation>
    </message>
    <message>
        <source>Export CSV of services</source>
        <translation>ייצוא CSV של שירותים</translation>
    </message>
    <message>
        <source>Columns of services</source>
        <translation>עמודות של שירותים</translation>
    </message>
    <message>
        <source>There is no service yet.
Choose Add Service &gt; Direct Routing to onboard the first customer.</source>
        <translation>עדיין אין שירותים.
כדי לקלוט את הלקוח הראשון, יש לבחור הוספת שירות &gt; ניתוב ישיר.</translation>
    </message>
    <message>
        <source>No service matches the filter.</source>
        <translation>אין שירות התואם למסנן.</translation>
    </message>
    <message>
        <source>services.csv</source>
        <comment>file name</comment>
        <translation>services.csv</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n service(s) to delete</source>
        <translation>
            <numerusform>יש לבחור שירות אחד לכל היותר למחיקה</numerusform>
            <numerusform>יש לבחור %n שירותים לכל היותר למחיקה</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes the selected services from this program</source>
        <translation>מוחק את השירותים שנבחרו מתוכנית זו</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) deleted.</source>
        <translation>
            <numerusform>שירות אחד נמחק.</numerusform>
            <numerusform>%n שירותים נמחקו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service deleted</source>
        <translation>השירות נמחק</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) deleted: %1.</source>
        <translation>
            <numerusform>שירות אחד נמחק: %1.</numerusform>
            <numerusform>%n שירותים נמחקו: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the customer&apos;s tenant these stay as they are: the App registration with its client secret, the permissions that were granted to it, its directory roles, and everything that was set up for Direct Routing (domain, voice routes, users). If the registration is not needed any more, ask the customer&apos;s admin to delete it under App registrations in the Azure portal.</source>
        <translation>בדייר של הלקוח נשארים כפי שהם: רישום האפליקציה עם סוד הלקוח שלו, ההרשאות שהוענקו לו, תפקידי הספרייה שלו, וכל מה שהוגדר עבור ניתוב ישיר (תחום, נתיבים קוליים, משתמשים). אם הרישום אינו נדרש עוד, יש לבקש ממנהל המערכת של הלקוח למחוק אותו תחת App registrations בפורטל Azure.</translation>
    </message>
    <message>
        <source>Add the first service</source>
        <translation>הוספת השירות הראשון</translation>
    </message>
</context>
<context>
    <name>TenantLink::SettingsPage</name>
    <message>
        <source>Not saved: see the fields that are marked.</source>
        <translation>לא נשמר: יש לעיין בשדות המסומנים.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>נשמר.</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>יש שינויים שלא נשמרו.</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>מתבצעת שמירה ...</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>בטעינה ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>עדיין לא נשמר.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>Reve&amp;rt</source>
        <translation>&amp;ביטול שינויים</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInAppBox</name>
    <message>
        <source>Sign-in app</source>
        <translation>אפליקציית כניסה</translation>
    </message>
    <message>
        <source>The sign-in app %1 was removed from the tenant. The next sign-in adds it again.</source>
        <translation>אפליקציית הכניסה %1 הוסרה מהדייר. הכניסה הבאה תוסיף אותה שוב.</translation>
    </message>
    <message>
        <source>This sign-in added the application %1 to the tenant. It is needed only while you work here: you can remove it now.</source>
        <translation>כניסה זו הוסיפה את האפליקציה %1 לדייר. היא דרושה רק בזמן העבודה כאן: אפשר להסיר אותה כעת.</translation>
    </message>
    <message>
        <source>The application %1, by which you signed in, was in the tenant before. You can remove it; the next sign-in adds it again.</source>
        <translation>האפליקציה %1, שבאמצעותה נכנסת, הייתה בדייר לפני כן. אפשר להסיר אותה; הכניסה הבאה תוסיף אותה שוב.</translation>
    </message>
    <message>
        <source>Removing ...</source>
        <translation>מתבצעת הסרה ...</translation>
    </message>
    <message>
        <source>Remove the sign-in a&amp;pp from my tenant</source>
        <translation>&amp;הסרת אפליקציית הכניסה מהדייר שלי</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInDialog</name>
    <message>
        <source>Sign in to the tenant</source>
        <translation>כניסה לדייר</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;הקודם</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>ה&amp;שלב הבא</translation>
    </message>
    <message>
        <source>&amp;Start authentication</source>
        <translation>התחלת &amp;אימות</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInForm</name>
    <message>
        <source>The sign-in name (UPN) of your tenant&apos;s administrator, such as admin@contoso.com. What comes after the @ says which tenant it is.</source>
        <translation>שם הכניסה (UPN) של מנהל המערכת בדייר שלך, למשל admin@contoso.com. מה שבא אחרי ה-@ מציין באיזה דייר מדובר.</translation>
    </message>
    <message>
        <source>&amp;M365 admin (UPN):</source>
        <translation>&amp;מנהל מערכת M365 (UPN):</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>באיזו דרך להיכנס?</translation>
    </message>
    <message>
        <source>Sign in with a c&amp;ode</source>
        <translation>&amp;כניסה באמצעות קוד</translation>
    </message>
    <message>
        <source>You enter a short code on Microsoft&apos;s page, on this computer or on your telephone.</source>
        <translation>יש להזין קוד קצר בדף של Microsoft, במחשב זה או בטלפון שלך.</translation>
    </message>
    <message>
        <source>Sign in with this computer&apos;s b&amp;rowser</source>
        <translation>כניסה באמצעות &amp;הדפדפן של מחשב זה</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page opens in your browser. Also works where your organisation blocks sign-in with codes.</source>
        <translation>הדף של Microsoft נפתח בדפדפן שלך. פועל גם כאשר הארגון שלך חוסם כניסה באמצעות קודים.</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInGuide</name>
    <message>
        <source>How do I create a sign-in application?</source>
        <translation>איך יוצרים אפליקציית כניסה?</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>You sign in at Microsoft. TenantLink never sees your password.</source>
        <translation>הכניסה מתבצעת אצל Microsoft. TenantLink לעולם אינה רואה את הסיסמה שלך.</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignInView</name>
    <message>
        <source>You are not signed in.</source>
        <translation>לא בוצעה כניסה.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>נכנסת בתור %1.</translation>
    </message>
    <message>
        <source>Microsoft is asked for a code ...</source>
        <translation>מתבקש קוד מ-Microsoft ...</translation>
    </message>
    <message>
        <source>The sign-in is prepared ...</source>
        <translation>הכניסה בהכנה ...</translation>
    </message>
    <message>
        <source>Waiting until you have entered the code and signed in ...</source>
        <translation>בהמתנה עד להזנת הקוד ולכניסה שלך ...</translation>
    </message>
    <message>
        <source>Waiting until you have signed in with your browser ...</source>
        <translation>בהמתנה לכניסה שלך בדפדפן ...</translation>
    </message>
    <message>
        <source>The connection to Microsoft is lost. The sign-in goes on as soon as it is back.</source>
        <translation>החיבור אל Microsoft אבד. הכניסה תימשך ברגע שהחיבור יחזור.</translation>
    </message>
    <message>
        <source>Microsoft has answered. Finding out who signed in ...</source>
        <translation>Microsoft השיבה. מתבצע בירור מי נכנס ...</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;ניסיון חוזר</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;כניסה חוזרת</translation>
    </message>
    <message>
        <source>Ne&amp;w code</source>
        <translation>&amp;קוד חדש</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page was opened in your browser. Sign in there with your administrator&apos;s account; this window goes on by itself. Keep it open meanwhile.</source>
        <translation>הדף של Microsoft נפתח בדפדפן שלך. יש להיכנס בו עם חשבון מנהל המערכת שלך; חלון זה ימשיך מעצמו. יש להשאיר אותו פתוח בינתיים.</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;פתיחת הדף שוב</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>&amp;העתקת כתובת הדף</translation>
    </message>
    <message>
        <source>Sign in with this computer&apos;s b&amp;rowser</source>
        <translation>כניסה באמצעות הדפדפן של &amp;מחשב זה</translation>
    </message>
    <message>
        <source>Sign in with a c&amp;ode</source>
        <translation>כניסה &amp;באמצעות קוד</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignedInPage</name>
    <message>
        <source>Signed in</source>
        <translation>בוצעה כניסה</translation>
    </message>
    <message>
        <source>Check who signed in, where and through which application before you go on.</source>
        <translation>יש לבדוק מי נכנס, לאן ובאמצעות איזו אפליקציה לפני שממשיכים.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;השלב הבא</translation>
    </message>
</context>
<context>
    <name>TenantLink::SignedInView</name>
    <message>
        <source>Could not check: %1</source>
        <translation>לא ניתן היה לבדוק: %1</translation>
    </message>
    <message>
        <source>Could not check. Go on only if you trust who invited you.</source>
        <translation>לא ניתן היה לבדוק. יש להמשיך רק אם מי ששלח לך את ההזמנה ראוי לאמונך.</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>לא ניתן לבדוק</translation>
    </message>
    <message>
        <source>%1, verified by Microsoft</source>
        <translation>%1, מאומת על-ידי Microsoft</translation>
    </message>
    <message>
        <source>Not verified by Microsoft. Go on only if you know from the provider that this is its application.</source>
        <translation>לא מאומת על-ידי Microsoft. יש להמשיך רק אם ידוע לך מהספק שזו האפליקציה שלו.</translation>
    </message>
    <message>
        <source>Microsoft does not say</source>
        <translation>Microsoft אינה מציינת</translation>
    </message>
    <message>
        <source>This tenant itself</source>
        <translation>הדייר הזה עצמו</translation>
    </message>
    <message>
        <source>Tenant %1</source>
        <translation>דייר %1</translation>
    </message>
    <message>
        <source>Not all roles of this account are known. What it may not do is said, and nothing is left half done.</source>
        <translation>לא כל התפקידים של חשבון זה ידועים. מה שהחשבון אינו רשאי לעשות יצוין, ודבר לא יישאר עשוי למחצה.</translation>
    </message>
    <message>
        <source>App registrations and client secrets need the role Application Administrator, Cloud Application Administrator or Global Administrator. Without it nothing can be created: sign in with another account.</source>
        <translation>לרישומי אפליקציות ולסודות לקוח דרוש התפקיד Application Administrator, Cloud Application Administrator או Global Administrator. בלעדיו לא ניתן ליצור דבר: יש להיכנס עם חשבון אחר.</translation>
    </message>
    <message>
        <source>This account has no role for App registrations. That is enough only where the tenant lets everybody register applications.</source>
        <translation>לחשבון זה אין תפקיד עבור רישומי אפליקציות. זה מספיק רק אם הדייר מאפשר לכולם לרשום אפליקציות.</translation>
    </message>
    <message>
        <source>Consent to permissions of Microsoft Graph needs the role Privileged Role Administrator or Global Administrator; Application Administrator is not enough. Without it, everything else is finished, and you get a link for an administrator who may consent.</source>
        <translation>להסכמה להרשאות של Microsoft Graph דרוש התפקיד Privileged Role Administrator או Global Administrator; Application Administrator אינו מספיק. בלעדיו כל השאר יושלם, ויוצג קישור עבור מנהל מערכת שרשאי להסכים.</translation>
    </message>
    <message>
        <source>Assigning directory roles needs the role Privileged Role Administrator or Global Administrator. Without it, everything else is finished, and you get the steps for an administrator who may assign them.</source>
        <translation>להקצאת תפקידי ספרייה דרוש התפקיד Privileged Role Administrator או Global Administrator. בלעדיו כל השאר יושלם, ויוצגו השלבים עבור מנהל מערכת שרשאי להקצות אותם.</translation>
    </message>
    <message>
        <source>If your role is given for a time (PIM), activate it first and sign in again.</source>
        <translation>אם התפקיד שלך ניתן לזמן מוגבל (PIM), יש להפעיל אותו תחילה ולהיכנס שוב.</translation>
    </message>
    <message>
        <source>Could not check the roles of this account. You can go on: what it may not do is said, and nothing is left half done. A partner&apos;s account (GDAP) has its rights through the partner relationship, and often may not consent or assign roles.</source>
        <translation>לא ניתן היה לבדוק את התפקידים של חשבון זה. אפשר להמשיך: מה שהחשבון אינו רשאי לעשות יצוין, ודבר לא יישאר עשוי למחצה. חשבון של שותף (GDAP) מקבל את הרשאותיו דרך קשר השותפות, ולעתים קרובות אינו רשאי להסכים או להקצות תפקידים.</translation>
    </message>
    <message>
        <source>The roles of this account suffice.</source>
        <translation>התפקידים של חשבון זה מספיקים.</translation>
    </message>
    <message>
        <source>Roles of this account: none.</source>
        <translation>התפקידים של חשבון זה: אין.</translation>
    </message>
    <message>
        <source>Roles of this account: %1</source>
        <translation>התפקידים של חשבון זה: %1</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>דייר:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>חשבון:</translation>
    </message>
    <message>
        <source>&amp;Yes, go on with this account</source>
        <translation>כן, &amp;המשך עם חשבון זה</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;כניסה חוזרת</translation>
    </message>
    <message>
        <source>The application that you signed in through</source>
        <translation>האפליקציה שבאמצעותה נכנסת</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>שם:</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>מפרסם:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>בעלים:</translation>
    </message>
    <message>
        <source>It may do this for you, while you are signed in here:</source>
        <translation>בזמן שנכנסת כאן, היא רשאית לעשות עבורך:</translation>
    </message>
    <message>
        <source>Do your account&apos;s roles suffice?</source>
        <translation>האם התפקידים של חשבונך מספיקים?</translation>
    </message>
    <message>
        <source>The connection has been successfully established. Nothing in your tenant has been created yet.</source>
        <translation>החיבור נוצר בהצלחה. עדיין לא נוצר דבר בדייר שלך.</translation>
    </message>
    <message>
        <source>You are signed in, but to another tenant. Nothing was changed there.</source>
        <translation>נכנסת, אך לדייר אחר. דבר לא השתנה שם.</translation>
    </message>
    <message>
        <source>The connection has been successfully established. Nothing in the tenant has been changed yet.</source>
        <translation>החיבור נוצר בהצלחה. עדיין לא השתנה דבר בדייר.</translation>
    </message>
    <message>
        <source>A guest: the account&apos;s home is another tenant.</source>
        <translation>אורח: חשבון הבית נמצא בדייר אחר.</translation>
    </message>
    <message>
        <source>You entered %1, but signed in as %2. Is that right?</source>
        <translation>הזנת %1, אך נכנסת בתור %2. האם זה נכון?</translation>
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
        <translation>מתבצעת עבודה ...</translation>
    </message>
    <message>
        <source>The signing key was created.</source>
        <translation>מפתח החתימה נוצר.</translation>
    </message>
    <message>
        <source>Renew the signing key</source>
        <translation>חידוש מפתח החתימה</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>ליצור מפתח חתימה חדש?</translation>
    </message>
    <message>
        <source>The old key endorses the new one: customers who confirmed the old key go on trusting you. Invitations that are out stay valid. Afterwards give the new key to your colleagues by Export key, and put a new tenantlink.json on your web server.</source>
        <translation>המפתח הישן מאשר את החדש: לקוחות שאישרו את המפתח הישן ימשיכו לתת בך אמון. הזמנות שנשלחו נשארות תקפות. לאחר מכן יש לתת את המפתח החדש לעמיתיך באמצעות &quot;ייצוא מפתח&quot;, ולהציב tenantlink.json חדש בשרת האינטרנט שלך.</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>&amp;חידוש</translation>
    </message>
    <message>
        <source>The signing key was renewed.</source>
        <translation>מפתח החתימה חודש.</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>ייצוא מפתח</translation>
    </message>
    <message>
        <source>signing-key.tenantlink-key</source>
        <comment>file name</comment>
        <translation>signing-key.tenantlink-key</translation>
    </message>
    <message>
        <source>Signing keys (*.tenantlink-key)</source>
        <translation>מפתחות חתימה (*.tenantlink-key)</translation>
    </message>
    <message>
        <source>The key was exported to %1. Tell the passphrase in another way.</source>
        <translation>המפתח יוצא אל %1. יש למסור את ביטוי הסיסמה בדרך אחרת.</translation>
    </message>
    <message>
        <source>The key was imported.</source>
        <translation>המפתח יובא.</translation>
    </message>
    <message>
        <source>Save tenantlink.json</source>
        <translation>שמירת tenantlink.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>קובצי JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>נשמר בשם %1.</translation>
    </message>
    <message>
        <source>It signs your invitations, so that a changed one is noticed. Customers compare its fingerprint, or the invitation code, with what you read out by telephone.</source>
        <translation>הוא חותם על ההזמנות שלך, כדי שניתן יהיה להבחין בהזמנה ששונתה. הלקוחות משווים את טביעת האצבע שלו, או את קוד ההזמנה, למה שהוקרא להם בטלפון.</translation>
    </message>
    <message>
        <source>There is no signing key yet. The first invitation creates it, or create it now.</source>
        <translation>עדיין אין מפתח חתימה. הוא ייווצר עם ההזמנה הראשונה, ואפשר גם ליצור אותו כעת.</translation>
    </message>
    <message>
        <source>The signing key is on another computer, so no invitation can be signed here. Choose Export key there and Import key here.</source>
        <translation>מפתח החתימה נמצא במחשב אחר, ולכן לא ניתן לחתום כאן על הזמנות. יש לבחור שם &quot;ייצוא מפתח&quot; וכאן &quot;ייבוא מפתח&quot;.</translation>
    </message>
    <message>
        <source>Enter a domain above to publish the key: then customers confirm your invitations with one click.</source>
        <translation>כדי לפרסם את המפתח יש להזין תחום למעלה: כך לקוחות יאשרו את ההזמנות שלך בלחיצה אחת.</translation>
    </message>
    <message>
        <source>To publish the key put the file at https://%1/.well-known/tenantlink.json. It holds no secret.</source>
        <translation>כדי לפרסם את המפתח יש להציב את הקובץ בכתובת https://%1/.well-known/tenantlink.json. אין בו סודות.</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>מפתח חתימה</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>טביעת אצבע:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>טביעת אצבע</translation>
    </message>
    <message>
        <source>Created at:</source>
        <translation>מועד יצירה:</translation>
    </message>
    <message>
        <source>Create signin&amp;g key</source>
        <translation>י&amp;צירת מפתח חתימה</translation>
    </message>
    <message>
        <source>&amp;Export key</source>
        <translation>&amp;ייצוא מפתח</translation>
    </message>
    <message>
        <source>&amp;Import key</source>
        <translation>ייבוא &amp;מפתח</translation>
    </message>
    <message>
        <source>Renew &amp;key</source>
        <translation>חיד&amp;וש מפתח</translation>
    </message>
    <message>
        <source>Save tenant&amp;link.json</source>
        <translation>שמי&amp;רת tenantlink.json</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipForm</name>
    <message>
        <source>No SBC is known yet</source>
        <translation>עדיין אין SBC ידוע</translation>
    </message>
    <message>
        <source>Choose an SBC</source>
        <translation>בחירת SBC</translation>
    </message>
    <message>
        <source>%1 - %2:%3</source>
        <comment>SBC: name, FQDN and port</comment>
        <translation>%1 - %2:%3</translation>
    </message>
    <message>
        <source>None: the SBC is configured by other means</source>
        <translation>ללא: ה-SBC מוגדר באמצעים אחרים</translation>
    </message>
    <message>
        <source>A template that was deleted</source>
        <translation>תבנית שנמחקה</translation>
    </message>
    <message>
        <source>Choose the SBC of this connection, or add one.</source>
        <translation>יש לבחור את ה-SBC של חיבור זה, או להוסיף SBC.</translation>
    </message>
    <message>
        <source>The customer&apos;s sub-domain is below %1, which is another SBC.</source>
        <translation>תת-התחום של הלקוח נמצא תחת %1, שהוא SBC אחר.</translation>
    </message>
    <message>
        <source>SBCs are kept under Configuration &gt; SBCs. Add SBC adds the first one there.</source>
        <translation>בקרי SBC נשמרים תחת תצורה &gt; בקרי SBC. &quot;הוספת SBC&quot; מוסיפה שם את הראשון.</translation>
    </message>
    <message>
        <source>This template was deleted. Choose another one.</source>
        <translation>תבנית זו נמחקה. יש לבחור תבנית אחרת.</translation>
    </message>
    <message>
        <source>&amp;Connection name:</source>
        <translation>ש&amp;ם החיבור:</translation>
    </message>
    <message>
        <source>Carrier &amp;user name:</source>
        <translation>שם משתמש &amp;אצל המפעיל:</translation>
    </message>
    <message>
        <source>&amp;Main line:</source>
        <translation>קו &amp;ראשי:</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>שם &amp;מארח:</translation>
    </message>
    <message>
        <source>&amp;SBC:</source>
        <translation>&amp;SBC:</translation>
    </message>
    <message>
        <source>&amp;Add SBC</source>
        <translation>ה&amp;וספת SBC</translation>
    </message>
    <message>
        <source>&amp;Onboarding script template:</source>
        <translation>ת&amp;בנית סקריפט קליטה:</translation>
    </message>
    <message>
        <source>C&amp;lean-up script template:</source>
        <translation>&amp;תבנית סקריפט ניקוי:</translation>
    </message>
    <message>
        <source>CAC &amp;profile (concurrent calls):</source>
        <translation>&amp;פרופיל CAC (שיחות בו-זמניות):</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ללא הגבלה</translation>
    </message>
    <message>
        <source>Carrier pass&amp;word:</source>
        <translation>&amp;סיסמת המפעיל:</translation>
    </message>
    <message>
        <source>Carrier password</source>
        <translation>סיסמת המפעיל</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipPage</name>
    <message>
        <source>Preview of the SBC script</source>
        <translation>תצוגה מקדימה של סקריפט ה-SBC</translation>
    </message>
    <message>
        <source>This is what the SBC gets. No secret is in it: where it has two parts, you type the carrier password on the SBC between them, as it says at the end of part 1.</source>
        <translation>זה מה שה-SBC מקבל. אין בו סודות: אם יש לו שני חלקים, יש להקליד ביניהם את סיסמת המפעיל ב-SBC, כפי שכתוב בסוף חלק 1.</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>חיבור SIP</translation>
    </message>
    <message>
        <source>The connection between the carrier and the SBC that serves this customer.</source>
        <translation>החיבור בין המפעיל ל-SBC שמשרת לקוח זה.</translation>
    </message>
    <message>
        <source>Pre&amp;view script</source>
        <translation>תצוגה מקדימה &amp;של הסקריפט</translation>
    </message>
    <message>
        <source>A password is not kept with a draft. Enter it again if the carrier wants one.</source>
        <translation>סיסמה אינה נשמרת עם טיוטה. יש להזין אותה שוב אם המפעיל דורש סיסמה.</translation>
    </message>
</context>
<context>
    <name>TenantLink::SipTab</name>
    <message>
        <source>Saving ...</source>
        <translation>מתבצעת שמירה ...</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>בטעינה ...</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>עדיין לא נשמר.</translation>
    </message>
    <message>
        <source>Saved. The SBC has the old values until its script is run again (Tasks).</source>
        <translation>נשמר. ב-SBC נמצאים הערכים הישנים עד שהסקריפט שלו יופעל שוב (משימות).</translation>
    </message>
    <message>
        <source>There is no SIP connection yet.</source>
        <translation>עדיין אין חיבור SIP.</translation>
    </message>
    <message>
        <source>A password is kept. Type a new one to replace it.</source>
        <translation>סיסמה שמורה. כדי להחליף, יש להקליד סיסמה חדשה.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>לא מוגדרת</translation>
    </message>
    <message>
        <source>The password is in this computer&apos;s keychain, or in that of the computer where it was entered. It is never shown.</source>
        <translation>הסיסמה נמצאת בצרור המפתחות של מחשב זה, או בזה של המחשב שבו הוזנה. היא לעולם אינה מוצגת.</translation>
    </message>
    <message>
        <source>&amp;Remove the carrier password that is kept</source>
        <translation>&amp;הסרת סיסמת המפעיל השמורה</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>Save SIP connection</source>
        <translation>שמירת חיבור SIP</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>חיבור SIP</translation>
    </message>
</context>
<context>
    <name>TenantLink::StartPage</name>
    <message>
        <source>Choose an invitation in the list.</source>
        <translation>יש לבחור הזמנה מהרשימה.</translation>
    </message>
    <message>
        <source>%1 is authenticated. Choose Add to go on with it.</source>
        <translation>ההזמנה %1 אומתה. כדי להמשיך איתה יש לבחור &quot;הוספה&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot be added: %2</source>
        <comment>short name, reason</comment>
        <translation>לא ניתן להוסיף את %1: %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>נוספה: %1</translation>
    </message>
    <message>
        <source>There is no invitation to go on with. Choose Add New Tenant.</source>
        <translation>אין הזמנה להמשיך איתה. יש לבחור &quot;הוספת דייר חדש&quot;.</translation>
    </message>
    <message>
        <source>Choose an invitation and then Add, or choose Add New Tenant.</source>
        <translation>יש לבחור הזמנה ולאחר מכן &quot;הוספה&quot;, או לבחור &quot;הוספת דייר חדש&quot;.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Add a tenant of this customer yourself, or go on with one whose administrator answered an invitation.</source>
        <translation>אפשר להוסיף דייר של לקוח זה בעצמך, או להמשיך עם דייר שמנהל המערכת שלו ענה על הזמנה.</translation>
    </message>
    <message>
        <source>&amp;Add New Tenant</source>
        <translation>הוספת &amp;דייר חדש</translation>
    </message>
    <message>
        <source>&amp;Pending Invitations</source>
        <translation>הזמנות &amp;ממתינות</translation>
    </message>
    <message>
        <source>You enter the service&apos;s details and authenticate the tenant.</source>
        <translation>יש להזין את פרטי השירות ולאמת את הדייר.</translation>
    </message>
    <message>
        <source>There are no invitations for %1 yet.</source>
        <translation>עדיין אין הזמנות עבור %1.</translation>
    </message>
    <message>
        <source>Invitations of this customer</source>
        <translation>ההזמנות של לקוח זה</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>ה&amp;וספה</translation>
    </message>
</context>
<context>
    <name>TenantLink::StoreFailurePage</name>
    <message>
        <source>Opening the data again ...</source>
        <translation>הנתונים נפתחים שוב ...</translation>
    </message>
    <message>
        <source>The data cannot be opened</source>
        <translation>לא ניתן לפתוח את הנתונים</translation>
    </message>
    <message>
        <source>Your data was not changed.</source>
        <translation>הנתונים שלך לא השתנו.</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;פתיחת תיקיית הנתונים</translation>
    </message>
</context>
<context>
    <name>TenantLink::SummaryPage</name>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>לקוח:</translation>
    </message>
    <message>
        <source>Commercial information</source>
        <translation>מידע מסחרי</translation>
    </message>
    <message>
        <source>Channel PO Number:</source>
        <translation>מספר הזמנת רכש בערוץ:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>תקופת התקשרות:</translation>
    </message>
    <message>
        <source>Payment Terms:</source>
        <translation>תנאי תשלום:</translation>
    </message>
    <message>
        <source>Deployment Type:</source>
        <translation>סוג פריסה:</translation>
    </message>
    <message>
        <source>DPA Number:</source>
        <translation>מספר DPA:</translation>
    </message>
    <message>
        <source>Terms and Conditions:</source>
        <translation>תנאים והתניות:</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <comment>user name and time</comment>
        <translation>אושרו על-ידי %1, %2</translation>
    </message>
    <message>
        <source>Tenant details</source>
        <translation>פרטי הדייר</translation>
    </message>
    <message>
        <source>Full Name of Service:</source>
        <translation>שם מלא של השירות:</translation>
    </message>
    <message>
        <source>Unique Short Name:</source>
        <translation>שם קצר ייחודי:</translation>
    </message>
    <message>
        <source>License type:</source>
        <translation>סוג רישיון:</translation>
    </message>
    <message>
        <source>Includes:</source>
        <translation>כולל:</translation>
    </message>
    <message>
        <source>Direct Routing for Microsoft Teams, management of phone numbers and users, and templates that set users up and take them down automatically.</source>
        <translation>ניתוב ישיר עבור Microsoft Teams, ניהול מספרי טלפון ומשתמשים, ותבניות שמקימות משתמשים ומסירות אותם באופן אוטומטי.</translation>
    </message>
    <message>
        <source>Direct Routing for Microsoft Teams, and management of phone numbers and users.</source>
        <translation>ניתוב ישיר עבור Microsoft Teams, וניהול מספרי טלפון ומשתמשים.</translation>
    </message>
    <message>
        <source>Licensed users:</source>
        <translation>משתמשים בעלי רישיון:</translation>
    </message>
    <message>
        <source>Known registration</source>
        <translation>רישום ידוע</translation>
    </message>
    <message>
        <source>Registration details</source>
        <translation>פרטי הרישום</translation>
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
        <translation>ענן Microsoft:</translation>
    </message>
    <message>
        <source>Customer Microsoft Tenant ID:</source>
        <translation>מזהה דייר Microsoft של הלקוח:</translation>
    </message>
    <message>
        <source>Application (Client) ID:</source>
        <translation>מזהה אפליקציה (Client ID):</translation>
    </message>
    <message>
        <source>Client Secret:</source>
        <translation>סוד לקוח:</translation>
    </message>
    <message>
        <source>M365 admin:</source>
        <translation>מנהל מערכת M365:</translation>
    </message>
    <message>
        <source>%1. You chose to continue anyway.</source>
        <comment>verdict</comment>
        <translation>%1. בחרת להמשיך בכל זאת.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>בדיקת תקינות</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>תוצאה:</translation>
    </message>
    <message>
        <source>Client Secret ends:</source>
        <translation>תפוגת סוד הלקוח:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Microsoft 365 settings</source>
        <translation>הגדרות Microsoft 365</translation>
    </message>
    <message>
        <source>Tenant name:</source>
        <translation>שם הדייר:</translation>
    </message>
    <message>
        <source>M365 Domain:</source>
        <translation>תחום M365:</translation>
    </message>
    <message>
        <source>Free Teams Phone licences:</source>
        <translation>רישיונות Teams Phone פנויים:</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>רישיון פנוי</translation>
    </message>
    <message>
        <source>Routing and DNS</source>
        <translation>ניתוב ו-DNS</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>תצורה:</translation>
    </message>
    <message>
        <source>Trunk model:</source>
        <translation>מודל הטראנק:</translation>
    </message>
    <message>
        <source>Customer&apos;s sub-domain:</source>
        <translation>תת-התחום של הלקוח:</translation>
    </message>
    <message>
        <source>DNS:</source>
        <translation>DNS:</translation>
    </message>
    <message>
        <source>Activation user:</source>
        <translation>משתמש הפעלה:</translation>
    </message>
    <message>
        <source>by hand, or not needed</source>
        <translation>באופן ידני, או לא נדרש</translation>
    </message>
    <message>
        <source>Licence for the activation user:</source>
        <translation>רישיון למשתמש ההפעלה:</translation>
    </message>
    <message>
        <source>Usage location:</source>
        <translation>מיקום שימוש:</translation>
    </message>
    <message>
        <source>the organisation&apos;s</source>
        <translation>המיקום של הארגון</translation>
    </message>
    <message>
        <source>None: the SBC is configured by other means</source>
        <translation>ללא: ה-SBC מוגדר באמצעים אחרים</translation>
    </message>
    <message>
        <source>SIP connection</source>
        <translation>חיבור SIP</translation>
    </message>
    <message>
        <source>Connection name:</source>
        <translation>שם החיבור:</translation>
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
        <translation>תבנית סקריפט קליטה:</translation>
    </message>
    <message>
        <source>Clean-up script template:</source>
        <translation>תבנית סקריפט ניקוי:</translation>
    </message>
    <message>
        <source>CAC profile (concurrent calls):</source>
        <translation>פרופיל CAC (שיחות בו-זמניות):</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ללא הגבלה</translation>
    </message>
    <message>
        <source>Carrier user name:</source>
        <translation>שם משתמש אצל המפעיל:</translation>
    </message>
    <message>
        <source>Carrier password:</source>
        <translation>סיסמת המפעיל:</translation>
    </message>
    <message>
        <source>Main line:</source>
        <translation>קו ראשי:</translation>
    </message>
    <message>
        <source>Host name:</source>
        <translation>שם מארח:</translation>
    </message>
    <message>
        <source>Warning: the service %1 uses the same client secret. Each service should have a secret of its own, so that one can be replaced without the other.</source>
        <translation>אזהרה: השירות %1 משתמש באותו סוד לקוח. לכל שירות צריך להיות סוד משלו, כדי שניתן יהיה להחליף סוד אחד בלי השני.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>נשמר בשם %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>הצגת %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>עריכת %1</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>סיכום של %1</translation>
    </message>
    <message>
        <source>Save the summary as PDF</source>
        <translation>שמירת הסיכום כ-PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>קובצי PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>סיכום</translation>
    </message>
    <message>
        <source>Check what you chose. Nothing has been saved yet; Create service does that.</source>
        <translation>יש לבדוק את הבחירות שלך. דבר לא נשמר עדיין; השמירה מתבצעת ב&quot;יצירת שירות&quot;.</translation>
    </message>
    <message>
        <source>&amp;Create service</source>
        <translation>&amp;יצירת שירות</translation>
    </message>
    <message>
        <source>&amp;Print ...</source>
        <translation>&amp;הדפסה ...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>Save as P&amp;DF ...</source>
        <translation>&amp;שמירה כ-PDF ...</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>שמירה כ-PDF</translation>
    </message>
</context>
<context>
    <name>TenantLink::TableLayout</name>
    <message>
        <source>Reset the columns</source>
        <translation>איפוס העמודות</translation>
    </message>
</context>
<context>
    <name>TenantLink::TablePage</name>
    <message>
        <source>Stopped.</source>
        <translation>נעצר.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>Copies the selected rows</source>
        <translation>מעתיק את השורות שנבחרו</translation>
    </message>
    <message>
        <source>E&amp;xport CSV</source>
        <translation>ייצו&amp;א CSV</translation>
    </message>
    <message>
        <source>Writes all rows that match the filter, with the columns that are shown, to a file</source>
        <translation>כותב לקובץ את כל השורות התואמות למסנן, עם העמודות המוצגות</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>עמו&amp;דות</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>Stop copying or exporting</source>
        <translation>עצירת ההעתקה או הייצוא</translation>
    </message>
    <message>
        <source>Progress of copying or exporting</source>
        <translation>התקדמות ההעתקה או הייצוא</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>בטעינה ...</translation>
    </message>
    <message>
        <source>Searching ...</source>
        <translation>מתבצע חיפוש ...</translation>
    </message>
    <message>
        <source>Counting ...</source>
        <translation>מתבצעת ספירה ...</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>נבחרה אחת</numerusform>
            <numerusform>נבחרו %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>שורה אחת הועתקה.</numerusform>
            <numerusform>%n שורות הועתקו.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many rows for the clipboard. Use Export CSV instead.</source>
        <translation>יש יותר מדי שורות עבור הלוח. יש להשתמש ב&quot;ייצוא CSV&quot; במקום זאת.</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>ייצוא CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>קובצי CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written ...</source>
        <translation>
            <numerusform>שורה אחת נכתבה ...</numerusform>
            <numerusform>%n שורות נכתבו ...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <translation>
            <numerusform>שורה אחת יוצאה אל %1.</numerusform>
            <numerusform>%n שורות יוצאו אל %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ניקוי הסינון</translation>
    </message>
</context>
<context>
    <name>TenantLink::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>משימות</translation>
    </message>
    <message>
        <source>Progress of the tasks</source>
        <translation>התקדמות המשימות</translation>
    </message>
    <message>
        <source>Working ...</source>
        <translation>מתבצעת עבודה ...</translation>
    </message>
    <message>
        <source>%1 ... (%2 of %3 tasks are done)</source>
        <comment>task that runs</comment>
        <translation>%1 ... (הושלמו %2 מתוך %3 משימות)</translation>
    </message>
    <message>
        <source>Not every task could be completed: %1 of %2 are done.</source>
        <translation>לא ניתן היה להשלים את כל המשימות: הושלמו %1 מתוך %2.</translation>
    </message>
    <message>
        <source>All tasks are completed, some with warnings.</source>
        <translation>כל המשימות הושלמו, חלקן עם אזהרות.</translation>
    </message>
    <message>
        <source>All tasks are completed.</source>
        <translation>כל המשימות הושלמו.</translation>
    </message>
    <message>
        <source>Interrupted: %1 of %2 tasks are done.</source>
        <translation>הופסק: הושלמו %1 מתוך %2 משימות.</translation>
    </message>
</context>
<context>
    <name>TenantLink::TaskRow</name>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>בוצע ניסיון אחד.</numerusform>
            <numerusform>בוצעו %n ניסיונות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Began %1. %2</source>
        <comment>time, how often</comment>
        <translation>התחלה: %1. %2</translation>
    </message>
    <message>
        <source>Began %1, ended %2. %3</source>
        <comment>time, time, how often</comment>
        <translation>התחלה: %1, סיום: %2. %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <comment>task</comment>
        <translation>ניסיון חוזר: %1</translation>
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
        <translation>פריסה</translation>
    </message>
    <message>
        <source>Deploy status:</source>
        <translation>מצב פריסה:</translation>
    </message>
    <message>
        <source>Last changed:</source>
        <translation>שינוי אחרון:</translation>
    </message>
    <message>
        <source>&amp;Confirm as deployed ...</source>
        <translation>&amp;אישור הפריסה ...</translation>
    </message>
    <message>
        <source>Confirm as deployed</source>
        <translation>אישור הפריסה</translation>
    </message>
    <message>
        <source>Report a &amp;failure ...</source>
        <translation>&amp;דיווח על כשל ...</translation>
    </message>
    <message>
        <source>Report a failure</source>
        <translation>דיווח על כשל</translation>
    </message>
    <message>
        <source>Tasks of Create service</source>
        <translation>המשימות של &quot;יצירת שירות&quot;</translation>
    </message>
    <message>
        <source>This service has no tasks: it was added before there were any. Run all that is left runs them all.</source>
        <translation>לשירות זה אין משימות: הוא נוסף לפני שהיו כאלה. &quot;הפעלת כל מה שנותר&quot; מפעיל את כולן.</translation>
    </message>
    <message>
        <source>Run &amp;all that is left</source>
        <translation>הפעלת &amp;כל מה שנותר</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>Stop the tasks</source>
        <translation>עצירת המשימות</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>משימות</translation>
    </message>
    <message>
        <source>Scripts and service package</source>
        <translation>סקריפטים וחבילת שירות</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, user name</comment>
        <translation>%1 על-ידי %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplateEditor</name>
    <message>
        <source>The text is too long: at most %L1 characters.</source>
        <translation>הטקסט ארוך מדי: %L1 תווים לכל היותר.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>שורה %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ועוד אחת.</numerusform>
            <numerusform>ועוד %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>לתבנית אחרת יש שם זה.</translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation>התבנית לא נשמרה.</translation>
    </message>
    <message>
        <source>Built-in template</source>
        <translation>תבנית מובנית</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>תבנית חדשה</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>עריכת תבנית</translation>
    </message>
    <message>
        <source>Template &amp;name:</source>
        <translation>ש&amp;ם התבנית:</translation>
    </message>
    <message>
        <source>Template t&amp;ype:</source>
        <translation>ס&amp;וג התבנית:</translation>
    </message>
    <message>
        <source>Template te&amp;xt:</source>
        <translation>&amp;טקסט התבנית:</translation>
    </message>
    <message>
        <source>&amp;Preview:</source>
        <translation>&amp;תצוגה מקדימה:</translation>
    </message>
    <message>
        <source>Place&amp;holders:</source>
        <translation>&amp;מצייני מיקום:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>משמעות</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;הוספה</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>הוספת מציין מיקום</translation>
    </message>
    <message>
        <source>A built-in template cannot be changed. Duplicate it to make one of your own.</source>
        <translation>לא ניתן לשנות תבנית מובנית. אפשר לשכפל אותה כדי ליצור תבנית משלך.</translation>
    </message>
    <message>
        <source>The preview shows sample values. Values are escaped for the place where they stand. Secrets are never written into scripts.</source>
        <translation>התצוגה המקדימה מציגה ערכים לדוגמה. הערכים מותאמים למקום שבו הם נמצאים (escaping). סודות לעולם אינם נכתבים בסקריפטים.</translation>
    </message>
    <message>
        <source>Placeholders stand in two braces: {{ServiceShortName}}.</source>
        <translation>מצייני מיקום נכתבים בין סוגריים מסולסלים כפולים: {{ServiceShortName}}.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplatesModel</name>
    <message>
        <source>Built in</source>
        <translation>מובנית</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>משלך</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>מקור</translation>
    </message>
</context>
<context>
    <name>TenantLink::TemplatesPage</name>
    <message>
        <source> (copy)</source>
        <translation> (עותק)</translation>
    </message>
    <message>
        <source> (copy %1)</source>
        <translation> (עותק %1)</translation>
    </message>
    <message>
        <source>&amp;New template</source>
        <translation>תבנית &amp;חדשה</translation>
    </message>
    <message>
        <source>&amp;Duplicate template</source>
        <translation>&amp;שכפול תבנית</translation>
    </message>
    <message>
        <source>&amp;Remove template</source>
        <translation>הסרת ת&amp;בנית</translation>
    </message>
    <message>
        <source>Script templates</source>
        <translation>תבניות סקריפטים</translation>
    </message>
    <message>
        <source>Filter script templates</source>
        <translation>סינון תבניות סקריפטים</translation>
    </message>
    <message>
        <source>Copy script templates</source>
        <translation>העתקת תבניות סקריפטים</translation>
    </message>
    <message>
        <source>Export CSV of script templates</source>
        <translation>ייצוא CSV של תבניות סקריפטים</translation>
    </message>
    <message>
        <source>Columns of script templates</source>
        <translation>עמודות של תבניות סקריפטים</translation>
    </message>
    <message>
        <source>There is no script template.</source>
        <translation>אין תבניות סקריפטים.</translation>
    </message>
    <message>
        <source>No script template matches the filter.</source>
        <translation>אין תבנית סקריפט התואמת למסנן.</translation>
    </message>
    <message>
        <source>script-templates.csv</source>
        <comment>file name</comment>
        <translation>script-templates.csv</translation>
    </message>
    <message>
        <source>Sho&amp;w template</source>
        <translation>ה&amp;צגת תבנית</translation>
    </message>
    <message>
        <source>&amp;Edit template</source>
        <translation>ע&amp;ריכת תבנית</translation>
    </message>
    <message>
        <source>Built-in templates cannot be removed</source>
        <translation>לא ניתן להסיר תבניות מובנות</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 נשמרה.</translation>
    </message>
    <message>
        <source>Remove script templates</source>
        <translation>הסרת תבניות סקריפטים</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n template(s): %1?</source>
        <translation>
            <numerusform>להסיר תבנית אחת: %1?</numerusform>
            <numerusform>להסיר %n תבניות: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>For services that use it no script can be made until another template is chosen. Scripts that were saved before stay as they are.</source>
        <translation>לשירותים שמשתמשים בה לא ניתן יהיה ליצור סקריפט עד שתיבחר תבנית אחרת. סקריפטים שנשמרו קודם לכן נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) removed.</source>
        <translation>
            <numerusform>תבנית אחת הוסרה.</numerusform>
            <numerusform>%n תבניות הוסרו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantLink::TenantPage</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>יש להשתמש בתו אחד לכל היותר.</numerusform>
            <numerusform>יש להשתמש ב-%n תווים לכל היותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out line ends, tabs and other control characters.</source>
        <translation>אין לכלול מעברי שורה, טאבים ותווי בקרה אחרים.</translation>
    </message>
    <message>
        <source>Another service has this name already. Choose another one.</source>
        <translation>לשירות אחר כבר יש שם זה. יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>Whether the name is free could not be checked now: %1</source>
        <translation>לא ניתן היה לבדוק כעת אם השם פנוי: %1</translation>
    </message>
    <message>
        <source>This name cannot be part of a DNS name. Letters, digits and inner hyphens can.</source>
        <translation>שם זה אינו יכול להיות חלק משם DNS. אותיות, ספרות ומקפים באמצע יכולים.</translation>
    </message>
    <message>
        <source>3 to 15 letters, digits and simple signs; no blanks, no dots.</source>
        <translation>3 עד 15 אותיות, ספרות וסימנים פשוטים; ללא רווחים וללא נקודות.</translation>
    </message>
    <message>
        <source>This customer has no other service</source>
        <translation>ללקוח זה אין שירות אחר</translation>
    </message>
    <message>
        <source>No, I enter the registration</source>
        <translation>לא, הרישום יוזן ידנית</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tenant ID and Client ID are filled in on the next page. Each service needs a client secret of its own.</source>
        <translation>מזהה הדייר ומזהה האפליקציה ימולאו בדף הבא. לכל שירות דרוש סוד לקוח משלו.</translation>
    </message>
    <message>
        <source>Tenant details</source>
        <translation>פרטי הדייר</translation>
    </message>
    <message>
        <source>Name the service and say how the customer&apos;s tenant is authenticated.</source>
        <translation>יש לתת שם לשירות ולציין כיצד הדייר של הלקוח מאומת.</translation>
    </message>
    <message>
        <source>&amp;Full Name of Service:</source>
        <translation>שם &amp;מלא של השירות:</translation>
    </message>
    <message>
        <source>Optional; the short name if left empty</source>
        <translation>אופציונלי; אם ריק, השם הקצר</translation>
    </message>
    <message>
        <source>&amp;Unique Short Name:</source>
        <translation>&amp;שם קצר ייחודי:</translation>
    </message>
    <message>
        <source>&amp;License type:</source>
        <translation>&amp;סוג רישיון:</translation>
    </message>
    <message>
        <source>Licensed use&amp;rs:</source>
        <translation>משתמשים &amp;בעלי רישיון:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 עד %2</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>אימות</translation>
    </message>
    <message>
        <source>&amp;Send link to IT administrator for authentication</source>
        <translation>שליחת קישור &amp;למנהל ה-IT לצורך אימות</translation>
    </message>
    <message>
        <source>The administrator opens the link, authenticates the tenant, and sends the result back to you.</source>
        <translation>מנהל המערכת פותח את הקישור, מאמת את הדייר ושולח אליך את התוצאה.</translation>
    </message>
    <message>
        <source>Use &amp;known App registration</source>
        <translation>שימוש ברישום אפליקציה &amp;ידוע</translation>
    </message>
    <message>
        <source>Fr&amp;om another service of this customer:</source>
        <translation>משירות &amp;אחר של לקוח זה:</translation>
    </message>
</context>
<context>
    <name>TenantLink::TermsDialog</name>
    <message>
        <source>Approved Terms and Conditions</source>
        <translation>התנאים וההתניות שאושרו</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>file name, version</comment>
        <translation>%1, גרסה %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
</context>
<context>
    <name>TenantLink::TextDialog</name>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;העתקה</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>העתקת הטקסט</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;סגירה</translation>
    </message>
</context>
<context>
    <name>TenantLink::UndoPage</name>
    <message>
        <source>Removing what was made ...</source>
        <translation>מה שנוצר מוסר ...</translation>
    </message>
    <message>
        <source>Not everything was removed.</source>
        <translation>לא הכול הוסר.</translation>
    </message>
    <message>
        <source>What is left is remembered: try again now, or open the invitation&apos;s link again later.</source>
        <translation>מה שנותר זכור: אפשר לנסות שוב כעת, או לפתוח שוב את קישור ההזמנה מאוחר יותר.</translation>
    </message>
    <message>
        <source>Everything that was made has been removed.</source>
        <translation>כל מה שנוצר הוסר.</translation>
    </message>
    <message>
        <source>Microsoft keeps the deleted App registration restorable for 30 days: Microsoft Entra admin center, App registrations, Deleted applications. There is nothing more to do here.</source>
        <translation>Microsoft מאפשרת לשחזר את רישום האפליקציה שנמחק במשך 30 יום: מרכז הניהול של Microsoft Entra, App registrations, Deleted applications. לא נותר דבר לעשות כאן.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>What was made for this invitation is removed from your tenant, and only that.</source>
        <translation>מה שנוצר עבור הזמנה זו יוסר מהדייר שלך, ורק הוא.</translation>
    </message>
    <message>
        <source>Progress of removing</source>
        <translation>התקדמות ההסרה</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;ניסיון חוזר</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;כניסה חוזרת</translation>
    </message>
</context>
<context>
    <name>TenantLink::UndoneList</name>
    <message>
        <source>What was removed</source>
        <translation>מה שהוסר</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <comment>what was removed</comment>
        <translation>%1: הוסר</translation>
    </message>
    <message>
        <source>%1: not removed. %2</source>
        <comment>what could not be removed, why</comment>
        <translation>%1: לא הוסר. %2</translation>
    </message>
</context>
<context>
    <name>TenantLink::UnfinishedPage</name>
    <message>
        <source>Begun before</source>
        <translation>התחיל קודם לכן</translation>
    </message>
    <message>
        <source>Nothing is done before you have chosen.</source>
        <translation>דבר לא יבוצע לפני שתיעשה בחירה.</translation>
    </message>
    <message>
        <source>What shall happen?</source>
        <translation>מה לעשות?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>בדיקה &amp;חוזרת</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ה&amp;משך</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>Looks whether the other administrator has given the consent and the roles. Nobody has to sign in for that.</source>
        <translation>בודק אם מנהל המערכת האחר נתן את ההסכמה והתפקידים. לשם כך אין צורך שמישהו ייכנס.</translation>
    </message>
    <message>
        <source>You sign in again, and what is missing is done. Nothing is made a second time.</source>
        <translation>יש להיכנס שוב, ומה שחסר יבוצע. דבר לא ייווצר פעם שנייה.</translation>
    </message>
    <message>
        <source>You sign in again, and what was made is removed from your tenant, and only that. Microsoft keeps a deleted App registration restorable for 30 days.</source>
        <translation>יש להיכנס שוב, ומה שנוצר יוסר מהדייר שלך, ורק הוא. Microsoft מאפשרת לשחזר רישום אפליקציה שנמחק במשך 30 יום.</translation>
    </message>
    <message>
        <source>The App registration %1 was begun on %2 in the tenant %3.</source>
        <translation>יצירת רישום האפליקציה %1 התחילה ב-%2 בדייר %3.</translation>
    </message>
    <message>
        <source>The App registration %1 was prepared for the tenant %2; it is not known whether it was made.</source>
        <translation>רישום האפליקציה %1 הוכן עבור הדייר %2; לא ידוע אם הוא נוצר.</translation>
    </message>
    <message>
        <source>App registration, Application (Client) ID %1</source>
        <translation>רישום אפליקציה, מזהה אפליקציה (Client ID) %1</translation>
    </message>
    <message>
        <source>its enterprise application</source>
        <translation>האפליקציה הארגונית שלו</translation>
    </message>
    <message>
        <source>%1 of %2 permissions</source>
        <translation>%1 מתוך %2 הרשאות</translation>
    </message>
    <message>
        <source>%1 of %2 directory roles</source>
        <translation>%1 מתוך %2 תפקידי ספרייה</translation>
    </message>
    <message>
        <source>client secret that ends on %1</source>
        <translation>סוד לקוח שתוקפו יפוג ב-%1</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>סוד לקוח</translation>
    </message>
    <message>
        <source>Admin consent of another administrator was still missing.</source>
        <translation>עדיין חסרה הסכמה של מנהל מערכת אחר.</translation>
    </message>
    <message>
        <source>Directory roles, which another administrator assigns, were still missing.</source>
        <translation>עדיין חסרים תפקידי ספרייה, שמנהל מערכת אחר מקצה.</translation>
    </message>
    <message>
        <source>The reply went to the provider before: undoing takes away the access that the provider got.</source>
        <translation>התשובה כבר הגיעה לספק קודם לכן: ביטול הפעולה ישלול את הגישה שהספק קיבל.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidateDialog</name>
    <message>
        <source>Registration for %1</source>
        <translation>רישום עבור %1</translation>
    </message>
    <message>
        <source>&amp;Validate again</source>
        <translation>&amp;בדיקת תקינות חוזרת</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;סגירה</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidationPage</name>
    <message>
        <source>You can put this right and try again, or continue anyway. Continuing is written to the audit trail.</source>
        <translation>אפשר לתקן זאת ולנסות שוב, או להמשיך בכל זאת. ההמשך יירשם ביומן הביקורת.</translation>
    </message>
    <message>
        <source>You chose to continue anyway. This is in the audit trail.</source>
        <translation>בחרת להמשיך בכל זאת. הדבר רשום ביומן הביקורת.</translation>
    </message>
</context>
<context>
    <name>TenantLink::ValidationStep</name>
    <message>
        <source>This has to be put right before the wizard can go on. Change it with Back, or try again.</source>
        <translation>יש לתקן זאת לפני שהאשף יכול להמשיך. אפשר לשנות זאת באמצעות &quot;הקודם&quot;, או לנסות שוב.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>בדיקת תקינות</translation>
    </message>
    <message>
        <source>The tenant&apos;s credentials, permissions and roles are checked with Microsoft.</source>
        <translation>אישורי הכניסה, ההרשאות והתפקידים של הדייר נבדקים מול Microsoft.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;ניסיון חוזר</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>המשך &amp;בכל זאת</translation>
    </message>
</context>
<context>
    <name>TenantLink::WelcomePage</name>
    <message>
        <source>%1 invites %2 to let the call quality reports of its tenant be read.</source>
        <translation>הזמנה מאת %1 אל %2: לאפשר קריאה של דוחות איכות השיחות של הדייר.</translation>
    </message>
    <message>
        <source>%1 invites %2 to let Microsoft Teams Direct Routing be set up in its tenant.</source>
        <translation>הזמנה מאת %1 אל %2: לאפשר הגדרה של ניתוב ישיר של Microsoft Teams בדייר.</translation>
    </message>
    <message>
        <source>Contact as stated in the invitation: %1</source>
        <translation>איש הקשר כפי שצוין בהזמנה: %1</translation>
    </message>
    <message>
        <source>You sign in as an administrator of your tenant, and TenantLink makes the registration for you. Before anything is written you see exactly what.</source>
        <translation>יש להיכנס בתור מנהל מערכת של הדייר שלך, ו-TenantLink יוצרת עבורך את הרישום. לפני שייכתב דבר יוצג בדיוק מה ייכתב.</translation>
    </message>
    <message>
        <source>There is no application to sign in through for %1. The next page has a guide to make the registration by hand.</source>
        <translation>אין אפליקציה שבאמצעותה ניתן להיכנס עבור %1. בדף הבא יש מדריך ליצירת הרישום באופן ידני.</translation>
    </message>
    <message>
        <source>What will happen: you sign in to your tenant; TenantLink makes an App registration with the rights below and a client secret, and checks it; then you send the sealed reply to the provider. It holds the client secret, and only the provider that made this invitation can read it.</source>
        <translation>מה יקרה: תתבצע כניסה לדייר שלך; TenantLink תיצור רישום אפליקציה עם ההרשאות שלהלן וסוד לקוח, ותבדוק אותו; לאחר מכן יש לשלוח את התשובה המוצפנת לספק. היא מכילה את סוד הלקוח, ורק הספק שיצר הזמנה זו יכול לקרוא אותה.</translation>
    </message>
    <message>
        <source>What will happen: you enter an App registration of your tenant; TenantLink checks it with Microsoft, from this computer, and only reads; then you send the sealed reply to the provider. It holds the client secret, and only the provider that made this invitation can read it.</source>
        <translation>מה יקרה: יש להזין רישום אפליקציה של הדייר שלך; TenantLink תבדוק אותו מול Microsoft, ממחשב זה, ורק תקרא; לאחר מכן יש לשלוח את התשובה המוצפנת לספק. היא מכילה את סוד הלקוח, ורק הספק שיצר הזמנה זו יכול לקרוא אותה.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ברוכים הבאים</translation>
    </message>
    <message>
        <source>Read who invites you to what. Nothing is sent before you start the authentication.</source>
        <translation>כאן מוסבר מי מזמין אותך ולמה. דבר לא יישלח לפני שהאימות יתחיל.</translation>
    </message>
    <message>
        <source>Opening the invitation ...</source>
        <translation>ההזמנה נפתחת ...</translation>
    </message>
    <message>
        <source>Whether the invitation was cancelled or replaced cannot be known on this computer: the provider decides when it imports your reply.</source>
        <translation>במחשב זה לא ניתן לדעת אם ההזמנה בוטלה או הוחלפה: הספק מחליט כאשר הוא מייבא את תשובתך.</translation>
    </message>
    <message>
        <source>&amp;Use App Registration</source>
        <translation>&amp;שימוש ברישום אפליקציה</translation>
    </message>
    <message>
        <source>C&amp;reate New App Registration</source>
        <translation>&amp;יצירת רישום אפליקציה חדש</translation>
    </message>
    <message>
        <source>You began to make an App registration for this invitation before. The next page offers to go on with it, or to undo it.</source>
        <translation>כבר התחלת ליצור רישום אפליקציה עבור הזמנה זו. בדף הבא אפשר להמשיך איתו, או לבטל את הפעולה.</translation>
    </message>
</context>
<context>
    <name>TestMail</name>
    <message>
        <source>TenantLink test mail</source>
        <translation>הודעת בדיקה של TenantLink</translation>
    </message>
    <message>
        <source>This mail shows that TenantLink can send invitations in this way.</source>
        <translation>הודעה זו מראה ש-TenantLink יכולה לשלוח הזמנות בדרך זו.</translation>
    </message>
</context>
</TS>
