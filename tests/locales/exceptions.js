// Texts of a language that may break a rule of these tests, each with the reason: by language, then by place.

/** @type {Record<string, Record<string, string>>} */
export const EXCEPTIONS = {};
