// Requests to Microsoft Graph as scripts and files that other tools run: a pure function, without the core.
export { renderRequests } from "./requests/render.js";
