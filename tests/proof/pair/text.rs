//! Names and texts, the first ones plain, the others such as something on the way may stumble over.

/// Names of flows.
pub(super) const FLOWS: [&str; 12] = [
    "Shop",
    "Staff",
    "Partners",
    "SHOP",
    "Käufer – « 李小龙 » 😀",
    "O'Brien & \"Söhne\" \\ {{step1.id}}",
    "{{step_",
    "$(id); `id` | %20 ? # / ../",
    "__proto__",
    "</script><b>",
    "null",
    "Spaced  out ",
];

/// What people read.
pub(super) const TEXTS: [&str; 10] = [
    "About you",
    "A longer text of several words, as people write it",
    "Käufer: Straße, Nr. & Ort",
    "\"quoted\" and \\ and {{step1.id}} and {{secret.X}}",
    "line\r\nbreak\ttab",
    "[terms](https://example.com/terms?a=1&b=2)",
    "إنشاء حساب جديد",
    "1 < 2 > 0, 50 % off",
    "null",
    "&amp;&#8217;'",
];

/// Custom attributes with their data types: the tenant may have each of them, or a definition may declare it.
pub(super) const CUSTOM: [(&str, &str); 7] = [
    ("Loyalty tier", "string"),
    ("Terms of use", "boolean"),
    ("Age", "int64"),
    ("city", "string"),
    ("Größe in % (m²)?", "string"),
    ("{{step1.id}}", "string"),
    ("Newsletter", "boolean"),
];

/// Patterns of texts.
pub(super) const PATTERNS: [&str; 4] = ["^.*", "^[0-9]{5}$", "^[^<>]{1,100}$", r"^\+?[0-9 ()/.-]{6,20}$"];
