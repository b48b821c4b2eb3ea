// What someone writes who has CommonJS: `require` gives the same ES modules.
const api = require("entra-user-flow");
const explain = require("entra-user-flow/explain");
const format = require("entra-user-flow/format");
const { default: german } = require("entra-user-flow/locales/de");
const { probe } = require("./probe.mjs");

exports.run = (more) => probe({ api, explain, format, german, ...more });
