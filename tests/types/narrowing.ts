// What a caller may do with a result before and after looking, and what is read-only. Compiled; nothing here runs.

import {
  build,
  buildBytes,
  diff,
  importFlow,
  isUserFlowError,
  rules,
  validate,
  type Diagnostic,
  type Need,
  type RuleCode,
  type Source,
  type TenantSnapshot,
} from "entra-user-flow";
import { explainGraphError } from "entra-user-flow/explain";
import { formatText } from "entra-user-flow/format";

declare function use(...values: unknown[]): void;

const built = build("{}");
// @ts-expect-error There may be no body.
const early: string = built.json;
// @ts-expect-error Nor may it be there as an object.
const earlyBody: object = built.body;
if (built.json !== null) {
  const json: string = built.json;
  use(json.length);
}
if (built.body !== null) {
  const body: object = built.body;
  use(body);
  // @ts-expect-error Nothing is known of its members.
  use(built.body.displayName);
}
// @ts-expect-error Null is no body to look for in.
use("displayName" in built.body);

const { bytes } = buildBytes("{}");
// @ts-expect-error There may be no bytes.
use(bytes.byteLength);
if (bytes !== null) use(bytes.byteLength, bytes.buffer.slice(0));

const imported = importFlow("{}");
// @ts-expect-error There may be no definition.
const definition: object = imported.definition;
// @ts-expect-error What is unknown are pointers.
use(imported.unknown[0]?.path);

const first: Diagnostic | undefined = validate("{}").diagnostics[0];
// @ts-expect-error There may be no finding.
use(first.code);
if (first !== undefined) {
  // @ts-expect-error A finding about an object has no range.
  use(first.range.start);
  // @ts-expect-error Not every finding has help.
  use(first.help.length);
  // @ts-expect-error Not every finding can be fixed.
  use(first.fixes[0]);
  // @ts-expect-error An argument may be a number.
  const word: string = first.args.word;
  switch (first.severity) {
    case "error":
    case "warning":
    case "info":
      break;
    default: {
      const nothing: never = first.severity;
      use(nothing);
    }
  }
  use(word);
}

/** Each kind of need is handled. */
function title({ kind }: Need): string {
  switch (kind) {
    case "customAttribute":
    case "emailOneTimePasscode":
    case "provider":
    case "application":
    case "extension":
    case "passwordReset":
      return kind;
  }
}

// Lists that nobody may change can be given.
const fixed: readonly Source[] = ["{}", new Uint8Array()];
const tenant: TenantSnapshot = { applications: [{ appId: "a" }] as const, userFlows: Object.freeze([{}]) };
use(validate(fixed, { tenant }), formatText(validate(fixed), { sources: fixed }));
// @ts-expect-error What was given is not changed.
tenant.applications?.push({});

// With exactOptionalPropertyTypes, an option is there or it is not.
// @ts-expect-error
validate("{}", { graphVersion: undefined });
// @ts-expect-error
validate("{}", { tenant: null });
validate("{}", {});
// @ts-expect-error Null is no options.
validate("{}", null);
// @ts-expect-error Null is no source.
validate(null);
// @ts-expect-error Null is no text.
validate({ text: null, file: "flow.json" }, { format: null });

// @ts-expect-error A report is no change.
diff("{}", "{}")[0] = validate("{}");
// @ts-expect-error A number is no code.
const code: RuleCode = 101;
// @ts-expect-error The list is new at each call, and of rules.
rules().push({ code: "UF0101" });
// @ts-expect-error An error may be anything.
explainGraphError(null);

try {
  use(early, earlyBody, definition, title, code);
} catch (error) {
  // @ts-expect-error It is not known what was caught.
  use(error.code);
  if (isUserFlowError(error)) use(error.code, error.message, error.cause);
}
