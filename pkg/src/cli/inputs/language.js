// Which language a text is in, and how files of each are called.

/** How the names of files end that are read when a folder is given. */
export const EXTENSIONS = { json: "json", jsonc: "json", yaml: "yaml", yml: "yaml" };

/**
 * @param {string} name of a file
 * @returns {"json" | "yaml" | undefined}
 */
export function languageOfName(name) {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1].toLowerCase();
  return Object.hasOwn(EXTENSIONS, extension ?? "") ? EXTENSIONS[extension] : undefined;
}

/** JSON begins with a bracket, or with a comment in front of one. */
export const languageOfText = (text) => (/^\ufeff?\s*(?:[[{]|\/[/*])/.test(text) ? "json" : "yaml");
