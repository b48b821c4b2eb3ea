//! Reading a tenant.

use entra_user_flow::client::Code;
use entra_user_flow_emulator::{Grant, Options};
use serde_json::{Value, json};

use super::world::{TOKEN, World};

const GROCERIES: &str = "63856651-13d9-4784-9abf-20758d509e19";

/// What the emulator shows of flows in v1.0: no priority, and no file of texts.
fn as_of_v1(mut tenant: Value) -> Value {
    for flow in tenant["userFlows"].as_array_mut().expect("flows") {
        let flow = flow.as_object_mut().expect("a flow");
        flow.remove("priority");
        if let Some(page) = flow["onAttributeCollection"].get_mut("attributeCollectionPage") {
            page.as_object_mut().expect("a page").remove("customStringsFileId");
        }
        flow["conditions"]["applications"]
            .as_object_mut()
            .expect("applications")
            .remove("includeApplications@odata.context");
    }
    tenant
}

/// What Graph adds to what it keeps.
fn as_kept(mut shown: Value) -> Value {
    shown.as_object_mut().expect("an object").remove("supportedTenantTypes");
    shown
}

fn without_secrets(text: &str) -> String {
    text.replace(r#","clientSecret":"******""#, "").replace(r#","clientSecret":"*****""#, "")
}

#[test]
fn a_snapshot_is_what_the_tenant_has() {
    let world = World::new(Options::default());
    let snapshot = world.read().expect("a snapshot");
    let tenant: Value = serde_json::from_str(&without_secrets(&as_of_v1(world.tenant()).to_string())).expect("JSON");
    let providers = snapshot["identityProviders"].as_array().expect("a list").iter().cloned().map(as_kept);
    assert_eq!(providers.collect::<Value>(), tenant["identityProviders"]);
    for name in ["organization", "federationConfigurations", "customAuthenticationExtensions"] {
        assert_eq!(snapshot[name], tenant[name], "{name}");
    }
    for name in ["emailAuthenticationMethod", "smsAuthenticationMethod"] {
        assert_eq!(snapshot[name], tenant[name], "{name}");
    }
    for (flow, wanted) in
        snapshot["userFlows"].as_array().expect("flows").iter().zip(tenant["userFlows"].as_array().expect("flows"))
    {
        let ids = |flow: &Value| {
            flow["onAttributeCollection"]["attributes"]
                .as_array()
                .map(|all| all.iter().map(|one| one["id"].clone()).collect::<Vec<_>>())
        };
        assert_eq!(ids(flow), ids(wanted));
        for name in ["id", "displayName", "conditions", "onInteractiveAuthFlowStart"] {
            assert_eq!(flow[name], wanted[name], "{name}");
        }
        assert_eq!(
            flow["onAttributeCollection"]["attributeCollectionPage"],
            wanted["onAttributeCollection"]["attributeCollectionPage"]
        );
    }
    assert_eq!(snapshot["applications"].as_array().map(Vec::len), Some(1), "the one that a flow lists");
    assert_eq!(snapshot["servicePrincipals"][0]["appId"], GROCERIES);
    assert_eq!(snapshot.get("branding"), None);
    assert!(!snapshot.to_string().contains("*****"));
}

#[test]
fn nothing_but_get_is_asked() {
    let world = World::new(Options::default());
    world.read().expect("a snapshot");
    let log = world.graph.log();
    let asked: Vec<_> = log.iter().filter(|entry| !entry.target.ends_with("$batch")).collect();
    assert!(asked.len() > 10 && asked.iter().all(|entry| entry.method == "GET"));
    assert_eq!(world.writes(), 0);
    assert!(world.sent.borrow().len() <= 5, "several go together");
}

#[test]
fn pages_of_one_item_give_the_same() {
    let whole = World::new(Options::default()).read().expect("a snapshot");
    let paged = World::new(Options::default().page_size(1)).read().expect("a snapshot");
    assert_eq!(whole, paged);
}

#[test]
fn applications_are_looked_up_by_id_and_by_name() {
    let world = World::new(Options::default());
    let id = "8F8D0BD5-8f8a-4f8e-9ef1-3f3a1c9a7d10";
    let snapshot = world.read_with(&[id, "Woodgrove Bank", "It's not there"]).expect("a snapshot");
    let names: Vec<_> =
        snapshot["applications"].as_array().expect("a list").iter().map(|one| one["displayName"].clone()).collect();
    assert_eq!(names, [json!("Woodgrove Drive"), json!("Woodgrove Bank"), json!("Woodgrove Groceries")]);
    assert_eq!(snapshot["servicePrincipals"].as_array().map(Vec::len), Some(3));
}

#[test]
fn what_a_token_may_not_read_is_not_known() {
    let world = World::new(Options::default().grant(TOKEN, Grant::application(&["EventListener.Read.All"])));
    let snapshot = world.read().expect("a snapshot");
    let names: Vec<&String> = snapshot.as_object().expect("an object").keys().collect();
    assert_eq!(names, ["userFlows", "authenticationEventListeners"]);
    let progress = world.progress.borrow();
    let unread: Vec<_> = progress.iter().filter_map(|one| one.unread.as_ref()).map(|one| one.list.as_str()).collect();
    assert!(unread.contains(&"identityProviders") && unread.contains(&"applications"), "{unread:?}");
}

#[test]
fn without_flows_there_is_no_snapshot() {
    let error = World::with(&["403;path=authenticationEventsFlows"]).read().expect_err("a refusal");
    assert_eq!(error.code, Code::ReadFailed);
    assert!(error.help.contains("EventListener.Read.All"), "{error:?}");
}
