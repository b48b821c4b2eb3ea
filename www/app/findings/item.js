import { make, withCode } from "../dom.js";
import { SEVERITIES } from "./summary.js";

/**
 * One finding as an item of the list: what is wrong and where, what to do, and the ways to go there or to mend it.
 * @param {{ showInText: Function, showInForm: Function, isInForm: Function }} pointer
 * @param {(fix: object) => void} mend
 */
export function createItem(diagnostic, pointer, mend) {
  const { code, severity, help, related = [], fixes = [], url } = diagnostic;
  const item = make("li", { className: "finding" }, createJump(diagnostic, pointer));
  if (help) item.append(make("p", { className: "help" }, ...withCode(help)));
  item.append(...related.map((place) => createRelated(place, pointer)));

  const actions = make("p", { className: "finding-actions" });
  actions.append(...fixes.filter((fix) => fix.text).map((fix) => createFix(fix, mend)));
  if (pointer.isInForm(diagnostic)) actions.append(createShowInForm(diagnostic, pointer));
  const title = `About ${code} (new tab)`;
  actions.append(make("a", { href: url, target: "_blank", rel: "noreferrer", textContent: code, title }));
  item.append(actions);

  item.dataset.code = code;
  item.dataset.severity = severity;
  return item;
}

function createJump(diagnostic, pointer) {
  return createButton("jump", () => pointer.showInText(diagnostic),
    make("span", { className: "severity", textContent: `${SEVERITIES[diagnostic.severity]}:` }), " ",
    make("span", { className: "message" }, ...withCode(diagnostic.message)), " ",
    make("span", { className: "place", textContent: placeText(diagnostic.range) }));
}

function createRelated(place, pointer) {
  const text = [...withCode(place.message), ` (${placeText(place.range)})`];
  return createButton("related", () => pointer.showInText(place), ...text);
}

function createFix(fix, mend) {
  const { title, safe } = fix;
  return createButton("small fix", () => mend(fix), safe ? "Fix: " : "Fix (check the result): ", ...withCode(title));
}

function createShowInForm(diagnostic, pointer) {
  const button = createButton("small show-in-form", () => pointer.showInForm(diagnostic), "Show in form");
  button.setAttribute("aria-label", `Show in form: ${diagnostic.message}`);
  return button;
}

function createButton(className, onClick, ...content) {
  const button = make("button", { type: "button", className }, ...content);
  button.addEventListener("click", onClick);
  return button;
}

function placeText({ start }) {
  return `Line ${start.line}, column ${start.column}`;
}
