import { find } from "../dom.js";
import { joinPointer, parentPointer } from "../text/pointer.js";

/** The fields, rows and groups of the form, by the JSON Pointer of what they show, as they are now. */
export class Places {
  #places = new Map();

  constructor(form) {
    for (const place of form.querySelectorAll("[data-path]")) {
      if (!place.closest("[hidden]")) this.#places.set(place.dataset.path, place);
    }
  }

  /** The field that a finding is about, or the nearest row or group around it; undefined where the form has none. */
  of({ path, args }) {
    // What is missing has no path of its own: the finding names it.
    let at = args?.member ? joinPointer(path, args.member) : path;
    while (at !== "" && !this.#places.has(at)) at = parentPointer(at);
    return this.#places.get(at);
  }
}

/** The control to go to for a place. */
export function controlOf(place) {
  return find("input:not(:disabled), select:not(:disabled), textarea:not(:disabled)", place);
}
