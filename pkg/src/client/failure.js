// What a refusal of Graph means, in the words of `entra-user-flow/explain`.
import { explainGraphError } from "../graph-errors/explain.js";

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
  const [found] = status === 0 ? [] : explainGraphError({ status, request, error: { code, innerCode, message } });
  const known = found && { explanation: `${found.message}: ${found.why}`, help: found.help };
  const { explanation, help } = known ?? (status === 0 ? NO_ANSWER : UNKNOWN);
  const ids = { ...(code !== undefined && { code }), ...(requestId !== undefined && { requestId }) };
  return { status, ...ids, message, explanation, help, request, ...(mayBeDone && { mayBeDone }) };
}

/** An error, or a result, with its failure explained. */
export function withExplained({ failure, ...rest }) {
  return failure === undefined ? rest : { ...rest, failure: explained(failure) };
}
