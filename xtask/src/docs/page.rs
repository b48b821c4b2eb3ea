//! The page of a rule.

use std::path::Path;

use anyhow::Result;
use entra_user_flow::diagnostic::{About, Scope, Severity, Texts};
use entra_user_flow::{Options, validate};

use super::HEAD;
use super::example::{self, Example};

/// The page of one rule.
pub(crate) fn of(about: &About, root: &Path) -> Result<String> {
    let About { code, name, texts, .. } = about;
    let facts = facts(about, root)?;
    let (summary, docs, strength) = (texts.summary, texts.docs, strength(about.severity));
    let messages = messages(about.texts);
    let examples = examples(about, root)?;
    let silence = silence(about, root)?;
    Ok(format!(
        "{HEAD}\n# {code} {name}\n\n{summary}.\n\n{facts}\n## Why\n\n{docs}\n\n{strength}\n\n\
         ## Messages\n\n| What it says | What to do |\n|---|---|\n{messages}{examples}\n{silence}"
    ))
}

fn facts(about: &About, root: &Path) -> Result<String> {
    let scope = match about.scope {
        Scope::Document => "one user flow",
        Scope::Set => "all user flows of a document",
        Scope::Tenant => "the tenant",
    };
    let fixes = match example::fixes(about, root)? {
        [false, false] => "none: what is meant has to be decided",
        [true, false] => "safe",
        [false, true] => "unsafe: what is meant has to be confirmed",
        [true, true] => "safe, and unsafe where what is meant has to be confirmed",
    };
    let (severity, evidence, since) = (about.severity.as_str(), about.texts.evidence, about.texts.since);
    Ok(format!(
        "| | |\n|---|---|\n| Severity | {severity} |\n| Looks at | {scope} |\n| Evidence | {evidence} |\n\
         | Fixes | {fixes} |\n| Since | {since} |\n"
    ))
}

/// How strongly it is stated: the severity follows from that.
const fn strength(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => {
            "It is an error, for it is stated as a must: by the schema of Graph, its reference, or the format of the document."
        }
        Severity::Warning => {
            "It is a warning, for no source states it as a must: it is seen in the admin center or in examples, follows from \
             what is documented, or is contradicted."
        }
        Severity::Info => "It is good to know, and no mistake.",
    }
}

/// A row for each message; several fixes of one mistake share theirs.
fn messages(texts: &Texts) -> String {
    let mut rows: Vec<String> =
        texts.wordings.iter().map(|wording| format!("| {} | {} |\n", wording.message, wording.help)).collect();
    rows.dedup();
    rows.concat()
}

fn examples(about: &About, root: &Path) -> Result<String> {
    let Some(failing) = example::failing(about, root)? else {
        return Ok(
            "\n## Example\n\nA document that shows it is too long for a page, or has bytes that a page cannot show.\n"
                .to_owned(),
        );
    };
    let report = failing.report.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    let shown = shown(&failing);
    let mended = match example::mended(about, &failing, root)? {
        Some(mended) => format!("\n## Mended\n\n{}", self::shown(&mended)),
        None => String::new(),
    };
    Ok(format!("\n## Example\n\n{shown}\n```text\n{report}\n```\n{mended}"))
}

fn shown(example: &Example) -> String {
    let document = example.document.trim_end();
    let beside = [("with the options", &example.options), ("compared with", &example.live)];
    let beside = beside.map(|(what, json)| match json.trim_end() {
        "" => String::new(),
        json => format!("\n{what}\n\n```json\n{json}\n```\n"),
    });
    format!("```json\n{document}\n```\n{}", beside.concat())
}

/// What to write so that it is not said.
fn silence(about: &About, root: &Path) -> Result<String> {
    let (code, name) = (about.code, about.name);
    let title = "## How to silence it\n\n";
    if about.severity == Severity::Error && about.scope == Scope::Document {
        return Ok(format!("{title}It cannot be: nothing can be built of a user flow with this error.\n"));
    }
    let wider =
        "`info`, `warning` and `error` are possible too, and `\"at\"` with a JSON Pointer limits it to one place.";
    let in_options = format!("```json\n{{ \"rules\": {{ \"{name}\": \"off\" }} }}\n```\n");
    if code == SETTINGS {
        return Ok(format!(
            "{title}For a name that no rule has, in the options:\n\n{in_options}\nA setting that changes nothing, or that is \
             refused, is found when all else is: mend or remove it.\n"
        ));
    }
    if !speaks_of_definitions(about, root)? {
        return Ok(format!("{title}A Graph body has no place for it; in the options:\n\n{in_options}\n{wider}\n"));
    }
    Ok(format!(
        "{title}In the definition, with the reason for its readers:\n\n\
         ```json\n\"rules\": {{ \"{code}\": {{ \"severity\": \"off\", \"reason\": \"…\" }} }}\n```\n\n\
         or in the options, which win:\n\n{in_options}\n{wider}\n"
    ))
}

/// It speaks of the settings themselves.
const SETTINGS: &str = "UF0115";

/// Is there a definition, not only a Graph body, that breaks the rule?
fn speaks_of_definitions(about: &About, root: &Path) -> Result<bool> {
    let documents = example::broken(about, root)?;
    Ok(documents.iter().any(|document| {
        let report = String::from_utf8(validate(document.as_bytes(), &Options::default()));
        report.is_ok_and(|report| report.contains("\"format\":\"definition\""))
    }))
}
