// Members that say what is so without them.
import { isMap, isSeq } from "yaml";
import { memberOf, valueOf } from "./nodes.js";

/** The defaults of the e-mail address, which are those of the documented flows; the others are those of all. */
const OF_EMAIL = { required: true, hidden: true, editable: false };

/** Says a member of an object what its default is? */
export function isDefault(object, name, value, members) {
  const schema = Object.hasOwn(members, name) ? members[name] : {};
  if (!("default" in schema)) return false;
  if (Array.isArray(schema.default)) return isSeq(value) && value.items.length === 0 && schema.default.length === 0;
  return value !== null && valueOf(value) === defaultOf(object, name, schema);
}

function defaultOf(object, name, schema) {
  const attribute = memberOf(object, "attribute");
  if (attribute === undefined || !Object.hasOwn(OF_EMAIL, name)) return schema.default;
  const id = valueOf(attribute);
  // What a variable names is not known here.
  if (isMap(attribute) || typeof id !== "string") return undefined;
  return id.toLowerCase() === "email" ? OF_EMAIL[name] : schema.default;
}
