//! JSON for people: what fits on a line stands on one.

use serde_json::Value;

const WIDTH: usize = 120;

/// The text of a value that starts in this column, with this indent.
pub(super) fn write(value: &Value, indent: usize, column: usize) -> String {
    let line = one_line(value);
    // A comma may follow.
    if column + line.chars().count() < WIDTH {
        return line;
    }
    let inner = indent + 2;
    let (brackets, items): (_, Vec<String>) = match value {
        Value::Array(list) => (("[", "]"), list.iter().map(|item| write(item, inner, inner)).collect()),
        Value::Object(map) => {
            let member = |(name, value): (&String, &Value)| {
                let name = format!("{}: ", Value::from(name.as_str()));
                let column = inner + name.chars().count();
                name + &write(value, inner, column)
            };
            (("{", "}"), map.iter().map(member).collect())
        }
        _ => return line,
    };
    let gap = format!("\n{:inner$}", "");
    let body = items.join(&format!(",{gap}"));
    format!("{}{gap}{body}\n{:indent$}{}", brackets.0, "", brackets.1)
}

fn one_line(value: &Value) -> String {
    match value {
        Value::Array(list) => format!("[{}]", list.iter().map(one_line).collect::<Vec<_>>().join(", ")),
        Value::Object(map) if map.is_empty() => "{}".to_owned(),
        Value::Object(map) => {
            let member =
                |(name, value): (&String, &Value)| format!("{}: {}", Value::from(name.as_str()), one_line(value));
            format!("{{ {} }}", map.iter().map(member).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}
