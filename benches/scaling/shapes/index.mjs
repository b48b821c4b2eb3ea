// What grows. Each shape makes an input of a number of something.

import { fixes } from "./fixes.mjs";
import { flows } from "./flows.mjs";
import { live } from "./live.mjs";
import { mistakes } from "./mistakes.mjs";

export const shapes = [...flows, ...mistakes, ...live, ...fixes];

/** In bytes; each four times the one before, up to 10 MB. */
export const SIZES = [1, 4, 16, 64, 256].map((times) => times * 40_000);
