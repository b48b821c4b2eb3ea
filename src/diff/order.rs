//! Which elements of a list moved: as few as possible.

/// For places in one order, given in another: is each on the longest way that keeps its order? The others moved.
pub(super) fn stays(places: &[usize]) -> Vec<bool> {
    // The best ends of ways of each length, and for each element the one before it (patience sorting).
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(places.len());
    let place = |index: usize| places.get(index).copied().unwrap_or(0);
    for (index, &at) in places.iter().enumerate() {
        let length = ends.partition_point(|&end| place(end) < at);
        before.push(length.checked_sub(1).and_then(|last| ends.get(last).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut stays = vec![false; places.len()];
    let mut next = ends.last().copied();
    while let Some(index) = next {
        stays.iter_mut().skip(index).take(1).for_each(|stays| *stays = true);
        next = before.get(index).copied().flatten();
    }
    stays
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_few_as_possible_move() {
        assert_eq!(stays(&[0, 1, 2]), [true, true, true]);
        assert_eq!(stays(&[1, 0]).iter().filter(|stays| !**stays).count(), 1);
        assert_eq!(stays(&[3, 0, 1, 2]), [false, true, true, true]);
        assert_eq!(stays(&[2, 1, 0]).iter().filter(|stays| **stays).count(), 1);
        assert_eq!(stays(&[]), Vec::<bool>::new());
    }
}
