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
        <name>Sbc</name>
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
        <name>SecretWatch</name>
        <message numerus="yes">
            <source>%n client secret(s) ended.</source>
            <translation>
                <numerusform>%n client secret ended.</numerusform>
                <numerusform>%n client secrets ended.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client secret(s) will end within 14 days.</source>
            <translation>
                <numerusform>%n client secret will end within 14 days.</numerusform>
                <numerusform>%n client secrets will end within 14 days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client secret(s) will end within 30 days.</source>
            <translation>
                <numerusform>%n client secret will end within 30 days.</numerusform>
                <numerusform>%n client secrets will end within 30 days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServiceSetup</name>
        <message numerus="yes">
            <source>Use at most %n characters.</source>
            <translation>
                <numerusform>Use at most %n characters.</numerusform>
                <numerusform>Use at most %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::ActivationPanel</name>
        <message numerus="yes">
            <source>%1 - %n free</source>
            <comment>licence</comment>
            <translation>
                <numerusform>%1 - %n free</numerusform>
                <numerusform>%1 - %n free</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::CheckAllDialog</name>
        <message numerus="yes">
            <source>%n service(s) checked.</source>
            <translation>
                <numerusform>%n service checked.</numerusform>
                <numerusform>%n services checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %n service(s) checked.</source>
            <translation>
                <numerusform>Stopped: %n service checked.</numerusform>
                <numerusform>Stopped: %n services checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>... and %n more service(s): save the report to see all of them.</source>
            <translation>
                <numerusform>... and %n more service: save the report to see all of them.</numerusform>
                <numerusform>... and %n more services: save the report to see all of them.</numerusform>
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
            <source>The code is valid for about %n more minute(s).</source>
            <translation>
                <numerusform>The code is valid for about %n more minute.</numerusform>
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
        <name>TenantLink::DeleteServicesDialog</name>
        <message numerus="yes">
            <source>%n clean-up script(s) saved in %1.</source>
            <translation>
                <numerusform>%n clean-up script saved in %1.</numerusform>
                <numerusform>%n clean-up scripts saved in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And for %n more.</source>
            <translation>
                <numerusform>And for %n more.</numerusform>
                <numerusform>And for %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n service(s): %1?</source>
            <translation>
                <numerusform>Delete %n service: %1?</numerusform>
                <numerusform>Delete %n services: %1?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::DnsPanel</name>
        <message numerus="yes">
            <source>Waiting for the DNS record: Microsoft looked %n times ...</source>
            <translation>
                <numerusform>Waiting for the DNS record: Microsoft looked %n time ...</numerusform>
                <numerusform>Waiting for the DNS record: Microsoft looked %n times ...</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next try in %n seconds.</source>
            <translation>
                <numerusform>Next try in %n second.</numerusform>
                <numerusform>Next try in %n seconds.</numerusform>
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
        <name>TenantLink::RoutingForm</name>
        <message numerus="yes">
            <source>Microsoft takes at most %n characters after the @ of a user name: in this domain there can be no activation user. Choose a shorter name.</source>
            <translation>
                <numerusform>Microsoft takes at most %n characters after the @ of a user name: in this domain there can be no activation user. Choose a shorter name.</numerusform>
                <numerusform>Microsoft takes at most %n characters after the @ of a user name: in this domain there can be no activation user. Choose a shorter name.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::SbcsPage</name>
        <message numerus="yes">
            <source>Remove %n SBC(s) from the list: %1?</source>
            <translation>
                <numerusform>Remove %n SBC from the list: %1?</numerusform>
                <numerusform>Remove %n SBCs from the list: %1?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SBC(s) removed.</source>
            <translation>
                <numerusform>%n SBC removed.</numerusform>
                <numerusform>%n SBCs removed.</numerusform>
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
        <name>TenantLink::TaskRow</name>
        <message numerus="yes">
            <source>Tried %n time(s).</source>
            <translation>
                <numerusform>Tried %n time.</numerusform>
                <numerusform>Tried %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::TemplateEditor</name>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TenantLink::TemplatesPage</name>
        <message numerus="yes">
            <source>Remove %n template(s): %1?</source>
            <translation>
                <numerusform>Remove %n template: %1?</numerusform>
                <numerusform>Remove %n templates: %1?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) removed.</source>
            <translation>
                <numerusform>%n template removed.</numerusform>
                <numerusform>%n templates removed.</numerusform>
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
