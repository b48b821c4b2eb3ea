//! What makes two Graph bodies the same flow: each clause, from both sides.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use common::equality::{differences, differences_from_live};
use serde_json::{Value, json};

const INPUT: &str = "/onAttributeCollection/attributeCollectionPage/views/0/inputs/0";

fn flow() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow",
        "displayName": "Shop",
        "conditions": { "applications": { "includeApplications": [
            { "appId": "63856651-13d9-4784-9abf-20758d509e19" }, { "appId": "0f2c6b1e-7a4d-4e0b-9c63-5d1f8a7b3c29" }
        ] } },
        "onInteractiveAuthFlowStart": { "@odata.type": "#interactive", "isSignUpAllowed": true },
        "onAuthenticationMethodLoadStart": {
            "@odata.type": "#methods", "identityProviders": [{ "id": "Google-OAUTH" }, { "id": "EmailPassword-OAUTH" }]
        },
        "onAttributeCollection": {
            "@odata.type": "#collection",
            "attributes": [{ "id": "email" }, { "id": "city" }],
            "attributeCollectionPage": { "views": [{ "title": "You", "inputs": [
                {
                    "attribute": "email", "label": "Email", "inputType": "text", "hidden": true, "editable": false,
                    "writeToDirectory": true, "required": true,
                    "validationRegEx": r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*$"
                },
                {
                    "attribute": "city", "label": "City", "inputType": "radioSingleSelect", "writeToDirectory": true,
                    "options": [{ "label": "Here", "value": "h" }, { "label": "There", "value": "t" }]
                }
            ] }] }
        },
        "onAttributeCollectionStart": {
            "@odata.type": "#start", "customExtension": { "id": "x1" },
            "configuration": { "behaviorOnError": { "@odata.type": "#fallback" } }
        },
        "onUserCreateStart": { "@odata.type": "#create", "userTypeToCreate": "member" }
    })
}

/// The flow with a member set.
fn with(pointer: &str, value: &Value) -> Value {
    let mut flow = flow();
    let (owner, name) = pointer.rsplit_once('/').unwrap();
    match flow.pointer_mut(owner).unwrap() {
        Value::Object(members) => {
            members.insert(name.to_owned(), value.clone());
        }
        Value::Array(elements) => elements[name.parse::<usize>().unwrap()] = value.clone(),
        other => panic!("{other} has no members"),
    }
    flow
}

fn without(pointer: &str) -> Value {
    let mut flow = flow();
    let (owner, name) = pointer.rsplit_once('/').unwrap();
    flow.pointer_mut(owner).unwrap().as_object_mut().unwrap().remove(name).unwrap();
    flow
}

fn reversed(pointer: &str) -> Value {
    let mut flow = flow();
    flow.pointer_mut(pointer).unwrap().as_array_mut().unwrap().reverse();
    flow
}

#[track_caller]
fn same(other: &Value) {
    assert_eq!(differences(&flow(), other), [""; 0]);
    assert_eq!(differences(other, &flow()), [""; 0]);
}

/// They differ, in this place and no other.
#[track_caller]
fn different(other: &Value, pointer: &str) {
    for found in [differences(&flow(), other), differences(other, &flow())] {
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with(&format!("{pointer}: ")), "{found:?}");
    }
}

#[test]
fn a_flow_is_itself_and_the_order_of_members_is_no_difference() {
    same(&flow());
    let flow = flow();
    let members: Vec<_> =
        flow.as_object().unwrap().iter().map(|(name, value)| format!("{}:{value}", json!(name))).collect();
    let backwards: Vec<_> = members.into_iter().rev().collect();
    let backwards: Value = serde_json::from_str(&format!("{{{}}}", backwards.join(","))).unwrap();
    same(&backwards);
}

#[test]
fn annotations_count_only_as_the_type_of_the_flow_of_a_handler_and_of_a_behavior() {
    same(&with("/@odata.context", &json!("https://graph.microsoft.com/v1.0/$metadata#x")));
    same(&with("/conditions/applications/includeApplications@odata.context", &json!("https://graph.microsoft.com")));
    same(&with("/conditions/@odata.type", &json!("#microsoft.graph.authenticationConditions")));
    same(&with("/onAuthenticationMethodLoadStart/identityProviders/0/@odata.type", &json!("#social")));
    same(&with("/onAttributeCollectionStart/customExtension/@odata.type", &json!("#extension")));
    for owner in ["", "/onInteractiveAuthFlowStart", "/onAttributeCollectionStart/configuration/behaviorOnError"] {
        let pointer = format!("{owner}/@odata.type");
        different(&with(&pointer, &json!("#other")), &pointer);
    }
    different(&without("/onUserCreateStart/@odata.type"), "/onUserCreateStart/@odata.type");
}

