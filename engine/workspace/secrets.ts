/** Finds secrets in a text: where, and of which kind. A value is never kept, returned or logged. */
import { assignedSecrets } from "./assigned-secrets";
import { keptRulesFind } from "./kept-rules";
import { isPlaceholder } from "./secret-values";
import { type SecretSpan, shapedSecrets } from "./token-shapes";

export interface FoundSecret {
  /** 1-based. */
  readonly line: number;
  readonly kind: string;
}

/** At most one of each line, in order. */
export function findSecrets(text: string): FoundSecret[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const [first] = secretsIn(line, lines[index - 1] ?? "");
    return first === undefined ? [] : [{ line: index + 1, kind: first.kind }];
  });
}

/** Lines that hold a secret become empty, so that the others keep their numbers. */
export function withoutLines(
  text: string,
  secrets: readonly { readonly line: number; readonly kind?: string }[],
): string {
  if (secrets.length === 0) return text;
  const removed = new Set(secrets.map((secret) => secret.line));
  return text
    .split("\n")
    .map((line, index) => (!removed.has(index + 1) ? line : line.endsWith("\r") ? "\r" : ""))
    .join("\n");
}

/**
 * Every secret of a line: by its form, by the rules that others keep, in a URL, and by the place it stands at. `before`: the line above.
 * They may overlap; the first says best what it is.
 */
export function secretsIn(line: string, before: string): readonly SecretSpan[] {
  if (line.length < 6) return [];
  const text = line.endsWith("\r") ? line.slice(0, -1) : line;
  const own = [...shapedSecrets(text), ...passwordsInUrls(text), ...assignedSecrets(text, before.trimEnd())];
  // What others call a secret may be a whole URL, of which only the password is one.
  const kept = keptRulesFind(text).filter(
    ({ start, end }) => !own.some((span) => span.start >= start && span.end <= end),
  );
  return [...own, ...kept];
}

const userInfo = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'`]{0,64}:([^\s/@"'`]{4,128})@/dgi;

function passwordsInUrls(line: string): SecretSpan[] {
  if (!line.includes("://")) return [];
  return [...line.matchAll(userInfo)].flatMap(({ 1: password = "", indices }) => {
    const at = indices?.[1];
    return at === undefined || isPlaceholder(password) ? [] : [{ start: at[0], end: at[1], kind: "password in a URL" }];
  });
}
