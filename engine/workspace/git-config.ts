/** What a person has told git to ignore everywhere: the file that `core.excludesFile` names (gitignore(5), git-config(1)). */
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { readTextIfThere } from "./text-file";

/** The patterns; "" where there are none. `common`: the repository's own `.git` folder, whose config may name a file too. */
export async function globalExcludes(common: string | null): Promise<string> {
  const { GIT_CONFIG_GLOBAL: instead, XDG_CONFIG_HOME: xdg } = process.env;
  const folder = join(xdg || join(homedir(), ".config"), "git");
  const own = instead ? [instead] : [join(folder, "config"), join(homedir(), ".gitconfig")];
  // The later ones count.
  const files = ["/etc/gitconfig", ...own, ...(common === null ? [] : [join(common, "config")])];
  let named: string | null = null;
  for (const file of files) named = excludesFile((await readTextIfThere(file)) ?? "") ?? named;
  return (await readTextIfThere(named ?? join(folder, "ignore"))) ?? "";
}

/** The absolute path that a config's text gives to `core.excludesFile`; null: none. */
function excludesFile(config: string): string | null {
  let [section, found]: [string, string | null] = ["", null];
  for (const line of config.split(/\r?\n/)) {
    section = /^\s*\[\s*([^\]]+?)\s*\]/.exec(line)?.[1]?.toLowerCase() ?? section;
    const value = /^\s*(?:\[[^\]]*\]\s*)?excludesfile\s*=\s*(.*)$/i.exec(line)?.[1];
    if (section === "core" && value !== undefined) found = pathOf(value);
  }
  return found;
}

/** A value may stand in quotation marks, with escapes; without them a comment ends it. */
function pathOf(value: string): string | null {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1]?.replaceAll(/\\(.)/g, "$1");
  const plain = quoted ?? value.replace(/\s*[#;].*$/, "").trim();
  if (plain === "") return null;
  return plain.startsWith("~/") ? join(homedir(), plain.slice(2)) : resolve(homedir(), plain);
}
