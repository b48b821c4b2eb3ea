// How much YAML is read. A user flow takes a few kilobytes and eleven levels.

/** In MiB of UTF-8. The package `yaml` takes about a second and 0.5 GB for each. */
export const MOST_MEBIBYTES = 1;

/** Containers inside each other: the limit of the core, so that it is told in terms of the YAML. */
export const MOST_LEVELS = 64;

/** Errors of a text; what is worse is no YAML. */
export const MOST_ERRORS = 1000;

/** Findings of a report. */
export const MOST_FINDINGS = 10_000;

/** What aliases and merge keys may repeat: a few lines of YAML can stand for any number of values. */
export const MOST_REPEATED_VALUES = 100_000;

/** Characters of JSON that a text may come to. */
export const MOST_CHARACTERS = 8 * 1024 * 1024;
