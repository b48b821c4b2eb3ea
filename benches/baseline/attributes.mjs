import { finding, missing, step, unusualWord } from "./findings.mjs";
import { BUILT_IN, CUSTOM_ATTRIBUTE_ID, DATA_TYPES } from "./vocabulary.mjs";

/** The attributes of a definition, in their order, each with what is known of it. */
export function attributesOf({ attributes: list, customAttributes }, findings, building) {
  if (list === "none") findings.push(finding("UF0307", "/attributes", "attributes cannot be added by an update later"));
  const declared = declaredOf(customAttributes, findings);
  const resolved = [];
  if (!Array.isArray(list)) return resolved;
  for (let index = 0; index < list.length; index += 1) {
    const entry = list[index];
    if (typeof entry === "string") resolved.push(resolve(NO_MEMBERS, entry, "", index, declared, findings));
    else if (typeof entry === "object" && entry !== null && !Array.isArray(entry)) {
      const way = entry.attribute === undefined ? "custom" : "attribute";
      const word = entry[way];
      if (word === undefined && entry.id === undefined) findings.push(missing(`/attributes/${index}`, "attribute"));
      resolved.push(resolve(entry, word, `/${way}`, index, declared, findings));
    }
  }
  if (building) checkIds(resolved, findings);
  return resolved;
}

const NO_MEMBERS = {};

/** The declared attributes by display name, their data types as Graph spells them. */
function declaredOf(customAttributes, findings) {
  const declared = new Map();
  if (typeof customAttributes !== "object" || customAttributes === null || Array.isArray(customAttributes))
    return declared;
  for (const name in customAttributes) {
    const members = customAttributes[name];
    if (typeof members !== "object" || members === null || Array.isArray(members)) continue;
    const { id, description, dataType: word } = members;
    const dataType =
      DATA_TYPES.get(word) ??
      unusualWord(DATA_TYPES, word, `/customAttributes${step(name)}/dataType`, "UF0109", findings);
    if (typeof id === "string" && !CUSTOM_ATTRIBUTE_ID.test(id))
      reportForm(id, `/customAttributes${step(name)}/id`, findings);
    declared.set(name, { id: typeof id === "string" ? id : undefined, name, description, dataType });
  }
  return declared;
}

/** One shape for all, so that what reads it stays fast; the input's type is filled in later. */
function attribute(members, index, way, builtIn, id, name, description, dataType) {
  return { members, index, way, builtIn, id, name, description, dataType, type: undefined };
}

/** A built-in id wins, then an id, then the display name of a custom attribute. */
function resolve(members, word, way, index, declared, findings) {
  const isCustom = way === "/custom";
  const known = isCustom ? undefined : BUILT_IN.get(word);
  if (known !== undefined) {
    return attribute(members, index, way, true, word, known.label, known.description, "string");
  }
  const match = declared.get(word);
  if (match !== undefined) {
    return attribute(members, index, way, false, match.id, word, match.description, match.dataType);
  }
  if (typeof word !== "string") return attribute(members, index, way, false);
  return isCustom
    ? attribute(members, index, way, false, undefined, word)
    : undeclared(members, word, way, index, declared, findings);
}

function undeclared(members, word, way, index, declared, findings) {
  const path = `/attributes/${index}${way}`;
  if (word.startsWith("extension_")) {
    if (!CUSTOM_ATTRIBUTE_ID.test(word)) reportForm(word, path, findings);
    const match = [...declared.values()].find(({ id }) => id === word);
    return attribute(members, index, way, false, word, match?.name, match?.description, match?.dataType);
  }
  const meant = [...BUILT_IN.keys()].find((id) => id.toLowerCase() === word.toLowerCase());
  if (meant === undefined) return attribute(members, index, way, false, undefined, word);
  findings.push(finding("UF0111", path, `\`${word}\` is spelled \`${meant}\``));
  return resolve(members, meant, way, index, declared, findings);
}

function reportForm(id, path, findings) {
  findings.push(finding("UF0306", path, `\`${id}\` has not the form of an id`));
}

function checkIds(resolved, findings) {
  for (const { id, name, index, members } of resolved) {
    if (id === undefined && name !== undefined && !members.omit) {
      findings.push(finding("UF0302", `/attributes/${index}`, `the id of \`${name}\` is not known`));
    }
  }
}
