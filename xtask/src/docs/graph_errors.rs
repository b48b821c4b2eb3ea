//! The page about what Graph answers when something is wrong.

use entra_user_flow::vocabulary::graph_error::{GraphError, PLACES, REFUSED, graph_errors};

use super::HEAD;

/// The page: a section for each row, whose key is its anchor.
pub(crate) fn page() -> String {
    let sections: Vec<_> = graph_errors().map(section).collect();
    format!(
        "{HEAD}\n# What Graph answers when something is wrong\n\n\
         `explainGraphError` recognises these answers of Microsoft Graph and of the sign-in pages. The reference of Graph lists \
         no errors for user flows: “observed” means that an answer was seen in public programs and reports, and may change.\n\n\
         {}\n## Permissions\n\n{}",
        sections.concat(),
        permissions()
    )
}

fn section(row: &GraphError) -> String {
    let Some(text) = row.texts.last() else { return String::new() };
    let rules: Vec<_> = row.rules.iter().map(|code| format!("[{code}]({code}.md)")).collect();
    let rules = if rules.is_empty() { "none".to_owned() } else { rules.join(", ") };
    let strength = row.strength.as_str();
    format!(
        "## {}\n\n```text\n{}\n```\n\n{}: {}.\n\n{}.\n\n\
         | | |\n|---|---|\n| Status | {} |\n| Strength | {strength} |\n| Evidence | {} |\n| Found beforehand by | {rules} |\n\n",
        row.key,
        row.example,
        capitalised(text.message),
        text.why,
        text.help,
        statuses(row),
        row.evidence
    )
}

fn statuses(row: &GraphError) -> String {
    if row.statuses == REFUSED {
        return "not known".to_owned();
    }
    row.statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(", ")
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().collect::<String>()).unwrap_or_default();
    first + letters.as_str()
}

fn permissions() -> String {
    let code = |text: &str| if text.is_empty() { String::new() } else { format!("`{text}`") };
    let rows = PLACES
        .iter()
        .map(|place| format!("| `{}` | {} | {} | {} |\n", place.path, code(place.read), code(place.write), place.role));
    format!(
        "The least ones, for applications and signed-in users alike; the latter need the role besides.\n\n\
         | Address | To read | To change | Role |\n|---|---|---|---|\n{}",
        rows.collect::<String>()
    )
}
