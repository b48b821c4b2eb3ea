// Compiled against the installed package; nothing here runs. A line that must not compile is marked as such.

import {
  applyFixes,
  build,
  buildBytes,
  diff,
  importFlow,
  isUserFlowError,
  rules,
  UserFlowError,
  validate,
  type BuildBytesResult,
  type BuildResult,
  type Catalogue,
  type Change,
  type Changes,
  type Diagnostic,
  type Fix,
  type FixOptions,
  type ImportOptions,
  type ImportResult,
  type Need,
  type Options,
  type Position,
  type Range,
  type Report,
  type RuleInfo,
  type RuleSetting,
  type RuleSettings,
  type Source,
  type TenantSnapshot,
  type UserFlowErrorCode,
} from "entra-user-flow";
import { explainGraphError, type GraphErrorExplanation, type GraphErrorKey } from "entra-user-flow/explain";
import {
  formatGithub,
  formatSarif,
  formatText,
  type FormatOptions,
  type SarifOptions,
  type TextOptions,
} from "entra-user-flow/format";
import german from "entra-user-flow/locales/de";

const sources: Source[] = [
  "{}",
  new Uint8Array(),
  { name: "Sample" },
  [{ name: "Sample" }],
  { text: "{}", file: "flow.json" },
];
const tenant: TenantSnapshot = {
  organization: {},
  identityProviders: [{ id: "Google-OAUTH" }],
  federationConfigurations: [],
  userFlowAttributes: [{}],
  userFlows: [],
  applications: [{ appId: "a" }],
  servicePrincipals: [],
  customAuthenticationExtensions: [],
  authenticationEventListeners: [],
  emailAuthenticationMethod: {},
  smsAuthenticationMethod: {},
  branding: {},
  readAt: "2026-01-01T00:00:00Z",
};
const long: RuleSetting = { severity: "off", reason: "it is known", at: "/attributes/0" };
const settings: RuleSettings = { UF0203: "info", "both-local-methods": long };
const all: Options = {
  format: "auto",
  graphVersion: "beta",
  positionEncoding: "utf-8",
  tenant,
  variables: { text: "x", number: 1, flag: true },
  rules: settings,
};

const report: Report = validate(sources[0]!, all);
const ok: boolean = report.ok;
const format: "definition" | "graph" = report.format;

for (const diagnostic of report.diagnostics) {
  const complete: Diagnostic = diagnostic;
  const severity: "error" | "warning" | "info" = complete.severity;
  const scope: "document" | "set" | "tenant" = complete.scope;
  const texts: string[] = [
    complete.code,
    complete.rule,
    complete.message,
    complete.evidence,
    complete.path,
    complete.url,
  ];
  const help: string | undefined = complete.help;
  const range: Range | undefined = complete.range;
  const start: Position | undefined = range?.start;
  const place: [number, number, number] | undefined = start && [start.offset, start.line, start.column];
  const values: (string | number | boolean)[] = Object.values(complete.args);
  const fixes: Fix[] = complete.fixes ?? [];
  const edits: { range: Range; newText: string }[] = fixes.flatMap((fix) => fix.text ?? []);
  use(
    severity,
    scope,
    texts,
    help,
    place,
    values,
    edits,
    complete.file,
    complete.graphPath,
    complete.related?.[0]?.message,
  );

  // A code that no rule has is a mistake in the comparison.
  // @ts-expect-error
  use(complete.code === "UF9999");
  use(complete.code === "UF0101");
}

const fixOptions: FixOptions = { unsafe: true, source: 1, positionEncoding: "utf-8" };
const mended: string = applyFixes("{}", report.diagnostics, fixOptions) + applyFixes("{}", []);
// @ts-expect-error It takes the diagnostics, not the report.
applyFixes("{}", report);
// @ts-expect-error Only text has places.
applyFixes(new Uint8Array(), []);
// @ts-expect-error There is no such option.
applyFixes("{}", [], { safe: true });

const formatOptions: FormatOptions = { sources, positionEncoding: "utf-8" };
const textOptions: TextOptions = { ...formatOptions, sources: "{}", color: true, width: 80 };
const sarifOptions: SarifOptions = { ...formatOptions, toolVersion: "1.0.0" };
const formatted: string[] = [
  formatText(report),
  formatText(report, textOptions),
  formatSarif(report, sarifOptions),
  formatGithub(diff("{}", "{}").report, formatOptions),
];
// @ts-expect-error Only the text has colours.
formatSarif(report, { color: true });
// @ts-expect-error A list of diagnostics is no report.
formatText(report.diagnostics);

const set: Report = validate(sources, all);
const files: Report = validate([{ text: "{}", file: "a.json" }, "{}", new Uint8Array(), { name: "Sample" }]);

const importOptions: ImportOptions = { ...all, portable: true };
const imported: ImportResult = importFlow(new Uint8Array(), importOptions);
const definition: object | null = imported.definition;
const unknown: string[] = imported.unknown;
const complete: boolean = imported.complete;
// @ts-expect-error The definition is read-only.
imported.definition = null;
// @ts-expect-error There may be no definition.
use(imported.json.length);

