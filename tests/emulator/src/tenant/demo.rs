//! Two tenants to begin with.

use serde_json::{Value, json};

use super::builtin::{EXTENSIONS_APPLICATION, attribute, attributes, object};
use super::{Flow, Tenant, default_input};
use crate::exchange::Object;

const ORGANIZATION: &str = "84841066-274d-4ec0-a5c1-276be684bdd3";
const EXTENSIONS: &str = "7c1d0f5e-9a3b-4d42-8f6e-2b9a4c0d1e57";
const TIER: &str = "extension_7c1d0f5e9a3b4d428f6e2b9a4c0d1e57_Loyaltytier";
const TERMS: &str = "extension_7c1d0f5e9a3b4d428f6e2b9a4c0d1e57_Termsofuse";
const GROCERIES: &str = "63856651-13d9-4784-9abf-20758d509e19";
const EXTENSION: &str = "6fc5012e-7665-43d6-9708-4370863f4e6e";

impl Tenant {
    /// A new external tenant: what each one has, and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            organization: object(json!({
                "id": ORGANIZATION, "displayName": "Woodgrove", "tenantType": "CIAM",
                "verifiedDomains": [{ "name": "woodgrove.onmicrosoft.com", "isDefault": true, "isInitial": true }]
            })),
            providers: vec![
                built_in("EmailPassword-OAUTH", "EmailPassword", "Email with password"),
                built_in("EmailOtpSignup-OAUTH", "EmailOTP", "Email One Time Passcode"),
            ],
            attributes: attributes(),
            applications: vec![application("c0ffee00-0000-4000-8000-000000000001", EXTENSIONS, EXTENSIONS_APPLICATION)],
            email: object(json!({
                "@odata.type": "#microsoft.graph.emailAuthenticationMethodConfiguration", "id": "Email",
                "state": "enabled", "allowExternalIdToUseEmailOtp": "default"
            })),
            sms: object(json!({
                "@odata.type": "#microsoft.graph.smsAuthenticationMethodConfiguration", "id": "Sms",
                "state": "disabled"
            })),
            ..Self::default()
        }
    }

    /// A tenant in use: two flows, providers, custom attributes, applications and an extension.
    #[must_use]
    pub fn demo() -> Self {
        let mut tenant = Self::new();
        tenant.providers.extend([google(), contoso()]);
        tenant.attributes.push(attribute(TIER, "Loyalty tier", Some("Gold, silver or none"), "custom", "string"));
        tenant.attributes.push(attribute(TERMS, "Terms of use", None, "custom", "boolean"));
        for (number, id, name) in [
            (2, GROCERIES, "Woodgrove Groceries"),
            (3, "8f8d0bd5-8f8a-4f8e-9ef1-3f3a1c9a7d10", "Woodgrove Drive"),
            (4, "1f4f0a51-7f0c-4a0a-9b1d-6d3e2c9b8a77", "Woodgrove Bank"),
        ] {
            tenant.applications.push(application(&format!("c0ffee00-0000-4000-8000-00000000000{number}"), id, name));
            tenant.principals.push(principal(&format!("c0ffee00-0000-4000-9000-00000000000{number}"), id, name));
        }
        tenant.extensions.push(extension());
        tenant.flows = flows(&tenant);
        tenant
    }
}

fn built_in(id: &str, kind: &str, name: &str) -> Object {
    object(json!({
        "@odata.type": "#microsoft.graph.builtInIdentityProvider", "id": id, "displayName": name,
        "identityProviderType": kind
    }))
}

fn google() -> Object {
    object(json!({
        "@odata.type": "#microsoft.graph.socialIdentityProvider", "id": "Google-OAUTH", "displayName": "Google",
        "identityProviderType": "Google", "clientId": "137004260525.apps.googleusercontent.com",
        "clientSecret": "******"
    }))
}

