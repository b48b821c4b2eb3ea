// The fixes: what they make of the text is what they make of the data, and where that cannot be, there is no text.

import { assert } from "chai";
import { describe, test } from "node:test";
import { applyFix, applyPatch } from "../support/patch.js";
import { temporaryFolder } from "../support/temporary.js";
import { importYamlEntry } from "../support/yaml-entry.js";
import { data } from "./data.js";
import { FLOW } from "./findings.js";

const { yaml } = await importYamlEntry(temporaryFolder());

const GRAPH = "'@odata.type': '#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow'\n";

/** What is written, and what the first fix makes of it. */
const MENDED = {
  "quotes a number as it is written": ["name: 01234\nidentityProviders: [emailPassword]\n", ["01234", '"01234"']],
  "quotes a boolean as it is written": ["name: True\nidentityProviders: [emailPassword]\n", ["True", '"True"']],
  "quotes a number in brackets": [`${FLOW}attributes: [0x1F, country]\n`, ["0x1F", '"0x1F"']],
  "quotes a member name": [`${FLOW}12: x\n`, ["12", '"12"']],
  "writes a boolean for an old word": [`${FLOW}signUp: Yes # really\n`, ["Yes", "true"]],
  "takes quotation marks away": [`${FLOW}signUp: 'true'\n`, ["'true'", "true"]],
  "renames a member": [`${FLOW}atributes:\n  - country\n`, ["atributes", "attributes"]],
  "renames a quoted member": [`${FLOW}'atributes': [country]\n`, ["'atributes'", "'attributes'"]],
  "renames a member of JSON": ['{"nmae": "x", "identityProviders": ["emailPassword"]}', ['"nmae"', '"name"']],
  "replaces a word": ["name: x\nidentityProviders:\n- emailPasword\n", ["emailPasword", "emailPassword"]],
  "replaces a quoted word": ["name: x\nidentityProviders: ['emailPasword']\n", ["'emailPasword'", "'emailPassword'"]],
  "puts a word into a list": ["name: x\nidentityProviders: emailPassword\n", ["emailPassword", "[emailPassword]"]],
  "puts a mapping in brackets into a list": [
    'name: x\nidentityProviders: {id: "12345678-abcd-1234-cdef-aaaaaaaaaaaa"}\n',
    ['{id: "12345678-abcd-1234-cdef-aaaaaaaaaaaa"}', '[{id: "12345678-abcd-1234-cdef-aaaaaaaaaaaa"}]'],
  ],
  "removes an item with its line": [
    "name: x\nidentityProviders:\n  - emailPassword\n  - emailPassword # again\n  - google\n",
    ["  - emailPassword # again\n", ""],
  ],
  "removes the last item": ["identityProviders:\n- google\n- google\nname: x\n", ["- google\nname", "name"]],
  "removes a member with its line": [`mfa: true\n${FLOW}`, ["mfa: true\n", ""]],
  "removes a member with its lines": [
    `${FLOW}mfa:\n  a: 1\n  b: |\n    text\n\nsignUp: true\n`,
    ["mfa:\n  a: 1\n  b: |\n    text\n", ""],
  ],
  "removes a member at the end of the text": [`${FLOW}mfa: 1`, ["mfa: 1", ""]],
  "removes a member without a value": [`${FLOW}attributes:\n`, ["attributes:\n", ""]],
  "removes a member with line breaks of Windows": [`mfa: 1\n${FLOW}`.replaceAll("\n", "\r\n"), ["mfa: 1\r\n", ""]],
  "removes an item in brackets": ["name: x\nidentityProviders: [google, google]\n", [", google]", "]"]],
  "removes the first of two equal members": [`name: a\n${FLOW}`, ["name: a\n", ""]],
  "inserts a member at the head of a block": [
    "displayName: x\nonInteractiveAuthFlowStart:\n  isSignUpAllowed: true\n",
    ["displayName: x", `"@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow"\ndisplayName: x`],
  ],
  "inserts a member at the head of a block inside": [
    `${GRAPH}displayName: x\nonInteractiveAuthFlowStart:\n  isSignUpAllowed: true\nonAuthenticationMethodLoadStart: {}\n`,
    ["  is", `  "@odata.type": "#microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp"\n  is`],
    "UF1001",
  ],
  "inserts a member in brackets": [
    `${GRAPH}displayName: x\nonInteractiveAuthFlowStart: { isSignUpAllowed: true }\n`,
    ["{ is", `{ "@odata.type": "#microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp", is`],
    "UF1001",
  ],
  "inserts a member into empty brackets": [
    `${GRAPH}displayName: x\nonInteractiveAuthFlowStart: {}\n`,
    ["{}", "{isSignUpAllowed: true}"],
    "UF1003",
  ],
};

describe("a fix", () => {
  for (const [name, [text, [from, to], code]] of Object.entries(MENDED)) {
    test(name, () => {
      const { diagnostics } = yaml.validate(text);
      const diagnostic = diagnostics.find((found) => found.fixes && (code === undefined || found.code === code));
      const [fix] = diagnostic.fixes;
      const mended = applyFix(yaml, text, diagnostic, fix);
      assert.strictEqual(
        mended,
        text.replace(from, () => to),
      );
      if (fix.edits !== undefined) assert.deepEqual(data(mended), applyPatch(data(text), fix.edits));
    });
  }
});

/** What has no text: something else would change with it. */
const LEFT_OUT = {
  "in a value that an alias repeats": `${FLOW}attributes:\n  - &a {attribute: country, labl: x}\n  - {<<: *a, attribute: city}\n`,
  "of an alias to a number": `name: &n 5\nidentityProviders: [emailPassword]\ndescription: *n\n`,
  "of a number with a tag": "name: !!int '5'\nidentityProviders: [emailPassword]\n",
  "that would remove an anchor": `mfa: &m x\n${FLOW}description: *m\n`,
  "beside a merge key": `<<: {signUp: true}\nmfa: 1\n${FLOW}`,
  "that would leave a block without items": "name: x\nidentityProviders: [emailPassword]\npage:\n  mfa: 1\n",
  "at the dash of an item": `${FLOW}attributes:\n  - zzz: x\n    attribute: country\n`,
  "of a block text": "name: x\nidentityProviders:\n  - |-\n    emailPasword\n",
  "of a block where a list should be": "name: x\nidentityProviders:\n  id: 12345678-abcd-1234-cdef-aaaaaaaaaaaa\n",
  "behind a question mark": `${FLOW}? mfa\n: 1\n`,
};

describe("a fix has edits and no text", () => {
  for (const [name, text] of Object.entries(LEFT_OUT)) {
    test(name, () => {
      const { diagnostics } = yaml.validate(text);
      const fixes = diagnostics.flatMap(({ fixes = [] }) => fixes);
      assert.isTrue(fixes.some((fix) => fix.edits !== undefined && fix.text === undefined));
      for (const diagnostic of diagnostics) {
        for (const fix of (diagnostic.fixes ?? []).filter((fix) => fix.text !== undefined)) {
          assert.deepEqual(data(applyFix(yaml, text, diagnostic, fix)), applyPatch(data(text), fix.edits));
        }
      }
    });
  }
});
