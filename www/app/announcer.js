import { find } from "./dom.js";
import { summarise } from "./findings/summary.js";

/** Long enough that nobody who types is talked over. */
const PAUSE_IN_MS = 1000;

/** Tells people who do not see the page what has changed on it. */
export function createAnnouncer(state) {
  const region = find("#announcer");
  let timer;
  let announced = summarise(state.report.diagnostics);

  /** Says it at once, for what a person asked for. */
  function say(message) {
    clearTimeout(timer);
    region.textContent = message;
  }

  state.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const summary = summarise(state.report.diagnostics);
      if (summary !== announced) say(summary);
      announced = summary;
    }, PAUSE_IN_MS);
  });

  return say;
}
