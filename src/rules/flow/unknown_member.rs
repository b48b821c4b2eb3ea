//! `UF0102`: a member that the object type does not have.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, nearest, texts};
use crate::flow::{Flow, Language, Problem, is_secret};
use crate::rules::siblings::{Siblings, usable};
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::definition::OWNERS;
use crate::vocabulary::graph::{SHAPES, flow as body};
use crate::vocabulary::shape::{Others, Shape};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0102",
        name: "unknown-member",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL; definition language 1",
            summary: "A member that the object type does not have",
            wordings: &[
                Wording { message: "`{member}` is not a member of {shape}", help: "Remove it" },
                Wording {
                    message: "`{member}` is not a member of {shape}; did you mean `{nearest}`?",
                    help: "Rename it to `{nearest}`",
                },
                Wording {
                    message: "`{member}` is not a documented member of {shape}",
                    help: "Check its spelling; `build` sends it as it is",
                },
                Wording { message: "`{member}` is a member of {owner}, not of {shape}", help: "Move it there" },
            ],
            phrases: &["shape", "owner"],
            titles: &["Rename it to `{nearest}`", "Remove `{member}`"],
            docs: "A member with a spelling mistake is silently ignored by most tools, and refused by the service with a message that does not \
             name it. On open types of a Graph body, and in bodies read from a tenant, it is legal and only pointed out, unless what it \
             seems to stand for is required and missing.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    let tree = context.tree;
    let mut siblings = Siblings::default();
    for problem in &flow.problems {
        let Problem::UnknownMember { node, shape } = *problem else {
            continue;
        };
        if is_secret(tree, node) {
            continue;
        }
        let name = tree.key(node);
        // A member that is there already was not what this one should have been.
        let absent = usable(shape).map(|member| member.name).filter(|name| !siblings.have(tree, node, name));
        let nearest = nearest(name, &mut { absent });
        let is_legal = shape.others == Others::Open || flow.live;
        // What a flow cannot be created without is missing, which is not told beside this.
        let is_needed = !flow.live && !context.may_lack(flow) && nearest.is_some_and(is_required);
        let severity = if is_legal && !is_needed { Severity::Info } else { RULE.about.severity };
        let draft =
            findings.report_as(&RULE.about, severity, Place::key(node)).key("member", node).word("shape", shape.noun);
        let owner = if flow.live { None } else { owner(flow.language, name) };
        match (owner, nearest) {
            // It says something: to take it away is no mend.
            (Some(owner), _) => draft.wording(3).word("owner", owner.noun),
            (None, Some(nearest)) => draft.wording(1).word("nearest", nearest).unsafe_fix(0).rename(node, nearest),
            (None, None) if is_legal => draft.wording(2),
            (None, None) => draft.unsafe_fix(1).remove(node),
        };
    }
}

/// Does the reference require the member of a flow?
fn is_required(name: &str) -> bool {
    [body::DISPLAY_NAME, body::INTERACTIVE, body::METHODS].iter().any(|slot| body::SHAPE.name(*slot) == name)
}

/// The only object type that has a member of this very name.
fn owner(language: Language, name: &[u8]) -> Option<&'static Shape> {
    let shapes: &[&'static Shape] = match language {
        Language::Definition => &OWNERS,
        Language::Graph => &SHAPES,
    };
    let has = |shape: &&&'static Shape| usable(shape).any(|member| *member.name.as_bytes() == *name);
    let mut owners = shapes.iter().filter(has);
    let first = owners.next();
    first.copied().filter(|_| owners.next().is_none())
}
