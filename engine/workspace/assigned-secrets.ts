/** Values that stand where secrets stand: beside a telling name, in a header, a flag, a call, a connection string. */
import {
  isDrawnPassword,
  isEncodedText,
  isMarked,
  isMixed,
  isPassword,
  isRandom,
  isRandomBare,
  isStrong,
  isUserAndPassword,
} from "./secret-values";
import type { SecretSpan } from "./token-shapes";

/** Names of what is a password, and of what is another secret. Parts of names, whatever their case. */
export const passwords =
  "passw(?:or)?ds?|passwor?t|passphrase|pwd|identified[ ]by|kennwort|contrase(?:n|ñ)a|senha|mot_?de_?passe|(?:store|key|user|db|ssh|become|login)_?pass(?![a-z])";
const keys = "(?:api|access|auth|private|encryption|signing|master|account|consumer|session|shared|client)[_-]?key";
const others = `secret|${keys}|token(?!i[sz])|credentials?`;
export const telling = `${passwords}|${others}`;
/** `DB_PASS`, `dbPass`, `pass`, `REDIS_PW`: a whole word of a name, as `bypass` and `passed` are none. */
export const short = "(?<![A-Za-z])(?:pass|PASS|pw|PW)(?![A-Za-z])|(?<=[a-z])(?:Pass|Pw)(?![a-z])";
/** Names that many harmless things have, too: their values must be long and as if drawn. */
const vague =
  "(?<![A-Za-z])(?:key|auth|pat|salt|pepper|dsn|cred)(?![a-z])|(?<![A-Z])(?:Key|Auth|Pat|Salt|Pepper)(?![a-z])|(?<=_)(?:KEY|AUTH|PAT|SALT|PEPPER)(?![A-Za-z])|(?<![A-Za-z])(?:KEY|AUTH|PAT|SALT|PEPPER)(?![a-z])";

/** Before a string's quotation mark: Python's, C++'s, C#'s and Rust's letters and marks. */
const letters = "(?:[bBfFrRuULE@$]{0,2}#{0,2})";
/** What may stand between a name and its value in quotation marks: `=`, `:`, a type, a comma, a bracket, or space alone. */
const joint = "(?::[^=:\"'`\\n]{1,40}=|:=|=>|<-|[=!]={1,2}|\\.equals\\(|[=:,(]|[ \\t])";
/** A constructor around the value. */
const wrap = "(?:(?:new[ ])?[A-Za-z_][\\w.:<>]{0,40}\\([ \\t]{0,4})?";
const between = `["'\`\\]]{0,3}[ \\t]{0,20}${joint}[ \\t]{0,20}${wrap}${letters}`;
const quoted = "([\"'`])((?:\\\\.|(?!\\1)[^\\s\\\\]){6,2000}?)";
/** With white space inside. */
const spaced = "([\"'`])((?:\\\\.|(?!\\1)[^\\n\\\\]){8,400}?)";
/** Without quotation marks: no characters of code or markup. */
const bare = "([^\\s\"'`;&,<>{}$\\\\|]{8,2000})(?=$|[\\s\"'`;&,#\\\\)])";

type Judge = (value: string) => boolean;

/** A pattern whose last group is the value. */
interface Place {
  readonly kind: string;
  /** The same without places of groups, which cost much: hardly any line has it. */
  readonly occurs: RegExp;
  readonly pattern: RegExp;
  readonly judge: Judge;
}

const assigned = "secret value in an assignment";

function place(kind: string, pattern: string | RegExp, judge: Judge, flags = "gi"): Place {
  const [source, some] = typeof pattern === "string" ? [pattern, flags] : [pattern.source, pattern.flags];
  return { kind, occurs: new RegExp(source, some.replace("g", "")), pattern: new RegExp(source, `${some}d`), judge };
}

/** A value in quotation marks behind one of the names. */
function quotedBehind(names: string, flags: string, judge: Judge = isRandom): Place {
  return place(assigned, `(?:${names})[\\w-]{0,30}${between}${quoted}\\1`, judge, flags);
}

