import { toComments } from "./comment.js";
import { escapeToAscii, layOut } from "./json.js";

/** @param {import("./request.js").Request[]} requests */
export function renderPowershell(requests, permissions) {
  const commands = requests.map((request) => `\n${toCommand(request)}`);
  return `${toComments(howToConnect(permissions))}$ErrorActionPreference = 'Stop'\n${commands.join("")}`;
}

export function howToConnect(permissions) {
  const scopes = permissions.length > 0 ? ` -Scopes ${permissions.join(", ")}` : "";
  return [
    "Needs PowerShell 5.1 or 7, the module Microsoft.Graph.Authentication, and a connection to the external tenant:",
    "  Install-Module Microsoft.Graph.Authentication",
    `  Connect-MgGraph -TenantId <tenant>${scopes}`,
  ];
}

/**
 * Nothing is read in a literal here-string but its end, an apostrophe or what PowerShell takes for one (U+2018 to
 * U+201B) with `@` at the start of a line. Windows PowerShell reads a script without a byte-order mark in the encoding
 * of the machine, so the body is ASCII, and none of its lines starts with an apostrophe.
 */
function toCommand({ method, url, json, comment }) {
  const lines = comment === undefined ? "" : toComments([comment]);
  const command = `${lines}Invoke-MgGraphRequest -Method ${method} -Uri '${url.href}'`;
  if (json === undefined) return `${command}\n`;
  return `${command} -ContentType 'application/json' -Body @'\n${layOut(json, { string: escapeToAscii })}\n'@\n`;
}
