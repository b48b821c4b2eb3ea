// From what was given to names of files: files, folders, and patterns, which shells of Windows leave to the program.
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { Misuse } from "../frame/misuse.js";
import { didYouMean } from "../frame/suggest.js";
import { unreadable } from "./unreadable.js";
import { EXTENSIONS } from "./language.js";
import { filesBelow } from "./walk.js";

export const STDIN = "-";

const IN_A_FOLDER = `**/*.{${Object.keys(EXTENSIONS).join(",")}}`;
const ENDINGS = Object.keys(EXTENSIONS)
  .map((extension) => `.${extension}`)
  .join(", ");
const NEVER = "node_modules";

/**
 * @typedef {{ path: string, file: string }} Found the whole path, and what to call it
 * @param {string[]} given
 * @param {object} options
 * @param {string} options.cwd
 * @param {string} [options.root] what names are relative to, within it
 * @param {string[]} [options.ignore] patterns
 * @param {string[]} [options.except] files that are read for something else
 * @returns {Promise<Found[]>} each file once, in the order of what was given
 */
export async function findFiles(given, { cwd, root = cwd, ignore = [], except = [] }) {
  const isIgnored = picomatch(ignore.map(toPattern).map(anywhere), { dot: true, flags: "s" });
  const search = { cwd, isIgnored: (path) => ignore.length > 0 && isIgnored(nameOf(path, cwd)) };
  const known = new Set(await Promise.all(except.map((path) => identityOf(resolve(cwd, path)))));
  const found = [];
  for (const one of given) {
    for (const path of await findOne(one, search)) {
      const identity = path === STDIN ? STDIN : await identityOf(path);
      if (known.has(identity)) continue;
      known.add(identity);
      found.push({ path, file: path === STDIN ? STDIN : nameOf(path, root) });
    }
  }
  return found;
}

/** One file, however it is reached. */
const identityOf = (path) => realpath(path).catch(() => path);

/** Within a folder, names are relative to it, as consumers of reports want them. */
function nameOf(path, root) {
  const name = relative(root, path);
  const isInside = name !== "" && !/^\.\.(?:[\\/]|$)/.test(name) && !isAbsolute(name);
  return (isInside ? name : path).replaceAll(sep, "/");
}

/** Before patterns are looked for, a file may be called so. */
async function findOne(given, search) {
  if (given === STDIN) return [STDIN];
  const path = resolve(search.cwd, given);
  const about = await stat(path).catch(() => undefined);
  if (about?.isDirectory()) {
    return orNone(await matching(IN_A_FOLDER, { ...search, cwd: path }), () => [
      `the folder \`${given}\` has nothing to read`,
      `Name another folder, or a file; of a folder, what ends in ${ENDINGS} is read, unless it is ignored`,
    ]);
  }
  if (about !== undefined) return [path];
  if (!picomatch.scan(toPattern(given)).isGlob) throw await missing(given, path);
  return orNone(await matching(toPattern(given), search), () => [
    `no file matches \`${given}\``,
    "Check the pattern; it is taken from the current folder",
  ]);
}

function orNone(paths, describe) {
  if (paths.length === 0) throw new Misuse(...describe());
  return paths;
}

/** A backslash is a separator on Windows, and no mark of a pattern. */
const toPattern = (given) => (sep === "\\" ? given.replaceAll("\\", "/") : given);

/** The name of a file alone is meant in every folder. */
const anywhere = (pattern) => (pattern.includes("/") ? pattern : `**/${pattern}`);

async function matching(pattern, { cwd, isIgnored }) {
  const { base, glob } = picomatch.scan(pattern);
  const root = resolve(cwd, base);
  if (!(await stat(root).catch(() => undefined))?.isDirectory()) return [];
  // Folders that begin with a dot are for those who name them.
  const namesHidden = /(?:^|\/)\./.test(glob);
  const entersFolder = (name) => name !== NEVER && (namesHidden || !name.startsWith("."));
  const isMatch = picomatch(glob, { nocase: pattern === IN_A_FOLDER });
  const files = (await filesBelow(root, entersFolder)).filter((name) => isMatch(name));
  return files.map((name) => join(root, name)).filter((path) => !isIgnored(path));
}

/**
 * What to say of a file that is not there.
 * @param {string} given what it was called
 * @param {string} path
 */
export async function missing(given, path) {
  const name = basename(path);
  const { code } = await stat(path).catch((error) => error);
  const isLink = (await lstat(path).catch(() => undefined)) !== undefined;
  if (isLink || !["ENOENT", "ENOTDIR"].includes(code)) return unreadable(given, { code });
  const beside = await readdir(dirname(path)).catch(() => []);
  if (beside.some((one) => one.normalize() === name.normalize())) {
    return new Misuse(
      `there is no file \`${given}\`, but one whose name looks the same in other characters`,
      "Let your shell complete the name, or name its folder",
    );
  }
  const hint = didYouMean(name, beside);
  return new Misuse(`there is no file \`${given}\`${hint}`, "Check the name; it is taken from the current folder");
}
