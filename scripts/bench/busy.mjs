// Runs a command beside a process that keeps one core busy, as a build or a browser does on a person's machine, both at the same priority.
//     node busy.mjs COMMAND ARGUMENTS…
import { spawn, spawnSync } from "node:child_process";

const [command = "", ...args] = process.argv.slice(2);
// It looks who started it: a program that is ended from outside must not leave a loop behind.
const loop = `const parent = process.ppid; for (;;) if (process.ppid !== parent) process.exit();`;
const busy = spawn(process.execPath, ["--eval", loop], { stdio: "ignore" });
try {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  busy.kill("SIGKILL");
}
