<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>CustomerField</name>
        <message numerus="yes">
            <source>Use at most %n characters.</source>
            <translation>
                <numerusform>Use at most %n characters.</numerusform>
                <numerusform>Use at most %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InvitationMail</name>
        <message numerus="yes">
            <source>Use at most %n characters.</source>
            <translation>
                <numerusform>Use at most %n characters.</numerusform>
                <numerusform>Use at most %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SecretLife</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) - soon</source>
            <translation>
                <numerusform>%n day - soon</numerusform>
                <numerusform>%n days - soon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) - very soon</source>
            <translation>
                <numerusform>%n day - very soon</numerusform>
                <numerusform>%n days - very soon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ended %n day(s) ago</source>
            <translation>
                <numerusform>Ended %n day ago</numerusform>
                <numerusform>Ended %n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::CheckListView</name>
        <message numerus="yes">
            <source>Checking ... %n item(s) done so far.</source>
            <translation>
                <numerusform>Checking ... %n item done so far.</numerusform>
                <numerusform>Checking ... %n items done so far.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::CodeView</name>
        <message numerus="yes">
            <source>The code is valid for about %n more minutes.</source>
            <translation>
                <numerusform>The code is valid for about %n more minutes.</numerusform>
                <numerusform>The code is valid for about %n more minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::CustomersPage</name>
        <message numerus="yes">
            <source>Select at most %n customer(s) to delete</source>
            <translation>
                <numerusform>Select at most %n customer to delete</numerusform>
                <numerusform>Select at most %n customers to delete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n customer(s): %1?</source>
            <translation>
                <numerusform>Delete %n customer: %1?</numerusform>
                <numerusform>Delete %n customers: %1?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) deleted.</source>
            <translation>
                <numerusform>%n customer deleted.</numerusform>
                <numerusform>%n customers deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) still have services: %1.</source>
            <translation>
                <numerusform>%n customer still has services: %1.</numerusform>
                <numerusform>%n customers still have services: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) imported.</source>
            <translation>
                <numerusform>%n customer imported.</numerusform>
                <numerusform>%n customers imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::DraftsBar</name>
        <message numerus="yes">
            <source>%n unfinished onboarding(s):</source>
            <translation>
                <numerusform>%n unfinished onboarding:</numerusform>
                <numerusform>%n unfinished onboardings:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::FieldProblem</name>
        <message numerus="yes">
            <source>The text was too long: only %n characters fit into this field.</source>
            <translation>
                <numerusform>The text was too long: only %n characters fit into this field.</numerusform>
                <numerusform>The text was too long: only %n characters fit into this field.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::ImportDialog</name>
        <message numerus="yes">
            <source>%n customer(s) can be imported.</source>
            <translation>
                <numerusform>%n customer can be imported.</numerusform>
                <numerusform>%n customers can be imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot, the reason stands beside them.</source>
            <translation>
                <numerusform>%n row cannot, the reason stands beside it.</numerusform>
                <numerusform>%n rows cannot, the reason stands beside them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) imported.</source>
            <translation>
                <numerusform>%n customer imported.</numerusform>
                <numerusform>%n customers imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n row(s) were read.</source>
            <translation>
                <numerusform>Only the first %n row was read.</numerusform>
                <numerusform>Only the first %n rows were read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>... and %n more row(s)</source>
            <translation>
                <numerusform>... and %n more row</numerusform>
                <numerusform>... and %n more rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not taken.</source>
            <translation>
                <numerusform>%n row not taken.</numerusform>
                <numerusform>%n rows not taken.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::ImportRepliesDialog</name>
        <message numerus="yes">
            <source>%1 of %n reply(s) done ...</source>
            <translation>
                <numerusform>%1 of %n reply done ...</numerusform>
                <numerusform>%1 of %n replies done ...</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n reply(s) imported.</source>
            <translation>
                <numerusform>%1 of %n reply imported.</numerusform>
                <numerusform>%1 of %n replies imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n reply(s) were taken.</source>
            <translation>
                <numerusform>Only the first %n reply was taken.</numerusform>
                <numerusform>Only the first %n replies were taken.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::KeyFileDialog</name>
        <message numerus="yes">
            <source>Use at least %n character(s).</source>
            <translation>
                <numerusform>Use at least %n character.</numerusform>
                <numerusform>Use at least %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::PendingInvitationsPage</name>
        <message numerus="yes">
            <source>Select at most %n invitation(s) to delete</source>
            <translation>
                <numerusform>Select at most %n invitation to delete</numerusform>
                <numerusform>Select at most %n invitations to delete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) are sent in the background.</source>
            <translation>
                <numerusform>%n mail is sent in the background.</numerusform>
                <numerusform>%n mails are sent in the background.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send the mail of %n invitation(s) again: %1?</source>
            <translation>
                <numerusform>Send the mail of %n invitation again: %1?</numerusform>
                <numerusform>Send the mail of %n invitations again: %1?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invitation(s) cancelled.</source>
            <translation>
                <numerusform>%n invitation cancelled.</numerusform>
                <numerusform>%n invitations cancelled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n invitation(s): %1?</source>
            <translation>
                <numerusform>Cancel %n invitation: %1?</numerusform>
                <numerusform>Cancel %n invitations: %1?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invitation(s) deleted.</source>
            <translation>
                <numerusform>%n invitation deleted.</numerusform>
                <numerusform>%n invitations deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n invitation(s): %1?</source>
            <translation>
                <numerusform>Delete %n invitation: %1?</numerusform>
                <numerusform>Delete %n invitations: %1?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::ProvisioningPage</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::ReinitiateDialog</name>
        <message numerus="yes">
            <source>The mail is sent by your mail server; the link is valid for %n day(s).</source>
            <translation>
                <numerusform>The mail is sent by your mail server; the link is valid for %n day.</numerusform>
                <numerusform>The mail is sent by your mail server; the link is valid for %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No mail server is set up: the invitation is made, and you hand the link over yourself. It is valid for %n day(s).</source>
            <translation>
                <numerusform>No mail server is set up: the invitation is made, and you hand the link over yourself. It is valid for %n day.</numerusform>
                <numerusform>No mail server is set up: the invitation is made, and you hand the link over yourself. It is valid for %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::RightsPage</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::SecretLifeBox</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::SendLinkPage</name>
        <message numerus="yes">
            <source>You then send the link yourself. It is valid for %n day(s).</source>
            <translation>
                <numerusform>You then send the link yourself. It is valid for %n day.</numerusform>
                <numerusform>You then send the link yourself. It is valid for %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The mail goes off at once. Its link is valid for %n day(s).</source>
            <translation>
                <numerusform>The mail goes off at once. Its link is valid for %n day.</numerusform>
                <numerusform>The mail goes off at once. Its link is valid for %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::ServiceTab</name>
        <message numerus="yes">
            <source>Use at most %n character(s).</source>
            <translation>
                <numerusform>Use at most %n character.</numerusform>
                <numerusform>Use at most %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::ServicesPage</name>
        <message numerus="yes">
            <source>Select at most %n service(s) to delete</source>
            <translation>
                <numerusform>Select at most %n service to delete</numerusform>
                <numerusform>Select at most %n services to delete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n service(s): %1?</source>
            <translation>
                <numerusform>Delete %n service: %1?</numerusform>
                <numerusform>Delete %n services: %1?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) deleted.</source>
            <translation>
                <numerusform>%n service deleted.</numerusform>
                <numerusform>%n services deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) deleted: %1.</source>
            <translation>
                <numerusform>%n service deleted: %1.</numerusform>
                <numerusform>%n services deleted: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::TablePage</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n row copied.</numerusform>
                <numerusform>%n rows copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written ...</source>
            <translation>
                <numerusform>%n row written ...</numerusform>
                <numerusform>%n rows written ...</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) exported to %1.</source>
            <translation>
                <numerusform>%n row exported to %1.</numerusform>
                <numerusform>%n rows exported to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::TenantPage</name>
        <message numerus="yes">
            <source>Use at most %n characters.</source>
            <translation>
                <numerusform>Use at most %n characters.</numerusform>
                <numerusform>Use at most %n characters.</numerusform>
            </translation>
        </message>
    </context>
</TS>
