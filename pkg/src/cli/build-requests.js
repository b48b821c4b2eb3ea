// The request that creates a user flow, written for a tool that sends it.
import { renderRequests } from "entra-user-flow/requests";

export const KINDS = ["curl", "azure-cli", "powershell", "http", "terraform"];

/** What Graph lets a caller do that, by least privilege. */
const PERMISSION = "EventListener.ReadWrite.All";

/** Terraform reads back what it made, and Graph leaves these two lists out of what is read. */
const TERRAFORM_NOTE =
  "Graph answers without the identity providers and attributes of a user flow: Terraform sees no change of them";

/**
 * @param {string} json the body
 * @param {{ kind: string, version: string, needs: { path: string, reason: string }[] }} options
 */
export function renderCreate(json, { kind, version, needs }) {
  const url = `https://graph.microsoft.com/${version}/identity/authenticationEventsFlows`;
  const { displayName } = JSON.parse(json);
  const notes = needs.map(({ path, reason }) => `Before you send it, make sure that ${reason} (${path})`);
  if (kind === "terraform") notes.push(TERRAFORM_NOTE);
  const comment = `Create the user flow \`${displayName}\``;
  return renderRequests([{ method: "POST", url, body: json, comment }], kind, { notes, permissions: [PERMISSION] });
}
