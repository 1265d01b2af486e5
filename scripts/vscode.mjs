// `npm run vscode [-- FOLDER]`: VS Code in the browser (code-server) with the packaged extension installed, on a copy of
// the sample workspace or on a folder of yours. For anyone without a desktop; Ctrl+C ends and removes it all.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { installVsix, removeProfile, startCodeServer } from "../test/workbench/code-server.mjs";
import { installWorkbench, workbenchInstalled } from "../test/workbench/install.mjs";

const root = mkdtempSync(path.join(os.tmpdir(), "attune-vscode-"));
process.once("exit", () => removeProfile(root));
try {
  if (!workbenchInstalled()) {
    console.log("Installing code-server, once (about 20 s) …");
    installWorkbench();
  }
  const vsix = path.join(root, "attune.vsix");
  const packaged = spawnSync(process.execPath, ["scripts/package.mjs", "--out", vsix], { encoding: "utf8" });
  if (packaged.status !== 0) throw new Error(`packaging failed:\n${packaged.stdout}${packaged.stderr}`);

  const own = process.argv[2];
  const folder = own === undefined ? path.join(root, "harbour") : path.resolve(own);
  if (own === undefined) cpSync("test/fixtures/sample-workspace", folder, { recursive: true });
  const profile = path.join(root, "profile");
  mkdirSync(profile);
  installVsix(profile, vsix);
  // Adapters of the sample are thrown away with it; those of a folder of yours go into your own store.
  const env = own === undefined ? { ATTUNE_HOME: path.join(root, "home") } : {};
  const server = await startCodeServer({ profile, env });
  console.log(`VS Code with Attune, on ${folder}:\n\n  ${server.url}/?folder=${encodeURIComponent(folder)}\n`);
  console.log("F1, then “Attune: Train Adapter on Workspace”. Ctrl+C ends it.");
  const asked = new Promise((resolve) => {
    process.once("SIGINT", () => resolve(true));
    process.once("SIGTERM", () => resolve(true));
  });
  if (await Promise.race([asked, server.exited.then(() => false)])) await server.stop();
  else throw new Error("code-server ended by itself");
} catch (error) {
  console.error(`attune: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
