import { toComments } from "./comment.js";
import { layOut } from "./json.js";

const USUAL_ENDPOINT = "https://graph.microsoft.com";

/**
 * Which resource of the provider sends a method, and how its address and its query are called there. What is created is
 * kept up and taken away by Terraform from then on; an action is done once.
 * https://github.com/microsoft/terraform-provider-msgraph/tree/main/docs/resources
 */
const RESOURCES = {
  POST: { type: "msgraph_resource", url: "url", query: "create_query_parameters" },
  PATCH: { type: "msgraph_update_resource", url: "url", query: "update_query_parameters" },
};
const ACTION = { type: "msgraph_resource_action", url: "resource_url", query: "query_parameters" };

/** @param {import("./request.js").Request[]} requests */
export function renderTerraform(requests, permissions) {
  const [endpoint = USUAL_ENDPOINT, ...others] = new Set(requests.map(({ url }) => url.endpoint));
  if (others.length > 0) throw new TypeError("requests: one configuration of Terraform has one endpoint of Graph");
  const needs = permissions.length > 0 ? [`Whoever applies it needs: ${permissions.join(", ")}`] : [];
  const names = nameAll(requests);
  const resources = requests.map((request, index) => `\n${toResource(request, names[index], names[index - 1])}`);
  return `${toComments(needs)}${provider(endpoint)}${resources.join("")}`;
}

const provider = (endpoint) => `terraform {
  required_providers {
    msgraph = {
      source  = "microsoft/msgraph"
      version = ">= 0.3.0"
    }
  }
}

provider "msgraph" {${endpoint === USUAL_ENDPOINT ? "" : `\n  msgraph_endpoint = "${endpoint}"\n`}}
`;

const kindOf = ({ method }) => RESOURCES[method] ?? ACTION;

/** The address of a resource names the collection that it is about: `msgraph_resource.authenticationEventsFlows`. */
function nameAll(requests) {
  const count = new Map();
  return requests.map((request) => {
    const segment = request.url.path.split("/").findLast((part) => /^[A-Za-z][A-Za-z0-9]*$/.test(part)) ?? "request";
    const name = `${kindOf(request).type}.${segment}`;
    count.set(name, (count.get(name) ?? 0) + 1);
    return count.get(name) === 1 ? name : `${name}_${count.get(name)}`;
  });
}

function toResource(request, name, previous) {
  const { method, url, json, comment } = request;
  const { type, url: urlName, query } = kindOf(request);
  const lines = [`${urlName} = "${url.path}"`];
  if (url.version !== "v1.0") lines.push(`api_version = "${url.version}"`);
  if (type === ACTION.type) lines.push(`method = "${method}"`);
  if (url.query !== "") lines.push(`${query} = ${toHcl(JSON.stringify(toParameters(url.query)))}`);
  if (json !== undefined) lines.push(`body = ${toHcl(json)}`);
  if (previous !== undefined) lines.push(`depends_on = [${previous}]`);
  const comments = [...(comment === undefined ? [] : [comment]), ...(isChanged(json) ? [COMPOSED] : [])];
  const inside = lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}\n`).join("");
  return `${toComments(comments)}resource "${type}" "${name.slice(type.length + 1)}" {\n${inside}}\n`;
}

/** The provider encodes them, and takes a list of values for each name. */
function toParameters(query) {
  const parameters = Object.create(null);
  for (const part of query.split("&")) {
    const [name, ...value] = part.split("=").map((piece) => decodeURIComponent(piece.replaceAll("+", "%20")));
    (parameters[name] ??= []).push(value.join("="));
  }
  return parameters;
}

/** Terraform keeps every text in Unicode's normal form C. */
const COMPOSED = "Terraform joins letters and their accents: some texts of this body are sent in other characters";

function isChanged(json) {
  if (json === undefined) return false;
  const text = JSON.stringify(JSON.parse(json));
  return text !== text.normalize("NFC");
}

const toHcl = (json) => layOut(json, { string: toHclString, colon: " = " });

/** What HCL has no short escape for is written by its number, as is what a reader would not see. */
const ESCAPED = /["\\]|[\$%](?=\{)|(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/** `$\u007b` starts no template: sequences are looked for before escapes are read. */
function toHclString(token) {
  const text = JSON.parse(token);
  if (/\p{Cs}/u.test(text)) throw new TypeError("body: half of a surrogate pair cannot be written for Terraform");
  return `"${text.replace(ESCAPED, escapeForHcl)}"`;
}

function escapeForHcl(character) {
  if (character === '"' || character === "\\") return `\\${character}`;
  if (character === "\n") return "\\n";
  const code = character.codePointAt(0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}
