// What someone writes who uses every entry of the package that needs nothing else.
import * as api from "entra-user-flow";
import * as explain from "entra-user-flow/explain";
import * as format from "entra-user-flow/format";
import german from "entra-user-flow/locales/de";
import { probe } from "./probe.mjs";

export const run = (more) => probe({ api, explain, format, german, ...more });
