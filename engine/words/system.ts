/** What errors of the operating system and of connections mean, in words that need no manual page. Pure. */

/** Of files and folders; each reads as the end of "it cannot be written: …". */
const ofFiles: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "the system does not permit it",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than the disk allows",
  ENOENT: "it does not exist",
  ENOTDIR: "a part of its path is a file, not a folder",
  EISDIR: "it is a folder, not a file",
  EEXIST: "it exists already",
  ENOTEMPTY: "the folder is not empty",
  EBUSY: "another program is using it",
  ETXTBSY: "another program is using it",
  ELOOP: "its symbolic links go in a circle",
  ENAMETOOLONG: "its name is too long",
  EXDEV: "it lies on another disk",
  EIO: "the disk reports an error",
  ENXIO: "the device is gone",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ENOMEM: "there is not enough memory",
  EAGAIN: "the system is too busy",
  EINVAL: "the system does not accept it",
};

/** Of connections; each follows the name of the other side. */
const ofConnections: Readonly<Record<string, string>> = {
  ENOTFOUND: "cannot be looked up: there may be no network, or the name is wrong",
  EAI_AGAIN: "cannot be looked up: there may be no network",
  ECONNREFUSED: "refuses the connection",
  ECONNRESET: "broke off the connection",
  ECONNABORTED: "broke off the connection",
  EPIPE: "closed the connection",
  ETIMEDOUT: "did not answer in time",
  EHOSTUNREACH: "cannot be reached through this network",
  ENETUNREACH: "cannot be reached through this network",
  EHOSTDOWN: "is switched off",
  EPROTO: "does not speak the protocol that was expected",
};

const other = "the other side";

/**
 * Why something failed, for a sentence that names what failed. `named` is the path that the sentence names already; another
 * path is added, as it may lie deeper.
 */
export function reasonOf(error: unknown, named?: string): string {
  if (!(error instanceof Error)) return readable(String(error));
  // Where a name has several addresses, Node reports all attempts in one error without words.
  const first = error instanceof AggregateError ? error.errors[0] : undefined;
  if (first instanceof Error) return reasonOf(first, named);
  const code = textOf(error, "code");
  const file = ofFiles[code];
  if (file !== undefined) {
    const path = textOf(error, "path");
    return path === "" || path === named ? file : `${file} (${path})`;
  }
  const connection = ofConnections[code];
  if (connection !== undefined) return `${hostOf(error)} ${connection}`;
  return readable(error.message);
}

/**
 * A text that may quote a system's own message, without the codes in it: `ENOSPC: no space left on device, write` becomes
 * `the disk is full`. Codes of our own, which scripts read in `code`, are left out too.
 */
export function readable(text: string): string {
  return text
    .replaceAll(/\bspawn (\S+) ENOENT\b/g, "$1 does not exist")
    .replaceAll(/\bE[A-Z]{2,}: [^\n,]*?, [a-z]+(?: '([^']*)')?(?: -> '[^']*')?/g, (whole, path: string | undefined) => {
      const meaning = ofFiles[whole.slice(0, whole.indexOf(":"))];
      if (meaning === undefined) return whole;
      return path === undefined ? meaning : `${meaning} (${path})`;
    })
    .replaceAll(
      /\b(?:getaddrinfo|connect|read|write|queryA) (E[A-Z_]{3,})(?: ([^\s,;]+))?/g,
      (whole, code: string, host: string | undefined) => {
        const meaning = ofConnections[code];
        return meaning === undefined ? whole : `${host ?? other} ${meaning}`;
      },
    )
    .replaceAll(/\s*[([]?\bE_[A-Z]+(?:_[A-Z]+)*\b[)\]]?:?/g, "")
    .replaceAll(
      /\b(E[A-Z_]{3,})\b/g,
      (code) => ofFiles[code] ?? (ofConnections[code] && `${other} ${ofConnections[code]}`) ?? code,
    )
    .trim();
}

function hostOf(error: Error): string {
  const host = textOf(error, "hostname") || textOf(error, "address");
  const port = "port" in error && typeof error.port === "number" ? `:${error.port}` : "";
  return host === "" ? other : `${host}${port}`;
}

function textOf(error: Error, name: string): string {
  const value: unknown = name in error ? (error as unknown as Record<string, unknown>)[name] : undefined;
  return typeof value === "string" ? value : "";
}
