/**
 * The exponent k of value = c · size^k that fits best: the slope of the straight line through the logarithms, by least
 * squares. Nothing where there are not two points to fit.
 * @param {[number, number][]} points size and value
 */
export function exponentOf(points) {
  const logarithms = points.map((pair) => pair.map(Math.log));
  if (logarithms.length < 2) return undefined;
  const mean = (place) => logarithms.reduce((sum, pair) => sum + pair[place], 0) / logarithms.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (term) => logarithms.reduce((total, pair) => total + term(pair), 0);
  return sum(([size, value]) => (size - x) * (value - y)) / sum(([size]) => (size - x) ** 2);
}
