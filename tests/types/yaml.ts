// Compiled against the installed package; nothing here runs. A line that must not compile is marked as such.

import { build, validate as validateJson, type Report } from "entra-user-flow";
import {
  applyFixes,
  build as buildYaml,
  buildBytes,
  isUserFlowError,
  rules,
  UserFlowError,
  validate,
  type BuildResult,
  type Diagnostic,
  type Options,
} from "entra-user-flow/yaml";

const options: Options = { graphVersion: "beta", positionEncoding: "utf-8" };
const report: Report = validate("name: Sample", options);
const diagnostics: Diagnostic[] = report.diagnostics;
const built: BuildResult = buildYaml({ text: "name: Sample", file: "flow.yaml" });
const bytes: Uint8Array | null = buildBytes(new Uint8Array()).bytes;

// Either can stand where the other is expected.
const validators: (typeof validateJson)[] = [validateJson, validate];
const builders: (typeof buildYaml)[] = [build, buildYaml];

// @ts-expect-error A number is no source.
validate(1);
// @ts-expect-error There is no such option.
validate("name: Sample", { schema: "core" });
// @ts-expect-error The parser is not handed on.
import { parse } from "entra-user-flow/yaml";

declare function use(...values: unknown[]): void;
use(
  diagnostics,
  built,
  bytes,
  applyFixes("name: x", diagnostics),
  validators,
  builders,
  rules,
  isUserFlowError,
  UserFlowError,
  parse,
);
