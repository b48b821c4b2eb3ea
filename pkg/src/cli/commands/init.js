export const init = { name: "init", summary: "init", usage: "", options: {}, examples: [], run: () => 0 };
