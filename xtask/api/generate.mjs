// Writes the reference of the package from its types, a folder of Markdown: node generate.mjs <folder>.
// There is a page for each entry of package.json that has types.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Application, Converter, ReflectionKind } from "typedoc";

const root = join(import.meta.dirname, "../..");
const [out] = process.argv.slice(2);

const entries = await entriesWithTypes();
const application = await Application.bootstrapWithPlugins({
  entryPoints: [...entries.values()],
  tsconfig: join(import.meta.dirname, "tsconfig.json"),
  plugin: ["typedoc-plugin-markdown"],
  name: "entra-user-flow",
  router: "module",
  // Nothing of the machine, the day or the commit.
  disableSources: true,
  disableGit: true,
  hideGenerator: true,
  readme: "none",
  // What the language brings is described elsewhere.
  excludeExternals: true,
  // The compiled module, where the program has a type of it.
  intentionallyNotExported: ["WasmModule"],
  groupOrder: ["Functions", "Variables", "Classes", "Interfaces", "Type Aliases"],
  sort: ["source-order"],
  sortEntryPoints: false,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  typeDeclarationFormat: "table",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  pageTitleTemplates: { module: ({ name }) => `\`${name}\`` },
  outputFileStrategy: "modules",
  treatWarningsAsErrors: true,
  logLevel: "Warn",
});
application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
  for (const module of project.children) nameAfterEntry(module);
  for (const module of project.children) sayWhatIsPassedOn(module);
});
const project = await application.convert();
if (project === undefined) throw new Error("the types do not compile");
application.validate(project);
await application.outputs.writeOutput({ name: "markdown", path: out }, project);
if (application.logger.hasErrors() || application.logger.hasWarnings()) process.exitCode = 1;

/** The declaration file of each entry, by what an importer writes; all languages are like the first. */
async function entriesWithTypes() {
  const { name, exports } = JSON.parse(await readFile(join(root, "pkg/package.json"), "utf8"));
  const typed = Object.entries(exports).filter(([, { types }]) => types !== undefined);
  const sourceOf = (types) => join(root, "pkg/src", types.replace("./dist/", "").replace("/*", "/locale"));
  return new Map(typed.map(([path, { types }]) => [path.replace(".", name).replace("*", "de"), sourceOf(types)]));
}

/** A page is called what is imported. */
function nameAfterEntry(module) {
  const [name] = [...entries].find(([, file]) => file === join(root, "pkg/src", `${module.name}.d.ts`));
  module.name = name;
}

/** What an entry has of the main one is said in a sentence, not listed again. */
function sayWhatIsPassedOn(module) {
  const passedOn = module.children.filter(({ kind }) => kind === ReflectionKind.Reference);
  const [first] = passedOn;
  if (first === undefined) return;
  const whole = first.getTargetReflectionDeep().parent;
  if (passedOn.length < whole.children.length) return;
  for (const reference of passedOn) module.project.removeReflection(reference);
  module.comment.summary.push(
    { kind: "text", text: "\n\nIt exports all that " },
    { kind: "inline-tag", tag: "@link", target: whole, text: whole.name },
    { kind: "text", text: " does." },
  );
}
