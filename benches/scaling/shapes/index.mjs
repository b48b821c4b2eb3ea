// What grows. Each shape makes an input of a number of something.

import { fixes } from "./fixes.mjs";
import { flows } from "./flows.mjs";
import { labels } from "./labels.mjs";
import { live } from "./live.mjs";
import { mistakes } from "./mistakes.mjs";
import { settings } from "./settings.mjs";
import { syntax } from "./syntax.mjs";

export const shapes = [...flows, ...syntax, ...labels, ...mistakes, ...settings, ...live, ...fixes];

/** In bytes; each four times the one before, up to 10 MB. */
export const SIZES = [1, 4, 16, 64, 256].map((times) => times * 40_000);
