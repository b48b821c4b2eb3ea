// The entry that explains what Graph answers. It needs no WebAssembly, and who validates needs none of it.
export { explainGraphError } from "./graph-errors/explain.js";
