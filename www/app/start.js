import { find } from "./dom.js";
import { createPage } from "./page.js";

/** Loads the package and starts the page, or says what to do where that fails. */
async function start() {
  try {
    // Loaded on demand, so that a failure can be explained.
    const userFlow = await import("../entra-user-flow/index.js");
    // WebAssembly is compiled at the first call: if it is forbidden, this throws.
    userFlow.validate("{}");
    createPage(userFlow);
    for (const part of ["#app", "#toolbar"]) find(part).hidden = false;
    document.documentElement.dataset.state = "ready";
  } catch (error) {
    const trouble = find("#trouble");
    trouble.textContent = explain(error);
    trouble.hidden = false;
    document.documentElement.dataset.state = "failed";
  }
}

function explain(error) {
  if (error?.code === "wasm-blocked") {
    return "The checker cannot start because this page may not run WebAssembly. If you run the site, add " +
      "'wasm-unsafe-eval' to script-src in its Content-Security-Policy. If not, allow WebAssembly in your browser.";
  }
  return "The checker could not be loaded. Load the page again; if you run the site, make sure that the folder " +
    `entra-user-flow is beside this page. (${error?.message ?? error})`;
}

start();
