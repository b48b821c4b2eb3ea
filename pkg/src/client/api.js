// The functions of the client, each over a core. What they do is documented where callers see it: in client.d.ts.
import { UserFlowError } from "../error.js";
import { typeName } from "../kind.js";
import { createCaller } from "./caller.js";
import { TenantReadError } from "./error.js";
import { explained, withExplained } from "./failure.js";
import { OF_APPLY, OF_READ, readClientOptions } from "./options.js";

/** @param {ReturnType<typeof import("./core.js").createClientCore>} core */
export function createReadTenant(core) {
  return async function readTenant(options) {
    const { baseUrl, graphVersion: version, applications, ...own } = readClientOptions(options, OF_READ);
    const onProgress = own.onProgress && (({ unread, ...progress }) => own.onProgress(withUnread(progress, unread)));
    const caller = createCaller({ ...own, onProgress });
    const text = await run(() => core().read_tenant(caller, defined({ baseUrl, version, applications })), own.signal);
    return { ...JSON.parse(text), readAt: new Date().toISOString() };
  };
}

/** @param {ReturnType<typeof import("./core.js").createClientCore>} core */
export function createApply(core) {
  return async function apply(plan, options) {
    const { baseUrl, applications, ...own } = readClientOptions(options, OF_APPLY);
    const copy = copyOf(plan);
    const caller = createCaller(own);
    const { ok, steps, error } = await run(() => core().apply(caller, copy, defined({ baseUrl, applications })));
    if (error?.code === "misuse") throw new TypeError(error.message);
    const explainedSteps = steps.map(({ error, ...step }) => (error ? { ...step, error: explained(error) } : step));
    return { ok, steps: explainedSteps, ...(error && { error: withExplained(error) }), plan };
  };
}

function withUnread(progress, unread) {
  return unread === undefined ? progress : { ...progress, unread: withExplained(unread) };
}

const defined = (options) => JSON.parse(JSON.stringify(options));

/** Plain data, whatever the caller has; a plan that was read from a file is as good as one that was just made. */
function copyOf(plan) {
  if (typeof plan !== "object" || plan === null || Array.isArray(plan)) {
    throw new TypeError(`plan: expected what \`plan\` gives, but got ${typeName(plan)}`);
  }
  return JSON.parse(JSON.stringify(plan));
}

async function run(action, signal) {
  let error;
  try {
    return await action();
  } catch (thrown) {
    error = thrown;
  }
  if (error instanceof Error) {
    if (error instanceof UserFlowError) throw error;
    throw new UserFlowError("internal-fault", "a fault inside entra-user-flow, which is not the caller's", { cause: error });
  }
  if (error.code === "aborted") throw signal.reason;
  if (error.code === "misuse") throw new TypeError(error.message);
  throw new TenantReadError(withExplained(error));
}
