// What an editor makes of the schema: the language service of Visual Studio Code, without the editor.

import assert from "node:assert/strict";
import { test } from "node:test";
import languageService from "vscode-json-languageservice";
import { schema } from "./verdicts.js";

const { getLanguageService, TextDocument } = languageService;

const service = getLanguageService({
  schemaRequestService: (uri) => {
    assert.equal(uri, schema.$id);
    return Promise.resolve(JSON.stringify(schema));
  },
});
service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ["*.user-flow.json"] }] });

const CURSOR = "¦";

test("the root offers the members of a flow, and those alone", async () => {
  const offered = await completions(`{ ${CURSOR} }`);
  const { properties } = schema.definitions.flow;
  assert.deepEqual(offered.filter((label) => !label.startsWith("{")).sort(), Object.keys(properties).sort());
  for (const elsewhere of ["displayName", "mfa", "branding"]) assert(!offered.includes(elsewhere), elsewhere);
});

test("the root offers the smallest flow", async () => {
  assert((await completions(CURSOR)).includes("{ name, identityProviders }"));
});

test("a list of providers offers the words, and the long forms", async () => {
  const offered = await completions(`{ "identityProviders": [${CURSOR}] }`);
  for (const word of ["emailPassword", "emailOneTimePasscode", "google", "facebook", "apple"]) {
    assert(offered.includes(JSON.stringify(word)), `${word} is not in ${offered}`);
  }
  assert(offered.includes("{ oidc }"), String(offered));
});

test("an input offers Graph's words and the alias", async () => {
  const offered = await completions(`{ "attributes": [{ "attribute": "city", "input": ${CURSOR} }] }`);
  for (const word of ["text", "radioSingleSelect", "checkboxMultiSelect", "boolean", "checkbox"]) {
    assert(offered.includes(JSON.stringify(word)), `${word} is not in ${offered}`);
  }
});

test("attributes offer the built-in ones, in several pages too", async () => {
  for (const text of [`{ "attributes": [${CURSOR}] }`, `{ "pages": [{ "attributes": [${CURSOR}] }] }`]) {
    const offered = await completions(text);
    for (const word of ["displayName", "postalCode"]) assert(offered.includes(JSON.stringify(word)), String(offered));
  }
});

test("settings of rules offer codes, names and severities", async () => {
  const offered = await completions(`{ "rules": { ${CURSOR} } }`);
  for (const key of ["UF0203", "both-local-methods"]) assert(offered.includes(key), key);
  const severities = await completions(`{ "rules": { "UF0203": ${CURSOR} } }`);
  for (const word of ["off", "info", "warning", "error"]) assert(severities.includes(JSON.stringify(word)), word);
});

test("a member shows what it says, its default, and where it belongs", async () => {
  const shown = await hover(`{ "sign${CURSOR}Up": true }`);
  assert.match(shown, /May users sign up\?/);
  assert.match(shown, /Left out, it is `true`/);
  assert.match(shown, /Part of the user flow/);
  assert.match(await hover(`{ "page${CURSOR}": {} }`), /The page that asks for the attributes/);
});

test("a word shows what it stands for", async () => {
  assert.match(await hover(`{ "attributes": ["post${CURSOR}alCode"] }`), /Postal Code.*At most 40 characters/);
  assert.match(await hover(`{ "identityProviders": ["goo${CURSOR}gle"] }`), /Google/);
});

test("a mistake is underlined where it is", async () => {
  assert.deepEqual(await mistakes('{ "name": "A", "identityProviders": ["google"], "sigUp": true }'), ['"sigUp"']);
  assert.deepEqual(await mistakes('{ "name": "A", "identityProviders": ["gogle"] }'), ['"gogle"']);
  assert.deepEqual(await mistakes('{ "name": "A", "identityProviders": [], "signUp": true }'), ["[]"]);
  const both = '{ "name": "A", "identityProviders": ["google"], "pages": [], "page": {} }';
  assert.deepEqual(await mistakes(both), ['"page"']);
  const list = '[{ "name": "A", "identityProviders": ["google"], "signUp": { "var": "open" } }]';
  assert.deepEqual(await mistakes(list), []);
});

/** A document with a cursor in it. */
function open(marked) {
  const document = TextDocument.create("file:///a.user-flow.json", "json", 1, marked.replace(CURSOR, ""));
  const cursor = document.positionAt(Math.max(0, marked.indexOf(CURSOR)));
  return { document, json: service.parseJSONDocument(document), cursor };
}

async function completions(marked) {
  const { document, json, cursor } = open(marked);
  return (await service.doComplete(document, cursor, json)).items.map(({ label }) => label);
}

async function hover(marked) {
  const { document, json, cursor } = open(marked);
  const shown = await service.doHover(document, cursor, json);
  return shown.contents.map((part) => part.value ?? part).join("\n");
}

/** The texts that are underlined. */
async function mistakes(text) {
  const { document, json } = open(text);
  return (await service.doValidation(document, json)).map(({ range }) => document.getText(range));
}
