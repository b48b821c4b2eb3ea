import { find } from "./dom.js";
import { listed, SEVERITIES } from "./findings/summary.js";

/** From the lightest on, so that an error shows over a warning at the same place. */
const LAYERS = Object.keys(SEVERITIES).toReversed();

/** What comes letter by letter; a paste, for example, is a step of its own. */
const TYPING = ["insertText", "insertCompositionText", "deleteContentBackward", "deleteContentForward"];

/**
 * The definition as text: a plain text area, with line numbers beside it. Under it lies the same text, unseen, which
 * carries the marks of the findings and gives the text area its size, so that all three scroll as one.
 */
export function createEditor(state) {
  const scroller = find("#editor");
  const area = find("#text");
  const marks = find("#marks");
  const numbers = find("#line-numbers");

  area.addEventListener("input", ({ inputType }) => {
    state.edit(area.value, TYPING.includes(inputType) ? `text ${inputType}` : undefined);
  });

  function update(_, change) {
    if (area.value !== state.text) {
      const end = change.start + change.removed.length;
      area.setRangeText(change.inserted, change.start, end, document.activeElement === area ? "end" : "preserve");
    }
    draw();
  }

  function draw() {
    // The last line needs something in it to have a height.
    marks.textContent = `${state.text}\n`;
    drawNumbers(numbers, state.text.split("\n").length);
    markFindings(marks.firstChild, listed(state.report.diagnostics));
  }

  area.value = state.text;
  draw();
  state.subscribe(update);

  return {
    focus: () => area.focus({ preventScroll: true }),

    /** Selects a range and brings it into view. */
    select(range) {
      area.focus({ preventScroll: true });
      area.setSelectionRange(range.start.offset, range.end.offset);
      scrollTo(scroller, boxOf(placeIn(marks.firstChild, range)), numbers.offsetWidth);
      scroller.scrollIntoView({ block: "nearest" });
    },
  };
}

function drawNumbers(element, count) {
  if (Number(element.dataset.count) === count) return;
  element.dataset.count = count;
  element.textContent = Array.from({ length: count }, (_, index) => index + 1).join("\n");
}

function markFindings(text, diagnostics) {
  // Without this API the list of findings still says each place.
  if (!CSS.highlights) return;
  for (const [layer, severity] of LAYERS.entries()) {
    const ranges = diagnostics
      .filter((diagnostic) => diagnostic.severity === severity && diagnostic.range)
      .map(({ range }) => new StaticRange(placeIn(text, range)));
    const highlight = new Highlight(...ranges);
    highlight.priority = layer;
    CSS.highlights.set(`finding-${severity}`, highlight);
  }
}

/** An empty place is shown at the character behind it. */
function placeIn(text, { start, end }) {
  const endOffset = Math.max(end.offset, start.offset + 1);
  return { startContainer: text, startOffset: start.offset, endContainer: text, endOffset };
}

function boxOf({ startContainer, startOffset, endContainer, endOffset }) {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.getBoundingClientRect();
}

/** Scrolls only when the place is out of sight, and then leaves some of the text around it in view. */
function scrollTo(scroller, place, numbersWidth) {
  const view = scroller.getBoundingClientRect();
  const left = view.left + numbersWidth;
  const isHidden = place.top < view.top || place.bottom > view.bottom;
  if (isHidden) scroller.scrollBy(0, place.top - view.top - view.height / 4);
  const isAside = place.left < left || place.left > view.right;
  if (isAside) scroller.scrollBy(place.left - left - view.width / 4, 0);
}
