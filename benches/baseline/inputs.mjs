import { finding, missing, unusualWord } from "./findings.mjs";
import { DAMAGED_EMAIL_PATTERNS, INPUT_TYPES, NARROW_NAME_PATTERN } from "./vocabulary.mjs";

const CHOICES = new Set(["radioSingleSelect", "checkboxMultiSelect"]);

/** Checks the input of each attribute and notes its type; `list` is the definition's own list of attributes. */
export function checkInputs(attributes, list, findings) {
  if (list === "none") return;
  const asked = new Set();
  let email;
  for (const attribute of attributes) {
    const { members, id, name, index } = attribute;
    if (members.omit === true || members.show === false) continue;
    if (attribute.builtIn && id === "email") email = attribute;
    const identity = id ?? name;
    if (identity !== undefined) {
      if (asked.has(identity)) {
        findings.push(finding("UF0303", `/attributes/${index}${attribute.way}`, `\`${identity}\` is asked for twice`));
      }
      asked.add(identity);
    }
    attribute.type = typeOf(attribute, findings);
    // An attribute in its short form has nothing that could be wrong with its input.
    if (attribute.way !== "") checkInput(attribute, findings);
  }
  checkEmail(email, attributes, findings);
}

function typeOf({ members, dataType, index }, findings) {
  if (members.input !== undefined) {
    return (
      INPUT_TYPES.get(members.input) ??
      unusualWord(INPUT_TYPES, members.input, `/attributes/${index}/input`, "UF0401", findings)
    );
  }
  if (dataType === "boolean") return "boolean";
  return dataType === "string" || dataType === "int64" ? "text" : undefined;
}

function checkInput({ members, type, id, name, dataType, index }, findings) {
  const report = (code, member, message) => findings.push(finding(code, `/attributes/${index}/${member}`, message));
  const { defaultValue, hidden, options, pattern, required } = members;
  // An attribute of which only the id is known brings neither a label nor a type.
  if (id !== undefined && name === undefined && members.label === undefined) missingMember(index, "label", findings);
  // Where a declaration has no usable data type, that is said of the declaration.
  const mustSayType = name === undefined || dataType !== undefined;
  if (id !== undefined && mustSayType && type === undefined && members.input === undefined) {
    missingMember(index, "input", findings);
  }
  if (type === "checkboxSingleSelect") report("UF0402", "input", "`checkboxSingleSelect` is in no schema");
  if (Array.isArray(options) && options.length > 0) {
    if (type !== undefined && !CHOICES.has(type)) report("UF0404", "options", `a \`${type}\` shows no options`);
    checkOptions(options, type, defaultValue, report);
  } else if (CHOICES.has(type) && (options === undefined || Array.isArray(options))) {
    report("UF0403", options === undefined ? "input" : "options", `a \`${type}\` needs options`);
  }
  if (hidden === true && required === true && typeof defaultValue !== "string" && id !== "email") {
    report("UF0406", "required", "nobody can fill this in");
  }
  if (typeof pattern === "string" && pattern !== "") checkPattern(pattern, type, report);
}

const missingMember = (index, name, findings) => findings.push(missing(`/attributes/${index}`, name));

function checkOptions(options, type, defaultValue, report) {
  const values = new Set();
  for (let index = 0; index < options.length; index += 1) {
    const value = options[index]?.value;
    if (typeof value !== "string") continue;
    if (values.has(value)) report("UF0408", `options/${index}/value`, `\`${value}\` is there twice`);
    values.add(value);
  }
  if (type === "radioSingleSelect" && typeof defaultValue === "string" && !values.has(defaultValue)) {
    report("UF0407", "defaultValue", "the default value is none of the options");
  }
}

function checkPattern(pattern, type, report) {
  if (type === "boolean" || type === "checkboxSingleSelect") {
    report("UF0405", "pattern", "nothing is typed into a check box");
  }
  if (DAMAGED_EMAIL_PATTERNS.some((part) => pattern.includes(part))) {
    report("UF0501", "pattern", "the e-mail pattern is damaged");
  }
  if (pattern === NARROW_NAME_PATTERN) report("UF0502", "pattern", "the pattern refuses ordinary names");
}

function checkEmail(email, attributes, findings) {
  if (email !== undefined) {
    const { hidden = true, editable = false, required = true } = email.members;
    if (hidden === false || editable === true || required === false) {
      findings.push(finding("UF0304", `/attributes/${email.index}${email.way}`, "unusual e-mail input"));
    }
  } else if (
    attributes.length > 1 &&
    attributes.some(({ builtIn, id, members }) => builtIn && id === "email" && members.omit)
  ) {
    findings.push(finding("UF0304", "/attributes", "the flow does not collect `email`"));
  }
}
