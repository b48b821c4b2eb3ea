//! What was found out about patterns, kept for the next documents: from one keystroke to the next, and from one flow of a
//! tenant to another, most patterns are the same.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;

use super::{Asks, MAX_LENGTH, MAX_SAMPLE, Verdict, accepts, analyse};

/// So many answers are kept, of each kind. Then it starts anew.
const MOST: usize = 64;
/// A question that takes more bytes is not kept, so that what is kept stays small; such a pattern is not looked at.
const LONGEST: usize = 3 * (MAX_LENGTH + MAX_SAMPLE);

/// Answers about patterns.
#[derive(Default)]
pub struct Memo {
    verdicts: Answers<Rc<Verdict>>,
    accepted: Answers<Option<bool>>,
}

impl fmt::Debug for Memo {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("Memo")
    }
}

impl Memo {
    /// Looks at a pattern.
    pub(crate) fn analyse(&self, pattern: &[u8], asks: Asks) -> Rc<Verdict> {
        self.verdicts.get(pattern, asks.as_bytes(), || Rc::new(analyse(pattern, asks)))
    }

    /// Does a search with a pattern find something in a text? None where that is beyond what is known.
    pub(crate) fn accepts(&self, pattern: &[u8], text: &[u8]) -> Option<bool> {
        self.accepted.get(pattern, text, || accepts(pattern, text))
    }
}

/// Answers to questions of two parts.
struct Answers<T>(Cell<Vec<Answer<T>>>);

/// The question, and the answer.
type Answer<T> = (Vec<u8>, Vec<u8>, T);

impl<T> Default for Answers<T> {
    fn default() -> Self {
        Self(Cell::default())
    }
}

impl<T: Clone> Answers<T> {
    fn get(&self, one: &[u8], other: &[u8], find: impl FnOnce() -> T) -> T {
        if one.len() + other.len() > LONGEST {
            return find();
        }
        let mut all = self.0.take();
        let known = all.iter().find(|(first, second, _)| first == one && second == other);
        let known = known.map(|(_, _, answer)| answer.clone());
        let answer = known.clone().unwrap_or_else(find);
        if known.is_none() {
            if all.len() >= MOST {
                all.clear();
            }
            all.push((one.to_vec(), other.to_vec(), answer.clone()));
        }
        self.0.set(all);
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_the_same_when_it_is_kept() {
        let memo = Memo::default();
        for round in 0..3 {
            for number in 0..MOST + 10 {
                let pattern = format!("^a{{{number}}}$");
                assert_eq!(*memo.analyse(pattern.as_bytes(), Asks::Other), analyse(pattern.as_bytes(), Asks::Other));
                assert_eq!(memo.accepts(pattern.as_bytes(), b"aaa"), Some(number == 3), "round {round}");
            }
        }
        assert!(memo.verdicts.0.take().len() <= MOST && memo.accepted.0.take().len() <= MOST);
    }

    #[test]
    fn a_long_question_is_not_kept() {
        let memo = Memo::default();
        let long = vec![b'a'; LONGEST + 1];
        assert_eq!((memo.accepts(b"^a$", &long), memo.accepts(&long, b"a")), (None, None));
        assert_eq!(*memo.analyse(&long, Asks::Other), Verdict::default());
        assert!(memo.verdicts.0.take().is_empty() && memo.accepted.0.take().is_empty());
    }

    #[test]
    fn a_pattern_is_judged_by_what_it_asks_for() {
        let memo = Memo::default();
        let pattern = b"^[A-Za-z]+$";
        let (name, other) = (memo.analyse(pattern, Asks::Name), memo.analyse(pattern, Asks::Other));
        assert!(name.refused != 0 && other.refused == 0);
    }
}
