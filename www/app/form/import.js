import { find, make } from "../dom.js";
import { layOut } from "../text/lay-out.js";

const LINE_WIDTH = 100;

/** The lists of many flows leave out the same few things. */
const MAX_LISTED = 20;

/** Offers to turn the body of a Microsoft Graph user flow into a definition, which the form can show. */
export function createImport(state, say) {
  const offer = find("#import");
  const unknownPart = find("#import-unknown-part");

  find("#import-flow").addEventListener("click", () => {
    const { json, unknown } = state.imported;
    state.edit(`${layOut(json, LINE_WIDTH)}\n`);
    // The button is gone with the body.
    find("#definition").focus();
    const partial = unknown.length === 0 ? "" : ` It is partial: ${unknown.length} parts of the flow are not known.`;
    say(`The body is now a definition.${partial} Undo brings the body back.`);
  });

  function update() {
    const { imported, tree } = state;
    // What is left of a damaged text is no flow to go on with.
    const isThere = tree !== null && imported !== null && imported.json !== null;
    offer.hidden = !isThere;
    if (!isThere) return;
    find("#import-errors").hidden = imported.report.ok;
    unknownPart.hidden = imported.unknown.length === 0;
    find("#import-unknown").replaceChildren(...itemsOf(imported.unknown));
  }
  update();
  state.subscribe(update);
}

function itemsOf(paths) {
  const items = paths.slice(0, MAX_LISTED).map((path) => make("li", {}, make("code", { textContent: path })));
  const more = paths.length - items.length;
  return more === 0 ? items : [...items, make("li", { textContent: `${more} more` })];
}
