// Careful JavaScript by hand: one walk over the structure, no table; a path is spelled out only for
// a finding.

import { contestant } from "../baseline/contestant.mjs";
import { extraMember, missing, step, wrongType } from "../baseline/findings.mjs";

export const { validate, validateLines, build, buildBytes } = contestant(checkFlow);

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function checkFlow(flow, findings) {
  for (const name in flow) {
    const value = flow[name];
    switch (name) {
      case "description":
      case "userType":
        if (typeof value !== "string" && value !== null) findings.push(wrongType(`/${name}`, "a string"));
        break;
      case "name":
      case "$schema":
      case "renamedFrom":
        if (typeof value !== "string") findings.push(wrongType(`/${name}`, "a string"));
        break;
      case "version":
        if (typeof value !== "number") findings.push(wrongType("/version", "a number"));
        break;
      case "signUp":
        if (typeof value !== "boolean") findings.push(wrongType("/signUp", "a boolean"));
        break;
      case "identityProviders":
        if (Array.isArray(value)) checkEach(value, checkProvider, findings);
        else findings.push(wrongType("/identityProviders", "an array"));
        break;
      case "attributes":
        if (Array.isArray(value)) checkEach(value, checkAttribute, findings);
        else if (value !== "none") findings.push(wrongType("/attributes", 'an array or "none"'));
        break;
      case "page":
        if (isObject(value)) checkPage(value, findings);
        else findings.push(wrongType("/page", "an object"));
        break;
      case "customAttributes":
        if (isObject(value)) checkCustomAttributes(value, findings);
        else findings.push(wrongType("/customAttributes", "an object"));
        break;
      case "applications":
        if (Array.isArray(value)) checkEach(value, checkApplication, findings);
        else findings.push(wrongType("/applications", "an array"));
        break;
      default:
        findings.push(extraMember("", name, "flow"));
    }
  }
}

function checkEach(items, check, findings) {
  for (let index = 0; index < items.length; index += 1) check(items[index], index, findings);
}

function checkProvider(provider, index, findings) {
  if (typeof provider === "string") return;
  const path = () => `/identityProviders/${index}`;
  if (!isObject(provider)) return void findings.push(wrongType(path(), "a string or an object"));
  for (const name in provider) {
    switch (name) {
      case "type":
      case "id":
      case "oidc":
      case "saml":
      case "wsFed":
        if (typeof provider[name] !== "string") findings.push(wrongType(`${path()}/${name}`, "a string"));
        break;
      default:
        findings.push(extraMember(path(), name, "provider"));
    }
  }
}

function checkAttribute(attribute, index, findings) {
  if (typeof attribute === "string") return;
  const path = () => `/attributes/${index}`;
  if (!isObject(attribute)) return void findings.push(wrongType(path(), "a string or an object"));
  for (const name in attribute) {
    const value = attribute[name];
    switch (name) {
      case "attribute":
      case "custom":
      case "label":
      case "input":
      case "defaultValue":
        if (typeof value !== "string") findings.push(wrongType(`${path()}/${name}`, "a string"));
        break;
      case "pattern":
        if (typeof value !== "string" && value !== null) findings.push(wrongType(`${path()}/pattern`, "a string"));
        break;
      case "required":
      case "hidden":
      case "editable":
      case "show":
      case "collect":
      case "omit":
        if (typeof value !== "boolean") findings.push(wrongType(`${path()}/${name}`, "a boolean"));
        break;
      case "writeToDirectory":
        if (typeof value !== "boolean" && value !== null) findings.push(wrongType(`${path()}/${name}`, "a boolean"));
        break;
      case "options":
        if (Array.isArray(value)) checkOptions(value, path, findings);
        else findings.push(wrongType(`${path()}/options`, "an array"));
        break;
      default:
        findings.push(extraMember(path(), name, "attribute"));
    }
  }
}

function checkOptions(options, parent, findings) {
  for (let index = 0; index < options.length; index += 1) {
    const option = options[index];
    const path = () => `${parent()}/options/${index}`;
    if (!isObject(option)) {
      findings.push(wrongType(path(), "an object"));
      continue;
    }
    for (const name in option) {
      if (name !== "label" && name !== "value") findings.push(extraMember(path(), name, "option"));
      else if (typeof option[name] !== "string") findings.push(wrongType(`${path()}/${name}`, "a string"));
    }
    if (option.label === undefined) findings.push(missing(path(), "label"));
    if (option.value === undefined) findings.push(missing(path(), "value"));
  }
}

function checkPage(page, findings) {
  for (const name in page) {
    const value = page[name];
    if (name !== "title" && name !== "description") findings.push(extraMember("/page", name, "page"));
    else if (typeof value !== "string" && value !== null) findings.push(wrongType(`/page/${name}`, "a string"));
  }
}

function checkCustomAttributes(declared, findings) {
  for (const display in declared) {
    const attribute = declared[display];
    const path = () => `/customAttributes${step(display)}`;
    if (!isObject(attribute)) {
      findings.push(wrongType(path(), "an object"));
      continue;
    }
    for (const name in attribute) {
      const value = attribute[name];
      if (name !== "dataType" && name !== "id" && name !== "description") {
        findings.push(extraMember(path(), name, "custom attribute"));
      } else if (typeof value !== "string" && !(name === "description" && value === null)) {
        findings.push(wrongType(`${path()}/${name}`, "a string"));
      }
    }
    if (attribute.dataType === undefined) findings.push(missing(path(), "dataType"));
  }
}

function checkApplication(application, index, findings) {
  if (typeof application === "string") return;
  const path = () => `/applications/${index}`;
  if (!isObject(application)) return void findings.push(wrongType(path(), "a string or an object"));
  for (const name in application) {
    if (name !== "name" && name !== "appId") findings.push(extraMember(path(), name, "application"));
    else if (typeof application[name] !== "string") findings.push(wrongType(`${path()}/${name}`, "a string"));
  }
}
