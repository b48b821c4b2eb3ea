import { make } from "../dom.js";
import { variableName } from "../flow/members.js";

/**
 * A control that is bound to one member has `data-kind`:
 *   text    a text; empty means that the member is absent, or with `data-empty="keep"` an empty text
 *   flag    true or false; `data-default` says what an absent member means
 *   choice  one of several words; the empty one means that the member is absent
 */

/** Shows what the definition says. A value that the control cannot hold as it is locks it. */
export function showValue(control, node) {
  const isReadable = show[control.dataset.kind](control, node);
  control.disabled = !isReadable;
  control.title = isReadable ? "" : "The text holds a value that this control cannot change. Change it in the text.";
}

const show = {
  text(control, node) {
    const value = node?.value ?? "";
    const variable = variableName(node);
    if (variable !== undefined) return write(control, `Variable: ${variable}`) && false;
    if (typeof value !== "string" || node?.children) return write(control, "") && false;
    write(control, value);
    // A line break, for example, does not survive in a field of one line.
    return control.value === value;
  },

  flag(control, node) {
    const isFlag = !node || node.type === "boolean";
    control.checked = isFlag ? (node?.value ?? isDefault(control)) : false;
    return isFlag;
  },

  choice(control, node) {
    const isWord = !node || node.type === "string";
    const value = isWord ? (node?.value ?? "") : "";
    const unknown = control.querySelector("option[data-unknown]");
    if (unknown && unknown.value !== value) unknown.remove();
    if (![...control.options].some((option) => option.value === value)) {
      const option = make("option", { value, textContent: value });
      option.dataset.unknown = "";
      control.append(option);
    }
    write(control, value);
    return isWord;
  },
};

/** What the definition is to say; `undefined` for nothing. */
export function readValue(control) {
  if (control.dataset.kind === "flag") return control.checked === isDefault(control) ? undefined : control.checked;
  return control.value === "" && control.dataset.empty !== "keep" ? undefined : control.value;
}

function isDefault(control) {
  return control.dataset.default === "true";
}

/** Only when it differs: writing a value moves the cursor to the end. */
function write(control, value) {
  if (control.value !== value) control.value = value;
  return true;
}
