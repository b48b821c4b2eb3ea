import { find, isEnabled, make, setEnabled, withCode } from "./dom.js";
import { download, fileName } from "./files/download.js";
import { summarise } from "./findings/summary.js";
import { layOut } from "./text/lay-out.js";
import { nodeAt } from "./text/pointer.js";
import { plain } from "./text/tree.js";

/** The members that name an item of the definition, the most telling first. */
const NAMES = ["name", "oidc", "saml", "wsFed", "type", "attribute", "custom", "appId", "id", "var"];

const COPIED_FOR_MS = 2000;

/** The body of the Microsoft Graph request that creates the flow. */
export function createPayload(state, say) {
  const output = find("#payload");
  const none = find("#payload-none");
  const copyButton = find("#copy-payload");
  const downloadButton = find("#download-payload");
  const copyLabel = copyButton.textContent;

  for (const version of document.querySelectorAll("[name=graph-version]")) {
    version.addEventListener("input", () => state.setGraphVersion(version.value));
  }

  copyButton.addEventListener("click", async () => {
    if (!isEnabled(copyButton)) return;
    const isCopied = await copy(output);
    copyButton.textContent = isCopied ? "Copied" : "Selected";
    say(isCopied ? "Payload copied" : "The payload is selected. Copy it with the keyboard.");
    setTimeout(() => { copyButton.textContent = copyLabel; }, COPIED_FOR_MS);
  });

  downloadButton.addEventListener("click", () => {
    if (!isEnabled(downloadButton)) return;
    const name = fileName(state.payload.displayName, ".graph.json");
    download(name, `${output.textContent}\n`);
    say(`${name} is being downloaded`);
  });

  function update() {
    const hasPayload = state.payload !== null;
    find("#request-version").textContent = state.graphVersion;
    output.hidden = !hasPayload;
    output.textContent = hasPayload ? layOut(state.json) : "";
    none.hidden = hasPayload;
    none.replaceChildren(...(hasPayload ? [] : withCode(whyNone(state))));
    setEnabled(copyButton, hasPayload);
    setEnabled(downloadButton, hasPayload);
    showNeeds(state);
  }
  update();
  state.subscribe(update);
}

function whyNone({ fault, report }) {
  if (fault) return "There is no payload: this text could not be checked.";
  if (report.ok) return "There is no payload: a request creates one flow, and the text is a list of flows.";
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  const count = summarise(errors);
  const first = errors[0]?.message ?? "";
  // Some messages end in a question.
  return `There is no payload while the definition has errors: ${count}. The first one: ${first}${first.endsWith("?") ? "" : "."}`;
}

function showNeeds({ tree, payload, needs }) {
  find("#needs-part").hidden = payload === null || needs.length === 0;
  find("#needs").replaceChildren(
    ...needs.map(({ path, reason }) => make("li", {}, ...subjectOf(nodeAt(tree, path)), ...withCode(reason))),
  );
}

/** What a need is about, as the text names it. */
function subjectOf(node) {
  if (!node) return [];
  const value = plain(node);
  const names = [value, ...NAMES.map((member) => value?.[member])];
  const name = names.find((text) => typeof text === "string");
  return name === undefined ? [] : [make("code", { textContent: name }), ": "];
}

/** Where the clipboard is not to be had, the text is left selected for the person to copy. */
async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(element);
    element.focus();
    return false;
  }
}
