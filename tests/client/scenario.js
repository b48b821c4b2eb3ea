// What a program does with the client, the same in every runtime: it says what came out as plain data.

import { PLAN } from "./plans.js";

const TOKEN = "the-token-of-a-scenario";

/**
 * @param {{ readTenant: Function, apply: Function }} client
 * @param {string} baseUrl of an emulator that nobody else uses meanwhile
 */
export async function scenario({ readTenant, apply }, baseUrl) {
  const control = (path, method, body) =>
    fetch(`${baseUrl}/emulator/${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
  await control("reset", "POST");
  const before = await readTenant({ token: TOKEN, baseUrl });
  const changed = await apply({ ...PLAN, basis: "userFlows=0" }, { token: TOKEN, baseUrl });
  // One answer too early, one lost with its effect, one token that has ended.
  const faults = [
    "429;retry-after=1;method=POST;path=userFlowAttributes;times=1",
    "drop-after;method=POST;path=authenticationEventsFlows;times=1",
    "401;method=POST;path=includeApplications;times=1",
  ];
  await control("behavior", "PUT", { faults });
  const events = [];
  let asked = 0;
  const token = async () => `${TOKEN}-${(asked += 1)}`;
  const result = await apply(PLAN, { token, baseUrl, onStep: ({ step, status }) => events.push(`${step} ${status}`) });
  const after = await readTenant({ token: TOKEN, baseUrl });
  const controller = new AbortController();
  const onProgress = () => controller.abort(new Error("enough"));
  const ended = await readTenant({ token: TOKEN, baseUrl, signal: controller.signal, onProgress }).catch(
    ({ message }) => message,
  );
  const asleep = new AbortController();
  await control("behavior", "PUT", { faults: ["503;retry-after=60;method=GET"] });
  setTimeout(() => asleep.abort(new Error("woken")), 300);
  const woken = await readTenant({ token: TOKEN, baseUrl, signal: asleep.signal }).catch(({ message }) => message);
  const { leaks } = await (await control("requests", "GET")).json();
  return {
    before: names(before),
    refused: changed.error.code,
    ok: result.ok,
    statuses: result.steps.map(({ status }) => status).join(),
    waited: events.includes("step1 waiting"),
    asked,
    after: names(after),
    ended,
    woken,
    leaks,
  };
}

const names = ({ userFlows }) => userFlows.map(({ displayName }) => displayName).join();

/** What comes out everywhere. */
export const OUTCOME = {
  before: "Woodgrove Groceries,Staff, sign in only",
  refused: "basis-changed",
  ok: true,
  statuses: "done,done,done,done",
  waited: true,
  asked: 2,
  after: "Woodgrove Groceries,Staff, sign in only,Shoes",
  ended: "enough",
  woken: "woken",
  leaks: 0,
};
