// POST a user-flow definition (or a Graph flow body):
//   /          answers with the Graph payload, or with a problem that carries the diagnostics
//   /validate  answers with the report, whatever it says

import { buildBytes, validate } from "entra-user-flow";
import { readBody } from "./body.js";
import { requireJson } from "./media-type.js";
import { readOptions } from "./options.js";
import { Problem } from "./problem.js";
import { json } from "./response.js";

const routes = {
  "/"(document, options) {
    const { report, bytes } = buildOne(document, options);
    if (bytes === null) throw hasErrors(report);
    return json(200, bytes);
  },
  "/validate"(document, options) {
    return json(200, JSON.stringify(validate(document, options)));
  },
};

function buildOne(document, options) {
  try {
    return buildBytes(document, options);
  } catch (error) {
    // Bytes and checked options leave one misuse: a set of flows, for which there is no one payload.
    if (!(error instanceof TypeError)) throw error;
    throw new Problem(422, "The document is not one flow", { detail: "The flows of a set are posted one by one." });
  }
}

function hasErrors({ diagnostics }) {
  return new Problem(422, "The document has errors", {
    type: "https://unpkg.com/entra-user-flow/docs/rules/README.md",
    detail: "There is no payload before the diagnostics of severity error are mended.",
    diagnostics,
  });
}

async function answer(request) {
  const { pathname, searchParams } = new URL(request.url);
  if (!Object.hasOwn(routes, pathname)) {
    const detail = `Documents are posted to ${Object.keys(routes).join(" or ")}.`;
    throw new Problem(404, "Not Found", { detail });
  }
  if (request.method !== "POST") {
    const detail = "A document is sent with POST.";
    throw new Problem(405, "Method Not Allowed", { detail }, { allow: "POST" });
  }
  const options = readOptions(searchParams);
  requireJson(request.headers);
  return routes[pathname](await readBody(request), options);
}

export default {
  async fetch(request) {
    try {
      return await answer(request);
    } catch (error) {
      if (error instanceof Problem) return error.response();
      // The log is for the operator; the caller learns nothing of what happened inside.
      console.error(error);
      return new Problem(500, "Internal Server Error").response();
    }
  },
};
