/** So long nobody wonders. */
const PATIENCE = 500;
const INTERVAL = 100;

/** A line about work that takes long, for a terminal alone; it is gone when the work is done. */
export class Progress {
  #stream;
  #next = Date.now() + PATIENCE;
  #isShown = false;

  /** @param {import("./io.js").Io} io */
  constructor({ stderr }) {
    this.#stream = stderr;
  }

  /** @param {string} text of ours */
  step(text) {
    if (!this.#stream.isTTY || Date.now() < this.#next) return;
    this.#next = Date.now() + INTERVAL;
    this.#isShown = true;
    this.#stream.write(`\r${text}\x1b[K`);
  }

  end() {
    if (this.#isShown) this.#stream.write("\r\x1b[K");
    this.#isShown = false;
  }
}
