// Makes one snapshot of a tenant from the answers of Graph. Nothing is guessed: a list of which a page is missing is
// left out, which says that it is not known.
import { explainGraphError } from "entra-user-flow/explain";
import { isDeep } from "../inputs/depth.js";
import { identityOfAnswer, identityOfName } from "./file-name.js";
import { FLOW_PARTS, PARTS } from "./lists.js";
import { withoutSecrets } from "./secrets.js";

/**
 * @typedef {{ file: string, text: string | undefined }} AnswerFile without a text, it is in no encoding that is known
 * @param {AnswerFile[]} files
 * @returns {{ snapshot: object, problems: string[], unknown: string[], dropped: Map<string, number> }} `problems` are
 *   those of files that could not be taken, `unknown` names what is not in the snapshot, `dropped` the secrets
 */
export function mergeAnswers(files) {
  const problems = [];
  const answers = files.flatMap((file) => {
    const { problem, ...answer } = readAnswer(file);
    if (problem !== undefined) problems.push(`\`${file.file}\` ${problem}`);
    return problem === undefined ? [answer] : [];
  });
  const lists = joinPages(answers, problems);
  const dropped = new Map();
  const snapshot = withoutSecrets(toSnapshot(lists, problems), dropped);
  return { snapshot, problems, unknown: unknownOf(snapshot), dropped };
}

function readAnswer({ file, text }) {
  if (text === undefined) return { problem: "is in no encoding that is known: save it as UTF-8" };
  let answer;
  try {
    answer = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { problem: "is no JSON: save the answer of Graph as it is" };
  }
  if (!isObject(answer)) {
    return { problem: "is no answer of Graph, which is an object with its list in `value`" };
  }
  if (isDeep(answer)) return { problem: "is nested too deeply: save the answer of Graph as it is" };
  if ("error" in answer) return { problem: `has an error instead of an answer: ${describe(answer)}` };
  return identify(file, answer);
}

function describe(answer) {
  const [known] = explainGraphError(answer);
  const code = answer.error?.code;
  const shown = typeof code === "string" && /^[\w.-]{1,80}$/.test(code) ? `\`${code}\`` : "one without a code";
  return known === undefined ? shown : `${shown}; ${known.message}`;
}

function identify(file, answer) {
  const named = identityOfName(file);
  const said = identityOfAnswer(answer);
  if (named === undefined && said === undefined) {
    return {
      problem:
        "may be any part of a snapshot: neither its name nor its `@odata.context` says which; " +
        "name it as the commands do, such as `identityProviders.1.json`",
    };
  }
  if (named !== undefined && said !== undefined && isContradicted(named, said)) {
    const has = said.part === named.part ? "that of another" : `\`${said.part.name}\``;
    return { problem: `is named for \`${named.part.name}\`, but has ${has}: give it its name` };
  }
  const { part, flow, page } = named ?? said;
  const isList = Array.isArray(answer.value);
  if (!part.isObject && !isList)
    return { problem: `has one object, and \`${part.name}\` is a list: save the whole list` };
  return { file, part, flow, page, answer, key: flow === undefined ? part.name : `${flow} ${part.name}` };
}

/** A list of a flow may say of itself that it has objects of the tenant's list. */
function isContradicted(named, said) {
  if (named.flow !== undefined && said.flow === undefined) return false;
  return named.part !== said.part || named.flow !== said.flow;
}

/** @returns {Map<string, { part: object, flow?: string, value: unknown }>} */
function joinPages(answers, problems) {
  const lists = new Map();
  for (const [key, pages] of groupByKey(answers)) {
    const { part, flow } = pages[0];
    const { value, problem } = part.isObject ? readObject(pages) : readList(pages);
    const name = flow === undefined ? `\`${part.name}\`` : `\`${part.name}\` of the user flow \`${flow}\``;
    if (problem === undefined) lists.set(key, { part, flow, value });
    else problems.push(`${name} is left out: ${problem}`);
  }
  return lists;
}

function groupByKey(answers) {
  const groups = new Map();
  for (const answer of answers) {
    if (!groups.has(answer.key)) groups.set(answer.key, []);
    groups.get(answer.key).push(answer);
  }
  return groups;
}

function readObject(pages) {
  if (pages.length > 1) return { problem: `${names(pages)} all have it` };
  const [{ answer }] = pages;
  const found = Array.isArray(answer.value) ? answer.value[0] : (answer.value ?? answer);
  if (!isObject(found)) return { problem: `${names(pages)} has no object` };
  const { "@odata.context": _, ...object } = found;
  return { value: object };
}

/** Pages without a number are in the order in which they were given. */
function readList(pages) {
  const ordered = pages.map((page, index) => ({ ...page, number: page.page ?? index + 1 }));
  ordered.sort((one, other) => one.number - other.number);
  for (const [index, { number }] of ordered.entries()) {
    if (number <= index) return { problem: `${names(pages)} have one page twice` };
    if (number > index + 1) return { problem: `page ${index + 1} is missing` };
  }
  const last = ordered.at(-1);
  if (last.answer["@odata.nextLink"] !== undefined) {
    return { problem: `\`${last.file}\` says that there is a page behind it: read its \`@odata.nextLink\`, too` };
  }
  const value = ordered.flatMap(({ answer }) => answer.value);
  if (value.every(isObject)) return { value };
  return { problem: `${names(pages)} has entries that are no objects` };
}

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

const names = (pages) => pages.map(({ file }) => `\`${file}\``).join(", ");

function toSnapshot(lists, problems) {
  const snapshot = {};
  for (const { name } of PARTS) if (lists.has(name)) snapshot[name] = lists.get(name).value;
  for (const { part, flow: id, value } of lists.values()) {
    if (id === undefined) continue;
    const flow = (snapshot.userFlows ?? []).find((one) => one.id === id);
    if (flow === undefined)
      problems.push(`\`${part.name}\` of the user flow \`${id}\` is left out: there is no such user flow`);
    else putInto(flow, part, value);
  }
  return snapshot;
}

/** A handler that a flow has not stays away for an empty list. */
function putInto(flow, { name, place }, value) {
  let parent = flow;
  for (const step of place) {
    if (parent[step] === null || typeof parent[step] !== "object") {
      if (value.length === 0) return;
      parent[step] = {};
    }
    parent = parent[step];
  }
  parent[name] = value;
}

/** The lists of a flow that has the handler, and those of the tenant. */
function unknownOf(snapshot) {
  const unknown = PARTS.filter(({ name }) => !(name in snapshot)).map(({ name }) => `\`${name}\``);
  for (const flow of snapshot.userFlows ?? []) {
    for (const { name, place } of FLOW_PARTS) {
      const parent = place.reduce((object, step) => (object === null ? null : object?.[step]), flow);
      const isKnown = parent === null || (parent !== undefined && name in Object(parent));
      if (!isKnown) unknown.push(`\`${name}\` of the user flow \`${flow.displayName ?? flow.id}\``);
    }
  }
  return unknown;
}
