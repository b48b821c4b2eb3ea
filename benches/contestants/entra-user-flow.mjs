// The package under test, as it is published.

export { build, buildBytes, validate } from "../../pkg/dist/index.js";
