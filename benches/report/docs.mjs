export const writeDocs = () => {};
