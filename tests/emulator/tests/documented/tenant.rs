//! The tenant in which the examples take place.

use std::path::Path;

use entra_user_flow_emulator::{Emulator, Tenant};
use serde_json::{Value, json};

use super::{FLOW, read};
use crate::support::{applications_of, attributes_of, done, providers_of, reference};

const COLOR: &str = "extension_6ea3bc85aec24b1c92ff4a117afb6621_Favoritecolor";
const HOBBY: &str = "extension_d09380e2b4c642b9a203fb816a04a7ad_Hobby";

/// The tenant of the examples: the flows that are listed, and what the requests name.
pub(super) fn tenant(folder: &Path) -> Tenant {
    let mut document = Tenant::new().to_json();
    let flows = read(folder, "04-list-flows.response.json").unwrap()["body"]["value"].clone();
    let social = |id: &str, name: &str| {
        json!({
            "@odata.type": "#microsoft.graph.socialIdentityProvider", "id": id, "displayName": name,
            "identityProviderType": name, "clientId": "a", "clientSecret": "******"
        })
    };
    let apple = json!({
        "@odata.type": "#microsoft.graph.appleManagedIdentityProvider", "id": "Apple-Managed-OIDC",
        "displayName": "Apple", "developerId": "a", "serviceId": "a", "keyId": "a", "certificateData": "******"
    });
    let more = [social("Google-OAUTH", "Google"), social("Facebook-OAUTH", "Facebook"), apple];
    document["identityProviders"].as_array_mut().unwrap().extend(more);
    let custom = |id: &str, name: &str, description: &str| {
        json!({
            "id": id, "displayName": name, "description": description, "userFlowAttributeType": "custom",
            "dataType": "string"
        })
    };
    let more = [custom(COLOR, "Favorite color", "what is your favorite color"), custom(HOBBY, "Hobby", "Your hobby")];
    document["userFlowAttributes"].as_array_mut().unwrap().extend(more);
    for app_id in ["63856651-13d9-4784-9abf-20758d509e19", "a13d0fc1-04ab-4ede-b215-63de0174cbb4"] {
        let application = json!({ "id": app_id, "appId": app_id, "displayName": "a" });
        document["applications"].as_array_mut().unwrap().push(application.clone());
        document["servicePrincipals"].as_array_mut().unwrap().push(application);
    }
    let backing = json!({ "id": "a", "appId": "65415bb1-9267-4313-bbf5-ae259732ee12", "displayName": "a" });
    document["applications"].as_array_mut().unwrap().push(backing);
    let extension = read(folder, "31-create-custom-authentication-extension.response.json").unwrap();
    document["customAuthenticationExtensions"] = json!([extension["body"]]);
    document["organization"]["id"] = json!("d69179bf-f4a4-41a9-a9de-249c0f2efb1d");
    document["emailAuthenticationMethod"]["allowExternalIdToUseEmailOtp"] = json!("enabled");
    document["userFlows"] = flows;
    Tenant::from_json(&document).unwrap()
}

/// What an example takes for granted.
pub(super) fn prepare(graph: &Emulator, number: &str) {
    let providers = providers_of(FLOW);
    match number {
        // The flows that it creates have the names of those that are listed.
        "01" | "02" => drop(done(graph, "DELETE", FLOW, &Value::Null)),
        "18" | "56" => drop(done(graph, "DELETE", &format!("{providers}/Google-OAUTH/$ref"), &Value::Null)),
        "17" => drop(done(graph, "DELETE", &format!("{providers}/Facebook-OAUTH/$ref"), &Value::Null)),
        "22" => drop(done(
            graph,
            "POST",
            &format!("{}/$ref", attributes_of(FLOW)),
            &reference("userFlowAttributes", "city"),
        )),
        "23" | "25" => {
            let body = json!({ "appId": "63856651-13d9-4784-9abf-20758d509e19" });
            done(graph, "POST", &applications_of(FLOW), &body);
        }
        "27" => drop(done(graph, "DELETE", "/v1.0/identity/identityProviders/Apple-Managed-OIDC", &Value::Null)),
        _ => {}
    }
}
