import { find, isEnabled } from "../dom.js";
import { appendItem, removeMember } from "../flow/members.js";
import { joinPointer, lastKey, parentPointer } from "../text/pointer.js";

/** What "Add …" adds; the choices of an attribute have no fixed place. */
const NEW_ITEMS = {
  "/identityProviders": { oidc: "" },
  "/applications": "",
};
const NEW_CHOICE = { label: "", value: "" };

/** Runs the buttons of lists: add, remove, move an item. The focus follows the item. */
export function runAction(button, change) {
  if (!isEnabled(button)) return;
  const run = { add, remove, up: move, down: move, top: move, bottom: move }[button.dataset.action];
  run(button, change);
}

function add(button, change) {
  const list = button.dataset.list ?? joinPointer(pathOf(button), "options");
  let index;
  change((draft) => {
    index = appendItem(draft, list, NEW_ITEMS[list] ?? NEW_CHOICE);
  });
  find("input", rowAt(joinPointer(list, index)))?.focus();
}

function remove(button, change) {
  const row = button.closest(".row");
  removeRow(row, () => change((draft) => {
    const place = row.dataset.path;
    // No choices at all is not the same as a list of none.
    const isLastChoice = place.includes("/options/") && draft.at(parentPointer(place)).children.length === 1;
    if (isLastChoice) removeMember(draft, parentPointer(place));
    else draft.remove(place);
  }));
}

/** Removes a row and moves the focus to its neighbour, or to where one can be added. */
export function removeRow(row, removeFromText) {
  const list = row.parentElement;
  const position = [...list.children].indexOf(row);
  removeFromText();
  const neighbour = list.children[Math.min(position, list.children.length - 1)];
  const group = list.parentElement;
  const next = neighbour
    ? find("[data-action=remove], .remove-custom", neighbour)
    : (find("[data-action=add]", group) ?? find("input:not(:disabled)", group));
  next?.focus();
}

function move(button, change) {
  const list = parentPointer(pathOf(button));
  const from = Number(lastKey(pathOf(button)));
  const last = button.closest(".row").parentElement.children.length - 1;
  const { action } = button.dataset;
  const to = { up: from - 1, down: from + 1, top: 0, bottom: last }[action];
  change((draft) => draft.move(list, from, to));
  const row = rowAt(joinPointer(list, to));
  // The settings of the other row may be closed, and its button be hidden with them.
  const same = find(`[data-action=${action}]`, row);
  (same?.checkVisibility() ? same : find("[data-action=up]", row)).focus();
}

function pathOf(button) {
  return button.closest(".row").dataset.path;
}

function rowAt(path) {
  return find(`.row[data-path="${CSS.escape(path)}"]`);
}
