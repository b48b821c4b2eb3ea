import { toComments } from "./comment.js";
import { escapeUnseen, layOut } from "./json.js";
import { inApostrophes, toShellCommand } from "./shell.js";

/** The token is neither in the script nor among the arguments, which every user of the machine can list. */
const START = `set -eu
: "\${GRAPH_TOKEN:?Set it to an access token for Microsoft Graph}"

graph() {
  curl --silent --show-error --fail-with-body --header @/dev/fd/3 "$@" 3<<TOKEN
Authorization: Bearer $GRAPH_TOKEN
TOKEN
}
`;

/** @param {import("./request.js").Request[]} requests */
export function renderCurl(requests, permissions) {
  const head = ["Needs curl 7.76 or newer, and an access token in the environment variable GRAPH_TOKEN"];
  if (permissions.length > 0) head.push(`The token needs: ${permissions.join(", ")}`);
  const commands = requests.map((request) => `\n${toCommand(request)}`);
  return `#!/bin/sh\n${toComments(head)}${START}${commands.join("")}`;
}

function toCommand({ method, url, json, comment }) {
  const command = ["graph", "--request", method, "--url", inApostrophes(url.href)];
  if (json !== undefined) command.push("--header", "'Content-Type: application/json'", "--data-binary", "@-");
  const body = json === undefined ? undefined : layOut(json, { string: escapeUnseen });
  return toShellCommand({ comment, command: command.join(" "), body });
}