/** `password=…` of shells, properties, connection strings, flags; `ENV NAME …`, `set NAME=…`. */
function bareBehind(names: string, flags: string, judge: Judge = isRandomBare): Place {
  const sign = "[\"']?(?:[ \\t]{0,20}[=:][ \\t]{0,20}|[ \\t]{1,4})";
  return place(assigned, `(?:${names})[\\w-]{0,30}${sign}${bare}`, judge, flags);
}

/** Behind an operator that gives what a name has not: `env.PASSWORD || "…"`, `${PASSWORD:-…}`. */
const defaults: readonly Place[] = [
  place(
    assigned,
    `(?:${telling}|${short})[^"'\`\\n]{0,40}["'\\])]{0,3}[ \\t]{0,4}(?:\\|\\||\\?\\?|\\?:|\\bor\\b)[ \\t]{0,4}${quoted}\\1`,
    isRandom,
  ),
  place(assigned, `\\$\\{[\\w.-]{0,60}(?:${telling}|pass)[\\w.-]{0,30}:[-=]?([^}\\s]{6,400})\\}`, isMixed),
  place(assigned, `${quoted}\\1[ \\t]{0,4}(?:={2,3}[ \\t]{0,4}|\\.equals\\()[\\w.]{0,40}(?:${passwords})`, isRandom),
];

/** A name and a value that are properties of one object. */
const pairs: readonly Place[] = [
  place(
    assigned,
    `(?:name|key)["']?[ \\t]{0,4}[:=][ \\t]{0,4}["'][\\w.-]{0,60}(?:${telling}|pass|api_?key)[\\w.-]{0,40}["'][ \\t]{0,4},[ \\t]{0,4}["']?value["']?[ \\t]{0,4}[:=][ \\t]{0,4}${quoted}\\1`,
    isRandom,
  ),
  place(
    assigned,
    `(?:${telling}|${short})[\\w-]{0,30}["']?[ \\t]{0,4}(?::|=>|=)[ \\t]{0,4}[{[(][ \\t]{0,4}["']?(?:value|plain\\w*|text|default|data|string)["']?[ \\t]{0,4}(?::|=>|=)[ \\t]{0,4}${quoted}\\1`,
    isRandom,
  ),
  place(
    assigned,
    `(?:${telling}|${short})[\\w-]{0,30}[ \\t]{0,8}:?=[ \\t]{0,8}(?:%?q[qw]?)?[{[(<|]{1,2}([^\\s"'\`]{6,400}?)[}\\])>|]{1,2}`,
    isRandomBare,
  ),
];

/** Calls that take a user and a password. */
const calls: readonly Place[] = [
  place(
    "password in a call",
    /(?:auth|login|credentials?|getConnection|connect|sign_?in|authenticate)\w{0,20}["']?[ \t]{0,4}[=(:][ \t]{0,4}[([]?[ \t]{0,4}(?:[^"'()\n]{0,60},[ \t]{0,4})?(["'])[^"'\n]{1,64}\1[ \t]{0,4},[ \t]{0,4}(["'])((?:\\.|(?!\2)[^\s\\]){6,200}?)\2/gi,
    isRandom,
  ),
];

