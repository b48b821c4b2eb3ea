// What the API promises to a program in JavaScript, as plain functions that take it: `groups[group][name](api, slim)`.
// They throw when a promise is broken and run unchanged in Node and in a page.

import { faults } from "./faults.js";
import { hostile } from "./hostile.js";
import { isolation } from "./isolation.js";
import { misuse } from "./misuse.js";
import { options } from "./options.js";
import { positions } from "./positions.js";
import { results } from "./results.js";
import { slim } from "./slim.js";
import { sources } from "./sources.js";

export const groups = { results, sources, misuse, options, positions, hostile, isolation, faults, slim };
