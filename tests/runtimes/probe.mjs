// Exercises each function and returns what came out, as data that any runtime can print.
// The module stands alone, since it is copied to where no other module of the tests is.

const HOW_TO =
  '{ "name": "SignInSignUpSample", "identityProviders": ["emailPassword"], "attributes": ["country", "displayName", "postalCode"] }';

/**
 * @param {object} api
 * @param {object} [language] where there is one, what is found is told in it too
 */
export function probe({ applyFixes, build, buildBytes, isUserFlowError, rules, UserFlowError, validate }, language) {
  const { report, json, body } = build(HOW_TO);
  const unknown = new TextEncoder().encode(HOW_TO.replace("{", '{ "description": "é語😀", "nmae": 1,'));
  const [{ code, path, range }] = validate(unknown).diagnostics;
  return {
    report,
    body,
    bytesAreJson: new TextDecoder().decode(buildBytes(HOW_TO).bytes) === json,
    finding: { code, path, start: range.start },
    mended: applyFixes('{ "signUp": "true" }', validate('{ "signUp": "true" }').diagnostics),
    misuse: nameOfThrown(() => validate(undefined)),
    hasRules: rules().length > 0,
    knowsItsError: isUserFlowError(new UserFlowError("internal-fault", "made by hand")),
    ...(language && { inGerman: validate(unknown, { messages: language }).diagnostics[0].message }),
  };
}

function nameOfThrown(call) {
  try {
    call();
  } catch ({ name }) {
    return name;
  }
}
