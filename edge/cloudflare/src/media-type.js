import { MIMEType } from "whatwg-mimetype";
import { Problem } from "./problem.js";

// Refuses a body that is not announced as uncompressed JSON in UTF-8.
export function requireJson(headers) {
  const coding = headers.get("content-encoding");
  if (coding !== null && coding.toLowerCase() !== "identity") {
    throw unsupported("The body must not be compressed.", { "accept-encoding": "identity" });
  }
  const type = MIMEType.parse(headers.get("content-type") ?? "");
  if (type === null || !isJson(type)) {
    throw unsupported("The body must be of type application/json.", { "accept-post": "application/json, text/json" });
  }
  const charset = type.parameters.get("charset") ?? "utf-8";
  if (!/^utf-?8$/i.test(charset)) {
    throw unsupported("The body must be encoded in UTF-8.", { "accept-post": "application/json; charset=utf-8" });
  }
}

function isJson({ essence, type, subtype }) {
  return (
    essence === "application/json" || essence === "text/json" || (type === "application" && subtype.endsWith("+json"))
  );
}

function unsupported(detail, headers) {
  return new Problem(415, "Unsupported Media Type", { detail }, headers);
}
