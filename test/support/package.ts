import { spawnSync } from "node:child_process";
import { existsSync, renameSync } from "node:fs";
import path from "node:path";

/**
 * The VSIX of the extension for this platform, packaged into `folder`; or the one that all tests of a run share, packaged by the
 * first that asks.
 */
export function packageExtension(folder: string): string {
  const vsix = process.env["ATTUNE_TEST_VSIX"] ?? path.join(folder, "attune.vsix");
  if (existsSync(vsix)) return vsix;
  const unfinished = `${vsix}.unfinished`;
  const run = spawnSync(process.execPath, ["scripts/package.mjs", "--out", unfinished], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`packaging failed:\n${run.stdout}${run.stderr}`);
  renameSync(unfinished, vsix);
  return vsix;
}
