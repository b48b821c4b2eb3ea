/**
 * Requests to Microsoft Graph as scripts and files that other tools run. Needs no WebAssembly.
 *
 * @module
 */

/**
 * A call of Microsoft Graph.
 *
 * @example
 * ```ts
 * import type { GraphRequest } from "entra-user-flow/requests";
 *
 * const url = `https://graph.microsoft.com/v1.0/applications/${encodeURIComponent("a/b")}`;
 * const request: GraphRequest = { method: "PATCH", url, body: { displayName: "Shop" }, comment: "Rename it" };
 * ```
 */
export interface GraphRequest {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /**
   * The whole address, such as `https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows`. Values in it are
   * encoded by the caller (`encodeURIComponent`), as far as they may hold `/`, `?`, `&` or `%`; everything else that a
   * URL cannot hold is encoded here.
   */
  url: string;
  /** JSON, as a text, which is sent with its numbers as they are written, or as a value. */
  body?: string | object;
  /** What the request does: stands above it, on one line. */
  comment?: string;
}

/**
 * - `"curl"`: a script for a POSIX shell; the token comes from the environment variable `GRAPH_TOKEN`
 * - `"azure-cli"`: a script for a POSIX shell that calls `az rest`, which is signed in
 * - `"powershell"`: a script that calls `Invoke-MgGraphRequest`, which is connected
 * - `"http"`: a file for the REST Client of Visual Studio Code, or httpYac; the token comes from `GRAPH_TOKEN`
 * - `"terraform"`: a configuration for the provider `microsoft/msgraph`
 *
 * @example
 * ```ts
 * import type { RequestKind } from "entra-user-flow/requests";
 *
 * const files: Record<RequestKind, string> = {
 *   curl: "create.sh",
 *   "azure-cli": "create.sh",
 *   powershell: "create.ps1",
 *   http: "create.http",
 *   terraform: "create.tf",
 * };
 * ```
 */
export type RequestKind = "curl" | "azure-cli" | "powershell" | "http" | "terraform";

/**
 * For {@link renderRequests}.
 *
 * @example
 * ```ts
 * import type { RequestOptions } from "entra-user-flow/requests";
 *
 * const options: RequestOptions = { notes: ["Run it once"], permissions: ["EventListener.ReadWrite.All"] };
 * ```
 */
export interface RequestOptions {
  /** What a reader should know first. Each text is a comment of one line. */
  notes?: readonly string[];
  /** The permissions of Graph that the requests need, such as `EventListener.ReadWrite.All`. */
  permissions?: readonly string[];
}

/**
 * Requests, in their order, as a text that a tool runs. Nothing in a name, a label or a comment is read as a command, a
 * variable or a file; characters that a reader would not see are escaped; no token is in the text. The scripts are for
 * POSIX shells and PowerShell: the command prompt of Windows (`cmd`) has no quotation marks that would keep a text as
 * it is.
 *
 * The bodies that the tools send have the same value as the ones that are given, and other white space. Terraform has
 * no halves of surrogate pairs, and joins letters with their accents (NFC), which is said in a comment.
 *
 * @example
 * ```ts
 * import { build } from "entra-user-flow";
 * import { renderRequests } from "entra-user-flow/requests";
 *
 * const { json } = build(`{ "name": "Sample", "identityProviders": ["emailPassword"] }`);
 * const url = "https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows";
 * const script = renderRequests([{ method: "POST", url, body: json ?? "{}" }], "powershell");
 * console.log(script.split("\n").at(-2)); // '@
 * ```
 * @throws {TypeError} for arguments that are no such thing, a body that is no JSON, and what Terraform cannot hold:
 *   half of a surrogate pair, and requests to several endpoints
 */
export function renderRequests(requests: readonly GraphRequest[], as: RequestKind, options?: RequestOptions): string;
