const encoder = /*#__PURE__*/ new TextEncoder();

/** The core refuses documents above 16 MiB by itself; it need not be handed more than it takes to see that. */
export const MOST_BYTES = 16 * 1024 * 1024 + 4;

/**
 * Writes text as UTF-8, as far as `target` has room. Returns how many UTF-16 units it read and bytes it wrote.
 * `TextEncoder` replaces a lone surrogate by U+FFFD, which would hide it from the core; here it keeps its own three
 * bytes (as in WTF-8), which the core reports with their place.
 * @param {string} text
 * @param {Uint8Array} target
 */
export function encode(text, target) {
  const result = encoder.encodeInto(text, target);
  const isComplete = result.read === text.length;
  if (isComplete && mayHaveReplacement(target, result.written) && !isWellFormed(text)) {
    restoreLoneSurrogates(text, target);
  }
  return result;
}

/** All of a text as UTF-8, in the same way. */
export function encodeAll(text) {
  const bytes = encoder.encode(text);
  if (mayHaveReplacement(bytes, bytes.length) && !isWellFormed(text)) restoreLoneSurrogates(text, bytes);
  return bytes;
}

/** U+FFFD begins with this byte, and so does little else. To look for it takes half of the time of `isWellFormed`. */
function mayHaveReplacement(target, written) {
  return target.subarray(0, written).indexOf(0xef) >= 0;
}

function isWellFormed(text) {
  return text.isWellFormed ? text.isWellFormed() : !/\p{Surrogate}/u.test(text);
}

/** U+FFFD and a surrogate both take three bytes, so every other byte is in its place already. */
function restoreLoneSurrogates(text, target) {
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index);
    if (point >= 0xd800 && point <= 0xdfff) {
      target[at] = 0xed;
      target[at + 1] = 0x80 | ((point >> 6) & 0x3f);
      target[at + 2] = 0x80 | (point & 0x3f);
    }
    if (point > 0xffff) index++;
    at += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
}
