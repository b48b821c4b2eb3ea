import { createServer } from "node:http";
import { once } from "node:events";
import sirv from "sirv";

/** What the page must get by with, and what a strict portal sends. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
].join("; ");

/**
 * Serves a folder of static files on the loopback interface.
 * @param {{ root: string, port?: number, headers?: Record<string, string> }} options port 0, the default, takes a free
 *   one; headers are added to the usual ones or replace them
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 0, headers = {} }) {
  const all = { "Content-Security-Policy": CONTENT_SECURITY_POLICY, "X-Content-Type-Options": "nosniff", ...headers };
  const files = sirv(root, { dev: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("not found\n");
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
