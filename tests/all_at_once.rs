//! Two documents in which nearly every line has a mistake: all of them are told at once, each where it is, and none
//! twice. Each mistake is of another rule.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod common;

use std::collections::BTreeSet;

use common::{fixtures_folder, parsed, render};
use entra_user_flow::{Options, validate};

/// A code, a pointer, and the text that the range covers.
type Mistake = (&'static str, &'static str, &'static str);

const IN_DEFINITION: [Mistake; 35] = [
    ("UF0108", "/version", "2"),
    ("UF0008", "/name", r#""name""#),
    ("UF0102", "/descripton", r#""descripton""#),
    ("UF0103", "/signUp", r#""true""#),
    ("UF0106", "/userTypeToCreate", r#""userTypeToCreate""#),
    ("UF0105", "/mfa", r#""mfa""#),
    ("UF1005", "/priority", r#""priority""#),
    ("UF0203", "/identityProviders/1", r#""emailOneTimePasscode""#),
    ("UF0205", "/identityProviders/2", r#""google""#),
    ("UF0206", "/identityProviders/3", r#""linkdin""#),
    ("UF0110", "/identityProviders/4/wsFed", r#""wsFed""#),
    ("UF0202", "/identityProviders/5", r#""emailPassword""#),
    ("UF0304", "/attributes/0/attribute", r#""email""#),
    ("UF0301", "/attributes/1", r#""displyName""#),
    ("UF0401", "/attributes/2/input", r#""textarea""#),
    ("UF0305", "/attributes/3", r#"{ "attribute": "surname", "show": false }"#),
    ("UF0111", "/attributes/4", r#""City""#),
    ("UF0303", "/attributes/6/attribute", r#""state""#),
    ("UF0407", "/attributes/7/defaultValue", r#""ch""#),
    ("UF0403", "/attributes/8/input", r#""checkboxMultiSelect""#),
    ("UF0404", "/attributes/9/options", r#""options""#),
    ("UF0406", "/attributes/10/required", r#""required""#),
    ("UF0408", "/attributes/11/options/1/value", r#""gold""#),
    ("UF0104", "/attributes/11/options/2", "{"),
    ("UF0405", "/attributes/12/pattern", r#""^true$""#),
    ("UF0402", "/attributes/13/input", r#""checkboxSingleSelect""#),
    ("UF0112", "/page/title", r#"{ "var": "title" }"#),
    ("UF0001", "/page", " "),
    ("UF0109", "/customAttributes/Loyalty tier/dataType", r#""text""#),
    ("UF0601", "/applications/0", r#""Woodgrove Groceries""#),
    ("UF0602", "/applications/2", r#""63856651-13D9-4784-9ABF-20758D509E19""#),
    ("UF0113", "/variables/shop", r#""shop""#),
    ("UF0115", "/rules/repeated-optoin", r#""repeated-optoin""#),
    ("UF0114", "/graph/0/path", r#""/onAttributeColection/isPreview""#),
    ("UF0009", "", ","),
];

const IN_BODY: [Mistake; 29] = [
    ("UF1001", "/@odata.type", r##""#microsoft.graph.externalUsersSelfServiceSignupEventsFlow""##),
    ("UF0008", "/displayName", r#""displayName""#),
    ("UF0103", "/description", "7"),
    ("UF0110", "/name", r#""name""#),
    ("UF1005", "/priority", r#""priority""#),
    ("UF0102", "/isPreview", r#""isPreview""#),
    ("UF0601", "/conditions/applications/includeApplications/0/appId", r#""Woodgrove Groceries""#),
    ("UF0602", "/conditions/applications/includeApplications/2/appId", r#""63856651-13D9-4784-9ABF-20758D509E19""#),
    ("UF1003", "/onInteractiveAuthFlowStart", r#""onInteractiveAuthFlowStart""#),
    ("UF0203", "/onAuthenticationMethodLoadStart/identityProviders/1", r#"{ "id": "EmailOtpSignup-OAUTH" }"#),
    ("UF0205", "/onAuthenticationMethodLoadStart/identityProviders/2", r#"{ "id": "Google-OAUTH" }"#),
    ("UF0204", "/onAuthenticationMethodLoadStart/identityProviders/3", r#"{ "id": "LinkedIn-OAUTH" }"#),
    ("UF0202", "/onAuthenticationMethodLoadStart/identityProviders/4", r#"{ "id": "emailpassword-oauth" }"#),
    ("UF0305", "/onAttributeCollection/attributes/2", r#"{ "id": "surname" }"#),
    ("UF0109", "/onAttributeCollection/attributes/9/dataType", r#""text""#),
    ("UF0304", "{inputs}/0/attribute", r#""email""#),
    ("UF0401", "{inputs}/1/inputType", r#""textarea""#),
    ("UF0111", "{inputs}/2/attribute", r#""City""#),
    ("UF0303", "{inputs}/4/attribute", r#""state""#),
    ("UF0407", "{inputs}/5/defaultValue", r#""ch""#),
    ("UF0403", "{inputs}/6/options", "[]"),
    ("UF0404", "{inputs}/7/options", r#""options""#),
    ("UF0406", "{inputs}/8/required", r#""required""#),
    ("UF0408", "{inputs}/9/options/1/value", r#""gold""#),
    ("UF0405", "{inputs}/10/validationRegEx", r#""^true$""#),
    ("UF0104", "{inputs}/11", "{"),
    ("UF0402", "{inputs}/11/inputType", r#""checkboxSingleSelect""#),
    ("UF0009", "{inputs}", ","),
    ("UF0106", "/onUserCreateStart/userType", r#""userType""#),
];

const INPUTS: &str = "/onAttributeCollection/attributeCollectionPage/views/0/inputs";

#[test]
fn all_mistakes_of_a_definition_are_told_at_once() {
    check("definition.json", &IN_DEFINITION);
}

#[test]
fn all_mistakes_of_a_graph_body_are_told_at_once() {
    check("body.json", &IN_BODY);
}

fn check(name: &str, mistakes: &[Mistake]) {
    let rules: BTreeSet<_> = mistakes.iter().map(|(code, ..)| code).collect();
    assert_eq!(rules.len(), mistakes.len(), "each is of another rule");
    let source = std::fs::read_to_string(fixtures_folder().join("mistakes").join(name)).unwrap();
    let units: Vec<u16> = source.encode_utf16().collect();
    let report = parsed(&validate(source.as_bytes(), &Options::default()));
    let found: Vec<_> = report["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let at = |end: &str| usize::try_from(one["range"][end]["offset"].as_u64().unwrap()).unwrap();
            let covered = String::from_utf16(&units[at("start")..at("end")]).unwrap();
            let text = |name: &str| one[name].as_str().unwrap().to_owned();
            (text("code"), text("path"), covered)
        })
        .collect();
    let expected: Vec<_> = mistakes
        .iter()
        .map(|(code, path, text)| ((*code).to_owned(), path.replace("{inputs}", INPUTS), (*text).to_owned()))
        .collect();
    assert_eq!(found, expected, "{}", render(&report));
}
