// Serves the page until it is interrupted: node serve-www.mjs [port].
import { join } from "node:path";
import { serve } from "./serve.mjs";

const FIRST_PORT = 8080;
const PORTS_TO_TRY = 20;

const root = join(import.meta.dirname, "../../www");
const [port] = process.argv.slice(2);
try {
  const server = await (port === undefined ? serveOnFreePort() : serve({ root, port: Number(port) }));
  console.log(`The page is at ${server.url} (Ctrl+C ends)`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
} catch (error) {
  console.error(`cannot serve the page: ${error.message}`);
  process.exitCode = 1;
}

async function serveOnFreePort() {
  for (let port = FIRST_PORT; ; port++) {
    try {
      return await serve({ root, port });
    } catch (error) {
      if (error.code !== "EADDRINUSE" || port === FIRST_PORT + PORTS_TO_TRY) throw error;
    }
  }
}
