// Reports for people and for other programs: pure functions, without the core.
export { formatGithub } from "./format/github.js";
export { formatSarif } from "./format/sarif.js";
export { formatText } from "./format/text.js";
