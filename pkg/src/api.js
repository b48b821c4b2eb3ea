// The functions of the package, each over a core. What they do is documented where callers see it: in index.d.ts.
// They are made one by one, so that a bundler can leave out those that are not used.
import * as glue from "./entra_user_flow.js";
import { listRules } from "./messages.js";
import { readOptions } from "./options.js";
import { completeReport } from "./report.js";
import { readSource, readSources } from "./source.js";

/** @typedef {ReturnType<typeof import("./core.js").createCore>} Core */

/** What there is to know of each rule; it takes no core. */
export const rules = (options) => listRules(readOptions(options).messages);

/** @param {Core} core */
export function createValidate(core) {
  return function validate(source, options) {
    return call(core, readSources(source), options, (bits, report) => {
      glue.validate(bits);
      return report();
    });
  };
}

/** @param {Core} core */
export function createBuild(core) {
  return function build(source, options) {
    return call(core, [readSource(source)], options, (bits, report) => {
      glue.build(bits);
      if (core.end(0) === 0) return undefined;
      const json = core.text(2) || null;
      return withParsed({ report: report(), json, needs: JSON.parse(core.text(1)) }, "body", json);
    });
  };
}

/** @param {Core} core */
export function createBuildBytes(core) {
  return function buildBytes(source, options) {
    return call(core, [readSource(source)], options, (bits, report) => {
      glue.build(bits);
      if (core.end(0) === 0) return undefined;
      const bytes = core.end(1) === core.end(2) ? null : core.bytes(2);
      return { report: report(), bytes };
    });
  };
}

/** @param {Core} core */
export function createImportFlow(core) {
  return function importFlow(source, options) {
    return call(core, [readSource(source)], options, (bits, report) => {
      glue.import_flow(bits);
      const json = core.text(1) || null;
      const [complete, unknown] = [core.text(3) === "true", JSON.parse(core.text(2))];
      return withParsed({ report: report(), json, complete, unknown }, "definition", json);
    });
  };
}

/** @param {Core} core */
export function createDiff(core) {
  return function diff(desired, live, options) {
    return call(core, [readSource(desired), readSource(live)], options, (bits, report) => {
      glue.diff(bits);
      const changes = JSON.parse(core.text(1));
      // Beside the changes, not among them: no change is an empty list.
      return Object.defineProperty(changes, "report", { value: report() });
    });
  };
}

/** What the core says of a document without findings. */
const FORMATS = [undefined, "definition", "graph"];

function readReport(core, sources, messages) {
  const format = FORMATS[glue.clean()];
  if (format !== undefined) return { ok: true, format, diagnostics: [] };
  return completeReport(JSON.parse(core.text(0)), sources, messages);
}

/**
 * Runs `action` with everything written to the core. The arguments have been read before, which may run code of the
 * caller, and such code may call this package.
 */
function call(core, sources, options, action) {
  const { bits, settings, messages } = readOptions(options);
  const result = core.guard(() => {
    core.write(sources, settings);
    return action(bits, () => readReport(core, sources, messages));
  });
  if (result === undefined) {
    throw new TypeError("source: expected a document with one user flow; build the flows of a set one by one");
  }
  return result;
}

/** What is parsed when it is first read: most callers send `json` on as it is. */
function withParsed(result, name, json) {
  let parsed = null;
  return Object.defineProperty(result, name, {
    enumerable: true,
    get() {
      if (parsed === null && json !== null) parsed = JSON.parse(json);
      return parsed;
    },
  });
}
