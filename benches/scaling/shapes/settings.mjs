// Options that grow along with the document.

import { guid, repeat, small } from "./flows.mjs";

const ONE = ["validate"];
/** Options are refused above a third of what a document may take; here they are most of what is given. */
const MOST_WITH_OPTIONS = 6_000_000;
const json = (value) => ({ text: JSON.stringify(value) });

/** As a tenant lists them. */
const userFlowAttributes = (count) =>
  repeat(count, (number) => ({
    id: `extension_6ea3bc85aec24b1c92ff4a117afb6621_C${number}`,
    displayName: `Custom ${number}`,
    dataType: "string",
  }));

export const settings = [
  {
    name: "rules switched off in places",
    functions: ONE,

    make: (count) => ({
      ...json(small({ attributes: repeat(count, () => "city") })),
      options: { rules: { UF0303: { severity: "off", reason: "a test", at: "/attributes/1" } } },
    }),
  },
  {
    name: "names looked up in a snapshot",
    largest: MOST_WITH_OPTIONS,
    functions: ["validate", "build"],

    make: (count) => ({
      ...json(
        small({ attributes: repeat(count, (number) => ({ attribute: `Custom ${number}`, label: `L ${number}` })) }),
      ),
      options: { tenant: { userFlowAttributes: userFlowAttributes(count) } },
    }),
  },
  {
    name: "near-miss names looked up in a snapshot",
    largest: MOST_WITH_OPTIONS,
    functions: ONE,

    make: (count) => ({
      ...json(
        small({ attributes: repeat(count, (number) => ({ attribute: `Custm ${number}`, label: `L ${number}` })) }),
      ),
      options: { tenant: { userFlowAttributes: userFlowAttributes(count) } },
    }),
  },
  {
    name: "applications of other flows in a snapshot",
    largest: MOST_WITH_OPTIONS,
    functions: ONE,

    make: (count) => ({
      ...json(small({ applications: repeat(count, guid) })),
      options: {
        tenant: {
          userFlows: repeat(count, (number) => ({
            id: guid(number),
            displayName: `Flow ${number}`,
            conditions: { applications: { includeApplications: [{ appId: guid(number) }] } },
          })),
        },
      },
    }),
  },
];
