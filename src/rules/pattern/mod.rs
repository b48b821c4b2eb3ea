//! `UF05xx`: patterns.
//!
//! Each pattern is looked at once, however many rules ask. One cause gives one finding: a rule keeps silent about what
//! follows from something that another one tells.

pub(super) mod backtracking_pattern;
pub(super) mod damaged_email_pattern;
pub(super) mod entity_in_pattern;
pub(super) mod foreign_pattern_syntax;
pub(super) mod invalid_pattern;
pub(super) mod loose_email_pattern;
pub(super) mod narrow_name_pattern;
pub(super) mod unanchored_pattern;
pub(super) mod unescaped_dot;
pub(super) mod unmatchable_pattern;

use std::rc::Rc;

use crate::diagnostic::{About, Arg, Findings, Place};
use crate::flow::{AttributeRef, Document, Input};
use crate::pattern::{Asks, At, Verdict, spelled, units};
use crate::rules::Context;
use crate::source::{Kind, NodeId, Tree, reads};
use crate::vocabulary::input::InputType;
use crate::vocabulary::pattern::{
    ANYTHING, DIGITS, EMAIL, EMAIL_DOMAIN_WITH_BARE_DOT, EMAIL_LOCAL_WITH_ENTITIES, NARROW_NAME,
};

/// So many different patterns of a document are looked at.
const MAX_PATTERNS: usize = 500;

/// A regular expression, and what there is to say of it.
#[derive(Debug)]
pub struct Pattern<'d> {
    at: NodeId,
    known: Known,
    verdict: &'d Verdict,
}

/// Patterns of the documentation, which have verdicts of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    /// The e-mail pattern; with entities, with a bare dot.
    Email { entities: bool, dot: bool },
    /// The one for names.
    Name,
    /// None of them.
    No,
}

/// The patterns of a document.
pub(super) struct Patterns {
    uses: Vec<(NodeId, Known, usize)>,
    /// The different patterns: where each is written first, what it is used for, and what there is to say.
    verdicts: Vec<(NodeId, Asks, Rc<Verdict>)>,
}

impl Patterns {
    pub(super) fn new(context: &Context, document: &Document) -> Self {
        let mut patterns = Self { uses: Vec::new(), verdicts: vec![(NodeId::NONE, Asks::Other, Rc::default())] };
        for flow in &document.flows {
            flow.inputs.iter().for_each(|input| patterns.add(context, input));
        }
        patterns
    }

    fn add(&mut self, context: &Context, input: &Input) {
        let tree = context.tree;
        let is_box = input.input_type().is_some_and(InputType::is_box);
        let Some(at) = input.pattern().filter(|&at| !is_box && tree.kind(at) == Kind::String) else { return };
        let text = tree.text(at);
        if [ANYTHING, EMAIL, DIGITS].iter().any(|known| reads(text, known)) {
            return;
        }
        let known = Known::of(text);
        if known != Known::No {
            self.uses.push((at, known, 0));
        } else if is_sound(tree, at) {
            let asks = Asks::of(input);
            let found = self.verdicts.iter().position(|(first, of, _)| *of == asks && tree.text(*first) == text);
            let verdict = match found {
                Some(verdict) => verdict,
                None if self.verdicts.len() > MAX_PATTERNS => return,
                None => {
                    self.verdicts.push((at, asks, context.patterns.analyse(text, asks)));
                    self.verdicts.len() - 1
                }
            };
            self.uses.push((at, known, verdict));
        }
    }

    pub(super) fn each(&self, check: &mut dyn FnMut(&Pattern)) {
        for &(at, known, verdict) in &self.uses {
            if let Some((_, _, verdict)) = self.verdicts.get(verdict) {
                check(&Pattern { at, known, verdict });
            }
        }
    }
}

/// Was a text read as it is written? Of one with a mistake, the reader has told.
pub(super) fn is_sound(tree: &Tree, at: NodeId) -> bool {
    let (start, end) = tree.shown(at);
    !tree.problems.iter().any(|problem| (start..end).contains(&problem.start))
}

impl Known {
    fn of(text: &[u8]) -> Self {
        let has = |part: &str| text.windows(part.len()).any(|window| window == part.as_bytes());
        let (entities, dot) = (has(EMAIL_LOCAL_WITH_ENTITIES), has(EMAIL_DOMAIN_WITH_BARE_DOT));
        if entities || dot {
            Self::Email { entities, dot }
        } else if reads(text, NARROW_NAME) {
            Self::Name
        } else {
            Self::No
        }
    }
}

impl Asks {
    fn of(input: &Input) -> Self {
        let AttributeRef::BuiltIn(attribute) = input.attribute else { return Self::Other };
        match attribute.id {
            "displayName" | "givenName" | "surname" => Self::Name,
            "email" => Self::Email,
            _ => Self::Other,
        }
    }
}

impl Pattern<'_> {
    /// Some units of the pattern, where they are written.
    fn place(&self, tree: &Tree, start: usize, end: usize) -> Place {
        match tree.part(self.at, start, end) {
            Some((start, end)) => Place::bytes(self.at, start, end),
            None => Place::value(self.at),
        }
    }

    /// Reports what is wrong in a piece of the pattern, `what` being the wording, and how it is mended where that is plain.
    fn report(&self, context: &Context, about: &'static About, found: At<usize>, findings: &mut Findings) {
        let At { what, start, end } = found;
        let draft = findings
            .report(about, self.place(context.tree, start, end))
            .wording(what)
            .arg("column", column(start))
            .arg("piece", self.quote(context.tree, start, end));
        if let Some(mended) = &self.verdict.mended {
            draft.safe_fix(0).replace(self.at, mended);
        }
    }

    /// Some units of the pattern, as a message quotes them; of the value of a variable, its name.
    fn quote(&self, tree: &Tree, start: usize, end: usize) -> Arg {
        if tree.is_replaced(self.at) {
            return Arg::Text(self.at);
        }
        let units = units(tree.text(self.at));
        Arg::Owned(spelled(units.get(start..end.min(units.len())).unwrap_or_default()))
    }
}

/// Which character of the pattern it is, counted from one.
fn column(start: usize) -> Arg {
    Arg::Number(u32::try_from(start + 1).unwrap_or(u32::MAX))
}
