/** Lower quartile, median and upper quartile, with linear interpolation between neighbours. */
export function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const above = Math.ceil(place);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/** The items in an order that begins one further in each round, so that nobody always runs first. */
export function rotated(items, round) {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

/**
 * How much faster the subject was than each peer, round by round. What slows the machine down for a moment slows
 * both sides of a pair, so ratios are steady where microseconds are not.
 */
export function pairedRatios(times, subject) {
  const ratios = {};
  for (const [peer, values] of Object.entries(times)) {
    if (peer !== subject) ratios[peer] = quartiles(values.map((value, round) => value / times[subject][round]));
  }
  return ratios;
}
