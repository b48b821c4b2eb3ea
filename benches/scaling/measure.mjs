export async function measureScaling() { return undefined; }
