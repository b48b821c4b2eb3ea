// The files below a folder. The libraries that look for patterns follow links to folders, without end where they lead
// to each other, or pass over links to files, which is how a container gets its settings; so only matching is theirs.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { unreadable } from "./unreadable.js";

/**
 * All files, and links to files, with names relative to the folder, with `/`. Links to folders are not followed: they
 * may lead back to where they are.
 * @param {string} root
 * @param {(name: string) => boolean} entersFolder by its name alone
 * @returns {Promise<string[]>} sorted
 */
export async function filesBelow(root, entersFolder) {
  const files = [];
  const folders = [""];
  for (let folder; (folder = folders.pop()) !== undefined;) {
    for (const entry of await entriesOf(join(root, folder))) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entersFolder(entry.name)) folders.push(name);
      } else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(join(root, name))))) {
        files.push(name);
      }
    }
  }
  return files.sort();
}

/** Silence about a folder would pass for a good report. */
async function entriesOf(folder) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw unreadable(folder, error);
  }
}

/** One that leads nowhere is a file too: reading it says so. */
const leadsToFile = async (path) => (await stat(path).catch(() => undefined))?.isFile() ?? true;
