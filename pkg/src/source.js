import { className, typeName } from "./kind.js";

/** Told to the core: the text was made from an object, so ranges in it would mean nothing to the caller. */
const FROM_OBJECT = 1 << 16;

/**
 * Turns what the caller gave into text or bytes. All code of the caller (getters, proxies, `toJSON`) has run when this
 * returns; some of it may itself call this package, so nothing is written to the shared input buffer before.
 * @param {unknown} source
 * @returns {{ content: string | Uint8Array, file: string | undefined, flags: number }}
 */
export function readSource(source) {
  if (typeof source === "string") return { content: source, file: undefined, flags: 0 };
  if (ArrayBuffer.isView(source))
    return { content: readBytes(source.buffer, source.byteOffset, source.byteLength), file: undefined, flags: 0 };
  if (typeof source !== "object") {
    throw new TypeError(
      `source: expected a string, a Uint8Array, an object or { text, file }, but got ${typeName(source)}`,
    );
  }
  if (isBuffer(source)) return { content: readBytes(source), file: undefined, flags: 0 };
  return readObject(source);
}

/** Any view will do (`Buffer`, `DataView`, …), shared memory too: the bytes are copied before they are read. */
function readBytes(buffer, offset, length) {
  try {
    return new Uint8Array(buffer, offset, length);
  } catch (cause) {
    // A detached buffer would otherwise pass for an empty document.
    throw new TypeError("source: the buffer behind the bytes is detached", { cause });
  }
}

function isBuffer(source) {
  const name = className(source);
  return name === "ArrayBuffer" || name === "SharedArrayBuffer";
}

function readObject(source) {
  if (source !== null) {
    const { text, file, then } = source;
    if (typeof text === "string" && typeof file === "string") return { content: text, file, flags: 0 };
    if (typeof then === "function") throw new TypeError("source: got a promise; await it first");
  }
  return { content: stringify(source), file: undefined, flags: FROM_OBJECT };
}

function stringify(value) {
  let text;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw new TypeError("source: the object cannot be written as JSON", { cause });
  }
  if (text === undefined) throw new TypeError("source: the object has no JSON form: its toJSON returns undefined");
  return text;
}
