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

  function instantiate() {
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

  /** Room for `length` bytes behind the first `offset`, which are kept. */
  function room(offset, length) {
    return view(glue.input(offset + length) + offset, length);
  }

  function writeText(text, offset) {
    const worst = Math.min(text.length * 3, MOST_BYTES);
    // A long text is taken for ASCII at first: three times its length would be much memory for nothing.
    const guess = text.length > SMALL_TEXT ? Math.min(text.length, worst) : worst;
    const { read, written } = encode(text, room(offset, guess));
    return read < text.length && guess < worst ? encode(text, room(offset, worst)).written : written;
  }

  function writeBytes(bytes, offset) {
    const length = Math.min(bytes.length, MOST_BYTES);
    room(offset, length).set(length === bytes.length ? bytes : bytes.subarray(0, length));
    return length;
  }

  const start = (part) => (part === 0 ? 0 : glue.end(part - 1));

  /** Runs `action` on a live instance; after a fault, the next call starts with a fresh one. */
  function guard(action) {
    if (wasm === undefined) instantiate();
    try {
      return action();
    } catch (cause) {
      wasm = undefined;
      throw fault(cause);
    }
  }

  return {
    guard,

    /** Writes texts and bytes into the input of the core, one behind the other; the settings, where there are any, last. */
    write(sources, settings) {
      let offset = 0;
      const parts = settings === undefined ? sources : [...sources, { content: settings, isText: false }];
      for (const { content, isText } of parts) {
        const length = typeof content === "string" ? writeText(content, offset) : writeBytes(content, offset);
        glue.part(length, isText);
        offset += length;
      }
    },

    /** Where a part of the output ends; 0 for one that there is not. */
    end: (part) => glue.end(part),

    /** A part of the output, as text. */
    text: (part) => decode(view(glue.output() + start(part), glue.end(part) - start(part))),

    /** A part of the output, as bytes that no later call changes. */
    bytes: (part) => view(glue.output() + start(part), glue.end(part) - start(part)).slice(),
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
