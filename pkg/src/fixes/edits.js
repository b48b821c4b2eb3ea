// Which fixes can be applied together, and the text that comes of it.
import { countBelow } from "../search.js";

/**
 * @typedef {{ start: number, end: number, newText: string }} Edit in UTF-16 units of the text before any edit
 */

export class Edits {
  /** By start; of those that start at the same place, an insertion comes first. */
  #taken = [];

  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  /**
   * Takes a fix whole, or not at all where one of its edits collides with another that is taken, as the same one does.
   * @param {Edit[]} fix
   */
  take(fix) {
    const collides = fix.some(
      (edit, index) => this.#collides(edit) || fix.slice(0, index).some((other) => overlap(other, edit)),
    );
    if (collides) return;
    for (const edit of fix) this.#taken.splice(this.#placeOf(edit), 0, edit);
  }

  apply() {
    const parts = [];
    let from = 0;
    for (const { start, end, newText } of this.#taken) {
      parts.push(this.text.slice(from, start), newText);
      from = end;
    }
    return parts.join("") + this.text.slice(from);
  }

  #placeOf({ start, end }) {
    const place = countBelow(this.#taken, start, (edit) => edit.start);
    const isInFront = this.#taken[place]?.start === start && this.#taken[place].end < end;
    return place + Number(isInFront);
  }

  #collides(edit) {
    const place = countBelow(this.#taken, edit.start, ({ start }) => start);
    // What is taken does not overlap, so that the one in front reaches further than all before it.
    let index = Math.max(0, place - 1);
    for (; index < this.#taken.length && this.#taken[index].start <= edit.end; index++) {
      if (exclude(this.#taken[index], edit)) return true;
    }
    return [this.#taken[place - 1], this.#taken[index]].some((other) => other && this.#areNeighbours(other, edit));
  }

  /**
   * Whole lines with nothing but comments between them are not removed together: they may be all that there is of a
   * block of YAML, which would be null then.
   */
  #areNeighbours(one, other) {
    const [before, behind] = one.start < other.start ? [one, other] : [other, one];
    if (!this.#isRemovalOfLines(before) || !this.#isRemovalOfLines(behind)) return false;
    return /^(?:[ \t]*(?:#.*)?(?:\r\n|\n|\r))*$/.test(this.text.slice(before.end, behind.start));
  }

  #isRemovalOfLines({ start, end, newText }) {
    const isAtLine = (index) => index === 0 || /[\n\r]/.test(this.text[index - 1]);
    return newText === "" && isAtLine(start) && (isAtLine(end) || end === this.text.length);
  }
}

const isInsertion = ({ start, end }) => start === end;

/** An insertion beside what is removed would find other commas there than it was made for. */
function exclude(one, other) {
  if (overlap(one, other)) return true;
  const touch = one.end === other.start || other.end === one.start;
  return touch && ((isInsertion(one) && other.newText === "") || (isInsertion(other) && one.newText === ""));
}

/** Do they change the same place? Two insertions at one place do. */
function overlap(one, other) {
  if (isInsertion(one) && isInsertion(other)) return one.start === other.start;
  return one.start < other.end && other.start < one.end;
}
