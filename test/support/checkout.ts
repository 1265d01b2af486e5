/** Other people's projects, as measurements are given them. */
import { spawnSync } from "node:child_process";
import path from "node:path";

export interface Checkout {
  readonly name: string;
  readonly folder: string;
  readonly commit: string;
}

/** `NAME=FOLDER`, a git checkout. Throws what to give instead. */
export function checkoutOf(text: string): Checkout {
  const [, name, given] = /^([\w.-]+)=(.+)$/.exec(text) ?? [];
  if (name === undefined || given === undefined) throw new Error(`give a project as NAME=FOLDER, not as ${text}`);
  const folder = path.resolve(given);
  const { status, stdout } = spawnSync("git", ["-C", folder, "rev-parse", "HEAD"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${folder} is no git checkout, so that nobody could tell what was measured`);
  return { name, folder, commit: stdout.trim() };
}
