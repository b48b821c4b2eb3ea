// The one piece of code that runs in every runtime: it uses each function of the package and returns what came out, as
// data that any runtime can print. What must come out is in expected.js. It imports nothing, since it runs from files,
// from bundles, and where `require` gave it the package.

const HOW_TO =
  '{ "name": "SignInSignUpSample", "identityProviders": ["emailPassword"], ' +
  '"attributes": ["country", "displayName", "postalCode"] }';
const MISTAKEN = HOW_TO.replace("{", '{ "description": "é語😀", "nmae": 1,');

/** @param {{ api: object, explain: object, format: object, german: object, yaml?: object }} entries */
export function probe({ api, explain, format, german, yaml }) {
  const { report, json, body, needs } = api.build(HOW_TO);
  const { bytes } = api.buildBytes(HOW_TO);
  const source = { text: MISTAKEN, file: "flow.json" };
  const imported = api.importFlow(json);
  return {
    report,
    body,
    needs,
    bytesAreJson: bytes instanceof Uint8Array && new TextDecoder().decode(bytes) === json,
    refused: api.buildBytes("{}").bytes,
    findings: findings(api.validate(new TextEncoder().encode(MISTAKEN))),
    inGerman: api.validate(MISTAKEN, { messages: german }).diagnostics[0].message,
    syntax: findings(api.validate('{ "name": "Sample", "identityProviders": ["emailPassword" }')),
    mended: api.applyFixes('{ "signUp": "true" }', api.validate('{ "signUp": "true" }').diagnostics),
    imported: { json: imported.json, complete: imported.complete, unknown: imported.unknown },
    changes: api.diff({ name: "SignInSignUpSample", signUp: false }, json).map(({ text }) => text),
    unchanged: api.diff(HOW_TO, body).length,
    rules: Math.min(api.rules().length, 100),
    asText: format.formatText(api.validate(source), { sources: source }).split("\n")[1],
    asGithub: format.formatGithub(api.validate(source)).slice(0, 38),
    asSarif: JSON.parse(format.formatSarif(api.validate(source))).version,
    explained: explain.explainGraphError({ status: 401 }).map(({ key }) => key),
    misuse: misuse(api),
    ...(yaml && { yaml: probeYaml(yaml, api) }),
  };
}

const findings = ({ diagnostics }) => diagnostics.map(({ code, path, range }) => ({ code, path, start: range.start }));

/** What is thrown, as those see it who catch it. */
function misuse({ isUserFlowError, UserFlowError, validate }) {
  const own = new UserFlowError("internal-fault", "made by hand");
  try {
    validate(undefined);
  } catch (error) {
    return [error instanceof TypeError, error.name, isUserFlowError(error), own instanceof Error, isUserFlowError(own)];
  }
}

function probeYaml(yaml, api) {
  const text = "name: Größe 😀\nidentityProviders: &p [emailPassword]\nnmae: 1\n";
  const good = "name: Sample\nidentityProviders: [emailPassword]\n";
  const twin = { name: "Sample", identityProviders: ["emailPassword"] };
  return {
    findings: findings(yaml.validate(new TextEncoder().encode(text))),
    samePayload: yaml.build(good).json === api.build(twin).json && yaml.build(good).report.ok,
    sameCore: yaml.rules === api.rules && yaml.UserFlowError === api.UserFlowError,
  };
}
