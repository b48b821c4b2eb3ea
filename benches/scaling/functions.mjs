// How each public function is called, and what of its result is read: all that is made when it is read.

const everything = (value) => JSON.stringify(value).length;

export const functions = {
  validate: (api, { text, sources, options }) => everything(api.validate(sources ?? text, options)),
  build(api, { text, options }) {
    const { report, json, needs } = api.build(text, options);
    return everything(report) + (json?.length ?? 0) + needs.length;
  },
  buildBytes(api, { bytes, options }) {
    const { report, bytes: payload } = api.buildBytes(bytes, options);
    return everything(report) + (payload?.length ?? 0);
  },
  importFlow(api, { text, options }) {
    const { report, json, unknown } = api.importFlow(text, options);
    return everything(report) + (json?.length ?? 0) + unknown.length;
  },
  diff: (api, { text, live, options }) => everything(api.diff(text, live, options)),
  applyFixes: (api, { text, diagnostics }) => api.applyFixes(text, diagnostics, { unsafe: true }).length,
};

/** What a call is given besides the text, before the clock runs. */
export function prepared(api, name, input) {
  if (name === "buildBytes") return { ...input, bytes: new TextEncoder().encode(input.text) };
  if (name === "applyFixes") return { ...input, diagnostics: api.validate(input.text).diagnostics };
  return input;
}

/** The bytes of all that a call reads. */
export function bytesOf({ text = "", live = "", sources = [], options = {} }) {
  return [text, live, ...sources, JSON.stringify(options)].reduce((sum, one) => sum + Buffer.byteLength(one), 0);
}
