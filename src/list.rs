//! Lists.

/// Makes a list of what an iterator gives.
pub(crate) trait IntoList: Iterator + Sized {
    /// All items. They are added one by one: `collect` looks ahead and makes room, which for lists as short as ours is
    /// code without use, and it ships in the wasm once for each chain of iterators.
    fn into_list(self) -> Vec<Self::Item> {
        let mut list = Vec::new();
        self.for_each(|item| list.push(item));
        list
    }
}

impl<I: Iterator> IntoList for I {}
