// Commands that cannot be carried out as they were given: exit code 2, what is wrong, and what to do.

import { assert } from "chai";
import { describe, test } from "node:test";
import { folderWith, GOOD } from "./run.js";

const SECRET = "hunter2";
const { write, run } = folderWith({
  "flow.json": GOOD,
  "vars.json": `{ "a": "${SECRET}" "b": 1 }`,
  "vars.yaml": `a: "${SECRET}\nb: [`,
  "list.json": `["${SECRET}"]`,
  "nested.json": `{ "a": ["${SECRET}"] }`,
  "answer.json": '{ "@odata.context": "x", "value": [] }',
  "no-tenant.json": '{ "name": "x" }',
  "wrong-tenant.json": '{ "userFlows": {} }',
  "wrong-rules.json": '{ "UF0203": "of" }',
  "deep.json": `{ "userFlows": ${"[".repeat(20000)}${"]".repeat(20000)} }`,
  "bomb.yaml": ["a: &a0 [x, x]", ...Array.from({ length: 9 }, (_, n) => `b${n}: &a${n + 1} [${`*a${n},`.repeat(9)}]`)].join(
    "\n",
  ),
  "latin.json": Buffer.from('{"a":"\xff"}', "latin1"),
});

const cases = [
  [["vlidate"], "there is no command `vlidate`; did you mean `validate`?"],
  [["frobnicate"], "there is no command `frobnicate`\n"],
  [["flow.json"], "`flow.json` is a file and no command", "npx entra-user-flow validate flow.json"],
  [["--format", "json"], "the command comes first, and `--format` is an option"],
  [["help", "vlidate"], "did you mean `validate`?"],
  [["validate", "--fromat", "json", "flow.json"], "`validate` has no option `--fromat`; did you mean `--format`?"],
  [["validate", "-x", "flow.json"], "`validate` has no option `-x`"],
  [["validate", "--toString"], "`validate` has no option `--toString`"],
  [["validate", "--__proto__=1"], "`validate` has no option `--__proto__`"],
  [["validate", "flow.json", "--format"], "the option `--format` needs one of `text`, `json`, `sarif`, `github`"],
  [["validate", "flow.json", "--format", "jsom"], "`--format` cannot be `jsom`; did you mean `json`?"],
  [["validate", "flow.json", "--quiet=yes"], "the option `--quiet` takes no value"],
  [["validate", "flow.json", "--tenant"], "the option `--tenant` needs a file"],
  [["validate", "flow.json", "--max-warnings", "few"], "`--max-warnings` cannot be `few`: it is a count"],
  [["validate", "flow.json", "--max-warnings=-1"], "`--max-warnings` cannot be `-1`: it is a count"],
  [["validate", "flow.json", "--graph-version", "v2"], "`--graph-version` cannot be `v2`"],
  [["validate", "flow.json", "--locale", "xx"], "there are no texts in the language `xx`"],
  [["validate", "flow.json", "--locale", "../index"], "there are no texts in the language `../index`"],
  [["validate", "flow.json", "--rule", "UF0203"], "`--rule UF0203` says no severity"],
  [["validate", "flow.json", "--rule", "UF0203=of"], "`of` is no severity; did you mean `off`?"],
  [["validate", "flow.json", "--rule", "both-local-method=off"], "did you mean `both-local-methods`?"],
  [
    ["validate", "flow.json", "--rules", "wrong-rules.json"],
    "the file that `--rules` names cannot be taken: UF0203: expected one of error, warning, info, off",
  ],
  [["validate", "flow.json", "--var", SECRET], "a `--var` has no name and value"],
  [["validate", "flow.json", "--var", `=${SECRET}`], "a `--var` has no name and value"],
  [["validate", "flow.json", "--vars-file", "vars.json"], "`vars.json` is no JSON at line 1, column 18"],
  [["validate", "flow.json", "--vars-file", "vars.yaml"], "`vars.yaml` is no YAML at line "],
  [["validate", "flow.json", "--vars-file", "list.json"], "`list.json` is not an object, which `--vars-file` needs"],
  [["validate", "flow.json", "--vars-file", "nested.json"], "the variable `a` in `nested.json` is no text"],
  [["validate", "flow.json", "--vars-file", "latin.json"], "`latin.json` is not UTF-8"],
  [["validate", "flow.json", "--vars-file", "none.json"], "there is no file `none.json`"],
  [["validate", "flow.json", "--vars-file", "."], "`.` cannot be read: it is a folder"],
  [["validate", "flow.json", "--tenant", "answer.json"], "`answer.json` is an answer of Graph, and no snapshot"],
  [["validate", "flow.json", "--tenant", "no-tenant.json"], "`no-tenant.json` is no snapshot of a tenant"],
  [
    ["validate", "flow.json", "--tenant", "wrong-tenant.json"],
    "the file that `--tenant` names cannot be taken: userFlows: expected an array of objects",
  ],
  [["validate", "flow.json", "--tenant", "deep.json"], "`deep.json` is nested too deeply"],
  [["validate", "flow.json", "--vars-file", "bomb.yaml"], "`bomb.yaml` cannot be read: its aliases lead nowhere"],
  [["validate", "flow.json", "--tenant", "flow.json"], "there is nothing to read but what options name"],
  [["validate", "-", "--watch"], "standard input cannot be watched"],
  [["validate", "none.json", "--watch"], "there is no file `none.json`"],
  [["init", "a.json", "b.json"], "`init` takes one argument, and got `a.json`, `b.json`"],
  [["help", "init", "fix"], "`help` takes one argument, and got `init`, `fix`"],
  [["rules", "UF0203"], "`rules` takes nothing but options, and got `UF0203`"],
  [["schema", "x"], "`schema` takes nothing but options, and got `x`"],
  [["build", "flow.json", "--as", "curl", "--compact"], "`--compact` is for the body alone"],
  [["fix", "flow.json", "--dry-run", "--format", "json"], "no place for a report as `json`"],
  [["fix", "-", "--format", "sarif"], "no place for a report as `sarif`"],
  [["import", "flow.json"], "`flow.json` is a definition already"],
  [["import", "answer.json", "--yaml", "-o", "flow.jsonc"], "`flow.jsonc` is the name of a JSON file"],
  [["explain", " "], "there is nothing to explain"],
  [["explain", "flow.json"], "`flow.json` is a file, and no error", "npx entra-user-flow explain - < flow.json"],
  [["--hlep"], "`--hlep` is an option; did you mean `--help`?"],
  [["-v"], "`-v` is an option; did you mean `-V`?"],
  [[""], "there is no command ``"],
  [["schema", "--ulr"], "`schema` has no option `--ulr`; did you mean `--url`?"],
  [["schema", "-o"], "`schema` has no option `-o`\n"],
];

describe("misuse", () => {
  for (const [args, message, help = ""] of cases) {
    test(args.join(" "), async () => {
      const { code, out, err } = await run(args, { onInterrupt: () => () => {} });
      assert.deepStrictEqual([code, out], [2, ""]);
      assert.include(err, message);
      assert.match(err, /^error: [^\n]*\n {2}help: [^\n]+\n$/);
      assert.include(err, help);
      assert.notInclude(err, SECRET);
    });
  }
});

test("what stands behind `--` is a name, whatever it begins with", async () => {
  write("-q.json", GOOD);
  assert.strictEqual((await run(["validate", "--", "-q.json"])).out, "no findings\n");
});

test("a file with settings may have comments and a byte-order mark", async () => {
  write("commented.json", '\ufeff// c\n{ /* c */ "both-local-methods": "off" }');
  assert.strictEqual((await run(["validate", "flow.json", "--rules", "commented.json"])).code, 0);
});

test("a member named `__proto__` is data", async () => {
  write("proto.json", '{ "__proto__": { "polluted": 1 } }');
  const { code } = await run(["validate", "flow.json", "--vars-file", "proto.json"]);
  assert.strictEqual(code, 2);
  assert.strictEqual({}.polluted, undefined);
});
