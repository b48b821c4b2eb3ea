/**
 * What was changed, to take it back. One history for the form and the text, since both change the same text; a step
 * keeps what it replaced, not the whole text.
 */
export class History {
  #steps = [];
  /** How many of the steps are in effect. */
  #done = 0;

  get canUndo() {
    return this.#done > 0;
  }

  get canRedo() {
    return this.#done < this.#steps.length;
  }

  /**
   * @param {string} before
   * @param {string} after
   * @param {string} [typing]  names the control and the kind of typing: consecutive steps of one name become one
   */
  add(before, after, typing) {
    const last = this.#steps[this.#done - 1];
    const step = { ...difference(before, after), typing };
    this.#steps.length = this.#done;
    if (last && continues(last, step)) {
      this.#steps[this.#done - 1] = { ...difference(undone(before, last), after), typing };
      return;
    }
    this.#done = this.#steps.push(step);
  }

  undo(text) {
    if (!this.canUndo) return text;
    this.#done -= 1;
    return undone(text, this.#steps[this.#done]);
  }

  redo(text) {
    if (!this.canRedo) return text;
    const step = this.#steps[this.#done];
    this.#done += 1;
    return splice(text, step.start, step.removed, step.inserted);
  }
}

/** The smallest single replacement that turns one text into another. */
export function difference(before, after) {
  let start = 0;
  while (start < before.length && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = before.length;
  let endAfter = after.length;
  while (end > start && endAfter > start && before.charCodeAt(end - 1) === after.charCodeAt(endAfter - 1)) {
    end -= 1;
    endAfter -= 1;
  }
  return { start, removed: before.slice(start, end), inserted: after.slice(start, endAfter) };
}

function undone(text, step) {
  return splice(text, step.start, step.inserted, step.removed);
}

function splice(text, start, removed, inserted) {
  return text.slice(0, start) + inserted + text.slice(start + removed.length);
}

/** A word that is typed, or deleted, without a pause is one step. */
function continues(last, step) {
  if (step.typing === undefined || step.typing !== last.typing || /\s/.test(last.inserted.at(-1) ?? "")) return false;
  return step.start <= last.start + last.inserted.length && last.start <= step.start + step.removed.length;
}
