import { Misuse } from "../frame/misuse.js";

const REASONS = {
  ENOENT: ["it links to a file that is not there", "Mend the link, or remove it"],
  EACCES: ["reading it is not permitted", "Change its permissions, or run this as a user who may read it"],
  EPERM: ["reading it is not permitted", "Change its permissions, or run this as a user who may read it"],
  ELOOP: ["it is a link that leads to itself", "Mend the link, or remove it"],
  ENOTDIR: ["a part of its path is no folder", "Check the name"],
  EISDIR: ["it is a folder", "Name a file in it"],
  ENXIO: ["it is no file that can be read", "Name a file"],
};

/**
 * What to say of a file or folder that cannot be read.
 * @param {string} file
 * @param {NodeJS.ErrnoException} error
 */
export function unreadable(file, error) {
  const [why, help] = REASONS[error.code] ?? [`the system says ${error.code ?? error.message}`, "Try again"];
  return new Misuse(`\`${file}\` cannot be read: ${why}`, help);
}
