// What the schema and the rules say of a definition, and where they may differ.

import Ajv from "ajv";
import { readFile } from "node:fs/promises";
import { inRepository } from "../support/paths.js";

const { build, validate } = await import("../../pkg/dist/index.js");

export const schema = JSON.parse(await readFile(inRepository("pkg/schema.json"), "utf8"));

/** Keywords that are for editors. Ajv in strict mode refuses what it does not know. */
const FOR_EDITORS = ["defaultSnippets", "enumDescriptions", "markdownDescription", "markdownEnumDescriptions"];

// Which members go together is said in branches beside the members: `strictRequired` wants them declared in each again.
const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
ajv.addVocabulary(FOR_EDITORS);
const check = ajv.compile(schema);

/** Errors that a schema can express: those of which the value itself, without any look around, says all. */
const EXPRESSIBLE = new Set([
  "UF0003", // not-a-flow
  "UF0101", // missing-name
  "UF0102", // unknown-member
  "UF0103", // wrong-type
  "UF0104", // missing-member
  "UF0105", // set-elsewhere
  "UF0106", // foreign-member
  "UF0108", // unsupported-version
  "UF0109", // unknown-word
  "UF0110", // conflicting-members
  "UF0201", // missing-identity-provider
  "UF0206", // unknown-identity-provider
  "UF0211", // empty-id
  "UF0212", // literal-secret
  "UF0213", // malformed-secret-name
  "UF0214", // undeclarable-provider
  "UF0215", // malformed-issuer
  "UF0216", // scope-without-openid
  "UF0217", // other-response-type
  "UF0401", // unknown-input-type
  "UF0601", // malformed-application-id
  "UF0702", // extension-limit
  "UF1008", // secret-in-body
  "UF1006", // other-object
]);

/** Findings of the kinds above that no schema can make, each with its reason. */
const BEYOND_A_SCHEMA = [
  {
    why: "whether a label or an input type has to be said depends on what else the document declares",
    of: ({ code, args }) => code === "UF0104" && args.shape === "an attribute" && args.member !== "attribute",
  },
  {
    why: "whether two members go together can depend on what one of them says",
    of: ({ code, path, args }, value) =>
      code === "UF0110" &&
      (["show", "omit"].includes(args.other) ||
        path.endsWith("/omit") ||
        at(value, path.replace(/\/page$/, "/attributes")) === "none"),
  },
  {
    why: "a schema does not look into what `graph` adds",
    of: ({ code, path }) => code === "UF1008" && path.startsWith("/graph/"),
  },
  {
    why: "the value of a variable stands elsewhere",
    of: ({ path }, value) => typeof at(value, path)?.var === "string",
  },
];

/** What the schema refuses although no rule finds an error, each with its reason. */
const STRICTER = [
  {
    why: "a schema has one spelling of a word; the rules take others with a warning",
    of: ({ report }) => report.diagnostics.some(({ code }) => code === "UF0111"),
  },
  {
    why: "what is no pointer leads nowhere: UF0114, which looks at the body that is written",
    of: ({ refusals }) => refusals.some(({ instancePath }) => /^\/graph\/\d+\/path$/.test(instancePath)),
  },
];

const used = new Set();
const counts = { accepted: 0, refused: 0, excepted: 0 };

/** Throws what is wrong when the two disagree; otherwise counts the verdict. */
export function agree(text, value, options) {
  const report = validate(text, options);
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  const expressible = errors.filter(({ code }) => EXPRESSIBLE.has(code));
  if (check(value)) {
    const missed = expressible.filter((finding) => !excepted(BEYOND_A_SCHEMA, finding, value));
    if (missed.length > 0) throw new Error(`the schema takes what the rules refuse:\n${shown(missed)}\n${text}`);
    counts.accepted += 1;
  } else {
    const refusals = check.errors;
    // Of a variable without a value nothing more is said, neither that it stands where no variable can.
    const known = expressible.length > 0 || errors.some(({ code }) => code === "UF0112");
    if (!known && !excepted(STRICTER, { report, value, refusals })) {
      const why = ajv.errorsText(refusals, { separator: "\n" });
      throw new Error(`the schema refuses what the rules take:\n${why}\n${text}`);
    }
    counts.refused += 1;
  }
}

function excepted(exceptions, ...subject) {
  const found = exceptions.find(({ of }) => of(...subject));
  if (found !== undefined) {
    used.add(found.why);
    counts.excepted += 1;
  }
  return found !== undefined;
}

/** How often they agreed, and the exceptions that nothing needed. */
export function summary() {
  const unused = [...BEYOND_A_SCHEMA, ...STRICTER].map(({ why }) => why).filter((why) => !used.has(why));
  return { ...counts, unused };
}

/** The value that a JSON Pointer leads to. */
const at = (value, pointer) =>
  pointer
    .split("/")
    .slice(1)
    .reduce((inner, key) => inner?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], value);

const shown = (findings) => findings.map(({ code, path, message }) => `${code} ${path} ${message}`).join("\n");

export { build, check, validate };
