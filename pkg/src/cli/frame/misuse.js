/** A command that cannot be carried out as it was given: what is wrong, and what to do. It ends with exit code 2. */
export class Misuse extends Error {
  /**
   * @param {string} message one sentence that names the thing in backticks
   * @param {string} [help] what to do
   */
  constructor(message, help) {
    super(message);
    this.name = "Misuse";
    this.help = help;
  }
}
