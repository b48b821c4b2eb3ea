//! Every request that is served, in the order of operations 1 to 8.

use super::needs::{
    NOTHING, READ_APPLICATIONS, READ_ATTRIBUTES, READ_BRANDING, READ_EXTENSIONS, READ_FLOWS, READ_LISTENERS,
    READ_METHODS, READ_ORGANIZATION, READ_PROVIDERS, WRITE_APPLICATIONS, WRITE_ATTRIBUTES, WRITE_BRANDING,
    WRITE_EXTENSIONS, WRITE_FLOWS, WRITE_LISTENERS, WRITE_METHODS, WRITE_PRINCIPALS, WRITE_PROVIDERS,
};
use super::{Route, route};
use crate::resource::{
    applications, attributes, branding, extensions, federations, flow, listeners, methods, organization, providers,
    refuse,
};

macro_rules! under {
    (flow $rest:literal) => {
        concat!("identity/authenticationEventsFlows/{}/", $rest)
    };
    (handler $rest:literal) => {
        concat!("identity/authenticationEventsFlows/{}/(externalUsersSelfServiceSignUpEventsFlow)/", $rest)
    };
    (policy $rest:literal) => {
        concat!("policies/authenticationMethodsPolicy/authenticationMethodConfigurations/", $rest)
    };
}

const PROVIDERS_OF: &str = under!(handler "onAuthenticationMethodLoadStart/(onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp)/identityProviders");
const ADD_PROVIDER: &str = under!(handler "onAuthenticationMethodLoadStart/(onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp)/identityProviders/$ref");
const REMOVE_PROVIDER: &str = under!(handler "onAuthenticationMethodLoadStart/(onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp)/identityProviders/{}/$ref");
const ATTRIBUTES_OF: &str =
    under!(handler "onAttributeCollection/(onAttributeCollectionExternalUsersSelfServiceSignUp)/attributes");
const ADD_ATTRIBUTE: &str =
    under!(handler "onAttributeCollection/(onAttributeCollectionExternalUsersSelfServiceSignUp)/attributes/$ref");
const REMOVE_ATTRIBUTE: &str =
    under!(handler "onAttributeCollection/(onAttributeCollectionExternalUsersSelfServiceSignUp)/attributes/{}/$ref");
const APPLICATIONS_OF: &str = under!(flow "conditions/applications/includeApplications");
const REMOVE_APPLICATION: &str = under!(flow "conditions/applications/includeApplications/{}");
const START_EXTENSION: &str = under!(handler "onAttributeCollectionStart/(onAttributeCollectionStartCustomExtensionHandler)/customExtension/$ref");
const SUBMIT_EXTENSION: &str = under!(handler "onAttributeCollectionSubmit/(onAttributeCollectionSubmitCustomExtensionHandler)/customExtension/$ref");

const FLOWS: &str = "identity/authenticationEventsFlows";
const FLOW: &str = "identity/authenticationEventsFlows/{}";

const OF_FLOWS: &[Route] = &[
    route("GET", FLOWS, &READ_FLOWS, flow::list),
    route("POST", FLOWS, &WRITE_FLOWS, flow::create),
    route("GET", FLOW, &READ_FLOWS, flow::get),
    route("PATCH", FLOW, &WRITE_FLOWS, flow::update),
    route("DELETE", FLOW, &WRITE_FLOWS, flow::delete),
    route("GET", PROVIDERS_OF, &READ_FLOWS, flow::list_providers),
    route("POST", ADD_PROVIDER, &WRITE_FLOWS, flow::add_provider),
    route("DELETE", REMOVE_PROVIDER, &WRITE_FLOWS, flow::remove_provider),
    route("GET", ATTRIBUTES_OF, &READ_FLOWS, flow::list_attributes),
    route("POST", ADD_ATTRIBUTE, &WRITE_FLOWS, flow::add_attribute),
    route("DELETE", REMOVE_ATTRIBUTE, &WRITE_FLOWS, flow::remove_attribute),
    route("GET", APPLICATIONS_OF, &READ_FLOWS, flow::list_applications),
    route("POST", APPLICATIONS_OF, &WRITE_FLOWS, flow::add_application),
    route("DELETE", REMOVE_APPLICATION, &WRITE_FLOWS, flow::remove_application),
    route("PUT", START_EXTENSION, &WRITE_FLOWS, flow::set_extension),
    route("PUT", SUBMIT_EXTENSION, &WRITE_FLOWS, flow::set_extension),
];

const PROVIDERS: &str = "identity/identityProviders";
const PROVIDER: &str = "identity/identityProviders/{}";
const FEDERATION: &str = "directory/federationConfigurations/{}";
const FEDERATIONS: [&str; 2] =
    ["directory/federationConfigurations", "directory/federationConfigurations/(samlOrWsFedExternalDomainFederation)"];
const DOMAINS: &str = "directory/federationConfigurations/{}/(samlOrWsFedExternalDomainFederation)/domains";

