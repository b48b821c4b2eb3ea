//! `UF0807`: an application that is linked to another user flow of the tenant.

use crate::diagnostic::{About, Findings, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::application::place;
use crate::rules::{Check, Context, Rule};
use crate::source::NodeId;
use crate::vocabulary::graph::flow as member;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0807",
        name: "application-of-another-flow",
        severity: Severity::Error,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "AP-1, Entra documentation: one user flow for an application",
            summary: "An application that is linked to another user flow of the tenant",
            wordings: &[Wording {
                message: "the application `{application}` is linked to another user flow of the tenant, `{flow}` (`{id}`)",
                help: "Unlink it from that flow first, or leave it out here",
            }],
            docs: "An application can be linked to one user flow only. The flow of the same name, of the name in `renamedFrom` or, in what Graph returned, of the same id \
             is this one.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

/// This flow is in the tenant under its name and, at most, under the name before or its id; any further one is another.
const MOST_OWN: usize = 2;

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for application in &flow.applications {
        let id = super::id_of(context.tree, application.app_id);
        let mut linked = (0..=MOST_OWN).map(|nth| context.tenant.flow_of(id, nth));
        if let Some(other) = linked.find(|other| other.is_some() && !is_same(context, flow, *other)) {
            findings
                .report(&RULE.about, place(context.tree, *application))
                .text("application", application.app_id)
                .arg("flow", super::name_of(context.tree, other))
                .text("id", context.tree.member(other, member::SHAPE.name(member::ID)));
        }
    }
}

fn is_same(context: &Context, flow: &Flow, other: NodeId) -> bool {
    let tree = context.tree;
    let text = |object, slot| super::id_of(tree, tree.member(object, member::SHAPE.name(slot)));
    let name = text(other, member::DISPLAY_NAME);
    let is_named = name == super::id_of(tree, flow.name) || name == super::id_of(tree, flow.renamed_from);
    is_named || text(other, member::ID) == text(flow.node, member::ID)
}
