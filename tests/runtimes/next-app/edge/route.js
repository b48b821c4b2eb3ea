import { run } from "../../main.mjs";

export const runtime = "edge";

export const GET = () => Response.json(run());