fn contoso() -> Object {
    object(json!({
        "@odata.type": "#microsoft.graph.oidcIdentityProvider", "id": "2d0c5e1a-6f4b-4c1d-9b2e-5a8f7c3d9e10",
        "displayName": "Contoso employees", "clientId": "contoso-client", "issuer": "https://login.contoso.com",
        "wellKnownEndpoint": "https://login.contoso.com/.well-known/openid-configuration",
        "responseType": "code", "scope": "openid profile email",
        "clientAuthentication": {
            "@odata.type": "#microsoft.graph.oidcClientSecretAuthentication", "clientSecret": "*****"
        },
        "inboundClaimMapping": { "sub": "sub", "name": "name", "email": "email" }
    }))
}

fn extension() -> Object {
    object(json!({
        "@odata.type": "#microsoft.graph.onAttributeCollectionSubmitCustomExtension", "id": EXTENSION,
        "displayName": "Check the loyalty number", "description": null,
        "authenticationConfiguration": {
            "@odata.type": "#microsoft.graph.azureAdTokenAuthentication", "resourceId": "api://loyalty.woodgrove.com"
        },
        "clientConfiguration": { "timeoutInMilliseconds": 2000, "maximumRetries": 1 },
        "endpointConfiguration": {
            "@odata.type": "#microsoft.graph.httpRequestEndpoint", "targetUrl": "https://loyalty.woodgrove.com/check"
        }
    }))
}

pub(crate) fn application(id: &str, app_id: &str, name: &str) -> Object {
    object(json!({ "id": id, "appId": app_id, "displayName": name, "signInAudience": "AzureADMyOrg" }))
}

pub(crate) fn principal(id: &str, app_id: &str, name: &str) -> Object {
    object(json!({
        "id": id, "appId": app_id, "displayName": name, "appDisplayName": name, "accountEnabled": true,
        "appOwnerOrganizationId": ORGANIZATION
    }))
}

fn flows(tenant: &Tenant) -> Vec<Flow> {
    let inputs =
        |ids: &[&str]| -> Vec<Value> { ids.iter().filter_map(|id| tenant.attribute(id)).map(default_input).collect() };
    let groceries = Flow {
        body: body(
            "0313cc37-d421-421d-857b-87804d61e33e",
            "Woodgrove Groceries",
            &inputs(&["email", "displayName", TIER]),
        ),
        providers: vec!["EmailPassword-OAUTH".to_owned(), "Google-OAUTH".to_owned()],
        attributes: vec!["email".to_owned(), "displayName".to_owned(), TIER.to_owned()],
        applications: vec![GROCERIES.to_owned()],
    };
    let mut staff = body("1d51b447-eb52-4ec8-ae4e-0a35ebc148ea", "Staff, sign in only", &[]);
    staff.shift_remove("onAttributeCollection");
    staff.insert("onInteractiveAuthFlowStart".to_owned(), interactive(false));
    let staff = Flow { body: staff, providers: vec!["EmailPassword-OAUTH".to_owned()], ..Flow::default() };
    vec![groceries, staff]
}

fn interactive(is_allowed: bool) -> Value {
    let handler = "#microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp";
    json!({ "@odata.type": handler, "isSignUpAllowed": is_allowed })
}

fn body(id: &str, name: &str, inputs: &[Value]) -> Object {
    object(json!({
        "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow", "id": id, "displayName": name,
        "description": null, "priority": 500,
        "conditions": { "applications": { "includeAllApplications": false } },
        "onInteractiveAuthFlowStart": interactive(true),
        "onAuthenticationMethodLoadStart": {
            "@odata.type": "#microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp"
        },
        "onAttributeCollection": {
            "@odata.type": "#microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp",
            "attributeCollectionPage": {
                "customStringsFileId": null,
                "views": [{ "title": null, "description": null, "inputs": inputs }]
            }
        },
        "onUserCreateStart": {
            "@odata.type": "#microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp",
            "userTypeToCreate": "member"
        }
    }))
}
