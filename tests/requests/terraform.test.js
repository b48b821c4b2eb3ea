// The configuration for Terraform, read by HashiCorp's own parser of the language (compiled to WebAssembly).

import { parse } from "@cdktf/hcl2json";
import { assert } from "chai";
import { describe, test } from "node:test";
import { FOR_TERRAFORM, toRequest } from "./hostile.js";

const { renderRequests } = await import("../../pkg/dist/requests.js");

/** What the parser found to be no template is given with the starts of templates doubled; what is one, without. */
const literal = (value) =>
  JSON.parse(JSON.stringify(value), (_, each) => (typeof each === "string" ? doubled(each) : renamed(each)));

const doubled = (text) => text.replace(/[$%](?=\{)/g, (start) => start + start);

const renamed = (value) =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [doubled(name), each]))
    : value;

const bodyOf = async (text) => {
  const request = toRequest(text);
  const { resource } = await parse("requests.tf", renderRequests([request], "terraform"));
  assert.deepEqual(Object.keys(resource), ["msgraph_update_resource"]);
  const [[block]] = Object.values(resource.msgraph_update_resource);
  return { request, block };
};

describe("the configuration for Terraform", () => {
  test("is one resource a request, and no text in it is a template", async () => {
    for (const text of FOR_TERRAFORM) {
      const { request, block } = await bodyOf(text);
      assert.deepEqual(Object.keys(block).sort(), ["body", "update_query_parameters", "url"]);
      assert.deepEqual(block.body, literal(request.body));
      const given = new URL(request.url);
      assert.equal(decodeURIComponent(block.url), decodeURIComponent(given.pathname.replace("/v1.0/", "")));
      const filter = given.searchParams.get("$filter");
      assert.deepEqual(block.update_query_parameters, literal({ $filter: [filter] }));
    }
  });

  test("keeps the order of the requests", async () => {
    const requests = ["a", "b", "c"].map(toRequest);
    const { resource } = await parse("requests.tf", renderRequests(requests, "terraform"));
    const blocks = Object.entries(resource.msgraph_update_resource).map(([name, [block]]) => [name, block.depends_on]);
    assert.deepEqual(blocks, [
      ["a", undefined],
      ["b", ["${msgraph_update_resource.a}"]],
      ["c", ["${msgraph_update_resource.b}"]],
    ]);
  });

  test("says that Terraform composes letters", () => {
    const comment = "# Terraform joins letters and their accents";
    assert.include(renderRequests([toRequest("e\u0301")], "terraform"), comment);
    assert.notInclude(renderRequests([toRequest("\u00e9")], "terraform"), comment);
  });

  test("the judge sees a template", async () => {
    const { resource } = await parse("x.tf", 'resource "a" "b" {\n  body = { "x" = "${var.secret}" }\n}\n');
    assert.notDeepEqual(resource.a.b[0].body, literal({ x: "${var.secret}" }));
  });
});
