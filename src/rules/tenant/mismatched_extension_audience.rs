//! `UF0817`: an extension that is refused before it is called.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::source::same_in_any_case;
use crate::tenant::List;
use crate::vocabulary::tenant::callout::{AUDIENCE, AUDIENCE_SCHEME, TARGET};
use crate::vocabulary::variable::is_guid;

/// The wordings.
const HOST: usize = 0;
const FORM: usize = 1;
const SCHEME: usize = 2;
const PRINCIPAL: usize = 3;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0817",
        name: "mismatched-extension-audience",
        severity: Severity::Warning,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, validateAuthenticationConfiguration (2026-02-05); Entra documentation, custom-extension-troubleshoot: 1003014, 1003015, 1003016, 1003020",
            summary: "An extension whose audience and address do not fit, so that it is not called",
            wordings: &[
                Wording {
                    message: "the extension `{extension}` calls `{host}`, but the audience of its token, `resourceId`, is for `{audience}`",
                    help: "Give the application of the extension an Application ID URI with the host that is called",
                },
                Wording {
                    message: "the `resourceId` of the extension `{extension}` does not have the form `api://{fully qualified domain name}/{appId}`",
                    help: "Correct the Application ID URI of its application, and set `resourceId` to it",
                },
                Wording {
                    message: "the `targetUrl` of the extension `{extension}` is not an `https` address",
                    help: "Give the extension an address that starts with `https`",
                },
                Wording {
                    message: "the `resourceId` of the extension `{extension}` names the application `{audience}`, which has no service principal in the tenant",
                    help: "Create one: `POST /servicePrincipals` with the `appId`",
                },
            ],
            docs: "Before Entra calls an extension it asks for a token for its `resourceId`, and compares that with the address. Where they do not fit, the extension is not \
             called, users see a general error, and only the sign-in logs say why. Addresses are not shown here, only their hosts: what follows may be secret. \
             `POST /identity/customAuthenticationExtensions/{id}/validateAuthenticationConfiguration` makes the same checks in the tenant.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    for (extension, object) in super::extensions(context, flow) {
        let (audience, target) = (super::text_at(tree, object, AUDIENCE), super::text_at(tree, object, TARGET));
        let Some((wording, shown)) = fault(context, audience, target) else { continue };
        findings
            .report(&RULE.about, Place::value(extension.at))
            .wording(wording)
            .arg("extension", super::name_of(tree, object))
            .arg("audience", Arg::owned(shown))
            .arg("host", Arg::owned(host(target)));
    }
}

/// The first thing that is wrong, and the part of the audience that shows it. Nothing follows from what is not there.
fn fault<'t>(context: &Context, audience: &'t [u8], target: &[u8]) -> Option<(usize, &'t [u8])> {
    if !target.is_empty() && !super::is_https(target) {
        return Some((SCHEME, b""));
    }
    if audience.is_empty() {
        return None;
    }
    let Some((domain, app_id)) = parts(audience) else { return Some((FORM, b"")) };
    if !target.is_empty() && !same_in_any_case(domain, host(target)) {
        return Some((HOST, domain));
    }
    let tenant = context.tenant;
    let has_none = tenant.is_known(List::ServicePrincipals) && tenant.by_id(List::ServicePrincipals, app_id).is_none();
    has_none.then_some((PRINCIPAL, app_id))
}

/// The domain name and the id in `api://{domain name}/{appId}`.
fn parts(audience: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = audience.strip_prefix(AUDIENCE_SCHEME)?;
    let (domain, app_id) = rest.split_at_checked(rest.iter().position(|byte| *byte == b'/')?)?;
    let app_id = app_id.strip_prefix(b"/").filter(|id| is_guid(id))?;
    (!domain.is_empty()).then_some((domain, app_id))
}

/// The host of an `https` address, without a port.
fn host(address: &[u8]) -> &[u8] {
    let rest = super::after_https(address).unwrap_or_default();
    let before =
        |text: &'_ [u8], is_end: fn(u8) -> bool| text.iter().position(|byte| is_end(*byte)).unwrap_or(text.len());
    let authority = rest.get(..before(rest, |byte| matches!(byte, b'/' | b'?' | b'#'))).unwrap_or_default();
    // What stands before `@` is no host, and may be secret.
    let host = authority.rsplit(|byte| *byte == b'@').next().unwrap_or_default();
    host.get(..before(host, |byte| byte == b':')).unwrap_or_default()
}
