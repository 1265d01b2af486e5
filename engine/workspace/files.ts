/** Walks a workspace: which files are there to be read, and which are left out for their name or place alone. */
import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { AttuneError } from "../errors";
import { type IgnoreRules, rulesAbove } from "./ignore-rules";
import { skippedFolder } from "./kinds";

export interface FoundFile {
  /** Relative to the workspace, with `/`; a folder that is left out whole ends with `/`. */
  readonly path: string;
  /** Absolute, to be opened. */
  readonly absolute: string;
  /** Why it is not to be opened at all; null: it may be read. */
  readonly skipped: string | null;
}

/**
 * Every file below the folder, sorted by path; a folder that is left out whole is one entry. Symbolic links are never
 * followed, so nothing outside the folder is read and no loop is possible.
 *
 * @throws E_WORKSPACE_MISSING when the folder is not there, is no folder, or cannot be listed.
 */
export async function walkWorkspace(folder: string, checkAborted: () => void): Promise<FoundFile[]> {
  const root = await openFolder(folder);
  const found: FoundFile[] = [];
  const waiting: { path: string; rules: IgnoreRules }[] = [{ path: "", rules: await rulesAbove(root) }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    checkAborted();
    const { path } = next;
    const entries = await list(root, path, folder);
    if (entries === null) {
      found.push({ path, absolute: join(root, path), skipped: "folder that cannot be read" });
      continue;
    }
    const rules = await withOwnRules(root, path, entries, next.rules);
    for (const entry of entries) {
      const isFolder = entry.isDirectory();
      const child = `${path}${entry.name}${isFolder ? "/" : ""}`;
      const skipped = reasonToSkip(entry, child, rules);
      if (isFolder && skipped === null) waiting.push({ path: child, rules });
      else found.push({ path: child, absolute: join(root, child), skipped });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * True for files that hold secrets by their nature: they are never opened, neither for training nor as context of a
 * completion, and no completion is offered in them.
 *
 * @param path relative to the workspace where there is one, with `/` or `\`; folders above the workspace would count too.
 */
export function isSecretFileName(path: string): boolean {
  const parts = path.toLowerCase().split(/[/\\]/);
  const name = parts.pop() ?? "";
  return secretName.test(name) || parts.some((folder) => secretFolder.test(folder));
}

const secretFolder = /^\.?secrets$|^\.(ssh|aws|gnupg|kube|docker|azure|gcloud|password-store|chef)$/;

/** Lower case. One alternative a line of thought: environment, keys, key stores, logins, clouds, cluster and state files. */
const secretName = new RegExp(
  [
    /^\.env|\.env$|^\.?env\.(local|prod|production|staging|development)$/,
    /\.(pem|key|p8|p12|pfx|pkcs12|ppk|jks|jceks|keystore|keytab|crt|cer|der|csr|kdbx?|asc|gpg|pgp|ovpn|mobileprovision|agekey|secret|secrets|credentials)$/,
    /^(id_rsa|id_dsa|id_ecdsa|id_ed25519|id_xmss)|^(ssh_host_.*_key)/,
    /^\.?credentials|^\.git-credentials|^\.?netrc$|^_netrc$|^\.npmrc$|^\.yarnrc(\.yml)?$|^\.pypirc$|^\.pgpass$|^\.my\.cnf$/,
    /^\.?htpasswd|^\.?htdigest|^\.dockercfg$|^\.dockerconfigjson$|^\.s3cfg$|^\.boto$|^\.terraformrc$|^\.vault[-_]?pass/,
    /^(client[-_]secrets?|service[-_]?account[^/]*|gcp[-_]?key[^/]*|firebase-adminsdk[^/]*)\.json$/,
    /^\.?secrets?\.(json|jsonc|ya?ml|toml|ini|cfg|conf|properties|xml|txt|env)(\.enc)?$/,
    /^kubeconfig|\.kubeconfig$|\.tfvars(\.json)?$|\.tfstate(\.backup|\..*)?$|^terraform\.tfstate/,
    /^\.?(bash|zsh|sh|python|node_repl|psql|mysql|sqlite|rediscli)_history$/,
  ]
    .map((pattern) => pattern.source)
    .join("|"),
);

/** The names first: whether a secret is ignored as well makes no difference to its owner. */
function reasonToSkip(entry: Dirent, path: string, rules: IgnoreRules): string | null {
  if (entry.isSymbolicLink()) return "symbolic link, not followed";
  if (entry.isDirectory()) {
    if (secretFolder.test(entry.name.toLowerCase())) return secretReason;
    const reason = skippedFolder(entry.name);
    if (reason !== null) return reason;
  } else {
    if (!entry.isFile()) return "not a regular file";
    if (isSecretFileName(path)) return secretReason;
  }
  return rules.ignores(path) ? "ignored by .gitignore" : null;
}

const secretReason = "secret by its name, never opened";

async function openFolder(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    throw workspaceMissing(folder, error);
  }
  throw workspaceMissing(folder, new Error("it is not a folder"));
}

/** null: this folder inside the workspace cannot be listed. That of the root is an error. */
async function list(root: string, path: string, folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(join(root, path), { withFileTypes: true });
  } catch (error) {
    if (path === "") throw workspaceMissing(folder, error);
    return null;
  }
}

async function withOwnRules(
  root: string,
  path: string,
  entries: readonly Dirent[],
  rules: IgnoreRules,
): Promise<IgnoreRules> {
  // Git does not follow a `.gitignore` that is a symbolic link either.
  if (!entries.some((entry) => entry.name === ".gitignore" && entry.isFile())) return rules;
  const file = join(root, path, ".gitignore");
  try {
    return rules.nested(path, await readFile(file, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttuneError(
      "E_FILE",
      `${file} cannot be read: ${reason}`,
      "Make the file readable: without it, files that you ignore would be trained on.",
    );
  }
}

function workspaceMissing(folder: string, cause: unknown): AttuneError {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const reason = code === "ENOENT" ? "it does not exist" : cause instanceof Error ? cause.message : String(cause);
  return new AttuneError(
    "E_WORKSPACE_MISSING",
    `The workspace ${folder} cannot be read: ${reason}.`,
    "Give the path of an existing folder with source code.",
  );
}
