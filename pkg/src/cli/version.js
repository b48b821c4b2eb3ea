/** Put in by the bundler. */
export const VERSION = __VERSION__;