#[test]
fn the_id_of_the_flow_is_ignored_and_no_other() {
    different(&with("/onUserCreateStart/id", &json!("1")), "/onUserCreateStart/id");
    same(&with("/id", &json!("0313cc37-d421-421d-857b-87804d61e33e")));
    different(
        &with("/onAttributeCollectionStart/customExtension/id", &json!("x2")),
        "/onAttributeCollectionStart/customExtension",
    );
    let extended = with("/onAttributeCollectionStart/customExtension/displayName", &json!("Check"));
    same(&extended);
    let mut other = flow();
    other["onAuthenticationMethodLoadStart"]["identityProviders"][0]["id"] = json!("google-oauth");
    assert_eq!(differences(&flow(), &other).len(), 2, "one provider less, one more: ids keep their letter case");
}

#[test]
fn null_nothing_and_an_empty_list_are_the_same() {
    for value in [json!(null), json!([])] {
        same(&with("/onAttributeCollectionSubmit", &value));
        same(&with(&format!("{INPUT}/options"), &value));
        same(&with(&format!("{INPUT}/defaultValue"), &value));
        same(&with("/onAttributeCollection/accessPackages", &value));
    }
    different(&with("/onAttributeCollection/accessPackages", &json!(["p"])), "/onAttributeCollection/accessPackages");
    different(&with(&format!("{INPUT}/defaultValue"), &json!("")), &format!("{INPUT}/defaultValue"));
    different(&with("/description", &json!("For shoppers")), "/description");
}

#[test]
fn enums_have_no_letter_case_and_texts_do() {
    same(&with(&format!("{INPUT}/inputType"), &json!("Text")));
    same(&with("/onUserCreateStart/userTypeToCreate", &json!("Member")));
    different(&with(&format!("{INPUT}/inputType"), &json!("boolean")), &format!("{INPUT}/inputType"));
    different(&with("/onUserCreateStart/userTypeToCreate", &json!("guest")), "/onUserCreateStart/userTypeToCreate");
    different(&with(&format!("{INPUT}/label"), &json!("email")), &format!("{INPUT}/label"));
    different(&with("/displayName", &json!("shop")), "/displayName");
}

#[test]
fn the_apostrophe_of_the_email_pattern_has_several_spellings_and_its_dot_has_not() {
    let pattern = format!("{INPUT}/validationRegEx");
    let spelt = |apostrophe: &str, dot: &str| {
        json!(format!("^[a-zA-Z0-9.!#$%{apostrophe}*+/=?^_`{{|}}~-]+@[a-zA-Z0-9-]+(?:{dot}[a-zA-Z0-9-]+)*$"))
    };
    for apostrophe in ["&'", "&\u{2019}", "&\u{2019}'", "&amp;&#8217;", "&amp;&#8217;'"] {
        same(&with(&pattern, &spelt(apostrophe, r"\.")));
        different(&with(&pattern, &spelt(apostrophe, ".")), &pattern);
    }
    for other in ["&", "&amp;'", "'", "&#8217;"] {
        different(&with(&pattern, &spelt(other, r"\.")), &pattern);
    }
    let left = with(&pattern, &json!("^[&']$"));
    let right = with(&pattern, &json!("^[&amp;&#8217;]$"));
    assert_eq!(differences(&left, &right).len(), 1, "another pattern keeps its text");
}

#[test]
fn what_the_service_adds_and_what_it_keeps_secret_is_ignored() {
    for (member, value) in [
        ("supportedTenantTypes", json!("externalId")),
        ("state", json!("enabled")),
        ("clientSecret", json!("******")),
        ("certificateData", json!("******")),
        ("displayName", json!("Google")),
    ] {
        same(&with(&format!("/onAuthenticationMethodLoadStart/identityProviders/0/{member}"), &value));
    }
    same(&with("/onAttributeCollection/attributes/1/supportedTenantTypes", &json!("externalId")));
    for member in ["supportedTenantTypes", "clientSecret", "certificateData"] {
        same(&with(&format!("/onAttributeCollection/{member}"), &json!("any")));
    }
    different(&with("/state", &json!("enabled")), "/state");
}

