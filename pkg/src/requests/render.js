import { readKnownOptions } from "../known-options.js";
import { typeName } from "../kind.js";
import { renderAzureCli } from "./azure-cli.js";
import { toComments } from "./comment.js";
import { renderCurl } from "./curl.js";
import { renderHttp } from "./http.js";
import { renderPowershell } from "./powershell.js";
import { readRequest } from "./request.js";
import { renderTerraform } from "./terraform.js";

/** Each takes the requests that were read, and the permissions that they need, and gives a text. */
const RENDERERS = {
  curl: renderCurl,
  "azure-cli": renderAzureCli,
  powershell: renderPowershell,
  http: renderHttp,
  terraform: renderTerraform,
};

const OPTIONS = {
  notes: [[], "an array of strings", (notes) => isList(notes, () => true)],
  permissions: [[], "an array of names such as EventListener.Read.All", (names) => isList(names, isPermission)],
};

/**
 * Writes requests to Microsoft Graph, in their order, for a tool that sends them.
 * @param {import("../requests.js").GraphRequest[]} requests
 * @param {import("../requests.js").RequestKind} as
 * @param {import("../requests.js").RequestOptions} [options]
 */
export function renderRequests(requests, as, options) {
  if (!Array.isArray(requests)) throw new TypeError(`requests: expected an array, but got ${typeName(requests)}`);
  if (typeof as !== "string" || !Object.hasOwn(RENDERERS, as)) {
    const given = typeof as === "string" ? JSON.stringify(as) : typeName(as);
    throw new TypeError(`as: expected one of ${Object.keys(RENDERERS).join(", ")}, but got ${given}`);
  }
  const { notes, permissions } = readKnownOptions(options, OPTIONS);
  const text = RENDERERS[as](requests.map(readRequest), permissions);
  return notes.length === 0 ? text : withNotes(text, toComments(notes));
}

/** A script has its first line first: the system reads it. */
function withNotes(text, notes) {
  const end = text.startsWith("#!") ? text.indexOf("\n") + 1 : 0;
  return `${text.slice(0, end)}${notes}\n${text.slice(end)}`;
}

const isList = (value, isRight) =>
  Array.isArray(value) && value.every((entry) => typeof entry === "string" && isRight(entry));

/** Stands in commands as it is. */
const isPermission = (name) => /^[A-Za-z]+(?:[.-][A-Za-z]+)*$/.test(name);
