import { find } from "../dom.js";
import { removeMember, setMember } from "../flow/members.js";
import { Draft } from "../text/draft.js";
import { runAction } from "./actions.js";
import { createApplications } from "./applications.js";
import { createAttributes } from "./attributes.js";
import { readValue } from "./controls.js";
import { showFieldFindings } from "./field-findings.js";
import { whyInert, showOtherMembers } from "./limits.js";
import { createPageLayout } from "./page-layout.js";
import { createProviders } from "./providers.js";
import { showFields } from "./rows.js";

/** The definition as form controls. A change becomes a small change of the text; the form then draws what is there. */
export function createForm(state) {
  const form = find("#form");
  const fields = find("#form-fields");
  const notice = find("#form-notice");
  /** Those that are in the markup; the rows of lists draw their own. */
  const ownFields = [...form.querySelectorAll(".field[data-path]")];

  /** @param {(draft: Draft) => void} action */
  function change(action, typing) {
    const draft = new Draft(state.text, state.tree);
    action(draft);
    state.edit(draft.text, typing);
  }

  const sections = [
    createProviders(state, change),
    createAttributes(state, change),
    createPageLayout(state),
    createApplications(state),
  ];

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({ target }) => {
    const { kind } = target.dataset;
    if (!kind) return;
    const { path } = target.closest(".field").dataset;
    change((draft) => writeMember(draft, path, readValue(target)), kind === "text" ? `form ${path}` : undefined);
  });
  form.addEventListener("click", ({ target }) => {
    const button = target.closest("button[data-action]");
    if (button) runAction(button, change);
  });

  function update() {
    const reason = whyInert(state);
    notice.hidden = !reason;
    notice.textContent = reason ?? "";
    fields.disabled = Boolean(reason);
    // The last values help to mend a text; of another document they would be false.
    fields.hidden = Boolean(reason) && state.tree !== null;
    // A part that scrolls must be in reach of the keyboard, also while none of its controls is.
    find("#definition").tabIndex = reason ? 0 : -1;
    if (!reason) {
      for (const section of sections) section.update();
      showFields(ownFields, state.tree);
      showOtherMembers(find("#other-members"), state.tree);
    }
    showFieldFindings(form, reason ? [] : state.report.diagnostics);
  }
  state.subscribe(update);
  update();
}

function writeMember(draft, path, value) {
  if (value === undefined) removeMember(draft, path);
  else setMember(draft, path, value);
}
