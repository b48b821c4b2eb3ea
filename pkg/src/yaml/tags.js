// Tags: those that name a type of JSON are followed, all others are findings.
import { plainToJson } from "./scalar.js";

const CORE = "tag:yaml.org,2002:";

/** What the JSON of a tagged scalar looks like. */
const SCALARS = {
  [`${CORE}int`]: /^-?\d+$/,
  [`${CORE}float`]: /^-?\d/,
  [`${CORE}bool`]: /^(?:true|false)$/,
  [`${CORE}null`]: /^null$/,
};

const TEXT = [`${CORE}str`, "!"];

/**
 * @param {import("yaml").Scalar} scalar
 * @returns {{ json: string } | { problem: "unknown-tag" | "tag-mismatch" | "not-finite" }}
 */
export function scalarToJson({ tag, type, value }) {
  if (tag === undefined && type !== "PLAIN") return { json: JSON.stringify(value) };
  if (TEXT.includes(tag)) return { json: JSON.stringify(value) };
  if (tag !== undefined && !Object.hasOwn(SCALARS, tag)) return { problem: "unknown-tag" };
  const json = plainToJson(value);
  if (json === undefined) return { problem: "not-finite" };
  return tag === undefined || SCALARS[tag].test(json) ? { json } : { problem: "tag-mismatch" };
}

/** Is the tag of a container that of its kind, or none? */
export function isContainerTag(tag, kind) {
  return tag === undefined || tag === `${CORE}${kind}`;
}
