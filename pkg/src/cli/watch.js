export const watch = () => 0;
