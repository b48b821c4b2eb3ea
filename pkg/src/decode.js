/** Safari loses its way in a `TextDecoder` that has decoded 2 GiB in all; a new one in good time avoids that. */
const MOST_BYTES_PER_DECODER = 2 ** 30;

let decoder;
let decoded = Infinity;

/**
 * Decodes UTF-8 and keeps a U+FEFF at the start, which is part of the text here.
 * @param {Uint8Array} bytes
 */
export function decode(bytes) {
  decoded += bytes.length;
  if (decoded > MOST_BYTES_PER_DECODER) {
    decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    decoded = bytes.length;
  }
  return decoder.decode(bytes);
}
