// What is printed, and where: results on standard output, everything that is said about them on standard error.
import { visible } from "../../format/characters.js";
import { createPaint } from "../../format/paint.js";
import { escapeUnits } from "../../requests/json.js";
import { variable } from "./io.js";
import { Misuse } from "./misuse.js";

const LEAST_WIDTH = 40;

export class Output {
  #io;
  #failure;

  /** @param {import("./io.js").Io} io */
  constructor(io) {
    this.#io = io;
    // It may come when all is done, too.
    for (const stream of [io.stdout, io.stderr]) stream.on("error", (error) => (this.#failure ??= error));
  }

  /** Do colours belong there? As for Node itself, the wish for them counts most. https://no-color.org */
  hasColor(stream = this.#io.stdout) {
    const { env } = this.#io;
    const wished = variable(env, "FORCE_COLOR");
    if (wished !== undefined) return !["0", "false"].includes(wished);
    if (variable(env, "NO_COLOR")) return false;
    return stream.isTTY === true && variable(env, "TERM") !== "dumb";
  }

  get paint() {
    return createPaint(this.hasColor());
  }

  /** How many columns a line may take. */
  widthOf(stream = this.#io.stdout) {
    return Math.max(LEAST_WIDTH, stream.columns ?? 100);
  }

  /** Prints text of ours, in which nothing of others is left that a terminal would obey. */
  write(text) {
    this.#print(this.#io.stdout, text);
  }

  /** Prints a text of the user: exactly, except to a terminal, which would obey what it must only show. */
  writeDocument(text) {
    this.write(this.#io.stdout.isTTY ? shown(text) : text);
  }

  /** Prints JSON text: what a terminal would obey is escaped, as JSON itself allows. */
  writeJson(text) {
    this.write(`${this.#io.stdout.isTTY ? escapeUnseen(text) : text}\n`);
  }

  /** Says something about the work, on a line of its own. */
  note(text) {
    this.writeNotes(`${visible(text)}\n`);
  }

  /** Prints notes that are safe to print. */
  writeNotes(text) {
    this.#print(this.#io.stderr, text);
  }

  /** Says why a command was not carried out. */
  fail({ message, help }) {
    const paint = createPaint(this.hasColor(this.#io.stderr));
    const lines = [`${paint("error")("error")}${paint("strong")(`: ${visible(message)}`)}`];
    if (help !== undefined) lines.push(`  ${paint("strong")("help")}: ${visible(help)}`);
    this.writeNotes(`${lines.join("\n")}\n`);
  }

  /** Waits until everything is written. */
  async end() {
    await Promise.all([drained(this.#io.stdout), drained(this.#io.stderr)]);
    const { code } = this.#failure ?? {};
    // A reader that has seen enough closes the pipe; that is no mistake.
    if (code === undefined || code === "EPIPE") return;
    throw new Misuse(`the output cannot be written: the system says ${code}`, "Make room for it, or write it elsewhere");
  }

  #print(stream, text) {
    if (!stream.destroyed && text !== "") stream.write(text);
  }
}

/** Resolves when what was written before is with the system, or cannot be. */
const drained = (stream) =>
  new Promise((resolve) => {
    if (stream.destroyed || stream.writableEnded) resolve();
    else stream.write("", () => resolve());
  });

const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const escapeUnseen = (json) => json.replace(UNSEEN, escapeUnits);

/** As it is, with its lines and tabs. */
export const shown = (text) =>
  text
    .split("\n")
    .map((line) => line.replace(/\r$/, "").split("\t").map(visible).join("\t"))
    .join("\n");
