//! `UF08xx`: the flow against the tenant.

pub(super) mod application_of_another_flow;
pub(super) mod email_one_time_passcode_off;
pub(super) mod extension_of_other_event;
pub(super) mod limit_reached;
pub(super) mod list_not_known;
pub(super) mod mismatched_extension_audience;
pub(super) mod missing_openid_scope;
pub(super) mod name_taken;
pub(super) mod native_authentication;
pub(super) mod no_service_principal;
pub(super) mod not_in_tenant;
pub(super) mod password_reset_unprepared;
pub(super) mod pin_against_tenant;
mod references;
pub(super) mod unsafe_issuer;
pub(super) mod unsupported_client_authentication;
pub(super) mod unsupported_response_type;
pub(super) mod wrong_tenant;

use super::Context;
use crate::diagnostic::{About, Arg, Findings, Place};
use crate::flow::{Extension, Flow, Provider, ProviderRef};
use crate::source::{Kind, NodeId, Tree, same_in_any_case};
use crate::tenant::List;
use crate::vocabulary::graph::provider;
use crate::vocabulary::provider::{EMAIL_ONE_TIME_PASSCODE, FEDERATED};
use crate::vocabulary::tenant::TYPE;

/// The text of an id; nothing for what is none.
#[inline(never)]
fn id_of(tree: &Tree, id: NodeId) -> &[u8] {
    if tree.kind(id) == Kind::String { tree.text(id) } else { b"" }
}

/// What the tenant calls an object of its: the display name, else the id.
#[inline(never)]
fn name_of(tree: &Tree, object: NodeId) -> Arg {
    let text = |slot| tree.member(object, provider::SHAPE.name(slot));
    let name = text(provider::DISPLAY_NAME);
    Arg::Text(if tree.kind(name) == Kind::String { name } else { text(provider::ID) })
}

/// Does a member read a word, in any letter case as words of Graph do?
#[inline(never)]
fn says(tree: &Tree, object: NodeId, member: &str, word: &str) -> bool {
    same_in_any_case(id_of(tree, tree.member(object, member)), word.as_bytes())
}

/// The text at a path of members; nothing where there is none.
#[inline(never)]
fn text_at<'t>(tree: &'t Tree, object: NodeId, path: [&str; 2]) -> &'t [u8] {
    id_of(tree, path.into_iter().fold(object, |object, name| tree.member(object, name)))
}

/// Is it e-mail one-time passcode?
fn is_one_time_passcode(provider: &Provider) -> bool {
    matches!(provider.provider, ProviderRef::Known(known) if known.id == EMAIL_ONE_TIME_PASSCODE.id)
}

/// What follows `https://`, in any letter case.
#[inline(never)]
fn after_https(address: &[u8]) -> Option<&[u8]> {
    let (scheme, rest) = address.split_at_checked(HTTPS.len())?;
    same_in_any_case(scheme, HTTPS).then_some(rest)
}

/// Is it an `https` address with a host?
#[inline(never)]
fn is_https(address: &[u8]) -> bool {
    after_https(address).is_some_and(|rest| rest.first().is_some_and(|byte| !matches!(byte, b'/' | b'?' | b'#')))
}

/// Is it an `https` address with a host and at most a port and a path?
#[inline(never)]
pub(super) fn is_plain_https(address: &[u8]) -> bool {
    is_https(address) && address.iter().all(|byte| !matches!(byte, b'?' | b'#'))
}

const HTTPS: &[u8] = b"https://";

/// The extensions of the flow that the tenant has, each with its object, in the order of the members that take them.
#[inline(never)]
fn extensions<'f>(context: &Context, flow: &'f Flow) -> [(&'f Extension, NodeId); 2] {
    flow.extensions.each_ref().map(|extension| {
        let id = id_of(context.tree, extension.id);
        (extension, context.tenant.by_id(List::CustomAuthenticationExtensions, id))
    })
}

/// Reports each OIDC provider of the flow of whose object in the tenant this is true.
#[inline(never)]
fn report_oidc(
    about: &'static About,
    context: &Context,
    flow: &Flow,
    findings: &mut Findings,
    is_wrong: fn(&Tree, NodeId) -> bool,
) {
    let tree = context.tree;
    for one in &flow.providers {
        let Some(id) = one.id else { continue };
        let object = context.tenant.by_id(List::IdentityProviders, id.resolve(tree));
        if says(tree, object, TYPE, FEDERATED[0].1) && is_wrong(tree, object) {
            findings.report(about, Place::value(one.at)).arg("provider", name_of(tree, object));
        }
    }
}
