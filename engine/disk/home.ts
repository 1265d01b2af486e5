/** Where Attune keeps what it makes: one store for the editor and the command line. */
import { homedir } from "node:os";
import path from "node:path";

/** `$ATTUNE_HOME`, or `.attune` in the user's home folder. It need not exist yet. */
export function home(): string {
  const chosen = process.env["ATTUNE_HOME"];
  return chosen ? path.resolve(chosen) : path.join(homedir(), ".attune");
}

/** Models that the user downloaded, a folder each. */
export function modelsFolder(): string {
  return path.join(home(), "models");
}

/** Where downloads gather until they are models. */
export function downloadsFolder(): string {
  return path.join(home(), "downloads");
}

/** The store of adapters. */
export function adaptersFolder(): string {
  return path.join(home(), "adapters");
}

/** What can be computed again at any time. */
export function cacheFolder(): string {
  return path.join(home(), "cache");
}
