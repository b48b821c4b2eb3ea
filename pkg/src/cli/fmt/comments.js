// Comments that move with what they are about. Those of a node are one text, with an empty line where there is one.

/** All comments of a node, in the order of the text. */
export function gather(...nodes) {
  const all = nodes.flatMap((node) => [node.commentBefore, node.commentOpen, node.commentInside, node.comment]);
  const texts = all.filter(Boolean);
  return texts.length > 0 ? texts.join("\n") : undefined;
}

/** Puts comments in front of those that a node has. */
export function putBefore(node, comments) {
  if (comments) node.commentBefore = node.commentBefore ? `${comments}\n${node.commentBefore}` : comments;
}

/** Puts a comment behind a node; one of several lines goes in front, and so does one that is there already. */
export function putBehind(node, comment) {
  const lines = comment.replace(/^\n+|\n+$/g, "");
  const isLong = lines.includes("\n");
  putBefore(node, isLong ? lines : node.comment);
  if (!isLong) node.comment = lines;
}

/** Are there comments in one of the nodes, or about it? */
export function hasComments(nodes) {
  for (const { commentBefore, commentOpen, commentInside, comment } of nodes) {
    if (commentBefore || commentOpen || commentInside || comment) return true;
  }
  return false;
}

/** What an editor reads in the first lines of a YAML file. */
const FOR_EDITORS = /^(?: *(?:yaml-language-server:|vim?:|-\*-|!).*\n?)+/;

/**
 * Takes apart what stands above the first member of an object.
 * @param {string | undefined} comments
 * @returns {[about?: string, own?: string]} what is about the whole object, and what is about the member
 */
export function splitHeader(comments = "") {
  const emptyLine = comments.lastIndexOf("\n\n") + 1 || (comments.endsWith("\n") ? comments.length - 1 : 0);
  const end = emptyLine > 0 ? emptyLine + 1 : (FOR_EDITORS.exec(comments)?.[0].length ?? 0);
  const about = comments.slice(0, end).trimEnd() + (emptyLine > 0 ? "\n" : "");
  return [end > 0 ? about : undefined, comments.slice(end) || undefined];
}
