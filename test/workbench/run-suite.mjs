// Runs mocha suites (a module with `run()`) inside the extension host of a real workbench: code-server in headless
// Chromium. The same suites run under @vscode/test-electron; see scripts/test-electron.mjs.
import { appendFileSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { chromiumOptions, removeProfile, startCodeServer } from "./code-server.mjs";

/** The suites put this before each line that is meant for people; the rest of what the workbench logs goes to a file. */
const suiteMark = "[suite] ";

/**
 * @typedef {Pick<import("./code-server.mjs").CodeServerOptions, "env" | "settings">} Surroundings
 * @typedef {Surroundings & {
 *   extension: string; suite: string; workspace: string; limitMs?: number; print(line: string): void;
 * }} Suite
 */

/**
 * Resolves with the suite's exit code: 0 when every test passed. What the suite reports comes out of `print`.
 * Throws when the workbench dies or does not end in time; its logs are kept then, and the message names their folder.
 *
 * @param {Suite} suite
 * @returns {Promise<number>}
 */
export async function runSuite({ extension, suite, workspace, env = {}, settings = {}, limitMs = 300_000, print }) {
  const profile = mkdtempSync(path.join(os.tmpdir(), "attune-workbench-"));
  const server = await startCodeServer({
    profile,
    env,
    settings,
    args: ["--vscode-option", "enable-smoke-test-driver"],
  });
  const browser = await chromium.launch(chromiumOptions);
  const report = (/** @type {string} */ line) => {
    if (line.startsWith(suiteMark)) print(line.slice(suiteMark.length));
    else appendFileSync(path.join(profile, "workbench.log"), `${line}\n`);
  };
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    const code = await new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ what) => reject(new Error(`${what}; logs and data are kept in ${profile}`));
      timer = setTimeout(() => fail(`the suite did not end within ${limitMs / 1000} s`), limitMs);
      page.on("crash", () => fail("the page crashed"));
      server.exited.then(() => fail("code-server exited"));
      // The workbench calls these two: every line that the suite logs, and in the end the suite's exit code.
      const open = async () => {
        await page.exposeFunction("codeAutomationLog", (/** @type {string} */ _type, /** @type {unknown[]} */ args) =>
          report(args.map(String).join(" ")),
        );
        await page.exposeFunction("codeAutomationExit", resolve);
        const remote = (/** @type {string} */ folder) => `vscode-remote://${server.authority}${path.resolve(folder)}`;
        const payload = [
          ["extensionDevelopmentPath", remote(extension)],
          ["extensionTestsPath", remote(suite)],
          ["skipWelcome", "true"],
        ];
        const query = new URLSearchParams({ folder: path.resolve(workspace), payload: JSON.stringify(payload) });
        await page.goto(`${server.url}/?${query}`);
      };
      open().catch(reject);
    });
    await stop();
    if (code === 0) removeProfile(profile);
    else print(`Logs and data of the workbench are kept in ${profile}`);
    return code;
  } catch (error) {
    await stop();
    throw error;
  }

  async function stop() {
    clearTimeout(timer);
    await browser.close();
    await server.stop();
  }
}
