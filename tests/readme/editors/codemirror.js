// What a portal does with the linter of the page; `DRAFT` is what is in the editor.

import { json } from "@codemirror/lang-json";
import { forEachDiagnostic } from "@codemirror/lint";
import { basicSetup, EditorView } from "codemirror";
import { userFlow } from "./codemirror.js";

const view = new EditorView({ doc: DRAFT, extensions: [basicSetup, json(), userFlow], parent: document.body });

const found = () => {
  const all = [];
  forEachDiagnostic(view.state, (diagnostic, from, to) => all.push({ ...diagnostic, from, to }));
  return all;
};

globalThis.seen = () => found().map(({ from, to, message }) => ({ slice: view.state.sliceDoc(from, to), message }));

globalThis.mend = () => {
  const [{ actions }] = found();
  actions[0].apply(view);
  return { titles: actions.map(({ name }) => name), text: view.state.doc.toString() };
};
