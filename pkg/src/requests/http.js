import { visible } from "../format/characters.js";
import { toComments } from "./comment.js";
import { escapeUnseen, layOut } from "./json.js";

/** @param {import("./request.js").Request[]} requests */
export function renderHttp(requests, permissions) {
  const head = [
    "For the REST Client of Visual Studio Code, or httpYac; the environment variable GRAPH_TOKEN has an access token",
  ];
  if (permissions.length > 0) head.push(`The token needs: ${permissions.join(", ")}`);
  return toComments(head) + requests.map((request, index) => `\n${toRequest(request, index + 1)}`).join("");
}

function toRequest({ method, url, json, comment }, number) {
  // A number in front, for what starts with `@` could be read as a setting.
  const title = `### ${number}${comment === undefined ? "" : `. ${visible(comment).replaceAll("{{", "{ {")}`}`;
  const lines = [title, `${method} ${url.href} HTTP/1.1`, "Authorization: Bearer {{$processEnv GRAPH_TOKEN}}"];
  if (json !== undefined) lines.push("Content-Type: application/json", "", layOut(json, { string: escapeForHttp }));
  return `${lines.join("\n")}\n`;
}

/** `{{name}}` would be replaced by the value of a variable. */
const escapeForHttp = (token) => escapeUnseen(token).replace(/\{(?=\{)/g, "\\u007b");
