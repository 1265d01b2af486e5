/** Secrets that their form alone tells, wherever they stand: issuers' tokens, URLs with secrets in them, hashes of passwords. */

import { holdsWord } from "./secret-values";

/** Where a value stands in its line, in UTF-16 units, and what it is. */
export interface SecretSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** The kind whose presence keeps the whole file out: a key spans lines, and its neighbours tell about it. */
export const privateKeyKind = "private key";

/** Everything in a line that looks like one of them. */
export function shapedSecrets(line: string): SecretSpan[] {
  if (!hasLongRun(line)) return [];
  const named = anyShape.test(line) ? shapes.flatMap(([kind, pattern]) => spansOf(line, kind, pattern)) : [];
  return /\d/.test(line) ? [...named, ...prefixed(line), ...longTokens(line)] : named;
}

/** None of them is shorter, and most lines hold nothing as long. */
function hasLongRun(line: string): boolean {
  return hasRun(line) || /-{4} ?BEGIN|^PuTTY/.test(line);
}

/** By the code of a character: 1 where it may stand in a value. */
const ofValues = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w+/=.:$%~-]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const runLength = 20;

/** Whether so many characters of values stand together; of each of them the last place is looked at first, as most lines have spaces. */
export function hasRun(line: string): boolean {
  for (let end = runLength - 1; end < line.length; ) {
    let at = end;
    while (at > end - runLength && ofValues[line.charCodeAt(at)] === 1) at--;
    if (at === end - runLength) return true;
    end = at + runLength;
  }
  return false;
}

function spansOf(line: string, kind: string, pattern: RegExp): SecretSpan[] {
  return [...line.matchAll(pattern)].map(({ index, 0: all }) => ({ start: index, end: index + all.length, kind }));
}

