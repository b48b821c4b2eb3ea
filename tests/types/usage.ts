// Compiled against the installed package; nothing here runs. A line that must not compile is marked as such.

import {
  build,
  buildBytes,
  isUserFlowError,
  rules,
  UserFlowError,
  validate,
  type BuildBytesResult,
  type BuildResult,
  type Diagnostic,
  type Fix,
  type Need,
  type Options,
  type Position,
  type Range,
  type Report,
  type RuleInfo,
  type Source,
  type UserFlowErrorCode,
} from "entra-user-flow";

const sources: Source[] = [
  "{}",
  new Uint8Array(),
  { name: "Sample" },
  [{ name: "Sample" }],
  { text: "{}", file: "flow.json" },
];
const all: Options = { format: "auto", graphVersion: "beta", positionEncoding: "utf-8" };

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

const built: BuildResult = build({ name: "Sample" });
const json: string | null = built.json;
const body: object | null = built.body;
const needs: Need[] = built.needs;
// @ts-expect-error The body is read-only.
built.body = null;

const bytesResult: BuildBytesResult = buildBytes(new Uint8Array());
const bytes: Uint8Array | null = bytesResult.bytes;

const list: RuleInfo[] = rules();

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
// @ts-expect-error There is no such member.
use(report.errors);
// @ts-expect-error The payload may be missing.
use(built.json.length);
// @ts-expect-error Only the slim entry is initialised.
import { init } from "entra-user-flow";

declare function use(...values: unknown[]): void;
use(ok, format, json, body, needs, bytes, list, error, init);
