//! Applying a plan to a Graph in which nothing goes wrong.

use entra_user_flow::client::{ApplyResult, Code, Json, StepStatus};
use entra_user_flow_emulator::{Grant, Options};
use serde_json::{Value, json};

use super::plans::{DRIVE, FLOWS, GROCERIES, attribute, changes, flow, link, plan, whole};
use super::world::{TOKEN, World};

pub(crate) fn statuses(result: &ApplyResult) -> Vec<&'static str> {
    result.steps.iter().map(|step| step.status.as_str()).collect()
}

fn named<'t>(tenant: &'t Value, name: &str) -> &'t Value {
    let flows = tenant["userFlows"].as_array().expect("flows");
    flows.iter().find(|flow| flow["displayName"] == name).expect("the flow")
}

fn ids(list: &Value, member: &str) -> Vec<String> {
    list.as_array().expect("a list").iter().map(|one| one[member].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn steps_are_carried_out_with_the_ids_of_others() {
    let world = World::new(Options::default());
    let result = world.apply(&whole(&world));
    assert!(result.ok, "{result:?}");
    assert_eq!(statuses(&result), ["done"; 4]);
    let tenant = world.tenant();
    let made = named(&tenant, "Shoes");
    assert_eq!(made["id"], result.steps[1].produced[0].1.as_str());
    assert_eq!(ids(&made["conditions"]["applications"]["includeApplications"], "appId").len(), 2);
    assert_eq!(made["onAttributeCollection"]["attributes"][0]["displayName"], "Shoe size");
}

#[test]
fn what_needs_no_id_goes_in_one_batch_in_the_order_of_the_plan() {
    let world = World::new(Options::default());
    let steps = changes(&world);
    let result = world.apply(&steps);
    assert!(result.ok, "{result:?}");
    let sent = world.sent.borrow();
    let writes: Vec<_> = sent.iter().filter_map(|request| request.body.as_ref()).collect();
    let last = writes.last().expect("a batch").get("requests").items();
    assert_eq!(last.len(), 5);
    assert!(last.iter().skip(1).all(|part| part.get("dependsOn").items().len() == 1), "a chain: they are of one flow");
    let tenant = world.tenant();
    let flow = named(&tenant, "Woodgrove Groceries");
    let providers = ids(&flow["onAuthenticationMethodLoadStart"]["identityProviders"], "id");
    assert_eq!(providers, ["EmailPassword-OAUTH", "EmailOtpSignup-OAUTH"]);
    assert_eq!(flow["description"], "Fruit");
}

#[test]
fn steps_of_different_objects_go_side_by_side() {
    let world = World::new(Options::default());
    let names: Vec<Value> = ["A", "B", "C"].map(attribute).to_vec();
    assert!(world.apply(&plan(&world, &names)).ok);
    let sent = world.sent.borrow();
    let batch = sent.last().and_then(|request| request.body.clone()).expect("a batch");
    assert_eq!(batch.get("requests").items().len(), 3);
}

#[test]
fn more_steps_than_a_batch_takes_are_all_carried_out() {
    let world = World::new(Options::default());
    let steps: Vec<Value> = (0..45).map(|number| attribute(&format!("A{number}"))).collect();
    let result = world.apply(&plan(&world, &steps));
    assert!(result.ok && world.writes() == 45, "{result:?}");
}

#[test]
fn a_plan_is_applied_once() {
    let world = World::new(Options::default());
    let plan = whole(&world);
    assert!(world.apply(&plan).ok);
    let writes = world.writes();
    let again = world.apply(&plan);
    let error = again.error.as_ref().expect("a refusal");
    assert_eq!(error.code, Code::BasisChanged);
    assert_eq!(
        error.message,
        "the user attributes, and the user flows of the tenant have changed since the plan was made"
    );
    assert_eq!(statuses(&again), ["skipped"; 4]);
    assert_eq!(world.writes(), writes, "nothing is sent");
}

#[test]
fn a_plan_with_errors_is_refused_before_anything_is_sent() {
    let world = World::new(Options::default());
    let mut broken = whole(&world);
    broken["report"]["ok"] = json!(false);
    assert_eq!(world.apply(&broken).error.map(|error| error.code), Some(Code::PlanHasErrors));
    for (member, value) in [
        ("url", "https://evil.example/"),
        ("url", "//evil.example"),
        ("method", "GET"),
        ("version", "v2"),
        ("id", ""),
        ("url", "/a/../b"),
    ] {
        let mut broken = whole(&world);
        broken["steps"][0][member] = value.into();
        assert_eq!(world.apply(&broken).error.map(|error| error.code), Some(Code::Misuse), "{member}: {value}");
    }
    let mut broken = whole(&world);
    broken["steps"][0]["dependsOn"] = json!(["step2"]);
    assert_eq!(world.apply(&broken).error.map(|error| error.code), Some(Code::Misuse));
    assert!(world.sent.borrow().is_empty());
}

#[test]
fn a_plan_without_steps_is_done() {
    let world = World::new(Options::default());
    assert!(world.apply(&plan(&world, &[])).ok);
    assert!(world.sent.borrow().is_empty());
}

#[test]
fn after_a_refusal_nothing_new_begins() {
    let world = World::new(Options::default());
    let steps = [attribute("Shoe size"), flow("Woodgrove Groceries"), link("{{step2.id}}", DRIVE, "step2")];
    let result = world.apply(&plan(&world, &steps));
    assert_eq!(statuses(&result), ["done", "failed", "skipped"]);
    let failure = result.steps[1].error.as_ref().expect("why");
    assert!(failure.message.contains("displayName is in use") && failure.status == 400, "{failure:?}");
    assert_eq!(result.error.map(|error| error.code), Some(Code::StepFailed));
}

#[test]
fn an_application_that_is_linked_already_is_no_failure() {
    let world = World::new(Options::default());
    let groceries = "63856651-13d9-4784-9abf-20758d509e19";
    assert!(world.apply(&plan(&world, &[link(GROCERIES, groceries, "")])).ok);
    // In another flow it is one.
    let staff = "1d51b447-eb52-4ec8-ae4e-0a35ebc148ea";
    assert!(!world.apply(&plan(&world, &[link(staff, groceries, "")])).ok);
}

#[test]
fn a_missing_permission_is_a_failure_of_the_step() {
    let reader = ["EventListener.Read.All", "IdentityProvider.Read.All", "IdentityUserFlow.Read.All"];
    let world = World::new(Options::default().grant(TOKEN, Grant::application(&reader)));
    let result = world.apply(&whole(&world));
    assert_eq!(statuses(&result), ["failed", "skipped", "skipped", "skipped"]);
    assert_eq!(result.steps[0].error.as_ref().map(|failure| failure.status), Some(403));
}

#[test]
fn a_secret_goes_to_graph_and_nowhere_else() {
    let mut world = World::new(Options::default());
    world.secret = Some("s3cret-of-facebook".to_owned());
    let provider = json!({ "action": "create", "method": "POST", "url": "/identity/identityProviders", "produces": ["id"],
        "body": { "@odata.type": "#microsoft.graph.socialIdentityProvider", "displayName": "{{secret.FACEBOOK}}",
            "identityProviderType": "Facebook", "clientId": "id", "clientSecret": "{{secret.FACEBOOK}}" } });
    let result = world.apply(&plan(&world, &[provider]));
    assert!(result.ok, "{result:?}");
    let sent = world.sent.borrow();
    let body = sent.last().and_then(|request| request.body.clone()).expect("a body");
    assert_eq!(body.get("clientSecret").as_text(), "s3cret-of-facebook");
    assert_eq!(body.get("displayName").as_text(), "{{secret.FACEBOOK}}", "only where secrets stand");
}

#[test]
fn without_a_secret_nothing_is_begun() {
    let world = World::new(Options::default());
    let provider = json!({ "action": "create", "method": "POST", "url": "/identity/identityProviders",
        "body": { "clientSecret": "{{secret.FACEBOOK}}" } });
    let result = world.apply(&plan(&world, &[attribute("A"), provider]));
    assert_eq!(result.error.map(|error| error.code), Some(Code::NoSecret));
    assert_eq!(world.writes(), 0);
}

#[test]
fn references_name_the_graph_that_is_asked() {
    let world = World::new(Options::default());
    world.apply(&changes(&world));
    let sent = world.sent.borrow();
    let bodies: Vec<String> = sent.iter().filter_map(|request| request.body.as_ref()).map(Json::to_text).collect();
    assert!(bodies.iter().any(|body| body.contains("http://localhost/v1.0/identity/userFlowAttributes/city")));
    assert!(bodies.iter().all(|body| !body.contains("https://graph.microsoft.com")));
}

#[test]
fn each_step_is_told_of() {
    let world = World::new(Options::default());
    world.apply(&whole(&world));
    let steps = world.steps.borrow();
    let told: Vec<_> = steps.iter().map(|event| (event.step.as_str(), event.status, event.attempt)).collect();
    assert_eq!(told[..2], [("step1", StepStatus::Started, 1), ("step1", StepStatus::Done, 1)]);
    assert_eq!(told.len(), 8);
    assert!(FLOWS.starts_with('/'));
}
