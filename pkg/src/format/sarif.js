// A report in the Static Analysis Results Interchange Format, SARIF 2.1.0.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import { readKnownOptions } from "../known-options.js";
import { aboutRule } from "../messages.js";
import { createRegion } from "./sarif-region.js";
import { COMMON_OPTIONS, readDiagnostics, Sources } from "./sources.js";
import { toUri } from "./uri.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const HOME = "https://www.npmjs.com/package/entra-user-flow";

const LEVELS = { error: "error", warning: "warning", info: "note" };

const OPTIONS = {
  ...COMMON_OPTIONS,
  toolVersion: [undefined, "a string", (value) => value === undefined || (typeof value === "string" && value !== "")],
};

export function formatSarif(report, options) {
  const { sources, positionEncoding, toolVersion } = readKnownOptions(options, OPTIONS);
  const diagnostics = readDiagnostics(report);
  const run = new Run(new Sources(sources, diagnostics, positionEncoding), positionEncoding);
  const results = diagnostics.map((diagnostic) => run.result(diagnostic));
  const driver = {
    name: "entra-user-flow",
    ...(toolVersion !== undefined && { version: toolVersion }),
    informationUri: HOME,
    rules: run.rules,
  };
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        ...(run.artifacts.length > 0 && { artifacts: run.artifacts }),
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

class Run {
  rules = [];
  artifacts = [];
  #ruleIndices = new Map();
  #artifactIndices = new Map();

  constructor(sources, positionEncoding) {
    this.sources = sources;
    this.positionEncoding = positionEncoding;
  }

  result(diagnostic) {
    const { code, severity, message, help, related = [], fixes = [] } = diagnostic;
    const replacements = fixes.map((fix) => this.#fix(diagnostic.source, fix)).filter(Boolean);
    return {
      ruleId: code,
      ruleIndex: this.#rule(diagnostic),
      level: LEVELS[severity],
      message: { text: help === undefined ? sentence(message) : `${sentence(message)} ${sentence(help)}` },
      locations: [this.#location(diagnostic)],
      ...(related.length > 0 && {
        relatedLocations: related.map((place, id) => ({
          id,
          ...this.#location(place),
          message: { text: place.message },
        })),
      }),
      ...(replacements.length > 0 && { fixes: replacements }),
    };
  }

  #rule({ code, rule, evidence, url }) {
    if (!this.#ruleIndices.has(code)) {
      const about = aboutRule(code)?.rule;
      this.#ruleIndices.set(code, this.rules.length);
      this.rules.push({
        id: code,
        name: rule,
        ...(about !== undefined && {
          shortDescription: { text: sentence(about.summary) },
          defaultConfiguration: { level: LEVELS[about.severity] },
        }),
        help: { text: `It rests on: ${evidence}. See ${url}` },
        helpUri: url,
      });
    }
    return this.#ruleIndices.get(code);
  }

  #location({ source, path, range }) {
    return {
      ...((range !== undefined || this.sources.file(source) !== undefined) && {
        physicalLocation: {
          artifactLocation: this.#artifact(source),
          ...(range !== undefined && { region: this.#region(source, range) }),
        },
      }),
      ...(path !== "" && { logicalLocations: [{ fullyQualifiedName: path }] }),
    };
  }

  #artifact(source) {
    const file = this.sources.file(source);
    const location = file === undefined ? {} : { uri: toUri(file) };
    if (!this.#artifactIndices.has(source)) {
      this.#artifactIndices.set(source, this.artifacts.length);
      const name = { description: { text: this.sources.name(source) } };
      this.artifacts.push(file === undefined ? name : { location: { ...location, index: this.artifacts.length } });
    }
    return { ...location, index: this.#artifactIndices.get(source) };
  }

  #region(source, range) {
    return createRegion(this.sources.place(source, range), this.sources.text(source), this.positionEncoding);
  }

  /** A fix with edits of the text; one that takes a byte-order mark away cannot be told, since SARIF does not see it. */
  #fix(source, { title, text }) {
    if (text === undefined) return undefined;
    const replacements = text.map(({ range, newText }) => ({
      deletedRegion: this.#region(source, range),
      insertedContent: { text: newText },
    }));
    const isTold = replacements.every(
      ({ deletedRegion, insertedContent }) => deletedRegion.charLength > 0 || insertedContent.text !== "",
    );
    if (!isTold || replacements.some(({ deletedRegion }) => deletedRegion.charOffset === undefined)) return undefined;
    return {
      description: { text: title },
      artifactChanges: [{ artifactLocation: this.#artifact(source), replacements }],
    };
  }
}

/** SARIF wants sentences that end. */
const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);
