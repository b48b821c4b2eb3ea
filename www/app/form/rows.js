import { copyTemplate } from "../dom.js";
import { memberNode } from "../flow/members.js";
import { joinPointer } from "../text/pointer.js";
import { showValue } from "./controls.js";

/**
 * Draws one row for each child of a container. A row stands for a place, not for a value: when children move, the rows
 * stay and show other values, so the focus stays too.
 */
export class Rows {
  #element;
  #template;
  #decorate;

  /**
   * @param {Element} element  the list
   * @param {string} template  the id of the template of a row
   * @param {(row: HTMLElement, child: object, index: number, count: number) => void} [decorate]  what differs by row
   */
  constructor(element, template, decorate = () => {}) {
    this.#element = element;
    this.#template = template;
    this.#decorate = decorate;
  }

  /** @param {{ text: string, tree: object }} state */
  update(state, container, children) {
    while (this.#element.children.length > children.length) this.#element.lastElementChild.remove();
    children.forEach((child, index) => {
      const row = this.#element.children[index] ?? this.#element.appendChild(copyTemplate(this.#template));
      const place = joinPointer(container, child.key);
      // Most rows are as they were: in a long list they need not be drawn again.
      const shown = `${place} ${children.length} ${state.text.slice(child.start, child.end)}`;
      if (row.shown === shown) return;
      row.shown = shown;
      placeFields(row, place);
      this.#decorate(row, child, index, children.length);
      showFields(row.querySelectorAll(".field"), state.tree);
    });
  }
}

/** Gives each field of a row, rows inside it left out, the place of its member. */
export function placeFields(row, place) {
  row.dataset.path = place;
  for (const field of row.querySelectorAll(".field")) {
    if (field.closest(".row") === row) field.dataset.path = joinPointer(place, field.dataset.member);
  }
}

/** Says what a row is about: to its reader, and in the names of its buttons. */
export function nameRow(row, name) {
  row.setAttribute("aria-label", name);
  const heading = row.querySelector(".name");
  if (heading) heading.textContent = name;
  for (const button of row.querySelectorAll("[data-says]")) {
    if (button.closest(".row") === row) button.setAttribute("aria-label", button.dataset.says.replace("%", () => name));
  }
}

export function showFields(fields, tree) {
  for (const field of fields) showValue(field.querySelector("[data-kind]"), memberNode(tree, field.dataset.path));
}
