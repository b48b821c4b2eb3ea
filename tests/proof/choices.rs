//! Choices that come from a list of numbers, so that a smaller list is a smaller case: nought is always the simplest
//! choice, and whoever asks for more than there is gets nought.

/// A list of numbers, read from its start.
#[derive(Clone, Debug)]
pub(crate) struct Choices {
    numbers: Vec<u16>,
    next: usize,
}

impl Choices {
    pub(crate) fn of(numbers: &[u16]) -> Self {
        Self { numbers: numbers.to_vec(), next: 0 }
    }

    fn number(&mut self) -> usize {
        self.next += 1;
        self.numbers.get(self.next - 1).copied().map_or(0, usize::from)
    }

    /// A place in a list of this length.
    pub(crate) fn below(&mut self, length: usize) -> usize {
        self.number() % length.max(1)
    }

    /// True for so many of a hundred.
    pub(crate) fn yes(&mut self, percent: usize) -> bool {
        self.number() % 100 >= 100 - percent
    }

    pub(crate) fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    /// Some of a list, in its order.
    pub(crate) fn some<T: Clone>(&mut self, list: &[T], percent: usize) -> Vec<T> {
        list.iter().filter(|_| self.yes(percent)).cloned().collect()
    }

    /// In another order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for place in 1..list.len() {
            let other = place - self.below(place + 1);
            list.swap(place, other);
        }
    }
}
