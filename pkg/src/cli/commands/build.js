export const build = { name: "build", summary: "build", usage: "", options: {}, examples: [], run: () => 0 };
