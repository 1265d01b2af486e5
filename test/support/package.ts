import { spawnSync } from "node:child_process";
import path from "node:path";

/** Packages the extension for this platform into `folder` and returns the VSIX's path. */
export function packageExtension(folder: string): string {
  const vsix = path.join(folder, "attune.vsix");
  const run = spawnSync(process.execPath, ["scripts/package.mjs", "--out", vsix], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`packaging failed:\n${run.stdout}${run.stderr}`);
  return vsix;
}
