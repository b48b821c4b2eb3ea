// Bytes of a file or a stream, and never more of them than a document may have.
import { open } from "node:fs/promises";

/** What a document may have. A little more is read of a longer one, so that it is reported as too large. */
const MOST_BYTES = 16 * 1024 * 1024;
const SPARE = 64;

/**
 * @param {string} path
 * @param {number} [most]
 * @returns {Promise<{ bytes: Buffer, isCut: boolean }>}
 */
export async function readBytes(path, most = MOST_BYTES) {
  const file = await open(path);
  try {
    const about = await file.stat();
    if (about.isFile() && about.size <= most) return { bytes: await file.readFile(), isCut: false };
    // A pipe or a device says no size, and need not end.
    return await gather(file.createReadStream({ end: most + SPARE - 1, autoClose: false }), most);
  } finally {
    await file.close();
  }
}

/** @param {AsyncIterable<Uint8Array | string>} stream */
export async function gather(stream, most = MOST_BYTES) {
  const parts = [];
  let length = 0;
  for await (const part of stream) {
    parts.push(Buffer.from(part));
    length += part.length;
    if (length > most) break;
  }
  return { bytes: Buffer.concat(parts), isCut: length > most };
}

/**
 * The text, with its byte-order mark, which places count; `undefined` for what is no UTF-8.
 * @param {{ bytes: Uint8Array, isCut: boolean }} read of one that was cut, the last character may be half
 */
export function decode({ bytes, isCut }) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isCut });
  } catch {
    return undefined;
  }
}
