//! The judge itself: it has nothing against a flow that is created whole, and something against each damage to it.

use entra_user_flow::{GraphVersion, Options, build};
use entra_user_flow_emulator::Request;
use serde_json::{Value, json};

use crate::judge::{complaints, losses, without_providers};
use crate::pair::Pair;
use crate::reader::snapshot;
use crate::runner::{Tally, each};

/// The tenant with the first new flow of the definitions in it; the pair is left with that definition.
fn created(pair: &mut Pair) -> Option<(Value, Value)> {
    // What is declared takes more than one request.
    let is_new = |one: &Value| pair.counterpart(one).is_none() && one.get("providers").is_none();
    pair.definitions = vec![pair.definitions.iter().find(|one| is_new(one))?.clone()];
    let graph = pair.graph();
    let before = graph.tenant().to_json();
    let settings = json!({ "tenant": snapshot(&graph, pair.version) }).to_string();
    let options = Options { graph_version: pair.version, settings: settings.as_bytes(), ..Options::default() };
    let body = build(&pair.sources()[0], &options).unwrap().payload;
    let body: Value = serde_json::from_slice(&body).ok()?;
    let version = if pair.version == GraphVersion::Beta { "beta" } else { "v1.0" };
    let request = Request::new("POST", &format!("/{version}/identity/authenticationEventsFlows")).json(&body);
    let answer = graph.handle(&request).answer.unwrap();
    (answer.status == 201).then(|| (before, graph.tenant().to_json()))
}

/// What is done to the flow, by name, where it can be done.
type Damage = (&'static str, fn(&mut Value) -> Option<()>);

fn inputs(flow: &mut Value) -> Option<&mut Vec<Value>> {
    flow.pointer_mut("/onAttributeCollection/attributeCollectionPage/views/0/inputs")?.as_array_mut()
}

const DAMAGES: [Damage; 9] = [
    ("name", |flow| {
        flow["displayName"] = json!("x");
        Some(())
    }),
    ("sign-up", |flow| {
        let is = flow.pointer_mut("/onInteractiveAuthFlowStart/isSignUpAllowed")?;
        *is = json!(*is != true);
        Some(())
    }),
    ("provider", |flow| {
        let list = flow.pointer_mut("/onAuthenticationMethodLoadStart/identityProviders")?.as_array_mut()?;
        list.pop().map(|_| ())
    }),
    ("label", |flow| {
        inputs(flow)?.last_mut()?["label"] = json!("x");
        Some(())
    }),
    ("required", |flow| {
        let is = &mut inputs(flow)?.last_mut()?["required"];
        *is = json!(*is != true);
        Some(())
    }),
    ("input", |flow| inputs(flow)?.pop().map(|_| ())),
    ("order", |flow| {
        let list = inputs(flow)?;
        // The e-mail address is where it likes to be.
        (list.len() > 2 && list[1]["attribute"] != "email" && list[2]["attribute"] != "email").then(|| list.swap(1, 2))
    }),
    ("attribute", |flow| flow.pointer_mut("/onAttributeCollection/attributes")?.as_array_mut()?.pop().map(|_| ())),
    ("title", |flow| {
        *flow.pointer_mut("/onAttributeCollection/attributeCollectionPage/views/0/title")? = json!("x");
        Some(())
    }),
];

#[test]
fn a_flow_that_is_created_is_what_its_definition_says_until_it_is_damaged() {
    let tally = Tally::default();
    each("created flows", |pair| {
        let Some((before, after)) = created(pair) else { return Ok(()) };
        tally.count("created");
        let found = complaints(pair, &before, &after);
        proptest::prop_assert!(found.is_empty(), "{found:#?}\n{:#}\n{after:#}", pair.definitions[0]);
        for (name, damage) in DAMAGES {
            let mut damaged = after.clone();
            if damage(damaged["userFlows"].as_array_mut().unwrap().last_mut().unwrap()).is_some() {
                tally.count(name);
                proptest::prop_assert!(!complaints(pair, &before, &damaged).is_empty(), "{}", name);
            }
        }
        Ok(())
    });
    tally.print(&DAMAGES.map(|(name, _)| name));
}

#[test]
fn what_is_less_and_what_is_strange_is_noticed() {
    each("losses and strangers", |pair| {
        let tenant = pair.graph().tenant().to_json();
        proptest::prop_assert_eq!(losses(&tenant, &tenant), [""; 0]);
        let count = tenant["userFlows"].as_array().unwrap().len();
        let flow = format!("/userFlows/{}", pair.choices.below(count));
        for (pointer, is_loss) in [
            ("/userFlows", true),
            ("{flow}/onAuthenticationMethodLoadStart/identityProviders", true),
            ("{flow}/conditions/applications/includeApplications", true),
            ("{flow}/onAttributeCollection/attributes", true),
            ("{flow}/onAttributeCollection/attributeCollectionPage/views/0/inputs", true),
            ("/userFlowAttributes", false),
            ("/identityProviders", false),
        ] {
            let mut less = tenant.clone();
            let Some(list) = less.pointer_mut(&pointer.replace("{flow}", &flow)).and_then(Value::as_array_mut) else {
                continue;
            };
            if list.pop().is_none() {
                continue;
            }
            if is_loss {
                proptest::prop_assert!(!losses(&tenant, &less).is_empty(), "{}", pointer);
            } else {
                proptest::prop_assert!(!complaints(pair, &tenant, &less).is_empty(), "{}", pointer);
            }
        }
        let mut none = tenant;
        if let Some(list) = none.pointer_mut("/userFlows/0/onAuthenticationMethodLoadStart/identityProviders") {
            *list = json!([]);
            proptest::prop_assert_eq!(without_providers(&none).len(), 1);
        }
        Ok(())
    });
}
