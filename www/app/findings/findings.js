import { find } from "../dom.js";
import { createItem } from "./item.js";
import { listed, summarise } from "./summary.js";

const hasSafeFix = ({ fixes = [] }) => fixes.some(({ safe, text }) => safe && text);

/** The findings of the text as it is now. */
export function createFindings(state, pointer) {
  const heading = find("#findings-heading");
  const summary = find("#findings-summary");
  const list = find("#findings");
  const more = find("#findings-more");
  const fixSafely = find("#fix-safely");

  fixSafely.addEventListener("click", () => state.mendSafely());

  function update() {
    const { diagnostics } = state.report;
    const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
    pointer.reset();
    summary.textContent = summarise(diagnostics);
    if (state.fault) summary.textContent = `This text could not be checked: ${state.fault.message}`;
    find("#findings-link").textContent = `Findings (${diagnostics.length})`;
    list.replaceChildren(...listed(diagnostics).map(createOne));
    const unlisted = diagnostics.length - list.children.length;
    more.hidden = unlisted === 0;
    more.textContent = `${unlisted} more are not listed.`;
    if (focused >= 0) focusNear(focused);
    updateFixSafely(diagnostics.filter(hasSafeFix).length);
  }

  /** The button is there as long as it has something to do. */
  function updateFixSafely(count) {
    if (count === 0 && document.activeElement === fixSafely) heading.focus();
    fixSafely.hidden = count === 0;
    fixSafely.textContent = `Apply all safe fixes (${count})`;
  }

  function createOne(diagnostic) {
    return createItem(diagnostic, pointer, (fix) => state.mend(diagnostic, fix));
  }

  /** The finding that was mended is gone; the focus goes to the one in its place. */
  function focusNear(index) {
    const item = list.children[Math.min(index, list.children.length - 1)];
    (item ? find("button", item) : heading).focus();
  }

  update();
  state.subscribe(update);
}
