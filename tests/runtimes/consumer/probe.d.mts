export function probe(entries: Record<string, object>): unknown;
