// The engine that makes a check of a JSON Schema, in the page.
export { default } from "ajv";
