import { HOW_TO_PAYLOAD } from "../support/how-to.js";

/** What it says of the same finding when it is given the German texts. */
export const IN_GERMAN = "`nmae` ist keine Eigenschaft einer Benutzerflow-Definition";

/** What the probe gives in every runtime. */
export const EXPECTED = {
  report: { ok: true, format: "definition", diagnostics: [] },
  body: HOW_TO_PAYLOAD,
  bytesAreJson: true,
  finding: { code: "UF0102", path: "/nmae", start: { offset: 25, line: 1, column: 26 } },
  mended: '{ "signUp": true }',
  misuse: "TypeError",
  hasRules: true,
  knowsItsError: true,
};
