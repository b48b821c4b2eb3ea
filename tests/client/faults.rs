//! Whatever goes wrong on the way, the end is the same, or the result says what is missing.

use entra_user_flow::client::Code;
use entra_user_flow_emulator::Options;
use serde_json::Value;

use super::apply::statuses;
use super::plans::{attribute, changes, plan, whole};
use super::world::{TOKEN, World};

/// A tenant without what differs from one run to the next: ids that are made, and what they stand in.
fn end(world: &World) -> Value {
    let mut tenant = world.tenant();
    for flow in tenant["userFlows"].as_array_mut().expect("flows") {
        if flow["displayName"] == "Shoes" {
            flow["id"] = "made".into();
            flow["conditions"]["applications"]["includeApplications@odata.context"] = "made".into();
        }
    }
    tenant.as_object_mut().expect("an object").remove("authenticationEventListeners");
    tenant
}

fn calm(make: fn(&World) -> Value) -> Value {
    let world = World::new(Options::default());
    assert!(world.apply(&make(&world)).ok);
    end(&world)
}

/// Faults that only begin with the first write: reading has tests of its own.
const FAULTS: [&str; 22] = [
    "429;method=POST;path=userFlowAttributes;times=2",
    "429;retry-after=7;method=POST;path=userFlowAttributes;times=1",
    "429;method=POST;path=$batch;skip=8;times=3",
    "503;method=POST;path=userFlowAttributes;times=3",
    "503;retry-after=3;method=POST;path=authenticationEventsFlows;times=1",
    "409;method=POST;times=4;skip=8",
    "401;method=POST;path=userFlowAttributes;times=1",
    "401;path=includeApplications;method=POST;times=1",
    "drop-before;method=POST;path=userFlowAttributes;times=1",
    "drop-after;method=POST;path=userFlowAttributes;times=1",
    "drop-after;method=POST;path=userFlowAttributes;times=2",
    "drop-before;method=POST;path=authenticationEventsFlows;times=1",
    "drop-after;method=POST;path=authenticationEventsFlows;times=1",
    "drop-after;method=POST;path=$batch;skip=8;times=1",
    "drop-after;method=POST;path=$batch;skip=8;times=2",
    "drop-before;method=POST;path=$batch;skip=8;times=1",
    "lag=3;method=POST;path=userFlowAttributes;times=1",
    "lag=4;method=POST;path=authenticationEventsFlows;times=1",
    "lag=3;method=POST",
    "429;path=includeApplications;method=POST;times=1",
    "503;path=$ref;times=2",
    "slow=50",
];

fn both(faults: &[&str]) -> World {
    let world = World::with(faults);
    world.tokens.borrow_mut().extend((0..30).map(|number| format!("another-token-{number}")));
    world
}

#[test]
fn the_end_is_the_same_with_each_fault() {
    for make in [whole, changes] as [fn(&World) -> Value; 2] {
        let wanted = calm(make);
        for fault in FAULTS {
            let world = both(&[fault]);
            let plan = make(&world);
            let result = world.apply(&plan);
            assert!(result.ok, "{fault}: {result:?} {:?}", world.graph.log());
            assert_eq!(end(&world), wanted, "{fault}");
        }
    }
}

#[test]
fn the_end_is_the_same_with_many_faults_at_once() {
    let wanted = calm(whole);
    let (mut done, mut left) = (0, 0);
    for seed in 0..200 {
        let chance = |kind: &str| format!("{kind};chance=5").parse().expect("a fault");
        let kinds = ["429", "503", "409", "drop-before", "drop-after", "lag=2", "page=1", "401"];
        let options = kinds.iter().map(|kind| chance(kind)).fold(Options::default().seed(seed), Options::fault);
        let world = World::new(options);
        world.tokens.borrow_mut().extend((0..300).map(|number| format!("another-token-{number}")));
        let result = world.apply(&whole(&world));
        if result.ok {
            assert_eq!(end(&world), wanted, "seed {seed}");
            done += 1;
        } else {
            honest(&world, &result, seed);
            left += 1;
        }
    }
    assert!(done > 100, "{done} done, {left} left");
}

