//! Whole numbers from one to another.

use super::Context;
use crate::diagnostic::{About, Findings, Place, Severity};
use crate::json::write_number;
use crate::source::NodeId;

/// Reports a whole number that is not from the least to the most; what is none has been refused for that.
pub(super) fn check(
    context: &Context,
    about: &'static About,
    severity: Severity,
    node: NodeId,
    [least, most]: [i32; 2],
    findings: &mut Findings,
) {
    let Some(number) = context.tree.integer(node).filter(|number| *number < least || *number > most) else { return };
    let nearest = if number < least { least } else { most };
    let mut json = Vec::new();
    write_number(nearest.unsigned_abs(), &mut json);
    findings
        .report_as(about, severity, Place::value(node))
        .key("member", node)
        .number("least", least.unsigned_abs())
        .number("most", most.unsigned_abs())
        .number("nearest", nearest.unsigned_abs())
        .unsafe_fix(0)
        .replace(node, &json);
}
