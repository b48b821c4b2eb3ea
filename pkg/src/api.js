// The functions of the package, each over a core. What they do is documented where callers see it: in index.d.ts.
// They are made one by one, so that a bundler can leave out those that are not used.
import * as glue from "./entra_user_flow.js";
import { readOptions } from "./options.js";
import { readSource } from "./source.js";

/** @typedef {ReturnType<typeof import("./core.js").createCore>} Core */

/** @param {Core} core */
export function createValidate(core) {
  return function validate(source, options) {
    return call(core, source, options, (length, bits, file) => readReport(core, glue.validate(length, bits), file));
  };
}

/** @param {Core} core */
export function createBuild(core) {
  return function build(source, options) {
    return call(core, source, options, (length, bits, file) => {
      const reportLength = glue.build(length, bits);
      if (reportLength === 0) return undefined;
      const needsLength = glue.needs_length();
      const payloadLength = glue.payload_length();
      const needs = JSON.parse(core.text(reportLength, needsLength));
      const json = payloadLength === 0 ? null : core.text(reportLength + needsLength, payloadLength);
      return withBody(readReport(core, reportLength, file), json, needs);
    });
  };
}

/** @param {Core} core */
export function createBuildBytes(core) {
  return function buildBytes(source, options) {
    return call(core, source, options, (length, bits, file) => {
      const reportLength = glue.build(length, bits);
      if (reportLength === 0) return undefined;
      const payloadLength = glue.payload_length();
      const bytes = payloadLength === 0 ? null : core.bytes(reportLength + glue.needs_length(), payloadLength);
      return { report: readReport(core, reportLength, file), bytes };
    });
  };
}

/** @param {Core} core */
export function createRules(core) {
  return function rules() {
    return core.guard(() => JSON.parse(core.text(0, glue.rules())));
  };
}

/** Reads the arguments, which may run code of the caller, and only then writes to the core and runs `action`. */
function call(core, source, options, action) {
  const settings = options === undefined ? 0 : readOptions(options);
  const { content, file, flags } = readSource(source);
  const result = core.guard(() => action(core.write(content), settings | flags, file));
  if (result === undefined) {
    throw new TypeError("source: expected a document with one user flow; build the flows of a set one by one");
  }
  return result;
}

function readReport(core, length, file) {
  const report = JSON.parse(core.text(0, length));
  if (file !== undefined) for (const diagnostic of report.diagnostics) diagnostic.file = file;
  return report;
}

/** `body` is parsed when it is first read: most callers send `json` on as it is. */
function withBody(report, json, needs) {
  let body = null;
  return {
    report,
    json,
    get body() {
      if (body === null && json !== null) body = JSON.parse(json);
      return body;
    },
    needs,
  };
}
