// Flows as they are read from Microsoft Graph, each with the definition that it was made from.

import { build } from "./contestants/hand.mjs";
import { valid } from "./inputs.mjs";

/** The body as a tenant returns it, with its lists put in: what the flow does not have is said as well. */
function liveBodyOf(definitionText) {
  return {
    "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#identity/authenticationEventsFlows/$entity",
    id: "c7b5a1c4-6a4c-4f0e-9a3e-2f6d1b8e7a90",
    priority: 500,
    conditions: { applications: { includeAllApplications: false, includeApplications: [] } },
    onAttributeCollectionStart: null,
    onAttributeCollectionSubmit: null,
    onUserCreateStart: null,
    ...JSON.parse(build(definitionText).json),
  };
}

/** `text` is the live flow, indented as the inputs are; `desired` the definition. */
export const live = valid.map(({ name, text }) => ({
  name: `${name}, live`,
  desired: text,
  text: JSON.stringify(liveBodyOf(text), null, 2),
}));
