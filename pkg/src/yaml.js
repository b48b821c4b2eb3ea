// The functions of the package for YAML. The core comes from the main entry under the package's own name, so that every
// runtime and bundler takes the one that suits it, and once; `yaml` is there when its user has installed it.
import {
  build as buildJson,
  buildBytes as buildJsonBytes,
  diff as diffJson,
  importFlow as importFlowJson,
  rules,
  validate as validateJson,
} from "entra-user-flow";
import { withYaml } from "./yaml/with-yaml.js";

export { applyFixes, isUserFlowError, rules, UserFlowError, validateLines } from "entra-user-flow";

export const validate = /*#__PURE__*/ withYaml(validateJson, rules);
export const build = /*#__PURE__*/ withYaml(buildJson, rules);
export const buildBytes = /*#__PURE__*/ withYaml(buildJsonBytes, rules);
export const importFlow = /*#__PURE__*/ withYaml(importFlowJson, rules);
export const diff = /*#__PURE__*/ withYaml(diffJson, rules, 2);
