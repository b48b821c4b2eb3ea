// The signal is that of a page, and that of Node.

import { readTenant } from "entra-user-flow/client";

await readTenant({ token: "token", signal: AbortSignal.timeout(1000) });
await readTenant({ token: "token", signal: new AbortController().signal });
