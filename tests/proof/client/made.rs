//! Plans that nobody planned: steps that the tenant takes, of every kind, so that the client is tried on its own.

use serde_json::{Value, json};

use crate::choices::Choices;
use crate::pair::Pair;

const FLOW: &str = "externalUsersSelfServiceSignUpEventsFlow";
const ROOT: &str = "/identity/authenticationEventsFlows";

struct Maker<'p> {
    tenant: &'p Value,
    steps: Vec<Value>,
}

impl Maker<'_> {
    /// Adds a step, and gives back its id.
    fn step(&mut self, action: &str, request: (&str, String), body: Value, depends_on: &[&str]) -> String {
        let id = format!("step{}", self.steps.len() + 1);
        let (method, url) = request;
        let mut step = json!({
            "id": id, "action": action, "target": format!("thing {id}"), "reason": "it is wished for", "tenantWide": false,
            "version": "v1.0", "method": method, "url": url, "dependsOn": depends_on, "changes": [],
        });
        if !body.is_null() {
            step["body"] = body;
        }
        if action == "create" {
            step["produces"] = json!(["id"]);
        }
        self.steps.push(step);
        id
    }

    fn flows(&self) -> Vec<Value> {
        self.tenant["userFlows"].as_array().unwrap().clone()
    }

    fn ids(&self, list: &str) -> Vec<String> {
        self.tenant[list].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    }

    /// A custom attribute, if the tenant does not have it.
    fn attribute(&mut self, choices: &mut Choices) -> Option<String> {
        let name = choices.pick(&["Shoe size", "Größe in % (m²)?", "{{step0.id}} of {{secret.X}}"]);
        let body = json!({ "displayName": name, "dataType": "string", "description": null });
        let is_there =
            self.tenant["userFlowAttributes"].as_array().unwrap().iter().any(|one| one["displayName"] == name);
        (!is_there && !name.contains('/'))
            .then(|| self.step("create", ("POST", "/identity/userFlowAttributes".to_owned()), body, &[]))
    }

    /// A provider, if the tenant does not have it.
    fn provider(&mut self) -> Option<String> {
        let all = self.tenant["identityProviders"].as_array().unwrap();
        let body = json!({
            "@odata.type": "#microsoft.graph.socialIdentityProvider", "displayName": "Google",
            "identityProviderType": "Google", "clientId": "id", "clientSecret": "{{secret.GOOGLE}}",
        });
        let is_there = all.iter().any(|one| one["identityProviderType"] == "Google");
        (!is_there).then(|| self.step("create", ("POST", "/identity/identityProviders".to_owned()), body, &[]))
    }

    fn flow(&mut self, provider: Option<&str>) -> String {
        let id = provider.map_or("EmailPassword-OAUTH".to_owned(), |step| format!("{{{{{step}.id}}}}"));
        let of = |name: &str| format!("#microsoft.graph.{name}");
        let body = json!({
            "@odata.type": of(FLOW), "displayName": "A new flow",
            "onInteractiveAuthFlowStart": {
                "@odata.type": of("onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp"), "isSignUpAllowed": true },
            "onAuthenticationMethodLoadStart": {
                "@odata.type": of("onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp"),
                "identityProviders": [{ "id": id }] },
        });
        let before: Vec<_> = provider.into_iter().collect();
        self.step("create", ("POST", ROOT.to_owned()), body, &before)
    }

    /// Adds a provider to a flow; then perhaps another one goes.
    fn change_providers(&mut self, choices: &mut Choices, flow: &Value, new: Option<&str>) {
        let path = format!(
            "{ROOT}/{}/microsoft.graph.{FLOW}/onAuthenticationMethodLoadStart/microsoft.graph.\
             onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders",
            flow["id"].as_str().unwrap()
        );
        let had = flow["onAuthenticationMethodLoadStart"]["identityProviders"].as_array().unwrap().clone();
        let other = self
            .ids("identityProviders")
            .into_iter()
            .find(|id| id != "EmailOtpSignup-OAUTH" && had.iter().all(|one| one["id"] != **id));
        let Some(id) = new.map(|step| format!("{{{{{step}.id}}}}")).or(other) else { return };
        let body = json!({ "@odata.id": format!("https://graph.microsoft.com/v1.0/identity/identityProviders/{id}") });
        let before: Vec<_> = new.into_iter().collect();
        let added = self.step("update", ("POST", format!("{path}/$ref")), body, &before);
        if choices.yes(60) {
            let gone = had[0]["id"].as_str().unwrap();
            self.step("delete", ("DELETE", format!("{path}/{gone}/$ref")), Value::Null, &[&added]);
        }
    }

    fn add_attribute(&mut self, flow: &Value, step: &str) {
        let path = format!(
            "{ROOT}/{}/microsoft.graph.{FLOW}/onAttributeCollection/microsoft.graph.\
             onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/$ref",
            flow["id"].as_str().unwrap()
        );
        let id = format!("https://graph.microsoft.com/v1.0/identity/userFlowAttributes/{{{{{step}.id}}}}");
        self.step("update", ("POST", path), json!({ "@odata.id": id }), &[step]);
    }

    /// Applications go from a flow to another, or to a new one.
    fn move_application(&mut self, from: &Value, to: &str, before: &[&str]) {
        let linked = &from["conditions"]["applications"]["includeApplications"][0]["appId"];
        let Some(app) = linked.as_str() else { return };
        let path = |flow: &str| format!("{ROOT}/{flow}/conditions/applications/includeApplications");
        let url = format!("{}/{app}", path(from["id"].as_str().unwrap()));
        let gone = self.step("unlink", ("DELETE", url), Value::Null, &[]);
        let body = json!({ "@odata.type": "#microsoft.graph.authenticationConditionApplication", "appId": app });
        let before: Vec<_> = before.iter().copied().chain([gone.as_str()]).collect();
        self.step("link", ("POST", path(to)), body, &before);
    }

    fn describe(&mut self, flow: &Value, text: &str) {
        let body = json!({ "@odata.type": format!("#microsoft.graph.{FLOW}"), "description": text });
        self.step("update", ("PATCH", format!("{ROOT}/{}", flow["id"].as_str().unwrap())), body, &[]);
    }
}

/// A plan for the tenant of a pair.
pub(super) fn plan(pair: &mut Pair) -> Value {
    let tenant = pair.tenant.clone();
    let choices = &mut pair.choices;
    let mut maker = Maker { tenant: &tenant, steps: Vec::new() };
    let attribute = if choices.yes(50) { maker.attribute(choices) } else { None };
    let provider = if choices.yes(50) { maker.provider() } else { None };
    let flows = maker.flows();
    let made = choices.yes(60).then(|| maker.flow(provider.as_deref()));
    for (place, flow) in flows.iter().enumerate() {
        if choices.yes(50) {
            maker.describe(flow, &format!("Description {place} {{{{step0.id}}}}"));
        }
        if choices.yes(50) {
            maker.change_providers(choices, flow, provider.as_deref());
        }
        if let Some(step) = attribute.as_deref().filter(|_| choices.yes(60)) {
            maker.add_attribute(flow, step);
        }
        match &made {
            Some(step) if choices.yes(50) => maker.move_application(flow, &format!("{{{{{step}.id}}}}"), &[step]),
            _ if place > 0 && choices.yes(50) => maker.move_application(flow, flows[0]["id"].as_str().unwrap(), &[]),
            _ => {}
        }
    }
    json!({ "steps": maker.steps, "basis": "", "permissions": { "delegated": [], "application": [], "roles": [] } })
}
