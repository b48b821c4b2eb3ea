// The canonical form itself: what it looks like, and what is left as it is because something depends on it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { temporaryFolder } from "../support/temporary.js";
import { loadFormatter } from "./fmt/load.js";

const { format } = await loadFormatter(temporaryFolder());

/** The form of a text; a mistake in the test itself would be no text. */
function formOf(text, language, options) {
  const result = format(text, language, options);
  assert.notEqual(result.text, undefined, JSON.stringify(result));
  assert.equal(format(result.text, language, options).text, result.text);
  return result.text;
}

/** The form of a flow with these members. */
const flow = (members, options) =>
  JSON.parse(formOf(JSON.stringify({ identityProviders: ["emailPassword"], name: "n", ...members }), "json", options));

const DECLARED = { Tier: { dataType: "string" }, City: { dataType: "string" } };
const [GUID, APP] = ["6fc5012e-7665-43d6-9708-4370863f4e6e", "63856651-13d9-4784-9abf-20758d509e19"];

describe("the shortest spelling", () => {
  test("of what has a long form", () => {
    const { identityProviders, attributes, applications, extensions, rules } = flow({
      identityProviders: [
        { type: "Google" },
        { type: "facebook", id: "x" },
        { id: "Google-OAUTH" },
        { oidc: "C" },
        { id: "1", saml: "F" },
      ],
      customAttributes: DECLARED,
      attributes: [
        { attribute: "displayName" },
        { custom: "Tier" },
        { attribute: { var: "v" } },
        { required: true, attribute: "Tier" },
      ],
      applications: [{ appId: APP }, { name: "Shop" }, { appId: "no GUID" }],
      extensions: { attributeCollectionSubmit: { id: GUID }, attributeCollectionStart: { name: "Fill in" } },
      rules: { UF0203: { severity: "off" }, UF0504: { severity: "info", reason: "r" } },
    });
    assert.deepEqual(identityProviders, [
      "google",
      { type: "facebook", id: "x" },
      { id: "Google-OAUTH" },
      { oidc: "C" },
      { saml: "F", id: "1" },
    ]);
    assert.equal(JSON.stringify(identityProviders[4]), '{"saml":"F","id":"1"}');
    assert.deepEqual(attributes, [
      "displayName",
      "Tier",
      { attribute: { var: "v" } },
      { attribute: "Tier", required: true },
    ]);
    assert.deepEqual(applications, [APP, { name: "Shop" }, "no GUID"]);
    assert.deepEqual(extensions, { attributeCollectionStart: "Fill in", attributeCollectionSubmit: GUID });
    assert.deepEqual(rules, { UF0203: "off", UF0504: { severity: "info", reason: "r" } });
  });

  test("where the short form would mean something else, there is none", () => {
    const attributes = [{ custom: "City" }, { custom: "displyName" }, { custom: "extension_x" }, { attribute: "" }];
    assert.deepEqual(
      flow({ attributes, customAttributes: { City: { dataType: "string" } } }).attributes.slice(1),
      attributes.slice(1),
    );
    assert.deepEqual(
      flow({ attributes: [{ custom: "city" }], customAttributes: { city: { dataType: "string" } } }).attributes,
      [{ custom: "city" }],
    );
    const extensions = { attributeCollectionStart: { name: GUID }, attributeCollectionSubmit: { id: "no GUID" } };
    assert.deepEqual(flow({ extensions }).extensions, extensions);
  });

  test("of words", () => {
    const attributes = [
      { attribute: "Tier", input: "checkbox" },
      "POSTALCODE",
      { attribute: "country", input: "TEXT" },
    ];
    const result = flow({ attributes, userType: "Member", customAttributes: { Tier: { dataType: "Boolean" } } });
    assert.deepEqual(result.attributes, [
      { attribute: "Tier", input: "boolean" },
      "postalCode",
      { attribute: "country", input: "text" },
    ]);
    assert.deepEqual([result.userType, result.customAttributes.Tier.dataType], ["member", "boolean"]);
  });

  test("words that mean nothing in another letter case stay, and so do names that are declared", () => {
    const given = {
      attributes: ["City", { attribute: "Tier", input: "CHECKBOX" }],
      customAttributes: DECLARED,
      variables: { v: { type: "GUID" } },
      rules: { UF0203: "OFF" },
    };
    for (const [name, value] of Object.entries(given)) assert.deepEqual(flow(given)[name], value);
  });

  test("not inside of what a setting of a rule is for", () => {
    const attributes = [{ attribute: "displayName" }, { attribute: "city", required: false }, { attribute: "state" }];
    const rules = {
      UF0416: { severity: "off", at: "/attributes/0/attribute" },
      UF0401: { severity: "off", at: "/attributes/1/required" },
      UF0402: { severity: "off", at: "/attributes/2" },
    };
    assert.deepEqual(flow({ attributes, rules }).attributes, [...attributes.slice(0, 2), "state"]);
    assert.deepEqual(flow({ attributes, rules }, { dropDefaults: true }).attributes, [
      ...attributes.slice(0, 2),
      "state",
    ]);
  });
});

