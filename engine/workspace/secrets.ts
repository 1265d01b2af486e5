/** Finds secrets in a text: where, and of which kind. A value is never kept, returned or logged. */

export interface FoundSecret {
  /** 1-based. */
  readonly line: number;
  readonly kind: string;
}

/** The kind whose presence keeps the whole file out: a key spans lines, and its neighbours tell about it. */
export const privateKeyKind = "private key";

/** At most one of each line, in order. */
export function findSecrets(text: string): FoundSecret[] {
  return text.split("\n").flatMap((line, index) => {
    const kind = secretIn(line);
    return kind === null ? [] : [{ line: index + 1, kind }];
  });
}

/** Lines that hold a secret become empty, so that the others keep their numbers. */
export function withoutLines(text: string, secrets: readonly FoundSecret[]): string {
  if (secrets.length === 0) return text;
  const removed = new Set(secrets.map((secret) => secret.line));
  return text
    .split("\n")
    .map((line, index) => (!removed.has(index + 1) ? line : line.endsWith("\r") ? "\r" : ""))
    .join("\n");
}

function secretIn(line: string): string | null {
  if (line.length < 8) return null;
  for (const [kind, pattern] of shapes) if (pattern.test(line)) return kind;
  if (hasPasswordInUrl(line)) return "password in a URL";
  return hasAssignedSecret(line) ? "secret value in an assignment" : null;
}

/** Token formats as their issuers document them; each has a fixed beginning, so a false alarm is rare. */
const shapes: readonly (readonly [string, RegExp])[] = [
  [privateKeyKind, /-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|^PuTTY-User-Key-File-\d/],
  ["AWS access key", /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/],
  ["GitHub token", /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{22,}/],
  ["GitLab token", /\bgl(?:pat|dt|rt|ptt|cbt|soat)-[A-Za-z0-9_-]{20,}/],
  ["Slack token", /\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bxapp-\d-[A-Z0-9]+-\d+-[a-z0-9]+/],
  ["Slack webhook", /hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]{20,}/],
  ["Google API key", /\bAIza[A-Za-z0-9_-]{35}/],
  ["Google OAuth secret", /\bGOCSPX-[A-Za-z0-9_-]{28}/],
  ["JSON Web Token", /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{10,}/],
  ["Stripe key", /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}|\bwhsec_[A-Za-z0-9]{24,}/],
  ["npm token", /\bnpm_[A-Za-z0-9]{36}/],
  ["PyPI token", /\bpypi-AgE[A-Za-z0-9_-]{50,}/],
  ["OpenAI or Anthropic key", /\bsk-(?:proj-|ant-|svcacct-)?[A-Za-z0-9_-]{20,}/],
  ["Hugging Face token", /\bhf_[A-Za-z0-9]{30,}/],
  ["SendGrid key", /\bSG\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}/],
  ["Telegram bot token", /\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b/],
  ["Azure storage key", /\bAccountKey=[A-Za-z0-9+/]{80,}={0,2}/],
  ["DigitalOcean token", /\bdo[oprt]_v1_[a-f0-9]{64}/],
  ["age secret key", /\bAGE-SECRET-KEY-1[A-Z0-9]{50,}/],
];

const userInfo = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'`]{0,64}:([^\s/@"'`]{4,128})@/gi;

function hasPasswordInUrl(line: string): boolean {
  return [...line.matchAll(userInfo)].some(([, password]) => password !== undefined && !isPlaceholder(password));
}

/** A telling name, an optional type, `=`, `:`, `:=` or `=>`, and a value, quoted or (longer) bare. */
const assignment =
  /(?:passw(?:or)?d|passphrase|pwd|secret|api[_-]?key|access[_-]?key|auth[_-]?key|private[_-]?key|encryption[_-]?key|token|credentials?)[\w-]{0,30}["'`]?\]?[ \t]{0,8}(?::[ \t]{0,4}[A-Za-z&' <>|[\]]{1,30}?[ \t]{0,4})?(?::=|=>|=|:)[ \t]{0,8}(?:[bru]?(["'`])(\S{8,200}?)\1|([A-Za-z0-9+/_=-]{20,200})(?=$|[\s;,#]))/gi;

function hasAssignedSecret(line: string): boolean {
  return [...line.matchAll(assignment)].some(([, , quoted, bare]) =>
    quoted !== undefined ? looksSecret(quoted) : bare !== undefined && looksSecretWithoutQuotes(bare),
  );
}

/** Random enough: letters and digits mixed, or a mark within, and little repetition. */
function looksSecret(value: string): boolean {
  if (isPlaceholder(value)) return false;
  const mixed = /[A-Za-z]/.test(value) && /[0-9]/.test(value);
  return mixed && entropy(value) >= (value.length >= 16 ? 3 : 2.75);
}

/** Without quotes it could as well be a name in code, so only hexadecimal and three kinds of characters convince. */
function looksSecretWithoutQuotes(value: string): boolean {
  if (isPlaceholder(value)) return false;
  if (/^(?=.*\d)(?=.*[a-f])[0-9a-f]{32,}$/i.test(value)) return true;
  const digits = value.match(/\d/g)?.length ?? 0;
  return digits >= 3 && /[a-z]/.test(value) && /[A-Z]/.test(value) && entropy(value) >= 3.5;
}

/** Variables, templates and the words that stand for "put yours here". */
function isPlaceholder(value: string): boolean {
  return (
    /[(){}[\]]|^<.*>$|^[$%][A-Za-z_]|%[sd]\b|\*{3}|\.{3}|…/.test(value) ||
    /^(x+|0+|1234\w*|\W*|pass(word|wd|phrase)?|secret|token)$/i.test(value) ||
    /your|example|sample|placeholder|changeme|change[_-]me|dummy|redacted|replace|insert|todo|fixme|process\.env/i.test(
      value,
    )
  );
}

/** Shannon entropy of the characters, in bits each. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
