// SPDX-License-Identifier: Apache-2.0
// Makes a registration in the sandbox and removes it again, through the validating proxy: every writing operation at least
// once as it succeeds, most of them once as they are refused. What is judged is that the answers keep to the contract.
const GRAPH = '00000003-0000-0000-c000-000000000000';
const USER_READ_ALL = 'df021288-bdef-4463-88db-98f22de89214';
const TEAMS_ADMINISTRATOR = '69091246-20e8-4a56-aa4d-066075b2a7a8';
const SCOPES = [
    'User.Read', 'Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All', 'RoleManagement.ReadWrite.Directory',
    'DelegatedPermissionGrant.ReadWrite.All', 'AdministrativeUnit.Read.All', 'Policy.Read.All', 'Mail.Send',
    'Domain.ReadWrite.All', 'User.ReadWrite.All', 'Organization.Read.All',
];
const ADVANCED = { ConsistencyLevel: 'eventual' };

// `sandbox`: its own address, `graph`: the proxy's. Returns what did not answer as it should.
export async function writeEverything(sandbox, graph) {
    const failures = [];
    const token = async (tenant, person) => {
        const body = JSON.stringify({ tenant, person, scopes: SCOPES });
        return (await (await fetch(`${sandbox}/sandbox/token`, { method: 'POST', body })).json()).access_token;
    };
    const caller = (bearer) => async (expected, method, url, body, headers = {}) => {
        const all = { Authorization: `Bearer ${bearer}`, 'client-request-id': crypto.randomUUID(), ...headers };
        if (body)
            all['Content-Type'] = 'application/json';
        const response = await fetch(`${graph}/v1.0${url}`, { method, headers: all, body: body && JSON.stringify(body) });
        const text = await response.text();
        if (response.status !== expected)
            failures.push(`${method} ${url}: ${response.status} instead of ${expected}`);
        return text ? JSON.parse(text) : {};
    };
    const call = caller(await token('fresh', 'admin@lamnahealthcare.onmicrosoft.com'));
    const limited = caller(await token('fresh', 'app@lamnahealthcare.onmicrosoft.com'));
    const forbidden = caller(await token('policy-no-secrets', 'admin@nodpublishers.onmicrosoft.com'));
    const capped = caller(await token('policy-short', 'admin@fincherarchitects.onmicrosoft.com'));

    await readPerson(call);
    const made = await makeRegistration(call);
    await refusals(call, limited, made);
    await policies(forbidden, capped);
    await mail(call);
    await domainAndUser(call, sandbox);
    await batch(call, made);
    await undo(call, made);
    return failures;
}

async function readPerson(call) {
    await call(200, 'GET', '/me?$select=id,displayName,userPrincipalName');
    await call(200, 'GET', '/me');
    await call(200, 'GET', '/users/admin@lamnahealthcare.onmicrosoft.com');
    await call(200, 'GET', '/organization');
    await call(200, 'GET', '/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true', undefined, ADVANCED);
    await call(400, 'GET', '/me/transitiveMemberOf/microsoft.graph.directoryRole');
    await call(200, 'GET', '/directory/administrativeUnits');
    await call(200, 'GET', '/policies/defaultAppManagementPolicy');
}

