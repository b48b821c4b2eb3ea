import { find } from "../dom.js";
import { nodeAt } from "../text/pointer.js";
import { download, fileName } from "./download.js";
import { EXAMPLE_DEFINITION, NEW_DEFINITION } from "./samples.js";

/** Larger files are not for typing in. */
const MAX_BYTES = 2 ** 19;

/** New, open, and save. None of them loses anything: the history holds what was there before. */
export function createFiles(state, editor, say) {
  const input = find("#file");
  const trouble = find("#file-trouble");
  let lineEnding = "\n";

  find("#new").addEventListener("click", () => start(NEW_DEFINITION, "New definition"));
  find("#example").addEventListener("click", () => start(EXAMPLE_DEFINITION, "Example"));

  find("#open").addEventListener("click", () => input.click());
  input.addEventListener("change", async () => {
    await openFirst(input.files);
    // So that the same file can be opened again.
    input.value = "";
  });

  // Without this a dropped file would take the place of the page, and the draft with it.
  addEventListener("dragover", (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    openFirst(event.dataTransfer.files);
  });

  find("#save").addEventListener("click", () => {
    const name = fileName(nodeAt(state.tree, "/name")?.value, ".json");
    download(name, state.text.replaceAll("\n", lineEnding));
    state.markSaved();
    say(`${name} is being downloaded`);
  });

  state.subscribe(() => { trouble.hidden = true; });

  // The draft is kept nowhere else.
  addEventListener("beforeunload", (event) => {
    if (!state.isSaved) event.preventDefault();
  });

  function start(definition, name) {
    lineEnding = "\n";
    state.edit(definition);
    say(`${name}. Undo brings the previous definition back.`);
    find("[data-path='/name'] input").focus();
  }

  async function openFirst([file]) {
    const text = file ? await read(file) : null;
    if (text === null) return;
    lineEnding = text.includes("\r\n") ? "\r\n" : "\n";
    // A text area knows one kind of line end.
    state.edit(text.replaceAll(/\r\n?/g, "\n"));
    state.markSaved();
    say(`${file.name} is open`);
    editor.focus();
  }

  async function read(file) {
    if (file.size > MAX_BYTES) return refuse(`${file.name} is too large: this page opens files up to 512 KB.`);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    } catch (error) {
      if (!(error instanceof TypeError)) return refuse(`${file.name} could not be read: ${error.message}`);
      return refuse(`${file.name} is not UTF-8 text.`);
    }
  }

  function refuse(message) {
    trouble.hidden = false;
    trouble.textContent = message;
    return null;
  }
}

function holdsFiles(event) {
  return event.dataTransfer.types.includes("Files");
}
