// `npm start [FOLDER]`: builds Attune, tunes the embedded model on a folder (default: this repository) for a few minutes,
// and shows the held-out verdict with three completions of base and tuned side by side. The adapter goes into the store
// ($ATTUNE_HOME, default ~/.attune), where the extension finds it too; nothing is written into the folder.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { completionTable } from "./start-table.mjs";

// About two minutes on two idle cores with the embedded model; `node dist/cli.js train --help` lists everything else.
const training = ["--steps", "150", "--seq-len", "256", "--batch", "4", "--lr", "3e-3"];
const rule = "─".repeat(Math.min(process.stdout.columns || 80, 100));

const folder = path.resolve(process.argv[2] ?? ".");
if (!existsSync("node_modules/esbuild")) fail("The packages are not installed.", "Run: npm ci");
say("Building …");
const { buildAll } = await import("./build.mjs");
await buildAll().catch((error) => fail(`The build failed: ${error.message}`, "Run: npm ci"));

say(`Training an adapter on ${folder}; Ctrl+C stops and says how to go on.\n${rule}`);
const begun = Date.now();
const code = await run(["dist/cli.js", "train", folder, ...training]);
if (code !== 0) process.exit(code);

const adapter = newestAdapter(begun);
if (adapter === null)
  fail("Training ended without an adapter in the store.", "Report this as a defect, with the output.");
const { verdict } = JSON.parse(readFileSync(path.join(adapter, "attune.json"), "utf8"));
if (verdict === null) fail("There is no verdict: no held-out file was large enough.", "Try a folder with more code.");
const shown = completionTable(verdict, { colour: process.stdout.isTTY === true, count: 3 });
say(`${rule}\n${shown}\n${rule}`);
say(`Adapter   ${adapter}   (Hugging Face PEFT's format)
Report    ${path.join(adapter, "attune.json")}
Complete  node dist/cli.js complete --adapter ${quoted(adapter)} --file FILE --line 1 --column 1
VS Code   npm run package, and install the VSIX; or, without a desktop: npm run vscode`);

/**
 * The child shares the terminal, so that its progress bar draws; Ctrl+C reaches it too, and it decides how to end.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function run(args) {
  process.on("SIGINT", () => undefined);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: "inherit" });
    child.on("error", (error) => fail(`The engine could not be started: ${error.message}`, "Run: npm ci"));
    child.on("exit", (status, signal) => {
      if (status !== null) return resolve(status);
      fail(`The engine was ended by ${signal}.`, "If memory ran out, close other programs and try again.");
    });
  });
}

/**
 * The adapter of this folder that was made since then.
 *
 * @param {number} since
 */
function newestAdapter(since) {
  const store = path.join(process.env["ATTUNE_HOME"] || path.join(os.homedir(), ".attune"), "adapters");
  const reports = readdirSync(store, { recursive: true, encoding: "utf8" })
    .filter((name) => path.basename(name) === "attune.json")
    .map((name) => ({ dir: path.join(store, path.dirname(name)), ...read(path.join(store, name)) }))
    .filter((report) => Date.parse(report.createdAt) >= since && report.workspace === folder)
    .sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
  return reports[0]?.dir ?? null;
}

/** @param {string} file @returns {{ createdAt: string; workspace: string | null }} */
function read(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** @param {string} text */
function quoted(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}

/** @param {string} message @param {string} hint @returns {never} */
function fail(message, hint) {
  process.stderr.write(`attune: ${message}\n${hint}\n`);
  process.exit(1);
}