const OF_PROVIDERS: &[Route] = &[
    route("GET", PROVIDERS, &READ_PROVIDERS, providers::list),
    route("POST", PROVIDERS, &WRITE_PROVIDERS, providers::create),
    route("GET", "identity/identityProviders/availableProviderTypes", &READ_PROVIDERS, providers::available_types),
    route("GET", PROVIDER, &READ_PROVIDERS, providers::get),
    route("PATCH", PROVIDER, &WRITE_PROVIDERS, providers::update),
    route("DELETE", PROVIDER, &WRITE_PROVIDERS, providers::delete),
    route("GET", FEDERATIONS[0], &READ_PROVIDERS, federations::list),
    route("GET", FEDERATIONS[1], &READ_PROVIDERS, federations::list),
    route("POST", FEDERATIONS[0], &WRITE_PROVIDERS, federations::create),
    route("POST", FEDERATIONS[1], &WRITE_PROVIDERS, federations::create),
    route("PATCH", FEDERATION, &WRITE_PROVIDERS, federations::update),
    route("DELETE", FEDERATION, &WRITE_PROVIDERS, federations::delete),
    route("GET", DOMAINS, &READ_PROVIDERS, federations::domains),
];

const ATTRIBUTES: &str = "identity/userFlowAttributes";
const ATTRIBUTE: &str = "identity/userFlowAttributes/{}";

const OF_ATTRIBUTES: &[Route] = &[
    route("GET", ATTRIBUTES, &READ_ATTRIBUTES, attributes::list),
    route("POST", ATTRIBUTES, &WRITE_ATTRIBUTES, attributes::create),
    route("GET", ATTRIBUTE, &READ_ATTRIBUTES, attributes::get),
    route("PATCH", ATTRIBUTE, &WRITE_ATTRIBUTES, attributes::update),
    route("DELETE", ATTRIBUTE, &WRITE_ATTRIBUTES, attributes::delete),
];

const BRANDING: &str = "organization/{}/branding";
const LOCALIZATIONS: &str = "organization/{}/branding/localizations";
const LOCALIZATION: &str = "organization/{}/branding/localizations/{}";

const OF_TENANT: &[Route] = &[
    route("GET", "applications", &READ_APPLICATIONS, applications::list),
    route("POST", "applications", &WRITE_APPLICATIONS, applications::create),
    route("GET", "servicePrincipals", &READ_APPLICATIONS, applications::list_principals),
    route("POST", "servicePrincipals", &WRITE_PRINCIPALS, applications::create_principal),
    route("GET", under!(policy "email"), &READ_METHODS, methods::get),
    route("PATCH", under!(policy "email"), &WRITE_METHODS, methods::update),
    route("GET", under!(policy "sms"), &READ_METHODS, methods::get),
    route("PATCH", under!(policy "sms"), &WRITE_METHODS, methods::update),
    route("GET", BRANDING, &READ_BRANDING, branding::get),
    route("PATCH", BRANDING, &WRITE_BRANDING, branding::update),
    route("DELETE", BRANDING, &WRITE_BRANDING, branding::delete),
    route("GET", LOCALIZATIONS, &READ_BRANDING, branding::list),
    route("POST", LOCALIZATIONS, &WRITE_BRANDING, branding::create),
    route("GET", LOCALIZATION, &READ_BRANDING, branding::get_one),
    route("PATCH", LOCALIZATION, &WRITE_BRANDING, branding::update_one),
    route("DELETE", LOCALIZATION, &WRITE_BRANDING, branding::delete_one),
    route("GET", "organization", &READ_ORGANIZATION, organization::list),
];

const LISTENERS: &str = "identity/authenticationEventListeners";
const LISTENER: &str = "identity/authenticationEventListeners/{}";
const LISTENER_APPLICATIONS: &str =
    "identity/authenticationEventListeners/{}/conditions/applications/includeApplications";
const EXTENSIONS: &str = "identity/customAuthenticationExtensions";
const EXTENSION: &str = "identity/customAuthenticationExtensions/{}";

const OF_EVENTS: &[Route] = &[
    route("GET", LISTENERS, &READ_LISTENERS, listeners::list),
    route("POST", LISTENERS, &WRITE_LISTENERS, listeners::create),
    route("GET", LISTENER, &READ_LISTENERS, listeners::get),
    route("PATCH", LISTENER, &WRITE_LISTENERS, listeners::update),
    route("DELETE", LISTENER, &WRITE_LISTENERS, listeners::delete),
    route("GET", LISTENER_APPLICATIONS, &READ_LISTENERS, listeners::list_applications),
    route("POST", LISTENER_APPLICATIONS, &WRITE_LISTENERS, listeners::add_application),
    route("GET", EXTENSIONS, &READ_EXTENSIONS, extensions::list),
    route("POST", EXTENSIONS, &WRITE_EXTENSIONS, extensions::create),
    route("GET", EXTENSION, &READ_EXTENSIONS, extensions::get),
    route("PATCH", EXTENSION, &WRITE_EXTENSIONS, extensions::update),
    route("DELETE", EXTENSION, &WRITE_EXTENSIONS, extensions::delete),
];

/// What other kinds of tenants have.
const OF_OTHERS: &[Route] = &[
    route("*", "identity/b2xUserFlows/**", &NOTHING, refuse),
    route("*", "identity/b2cUserFlows/**", &NOTHING, refuse),
    route("*", "identity/userFlows/**", &NOTHING, refuse),
];

pub(super) const ROUTES: [&[Route]; 6] = [OF_FLOWS, OF_PROVIDERS, OF_ATTRIBUTES, OF_TENANT, OF_EVENTS, OF_OTHERS];
