import { find } from "../dom.js";
import { childOf } from "../text/pointer.js";
import { setGroupNotice, unlessType } from "./limits.js";
import { nameRow, Rows } from "./rows.js";

/** Applications: which ones use the flow. */
export function createApplications(state) {
  const group = find("#applications");
  const rows = new Rows(find("#application-rows"), "application", (row, child, index) => {
    nameRow(row, `Application ${index + 1}`);
  });

  function update() {
    setGroupNotice(group, unlessType(state.tree, "applications", "array"));
    rows.update(state, "/applications", childOf(state.tree, "applications")?.node.children ?? []);
  }

  return { update };
}
