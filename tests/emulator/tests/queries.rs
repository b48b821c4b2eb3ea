//! What stands after the `?`.

use entra_user_flow_emulator::{Emulator, Options, Request};
use serde_json::{Value, json};

use crate::support::{FLOW, FLOWS, applications_of, attributes_of, call, demo, done, error, flow, get, ids, send};

const SIGN_UP: &str = "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow";

/// All items, page by page, and how many pages they took.
fn pages(graph: &Emulator, first: &str) -> (Vec<String>, usize) {
    let (mut found, mut count, mut next) = (Vec::new(), 0, Some(first.to_owned()));
    while let Some(target) = next {
        let page = get(graph, target.trim_start_matches("http://localhost"));
        found.extend(ids(&page).into_iter().map(str::to_owned));
        next = page["@odata.nextLink"].as_str().map(str::to_owned);
        count += 1;
    }
    (found, count)
}

#[test]
fn a_page_of_one_item_leads_to_the_next() {
    let graph = Emulator::new(Options::default().page_size(1));
    for (target, expected) in [
        (FLOWS.to_owned(), 2),
        (attributes_of(FLOW), 3),
        (applications_of(FLOW), 1),
        ("/v1.0/identity/userFlowAttributes".to_owned(), 12),
        ("/v1.0/applications?$filter=displayName ne 'Woodgrove Drive'&$select=id".to_owned(), 3),
    ] {
        let (found, count) = pages(&graph, &target);
        assert_eq!((found.len(), count), (expected, expected), "{target}");
        assert_eq!(found, pages(&demo(), &target).0, "{target}");
    }
}

#[test]
fn a_page_is_asked_for_by_the_request_too() {
    let graph = demo();
    assert_eq!(ids(&get(&graph, &format!("{FLOWS}?$top=1"))).len(), 1);
    assert_eq!(pages(&graph, &format!("{FLOWS}?$top=1")).1, 2);
    let request = Request::new("GET", FLOWS).header("x-emulator-fault", "page=1");
    assert_eq!(ids(&send(&graph, &request).body.unwrap()).len(), 1);
}

#[test]
fn the_documented_conditions_find_flows() {
    let graph = demo();
    let groceries = "0313cc37-d421-421d-857b-87804d61e33e";
    let provider = |id: &str| {
        format!(
            "{SIGN_UP}/onAuthenticationMethodLoadStart/microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp/identityProviders/any(idp:idp/id eq '{id}')"
        )
    };
    let attribute = |id: &str| {
        format!(
            "{SIGN_UP}/onAttributeCollection/microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp/attributes/any(attribute:attribute/id eq '{id}')"
        )
    };
    let application =
        |id: &str| format!("{SIGN_UP}/conditions/applications/includeApplications/any(appId:appId/appId eq '{id}')");
    let cases = [
        (provider("Google-OAUTH"), vec![groceries]),
        (provider("EmailPassword-OAUTH"), vec![groceries, "1d51b447-eb52-4ec8-ae4e-0a35ebc148ea"]),
        (provider("Facebook-OAUTH"), vec![]),
        (attribute("displayName"), vec![groceries]),
        (attribute("city"), vec![]),
        (application("63856651-13d9-4784-9abf-20758d509e19"), vec![groceries]),
        ("displayName eq 'Woodgrove Groceries'".to_owned(), vec![groceries]),
        ("displayName eq 'woodgrove'".to_owned(), vec![]),
    ];
    for (filter, expected) in cases {
        let encoded = filter.replace(' ', "%20").replace('\'', "%27");
        for filter in [filter, encoded] {
            assert_eq!(ids(&get(&graph, &format!("{FLOWS}?$filter={filter}"))), expected, "{filter}");
        }
    }
}

#[test]
fn a_quote_in_a_name_is_doubled() {
    let graph = demo();
    done(&graph, "POST", FLOWS, &crate::support::with(flow(), "/displayName", Some(json!("Ann's & Bob's + 1"))));
    let found = get(
        &graph,
        &format!("{FLOWS}?$filter=displayName%20eq%20'Ann''s%20%26%20Bob''s%20%2B%201'&$select=displayName"),
    );
    assert_eq!(found["value"][0]["displayName"], "Ann's & Bob's + 1");
    assert_eq!(found["value"][0].as_object().unwrap().len(), 2, "the type and the name");
    let single = call(&graph, "GET", &format!("{FLOWS}?$filter=displayName eq 'Ann's'"), &Value::Null);
    assert_eq!(single.status, 400);
}

#[test]
fn the_members_that_are_asked_for_come_alone() {
    let graph = demo();
    let target = "/v1.0/applications?$select=id,appId,displayName,nativeAuthenticationApisEnabled&$top=1";
    let list = get(&graph, target);
    let members: Vec<_> = list["value"][0].as_object().unwrap().keys().cloned().collect();
    assert_eq!(members, ["id", "appId", "displayName", "nativeAuthenticationApisEnabled"]);
    assert_eq!(list["value"][0]["nativeAuthenticationApisEnabled"], Value::Null);
}

#[test]
fn names_put_lists_in_order() {
    let graph = demo();
    let names = |order: &str| -> Vec<String> {
        let list = get(&graph, &format!("{FLOWS}?$orderby={order}"));
        list["value"].as_array().unwrap().iter().map(|one| one["displayName"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names("displayName"), ["Staff, sign in only", "Woodgrove Groceries"]);
    assert_eq!(names("displayName desc"), ["Woodgrove Groceries", "Staff, sign in only"]);
}

#[test]
fn anything_else_is_refused() {
    let graph = demo();
    for query in [
        "$expand=conditions",
        "$count=true",
        "$search=\"a\"",
        "$skip=1",
        "select=id",
        "api-version=1",
        "$top=0",
        "$top=a",
        "$skiptoken=a",
        "$select=nothing",
        "$select=",
        "$orderby=id",
        "$orderby=displayName up",
        "$filter=id eq 'a'",
        "$filter=displayName gt 'a'",
        "$filter=displayName eq a",
        "$filter=startswith(displayName,'a')",
        "$filter=displayName eq 'a' or displayName eq 'b'",
        "$filter=conditions/applications/includeApplications/any(a:a/appId eq 'a')",
        "$filter=identityProviders/any(a:b/id eq 'a')",
        "$top=1&$top=2",
    ] {
        let (status, _, message) = error(&call(&graph, "GET", &format!("{FLOWS}?{query}"), &Value::Null));
        assert_eq!(status, 400, "{query}: {message}");
    }
    assert_eq!(call(&graph, "GET", &format!("{FLOW}?$select=id"), &Value::Null).status, 400);
    assert_eq!(call(&graph, "DELETE", &format!("{FLOW}?a=b"), &Value::Null).status, 400);
}
