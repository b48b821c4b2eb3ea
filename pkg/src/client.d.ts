/**
 * What talks to Microsoft Graph: reads a tenant, and applies a plan to it. It has a WebAssembly module of its own, which
 * nobody loads who only checks flows.
 *
 * @module
 */

import type { TenantSnapshot } from "./index.js";

export type { TenantSnapshot };

/**
 * What reading and applying share.
 *
 * @example
 * ```ts
 * import { readTenant, type ClientOptions } from "entra-user-flow/client";
 *
 * const shared: ClientOptions = { token: "…", baseUrl: "https://microsoftgraph.chinacloudapi.cn" };
 * export const read = () => readTenant({ ...shared, graphVersion: "beta" });
 * ```
 */
export interface ClientOptions {
  /**
   * An access token for Microsoft Graph, or a function that gets one: it is asked again, once, when Graph no longer takes
   * the last. A token goes into the `Authorization` header of requests to `baseUrl`, and nowhere else.
   */
  token: string | (() => string | Promise<string>);
  /** Where Graph is: `https://graph.microsoft.com`, if nothing is said. `http` is for this machine alone. */
  baseUrl?: string;
  /** Client ids, or display names, of applications to look up besides those that flows list. */
  applications?: readonly string[];
  /** An `AbortSignal`: stops the work, also while it waits. */
  signal?: {
    readonly aborted: boolean;
    readonly reason: unknown;
    addEventListener(type: "abort", listener: () => void): void;
    removeEventListener(type: "abort", listener: () => void): void;
  };
}

/**
 * How to read a tenant.
 *
 * @example
 * ```ts
 * import { readTenant, type ReadTenantOptions } from "entra-user-flow/client";
 *
 * const options: ReadTenantOptions = {
 *   token: async () => "…", // from MSAL
 *   onProgress: ({ done, total, reading }) => console.log(`${done} of ${total}: ${reading}`),
 * };
 * export const read = () => readTenant(options);
 * ```
 */
export interface ReadTenantOptions extends ClientOptions {
  /** `"v1.0"`, if nothing is said. `"beta"` also has the priority of flows. */
  graphVersion?: "v1.0" | "beta";
  /** Hears how far it is; what it throws is written to the console. */
  onProgress?: (progress: Progress) => void;
}

/**
 * How far reading is.
 *
 * @example
 * ```ts
 * import type { Progress } from "entra-user-flow/client";
 *
 * export const percent = ({ done, total }: Progress) => Math.floor((done / total) * 100);
 * ```
 */
export interface Progress {
  /** Lists and objects that are read. */
  done: number;
  /** Lists and objects that are to be read, as far as that is known. */
  total: number;
  /** What is being read, for people. */
  reading: string;
  /** What may not be read, or is not there, and is therefore left out of the snapshot. */
  unread?: { list: string; permission?: string; failure: GraphFailure };
}

/**
 * What Microsoft Graph refused, and what that means.
 *
 * @example
 * ```ts
 * import type { GraphFailure } from "entra-user-flow/client";
 *
 * export const show = ({ explanation, help }: GraphFailure) => `${explanation}. ${help}.`;
 * ```
 */
export interface GraphFailure {
  /** The HTTP status; 0 where no answer came. */
  status: number;
  /** Graph's own code. */
  code?: string;
  /** Graph's own words, without tokens and secrets. */
  message: string;
  /** What it means. */
  explanation: string;
  /** What to do. */
  help: string;
  /** By which Microsoft's support finds the request. */
  requestId?: string;
  /** The request: method and address, relative to the version. */
  request: string;
  /** The step, or an earlier try of it, may have been carried out although no answer said so. */
  mayBeDone?: true;
}

/**
 * Thrown when a tenant cannot be read.
 *
 * @example
 * ```ts
 * import { readTenant, TenantReadError } from "entra-user-flow/client";
 *
 * export async function read(token: string) {
 *   try {
 *     return await readTenant({ token });
 *   } catch (error) {
 *     if (!(error instanceof TenantReadError)) throw error;
 *     console.error(`${error.message}. ${error.help}.`);
 *   }
 * }
 * ```
 */
export class TenantReadError extends Error {
  constructor(error: { code: TenantReadError["code"]; message: string; help: string; failure?: GraphFailure });
  readonly name: "TenantReadError";
  /** `foreign-link`: Graph named a next page at another address, where the token does not go. */
  readonly code: "read-failed" | "no-token" | "foreign-link";
  /** What to do. */
  readonly help: string;
  /** What Graph said. */
  readonly failure?: GraphFailure;
}

/**
 * Reads a tenant, by GET alone, several in a `$batch`: what there is of user flows, and all that they refer to. The result
 * is plain JSON, without secrets, to be saved, compared and committed.
 *
 * What the token may not read is left out, which means that it is not known, and `onProgress` hears of it. The user flows
 * themselves have to be readable.
 *
 * @example
 * ```ts
 * import { validate } from "entra-user-flow";
 * import { readTenant } from "entra-user-flow/client";
 *
 * export async function check(definition: string, token: string) {
 *   const tenant = await readTenant({ token });
 *   return validate(definition, { tenant });
 * }
 * ```
 *
 * @throws a `TypeError` for options of a type that is not listed
 * @throws a `TenantReadError` when the tenant cannot be read
 * @throws the reason of `signal` when that ends it
 */
