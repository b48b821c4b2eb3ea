// The body of the documented create. It is written as text from fixed pieces, which is faster than JSON.stringify of
// an object that would have to be made first.

import { BUILT_IN, EMAIL_PATTERN } from "./vocabulary.mjs";

const TYPE = '"@odata.type":"#microsoft.graph.';
const NEEDS_ESCAPES = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A JSON string. Most texts need no escape, and the test costs less than JSON.stringify. */
const quoted = (text) => (NEEDS_ESCAPES.test(text) ? JSON.stringify(text) : `"${text}"`);

/** A member with its leading comma; nothing where there is no text. */
const member = (name, text) => (text === undefined || text === null ? "" : `,"${name}":${quoted(text)}`);

/** The body for a flow without errors. */
export function payloadOf({ definition, userType, providers, attributes, applications }) {
  let text = `{${TYPE}externalUsersSelfServiceSignUpEventsFlow"`;
  text += member("displayName", definition.name) + member("description", definition.description);
  if (applications.length > 0) {
    const listed = joined(applications, (id) => `{"appId":${quoted(id)}}`);
    text += `,"conditions":{"applications":{"includeApplications":[${listed}]}}`;
  }
  text += `,"onInteractiveAuthFlowStart":{${TYPE}onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp"`;
  text += `,"isSignUpAllowed":${definition.signUp ?? true}}`;
  text += `,"onAuthenticationMethodLoadStart":{${TYPE}onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp"`;
  text += `,"identityProviders":[${joined(providers, (id) => `{"id":${quoted(id)}}`)}]}`;
  if (definition.attributes !== "none") text += attributeCollection(attributes, definition.page);
  // `null` clears the type: the handler is sent without it.
  if (userType !== undefined || definition.userType === null) {
    text += `,"onUserCreateStart":{${TYPE}onUserCreateStartExternalUsersSelfServiceSignUp"`;
    text += `${member("userTypeToCreate", userType)}}`;
  }
  return `${text}}`;
}

function joined(items, write) {
  let text = "";
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) text += ",";
    text += write(items[index]);
  }
  return text;
}

function attributeCollection(attributes, page) {
  const kept = attributes.filter(({ members }) => members.omit !== true);
  const saysEmail = attributes.some(({ builtIn, id }) => builtIn && id === "email");
  const all = saysEmail ? kept : [EMAIL, ...kept];
  const collected = all.filter(({ members }) => members.collect !== false);
  const asked = all.filter(({ members }) => members.show !== false);
  const heading = (member("title", page?.title) + member("description", page?.description)).slice(1);
  return (
    `,"onAttributeCollection":{${TYPE}onAttributeCollectionExternalUsersSelfServiceSignUp"` +
    `,"attributes":[${joined(collected, attribute)}]` +
    `,"attributeCollectionPage":{"views":[{${heading}${heading && ","}"inputs":[${joined(asked, input)}]}]}}`
  );
}

function attribute({ builtIn, id, name, description, dataType }) {
  const named = `{"id":${quoted(id)}${member("displayName", name)}${member("description", description)}`;
  return `${named},"userFlowAttributeType":"${builtIn ? "builtIn" : "custom"}"${member("dataType", dataType)}}`;
}

function input(attribute) {
  const { members, id, name, type } = attribute;
  const isEmail = attribute === EMAIL || (attribute.builtIn && id === "email");
  const { hidden = isEmail, editable = !isEmail, writeToDirectory = true, required = isEmail, options } = members;
  const pattern = members.pattern === undefined ? defaultPattern(attribute, isEmail) : members.pattern;
  let text = `{"attribute":${quoted(id)},"label":${quoted(members.label ?? name)}`;
  text += `${member("inputType", type)}${member("defaultValue", members.defaultValue)}`;
  text += `,"hidden":${hidden},"editable":${editable}`;
  if (writeToDirectory !== null) text += `,"writeToDirectory":${writeToDirectory}`;
  text += `,"required":${required}`;
  text += member("validationRegEx", pattern);
  if (options?.length > 0) text += `,"options":[${joined(options, option)}]`;
  return `${text}}`;
}

const option = ({ label, value }) => `{"label":${quoted(label)},"value":${quoted(value)}}`;

/** Only what is typed in has a pattern. */
function defaultPattern({ type, dataType }, isEmail) {
  if (type !== "text") return undefined;
  if (isEmail) return EMAIL_PATTERN;
  return dataType === "int64" ? "^[0-9]+$" : "^.*";
}

/** The e-mail address, which a flow collects without being told to. */
const EMAIL = {
  members: {},
  builtIn: true,
  id: "email",
  name: BUILT_IN.get("email").label,
  description: BUILT_IN.get("email").description,
  dataType: "string",
  type: "text",
};
