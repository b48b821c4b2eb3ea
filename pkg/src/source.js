import { encodeAll } from "./encode.js";
import { className, typeName } from "./kind.js";

/**
 * @typedef {object} Content
 * @property {string | Uint8Array} content
 * @property {boolean} isText whether places in it mean something to the caller: an object has none
 * @property {string} [file]
 */

/**
 * One source or several: an array is a list of sources when any of its elements is text, bytes or `{ text, file }`.
 * An array of objects alone is one document, a set of flows.
 * @param {unknown} source
 * @returns {Content[]}
 */
export function readSources(source) {
  const isList = Array.isArray(source) && source.some(isNoPlainObject);
  return isList ? source.map(readSource) : [readSource(source)];
}

function isNoPlainObject(source) {
  if (typeof source === "string" || ArrayBuffer.isView(source)) return true;
  return typeof source === "object" && source !== null && (isBuffer(source) || isFile(source));
}

function isFile({ text, file }) {
  return typeof text === "string" && typeof file === "string";
}

/**
 * Turns what the caller gave into text or bytes. All code of the caller (getters, proxies, `toJSON`) has run when this
 * returns; some of it may itself call this package, so nothing is written to the shared input buffer before.
 * @param {unknown} source
 * @returns {Content}
 */
export function readSource(source) {
  if (typeof source === "string") return { content: source, isText: true };
  if (ArrayBuffer.isView(source)) {
    return { content: readBytes(source.buffer, source.byteOffset, source.byteLength), isText: true };
  }
  if (typeof source !== "object") {
    throw new TypeError(
      `source: expected a string, a Uint8Array, an object or { text, file }, but got ${typeName(source)}`,
    );
  }
  if (isBuffer(source)) return { content: readBytes(source), isText: true };
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

/**
 * A text of lines, or the bytes of one.
 * @param {unknown} lines
 */
export function readLines(lines) {
  if (typeof lines === "string") return encodeAll(lines);
  if (ArrayBuffer.isView(lines)) return readBytes(lines.buffer, lines.byteOffset, lines.byteLength);
  if (isBuffer(lines)) return readBytes(lines);
  throw new TypeError(`lines: expected a string or a Uint8Array, but got ${typeName(lines)}`);
}

function isBuffer(source) {
  const name = className(source);
  return name === "ArrayBuffer" || name === "SharedArrayBuffer";
}

function readObject(source) {
  if (source !== null) {
    const { text, file, then } = source;
    if (typeof text === "string" && typeof file === "string") return { content: text, file, isText: true };
    if (typeof then === "function") throw new TypeError("source: got a promise; await it first");
  }
  return { content: stringify(source), isText: false };
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
