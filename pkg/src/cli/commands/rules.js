export const rules = { name: "rules", summary: "rules", usage: "", options: {}, examples: [], run: () => 0 };
