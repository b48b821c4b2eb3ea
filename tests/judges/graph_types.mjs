// Judges bodies of flows by the official types of Microsoft Graph: node graph_types.mjs [--beta] BODIES OUTPUT
//
// The flow's own interface says nothing of its handlers, whose types are empty there; so each object of a body becomes
// a literal of its own interface, which for a handler is the one that its `@odata.type` names. The compiler refuses
// unknown members and wrong values in such literals. It does not miss any member: all are optional in these types.
//
// On each run the judge is itself tried: a body with every member must pass, and each mistake put into it be found.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import ts from "typescript";
import { Interfaces } from "./interfaces.mjs";
import { Literals, TYPE } from "./literals.mjs";

const PACKAGES = { "v1.0": "microsoft-graph-types", beta: "microsoft-graph-types-beta" };
const CONTROL = "the control body";
const SHOWN = 50;

const OPTIONS = {
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

const { values, positionals } = parseArgs({ options: { beta: { type: "boolean" } }, allowPositionals: true });
const version = values.beta ? "beta" : "v1.0";
const [bodies, output] = positionals.map((folder) => resolve(folder));
const declarations = join(import.meta.dirname, `../node_modules/@microsoft/${PACKAGES[version]}/microsoft-graph.d.ts`);
process.exitCode = main() ? 0 : 1;

function main() {
  const interfaces = new Interfaces(declarations);
  const control = read(join(import.meta.dirname, "control", `${version}.json`));
  const files = readdirSync(bodies).filter((name) => name.endsWith(".json"));

  const literals = new Literals(interfaces);
  literals.add(CONTROL, control);
  literals.startCounting();
  for (const name of files.sort()) literals.add(name, read(join(bodies, name)));
  const controls = literals.controls();

  const source = write("bodies", literals.lines);
  const trial = write("controls", controls.flatMap(({ line }) => ["// @ts-expect-error", line]));
  const unsound = wrongTypes(interfaces, control);
  for (const { file, line, message } of compile([source, trial])) {
    if (file === source && line > 0) literals.blame(line - 1, message);
    // Two lines for each control; what is said of it is that no error was there to expect.
    else if (file === trial && line > 0) unsound.push(`NOT FOUND by the judge: ${controls[(line - 1) >> 1].name}`);
    else unsound.push(message);
  }
  return report(literals, files.length, controls.length, unsound);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Error(`cannot read ${file}`, { cause });
  }
}

/** Writes a file of which the first line is not from `lines`. */
function write(name, lines) {
  const file = join(output, `${name}-${version}.ts`);
  const from = relative(dirname(file), declarations).replaceAll(sep, "/");
  const header = [
    `import type * as G from ${JSON.stringify(from.replace(/\.d\.ts$/, ""))};`,
    // Any object is assignable to an interface without members; this makes it one that takes no member.
    "type Only<T> = keyof T extends never ? Record<string, never> : T;",
    "declare function of<T>(): Only<T>;",
  ];
  mkdirSync(output, { recursive: true });
  writeFileSync(file, [header.join(" "), ...lines, ""].join("\n"));
  return file;
}

function compile(files) {
  return ts.getPreEmitDiagnostics(ts.createProgram(files, OPTIONS)).map(({ file, start, messageText }) => ({
    file: file && resolve(file.fileName),
    line: file ? file.getLineAndCharacterOfPosition(start).line : 0,
    message: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}

/** Types that are named wrongly are found before the compiler is asked; here is the proof of that. */
function wrongTypes(interfaces, body) {
  const missed = [];
  const expectFailure = (name, wrong) => {
    const literals = new Literals(interfaces);
    literals.add(CONTROL, wrong);
    if (literals.failures.length === 0) missed.push(`NOT FOUND by the judge: ${name}`);
  };
  const changes = {
    missing: () => undefined,
    misspelt: (type) => `${type}x`,
    "with a capital": (type) => type.replace(/\.[a-z](?=\w*$)/, (letter) => letter.toUpperCase()),
    "in capitals": (type) => type.toUpperCase(),
  };
  const visit = (object, path) => {
    for (const [name, value] of Object.entries(object)) {
      if (name === TYPE) {
        for (const [how, change] of Object.entries(changes)) {
          object[name] = change(value);
          expectFailure(`${path}/${name} ${how}`, body);
          object[name] = value;
        }
      } else if (value !== null && typeof value === "object") {
        visit(value, `${path}/${name}`);
      }
    }
  };
  visit(body, "");
  const handlers = Object.entries(body).filter(([, value]) => value?.[TYPE] !== undefined);
  for (const [index, [name]] of handlers.entries()) {
    const [, another] = handlers[(index + 1) % handlers.length];
    for (const wrong of [another, [another], "x"]) {
      expectFailure(`/${name} as ${JSON.stringify(wrong)}`, { ...body, [name]: wrong });
    }
  }
  return missed;
}

function report(literals, total, controls, unsound) {
  const wrong = literals.wrong();
  if (wrong.delete(CONTROL)) unsound.push("the control body is right, but refused");
  const lines = literals.failures.map(({ body, path, message }) => `${body}: ${path || "/"}: ${message}`);
  if (lines.length > SHOWN) lines.splice(SHOWN, Infinity, `and ${lines.length - SHOWN} more`);
  for (const line of [...unsound, ...lines]) console.log(line);
  for (const [name, count] of [...literals.counts].sort()) console.log(`${String(count).padStart(7)} ${name}`);
  for (const { type, member, value, reason, count } of literals.excused) {
    if (count > 0) console.log(`excused ${count} times: ${value} as ${member} of ${type}: ${reason}`);
  }
  console.log(`${controls} controls, ${unsound.length === 0 ? controls : "not all"} found`);
  const right = `${total - wrong.size} judged right by the types`;
  console.log(`${version}: ${total} bodies, ${right} (${literals.lines.length} literals)`);
  return unsound.length === 0 && controls > 0 && total > 0 && wrong.size === 0;
}