describe("members that equal their default", () => {
  const attributes = [
    { attribute: "city", required: false, show: true },
    { attribute: "Email", required: true, hidden: false },
  ];
  const given = { version: 1, signUp: true, passwordReset: true, attributes, description: null };

  test("are kept", () => {
    assert.deepEqual(flow(given), {
      identityProviders: ["emailPassword"],
      name: "n",
      ...given,
      attributes: [attributes[0], { ...attributes[1], attribute: "email" }],
    });
  });

  test("go when that is asked for, those of the e-mail address by its own defaults", () => {
    const dropped = {
      passwordReset: true,
      attributes: ["city", { attribute: "email", hidden: false }],
      description: null,
    };
    assert.deepEqual(flow(given, { dropDefaults: true }), {
      identityProviders: ["emailPassword"],
      name: "n",
      ...dropped,
    });
  });

  test("stay in a partial definition, and where a comment explains them", () => {
    assert.equal(flow({ partial: true, signUp: true }, { dropDefaults: true }).signUp, true);
    const text = '{\n  "name": "n",\n  "signUp": true, // wanted\n  "identityProviders": ["google"]\n}\n';
    assert.equal(formOf(text, "json", { dropDefaults: true }), text);
  });
});

test("JSON, with comments where they belong", () => {
  const text = `// about the file
{ // opens
    // about the flow

    // how
    "identityProviders": [ { "type": "Google" }, "emailPassword" /* mail */, // behind
        {"id": "abc", "oidc": "Contoso"}, ], // list


    "name": /* inner */ "Caf\\u00e9",
    "customAttributes": {"Tier": {"dataType":"string"}},
    "attributes": [ {"attribute": "displayName" // who
      }, "postalCode", { "options": [{"value":"a","label":"A"},{"value":"b","label":"B"}], /*
        several
          lines */
       "attribute": "Tier", "input": "radioSingleSelect", "label": {"var" : "x"}}],
    "graph": [{"value": {"b": [1, 2.50, []], "a": {}}, "path": "/x"}],
    // end
}
// tail`;
  const expected = `// about the file
{
  // opens
  // about the flow

  /* inner */
  "name": "Caf\\u00e9",

  // how
  "identityProviders": [
    "google",
    "emailPassword" /* mail */, // behind
    { "oidc": "Contoso", "id": "abc" }
  ], // list
  "attributes": [
    "displayName", // who
    "postalCode",
    {
      /*
         several
           lines */
      "attribute": "Tier",
      "label": { "var": "x" },
      "input": "radioSingleSelect",
      "options": [
        { "label": "A", "value": "a" },
        { "label": "B", "value": "b" }
      ]
    }
  ],
  "customAttributes": {
    "Tier": { "dataType": "string" }
  },
  "graph": [
    {
      "path": "/x",
      "value": {
        "b": [1, 2.50, []],
        "a": {}
      }
    }
  ]
  // end
}
// tail
`;
  assert.equal(formOf(text), expected);
});

