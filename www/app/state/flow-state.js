import { readTree } from "../text/tree.js";
import { difference, History } from "./history.js";

/** So that the page goes on if two fixes should ever undo each other. */
const MOST_ROUNDS = 20;

/**
 * The one state of the page: the text, and what follows from it. The form and the text editor are two views of it;
 * both hand in the new text and draw themselves again when they are told of a change.
 */
export class FlowState {
  #package;
  #history = new History();
  #listeners = [];
  #savedText;

  /** @param {typeof import("../../entra-user-flow/index.js")} userFlow  the package */
  constructor(userFlow, text) {
    this.#package = userFlow;
    this.#savedText = text;
    this.text = text;
    this.graphVersion = "v1.0";
    this.#read();
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  get canRedo() {
    return this.#history.canRedo;
  }

  get isSaved() {
    return this.text === this.#savedText;
  }

  subscribe(listener) {
    this.#listeners.push(listener);
  }

  /** @param {string} [typing]  see `History.add` */
  edit(text, typing) {
    const before = this.text;
    if (text === before) return;
    this.#history.add(before, text, typing);
    this.#show(text);
  }

  /** Applies one fix of a diagnostic of this text. */
  mend(diagnostic, fix) {
    this.edit(this.#package.applyFixes(this.text, [{ ...diagnostic, fixes: [fix] }], { unsafe: true }));
  }

  /** Applies the safe fixes, and those that these make possible, as one step. */
  mendSafely() {
    const options = { graphVersion: this.graphVersion };
    let { text } = this;
    let { report } = this;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const mended = this.#package.applyFixes(text, report.diagnostics);
      if (mended === text) break;
      text = mended;
      report = this.#package.validate(text, options);
    }
    this.edit(text);
  }

  undo() {
    this.#show(this.#history.undo(this.text));
  }

  redo() {
    this.#show(this.#history.redo(this.text));
  }

  setGraphVersion(version) {
    this.graphVersion = version;
    this.#show(this.text);
  }

  markSaved() {
    this.#savedText = this.text;
  }

  #show(text) {
    const change = difference(this.text, text);
    this.text = text;
    this.#read();
    for (const listener of this.#listeners) listener(this, change);
  }

  #read() {
    this.tree = readTree(this.text);
    this.fault = null;
    try {
      const options = { graphVersion: this.graphVersion };
      const { report, json, body, needs } = this.#check(options);
      const imported = report.format === "graph" ? this.#package.importFlow(this.text, options) : null;
      Object.assign(this, { report, json, payload: body, needs, imported });
    } catch (error) {
      // A fault of the package must not take the text with it: the next change is checked afresh.
      const report = { ok: false, format: "definition", diagnostics: [] };
      Object.assign(this, { report, json: null, payload: null, needs: [], imported: null, fault: error });
    }
  }

  #check(options) {
    try {
      return this.#package.build(this.text, options);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      // A list of flows can be checked, but a payload is for one flow.
      return { report: this.#package.validate(this.text, options), json: null, body: null, needs: [] };
    }
  }
}
