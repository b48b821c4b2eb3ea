import { find, setEnabled } from "../dom.js";
import { customEntry, customReferences, removeEntries, setListed } from "../flow/attributes.js";
import { appendItem } from "../flow/members.js";
import { childOf, joinPointer, lastKey, nodeAt } from "../text/pointer.js";
import { plain } from "../text/tree.js";
import { removeRow } from "./actions.js";
import { nameRow, Rows } from "./rows.js";

/** The custom attributes that the definition declares, and a way to declare one more. */
export function createCustomAttributes(state, change) {
  const list = find("#custom-attributes");
  const rows = new Rows(list, "custom-attribute", (row, { key }) => nameRow(row, key));
  const newName = find("#new-attribute");
  const newType = find("#new-attribute-type");
  const addButton = find("#add-attribute");

  list.addEventListener("input", ({ target }) => {
    if (!target.matches(".listed")) return;
    const { path } = target.closest(".row").dataset;
    change((draft) => setListed(draft, target.checked, customEntry(lastKey(path)), referencesAt(path)));
  });

  list.addEventListener("click", ({ target }) => {
    if (!target.matches(".remove-custom")) return;
    const row = target.closest(".row");
    const { path } = row.dataset;
    removeRow(row, () => change((draft) => {
      removeEntries(draft, referencesAt(path));
      draft.remove(path);
    }));
  });

  newName.addEventListener("input", showAddButton);
  newName.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") add();
  });
  addButton.addEventListener("click", add);
  showAddButton();

  function add() {
    if (!isNew(newName.value.trim())) return;
    const name = newName.value.trim();
    change((draft) => {
      draft.set(joinPointer("/customAttributes", name), { dataType: newType.value });
      appendItem(draft, "/attributes", customEntry(name));
    });
    newName.value = "";
    showAddButton();
    newName.focus();
  }

  function showAddButton() {
    setEnabled(addButton, isNew(newName.value.trim()));
  }

  function isNew(name) {
    return name !== "" && !nodeAt(state.tree, joinPointer("/customAttributes", name));
  }

  function referencesAt(path) {
    return customReferences(lastKey(path), plain(nodeAt(state.tree, path)));
  }

  /** @param {Set<string>} listed  the references in `attributes` */
  function update(listed) {
    const declarations = childOf(state.tree, "customAttributes")?.node.children ?? [];
    rows.update(state, "/customAttributes", declarations);
    declarations.forEach(({ key, node }, index) => {
      const isListed = customReferences(key, plain(node)).some((reference) => listed.has(reference));
      find(".listed", list.children[index]).checked = isListed;
    });
  }

  return { update };
}
