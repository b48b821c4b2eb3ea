// What the API promises to a program in JavaScript, as plain functions that take it: `groups[group][name](api, slim)`.
// They throw when a promise is broken and run unchanged in Node and in a page.

import { comparisons } from "./comparisons.js";
import { faults } from "./faults.js";
import { graphErrors } from "./graph-errors.js";
import { hostile } from "./hostile.js";
import { imports } from "./imports.js";
import { isolation } from "./isolation.js";
import { lines } from "./lines.js";
import { misuse } from "./misuse.js";
import { options } from "./options.js";
import { positions } from "./positions.js";
import { results } from "./results.js";
import { settings } from "./settings.js";
import { several } from "./several.js";
import { slim } from "./slim.js";
import { sources } from "./sources.js";

export const groups = {
  results,
  imports,
  comparisons,
  graphErrors,
  sources,
  several,
  lines,
  misuse,
  options,
  settings,
  positions,
  hostile,
  isolation,
  faults,
  slim,
};