/** Token formats as their issuers document them; each has a fixed beginning, so a false alarm is rare. */
const shapes: readonly (readonly [string, RegExp])[] = [
  [privateKeyKind, /-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|^PuTTY-User-Key-File-\d/g],
  ["AWS access key", /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g],
  ["GitHub token", /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{22,}/g],
  ["GitLab token", /\bgl(?:pat|dt|rt|ptt|cbt|soat|ft|imt|agent)-[A-Za-z0-9_-]{20,}/g],
  ["Slack token", /\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bxapp-\d-[A-Z0-9]+-\d+-[a-z0-9]+/g],
  ["Slack webhook", /hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]{20,}/g],
  ["Google API key", /\bAIza[A-Za-z0-9_-]{35}/g],
  ["Google OAuth secret", /\bGOCSPX-[A-Za-z0-9_-]{28}/g],
  ["JSON Web Token", /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{10,}/g],
  ["Stripe key", /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}|\bwhsec_[A-Za-z0-9]{24,}/g],
  ["npm token", /\bnpm_[A-Za-z0-9]{36}/g],
  ["PyPI token", /\bpypi-AgE[A-Za-z0-9_-]{50,}/g],
  ["OpenAI or Anthropic key", /\bsk-(?:proj-|ant-|svcacct-)?[A-Za-z0-9_-]{20,}/g],
  ["Hugging Face token", /\bhf_[A-Za-z0-9]{30,}/g],
  ["SendGrid key", /\bSG\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}/g],
  ["Telegram bot token", /\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b/g],
  ["Azure storage key", /\b(?:Account|SharedAccess)Key=[A-Za-z0-9+/]{40,}={0,2}/g],
  ["Azure client secret", /(?<![\w~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/g],
  ["Azure shared access signature", /[?&]sig=[A-Za-z0-9%+/]{30,}/g],
  ["DigitalOcean token", /\bdo[oprt]_v1_[a-f0-9]{64}/g],
  ["age secret key", /\bAGE-SECRET-KEY-1[A-Z0-9]{50,}/g],
  ["Twilio key", /\bSK[0-9a-f]{32}\b/g],
  ["Mailgun key", /\bkey-[0-9a-f]{32}\b/g],
  ["Discord webhook", /discord(?:app)?\.com\/api\/webhooks\/\d{15,}\/[A-Za-z0-9_-]{50,}/g],
  ["Discord bot token", /(?<![\w.-])[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}/g],
  ["Microsoft Teams webhook", /\.webhook\.office\.com\/webhookb2\/[^\s"'`]{60,}/g],
  ["Zapier webhook", /hooks\.zapier\.com\/hooks\/catch\/\d+\/\w+/g],
  ["Shopify token", /\bshp(?:at|ca|pa|ss)_[0-9a-f]{32}/g],
  ["Linear key", /\blin_(?:api|oauth)_[A-Za-z0-9]{32,}/g],
  ["Notion token", /\bntn_[A-Za-z0-9]{40,}/g],
  ["Databricks token", /\bdapi[0-9a-f]{32}\b/g],
  ["New Relic key", /\bNR(?:AK|JS|AL|II)-[A-Z0-9]{25,}/g],
  ["Atlassian token", /\bATATT3[A-Za-z0-9_=-]{50,}|\bATBB[A-Za-z0-9]{32}\b/g],
  ["Grafana token", /\bgl(?:sa|c)_[A-Za-z0-9]{30,}/g],
  ["Vault token", /\bhv[sbr]\.[A-Za-z0-9_-]{24,}/g],
  ["Postman key", /\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}/g],
  ["Sentry token", /\bsntr(?:ys|yu)_[A-Za-z0-9+/=_-]{40,}/g],
  ["Supabase token", /\bsbp_[0-9a-f]{40}/g],
  ["Docker Hub token", /\bdckr_[po]at_[A-Za-z0-9_-]{27}/g],
  ["Figma token", /\bfigd_[A-Za-z0-9_-]{40}/g],
  ["RubyGems key", /\brubygems_[0-9a-f]{48}/g],
  ["Square token", /\b(?:sq0(?:atp|csp)-|EAAA)[A-Za-z0-9_-]{22,}/g],
  ["Mailchimp key", /\b[0-9a-f]{32}-us\d{1,2}\b/g],
  ["NuGet key", /\boy2[a-z0-9]{43}\b/g],
  ["Firebase key", /\bAAAA[A-Za-z0-9_-]{7}:[A-Za-z0-9_-]{100,}/g],
  ["Facebook token", /\bEAA[A-Za-z0-9]{60,}/g],
  ["Cloudflare origin key", /\bv1\.0-[0-9a-f]{24}-[0-9a-f]{100,}/g],
  ["Braintree token", /\baccess_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[0-9a-f]{32}/g],
  ["Dropbox token", /\bsl\.[A-Za-z0-9_-]{60,}/g],
  ["Terraform token", /\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,}/g],
  ["Artifactory key", /\bAKC[A-Za-z0-9]{50,}/g],
  ["crates.io token", /\bcio[A-Za-z0-9]{32}\b/g],
  ["Mapbox secret token", /\bsk\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}/g],
  ["Plaid token", /\baccess-(?:production|development|sandbox)-[0-9a-f-]{36}/g],
  ["LaunchDarkly key", /\b(?:sdk|api|mob)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g],
  ["extended private key", /\b[xyzt]prv[1-9A-HJ-NP-Za-km-z]{90,110}/g],
  [
    "password hash",
    /\$(?:2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|argon2(?:id|i|d)\$v=\d+\$[^\s"'`]{30,}|[156]\$[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22,86})/g,
  ],
];

/** One pass for all of them, as hardly any line has one. */
const anyShape = new RegExp(shapes.map(([, pattern]) => pattern.source).join("|"));

/** `duffel_live_…`, `xai-…`: words that name the issuer, a joint, and a long tail as if drawn by lot, as most new formats are. */
const prefix =
  /(?<![\w./+%=-])(?!sha\d|md5)[A-Za-z][A-Za-z0-9]{1,11}(?:[_-][a-z0-9]{2,10}){0,3}[_-]([A-Za-z0-9_-]{20,400})(?![\w-]*[./][\w])/g;

/** The same with dots between the parts. */
const dotted =
  /(?<![\w./+%=-])[A-Za-z][A-Za-z0-9]{1,20}(?:\.[A-Za-z0-9_-]{1,24}){0,2}\.([A-Za-z0-9_-]{32,400})(?![\w.(])/g;

function prefixed(line: string): SecretSpan[] {
  return [...line.matchAll(prefix), ...line.matchAll(dotted)].flatMap(({ index, 0: all, 1: tail = "" }) =>
    isDrawn(tail, 20) ? [{ start: index, end: index + all.length, kind: "token of an issuer's form" }] : [],
  );
}

/** Runs this long without a name, in quotation marks: what is no data and no hash is a key. */
const longToken = /(["'`])([A-Za-z0-9_-]{36,400})\1/g;

function longTokens(line: string): SecretSpan[] {
  return [...line.matchAll(longToken)].flatMap(({ index, 2: value = "" }) =>
    isDrawn(value, 36) && /[A-Z]/.test(value) && /[a-z]/.test(value)
      ? [{ start: index + 1, end: index + 1 + value.length, kind: "long random value" }]
      : [],
  );
}

/** Names of things, not secrets; beside a telling name they are one all the same. */
const uuid = /[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/**
 * Whether characters come as if drawn by lot: letters and digits, or the cases of letters, take turns far oftener than in names, and no
 * word of a language stands between them. Of 62 letters and digits drawn, 27 % of all neighbours are a letter and a digit.
 */
export function isDrawn(value: string, least: number): boolean {
  if (value.length < least || uuid.test(value)) return false;
  const turns = value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  const cases = value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
  const often = turns >= value.length / 7 || (turns >= Math.max(3, value.length / 20) && cases >= value.length / 5);
  if (!often || holdsWord(value)) return false;
  // Names of parts, numbers of versions: `a1-b2-c3`, `VK_FORMAT_R16G16_SFLOAT`.
  if (Math.max(...value.split(/[_-]/).map((part) => part.length)) < 14) return false;
  return (value.match(/[_-]+/g)?.length ?? 0) <= value.length / 8 && new Set(value).size >= 10;
}