test("a line is as long as most formatters make it", () => {
  const list = (last) =>
    `{\n  "name": "n",\n  "identityProviders": ["google"],\n  "attributes": ["displayName", "country", "postalCode", "${last}"]\n}\n`;
  const [fits, breaks] = [list("x".repeat(20)), list("x".repeat(21))];
  assert.equal(fits.split("\n")[3].length, 80);
  assert.equal(formOf(fits), fits);
  assert.match(formOf(breaks), /^ {2}"attributes": \[\n {4}"displayName",\n {4}"country",\n/m);
});

test("YAML, with comments, quotation marks and blocks as they are", () => {
  const text = `# yaml-language-server: $schema=https://unpkg.com/entra-user-flow/schema.json
# the name
name:   "Café"   # short
# how
identityProviders: [{type: Google},emailPassword, { id: 'abc', oidc: "Contoso" }]

signUp: true
attributes:
- attribute: displayName # who
# where
- { attribute: 'CITY' }
-    label: >-
            a long
            text
     pattern:
     attribute: postalCode
     # why
     required: true
page: {title: a title that takes its room, description: "and a text that is too long for the line"}
description: |
    a
      b
# the end
`;
  const expected = `# yaml-language-server: $schema=https://unpkg.com/entra-user-flow/schema.json
# the name
name: "Café" # short
description: |
  a
    b

signUp: true
# how
identityProviders: [google, emailPassword, { oidc: "Contoso", id: 'abc' }]
attributes:
  - displayName # who
  # where
  - 'city'
  - attribute: postalCode
    label: >-
      a long
      text
    # why
    required: true
    pattern: null
page:
  title: a title that takes its room
  description: "and a text that is too long for the line"
# the end
`;
  assert.equal(formOf(text, "yaml"), expected);
});

test("several documents", () => {
  const text = "identityProviders: [google]\nname: one\n---\n# two\nidentityProviders: [google]\nname: two\n...\n";
  assert.match(
    formOf(text, "yaml"),
    /^name: one\nidentityProviders: \[google\]\n---\n(?:#.*\n)?name: two\n(?:#.*\n)?identityProviders: \[google\]\n/,
  );
});

describe("anchors of YAML", () => {
  const head = "name: n\nidentityProviders: [google]\n";

  test("what one names is left as it is", () => {
    const text = `${head}attributes:\n  - &a { attribute: displayName }\n  - *a\n`;
    assert.equal(formOf(text, "yaml"), text);
  });

  test("and so is what is inside, which an alias repeats elsewhere", () => {
    const text = `name: n\nidentityProviders: &p [{ type: Google }]\ngraph:\n  - path: /x\n    value: *p\n`;
    assert.equal(formOf(text, "yaml"), text);
  });

  test("an alias stays behind its anchor, other members are put in order", () => {
    const text = `page: &p { title: t }\nidentityProviders: [google]\nname: n\nx: *p\n`;
    const moved = `name: n\nidentityProviders: [google]\nattributes: [{ label: &l Name, attribute: displayName }]\npage: { title: *l }\n`;
    assert.match(formOf(text, "yaml"), /^page: &p/);
    assert.match(formOf(moved, "yaml"), /\{ attribute: displayName, label: &l Name \}/);
  });

  test("a merge key stays in front", () => {
    const text = `identityProviders: [google]\nname: n\nattributes:\n  - attribute: city\n    <<: { required: true }\n`;
    assert.match(formOf(text, "yaml"), /- <<: \{ required: true \}\n {4}attribute: city\n/);
  });
});

describe("line ends", () => {
  const lf = '{\n  "name": "n",\n  "identityProviders": ["google"]\n}\n';
  const crlf = lf.replaceAll("\n", "\r\n");

  test("stay what they are; where they are mixed, the first counts", () => {
    assert.equal(formOf(crlf), crlf);
    assert.equal(formOf(crlf.replace("\r\n}", "\n}")), crlf);
    assert.equal(formOf(lf.replace("\n}", "\r\n}")), lf);
    const block = "name: n\r\nidentityProviders: [google]\r\ndescription: |\r\n  a\r\n  b\r\n";
    assert.match(formOf(block, "yaml"), /^description: \|\r\n {2}a\r\n {2}b\r\n/m);
  });

  test("there is one behind the last line, and no byte-order mark", () => {
    assert.equal(formOf(`\ufeff${lf.trimEnd()}`), lf);
    assert.equal(formOf(`${lf}\n\n`), lf);
  });
});

test("what is no definition is refused, and why", () => {
  const refusals = [
    ["{", "unreadable"],
    ["", "unreadable"],
    ["5", "unreadable"],
    ['{ "name": "some-package", "version": "1.0.0" }', "no-definition"],
    ['[{ "name": "n", "identityProviders": [] }, {}]', "no-definition"],
    ['{ "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow" }', "graph"],
  ];
  for (const [text, refusal] of refusals) assert.deepEqual(format(text), { refusal });
  assert.deepEqual(format("name: [", "yaml"), { refusal: "unreadable" });
  assert.deepEqual(
    format("name: n\nidentityProviders: [google]\n---\n# alone\n---\nname: m\nidentityProviders: [google]\n", "yaml"),
    {
      refusal: "comment",
      comment: "# alone",
    },
  );
});
