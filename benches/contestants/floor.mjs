// The floor of what is measured alone: what reads the same text and writes it again does at least this much.

const rewritten = (text) => JSON.stringify(JSON.parse(text));

export const importFlow = (text) => ({ json: rewritten(text) });

export const diff = (desired, live) => [rewritten(desired), rewritten(live)];
