import { createAnnouncer } from "./announcer.js";
import { createEditor } from "./editor.js";
import { createFiles } from "./files/files.js";
import { START_DEFINITION } from "./files/samples.js";
import { createFindings } from "./findings/findings.js";
import { createPointer } from "./findings/pointer.js";
import { createForm } from "./form/form.js";
import { createImport } from "./form/import.js";
import { createPayload } from "./payload.js";
import { FlowState } from "./state/flow-state.js";
import { createUndo } from "./undo.js";

/** Puts the page together: one state, and the views of it, each in its own module. */
export function createPage(userFlow) {
  const state = new FlowState(userFlow, START_DEFINITION);
  const say = createAnnouncer(state);
  const editor = createEditor(state);
  createForm(state);
  createImport(state, say);
  createFindings(state, createPointer(editor));
  createPayload(state, say);
  createFiles(state, editor, say);
  createUndo(state);
}
