//! The words of the vocabulary against the enums of the schema.

use entra_user_flow::vocabulary::{attribute, input, user_type};

use super::Deviation;
use super::exceptions::{GROWS, WORDS};
use super::schema::graph;
use super::vocabulary::Versions;

/// What the tables of words get wrong, and how many words they have.
pub(crate) fn check(versions: Versions) -> (usize, Vec<Deviation>) {
    let tables = [
        ("input", "authenticationAttributeCollectionInputType", words(input::INPUT_TYPES)),
        ("attribute", "identityUserFlowAttributeDataType", words(attribute::DATA_TYPES)),
        ("user_type", "userType", words(user_type::USER_TYPES)),
    ];
    let mut found = Vec::new();
    for (module, of, ours) in &tables {
        for (version, schema) in versions {
            let enumeration = schema.enumerations.get(&graph(of));
            let theirs = enumeration.map(|enumeration| &*enumeration.words).unwrap_or_default();
            for reason in compare(of, ours, theirs) {
                found.push(Deviation::new(format!("src/vocabulary/{module}.rs"), "", format!("{reason} in {version}")));
            }
        }
    }
    (tables.iter().map(|(_, _, words)| words.len()).sum(), found)
}

fn words<T>(table: &[(&'static str, T)]) -> Vec<&'static str> {
    table.iter().map(|(word, _)| *word).collect()
}

fn compare(of: &str, ours: &[&'static str], theirs: &[String]) -> Vec<String> {
    let mut reasons = Vec::new();
    for word in ours {
        match (theirs.iter().any(|their| their == word), WORDS.contains(&(of, *word))) {
            (false, false) => reasons.push(format!("`{word}` is no word of `{of}`")),
            (true, true) => reasons.push(format!("`{word}` is an exception, and a word of `{of}` by now")),
            _ => {}
        }
    }
    for word in theirs.iter().filter(|word| **word != GROWS && !ours.contains(&word.as_str())) {
        reasons.push(format!("`{word}` of `{of}` is missing"));
    }
    reasons
}
