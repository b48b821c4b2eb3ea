// What a refusal of Graph means, in the words of `entra-user-flow/explain`.
import { PLACES, ROWS } from "../client-graph-errors.js";
import { recognise } from "../graph-errors/recognise.js";
import { choose } from "../graph-errors/texts.js";

const NO_ANSWER = {
  explanation: "no answer came from Microsoft Graph, so that nobody knows whether the request was carried out",
  help: "Check the network, and the `connect-src` of the page, then read the tenant and plan again",
};
const UNKNOWN = {
  explanation: "Microsoft Graph refused the request, for a reason that is not known here",
  help: "See `message`, and give `requestId` to Microsoft's support",
};

/** A failure as the module gives it, with what it means. */
export function explained({ status, code, innerCode, message, requestId, request, mayBeDone }) {
  const said = `status: ${status}\n${request}\n${code}\n${innerCode}\n${message}`;
  const { explanation, help } = status === 0 ? NO_ANSWER : (meaning(said.toLowerCase()) ?? UNKNOWN);
  const ids = { ...(code !== undefined && { code }), ...(requestId !== undefined && { requestId }) };
  return { status, ...ids, message, explanation, help, request, ...(mayBeDone && { mayBeDone }) };
}

function meaning(said) {
  const [found] = recognise(said, ROWS, PLACES);
  if (found === undefined) return undefined;
  const [message, why, help] = choose(found.row.texts, found.values).texts;
  return { explanation: `${message}: ${why}`, help };
}

/** An error, or a result, with its failure explained. */
export function withExplained({ failure, ...rest }) {
  return failure === undefined ? rest : { ...rest, failure: explained(failure) };
}
