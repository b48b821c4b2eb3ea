export const importCommand = { name: "import", summary: "import", usage: "", options: {}, examples: [], run: () => 0 };
