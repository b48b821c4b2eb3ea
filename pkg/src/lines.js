// Lines of JSON, each a document of its own: read by the core in large pieces, answered line by line.
import { decode } from "./decode.js";
import { encodeAll } from "./encode.js";
import * as glue from "./entra_user_flow.js";
import { readOptions } from "./options.js";
import { completeReport } from "./report.js";
import { readLines } from "./source.js";

const LINE_BREAK = 10;
/** So many bytes go to the core at once, if no line is longer: its memory stays small, be every line one byte long. */
const PIECE = 1 << 16;

/** @param {import("./api.js").Core} core */
export function createValidateLines(core) {
  return function validateLines(lines, options) {
    const bytes = readLines(lines);
    const { bits, settings, messages } = readOptions(options);
    const parts = [];
    for (const piece of pieces(bytes)) {
      core.guard(() => {
        core.write([{ content: piece, isText: true }], settings);
        glue.validate_lines(bits);
        for (const part of reports(core.bytes(0), JSON.parse(core.text(1)), messages)) parts.push(part);
      });
    }
    return concat(parts);
  };
}

/** Whole lines, as many as fit. */
function* pieces(bytes) {
  let start = 0;
  while (start < bytes.length) {
    const end = endOfLines(bytes, start);
    yield bytes.subarray(start, end);
    start = end;
  }
}

function endOfLines(bytes, start) {
  if (bytes.length - start <= PIECE) return bytes.length;
  const before = bytes.lastIndexOf(LINE_BREAK, start + PIECE - 1);
  if (before >= start) return before + 1;
  const behind = bytes.indexOf(LINE_BREAK, start + PIECE);
  return behind < 0 ? bytes.length : behind + 1;
}

/** The reports as they are; those that say something with their texts. */
function* reports(bytes, said, messages) {
  let [start, line, done] = [0, 0, 0];
  for (const place of said) {
    for (; line < place; line++) start = bytes.indexOf(LINE_BREAK, start) + 1;
    yield bytes.subarray(done, start);
    const end = bytes.indexOf(LINE_BREAK, start);
    const report = JSON.parse(decode(bytes.subarray(start, end)));
    yield encodeAll(JSON.stringify(completeReport(report, [], messages)));
    done = end;
  }
  yield bytes.subarray(done);
}

function concat(parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
