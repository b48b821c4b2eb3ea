import { childOf } from "../text/pointer.js";

/** What the form cannot show, and says so. */

/** Longer texts are for the text editor: the form would hold up each key. */
const MAX_LENGTH = 400_000;

/** Why the whole form rests, as a sentence; `null` when it does not. */
export function whyInert({ text, tree, report }) {
  if (text.trim() === "") return "The text is empty. Select New to start a definition, or type one as text.";
  if (!tree) {
    return "The text is not complete JSON. The form keeps the last values and works again once the text is mended.";
  }
  if (tree.type === "array") return "The text is a list of flows. The form shows a single one; edit these as text.";
  if (tree.type !== "object") return "The text is not the definition of a flow.";
  if (report.format === "graph") {
    return "The text is the body of a Microsoft Graph user flow. It is checked as it is; the form shows definitions.";
  }
  if (text.length > MAX_LENGTH) return "The text is too long for the form. Edit it as text.";
  return null;
}

/**
 * Locks a group whose value is of another shape than the form shows.
 * @param {HTMLFieldSetElement} group
 * @param {string} [reason]
 */
export function setGroupNotice(group, reason) {
  const notice = group.querySelector(":scope > .notice");
  notice.hidden = !reason;
  notice.textContent = reason ?? "";
  group.disabled = Boolean(reason);
}

/** The reason why a group rests: its member is there, and not of the type that the form shows. */
export function unlessType(tree, member, type) {
  const node = childOf(tree, member)?.node;
  if (!node || node.type === type) return undefined;
  return `The text holds something else for ${member} than this form shows. Change it in the text.`;
}

const MEMBERS_OF_FORM = [
  "$schema", "version", "name", "description", "signUp", "identityProviders", "attributes", "page", "pages",
  "customAttributes", "applications", "userType",
];

const MAX_NAMES = 10;

/** Names what the definition says beside what the form shows. */
export function showOtherMembers(hint, owner, known = MEMBERS_OF_FORM) {
  const members = owner?.type === "object" ? owner.children.map(({ key }) => key) : [];
  const others = members.filter((key) => !known.includes(key));
  hint.hidden = others.length === 0;
  const rest = others.length > MAX_NAMES ? ` and ${others.length - MAX_NAMES} more` : "";
  hint.textContent = `Only in the text: ${others.slice(0, MAX_NAMES).join(", ")}${rest}.`;
}
