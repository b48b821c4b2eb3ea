// What someone adds who has installed `yaml` for the YAML entry.
import * as yaml from "entra-user-flow/yaml";
import { run as runMain } from "./main.mjs";

export const run = () => runMain({ yaml });
