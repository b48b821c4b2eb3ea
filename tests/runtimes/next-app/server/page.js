import { run } from "../../main.mjs";

// At each request, not once when the application is built.
export const dynamic = "force-dynamic";

export default function Page() {
  return <pre>{JSON.stringify(run())}</pre>;
}
