//! `UF0309`: a data type that custom attributes are not documented to have.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Flow;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::attribute::DataType;
use crate::vocabulary::definition::custom_attribute;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0309",
        name: "undocumented-data-type",
        severity: Severity::Warning,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CA-4: the schema has it; the reference and the admin center create strings, booleans and int64",
            summary: "A data type that custom attributes are not documented to have",
            wordings: &[Wording {
                message: "`{type}` is in the schema of Graph, but is not documented for custom attributes",
                help: "Use `string`, `boolean` or `int64`",
            }],
            docs: "A data type cannot be changed once the attribute is created. For `stringCollection` and `dateTime`, no input type is documented \
             either.",
            ..Texts::NONE
        }),
    },
    check: Check::Flow(check),
};

fn check(context: &Context, flow: &Flow, findings: &mut Findings) {
    for declared in &flow.declared {
        if let Some(data_type @ (DataType::StringCollection | DataType::DateTime)) = declared.custom.data_type {
            let at = context.tree.member(declared.at, custom_attribute::SHAPE.name(custom_attribute::DATA_TYPE));
            findings.report(&RULE.about, Place::value(at)).word("type", data_type.as_str());
        }
    }
}
