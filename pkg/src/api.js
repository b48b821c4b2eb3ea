// The functions of the package, each over a core. What they do is documented where callers see it: in index.d.ts.
// They are made one by one, so that a bundler can leave out those that are not used.
import * as glue from "./entra_user_flow.js";
import { readOptions } from "./options.js";
import { readSource, readSources } from "./source.js";

/** @typedef {ReturnType<typeof import("./core.js").createCore>} Core */

/** @param {Core} core */
export function createValidate(core) {
  return function validate(source, options) {
    return call(core, readSources(source), options, (sources, bits) => {
      glue.validate(bits);
      return readReport(core, sources);
    });
  };
}

/** @param {Core} core */
export function createBuild(core) {
  return function build(source, options) {
    return call(core, [readSource(source)], options, (sources, bits) => {
      glue.build(bits);
      if (core.end(0) === 0) return undefined;
      const json = core.text(2) || null;
      return withParsed({ report: readReport(core, sources), json, needs: JSON.parse(core.text(1)) }, "body", json);
    });
  };
}

/** @param {Core} core */
export function createBuildBytes(core) {
  return function buildBytes(source, options) {
    return call(core, [readSource(source)], options, (sources, bits) => {
      glue.build(bits);
      if (core.end(0) === 0) return undefined;
      const bytes = core.end(1) === core.end(2) ? null : core.bytes(2);
      return { report: readReport(core, sources), bytes };
    });
  };
}

/** @param {Core} core */
export function createImportFlow(core) {
  return function importFlow(source, options) {
    return call(core, [readSource(source)], options, (sources, bits) => {
      glue.import_flow(bits);
      const json = core.text(1) || null;
      const [complete, unknown] = [core.text(3) === "true", JSON.parse(core.text(2))];
      return withParsed({ report: readReport(core, sources), json, complete, unknown }, "definition", json);
    });
  };
}

/** @param {Core} core */
export function createDiff(core) {
  return function diff(desired, live, options) {
    return call(core, [readSource(desired), readSource(live)], options, (sources, bits) => {
      glue.diff(bits);
      const changes = JSON.parse(core.text(1));
      // Beside the changes, not among them: no change is an empty list.
      return Object.defineProperty(changes, "report", { value: readReport(core, sources) });
    });
  };
}

/** @param {Core} core */
export function createRules(core) {
  return function rules() {
    return core.guard(() => {
      glue.rules();
      return JSON.parse(core.text(0));
    });
  };
}

/**
 * Runs `action` with everything written to the core. The arguments have been read before, which may run code of the
 * caller, and such code may call this package.
 */
function call(core, sources, options, action) {
  const { bits, settings } = readOptions(options);
  const result = core.guard(() => {
    core.write(settings === undefined ? sources : [...sources, { content: settings, isText: false }]);
    return action(sources, bits);
  });
  if (result === undefined) {
    throw new TypeError("source: expected a document with one user flow; build the flows of a set one by one");
  }
  return result;
}

function readReport(core, sources) {
  const report = JSON.parse(core.text(0));
  if (sources.some(({ file }) => file !== undefined)) {
    for (const diagnostic of report.diagnostics) {
      // What is wrong with the options comes behind the sources.
      const file = sources[diagnostic.source]?.file;
      if (file !== undefined) diagnostic.file = file;
    }
  }
  return report;
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
