export const scalingLines = () => [];
