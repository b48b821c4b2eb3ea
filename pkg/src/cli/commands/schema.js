export const schema = { name: "schema", summary: "schema", usage: "", options: {}, examples: [], run: () => 0 };
