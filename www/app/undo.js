import { find, setEnabled } from "./dom.js";

/**
 * Undo and redo, by button and by key, for form and text alike. A browser's own undo knows one control at a time, and
 * forgets it all when a script changes the text.
 */
export function createUndo(state) {
  const undoButton = find("#undo");
  const redoButton = find("#redo");

  undoButton.addEventListener("click", () => state.undo());
  redoButton.addEventListener("click", () => state.redo());

  addEventListener("keydown", (event) => {
    const action = actionOf(event);
    if (!action || hasOwnUndo(event.target)) return;
    event.preventDefault();
    state[action]();
  });

  // From the context menu, or by shaking a phone.
  addEventListener("beforeinput", (event) => {
    const action = { historyUndo: "undo", historyRedo: "redo" }[event.inputType];
    if (!action || hasOwnUndo(event.target)) return;
    event.preventDefault();
    state[action]();
  });

  function update() {
    setEnabled(undoButton, state.canUndo);
    setEnabled(redoButton, state.canRedo);
  }
  update();
  state.subscribe(update);
}

/** A field that is no part of the definition keeps the undo of the browser. */
function hasOwnUndo(target) {
  return "ownUndo" in (target.dataset ?? {});
}

function actionOf({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  if (altKey || ctrlKey === metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === "y" && !shiftKey) return "redo";
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return undefined;
}
