// The package under test, as it is published.

export { build, buildBytes, diff, importFlow, validate } from "../../pkg/dist/index.js";
