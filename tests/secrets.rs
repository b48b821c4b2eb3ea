//! What a report shows of a document, and what never.
//!
//! Shown are names: of the flow, of members, variables, rules, attributes, applications, extensions and providers;
//! labels, public ids, words such as input types and data types, the values of options, and the texts and patterns of
//! the page. All of them are in the source of the page, or known to whoever may read the flow.
//!
//! Never shown are default values, secrets, the values of variables, what is said of a tenant besides names and ids,
//! and whatever stands in a member that is not known. The text of a change keeps to the same, with one exception: a
//! variable there is as public as the member that it stands for. The edits of a fix and the two sides of a change are
//! data, which gives the author's own values back for their own place.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use std::fmt::Display;

use common::{documents, fixtures_folder, options_of, parsed, single_documents};
use entra_user_flow::{Options, build, diff, import, validate};
use serde_json::{Value, json};

/// Stands in the place of what is never shown.
const SECRET: &str = "SECRET-7f3a-4b1e";
/// The same where a number is wanted.
const SECRET_NUMBER: u64 = 730_415_926;
const NUMBER: &str = "730415926";
/// The value of a variable.
const VALUE: &str = "VALUE-91c2-0d5f";
/// Members whose values are never shown, whatever object they are in.
const PRIVATE: [&str; 4] = ["defaultValue", "clientSecret", "certificateData", "behaviorOnError"];

/// What is shown of a report: all but what fixes put in.
fn shown(report: &[u8]) -> String {
    let mut report = parsed(report);
    for diagnostic in report["diagnostics"].as_array_mut().unwrap() {
        for fix in diagnostic["fixes"].as_array_mut().into_iter().flatten() {
            let fix = fix.as_object_mut().unwrap();
            fix.remove("edits");
            fix.remove("text");
        }
    }
    report.to_string()
}

/// What is shown of a document, whatever is done with it.
fn all_shown(source: &[u8], options: &Options) -> String {
    let report = validate(source, options);
    let mut all = shown(&report);
    if let Ok(built) = build(source, options) {
        all.push_str(&shown(&built.report));
        all.push_str(&parsed(&built.needs).to_string());
    }
    // A definition that is imported is read as a body, in which other members are known.
    if parsed(&report)["format"] == "graph" {
        let imported = import(source, options);
        all.push_str(&shown(&imported.report));
        all.push_str(&parsed(&imported.unknown).to_string());
    }
    all
}

/// What is shown of a comparison: its report, and of each change its path and text.
fn changes_shown(desired: &[u8], live: &[u8], options: &Options) -> String {
    let compared = diff(desired, live, options);
    let changes = parsed(&compared.changes);
    let texts = changes.as_array().unwrap().iter().map(|change| format!("{} {}\n", change["path"], change["text"]));
    shown(&compared.report) + &texts.collect::<String>()
}

fn assert_hidden(shown: &str, secrets: &[&str], of: &dyn Display) {
    for secret in secrets {
        if let Some((before, _)) = shown.split_once(secret) {
            let last: String = before.chars().rev().take(200).collect::<Vec<_>>().into_iter().rev().collect();
            panic!("{of} shows {secret} behind {last}");
        }
    }
}

