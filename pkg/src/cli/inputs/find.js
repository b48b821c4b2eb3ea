// From what was given to names of files: files, folders, and patterns, which shells of Windows leave to the program.
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { Misuse } from "../frame/misuse.js";
import { didYouMean } from "../frame/suggest.js";
import { EXTENSIONS } from "./language.js";

export const STDIN = "-";

const IN_A_FOLDER = `**/*.{${Object.keys(EXTENSIONS).join(",")}}`;
const NEVER = ["**/node_modules/**"];

/**
 * @typedef {{ path: string, file: string }} Found the whole path, and what to call it
 * @param {string[]} given
 * @param {{ cwd: string, ignore?: string[], except?: string[] }} options `except` are files that are read for something else
 * @returns {Promise<{ found: Found[], roots: string[] }>} each file once, in the order of what was given
 */
export async function findFiles(given, { cwd, ignore = [], except = [] }) {
  const search = { cwd, ignore: [...NEVER, ...ignore.map(toPattern)] };
  const known = new Set(await Promise.all(except.map((path) => identityOf(resolve(cwd, path)))));
  const found = [];
  for (const one of given) {
    for (const path of await findOne(one, search)) {
      const identity = path === STDIN ? STDIN : await identityOf(path);
      if (known.has(identity)) continue;
      known.add(identity);
      found.push({ path, file: path === STDIN ? STDIN : nameOf(path, cwd) });
    }
  }
  return found;
}

/** One file, however it is reached. */
const identityOf = (path) => realpath(path).catch(() => path);

/** Within the current folder, names are relative to it, as consumers of reports want them. */
export function nameOf(path, cwd) {
  const name = relative(cwd, path);
  const isInside = name !== "" && !name.startsWith("..") && !isAbsolute(name);
  return (isInside ? name : path).replaceAll(sep, "/");
}

/** Before patterns are looked for, a file may be called so. */
async function findOne(given, search) {
  if (given === STDIN) return [STDIN];
  const path = resolve(search.cwd, given);
  const about = await stat(path).catch(() => undefined);
  if (about?.isDirectory()) {
    return orNone(await globSorted(IN_A_FOLDER, { ...search, cwd: path, caseSensitiveMatch: false }), () => [
      `the folder \`${given}\` has no file that ends in ${Object.keys(EXTENSIONS).join(", ")}`,
      "Name another folder, or the files themselves",
    ]);
  }
  if (about !== undefined || !isDynamicPattern(toPattern(given))) {
    if (about === undefined) throw await missing(given, path);
    return [path];
  }
  return orNone(await globSorted(toPattern(given), search), () => [
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

async function globSorted(pattern, options) {
  // Links to folders are not followed: one may lead back to where it is.
  const paths = await glob(pattern, {
    ...options,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const kinds = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return paths.filter((_, index) => !kinds[index]?.isDirectory()).map((path) => resolve(path)).sort();
}

async function missing(given, path) {
  const beside = await readdir(dirname(path)).catch(() => []);
  const hint = didYouMean(basename(path), beside);
  return new Misuse(`there is no file \`${given}\`${hint}`, "Check the name; it is taken from the current folder");
}
