// The facts of a check, as a program of one's own on @azure/msal-node gets them at best: both tokens side by side, then
// all reads side by side. It judges nothing. TENANT, CLIENT and SECRET come from the environment.
import { ConfidentialClientApplication } from '@azure/msal-node';

const { TENANT, CLIENT, SECRET } = process.env;
const client = new ConfidentialClientApplication({
    auth: { clientId: CLIENT, clientSecret: SECRET, authority: `https://login.microsoftonline.com/${TENANT}` },
});
const tokenFor = (resource) => client.acquireTokenByClientCredential({ scopes: [`${resource}/.default`] });
const [graph] = await Promise.all([
    tokenFor('https://graph.microsoft.com'),
    tokenFor('48ac35b8-9aa8-4d74-927d-1f4a14a0b239'), // the Teams API
]);
const principal = JSON.parse(Buffer.from(graph.accessToken.split('.')[1], 'base64url')).oid;
const reads = [
    '/organization?$select=id,displayName,verifiedDomains,tenantType,countryLetterCode',
    `/servicePrincipals(appId='${CLIENT}')?$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,passwordCredentials`,
    `/servicePrincipals(appId='${CLIENT}')/appRoleAssignments?$top=999`,
    `/applications(appId='${CLIENT}')?$select=id,displayName,signInAudience,passwordCredentials,keyCredentials,requiredResourceAccess`,
    '/subscribedSkus?$select=skuId,skuPartNumber,appliesTo,capabilityStatus,consumedUnits,prepaidUnits,servicePlans',
    "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')?$select=id,appRoles",
    `/roleManagement/directory/roleAssignments?$filter=principalId%20eq%20'${principal}'`,
    `/servicePrincipals/${principal}/transitiveMemberOf`,
];
await Promise.all(reads.map(async (read) => {
    const answer = await fetch(`https://graph.microsoft.com/v1.0${read}`, { headers: { authorization: `Bearer ${graph.accessToken}` } });
    if (!answer.ok)
        throw new Error(`${answer.status}: ${read}`);
    await answer.json();
}));
