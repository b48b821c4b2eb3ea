import { closest, distance } from "fastest-levenshtein";

/**
 * The word that was meant, in any letter case, where it is likely: half of a short word may not be wrong.
 * @param {string} word
 * @param {string[]} words
 */
export function nearest(word, words) {
  if (words.length === 0 || word.length > 100) return undefined;
  const [given, ...known] = [word, ...words].map((one) => one.toLowerCase());
  const found = closest(given, known);
  const isLikely = isSwapped(given, found) || distance(given, found) <= mostMistakes(found);
  return isLikely ? words[known.indexOf(found)] : undefined;
}

const mostMistakes = ({ length }) => (length < 3 ? 0 : Math.max(1, Math.floor(length / 4)));

/** The commonest mistake of all, two letters in the wrong order, counts as two. */
const isSwapped = (given, found) => distance(given, found) === 2 && sorted(given) === sorted(found);

const sorted = (word) => Array.from(word).sort().join("");

/** What to say of it: `; did you mean …?`, or nothing. */
export function didYouMean(word, words) {
  const found = nearest(word, words);
  return found === undefined ? "" : `; did you mean \`${found}\`?`;
}
