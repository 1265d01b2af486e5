import { existsSync } from "node:fs";
import { chromiumOptions } from "../workbench/code-server.mjs";
import { workbenchInstalled } from "../workbench/install.mjs";

/** How to get a real VS Code for tests; null when it is there. */
export function missingWorkbench(): string | null {
  if (process.platform !== "linux" || process.arch !== "x64") return "linux-x64 only; here use npm run test:electron";
  const steps: string[] = [];
  if (!existsSync(chromiumOptions.executablePath)) steps.push("apt-get install chromium");
  if (!workbenchInstalled()) steps.push("node scripts/workbench-install.mjs");
  return steps.length === 0 ? null : steps.join(" && ");
}
