const PLAIN = /^(?!-)[\p{L}\p{M}\p{N}_./@:+,\\-]+$/u;

/**
 * A name as it is written in a command that a user copies: what a shell would take apart or obey stands in apostrophes.
 * @param {string} text
 */
export const argument = (text) => (PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
