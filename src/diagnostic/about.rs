//! What is known of a rule without running it.

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Good to know.
    Info,
    /// Legal, and probably not meant: not documented as a must, or contradicted.
    Warning,
    /// The schema or the reference forbids it; nothing is built.
    Error,
}

impl Severity {
    /// As the report spells it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What a rule has to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// One flow.
    Document,
    /// All flows of the document.
    Set,
    /// What the tenant has.
    Tenant,
}

impl Scope {
    /// As the report spells it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Set => "set",
            Self::Tenant => "tenant",
        }
    }
}

/// A message and its help, with `{name}` where an argument goes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wording {
    /// What is wrong: one sentence, no full stop.
    pub message: &'static str,
    /// What to do: imperative. Empty where the message says it.
    pub help: &'static str,
}

/// A row of the rule table, without the check.
#[derive(Debug)]
pub struct About {
    /// `UF0101`
    pub code: &'static str,
    /// `missing-name`
    pub name: &'static str,
    /// The usual severity.
    pub severity: Severity,
    /// What it has to know.
    pub scope: Scope,
    /// What it says.
    pub texts: &'static Texts,
}

/// The texts of a rule. The wasm has none of them: a report says which one is meant, and who shows it looks it up in a
/// catalogue, which may be in another language.
#[derive(Debug)]
pub struct Texts {
    /// The version that brought it.
    pub since: &'static str,
    /// The statement it rests on, and how strong that is.
    pub evidence: &'static str,
    /// One sentence for the index.
    pub summary: &'static str,
    /// The messages it can give.
    pub wordings: &'static [Wording],
    /// What it says of other places that belong to a finding.
    pub notes: &'static [&'static str],
    /// What its fixes do.
    pub titles: &'static [&'static str],
    /// The arguments that are English words of ours, such as `a string or null`, and not of the document.
    pub phrases: &'static [&'static str],
    /// Why it is a mistake, in Markdown.
    pub docs: &'static str,
}

impl Texts {
    /// No texts.
    pub const NONE: Self =
        Self { since: "", evidence: "", summary: "", wordings: &[], notes: &[], titles: &[], phrases: &[], docs: "" };
}

/// The texts of a rule, which the wasm leaves out.
macro_rules! texts {
    ($texts:expr) => {
        if cfg!(target_arch = "wasm32") { &Texts::NONE } else { &$texts }
    };
}
pub(crate) use texts;
