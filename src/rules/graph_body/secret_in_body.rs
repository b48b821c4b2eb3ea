//! `UF1008`: a secret in a flow.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Language, Problem, is_secret};
use crate::rules::{Check, Context, Rule};
use crate::source::{NodeId, Tree};
use crate::vocabulary::provider::SECRETS;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF1008",
        name: "secret-in-body",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL: a flow refers to its providers; Graph reference: secrets are write-only, and read as `******`",
            summary: "A secret in a flow",
            wordings: &[Wording {
                message: "`{member}` is a secret of an identity provider, and has no place in a user flow",
                help: "Remove it, and renew the secret where others may have read it: it belongs to the provider alone",
            }],
            titles: &["Remove `{member}`"],
            docs: "A flow refers to its providers by id. Their secrets are set where the provider is set up, and Graph never gives them out: a \
             real one in a flow came from somewhere else, and is read by all who read the file. It is not repeated in any \
             message. A definition names the environment variable that holds it, under `providers`. In a Graph body, where \
             the schema lets it stand, this is a warning.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    for problem in &flow.problems {
        if let Problem::UnknownMember { node, .. } = *problem
            && !is_declared(tree, flow, node)
        {
            inside(tree, flow, node, findings);
        }
    }
    // In a Graph body, what else is said of a provider is passed over; what a definition adds to one is sent.
    if flow.language == Language::Graph {
        flow.providers.iter().for_each(|provider| inside(tree, flow, provider.at, findings));
        return;
    }
    for extra in &flow.extras {
        inside(tree, flow, extra.value, findings);
        let last = tree.text(extra.path).rsplit(|byte| *byte == b'/').next().unwrap_or_default();
        if let Some(name) = SECRETS.into_iter().find(|name| *name.as_bytes() == *last) {
            report(flow, Place::value(extra.path), Arg::Word(name), extra.at, findings);
        }
    }
}

/// Does it stand in a provider that a definition declares? Of the secrets there, another rule tells.
fn is_declared(tree: &Tree, flow: &Flow, node: NodeId) -> bool {
    let before = flow.declared_providers.partition_point(|declared| declared.at < node);
    let declared = flow.declared_providers.get(before.wrapping_sub(1));
    declared.is_some_and(|declared| tree.is_within(node, declared.at))
}

/// The secrets at a node and below.
fn inside(tree: &Tree, flow: &Flow, root: NodeId, findings: &mut Findings) {
    for node in (root.0..tree.node(root).next).map(NodeId).filter(|node| is_secret(tree, *node)) {
        report(flow, Place::key(node), Arg::Key(node), node, findings);
    }
}

fn report(flow: &Flow, place: Place, member: Arg, whole: NodeId, findings: &mut Findings) {
    let severity = if flow.language == Language::Graph { Severity::Warning } else { RULE.about.severity };
    findings.report_as(&RULE.about, severity, place).arg("member", member).safe_fix(0).remove(whole);
}
