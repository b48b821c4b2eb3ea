//! What the comments of the tables say, as text for people.

use entra_user_flow::vocabulary::shape::{Member, Role, Shape};

/// Where a member belongs: the mark at the end of its comment.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    written: &'static str,
    /// For a column of a table.
    pub word: &'static str,
    /// A sentence.
    pub sentence: &'static str,
}

static MARKS: [Mark; 3] = [
    Mark { written: "(flow)", word: "flow", sentence: "Part of the user flow." },
    Mark {
        written: "(tenant)",
        word: "tenant",
        sentence: "Not part of the user flow: it stands beside it in the tenant.",
    },
    Mark { written: "(tool)", word: "tool", sentence: "Read by this tool alone, and sent nowhere." },
];

/// What a member says, and where it belongs. Every member that may be written has a comment with a mark.
pub(crate) fn member(member: &Member) -> (String, Mark) {
    let text = line(member.docs);
    let found = MARKS.iter().find_map(|mark| Some((text.strip_suffix(mark.written)?.trim_end().to_owned(), *mark)));
    found.unwrap_or_else(|| {
        let [first, ..] = MARKS;
        (text.clone(), first)
    })
}

/// What is said of a shape.
pub(crate) fn shape(shape: &Shape) -> String {
    line(shape.docs)
}

/// A comment as one line.
fn line(docs: &str) -> String {
    docs.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Markdown as plain text: the marks of code go.
pub(crate) fn plain(markdown: &str) -> String {
    markdown.replace('`', "")
}

/// With a full stop.
pub(crate) fn sentence(text: &str) -> String {
    format!("{}.", text.trim_end_matches('.'))
}

/// May a definition, or a Graph body, have this member? Otherwise it is in the table for a good message.
pub(crate) fn is_own(member: &Member) -> bool {
    matches!(member.role, Role::Optional | Role::Required | Role::Beta)
}

/// `customAttribute` for `custom_attribute`.
pub(crate) fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut camel, word| {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
        camel
    })
}

#[cfg(test)]
mod tests {
    use super::super::schema::SHAPES;
    use super::*;

    #[test]
    fn every_member_says_what_it_is_and_where_it_belongs() {
        for shape in SHAPES {
            assert!(!shape.docs.is_empty(), "{} has no comment", shape.name);
            for member in shape.members.iter().filter(|member| is_own(member)) {
                let text = line(member.docs);
                let marks = MARKS.iter().filter(|mark| text.ends_with(mark.written)).count();
                assert_eq!(marks, 1, "`{}` of {} has no mark: {text}", member.name, shape.name);
            }
        }
    }
}
