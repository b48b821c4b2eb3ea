// The options of the commands that look at user flows, and what the package is given for them.
import { TENANT_LISTS, TENANT_OBJECTS } from "../../tenant.js";
import { list } from "../frame/arguments.js";
import { argument } from "../frame/command-line.js";
import { Misuse } from "../frame/misuse.js";
import { readDataFile } from "./data-file.js";
import { readLanguage } from "./languages.js";
import { readRule } from "./rule.js";
import { readVariables, typed } from "./variables.js";

export const SETTING_OPTIONS = {
  tenant: {
    type: "string",
    value: "file",
    description: "A snapshot of the tenant (JSON): names are looked up in it, and flows are checked against it",
  },
  var: {
    type: "string",
    value: "name=value",
    multiple: true,
    description: "The value of a variable that a definition declares, in the type that it declares",
  },
  "vars-file": { type: "string", value: "file", description: "Values of variables by name (JSON or YAML)" },
  "graph-version": {
    type: "string",
    value: "version",
    choices: ["v1.0", "beta"],
    usual: "v1.0",
    description: "The version of Microsoft Graph that the body is for",
  },
  rule: {
    type: "string",
    value: "rule=severity",
    multiple: true,
    description: "Treat a rule, by code or name, as error, warning, info or off, such as `UF0203=off`",
  },
  rules: { type: "string", value: "file", description: "A file that says the same for several rules (JSON or YAML)" },
  locale: { type: "string", value: "language", usual: "en", description: "The language of reports, such as de" },
};

/**
 * What the package is given as `options`, and the input of each is read.
 * @param {object} context of a command
 * @param {(options: object) => { diagnostics: object[] }} [report] what is found with some options, for commands that
 *   take variables: a definition says in its report which type each has
 */
export async function readSettings({ values, io }, report) {
  const { tenant, "graph-version": graphVersion, locale } = values;
  const messages = await readLanguage(locale);
  const settings = {
    ...(tenant !== undefined && { tenant: await readTenant(tenant, io) }),
    ...(graphVersion !== undefined && { graphVersion }),
    ...(messages !== undefined && { messages }),
  };
  const rules = await readRules(values, io);
  if (Object.keys(rules).length > 0) settings.rules = rules;
  const variables = await readVariables(values, io);
  if (Object.keys(variables).length > 0) {
    settings.variables = typed(variables, (guess) => report({ ...settings, variables: guess }));
  }
  return settings;
}

const MEMBERS = [...TENANT_LISTS, ...TENANT_OBJECTS];

async function readTenant(file, io) {
  const tenant = await readDataFile(file, "--tenant", io);
  if (Object.keys(tenant).some((name) => name.startsWith("@odata."))) {
    throw new Misuse(
      `\`${file}\` is an answer of Graph, and no snapshot of a tenant`,
      `Run \`npx entra-user-flow snapshot merge ${argument(file)} -o tenant.json\` to make a snapshot of it`,
    );
  }
  if (!MEMBERS.some((name) => Object.hasOwn(tenant, name))) {
    throw new Misuse(`\`${file}\` is no snapshot of a tenant`, `It has one or more of ${list(MEMBERS)}`);
  }
  return tenant;
}

async function readRules({ rules, rule = [] }, io) {
  const settings = rules === undefined ? {} : await readDataFile(rules, "--rules", io);
  for (const one of rule) {
    const [name, severity] = readRule(one);
    settings[name] = severity;
  }
  return settings;
}
