// What several rows use and is slow to make, such as a browser: made once, when it is first needed.

const made = new Map();

/**
 * @template {{ close: () => unknown }} T
 * @param {string} name
 * @param {() => Promise<T>} make
 * @returns {Promise<T>}
 */
export function shared(name, make) {
  if (!made.has(name)) made.set(name, make());
  return made.get(name);
}

export async function closeShared() {
  const all = await Promise.allSettled(made.values());
  made.clear();
  for (const { value } of all.reverse()) await value?.close();
}
