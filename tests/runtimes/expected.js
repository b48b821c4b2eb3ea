// What the probe gives in every runtime.

import { HOW_TO_PAYLOAD } from "../support/how-to.js";

const FOUND = { code: "UF0102", path: "/nmae", start: { offset: 25, line: 1, column: 26 } };

export const EXPECTED = {
  report: { ok: true, format: "definition", diagnostics: [] },
  body: HOW_TO_PAYLOAD,
  needs: [],
  bytesAreJson: true,
  refused: null,
  findings: [FOUND],
  inGerman: "`nmae` ist keine Eigenschaft einer Benutzerflow-Definition",
  syntax: [{ code: "UF0001", path: "/identityProviders", start: { offset: 41, line: 1, column: 42 } }],
  mended: '{ "signUp": true }',
  imported: {
    json: JSON.stringify({
      name: "SignInSignUpSample",
      identityProviders: ["emailPassword"],
      attributes: ["country", "displayName", "postalCode"],
    }),
    complete: true,
    unknown: [],
  },
  changes: ["signUp: true -> false"],
  unchanged: 0,
  rules: 100,
  asText: " --> flow.json:1:26",
  asGithub: "::error file=flow.json,line=1,col=26,e",
  asSarif: "2.1.0",
  explained: ["unauthorized"],
  misuse: [true, "TypeError", false, true, true],
};

export const EXPECTED_WITH_YAML = {
  ...EXPECTED,
  yaml: {
    findings: [{ code: "UF0102", path: "/nmae", start: { offset: 53, line: 3, column: 1 } }],
    samePayload: true,
    sameCore: true,
  },
};
