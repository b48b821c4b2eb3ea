// The definition with all parts holds, and has each member that the table names.

import { assert } from "chai";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { build, validate } from "../../pkg/dist/index.js";
import { inRepository } from "../support/paths.js";
import { blocksOf } from "./blocks.js";

const PAGE = "docs/user-flows.md";
const { properties } = JSON.parse(readFileSync(inRepository("pkg/schema.json"), "utf8")).definitions.flow;

test("what is declared is checked, and built once a tenant has it", () => {
  const [, { text }] = blocksOf(PAGE);
  assert.isTrue(validate(text).ok);
  const [first, second] = build(text).report.diagnostics;
  assert.deepEqual([first.code, second.code], ["UF0207", "UF0207"]);
  const identityProviders = [
    { id: "5a415368-09cf-42df-a00c-ec23d9f4ebce", displayName: "Google", identityProviderType: "Google" },
    {
      "@odata.type": "#microsoft.graph.oidcIdentityProvider",
      id: "12345678-abcd-1234-cdef-aaaaaaaaaaaa",
      displayName: "Contoso employees",
    },
  ];
  const { body } = build(text, { tenant: { identityProviders } });
  assert.deepEqual(
    body.onAuthenticationMethodLoadStart.identityProviders.map(({ id }) => id),
    ["EmailPassword-OAUTH", ...identityProviders.map(({ id }) => id)],
  );
});

test("the definition with all parts is built without an error", () => {
  const [{ text }, , ...others] = blocksOf(PAGE);
  const tenant = {
    customAuthenticationExtensions: [
      { id: "6fc5012e-7665-43d6-9708-4370863f4e6e", displayName: "Check loyalty number" },
    ],
  };
  assert.deepEqual(others, []);
  const { report } = build(text, { tenant });
  assert.deepEqual(
    report.diagnostics.filter(({ severity }) => severity !== "info"),
    [],
  );
});

test("the table names words of the language", () => {
  const [, table] = readFileSync(inRepository(PAGE), "utf8").split("## In the flow\n");
  const rows = [...table.split("\n## ")[0].matchAll(/^\| .*? \| (`.*?) \| .*? \|$/gm)].map(([, words]) => words);
  const named = rows.flatMap((words) => /^((?:`[\w]+`(?:, )?)+)/.exec(words)?.[1].match(/\w+/g) ?? []);
  assert.includeMembers(Object.keys(properties), named);
  assert.isAbove(named.length, 10);
});
