export const fix = { name: "fix", summary: "fix", usage: "", options: {}, examples: [], run: () => 0 };
