//! A snapshot of the emulated tenant, made by GET alone.

use entra_user_flow::GraphVersion;
use entra_user_flow_emulator::{Answer, Emulator, Request};
use serde_json::{Map, Value};

const TYPE: &str = "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow";
const FLOWS: &str = "/identity/authenticationEventsFlows";

/// The lists that a flow is read without: the address of each, and where a snapshot has it.
const LISTS: [(&str, &[&str], &str); 3] = [
    (
        "onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders",
        &["onAuthenticationMethodLoadStart"],
        "identityProviders",
    ),
    (
        "onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes",
        &["onAttributeCollection"],
        "attributes",
    ),
    ("conditions/applications/includeApplications", &["conditions", "applications"], "includeApplications"),
];

const WHOLE: [(&str, &str); 7] = [
    ("identityProviders", "/identity/identityProviders"),
    ("federationConfigurations", "/directory/federationConfigurations"),
    ("userFlowAttributes", "/identity/userFlowAttributes"),
    ("applications", "/applications"),
    ("servicePrincipals", "/servicePrincipals"),
    ("customAuthenticationExtensions", "/identity/customAuthenticationExtensions"),
    ("authenticationEventListeners", "/identity/authenticationEventListeners"),
];

const METHODS: [(&str, &str); 2] = [("emailAuthenticationMethod", "email"), ("smsAuthenticationMethod", "sms")];

/// Everything that a plan may look at.
pub(crate) fn snapshot(graph: &Emulator, version: GraphVersion) -> Value {
    let reader = Reader { graph, version: if version == GraphVersion::Beta { "/beta" } else { "/v1.0" } };
    let mut all = Map::new();
    for (name, path) in WHOLE {
        all.insert(name.to_owned(), reader.list(path));
    }
    for (name, method) in METHODS {
        let path = format!("/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{method}");
        all.insert(name.to_owned(), reader.body(&path));
    }
    let organization = reader.list("/organization")[0].clone();
    let branding = reader.get(&format!("/organization/{}/branding", organization["id"].as_str().unwrap()));
    if branding.status == 200 {
        all.insert("branding".to_owned(), branding.body.unwrap());
    }
    all.insert("organization".to_owned(), organization);
    let flows = reader.list(FLOWS).as_array().unwrap().iter().map(|flow| reader.flow(flow)).collect();
    all.insert("userFlows".to_owned(), flows);
    Value::Object(all)
}

struct Reader<'e> {
    graph: &'e Emulator,
    version: &'static str,
}

impl Reader<'_> {
    fn get(&self, path: &str) -> Answer {
        let request = Request::new("GET", &format!("{}{path}", self.version));
        self.graph.handle(&request).answer.unwrap()
    }

    fn body(&self, path: &str) -> Value {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {:?}", answer.body);
        answer.body.unwrap()
    }

    /// All pages of a list.
    fn list(&self, path: &str) -> Value {
        let mut items = Vec::new();
        let mut next = Some(path.to_owned());
        while let Some(path) = next {
            let mut page = self.body(&path);
            items.append(page["value"].as_array_mut().unwrap());
            let link = page["@odata.nextLink"].as_str();
            next = link.map(|link| link.split_once(self.version).unwrap().1.to_owned());
        }
        items.into()
    }

    /// A flow with its lists: a flow without attributes is asked for them with 400.
    fn flow(&self, flow: &Value) -> Value {
        let mut whole = flow.clone();
        let id = flow["id"].as_str().unwrap();
        for (path, owner, name) in LISTS {
            let cast = if name == "includeApplications" { String::new() } else { format!("{TYPE}/") };
            let path = format!("{FLOWS}/{id}/{cast}{path}");
            let owner = owner.iter().fold(&mut whole, |value, name| &mut value[*name]);
            if owner.is_object() {
                let has_none = name == "attributes" && self.get(&path).status == 400;
                owner[name] = if has_none { Value::Array(Vec::new()) } else { self.list(&path) };
            }
        }
        whole
    }
}
