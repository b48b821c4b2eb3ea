import { closest, distance } from "fastest-levenshtein";

/**
 * The word that was meant, where it is likely: not every letter of a short word may be wrong.
 * @param {string} word
 * @param {string[]} words
 */
export function nearest(word, words) {
  if (words.length === 0 || word.length > 100) return undefined;
  const found = closest(word.toLowerCase(), words);
  return distance(word.toLowerCase(), found) <= Math.max(1, Math.floor(found.length / 4)) ? found : undefined;
}

/** What to say of it: `; did you mean …?`, or nothing. */
export function didYouMean(word, words) {
  const found = nearest(word, words);
  return found === undefined ? "" : `; did you mean \`${found}\`?`;
}
