//! The executor itself, on plans written by hand.

use entra_user_flow_emulator::{Emulator, Options, Tenant};
use serde_json::{Value, json};

use crate::choices::Choices;
use crate::executor::{Executor, Failure, shuffled, texts, without};

const ATTRIBUTES: &str = "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow/onAttributeCollection/\
    microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/$ref";
const STAFF: &str = "1d51b447-eb52-4ec8-ae4e-0a35ebc148ea";

/// A custom attribute that is made, then added to a flow by its id.
fn plan() -> Vec<Value> {
    vec![
        json!({ "id": "step1", "version": "v1.0", "method": "POST", "url": "/identity/userFlowAttributes",
            "body": { "displayName": "Shoe size", "dataType": "int64" }, "dependsOn": [], "produces": ["id"] }),
        json!({ "id": "step2", "version": "v1.0", "method": "POST",
            "url": format!("/identity/authenticationEventsFlows/{STAFF}/{ATTRIBUTES}"),
            "body": { "@odata.id": "https://graph.microsoft.com/v1.0/identity/userFlowAttributes/{{step1.id}}" },
            "dependsOn": ["step1"] }),
        json!({ "id": "step3", "version": "v1.0", "method": "PATCH",
            "url": "/identity/userFlowAttributes/{{step1.id}}", "body": { "description": "{{step2.id}} and {{step9.id}}" },
            "dependsOn": ["step1"] }),
    ]
}

fn run(steps: &[Value]) -> (Result<(), Failure>, Value) {
    let graph = Emulator::new(Options::default().tenant(Tenant::demo()));
    let result = Executor::new(&graph, &|_| {}).run(&steps.iter().collect::<Vec<_>>());
    (result, graph.tenant().to_json())
}

#[test]
fn ids_are_carried_from_step_to_step() {
    let (result, tenant) = run(&plan());
    assert_eq!(result, Ok(()));
    let made = tenant["userFlowAttributes"].as_array().unwrap().last().unwrap();
    assert_eq!(made["displayName"], "Shoe size");
    assert_eq!(made["description"], "{{step2.id}} and {{step9.id}}");
    let flow = &tenant["userFlows"][1];
    assert_eq!(flow["onAttributeCollection"]["attributes"][0]["id"], made["id"]);
}

#[test]
fn what_breaks_the_contract_fails() {
    let broken: [(&str, usize, &str, Value); 7] = [
        ("it depends on", 1, "dependsOn", json!(["step3"])),
        ("`dependsOn` does not say so", 1, "dependsOn", json!([])),
        ("nothing made", 2, "url", json!("/identity/userFlowAttributes/{{step3.id}}")),
        ("a part of another text", 2, "url", json!("/identity/userFlowAttributes/x{{step1.id}}")),
        ("a part of another text", 2, "body", json!({ "description": "of {{step1.id}}" })),
        ("no `secret` came of it", 0, "produces", json!(["id", "secret"])),
        ("slash", 0, "url", json!("identity/userFlowAttributes")),
    ];
    for (why, place, member, value) in broken {
        let mut steps = plan();
        steps[place][member] = value;
        let failure = run(&steps).0.expect_err(why);
        assert!(failure.why.contains(why), "{failure:?}");
        assert_eq!(failure.step, format!("step{}", place + 1));
    }
}

#[test]
fn a_refusal_of_graph_is_a_failure() {
    let mut steps = plan();
    steps[0]["body"]["dataType"] = json!("shoe");
    let failure = run(&steps).0.unwrap_err();
    assert_eq!((failure.step.as_str(), failure.status), ("step1", 400));
}

#[test]
fn another_order_keeps_what_depends_behind() {
    let steps = plan();
    let steps: Vec<_> = steps.iter().collect();
    for number in 0..20 {
        let order = shuffled(&steps, &mut Choices::of(&[number, number / 3, number / 2]));
        assert_eq!(order[0]["id"], "step1");
        assert_eq!(order.len(), 3);
    }
    assert_eq!(shuffled(&steps, &mut Choices::of(&[]))[1]["id"], "step3");
}

#[test]
fn leaving_out_a_step_leaves_out_what_depends_on_it() {
    let steps = plan();
    let steps: Vec<_> = steps.iter().collect();
    assert_eq!(without(&steps, steps[0]), [&Value::Null; 0]);
    assert_eq!(without(&steps, steps[1]), [steps[0], steps[2]]);
    assert_eq!(texts(&steps[1]["dependsOn"]), ["step1"]);
}
