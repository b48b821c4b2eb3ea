//! What is stated about user flows, and whether a rule checks it: the page of what is not checked.
//!
//! The ids are those by which the evidence of the rules cites a statement.

mod applications;
mod attributes;
mod custom_attributes;
mod limits;
mod proofs;
mod providers;
mod updates;

use entra_user_flow::RULES;

use super::HEAD;

struct Statement {
    /// `IDP-1`
    id: &'static str,
    /// In our words, without a full stop.
    says: &'static str,
    /// The rules that check it, beside those whose evidence cites it.
    rules: &'static [&'static str],
    /// Why none checks it; empty where one does.
    because: &'static str,
}

const fn checked(id: &'static str, says: &'static str, rules: &'static [&'static str]) -> Statement {
    Statement { id, says, rules, because: "" }
}

const fn unchecked(id: &'static str, says: &'static str, because: &'static str) -> Statement {
    Statement { id, says, rules: &[], because }
}

/// Each with its title, the letters of its ids, and how many statements it has.
static GROUPS: [(&str, &str, &[Statement]); 7] = [
    ("Identity providers", "IDP", providers::ALL),
    ("Custom attributes", "CA", custom_attributes::ALL),
    ("Attributes of a user flow", "AT", attributes::ALL),
    ("Applications", "AP", applications::ALL),
    ("Updates", "UPD", updates::ALL),
    ("Limits", "LIM", limits::ALL),
    ("What the schema and the reference prove", "CHK", proofs::ALL),
];

/// The page: first what is not checked, then what is, so that the ids in the evidence of a rule can be looked up.
pub(crate) fn page() -> String {
    let not_checked = tables("Why not", |statement| {
        let because = if statement.because.is_empty() { "no rule yet" } else { statement.because };
        rules_of(statement).is_empty().then(|| because.to_owned())
    });
    let checked = tables("Rules", |statement| {
        let links: Vec<_> = rules_of(statement).iter().map(|code| format!("[{code}]({code}.md)")).collect();
        (!links.is_empty()).then(|| links.join(", "))
    });
    format!(
        "{HEAD}\n# What is not checked, and why\n\n\
         What Microsoft's documentation and schema state about user flows, by the ids that the rules cite as evidence.\n\
         {not_checked}\n# What is checked\n{checked}"
    )
}

/// A table for each group that has statements of which `last` knows what to say.
fn tables(title: &str, last: impl Fn(&Statement) -> Option<String>) -> String {
    let tables = GROUPS.map(|(group, _, statements)| {
        let rows = statements.iter().filter_map(|statement| {
            let Statement { id, says, .. } = statement;
            last(statement).map(|last| format!("| {id} | {says} | {last} |\n"))
        });
        let rows = rows.collect::<String>();
        let head = format!("\n## {group}\n\n| | Statement | {title} |\n|---|---|---|\n");
        if rows.is_empty() { rows } else { head + &rows }
    });
    tables.concat()
}

/// The rules that check a statement: named beside it, or citing it.
fn rules_of(statement: &Statement) -> Vec<&'static str> {
    let cites = |text: &str| {
        let mut words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
        words.any(|word| word == statement.id)
    };
    let rules = RULES.iter().map(|rule| &rule.about);
    let ours = rules.filter(|about| {
        statement.rules.contains(&about.code) || cites(about.texts.evidence) || cites(about.texts.docs)
    });
    ours.map(|about| about.code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many statements are known of each group. None may get lost.
    const KNOWN: [(&str, usize); 7] =
        [("IDP", 16), ("CA", 9), ("AT", 13), ("AP", 6), ("UPD", 10), ("LIM", 10), ("CHK", 44)];

    fn all() -> impl Iterator<Item = &'static Statement> {
        GROUPS.iter().flat_map(|(.., statements)| *statements)
    }

    #[test]
    fn every_statement_has_its_place() {
        for ((letters, count), (_, group, statements)) in KNOWN.into_iter().zip(GROUPS) {
            assert_eq!(letters, group);
            let ids: Vec<_> = statements.iter().map(|statement| statement.id.to_owned()).collect();
            let wanted: Vec<_> = (1..=count).map(|number| format!("{letters}-{number}")).collect();
            assert_eq!(ids, wanted);
        }
    }

    #[test]
    fn every_statement_is_checked_or_says_why_not() {
        for statement in all() {
            let Statement { id, because, .. } = statement;
            let is_checked = !rules_of(statement).is_empty();
            let has_reason = !because.is_empty();
            assert!(!(is_checked && has_reason), "{id} is checked, and is said not to be");
            assert!(is_checked || has_reason, "{id} is not checked: name a rule, or say why");
        }
    }

    #[test]
    fn every_rule_that_is_named_exists() {
        for statement in all() {
            for code in statement.rules {
                assert!(RULES.iter().any(|rule| rule.about.code == *code), "{}: {code} is no rule", statement.id);
            }
        }
    }

    #[test]
    fn an_id_is_not_the_beginning_of_another() {
        let first = checked("IDP-1", "", &[]);
        assert!(rules_of(&first).contains(&"UF0201"));
        assert!(!rules_of(&first).contains(&"UF0203"));
    }
}
