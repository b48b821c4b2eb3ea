/**
 * How many of the entries of a sorted list come before `limit`.
 * @template T
 * @param {T[]} list
 * @param {number} limit
 * @param {(entry: T) => number} keyOf
 */
export function countBelow(list, limit, keyOf) {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(list[middle]) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
