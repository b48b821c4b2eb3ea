// Which rows of the table fit an answer. Everything takes time in proportion to its length: what is tried at each
// character looks at a few characters only.
/** How far a `{name}` of a phrase reaches. */
const GAP = 100;
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const WORD = /[a-z0-9_]/;

const REASONS = [
  "bad request",
  "unauthorized",
  "forbidden",
  "not found",
  "method not",
  "conflict",
  "precondition",
  "unsupported media",
  "unprocessable",
  "locked",
  "failed dependency",
  "too many",
  "internal server",
  "not implemented",
  "service unavailable",
  "gateway",
  "insufficient storage",
  "bandwidth",
];

let patterns;

/** They are made when they are first needed: importing the package does nothing. */
function patternsOnce() {
  if (patterns !== undefined) return patterns;
  // What stands between a name and its value, quoted or not.
  const gap = String.raw`["'\\]{0,3}[ \t]{0,3}[:=(]?[ \t]{0,3}["'\\[]{0,3}`;
  const status = String.raw`([45]\d\d)(?![\w.])`;
  // Behind its name, behind the address of a request, before its words, or in front of all.
  const statuses = [
    String.raw`(?:\bhttp(?:\/[\d.]{1,3})?|status(?:[ _-]?code)?|\bcode|\berror)${gap}${status}`,
    String.raw`\b(?:get|post|put|patch|delete) \S{1,2000}[ \t]{1,3}(?:http\/[\d.]{1,3}"?[ \t]{1,3})?[^\w\s]{0,3} ?${status}`,
    String.raw`\b([45]\d\d)[ \t:,-]{1,3}(?:${REASONS.join("|")})`,
    String.raw`^\s{0,100}${status}`,
  ];
  patterns = {
    statuses: statuses.map((pattern) => new RegExp(pattern, "g")),
    retryAfter: new RegExp(String.raw`retry-after${gap}(\d{1,6})(?![\w.])`),
  };
  return patterns;
}

/**
 * The rows that fit, each with the values found, in the order of the table.
 * @param {string} text with small letters
 * @param {object[]} rows
 * @param {object[]} places
 */
export function recognise(text, rows, places) {
  const statuses = statusesIn(text);
  const values = { ...placeIn(text, places), ...secondsIn(text) };
  const explained = new Set();
  const found = [];
  for (const row of rows) {
    const here = row.statuses.filter((status) => statuses.has(status));
    const captured = captures(text, row, here.length > 0);
    if (captured === undefined) continue;
    const explains = here.length > 0 ? here : row.statuses;
    if (row.isGeneral && explains.some((status) => explained.has(status))) continue;
    for (const status of explains) explained.add(status);
    found.push({ row, values: { ...values, ...captured } });
  }
  return found;
}

function statusesIn(text) {
  const found = patternsOnce().statuses.flatMap((pattern) => [...text.matchAll(pattern)]);
  return new Set(found.map(([, status]) => Number(status)));
}

function placeIn(text, places) {
  const place = places.find(({ path }) => text.includes(path.toLowerCase()));
  // An empty member is one that is not known.
  return place && Object.fromEntries(Object.entries(place).filter(([, value]) => value !== ""));
}

function secondsIn(text) {
  const [, seconds] = patternsOnce().retryAfter.exec(text) ?? [];
  return seconds && { seconds: Number(seconds) };
}

/** What the phrases of the first sign that fits name; `undefined` where none fits. */
function captures(text, { signs }, hasStatus) {
  for (const { needsStatus, phrases, without } of signs) {
    if ((needsStatus && !hasStatus) || without.some((phrase) => text.includes(phrase))) continue;
    const found = phrases.map((phrase) => find(text, phrase.split(/\{(\w+)\}/)));
    if (!found.includes(undefined)) return Object.assign({}, ...found);
  }
  return undefined;
}

/** `parts`: texts, with names between them. */
function find(text, parts) {
  for (let at = text.indexOf(parts[0]); at >= 0; at = text.indexOf(parts[0], at + 1)) {
    const captured = isPartOfWord(text, at, parts[0][0]) ? undefined : findAt(text, at, parts);
    if (captured !== undefined) return captured;
  }
  return undefined;
}

function findAt(text, start, [first, ...parts]) {
  const captured = {};
  let end = start + first.length;
  for (let index = 0; index < parts.length; index += 2) {
    const [name, next] = parts.slice(index, index + 2);
    const gap = text.slice(end, end + GAP + next.length);
    const length = next === "" ? gap.length : gap.indexOf(next);
    if (length < 0) return undefined;
    const [guid] = GUID.exec(gap.slice(0, length)) ?? [];
    if (guid !== undefined) captured[name] = guid;
    end += length + next.length;
  }
  const last = parts.at(-1) ?? first;
  return last !== "" && isPartOfWord(text, end + 1, last.at(-1)) ? undefined : captured;
}

/** Whether a word goes on across the place before `at`: `edge` is the letter on our side of it. */
function isPartOfWord(text, at, edge) {
  return at > 0 && at <= text.length && WORD.test(edge) && WORD.test(text[at - 1]);
}
