import { make } from "../dom.js";

const FALLBACK_NAME = "user-flow";
const MAX_LENGTH = 80;

/** Names that Windows keeps for devices, whatever follows the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name that every system takes, from the name of a flow. */
export function fileName(flowName, extension) {
  const name = String(flowName ?? "")
    .normalize("NFC")
    .replace(/[^\p{Letter}\p{Mark}\p{Number}_-]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  const short = [...name].slice(0, MAX_LENGTH).join("");
  if (short === "") return FALLBACK_NAME + extension;
  return (RESERVED.test(short) ? `${short}-flow` : short) + extension;
}

export function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  make("a", { href: url, download: name }).click();
  // The browser has taken what it needs by the end of the task.
  setTimeout(() => URL.revokeObjectURL(url));
}
