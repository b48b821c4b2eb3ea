// Every kind of source and option, and what is refused as none.

import { assert } from "chai";
import { describe, test } from "node:test";
import { temporaryFolder } from "../support/temporary.js";
import { importYamlEntry } from "../support/yaml-entry.js";
import { covered, FLOW, lines } from "./findings.js";

const { yaml, json } = await importYamlEntry(temporaryFolder());

const TEXT = `# Größe 😀\n${FLOW}nmae: é\nsignUp: yes\ndescription: *nothing\n`;
const encode = (text) => new TextEncoder().encode(text);

function shared(bytes) {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

describe("a source", () => {
  test("of bytes gives the report of its text", () => {
    const expected = yaml.validate(TEXT);
    assert.lengthOf(expected.diagnostics, 3);
    const bytes = encode(TEXT);
    for (const source of [bytes, bytes.buffer, new DataView(bytes.buffer), shared(bytes), shared(bytes).buffer]) {
      assert.deepEqual(yaml.validate(source), expected);
    }
    assert.deepEqual(bytes, encode(TEXT));
  });

  test("of bytes behind others gives the report of its text", () => {
    const larger = encode(`xx${TEXT}xx`);
    assert.deepEqual(yaml.validate(larger.subarray(2, larger.length - 2)), yaml.validate(TEXT));
  });

  test("with a file names it in each diagnostic", () => {
    const file = "flows/größe.yaml";
    const expected = yaml.validate(TEXT).diagnostics.map((diagnostic) => ({ ...diagnostic, file }));
    for (const { diagnostics } of [
      yaml.validate({ text: TEXT, file }),
      yaml.build({ text: TEXT, file }).report,
      yaml.buildBytes({ text: TEXT, file }).report,
    ]) {
      assert.deepEqual(diagnostics, expected);
    }
  });

  test("of data is as in the main entry", () => {
    const flow = { name: "Sample", identityProviders: ["emailPassword"], nmae: 1 };
    for (const source of [flow, [flow, flow], null, { text: FLOW }]) {
      assert.deepEqual(yaml.validate(source), json.validate(source));
    }
    const { nmae, ...good } = flow;
    assert.strictEqual(yaml.build(good).json, yaml.build(FLOW).json);
    assert.isNotNull(yaml.build(good).json);
  });

  test("that is none is misuse, in the words of the main entry", () => {
    const detached = encode(FLOW);
    structuredClone(detached.buffer, { transfer: [detached.buffer] });
    for (const source of [
      undefined,
      1,
      true,
      1n,
      Symbol("s"),
      () => {},
      Promise.resolve(FLOW),
      detached,
      detached.buffer,
    ]) {
      for (const name of ["validate", "build", "buildBytes"]) {
        assert.deepEqual(
          thrown(() => yaml[name](source)),
          thrown(() => json[name](source)),
        );
      }
    }
    assert.deepEqual(
      thrown(() => yaml.validate()),
      thrown(() => json.validate()),
    );
  });

  test("with several flows is not built", () => {
    assert.throws(() => yaml.build(`${FLOW}---\n${FLOW.replace("Sample", "Other")}`), TypeError, /one user flow/);
  });
});

describe("bytes that are not UTF-8", () => {
  const latin1 = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0));

  test("are shown where they are", () => {
    const report = yaml.validate(latin1("name: Gr\xf6\xdfe\n"));
    assert.deepEqual(lines(report, "name: Gr\ufffd\ufffde\n"), ["error UF0004 «\ufffd»"]);
    assert.strictEqual(report.diagnostics[0].range.start.offset, 8);
  });

  test("are told from U+FFFD, which is a character", () => {
    const bytes = Uint8Array.from([...encode("name: \ufffdé\ufffd "), 0xef, 0xbf, 0x41]);
    const [{ code, range }] = yaml.validate(bytes).diagnostics;
    assert.deepEqual([code, range.start.offset, range.end.offset], ["UF0004", 10, 11]);
    assert.isTrue(yaml.validate(encode(FLOW.replace("Sample", "\ufffd"))).ok);
  });

  test("cannot be built", () => {
    const { report, bytes } = yaml.buildBytes(latin1(`${FLOW}description: \xff\n`));
    assert.isFalse(report.ok);
    assert.isNull(bytes);
  });
});

describe("the options", () => {
  test("choose the payload", () => {
    const priority = (graphVersion) => yaml.build(`${FLOW}priority: 100\n`, { graphVersion }).body.priority;
    assert.isUndefined(priority("v1.0"));
    assert.strictEqual(priority("beta"), 100);
  });

  test("choose the format", () => assert.strictEqual(yaml.validate(FLOW, { format: "graph" }).format, "graph"));

  test("are refused as in the main entry", () => {
    for (const options of [
      null,
      1,
      [],
      { format: "yaml" },
      { positionEncoding: "utf-32" },
      { colour: 1, positionEncoding: "utf-8" },
    ]) {
      assert.deepEqual(
        thrown(() => yaml.validate(FLOW, options)),
        thrown(() => json.validate(FLOW, options)),
      );
    }
  });

  test("may be frozen", () => {
    const options = Object.freeze({ positionEncoding: "utf-8", graphVersion: "beta" });
    assert.deepEqual(yaml.validate(FLOW, options).diagnostics, []);
  });

  test("count positions in bytes", () => {
    const bytes = encode(TEXT);
    const { diagnostics } = yaml.validate(TEXT, { positionEncoding: "utf-8" });
    const slices = diagnostics.map(({ range: { start, end } }) =>
      new TextDecoder().decode(bytes.slice(start.offset, end.offset)),
    );
    assert.deepEqual(slices, ["nmae", "yes", "*nothing"]);
    const [{ newText, range }] = diagnostics[1].fixes[0].text;
    assert.strictEqual(newText, "true");
    assert.deepEqual(range, diagnostics[1].range);
  });
});

test("what is shared with the main entry is the same", () => {
  for (const name of ["rules", "UserFlowError", "isUserFlowError"]) assert.strictEqual(yaml[name], json[name]);
  assert.deepEqual(Object.keys(yaml).sort(), Object.keys(json).sort());
});

test("what is found in YAML alone has all that a diagnostic has", () => {
  const { diagnostics } = yaml.validate(`${FLOW}description: *nothing\n`);
  const rule = json.rules().find(({ code }) => code === "UF0001");
  assert.deepEqual(diagnostics, [
    {
      code: "UF0001",
      rule: rule.name,
      severity: rule.severity,
      message: "`*nothing` stands for nothing: no value in front of it has `&nothing`",
      help: "Write the value, or put the text in quotation marks",
      evidence: "YAML 1.2.2",
      scope: rule.scope,
      source: 0,
      path: "/description",
      range: {
        start: { offset: 61, line: 3, column: 14 },
        end: { offset: 69, line: 3, column: 22 },
      },
      args: { alias: "*nothing", anchor: "&nothing" },
      url: rule.url,
    },
  ]);
  assert.strictEqual(covered(`${FLOW}description: *nothing\n`, diagnostics[0].range), "*nothing");
});

function thrown(call) {
  try {
    call();
  } catch ({ name, message }) {
    return { name, message };
  }
  return assert.fail("nothing was thrown");
}
