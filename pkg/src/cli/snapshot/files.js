// The files that have answers of Graph.
import { Misuse } from "../frame/misuse.js";
import { readData } from "../inputs/data.js";
import { findFiles } from "../inputs/find.js";

/**
 * @returns {Promise<import("./merge.js").AnswerFile[]>}
 */
export async function readAnswerFiles({ values, io }, given, progress) {
  if (given.length === 0) {
    throw new Misuse("there is nothing to merge", "Name the folder that the script of `snapshot --commands` wrote");
  }
  // The snapshot of last time may be in the same folder.
  const except = values.output === undefined ? [] : [values.output];
  const found = await findFiles(given, { cwd: io.cwd, ignore: values.ignore, except });
  if (found.length === 0) throw new Misuse("there is nothing left to merge", "Write the snapshot to another file");
  const files = [];
  for (const one of found) {
    progress.step(`reading ${files.length + 1} of ${found.length} files`);
    files.push({ file: one.file, text: decode(await readData(one, io.stdin)) });
  }
  return files;
}

/** Windows PowerShell writes UTF-16 where the output of a command is sent to a file. */
function decode(bytes) {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
