// What the caller gave: text, bytes, text with a file name, or data, which is none of our business.
import { className } from "../kind.js";

/**
 * @typedef {{ text: string, file?: string, broken?: [number, number] }} Text `broken` is where the bytes are not UTF-8
 * @param {unknown} source
 * @returns {Text | undefined} undefined for what the core takes, or refuses, by itself
 */
export function readText(source) {
  if (typeof source === "string") return { text: source };
  if (typeof source !== "object" || source === null) return undefined;
  const bytes = bytesOf(source);
  if (bytes !== undefined) return decode(bytes);
  const { text, file } = source;
  return typeof text === "string" && typeof file === "string" ? { text, file } : undefined;
}

function bytesOf(source) {
  try {
    if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
    if (/^(?:Shared)?ArrayBuffer$/.test(className(source))) return new Uint8Array(source);
  } catch {
    // A detached buffer: the core says so.
  }
  return undefined;
}

/** A byte-order mark stays, so that offsets count it. */
function decode(bytes) {
  // A copy, since a decoder takes no shared memory.
  const own = bytes.slice();
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(own);
    return { text };
  } catch {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(own);
    const at = firstReplacement(text, own);
    return { text, broken: [at, at + 1] };
  }
}

/** Where the first U+FFFD is that the bytes do not have. */
function firstReplacement(text, bytes) {
  const encoder = new TextEncoder();
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf("\ufffd", from);
    offset += encoder.encode(text.slice(from, at)).length;
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return at;
    offset += 3;
    from = at + 1;
  }
}
