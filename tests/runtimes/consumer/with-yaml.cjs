const yaml = require("entra-user-flow/yaml");
const { run: runMain } = require("./main.cjs");

exports.run = () => runMain({ yaml });
