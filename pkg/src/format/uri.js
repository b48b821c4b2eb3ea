/**
 * The name of a file as a URI reference (RFC 3986); a backslash is taken for the separator of Windows.
 * @param {string} file
 */
export function toUri(file) {
  const path = file.replaceAll("\\", "/");
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file)) return encodeURI(wellFormed(file));
  const encoded = path
    .split("/")
    .map((segment) => encodeURIComponent(wellFormed(segment)))
    .join("/");
  if (/^[a-z]:\//i.test(path)) return `file:///${encoded.replace("%3A", ":")}`;
  if (path.startsWith("//")) return `file:${encoded}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}

/** Half a surrogate pair has no UTF-8. */
const wellFormed = (text) => text.replace(/\p{Surrogate}/gu, "\ufffd");
