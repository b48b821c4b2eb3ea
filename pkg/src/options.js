import { typeName } from "./kind.js";
import { checkNames } from "./known-options.js";
import { TENANT_LISTS, TENANT_OBJECTS } from "./tenant.js";

/** Options with a closed list of values, and the bits by which the core knows them. */
const CHOICES = {
  format: { auto: 0, definition: 1, graph: 1 << 1 },
  graphVersion: { "v1.0": 0, beta: 1 << 2 },
  positionEncoding: { "utf-16": 0, "utf-8": 1 << 3 },
  portable: { false: 0, true: 1 << 4 },
};
/** Options that are objects; the core reads them as JSON. */
const OBJECTS = ["tenant", "variables", "rules"];
const HAS_SETTINGS = 1 << 5;
const KNOWN = [...Object.keys(CHOICES), ...OBJECTS, "messages"];

/**
 * Packs the caller's options into a number and, where there are objects among them, a text. Code of the caller (getters,
 * `toJSON`) runs here, before anything is written to the core.
 * @param {unknown} options
 * @returns {{ bits: number, settings?: string, messages?: import("./index.js").Catalogue }}
 */
export function readOptions(options) {
  if (options === undefined) return { bits: 0 };
  checkNames(options, KNOWN);
  let bits = 0;
  for (const key of Object.keys(CHOICES)) bits |= readChoice(key, options[key]);
  const messages = readMessages(options.messages);
  const settings = readSettings(options);
  return { bits: settings === undefined ? bits : bits | HAS_SETTINGS, settings, messages };
}

function readChoice(key, value) {
  if (value === undefined) return 0;
  const values = CHOICES[key];
  const isRight = typeof value === (key === "portable" ? "boolean" : "string");
  if (isRight && Object.hasOwn(values, value)) return values[value];
  const given = typeof value === "string" ? JSON.stringify(value) : typeName(value);
  throw new TypeError(`options: ${key}: expected one of ${Object.keys(values).join(", ")}, but got ${given}`);
}

/** The texts themselves stay here: the core never sees them. */
function readMessages(messages) {
  if (messages === undefined) return undefined;
  if (typeof messages !== "object" || messages === null || typeof messages.rules !== "object") {
    throw new TypeError(`options: messages: expected a catalogue of texts, but got ${typeName(messages)}`);
  }
  return messages;
}

function readSettings(options) {
  const settings = {};
  for (const key of OBJECTS) {
    const value = options[key];
    if (value === undefined) continue;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new TypeError(`options: ${key}: expected an object, but got ${typeName(value)}`);
    }
    CHECKS[key](value);
    settings[key] = value;
  }
  if (Object.keys(settings).length === 0) return undefined;
  let text;
  try {
    text = JSON.stringify(settings);
  } catch (cause) {
    throw new TypeError("options: they cannot be written as JSON", { cause });
  }
  if (text.length > MOST_SETTINGS) {
    throw new TypeError(`options: they take more than ${Math.floor(MOST_SETTINGS)} characters as JSON`);
  }
  return text;
}

/** What the core reads at most, in characters of which each may take three bytes. */
const MOST_SETTINGS = (16 * 1024 * 1024) / 3;

const CHECKS = { tenant: checkTenant, variables: checkVariables, rules: checkRules };

function checkTenant(tenant) {
  for (const name of TENANT_LISTS) {
    const list = tenant[name];
    if (list === undefined || Array.isArray(list)) continue;
    throw new TypeError(`options: tenant: ${name}: expected an array of objects, but got ${typeName(list)}`);
  }
  for (const name of TENANT_OBJECTS) {
    const object = tenant[name];
    if (object === undefined || typeName(object) === "object") continue;
    throw new TypeError(`options: tenant: ${name}: expected an object, but got ${typeName(object)}`);
  }
}

const SETTINGS = ["error", "warning", "info", "off"];

function checkRules(rules) {
  for (const [name, setting] of Object.entries(rules)) {
    if (SETTINGS.includes(setting)) continue;
    if (SETTINGS.includes(setting?.severity) && ["string", "undefined"].includes(typeof setting.at)) continue;
    throw new TypeError(
      `options: rules: ${name}: expected one of ${SETTINGS.join(", ")}, or { severity, reason, at } with one of them`,
    );
  }
}

function checkVariables(variables) {
  for (const [name, value] of Object.entries(variables)) {
    const isScalar = typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
    if (!isScalar) {
      throw new TypeError(
        `options: variables: ${name}: expected a string, a finite number or a boolean, but got ${typeName(value)}`,
      );
    }
  }
}
