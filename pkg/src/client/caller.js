// What the client asks of its caller while it works, as the WebAssembly module calls it. Nothing of it may throw where a
// promise is not awaited: the module would be left in the middle.

/** A request of which nothing is heard for so long has lost its connection. Graph itself gives up after a minute. */
const MOST_MILLISECONDS = 100_000;

/**
 * @param {object} options
 * @param {string | (() => string | Promise<string>)} options.token
 * @param {AbortSignal} [options.signal]
 * @param {(name: string) => string | Promise<string>} [options.secrets]
 * @param {(progress: object) => void} [options.onProgress]
 * @param {(event: object) => void} [options.onStep]
 */
export function createCaller({ token, signal, secrets, onProgress, onStep }) {
  const ends = new Map();
  return {
    get aborted() {
      return signal?.aborted === true;
    },
    // A text that was refused is refused again.
    token: async (isNew) => (typeof token === "function" ? token() : isNew ? undefined : token),
    secret: async (name) => {
      if (secrets === undefined) throw new Error("there is no `secrets` function");
      return secrets(name);
    },
    sleep: (milliseconds) => untilAbort(signal, (resolve) => setTimeout(resolve, milliseconds)),
    begin() {
      const controller = new AbortController();
      const stop = () => controller.abort();
      const timer = setTimeout(stop, MOST_MILLISECONDS);
      signal?.addEventListener("abort", stop);
      if (signal?.aborted) stop();
      ends.set(controller.signal, () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", stop);
      });
      return controller.signal;
    },
    end(own) {
      ends.get(own)?.();
      ends.delete(own);
    },
    progress: (progress) => tell(onProgress, progress),
    step: (event) => tell(onStep, event),
  };
}

function untilAbort(signal, start) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = start(done);
    signal?.addEventListener("abort", done);
    if (signal?.aborted) done();
  });
}

/** A listener that fails does not stop what it listens to. */
function tell(listener, event) {
  try {
    listener?.(event);
  } catch (error) {
    console.error(error);
  }
}
