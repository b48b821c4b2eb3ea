import { typeName } from "../kind.js";

const GRAPH_URL = /^(https:\/\/[A-Za-z0-9.-]+(?::[0-9]+)?)\/(v1\.0|beta)\/([^?]+)(?:\?(.*))?$/su;

/**
 * What stands for itself in a URL, and means nothing in quotation marks of a shell, of PowerShell and of Terraform, in
 * a range of curl (`[1-9]`), in an argument of the Azure CLI (`=@file`), in an HTTP file (`{{name}}`).
 */
const UNSAFE = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9%._~:/?&=,;()$+*-]/gu;

/**
 * @typedef {object} GraphUrl each part is percent-encoded
 * @property {string} href
 * @property {string} endpoint such as `https://graph.microsoft.com`
 * @property {string} version
 * @property {string} path without a slash in front
 * @property {string} query without a question mark, empty when there is none
 */

/**
 * @param {unknown} url
 * @returns {GraphUrl}
 */
export function readUrl(url) {
  if (typeof url !== "string") throw new TypeError(`url: expected a string, but got ${typeName(url)}`);
  const [, endpoint, version, rawPath, rawQuery = ""] = url.match(GRAPH_URL) ?? [];
  if (endpoint === undefined) {
    throw new TypeError("url: expected a URL such as https://graph.microsoft.com/v1.0/identity/identityProviders");
  }
  if (/\p{Cs}/u.test(url)) throw new TypeError("url: half of a surrogate pair cannot be sent in it");
  const [path, query] = [rawPath, rawQuery].map((part) => part.replace(UNSAFE, encode));
  const href = `${endpoint}/${version}/${path}${query === "" ? "" : `?${query}`}`;
  return { href, endpoint, version, path, query };
}

/** `encodeURIComponent` leaves a few of them as they are. */
const encode = (character) =>
  encodeURIComponent(character).replace(/[!'@]/, (left) => `%${left.charCodeAt(0).toString(16).toUpperCase()}`);
