// Serves the page until it is interrupted: node serve-www.mjs [port].
import { join } from "node:path";
import { serve } from "./serve.mjs";

const FIRST_PORT = 8080;
const PORTS_TO_TRY = 20;

const root = join(import.meta.dirname, "../../www");
const [wanted] = process.argv.slice(2);
const server = await (wanted === undefined ? serveOnFreePort() : serve({ root, port: Number(wanted) })).catch(
  (error) => {
    console.error(`cannot serve the page: ${error.message}`);
    process.exit(1);
  },
);
console.log(`The page is at ${server.url} (Ctrl+C ends)`);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());

async function serveOnFreePort() {
  for (let port = FIRST_PORT; ; port++) {
    try {
      return await serve({ root, port });
    } catch (error) {
      if (error.code !== "EADDRINUSE" || port === FIRST_PORT + PORTS_TO_TRY) throw error;
    }
  }
}