async function makeRegistration(call) {
    const byName = "/applications(uniqueName='contract-1')";
    const access = { resourceAppId: GRAPH, resourceAccess: [{ id: USER_READ_ALL, type: 'Role' }] };
    const body = { displayName: 'Contract', signInAudience: 'AzureADMyOrg', requiredResourceAccess: [access], tags: ['one'] };
    const prefer = { Prefer: 'create-if-missing' };
    await call(404, 'PATCH', byName, body);
    const application = await call(201, 'PATCH', byName, body, prefer);
    await call(204, 'PATCH', byName, body, prefer);
    await call(200, 'GET', byName);
    await call(200, 'GET', `/applications?$filter=${encodeURIComponent("tags/any(t:t eq 'one')")}`);
    await call(201, 'POST', '/applications', { displayName: 'Second' });
    await call(204, 'PATCH', `/applications/${application.id}`, { notes: 'changed' });
    const principal = await call(201, 'POST', '/servicePrincipals', { appId: application.appId });
    const api = (await call(200, 'GET', `/servicePrincipals(appId='${GRAPH}')?$select=id`)).id;
    const grant = { principalId: principal.id, resourceId: api, appRoleId: USER_READ_ALL };
    const granted = await call(201, 'POST', `/servicePrincipals/${api}/appRoleAssignedTo`, grant);
    const scopes = { clientId: principal.id, consentType: 'AllPrincipals', resourceId: api, scope: 'User.Read' };
    const consent = await call(201, 'POST', '/oauth2PermissionGrants', scopes);
    await call(200, 'GET', '/oauth2PermissionGrants');
    const role = { principalId: principal.id, roleDefinitionId: TEAMS_ADMINISTRATOR, directoryScopeId: '/' };
    const assigned = await call(201, 'POST', '/roleManagement/directory/roleAssignments', role);
    const password = { passwordCredential: { displayName: 'Contract' } };
    const secret = await call(200, 'POST', `/applications/${application.id}/addPassword`, password);
    await call(200, 'POST', `/applications(appId='${application.appId}')/addPassword`, {});
    const itself = { '@odata.id': `${await root(call)}/directoryObjects/${principal.id}` };
    await call(204, 'POST', `/applications/${application.id}/owners/$ref`, itself);
    await call(200, 'GET', `/applications/${application.id}/owners`);
    await call(200, 'GET', `/applications/${application.id}`);
    await call(200, 'GET', `/servicePrincipals/${principal.id}`);
    return { application, principal, api, grant, granted, consent, role, assigned, secret };
}

// Graph's own address, as it stands in every answer.
async function root(call) {
    return (await call(200, 'GET', '/me?$select=id'))['@odata.context'].split('/$metadata')[0];
}

async function refusals(call, limited, made) {
    await call(400, 'POST', '/applications', { displayName: 'x', uniqueName: 'contract-1' });
    await call(409, 'POST', '/servicePrincipals', { appId: made.application.appId });
    await call(400, 'POST', '/servicePrincipals', { appId: USER_READ_ALL });
    await call(400, 'POST', `/servicePrincipals/${made.api}/appRoleAssignedTo`, made.grant);
    await call(400, 'POST', '/roleManagement/directory/roleAssignments', made.role);
    await limited(403, 'POST', '/roleManagement/directory/roleAssignments', made.role);
    await limited(403, 'DELETE', `/servicePrincipals/${made.principal.id}/appRoleAssignments/${made.granted.id}`);
}

async function policies(forbidden, capped) {
    const first = await forbidden(201, 'POST', '/applications', { displayName: 'x' });
    await forbidden(400, 'POST', `/applications/${first.id}/addPassword`, {});
    await forbidden(200, 'GET', '/policies/defaultAppManagementPolicy');
    const second = await capped(201, 'POST', '/applications', { displayName: 'x' });
    await capped(400, 'POST', `/applications/${second.id}/addPassword`, {});
    await capped(200, 'GET', '/policies/defaultAppManagementPolicy');
}

async function mail(call) {
    const toRecipients = [{ emailAddress: { address: 'partner@example.com', name: 'Partner' } }];
    const Message = { subject: 'x', body: { contentType: 'html', content: '<p>x</p>' }, toRecipients };
    await call(202, 'POST', '/me/sendMail', { Message, SaveToSentItems: true });
    await call(400, 'POST', '/me/sendMail', { Message: { ...Message, toRecipients: [] } });
}

