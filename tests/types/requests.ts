// Requests as scripts: what the types accept, and what they refuse.
import { build } from "entra-user-flow";
import { renderRequests, type GraphRequest, type RequestKind, type RequestOptions } from "entra-user-flow/requests";

const url = "https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows";
const { json } = build("{}");

const request: GraphRequest = { method: "POST", url, body: { displayName: "x" }, comment: "Create it" };
const kinds: RequestKind[] = ["curl", "azure-cli", "powershell", "http", "terraform"];
const options: RequestOptions = { notes: ["note"], permissions: ["EventListener.ReadWrite.All"] };
const frozen = [request] as const;
export const text: string = kinds.map((kind) => renderRequests(frozen, kind, options)).join("");

// @ts-expect-error there is no body while there are errors
renderRequests([{ method: "POST", url, body: json }], "curl");
if (json !== null) renderRequests([{ method: "POST", url, body: json }], "curl");

// @ts-expect-error a method in small letters
renderRequests([{ method: "post", url }], "curl");
// @ts-expect-error a request without an address
renderRequests([{ method: "GET" }], "curl");
// @ts-expect-error a member that is not sent
renderRequests([{ method: "GET", url, headers: {} }], "curl");
// @ts-expect-error a kind that is not there
renderRequests([request], "cmd");
// @ts-expect-error one request, and no list
renderRequests(request, "curl");
// @ts-expect-error an option that is not there
renderRequests([request], "curl", { token: "x" });