#[test]
fn nothing_that_is_private_is_shown_of_a_document_that_has_it_everywhere() {
    let tenant = json!({
        "identityProviders": [{
            "@odata.type": "#microsoft.graph.socialIdentityProvider", "id": "Google-OAUTH", "displayName": "Google",
            "identityProviderType": "Google", "clientId": SECRET, "clientSecret": SECRET
        }, {
            "@odata.type": "#microsoft.graph.appleManagedIdentityProvider", "id": "Apple-Managed-OIDC",
            "displayName": "Apple", "certificateData": SECRET, "keyId": SECRET
        }],
        "applications": [{ "appId": "63856651-13d9-4784-9abf-20758d509e19", "displayName": "Woodgrove",
                           "passwordCredentials": [{ "secretText": SECRET }] }],
        "userFlowAttributes": [], "customAuthenticationExtensions": []
    });
    let settings = json!({
        "tenant": tenant, "variables": { "about": VALUE, "id": VALUE, "count": VALUE, "stray": VALUE },
        "rules": { "UF0203": { "severity": "off", "reason": SECRET } }
    });
    let settings = settings.to_string();
    let definition = json!({
        "name": "Woodgrove", "description": { "var": "about" }, "secretThing": SECRET,
        "nmae": [SECRET, { "a": SECRET }], "mfa": SECRET, "branding": { "a": SECRET },
        "identityProviders": [
            "emailPassword", "emailOneTimePasscode",
            { "type": "google", "id": "12345678-abcd-1234-cdef-aaaaaaaaaaaa", "clientSecret": SECRET },
            { "type": { "var": "about" } }, { "oidc": { "var": "about" }, "id": { "var": "id" } }
        ],
        "attributes": [
            { "attribute": "city", "input": "radioSingleSelect", "defaultValue": SECRET,
              "options": [{ "label": "Berlin", "value": "berlin", "x": SECRET }] },
            { "attribute": "state", "defaultValue": SECRET_NUMBER },
            { "attribute": "country", "defaultValue": [SECRET] },
            { "attribute": "surname", "defaultValue": { "var": "about" }, "input": { "var": "about" } },
            { "attribute": { "var": "about" }, "label": { "var": "about" }, "input": "boolean",
              "pattern": { "var": "about" } },
            { "attribute": "email", "omit": true, "defaultValue": SECRET }
        ],
        "providers": {
            "Google": { "type": "google", "clientId": { "var": "about" }, "clientSecret": SECRET, "x": SECRET },
            "Facebook": { "type": "facebook", "clientId": "1", "clientSecret": { "env": SECRET, "value": SECRET } },
            "Apple": { "type": "apple", "certificateData": [SECRET, { "env": SECRET }], "clientSecret": SECRET },
            "Contoso": {
                "type": "oidc", "clientId": "1", "clientSecret": { "var": "about" }, "scope": { "var": "about" },
                "issuer": format!("https://contoso.com/?{SECRET}"), "responseType": { "var": "about" },
                "clientAuthentication": { "clientSecret": SECRET }, "inboundClaimMapping": { "sub": SECRET_NUMBER }
            },
            "Fabrikam": { "type": { "var": "about" }, "clientSecret": SECRET_NUMBER },
            "Litware": { "clientSecret": { "env": { "var": "about" } } },
            "Woodgrove": SECRET
        },
        "customAttributes": { "Tier": { "dataType": { "var": "about" }, "id": { "var": "id" }, "lable": SECRET } },
        "applications": [{ "var": "id" }, { "name": "Woodgrove", "appId": { "var": "id" } }, { "secret": SECRET }],
        "extensions": { "attributeCollectionStart": {
            "name": { "var": "about" }, "timeoutInMilliseconds": { "var": "count" }, "behaviorOnError": SECRET
        } },
        "userType": { "var": "about" }, "priority": { "var": "count" },
        "variables": {
            "about": { "type": "string", "default": SECRET }, "id": { "type": "guid" },
            "count": { "type": "number", "default": SECRET }, "extra": SECRET
        },
        "rules": {
            "UF0205": { "severity": "off", "reason": SECRET }, "UF0999": { "severity": "off", "reason": SECRET }
        },
        "graph": [
            { "path": "/displayName", "value": SECRET }, { "path": "/isPreview", "value": SECRET, "valu": SECRET }
        ]
    });
    let body = json!({
        "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow", "displayName": "Woodgrove",
        "isPreview": SECRET, "displayNam": SECRET,
        "onAuthenticationMethodLoadStart": { "identityProviders": [
            { "id": "Google-OAUTH", "clientSecret": SECRET }, { "id": 5, "certificateData": SECRET }
        ] },
        "onAttributeCollection": {
            "attributes": [{ "id": "city", "more": SECRET }],
            "attributeCollectionPage": { "views": [{ "inputs": [
                { "attribute": "city", "label": "City", "inputType": "radioSingleSelect", "defaultValue": SECRET,
                  "options": [{ "label": "B", "value": "b" }] },
                { "attribute": "state", "label": "State", "inputType": "text", "defaultValue": SECRET_NUMBER }
            ] }] }
        },
        "onAttributeCollectionStart": { "configuration": { "behaviorOnError": { "a": SECRET }, "x": SECRET } }
    });
    for source in [&definition, &body] {
        let source = source.to_string();
        for settings in ["", &settings] {
            let options = Options { settings: settings.as_bytes(), ..Options::default() };
            let shown = all_shown(source.as_bytes(), &options);
            assert_hidden(&shown, &[SECRET, NUMBER, VALUE], &source);
            assert!(shown.contains("UF0102") && shown.contains("UF0103"), "{source}");
        }
    }
    let options = Options { settings: settings.as_bytes(), ..Options::default() };
    for (desired, live) in [(&definition, &body), (&body, &definition), (&definition, &definition)] {
        let shown = changes_shown(desired.to_string().as_bytes(), live.to_string().as_bytes(), &options);
        assert_hidden(&shown, &[SECRET, NUMBER], desired);
    }
}

