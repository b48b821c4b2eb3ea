//! `UF0812`: a snapshot without what the document would be held against.

use super::references::{To, references};
use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Document, Flow, Language};
use crate::rules::{Check, Context, Purpose, Rule};
use crate::tenant::List;
use crate::vocabulary::tenant::{EMAIL_METHOD, LISTS, SMS_METHOD};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0812",
        name: "list-not-known",
        severity: Severity::Info,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "a list that a snapshot does not have is not known, never empty",
            summary: "A snapshot without what the document would be held against",
            wordings: &[Wording {
                message: "the snapshot of the tenant lacks {lists}, so the document is not checked against these",
                help: "Add to the snapshot what Graph returns for them",
            }],
            docs: "Only what matters to the document is named, once for all of its flows. An empty list says that the tenant has none, which is checked.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

/// Behind the lists, each a bit as those are.
const METHODS: [&str; 2] = [EMAIL_METHOD, SMS_METHOD];

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    if !context.has_tenant() {
        return;
    }
    let mut parts = 0;
    for flow in &document.flows {
        parts |= lists(context, flow) | others(context, flow);
    }
    let mut unknown = Vec::new();
    for name in LISTS.iter().chain(&METHODS) {
        if parts & 1 == 1 && !context.tenant.has(context.tree, name) {
            unknown.push(*name);
        }
        parts >>= 1;
    }
    if let (Some(flow), false) = (document.flows.first(), unknown.is_empty()) {
        findings.report(&RULE.about, Place::head(flow.node)).arg("lists", Arg::words(&unknown));
    }
}

/// The lists that what the flow refers to is looked up in, as bits.
fn lists(context: &Context, flow: &Flow) -> u16 {
    let mut parts = 0;
    for one in references(context, flow) {
        // What has no id is a mistake of its own for a build, and points to the same list.
        let is_said = one.id.is_none() && context.purpose == Purpose::Build;
        // Of a documented id, which may not be the one of the tenant, another rule has spoken.
        let is_literal = one.known.is_some() && flow.language == Language::Graph && !flow.live;
        if is_said || is_literal || one.to == To::KnownProvider {
            continue;
        }
        let id = super::id_of(context.tree, one.id);
        for list in one.lists {
            parts |= 1 << *list as u16;
            // Where it is found, the next list does not matter.
            if context.tenant.by_id(*list, id).is_some() {
                break;
            }
        }
        if one.to == To::Application {
            parts |= 1 << List::ServicePrincipals as u16 | 1 << List::UserFlows as u16;
        }
    }
    parts
}

/// What else it is held against.
fn others(context: &Context, flow: &Flow) -> u16 {
    let is_created = match flow.language {
        Language::Definition => context.purpose == Purpose::Build || flow.renamed_from.is_some(),
        Language::Graph => !flow.live && !flow.is_partial,
    };
    let resets = context.tree.boolean(flow.password_reset) == Some(true);
    let has_codes = resets || flow.providers.iter().any(super::is_one_time_passcode);
    let [email, sms] = [LISTS.len(), LISTS.len() + 1];
    u16::from(is_created) << List::UserFlows as u16 | u16::from(has_codes) << email | u16::from(resets) << sms
}
