import { typeName } from "../kind.js";
import { checkNames } from "../known-options.js";
import { readUrl } from "./url.js";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const MEMBERS = ["method", "url", "body", "comment"];

/**
 * @typedef {object} Request what the renderers take
 * @property {string} method
 * @property {import("./url.js").GraphUrl} url
 * @property {string} [json] the body
 * @property {string} [comment]
 */

/**
 * @param {unknown} request
 * @param {number} index
 * @returns {Request}
 */
export function readRequest(request, index) {
  const place = `requests[${index}]`;
  try {
    checkNames(request, MEMBERS);
    const { method, url, body, comment } = request;
    if (!METHODS.includes(method)) throw new TypeError(`method: expected one of ${METHODS.join(", ")}`);
    if (comment !== undefined && typeof comment !== "string") {
      throw new TypeError(`comment: expected a string, but got ${typeName(comment)}`);
    }
    return { method, url: readUrl(url), json: body === undefined ? undefined : toJson(body), comment };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`${place}: ${error.message.replace(/^options: /, "")}`, { cause: error });
  }
}

/** A text is JSON already, and stays as exact as it is: a number in it may be one that JavaScript has not. */
function toJson(body) {
  let json;
  try {
    json = typeof body === "string" ? body : JSON.stringify(body);
    if (typeof body === "string") JSON.parse(body);
  } catch (cause) {
    throw new TypeError("body: it is no JSON, and cannot be written as JSON", { cause });
  }
  if (json === undefined) throw new TypeError(`body: expected JSON or an object, but got ${typeName(body)}`);
  return json;
}
