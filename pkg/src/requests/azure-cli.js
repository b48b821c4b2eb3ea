import { toComments } from "./comment.js";
import { escapeToAscii, layOut } from "./json.js";
import { inApostrophes, toShellCommand } from "./shell.js";

/** @param {import("./request.js").Request[]} requests */
export function renderAzureCli(requests, permissions) {
  const commands = requests.map((request) => `\n${toCommand(request)}`);
  return `#!/bin/sh\n${toComments(howToSignIn(permissions))}set -eu\n${commands.join("")}`;
}

/** A user of the Azure CLI has the permissions of its own application, which are few: Azure/azure-cli#20572. */
export function howToSignIn(permissions) {
  const needed = permissions.length > 0 ? permissions.join(", ") : "the permissions that the requests need";
  return [
    "Needs the Azure CLI, signed in to the external tenant as an application that was granted",
    `${needed}:`,
    "  az login --service-principal --allow-no-subscriptions --tenant <tenant> --username <client> --certificate <file>",
  ];
}

/** The Azure CLI reads standard input in the encoding of the machine, so the body is ASCII. */
function toCommand({ method, url, json, comment }) {
  const command = ["az", "rest", "--method", method.toLowerCase(), "--url", inApostrophes(url.href)];
  if (json !== undefined) command.push("--headers", "'Content-Type=application/json'", "--body", "@-");
  const body = json === undefined ? undefined : layOut(json, { string: escapeToAscii });
  return toShellCommand({ comment, command: command.join(" "), body });
}
