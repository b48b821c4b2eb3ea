// Files that are data and no user flows: snapshots, answers of Graph, settings. They may be larger than any definition.
import { Misuse } from "../frame/misuse.js";
import { gather, readBytes } from "./bytes.js";
import { missing, STDIN } from "./find.js";
import { unreadable } from "./unreadable.js";

const MOST_MEBIBYTES = 64;

/**
 * @param {import("./find.js").Found} found
 * @param {AsyncIterable<Uint8Array>} [stdin] where standard input may be one
 * @returns {Promise<Uint8Array>} the whole of it
 */
export async function readData({ path, file }, stdin) {
  const most = MOST_MEBIBYTES * 1024 * 1024;
  const reading = path === STDIN ? gather(stdin, most) : readBytes(path, most);
  const { bytes, isCut } = await reading.catch(async (error) => {
    throw error.code === "ENOENT" ? await missing(file, path) : unreadable(file, error);
  });
  if (isCut) throw new Misuse(`\`${file}\` is larger than ${MOST_MEBIBYTES} MiB`, "Leave out what is not needed");
  return bytes;
}
