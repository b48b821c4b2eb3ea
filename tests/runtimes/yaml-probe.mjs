// Exercises the YAML entry beside the main one. The module stands alone, since it is copied to where no other is.

export function probe(yaml, json) {
  const text = "name: Größe 😀\nidentityProviders: &p [emailPassword]\nnmae: 1\n";
  const [{ code, path, range }] = yaml.validate(new TextEncoder().encode(text)).diagnostics;
  const good = "name: Sample\nidentityProviders: [emailPassword]\n";
  const twin = { name: "Sample", identityProviders: ["emailPassword"] };
  return {
    finding: { code, path, start: range.start },
    samePayload: yaml.build(good).json === json.build(twin).json && yaml.build(good).report.ok,
    sameCore: yaml.rules === json.rules && yaml.UserFlowError === json.UserFlowError,
  };
}
