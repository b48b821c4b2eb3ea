import { decode } from "./decode.js";
import { encode, MOST_BYTES } from "./encode.js";
import { UserFlowError } from "./error.js";
import * as glue from "./entra_user_flow.js";

/** Up to this length, room for the worst case (three bytes for each UTF-16 unit) costs nothing that matters. */
const SMALL_TEXT = 1 << 16;

/**
 * The WebAssembly instance: made at the first call, kept, and replaced after a fault.
 * @param {() => WebAssembly.Module} getModule
 */
export function createCore(getModule) {
  /** Kept, so that a fresh instance costs no second compilation. */
  let module;
  /** The raw exports of the live instance; undefined before the first call and after a fault. */
  let wasm;
  let memory;

  function start() {
    try {
      module ??= getModule();
      const instance = new WebAssembly.Instance(module, glue.__wbg_get_imports());
      wasm = glue.__wbg_finalize_init(instance, module);
      memory = new Uint8Array(wasm.memory.buffer);
    } catch (cause) {
      throw fault(cause);
    }
  }

  /** Memory that has grown has another buffer; views of the old one are empty then. */
  function view(from, length) {
    if (memory.length === 0) memory = new Uint8Array(wasm.memory.buffer);
    return memory.subarray(from, from + length);
  }

  function room(length) {
    return view(glue.input(length), length);
  }

  function writeText(text) {
    const worst = Math.min(text.length * 3, MOST_BYTES);
    // A long text is taken for ASCII at first: three times its length would be much memory for nothing.
    const guess = text.length > SMALL_TEXT ? Math.min(text.length, worst) : worst;
    const { read, written } = encode(text, room(guess));
    return read < text.length && guess < worst ? encode(text, room(worst)).written : written;
  }

  function writeBytes(bytes) {
    const length = Math.min(bytes.length, MOST_BYTES);
    room(length).set(length === bytes.length ? bytes : bytes.subarray(0, length));
    return length;
  }

  /** Runs `action` on a live instance; after a fault, the next call starts with a fresh one. */
  function guard(action) {
    if (wasm === undefined) start();
    try {
      return action();
    } catch (cause) {
      wasm = undefined;
      throw fault(cause);
    }
  }

  return {
    guard,

    /** Writes the document into the input of the core and returns its length in bytes. */
    write: (content) => (typeof content === "string" ? writeText(content) : writeBytes(content)),

    /** A part of the output, as text. */
    text: (from, length) => decode(view(glue.output() + from, length)),

    /** A part of the output, as bytes that no later call changes. */
    bytes: (from, length) => view(glue.output() + from, length).slice(),
  };
}

function fault(cause) {
  if (cause instanceof UserFlowError) return cause;
  return new UserFlowError(
    "internal-fault",
    "a fault inside entra-user-flow, which is not the caller's; the next call starts afresh",
    { cause },
  );
}
