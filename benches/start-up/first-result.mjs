/** Loads one contestant, and builds one payload: how long that took from the first import. */
export async function firstResult(module, text) {
  const start = performance.now();
  const { build } = await import(module);
  const { json } = build(text);
  return { milliseconds: performance.now() - start, product: json.length };
}
