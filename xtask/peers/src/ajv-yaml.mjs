// The same for definitions in YAML.
export { default } from "ajv";
export { parse } from "yaml";
