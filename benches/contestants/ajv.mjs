// Ajv, compiled ahead to code that needs no Ajv.

import { contestant } from "../baseline/contestant.mjs";
import { extraMember, missing, wrongType } from "../baseline/findings.mjs";
import isValid from "../generated/ajv/first-fault.mjs";
import listFaults from "../generated/ajv/all-faults.mjs";

export const { validate, validateLines, build, buildBytes } = contestant(checkStructure);

function checkStructure(flow, findings) {
  if (isValid(flow)) return;
  listFaults(flow);
  for (const { instancePath, keyword, params } of listFaults.errors) {
    findings.push(findingOf(instancePath, keyword, params));
  }
}

function findingOf(path, keyword, params) {
  switch (keyword) {
    case "additionalProperties":
      return extraMember(path, params.additionalProperty);
    case "required":
      return missing(path, params.missingProperty);
    case "type":
      return wrongType(path, [params.type].flat().join(" or "));
    default:
      return wrongType(path, '"none"');
  }
}
