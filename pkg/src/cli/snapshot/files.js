// The files that have answers of Graph. They may be larger than any definition.
import { Misuse } from "../frame/misuse.js";
import { gather, readBytes } from "../inputs/bytes.js";
import { findFiles, STDIN } from "../inputs/find.js";
import { unreadable } from "../inputs/unreadable.js";

const MOST_MEBIBYTES = 64;

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
  for (const { path, file } of found) {
    progress.step(`reading ${files.length + 1} of ${found.length} files`);
    files.push({ file, text: await readText(path, file, io) });
  }
  return files;
}

async function readText(path, file, { stdin }) {
  const most = MOST_MEBIBYTES * 1024 * 1024;
  const reading = path === STDIN ? gather(stdin, most) : readBytes(path, most);
  const { bytes, isCut } = await reading.catch((error) => {
    throw unreadable(file, error);
  });
  if (isCut) throw new Misuse(`\`${file}\` is larger than ${MOST_MEBIBYTES} MiB`, "Leave out what is not needed");
  return decode(bytes);
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
