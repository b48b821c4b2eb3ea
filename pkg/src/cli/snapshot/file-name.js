// Which part of a snapshot a file has: its name says it, as the printed commands give it, or the answer itself.
import { FLOW_PARTS, PARTS } from "./lists.js";

const NAME = /^([A-Za-z]+)(?:\.([0-9A-Za-z-]+)\.([A-Za-z]+))?\.([1-9][0-9]{0,5})\.json$/;
const FLOW_APPLICATIONS = /^identity\/authenticationEventsFlows\('([^']+)'\)\/.*includeApplications$/;

/**
 * @typedef {object} Identity
 * @property {import("./lists.js").Part} part
 * @property {string} [flow] the id of the flow whose list it is
 * @property {number} [page] from 1 on
 */

/**
 * @param {string} file
 * @returns {Identity | undefined}
 */
export function identityOfName(file) {
  const [, name, flow, list, page] = NAME.exec(file.split(/[\\/]/).at(-1)) ?? [];
  if (flow !== undefined && name !== "userFlows") return undefined;
  const part = flow === undefined ? byName(PARTS, name) : byName(FLOW_PARTS, list);
  return part && { part, flow, page: Number(page) };
}

const byName = (parts, name) => parts.find((part) => part.name === name);

/**
 * @param {Record<string, unknown>} answer
 * @returns {Identity | undefined}
 */
export function identityOfAnswer(answer) {
  const context = String(answer["@odata.context"] ?? "").split("$metadata#")[1] ?? "";
  const [, flow] = FLOW_APPLICATIONS.exec(context) ?? [];
  if (flow !== undefined) return { part: byName(FLOW_PARTS, "includeApplications"), flow };
  // The documentation shows some objects inside of `value`.
  const type = String(answer["@odata.type"] ?? answer.value?.["@odata.type"] ?? "");
  const part = PARTS.find((one) => one.context.test(context) || (type !== "" && one.context.test(type)));
  return part && { part };
}
