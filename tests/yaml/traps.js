// The traps: what is written, what is found, what a message or its help says, and the data where there is no error.

import { FLOW } from "./findings.js";

const DATA = { name: "Sample", identityProviders: ["emailPassword"] };

const flow = (members) => FLOW + members;

export const TRAPS = {
  "words that were booleans": {
    "`yes` is a text": {
      text: flow("signUp: yes\n"),
      finds: ["error UF0103 /signUp «yes»"],
      says: ["Write `true`: `yes` is a text in YAML 1.2"],
    },
    "`Off` is a text": {
      text: flow("signUp: Off\n"),
      finds: ["error UF0103 /signUp «Off»"],
      says: ["Write `false`"],
    },
    "`no` is a good name": {
      text: "name: no\nidentityProviders: [emailPassword]\n",
      finds: [],
      data: { ...DATA, name: "no" },
    },
    "`True` and `FALSE` are booleans": {
      text: flow("signUp: FALSE\n"),
      finds: [],
      data: { ...DATA, signUp: false },
    },
    "`on` is a member name": { text: flow("on: 1\n"), finds: ["error UF0102 /on «on»"] },
  },

  "numbers that should be texts": {
    "leading zeros": { text: "name: 0123\nidentityProviders: [emailPassword]\n", finds: ["error UF0103 /name «0123»"] },
    "in base 8": { text: "name: 0o17\nidentityProviders: [emailPassword]\n", finds: ["error UF0103 /name «0o17»"] },
    "with an exponent": {
      text: "name: 1e3\nidentityProviders: [emailPassword]\n",
      finds: ["error UF0103 /name «1e3»"],
    },
    "an underscore makes a text": {
      text: "name: 1_000\nidentityProviders: [emailPassword]\n",
      finds: [],
      data: { ...DATA, name: "1_000" },
    },
    "a date is a text": {
      text: "name: 2026-01-31\nidentityProviders: [emailPassword]\n",
      finds: [],
      data: { ...DATA, name: "2026-01-31" },
    },
    "a tag makes a text": {
      text: "name: !!str 0123\nidentityProviders: [emailPassword]\n",
      finds: [],
      data: { ...DATA, name: "0123" },
    },
  },

  numbers: {
    "in every spelling": { text: flow("version: +0x1\n"), finds: ["error UF0103 /version «+0x1»"] },
    "in base 16": { text: flow("version: 0x1\n"), finds: [], data: DATA },
    "with a plus sign and zeros": { text: flow("version: +01\n"), finds: [], data: DATA },
    "that JSON does not have": {
      text: flow("version: .inf\nsignUp: .NaN\n"),
      finds: ["error UF0001 /version «.inf»", "error UF0001 /signUp «.NaN»"],
      says: ["JSON has no infinite numbers"],
    },
  },

  nothing: {
    "in every spelling": {
      text: "name:\nidentityProviders: ~\nattributes: null\nsignUp: Null\n",
      finds: [
        "error UF0103 /name «name»",
        "error UF0103 /identityProviders «~»",
        "error UF0103 /attributes «null»",
        "error UF0103 /signUp «Null»",
      ],
    },
    "as an item": { text: flow("attributes:\n  - country\n  -\n"), finds: ["error UF0103 /attributes/1 «-»"] },
    "without a colon, in brackets": {
      text: "{name: Sample, identityProviders}",
      finds: ["error UF0103 /identityProviders «identityProviders»"],
    },
    "in front of a member, the empty text": {
      text: flow(": 1\n"),
      finds: ["error UF0001 «»"],
      says: ["this member name is null"],
    },
  },

  names: {
    "given twice": {
      text: flow("name: Again\n"),
      finds: ["error UF0008 /name «name»"],
      says: ["`name` is given twice"],
    },
    "given twice, differently quoted": { text: flow("'name': Again\n"), finds: ["error UF0008 /name «'name'»"] },
    "that are booleans, numbers or null": {
      text: flow("true: 1\n2: x\n~: 3\n"),
      finds: ["error UF0001 «true»", "error UF0001 «2»", "error UF0001 «~»"],
      says: ["this member name is a boolean", "this member name is a number", "this member name is null"],
    },
    "that are containers": {
      text: flow("? [a, b]\n: 1\n? {c: d}\n: 2\n"),
      finds: ["error UF0001 «[a, b]»", "error UF0001 «{c: d}»"],
      says: ["a list or mapping stands where a member name should"],
    },
    "`__proto__` is data": { text: flow("__proto__: {name: x}\n"), finds: ["error UF0102 /__proto__ «__proto__»"] },
    "in quotation marks": { text: `"name": Sample\n'identityProviders': [emailPassword]\n`, finds: [], data: DATA },
    "behind a question mark": {
      text: "? name\n: Sample\n? identityProviders\n: - emailPassword\n",
      finds: [],
      data: DATA,
    },
  },

  "anchors, aliases and merge keys": {
    work: {
      text: "name: &n Sample\nidentityProviders: &p [emailPassword]\ndescription: *n\n",
      finds: [],
      data: { ...DATA, description: "Sample" },
    },
    "an alias is the last anchor in front of it": {
      text: "name: &a Other\ndescription: &a Sample\nrenamedFrom: *a\nidentityProviders: [emailPassword]\n",
      finds: [],
      data: { name: "Other", description: "Sample", renamedFrom: "Sample", identityProviders: ["emailPassword"] },
    },
    "what is wrong behind an alias is shown where it is written": {
      text: flow("attributes:\n  - &a {attribute: country, labl: x}\n  - <<: *a\n    attribute: city\n"),
      finds: ["error UF0102 /attributes/0/labl «labl»", "error UF0102 /attributes/1/labl «labl»"],
    },
    "without an anchor": {
      text: flow("description: *text\n"),
      finds: ["error UF0001 /description «*text»"],
      says: ["`*text` stands for nothing: no value in front of it has `&text`"],
    },
    "inside itself": {
      text: flow("page: &p {title: x, description: *p}\n"),
      finds: ["error UF0001 /page/description «*p»"],
      says: ["inside the value that it stands for"],
    },
    "a merge key brings in what is not there": {
      text: "<<: {name: Merged, signUp: false}\nname: Sample\nidentityProviders: [emailPassword]\n",
      finds: [],
      data: { ...DATA, signUp: false },
    },
    "of several merged mappings the first counts": {
      text: "<<: [{name: Sample}, {name: Other, identityProviders: [emailPassword]}]\n",
      finds: [],
      data: DATA,
    },
    "a merge key inside what is merged": {
      text: "<<: {name: Sample, <<: {name: Other, identityProviders: [emailPassword]}}\n",
      finds: [],
      data: DATA,
    },
    "what is merged wins over what it merges": {
      text: "<<: {<<: {name: Other, identityProviders: [emailPassword]}, name: Sample}\n",
      finds: [],
      data: DATA,
    },
    "a merge key in quotation marks is a name": { text: flow("'<<': {}\n"), finds: ["error UF0102 /<< «'<<'»"] },
    "a merge key takes mappings": {
      text: flow("<<: text\n"),
      finds: ["error UF0001 «text»"],
      says: ["is no mapping and no list of mappings"],
    },
    "a mapping that merges itself": { text: flow("page: &p {<<: *p}\n"), finds: ["error UF0001 /page «*p»"] },
  },

  tags: {
    "of JSON": {
      text: "!!map\nname: !!str Sample\nidentityProviders: !!seq [! emailPassword]\nsignUp: !!bool true\nversion: !!int '1'\n",
      finds: [],
      data: { ...DATA, signUp: true },
    },
    "that JSON does not have": {
      text: flow("description: !!binary aGk=\npage: !mine {title: x}\nattributes: !!set {country}\n"),
      finds: ["error UF0001 /description «!!binary»", "error UF0001 /page «!mine»", "error UF0001 /attributes «!!set»"],
      says: ["`!!binary` is no type that JSON has"],
    },
    "that do not fit": {
      text: flow("signUp: !!bool 1\n"),
      finds: ["error UF0001 /signUp «!!bool»"],
      says: ["not what its tag `!!bool` says"],
    },
    "that are not declared": {
      text: flow("description: !x!y text\n"),
      finds: ["error UF0001 «!x!y»"],
      says: ["not declared"],
    },
  },

  damage: {
    "a tab that indents": {
      text: flow("page:\n\ttitle: x\n"),
      finds: ["error UF0001 «\t»"],
      says: ["a tab cannot indent"],
    },
    "two colons on a line": {
      text: "name: Sample: more\nidentityProviders: [emailPassword]\n",
      finds: ["error UF0001 «S»"],
      says: ["a second colon"],
    },
    "a quotation that is not closed": {
      text: "name: 'Sample\nidentityProviders: [emailPassword]\n",
      finds: ["error UF0001 «'»"],
      says: ["not closed"],
    },
    "a bracket that is not closed": {
      text: "identityProviders: [emailPassword\nname: Sample\n",
      finds: ["error UF0001 «n»"],
      says: ["not closed"],
    },
    "a space that is missing behind a colon": {
      text: "name:Sample\nidentityProviders: [emailPassword]\n",
      finds: ["error UF0001 «name:Sample»"],
      says: ["with the space"],
    },
    "members that are indented differently": {
      text: "name: Sample\n identityProviders: [emailPassword]\n",
      finds: ["error UF0001 «S»"],
    },
    "a comma too many": {
      text: "name: Sample\nidentityProviders: [emailPassword,, google]\n",
      finds: ["error UF0001 «,»"],
    },
    "a list beside members": { text: "- emailPassword\nname: Sample\n", finds: ["error UF0001 «name»"] },
    "several mistakes, each once, and what else is wrong": {
      text: flow('description: "C:\\dir \\q"\nattributes: @x\nnmae: `y`\nsignUp: yes\n'),
      finds: [
        "error UF0001 «\\»",
        "error UF0001 «\\»",
        "error UF0001 «@»",
        "error UF0102 /nmae «nmae»",
        "error UF0001 «`»",
        "error UF0103 /signUp «yes»",
      ],
    },
    "text behind the document": {
      text: '{"name": "Sample", "identityProviders": ["emailPassword"]}}\n]\n',
      finds: ["error UF0001 «}»"],
      says: ["behind the end of the document"],
    },
  },

  documents: {
    "one behind a separator": { text: `---\n${FLOW}...\n`, finds: [], data: DATA },
    "several are a set": {
      text: `${FLOW}---\n${FLOW}`,
      finds: ["error UF0901 /1/name «Sample»"],
      says: ["two user flows are named `Sample`"],
    },
    "those without contents are none": { text: `---\n# nothing\n---\n${FLOW}---\n---\n`, finds: [], data: DATA },
    "only separators": { text: "---\n---\n", finds: ["error UF0002 «»"] },
    "only comments": { text: "# nothing\n", finds: ["error UF0002 «»"] },
    "nothing at all": { text: "", finds: ["error UF0002 «»"] },
    "a damaged one among others": {
      text: `name: a: b\n---\nnmae: x\nidentityProviders: [emailPassword]\n---\n${FLOW}`,
      finds: ["error UF0001 /0 «a»", "error UF0102 /1/nmae «nmae»"],
    },
    "in the YAML of 2005": {
      text: `%YAML 1.1\n---\n${FLOW}signUp: yes\n`,
      finds: ["warning UF0001 «%YAML 1.1»", "error UF0103 /signUp «yes»"],
      says: ["asks for YAML 1.1"],
    },
    "in a YAML to come": { text: `%YAML 3.0\n---\n${FLOW}`, finds: ["warning UF0001 «3.0»"], data: DATA },
    "with a byte-order mark": { text: `\ufeff${FLOW}`, finds: [], data: DATA },
    "with line breaks of Windows": { text: FLOW.replaceAll("\n", "\r\n"), finds: [], data: DATA },
    "of JSON": { text: JSON.stringify(DATA, null, "\t"), finds: [], data: DATA },
    "that are no flow": { text: "text\n", finds: ["error UF0003 «text»"] },
    "with half a character": {
      text: "name: \ud800\nidentityProviders: [emailPassword]\n",
      finds: ["error UF0005 «\ud800»"],
    },
  },
};
