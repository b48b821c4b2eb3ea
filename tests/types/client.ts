// What somebody writes who talks to Graph; `any` would hide mistakes.

import { apply, readTenant, TenantReadError, type ApplyResult, type Progress, type StepEvent } from "entra-user-flow/client";
import { validate, type TenantSnapshot } from "entra-user-flow";

const tenant: TenantSnapshot = await readTenant({ token: "token" });
validate("{}", { tenant });
await readTenant({ token: () => "token", onProgress: ({ done, total }: Progress) => void (done / total) });
await readTenant({ token: async () => "token", graphVersion: "beta", applications: ["Name"] });

const steps = [
  { id: "step1", action: "create", version: "v1.0", method: "POST", url: "/a", body: { a: 1 }, dependsOn: [] },
] as const;
const result: ApplyResult = await apply(
  { steps, basis: "" },
  { token: "token", secrets: (name: string) => name, onStep: ({ status }: StepEvent) => void status },
);
const id: string | undefined = result.steps[0]?.produced?.["id"];
const help: string | undefined = result.steps[0]?.error?.help ?? result.error?.help ?? id;
const error: unknown = help;
if (error instanceof TenantReadError) void error.failure?.explanation;

// @ts-expect-error a token is needed
await readTenant({});
// @ts-expect-error secrets are for applying
await readTenant({ token: "token", secrets: () => "" });
// @ts-expect-error there are two versions
await readTenant({ token: "token", graphVersion: "v2.0" });
// @ts-expect-error a plan has steps
await apply({ basis: "" }, { token: "token" });
// @ts-expect-error no such code
if (result.error?.code === "nothing") void 0;
