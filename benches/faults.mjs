import { NARROW_NAME_PATTERN } from "./baseline/vocabulary.mjs";

/** Twenty mistakes that people make, each with the one finding that it gives. */
export const faults = [
  { code: "UF0102", path: "/desciption", make: (flow) => (flow.desciption = "for customers") },
  { code: "UF0105", path: "/mfa", make: (flow) => (flow.mfa = true) },
  { code: "UF0103", path: "/signUp", make: (flow) => (flow.signUp = "true") },
  { code: "UF0206", path: "/identityProviders/3", make: (flow) => flow.identityProviders.push("gogle") },
  { code: "UF0202", path: "/identityProviders/4", make: (flow) => flow.identityProviders.push("emailPassword") },
  { code: "UF0203", path: "/identityProviders/5", make: (flow) => flow.identityProviders.push("emailOneTimePasscode") },
  { code: "UF0103", path: "/attributes/1/required", make: (flow) => (flow.attributes[1].required = "yes") },
  { code: "UF0111", path: "/attributes/2/input", make: (flow) => (flow.attributes[2].input = "Text") },
  { code: "UF0401", path: "/attributes/3/input", make: (flow) => (flow.attributes[3].input = "dropdown") },
  { code: "UF0502", path: "/attributes/4/pattern", make: (flow) => (flow.attributes[4].pattern = NARROW_NAME_PATTERN) },
  { code: "UF0106", path: "/attributes/4/inputType", make: (flow) => (flow.attributes[4].inputType = "text") },
  {
    code: "UF0407",
    path: "/attributes/6/defaultValue",
    make: (flow) => (flow.attributes[6].defaultValue = "platinum"),
  },
  { code: "UF0104", path: "/attributes/7/options/1", make: (flow) => delete flow.attributes[7].options[1].value },
  { code: "UF0102", path: "/attributes/8/requierd", make: (flow) => (flow.attributes[8].requierd = true) },
  { code: "UF0405", path: "/attributes/9/pattern", make: (flow) => (flow.attributes[9].pattern = "^true$") },
  { code: "UF0303", path: "/attributes/10", make: (flow) => flow.attributes.push("city") },
  { code: "UF0103", path: "/page/title", make: (flow) => (flow.page.title = 5) },
  { code: "UF0109", path: "/userType", make: (flow) => (flow.userType = "customer") },
  { code: "UF0601", path: "/applications/0", make: (flow) => (flow.applications[0] = "woodgrove") },
  { code: "UF0602", path: "/applications/2", make: (flow) => flow.applications.push(flow.applications[1].appId) },
];

export function damagedByFaults(flow) {
  const damaged = structuredClone(flow);
  for (const { make } of faults) make(damaged);
  return damaged;
}
