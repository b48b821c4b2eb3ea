import { once } from "node:events";
import { createServer } from "node:http";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { inRepository } from "../support/paths.js";

const tarball = resolve(process.env.PACKAGE_TARBALL ?? inRepository("target/package/entra-user-flow.tgz"));
const manifest = JSON.parse(readFileSync(inRepository("pkg/package.json"), "utf8"));

/** A registry of npm that has the packed package, and nothing else. */
export async function serveRegistry() {
  const bytes = readFileSync(tarball);
  const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
  const server = createServer((request, response) => {
    const url = `http://127.0.0.1:${server.address().port}/`;
    if (request.url === "/entra-user-flow") {
      const dist = { tarball: `${url}entra-user-flow.tgz`, integrity };
      const { name, version } = manifest;
      const versions = { [version]: { ...manifest, dist } };
      response.end(JSON.stringify({ name, "dist-tags": { latest: version }, versions }));
    } else if (request.url === "/entra-user-flow.tgz") response.end(bytes);
    else response.writeHead(404).end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
