import { Problem } from "./problem.js";

// What a caller may choose in the query, with the names and values of the package's options.
const choices = {
  format: ["auto", "definition", "graph"],
  graphVersion: ["v1.0", "beta"],
  positionEncoding: ["utf-16", "utf-8"],
};

export function readOptions(searchParams) {
  const options = {};
  for (const [name, value] of searchParams) {
    if (!Object.hasOwn(choices, name)) {
      throw badQuery(`The query may have ${Object.keys(choices).join(", ")}.`);
    }
    if (Object.hasOwn(options, name)) throw badQuery(`The query has ${name} more than once.`);
    if (!choices[name].includes(value)) {
      throw badQuery(`The value of ${name} is one of ${choices[name].join(", ")}.`);
    }
    options[name] = value;
  }
  return options;
}

function badQuery(detail) {
  return new Problem(400, "Bad Request", { detail });
}
