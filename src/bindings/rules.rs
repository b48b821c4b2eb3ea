//! The rule table for JavaScript.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::RULES;
use crate::diagnostic::url;

#[derive(Serialize)]
struct RuleInfo {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    scope: &'static str,
    since: &'static str,
    evidence: &'static str,
    summary: &'static str,
    url: String,
}

pub(super) fn list() -> Result<JsValue, JsValue> {
    let rules: Vec<_> = RULES
        .iter()
        .map(|rule| RuleInfo {
            code: rule.about.code,
            name: rule.about.name,
            severity: rule.about.severity.as_str(),
            scope: rule.about.scope.as_str(),
            since: rule.about.since,
            evidence: rule.about.evidence,
            summary: rule.about.summary,
            url: url(rule.about.code),
        })
        .collect();
    Ok(rules.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}
