// What a terminal shows of a text: characters with their widths, and nothing that it would obey.

/** Not shown by themselves, or shown elsewhere: controls, marks of direction, half a surrogate pair. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** What stands over or behind the character in front of it: marks, variation selectors, vowels of old Hangul. */
const COMBINING = /[\p{Mn}\p{Me}\ufe00-\ufe0f\u1160-\u11ff\ud7b0-\ud7ff]/u;

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
const MODIFIER = /\p{Emoji_Modifier}/u;
const REGIONAL = /\p{Regional_Indicator}/u;
const JOINER = "\u200d";
const EMOJI_STYLE = "\ufe0f";

/** Two columns: East Asian wide and full-width characters (Unicode, UAX #11), and emoji that are shown as such. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

const TAB = "    ";

/**
 * @typedef {{ text: string, width: number, start: number, end: number }} Cell what is shown in some columns, and which
 *   UTF-16 units of the text it stands for
 */

/**
 * @param {string} text
 * @returns {Cell[]}
 */
export function toCells(text) {
  const cells = [];
  let end = 0;
  for (const character of text) {
    const start = end;
    end += character.length;
    const last = cells.at(-1);
    if (last !== undefined && joins(last.text, character)) {
      last.text += character;
      last.end = end;
      if (character === EMOJI_STYLE && EMOJI.test(last.text)) last.width = 2;
    } else {
      const shown = character === "\t" ? TAB : isSeen(character) ? character : escape(character);
      cells.push({ text: shown, width: shown === character ? widthOf(character) : shown.length, start, end });
    }
  }
  return cells;
}

/** A text on one line, as it can be printed anywhere. */
export function visible(text) {
  const cells = toCells(String(text).replaceAll("\t", () => escape("\t")));
  return cells.map(({ text: shown }) => shown).join("");
}

/** Is it one character with what is in front of it? What an emoji is joined to may itself be several. */
function joins(before, character) {
  if (before === TAB || before.startsWith("<U+")) return false;
  if (character === JOINER) return EMOJI.test(before);
  if (COMBINING.test(character)) return true;
  if (MODIFIER.test(character)) return EMOJI.test(before) && !REGIONAL.test(before);
  if (REGIONAL.test(character)) return REGIONAL.test(before) && [...before].length === 1;
  return before.endsWith(JOINER) && EMOJI.test(character);
}

/** A mark with nothing to stand over would change what is printed in front of the text. */
const isSeen = (character) => !UNSEEN.test(character) && !COMBINING.test(character);

const widthOf = (character) => (WIDE.test(character) ? 2 : 1);

const escape = (character) => `<U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
