//! `UF0803`: an id that nothing in the tenant has.

use super::references::{Reference, To, references};
use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::list::IntoList;
use crate::order::is_again;
use crate::rules::{Check, Context, Rule};
use crate::source::NodeId;
use crate::tenant::List;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0803",
        name: "not-in-tenant",
        severity: Severity::Error,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "IDP-2, IDP-6, CA-7, AP-2: what a flow refers to has to be in the tenant first",
            summary: "An id that nothing in the tenant has",
            wordings: &[
                Wording {
                    message: "the tenant has no identity provider with the id `{id}`",
                    help: "Set the provider up there first, or look its id up: `GET /identity/identityProviders`",
                },
                Wording {
                    message: "the tenant has no identity provider `{id}`, or several",
                    help: "Set it up there first, or pin the id of the one that is meant: `{ \"type\": \"{id}\", \"id\": \"…\" }`",
                },
                Wording {
                    message: "the tenant has no user flow attribute with the id `{id}`",
                    help: "Create the attribute there first, or look its id up: `GET /identity/userFlowAttributes`",
                },
                Wording {
                    message: "the tenant has no application with the client id `{id}`",
                    help: "Register the application there first, or correct the id",
                },
                Wording {
                    message: "the tenant has no custom authentication extension with the id `{id}`",
                    help: "Create the extension there first, or look its id up: `GET /identity/customAuthenticationExtensions`",
                },
            ],
            titles: &["Write `{right}`"],
            docs: "Ids of custom attributes, of applications, of extensions and of most providers differ from tenant to tenant: one that the tenant does not have is \
             often one of another tenant. Built-in attributes and the two e-mail methods are in every external tenant and are not looked up. \
             An id that is declared under `customAttributes` may be that of an attribute that is yet to be created, and is looked up for a build alone.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    let all = references(context, flow);
    // An id that occurs several times is pointed at once.
    let keys = all.iter().enumerate().filter(|(_, one)| one.id.is_some());
    let is_again = is_again(keys.map(|(place, one)| (super::id_of(tree, one.id), place)).into_list(), all.len());
    for (one, is_again) in all.iter().zip(is_again) {
        if is_again || tree.is_foreign(one.id) || !is_missing(context, one) {
            continue;
        }
        let (at, id) = match one.known {
            Some(known) if one.to == To::KnownProvider => (one.at, Arg::Word(known.word)),
            _ => (one.id, Arg::Text(one.id)),
        };
        let draft = findings.report(&RULE.about, Place::value(at)).wording(one.to as usize).arg("id", id);
        // The only one of a type is the one that is meant.
        let right = one.known.map_or(NodeId::NONE, |known| context.tenant.known_provider(known));
        let right = tree.member(right, List::id_of(false));
        if right.is_some() {
            draft.text("right", right).unsafe_fix(0).write(at, tree.text(right));
        }
    }
}

/// Is it in none of its lists, all of which are known?
fn is_missing(context: &Context, one: &Reference) -> bool {
    let tenant = context.tenant;
    let id = match one.known {
        Some(known) if one.to == To::KnownProvider => known.id.as_bytes(),
        _ => super::id_of(context.tree, one.id),
    };
    // What counts for an application is its service principal.
    let is_there = one.to == To::Application && tenant.by_id(List::ServicePrincipals, id).is_some();
    let mut lists = one.lists.iter();
    !is_there && !id.is_empty() && lists.all(|list| tenant.is_known(*list) && tenant.by_id(*list, id).is_none())
}
