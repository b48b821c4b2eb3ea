// What a portal does with the functions of the page; `DRAFT` is what is in the editor.

import * as monaco from "monaco-editor";
import { checkUserFlow, quickFixes } from "./monaco.js";

const model = monaco.editor.createModel(DRAFT, "json");
checkUserFlow(model);

const found = () => monaco.editor.getModelMarkers({ owner: "entra-user-flow" });

globalThis.seen = () => found().map((marker) => ({ slice: model.getValueInRange(marker), message: marker.message }));

globalThis.mend = () => {
  const { actions } = quickFixes.provideCodeActions(model, monaco.Range.lift(found()[0]));
  model.pushEditOperations(
    [],
    actions[0].edit.edits.map(({ textEdit }) => textEdit),
    () => null,
  );
  return { titles: actions.map(({ title }) => title), text: model.getValue() };
};
