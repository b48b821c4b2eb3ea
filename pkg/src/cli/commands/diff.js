export const diff = { name: "diff", summary: "diff", usage: "", options: {}, examples: [], run: () => 0 };
