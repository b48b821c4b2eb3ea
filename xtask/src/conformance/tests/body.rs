//! JSON against the small schema.

use serde_json::{Value, json};

use super::super::body::{Judgement, check};
use super::small;

fn judge(body: &Value) -> Judgement {
    check(&small(), "microsoft.graph.thing", body)
}

/// One deviation, at this place and for this reason.
#[track_caller]
fn deviates(body: &Value, pointer: &str, reason: &str) {
    assert_eq!(judge(body).deviations, [(pointer.to_owned(), reason.to_owned())], "{body}");
}

#[test]
fn what_fits_passes_and_is_counted() {
    let body = json!({
        "@odata.type": "#microsoft.graph.thing",
        "id": "1", "title": "A", "note": null, "color": "green", "flags": "a,b", "is": true,
        "on": { "@odata.type": "#microsoft.graph.click", "count": 2 },
        "points": [{ "x": 1 }, { "x": -1 }], "point": null,
        "providers": [{ "id": "p" }, { "@odata.type": "#microsoft.graph.oidc", "id": "q", "issuer": null }],
        "providers@odata.context": "https://example.com",
        "parts": [],
    });
    let judgement = judge(&body);
    assert_eq!(judgement.deviations, []);
    assert_eq!(judgement.dynamic, [""; 0]);
    assert_eq!(judgement.members, 21);
}

#[test]
fn a_member_that_no_type_declares_is_one_deviation() {
    deviates(&json!({ "points": [{ "x": 1 }, { "y": 2 }] }), "/points/1/y", "is no member of `point`");
    deviates(
        &json!({ "providers": [{ "id": "p", "@odata.type": "#microsoft.graph.oidc", "a/b~": 1 }] }),
        "/providers/0/a~1b~0",
        "is no member of `oidc`",
    );
    deviates(
        &json!({ "point": { "x": 1, "y@odata.context": "" } }),
        "/point/y@odata.context",
        "annotates what is no member of `point`",
    );
}

#[test]
fn a_member_that_an_open_type_does_not_declare_is_listed() {
    let judgement = judge(&json!({ "priority": 50, "title": "A" }));
    assert_eq!(judgement.deviations, []);
    assert_eq!(judgement.dynamic, ["/priority"]);
}

#[test]
fn a_wrong_word_is_one_deviation() {
    for word in [json!("Red"), json!("blue"), json!(""), json!(0), json!(["red"])] {
        deviates(&json!({ "color": word }), "/color", "is no word of `color`");
    }
    deviates(&json!({ "color": "red,green" }), "/color", "is no word of `color`");
    deviates(&json!({ "flags": "a,c" }), "/flags", "is no word of `flags`");
}

#[test]
fn null_where_there_is_none_is_one_deviation() {
    for member in ["title", "is", "points", "providers"] {
        deviates(&json!({ member: null }), &format!("/{member}"), "is null");
    }
    deviates(&json!({ "point": { "x": null } }), "/point/x", "is null");
    deviates(&json!({ "points": [null] }), "/points/0", "is no object; it should be of type `point`");
}

#[test]
fn a_value_of_another_kind_is_one_deviation() {
    for (member, value, of) in
        [("title", json!(1), "Edm.String"), ("is", json!("true"), "Edm.Boolean"), ("is", json!(0), "Edm.Boolean")]
    {
        deviates(&json!({ member: value }), &format!("/{member}"), &format!("is no `{of}`"));
    }
    for number in [json!(1.5), json!("1"), json!(2_147_483_648_u64), json!(-2_147_483_649_i64), json!(true)] {
        deviates(&json!({ "point": { "x": number } }), "/point/x", "is no `Edm.Int32`");
    }
    deviates(&json!({ "points": { "x": 1 } }), "/points", "is no array");
    deviates(&json!({ "point": [{ "x": 1 }] }), "/point", "is no object; it should be of type `point`");
    deviates(&json!("thing"), "", "is no object; it should be of type `thing`");
}

#[test]
fn a_type_that_is_missing_or_wrong_is_one_deviation() {
    deviates(&json!({ "on": { "count": 1 } }), "/on", "has no `@odata.type`, and `handler` is abstract");
    deviates(&json!({ "on": {} }), "/on", "has no `@odata.type`, and `handler` is abstract");
    for (text, reason) in [
        (json!("#microsoft.graph.point"), "names a type that is not derived from `handler`"),
        (json!("#microsoft.graph.handler"), "names an abstract type"),
        (json!("#microsoft.graph.clack"), "names no type"),
        (json!("microsoft.graph.click"), "names no type"),
        (json!(null), "names no type"),
    ] {
        deviates(&json!({ "on": { "@odata.type": text, "count": 1 } }), "/on/@odata.type", reason);
    }
}

#[test]
fn only_a_bare_reference_needs_no_type() {
    let reason = "has no `@odata.type`, and `provider` is abstract";
    deviates(&json!({ "providers": [{ "id": "p", "name": "P" }] }), "/providers/0", reason);
    deviates(&json!({ "providers": [{ "name": "P" }] }), "/providers/0", reason);
    deviates(&json!({ "parts": [{ "id": "p" }] }), "/parts/0", reason);
}
