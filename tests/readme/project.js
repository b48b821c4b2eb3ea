// A project as the reader of a page has it: the packed package, the files of the page, a shell, and a tenant.

import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { serveTenant } from "../cli/snapshot/graph.js";
import { serveRegistry } from "../ecosystem/registry.js";
import { installPackage, installYaml } from "../support/installed.js";
import { inRepository } from "../support/paths.js";
import { runProgram } from "../support/program.js";
import { commandsIn } from "./blocks.js";

const MARK = "\u0001";

/** @param {string} folder an empty one */
export async function makeProject(folder, { yaml = false, tenant } = {}) {
  await installPackage(folder);
  if (yaml) await installYaml(folder);
  const [registry, graph] = await Promise.all([serveRegistry(), serveTenant(tenant)]);
  const environment = environmentIn(folder, registry, graph);
  return {
    folder,
    environment,
    write: (name, text) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    shell: (text) => runProgram("bash", ["-euc", text], { cwd: folder, env: environment }),
    terminal: (text) => terminal(text, folder, environment),
    node: (script) =>
      runProgram(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder, env: environment }),
    close: () => (registry.close(), graph.close()),
  };
}

/** The machine's own settings, caches and colours are not the reader's; `az` reads from the tenant. */
function environmentIn(folder, registry, graph) {
  const home = join(folder, ".home");
  mkdirSync(home);
  symlinkSync(inRepository("tests/cli/snapshot/fake-az.mjs"), join(home, "az"));
  return {
    PATH: [home, dirname(process.execPath), "/usr/bin", "/bin"].join(delimiter),
    HOME: home,
    GRAPH_SERVER: graph.url,
    NPM_CONFIG_REGISTRY: registry.url,
    npm_config_cache: join(home, "npm"),
    npm_config_update_notifier: "false",
    NO_COLOR: "1",
    LC_ALL: "C.UTF-8",
  };
}

/** Runs the commands of a block in one shell; each comes back with what it printed, to whichever stream. */
async function terminal(text, cwd, env) {
  const commands = commandsIn(text);
  // The mark between two outputs leaves `$?` as it is.
  const mark = `mark() { local code=$?; printf '${MARK}'; return $code; }`;
  const script = [mark, "exec 2>&1", ...commands.map(({ command }) => `mark\n${command}`)].join("\n");
  const { stdout } = await runProgram("bash", ["-c", script], { cwd, env });
  const printed = stdout.split(MARK).slice(1);
  return commands.map(({ command, output }, index) => ({ command, output, printed: printed[index] }));
}
