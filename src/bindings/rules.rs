//! The rule table for JavaScript.

use crate::RULES;
use crate::diagnostic::url;
use crate::json::write_str;

/// Writes the table as JSON text.
pub(super) fn write(out: &mut Vec<u8>) {
    for rule in RULES {
        let about = &rule.about;
        let members = [
            ("code", about.code),
            ("name", about.name),
            ("severity", about.severity.as_str()),
            ("scope", about.scope.as_str()),
            ("since", about.since),
            ("evidence", about.evidence),
            ("summary", about.summary),
            ("url", &url(about.code)),
        ];
        out.push(if out.is_empty() { b'[' } else { b',' });
        for (index, (name, text)) in members.into_iter().enumerate() {
            out.push(if index == 0 { b'{' } else { b',' });
            write_str(name, out);
            out.push(b':');
            write_str(text, out);
        }
        out.push(b'}');
    }
    out.push(b']');
}
