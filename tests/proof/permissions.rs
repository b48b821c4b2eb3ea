//! What a plan says of permissions and of secrets.

use entra_user_flow_emulator::{Emulator, Grant};
use proptest::prelude::*;
use serde_json::Value;

use crate::executor::{SECRET, TOKEN, texts};
use crate::planning::Allowed;
use crate::plans::{run, with_steps};
use crate::runner::{Tally, each};

#[test]
fn permissions_are_those_that_are_needed_and_no_others() {
    let tally = Tally::default();
    each("plans with their permissions alone", |pair| {
        let Some((_, planned)) = with_steps(pair, Allowed::All)? else {
            return Ok(());
        };
        let list = |name: &str| texts(&planned.plan["permissions"][name]);
        let (delegated, application, roles) = (list("delegated"), list("application"), list("roles"));
        let carried_out = |grant: Grant| {
            let graph = Emulator::new(pair.emulation().grant(TOKEN, grant));
            run(&graph, &planned.steps()).map_err(|failure| failure.status)
        };
        prop_assert_eq!(carried_out(Grant::application(&application)), Ok(()), "{:#}", planned.plan);
        prop_assert_eq!(carried_out(Grant::delegated(&delegated, &roles)), Ok(()), "{:#}", planned.plan);
        let less = |list: &[&str], place: usize| -> Vec<String> {
            let rest = list.iter().enumerate().filter(|(other, _)| *other != place);
            rest.map(|(_, one)| (*one).to_owned()).collect()
        };
        for place in 0..application.len() {
            let rest = less(&application, place);
            let rest: Vec<_> = rest.iter().map(String::as_str).collect();
            prop_assert_eq!(carried_out(Grant::application(&rest)), Err(403), "{:#}", planned.plan);
        }
        for place in 0..delegated.len() {
            let rest = less(&delegated, place);
            let rest: Vec<_> = rest.iter().map(String::as_str).collect();
            prop_assert_eq!(carried_out(Grant::delegated(&rest, &roles)), Err(403), "{:#}", planned.plan);
            tally.count(delegated[place]);
        }
        for place in 0..roles.len() {
            let rest = less(&roles, place);
            let rest: Vec<_> = rest.iter().map(String::as_str).collect();
            prop_assert_eq!(carried_out(Grant::delegated(&delegated, &rest)), Err(403), "{:#}", planned.plan);
            tally.count(roles[place]);
        }
        Ok(())
    });
    tally.print(&[
        "EventListener.ReadWrite.All",
        "IdentityUserFlow.ReadWrite.All",
        "Policy.ReadWrite.AuthenticationMethod",
    ]);
}

/// Where texts stand, by the member that they are in.
fn walk<'v>(name: &'v str, value: &'v Value, found: &mut Vec<(&'v str, &'v str)>) {
    match value {
        Value::String(text) => found.push((name, text)),
        Value::Array(items) => items.iter().for_each(|one| walk(name, one, found)),
        Value::Object(members) => members.iter().for_each(|(name, one)| walk(name, one, found)),
        _ => {}
    }
}

/// Secrets of definitions have names that begin so; other texts look like them, and are none.
const NAME: &str = "{{secret.SECRET_";

#[test]
fn secrets_stand_where_they_are_needed_and_are_told_nowhere() {
    let tally = Tally::default();
    each("plans with secrets", |pair| {
        let Some((graph, planned)) = with_steps(pair, Allowed::All)? else { return Ok(()) };
        let mut found = Vec::new();
        walk("", &planned.plan, &mut found);
        for (member, text) in found.into_iter().filter(|(_, text)| text.contains(NAME)) {
            prop_assert!(["clientSecret", "certificateData"].contains(&member), "{member}: {text}");
            prop_assert!(text.starts_with(NAME) && text.ends_with("}}"), "{text}");
            tally.count(member);
        }
        run(&graph, &planned.steps()).map_err(|failure| TestCaseError::fail(format!("{failure:?}")))?;
        let told = format!("{:?} {}", graph.log(), crate::reader::snapshot(&graph, pair.version));
        prop_assert!(!told.contains(SECRET));
        Ok(())
    });
    tally.print(&["clientSecret", "certificateData"]);
}
