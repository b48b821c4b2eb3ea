//! The handlers of a flow other than its attribute collection, and its conditions.

use std::collections::BTreeSet;

use entra_user_flow::vocabulary::graph::{INTERACTIVE_TYPE, METHODS_TYPE, USER_CREATE_TYPE};
use entra_user_flow::vocabulary::provider::KNOWN;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::pieces::{Member, always, always_text, fixed, guid, guid_in_any_case, mostly, nullable, object, optional};

/// `conditions`: none, empty ones, or up to four applications; in beta also all of them.
pub(super) fn conditions(is_beta: bool) -> BoxedStrategy<Option<Value>> {
    let listed = prop_oneof![1 => Just(0), 4 => 1..=4_usize]
        .prop_flat_map(|count| prop::collection::vec(guid_in_any_case(), count))
        .prop_map(|ids| unlike(ids).map(|id| json!({ "appId": id })).collect::<Value>());
    let mut members: Vec<Member> = vec![("includeApplications", mostly(listed))];
    if is_beta {
        members.push(("includeAllApplications", optional(any::<bool>().prop_map(Value::from))));
    }
    mostly(object(vec![("applications", mostly(object(members)))]))
}

/// `onInteractiveAuthFlowStart`
pub(super) fn interactive() -> BoxedStrategy<Value> {
    let sign_up = optional(any::<bool>().prop_map(Value::from));
    object(vec![fixed("@odata.type", INTERACTIVE_TYPE), ("isSignUpAllowed", sign_up)])
}

/// `onAuthenticationMethodLoadStart`: one to five providers, local, with a documented id, or with a GUID.
pub(super) fn methods() -> BoxedStrategy<Value> {
    let documented = KNOWN.map(|known| known.id.to_owned()).to_vec();
    let documented = (0..=3_usize).prop_flat_map(move |count| prop::sample::subsequence(documented.clone(), count));
    let providers = (documented.prop_shuffle(), prop::collection::vec(guid(), 0..=2), guid()).prop_map(
        |(mut ids, others, instead)| {
            ids.extend(others);
            if ids.is_empty() {
                ids.push(instead);
            }
            unlike(ids).map(|id| json!({ "id": id })).collect::<Value>()
        },
    );
    object(vec![fixed("@odata.type", METHODS_TYPE), ("identityProviders", always(providers))])
}

/// Without those that occurred before, in any letter case.
fn unlike(ids: Vec<String>) -> impl Iterator<Item = String> {
    let mut seen = BTreeSet::new();
    ids.into_iter().filter(move |id| seen.insert(id.to_lowercase()))
}

/// `onAttributeCollectionStart` or `onAttributeCollectionSubmit`.
pub(super) fn extension(event: &'static str) -> BoxedStrategy<Option<Value>> {
    let handler = match event {
        "Start" => "#microsoft.graph.onAttributeCollectionStartCustomExtensionHandler",
        _ => "#microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler",
    };
    let client = object(vec![
        ("timeoutInMilliseconds", nullable((200..=2000).prop_map(Value::from))),
        ("maximumRetries", nullable((0..=1).prop_map(Value::from))),
    ]);
    let on_error = Just(json!({ "@odata.type": "#microsoft.graph.fallbackToMicrosoftProviderOnError" }));
    let configuration =
        object(vec![("behaviorOnError", nullable(on_error)), ("clientConfiguration", nullable(client))]);
    nullable(object(vec![
        fixed("@odata.type", handler),
        ("customExtension", always(object(vec![("id", always_text(guid()))]))),
        ("configuration", nullable(configuration)),
    ]))
}

/// `onUserCreateStart`: with and without a user type.
pub(super) fn user_create() -> BoxedStrategy<Option<Value>> {
    let user_type = nullable(prop::sample::select(vec!["member", "guest"]).prop_map(Value::from));
    nullable(object(vec![fixed("@odata.type", USER_CREATE_TYPE), ("userTypeToCreate", user_type)]))
}

/// What a later version of Graph may add to the flow; seldom there.
pub(super) fn unknown() -> BoxedStrategy<Option<Value>> {
    let values = vec![json!("text"), json!(-12.5e3), json!(true), json!({ "list": [1, { "of": "two" }] })];
    prop_oneof![7 => Just(None), 1 => prop::sample::select(values).prop_map(Some)].boxed()
}