const xml: readonly Place[] = [
  place(
    "password in an XML file",
    /<[\w:.-]{0,40}(?:passw(?:or)?d|passphrase|secret|token)[\w:.-]{0,40}>([^<\s]{6,200})<\//gi,
    isRandom,
  ),
  place(
    "password in an XML file",
    /(?:key|name)\s{0,4}=\s{0,4}["'][^"']{0,60}(?:password|passwd|pwd|secret|token|apikey)[^"']{0,40}["']\s{1,8}value\s{0,4}=\s{0,4}["']([^"'\s]{6,200})["']/gi,
    isRandom,
  ),
  place(
    "password in markup",
    /=["']?password["']?[^<>\n]{0,80}?\svalue\s{0,4}=\s{0,4}["']([^"'\s]{6,200})["']/gi,
    isRandom,
  ),
];

const tools =
  "mysql\\w*|mariadb\\w*|sshpass|(?:docker|podman|helm[ ]registry)[ ]login|mongo\\w*|redis-cli|ldap\\w+|sqlcmd|bcp|unzip|zip|7z|lftp|kinit|influx|clickhouse-client|smbclient";
const commands: readonly Place[] = [
  place("password in a command", /\bsend\s+(?:--\s+)?["']?([^\s"'\\]{6,128})\\[rn]/g, isRandom),
  place(
    "password in a command",
    `\\b(?:${tools})\\b[^\\n]{0,200}?\\s-[pPaw]\\s?["']?([^\\s"'$-][^\\s"'$]{5,128})`,
    isMixed,
    "g",
  ),
  place(
    "password in a command",
    /["'](?:mysql\w*|mariadb\w*|sshpass)["'][^\n]{0,200}?["']-p([^\s"'$]{6,128})["']/g,
    isMixed,
  ),
  place("password in a command", /(?:\s-u|--user)[ =]["']?[^\s:"']{1,64}:([^\s"'$]{6,128})/g, isMixed),
  place(
    "password in a command",
    /-(?:storepass|keypass|srcstorepass|deststorepass|passwd?)[ \t=]{1,4}["']?(?:pass:)?([^\s"'$:]{6,128})/g,
    isMixed,
  ),
  place("password in a command", /\bpass(?:in|out)?\s+["']?pass:([^\s"'$]{6,128})/g, isMixed),
  place(
    "password in a command",
    /\b(?:echo|printf)\s+(?:-n\s+)?["']?([^\s"'$]{6,200})["']?\s*\|[^\n]{0,120}(?:password-stdin|--passphrase-fd|passwd|sudo -S)/g,
    isMixed,
  ),
  place("password in a command", /\bhtpasswd\s+-\w*b\w*\s+\S+\s+\S+\s+["']?([^\s"'$]{6,128})/g, isMixed),
  place("password in a command", /\bnet\s+use\s[^\n]{0,120}?\\\\\S+\s+([^\s/"'][^\s"']{5,128})\s+\/user:/gi, isMixed),
  place(
    "secret value in a command",
    /ConvertTo-SecureString\s{1,8}(?:-String\s{1,8})?(["'])([^"'\s]{6,200})\1/gi,
    isRandom,
  ),
];

const headers: readonly Place[] = [
  place("password in a header", /\bBasic\s{1,4}([A-Za-z0-9+/]{12,200}={0,2})/g, isUserAndPassword),
  place(
    "password in a header",
    /(?<![A-Za-z])_?auth["']?\s{0,4}[=:]\s{0,4}["']?([A-Za-z0-9+/]{12,200}={0,2})/g,
    isUserAndPassword,
  ),
  place("token in a header", /\bBearer\s{1,4}([A-Za-z0-9._~+/-]{20,2000}=*)/g, isRandomBare),
  place(
    "token in a header",
    /authorization["']?\s{0,4}[:=,(]\s{0,4}["'`]?(?:[A-Za-z-]{2,20}\s{1,4})?(?:token=)?["']?([A-Za-z0-9._~+/=-]{16,2000})/gi,
    isStrong,
  ),
];

const comments: readonly Place[] = [
  place(
    assigned,
    /[=:(,[][ \t]{0,8}(["'`])(\S{8,200}?)\1[)\],;]{0,3}[ \t]{0,8}(?:#|\/\/|--).{0,80}(?:password|secret|api key|private key|token)/gi,
    isRandom,
  ),
];

const places: readonly Place[] = [
  quotedBehind(telling, "gi"),
  quotedBehind(short, "g"),
  quotedBehind(vague, "g", isStrong),
  quotedBehind(passwords, "gi", isPassword),
  quotedBehind(short, "g", isPassword),
  place(assigned, `(?:${passwords}|secret)[\\w-]{0,30}${between}${spaced}\\1`, isDrawnPassword),
  place(
    assigned,
    `(?:${telling}|${short})[\\w-]{0,30}[ \\t]{0,20}[=:][ \\t]{0,20}("""|''')([^\\s"']{6,2000})`,
    isRandom,
  ),
  // One after the other: what one takes for a value may hold another's name.
  bareBehind(passwords, "gi"),
  bareBehind(short, "g"),
  bareBehind(others, "gi"),
  bareBehind(`${passwords}|secret|token`, "gi", isEncodedText),
  bareBehind(passwords, "gi", (value) => isMarked(value) || isPassword(value)),
  place(
    assigned,
    `(?:${passwords})[\\w-]{0,30}["'*]{0,3}[ \\t]{1,4}(?:is|\\||->)[ \\t]{1,4}["'*]{0,3}${bare}`,
    isRandomBare,
  ),
  place(assigned, `(?:${vague})[\\w-]{0,30}${between}${spaced}\\1`, isDrawnPassword, "g"),
  bareBehind(vague, "g", isStrong),
  ...[...defaults, ...pairs, ...calls, ...comments, ...xml, ...commands, ...headers],
];

/** A name at the end of a line, whose value is to follow; or the head of a block that is named so. */
const open = new RegExp(
  `(?:(?:${telling})|(?:${short}))[\\w-]{0,30}["'\`\\]]{0,3}[ \\t]{0,20}(?::[^=:"'\`\\n]{1,40}=|:=|=>|[=:])[ \\t]{0,20}(?:[(\\\\]|[|>][+-]?)?[ \\t]{0,8}$|(?:name|key)["']?[ \\t]{0,4}[:=][ \\t]{0,8}["']?[\\w.-]{0,60}(?:${telling}|pass)[\\w-]{0,30}["']?,?[ \\t]{0,8}$|["'][\\w.-]{0,60}(?:${telling})[\\w-]{0,30}["'][ \\t]{0,4}\\{[ \\t]{0,8}$`,
  "i",
);
const following =
  /^\s{0,80}(?:["']?(?:value|default|data|plain)["']?[ \t]{0,8}[:=][ \t]{0,8})?(?:[bru&@]?)(["'`]?)(\S{6,400}?)\1[ \t]{0,8}[;,)]{0,3}[ \t]{0,8}$/d;

/** What most lines have none of, looked for before anything else. */
const hint =
  /pass|pwd|\bpw|_pw|Pw\b|secret|key|KEY|token|credential|basic|bearer|identified|-u |--user|mysql|mariadb|securestring|auth|login|connect|sign_?in|kennwort|contrase|senha|salt|pepper|\bpat\b|_pat\b|\bdsn\b|docker|send |redis-cli|ldap|sqlcmd|zip |mongo|net use/i;

/** What a line holds at telling places. `before`: the line above, which may name the value. */
export function assignedSecrets(line: string, before: string): SecretSpan[] {
  const found = hint.test(line) ? places.flatMap((one) => spansAt(line, one)) : [];
  return [...found, ...behindName(line, before)];
}

function spansAt(line: string, { kind, occurs, pattern, judge }: Place): SecretSpan[] {
  if (!occurs.test(line)) return [];
  const spans: SecretSpan[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
    const [value, at] = [found.at(-1), found.indices?.at(-1)];
    if (value !== undefined && at !== undefined && judge(value)) spans.push({ start: at[0], end: at[1], kind });
    // What was taken for a value may hold the name of another.
    else pattern.lastIndex = found.index + 1;
  }
  return spans;
}

/** Whether a line ends with a name whose value is to follow on the next. */
export function namesNext(line: string): boolean {
  return hint.test(line) && open.test(line.slice(-200));
}

function behindName(line: string, before: string): SecretSpan[] {
  if (!namesNext(before)) return [];
  const found = following.exec(line.slice(0, 500));
  const [, mark = "", value] = found ?? [];
  const at = found?.indices?.[2];
  if (value === undefined || at === undefined || !(mark === "" ? isRandomBare : isRandom)(value)) return [];
  return [{ start: at[0], end: at[1], kind: assigned }];
}

/** A string behind a password's name that is not closed: what a person is typing there, however short. */
const unclosed = new RegExp(`(?:${passwords}|secret|${short})[\\w-]{0,30}${between}(["'\`])([^"'\`\\n]{1,400})$`, "di");

/** Where the string stands that `left`, a line up to the cursor, leaves open behind a password's name; null: there is none. */
export function openLiteral(left: string): SecretSpan | null {
  const at = unclosed.exec(left.slice(-600))?.indices?.[2];
  if (at === undefined) return null;
  const from = Math.max(0, left.length - 600);
  return { start: from + at[0], end: from + at[1], kind: assigned };
}
