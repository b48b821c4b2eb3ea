import { copyTemplate, find, setEnabled } from "../dom.js";
import { attributeLabel, attributeName } from "../flow/attributes.js";
import { variableName } from "../flow/members.js";
import { childOf } from "../text/pointer.js";
import { plain } from "../text/tree.js";
import { setGroupNotice, showOtherMembers, unlessType } from "./limits.js";
import { nameRow, placeFields, Rows } from "./rows.js";

/** What an absent member of the e-mail address means; of any other attribute, the reverse. */
const EMAIL_DEFAULTS = { hidden: true, required: true, editable: false };

/** Members behind "More settings", and all that a row shows. */
const SETTINGS = ["hidden", "editable", "writeToDirectory", "defaultValue", "pattern", "options"];
const KNOWN_MEMBERS = ["attribute", "custom", "var", "label", "input", "required", ...SETTINGS];

/** Page layout: title, description, and the attributes in their order. */
export function createPageLayout(state) {
  const group = find("#page-layout");
  const list = find("#layout");
  const rows = new Rows(list, "layout-row", decorate);

  // `toggle` does not bubble.
  list.addEventListener("toggle", ({ target }) => {
    if (!target.matches(".settings") || !target.open) return;
    const row = target.closest(".row");
    makeSettings(row);
    delete row.shown;
    // A form that rests keeps what it shows.
    if (!group.matches(":disabled")) update();
  }, true);

  function decorate(row, { node }, index, count) {
    if (node.children?.some(({ key }) => SETTINGS.includes(key))) makeSettings(row);
    const entry = plain(node);
    const name = attributeName(entry);
    const label = name === undefined ? nameless(node) : attributeLabel(name);
    nameRow(row, label);
    find("[data-member=label] input", row).placeholder = name?.startsWith("extension_") ? "" : label;
    setMoves(row, index, count);
    setDefaults(row, name === "email");
    showChoices(row, node);
    showOtherMembers(find(".other-members", row), node, KNOWN_MEMBERS);
  }

  function showChoices(row, node) {
    const choices = find(".choices-list", row);
    if (!choices) return;
    row.choices ??= new Rows(choices, "choice", (choice, child, index) => nameRow(choice, `Choice ${index + 1}`));
    const options = childOf(node, "options")?.node;
    row.choices.update(state, `${row.dataset.path}/options`, options?.type === "array" ? options.children : []);
  }

  function update() {
    const hasSeveralPages = childOf(state.tree, "pages") !== undefined;
    const several = hasSeveralPages ? "The text has several pages. Lay them out in the text." : undefined;
    setGroupNotice(group, several ?? unlessType(state.tree, "page", "object"));
    const attributes = childOf(state.tree, "attributes")?.node;
    rows.update(state, "/attributes", attributes?.type === "array" ? attributes.children : []);
  }

  return { update };
}

/** What a row is called whose entry names no attribute by itself. */
function nameless(node) {
  const variable = variableName(node) ?? variableName(childOf(node, "attribute")?.node ?? childOf(node, "custom")?.node);
  return variable === undefined ? "Not an attribute" : `Variable: ${variable}`;
}

function setMoves(row, index, count) {
  for (const button of row.querySelectorAll("[data-action=up], [data-action=top]")) setEnabled(button, index > 0);
  for (const button of row.querySelectorAll("[data-action=down], [data-action=bottom]")) {
    setEnabled(button, index < count - 1);
  }
}

function setDefaults(row, isEmail) {
  for (const [member, ofEmail] of Object.entries(EMAIL_DEFAULTS)) {
    const control = find(`[data-member=${member}] input`, row);
    if (control) control.dataset.default = String(isEmail ? ofEmail : !ofEmail);
  }
}

/** The settings are many and seldom needed: a row has them once the text sets one, or a person opens them. */
function makeSettings(row) {
  const details = find(".settings", row);
  if (!find(".settings-body", details)) details.append(copyTemplate("layout-settings"));
  placeFields(row, row.dataset.path);
}
