import { Problem } from "./problem.js";

const MAX_BODY_BYTES = 1024 * 1024;

// The body as bytes. A size that is announced is refused unread; one that is not is counted while it arrives.
export async function readBody(request) {
  if (Number(request.headers.get("content-length")) > MAX_BODY_BYTES) throw tooLarge();

  const chunks = [];
  let length = 0;
  // A request without a body has none to iterate. Leaving the loop early cancels the stream.
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > MAX_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return concat(chunks, length);
}

function concat(chunks, length) {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function tooLarge() {
  return new Problem(413, "Content Too Large", { detail: `A document has at most ${MAX_BODY_BYTES} bytes.` });
}