/// How a definition starts, up to the members of its attribute.
const START: &str =
    r#"{ "name": "Woodgrove", "identityProviders": ["emailPassword"], "attributes": [{ "attribute": "city", "#;

#[test]
fn nothing_that_is_private_is_shown_where_the_text_is_broken() {
    let values = [
        "{s}",
        "'{s}'",
        "\"{s}",
        "\"{s}\\d\"",
        "\"a\" \"{s}\"",
        "\"{s}\" 5",
        "{ {s} }",
        "[{s}, '{s}\"']",
        "\"\u{1}{s}\"",
        "-{s}",
        "\"{s}\" /* {s}",
        "\"\\ud800{s}\"",
        "{ \"a\" {s} }",
        "{ '{s}' }",
        "{s}{s}: {s}",
        "\"{s}\",, \"{s}\"",
        "7{s}",
        "{ \"{s} }",
    ];
    for value in values.map(|value| value.replace("{s}", SECRET)) {
        for member in ["defaultValue", "secretThing"] {
            for end in ["} ] }", "", "} ] } \"more\""] {
                let source = format!("{START}\"{member}\": {value} {end}");
                let shown = all_shown(source.as_bytes(), &Options::default());
                assert_hidden(&shown, &[SECRET], &source);
                assert!(shown.contains("\"UF00"), "{source}");
            }
        }
    }
}

/// Puts marks into all that is below a value.
fn mark(value: &mut Value, secret: &Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(|element| mark(element, secret)),
        Value::Object(members) => members.values_mut().for_each(|member| mark(member, secret)),
        other => *other = secret.clone(),
    }
}

/// Marks what stands in private members, wherever they are.
fn mark_private(value: &mut Value, secret: &Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(|element| mark_private(element, secret)),
        Value::Object(members) => {
            for (name, member) in members {
                if PRIVATE.contains(&name.as_str()) { mark(member, secret) } else { mark_private(member, secret) }
            }
        }
        _ => {}
    }
}

/// Puts a further member into every object, or into every one but the outermost.
fn insert(value: &mut Value, name: &str, secret: &Value, is_outermost: bool) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(|element| insert(element, name, secret, is_outermost)),
        Value::Object(members) => {
            // What stands in `rules` is a severity, whatever it is called.
            let inner = members.iter_mut().filter(|(member, _)| *member != "rules");
            inner.for_each(|(_, member)| insert(member, name, secret, false));
            // A reference to a variable stays one; an object with a secret at the top is a provider, and no flow.
            let has_place = !is_outermost || !PRIVATE.contains(&name);
            if has_place && !members.contains_key("var") {
                members.insert(name.to_owned(), secret.clone());
            }
        }
        _ => {}
    }
}

