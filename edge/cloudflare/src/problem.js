import { json } from "./response.js";

// An answer other than success, thrown where it is found. Its body is a problem document (RFC 9457).
export class Problem extends Error {
  constructor(status, title, members = {}, headers = {}) {
    super(title);
    // about:blank says that there is no more to the problem than its status.
    this.document = { type: "about:blank", title, status, ...members };
    this.headers = { ...headers, "content-type": "application/problem+json" };
  }

  response() {
    return json(this.document.status, JSON.stringify(this.document), this.headers);
  }
}