#[test]
fn defaults_equal_nothing_in_their_place_and_other_values_do_not() {
    let city = INPUT.replace("inputs/0", "inputs/1");
    for (member, default) in [("hidden", false), ("required", false), ("editable", true)] {
        let pointer = format!("{city}/{member}");
        same(&with(&pointer, &json!(default)));
        different(&with(&pointer, &json!(!default)), &pointer);
        different(&without(&format!("{INPUT}/{member}")), &format!("{INPUT}/{member}"));
    }
    different(&without(&format!("{INPUT}/writeToDirectory")), &format!("{INPUT}/writeToDirectory"));
    let all = "/conditions/applications/includeAllApplications";
    same(&with(all, &json!(false)));
    different(&with(all, &json!(true)), all);
    let sign_up = "/onInteractiveAuthFlowStart/isSignUpAllowed";
    assert_eq!(differences(&with(sign_up, &json!(false)), &without(sign_up)), [""; 0]);
    different(&without(sign_up), sign_up);
    different(&with("/hidden", &json!(false)), "/hidden");
}

#[test]
fn providers_attributes_and_applications_are_sets_by_id() {
    let applications = "/conditions/applications/includeApplications";
    let providers = "/onAuthenticationMethodLoadStart/identityProviders";
    for list in [applications, providers, "/onAttributeCollection/attributes"] {
        same(&reversed(list));
    }
    same(&with(&format!("{applications}/0/appId"), &json!("63856651-13D9-4784-9ABF-20758D509E19")));
    same(&with("/onAttributeCollection/attributes/1/displayName", &json!("Town")));
    different(&with(providers, &json!([{ "id": "Google-OAUTH" }])), &format!("{providers}/EmailPassword-OAUTH"));
    let twice = json!([{ "id": "EmailPassword-OAUTH" }, { "id": "Google-OAUTH" }, { "id": "Google-OAUTH" }]);
    same(&with(providers, &twice));
    let linked = json!([{ "id": "Google-OAUTH" }, { "id": "EmailPassword-OAUTH" }, { "@odata.id": "https://x/Apple" }]);
    assert_eq!(
        differences(&flow(), &with(providers, &linked)).len(),
        1,
        "a reference without an id is one all the same"
    );
}

#[test]
fn the_order_of_inputs_and_of_options_counts() {
    let inputs = "/onAttributeCollection/attributeCollectionPage/views/0/inputs";
    assert!(!differences(&flow(), &reversed(inputs)).is_empty());
    let first = flow().pointer(&format!("{inputs}/0")).unwrap().clone();
    different(&with(inputs, &json!([first])), &format!("{inputs}/1"));
    assert!(!differences(&flow(), &reversed(&format!("{inputs}/1/options"))).is_empty());
}

#[test]
fn priority_counts_when_both_sides_have_it() {
    same(&with("/priority", &json!(50)));
    let (left, right) = (with("/priority", &json!(50)), with("/priority", &json!(500)));
    assert_eq!(differences(&left, &right), ["/priority: 50 against 500"]);
    assert_eq!(differences(&left, &with("/priority", &json!(null))), [""; 0]);
}

#[test]
fn an_object_in_which_nothing_counts_equals_none_and_a_typed_one_does_not() {
    let mut bare = without("/conditions");
    for conditions in [
        json!({}),
        json!({ "applications": null }),
        json!({ "@odata.type": "#c", "applications": { "includeAllApplications": false, "includeApplications": [] } }),
    ] {
        let mut other = bare.clone();
        other["conditions"] = conditions;
        assert_eq!(differences(&bare, &other), [""; 0]);
    }
    bare.as_object_mut().unwrap().remove("onUserCreateStart").unwrap();
    let mut other = bare.clone();
    other["onUserCreateStart"] = json!({ "userTypeToCreate": null });
    assert_eq!(differences(&bare, &other), [""; 0]);
    other["onUserCreateStart"] = json!({ "@odata.type": "#create" });
    assert_eq!(differences(&bare, &other).len(), 1);
}

#[test]
fn a_list_that_was_not_read_is_unknown_and_one_that_was_is_compared() {
    for list in [
        "/conditions/applications/includeApplications",
        "/onAttributeCollection/attributes",
        "/onAuthenticationMethodLoadStart/identityProviders",
    ] {
        assert_eq!(differences_from_live(&flow(), &without(list)), [""; 0]);
        assert_eq!(differences_from_live(&flow(), &with(list, &json!([]))).len(), 1, "{list}");
        assert_eq!(differences(&flow(), &without(list)).len(), 1, "{list}");
        assert_eq!(differences_from_live(&without(list), &flow()).len(), 1, "{list}");
    }
    different(
        &without("/onAttributeCollection/attributeCollectionPage"),
        "/onAttributeCollection/attributeCollectionPage",
    );
}
