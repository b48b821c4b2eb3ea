import { find, idOf, make, withCode } from "../dom.js";
import { Places } from "./places.js";

/** Puts findings to the field, row or group that they are about. */
export function showFieldFindings(form, diagnostics) {
  for (const list of form.querySelectorAll(".field-findings")) clear(list);
  const places = new Places(form);
  for (const diagnostic of diagnostics) {
    const place = places.of(diagnostic);
    if (place) add(place, diagnostic);
  }
}

function add(place, diagnostic) {
  const list = find(":scope > .field-findings", place) ?? create(place);
  const item = make("li", {}, ...withCode(diagnostic.message));
  item.dataset.code = diagnostic.code;
  item.dataset.severity = diagnostic.severity;
  list.append(item);
  const control = described(place);
  control.setAttribute("aria-describedby", [...ownDescription(control), idOf(list)].join(" "));
  if (diagnostic.severity === "error" && place.matches(".field")) control.setAttribute("aria-invalid", "true");
}

function create(place) {
  const list = make("ul", { className: "field-findings" });
  place.append(list);
  return list;
}

function clear(list) {
  const control = described(list.parentElement);
  const own = ownDescription(control);
  list.remove();
  control.removeAttribute("aria-invalid");
  if (own.length > 0) control.setAttribute("aria-describedby", own.join(" "));
  else control.removeAttribute("aria-describedby");
}

/** What a person hears the findings with: a group, or the first control of a field or row. */
function described(place) {
  return place.matches("fieldset") ? place : (find("input, select, textarea", place) ?? place);
}

/** The hints in the markup, which stay. */
function ownDescription(control) {
  const ids = (control.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
  return ids.filter((id) => !document.getElementById(id)?.matches(".field-findings"));
}