/// What is said to be done is done, and what is said to be skipped is not.
fn honest(world: &World, result: &entra_user_flow::client::ApplyResult, seed: u64) {
    let tenant = world.tenant();
    let has = |list: &str, name: &str| {
        tenant[list].as_array().expect("a list").iter().filter(|one| one["displayName"] == name).count()
    };
    for (step, (list, name)) in
        statuses(result).iter().zip([("userFlowAttributes", "Shoe size"), ("userFlows", "Shoes")])
    {
        match *step {
            "done" => assert_eq!(has(list, name), 1, "seed {seed}: {result:?}"),
            "skipped" => assert_eq!(has(list, name), 0, "seed {seed}: {result:?}"),
            _ => assert!(has(list, name) <= 1, "seed {seed}: {result:?}"),
        }
    }
    assert!(result.error.is_some());
}

#[test]
fn reading_gets_through() {
    let whole = World::new(Options::default()).read().expect("a snapshot");
    for fault in [
        "429;times=30;chance=50",
        "503;retry-after=2;times=5",
        "drop-before;times=3",
        "drop-after;times=3",
        "401;times=1",
        "page=1",
        "slow=10",
    ] {
        assert_eq!(both(&[fault]).read().as_ref(), Ok(&whole), "{fault}");
    }
}

#[test]
fn a_flow_without_attributes_is_no_failure() {
    let world = World::with(&["lag=1"]);
    let snapshot = world.read().expect("a snapshot");
    assert_eq!(snapshot["userFlows"][1]["onAttributeCollection"], Value::Null);
}

#[test]
fn graph_says_how_long_to_wait() {
    let world = World::with(&["429;retry-after=7;method=POST;path=userFlowAttributes;times=1"]);
    assert!(world.apply(&whole(&world)).ok);
    assert_eq!(*world.slept.borrow(), [7]);
    let steps = world.steps.borrow();
    let waiting = steps.iter().find_map(|event| event.wait_seconds);
    assert_eq!(waiting, Some(7));
}

#[test]
fn otherwise_each_wait_is_longer_to_a_ceiling_and_an_end() {
    let world = World::with(&["503;method=POST;path=userFlowAttributes"]);
    let result = world.apply(&plan(&world, &[attribute("A"), attribute("B")]));
    assert_eq!(statuses(&result), ["failed", "failed"]);
    // Between the tries it is looked whether they were created after all.
    assert_eq!(*world.slept.borrow(), [1, 2, 4, 6, 2, 4, 8, 16, 30]);
}

#[test]
fn the_token_is_asked_for_once_more() {
    let world = World::with(&["401;times=1"]);
    world.tokens.borrow_mut().push("the-next-token".to_owned());
    assert!(world.read().is_ok());
    // A text has no next.
    let error = World::with(&["401;times=1"]).read().expect_err("a refusal");
    assert_eq!((error.code, error.failure.map(|failure| failure.status)), (Code::ReadFailed, Some(401)));
    // And twice is too often.
    let world = World::with(&["401"]);
    world.tokens.borrow_mut().extend(["one-token".to_owned(), "more-tokens".to_owned()]);
    assert_eq!(world.read().expect_err("a refusal").code, Code::ReadFailed);
    assert_eq!(world.tokens.borrow().len(), 2, "asked once");
}

#[test]
fn a_caller_may_give_up_at_any_request() {
    let calm = World::new(Options::default());
    assert!(calm.apply(&whole(&calm)).ok);
    let all = calm.sent.borrow().len();
    for after in 0..=all {
        let world = World::new(Options::default());
        world.gives_up_after.set(after);
        let result = world.apply(&whole(&world));
        if result.ok {
            assert_eq!(after, all);
            continue;
        }
        assert_eq!(result.error.as_ref().map(|error| error.code), Some(Code::Aborted));
        assert_eq!(world.sent.borrow().len(), after);
        honest(&world, &result, after as u64);
    }
}

/// Browsers do this by themselves when a connection that they kept ends.
#[test]
fn a_creation_that_the_transport_repeats_is_the_plans_own() {
    let world = World::new(Options::default());
    world.repeats.set(true);
    let result = world.apply(&whole(&world));
    assert!(result.ok, "{result:?}");
}

#[test]
fn a_token_that_cannot_be_sent_is_not_shown() {
    let world = World::new(Options::default());
    *world.tokens.borrow_mut() = vec!["a token\nwith a line".to_owned()];
    let error = world.read().expect_err("a refusal");
    assert_eq!(error.code, Code::NoToken);
    assert!(!format!("{error:?}").contains("a line") && world.sent.borrow().is_empty());
    assert!(!TOKEN.is_empty());
}
