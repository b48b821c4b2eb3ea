// What someone writes who has TypeScript.
import * as api from "entra-user-flow";
import * as explain from "entra-user-flow/explain";
import * as format from "entra-user-flow/format";
import german from "entra-user-flow/locales/de";
import { probe } from "./probe.mjs";

const options: api.Options = { graphVersion: "v1.0", messages: german };
const { ok, diagnostics }: api.Report = api.validate({ name: "Sample" }, options);
const codes: api.RuleCode[] = diagnostics.map(({ code }) => code);

// @ts-expect-error: there is no such version; it is here to notice types that say nothing
export const mistaken = () => api.validate("{}", { graphVersion: "v2.0" });

export const run = (): unknown => {
  if (ok || codes.length === 0) throw new Error("a flow without identity providers is taken for a good one");
  return probe({ api, explain, format, german });
};
