import { execFile } from "node:child_process";

/** Runs a command and returns what it printed; when it fails, the error says what it printed. */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    execFile(command, args, { encoding: "utf8", ...options }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`));
    });
  });
}
