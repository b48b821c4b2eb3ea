//! `UF0808`: more than a tenant may have, or nearly as much.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Document, Flow};
use crate::rules::{Check, Context, Rule};
use crate::source::NodeId;
use crate::tenant::List;
use crate::vocabulary::limit::{EVENT_LISTENERS, NEAR, USER_FLOWS};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0808",
        name: "limit-reached",
        severity: Severity::Warning,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Entra documentation: concept-planning-your-solution (10 user flows, as planning guidance), reference-service-limits (249 event listeners)",
            summary: "More user flows or event listeners than a tenant may have, or nearly as many",
            wordings: &[
                Wording {
                    message: "with this document the tenant has {count} user flows; a tenant is planned for {limit}",
                    help: "Use one flow for several applications, or delete those that are not used",
                },
                Wording {
                    message: "with this document the tenant has {count} event listeners, of which a user flow takes one for each event that it handles; a tenant may have {limit}",
                    help: "Delete event listeners or user flows that are not used",
                },
            ],
            docs: "A flow that the tenant does not have yet counts as one more user flow, and takes an event listener for each event that it handles: two in any case, \
             and one each for attributes, for the type of user, and for each extension. From 90 percent of a limit on this is information, beyond the limit a warning. \
             Both numbers are documented; whether and how Graph enforces the first is not. More flows in one set than a tenant may have are UF0903.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    if !context.has_tenant() || !context.tenant.is_known(List::UserFlows) {
        return;
    }
    // More in one set than a tenant may have is another rule's matter.
    if document.flows.len() <= USER_FLOWS {
        check_limit(context, document, List::UserFlows, USER_FLOWS, findings);
    }
    check_limit(context, document, List::AuthenticationEventListeners, EVENT_LISTENERS, findings);
}

fn check_limit(context: &Context, document: &Document, list: List, limit: usize, findings: &mut Findings) {
    let mut count = context.tenant.count(list);
    let mut at = NodeId::NONE;
    for flow in document.flows.iter().filter(|flow| is_new(context, flow)) {
        // The first one beyond the limit, else the last one.
        if count <= limit || at.is_none() {
            at = flow.node;
        }
        count += if list == List::UserFlows { 1 } else { listeners(flow) };
    }
    if at.is_none() || !context.tenant.is_known(list) || count * 100 < limit * NEAR {
        return;
    }
    let severity = if count > limit { RULE.about.severity } else { Severity::Info };
    let number = |count: usize| Arg::Number(u32::try_from(count).unwrap_or(u32::MAX));
    findings
        .report_as(&RULE.about, severity, Place::head(at))
        .wording(usize::from(list != List::UserFlows))
        .arg("count", number(count))
        .arg("limit", number(limit));
}

/// Is it one that the tenant does not have? A Graph body that leaves out what creating takes is for one that it has.
fn is_new(context: &Context, flow: &Flow) -> bool {
    let is_there = |node| context.tenant.flow_named(super::id_of(context.tree, node)).is_some();
    !flow.live && !flow.is_partial && !is_there(flow.name) && !is_there(flow.renamed_from)
}

/// The events that it handles: each takes a listener. Source: Graph reference, authenticationEventsFlow.
fn listeners(flow: &Flow) -> usize {
    let extensions = flow.extensions.iter().filter(|extension| extension.id.or(extension.name).is_some());
    let creates_user = flow.user_type.value.is_some() || flow.handlers.user_create.is_some();
    2 + usize::from(flow.collects) + usize::from(creates_user) + extensions.count()
}
