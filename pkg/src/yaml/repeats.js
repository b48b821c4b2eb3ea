// What aliases and merge keys repeat, kept within bounds: a few lines of YAML can stand for any number of values.
import { MOST_CHARACTERS, MOST_REPEATED_VALUES } from "./limits.js";

/** Made with the JSON text that grows by it. */
export class Repeats {
  #values = 0;

  constructor(json) {
    this.json = json;
  }

  /** Counts a value; false when it is one too many. */
  spend() {
    this.#values += 1;
    return this.#values <= MOST_REPEATED_VALUES && this.json.length <= MOST_CHARACTERS;
  }
}
