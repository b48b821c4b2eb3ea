/** A fresh page, and a fresh worker of one, each time of a site that the browser has not seen: nothing is in its caches. */
export const inFreshPage = (place) => [
  { where: `a fresh page in ${place.name}`, first: (name, round) => first(place, "inPage", name, round) },
  { where: `a fresh web worker in ${place.name}`, first: (name, round) => first(place, "inWorker", name, round) },
];

async function first(place, action, name, round) {
  const page = await place.open(`${action}-${name}-${round}`.toLowerCase(), "start-up/");
  try {
    return await page.evaluate(([action, name]) => globalThis.benchmark[action](name), [action, name]);
  } finally {
    await page.close();
  }
}
