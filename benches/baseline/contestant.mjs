// What every contestant in JavaScript shares: reading, references and cross-field checks, the payload. They differ in
// how they check the structure.

import { finding, reportOf } from "./findings.mjs";
import { flowOf } from "./flow.mjs";
import { needsOf } from "./needs.mjs";
import { payloadOf } from "./payload.mjs";

const decoder = new TextDecoder("utf-8", { fatal: true });
const encoder = new TextEncoder();
const NEWLINE = 10;

/** `checkStructure` adds a finding for each value of a wrong type, each extra and each missing member of an object. */
export function contestant(checkStructure) {
  function check(definition, building) {
    if (typeof definition !== "object" || definition === null || Array.isArray(definition)) {
      return { report: reportOf([finding("UF0003", "", "this is not a user flow")]), flow: undefined };
    }
    const findings = [];
    checkStructure(definition, findings);
    const flow = flowOf(definition, findings, building);
    return { report: reportOf(findings), flow };
  }

  function checkText(text, building) {
    let definition;
    try {
      definition = JSON.parse(text);
    } catch (error) {
      return { report: reportOf([finding("UF0001", "", error.message)]), flow: undefined };
    }
    return check(definition, building);
  }

  function validate(source) {
    return (typeof source === "string" ? checkText(source, false) : check(source, false)).report;
  }

  function build(text) {
    const { report, flow } = checkText(text, true);
    return { report, json: report.ok ? payloadOf(flow) : null, needs: flow ? needsOf(flow) : [] };
  }

  function buildBytes(bytes) {
    let text;
    try {
      text = decoder.decode(bytes);
    } catch {
      return { report: reportOf([finding("UF0004", "", "the bytes are not UTF-8")]), bytes: null };
    }
    const { report, flow } = checkText(text, true);
    return { report, bytes: report.ok ? encoder.encode(payloadOf(flow)) : null };
  }

  /** A report for each line that is not blank. To decode line by line takes less time than to split one long text. */
  function validateLines(bytes) {
    let reports = "";
    for (let start = 0, end; start < bytes.length; start = end + 1) {
      end = bytes.indexOf(NEWLINE, start);
      if (end === -1) end = bytes.length;
      if (end > start) reports += `${JSON.stringify(validate(decoder.decode(bytes.subarray(start, end))))}\n`;
    }
    return encoder.encode(reports);
  }

  return { validate, validateLines, build, buildBytes };
}
