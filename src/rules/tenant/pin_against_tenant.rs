//! `UF0801`: a pinned id that is not the one in the tenant.

use crate::diagnostic::{About, Arg, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Flow, Problem};
use crate::rules::{Check, Context, Rule};
use crate::source::Kind;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0801",
        name: "pin-against-tenant",
        severity: Severity::Error,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "definition language 1: a pin and the tenant name the same object",
            summary: "A pinned id or a declared data type that is not the one in the tenant",
            wordings: &[
                Wording {
                    message: "`{name}` is pinned to `{pinned}`, but the tenant has it under `{right}`",
                    help: "Write `{right}`, or correct the name",
                },
                Wording {
                    message: "`{name}` is declared as `{pinned}`, but in the tenant its data type is `{right}`",
                    help: "Write `{right}`, or use another attribute: the data type cannot be changed",
                },
            ],
            titles: &["Write `{right}`"],
            docs: "A definition that names an object and pins its id says the same thing twice. Where the two disagree, one of them is for another tenant, or out of date.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for problem in &flow.problems {
        if let Problem::OtherDataType { node, name, right } = *problem {
            findings
                .report(&RULE.about, Place::value(node))
                .wording(1)
                .key("name", name)
                .text("pinned", node)
                .word("right", right.as_str())
                .unsafe_fix(0)
                .write(node, right.as_str());
            continue;
        }
        let Problem::WrongPin { node, right, name } = *problem else { continue };
        // A name is a text, or the member name of a declaration.
        let name = if context.tree.kind(name) == Kind::String { Arg::Text(name) } else { Arg::Key(name) };
        findings
            .report(&RULE.about, Place::value(node))
            .arg("name", name)
            .text("pinned", node)
            .text("right", right)
            .unsafe_fix(0)
            .write(node, context.tree.text(right));
    }
}