const changes: Changes = diff("{}", { id: "x" }, all);
const both: Report = changes.report;
for (const change of changes) {
  const one: Change = change;
  const kind: "add" | "remove" | "change" | "move" = one.kind;
  const shown: string[] = [one.path, one.text];
  const flow: string | undefined = one.flow;
  use(kind, shown, flow, one.before, one.after);
  // @ts-expect-error There is no such kind.
  use(one.kind === "rename");
  // @ts-expect-error Nothing is known of a value.
  use(one.before.length);
}
// @ts-expect-error The report belongs to the comparison.
changes.report = both;

const built: BuildResult = build({ name: "Sample" });
const json: string | null = built.json;
const body: object | null = built.body;
const needs: Need[] = built.needs;
// @ts-expect-error The body is read-only.
built.body = null;

const bytesResult: BuildBytesResult = buildBytes(new Uint8Array());
const bytes: Uint8Array | null = bytesResult.bytes;

const list: RuleInfo[] = rules();

const explained: GraphErrorExplanation[] = explainGraphError("HTTP/1.1 403 Forbidden");
for (const { key, message, why, help, strength, evidence, rules, args, parts, url } of explained) {
  const known: GraphErrorKey = key;
  const how: "documented" | "observed" = strength;
  const values: (string | number)[] = Object.values(args);
  use(known, how, values, [message, why, help, evidence, url, ...rules, ...(parts ?? [])]);
  // @ts-expect-error There is no such key.
  use(key === "teapot");
}
use(explainGraphError(new Error("no")), explainGraphError(new Uint8Array()), explainGraphError({ status: 403 }));
// @ts-expect-error A status alone is no answer.
explainGraphError(403);
// @ts-expect-error Nothing else is an option of it.
explainGraphError("", { format: "graph" });
const language: Catalogue = german;
const inGerman: Report = validate("{}", { messages: german });
const listInGerman: RuleInfo[] = rules({ messages: german });
const own: Catalogue = {
  ...german,
  rules: { UF0101: { summary: "Kein Name", wordings: [["Kein Name", "Einen Namen schreiben"], ["Leerer Name"]] } },
  yaml: { "a tab cannot indent in YAML": ["Kein Tabulator"] },
};
use(formatText(inGerman, { messages: german }), formatGithub(inGerman, { messages: german }));
// @ts-expect-error A log in SARIF has its texts from the report alone.
formatSarif(inGerman, { messages: german });
// @ts-expect-error A language is a catalogue, not its name.
validate("{}", { messages: "de" });
// @ts-expect-error There is no such rule.
validate("{}", { messages: { language: "de", rules: { UF9999: { summary: "", wordings: [] } } } });
// @ts-expect-error The list takes no other option.
rules({ graphVersion: "beta" });
// @ts-expect-error There is no such language.
import klingon from "entra-user-flow/locales/tlh";

declare const caught: unknown;
if (isUserFlowError(caught)) {
  const code: UserFlowErrorCode = caught.code;
  use(code);
  // @ts-expect-error There is no such code.
  use(caught.code === "other");
}
const error: Error = new UserFlowError("internal-fault", "message", { cause: caught });

// @ts-expect-error There is no source.
validate();
// @ts-expect-error A number is no source.
validate(1);
// @ts-expect-error Neither is undefined.
validate(undefined);
// @ts-expect-error The name of the option is graphVersion.
validate("{}", { graphversion: "beta" });
// @ts-expect-error There is no such version.
build("{}", { graphVersion: "v2.0" });
// @ts-expect-error There is no such encoding.
buildBytes("{}", { positionEncoding: "utf-32" });
// @ts-expect-error What is there is missing.
diff("{}");
// @ts-expect-error There is no source.
importFlow();
// @ts-expect-error Only an import is portable.
validate("{}", { portable: true });
// @ts-expect-error It is true or false.
importFlow("{}", { portable: "yes" });
// @ts-expect-error A variable is a scalar.
build("{}", { variables: { text: ["x"] } });
// @ts-expect-error A variable has a value.
build("{}", { variables: { text: null } });
// @ts-expect-error There is no such rule.
validate("{}", { rules: { UF9999: "off" } });
// @ts-expect-error There is no such severity.
validate("{}", { rules: { UF0203: "ignore" } });
// @ts-expect-error A long setting has a severity.
validate("{}", { rules: { UF0203: { reason: "it is known" } } });
// @ts-expect-error A list is not the response that it came in.
build("{}", { tenant: { applications: { value: [] } } });
// @ts-expect-error There is no such list.
build("{}", { tenant: { apps: [] } });
// @ts-expect-error There is no such member.
use(report.errors);
// @ts-expect-error The payload may be missing.
use(built.json.length);
// @ts-expect-error Only the slim entry is initialised.
import { init } from "entra-user-flow";

declare function use(...values: unknown[]): void;
use(
  ok,
  format,
  json,
  body,
  needs,
  bytes,
  list,
  error,
  init,
  set,
  files,
  definition,
  unknown,
  complete,
  both,
  mended,
  formatted,
);
use(language, inGerman, listInGerman, own, klingon);
