/**
 * Names the type of a value that was refused, without ever showing the value itself.
 * @param {unknown} value
 */
export function typeName(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value;
}

/**
 * The class of a platform object, such as `"ArrayBuffer"`. Works where `instanceof` fails: for an object of another realm
 * (a frame, `node:vm`, a test runner, the development server of Next.js).
 * @param {unknown} value
 */
export function className(value) {
  return Object.prototype.toString.call(value).slice("[object ".length, -"]".length);
}
