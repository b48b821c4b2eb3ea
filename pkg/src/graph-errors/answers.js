// From what somebody pastes or catches to single answers as text: a batch, or a log, has several. Everything is
// bounded, and an answer is only looked at, never shown.
import { decode } from "../decode.js";
import { className, typeName } from "../kind.js";

/** An answer is much shorter; of a longer text, the beginning is read. */
const MOST_CHARACTERS = 2 ** 20;
const MOST_ANSWERS = 1000;
const MOST_VALUES = 100_000;
const MOST_MEMBERS = 10_000;
/** JSON in a text in JSON: a client keeps the body of an answer as text, and a log the client's error. */
const MOST_LAYERS = 3;

const SHOWN_PART = /^(?:\d{1,6}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * @typedef {object} Answer
 * @property {string} text with small letters
 * @property {string | null} [part] its id in a batch; `null` where that is no id that may be shown
 */

/**
 * @param {unknown} given
 * @returns {Answer[]}
 */
export function readAnswers(given) {
  if (typeof given === "string") return ofText(given);
  if (ArrayBuffer.isView(given)) {
    const length = Math.min(given.byteLength, MOST_CHARACTERS);
    return ofText(decode(new Uint8Array(given.buffer, given.byteOffset, length)));
  }
  if (typeof given !== "object" || given === null) {
    throw new TypeError(`answer: expected a string or an object, but got ${typeName(given)}`);
  }
  try {
    const answers = ofData(given);
    return answers.length > 0 ? answers : [{ text: flat(given).toLowerCase() }];
  } catch {
    // It cannot be read: code of the caller guards it.
    return [];
  }
}

function ofText(given) {
  const text = given.slice(0, MOST_CHARACTERS);
  const found = ofJsonIn(text);
  if (found.length > 0) return found;
  const [answers, others] = [[], []];
  for (const line of text.split("\n")) {
    const inLine = answers.length < MOST_ANSWERS ? ofJsonIn(line) : [];
    if (inLine.length === 0) others.push(line);
    else answers.push(...inLine);
  }
  return [...answers, { text: others.join("\n").toLowerCase() }];
}

/** The answers in the JSON that stands in a text, each with what stands around it: the status, the address. */
function ofJsonIn(text) {
  const list = text.trimStart().startsWith("[") ? parsed(text) : undefined;
  const [start, end] = list === undefined ? [text.indexOf("{"), text.lastIndexOf("}") + 1] : [0, text.length];
  const data = list ?? (start < 0 ? undefined : parsed(text.slice(start, end)));
  if (data === undefined) return [];
  const around = `${text.slice(0, start)}\n${text.slice(end)}\n`.toLowerCase();
  const answers = ofData(data);
  // The status of a batch is not that of its parts.
  return answers.map((answer) => (answer.part === undefined ? { text: around + answer.text } : answer));
}

function parsed(text) {
  try {
    const data = JSON.parse(text);
    return typeof data === "object" && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}

/** The outermost objects that are answers. */
function ofData(data) {
  const answers = [];
  walk(data, (value, key) => {
    if (!isAnswer(value)) return answers.length < MOST_ANSWERS;
    const { id } = value;
    const isPart = key === "responses" && typeof id === "string";
    answers.push({ text: flat(value).toLowerCase(), ...(isPart && { part: SHOWN_PART.test(id) ? id : null }) });
    return false;
  });
  return answers;
}

function isAnswer(value) {
  if (typeof value !== "object" || Array.isArray(value)) return false;
  const { error, code, message, status = value.statusCode } = value;
  if (typeof error === "string" || (typeof error === "object" && error !== null)) return true;
  if (["number", "string"].includes(typeof status) && status >= 400) return true;
  return typeof code === "string" && typeof message === "string";
}

/** All texts and numbers in a value, a line for each, with the name of its member. */
function flat(data) {
  const lines = [];
  let left = MOST_CHARACTERS;
  walk(data, (value, key) => {
    if (typeof value === "object") return left > 0;
    const line = `${key}: ${String(value).slice(0, left)}`;
    left -= line.length;
    if (left > 0) lines.push(line);
    return false;
  });
  return lines.join("\n");
}

/**
 * Shows `look` each value with the name of the member, or of the list, that it stands in; goes into objects, and into
 * JSON in texts, where it answers true. Without recursion: the nesting is the caller's.
 */
function walk(data, look) {
  const open = [{ value: data, key: "", layer: 0 }];
  const seen = new Set();
  for (let left = MOST_VALUES; open.length > 0 && left > 0; left--) {
    const { value, key, layer } = open.pop();
    const inner = typeof value === "string" && layer < MOST_LAYERS && value.startsWith("{") ? parsed(value) : undefined;
    if (inner !== undefined) {
      open.push({ value: inner, key, layer: layer + 1 });
    } else if (isSeen(value, seen) || !look(value, key) || typeof value !== "object") {
      continue;
    } else {
      open.push(...inside(value, key, layer));
    }
  }
}

function isSeen(value, seen) {
  if (value === null || typeof value === "function") return true;
  return typeof value === "object" && (seen.has(value) || !seen.add(value));
}

/** What an object holds, the first last: it is taken from the end. */
function inside(value, key, layer) {
  const isList = Array.isArray(value);
  return namesOf(value).map((name) => ({ value: value[name], key: isList ? key : name, layer })).reverse();
}

function namesOf(value) {
  const names = Object.keys(value).slice(0, MOST_MEMBERS);
  // What an error says is no enumerable member of it.
  return className(value) === "Error" ? [...names, "message", "cause"] : names;
}
