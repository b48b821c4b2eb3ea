// Writing files so that each is there whole, the old or the new one, whatever happens.
import { chmod, chown, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Misuse } from "../frame/misuse.js";

/**
 * Writes a file, new or not. What it is to others stays: a link leads to the same file, with its permissions and owner.
 * @param {string} path
 * @param {string} text
 * @param {string} file what to call it
 * @param {{ before?: Uint8Array }} [options] `before` is what was read: a file that has changed since is left alone
 */
export async function writeWhole(path, text, file, { before } = {}) {
  try {
    const target = await realpath(path).catch(() => path);
    const about = await stat(target).catch(() => undefined);
    // A device or a pipe, such as /dev/stdout, cannot be replaced, and has no old content to lose.
    if (about !== undefined && !about.isFile()) return await writeInto(target, text);
    await replace(target, text, about, async () => {
      if (before === undefined || Buffer.compare(await readFile(target), before) === 0) return;
      throw new Misuse(`\`${file}\` has changed since it was read, and was left as it is`, "Run the command again");
    });
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw unwritable(file, error);
  }
}

/** Writes a file that is not there yet, and its folder; refuses one that is. */
export async function writeNew(path, text, file) {
  try {
    await mkdir(dirname(path), { recursive: true }).catch((error) => {
      // A file in its place: opening says so.
      if (error.code !== "EEXIST") throw error;
    });
    const handle = await open(path, "wx");
    await fill(handle, text);
  } catch (error) {
    if (error.code !== "EEXIST") throw unwritable(file, error);
    throw new Misuse(`\`${file}\` is there already, and was left as it is`, "Give another name");
  }
}

async function writeInto(target, text) {
  await fill(await open(target, "w"), text);
}

async function fill(handle, text) {
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

/** Writes beside it, and puts that in its place in one step. */
async function replace(target, text, about, check) {
  const beside = join(dirname(target), `.entra-user-flow-${process.pid}.tmp`);
  try {
    // Nobody reads it before it has the permissions of what it replaces.
    const handle = await open(beside, "wx", about === undefined ? 0o666 : 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (about !== undefined) {
      // Only the owner of a file, or root, may give it to somebody.
      await chown(beside, about.uid, about.gid).catch(() => {});
      await chmod(beside, about.mode & 0o7777);
    }
    await check();
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const REASONS = {
  ENOENT: ["its folder is not there", "Make the folder first"],
  ENOTDIR: ["its folder is a file", "Name a file in a folder"],
  EACCES: ["writing there is not permitted", "Change the permissions, or choose another place"],
  EPERM: ["writing there is not permitted", "Change the permissions, or choose another place"],
  EROFS: ["the disk can only be read", "Choose another place"],
  ENOSPC: ["the disk is full", "Make room, or choose another place"],
  EISDIR: ["it is a folder", "Name a file in it"],
};

function unwritable(file, error) {
  const [why, help] = REASONS[error.code] ?? [`the system says ${error.code ?? error.message}`, "Choose another place"];
  return new Misuse(`\`${file}\` cannot be written: ${why}`, help);
}
