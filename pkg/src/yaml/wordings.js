// What is found in YAML alone: the code, what to say, what to do, and, where the rule names another, the evidence. The
// texts are English; a catalogue has those of another language by the English message.

const YAML = "YAML 1.2.2";

export const WORDINGS = {
  "container-as-name": {
    code: "UF0001",
    message: "a list or mapping stands where a member name should",
    help: "Write a text, and remove the `?` in front",
  },
  "endless-alias": {
    code: "UF0001",
    message: "`{alias}` stands inside the value that it stands for",
    help: "Write out what is meant; JSON cannot contain itself",
  },
  "invalid-utf-8": { code: "UF0004", message: "these bytes are not UTF-8", help: "Save the file as UTF-8" },
  "merge-value": {
    code: "UF0001",
    evidence: "YAML 1.1, merge key",
    message: "what `<<` brings in is no mapping and no list of mappings",
    help: "Write an alias such as `<<: *common`",
  },
  "name-is-no-text": {
    code: "UF0001",
    message: "this member name is {kind}, but names are texts",
    help: "Put it in quotation marks",
  },
  "not-finite": {
    code: "UF0001",
    message: "JSON has no infinite numbers and no `.nan`",
    help: "Write a number, or put the text in quotation marks",
  },
  "old-version": {
    code: "UF0001",
    severity: "warning",
    evidence: YAML,
    message: "the document asks for YAML 1.1, but is read as YAML 1.2: `yes`, `no`, `on` and `off` are texts",
    help: "Write `true` and `false`, and remove this line",
  },
  syntax: { code: "UF0001", evidence: YAML },
  "tag-mismatch": {
    code: "UF0001",
    evidence: YAML,
    message: "the value is not what its tag `{tag}` says",
    help: "Remove the tag, or change the value",
  },
  "too-deep": {
    code: "UF0006",
    message: "containers are nested more than {limit} levels deep",
    help: "Flatten the document; a user flow needs 11 levels",
  },
  "too-large": {
    code: "UF0007",
    message: "the YAML is larger than {limit} MiB",
    help: "Split the set into several files, or write it as JSON",
  },
  "too-many-errors": {
    code: "UF0011",
    message: "the rest of the document was not read: there are too many mistakes",
    help: "Check whether this is YAML at all",
  },
  "too-much-repeated": {
    code: "UF0007",
    message: "aliases repeat more than is read: this YAML stands for {limit} values or more",
    help: "Write out what is needed, and nothing more",
  },
  "unknown-alias": {
    code: "UF0001",
    evidence: YAML,
    message: "`{alias}` stands for nothing: no value in front of it has `{anchor}`",
    help: "Write the value, or put the text in quotation marks",
  },
  "unknown-tag": {
    code: "UF0001",
    message: "`{tag}` is no type that JSON has",
    help: "Remove the tag, and write the value as JSON has it",
  },
};

/** Beside what a rule says of a text where a boolean must be: the title of the fix, and the help. */
export const OLD_BOOLEAN = {
  message: "Write `{meant}`",
  help: "Write `{meant}`: `{written}` is a text in YAML 1.2",
};