/// The document with marks at all private places that it has, and copies with marks at places of their own.
fn marked(document: &Value, source: &[u8], options: &Options) -> Vec<Value> {
    let mut copies = Vec::new();
    for secret in [json!(SECRET), json!(SECRET_NUMBER)] {
        let mut own = document.clone();
        mark_private(&mut own, &secret);
        for diagnostic in parsed(&validate(source, options))["diagnostics"].as_array().unwrap() {
            let is_unknown = ["UF0102", "UF0105"].contains(&diagnostic["code"].as_str().unwrap());
            if let Some(value) = own.pointer_mut(diagnostic["path"].as_str().unwrap()).filter(|_| is_unknown) {
                mark(value, &secret);
            }
        }
        for entry in own.get_mut("graph").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(value) = entry.get_mut("value") {
                mark(value, &secret);
            }
        }
        copies.push(own);
    }
    for (name, value) in [
        ("defaultValue", json!(SECRET)),
        ("clientSecret", json!(SECRET_NUMBER)),
        ("unknownThing", json!({ "a": [SECRET, { "b": SECRET_NUMBER }] })),
    ] {
        let mut copy = copies[0].clone();
        insert(&mut copy, name, &value, true);
        copies.push(copy);
    }
    copies
}

/// The caller's settings with marks: values of variables, and all of the tenant but names, ids and types.
fn marked_settings(options: &Options) -> String {
    let Ok(Value::Object(mut settings)) = serde_json::from_slice(options.settings) else {
        return String::new();
    };
    for value in
        settings.get_mut("variables").and_then(Value::as_object_mut).into_iter().flat_map(|all| all.values_mut())
    {
        mark(value, &json!(VALUE));
    }
    if let Some(tenant) = settings.get_mut("tenant") {
        for name in ["clientSecret", "certificateData", "unknownThing"] {
            insert(tenant, name, &json!(SECRET), true);
        }
    }
    Value::Object(settings).to_string()
}

#[test]
fn nothing_that_is_private_is_shown_of_any_fixture() {
    let mut count = 0;
    for path in single_documents() {
        let (source, options) = (std::fs::read(&path).unwrap(), options_of(&path));
        let Ok(mut document) = serde_json::from_slice::<Value>(&source) else { continue };
        for variable in
            document.get_mut("variables").and_then(Value::as_object_mut).into_iter().flat_map(|all| all.values_mut())
        {
            if let Some(default) = variable.get_mut("default") {
                *default = json!(VALUE);
            }
        }
        let settings = marked_settings(&options);
        let options = Options { settings: settings.as_bytes(), ..options };
        for copy in marked(&document, &source, &options) {
            let shown = all_shown(copy.to_string().as_bytes(), &options);
            assert_hidden(&shown, &[SECRET, NUMBER, VALUE], &path.display());
            count += 1;
        }
    }
    assert!(count > 2_000, "only {count} documents had marks");
}

#[test]
fn nothing_that_is_private_is_shown_of_any_comparison() {
    let folder = fixtures_folder().join("diff");
    for path in documents(&folder).into_iter().filter(|path| path.ends_with("desired.json")) {
        let options = options_of(&path);
        let read =
            |path: &std::path::Path| -> Option<Value> { serde_json::from_slice(&std::fs::read(path).unwrap()).ok() };
        let (Some(desired), Some(live)) = (read(&path), read(&path.with_file_name("live.json"))) else { continue };
        let sides = [desired, live].map(|document| marked(&document, document.to_string().as_bytes(), &options));
        for (desired, live) in sides[0].iter().zip(sides[1].iter().rev()) {
            let shown = changes_shown(desired.to_string().as_bytes(), live.to_string().as_bytes(), &options);
            assert_hidden(&shown, &[SECRET, NUMBER], &path.display());
        }
    }
}

#[test]
fn what_is_public_is_shown() {
    let source = json!({
        "name": "Woodgrove", "identityProviders": ["emailPassword", { "oidc": "Contoso employees" }],
        "attributes": [
            { "attribute": "Shoe size", "input": "slider" },
            { "attribute": "city", "input": "radioSingleSelect",
              "options": [{ "label": "Berlin", "value": "BER" }, { "label": "Bern", "value": "BER" }] }
        ],
        "applications": ["Woodgrove Groceries"], "variables": { "shop": { "type": "guid" } }, "userType": "customer"
    });
    let shown = all_shown(source.to_string().as_bytes(), &Options::default());
    for public in ["Contoso employees", "Shoe size", "slider", "`BER`", "Woodgrove Groceries", "`shop`", "customer"] {
        assert!(shown.contains(public), "{public}");
    }
}
