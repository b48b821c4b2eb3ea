//! `UF0802`: a name that a user flow of the tenant has.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language};
use crate::rules::{Check, Context, Purpose, Rule};
use crate::vocabulary::graph::flow as member;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0802",
        name: "name-taken",
        severity: Severity::Warning,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference: displayName must be unique; the refusal is observed: `displayName is in use by AuthenticationEventsFlow with id '…'`",
            summary: "A name that a user flow of the tenant has already",
            wordings: &[
                Wording {
                    message: "the tenant has a user flow `{name}` already, with the id `{id}`, and refuses a second one",
                    help: "Update that flow, or choose another name",
                },
                Wording {
                    message: "the tenant has a user flow `{name}` beside the one that is to be renamed, `{before}`",
                    help: "Remove `renamedFrom`, or choose another name",
                },
            ],
            titles: &["Remove `renamedFrom`"],
            docs: "The name of a user flow is unique in its tenant. A body that creates a second one is refused, so this is said of a Graph body and of each build; \
             a definition that is only checked may describe the very flow that the tenant has. \
             Whether the letter case tells two names apart is not documented: only the same name is pointed out.",
            ..Texts::NONE
        }),
    },
    check: Check::Tenant(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    let named = |node| context.tenant.flow_named(super::id_of(tree, node));
    let (found, before) = (named(flow.name), named(flow.renamed_from));
    if found.is_none() {
        return;
    }
    if before.is_some() && before != found {
        findings
            .report_as(&RULE.about, Severity::Error, Place::value(flow.renamed_from))
            .wording(1)
            .text("name", flow.name)
            .text("before", flow.renamed_from)
            .unsafe_fix(0)
            .remove(flow.renamed_from);
        return;
    }
    // A body that leaves out what creating takes is one that updates a flow.
    let creates = match flow.language {
        Language::Definition => context.purpose == Purpose::Build,
        Language::Graph => !flow.live && !flow.is_partial,
    };
    if creates {
        findings
            .report(&RULE.about, Place::value(flow.name))
            .text("name", flow.name)
            .text("id", tree.member(found, member::SHAPE.name(member::ID)));
    }
}