export function readTenant(options: ReadTenantOptions): Promise<TenantSnapshot>;

/**
 * How to apply a plan.
 *
 * @example
 * ```ts
 * import type { ApplyOptions } from "entra-user-flow/client";
 *
 * export const options: ApplyOptions = {
 *   token: async () => "…", // from MSAL
 *   secrets: async (name) => `the value of ${name}, from a vault`,
 *   onStep: ({ step, status, reason }) => console.log(step, status, reason ?? ""),
 * };
 * ```
 */
export interface ApplyOptions extends ClientOptions {
  /** Hears what becomes of each step; what it throws is written to the console. */
  onStep?: (event: StepEvent) => void;
  /** The value of a secret that the plan names. All are asked for before the first step. */
  secrets?: (name: string) => string | Promise<string>;
}

/**
 * Something happened to a step.
 *
 * @example
 * ```ts
 * import type { StepEvent } from "entra-user-flow/client";
 *
 * export const show = ({ step, status, waitSeconds }: StepEvent) =>
 *   `${step}: ${status}${waitSeconds === undefined ? "" : `, ${waitSeconds} s`}`;
 * ```
 */
export interface StepEvent {
  /** The id of the step. */
  step: string;
  status: "started" | "waiting" | "done" | "failed" | "skipped";
  /** How often it was sent. */
  attempt: number;
  /** Why it waits, or failed. */
  reason?: string;
  /** How long it waits before it is sent again. */
  waitSeconds?: number;
}

/**
 * What became of a plan.
 *
 * @example
 * ```ts
 * import type { ApplyResult } from "entra-user-flow/client";
 *
 * export const missing = ({ steps }: ApplyResult) => steps.filter(({ status }) => status !== "done").map(({ id }) => id);
 * ```
 */
export interface ApplyResult {
  /** Everything is done. */
  ok: boolean;
  /** What became of each step, in the order of the plan. */
  steps: StepResult[];
  /** Why not everything is done. */
  error?: ApplyError;
  /** The plan, as it was given. */
  plan: ApplicablePlan;
}

/**
 * What became of a step.
 *
 * @example
 * ```ts
 * import type { StepResult } from "entra-user-flow/client";
 *
 * export const show = ({ id, status, error }: StepResult) => `${id}: ${error?.explanation ?? status}`;
 * ```
 */
export interface StepResult {
  /** The id of the step. */
  id: string;
  /** `"failed"` also where nobody knows what became of it; `"skipped"`: it had no effect. */
  status: "done" | "failed" | "skipped";
  error?: GraphFailure;
  /** The ids that it made, by the names in `produces`. */
  produced?: Record<string, string>;
}

/**
 * Why a plan was not applied to its end.
 *
 * - `"basis-changed"`: the tenant is no longer what the plan was made from; nothing was sent.
 * - `"plan-has-errors"`: there is nothing to be done before they are mended.
 * - `"step-failed"`: Graph refused a step. Those after it were not sent.
 * - `"aborted"`, `"no-token"`, `"no-secret"`, `"read-failed"`, `"foreign-link"`: see `message` and `help`.
 *
 * @example
 * ```ts
 * import type { ApplyError } from "entra-user-flow/client";
 *
 * export const planAgain = ({ code }: ApplyError) => code === "basis-changed" || code === "step-failed";
 * ```
 */
export interface ApplyError {
  code:
    | "aborted"
    | "basis-changed"
    | "foreign-link"
    | "no-secret"
    | "no-token"
    | "plan-has-errors"
    | "read-failed"
    | "step-failed";
  /** One sentence. */
  message: string;
  /** What to do. */
  help: string;
  /** What Graph said. */
  failure?: GraphFailure;
}

/**
 * Of a plan, what is needed to apply it: what `plan` gives, or what was saved of it as JSON.
 *
 * @example
 * ```ts
 * import type { ApplicablePlan } from "entra-user-flow/client";
 *
 * export const count = (plan: ApplicablePlan) => plan.steps.length;
 * ```
 */
export interface ApplicablePlan {
  report?: { ok: boolean };
  steps: readonly {
    id: string;
    action: string;
    target?: string;
    version: "v1.0" | "beta";
    method: string;
    url: string;
    body?: object;
    dependsOn: readonly string[];
    produces?: readonly string[];
  }[];
  basis: string;
}

/**
 * Applies a plan. The tenant is read first, and a plan that was made from another state is refused, so that a second
 * apply changes nothing. Steps go in their order, as many together as can; what Graph has no time for is sent again, what
 * is not seen yet is waited for, and nothing is created twice.
 *
 * After a refusal nothing new is begun. The result says what became of each step; read the tenant and plan again to
 * complete it.
 *
 * @example
 * ```ts
 * import { apply, readTenant, type ApplicablePlan } from "entra-user-flow/client";
 *
 * export async function complete(plan: ApplicablePlan, token: string) {
 *   const { ok, error, steps } = await apply(plan, { token });
 *   if (!ok) console.error(error?.message, steps);
 * }
 * ```
 *
 * @throws a `TypeError` for a plan or options that are not what they have to be
 */
export function apply(plan: ApplicablePlan, options: ApplyOptions): Promise<ApplyResult>;
