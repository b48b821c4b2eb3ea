// What someone writes who only validates: nothing of the other entries may be downloaded.
import { validate } from "entra-user-flow";

export const run = () => validate("{}").ok;
