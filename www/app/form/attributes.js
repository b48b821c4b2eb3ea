import { copyTemplate, find, idOf, make } from "../dom.js";
import { attributeEntries, referenceOf, setListed } from "../flow/attributes.js";
import { BUILT_IN_ATTRIBUTES, SHORT_LIST_LENGTH } from "../flow/vocabulary.js";
import { childOf } from "../text/pointer.js";
import { createCustomAttributes } from "./custom-attributes.js";
import { setGroupNotice } from "./limits.js";

/** User attributes: which ones the flow collects. Their order and looks are the page layout's. */
export function createAttributes(state, change) {
  const group = find("#attributes");
  const builtIn = BUILT_IN_ATTRIBUTES.map((attribute, index) => createCheck(attribute, index < SHORT_LIST_LENGTH));
  const custom = createCustomAttributes(state, change);

  for (const { id, check } of builtIn) {
    check.addEventListener("input", () => change((draft) => setListed(draft, check.checked, id, [referenceOf(id)])));
  }

  function update() {
    setGroupNotice(group, whyLocked(state.tree));
    const listed = new Set(attributeEntries(state.tree).map(referenceOf));
    for (const { id, check } of builtIn) check.checked = listed.has(referenceOf(id));
    custom.update(listed);
  }

  return { update };
}

function createCheck({ id, label, hint }, isShort) {
  const element = copyTemplate("check");
  const check = find("input", element);
  find(".name", element).textContent = label;
  if (hint) {
    const text = make("p", { className: "hint", textContent: hint });
    element.append(text);
    check.setAttribute("aria-describedby", idOf(text));
  }
  find(isShort ? "#attributes-short-list" : "#attributes-long-list").append(element);
  return { id, check };
}

function whyLocked(tree) {
  if (childOf(tree, "pages")) return "The text has several pages. Choose their attributes in the text.";
  const attributes = childOf(tree, "attributes")?.node;
  const customAttributes = childOf(tree, "customAttributes")?.node;
  const isList = !attributes || attributes.type === "array" || attributes.value === "none";
  if (isList && (!customAttributes || customAttributes.type === "object")) return undefined;
  return "The text holds something else here than this form shows. Change it in the text.";
}
