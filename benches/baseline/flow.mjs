// From a definition to the facts that the payload is made of. What is wrong with them becomes findings; what is wrong
// with the structure has been reported by the contestant and is passed over here.

import { applicationsOf } from "./applications.mjs";
import { attributesOf } from "./attributes.mjs";
import { finding, unusualWord } from "./findings.mjs";
import { checkInputs } from "./inputs.mjs";
import { providersOf } from "./providers.mjs";
import { USER_TYPES } from "./vocabulary.mjs";

export function flowOf(definition, findings, building) {
  checkName(definition, findings);
  if (typeof definition.version === "number" && definition.version !== 1) {
    findings.push(finding("UF0108", "/version", "only version 1 is known"));
  }
  const userType =
    USER_TYPES.get(definition.userType) ??
    unusualWord(USER_TYPES, definition.userType, "/userType", "UF0109", findings);
  const providers = providersOf(definition, findings, building);
  const attributes = attributesOf(definition, findings, building);
  checkInputs(attributes, definition.attributes, findings);
  const applications = applicationsOf(definition, findings, building);
  return { definition, userType, providers, attributes, applications };
}

function checkName({ name, displayName }, findings) {
  if (name === undefined) {
    if (displayName === undefined) findings.push(finding("UF0101", "", "the flow has no name"));
  } else if (typeof name === "string" && name.trim() === "") {
    findings.push(finding("UF0101", "/name", "the name is empty"));
  }
}
