/** Finds secrets in a text: where, and of which kind. A value is never kept, returned or logged. */
import { assignedSecret, isPlaceholder } from "./assigned-secrets";

export interface FoundSecret {
  /** 1-based. */
  readonly line: number;
  readonly kind: string;
}

/** The kind whose presence keeps the whole file out: a key spans lines, and its neighbours tell about it. */
export const privateKeyKind = "private key";

/** At most one of each line, in order. */
export function findSecrets(text: string): FoundSecret[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const kind = secretIn(line, lines[index - 1] ?? "");
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

/** `before`: the line above. */
function secretIn(line: string, before: string): string | null {
  if (line.length < 6) return null;
  for (const [kind, pattern] of shapes) if (pattern.test(line)) return kind;
  if (hasPasswordInUrl(line)) return "password in a URL";
  return assignedSecret(line, before);
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
  ["Twilio key", /\bSK[0-9a-f]{32}\b/],
  ["Mailgun key", /\bkey-[0-9a-f]{32}\b/],
  ["Discord webhook", /discord(?:app)?\.com\/api\/webhooks\/\d{15,}\/[A-Za-z0-9_-]{50,}/],
  ["Shopify token", /\bshp(?:at|ca|pa|ss)_[0-9a-f]{32}/],
  ["Linear key", /\blin_(?:api|oauth)_[A-Za-z0-9]{32,}/],
  ["Notion token", /\bntn_[A-Za-z0-9]{40,}/],
  ["Databricks token", /\bdapi[0-9a-f]{32}\b/],
  ["New Relic key", /\bNR(?:AK|JS|AL|II)-[A-Z0-9]{25,}/],
  ["Atlassian token", /\bATATT3[A-Za-z0-9_=-]{50,}/],
  ["Grafana token", /\bgl(?:sa|c)_[A-Za-z0-9]{30,}/],
  ["Vault token", /\bhv[sbr]\.[A-Za-z0-9_-]{24,}/],
  ["Postman key", /\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}/],
  ["Sentry token", /\bsntr(?:ys|yu)_[A-Za-z0-9+/=_-]{40,}/],
  ["Supabase token", /\bsbp_[0-9a-f]{40}/],
  ["Docker Hub token", /\bdckr_[po]at_[A-Za-z0-9_-]{27}/],
  ["Figma token", /\bfigd_[A-Za-z0-9_-]{40}/],
  ["RubyGems key", /\brubygems_[0-9a-f]{48}/],
  ["Square token", /\b(?:sq0(?:atp|csp)-|EAAA)[A-Za-z0-9_-]{22,}/],
];

const userInfo = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'`]{0,64}:([^\s/@"'`]{4,128})@/gi;

function hasPasswordInUrl(line: string): boolean {
  return [...line.matchAll(userInfo)].some(([, password]) => password !== undefined && !isPlaceholder(password));
}