// A domain proved by the DNS, a user in it with a licence, and all of it taken back.
async function domainAndUser(call, sandbox) {
    const id = 'contract.sbc.provider.example';
    const domain = `/domains/${id}`;
    await call(201, 'POST', '/domains', { id });
    await call(400, 'POST', '/domains', { id });
    await call(400, 'POST', '/domains', { id: 'other.onmicrosoft.com' });
    await call(400, 'POST', `${domain}/verify`);
    const records = await call(200, 'GET', `${domain}/verificationDnsRecords`);
    await call(200, 'GET', `${domain}/serviceConfigurationRecords`);
    const txt = records.value.find((record) => record.recordType === 'Txt').text;
    await fetch(`${sandbox}/sandbox/dns`, { method: 'POST', body: JSON.stringify({ name: id, txt }) });
    await call(200, 'POST', `${domain}/verify`);
    await call(200, 'GET', domain);
    await call(200, 'GET', '/domains');
    await call(200, 'GET', `${domain}/serviceConfigurationRecords`);

    const body = {
        accountEnabled: true, displayName: 'Contract', mailNickname: 'contract', userPrincipalName: `contract@${id}`,
        usageLocation: 'DE', passwordProfile: { password: 'fake-Pass.7word', forceChangePasswordNextSignIn: true },
    };
    const user = await call(201, 'POST', '/users', body);
    await call(400, 'POST', '/users', body);
    await call(400, 'POST', '/users', { ...body, userPrincipalName: 'x@nobody.example' });
    await call(204, 'PATCH', `/users/${user.id}`, { usageLocation: 'AT' });
    const skus = await call(200, 'GET', '/subscribedSkus');
    const { skuId } = skus.value.find((sku) => sku.skuPartNumber === 'ENTERPRISEPREMIUM');
    const licence = { addLicenses: [{ skuId, disabledPlans: [] }], removeLicenses: [] };
    await call(200, 'POST', `/users/${user.id}/assignLicense`, licence);
    await call(400, 'POST', `/users/${user.id}/assignLicense`, { addLicenses: [], removeLicenses: [crypto.randomUUID()] });
    await call(200, 'GET', `/users/${user.id}/licenseDetails`);
    await call(200, 'GET', `/users/${user.id}?$select=id,assignedLicenses,assignedPlans`);
    const suffix = `$filter=${encodeURIComponent(`endswith(userPrincipalName,'@${id}')`)}`;
    await call(200, 'GET', `/users?${suffix}&$count=true&$select=id,assignedLicenses`, undefined, ADVANCED);
    await call(400, 'GET', `/users?${suffix}`);
    await call(400, 'DELETE', domain);
    await call(204, 'DELETE', `/users/${user.id}`);
    await call(204, 'DELETE', domain);
    await call(404, 'GET', domain);
}

async function batch(call, made) {
    const headers = { 'Content-Type': 'application/json' };
    const url = `/servicePrincipals/${made.principal.id}/appRoleAssignments`;
    const requests = [
        { id: '1', method: 'POST', url, headers, body: made.grant },
        { id: '2', method: 'DELETE', url: `${url}/${made.granted.id}`, dependsOn: ['1'] },
        { id: '3', method: 'PATCH', url: `/applications/${made.application.id}`, headers, body: { notes: 'x' } },
    ];
    const answer = await call(200, 'POST', '/$batch', { requests });
    const statuses = Object.fromEntries(answer.responses.map((item) => [item.id, item.status]));
    if (JSON.stringify([statuses[1], statuses[2], statuses[3]]) !== '[400,424,204]')
        throw new Error(`statuses of the batch: ${JSON.stringify(statuses)}`);
}

async function undo(call, made) {
    const role = '/directoryRoles';
    const user = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b'; // Directory Readers
    await call(201, 'POST', role, { roleTemplateId: user });
    await call(200, 'GET', `${role}(roleTemplateId='${user}')`);
    const member = { '@odata.id': `${await root(call)}/directoryObjects/${made.principal.id}` };
    await call(204, 'POST', `${role}(roleTemplateId='${user}')/members/$ref`, member);
    await call(200, 'GET', role);
    await call(204, 'POST', `/applications/${made.application.id}/removePassword`, { keyId: made.secret.keyId });
    await call(204, 'DELETE', `/servicePrincipals/${made.principal.id}/appRoleAssignments/${made.granted.id}`);
    await call(204, 'DELETE', `/oauth2PermissionGrants/${made.consent.id}`);
    await call(204, 'DELETE', `/roleManagement/directory/roleAssignments/${made.assigned.id}`);
    await call(204, 'DELETE', `/servicePrincipals/${made.principal.id}`);
    await call(204, 'DELETE', `/applications/${made.application.id}`);
    await call(204, 'DELETE', `/directory/deletedItems/${made.application.id}`);
    await call(404, 'GET', `/applications/${made.application.id}`);
}
