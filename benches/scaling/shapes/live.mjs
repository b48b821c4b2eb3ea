// Bodies of Graph, to import and to compare.

import { build } from "../../contestants/hand.mjs";
import { flowOf } from "../../inputs.mjs";
import { guid, repeat, small } from "./flows.mjs";

const IMPORT = ["importFlow"];
const DIFF = ["diff"];

/** The body that is sent; the contestant in JavaScript makes it, so that nothing here waits for the package. */
const bodyOf = (definition) => JSON.parse(build(JSON.stringify(definition)).json);
const json = (value) => ({ text: JSON.stringify(value) });
const listOf = (count, change = () => ({})) => {
  const body = bodyOf(small({}));
  return repeat(count, (number) => ({ ...body, id: guid(number), displayName: `Flow ${number}`, ...change(number) }));
};

/** What is wanted, and what is there. */
const pair = (desired, live) => ({ text: JSON.stringify(desired), live: JSON.stringify(live) });

/** The inputs of a body in an order of one's own. */
function withInputs(body, change) {
  const { views } = body.onAttributeCollection.attributeCollectionPage;
  views[0].inputs = change(views[0].inputs);
  return body;
}

const applications = (count) => small({ applications: repeat(count, guid) });
const choice = (count, word) =>
  small({
    attributes: [
      {
        attribute: "city",
        input: "radioSingleSelect",
        options: repeat(count, (number) => ({ label: `${word} ${number}`, value: `city${number}` })),
      },
    ],
  });

export const live = [
  { name: "attributes of a live flow", functions: IMPORT, make: (count) => json(bodyOf(flowOf(count))) },
  { name: "live flows in a list", functions: IMPORT, make: (count) => json({ value: listOf(count) }) },
  { name: "applications of a live flow", functions: IMPORT, make: (count) => json(bodyOf(applications(count))) },
  { name: "options of a live flow", functions: IMPORT, make: (count) => json(bodyOf(choice(count, "City"))) },
  {
    name: "unknown members of a live flow",
    functions: [...IMPORT, "validate"],

    make: (count) =>
      json({ ...bodyOf(small({})), ...Object.fromEntries(repeat(count, (number) => [`extra${number}`, number])) }),
  },
  { name: "nothing differs", functions: DIFF, make: (count) => pair(flowOf(count), bodyOf(flowOf(count))) },
  {
    name: "inputs the other way round",
    functions: DIFF,

    make: (count) =>
      pair(
        flowOf(count),
        withInputs(bodyOf(flowOf(count)), (inputs) => inputs.reverse()),
      ),
  },
  {
    name: "no input is there",
    functions: DIFF,

    make: (count) =>
      pair(
        flowOf(count),
        withInputs(bodyOf(flowOf(count)), (inputs) => inputs.slice(0, 1)),
      ),
  },
  {
    name: "every label differs",
    functions: DIFF,

    make: (count) =>
      pair(
        flowOf(count),
        withInputs(bodyOf(flowOf(count)), (inputs) => inputs.map((input) => ({ ...input, label: "Another" }))),
      ),
  },
  {
    name: "every second application differs",
    functions: DIFF,

    make: (count) =>
      pair(applications(count), bodyOf(small({ applications: repeat(count, (number) => guid(number * 2)) }))),
  },
  {
    name: "every option differs",
    functions: DIFF,
    make: (count) => pair(choice(count, "City"), bodyOf(choice(count, "Town"))),
  },
  {
    name: "flows of a list, the other way round",
    functions: DIFF,

    make: (count) =>
      pair(
        repeat(count, (number) => small({ name: `Flow ${number}` })),
        { value: listOf(count).reverse() },
      ),
  },
];
