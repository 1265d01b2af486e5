import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { packageExtension } from "../support/package";
import {
  type CodeServer,
  chromiumOptions,
  installVsix,
  removeProfile,
  startCodeServer,
} from "../workbench/code-server.mjs";
import { endEngines } from "./engine";

/** A real workbench with the packaged extension installed, a store of its own and copies of the sample workspace. */
export interface Session {
  readonly root: string;
  /** `$ATTUNE_HOME` of every engine that this workbench starts. */
  readonly home: string;
  /** The command line inside the installed extension. */
  readonly cli: string;
  /** Folder of a fresh copy of the sample workspace, or of another one. */
  project(name: string, from?: string): string;
  /** Opens a folder in a page whose browser state lasts as long as the session. */
  open(folder: string): Promise<Page>;
  /** Seconds that installing the extension took. */
  readonly installSeconds: number;
  /** What the browser said against scripts and styles of the extension's own pages. */
  violations(): readonly string[];
  /** A test that leaves a picture of every page in out/e2e when it fails. */
  pictured(name: string, test: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly keys?: readonly { readonly key: string; readonly command: string }[];
  /** For the workbench and every engine that it starts. */
  readonly env?: Readonly<Record<string, string>>;
  /** False: Workspace Trust is on, and an unknown folder opens restricted. */
  readonly trust?: boolean;
  /** A packaged extension; absent: this repository's, packaged now. */
  readonly vsix?: string;
  /** Makes other extensions' packages in a folder, to be installed too. */
  readonly alsoInstall?: (folder: string) => readonly string[];
}

export async function startSession(options: SessionOptions): Promise<Session> {
  const root = mkdtempSync(path.join(os.tmpdir(), "attune-e2e-"));
  const remove = () => removeProfile(root);
  // Where it is not closed, as it did not start.
  process.once("exit", remove);
  const profile = path.join(root, "profile");
  const home = path.join(root, "home");
  mkdirSync(profile);
  const vsix = options.vsix ?? packageExtension(root);
  const begun = performance.now();
  installVsix(profile, vsix);
  const installSeconds = (performance.now() - begun) / 1000;
  for (const other of options.alsoInstall?.(root) ?? []) installVsix(profile, other);
  const server: CodeServer = await startCodeServer({
    profile,
    settings: options.settings,
    // What this computer's user has downloaded must not show.
    env: { ATTUNE_HOME: home, HF_HOME: path.join(root, "hf"), ...options.env },
    trust: options.trust ?? true,
  });
  writeFileSync(path.join(profile, "data", "User", "keybindings.json"), JSON.stringify(options.keys ?? []));
  const browser: Browser = await chromium.launch(chromiumOptions);
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const violations: string[] = [];
  context.on("console", (message) => {
    const { url } = message.location();
    if (/attune\.attune-[^/]*\//.test(url) && /Content Security Policy/.test(message.text()))
      violations.push(message.text());
  });

  const session: Session = {
    root,
    home,
    cli: path.join(installedExtension(profile), "dist", "cli.js"),
    installSeconds,
    violations: () => violations,
    project(name, from = "test/fixtures/sample-workspace") {
      const folder = path.join(root, name);
      cpSync(from, folder, { recursive: true });
      return folder;
    },
    async open(folder) {
      const page = await context.newPage();
      await page.goto(`${server.url}/?folder=${encodeURIComponent(folder)}`);
      await page.waitForSelector(".monaco-workbench", { timeout: 60_000 });
      return page;
    },
    async pictured(name, test) {
      try {
        await test();
      } catch (error) {
        for (const [index, page] of context.pages().entries()) {
          const file = path.join("out", "e2e", `${name.replaceAll(/\W+/g, "-")}-${index}.png`);
          await page.screenshot({ path: file });
          console.log(`a picture of the failure is in ${file}`);
        }
        throw error;
      }
    },
    async close() {
      await browser.close();
      await server.stop();
      await endEngines(session);
      process.off("exit", remove);
      remove();
    },
  };
  return session;
}

function installedExtension(profile: string): string {
  const extensions = path.join(profile, "extensions");
  const folder = readdirSync(extensions).find((name) => name.startsWith("attune.attune-"));
  assert.ok(folder, `the VSIX was not installed into ${extensions}`);
  return path.join(extensions, folder);
}
