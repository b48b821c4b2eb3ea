//! Faults on demand, each, and that they follow from the seed.

use std::time::Duration;

use entra_user_flow_emulator::{Emulator, Fault, Options, Request};
use serde_json::json;

use crate::support::{FLOWS, error, flow, get, send};

fn faulty(fault: &str) -> Emulator {
    Emulator::new(Options::default().fault(fault.parse().unwrap()))
}

fn list() -> Request {
    Request::new("GET", FLOWS)
}

/// The statuses of requests in a row; 0 where one is dropped.
fn statuses(graph: &Emulator, request: &Request, count: usize) -> Vec<u16> {
    (0..count).map(|_| graph.handle(request).answer.map_or(0, |answer| answer.status)).collect()
}

#[test]
fn each_status_has_its_code_and_header() {
    for (fault, status, code, retry_after) in [
        ("429", 429, "TooManyRequests", None),
        ("429;retry-after=10", 429, "TooManyRequests", Some("10")),
        ("503", 503, "serviceNotAvailable", None),
        ("503;retry-after=0", 503, "serviceNotAvailable", Some("0")),
        ("409", 409, "Directory_ConcurrencyViolation", None),
        ("401", 401, "InvalidAuthenticationToken", None),
        ("403", 403, "Authorization_RequestDenied", None),
    ] {
        let answer = send(&faulty(fault), &list());
        let (actual, actual_code, _) = error(&answer);
        assert_eq!((actual, actual_code.as_str()), (status, code), "{fault}");
        assert_eq!(answer.header("Retry-After"), retry_after, "{fault}");
    }
}

#[test]
fn a_throttled_request_has_the_documented_body() {
    let body = send(&faulty("429;retry-after=10"), &list()).body.unwrap();
    assert_eq!(body["error"]["message"], "Please retry again later.");
    let inner = body["error"]["innerError"].as_object().unwrap();
    assert_eq!(inner.keys().collect::<Vec<_>>(), ["code", "date", "message", "request-id", "status"]);
    assert_eq!((&inner["code"], &inner["status"]), (&json!("429"), &json!("429")));
}

#[test]
fn a_fault_lets_some_pass_and_comes_to_an_end() {
    assert_eq!(statuses(&faulty("401;skip=2;times=1"), &list(), 5), [200, 200, 401, 200, 200]);
    assert_eq!(statuses(&faulty("503;times=2"), &list(), 4), [503, 503, 200, 200]);
    assert_eq!(statuses(&faulty("503;method=post"), &list(), 2), [200, 200]);
    assert_eq!(statuses(&faulty("503;path=EventsFlows"), &list(), 1), [503]);
    assert_eq!(statuses(&faulty("503;path=applications"), &list(), 1), [200]);
}

#[test]
fn a_connection_is_dropped_before_or_after_the_effect() {
    let post = Request::new("POST", FLOWS).json(&flow());
    let before = faulty("drop-before;method=POST;times=1");
    assert_eq!(statuses(&before, &post, 2), [0, 201]);
    let after = faulty("drop-after;method=POST;times=1");
    assert_eq!(statuses(&after, &post, 2), [0, 400], "the flow is there already");
    assert_eq!(get(&after, FLOWS)["value"].as_array().unwrap().len(), 3);
}

#[test]
fn an_answer_takes_its_time() {
    let outcome = faulty("slow=250").handle(&list());
    assert_eq!(outcome.delay, Duration::from_millis(250));
    assert_eq!(outcome.answer.unwrap().status, 200);
}

#[test]
fn a_request_asks_for_its_own() {
    let graph = Emulator::new(Options::default());
    let asked = list().header("x-emulator-fault", "slow=5, 429;retry-after=1");
    let outcome = graph.handle(&asked);
    assert_eq!((outcome.delay, outcome.answer.unwrap().status), (Duration::from_millis(5), 429));
    assert_eq!(statuses(&graph, &list(), 1), [200]);
    let unknown = send(&graph, &list().header("x-emulator-fault", "500"));
    assert_eq!(error(&unknown).0, 400);
}

#[test]
fn chance_follows_from_the_seed() {
    let by_chance = |seed: u64| {
        let options = Options::default().seed(seed);
        let options = options.fault("503;chance=30".parse().unwrap()).fault("drop-after;chance=10".parse().unwrap());
        statuses(&Emulator::new(options), &list(), 200)
    };
    assert_eq!(by_chance(1), by_chance(1));
    assert_ne!(by_chance(1), by_chance(2));
    let failed = by_chance(1).into_iter().filter(|status| *status == 503).count();
    assert!((35..=90).contains(&failed), "{failed} of 200");
}

#[test]
fn faults_as_values_are_those_of_the_text() {
    for (text, fault) in [
        ("429;retry-after=2;skip=1;times=3", Fault::throttled().retry_after(2).skip(1).times(3)),
        ("503;method=POST;path=a;chance=5", Fault::unavailable().method("POST").path("a").chance(5)),
        ("409", Fault::conflict().retry_after(2)),
        ("401", Fault::unauthorized()),
        ("403", Fault::forbidden()),
        ("drop-before", Fault::drop_before()),
        ("drop-after", Fault::drop_after()),
        ("slow=9", Fault::slow(9)),
        ("lag=9", Fault::lag(9)),
        ("page=9", Fault::page(9)),
    ] {
        assert_eq!(text.parse(), Ok(fault), "{text}");
    }
}

#[test]
fn none_and_all_are_no_matter_of_chance() {
    assert_eq!(statuses(&faulty("503;chance=0"), &list(), 50), [200; 50]);
    assert_eq!(statuses(&faulty("503;chance=100"), &list(), 50), [503; 50]);
}

#[test]
fn a_fault_that_is_none_is_named() {
    for (text, part) in [
        ("", "is no fault"),
        ("500", "`500` is no fault"),
        ("fast=1", "`fast=1` is no fault"),
        ("slow=a", "no number for `slow`"),
        ("slow=-1", "no number for `slow`"),
        ("429;often", "needs a `=`"),
        ("429;often=1", "`often` is no part"),
        ("drop-after;retry-after=1", "goes with `429` and `503`"),
    ] {
        let message = text.parse::<Fault>().unwrap_err();
        assert!(message.contains(part), "{text}: {message}");
    }
}
