/** What each exit code means; pipelines go by them. */
export const EXIT = {
  /** There is no error; for `diff`, nothing differs. */
  good: 0,
  /** There are errors; for `diff`, something differs. */
  errors: 1,
  /** The command cannot be carried out as it was given. */
  misuse: 2,
};

/** @param {{ ok: boolean }} report */
export const exitOf = ({ ok }) => (ok ? EXIT.good : EXIT.errors);
